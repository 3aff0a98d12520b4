"""What a speaker's page says of them: their titles; utterances first, reports second, in how many articles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader import SpeakerKind, StatementRow
from ui import wording
from ui.speakers.reports import number_of, reports_of, whole
from ui.speakers.statements import Collected
from ui.speakers.timeline import Bar

SHOWN_TITLES = 4


def titles_words(found: Collected) -> str:
    """The titles that articles print, the most frequent first, each with how many articles print it."""
    given = found.titles
    if not given:
        return wording.dotted(*found.speaker.titles[:SHOWN_TITLES])
    parts = [
        f"{title} ({wording.number(articles)})" if articles > 1 else title
        for title, articles in given[:SHOWN_TITLES]
    ]
    if len(given) > SHOWN_TITLES:
        more = QCoreApplication.translate("SpeakerPage", "{n} more")
        parts.append(more.format(n=len(given) - SHOWN_TITLES))
    return wording.dotted(*parts)


def counts_words(found: Collected, shown: Sequence[StatementRow], period: Bar | None) -> str:
    """One line about the statements that are shown, of all that were found."""
    translate = QCoreApplication.translate  # the name by which lupdate finds them
    kinds = {
        SpeakerKind.PERSON: None,
        SpeakerKind.ORGANISATION: translate("SpeakerPage", "Organisation"),
        SpeakerKind.UNNAMED: translate("SpeakerPage", "Unnamed source"),
    }
    articles = len({row.statement.article_id for row in shown})
    direct = sum(row.statement.kind == "direct" for row in whole(shown))
    # Where nothing was carried twice there is no second number, and where nothing was interrupted either
    # the statements are counted.
    twice = number_of(found.rows) != reports_of(found.rows)
    interrupted = reports_of(found.rows) != len(found.rows)
    one, many = translate("SpeakerPage", "%n statement"), translate("SpeakerPage", "%n statements")
    said, of_all = len(shown), len(found.rows)
    if twice or interrupted:
        one, many = translate("SpeakerPage", "%n utterance"), translate("SpeakerPage", "%n utterances")
        said, of_all = number_of(shown), number_of(found.rows)
    words = wording.counted(said, one, many)
    if len(shown) != len(found.rows):
        all_words = wording.counted(of_all, one, many)
        words = translate("SpeakerPage", "{n} of {all}").format(n=wording.number(said), all=all_words)
    one, many = translate("SpeakerPage", "%n report"), translate("SpeakerPage", "%n reports")
    reports = wording.counted(reports_of(shown), one, many)
    in_articles = wording.counted(
        articles, translate("SpeakerPage", "%n article"), translate("SpeakerPage", "%n articles")
    )
    return wording.dotted(
        kinds[found.speaker.kind],
        words,
        reports if twice else None,
        in_articles if articles else None,
        translate("SpeakerPage", "{n} direct").format(n=wording.number(direct)) if direct else None,
        period.label if period else None,
    )
