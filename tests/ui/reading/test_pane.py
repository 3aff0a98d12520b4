"""The reading pane with real widgets: what is shown, what is painted, where one gets by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader import Matches, Provenance, Reading
from tests.ui.reading.conftest import (
    ADA,
    RADIO,
    STATEMENTS,
    TEXT,
    TOMAS,
    at,
    bookmark,
    field,
    make_reading,
    note,
)
from ui.reading import ReadingPane
from ui.reading.runs import Visibility
from ui.theme import DARK, LIGHT, Appearance


def colours_in(pane: ReadingPane, words: str, number: int = 0) -> set[str]:
    """The colours on the screen behind and in some words."""
    assert pane.view.geometry_ is not None
    span = at(words, number)
    pane.view.show_span(span.start, span.end)
    image = pane.view.viewport().grab().toImage()
    box = pane.view.geometry_.boxes(span.start, span.end)[0]
    top = pane.view.verticalScrollBar().value()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(int(box.left()), int(box.right()))
        for y in range(int(box.top() - top), int(box.bottom() - top) + 2)
    }


def select(pane: ReadingPane, words: str) -> None:
    """Select some words as the mouse would."""
    assert pane.view.article is not None
    span = at(words)
    cursor = pane.view.textCursor()
    cursor.setPosition(pane.view.article.offsets.to_position(span.start))
    cursor.setPosition(pane.view.article.offsets.to_position(span.end), cursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)


def point_of(pane: ReadingPane, words: str, number: int = 0) -> QPoint:
    """A point of the viewport in the middle of some words."""
    assert pane.view.geometry_ is not None
    span = at(words, number)
    pane.view.show_span(span.start, span.end)
    box = pane.view.geometry_.boxes(span.start, span.end)[0]
    return box.center().toPoint() - QPoint(0, pane.view.verticalScrollBar().value())


def test_the_header_says_what_is_known(pane: ReadingPane, reading: Reading) -> None:
    """Title, source, place, date, time, and that the title is ours."""
    pane.show_reading(reading)
    assert "The pier and the ferry…" == pane.header.title.text()
    facts = "Coastline, Lantern Bay, Monday 4 March 2024, 1 min, title from the text"
    assert facts == pane.header.facts.accessibleName()
    assert "The pier and the ferry" == pane.view.accessibleName()
    undated = replace(reading.article, date=None, title=field("Ours", Provenance.YOURS))
    pane.show_reading(replace(reading, article=undated))
    assert "Coastline, Lantern Bay, undated, 1 min" == pane.header.facts.accessibleName()


def test_facts_can_be_edited(pane: ReadingPane, reading: Reading) -> None:
    """A click on a fact asks to edit that field."""
    asked: list[str] = []
    pane.edit_requested.connect(asked.append)
    pane.show_reading(reading)
    pane.header.facts.linkActivated.emit("place")
    assert ["place"] == asked


def test_the_legend_folds_organisations(pane: ReadingPane, reading: Reading) -> None:
    """Persons have chips; organisations are a few words until they are asked for, and can be hidden."""
    pane.show_reading(reading)
    legend = pane.header.legend
    assert ["Ada Quill", "Tomas Berg", "Tomas Quill"] == [chip.text() for chip in legend.chips()]
    legend.unfold()
    assert "Harbour Radio" == legend.chips()[-1].text()
    mark = LIGHT.organisation.faint.lower()
    assert mark in colours_in(pane, "the crossing would cost nothing")
    shown: list[object] = []
    pane.visibility_changed.connect(shown.append)
    pane.set_visibility(Visibility(organisations=False))
    assert [Visibility(organisations=False)] == shown
    assert mark not in colours_in(pane, "the crossing would cost nothing")


def test_silent_people_are_no_speakers(pane: ReadingPane, reading: Reading) -> None:
    """Somebody named who says nothing has no chip."""
    legend = (*reading.legend, replace(reading.legend[1], speaker_id=9, name="Silent Sam", statements=0))
    pane.show_reading(replace(reading, legend=legend))
    assert "Silent Sam" not in [chip.text() for chip in pane.header.legend.chips()]


def test_statements_are_painted_behind_the_text(pane: ReadingPane, reading: Reading) -> None:
    """Direct speech has its speaker's tint, indirect the fainter one, other text the page."""
    pane.show_reading(reading)
    ada, berg = LIGHT.speakers[0], LIGHT.speakers[1]
    assert ada.tint.lower() in colours_in(pane, '"The pier is ready."')
    assert ada.faint.lower() in colours_in(pane, "the new line would open in the spring")
    assert berg.faint.lower() in colours_in(pane, "the pier had been inspected late")
    plain = colours_in(pane, "see https")
    assert not {ada.tint.lower(), ada.faint.lower(), berg.faint.lower()} & plain
    assert ada.ink.lower() in colours_in(pane, "Ada Quill")


