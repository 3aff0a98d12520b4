"""What is being typed that the editor can complete: a link after `[[`, a tag after `#`. Text in, text out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader import LinkTarget, link_text

_LINK = re.compile(r"\[\[([^\[\]|\n]{0,60})$")
_TAG = re.compile(r"(?<![^\s(,;“‘])#(\w[\w/\-]{0,60})$")
_LEAST_TAG = 1


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words behind `[[` ("link") or `#` ("tag"); `length` characters before the cursor are replaced."""

    kind: str
    words: str
    length: int


def trigger_at(before: str) -> Trigger | None:
    """What the text before the cursor, on its line, asks to complete; None in code and in plain words."""
    if before.count("`") % 2:
        return None
    found = _LINK.search(before)
    if found:
        return Trigger("link", found[1], len(found[0]))
    found = _TAG.search(before)
    if found and len(found[1]) >= _LEAST_TAG:
        return Trigger("tag", found[1], len(found[0]))
    return None


def completed(choice: LinkTarget | str, after: str) -> tuple[str, int]:
    """What takes the trigger's place, and how many characters behind the cursor it takes along."""
    if isinstance(choice, LinkTarget):
        closing = len(after) - len(after[:2].lstrip("]")) - len(after[2:]) if after.startswith("]") else 0
        return link_text(choice.kind, choice.id, choice.words), closing
    return f"#{choice}" + ("" if after[:1].isspace() else " "), 0
