"""What becomes of exceptions: a sentence in place, or a window with the text, and always the log."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QtMsgType, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader import CancelledError, DiskFullError, log_path
from ui import errors
from ui.errors import Banner, ErrorHandler

UNEXPECTED = r"ui\.errors: unexpected error"


@pytest.fixture
def handler(qapp: object) -> Iterator[ErrorHandler]:
    """A handler with its banner; the hooks are given back."""
    banner = Banner()
    made = ErrorHandler(banner)
    yield made
    made.uninstall()
    if made.window() is not None:
        made.window().deleteLater()  # type: ignore[union-attr]  # looked at in the line above
    banner.deleteLater()


def banner_of(handler: ErrorHandler) -> Banner:
    """The banner that the handler speaks through."""
    found = handler.parent()
    assert isinstance(found, Banner)
    return found


def test_a_readers_error_is_a_sentence_in_place(
    handler: ErrorHandler, wait_until: Callable[..., None]
) -> None:
    """No window opens; the banner says what to do, and closes."""
    handler.show(DiskFullError("The disk is full. Free some space."))
    banner = banner_of(handler)
    wait_until(banner.sentence)
    assert "The disk is full. Free some space." == banner.sentence()
    assert banner.sentence() == banner.accessibleName()
    assert handler.window() is None
    banner.dismiss()
    assert "" == banner.sentence()


def test_what_the_system_says_of_a_file_is_a_sentence(
    handler: ErrorHandler, wait_until: Callable[..., None]
) -> None:
    """A folder that is not the person's is theirs to choose anew; it is no bug."""
    handler.show(PermissionError(13, "Permission denied", "/mnt/archive/out.csv"))
    wait_until(banner_of(handler).sentence)
    assert "/mnt/archive/out.csv: Permission denied." == banner_of(handler).sentence()
    assert handler.window() is None


def test_what_the_person_cancelled_is_no_news(handler: ErrorHandler, wait_until: Callable[..., None]) -> None:
    """They know."""
    handler.show(CancelledError("cancelled"))
    handler.show(DiskFullError("after it"))
    wait_until(lambda: banner_of(handler).sentence())
    assert "after it" == banner_of(handler).sentence()


def test_a_banner_offers_to_undo(qapp: object) -> None:
    """The button acts once, and the banner goes."""
    banner, undone = Banner(), list[bool]()
    banner.say("2 articles deleted.", "Undo", lambda: undone.append(True))
    QTest.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    assert [True] == undone
    assert "" == banner.sentence()


def test_an_offer_to_undo_goes_with_its_step(qapp: object) -> None:
    """Where undo would take back something else, the offer is withdrawn; a plain sentence stays."""
    banner = Banner()
    banner.say("Gone.", "Undo", lambda: None, step=7)
    banner.settle(7)
    assert "Gone." == banner.sentence()
    banner.settle(8)
    assert "" == banner.sentence()
    banner.say("The library is sound.")
    banner.settle(0)
    assert "The library is sound." == banner.sentence()


def test_a_bug_opens_one_window_with_its_text(
    handler: ErrorHandler, wait_until: Callable[..., None], expects: Callable[[str], None]
) -> None:
    """The same one again is counted, another one is added, and Copy takes them all."""
    expects(UNEXPECTED)
    for number in (1, 1, 2):
        handler.show(ValueError(f"bug {number}"))
    wait_until(lambda: sum(handler.crashes.values()) == 3)
    window = handler.window()
    assert window is not None
    assert window.isVisible()
    assert not window.isModal()
    text = window.text.toPlainText()
    assert "bug 1" in text
    assert "bug 2" in text
    assert "On Record" in text
    QTest.mouseClick(window.copy_button, Qt.MouseButton.LeftButton)
    assert text == QGuiApplication.clipboard().text()


def test_exceptions_that_nobody_caught_are_heard(
    handler: ErrorHandler, wait_until: Callable[..., None], expects: Callable[[str], None]
) -> None:
    """Of slots and of threads."""
    expects(UNEXPECTED)
    handler.install()
    sys.excepthook(KeyError, KeyError("of a slot"), None)

    def fail() -> None:
        raise ZeroDivisionError("of a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    wait_until(lambda: len(handler.crashes) == 2)
    text = "\n".join(handler.crashes)
    assert "of a slot" in text
    assert "ZeroDivisionError" in text


def test_the_hooks_are_given_back(handler: ErrorHandler) -> None:
    """As the end of the program needs."""
    before = sys.excepthook, threading.excepthook
    handler.install()
    assert sys.excepthook is not before[0]
    handler.uninstall()
    assert before == (sys.excepthook, threading.excepthook)


def test_qt_speaks_into_the_log(handler: ErrorHandler, expects: Callable[[str], None]) -> None:
    """A warning of Qt is a line of the log, not one on a terminal that nobody sees."""
    expects(r"qt\.default: a warning of Qt")
    handler.install()
    qWarning("a warning of Qt")


def test_levels_of_qt_keep_their_weight() -> None:
    """Each kind of message has its level."""
    for kind in QtMsgType:
        assert kind in errors._LEVELS


def test_the_log_is_kept_in_its_folder_and_turns_over() -> None:
    """A few files of a megabyte, in the folder that the reader names."""
    root, before = logging.getLogger(), logging.getLogger().level
    known = set(root.handlers)
    try:
        errors.set_up_logging()
        (handler,) = set(root.handlers) - known
        logging.getLogger("tests").info("a line for the log")
        handler.flush()
        assert "a line for the log" in Path(log_path()).read_text(encoding="utf-8")
    finally:
        for handler in set(root.handlers) - known:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(before)


def test_a_hint_goes_by_itself_and_nothing_else_does(qapp: object, wait_until: Callable[..., None]) -> None:
    """What a key would have needed is said for a while; a sentence that matters stays, also after a hint."""
    banner = Banner()
    banner._passing.setInterval(20)
    banner.hint("Select something first.")
    assert "Select something first." == banner.sentence()
    wait_until(lambda: not banner.sentence())
    banner.hint("Select something first.")
    banner.say("The disk is full.")
    assert not banner._passing.isActive()
    assert "The disk is full." == banner.sentence()


def test_what_is_being_written_is_stored_before_a_bug_is_shown(
    qapp: object, wait_until: Callable[..., None], expects: Callable[[str], None]
) -> None:
    """At every mistake anew, also at one that is only counted; one in the storing itself hides neither."""
    expects(UNEXPECTED)
    expects(r"ui\.errors: what is being written could not be stored")
    banner = Banner()
    seen: list[bool] = []

    def save() -> None:
        seen.append(made.window() is not None)
        if len(seen) == 3:
            raise ValueError("the disk")

    made = ErrorHandler(banner, save)
    same = ZeroDivisionError("a paint that fails")
    for _ in range(3):
        made.show(same)
    wait_until(lambda: len(seen) == 3 and list(made.crashes.values()) == [3])
    assert [False, True, True] == seen
    window = made.window()
    assert window is not None
    window.deleteLater()
    banner.deleteLater()
