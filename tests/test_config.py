from __future__ import annotations

from pathlib import Path

import pytest

from prisoncount import config
from prisoncount.errors import ConfigError, UsageError

GOOD = """\
[monitor]
name = "here"
country = "BY"
place = "Belarus"
primary = "Viasna"
definition = "People on a list"

[origins.Viasna]
names = ["Вясна"]

[publishers."A paper"]
hosts = ["paper.example"]

[sources.page]
kind = "counter"
url = "https://paper.example/"
selector = ".count"
publisher = "A paper"
origin = "Viasna"
pace = 2

[flags.rise]
minimum = 5
"""


def write(tmp_path: Path, text: str) -> str:
    path = tmp_path / "here.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_monitor_file_is_read_whole(tmp_path: Path) -> None:
    read = config.load(write(tmp_path, GOOD))
    assert read.name == "here"
    assert read.sources["page"].pace == 2.0
    assert read.sources["page"].kind == "counter"
    assert read.flags["rise"] == {"minimum": 5}
    assert read.origins["Viasna"].names == ("Вясна",)
    assert read.record is None


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("primary =", "primry =", 5, "monitor.primry: unknown key; did you mean 'primary'"),
        ("selector =", "selektor =", 17, "sources.page.selektor: unknown key; did you mean 'selector'"),
        ("minimum = 5", "minimun = 5", 23, "flags.rise.minimun: unknown key; did you mean 'minimum'"),
        ("minimum = 5", 'minimum = "5"', 23, "flags.rise.minimum: expected a whole number, found '5'"),
        ("[flags.rise]", "[flags.rice]", 22, "unknown rule; did you mean 'rise'"),
        ('kind = "counter"', 'kind = "cuonter"', 15, "kind 'cuonter' is unknown; did you mean 'counter'"),
        ('origin = "Viasna"', 'origin = "Viasma"', 19, "origin 'Viasma' is not among"),
        ('primary = "Viasna"', 'primary = "Spring"', 5, "primary 'Spring' is not among"),
        ("pace = 2", 'pace = "fast"', 20, "pace: expected a number, found 'fast'"),
        ('names = ["Вясна"]', 'names = "Вясна"', 9, "names: expected a list of texts"),
        ('name = "here"', 'name = "Here!"', 2, "use small letters"),
        ('place = "Belarus"\n', "", 1, "monitor: needs place"),
        (
            'place = "Belarus"\n',
            'place = "Belarus"\nmind = ["prison"]\n',
            5,
            "mind: expected words of outside, house_arrest",
        ),
        ("[origins.Viasna]", "[orgins.Viasna]", 8, "orgins: unknown key; did you mean 'origins'"),
    ],
)
def test_a_mistake_is_named_with_file_line_and_remedy(
    tmp_path: Path, old: str, new: str, line: int, words: str
) -> None:
    assert old in GOOD
    path = write(tmp_path, GOOD.replace(old, new))
    with pytest.raises(ConfigError) as caught:
        config.load(path)
    assert str(caught.value).startswith(f"{path}:{line}: "), caught.value
    assert words in str(caught.value)


def test_what_is_no_monitor_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="not valid TOML"):
        config.load(write(tmp_path, "[monitor\n"))
    with pytest.raises(ConfigError, match=r"needs a \[monitor\] table"):
        config.load(write(tmp_path, ""))
    (tmp_path / "here.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match="UTF-8"):
        config.load(str(tmp_path / "here.toml"))
    with pytest.raises(UsageError, match=r"bundled: .*belarus"):
        config.load("nowhere")
    with pytest.raises(UsageError, match="no such monitor file"):
        config.load("nowhere.toml")


def test_a_record_lies_beside_the_monitor_file(tmp_path: Path) -> None:
    with_record = GOOD.replace('place = "Belarus"', 'place = "Belarus"\nrecord = "facts"')
    with pytest.raises(ConfigError, match=r"there is no .*facts/reports\.csv"):
        config.load(write(tmp_path, with_record))
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "reports.csv").touch()
    assert config.load(write(tmp_path, with_record)).record == tmp_path / "facts"
