"""Which statements are reports of one utterance: by words, days and parts, as the module's docstring says."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import Provenance, SpeakerKind, Statement, StatementRow
from reader.utterances import fullest_report, utterances
from tests.timing import growth

LONG = "We shall keep the lamps of this harbour lit through the whole of the winter"


def said(
    number: int,
    text: str,
    *,
    kind: str = "direct",
    day: int | None = 0,
    group: int | None = None,
    who: SpeakerKind | None = SpeakerKind.PERSON,
    article: int | None = None,
) -> StatementRow:
    """A statement of the one speaker of these tests; `day` counts from 1 March 2024."""
    statement = Statement(
        id=number, article_id=article or number, start=number, end=number + len(text), kind=kind, act="says",
        group=group, parent=None, via=None, mention=None, speaker_id=1, speaker_name="Ada", speaker_kind=who, cue=None,
        said_from=None, said_to=None, said_words=None, confidence=0.9, reason="", engine="e",
    )  # fmt: skip
    when = None if day is None else date(2024, 3, 1) + timedelta(days=day)
    return StatementRow(statement, text, None, None, "", Provenance.TEXT, None, when)


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ({"text": f"“{LONG},”"}, {"text": f"«{LONG.upper()}»", "day": 400}, True),
        ({"text": "“We keep it lit”"}, {"text": "“We keep it lit.”", "day": 6}, True),
        ({"text": "“We keep it lit”"}, {"text": "“We keep it lit.”", "day": 8}, False),
        ({"text": "“We keep it lit”"}, {"text": "“We keep it lit.”", "day": None}, False),
        ({"text": "“No comment”"}, {"text": "“No comment”"}, False),
        (
            {"text": f"“{LONG}”"},
            {"text": "“the lamps of this harbour lit through the whole”", "day": 90},
            True,
        ),
        (
            {"text": f"“{LONG}”"},
            {"text": "“We shall keep the lamps of this <...> the whole of the winter”"},
            True,
        ),
        ({"text": f"“{LONG}”"}, {"text": "“keep the lamps of this harbour”", "day": 3}, True),
        ({"text": f"“{LONG}”"}, {"text": "“keep the lamps of this harbour”", "day": 30}, False),
        ({"text": f"“{LONG}”"}, {"text": "“the lamps of”"}, False),
        ({"text": f"“{LONG}”"}, {"text": LONG, "kind": "indirect"}, False),
        ({"text": LONG, "kind": "indirect"}, {"text": LONG, "kind": "indirect", "day": 2}, True),
        ({"text": f"the town “{LONG}” as agreed", "kind": "mixed"}, {"text": f"“{LONG}”"}, True),
        ({"text": f"“{LONG}”"}, {"text": "“We shall keep the doors of this harbour shut”"}, False),
    ],
)
def test_two_reports(first: dict[str, object], second: dict[str, object], together: bool) -> None:
    """The same words are one utterance, also shortened; what could have been said twice is not, nor what is told."""
    numbers = utterances([said(1, **first), said(2, **second)])  # type: ignore[arg-type]  # a table of keyword arguments
    assert together is (numbers[0] == numbers[1])
    assert numbers == utterances([said(1, **first), said(2, **second)])  # type: ignore[arg-type]  # as above
    backwards = utterances([said(2, **second), said(1, **first)])  # type: ignore[arg-type]  # as above
    assert together is (backwards[0] == backwards[1])


def test_an_interrupted_quote_is_one_utterance() -> None:
    """Its parts are one, and the outlet that carried it whole reports the same; the number is the first report's id."""
    rows = [
        said(5, "“We shall keep the lamps of this harbour lit,”", group=1, article=9, day=1),
        said(6, "“through the whole of the winter.”", group=1, article=9, day=1),
        said(3, f"“{LONG}”", day=2),
    ]
    assert (5, 5, 5) == utterances(rows)
    assert "winter" in fullest_report(rows).text
    assert 3 == fullest_report(rows).statement.id


def test_whoever_is_not_named_says_it_each_time_anew() -> None:
    """Unnamed sources and unknown speakers are never one over articles."""
    for who in (SpeakerKind.UNNAMED, None):
        assert (1, 2) == utterances([said(1, f"“{LONG}”", who=who), said(2, f"“{LONG}”", who=who)])


_WORDS = st.lists(
    st.sampled_from("we shall keep the lamps lit all winter long “ ” <...> [sic] … é".split()), max_size=24
)


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(_WORDS, max_size=8), seed=st.randoms())
def test_the_order_of_the_rows_means_nothing(texts: list[list[str]], seed: object) -> None:
    """Any rows in any order have the same numbers, each the id of a row of its own utterance."""
    rows = [said(n + 1, " ".join(words), day=n) for n, words in enumerate(texts)]
    numbers = dict(zip([row.statement.id for row in rows], utterances(rows), strict=True))
    mixed = list(rows)
    seed.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis' Random
    again = dict(zip([row.statement.id for row in mixed], utterances(mixed), strict=True))
    assert numbers == again
    assert all(numbers[number] == number for number in numbers.values())


def test_the_work_is_linear() -> None:
    """Four times the statements, many of which begin alike, take about four times as long."""

    def measured(number: int) -> float:
        rows = [
            said(n + 1, f"“{LONG} and the {n % (number // 2)} other boats”", day=n % 50)
            for n in range(number)
        ]
        since = time.process_time()
        assert number // 2 == len(set(utterances(rows)))
        return time.process_time() - since

    assert growth(measured, 1000, 4000, 8) < 8
