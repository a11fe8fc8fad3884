"""Bring the template and every catalogue up to date with the sentences in the code: `make messages`.

Messages are found by their calls, which say them, and by the markers of tables; a comment in the .po tells which
placeholders a call offers, so that a translation may use others than the English sentence. Texts of the bundled
monitors and of their records (names, places, definitions, events) are messages with a context of their own. What a
translation is based on and has changed since is marked fuzzy, and said in English until somebody has looked at it.
"""

from __future__ import annotations

import ast
import csv
import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog
from babel.messages.pofile import read_po, write_po

HERE = Path(__file__).parent
PACKAGE, ROOT = HERE.parent, HERE.parents[2]
TEMPLATE = HERE / "prisoncount.pot"
CALLS = {
    "say": (None, 0), "say_in": (0, 1), "say_n": (None, 0, 1),
    "message": (None, 0), "message_in": (0, 1), "plural": (None, 0, 1),
}  # fmt: skip
"""Where the context and the texts stand among what a call is given."""
MARK = "Translators:"


def template() -> Catalog:
    """Every message there is, in the order of the files."""
    made = Catalog(project="prisoncount", domain="prisoncount", charset="utf-8", fuzzy=False)
    for path in sorted(PACKAGE.rglob("*.py")):
        for text, context, comments in _called(path):
            made.add(text, context=context, locations=[(_name(path), 0)], auto_comments=comments)
    for text, context, path in [*_monitors(), *_events()]:
        made.add(text, context=context, locations=[(_name(path), 0)])
    return made


def catalogue(path: Path, messages: Catalog) -> Catalog:
    """A catalogue with every message of the template, its translations kept where they are still of it."""
    with path.open("rb") as file:
        found = read_po(file, locale=path.parents[1].name, domain="prisoncount")
    found.update(messages, no_fuzzy_matching=True)
    found.obsolete.clear()
    return found


def written(messages: Catalog) -> bytes:
    """A catalogue as a file; equal messages give equal bytes."""
    out = BytesIO()
    write_po(out, messages, width=110, no_location=False, include_lineno=False, omit_header=False)
    lines = out.getvalue().decode().splitlines(keepends=True)
    unsteady = ('"POT-Creation-Date', '"Generated-By', '"PO-Revision-Date')
    return "".join(line for line in lines if not line.startswith(unsteady)).encode()


def paths() -> list[Path]:
    """The catalogues there are."""
    return sorted(HERE.glob("*/LC_MESSAGES/prisoncount.po"))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _called(path: Path) -> Iterator[tuple[str | tuple[str, ...], str | None, list[str]]]:
    """The messages of a source file, with their contexts and the comments for translators."""
    source = path.read_text(encoding="utf-8")
    lines, tree = source.splitlines(), ast.parse(source)
    starts = sorted({node.lineno for node in ast.walk(tree) if isinstance(node, ast.stmt)})
    for node in _calls(tree):
        context_at, *texts_at = CALLS[_callee(node)]
        given = dict(enumerate(node.args))
        texts = [_constant(given.get(at)) for at in texts_at if at is not None]
        context = None if context_at is None else _constant(given.get(context_at))
        if not all(texts) or (context_at is not None and not context):
            continue  # what it says stands in a table, whose markers are found
        start = max(line for line in starts if line <= node.lineno)
        comments = [*_comment(lines, node.lineno, start), *_offered(node, tree)]
        yield (texts[0] if len(texts) == 1 else tuple(texts)), context, comments


def _calls(tree: ast.AST) -> list[ast.Call]:
    """The calls that name a message, in the order of the file."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _callee(node) in CALLS]
    return sorted(found, key=lambda node: (node.lineno, node.col_offset))


def _constant(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _callee(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _comment(lines: list[str], line: int, start: int) -> list[str]:
    """The comment for translators above a call or above the statement it belongs to."""
    for at in dict.fromkeys((line, start)):
        found: list[str] = []
        above = at - 2
        while above >= 0 and lines[above].strip().startswith("#"):
            found.insert(0, lines[above].strip().lstrip("# "))
            above -= 1
        text = " ".join(found)
        if MARK in text:
            return [text.partition(MARK)[2].strip()]
    return []


def _offered(node: ast.Call, tree: ast.Module) -> list[str]:
    """The placeholders that a call fills: those it names, and those of the mappings it unpacks, as far as they show."""
    names = {word.arg for word in node.keywords if word.arg}
    if any(word.arg is None for word in node.keywords):
        names |= _unpacked(node, tree)
    if _callee(node) == "say_n":
        names.add("n")
    return [f"Placeholders: {' '.join(f'{{{name}}}' for name in sorted(names))}"] if names else []


def _unpacked(node: ast.Call, tree: ast.Module) -> set[str]:
    """The keys of every mapping in the function of a call, in those that it asks for one, and in those that call it."""
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
    home = next(one for one in functions if node in ast.walk(one))
    near = [home, *(one for one in functions if _uses(home, one) and "dict" in ast.unparse(one.returns or home))]
    if any("dict" in ast.unparse(argument.annotation) for argument in home.args.args if argument.annotation):
        near += [one for one in functions if _uses(one, home)]
    mappings = [one for function in near for one in ast.walk(function) if isinstance(one, ast.Dict)]
    return {_constant(key) for mapping in mappings for key in mapping.keys} - {""}


def _uses(one: ast.FunctionDef, other: ast.FunctionDef) -> bool:
    return any(isinstance(node, ast.Call) and _callee(node) == other.name for node in ast.walk(one))


def _monitors() -> Iterator[tuple[str, str, Path]]:
    """What the bundled monitors say to readers: places, who counts and who is credited, definitions, notes."""
    for path in sorted((PACKAGE / "monitors").glob("*.toml")):
        whole = tomllib.loads(path.read_text(encoding="utf-8"))
        read = whole["monitor"]
        yield read["place"], "country", path
        yield f"in {read['place']}", "in country", path
        yield read["primary"], "according to", path
        yield read["definition"], "definition", path
        credited = [name.partition(" (")[0] for name in read["credit"].split(", ")]
        yield from ((name, "name", path) for name in [*whole["origins"], *credited])
        yield from ((text, "note", path) for text in [read["includes"], *read["warnings"]])


def _events() -> Iterator[tuple[str, str, Path]]:
    """The events that a chart may tell in words: political ones, and the first of a series of releases."""
    for path in sorted((ROOT / "data").glob("*/events.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            heads = [(row["kind"], row["text"].split(";")[0].strip()) for row in csv.DictReader(file)]
        yield from ((head, "event", path) for kind, head in heads if kind == "political" or head.endswith(" begin"))


def main() -> None:
    """Write the template and every catalogue anew."""
    messages = template()
    TEMPLATE.write_bytes(written(messages))
    for path in paths():
        path.write_bytes(written(catalogue(path, messages)))


if __name__ == "__main__":
    main()
