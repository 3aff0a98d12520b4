"""Names that say what somebody is and not who: "government", "police", "the ministry". No database.

An article means its own government by it, so such a name never joins articles: the police of one town are not those
of another. A nation, a place or a name beside it does: "Norwegian government", "Port Lantern police".
"""

from __future__ import annotations

import re

from reader.store.keys import fold

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BETWEEN = frozenset("a an and for its of on our the their this".split())

# What is written with a capital where it begins a sentence, or is meant as the one of the country.
_ALONE = frozenset(
    "administration agency airline airport army assembly association authorities authority bank board bureau cabinet "
    "campaign church city club coalition commission committee company consulate corporation council county court "
    "department district embassy firm force forces foundation government group hospital institute institution "
    "jury leadership legislature management media military ministry movement navy network news newspaper office "
    "officials opposition organisation organization organisers organizers panel parliament party police press "
    "prosecution prosecutors publisher region regulator regulators school secretariat state team theatre town tribunal "
    "union university village".split()
)
_AREAS = "city county district federal local metropolitan municipal national provincial regional state town village"
_FIELDS = (
    "affairs agriculture civil commerce communications culture customs defence defense development digital economic "
    "economy education emergencies emergency energy environment environmental external family finance fisheries food "
    "foreign forestry health home human immigration industry information infrastructure interior internal justice "
    "labor labour land local natural planning protection public regional resources rights rural science security "
    "situations social sport sports technology tourism trade transport transportation water welfare women work "
    "works youth"
)
# Bodies that many countries or towns have under one name. "State Department" and "Foreign Office" are of one.
_WITH = {
    body: frozenset(words.split())
    for body, words in {
        "assembly": f"{_AREAS} legislative",
        "authorities": f"{_AREAS} border health security tax",
        "bank": "central national",
        "commission": "central election electoral",
        "committee": "organising organizing",
        "council": _AREAS.replace("national", ""),
        "court": f"{_AREAS} appeals civil constitutional criminal high lower supreme upper",
        "department": f"{_AREAS} fire health police public sheriff's works".replace("state", ""),
        "force": "air armed police security",
        "forces": "air armed defence defense ground land police security special",
        "government": f"{_AREAS} central interim military",
        "guard": "border coast national",
        "media": f"{_AREAS} foreign news social",
        "ministry": _FIELDS,
        "office": "president's press prime minister's prosecutor prosecutor's prosecutors sheriff's",
        "party": "opposition ruling",
        "police": f"{_AREAS} border military riot security traffic transport",
        "service": "border customs emergency fire intelligence security",
        "services": "emergency fire intelligence rescue security social",
        "staff": "general",
    }.items()
}


def is_role(name: str) -> bool:
    """Whether an organisation's name tells a kind of body alone."""
    if name.islower():  # no part of it is a name; scripts without capitals are not "lower"
        return True
    words = [word.replace("’", "'") for word in _WORD.findall(fold(name)) if word not in _BETWEEN]
    if len(words) == 1:
        return words[0] in _ALONE
    return any(
        with_.issuperset(w for w in words if w != body) for body, with_ in _WITH.items() if body in words
    )
