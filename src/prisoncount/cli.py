"""The command line: hands over to the commands, and turns every error into one clear line and an exit code."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from . import __version__, usage


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """The exit code of a command line."""
    if not arguments or arguments in (["-h"], ["--help"]):
        print(usage.text())
        return 0
    import click

    from .commands._group import group
    from .errors import PrisoncountError

    try:
        code = group.main(arguments, prog_name="prisoncount", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted; what was stored before stays", err=True)
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except PrisoncountError as error:
        click.echo(f"prisoncount: {error}", err=True)
        return error.exit_code
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): nothing more to say, not even at interpreter exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        return _bug()


def _bug() -> int:
    import tempfile
    import traceback

    trace = traceback.format_exc()
    with tempfile.NamedTemporaryFile("w", prefix="prisoncount-traceback-", suffix=".txt", delete=False) as file:
        file.write(f"prisoncount {__version__}, Python {sys.version}\n{trace}")
    print(
        f"prisoncount: a bug in this program: {trace.strip().splitlines()[-1]}\n"
        f"The traceback is in {file.name}; please report it. What was stored before stays.",
        file=sys.stderr,
    )
    return 1
