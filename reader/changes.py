"""What became of a write or an import, and how far long work has come. Re-exported by `reader.types`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One line of the import report. `outcome`: imported, version, duplicate, rejected; `reason` is a short code."""

    path: str
    outcome: str
    sentence: str
    reason: str | None = None
    article_id: int | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file of an import. `lines` has what a person should look at: warnings and refusals first."""

    imported: int
    versions: int
    duplicates: int
    rejected: int
    cancelled: bool
    lines: tuple[ImportLine, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work has come. `total` is None while it is not known yet."""

    done: int
    total: int | None
    label: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write changed, so that windows refresh only that. `label` names the undo step in the person's words."""

    label: str = ""
    step: int | None = None  # the id of that step, for `Library.undo`; of several the last
    articles: frozenset[int] = frozenset()
    notes: frozenset[int] = frozenset()
    bookmarks: frozenset[int] = frozenset()
    highlights: frozenset[int] = frozenset()
    speakers: frozenset[int] = frozenset()
    membership: bool = False  # the set or order of articles in some view may have changed
    everything: bool = False
    tags: bool = False  # the names of tags, or what carries them
    saved: bool = False  # saved views or templates
    created: int | None = None  # id of the noun that was created, where there is one

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            label=other.label or self.label,
            step=other.step if other.step is not None else self.step,
            articles=self.articles | other.articles,
            notes=self.notes | other.notes,
            bookmarks=self.bookmarks | other.bookmarks,
            highlights=self.highlights | other.highlights,
            speakers=self.speakers | other.speakers,
            membership=self.membership or other.membership,
            everything=self.everything or other.everything,
            tags=self.tags or other.tags,
            saved=self.saved or other.saved,
            created=other.created if other.created is not None else self.created,
        )
