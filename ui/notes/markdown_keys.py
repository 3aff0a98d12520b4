"""What keys do to Markdown: pure functions from a line or a selection to its new text. No widgets here."""

from __future__ import annotations

import re
from dataclasses import dataclass

INDENT = "    "  # Python-Markdown nests a list at four blanks, not at two

_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?P<quote>(?:> ?)*)"
    r"(?:(?P<bullet>[-*+])(?P<task> \[[ xX]\])?|(?P<number>\d{1,9})(?P<stop>[.)]))? (?P<rest>.*)"
)
_QUOTE = re.compile(r"(?P<indent>[ \t]*)(?P<quote>(?:> ?)+)(?P<rest>.*)")


@dataclass(frozen=True, slots=True)
class Replacement:
    """`text` for what was selected, and which part of it is to be selected afterwards."""

    text: str
    start: int
    end: int


def continuation(line: str) -> str | None:
    """What a new line after `line` starts with: the next item of its list, its quote mark, its indent.

    None says that `line` is an empty item: Return then ends the list, as in every editor that helps.
    """
    found = _ITEM.fullmatch(line)
    if found and (found["bullet"] or found["number"]):
        if not found["rest"].strip():
            return None
        head = found["indent"] + found["quote"]
        if found["number"]:
            return f"{head}{int(found['number']) + 1}{found['stop']} "
        return f"{head}{found['bullet']}{' [ ]' if found['task'] else ''} "
    quoted = _QUOTE.fullmatch(line)
    if quoted:
        return quoted["indent"] + quoted["quote"] if quoted["rest"].strip() else None
    blanks = len(line) - len(line.lstrip(" \t"))
    return line[:blanks] if line.strip() else ""


def is_item(line: str) -> bool:
    """True for a line of a list, which Tab indents instead of leaving the editor."""
    found = _ITEM.fullmatch(line)
    return bool(found and (found["bullet"] or found["number"]))


def outdented(line: str) -> str:
    """`line` with one level of indent less."""
    blanks = len(line) - len(line.lstrip(" "))
    return line[1:] if line.startswith("\t") else line[min(blanks, len(INDENT)) :]


def toggled(selected: str, mark: str) -> Replacement:
    """`selected` between two `mark`s, or without them where it has them already."""
    inner = selected.strip()
    lead = selected[: len(selected) - len(selected.lstrip())] if inner else ""
    tail = selected[len(selected.rstrip()) :] if inner else ""
    width = len(mark)
    if len(inner) >= 2 * width and inner.startswith(mark) and inner.endswith(mark):
        bold_only = mark == "*" and inner.startswith("**") and not inner.startswith("***")
        if not bold_only:
            bare = inner[width:-width]
            return Replacement(lead + bare + tail, len(lead), len(lead) + len(bare))
    start = len(lead) + width
    return Replacement(f"{lead}{mark}{inner}{mark}{tail}", start, start + len(inner))


def linked(selected: str) -> Replacement:
    """A Markdown link of `selected`; the place of its address is selected, or that of its words."""
    if re.fullmatch(r"(?:https?://|mailto:)\S+", selected.strip()):
        return Replacement(f"[]({selected.strip()})", 1, 1)
    text = f"[{selected}]()"
    if not selected:
        return Replacement(text, 1, 1)
    return Replacement(text, len(text) - 1, len(text) - 1)


_LEAD = re.compile(r"(?P<blanks>[ \t]*)(?:#{1,6} |> ?|[-*+] \[[ xX]\] |[-*+] |\d{1,9}[.)] )?(?P<rest>.*)")


def led(lines: list[str], lead: str) -> list[str]:
    """Lines that begin with `lead` ("- ", "1. ", "- [ ] ", "> ", "## "), or without it where all of them have it.

    What another kind of line begins with gives way; numbers go on from line to line; empty lines stay empty.
    """
    parts = [_LEAD.fullmatch(line) for line in lines]
    heads = [
        line[len(m["blanks"]) : len(line) - len(m["rest"])] for line, m in zip(lines, parts, strict=True) if m
    ]
    numbered = lead[:1].isdigit()
    own = [
        head == lead or (numbered and head[:1].isdigit()) for head, m in zip(heads, parts, strict=True) if m
    ]
    written = [bool(line.strip()) for line in lines]
    some = any(written)
    off = all(mine for mine, there in zip(own, written, strict=True) if there or not some) and some
    found: list[str] = []
    number = 0
    for line, m, there in zip(lines, parts, written, strict=True):
        if m is None or (some and not there):
            found.append(line)
            continue
        number += 1
        new = "" if off else f"{number}. " if numbered else lead
        found.append(m["blanks"] + new + m["rest"])
    return found
