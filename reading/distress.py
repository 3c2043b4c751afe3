"""Distress in words: what kind it is, what only sounds like it, and what is asked on after help was named.

The intent model hears distress (data/*/crisis.yml); these lists only tell its kinds apart and take out what it mishears.
"""

import re

from reading.mentions import find_municipalities
from reading.text import fold, lower

_LONGEST = 1000
_FEW = 3
"""Words beside a denial that say nothing of their own: "hej, jag är inte självdestruktiv"."""
_MOST_WORDS = 10
"""Words of a message that asks on about help; who writes more has come to another matter, or is heard by the model."""

# Violence, on folded letters: "lyo" is "lyö", "slar" is "slår".
_NOT_ONESELF = r"(?! (?:\w+ )?(?:itse|itte|paata|paani|poyt|sein))"
_FINNISH_VIOLENCE = (
    rf"\b(?:lyo|loi|lyony\w*|lyot\w*|lyodaan|lyotiin|lyova\w*|hakka\w*|hakat\w*|pieks\w*|potki\w*|kurist\w*|tukist\w*|puukot\w*){_NOT_ONESELF}\b"
    r"|\b(?:pahoinpi|\w*vakival|turvako|raiska|vaino|kasiksi|nyrkil|lyonte)\w*|\b(?:paossa|paennu\w*|pakenen|pakenin) (?:\w+ )?(?:mies|mieh|vaimo|puoliso|ex)\w*|\bpelka\w+ (?:menna |palata |olla )(?:koti\w*|kotona)|\bkulkee peras\w+|\bsalais\w+ osoit"
    r"|\b(?:uhkai\w*|uhkaa|uhkas\w*|uhataan|uhattiin|pakot\w*)\b(?! (?:\w+ )?(?:tappaa|hyppaa|hirttaa|vahingoittaa) (?:itse|itte))"
    r"|\b(?:pelka|pelot)\w* (?:\w+ ){0,2}(?:mieh|mies|miest|vaimo|puoliso|isa|aiti|poikayst|tyttoyst|exa|ex|avo|velje|veli|poika|hant)\w*"
    r"|\b(?:lukits|lukitt)\w* (?:mu|minu|meida)\w*|\boven (?:takana|lapi)|\bovesta sisaan|\bhajotta\w* (?:ovea|kamppaa|paikk\w+)"
)
_SWEDISH_VIOLENCE = (
    r"\b(?:slar|slog|slagit|sla|sparka\w*|knuffa\w*) (?:\w+ ){0,2}(?:mig|mej|oss|barn\w*|ungar\w*|mamma|henne|ihjal)\b(?! sjalv)|\bblir slagen"
    r"|\b(?:misshand|valdsam|skyddshem|kvinnohem|valdta|valdto|stryp|forfolj)\w*|\bvald\b|runt halsen"
    r"|\b(?:hota|tvinga)\w*\b(?! (?:att |me |med )?(?:ta livet|ta sitt|hoppa|hanga))"
    r"|\bradd (?:for|hemma)\b(?! (?:mig|mej|att|vad|va|doden|livet|natten))|\b(?:flytt|fly|flyr|flydde) (?:\w+ )?(?:fran|undan) (?:min|mannen|karln|sambon|exet)\b|\bslar sonder\b|\b(?:hemlig|min nya) adress|\b(?:utanfor|bakom) dorren|\bin dorren|\blas(?:t|er)\w* (?:in )?(?:mig|mej|dorren)"
)
_KILLS = re.compile(
    r"\b(?:tappaa|tapan|tappavat|tappaisi) (?:mu|minu|meida|lapse|sinu|su)\w*|\b(?:doda|dodar|skjuta|skjuter|knivhugga) (?:mig|mej|oss|barn\w*|dig)\b(?! sjalv)"
)
_SOMEBODY = re.compile(
    r"\b(?:mies|miehe\w*|vaimo\w*|puoliso\w*|exa?|veli|velje\w*|isa|isani|aiti|poika\w*|tyttoyst\w*|han|he|se|ne|uhka\w*|uhkaa|sano\w*|ukko|naapuri\w*|joku"
    r"|man|mannen|karln?|fru|make|maka|sambo\w*|ex\w*|bror\w*|broder\w*|pappa|mamma|son|han|hon|de|dom|nan|hota\w*|granne\w*)\b"
)
"""Who may kill; "tää hakeminen tappaa mut" is said of no person."""
_VIOLENCE = re.compile(f"{_FINNISH_VIOLENCE}|{_SWEDISH_VIOLENCE}")