def test_highlights_never_touch_the_document(pane: ReadingPane, reading: Reading) -> None:
    """Stepping, searching, hovering and hiding leave the text as it was laid out."""
    pane.show_reading(reading)
    revision = pane.view.document().revision()
    pane.next_statement()
    pane.open_find()
    pane.find_bar.field.setText("quill")
    pane.set_matches(Matches(((0, 5),)))
    pane.view.viewport().grab()
    assert revision == pane.view.document().revision()
    assert TEXT == pane.view.toPlainText()


def test_themes_change_live(pane: ReadingPane, reading: Reading, appearance: Appearance) -> None:
    """Another theme recolours text and layers in place."""
    pane.show_reading(reading)
    pane.go_to(at("The pier is").start)
    place = pane.position()
    appearance.choose("dark")
    assert DARK.speakers[0].tint.lower() in colours_in(pane, '"The pier is ready."')
    assert DARK.speakers[0].ink.lower() in colours_in(pane, "Ada Quill")
    appearance.update(size=26)
    assert place == pane.position() or pane.position() > 0
    assert TEXT == pane.view.toPlainText()


@pytest.mark.usefixtures("keyboard_in_text")
def test_keys_step_through_a_speaker(pane: ReadingPane) -> None:
    """Digit keys go to the next statement of the legend's speaker and wrap; Shift goes back."""
    stepped: list[int] = []
    pane.stepper.arrived.connect(stepped.append)
    for _ in range(4):
        QTest.keyClick(pane.view, Qt.Key.Key_3)
    assert [8, 9, 10, 8] == stepped
    QTest.keyClick(pane.view, Qt.Key.Key_3, Qt.KeyboardModifier.ShiftModifier)
    assert 10 == stepped[-1]
    QTest.keyClick(pane.view, Qt.Key.Key_9)
    assert 5 == len(stepped)


def test_chips_step_and_statements_follow_each_other(pane: ReadingPane, reading: Reading) -> None:
    """A chip steps as its key does; next and previous walk all speakers, without outer layers."""
    pane.show_reading(reading)
    pane.header.legend.chips()[0].click()
    assert 0 == pane.stepper.current
    for _ in range(7):
        pane.next_statement()
    assert 8 == pane.stepper.current
    pane.previous_statement()
    assert 6 == pane.stepper.current
    assert pane.view.accessibleDescription().startswith(
        "statement, speaker unknown speaker, uncertain: the town"
    )


def test_the_second_of_one_colour_has_a_pattern(pane: ReadingPane, reading: Reading) -> None:
    """Two speakers of one palette slot are told apart by more than colour."""
    pane.show_reading(reading)
    ada = colours_in(pane, '"The pier is ready."')
    tomas = colours_in(pane, '"It is no boat for a bay."')
    assert LIGHT.speakers[0].tint.lower() in ada & tomas
    assert tomas - ada


