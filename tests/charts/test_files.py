"""The files of a chart: their content, their names, and that they are the same on every machine and every day."""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from prisoncount import licence, plugins
from prisoncount.charts._encode import LICENCE, pdf, png, svg
from prisoncount.charts._files import save
from prisoncount.charts._theme import THEMES, Output, palette
from prisoncount.charts.trend import compose
from prisoncount.errors import DamagedError

from .histories import RELEASES, monthly, row, situations, view

RICH = situations()["every mark"]

EVERY = [(name, preset) for name in plugins.names("charts") for preset in plugins.load("charts", name).PRESETS]
OF_EACH = [*((name, "newsletter") for name in plugins.names("charts")), ("trend", "web"), ("trend", "print")]
"""A picture of every chart, and one of every kind of file."""

SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.charts.test_files import fingerprints
for line in fingerprints(Path(sys.argv[2])):
    print(line)
"""


def fingerprints(folder: Path) -> list[str]:
    """The hash of a picture of every chart, and of every kind of file."""
    out = []
    for name, preset in OF_EACH:
        saved = save(plugins.load("charts", name).compose(RICH, preset=preset), folder)
        out += [f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in saved.pictures]
    return out


@pytest.mark.parametrize("theme", THEMES)
def test_png_is_opaque_small_and_of_the_fixed_colours(theme: str) -> None:
    chart = compose(RICH, theme=theme)
    data = png(chart.figure, theme)
    assert len(data) < 200_000
    image = Image.open(io.BytesIO(data))
    assert image.size == (1200, 764)
    assert image.mode == "P"
    assert image.info == {}
    colours = {colour for _, colour in image.convert("RGB").getcolors(256)}
    assert colours <= set(palette(theme))
    inks = {tuple(bytes.fromhex(THEMES[theme][name][1:])) for name in ("ground", "text", "main", "other", "accent")}
    assert inks <= colours


def test_thin_accent_stems_keep_their_colour() -> None:
    image = Image.open(io.BytesIO(png(compose(view(monthly([1000] * 40), RELEASES)).figure, "light"))).convert("RGB")
    accent = tuple(bytes.fromhex(THEMES["light"]["accent"][1:]))
    assert image.getcolors(256)
    assert {colour: count for count, colour in image.getcolors(256)}[accent] > 3 * 3 * 30


def test_files_beside_each_other(tmp_path: Path) -> None:
    chart = compose(RICH)
    saved = save(chart, tmp_path / "kit")
    assert saved.png.name == "arcadia-trend-newsletter-en.png"
    assert saved.copy.name == f"arcadia-trend-newsletter-en.{saved.sha256[:12]}.png"
    assert saved.png.read_bytes() == saved.copy.read_bytes()
    assert {path.name for path in saved.png.parent.iterdir()} == {
        p.name for p in (saved.png, saved.text, saved.json, saved.copy)
    }
    facts = json.loads(saved.json.read_text(encoding="utf-8"))
    assert facts["sha256"] == hashlib.sha256(saved.png.read_bytes()).hexdigest()
    assert (facts["width"], facts["height"]) == (1200, 764)
    assert facts["data_to"] == "2025-01-03"
    assert facts["rows"] == len(RICH.observations)
    for name in ("title", "caption", "alt", "source"):
        assert facts[name] in saved.text.read_text(encoding="utf-8")
    assert facts["subtitle"] == chart.words.subtitle != ""
    assert facts["licence"] == licence.NAME


def test_dark_files_have_their_own_name() -> None:
    assert compose(RICH, theme="dark").stem == "arcadia-trend-newsletter-dark-en"


def test_unchanged_files_are_left_alone(tmp_path: Path) -> None:
    chart = compose(RICH)
    saved = save(chart, tmp_path)
    for path in tmp_path.iterdir():
        os.utime(path, (1, 1))
    save(compose(RICH), tmp_path)
    assert {path.stat().st_mtime for path in tmp_path.iterdir()} == {1}
    save(replace(chart, words=replace(chart.words, caption="Another caption.")), tmp_path)
    assert saved.png.stat().st_mtime == 1
    assert saved.text.stat().st_mtime > 1
    assert "Another caption." in saved.text.read_text(encoding="utf-8")


def test_changed_data_change_the_hash_and_keep_the_old_copy(tmp_path: Path) -> None:
    first = save(compose(view(monthly([10, 20, 30]))), tmp_path)
    second = save(compose(view(monthly([10, 20, 31]))), tmp_path)
    assert first.png == second.png
    assert first.copy != second.copy
    assert first.copy.is_file()
    unseen = view([*monthly([10, 20, 31]), row("2024-11-15", 9, status="doubtful")])
    assert compose(unseen).data_hash == compose(view(monthly([10, 20, 31]))).data_hash


def test_a_failed_write_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(DamagedError, match="No space left"):
        save(compose(RICH), tmp_path)
    assert [path for path in tmp_path.iterdir() if not path.name.startswith(".")] == []


def test_same_bytes_in_other_surroundings(tmp_path: Path) -> None:
    """Another hash seed, time zone and locale, a matplotlibrc of the user, no home to write to; and no warning."""
    (tmp_path / "matplotlibrc").write_text(
        "text.usetex: True\npath.simplify: True\ntext.hinting: force_autohint\nsavefig.bbox: tight\nsvg.fonttype: none\n"
    )
    root = Path(__file__).parents[2]
    here = fingerprints(tmp_path / "here")
    rc = {"MATPLOTLIBRC": str(tmp_path / "matplotlibrc")}
    settings = (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"} | rc,
        {"PYTHONHASHSEED": "3", "HOME": "/proc/nowhere", "MPLCONFIGDIR": "/proc/nowhere", "PATH": ""},
    )
    for i, extra in enumerate(settings):
        command = [sys.executable, "-c", SCRIPT, str(root), str(tmp_path / str(i))]
        done = subprocess.run(command, env=os.environ | extra, capture_output=True, text=True, check=False)
        assert done.stderr == ""
        assert done.stdout.splitlines() == here


@pytest.mark.parametrize(("name", "preset"), EVERY)
def test_every_preset_saves_its_files(name: str, preset: str, tmp_path: Path) -> None:
    module = plugins.load("charts", name)
    chart = module.compose(RICH, preset=preset)
    saved = save(chart, tmp_path)
    assert [path.suffix[1:] for path in saved.pictures] == [output.kind for output in module.PRESETS[preset].outputs]
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in saved.files}
    for path, copy, output in zip(saved.pictures, saved.copies, chart.outputs, strict=True):
        data = path.read_bytes()
        assert copy.read_bytes() == data
        assert copy.name == f"{chart.stem}.{hashlib.sha256(data).hexdigest()[:12]}.{output.kind}"
        assert len(data) < 200_000
        if output.kind == "png":
            image = Image.open(io.BytesIO(data))
            width, height = (size * 72 * output.scale for size in chart.figure.get_size_inches())
            assert image.size == (round(width), round(height))
            assert image.mode == ("RGBA" if output.clear else "P")
            assert round(image.info.get("dpi", (0, 0))[0]) == output.dpi


def test_an_svg_is_whole_and_tells_its_words() -> None:
    chart = compose(RICH, preset="web")
    data = svg(chart.figure, replace(chart.words, title="Less < more & “so”"), chart.data_hash)
    root = ElementTree.fromstring(data)
    space = "{http://www.w3.org/2000/svg}"
    assert root.tag == f"{space}svg"
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("600", "382", "0 0 1200 764")
    assert root.get("role") == "img"
    assert root.get("aria-label") == chart.words.alt
    assert root.findtext(f"{space}title") == "Less < more & “so”"
    assert root.findtext(f"{space}desc") == chart.words.alt
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert not [element for element in root.iter() if element.tag in {f"{space}text", f"{space}image"}]
    assert "matplotlib" not in data.decode()
    assert {"text title", "mark dot", "line "} <= {element.get("class", "") for element in root.iter()}


@pytest.mark.parametrize(("name", "preset"), OF_EACH)
def test_a_picture_tells_its_title_source_licence_and_data(name: str, preset: str, tmp_path: Path) -> None:
    """Wherever it is found without the page that it came with; and no day of its making."""
    from matplotlib.backends.backend_pdf import pdfRepr

    chart = plugins.load("charts", name).compose(RICH, preset=preset, lang="be")
    words, sha256 = chart.words, chart.data_hash
    titled, sourced = {"Title": words.title}, {"Source": words.source}
    for path in save(chart, tmp_path).pictures:
        data = path.read_bytes()
        if path.suffix == ".png":
            rest = {"Description": words.alt, "Copyright": LICENCE, "Data-SHA256": sha256}
            assert Image.open(io.BytesIO(data)).text == titled | sourced | rest  # type: ignore[attr-defined]
        elif path.suffix == ".svg":
            work = ElementTree.fromstring(data).find(".//{http://creativecommons.org/ns#}Work")
            assert work is not None
            told = {one.tag.partition("}")[2].title(): "".join(one.itertext()).strip() for one in work}
            assert told == titled | sourced | {"Rights": LICENCE, "Identifier": f"sha256:{sha256}"}
        else:
            rest = {"Subject": words.alt, "Keywords": f"{words.source}; {LICENCE}; data sha256:{sha256}"}
            info = [f"/{key} ".encode() + pdfRepr(text) for key, text in (titled | rest).items()]
            assert [entry for entry in info if entry not in data] == []


def test_a_pdf_has_its_typeface_inside_and_no_date() -> None:
    chart = compose(RICH, preset="print")
    data = pdf(chart.figure, chart.words, chart.data_hash)
    assert data.startswith(b"%PDF-1.4")
    assert b"/MediaBox [ 0 0 1200 764 ]" in data
    assert b"FiraSans-Bold" in data
    assert b"FontFile2" in data
    assert b"CreationDate" not in data
    assert b"Matplotlib" not in data


def test_drawing_one_file_does_not_change_the_next() -> None:
    """A figure of three presets: the larger PNG leaves no trace in the smaller one."""
    chart = compose(RICH)
    before = png(chart.figure, "light")
    png(chart.figure, "light", Output("png", scale=1.5, dpi=300))
    svg(chart.figure, chart.words, chart.data_hash)
    pdf(chart.figure, chart.words, chart.data_hash)
    assert png(chart.figure, "light") == before
