"""What a statement does: says, asks, denies, refuses, urges, promises, accuses; from its cue and what follows it."""

from __future__ import annotations

from .candidates import Candidate
from .cue_verbs import ACTS
from .tokens import Tokens
from .words import NEGATIONS

_REFUSED = frozenset("comment confirm say disclose reveal elaborate discuss specify answer respond".split())


def act_of(tokens: Tokens, item: Candidate) -> str:
    """The act of a candidate; a quote without a cue of its own says."""
    if item.cue is None or (item.lemma not in ACTS and item.lemma not in ("call", "tell", "warn", *_REFUSED)):
        return "says"
    lows = tokens.lows
    cue = item.cue[0]
    after = lows[cue + 1 : cue + 9]
    if item.lemma in _REFUSED and any(low in NEGATIONS for low in lows[max(0, cue - 3) : cue]):
        return "refuses"
    if item.lemma in ("refuse", "decline"):
        return "refuses"
    if item.lemma == "call":
        return "urges" if after and after[0] in ("on", "for", "upon") else "says"
    if item.lemma in ("tell", "warn", "ask"):
        if (
            "to" in after[1:4]
            and "that" not in after[:4]
            and item.rule == "right"
            and tokens.tags[cue + 1] != "q"
        ):
            return "urges"
        return "asks" if item.lemma == "ask" else "says"
    return ACTS.get(item.lemma, "says")
