"""Decisions hold whatever the engine says later, and undoing one leaves nothing of it behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import Library, NotFoundError, Statement, Verdict, View
from reader.attribution import ArticleSpeaker, Attribution, SaidOn, Span, attribute
from reader.attribution import Statement as EngineStatement
from tests.reader.library.conftest import FERRY, HARBOUR, MARKET, Write, everything

Found = dict[str, Any]


def reread(library: Library, article_id: int, change: Callable[[Found], None]) -> None:
    """Let an engine that finds something else read an article, as a later version of ours may."""
    store = library._store
    text = library.reading(article_id).article.text
    found = attribute(text, date(2024, 3, 4)).to_dict()
    change(found)
    with store.writing():
        store.statements.replace([(article_id, text, as_engine(found))])
        store.decisions.reapply([article_id])


def as_engine(found: Found) -> Attribution:
    """What the engine would have given for `to_dict` to make this of it."""

    def span(value: Found | None) -> Span | None:
        return Span(**value) if value else None

    return Attribution(
        found["engine"],
        tuple(
            ArticleSpeaker(
                **speaker | {"mentions": tuple(map(Span._make, map(dict.values, speaker["mentions"])))}
            )
            for speaker in found["speakers"]
        ),
        tuple(
            EngineStatement(
                **s
                | {
                    "speaker": span(s["speaker"]),
                    "cue": span(s["cue"]),
                    "said_on": s["said_on"] and SaidOn(*s["said_on"].values()),
                }
            )
            for s in found["statements"]
        ),
    )


def only(*places: int) -> Callable[[Found], None]:
    """An engine that finds only the statements of these places."""

    def change(found: Found) -> None:
        found["statements"] = [s | {"group": None} for n, s in enumerate(found["statements"]) if n in places]

    return change


def plain(statement: Statement) -> tuple[object, ...]:
    """What a person sees of a statement."""
    s = statement
    return (s.id, s.start, s.end, s.kind, s.act, s.speaker_name, s.mention, s.cue, s.said_from, s.confidence)


def test_a_confirmed_statement_stands(stocked: Library) -> None:
    """An engine that no longer finds it, or finds another act or span there, changes nothing of it; nor its id."""
    first = stocked.reading(1).statements[1]
    stocked.confirm_statement(first.id)
    confirmed = stocked.reading(1).statements[1]
    assert confirmed.decided
    assert plain(first) == plain(confirmed)

    def other(found: Found) -> None:
        found["statements"][1] |= {"act": "denies", "end": found["statements"][1]["end"] - 3}

    def act(found: Found) -> None:
        found["statements"][1] |= {"act": "asks"}

    def shorter(found: Found) -> None:
        found["statements"][1] |= {"end": found["statements"][1]["end"] - 3}

    for change in (only(), other, act, shorter, lambda _found: None):
        reread(stocked, 1, change)
        standing = [s for s in stocked.reading(1).statements if s.id == first.id]
        assert [plain(first)] == [plain(s) for s in standing]
        assert 1 == len(
            [s for s in stocked.reading(1).statements if s.start < first.end and s.end > first.start]
        )
        assert () == stocked.check()


def test_a_reassigned_statement_is_not_lost_with_the_finding(stocked: Library) -> None:
    """It keeps its speaker also where the engine finds nothing there any more; undo leaves what the engine finds."""
    first = stocked.reading(1).statements[1]
    stocked.reassign_statement(first.id, "Greta Holm")
    reread(stocked, 1, only(0))
    assert ["Greta Holm"] == [s.speaker_name for s in stocked.reading(1).statements if s.id == first.id]
    assert [1] == [row.statement.article_id for row in stocked.statements_of(stocked.speakers("greta")[0].id)]
    stocked.undo()
    assert 1 == len(stocked.reading(1).statements)
    assert () == stocked.speakers("greta")


def test_undone_after_the_engine_has_read_anew(stocked: Library) -> None:
    """A statement taken out comes back by undo as the engine now has it, also with another span and id."""
    gone = stocked.reading(1).statements[1]
    stocked.mark_not_statement(gone.id)

    def longer(found: Found) -> None:
        found["statements"][1] |= {"end": found["statements"][1]["end"] + 5}

    reread(stocked, 1, longer)
    assert gone.start not in {s.start for s in stocked.reading(1).statements}
    stocked.undo()
    assert gone.start in {s.start for s in stocked.reading(1).statements}
    assert not any(s.decided for s in stocked.reading(1).statements)
    stocked.redo()
    assert gone.start not in {s.start for s in stocked.reading(1).statements}


def test_reading_behind_the_window_changes_nothing_of_it(stocked: Library) -> None:
    """After an update of the engine every article is read anew; decisions and checks are as they were."""
    for article in (1, 2):
        statements = stocked.reading(article).statements
        stocked.confirm_statement(statements[0].id)
        stocked.reassign_statement(statements[1].id, "Greta Holm")
        stocked.mark_not_statement(statements[2].id)
        stocked.check_statement(statements[0].id, Verdict.CONFIRMED)
        stocked.annotate_statement(statements[1].id, "as the minutes have it")
    before = [stocked.reading(article) for article in (1, 2)]
    with stocked._store.writing():
        stocked._store.database.run("UPDATE details SET engine = NULL")
        stocked._store.statements.enqueue(None)
    assert 3 == stocked.pending_attribution()
    stocked.reattribute()
    assert 0 == stocked.pending_attribution()
    for former, article in zip(before, (1, 2), strict=True):
        now = stocked.reading(article)
        assert former.statements == now.statements
        assert former.checks == now.checks
    assert () == stocked.check()


def test_several_at_once_are_one_step(stocked: Library) -> None:
    """What is said of several statements is taken back by one undo."""
    ids = [s.id for s in stocked.reading(1).statements]
    stocked.reassign_statement(ids[0], "Greta Holm", *ids[1:])
    assert {"Greta Holm"} == {s.speaker_name for s in stocked.reading(1).statements}
    stocked.undo()
    assert "Greta Holm" not in {s.speaker_name for s in stocked.reading(1).statements}
    with pytest.raises(NotFoundError):
        stocked.confirm_statement(ids[0], 999)
    assert not any(s.decided for s in stocked.reading(1).statements)


def test_decisions_and_checks_survive_export_and_import(
    stocked: Library, tmp_path: Path, write: Write
) -> None:
    """They come into an empty library, and into one that has the articles and no decisions of its own."""
    statements = stocked.reading(1).statements
    stocked.confirm_statement(statements[0].id)
    stocked.reassign_statement(statements[1].id, "Greta Holm")
    stocked.mark_not_statement(statements[2].id)
    stocked.check_statement(statements[0].id, Verdict.DISPUTED)
    stocked.annotate_statement(statements[0].id, "The archive says *otherwise*.")
    records = list(stocked.dump())
    wanted = [replace(s, speaker_id=None) for s in stocked.reading(1).statements]
    for name, texts in (("empty", ()), ("known", (MARKET, HARBOUR, FERRY))):
        with Library.open(tmp_path / f"{name}.onrecord") as other:
            for n, text in enumerate(texts):
                other.import_paths([write(f"{name}{n}.txt", text, f"2024-03-0{4 + n}")])
            other.restore(records)
            row = next(r for r in other.first_rows(View()) if "lamps" in other.reading(r.id).article.text)
            found = other.reading(row.id)
            keys = ("start", "end", "act", "speaker_name", "verdict", "decided")
            assert [[getattr(s, key) for key in keys] for s in wanted] == [
                [getattr(s, key) for key in keys] for s in found.statements
            ]
            assert ["The archive says *otherwise*."] == [check.body for check in found.checks]
            assert () == other.check()
            before = [each for each in everything(other) if each[0] in ("decisions", "checks", "articles")]
            other.restore(records)
            after = [each for each in everything(other) if each[0] in ("decisions", "checks", "articles")]
            assert before == after


_ACTS = st.tuples(
    st.sampled_from(["not", "give", "confirm", "check", "note", "undo", "redo", "read less", "read"]),
    st.integers(0, 5),
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(_ACTS, max_size=8))
def test_any_decisions_hold_and_undoing_all_leaves_none(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    """Whatever is decided and read anew in between: what was confirmed or given stands; undone, nothing is left."""
    folder = tmp_path_factory.mktemp("decisions")
    (folder / "harbour.txt").write_text(f" date 2024-03-04 {HARBOUR}", encoding="utf-8")
    with Library.open(folder / "l.onrecord") as library:
        library.import_paths([folder / "harbour.txt"])
        fresh = [plain(s) for s in library.reading(1).statements]
        held: dict[int, str | None] = {}
        for act, at in acts:
            statements = library.reading(1).statements
            statement = statements[at % len(statements)] if statements else None
            if act in ("undo", "redo") or statement is None:
                if act == "redo":
                    library.redo()
                elif act == "undo" and not str(library.undo_label()).startswith("Import"):
                    library.undo()
                held.clear()
            elif act == "not":
                library.mark_not_statement(statement.id)
                held.pop(statement.id, None)
            elif act == "give":
                library.reassign_statement(statement.id, "Greta Holm")
                held[statement.id] = "Greta Holm"
            elif act == "confirm":
                library.confirm_statement(statement.id)
                held[statement.id] = statement.speaker_name
            elif act == "check":
                library.check_statement(statement.id, list(Verdict)[at % 4])
            elif act == "note":
                library.annotate_statement(statement.id, "x" * at)
            else:
                reread(library, 1, only(0, 2) if act == "read less" else lambda _found: None)
            now = {s.id: s.speaker_name for s in library.reading(1).statements}
            assert held == {key: now.get(key) for key in held}
        assert () == library.check()
        while (label := library.undo_label()) and not label.startswith("Import"):
            library.undo()
        reread(library, 1, lambda _found: None)
        assert sorted(p[1:] for p in fresh) == sorted(plain(s)[1:] for s in library.reading(1).statements)
        assert not any(s.decided or s.check_id for s in library.reading(1).statements)
        assert () == library.check()


def test_an_undone_confirmation_leaves_the_statement_its_own_id(stocked: Library) -> None:
    """The engine's own had another one while the person's copy stood in its place; links to it lead there again."""
    first = stocked.reading(1).statements[1]
    stocked.confirm_statement(first.id)

    def act(found: Found) -> None:
        found["statements"][1] |= {"act": "asks"}

    reread(stocked, 1, act)
    stocked.undo()
    assert [(first.id, "asks")] == [
        (s.id, s.act) for s in stocked.reading(1).statements if s.start == first.start
    ]


def test_a_decision_without_a_place_is_about_nothing(stocked: Library) -> None:
    """Its words are gone from the text: what stands where they stood is another statement, and not decided."""
    first = stocked.reading(1).statements[0]
    stocked.mark_not_statement(first.id)
    words = stocked.reading(1).article.text[first.start : first.end]
    before, said = "It rained in the city again. " * 9, "Greta Holm said "
    that = "that no ferry had come, and that nobody knew when one would" + " or why" * 9
    other = f"{before[: first.start - len(said) - 2]}. {said}{that[: first.end - first.start]}."
    assert words not in other
    stocked.edit_text(1, other)
    [found] = stocked.reading(1).statements
    assert ("Greta Holm", False) == (found.speaker_name, found.decided)
    assert (first.start, first.end) == (found.start, found.end)
