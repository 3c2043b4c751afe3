"""What stands first in the answer to a first question: the sentence that answers it, or that the guidance does not."""

from datetime import date

import pytest

from actions.dialogue.answering.lead import led, told_together
from actions.dialogue.answering.narrow_questions import narrow_answer, narrow_questions
from actions.dialogue.words import load_words
from actions.rules import Language
from services_catalog.topics import Topic
from services_catalog.usecases import guidance_for
from tests.unit.dialogue.builders import a_turn
from tests.unit.services_catalog.builders import the_seed_catalogue

DAY = date(2026, 11, 30)
WORDS = load_words()


def first_said(text: str, topic: str, language: Language, *, chosen: bool = False) -> str | None:
    """The lead; None where the guidance is said as it is."""
    held = guidance_for(the_seed_catalogue(), Topic(topic), language, DAY)
    assert held is not None
    where = " ".join(part for part in (held.text.where_to_go, held.text.next_step) if part)
    blanks = {"answer": held.text.answer, "who_decides": held.text.who_decides, "where_to_go": where}
    turn = a_turn(text, topic, language=language, chosen=chosen)
    led_blanks = led(blanks, Topic(topic), turn, WORDS[language])
    return led_blanks["lead"] if led_blanks else None


@pytest.mark.parametrize(
    ("language", "topic", "text", "begins"),
    [
        ("fi", "benefit_sanction", "kauanko karenssi kestää jos irtisanoudun", "Kuinka pitkä karenssi tulee"),
        ("fi", "benefit_sanction", "montako päivää jos en mennyt tapaamiseen", "Kun sovittu yhteydenotto"),
        ("fi", "benefit_sanction", "mikä on työssäolovelvoite", "Työssäolovelvoite on 6 viikkoa."),
        ("fi", "benefit_apply", "voiko päivärahaa hakea takautuvasti", "Voiko etuutta hakea myöhässä"),
        ("fi", "benefit_apply", "kauanko käsittely kestää", "Käsittelyajan kertoo maksaja."),
        ("fi", "benefit_eligibility", "kuinka kauan työttömyyskorvausta saa", "Kysy määrästä, kestosta"),
        ("fi", "benefit_eligibility", "vaikuttaako puolison palkka tukeen", "Miten puolison palkka"),
        ("fi", "interview", "voiko alkuhaastattelun hoitaa puhelimessa", "Alkuhaastattelu on yleensä"),
        ("fi", "interview", "mitä alkuhaastattelussa kysytään", "Ensimmäisessä tapaamisessa"),
        ("fi", "service_contact", "tarvitsen viittomakielen tulkin", "Viittomakielen tulkkauksesta"),
        ("fi", "service_contact", "saanko tulkin arabiaksi", "Voit pyytää tulkin."),
        ("fi", "startup", "firmani meni konkurssiin", "Kun yritystoimintasi loppuu"),
        ("fi", "moving", "saanko työttömyystukea ulkomailla", "Saako työttömyysetuutta ulkomailla"),
        ("fi", "startup", "kuinka kauan starttirahaa saa", "Työllisyyspalvelut päättää starttirahasta"),
        ("fi", "work_trial", "kuka maksaa työkokeilussa", "Etuuden maksaa Kela"),
        ("fi", "social_assistance", "kuinka paljon toimeentulotukea saa", "Tarkkaa määrää ohjeeni ei kerro."),
        ("fi", "appointment", "en päässyt tapaamiseen", "Kun sovittu tapaaminen jää väliin"),
        ("sv", "appointment", "jag missade mötet", "När ett avtalat möte uteblir"),
        ("fi", "interview", "kuka maksaa matkat haastatteluun", "Kuka maksaa, sitä ohjeeni ei kerro."),
        ("sv", "interview", "vem betalar resorna till intervjun", "Vem som betalar står inte"),
        ("sv", "startup", "mitt företag är nedlagt", "När din företagsverksamhet upphör"),
        ("sv", "benefit_sanction", "hur lång karens om man säger upp sig själv", "Hur lång karensen blir"),
        ("sv", "benefit_sanction", "jag missade mötet, hur många dagar blir det", "När en avtalad kontakt"),
        ("sv", "benefit_sanction", "vad är skyldighet att vara i arbete", "Skyldigheten att vara i arbete"),
        ("sv", "benefit_apply", "kan jag ansöka retroaktivt", "Om förmånen kan sökas för sent"),
        ("sv", "benefit_eligibility", "hur länge får man dagpenning", "Fråga om belopp, längd"),
        ("sv", "benefit_eligibility", "påverkar min sambos lön", "Hur din makes"),
        ("sv", "interview", "kan intervjun vara per telefon", "Den inledande intervjun"),
        ("sv", "interview", "vad frågar de på intervjun", "På det första mötet"),
        ("sv", "service_contact", "jag behöver teckenspråkstolk", "Om tolkning till teckenspråk"),
        ("sv", "service_contact", "får jag tolk på arabiska", "Du kan be om tolk."),
        ("sv", "startup", "mitt företag gick i konkurs", "När din företagsverksamhet upphör"),
        ("sv", "moving", "får jag dagpenning utomlands", "Om du får arbetslöshetsförmån utomlands"),
        ("sv", "startup", "hur länge får man startpeng", "Sysselsättningstjänsterna beslutar om startpeng"),
        ("sv", "work_trial", "vem betalar under arbetsprövningen", "FPA eller kassan betalar"),
        ("sv", "social_assistance", "hur mycket utkomststöd får man", "Hur mycket det är står inte"),
    ],
)
def test_what_answers_the_question_comes_first(language: str, topic: str, text: str, begins: str) -> None:
    said = first_said(text, topic, Language(language))

    assert said is not None
    assert said.startswith(begins)


