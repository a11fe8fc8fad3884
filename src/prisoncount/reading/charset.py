"""Bytes to text, whatever the label says; and what bytes are when they are no text at all."""

from __future__ import annotations

import codecs
import re

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "an image or a sound"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "compressed data (gzip)"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3", "a database"),
)
DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}encoding=["']([\w.:-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
HIGH = re.compile(rb"[\x80-\xff]+")


def kind(body: bytes) -> str:
    """What these bytes look like when they are no text ("a PDF", "binary data"), or an empty string for text."""
    start = body[:2048]
    if start.startswith(tuple(bom for bom, _ in BOMS)):
        return ""
    for magic, name in MAGIC:
        if start.lstrip()[:16].startswith(magic):
            return name
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in start)
    looks_wide = odd and start.count(0) * 3 > len(start) and b"<\0" in start + b"\0"
    return "binary data" if odd > len(start) // 100 and not looks_wide else ""


def decode(body: bytes, content_type: str = "") -> str:
    """The text of a page or file.

    A byte-order mark decides; else what is valid UTF-8 is UTF-8, whatever the label says; else the label of
    the header or the page; else, and where the label cannot be true, the Cyrillic or the Western Windows code
    page.
    """
    for bom, name in BOMS:
        if body.startswith(bom):
            return body.decode(name, "replace").lstrip("\ufeff")
    label = _label(body, content_type)
    if label.startswith("utf-16"):
        return body.decode(label, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if label not in {"", "utf-8", "ascii", "iso8859-1", "cp1252"}:
        return body.decode(label, "replace")
    if _mostly_utf8(body):
        return body.decode("utf-8", "replace")
    return body.decode(_windows(body), "replace")


def _label(body: bytes, content_type: str) -> str:
    """The Python name of the declared encoding, or an empty string."""
    header = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", content_type, re.IGNORECASE)
    inside = DECLARED.search(body[:4096])
    found = header.group(1) if header else (inside.group(1) or inside.group(2)).decode() if inside else ""
    try:
        info = codecs.lookup(found) if found else None
    except LookupError:
        return ""
    is_text = info is not None and getattr(info, "_is_text_encoding", True)
    return info.name if info and is_text else ""


def _mostly_utf8(body: bytes) -> bool:
    """UTF-8 with a torn character here and there: at most one in fifty of those beyond ASCII."""
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return broken * 50 <= sum(char > "\x7f" for char in text)


def _windows(body: bytes) -> str:
    """Cyrillic words are runs of high bytes; in Western text they stand alone between ASCII letters."""
    runs = [len(run.group()) for run in HIGH.finditer(body)]
    return "cp1251" if sum(runs) > 2 * len(runs) else "cp1252"
