"""WARC/1.1 records: from a capture, and back to one. Written by warcio; read one gzip member at a time."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from http import HTTPStatus
from http.client import responses
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from string import punctuation
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from .errors import DamagedError
from .records import PUBLISHED, Capture

if TYPE_CHECKING:
    from warcio.warcwriter import WARCWriter

Headers = Iterable[tuple[str, str]]

PART = ".part"
PROFILE = "http://netpreserve.org/warc/1.1/revisit/"
OURS = "X-Prisoncount-"
SOURCE, ASKED = f"{OURS}Source", f"{OURS}Url"
REPLACED = {"content-encoding", "transfer-encoding", "content-length"}


def warcinfo(warc: WARCWriter, name: str, now: datetime) -> Any:
    """The record that describes a file, without a word about the machine it was written on."""
    payload = _fields(
        {
            "software": f"prisoncount/{version('prisoncount')} warcio/{version('warcio')}",
            "format": "WARC File Format 1.1",
            "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            "description": "pages that report counts of political prisoners, stored after content decoding",
        }
    )
    about = {"WARC-Date": _date(now), "WARC-Filename": name, "Content-Type": "application/warc-fields"}
    return warc.create_warc_record(
        "", "warcinfo", payload=BytesIO(payload), length=len(payload), warc_headers_dict=about
    )


class Records:
    """The WARC records of one capture."""

    def __init__(self, warc: WARCWriter, capture: Capture) -> None:
        self.warc, self.capture = warc, capture
        self.date = {"WARC-Date": _date(capture.fetched_at)}

    def _make(self, kind: str, payload: bytes, headers: dict[str, str], http: Any = None) -> Any:
        body = BytesIO(payload) if payload else None
        return self.warc.create_warc_record(
            self.capture.final_url,
            kind,
            payload=body,
            length=len(payload),
            warc_headers_dict=self.date | headers,
            http_headers=http,
        )

    def _ours(self) -> dict[str, str]:
        capture = self.capture
        ours = {"WARC-Payload-Digest": f"sha256:{capture.sha256}"}
        if capture.source:
            ours[SOURCE] = _line(capture.source)
        if capture.url != capture.final_url:
            ours[ASKED] = _line(capture.url)
        return ours | {name: _line(value) for name, value in capture.headers if name.startswith(OURS)}

    def _http(self, length: int | None) -> Any:
        from warcio.statusandheaders import StatusAndHeaders

        headers = [(_name(name), _line(value)) for name, value in self.capture.headers if not name.startswith(OURS)]
        if length is not None:
            headers.append(("Content-Length", str(length)))
        status = self.capture.status
        reason = responses.get(status, "")
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
        path = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=punctuation)
        headers = [("Host", quote(parts.netloc, safe=punctuation)), *((k, _line(v)) for k, v in sent)]
        http = StatusAndHeaders(f"GET {path} HTTP/1.1", headers, is_http_request=True)
        return self._make("request", b"", {}, http)

    def resource(self) -> Any:
        kind = self.capture.header("Content-Type") or "application/octet-stream"
        return self._make("resource", self.capture.body, self._ours() | {"Content-Type": _line(kind)})

    def metadata(self, about: Any, original: str) -> Any:
        """What a redacted capture may say of the bytes it stands for: their hash and the response headers."""
        fields = {"redacted": "yes", "original-sha256": original, "http-status": str(self.capture.status)}
        fields |= {f"http-header-{k.lower()}": _line(v) for k, v in self.capture.headers}
        refers = {
            "WARC-Refers-To": about.rec_headers.get_header("WARC-Record-ID"),
            "Content-Type": "application/warc-fields",
        }
        return self._make("metadata", _fields(fields), refers)


def capture_in(path: Path, raw: bytes) -> Capture | None:
    """The capture in one record, or None where the record is not an answer.

    Checks the body against its digest.
    """
    from warcio.archiveiterator import ArchiveIterator

    record = next(iter(ArchiveIterator(BytesIO(raw))))
    if record.rec_type not in {"response", "revisit", "resource"}:
        return None
    head = record.rec_headers
    body = record.content_stream().read()
    sha256 = (head.get_header("WARC-Payload-Digest") or "").removeprefix("sha256:")
    if record.rec_type != "revisit" and sha256_of(body) != sha256:
        raise DamagedError(
            f"{path}: record {head.get_header('WARC-Record-ID')} does not match its sha256; "
            "restore the file from a copy"
        )
    http = record.http_headers
    headers = list(http.headers) if http else [("Content-Type", head.get_header("Content-Type"))]
    url = head.get_header("WARC-Target-URI")
    return Capture(
        url=head.get_header(ASKED) or url,
        final_url=url,
        fetched_at=datetime.fromisoformat(head.get_header("WARC-Date")),
        status=int(http.get_statuscode()) if http else 200,
        headers=tuple(headers + [(name, value) for name, value in head.headers if name == PUBLISHED]),
        body=body,
        sha256=sha256,
        source=head.get_header(SOURCE) or "",
        warc=path.name.removesuffix(PART),
        record_id=head.get_header("WARC-Record-ID"),
    )


def stored_body(raw: bytes) -> str:
    """The sha256 of the body that a record holds; empty for records that hold none."""
    head = raw.split(b"\r\n\r\n", 1)[0]
    digest = re.search(rb"^WARC-Payload-Digest: sha256:([0-9a-f]{64})\r?$", head, re.MULTILINE)
    has_body = re.search(rb"^WARC-Type: (?:response|resource)\r?$", head, re.MULTILINE)
    return digest.group(1).decode() if digest and has_body else ""


def record_at(path: Path, start: int, end: int) -> Capture:
    """The capture in the record that lies between two offsets of a file."""
    try:
        with path.open("rb") as file:
            file.seek(start)
            capture = capture_in(path, zlib.decompress(file.read(end - start), wbits=31))
    except zlib.error:
        capture = None
    except OSError as error:
        raise DamagedError(_unreadable(path, error)) from None
    if capture is None:
        raise DamagedError(_torn(path, start))
    return capture


def members(path: Path) -> Iterator[tuple[int, int, bytes]]:
    """(start, end, record) for each gzip member, which is one record.

    DamagedError at a tear, which warcio would pass over.
    """
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
        raise DamagedError(_unreadable(path, error)) from None


def _unreadable(path: Path, error: OSError) -> str:
    return f"{path}: cannot be read ({error.strerror}); check the folder and its permissions"


def _torn(path: Path, offset: int) -> str:
    return (
        f"{path}: damaged after byte {offset}; restore the file from a copy, or keep the records before it: "
        f"rename it to {path.name}{PART} and the next run keeps what is whole"
    )


def sha256_of(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _date(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _name(name: str) -> str:
    """A header's name: what spoke of the body as it was sent is renamed, and what is no name is made one."""
    name = re.sub(r"[^!-9;-~]", "_", name)
    return f"X-Archive-Orig-{name}" if name.lower() in REPLACED else name


def _line(value: str) -> str:
    """A header value on one line: a server may fold it, or try to smuggle another header in."""
    return re.sub(r"[\r\n\0]+\s*", " ", value)


def _fields(fields: dict[str, str]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in fields.items()).encode()
