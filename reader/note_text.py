"""What the text of a note says besides its words: links to articles, speakers and notes, and #tags. Pure functions.

A link is `[[article:12|words]]`; a tag begins with `#` after a blank and nests by "/". Neither counts in code.
Every function takes a time that grows with the length of the text alone, whatever the text is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

KINDS = ("article", "speaker", "note")
_MOST_TAG = 100  # characters
_MOST_TAGS = 200  # of one note
_WORDS = 300  # characters of a link's words

LINK = re.compile(r"\[\[(article|speaker|note):(\d{1,18})(?:\|((?:[^\]\n]|\](?!\])){0,400}))?\]\]")
_UNNAMED = re.compile(r"\[\[(?:article|speaker|note):\d{1,18}(?:\|[^\S\n]*)?\]\]")
HASH = re.compile(r"(?<![^\s(,;“‘])#(?=[^\s#])")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TICKS = re.compile(r"(?<!\\)`+")
_FIELD = re.compile(r"\{(speaker|date|quote|title|source|said_on)\}")


@dataclass(frozen=True, slots=True)
class NoteLink:
    """A link in a note: `body[start:end]` leads to the article, speaker or note of an id."""

    kind: str
    target: int
    words: str
    start: int
    end: int


def without_code(body: str) -> str:
    """`body` with every character of code as a blank: offsets stay what they are."""
    lines = body.split("\n")
    parts: list[str] = []
    fence = ""
    paragraph: list[str] = []
    for line in lines:
        opened = _FENCE.match(line)
        if fence:
            if (
                opened
                and opened[1][0] == fence[0]
                and len(opened[1]) >= len(fence)
                and not line.strip("`~ \t")
            ):
                fence = ""
            parts.append(" " * len(line))
        elif opened and not (opened[1][0] == "`" and "`" in line[opened.end() :]):
            parts.extend(_without_ticks(paragraph))
            paragraph, fence = [], opened[1]
            parts.append(" " * len(line))
        elif line.strip():
            paragraph.append(line)
        else:
            parts.extend([*_without_ticks(paragraph), line])
            paragraph = []
    parts.extend(_without_ticks(paragraph))
    return "\n".join(parts)


def _without_ticks(lines: list[str]) -> list[str]:
    """A paragraph without its code between backticks: a run of them is closed by the next one of its length."""
    if not any("`" in line for line in lines):
        return lines
    text = "\n".join(lines)
    runs = [(m.start(), m.end()) for m in _TICKS.finditer(text)]
    following: dict[int, list[int]] = {}
    for number in range(len(runs) - 1, -1, -1):
        following.setdefault(runs[number][1] - runs[number][0], []).append(number)
    parts, done, number = [], 0, 0
    while number < len(runs):
        start, end = runs[number]
        same = following[end - start]
        while same and same[-1] <= number:
            same.pop()
        if not same:
            number += 1
            continue
        close = same[-1]
        parts.append(text[done:start])
        done = runs[close][1]
        parts.append(re.sub(r"[^\n]", " ", text[start:done]))
        number = close + 1
    return "".join([*parts, text[done:]]).split("\n")


def links_in(body: str) -> tuple[NoteLink, ...]:
    """The links of a note in their order."""
    if "[[" not in body:
        return ()
    return tuple(_link(m) for m in LINK.finditer(without_code(body)))


def _link(m: re.Match[str]) -> NoteLink:
    return NoteLink(m[1], int(m[2]), (m[3] or "").strip() or f"{m[1]} {m[2]}", m.start(), m.end())


def unnamed_links(body: str) -> tuple[NoteLink, ...]:
    """The links of a note that have no words of their own, `[[speaker:3]]`."""
    if not _UNNAMED.search(body):  # most notes have none, and one of a megabyte is not taken apart for it
        return ()
    return tuple(_link(m) for m in LINK.finditer(without_code(body)) if not (m[3] or "").strip())


def with_names(body: str, names: Mapping[tuple[str, int], str]) -> str:
    """`body` as it reads: a link without words has the name of what it leads to, where that is known."""
    parts, done = [], 0
    for link in unnamed_links(body):
        name = names.get((link.kind, link.target))
        if name:
            parts += [body[done : link.start], link_text(link.kind, link.target, name)]
            done = link.end
    return "".join([*parts, body[done:]]) if parts else body


def link_text(kind: str, target: int, words: str) -> str:
    """How a link is written."""
    plain = " ".join(words.split()).translate(str.maketrans("[]|", "()/"))
    return f"[[{kind}:{target}|{plain[:_WORDS].strip()}]]"


def tag_end(text: str, start: int) -> int:
    """Where the tag ends whose `#` stands before `start`; `start` itself where there is none."""
    end = start
    while end < len(text) and end - start < _MOST_TAG and _in_tag(text[end]):
        end += 1
    while end > start and text[end - 1] in "/-":
        end -= 1
    return end if text[start:end].strip("0123456789-_/") else start  # "#1" is a number


def _in_tag(character: str) -> bool:
    if character.isalnum() or character in "_-/\u200d":
        return True
    return unicodedata.category(character) in ("Mn", "Mc", "Me", "So")


def tag_spans(body: str) -> Iterator[tuple[int, int]]:
    """Where the tags of a note stand, each with its `#`."""
    if "#" not in body:
        return
    prose = LINK.sub(lambda m: " " * len(m[0]), without_code(body))
    for m in HASH.finditer(prose):
        if prose.endswith("](", 0, m.start()):
            continue  # the address of a link
        end = tag_end(prose, m.end())
        if end > m.end():
            yield m.start(), end


def tags_in(body: str) -> tuple[str, ...]:
    """The names of a note's tags, each once, as first written."""
    found: dict[str, str] = {}
    for start, end in tag_spans(body):
        name = tag_name(body[start + 1 : end])
        if name:
            found.setdefault(tag_key(name), name)
        if len(found) == _MOST_TAGS:
            break
    return tuple(found.values())


