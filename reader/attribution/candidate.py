"""A possible statement, before it is known whether it is one."""

from __future__ import annotations

from dataclasses import dataclass

from .phrases import Subject


@dataclass(slots=True)
class Candidate:
    """Offsets are characters, `cue` and `subject` are token indices.

    `complement`: tokens where an indirect statement begins and how far it may reach; None where its end is given.
    `lead`: what stands before the subject, see `ends`.
    """

    start: int
    end: int
    rule: str
    cue: tuple[int, int] | None
    subject: Subject | None
    lemma: str
    sentence: int
    group: int = -1
    score: float = 0.5
    complement: tuple[int, int] | None = None
    lead: str = ""
