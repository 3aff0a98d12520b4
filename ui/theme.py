"""Colours, fonts, spacing and icons: what the window looks like, in one place, switched live.

The values are those of `ux.md`; every text colour on every tint it is used on has a contrast of at least
4.5:1, which `tests/ui/test_theme.py` computes. The six speaker hues keep clear of the accent (a crimson) and
were chosen by a search that kept them near the design's and made the nearest two of them as far apart as
could be (CIE76 of at least 15) for normal, protan, deutan and tritan sight (simulated after Machado et al.,
2009); the same test holds that. Rules and names carry the same meaning besides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader import SpeakerKind, resource_path

SLOTS = 6


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SlotColours:
    """One speaker's colours: `ink` for names, `tint` behind quotes, `faint` behind indirect speech, `rule` below it."""

    ink: str
    tint: str
    faint: str
    rule: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Theme:
    """One look of the whole window. Every value is a `#RRGGBB`."""

    name: str
    dark: bool
    page: str
    list: str
    sidebar: str
    ink: str
    muted: str
    faint: str
    line: str
    accent: str
    on_accent: str
    selection: str  # selected row, chosen sidebar entry
    hover: str
    field: str  # inside of text fields
    text_selection: str
    heat: tuple[str, str, str]  # calendar cells: few, some, many articles
    note_fill: str
    note_line: str
    match: str  # search hits in text
    warning: str
    marks: tuple[str, str, str, str, str]  # yellow, green, blue, pink, purple: the person's highlights
    mark_rules: tuple[str, str, str, str, str]  # the lines below them, and their signs
    speakers: tuple[SlotColours, ...]
    organisation: SlotColours
    unnamed: SlotColours


LIGHT = Theme(
    name="light",
    dark=False,
    page="#FFFEFC",
    list="#FBFAF8",
    sidebar="#F5F3EF",
    ink="#1F1D1A",
    muted="#6A645B",
    faint="#7C766C",
    line="#E6E2DB",
    accent="#9A2150",
    on_accent="#FFFFFF",
    selection="#E8E4DA",
    hover="#EFECE5",
    field="#FFFFFF",
    text_selection="#D9D3C4",
    heat=("#ECE9E2", "#DEDAD0", "#CBC6BA"),
    note_fill="#FDF6DC",
    note_line="#E8D48A",
    match="#FFE58A",
    warning="#8A4B00",
    marks=("#FFF0A3", "#CDEFC4", "#D3E7FC", "#FCDBE5", "#EADFFB"),
    mark_rules=("#A87C00", "#3B8B38", "#2B79BF", "#CB3F76", "#7C52C4"),
    speakers=(
        SlotColours("#174681", "#E1ECF8", "#F1F6FC", "#174681"),
        SlotColours("#7E2000", "#FBE8DF", "#FDF4EF", "#7E2000"),
        SlotColours("#4D6933", "#DFF1E2", "#F0F8F1", "#4D6933"),
        SlotColours("#7542B4", "#F0E6F6", "#F8F3FB", "#7542B4"),
        SlotColours("#895C00", "#F7EDCF", "#FBF7E9", "#895C00"),
        SlotColours("#10706F", "#D9EFEF", "#EDF7F7", "#10706F"),
    ),
    organisation=SlotColours("#625D56", "#ECEAE6", "#F6F5F2", "#77716A"),
    unnamed=SlotColours("#6A645B", "#EFEDE9", "#F8F7F4", "#8B857C"),
)

DARK = Theme(
    name="dark",
    dark=True,
    page="#17181A",
    list="#1A1C1E",
    sidebar="#1D1F22",
    ink="#E7E3DC",
    muted="#A8A298",
    faint="#948E84",
    line="#2C2F33",
    accent="#F27FA8",
    on_accent="#17181A",
    selection="#2B2E33",
    hover="#24272B",
    field="#17181A",
    text_selection="#45494F",
    heat=("#26292D", "#34383D", "#4A4F55"),
    note_fill="#29261A",
    note_line="#5B5020",
    match="#5E4F12",
    warning="#F0B35E",
    marks=("#363010", "#18331F", "#172D44", "#43202C", "#302646"),
    mark_rules=("#D6BA3A", "#5FB768", "#57A2DF", "#E87DA4", "#A98BE0"),
    speakers=(
        SlotColours("#21ABF6", "#1B2B3E", "#191F27", "#1F86BF"),
        SlotColours("#E08254", "#3C261C", "#281F1B", "#B3683F"),
        SlotColours("#A6E999", "#1C3222", "#19231C", "#7DB070"),
        SlotColours("#B989B9", "#30243D", "#221E29", "#94709A"),
        SlotColours("#F7D454", "#352D14", "#252116", "#B99E3E"),
        SlotColours("#7CF2F8", "#153132", "#172223", "#5FB4B8"),
    ),
    organisation=SlotColours("#B3ADA3", "#2A2B2D", "#202123", "#8E897F"),
    unnamed=SlotColours("#A8A298", "#27282A", "#1E1F21", "#7F7A71"),
)