def tag_name(text: str) -> str:
    """A tag's name in its one spelling: composed letters, no empty part between slashes."""
    parts = (" ".join(part.split()) for part in unicodedata.normalize("NFC", text).lstrip("#").split("/"))
    return "/".join(part for part in parts if part)


def tag_key(name: str) -> str:
    """What two spellings of one tag have in common."""
    return unicodedata.normalize("NFC", name.lower())


def retagged(body: str, old: str, new: str) -> str:
    """`body` with the tag `old`, and what lies within it, under another name; "" takes its `#` away.

    A name with blanks cannot stand in a text: its blanks become hyphens there.
    """
    key, parts, done = tag_key(old), [], 0
    written = "-".join(new.split())
    for start, end in tag_spans(body):
        name = body[start + 1 : end]
        own = tag_key(tag_name(name))
        if own == key or own.startswith(key + "/"):
            parts.append(body[done:start])
            rest = "/" + "/".join(tag_name(name).split("/")[old.count("/") + 1 :]) if own != key else ""
            parts.append(f"#{written}{rest}" if written else name)
            done = end
    return "".join([*parts, body[done:]])


def filled(template: str, values: Mapping[str, str]) -> str:
    """A template with its fields filled in. Lines of a value that stands in a quotation are quoted each."""
    lines = []
    for line in template.split("\n"):
        lead = re.match(r"[ \t]*(?:>[ \t]?)*", line)
        prefix = "\n" + (lead[0] if lead and ">" in lead[0] else "")

        def value(found: re.Match[str], prefix: str = prefix) -> str:
            return values.get(found[1], found[0]).replace("\n", prefix)

        lines.append(_FIELD.sub(value, line))
    return "\n".join(lines)


# -- the words alone, for small print

_SHOWN = re.compile(
    r"!?\[(?P<text>[^\[\]\n]{0,300})\]\((?P<address>[^()\s]{0,500})(?:\s\"[^\"\n]{0,200}\")?\)|"
    + LINK.pattern
)
_LEADS = re.compile(r"^[ \t]{0,8}(?:#{1,6}[ \t]+|(?:>[ \t]?)+)", re.MULTILINE)
_ITEMS = re.compile(r"^([ \t]{0,40})[-*+][ \t]+(?:\[([ xX])\][ \t]+)?", re.MULTILINE)
_RULES = re.compile(r"^[ \t]*(?:(?:`{3,}|~{3,}).*|[-*_=|: \t]{3,}|\[\^[^\]\n]{1,60}\]:.*)$\n?", re.MULTILINE)
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,60}\]")
_CELLS = re.compile(r"^[ \t]*\|(.*)\|[ \t]*$", re.MULTILINE)
_EMPHASIS = re.compile(r"(\*\*|__|~~|`)(?=\S)(.{1,600}?)\1|(?<!\w)([*_])(?=\S)([^*_\n]{1,600})\3(?!\w)")
_OPEN, _CLOSE = "\ue000", "\ue001"


@dataclass(frozen=True, slots=True)
class PlainNote:
    """A note's words without marks of Markdown, and where its links stand in them: start, end, kind, target.

    A link of the web has the kind "web" and its address for a target.
    """

    words: str
    links: tuple[tuple[int, int, str, str], ...] = ()


def plain_note(body: str, most: int = 1200) -> PlainNote:
    """The beginning of a note as small print shows it; `most` characters of the body are looked at."""
    text = body[:most].replace(_OPEN, "").replace(_CLOSE, "")
    targets: list[tuple[str, str]] = []

    def linked(m: re.Match[str]) -> str:
        if m["text"] is not None:
            targets.append(("web", m["address"]))
            return f"{_OPEN}{m['text']}{_CLOSE}"
        kind, target, words = m[3], m[4], (m[5] or "").strip()
        targets.append((kind, str(int(target))))
        return f"{_OPEN}{words or f'{kind} {target}'}{_CLOSE}"

    text = _SHOWN.sub(linked, _FOOTNOTE.sub("", _RULES.sub("", _LEADS.sub("", text))))
    text = _CELLS.sub(lambda m: "   ".join(cell.strip() for cell in m[1].split("|")), text)
    text = _ITEMS.sub(lambda m: f"{m[1]}{'•' if m[2] is None else '☐' if m[2] == ' ' else '☑'} ", text)
    text = _EMPHASIS.sub(lambda m: m[2] or m[4] or "", text).strip()
    words: list[str] = []
    links: list[tuple[int, int, str, str]] = []
    length, start = 0, 0
    for piece in re.split(f"([{_OPEN}{_CLOSE}])", text):
        if piece == _OPEN:
            start = length
        elif piece == _CLOSE:
            if len(links) < len(targets):
                links.append((start, length, *targets[len(links)]))
        else:
            words.append(piece)
            length += len(piece)
    return PlainNote("".join(words), tuple(links))


def first_line(body: str, most: int = 80) -> str:
    """A note by its first words, as a list of notes names it."""
    line = next((line for line in plain_note(body, 400).words.split("\n") if line.strip()), "")
    line = line.strip()
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
