"""Speakers of a batch are joined as they would be one article after the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import Library
from reader.attribution import ArticleSpeaker
from reader.types import SpeakerKind
from tests.reader.library.conftest import Write

_NAMES = st.sampled_from(
    [
        "Ada Quill", "A. Quill", "Quill", "Ada M. Quill", "Anna Quill", "Serhiy Vansky", "Sergei Vanskiy", "S. Vansky",
        "Harbour Council", "HARBOUR COUNCIL", "Police", "government", "a sailor", "Bruno Vance Jr.", "B. Vance Jr",
        "Bruno Vance",
    ]
)  # fmt: skip
_TITLES = st.sampled_from([None, "Mayor", "mayor", "Harbour Master"])
_KINDS = st.sampled_from([kind.value for kind in SpeakerKind])
_ARTICLES = st.lists(
    st.lists(st.tuples(_NAMES, _KINDS, _TITLES), max_size=4, unique_by=lambda each: each[0]), max_size=8
)


Told = tuple[str, str, str | None]  # name, kind, title


class _Undone(Exception):  # noqa: N818  never leaves this module
    pass


def _speakers(library: Library, parts: list[list[list[Told]]]) -> list[object]:
    """What some batches make of their speakers; the library is left as it was."""
    store = library._store
    found: list[object] = []
    number = 0
    with suppress(_Undone), store.writing():
        for part in parts:
            articles = []
            for speakers in part:
                number += 1
                told = [ArticleSpeaker(name, name, kind, title, ()) for name, kind, title in speakers]
                articles.append((number, told))
            found += store.speakers.resolve(articles)
        for sql in (
            "SELECT id, name, surname, kind, name_key, slot FROM speakers ORDER BY id",
            "SELECT key, speaker_id FROM speaker_keys ORDER BY 1, 2",
            "SELECT rowid, name FROM speaker_names ORDER BY 1",
        ):
            found.append(store.database.rows(sql))
        raise _Undone
    return found


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that stays empty."""
    with Library.open(tmp_path_factory.mktemp("joining") / "library") as opened:
        yield opened


@settings(max_examples=60, deadline=None)
@given(_ARTICLES, st.sets(st.integers(0, 8), max_size=3))
def test_any_batches_give_the_same_speakers(
    empty: Library, articles: list[list[Told]], cuts: set[int]
) -> None:
    """However the articles are cut into batches: the same speakers, keys, slots and names."""
    places = sorted({0, len(articles), *(cut for cut in cuts if cut < len(articles))})
    batches = [articles[start:end] for start, end in pairwise(places)]
    assert _speakers(empty, [[each] for each in articles]) == _speakers(empty, batches)


def test_an_initial_and_a_full_name_meet_within_one_batch(empty: Library) -> None:
    """ "A. Quill" of one article becomes "Ada Quill" of a later one; with a second who fits they stay apart."""
    told: list[list[Told]] = [[(name, "person", None)] for name in ("Ada Quill", "Anna Quill", "A. Quill")]
    ada, anna, initial = told
    one, same, speakers, _, names = _speakers(empty, [[initial, ada]])
    assert ({"A. Quill": 1}, {"Ada Quill": 1}) == (one, same)
    assert [(1, "Ada Quill")] == names
    assert [(1, "Ada Quill", "Quill", "person", "ada quill", 0)] == speakers
    assert [{"Ada Quill": 1}, {"Anna Quill": 2}, {"A. Quill": 3}] == _speakers(empty, [[ada, anna, initial]])[
        :3
    ]


def test_police_and_governments_of_two_articles_are_two(library: Library, write: Write) -> None:
    """Each article's is a speaker of its own, in the counts and on the page; a named one is the same in both."""
    text = "{} police said on Monday that the pier was shut. The government denied that the ferry was late."
    library.import_paths(
        [
            write(
                f"{n}.txt",
                f"{text.format('Lantern Bay')}\n\nThe police said boat {n} was gone.",
                f"2024-03-0{n}",
            )
            for n in (1, 2, 3)
        ]
    )
    found = library.speakers()
    assert 1 == len({row.id for row in found if row.name.startswith("Lantern Bay")})
    governments = [row for row in found if row.name == "government"]
    assert [1, 1, 1] == [row.articles for row in governments]
    said_in = [{each.statement.article_id for each in library.statements_of(row.id)} for row in governments]
    assert [{1}, {2}, {3}] == sorted(said_in, key=min)
    assert () == library.check()


def test_what_the_person_made_of_a_role_stays(library: Library, write: Write) -> None:
    """Joined over articles by an earlier version, then named or joined by the person: reading anew keeps it so."""
    paths = [
        write(f"{n}.txt", f"The {who} said on Monday that ferry {n} was late.", f"2024-03-0{n}")
        for n, who in enumerate(("government", "government", "police", "police", "council", "council"), 1)
    ]
    library.import_paths(paths)
    with library._store.writing():  # as it was before
        database = library._store.database
        for first, second, name in ((1, 2, "government"), (3, 4, "police"), (5, 6, "council")):
            one, two = (library.reading(n).legend[0].speaker_id for n in (first, second))
            database.run("DELETE FROM speaker_keys WHERE speaker_id IN (?, ?)", (one, two))
            database.run("INSERT INTO speaker_keys VALUES (?, ?)", (f"o:{name}", one))
            database.run(
                "UPDATE statements SET engine_speaker_id = ?1, speaker_id = ?1 WHERE speaker_id = ?2",
                (one, two),
            )
            database.run(
                "UPDATE article_speakers SET engine_speaker_id = ?1, speaker_id = ?1 WHERE speaker_id = ?2",
                (one, two),
            )
    library.rename_speaker(library.reading(1).legend[0].speaker_id, "Norwegian government")
    library.merge_speakers(library.reading(1).legend[0].speaker_id, library.reading(3).legend[0].speaker_id)
    library.reattribute(range(1, 7))
    assert ["Norwegian government"] * 4 == [library.reading(n).legend[0].name for n in (1, 2, 3, 4)]
    assert 1 == len({library.reading(n).legend[0].speaker_id for n in (1, 2, 3, 4)})
    assert 2 == len({library.reading(n).legend[0].speaker_id for n in (5, 6)})
    assert () == library.check()
