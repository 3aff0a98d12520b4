"""From a file to an article: the seed format, plain text and Markdown, in one piece."""

from __future__ import annotations

import datetime as dt
import hashlib
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing import ParsedArticle, Refusal, parse_bytes, parse_file, parse_paths
from reader.importing.formats import Format
from reader.importing.types import Caution
from reader.types import Provenance

SEED = """ date 2022-12-21 LVIV, December 21. /Harbour Wire/. The board of the old harbour met on Monday evening.

"We decided nothing," its chairman Bo Sample said.
"""


def _parse(data: str | bytes, kind: Format = Format.TEXT) -> ParsedArticle:
    article = parse_bytes(data.encode() if isinstance(data, str) else data, "a.txt", kind)
    assert isinstance(article, ParsedArticle)
    return article


def test_a_seed_article_has_all_that_its_text_gives() -> None:
    """Date out of the text, dateline kept in it, place and agency from it, title from the lede."""
    article = _parse(SEED)
    assert article.text.startswith("LVIV, December 21. /Harbour Wire/. The board")
    assert article.text.endswith("Sample said.")
    assert (dt.date(2022, 12, 21), "Lviv", "Harbour Wire") == (article.date, article.place, article.source)
    assert ("The board of the old harbour met on Monday evening.", Provenance.GUESSED) == (
        article.title,
        article.title_origin,
    )
    assert "LVIV, December 21. /Harbour Wire/." == article.dateline
    assert (23, ()) == (article.words, article.warnings)
    assert SEED.encode() == article.raw
    assert hashlib.sha256(article.text.encode()).hexdigest() == article.digest


def test_no_agency_no_source() -> None:
    """Nothing is guessed where the text is silent."""
    article = _parse("The board met.")
    assert (None, None, None, None) == (article.source, article.place, article.author, article.url)
    assert (None, (Caution.NO_DATE,)) == (article.date, article.cautions)


@pytest.mark.parametrize(
    ("head", "caution"),
    [
        (" date 2022-02-30 ", Caution.BAD_DATE),
        (" date 2999-01-01 ", Caution.FUTURE_DATE),
        (" date 2022-12-21 date 2022-12-22 ", Caution.SECOND_DATE),
        ("", Caution.NO_DATE),
    ],
)
def test_what_a_person_should_know_is_said(head: str, caution: Caution) -> None:
    """Each warning has a code and a sentence; the article is kept."""
    article = _parse(head + "The board met.")
    assert (caution,) == article.cautions
    assert article.warnings[0].endswith(".")
    assert "The board met." == article.text


def test_an_impossible_day_is_not_replaced_by_the_dateline() -> None:
    """The source's own mistake is shown, not mended with another day."""
    article = _parse(" date 2022-02-30 LVIV, March 2, 2022 (Test) - The board met.")
    assert (None, "Test") == (article.date, article.source)


def test_the_same_words_in_other_type_are_one_article() -> None:
    """Line ends, quotes, blanks and marks do not make another article; a word does."""
    one = _parse(SEED)
    for other in (
        SEED.replace("\n", "\r\n"),
        SEED.replace(' "', "\u00a0“"),
        "\ufeff" + SEED,
        SEED.replace("\n\n", " "),
    ):
        assert one.folded_digest == _parse(other).folded_digest
    assert one.folded_digest != _parse(SEED.replace("nothing", "little")).folded_digest


def test_markdown_is_read_by_its_ending(tmp_path: Path) -> None:
    """Front matter wins over what the text says."""
    path = tmp_path / "a.md"
    path.write_text(
        "---\ntitle: Board\nsource: Old Paper\ndate: 2022-12-21\n---\nLVIV (Test) — The *board* met."
    )
    (article,) = parse_file(path)
    assert isinstance(article, ParsedArticle)
    assert ("Board", Provenance.TEXT, "Old Paper", "Lviv") == (
        article.title,
        article.title_origin,
        article.source,
        article.place,
    )
    assert "LVIV (Test) — The board met." == article.text
    assert str(path) == article.origin


def test_bytes_that_could_not_be_read_are_told() -> None:
    """They stand as the replacement character, and the article says how many."""
    article = _parse("The board met, and é and ü came.".encode() + b" \xff\xfe.")
    assert Caution.BAD_BYTES in article.cautions


@given(st.binary(max_size=300), st.sampled_from([Format.TEXT, Format.MARKDOWN]))
def test_any_bytes_give_an_article_or_a_reason(data: bytes, kind: Format) -> None:
    """Nothing crashes; what comes out can be stored and sent to another process."""
    result = parse_bytes(b" date 2022-12-21 x " + data, "a.txt", kind)
    assert isinstance(result, (ParsedArticle, Refusal))
    assert result == pickle.loads(pickle.dumps(result))  # noqa: S301  # made here
    if isinstance(result, ParsedArticle):
        assert result.title
        for value in (
            result.text,
            result.title,
            result.source,
            result.place,
            result.author,
            *result.warnings,
        ):
            (value or "").encode("utf-8")
            assert "\x00" not in (value or "")


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    """Its size alone refuses it."""
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    (refusal,) = parse_file(path)
    assert isinstance(refusal, Refusal)
    assert "too_large" == refusal.reason


def test_paths_are_parsed_as_they_are_asked_for(tmp_path: Path) -> None:
    """A generator: the first article is there before the last file is looked at."""
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"The board met {number} times.")
    results = parse_paths([tmp_path])
    first = next(results)
    assert isinstance(first, ParsedArticle)
    (tmp_path / "4.txt").unlink()
    assert ["unreadable"] == [result.reason for result in results if isinstance(result, Refusal)]


def test_loading_the_package_loads_no_detector_and_no_store() -> None:
    """The import of a UTF-8 file needs neither chardet nor a database."""
    code = (
        "import sys; from reader.importing import parse_bytes; parse_bytes(b'The board met.', 'a');"
        "print([m for m in ('chardet', 'sqlite3', 'peewee', 'PySide6', 'csv') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert "[]" == done.stdout.strip()
