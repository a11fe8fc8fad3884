"""Names as vocabulary: countries and their people, months, weekdays, and the organisations that count."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from babel import Locale

from prisoncount.languages._model import Language

from .origins import ORIGINS, RULERS, TERRITORIES
from .speakers import SPEAKERS

_VOWELS = set("aeiouyąęęóąаеёиіоуыэюяьūų")
_SOFT_ENDINGS = ("й", "я", "ю", "ем", "е", "єм", "ї", "і")
_NOT_HOLDERS = {"GE", "TD", "JO", "GN", "ML", "NE", "TO", "PE", "OM", "CU", "WS"}
"""Short or ambiguous CLDR names that only count as written, without case endings."""


def vocabulary(language: Language) -> dict[tuple[str, Any], list[str]]:
    """(field, payload) to phrases, for everything that is a name in this language."""
    found: dict[tuple[str, Any], list[str]] = defaultdict(list)
    locale = Locale.parse(language.code)
    for code, phrases in _territories(locale, language.name_endings).items():
        found["country", code].extend(phrases)
    for table, field in ((RULERS, "country"), (TERRITORIES, "territory"), (language.countries, "country")):
        for code, text in table.items():
            found[field, code].extend(part.strip() for part in text.split(","))
    for (name, country), text in ORIGINS.items():
        found["origin", (name, country)].extend(part.strip().replace("-", " ") for part in text.split(","))
    for name, text in SPEAKERS.items():
        found["speaker", name].extend(part.strip() for part in text.split(","))
    for name, text in language.sources.items():
        found["origin", (name, None)].extend(part.strip() for part in text.split(","))
    for month in range(1, 13):
        found["month", month].extend(_month(locale, month, language.name_endings))
        found["month_short", month].extend(_short_months(locale, month))
        found["month", month].extend(part.strip() for part in language.months.get(month, "").split(",") if part.strip())
    for day in range(7):
        name = locale.days["format"]["wide"][day].replace("-", " ")
        found["weekday", day].append(_open(name, 3) if language.name_endings else name)
        found["weekday", day].extend(part.strip() for part in language.weekdays.get(day, "").split(",") if part.strip())
    return found


def _territories(locale: Locale, endings: int) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code, name in locale.territories.items():
        if len(code) != 2 or not code.isalpha() or code in {"ZZ", "EU", "EZ", "UN", "QO"}:
            continue
        plain = name.split("(")[0].split("[")[0].replace("-", " ").replace("’", "'").strip()
        words = plain.split()
        if not words:
            continue
        if endings and code not in _NOT_HOLDERS:
            words = [_open(word, endings) for word in words]
        found[code] = [" ".join(words)]
    return found


def _open(word: str, endings: int) -> str:
    """A word whose case ending may change: its stem, and how many letters may follow."""
    if word.endswith("й"):  # Китай, Китая: a bare stem would also be a man's name
        return "|".join(word[:-1] + ending for ending in _SOFT_ENDINGS)
    stem = word[:-1] if len(word) > 4 and word[-1].casefold() in _VOWELS else word
    return f"{stem}*{endings + len(word) - len(stem)}" if len(stem) >= 4 else word


def _month(locale: Locale, month: int, endings: int) -> list[str]:
    """The month in the form it takes alone and beside a day; in a language with cases, its stem with other endings."""
    forms = [locale.months[usage]["wide"][month] for usage in ("format", "stand-alone")]
    if endings:
        common = 0
        while common < min(map(len, forms)) and forms[0][common] == forms[1][common]:
            common += 1
        if common == len(forms[0]):
            common = max(3, common - 1)
        if common >= 3:
            forms.append(f"{forms[0][:common]}*4")
    return forms


def _short_months(locale: Locale, month: int) -> list[str]:
    form = str(locale.months["format"]["abbreviated"][month]).rstrip(".")
    return [form] if len(form) >= 3 else []
