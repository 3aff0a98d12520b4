"""What checking a statement has shown, as a sign and in words; the same everywhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader import Verdict

SIGNS = {Verdict.CONFIRMED: "✓", Verdict.DIFFERS: "≠", Verdict.DISPUTED: "!"}


def verdict_words(verdict: Verdict) -> str:
    """A verdict as a person says it."""
    return {
        Verdict.UNCHECKED: QCoreApplication.translate("verdicts", "unchecked"),
        Verdict.CONFIRMED: QCoreApplication.translate("verdicts", "confirmed"),
        Verdict.DIFFERS: QCoreApplication.translate("verdicts", "differs"),
        Verdict.DISPUTED: QCoreApplication.translate("verdicts", "disputed"),
    }[verdict]


def signed(verdict: Verdict) -> str:
    """The sign with the words; nothing for a statement that nobody has checked."""
    sign = SIGNS.get(verdict)
    return f"{sign} {verdict_words(verdict)}" if sign else ""
