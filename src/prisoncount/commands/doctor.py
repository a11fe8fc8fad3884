"""Store, archive, fonts, configuration, clock and disk: what is wrong and what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import click

from ._app import App, common, pass_app

Finding = tuple[bool, str]


@click.command(short_help=__doc__)
@common
@pass_app
@click.pass_context
def command(ctx: click.Context, app: App) -> None:
    """Check the installation and every record in the data folder; exit 6 when one is damaged."""
    worst = 0
    for code, checks in (
        (2, _configs()),
        (1, _fonts()),
        (1, _surroundings(app)),
        (6, _records(app)),
        (2, _corrections(app)),
    ):
        for good, text in checks:
            click.echo(f"{'ok ' if good else 'BAD'}  {text}")
            worst = worst if good else max(worst, code)
    ctx.exit(worst)


def _configs() -> Iterator[Finding]:
    from prisoncount import config
    from prisoncount.errors import PrisoncountError

    for name in config.bundled():
        try:
            loaded = config.load(name)
        except PrisoncountError as error:
            yield False, f"monitor {error}"
        else:
            yield True, f"monitor {name}: {len(loaded.sources)} sources"


def _fonts() -> Iterator[Finding]:
    from prisoncount.charts._fonts import WEIGHTS, font

    paths = [Path(str(font(weight, 1).get_file())) for weight in WEIGHTS]
    missing = [path.name for path in paths if not path.is_file()]
    told = f"{', '.join(missing)} missing; install prisoncount again" if missing else f"{len(paths)} files"
    yield not missing, f"fonts: {told}"


def _surroundings(app: App) -> Iterator[Finding]:
    folder = next(one for one in (app.data.resolve(), *app.data.resolve().parents) if one.exists())
    free = shutil.disk_usage(folder).free / 1e9
    yield free > 0.5, f"disk: {free:.1f} GB free at {folder}" + ("" if free > 0.5 else "; make room")
    right = app.now.year >= 2026
    yield (
        right,
        f"clock: {app.now:%Y-%m-%d %H:%M} UTC" + ("" if right else "; the clock is wrong: every stored date would be"),
    )


def _records(app: App) -> Iterator[Finding]:
    from prisoncount.errors import DamagedError
    from prisoncount.store import Store

    paths = sorted(app.data.glob("*/store.sqlite"))
    if not paths:
        yield True, f"record: none in {app.data} yet"
    for path in paths:
        try:
            store = Store.read_only(path)
            complaints = store.integrity()
            known = {row["warc"] for row in store.rows("SELECT DISTINCT warc FROM captures")}
            store.close()
        except DamagedError as error:
            yield False, str(error)
            continue
        yield (
            not complaints,
            f"record {path}" + (f": {'; '.join(complaints[:3])}; restore it from a backup" if complaints else ""),
        )
        yield from _archive(path.parent / "archive", known)


def _corrections(app: App) -> Iterator[Finding]:
    """What the last run of each monitor found of its corrections: nothing where all apply."""
    from prisoncount import frames
    from prisoncount.errors import DamagedError
    from prisoncount.store import Store

    for path in sorted(app.data.glob("*/store.sqlite")):
        try:
            store = Store.read_only(path)
            found = frames.flags(store)
            store.close()
        except DamagedError:  # said of the record
            continue
        for _, one in found[(found["kind"] == "correction_expired") & (found["muted"] == "")].iterrows():
            yield False, f"correction of {path.parent.name}: {one['title']}. {one['reason']}"


def _archive(folder: Path, known: set[str]) -> Iterator[Finding]:
    from prisoncount.archive import Archive
    from prisoncount.errors import DamagedError

    missing = sorted(name for name in known if name and not (folder / name).is_file())
    if missing:
        yield False, f"archive {folder}: missing {', '.join(missing[:3])}; restore it from a backup"
        return
    archive = Archive(folder)
    try:
        captures = sum(1 for _ in archive.captures(everything=True))
    except DamagedError as error:
        yield False, f"archive {error}"
    else:
        yield True, f"archive {folder}: {captures} captures in {len(archive.files())} files"
