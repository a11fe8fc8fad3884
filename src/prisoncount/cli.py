"""The command line: finds the commands, and turns every error into one clear line and an exit code."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from typing import NoReturn

import click

from . import __version__, plugins
from .commands._app import common
from .errors import PrisoncountError


class Commands(click.Group):
    """The commands are the files of the family: nothing is registered by hand."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(plugins.names("commands"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in plugins.names("commands"):
            return None
        command: click.Command = plugins.load("commands", cmd_name).command
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="prisoncount")
@common
def cli() -> None:
    """A monitor of reported political-prisoner counts.

    Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 a bug, 2 a wrong command
    line or monitor file, 3 another run is going on, 4 a source is in alarm, 5 the same and no source could be
    read, 6 the store is damaged or cannot be written, 10 new flags (with --exit-code).
    """


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    sys.exit(_run())


def _run() -> int:
    try:
        code = cli.main(prog_name="prisoncount", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.Abort:
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
        return _bug(traceback.format_exc())


def _bug(trace: str) -> int:
    with tempfile.NamedTemporaryFile("w", prefix="prisoncount-traceback-", suffix=".txt", delete=False) as file:
        file.write(f"prisoncount {__version__}, Python {sys.version}\n{trace}")
    click.echo(
        f"prisoncount: a bug in this program: {trace.strip().splitlines()[-1]}\n"
        f"The traceback is in {file.name}; please report it. What was stored before stays.",
        err=True,
    )
    return 1
