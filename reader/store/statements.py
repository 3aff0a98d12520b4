"""The statements of articles and the speakers who make them there, as they are written; `statement_reads` reads them.

The engine's speaker and the effective one are kept apart: a merge or a correction of the person changes the
effective one only, and can be taken back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader.store.counting import counted
from reader.store.database import Database
from reader.store.entries import HEADLINE, SHIFT, Entry, entry_of, inner_spans
from reader.store.freshness import words_changed
from reader.store.keys import LAST_KEY
from reader.store.phrases import Phrases
from reader.store.records import Found
from reader.store.search_index import SearchIndex, said_words
from reader.store.speakers import Speakers

_MASK = (1 << SHIFT) - 1
YOURS = "yours"  # the engine of statements that the person marked


# Two ranges of the index, for "not equal" would look at every article.
_OTHER_ENGINE = (
    "(d.engine < (SELECT ifnull(max(id), 0) FROM phrases WHERE text = ?1) "
    "OR d.engine > (SELECT ifnull(max(id), 0) FROM phrases WHERE text = ?1))"
)


def article_range(article_id: int) -> tuple[int, int]:
    """The lowest and highest id a statement of this article can have."""
    return article_id << SHIFT, article_id << SHIFT | _MASK


class Statements:
    """Writes what attribution found."""

    def __init__(self, database: Database, speakers: Speakers, index: SearchIndex, phrases: Phrases) -> None:
        self._db = database
        self._speakers = speakers
        self._index = index
        self._phrases = phrases

    # -- written

    def insert(self, found: Sequence[tuple[int, str, Found]]) -> None:
        """Write the first attribution of new articles, whose `details` have its engine already: id, text, found."""
        keys = self._date_keys([article_id for article_id, _, _ in found])
        joined = self._speakers.resolve([(article_id, each.speakers) for article_id, _, each in found])
        numbers = self._numbers([each for _, _, each in found])
        said = []
        entries = []
        for (article_id, text, each), ids in zip(found, joined, strict=True):
            key = keys.get(article_id)
            entries.append(entry_of(article_id, key, each, text, {}, 0, ids, numbers))
            if key is not None:
                said.append((key, said_words(text, inner_spans(each))))
        self._write(entries)
        self._index.add_said(said)

    def never_read(self, article_ids: Sequence[int]) -> set[int]:
        """Those of the articles that no engine has read and that hold no statement of anybody."""
        sql = "SELECT article_id FROM details WHERE article_id IN ({}) AND engine IS NULL AND next_statement = 0"
        return {row[0] for row in self._db.among(sql, article_ids)}

    def insert_read(self, found: Sequence[tuple[int, str, Found]]) -> None:
        """Write the first attribution of articles that waited for it: id, text, found."""
        readings = self.readings([each for _, _, each in found])
        self.insert(found)
        self._db.many(
            "UPDATE details SET engine = ?, next_statement = ? WHERE article_id = ?",
            [(*reading, i) for reading, (i, _, _) in zip(readings, found, strict=True)],
        )
        self._db.many("DELETE FROM attribution_queue WHERE article_id = ?", [(i,) for i, _, _ in found])

    def readings(self, found: Sequence[Found | None]) -> list[tuple[int | None, int]]:
        """What the `details` of articles about to be inserted hold: the engine's number, the next statement's."""
        engines = self._phrases.numbers(each.engine for each in found if each is not None)
        return [(None, 0) if each is None else (engines[each.engine], len(each.statements)) for each in found]

    def replace(self, found: Sequence[tuple[int, str, Found]]) -> None:
        """Write the attribution of unchanged texts anew; a statement that is found again keeps its id."""
        with self._index.reindexing([article_id for article_id, _, _ in found], search=False, said=True):
            self.rewrite([(article_id, each, text, text) for article_id, text, each in found])

    def rewrite(self, readings: Sequence[tuple[int, Found | None, str, str]]) -> None:
        """The same inside the caller's `reindexing`, also where a text is another one: id, found, former text, text."""
        words_changed(self._db)
        ids = [reading[0] for reading in readings]
        kept = self._found_before({article_id: former for article_id, _, former, _ in readings})
        next_numbers: dict[int, int] = dict(
            self._db.among("SELECT article_id, next_statement FROM details WHERE article_id IN ({})", ids)
        )
        self._db.many("DELETE FROM statements WHERE id BETWEEN ? AND ?", [article_range(i) for i in ids])
        self._db.many("DELETE FROM article_speakers WHERE article_id = ?", [(i,) for i in ids])
        unread = [(article_id,) for article_id, found, _, _ in readings if found is None]
        self._db.many("UPDATE details SET engine = NULL WHERE article_id = ?", unread)
        self.enqueue([i for (i,) in unread])
        read = [(article_id, found, text) for article_id, found, _, text in readings if found is not None]
        keys = self._date_keys([i for i, _, _ in read])
        joined = self._speakers.resolve([(i, found.speakers) for i, found, _ in read])
        numbers = self._numbers([found for _, found, _ in read])
        entries = [
            entry_of(
                i, keys.get(i), found, text, kept.get(i, {}), next_numbers.get(i) or 0, speakers, numbers
            )
            for (i, found, text), speakers in zip(read, joined, strict=True)
        ]
        self._write(entries)
        self._db.many(
            "UPDATE details SET engine = ?, next_statement = ? WHERE article_id = ?",
            [(entry.engine, entry.next_number, entry.article_id) for entry in entries],
        )
        self._db.many(
            "DELETE FROM attribution_queue WHERE article_id = ?", [(e.article_id,) for e in entries]
        )
        for article_id in self._parted([entry.article_id for entry in entries]):
            self.settle(article_id)

    def _found_before(self, former_texts: Mapping[int, str]) -> dict[int, dict[str, list[int]]]:
        """The ids of the engine's statements in some articles, by their words."""
        rows = self._db.rows(
            "SELECT s.id, s.start, s.end FROM json_each(?1) j CROSS JOIN statements s "
            "ON s.id BETWEEN j.value << 20 AND j.value << 20 | 0xFFFFF "
            "WHERE s.engine <> (SELECT ifnull(max(id), 0) FROM phrases WHERE text = ?2) "
            "ORDER BY s.hidden DESC, s.ordinal DESC",
            (json.dumps(list(former_texts)), YOURS),
        )
        kept: dict[int, dict[str, list[int]]] = {}
        for statement_id, start, end in rows:
            article_id = statement_id >> SHIFT
            words = former_texts[article_id][start:end]
            kept.setdefault(article_id, {}).setdefault(words, []).append(statement_id)
        return kept

    def _date_keys(self, article_ids: Sequence[int]) -> dict[int, int | None]:
        return dict(self._db.among("SELECT id, date_key FROM articles WHERE id IN ({})", article_ids))

    def _numbers(self, found: Sequence[Found]) -> dict[str, int]:
        phrases = {each.engine for each in found}
        for each in found:
            for s in each.statements:
                phrases.update((s.kind, s.act, s.reason))
        return self._phrases.numbers(sorted(phrases))

    def _write(self, entries: Sequence[Entry]) -> None:
        self._db.insert(
            "statements(id, ordinal, start, end, kind, act, grp, parent, via, mention_start, mention_end, "
            "cue_start, cue_end, said_from, said_to, said_words, confidence, reason, engine, engine_speaker_id, "
            "speaker_id)",
            [row for entry in entries for row in entry.statements],
        )
        speakers = [row for entry in entries for row in entry.speakers]
        with self._db.bulk():
            self._db.insert("article_speakers", speakers)
        self._count(speakers)
        merged = self._speakers.merged({row[1] for entry in entries for row in entry.speakers})
        for entry in entries:
            if merged and any(row[1] in merged for row in entry.speakers):
                self.settle(entry.article_id)

    def _count(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Add rows of `article_speakers` to the numbers of their speakers, as its triggers would one by one."""
        numbers: dict[int, list[int]] = {}
        for _, _, _, speaker_id, _, _, _, said, direct, key in rows:
            if said and key is not None:
                of_speaker = numbers.setdefault(speaker_id, [0, 0, 0])
                of_speaker[0] += 1
                of_speaker[1] += said
                of_speaker[2] += direct
        self._db.many(
            "UPDATE speakers SET articles = articles + ?, statements = statements + ?, direct = direct + ? "
            "WHERE id = ?",
            [(*counted, speaker_id) for speaker_id, counted in numbers.items()],
        )

    def _parted(self, article_ids: Sequence[int]) -> list[int]:
        """Those of the articles in which the person took speakers apart."""
        sql = "SELECT DISTINCT article_id FROM decisions WHERE article_id IN ({}) AND kind = 'apart'"
        return [row[0] for row in self._db.among(sql, article_ids)]

    # -- settled: effective speakers after merges

    def settle(self, article_id: int) -> None:
        """Make the effective speakers and their counts of one article agree with merges and corrections."""
        low, high = article_range(article_id)
        statements = self._db.rows(
            "SELECT id, engine_speaker_id, speaker_id, kind, parent, hidden, decision_id, ordinal, grp, "
            "decision_id IS NULL AND reason IN (SELECT id FROM phrases WHERE text GLOB ?) FROM statements "
            "WHERE id BETWEEN ? AND ? ORDER BY ordinal",
            (f"{HEADLINE}*", low, high),
        )
        # Rows of those whom only the person gave a statement here are made anew below.
        self._db.run("DELETE FROM article_speakers WHERE article_id = ? AND mentions = ''", (article_id,))
        speakers = self._db.rows(
            "SELECT engine_speaker_id, ordinal, title FROM article_speakers WHERE article_id = ? ORDER BY ordinal",
            (article_id,),
        )
        effective, parted = self._effective(article_id, [row[0] for row in speakers])
        direct_kind = self._phrases.number("direct")
        said: list[tuple[int | None, bool, int | None, int | None]] = []
        changed = []
        for row in statements:
            statement_id, engine_speaker, speaker, kind, parent, hidden, decision, _, group, headline = row
            wanted = speaker
            if decision is None and engine_speaker is not None:
                wanted = effective.get(engine_speaker, self._speakers.effective(engine_speaker))
            elif speaker is not None:
                wanted = self._speakers.effective(speaker)
            if wanted != speaker:
                changed.append((wanted, statement_id))
            teller = None if hidden or headline else wanted
            said.append((teller, kind == direct_kind, None if hidden else parent, group))
        self._db.many("UPDATE statements SET speaker_id = ? WHERE id = ?", changed)
        counts = counted(said, [row[7] for row in statements])
        missing = {one: numbers for one, numbers in counts.items() if one not in {*effective.values()}}
        self._add_missing(article_id, missing, {*effective}, parted)
        done: set[int] = set()
        rows = []
        for engine_speaker, _, _ in speakers:
            target = effective[engine_speaker]
            number, direct = counts.get(target, (0, 0)) if target not in done else (0, 0)
            done.add(target)
            rows.append((target, number, direct, article_id, engine_speaker))
        self._db.many(
            "UPDATE article_speakers SET speaker_id = ?, statements = ?, direct = ? "
            "WHERE article_id = ? AND engine_speaker_id = ?",
            rows,
        )

    def _effective(self, article_id: int, ids: Sequence[int]) -> tuple[dict[int, int], list[int]]:
        """Whom each of the engine's speakers of an article is, after merges; and who was taken apart here."""
        effective, parted = {one: self._speakers.effective(one) for one in ids}, []
        for apart, value in self._db.rows(
            "SELECT speaker_id, value FROM decisions WHERE article_id = ? AND kind = 'apart' ORDER BY id",
            (article_id,),
        ):
            former, other = json.loads(value)["of"], self._speakers.effective(apart)
            parted.append(int(apart))
            effective = {one: other if target == former else target for one, target in effective.items()}
        return effective, parted

    def _add_missing(
        self, article_id: int, missing: Mapping[int, tuple[int, int]], taken: set[int], parted: Sequence[int]
    ) -> None:
        """Speakers whom only the person gave a statement here; one whose row is a parted speaker's stands in theirs."""
        key = self._db.value("SELECT date_key FROM articles WHERE id = ?", (article_id,))
        ordinal = len(taken)
        for speaker_id, (said, direct) in missing.items():
            place = next((free for free in (speaker_id, *parted) if free not in taken), None)
            if place is None:
                continue
            taken.add(place)
            name = self._db.value("SELECT name FROM speakers WHERE id = ?", (speaker_id,))
            self._db.run(
                "INSERT INTO article_speakers VALUES (?, ?, ?, ?, ?, NULL, '', ?, ?, ?)",
                (article_id, place, ordinal, speaker_id, name, said, direct, key),
            )
            ordinal += 1

    # -- queue

    def enqueue(self, article_ids: Iterable[int] | None) -> None:
        """Put articles, or all of them, into the queue of what is to be attributed."""
        if article_ids is None:
            self._db.run(
                "INSERT OR IGNORE INTO attribution_queue SELECT id FROM articles WHERE date_key IS NOT NULL"
            )
        else:
            self._db.many("INSERT OR IGNORE INTO attribution_queue VALUES (?)", [(i,) for i in article_ids])

    def queued(self, limit: int, below: int | None) -> tuple[list[int], int | None]:
        """The next articles to attribute, newest first, after the place that the last call gave; and the next place."""
        rows = self._db.rows(
            "SELECT a.id, a.date_key FROM articles a CROSS JOIN attribution_queue q ON q.article_id = a.id "
            "WHERE a.date_key < ? ORDER BY a.date_key DESC LIMIT ?",
            (LAST_KEY if below is None else below, limit),
        )
        return [row[0] for row in rows], rows[-1][1] if rows else below

    def outdated(self, engine: str) -> int:
        """How many articles were read by another engine than this one, and are not in the queue yet."""
        return int(
            self._db.value(
                f"SELECT count(*) FROM details d WHERE {_OTHER_ENGINE} "
                "AND d.article_id NOT IN (SELECT article_id FROM attribution_queue)",
                (engine,),
            )
        )

    def enqueue_outdated(self, engine: str) -> None:
        """Put what another engine has read into the queue."""
        self._db.run(
            f"INSERT OR IGNORE INTO attribution_queue SELECT d.article_id FROM details d WHERE {_OTHER_ENGINE}",
            (engine,),
        )

    def pending(self) -> int:
        """How many articles are in the queue, without those in the trash, which are few."""
        return int(
            self._db.value(
                "SELECT (SELECT count(*) FROM attribution_queue) - (SELECT count(*) "
                "FROM articles a INDEXED BY articles_in_trash CROSS JOIN attribution_queue q ON q.article_id = a.id "
                "WHERE a.date_key IS NULL)"
            )
        )

    def attributed(self, article_id: int) -> bool:
        """Whether the engine has read the current text."""
        return self._db.value("SELECT engine FROM details WHERE article_id = ?", (article_id,)) is not None
