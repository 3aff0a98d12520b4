"""Files of many articles: every good record gives an article, every bad one a line, and an import can go on."""

from __future__ import annotations

import csv
import datetime as dt
import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing import ParsedArticle, Record, Refusal, discover, parse_record, read_records
from reader.importing.types import Candidate, Caution, Reason

DAY = dt.date(2022, 12, 21)


def _candidate(path: Path) -> Candidate:
    (found,) = discover([path])
    assert isinstance(found, Candidate)
    assert found.many
    return found


def _parse(path: Path, columns: dict[str, str] | None = None) -> tuple[list[ParsedArticle], list[Refusal]]:
    articles, refusals = [], []
    for record in read_records(_candidate(path), columns=columns):
        result = record if isinstance(record, Refusal) else parse_record(record, columns)
        if isinstance(result, ParsedArticle):
            articles.append(result)
        else:
            refusals.append(result)
    return articles, refusals


def _line(number: int, **more: object) -> str:
    return json.dumps(
        {"id": f"a{number}", "date": "2022-12-21", "text": f"The board met {number} times.", **more}
    )


def test_a_line_of_json_is_an_article(tmp_path: Path) -> None:
    """All fields arrive; the id makes the origin."""
    path = tmp_path / "a.jsonl"
    path.write_text(
        _line(
            1, title="Board meets", source="Harbour Wire", author=["Ann Example"], url="https://b.example/1"
        )
    )
    ((article,), ()) = _parse(path)
    assert ("Board meets", "Harbour Wire", "Ann Example") == (article.title, article.source, article.author)
    assert ("https://b.example/1", DAY, "a1") == (article.url, article.date, article.source_id)
    assert f"{path}#a1" == article.origin


def test_bad_lines_stand_between_good_ones(tmp_path: Path) -> None:
    """Each is refused with its line; no good one is lost."""
    path = tmp_path / "a.jsonl"
    path.write_text(
        "\n".join([_line(1), '{"text": "cut', _line(2), "", "null", "[]", '{"date": "2022-12-21"}', _line(3)])
    )
    articles, refusals = _parse(path)
    assert ["a1", "a2", "a3"] == [article.source_id for article in articles]
    assert [2, 5, 6, 7] == [refusal.line for refusal in refusals]
    assert [Reason.PARSE_ERROR] * 3 + [Reason.NO_TEXT] == [refusal.reason for refusal in refusals]


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_an_import_goes_on_after_a_record(tmp_path: Path, name: str) -> None:
    """What was read before is not given again, and nothing is left out."""
    path = tmp_path / name
    if name.endswith("csv"):
        path.write_text("id,text\n" + "".join(f'a{n},"The board\n\nmet {n} times."\n' for n in range(10)))
    else:
        path.write_text("\n\n".join(_line(n) for n in range(10)))
    everything = list(read_records(_candidate(path)))
    for record in everything:
        assert isinstance(record, Record)
        assert everything[record.number :] == list(read_records(_candidate(path), after=record.number))


def test_a_record_without_an_id_is_known_by_its_text(tmp_path: Path) -> None:
    """A line put in above makes no article a new version of another."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "The board met."}\n{"text": "The board left."}')
    before = {article.text: article.origin for article in _parse(path)[0]}
    path.write_text('{"text": "News."}\n{"text": "The board met."}\n{"text": "The board left."}')
    after = {article.text: article.origin for article in _parse(path)[0]}
    assert before == {text: origin for text, origin in after.items() if text in before}


def test_a_record_may_hold_a_text_of_the_seed_format(tmp_path: Path) -> None:
    """Its header gives the day and is taken out."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": " date 2022-12-21 KYIV (Test) - The board met."}')
    ((article,), ()) = _parse(path)
    assert (DAY, "Test", "KYIV (Test) - The board met.") == (article.date, article.source, article.text)


@pytest.mark.parametrize("date", [1671580800, "2022-02-30", {"y": 2022}, True, "05/06/2022", float("nan")])
def test_a_date_that_is_none_keeps_the_article(tmp_path: Path, date: object) -> None:
    """Undated, with a warning; a number of seconds is no day without a zone."""
    path = tmp_path / "a.jsonl"
    path.write_text(_line(1, date=date))
    ((article,), ()) = _parse(path)
    assert article.date is None
    assert (Caution.BAD_DATE,) == article.cautions


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_is_read_with_its_own_marks(tmp_path: Path, delimiter: str, encoding: str) -> None:
    """Commas, semicolons, tabs; what spreadsheets write."""
    path = tmp_path / "a.csv"
    text = 'The "café" board met; it left, then.\n\nLater.'
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(
            [["date", "Title", "text"], ["2022-12-21", "Board", text]]
        )
    ((article,), ()) = _parse(path)
    assert (DAY, "Board", text) == (article.date, article.title, article.text)


