"""On Record's core: everything the window can do, a script can do through this package. No Qt, ever.

Loading is lazy: `import reader` loads none of it, so that `reader.attribution` alone needs no database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.citing import citation as citation
    from reader.citing import said_on_words as said_on_words
    from reader.courtesy import step_aside as step_aside
    from reader.errors import CancelledError as CancelledError
    from reader.errors import DiskFullError as DiskFullError
    from reader.errors import LibraryDamagedError as LibraryDamagedError
    from reader.errors import LibraryLockedError as LibraryLockedError
    from reader.errors import LibraryNewerError as LibraryNewerError
    from reader.errors import NotFoundError as NotFoundError
    from reader.errors import ReaderError as ReaderError
    from reader.errors import SearchInterrupted as SearchInterrupted
    from reader.exporting.material import ExportResult as ExportResult
    from reader.glance import glance as glance
    from reader.importing.openings import shown_title as shown_title
    from reader.library import Library as Library
    from reader.markup import parts_of as parts_of
    from reader.markup import read_href as read_href
    from reader.markup import render_markdown as render_markdown
    from reader.markup import window_href as window_href
    from reader.note_diff import DiffPart as DiffPart
    from reader.note_diff import word_diff as word_diff
    from reader.note_text import PlainNote as PlainNote
    from reader.note_text import first_line as first_line
    from reader.note_text import link_text as link_text
    from reader.note_text import plain_note as plain_note
    from reader.notebook import LinkTarget as LinkTarget
    from reader.notebook import NoteFacet as NoteFacet
    from reader.notebook import NoteFilter as NoteFilter
    from reader.notebook import NoteSort as NoteSort
    from reader.notebook import NoteVersion as NoteVersion
    from reader.outgoing import ExportFormat as ExportFormat
    from reader.outgoing import export_articles as export_articles
    from reader.outgoing import export_formats as export_formats
    from reader.outgoing import export_statements as export_statements
    from reader.passage import passage_citation as passage_citation
    from reader.paths import default_library_path as default_library_path
    from reader.paths import keep_beside as keep_beside
    from reader.paths import log_path as log_path
    from reader.paths import resource_path as resource_path
    from reader.paths import seeds_path as seeds_path
    from reader.paths import settings_path as settings_path
    from reader.paths import state_path as state_path
    from reader.rescue import Backup as Backup
    from reader.rescue import backups as backups
    from reader.rescue import keep_weekly_backup as keep_weekly_backup
    from reader.rescue import lost as lost
    from reader.rescue import put_in_place as put_in_place
    from reader.types import EDITABLE_FIELDS as EDITABLE_FIELDS
    from reader.types import HIGHLIGHT_COLORS as HIGHLIGHT_COLORS
    from reader.types import Anchor as Anchor
    from reader.types import Article as Article
    from reader.types import ArticleDirectory as ArticleDirectory
    from reader.types import ArticleRow as ArticleRow
    from reader.types import Bookmark as Bookmark
    from reader.types import BookmarkRow as BookmarkRow
    from reader.types import Candidate as Candidate
    from reader.types import Changes as Changes
    from reader.types import Check as Check
    from reader.types import Counts as Counts
    from reader.types import Day as Day
    from reader.types import Field as Field
    from reader.types import FormerPassage as FormerPassage
    from reader.types import Highlight as Highlight
    from reader.types import ImportLine as ImportLine
    from reader.types import ImportReport as ImportReport
    from reader.types import LegendEntry as LegendEntry
    from reader.types import Matches as Matches
    from reader.types import Note as Note
    from reader.types import NoteRow as NoteRow
    from reader.types import Progress as Progress
    from reader.types import Provenance as Provenance
    from reader.types import Reading as Reading
    from reader.types import ReadingState as ReadingState
    from reader.types import SavedView as SavedView
    from reader.types import Scope as Scope
    from reader.types import Sort as Sort
    from reader.types import SourceRow as SourceRow
    from reader.types import Span as Span
    from reader.types import SpeakerKind as SpeakerKind
    from reader.types import SpeakerRow as SpeakerRow
    from reader.types import SpeakerTag as SpeakerTag
    from reader.types import Statement as Statement
    from reader.types import StatementRow as StatementRow
    from reader.types import TagRow as TagRow
    from reader.types import Template as Template
    from reader.types import TrashRow as TrashRow
    from reader.types import Verdict as Verdict
    from reader.types import Version as Version
    from reader.types import View as View
    from reader.understanding import PartKind as PartKind
    from reader.understanding import QueryPart as QueryPart
    from reader.understanding import query_without as query_without
    from reader.understanding import understood as understood
    from reader.utterances import fullest_report as fullest_report
    from reader.view_json import view_from_json as view_from_json
    from reader.view_json import view_to_json as view_to_json

_MODULES = {
    "changes": ("Changes", "ImportLine", "ImportReport", "Progress"),
    "citing": ("citation", "said_on_words"),
    "courtesy": ("step_aside",),
    "errors": (
        "CancelledError",
        "DiskFullError",
        "LibraryDamagedError",
        "LibraryLockedError",
        "LibraryNewerError",
        "NotFoundError",
        "ReaderError",
        "SearchInterrupted",
    ),
    "exporting.material": ("ExportResult",),
    "glance": ("glance",),
    "importing.openings": ("shown_title",),
    "library": ("Library",),
    "listed": (
        "ArticleDirectory",
        "ArticleRow",
        "Day",
        "Provenance",
        "Scope",
        "Sort",
        "SpeakerKind",
        "SpeakerTag",
        "View",
    ),
    "understanding": ("PartKind", "QueryPart", "query_without", "understood"),
    "view_json": ("view_from_json", "view_to_json"),
    "markup": ("parts_of", "read_href", "render_markdown", "window_href"),
    "note_diff": ("DiffPart", "word_diff"),
    "note_text": ("PlainNote", "first_line", "link_text", "plain_note"),
    "notebook": ("LinkTarget", "NoteFacet", "NoteFilter", "NoteSort", "NoteVersion"),
    "outgoing": ("ExportFormat", "export_articles", "export_formats", "export_statements"),
    "passage": ("passage_citation",),
    "paths": (
        "default_library_path",
        "keep_beside",
        "log_path",
        "resource_path",
        "seeds_path",
        "settings_path",
        "state_path",
    ),
    "rescue": ("Backup", "backups", "keep_weekly_backup", "lost", "put_in_place"),
    "types": (
        "Anchor",
        "Article",
        "Bookmark",
        "BookmarkRow",
        "Candidate",
        "Check",
        "Counts",
        "EDITABLE_FIELDS",
        "Field",
        "FormerPassage",
        "HIGHLIGHT_COLORS",
        "Highlight",
        "LegendEntry",
        "Note",
        "NoteRow",
        "Matches",
        "Reading",
        "ReadingState",
        "SavedView",
        "SourceRow",
        "Span",
        "SpeakerRow",
        "Statement",
        "StatementRow",
        "TagRow",
        "Template",
        "TrashRow",
        "Verdict",
        "Version",
    ),
    "utterances": ("fullest_report",),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

__version__ = "0.1.0"


def open_library(*arguments: Any, **options: Any) -> Library:
    """Open a library; see `Library.open`."""
    from reader.library import Library

    return Library.open(*arguments, **options)


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULE_OF})
