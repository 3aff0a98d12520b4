"""Tags and what carries them.

A tag's row stays when nothing carries it any more; only tags in use are ever listed. So what is undone finds its tag
again, and a `#tag` that was typed letter by letter leaves nothing to see. The taggings of a note's body (origin
"body") follow from the body, as the search index does; those of origin "text" came with an article, "yours" are the
person's own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from reader.errors import NotFoundError
from reader.note_text import tag_key, tags_in
from reader.store.database import Database, Row
from reader.store.rows import tags_of
from reader.tagging import KINDS, ancestors, clean_name, is_within
from reader.types import Bookmark, Highlight, Note, TagRow

TEXT, YOURS, BODY = "text", "yours", "body"

Tagging = tuple[str, int, str]  # kind, item, origin

Tagged = TypeVar("Tagged", Note, Highlight, Bookmark)

_PART = 400
_TABLES = {"note": "notes", "highlight": "highlights", "bookmark": "bookmarks", "check": "checks"}


class Tags:
    """Reads and writes tags. Writing happens inside a transaction of the caller."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # -- read

    def tags_of(self, kind: str, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """The names of the tags of some items, in order; items without one are left out."""
        return tags_of(self._db, kind, ids)

    def in_article(self, kind: str, article_id: int) -> dict[int, tuple[str, ...]]:
        """The names of the tags of what of a kind an article has, in order; items without one are left out."""
        carried: dict[int, tuple[int, ...]] = {}
        rows = self._db.rows(
            f"SELECT t.item_id, t.tag_id FROM {_TABLES[kind]} i "
            "CROSS JOIN taggings t ON t.kind = ? AND t.item_id = i.id WHERE i.article_id = ?",
            (kind, article_id),
        )
        for item, tag in rows:
            carried[item] = (*carried.get(item, ()), tag)
        used = list({tag for _, tag in rows})
        marks = ",".join("?" * len(used))
        ordered = self._db.rows(f"SELECT id, name FROM tags WHERE id IN ({marks}) ORDER BY name_key", used)
        names = {tags: tuple(name for tag, name in ordered if tag in tags) for tags in set(carried.values())}
        return {item: names[tags] for item, tags in carried.items()}

    def made(
        self,
        kind: str,
        rows: Sequence[Row],
        make: Callable[[Row, tuple[str, ...]], Tagged],
        article_id: int | None = None,
    ) -> tuple[Tagged, ...]:
        """What rows stand for, each beginning with its id, with their tags; those of an article are read at once."""
        if article_id is not None:
            found = self.in_article(kind, article_id) if rows else {}
        else:
            found = self.tags_of(kind, [row[0] for row in rows])
        return tuple(make(row, found.get(row[0], ())) for row in rows)

    def names(self, prefix: str, limit: int | None) -> tuple[str, ...]:
        """The names of tags in use that begin so, then those with a part that does; without counting anything."""
        wanted = tag_key(clean_name(prefix))
        found = self._db.rows(
            "SELECT g.name, g.name_key FROM tags g WHERE EXISTS (SELECT 1 FROM taggings t WHERE t.tag_id = g.id) "
            "ORDER BY g.name_key"
        )
        first = [name for name, key in found if key.startswith(wanted)]
        inner = [name for name, key in found if not key.startswith(wanted) and f"/{wanted}" in key]
        return tuple([*first, *inner][:limit])

    def rows(self, prefix: str = "") -> tuple[TagRow, ...]:
        """The tags in use by name; with a prefix: those of which the name, or a part of it, begins so."""
        names = {tag: (name, key) for tag, name, key in self._db.rows("SELECT id, name, name_key FROM tags")}
        counts = self._counts(names)
        wanted = tag_key(clean_name(prefix))
        found = []
        for tag, (name, key) in names.items():
            numbers = counts.get(tag)
            if numbers and (not wanted or key.startswith(wanted) or f"/{wanted}" in key):
                found.append((not key.startswith(wanted), key, _row(tag, name, numbers)))
        return tuple(row for _, _, row in sorted(found, key=lambda each: each[:2]))

    def _counts(self, names: Mapping[int, tuple[str, str]]) -> dict[int, dict[str, int]]:
        """How many of each kind carry a tag or one within it. Of articles in the trash there are few: they are
        counted by themselves and taken off, which is quicker than looking at a million that are not."""
        counts: dict[int, dict[str, int]] = {}
        for tag, number in self._db.rows(
            "SELECT tag_id, count(*) FROM taggings INDEXED BY taggings_by_tag WHERE kind = 'article' GROUP BY tag_id"
        ):
            counts[tag] = {"article": number}
        for tag, number in self._db.rows(
            "SELECT t.tag_id, count(*) FROM articles a INDEXED BY articles_in_trash "
            "CROSS JOIN taggings t ON t.kind = 'article' AND t.item_id = a.id WHERE a.date_key IS NULL GROUP BY 1"
        ):
            counts[tag]["article"] -= number
        for kind, table in _TABLES.items():
            for tag, number in self._db.rows(
                f"SELECT t.tag_id, count(DISTINCT t.item_id) {_listed(kind, table)} GROUP BY 1", (kind,)
            ):
                counts.setdefault(tag, {})[kind] = number
        used = {tag: numbers for tag, numbers in counts.items() if any(numbers.values())}
        return used | self._counts_of_outer(names, used)

    def _counts_of_outer(
        self, names: Mapping[int, tuple[str, str]], used: Mapping[int, dict[str, int]]
    ) -> dict[int, dict[str, int]]:
        """The counts of tags that have others within them: what carries several of them counts once."""
        by_key = {key: tag for tag, (_, key) in names.items()}
        within: dict[int, list[int]] = {}
        for tag in used:
            for outer in ancestors(names[tag][1]):
                if outer in by_key:
                    within.setdefault(by_key[outer], []).append(tag)
        found: dict[int, dict[str, int]] = {}
        for outer_tag, inner in within.items():
            tags = [*inner, *([outer_tag] if outer_tag in used else [])]
            found[outer_tag] = used[tags[0]] if len(tags) == 1 else self._together(tags)
        return found

    def _together(self, tags: Sequence[int]) -> dict[str, int]:
        of_tags = f"t.tag_id IN ({','.join('?' * len(tags))})"
        every = f"SELECT count(DISTINCT t.item_id) FROM taggings t WHERE t.kind = 'article' AND {of_tags}"
        gone = (
            "SELECT count(DISTINCT a.id) FROM articles a INDEXED BY articles_in_trash CROSS JOIN taggings t "
            f"ON t.kind = 'article' AND t.item_id = a.id WHERE a.date_key IS NULL AND {of_tags}"
        )
        numbers = {"article": self._db.value(every, tags) - self._db.value(gone, tags)}
        for kind, table in _TABLES.items():
            sql = f"SELECT count(DISTINCT t.item_id) {_listed(kind, table)} AND {of_tags}"
            numbers[kind] = self._db.value(sql, (kind, *tags))
        return numbers

    def name(self, tag_id: int) -> str:
        """The name of a tag."""
        value = self._db.value("SELECT name FROM tags WHERE id = ?", (tag_id,))
        if value is None:
            raise NotFoundError(f"There is no tag {tag_id} in this library.")
        return str(value)

    def spelling(self, name: str) -> str:
        """A name as it is known here, else as it is."""
        known = self._db.value("SELECT name FROM tags WHERE name_key = ?", (tag_key(name),))
        return name if known is None else str(known)

    def within(self, name: str) -> dict[int, str]:
        """The ids and names of a tag and of those within it, the outer before the inner."""
        outer = tag_key(name)
        rows = self._db.rows(
            "SELECT id, name, name_key FROM tags WHERE name_key = ? OR (name_key > ? AND name_key < ?) "
            "ORDER BY length(name_key), name_key",
            (outer, f"{outer}/", f"{outer}0"),  # "0" comes after "/"
        )
        return {tag: found for tag, found, key in rows if is_within(key, outer)}

    def taggings(self, name: str) -> list[Tagging]:
        """What carries this very tag by the person's or an article's own doing; bodies are not told."""
        rows = self._db.rows(
            "SELECT t.kind, t.item_id, t.origin FROM tags g JOIN taggings t ON t.tag_id = g.id "
            "WHERE g.name_key = ? AND t.origin <> ? ORDER BY t.id",
            (tag_key(name), BODY),
        )
        return [(kind, item, origin) for kind, item, origin in rows]

    def is_used(self, name: str) -> bool:
        """Whether anything carries a tag of this name or one within it."""
        tags = list(self.within(name))
        marks = ",".join("?" * len(tags))
        return self._db.value(f"SELECT 1 FROM taggings WHERE tag_id IN ({marks})", tags) is not None

    def notes_writing(self, *names: str) -> list[int]:
        """The notes that have one of these tags in their bodies."""
        marks = ",".join("?" * len(names))
        rows = self._db.rows(
            "SELECT DISTINCT t.item_id FROM tags g JOIN taggings t ON t.tag_id = g.id JOIN notes n ON n.id = t.item_id "
            f"WHERE t.kind = 'note' AND t.origin = ? AND g.name_key IN ({marks}) ORDER BY t.item_id",
            (BODY, *map(tag_key, names)),
        )
        return [row[0] for row in rows]

    def articles_of(self, kind: str, ids: Iterable[int]) -> set[int]:
        """The articles that items belong to."""
        if kind == "article":
            return set(ids)
        found: set[int] = set()
        for part in _parts(list(ids)):
            marks = ",".join("?" * len(part))
            sql = f"SELECT article_id FROM {_TABLES[kind]} WHERE id IN ({marks}) AND article_id IS NOT NULL"
            found.update(row[0] for row in self._db.rows(sql, part))
        return found

    def missing(self, kind: str, ids: Sequence[int]) -> list[int]:
        """The ids that no item of this kind has."""
        table = "articles" if kind == "article" else _TABLES[kind]
        known: set[int] = set()
        for part in _parts(ids):
            marks = ",".join("?" * len(part))
            known.update(
                row[0] for row in self._db.rows(f"SELECT id FROM {table} WHERE id IN ({marks})", part)
            )
        return [number for number in ids if number not in known]

    # -- written

    def tag_id(self, name: str) -> int:
        """The id of a tag, made if it is new, with those that it lies within."""
        key = tag_key(name)
        known = self._db.value("SELECT id FROM tags WHERE name_key = ?", (key,))
        if known is not None:
            return int(known)
        for outer in ancestors(name):
            self._db.run("INSERT OR IGNORE INTO tags(name, name_key) VALUES (?, ?)", (outer, tag_key(outer)))
        return self._db.run("INSERT INTO tags(name, name_key) VALUES (?, ?)", (name, key))

    def put(self, name: str, taggings: Sequence[Tagging], *, on: bool) -> list[Tagging]:
        """Give a tag to items or take it from them; gives those for which that changed something."""
        tag = self.tag_id(name)
        there = self._there(tag, taggings)
        changed = [each for each in dict.fromkeys(taggings) if (each in there) is not on]
        if on:
            # An article carries a tag once, wherever it is from, so that counting is looking at an index.
            carried = {item for kind, item, _ in there if kind == "article"}
            changed = [each for each in changed if each[0] != "article" or each[1] not in carried]
            gone = set(self.missing("article", [item for kind, item, _ in changed if kind == "article"]))
            changed = [each for each in changed if each[0] != "article" or each[1] not in gone]
            self._db.many(
                "INSERT INTO taggings(tag_id, kind, item_id, origin) VALUES (?, ?, ?, ?)",
                [(tag, *each) for each in changed],
            )
        else:
            self._db.many(
                "DELETE FROM taggings WHERE tag_id = ? AND kind = ? AND item_id = ? AND origin = ?",
                [(tag, *each) for each in changed],
            )
        return changed

    def _there(self, tag: int, taggings: Sequence[Tagging]) -> set[Tagging]:
        found: set[Tagging] = set()
        for kind in {kind for kind, _, _ in taggings}:
            for part in _parts([item for each, item, _ in taggings if each == kind]):
                marks = ",".join("?" * len(part))
                rows = self._db.rows(
                    f"SELECT item_id, origin FROM taggings WHERE kind = ? AND tag_id = ? AND item_id IN ({marks})",
                    (kind, tag, *part),
                )
                found.update((kind, item, origin) for item, origin in rows)
        return found

    def rename(self, name: str, to: str) -> str | None:
        """Give a tag, not those within it, a name that no tag in use has; gives the former name, None if it cannot."""
        row = self._db.one("SELECT id, name FROM tags WHERE name_key = ?", (tag_key(name),))
        if row is None or row[1] == to:
            return None
        other = self._db.value("SELECT id FROM tags WHERE name_key = ? AND id <> ?", (tag_key(to), row[0]))
        if other is not None:
            if self._db.value("SELECT 1 FROM taggings WHERE tag_id = ?", (other,)):
                return None
            self._db.run("DELETE FROM tags WHERE id = ?", (other,))
        self._db.run("UPDATE tags SET name = ?, name_key = ? WHERE id = ?", (to, tag_key(to), row[0]))
        outer = [*ancestors(to), *([str(row[1])] if self.within(str(row[1])) else [])]
        for each in outer:  # what others lie within stays, for these to lie in
            self.tag_id(each)
        return str(row[1])

    def index_body(self, note_id: int, body: str | None) -> None:
        """Let the `#tags` of a note's body hang on it; called wherever a body is written. None: the note is gone."""
        wanted = {self.tag_id(name) for name in filter(None, map(clean_name, tags_in(body or "")))}
        there = {
            row[0]
            for row in self._db.rows(
                "SELECT tag_id FROM taggings WHERE kind = 'note' AND item_id = ? AND origin = ?",
                (note_id, BODY),
            )
        }
        self._db.many(
            "DELETE FROM taggings WHERE kind = 'note' AND item_id = ? AND origin = ? AND tag_id = ?",
            [(note_id, BODY, tag) for tag in there - wanted],
        )
        self._db.many(
            "INSERT INTO taggings(tag_id, kind, item_id, origin) VALUES (?, 'note', ?, ?)",
            [(tag, note_id, BODY) for tag in sorted(wanted - there)],
        )

    def came_with(self, articles: Iterable[tuple[int, Sequence[str]]]) -> None:
        """Articles came with these names of tags."""
        known: dict[str, int] = {}
        rows = []
        for article_id, names in articles:
            for name in filter(None, map(clean_name, names)):
                if name not in known:
                    known[name] = self.tag_id(name)
                rows.append((known[name], article_id, TEXT))
        self._db.many(
            "INSERT OR IGNORE INTO taggings(tag_id, kind, item_id, origin) SELECT ?1, 'article', ?2, ?3 WHERE NOT "
            "EXISTS (SELECT 1 FROM taggings WHERE tag_id = ?1 AND kind = 'article' AND item_id = ?2)",
            rows,
        )

    def came_again(self, article_id: int, names: Sequence[str]) -> None:
        """A new version came with these names: those that no version had before are new, others may be unwanted."""
        before = json.loads(
            self._db.value("SELECT tags FROM details WHERE article_id = ?", (article_id,)) or "[]"
        )
        known = {tag_key(name) for name in before}
        new = [name for name in names if tag_key(name) not in known]
        if new:
            self.came_with([(article_id, new)])
            self._db.run(
                "UPDATE details SET tags = ? WHERE article_id = ?", (json.dumps([*before, *new]), article_id)
            )

    def forget_lost(self) -> None:
        """Take away what hangs on nothing: its item is gone, and not in the trash either."""
        self._db.run(
            "DELETE FROM taggings WHERE kind = 'article' AND item_id NOT IN (SELECT id FROM articles)"
        )
        for kind, table in _TABLES.items():
            self._db.run(
                f"DELETE FROM taggings WHERE kind = ? AND item_id NOT IN (SELECT id FROM {table}) "
                "AND NOT EXISTS (SELECT 1 FROM trash x WHERE x.noun = ? AND x.item_id = taggings.item_id)",
                (kind, table),
            )


def _listed(kind: str, table: str) -> str:
    """From taggings of a kind whose items still stand in the library; their articles too."""
    optional = "i.article_id IS NULL OR " if kind == "note" else ""
    return (
        f"FROM taggings t JOIN {table} i ON i.id = t.item_id LEFT JOIN articles a ON a.id = i.article_id "
        f"WHERE t.kind = ? AND ({optional}a.date_key IS NOT NULL)"
    )


def _row(tag: int, name: str, numbers: Mapping[str, int]) -> TagRow:
    article, note, highlight, bookmark, check = (numbers.get(kind, 0) for kind in KINDS)
    return TagRow(tag, name, article, note, highlight, bookmark, check)


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _PART):
        yield ids[start : start + _PART]
