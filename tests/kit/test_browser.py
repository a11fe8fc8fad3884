"""The page and the mail in a real browser, where there is one: by keyboard alone, in every language and theme."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright
from tests.conftest import statement

from prisoncount.kit import facts
from prisoncount.kit.facts import Facts
from prisoncount.kit.page import page as written
from prisoncount.messages import codes
from prisoncount.monitor import Monitor

from .conftest import CONFIG, made

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]
PHONE, DESK = 320, 1280


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, started once."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def crowd(known: Facts, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages of three years: counts a fortnight apart, rivals of the same day, gaps with a month; a dozen flags."""
    store = made()
    for index in range(75):
        day = date(2022, 1, 10) + timedelta(days=14 * index)
        if (day.year, day.month) in {(2022, 10), (2022, 11), (2022, 12), (2023, 3), (2023, 4), (2023, 5)}:
            continue
        store.add_observation(statement(day.isoformat(), 900 + 9 * index, monitor="arcadia"))
        if index % 3 == 0:
            store.add_observation(statement(day.isoformat(), 700 + 9 * index, monitor="arcadia", publisher="Another"))
    for said in (statement("2022-11", 1400), statement("2023-04", 1400), statement("2024-11-20", 1600, "more_than")):
        store.add_observation(replace(said, monitor="arcadia"))
    view = facts.view(Monitor(CONFIG, store), date(2024, 12, 1))
    flags = tuple(replace(known.flags[0], id=f"f{index}") for index in range(12))
    crowded = replace(known, view=view, observations=view.observations, flags=flags)
    folder = tmp_path_factory.mktemp("crowd")
    for code in codes():
        (folder / crowded.page(code)).write_text(written(crowded.spoken(code)), encoding="utf-8")
    return folder


