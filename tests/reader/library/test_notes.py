"""Notes across the library: narrowed, linked, coloured, private, with templates and earlier versions; all undoable."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import Library, NoteFilter, NoteSort, NotFoundError, ReaderError, plain_note
from tests.reader.library.conftest import everything
from tests.timing import cpu_seconds

QUOTE = "“We keep the lamps lit,”"


def made(library: Library, article_id: int | None, body: str, words: str | None = None) -> int:
    """A note on an article, or on words of it; its id."""
    start = library.reading(article_id).article.text.index(words) if words and article_id else None
    end = start + len(words) if words and start is not None else None
    number = library.add_note(article_id, body, start, end).created
    assert number is not None
    return number


def ids(library: Library, wanted: NoteFilter) -> list[int]:
    """The notes of a filter."""
    return list(library.note_ids(wanted))


@pytest.fixture
def notes(stocked: Library) -> dict[str, int]:
    """A note on Quill's words, one on the ferry, one on the undated market, a free one."""
    return {
        "quote": made(stocked, 1, "Check #lamps/winter", QUOTE),
        "ferry": made(stocked, 2, "Twice a day? #lamps"),
        "market": made(stocked, 3, "Ice is dear"),
        "free": made(stocked, None, "A free thought #else"),
    }


def test_every_part_of_a_filter_narrows(stocked: Library, notes: dict[str, int]) -> None:
    """Words, tag with what lies within it, colour, article, speaker of the passage, days, free, private."""
    quill = next(row.id for row in stocked.speakers("quill"))
    stocked.set_note_color([notes["ferry"]], "green")
    stocked.set_private([notes["free"]], True)
    days = sorted(row.note.created.astimezone().date() for row in stocked.notes())  # two at midnight
    cases = {
        NoteFilter(words="ice de"): {"market"},
        NoteFilter(words="!!"): set(),
        NoteFilter(words="LAMPS"): {"quote", "ferry"},
        NoteFilter(words="chéck we keep"): {"quote"},  # partly in the passage it stands at
        NoteFilter(words="amps"): set(),
        NoteFilter(words="keep twice"): set(),
        NoteFilter(tag="lamps"): {"quote", "ferry"},
        NoteFilter(tag="LAMPS/winter"): {"quote"},
        NoteFilter(tag="nothing"): set(),
        NoteFilter(color="green"): {"ferry"},
        NoteFilter(article_id=3): {"market"},
        NoteFilter(speaker_id=quill): {"quote"},
        NoteFilter(free=True): {"free"},
        NoteFilter(free=False, color="green"): {"ferry"},
        NoteFilter(private=True): {"free"},
        NoteFilter(first_day=days[0], last_day=days[-1]): set(notes),
        NoteFilter(last_day=days[0] - timedelta(days=1)): set(),
        NoteFilter(last_day=date.max, first_day=date.min.replace(year=1970, month=1, day=2)): set(notes),
    }
    for wanted, names in cases.items():
        assert {notes[name] for name in names} == set(ids(stocked, wanted)), wanted


def test_orders(stocked: Library, notes: dict[str, int]) -> None:
    """By article, undated ones come after dated ones and free notes last; a deleted article takes its notes along."""
    order = [notes[name] for name in ("ferry", "quote", "market", "free")]
    assert order == ids(stocked, NoteFilter(sort=NoteSort.ARTICLE_DATE))
    assert notes["free"] == ids(stocked, NoteFilter(sort=NoteSort.TITLE))[-1]
    assert list(reversed(notes.values())) == ids(stocked, NoteFilter(sort=NoteSort.CREATED))
    stocked.delete_articles([2])
    assert notes["ferry"] not in ids(stocked, NoteFilter())
    assert [notes["free"]] == [row.note.id for row in stocked.note_rows([notes["ferry"], notes["free"]])]


