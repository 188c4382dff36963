"""Finnish."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="fi",
    words={
        "not": "älä|älkää|älkäätte|äläkää|ettekö voisi olla|en halua että|ei saa|ei pidä",
        "write": "kirjoita|kirjoittako|kirjottele|kirjoitelko|kirjota|ota yhteyttä|ottako yhteyttä|ottakaa yhteyttä|"
        "häiritse|häiritkö|viestittele|viestitelkö|viestittäkö|spämmää|spämmätkö|spammaa|spammatkö|tekstaa|tekstatko|"
        "laita viestiä|laittako viestiä|laita viestejä|laittako viestejä|pommita|pommittako|kiusaa|kiusatko|vaivaa|"
        "vaivatko|ottako minuun yhteyttä|ota minuun yhteyttä",
        "send": "lähetä|lähettäkö|lähettele|lähetelkö|lähettäkää|laita|laittako|pistä|laittakaa|lähetellä",
        "call": "soita|soittako|soittele|soitelko",
        "person": "minulle|mulle|meille|minua|mua|meitä|minuun|muhun|minuunkaan",
        "me": "minut|mut|meidät|numeroni|puhelinnumeroni|mun numero|minun numeroni|tietoni|yhteystietoni|tämä numero|"
        "mun numeroni|nimeni|tämän numeron",
        "message": "viesti|viestiä|viestejä|viestejänne|viestien|viestit|viestitte|tekstiviestejä|tekstiviesti|"
        "tekstiviestit|tekstareita|tekstarit|sähköpostia|sähköposteja|uutiskirjettä|uutiskirjeitä|uutiskirje|"
        "ilmoituksia|puheluita|posteja|viestittely|viestintä|soittelu",
        "nothing": "mitään|mitään enää",
        "promotion": "mainos|mainosta|mainoksia|mainokset|mainosviestejä|mainontaa|markkinointia|"
        "markkinointiviestejä|mainosten|tarjouksia|mainostekstareita",
        "ad": "spämmiä|spammia|roskapostia|spämmi",
        "list": "listalta|listoilta|listaltanne|listoiltanne|postituslistalta|postituslistaltanne|sähköpostilistalta|"
        "jakelulistalta|rekisteristä|rekisteristänne|tietokannasta|tietokannastanne|järjestelmästä|tilaajista|"
        "uutiskirjeen|yhteystiedoista|yhteystiedoistanne|asiakasrekisteristä|tilauslistalta|tekstiviestilistalta",
        "drop": "poista|poistakaa|poistatteko|poistaisitteko|poistaisitko|poistettava|pyyhi|pyyhkikää|ottakaa pois|"
        "ota pois|irtisano|irtisanokaa|poistaa|poistamaan|poistatte|poistaisitte|poistat",
        "cease": "lopeta|lopettakaa|lakkaa|lakatkaa|lopetatko|lopettaisitteko|lopettaa|lopettakaa jo|lopeta jo|"
        "lopettakaa tämä|seis",
        "writing": "kirjoittaminen|kirjoittelu|kirjoittamasta|häiritseminen|häiritsemästä|spämmääminen|spämmäys|"
        "spämmäämästä|spammaus|tekstailu|viestittely|viestittely minulle|viestittäminen|yhteydenotot|"
        "ottamasta yhteyttä|"
        "kiusaaminen|häirintä|pommittaminen",
        "sending": "lähettäminen|lähettely|lähettämästä|lähettelemästä|laittaminen|lähetys|lähettämisen",
        "calling": "soittaminen|soittelu|soittamasta|soittelemasta|soittelut",
        "dontwant": "en halua|emme halua|en tahdo|en enää halua|emme enää halua|en toivo|en kaipaa|en tarvitse|"
        "en haluaisi",
        "receive": "saada|vastaanottaa|nähdä|teiltä|lukea",
        "contacted": "että minuun otetaan yhteyttä|kuulla teistä|että minulle lähetetään viestejä|"
        "että lähetätte minulle viestejä|tulla häirityksi",
        "more": "enää|enempää|enään|koskaan|enää koskaan|enää ikinä|ikinä|lisää|jatkossa|uudestaan",
        "no": "ei|ei enää|ei lisää|ei yhtään",
        "enough": "riittää|nyt riittää|jo riittää",
        "final": "jätä minut rauhaan|jättäkää minut rauhaan|jätä mut rauhaan|jättäkää mut rauhaan|"
        "jättäkää meidät rauhaan|"
        "antakaa minun olla|anna mun olla|antakaa mun olla|anna minun olla|peruuta uutiskirje|peru uutiskirje|"
        "peruuttakaa uutiskirjeen tilaus|haluan pois listalta|haluan pois listaltanne|haluan perua uutiskirjeen|"
        "haluan lopettaa viestit|peruutan suostumukseni|perun suostumukseni|haista vittu|haistakaa vittu|painu vittuun|"
        "painukaa vittuun|painu helvettiin|painukaa helvettiin|unohda numeroni|unohtakaa numeroni|"
        "ei mainoksia kiitos|suoramarkkinointikielto|kiellän suoramarkkinoinnin|poistu listalta",
        "bare": "seis|lopeta|lopettakaa|lopeta jo|lopettakaa jo|nyt riittää|jo riittää|riittää jo|poista minut|"
        "poistakaa minut|lopeta tämä|lopettakaa tämä",
        "halt": "stop",
        "polite": "kiitos|nyt|jo|heti|ole kiltti",
        "refusal": "ei kiinnosta|en ole kiinnostunut|ei kiinnostusta|minua ei kiinnosta",
        "courtesy": "kiitos|kiitti|kiitoksia|kiitos jo etukäteen|etukäteen kiitos|ole hyvä ja|olkaa hyvä ja|"
        "olkaa ystävällisiä ja|ole ystävällinen ja|ystävällisesti|ole kiltti|ole kiltti ja|olkaa kilttejä|"
        "olkaa kilttejä ja|hei|moi|moikka|terve|huomenta|hyvää päivää|päivää|hyvää iltaa|anteeksi|ei kiitos|joo|"
        "kyllä|ok|okei|jo|ja|mutta|vaan|vittu|saatana|perkele|helvetti|hitto|please|plz|terveisin|kiltti|pliis",
        "opening": "minä|mä|me|te|sä|voitteko|voisitteko|voisitko|voitko|pyydän|pyydän että|pyydän teitä|"
        "pyydän etta|vaadin|vaadin että|haluan että|voisitteko ystävällisesti|enää|minulle|mulle|minut|"
        "haluaisin että|minua|enää koskaan|saako|saisiko|nyt",
        "filler": "minulle|mulle|meille|minua|mua|teidän|teiltä|tänne|tähän|numeroon|tähän numeroon|näitä|niitä|"
        "tätä|tällaisia|tämmöisiä|noita|nämä|nuo|kaikki|kaikilta|kaikista|mitään|yhtään|muita|uusia|typeriä|"
        "ärsyttäviä|turhia|helvetin|vitun|saatanan|sellaisia|minun|mun|ja|tai|pois|teistä|jo|tuota|sitä|teidan|"
        "mainos",
        "time": "enää|enempää|enään|koskaan|enää koskaan|enää ikinä|ikinä|heti|välittömästi|pysyvästi|lopullisesti|"
        "jatkossa|tulevaisuudessa|vastaisuudessa|tästä lähtien|mahdollisimman pian|kokonaan|saman tien|uudestaan",
        "reason": "en ole kiinnostunut|ei kiinnosta|emme ole kiinnostuneita|tämä on spämmiä|tämä on roskapostia|"
        "roskapostia|väärä numero|sinulla on väärä numero|teillä on väärä numero|en tunne teitä|en tiedä kuka olet|"
        "ärsyttävää|olen saanut tarpeekseni|en ole tilannut näitä|en ole tilannut tätä|en ole ilmoittautunut|"
        "tai teen valituksen|tai teen ilmoituksen|muuten teen valituksen|muutin mieltäni|ei tarvitse|en tarvitse tätä",
    },
    cores=(
        "not write",
        "not person write",
        "not more write",
        "not call person",
        "not person call",
        "not call more",
        "not more call",
        "not send message/ad",
        "not person send message/ad",
        "not send more",
        "not more send",
        "not message/ad send",
        "cease writing",
        "cease person writing",
        "cease sending",
        "cease message/ad",
        "cease message/ad sending",
        "cease calling",
        "dontwant message/ad",
        "dontwant receive message/ad",
        "dontwant receive more",
        "dontwant more receive",
        "dontwant contacted",
        "no more message/ad",
        "no message/ad more",
        "no ad",
        "enough message/ad",
        "drop me",
        "drop me list",
        "me drop",
        "not send nothing",
        "not person send nothing",
        "not send more nothing",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "no message"),
    soft=("refusal",),
)
