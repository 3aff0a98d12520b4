"""The schema: what the migrations make is what the models expect, and small things that must never change."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store import keys
from reader.store.database import Database
from reader.store.dictionary import WORDS
from reader.store.migrations import STEPS, statements
from reader.store.models import TABLES, StepModel
from reader.store.texts import packed_text, unpacked_text

DIGEST = "435bf2be59e902bb6d2d9d0a8f00348252b19e363f0f49219bfc239554abf9b1"


def test_a_new_file_has_large_pages_and_gives_room_back_in_steps(tmp_path: Path) -> None:
    """Both can be chosen once only, and choosing one of them makes the first page."""
    database = Database(tmp_path / "library.onrecord")
    database.prepare()
    found = [database.writer.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_size", "auto_vacuum")]
    database.close()
    assert [8192, 2] == found


def test_models_agree_with_the_tables() -> None:
    """Every column of a model is in its table, and the other way round."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for step in STEPS:
            for statement in statements(step):
                connection.execute(statement)
        for model in (*TABLES.values(), StepModel):
            meta = model._meta
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({meta.table_name})")}
            assert columns == set(meta.columns), meta.table_name


def test_the_dictionary_never_changes() -> None:
    """Texts of every library were compressed with these words; another list would make them unreadable."""
    assert DIGEST == hashlib.sha256(WORDS).hexdigest()


@given(st.text())
def test_texts_come_back(text: str) -> None:
    """Any text, lone surrogates too."""
    assert text == unpacked_text(packed_text(text))


def test_an_unknown_compression_is_named() -> None:
    """A text of a later format is no garbage."""
    with pytest.raises(ValueError, match="unknown compression"):
        unpacked_text(b"\x02abc")


@given(st.dates(), st.dates())
def test_date_keys_sort_like_dates(one: date, other: date) -> None:
    """The keys of a day lie between those of its neighbours and give the day back."""
    assert (one < other) == (keys.last_key(one) < keys.first_key(other))
    assert one == keys.key_date(keys.first_key(one)) == keys.key_date(keys.last_key(one))
    assert keys.undated_key(10**9) < 0 < keys.first_key(date.min)
    assert keys.last_key(date.max) < keys.LAST_KEY
    assert keys.first_key(one) < keys.first_key(one) + timedelta(days=1).days


@given(st.text())
def test_folding_keeps_offsets(text: str) -> None:
    """Case and diacritics go, length stays."""
    assert len(text) == len(keys.fold_same_length(text))
