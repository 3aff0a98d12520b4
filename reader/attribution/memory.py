"""What is known of a text while its mentions are resolved: its names, and who spoke so far."""

from __future__ import annotations

from typing import NamedTuple

from .names import Entity, Names
from .phrases import Phrases
from .tokens import Tokens

MEMORY = 60  # mentions looked back over


class Resolved(NamedTuple):
    """The answer for one mention; `entity` is None for the unnamed."""

    name: str | None
    kind: str | None
    entity: Entity | None
    confidence: float
    reason: str


NOBODY = Resolved(None, None, None, 0.5, "whom the words refer to is not clear")


class Memory:
    """The names of one text and whom its mentions were resolved to, in order."""

    __slots__ = ("cache", "history", "names", "phrases", "roles", "tokens")

    def __init__(self, tokens: Tokens, phrases: Phrases, names: Names) -> None:
        self.tokens = tokens
        self.phrases = phrases
        self.names = names
        self.history: list[tuple[int, Resolved]] = []
        self.cache: dict[tuple[int, int], Resolved] = {}
        self.roles = names.roles()

    def entity(self, entity: Entity, begin: int, end: int) -> Resolved:
        own = " ".join(self.tokens.words[begin:end])
        if entity.name == own:
            return Resolved(entity.name, entity.kind, entity, 0.97, "named here")
        if entity.kind == "person":
            if len(self.names.by_last.get(entity.last, ())) > 1 and end - begin == 1:
                return Resolved(
                    entity.name, entity.kind, entity, 0.8, f"of several people named {own} the likeliest"
                )
            return Resolved(entity.name, entity.kind, entity, 0.95, f"the article's one {own}")
        return Resolved(entity.name, entity.kind, entity, 0.95, "another form of the name")
