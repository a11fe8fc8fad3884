"""The contract every kind of source keeps: evidence, documentation, and never a crash or a silence."""

from __future__ import annotations

import dataclasses
import gzip
import json
import random
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.server import Site, serving
from tests.sources.visit import PAGES, TYPES, fill, unit, visit

from prisoncount import plugins
from prisoncount.archive import Archive
from prisoncount.records import Document

KINDS = plugins.names("sources")
CASES = sorted(path for kind in KINDS for path in (PAGES / kind).glob("*.json"))
CHALLENGE = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue</body></html>"
BAD = {
    "an empty 200": b"",
    "blank lines": b" \n\n ",
    "a challenge": CHALLENGE.encode(),
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\n1265 political prisoners\n",
    "a picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    **{f"random bytes {n}": random.Random(n).randbytes(3000) for n in range(4)},
}
LEAST = {kind: tomllib.loads(path.read_text()) for kind in KINDS if (path := PAGES / kind / "least.toml").is_file()}


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        yield one


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_evidence(kind: str) -> None:
    assert kind in LEAST, f"add the least options of {kind!r} as tests/pages/{kind}/least.toml"
    assert [path for path in CASES if path.parent.name == kind], (
        f"add a captured page with expected JSON to tests/pages/{kind}"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_and_option_is_documented(kind: str) -> None:
    module = plugins.load("sources", kind)
    summary = plugins.summary(module)
    assert summary.endswith(".")
    assert len(summary) > 30
    for option in dataclasses.fields(module.Source):
        assert f"\n    {option.name}: " in (module.Source.__doc__ or ""), f"{kind}: say what {option.name} means"


def holds(document: Document, expected: dict[str, Any]) -> None:
    for key, value in expected.items():
        if key == "contains":
            assert all(part in document.text for part in value), document.text
        elif key == "lacks":
            assert not any(part in document.text for part in value), document.text
        elif key == "stated":
            for mention, wanted in zip(document.stated, value, strict=True):
                assert {k: mention.to_dict()[k] for k in wanted} == wanted
                assert document.text[mention.start : mention.end] == mention.quote
        else:
            found = getattr(document, key)
            assert (found.isoformat() if key == "published" and found else found) == value, key


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_captured_pages_read_as_expected(path: Path, site: Site, tmp_path: Path) -> None:
    case = fill(json.loads(path.read_text(encoding="utf-8")), site, path.parent)
    for address, name in case["serve"].items():
        body = (path.parent / name).read_bytes().replace(b"{host}", f"127.0.0.1:{site.port}".encode())
        site.page(address, body, type=TYPES[Path(name).suffix])
    result = visit(unit(case["kind"], case["options"]), tmp_path)
    assert [error.gap for error in result.errors] == case.get("errors", []), result.errors
    assert len(result.documents) == len(case["documents"]), [one.text for one in result.documents]
    for document, expected in zip(result.documents, case["documents"], strict=True):
        holds(document, expected)
        assert document.id
        assert document.sha256
    on_disk = b"".join(gzip.decompress(one.read_bytes()) for one in tmp_path.iterdir())
    assert not any(word.encode() in on_disk for word in case.get("never", []))


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_archive_reads_like_the_visit(path: Path, site: Site, tmp_path: Path) -> None:
    case = fill(json.loads(path.read_text(encoding="utf-8")), site, path.parent)
    for address, name in case["serve"].items():
        body = (path.parent / name).read_bytes().replace(b"{host}", f"127.0.0.1:{site.port}".encode())
        site.page(address, body, type=TYPES[Path(name).suffix])
    source = unit(case["kind"], case["options"])
    result = visit(source, tmp_path)
    again = [document for capture in Archive(tmp_path).captures() for document in source.parse(capture)]
    assert again == result.documents


@pytest.mark.parametrize("what", BAD)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_page_is_an_error_and_never_silence(kind: str, what: str, site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    names = ["a.html", "a.txt", "a.eml", "a.csv", "a.warc.gz"] if kind == "files" else ["a.html"]
    for name in names:
        for old in folder.iterdir():
            old.unlink()
        (folder / name).write_bytes(BAD[what])
        site.loose.add("/x")
        site.page("/x", BAD[what])
        result = visit(unit(kind, fill(LEAST[kind], site, folder)), tmp_path / f"warc-{name}")
        assert result.documents == [], name
        assert len(result.errors) == 1, name
        assert result.errors[0].url, name
        assert "expected" in str(result.errors[0]), name
        assert len(str(result.errors[0])) < 700


@pytest.mark.parametrize("status", [403, 404, 500])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "files"])
def test_an_error_status_is_unreachable(kind: str, status: int, site: Site, tmp_path: Path) -> None:
    site.loose.add("/x")
    site.page("/x", "no", status=status)
    (error,) = visit(unit(kind, fill(LEAST[kind], site, tmp_path)), tmp_path / "warc").errors
    assert error.gap == "unreachable"
    assert str(status) in str(error)
