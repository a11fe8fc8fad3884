"""Whether a table of 5,000 statements scrolls without blocking, in a real Chromium, against one of 50."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from ._measure import Row
from .bench_series import large

MANY, FEW = 5000, 50
SCROLL = """
async () => {
  const frames = [], root = document.scrollingElement, end = root.scrollHeight - innerHeight;
  let before = performance.now();
  for (let step = 0; step <= 240; step++) {
    scrollTo(0, end * step / 240);
    const now = await new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    frames.push(now - before);
    before = now;
  }
  frames.sort((a, b) => a - b);
  const rows = document.querySelectorAll("#table tbody tr").length;
  return [frames[Math.floor(frames.length * 0.99)], frames[frames.length >> 1], rows];
}
"""
"""Jumps through the whole page; milliseconds from frame to frame, 99 of 100 are shorter, and their median; the rows."""


def rows() -> Iterator[Row]:
    """The longest frames while the page is scrolled from end to end."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        print("page: needs Chromium: apt-get install chromium")
        return
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        tab = browser.new_page(viewport={"width": 1280, "height": 800})
        found: dict[int, list[Any]] = {}
        for number in (FEW, MANY):
            path = Path(folder) / f"{number}.html"
            path.write_text(page(number), encoding="utf-8")
            tab.goto(path.as_uri())
            tab.evaluate(SCROLL)
            found[number] = tab.evaluate(SCROLL)
        browser.close()
    few, many = found[FEW], found[MANY]
    name = f"99 of 100 frames while {many[2]:,.0f} rows scroll"
    yield Row(name, many[0] / 1000, f"{few[2]:.0f} rows", few[0] / 1000, 3)
    yield Row("the median of them", many[1] / 1000, f"{few[2]:.0f} rows", few[1] / 1000, 2)


def page(number: int) -> str:
    """A page of so many daily counts, each with a quote."""
    from prisoncount.config import MonitorConfig
    from prisoncount.kit import facts
    from prisoncount.kit.page import page as written
    from prisoncount.monitor import Monitor

    what = "People whom Keeper lists as political prisoners"
    config = MonitorConfig(path=Path("x.toml"), name="bench", country="XA", place="Arcadia", primary="Keeper",
                           definition=what, measure="m")  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        return written(
            facts.gather(
                Monitor(config, large(Path(folder) / "record.sqlite", number)), Path(folder), today=date(2026, 1, 1)
            )
        )
