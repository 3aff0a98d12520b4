"""The style sheet of the HTML page: a serif column, and the speakers' colours on light and on dark paper.

Every pair of ink and tint has a contrast of at least 4.5:1, which a test computes.
"""

from __future__ import annotations

from collections.abc import Sequence

Colours = tuple[str, str, str]
"""Ink, tint and faint tint."""

LIGHT: Sequence[Colours] = (
    ("#174681", "#E1ECF8", "#F1F6FC"),
    ("#7E2000", "#FBE8DF", "#FDF4EF"),
    ("#3F5A28", "#DFF1E2", "#F0F8F1"),
    ("#7542B4", "#F0E6F6", "#F8F3FB"),
    ("#765000", "#F7EDCF", "#FBF7E9"),
    ("#0D6160", "#D9EFEF", "#EDF7F7"),
)
DARK: Sequence[Colours] = (
    ("#6FC3FA", "#1B2B3E", "#191F27"),
    ("#F0A27C", "#3C261C", "#281F1B"),
    ("#A6E999", "#1C3222", "#19231C"),
    ("#D3A9D3", "#30243D", "#221E29"),
    ("#F7D454", "#352D14", "#252116"),
    ("#7CF2F8", "#153132", "#172223"),
)
INK = ("#22201D", "#E6E1D8")
PAPER = ("#FDFCFA", "#161719")
GREY: Sequence[Colours] = (("#57524B", "#ECEAE6", "#F6F5F2"), ("#B3ADA3", "#2A2B2D", "#202123"))

_BASE = """
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 38rem; padding: 2rem 1.25rem 6rem;
  font: 1.125rem/1.6 Georgia, "Source Serif 4", "Noto Serif", serif; overflow-wrap: anywhere; }
h1, h3, .about, .legend, small, header.page p { font-family: system-ui, sans-serif; }
h1, h3 { font-size: 1rem; letter-spacing: .02em; }
h2 { font-size: 1.75rem; line-height: 1.2; margin: 4rem 0 .5rem; } h2.supplied { font-weight: 400; font-style: italic; }
.about, .legend, small, header.page p { font-size: .85rem; opacity: .85; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; opacity: 1; }
.legend span { padding: .1em .4em; border-radius: .25em; }
.who { font: 600 .8rem/1.4 system-ui, sans-serif; margin: 1rem 0 -.75rem; }
.who span { margin-right: .75rem; }
@media (min-width: 62rem) {
  .who { float: right; clear: right; width: 10rem; margin: .3rem -12rem 0 0; }
  .who span { display: block; margin: 0; }
}
.statement { border-radius: .15em; padding: .08em 0; box-decoration-break: clone; }
.statement.indirect { border-bottom: 1px dotted; }
.note { border-left: 3px solid #b08d3c; padding: .25rem 1rem; margin: 1rem 0; }
mark { color: inherit; background: none; text-decoration: underline solid .18em; text-underline-offset: .2em; }
mark mark { text-underline-offset: .5em; } mark mark mark { text-underline-offset: .8em; }
mark.yellow { text-decoration-color: #d6a800; } mark.green { text-decoration-color: #4f9d3a; }
mark.blue { text-decoration-color: #3d86d6; } mark.pink { text-decoration-color: #d9569b; }
mark.purple { text-decoration-color: #9163cf; } .tag { white-space: nowrap; }
nav ol { padding-left: 1.5rem; } nav li { margin: .25rem 0; } nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
.highlights ul { list-style: none; padding: 0; }
.highlights li { border-left: 3px solid; padding-left: 1rem; margin: .5rem 0; }
li.yellow { border-color: #d6a800; } li.green { border-color: #4f9d3a; } li.blue { border-color: #3d86d6; }
li.pink { border-color: #d9569b; } li.purple { border-color: #9163cf; }
blockquote { margin: 0 0 .5rem; font-style: italic; }
@media print { body { max-width: none; } article { break-inside: auto; } h2 { break-after: avoid; }
  nav { display: none; } }
"""


def _rules(speakers: Sequence[Colours], grey: Colours, ink: str, paper: str) -> str:
    lines = [f"html {{ color: {ink}; background: {paper}; }} a {{ color: inherit; }}"]
    named = [(f"speaker-{slot}", colours) for slot, colours in enumerate(speakers)]
    named += [(name, grey) for name in ("organisation", "unnamed", "nobody")]
    for name, (own_ink, tint, faint) in named:
        lines.append(f".legend .{name} {{ color: {own_ink}; background: {tint}; }}")
        lines.append(f".who .{name} {{ color: {own_ink}; }}")
        lines.append(
            f".statement.{name} {{ background: {tint}; }}\n"
            f".statement.indirect.{name} {{ background: {faint}; border-color: {own_ink}; }}"
        )
    return "\n".join(lines)


STYLE = (
    _BASE
    + _rules(LIGHT, GREY[0], INK[0], PAPER[0])
    + "\n@media (prefers-color-scheme: dark) {\n"
    + _rules(DARK, GREY[1], INK[1], PAPER[1])
    + "\n}\n"
)
