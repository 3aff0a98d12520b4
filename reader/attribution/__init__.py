"""Who said what: a pure function from a text to its speakers and statements. No store, no Qt, no input or output.

    from reader.attribution import attribute
    for statement in attribute(text, date="2022-12-14").statements:
        print(statement.speaker_name, text[statement.start:statement.end])

How it works, in the order of work: `tokens` cuts the text and gives each word a class letter, `quotes` finds the
quotation marks, `phrases` the noun phrases, `candidates` and `clauses` the statements a cue verb may govern,
`engine` keeps the likely ones, `names` and `resolve` say whose they are. `words`, `cue_verbs`, `roles`, `places`
and `first_names` are word lists.
"""

from .engine import ENGINE, attribute
from .types import ArticleSpeaker, Attribution, SaidOn, Span, Statement

__all__ = ["ENGINE", "ArticleSpeaker", "Attribution", "SaidOn", "Span", "Statement", "attribute"]
