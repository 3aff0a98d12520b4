"""The line at the window's foot that shows long work, an import or an export, and then what came of it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from reader import Progress
from ui import wording
from ui.controls import ElidedLabel, muted, quiet_button, set_kind
from ui.core_words import in_own_words
from ui.theme import Appearance, ui_font

PATIENCE = 600  # ms: work that is done before shows no progress, for what only blinks disturbs
LINGER = 8000  # ms that a line with nothing to look into stays


class ImportStrip(QFrame):
    """Name, bar, count and Cancel while work runs; a quiet line after it, with Show report where there is one."""

    cancel_pressed = Signal()
    report_pressed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        set_kind(self, "strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        self.words = ElidedLabel()
        self.words.setFont(ui_font(12))
        row.addWidget(self.words, 1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(220)
        self.bar.setAccessibleName(self.tr("Progress"))
        row.addWidget(self.bar)
        self.count = muted("", 12)
        row.addWidget(self.count)
        self.cancel = quiet_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        row.addWidget(self.cancel)
        self.report = quiet_button(self.tr("Show report"))
        self.report.clicked.connect(self.report_pressed)
        row.addWidget(self.report)
        self.close_button = quiet_button(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        row.addWidget(self.close_button)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        self._linger = QTimer(self, singleShot=True, interval=LINGER)
        self._linger.timeout.connect(self.hide)
        self.hide()

    def begin(self, label: str) -> None:
        """Work starts; the strip shows once it takes longer than `PATIENCE`."""
        self._linger.stop()
        self.words.set_whole(label)
        self.bar.setRange(0, 0)
        self.count.setText("")
        self.cancel.setEnabled(True)
        self._show_parts(running=True, report=False)
        if self.isHidden():
            self._patience.start()

    def show_progress(self, progress: Progress) -> None:
        """How far it has come."""
        self.words.set_whole(in_own_words(progress.label))
        if progress.total is None:
            self.bar.setRange(0, 0)
            self.count.setText(wording.number(progress.done) if progress.done else "")
            return
        self.bar.setRange(0, max(1, progress.total))
        self.bar.setValue(progress.done)
        self.count.setText(
            self.tr("{done} of {total}").format(
                done=wording.number(progress.done), total=wording.number(progress.total)
            )
        )

    def end(self, sentence: str, report: bool) -> None:
        """Work ended; `report` offers the report, and then the line stays until it is closed."""
        self._patience.stop()
        self.words.set_whole(sentence)
        self._show_parts(running=False, report=report)
        self.show()
        if report:
            self._linger.stop()
        else:
            self._linger.start()

    def clear(self) -> None:
        """Work ended with nothing to say."""
        self._patience.stop()
        self._linger.stop()
        self.hide()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.words.set_whole(self.tr("Stopping; what is done is kept"))
        self.cancel_pressed.emit()

    def _show_parts(self, running: bool, report: bool) -> None:
        for widget, shown in (
            (self.bar, running),
            (self.count, running),
            (self.cancel, running),
            (self.report, report),
            (self.close_button, not running),
        ):
            widget.setVisible(shown)
