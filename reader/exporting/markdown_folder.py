"""Articles as a folder of Markdown files for Obsidian. Writing again changes only what changed.

What somebody wrote into the files is never lost: below a line at the end of each file everything is theirs
and stays, and a file that was changed above that line is left alone and named. A hidden list in the folder
tells what we wrote.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import ReaderError
from reader.exporting.files import replace_text
from reader.exporting.markdown_text import article_page, file_name, free_note_page
from reader.exporting.material import ExportResult, Material
from reader.exporting.note_links import Links, names_of

MARKER = "<!-- On Record keeps everything below this line when it exports again. -->"
_LIST = ".onrecord-export.json"


@dataclass(slots=True)
class _Outcome:
    written: int = 0
    unchanged: int = 0
    kept: list[Path] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file as we wrote it: its name and the digest of our part."""

    name: str
    digest: str


def write_folder(material: Material, folder: Path, template: str | None = None) -> ExportResult:
    """Write one file an article. What was finished before an interruption is recorded for the next run."""
    if folder.exists() and not folder.is_dir():
        raise ReaderError(f"{folder} is a file; Markdown is exported into a folder.")
    folder.mkdir(parents=True, exist_ok=True)
    entries = _read_list(folder)
    before = dict(entries)
    outcome = _Outcome()
    articles = 0
    try:
        for key, name, page in _pages(material, template):
            entries[key] = _write_page(folder, name, page, entries.get(key), outcome)
            articles += key.startswith("article")
    finally:
        if entries != before:
            _write_list(folder, entries)
    return ExportResult(articles, outcome.written, outcome.unchanged, tuple(outcome.kept))


def _pages(material: Material, template: str | None) -> Iterator[tuple[str, str, str]]:
    def target(kind: str, number: int) -> str | None:
        if kind == "article":
            article = material.article_of(number)
            return file_name(article).removesuffix(".md") if article else None
        if kind == "speaker":
            return material.speaker_of(number)
        return _place_of_note(material, number)

    links = Links(target, names_of(material))
    for reading in material.readings():
        article = reading.article
        yield f"article {article.id}", file_name(article), article_page(reading, template, links)
    for note in material.free_notes:
        yield f"note {note.id}", f"Note {note.id}.md", free_note_page(note, links)


def _place_of_note(material: Material, number: int) -> str | None:
    """A free note is a file of its own, another one a block of its article's."""
    note = material.note_of(number) if material.holds("note", number) else None
    if note is None or note.article_id is None:
        return f"Note {number}" if note is not None else None
    article = material.article_of(note.article_id)
    return f"{file_name(article).removesuffix('.md')}#^note-{number}" if article is not None else None


def _write_page(folder: Path, name: str, page: str, entry: _Entry | None, outcome: _Outcome) -> _Entry:
    """Bring one file up to date and return what stands in the list for it."""
    ours = page.replace(MARKER, MARKER.replace("<!--", "<! --"))
    digest = hashlib.sha256(ours.encode()).hexdigest()
    target = folder / name
    former = _former(folder, target, entry)
    theirs = "\n"
    if former is not None:
        old, theirs = _parts(former)
        old_digest = hashlib.sha256(old.encode()).hexdigest()
        # Without an entry we did not write the file; then only one that says the same may be touched.
        if old_digest != digest and (entry is None or old_digest != entry.digest):
            outcome.kept.append(former)
            return entry or _Entry(former.name, "")
        if former == target and old_digest == digest:
            outcome.unchanged += 1
            return _Entry(name, digest)
    replace_text(target, f"{ours}\n{MARKER}{theirs}")
    if former is not None and former != target:
        former.unlink()
    outcome.written += 1
    return _Entry(name, digest)


def _former(folder: Path, target: Path, entry: _Entry | None) -> Path | None:
    """The file that holds this article now: under its former name after a title or date was changed."""
    if entry is not None and entry.name != target.name and (folder / entry.name).is_file():
        # A file that somebody put under the new name is not ours to replace.
        return target if target.exists() else folder / entry.name
    return target if target.exists() else None


def _parts(path: Path) -> tuple[str, str]:
    """Our part of a file and theirs. Line ends that another program changed are no change of the words."""
    try:
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return "", "\n"  # ours never looks so: the file is left alone
    ours, marker, theirs = text.rpartition(f"\n{MARKER}")
    return (ours, theirs) if marker else (text, "\n")


def _read_list(folder: Path) -> dict[str, _Entry]:
    try:
        values = json.loads((folder / _LIST).read_text(encoding="utf-8"))
        files = values["files"]
        return {str(key): _Entry(str(value["name"]), str(value["digest"])) for key, value in files.items()}
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}  # a damaged list makes us careful, not wrong: files that differ are left alone


def _write_list(folder: Path, entries: dict[str, _Entry]) -> None:
    files = {key: {"name": entry.name, "digest": entry.digest} for key, entry in sorted(entries.items())}
    replace_text(
        folder / _LIST, json.dumps({"version": 1, "files": files}, ensure_ascii=False, indent=0) + "\n"
    )
