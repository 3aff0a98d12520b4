"""How many utterances speakers' statements report, for panes that show it: counted behind, and never for long.

Of most speakers it takes milliseconds. Those who say something in hundreds of articles are counted one after the
other in a process of their own; the library keeps what came of it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader import Library
from ui import wording
from ui.tasks import Tasks

log = logging.getLogger(__name__)

Numbers = tuple[int, int]  # utterances, reports

FEW = 200  # articles of a speaker whose texts a thread of the window's own may read
SHARE = (
    10  # times as long as counting takes nothing is counted again: an import changes the numbers all the time
)


def counts_words(numbers: Numbers) -> str:
    """Utterances first; reports second, where they are more: what nobody carried twice has one number."""
    said, reports = numbers
    translate = QCoreApplication.translate  # the name by which lupdate finds them
    one, many = translate("UtteranceCounts", "%n utterance"), translate("UtteranceCounts", "%n utterances")
    if said == reports:
        one, many = (
            translate("UtteranceCounts", "%n statement"),
            translate("UtteranceCounts", "%n statements"),
        )
    words = wording.counted(said, one, many)
    if said == reports:
        return words
    one, many = translate("UtteranceCounts", "%n report"), translate("UtteranceCounts", "%n reports")
    return wording.dotted(words, wording.counted(reports, one, many))


class UtteranceCounts(QObject):
    """`ask` for some speakers' numbers; `counted` says that more or others are known. `channel` names who asks."""

    counted = Signal()

    def __init__(self, library: Library, tasks: Tasks, channel: str, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._channel = library, tasks, channel
        self._numbers: dict[int, Numbers] = {}  # the last that were counted, until others are
        self._ids: tuple[int, ...] = ()
        self._behind = False
        self._behind_from = 0.0
        self._again = False
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._rested)

    def of(self, speaker_id: int) -> Numbers | None:
        """The utterances and reports of a speaker, None as long as nobody has counted them."""
        return self._numbers.get(speaker_id)

    def ask(self, speaker_ids: Iterable[int]) -> None:
        """Find out what these speakers' numbers are now. What was asked before is forgotten where it has not begun."""
        self._ids = tuple(speaker_ids)
        if self._resting.isActive():
            self._again = True
        else:
            self._look()

    def _rested(self) -> None:
        if self._again:
            self._look()

    def _look(self) -> None:
        self._again = False
        library, ids = self._library, self._ids
        if ids:
            self._tasks.latest(self._channel, lambda: library.utterance_counts(ids, FEW), self._looked)

    def _looked(self, found: dict[int, Numbers]) -> None:
        self._rest(self._tasks.seconds(self._channel))
        self._take(found)
        self._count_behind([each for each in self._ids if each not in found])

    def _rest(self, seconds: float) -> None:
        self._resting.start(max(self._resting.remainingTime(), int(seconds * SHARE * 1000)))

    def _take(self, found: dict[int, Numbers]) -> None:
        if any(self._numbers.get(each) != numbers for each, numbers in found.items()):
            self._numbers |= found
            self.counted.emit()

    def _count_behind(self, missing: list[int]) -> None:
        """Those who say very much, one by one, so that each is shown when it is known; then a rest."""
        if self._behind or not missing:
            return
        if (left := self._behind_from - time.monotonic()) > 0:
            self._again = True
            self._rest(left / SHARE)
            return
        self._behind = True
        self._count_next(missing, time.monotonic())

    def _count_next(self, missing: list[int], began: float) -> None:
        library, speaker = self._library, missing[0]

        def ended(found: dict[int, Numbers]) -> None:
            self._take(found)
            still = [each for each in missing[1:] if each in self._ids]
            if still:
                self._count_next(still, began)
                return
            self._behind = False
            now = time.monotonic()
            self._behind_from = now + SHARE * (now - began)
            if any(each not in self._numbers for each in self._ids):  # others were asked for meanwhile
                self._again = True
                self._rest(now - began)

        def failed(error: Exception) -> None:
            log.info("utterances could not be counted: %s", error)
            ended({})

        self._tasks.long(
            self._channel,
            lambda report, cancelled: library.utterance_counts(
                [speaker], progress=report, cancelled=cancelled, apart=True
            ),
            ended,
            failed,
        )
