"""Writing a file so that a reader never sees half of it, and an unchanged file keeps its time stamp."""

from __future__ import annotations

import os
from pathlib import Path

from .errors import DamagedError


def write(path: Path, body: bytes) -> Path:
    """Write through a temporary name; raises DamagedError when the folder cannot be written."""
    try:
        if path.is_file() and path.read_bytes() == body:
            return path
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            temporary.write_bytes(body)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise DamagedError(f"{path}: cannot be written ({error.strerror}); choose another folder with --out") from None
    return path
