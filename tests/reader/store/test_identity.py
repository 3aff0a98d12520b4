"""Who is one person across articles: spellings and initials join, surnames alone do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.attribution import ArticleSpeaker
from reader.store import Store
from reader.store.identity import identify, name_parts, surname
from reader.store.joining import Joining
from reader.store.roles import is_role
from reader.types import SpeakerKind

PERSON, ORGANISATION, UNNAMED = SpeakerKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty library's store."""
    opened = Store(tmp_path / "library.onrecord", create=True)
    yield opened
    opened.close()


def own(name: str, article: int = 1, kind: SpeakerKind = PERSON) -> str:
    """The key a name is filed under."""
    return identify(name, kind, None, article).own


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Olena Marchenskyy", "Olena Marchenskiy"),
        ("Olena Marchensky", "Oléna Marchenski"),
        ("Dmitri Volkov", "Dmitry Volkov"),
        ("Dmitriy Volkov", "DMITRY VOLKOV"),
        ("Sergei Antonov", "Sergey Antonov"),
        ("Aleksandr Belov", "Alexandr Belov"),
        ("Alexander Belov", "Aleksandr Belov"),
        ("Olena Zelynskyy", "Olena Zelynskiy"),
        ("Olena Zelynsky", "Olena Zelynskyi"),
        ("Yuriy Kravchuk", "Yuri Kravchuk"),
        ("Serhii Bondar", "Serhiy Bondar"),
        ("Mohammed al-Harbi", "Muhammad al-Harbi"),
        ("Patricia S. Holm", "Patricia Holm"),
        ("Dmitry Ivanovich Volkov", "Dmitry Volkov"),
        ("Ursula van der Linde", "Ursula van der Linde"),
    ],
)
def test_spellings_of_one_name_join(one: str, other: str) -> None:
    """Transliterations, diacritics, middle initials and patronymics make no second person."""
    assert own(one) == own(other, article=2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Quill", "Ida Quill"),
        ("Dmitry Volkov", "Denis Volkov"),
        ("Peter Marsh", "Petra Marsh"),
        ("Ada Quill", "Ada Quillen"),
        ("Quill", "Ada Quill"),
        ("Donald Marsh", "Donald Marsh Jr."),
        ("Volodymyr Melnyk", "Vladimir Melnyk"),
    ],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    """Another first name, surname or generation is another person."""
    assert own(one) != own(other)


def test_surnames_and_unnamed_sources_belong_to_their_article() -> None:
    """Alone, "Quill" or "an official" of one article is nobody of another."""
    assert own("Quill", 1) != own("Quill", 2)
    assert own("Quill", 1) == own("QUILL", 1)
    assert own("an official", 1, UNNAMED) != own("an official", 2, UNNAMED)
    assert own("Northern Wire", 1, ORGANISATION) == own("NORTHERN  Wire", 2, ORGANISATION)


def test_the_same_title_lets_a_surname_join() -> None:
    """The surname with the same title is evidence; without a title there is none."""
    [_, role] = identify("Quill", PERSON, "Harbour Master", 1).joins
    assert role in identify("Quill", PERSON, "harbour master", 2).joins
    assert 1 == len(identify("Quill", PERSON, None, 1).joins)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Quill", "Quill"),
        ("Ursula von der Leyden", "von der Leyden"),
        ("Oscar de la Vega", "de la Vega"),
        ("Bruno Vance Jr.", "Vance"),
        ("Quill", "Quill"),
        ("Mary-Ann O’Hara", "O’Hara"),
        ("", ""),
        ("…", "…"),
    ],
)
def test_surnames(name: str, expected: str) -> None:
    """Particles belong to the surname, generations do not."""
    assert expected == surname(name, PERSON)
    assert name_parts(name)[1] == expected


def speaker(name: str, title: str | None = None, kind: SpeakerKind = PERSON) -> ArticleSpeaker:
    """A speaker as the engine gives one."""
    return ArticleSpeaker(name, name, kind.value, title, ())


def joined(store: Store, *articles: list[ArticleSpeaker]) -> list[dict[str, int]]:
    """The library's speakers of articles that come one after the other, each in a batch of its own."""
    found = []
    with store.writing():
        for number, speakers in enumerate(articles, 1):
            found += Joining(store.database, store.index).resolve([(number, speakers)])
    return found


def test_initials_and_titles_join_on_evidence_only(store: Store) -> None:
    """ "D. Volkov" is the one full name that fits, in either order; two that fit leave it alone; so does a surname."""
    before, full, after, alone = joined(
        store, [speaker("D. Volkov")], [speaker("Dmitri Volkov")], [speaker("D. Volkov")], [speaker("Volkov")]
    )
    assert before["D. Volkov"] == full["Dmitri Volkov"] == after["D. Volkov"]
    assert alone["Volkov"] != full["Dmitri Volkov"]
    other, unclear = joined(store, [speaker("Denis Volkov")], [speaker("D. Volkov")])
    assert len({full["Dmitri Volkov"], other["Denis Volkov"], unclear["D. Volkov"]}) >= 2
    first, titled, another = joined(
        store,
        [speaker("Ada Quill", "harbour master")],
        [speaker("Quill", "harbour master")],
        [speaker("Quill", "engineer")],
    )
    assert first["Ada Quill"] == titled["Quill"] != another["Quill"]


def test_press_releases_of_one_office_cost_the_same_each(store: Store) -> None:
    """Articles of one organisation, ever new people of one surname and title: no batch asks more of the database.

    Counted are the steps of the database's own machine, so that no other program can make a difference.
    """
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    def work(batch: int) -> int:
        """What one batch of 100 articles costs, in tens of steps."""
        since = steps
        articles = [
            (
                n,
                [
                    speaker("Harbour Office", kind=ORGANISATION),
                    speaker("Ada Quill", "harbour master"),
                    speaker(f"A{n} Marsh", "spokeswoman"),
                    speaker("Marsh", "spokeswoman"),
                ],
            )
            for n in range(100 * batch + 1, 100 * batch + 101)
        ]
        with store.writing():
            Joining(store.database, store.index).resolve(articles)
        return steps - since

    store.database.writer.set_progress_handler(step, 10)
    work(0)  # the first one makes what the others find
    spent = [work(batch) for batch in range(1, 21)]
    assert max(spent[-5:]) < 1.25 * max(spent[:5])


@pytest.mark.parametrize(
    "name",
    [
        "government", "the company", "Police", "AUTHORITIES", "state media", "rights group", "Ministry", "The Ministry",
        "Foreign Ministry", "Ministry of Internal Affairs", "Supreme Court", "Central Bank", "City Council",
        "Police Department", "Prime Minister’s Office", "campaign", "nation’s largest ferry union",
    ],
)  # fmt: skip
def test_a_kind_of_body_is_another_one_in_each_article(name: str) -> None:
    """The police of one article are not those of the next, nor is one country's ministry another's."""
    assert is_role(name)
    assert own(name, 1, ORGANISATION) != own(name, 2, ORGANISATION)


@pytest.mark.parametrize(
    "name",
    [
        "Norwegian government", "Port Lantern police", "Velmara Ministry of Health", "Northern Wire",
        "State Department", "Department of Energy", "Foreign Office", "Security Council", "General Assembly",
        "World Bank", "Guardian",
        "White House", "Labour Party", "NATO", "外交部", "Министерство",
    ],
)  # fmt: skip
def test_a_name_of_a_body_joins(name: str) -> None:
    """A nation, a place or a name of its own tells which one is meant."""
    assert not is_role(name)
    assert own(name, 1, ORGANISATION) == own(name, 2, ORGANISATION)
