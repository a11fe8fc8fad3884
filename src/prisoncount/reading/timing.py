"""The day that a count is true of: stated beside it, or the day of publication, or unknown."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta

from prisoncount.records import Kind, Precision

from .candidates import Candidate
from .dates import DateMark
from .days import resolve
from .qualifiers import Amount
from .sentences import Sentence
from .verdict import NEAR, agree

Dated = tuple[DateMark, Sentence]
"""A date and the sentence it stands in."""
_STOCKS = ("total", "past_total", "cumulative", "subset")
_SETTLED = timedelta(days=62)
_WEEK = timedelta(days=7)
_CLOSE = timedelta(days=3)
_RIVALS = 60
_BACK = 3
"""As many sentences back may stand the day that "the same day" means."""
_HEAD, _LINE, _WIDTH = 12, 8, 60
"""A dateline is among the first lines, and has few words."""
_OLD = timedelta(days=366)


@dataclass(slots=True, frozen=True)
class Moment:
    """A day with its precision, or no day at all; `why` in words. `stated` beside the count, or said to be `now`.

    `old`: stated with its year, and so long before publication that a count of it is no news.
    """

    day: date | None = None
    precision: Precision | None = None
    why: str = ""
    stated: bool = False
    now: bool = False
    old: bool = False


class Calendar:
    """The dates of a document."""

    def __init__(self, sentences: list[Sentence], title: list[Sentence], published: date | None) -> None:
        self.published = published or _dateline(sentences)
        self.sentences = sentences
        self.places = {id(sentence): k for k, sentence in enumerate(sentences)}
        self.known = {
            (mark.year, mark.month)
            for sentence in (*title, *sentences)
            for mark in sentence.dates
            if mark.year and mark.month
        }
        self.valid = self._valid(sentences)
        self.stated: dict[int, Moment] = {}
        self.loose: list[tuple[Amount, Moment]] = []

    def of(self, c: Candidate, kind: Kind) -> Moment:
        """When the count of a candidate is true."""
        for mark, sentence in self._dating(c, kind):
            day = resolve(mark, self.published, self.known)
            now = mark.offset == 0
            if day is None:
                if now and self.valid:
                    break
                return Moment(why=f"as of: {_text(mark, sentence)}, of no known day", now=now)
            precision = mark.precision
            if self.published and day > self.published and not mark.year:
                day, precision = self.published, "day"
            old = bool(mark.year and self.published and self.published - day > _OLD)
            moment = Moment(day, precision, f"as of: {_text(mark, sentence)}", stated=not now, now=now, old=old)
            if kind == "total" and c.amount.value and moment.stated:
                self.stated.setdefault(c.amount.value, moment)
                self.loose.append((c.amount, moment))
            return moment
        now = c.has("now", within=NEAR)
        if self.valid:
            return Moment(self.valid, "day", "as of: the day the text gives for its figures", now=now)
        if self.published:
            return Moment(self.published, "day", "as of: the day of publication", now=now)
        # In its 2016 report it counted 91: of an unknown day of a year that may be long past.
        return Moment(why="as of: no date", now=now, old=not now and _of_report(c))

    def _dating(self, c: Candidate, kind: Kind) -> list[Dated]:
        """The date that a candidate's day is taken from, with its sentence; at most one."""
        near = [(mark, c.sentence) for mark in self._nearest(c, kind)]
        return near or _inherited(c.sentence, kind) or self._same_day(c) or self._told(c, kind)

    def _valid(self, sentences: list[Sentence]) -> date | None:
        """The day of a line that dates all figures of the text: data valid at the end of 2020; balance as of 3 May."""
        lines = Counter(sentence.paragraph for sentence in sentences)
        for k, sentence in enumerate(sentences):
            if not sentence.dates:
                continue
            last = sentence.dates[-1]
            alone = k <= _HEAD and lines[sentence.paragraph] == 1 and not _counts(sentence)
            as_of = alone and any(last.i - 1 <= m.j <= last.i for m in sentence.of("now", "valid"))
            if as_of or (len(sentence.tokens) <= _LINE + 2 and any(m.i <= 1 for m in sentence.of("valid"))):
                return resolve(last, self.published, self.known)
        return None

    def settle(self, c: Candidate, kind: Kind, moment: Moment) -> Moment:
        """With the day that the text states for the same number somewhere else, where it states none here."""
        same = self.stated.get(c.amount.value or 0) or self._alike(c, moment)
        far = same and same.day and moment.day and abs(same.day - moment.day) > _SETTLED
        if kind != "total" or moment.stated or same is None or far:
            return moment
        return replace(same, why="as of: the day stated for the same count")

    def _alike(self, c: Candidate, moment: Moment) -> Moment | None:
        """The day stated a little before for a count that this one tells more loosely: a heading's almost 400."""
        days = (told for amount, told in self.loose[:_RIVALS] if agree(amount, c.amount))
        return next((told for told in days if told.day and moment.day and abs(told.day - moment.day) <= _CLOSE), None)

    def _same_day(self, c: Candidate) -> list[Dated]:
        """The day stated last before this sentence, where it says that its count is of the same day."""
        if not any(abs(m.i - c.amount.i) <= 2 * NEAR or m.i == 0 for m in c.sentence.of("that_day")):
            return []
        place = self.places.get(id(c.sentence), 0)
        for sentence in reversed(self.sentences[max(0, place - _BACK) : place]):
            stated = [m for m in sentence.dates if m.day or m.weekday is not None or m.offset is not None]
            if stated:
                return [(stated[-1], sentence)]
        return []

    def _told(self, c: Candidate, kind: Kind) -> list[Dated]:
        """The day of the statement or the recognition that a sentence beside this one names: yesterday, on Monday."""
        place = self.places.get(id(c.sentence))
        if kind != "total" or self.published is None or place is None:
            return []
        if any(m.offset == 0 for m in c.sentence.dates):
            return []
        for k in (place - 1, place + 1, place - 2):
            if 0 <= k < len(self.sentences) and abs(self.sentences[k].paragraph - c.sentence.paragraph) <= 1:
                told = [m for m in self.sentences[k].dates if self._tells(self.sentences[k], m)]
                if told:
                    return [(told[0], self.sentences[k])]
        return []

    def _tells(self, sentence: Sentence, mark: DateMark) -> bool:
        """Whether a day of the last week is that of a statement or a recognition, and of no other event."""
        events = sentence.of("freed", "died", "arrested", "court", "grows", "hypothetical")
        spoken = sentence.of("recognised", "added") or (sentence.of("says") and not events)
        spans = sentence.of("not_as_of", "since")
        return bool(spoken) and mark.day is None and self._recent(mark) and not any(m.i <= mark.i <= m.j for m in spans)

    def _recent(self, mark: DateMark) -> bool:
        """Whether a mark is a day of the last week before publication."""
        if mark.offset == 0 or not (mark.day or mark.weekday is not None or mark.offset is not None):
            return False
        day = resolve(mark, self.published, self.known)
        return day is not None and self.published is not None and timedelta(0) <= self.published - day <= _WEEK

    def _nearest(self, c: Candidate, kind: Kind) -> list[DateMark]:
        usable = [m for m in c.sentence.dates if self._dates(c, m, kind)]
        if c.has("now", within=NEAR) and not any(m.offset == 0 for m in usable):
            usable = [m for m in usable if self._recent(m) or _beside(c, m)]
        return sorted(usable, key=lambda m: _distance(c, m))[:1]

    def _dates(self, c: Candidate, mark: DateMark, kind: Kind) -> bool:
        """Whether a date may be the day of this count."""
        if mark.i <= c.amount.i < mark.j:
            return False
        sentence = c.sentence
        edged = bool(mark.edge)
        if any(c.amount.j <= n.i < mark.i for n in sentence.numbers) and c.amount.j <= mark.i:
            return False
        if mark.j == c.amount.i - 1 and _of_first(sentence, mark):
            return False
        if mark.year and not mark.month and not edged and not 0 <= mark.i - c.amount.j <= 3:
            return False
        opener = max((m for m in sentence.of("not_as_of") if m.j <= mark.i), key=lambda m: m.j, default=None)
        listed = opener and any(m.j == opener.i for m in sentence.of("lists"))
        if opener and not edged and not listed and opener.j >= mark.i - 1:
            return False
        if any(m.i <= mark.i <= m.j for m in sentence.of("since")):
            return False
        return _distance(c, mark) <= 24 and not self._of_event(c, mark)

    @staticmethod
    def _of_event(c: Candidate, mark: DateMark) -> bool:
        """Whether an event stands nearer to the date than the count does: arrested on 14 May."""
        events = c.sentence.of("arrested", "court", "died")
        mine = _distance(c, mark)
        return any(
            (mark.i - e.j if e.j <= mark.i else e.i - mark.j) < min(mine, 4)
            and c.sentence.segments[e.i] == c.sentence.segments[mark.i] != c.sentence.segments[c.amount.i]
            for e in events
        )


