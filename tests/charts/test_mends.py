"""What every chart says where others made the figures, only a year is known, or not all of those counted are held."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
from tests.cost import is_linear

from prisoncount import config, plugins
from prisoncount.charts import estimate, trend, vintages
from prisoncount.charts._custody import held
from prisoncount.charts._encode import png
from prisoncount.charts._language import language
from prisoncount.charts._layout import break_title
from prisoncount.charts._statements import accepted
from prisoncount.charts._view import View

from .histories import monthly, row, view
from .pages import pieces, strokes, words
from .test_estimate import estimated

CHARTS = ("trend", "change", "estimate", "sparkline")


@pytest.mark.parametrize("name", CHARTS)
def test_the_source_names_those_whose_figures_are_shown(name: str) -> None:
    others = view([row("2024-12-20", 300, origin="Other Watch"), row("2024-12-21", 310, "approx", origin="A Wire")])
    said = plugins.load("charts", name).compose(others).words
    assert said.source.startswith("Source: A Wire, Other Watch. Data to 21 December 2024")
    assert "Keeper" not in f"{said.source} {said.caption.split('Source')[-1]} {said.alt.split('Source')[-1]}"
    mine = view([*monthly([300, 310, 320]), row("2025-01-02", 310, origin="Other Watch")])
    assert plugins.load("charts", name).compose(mine).words.source.startswith("Source: Keeper (example.org)")


@pytest.mark.parametrize("name", [*CHARTS, "origins"])
def test_a_figure_of_a_year_is_told_where_there_is_nothing_else(name: str) -> None:
    said = plugins.load("charts", name).compose(view([row("2019", 120), row("2018", 90)])).words
    everything = f"{said.title} {said.caption} {said.alt} {said.source}"
    assert "Only a year’s figure is known for Arcadia: 120 in 2019" in everything
    assert "Data to 2019" in said.source
    for wrong in ("No dated", "No report yet", "no count", "No count of"):
        assert wrong not in everything


def test_a_dated_figure_makes_the_year_no_news() -> None:
    assert (
        trend.select(view([row("2019", 120), row("2018-05", 90)])).latest
        == trend.select(view([row("2018-05", 90)])).newest
    )


@pytest.mark.parametrize("back", [0, 20, 45, 89])
def test_the_value_of_an_estimate_stands_at_the_end_of_its_line(back: int) -> None:
    """The axis ends with the estimate, though the newest report is older."""
    today = date(2024, 12, 31) + timedelta(days=back)
    seen = estimated(view([*monthly([900, 910, 905, 920], step=60), row(today.isoformat(), 940)], today=today))
    seen = View(**{**seen.__dict__, "observations": seen.observations.iloc[:-1]})
    figure = estimate.draw(seen)
    line = strokes(figure, "line")[0]
    value = next(t for t in figure.get_children() if t.get_gid() == "text:stack")
    assert line.get_xdata()[-1] == pytest.approx(938)
    assert abs(value.get_position()[1] - 0.345 * 64 - line.get_ydata()[-1]) < 2


@pytest.mark.parametrize(
    ("definition", "notes", "may"),
    [
        ("People on the list", (), True),
        ("People on the list, those under house arrest and forced labour included", (), False),
        ("People on the list", ("More than a third are not in prison: house arrest counts.",), False),
        ("People on the list", ("Not those under house arrest.", "House arrest was not seen to be included."), True),
        ("People on the list", ("People deprived of liberty, under house arrest as suspects among them.",), True),
    ],
)
def test_nobody_is_called_held_who_may_be_at_home(definition: str, notes: tuple[str, ...], *, may: bool) -> None:
    old = view(monthly([500, 700, 600], last=date(2024, 11, 1)), definition=definition, notes=notes)
    stale = view(monthly([500, 700, 600], last=date(2024, 6, 1)), definition=definition, notes=notes)
    assert held(old) is may
    for seen in (old, stale):
        title = trend.compose(seen).words.title
        assert ("held" in title) is may
        assert ("600 political prisoners counted in Arcadia" in title) is not may


def test_who_is_held_in_the_bundled_monitors() -> None:
    """Cuba and Venezuela count people at home; the house arrest of Belarus and Russia is custody before trial."""
    free = set()
    for name in config.bundled():
        known = config.load(name)
        notes = (known.includes, *known.warnings)
        if not held(view([], definition=known.definition, notes=notes)):
            free.add(name)
    assert free == {"cuba", "venezuela"}


@pytest.mark.parametrize("chart", [trend, estimate])
def test_five_thousand_voices_are_drawn_at_once(chart: Any) -> None:
    """Every mark against every other took a minute."""
    first = date(2010, 1, 1)
    rows = [row(f"{first + timedelta(days=i)}", 300 + i % 977, "approx", origin=f"V{i % 7}") for i in range(5000)]
    own = monthly([100, 110, 120])

    def drawn(most: int) -> str:
        return words(chart.compose(estimated(view([*rows[:most], *own]))).figure)["text:title"]

    assert re.search(r"\d", drawn(5000))
    assert is_linear(drawn, 5000)


@pytest.mark.parametrize("name", plugins.names("charts"))
@pytest.mark.parametrize("number", [999_999_999, 10**12])
def test_any_number_that_the_record_can_hold_is_drawn_on_the_page(name: str, number: int) -> None:
    slip = row("2025-01-02", number, "approx", origin="A Wire")
    for rows in ([row("2024-12-30", number)], monthly([1131, number, 1132]), [*monthly([number // 2, number]), slip]):
        figure = plugins.load("charts", name).draw(estimated(view(rows)))
        assert [p.text for p in pieces(figure) if p.text and not 0 <= p.box.x0 <= p.box.x1 <= figure.bbox.width] == []


def test_statements_that_tie_are_drawn_in_one_order() -> None:
    """Sets of them had the order of this process's hashes."""
    own = monthly([500, 510, 520, 530])
    rows = [
        *own,
        row("2024-11-20", 540, origin="A"),
        row("2024-11-20", 540, "approx", origin="B"),
        row("2024-12-31", 701, "at_least", origin="P"),
        row("2024-12-31", 700, "more_than", origin="Q"),
        row("2024-12-31", 700, "more_than", origin="Q") | {"low": 702},
    ]
    seen = [view(order) for order in (rows, rows[::-1], [*rows[4:], *own])]
    assert len({tuple(accepted(one)) for one in seen}) == 1
    assert len({png(trend.compose(one).figure, "light") for one in seen}) == 1


