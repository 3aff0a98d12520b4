"""One HTML page that reads well by itself: articles with their statements marked, speakers and notes.

The page needs nothing from outside and runs no script; its policy forbids both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import TextIO

from reader.citing import written_day
from reader.exporting.common import (
    checks_of,
    denial,
    is_headline,
    is_web_address,
    printed_title,
    said_on,
    shown_title,
    statement_text,
)
from reader.exporting.html_style import STYLE
from reader.exporting.material import Material
from reader.exporting.note_links import links_to_the_web
from reader.types import Article, Note, Reading, SpeakerKind, Statement, Verdict

MOST_LISTED = 1000  # articles: a longer list of contents is no help

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="{program}">
<title>Articles from On Record</title>
<style>{style}</style>
</head>
<body>
<header class="page"><h1>On Record</h1><p>{articles}, {made}</p></header>
<main>
"""


def write(material: Material, stream: TextIO) -> None:
    """Write the page, an article at a time."""
    count = "1 article" if material.total == 1 else f"{material.total:,} articles"
    made = written_day(material.made.date())
    stream.write(_HEAD.format(program=escape(material.program), style=STYLE, articles=count, made=made))
    if 1 < material.total <= MOST_LISTED:
        stream.writelines(part + "\n" for part in _contents(material))
    for reading in material.readings():
        stream.writelines(part + "\n" for part in _article(material, reading))
    if material.free_notes:
        stream.write('<section class="notes free"><h2>Notes</h2>\n')
        stream.writelines(_note(material, note) + "\n" for note in material.free_notes)
        stream.write("</section>\n")
    stream.write("</main>\n</body>\n</html>\n")


def _contents(material: Material) -> Iterator[str]:
    yield '<nav aria-label="Articles"><ol>'
    for row in material.contents():
        title = escape(printed_title(row.title, row.title_origin))
        parts = [escape(row.source)] if row.source else []
        parts += [written_day(row.date)] if row.date else []
        about = f" <small>{' · '.join(parts)}</small>" if parts else ""
        yield f'<li><a href="#article-{row.id}" dir=auto>{title}</a>{about}</li>'
    yield "</ol></nav>"


def _article(material: Material, reading: Reading) -> Iterator[str]:
    article = reading.article
    supplied = "" if is_headline(article) else ' class="supplied"'
    yield f'<article id="article-{article.id}">'
    yield f"<h2{supplied} dir=auto>{escape(shown_title(article))}</h2>"
    yield f'<p class="about">{" · ".join(_about(article))}{_tags(article.tags)}</p>'
    yield from _legend(reading)
    yield from _paragraphs(reading)
    yield from _checked(material, reading)
    if reading.notes:
        yield '<section class="notes"><h3>Notes</h3>'
        for note in reading.notes:
            yield _note(material, note)
        yield "</section>"
    if reading.highlights:
        yield '<section class="highlights"><h3>Highlights</h3><ul>'
        for item in reading.highlights:
            words = f"<q>{escape(item.anchor.exact)}</q> <small>{item.color}{_tags(item.tags)}</small>"
            yield f'<li class="{item.color}" dir=auto>{words}</li>'
        yield "</ul></section>"
    if reading.bookmarks:
        yield '<section class="bookmarks"><h3>Bookmarks</h3><ul>'
        for bookmark in reading.bookmarks:
            place = f"<q>{escape(bookmark.anchor.exact)}</q>" if bookmark.anchor else "the article"
            name = f"{escape(bookmark.name)}: " if bookmark.name else ""
            yield f"<li>{name}{place}</li>"
        yield "</ul></section>"
    yield "</article>"


def _checked(material: Material, reading: Reading) -> Iterator[str]:
    """What the person found out about statements: verdict, note and tags, below the words."""
    checks = checks_of(reading)
    parts: dict[int | None, list[Statement]] = {}
    for item in reading.statements:
        if item.check_id in checks:
            parts.setdefault(item.check_id, []).append(item)
    if not parts:
        return
    yield '<section class="checks"><h3>Checked</h3>'
    for check_id, items in parts.items():
        check, first = checks[check_id], items[0]
        words = " … ".join(escape(statement_text(reading.article, item)) for item in items)
        who = " ".join(
            escape(part) for part in (first.speaker_name or "Speaker not known", denial(first)) if part
        )
        yield f'<section class="note"><blockquote dir=auto>{who}: {words}</blockquote>'
        if check.body.strip():
            yield _rendered(material, check.body, f"check-{check.id}")
        yield f"<small>{check.verdict}{_tags(check.tags)}</small></section>"
    yield "</section>"


def _about(article: Article) -> Iterator[str]:
    for field in (article.source, article.place, article.author):
        if field.value:
            yield escape(field.value)
    yield (
        f'<time datetime="{article.date.isoformat()}">{written_day(article.date)}</time>'
        if article.date
        else "undated"
    )
    yield f"{article.minutes} min"
    url = article.url.value
    if url and is_web_address(url):
        yield f'<a href="{escape(url)}" rel="noreferrer noopener">{escape(url)}</a>'


