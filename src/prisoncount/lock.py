"""One run at a time for each monitor."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import DamagedError, LockedError


@contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock file; raises LockedError when another process has it. A killed process leaves no lock behind."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise DamagedError(
            f"{path.parent}: the data folder cannot be written ({error.strerror}); choose another with --data"
        ) from None
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise LockedError(f"{path}: another run of this monitor is going on; wait for it to end") from None
        yield
    finally:
        os.close(handle)
