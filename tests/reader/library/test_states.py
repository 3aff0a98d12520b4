"""How far the person is with articles, the queue in the person's own order, and saved views; all of it undone."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import Library, NotFoundError, ReaderError, ReadingState, Scope, Sort, View


def state(library: Library, article_id: int = 1) -> tuple[ReadingState, int]:
    article = library.reading(article_id).article
    return article.state, article.progress


def ids(library: Library, view: View) -> list[int]:
    directory = list(library.directory(view).ids)
    assert directory == [row.id for row in library.first_rows(view)]
    return directory


def test_reading_begins_and_ends(stocked: Library) -> None:
    """Opening begins it, how far it has come only grows, the end makes it read, and looking again leaves it so."""
    assert (ReadingState.UNREAD, 0) == state(stocked)
    assert stocked.set_opened(1).membership
    assert (ReadingState.READING, 1) == state(stocked)
    stocked.set_position(1, 100, 40)
    stocked.set_position(1, 20, 10)
    assert (ReadingState.READING, 40) == state(stocked)
    assert (40, [1]) == (stocked.rows([1])[0].reading, ids(stocked, View(scope=Scope.READING)))
    assert stocked.set_position(1, 300, 96).articles
    assert (ReadingState.READ, 0) == state(stocked)
    stocked.set_opened(1)
    assert not stocked.set_position(1, 0, 5).articles
    assert (ReadingState.READ, 0) == state(stocked)
    assert "Import 1 article" == stocked.undo_label()


def test_every_state_is_set_and_undone(stocked: Library) -> None:
    """Each state shows in the article, the lists and the numbers; undo brings the one before back, percent and all."""
    stocked.set_opened(2)
    stocked.set_position(2, 9, 30)
    stocked.set_to_read([1, 2], True)
    stocked.set_state([1, 2], ReadingState.ARCHIVED)
    counts = stocked.counts()
    assert (2, 0, 1, 0) == (counts.archived, counts.to_read, counts.unread, counts.reading)
    assert [2, 1] == ids(stocked, View(scope=Scope.ARCHIVED))
    assert [2, 1, 3] == ids(stocked, View())
    assert [] == ids(stocked, View(scope=Scope.TO_READ))
    stocked.undo()
    assert [(ReadingState.UNREAD, 0), (ReadingState.READING, 30)] == [state(stocked, n) for n in (1, 2)]
    assert [1, 2] == ids(stocked, View(scope=Scope.TO_READ, sort=Sort.QUEUE))
    for wanted in ReadingState:
        stocked.set_state([1], wanted)
        assert wanted is state(stocked)[0]
    stocked.set_read([1], True)
    assert ReadingState.ARCHIVED is state(stocked)[0]
    stocked.set_to_read([1], True)
    assert ReadingState.READ is state(stocked)[0]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(1, 3), st.sampled_from([None, 1, 2, 3])), max_size=12))
def test_the_queue_keeps_the_order_it_is_given(stocked: Library, moves: list[tuple[int, int | None]]) -> None:
    """Moving is taking out and putting in before another, as in a list; every move is undone by itself."""
    stocked.set_to_read([1, 2, 3], False)
    stocked.set_to_read([3, 1, 2], True)
    view = View(scope=Scope.TO_READ, sort=Sort.QUEUE)
    order, before = [3, 1, 2], []
    for article_id, target in moves:
        if article_id == target:
            with pytest.raises(ReaderError, match="before itself"):
                stocked.move_in_queue(article_id, target)
            continue
        former = list(order)
        order.remove(article_id)
        order.insert(order.index(target) if target else len(order), article_id)
        stocked.move_in_queue(article_id, target)
        assert order == ids(stocked, view)
        if former != order:  # else there is nothing to undo
            before.append(former)
    for former in before[::-1]:
        stocked.undo()
        assert former == ids(stocked, view)


def test_the_queue_has_room_for_ever(stocked: Library) -> None:
    """A hundred moves into the same gap leave the order right."""
    stocked.set_to_read([1, 2, 3], True)
    order = [1, 2, 3]
    for _ in range(100):
        order = [order[0], order[2], order[1]]
        stocked.move_in_queue(order[1], order[2])
    assert order == ids(stocked, View(scope=Scope.TO_READ, sort=Sort.QUEUE))


def test_saved_views(stocked: Library) -> None:
    """A view is saved, found as it was, renamed, moved, saved anew under its name, deleted; each undone."""
    view = View(Scope.UNREAD, source="TASS", query="said:quill lamps", tag="sea/deep", sort=Sort.RANK)
    first = stocked.save_view("Lamps  at sea", view).created
    second = stocked.save_view("All", View()).created
    assert first
    assert second
    assert [("Lamps at sea", view), ("All", View())] == [(s.name, s.view) for s in stocked.saved_views()]
    stocked.move_saved_view(second, first)
    assert [second, first] == [s.id for s in stocked.saved_views()]
    stocked.save_view("all", View(query="ice"))
    assert [("all", View(query="ice")), ("Lamps at sea", view)] == [
        (s.name, s.view) for s in stocked.saved_views()
    ]
    with pytest.raises(ReaderError, match="Another saved search"):
        stocked.rename_saved_view(first, "ALL")
    stocked.rename_saved_view(first, "Lamps")
    stocked.delete_saved_view(second)
    assert ["Lamps"] == [s.name for s in stocked.saved_views()]
    for _ in range(4):
        assert stocked.undo()
    assert [first, second] == [s.id for s in stocked.saved_views()]
    with pytest.raises(ReaderError, match="needs a name"):
        stocked.save_view(" ", View())
    with pytest.raises(NotFoundError, match="no saved view 99"):
        stocked.delete_saved_view(99)


def test_a_move_in_the_queue_leaves_the_others_where_they_are(stocked: Library) -> None:
    """To the front, to the end or between two: only what is moved has another place, and where it is it stays."""
    stocked.set_to_read([1, 2, 3], True)
    view = View(scope=Scope.TO_READ, sort=Sort.QUEUE)
    for moved, before, order in (([2, 3], 1, [2, 3, 1]), ([2], None, [3, 1, 2]), ([2], 1, [3, 2, 1])):
        assert frozenset(moved) == stocked.move_in_queue(moved, before).articles
        assert order == ids(stocked, view)
    assert not stocked.move_in_queue([2], 1).articles
