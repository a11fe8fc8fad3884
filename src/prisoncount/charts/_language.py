"""What a language must be able to say: one module or folder `_language_CODE` each, with a class Spoken."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from . import __path__ as _folder
from ._speech_change import ChangeSpeech
from ._speech_estimate import EstimateSpeech
from ._speech_origins import OriginsSpeech
from ._speech_trend import TrendSpeech


class Language(TrendSpeech, OriginsSpeech, ChangeSpeech, EstimateSpeech):
    """Everything the charts say."""


def codes() -> list[str]:
    """The languages charts can be drawn in."""
    return sorted(m.name[10:] for m in pkgutil.iter_modules(_folder) if m.name.startswith("_language_"))


@cache
def language(code: str) -> Language:
    """The language of a code; LookupError names those there are."""
    if code not in codes():
        raise LookupError(f"lang: expected one of {', '.join(codes())}; found {code!r}")
    spoken: Language = import_module(f"._language_{code}", __package__).Spoken()
    return spoken
