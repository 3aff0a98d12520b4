"""Marks in their hundreds: an article with 500 of them, 10,000 notes in a library, a note of a megabyte.

On a display (`xvfb-run make bench ARGS=marks`) the window is a real one; without one it is drawn off the screen.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from reader import HIGHLIGHT_COLORS, Library, View
from tests.bench.libraries import FOLDER, articles

WORDS, MARKS, NOTES = 1_000, 500, 10_000
LIBRARY = FOLDER / "marks.onrecord"


def made() -> Path:
    """Two articles of some 1,000 words each without marks, with highlights and with notes; and notes elsewhere."""
    if LIBRARY.exists():
        return LIBRARY
    part = LIBRARY.with_suffix(".part")
    part.unlink(missing_ok=True)
    chance = random.Random(500)
    with articles(200).open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    with tempfile.TemporaryDirectory() as folder, Library.open(part) as library:
        source = Path(folder) / "marks.jsonl"
        with source.open("w", encoding="utf-8") as rows:
            for day, kind in enumerate(("plain", "plain", "highlights", "highlights", "notes", "notes"), 1):
                text = ""
                while len(text.split()) < WORDS:
                    text += chance.choice(texts) + "\n\n"
                row = {"id": f"m{day}", "date": f"2030-01-{day:02}", "title": f"{kind}: {day}", "text": text}
                rows.write(json.dumps(row) + "\n")
        library.import_paths([source, articles(200)])
        for listed in library.first_rows(View())[:6]:
            mark(library, listed.id, (listed.title or "").partition(":")[0], chance)
        others = list(library.directory(View()).ids)[6:]
        for number in range(NOTES - 2 * MARKS):
            library.add_note(chance.choice(others), f"Note {number}: ask about *this* again. #check")
    part.rename(LIBRARY)
    return LIBRARY


def mark(library: Library, article_id: int, kind: str, chance: random.Random) -> None:
    """Put 500 marks of a kind into an article, at places that repeat from run to run."""
    length = len(library.reading(article_id).article.text)
    for number in range(MARKS if kind != "plain" else 0):
        start = chance.randrange(length - 60)
        end = start + chance.randrange(5, 60)
        if kind == "highlights":
            library.add_highlight(article_id, start, end, chance.choice(HIGHLIGHT_COLORS))
        else:
            library.add_note(article_id, f"Note {number}: who else was there? #check", start, end)


def main() -> None:
    """Print the table."""
    library = made()
    with tempfile.TemporaryDirectory() as home:
        homes = {f"XDG_{name}_HOME": home for name in ("CONFIG", "STATE", "CACHE", "DATA")}
        copy = shutil.copy(library, home)  # what the bench types is saved
        platform = "xcb" if os.environ.get("DISPLAY") else "offscreen"
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.marks_probe", copy],
            env=os.environ | homes | {"QT_QPA_PLATFORM": platform},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0 or not done.stdout.strip():
        raise RuntimeError(done.stderr)
    found = json.loads(done.stdout.splitlines()[-1])
    print(f"an article of 1,000 words, p95, on {found['platform']} (budgets: 50 ms and 3 x, 16 ms)\n")
    print(f"{'':>16}  {'open':>8} {'median':>8} {'x plain':>8} {'x none':>8} {'step':>8} {'x none':>8}")
    for kind, name in (("plain", "no marks"), ("highlights", "500 highlights"), ("notes", "500 notes")):
        opened, step = found[f"{kind} open"], found[f"{kind} step"]
        print(
            f"{name:>16}  {opened:6.0f}ms {found[f'{kind} median']:6.0f}ms {opened / found[f'{kind} floor']:7.1f}x "
            f"{opened / found['plain open']:7.1f}x {step:6.1f}ms {step / found['plain step']:7.1f}x"
        )
    print(f"\nthe first rows of {found['rows']:,.0f} notes, p95: {found['notes']:.0f} ms (budget 50)")
    print("\na note of a megabyte (first screen: budget 50 ms)\n")
    print(f"{'':>16}  {'shown':>8} {'x plain':>8} {'preview':>8} {'a key':>8}")
    for name in ("lines", "one line"):
        shown, plain = found[f"{name} shown"], found[f"{name} plain"]
        print(
            f"{name:>16}  {shown:6.0f}ms {shown / plain:7.1f}x {found[f'{name} preview']:6.0f}ms "
            f"{found[f'{name} key']:6.0f}ms"
        )
    print(
        "\nplain: setPlainText and paint of the same text; none: the article without marks; median: of the same runs,"
    )
    print("which other work on the machine moves less than their p95")


if __name__ == "__main__":
    main()
