"""The page and the mail in a real browser, where there is one: by keyboard alone, in every language and theme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from prisoncount.messages import codes

from .browsing import PHONE, SHOWN, WITH_CHROMIUM, Watched, opened

pytestmark = WITH_CHROMIUM


def focused(page: Page, question: str) -> str:
    return str(page.evaluate(f"(() => {{ const it = document.activeElement; return {question}; }})()"))


def test_the_keyboard_alone_reaches_every_point_and_its_evidence(kit: Path, tab: Watched) -> None:
    page = opened(tab, kit / "index.html")
    marks = page.locator("#marks a")
    for _ in range(30):  # languages, theme, period: then the chart is one stop
        page.keyboard.press("Tab")
        if focused(page, "Boolean(it.closest('#marks'))") == "True":
            break
    page.keyboard.press("Home")
    reached = []
    for _ in range(marks.count()):
        reached.append(focused(page, "it.getAttribute('href')"))
        assert page.locator("#reading b").inner_text().strip(), "what is reached is read"
        page.keyboard.press("ArrowRight")
    assert reached == [marks.nth(i).get_attribute("href") for i in range(marks.count())]
    assert page.locator("#reading").inner_text().startswith("20 February 2022: more than 1,100")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert page.locator("#evidence").is_visible()
    assert "</script><script>alert(1)" in page.locator("#evidence").inner_text()
    page.keyboard.press("Escape")
    assert not page.locator("#evidence").is_visible()
    assert focused(page, "it.getAttribute('href')") == reached[1], "back where one was"


def test_a_period_a_theme_and_a_language_are_chosen(kit: Path, tab: Watched) -> None:
    page = opened(tab, kit / "index.html", width=500)
    page.locator("#zoom [name=from]").fill("2022-01-20")
    page.locator("#zoom [name=to]").fill("2022-02-10")
    page.locator("#zoom [name=to]").blur()
    assert page.locator("#table tbody tr:visible").count() == 2
    assert page.locator("#marks a:visible").count() == 2
    page.locator("#theme").click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.get_by_role("link", name="беларуская").click()
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.lang") == "be"
    assert page.evaluate("document.documentElement.dataset.theme") == "dark", "the choice is kept"
    page.get_by_role("link", name="English").click()
    page.wait_for_url("**/index.html")


def test_another_language_shows_the_same_period_mark_and_theme(crowd: Path, browser: Browser) -> None:
    with browser.new_context() as context:
        context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('none'); } })")
        page = opened(Watched(context.new_page()), crowd / "index.html")
        page.locator("#theme").click()
        page.locator("#zoom [name=from]").fill("2023-07-01")
        page.locator("#zoom [name=to]").fill("2024-02-01")
        page.locator("#marks a[tabindex='0']").focus()
        page.keyboard.press("ArrowLeft")
        before = page.evaluate(SHOWN)
        for name, day in (
            ("беларуская", "8 студзеня 2024"),
            ("Deutsch", "8. Januar 2024"),
            ("English", "8 January 2024"),
        ):
            page.get_by_role("link", name=name).click()
            page.wait_for_load_state()
            after = page.evaluate(SHOWN)
            assert {key: after[key] for key in ("from", "to", "marks", "rows")} == {
                key: before[key] for key in ("from", "to", "marks", "rows")
            }
            assert page.evaluate("document.documentElement.dataset.theme") == "dark"
            assert after["reading"].startswith(day)


def test_another_language_shows_the_flag_that_one_came_for(crowd: Path, tab: Watched) -> None:
    tab.page.goto(f"{(crowd / 'index.html').as_uri()}#flag-f11")
    assert tab.page.locator("#flag-f11").is_visible(), "folded flags open for a link to one"
    tab.page.get_by_role("link", name="lietuvių").evaluate("it => it.click()")
    tab.page.wait_for_url("**/index.lt.html#flag-f11")
    assert tab.page.locator("#flag-f11").is_visible()
    assert tab.page.evaluate("document.querySelector(':target').id") == "flag-f11"


@pytest.mark.parametrize(
    "address", ["#from=2024-13-45&to=x&theme=pink&mark=%00", "#from=2031-01-01&to=2030-01-01&at=%3Cb%3E", "#%"]
)
def test_an_address_that_nobody_chose_does_no_harm(crowd: Path, tab: Watched, address: str) -> None:
    tab.page.goto((crowd / "index.html").as_uri() + address)
    shown = tab.page.evaluate(SHOWN)
    assert shown["from"] < shown["to"]
    assert shown["ticks"]
    assert tab.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_high_contrast_of_the_system_is_kept_in_each_theme(crowd: Path, browser: Browser, scheme: str) -> None:
    inks = {"light": ("rgb(255, 255, 255)", "rgb(0, 0, 0)"), "dark": ("rgb(0, 0, 0)", "rgb(255, 255, 255)")}
    with browser.new_context(forced_colors="active", color_scheme="dark" if scheme == "dark" else "light") as context:
        page = opened(Watched(context.new_page()), crowd / "index.html")
        for _ in ("system", "chosen"):
            ground, text = inks[scheme]
            assert page.evaluate("getComputedStyle(document.body).backgroundColor") == ground
            for part in (".grid text", ".years text"):
                assert page.locator(part).first.evaluate("it => getComputedStyle(it).fill") == text
            link = page.locator(".languages a").first.evaluate("it => getComputedStyle(it).color")
            assert link not in {ground, text}
            assert page.locator("#lines line").first.evaluate("it => getComputedStyle(it).stroke") == link
            assert page.locator("#marks .own .full").first.evaluate("it => getComputedStyle(it).fill") == link
            page.locator("#theme").click()


@pytest.mark.parametrize("scripts", [True, False])
def test_paper_has_every_flag_and_room_for_the_evidence(crowd: Path, browser: Browser, scripts: bool) -> None:
    with browser.new_context(java_script_enabled=scripts) as context:
        page = opened(Watched(context.new_page()), crowd / "index.html", 700)
        page.locator("details.marks summary").click()
        page.emulate_media(media="print")
        if scripts:
            page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.locator(".flags li").count() == 12
        assert all(flag.is_visible() for flag in page.locator(".flags li").all())
        assert not any(button.is_visible() for button in page.locator("button, input, details.marks").all())
        assert not page.locator(".scripted").first.is_visible(), "paper has no arrow keys"
        rows = page.locator("#table tr").all()
        for row in (rows[0], rows[1]):
            assert row.is_visible()
            box, cell = row.bounding_box(), row.locator("th, td").last.bounding_box()
            assert box
            assert cell
            assert cell["width"] > 0.95 * box["width"], "the evidence has the width of the paper"
        if scripts:
            page.evaluate("dispatchEvent(new Event('afterprint'))")
            page.emulate_media(media="screen")
            assert not page.locator("#flag-f11").is_visible(), "folded again"


SMALL = """
() => [...document.querySelectorAll("a, button, input, summary")]
  .filter((it) => it.offsetParent && !it.closest("#marks"))
  .map((it) => [it.textContent.trim(), it.getBoundingClientRect().width, it.getBoundingClientRect().height])
  .filter(([, width, height]) => Math.min(width, height) < 24)
