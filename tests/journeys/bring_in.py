"""Bringing articles in: a folder dropped on the window, with good files, bad files, doubles and a new version."""

from __future__ import annotations

import sys
from pathlib import Path

from reader import ImportReport
from tests.journeys.hand import Hand, picture, play

GOOD = (
    " date 2024-05-01 HARBOUR CITY, May 1. /EXN/. The harbour will open on Monday, Mayor Ada Quill said.\n\n"
    '"We kept the lamps lit," she told reporters. Her deputy, Paul Stone, refused to comment.\n'
)
SAME = GOOD.replace('"', "”").replace(" she", "  she")
OTHER = " date 2024-05-02 A second text about the harbour, in which Ada Quill said that the lamps were old.\n"
UNDATED = " date 2024-02-30 A text whose day does not exist. Ada Quill said so.\n"


def run(library: Path, folder: Path) -> None:
    """Drop the folder, then a corrected file; undo an edit of the details."""
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    (folder / "same.txt").write_text(SAME, encoding="utf-8")
    (folder / "other.txt").write_text(OTHER, encoding="utf-8")
    (folder / "undated.txt").write_text(UNDATED, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 40)
    hand = Hand(library, samples=False)
    hand.until(
        lambda: hand.window.list.body.currentWidget() is hand.window.list.body.empty,
        "what to do with an empty library",
    )
    picture(hand, "empty")
    reports: list[ImportReport] = []
    hand.app.importing.finished.connect(lambda report: reports.append(report))  # noqa: PLW0108  typed as a slot
    hand.drop(folder)
    report = hand.until(lambda: reports and reports[0], "the report")
    assert (report.imported, report.duplicates, report.rejected) == (3, 1, 2), report
    named = " ".join(line.path for line in report.lines)
    assert all(name in named for name in ("empty.txt", "picture.txt", "undated.txt")), named
    hand.until(lambda: len(hand.window.list.model.directory()) == 3, "three articles")
    picture(hand, "imported")
    good = hand.open_row(1)
    assert {entry.name for entry in good.legend} >= {"Ada Quill"}, good.legend
    (folder / "good.txt").write_text(GOOD.replace("Monday", "Tuesday"), encoding="utf-8")
    hand.drop(folder / "good.txt")
    hand.until(lambda: len(reports) == 2, "the second report")
    assert reports[1].versions == 1, reports[1]
    hand.until(lambda: "Tuesday" in hand.reading().article.text, "the corrected text")
    hand.app.articles.edit_details([good.article.id], {"source": "The Example"})
    hand.until(lambda: hand.reading().article.source.value == "The Example", "the edit")
    hand.app.articles.undo()
    hand.until(lambda: hand.reading().article.source.value == "EXN", "the undone edit")
    hand.close()


if __name__ == "__main__":
    play(run, Path(sys.argv[1]), Path(sys.argv[2]))
