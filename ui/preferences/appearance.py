"""Theme and the article's face, size, spacing and width, in a popover; every change shows at once behind it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ui.controls import Choice, Segmented, heading, muted, quiet_button
from ui.theme import SYSTEM, Appearance, ui_font
from ui.translation import LANGUAGES

WIDTH = 440
SERIF = "Source Serif 4"
OFFERED = ("Inter", "Georgia", "Charter", "Noto Serif", "Literata", "PT Serif", "Times New Roman", "Verdana")
SIZES, HEIGHTS, MEASURES = (12, 32), (120, 220), (50, 100)
SIZE, LINE_HEIGHT, MEASURE = 18, 1.55, 74  # the usual


class AppearancePopover(QFrame):
    """The popover. It closes with Escape or a click beside it; what was set stays.

    `language_chosen` carries the language that the next start is in.
    """

    language_chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, language: str = SYSTEM) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # its corners are round
        self.setAccessibleName(self.tr("Appearance"))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Theme")))
        self.theme = Segmented(
            self.tr("Theme"),
            [
                (SYSTEM, self.tr("System")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("sepia", self.tr("Sepia")),
                ("contrast", self.tr("High contrast")),
            ],
        )
        self.theme.chosen.connect(appearance.choose)
        column.addWidget(self.theme)
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Article text")))
        column.addLayout(self._build_text())
        self.reset = quiet_button(self.tr("Back to the usual"))
        self.reset.clicked.connect(self._reset)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(heading(self.tr("Language")))
        column.addWidget(self._build_language(language), 0, Qt.AlignmentFlag.AlignLeft)
        self.language_hint = muted(self.tr("From the next start."), 12)
        self.language_hint.hide()
        column.addWidget(self.language_hint)
        appearance.changed.connect(self._show_values)
        appearance.changed.connect(self.update)
        self._show_values()

    def _build_language(self, language: str) -> Choice:
        names = [(SYSTEM, self.tr("That of the system")), *LANGUAGES.items()]
        self.language = Choice(self.tr("Language"), names)
        self.language.choose(language)
        self.language.chosen.connect(self.language_chosen)
        self.language.chosen.connect(lambda _name: self.language_hint.show())
        return self.language

    def _build_text(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.face = Choice(self.tr("Face"), [(name, name) for name in self.faces()])
        self.face.chosen.connect(lambda name: self._appearance.update(family=name))
        grid.addWidget(self._label(self.tr("Face"), self.face), 0, 0)
        grid.addWidget(self.face, 0, 1, Qt.AlignmentFlag.AlignLeft)
        self.size_slider, self.size_value = self._slider(grid, 1, self.tr("Size"), SIZES)
        self.size_slider.valueChanged.connect(lambda value: self._appearance.update(size=value))
        self.spacing, self.spacing_value = self._slider(grid, 2, self.tr("Line height"), HEIGHTS)
        self.spacing.setSingleStep(5)
        self.spacing.valueChanged.connect(lambda value: self._appearance.update(line_height=value / 100))
        self.measure, self.measure_value = self._slider(grid, 3, self.tr("Width"), MEASURES)
        self.measure.valueChanged.connect(lambda value: self._appearance.update(measure=value))
        return grid

    def _slider(
        self, grid: QGridLayout, row: int, name: str, bounds: tuple[int, int]
    ) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*bounds)
        slider.setAccessibleName(name)
        value = muted("", 12)
        value.setMinimumWidth(96)
        grid.addWidget(self._label(name, slider), row, 0)
        grid.addWidget(slider, row, 1)
        grid.addWidget(value, row, 2)
        return slider, value

    @staticmethod
    def _label(text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setFont(ui_font(13))
        label.setBuddy(buddy)
        return label

    def faces(self) -> list[str]:
        """The reading face, those of a few good others that this machine has, and the one in use."""
        there = set(QFontDatabase.families())
        named = [SERIF, *(name for name in OFFERED if name in there)]
        return named if self._appearance.family in named else [*named, self._appearance.family]

    def _show_values(self) -> None:
        """Follow the appearance, whoever changed it, without answering back."""
        now = self._appearance
        self.theme.choose(now.choice)
        self.face.choose(now.family)
        for slider, value in (
            (self.size_slider, now.size),
            (self.spacing, round(now.line_height * 100)),
            (self.measure, now.measure),
        ):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        self.size_value.setText(self.tr("{n} px").format(n=now.size))
        self.spacing_value.setText(QLocale().toString(now.line_height, "f", 2))
        self.measure_value.setText(self.tr("{n} characters").format(n=now.measure))

    def _reset(self) -> None:
        self._appearance.update(family=SERIF, size=SIZE, line_height=LINE_HEIGHT, measure=MEASURE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground with round corners: a style sheet paints none on a translucent window."""
        theme, painter = self._appearance.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.list))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def show_below(self, widget: QWidget) -> None:
        """Open below a control, within the screen."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4))
        room = widget.screen().availableGeometry()
        left = max(room.left() + 8, min(corner.x(), room.right() - self.width() - 8))
        top = max(room.top() + 8, min(corner.y(), room.bottom() - self.height() - 8))
        self.move(left, top)
        self.show()
        self.theme.setFocus()
