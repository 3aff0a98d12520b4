"""Who said what: a pure function from a text to its speakers and statements. No store, no Qt, no input or output.

    from reader.attribution import attribute
    for statement in attribute(text, date="2022-12-14").statements:
        print(statement.speaker_name, text[statement.start:statement.end])

How it works, in the order of work: `tokens` cuts the text, `tagging` gives each word a class letter, `quotes` finds
the quotation marks, `phrases` the noun phrases; `candidates`, `spans` and `clauses` find what a cue verb may govern,
`ends` says where an indirect statement ends, `accept` which candidates are statements, `standing` whose a quote
without a cue is; `names` and `resolve` say who a mention is; `acts`, `dates`, `titles`, `confidence` and `reasons`
say the rest, and `assemble` puts it together for `engine`. `stream` does it for JSON lines.

Rules find; two small linear models (`accept_weights`, `end_weights`, made by `make train-attribution`) choose among
what was found. The others (`words`, `cue_verbs`, `common_verbs`, `roles`, `places`, `first_names`) are word lists.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .engine import attribute
    from .types import ArticleSpeaker, Attribution, SaidOn, Span, Statement
    from .version import ENGINE

__all__ = ["ENGINE", "ArticleSpeaker", "Attribution", "SaidOn", "Span", "Statement", "attribute"]


def __getattr__(name: str) -> Any:
    """Load what is asked for: a window asks for the version at each start, and for the engine perhaps never."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = "engine" if name == "attribute" else "version" if name == "ENGINE" else "types"
    value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return value
