"""Find the reported counts of political prisoners in a document."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from prisoncount.records import Document, Mention

from . import attribution, countries, detect, headline, links, past, timing, weighing
from .candidates import Candidate, candidates
from .evidence import Seen, before, evidence
from .headline import Note
from .lexicon import Lexicon, Spelling, lexicon
from .qualifiers import floored
from .roles import decide
from .sentences import Sentence, build, paragraphs, split
from .tokens import Token
from .verdict import REFUSED, Context, Verdict
from .weighing import Told

Draft = tuple[list[Token], Lexicon, int]
"""The tokens of a sentence, the words to read it with, and the number of its paragraph."""
_AROUND = 12
_QUESTION = 6
"""A question of so few words asks for those that the text is about."""
_REACH = 4
"""How many sentences after their last naming "they" may still be political prisoners."""


@dataclass(slots=True, frozen=True)
class Survey:
    """What a document holds: its sentences, those of its title, every number as the rules see it, and the evidence."""

    sentences: list[Sentence]
    title: list[Sentence]
    titled: set[int]
    seen: list[Seen]
    evidence: list[set[str]]


def find(
    document: Document,
    *,
    country: str | None = None,
    languages: tuple[str, ...] = (),
    origins: tuple[Spelling, ...] = (),
) -> list[Mention]:
    """The mentions of a document, in order of appearance; at most one headline for each country.

    `country` is meant where the text names none. `languages` are the languages to read with, the first being the
    document's; empty: the document's own, or detected. `origins` are spellings of who counts, beside those that the
    reader knows. Never raises on any text.
    """
    survey = look(document, languages, origins)
    if not survey.seen:
        return []
    places = countries.Places(survey.sentences, survey.title, country)
    calendar = timing.Calendar(survey.sentences, survey.title, document.published)
    found = weighing.reread(weighing.with_headings(survey.seen), survey.seen, survey.evidence)
    where = [_place(places, c, verdict) for c, verdict in found]
    found = weighing.superseded(found, where)
    found = weighing.weighed(found, where, [calendar.of(c, verdict.kind) for c, verdict in found])
    return _tell(document, survey, found, places, calendar)


def look(document: Document, languages: tuple[str, ...] = (), origins: tuple[Spelling, ...] = ()) -> Survey:
    """The numbers of a document that may count prisoners, and all that speaks for and against it."""
    code = detect.choose(document, languages)
    if code is None or not detect.may_count(document.text, code):
        return Survey([], [], set(), [], [])
    words = lexicon(code, origins)
    title = read(document.title or "", words, languages)
    named = any(s.of("terms") for s in title)
    sentences = read(document.text, words, languages, whole=named)
    titled = {n.value for s in title for n in s.numbers if n.value}
    seen = _judge(sentences, named)
    calendar = timing.Calendar(sentences, title, document.published)
    return Survey(sentences, title, titled, seen, evidence(seen, sentences, titled, named, calendar))


def _tell(
    document: Document, survey: Survey, found: list[Told], places: countries.Places, calendar: timing.Calendar
) -> list[Mention]:
    """The verdicts as mentions, each with its day and who told it."""
    told = [calendar.of(c, verdict.kind) for c, verdict in found]
    moments = [calendar.settle(c, verdict.kind, when) for (c, verdict), when in zip(found, told, strict=True)]
    sources = attribution.Sources(survey.sentences, survey.title)
    drafts = [
        _mention(document.text, *one, _place(places, *one), when, sources.of(one[0]))
        for one, when in zip(found, moments, strict=True)
    ]
    notes = [
        Note(when.now, when.stated or verdict.strong, when.old, verdict.weighed)
        for (_, verdict), when in zip(found, moments, strict=True)
    ]
    return sources.fill(headline.mark(past.marked(drafts, moments), survey.titled, notes))


def read(text: str, primary: Lexicon, languages: tuple[str, ...] = (), *, whole: bool = True) -> list[Sentence]:
    """The sentences of a text, each read in the language of its paragraph.

    Unless the `whole` is wanted, only those within reach of words that may name political prisoners.
    """
    drafts = _drafts(text, primary, languages)
    sentences: list[Sentence] = []
    for draft in drafts if whole else _near(drafts):
        sentence = build(*draft)
        if ";" in sentence.tokens[0].gap and sentences and sentences[-1].paragraph == sentence.paragraph:
            sentence.before = sentences[-1]
        if sentences and "?" in sentence.tokens[0].gap:
            sentences[-1].question = True
        sentences.append(sentence)
    links.mark(sentences)
    return sentences


def _drafts(text: str, primary: Lexicon, languages: tuple[str, ...]) -> Iterator[Draft]:
    for number, span in enumerate(paragraphs(text)):
        words = detect.of_paragraph(text, span, primary, languages)
        for tokens in split(text, span, words):
            yield tokens, words, number


def _near(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Those within reach of words that may name political prisoners; the others are forgotten as they pass."""
    behind: deque[Draft] = deque(maxlen=_AROUND)
    ahead = 0
    for draft in drafts:
        tokens, words, _ = draft
        if words.names_prisoners(tokens):
            yield from behind
            behind.clear()
            ahead = _AROUND
        if ahead:
            ahead -= 1
            yield draft
        else:
            behind.append(draft)


