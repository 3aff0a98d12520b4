"""Why a statement is given to its speaker, as a sentence a person reads: one for each rule."""

from __future__ import annotations

from .candidates import Candidate
from .memory import Resolved
from .tokens import Tokens

_RULES = {
    "fronted": "stands before “{cue}” and its speaker",
    "right": "follows “{cue}”",
    "resumed": "goes on after “{cue}”",
    "passive": "stands before “{cue}” and its speaker",
    "parted": "goes on after “{cue}”",
    "according": "“according to” names the source",
    "as": "“as … {cue}” names the speaker",
    "transcript": "the name and a colon open the paragraph",
    "answer": "an answer of the interview",
    "continued": "a sentence of its own after the speaker's words",
    "inherited": "in a sentence after the speaker's words",
    "paragraph": "a paragraph of its own that continues the words before it",
    "told": "the sentence before it is about the speaker",
    "far": "no speaker beside it; the last one quoted",
    "precedes": "the speaker is named with the quote after it",
    "signed": "signed with the name after the quote",
    "announced": "the sentence before it ends with a colon",
    "below": "the paragraph before it announces the words with “{cue}” and a colon",
    "alone": "quotation marks, but no speaker beside them",
    "within": "quotation marks in a sentence about the speaker",
    "cited": "“citing” names the source",
}


def reason(tokens: Tokens, item: Candidate, resolved: Resolved | None) -> str:
    """Rule and resolution in one line, without a full stop."""
    cue = tokens.words[item.cue[0]] if item.cue is not None else ""
    headline = "headline, a paraphrase: " if item.start < tokens.headline_reach() else ""
    first = headline + _RULES[item.rule].format(cue=cue)
    return f"{first}; {resolved.reason}" if resolved is not None else first
