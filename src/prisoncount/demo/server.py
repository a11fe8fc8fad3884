"""The demonstration site on loopback: a real HTTP server whose day can be set."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .site import Site
from .tour import visits


class Served(ThreadingHTTPServer):
    """The server: `url` is its address without a trailing slash, `set_day` moves the site to another day."""

    daemon_threads = True

    def __init__(self, day: date, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.site = Site(day)

    @property
    def url(self) -> str:
        """The address of the site."""
        return f"http://127.0.0.1:{self.server_port}"

    def set_day(self, day: date) -> None:
        """From now on the site is as it was on this day."""
        self.site = Site(day)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "demonstration"
    # One packet for head and body: two would wait for each other's acknowledgement, 40 ms a request.
    wbufsize = -1
    server: Served

    def do_GET(self) -> None:
        request = {name.title(): value for name, value in self.headers.items()}
        answer = self.server.site.answer(self.path, request, self.server.url)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 304:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(answer.body)

    do_HEAD = do_GET  # noqa: N815 # the name is the standard library's

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # the standard library's signature
        """A demonstration prints results, not an access log."""


@contextmanager
def serve(day: date | None = None, port: int = 0) -> Iterator[Served]:
    """Serve the site on 127.0.0.1 for the length of the block; port 0 takes a free one."""
    with Served(day or visits()[0], port) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
