"""Captures as WARC/1.1 files, one a run, found again by their sha256.

Bodies are stored after content decoding (the original Content-Encoding and Transfer-Encoding headers are kept under
X-Archive-Orig-*), so the WARC payload digest is the sha256 that the store, the reports and `why` speak of. Every record is
one gzip member and is flushed at once: a killed run loses at most the record it was writing, and the next run mends the file.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from http import HTTPStatus
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .errors import DamagedError
from .records import Capture

if TYPE_CHECKING:
    from warcio.warcwriter import WARCWriter

Headers = Iterable[tuple[str, str]]

PART = ".part"
PROFILE = "http://netpreserve.org/warc/1.1/revisit/"
SOURCE, ASKED = "X-Prisoncount-Source", "X-Prisoncount-Url"
REPLACED = {"content-encoding", "transfer-encoding", "content-length"}


class Archive:
    """A folder of WARC files. Reading needs no index; writing is one run at a time, which the caller's lock ensures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def writer(self, now: datetime) -> Iterator[Writer]:
        """Write the captures of one run into one new file; a run that captured nothing leaves none."""
        self.recover()
        writer = Writer(self.folder, now)
        try:
            yield writer
        finally:
            writer.close()

    def recover(self) -> list[Path]:
        """Finish the files of runs that were killed: whole records are kept, a torn last one is cut off."""
        mended = []
        for part in sorted(self.folder.glob(f"*.warc.gz{PART}")):
            with _writing(part):
                records, end = 0, 0
                try:
                    for _, end, _ in _members(part):
                        records += 1
                except DamagedError:
                    pass
                if records < 2:  # the first record only describes the file
                    part.unlink()
                    continue
                with part.open("r+b") as file:
                    file.truncate(end)
                mended.append(part.rename(part.with_suffix("")))
        return mended

    def files(self) -> list[Path]:
        """The finished WARC files, oldest first."""
        return sorted(self.folder.glob("*.warc.gz"))

    def find(self, sha256: str, warc: str = "") -> Capture:
        """The capture of these bytes. `warc`, the file's name, makes it quick; DamagedError when it is nowhere."""
        mark = f"sha256:{sha256}".encode()
        for path in sorted(self.files(), key=lambda path: path.name != warc):
            for _, _, raw in _members(path):
                if mark in raw[:4096]:
                    capture = _capture(path, raw)
                    if capture and capture.body and capture.sha256 == sha256:
                        return capture
        raise DamagedError(
            f"{self.folder}: no capture with sha256 {sha256} in its {len(self.files())} WARC files; "
            "was a file moved or deleted? Put it back, or restore the archive from a copy"
        )

    def captures(self, *, everything: bool = False) -> Iterator[Capture]:
        """Every capture in the order it was made, for reading again.

        Without `everything` these are the good answers that a source was given. With it, error pages, redirects, robots.txt
        and "not modified" answers come too. A capture stored as a repetition comes with the body it repeats.
        """
        known: dict[str, tuple[Path, int, int]] = {}
        for path in self.files():
            for start, end, raw in _members(path):
                capture = _capture(path, raw)
                if capture is None:
                    continue
                if capture.body:
                    known.setdefault(capture.sha256, (path, start, end))
                elif capture.status != HTTPStatus.NOT_MODIFIED and capture.sha256 != _sha256(b""):
                    capture = replace(capture, body=self._repeated(capture.sha256, known))
                if everything or (200 <= capture.status < 300 and capture.source and capture.body):
                    yield capture

    def _repeated(self, sha256: str, known: dict[str, tuple[Path, int, int]]) -> bytes:
        if sha256 not in known:
            return self.find(sha256).body
        path, start, end = known[sha256]
        with path.open("rb") as file:
            file.seek(start)
            capture = _capture(path, zlib.decompress(file.read(end - start), wbits=31))
        return capture.body if capture else b""


