"""The dateline at the head of a report: place, day and agency, told by their form, not from a list of names.

    WASHINGTON, December 21. /TASS/.        KYIV (Reuters) -          LONDON, Nov 3 (AP) —
    MOSCOW, 3 March (RIA Novosti).          PARIS/BERLIN, March 4 —   AUSTIN, Texas —
    МОСКВА, 14 дек — РИА Новости.           (ANSA) - ROMA, 21 DIC -   New Delhi, Dec 21 (PTI) The ...

The dateline stays in the text; here it is only read. Where a form could as well be prose ("Peskov — the
spokesman — said", "BREAKING — ..."), there is no dateline.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from reader.importing.dates import MONTH, MONTHS

LONGEST = 200  # characters; no dateline has more

# `re` has no class of capitals, so those of the scripts that have any are written out.
_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽА-ЯЁЄІЇҐЎΑ-ΩΆΈΉΊΌΎΏ"
_LINK = r"(?:de|da|do|dos|di|la|le|les|el|al|am|an|der|of|on|the|sur|upon|y|und|and|au|aux|на)"
_CAPS = (
    rf"(?:(?:[{_UP}]\.){{1,4}}|(?:ST|STE|FT|MT)\.|[{_UP}]{{2,}}(?:['’][{_UP}]+)*"
    rf"|[{_UP}]['’][{_UP}]{{2,}}|Mc[{_UP}]{{2,}})"
)
_MIXED = rf"(?:(?:[{_UP}]\.){{1,4}}|(?:St|Ste|Ft|Mt)\.|[{_UP}][\w'’]+)"
_CAPS_PLACE = re.compile(rf"{_CAPS}(?:[ /–-](?:{_LINK}[ -])?{_CAPS}|[ ]?/[ ]?{_CAPS}){{0,5}}(?![\w'’])")
_MIXED_PLACE = re.compile(rf"{_MIXED}(?:[ /-](?:{_LINK}[ -]){{0,2}}{_MIXED}){{0,4}}(?![\w'’])")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
_REGION = re.compile(
    rf",[ ]?(?!(?i:{MONTH}|{_WEEKDAY})\b)({_MIXED}(?:[ ]{_MIXED}){{0,2}}"
    r"(?:(?<=[a-z])\.(?=[ ][(—–-]))?)(?![\w'’])"
)
_DAY = re.compile(
    rf"{_WEEKDAY}\.?,?[ ](?=\w)|"
    rf"(?:(?P<month1>{MONTH})\b\.?[ ](?P<day1>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.|er)?[ ](?:de[ ]|of[ ])?(?P<month2>{MONTH})\b\.?)(?!\d)"
    r"(?:,?[ ](?:de[ ])?(?P<year>\d{4})\b)?",
    re.IGNORECASE,
)
# A day has digits, and nothing longer before them than a weekday and a month; the months are many to try.
_DIGIT = re.compile(r"\d")
_LONGEST_DAY = 48
_AGENCY = re.compile(
    r"\((?P<round>[^()\[\]\n]{2,60})\)|\[(?P<square>[^()\[\]/\n]{2,60})\]|/(?P<slash>[^()\[\]/\n]{2,60})/"
)
# Between the parts: a comma or stop, a blank, or a dash.
_JOINT = re.compile(r"[,.]?[ ]?(?:[—–-]{1,2}[ ])?")
_NAMED = re.compile(rf"[ ]?[—–-]{{1,2}}[ ]({_MIXED}(?:[ ]{_MIXED}){{0,3}})\.(?=[ ]|\n|$)")  # — RIA Novosti.
_NAMED_BEFORE_DASH = re.compile(
    rf"[,.][ ]({_MIXED}(?:[ -]{_MIXED}){{0,2}})[ ]?[—–-]{{1,2}}(?=[ ])"
)  # , Kyodo -
_DASH = re.compile(
    r"[ ]?(?:[.:][ ]?)?(?:--|[—–―]|-(?=\s|$))(?:[ ]|(?=[^\s\d]))|[ ]?(?:[.:][ ]?)?(?:--|[—–―-])(?=\n|$)"
)
_STOP = re.compile(r"[ ]?[.:](?=\s|$)")
_END = re.compile(r"[ ]?(?=\n|$)")

_SIGN = re.compile(r"[-—–―(\[/\d]")  # one of them is in every dateline

_LABELS = (
    "breaking update updated exclusive corrected correction refile analysis opinion comment explainer factbox",
    "timeline watch live video photo photos news report interview special urgent flash advisory embargoed note",
    "notes press release immediate obituary profile review editorial column letter letters срочно молния",
)
_NO_PLACE = re.compile(rf"(?:{'|'.join(' '.join(_LABELS).split())}|{MONTH})(?!\w)", re.IGNORECASE)
_NO_AGENCY = frozenset(("uk", "us", "usa", "u.s.", "u.k.", "u.s.a.", "uae", "eu", "un", "dc", "d.c.", "drc"))
_PARTY_OR_PLACE = re.compile(r"[RDI]-|.*:|.*\d{3}|[^,]*, [^,]*\.$")  # R-Ohio, NYSE: X, 2022, Quantico, Va.


class Dateline(NamedTuple):
    """What a dateline says. `text` is the paragraph's beginning as it stands, up to `end`."""

    text: str
    end: int
    place: str | None = None
    agency: str | None = None
    date: date | None = None  # only where the dateline gives the year


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline that `paragraph` (of canonical text) begins with, or None."""
    head = paragraph[:LONGEST]
    if not _SIGN.search(head):
        return None
    if head[:1] in ("(", "/", "["):
        return _agency_first(head)
    if head[:1].isdigit():
        return _after_place(head, None, 0, capitals=False)
    if not head[:1].isupper():
        return None
    for pattern, capitals in ((_CAPS_PLACE, True), (_MIXED_PLACE, False)):
        place = pattern.match(head)
        if not place or _NO_PLACE.match(place.group()):
            continue
        region = _REGION.match(head, place.end())
        for end in (region.end(), place.end()) if region else (place.end(),):
            # "Washington, D.C. --": a region in its abbreviation is as good as capitals.
            sure = capitals or (region is not None and end > place.end() and _is_abbreviation(region[1]))
            found = _after_place(head, head[:end], end, sure)
            if found:
                return found
    return _after_place(head, None, 0, capitals=False)


def _is_abbreviation(region: str) -> bool:
    return region.endswith(".") or "." in region or (len(region) == 2 and region.isupper())


def _agency_first(head: str) -> Dateline | None:
    """(AGENCY) - [PLACE[, day] -]"""
    match = _AGENCY.match(head)
    agency = _agency_name(match)
    if not match or not agency:
        return None
    dash = _DASH.match(head, match.end())
    if not dash:
        # "(CNN) The president": without a dash only initials are sure to be an agency.
        bare = agency.isupper() and len(agency) <= 5 and _prose_follows(head, match.end())
        return _dateline(head, match.end(), None, agency) if bare else None
    place = _CAPS_PLACE.match(head, dash.end())
    if place:
        day_end, day = _day_at(head, place.end())
        second = _DASH.match(head, day_end)
        if second and _prose_follows(head, second.end()):
            return _dateline(head, second.end(), place.group(), agency, day)
    return _dateline(head, dash.end(), None, agency) if _prose_follows(head, dash.end()) else None


def _after_place(head: str, place: str | None, start: int, capitals: bool) -> Dateline | None:
    """[, day][ (AGENCY)] and what ends the dateline, after the place (or at the beginning where there is
    none).
    """
    end, day = _day_at(head, start)
    dated = end > start
    joint = _JOINT.match(head, end)
    match = _AGENCY.match(head, joint.end() if joint else end)
    agency = _agency_name(match)
    if match and agency and (place or dated):
        slashes_or_day = (capitals and match["slash"] is not None) or (dated and place is not None)
        for pattern in (_DASH, _STOP, _END):
            stop = pattern.match(head, match.end())
            if stop and (pattern is not _STOP or capitals or dated) and _prose_follows(head, stop.end()):
                return _dateline(head, stop.end(), place, agency, day)
        if (
            slashes_or_day
            and head[match.end() : match.end() + 1] == " "
            and _prose_follows(head, match.end())
        ):
            return _dateline(head, match.end(), place, agency, day)
        return None
    if not place:
        return None
    if dated:
        named = _NAMED.match(head, end) or _NAMED_BEFORE_DASH.match(head, end)
        if named:
            return _dateline(head, named.end(), place, named[1], day)
    if not (capitals or dated):
        return None
    stop = _DASH.match(head, end) or (_STOP.match(head, end) if dated and capitals else None)
    if not stop or not _prose_follows(head, stop.end()):
        return None
    if not dated and (place.count(" ") > 2 + place.count(",") or _in_capitals(head, end)):
        return None  # a headline in capitals with a dash in it
    return _dateline(head, stop.end(), place, None, day)


def _day_at(head: str, start: int) -> tuple[int, date | None]:
    """Where a day after `start` ends, with its date if it has a year; (start, None) where there is none."""
    if not _DIGIT.search(head, start, start + _LONGEST_DAY):
        return start, None
    joint = _JOINT.match(head, start) if start else None
    match = _DAY.match(head, joint.end() if joint else start)
    if match and match.lastgroup is None:  # the weekday; the day follows
        match = _DAY.match(head, match.end())
    if not match or match.lastgroup is None:
        return start, None
    day = None
    if match["year"]:
        month = MONTHS[(match["month1"] or match["month2"]).lower()]
        try:
            day = date(int(match["year"]), month, int(match["day1"] or match["day2"]))
        except ValueError:
            day = None
    return match.end(), day


def _in_capitals(head: str, end: int) -> bool:
    """Whether the two words after the dash are in capitals, as a headline's are."""
    words = [word for word in head[end:].split() if word[:1].isalpha()][:2]
    return len(words) == 2 and all(word.isupper() and len(word) > 1 for word in words)