def test_links_and_what_links_back(stocked: Library, notes: dict[str, int]) -> None:
    """Links of a body are known both ways, follow every change of it, and a merged speaker's come along."""
    quill, marsh = (stocked.speakers(name)[0].id for name in ("quill", "marsh"))
    body = f"[[article:1|x]] [[speaker:{marsh}|y]] [[note:{notes['market']}|z]] `[[article:3|code]]`"
    stocked.edit_note(notes["free"], body)

    def back(kind: str, target: int) -> list[int]:
        return [row.note.id for row in stocked.backlinks(kind, target)]

    assert [notes["free"]] == back("article", 1) == back("speaker", marsh) == back("note", notes["market"])
    assert [] == back("article", 3) == back("article", 2)
    stocked.merge_speakers(quill, marsh)
    assert [notes["free"]] == back("speaker", quill)
    assert notes["free"] in ids(stocked, NoteFilter(speaker_id=quill))
    stocked.delete_note(notes["free"])
    assert [] == back("article", 1)
    stocked.undo()
    assert [notes["free"]] == back("article", 1)
    stocked.edit_note(notes["free"], "nothing any more")
    assert [] == back("article", 1)


def test_links_without_words_have_names(stocked: Library, notes: dict[str, int]) -> None:
    """The title, the speaker's name as it is now, the first words of a note; nothing of what is private or gone."""
    quill, other = (row.id for row in stocked.speakers(limit=2))
    stocked.set_private([notes["ferry"]], True)
    body = (
        f"[[speaker:{quill}]] [[article:1]] [[note:{notes['free']}]] [[note:{notes['ferry']}]] [[speaker:{quill}|her]] "
        "[[article:99]]"
    )
    number = made(stocked, 1, body)

    def shown() -> str:
        [row] = stocked.note_rows([number])
        assert row.note.body == body
        assert stocked.as_read(body) == row.note.shown
        assert row.note in stocked.reading(1).notes
        return plain_note(row.note.shown).words

    name, title = stocked.speaker(quill).name, stocked.reading(1).article.title.value
    assert f"{name} {title} A free thought #else note {notes['ferry']} her article 99" == shown()
    stocked.merge_speakers(other, quill)
    assert shown().startswith(stocked.speaker(other).name)
    stocked.delete_note(notes["free"])
    assert f"note {notes['free']} " in shown()
    stocked.delete_articles([2])
    assert (
        f"article 2, note {notes['ferry']}"
        == plain_note(stocked.as_read(f"[[article:2]], [[note:{notes['ferry']}]]")).words
    )


def test_what_a_note_can_link_to(stocked: Library, notes: dict[str, int]) -> None:
    """Articles by title, speakers by name, notes by words; a kind before a colon asks for that kind alone."""
    found = {(target.kind, target.words) for target in stocked.link_targets("quill")}
    assert ("speaker", "Ada Quill") in found
    title = stocked.reading(1).article.title.value
    assert title
    words = title.split()[0].lower()
    assert ("article", title) in {(t.kind, t.words) for t in stocked.link_targets(f"article:{words[:4]}")}
    [note] = stocked.link_targets("note: dear")
    assert ("note", notes["market"], "Ice is dear") == (note.kind, note.id, note.words)
    assert {"speaker"} == {target.kind for target in stocked.link_targets("speaker:")}
    for odd in ("", '"', "title:", "-", "a:b:c", "\x00", "[[", "OR OR"):
        assert len(stocked.link_targets(odd)) <= 8


def test_what_begins_with_the_words_is_offered_first(stocked: Library) -> None:
    """Who types a name means the speaker, not an article in whose title it stands."""
    stocked.edit_article([1], "title", "Harbour lamps: Ada Quill answers")
    found = [(target.kind, target.words) for target in stocked.link_targets("ada")]
    assert ("speaker", "Ada Quill") == found[0]
    assert ("article", "Harbour lamps: Ada Quill answers") in found
    [article] = [target for target in stocked.link_targets("harbour lamps") if target.kind == "article"]
    assert article.day == stocked.reading(1).article.date


def test_facets(stocked: Library, notes: dict[str, int]) -> None:
    """The tags, speakers and articles that notes can be narrowed by, with how many each leaves."""
    assert {("lamps", 2), ("lamps/winter", 1), ("else", 1)} == {
        (facet.key, facet.notes) for facet in stocked.note_facets("tag")
    }
    assert [("Ada Quill", 1)] == [(facet.label, facet.notes) for facet in stocked.note_facets("speaker")]
    assert {1, 2, 3} == {facet.key for facet in stocked.note_facets("article")}
    for facet in (*stocked.note_facets("tag"), *stocked.note_facets("article")):
        key = facet.key
        wanted = NoteFilter(tag=key) if isinstance(key, str) else NoteFilter(article_id=key)
        assert facet.notes == len(ids(stocked, wanted))
    assert ["lamps/winter"] == [facet.key for facet in stocked.note_facets("tag", "WINT")]


