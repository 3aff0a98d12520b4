"""JSON lines in and out: order, errors in place, and the same answer from one process and from two."""

from __future__ import annotations

import json
import subprocess
import sys

from reader.attribution import ENGINE
from reader.attribution.stream import attribute_line, attribute_lines, is_error


def lines(count: int) -> list[bytes]:
    """Input lines with something to find."""
    return [
        json.dumps(
            {
                "id": number,
                "text": f"“We need {number} ships,” Anna Weber said on Tuesday.",
                "date": "2022-12-14",
            }
        ).encode()
        for number in range(count)
    ]


def test_each_line_gives_one_line_in_order() -> None:
    """The output has the ids of the input, in order, with the engine's version."""
    out = [json.loads(line) for line in attribute_lines(lines(20))]
    assert list(range(20)) == [row["id"] for row in out]
    assert {ENGINE} == {row["engine"] for row in out}
    assert {"id", "engine", "speakers", "statements"} == set(out[0])
    assert {"from": "2022-12-13", "to": "2022-12-13", "words": "on Tuesday"} == out[0]["statements"][0][
        "said_on"
    ]


def test_a_malformed_line_is_an_error_in_its_place() -> None:
    """What is no object with a text is refused by number; the rest goes on."""
    bad = [b"{", b"[]", b'{"text": 1}', b"\xff\xfe", b"[" * 100_000]
    out = list(attribute_lines([lines(1)[0], *bad, lines(2)[1]]))
    assert [False, True, True, True, True, True, False] == [is_error(line) for line in out]
    assert [2, 3, 4, 5, 6] == [json.loads(line)["line"] for line in out[1:6]]
    assert all(json.loads(line)["id"] is None and json.loads(line)["error"] for line in out[1:6])


def test_two_processes_give_what_one_gives() -> None:
    """Workers change nothing but the time."""
    given = [*lines(150), b"{", *lines(3)]
    assert list(attribute_lines(given)) == list(attribute_lines(given, 2))


def test_a_lone_surrogate_comes_out_as_it_went_in() -> None:
    """Half a character in an escape is no reason to fail."""
    out = attribute_line(json.dumps({"id": "\ud800", "text": "“We \ud800 go,” he said."}), 1)
    assert "\ud800" == json.loads(out.encode())["id"]


def test_importing_the_engine_loads_neither_the_store_nor_qt() -> None:
    """`import reader.attribution` stays light."""
    heavy = "peewee", "PySide6", "sqlite3", "multiprocessing"
    code = f"import sys, reader.attribution; print([m for m in {heavy} if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]" == ran.stdout.strip()
