"""Files and streams handed to us become documents; what cannot be read becomes an error that names file and line."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import IO, Any

from prisoncount.errors import InputError, PrisoncountError
from prisoncount.records import Document

_DATED = re.compile(r"\s*date\s+(\d{4}-\d\d-\d\d)\b")
_SURROGATES = re.compile("[\ud800-\udfff]")
_HTML = {".html", ".htm", ".xhtml"}
_KINDS = ".html, .txt, .jsonl, .warc.gz, or - for JSON Lines on standard input"


def documents(path: str, stdin: IO[bytes]) -> Iterator[Document | InputError]:
    """The documents of one file, or of standard input for `-`; an unreadable one comes as the error that tells why."""
    if path == "-":
        yield from _json_lines(stdin, "-")
        return
    name = path.lower()
    try:
        if name.endswith((".warc.gz", ".warc")):
            yield from _warc(path)
        elif name.endswith(".jsonl"):
            with Path(path).open("rb") as stream:
                yield from _json_lines(stream, path)
        elif Path(name).suffix in _HTML:
            yield _page(Path(path).read_bytes(), path)
        elif name.endswith(".txt"):
            yield _text(Path(path).read_bytes(), path)
        else:
            yield InputError(f"{path}: unknown kind of file; expected {_KINDS}")
    except OSError as error:
        yield InputError(f"{path}: cannot be read ({error.strerror or error})")


def _text(body: bytes, path: str) -> Document | InputError:
    """A text file. A first line `date YYYY-MM-DD`, with or without more words, is the day of publication."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        return InputError(f"{path}:{line}: is not UTF-8 text (byte {error.start}); save it as UTF-8")
    if not text.strip():
        return InputError(f"{path}:1: is empty; expected a text")
    head = _DATED.match(text)
    published = None
    if head:
        try:
            published = date.fromisoformat(head.group(1))
        except ValueError:
            return InputError(f"{path}:1: {head.group(1)} is no date; expected date YYYY-MM-DD")
    return Document(id=path, text=text, published=published)


def _page(body: bytes, path: str, *, content_type: str = "", url: str = "") -> Document | InputError:
    from . import page

    if not body.strip():
        return InputError(f"{path}:1: is empty; expected a page")
    try:
        document = page.read(body, content_type=content_type, url=url)
    except (PrisoncountError, ValueError) as error:
        return InputError(f"{path}: cannot be read as a page ({error})")
    return replace(document, id=url or path)


def _json_lines(stream: IO[bytes], path: str) -> Iterator[Document | InputError]:
    seen = False
    for number, line in enumerate(stream, start=1):
        if line.strip():
            seen = True
            yield _json_document(line, path, number)
    if not seen:
        yield InputError(f"{path}:1: is empty; expected one JSON document a line")


def _json_document(line: bytes, path: str, number: int) -> Document | InputError:
    where = f"{path}:{number}"
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return InputError(f"{where}: is not UTF-8; expected one JSON document a line")
    except (ValueError, RecursionError) as error:
        return InputError(f"{where}: is not JSON ({error}); expected one document a line")
    if not isinstance(row, dict):
        return InputError(f"{where}: expected a JSON object with text or html, found {type(row).__name__}")
    for key in ("text", "html", "title", "lang", "url", "published"):
        if not isinstance(row.get(key), str | None):
            return InputError(f"{where}: {key}: expected a text, found {type(row[key]).__name__}")
    if (row.get("text") is None) == (row.get("html") is None):
        return InputError(f"{where}: expected text or html, found {'both' if row.get('text') else 'neither'}")
    try:
        published = date.fromisoformat(row["published"][:10]) if row.get("published") else None
    except ValueError:
        return InputError(f"{where}: published: expected YYYY-MM-DD, found {row['published']!r}")
    return _of_row(row, published, where)


def _of_row(row: dict[str, Any], published: date | None, where: str) -> Document | InputError:
    name = str(row["id"]) if row.get("id") is not None else where
    if row.get("html") is not None:
        document = _page(_plain(row["html"]).encode(), where, content_type="text/html; charset=utf-8")
        if isinstance(document, InputError):
            return document
    else:
        document = Document(id=name, text=_plain(row["text"]))
    return replace(
        document,
        id=name,
        title=_plain(row["title"]) if row.get("title") else document.title,
        published=published or document.published,
        language=row.get("lang") or document.language,
        url=row.get("url") or document.url,
    )


def _plain(text: str) -> str:
    """Lone surrogates cannot be written out; one mark replaces each, so that offsets stay."""
    return _SURROGATES.sub("\ufffd", text)


def _warc(path: str) -> Iterator[Document | InputError]:
    """The pages among the responses of a WARC file."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    found = 0
    with Path(path).open("rb") as stream:
        try:
            for record in ArchiveIterator(stream):
                found += 1
                content_type = (record.http_headers.get_header("Content-Type") or "") if record.http_headers else ""
                if record.rec_type != "response" or "html" not in content_type:
                    continue
                url = record.rec_headers.get_header("WARC-Target-URI") or f"{path}#{found}"
                yield _page(record.content_stream().read(), f"{path}#{found}", content_type=content_type, url=url)
        except (ArchiveLoadFailed, zlib.error, EOFError, ValueError) as error:
            yield InputError(f"{path}: record {found + 1}: is damaged ({error}); what stands before it was read")
            return
    if not found:
        yield InputError(f"{path}: expected a WARC file, found no record in it")
    elif path.endswith(".gz") and not _whole(path):
        yield InputError(f"{path}: ends in the middle of a record; what stands before was read")


def _whole(path: str) -> bool:
    """Whether a gzip file is complete: the WARC reader stops without a word at the end of a cut one."""
    try:
        with gzip.open(path) as stream:
            while stream.read(1 << 20):
                pass
    except (EOFError, OSError, zlib.error):
        return False
    return True
