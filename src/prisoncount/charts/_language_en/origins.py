"""English sentences of the chart of origins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prisoncount.charts._finding import Finding
from prisoncount.charts._speech import NO_BREAK
from prisoncount.charts._speech_origins import OriginsSpeech
from prisoncount.charts._statements import Statement
from prisoncount.charts._view import View
from prisoncount.charts._voices import Agreement, Voice

from .grammar import English, capital, on, says

SHORT = {
    "exact": "{}",
    "approx": "about {}",
    "at_least": "{} or more",
    "more_than": "over {}",
    "at_most": "up to {}",
    "fewer_than": "under {}",
}
GROUPS = {
    "others": ("Other groups and media", "other groups and media"),
    "officials": ("Politicians and officials",) * 2,
}
MARKS = {
    "ring": "a hollow dot is approximate",
    "up": "an arrow points to where the number may lie",
    "down": "an arrow points to where the number may lie",
    "range": "a bar with two ends is a range",
}


class OriginsWords(English, OriginsSpeech):
    """Who said what, in English."""

    def origins_title(self, finding: Finding, agreement: Agreement | None, view: View) -> Sequence[str]:
        place, last, rival = view.place, finding.last, finding.rival
        if finding.situation == "nothing":
            return [f"No count of political prisoners in {place} yet", f"{place}: no count yet"]
        plain = [f"Who counts how many political prisoners in {place}", "Who counts how many political prisoners"]
        if finding.situation == "rivals" and last and rival:
            who = rival.origin.split(" (")[0]
            other = f"{who} {says(who)} {self._amount(rival)}"
            return [f"Counts differ: {last.origin} lists {self.number(last.count)}, {other}", *plain]
        if agreement is None:
            return [f"No exact or approximate count for {place} yet, only bounds", *plain]
        since = self.day(agreement.since, "month").replace(" ", NO_BREAK)
        if agreement.number == 1:
            kind = "exact" if agreement.exact else "approximate"
            return [f"One {kind} count for {place} since {since}: {self.number(agreement.low)}", *plain]
        kind = " or ".join(
            name for name, there in (("exact", agreement.exact), ("approximate", agreement.approx)) if there
        )
        span = f"between {self.number(agreement.low)} and {self.number(agreement.high)}"
        if agreement.low == agreement.high:
            span = self.number(agreement.low)
        return [f"Every {kind} count since {since} is {span}", *plain]

    def origins_subtitle(self, view: View) -> Sequence[str]:
        return [
            f"Reported numbers of political prisoners in {view.place}, by who stated them",
            f"Political prisoners in {view.place}, by who stated it",
            "Political prisoners, by who stated the number",
        ]

    def origins_group(self, name: str, view: View) -> Sequence[str]:
        return [f"{view.primary}, which keeps the list", view.primary] if name == "keeper" else GROUPS[name]

    def origins_voice(self, voice: Voice) -> Sequence[str]:
        one = voice.said
        if voice.restated:
            then = voice.repeats
            if then is None:
                return ["repeats an older figure"]
            months = 12 * (one.day.year - then.day.year) + one.day.month - then.day.month
            name = self.day(then.day, "month_only" if months < 11 else "month")
            return [f"repeats {name}’s figure", "repeats an older figure"]
        others = f" and {self.number(voice.copies)} more" if voice.copies else ""
        if one.own:
            if one.publisher in {one.origin, ""}:
                return [f"own report{others}", "own report"]
            return [f"via {one.publisher}{others}", f"via {one.publisher}"]
        if not one.origin:
            return [f"{one.publisher}, no origin given", one.publisher or "no origin given"]
        if _generic(one.origin) and one.publisher:
            return [f"{one.origin}, {one.publisher}", one.origin]
        short = (
            re.sub(r"^(\w)\w+ (?=[^\W\d_a-z]\w+)", r"\1. ", one.origin) if voice.group == "officials" else one.origin
        )
        return [one.origin, short]

    def origins_amount(self, one: Statement) -> str:
        if one.value is None and one.low is not None and one.high is not None:
            return self._amount(one)
        return SHORT.get(one.qualifier, "{}").format(self.number(one.count))

    def origins_source(self, view: View, newest: Statement | None) -> Sequence[str]:
        to = f"Data to {self.when(newest)}" if newest else "No data yet"
        return [f"Source: as named. {to}", to]

    def origins_more(self, number: int) -> str:
        more = self.plural(number, one="statement", other="statements")
        return f"{self.number(number)} more {more} of this time found no room."

    def origins_marks(self, names: Sequence[str]) -> str:
        return f"In the chart, {'; '.join(dict.fromkeys(MARKS[name] for name in names))}."

    def origins_head(self, place: str, voices: Sequence[Voice]) -> str:
        start, end = (self.day(day, "month") for day in (min(v.said.start for v in voices), voices[0].said.day))
        span = start if start == end else f"{start} to {end}"
        return f"Bar chart: numbers of political prisoners in {place} by who stated them, {span}."

    def origins_told(self, name: str, voices: Sequence[Voice], view: View) -> str:
        told = "; ".join(self._told_by(voice) for voice in voices)
        return f"{capital(self.origins_group(name, view)[0])}: {told}."

    def _told_by(self, voice: Voice) -> str:
        one = voice.said
        who = "" if one.own else f"{one.origin or one.publisher or 'unnamed'}, "
        older = " (an older figure)" if voice.restated else ""
        return f"{who}{self._amount(one)} {on(one)} {self.when(one)}{older}"


def _generic(name: str) -> bool:
    """Whether a name is a plural noun and no name at all: rights groups, activists."""
    return says(name) == "say" and name[1:].islower()
