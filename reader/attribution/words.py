"""Closed word classes and other word lists of English that the tagger and the rules look up.

Plain public knowledge of the language, no vocabulary of any corpus. One letter stands for each class:
D determiner, R subject pronoun, O object pronoun, P preposition, C coordinator, S subordinator, W wh-word, M auxiliary,
t day or "yesterday", V verb, G -ing form, E -ed form, A adverb, J adjective,
n common noun, N proper noun, # number, c "according".
"""

from __future__ import annotations


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


CLASSES: dict[str, tuple[str, ...]] = {
    "D": _split(
        "the a an this these those my your his her its our their some any each every no another several "
        "both all no many most few much such either neither other"
    ),
    "R": _split("he she they we i it you who"),
    "O": _split("him them us me himself herself themselves itself myself ourselves yourself"),
    "P": _split(
        "of in on at by for from with without about against between among through during before after "
        "under over into onto upon within across toward towards behind beyond near since until despite via per amid "
        "amidst around inside outside along like unlike concerning regarding alongside throughout above below "
        "beside besides except versus vs to off out up down"
    ),
    "C": _split("and or but nor & yet"),
    "S": _split("because while although though if when whenever unless whereas whether as than once so lest"),
    "W": _split("which that what whose whom how why where whatever whoever"),
    "M": _split(
        "is are was were be been being am has have had having do does did will would can could may might shall should "
        "must ought won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't "
        "don't doesn't didn't mustn't won’t wouldn’t can’t couldn’t shouldn’t isn’t aren’t wasn’t weren’t hasn’t "
        "haven’t hadn’t don’t doesn’t didn’t mustn’t"
    ),
    "A": _split(
        "not never also only just even still already then now later earlier soon again too very quite rather instead "
        "however therefore thus meanwhile otherwise perhaps maybe here there "
        "once twice often sometimes always ever almost nearly about further afterward afterwards elsewhere back away "
        "indeed moreover furthermore nevertheless nonetheless additionally similarly likewise "
        "hence besides yes well "
        "looking following including particularly especially repeatedly recently publicly "
        "initially finally previously reportedly allegedly first last"
    ),
    "J": _split(
        "new old former current senior junior top acting vice local federal national international "
        "foreign private political military economic social legal major key leading long longtime young big "
        "small large high low good bad own same different important possible likely able clear certain sure free "
        "full early late recent past next last first second third main real true wrong right "
        "best better worse worst greater more less least little great common special strong weak hard open "
        "close familiar loyal opposed critical aware responsible "
        "anonymous unnamed unidentified retired elected independent conservative liberal moderate "
        "democratic republican presidential congressional parliamentary white black red blue green fellow "
    ),
    "#": _split(
        "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand "
        "million billion trillion dozen dozens hundreds thousands millions"
    ),
    "V": _split(
        "quoted quote quotes went go goes gone got get gets took take takes taken made make makes came come comes "
        "become became becomes gave "
        "give gives given saw see sees seen know knows knew known think thinks thought believe believes believed want "
        "wants wanted wish wishes use uses used find finds found keep keeps kept let lets begin begins began begun "
        "seem seems seemed help helps helped turn turned start started show shows showed shown hear hears heard play "
        "run runs ran move moved live lived hold holds held bring brings brought happen happened happens write "
        "provide provides provided sit sat stand stands stood lose loses lost pay pays paid meet meets met include "
        "includes included lead leads led understand understood watch watched follow followed stop stopped create "
        "created speak speaks spoke spoken read allow allows allowed win wins won offer remember love loved consider "
        "considered appear appears appeared buy bought wait waited serve served serves die died send sent sends "
        "expect expected expects build built stay stayed fall fell fallen cut reach reached kill killed remain "
        "remains remained raise raised pass passed sell sold require required return returned left leave leaves "
        "hope hopes hoped fear fears feared plan planned plans vote voted votes support supported supports need needs "
        "needed feel feels felt try tried tries look looked looks work worked works call calls called cause caused "
        "received receive joined join won't face faces faced faces accept accepted fled flee drew draw draws "
        "drove grew rose fought lay broke chose threw shot hit put puts set"
    ),
    "n": _split(
        "people man woman men women time year years day days week weeks month months state world country countries "
        "government percent voters voter thing things way case company system program question number night point "
        "money story fact lot right study book eye job word business issue side kind head house service friend "
        "father mother power hour game line end member members law car city community name president team minute "
        "idea kid body information parent face others level general chief deputy public veteran "
        "executive ruling building meeting hearing filing spending funding "
        "press need morning afternoon evening night level office door health person art war history party result "
        "change morning reason research girl guy moment air teacher force education campaign poll survey statement "
        "interview letter email emails article news conference briefing debate speech "
        "reporters reporter audience crowd supporters nothing something anything everything everyone someone nobody "
        "anyone somebody everybody"
    ),
    "c": ("according",),
    "t": _split("today yesterday tomorrow tonight"),
}

WORD_CLASS: dict[str, str] = {word: tag for tag, words in CLASSES.items() for word in words}

DAYS = frozenset(_split("monday tuesday wednesday thursday friday saturday sunday"))
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan jan.",
            "february feb feb.",
            "march mar mar.",
            "april apr apr.",
            "may",
            "june jun jun.",
            "july jul jul.",
            "august aug aug.",
            "september sept sept. sep sep.",
            "october oct oct.",
            "november nov nov.",
            "december dec dec.",
        ),
        1,
    )
    for name in names.split()
}

# Abbreviations that end with a dot and do not end a sentence.
TITLE_ABBREVIATIONS = _split(
    "Mr Mrs Ms Dr Gen Sen Sens Rep Reps Gov Govs Lt Col Maj Brig Capt Sgt Adm Prof Rev Hon St Jr Sr Cmdr Cmd Pres "
    "Supt Insp Atty Asst Amb Msgr Fr Messrs Mme Mlle Cpl Pvt Ret Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
    "No Nos Inc Ltd Co Corp vs Calif Fla Mass Ariz Va Pa Ga Ill Ind Minn Mich Wis Tenn Tex Ore Conn Md Mo Okla Colo "
    "Nev Ala Ark Ky La Miss Mont Neb Wash Del Kan Vt Wyo "
    "MR MRS MS DR GEN SEN REP GOV LT COL MAJ CAPT SGT ADM PROF REV HON AMB"  # of transcripts
)

NEGATIONS = frozenset(
    _split(
        "not never n't didn't doesn't don't hasn't haven't hadn't wouldn't won't couldn't can't cannot isn't wasn't "
        "aren't weren't didn’t doesn’t don’t hasn’t haven’t hadn’t wouldn’t won’t couldn’t can’t isn’t wasn’t "
        "aren’t weren’t nor neither without"
    )
)
TIME_NOUNS = frozenset(
    _split("today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday")
)
