"""Takes back speakers: each under a free number, or as the library's own where that is the same one.

A full name or an organisation is known by its key. Whom a name tells apart within one article only, a surname or
"the official", is known with that article: such speakers wait for it, and are made where the library lacks it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reader.store.corrections import Corrections
from reader.store.database import Database
from reader.store.dump import LASTING
from reader.store.identity import identify, surname
from reader.store.keys import fold
from reader.store.search_index import SearchIndex
from reader.store.statements import YOURS
from reader.types import SpeakerKind

Values = Mapping[str, Any]

_BOUND = frozenset("agux")  # kinds of keys that hold within one article, whose id stands in them
_WAITS = ("a:", "g:", "u:")  # kinds of names of which another library may have the same speaker


class _Numbers(dict[int, int]):
    """What became of former numbers; who waits is made when somebody asks for them."""

    def __init__(self, speakers: RestoreSpeakers) -> None:
        super().__init__()
        self._speakers = speakers

    def __missing__(self, former: int) -> int:
        return self._speakers.made(former)


class RestoreSpeakers:
    """Writes records; `numbers` says which number became which."""

    def __init__(self, database: Database, corrections: Corrections, index: SearchIndex) -> None:
        self._db = database
        self._corrections = corrections
        self._index = index
        self.numbers: dict[int, int] = _Numbers(self)
        self._kept: set[int] = set()  # speakers that were known before
        self._made: set[int] = set()  # and those that were not
        self._waiting: dict[int, tuple[Values, list[str]]] = {}  # with the keys that hold in every article
        self._merged: list[tuple[int, int]] = []  # speaker, and the former number of whom it was merged into
        self._bound: dict[int, list[tuple[str, str, int]]] = {}  # keys that name an article, by its former id

    # -- records

    def take(self, record: Values) -> None:
        """A speaker."""
        former = record["id"]
        known = self._known(record)
        if known is not None:
            self._keep(former, known, record)
        elif self._is_of_one_article(record):
            self._waiting[former] = record, []
        elif self._is_there(record):
            self._keep(former, former, record)
        else:
            self._make(former, record)

    def take_key(self, record: Values) -> None:
        """A key by which names join."""
        key, former = record["key"], record["speaker_id"]
        prefix, _, rest = key.partition(":")
        article, colon, words = rest.partition(":")
        if prefix in _BOUND and colon and article.isdigit():
            self._bound.setdefault(int(article), []).append((prefix, words, former))
        elif former in self._waiting:
            self._waiting[former][1].append(key)
        elif (speaker_id := self.numbers[former]) not in self._kept:
            self._add_key(key, speaker_id)
        elif key[:2] in LASTING:  # of a name that the person gave there
            self._corrections.add_keys(speaker_id, [key])

    def made(self, former: int) -> int:
        """Make who waited, for somebody who stands in what is new."""
        record, keys = self._waiting.pop(former)
        speaker_id = self._make(former, record)
        for key in keys:
            self._add_key(key, speaker_id)
        self.merge()
        return speaker_id

    def _make(self, former: int, record: Values) -> int:
        name, kind = record["name"], SpeakerKind(record["kind"])
        taken = self._db.value("SELECT 1 FROM speakers WHERE id = ?", (former,))
        speaker_id = self._db.run(
            "INSERT INTO speakers(id, name, surname, kind, name_key, name_origin, kind_origin, slot) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                None if taken else former, name, surname(name, kind), kind.value, fold(name), record["name_origin"],
                record["kind_origin"], record["slot"],
            ),
        )  # fmt: skip
        self.numbers[former] = speaker_id
        self._made.add(speaker_id)
        if record["merged_into"] is not None:
            self._merged.append((speaker_id, record["merged_into"]))
        else:
            self._index.index_speaker(speaker_id)
        return speaker_id

    def _keep(self, former: int, speaker_id: int, record: Values) -> None:
        self.numbers[former] = speaker_id
        self._kept.add(speaker_id)
        self._correct(speaker_id, record)

    def _add_key(self, key: str, speaker_id: int) -> None:
        self._db.run("INSERT OR IGNORE INTO speaker_keys VALUES (?, ?)", (key, speaker_id))

    # -- the same ones

    def _known(self, record: Values) -> int | None:
        """The library's own speaker of a full name, or whom its other keys lead to; a surname alone proves nothing."""
        own = identify(record["name"], SpeakerKind(record["kind"]), None, 0).own
        keys = record.get("keys", (own,))
        # Who was merged has given their keys away; who has none else is another one of the name.
        by_name = own[:2] in LASTING and (own in keys or record["merged_into"] is not None)
        # An initial joins as it does when an article comes in: where only one fits.
        own_keys = [own] if by_name or own[:2] == "i:" else []
        for some in (own_keys, [key for key in keys if key[:2] in LASTING]):
            found = {
                row[0]
                for row in self._db.among("SELECT speaker_id FROM speaker_keys WHERE key IN ({})", some)
            }
            if len(found) == 1 and not found & self._made:
                return int(found.pop())
        return None

    @staticmethod
    def _is_of_one_article(record: Values) -> bool:
        own = identify(record["name"], SpeakerKind(record["kind"]), None, 0).own
        return own[:2] in _WAITS and not any(key[:2] in LASTING for key in record.get("keys", ()))

    def _is_there(self, record: Values) -> bool:
        """Whether the same came from this file, or went into it, under its number; who has the name's keys has not."""
        row = self._db.one("SELECT name, kind FROM speakers WHERE id = ?", (record["id"],))
        if row != (record["name"], record["kind"]):
            return False
        own = identify(record["name"], SpeakerKind(record["kind"]), None, 0).own
        sql = "SELECT 1 FROM speaker_keys WHERE key = ? AND speaker_id = ?"
        return own[:2] not in LASTING or self._db.value(sql, (own, record["id"])) is None

    def _correct(self, speaker_id: int, record: Values) -> None:
        """What the person said of a speaker holds for the library's own too, unless it says something of theirs."""
        name, kind, name_origin, kind_origin, merged = self._db.one(
            "SELECT name, kind, name_origin, kind_origin, merged_into FROM speakers WHERE id = ?",
            (speaker_id,),
        ) or ("", "", YOURS, YOURS, None)
        if record["kind_origin"] == YOURS != kind_origin:
            kind = record["kind"]
            self._corrections.set_speaker(
                speaker_id, self._corrections.kind_values(speaker_id, name, SpeakerKind(kind))
            )
        if record["name_origin"] == YOURS != name_origin:
            self._corrections.set_speaker(
                speaker_id, self._corrections.name_values(record["name"], SpeakerKind(kind))
            )
        if record["merged_into"] is not None and merged is None:
            self._merged.append((speaker_id, record["merged_into"]))

    def merge(self) -> None:
        """Speakers come in the order of their numbers, so whom one was merged into may come after it."""
        while self._merged:
            speaker_id, former = self._merged.pop()
            target = self.numbers[former]
            if target != speaker_id:
                self._corrections.set_speaker(speaker_id, {"merged_into": target})
                self._corrections.move_keys(speaker_id, target, None)

    # -- articles

    def bind(self, former: int, article_id: int) -> None:
        """A new article: the keys that hold within it, with the id that it has here."""
        for prefix, words, speaker in self._bound.pop(former, ()):
            self._add_key(f"{prefix}:{article_id}:{words}", self.numbers[speaker])

    def recognise(self, former: int, article_id: int) -> None:
        """An article that the library has: who speaks there is whom it has there, with what the person said of them."""
        for prefix, words, number in sorted(self._bound.pop(former, ()), key=self._is_by_another_name):
            key = f"{prefix}:{article_id}:{words}"
            own = [
                row[0] for row in self._db.rows("SELECT speaker_id FROM speaker_keys WHERE key = ?", (key,))
            ]
            if len(own) == 1 and number in self._waiting:
                self._keep(number, own[0], self._waiting.pop(number)[0])
            elif not own:
                self._add_key(key, self.numbers[number])
            elif len(own) == 1 and own[0] != self.numbers[number]:
                self._join(own[0], self.numbers[number], key)
        self.merge()

    def _is_by_another_name(self, bound: tuple[str, str, int]) -> bool:
        """Whether a key is of somebody who was merged into the one it leads to, and says nothing of who that is."""
        _, words, number = bound
        if number not in self._waiting:
            return False
        record, _ = self._waiting[number]
        own = identify(record["name"], SpeakerKind(record["kind"]), None, 0).own
        return words not in (own.rpartition(":")[2], fold(record["name"]))

    def _join(self, own: int, speaker_id: int, key: str) -> None:
        """The person had made one of two whom this library tells apart."""
        merged, name_origin = self._db.one(
            "SELECT merged_into, name_origin FROM speakers WHERE id = ?", (own,)
        ) or (None, YOURS)
        above: int | None = speaker_id
        while above is not None and above != own:  # they may be one already, the other way round
            above = self._corrections.merged_to(above)
        if merged is None and name_origin != YOURS and above is None:
            self._corrections.set_speaker(own, {"merged_into": speaker_id})
            self._corrections.move_keys(own, speaker_id, [key])
