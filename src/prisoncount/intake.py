"""From documents to the record: an observation, a doubt, a gap, or nothing; each of them is stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from . import again, corrections, quarantine, record
from .config import MonitorConfig, SourceConfig
from .observe import headline, observation, read
from .quarantine import Verdict, early
from .reading import READER
from .records import Capture, Document, Gap, Observation, Status
from .store import Store


@dataclass
class Result:
    """What a run brought: only what is new, and how each source went."""

    observations: list[Observation] = field(default_factory=list)
    quarantined: list[Observation] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    outcomes: dict[str, str] = field(default_factory=dict)
    bugs: list[str] = field(default_factory=list)
    first: bool = False


class Intake:
    """What enters the record in one run."""

    def __init__(self, config: MonitorConfig, store: Store, now: datetime) -> None:
        self.config, self.store, self.now = config, store, now
        self.result = Result(first=not store.rows("SELECT 1 AS yes FROM runs LIMIT 1"))

    def import_record(self) -> None:
        """The curated facts go into the record like any other statement, once; and it follows when they are corrected.

        A report that is not known yet on this day waits, and so does one that nobody believes at first sight. One that
        has left the file, or is marked doubtful or confirmed there now, gets a decision that says so: nothing is
        deleted. A person's own decision stands above the file.
        """
        reports: list[Observation] = []
        if self.config.record is not None:
            path = self.config.record / "reports.csv"
            now = self.store.latest(self.now)
            found = record.read(path, self.config.name, self.config.measure, now)
            reports = self._follow({one.id: one for one in found}, path.name)
        with self.store.transaction():
            self.judge(reports)

    def _follow(self, now: dict[str, Observation], file: str) -> list[Observation]:
        """Decide what the curated file now says otherwise; the reports that are new and known by this day."""
        rows = self.store.rows(_LAST_WORD, {"source": record.SOURCE})
        stored = {row["id"]: _word(row["status"], row["reason"]) for row in rows}
        corrected = {row["url"] for row in rows if row["id"] not in now}
        new = [one for one in now.values() if not self.store.has_observation(one.id)]
        with self.store.transaction():
            for key, word in stored.items():
                one = now.get(key)
                if one is None and word != "rejected":
                    self.store.add_review(key, self.now, "rejected", f"no longer in {file}", record.SOURCE)
                elif one is not None and word != _word(one.status, one.reason):
                    self.store.add_review(key, self.now, one.status, one.reason or f"so in {file}", record.SOURCE)
        today = self.now.date()  # a correction is known from the day on which it is made
        new = [one for one in new if one.known_from <= today]
        return [replace(one, known_from=today) if one.url in corrected else one for one in new]

    def keep(self, source: SourceConfig, capture: Capture, document: Document) -> list[Observation]:
        """Read one document and store what came of it: a doubt, nothing, or a statement to be judged."""
        if self.store.was_read(source.id, capture.sha256, document.id, READER):
            return []
        found = read(document, source, self.config)
        chosen = headline(found, self.config.country)
        one = observation(chosen, document, capture, source, self.config, reader=READER) if chosen else None
        unsure = [m for m in found if m.ambiguous and m.kind == "total" and m.country == self.config.country]
        outcome = "observation" if one else "doubtful" if chosen or unsure else "none"
        self.store.add_document(source.id, document, found, READER, outcome)
        if outcome == "doubtful":
            why = "a count without a day" if chosen else "two readings are possible"
            self.gap(source, "doubtful", document.url or capture.url, f"{why}: {(chosen or unsure[0]).quote!r}")
        return [one] if one else []

    def judge(self, new: Sequence[Observation] = ()) -> None:
        """Accept statements or keep them waiting: the new ones, and anew all that the rule has judged before.

        Without new ones only where reports were imported or decisions made since the last run, or may have been: in the
        monitor's corrections. What waits is told once: not each day on which the same page says the same.
        """
        if not new and not self.config.corrections and not self.store.unsettled():
            return
        accepted, waiting = judge(self.config, self.store, self.now, new)
        self.result.observations += accepted
        self.result.quarantined += [one for one in waiting if not _waits_already(self.store, one)]

    def look_again(self, source: SourceConfig, captures: Iterable[Capture]) -> None:
        """What pages that were fetched now, changed or not, say about what they said before; judged anew with it."""
        decided = again.decide(self.store, source.id, captures, self.now)
        for key, (_, reason, _) in decided.items():
            if reason.startswith(again.GONE):
                sql = "SELECT coalesce(value, low, high) AS number, url FROM observations WHERE id = ?"
                (one,) = self.store.rows(sql, key)
                self.result.withdrawn.append(f"withdrawn {key}: {one['number']} at {one['url']}: {reason}")
        if decided:
            self.judge()

    def finish(self) -> Result:
        """What the run brought, without what waited for a moment only: a later page has borne it out."""
        waits = {row["id"] for row in self.store.rows("SELECT id FROM standing WHERE status = 'quarantined'")}
        self.result.quarantined = [one for one in self.result.quarantined if one.id in waits]
        return self.result

    def gap(self, source: SourceConfig, reason: str, url: str, detail: str) -> None:
        """Store an absence with its reason."""
        one = Gap(self.config.name, source.id, self.now.date(), reason, url, detail)
        if self.store.add_gap(one):
            self.result.gaps.append(one)


_LAST_WORD = """
SELECT o.id, o.url, coalesce(r.status, o.status) AS status, coalesce(r.reason, o.reason) AS reason
FROM observations AS o LEFT JOIN reviews AS r ON r.id = (
    SELECT max(id) FROM reviews WHERE observation = o.id AND who = :source
)
WHERE o.source = :source AND o.id NOT IN (
    SELECT observation FROM reviews WHERE who NOT IN ('rule', :source)
    AND id > (SELECT coalesce(max(id), 0) FROM reviews AS r WHERE r.observation = reviews.observation AND who = :source)
)
"""
"""What the curated file said last of each of its reports, but for those that a person has decided about since."""


def _waits_already(store: Store, one: Observation) -> bool:
    """Whether the same page is waiting with the same number of an earlier day."""
    sql = (
        "SELECT 1 AS yes FROM standing WHERE status = 'quarantined' AND as_of < ? AND url = ? AND origin = ? "
        "AND qualifier = ? AND value IS ? AND low IS ? AND high IS ? LIMIT 1"
    )
    same = (one.url, one.origin, one.qualifier, one.value, one.low, one.high)
    return bool(store.rows(sql, one.as_of.isoformat(), *same))


def add(
    config: MonitorConfig, store: Store, now: datetime, reports: Sequence[Observation]
) -> tuple[list[Observation], list[Observation]]:
    """Reports from a person's file: what is now accepted, and what now waits.

    One that waits already is accepted where its note now confirms it.
    """
    waiting = {row["id"] for row in store.rows("SELECT id FROM standing WHERE status = 'quarantined'")}
    for one in reports:
        if one.id in waiting and one.reason.startswith(record.CONFIRMED):
            store.add_review(one.id, now, "accepted", one.reason, one.source)
    return judge(config, store, now, reports)


def _word(status: str, reason: str) -> str:
    """What a file says of a report: accepted (whether the rule believes it or not), confirmed, doubtful or rejected."""
    confirmed = status == "accepted" and reason.startswith(record.CONFIRMED)
    return "confirmed" if confirmed else "accepted" if status == "quarantined" else status


def judge(
    config: MonitorConfig, store: Store, now: datetime, new: Iterable[Observation] = ()
) -> tuple[list[Observation], list[Observation]]:
    """Store the new statements as they are judged, and a decision about each older one that is now judged otherwise.

    What is now accepted (or marked doubtful in its file), and what now waits. The decision of a person, or of the note
    of a curated report, stands; and every statement is judged by what the monitor's corrections make of the others.
    """
    today = store.latest(now).date()
    fresh = {one.id: one for one in new if not store.has_observation(one.id)}
    stored: dict[str, Observation] = {}
    settled, curated, reopened, still = [], set(), {}, {}
    held = ((key, one, "") for key, one in fresh.items() if one.measure == config.measure)
    for key, one, who in (*store.judged(config.name, config.measure, today), *held):
        mended = corrections.corrected(one, config.corrections, today)
        if mended is not one:
            settled += [mended] if mended.status == "accepted" else []
        elif one.status == "accepted" and (who == "person" or one.reason.startswith(record.CONFIRMED)):
            settled.append(one)
        elif one.status in ("accepted", "quarantined"):
            stored[key] = one
            if one.reader == record.READER:
                curated.add(key)
            if who == "person":
                reopened[key] = one.reason
            elif who == "fetch":
                still[key] = again.STILL
    verdicts = quarantine.judge(stored, settled, config.primary, reopened, curated, still)
    changed: dict[str, list[Observation]] = {"accepted": [], "quarantined": []}
    for key, one in (stored | fresh).items():
        verdict = verdicts.get(key, Verdict(bool(early(one)), early(one)))
        status: Status = "quarantined" if verdict.waits else "accepted"
        if key in fresh:
            one = _entered(one, verdict)  # noqa: PLW2901
            store.add_observation(one)
        elif status != one.status:
            store.add_review(key, now, status, verdict.reason or "nothing speaks against it any more", "rule")
        else:
            continue
        changed[status].append(one)
    return changed["accepted"], changed["quarantined"]


def _entered(one: Observation, verdict: Verdict) -> Observation:
    """A new statement as it is stored: what its file says of it stays, unless nobody believes it."""
    if one.status != "accepted" or not verdict.waits:
        return one
    return replace(one, status="quarantined", reason=verdict.reason)
