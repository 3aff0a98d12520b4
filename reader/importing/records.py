"""Files of many articles: JSON lines, JSON and CSV, read as a stream of records and parsed one by one.

Reading and parsing are apart, so that one process can read and others parse. A record that is wrong is one
refusal with its line; the rest goes on.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import IO

from reader.importing.encoding import Decoded, NotText, decode
from reader.importing.files import MOST_BYTES, open_regular, read_whole
from reader.importing.formats import Format, format_of
from reader.importing.formats.draft import FIELD_NAMES, Draft, with_fields
from reader.importing.formats.text import parse as parse_text
from reader.importing.normalising import build
from reader.importing.types import Candidate, ParsedArticle, Reason, Record, Refusal

_SAMPLE = 256 * 1024
_EMPTY = Draft("")
_SEPARATOR = re.compile(
    r'\ufeff?"?sep=([,;\t|])"?\s*$', re.IGNORECASE
)  # spreadsheets say so above the head line
_LISTS = ("articles", "items", "documents", "records", "data", "results", "entries")

Columns = Mapping[str, str]  # field of ours -> name in the file


def read_records(
    candidate: Candidate, after: int = 0, columns: Columns | None = None
) -> Iterator[Record | Refusal]:
    """The records of a file of many, from the one after record number `after`; constant memory but for
    `.json`.
    """
    kind = format_of(candidate.path)
    try:
        if kind is Format.JSON_LINES:
            records = _json_lines(candidate)
        elif kind is Format.CSV:
            records = _csv(candidate, columns or {})
        else:
            records = _json(candidate)
        for record in records:
            if isinstance(record, Refusal) or record.number > after:
                yield record
    except OSError as error:
        yield Refusal(
            candidate.origin, Reason.UNREADABLE, f"It could not be read: {error.strerror or error}."
        )


def parse_record(record: Record, columns: Columns | None = None) -> ParsedArticle | Refusal:
    """The article of one record."""
    if isinstance(record.payload, bytes):
        values = _object(record)
        if isinstance(values, Refusal):
            return values
    else:
        values = record.payload
    if columns:
        names = {theirs: FIELD_NAMES[ours][0] for ours, theirs in columns.items()}
        values = tuple((names.get(key, key), value) for key, value in values)
    draft = with_fields(_EMPTY, values)
    if draft.date is None and draft.bad_date is None:
        inside = parse_text(draft.text)  # a record may carry a text of the seed format, header and all
        draft = draft._replace(text=inside.text, date=inside.date, bad_date=inside.bad_date)
    return build(draft, origin=record.origin, record=record)


def _object(record: Record) -> tuple[tuple[str, object], ...] | Refusal:
    assert isinstance(record.payload, bytes)
    decoded = decode(record.payload)
    text = decoded.text if isinstance(decoded, Decoded) else ""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return Refusal(record.origin, Reason.PARSE_ERROR, "The line is not valid JSON.", record.line)
    if not isinstance(value, dict):
        return Refusal(
            record.origin, Reason.PARSE_ERROR, "The line is not an article: an object in braces.", record.line
        )
    return tuple(value.items())


def _json_lines(candidate: Candidate) -> Iterator[Record | Refusal]:
    with open_regular(candidate.path) as file:
        head = file.read(4)
        file.seek(0)
        lines: Iterable[bytes] = _bounded_lines(file)
        if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
            text = io.TextIOWrapper(file, "utf-16", errors="replace")
            lines = (line.encode("utf-8", "replace") for line in text)
        number = 0
        for line_number, line in enumerate(lines, start=1):
            if not line.strip(b" \t\r\n\x00\xef\xbb\xbf"):
                continue
            number += 1
            if len(line) > MOST_BYTES:
                yield Refusal(candidate.origin, Reason.TOO_LARGE, "The line is over 64 MB.", line_number)
            else:
                yield Record(candidate.origin, number, line_number, line)
        if number == 0:
            yield Refusal(candidate.origin, Reason.NO_TEXT, "There is no line with an article in it.")


def _bounded_lines(file: IO[bytes]) -> Iterator[bytes]:
    """The lines of `file`; one that is too long is given cut, just over the limit, and its rest is passed
    over.
    """
    while line := file.readline(MOST_BYTES + 1):
        yield line
        while len(line) > MOST_BYTES and not line.endswith(b"\n"):
            line = file.readline(MOST_BYTES + 1)


def _json(candidate: Candidate) -> Iterator[Record | Refusal]:
    data = read_whole(candidate)
    if isinstance(data, Refusal):
        yield data
        return
    decoded = decode(data)
    if isinstance(decoded, NotText):
        yield Refusal(candidate.origin, Reason.WRONG_TYPE, f"It is {decoded.what} under a name for JSON.")
        return
    try:
        value = json.loads(decoded.text)
    except (ValueError, RecursionError):
        yield Refusal(candidate.origin, Reason.PARSE_ERROR, "It is not valid JSON.")
        return
    articles = _article_list(value)
    if not any(isinstance(article, dict) for article in articles):
        yield Refusal(
            candidate.origin, Reason.UNSUPPORTED, "There is no article in it: objects with a text and a date."
        )
        return
    for number, article in enumerate(articles, start=1):
        if isinstance(article, dict):
            yield Record(candidate.origin, number, number, tuple(article.items()))
        else:
            yield Refusal(candidate.origin, Reason.PARSE_ERROR, "The entry is not an article.", number)


def _article_list(value: object) -> list[object]:
    if isinstance(value, dict):
        for name in _LISTS:
            inner = value.get(name)
            if isinstance(inner, list) and inner and isinstance(inner[0], dict):
                return inner
        return [value]
    return value if isinstance(value, list) else []


def _csv(candidate: Candidate, columns: Columns) -> Iterator[Record | Refusal]:
    with open_regular(candidate.path) as file:
        sample = file.read(_SAMPLE)
        # A character may be cut at the sample's end; that alone is no reason to think it another encoding.
        decoded = decode(sample if len(sample) < _SAMPLE else sample[: sample.rfind(b"\n") + 1] or sample)
        if isinstance(decoded, NotText):
            yield Refusal(
                candidate.origin, Reason.WRONG_TYPE, f"It is {decoded.what} under a name for a table."
            )
            return
        file.seek(0)
        text = io.TextIOWrapper(file, decoded.encoding, errors="replace", newline="")
        yield from _rows(candidate, _Lines(text), _delimiter(decoded.text), columns)


class _Lines:
    """The lines of a table as the csv module takes them, counting the quotation marks of the record being
    read.
    """

    def __init__(self, text: Iterable[str]) -> None:
        self._text = iter(text)
        self.quotes = 0
        self.length = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._text:
            self.quotes += line.count('"')
            self.length += len(line)
            if self.length > MOST_BYTES:
                raise csv.Error("record too long")
            yield line.replace("\x00", "")

    def begin_record(self) -> None:
        self.quotes = self.length = 0


def _rows(
    candidate: Candidate, lines: _Lines, delimiter: str, columns: Columns
) -> Iterator[Record | Refusal]:
    previous_limit = csv.field_size_limit(MOST_BYTES)
    try:
        rows = csv.reader(lines, delimiter=delimiter)
        head = next(rows, [])
        if _SEPARATOR.match(delimiter.join(head)):
            head = next(rows, [])
        header = [name.strip().strip("\ufeff").strip() for name in head]
        known = {name for names in (FIELD_NAMES["text"], columns.values()) for name in names}
        if not any(name in known or name.lower() in known for name in header):
            yield Refusal(
                candidate.origin,
                Reason.UNSUPPORTED,
                "It has no column of texts (`text`, `body` or `content`).",
            )
            return
        number = 0
        lines.begin_record()
        line = rows.line_num + 1
        for row in rows:
            begun, line = line, rows.line_num + 1
            unclosed = lines.quotes % 2 == 1
            lines.begin_record()
            if not any(cell.strip() for cell in row):
                continue
            number += 1
            if unclosed:
                sentence = "A quotation mark is opened there and never closed."
                yield Refusal(candidate.origin, Reason.PARSE_ERROR, sentence, begun)
            else:
                yield Record(candidate.origin, number, begun, _cells(header, row, delimiter))
        if number == 0:
            yield Refusal(candidate.origin, Reason.NO_TEXT, "It has a head line and no rows.")
    except csv.Error:
        yield Refusal(
            candidate.origin,
            Reason.PARSE_ERROR,
            "A row is damaged or over 64 MB; the rows before it were read.",
        )
    finally:
        csv.field_size_limit(previous_limit)


def _cells(header: list[str], row: list[str], delimiter: str) -> tuple[tuple[str, object], ...]:
    """Names and values; cells beyond the head line belong to the last one, whose text was not put in
    quotes.
    """
    if len(row) > len(header):
        row = [*row[: len(header) - 1], delimiter.join(row[len(header) - 1 :])]
    return tuple(zip(header, row, strict=False))


def _delimiter(sample: str) -> str:
    head = sample.lstrip("\r\n\ufeff").split("\n", 1)[0]
    named = _SEPARATOR.match(head)
    return named[1] if named else max(",;\t|", key=head.count)
