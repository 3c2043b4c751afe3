"""Countries that many have come from, and their people, folded, as alternatives of a pattern."""

_FINNISH = (
    "thaimaa puola ukraina viro syyria irak iran afganistan somalia turkki vietnam kiina intia nigeria kongo romania bulgaria latvia liettua"
    " nepal pakistan bangladesh marokko etiopia eritrea sudan kenia brasilia kolumbia saksa espanja italia serbia kosovo albania"
    " unkari bosnia kroatia slovakia slovenia tsekki kreikka portugali ranska englanti britannia irlanti hollanti belgia itavalta sveitsi"
    " makedonia moldova georgia armenia azerbaidzan kazakstan uzbekistan mongolia japani korea indonesia malesia myanmar kambodzha"
    " palestiina libanon jordania egypti tunisia algeria libya jemen ghana kamerun senegal gambia uganda tansania ruanda burundi angola"
    " sambia zimbabwe meksiko peru chile argentiina venezuela kuuba ecuador bolivia yhdysvallat amerikka kanada australia israel neuvostoliitto kurdistan"
)
_ELATIVE = {
    "venaja": "venajalta", "filippiinit": "filippiineilta", "sri lanka": "sri lankasta", "yhdysvallat": "yhdysvalloista",
    "turkki": "turkista", "marokko": "marokosta", "tsekki": "tsekista", "kreikka": "kreikasta", "puola": "puolasta",
    "irlanti": "irlannista", "englanti": "englannista", "hollanti": "hollannista", "vietnam": "vietnamista",
    "inkeri": "inkerista", "pietari": "pietarista",
}  # fmt: skip


def _elative(country: str) -> str:
    if country in _ELATIVE:
        return _ELATIVE[country]
    return country + ("sta" if country[-1] in "aeiouy" else "ista")


_CITIES = (
    "tartosta narvasta parnusta moskovasta petroskoista kiovasta harkovasta odessasta lvivista mariupolista donetskista hersonista mogadishusta bagdadista"
    " damaskoksesta aleposta kabulista teheranista istanbulista ankarasta bangkokista manilasta hanoista lagosista nairobista riiasta riikasta vilnasta varsovasta"
    " viipurista budapestista bukarestista sofiasta delhista mumbaista dhakasta kathmandusta kinshasasta"
)
_CAME_FROM = sorted({*(_elative(country) for country in (*_FINNISH.split(), *_ELATIVE)), *_CITIES.split()})
FROM_COUNTRY = f"(?:{'|'.join(_CAME_FROM)})"
"""As one comes from them in Finnish."""
IN_COUNTRY = (
    f"(?:{'|'.join(f'{each[:-3]}ssa' if each.endswith('sta') else f'{each[:-3]}lla' for each in _CAME_FROM)})"
)
"""As one was born in them in Finnish."""
BY_NAME = f"(?:{'|'.join((*_FINNISH.split(), 'venaja', 'filippiinit'))})"
"""As a learner names them, without a case: "tulin Vietnam"."""
COUNTRY = (
    "(?:thailand|polen|ukraina|ryssland|estland|syrien|irak|iran|afghanistan|somalia|turkiet|vietnam|kina"
    "|indien|nigeria|kongo|rumanien|bulgarien|lettland|litauen|filippinerna|nepal|pakistan|bangladesh"
    "|marocko|etiopien|eritrea|sudan|kenya|brasilien|colombia|tyskland|spanien|italien|serbien|kosovo"
    "|albanien|ungern|bosnien|kroatien|slovakien|slovenien|tjeckien|grekland|portugal|frankrike|england|irland|holland"
    "|nederlanderna|belgien|osterrike|schweiz|makedonien|moldavien|moldova|georgien|armenien|azerbajdzjan|kazakstan|uzbekistan"
    "|mongoliet|japan|korea|sydkorea|indonesien|malaysia|burma|myanmar|kambodja|palestina|libanon|jordanien|egypten|tunisien"
    "|algeriet|libyen|jemen|ghana|kamerun|senegal|gambia|uganda|tanzania|rwanda|burundi|angola|zambia|zimbabwe|mexiko|peru|chile"
    "|argentina|venezuela|kuba|ecuador|bolivia|usa|amerika|kanada|australien|israel|sri lanka|belarus|kurdistan|vitryssland|sovjet|moskva|kiev|kyiv|charkiv|mogadishu|bagdad|damaskus|aleppo|kabul|teheran|istanbul|bangkok|manila|hanoi|nairobi|vilnius|budapest|dorpat|tartu|narva|parnu|dhaka|delhi|sydafrika|viborg)"
)
"""In Swedish."""
_STEMS = (
    "thaimaa|puola|ukraina|viro|syyria|iraki|irani|afganistani|afgaani|somalia|vietnami|kiina|intia|nigeria|kongo|romania|bulgaria|latvia|liettua"
    "|filippiini|nepali|pakistani|bangladeshi|marokko|etiopia|eritrea|sudani|kenia|brasilia|kolumbia|saksa|espanja|italia|serbia|kosovo|albania|unkari|bosnia"
    "|kreikka|portugali|georgia|armenia|kazakki|kurdi|palestiina|libanoni|egypti|ghana|kameruni|gambia|uganda|meksiko|peru|amerikka|venala|turkki|srilanka"
)
PEOPLE = rf"(?:(?:{_STEMS})(?:lainen|laine|laisnainen|laismies)|somali|kurdi|venalainen|venakko)"
"""Those from them in Finnish, as one names oneself."""
AS_PEOPLE = rf"(?:(?:{_STEMS})|vena)laisena"
"""And in the case of what one is: "thaimaalaisena poimijana"."""
FOLK = (
    r"(?:ukrainare|ukrainska|ryss|ryska|syrier|irakier|iranier|iranska|afghan|somalier|somaliska|turk|thailandare|thailandska|vietnames|kines|kinesiska|indier|polack|polska"
    r"|ruman|bulgar|lett|litauer|est|estlandare|filippinare|filippinska|nigerian|kurd|kenyan|ghanan|etiopier|eritrean|albanian|serb|bosnier|palestinier|brasilianare|tysk|spanjor|italienare|ungrare|fransman|grek|portugis|amerikan|colombian|mexikan)"
)
"""And in Swedish, after "jag är"."""
CITIZEN = rf"(?:(?:{_STEMS})n|venajan|turkin|somalian) kansalainen|(?!svensk|finsk|finlandsk)\w{{2,16}}sk medborgare"
"""A citizen of one of them, in either language."""
