"""Undo and redo: every change a person makes is applied here, and its inverse is written with it.

A change is a list that JSON can hold: a name and what it needs. Applying one gives its inverse, so redo is the
undoing of an undo. What derives from a change (counters, search index, places of marks) follows by itself.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from reader import anchoring, rewriting
from reader.errors import LibraryLockedError
from reader.note_text import tag_key
from reader.store import Store
from reader.store.journal import Change
from reader.store.texts import now
from reader.types import Anchor, Changes, Provenance

AT_ONCE = 100  # articles that are read while the person waits, which is less than a second
_TYPING = 60  # seconds between two saves of one note that are one step


class Step:
    """A step in the making: changes are applied one by one, their inverses gathered."""

    def __init__(self, history: History, label: str = "", subject: str | None = None) -> None:
        self._history = history
        self.label = label
        self.subject = subject
        self.number: int | None = None  # its id, once it is written
        self.inverses: list[Change] = []
        self.changes = Changes()

    @property
    def labelled(self) -> Changes:
        """Everything that was changed, under the label of the step."""
        return Changes(self.label, self.number) | self.changes if self.inverses else self.changes

    def do(self, *change: Any) -> Changes:
        """Apply one change."""
        inverse, changes = self._history.apply(list(change))
        if inverse is not None:
            self.inverses.append(inverse)
        self.changes |= changes
        return changes


class History:
    """The undo journal of a library."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._apart: set[int] = (
            set()
        )  # articles that the engine has read while two were one who are two again
        self._apply: dict[str, Callable[..., tuple[Change | None, Changes]]] = {
            "row": self._row,
            "field": self._field,
            "state": self._reading_state,
            "unread": self._unread,
            "to_read": self._to_read,
            "hide": self._hide,
            "show": self._show,
            "speaker": self._speaker,
            "statement": self._statement,
            "keys": self._keys,
            "keys_given": self._keys_given,
            "settle": self._settle,
            "decide": self._decide,
            "text": self._text,
            "tags": self._tags,
            "tag_name": self._tag_name,
        }

    @contextlib.contextmanager
    def step(self, label: str, subject: str | None = None, *, join: bool = False) -> Iterator[Step]:
        """A transaction that is one step. With `join` it belongs to the last step of the same subject, if recent."""
        with self._store.writing():
            step = Step(self, label, subject)
            yield step
            if not step.inverses:
                return
            last = self._store.journal.last(undone=False) if join else None
            if last is not None and last.subject == step.subject and now() - last.created <= _TYPING:
                self._store.journal.touch(last)
                step.number = last.id
            else:
                step.number = self._store.journal.add(label, step.inverses[::-1], step.subject)

    def label(self, *, undone: bool) -> str | None:
        """What would be undone, or redone, next."""
        with self._store.reading():
            step = self._store.journal.last(undone=undone)
        return step.label if step else None

    def turn(self, *, redo: bool, only: int | None = None) -> Changes | None:
        """Undo the last step or redo the last undone one; None where there is none, or another one than `only`."""
        for _ in range(rewriting.TRIES):
            with self._store.reading():
                last = self._store.journal.last(undone=redo)
            texts = self._texts_ready(last.changes) if last is not None else {}
            with contextlib.suppress(rewriting.StaleError):
                return self._turned(texts, redo=redo, only=only)
        raise LibraryLockedError("The library is being changed by another program. Try again in a moment.")

    def _texts_ready(self, changes: list[Change]) -> dict[tuple[int, int], rewriting.Rewrite]:
        """The texts that a step brings back, read by the engine before the transaction."""
        found = {}
        for name, article_id, version, *_ in (change for change in changes if change[0] == "text"):
            del name
            with self._store.reading():
                text = self._store.texts.version_text(article_id, version)
            article = rewriting.parsed(self._store, article_id, text)
            found[article_id, version] = rewriting.prepared(self._store, article_id, article)
        return found

    def _turned(
        self, texts: dict[tuple[int, int], rewriting.Rewrite], *, redo: bool, only: int | None
    ) -> Changes | None:
        with self._store.writing():
            last = self._store.journal.last(undone=redo)
            if last is None or (only is not None and last.id != only):
                return None
            step = Step(self)
            for change in last.changes:
                if change[0] == "text":
                    rewrite = texts.get((change[1], change[2]))
                    if rewrite is None:
                        raise rewriting.StaleError
                    step.do("text", change[1], rewrite, change[3])
                else:
                    step.do(*change)
            self._store.journal.turn(last, step.inverses[::-1], undone=not redo)
            return Changes(last.label, last.id if redo else None) | step.changes

    def apply(self, change: Change) -> tuple[Change | None, Changes]:
        """Apply a change; gives its inverse (None where nothing changed) and what windows must refresh."""
        name, *arguments = change
        return self._apply[name](*arguments)

    # -- the changes

    def _row(
        self, table: str, row_id: int | None, values: dict[str, Any] | None
    ) -> tuple[Change | None, Changes]:
        marks = self._store.marks
        values = values and self._placed(values)
        created = row_id is None or marks.get(table, row_id) is None
        number, former = marks.put(table, row_id, values)
        if former is not None and values is not None:
            former = {name: former[name] for name in values}
            if former == values:
                return None, Changes()
        article = (values or {}).get("article_id") or (former or {}).get("article_id")
        if article is None and values is not None:
            article = (marks.get(table, number) or {}).get("article_id")
        ids = frozenset({number})
        return ["row", table, number, former], Changes(
            articles=frozenset({article} if article is not None else ()),
            notes=ids if table == "notes" else frozenset(),
            bookmarks=ids if table == "bookmarks" else frozenset(),
            highlights=ids if table == "highlights" else frozenset(),
            tags=table in ("tags", "taggings") or (table == "notes" and _writes_tags(former, values)),
            saved=table in ("saved_views", "templates"),
            membership=created or values is None,
            created=number if created and values is not None else None,
        )

    def _placed(self, values: dict[str, Any]) -> dict[str, Any]:
        """An undone deletion may bring a mark back to a text that has changed in the meantime."""
        article_id = values.get("article_id")
        if article_id is None or values.get("start") is None or not values.get("digest"):
            return values
        digest = self._store.articles.digest(article_id)
        if values["digest"] == digest:
            return values
        names = ("start", "end", "exact", "prefix", "suffix", "digest", "state")
        mark = anchoring.placed(
            Anchor(*(values[name] for name in names)), self._store.texts.text(article_id), digest
        )
        return {**values, **{name: getattr(mark, name) for name in names}}

    def _field(self, field: str, values: list[list[Any]]) -> tuple[Change | None, Changes]:
        former = self._store.articles.field(field, [value[0] for value in values])
        changed = [(new, old) for new, old in zip(values, former, strict=True) if tuple(new) != old]
        if not changed:
            return None, Changes()
        self._store.articles.set_field(field, [(i, value, origin) for (i, value, origin), _ in changed])
        return ["field", field, [list(old) for _, old in changed]], Changes(
            articles=frozenset(new[0] for new, _ in changed), membership=field in ("title", "source", "date")
        )

    def _reading_state(self, states: list[list[int]]) -> tuple[Change | None, Changes]:
        former = self._store.states.put(
            [(i, unread, reading, archived) for i, unread, reading, archived in states]
        )
        return _state("state", former)

    def _unread(self, values: list[list[Any]]) -> tuple[Change | None, Changes]:
        """As journals of schema 1 have it; it comes back as a state."""
        return self._reading_state([[i, value, 0, 0] for i, value in values])

    def _to_read(self, values: list[list[Any]]) -> tuple[Change | None, Changes]:
        former = self._store.articles.set_to_read([(i, value) for i, value in values])
        return _state("to_read", former)

    def _hide(self, ids: list[int]) -> tuple[Change | None, Changes]:
        hidden = self._store.articles.hide(ids)
        if not hidden:
            return None, Changes()
        return ["show", hidden], _membership([i for i, _ in hidden])

    def _show(self, places: list[list[int]]) -> tuple[Change | None, Changes]:
        shown = self._store.articles.show([(i, key) for i, key in places])
        if not shown:
            return None, Changes()
        return ["hide", shown], _membership(shown)

    def taken_apart(self) -> set[int]:
        """The articles in which the last turn left it open which of two who were one speaks; each is given once."""
        found, self._apart = self._apart, set()
        return found

    def _speaker(self, speaker_id: int, values: dict[str, Any]) -> tuple[Change | None, Changes]:
        if values.get("merged_into", speaker_id) is None:
            self._take_apart(speaker_id)
        former = self._store.corrections.set_speaker(speaker_id, values)
        if "merged_into" in values:
            for article_id in self._store.corrections.decided_for(speaker_id):
                self._store.decisions.apply(article_id)
        return ["speaker", speaker_id, former], Changes(
            articles=frozenset(self._store.corrections.some_articles_of(speaker_id)),
            speakers=frozenset({speaker_id}),
            membership=True,
        )

    def _take_apart(self, speaker_id: int) -> None:
        """Give back what the engine found while two were one: the keys of their names, and what is to be read anew."""
        corrections = self._store.corrections
        if (target := corrections.merged_to(speaker_id)) is not None:
            back = corrections.returned(target, speaker_id, AT_ONCE)
            corrections.move_keys(target, speaker_id, back.keys)
            if back.surely:  # else nothing was read since, and nothing is to be waited for
                self._apart.update(back.surely, back.perhaps)

    def _keys(self, old: int, new: int, keys: list[str] | None) -> tuple[Change | None, Changes]:
        moved = self._store.corrections.move_keys(old, new, keys)
        return ["keys", new, old, moved], Changes()

    def _keys_given(self, speaker_id: int, keys: list[str], on: bool) -> tuple[Change | None, Changes]:
        change = self._store.corrections.add_keys if on else self._store.corrections.drop_keys
        changed = change(speaker_id, keys)
        return (["keys_given", speaker_id, changed, not on] if changed else None), Changes()

    def _statement(self, statement_id: int, values: dict[str, Any] | None) -> tuple[Change | None, Changes]:
        former = self._store.corrections.set_statement(statement_id, values)
        return ["statement", statement_id, former], Changes(
            articles=frozenset({statement_id >> 20}), membership=True
        )

    def _text(
        self, article_id: int, rewrite: rewriting.Rewrite, origin: str
    ) -> tuple[Change | None, Changes]:
        """Another text, made ready before; the inverse names the version that it takes the place of."""
        version, former = self._store.texts.current(article_id)
        rewriting.write(self._store, rewrite, Provenance(origin))
        return ["text", article_id, version, former.value], Changes(
            articles=frozenset({article_id}), membership=True
        )

    def _settle(self, ids: list[int]) -> tuple[Change | None, Changes]:
        for article_id in ids:
            self._store.statements.settle(article_id)
        return ["settle", ids], Changes()

    def _decide(self, ids: list[int]) -> tuple[Change | None, Changes]:
        # Before and after the decisions themselves, so that the undone step ends with it too.
        speakers: set[int] = set()
        for article_id in ids:
            speakers |= self._store.decisions.apply(article_id)
        return ["decide", ids], Changes(
            articles=frozenset(ids), speakers=frozenset(speakers), membership=bool(speakers)
        )

    def _tags(self, parts: list[list[Any]]) -> tuple[Change | None, Changes]:
        """Each part: the name of a tag, what carries it as [kind, id, origin], and whether it shall."""
        inverse: list[list[Any]] = []
        changes = Changes()
        for name, items, on in parts:
            changed = self._store.tags.put(name, [(kind, i, origin) for kind, i, origin in items], on=on)
            if changed:
                inverse.insert(0, [name, [list(each) for each in changed], not on])
                changes |= self._tagged(changed)
        return (["tags", inverse] if inverse else None), changes

    def _tagged(self, items: list[tuple[str, int, str]]) -> Changes:
        ids = {
            kind: frozenset(i for each, i, _ in items if each == kind) for kind in {item[0] for item in items}
        }
        articles = frozenset().union(
            *(self._store.tags.articles_of(kind, some) for kind, some in ids.items())
        )
        none: frozenset[int] = frozenset()
        return Changes(
            articles=articles,
            notes=ids.get("note", none),
            bookmarks=ids.get("bookmark", none),
            highlights=ids.get("highlight", none),
            membership=True,
            tags=True,
        )

    def _tag_name(self, name: str, to: str) -> tuple[Change | None, Changes]:
        """Another name for one tag; where it is in use, what carries the one carries the other instead."""
        tags = self._store.tags
        items = tags.taggings(name)
        former = tags.rename(name, to)
        if former is not None:
            return ["tag_name", to, former], self._tagged(items) | Changes(membership=True, tags=True)
        if tag_key(name) == tag_key(to):
            return None, Changes()
        plain = [list(each) for each in items]
        return self._tags([[to, plain, True], [name, plain, False]])


def _writes_tags(*rows: dict[str, Any] | None) -> bool:
    """Whether a note's body, as it was or will be, may have tags in it."""
    return any("#" in str(row.get("body", "")) for row in rows if row is not None)


def _state(name: str, former: list[Any]) -> tuple[Change | None, Changes]:
    if not former:
        return None, Changes()
    return [name, [list(value) for value in former]], _membership([value[0] for value in former])


def _membership(ids: list[int]) -> Changes:
    return Changes(articles=frozenset(ids), membership=True)
