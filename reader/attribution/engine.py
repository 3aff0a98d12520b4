"""`attribute`: one text in, its speakers and statements out. Puts the parts together; the rules are in the parts."""

from __future__ import annotations

import datetime
from bisect import bisect_right

from . import accept
from .candidates import Candidate, Finder
from .cue_verbs import ACTS
from .names import Names
from .phrases import Subject
from .quotes import kind_of
from .resolve import Resolved, Resolver
from .tokens import Tokens
from .types import ArticleSpeaker, Attribution, Span, Statement

ENGINE = "onrecord-rules/1"


def attribute(text: str, date: datetime.date | str | None = None) -> Attribution:
    """Who said what in the text. Offsets count its code points; `date` (the article's) makes weekdays into dates."""
    tokens = Tokens(text)
    finder = Finder(tokens)
    chosen = [item for item in _select(all_candidates(finder)) if _accepted(tokens, item)]
    names = Names(tokens)
    resolver = Resolver(tokens, finder.phrases, names)
    chosen.sort(key=lambda item: (item.start, -item.end))
    return _result(tokens, resolver, chosen)


THRESHOLD = 0.4


def all_candidates(finder: Finder) -> list[Candidate]:
    """Every candidate of the text: those of cues, and quotes that no cue governs."""
    candidates = finder.run()
    candidates.extend(_standing_quotes(finder, candidates))
    return candidates


def _accepted(tokens: Tokens, item: Candidate) -> bool:
    item.score = accept.probability(tokens, item)
    return item.score >= THRESHOLD


def _standing_quotes(finder: Finder, candidates: list[Candidate]) -> list[Candidate]:
    """Quotes that no cue governs: they continue the speaker of the quote or cue before them in the paragraph."""
    tokens = finder.tokens
    spans = sorted((item.start, item.end, index) for index, item in enumerate(candidates))
    starts = [span[0] for span in spans]
    added: list[Candidate] = []
    last: Candidate | None = None
    position = 0
    for quote in tokens.quotes:
        while position < len(spans) and spans[position][0] <= quote.start:
            last = candidates[spans[position][2]]
            position += 1
        covered = any(
            item_start <= quote.start and item_end >= quote.end
            for item_start, item_end, _ in spans[max(0, position - 4) : position + 1]
        )
        if covered:
            continue
        inner = tokens.text[quote.start : quote.end]
        words = inner.count(" ") + 1
        begin = tokens.token_at(quote.outer_start)
        number = tokens.sentence_of(begin)
        low, high = tokens.sentences[number] if tokens.sentences else (0, 0)
        stand = begin <= low + 1 and tokens.ends[high - 1] <= quote.outer_end + 1
        if not (stand and words >= 2 or words >= 6):
            continue
        following = next((candidates[i] for s, e, i in spans[position : position + 1] if s - quote.end < 30), None)
        source = last
        if source is None or source.subject is None:
            source = following
        item = Candidate(
            quote.outer_start, quote.outer_end, "continued" if stand else "inherited", None,
            source.subject if source else None, source.lemma if source else "", number,
            source.group if source else finder.groups + len(added) + 1,
        )  # fmt: skip
        if stand or source is not None and number - source.sentence <= 1:
            added.append(item)
    return added


def _select(candidates: list[Candidate]) -> list[Candidate]:
    """Drops a candidate that repeats another: the longer of two by one cue, the first of two with one span."""
    seen: set[tuple[int, int]] = set()
    out: list[Candidate] = []
    for item in sorted(candidates, key=lambda item: (item.start, -item.end)):
        if (item.start, item.end) in seen:
            continue
        seen.add((item.start, item.end))
        out.append(item)
    return out


def _result(tokens: Tokens, resolver: Resolver, chosen: list[Candidate]) -> Attribution:
    text = tokens.text
    quote_starts = tokens.quote_starts
    statements: list[Statement] = []
    speakers: dict[str, tuple[Resolved, list[Subject]]] = {}
    groups: dict[int, int] = {}
    for item in chosen:
        resolved = resolver.resolve(item.subject) if item.subject else None
        key = None
        if resolved is not None and resolved.name:
            key = resolved.name.lower()
            speakers.setdefault(key, (resolved, []))[1].append(item.subject)  # type: ignore[arg-type]
        subject = None
        if item.subject is not None:
            a, b = tokens.span(item.subject.start, item.subject.end)
            subject = Span(a, b, text[a:b])
        cue = None
        if item.cue is not None:
            a, b = tokens.span(*item.cue)
            cue = Span(a, b, text[a:b])
        statements.append(
            Statement(
                item.start, item.end, kind_of(text, item.start, item.end, tokens.quotes, quote_starts),
                ACTS.get(item.lemma, "says"), groups.setdefault(item.group, len(groups)), None, item.via, subject, key,
                resolved.name if resolved and key else None, resolved.kind if resolved and key else None, cue, None,
                round(item.score * (resolved.confidence if resolved else 0.5), 2), item.rule,
            )  # fmt: skip
        )
    parents = _parents(statements)
    statements = [
        statement if parent is None else _with_parent(statement, parent)
        for statement, parent in zip(statements, parents)
    ]
    listed = tuple(
        ArticleSpeaker(key, resolved.name or "", resolved.kind or "unnamed", None, _mentions(tokens, subjects))
        for key, (resolved, subjects) in speakers.items()
    )
    return Attribution(ENGINE, listed, tuple(statements))


def _with_parent(statement: Statement, parent: int) -> Statement:
    import dataclasses

    return dataclasses.replace(statement, parent=parent)


def _parents(statements: list[Statement]) -> list[int | None]:
    """For each statement the index of the statement around it, where there is one."""
    out: list[int | None] = []
    open_: list[int] = []
    for index, statement in enumerate(statements):
        while open_ and statements[open_[-1]].end < statement.end:
            open_.pop()
        inside = open_ and statements[open_[-1]].start <= statement.start and statement.end <= statements[open_[-1]].end
        out.append(open_[-1] if inside else None)
        open_.append(index)
    return out


def _mentions(tokens: Tokens, subjects: list[Subject]) -> tuple[Span, ...]:
    spans = sorted({tokens.span(subject.start, subject.end) for subject in subjects})
    return tuple(Span(a, b, tokens.text[a:b]) for a, b in spans)
