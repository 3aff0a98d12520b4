"""Every text of every theme can be read, speakers' colours are told apart, also by the colour-blind; the desktop's
light and dark are followed.
"""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ui.reading.passages import BAND, BAND_AMONG
from ui.theme import LIGHT, SLOTS, THEMES, Appearance, Theme, contrast, speaker_colours

# Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB.
SIGHT = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
APART = 14.5  # CIE76; about six times what is just noticed in a field of this size
THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def lab(colour: str, sight: str) -> tuple[float, float, float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    r, g, b = (
        min(1.0, max(0.0, sum(a * c for a, c in zip(row, linear, strict=True)))) for row in SIGHT[sight]
    )
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(first: str, second: str, sight: str) -> float:
    pairs = zip(lab(first, sight), lab(second, sight), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


@THEME
def test_text_can_be_read_on_every_surface(theme: Theme) -> None:
    """Ink, small print and accent have a contrast of 4.5:1 on every surface they stand on."""
    surfaces = (theme.page, theme.list, theme.sidebar, theme.field, theme.selection, theme.hover)
    pairs = [(text, on) for text in (theme.ink, theme.muted, theme.accent) for on in surfaces]
    pairs += [(theme.ink, on) for on in (*theme.marks, theme.match, theme.note_fill, *theme.heat)]
    pairs += [(theme.muted, theme.note_fill), (theme.on_accent, theme.accent), (theme.warning, theme.page)]
    pairs += [(theme.ink, theme.text_selection)]
    assert [] == [(text, on, contrast(text, on)) for text, on in pairs if contrast(text, on) < 4.5]


@THEME
def test_text_can_be_read_on_every_tint(theme: Theme) -> None:
    """The article's ink and the speaker's own colour have 4.5:1 on each tint; a name also in the list."""
    low = []
    for colours in (*theme.speakers, theme.organisation, theme.unnamed):
        for tint in (colours.tint, colours.faint):
            low += [(text, tint) for text in (theme.ink, colours.ink) if contrast(text, tint) < 4.5]
        for surface in (theme.page, theme.list, theme.sidebar, theme.selection, theme.hover):
            low += [(colours.ink, surface)] if contrast(colours.ink, surface) < 4.5 else []
        low += [(colours.rule, theme.page)] if contrast(colours.rule, theme.page) < 3 else []
    assert [] == low


@THEME
def test_text_can_be_read_under_highlights(theme: Theme) -> None:
    """The article's ink and every name have 4.5:1 on each of the five, and where two bands blend over any tint."""
    speakers = (*theme.speakers, theme.organisation, theme.unnamed)
    inks = (theme.ink, *(colours.ink for colours in speakers))
    grounds = (theme.page, *(tint for colours in speakers for tint in (colours.tint, colours.faint)))
    alone = {blend(mark, ground, BAND) for mark in theme.marks for ground in grounds} | set(theme.marks)
    among = {blend(mark, ground, BAND_AMONG) for mark in theme.marks for ground in grounds}
    twice = {blend(mark, below, BAND_AMONG) for mark in theme.marks for below in among}
    low = [(ink, on) for ink in inks for on in alone | among | twice if contrast(ink, on) < 4.5]
    assert [] == low
    lines = [
        (line, on) for line in theme.mark_rules for on in (theme.page, *grounds) if contrast(line, on) < 3
    ]
    assert [] == lines


def blend(top: str, below: str, share: float) -> str:
    """A colour laid over another, as the painter does it."""
    pairs = [(int(top[i : i + 2], 16), int(below[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


@THEME
@pytest.mark.parametrize("sight", SIGHT)
def test_speakers_are_told_apart(theme: Theme, sight: str) -> None:
    """Any two of the six colours of names differ clearly, also without one kind of cone."""
    inks = [colours.ink for colours in theme.speakers]
    assert SLOTS == len(inks)
    near = [
        (a, b, distance(a, b, sight))
        for a, b in itertools.combinations(inks, 2)
        if distance(a, b, sight) < APART
    ]
    assert [] == near


@THEME
def test_the_accent_is_no_speaker(theme: Theme) -> None:
    """The accent is far from every speaker's colour to normal sight."""
    assert all(distance(theme.accent, colours.ink, "normal") > 20 for colours in theme.speakers)


def test_kinds_have_their_colours() -> None:
    """A person has the colour of the slot, an organisation is grey, and who is unknown too."""
    from reader import SpeakerKind

    assert LIGHT.speakers[2] == speaker_colours(LIGHT, SpeakerKind.PERSON, 2)
    assert LIGHT.organisation == speaker_colours(LIGHT, SpeakerKind.ORGANISATION, 2)
    assert LIGHT.unnamed == speaker_colours(LIGHT, SpeakerKind.UNNAMED, 0)
    assert LIGHT.unnamed == speaker_colours(LIGHT, None, 0)


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21:1, a colour on itself 1:1."""
    assert 21.0 == pytest.approx(contrast("#000000", "#FFFFFF"))
    assert 1.0 == pytest.approx(contrast("#9A2150", "#9A2150"))


class _Hints(QObject):
    """What Qt tells of the desktop, told by the test."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815  Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802  Qt's name
        """The desktop's."""
        return self.scheme

    def turn(self, scheme: Qt.ColorScheme) -> None:
        """As when the person turns the desktop dark in the evening."""
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


def test_the_desktop_is_followed_while_the_window_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dark with it and light with it, at once; a theme that the person chose stays whatever the desktop does."""
    hints = _Hints()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    appearance = Appearance()
    themes: list[str] = []
    appearance.changed.connect(lambda: themes.append(appearance.theme.name))
    assert "light" == appearance.theme.name
    hints.turn(Qt.ColorScheme.Dark)
    hints.turn(Qt.ColorScheme.Light)
    assert ["dark", "light"] == themes
    appearance.choose("sepia")
    hints.turn(Qt.ColorScheme.Dark)
    assert ["dark", "light", "sepia"] == themes
    appearance.choose("system")
    assert "dark" == themes[-1]
