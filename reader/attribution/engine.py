"""`attribute`: one text in, its speakers and statements out. Puts the parts together; the rules are in the parts."""

from __future__ import annotations

import datetime

from . import accept
from .candidates import Candidate, Finder
from .cue_verbs import ACTS
from .names import Names
from .phrases import Subject
from .quotes import kind_of
from .resolve import Resolved, Resolver
from .standing import standing_quotes
from .tokens import Tokens
from .types import ArticleSpeaker, Attribution, Span, Statement

ENGINE = "onrecord-rules/1"


def attribute(text: str, date: datetime.date | str | None = None) -> Attribution:
    """Who said what in the text. Offsets count its code points; `date` (the article's) makes weekdays into dates."""
    tokens = Tokens(text)
    finder = Finder(tokens)
    chosen = [item for item in select(finder.run()) if _accepted(tokens, item)]
    chosen += [item for item in standing_quotes(finder, chosen) if _accepted(tokens, item)]
    names = Names(tokens)
    resolver = Resolver(tokens, finder.phrases, names)
    chosen.sort(key=lambda item: (item.start, -item.end))
    return _result(tokens, resolver, chosen)


# How likely a candidate must be, by the kind of its span: those that give the best F1 on the training articles.
THRESHOLDS = {"direct": 0.5, "mixed": 0.42, "indirect": 0.38}


def threshold(tokens: Tokens, item: Candidate) -> float:
    return THRESHOLDS[kind_of(tokens.text, item.start, item.end, tokens.quotes, tokens.quote_starts)]


def _accepted(tokens: Tokens, item: Candidate) -> bool:
    item.score = accept.probability(tokens, item)
    return item.score >= threshold(tokens, item)


def select(candidates: list[Candidate]) -> list[Candidate]:
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
