"""Citations say what the article says, in whose words, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reader.citing import citation, group_of, place_of
from reader.types import Field, Provenance, Span, SpeakerKind, Statement, StatementRow
from tests.reader.exporting.conftest import usual_reading

SAID = Statement(
    id=7,
    article_id=3,
    start=0,
    end=24,
    kind="direct",
    act="says",
    group=None,
    parent=None,
    via=None,
    mention=Span(30, 35, "Quill"),
    speaker_id=5,
    speaker_name="Ada Quill",
    speaker_kind=SpeakerKind.PERSON,
    cue=Span(36, 40, "said"),
    said_from=None,
    said_to=None,
    said_words=None,
    confidence=0.97,
    reason="the name beside the cue",
    engine="1",
)
ROW = StatementRow(
    statement=SAID,
    text="“We keep the lamps lit,”",
    cue_text="said",
    title="harbour master",
    article_title="Lamps of Velmara",
    article_title_origin=Provenance.TEXT,
    article_source="Coastline",
    article_date=date(2024, 3, 4),
)


def row(text: str, **changes: object) -> StatementRow:
    """The usual row with other words; `changes` go to the statement, or else to the row."""
    own = {name: value for name, value in changes.items() if name in Statement.__dataclass_fields__}
    outer = {name: value for name, value in changes.items() if name not in own}
    return replace(ROW, statement=replace(SAID, **own), text=text, **outer)  # type: ignore[arg-type]  # by field name


def test_a_direct_quote_has_speaker_title_source_headline_and_date() -> None:
    """A direct quote is cited with the title as that article printed it, source, headline and day."""
    cited = citation(ROW)
    assert cited.startswith("“We keep the lamps lit,” — Ada Quill, harbour master, as given by Coastline, ")
    assert cited.endswith(", “Lamps of Velmara”, 4 March 2024")


@pytest.mark.parametrize(
    ("printed", "cited"),
    [
        ("“We keep the lamps lit", "“We keep the lamps lit”"),
        ("We keep the lamps lit”", "“We keep the lamps lit”"),
        ("We keep the lamps lit", "“We keep the lamps lit”"),
        ("«We keep the lamps lit", "«We keep the lamps lit»"),
        ('"We keep <...> the lamps [of Velmara] lit"', '"We keep <...> the lamps [of Velmara] lit"'),
        ("“We keep\n\nthe lamps lit”", "“We keep the lamps lit”"),
    ],
)
def test_direct_words_stand_in_one_pair_of_marks(printed: str, cited: str) -> None:
    """A direct quote has both marks, where the article leaves one out too; brackets and <...> stay."""
    assert citation(row(printed)).startswith(f"{cited} — ")


def test_indirect_words_are_the_outlets() -> None:
    """A paraphrase gets no quotation marks and is said to be in the outlet's words."""
    cited = citation(row("that the lamps would stay lit", kind="indirect"))
    assert cited.startswith(
        "that the lamps would stay lit — Ada Quill, harbour master, in the words of Coastline"
    )
    assert "“that" not in cited


def test_mixed_words_keep_the_outlets_marks() -> None:
    """Of a mixed statement only the words that the outlet quotes stand in marks."""
    cited = citation(row("the lamps would stay “lit, all of them”", kind="mixed"))
    assert cited.startswith("the lamps would stay “lit, all of them” — ")
    assert "as given by Coastline" in cited


def test_a_denial_keeps_its_cue() -> None:
    """What was denied is never copied without the denial."""
    cited = citation(row("that the lamps went out", kind="indirect", act="denies", cue_text="denied"))
    assert cited.startswith("Ada Quill, harbour master, denied: that the lamps went out — ")


def test_a_denial_without_cue_says_so_in_brackets() -> None:
    """Where the engine found no words of denial, the citation supplies them, in brackets."""
    cited = citation(row("“We did it”", act="denies", cue=None, cue_text=None))
    assert cited.startswith("Ada Quill, harbour master, [denied]: “We did it” — ")


def test_a_refusal_inside_the_statement_is_not_said_twice() -> None:
    """A refusal whose verb is inside the statement has its cue already."""
    text = "refused to comment on the lamps"
    cited = citation(
        row(
            text,
            kind="indirect",
            act="refuses",
            end=31,
            cue=Span(0, 18, "refused to comment"),
            cue_text="refused to comment",
        )
    )
    assert cited.startswith("Ada Quill, harbour master: refused to comment on the lamps — ")


def test_the_opening_is_never_cited_as_headline() -> None:
    """A title that was made of the article's opening does not appear."""
    assert "Lamps" in citation(row("“Lit”"))
    assert "Lamps" not in citation(row("“Lit”", article_title_origin=Provenance.GUESSED))


def test_days_of_saying_stand_with_the_words_they_came_from() -> None:
    """`said_on` is cited where it is known, with the words the article has for it; else nothing is."""
    day = date(2024, 3, 3)
    known = citation(row("“Lit”", said_from=day, said_to=day, said_words="on Sunday"))
    assert known.endswith("4 March 2024; said on 3 March 2024 (“on Sunday”)")
    week = citation(row("“Lit”", said_from=date(2024, 2, 26), said_to=day, said_words="last week"))
    assert week.endswith("said between 26 February 2024 and 3 March 2024 (“last week”)")
    assert "said" not in citation(row("“Lit”"))


def test_who_passed_it_on_is_named() -> None:
    """A statement that another outlet reported says so; an outlet is not its own go-between."""
    assert ", via Meridian Post," in citation(row("“Lit”", via="Meridian Post"))
    assert "via" not in citation(row("“Lit”", via="Coastline"))


def test_what_is_not_known_is_said() -> None:
    """No speaker, source or date is invented."""
    bare = row(
        "“Lit”", speaker_name=None, speaker_id=None, title=None, article_source=None, article_date=None
    )
    whole = "“Lit” — speaker not named, as given by the article, “Lamps of Velmara”, undated"
    assert citation(bare) == whole


def test_an_interrupted_quote_is_cited_whole() -> None:
    """The parts of a quote that its cue interrupts are one citation, each in its own marks."""
    first = row("“We keep the lamps,”", group=1)
    second = row("“and we keep them lit.”", group=1, start=50, end=70, id=8)
    other = row("“No.”", group=2, start=80, end=85, id=9)
    parts = group_of(second, [other, second, first])
    assert parts == (first, second)
    assert citation(*parts).startswith("“We keep the lamps,” “and we keep them lit.” — Ada Quill")
    assert group_of(row("“Lit”"), [first]) == (row("“Lit”"),)


def test_a_passage_that_is_nobodys_is_cited_with_its_place() -> None:
    """The outlet's words, the headline it printed with marks within marks, the day; what is not known is said."""
    article = usual_reading(title=Field("“Lamps” of Velmara", Provenance.TEXT)).article
    assert "in the words of Coastline, “‘Lamps’ of Velmara”, 4 March 2024" == place_of(article)
    bare = replace(
        article,
        source=Field(None, Provenance.TEXT),
        title=Field("The lamps stay", Provenance.GUESSED),
        date=None,
    )
    assert "in the words of the article, undated" == place_of(bare)
    assert "in the words of Coastline, 4 March 2024" == place_of(
        replace(article, title=Field(None, Provenance.YOURS))
    )
