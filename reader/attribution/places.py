"""Places that speak in the news: capitals that stand for governments, countries, peoples. Public general knowledge."""

from __future__ import annotations

CAPITALS: dict[str, str] = {
    "washington": "United States", "moscow": "Russian", "kiev": "Ukrainian", "kyiv": "Ukrainian", "beijing": "Chinese",
    "london": "British", "paris": "French", "berlin": "German", "rome": "Italian", "madrid": "Spanish",
    "brussels": "European Union", "tokyo": "Japanese", "seoul": "South Korean", "pyongyang": "North Korean",
    "tehran": "Iranian", "ankara": "Turkish", "riyadh": "Saudi", "jerusalem": "Israeli", "cairo": "Egyptian",
    "damascus": "Syrian", "baghdad": "Iraqi", "kabul": "Afghan", "islamabad": "Pakistani", "new delhi": "Indian",
    "delhi": "Indian", "warsaw": "Polish", "minsk": "Belarusian", "athens": "Greek", "budapest": "Hungarian",
    "bucharest": "Romanian", "belgrade": "Serbian", "vienna": "Austrian", "bern": "Swiss", "oslo": "Norwegian",
    "stockholm": "Swedish", "helsinki": "Finnish", "copenhagen": "Danish", "dublin": "Irish", "lisbon": "Portuguese",
    "ottawa": "Canadian", "canberra": "Australian", "havana": "Cuban", "caracas": "Venezuelan", "brasilia": "Brazilian",
    "hanoi": "Vietnamese", "manila": "Philippine", "jakarta": "Indonesian", "taipei": "Taiwanese", "doha": "Qatari",
    "amman": "Jordanian", "beirut": "Lebanese", "tbilisi": "Georgian", "yerevan": "Armenian", "baku": "Azerbaijani",
    "astana": "Kazakh", "tallinn": "Estonian", "riga": "Latvian", "vilnius": "Lithuanian", "prague": "Czech",
    "bratislava": "Slovak", "sofia": "Bulgarian", "zagreb": "Croatian", "pretoria": "South African",
    "abuja": "Nigerian", "nairobi": "Kenyan", "addis ababa": "Ethiopian", "kigali": "Rwandan",
}  # fmt: skip

PLACES = frozenset(
    """america usa u.s. us u.k. uk britain england scotland wales ireland france germany italy spain portugal russia
    ukraine belarus poland hungary romania bulgaria greece turkey israel palestine lebanon syria iraq iran jordan egypt
    libya tunisia algeria morocco sudan ethiopia kenya nigeria ghana rwanda uganda somalia china japan korea india
    pakistan afghanistan bangladesh vietnam thailand indonesia malaysia singapore philippines australia canada mexico
    brazil argentina chile peru colombia venezuela cuba haiti norway sweden finland denmark iceland netherlands belgium
    austria switzerland czechia slovakia slovenia croatia serbia bosnia albania kosovo georgia armenia azerbaijan
    kazakhstan uzbekistan mongolia taiwan qatar kuwait bahrain oman yemen europe asia africa alabama alaska arizona
    arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
    louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
    oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming chicago boston philadelphia houston
    dallas detroit seattle atlanta miami""".split()
) | frozenset(
    (
        "new york", "new jersey", "new hampshire", "new mexico", "north carolina", "south carolina", "north dakota",
        "south dakota", "west virginia", "rhode island", "saudi arabia", "south korea", "north korea", "south africa",
        "united states", "united kingdom", "great britain", "new zealand", "hong kong", "sri lanka", "costa rica",
        "los angeles", "san francisco", "las vegas", "white house",
    )
)  # fmt: skip

NATIONALITIES = frozenset(
    """american americans british english scottish irish french german germans italian italians spanish russian russians
    ukrainian ukrainians polish hungarian greek turkish israeli israelis palestinian palestinians syrian iraqi iranian
    egyptian libyan chinese japanese korean indian pakistani afghan australian canadian mexican mexicans brazilian cuban
    cubans european europeans asian african arab muslims muslim christian christians jewish jews catholic catholics
    democrats republicans democrat republican conservatives liberals hispanics latinos""".split()
)

# Peoples and parties in the plural: some of them, whom nobody names, rather than all.
GROUPS = frozenset(word for word in NATIONALITIES if word[-1] == "s")
