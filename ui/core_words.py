"""What the core says, in the person's language: sentences of errors, labels of steps, reasons of the engine.

The core speaks English and knows nothing of languages. Here the text that a sentence was made of is found again, and
its translation gets the same values. What is not known, and everything while the window is English, stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

_VALUE = re.compile(r"\{\w+\}")


def in_own_words(text: str) -> str:
    """The text in the person's language; several sentences, or parts of a reason, one by one."""
    if not text or not _is_translated():
        return text
    whole = _translated(text)
    if whole is not None:
        return whole
    for gap in ("; ", ". ", ": "):
        parts = text.split(gap)
        if len(parts) > 1:
            ends = [part + gap.strip() if gap != "; " and part is not parts[-1] else part for part in parts]
            found = [_translated(part) for part in ends]
            if any(part is not None for part in found):
                said = [new or old for new, old in zip(found, ends, strict=True)]
                return ("; " if gap == "; " else " ").join(said)
    return text


def _is_translated() -> bool:
    return QCoreApplication.translate("core", "Add note") != "Add note"


def _translated(text: str) -> str | None:
    exact = QCoreApplication.translate("core", text)
    if exact and exact != text:
        return exact
    for pattern, template in _templates():
        match = pattern.fullmatch(text)
        if match:
            translated = QCoreApplication.translate("core", template)
            if not translated or translated == template:
                return None
            values = iter(match.groups())
            for name in _VALUE.findall(template):
                value = next(values)
                translated = translated.replace(name, (_translated(value) if value else None) or value, 1)
            return translated
    return None


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those with values, the longest first: "{0} {1}" fits nearly everything."""
    from ui.core_texts import TEXTS

    found = []
    for template in sorted(map(str, TEXTS), key=lambda text: -len(_VALUE.sub("", text))):
        if _VALUE.search(template):
            pieces = [re.escape(piece) for piece in _VALUE.split(template)]
            found.append((re.compile("(.*?)".join(pieces), re.DOTALL), template))
    return tuple(found)
