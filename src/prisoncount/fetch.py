"""URL -> capture over HTTP: polite, bounded, and archived before anything reads it."""

from __future__ import annotations

import mimetypes
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from http.client import responses
from importlib.metadata import metadata
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from .errors import NotLooked, NotModified, Refused, SourceError, TooLarge, Unreachable, Unreadable
from .net import address
from .net.exchange import Answer, Client, Limits
from .net.hosts import Hosts
from .net.memory import Memory, Recall, validators
from .net.robots import Robots
from .records import PUBLISHED, Capture, Redact
from .warc import OURS, sha256_of

if TYPE_CHECKING:
    from .archive import Writer
    from .config import SourceConfig

REDIRECTS = {301, 302, 303, 307, 308}
ADVICE = {403: "the site may turn robots away", 404: "has the page moved?", 410: "the page is gone for good"}


def agent() -> str:
    """How we introduce ourselves."""
    about = metadata("prisoncount")
    urls = [url.split(",")[-1].strip() for url in about.get_all("Project-URL") or ()]
    who = f"+{urls[0]}" if urls else "counts published reports of political prisoners; obeys robots.txt"
    return f"prisoncount/{about['Version']} ({who})"


class Fetcher:
    """One run's way to the network.

    Keep one for all sources: hosts are paced, and robots.txt is asked for, once for all. `now` is the moment
    of the run, which every capture carries. `sleep` and `clock` are there for tests.
    """

    def __init__(
        self,
        archive: Writer,
        *,
        now: datetime,
        offline: bool = False,
        memory: Memory | None = None,
        limits: Limits | None = None,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.archive, self.now, self.offline = archive, now, offline
        self.memory: Memory = memory if memory is not None else Recall()
        self.limits = limits or Limits()
        self._client = Client(agent(), self.limits)
        self.hosts = Hosts(self._client, self.limits, sleep, clock)
        self.robots: dict[bool, Robots] = {}

    def source(self, config: SourceConfig) -> Getter:
        """The `get` of one source: with its pace, and what it may visit."""
        return Getter(self, config.id, pace=config.pace, robots=config.robots, private=config.private)

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()


class Getter:
    """The `get` of one source (see records.Get)."""

    def __init__(self, fetcher: Fetcher, source: str, *, pace: float, robots: bool, private: bool) -> None:
        self._fetcher, self._source = fetcher, source
        self._pace, self._private = pace, private
        self._robots: Robots | None = None
        if robots:
            self._robots = fetcher.robots.setdefault(private, Robots(agent(), self._robots_txt))

    def __call__(
        self, url: str, *, conditional: bool = True, redact: Redact | None = None, published: date | None = None
    ) -> Capture:
        """The archived capture of `url`; raises a SourceError."""
        if self._fetcher.offline:
            raise NotLooked(f"{url}: not looked at, because this run is offline", url=url)
        before = self._fetcher.memory.last(url)
        final, answer = self._walk(url, before if conditional else None, self._permit, redact)
        capture = self._capture(url, final, answer)
        if published is not None:
            capture = replace(capture, headers=(*capture.headers, (PUBLISHED, published.isoformat())))
        if not 200 <= answer.status < 300:
            self._reject(capture, answer, before, redact)
        original = capture.sha256 if redact else ""
        if redact is not None:
            try:
                capture = _with(capture, redact(answer.body, capture.header("Content-Type")))
            except SourceError as error:
                self._write(_with(capture, b""), answer, original=original)
                raise type(error)(f"{url}: {error}", url=url) from error
        capture = self._write(capture, answer, before=before, original=original)
        if not capture.body.strip():
            message = f"{url}: answered {answer.status} with an empty body; expected a page; look again later"
            raise Unreadable(message, url=url)
        self._fetcher.memory.remember(capture)
        return capture

    def file(self, path: Path) -> Capture:
        """The archived capture of a local file; NotModified when the same bytes are in the archive."""
        url, limit = path.resolve().as_uri(), self._fetcher.limits.size
        try:
            with path.open("rb") as file:
                body = file.read(limit + 1)
        except OSError as error:
            message = f"{path}: cannot be read ({error.strerror}); check the path and its permissions"
            raise Unreachable(message, url=url) from None
        if len(body) > limit:
            raise TooLarge(f"{path}: larger than {limit} bytes; `prisoncount scan` reads large files", url=url)
        before = self._fetcher.memory.last(url)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        capture = self._capture(url, url, Answer(200, (("Content-Type", kind),), body, ()))
        if before is not None and before.sha256 == capture.sha256:
            self._fetcher.memory.unchanged(before)
            raise NotModified(f"{path}: the same bytes as before", url=url)
        capture = self._fetcher.archive.write(capture)
        self._fetcher.memory.remember(capture)
        return capture

    def seen(self, url: str) -> bool:
        """Whether a capture of this address is already in the archive."""
        return self._fetcher.memory.seen(url)

    def _walk(
        self,
        url: str,
        before: Capture | None,
        permit: Callable[[str], float],
        redact: Redact | None = None,
    ) -> tuple[str, Answer]:
        """Follow redirects by hand: every hop is checked, paced and archived like a page of its own."""
        hop = url

        def keep(answer: Answer) -> None:
            self._write(_stripped(self._capture(hop, hop, answer), redact), answer)

        for _ in range(self._fetcher.limits.redirects + 1):
            pace = permit(hop)
            headers = validators(before) if before is not None and before.final_url == hop else {}
            answer = self._fetcher.hosts.ask(hop, headers, pace=pace, keep=keep)
            if answer.status not in REDIRECTS or not answer.header("Location"):
                return hop, answer
            keep(answer)
            try:
                hop = urldefrag(urljoin(hop, _text(answer.header("Location")))).url
            except ValueError as error:
                message = f"{hop}: redirects to something that is no address ({error}); look again later"
                raise Refused(message, url=url) from None
        message = f"{url}: redirected more than {self._fetcher.limits.redirects} times; is the address right?"
        raise Unreachable(message, url=url)

    def _permit(self, url: str) -> float:
        """The pace for this address, if it may be fetched at all."""
        address.check(url, private=self._private)
        return max(self._pace, self._robots.delay(url)) if self._robots else self._pace

    def _robots_txt(self, url: str) -> Answer:
        def permit(hop: str) -> float:
            address.check(hop, private=self._private)
            return 0.0

        final, answer = self._walk(url, None, permit)
        capture = replace(self._capture(url, final, answer), source="")
        self._write(capture, answer)
        return answer

    def _reject(self, capture: Capture, answer: Answer, before: Capture | None, redact: Redact | None) -> None:
        self._write(_stripped(capture, redact), answer, before=before)
        url, status = capture.url, answer.status
        if status == 304 and before is not None:
            self._fetcher.memory.unchanged(before)
            raise NotModified(f"{url}: not modified since {before.fetched_at:%Y-%m-%d}", url=url)
        reason = f"{status} {responses.get(status, '(an unknown status)')}"
        raise Unreachable(f"{url}: answered {reason}; {ADVICE.get(status, 'look again later')}", url=url)

    def _capture(self, url: str, final: str, answer: Answer) -> Capture:
        return Capture(
            url=url,
            final_url=final,
            fetched_at=self._fetcher.now,
            status=answer.status,
            headers=tuple(pair for pair in answer.headers if not pair[0].lower().startswith(OURS.lower())),
            body=answer.body,
            sha256=sha256_of(answer.body),
            source=self._source,
        )

    def _write(self, capture: Capture, answer: Answer, *, before: Capture | None = None, original: str = "") -> Capture:
        return self._fetcher.archive.write(capture, sent=answer.sent, previous=before, original=original)


def _text(header: str) -> str:
    """A header that was sent as UTF-8, which HTTP reads as Latin-1."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _with(capture: Capture, body: bytes) -> Capture:
    return replace(capture, body=body, sha256=sha256_of(body))


def _stripped(capture: Capture, redact: Redact | None) -> Capture:
    """What may be stored of an answer that is not the page.

    Of a source that lists people, the headers only.
    """
    return capture if redact is None else _with(capture, b"")
