"""Whether words of a person's state are claimed of oneself now, or only asked, supposed, wished or said of people at large."""

import re

from reading.facts.line import Line

_SUPPOSED = re.compile(
    r" (?:jos|mikali|jollen|jollei|ellen|entapa jos|ifall|utifall|ifal"
    r"|(?:tank |och |sen |kanske )?om(?= (?:jag|ja|man|vi|en|ett|hon|han|hen|min|mitt|nagon|du|ni|kassan|arbetsgivaren|firman) )) "
)
_IF_IT_CAME = re.compile(
    r" (?:jos|mikali|ifall|om jag|om vi|om man|tank om) (?:\w+ ){0,4}(?:saan|saisin|jaan|jaisin|joudun|joutuisin|menetan|irtisano\w{1,6}|tulee|tulisi|blir|blev|far|skulle|forlorar) "
)
_WISHED = re.compile(
    r" (?:haluaisin|haluan|haluun|haluisin|tahtoisin|voisin|toivoisin|haaveilen|unelmoin|aion|aikoisin|meinaan|mielin|olisin|oisin|olis|ois|olisi|pelkaan|pelottaa"
    r"|vill|ville|villa|vilja|skulle|sku|onskar|drommer|tanker|planerar|funderar|kan tanka|hoppas|ar radd) "
)
_THOUGHT = re.compile(
    r" (?:luulin|luulen|luultiin|pelkaan|pelkasin|pelko|ehka|kenties|kukaties|radd|orolig|kanske|varken|trodde|trott|vaittaa|vaittavat|vaittivat|pastar|pastod) (?:\w+ |, (?:etta|et|att) ){0,4}$"
)
""" "Pelkään että mut lomautetaan", "jag är rädd att bli permitterad", "varken sjuk eller"."""
_SOON = re.compile(r" (?:kohta|pian|snart|strax) (?:\w+ )?$")
_ASKS_IN_GENERAL = re.compile(
    r" (?:(?:saa|voi|voisi|saisi|pitaa|pitaisi|taytyy|tarvitsee|tarvii|kannattaa|paasee|joutuu|kuuluu|onnistuu|kay|onnistuis|pystyy|maksetaan|lasketaan|katsotaan|luetaan|voidaan|saadaan|korvataan|riittaa|meneeko|on|oli|ois|olisi|tulee|menettaa|eiko)(?:ko|kohan|ks|kos|kse)|voiks|saaks|oisko|voiskohan|eiko) "
)
_OF_ME = re.compile(
    r" (?:minun|mun|mulla|minulla|mul|mulle|minulle|minut|mut|minua|mua|itse|ite|olen|oon|ma|mina|mie) "
)
_WHETHER_I_COUNT = re.compile(
    r" (?:(?:olen|oon|olin|jaan|jain|lasketaan|luetaan|katsotaan)(?:ko|kohan|ks|kos|kse)) (?:\w+ ){0,4}$"
    r"|(?:voin|voisin|saan|saisin|pitaa|pitaisi|taytyy|pystyn|kannattaa|tarviin|tarvitsen|ehdin)(?:ko|kohan|ks|kos|kse) (?:\w+ ){0,5}(?:olla|ilmoittautua|ilmottautua|jaada|ryhtya|alkaa|ruveta|lahtea|paasta) (?:\w+ ){0,3}$"
    r"| (?:kan|far|ska|skall|maste|mast|borde|bor|behover|skulle|sku|tar|vill|kunde) (?:jag|ja|man|vi|en|du) (?:\w+ ){0,5}(?:vara|va|bli|ga|ta|anmala|skriva|registrera|raknas|delta|borja) (?:\w+ ){0,4}$"
    r"| raknas (?:jag|ja|man|vi|de|det) (?:\w+ ){0,4}$| (?:anmala|anmaler|anmalde|registrera|registrerar|skriva in|skriver in) (?:mig|mej|sig|sej|oss) (?:(?:\w+ ){0,2}som )?$"
    r"|^ (?:nar |hur |varfor )?(?:ar|blir|far|har) (?:jag|ja|man|vi) (?:\w+ ){0,2}$|^ raknas (?:\w+ ){0,3}$"
)
_PEOPLE_AT_LARGE = re.compile(
    r" (?:man|den som|de som|dem som|nagon som|nan som|alla som|folk som|person som|personer som|manniskor som|en som|ens om"
    r"|(?:joka|jotka|kuka|ken|ihminen|ihmiset|henkilo|tyyppi) (?:\w+ ){0,3}(?:on|ovat|oli|olisi)) (?:\w+ ){0,5}$"
)
_ARTICLE_ALONE = re.compile(
    r" (?:en|ett|nagon|nan|varje) (?:(?!ole|oo|ollut|ollu|kay|tee|enaa|nyt)\w+ ){0,1}$"
)
_I_AM = re.compile(r" (?:jag|ja|ar|som|vi|min|mig|mej) ")
_ASKS_HOW = re.compile(
    r" (?:mita|miten|mitenka|milloin|millon|millo|kuinka|paljonko|paljo|koska|mista|mihin|monta|montako|kauanko|kauan|vad|hur|nar|var|vart|vem) "
)
_ASKS_IN_SWEDISH = re.compile(
    r"^ (?:kan|far|maste|mast|ska|skall|borde|behover|bor) (?:(?:jag|ja|man|vi|en) |$)"
)
_ASKS_DIFFERENCE = re.compile(r" (?:eroa?|erot|eroavat|skillnad\w{0,3}|skiljer) ")
_I_GET = re.compile(
    r" (?:saan|saa|sain|saanut|saanu|saisin|nostan|elan|olen|oon|kuulun|maksan|haen|hain|mulla|minulla|mulle|minulle|mun|minun|jag|ja far|ja har|min|mitt|mig|mej|vi|meilla) "
)
_OTHERS_DO = re.compile(
    r"^ ?(?:saa|voi|joutuu|pitaa|tarvitsee|hakee|ilmoittautuu|paasee|saisi|voisi|far|kan|ska|maste) "
)


