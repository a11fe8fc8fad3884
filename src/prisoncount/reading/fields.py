"""How the fields of a language are compiled: which phrases give way to longer ones around them, which are no cues."""

from __future__ import annotations

KEPT = {
    "country",
    "territory",
    "origin",
    "month",
    "month_short",
    "weekday",
    "terms",
    "things",
    "entries",
    "asks",
    "places",
    "out_of",
    "this_month",
    "year_word",
    "month_end",
    "speaker",
}
NAMERS = {"country", "territory", "origin", "month", "month_short", "weekday", "terms"}
SOFT = {
    "exact",
    "they",
    "they_were",
    "altogether",
    "so_many",
    "asks",
    "entries",
    "this_month",
    "served",
    "sanctions",
    "supposes",
    "out_of",
    "year_word",
    "arrives",
    "denials",
    "related",
    "speaker",
    "that_day",
}
"""Fields whose phrases leave the shorter ones inside them as they are."""
NOT_CUES = {
    "code",
    "name",
    "examples",
    "name_endings",
    "endings",
    "no_numbers",
    "abbreviations",
    "function_words",
    "home",
    "sources",
    "countries",
    "months",
    "weekdays",
    "glue",
    "elided",
}
