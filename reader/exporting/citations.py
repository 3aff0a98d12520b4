"""Articles for reference managers: BibTeX and CSL-JSON.

A title that is only the article's opening stands in [brackets], as supplied titles do, and a note says so.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any, TextIO

from reader.exporting.common import address, is_headline, shown_title
from reader.exporting.material import Material
from reader.types import Article

_SUPPLIED = "Title supplied: the opening of the article"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPECIAL = {
    "\\": r"\textbackslash{}",
    # Not with a backslash: BibTeX counts those braces too, and one alone would end the file for it.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "_": r"\_",
    "%": r"\%",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def write_bibtex(material: Material, stream: TextIO) -> None:
    """Write one entry an article, in UTF-8."""
    stream.writelines(_entry(reading.article) + "\n" for reading in material.readings())


def write_csl(material: Material, stream: TextIO) -> None:
    """Write one list of items, one an article."""
    before = "[\n"
    for reading in material.readings():
        stream.write(before + json.dumps(_item(reading.article), ensure_ascii=False))
        before = ",\n"
    stream.write("[]\n" if before == "[\n" else "\n]\n")


def citation_key(article: Article) -> str:
    """A key that stays the same and that TeX takes: source, date and the article's permanent id."""
    plain = (
        unicodedata.normalize("NFKD", article.source.value or "article").encode("ascii", "ignore").decode()
    )
    source = re.sub(r"[^a-z0-9]+", "", plain.lower()) or "article"
    day = f"-{article.date.isoformat()}" if article.date else ""
    return f"{source}{day}-{article.id}"


def _entry(article: Article) -> str:
    fields: dict[str, str | None] = {
        "title": f"{{{_tex(shown_title(article))}}}",
        # The inner braces keep "Reuters Staff" and "Ana de Souza" as they were printed.
        "author": f"{{{_tex(article.author.value)}}}" if article.author.value else None,
        "journal": _tex(article.source.value) if article.source.value else None,
        "url": address(article.url.value) if article.url.value else None,
        "note": "; ".join(_notes(article)) or None,
    }
    if article.date:
        day = article.date
        fields |= {
            "year": f"{day.year}",
            "day": f"{day.day}",
            "date": day.isoformat(),
        }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    if article.date:  # a name that every style knows how to write, and so in no braces
        lines.append(f"  month = {_MONTHS[article.date.month - 1]},")
    kind = "article" if article.source.value else "misc"  # an article without a journal is an error to BibTeX
    return "\n".join([f"@{kind}{{{citation_key(article)},", *lines, "}"])


def _notes(article: Article) -> Iterator[str]:
    """What no field says: the place of a dateline is not where the paper is published."""
    if not is_headline(article):
        yield _SUPPLIED
    if article.place.value:
        yield f"Dateline: {_tex(article.place.value)}"


def _tex(text: str | None) -> str:
    return "".join(_SPECIAL.get(char, char) for char in " ".join((text or "").split()))


def _item(article: Article) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": citation_key(article),
        "type": "article-newspaper",
        "title": shown_title(article),
    }
    if article.author.value:
        item["author"] = [{"literal": article.author.value}]
    if article.source.value:
        item["container-title"] = article.source.value
    if article.date:
        item["issued"] = {"date-parts": [[article.date.year, article.date.month, article.date.day]]}
    if article.place.value:
        item["event-place"] = article.place.value
    if article.url.value:
        item["URL"] = address(article.url.value)
    if not is_headline(article):
        item["note"] = _SUPPLIED
    return item