class Watched:
    """A page, and what it asked for and complained of."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))


@pytest.fixture
def tab(browser: Browser) -> Iterator[Watched]:
    """A fresh page of the width of a desk."""
    with browser.new_page(viewport={"width": DESK, "height": 800}) as page:
        yield Watched(page)


def opened(tab: Watched, path: Path, width: int = DESK) -> Page:
    tab.page.set_viewport_size({"width": width, "height": 800})
    tab.page.goto(path.as_uri())
    return tab.page


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


def test_pointing_reads_the_nearest_point(kit: Path, tab: Watched) -> None:
    page = opened(tab, kit / "index.html")
    box = page.locator("#plot").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] - 2, box["y"] + 20)
    assert "more than 1,100" in page.locator("#reading").inner_text()
    page.mouse.move(box["x"] + 2, box["y"] + 20)
    assert "970" in page.locator("#reading").inner_text()


MARKS = """
() => [...document.querySelectorAll("#marks a")].filter((a) => a.style.display !== "none").map((a) => {
  const box = a.querySelector(".full, .ring, .stroke").getBoundingClientRect();
  const [, x, y, words] = [0, box.left + box.width / 2, box.top + box.height / 2, a.querySelector("title").textContent];
  return [words, x, y];
})
"""
"""What each mark says and where its middle stands in the window."""


@pytest.mark.parametrize("width", [DESK, 360])
def test_a_click_opens_what_is_read_and_each_mark_is_reached(crowd: Path, tab: Watched, width: int) -> None:
    page = opened(tab, crowd / "index.html", width)
    page.locator("#plot").scroll_into_view_if_needed()
    marks = page.evaluate(MARKS)
    assert len(marks) == 84
    missed = []
    for words, x, y in marks:
        page.mouse.move(x, y)
        read = page.locator("#reading").inner_text()
        page.mouse.click(x, y)
        opens = page.locator("#evidence div").inner_text()
        day, count = re.split(": |, [A-Z]", read)[:2]
        assert opens.startswith(f"{day}\n\n{count}"), "what is read is what is opened"
        page.keyboard.press("Escape")
        assert page.locator("#reading").inner_text() == read, "back at the mark that was opened"
        missed += [words] if read != words else []
    assert not missed, "nearest in both directions"


def test_enter_opens_the_mark_that_has_the_focus(crowd: Path, tab: Watched) -> None:
    page = opened(tab, crowd / "index.html", 360)
    page.locator("#marks a[tabindex='0']").focus()
    for key in ["Home", *["ArrowRight"] * 12]:
        page.keyboard.press(key)
        page.keyboard.press("Enter")
        opens = page.locator("#evidence div").inner_text()
        assert opens.startswith(page.locator("#reading b").inner_text().strip(": "))
        page.keyboard.press("Escape")


def test_a_finger_reaches_the_count_of_the_title_and_the_newer_bound_above_it(crowd: Path, browser: Browser) -> None:
    with browser.new_context(viewport={"width": 360, "height": 800}, has_touch=True) as context:
        page = opened(Watched(context.new_page()), crowd / "index.html", 360)
        page.locator("#plot").scroll_into_view_if_needed()
        *_, count, bound = page.evaluate(MARKS)
        assert (count[0], bound[0]) == ("11 November 2024: 1,566, Viasna", "20 November 2024: more than 1,600, Viasna")
        for (words, x, y), off in ((count, 0), (count, 12), (bound, 0), (bound, -12)):
            page.touchscreen.tap(x + off / 4, y + off)
            assert page.locator("#evidence div").inner_text().startswith(words.split(":")[0])
            page.keyboard.press("Escape")


ORDERS = {"%m%d%Y": ["ArrowRight", "ArrowRight"], "%d%m%Y": ["ArrowRight", "ArrowRight"], "%Y%m%d": []}
"""The orders of a date field, which are the browser's and not the page's, and how the keyboard comes to the year."""


def order(page: Page) -> str:
    """The order of day, month and year in this browser."""
    day = date(2003, 1, 2)
    for form in ORDERS:
        page.set_content("<input type=date value=2024-01-10>")
        page.locator("input").focus()
        page.keyboard.type(day.strftime(form))
        if page.locator("input").input_value() == day.isoformat():
            return form
    raise AssertionError("no known order")


@pytest.mark.parametrize("lang", ["en", "de", "lt"])
def test_a_date_is_typed_digit_by_digit(crowd: Path, tab: Watched, lang: str) -> None:
    form = order(tab.page)
    page = opened(tab, crowd / ("index.html" if lang == "en" else f"index.{lang}.html"))
    field = page.locator("#zoom [name=from]")
    assert field.input_value() == "2022-01-10"
    field.focus()
    for key in [*ORDERS[form], *"2024"]:
        page.keyboard.press(key)
    assert field.input_value() == "2024-01-10"
    page.keyboard.press("Enter")
    assert page.evaluate(SHOWN)["first"] == "2024-01-22"
    field.blur()
    field.focus()
    page.keyboard.type(date(2023, 6, 15).strftime(form))
    assert field.input_value() == "2023-06-15"
    page.keyboard.press("Tab")
    assert (field.input_value(), page.evaluate(SHOWN)["first"]) == ("2023-06-15", "2023-06-26")


def test_half_a_date_is_named_and_shows_nothing_else(crowd: Path, tab: Watched) -> None:
    page = opened(tab, crowd / "index.html")
    field = page.locator("#zoom [name=to]")
    field.focus()
    page.keyboard.press("Delete")
    assert field.input_value() == ""
    wrong = str(field.evaluate("it => it.validationMessage"))
    field.blur()
    shown = page.evaluate(SHOWN)
    assert wrong
    assert shown["reading"] == wrong
    assert (shown["from"], shown["to"], len(shown["marks"])) == ("2022-01-10", "2024-11-20", 84)
    page.locator("#zoom [name=year]").click()
    assert page.evaluate(SHOWN)["reading"] != wrong


SHOWN = """
() => {
  const marks = [...document.querySelectorAll("#marks a")].filter((a) => a.style.display !== "none");
  const rows = [...document.querySelectorAll("#table tbody tr")].filter((row) => !row.hidden);
  const day = (it) => it && it.querySelector("time").getAttribute("datetime");
  return {
    from: document.querySelector("#zoom").from.value, to: document.querySelector("#zoom").to.value,
    marks: marks.map((a) => a.getAttribute("href").slice(1)).sort(), rows: rows.map((row) => row.id).sort(),
    first: day(rows.at(-1)), reading: document.querySelector("#reading").innerText,
    ticks: [...document.querySelectorAll("#years text")].map((text) => text.textContent),
  };
}
"""
"""What the form, the chart and the table show."""


@pytest.mark.parametrize(
    ("asked", "settled", "found"),
    [
        (("1990-01-01", "1991-01-01"), ("1990-01-01", "1991-01-01"), 0),
        (("2030-01-01", "2031-01-01"), ("2030-01-01", "2031-01-01"), 0),
        (("2030-01-01", ""), ("2030-01-01", "2030-01-01"), 0),
        (("2022-01-11", "2022-01-20"), ("2022-01-11", "2022-01-20"), 0),
        (("2024-03-01", "2022-12-01"), ("2022-12-01", "2024-03-01"), 31),
        (("2022-01-24", "2022-01-24"), ("2022-01-24", "2022-01-24"), 1),
        (("2022-01-22", "2022-01-25"), ("2022-01-22", "2022-01-25"), 1),
        (("", "2022-01-31"), ("2022-01-10", "2022-01-31"), 3),
        (("", ""), ("2022-01-10", "2024-11-20"), 84),
        (("2023-04-13", "2023-04-15"), ("2023-04-13", "2023-04-15"), 1),
    ],
)
def test_form_chart_and_table_show_the_same_period(
    crowd: Path, tab: Watched, asked: tuple[str, str], settled: tuple[str, str], found: int
) -> None:
    page = opened(tab, crowd / "index.html")
    page.locator("#marks a[tabindex='0']").focus()
    newest = page.locator("#reading").inner_text()
    page.locator("#zoom [name=from]").fill(asked[0])
    page.locator("#zoom [name=to]").fill(asked[1])
    page.locator("#zoom [name=to]").blur()
    shown = page.evaluate(SHOWN)
    assert (shown["from"], shown["to"]) == settled
    assert shown["marks"] == shown["rows"]
    assert len(shown["marks"]) == found
    assert shown["ticks"]
    if not found:
        assert shown["reading"] == "Period shown: no report"
    elif asked[1]:
        assert shown["reading"] != newest, "what is read is in sight"
        assert "Every mark leads to its evidence" in shown["reading"]
    assert tab.complaints == []


def test_the_bar_of_a_month_ends_with_the_plot(crowd: Path, tab: Watched) -> None:
    page = opened(tab, crowd / "index.html")
    page.locator("#zoom [name=from]").fill("2023-04-20")
    page.locator("#zoom [name=to]").fill("2023-06-01")
    page.locator("#zoom [name=to]").blur()
    plot = page.locator("#plot").bounding_box()
    bars = page.locator("#marks a:visible rect:not(.halo)").all()
    assert plot
    assert len(bars) == 1
    box = bars[0].bounding_box()
    assert box
    assert box["x"] >= plot["x"] - 1
    assert abs(box["width"] - plot["width"] * 10 / 42) < 2


@pytest.mark.parametrize(
    ("lang", "months", "days"),
    [
        ("en", "Apr 2022", "27 Mar"),
        ("be", "кра 2022", "27.03"),
        ("lt", "2022-04", "04-02"),
        ("de", "Apr. 2022", "27.3."),
    ],
)
def test_a_zoomed_axis_speaks_the_language_of_the_page(
    crowd: Path, tab: Watched, lang: str, months: str, days: str
) -> None:
    page = opened(tab, crowd / ("index.html" if lang == "en" else f"index.{lang}.html"))
    for end, tick in (("2022-07-20", months), ("2022-04-20", days)):
        page.locator("#zoom [name=from]").fill("2022-03-25")
        page.locator("#zoom [name=to]").fill(end)
        page.locator("#zoom [name=to]").blur()
        assert tick in page.evaluate(SHOWN)["ticks"]


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