# What sounds like distress to the model and is none.
_HARD = re.compile(
    r"\b(?:elämä\w*|elää|elossa|kuol\w*|tapa[nt]\w*|tappa\w*|itsemurh\w*|päivä(?:ni|nsä)|hyväst\w*|satut\w*|viil\w*|maailma\w*|leva|livet|dö|död\w*"
    r"|självmord\w*|försvinn\w*|adjö|farväl|skada\w*|skär\w*|världen|mua|barnen|lapset|lapsille)\b"
)
"""Beside these nothing is harmless but a plain denial."""
_DENIED = re.compile(
    r"\b(?:en|emmä|emmie) (?:\w+ ){0,2}?(?:oo|ole) (?:\w+ ){0,2}?(?:itsetuho\w+|itsemurh\w+)"
    r"|\bei (?:mulla |minulla )?(?:oo|ole) (?:\w+ ){0,2}?(?:itsetuho\w+|itsemurh\w+)(?: ajatu\w+)?"
    r"|\ben (?:\w+ ){0,2}?(?:aio|oo aikeissa|ole aikeissa|meinaa) (?:\w+ ){0,2}?(?:tappaa|satuttaa|vahingoittaa|tehdä) its\w+(?: mitään)?"
    r"|\b(?:är|e|va|känner mi[gj]|känner mej) (?:\w+ )?(?:inte|int|ej) (?:\w+ )?(?:självdestruktiv\w*|självmords\w+|suicid\w+)"
    r"|\b(?:har )?(?:inga|int nå|inte några|inte nå) (?:självmords\w+|självdestruktiva)(?: tankar)?"
    r"|\b(?:ska|tänker|kommer) (?:inte|int|ej) (?:att )?(?:ta livet av|skada|göra illa|göra) m[ie][gj](?: själv)?(?: illa| något| nå)?"
)
_IDIOM = re.compile(
    r"\bkuol\w+ (?P<of>nälk\w+|tylsyyteen|ikävään|nauruun|häpeään)\b|\b(?:dör|dö) av (?P<av>hunger|tristess|leda|skratt|skam)\b"
    r"|\b(?:lyön|löisin|lyödään) vetoa\b|\b(?:slår|slå) vad\b|\b(?:svälter|svälta) ihjäl\b"
)
_FOR_GOOD = r"(?:lopullisesti|ikuisesti|ainiaaksi|iäksi|för gott|för alltid|för evigt)"
_LEAVES = (
    r"(?:\b(?:muut(?:an|ti|in|taa|timme|amme|tavat|tanut|tamassa)|muutto|palaan|palaamme|flytta\w*|emigrera\w*|återvänd\w*)\b"
    r"|\b\w+(?:maasta|suomesta|ruotsista|virosta|kaupungista|kunnasta|firmasta|työpaikasta|duunista|alalta|kassasta|palvelusta|kurssilta|koulusta|hommista)\b"
    r"|\b(?:suomesta|maasta|från (?:finland|landet|orten|kommunen|jobbet|kassan|branschen|kursen)|lämnar (?:finland|landet|branschen|kommunen))\b)"
)
_LEAVES_A_PLACE = re.compile(rf"{_LEAVES}.*\b{_FOR_GOOD}\b|\b{_FOR_GOOD}\b.*{_LEAVES}")
_LEFT = re.compile(r"\b(?:lähd|läht|muut|pois|far\b|åker|reser|lämnar|flyttar)\w*")
_GOOD = re.compile(rf"\b{_FOR_GOOD}\b")
_BEFORE = len("lämnar ")
_FROM_A_TOWN = re.compile(r"(?:st[aä]|lt[aä])$|\b(?:från|lämnar) \S+$")
_BOSS = re.compile(
    r"\b(?:pomo|esimies|esihenkilö|johtaja|työnantaja|firma|päällikkö|chef|boss|arbetsgivar|firman)\w*"
)
_KICKED_OUT = re.compile(
    r"\bpotki\w*(?: mut| mua| minut| meidät)? (?:\w+ )?(?:pihalle|ulos|pellolle|mäelle|mäkeen)\b"
)
_ON_THINGS = re.compile(
    r"\b(?:hakka|iski|löi|lyö|paisk)\w* (?:\w+ )?(?:nyrkki\w*|nyrkin|käte\w+|kätensä|pöytä\w*|näppäi\w+|puita|halkoja|klapeja)(?: pöytään)?"
    r"|\b(?:slår|slog|slagit) (?:\w+ )?(?:näven|nävarna|handen|handflatan) i (?:bordet|disken)"
)
_GIVES_UP = re.compile(
    r"\b(?P<gives_up>lopett\w+|lopeta\w*|luovut\w+|sluta\w*|lägga ner|lägger ner|ge upp|ger upp) (?:\w+ ){0,4}?(?P<what>"
    r"(?:haku|hakem|etsim|työnha|jobinha|kurssi|koulu|opiskel|opinno|harjoit|yrity|firma|toimin|keskust|jutte|jutust|chat|tupak|tilau|jäsen|työko|työn|työt|duuni|kuntou"
    r"|varau|ilmoitt|sök|jobbsök|letand|leta|kurs|skola|studi|plugg|praktik|företag|firma|rök|chatt|snack|arbetsprövning|medlem|jobb|bokning)\w*)"
)
_ALL_OF_IT = re.compile(
    r"\b(?:lopett\w+|lopeta\w*|luovut\w+) (?:\w+ ){0,2}?(?:kaiken|kaikki|kaikesta)\b|\bkaikki on loppu\b|\b(?:kaiken|kaikki) (?:\w+ )?loppuvan\b"
    r"|\b(?:sluta|göra slut|gör slut|ge upp|ger upp|avsluta) (?:\w+ ){0,2}?(?:allt|alltihop|alltsammans|alltihopa)\b|\ballt (?:är|e) slut\b|\bkuol\w+ nälk\w+|\bdör? av hunger|\bsvält\w+ ihjäl"
)