def _prose_follows(head: str, end: int) -> bool:
    """Whether a sentence can begin at `end`: with a capital, a digit, a quote; or the paragraph is over."""
    rest = head[end:].lstrip()
    return not rest or not rest[0].islower()


def _agency_name(match: re.Match[str] | None) -> str | None:
    """The agency's name, if what stands in the brackets or slashes can be one."""
    if not match:
        return None
    name = (match["round"] or match["square"] or match["slash"]).strip(" -–—")
    if not name[:1].isalpha() or len(name) < 2 or len(name.split()) > 6:
        return None
    if name.lower() in _NO_AGENCY or _PARTY_OR_PLACE.match(name) or _DAY.match(name):
        return None
    lower = name == name.lower()
    return None if lower and (" " in name or len(name) > 6) else name


def _dateline(
    head: str, end: int, place: str | None, agency: str | None, day: date | None = None
) -> Dateline:
    while head[end : end + 1] == " ":
        end += 1
    return Dateline(head[:end].rstrip(), end, place_name(place) if place else None, agency, day)


def place_name(place: str) -> str:
    """A place written in capitals as one writes it in a sentence: RIO DE JANEIRO -> Rio de Janeiro."""
    town, comma, region = place.strip(" ,").partition(",")
    words = re.split(r"([ /–-]+)", town)
    name = "".join(_place_word(word, first=index == 0) for index, word in enumerate(words))
    if region and len(region.strip()) > 3:  # MO, DC and NSW stay as they are
        region = " ".join(_place_word(word, first=True) for word in region.split(" "))
    return name + comma + region


def _place_word(word: str, first: bool) -> str:
    bare = word.rstrip(",")
    if not bare.isupper() or "." in bare.rstrip("."):
        return word  # blanks, mixed case, D.C.
    if not first and re.fullmatch(_LINK, bare.lower()):
        return word.lower()
    return re.sub(r"\w{2,}", lambda part: part.group().capitalize(), word)
