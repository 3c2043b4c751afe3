"""The ways of telling that work ends or has ended: notice, dismissal, one's own leaving."""

import re

ENDING = re.compile(
    r" (?:(?:tyo|tyot|tyoni|duuni|duunit|duunini|\w{0,12}suhde|tyosuhteeni|\w{0,12}sopimus|\w{0,12}sopimukseni|pesti|pestini|\w{0,3}maaraaikai\w{0,8}|hommat|tyopaikka|palkkatuki\w{0,6}|sijaisuus|sijaisuuteni)"
    r" (?:\w+ ){0,4}(?:loppuu|loppuvat|loppumassa|paattyy|paattyvat|lakkaa)"
    r"|(?:loppuu|paattyy) (?:\w+ ){0,2}(?:tyot|tyo|duuni|duunit|hommat|tyosuhde)"
    r"|(?:\w{0,8}jobb\w{0,3}|arbete\w{0,3}|anstallning\w{0,3}|\w{0,10}kontrakt\w{0,3}|\w{0,8}avtal\w{0,3}|vikariat\w{0,3}|visstid\w{0,12})"
    r" (?:\w+ ){0,3}(?:tar slut|slutar|upphor|loper ut|gar ut|avslutas)"
    r"|viimeinen tyopaiva\w{0,3}|sista (?:arbets ?)?dag\w{0,3}|(?:jaan|jaamassa|joudun) (?:\w+ ){0,5}tyottomaks\w{0,2}|tyottomaksi (?:\w+ ){0,5}(?:jaan|jaamassa)"
    r"|blir (?:\w+ ){0,5}(?:arbetslos|uppsagd|utan jobb|permitterad)|(?:minut |mut )?lomautetaan|permitteras|irtisanomisaja\w{1,4}|irtisanomisaika\w{0,3}|viimeinen paiva\w{0,3}|uppsagningstid\w{0,2}) "
)
IF = re.compile(r" (?:jos|om jag|ifall|mikali) ")
PAST = re.compile(
    r" (?:olin|oli|var|jobbade|aiemmin|aikaisemmin|ennen|tidigare|forr|forut|entinen|viime vuonna|forra aret|ollut (?:\w+ ){0,3}vuotta|ollut) "
)

DISMISSED = re.compile(
    r" (?:irtisanottiin|irtisanottu\w{0,3}|irtisanoi (?:minut|mut)|sanottiin (?:\w+ ){0,2}irti|sanottu irti|(?:sanoi|sano) (?:minut|mut|mun|meidat) irti|(?:sain|sai|saanut|saanu|saatu|tuli) (?:potkut|potkuja|kenkaa|fudut|lopputilin|monoa)"
    r"|irtisanomis(?:en|ilmoituksen|paperit) (?:sain|tuli)|(?:sain|tuli) irtisanomis(?:en|ilmoitus|ilmoituksen|paperit)|kenkaa (?:tuli|sain)|(?:antoi|tuli) lopputilin?|irtisanomispaperi(?:t|ni)? tuli|(?:pani|laittoi|heitti) (?:meidat|mut|minut) pihalle|(?:fick|fatt) (?:kicken|uppsagning\w{0,6}|lamna jobbet)|blev sparkad|sparkades|potkut (?:tuli|sain|tulivat)|(?:minut|mut) (?:potkittiin|erotettiin|pistettiin) (?:pois|ulos|pihalle)"
    r"|uppsagd|uppsagda|sades upp|sagts upp|sagd upp|fick sparken|fick foten|fatt sparken|blev avskedad|avskedades|(?:sa|sade|sagt|sagde) upp (?:mig|mej|oss)) "
)
RESIGNED = re.compile(
    r" (?:irtisanouduin|irtisanoutunut|irtisanouduttiin|(?:sanoin|sanonut) (?:itseni|ite itteni|itteni) irti|(?:sanoin|sanonut) (?:\w+ ){0,2}(?:itse|ite) irti|(?:lahdin|lahin|lopetin|erosin) (?:itse|ite|omasta halusta|omasta aloitteesta|vapaaehtoisesti)|(?:ite|itse) (?:lahdin|lahin|lopetin|erosin)|av egen vilja|otin (?:loparit|lopputilin)"
    r"|jag (?:\w+ ){0,2}(?:sa|sade|sagt) (?:sjalv )?upp (?:mig|mej)|jag som (?:sa|sade) upp (?:mig|mej)|(?:sa|sade|sagt) upp (?:mig|mej) (?:sjalv|frivilligt)|(?:sa|sade|sagt) sjalv upp (?:mig|mej)|(?<=^ )(?:sa|sade) upp (?:mig|mej)|(?<=[.,] )(?:har )?(?:sa|sade|sagt) upp (?:mig|mej)|sanouduin (?:\w+ )?irti|(?:otin|ottanut|otettu) loparit|slutade sjalv|slutat sjalv|sjalv slutat) "
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