# What is asked on once help was named, on folded letters.
_ASKS_ON_FINNISH = (
    r"\b(?:numero\w*|puhelinnumer\w*|mihin|minne|kenelle|kelle|keneen|soittaa|soitan|soittais\w*|puhua|puhun|autta\w*|auta|auttakaa|apua"
    r"|ketaan|kukaan|yksin|pelot\w*|pelka\w*|uskal\w*|itken|itkett\w*|ahdist\w*|hadassa|vaarassa|poliisi\w*|ambulanss\w*"
    r"|laps\w*|lasten|muksu\w*|vauva\w*|kotiin|kotona|kotoa|yoksi|yolla|turvako\w*|turvaan|kriisipuh\w*|nollalin\w*|nimetto\w*|nimeani)\b"
    r"|\b(?:en|emma) (?:\w+ ){0,2}(?:jaksa|kesta|pysty|kykene|selvia|tieda)\b|\bmita (?:ma |mina |mie |nyt |sit ){0,3}(?:teen|tehda|teha|pitaa|pitas)\b|\b(?:se|han|mies) (?:tulee|tuli|on)\b"
)
_ASKS_ON_SWEDISH = (
    r"\b(?:nummer|numret|telefonnum\w*|vart|ringa|ringer|prata|pratar|hjalp\w*|ingen|ensam\w*|radd\w*|vagar|orkar|klarar|grater|angest\w*|fara|polis\w*|ambulans\w*"
    r"|barn\w*|ungar\w*|bebis\w*|hem|hemma|natt|natten|inatt|ikvall|kvall|skyddshem\w*|nollin\w*|kristelef\w*|anonym\w*)\b"
    r"|\bva[d]? (?:ska |kan |gor |skall |sku ){1,2}(?:jag|ja|man)\b|\bvem (?:kan|ska|hjalper|svarar)\b|\bvar (?:ar|e|finns|kan|ligger)\b|\b(?:han|mannen|karln) (?:kommer|e|ar)\b"
)
_ASKS_ON = re.compile(f"{_ASKS_ON_FINNISH}|{_ASKS_ON_SWEDISH}")
_ANOTHER_MATTER = re.compile(
    r"(?:\b(?:kela|fpa|te-|tyo(?!kave)|raha|tuke|tuki|tuen|vuokra|asunto|asumis|hakem|ilmoit|varaa|varata|ajan|kassa|lain|velka|velko|kurssi|koulu|opiskel|karens|palkka|lomau|valment|virkail"
    r"|jobb|arbet|pengar|stod|hyra|bostad|ansok|anmal|boka|tid\b|kassan|lan\b|skuld|kurs|studi|plugg|lon|permitt|coach)|tu(?:ki|kea|keen|en)\b|raha\b|stod\b|bidrag\b)"
)
_CHILDREN = re.compile(r"\b(?:laps|lasten|muksu|vauva|barn|ungar|bebis)\w*")
_GOES_ON = re.compile(
    r"(?:no |joo |ok |okej |okei |ja |jo |nå )*(?:jatka|jatketaan|jatkan|jatkakaa|jatkamme|jatketaa|voidaan jatkaa|voi jatkaa|haluan jatkaa|halluun jatkaa"
    r"|fortsätt|fortsätter|vi fortsätter|vi kan fortsätta|(?:jag|ja) vill fortsätta|vi går vidare|gå vidare)(?: \w+){0,3}[.!]*"
)


