"""The opening of a text that stands for a title, as it is shown: apart from `titles.py`, for every list needs it."""

from __future__ import annotations

import re

from reader.listed import Provenance  # and no more: the list needs it at the start

CLOSING = r"[\"'”’»›)\]]*"
SENTENCE_END = re.compile(rf"[.!?…]{CLOSING}(?=\s|$)")


def shown_title(title: str, origin: Provenance) -> str:
    """The title as it is shown: an opening that was cut within its sentence gets an ellipsis."""
    if (
        origin is not Provenance.GUESSED
        or not title
        or SENTENCE_END.search(title[-4:].rstrip("\u202c\u2069"))
    ):
        return title
    return title + "…"
