"""Prints the article that is read, or saves it as PDF, in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QMarginsF, QObject, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog

from reader import Progress, ReaderError, Reading, render_markdown
from ui.printing.dialog import PrintDialog
from ui.printing.page import STYLE, Choice, page_html
from ui.tasks import Tasks
from ui.theme import reading_font

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.main_window import MainWindow

_UNSAFE = '<>:"/\\|?*'


class PrintController(QObject):
    """`failed` carries what a person must be told, `done` a sentence."""

    failed = Signal(Exception)
    done = Signal(str)

    def __init__(self, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self._choice = Choice()
        self._folder = str(Path.home())

    def choose(self, reading: Reading | None) -> None:
        """Ask what is printed of the article; nothing where there is none."""
        if reading is None:
            return
        dialog = PrintDialog(self._choice, any(note.private for note in reading.notes), self._window)
        dialog.pdf_asked.connect(lambda choice: self._ask_where(reading, choice))
        dialog.print_asked.connect(lambda choice: self._ask_printer(reading, choice))
        dialog.open()

    def _ask_where(self, reading: Reading, choice: Choice) -> None:
        dialog = QFileDialog(self._window, self.tr("Save as PDF"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(reading))
        dialog.fileSelected.connect(lambda file: self.save(reading, choice, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, reading: Reading, choice: Choice, target: Path) -> None:
        """Write the PDF in the background."""
        self._choice, self._folder = choice, str(target.parent)

        def work(_report: Callable[[Progress], None], _cancelled: Callable[[], bool]) -> None:
            write_pdf(reading, choice, target)

        words = self.tr("The article was saved as {file}.").format(file=target)
        self._tasks.long(self.tr("Saving the PDF"), work, lambda _: self.done.emit(words), self.failed.emit)

    def _ask_printer(self, reading: Reading, choice: Choice) -> None:
        # Loaded when somebody prints: it asks the system for its printers.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._choice = choice
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(reading.article.title.value or self.tr("Article"))
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
        dialog.accepted.connect(lambda: self._print(reading, choice, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _print(self, reading: Reading, choice: Choice, printer: QPrinter) -> None:
        def work(_report: Callable[[Progress], None], _cancelled: Callable[[], bool]) -> None:
            loop = QEventLoop()  # as in `write_pdf`
            document(reading, choice).print_(printer)
            del loop

        words = self.tr("The article was sent to {printer}.").format(printer=printer.printerName())
        self._tasks.long(self.tr("Printing"), work, lambda _: self.done.emit(words), self.failed.emit)


def file_name(reading: Reading) -> str:
    """A name for the file, of the article's day and title."""
    article = reading.article
    title = " ".join("".join(" " if sign in _UNSAFE else sign for sign in article.title.value or "").split())
    day = article.date.isoformat() if article.date else ""
    return f"{day} {title[:80]}".strip() + ".pdf"


def document(reading: Reading, choice: Choice) -> QTextDocument:
    """The page as a document, with no parent: it may be made on any thread."""
    made = QTextDocument()
    font = reading_font(12)
    font.setPointSizeF(10.5)
    made.setDefaultFont(font)
    made.setDefaultStyleSheet(STYLE)
    made.setHtml(page_html(reading, choice, render_markdown))
    return made


def write_pdf(reading: Reading, choice: Choice, target: Path) -> None:
    """Write the PDF beside its place and put it there whole. ReaderError where it cannot be written."""
    part = target.with_name(f".{target.name}.part")
    loop = QEventLoop()  # a worker has none, and the text engine's own timers want one
    try:
        part.touch()
        writer = QPdfWriter(str(part))
        writer.setTitle(reading.article.title.value or "")
        writer.setCreator("On Record")
        _lay_out(writer)
        document(reading, choice).print_(writer)
        del writer  # closes the file
        part.replace(target)
    except OSError as error:
        raise ReaderError(f"{target} cannot be written: {error.strerror}.") from error
    finally:
        del loop
        part.unlink(missing_ok=True)


def _lay_out(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # The text engine leaves two centimetres by itself, in which the number of the page stands.
    device.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
