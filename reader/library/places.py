"""Where marks stand: moved by hand, placed again, or said to be right. All of it can be undone.

A mark is a note, bookmark, highlight or check; `noun` is the name of its table.
"""

from __future__ import annotations

from reader import anchoring
from reader.errors import NotFoundError, ReaderError
from reader.library.base import Base
from reader.store.marks import anchor_values
from reader.store.texts import now
from reader.types import Anchor, Candidate, Changes, FormerPassage

AROUND = 280  # characters shown before and after a passage
_MOST_PLACES = 200
_WORDS = {"notes": "note", "bookmarks": "bookmark", "highlights": "highlight", "checks": "check"}


class PlaceWrites(Base):
    """Moves marks, and says where one that was lost may belong."""

    def move_mark(self, noun: str, mark_id: int, start: int, end: int) -> Changes:
        """Put the ends of a mark's passage elsewhere."""
        return self._put(f"Move {_word(noun)}", noun, mark_id, start, end)

    def place_mark(self, noun: str, mark_id: int, start: int, end: int) -> Changes:
        """Give a mark that was lost, or stands in doubt, its place."""
        return self._put(f"Place {_word(noun)}", noun, mark_id, start, end)

    def accept_moved(self, noun: str, mark_id: int) -> Changes:
        """The person says that the place found for a mark is right: its words are those that stand there now."""
        with self._store.writing():
            _, anchor = self._mark(noun, mark_id)
            if anchor.state == anchoring.ORPHANED:
                raise ReaderError(f"This {_word(noun)} has no place yet. Choose one for it.")
            label = f"Confirm the place of a {_word(noun)}"
            return self._put(label, noun, mark_id, anchor.start, anchor.end)

    def candidates(self, noun: str, mark_id: int) -> tuple[Candidate, ...]:
        """Passages of the present text that a mark may belong to, the likeliest first."""
        with self._store.reading():
            article_id, anchor = self._mark(noun, mark_id)
            text = self._store.texts.text(article_id)
        found = anchoring.candidates(anchor, text)
        return tuple(Candidate(start, end, text[start:end], likeness) for start, end, likeness in found)

    def former_passage(self, noun: str, mark_id: int) -> FormerPassage:
        """The words of a mark in the text that it was made in, with what stood around them."""
        with self._store.reading():
            article_id, anchor = self._mark(noun, mark_id)
            place = None
            for version, digest, _ in reversed(self._store.texts.versions(article_id)):
                text = self._store.texts.version_text(article_id, version)
                if digest == anchor.digest and text[anchor.start : anchor.end] == anchor.exact:
                    place = anchor.start
                else:
                    place = _nearest(anchor, text)
                if place is not None:
                    end = place + len(anchor.exact)
                    before = text[max(0, place - AROUND) : place]
                    return FormerPassage(before, anchor.exact, text[end : end + AROUND], version)
        return FormerPassage(anchor.prefix, anchor.exact, anchor.suffix, None)

    def _mark(self, noun: str, mark_id: int) -> tuple[int, Anchor]:
        row = self._store.marks.get(noun, mark_id) if noun in _WORDS else None
        if row is None:
            raise NotFoundError(f"There is no {_word(noun)} {mark_id} in this library.")
        if row["article_id"] is None or row["start"] is None:
            raise ReaderError(f"This {_word(noun)} belongs to no passage.")
        names = ("start", "end", "exact", "prefix", "suffix", "digest", "state")
        return row["article_id"], Anchor(*(row[name] for name in names))

    def _put(self, label: str, noun: str, mark_id: int, start: int, end: int) -> Changes:
        with self._store.writing():
            article_id, former = self._mark(noun, mark_id)
            anchor = self._anchor(article_id, start, end)
            assert anchor is not None
            if not anchor.exact.strip():
                raise ReaderError(f"A {_word(noun)} needs words to stand at. Select some first.")
            with self._history.step(label) as step:
                if anchor != former:
                    # With its article: should the text change before this is undone, it is placed again.
                    values = {"article_id": article_id} | anchor_values(anchor)
                    changed = {} if noun == "bookmarks" else {"modified": now()}
                    step.do("row", noun, mark_id, values | changed)
        return step.labelled


def _word(noun: str) -> str:
    return _WORDS.get(noun, noun)


def _nearest(anchor: Anchor, text: str) -> int | None:
    """Where the words stand in a text, nearest to where the mark is; a moved mark keeps the words it was made with."""
    places: list[int] = []
    place = text.find(anchor.exact)
    while place >= 0 and len(places) < _MOST_PLACES:
        places.append(place)
        place = text.find(anchor.exact, place + 1)
    return min(places, key=lambda found: abs(found - anchor.start), default=None)
