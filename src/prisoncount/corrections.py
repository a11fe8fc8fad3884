"""Corrections: data with a guard. Each says what it changes, why, on whose word, and what it expects to find.

A correction is laid over the observations, never written into them. It applies from the day it was made, so the past
can still be asked as it was; and it applies only to a statement that is what the correction expects. When the page has
changed since and says something else, or nothing, the correction has expired, and that is said loudly: the statement
that was corrected stays so, and what the page says now stands as it is, until a person decides. One that has never
matched any statement is told as loudly: a slip in its address or day would leave the wrong number standing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from math import isnan
from typing import TYPE_CHECKING, Any

from . import amended
from .records import Observation

if TYPE_CHECKING:
    import pandas as pd

ACTIONS = ("reject", "accept", "replace")
GUARDED = ("value", "low", "high", "qualifier", "as_of", "precision", "origin", "status")
REPLACEABLE = ("value", "low", "high", "qualifier", "as_of", "precision", "origin")

SAID = "corrected by"
"""How the reason of a corrected statement begins."""


@dataclass(frozen=True, kw_only=True)
class Correction:
    """One correction of one statement, found by `url` and, where a page makes several, by `as_of`.

    `expect` names columns and the values they must have; `value` holds the new ones for the action "replace".
    """

    url: str
    action: str
    reason: str
    provider: str
    date: date
    expect: Mapping[str, Any]
    value: Mapping[str, Any] = field(default_factory=dict)
    as_of: str = ""

    def __post_init__(self) -> None:
        if self.action not in ACTIONS:
            raise ValueError(f"action {self.action!r}: expected one of {', '.join(ACTIONS)}")
        if not self.expect:
            raise ValueError("expect is empty: without it nobody notices when the source changes")
        for name, allowed in (("expect", GUARDED), ("value", REPLACEABLE)):
            unknown = sorted(set(getattr(self, name)) - set(allowed))
            if unknown:
                raise ValueError(f"{name}.{unknown[0]}: expected one of {', '.join(allowed)}")
        if (self.action == "replace") != bool(self.value):
            raise ValueError("value goes with the action 'replace', and with no other")
        if self.as_of:
            amended.period("as_of", self.as_of)
        object.__setattr__(self, "expect", amended.expected(self.expect))
        object.__setattr__(self, "value", amended.replacing(self.value))

    @property
    def name(self) -> str:
        """How it is spoken of."""
        return f"{self.action} {self.url}" + (f" ({self.as_of})" if self.as_of else "")


@dataclass(frozen=True)
class Expired:
    """A correction whose page does not show what was expected: what was found instead, and the statements found.

    Without `ids` nothing was ever found at its address (and day). `fitted`: what it expects was there once. `gone`: it
    was there when the page was last read, and now there is no page.
    """

    correction: Correction
    found: str = ""
    ids: tuple[str, ...] = ()
    fitted: bool = False
    gone: bool = False


def apply(
    frame: pd.DataFrame,
    corrections: Iterable[Correction],
    known_at: date | None = None,
    withdrawn: Collection[str] = (),
    gone: Collection[str] = (),
) -> tuple[pd.DataFrame, list[Expired]]:
    """The frame with every correction made by `known_at`, and the corrections that have expired.

    `withdrawn` are the ids of statements that their page no longer makes, `gone` the addresses with no page any more. A
    correction that matches no statement at all is among the expired: its address or its day may be wrong, and it does
    nothing.
    """
    frame, expired = frame.copy(), []
    for one in corrections:
        if known_at is not None and one.date > known_at:
            continue
        mine = frame["url"] == one.url
        if one.as_of:
            mine &= frame["as_of"].dt.strftime("%Y-%m-%d").str.startswith(one.as_of)
        rows = frame[mine]
        fits = rows[[all(_same(row[name], value) for name, value in one.expect.items()) for _, row in rows.iterrows()]]
        shown = _shown(rows, withdrawn)
        if fits.index.isin(shown.index).sum() == 0:
            found = _found(shown, one) if len(shown) else "no such statement any more"
            expired.append(Expired(one, found, tuple((shown if len(shown) else rows).index), fitted=len(fits) > 0))
        elif one.url in gone:
            expired.append(Expired(one, "no page any more", tuple(fits.index), fitted=True, gone=True))
        for key in fits.index:
            _change(frame, key, one)
    return frame, expired


def _shown(rows: pd.DataFrame, withdrawn: Collection[str]) -> pd.DataFrame:
    """The newest statements about each day, without those that the page no longer makes."""
    left = rows[~rows.index.isin(list(withdrawn))]
    return left[left["seen_at"] == left.groupby(["as_of", "precision"])["seen_at"].transform("max")]


def _change(frame: pd.DataFrame, key: Any, one: Correction) -> None:
    for name, value in _changed(frame.loc[key].to_dict(), one).items():
        frame.loc[key, name] = value


def _changed(statement: Mapping[str, Any], one: Correction) -> dict[str, Any]:
    """The columns of a statement that a correction changes. What a person says instead of a doubted number stands."""
    if one.action != "replace":
        new: dict[str, Any] = {"status": "rejected" if one.action == "reject" else "accepted"}
    else:
        new = amended.columns(statement, one.value)
        if statement["status"] == "quarantined":
            new["status"] = "accepted"
    return new | {"reason": f"{SAID} {one.provider} on {one.date}: {one.reason}"}


def corrected(statement: Observation, corrections: Iterable[Correction], known_at: date) -> Observation:
    """One statement as `apply` shows it; itself where nothing is corrected."""
    for one in corrections:
        if (
            one.date <= known_at
            and one.url == statement.url
            and statement.as_of.isoformat().startswith(one.as_of)
            and all(_same(getattr(statement, name), value) for name, value in one.expect.items())
        ):
            told = {f.name: getattr(statement, f.name) for f in fields(Observation)}
            new = {name: _stored(value) for name, value in _changed(told, one).items()}
            statement = replace(statement, **new)
    return statement


def _stored(value: Any) -> Any:
    """A value of a frame as one of an observation."""
    if isinstance(value, datetime):
        return value.date()
    return None if isinstance(value, float) and isnan(value) else value


def _same(found: Any, expected: Any) -> bool:
    if isinstance(found, date):
        return f"{found:%Y-%m-%d}" == str(expected)
    return bool(found == expected)


def _found(rows: pd.DataFrame, one: Correction) -> str:
    """What stands there now, in the guarded columns."""
    shown = [", ".join(f"{name} {_plain(row[name])}" for name in one.expect) for _, row in rows.iterrows()]
    return "; or ".join(shown)


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d}"
    return f"{value:g}" if isinstance(value, float) else str(value)
