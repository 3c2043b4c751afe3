"""Those who are spoken of beside oneself: family, friends, colleagues, folded, as alternatives of a pattern."""

import re

from reading.text import fold

NOT_OF_WHOM_ONE_IS = r"(?:(?<!lainen)(?<!laine)(?<!asuva)(?<!vuotias)(?<!\d v)|(?= \w+(?:ni|mme) ))"
"""What stands before such a word when one names oneself by it: "porilainen poika", "19 v tyttö"."""

_FINNISH = (
    r"muksu\w{0,3}|kersa\w{0,3}|skidi\w{0,3}|penska\w{0,3}|tenava\w{0,3}|esikoinen|kuopus|nuorimmainen|poika\w{0,8}|poja\w{1,4}|pojanpo\w{2,5}|tytar|tyttare\w{0,5}|tytto\w{0,9}|lapsi|lapse\w{0,4}|lapset|mieheni|miehe(?:n|lla|lle|lta)"
    r"|(?:mun|minun|meidan) mies|mies(?= (?:on|sai|jai|kay|joutui|oli|toissa|tyoton|tekee|saa|irtisanottiin|lomautettiin|lahti|asuu) )|aviomie\w{1,5}"
    r"|vaimo\w{0,4}|(?:avo)?puoliso\w{0,4}|avo(?:mies|miehe\w{0,4}|vaimo\w{0,4})|kumppani\w{0,3}|kihlattu\w{0,3}|aiti\w{0,3}|aidi\w{1,4}|isa|isan|isani|iska"
    r"|veli|veli\w{2,4}|velje\w{1,4}|velipoika|broidi|sisko\w{0,3}|sisare\w{1,4}|serkku\w{0,3}|naapuri\w{0,3}|setani|seta|setan|tatini|tati|enoni|eno"
    r"|kaveri\w{0,3}|kamu\w{0,2}|ystava\w{0,5}|tuttu|tuttuni|tuttava\w{0,3}|tyokaveri\w{0,3}|anoppi\w{0,2}|appi|appiukko|vavy\w{0,3}|minia\w{0,3}|lanko\w{0,3}|kaly\w{0,3}"
    r"|poikaystava\w{0,3}|tyttoystava\w{0,3}|mummo\w{0,3}|ukki|vaari|vanhem(?:mat|pani)|exa|exani|eksa|eksani|lapsenlap\w{2,5}|kummi\w{0,7}|asiakkaani|asiakkaamme|asiakkaallani|han|hanella|hanen|tyontekija\w{0,4}"
)
_SWEDISH = (
    r"hon|hans|hennes|son|sonen|sonens|dotter|dottern|dotterns|dottra|barn|barnet|ungen|ungarna|tonaringen|barnen|make|maken|maka|frun|frus?|frugan|gubben|hustrus?|hustrun|sambo[ns]?|mamma|pappa|mor|morsan|farsan|far(?= ar )"
    r"|brors?|brorsan|systers?|systern|syrran?|kusin|kusinen|granne|grannen|kollega|kollegan|svarmor|svarfar|svarson|svardotter|svager|svagern|svagerskan?|barnbarn"
    r"|min mans?|mannens|mannen|flickvan|pojkvan|flickvannen|pojkvannen|pojken?|pojk|flicka|flickan|kompis|kompisen|vannen|min van|mitt ex|exet|fastman|fastmo|partner|partnern"
    r"|min klient|klienten|moster|faster|farbror|morbror|mormor|morfar|farmor|farfar|bekant|vanninan?"
)
KIN = f"{_FINNISH}|{_SWEDISH}"
OF_ANOTHER = (
    r"poikani|poikamme|poikaa|tyttareni|tyttoni|tyttaremme|lapseni|lapsemme|veljeni|siskoni|sisareni|vaimoni|mieheni|puolisoni|aitini|isani|ystavani|kaverini|kumppanini|miesystavani|avomieheni|avovaimoni"
    r"|son|dotter|bror|syster|make|maka|sambo|mamma|pappa|mor|far|barn|barnbarn|kompis|kusin|tvillingar|fru|granne"
)
"""Who stands after an age that is not one's own: "19-vuotias poikani", "min nittonåriga son"."""

