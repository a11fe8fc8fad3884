"""Fetching from a real server on loopback: polite, bounded, archived before anything reads it."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from tests.cost import seconds
from tests.server import Site, reset, serving

from prisoncount.archive import Archive
from prisoncount.config import SourceConfig
from prisoncount.errors import NotModified, Refused, SourceError, TooLarge, Unreachable, Unreadable
from prisoncount.fetch import Fetcher, Getter, agent
from prisoncount.net import address
from prisoncount.net.exchange import Limits
from prisoncount.net.memory import Recall
from prisoncount.records import Capture

NOW = datetime(2024, 5, 21, 9, 30, tzinfo=UTC)
LIMITS = Limits(size=100_000, connect=2, read=1, total=3, redirects=4, tries=3, backoff=1, longest_wait=60)


class World:
    """A site, an archive, and a clock that only moves when somebody sleeps."""

    def __init__(self, site: Site, folder: Path) -> None:
        self.site, self.archive, self.memory = site, Archive(folder), Recall()
        self.slept: list[float] = []
        self.ticks = 100.0
        self.limits = LIMITS
        self.offline = False
        self.config = SourceConfig(
            id="s", kind="counter", unit=None, publisher="p", pace=0.0, robots=False, private=True
        )  # type: ignore[arg-type]

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.ticks += seconds

    def get(self, *urls: str, now: datetime = NOW, **more: object) -> list[Capture]:
        """Fetch in one run, which ends before the captures are handed back."""
        with self.archive.writer(now) as writer:
            fetcher = Fetcher(
                writer, now=now, offline=self.offline, memory=self.memory, limits=self.limits, sleep=self.sleep, clock=lambda: self.ticks
            )  # fmt: skip
            get: Getter = fetcher.source(self.config)
            try:
                return [get(url, **more) for url in urls]  # type: ignore[arg-type]
            finally:
                fetcher.close()

    def fail(self, url: str, **more: object) -> SourceError:
        """The error of one fetch, which must name the address."""
        with pytest.raises(SourceError) as caught:
            self.get(url, **more)
        assert caught.value.url
        assert "http" in str(caught.value) or "file" in str(caught.value)
        return caught.value

    def archived(self) -> list[tuple[int, bytes]]:
        return [(c.status, c.body) for c in self.archive.captures(everything=True)]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with serving() as site:
        site.page("/", "<p>1,374 people</p>")
        yield World(site, tmp_path / "warc")


# What comes back, and what is kept


def test_a_page_is_archived_and_comes_back(world: World) -> None:
    (capture,) = world.get(world.site.url("/"))
    assert (capture.body, capture.status, capture.fetched_at, capture.source) == (
        b"<p>1,374 people</p>",
        200,
        NOW,
        "s",
    )
    assert world.archive.find(capture.sha256, capture.warc).record_id == capture.record_id
    assert world.memory.seen(world.site.url("/"))


def test_we_say_who_we_are(world: World) -> None:
    world.get(world.site.url("/"))
    headers = world.site.requests[0].headers
    assert headers["User-Agent"] == agent()
    assert headers["User-Agent"].startswith("prisoncount/")
    assert headers["Accept-Encoding"] == "gzip, deflate"


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(b"1,374 people" * 9, mtime=0)),
        ("gzip", gzip.compress(b"1,374 people" * 4, mtime=0) + gzip.compress(b"1,374 people" * 5, mtime=0)),
        ("gzip", gzip.compress(b"1,374 people" * 9, mtime=0) + b"\0\0\0"),
        ("deflate", zlib.compress(b"1,374 people" * 9)),
        ("deflate", zlib.compress(b"1,374 people" * 9)[2:-4]),
        ("identity", b"1,374 people" * 9),
    ],
)
def test_bodies_are_kept_decoded(world: World, encoding: str, packed: bytes) -> None:
    world.site.page("/z", packed, headers={"Content-Encoding": encoding})
    (capture,) = world.get(world.site.url("/z"))
    assert capture.body == b"1,374 people" * 9
    assert world.archive.find(capture.sha256).header("X-Archive-Orig-Content-Encoding") == encoding


def test_chunked_bodies_are_read_whole(world: World) -> None:
    def chunks(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"5\r\n1,374\r\n7\r\n people\r\n0\r\n\r\n")

    world.site.page("/c", headers={"Transfer-Encoding": "chunked"}, length=False, play=chunks)
    assert world.get(world.site.url("/c"))[0].body == b"1,374 people"


@pytest.mark.parametrize("status", [400, 403, 404, 410, 418, 451, 500])
def test_error_pages_are_archived_and_told(world: World, status: int) -> None:
    world.limits = replace(LIMITS, tries=1)
    world.site.page("/e", "<h1>no</h1>", status=status)
    error = world.fail(world.site.url("/e"))
    assert isinstance(error, Unreachable)
    assert f"answered {status}" in str(error)
    assert world.archived() == [(status, b"<h1>no</h1>")]
    assert not world.memory.seen(world.site.url("/e"))


def test_an_empty_page_is_no_page(world: World) -> None:
    world.site.page("/empty", " \n")
    assert isinstance(world.fail(world.site.url("/empty")), Unreadable)
    assert world.archived() == [(200, b" \n")]
    assert not world.memory.seen(world.site.url("/empty"))


def test_offline_asks_nobody(world: World) -> None:
    world.offline = True
    assert "this run is offline" in str(world.fail(world.site.url("/")))
    assert world.site.requests == []


# Asking only for what is new


@pytest.mark.parametrize(
    ("held", "asked"),
    [
        ({"ETag": 'W/"a"'}, "If-None-Match"),
        ({"Last-Modified": "Tue, 21 May 2024 08:00:00 GMT"}, "If-Modified-Since"),
    ],
)
def test_what_has_not_changed_is_not_sent_again(world: World, held: dict[str, str], asked: str) -> None:
    world.site.page("/n", "1,374", headers=held)
    world.get(world.site.url("/n"))
    error = world.fail(world.site.url("/n"))
    assert isinstance(error, NotModified)
    assert "not modified since 2024-05-21" in str(error)
    assert world.site.requests[1].headers[asked] in held.values()
    assert [status for status, _ in world.archived()] == [200, 304]


def test_an_unconditional_get_asks_for_everything(world: World) -> None:
    world.site.page("/n", "1,374", headers={"ETag": '"a"'})
    world.get(world.site.url("/n"))
    (again,) = world.get(world.site.url("/n"), conditional=False)
    assert again.body == b"1,374"
    assert "If-None-Match" not in world.site.requests[1].headers
    assert [c.body for c in world.archive.captures()] == [b"1,374", b"1,374"]
    assert sum(path.stat().st_size for path in world.archive.files()) < 10_000


def test_a_validator_that_cannot_be_sent_back_is_left_out(world: World) -> None:
    world.get(world.site.url("/"))
    url = world.site.url("/")
    world.memory.captures[url] = replace(world.memory.captures[url], headers=(("ETag", '"a\r\nX-Evil: 1"'),))
    assert world.get(url)[0].status == 200


def test_a_304_that_nobody_asked_for_is_an_error(world: World) -> None:
    world.site.page("/n", status=304, length=False)
    error = world.fail(world.site.url("/n"))
    assert type(error) is Unreachable


# Patience


def test_retry_after_is_honoured_and_every_answer_is_kept(world: World) -> None:
    world.site.page("/busy", "later", status=503, headers={"Retry-After": "7"})
    world.site.then("/busy", "later", status=429)
    world.site.then("/busy", "1,374")
    assert world.get(world.site.url("/busy"))[0].body == b"1,374"
    assert world.slept == [7, 2]
    assert [status for status, _ in world.archived()] == [503, 429, 200]


def test_after_a_few_tries_we_stop(world: World) -> None:
    world.site.page("/busy", "later", status=503)
    assert "answered 503 Service Unavailable" in str(world.fail(world.site.url("/busy")))
    assert len(world.site.requests) == 3
    assert len(world.archived()) == 3


def test_a_host_that_wants_a_long_rest_gets_it(world: World) -> None:
    world.site.page("/busy", "later", status=429, headers={"Retry-After": "3600"})
    with world.archive.writer(NOW) as writer:
        fetcher = Fetcher(writer, now=NOW, limits=LIMITS, sleep=world.sleep)
        get = fetcher.source(world.config)
        with pytest.raises(Unreachable, match="429"):
            get(world.site.url("/busy"))
        with pytest.raises(Unreachable, match="left alone for 3600 s"):
            get(world.site.url("/"))
        fetcher.close()
    assert len(world.site.requests) == 1
    assert world.slept == []


def test_a_retry_after_that_is_no_time_is_passed_over(world: World) -> None:
    world.site.page("/busy", "later", status=503, headers={"Retry-After": "soon"})
    world.site.then("/busy", "1,374")
    world.get(world.site.url("/busy"))
    assert world.slept == [1]


def test_the_pace_is_kept_for_each_host(world: World) -> None:
    world.config = replace(world.config, pace=5.0)
    world.get(*[world.site.url("/")] * 3)
    assert world.slept == [5, 5]


def test_sources_on_one_host_share_its_pace(world: World) -> None:
    with world.archive.writer(NOW) as writer:
        fetcher = Fetcher(writer, now=NOW, limits=LIMITS, sleep=world.sleep, clock=lambda: world.ticks)
        for name in ("a", "b"):
            fetcher.source(replace(world.config, id=name, pace=4.0))(world.site.url("/"))
        fetcher.close()
    assert world.slept == [4]


# robots.txt


def obeying(world: World) -> World:
    world.config = replace(world.config, robots=True)
    return world


def test_robots_txt_is_asked_once_and_obeyed(world: World) -> None:
    world.site.page("/robots.txt", "User-agent: *\nDisallow: /private\n", type="text/plain")
    world.site.page("/private/a", "1,374")
    obeying(world).get(world.site.url("/"), world.site.url("/"))
    error = world.fail(world.site.url("/private/a"))
    assert isinstance(error, Refused)
    assert "robots.txt asks robots not to fetch" in str(error)
    assert world.site.asked("/private/a") == []
    assert len(world.site.asked("/robots.txt")) == 2  # two runs


def test_a_crawl_delay_slows_us_down(world: World) -> None:
    world.site.page("/robots.txt", "User-agent: prisoncount\nCrawl-delay: 10\n", type="text/plain")
    world.config = replace(world.config, pace=2.0)
    obeying(world).get(*[world.site.url("/")] * 2)
    assert world.slept == [10]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_no_robots_txt_no_rules(world: World, status: int) -> None:
    world.site.page("/robots.txt", "User-agent: *\nDisallow: /\n", status=status)
    assert obeying(world).get(world.site.url("/"))[0].status == 200


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_robots_txt_that_cannot_be_had_is_a_no(world: World, status: int) -> None:
    world.site.page("/robots.txt", status=status)
    assert isinstance(obeying(world).fail(world.site.url("/")), Refused)
    assert world.site.asked("/") == []


def test_robots_txt_is_followed_over_redirects(world: World) -> None:
    world.site.page("/robots.txt", status=301, headers={"Location": "/rules"})
    world.site.page("/rules", "User-agent: *\nDisallow: /\n", type="text/plain")
    assert isinstance(obeying(world).fail(world.site.url("/")), Refused)


def test_a_redirect_into_a_forbidden_page_is_refused(world: World) -> None:
    world.site.page("/robots.txt", "User-agent: *\nDisallow: /private\n", type="text/plain")
    world.site.page("/go", status=302, headers={"Location": "/private/a"})
    assert isinstance(obeying(world).fail(world.site.url("/go")), Refused)


def test_robots_txt_is_kept_but_belongs_to_no_source(world: World) -> None:
    world.site.page("/robots.txt", "User-agent: *\nAllow: /\n", type="text/plain")
    obeying(world).get(world.site.url("/"))
    assert [c.url for c in world.archive.captures()] == [world.site.url("/")]
    assert len(world.archived()) == 2


# Redirects and addresses


def test_redirects_are_followed_and_every_hop_is_kept(world: World) -> None:
    world.site.page("/a", status=301, headers={"Location": "/b#part"})
    world.site.page("/b", "here", status=302, headers={"Location": world.site.url("/")})
    (capture,) = world.get(world.site.url("/a"))
    assert (capture.url, capture.final_url) == (world.site.url("/a"), world.site.url("/"))
    assert world.archived() == [(301, b""), (302, b"here"), (200, b"<p>1,374 people</p>")]
    assert [c.url for c in world.archive.captures()] == [world.site.url("/a")]


def test_redirects_may_be_written_in_utf8(world: World) -> None:
    world.site.page("/a", status=301, headers={"Location": "/навіны".encode().decode("latin-1")})
    world.site.page("/%D0%BD%D0%B0%D0%B2%D1%96%D0%BD%D1%8B", "1,374")
    assert world.get(world.site.url("/a"))[0].body == b"1,374"


def test_a_redirect_loop_ends(world: World) -> None:
    world.site.page("/loop", status=302, headers={"Location": "/loop"})
    assert "redirected more than 4 times" in str(world.fail(world.site.url("/loop")))


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "data:text/html,x"]
)
def test_redirects_out_of_the_web_are_refused(world: World, target: str) -> None:
    world.site.page("/out", status=302, headers={"Location": target})
    error = world.fail(world.site.url("/out"))
    assert isinstance(error, Refused)
    assert "only http and https" in str(error)


@pytest.mark.parametrize("target", ["http://[::1", "http://host:port/", "//", "http://"])
def test_redirects_to_nonsense_are_errors(world: World, target: str) -> None:
    world.site.page("/out", status=302, headers={"Location": target})
    assert isinstance(world.fail(world.site.url("/out")), Refused | Unreachable)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://10.0.0.7/", "http://192.168.1.1/", "http://169.254.169.254/latest",
        "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[fe80::1]/", "http://0.0.0.0/", "http://2130706433/", "http://224.0.0.1/",
    ],
)  # fmt: skip
def test_private_addresses_are_refused(url: str) -> None:
    with pytest.raises(Refused, match="private network"):
        address.check(url, private=False)


def test_public_addresses_are_fine() -> None:
    address.check("http://93.184.215.14/", private=False)
    address.check("http://10.0.0.7/", private=True)


def test_behind_a_proxy_names_are_left_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "")
    address.check("http://no-such-name.invalid/", private=False)
    with pytest.raises(Refused):
        address.check("http://localhost/", private=False)


def test_a_name_that_is_none_is_told() -> None:
    with pytest.raises(Unreachable, match="cannot be resolved"):
        address.check(f"http://{'a' * 64}.invalid/", private=False)


def test_the_monitor_must_allow_private_addresses(world: World) -> None:
    world.config = replace(world.config, private=False)
    assert isinstance(world.fail(world.site.url("/")), Refused)
    assert world.site.requests == []


# Everything a server can throw


def test_a_large_body_stops_early(world: World) -> None:
    world.site.page("/big", b"x" * 200_000)
    assert isinstance(world.fail(world.site.url("/big")), TooLarge)
    assert world.archived() == []


def unpack(bomb: bytes) -> None:
    """All of a bomb, a piece at a time."""
    unpacker = zlib.decompressobj(31)
    while unpacker.decompress(bomb, 1_000_000):
        bomb = unpacker.unconsumed_tail


def test_a_gzip_bomb_stops_early(world: World) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(300)) + packer.flush()
    assert len(bomb) < 400_000
    world.site.page("/bomb", bomb, headers={"Content-Encoding": "gzip"})
    stopped = seconds(lambda: isinstance(world.fail(world.site.url("/bomb")), TooLarge) or pytest.fail("unpacked"))
    assert stopped < seconds(lambda: unpack(bomb)) / 2


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", b"<p>plain</p>"),
        ("gzip", gzip.compress(b"1,374 people" * 99, mtime=0)[:-12]),
        ("br", b"\x8b\x02\x80abc\x03"),
        ("gzip, gzip", b"x"),
    ],
)
def test_bodies_that_do_not_decode_are_unreadable(world: World, encoding: str, body: bytes) -> None:
    world.site.page("/bad", body, headers={"Content-Encoding": encoding})
    assert isinstance(world.fail(world.site.url("/bad")), Unreadable)


def test_a_body_cut_short_is_no_page(world: World) -> None:
    world.site.page("/cut", b"half", length=False, headers={"Content-Length": "1000"})
    assert isinstance(world.fail(world.site.url("/cut")), Unreachable)
    assert world.archived() == []


def test_a_reset_in_the_middle_is_tried_again(world: World) -> None:
    world.site.page("/reset", b"half", length=False, headers={"Content-Length": "1000"}, play=reset)
    world.site.then("/reset", "1,374")
    assert world.get(world.site.url("/reset"))[0].body == b"1,374"


@pytest.mark.parametrize("status", [200, 302, 404])
def test_an_endless_body_ends(world: World, status: int) -> None:
    def pour(handler: BaseHTTPRequestHandler) -> None:
        while True:
            handler.wfile.write(b"x" * 8192)

    world.site.page("/endless", status=status, headers={"Location": "/"}, length=False, play=pour)
    assert isinstance(world.fail(world.site.url("/endless")), TooLarge)


def test_a_slow_drip_ends(world: World) -> None:
    dripped = []

    def drip(handler: BaseHTTPRequestHandler) -> None:
        for _ in range(200):
            handler.wfile.write(b"x")
            dripped.append(b"x")
            time.sleep(0.05)

    world.limits = replace(LIMITS, total=0.5)
    world.site.page("/drip", length=False, play=drip)
    assert "no complete answer within 0.5 s" in str(world.fail(world.site.url("/drip")))
    assert len(dripped) < 200, "waited for the last drop"


def test_headers_that_drip_end_too(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 9:
                    try:
                        connection.send(bytes([byte]))
                    except OSError:
                        return
                    time.sleep(0.05)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        world.limits = replace(LIMITS, total=0.4)
        assert "no complete answer" in str(world.fail(f"http://127.0.0.1:{server.getsockname()[1]}/"))
        thread.join(10)


def test_silence_ends(world: World) -> None:
    world.limits = replace(LIMITS, read=0.2, tries=1)
    world.site.page("/silent", length=False, headers={"Content-Length": "9"}, play=lambda _: time.sleep(0.6))
    assert isinstance(world.fail(world.site.url("/silent")), Unreachable)


@pytest.mark.parametrize(
    "noise",
    [
        b"", b"\x00\xff\xfe", b"SSH-2.0-OpenSSH_9.6\r\n", b"HTTP/9.9 abc\r\n\r\n", b"HTTP/1.1 99999 X\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 300,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", b"HTTP/1.1 302 Found\r\nLocation: \xff\xfe\r\nContent-Length: 0\r\n\r\n",
    ],
)  # fmt: skip
def test_noise_is_one_kind_of_error(world: World, noise: bytes) -> None:
    world.limits = replace(LIMITS, tries=1)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            for _ in range(2):
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(4096)
                    connection.sendall(noise)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        world.fail(f"http://127.0.0.1:{server.getsockname()[1]}/")


def test_nobody_there(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    error = world.fail(f"http://127.0.0.1:{port}/")
    assert isinstance(error, Unreachable)
    assert "refused" in str(error)
    assert world.slept == [1, 2]


def test_plain_http_on_a_secure_address(world: World) -> None:
    error = world.fail(world.site.url("/").replace("http:", "https:"))
    assert isinstance(error, Unreachable)
    assert "secure connection failed" in str(error)


@pytest.mark.parametrize("url", ["", "nonsense", "http://", "http:///x", "http://exa mple/", "http://*/", "http://.."])
def test_addresses_that_are_none(world: World, url: str) -> None:
    with pytest.raises(SourceError):
        world.get(url)


def test_credentials_in_netrc_are_never_sent(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    world.get(world.site.url("/"))
    assert "Authorization" not in world.site.requests[0].headers


# Pages that list people


def only_status(body: bytes, content_type: str) -> bytes:
    if b"status" not in body:
        raise Unreadable("expected a table with a column status, found none")
    return b"status\nactive\n"


def bytes_on_disk(world: World) -> bytes:
    return b"".join(gzip.decompress(path.read_bytes()) for path in world.archive.folder.iterdir())


def test_only_what_is_redacted_is_written(world: World) -> None:
    world.site.page("/people", "name,status\nSomebody,active\n", type="text/csv")
    (capture,) = world.get(world.site.url("/people"), redact=only_status)
    assert capture.body == b"status\nactive\n"
    assert b"Somebody" not in bytes_on_disk(world)
    assert b"original-sha256: " in bytes_on_disk(world)


@pytest.mark.parametrize("status", [200, 301, 403, 503])
def test_what_cannot_be_redacted_is_not_written_at_all(world: World, status: int) -> None:
    world.site.page("/people", "<li>Somebody</li>", status=status, headers={"Location": "/"} if status == 301 else {})
    world.site.page("/", "<li>Somebody</li>")
    error = world.fail(world.site.url("/people"), redact=only_status)
    assert error.url == world.site.url("/people")
    assert b"Somebody" not in bytes_on_disk(world)
    assert not world.memory.seen(world.site.url("/people"))


# Files


def test_a_file_is_archived_once(world: World, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("1,374 people")
    with world.archive.writer(NOW) as writer:
        get = Fetcher(writer, now=NOW, memory=world.memory, offline=True).source(world.config)
        capture = get.file(path)
        with pytest.raises(NotModified, match="the same bytes"):
            get.file(path)
        with pytest.raises(Unreachable, match="cannot be read"):
            get.file(tmp_path / "missing.txt")
    assert (capture.url, capture.header("Content-Type")) == (path.as_uri(), "text/plain")
    assert get.seen(path.as_uri())
    assert [c.body for c in world.archive.captures()] == [b"1,374 people"]


def test_a_large_file_is_left_to_scan(world: World, tmp_path: Path) -> None:
    path = tmp_path / "large.html"
    path.write_bytes(b"x" * 100_001)
    with world.archive.writer(NOW) as writer, pytest.raises(TooLarge, match="scan"):
        Fetcher(writer, now=NOW, limits=LIMITS).source(world.config).file(path)
