"""Captures in WARC files: nothing lost, nothing taken on trust, readable by others."""

from __future__ import annotations

import gzip
import hashlib
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from prisoncount.archive import Archive
from prisoncount.errors import DamagedError
from prisoncount.records import Capture
from prisoncount.warc import members, sha256_of

NOW = datetime(2024, 5, 21, 9, 30, tzinfo=UTC)


def capture(body: bytes = b"<p>1,374</p>", url: str = "https://example.org/count", **more: object) -> Capture:
    base = Capture(
        url=url,
        final_url=url,
        fetched_at=NOW,
        status=200,
        headers=(("Content-Type", "text/html"), ("ETag", '"1"')),
        body=body,
        sha256=hashlib.sha256(body).hexdigest(),
        source="counter",
    )
    return replace(base, **more)  # type: ignore[arg-type]


def records(path: Path) -> list[tuple[str, dict[str, str], list[tuple[str, str]], bytes]]:
    with path.open("rb") as file:
        return [
            (
                one.rec_type,
                dict(one.rec_headers.headers),
                one.http_headers.headers if one.http_headers else [],
                one.content_stream().read(),
            )
            for one in ArchiveIterator(file)
        ]


def check(archive: Archive) -> None:
    """The verdict of a tool that is not ours."""
    files = [str(path) for path in archive.files()]
    run = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", *files],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "digest pass" in run.stdout


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "warc")