"""


@pytest.mark.parametrize("lang", codes())
def test_a_phone_has_targets_for_fingers_and_room_for_large_type(crowd: Path, tab: Watched, lang: str) -> None:
    page = opened(tab, crowd / ("index.html" if lang == "en" else f"index.{lang}.html"), PHONE)
    for element in page.locator("details").all():
        element.evaluate("it => { it.open = true; }")
    assert page.locator(".points a").count() == 84
    assert page.evaluate(SMALL) == []
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_keeps_anybody_from_reading(kit: Path, browser: Browser, lang: str, scheme: str) -> None:
    path = kit / ("index.html" if lang == "en" else f"index.{lang}.html")
    with browser.new_context(color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True) as context:
        tab = Watched(context.new_page())
        page = opened(tab, path)
        assert page.evaluate("document.documentElement.dataset.theme") == scheme
        for element in page.locator("details").all():
            element.evaluate("it => { it.open = true; }")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert tab.asked == [path.as_uri()], "no request leaves the page"
        assert tab.complaints == []
        page.set_viewport_size({"width": PHONE, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


def test_its_own_policy_lets_it_run_and_nothing_complains(kit: Path, tab: Watched) -> None:
    page = opened(tab, kit / "index.html")
    assert "js" in str(page.evaluate("document.documentElement.className"))
    assert tab.complaints == []
    assert tab.asked == [(kit / "index.html").as_uri()]


def test_without_scripts_it_is_whole(kit: Path, browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = opened(Watched(context.new_page()), kit / "index.html")
        assert page.locator("#table tbody tr").count() == 4
        assert not page.locator("#theme").is_visible()
        assert page.locator("#marks a").count() == 4


@pytest.mark.parametrize("width", [600, PHONE])
def test_the_mail_fits_a_desk_and_a_phone(kit: Path, tab: Watched, width: int) -> None:
    page = opened(tab, kit / "newsletter.html", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    box = page.locator("img").bounding_box()
    assert box
    assert box["width"] == width
    assert page.locator("img").evaluate("it => it.naturalWidth") == 1200, "the picture is there"
    (name,) = re.findall(r'src="([^"]+)"', (kit / "newsletter.html").read_text(encoding="utf-8"))
    assert sorted(tab.asked) == sorted([(kit / "newsletter.html").as_uri(), (kit / name).as_uri()])


def test_the_mail_fits_a_phone_that_shows_no_pictures(kit: Path, tab: Watched) -> None:
    page = tab.page
    page.route("**/*.png", lambda route: route.abort())
    opened(tab, kit / "newsletter.html", width=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    assert page.locator("img").evaluate("it => getComputedStyle(it).fontFamily").startswith('"Fira Sans"')
