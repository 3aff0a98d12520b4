"""What the person says of speakers: names, kinds, who is the same; each change gives what was there before.

What is said of statements is the business of `decisions`; `set_statement` undoes steps of earlier versions only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from reader.errors import NotFoundError
from reader.store.database import Database
from reader.store.entries import SHIFT
from reader.store.identity import identify, role_key, surname
from reader.store.joining import NO_SLOT, SLOTS
from reader.store.keys import fold
from reader.store.search_index import SearchIndex
from reader.store.statements import YOURS, Statements
from reader.types import SpeakerKind

Values = dict[str, Any]

_SPEAKER_COLUMNS = frozenset(
    {"name", "surname", "name_key", "name_origin", "kind", "kind_origin", "merged_into", "slot"}
)
_STATEMENT_COLUMNS = (
    "ordinal", "start", "end", "kind", "act", "grp", "parent", "via", "mention_start", "mention_end", "cue_start",
    "cue_end", "said_from", "said_to", "said_words", "confidence", "reason", "engine", "engine_speaker_id",
    "speaker_id", "hidden", "decision_id",
)  # fmt: skip


class Returned(NamedTuple):
    """What goes back to one of two who were one."""

    keys: list[str]
    surely: list[int]  # articles that the engine has read since, by what they print
    perhaps: list[int]  # articles that it may have read since


class Corrections:
    """Applies corrections inside a transaction of the caller."""

    def __init__(self, database: Database, statements: Statements, index: SearchIndex) -> None:
        self._db = database
        self._statements = statements
        self._index = index

    # -- speakers

    def set_speaker(self, speaker_id: int, values: Values) -> Values:
        """Set columns of a speaker; gives what they were. A merge settles every article of theirs."""
        if not values.keys() <= _SPEAKER_COLUMNS:
            raise ValueError(sorted(values))
        columns = list(values)
        row = self._db.one(f"SELECT {', '.join(columns)} FROM speakers WHERE id = ?", (speaker_id,))
        if row is None:
            raise NotFoundError(f"There is no speaker {speaker_id} in this library.")
        sets = ", ".join(f"{name} = ?" for name in columns)
        before = self._said_by(speaker_id) if "merged_into" in values else []
        self._db.run(f"UPDATE speakers SET {sets} WHERE id = ?", (*values.values(), speaker_id))
        self._index.index_speaker(speaker_id)
        if "merged_into" in values:
            for article_id in before:
                self._statements.settle(article_id)
        return dict(zip(columns, row, strict=True))

    def _said_by(self, speaker_id: int) -> list[int]:
        """The articles in which this very speaker says something, also where it counts for whom they were merged into.

        Whom they were merged into may speak in thousands of others, which need not be looked at.
        """
        target = self.merged_to(speaker_id)
        if target is None:
            return self.articles_of(speaker_id)
        while (further := self.merged_to(target)) is not None:
            target = further
        found: set[int] = set()
        for one in self._with_merged(speaker_id):
            rows = self._db.rows(
                "SELECT s.article_id FROM article_speakers s INDEXED BY article_speakers_by_date "
                "CROSS JOIN article_speakers o ON o.article_id = s.article_id AND o.engine_speaker_id = ? "
                "WHERE s.speaker_id = ? AND s.statements > 0",
                (one, target),
            )
            found.update(row[0] for row in rows)
        return [*found]

    def _with_merged(self, speaker_id: int) -> list[int]:
        """A speaker and all who were merged into them, or into one of those."""
        found = [speaker_id]
        for one in found:
            found += [other for other in self.merged_into(one) if other not in found]
        return found

    def decided_for(self, speaker_id: int) -> list[int]:
        """The articles in which the person gave statements to this very speaker, or to one merged into them."""
        ids = self._with_merged(speaker_id)
        sql = "SELECT DISTINCT article_id FROM decisions WHERE article_id IS NOT NULL AND speaker_id IN ({})"
        return [row[0] for row in self._db.among(sql, ids)]

    def articles_of(self, speaker_id: int) -> list[int]:
        """The articles in which this speaker, or the one they were merged into, says something."""
        rows = self._db.rows(
            "SELECT article_id FROM article_speakers WHERE statements > 0 AND speaker_id IN "
            "(?1, (SELECT merged_into FROM speakers WHERE id = ?1))",
            (speaker_id,),
        )
        return [row[0] for row in rows]

    def some_articles_of(self, speaker_id: int) -> list[int]:
        """Enough of the articles to refresh what is on screen."""
        return self.articles_of(speaker_id)[:2000]

    def move_keys(self, old: int, new: int, keys: Sequence[str] | None) -> list[str]:
        """Let keys by which names join lead to another speaker; all keys of it, or those given."""
        if keys is None:
            keys = [
                row[0] for row in self._db.rows("SELECT key FROM speaker_keys WHERE speaker_id = ?", (old,))
            ]
        known = {row[0] for row in self._db.rows("SELECT key FROM speaker_keys WHERE speaker_id = ?", (new,))}
        moved = [key for key in keys if key not in known]
        self._db.many(
            "UPDATE speaker_keys SET speaker_id = ? WHERE key = ? AND speaker_id = ?",
            [(new, key, old) for key in moved],
        )
        return moved

    def add_keys(self, speaker_id: int, keys: Sequence[str]) -> list[str]:
        """Let keys that nobody has lead to a speaker; gives those that do now."""
        free = [k for k in keys if self._db.value("SELECT 1 FROM speaker_keys WHERE key = ?", (k,)) is None]
        self._db.many(
            "INSERT INTO speaker_keys(key, speaker_id) VALUES (?, ?)", [(k, speaker_id) for k in free]
        )
        return free

    def drop_keys(self, speaker_id: int, keys: Sequence[str]) -> list[str]:
        """Take keys from a speaker; gives those that led to them."""
        sql = "SELECT 1 FROM speaker_keys WHERE key = ? AND speaker_id = ?"
        known = [k for k in keys if self._db.value(sql, (k, speaker_id)) is not None]
        self._db.many(
            "DELETE FROM speaker_keys WHERE key = ? AND speaker_id = ?", [(k, speaker_id) for k in known]
        )
        return known

    def keys_given(self, name: str, kind: SpeakerKind) -> list[str]:
        """The keys by which later articles join to a name that the person gave; a surname alone has none."""
        identity = identify(name, kind, None, 0)
        if identity.own[:2] not in ("p:", "o:"):
            return []
        return [identity.own, *([f"f{identity.initial}"] if identity.initial else [])]

    def name_values(self, name: str, kind: SpeakerKind) -> Values:
        """The columns that belong to a name the person gives."""
        return {"name": name, "surname": surname(name, kind), "name_key": fold(name), "name_origin": YOURS}

    def kind_values(self, speaker_id: int, name: str, kind: SpeakerKind) -> Values:
        """The columns that belong to a kind the person gives; a slot once given is kept for ever."""
        values: Values = {"kind": kind.value, "kind_origin": YOURS, "surname": surname(name, kind)}
        slot = self._db.value("SELECT slot FROM speakers WHERE id = ?", (speaker_id,))
        if kind is SpeakerKind.PERSON and slot == NO_SLOT:
            values["slot"] = speaker_id % SLOTS
        return values

    def merged_to(self, speaker_id: int) -> int | None:
        """Whom this speaker was merged into."""
        value = self._db.value("SELECT merged_into FROM speakers WHERE id = ?", (speaker_id,))
        return None if value is None else int(value)

    def merged_into(self, speaker_id: int) -> list[int]:
        """Who was merged into this speaker."""
        return [
            row[0] for row in self._db.rows("SELECT id FROM speakers WHERE merged_into = ?", (speaker_id,))
        ]

    def merged_names(self, speaker_id: int) -> tuple[tuple[int, str], ...]:
        """The ids and names of who was merged into this speaker."""
        rows = self._db.rows("SELECT id, name FROM speakers WHERE merged_into = ? ORDER BY id", (speaker_id,))
        return tuple((number, name) for number, name in rows)

    def keys_of_name(self, speaker_id: int) -> list[str]:
        """The keys that a speaker's own name gives, for taking them back after a merge."""
        row = self._db.one("SELECT name, kind FROM speakers WHERE id = ?", (speaker_id,))
        if row is None:
            raise NotFoundError(f"There is no speaker {speaker_id} in this library.")
        identity = identify(row[0], SpeakerKind(row[1]), None, 0)
        return [
            identity.own,
            *([f"f{identity.initial}"] if identity.initial and not identity.initial_only else []),
        ]

    def returned(self, target: int, other: int, few: int) -> Returned:
        """What goes back to one of two who were one: keys by which names join, and articles to be read again.

        In what the engine has read since they were made one, both have the target's number. Articles that print the
        other's name are surely among those; of a speaker in `few` articles the others may be, by a surname alone.
        """
        keys = set(self.keys_of_name(other))
        if keys == set(self.keys_of_name(target)):  # a second one of the name, who never had it alone
            return Returned([], [], [])
        name, kind = self._db.one("SELECT name, kind FROM speakers WHERE id = ?", (other,)) or ("", "person")
        rows = self._db.rows(
            "SELECT article_id, engine_speaker_id, name, title FROM article_speakers "
            "INDEXED BY article_speakers_by_date WHERE speaker_id = ? AND statements > 0",
            (target,),
        )
        found = Returned([], [], [])
        for article_id, engine_speaker, printed, title in rows:
            own = identify(printed, SpeakerKind(kind), title, article_id).own
            theirs = own == identify(name, SpeakerKind(kind), None, article_id).own
            if engine_speaker == other or theirs:
                keys.update({own, role_key(printed, title) or own})
            if engine_speaker == target and (theirs or len(rows) <= few):
                (found.surely if theirs else found.perhaps).append(article_id)
        return found._replace(keys=sorted(keys))

    # -- statements

    def statement(self, statement_id: int) -> Values | None:
        """The columns of a statement."""
        row = self._db.one(
            f"SELECT {', '.join(_STATEMENT_COLUMNS)} FROM statements WHERE id = ?", (statement_id,)
        )
        return None if row is None else dict(zip(_STATEMENT_COLUMNS, row, strict=True))

    def set_statement(self, statement_id: int, values: Values | None) -> Values | None:
        """Set columns of a statement, make it, or (with None) take it away; gives what was there."""
        article_id = statement_id >> SHIFT
        former = self.statement(statement_id)
        with self._index.reindexing([article_id], search=False, said=True):
            if values is None:
                self._db.run("DELETE FROM statements WHERE id = ?", (statement_id,))
            elif former is None and "start" not in values:
                # Its statement went with a former version of the text; there is nothing to take back.
                former = {}
            elif former is None:
                names = [name for name in _STATEMENT_COLUMNS if name in values]
                self._db.run(
                    f"INSERT INTO statements(id, {', '.join(names)}) VALUES (?{', ?' * len(names)})",
                    (statement_id, *(values[name] for name in names)),
                )
            else:
                names = [name for name in _STATEMENT_COLUMNS if name in values] or ["hidden"]
                values = values or {"hidden": former["hidden"]}
                sets = ", ".join(f"{name} = ?" for name in names)
                self._db.run(
                    f"UPDATE statements SET {sets} WHERE id = ?",
                    (*(values[name] for name in names), statement_id),
                )
                former = {name: former[name] for name in names}
        self._statements.settle(article_id)
        return former
