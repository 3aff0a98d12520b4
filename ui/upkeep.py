"""What the window does for the library by itself, behind: reading anew, merging, the week's backup."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

import reader
from reader import Changes, Library, Progress
from ui import wording
from ui.commands import Commands
from ui.tasks import LongTask, Tasks

READ_AFTER = 3_000  # ms after the start, when the person has what they came for
BACKUP_AFTER = 60_000
RESTING = 120  # ms that an article is on screen before it is read out of turn: not while one leafs through
MERGE_AFTER = 10_000  # ms after an import
TIDY_AFTER = 120_000  # after the start: the command line may have imported
AGAIN = 2_000  # between two looks whether an import, for which reading behind waits, has ended
# Processes that read articles behind; a thread of this one would hold up each paint. One processor is left to it.
JOBS = min(2, max(1, (os.cpu_count() or 1) - 1))


class Upkeep(QObject):
    """Each of its works is cancelled when the window closes, and goes on at the next start."""

    def __init__(
        self,
        path: Path,
        library: Library,
        tasks: Tasks,
        commands: Commands,
        importing: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(commands)
        self._path, self._library, self._tasks, self._commands = path, library, tasks, commands
        self._importing = importing
        self._reading: LongTask | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._look)
        self._resting = QTimer(self, singleShot=True, interval=RESTING)
        self._resting.timeout.connect(self._read_opened)
        self._merging = QTimer(self, singleShot=True, interval=MERGE_AFTER)
        self._merging.timeout.connect(self._merge)

    def start(self) -> None:
        """The library is open."""
        self._commands.article_shown.connect(self._opened)
        # Of the rows that were read at a glance, one may be open by now.
        if self._commands.reading is not None:
            self._opened(self._commands.reading.article.id)
        QTimer.singleShot(READ_AFTER, self, self._look)
        QTimer.singleShot(BACKUP_AFTER, self, self._keep_backup)
        QTimer.singleShot(TIDY_AFTER, self, self._merge)

    def imported(self) -> None:
        """Articles came in: read what waits of them, and let the index be merged once it is quiet."""
        self._merging.start()
        self._look()

    def give_way(self) -> None:
        """An import begins, which has processes of its own: what is read behind goes on when it has ended.

        Both would write to the library in turn, and more processes than there are processors keep the window waiting.
        """
        if self._reading is not None:
            self._reading.cancel()
            self._again.start()

    def is_writing(self) -> bool:
        """Whether articles are read behind, by a process that writes to the library as another program would."""
        return self._reading is not None

    def _opened(self, article_id: int) -> None:
        """The open article does not wait for its turn."""
        reading = self._commands.reading
        if reading is not None and reading.article.id == article_id and not reading.attributed:
            self._resting.start()
        else:
            self._resting.stop()

    def _read_opened(self) -> None:
        reading = self._commands.reading
        if reading is None or reading.attributed:
            return
        article_id = reading.article.id

        def work(_report: object, cancelled: Callable[[], bool]) -> Changes:
            if self._commands.article_id != article_id:  # the person has gone on; it is read in its turn
                return Changes()
            return self._library.reattribute([article_id], cancelled=cancelled, apart=True)

        def done(changes: Changes) -> None:
            if changes.articles:
                self._commands.written_apart(changes)

        # not in line with what the person asks for: it may wait for an import to let it write
        self._tasks.long("opened", work, done)

    def _look(self) -> None:
        self._tasks.latest("pending", self._library.pending_attribution, self._read_anew, behind=True)

    def _read_anew(self, pending: int) -> None:
        """A newer engine, or an import that was broken off: the articles that wait are read, newest first."""
        if pending == 0 or self._reading is not None:
            return
        if self._importing():
            self._again.start()
            return

        def work(report: Callable[[Progress], None], cancelled: Callable[[], bool]) -> Changes:
            return self._library.reattribute(None, report, cancelled, JOBS, apart=True)

        def done(changes: Changes) -> None:
            self._commands.written_apart(changes)
            if changes.articles:
                self._look()  # what came in meanwhile was put above the place that was reached

        self._reading = self._tasks.long("attribution", work, done)
        # Methods, and no functions: what comes home after the window's end finds nobody.
        self._reading.progressed.connect(self._progressed)
        self._reading.finished.connect(self._ended)

    def _progressed(self, progress: object) -> None:
        if isinstance(progress, Progress) and progress.total is not None:
            left = progress.total - progress.done
            self._commands.window.sidebar.set_status(
                wording.counted(
                    left,
                    self.tr("Reading who said what: %n article left"),
                    self.tr("Reading who said what: %n articles left"),
                )
            )

    def _ended(self) -> None:
        self._reading = None
        self._commands.window.sidebar.set_status("")

    def _merge(self) -> None:
        self._tasks.long(
            "upkeep", lambda _report, cancelled: self._library.optimize(cancelled), lambda _done: None
        )

    def _keep_backup(self) -> None:
        def work(_report: object, _cancelled: object) -> Path | None:
            return reader.keep_weekly_backup(self._path, self._library.backup)

        # Copying looks at every page, so this is where damage or a full disk shows first: the person must hear it.
        self._tasks.long("backup", work, lambda _made: None, self._commands.failed.emit)
