"""`docs/command-line.md`, made from the parser and the documented fields: `python -m reader.cli.reference`.

A test compares the file in the repository with what this module makes, so the page is never out of date.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from reader.cli.console import EXIT_MEANINGS
from reader.cli.fields import SHAPES
from reader.cli.outline import Command, Option, outline

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "command-line.md"

_HEAD = """# The command line

<!-- Made by `python -m reader.cli.reference`; do not edit. -->

`onrecord` without a command opens the window. With one it works on the same library, also while the window is
open. Results go to standard output in UTF-8, complaints and progress to standard error.
"""

_JSON = """## JSON

With `--json`, `list`, `search`, `speakers`, `notes` and `bookmarks` print one object a line; `show`,
`import`, `export` and `check` print one object. `attribute` always prints JSON lines. No field is ever left out.
"""

_ATTRIBUTE = """### attribute

One object a line, in the order of the input, for each article:

| field | meaning |
| --- | --- |
| `id` | the id that the input line has, or the file's path |
| `engine` | the version of the engine |
| `speakers` | a list of {key, name, kind, title, mentions}; a key is unique within its article only |
| `statements` | a list, named as in `show: statements`, `speaker_key` for `speaker_id` |
| `text` | with files only: the text that the offsets refer to |

A line that cannot be read gives `{"id": null, "line": 3, "error": "..."}` in its place, a file that cannot
`{"id": null, "file": "...", "error": "..."}`, and the exit code is 1 at the end.
"""


def page() -> str:
    """The page's text."""
    program = outline()
    parts = [_HEAD, _table(("command", "what it does"), _summaries(program))]
    parts += ["\n".join(_section(command)) for command in program.walk()]
    codes = {str(code.value): meaning for code, meaning in EXIT_MEANINGS.items()}
    parts += ["## Exit codes\n\n" + _table(("code", "meaning"), codes), _JSON, _ATTRIBUTE]
    for name, (what, fields) in SHAPES.items():
        rows = {f"`{field}`": meaning for field, meaning in fields.items()}
        parts.append(f"### {name}\n\n{what[:1].upper()}{what[1:]}.\n\n" + _table(("field", "meaning"), rows))
    return "\n".join(part.rstrip() + "\n" for part in parts)


def _summaries(program: Command) -> dict[str, str]:
    inner = [command for command in program.walk() if command.name]
    return {
        f"[`{command.name}`](#onrecord-{command.name.replace(' ', '-')})": command.summary
        for command in inner
    }


def _section(command: Command) -> Iterator[str]:
    level = "##" if " " not in command.name else "###"
    yield f"{level} onrecord {command.name}".rstrip() + ("" if command.name else " (the window)")
    yield ""
    yield command.description
    yield ""
    yield "```"
    yield command.usage
    yield "```"
    yield ""
    described = [*command.arguments, *command.options]
    yield _table(("argument", "meaning"), {f"`{option.shown}`": _meaning(option) for option in described})
    yield "Example:\n" if len(command.examples) == 1 else "Examples:\n"
    yield "```"
    yield from command.examples
    yield "```"


def _meaning(option: Option) -> str:
    choices = f" ({', '.join(option.choices)})" if option.choices and option.value else ""
    return option.help + choices


def _table(head: tuple[str, str], rows: Mapping[str, str]) -> str:
    lines = [f"| {head[0]} | {head[1]} |", "| --- | --- |"]
    lines += [
        f"| {name.replace('|', chr(92) + '|')} | {meaning.replace('|', chr(92) + '|')} |"
        for name, meaning in rows.items()
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.stderr.write(f"{PAGE} is up to date.\n")