SEPIA = Theme(
    name="sepia",
    dark=False,
    page="#F4ECD8",
    list="#EFE6D0",
    sidebar="#E9DFC7",
    ink="#4B382C",
    muted="#665240",
    faint="#705C49",
    line="#DDD0B3",
    accent="#8E1F4A",
    on_accent="#FFFFFF",
    selection="#DED1B2",
    hover="#E5DABF",
    field="#F8F2E3",
    text_selection="#D8C79E",
    heat=("#E2D7BC", "#D5C8A8", "#C3B48F"),
    note_fill="#F8EDC6",
    note_line="#D9C27C",
    match="#F3D56B",
    warning="#7C4300",
    marks=("#F3E08C", "#CFE2B4", "#C4DAE3", "#F0CBCB", "#DCCDE6"),
    mark_rules=("#8C6900", "#44782F", "#2C6A96", "#AE3D62", "#72509F"),
    speakers=(
        SlotColours("#053E83", "#DCE4E6", "#EAE8DC", "#053E83"),
        SlotColours("#672402", "#F3DCC6", "#F3E5D0", "#672402"),
        SlotColours("#49602E", "#DBE7CC", "#E8E9D2", "#49602E"),
        SlotColours("#642E65", "#E6DAE4", "#EDE3DE", "#642E65"),
        SlotColours("#725500", "#EDDFAF", "#F0E6C6", "#725500"),
        SlotColours("#00645D", "#D2E4DC", "#E4E8DA", "#00645D"),
    ),
    organisation=SlotColours("#58493C", "#E2D9C4", "#EBE2CE", "#6F6052"),
    unnamed=SlotColours("#5F5042", "#E4DBC7", "#ECE4D0", "#7B6C5D"),
)

CONTRAST = Theme(
    name="contrast",
    dark=False,
    page="#FFFFFF",
    list="#FFFFFF",
    sidebar="#FFFFFF",
    ink="#000000",
    muted="#2B2B2B",
    faint="#3A3A3A",
    line="#5A5A5A",
    accent="#7A0038",
    on_accent="#FFFFFF",
    selection="#D0D0D0",
    hover="#E8E8E8",
    field="#FFFFFF",
    text_selection="#B5D2FF",
    heat=("#E4E4E4", "#CDCDCD", "#B0B0B0"),
    note_fill="#FFFDE8",
    note_line="#000000",
    match="#FFE14D",
    warning="#6A2E00",
    marks=("#FFF0A3", "#CDEFC4", "#C9E2FB", "#FBD3DF", "#E2D5F8"),
    mark_rules=("#7A5A00", "#1E6B1E", "#0A559C", "#A3134F", "#5A2AA8"),
    speakers=(
        SlotColours("#3F3A6E", "#E0EEFF", "#F2F8FF", "#3F3A6E"),
        SlotColours("#924000", "#FFE7DA", "#FFF5F0", "#924000"),
        SlotColours("#436033", "#DDF5E1", "#F0FAF2", "#436033"),
        SlotColours("#6C138E", "#F1E4FA", "#F9F3FD", "#6C138E"),
        SlotColours("#513308", "#FAEDC4", "#FDF8E6", "#513308"),
        SlotColours("#006165", "#D6F0F0", "#ECF8F8", "#006165"),
    ),
    organisation=SlotColours("#333333", "#E8E8E8", "#F4F4F4", "#333333"),
    unnamed=SlotColours("#333333", "#EEEEEE", "#F7F7F7", "#555555"),
)

THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, DARK, SEPIA, CONTRAST)}
SYSTEM = "system"


def speaker_colours(theme: Theme, kind: SpeakerKind | None, slot: int) -> SlotColours:
    """The colours of a speaker: the palette slot of a person, grey for organisations and unnamed sources."""
    if kind is SpeakerKind.ORGANISATION:
        return theme.organisation
    if kind is SpeakerKind.PERSON and slot >= 0:
        return theme.speakers[slot % len(theme.speakers)]
    return theme.unnamed


