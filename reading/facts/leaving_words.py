"""The ways of telling that work ends or has ended: notice, dismissal, one's own leaving."""

import re

_WORK = r"(?:tyo|tyot|tyoni|duuni|duunit|duunini|hommat|hommani|(?:tyo|virka|palvelus)?suhde|(?:tyo|virka)suhteeni|(?:tyo|maaraaikais|harjoittelu)?sopimus|(?:tyo)?sopimukseni|pesti|pestini|\w{0,3}maaraaikai\w{0,8}|tyopaikka|tyopaikkani|sijaisuus|sijaisuuteni|kesatyo\w{0,3}|kausityo\w{0,3}|projekti|projektini|keikka)"
_A_JOB = r"(?:\w{0,8}(?<!ta )jobb(?:et|en|e)?|arbetet|mitt arbete|anstallning\w{0,3}|(?:arbets|jobb|anstallnings|visstids|mitt |arbets)?kontrakt(?:et)?|(?:arbets|anstallnings|visstids|mitt )?avtal(?:et)?|\w{0,6}vikariat\w{0,3}|visstid\w{0,12}|uppdraget|projektet|min tjanst|tjansten)"
_NOTICE = (
    r"irtisanomisaja(?:lla|llani) (?:olen|oon|teen|viela|nyt)|(?:olen|oon|ollaan) (?:\w+ ){0,3}irtisanomisajalla|irtisanomisajalla(?= [,.])|(?<=^ )irtisanomisajalla"
    r"|irtisanomisaika(?:ni)? on \d|uppsagningstiden ar \d|irtisanomisaika(?:ni|a)? (?:on )?(?:\w+ ){0,2}(?:menossa|juoksee|kestaa|jatkuu|loppuu|paattyy|jaljella|kaynnissa|meneillaan|alkoi)|(?:olen|oon) irtisanomisaika\w{0,2}|(?:mulla|minulla) (?:on )?(?:\w+ ){0,3}irtisanomisaika\w{0,2}"
    r"|(?:har|inne pa|pa min|under min|min) (?:\w+ ){0,3}uppsagningstid\w{0,2}|(?:me|med) uppsagningstid (?:till|pa|i)|uppsagningstiden (?:\w+ )?(?:gar ut|loper|slutar|tar slut|pagar|upphor)"
)

ENDING = re.compile(
    rf" (?:{_WORK} (?:\w+ ){{0,4}}(?:loppuu|loppuvat|loppumassa|paattyy|paattyvat|lakkaa)"
    r"|(?:loppuu|paattyy) (?:\w+ ){0,2}(?:tyot|tyo|duuni|duunit|hommat|tyosuhde)"
    rf"|{_A_JOB} (?:\w+ ){{0,3}}(?:tar slut|slutar|upphor|loper ut|gar ut|avslutas|tar sluti)"
    r"|viimeinen tyopaiva\w{0,3}|sista (?:arbets ?|jobb ?)?(?:dag\w{0,3}|dan)|viimeinen (?:tyo)?vuoro|sista skiftet|permitterar (?:mig|oss|alla) (?:\w+ ){0,3}?(?:fran|nasta|om)|lomauttaa (?:minut|mut|meidat|meijat|kaikki) (?:\w+ ){0,3}?(?:alkaen|lahtien|ensi)|(?:jaan|jaamassa|joudun) (?:\w+ ){0,5}tyottomaks\w{0,2}|tyottomaksi (?:\w+ ){0,5}(?:jaan|jaamassa)"
    rf"|blir (?:(?!men|ar|inte|int|ej)\w+ ){{0,5}}(?:arbetslos|uppsagd|utan jobb|permitterad)|(?:minut |mut )?lomautetaan|permitteras|viimeinen paiva\w{{0,3}}|{_NOTICE}) "
)
PAST = re.compile(
    r" (?:olin|oltiin|oli|var|hade|holl pa|jobbade|aiemmin|aikaisemmin|ennen|tidigare|forr|forut|entinen|viime vuonna|forra aret|ollut (?:\w+ ){0,3}vuotta|ollut) "
)