@pytest.mark.parametrize("line", ["sep=;\r\n", "\ufeffSEP=;\n", '"sep=;"\r\n'])
def test_a_table_may_name_its_mark_in_a_line_above(tmp_path: Path, line: str) -> None:
    """As spreadsheets take it; the line of a refusal is that of the file."""
    path = tmp_path / "a.csv"
    path.write_text(f"{line}id;date;text\n1;2022-12-21;The board, which met, left.\n2;2022-12-21;\n")
    ((article,), (refusal,)) = _parse(path)
    assert (DAY, "The board, which met, left.") == (article.date, article.text)
    assert 4 == refusal.line


def test_columns_may_have_other_names(tmp_path: Path) -> None:
    """A mapping says which is which."""
    path = tmp_path / "a.csv"
    path.write_text("tag;kopf;inhalt\n2022-12-21;Board;The board met.\n")
    ((article,), ()) = _parse(path, {"date": "tag", "title": "kopf", "text": "inhalt"})
    assert (DAY, "Board", "The board met.") == (article.date, article.title, article.text)


def test_damaged_tables_lose_no_good_row(tmp_path: Path) -> None:
    """Short rows are named; what runs over belongs to the text; a quote never closed is one line."""
    path = tmp_path / "a.csv"
    path.write_text(
        'date,text\n2022-12-21,"The board met."\n2022-12-21\n2022-12-21,It met, and left.\n2022-12-21,"No end\nat all'
    )
    articles, refusals = _parse(path)
    assert ["The board met.", "It met, and left."] == [article.text for article in articles]
    assert [(3, Reason.NO_TEXT), (5, Reason.PARSE_ERROR)] == [(each.line, each.reason) for each in refusals]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", "date,title,text\n", Reason.NO_TEXT),
        ("a.csv", "a,b\n1,2\n", Reason.UNSUPPORTED),
        ("a.json", "[" * 100_000 + "]" * 100_000, Reason.PARSE_ERROR),
        ("a.json", '[{"date": ' + "9" * 5000 + ', "text": "The board met."}]', Reason.PARSE_ERROR),
        ("a.json", '["one", "two"]', Reason.UNSUPPORTED),
        ("a.json", "\x89PNG", Reason.PARSE_ERROR),
        ("a.jsonl", "\n\n", Reason.NO_TEXT),
    ],
)
def test_a_file_without_articles_is_one_refusal(
    tmp_path: Path, name: str, content: str, reason: Reason
) -> None:
    """With the reason, and no exception."""
    path = tmp_path / name
    path.write_text(content)
    articles, (refusal,) = _parse(path)
    assert ([], reason) == (articles, refusal.reason)


@pytest.mark.parametrize("wrap", [lambda a: a, lambda a: a[0], lambda a: {"articles": a}])
def test_json_is_a_list_an_object_or_a_list_in_an_object(tmp_path: Path, wrap: object) -> None:
    """The shapes that downloads of articles have."""
    assert callable(wrap)
    path = tmp_path / "a.json"
    path.write_text(json.dumps(wrap([{"title": "Board", "content": ["It met.", "It left."]}])))
    ((article,), ()) = _parse(path)
    assert ("Board", "It met.\n\nIt left.") == (article.title, article.text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda c: (
            st.lists(c)
            | st.dictionaries(st.sampled_from(["text", "date", "title", "id", "tags", "author"]), c)
        ),
    )
)
def test_no_values_make_parsing_fail(value: object) -> None:
    """Whatever stands in the fields, there is an article or a refusal, and both can be sent to another process."""
    record = Record(
        "a.jsonl",
        1,
        1,
        json.dumps({"text": "The board met.", "title": value, "date": value, "x": 1}).encode(),
    )
    result = parse_record(record)
    assert isinstance(result, ParsedArticle)
    assert result == pickle.loads(pickle.dumps(result))  # noqa: S301  # made here
    result.title.encode("utf-8")
    assert isinstance(
        parse_record(Record("a.jsonl", 1, 1, json.dumps({"text": value}).encode())), (ParsedArticle, Refusal)
    )
