"""The JSON of a whole library carries every record, and says so where a file is not whole."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.exporting import Material, Record
from reader.exporting.library_json import is_library_file, read_records, write

_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.binary(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)
_RECORDS = st.dictionaries(st.sampled_from(["id", "text", "source_bytes", "title"]), _VALUES)
_KINDS = st.dictionaries(st.sampled_from(["speakers", "articles", "notes"]), st.lists(_RECORDS, max_size=4))


def written(records: list[Record]) -> str:
    """What `write` makes of the records."""
    from datetime import UTC, datetime

    stream = io.StringIO()
    made = datetime(2024, 3, 5, tzinfo=UTC)
    write(
        Material(0, lambda: (), (), lambda: records, lambda body, _href, _ids: body, "On Record test", made),
        stream,
    )
    return stream.getvalue()


def stored(folder: Path, text: str) -> Path:
    """The text as a file."""
    path = folder / "library.json"
    path.write_text(text, encoding="utf-8")
    return path


@given(kinds=_KINDS)
def test_every_record_comes_back(
    tmp_path_factory: pytest.TempPathFactory, kinds: dict[str, list[dict[str, object]]]
) -> None:
    """Whatever a record holds, bytes too, is the same after writing and reading, in the same order."""
    records: list[Record] = [(kind, record) for kind, some in kinds.items() for record in some]
    path = stored(tmp_path_factory.mktemp("json"), written(records))
    assert list(read_records(path)) == records


def test_the_file_is_one_json_object(tmp_path: Path) -> None:
    """Other programs can read it: one object, one list a kind, one record a line."""
    text = written([("articles", {"id": 1}), ("articles", {"id": 2}), ("notes", {"id": 5})])
    value = json.loads(text)
    assert value["articles"] == [{"id": 1}, {"id": 2}]
    assert value["notes"] == [{"id": 5}]
    assert value["onrecord"]["format"] == 1
    assert '\n{"id": 2}\n' in text
    assert is_library_file(stored(tmp_path, text))


def test_another_program_may_have_written_it_again(tmp_path: Path) -> None:
    """Indented, with escapes and a byte order mark, it is the same file."""
    records: list[Record] = [("articles", {"id": 1, "text": "Ä🕯", "raw": b"\x00\xff"})]
    again = "\ufeff" + json.dumps(json.loads(written(records)), indent=4)
    path = stored(tmp_path, again)
    assert is_library_file(path)
    assert list(read_records(path)) == records


def test_records_longer_than_the_buffer(tmp_path: Path) -> None:
    """A record of some megabytes is read whole."""
    records: list[Record] = [("articles", {"text": "word " * 700_000}), ("articles", {"id": 2**70})]
    assert list(read_records(stored(tmp_path, written(records)))) == records


def test_a_file_cut_anywhere_is_refused_with_a_sentence(tmp_path: Path) -> None:
    """A download that broke off is never taken for a whole library."""
    text = written([("articles", {"id": 1, "text": "a"}), ("articles", {"id": 2}), ("notes", {"body": "b"})])
    for length in range(len(text.rstrip())):
        with pytest.raises(ReaderError, match="not a whole export"):
            list(read_records(stored(tmp_path, text[:length])))


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{}",
        '{"onrecord": 3}',
        '{"articles": []}',
        '{"onrecord": {"format": 1}, "a": {}}',
        '{"onrecord": {"format": 1}, "a": [3]}',
        "[" * 100_000,
        '{"onrecord": {"format": 1}, "a": [{"b": {"$base64": "é"}}]}',
    ],
)
def test_what_is_no_library_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    """Any other JSON gives a sentence, not a crash."""
    with pytest.raises(ReaderError, match="not a whole export"):
        list(read_records(stored(tmp_path, text)))


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    """What a newer program wrote is not half understood."""
    with pytest.raises(ReaderError, match="newer version"):
        list(read_records(stored(tmp_path, '{"onrecord": {"format": 2}, "articles": []}')))


def test_other_files_are_not_taken_for_a_library(tmp_path: Path) -> None:
    """An article, a folder, a missing file or other JSON is left to the import."""
    other = stored(tmp_path, '[{"id": 1, "text": "\\"onrecord\\""}]')
    assert not is_library_file(other)
    assert not is_library_file(tmp_path)
    assert not is_library_file(tmp_path / "missing.json")


def test_kinds_that_do_not_come_in_one_run_are_a_bug(tmp_path: Path) -> None:
    """The same kind twice would hide the first list behind the second in other programs."""
    with pytest.raises(ValueError, match="one run"):
        written([("articles", {}), ("notes", {}), ("articles", {})])
