"""The words of the reading view: what the margin, the hover card and a screen reader say of a statement.

Pure text, made from frozen values; no widget here. The margin says only what the article's text does not.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader import Article, LegendEntry, Provenance, SpeakerKind, Statement, Verdict
from ui.utterance_counts import Numbers, counts_words
from ui.verdicts import signed

UNCERTAIN = 0.6  # below it a statement looks uncertain
DOT = " · "


def tr(text: str, count: int = -1) -> str:
    """The text in the person's language; `%n` becomes `count`."""
    # Without a context: that is where lupdate puts what a plain function called `tr` is given.
    # The number is not handed to Qt: one and many are texts of their own here, not forms of one.
    found: str = QCoreApplication.translate("", text)
    return found.replace("%n", str(count)) if count >= 0 else found


def long_date(day: date) -> str:
    """Wednesday 21 December 2022, as the locale writes it."""
    locale = QLocale()
    english = locale.language() in (QLocale.Language.C, QLocale.Language.English)
    pattern = "dddd d MMMM yyyy" if english else locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def short_date(day: date, other: date | None = None) -> str:
    """20 Dec, with the year where it is not that of `other`."""
    # The patterns are texts too: German writes "20. Dez".
    pattern = tr("d MMM") if other is None or day.year == other.year else tr("d MMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def said_on(statement: Statement, article: Article) -> str | None:
    """When it was said, where the text tells; None otherwise, and never the day of publication by guess."""
    first, last = statement.said_from, statement.said_to
    if first is None:
        return None
    if last is None or last == first:
        return short_date(first, article.date)
    if first.month == last.month and first.year == last.year:
        return f"{first.day}–{short_date(last, article.date)}"
    return f"{short_date(first, article.date)} – {short_date(last, article.date)}"


def is_named(statement: Statement) -> bool:
    """True where the mention itself gives the speaker's name or a part of it."""
    if statement.mention is None or not statement.speaker_name:
        return False
    return shares_name(statement.mention.text, statement.speaker_name)


_SMALL = frozenset({"the", "of", "and", "a", "de", "von", "van", ""})


def shares_name(mention: str, name: str) -> bool:
    """True where a mention has a word of the name."""
    return name_part(mention, name) is not None


@lru_cache(maxsize=4096)
def name_part(mention: str, name: str) -> tuple[int, int] | None:
    """The part of a mention that is the name itself: of "Mayor Tomas Berg", the last two words; None without one."""
    known = {word.strip(".,'’()").casefold() for word in name.split()}
    best: tuple[int, int] | None = None
    start = None
    for found in re.finditer(r"\S+", mention):
        bare = found.group().strip(".,;:'’“”\"()").removesuffix("'s").removesuffix("’s").casefold()
        if bare not in known or (start is None and bare in _SMALL):
            start = None
            continue
        start = found.start() if start is None else start
        end = found.start() + len(found.group().rstrip(",;:'’“”\"()"))
        if best is None or end - start > best[1] - best[0]:
            best = (start, end)
    return best


def mention_words(mention: str) -> str:
    """A mention as it stands within a sentence: "The official" becomes "the official"."""
    first, _, rest = mention.partition(" ")
    if first.casefold() in {"the", "he", "she", "they", "it", "his", "her", "their", "a", "an", "who"}:
        return f"{first.lower()} {rest}".strip()
    return mention


def margin_phrases(statement: Statement, article: Article) -> tuple[str, ...]:
    """What the text beside a statement does not say of it."""
    phrases: list[str] = []
    mention = statement.mention
    continues = mention is None or "\n\n" in article.text[mention.end : statement.start]
    if mention is not None and continues and mention.start > statement.end:
        continues = False
    if continues and statement.speaker_id is not None:
        phrases.append(tr("continues"))
    elif mention is not None and statement.speaker_kind is SpeakerKind.PERSON and not is_named(statement):
        words = " ".join(mention.text.split())
        if len(words) <= 48:
            phrases.append(f"= {mention_words(words)}")
    if statement.act == "refuses":
        phrases.append(tr("refused to comment"))
    elif statement.act == "denies":
        phrases.append(tr("denies this"))
    if statement.via:
        phrases.append(tr("via {name}").replace("{name}", statement.via))
    day = said_on(statement, article)
    if day is not None and statement.said_from != article.date:
        phrases.append(day)
    if statement.verdict is not Verdict.UNCHECKED:
        phrases.append(signed(statement.verdict))
    return tuple(phrases)


def kind_words(statement: Statement) -> str:
    """Direct, mixed or indirect, in words a person uses."""
    return {
        "direct": tr("quoted"),
        "mixed": tr("partly quoted"),
        "indirect": tr("in the writer's words"),
    }.get(statement.kind, statement.kind)


def act_words(statement: Statement) -> str:
    """What the speaker does with the statement."""
    return {
        "says": tr("says"),
        "asks": tr("asks"),
        "denies": tr("denies"),
        "refuses": tr("refuses to comment"),
        "urges": tr("urges"),
        "promises": tr("promises"),
        "accuses": tr("accuses"),
    }.get(statement.act, statement.act)


def is_uncertain(statement: Statement) -> bool:
    """Whether a statement looks so; one that the person decided about never does."""
    return statement.confidence < UNCERTAIN and not statement.decided


def sureness(confidence: float) -> str:
    """How sure the engine is, in percent and in a word."""
    percent = round(confidence * 100)
    if confidence >= 0.9:
        word = tr("sure")
    elif confidence >= 0.75:
        word = tr("fairly sure")
    elif confidence >= UNCERTAIN:
        word = tr("likely")
    else:
        word = tr("uncertain")
    return f"{percent} %{DOT}{word}"


def here_and_anywhere(entry: LegendEntry, counted: Numbers | None = None) -> str:
    """How much a speaker says in this article and in the library: in utterances and reports, once they are `counted`.

    Where nothing was carried twice both are the number of statements, which is known without counting.
    """
    here = tr("1 statement here") if entry.statements == 1 else tr("%n statements here", entry.statements)
    if counted is not None and counted[0] != counted[1]:
        return here + ", " + tr("{counts} in the library").replace("{counts}", counts_words(counted))
    everywhere = max(entry.library_statements, entry.statements)
    return here + ", " + tr("%n in the library").replace("%n", QLocale().toString(everywhere))


def spoken_description(statement: Statement, text: str) -> str:
    """A statement for a screen reader: "quote, speaker John Kirby: ..."."""
    kind = tr("quote") if statement.kind == "direct" else tr("statement")
    words = " ".join(text[statement.start : statement.end].split())
    name = statement.speaker_name or tr("unknown speaker")
    unsure = tr(", uncertain") if is_uncertain(statement) else ""
    return f"{kind}, " + tr("speaker {name}").replace("{name}", name) + f"{unsure}: {words[:400]}"


def ago(moment: datetime, now: datetime | None = None) -> str:
    """When a note was written, as people say it: just now, today, yesterday, then the date."""
    now = now or datetime.now(moment.tzinfo)
    days = (now.date() - moment.date()).days
    if days <= 0:
        return tr("just now") if (now - moment).total_seconds() < 60 else tr("today")
    if days == 1:
        return tr("yesterday")
    return short_date(moment.date(), now.date())


def meta_facts(article: Article) -> list[tuple[str, str]]:
    """The line below the title as (field, words); fields that nothing is known of are left out, save the date."""
    facts: list[tuple[str, str]] = []
    for field, value in (("source", article.source.value), ("author", article.author.value)):
        if value:
            facts.append((field, value))
    if article.place.value:
        facts.append(("place", article.place.value))
    when = long_date(article.date) if article.date else tr("undated")
    if article.date is not None and article.date_origin is Provenance.GUESSED:
        when += " " + tr("(guessed)")
    facts.append(("date", when))
    facts.append(("", tr("%n min", max(1, article.minutes))))
    if article.title.origin is Provenance.GUESSED:
        facts.append(("title", tr("title from the text")))
    if article.tags:
        facts.append(("tags", "  ".join(f"#{tag}" for tag in article.tags)))
    return facts
