"""The program fails while a note is being typed: by a mistake of ours, and by falling over; and the next start.

`fail LIBRARY` raises in a real slot in mid-word, looks at the window of the error, types on without a pause and
then falls over by a wrong memory access. `look LIBRARY` starts again. Both go by the log folder of the process.
"""

from __future__ import annotations

import faulthandler
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from reader import log_path
from tests.journeys.hand import Hand, picture, play
from ui.errors import set_up_logging, watch_for_crashes

TYPED = "The secret envelope, in mid-wo"
FALLEN = "crash.txt"


def fail(library: Path) -> None:
    """The two failures, one after the other."""
    set_up_logging()
    assert watch_for_crashes(log_path().with_name(FALLEN)) == ""
    hand = Hand(library)
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "all samples")
    reading = hand.open_row(1)
    hand.app.errors.install()
    hand.press(Qt.Key.Key_N)
    hand.still()
    hand.type(TYPED)
    QTimer.singleShot(0, raise_in_a_slot)
    hand.until(hand.app.errors.window, "the window of the error")
    window = hand.app.errors.window()
    assert window is not None
    hand.until(window.isVisible)
    hand.still()
    bodies = [row.note.body for row in hand.app.pending.as_library().notes()]
    assert TYPED in bodies, f"stored before the error is shown: {bodies}"
    told = window.text.toPlainText()
    assert "raise_in_a_slot" in told
    assert "ZeroDivisionError" in told
    assert "On Record" in told
    assert "Qt" in told
    assert TYPED not in told
    assert str(Path.home()) not in told
    assert not any(line in told for line in reading.article.text.splitlines() if line)
    hand.click(window.copy_button)
    assert QGuiApplication.clipboard().text() == told
    shown: list[QUrl] = []
    keep_alive = Opened(shown)
    QDesktopServices.setUrlHandler("file", keep_alive, "open")  # type: ignore[arg-type]  # it refuses bytes
    hand.click(window.folder_button)
    assert [Path(url.toLocalFile()) for url in shown] == [log_path().parent]
    picture(hand, "crash")
    window.close()
    type_and_fall(hand)


class Opened(QObject):
    """What would be opened by the desktop."""

    def __init__(self, shown: list[QUrl]) -> None:
        super().__init__()
        self.shown = shown

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Instead of a file manager."""
        self.shown.append(url)


def raise_in_a_slot() -> None:
    """A mistake of ours, in a slot that Qt calls."""
    _ = 1 / 0


def type_and_fall(hand: Hand) -> None:
    """Type for a while without a rest, and fall over; the words carry the time at which they were typed.

    Kept beside the library: when it fell, and for how long at most the loop had not come round. What a machine takes
    that gives the loop no time or the disk none is not the program's: the fall comes when no write is under way.
    """
    field = hand.focus()
    began = last = time.monotonic()
    slow = 0.0
    while last - began < 1.5 or hand.app.tasks.is_writing():
        QTest.keyClicks(field, f" {time.time():.2f}")
        QTest.qWait(30)
        slow, last = max(slow, time.monotonic() - last), time.monotonic()
    Path(sys.argv[2]).with_suffix(".end").write_text(f"{time.time():.2f} {slow:.2f}")
    faulthandler._sigsegv()  # type: ignore[attr-defined]  # made for tests of this kind


def look(library: Path) -> None:
    """The note is there but for less than a second, and the run that fell over is told of."""
    set_up_logging()
    left = watch_for_crashes(log_path().with_name(FALLEN))
    assert "Segmentation fault" in left
    assert "type_and_fall" in left
    hand = Hand(library)
    hand.app.errors.offer_former_crash(left)
    hand.until(hand.window.banner.sentence, "the sentence")
    picture(hand, "after-the-crash")
    hand.click(hand.window.banner.action_button)
    window = hand.app.errors.window()
    assert window is not None
    assert "type_and_fall" in window.text.toPlainText()
    (body,) = [
        row.note.body for row in hand.app.pending.as_library().notes() if row.note.body.startswith(TYPED)
    ]
    fell, slow = map(float, library.with_suffix(".end").read_text().split())
    lost = fell - float(body.split()[-1])
    assert lost < 1 + 2 * slow, f"{lost:.2f} s of typing are lost, {slow:.2f} s were a turn of the loop"
    assert hand.app.pending.as_library().check() == ()
    window.close()
    hand.close()


if __name__ == "__main__":
    play({"fail": fail, "look": look}[sys.argv[1]], Path(sys.argv[2]))