def _judge(sentences: list[Sentence], topic: bool) -> list[Seen]:
    """The candidates, each with its verdict, read in the light of what stands before."""
    seen: list[Seen] = []
    since = 0 if topic else _REACH + 1
    context = Context()
    leading = {k - 1 for k, sentence in enumerate(sentences) if sentence.of("terms")}
    for k, sentence in enumerate(sentences):
        since = 0 if sentence.of("terms") or k in leading or _by_counters(sentence) else since + 1
        context.asked = k > 0 and _asks(sentences[k - 1], since <= _REACH)
        context.topic, context.last = since <= _REACH or context.asked, None
        context.antecedent = context.antecedent if since <= _REACH else None
        near = [sentence] if sentence.of("terms") else sentences[max(0, k - 2) : k + 1]
        context.sanctions = any(s.of("sanctions") for s in near)
        for candidate in candidates(sentence):
            told = before(context, candidate)
            verdict = decide(candidate, context)
            following = sentences[k + 1] if k + 1 < len(sentences) else None
            candidate.amount = floored(sentence, following, candidate.amount)
            seen.append(Seen(candidate, verdict, k, told))
            if verdict not in (None, REFUSED):
                since, context.last = 0, verdict.kind
                if verdict.kind == "total":
                    context.totals.append(candidate.amount)
                if candidate.amount.value:
                    context.told.setdefault(candidate.amount.value, verdict)
                if verdict.kind not in ("subset", "past_total") or context.antecedent is None:
                    context.antecedent = verdict.kind
    return seen


def _asks(sentence: Sentence, topic: bool) -> bool:
    """Whether a sentence asks how many there are: of political prisoners, or briefly where they are the topic."""
    political = sentence.of("terms") or (sentence.of("grounds") and sentence.of("holds", "prison"))
    short = topic and len(sentence.tokens) <= _QUESTION and not sentence.of("things", "groups", "freed", "added")
    return bool(sentence.of("asks")) and bool(political or short)


def _by_counters(sentence: Sentence) -> bool:
    """Whether an organisation is named that counts political prisoners and nobody else."""
    return any("Political Prisoners" in str(mark.payload[0]) for mark in sentence.of("origin"))


def _place(places: countries.Places, c: Candidate, verdict: Verdict) -> countries.Place:
    return countries.Place(None, why="country: several together") if verdict.several else places.of(c)


def _mention(
    text: str, c: Candidate, verdict: Verdict, where: countries.Place, when: timing.Moment, source: str | None
) -> Mention:
    start, end = span(c)
    amount = c.amount
    return Mention(
        value=amount.value if amount.qualifier not in ("range", "vague") else None,
        low=amount.low,
        high=amount.high,
        qualifier=amount.qualifier,
        kind=verdict.kind,
        quote=text[start:end],
        start=start,
        end=end,
        country=where.code,
        as_of=when.day,
        as_of_precision=when.precision,
        attributed_to=source,
        ambiguous=where.territory or not verdict.sure,
        cues=(verdict.why, *(f"{amount.qualifier}: {word}" for word in amount.words), where.why, when.why),
    )


def span(c: Candidate) -> tuple[int, int]:
    """Where its quote stands: the number with its qualifier, and the term or noun that it counts."""
    tokens = c.sentence.tokens
    i, j = c.amount.i, c.amount.j
    if c.term in ("direct", "joined") and c.term_mark:
        j = max(j, c.term_mark.j)
    elif c.unit:
        j = max(j, c.unit.j)
    elif c.term == "left" and c.term_mark:
        i = min(i, c.term_mark.i)
    return tokens[i].start, tokens[j - 1].end
