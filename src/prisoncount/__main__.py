"""`python -m prisoncount` is `prisoncount`."""

from .cli import main

main()
