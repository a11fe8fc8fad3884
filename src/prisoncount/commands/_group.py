"""The group of all commands: they are the files of the family, nothing is registered by hand."""

from __future__ import annotations

import click

from prisoncount import __version__, plugins, usage

from ._app import common


class Commands(click.Group):
    """Finds a command by its file name, and prints the help text that needs no command to be loaded."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(plugins.names("commands"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in plugins.names("commands"):
            return None
        command: click.Command = plugins.load("commands", cmd_name).command
        return command

    def get_help(self, ctx: click.Context) -> str:
        return usage.text()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="prisoncount")
@common
def group() -> None:
    """A monitor of reported political-prisoner counts."""
