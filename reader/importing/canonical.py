"""Canonical text, version 1, and the two digests that identify a text.

Every offset in a library refers to canonical text, so a change here needs a new version and a migration.
What it is: NFC; `\\n` newlines; paragraphs parted by one blank line; runs of blanks folded to one space; no
control
characters, lone surrogates, soft hyphens or byte order marks; bidirectional controls kept, and those left
open closed at the end of their paragraph. Removing the date header is not done here (`dates.py`).

All steps are linear in the length of the text. The one that is not by nature, putting runs of combining marks
in order, is kept so by parting runs of more than 30 marks with U+034F, as Unicode's stream-safe form does.
"""

from __future__ import annotations

import functools
import hashlib
import re
import unicodedata

from reader.characters import beyond_ascii

TEXT_VERSION = 1

_NEWLINES = "\r\x0b\x85\u2028"
_PARAGRAPH_BREAKS = "\x0c\u2029"
_BLANKS = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_REMOVED = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\ufeff\ufffe\ud800-\udfff"
# One pass for all of them; most texts have few. Blanks are those that are neither of the others.
_ODD = re.compile(f"[{_NEWLINES}{_PARAGRAPH_BREAKS}{_BLANKS}{_REMOVED}]")
_BLANK = re.compile(f"[{_BLANKS}]")
_INSTEAD = dict.fromkeys(_NEWLINES, "\n") | dict.fromkeys(_PARAGRAPH_BREAKS, "\n\n")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_PDF, _PDI = "\u202c", "\u2069"
_LAST_STARTER = "\u02ff"  # no combining mark before it, and nothing that is composed otherwise
_LONG_MARK_RUN = re.compile("[^\x00-\u02ff]{31,}")
_MARKS_BETWEEN_JOINERS = 30
_FEW = 40  # kinds of odd characters that are replaced one after the other
_PLAIN_OR_BEYOND = bytes((0x0A, *range(0x20, 0x7F), *range(0x80, 0x100)))
_FOLDED_ASCII = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ\n`", b"abcdefghijklmnopqrstuvwxyz '")

# Quotes and dashes of all houses, evened out for the folded text only.
_EVEN_OUT = {
    **dict.fromkeys("“”„‟«»〝〞＂″", '"'),
    **dict.fromkeys("‘’‚‛‹›＇′`´", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    # Letters whose compatibility forms are combining marks: they would make runs of marks of any length.
    **dict.fromkeys("\uff9e\uff9f", ""),
}
# Zero-width blanks and joiners, bidirectional marks and controls, variation selectors.
_INVISIBLE = "\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
_TYPESET = re.compile(f"[{''.join(_EVEN_OUT)}]")
_TYPESET_OR_INVISIBLE = re.compile(f"[{''.join(_EVEN_OUT)}{_INVISIBLE}]")


