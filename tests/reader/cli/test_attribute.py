"""`onrecord attribute`: a stream in, a stream out, in order, without a library."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from reader.attribution import attribute
from tests.conftest import PATIENCE

QUOTE = "“We keep the lamps lit,” Ada Quill said on Monday."
PROGRAM = [sys.executable, "-m", "ui", "attribute"]


def run(*arguments: str, given: str = "") -> tuple[int, list[dict[str, Any]], str]:
    """Exit code, output lines and complaints of a real process."""
    result = subprocess.run([*PROGRAM, *arguments], input=given, capture_output=True, encoding="utf-8")
    return result.returncode, [json.loads(line) for line in result.stdout.splitlines()], result.stderr


def lines(*records: object) -> str:
    """Records as JSON lines."""
    return "".join(json.dumps(record) + "\n" for record in records)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_lines_come_out_in_order(jobs: str) -> None:
    """One line an article, in the order of the input, on one process and on several."""
    code, found, err = run(
        "--jobs", jobs, given=lines(*({"id": n, "text": f"{QUOTE} {n}"} for n in range(300)))
    )
    assert (code, err) == (0, "")
    assert [line["id"] for line in found] == list(range(300))
    assert {line["statements"][0]["speaker_name"] for line in found} == {"Ada Quill"}


def test_a_line_is_what_the_function_returns() -> None:
    """The command line and `from reader.attribution import attribute` say the same, the date included."""
    _code, found, _err = run(given=lines({"id": "x", "text": QUOTE, "date": "2024-03-06"}))
    assert found == [{"id": "x", **attribute(QUOTE, "2024-03-06").to_dict()}]


def test_offsets_are_those_of_the_text_given() -> None:
    """Nothing is normalised: soft hyphens, blanks and emoji count."""
    text = f"\r\n 🕯\u00ad {QUOTE}"
    _code, found, _err = run(given=lines({"id": 1, "text": text}))
    statement = found[0]["statements"][0]
    assert text[statement["start"] : statement["end"]].endswith("“We keep the lamps lit,”")
    assert text[statement["cue"]["start"] : statement["cue"]["end"]] == "said"


def test_a_malformed_line_has_its_refusal_in_its_place() -> None:
    """The rest goes on, the line is named on standard error, and the exit code is 1."""
    given = lines({"id": 1, "text": QUOTE}) + "{oops\n" + lines({"id": 3}, {"id": 4, "text": QUOTE})
    code, found, err = run(given=given)
    assert code == 1
    assert [line["id"] for line in found] == [1, None, None, 4]
    assert [(line["line"], bool(line["error"])) for line in found[1:3]] == [(2, True), (3, True)]
    assert err.count("\n") == 2
    assert "onrecord: line 2: " in err


def test_files_are_read_as_an_import_reads_them(tmp_path: Path) -> None:
    """Of a file the text is the canonical one, echoed, with the file's date; a bad file is refused in its place."""
    good, bad = tmp_path / "b.txt", tmp_path / "a.txt"
    good.write_text(f"date 2024-03-06 VELMARA (Coastline) - {QUOTE}\r\n", encoding="utf-8")
    bad.write_bytes(b"")
    code, found, err = run(str(bad), str(good), "--jobs", "2")
    assert code == 1
    assert found[0]["id"] is None
    assert found[0]["file"].endswith("a.txt")
    assert str(bad) in err
    assert found[1]["id"].endswith("b.txt")
    assert found[1]["text"] == f"VELMARA (Coastline) - {QUOTE}"
    statement = found[1]["statements"][0]
    assert found[1]["text"][statement["start"] : statement["end"]].endswith("“We keep the lamps lit,”")
    assert statement["said_on"] == {"from": "2024-03-04", "to": "2024-03-04", "words": "on Monday"}


def test_neither_qt_nor_peewee_is_loaded() -> None:
    """The whole run, from the program's entry on, imports no Qt, no peewee and no sqlite3."""
    script = (
        "import sys; from ui.__main__ import main; code = main(['attribute']);"
        "loaded = {name.partition('.')[0] for name in sys.modules};"
        "print(code, sorted(loaded & {'PySide6', 'shiboken6', 'peewee', 'sqlite3', 'chardet', 'markdown', 'nh3'}))"
    )
    given = lines({"id": 1, "text": QUOTE})
    result = subprocess.run(
        [sys.executable, "-c", script], input=given, capture_output=True, encoding="utf-8"
    )
    assert result.stderr == ""
    assert result.stdout.splitlines()[-1] == "0 []"


def test_without_input_it_says_how() -> None:
    """On a terminal without files it does not wait in silence."""
    leader, follower = pty.openpty()
    try:
        result = subprocess.run(
            PROGRAM, stdin=follower, capture_output=True, encoding="utf-8", timeout=PATIENCE
        )
    finally:
        os.close(leader)
        os.close(follower)
    assert result.returncode == 2
    assert result.stderr.startswith("onrecord: Give files, or articles as JSON lines on standard input.")


def test_memory_does_not_grow_with_the_stream(tmp_path: Path) -> None:
    """Ten times the input takes no more memory than a tenth of it."""
    script = (
        "import resource, sys; from reader.cli import main; main(['attribute']);"
        "sys.stderr.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))"
    )

    def peak(count: int) -> int:
        given = lines(*({"id": n, "text": QUOTE} for n in range(count)))
        result = subprocess.run(
            [sys.executable, "-c", script],
            input=given,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        return int(result.stderr)

    assert peak(3_000) < peak(300) + 2_500  # KiB


def test_a_terminal_sees_progress_and_clean_lines(tmp_path: Path) -> None:
    """With the output in a file, standard error on a terminal shows a bar, which is wiped at the end."""
    (tmp_path / "in.jsonl").write_text(
        lines(*({"id": n, "text": QUOTE * 10} for n in range(150))), encoding="utf-8"
    )
    leader, follower = pty.openpty()
    with (tmp_path / "in.jsonl").open("rb") as given, (tmp_path / "out.jsonl").open("wb") as out:
        process = subprocess.Popen(PROGRAM, stdin=given, stdout=out, stderr=follower)
    os.close(follower)
    shown = b""
    while True:
        try:
            part = os.read(leader, 4096)
        except OSError:  # how Linux says that the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(leader)
    assert process.wait(timeout=PATIENCE) == 0
    assert b" done, " in shown
    assert b"of the input" in shown
    assert shown.endswith(b"\r")
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 150


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_it_with_whole_lines(tmp_path: Path, jobs: str) -> None:
    """Interrupted, it ends with 130 and leaves only whole lines, without a traceback."""
    out = tmp_path / "out.jsonl"
    with out.open("wb") as stream:
        process = subprocess.Popen(
            [*PROGRAM, "--jobs", jobs],
            stdin=subprocess.PIPE,
            stdout=stream,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    assert process.stdin is not None
    end = time.monotonic() + PATIENCE
    while not out.stat().st_size:
        assert time.monotonic() < end
        process.stdin.write(lines(*({"id": n, "text": QUOTE * 10} for n in range(100))).encode())
        process.stdin.flush()
    os.killpg(process.pid, signal.SIGINT)
    try:
        _out, err = process.communicate(timeout=PATIENCE)
    except BrokenPipeError:
        err = b"onrecord: Interrupted.\n"
    assert process.returncode == 130
    assert err == b"onrecord: Interrupted.\n"
    for line in out.read_bytes().splitlines():
        json.loads(line)
