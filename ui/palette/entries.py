"""What the palette can lead to, and how the library is asked for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from reader import ArticleRow, Library, SavedView, Sort, SourceRow, SpeakerKind, SpeakerRow, View
from ui import wording
from ui.palette.matching import match
from ui.utterance_counts import Numbers, counts_words

MOST_ACTIONS, MOST_ARTICLES, MOST_SPEAKERS, MOST_SOURCES = 6, 8, 5, 4
_SOURCES_READ = 400  # those with most articles; thousands would hold up the typing
_FEW = 30  # articles of a speaker whose texts are read for each letter that is typed
_WORD = re.compile(r"[^\W_]+")


def tr(text: str) -> str:
    """A text of the palette in the person's language."""
    return QCoreApplication.translate("", text)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette. `places` are the letters of `text` that were typed."""

    text: str
    open: Callable[[], object]
    detail: str = ""
    keys: str = ""
    speaker: SpeakerRow | None = None  # whose colour stands before the line
    places: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Section:
    """Lines of one kind under their heading."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What the library has for the typed words; of some speakers the utterances and reports."""

    speakers: tuple[SpeakerRow, ...] = ()
    counted: Mapping[int, Numbers] = field(default_factory=dict)
    articles: tuple[ArticleRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()
    saved: tuple[SavedView, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ways:
    """How what the library has is opened."""

    article: Callable[[int], object]
    speaker: Callable[[int], object]
    source: Callable[[str], object]
    search: Callable[[str], object]
    view: Callable[[View], object] = lambda _view: None


def best(typed: str, entries: Iterable[Entry], most: int) -> tuple[Entry, ...]:
    """The entries that fit what was typed, the best first."""
    fitting = []
    for entry in entries:
        how = match(typed, entry.text)
        if how is not None:
            marked = Entry(entry.text, entry.open, entry.detail, entry.keys, entry.speaker, how.places)
            fitting.append((how.score, marked))
    fitting.sort(key=lambda pair: -pair[0])
    return tuple(entry for _score, entry in fitting[:most])


def look_up(library: Library, typed: str) -> Found:
    """Speakers, titles and sources for what was typed; on a worker thread."""
    words = _WORD.findall(typed)
    if not words:
        return Found()
    titles = " ".join(f"title:{word}*" for word in words)
    speakers = library.speakers(" ".join(words), limit=MOST_SPEAKERS)
    sources = library.sources(_SOURCES_READ)
    fitting = [(how.score, row) for row in sources if (how := match(typed, row.name)) is not None]
    fitting.sort(key=lambda pair: -pair[0])  # those with most articles come first among equals
    return Found(
        speakers=speakers,
        counted=library.utterance_counts([row.id for row in speakers], _FEW),
        articles=library.first_rows(View(query=titles, sort=Sort.DATE_DOWN), MOST_ARTICLES)[:MOST_ARTICLES],
        sources=tuple(row for _score, row in fitting[:MOST_SOURCES]),
        saved=tuple(each for each in library.saved_views() if match(typed, each.name) is not None)[
            :MOST_SOURCES
        ],
        tags=library.tag_names(typed, MOST_SOURCES),
    )


def sections(
    typed: str,
    actions: Sequence[Entry],
    found: Found,
    ways: Ways,
    counted: Callable[[int], Numbers | None] = lambda _speaker: None,
) -> list[Section]:
    """All that fits, by kind; without words, every action. `counted` has the numbers that are not `found` at once."""
    if not typed.strip():
        return [Section(tr("Actions"), tuple(actions))]
    speakers = tuple(
        _speaker(typed, row, ways, found.counted.get(row.id) or counted(row.id)) for row in found.speakers
    )
    made = [
        Section(tr("Actions"), best(typed, actions, MOST_ACTIONS)),
        Section(tr("Speakers"), speakers),
        Section(tr("Articles"), tuple(_article(row, ways) for row in found.articles)),
        Section(tr("Saved searches"), tuple(_saved(typed, each, ways) for each in found.saved)),
        Section(tr("Tags"), tuple(_tag(typed, name, ways) for name in found.tags)),
        Section(tr("Sources"), tuple(_source(typed, row, ways) for row in found.sources)),
        Section(tr("Search"), (_search(typed.strip(), ways),)),
    ]
    return [section for section in made if section.entries]


def _places(typed: str, text: str) -> frozenset[int]:
    how = match(typed, text)
    return how.places if how is not None else frozenset()


def _speaker(typed: str, row: SpeakerRow, ways: Ways, counted: Numbers | None) -> Entry:
    kind = {
        SpeakerKind.PERSON: row.titles[0] if row.titles else None,
        SpeakerKind.ORGANISATION: tr("Organisation"),
        SpeakerKind.UNNAMED: tr("Unnamed source"),
    }[row.kind]
    detail = wording.dotted(kind, None if counted is None else counts_words(counted))
    return Entry(row.name, lambda: ways.speaker(row.id), detail, speaker=row, places=_places(typed, row.name))


def _article(row: ArticleRow, ways: Ways) -> Entry:
    detail = wording.dotted(row.source, wording.short_day(row.date) if row.date else tr("no date"))
    marked = frozenset(place for start, end in row.title_marks for place in range(start, end))
    return Entry(row.title, lambda: ways.article(row.id), detail, places=marked)


def _source(typed: str, row: SourceRow, ways: Ways) -> Entry:
    detail = wording.counted(row.articles, tr("%n article"), tr("%n articles"))
    return Entry(row.name, lambda: ways.source(row.name), detail, places=_places(typed, row.name))


def _saved(typed: str, each: SavedView, ways: Ways) -> Entry:
    return Entry(each.name, lambda: ways.view(each.view), each.view.query, places=_places(typed, each.name))


def _tag(typed: str, name: str, ways: Ways) -> Entry:
    return Entry(name, lambda: ways.search(f'tag:"{name}"'), tr("Tag"), places=_places(typed, name))


def _search(words: str, ways: Ways) -> Entry:
    return Entry(tr("Search texts and notes for “{words}”").format(words=words), lambda: ways.search(words))
