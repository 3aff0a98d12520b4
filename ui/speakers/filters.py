"""The row of controls that narrows a speaker's statements: words, source, kind, act, state of checking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader import Verdict
from ui.controls import BreakingRow, Choice, SearchField
from ui.speakers.statements import Filter, act_word
from ui.speakers.timeline import Bar
from ui.verdicts import signed, verdict_words

KINDS = ("direct", "mixed", "indirect")
EVERY = "*"  # the key of "all" in a choice; "" is the source of articles without one


class Filters(QWidget):
    """`changed`: the person narrowed or widened what is shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = SearchField(self.tr("Words of a statement"), self.tr("Words"))
        self.words.settled.connect(lambda _text: self.changed.emit())
        self.source = Choice(self.tr("Source"), [(EVERY, self.tr("All sources"))])
        kinds = {
            "direct": self.tr("Direct"),
            "mixed": self.tr("Partly quoted"),
            "indirect": self.tr("Indirect"),
        }
        self.kind = Choice(
            self.tr("Kind"), [(EVERY, self.tr("All kinds")), *((kind, kinds[kind]) for kind in KINDS)]
        )
        self.act = Choice(self.tr("Act"), [(EVERY, self.tr("All acts"))])
        self.check = Choice(
            self.tr("State of checking"),
            [
                (EVERY, self.tr("Checked or not")),
                *((verdict.value, signed(verdict) or verdict_words(verdict)) for verdict in Verdict),
            ],
        )
        self._choices = (self.source, self.kind, self.act, self.check)
        for choice in self._choices:
            choice.chosen.connect(lambda _key: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(BreakingRow(self.words, *self._choices))

    def offer(self, sources: Sequence[str], acts: Sequence[str], *, checked: bool) -> None:
        """Offer what the statements have; a choice of one thing is none."""
        self.source.set_options(
            [(EVERY, self.tr("All sources")), *((name, name or self.tr("No source")) for name in sources)]
        )
        self.source.setVisible(len(sources) > 1)
        self.act.set_options(
            [(EVERY, self.tr("All acts")), *((act, act_word(act) or self.tr("says")) for act in acts)]
        )
        self.act.setVisible(len(acts) > 1)
        self.check.setVisible(checked or self.check.choice() != EVERY)

    def filter(self, period: Bar | None) -> Filter:
        """What the controls ask for, within a period."""

        def chosen(choice: Choice) -> str | None:
            return None if choice.choice() == EVERY else choice.choice()

        verdict = chosen(self.check)
        return Filter(
            words=self.words.text(),
            source=chosen(self.source),
            kind=chosen(self.kind),
            act=chosen(self.act),
            verdict=Verdict(verdict) if verdict is not None else None,
            first_day=period.first_day if period else None,
            last_day=period.last_day if period else None,
        )

    def reset(self) -> None:
        """Ask for everything, without a signal."""
        self.words.clear()
        for choice in self._choices:
            choice.choose(EVERY)
