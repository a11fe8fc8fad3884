"""Pages that are looked at again: a second fetch, and a page that corrects itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from prisoncount import config, frames, pipeline
from prisoncount.archive import Archive
from prisoncount.intake import Intake, Result
from prisoncount.store import Store

from .conftest import MONITOR, statement
from .server import Site, serving

PAGE = "<html><body><p>As of 10 March 2026 there are {value} political prisoners in Belarus.</p>{rest}</body></html>"
SOURCE = """
[sources.page]
kind = "article"
urls = ["{url}", "{other}"]
again = true
publisher = "{publisher}"
origin = "Viasna"
private = true
robots = false
pace = 0
"""


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        site.page("/other", "<html><body><p>Nothing here.</p></body></html>")
        yield site


class Desk:
    """A record with two counts in it, and a monitor that looks at /page of the site."""

    PATH, SOURCE = "/page", SOURCE

    def __init__(self, site: Site, folder: Path, publisher: str) -> None:
        self.site, self.store = site, Store.create(folder / "store.sqlite")
        source = self.SOURCE.format(url=site.url(self.PATH), other=site.url("/other"), publisher=publisher)
        (folder / "list.toml").write_text(MONITOR + source, encoding="utf-8")
        self.config, self.archive = config.load(str(folder / "list.toml")), Archive(folder / "archive")
        self.store.start_run(datetime(2026, 3, 9, tzinfo=UTC), "test", offline=True)
        before = [statement("2026-03-02", 1125, monitor="list"), statement("2026-03-09", 1131, monitor="list")]
        Intake(self.config, self.store, datetime(2026, 3, 9, tzinfo=UTC)).judge(before)

    def look(self, day: int, hour: int = 6) -> Result:
        now = datetime(2026, 3, day, hour, tzinfo=UTC)
        return pipeline.run(self.config, self.store, self.archive, now=now, version="test")

    def show(self, value: int, rest: str = "", **headers: str) -> None:
        self.site.page("/page", PAGE.format(value=value, rest=rest), headers=headers)

    def status(self, known_at: str | None = None) -> dict[int, str]:
        frame = frames.observations(self.store, date.fromisoformat(known_at) if known_at else None)
        said = {int(value): str(status) for value, status in zip(frame["value"], frame["status"], strict=True)}
        assert (said.pop(1125), said.pop(1131)) == ("accepted", "accepted")
        return said

    def reasons(self, value: int) -> list[tuple[str, str]]:
        sql = "SELECT who, r.reason FROM reviews AS r JOIN observations AS o ON o.id = r.observation WHERE value = ? ORDER BY r.id"
        return [(row["who"], row["reason"]) for row in self.store.rows(sql, value)]


@pytest.fixture
def own(site: Site, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(site, tmp_path, "Viasna")
    yield desk
    desk.store.close()


@pytest.fixture
def outlet(site: Site, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(site, tmp_path, "A paper")
    yield desk
    desk.store.close()


@pytest.mark.parametrize(
    ("headers", "rest"),
    [({"ETag": '"1"'}, ""), ({}, ""), ({}, "<p>Visitors today: 7.</p>")],
    ids=["not modified", "the same bytes", "other bytes around the same sentence"],
)
def test_the_origins_own_page_that_still_says_so_on_a_later_day_is_a_second_fetch(
    own: Desk, headers: dict[str, str], rest: str
) -> None:
    own.show(700, **headers)
    assert [one.value for one in own.look(11).quarantined] == [700]
    own.look(11, 18)
    assert own.status()[700] == "quarantined", "the same day is too soon"
    own.show(700, rest, **headers)
    assert [one.value for one in own.look(12).quarantined] == []
    assert own.status() == {700: "accepted"}
    url = own.site.url("/page")
    assert own.reasons(700) == [("fetch", f"confirmed by the fetch of 2026-03-12 06:00 UTC: {url} still says so")]
    assert own.status("2026-03-11")[700] == "quarantined"
    own.look(13)
    assert len(own.reasons(700)) == 1, "decided once"


def test_an_outlets_article_does_not_confirm_itself_by_being_still_there(outlet: Desk) -> None:
    outlet.show(700, ETag='"1"')
    for day in (11, 12, 20):
        outlet.look(day)
    assert outlet.status()[700] == "quarantined"
    assert outlet.reasons(700) == []


def test_a_person_stands_above_a_second_fetch(own: Desk) -> None:
    own.show(700)
    own.look(11)
    own.look(12)
    (key,) = (row["id"] for row in own.store.rows("SELECT id FROM observations WHERE value = 700"))
    own.store.add_review(key, datetime(2026, 3, 12, 9, tzinfo=UTC), "quarantined", "is it true?", "me")
    own.look(13)
    assert own.status()[700] == "quarantined"


def test_what_waits_for_a_moment_only_is_not_told(own: Desk) -> None:
    own.show(700)
    own.look(11)
    (key,) = (row["id"] for row in own.store.rows("SELECT id FROM observations WHERE value = 700"))
    own.store.add_review(key, datetime(2026, 3, 11, 9, tzinfo=UTC), "accepted", "asked them", "me")
    own.site.page("/other", PAGE.format(value=702, rest="").replace("10 March", "11 March"))
    own.look(12)
    own.store.add_review(key, datetime(2026, 3, 13, 5, tzinfo=UTC), "rejected", "they erred", "me")
    assert own.look(13).quarantined == []
    assert [who for who, _ in own.reasons(702)] == ["rule", "fetch"], "the page still says so"


def test_what_is_seen_again_bears_out_what_follows_it(own: Desk) -> None:
    own.show(700)
    own.look(11)
    Intake(own.config, own.store, datetime(2026, 3, 11, tzinfo=UTC)).judge(
        [statement("2026-03-11", 690, monitor="list")]
    )
    assert own.status() == {700: "quarantined", 690: "quarantined"}
    own.look(12)
    assert own.status() == {700: "accepted", 690: "accepted"}


@pytest.mark.parametrize("who", ["own", "outlet"])
def test_a_page_that_corrects_itself_supersedes_what_it_said_of_the_same_day(
    who: str, request: pytest.FixtureRequest
) -> None:
    desk: Desk = request.getfixturevalue(who)
    desk.show(1120)
    desk.look(11)
    desk.show(1135)
    desk.look(12)
    assert desk.status() == {1120: "rejected", 1135: "accepted"}
    assert desk.status("2026-03-11") == {1120: "accepted"}
    (new,) = (row["id"] for row in desk.store.rows("SELECT id FROM observations WHERE value = 1135"))
    assert desk.reasons(1120) == [("page", f"superseded by the same page on 2026-03-12: see {new}")]
    desk.show(1120)
    desk.look(13)
    assert desk.status() == {1120: "accepted", 1135: "rejected"}, "and back again"
    desk.show(1135)
    desk.look(14)
    assert desk.status() == {1120: "rejected", 1135: "accepted"}


@pytest.mark.parametrize("person", [False, True])
def test_a_slip_that_stood_overnight_is_outvoted_when_its_page_is_mended(own: Desk, *, person: bool) -> None:
    def say(day: int, value: int, of: int = 0) -> Result:
        text = PAGE.format(value=value, rest="").replace("10 March", f"{of or day} March")
        own.site.page("/page", text)
        return own.look(day)

    say(11, 11350)
    say(12, 11350, of=11)
    assert own.status()[11350] == "accepted"
    if person:
        (key,) = (row["id"] for row in own.store.rows("SELECT id FROM observations WHERE value = 11350"))
        own.store.add_review(key, datetime(2026, 3, 12, 9, tzinfo=UTC), "accepted", "asked them", "me")
    say(13, 1136)
    say(14, 1137)
    assert own.status()[11350] == "accepted", "two might be the slip"
    told = say(15, 1138)
    assert own.status() == {
        11350: "accepted" if person else "quarantined",
        1136: "accepted",
        1137: "accepted",
        1138: "accepted",
    }
    assert own.status("2026-03-14")[11350] == "accepted"
    if person:
        return
    assert [one.value for one in told.quarantined] == [11350]
    who, why = own.reasons(11350)[-1]
    assert (who, "its page, which still said so later, has said three other numbers since" in why) == ("rule", True)
    before = own.reasons(11350)
    say(16, 11350, of=11)
    say(17, 1139)
    assert own.reasons(11350) == before, "a page confirms itself once"


def test_a_page_corrects_even_what_it_said_for_days(own: Desk) -> None:
    own.show(11350)
    own.look(11)
    own.look(12)
    assert own.status() == {11350: "accepted"}
    own.show(1135)
    own.look(13)
    assert own.status() == {11350: "rejected", 1135: "accepted"}


def test_a_corrected_slip_gives_way_and_its_correction_is_believed(own: Desk) -> None:
    own.show(11350)
    own.look(11)
    assert own.status() == {11350: "quarantined"}
    own.show(1135)
    own.look(12)
    assert own.status() == {11350: "rejected", 1135: "accepted"}


def test_a_persons_word_about_a_page_stands_when_the_page_changes(own: Desk) -> None:
    own.show(1120)
    own.look(11)
    (key,) = (row["id"] for row in own.store.rows("SELECT id FROM observations WHERE value = 1120"))
    own.store.add_review(key, datetime(2026, 3, 11, 9, tzinfo=UTC), "accepted", "asked them", "me")
    own.show(1135)
    own.look(12)
    assert own.status()[1120] == "accepted"


POSTS = """
[sources.posts]
kind = "wordpress"
url = "{url}"
publisher = "{publisher}"
origin = "Viasna"
private = true
robots = false
pace = 0
"""


class Blog(Desk):
    """A record as of a Desk, of a site whose one post of 9 March can be edited."""

    PATH, SOURCE = "/posts", POSTS

    def post(self, text: str) -> None:
        post = {
            "id": 2, "date_gmt": "2026-03-09T08:00:00", "link": self.site.url("/2/"), "title": {"rendered": "News"},
            "content": {"rendered": f"<p>{text}</p>"},
        }  # fmt: skip
        self.site.loose.add("/posts")
        self.site.page("/posts", json.dumps([post]), type="application/json")

    def count(self, day: int, value: int) -> None:
        self.post(f"As of {day} March 2026 there are {value} political prisoners in Belarus, according to Viasna.")


@pytest.fixture
def blog(site: Site, tmp_path: Path) -> Iterator[Blog]:
    desk = Blog(site, tmp_path, "A paper")
    yield desk
    desk.store.close()


@pytest.mark.parametrize("days", [(9, 5), (5, 9)], ids=["earlier", "later"])
def test_a_post_that_is_edited_to_another_day_takes_the_first_one_back(blog: Blog, days: tuple[int, int]) -> None:
    wrong, right = days
    blog.count(wrong, 1150)
    blog.look(9)
    assert blog.status() == {1150: "accepted"}
    blog.count(right, 1120)
    assert blog.look(10).withdrawn == []
    assert blog.status() == {1150: "rejected", 1120: "accepted"}
    why = f"superseded by the same page on 2026-03-10: it now speaks of 2026-03-0{right}"
    assert blog.reasons(1150) == [("page", why)]
    assert blog.status("2026-03-09") == {1150: "accepted"}
    blog.count(wrong, 1150)
    blog.look(11)
    assert blog.status() == {1150: "accepted", 1120: "rejected"}, "and back again"


def test_a_post_whose_text_loses_its_count_is_withdrawn_and_told_once(blog: Blog) -> None:
    blog.count(9, 1150)
    blog.look(9)
    (key,) = (row["id"] for row in blog.store.rows("SELECT id FROM observations WHERE value = 1150"))
    blog.post("This post was withdrawn.")
    told = f"withdrawn {key}: 1150 at {blog.site.url('/2/')}: the page no longer says so (read again on 2026-03-10)"
    assert blog.look(10).withdrawn == [told]
    assert blog.status() == {1150: "rejected"}
    assert blog.look(11).withdrawn == []
    blog.count(9, 1150)
    blog.look(12)
    assert blog.status() == {1150: "accepted"}
    blog.store.add_review(key, datetime(2026, 3, 12, 9, tzinfo=UTC), "accepted", "they say so by telephone", "me")
    blog.post("This post was withdrawn again.")
    assert blog.look(13).withdrawn == []
    assert blog.status() == {1150: "accepted"}


def test_a_page_that_is_brought_up_to_date_takes_nothing_back(own: Desk) -> None:
    head = '<html><head><meta property="article:published_time" content="2026-03-02"></head>'

    def say(of: int, value: int, day: int) -> dict[int, str]:
        text = PAGE.format(value=value, rest="").replace("10 March", f"{of} March")
        own.site.page("/page", text.replace("<html>", head))
        own.look(day)
        return own.status()

    assert say(10, 1133, 11) == {1133: "accepted"}
    assert own.store.rows("SELECT published FROM observations WHERE value = 1133") == [{"published": "2026-03-02"}]
    assert say(17, 1136, 18) == {1133: "accepted", 1136: "accepted"}
    assert say(10, 1133, 18) == {1133: "accepted", 1136: "accepted"}, "an old version"
    own.site.page("/page", f"{head}<body><p>This page is being rebuilt.</p></body></html>")
    assert own.look(19).withdrawn == []
    assert own.status() == {1133: "accepted", 1136: "accepted"}
    assert say(16, 1135, 20) == {1133: "accepted", 1136: "rejected", 1135: "accepted"}, "its day was mended"