_GREETING = r"(?:(?:hei|moi|moikka|terve|hej|tjena|no|siis|joo)[ ,.!]+)?"
_THIRD_PERSON = (
    r"on|ei|oli|ollut|ollu|tekee|asuu|sai|sais|saa|jai|tarvii|tarvitsee|tarttis|haluaa|haluis|haluaisi|hakee|opiskelee|joutui|irtisanottiin|lomautettiin|muutti|valmistuu|valmistui|etsii|kay"
    r"|ar|e|var|va|hade|hadd|jobbar|bor|blev|fick|far|har|behover|vill|soker|studerar|flyttade|gar"
)
_OPENS = re.compile(
    rf"^ ?{_GREETING}(?:(?:mun|minun|meidan|min|mitt|var|vart) )?(?P<who>{_FINNISH}|(?P<swedish>{_SWEDISH}))(?! (?:kieli|till|ti|i|pa|fran) )[ ,]+(?:(?!som |joka |jolla )\w+[ ,]+){{0,3}}?(?:{_THIRD_PERSON})(?= )"
)
_MYSELF = r"mina|ma|mie|maa|mulla|mul|mulle|minulla|minulle|minua|mua|minut|mut|meita|meidat|me|olen|oon|asun|haen|jag|mig|mej|vi|oss"
_ONESELF = re.compile(rf"\b(?:{_MYSELF})\b")
_ONES_OWN = re.compile(
    rf"\b(?:{_MYSELF}|mun|minun|meilla|ollaan|olemme|olin|asumme|asutaan|itse|ite|kysyn|kyselen|haluan|tarvitsen|sain|jouduin|voinko|saanko|sjalv)\b"
)
"""The same, and whose a thing is, and what one asks."""


_RELATIVE = re.compile(rf"\b(?:{KIN})\b")


def names_a_relative(text: str) -> bool:
    """Whether a child, a spouse, a parent or a friend is named."""
    return _RELATIVE.search(fold(text)) is not None


def speaks_of_oneself(folded: str) -> bool:
    """Whether a folded text says "I" or "me": "min mamma bor i Åbo och jag söker jobb"."""
    return _ONESELF.search(folded) is not None


def is_about_another(folded: str) -> bool:
    """Whether a whole message, folded, speaks of somebody else and of oneself not at all: "poika 19 v tarvii apua, asuu Vaasassa",
    "syrran e permitterad o bor i Jakobstad"."""
    opening = _OPENS.match(folded)
    if opening is None:
        return False
    rest = folded[opening.end("who") :]
    own = _ONES_OWN.search(rest) or _I_DO.search(rest)
    return not (own or (opening["swedish"] and re.search(r"\bja\b", rest)))


_I_DO = re.compile(r"\b(?:ja|jag|vi) (?:bor|e|ar|har|jobbar|flytta\w*|sku\w*|ska|vill|va|var|sjalv)\b")
"""The spoken Swedish I before its verb, where "ja" is no "and"."""
_SOMEBODY = rf"(?:{KIN}|mies|miesta\w{{0,3}}|tyttoa\w{{0,3}}|poikaa\w{{0,3}}|hanta|hanelle|hanet|heita|heille|honom|henne|hen|dem|dom)"
_OF_MINE = r"(?:(?:min|mitt|mina|var|vart|vara|mun|minun|meidan|en|sen) )?"
_ASKED_FOR = re.compile(
    rf"\b(?:palvelee|palvelisi|palvelis|hoitaa|auttaa|neuvoo) {_OF_MINE}{_SOMEBODY}\b|\b{_SOMEBODY} (?:palvelee|palvelisi|palvelis|hoitaa|auttaa|neuvoo)\b"
    rf"|\b(?:betjanar|betjanas|skoter|hjalper|ansvarar for|tar hand om) {_OF_MINE}{_SOMEBODY}\b|\b(?:var|vart|hos vem|av vem) betjanas {_OF_MINE}{_SOMEBODY}\b"
)
_FOR_ANOTHER = re.compile(
    rf"\b(?:galler|handlar om|koskee|koske|kyse) (?:\w+ ){{0,2}}?(?:(?:inte?|ej|ei) )?(?:mig|mej|minua|mua|minusta|musta) (?:utan|vaan) {_OF_MINE}{_SOMEBODY}\b"
    rf"|\b(?:galler|handlar om|koskee) {_OF_MINE}{_SOMEBODY}\b|\b(?:kysyn|kyselen|kysyisin|selvitan) (?:\w+ )?{_SOMEBODY} (?:\w+ )?(?:puolesta|asiaa|asioita)"
    rf"|\b(?:fragar|undrar) (?:for|at|pa) {_OF_MINE}{_SOMEBODY}\b"
)
_SELF_SERVED = re.compile(r"\b(?:mua|minua|meita|mig|mej|oss)\b")
_LIVE_MYSELF = re.compile(
    r"\b(?:asun|asumme|asutaan|muutin|(?:jag|ja|vi) (?:sjalv )?(?:bor|flytta\w*)|bor (?:jag|ja|vi))\b"
)


def asks_for_another(folded: str) -> bool:
    """Whether somebody else is asked or spoken for: "kuka palvelee veljeäni", "det gäller int mig utan min syster"."""
    if _FOR_ANOTHER.search(folded):
        return True
    return _ASKED_FOR.search(folded) is not None and _SELF_SERVED.search(folded) is None


def lives_there_oneself(folded: str) -> bool:
    """Whether a folded text says where one lives oneself, whoever else it is about."""
    return _LIVE_MYSELF.search(folded) is not None


def is_about_oneself(folded: str) -> bool:
    """Whether a folded text speaks of oneself, also in spoken Swedish."""
    return _ONES_OWN.search(folded) is not None or _I_DO.search(folded) is not None