def test_a_narrow_pane_has_no_margin(pane: ReadingPane, reading: Reading) -> None:
    """The margin folds away where the text would become too narrow, and comes back."""
    pane.show_reading(replace(reading, notes=(note(1, "inspected late", "Ask."),)))
    assert 200 <= pane.view.columns.margin_width <= 260
    pane.resize(500, 700)
    assert 0 == pane.view.columns.margin_width
    assert pane.view.columns.text_width >= 400
    pane.resize(900, 700)
    assert 200 <= pane.view.columns.margin_width <= 260
    pane.toggle_margin()
    assert 0 == pane.view.columns.margin_width


def test_the_position_is_told_and_restored(
    pane: ReadingPane, reading: Reading, wait_until: Callable[..., None]
) -> None:
    """Scrolling tells the first line; an article opens where it was left."""
    pane.resize(900, 320)
    pane.show_reading(reading)
    told: list[tuple[int, int]] = []
    pane.position_changed.connect(lambda article, offset: told.append((article, offset)))
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() - 96)
    wait_until(lambda: told)
    article, offset = told[-1]
    assert (1, pane.position()) == (article, offset)
    assert offset > 0
    other = replace(reading, article=replace(reading.article, id=2, position=offset))
    pane.show_reading(other)
    assert offset == pane.position()


def test_leaving_tells_the_position_at_once(pane: ReadingPane, reading: Reading) -> None:
    """Going on to another article does not lose the place by a quick click."""
    pane.resize(900, 320)
    pane.show_reading(reading)
    told: list[tuple[int, int]] = []
    pane.position_changed.connect(lambda article, offset: told.append((article, offset)))
    pane.view.verticalScrollBar().setValue(300)
    pane.show_reading(replace(reading, article=replace(reading.article, id=2)))
    assert [1] == [article for article, _ in told]


def test_refreshing_stays_in_place(pane: ReadingPane, reading: Reading) -> None:
    """The same article read again, as after a note, keeps place, selection and text."""
    pane.resize(900, 320)
    pane.show_reading(reading)
    pane.view.verticalScrollBar().setValue(200)
    select(pane, "no boat")
    pane.view.verticalScrollBar().setValue(200)
    document = pane.view.document()
    pane.show_reading(replace(reading, bookmarks=(bookmark("The pier is ready"),)), keep_place=True)
    assert document is pane.view.document()
    assert 200 == pane.view.verticalScrollBar().value()
    assert pane.view.textCursor().hasSelection()
    assert pane.view.beside.stars


def test_copying_gives_the_articles_words(pane: ReadingPane, reading: Reading) -> None:
    """What the document adds to break a long word is not copied."""
    word = "x" * 3000
    text = f"A 🚢 word: {word} ends."
    long = replace(reading.article, text=text, digest="d2")
    pane.show_reading(replace(reading, article=long, statements=(), legend=()))
    QTest.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)  # before all of it is loaded
    pane.copy_selection()
    assert text == QGuiApplication.clipboard().text()
    assert (0, len(text)) == pane.passage()


def test_find_counts_marks_and_steps(pane: ReadingPane, reading: Reading) -> None:
    """Every match is marked and counted; Return steps on and wraps; Escape takes the marks away."""
    pane.show_reading(reading)
    pane.open_find()
    QTest.keyClicks(pane.find_bar.field, "quill")
    assert 3 == len(pane.finder.matches())
    assert "1 of 3" == pane.find_bar.count.text()
    assert LIGHT.match.lower() in colours_in(pane, "Quill")
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert "2 of 3" == pane.find_bar.count.text()
    pane.find_previous()
    pane.find_previous()
    assert "3 of 3" == pane.find_bar.count.text()
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert [] == list(pane.finder.matches())