def tells_of_violence(text: str) -> bool:
    """Whether distress that was heard is about what somebody does to somebody else, rather than to themselves."""
    plain = fold(text[:_LONGEST])
    kills = _KILLS.search(plain) is not None and _SOMEBODY.search(plain) is not None
    return kills or _VIOLENCE.search(plain) is not None


def denies_distress(text: str) -> bool:
    """Whether a message says that one is not about to harm oneself, and hardly a word more."""
    plain = lower(text[:_LONGEST])
    rest = _DENIED.sub(" ", plain)
    return _DENIED.search(plain) is not None and len(rest.split()) <= _FEW and not _HARD.search(rest)


def leaves_a_doubt(text: str) -> bool:
    """Whether words that may mean no more than a job search, or this talk, may mean all as well: "haluan lopettaa kaiken"."""
    return _ALL_OF_IT.search(lower(text[:_LONGEST])) is not None


def without_harmless(text: str) -> str:
    """The text without what only sounds like distress: moving away for good, a boss who bangs the table, a job search given up."""
    plain = lower(text[:_LONGEST])
    cut = _DENIED.sub(" ", _IDIOM.sub(lambda found: found["of"] or found["av"] or " ", plain))
    if _HARD.search(cut):
        return cut if cut != plain else text
    without = _without_leaving(_without_boss(cut))
    given_up = _GIVES_UP.sub(r"\g<gives_up> \g<what>", without)
    return text if given_up == plain else given_up.strip()


def asks_on_about_help(text: str) -> bool:
    """Whether a short message after help was named is about that help, or about being afraid or alone."""
    plain = fold(text[:_LONGEST])
    if len(plain.split()) > _MOST_WORDS or _ANOTHER_MATTER.search(plain):
        return False
    return _ASKS_ON.search(plain) is not None


def names_children(text: str) -> bool:
    return _CHILDREN.search(fold(text[:_LONGEST])) is not None


def wants_to_go_on(text: str) -> bool:
    """ "Jatketaan", "vi kan fortsätta": back to what was under way."""
    return _GOES_ON.fullmatch(lower(text[:_LONGEST]).strip()) is not None


def _without_boss(plain: str) -> str:
    """ "Pomo potki mut pihalle" was dismissed; "mies potki mut pihalle" was not."""
    if _BOSS.search(plain) is None:
        return plain
    return _KICKED_OUT.sub("irtisanoi", _ON_THINGS.sub(" ", plain))


def _without_leaving(plain: str) -> str:
    """Who leaves a country, a town or a job for good says which; "lähden täältä lopullisesti" says none."""
    if _LEFT.search(plain) is None or _GOOD.search(plain) is None:
        return plain
    leaves = _LEAVES_A_PLACE.search(plain) is not None or _leaves_a_town(plain)
    return _GOOD.sub(" ", plain) if leaves else plain


def _leaves_a_town(plain: str) -> bool:
    return any(
        _FROM_A_TOWN.search(plain[max(0, town.start - _BEFORE) : town.end])
        for town in find_municipalities(plain)
    )
