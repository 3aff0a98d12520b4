"""From bytes to text: byte order mark, then UTF-8 with a few bad bytes, then detection; and what is no
text at all.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"PK\x05\x06", "a zip archive or office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older office document"),
    (b"{\\rtf", "an RTF document"),
    (b"OggS", "a sound or video file"),
    (b"ID3", "a sound file"),
    (b"RIFF", "a sound, video or picture file"),
)
_MAGIC_BYTES = tuple(magic for magic, _ in _MAGIC)
_WEB_PAGE = re.compile(
    rb"\s*(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}>\s*<!doctype\s+html)", re.IGNORECASE
)

# Controls that no text has: all of C0 but tab, line ends, form feed, and escape (ISO-2022 text uses it).
_CONTROLS = bytes((*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_VALID_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}",
)
_BROKEN_UTF8 = re.compile(rb"[\xc0\xc1\xf5-\xff][\x80-\xff]|[\xc2-\xf4][\x80-\xbf]")
_SAMPLE = 64 * 1024
_WESTERN = ("windows-1252", "iso-8859-1", "iso-8859-15", "cp850", "cp437", "macroman", "ibm850", "ascii")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and how it was read; `bad_bytes` counts what became U+FFFD."""

    text: str
    encoding: str
    bad_bytes: int = 0


@dataclass(frozen=True, slots=True)
class NotText:
    """The bytes are no text; `what` names what they are, with an article ("a PNG picture")."""

    what: str


def decode(data: bytes) -> Decoded | NotText:
    """The text of `data`. Never raises; a byte that fits nothing becomes U+FFFD."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _replacing(data[len(bom) :], name)
    what = _binary_kind(data)
    if what:
        return NotText(what)
    wide = _wide_without_bom(data)
    if wide:
        return _replacing(data, wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        if _has_many_controls(data, 0.03):
            return NotText("not text")
        return _not_quite_utf8(data)
    # NUL bytes alone are "no text" rather than another type; a few of them in a text are dropped later.
    if _has_many_controls(data, 0.3) and data.strip(b"\x00"):
        return NotText("not text")
    return Decoded(text, "utf-8")


def _binary_kind(data: bytes) -> str | None:
    if data.startswith(_MAGIC_BYTES):
        return next(what for magic, what in _MAGIC if data.startswith(magic))
    if data[4:8] == b"ftyp":
        return "a video file"
    if _WEB_PAGE.match(data, 0, 1024):
        return "a web page"
    return None


def _has_many_controls(data: bytes, share: float) -> bool:
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > share * len(sample)


def _wide_without_bom(data: bytes) -> str | None:
    """UTF-16 (or 32) without a mark: Latin text in it has a NUL in every other place, always on the same
    side.
    """
    sample = data[:_SAMPLE]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    low, second, third, high = (sample[i::4].count(0) > len(sample[i::4]) / 2 for i in range(4))
    forms = {
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
    }
    return forms.get((low, second, third, high))


def _not_quite_utf8(data: bytes) -> Decoded:
    """UTF-8 with damage, or another encoding.

    Sequences that are right in UTF-8 hardly ever come about by chance, so a few of them outvote bad bytes.
    Where there are none, runs of high bytes that begin as UTF-8 does, or with a byte that no Latin text has
    there, speak for damaged UTF-8, and single high bytes for an encoding of one byte a letter.
    """
    runs = _HIGH_RUN.findall(data)
    valid = sum(len(_VALID_SEQUENCE.findall(run)) for run in runs)
    result = _replacing(data, "utf-8")
    if valid >= result.bad_bytes:
        return result
    broken = sum(1 for run in runs if _BROKEN_UTF8.match(run))
    if len(runs) <= 20 and broken * 2 > len(runs):
        return result
    return _detected(data, len(runs))


def _detected(data: bytes, high_runs: int) -> Decoded:
    import chardet  # late: most libraries never meet a file that needs it, and it takes 30 ms to load

    guess = chardet.detect(_sample(data))
    name = (guess["encoding"] or "windows-1252").lower()
    if name in _WESTERN or (high_runs <= 3 and guess["confidence"] < 0.3):
        # As browsers do: what calls itself Latin-1 is Windows-1252. The few high bytes of an English text are
        # too little evidence for the rarer relatives.
        name = "windows-1252"
    try:
        codecs.lookup(name)
    except LookupError:
        name = "windows-1252"
    return _replacing(data, name)


def _sample(data: bytes) -> bytes:
    """At most 64 KB, and from where the first high bytes stand."""
    if len(data) <= _SAMPLE:
        return data
    first = _HIGH_RUN.search(data)
    start = max(0, first.start() - 1024) if first else 0
    return data[start : start + _SAMPLE]


def _replacing(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    bad = text.count("\ufffd")
    if bad:
        bad -= data.decode(name, "ignore").count("\ufffd")  # those that the source itself has
    return Decoded(text, name, bad)
