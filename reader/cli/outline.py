"""The command line as plain values, read from the parser: what documentation and completion are made of."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

from reader.cli.parser import CommandParser, build_parser


@dataclass(frozen=True, slots=True)
class Option:
    """An option or, without flags, an argument. `value` stands for its value; None for a switch."""

    flags: tuple[str, ...]
    value: str | None
    help: str
    choices: tuple[str, ...]
    required: bool
    several: bool

    @property
    def takes_path(self) -> bool:
        """Whether its value is a file or folder."""
        return self.value in ("FILE", "PATH", "DEST")

    @property
    def shown(self) -> str:
        """As a page shows it: `--since DATE`, `PATH...`."""
        value = "{" + ",".join(self.choices) + "}" if self.choices and not self.value else self.value or ""
        if not self.flags:
            return f"{value}..." if self.several else value
        return ", ".join(f"{flag} {value}".rstrip() for flag in self.flags)


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its subcommands. `name` has the words after `onrecord`; "" for the program itself."""

    name: str
    summary: str
    description: str
    arguments: tuple[Option, ...]
    options: tuple[Option, ...]
    examples: tuple[str, ...]
    commands: tuple[Command, ...]

    @property
    def usage(self) -> str:
        """The command line in one line, its options in short."""
        words = ["onrecord", *self.name.split()]
        words += [option.shown for option in self.options if option.required]
        words.append("[OPTION...]")
        words += [option.shown if option.required else f"[{option.shown}]" for option in self.arguments]
        if self.commands and not self.name:
            words.append("[COMMAND ...]")
        return " ".join(words)

    def walk(self) -> Iterator[Command]:
        """This command and all below it, in the order of the help."""
        yield self
        for command in self.commands:
            yield from command.walk()


def outline() -> Command:
    """The whole program."""
    return _command(build_parser(), "", "read news articles and see who said what")


def _command(parser: CommandParser, name: str, summary: str) -> Command:
    arguments: list[Option] = []
    options: list[Option] = []
    commands: list[Command] = []
    # argparse has no public way to walk a parser; these attributes have been the same since it exists.
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for word, inner in action.choices.items():
                assert isinstance(inner, CommandParser)
                commands.append(_command(inner, f"{name} {word}".strip(), helps[word]))
        elif action.help != argparse.SUPPRESS:
            (options if action.option_strings else arguments).append(_option(action))
    return Command(
        name,
        summary,
        parser.description or "",
        tuple(arguments),
        tuple(options),
        parser.examples,
        tuple(commands),
    )


def _option(action: argparse.Action) -> Option:
    metavar = action.metavar if isinstance(action.metavar, str) else None
    choices = tuple(str(choice) for choice in action.choices or ())
    value = metavar or ("" if choices or action.nargs == 0 else action.dest.upper())
    return Option(
        flags=tuple(action.option_strings),
        value=value or None,
        help=(action.help or "").replace("%%", "%"),
        choices=choices,
        required=action.required and action.nargs != "*",
        several=action.nargs in ("+", "*"),
    )
