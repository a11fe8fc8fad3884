"""Captures as WARC/1.1 files, one a run, found again by their sha256.

Bodies are stored after content decoding (the original Content-Encoding and Transfer-Encoding headers are kept
under X-Archive-Orig-*), so the WARC payload digest is the sha256 that the store, the reports and `why` speak
of. Every record is one gzip member and is flushed at once: a killed run loses at most the record it was
writing, and the next run mends the file.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from http import HTTPStatus
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING

from .errors import DamagedError
from .records import Capture
from .warc import PART, Headers, Records, capture_in, members, record_at, sha256_of, stored_body, warcinfo

if TYPE_CHECKING:
    from warcio.warcwriter import WARCWriter


class Archive:
    """A folder of WARC files.

    Writing is one run at a time, which the caller's lock ensures.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[Path, dict[str, tuple[int, int]]] = {}

    @contextmanager
    def writer(self, now: datetime, *, spare: bool = False) -> Iterator[Writer]:
        """Write the captures of one run into one new file; a run that captured nothing leaves none.

        With `spare` nor does one that heard nothing but robots.txt, redirects, "not modified" and the same bytes again,
        unless somebody marks it as `used`.
        """
        self.recover()
        writer = Writer(self.folder, now)
        writer.used = not spare
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
                with suppress(DamagedError):
                    for _, end, _ in members(part):  # noqa: B007 - where the last whole record ends
                        records += 1
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
        """The capture of these bytes.

        `warc`, the file's name, makes it quick; DamagedError when it is nowhere.
        """
        for path in sorted(self.files(), key=lambda path: path.name != warc):
            if place := self._places(path).get(sha256):
                return record_at(path, *place)
        raise DamagedError(
            f"{self.folder}: no capture with sha256 {sha256} in its {len(self.files())} WARC files; "
            "was a file moved or deleted? Put it back, or restore the archive from a copy"
        )

    def captures(self, *, everything: bool = False) -> Iterator[Capture]:
        """Every capture in the order it was made, for reading again.

        Without `everything` these are the good answers that a source was given. With it, error pages,
        redirects, robots.txt and "not modified" answers come too. A capture stored as a repetition comes with
        the body it repeats.
        """
        for path in self.files():
            for _, _, raw in members(path):
                capture = capture_in(path, raw)
                if capture is None:
                    continue
                repeats = not capture.body and capture.status != HTTPStatus.NOT_MODIFIED
                if repeats and capture.sha256 != sha256_of(b""):
                    capture = replace(capture, body=self.find(capture.sha256, path.name).body)
                if everything or (200 <= capture.status < 300 and capture.source and capture.body):
                    yield capture

    def _places(self, path: Path) -> dict[str, tuple[int, int]]:
        """Where the bodies in a finished file begin and end, by their sha256; looked up once, as it never changes."""
        if path not in self._known:
            found: dict[str, tuple[int, int]] = {}
            for start, end, raw in members(path):
                if sha256 := stored_body(raw):
                    found.setdefault(sha256, (start, end))
            self._known[path] = found
        return self._known[path]


class Writer:
    """The file of one run, open for writing.

    `used` says whether the file stays: it holds something new, or something in the record speaks of it.
    """

    def __init__(self, folder: Path, now: datetime) -> None:
        self.used = True
        self._folder, self._now = folder, now
        self._file: IO[bytes] | None = None
        self._warc: WARCWriter | None = None
        self._path = folder
        self._torn = False
        self._written: dict[str, Capture] = {}

    def write(
        self, capture: Capture, *, sent: Headers = (), previous: Capture | None = None, original: str = ""
    ) -> Capture:
        """Store a capture and say where: the same capture with `warc` and `record_id`.

        `sent` are the request headers. `previous` is an earlier capture of the same address: a 304 or the
        same bytes are stored as a repetition of it. `original` is the sha256 of bytes that were redacted to
        `capture.body`.
        """
        with self._writing_whole_records():
            warc = self._open()
            build = Records(warc, capture)
            self.used |= not _is_nothing_new(capture, previous)
            before = self._written.get(capture.sha256) or previous
            if original or not capture.final_url.startswith(("http:", "https:")):
                stored = build.resource()
                warc.write_record(stored)
                if original:
                    warc.write_record(build.metadata(stored, original))
            else:
                stored = build.revisit(before) if before and _repeats(capture, before) else build.response()
                warc.write_request_response_pair(build.request(sent), stored)
        done = replace(
            capture,
            warc=self._path.name.removesuffix(PART),
            record_id=stored.rec_headers.get_header("WARC-Record-ID"),
        )
        if capture.body:
            self._written.setdefault(capture.sha256, done)
        return done

    def close(self) -> None:
        """Give the file its final name; a file with a torn record keeps its own, and the next run mends it."""
        file, self._file = self._file, None
        if file is None:
            return
        if self._torn:
            with suppress(OSError):
                file.close()
            return
        with _writing(self._path), file:
            if not self.used:
                self._path.unlink()
                return
            os.fsync(file.fileno())
            self._path.rename(self._path.with_suffix(""))

    @contextmanager
    def _writing_whole_records(self) -> Iterator[None]:
        with _writing(self._folder):
            if self._torn:
                raise OSError(errno.EIO, "an earlier record could not be written whole")
            self._torn = True
            yield
            self._torn = False

    def _open(self) -> WARCWriter:
        if self._warc is not None:
            return self._warc
        from warcio.warcwriter import WARCWriter

        self._folder.mkdir(parents=True, exist_ok=True)
        stem = f"prisoncount-{self._now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        names = (f"{stem}-{n:02}.warc.gz" for n in count(1))
        name = next(name for name in names if not any((self._folder / f"{name}{x}").exists() for x in ("", PART)))
        self._path = self._folder / (name + PART)
        self._file = self._path.open("xb")
        self._warc = WARCWriter(self._file, gzip=True, warc_version="1.1")
        self._warc.write_record(warcinfo(self._warc, name, self._now))
        return self._warc


def _is_nothing_new(capture: Capture, previous: Capture | None) -> bool:
    """Answers that say no more than the archive: what robots may visit, where else to look, the same again."""
    return (
        not capture.source
        or 300 <= capture.status < 400
        or (previous is not None and previous.sha256 == capture.sha256)
    )


def _repeats(capture: Capture, before: Capture) -> bool:
    unchanged = capture.status == HTTPStatus.NOT_MODIFIED
    return unchanged or (bool(capture.body) and before.sha256 == capture.sha256)


@contextmanager
def _writing(where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DamagedError(
            f"{where}: the archive cannot be written ({error.strerror}); "
            "check that the folder is yours and the disk has room"
        ) from error
