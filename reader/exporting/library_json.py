"""The whole library as one JSON file, and back: nothing is lost on the way.

The file is one object: `onrecord` says what it is, then one list a kind (`articles`, `notes`, ...), one
record a line. It is written and read as a stream, so that a library of a million articles needs no more
memory than one of ten. Which kinds and fields there are is the store's business; this module only carries
them.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, TextIO

from reader.errors import ReaderError
from reader.exporting.material import Material, Record

FORMAT = 1
_KEY = "onrecord"
_BYTES = "$base64"
_BLANKS = " \t\r\n"


def write(material: Material, stream: TextIO) -> None:
    """Write every record of the material."""
    about = {
        "format": FORMAT,
        "program": material.program,
        "made": material.made.isoformat(timespec="seconds"),
    }
    stream.write(f"{{{json.dumps(_KEY)}: {json.dumps(about)}")
    written = set()
    for kind, records in groupby(material.records(), key=lambda record: record[0]):
        if kind in written:
            raise ValueError(f"records of kind {kind!r} do not come in one run")
        written.add(kind)
        stream.write(f",\n{json.dumps(kind)}: [")
        before = "\n"
        for _kind, record in records:
            stream.write(before + json.dumps(record, ensure_ascii=False, default=_encode))
            before = ",\n"
        stream.write("\n]")
    stream.write("\n}\n")


def is_library_file(path: Path) -> bool:
    """Whether `path` is a file that `write` wrote, judged by its first bytes."""
    try:
        if path.suffix.lower() != ".json" or not path.is_file():
            return False
        with path.open("rb") as stream:
            head = stream.read(256).removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    except OSError:
        return False  # what is wrong with it, the import says
    return "".join(head.split()).startswith(f'{{"{_KEY}":{{')


def read_records(path: Path) -> Iterator[Record]:
    """The records of a file, read as they are asked for. ReaderError where it is damaged or newer."""
    try:
        with path.open(encoding="utf-8-sig") as stream:
            yield from _Scanner(stream).records()
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError, _DamageError) as error:
        raise ReaderError(
            f"{path.name} is not a whole export of a library: {error}. Export it again."
        ) from error


class _DamageError(Exception):
    """The file is no JSON object of the form that `write` writes."""


class _Scanner:
    """Walks through one JSON object of lists value by value, with only what is being looked at in memory."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text = ""
        self._at = 0
        self._ended = False
        self._decoder = json.JSONDecoder(object_hook=_decode)

    def records(self) -> Iterator[Record]:
        self._expect("{")
        more = self._next() != "}"
        first = True
        while more:
            kind = self._value()
            if not isinstance(kind, str):
                raise _DamageError("it has a name that is no text")
            self._expect(":")
            if first:
                self._check_head(kind, self._value())
                first = False
            else:
                yield from self._list(kind)
            more = self._more("}")
        if first:
            raise _DamageError("it is empty")

    def _list(self, kind: str) -> Iterator[Record]:
        self._expect("[")
        more = self._next() != "]"
        if not more:
            self._expect("]")
        while more:
            record = self._value()
            if not isinstance(record, dict):
                raise _DamageError(f"a record of {kind} is no object")
            yield kind, record
            more = self._more("]")

    def _check_head(self, kind: str, about: Any) -> None:
        version = about.get("format") if kind == _KEY and isinstance(about, dict) else None
        if not isinstance(version, int):
            raise _DamageError("it does not say that it is one")
        if version > FORMAT:
            raise ReaderError("The file was exported by a newer version of On Record; update to import it.")

    def _more(self, end: str) -> bool:
        mark = self._next()
        if mark not in (",", end):
            raise _DamageError(f"it breaks off or has {mark!r} where a comma belongs")
        self._at += 1
        return mark == ","

    def _expect(self, mark: str) -> None:
        found = self._next()
        if found != mark:
            raise _DamageError(f"it has {found or 'its end'!r} where {mark!r} belongs")
        self._at += 1

    def _next(self) -> str:
        """The next character that is no blank, not consumed; "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANKS:
                self._at += 1
            if self._at < len(self._text) or not self._fill():
                return self._text[self._at : self._at + 1]

    def _value(self) -> Any:
        self._next()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError:
                if not self._fill():
                    raise
                continue
            # A number at the end of the buffer may go on behind it.
            if end == len(self._text) and self._fill():
                continue
            self._at = end
            return value

    def _fill(self) -> bool:
        """Read on. Doubling what is held keeps a record of many megabytes linear: each try starts it anew."""
        if self._ended:
            return False
        self._text = self._text[self._at :]
        self._at = 0
        more = self._stream.read(max(1 << 16, len(self._text)))
        self._ended = not more
        self._text += more
        return bool(more)


def _encode(value: object) -> object:
    if isinstance(value, bytes):
        return {_BYTES: base64.b64encode(value).decode("ascii")}
    raise TypeError(f"{type(value).__name__} is no value of a record")


def _decode(value: dict[str, Any]) -> Any:
    if len(value) == 1 and isinstance(coded := value.get(_BYTES), str):
        try:
            return base64.b64decode(coded, validate=True)
        except ValueError as error:
            raise _DamageError("bytes in it are damaged") from error
    return value
