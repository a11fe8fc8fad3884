"""The chart of the page in a real browser: pointing, clicking, typing a period, its axis."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from .browsing import DESK, SHOWN, WITH_CHROMIUM, Watched, opened

pytestmark = WITH_CHROMIUM


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
