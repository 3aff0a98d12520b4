"""From chosen candidates to the result: mentions resolved, chains joined, speakers listed."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator

from .acts import act_of
from .candidates import QUOTED, Candidate
from .confidence import confidence
from .dates import parse_date, said_on, time_places
from .memory import Resolved
from .names import Entity
from .phrases import Subject
from .places import CAPITALS
from .reasons import reason
from .resolve import Resolver
from .titles import title_of
from .tokens import Tokens
from .types import ArticleSpeaker, Attribution, SaidOn, Span, Statement

_FIRST_PERSON = frozenset(("i", "i'm", "i’m", "i've", "i’ve", "my", "me", "myself"))


def assemble(
    engine: str, tokens: Tokens, resolver: Resolver, chosen: list[Candidate], date: dt.date | str | None
) -> Attribution:
    """The result for the candidates of one text."""
    day = parse_date(date)
    items = _with_cited(
        resolver, _not_denied(tokens, sorted(chosen, key=lambda item: (item.start, -item.end)))
    )
    _speak_of_themselves(tokens, resolver, items)
    parents = _parents(items)
    places = time_places(tokens)
    statements: list[Statement] = []
    listed: dict[str, tuple[Resolved, set[tuple[int, int]]]] = {}
    groups: dict[int, int] = {}
    times: dict[int, SaidOn | None] = {}
    for _index, (item, parent) in enumerate(zip(items, parents, strict=False)):
        resolved = None
        if item.subject is not None:
            at = tokens.token_at(item.start) if item.cue is None else -1
            embedded = parent is not None  # "Smith said that Jones denied it": "he" in what follows is Smith
            resolved = resolver.resolve(item.subject) if embedded else resolver.speaks(item.subject, at)
        outer = statements[parent] if parent is not None else None
        time = _time(tokens, places, item, day, times)
        quoted = _quoted_by(resolver, item)
        statement = _statement(tokens, item, resolved, groups, parent, outer, time, quoted)
        statements.append(statement)
        if resolved is not None and statement.speaker_key is not None and item.subject is not None:
            mentions = listed.setdefault(statement.speaker_key, (resolved, set()))[1]
            mentions.add(tokens.span(item.subject.start, item.subject.end))
    speakers = tuple(_speaker(tokens, key, resolved, spans) for key, (resolved, spans) in listed.items())
    return Attribution(engine, speakers, tuple(statements))


def _speak_of_themselves(tokens: Tokens, resolver: Resolver, items: list[Candidate]) -> None:
    """ "“I saw it,” Quill said": who says "I" between quotation marks is a person, whatever the name alone tells."""
    for item in items:
        subject = item.subject
        if subject is None or subject.head_end - subject.start > 1 or item.kind_in(tokens) == "indirect":
            continue
        found = resolver.names.at(subject.start, subject.head_end)
        if found is None or not found[2].doubtful:
            continue
        begin, end = tokens.token_at(item.start), tokens.token_at(item.end)
        first = any(tokens.inside[at] and tokens.lows[at] in _FIRST_PERSON for at in range(begin, end))
        if first and tokens.lows[subject.start - 1 : subject.start] != ["the"]:
            found[2].kind, found[2].doubtful = "person", False


def _not_denied(tokens: Tokens, items: list[Candidate]) -> list[Candidate]:
    """Without what stands inside a denial: "denied that he had asked her to leave" is no asking."""
    out: list[Candidate] = []
    reach = -1
    for item in items:
        if item.end <= reach and item.rule == "right":
            continue
        if act_of(tokens, item) == "denies":
            reach = max(reach, item.end)
        out.append(item)
    return out


def _statement(
    tokens: Tokens, item: Candidate, resolved: Resolved | None, groups: dict[int, int], parent: int | None,
    outer: Statement | None, time: SaidOn | None, quoted: str | None,
) -> Statement:  # fmt: skip
    name = resolved.name if resolved is not None else None
    key = name.casefold() if name else None
    kind = item.kind_in(tokens)
    return Statement(
        start=item.start,
        end=item.end,
        kind=kind,
        act=act_of(tokens, item),
        group=groups.setdefault(item.group, len(groups)),
        parent=parent,
        via=outer.speaker_name if outer is not None and outer.speaker_key != key else quoted,
        speaker=_span(tokens, item.subject.start, item.subject.end) if item.subject is not None else None,
        speaker_key=key,
        speaker_name=name,
        speaker_kind=resolved.kind if resolved is not None and name else None,
        cue=_span(tokens, *item.cue) if item.cue is not None else None,
        said_on=time,
        confidence=confidence(item.score, resolved),
        reason=reason(tokens, item, resolved),
    )


def _quoted_by(resolver: Resolver, item: Candidate) -> str | None:
    """ "The paper quoted Smith as saying", "Smith was quoted by the paper as saying": who passed the words on."""
    tokens = resolver.tokens
    lows = tokens.lows
    if item.cue is None or item.subject is None or lows[item.cue[0] - 1] != "as":
        return None
    low = tokens.sentences[item.sentence][0]
    verb = item.subject.start - 1
    if verb > low and lows[verb] in QUOTED:
        found = resolver.phrases.left(verb, low)
        return resolver.resolve(found).name if found is not None else None
    by = item.cue[0] - 1
    while by > item.subject.end and lows[by] != "by":
        by -= 1
    end = resolver.phrases.by_start.get(by + 1)
    if lows[by] != "by" or lows[by - 1] not in QUOTED or end is None:
        return None
    return resolver.resolve(Subject(by + 1, end, end, "agent")).name


def _span(tokens: Tokens, first: int, last: int) -> Span:
    start, end = tokens.span(first, last)
    return Span(start, end, tokens.text[start:end])


def _time(
    tokens: Tokens, places: list[int], item: Candidate, day: dt.date | None,
    times: dict[int, SaidOn | None],
) -> SaidOn | None:  # fmt: skip
    """Time words beside the cue; a quote that continues has the time of what it continues."""
    if item.cue is None:
        return times.get(item.group)
    low, high = tokens.sentences[item.sentence]
    found = said_on(tokens, places, item.cue[0], low, high, (item.start, item.end), day)
    times[item.group] = found or times.get(item.group)
    return times[item.group]


def _parents(items: list[Candidate]) -> list[int | None]:
    """For each item (in order of start, longer first) the innermost one around it."""
    out: list[int | None] = []
    around: list[int] = []
    for index, item in enumerate(items):
        while around and items[around[-1]].end < item.end:
            around.pop()
        inside = around and items[around[-1]].start <= item.start and items[around[-1]].group != item.group
        out.append(around[-1] if inside else None)
        around.append(index)
    return out


def _with_cited(resolver: Resolver, items: list[Candidate]) -> list[Candidate]:
    """ "CNN reported citing sources that X": beside the statement of CNN one of the sources, within it."""
    tokens = resolver.tokens
    out: list[Candidate] = []
    for item in items:
        out.append(item)
        if item.cue is None or item.rule not in ("right", "fronted"):
            continue
        at = item.cue[1]
        if item.subject is not None and item.subject.how == "aside":
            at = item.subject.head_end  # "CNN, citing sources, reported that X"
        if at < len(tokens.lows) and tokens.tags[at] == ",":
            at += 1
        if at + 1 >= len(tokens.lows) or tokens.lows[at] not in ("citing", "quoting"):
            continue
        end = resolver.phrases.by_start.get(at + 1)
        if end is None or tokens.tags[end - 1] not in "nN":
            continue
        if item.start < tokens.starts[at + 1] < item.end:
            continue
        cited = Subject(at + 1, end, end, "cited")
        out.append(item.cited((at, at + 1), cited))
    return out


def _speaker(tokens: Tokens, key: str, resolved: Resolved, spans: set[tuple[int, int]]) -> ArticleSpeaker:
    entity = resolved.entity
    title = None
    if entity is not None:
        spans = spans | set(_uncovered(tokens, entity, sorted(spans)))
        if entity.kind == "person":
            title = title_of(tokens, entity)
        elif entity.name.lower() in CAPITALS:
            title = f"{CAPITALS[entity.name.lower()]} government"
    mentions = tuple(Span(a, b, tokens.text[a:b]) for a, b in sorted(spans))
    return ArticleSpeaker(key, resolved.name or "", resolved.kind or "unnamed", title, mentions)


def _uncovered(tokens: Tokens, entity: Entity, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The entity's names in the text that none of the spans (in order) holds."""
    starts = [start for start, _ in spans]
    for begin, end in entity.seen:
        start, stop = tokens.span(begin, end)
        index = bisect_right(starts, start) - 1
        if index < 0 or spans[index][1] < stop:
            yield start, stop
