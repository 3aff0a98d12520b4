"""The document of an article: all of its text, nothing else, at a bounded price."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from ui.reading.document import ArticleDocument, Ink, find_links
from ui.theme import reading_font


def words_of(made: ArticleDocument) -> str:
    """What the document shows, as text."""
    shown = made.document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
    return shown.replace("\u200b", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "One line.",
        "First paragraph.\n\nSecond 🚢 one.\n\n\u05d0\u05d1\u05d2 right to left.",
        "tail of blank lines\n\n",
    ],
)
def test_the_document_is_the_text(qapp: QApplication, text: str) -> None:
    """Nothing is added, lost or moved, so that offsets mean the same everywhere."""
    made = ArticleDocument(text, reading_font(18), 1.55)
    made.start([])
    assert text == words_of(made)
    assert made.complete


def test_mentions_are_coloured_in_place(qapp: QApplication) -> None:
    """Ink changes letters' looks and none of the letters."""
    text = "🚢 Ada Quill spoke. She left."
    made = ArticleDocument(text, reading_font(18), 1.55)
    made.start([Ink(2, 11, "#123456", bold=True), Ink(19, 22, "#123456", dotted=True)])
    assert text == words_of(made)
    block = made.document.firstBlock()
    runs = [(f.fragment().text(), f.fragment().charFormat().foreground().color().name()) for f in block]
    assert ("Ada Quill", "#123456") in runs
    assert ("She", "#123456") in runs
    made.set_inks([Ink(2, 11, "#abcdef", bold=True)])
    runs = [(f.fragment().text(), f.fragment().charFormat().foreground().color().name()) for f in block]
    assert ("Ada Quill", "#abcdef") in runs
    assert text == words_of(made)
    assert all(colour != "#123456" for _, colour in runs)


def test_a_long_text_comes_in_parts(qapp: QApplication, wait_until: Callable[..., None]) -> None:
    """The first screens are there at once, the rest follows, and all of it is the text in the end."""
    text = "\n\n".join(f"Paragraph {number} of a long report on the harbour. " * 8 for number in range(900))
    made = ArticleDocument(text, reading_font(18), 1.55)
    made.start([])
    assert 0 < made.loaded < len(text)
    assert text[: made.loaded] == words_of(made)
    made.load_until(len(text) // 2)
    assert made.loaded >= len(text) // 2
    wait_until(lambda: made.complete)
    assert text == words_of(made)


def test_a_mention_is_never_cut_by_a_part(qapp: QApplication, wait_until: Callable[..., None]) -> None:
    """A mention across the end of a part keeps its colour."""
    text = "word " * 40_000
    inks = [Ink(at, at + 9, "#123456") for at in range(0, len(text) - 10, 10)]
    made = ArticleDocument(text, reading_font(18), 1.55)
    made.start(inks)
    wait_until(lambda: made.complete)
    coloured = 0
    block = made.document.firstBlock()
    while block.isValid():
        coloured += sum(
            f.fragment().length()
            for f in block
            if f.fragment().charFormat().foreground().color().name() == "#123456"
        )
        block = block.next()
    assert coloured >= 9 * len(inks)


def test_a_word_of_a_megabyte_does_not_hang(qapp: QApplication) -> None:
    """Qt alone takes a minute for what is broken here into pieces; and the text stays what it is."""
    text = "before " + "x" * 1_000_000 + " after"
    begin = time.process_time()  # what other programs do meanwhile does not count
    made = ArticleDocument(text, reading_font(18), 1.55)
    made.start([])
    made.document.setTextWidth(600)
    made.load_until(len(text))
    made.document.size()
    assert time.process_time() - begin < 20
    assert made.document.characterCount() > len(text)
    assert text == words_of(made).replace("\n", "")
    assert len(text) == made.offsets.to_offset(made.document.characterCount() - 1)


def test_links_end_before_the_sentence_does() -> None:
    """A stop or bracket after an address is not part of it."""
    text = "See https://example.org/a?b=c, (http://example.org/d) and “https://example.org”."
    assert ["https://example.org/a?b=c", "http://example.org/d", "https://example.org"] == [
        text[a:b] for a, b in find_links(text)
    ]