ANY_LAST_DAY = re.compile(r" (?:viimeinen paiva\w{0,3}|sista (?:dag\w{0,3}|dan)) ")
OF_A_DUTY = re.compile(
    r" (?:hain|hakenut|hakenu|haettava\w*|haku\w*|hake[am]\w*|ilmoit\w+|ilmot\w+|jattaa|lahett\w+|unohtui|maaraaika\w*|erapaiva\w*|maksaa|valit\w+|soka|sokte|sokt|ansok\w*|anmal\w*|lamna|lamnas|skicka\w*|glomde|tidsfrist\w*|deadline|betala\w*|besvar\w*) "
)
"""The last day of something else than work: "hain 3, neljäs unohtui, viimeinen päivä tänään"."""
OF_STAFF = re.compile(
    r"^ ?(?:\w+ ){0,2}(?:ihmis\w+|henkilo\w*|tyontekij\w*|porukkaa|porukasta|vakea|personer|anstallda|arbetare|manniskor|folk) "
)
"""Whom an employer lays off: "meiltä lomautetaan 14 ihmistä"."""
_ME = r"(?:minut|mut|mun|meidat|meijat|minua|mua|munki|minutkin|mutkin)"
_THE_SACK = r"(?:potkut|potkuja|kenkaa|fudut|lopputilin|lopputili|monoa|kenkat|pakit toista|irtisanomispaperit|irtisanomisilmoituksen|irtisanomisen|irtisanomislapun)"
_MAYBE = r"(?:(?!inte|int|ej|aldrig|ei|en|enaa)\w+ )?"
_ALL = r"(?:koko|kaikki|puolet|kaikkia)"
DISMISSED = re.compile(
    rf" (?:irtisanonut {_ME}|{_ME} (?:\w+ )?irtisanonut|irtisanoi(?:vat)? {_ALL} (?:\w+ )?, (?:minut|mut)\w{{0,3}}|irtisanominen (?:\w+ )?tuli|(?:yt : issa|yt|yteissa|yt neuvotteluissa) (?:\w+ )?(?:lahti|meni) (?:\w+ )?(?:tyopaikka|tyo|duuni|paikka)|(?:sain|tuli|tehtiin) koeaikapur\w{{1,3}}|(?<=^ )koeaikapurku(?= [,.])|provanstallning(?:en)? avbrots|potkittiin(?= [,.;]| $| (?:pois|ulos|pihalle|toista|kadulle|eilen|viime) )|(?:pistivat|heittivat|potkivat|pantiin|pantihin|pistettihin|heitettiin) (?:\w+ ){{0,2}}(?:ulos|pihalle|kadulle)|antoi(?:vat)? (?:mulle |minulle )?(?:kenkaa|monoa|fudut)|tuli (?:\w+ ){{1,3}}irtisanominen|uppsagning(?:en)? i hand(?:en)?|(?:(?<=^ )|[.,;] )uppsagningen kom|(?:sa|sade) de upp (?:med(?= [,.]| $)|mig|mej|oss)|(?:havde|brot|avbrot) (?:avtalet|provperioden|provtiden)|(?:min|fatt|fick) uppsagning(?:en)? (?:kom|i|forra)|fick (?:min|en) uppsagning|utsparkad|(?:sade|sa) upp (?:alla|oss|hela|flera|manga) (?:\w+ )?, (?:mig|mej|jag)|(?:mitt jobb|min tjanst|mitt arbete) (?:drogs in|rationaliserades|forsvann|har dragits in)|irtisanottiin|irtisanottii|irtisanottu(?:na|nakin)?|irtisanoi(?:vat)? {_ME}|{_ME} irtisanoi(?:vat)?|sanottiin (?:\w+ ){{0,3}}irti|sanottu (?:\w+ )?irti|(?:sanoi|sano|sanoivat) {_ME} irti|(?:sain|sai|saatiin|saanut|saanu|saatu|tuli|napsahti|tulivat|annettiin|sain mina|lahti) {_THE_SACK}"
    rf"|{_THE_SACK} (?:siis |sitten |sit |vaan |nyt |sielta )?(?:tuli|tulivat|sain|saanut|saanu|saatiin|napsahti|annettiin|on saatu|lyotiin)|saadaan {_THE_SACK}|sain (?:\w+ )?lahtopassit|lahtopassit (?:tuli|sain)|lahtopassit|sain lahtea"
    rf"|irtisanomisilmoitus {_MAYBE}tuli|tuli irtisanomisilmoitus|(?:antoi|tuli|annettiin) lopputilin?|irtisanomispaperi(?:t|ni)? tuli|(?:tyosuhde|tyosuhteeni|(?:tyo)?sopimukseni|tyosopimus) {_MAYBE}(?:purettiin|irtisanottiin|paatettiin)|(?:purki|paatti|purkivat|paattivat|lopetti) (?:\w+ )?(?:tyosuhteeni|tyosuhteen|(?:tyo)?sopimuksen|sopimukseni)"
    rf"|(?:pani|laittoi|heitti|potki|pisti|laitto|heittivat|panivat) {_ME} (?:pihalle|ulos|pois|kadulle)|{_ME} {_MAYBE}(?:potkittiin|erotettiin|pistettiin|heitettiin|laitettiin|pantiin) (?:\w+ )?(?:pois|ulos|pihalle|kadulle)|(?:minut|mut) (?:erotettiin|potkittiin)|(?:fick|fatt) (?:kicken|uppsagning\w{{0,6}}|lamna jobbet|sparken|foten|ga|avsked)|(?:blev|blivit|ble|vart) {_MAYBE}(?:sparkad|kickad|avskedad|uppsagd|upsagd)|sparkades|kickades|avskedades|kickad|sparkad|(?:gav|ge) (?:mig|mej|oss) (?:sparken|kicken|foten)|avskedad|bortrationaliserad|rationaliserades bort|saneerattiin|saneerattu pois"
    r"|uppsagd|uppsagda|upsagd|sades upp|sagts upp|sagd upp|(?:sa|sade|sagt|sagde) upp (?:mig|mej|oss)|(?:sa|sade|sagt) (?:mig|mej|oss) upp|(?:sparkade|avskedade|kickade|sparka) (?:mig|mej|oss)|(?:havde|avslutade|brot|sade upp|sa upp) (?:mitt )?(?:arbetsavtal|arbetsavtalet|anstallningen|kontraktet|provanstallningen)|(?:arbetsavtal|anstallning|provanstallning|kontrakt)\w{0,3} (?:havdes|sades upp)) "
)
RESIGNED = re.compile(
    r" (?:sanoin (?:itse )?(?:itseni|itteni|tyo\w{4,12}|sopimukseni) (?:itse )?irti|jatin (?:tyopaikkani|tyoni|tyopaikan|duunin)|irtisanoin (?:itse )?(?:tyo\w{4,12}|itseni|duunin|sopimukseni)|irtisanoin (?:ihteni|itteni)|jatin (?:tyot|tyon|duunin) (?:vapaaehtois\w+|vapaaehtos\w+|itse)|(?:sa|sade) jag upp (?:mig|mej)|sa upp med(?= fran)|det var jag sjalv som gick|irtisanouduin|irtisanouvuin|irtisanoutunut|irtisanoutu|irtisanoutunu|irtisanouduttiin|(?:sanoin|sanonut) (?:itseni|ite itteni|itteni) irti|(?:sanoin|sanonut) (?:\w+ ){0,2}(?:itse|ite) irti|(?:lahdin|lahin|lopetin|erosin) (?:\w+ ){0,2}(?:itse|ite|omasta halusta|omasta aloitteesta|vapaaehtoisesti)|(?:ite|itse) (?:lahdin|lahin|lopetin|erosin)|av egen vilja|otin (?:loparit|lopputilin)"
    r"|jag (?:\w+ ){0,2}(?:sa|sade|sagt) (?:sjalv )?upp (?:mig|mej)|jag som (?:sa|sade) upp (?:mig|mej)|(?:sa|sade|sagt) upp (?:mig|mej) (?:sjalv|frivilligt)|(?:sa|sade|sagt) sjalv upp (?:mig|mej)|(?<=^ )(?:sa|sade) upp (?:mig|mej)|(?<=^ )har (?:\w+ )?sagt upp (?:mig|mej)|(?<=[.,] )(?:har )?(?:sa|sade|sagt) upp (?:mig|mej)|sanouduin (?:\w+ )?irti|(?:otin|ottanut|otettu) loparit|slutade (?:\w+ )?sjalv|(?:lamnade|lamnat) (?:mitt )?(?:jobbet|jobb|arbetet) (?:sjalv|frivilligt|sjalvmant)|sjalvmant|gick sjalv|valde (?:sjalv )?att sluta|slutat sjalv|sjalv slutat|sade sjalv upp|sa sjalv upp|jag slutade frivilligt|slutade frivilligt|egen begaran|omasta pyynnosta|omasta tahdosta|omalla paatoksella|jattaydyin|lopettanut itse|lahtenyt itse) "
)
"""One who left by their own will was not dismissed."""
NOT_DISMISSED = re.compile(
    r" (?:ei|en|et|inte|int|ej|ingen|ikke) (?:(?:oo|ole|ollut|ollu|mua|minua|mut|ar|jag|blev|blivit|har|nog|ju|siis|suinkaan|kuitenkaan|vain) ){0,3}$"
)
PRODUCTION = re.compile(
    r" (?:tuotannolli\w{1,5}|tuta|taloudelli\w{1,5}|produktion\w{0,12}|produktionsorsak\w{0,4}|ekonomisk\w{0,3}|yt \w{1,14}|yteissa) "
)
PERSONAL = re.compile(
    r" (?:henkilosta johtuv\w{0,5}|henkiloon liittyv\w{0,5}|omasta syysta|personrelaterad\w{0,2}|personliga (?:skal|orsaker)|egna orsaker) "
)
SERVED_YEARS = re.compile(
    r" (\d{1,2}) (?:vuoden|v|vuotta) (?:\w+ ){0,3}(?:jalkeen|tyosuhteen|toissa|palvelu\w{0,6}|samassa|samalla|samas|tyota|olin|ollut|talossa|tyosken\w{0,12}) "
    r"| (?:efter|arbetat|jobbat|jobbade) (?:\w+ ){0,3}?(\d{1,2}) (?:ars?) | (?:olin|ollut|tyoskentelin|tyoskennellyt|kerkesin) (?:\w+ ){0,3}?(\d{1,2}) (?:vuotta|v) | (\d{1,2}) ars? (?:\w+ ){0,2}(?:hos|anstallning|tjanst|i samma|arbete|jobb) "
)
