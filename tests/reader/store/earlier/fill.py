"""Fills a new library with one of each thing a person can make: `fill.py LIBRARY FOLDER`.

Run by the program of an earlier version, from its checkout; `make.py` calls it. The texts are the project's own
samples and the invented ones below. A new schema adds its own things here, for the file that the next one needs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader import Changes, Library

HARBOUR = """ date 2024-03-18 Harbour ledger opened

PORT MERIDIAN, March 18. /Lantern/. The harbour office opened its ledger to reporters on Monday.

"Every berth is in it, and every fee," harbour master Ines Tavares said. She added that the older volumes
would follow in autumn.

Clerk Pavel Orlan denied that pages were missing. "Nothing was taken out of this room," he said.

The ledger for 1998 was kept by hand and ends in the middle of a line.
"""
CORRECTED = HARBOUR.replace(
    "The harbour office opened",
    "Correction: an earlier version misnamed the office.\n\nThe harbour office opened",
).replace(
    "The ledger for 1998 was kept by hand and ends in the middle of a line.\n", "Nothing else is known.\n"
)
LINES = (
    {
        "id": "lantern-1",
        "date": "2024-03-19",
        "title": "Two ferries for one river",
        "source": "Lantern",
        "author": "Mira Sand",
        "url": "https://news.example/ferries",
        "text": '"One boat is a promise, two are a timetable," ferry captain Noor Haddad said on Tuesday.\n\n'
        "According to the company, both boats sail from April.",
    },
    {
        "id": "lantern-2",
        "title": "Undated remark",
        "source": "Lantern",
        "text": "The lighthouse keeper said that the lamp would stay. Nobody wrote down when.",
    },
)


def main(path: Path, folder: Path) -> None:
    """Make the library at `path`; `folder` is where the imported files stand."""
    from reader import Library

    with Library.open(path) as library:
        library.add_samples(Path("seeds"))
        folder.mkdir(parents=True, exist_ok=True)
        harbour, lines = folder / "harbour.txt", folder / "lantern.jsonl"
        harbour.write_text(HARBOUR, encoding="utf-8")
        lines.write_text("".join(json.dumps(line) + "\n" for line in LINES), encoding="utf-8")
        library.import_paths([harbour, lines])
        marks(library)
        harbour.write_text(CORRECTED, encoding="utf-8")
        report = library.import_paths([harbour])
        assert report.versions == 1, report
        later = folder / "later.txt"
        later.write_text("The mayor said that the square would be closed on Friday.\n", encoding="utf-8")
        library.import_paths([later], attribute=False)
        decisions(library)
        states(library)
        assert library.check() == (), library.check()


def found(library: Library, query: str) -> int:
    """The only article that a search finds."""
    from reader import View

    (number,) = library.directory(View(query=query)).ids
    return int(number)


def created(changes: Changes) -> int:
    """The id of what a write made."""
    assert changes.created is not None
    return changes.created


def passage(library: Library, number: int, words: str) -> tuple[int, int]:
    """Where words stand in an article."""
    start = library.reading(number).article.text.index(words)
    return start, start + len(words)


def marks(library: Library) -> None:
    """Notes with a history and bookmarks: of an article, of passages that stay, move and vanish, of nothing."""
    harbour = found(library, "title:ledger")
    resigned = found(library, "title:resigned")
    stays = library.add_note(
        harbour, "Ask for the ledger", *passage(library, harbour, "Every berth is in it")
    )
    library.edit_note(created(stays), "Ask for the ledger of 1998.")
    library.edit_note(created(stays), "Rewritten: which *ledger*, and **whose hand**?\n\n- [ ] call her")
    library.add_note(harbour, "Whose hand was it?", *passage(library, harbour, "kept by hand"))
    library.add_note(resigned, "A turning point; see the inquiry.")
    library.add_note(None, "A free note: the bridge, the ferry, the ledger. Żółć, 桥, 🌉.")
    gone = library.add_note(resigned, "Written and thrown away.")
    library.delete_note(created(gone))
    library.toggle_bookmark(resigned)
    named = library.toggle_bookmark(harbour, *passage(library, harbour, "older volumes"))
    bookmark = next(iter(named.bookmarks))
    library.rename_bookmark(bookmark, "Volumes")
    library.toggle_bookmark(harbour, *passage(library, harbour, "ends in the middle of a line"))


def decisions(library: Library) -> None:
    """What the person said about statements and speakers."""
    bridge = found(library, "source:NWA on:2024-03-04")
    said = [one for one in library.reading(bridge).statements if one.speaker_id]
    library.reassign_statement(said[0].id, "Sofia Lindqvist")
    library.mark_not_statement(said[1].id)
    library.reassign_statement(
        said[2].id, next(one.speaker_id or 0 for one in said if one.speaker_name == "Thomas Okafor")
    )
    library.add_statement(
        bridge, *passage(library, bridge, "last repaired in 2016"), "Tidewater Construction"
    )
    people = {row.name: row.id for row in library.speakers()}
    library.merge_speakers(people["Ines Tavares"], people["Pavel Orlan"])
    library.rename_speaker(people["Noor Haddad"], "Captain Noor Haddad")
    library.set_speaker_kind(people["Tidewater Construction"], type(library.speakers()[0].kind)("unnamed"))
    library.split_speaker(people["Elena Marchetti"], bridge)


def states(library: Library) -> None:
    """Read, to read, positions, corrected fields, an article thrown away, one step undone, settings."""
    from reader import View

    ids = [int(number) for number in library.directory(View()).ids]
    library.set_read(ids[:3], True)
    library.set_opened(ids[4])
    library.set_position(ids[4], 120)
    library.set_to_read([ids[5], ids[7]], True)
    library.edit_article([ids[2]], "title", "My own title")
    library.edit_article([ids[6], ids[8]], "source", "Another paper")
    library.edit_article([ids[9]], "date", "2023-12-31")
    library.edit_article([ids[8]], "author", "A. Writer")
    library.delete_articles([ids[10]])
    library.edit_article([ids[1]], "place", "Taken back")
    library.undo()
    library.set_setting("position", {"article": ids[4], "row": 4})
    library.set_setting("filter", "is:unread")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
