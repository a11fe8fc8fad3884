"""The templates of the kit: everything that is put into them is escaped, and a name they do not know is an error."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined

from .words import KitWords


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("prisoncount.kit"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _spoken(said: KitWords) -> dict[str, object]:
    """What every template may ask of the language."""
    return {"say": said.tell, "said": said, "day": said.moment, "own": said.own, "lang": said.code}


def render(template: str, said: KitWords, **values: object) -> str:
    """A template of the package with its values, escaped."""
    return _environment().get_template(template).render(**_spoken(said), **values)


def macro(template: str, name: str, said: KitWords) -> Callable[..., str]:
    """One macro of a template, to be called many times; what it returns is escaped."""
    found: Callable[..., str] = getattr(_environment().get_template(template).make_module(_spoken(said)), name)
    return found


def asset(name: str) -> str:
    """A file beside the templates, as it is."""
    return (resources.files("prisoncount.kit") / "templates" / name).read_text(encoding="utf-8")
