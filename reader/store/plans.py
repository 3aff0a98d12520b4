"""From a view to the SQL that finds its articles.

Whatever narrows a view most drives the query, the rest are conditions on it, so that the first rows of any view
come without reading the others. A unary plus keeps SQLite from turning a condition into a second driver.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from reader.store import query as q
from reader.store.conditions import (
    EVER,
    SCOPES,
    Carrying,
    Conditions,
    EitherCheck,
    FromSource,
    Part,
    Span,
    SpokenBy,
    joined,
    span_of,
    within,
)
from reader.store.database import Database
from reader.store.expressions import match_nodes
from reader.store.said import SaidCheck, WordsCheck
from reader.store.speakers import Speakers
from reader.store.vocabulary import Vocabulary, begins, only_words
from reader.types import Scope, Sort, View

# Where one article in so many is with a speaker, a state, a tag or a source, or fewer, those are looked at one by one.
# Where more are, the words' articles are gone through until enough are among them, at a hundredth of the cost each.
_RARE = 700
_NEAR = 400  # nor are more of a speaker looked at for what is said in them, of which many have nothing
_HOPE = 12  # as long as one in so many has the words: of rarer ones the index tells sooner

_OF_SPEAKER = (
    "article_speakers s INDEXED BY article_speakers_by_date CROSS JOIN articles a ON a.id = s.article_id"
)


@dataclass(slots=True)
class Plan:
    """The parts of a query on articles `a`; `key` is the date key of whatever it runs along."""

    tables: str = "articles a"
    key: str = "a.date_key"
    conditions: list[str] = field(default_factory=list)
    parameters: list[Any] = field(default_factory=list)
    checks: list[SaidCheck | WordsCheck | EitherCheck] = field(default_factory=list)
    span: Span = EVER
    plain: bool = False  # nothing narrows it, not even the scope
    partial: bool = False  # looks at articles one by one for what few of them may have;
    hope: float = 1.0  # one in so many of those should have it
    said: SaidCheck | None = None  # the first question about statements
    spoken: int = 0  # the articles of the speakers that narrow it

    def add(self, condition: str, parameters: Sequence[Any] = ()) -> None:
        """One more condition."""
        self.conditions.append(condition)
        self.parameters.extend(parameters)

    def along(self, index: str, match: str) -> None:
        """Run along what a search index finds."""
        self.tables = f"{index} CROSS JOIN articles a ON a.date_key = {index}.rowid"
        self.key = f"{index}.rowid"
        self.add(f"{index} MATCH ?", [match])

    def sql(self, columns: str, order: str) -> str:
        """The query."""
        where = joined(" AND ", self.conditions) or "1"
        return f"SELECT {columns} FROM {self.tables} WHERE {where} {order}"

    def holding(self, article_ids: Sequence[int]) -> Sequence[int]:
        """Those of the articles that all checks find, in their order."""
        for check in self.checks:
            article_ids = check.holding(article_ids)
        return article_ids

    @property
    def bare(self) -> bool:
        """Whether the search index alone knows what is found."""
        return self.tables.startswith("search ") and self.conditions == ["search MATCH ?"] and not self.checks

    def also(self, condition: str, *parameters: Any) -> Plan:
        """The same with one more condition."""
        some = replace(self, conditions=list(self.conditions), parameters=list(self.parameters))
        some.add(condition, parameters)
        return some


class Planner:
    """Makes the plans of one question."""

    def __init__(self, database: Database, speakers: Speakers) -> None:
        self._db = database
        self._speakers = speakers
        self._conditions = Conditions(database, speakers)
        self._vocabulary = Vocabulary(database)
        self._checks: dict[q.Said, SaidCheck] = {}

    def plan(self, view: View, today: date, *, first: bool = False, span: Span = EVER) -> Plan | None:
        """The query of a view, or None where nothing can be found.

        `first`: only its first rows are wanted; `span`: only those with such date keys.
        """
        if view.source and self._source(view.source) is None:
            return None
        plan = Plan()
        nodes = list(q.parse(view.query, today).once())
        said = [node for node in nodes if isinstance(node, q.Said)]
        for days in (q.Days(view.first_day, view.last_day), *nodes):
            if isinstance(days, q.Days) and days != q.Days(None, None):
                span = within(span, span_of(days))
        plan.span = span
        if first and view.sort is not Sort.RANK:
            nodes = [self._vocabulary.whole(node) for node in nodes]
            if not said:
                nodes = self._quick(plan, nodes)
        nodes = [node for node in nodes if not isinstance(node, (q.Said, q.Days))]
        match, rest = match_nodes(nodes)
        words = [node for node in nodes if node not in rest] if match else []
        beside = self._beside(view, rest)
        if first and words and not said and view.sort is not Sort.RANK and self._along_rare(plan, beside):
            plan.checks.append(WordsCheck(self._db, tuple(words)))
            plan.partial, plan.hope = True, _HOPE
        else:
            self._drive(plan, view, words, said, first=first)
        for part in beside:
            self._narrow(plan, part)
        if span != EVER:
            plan.add(f"{plan.key} BETWEEN ? AND ?", span)
        plan.plain = not (beside or words or said) and span == EVER
        return plan

    def _quick(self, plan: Plan, nodes: list[q.Node]) -> list[q.Node]:
        """FTS5 merges all words that begin alike before it gives the first article, a second's work in a million
        articles. The first rows come by looking at the articles that the rest of the query finds, newest first."""
        looked_for = [node for node in nodes if begins(node)]
        if not looked_for:
            return nodes
        words = tuple(node for node in looked_for if only_words(node))
        if words:
            plan.checks.append(WordsCheck(self._db, words))
        for node in looked_for:
            if isinstance(node, q.Either) and node not in words:
                plan.checks.append(EitherCheck.of(self._db, self._conditions, node, plan.span))
        plan.partial = True
        # Looking at an article costs some 30 µs, merging one some 0.2: where one in so many has it, both take as long.
        plan.hope = max(1.1, math.sqrt(self._articles()) / 106)
        rest: list[q.Node] = []
        for node in nodes:
            if node not in looked_for:
                rest.append(node)
            elif isinstance(node, q.Words) and len(node.words) > 1:
                rest.append(replace(node, words=node.words[:-1], prefix=False))
        return rest

    # -- what the query runs along

    def _drive(
        self, plan: Plan, view: View, words: Sequence[q.Node], said: Sequence[q.Said], *, first: bool
    ) -> None:
        """Choose what the query runs along, and add what it does not run along as conditions."""
        match, _ = match_nodes(words)
        ranked = view.sort is Sort.RANK and bool(match)  # ranks come from the index that is run along
        checks = [self._check(node) for node in said]
        plan.said = checks[0] if checks else None
        if checks and not ranked:
            self._along_statements(plan, checks[0], first=first)
        elif match:
            plan.along("search", match)
            match = ""
        else:
            self._along_articles(plan, view)
        plan.checks.extend(check for check in checks if check.needed and check not in plan.checks)
        for check in checks if ranked else checks[1:]:
            plan.add(*check.membership())
        if match and first:
            plan.checks.append(WordsCheck(self._db, tuple(words)))
        elif match:
            plan.add("+a.date_key IN (SELECT rowid FROM search WHERE search MATCH ?)", [match])

    def _along_statements(self, plan: Plan, check: SaidCheck, *, first: bool) -> None:
        """Run along the words that are said, or along who says them where that finds fewer or is all."""
        by_speaker = check.speakers is not None and (
            not check.parts
            or self._conditions.spoken(check.speakers) <= min(_NEAR, self._articles() // _RARE)
        )
        if by_speaker:
            plan.add("a.date_key IS NOT NULL")
        else:
            index, match = check.words(first=first)
            plan.partial, plan.hope = first and (index == "search" or not match), _HOPE
            if match:
                plan.along(index, match)
            else:
                plan.add("a.date_key IS NOT NULL")
                plan.checks.append(check)
        if check.speakers is not None:
            self._narrow(plan, SpokenBy(check.speakers))

    def _along_rare(self, plan: Plan, beside: Sequence[Part]) -> bool:
        """Run along what few articles have, where there is such; words that many have are then looked for in those."""
        sets = [self._conditions.keys(part, plan.span) for part in beside]
        few = self._articles() // _RARE
        if not any(keys is not None and keys.articles < few for keys in sets):
            return False
        plan.add("a.date_key IS NOT NULL")
        return True

    def _along_articles(self, plan: Plan, view: View) -> None:
        if view.speaker_id is not None:
            plan.tables, plan.key = _OF_SPEAKER, "s.date_key"
            plan.add(
                "s.speaker_id = ? AND s.statements > 0 AND s.date_key IS NOT NULL",
                [self._speakers.effective(view.speaker_id)],
            )
            return
        if view.scope is Scope.TO_READ and view.sort is Sort.QUEUE:
            plan.tables = "articles a INDEXED BY articles_queue"
        elif view.scope in SCOPES and view.sort is not Sort.TITLE:
            plan.tables = f"articles a INDEXED BY {SCOPES[view.scope][0]}"
        plan.add("a.date_key IS NOT NULL")

    # -- what narrows it

    def _narrow(self, plan: Plan, part: Part) -> None:
        """One more condition."""
        if plan.tables == _OF_SPEAKER and isinstance(part, SpokenBy):
            return
        if isinstance(part, Scope) and "INDEXED BY articles_" in plan.tables:
            plan.add(f"a.{SCOPES[part][1]}")
            return
        plus = "+" if " CROSS JOIN " in plan.tables else ""
        plan.add(*self._conditions.of(part, f"{plus}{plan.key}", plan.span))
        if isinstance(part, SpokenBy):
            plan.spoken = max(plan.spoken, self._conditions.spoken(part.speakers))

    def _beside(self, view: View, rest: Sequence[q.Node]) -> list[Part]:
        """All that narrows a view beside words, statements and days."""
        found: list[Part] = []
        if view.speaker_id is not None:
            found.append(SpokenBy((self._speakers.effective(view.speaker_id),)))
        if view.source is not None:
            found.append(FromSource(self._source(view.source)))
        if view.scope in SCOPES:
            found.append(view.scope)
        if view.tag is not None:
            found.append(Carrying(view.tag))
        return found + [
            SpokenBy(self._conditions.called(node.words)) if isinstance(node, q.Speaker) else node
            for node in rest
        ]

    def _check(self, node: q.Said) -> SaidCheck:
        """The question of a node: one for all plans, for it remembers what it has looked at."""
        if node not in self._checks:
            self._checks[node] = SaidCheck.of(self._db, self._speakers, node)
        return self._checks[node]

    def _articles(self) -> int:
        return int(self._db.value("SELECT articles FROM counters") or 0)

    def _source(self, name: str) -> int | None:
        value = self._db.value("SELECT id FROM sources WHERE name = ?", (name,)) if name else None
        return None if value is None else int(value)