def test_the_bar_of_a_month_is_no_minus() -> None:
    for chart in (trend, vintages):
        figure = chart.draw(view([*monthly([300, 310], last=date(2024, 10, 31)), row("2024-12", 331)]))
        found = pieces(figure)
        number = next(p.box for p in found if p.kind == "text:stack")
        bars = [p.box for p in found if p.kind.startswith("mark") and p.box.width > 1.5 * p.box.height]
        assert bars
        assert not [b for b in bars if number.x0 - 48 < b.x1 and b.y1 > number.y0 and b.y0 < number.y1]


def test_a_person_among_others_keeps_the_name() -> None:
    named = [language("en").inside(name) for name in ("Ann Roe and others", "Rights groups", "US officials")]
    assert named == ["Ann Roe and others", "rights groups", "US officials"]


@pytest.mark.parametrize(("last", "told"), [("2022-03", False), ("2022-05", True)])
def test_counts_are_not_called_rare_within_two_months(last: str, told: bool) -> None:
    rows = [*monthly([900, 910, 920], last=date(2022, 2, 20)), row(last, 930)]
    assert ("Few exact counts" in trend.compose(view(rows, today=date(2022, 6, 1))).words.alt) == told


def test_a_title_breaks_neither_after_a_short_word_nor_after_a_dash() -> None:
    for title in ("Prisoners held in Belarusian towns", "Лічбы такія — найменшая з вядомых"):  # most even after it
        pair = break_title(title, 40.0, len, punctuated=False)
        assert pair
        assert not re.search(r"(\b\w{1,3}|—)$", pair[0]), pair