def test_the_speakers_of_notes_are_found_by_number(stocked: Library, notes: dict[str, int]) -> None:
    """Each note looks at the statements of its article: an index of all of them took minutes in a large library."""
    database, asked = stocked._store.database, list[str]()
    rows = database.rows

    def heard(sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        asked.append(sql)
        return rows(sql, parameters)

    database.rows = heard  # type: ignore[method-assign]  # to look on
    assert stocked.note_facets("speaker")
    with database.reading():
        plan = [step[-1] for sql in asked for step in rows(f"EXPLAIN QUERY PLAN {sql}")]
    assert any(step.startswith("SEARCH s USING INTEGER PRIMARY KEY") for step in plan), plan
    assert not any("AUTOMATIC" in step for step in plan), plan


def test_tags_of_the_body_are_tags_of_the_note(stocked: Library, notes: dict[str, int]) -> None:
    """They come and go with the words, in undo too, and beside those that were hung on by hand."""
    note = notes["market"]
    stocked.add_tag("note", [note], "by hand")
    assert stocked.edit_note(note, "Ice is #dear and #dear").tags
    [row] = stocked.note_rows([note])
    assert {"by hand", "dear"} == set(row.note.tags)
    stocked.edit_note(note, "Ice")
    assert ("by hand",) == stocked.note_rows([note])[0].note.tags
    undone = stocked.undo()
    assert undone is not None
    assert undone.tags
    assert {"by hand", "dear"} == set(stocked.note_rows([note])[0].note.tags)
    stocked.delete_note(note)
    assert "dear" not in {row.name for row in stocked.tags()}


def test_private_notes_stay_at_home(stocked: Library, notes: dict[str, int]) -> None:
    """A private note is in the window's reading and not in what may leave the library."""
    stocked.set_private([notes["quote"], notes["free"]], True)
    assert stocked.reading(1).notes[0].private
    assert () == stocked.reading(1, private=False).notes
    assert {notes["ferry"], notes["market"]} == {row.note.id for row in stocked.notes(private=False)}
    assert "Make private: 2 notes" == stocked.undo_label()
    stocked.undo()
    assert 4 == len(stocked.notes(private=False))


def test_an_earlier_version_is_restored(stocked: Library, notes: dict[str, int]) -> None:
    """It is one step of undo, and what was said before it stays in the history."""
    note = notes["market"]
    stocked.edit_note(note, "Herring is dear")
    newest, oldest = stocked.note_history(note)
    assert "Ice is dear" == stocked.note_version(note, oldest.id)
    stocked.restore_note_version(note, oldest.id)
    assert "Ice is dear" == stocked.notes("ice")[0].note.body
    assert "Herring is dear" in {stocked.note_version(note, v.id) for v in stocked.note_history(note)}
    stocked.undo()
    assert "Herring is dear" == stocked.notes("herring")[0].note.body
    with pytest.raises(NotFoundError):
        stocked.restore_note_version(notes["ferry"], newest.id)


def test_several_notes_are_one_step(stocked: Library, notes: dict[str, int]) -> None:
    """Deleting, and having all of them again with their tags."""
    stocked.delete_notes([notes["ferry"], notes["free"], 999])
    assert "Delete 2 notes" == stocked.undo_label()
    assert 2 == len(stocked.notes())
    assert 2 == sum(row.noun == "notes" for row in stocked.trash())
    stocked.undo()
    assert [notes["ferry"]] == [n for n in ids(stocked, NoteFilter(tag="lamps")) if n != notes["quote"]]
    with pytest.raises(ReaderError, match="no colour"):
        stocked.set_note_color([notes["free"]], "plaid")


def test_templates(stocked: Library) -> None:
    """Kept in the person's order, renamed, changed, moved and deleted; each step can be taken back."""
    first, second, third = (stocked.save_template(name, "x").created for name in ("one", "two", "three"))
    assert first
    assert second
    assert third

    def names() -> list[str]:
        return [template.name for template in stocked.templates()]

    stocked.move_template(third, first)
    assert ["three", "one", "two"] == names()
    stocked.move_template(third, second)
    assert ["one", "three", "two"] == names()
    stocked.move_template(first, None)
    assert ["three", "two", "one"] == names()
    stocked.rename_template(second, " deux ")
    stocked.save_template("drei", "{quote}", third)
    stocked.delete_template(first)
    assert ["drei", "deux"] == names()
    for _ in range(6):
        stocked.undo()
    assert ["one", "two", "three"] == names()
    with pytest.raises(ReaderError):
        stocked.save_template("  ", "x")
    with pytest.raises(NotFoundError):
        stocked.delete_template(99)


def test_a_template_is_filled_from_the_statement(stocked: Library) -> None:
    """Speaker, quote and days of the statement under the selection; what is not known says so."""
    text = stocked.reading(1).article.text
    start = text.index("keep the lamps")
    words = stocked.fill_template("{speaker} on {date}: {quote}", 1, start, start + 14)
    assert "Ada Quill on 4 March 2024: keep the lamps" == words
    caret = stocked.fill_template("{quote} {source}", 1, start)
    assert QUOTE in caret
    assert "no speaker" in stocked.fill_template("{speaker}", 1, 0, 3)
    assert "[no date]" in stocked.fill_template("{date} {title}", 3)
    german = {"date": "[kein Tag]", "untitled": "[ohne Titel: {title}]"}
    day = stocked.fill_template("{date}", 1, written=lambda day: f"{day.day}.{day.month}.", unknown=german)
    assert "4.3." == day
    assert "[kein Tag]" == stocked.fill_template("{date}", 3, unknown=german)


def test_ten_thousand_notes(stocked: Library) -> None:
    """Any order, any filter: the ids and the first page are there in the twinkling of an eye."""
    with stocked._store.writing():
        stocked._store.database.many(
            "INSERT INTO notes(article_id, body, created, modified, private) VALUES (?, ?, ?, ?, 0)",
            [(n % 4 or None, f"note {n} " + "words " * 40, n, n * 7919 % 10_000) for n in range(10_000)],
        )
    for sort in NoteSort:
        found = stocked.note_ids(NoteFilter(sort=sort))
        assert (10_000, 64) == (len(found), len(stocked.note_rows(found[:64])))
        wanted = NoteFilter(sort=sort)
        assert cpu_seconds(partial(_first_rows, stocked, wanted), 0.2) < 0.2


def _first_rows(library: Library, wanted: NoteFilter) -> None:
    library.note_rows(library.note_ids(wanted)[:64])


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(("add", "edit", "private", "color", "delete", "version", "template", "tag")),
        st.integers(0, 4),
        st.sampled_from(("#a", "#a/b [[article:1|x]]", "plain", "[[note:1|y]] #c `#d`")),
    ),
    max_size=8,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTIONS)
