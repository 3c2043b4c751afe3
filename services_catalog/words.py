"""Words as a search sees them: what a person types, made comparable with what the catalogue says.

Letters are folded first (ä and a, ö and o are one), so that text typed without diacritics finds the same.
Then each is met by the key that the language's pipeline gives all its forms: its lemma's stem.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from actions.rules import Language
from reading.pipeline_lemmas import fold as fold
from reading.pipelines import lemmas

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def words(text: str) -> list[str]:
    """The folded words of a text, in order; a hyphenated word also gives its parts joined."""
    return [
        match.group().replace("-", "").replace("'", "").replace("’", "")
        for match in _WORD.finditer(fold(text))
    ]


def content_words(text: str, language: Language) -> list[str]:
    """The words that say what is looked for, without those that any sentence has; each once, in order."""
    kept = (word for word in words(text) if len(word) > 1 and word not in STOP_WORDS[language])
    return list(dict.fromkeys(kept))


@lru_cache(maxsize=50_000)
def key(word: str, language: Language) -> str:
    """What the inflected forms of one folded word have in common."""
    return lemmas(language).key(word)


def _stop(text: str) -> frozenset[str]:
    return frozenset(words(text))


STOP_WORDS: Mapping[Language, frozenset[str]] = MappingProxyType(
    {
        Language.FI: _stop(
            """ai aina ainakin aivan ei eivät emme ette ek eikä eli elikkä en enkä enää ennen entä et ette että edes haluaisin haluan
            haluta halua he hei heillä heidän hän häntä hänen hänellä hyvä hyvää päivää iltaa huomenta ihan itse ja jo joka
            joku jokin jonkun jos joskus jotain jota jotka jossa joten juu kai kanssa kautta kertoa kerro kertokaa kiitos
            kohta koko koska paljonko kello koskee kuin kuinka kuka kun kuten kyllä kysyä kysyn kysymys liian luona me meidän meillä
            meille meitä mihin mikä miksi miks millainen millä milloin minkä minkälainen minun mun minua mua minulla mulla
            minulle mulle minulta minusta musta minuun minä mä mää missä mistä mite miten mitenkä mites mitä mitäs moi moikka
            mukaan muu mut mutta myös myös ne nehän niin niitä no noi noin nyt nämä näitä ok okei ole olen olet oletko olemme
            oli olin olisi olla ollut olis olisin oma omaa oman omat on onko onks oon oo oot ovat pakko pitää pitäisi pitäs
            pitäiskö paljon pal saa saada saan saanko saisin saiskö saako saat se sekä sen siellä siihen siinä siitä sillä
            silti sinne sitten sit sitä sinä sä sun sulla taas tai tarvii tarvin tarviin tarvitsen tarvitsisin tarve tehdä teen
            tehä tehään tein te teillä teidän teiltä tiedä tiedän tietää tietoa tietoja todella tosi tuo tuon tuossa tuota
            tuli tulee tulla tää tällainen tälle tällä tän tämä tämän tässä tästä tätä täällä vaan vai vaikka vain varten
            vasta vielä vieläkin viel voi voin voinko voiko voiks voisi voisin voisko voidaan voida vähän vähä ym yhtään
            yks yksi löytyä löydän löytyy löydän löytyykö olemassa mahdollista mahdollisuus kiinnostaa kiinnostaisi haetaan
            pitääkö täytyy kannattaa kannattaako miettiä mietin asia asiaa asiasta asiat juttu juttua niinku tota jne eiks
            eikö enkö jolla jolle kohdalla lisää lisätietoa hakea haen haetaan hakisin haettua täältä kukaan mikään mitään"""
        ),
        Language.SV: _stop(
            """alla allt alltså att av bara behöver behöva behövs bli blir blev borde bra båda börja då de dem den denna deras
            dess det detta dig din dina ditt du där därför efter ej eller en er era ett finns fast får få fick för från ge ger
            gå går gör göra gjort ha hade han har hej hejsan henne hennes hittar hitta hjälper hon honom hur här i icke in
            inga ingen inget inte ja jag jo ju just kan kanske kom komma kommer kunde kunna lite man med mej men mera mer mig
            min mina mitt mycket måste ni no nog nu när någon något några nån nånting och också om oss på samma sedan sen sig
            sin sina sitt själv ska skall skulle som så sådan säga tack ta tar te till tills tror tänkte um under upp ut
            vad var vara varför varit vart vem vet veta vi vid vilka vilken vilket vill ville visst vår våra väldigt än ännu är
            åt över god dag kväll morgon fråga frågar undrar undra saker sak grej finnas möjligt möjlighet söka söker sökt
            intresserad intresserar kring angående gällande information info mej nä nej okej ok jaa va e o nån ens redan igen
            ligger ligga sitter varje annan annat andra hos hel hela alltid ofta genast"""
        ),
    }
)

WEAK_WORDS: Mapping[Language, frozenset[str]] = MappingProxyType(
    {
        Language.FI: _stop(
            """apu apua avun avustaa auttaa auttaisi auttakaa autatteko tuki tukea tuet tukia tukeen palvelu palvelut
            palveluja palvelua neuvo neuvoa neuvoja neuvonta neuvontaa uusi uuden uutta suomi suomessa ihminen aika aikaa
            vuosi vuotta päivä kuukausi hyvin huono vaikea ongelma ongelmia tilanne päivät ihmisten loppu
            loppuu loppua loppui loppuvat loppunut täynnä täysi eilen huomenna
            hakemus hakemuksen hakemusta vanha vanhaa vanhan paikka paikkaa paikan toimi toimii rikki"""
        ),
        Language.SV: _stop(
            """hjälp hjälpa stöd stödet stöda tjänst tjänster tjänsten råd rådgivning service ny nytt nya finland år dag
            dagar tid månad problem svårt svår situation bra dålig människa slut slutar full fullt sluta gammal gamla
            fungerar borta passar"""
        ),
    }
)
"""Words that say that something is looked for, hardly what: they count a little."""
