"""Pages to documents: the text without furniture, and nothing said of a page that it does not say itself."""

from __future__ import annotations

import json
import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cost import is_linear, seconds

from prisoncount.errors import TooLarge, Unreadable
from prisoncount.reading import charset, page

PAGES = Path(__file__).parents[1] / "pages" / "page"
CASES = sorted(PAGES.glob("*.json"))


def html(body: str, head: str = "", lang: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html{f' lang={lang}' if lang else ''}><head>{head}</head><body>{body}</body></html>".encode()
    )


SENTENCE = "<p>There are 360 political prisoners in the country, rights groups say in their statement.</p>"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_captured_pages(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    found = page.read(path.with_suffix(".html").read_bytes(), url=case["url"])
    assert found.title == case["title"]
    assert (found.published.isoformat() if found.published else None) == case["published"]
    assert found.language == case["language"]
    assert found.url == case["document_url"]
    assert found.publisher == case["publisher"]
    for part in case["contains"]:
        assert part in found.text
    for part in case["lacks"]:
        assert part not in found.text
    assert found.text.count("\n") + 1 >= case.get("lines", 1)


# Days


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ('<script type="application/ld+json">{"datePublished": "2021-04-29"}</script>', "", "2021-04-29"),
        ('<script type="application/ld+json">[{"@type": "X", "datePublished": "2020-01-02"}, {"@type": "Article", "datePublished": "2021-04-29"}]</script>', "", "2021-04-29"),
        ('<script type="application/ld+json">{"datePublished": "2021-04-29",}</script><meta name="dc.date" content="2021-04-30">', "", "2021-04-30"),
        ('<meta property="article:published_time" content="20210429T1000">', "", "2021-04-29"),
        ('<meta itemprop="datePublished" content="29.04.2021 10:00">', "", "2021-04-29"),
        ("", '<article><header><time datetime="2021-04-29T23:59:00Z">x</time></header></article><time datetime="2020-01-01">', "2021-04-29"),
        ("", '<time datetime="2021-04-29">29 April</time>', "2021-04-29"),
        ("", '<span class="date">29 April 2021</span>', "2021-04-29"),
        ("", '<span class="published">1 April 2021</span>', "2021-04-01"),
        # not days of publication
        ("", '<aside><time datetime="2021-04-29">a</time></aside>', None),
        ("", '<div class="related"><span class="date">2021-04-29</span></div>', None),
        ('<script type="application/ld+json">{"@type": "VideoObject", "datePublished": "2021-04-29"}</script>', "", None),
        ("", '<time datetime="2021-04-29">a</time><time datetime="2021-04-30">b</time>', None),
        ('<meta property="article:modified_time" content="1970-01-01T03:00:00+0300">', "", None),
        ('<meta property="article:published_time" content="1970-01-01T03:00:00+0300">', "", None),
        ('<meta property="article:published_time" content="2999-01-01">', "", None),
        ('<meta property="article:published_time" content="2021-13-45">', "", None),
        ('<meta property="article:published_time" content="today">', "", None),
        ("", "<footer>© 2019</footer>", None),
        ("", "<p>Copyright 2009-2021 Example</p>", None),
        ("", '<div class="date">January 2022</div>', None),
        ("", "<p>On 3 March 2020 six people were arrested.</p>", None),
        ("", "<time>0:45</time>", None),
    ],
)  # fmt: skip
def test_days_are_stated_and_never_guessed(head: str, body: str, expected: str | None) -> None:
    found = page.read(html(SENTENCE + body, head), url="https://example.org/a", latest=date(2024, 5, 22)).published
    assert (found.isoformat() if found else None) == expected


def test_a_day_after_the_fetch_is_not_believed() -> None:
    body = html(SENTENCE, '<meta property="article:published_time" content="2024-05-23">')
    assert page.read(body, latest=date(2024, 5, 22)).published is None
    assert page.read(body).published == date(2024, 5, 23)


# Furniture


def test_a_page_inside_a_form_is_still_a_page() -> None:
    body = html(f"<form id=aspnetForm><script>{'x' * 9000}</script><nav>Home</nav>{SENTENCE}{SENTENCE}</form>")
    assert "360 political prisoners" in page.read(body).text


