"""Discover, parse, normalise: from paths to articles and refusals. Pure but for reading files; knows no
library.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from reader.importing.discovery import discover
from reader.importing.encoding import NotText, decode
from reader.importing.files import read_whole
from reader.importing.formats import Format, format_of, parser_of
from reader.importing.normalising import build
from reader.importing.types import Candidate, ParsedArticle, Reason, Refusal


def parse_bytes(data: bytes, origin: str, kind: Format = Format.TEXT) -> ParsedArticle | Refusal:
    """The article in the bytes of a file of one article."""
    decoded = decode(data)
    if isinstance(decoded, NotText):
        sentence = (
            f"It is {decoded.what} under a name for text."
            if decoded.what != "not text"
            else "It is not text."
        )
        return Refusal(origin, Reason.WRONG_TYPE, sentence)
    draft = parser_of(kind)(decoded.text)
    return build(draft, origin=origin, raw=data, encoding=decoded.encoding, bad_bytes=decoded.bad_bytes)


def parse_candidate(candidate: Candidate) -> ParsedArticle | Refusal:
    """The article of a file of one article (`candidate.many` is false). Picklable both ways; never raises
    OSError.
    """
    data = read_whole(candidate)
    if isinstance(data, Refusal):
        return data
    return parse_bytes(data, candidate.origin, format_of(candidate.path) or Format.TEXT)


def parse_file(path: str | os.PathLike[str]) -> list[ParsedArticle | Refusal]:
    """All that one file or folder gives, in a list: for a few files; `parse_paths` streams."""
    return list(parse_paths([path]))


def parse_paths(paths: Iterable[str | os.PathLike[str]]) -> Iterator[ParsedArticle | Refusal]:
    """The articles and refusals of files and folders, one after the other, in constant memory."""
    for found in discover(paths):
        if isinstance(found, Refusal):
            yield found
        elif found.many:
            from reader.importing.records import parse_record, read_records

            for record in read_records(found):
                yield record if isinstance(record, Refusal) else parse_record(record)
        else:
            yield parse_candidate(found)
