"""Notes as HTML: Markdown through the `markdown` package, its output through a strict allow-list.

Hostile or merely odd input must not hang the window: nesting and the length of words are limited before a text
reaches Markdown, which needs 25 seconds for a long line of brackets and exceeds the stack on nested lists.
"""

from __future__ import annotations

import html
import re

import markdown
import nh3

_MOST = 200_000  # characters shown formatted; the rest is shown as it was written
_WORD = re.compile(r"\S{400,}")
_NESTED = re.compile(r"^([ \t]{24,}|(?:[ \t]*[>\-*+][ \t]*){12,})", re.MULTILINE)
_RUN = re.compile(r"([\[\](!`*_~<>#|^&\\])\1{19,}")
_MOST_OPEN = 2000  # brackets, stars and the like in one paragraph
_SPECIAL = re.compile(r"[\[\]()*_`~<>!]")
_TASK = re.compile(r"<li>(\s*(?:<p>)?\s*)\[([ xX])\] ")

_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "i", "li", "mark", "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title", "id"},
    "abbr": {"title"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "td": {"align"},
    "th": {"align"},
}
_SCHEMES = {"http", "https", "mailto"}


def render_markdown(body: str) -> str:
    """Safe HTML of a note: no scripts, no styles, no pictures, nothing that is fetched."""
    shown, rest = body[:_MOST], body[_MOST:]
    paragraphs = re.split(r"(\n\s*\n)", shown)
    if any(_hostile(paragraph) for paragraph in paragraphs):
        return f"<pre>{html.escape(body)}</pre>"
    try:
        raw = markdown.markdown(
            shown,
            extensions=["tables", "footnotes", "fenced_code", "sane_lists", "nl2br"],
            output_format="html",
        )
    except (RecursionError, ValueError):
        return f"<pre>{html.escape(body)}</pre>"
    raw = _TASK.sub(lambda m: f"<li>{m[1]}{'☑' if m[2] in 'xX' else '☐'} ", raw)
    clean = nh3.clean(
        raw, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel="noopener noreferrer"
    )
    return clean + (f"<pre>{html.escape(rest)}</pre>" if rest else "")


def _hostile(paragraph: str) -> bool:
    return bool(
        _WORD.search(paragraph)
        or _NESTED.search(paragraph)
        or _RUN.search(paragraph)
        or len(_SPECIAL.findall(paragraph)) > _MOST_OPEN
    )