@pytest.mark.parametrize(
    ("language", "topic", "text"),
    [
        ("fi", "benefit_sanction", "sain karenssin kun sanoin itseni irti"),
        ("fi", "benefit_sanction", "mikä on karenssi"),
        ("fi", "job_search_obligation", "montako hakemusta kuukaudessa pitää lähettää"),
        ("fi", "interview", "milloin alkuhaastattelu on"),
        ("fi", "service_contact", "missä palvelupaikka on"),
        ("fi", "startup", "miten perustan yrityksen"),
        ("fi", "moving", "muutan toiseen kuntaan"),
        ("sv", "benefit_sanction", "vad är karens"),
        ("sv", "job_search_obligation", "hur många jobb måste jag söka i månaden"),
        ("sv", "interview", "när är den inledande intervjun"),
        ("sv", "startup", "hur startar jag ett företag"),
        ("sv", "moving", "jag flyttar till en annan kommun"),
    ],
)
def test_where_nothing_answers_it_more_clearly_the_guidance_stands_as_it_is(
    language: str, topic: str, text: str
) -> None:
    assert first_said(text, topic, Language(language)) is None


def test_a_button_asks_nothing_narrow() -> None:
    assert (
        first_said("kauanko karenssi kestää jos irtisanoudun", "benefit_sanction", Language.FI, chosen=True)
        is None
    )


def test_a_months_long_condition_is_no_answer_to_how_long_one_is_paid() -> None:
    for language, text in (
        (Language.FI, "kauanko ansiopäivärahaa saa"),
        (Language.SV, "hur länge får man dagpenning"),
    ):
        assert "12" not in str(first_said(text, "benefit_eligibility", language))


def test_a_sentence_that_points_back_stays_with_the_one_before_it() -> None:
    told = told_together("Tuki on 50 %. Se voi olla 70 %. Kysy lisää.", Language.FI)

    assert told == ["Tuki on 50 %. Se voi olla 70 %.", "Kysy lisää."]


def test_a_rule_is_not_told_before_its_first_day() -> None:
    asked = ("mikä on työssäolovelvoite", Topic.BENEFIT_SANCTION, Language.FI)

    assert narrow_answer(*asked, date(2026, 2, 28)) == ""
    assert narrow_answer(*asked, date(2026, 3, 1)) != ""


def test_swedish_answers_say_fpa() -> None:
    assert not [each.id for each in narrow_questions() if "Kela" in each.wanted[Language.SV].says]
