"""`attribute`: one text in, its speakers and statements out. Puts the parts together; the rules are in the parts."""

from __future__ import annotations

import datetime as dt

from . import accept
from .assemble import assemble
from .candidates import Candidate, Finder
from .cue_verbs import CUE_FORMS
from .names import Names
from .resolve import Resolver
from .standing import standing_quotes
from .tokens import Tokens
from .types import Attribution
from .version import ENGINE
from .words import NEGATIONS

# How likely a candidate must be, by the kind of its span: those that give the best F1 on the training articles.
THRESHOLDS = {"direct": 0.55, "mixed": 0.45, "indirect": 0.42}
STANDING = 0.2  # a quote of its own right after the speaker's words: to leave it out would be seen at once
TURN = 0.05  # "SMITH:" at the start of a paragraph
JOINED = 0.6  # “Q,” S said, and “Q”; S said as much
BELOW = 0.8  # a colon announces the paragraph
CERTAIN = 0.9  # where marks of the page tell: turns of a transcript, a quote left open
PARTED = 0.6  # how sure the other cue has to be to end a statement
NAMED = 0.5  # of the threshold, where the speaker is named in full: who speaks is what a reader looks for
CLAUSE = 0.33  # "that" after a verb of speech
REFUSAL = 0.15  # "would not confirm": seldom marked in the training articles, but a refusal by our definition


def attribute(text: str, date: dt.date | str | None = None) -> Attribution:
    """Who said what in the text. Offsets count its code points; `date` (the article's) makes weekdays into dates."""
    tokens = Tokens(text)
    finder = Finder(tokens)
    found = select(finder.run())
    turns = _turns(tokens, found)
    chosen = [item for item in found if _accepted(tokens, item, turns)]
    chosen += [item for item in standing_quotes(finder, chosen) if _accepted(tokens, item)]
    if not chosen:
        return Attribution(ENGINE, (), ())
    _part(tokens, chosen)
    _part_from_others(tokens, chosen)
    resolver = Resolver(tokens, finder.phrases, Names(tokens))
    return assemble(ENGINE, tokens, resolver, chosen, date)


def _part(tokens: Tokens, chosen: list[Candidate]) -> None:
    """ "S said X but declined to say more": where S goes on as the subject of another cue, X has ended."""
    open_ones: dict[int, list[Candidate]] = {}
    for item in chosen:
        if item.subject is not None and item.complement is not None and item.rule == "right":
            open_ones.setdefault(item.subject.start, []).append(item)
    for item in chosen:
        if item.subject is None or item.cue is None or item.subject.how != "shared" or item.score < PARTED:
            continue
        verb = item.cue[0]
        for other in open_ones.get(item.subject.start, ()):
            if other.cue is None or other.cue[0] >= verb or other.end <= tokens.starts[verb]:
                continue
            end = verb
            while end > other.cue[1] and tokens.tags[end - 1] in "AM":
                end -= 1
            if tokens.tags[end - 1] != "C" or not _goes_apart(tokens, end - 1, other, item):
                continue
            while end > other.cue[1] and tokens.tags[end - 1] in "C,-":
                end -= 1
            if tokens.starts[end - 1] > other.start:
                other.end, other.kind = tokens.ends[end - 1], ""


def _part_from_others(tokens: Tokens, chosen: list[Candidate]) -> None:
    """ "S said X - a claim that others called late": X ends where words begin that have a speaker of their own."""
    open_ones: dict[int, list[Candidate]] = {}
    for item in chosen:
        if item.complement is not None and item.rule == "right":
            open_ones.setdefault(item.sentence, []).append(item)
    for item in chosen:
        if item.subject is None or item.cue is None or item.subject.how == "shared":
            continue
        for other in open_ones.get(item.sentence, ()):
            if other.cue is not None and item.cue[0] < other.cue[0] and other.start < item.start < other.end:
                other.end, other.kind = tokens.ends[tokens.token_at(item.start) - 1], ""
                continue  # "told a man who asked for more | that “Q”"
            begin = other.complement[0] if other.complement is not None else 0
            dash = tokens.tags.rfind("-", begin, item.subject.start)
            if other.cue is None or dash <= other.cue[1] or tokens.inside[dash]:
                continue
            lasts = item.end >= other.end and "-" not in tokens.tags[dash + 1 : tokens.token_at(other.end)]
            if lasts and item.start > tokens.starts[dash] and other.end > tokens.ends[item.cue[0]]:
                other.end, other.kind = tokens.ends[dash - 1], ""


def _goes_apart(tokens: Tokens, joining: int, before: Candidate, after: Candidate) -> bool:
    """Whether "and" or "but" joins two cues of one subject: "called on him to go and said", of the same tense."""
    if tokens.lows[joining] == "but" or tokens.tags[joining - 1] == ",":
        return True
    if before.cue is None or after.cue is None:
        return False
    forms = [CUE_FORMS.get(tokens.lows[cue[0]]) for cue in (before.cue, after.cue)]
    return all(form is not None and form.form == "past" for form in forms)


def threshold(tokens: Tokens, item: Candidate) -> float:
    """How likely this candidate must be to be kept."""
    if item.rule in ("paragraph", "continued", "told"):
        return STANDING
    if item.rule == "transcript" and item.subject is not None:
        opens = tokens.text[item.start] in '“«"' or tokens.text.startswith("''", item.start)
        if opens or item.subject.how == "transcript":
            return TURN
    if item.cue is not None and any(
        low in NEGATIONS for low in tokens.lows[max(0, item.cue[0] - 3) : item.cue[0]]
    ):
        return REFUSAL
    kind = item.kind_in(tokens)
    if kind == "indirect" and item.complement is not None and tokens.lows[item.complement[0]] == "that":
        least = CLAUSE
    else:
        least = THRESHOLDS[kind]
    return least * (NAMED if _is_named(tokens, item) else 1.0)


def _is_named(tokens: Tokens, item: Candidate) -> bool:
    """Whether the speaker is named with more than one word."""
    return item.subject is not None and "NN" in tokens.tags[item.subject.start : item.subject.end]


def _accepted(tokens: Tokens, item: Candidate, turns: frozenset[str] = frozenset()) -> bool:
    item.score = accept.probability(tokens, item)
    if item.rule == "transcript" and item.subject is not None and tokens.lows[item.subject.start] in turns:
        item.score = max(item.score, CERTAIN)
    if item.rule == "answer":
        item.score = max(item.score, CERTAIN)
    as_much = item.rule == "right" and tokens.text[item.start : item.end] == "as much"
    if as_much or (item.rule == "resumed" and item.lead == "joined"):
        item.score = max(item.score, JOINED)
    if item.rule == "below":
        item.score = max(item.score, BELOW)
    if item.lead == "open" and item.rule in ("paragraph", "continued"):
        item.score = max(item.score, CERTAIN)  # the mark left open says that it goes on
    return item.score >= threshold(tokens, item)


def _turns(tokens: Tokens, items: list[Candidate]) -> frozenset[str]:
    """First words of the names before a colon, where the text is a transcript: who takes turns comes again."""
    taken = [
        tokens.lows[item.subject.start]
        for item in items
        if item.rule == "transcript" and item.subject is not None
    ]
    return frozenset(taken) if len(taken) > max(2, len(set(taken))) else frozenset()


def select(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without those that repeat the span of one before."""
    seen: set[tuple[int, int]] = set()
    out: list[Candidate] = []
    for item in sorted(candidates, key=lambda item: (item.start, -item.end)):
        if (item.start, item.end) not in seen:
            seen.add((item.start, item.end))
            out.append(item)
    return out
