"""Every command is documented, and the pages made from the parser are those of this program."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli.completion import SHELLS, bash_completion
from reader.cli.console import EXIT_MEANINGS, ExitCode
from reader.cli.fields import SHAPES
from reader.cli.manpage import man_page
from reader.cli.outline import Command, outline
from reader.cli.parser import build_parser
from reader.cli.reference import PAGE, page

PROMISED = "open import list show search speakers notes bookmarks export attribute backup check".split()
COMMANDS = list(outline().walk())


def test_the_subcommands_are_those_of_the_contract() -> None:
    """No subcommand is missing, and none is there that nobody decided on."""
    assert [command.name for command in outline().commands] == PROMISED


def test_the_page_is_up_to_date() -> None:
    """`docs/command-line.md` is what `python -m reader.cli.reference` writes."""
    assert PAGE.read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name or "onrecord")
def test_every_command_and_option_says_what_it_does(command: Command) -> None:
    """A summary, a description, an example, and words for every argument and option."""
    assert command.summary
    assert command.description.endswith((".", "--help"))
    assert command.examples
    assert all(option.help for option in (*command.arguments, *command.options))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name or "onrecord")
def test_the_help_of_every_command_has_its_examples(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--help` shows the examples, and the parser understands each of them."""
    from reader.cli import main

    assert main([*command.name.split(), "--help"]) == ExitCode.DONE
    shown = capsys.readouterr().out
    for example in command.examples:
        assert example in shown
        words = shlex.split(re.sub(r"\s[<>]\s*\S+", "", example))
        assert words[0] == "onrecord"
        build_parser().parse_args(words[1:])


def test_every_json_field_is_documented_on_the_page() -> None:
    """Each shape and each of its fields stands on the page with its meaning."""
    text = page()
    for name, (_what, fields) in SHAPES.items():
        section = text.split(f"### {name}\n")[1].split("\n### ")[0]
        for field, meaning in fields.items():
            assert f"| `{field}` | {meaning} |" in section


def test_every_exit_code_is_documented() -> None:
    """Codes have a meaning, in the help and on the page."""
    assert set(EXIT_MEANINGS) == set(ExitCode)
    assert {code.value for code in ExitCode} == {0, 1, 2, 3, 4, 130}


def test_the_man_page_formats_without_a_warning(tmp_path: Path) -> None:
    """groff shows every command and option of the man page and complains about nothing."""
    if shutil.which("groff") is None:
        pytest.skip("the man page through groff; groff is not installed")
    result = subprocess.run(
        ["groff", "-man", "-Tascii", "-ww", "-P-cbou"],
        input=man_page("1.0"),
        capture_output=True,
        encoding="utf-8",
    )
    assert result.stderr == ""
    shown = " ".join(result.stdout.split())
    for command in COMMANDS:
        for option in (*command.arguments, *command.options):
            assert (option.flags[-1] if option.flags else option.value or "") in shown


def completed(*words: str) -> set[str]:
    """What bash offers at the end of the words."""
    ask = 'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _onrecord; printf "%s\\n" "${COMPREPLY[@]}"'
    script = f"{bash_completion()}\n{ask}"
    result = subprocess.run(
        ["bash", "--norc", "-c", script, "bash", "onrecord", *words], capture_output=True, encoding="utf-8"
    )
    assert result.stderr == ""
    return set(result.stdout.split())


def test_bash_completes_commands_options_and_choices() -> None:
    """A Tab offers subcommands, the options of the one that is typed, and the values of a choice."""
    assert completed("sp") == {"speakers"}
    assert {"--since", "--speaker", "--json"} <= completed("list", "--")
    assert completed("export", "--format", "b") == {"bibtex"}
    assert completed("notes", "add", "--q") == {"--quote"}
    assert completed("--library", str(Path(__file__).parent) + "/test_doc") == {__file__}


@pytest.mark.parametrize("shell", SHELLS)
def test_the_completion_of_every_shell_is_valid(shell: str, tmp_path: Path) -> None:
    """Each script names every command and option, and its shell, where it is installed, reads it."""
    script = SHELLS[shell]()
    for command in COMMANDS:
        assert command.name.split(" ")[-1] in script
    program = shutil.which(shell)
    if program is not None:
        (tmp_path / "script").write_text(script, encoding="utf-8")
        result = subprocess.run(
            [program, "-n", str(tmp_path / "script")], capture_output=True, encoding="utf-8"
        )
        assert (result.returncode, result.stderr) == (0, "")
