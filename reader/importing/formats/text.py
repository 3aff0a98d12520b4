"""Plain text, with or without the seed format's header: optional blanks, `date YYYY-MM-DD `, then the
text.
"""

from __future__ import annotations

from reader.importing.dates import read_header
from reader.importing.formats.draft import Draft


def parse(text: str) -> Draft:
    """The text without its date header, and the date."""
    header = read_header(text)
    if header is None:
        return Draft(text)
    return Draft(text[header.end :], date=header.date, bad_date=header.bad, second_date=header.second)
