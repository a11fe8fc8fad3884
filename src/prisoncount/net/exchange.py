"""One request and its answer, bounded in time and size; whatever a server throws is one SourceError."""

from __future__ import annotations

import re
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from http.client import BadStatusLine
from typing import TYPE_CHECKING, Any, TypeVar

from prisoncount.errors import SourceError, TooLarge, Unreachable, Unreadable

if TYPE_CHECKING:
    import requests

PIECE = 1 << 16
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How long and how much. Times in seconds, `size` in bytes after decompression."""

    size: int = 20_000_000
    connect: float = 10.0
    read: float = 30.0
    total: float = 120.0
    redirects: int = 10
    tries: int = 3
    backoff: float = 2.0
    longest_wait: float = 120.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent: the body after content decoding, and the request headers that asked for it."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    sent: tuple[tuple[str, str], ...]

    def header(self, name: str) -> str:
        """The value of the first header of this name, or an empty string."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


class Broken(Unreachable):
    """The connection failed on the way: worth another try."""


class Client:
    """A session. Proxies come from the environment as usual; credentials from ~/.netrc are never sent."""

    def __init__(self, agent: str, limits: Limits) -> None:
        self.limits = limits
        self._headers = {"User-Agent": agent, "Accept-Encoding": "gzip, deflate", "Accept": "*/*"}
        self._session: requests.Session | None = None

    def exchange(self, url: str, headers: Mapping[str, str]) -> Answer:
        """One GET, no redirects followed. Raises Broken, Unreachable, TooLarge or Unreadable."""
        import requests
        import urllib3

        session = self._open()
        try:
            sent = self._headers | dict(headers)
            return _within(self.limits.total, lambda end: _get(session, url, sent, self.limits, end))
        except TimeoutError:
            self.close()  # the thread may still hold a connection, which goes when it ends
            message = f"{url}: no complete answer within {self.limits.total:g} s; look again later"
            raise Unreachable(message, url=url) from None
        except requests.exceptions.SSLError as error:
            message = f"{url}: the secure connection failed ({_reason(error)}); is the clock right?"
            raise Unreachable(message, url=url) from error
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, UnicodeError) as error:
            raise Unreachable(f"{url}: not an address that can be fetched ({_reason(error)})", url=url) from error
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise Broken(f"{url}: the connection failed ({_reason(error)}); is the site up?", url=url) from error

    def _open(self) -> requests.Session:
        if self._session is None:
            import requests

            self._session = requests.Session()
            self._session.auth = lambda request: request
        return self._session

    def close(self) -> None:
        """Let go of the connections."""
        if self._session is not None:
            self._session.close()
            self._session = None


def _get(session: requests.Session, url: str, headers: dict[str, str], limits: Limits, end: float) -> Answer:
    """Through the adapter, as `session.get` would read the whole body of a redirect, however long."""
    import requests

    request = session.prepare_request(requests.Request("GET", url, headers))
    settings: dict[str, Any] = dict(session.merge_environment_settings(url, {}, True, None, None))
    adapter = session.get_adapter(request.url or url)
    with adapter.send(request, timeout=(limits.connect, limits.read), **settings) as response:
        sent = tuple((k, v if isinstance(v, str) else v.decode("latin-1")) for k, v in request.headers.items())
        decode = Decoder(response.headers.get("Content-Encoding", ""), limits.size, url)
        body = b"".join(decode.feed(piece) for piece in _pieces(response.raw, end))
        decode.finish()
        return Answer(response.status_code, tuple(response.raw.headers.items()), body, sent)


def _pieces(raw: Any, end: float) -> Iterator[bytes]:
    """The raw body as it comes.

    `read1` returns after one packet, so that a drip cannot outlast the deadline.
    """
    while piece := raw.read1(PIECE, decode_content=False):
        if time.monotonic() > end:
            raise TimeoutError
        yield piece


class Decoder:
    """Undo a Content-Encoding piece by piece.

    Never produces more than `limit` bytes, and notices a cut-off stream.
    """

    def __init__(self, encoding: str, limit: int, url: str) -> None:
        self._url, self._limit, self._room = url, limit, limit
        self._encoding = encoding.strip().lower()
        self._inflate: Any = None
        self._fresh = True
        if self._encoding in {"gzip", "x-gzip", "deflate"}:
            self._inflate = zlib.decompressobj(wbits=47)
        elif self._encoding not in {"", "identity", "utf-8"}:
            raise self._unreadable(f"came as {self._encoding!r}, though only gzip and deflate were accepted")

    def feed(self, piece: bytes) -> bytes:
        """The decoded bytes of one piece; TooLarge or Unreadable."""
        out = piece
        if self._inflate is not None:
            try:
                out = self._decompress(piece)
            except zlib.error:
                raise self._unreadable(f"says it is {self._encoding} and cannot be decompressed") from None
        self._room -= len(out)
        if self._room < 0:
            message = f"{self._url}: the body passes the limit of {self._limit} bytes after decompression"
            raise TooLarge(message, url=self._url)
        return out

    def _decompress(self, piece: bytes) -> bytes:
        out = b""
        while piece and self._room >= len(out):
            if self._inflate.eof:  # gzip may come as several members; zeros after the end are padding
                if not piece.strip(b"\0"):
                    break
                self._inflate = zlib.decompressobj(wbits=47)
            try:
                out += self._inflate.decompress(piece, self._room - len(out) + 1)
            except zlib.error:
                if not self._fresh or self._encoding != "deflate":
                    raise
                self._inflate = zlib.decompressobj(wbits=-15)  # "deflate" without its header is as common as with it
                out += self._inflate.decompress(piece, self._room - len(out) + 1)
            self._fresh = False
            piece = self._inflate.unused_data or self._inflate.unconsumed_tail
        return out

    def finish(self) -> None:
        """Unreadable when the compressed stream was cut off before its end."""
        if self._inflate is not None and not self._fresh and not self._inflate.eof:
            raise self._unreadable("was cut off in the middle of its compressed body")

    def _unreadable(self, what: str) -> SourceError:
        return Unreadable(f"{self._url}: the answer {what}; look again later", url=self._url)


def _within(seconds: float, work: Callable[[float], T]) -> T:
    """The result of `work(end)`, or TimeoutError.

    A daemon thread, since neither name look-up nor headers have a deadline.
    """
    future: Future[T] = Future()
    end = time.monotonic() + seconds

    def run() -> None:
        try:
            future.set_result(work(end))
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future.result(timeout=seconds)


def _reason(error: BaseException) -> str:
    """The innermost reason in words, without object addresses and error numbers."""
    inner: object = error
    while isinstance(inner, Exception):
        error = inner
        held = (getattr(error, "reason", None), *error.args)
        inner = next((one for one in held if isinstance(one, Exception)), None)
    noise = r".*(object at 0x\w+>: |Pool\(.*?\): |new connection: |\[Errno -?\d+\] |\[SSL: \w+\] )| \(_ssl.c:\d+\)"
    text = " ".join(re.sub(noise, "", str(error)).split())[:200].strip(" .")
    return f"no HTTP but {text!a}" if isinstance(error, BadStatusLine) else text or type(error).__name__