def _of_report(c: Candidate) -> bool:
    """Whether somebody who counts and a year lead to a number, in one clause: in its 2016 report Amnesty counted 91."""
    sentence, segments = c.sentence, c.sentence.segments
    years = [m for m in sentence.dates if m.year and not m.month and not m.edge and m.j <= c.amount.i]
    return bool(sentence.of("origin")) and any(segments[m.i] == segments[c.amount.i] for m in years)


def _counts(sentence: Sentence) -> bool:
    """Whether a number stands in a sentence beside those of its dates."""
    return any(not any(d.i <= n.i < d.j for d in sentence.dates) for n in sentence.numbers)


def _beside(c: Candidate, mark: DateMark) -> bool:
    """Whether a date stands in the words of now: as of 5 March, at the end of May."""
    return bool(mark.edge) or any(m.j >= mark.i - 1 and m.i <= mark.j for m in c.sentence.of("now"))


def _of_first(sentence: Sentence, mark: DateMark) -> bool:
    """Whether a date belongs to the first of two numbers: from 179 in February to 181 at the end of March."""
    joined = any(m.i == mark.j for m in sentence.of("range_to"))
    return joined and any(number.j <= mark.i for number in sentence.numbers)


def _inherited(sentence: Sentence, kind: Kind) -> list[Dated]:
    """The day that the part before a semicolon states, for a total in the part after it that states none."""
    before = sentence.before
    if kind != "total" or before is None or sentence.dates:
        return []
    spans = before.of("since", "not_as_of")
    days = [m for m in before.dates if m.month and (m.day or m.edge) and not any(s.j in (m.i, m.j) for s in spans)]
    return [(day, before) for day in days[-1:]]


def _dateline(sentences: list[Sentence]) -> date | None:
    """The one full date that stands alone on a line at the head of a text, or the last day of a span that does."""
    found = set()
    lines = Counter(sentence.paragraph for sentence in sentences[: _HEAD + 1])
    for sentence in sentences[:_HEAD]:
        if len(sentence.tokens) <= _LINE and lines[sentence.paragraph] == 1:
            full = [m for m in sentence.dates if m.day and m.month]
            if full and full[-1].year and sentence.tokens[-1].end - sentence.start <= _WIDTH:
                found.add(resolve(full[-1], None))
    return found.pop() if len(found) == 1 else None


def _distance(c: Candidate, mark: DateMark) -> int:
    gap = c.amount.i - mark.j if mark.j <= c.amount.i else mark.i - c.amount.j
    return gap + 2 * abs(c.sentence.segments[mark.i] - c.sentence.segments[c.amount.i])


def _text(mark: DateMark, sentence: Sentence) -> str:
    return " ".join(token.text for token in sentence.tokens[mark.i : mark.j])
