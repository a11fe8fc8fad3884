"""A real HTTP server on loopback for tests: says what it is told to, and remembers what it was asked.

with serving() as site:
    site.page("/robots.txt", status=404)
    site.page("/a", "<p>one</p>", headers={"ETag": '"1"'})
    ... site.url("/a"), site.asked("/a")
"""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SO_LINGER, SOL_SOCKET


@dataclass(frozen=True)
class Reply:
    """One answer. `play`, if given, writes to the connection itself after the headers."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    length: bool = True
    play: Callable[[BaseHTTPRequestHandler], None] | None = None


@dataclass(frozen=True)
class Request:
    """One question that was asked."""

    path: str
    headers: Mapping[str, str]


class Site:
    """The pages of one server. A path with several replies gives them in turn and repeats the last.

    A path in `loose` answers whatever query comes with it.
    """

    def __init__(self, port: int) -> None:
        self.port = port
        self.requests: list[Request] = []
        self._replies: dict[str, list[Reply]] = {}
        self.loose: set[str] = set()
        self._lock = threading.Lock()

    def url(self, path: str = "/") -> str:
        """The address of a path."""
        return f"http://127.0.0.1:{self.port}{path}"

    def page(
        self,
        path: str,
        body: bytes | str = b"",
        *,
        status: int = 200,
        type: str = "text/html; charset=utf-8",  # noqa: A002 - it is the Content-Type
        headers: Mapping[str, str] | None = None,
        length: bool = True,
        play: Callable[[BaseHTTPRequestHandler], None] | None = None,
    ) -> None:
        """Say what `path` answers, in place of what it answered before."""
        self._replies[path] = []
        self.then(path, body, status=status, type=type, headers=headers, length=length, play=play)

    def then(
        self,
        path: str,
        body: bytes | str = b"",
        *,
        status: int = 200,
        type: str = "text/html; charset=utf-8",  # noqa: A002
        headers: Mapping[str, str] | None = None,
        length: bool = True,
        play: Callable[[BaseHTTPRequestHandler], None] | None = None,
    ) -> None:
        """Say what `path` answers the next time."""
        raw = body.encode() if isinstance(body, str) else body
        reply = Reply(raw, status, {"Content-Type": type, **(headers or {})}, length, play)
        self._replies.setdefault(path, []).append(reply)

    def asked(self, path: str) -> list[Request]:
        """The requests for one path."""
        return [one for one in self.requests if one.path == path]

    def answer(self, request: Request) -> Reply:
        """The reply to one request: also 304, where the page has an ETag and the request names it."""
        with self._lock:
            self.requests.append(request)
            bare = request.path.split("?")[0]
            replies = self._replies.get(bare if bare in self.loose else request.path) or [
                Reply(b"not here", 404, {"Content-Type": "text/plain"})
            ]
            reply = replies.pop(0) if len(replies) > 1 else replies[0]
        for asked, held in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")):
            if reply.status == 200 and held in reply.headers and request.headers.get(asked) == reply.headers[held]:
                return Reply(b"", 304, {held: reply.headers[held]}, length=False)
        return reply


def reset(handler: BaseHTTPRequestHandler) -> None:
    """Break the connection off rudely (RST)."""
    handler.connection.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True
    with suppress(OSError):
        handler.connection.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    site: Site

    def handle_error(self, *_: object) -> None:
        """A client that hangs up, or a reply that breaks off on purpose, is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        reply = self.server.site.answer(Request(self.path, dict(self.headers)))
        with suppress(OSError):
            self.send_response_only(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.length:
                self.send_header("Content-Length", str(len(reply.body)))
            elif reply.status != 304:
                self.close_connection = True
                self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(reply.body)
            self.wfile.flush()
            if reply.play:
                reply.play(self)

    def finish(self) -> None:
        with suppress(OSError, ValueError):
            super().finish()

    def log_message(self, *args: object) -> None:
        """Keep quiet."""


@contextmanager
def serving() -> Iterator[Site]:
    """A site on an ephemeral port of 127.0.0.1, gone at the end of the block."""
    server = _Server(("127.0.0.1", 0), _Handler)
    site = server.site = Site(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
