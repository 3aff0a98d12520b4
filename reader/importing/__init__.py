"""From files to articles: discover -> parse -> normalise. Knows no library, no database and no window.

What a caller needs, in the order of an import:

    for found in discover(paths):                    # Candidate | Refusal, sorted, constant memory
        if isinstance(found, Refusal): ...           # one line of the report
        elif found.many:                             # JSON lines, JSON, CSV
            for record in read_records(found, after=0, columns=None):   # Record | Refusal
                article = parse_record(record, columns)                 # ParsedArticle | Refusal
        else:
            article = parse_candidate(found)         # ParsedArticle | Refusal

`parse_paths(paths)` does all this in one process. Candidates, records, articles and refusals are picklable,
and
`parse_candidate` and `parse_record` are pure, so a pool of processes can call them. Whether an article is
new, a version or a duplicate is
the library's to say, by `origin`, `digest` and `folded_digest`.

Loading this package loads no detector and no format; they come with the first file that needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.importing.canonical import TEXT_VERSION as TEXT_VERSION
    from reader.importing.canonical import canonical as canonical
    from reader.importing.canonical import digest as digest
    from reader.importing.canonical import folded as folded
    from reader.importing.canonical import folded_digest as folded_digest
    from reader.importing.discovery import discover as discover
    from reader.importing.files import shown_path as shown_path
    from reader.importing.openings import shown_title as shown_title
    from reader.importing.pipeline import parse_bytes as parse_bytes
    from reader.importing.pipeline import parse_candidate as parse_candidate
    from reader.importing.pipeline import parse_file as parse_file
    from reader.importing.pipeline import parse_paths as parse_paths
    from reader.importing.records import parse_record as parse_record
    from reader.importing.records import read_records as read_records
    from reader.importing.types import Candidate as Candidate
    from reader.importing.types import Caution as Caution
    from reader.importing.types import ParsedArticle as ParsedArticle
    from reader.importing.types import Reason as Reason
    from reader.importing.types import Record as Record
    from reader.importing.types import Refusal as Refusal

_MODULES = {
    "canonical": ("TEXT_VERSION", "canonical", "digest", "folded", "folded_digest"),
    "discovery": ("discover",),
    "files": ("shown_path",),
    "pipeline": ("parse_bytes", "parse_candidate", "parse_file", "parse_paths"),
    "records": ("parse_record", "read_records"),
    "openings": ("shown_title",),
    "types": ("Candidate", "Caution", "ParsedArticle", "Reason", "Record", "Refusal"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value
