"""The templates of the kit: everything that is put into them is escaped, and a name they do not know is an error."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined

from . import words


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("prisoncount.kit"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(say=words.say, day=words.day, lang=words.LANG)
    return environment


def render(template: str, **values: object) -> str:
    """A template of the package with its values, escaped."""
    return _environment().get_template(template).render(**values)


def macro(template: str, name: str) -> Callable[..., str]:
    """One macro of a template, to be called many times; what it returns is escaped."""
    found: Callable[..., str] = getattr(_environment().get_template(template).module, name)
    return found


def asset(name: str) -> str:
    """A file beside the templates, as it is."""
    return (resources.files("prisoncount.kit") / "templates" / name).read_text(encoding="utf-8")
