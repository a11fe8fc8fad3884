"""What a language file supplies: words and examples. The reading engine supplies all logic.

Every field is one text of phrases separated by commas or new lines. A phrase is words separated by spaces; a word may
end in `*` (any ending) and may be alternatives with `|`: `political prisoner*`, `held|jailed on political grounds`.
Write words as the dictionary does: case, accents, apostrophes and the Cyrillic soft sign are folded on both sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Example:
    """A sentence invented by us and what a careful editor finds in it.

    `found` holds one text for each mention, in order: kind, qualifier, then the value, `low..high` for a range, or
    nothing for a vague amount (`total more_than 1000`). Without `found` it is a counter-example: nothing is counted.
    """

    text: str
    found: tuple[str, ...] = ()
    published: date | None = None
    country: str | None = None
    as_of: date | None = None


@dataclass(frozen=True, kw_only=True)
class Language:
    """The words of one language, by what they tell about a number of prisoners."""

    code: str
    name: str
    function_words: str
    """Small words: they tell the language of a text, and a number before one of them stands alone."""

    # what is counted
    terms: str
    """Political prisoners, by any name."""
    grounds: str = ""
    """For political reasons: makes a term of people in prison."""
    captives: str
    """Prisoners without the word political: people of the count once it has been named."""
    persons: str
    groups: str
    """Parts of the whole: women, minors, journalists, the ill."""
    places: str = ""
    """Parts of the whole by place: one colony, one region."""
    former: str
    things: str
    """What a number may count that is not a person: years, money, cases, fines."""
    numbered: str
    """Words before a number that make it a name or a measure: article, aged, page."""

    # numbers
    units: Mapping[int, str]
    """Number words up to the hundreds, in all their forms."""
    multipliers: Mapping[int, str]
    fixed: Mapping[int, str] = field(default_factory=dict)
    """Whole phrases with a value: half a thousand."""
    vague: Mapping[int, str]
    """Amounts without a number, with the least they can mean: dozens are 24."""
    joiners: str = ""
    """The word inside a number: two hundred and four."""
    glue: str | None = None
    """The joiners inside number words written as one, with `|` between: und; empty for none. None where each part of a
    number is a word of its own."""
    elided: Mapping[int, str] = field(default_factory=dict)
    """Number words as they are shortened inside such a word: cent, vent."""
    no_numbers: str = ""
    """Words that are compared like a number word and are none, as written: семьи, which is no семи."""
    endings: str = ""
    """Case endings written after digits: 31-го."""

    # qualifiers, before the number unless said
    approx: str
    fewer_than: str
    more_than: str
    at_least: str
    at_most: str
    exact: str = ""
    """Words that look like a bound and are none: as many as, reached."""
    approx_after: str = ""
    more_after: str = ""
    least_after: str = ""
    floor: str = ""
    """No fewer, said after a number that somebody would not claim: we do not say 767, we say no fewer."""
    range_from: str
    range_to: str

    # what is said of the number
    more: str
    """More, another, new: a change when it stands at the number."""
    definite: str = ""
    """The, all, these: a number told again."""
    others: str = ""
    """Others: N others beside a named one."""
    recognised: str
    added: str
    grows: str = ""
    """Rose, grew, fell: a change when the number comes with the word in `by`."""
    by: str = ""
    """The small word before the size of a growth: by 12."""
    freed: str
    arrested: str
    died: str
    court: str
    """Sentenced, convicted, charged, fined: not yet a political prisoner."""
    holds: str
    """There are, has, holds: the stock."""
    remain: str
    """Remain, still, are left: the stock after a change."""
    prison: str
    """Behind bars, in custody."""
    tally: str
    """Number, total, count."""
    reaches: str
    """Reaches, stands at, comes to."""
    lists: str
    now: str
    since: str
    """Opens a span that a cumulative count covers."""
    openers: str = ""
    """Since, from: before a date they open such a span."""
    ever: str = ""
    """Marks a cumulative count by itself: in total since, over the years."""
    past: str = ""
    """An earlier count: a year earlier, previously."""
    hypothetical: str
    supposes: str = ""
    """Suppose that, what if: at the head of a sentence, what follows is no news."""
    rate: str = ""
    """Per million: a rate and not a count."""
    several: str = ""
    """Between them, in the three countries: several countries together."""
    partitive: str
    """Of them, of whom."""
    including: str
    says: str
    negation: str = ""
    idle: str = ""
    """Phrases that contain a telling word and tell nothing: have been."""
    besides: str = ""
    """Besides, in addition to: what stands after it is not what the next number counts."""
    ands: str = ""
    """And, but, while: before another number they open a clause of their own."""
    valid: str = ""
    """Opens a line that dates all figures: data valid at."""
    demands: str = ""
    """Calls for: those whose release is demanded are still held."""

    entries: str = ""
    """The names on a list, beside being persons: 870 names."""
    they: str = ""
    """There are, of people named before: of them there were 405."""
    they_were: str = ""
    """The same in the past: then there were 405 of them."""
    altogether: str = ""
    """In all: with since and a date it makes a count cumulative."""
    denials: str = ""
    """Denied that: what follows is not claimed."""
    related: str = ""
    """Read also: at the head of a line it is a link to something else, of another day."""
    arrives: str = ""
    """Words of leaving that also tell a number risen, right before it: sono arrivati a 1.500."""
    out_of: str = ""
    """Of, between two numbers: six of the seven."""
    so_many: str = ""
    """So many: N people, so many political prisoners."""
    asks: str = ""
    """How many: the question that the next sentence answers."""
    sanctions: str = ""
    """Sanctions, and the lists of extremists: those lists name officials or suspects, and count no prisoners."""
    foretold: str = ""
    """Will be, will reach, is feared: what is not yet, and may never be."""
    gather: str = ""
    """Marched, signed, protested: what people do for the prisoners."""
    fewer_after: str = ""
    """Almost, after a number."""
    served: str = ""
    """Sponsored, written to: a part of the prisoners, of whom somebody takes care."""

    # time
    this_month: str = ""
    """Of the month: with end, the last day of the month under review."""
    year_word: str = ""
    """Of the year: with end, the last day of the year that ended last."""
    today: str
    yesterday: str = ""
    months: Mapping[int, str] = field(default_factory=dict)
    """Names of months that CLDR does not have."""
    weekdays: Mapping[int, str] = field(default_factory=dict)
    """Cases of the names of weekdays, Monday being 0, that differ from the CLDR name by more than an ending."""
    month_end: str
    month_start: str = ""
    not_as_of: str
    """Words before a date that keep it from dating a count: since, after, until."""
    year_ago: str = ""
    abbreviations: str = ""

    # names
    sources: Mapping[str, str]
    """Who counts, in this language's words: canonical name to phrases."""
    countries: Mapping[str, str]
    """Countries beyond their CLDR name: adjectives, rulers, capitals."""
    home: str = ""
    """The country that a text in this language means where it names none."""
    name_endings: int = 0
    """How many letters a case ending may add to a country's or month's name."""

    examples: tuple[Example, ...]