def test_undoing_it_all_gives_what_was(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[str, int, str]]
) -> None:
    """Whatever is done to notes, undoing every step leaves the notes, links and tags that were there before."""
    with Library.open(tmp_path_factory.mktemp("undo") / "library.onrecord") as library:
        library.add_note(None, "kept #k [[note:1|itself]]")

        def state() -> object:
            said = [(n.id, n.body, n.color, n.private, n.tags) for n in (r.note for r in library.notes())]
            links = [row.note.id for row in library.backlinks("note", 1)]
            return sorted(said, key=lambda each: each[0]), links, library.templates()

        before, records = state(), len(everything(library))
        for action in actions:
            _act(library, *action)
        while library.undo_label() != "Add note" or len(library.undo_labels()) > 1:
            library.undo()
        assert before == state()
        assert records <= len(everything(library))  # the history of bodies is kept


def _act(library: Library, action: str, which: int, body: str) -> None:
    notes = sorted(row.note.id for row in library.notes())
    note = notes[which % len(notes)] if notes else None
    if action == "add" or note is None:
        library.add_note(None, body)
    elif action == "edit":
        library.edit_note(note, body)
    elif action == "private":
        library.set_private([note], which % 2 == 0)
    elif action == "color":
        library.set_note_color([note], "pink" if which % 2 else None)
    elif action == "delete":
        library.delete_notes([note])
    elif action == "version":
        library.restore_note_version(note, library.note_history(note)[-1].id)
    elif action == "tag":
        library.add_tag("note", [note], "hung")
    else:
        library.save_template("name", body)
