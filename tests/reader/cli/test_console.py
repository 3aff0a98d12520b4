"""What reaches the streams: one clear sentence, no terminal tricks, a bar that fits, quiet broken pipes."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli import main
from reader.cli.console import Console, ExitCode, ProgressBar, progress_line
from reader.types import Progress
from tests.conftest import PATIENCE


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["lst"], "There is no command 'lst'. Did you mean list?"),
        ([__file__], "To open files, type: onrecord open PATH."),
        (["list", "--limit", "0"], "'0' is not a whole number of at least 1."),
        (["list", "--since", "yesterday"], "'yesterday' is no date; write 2022, 2022-12 or"),
        (["list", "--since", "2022-02-30"], "'2022-02-30' is no day of the calendar."),
        (["list", "--until", "2022-00"], "'2022-00' is no day of the calendar."),
        (["list", "--scope", "red"], "There is no choice 'red'."),
        (["export", "x"], "The following arguments are required: --format."),
        (["speakers", "--said", "x"], "--said needs a speaker"),
        ([], "Name a command, such as: onrecord list."),
    ],
)
def test_a_wrong_command_line_gives_one_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is not understood is said in one line on standard error, with exit code 2 and no traceback."""
    assert main(arguments) == ExitCode.USAGE
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("onrecord: ")
    assert sentence in shown.err
    assert shown.err.count("\n") == 1


def test_a_hostile_name_cannot_steer_the_terminal() -> None:
    """Escape sequences in a file's name are shown, not obeyed."""
    out, err = io.StringIO(), io.StringIO()
    console = Console(out, err)
    console.complain("\x1b]0;evil\x07.txt: It is empty.")
    console.line("a\x9bb\tc")
    assert err.getvalue() == "onrecord: \\x1b]0;evil\\x07.txt: It is empty.\n"
    assert out.getvalue() == "a\\x9bb\tc\n"


@given(
    done=st.integers(0, 10**9),
    total=st.none() | st.integers(0, 10**9),
    seconds=st.floats(0, 10**6),
    columns=st.integers(10, 200),
)
def test_the_bar_fits_its_line(done: int, total: int | None, seconds: float, columns: int) -> None:
    """Whatever the numbers, the bar stays on one line."""
    text = progress_line(Progress(done, total, "a long label " * 20), seconds, columns)
    assert len(text) <= columns
    assert "\n" not in text


def test_the_bar_says_how_far_and_how_long() -> None:
    """Share, counts and the time that is left."""
    text = progress_line(Progress(2_500, 10_000, "Importing"), 60, 100)
    assert text == "[#####...............]  25%  2,500 of 10,000, 3:00 left  Importing"
    assert progress_line(Progress(500, None, ""), 10, 100).startswith("500 done, 50 a second")


def test_no_bar_where_nobody_looks() -> None:
    """Into a file or a pipe, nothing of the bar is written."""
    stream = io.StringIO()
    bar = ProgressBar(stream, shown=False)
    bar(Progress(1, 2, "x"))
    bar.clear()
    assert stream.getvalue() == ""


def test_a_bar_leaves_a_clean_line() -> None:
    """When it ends, the bar is wiped away."""
    stream = io.StringIO()
    bar = ProgressBar(stream, shown=True)
    bar(Progress(1, 2, "x"))
    bar(Progress(2, 2, "dropped, for it comes too soon"))
    bar.clear()
    assert "dropped" not in stream.getvalue()
    assert stream.getvalue().endswith(" \r")


def test_a_pipe_that_closes_is_no_error() -> None:
    """`onrecord attribute | head -1` ends quietly, as the reader has seen enough."""
    line = b'{"id": 1, "text": "Nothing."}\n'
    read_end, write_end = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "reader.cli", "attribute"],
        stdin=subprocess.PIPE,
        stdout=write_end,
        stderr=subprocess.PIPE,
    )
    os.close(write_end)
    assert process.stdin is not None
    process.stdin.write(line)
    process.stdin.flush()
    os.close(read_end)
    _out, err = process.communicate(line * 5_000, timeout=PATIENCE)
    assert (process.returncode, err) == (0, b"")