def contrast(first: str, second: str) -> float:
    """The WCAG 2 contrast ratio of two `#RRGGBB` colours, 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def load_fonts() -> None:
    """Register the bundled fonts with Qt; called once, before the first widget."""
    for folder in sorted(resource_path("fonts").iterdir()):
        for path in sorted(folder.iterdir()):
            if path.suffix in (".ttf", ".otf"):
                QFontDatabase.addApplicationFont(str(path))


@lru_cache
def interface_family() -> str:
    """The system's own interface face, or Inter where the system has none that was made for screens."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    poor = {
        "",
        "Sans",
        "Sans Serif",
        "DejaVu Sans",
        "Bitstream Vera Sans",
        "Helvetica",
        "Courier",
        "Monospace",
    }
    families = set(QFontDatabase.families())
    if (system in poor or system not in families) and "Inter" in families:
        return "Inter"
    return system


def ui_font(px: int = 13, weight: QFont.Weight = QFont.Weight.Normal, spacing: float = 0.0) -> QFont:
    """The interface face at `px` logical pixels; `spacing` letterspaces, in pixels."""
    font = QFont(interface_family())
    font.setPixelSize(px)
    font.setWeight(weight)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return font


def reading_font(
    px: float = 18, weight: QFont.Weight = QFont.Weight.Normal, family: str = "Source Serif 4"
) -> QFont:
    """The reading face at `px` logical pixels."""
    font = QFont(family)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(round(px))
    font.setWeight(weight)
    return font


class Appearance(QObject):
    """The person's choice of theme and of the article's face; `changed` follows every change of either."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = SYSTEM
        self.family = "Source Serif 4"
        self.size = 18  # px of article text
        self.line_height = 1.55  # of the size
        self.measure = 74  # characters a line aims at; 68 to 80 reads well
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def theme(self) -> Theme:
        """The theme in force; "system" follows the desktop's light or dark."""
        if self.choice in THEMES:
            return THEMES[self.choice]
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def choose(self, choice: str) -> None:
        """Switch to a theme by name, or to "system"."""
        self.update(choice=choice)

    def update(
        self,
        *,
        choice: str | None = None,
        family: str | None = None,
        size: int | None = None,
        line_height: float | None = None,
        measure: int | None = None,
    ) -> None:
        """Change what is given, within what stays readable, and tell everyone once."""
        if choice is not None:
            self.choice = choice if choice in THEMES else SYSTEM
        if family is not None:
            self.family = family
        if size is not None:
            self.size = max(11, min(40, size))
        if line_height is not None:
            self.line_height = max(1.2, min(2.2, line_height))
        if measure is not None:
            self.measure = max(45, min(110, measure))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self.choice == SYSTEM:
            self.changed.emit()

    def palette(self) -> QPalette:
        """A Qt palette of the theme, for the parts that Qt's own style paints."""
        theme, palette, role = self.theme, QPalette(), QPalette.ColorRole
        for where, value in (
            (role.Window, theme.page),
            (role.Base, theme.field),
            (role.AlternateBase, theme.list),
            (role.Button, theme.list),
            (role.WindowText, theme.ink),
            (role.Text, theme.ink),
            (role.ButtonText, theme.ink),
            (role.ToolTipBase, theme.list),
            (role.ToolTipText, theme.ink),
            (role.PlaceholderText, theme.muted),
            (role.Highlight, theme.text_selection),
            (role.HighlightedText, theme.ink),
            (role.Link, theme.accent),
            (role.Mid, theme.line),
            (role.Accent, theme.accent),
        ):
            palette.setColor(where, QColor(value))
        for where in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(theme.faint))
        return palette


def follow(appearance: Appearance, apply: Callable[[Theme], None]) -> None:
    """Call `apply` with the theme now and after every change."""
    appearance.changed.connect(lambda: apply(appearance.theme))
    apply(appearance.theme)


@lru_cache(maxsize=256)
def _svg(name: str) -> bytes:
    return resource_path("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, px: int = 16, ratio: float = 1.0) -> QPixmap:
    """`resources/icons/NAME.svg` with its `currentColor` set, `px` logical pixels square at a pixel ratio."""
    side = max(1, round(px * ratio))
    target = QPixmap(side, side)
    target.fill(Qt.GlobalColor.transparent)
    painter = QPainter(target)
    QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", colour.encode()))).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    target.setDevicePixelRatio(ratio)
    return target


def icon(name: str, colour: str, px: int = 16) -> QIcon:
    """An icon in a theme's colour, sharp at every pixel ratio that a screen has."""
    found = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        found.addPixmap(icon_pixmap(name, colour, px, ratio))
    found.addPixmap(icon_pixmap(name, colour, px, 1.0), QIcon.Mode.Disabled)
    return found
