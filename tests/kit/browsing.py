"""What the tests in a real browser share: which one, a page that is watched, and what it shows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WITH_CHROMIUM = [
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium"),
]
PHONE, DESK = 320, 1280


class Watched:
    """A page, and what it asked for and complained of."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))


def opened(tab: Watched, path: Path, width: int = DESK) -> Page:
    tab.page.set_viewport_size({"width": width, "height": 800})
    tab.page.goto(path.as_uri())
    return tab.page


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