@pytest.mark.parametrize("mark", ["class=sidebar", "class='post has-comments'", "id=social-justice", "role=banner"])
def test_furniture_that_is_the_page_itself_stays(mark: str) -> None:
    assert "360 political prisoners" in page.read(html(f"<div {mark}>{SENTENCE}</div><p>x</p>")).text


@pytest.mark.parametrize(
    "extra",
    ["<div class='b-related'>999</div>", "<div hidden>999</div>", "<p aria-hidden=true>999</p>", "<form>999</form>", "<ul class=share>999</ul>",
     "<div id=comments-list>999</div>", "<script>999</script>", "<template>999</template>", "<!-- 999 -->", "<div class='wsw__embed'>999</div>"],
)  # fmt: skip
def test_furniture_goes(extra: str) -> None:
    text = page.read(
        html(f"<article>{SENTENCE}{extra}<p>And a second sentence that stands below it.</p></article>")
    ).text
    assert "360 political prisoners" in text
    assert "second sentence" in text
    assert "999" not in text


# What a page says of itself


@pytest.mark.parametrize(
    ("lang", "head", "expected"),
    [("be-tarask", "", "be"), ("EN_us", "", "en"), ("", '<meta http-equiv="content-language" content="ru">', "ru"),
     ("", '<meta property="og:locale" content="pl_PL">', "pl"), ("", "", None), ("x", "", None)],
)  # fmt: skip
def test_language(lang: str, head: str, expected: str | None) -> None:
    assert page.read(html(SENTENCE, head, lang)).language == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<link rel="canonical" href="https://example.org/a">', "https://example.org/a"),
        ('<link rel="Canonical" href="/a">', "https://mirror.net/a"),
        ('<meta property="og:url" content="https://example.org/b">', "https://example.org/b"),
        ('<link rel="canonical" href="https://example.org/">', "https://mirror.net/x"),
        ('<link rel="canonical" href="javascript:0"><link rel="canonical" href="http://[">', "https://mirror.net/x"),
        ('<link rel="canonical" href="">', "https://mirror.net/x"),
        ("", "https://mirror.net/x"),
    ],
)
def test_its_own_address(head: str, expected: str) -> None:
    assert page.read(html(SENTENCE, head), url="https://mirror.net/x").url == expected


def test_the_same_page_on_a_mirror_has_the_same_id() -> None:
    head = '<link rel="canonical" href="https://example.org/a">'
    ids = {page.read(html(SENTENCE, head), url=url).id for url in ("https://a.net/a", "https://b.net/a")}
    assert len(ids) == 1


# Encodings


RUSSIAN = "В стране насчитывается 1265 политических заключённых, говорят правозащитники."
POLISH = "Na Białorusi jest 1265 więźniów politycznych, mówią obrońcy praw człowieka."
SPANISH = "En el país hay 902 presos políticos, según la organización de derechos humanos."


@pytest.mark.parametrize("where", ["header", "meta", "nowhere"])
@pytest.mark.parametrize("label", ["utf-8", "windows-1251", "iso-8859-1", "no-such-charset", "base64"])
@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "utf-8"), (RUSSIAN, "cp1251"), (SPANISH, "utf-8"), (SPANISH, "cp1252")]
)
def test_lying_labels(text: str, encoding: str, label: str, where: str) -> None:
    if encoding == "cp1252" and label == "windows-1251" and where != "nowhere":
        return  # a label that can be true is believed
    meta = f'<meta charset="{label}">' if where == "meta" else ""
    body = f"<html><head>{meta}</head><body><p>{text}</p></body></html>".encode(encoding)
    kind = f"text/html; charset={label}" if where == "header" else "text/html"
    assert text in page.read(body, content_type=kind).text


@pytest.mark.parametrize(
    ("text", "encoding", "kind"),
    [(RUSSIAN, "koi8-r", "text/html; charset=KOI8-R"), (POLISH, "iso-8859-2", "text/html; charset='iso-8859-2'"),
     (POLISH, "utf-16", ""), (POLISH, "utf-16-le", "text/html; charset=utf-16le"), (RUSSIAN, "utf-8-sig", "charset=cp1251")],
)  # fmt: skip
def test_true_labels_and_marks(text: str, encoding: str, kind: str) -> None:
    assert charset.decode(f"<p>{text}</p>".encode(encoding), kind) == f"<p>{text}</p>"


def test_a_torn_character_does_not_turn_a_page_into_another_alphabet() -> None:
    assert charset.decode((RUSSIAN * 3).encode()[:-1]).startswith(RUSSIAN)


