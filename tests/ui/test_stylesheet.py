"""The style sheet: complete in every theme, and legible where it sets text on a ground."""

from __future__ import annotations

import pytest

from ui.stylesheet import stylesheet
from ui.theme import THEMES, Theme, contrast

EACH = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


@EACH
def test_every_placeholder_is_filled(theme: Theme) -> None:
    """No name is left over, nor did a short one eat the start of a longer one."""
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert theme.text_selection in sheet
    assert theme.on_accent in sheet


@EACH
def test_text_on_controls_is_legible(theme: Theme) -> None:
    """4.5:1 for the words of buttons, menus, banners, cards and the segments of a choice."""
    for ink, ground in (
        (theme.ink, theme.field),
        (theme.ink, theme.hover),
        (theme.ink, theme.selection),
        (theme.muted, theme.sidebar),
        (theme.muted, theme.page),
        (theme.on_accent, theme.accent),
        (theme.ink, theme.note_fill),
        (theme.muted, theme.note_fill),
        (theme.warning, theme.note_fill),
        (theme.warning, theme.page),
        (theme.accent, theme.page),
        (theme.muted, theme.hover),
    ):
        assert contrast(ink, ground) >= 4.5, f"{ink} on {ground}"


@EACH
def test_the_edge_of_the_focus_is_seen(theme: Theme) -> None:
    """3:1 for what shows where the keyboard is (WCAG 1.4.11)."""
    assert contrast(theme.accent, theme.page) >= 3
    assert contrast(theme.faint, theme.field) >= 3
