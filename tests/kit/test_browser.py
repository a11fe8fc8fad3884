"""The page and the mail in a real browser, where there is one: by keyboard alone, in every language and theme."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from prisoncount.messages import codes

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
    assert page.evaluate("document.documentElement.lang") == "be"
    assert page.evaluate("document.documentElement.dataset.theme") == "dark", "the choice is kept"
    page.get_by_role("link", name="English").click()
    assert page.url.endswith("/index.html")


def test_pointing_reads_the_nearest_point(kit: Path, tab: Watched) -> None:
    page = opened(tab, kit / "index.html")
    box = page.locator("#plot").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] - 2, box["y"] + 20)
    assert "more than 1,100" in page.locator("#reading").inner_text()
    page.mouse.move(box["x"] + 2, box["y"] + 20)
    assert "970" in page.locator("#reading").inner_text()


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
