"""Which statements are one statement: mirrors, wire copies, quotes and translations, told apart from second voices.

Two rows tell one *story* when they give the same number, with the same bounds, of the same day, or give it in the
same sentence within a month. All rows of a story count as one origin: the one that says so on its own page, else one
that is named, else the earliest known. "6 pages, 1 origin" is said of a story.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

NUMBER = ["measure", "as_of", "precision", "qualifier", "least", "most"]
FOLDED = ("n_pages", "counts_as")
SPELL = 31
"""Days between two uses of one sentence after which it is a sentence anew."""

Codes = NDArray[np.int64]


def codes(*columns: pd.Series | Codes) -> Codes:
    """A number for each row, the same where all the columns are the same; smaller than the number of rows."""
    out = np.zeros(len(columns[0]), dtype="int64")
    for column in columns:
        code, values = pd.factorize(column, use_na_sentinel=False)
        out = pd.factorize(out * len(values) + code)[0].astype("int64")
    return out


def stories(frame: pd.DataFrame, number: Codes) -> Codes:
    """The story of each row, as a code; `number` are the codes of its NUMBER columns."""
    sentence = _sentences(frame)
    repeated = sentence >= 0
    if not repeated.any():
        return number
    story, before = number, number[:0]
    while not np.array_equal(story, before):
        before, story = story, story.copy()
        story[repeated] = _least(story[repeated], sentence[repeated])
        story = _least(story, number)
    return np.unique(story, return_inverse=True)[1].astype("int64")


def counts(frame: pd.DataFrame, story: Codes) -> pd.DataFrame:
    """How many pages tell the story of each row, and as whose it counts; columns FOLDED."""
    page, urls = pd.factorize(frame["url"])
    pages = np.bincount(story[~pd.Series(story * len(urls) + page).duplicated().to_numpy()], minlength=1)
    origin = frame["origin"].to_numpy(dtype=object)
    rank = np.where(origin == "", 2, np.where(frame["publisher"] == frame["origin"], 0, 1))
    order = np.lexsort((frame["known_from"].to_numpy(), rank, story))
    chief = order[np.flatnonzero(np.diff(story[order], prepend=-1))]
    return pd.DataFrame({"n_pages": pages[story], "counts_as": origin[chief[story]]}, index=frame.index)


def _sentences(frame: pd.DataFrame) -> Codes:
    """A code for each sentence that several rows carry within a month of each other; -1 where there is none."""
    out = np.full(len(frame), -1, dtype="int64")
    quote = pd.factorize(frame["quote"])[0].astype("int64")  # -1 where there is none
    quoted = (quote >= 0) & (np.bincount(quote + 1, minlength=1)[quote + 1] > 1)
    if quoted.any():
        code = codes(quote[quoted], *(frame[name][quoted] for name in ("measure", "least", "most")))
        day = frame["as_of"].to_numpy()[quoted].astype("datetime64[D]").astype("int64")
        order = np.lexsort((day, code))
        anew = (np.diff(code[order], prepend=-1) != 0) | (np.diff(day[order], prepend=day[order][0]) > SPELL)
        spell = np.empty(len(order), dtype="int64")
        spell[order] = np.cumsum(anew)
        out[quoted] = spell
    return out


def _least(values: Codes, group: Codes) -> Codes:
    """The least value of each row's group."""
    least = np.full(int(group.max(initial=0)) + 1, np.iinfo("int64").max)
    np.minimum.at(least, group, values)
    return least[group]
