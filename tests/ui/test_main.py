"""The program's entry: a window where there is a display, the command line without Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import cli
from ui import __main__ as entry


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A real process without a display."""
    clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    clean["QT_QPA_PLATFORM"] = ""
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        env=clean | environment,
        capture_output=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("arguments", [(), ("open", "x.txt")])
def test_without_a_display_it_says_what_works(arguments: tuple[str, ...]) -> None:
    """One sentence on standard error, exit code 3, every command that needs no window named."""
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (3, "")
    assert result.stderr == f"onrecord: {entry.NO_DISPLAY}\n"
    for command in (
        "import",
        "list",
        "show",
        "search",
        "speakers",
        "notes",
        "bookmarks",
        "export",
        "attribute",
    ):
        assert f" {command}" in entry.NO_DISPLAY


def test_a_command_loads_no_qt(tmp_path: Path) -> None:
    """Commands on a library load no Qt either."""
    article = tmp_path / "a.txt"
    article.write_text("date 2024-03-04 A tide\n\nThe tide turned at noon.\n", encoding="utf-8")
    script = (
        "import sys; from ui.__main__ import main;"
        f"code = main(['--library', {str(tmp_path / 'l.onrecord')!r}, 'import', {str(article)!r}]);"
        "print(sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))))"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8")
    assert result.stdout.splitlines()[-1] == "[]"
    assert result.stderr == ""


def test_version_and_help_start_fast_and_alone() -> None:
    """`--version` says the version of the package, `--help` what there is; both without a display."""
    import reader

    assert run("--version").stdout == f"onrecord {reader.__version__}\n"
    assert "attribute" in run("--help").stdout


def test_the_window_gets_what_the_arguments_say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Library, files and portability reach the window, wherever the options stand."""
    asked: list[tuple[Path | None, list[Path], bool]] = []

    def open_window(library: Path | None, files: list[Path], portable: bool) -> int:
        asked.append((library, files, portable))
        return 0

    library = tmp_path / "l.onrecord"
    assert cli.main([], open_window) == 0
    assert cli.main(["open"], open_window) == 0
    assert cli.main(["--library", str(library), "open", "a.txt", "b"], open_window) == 0
    assert cli.main(["open", "a.txt", "--library", str(library)], open_window) == 0
    assert cli.main(["--portable"], open_window) == 0
    assert asked[:4] == [
        (None, [], False),
        (None, [], False),
        (library, [Path("a.txt"), Path("b")], False),
        (library, [Path("a.txt")], False),
    ]
    beside, files, portable = asked[4]
    assert beside is not None
    assert (beside.name, files, portable) == ("library.onrecord", [], True)


def test_ctrl_c_while_the_program_is_loaded_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A person who changes their mind at once is told so in a word, with the exit code of an interruption."""

    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.cli.main", interrupted)
    assert 130 == entry.main(["list"])
    assert "onrecord: Interrupted.\n" == capsys.readouterr().err
