"""Which formats are read, by the name's ending; and in words, which are known but not read yet.

A format of one article a file is a module with `parse(text: str) -> Draft`; one of many articles a file has
its reader in
`records.py`. Modules are loaded when the first file of their kind comes.
"""

from __future__ import annotations

import enum
import importlib
import re
from collections.abc import Callable
from typing import cast

from reader.importing.formats.draft import Draft


class Format(enum.StrEnum):
    """How a file is read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON_LINES = "json lines"
    JSON = "json"
    CSV = "csv"

    @property
    def many(self) -> bool:
        """Whether a file of this format has many articles and is read as a stream of records."""
        return self in (Format.JSON_LINES, Format.JSON, Format.CSV)


_ENDINGS = {
    **dict.fromkeys(("", ".txt", ".text"), Format.TEXT),
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd"), Format.MARKDOWN),
    **dict.fromkeys((".jsonl", ".ndjson"), Format.JSON_LINES),
    ".json": Format.JSON,
    **dict.fromkeys((".csv", ".tsv"), Format.CSV),
}

_NOT_YET = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), "Web pages (HTML)"),
    **dict.fromkeys((".mhtml", ".mht", ".webarchive"), "Saved web pages (MHTML)"),
    **dict.fromkeys((".pdf",), "PDF files"),
    **dict.fromkeys((".docx", ".doc", ".odt", ".rtf", ".pages"), "Word-processor files"),
    **dict.fromkeys((".epub", ".mobi", ".azw3", ".fb2"), "E-books"),
    **dict.fromkeys((".eml", ".mbox", ".msg"), "Mail files"),
    **dict.fromkeys((".warc", ".warc.gz", ".wacz"), "Web archives (WARC)"),
    **dict.fromkeys((".rdf", ".ris", ".bib", ".xml", ".nbib"), "Bibliography and XML files"),
    **dict.fromkeys((".zip", ".gz", ".tar", ".tgz", ".7z", ".rar", ".bz2", ".xz"), "Archives"),
}

# Of a real ending; in "Talks in the U.S. go on" or "notes 12.2022" what follows the last stop is none.
_ENDING = re.compile(r".+(\.[a-z][a-z0-9]{0,7})$", re.DOTALL)
_COMPOUND = (".warc.gz",)


def ending_of(name: str) -> str:
    """The ending of a file's name in lower case, with its stop, or ""."""
    lower = name.lower()
    for compound in _COMPOUND:
        if lower.endswith(compound):
            return compound
    match = _ENDING.match(lower)
    return match[1] if match else ""


def format_of(name: str) -> Format | None:
    """The format of a file of this name; None where it is not read."""
    return _ENDINGS.get(ending_of(name))


def why_not(name: str) -> str:
    """The sentence for a file whose format is not read."""
    ending = ending_of(name)
    kind = _NOT_YET.get(ending)
    if kind:
        return f"{kind} are not read yet; save the article's text as .txt or .md and import that."
    return f"Files ending in {ending} are not articles; .txt, .md, .jsonl, .json and .csv are read."


def parser_of(kind: Format) -> Callable[[str], Draft]:
    """The function that parses the text of a file of one article."""
    module = importlib.import_module(f"reader.importing.formats.{kind.value}")
    return cast("Callable[[str], Draft]", module.parse)
