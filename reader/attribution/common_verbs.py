"""Frequent English verbs that are no cues: so that noun phrases stop at them. Forms are made by rule or listed."""

from __future__ import annotations

_REGULAR = """abandon abolish absorb accelerate accompany accomplish achieve acquire act adapt add address adjust adopt
advance affect afford aim alter amend announce apologize appear apply appoint approach approve arrange arrest arrive
assist assume attack attempt attend attract avoid ban barbecue battle beckon believe belong block boost borrow bother
bounce broaden bury campaign capture carry cast celebrate change chase cheer circulate claim clash clean climb close
collapse collect combat compete complete compile comply concentrate concern conduct confront connect consist
constitute construct consult contact contain continue contribute control convert convict cooperate cover crack crash
create cross damage deal debate decide decline deepen defeat delay deliver depart depend deploy deserve destroy
detain determine develop devote diminish direct disagree disappear discover discuss dismantle display distance
distract distribute divide dominate donate double draft drift drop earn ease eliminate embark embrace emerge employ
enable encounter end endorse endure enforce engage enhance enjoy ensure enter entitle erode escape establish evaluate
evolve examine exceed exist expand expect experience expire explode explore export expose extend face fail fight
fill finance finish flow focus force form fuel fulfill fund gain gather generate govern grab grant greet guard handle
happen hire host ignore illustrate impact implement impose improve increase influence inherit injure inspire install
intend intensify interpret introduce invest investigate involve isolate issue join jump justify kick kidnap knock lack
land last launch leak lean learn lift like limit link listen live loan lobby locate look loom loosen lower maintain
manage march mark match matter measure merge miss mobilize monitor motivate mount move multiply murder need negotiate
nominate obtain occupy occur open operate oppose organize oversee owe own participate pass perform permit persuade
plague plan play point pour practice prefer prepare preserve prevail prevent proceed process produce profit
prohibit prompt prosecute prosper protect prove provide provoke publish pull punish purchase pursue push qualify
question raise rally reach react realize recognize recover recruit reduce refer reflect regard regulate rely remain
remove replace represent require rescue resemble reserve resign resist resolve respect respond restore restrict result
resume retain retire retreat return reverse review rise risk roll rush sail satisfy save scramble search secure seek
seize select seem separate serve settle shape share shift shut sign slip slow soar solve spark specify spoil sponsor
spread stabilize stage start stay steer step stick stop store strengthen strike struggle succeed suffer supply support
suppose surge surprise surrender surround survive suspect suspend sustain switch tackle talk target tend test threaten
tie tighten touch track trade train transfer transform travel treat trigger trust try turn undergo undermine
undertake unite unveil update use vanish vary violate visit wage wait walk want warrant waste watch weaken weigh
welcome widen withdraw witness work worry wound yield wear""".split()

# Base forms that are as often nouns: only their -ed and -s... forms in a verb's place say verb; the base is left out.
_NOUNS = frozenset(
    """act address aim approach arrest attack attempt ban battle block boost campaign capture change chase claim clash
    close collapse combat concern contact control cover crack crash damage deal debate decline defeat delay direct
    display distance double draft drift drop ease encounter end escape experience export face fight finance flow focus
    force form fuel fund gain grant guard handle host impact increase influence issue join jump kick lack land launch
    leak lift like limit link loan lobby lower march mark match matter measure miss monitor mount move murder need open
    oppose own pass plague plan play point practice process profit prompt purchase push question rally reach regard
    release rescue reserve respect result return reverse review rise risk roll rush sail search secure separate shape
    share shift shut sign slip slow spark sponsor spread stage start stay step stick stop store strike struggle supply
    support surge surprise suspect switch talk target test tie touch track trade train transfer transform travel treat
    trigger trust try turn update use visit wage wait walk want warrant waste watch welcome witness work worry wound
    yield appear cast last complete subject welcome""".split()
)

_IRREGULAR = """arose arise awoke ate bear bore beat became bend bent bet bind bound bit bleed bled blew blow break
broken breed bred caught chose chosen cling clung crept deal dealt dig dug did done dream eat eaten fed feed fight
fought fly flew flown forbid forbade forgot forget forgive forgave froze frozen grow grown hang hung hid hidden hide
knelt knit laid lain lend lent lie lying light lit mean means meant misled overcome overthrew overtook proven quit
ride rode ridden ring rang rung risen sank sung sang sink shake shook shaken shine shone shrank shrink sleep slept slid
spend spent spin spun split sprang stole stolen strove struck stuck stung swept swim swam swung taught teach tear tore
torn throw thrown thrust underwent undertook upheld upset wake woke wear wore worn wept win wind withdrew withdrawn
withheld withstood won woven wrote overheard foresaw sought oversaw""".split()
_THIRD = """arises awakes bears beats bends bets binds bites bleeds blows breaks breeds catches chooses clings deals
digs does eats feels fights flies forgets gives grows hangs hears hides holds keeps knows leads leaves lends lies lights
loses means meets overcomes quits rides rings rises sees seeks sells sends shakes shines sings sinks sleeps speaks
spends spins splits springs stands steals sticks strikes strives swims takes teaches tears thinks throws undergoes
understands wakes wears wins withdraws builds buys brings becomes begins comes draws drives falls finds gets pays"""


def _forms() -> frozenset[str]:
    out = set(_IRREGULAR)
    for verb in _THIRD.split():
        out.add(verb)
    for verb in _REGULAR:
        soft = verb[-1] == "y" and verb[-2] not in "aeiou"
        stem = verb[:-1] if verb[-1] == "e" else verb[:-1] + "i" if soft else verb
        out.add(stem + "ed")
        if verb not in _NOUNS:
            out.add(verb)
            out.add(
                verb[:-1] + "ies" if soft else verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
            )
    return frozenset(out)


COMMON_VERBS = _forms()
