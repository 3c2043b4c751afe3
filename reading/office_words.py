"""Names of benefits, offices and steps, which people of either language use in whichever language the paper had."""

from typing import Iterable

_FINNISH = (
    "lomautu lomautuk toimeentulotu toimeentulotuk palkkatu palkkatuk starttiraha työkkäri työkkäris tyokkari työttömyyst työttömyysk työttömyyset tyottomyyst tyottomyysk"
    " työmarkkinat työvoimat työllisyysp työllisyysa työkokeilu työnhakuvel työssäolo työhönv ansiosid ansiopäiv peruspäiv päiväraha yleistu asumistu asumislis kotihoidontu"
    " kuntoutustu kuntouttava karenssi karenssia omavastuu omavalment alkuhaast työnhakukesk aktiivimall aktivointis kuntakokeilu muutostur oppisopimu vuorotteluv"
    " eläke takuueläk työkyvyttömyysel sairauspäiv ulosot velkajärj verokort sovitel sossu kela omakela omaasioi työtodist työsopimu irtisanomis lopputil"
    " opintotu aikuiskoul toimintater kotoutumis te-toim"
)
_SWEDISH = (
    "permittering utkomststöd utkomststod lönesubvention startpeng arbetskraftsb arbetslöshetsk arbetslöshetse arbetslöshetss arbetsmarknadss arbetsprövning sysselsättningst sysselsättningso"
    " a-kass kassa inkomstrel grunddagp dagpenning allmänt bostadsb bostadsst hemvårdsst rehabilitering karens karensdag självrisk inledande intervju aktivitets aktivering kommunförs omställn läroavtal"
    " pension garantip sjukdagp utsökning skuldsan skattekort socialen fpa mittfpa arbetsintyg arbetsavtal uppsägningst slutlön studiest sysselsättningsp te-byr"
)
_STEMS = {"fi": tuple(_FINNISH.split()), "sv": tuple(_SWEDISH.split())}
"""Beginnings; a person's own state ("lomautettu", "arbetslös") is no office's name."""


def only_office_words(said: Iterable[str], language: str) -> bool:
    """Whether these words, in small letters, are all such names in `language`; False where there are none."""
    listed = list(said)
    return bool(listed) and all(word.startswith(_STEMS[language]) for word in listed)