def test_hits_in_the_title_are_marked_in_it(pane: ReadingPane, reading: Reading) -> None:
    """Its words stay what they are, to be read, heard and laid out; another article has no marks of this one."""
    words = 'The <pier> & "ferry"'
    article = replace(
        reading.article, title=replace(reading.article.title, value=words, origin=Provenance.YOURS)
    )
    reading = replace(reading, article=article)
    pane.show_reading(reading)
    assert words == pane.header.title.text()
    pane.set_matches(Matches(title=((4, 10), (14, 19))))
    shown = QTextDocument()
    shown.setHtml(pane.header.title.text())
    assert words == shown.toPlainText() == pane.header.title.accessibleName()
    marked, block = "", shown.begin()
    for run in block:
        fragment = run.fragment()
        if fragment.charFormat().background().color().name() == LIGHT.match.lower():
            marked += fragment.text()
    assert "<pier>ferry" == marked
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    pane.find_next()
    assert 0 == bar.value()
    pane.show_reading(reading, keep_place=True)
    assert "background" in pane.header.title.text()
    pane.show_reading(replace(reading, article=replace(article, id=article.id + 1)))
    assert words == pane.header.title.text()


def test_hits_of_the_librarys_search_are_marked(pane: ReadingPane, reading: Reading) -> None:
    """What the search found is marked when the article opens, and can be stepped through."""
    pane.show_reading(reading)
    spans = [(at("pier").start, at("pier").end), (at("pier", 1).start, at("pier", 1).end)]
    pane.set_matches(Matches(tuple(spans)))
    assert LIGHT.match.lower() in colours_in(pane, "pier")
    pane.find_next()
    assert 0 == pane.finder.current()
    pane.find_next()
    pane.find_next()
    assert 0 == pane.finder.current()


def test_nothing_is_fetched(pane: ReadingPane, reading: Reading) -> None:
    """The view loads no resource and opens no page, whatever it is asked for."""
    pane.show_reading(reading)
    image = int(QTextDocument.ResourceType.ImageResource.value)
    found = pane.view.loadResource(image, QUrl("file:///etc/hostname"))
    assert found is not None
    assert (1, 1) == (found.width(), found.height())
    pane.view.setSource(QUrl("https://example.org/"))
    assert TEXT == pane.view.toPlainText()


def test_links_are_opened_on_request_only(pane: ReadingPane, reading: Reading) -> None:
    """A click on a link asks in place; only the answer opens it."""
    opened: list[str] = []
    pane.link_activated.connect(opened.append)
    pane.show_reading(reading)
    address = "https://example.org/survey"
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, address))
    assert pane.pointing.links.isVisible()
    assert not pane.pointing.bar.isVisible()  # of selected words, which the address is not
    assert pane.view.selection()[0] == pane.view.selection()[1]
    assert [] == opened
    pane.pointing.links.findChildren(type(pane.toolbar.note))[0].click()
    assert [address] == opened


def test_a_link_is_asked_about_by_key(
    pane: ReadingPane, reading: Reading, wait_until: Callable[..., None]
) -> None:
    """Tab goes to the link, Return asks, and the answer is under the keyboard; Escape goes back to the text."""
    opened: list[str] = []
    pane.link_activated.connect(opened.append)
    pane.show_reading(reading)
    pane.activateWindow()
    pane.view.setFocus()
    wait_until(pane.view.hasFocus)
    for answer in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
        QTest.keyClick(pane.view, Qt.Key.Key_Tab)
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert pane.pointing.links.isAncestorOf(focus)
        assert [] == opened
        QTest.keyClick(focus, answer)
        assert not pane.pointing.links.isVisible()
        pane.view.moveCursor(QTextCursor.MoveOperation.Start)
    assert ["https://example.org/survey"] == opened


def test_a_click_on_the_star_asks(pane: ReadingPane, reading: Reading) -> None:
    """The bookmark button asks, and shows the state once the library has it."""
    asked: list[bool] = []
    pane.bookmark_toggled.connect(lambda: asked.append(True))
    pane.show_reading(reading)
    pane.toolbar.bookmark.click()
    assert [True] == asked
    assert not pane.toolbar.bookmark.isChecked()
    pane.show_reading(replace(reading, article=replace(reading.article, bookmarked=True)), keep_place=True)
    assert pane.toolbar.bookmark.isChecked()


