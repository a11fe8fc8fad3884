"""The page in a real browser, where there is one: what its script does, and that it works without."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium")

PROBE = """
<script>
addEventListener("load", () => {
  const out = {}, $ = (s) => document.querySelector(s), marks = [...document.querySelectorAll("#marks a")];
  const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  out.stops = marks.filter((a) => a.tabIndex === 0).length;
  marks.at(-1).focus();
  press("Home"); const reached = new Set();
  for (const _ of marks) { reached.add(marks.indexOf(document.activeElement)); press("ArrowRight"); }
  out.reached = reached.size; out.marks = marks.length;
  out.reading = $("#reading").textContent;
  marks[1].dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  out.open = $("#evidence").open; out.evidence = $("#evidence").textContent;
  $("#evidence button").click(); out.closed = !$("#evidence").open;
  out.rows = document.querySelectorAll("#table tbody tr").length;
  const form = $("#zoom"); form.from.value = "2022-01-20"; form.to.value = "2022-02-10";
  form.dispatchEvent(new Event("change"));
  out.zoomed = [...document.querySelectorAll("#table tbody tr")].filter((row) => !row.hidden).length;
  out.visible = marks.filter((a) => a.style.display !== "none").length;
  const before = document.documentElement.dataset.theme; $("#theme").click();
  out.themes = [before, document.documentElement.dataset.theme];
  out.wide = document.documentElement.scrollWidth;
  out.requests = performance.getEntriesByType("resource").length;
  const pre = document.createElement("pre"); pre.id = "out"; pre.textContent = JSON.stringify(out); document.body.append(pre);
});
</script>
"""


def dump(path: Path, profile: Path, *options: str) -> str:
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
        f"--user-data-dir={profile}", "--enable-logging=stderr", *options, "--dump-dom", path.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert "CONSOLE" not in done.stderr, [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return done.stdout


def test_keyboard_zoom_evidence_and_theme(kit: Path, tmp_path: Path) -> None:
    text = (kit / "index.html").read_text(encoding="utf-8")
    text = re.sub(r"<meta http-equiv.*>", "", text).replace("</body>", f"{PROBE}</body>")
    (tmp_path / "index.html").write_text(text, encoding="utf-8")
    found = re.search(
        r'<pre id="out">(.*?)</pre>', dump(tmp_path / "index.html", tmp_path / "p", "--window-size=500,800")
    )
    assert found
    out = json.loads(found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    assert (out["stops"], out["reached"], out["marks"]) == (1, 4, 4)
    assert out["reading"].startswith("20 February 2022: more than 1,100")
    assert out["open"]
    assert out["closed"]
    assert "</script><script>alert(1)" in out["evidence"]
    assert (out["rows"], out["zoomed"], out["visible"]) == (4, 2, 2)
    assert set(out["themes"]) == {"light", "dark"}
    assert out["wide"] <= 500
    assert out["requests"] == 0


def test_its_own_policy_lets_it_run_and_nothing_complains(kit: Path, tmp_path: Path) -> None:
    assert re.search(r'<html lang="en" class="js"', dump(kit / "index.html", tmp_path / "p"))
