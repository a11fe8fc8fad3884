"""Families: a folder of modules in which the file name is the key. Adding a member is adding a file."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType

from .errors import ChoiceError

FAMILIES = ("sources", "languages", "flags", "charts", "commands")


@cache
def names(family: str) -> tuple[str, ...]:
    """The members of a family, sorted. A file that starts with an underscore is a helper, not a member."""
    package = importlib.import_module(f"prisoncount.{family}")
    return tuple(
        sorted(m.name for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_") and not m.ispkg)
    )


@cache
def load(family: str, name: str) -> ModuleType:
    """The module of one member; LookupError names the members there are."""
    if name not in names(family):
        raise ChoiceError(f"{family} has no {name!r}; there are: {', '.join(names(family))}")
    return importlib.import_module(f"prisoncount.{family}.{name}")


def summary(module: ModuleType) -> str:
    """The first line of a member's docstring: text for users."""
    return (module.__doc__ or "").strip().splitlines()[0]
