"""Joins the speakers of new articles to those of the library: a batch at a time, by keys read once for all of it.

What a batch needs to know is read with a few queries, everything is decided in memory, in the order of the articles,
and written with a few statements. So the work for an article grows neither with the library nor with the batch.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from reader.store.database import Database
from reader.store.identity import Identity, general, of_article, role_key, surname
from reader.store.keys import fold
from reader.store.records import FoundSpeaker
from reader.store.search_index import SearchIndex, indexed
from reader.types import SpeakerKind

SLOTS = 6
NO_SLOT = -1
_TURNS = [[(turn + slot) % SLOTS for slot in range(SLOTS)] for turn in range(SLOTS)]

ArticleSpeakers = tuple[int, Sequence[FoundSpeaker]]  # article, its speakers as the engine gives them


class Joining:
    """One batch of articles inside one transaction; made for it and thrown away with it."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._db = database
        self._index = index
        self._keys: dict[str, list[int]] = {}  # of each key two speakers at most
        self._slots: dict[int, int] = {}
        self._names: dict[int, str] = {}  # folded, of those who were known before
        self._next = int(self._db.value("SELECT seq FROM sqlite_sequence WHERE name = 'speakers'") or 0) + 1
        self._new: dict[int, list[Any]] = {}
        self._new_keys: set[tuple[str, int]] = set()

    def resolve(self, articles: Sequence[ArticleSpeakers]) -> list[dict[str, int]]:
        """The library's speakers of each article, engine key to speaker id; makes those that are new."""
        told = [
            [(speaker, *_identified(article_id, speaker)) for speaker in speakers]
            for article_id, speakers in articles
        ]
        needed: set[str] = set()
        for each in told:
            for _, _, identity, role in each:
                needed.update(_needed(identity, role))
        self._read(needed)
        found = [self._article(each) for each in told]
        self._write()
        return found

    def create(self, name: str, kind: SpeakerKind, identity: Identity) -> int:
        """One new speaker, whatever others there are."""
        speaker_id, _ = self._create(name, kind, identity, ())
        self._write()
        return speaker_id

    # -- read

    def _read(self, keys: Iterable[str]) -> None:
        wanted = list(keys)
        self._keys = {key: [] for key in wanted}
        # Whether a key has one speaker or more is all that counts; thousands may share a surname and a title. Each
        # end is looked up by itself, for a GROUP BY would walk over all of them.
        end = "(SELECT {}(k.speaker_id) FROM speaker_keys k WHERE k.key = t.value)"
        sql = f"SELECT t.value, {end.format('min')}, {end.format('max')} FROM json_each(?) t"
        for key, first, last in self._db.rows(sql, (json.dumps(wanted),)):
            if first is not None:
                self._keys[key] = [first] if first == last else [first, last]
        ids = {speaker_id for known in self._keys.values() for speaker_id in known}
        rows = list(self._db.among("SELECT id, slot, name_key FROM speakers WHERE id IN ({})", list(ids)))
        self._slots = {speaker_id: slot for speaker_id, slot, _ in rows}
        self._names = {speaker_id: name for speaker_id, _, name in rows}

    # -- decided

    def _article(
        self, told: Sequence[tuple[FoundSpeaker, SpeakerKind, Identity, str | None]]
    ) -> dict[str, int]:
        found: dict[str, int] = {}
        slots: list[int] = []
        new = []
        for speaker, kind, identity, role in told:
            known = self._known(identity, speaker.name)
            if known is None:
                new.append((speaker, kind, identity, role))
                continue
            found[speaker.key] = known
            slots.append(self._slots[known])
            self._add_key(known, role)
        for speaker, kind, identity, role in new:
            speaker_id, slot = self._create(speaker.name, kind, identity, slots)
            slots.append(slot)
            found[speaker.key] = speaker_id
            self._add_key(speaker_id, role)
        return found

    def _known(self, identity: Identity, name: str) -> int | None:
        role = identity.own[:2] in ("g:", "u:")
        for key in identity.joins:
            ids = self._keys[key]
            # A role joins no articles; earlier it did. Who got a name of their own then, or was joined to another,
            # stays as the person has it.
            if len(ids) == 1 and not (role and key[:2] == "o:" and self._names.get(ids[0]) == key[2:]):
                return ids[0]
        if identity.initial is None:
            return None
        full = self._keys[f"f{identity.initial}"]
        if identity.initial_only:
            # "D. Peskov" is the one person whose full name fits; with two that fit it stays itself.
            return full[0] if len(full) == 1 else None
        # The first full name that fits a "D. Peskov" is that person, if there is no other who fits.
        ids = self._keys[identity.initial]
        if len(ids) == 1 and not full:
            self._complete(ids[0], name, identity)
            return ids[0]
        return None

    def _complete(self, speaker_id: int, name: str, identity: Identity) -> None:
        self._add_key(speaker_id, identity.own)
        self._add_key(speaker_id, f"f{identity.initial}")
        if speaker_id in self._new:
            row = self._new[speaker_id]
            row[1], row[4] = name, fold(name)
            return
        self._db.run(
            "UPDATE speakers SET name = ?, name_key = ? WHERE id = ? AND name_origin <> 'yours'",
            (name, fold(name), speaker_id),
        )
        self._index.index_speaker(speaker_id)

    def _create(
        self, name: str, kind: SpeakerKind, identity: Identity, taken: Sequence[int]
    ) -> tuple[int, int]:
        slot = self._slot(taken) if kind is SpeakerKind.PERSON else NO_SLOT
        speaker_id, self._next = self._next, self._next + 1
        self._new[speaker_id] = [speaker_id, name, surname(name, kind), kind.value, fold(name), slot]
        self._slots[speaker_id] = slot
        self._add_key(speaker_id, identity.own)
        if identity.initial and not identity.initial_only:
            self._add_key(speaker_id, f"f{identity.initial}")
        return speaker_id, slot

    def _slot(self, taken: Sequence[int]) -> int:
        # Least used among those who speak beside them here; the next in turn among equals, so that slots stay even.
        turn = _TURNS[(self._next - 1) % SLOTS]
        return min(turn, key=taken.count) if taken else turn[0]

    def _add_key(self, speaker_id: int, key: str | None) -> None:
        if key is None:
            return
        ids = self._keys.setdefault(key, [])
        if speaker_id not in ids:
            if len(ids) < 2:
                ids.append(speaker_id)
            self._new_keys.add((key, speaker_id))

    # -- written

    def _write(self) -> None:
        self._db.insert("speakers(id, name, surname, kind, name_key, slot)", [*self._new.values()])
        # Ignored are those of a key that nobody asked about, when one speaker is made by itself.
        self._db.insert("speaker_keys(key, speaker_id)", sorted(self._new_keys), unless_there=True)
        self._db.many(
            "INSERT INTO speaker_names(rowid, name) VALUES (?, ?)",
            [
                (speaker_id, indexed(name))
                for speaker_id, name, _, kind, _, _ in self._new.values()
                if kind != SpeakerKind.UNNAMED.value
            ],
        )
        self._new, self._new_keys = {}, set()


def _identified(article_id: int, speaker: FoundSpeaker) -> tuple[SpeakerKind, Identity, str | None]:
    kind, identity, role = _named(speaker.name, speaker.kind, speaker.title)
    return kind, of_article(identity, article_id), role


@lru_cache(maxsize=4096)  # two of three speakers of an import were told of before
def _named(name: str, kind_name: str, title: str | None) -> tuple[SpeakerKind, Identity, str | None]:
    kind = SpeakerKind(kind_name)
    role = role_key(name, title) if kind is SpeakerKind.PERSON else None
    return kind, general(name, kind, title), role


def _needed(identity: Identity, role: str | None) -> Iterable[str]:
    """Every key that joining this speaker may look at or add."""
    keys = (*identity.joins, identity.own)
    if role is not None:
        keys = (*keys, role)
    if identity.initial is not None:
        keys = (*keys, identity.initial, f"f{identity.initial}")
    return keys