class Writer:
    """The file of one run, open for writing."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self._folder, self._now = folder, now
        self._file: IO[bytes] | None = None
        self._warc: WARCWriter | None = None
        self._path = folder
        self._written: dict[str, Capture] = {}

    def write(
        self, capture: Capture, *, sent: Headers = (), previous: Capture | None = None, original: str = ""
    ) -> Capture:
        """Store a capture and say where: the same capture with `warc` and `record_id`.

        `sent` are the request headers. `previous` is an earlier capture of the same address: a 304 or the same bytes are
        stored as a repetition of it. `original` is the sha256 of bytes that were redacted to `capture.body`.
        """
        with _writing(self._folder):
            self._open()
            warc, path = self._warc, self._path
            assert warc is not None  # _open sets it
            build = _Records(warc, capture)
            before = self._written.get(capture.sha256) or previous
            if original or not capture.final_url.startswith(("http:", "https:")):
                stored = build.resource()
                warc.write_record(stored)
                if original:
                    warc.write_record(build.metadata(stored, original))
            else:
                same = before is not None and (capture.status == 304 or (capture.body and before.sha256 == capture.sha256))
                stored = build.revisit(before) if same and before else build.response()
                warc.write_request_response_pair(build.request(sent), stored)
        done = replace(
            capture, warc=path.name.removesuffix(PART), record_id=stored.rec_headers.get_header("WARC-Record-ID")
        )
        if capture.body:
            self._written.setdefault(capture.sha256, done)
        return done

    def close(self) -> None:
        """Give the file its final name."""
        if self._file is not None:
            with _writing(self._path):
                self._file.close()
                self._path.rename(self._path.with_suffix(""))
            self._file = None

    def _open(self) -> None:
        if self._file is not None:
            return
        from warcio.warcwriter import WARCWriter

        self._folder.mkdir(parents=True, exist_ok=True)
        stem = f"prisoncount-{self._now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        taken = sum(1 for path in self._folder.iterdir() if path.name.startswith(stem))
        name = f"{stem}{f'-{taken + 1}' if taken else ''}.warc.gz"
        self._path = self._folder / (name + PART)
        self._file = self._path.open("xb")
        self._warc = WARCWriter(self._file, gzip=True, warc_version="1.1")
        fields = {
            "software": f"prisoncount/{version('prisoncount')} warcio/{version('warcio')}",
            "format": "WARC File Format 1.1",
            "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            "description": "pages that report counts of political prisoners; bodies are stored after content decoding",
        }
        payload = _fields(fields)
        about = {"WARC-Date": _date(self._now), "WARC-Filename": name, "Content-Type": "application/warc-fields"}
        record = self._warc.create_warc_record(
            "", "warcinfo", payload=BytesIO(payload), length=len(payload), warc_headers_dict=about
        )
        self._warc.write_record(record)


class _Records:
    """The WARC records of one capture."""

    def __init__(self, warc: WARCWriter, capture: Capture) -> None:
        self.warc, self.capture = warc, capture
        self.date = {"WARC-Date": _date(capture.fetched_at)}

    def _make(self, kind: str, payload: bytes, headers: dict[str, str], http: Any = None) -> Any:
        body = BytesIO(payload) if payload else None
        return self.warc.create_warc_record(
            self.capture.final_url, kind, payload=body, length=len(payload), warc_headers_dict=self.date | headers, http_headers=http
        )

    def _ours(self) -> dict[str, str]:
        capture = self.capture
        ours = {"WARC-Payload-Digest": f"sha256:{capture.sha256}"}
        if capture.source:
            ours[SOURCE] = _line(capture.source)
        if capture.url != capture.final_url:
            ours[ASKED] = _line(capture.url)
        return ours

    def _http(self, length: int | None) -> Any:
        from warcio.statusandheaders import StatusAndHeaders

        headers = [(f"X-Archive-Orig-{k}" if k.lower() in REPLACED else k, _line(v)) for k, v in self.capture.headers]
        if length is not None:
            headers.append(("Content-Length", str(length)))
        status = self.capture.status
        reason = HTTPStatus(status).phrase if status in HTTPStatus else ""
        return StatusAndHeaders(f"{status} {reason}".strip(), headers, protocol="HTTP/1.1")

    def response(self) -> Any:
        return self._make("response", self.capture.body, self._ours(), self._http(len(self.capture.body)))

    def revisit(self, before: Capture) -> Any:
        unasked = self.capture.status == HTTPStatus.NOT_MODIFIED
        refers = {
            "WARC-Profile": PROFILE + ("server-not-modified" if unasked else "identical-payload-digest"),
            "WARC-Refers-To-Target-URI": before.final_url,
            "WARC-Refers-To-Date": _date(before.fetched_at),
        }
        if before.record_id:
            refers["WARC-Refers-To"] = before.record_id
        return self._make("revisit", b"", self._ours() | refers, self._http(None))

    def request(self, sent: Headers) -> Any:
        from warcio.statusandheaders import StatusAndHeaders

        parts = urlsplit(self.capture.final_url)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        headers = [("Host", parts.netloc), *((k, _line(v)) for k, v in sent)]
        http = StatusAndHeaders(f"GET {path} HTTP/1.1", headers, is_http_request=True)
        return self._make("request", b"", {}, http)

    def resource(self) -> Any:
        kind = self.capture.header("Content-Type") or "application/octet-stream"
        return self._make("resource", self.capture.body, self._ours() | {"Content-Type": _line(kind)})

    def metadata(self, about: Any, original: str) -> Any:
        """What a redacted capture may say of the bytes it stands for: their hash and the response headers."""
        fields = {"redacted": "yes", "original-sha256": original, "http-status": str(self.capture.status)}
        fields |= {f"http-header-{k.lower()}": _line(v) for k, v in self.capture.headers}
        refers = {"WARC-Refers-To": about.rec_headers.get_header("WARC-Record-ID"), "Content-Type": "application/warc-fields"}
        return self._make("metadata", _fields(fields), refers)


def _capture(path: Path, raw: bytes) -> Capture | None:
    """The capture in one record, or None where the record is not an answer. Checks the body against its digest."""
    from warcio.archiveiterator import ArchiveIterator

    record = next(iter(ArchiveIterator(BytesIO(raw))))
    if record.rec_type not in {"response", "revisit", "resource"}:
        return None
    head = record.rec_headers
    body = record.content_stream().read()
    sha256 = (head.get_header("WARC-Payload-Digest") or "").removeprefix("sha256:")
    if record.rec_type != "revisit" and _sha256(body) != sha256:
        raise DamagedError(
            f"{path}: record {head.get_header('WARC-Record-ID')} does not match its sha256; restore the file from a copy"
        )
    http = record.http_headers
    url = head.get_header("WARC-Target-URI")
    return Capture(
        url=head.get_header(ASKED) or url,
        final_url=url,
        fetched_at=datetime.fromisoformat(head.get_header("WARC-Date")),
        status=int(http.get_statuscode()) if http else 200,
        headers=tuple(http.headers) if http else (("Content-Type", head.get_header("Content-Type")),),
        body=body,
        sha256=sha256,
        source=head.get_header(SOURCE) or "",
        warc=path.name.removesuffix(PART),
        record_id=head.get_header("WARC-Record-ID"),
    )


def _members(path: Path) -> Iterator[tuple[int, int, bytes]]:
    """(start, end, record) for each gzip member, which is one record; DamagedError at a tear, which warcio would pass over."""
    start = end = 0
    try:
        with path.open("rb") as file:
            pending = b""
            while True:
                inflate, out = zlib.decompressobj(wbits=31), []
                while not inflate.eof:
                    chunk = pending or file.read(1 << 16)
                    pending = b""
                    if not chunk:
                        break
                    end += len(chunk)
                    out.append(inflate.decompress(chunk))
                if not inflate.eof:
                    if end > start:
                        raise DamagedError(_torn(path, start))
                    return
                pending = inflate.unused_data
                end -= len(pending)
                yield start, end, b"".join(out)
                start = end
    except zlib.error:
        raise DamagedError(_torn(path, start)) from None
    except OSError as error:
        raise DamagedError(f"{path}: cannot be read ({error.strerror}); check the folder and its permissions") from None


def _torn(path: Path, offset: int) -> str:
    return (
        f"{path}: damaged after byte {offset}, the records before it are whole; restore the file from a copy, "
        f"or rename it to {path.name}{PART} and the next run keeps what is whole"
    )


@contextmanager
def _writing(where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DamagedError(
            f"{where}: the archive cannot be written ({error.strerror}); check that the folder is yours and the disk has room"
        ) from error


def _sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _date(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _line(value: str) -> str:
    """A header value on one line: a server may fold it, or try to smuggle another header in."""
    return re.sub(r"[\r\n\0]+\s*", " ", value)


def _fields(fields: dict[str, str]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in fields.items()).encode()
