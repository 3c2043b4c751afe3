"""Which sentences of the guidance answer a follow-up: by a word, a matter, a common beginning, or what it asks."""

import pytest

from actions.dialogue.answering.sentences_about import sentences_about, sentences_that_tell
from actions.rules import Language
from reading.asking_on import HOW_LONG, HOW_MUCH, HOW_OFTEN, ME, MUST, WHEN, WHERE, WHO, WHY

OBLIGATION = {
    Language.FI: {
        "answer": "Haet yleensä 4 työmahdollisuutta kuukaudessa, myös osa-aikatyössä. Sinun pitää hakea itse.",
        "who_decides": "Kunta sopii määrästä, koska laki vaatii. Sopimus kestää 3 kuukautta.",
        "where_to_go": "Kerro paikat viimeistään perjantaina. Lue lisää.",
    },
    Language.SV: {
        "answer": "Du söker i regel 4 arbetsmöjligheter i månaden, också när du jobbar deltid. Du måste söka själv.",
        "who_decides": "Kommunen avtalar om antalet, eftersom lagen kräver det. Avtalet gäller 3 månader.",
        "where_to_go": "Meddela jobben senast på fredag. Läs mera.",
    },
}
INCOME = {
    Language.FI: "Silloin maksaja sovittelee etuuden.",
    Language.SV: "Då jämkar betalaren förmånen.",
}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("entä jos olen osa-aikainen", Language.FI),
        ("mites osa-aikaisena", Language.FI),
        ("entä osaaikanen", Language.FI),
        ("entä jos teen keikkaa", Language.FI),
        ("entä keikkatyö", Language.FI),
        ("och om jag jobbar deltid", Language.SV),
        ("och som deltidsanställd", Language.SV),
        ("och om jag gör gig", Language.SV),
    ],
)
def test_part_time_is_one_matter_whatever_it_is_called(text: str, language: Language) -> None:
    obligation, income = OBLIGATION[language], {**OBLIGATION[language], "answer": INCOME[language]}
    first = obligation["answer"].split(". ")[0]

    assert sentences_about(text, obligation, language).startswith(f"{first}.")
    assert sentences_about(text, income, language).startswith(INCOME[language])


@pytest.mark.parametrize(
    ("text", "sentence", "language"),
    [
        ("entä jos opiskelen", "Opinnoista sovitaan erikseen.", Language.FI),
        ("entä lomautuksella", "Lomautettu hakee myös.", Language.FI),
        ("entä sairaana", "Sairauspäivärahaa haet Kelasta.", Language.FI),
        ("entä vuokra-asunnossa", "Vuokra maksetaan itse.", Language.FI),
        ("och om jag pluggar", "Studier avtalas skilt.", Language.SV),
        ("och om jag är permitterad", "Permitteringen avbryter inget.", Language.SV),
    ],
)
def test_a_matter_is_met_in_its_other_words(text: str, sentence: str, language: Language) -> None:
    guidance = {**OBLIGATION[language], "answer": sentence}

    assert sentences_about(text, guidance, language).startswith(sentence)


@pytest.mark.parametrize(
    ("text", "sentence", "language"),
    [
        ("entä työttömyyskassa", "Työttömyysturva on muuttunut.", Language.FI),
        ("entä määräaikaisena", "Noudata määräaikoja.", Language.FI),
        ("entä kokoaikainen", "Osa-aikatyö sovitaan.", Language.FI),
        ("entä te-toimisto", "Hyvä toimi on löytynyt.", Language.FI),
        ("och kommunförsöket", "Kommunen avtalar.", Language.SV),
        ("och arbetsintyg", "Arbetslöshetskassan betalar.", Language.SV),
    ],
)
def test_words_that_only_begin_alike_are_not_one(text: str, sentence: str, language: Language) -> None:
    guidance = {"answer": sentence, "who_decides": "X.", "where_to_go": "Y."}

    assert sentences_about(text, guidance, language) == ""


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        (WHO, {Language.FI: "Kunta sopii", Language.SV: "Kommunen avtalar"}),
        (WHERE, {Language.FI: "Kerro paikat", Language.SV: "Meddela jobben"}),
        (WHEN, {Language.FI: "Kerro paikat viimeistään", Language.SV: "Meddela jobben senast"}),
        (HOW_LONG, {Language.FI: "Sopimus kestää 3", Language.SV: "Avtalet gäller 3"}),
        (HOW_OFTEN, {Language.FI: "Haet yleensä 4", Language.SV: "Du söker i regel 4"}),
        (HOW_MUCH, {Language.FI: "Haet yleensä 4", Language.SV: "Du söker i regel 4"}),
        (MUST, {Language.FI: "Sinun pitää", Language.SV: "Du måste"}),
        (WHY, {Language.FI: "Kunta sopii määrästä, koska", Language.SV: "Kommunen avtalar om antalet, eft"}),
        (ME, {Language.FI: "Haet yleensä", Language.SV: "Du söker"}),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_what_is_asked_is_told_by_its_sentences(
    asked: str, begins: dict[Language, str], language: Language
) -> None:
    assert sentences_that_tell(asked, OBLIGATION[language], language).startswith(begins[language])


@pytest.mark.parametrize("asked", [WHEN, HOW_LONG, HOW_OFTEN, HOW_MUCH, MUST, WHY])
@pytest.mark.parametrize("language", Language)
def test_where_no_sentence_tells_it_nothing_is_found(asked: str, language: Language) -> None:
    silent = {
        "answer": "Rule 12.3.4" if asked is HOW_MUCH else "Hej.",
        "who_decides": "X.",
        "where_to_go": "Y.",
    }

    assert sentences_that_tell(asked, silent, language) == ""


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (HOW_LONG, "Jos olet täyttänyt 57 vuotta, kysy lisää."),
        (HOW_MUCH, "Sääntö muuttui 1.3.2026."),
        (HOW_MUCH, "Jos olet alle 25-vuotias, kysy lisää."),
        (HOW_MUCH, "Laki määrää asiakasryhmät."),
    ],
)
def test_an_age_is_no_length_and_a_day_is_no_sum(asked: str, sentence: str) -> None:
    guidance = {"answer": sentence, "who_decides": "X.", "where_to_go": "Y."}

    assert sentences_that_tell(asked, guidance, Language.FI) == ""
