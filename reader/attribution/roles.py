"""Titles, role nouns, organisation words: what stands beside a name and what stands for a person without one."""

from __future__ import annotations


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Before a name, not part of it. Compared in lower case without the dot.
TITLES = _split(
    "mr mrs ms miss dr prof professor sir dame lord lady sen senator sens rep reps representative gov governor gen "
    "general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral brig brigadier cmdr commander "
    "president vice-president prime minister secretary judge justice chancellor mayor attorney ambassador "
    "congressman congresswoman rev reverend father pastor bishop archbishop cardinal pope king queen prince princess "
    "chief director chairman chairwoman chair former ex-president spokesman spokeswoman spokesperson officer detective "
    "sheriff deputy inspector constable superintendent commissioner councilman councilwoman councilmember alderman "
    "premier emperor sultan sheikh ayatollah imam rabbi coach private corporal mme mlle msgr messrs hon pres supt atty "
    "ceo cfo coo cto mp mep msp pm vp "
    "assemblyman assemblywoman speaker leader minister analyst economist strategist editor coordinator adviser advisor "
    "aide correspondent reporter author candidate nominee frontrunner sister brother aunt uncle"
)

# Titles only as they are written here: "di" and "del" are parts of names.
RANKS = frozenset(("Del.", "DI", "DC", "DS", "DCI", "DSI", "PC", "Cllr", "Insp", "Supt"))
WRITTEN_OUT = {
    "gen": "general", "sen": "senator", "gov": "governor", "rep": "representative", "col": "colonel", "dr": "doctor",
    "prof": "professor", "capt": "captain", "sgt": "sergeant", "adm": "admiral", "lt": "lieutenant", "maj": "major",
    "cmdr": "commander", "amb": "ambassador", "rev": "reverend", "atty": "attorney", "det": "detective",
}  # fmt: skip

ROLE_NOUNS = _split(
    "official officials spokesman spokeswoman spokesperson spokespeople spokesmen aide aides adviser advisers advisor "
    "advisors strategist strategists analyst analysts expert experts critic critics supporter supporters opponent "
    "opponents leader leaders lawmaker lawmakers senator senators congressman congresswoman representative "
    "representatives governor governors mayor mayors president minister ministers secretary candidate candidates "
    "nominee nominees source sources person people man woman men women lawyer lawyers attorney attorneys judge "
    "judges justice justices prosecutor prosecutors investigator investigators police officer officers sheriff "
    "deputy deputies detective detectives witness witnesses neighbor neighbors neighbour neighbours resident "
    "residents voter voters activist activists advocate advocates organizer organizers protester protesters "
    "demonstrator demonstrators student students teacher teachers professor professors researcher researchers "
    "scientist scientists economist economists historian historians author authors writer writers reporter reporters "
    "journalist journalists columnist editor editors host anchor pundit pundits commentator commentators observer "
    "observers executive executives director directors manager managers chairman chairwoman chair founder owner "
    "owners businessman businesswoman billionaire mogul developer investor investors trader traders banker bankers "
    "doctor doctors physician nurse nurses patient patients scholar scholars diplomat diplomats ambassador general "
    "commander soldier soldiers veteran veterans troops colonel captain sergeant pastor priest bishop rabbi imam "
    "father mother son daughter brother sister husband wife parents family families friend friends mother-in-law "
    "father-in-law uncle aunt cousin colleague colleagues boss employee employees worker workers farmer farmers "
    "democrat democrats republican republicans conservatives conservative liberals liberal socialists mediator "
    "operative operatives pollster pollsters donor donors staffer staffers campaigner delegate delegates "
    "superdelegate superdelegates member members participants participant coach player players athlete coordinator "
    "authorities administration campaign government committee company agency department ministry court group "
    "groups organization organisation union council commission board office team newspaper magazine paper report "
    "study survey poll statement letter document documents memo email affidavit complaint lawsuit filing website "
    "newscaster moderator interviewer interviewee caller victim survivor survivors defendant plaintiff suspect inmate "
    "negotiator envoy legislator legislators politician politicians citizen citizens insider insiders "
    "ceo ceos cfo coo cto mp mps mep meps msp pm vp contender contenders "
    "engineer engineers architect architects pilot pilots farmers fisherman fishermen singer actor actress musician "
    "artist artists novelist poet chef designer consultant consultants psychologist psychologists psychiatrist "
    "sociologist biologist biologists physicist physicists chemist astronomer astronomers geologist geologists "
    "meteorologist meteorologists forecaster forecasters epidemiologist epidemiologists anthropologist "
    "archaeologist archaeologists curator librarian principal headteacher headmaster lecturer dean provost rector "
    "trustee trustees commissioner commissioners inspector inspectors superintendent constable firefighter "
    "firefighters paramedic paramedics passenger passengers eyewitness eyewitnesses bystander bystanders tourist "
    "tourists shopkeeper shopkeepers baker builder builders plumber carpenter electrician mechanic sailor sailors "
    "skipper accountant auditor auditors broker entrepreneur entrepreneurs campaigners lobbyist lobbyists consul "
    "premier chancellor archbishop cardinal vicar midfielder striker goalkeeper referee champion blogger bloggers "
    "filmmaker producer producers screenwriter publisher publishers photographer broadcaster presenter councillor "
    "councillors magistrate magistrates coroner warden ranger astronaut astronauts biographer translator "
    "congresspeople rivals rival ally allies treasurer comptroller registrar ombudsman undersecretary whip clerk "
    "whistleblower whistleblowers barrister solicitor solicitors guru landlord landlords driver drivers owner-operator "
    "backbencher backbenchers frontbencher parliamentarian parliamentarians taoiseach"
)

