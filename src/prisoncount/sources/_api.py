"""What the kinds that ask an API share: JSON, or in words what came in its place; and paths into it."""

from __future__ import annotations

import json
from typing import Any

from prisoncount.errors import Unreadable
from prisoncount.reading import charset, page

PLAIN = (
    "code", "count", "data", "detail", "error", "errors", "id", "items", "link", "message", "meta", "name", "page",
    "pages", "posts", "records", "results", "status", "success", "title", "total",
)  # fmt: skip
"""Names of fields that an error may tell: they are those of programs, never of people."""

MISSING = object()
"""What `at` gives for a path that leads nowhere; None is a value."""


def load(body: bytes, content_type: str, wanted: str, where: str) -> Any:
    """The JSON value in a body.

    Unreadable for anything else. The message quotes nothing from the body: it may list people.
    """
    found = "nothing (an empty body)" if not body.strip() else charset.kind(body)
    if found:
        raise _unreadable(where, wanted, found)
    text = charset.decode(body, content_type)
    if text.lstrip("\ufeff \t\r\n").startswith("<"):
        raise _unreadable(where, wanted, _page(text))
    try:
        return json.loads(text.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        raise _unreadable(where, wanted, f"text that is not JSON from line {error.lineno} on ({error.msg})") from None
    except (ValueError, RecursionError):
        raise _unreadable(where, wanted, "JSON with a number or a nesting beyond reason") from None


def at(answer: Any, path: str) -> Any:
    """What stands at a path such as `total` or `data.0.count`; MISSING where nothing does.

    An empty path is the whole.
    """
    for part in path.split(".") if path else ():
        if isinstance(answer, dict) and part in answer:
            answer = answer[part]
        elif isinstance(answer, list) and part.isdecimal() and int(part) < len(answer):
            answer = answer[int(part)]
        else:
            return MISSING
    return answer


def shape(answer: Any) -> str:
    """What a value is, in words: of its fields only names that cannot be a person's, and no values."""
    if answer is MISSING:
        return "nothing"
    if isinstance(answer, dict):
        known = [name for name in answer if name in PLAIN]
        return f"an object of {len(answer)} fields" + (f", among them {', '.join(known)}" if known else "")
    if isinstance(answer, list):
        return f"a list of {len(answer)}"
    kinds = {str: "a text", bool: "true or false", type(None): "null"}
    return kinds.get(type(answer), "a number")


def _page(text: str) -> str:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(text, "lxml")
    title = soup.title.get_text() if soup.title else ""
    return page.challenge(title, soup.get_text(" ", strip=True)) or "a page of HTML or XML"


def _unreadable(where: str, wanted: str, found: str) -> Unreadable:
    return Unreadable(f"{where}: expected {wanted}, found {found}; is this the address of the API?", url=where)
