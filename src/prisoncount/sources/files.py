"""Files on this machine: saved pages, texts, e-mails, WARC archives, and CSV tables of texts."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from prisoncount.errors import NotModified, SourceError, Unreachable, Unreadable
from prisoncount.reading import charset, page
from prisoncount.reading.published import day
from prisoncount.records import Capture, Document, Get, digest

from ._common import article, refuse

KINDS = (".html", ".htm", ".txt", ".eml", ".csv", ".warc.gz", ".warc")
DATED = re.compile(r"\s*date\s+(\d{4}-\d\d-\d\d)\b")


@dataclass(frozen=True, kw_only=True)
class Source:
    """Options:

    path: a file, a folder (with its subfolders), or a pattern such as "mail/*.eml", from the folder of the monitor
        file, or from "/" or "~" (your home); what is read is .html, .txt, .eml, .csv and .warc.gz.
    published: days for files whose name matches, such as { "2021-*.html" = "2021-04-29" }; the first that
        matches counts.

    A first line `date 2021-04-29` gives the day of a .txt file. A .csv file needs a column text, and may have
    published, title and url: each row is a document. Files are archived like pages, and read again only when their
    bytes change.
    """

    path: Path
    published: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, value in self.published.items():
            if not isinstance(value, str) or not day(value):
                raise ValueError(f"published {name!r} = {value!r}: expected a day such as 2021-04-29")

    def collect(self, get: Get) -> Iterator[Capture | SourceError]:
        """The files that are new or changed; NotModified where none is."""
        files = self._files()
        if not files:
            there = self.path.absolute()
            found = "nothing there" if not there.exists() else "none in it" if there.is_dir() else "another kind"
            message = f"{there}: expected files ({' '.join(KINDS)}), found {found}; check the path"
            raise Unreachable(message, url=str(there))
        unchanged = 0
        for path in files:
            try:
                yield get.file(path)
            except NotModified:
                unchanged += 1
            except SourceError as error:
                yield error
        if unchanged == len(files):
            raise NotModified(f"{self.path}: none of {unchanged} files changed", url=str(self.path))

    def parse(self, capture: Capture) -> list[Document]:
        """The documents in one file."""
        name = PurePosixPath(unquote(urlsplit(capture.url).path)).name
        if not capture.body.strip():
            refuse(capture, "a document")
        if name.endswith((".warc.gz", ".warc")):
            documents = _warc(capture)
        elif name.endswith(".csv"):
            documents = _csv(capture)
        elif name.endswith(".eml"):
            documents = [_mail(capture)]
        elif name.endswith(".txt"):
            documents = [_text(capture)]
        else:
            documents = [article(capture)]
        given = next((day(value) for pattern, value in self.published.items() if fnmatch(name, pattern)), None)
        return [replace(one, published=given or one.published, sha256=capture.sha256) for one in documents]

    def _files(self) -> list[Path]:
        path = self.path.absolute()
        base = next(one for one in (path, *path.parents) if one.is_dir())  # its own name is no pattern, whatever it is
        found = (
            [path] if path.is_file() else base.glob(str(path.relative_to(base))) if base != path else path.rglob("*")
        )
        return sorted(one for one in found if one.is_file() and one.name.lower().endswith(KINDS))


def _plain(capture: Capture, wanted: str) -> str:
    """The text of a file that must be text and no page."""
    refuse(capture, wanted)
    text = charset.decode(capture.body, capture.header("Content-Type"))
    if re.match(r"\s*<(!doctype|html)\b", text, re.IGNORECASE):
        raise Unreadable(f"{capture.url}: expected {wanted}, found an HTML page; rename it to .html", url=capture.url)
    return text


def _text(capture: Capture) -> Document:
    """The text as it stands in the file, so that the offsets of a quote can be looked up there."""
    text = _plain(capture, "plain text")
    match = DATED.match(text)
    published = day(match[1]) if match else None
    return Document(id=digest(capture.url), text=text, published=published, url=capture.url)


def _mail(capture: Capture) -> Document:
    _plain(capture, "an e-mail")
    message = message_from_bytes(capture.body, policy=policy.default)
    part = message.get_body(("plain", "html"))
    if part is None or not message.keys():
        raise Unreadable(f"{capture.url}: expected an e-mail, found no message with a text", url=capture.url)
    payload = cast("bytes", part.get_payload(decode=True))
    sent: Any = message["date"]
    if part.get_content_subtype() == "html":
        text = page.read(payload, content_type=part["content-type"] or "", url=capture.url).text
    else:
        text = page.tidy(charset.decode(payload, part["content-type"] or ""))
    if not text:
        raise Unreadable(f"{capture.url}: expected an e-mail, found one without a text", url=capture.url)
    published = sent.datetime.date() if sent is not None and sent.datetime else None
    return Document(
        id=digest(capture.url), text=text, title=message["subject"] or None, published=published, url=capture.url
    )


def _csv(capture: Capture) -> list[Document]:
    refuse(capture, "a CSV table")
    reader = csv.DictReader(io.StringIO(charset.decode(capture.body), newline=""), strict=True)
    try:
        if "text" not in (reader.fieldnames or ()):
            found = ", ".join(map(str, reader.fieldnames or ()))[:200]
            raise Unreadable(
                f"{capture.url}: expected a CSV table with a column text, found {found!r}", url=capture.url
            )
        rows = [row for row in reader if row["text"]]
    except csv.Error as error:
        raise Unreadable(
            f"{capture.url}: line {reader.line_num}: expected CSV, found {error}", url=capture.url
        ) from None
    if not rows:
        raise Unreadable(f"{capture.url}: expected rows with a text, found none", url=capture.url)
    return [
        Document(
            id=digest(capture.url, row.get("url") or "", row["text"]),
            text=page.tidy(row["text"]),
            title=row.get("title") or None,
            published=day(row.get("published")),
            url=row.get("url") or capture.url,
        )
        for row in rows
    ]


def _warc(capture: Capture) -> list[Document]:
    """The pages in a WARC file; what is no page of text is passed over, unless there is nothing else."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    documents, failed = [], 0
    try:
        for record in ArchiveIterator(io.BytesIO(capture.body)):
            if (
                record.rec_type != "response"
                or record.http_headers is None
                or record.http_headers.get_statuscode() != "200"
            ):
                continue
            kind = record.http_headers.get_header("Content-Type") or ""
            url = record.rec_headers.get_header("WARC-Target-URI") or ""
            seen = day(record.rec_headers.get_header("WARC-Date"))
            try:
                documents.append(page.read(record.content_stream().read(), content_type=kind, url=url, latest=seen))
            except SourceError:
                failed += 1
    except (ArchiveLoadFailed, OSError, EOFError, ValueError, AttributeError) as error:
        raise Unreadable(
            f"{capture.url}: expected a WARC file, found none that can be read ({str(error)[:80]!a})", url=capture.url
        ) from None
    if not documents:
        raise Unreadable(
            f"{capture.url}: expected pages in a WARC file, found none ({failed} unreadable)", url=capture.url
        )
    return documents
