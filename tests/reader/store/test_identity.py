"""Who is one person across articles: spellings and initials join, surnames alone do not."""

from __future__ import annotations

import pytest

from reader.store.identity import identify, name_parts, surname
from reader.types import SpeakerKind

PERSON, ORGANISATION, UNNAMED = SpeakerKind


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
    assert own("Northern Wire", 1, ORGANISATION) == own("northern  wire", 2, ORGANISATION)


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
