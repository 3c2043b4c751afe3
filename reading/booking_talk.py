"""What people say of a booking under way or just made: a yes, a yes with a but, that they want none after all, cannot come, forgot when."""

from __future__ import annotations

import re

from reading.choices import changes_mode, refuses_mode
from reading.days_wished import refuses_days
from reading.text import fold, words

LONGEST = 160
"""Letters of what is still about the booking and no story."""
_WORD = re.compile(r"[^\W_]+")
_BUT = re.compile(r"\b(?:mut|mutta|mutku|paitsi|jos|vai|fast|utom|eller|ifall|innan|ennen kuin|ennenku)\b")
_MEN = re.compile(r"\bmen (?!visst|garna|absolut|sjalvklart|oj|jo\b|ja\b)")
_QUESTION = re.compile(
    r"\?|\b(?:mita|mika|miksi|miks|miten|missa|mihin|minne|milloin|millon|koska|kuka|kenen|kuinka|kauanko|paljonko|montako|vad|va|hur|nar|varfor|var|vart|vem|vilken"
    r"|\w{2,}(?:aa|ee|ii|oo|uu|yy|n|t)ko|voiko|olisiko|onks|voiks|saaks|kayks|tuleeks|far man|kan man|kan ja|maste ja|ska ja)\b"
)
_NO = words("ei en et emme eiku eikun eika enka inte int ej inga ingen inget nej nae")
_YES = words(
    """joo juu joojoo jo jep jepp jees jes kylla kyl juuri juu ok okei okej selva sopii kay hyva hyvin toki tottakai totta tietysti ehdottomasti absolut visst
    javisst jovisst jamen jajamen garna boka varaa varatkaa varataan vahvista vahvistan bekrafta bekraftar yes yep yup passar stammer precis just aivan ilman
    perfekt kiva toppen prima super loistava mahtava klart sjalvklart bra fint oikein ratt"""
)
_PERHAPS_I = words("ja jaa ju")
""" "Ja" is a yes, and the spoken "I": "ja hinner int"."""
_BESIDE_A_YES = words(
    """no niin ja jag ma mina me vi kiitos tack kiitti se sen tama taa taman tan toi tuon tuo aika ajan aikaa tid tiden det de he den dar da sit sitten nyt nu
    vaan bara ihan mulle minulle meille mig mej at for on ar e kai ole hyva oikein ratt alltihop allt kaikki kaikin puolin nimi numero tiedot namnet numret
    uppgifterna pitaa paikkansa det har haluan vill ota otan otetaan tar ta kor koro snalla va gor ni voit voitte du kan kuulostaa hyvalta later mycket
    varmasti sakert muuten kiitoksia todella gar mennaan tehdaan nahdaan vi ses hei hej sa noin juuri som dessa men"""
)
_OFF = re.compile(
    r"\b(?:en|emme|emma|emmaa) (?:(?:ma|mina|sit|sitten|sittenkaan|nyt|enaa|kai|ehka|taida|varmaan) )*"
    r"(?:(?:halua|haluu|haluakaan|haluukaan|tarvi|tarvii|tarvitse|tarvitsekaan|tarviikaan)(?: \w+){0,3}? (?:varata|varausta|varaan|aikaa|tapaamista|ollenkaan|yhtaan mitaan)"
    r"|(?:varaa|varaakaan|varannut|ota|otakaan)(?: (?:mitaan|aikaa|sita|nyt|sittenkaan|ollenkaan))*\W*$)"
    r"|\b(?:vill|tanker|tankte|ska|behover) (?:inte|int|ej) (?:ha |langre |mera |anda |nu )*(?:boka|bestalla|(?:nan|nagon|en|nat|nagot) (?:tid|mote)|tid|mote|alls)"
    r"|\b(?:inte|int|ej) boka (?:alls|nagot|nat|nan|nagon|den|det|anda)|\bbokar (?:inte|int|ej)\b|\b(?:unohda|unohdetaan|unohetaan|glom) (?:koko |hela )?(?:varaus|juttu|bokningen|det hela)\b"
)
_NOT_ALL = re.compile(
    r"\b(?:tata|toista|sita|tuota|silloin|den har|den dar|da|dar|\w+na|\w+lla|klo|kl|video\w*|telefon\w*|puhelim\w*|pa)\b"
)
_CALLS_OFF = re.compile(
    r"\b(?:peru\w*|avbok\w*|avbest\w*|lopet\w*|keskeyt\w*|avbryt\w*|stall(?:er)? in|boka(?:r)? av|unohda\w*|unohetaan|glom)\b"
)
_WHY_NOT = r"(?:\W+(?:kun|koska|ku|sillä|silla|tuli|oon|olen|for|eftersom|har|det|ja|jag|mut|men)\b.*)?"
_THEN = (
    r"(?:silloin|sillon|sinne|tulemaan|tuleen|tapaamiseen|paikalle|paikan paalle|sittenkaan|enaa|nyt|sit|sitten|ehka|varmaan|kai|ollenkaan|siihen aikaan|siihen|tohon|siina|"
    r"\w*(?:maanantai|tiistai|keskiviikko|torstai|perjantai)\w*|huomenna|sovittuna aikana|aikaan)"
)
_SPOKEN_THEN = r"(?:komma|da|dit|pa (?:mandag|tisdag|onsdag|torsdag|fredag)\w*|den (?:dagen|tiden)|till motet|pa motet|den|tiden|mote[t]?|anda|nu|alls|i ?morgon|vara med|den gangen)"
_CANNOT = re.compile(
    r"\W*(?:(?:hei|moi|no|mut|mutta|eiku|eikun|voi|ei|siis|hej|nej|oj|men|tyvarr|valitettavasti|sori|sorry|fan|hitsi)\W+){0,3}"
    rf"(?:(?:ma |mina )?(?:en|emme|emma|emmaa) (?:ma |mina |kylla |sittenkaan |ehka |taidakaan |taida |nyt |kuitenkaan )*(?:(?:paase|paasekaan|paastakaan|paasta|ehdi|ehdikaan|ehtia|kerkea|kerkia|kerkeekaan|tule|tulekaan|voi tulla|voikaan tulla)(?:\W+{_THEN}){{0,4}})"
    rf"|(?:jag |ja )?(?:kan|hinner|slipper|kommer|tar mig) (?:nog |tyvarr |anda )?(?:inte|int|ej)(?: (?:nog|anda|tyvarr))?(?:(?: att)? {_SPOKEN_THEN}){{1,4}}"
    r"|(?:jag |ja )?(?:hinner|kommer) (?:nog |tyvarr )?(?:inte|int|ej)"
    rf"|(?:mulle |minulle )?tuli(?:kin)? este|(?:jag |ja )?(?:fick|har) (?:fatt )?forhinder|(?:aika|se) ei (?:kay|sovi|kaykaan|sovikaan)(?: \w+)?|tiden passar (?:inte|int|ej)(?: \w+)?){_WHY_NOT}\W*"
)
_WHEN_WAS = re.compile(
    r"\b(?:milloin|millon|koska|monelta|moneltako|mihin aikaan|mika paiva|mina paivana|mika)\b(?: \w+){0,3}? (?:aika|aikani|aikanikaan|tapaaminen|tapaamiseni|varaus|varaukseni|paiva)\b.*\b(?:oli\w*|on\w*|olis\w*)"
    r"|\b(?:milloin|millon|koska|monelta) (?:se|mulla|minulla|mul)? ?(?:oli\w*|onkaan|on) (?:se|mun|minun|aika|tapaaminen|tuo|toi|mulla|aikani)\b"
    r"|\b(?:milloin|millon|koska|monelta|moneltako|mihin aikaan) se (?:nyt |taas )?(?:oli|olikaan|on|onkaan)\W*$"
    r"|\b(?:mulla|minulla) (?:olikaan|oli) (?:se )?(?:aika|tapaaminen)"
    r"|\b(?:nar|hur dags|vilken tid|vilken dag|va|vad) (?:va|var|e|ar|hade|har) (?:nu |ja |jag )*(?:tiden|motet|det|de|he|min(?: \w+)? tid|mitt(?: \w+)? mote|traffen|tid|mote|bokningen)(?: (?:nu|nu igen|igen|da|jag|ja|bokade|min|klockan))*\W*$"
)
_NEED = re.compile(
    r"^\W*(?:(?:eiku\w*|ei|nej|siis|no|sori|alltså|utan|vaan|joo|mut|mutta|men)\b\W*)*"
    r"(?:(?:(?:sen |se )?(?:aihe|asia|asiani|aiheeni)|kyse|se)\s+(?:on|onkin|onki|koskee|pitäis olla|pitäisi olla|oliskin)|(?:aihe|asia|ärende)\s*:"
    r"|(?:det|de|he|mötet|ärendet|saken)\s+(?:gäller|handlar om)|(?:ärendet|ärende|saken)\s+(?:är|e|ska vara)|vaihda aiheeksi|byt ärendet? till)\s+(?P<need>\S.*)$",
    re.IGNORECASE,
)
_SURELY_A_NEED = re.compile(
    r"^\W*(?:\w+\W+){0,3}?(?:aihe\w*|ärende\w*|gäller|handlar om|koskee)\b", re.IGNORECASE
)
_NO_NEED = re.compile(
    r"(?:niin|nii|et|että|att|så|se|ett[åa]?|oike\w*|ok\w*|selvä|kunnossa|hyvä|rätt|bra|klart?|kyllä|joo|ei|inte|int|mikä|vad|va)\b",
    re.IGNORECASE,
)
_NEED_WRONG = re.compile(
    r"\b(?:aihe|ärendet|ärende|saken)\b.{0,15}\b(?:väär\w*|fel|eri|toinen|stämmer inte|annan|annat)\b|\b(?:väärä aihe|fel ärende|vaihda aihe|korjaa aihe|ändra ärendet|byt ärende)\b",
    re.IGNORECASE,
)
_WORDS_OF_A_NEED = 8
_WORDS_OF_ANYTHING = 8
_NOT_KNOWING = re.compile(
    r"\W*(?:(?:no|a|ma|mina|ja|jag|de|det)\W+){0,2}(?:en (?:ma |mina )?(?:tiia|tia|tieda|osaa sanoa)|emt|vet (?:inte|int|ej))\b(?!.*\b(?:mita|miten|mika|vad|va|hur) )"
)
_ANYTHING = re.compile(
    r"\b(?:ihan|aivan|iha|ihansama)\W?(?:sama|se sama)\b|\bsama se\b|\b(?:kaikki|kumpi|mika|joku|mika tahansa)(?: (?:vaan|vain|noista|niista|tahansa|ajat))* (?:kay|sopii|passaa|kelpaa)\b"
    r"|\b(?:mika|kumpi|joku) (?:vaan|vain|tahansa)\b|\bei (?:oo |ole )?valia\b|\bei (?:oo|ole) merkitysta\b|^\W*(?:(?:joo|ok|no|juu)\W+)?(?:se|toi|tuo|ne|noi|nuo|tama) (?:kay|sopii|passaa|on ok)(?: (?:hyvin|mulle|kylla))?\W*$"
    r"|\bspelar (?:det )?ingen roll\b|\bspela int nan roll\b|\bgor det ?samma\b|\b(?:det )?kvittar\b|\b(?:vilken|vilket|vad|nar|hur) som(?: helst)?\b|\bstrunt samma\b|\ballt? (?:gar|passar|duger|funkar)\b|\balla (?:gar|passar)\b"
    r"|^\W*(?:(?:ja|jo|ok|okej|no)\W+)?(?:det|den|de|he|dom) (?:gar|passar|funkar|duger)(?: (?:bra|fint|mig|for mig))?\W*$"
)
_SOON_ENOUGH = re.compile(
    r"\b(?:kunhan|kunha|bara|så länge|kun vaan|heti|pian|äkkiä|nopeasti|snart|fort|genast)\b",
    re.IGNORECASE,
)


