"""From documents to the record: an observation, a doubt, a gap, or nothing; each of them is stored."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from . import record
from .config import MonitorConfig, SourceConfig
from .observe import headline, observation, read
from .quarantine import Known, confirms, doubt, early
from .reading import READER
from .records import Capture, Document, Gap, Observation
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
        sql = "SELECT as_of, value FROM standing WHERE status = 'accepted' AND qualifier = 'exact' AND measure = ?"
        self.accepted = [
            Known(date.fromisoformat(row["as_of"]), float(row["value"])) for row in store.rows(sql, config.measure)
        ]

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

    def keep(self, source: SourceConfig, capture: Capture, document: Document) -> None:
        """Read one document and store what came of it: an observation, a doubt, or nothing."""
        if self.store.was_read(source.id, capture.sha256, document.id, READER):
            return
        found = read(document, source, self.config)
        chosen = headline(found, self.config.country)
        one = observation(chosen, document, capture, source, self.config, reader=READER) if chosen else None
        unsure = [m for m in found if m.ambiguous and m.kind == "total" and m.country == self.config.country]
        outcome = "observation" if one else "doubtful" if chosen or unsure else "none"
        self.store.add_document(source.id, document, found, READER, outcome)
        if outcome == "doubtful":
            why = "a count without a day" if chosen else "two readings are possible"
            self.gap(source, "doubtful", document.url or capture.url, f"{why}: {(chosen or unsure[0]).quote!r}")
        if one and not self.store.has_observation(one.id):
            self.judge(one)

    def judge(self, one: Observation) -> None:
        """Accept a count, or keep it waiting; and see whether it is the second witness of one that waits."""
        same = one.measure == self.config.measure
        waiting = [other for other in self.store.quarantined(self.config.name) if confirms(one, other)] if same else []
        why = early(one) or (doubt(one, self.accepted) if same and not waiting else "")
        if why:
            one = replace(one, status="quarantined", reason=why)
        self.store.add_observation(one)
        (self.result.quarantined if why else self.result.observations).append(one)
        if not why:
            self.trust(one)
        for other in waiting if not why else []:
            self.store.add_review(other.id, self.now, "accepted", f"confirmed by {one.id}: {one.url}", "rule")
            self.result.observations.append(other)
            self.trust(other)

    def trust(self, one: Observation) -> None:
        """An exact count of the list's keeper is what later counts are measured against."""
        if one.qualifier == "exact" and one.value and one.origin == self.config.primary:
            self.accepted.append(Known(one.as_of, float(one.value)))

    def gap(self, source: SourceConfig, reason: str, url: str, detail: str) -> None:
        """Store an absence with its reason."""
        one = Gap(self.config.name, source.id, self.now.date(), reason, url, detail)
        if self.store.add_gap(one):
            self.result.gaps.append(one)