# Plural or collective: several people, who speak as a group and stay unnamed.
ORGANISATION_WORDS = _split(
    "ministry department agency committee commission council court bureau office party union association federation "
    "institute university college school company corporation corp inc ltd group bank fund foundation centre center "
    "news times post journal tribune herald gazette magazine network radio television press agency administration "
    "government police army navy forces force guard house senate congress parliament assembly campaign coalition "
    "alliance league society club board authority authorities service services organisation organization team "
    "organizers hospital church airlines airways motors industries international systems partners capital "
    "construction ferries railways railway airline energy oil gas electric "
    "electronics steel foods pharmaceuticals technologies technology software records pictures studios entertainment "
    "media communications telecom insurance securities holdings ventures logistics shipping lines museum theatre "
    "orchestra airport station inspectorate archive archives library registry directorate secretariat embassy "
    "plc llp llc gmbh pty "
    "county city district province avenue boulevard highway republic "
    "foundation network courier herald chronicle observer guardian times records workers ambulance brigade "
    "kremlin pentagon treasury fbi cia nato un eu white"
)

# Words of offices whose names go on: the Department of Justice, the Council on the Arts.
OFFICES = _split(
    "department ministry office bureau council commission committee board bank institute university college school "
    "academy church court center centre house society association federation union organization organisation fund "
    "agency secretariat embassy museum hospital library league alliance coalition chamber campaign foundation army"
)

# Lower-case words within names: Ursula von der Leyen.
NAME_PARTICLES = _split("de la del della di da van von der den bin ibn el du dos das ten ter abu y")

# Words of media: "the Reuters news agency" is named Reuters.
MEDIA_WORDS = _split(
    "agency newspaper magazine network website channel broadcaster outlet newswire daily weekly"
)

MALE_ROLES = _split(
    "mr sir lord king prince father brother uncle spokesman chairman congressman businessman councilman assemblyman "
    "salesman gunman policeman husband son man boy pope priest imam rabbi grandfather nephew gentleman"
)
FEMALE_ROLES = _split(
    "mrs ms miss mme mlle dame lady queen princess mother sister aunt spokeswoman chairwoman congresswoman "
    "businesswoman councilwoman assemblywoman wife daughter woman girl nun grandmother niece actress"
)

# What finds and shows: "a poll found that", "the researchers found". Others who find something say nothing by it.
FINDERS = frozenset(
    _split(
        "study studies poll polls survey surveys report reports research researcher researchers scientist scientists "
        "analysis analyses data result results finding findings figure figures review audit auditor auditors inquiry "
        "investigation investigator investigators test tests statistics numbers census paper experiment experiments "
        "court jury judge panel commission watchdog regulator regulators tribunal projections forecasts"
    )
)