def test_a_capture_comes_back_as_it_was_stored(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        stored = writer.write(capture(), sent=[("User-Agent", "x")])
    assert stored.warc == "prisoncount-20240521T093000Z-01.warc.gz"
    assert stored.record_id.startswith("<urn:uuid:")
    found = archive.find(stored.sha256)
    assert (found.body, found.url, found.fetched_at, found.status) == (b"<p>1,374</p>", stored.url, NOW, 200)
    assert (found.source, found.warc, found.record_id) == ("counter", stored.warc, stored.record_id)
    assert found.header("etag") == '"1"'
    assert list(archive.captures()) == [found]


def test_other_tools_accept_the_file_and_the_payload_digest_is_our_sha256(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        writer.write(capture())
        writer.write(capture(b"", "https://example.org/empty", status=404))
        writer.write(capture(b"\x00\xff" * 70000, "https://example.org/big"))
    check(archive)
    kinds = [(kind, head.get("WARC-Payload-Digest", "")) for kind, head, _, _ in records(archive.files()[0])]
    assert kinds[0] == ("warcinfo", "")
    assert kinds[1] == ("response", f"sha256:{capture().sha256}")
    assert [kind for kind, _ in kinds] == ["warcinfo", *["response", "request"] * 3]


def test_the_file_says_what_wrote_it_and_nothing_of_the_machine(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        writer.write(capture())
    kind, head, _, body = records(archive.files()[0])[0]
    assert kind == "warcinfo"
    assert head["WARC-Date"] == "2024-05-21T09:30:00Z"
    assert b"software: prisoncount/" in body
    assert b"format: WARC File Format 1.1" in body
    assert b"host" not in body


def test_encodings_are_renamed_and_the_length_is_that_of_the_stored_body(archive: Archive) -> None:
    headers = (("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked"), ("Content-Length", "9"))
    with archive.writer(NOW) as writer:
        writer.write(capture(headers=headers))
    _, _, http, _ = records(archive.files()[0])[1]
    assert http == [
        ("X-Archive-Orig-Content-Encoding", "gzip"),
        ("X-Archive-Orig-Transfer-Encoding", "chunked"),
        ("X-Archive-Orig-Content-Length", "9"),
        ("Content-Length", "12"),
    ]


def test_headers_cannot_smuggle_in_a_line_of_their_own(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        writer.write(capture(headers=(("X-Folded", "a\r\nContent-Length: 3\r\n\r\nb"), ("X-Word", "прывітанне"))))
    check(archive)
    assert archive.find(capture().sha256).header("X-Folded") == "a Content-Length: 3 b"


def test_the_same_bytes_again_become_a_revisit_that_reads_like_the_original(archive: Archive) -> None:
    later = NOW + timedelta(days=1)
    with archive.writer(NOW) as writer:
        first = writer.write(capture())
    with archive.writer(later) as writer:
        again = writer.write(capture(fetched_at=later), previous=first)
    check(archive)
    kind, head, _, body = records(archive.files()[1])[1]
    assert (kind, body) == ("revisit", b"")
    assert head["WARC-Profile"] == "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
    assert head["WARC-Refers-To-Target-URI"] == first.final_url
    assert head["WARC-Refers-To-Date"] == "2024-05-21T09:30:00Z"
    assert head["WARC-Refers-To"] == first.record_id
    assert [(c.fetched_at, c.body) for c in archive.captures()] == [(NOW, first.body), (later, first.body)]
    assert archive.find(again.sha256).record_id == first.record_id


def test_not_modified_becomes_a_revisit_and_is_not_read_again(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        first = writer.write(capture())
    with archive.writer(NOW + timedelta(days=1)) as writer:
        writer.write(capture(b"", status=304), previous=first)
    check(archive)
    _, head, _, _ = records(archive.files()[1])[1]
    assert head["WARC-Profile"].endswith("/server-not-modified")
    assert len(list(archive.captures())) == 1
    assert [c.status for c in archive.captures(everything=True)] == [200, 304]


def test_errors_and_redirects_are_kept_but_not_read_again(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        writer.write(capture(b"gone", "https://example.org/a", status=404))
        writer.write(capture(b"User-agent: *", "https://example.org/robots.txt", source=""))
        writer.write(capture(url="https://example.org/old", final_url="https://example.org/new"))
    assert [(c.url, c.final_url) for c in archive.captures()] == [
        ("https://example.org/old", "https://example.org/new")
    ]
    assert len(list(archive.captures(everything=True))) == 3


def test_a_redacted_table_keeps_the_hash_of_what_it_stands_for(archive: Archive) -> None:
    original = hashlib.sha256(b"name,status\nA,active\n").hexdigest()
    with archive.writer(NOW) as writer:
        stored = writer.write(capture(b"status\nactive\n"), original=original)
    check(archive)
    (_, head, _, body), (kind, about, _, fields) = records(archive.files()[0])[1:]
    assert (head["WARC-Type"], body) == ("resource", b"status\nactive\n")
    assert (kind, about["WARC-Refers-To"]) == ("metadata", stored.record_id)
    assert f"original-sha256: {original}\r\n".encode() in fields
    assert b'http-header-etag: "1"\r\n' in fields
    assert archive.find(stored.sha256).body == b"status\nactive\n"


def test_files_are_resources(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        writer.write(capture(url="file:///tmp/a.txt"))
    assert records(archive.files()[0])[1][0] == "resource"
    assert [c.url for c in archive.captures()] == ["file:///tmp/a.txt"]


def test_a_run_without_captures_leaves_no_file(archive: Archive) -> None:
    with archive.writer(NOW):
        pass
    assert archive.files() == []
    assert not archive.folder.exists()


def test_two_runs_at_the_same_moment_write_two_files(archive: Archive) -> None:
    for body in (b"a", b"b"):
        with archive.writer(NOW) as writer:
            writer.write(capture(body))
    assert [path.name for path in archive.files()] == [
        "prisoncount-20240521T093000Z-01.warc.gz",
        "prisoncount-20240521T093000Z-02.warc.gz",
    ]


def test_a_run_that_fails_keeps_what_it_had(archive: Archive) -> None:
    def run() -> None:
        with archive.writer(NOW) as writer:
            writer.write(capture())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        run()
    assert len(list(archive.captures())) == 1


@pytest.mark.parametrize("cut", [1, 20, 150, 400])
def test_a_killed_run_loses_only_the_record_it_was_writing(archive: Archive, cut: int) -> None:
    with archive.writer(NOW) as writer:
        for n in range(5):
            writer.write(capture(f"page {n}".encode() * 50))
    whole = archive.files()[0]
    part = whole.with_name(whole.name + ".part")
    part.write_bytes(whole.read_bytes()[:-cut])
    whole.unlink()
    assert archive.recover() == [whole]
    assert 4 <= len(list(archive.captures())) <= 5
    check(archive)


def test_the_next_writer_mends_what_the_last_left(archive: Archive) -> None:
    code = f"""
import os, sys
sys.path.insert(0, {str(Path(__file__).parents[1])!r})
from tests.test_archive import NOW, Archive, Path, capture
with Archive(Path({str(archive.folder)!r})).writer(NOW) as writer:
    writer.write(capture())
    os._exit(9)
"""
    run = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert run.returncode == 9, run.stderr
    assert archive.files() == []
    with archive.writer(NOW + timedelta(hours=1)) as writer:
        writer.write(capture(b"next"))
    assert [c.body for c in archive.captures()] == [b"<p>1,374</p>", b"next"]


def test_a_part_without_a_capture_is_dropped(archive: Archive) -> None:
    archive.folder.mkdir()
    for name, content in (("a", b""), ("b", gzip.compress(b"WARC/1.1\r\n")), ("c", b"noise")):
        (archive.folder / f"{name}.warc.gz.part").write_bytes(content)
    assert archive.recover() == []
    assert list(archive.folder.iterdir()) == []


def test_a_torn_file_is_told_and_not_passed_over(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        writer.write(capture())
        writer.write(capture(b"second" * 100))
    path = archive.files()[0]
    path.write_bytes(path.read_bytes()[:-300])
    with pytest.raises(DamagedError, match=r"damaged after byte \d+; restore the file.*\.part"):
        list(archive.captures())


def test_flipped_bytes_are_told(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        writer.write(capture(b"1,374 people" * 100))
    path = archive.files()[0]
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    path.write_bytes(raw)
    with pytest.raises(DamagedError):
        list(archive.captures())


def test_a_body_that_is_not_what_its_digest_says_is_told(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        stored = writer.write(capture())
    path = archive.files()[0]
    members, out = gzip.decompress(path.read_bytes()).replace(b"1,374", b"1,375"), BytesIO()
    for part in members.split(b"WARC/1.1\r\n")[1:]:
        out.write(gzip.compress(b"WARC/1.1\r\n" + part))
    path.write_bytes(out.getvalue())
    with pytest.raises(DamagedError, match="does not match its sha256"):
        archive.find(stored.sha256)


def test_many_look_ups_read_the_files_once(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    with archive.writer(NOW) as writer:
        stored = [writer.write(capture(f"page {n}".encode())) for n in range(20)]
    read: list[Path] = []
    monkeypatch.setattr("prisoncount.archive.members", lambda path: read.append(path) or members(path))
    assert [archive.find(one.sha256).body for one in stored] == [one.body for one in stored]
    assert len(read) == 1


def test_a_capture_that_is_nowhere_is_told(archive: Archive) -> None:
    with pytest.raises(DamagedError, match="no capture with sha256 abc"):
        archive.find("abc")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with (
        pytest.raises(DamagedError, match="the archive cannot be written"),
        Archive(tmp_path / "file").writer(NOW) as writer,
    ):
        writer.write(capture())


def test_a_full_disk_is_told_and_costs_only_what_did_not_fit(archive: Archive) -> None:
    code = f"""
import resource, signal, sys
sys.path.insert(0, {str(Path(__file__).parents[1])!r})
from tests.test_archive import NOW, Archive, DamagedError, Path, capture
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Archive(Path({str(archive.folder)!r})).writer(NOW) as writer:
    writer.write(capture())
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
    for n in range(2):
        try:
            writer.write(capture(__import__("random").Random(1).randbytes(9000)))
        except DamagedError as error:
            print(error)
"""
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.count("the archive cannot be written") == 2
    assert "File too large" in run.stdout
    assert archive.files() == []
    with archive.writer(NOW + timedelta(hours=1)) as writer:
        writer.write(capture(b"next"))
    assert [c.body for c in archive.captures()] == [b"<p>1,374</p>", b"next"]
    check(archive)


def test_the_hint_is_looked_at_first(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        writer.write(capture(b"first"))
    with archive.writer(NOW + timedelta(days=1)) as writer:
        second = writer.write(capture(b"second"))
    archive.files()[0].write_bytes(b"damaged")
    assert archive.find(second.sha256, second.warc).body == b"second"


@pytest.mark.parametrize(
    ("answers", "files"),
    [
        ([{"status": 304, "body": b""}], 1),
        ([{"source": "", "url": "https://example.org/robots.txt"}, {"status": 304, "body": b""}], 1),
        ([{"status": 301, "body": b""}, {"status": 304, "body": b""}], 1),
        ([{}], 1),
        ([{"body": b"something new"}], 2),
        ([{"status": 503, "body": b"busy"}], 2),
        ([{"status": 304, "body": b""}, {"body": b"something new"}], 2),
    ],
    ids=["not modified", "and robots.txt", "and a redirect", "the same bytes", "a new page", "an error", "both"],
)
def test_a_run_that_heard_nothing_new_leaves_no_file(
    archive: Archive, answers: list[dict[str, object]], files: int
) -> None:
    with archive.writer(NOW) as writer:
        first = writer.write(capture())
    with archive.writer(NOW + timedelta(days=1), spare=True) as writer:
        for one in answers:
            again = replace(first, **one)  # type: ignore[arg-type]
            writer.write(replace(again, sha256=sha256_of(again.body)), previous=first)
    assert len(archive.files()) == files
    assert not list(archive.folder.glob("*.part"))
    check(archive)


def test_what_the_record_speaks_of_stays(archive: Archive) -> None:
    with archive.writer(NOW) as writer:
        first = writer.write(capture())
    with archive.writer(NOW, spare=True) as writer:
        writer.write(first, previous=first)
        writer.used = True
    assert len(archive.files()) == 2
