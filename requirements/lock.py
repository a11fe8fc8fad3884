"""Pin the requirements anew, with hashes and without the address of any registry.

Writes run.txt, dev.txt, bench.txt and lab.txt from the .in files beside this one; needs pip-tools in the environment:
`python -m pip install pip-tools`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
OPTIONS = [
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-header",
    "--strip-extras",
    "--allow-unsafe",
]

for name in ("run", "dev", "bench", "lab"):
    command = [sys.executable, "-m", "piptools", "compile", *OPTIONS, "-o", f"{name}.txt", f"{name}.in"]
    subprocess.run(command, cwd=HERE, check=True)  # noqa: S603 our own files