def says_yes(text: str, doing: str = "") -> bool:
    """Whether a text is a plain yes, and nothing else: no but, no question, no more than a thank-you beside it.

    `doing` are words, folded, that order the very thing asked about: "peru" where it is asked whether to cancel.
    """
    said = _WORD.findall(fold(text[:LONGEST]))
    if not said or hesitates(text) or not _NO.isdisjoint(said):
        return False
    yes = _YES | words(doing)
    if said[0] in _PERHAPS_I and not _parted_from_the_rest(text):
        return all(word in yes | _BESIDE_A_YES | _PERHAPS_I for word in said)
    return said[0] in yes | _PERHAPS_I or (
        not yes.isdisjoint(said) and all(word in yes | _BESIDE_A_YES for word in said)
    )


def says_not_knowing(text: str) -> bool:
    """Whether a short text begins with not knowing: "en tiiä, milloin teillä on vapaata", "vet int"."""
    return len(text.split()) <= _WORDS_OF_ANYTHING and _NOT_KNOWING.match(fold(text)) is not None


def without_urgency(text: str) -> str:
    """The text without words that only hurry: "ihan sama kunhan äkkiä"."""
    return _SOON_ENOUGH.sub(" ", text)


def anything_goes(text: str) -> bool:
    """Whether any of what was offered does: "kaikki käy", "se käy", "spelar ingen roll", "ihan sama kunhan äkkiä"."""
    return len(text.split()) <= _WORDS_OF_ANYTHING and _ANYTHING.search(fold(text)) is not None


