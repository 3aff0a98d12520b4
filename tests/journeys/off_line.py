"""No connection is opened: an article and a note full of remote things are shown, and the process is watched.

Watched twice: Python's own audit events, and the system's table of internet sockets for those that Qt or a C
library could open behind Python's back.
"""

from __future__ import annotations

import sys
from pathlib import Path

TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
REMOTE = (
    "# A page that wants to call home\n\n"
    'Ada Quill said the [lamps](http://example.invalid/lamps) were old. ![pixel](http://127.0.0.1:9/pixel.png "x")\n\n'
    '<img src="http://127.0.0.1:9/a.png"> <link rel=stylesheet href="http://127.0.0.1:9/a.css"> '
    '<iframe src="http://127.0.0.1:9/"></iframe> <script src="http://127.0.0.1:9/a.js"></script>\n\n'
    "“We kept them lit,” she said. file:///etc/hostname smb://127.0.0.1/share\n"
)
heard: list[str] = []


def listen(event: str, arguments: tuple[object, ...]) -> None:
    """Every socket that is made, connected or bound, and every name that is looked up, from Python."""
    if event.startswith(("socket.", "urllib.", "http.client.", "ftplib.")):
        heard.append(f"{event} {arguments}")


def internet_sockets() -> set[str]:
    """This process's sockets that stand in the system's tables of internet sockets."""
    own = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            own.add(target[8:-1])
    known = set()
    for name in TABLES:
        table = Path("/proc/self/net") / name
        if table.exists():
            known |= {line.split()[9] for line in table.read_text().splitlines()[1:]}
    return own & known


def run(library: Path, folder: Path) -> None:
    """Import, open, note, preview, search, about; after each the sockets are looked at."""
    sys.addaudithook(listen)
    from tests.journeys.hand import SOON, Hand

    folder.mkdir()
    (folder / "page.md").write_text(f"---\ndate: 2024-05-01\n---\n{REMOTE}", encoding="utf-8")
    hand = Hand(library, samples=False)
    hand.drop(folder)
    reading = hand.open_row(0)
    assert internet_sockets() == set()
    hand.app.commands.write(lambda: hand.app.pending.as_library().add_note(reading.article.id, REMOTE))
    hand.until(lambda: hand.reading().notes, "the note")
    hand.still(SOON)
    hand.app.commands.show_notes()
    hand.still(SOON)
    hand.app.windows.about()
    hand.still(SOON)
    assert internet_sockets() == set()
    hand.close()
    assert heard == [], heard
    assert "PySide6.QtNetwork" not in sys.modules


if __name__ == "__main__":
    run(Path(sys.argv[1]), Path(sys.argv[2]))
