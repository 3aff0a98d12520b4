"""One article as Markdown for Obsidian: front matter, text, statements, notes and bookmarks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from string import Template

from reader.errors import ReaderError
from reader.exporting.common import checks_of, denial, is_headline, said_on, shown_title, statement_text
from reader.exporting.note_links import Links, in_tables
from reader.types import Article, Note, Reading, Statement, Verdict

DEFAULT_TEMPLATE = "$front_matter\n# $title\n\n$about\n\n$text\n$statements$highlights$notes$bookmarks"

_NONE = Links()
# What Markdown or Obsidian would take for markup anywhere in a line.
_INLINE = re.compile(r"([\\`*_\[\]<>|~$#^]|%(?=%)|(?<=%)%|=(?==)|(?<==)=|&(?=#?\w+;))")
# What it would take for a list, a rule or a heading at the start of a line.
_START = re.compile(r"^(\s*)(\d+)([.)])(?=\s)|^(\s*)([-+])(?=\s|-|$)", re.MULTILINE)
_UNTAGGABLE = re.compile(r"[^\w/-]+")
_UNSAFE_NAME = re.compile(r'[\\/:*?"<>|#^\[\]%\x00-\x1f\x7f]')


def article_page(reading: Reading, template: str | None = None, links: Links = _NONE) -> str:
    """The file of an article, by `template` or the usual form. ReaderError where a placeholder is unknown."""
    parts = placeholders(reading, links)
    try:
        page = Template(template or DEFAULT_TEMPLATE).substitute(parts)
    except KeyError as error:
        known = ", ".join(f"${name}" for name in parts)
        raise ReaderError(
            f"The template has {error.args[0]!r}, which is unknown; there are {known}."
        ) from None
    except ValueError:
        raise ReaderError("The template has a lone $; write $$ for a dollar.") from None
    return page.rstrip() + "\n"


def placeholders(reading: Reading, links: Links = _NONE) -> Mapping[str, str]:
    """What a template can place, by name."""
    article = reading.article
    return {
        "front_matter": "\n".join(_front_matter(reading)) + "\n",
        "title": escaped(shown_title(article)),
        "about": _about(article),
        "text": "\n\n".join(_paragraphs(article)) + "\n",
        "statements": _section("Statements", _statements(reading, links)),
        "notes": _section("Notes", (line for note in reading.notes for line in note_lines(note, links))),
        "highlights": _section("Highlights", _highlights(reading)),
        "tags": " ".join(tags_of(article.tags)),
        "bookmarks": _section("Bookmarks", _bookmarks(reading)),
        "id": str(article.id),
        "source": escaped(article.source.value or ""),
        "author": escaped(article.author.value or ""),
        "url": article.url.value or "",
        "place": escaped(article.place.value or ""),
        "date": _day(article.date),
        "speakers": ", ".join(_link(entry.name) for entry in reading.legend),
    }


def file_name(article: Article) -> str:
    """The name of an article's file: sortable by day, readable, and unique by the id."""
    title = " ".join(_UNSAFE_NAME.sub(" ", article.title.value or "").split())[:80].rstrip(" .")
    # 255 bytes are what file systems take; the rest of the name needs some 30.
    while len(title.encode("utf-8", "replace")) > 200:
        title = title[:-1].rstrip()
    day = _day(article.date) or "undated"
    return " ".join(part for part in (day, title, f"({article.id}).md") if part)


def free_note_page(note: Note, links: Links = _NONE) -> str:
    """The file of a note that belongs to no article."""
    head = ["---", f"onrecord_note: {note.id}", f"created: {note.created.isoformat()}", "---", ""]
    return "\n".join([*head, *note_lines(note, links)]).rstrip() + "\n"


def note_lines(note: Note, links: Links = _NONE) -> Iterator[str]:
    """A note as its writer wrote it, below the passage it belongs to."""
    if note.anchor:
        for line in note.anchor.exact.split("\n"):
            yield f"> {escaped(line)}".rstrip()
        if note.anchor.state != "placed":
            yield "> *(place to be checked)*"
        yield ""
    yield in_tables(links.written(note.body, _wikilink)).rstrip()
    # A tag that is written in the body stands there already.
    extra = [tag for tag in tags_of(note.tags) if tag.casefold() not in note.body.casefold()]
    if extra:
        yield ""
        yield " ".join(extra)
    # A block id of its own line belongs to what stands above, whatever that is: a list, a table, code.
    yield ""
    yield f"^note-{note.id}"
    yield ""


def escaped(text: str) -> str:
    """`text` so that Markdown and Obsidian show it letter by letter."""
    plain = _INLINE.sub(r"\\\1", text)
    return _START.sub(_escaped_start, plain)


def _escaped_start(found: re.Match[str]) -> str:
    if found.group(2):
        return f"{found.group(1)}{found.group(2)}\\{found.group(3)}"
    return f"{found.group(4)}\\{found.group(5)}"