def _legend(reading: Reading) -> Iterator[str]:
    if not reading.legend:
        return
    yield '<ul class="legend">'
    for entry in reading.legend:
        title = f", {escape(entry.title)}" if entry.title else ""
        name = f'<span class="{_colour(entry.kind, entry.slot)}">{escape(entry.name)}</span>'
        count = f" <small>{entry.statements}</small>" if entry.statements else ""
        yield f"<li>{name}{title}{count}</li>"
    yield "</ul>"


def _paragraphs(reading: Reading) -> Iterator[str]:
    colours = {entry.speaker_id: _colour(entry.kind, entry.slot) for entry in reading.legend}
    start, former = 0, ""
    for paragraph in reading.article.text.split("\n\n"):
        end = start + len(paragraph)
        names = _names(reading, start, end, colours)
        if names and names != former:
            yield f'<aside class="who">{names}</aside>'
        former = names or former
        yield f"<p dir=auto>{''.join(_runs(reading, start, end, colours))}</p>"
        start = end + 2


def _names(reading: Reading, start: int, end: int, colours: dict[int, str]) -> str:
    """Who speaks in a paragraph, for its margin: colours alone say nothing on paper, nor to everybody."""
    outer = {item.parent for item in reading.statements if item.parent is not None}
    found: dict[str, str] = {}
    for index, item in enumerate(reading.statements):
        if item.start < end and item.end > start and index not in outer and item.speaker_name:
            colour = colours.get(item.speaker_id, "nobody") if item.speaker_id is not None else "nobody"
            found.setdefault(item.speaker_name, colour)
    return "".join(f'<span class="{colour}" dir=auto>{escape(name)}</span>' for name, colour in found.items())


def _runs(reading: Reading, start: int, end: int, colours: dict[int, str]) -> Iterator[str]:
    """The paragraph cut wherever a statement begins or ends; the innermost decides how a run looks."""
    # An outer statement of a chain has no tint: the words are those of the inner speaker.
    outer = {item.parent for item in reading.statements if item.parent is not None}
    inside = [
        item
        for index, item in enumerate(reading.statements)
        if item.start < end and item.end > start and index not in outer
    ]
    coloured = [
        item
        for item in reading.highlights
        if item.anchor.state != "orphaned" and item.anchor.start < end and item.anchor.end > start
    ]
    edges = {start, end}
    for mark in coloured:
        edges |= {max(start, mark.anchor.start), min(end, mark.anchor.end)}
    for item in inside:
        edges |= {max(start, item.start), min(end, item.end)}
    cuts = sorted(edges)
    for left, right in pairwise(cuts):
        words = escape(reading.article.text[left:right]).replace("\n", "<br>")
        for mark in coloured:
            if mark.anchor.start <= left and mark.anchor.end >= right:
                words = f'<mark class="{mark.color}">{words}</mark>'
        over = [item for item in inside if item.start <= left and item.end >= right]
        if not over:
            yield words
            continue
        item = min(over, key=lambda statement: statement.end - statement.start)
        colour = colours.get(item.speaker_id, "nobody") if item.speaker_id is not None else "nobody"
        first = f' id="statement-{item.id}"' if left == item.start else ""
        who = escape(_who(item))
        yield f'<span class="statement {item.kind} {colour}" title="{who}"{first}>{words}</span>'


def _who(item: Statement) -> str:
    day = said_on(item)
    parts = (
        item.speaker_name or "speaker not known",
        item.act if item.act != "says" else "",
        str(item.verdict) if item.verdict is not Verdict.UNCHECKED else "",
        f"said on {day}" if day else "",
        f"via {item.via}" if item.via else "",
        f"{item.confidence:.0%}, {item.reason}",
    )
    return "; ".join(part for part in parts if part)


def _note(material: Material, note: Note) -> str:
    quote = ""
    if note.anchor:
        check = " (place to be checked)" if note.anchor.state != "placed" else ""
        quote = f"<blockquote dir=auto>{escape(note.anchor.exact)}{check}</blockquote>"
    day = written_day(note.modified.date())
    body = _rendered(material, note.body, f"note-{note.id}")
    foot = f"<small>{day}{_tags(note.tags)}</small>"
    return f'<section class="note" id="note-{note.id}">{quote}{body}{foot}</section>'


def _rendered(material: Material, body: str, ids: str) -> str:
    """The HTML of a note. Its links lead to what is on this page, or to an article's own address of the web."""
    web = links_to_the_web(material)

    def href(kind: str, number: int | str) -> str | None:
        if not isinstance(number, int):
            return None  # a tag, which leads nowhere here
        return f"#{kind}-{number}" if material.holds(kind, number) else web.target(kind, number)

    return material.render_note(web.named(body), href, ids)


def _tags(names: Sequence[str]) -> str:
    return "".join(f' <span class="tag">#{escape(name)}</span>' for name in names)


def _colour(kind: SpeakerKind, slot: int) -> str:
    return f"speaker-{slot}" if kind is SpeakerKind.PERSON else str(kind)
