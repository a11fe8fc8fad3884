"""The licence of what is compiled here: the tables and every picture of them. The code has its own, in LICENSE."""

NAME = "CC-BY-4.0"
"""As SPDX names it."""
URL = "https://creativecommons.org/licenses/by/4.0/"
