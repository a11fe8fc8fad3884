"""Old numbers told again: what confirms only that a number was said. The series and its flags go by the same rule."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
from numpy.typing import NDArray

REPEAT = 183
"""Days without a telling after which the same number is a coincidence rather than a repeat."""
APART = 10
"""Days after which a repeat is more than the same news a little later."""
NOISE = 0.01
"""How far two counts of a list may be apart, as a share, while nothing changes: so near to the newest count an older
number is a coincidence."""


def near(value: float, other: float) -> bool:
    """Whether two counts are no further apart than the noise of a list."""
    return abs(value - other) <= NOISE * max(value, other)


def repeats(exact: pd.DataFrame) -> NDArray[np.bool_]:
    """Which of an origin's exact counts, one a day and in order, are an outlet's repeat of an earlier one.

    It confirms that the number was said, not that it is still true: where another count clearly away has come between,
    or else more than APART days after its first telling. Only within REPEAT days: a list may come back to a number.
    What the origin prints on its own page is never a repeat.
    """
    days = exact["as_of"].to_numpy().astype("datetime64[D]").astype("int64").tolist()
    columns = (exact["value"].tolist(), days, exact["own_page"].tolist())
    told: dict[float, tuple[int, int]] = {}  # the days on which a number was first true, and last told
    newest = math.nan
    out = np.zeros(len(exact), dtype=bool)
    for i, (value, day, own) in enumerate(zip(*columns, strict=True)):
        first, last = told.get(value, (day, day))
        copied = not own and value in told and day - last <= REPEAT
        out[i] = copied and (day - first > APART if value == newest else not near(value, newest))
        told[value] = (first if copied and (out[i] or value == newest) else day), day
        if not out[i]:
            newest = value
    return out