def test_empty_states_say_what_to_do(pane: ReadingPane, reading: Reading) -> None:
    """Without an article there is a sentence, and in an empty library a way to fill it."""
    pane.show_nothing()
    assert "Choose one in the list" in pane.empty.sentence.text()
    pane.set_library_empty(True)
    assert "Drop a folder" in pane.empty.sentence.text()
    assert pane.empty.import_button.isVisible()
    pane.show_failure("The library is locked.")
    assert "The library is locked." == pane.empty.sentence.text()
    pane.show_reading(replace(reading, attributed=False, statements=(), legend=()))
    assert "Looking for who said what…" == pane.header.state.text()


@pytest.mark.parametrize("words", ["no boat", "late survey"])
def test_a_selection_offers_what_can_be_done(pane: ReadingPane, reading: Reading, words: str) -> None:
    """The bar stands beside the selection, and its buttons ask with the passage."""
    asked: list[tuple[str, int, int]] = []
    pane.bookmark_requested.connect(lambda a, b: asked.append(("bookmark", a, b)))
    pane.cite_requested.connect(lambda a, b: asked.append(("cite", a, b)))
    pane.show_reading(reading)
    point_of(pane, words)
    select(pane, words)
    pane.pointing.show_bar()
    bar = pane.pointing.bar
    assert bar.isVisible()
    bar.buttons["bookmark"].click()
    bar.buttons["cite"].click()
    span = at(words)
    assert [("bookmark", span.start, span.end), ("cite", span.start, span.end)] == asked


def test_speakers_pages_open_from_the_legend(pane: ReadingPane, reading: Reading) -> None:
    """The other mouse button on a chip, or the card's button, leads to the speaker's page."""
    asked: list[int] = []
    pane.speaker_page_requested.connect(asked.append)
    pane.show_reading(reading)
    pane.header.legend.chips()[2].page_requested.emit(TOMAS)
    assert [TOMAS] == asked
    assert {ADA, TOMAS, RADIO} <= {entry.speaker_id for entry in pane.header.legend.speakers()}


def test_targets_under_the_mouse(pane: ReadingPane, reading: Reading, qapp: QApplication) -> None:
    """A mention, a statement, the inner layer of a chain, and nothing where nothing is."""
    pane.show_reading(reading)
    view = pane.view
    mention = view.target_at(QPointF(point_of(pane, "Ada Quill")))
    assert mention is not None
    assert (0, ADA) == (mention.statement, mention.speaker_id)
    inner = view.target_at(QPointF(point_of(pane, "too small")))
    assert inner is not None
    assert 8 == inner.statement
    assert STATEMENTS[8].start == inner.start
    assert view.target_at(QPointF(point_of(pane, "added"))) is None


def test_readings_of_the_same_article_may_differ(pane: ReadingPane) -> None:
    """A corrected text of the article replaces the one on screen."""
    pane.show_reading(make_reading())
    article = replace(make_reading().article, text="Only this is left.", digest="d9", version=2)
    pane.show_reading(replace(make_reading(), article=article, statements=(), legend=()), keep_place=True)
    assert "Only this is left." == pane.view.toPlainText()


@pytest.mark.usefixtures("keyboard_in_text")
def test_text_is_selected_by_keyboard(pane: ReadingPane) -> None:
    """F7 gives the text a caret; what Shift and the arrows select is the passage for notes and bookmarks."""
    QTest.keyClick(pane.view, Qt.Key.Key_F7)
    for _ in range(7):
        QTest.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert (0, 7) == pane.passage()
    QTest.keyClick(pane.view, Qt.Key.Key_F7)
    assert not pane.view.has_caret()


def test_a_title_from_the_right_ends_where_the_text_does(pane: ReadingPane, reading: Reading) -> None:
    """One from the left may reach into the margin, where it has room; one from the right begins at the text's edge."""
    pane.show_reading(reading)
    columns = pane.view.columns
    assert columns.has_margin
    assert columns.text_width < pane.header.title_width
    hebrew = replace(
        reading.article, id=2, title=field("12 \u05d4\u05e0\u05de\u05dc \u05de\u05d5\u05db\u05df")
    )
    pane.show_reading(replace(reading, article=hebrew))
    assert columns.text_width == pane.header.title_width
