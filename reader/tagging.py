"""Names of tags: a path each, "war/ukraine" lies within "war". Pure functions.

How tags stand in the body of a note, and what two spellings of one tag have in common, is the business of `note_text`.
"""

from __future__ import annotations

import re

from reader.note_text import tag_key, tag_name, tag_spans

LONGEST = 100  # characters of a name
KINDS = ("article", "note", "highlight", "bookmark", "check")

_UNWANTED = re.compile(
    r'[\x00-\x1f\x7f",]'
)  # a comma ends a name where it is typed, quotes hold one in a query


def clean_name(name: str) -> str:
    """A name as it is kept; "" where nothing of it is left."""
    plain = _UNWANTED.sub(" ", name).strip().lstrip("#")
    return tag_name("/".join(part.strip(" #") for part in plain[:LONGEST].split("/")))


def ancestors(name: str) -> list[str]:
    """The names that a name lies within, the outermost first: "a" and "a/b" for "a/b/c"."""
    parts = name.split("/")
    return ["/".join(parts[:n]) for n in range(1, len(parts))]


def is_within(key: str, outer: str) -> bool:
    """Whether a key is that of the outer tag or of one within it."""
    return key == outer or key.startswith(outer + "/")


def moved(name: str, outer: str, to: str) -> str:
    """The name of a tag within `outer` once that is called `to`."""
    return "/".join([to, *name.split("/")[outer.count("/") + 1 :]])


def untagged(body: str, name: str) -> str:
    """A note's body in which a tag, though none within it, has lost its `#` and is a plain word."""
    for start, end in reversed(list(tag_spans(body))):
        if tag_key(clean_name(body[start:end])) == tag_key(name):
            body = body[:start] + body[start + 1 :]
    return body
