"""The help text of the program, made from the files of the commands alone: nothing is imported to print it."""

from __future__ import annotations

import os

OPTIONS = {
    "--data": ("DIR", "Store and archive (default ./data, or PRISONCOUNT_DATA)."),
    "--out": ("DIR", "Charts and reports (default ./out)."),
    "--offline": ("", "No network at all."),
    "--now": ("ISO-TIME", "Act as if it were this time (for tests and demos)."),
    "--quiet": ("", "Say nothing but errors (-q)."),
    "--verbose": ("", "Say what is done (-v)."),
    "--log-format": ("text|json", "How log lines look."),
}
"""The options every command shares: their value and their help."""

HEAD = """\
Usage: prisoncount COMMAND [OPTIONS] ...

A monitor of reported political-prisoner counts. Results go to standard output,
everything else to standard error. `prisoncount COMMAND --help` says more.
"""

CODES = """\
Exit codes: 0 done, 1 a bug, 2 a wrong command line or monitor file, 3 another
run is going on, 4 a source is in alarm, 5 the same and no source could be read,
6 the store is damaged or cannot be written, 10 new flags (run --exit-code)."""


def text() -> str:
    """The help text: commands with the first line of their file, common options, exit codes."""
    folder = os.path.join(os.path.dirname(__file__), "commands")  # noqa: PTH118, PTH120 pathlib costs a third of the start
    lines = [HEAD, "Commands:"]
    for name in sorted(os.listdir(folder)):  # noqa: PTH208
        if name.endswith(".py") and not name.startswith("_"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:  # noqa: PTH118, PTH123
                lines += _entry(name[:-3], file.readline().strip('"\n'))
    lines += ["", "Options of every command:"]
    for option, (value, meaning) in OPTIONS.items():
        lines += _entry(f"{option} {value}".strip(), meaning, 24)
    return "\n".join([*lines, "", CODES])


def _entry(name: str, meaning: str, width: int = 14, whole: int = 80) -> list[str]:
    """A name and its meaning, the meaning wrapped in a column of its own."""
    lines, rest = [], meaning.split()
    line = f"  {name:<{width}}"
    while rest:
        word = rest.pop(0)
        if len(line) + len(word) >= whole:
            lines.append(line.rstrip())
            line = " " * (width + 2)
        line += word + " "
    return [*lines, line.rstrip()]