def is_claimed(line: Line, start: int, end: int, *, may_be_wished: bool) -> bool:
    """Whether the stretch is told as so: "voiko työtön opiskella" and "om jag blir sjuk" tell nothing.

    Nobody wishes to be out of work: such words after "haluaisin" are told all the same.
    """
    last = max(start, line.plain.rfind(" ", 0, end) + 1)
    before = line.before(start)
    if _ARTICLE_ALONE.search(before) and not _I_AM.search(before):
        return False
    return all(_is_claimed_at(line, place, end, may_be_wished) for place in {start, last})


def _is_claimed_at(line: Line, place: int, end: int, may_be_wished: bool) -> bool:
    before = line.before(place)
    return not (
        is_only_supposed(line, place)
        or (may_be_wished and _WISHED.search(before))
        or _SOON.search(before)
        or _THOUGHT.search(line.sentence_before(place))
        or _WHETHER_I_COUNT.search(before)
        or is_of_people_at_large(line, place, end)
    )


def is_asked(line: Line, place: int) -> bool:
    """Whether the clause asks, by its first words: "kauanko ansiopäivärahaa maksetaan", "voiko ..."."""
    before = line.before(place)
    return any(asks.search(before) for asks in (_ASKS_HOW, _ASKS_IN_GENERAL, _ASKS_IN_SWEDISH))


def asks_what_it_is(line: Line, start: int, end: int) -> bool:
    """Whether the clause asks of a benefit and says of nobody that they get it: "paljonko on yleistuki päivässä"."""
    said = f"{line.before(start)}{line.plain[start:end]} {line.after(end)}"
    return _ASKS_HOW.search(line.before(start)) is not None and _I_GET.search(said) is None


def asks_the_difference(line: Line, start: int) -> bool:
    """ "Mitä eroa on ansiopäivärahalla ja yleistuella"."""
    return _ASKS_DIFFERENCE.search(line.sentence_before(start)) is not None


def is_only_supposed(line: Line, place: int) -> bool:
    """ "Mitä jos saan potkut ja olen sit työtön": what might come, also in the clause that goes on."""
    return (
        _IF_IT_CAME.search(line.sentence_before(place)) is not None
        or _SUPPOSED.search(line.before(place)) is not None
    )


def is_of_people_at_large(line: Line, start: int, end: int) -> bool:
    """Whether it is said of nobody in particular: "hur blir man medlem i kassan"."""
    before = line.before(start)
    if _PEOPLE_AT_LARGE.search(before):
        return True
    if _ASKS_IN_GENERAL.search(before) and not _OF_ME.search(before):
        return True
    return _ASKS_HOW.search(before) is not None and _OTHERS_DO.search(line.after(end)) is not None
