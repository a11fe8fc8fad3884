"""A contract for each family: what a newcomer must bring."""

from __future__ import annotations

import dataclasses
import inspect

import pytest

from prisoncount import plugins


def members(family: str) -> list[str]:
    found = list(plugins.names(family))
    assert found, f"the family {family} is empty"
    return found


@pytest.mark.parametrize(("family", "name"), [(f, n) for f in plugins.FAMILIES for n in members(f)])
def test_a_member_says_in_its_first_line_what_it_is(family: str, name: str) -> None:
    line = plugins.summary(plugins.load(family, name))
    assert 5 <= len(line) <= 110
    assert line.endswith(".")


@pytest.mark.parametrize("name", members("sources"))
def test_a_source_takes_its_options_as_keywords(name: str) -> None:
    source = plugins.load("sources", name).Source
    assert dataclasses.is_dataclass(source)
    assert all(field.kw_only for field in dataclasses.fields(source))
    assert callable(source.collect)
    assert callable(source.parse)


@pytest.mark.parametrize("name", members("flags"))
def test_a_flag_rule_is_a_function_of_a_view_with_keyword_options(name: str) -> None:
    find = plugins.load("flags", name).find
    first, *rest = inspect.signature(find).parameters.values()
    assert first.name == "view"
    assert all(one.kind is one.KEYWORD_ONLY and one.default is not one.empty for one in rest)
    assert inspect.getdoc(find)


@pytest.mark.parametrize("name", members("charts"))
def test_a_chart_is_drawn_from_a_view(name: str) -> None:
    draw = plugins.load("charts", name).draw
    assert list(inspect.signature(draw).parameters)[:1] == ["view"]
    assert {"preset", "theme", "lang"} <= set(inspect.signature(draw).parameters)


@pytest.mark.parametrize("name", members("commands"))
def test_a_command_has_the_common_options(name: str) -> None:
    command = plugins.load("commands", name).command
    options = {option for param in command.params for option in param.opts}
    assert {"--data", "--out", "--offline", "--now", "--quiet", "--verbose", "--log-format"} <= options


def test_an_unknown_member_is_named_with_its_neighbours() -> None:
    with pytest.raises(LookupError, match="counter"):
        plugins.load("sources", "cuonter")
