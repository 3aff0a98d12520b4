"""Back and forward go where a browser's would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.history import LONGEST, History


def test_back_and_forward() -> None:
    """Back returns through what was read; a new visit forgets what lay ahead."""
    history = History()
    for article in (1, 2, 3):
        history.visit(article)
    assert 2 == history.back()
    assert 1 == history.back()
    assert history.back() is None
    assert 2 == history.forward()
    history.visit(9)
    assert not history.can_go_forward()
    assert 2 == history.back()


def test_the_same_article_again_is_no_step() -> None:
    """Opening what is open leaves the line as it is."""
    history = History()
    history.visit(1)
    history.visit(1)
    assert not history.can_go_back()


@given(st.lists(st.one_of(st.integers(0, 5), st.sampled_from(["back", "forward"])), max_size=60))
def test_never_leaves_the_line(steps: list[int | str]) -> None:
    """No order of steps gives an article that was not visited."""
    history, visited = History(), set[int]()
    for step in steps:
        if step == "back":
            assert history.back() in visited | {None}
        elif step == "forward":
            assert history.forward() in visited | {None}
        else:
            history.visit(int(step))
            visited.add(int(step))


def test_the_line_is_bounded() -> None:
    """A day of reading does not grow it without end."""
    history = History()
    for article in range(LONGEST * 2):
        history.visit(article)
    assert LONGEST - 1 == sum(1 for _ in iter(history.back, None))