def canonical(text: str) -> str:
    """The canonical form of `text`; `canonical(canonical(text)) == canonical(text)`."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    text = _without_odd(text.strip(" \n"))
    ascii_alone = text.isascii()  # has nothing to compose and no bidirectional control
    if not ascii_alone:
        text = _composed(text)
    text = _shortened(text, "  ", " ")
    text = "\n".join(map(str.strip, text.split("\n")))  # quicker than to look for a blank beside a line's end
    text = _shortened(text, "\n\n\n", "\n\n").strip(" \n")
    if not ascii_alone and any(map(_BIDI.match, beyond_ascii(text))):
        text = "\n\n".join(close_bidi(paragraph) for paragraph in text.split("\n\n"))
    return text


def _without_odd(text: str) -> str:
    """`text` with other newlines and blanks made plain ones, and without what it may not have."""
    # A text has few kinds of odd characters, and finding out which takes a tenth of looking at each character.
    odd = {chr(byte) for byte in text.encode("utf-8", "surrogatepass").translate(None, _PLAIN_OR_BEYOND)}
    if not text.isascii():
        odd.update(filter(_ODD.match, beyond_ascii(text)))
    if len(odd) > _FEW:
        return _ODD.sub(lambda match: _ordinary(match.group()), text)
    for char in odd:
        text = text.replace(char, _ordinary(char))
    return text


def _ordinary(odd: str) -> str:
    return _INSTEAD.get(odd) or (" " if _BLANK.match(odd) else "")


def _shortened(text: str, run: str, shorter: str) -> str:
    """`text` with every longer run of blanks or line ends made `shorter`; each round takes a good part of them."""
    while run in text:
        text = text.replace(run, shorter)
    return text


def _composed(text: str) -> str:
    """`text` in NFC, after long runs of combining marks are parted, so that composing stays linear."""
    if all(char <= _LAST_STARTER or "\u2010" <= char <= "\u2027" for char in beyond_ascii(text)):
        return text  # Western letters, quotes and dashes alone, as in most texts: they compose with nothing
    if not _LONG_MARK_RUN.search(text):
        return unicodedata.normalize("NFC", text)
    while True:
        # Composing can lengthen a run by decomposing a mark once; the second round finds nothing more to do.
        composed = unicodedata.normalize("NFC", _mark_run().sub(_part, text))
        if composed == text:
            return text
        text = composed


def _part(run: re.Match[str]) -> str:
    marks = run.group()
    step = _MARKS_BETWEEN_JOINERS
    return "\u034f".join(marks[i : i + step] for i in range(0, len(marks), step))


@functools.cache
def _mark_run() -> re.Pattern[str]:
    """Runs of more than 30 characters that are, or decompose into, combining marks of a class other than
    0.
    """
    spans: list[list[int]] = []
    for code in range(0x300, 0x20000):
        decomposed = unicodedata.normalize("NFD", chr(code))
        if unicodedata.combining(decomposed[0]):
            if spans and spans[-1][1] == code - 1:
                spans[-1][1] = code
            else:
                spans.append([code, code])
    chars = "".join(f"{chr(first)}-{chr(last)}" for first, last in spans)
    return re.compile(f"[{chars}]{{{_MARKS_BETWEEN_JOINERS + 1},}}")


def close_bidi(paragraph: str) -> str:
    """`paragraph` with a closing control appended for each embedding, override and isolate left open in
    it.
    """
    open_controls: list[str] = []
    isolates = 0
    for match in _BIDI.finditer(paragraph):
        control = match.group()
        if control in _EMBEDDINGS:
            open_controls.append(_PDF)
        elif control in _ISOLATES:
            open_controls.append(_PDI)
            isolates += 1
        elif control == _PDF:
            if open_controls and open_controls[-1] == _PDF:
                open_controls.pop()
        elif isolates:
            # The end of an isolate also ends the embeddings opened inside it (UAX 9, X6a).
            while open_controls.pop() != _PDI:
                pass
            isolates -= 1
    return paragraph + "".join(reversed(open_controls))


def folded(text: str) -> str:
    """`text` with quotes, case, compatibility forms, blanks, paragraph breaks and invisible marks evened out.

    `text` is canonical. Two texts of one folded form are one article. It is never shown and has no offsets.
    """
    return _folded(text, text.encode("utf-8").split(b"\n\n")).decode("utf-8")


def _folded(text: str, paragraphs: list[bytes]) -> bytes:
    """The folded text in UTF-8, which is several times as quick to make: only the other characters cost more.

    `paragraphs` are the text's in UTF-8.
    """
    data = b" ".join(paragraphs)
    beyond: frozenset[str] = frozenset() if text.isascii() else beyond_ascii(text)
    if all(char <= _LAST_STARTER or "\u2010" <= char <= "\u2027" for char in beyond):
        # No character of these changes what becomes of its neighbour.
        for char in beyond:
            data = data.replace(char.encode("utf-8"), _evened_out_character(char))
    else:
        data = b" ".join(_evened_out(text).encode("utf-8").split(b"\n\n"))
    data = data.translate(_FOLDED_ASCII)
    data = data.replace(b"''", b'"').replace(b"--", b"-")
    while beyond and b"  " in data:  # where an invisible character stood between blanks
        data = data.replace(b"  ", b" ")
    return data.strip()


@functools.lru_cache(maxsize=1024)
def _evened_out_character(char: str) -> bytes:
    return _evened_out(char).encode("utf-8")


def _evened_out(text: str) -> str:
    """`text` without typesetting, case, compatibility forms and invisible characters, but for case in ASCII."""
    # Composed twice: folding the case of a composed letter may leave one that is not.
    text = unicodedata.normalize("NFKC", _TYPESET.sub(_even, text)).casefold()
    # Invisible characters last: between marks they are what keeps composing linear.
    return _TYPESET_OR_INVISIBLE.sub(_even, unicodedata.normalize("NFKC", text))


def _even(match: re.Match[str]) -> str:
    return _EVEN_OUT.get(match.group(), "")


def digest(text: str) -> str:
    """SHA-256 of the exact canonical text: what anchors are checked against."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def folded_digest(text: str) -> str:
    """SHA-256 of the folded text: what tells duplicates."""
    return measured(text)[1]


def has_text(text: str) -> bool:
    """Whether anything in `text` can be read: a letter, a digit, a symbol; not only blanks and invisible
    marks.
    """
    return text[:1].isalnum() or any(
        char.isprintable() and not char.isspace() and unicodedata.category(char)[0] != "M" for char in text
    )


def count_words(text: str) -> int:
    """Words of canonical text parted by blanks; where a script writes none, two ideographs count as one word."""
    data = text.encode("utf-8", "surrogatepass")
    return _words(text, data, data.count(b"\n\n"))


def _words(text: str, data: bytes, breaks: int) -> int:
    """The same for a text of so many paragraph breaks, also given in UTF-8."""
    if not text:
        return 0
    words = len(data) - len(data.translate(None, b" \n")) - breaks + 1
    if text.isascii() or not any(map(_UNSPACED.match, beyond_ascii(text))):
        return words
    unspaced = len(text) - len(_UNSPACED.sub("", text))
    return words + unspaced // 2


def measured(text: str) -> tuple[str, str, int]:
    """`digest`, `folded_digest` and `count_words` of one canonical text, which is encoded and parted once."""
    data = text.encode("utf-8")
    paragraphs = data.split(b"\n\n")
    return (
        hashlib.sha256(data).hexdigest(),
        hashlib.sha256(_folded(text, paragraphs)).hexdigest(),
        _words(text, data, len(paragraphs) - 1),
    )


_UNSPACED = re.compile("[\u0e01-\u0e3a\u3041-\u30ff\u3400-\u9fff]+")
