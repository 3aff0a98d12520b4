"""What `make run` shows where no window can open: the library in the terminal, and the window as a picture.

It uses the public face of `reader` as any script may, and holds nothing of its own beyond the layout.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

from reader import (
    ArticleRow,
    Library,
    ReaderError,
    Reading,
    SpeakerKind,
    Statement,
    View,
    default_library_path,
)

ROOT = Path(__file__).resolve().parent.parent.parent
ARTICLES = 20
SPEAKERS = 5


def main() -> int:
    """List the newest articles with who speaks in them, render the window, name the picture."""
    path = default_library_path()
    new = not path.exists()
    try:
        with Library.open(path) as library:
            if new:
                library.add_samples(ROOT / "seeds")
            print_library(library, new=new)
    except ReaderError as error:
        print(error, file=sys.stderr)
        return 3
    return render(Path(tempfile.mkdtemp(prefix="onrecord-")) / "window.png")


def print_library(library: Library, *, new: bool) -> None:
    """The articles by date, newest first, each with its speakers and one statement of each."""
    total = library.counts().all
    heading = "the samples, since your library is new" if new else "your library"
    print(f"\nOn Record, {heading}: {total} article{'' if total == 1 else 's'}, by date\n")
    day = object()
    for row in library.first_rows(View(), limit=ARTICLES):
        if row.date != day:
            day = row.date
            print(f"{row.date:%A} {row.date.day} {row.date:%B %Y}" if row.date else "Without a date")
        print_article(row, library.reading(row.id))
    if total > ARTICLES:
        print(f"and {total - ARTICLES} more: .venv/bin/onrecord list")


def print_article(row: ArticleRow, reading: Reading) -> None:
    """Title, source and reading time, then a line or two for each speaker."""
    width = min(shutil.get_terminal_size().columns, 110)
    print("  " + textwrap.shorten(row.title, width - 2, placeholder="…"))
    print(f"  {row.source or 'No source'} · {row.minutes} min")
    persons_first = sorted(reading.legend, key=lambda entry: entry.kind is not SpeakerKind.PERSON)
    for entry in persons_first[:SPEAKERS]:
        said = [s for s in reading.statements if s.speaker_id == entry.speaker_id]
        if said:
            name = f"{entry.name}, {entry.title}" if entry.title else entry.name
            print(
                textwrap.fill(
                    f"{name}: {words_of(reading, said)}",
                    width,
                    initial_indent="    ",
                    subsequent_indent="      ",
                )
            )
    print()


def words_of(reading: Reading, said: list[Statement]) -> str:
    """One statement in a line: the first direct one where there is any, since it needs no context."""
    chosen = next((s for s in said if s.kind == "direct"), said[0])
    words = " ".join(reading.article.text[chosen.start : chosen.end].split())
    if chosen.act in ("refuses", "denies") and chosen.cue and chosen.cue.start < chosen.start:
        words = f"[{chosen.cue.text}] {words}"
    return textwrap.shorten(words, 220, placeholder=" …")


def render(picture: Path) -> int:
    """The real window, drawn without a screen by a process of its own."""
    command = [sys.executable, "-m", "ui.snapshot", "--out", str(picture)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    if done.returncode == 0:
        print(f"The window as it would look: {picture}")
    return done.returncode


if __name__ == "__main__":
    raise SystemExit(main())
