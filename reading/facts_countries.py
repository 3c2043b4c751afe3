"""Countries that many have come from, folded, as alternatives of a pattern: in Swedish, and in Finnish as one comes from there."""

COUNTRY = (
    "thailand|polen|ukraina|ryssland|estland|syrien|irak|iran|afghanistan|somalia|turkiet|vietnam|kina|"
    "indien|nigeria|kongo|rumanien|bulgarien|lettland|litauen|filippinerna|nepal|pakistan|bangladesh|"
    "marocko|etiopien|eritrea|sudan|kenya|brasilien|colombia|tyskland|spanien|italien|serbien|kosovo|"
    "albanien"
)
FROM_COUNTRY = (
    "thaimaasta|puolasta|ukrainasta|venajalta|virosta|syyriasta|irakista|iranista|afganistanista|"
    "somaliasta|turkista|vietnamista|kiinasta|intiasta|nigeriasta|kongosta|romaniasta|bulgariasta|"
    "latviasta|liettuasta|filippiineilta|nepalista|pakistanista|bangladeshista|marokosta|etiopiasta|"
    "eritreasta|sudanista|keniasta|brasiliasta|kolumbiasta|saksasta|espanjasta|italiasta|serbiasta|"
    "kosovosta|albaniasta"
)
