"""Code points and UTF-16: the same place on both sides, whatever stands before it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.reading.offsets import OffsetMap

TEXTS = st.text(alphabet=st.sampled_from("ab é́\u0301\n🚢👩\u200d🚒字\u202eא"), max_size=60)


def units(text: str) -> int:
    """The length of a text in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_positions_are_lengths_in_utf16(text: str) -> None:
    """An offset's position is the UTF-16 length of what stands before it, emoji and combining marks included."""
    offsets = OffsetMap(text)
    assert [units(text[:i]) for i in range(len(text) + 1)] == [
        offsets.to_position(i) for i in range(len(text) + 1)
    ]


@given(TEXTS, st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    """With characters put in by the document, every offset comes back as itself."""
    breaks = sorted(data.draw(st.sets(st.integers(1, max(1, len(text) - 1)), max_size=5)))
    breaks = [offset for offset in breaks if offset < len(text)]
    offsets = OffsetMap(text, breaks)
    document = "".join(("\u200b" if i in breaks else "") + character for i, character in enumerate(text))
    for offset in range(len(text) + 1):
        position = offsets.to_position(offset)
        assert offset == offsets.to_offset(position)
        rest = document.encode("utf-16-le")[2 * position :].decode("utf-16-le")
        assert text[offset:] == rest.replace("\u200b", "")


@given(TEXTS)
def test_positions_never_go_back(text: str) -> None:
    """Positions inside a pair or past the end are those of a whole character."""
    offsets = OffsetMap(text)
    found = [offsets.to_offset(position) for position in range(units(text) + 3)]
    assert sorted(found) == found
    assert len(text) == found[-1]
    assert all(offsets.to_position(offset) <= position for position, offset in enumerate(found))


def test_offsets_outside_are_clamped() -> None:
    """A stale offset of a longer version does not leave the text."""
    offsets = OffsetMap("a🚢")
    assert 3 == offsets.to_position(99)
    assert 0 == offsets.to_position(-5)
    assert 0 == offsets.to_offset(-1)
