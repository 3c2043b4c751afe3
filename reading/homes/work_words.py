"""The words by which a firm, a workplace or a school is known beside the town it lies in: folded, beginnings where nothing closes them."""

import re

from reading.text import words

WORKPLACE = re.compile(
    r"\w*(?:fabrik|varvet|sagen|hamnen|hamn\b|sjukhus|bageri|firma|bolag|foretag|verket\b|flygplats|gruva|raffinaderi|verkstad|tryckeri|slakteri|mejeri|hotell|restaurang|lagret"
    r"|akademi|skolan|gymnasi|institut|universitet|folkhogsk|yrkeshog|campus)"
)
"""What lies in a town: "uppsagd från sågen i Kristinestad", "examen från yrkeshögskolan i Vasa"."""
HAD_TO_DO_WITH = words(
    "fran var va varit gick examen utexaminerad uppsagd sparken sparkad slutade slutat hos plats"
)
COMES_BEFORE_A_FIRM = words("till hos pa vid at fran av ti via")
EMPLOYS = re.compile(
    r"(irtisano[io]\b|irtisanoi\b|lomaut(?:ti|taa)\b|erotti\b|palkkaa\b|palkkasi\b|permittera(?:r|de|des|s)\b|sparka(?:de|r)\b|anstaller\b|anstallde\b|soker folk)"
)
"""What only an employer does."""
ITSELF = re.compile(r"(kaupunki|kunta|stad|kommun)\b")
VESSELS = words(
    "baten farjan flyget fartyget linjen rutten laivalla lautalla laivassa laiva lautta lauttamatka laivamatka risteily"
)
ISLANDS = words(
    "kokar foglo sottunga brando kumlinge vardo karlo hailuoto houtskar houtskari korpo nagu inio kimito kimiton replot bergo drumso lovo"
    " hitis rosala pellinge kaskar utsjo hogsar lemland lumparland eckero geta malax raippaluoto hogland"
)
"""Places that Swedish is on and not in: "på Kökar"."""
RESERVED = words("bokad reserverad reserverat bokat varattu varattuna varasin bokade koad kontrakt")
SEEKING = words("soker letar soka letat")
WORK = re.compile(r"(jobb|arbete)")
APPLIED = words("sokt sokte ansokt ansokan ansokte skickade skickat")
DONE = re.compile(
    r"(suoritin\b|vein\b|tapasin|luin\b|katsoin|hoidin\b|osallistuin|harjoittelin|kuulin\b|vietin\b|vietettiin|juhli|paistoin|maalasin|rakensin|opetin\b|johdin\b|kilpailin|kaymaan\b|paasyko"
    r"|firade|motte\b|undervisade|malade|korde\b|kor\b|lagade|serverade|bakade|skordade|deltog)"
)
"""What one did somewhere and went home from: "ajokortin suoritin Kouvolassa", "vi firade jul i Larsmo"."""
EVENT = re.compile(
    r"(\w*koulutus\b|kuntoutus\b|\w*kurssi\b|tapaaminen\b|palaveri|tilaisuus\b|koe\b|kokeet\b|\w*utbildningen|kursen\b|motet\b|\w*forelasning|rehabilitering|rekryteringen|massan\b)"
)
WAS = re.compile(r"(oli\b|olivat\b|jarjestettiin|pidettiin|var\b|va\b|holls\b|ordnades)")
"""An event that was there: "koulutus oli Rovaniemellä", "mötet var i Esbo"."""
COACHES = re.compile(
    r"(coach|handlagg|radgivar|vagledar|sakkunnig|kontaktperson|ohjaaja|valmentaj|virkailij)"
)
A_PLACE = re.compile(
    r".+(?:maki|lahti|niemi|saari|kyla|ranta|vaara|laakso|harju|metsa|puisto|suo|kangas|pelto|joki|jarvi|koski|korpi|linna|portti|keskusta|kulma|tulli)"
)
"""A part of a town that no table knows, by the end of its name."""
IN_A_TOWN = re.compile(
    r"\w*(?:satama[an]?\b|satama(?:s|ll|lt|ss|st)|lentokent|ammattikorkea|aikuiskoulut|ammattiopist|ammattikou|oppilaito|konserva|konservatori|kaupunginteat|yliopistol|raitio|ratik|bussit|vesilaito|lampo|sahko|vankila)"
)
"""What a town's genitive before it names, where one works or learns: "Porin satama", "Tampereen aikuiskoulutuskeskus"."""
NO_FIRM = re.compile(
    r"(te|tyo|fpa|ams\b|syssels|arbetsf|kommun|stad|ohjaamo|kela|navigator|starttip|palvelu|kaupun|kunta|kunna|toimist|sos|hei\b|moi\b|terv|nuor|mies|tytto|poika)"
)
"""What may begin with a capital after a town and is no firm: "Turun TE-toimisto", "Oulun Ohjaamo"."""
