"""How many utterances a speaker's statements report: read as little as that needs, and kept as long as it holds.

`reader.utterances` says what is one. All texts of a speaker are looked at for it, which of one with thousands of
articles takes a second, so such numbers are kept with the library.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.progress import Cancelled, never
from reader.store.care import Care
from reader.store.database import Database, Row
from reader.store.entries import HEADLINE
from reader.store.freshness import MARK
from reader.store.keys import key_date
from reader.store.phrases import Phrases
from reader.store.speakers import Speakers
from reader.store.texts import unpacked_text
from reader.types import SpeakerKind
from reader.utterances import Said, numbered

Numbers = tuple[int, int]  # utterances; reports, one an article

MANY = 200  # articles from which on a number is worth keeping with the library
_KEPT, _KEPT_WITH_LIBRARY = 5000, 300  # numbers
_SETTING = "utterances"
_TEXTS = 200  # that are held at once

# What others say within something is read along, for that makes outer what it is within.
_STATEMENTS = (
    "SELECT s.article_id, s.date_key, t.id, t.start, t.end, t.kind, t.grp, t.ordinal, t.parent, t.speaker_id, "
    "t.decision_id IS NULL AND t.reason IN (SELECT id FROM phrases WHERE text GLOB ?2) "
    "FROM article_speakers s INDEXED BY article_speakers_by_date CROSS JOIN statements t "
    "ON t.id BETWEEN s.article_id << 20 AND s.article_id << 20 | 0xFFFFF "
    "WHERE s.speaker_id = ?1 AND s.statements > 0 AND s.date_key IS NOT NULL AND t.hidden = 0 "
    "AND (t.speaker_id = ?1 OR t.parent IS NOT NULL) ORDER BY s.date_key DESC, s.article_id, t.start, t.ordinal"
)


class UtteranceCounts:
    """Counts, and remembers."""

    def __init__(self, database: Database, speakers: Speakers, phrases: Phrases, care: Care) -> None:
        self._db = database
        self._speakers = speakers
        self._phrases = phrases
        self._care = care
        self._known: dict[int, tuple[Row, Numbers]] = {}

    def known(self, speaker_ids: Iterable[int]) -> dict[int, Numbers]:
        """The numbers of those who say what they said when they were counted."""
        asked = {speaker_id: self._speakers.effective(speaker_id) for speaker_id in speaker_ids}
        ids = set(asked.values())
        kept = self._care.setting(_SETTING) or {} if any(i not in self._known for i in ids) else {}
        found: dict[int, Numbers] = {}
        for speaker_id in ids:
            if speaker_id not in self._known and str(speaker_id) in kept:
                *state, said, reports = kept[str(speaker_id)]
                self._known[speaker_id] = tuple(state), (said, reports)
            if speaker_id in self._known and self._known[speaker_id][0] == self._state(speaker_id):
                found[speaker_id] = self._known[speaker_id][1]
        return {each: found[speaker_id] for each, speaker_id in asked.items() if speaker_id in found}

    def count(self, speaker_id: int, most: int | None = None, cancelled: Cancelled = never) -> Numbers | None:
        """Count anew; None where the speaker says something in more than `most` articles, and where it is cancelled."""
        speaker_id = self._speakers.effective(speaker_id)
        state = self._state(speaker_id)
        if most is not None and state is not None and state[2] > most:
            return None
        said = list(self._said(speaker_id, cancelled))
        if cancelled():
            return None
        numbers = numbered(said)
        reports = {(number, each.article_id) for number, each in zip(numbers, said, strict=True)}
        if len(self._known) > _KEPT:
            self._known.clear()
        self._known[speaker_id] = (state or (), (len(set(numbers)), len(reports)))
        return self._known[speaker_id][1]

    def keep(self, counted: Mapping[int, Numbers]) -> None:
        """Keep numbers that took their time with the library, those of the last speakers that were counted."""
        kept = self._care.setting(_SETTING) or {}
        for asked, numbers in counted.items():
            speaker_id = self._speakers.effective(asked)
            state = self._state(speaker_id)
            if state is not None and state[2] > MANY:
                kept.pop(str(speaker_id), None)
                kept[str(speaker_id)] = [*state, *numbers]
        self._care.set_setting(_SETTING, dict(list(kept.items())[-_KEPT_WITH_LIBRARY:]))

    def _state(self, speaker_id: int) -> Row | None:
        """What changes whenever what a speaker says does."""
        return self._db.one(
            f"SELECT statements, direct, articles, kind, (SELECT max(id) FROM decisions), {MARK} "
            "FROM speakers WHERE id = ?",
            (speaker_id,),
        )

    def _said(self, speaker_id: int, cancelled: Cancelled) -> Iterator[Said]:
        """The statements without headlines and the outer layers of chains, as `StatementReads.of_speaker` has them."""
        kind = self._db.value("SELECT kind FROM speakers WHERE id = ?", (speaker_id,))
        rows = self._db.rows(_STATEMENTS, (speaker_id, f"{HEADLINE}*"))
        outer = {(row[0], row[8]) for row in rows if row[8] is not None}
        articles = list(dict.fromkeys(row[0] for row in rows))
        texts: dict[int, str] = {}
        for row in rows:
            article_id, key, statement_id, start, end, kind_number, group, ordinal, _, whose, headline = row
            if whose != speaker_id or headline or (article_id, ordinal) in outer:
                continue
            text = ""
            if kind != SpeakerKind.UNNAMED:
                if article_id not in texts:
                    if cancelled():
                        return
                    at = articles.index(article_id)  # not far: those left out were between
                    texts = self._texts(articles[at : at + _TEXTS])
                    del articles[: at + _TEXTS]
                text = texts[article_id][start:end]
            day = key_date(key)
            yield Said(statement_id, article_id, group, start, self._phrases.text(kind_number), text, day)

    def _texts(self, article_ids: Sequence[int]) -> dict[int, str]:
        sql = "SELECT article_id, body FROM texts WHERE article_id IN ({})"
        return {article_id: unpacked_text(body) for article_id, body in self._db.among(sql, article_ids)}
