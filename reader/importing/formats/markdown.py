"""Markdown with front matter, reduced to the text that a person reads: marks taken away, the words of links
kept.

Not a Markdown renderer: one pass over the lines and one over the marks of each, so that no input is slow,
however deep its lists or many its brackets.
"""

from __future__ import annotations

import html
import re

from reader.importing.formats import front_matter
from reader.importing.formats.draft import Draft, with_fields
from reader.importing.formats.text import parse as parse_text

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$")
_RULE = re.compile(r"[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_QUOTE = re.compile(r"[ ]{0,3}(?:>[ ]?)+")
_ITEM = re.compile(r"([ \t]*)[-*+][ \t]+(?:\[[ xX]\][ \t]+)?")
_DEFINITION = re.compile(r"[ ]{0,3}\[[^\]^][^\]]{0,200}\]:[ \t]*\S+[^\n]*$")
_TABLE_RULE = re.compile(r"[ ]{0,3}\|?[ ]*:?-{2,}:?[ ]*(?:\|[ ]*:?-{2,}:?[ ]*)*\|?[ \t]*$")

_IMAGE = re.compile(r"!\[([^\[\]]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_LINK = re.compile(
    r"\[([^\[\]]{0,1000})\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)|\[[^\[\]\n]{0,200}\])"
)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,50}\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^`\n]{1,1000})\1(?!`)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_RUN = re.compile(r"\*{1,3}|_{1,3}|~~")

_HIDDEN_HTML = re.compile(
    r"<!--|<(script|style|iframe|object|embed|template|noscript|svg|math|head)\b[^<>]{0,2000}>", re.IGNORECASE
)
_ASCII_LOWER = {upper: upper + 32 for upper in range(65, 91)}
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:[\s/][^<>]{0,3000})?>")
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|li|ul|ol|table|tr|h[1-6]|blockquote|section|article)\b[^<>]{0,500}>", re.IGNORECASE
)
# Hidden in the text while marks are read: private-use characters that canonical text would keep, so removed
# first.
_HELD = {char: chr(0xF0000 + ord(char)) for char in map(chr, range(33, 127)) if not char.isalnum()}
_RELEASE = {ord(held): char for char, held in _HELD.items()}


def parse(text: str) -> Draft:
    """The fields of the front matter, and the body as plain text; a first heading stays its first line."""
    fields, body = front_matter.split(text)
    draft = with_fields(
        Draft(""),
        [(key, value) for key, value in fields if key.strip().lower() not in ("text", "body", "content")],
    )
    if not fields:
        seed = parse_text(body)
        if seed.date or seed.bad_date:
            draft, body = seed, seed.text
    return Draft(
        plain(body),
        title=plain(draft.title).replace("\n", " ").strip() or None if draft.title else None,
        source=draft.source,
        author=draft.author,
        url=draft.url,
        place=draft.place,
        date=draft.date,
        bad_date=draft.bad_date,
        second_date=draft.second_date,
        tags=draft.tags,
        source_id=draft.source_id,
    )


def plain(body: str) -> str:
    """Markdown as readable plain text."""
    body = _without_html(body.replace("\r\n", "\n").replace("\r", "\n"))
    lines: list[str] = []
    paragraph: list[str] = []
    fence = ""

    def close_paragraph() -> None:
        if paragraph:
            lines.append(_without_marks("\n".join(paragraph)))
            paragraph.clear()

    for source_line in body.split("\n"):
        line = source_line
        opening = _FENCE.match(line)
        if fence or opening:
            close_paragraph()
            if opening and (not fence or opening[1].startswith(fence)):
                fence = "" if fence else opening[1]
                lines.append("")
            else:
                lines.append(line)
            continue
        line = _QUOTE.sub("", line, count=1) if line.lstrip().startswith(">") else line
        if (_UNDERLINE.match(line) and paragraph) or _is_bare(line):
            close_paragraph()
            lines.append("")
        elif heading := _HEADING.match(line):
            close_paragraph()
            lines += ["", _without_marks(heading[1] or ""), ""]
        elif item := _ITEM.match(line):
            close_paragraph()
            paragraph.append("• " + line[item.end() :])
        else:
            paragraph.append(line.strip(" \t"))
    close_paragraph()
    return "\n".join(lines)


def _is_bare(line: str) -> bool:
    """A blank line, or one that has nothing to read: a rule, a link's definition, the rule of a table."""
    return not line.strip() or any(form.match(line) for form in (_RULE, _DEFINITION, _TABLE_RULE))


def _without_html(text: str) -> str:
    """`text` without tags; what stands inside scripts, styles, frames and the like goes with them."""
    if "<" not in text:
        return text
    text = _without_hidden(text)
    text = _BLOCK_TAG.sub("\n", text)
    text = _AUTOLINK.sub(r"\1", text)
    return _TAG.sub("", text)


def _without_hidden(text: str) -> str:
    """`text` without comments and without scripts, styles, frames and what stands inside them."""
    folded = text.translate(_ASCII_LOWER)  # str.lower may change the length, and with it the offsets
    never_closed: set[str] = set()
    pieces: list[str] = []
    start = 0
    for match in _HIDDEN_HTML.finditer(text):
        if match.start() < start:
            continue
        closing = f"</{match[1].translate(_ASCII_LOWER)}" if match[1] else "-->"
        end = -1 if closing in never_closed else folded.find(closing, match.end())
        if end < 0:
            # Only the tag goes, for the rest of the article must not go with it.
            never_closed.add(closing)
            end = match.end()
        elif match[1]:
            end = text.find(">", end) + 1 or len(text)
        else:
            end += len(closing)
        pieces.append(text[start : match.start()])
        start = end
    return "".join(pieces) + text[start:]


def _without_marks(text: str) -> str:
    """The inline marks of one paragraph taken away."""
    text = _ESCAPE.sub(lambda match: _HELD[match[1]], text) if "\\" in text else text
    if "`" in text:
        text = _CODE.sub(lambda match: _hold(match[2]), text)
    if "[" in text:
        text = _IMAGE.sub(r"\1", text)
        text = _LINK.sub(r"\1", text)
        text = _FOOTNOTE.sub("", text)
    if "*" in text or "_" in text or "~~" in text:
        text = _without_emphasis(text)
    text = html.unescape(text) if "&" in text else text
    return text.translate(_RELEASE) if not text.isascii() else text


def _hold(code: str) -> str:
    return "".join(_HELD.get(char, char) for char in code.strip())


def _without_emphasis(text: str) -> str:
    """Pairs of `*`, `_`, `~~` around words are taken away; a mark without a partner is a character of the
    text.
    """
    open_runs: dict[str, list[re.Match[str]]] = {}
    remove: list[tuple[int, int]] = []
    for run in _RUN.finditer(text):
        mark = run.group()
        before = text[run.start() - 1 : run.start()]
        after = text[run.end() : run.end() + 1]
        inside_word = mark[0] == "_" and before.isalnum() and after.isalnum()
        closes = before != "" and not before.isspace() and not inside_word
        opens = after != "" and not after.isspace() and not inside_word
        waiting = open_runs.setdefault(mark, [])
        if closes and waiting:
            remove += [waiting.pop().span(), run.span()]
        elif opens:
            waiting.append(run)
    if not remove:
        return text
    remove.sort()
    pieces = []
    start = 0
    for first, last in remove:
        pieces.append(text[start:first])
        start = last
    return "".join(pieces) + text[start:]