def hesitates(text: str) -> bool:
    """Whether a text puts a condition or asks something: "joo mut maksaako tää", "ja men va kostar de"."""
    plain = fold(text[:LONGEST])
    return any(pattern.search(plain) for pattern in (_BUT, _MEN, _QUESTION))


def calls_off(text: str) -> bool:
    """Whether no meeting is wanted at all: "en haluakaan varata", "ja vill int boka alls"; another day or way may still be wanted."""
    found = _OFF.search(fold(text[:LONGEST]))
    return found is not None and _NOT_ALL.search(fold(text[found.start() : LONGEST])) is None


def changes_a_wish(text: str) -> bool:
    """Whether a text wants the meeting at another time or in another way, and not to be rid of it: "en haluakaan videolla", "kan int komma då"."""
    if _CALLS_OFF.search(fold(text[:LONGEST])) or calls_off(text):
        return False
    way = changes_mode(text) or refuses_mode(text)
    return way is not None or refuses_days(text) or cannot_come(text)


def cannot_come(text: str) -> bool:
    """Whether a short text says that one cannot come to a meeting: "en pääsekään silloin", "ja hinner int"."""
    return len(text) <= LONGEST and _CANNOT.fullmatch(fold(text)) is not None


def asks_when_booked(text: str) -> bool:
    """Whether a text asks when the meeting was that is booked: "milloin mun aika olikaan", "när va tiden nu igen"."""
    return len(text) <= LONGEST and _WHEN_WAS.search(fold(text)) is not None


def need_put_right(text: str) -> str | None:
    """What the meeting is about, told in place of what was said: "aihe on palkkatuki", "de gäller skulder"; "" where it is only wrong.

    None where the text says nothing of it.
    """
    said = text[:LONGEST].strip()
    if "?" in said:
        return None
    told = [need for clause in re.split(r"[,.;]\s+", said) if (need := _need_in(clause))]
    if told:
        return told[-1]
    return "" if _NEED_WRONG.search(said) else None


def _need_in(clause: str) -> str | None:
    found = _NEED.match(clause) if _SURELY_A_NEED.match(clause) else None
    need = found["need"].strip(" .!,") if found else ""
    says_it = need and len(need.split()) <= _WORDS_OF_A_NEED and not _NO_NEED.match(need)
    return need if says_it and not _NEED_WRONG.search(clause) else None


def _parted_from_the_rest(text: str) -> bool:
    """ "Ja, boka den" and not "ja bokar nån annan gång"."""
    return re.match(r"\W*\w+\s*[,.!]", text) is not None