def test_an_xml_declaration_is_heeded() -> None:
    body = f'<?xml version="1.0" encoding="windows-1251"?><html><body><p>{RUSSIAN}</p></body></html>'.encode("cp1251")
    assert page.read(body).text == RUSSIAN


# What is no page


@pytest.mark.parametrize(
    ("body", "name"),
    [(b"%PDF-1.4 x", "a PDF"), (b"\x89PNG\r\n\x1a\n", "a PNG image"), (b"PK\x03\x04abc", "a ZIP archive"), (b"\x1f\x8b\x08\0", "gzip"),
     (b"\xff\xd8\xff\xe0", "a JPEG"), (bytes(range(32)) * 9, "binary data"), (b"", "an empty body"), (b"  \n", "an empty body"),
     (b"<html><body></body></html>", "without text"), (b"<!-- nothing -->", "expected an"), (b"<html><body><nav>a</nav></body></html>", "without text")],
)  # fmt: skip
def test_what_is_no_page_is_named(body: bytes, name: str) -> None:
    with pytest.raises(Unreadable, match=name) as caught:
        page.read(body, url="https://example.org/x")
    assert "https://example.org/x: expected" in str(caught.value)
    assert caught.value.url == "https://example.org/x"


@pytest.mark.parametrize(
    "title", ["Just a moment...", "Attention Required! | Cloudflare", "DDoS-Guard", "Проверка браузера"]
)
def test_challenges_are_no_pages(title: str) -> None:
    with pytest.raises(Unreadable, match="a challenge to robots"):
        page.read(html("<p>Please wait while we look at your browser.</p>", f"<title>{title}</title>"))


def test_an_article_about_challenges_is_a_page() -> None:
    words = "".join(
        f"<p>Sentence {n} of a long article that looks at what the site asked of its readers.</p>" for n in range(30)
    )
    body = html(f"<p>The site showed a captcha to readers.</p>{words}", "<title>A captcha for readers</title>")
    assert "captcha" in page.read(body).text


def test_too_large_is_told_at_once() -> None:
    huge = b"<p>" + b"x" * 49_999_997

    def refuse() -> None:
        with pytest.raises(TooLarge, match="50000000 bytes"):
            page.read(huge)

    assert seconds(refuse) < seconds(lambda: page.read(html(f"<p>{SENTENCE}</p>" * 1000)))


@pytest.mark.parametrize("depth", [150, 250, 1000, 100_000])
def test_deep_nesting_does_not_crash(depth: int) -> None:
    body = b"<html><body>" + SENTENCE.encode() + b"<div>" * depth + b"360 people" + b"</div>" * depth
    assert "360 political prisoners" in page.read(body).text


def test_many_open_tags_end_in_time() -> None:
    assert is_linear(lambda n: page.read(b"<html><body>" + SENTENCE.encode() + b"<b><i><a href=x>" * n), 20_000)


def readable(body: bytes, kind: str = "") -> bool:
    """Whether bytes are a document; any error but Unreadable is a failure."""
    try:
        return bool(page.read(body, content_type=kind).text)
    except Unreadable:
        return False


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from(["", "text/html; charset=utf-8", "text/html; charset=cp1251", "charset=utf-16"]),
)
def test_any_bytes_are_a_document_or_unreadable(body: bytes, kind: str) -> None:
    readable(body, kind)


def test_pages_cut_to_pieces_are_a_document_or_unreadable() -> None:
    whole = (PAGES / "news.html").read_bytes()
    dice = random.Random(1)
    cuts = [sorted(dice.sample(range(len(whole)), 2)) for _ in range(40)]
    assert sum(readable(whole[:a] + whole[b:]) for a, b in cuts) > 20


def test_text_is_the_same_every_time() -> None:
    body = (PAGES / "news.html").read_bytes()
    assert page.read(body) == page.read(body)


def test_a_short_page_keeps_its_lines() -> None:
    body = (
        b"<html><body><main><article><h1>The list passed a thousand</h1><p class=by>20 January 2023</p>"
        b"<p>Almost 1,500 political prisoners are held, the group told lawmakers.</p></article></main></body></html>"
    )
    assert page.read(body, content_type="text/html").text.split("\n") == [
        "The list passed a thousand",
        "20 January 2023",
        "Almost 1,500 political prisoners are held, the group told lawmakers.",
    ]
