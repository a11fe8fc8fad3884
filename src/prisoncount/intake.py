"""From documents to the record: an observation, a doubt, a gap, or nothing; each of them is stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from . import quarantine, record
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

        A report that is not known yet on this day waits. One that has left the file, or is marked doubtful there now,
        gets a decision that says so: nothing is deleted. A person's own decision stands above the file.
        """
        if self.config.record is None:
            return
        path = self.config.record / "reports.csv"
        reports = record.read(path, self.config.name, self.config.measure, self.now)
        now = {one.id: one for one in reports if one.known_from <= self.now.date()}
        sql = (
            "SELECT id, status, url FROM standing WHERE source = ?1 "
            "AND id NOT IN (SELECT observation FROM reviews WHERE who <> ?1)"
        )
        rows = self.store.rows(sql, record.SOURCE)
        stored = {row["id"]: row["status"] for row in rows}
        corrected = {row["url"] for row in rows if row["id"] not in now}
        with self.store.transaction():
            for one in now.values():
                if one.url in corrected and not self.store.has_observation(one.id):
                    one = replace(one, known_from=self.now.date())  # noqa: PLW2901 - a correction is known from today
                if self.store.add_observation(one):
                    self.result.observations.append(one)
                elif stored.get(one.id, one.status) != one.status:
                    self.store.add_review(
                        one.id, self.now, one.status, one.reason or f"so in {path.name}", record.SOURCE
                    )
            for key, status in stored.items():
                if key not in now and status != "rejected":
                    self.store.add_review(key, self.now, "rejected", f"no longer in {path.name}", record.SOURCE)

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

        Without new ones only where reports were imported or decisions made since the last run.
        """
        if not new and not self.store.unsettled():
            return
        accepted, waiting = judge(self.config, self.store, self.now, new)
        self.result.observations += accepted
        self.result.quarantined += waiting

    def gap(self, source: SourceConfig, reason: str, url: str, detail: str) -> None:
        """Store an absence with its reason."""
        one = Gap(self.config.name, source.id, self.now.date(), reason, url, detail)
        if self.store.add_gap(one):
            self.result.gaps.append(one)


def judge(
    config: MonitorConfig, store: Store, now: datetime, new: Iterable[Observation] = ()
) -> tuple[list[Observation], list[Observation]]:
    """Store the new statements as they are judged, and a decision about each older one that is now judged otherwise.

    What is now accepted, and what now waits. A person's decision stands, and curated reports are not judged.
    """
    fresh = {one.id: one for one in new if not store.has_observation(one.id)}
    stored, settled, reopened = {}, [], {}
    for key, one, decided in store.judged(config.name, config.measure, now.date()):
        if one.status == "accepted" and (decided or one.reader == record.READER):
            settled.append(one)
            continue
        stored[key] = one
        if decided:
            reopened[key] = one.reason
    own = {key: one for key, one in fresh.items() if one.measure == config.measure}
    verdicts = quarantine.judge(stored | own, settled, config.primary, reopened)
    changed: dict[str, list[Observation]] = {"accepted": [], "quarantined": []}
    for key, one in (fresh | stored).items():
        verdict = verdicts.get(key, Verdict(bool(early(one)), early(one)))
        status: Status = "quarantined" if verdict.waits else "accepted"
        if key in fresh:
            one = replace(one, status=status, reason=verdict.reason if verdict.waits else "")  # noqa: PLW2901
            store.add_observation(one)
        elif status != one.status:
            store.add_review(key, now, status, verdict.reason or "nothing speaks against it any more", "rule")
        else:
            continue
        changed[status].append(one)
    return changed["accepted"], changed["quarantined"]