def _front_matter(reading: Reading) -> Iterator[str]:
    article = reading.article
    yield "---"
    # A title that we made of the opening is not the article's title, and nothing may take it for one.
    yield f"{'title' if is_headline(article) else 'opening'}: {_yaml(article.title.value or '')}"
    for name in ("source", "author", "url", "place"):
        value = getattr(article, name).value
        if value:
            yield f"{name}: {_yaml(value)}"
    if article.date:
        yield f"date: {_day(article.date)}"
    if article.tags:
        yield "tags:"
        yield from (f"  - {_yaml(tag.removeprefix('#'))}" for tag in tags_of(article.tags))
    if reading.legend:
        yield "speakers:"
        yield from (f"  - {_yaml(_link(entry.name))}" for entry in reading.legend)
    yield f"onrecord_id: {article.id}"
    yield f"onrecord_digest: {_yaml(article.digest)}"
    yield "---"


def _about(article: Article) -> str:
    parts = (
        article.source.value,
        article.place.value,
        _day(article.date) or "undated",
        f"{article.minutes} min",
    )
    return escaped(" · ".join(part for part in parts if part))


def _paragraphs(article: Article) -> Iterator[str]:
    for number, paragraph in enumerate(article.text.split("\n\n"), 1):
        yield f"{escaped(paragraph)} ^p{number}"


def _statements(reading: Reading, links: Links) -> Iterator[str]:
    article = reading.article
    names = {entry.speaker_id: (entry.name, entry.title) for entry in reading.legend}
    checks = checks_of(reading)
    groups: dict[int | None, list[Statement]] = {entry.speaker_id: [] for entry in reading.legend}
    for item in reading.statements:
        groups.setdefault(item.speaker_id if item.speaker_id in names else None, []).append(item)
    for speaker_id, items in groups.items():
        if not items:
            continue
        name, title = names[speaker_id] if speaker_id is not None else ("", None)
        who = _link(name) if name else "Speaker not known"
        yield f"**{who}**" + (f", {escaped(title)}" if title else "")
        yield ""
        for item in items:
            paragraph = article.text.count("\n\n", 0, item.start) + 1
            details = "; ".join(_details(item))
            words = escaped(" ".join(part for part in (denial(item), statement_text(article, item)) if part))
            check = checks.get(item.check_id)
            tags = "".join(f" {tag}" for tag in tags_of(check.tags)) if check else ""
            yield f"- {words} ({details}){tags} [[#^p{paragraph}|¶ {paragraph}]] ^statement-{item.id}"
            if check and check.body.strip():
                body = in_tables(links.written(check.body, _wikilink)).strip()
                yield from (f"  {line}".rstrip() for line in body.split("\n"))
        yield ""


def _details(item: Statement) -> Iterator[str]:
    if item.act != "says":
        yield item.act
    if item.verdict is not Verdict.UNCHECKED:
        yield str(item.verdict)
    yield item.kind
    if day := said_on(item):
        yield escaped(f"said on {day}")
    if item.via:
        yield escaped(f"via {item.via}")
    yield escaped(f"{item.confidence:.0%}, {item.reason}")


def _highlights(reading: Reading) -> Iterator[str]:
    for item in reading.highlights:
        check = " *(place to be checked)*" if item.anchor.state != "placed" else ""
        tags = "".join(f" {tag}" for tag in tags_of(item.tags))
        yield f"- =={escaped(' '.join(item.anchor.exact.split()))}== ({item.color}){tags}{check} ^highlight-{item.id}"


def tags_of(names: Sequence[str]) -> list[str]:
    """Tags as Obsidian writes them: no blanks, letters, digits, - _ and / alone."""
    plain = [_UNTAGGABLE.sub("-", name).strip("-") for name in names if _UNTAGGABLE.sub("", name)]
    # One of digits alone is none to Obsidian.
    return [f"#_{name}" if name.replace("/", "").isdigit() else f"#{name}" for name in plain]


def _wikilink(place: str, words: str) -> str:
    return f"[[{place}]]" if place == words else f"[[{place}|{_UNSAFE_NAME.sub(' ', words)}]]"


def _bookmarks(reading: Reading) -> Iterator[str]:
    for bookmark in reading.bookmarks:
        place = " ".join(bookmark.anchor.exact.split()) if bookmark.anchor else "the article"
        yield f"- {escaped(f'{bookmark.name}: {place}' if bookmark.name else place)}"


def _section(title: str, lines: Iterator[str]) -> str:
    body = "\n".join(lines).strip()
    return f"\n## {title}\n\n{body}\n" if body else ""


def _link(name: str) -> str:
    return f"[[{' '.join(_UNSAFE_NAME.sub(' ', name).split())}]]"


def _yaml(text: str) -> str:
    """A double-quoted YAML scalar, which a JSON string is as well."""
    return json.dumps(text, ensure_ascii=False)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
