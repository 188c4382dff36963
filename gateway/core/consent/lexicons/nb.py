"""Norwegian: Bokmål, and the words of Nynorsk."""

from gateway.core.consent.lexicon import Lexicon

_WORDS = {
    "cease": "slutt|slutt å|slutt med å|slutt med|slutte å|slutte med|stopp|stopp å|stopp med å|stopp med|stoppe å|"
    "stoppe|ikke fortsett å|opphør med|kutt ut|la være å|hold opp med å|hold opp å|avslutt|avbryt",
    "not": "ikke|ikkje|aldri|ikke lenger|ikkje lenger|itj|ikke noe",
    "write": "skriv|kontakt|meld|tekst|send sms|mas|plag|forstyrr|spam|ta kontakt|sms",
    "writing": "skrive|kontakte|tekste|sende sms|mase|mase på|plage|forstyrre|spamme|ta kontakt|sms'e|smse|sms e|"
    "maile|skrive til|trakassere",
    "send": "send|sende|sender",
    "call": "ring|ringe|ringje",
    "shall": "skal|må|dere skal|du skal|dere må|du må|de skal|de må",
    "person": "meg|oss|til meg|til oss|mæ",
    "me": "meg|oss|nummeret mitt|mitt nummer|mobilnummeret mitt|telefonnummeret mitt|mitt telefonnummer|navnet mitt|"
    "opplysningene mine|mine opplysninger|dette nummeret|vårt nummer|mæ|mine data",
    "message": "melding|meldinger|meldingar|meldingene|sms|smser|sms er|sms'er|tekstmeldinger|sms meldinger|mail|"
    "mailer|e post|eposter|nyhetsbrev|varsler|varslinger|nokon meldingar|henvendelser|oppringninger|tilbud",
    "nothing": "noe",
    "promotion": "reklame|reklamer|reklamen|reklamemeldinger|reklamesms|markedsføring|annonser|reklame sms",
    "ad": "spam|søppelpost",
    "list": "liste|lista|listen|listene|listeni|mailliste|e postliste|smsliste|register|registeret|database|databasen|"
    "systemet|nyhetsbrevet|kontaktliste|kontaktlista|abonnementet|tjenesten|kundelisten|adresselisten|mottakerlisten",
    "drop": "fjern|fjerne|slett|slette|avmeld|avmelde|avregistrer|ta bort|ta vekk|fjernes|slettes",
    "strike": "stryk|ta",
    "take": "meld|melde",
    "off": "av|bort|ut|vekk",
    "want": "vil|ønsker|ønskjer|gidder|orker|vil gjerne|trenger|ynskjer|samtykker til|har lyst på|ønsker å",
    "have": "ha|få|motta|se|å ha|å få|å motta",
    "contacted": "bli kontaktet|å bli kontaktet|kontaktes|å kontaktes|høre fra dere|høre mer fra dere|"
    "å høre fra dere|å høre mer fra dere|bli forstyrret|at dere sender meg meldinger|"
    "at dere skal sende meg meldinger|at dere kontakter meg|at dere skal kontakte meg|at dere skriver til meg|"
    "at dere skal skrive til meg|at dere ringer meg|at dere sender meg sms|at dere sender flere meldinger|"
    "at du skriver til meg|at du kontakter meg|at dere skal sende meg sms|at dere skal ringe meg",
    "more": "mer|meir|lenger|igjen|flere|fleire|noensinne|fremover|mere|noe mer|noen gang",
    "no": "ingen|nok med|slutt på|nei takk til|nei til",
    "nomore": "ikke flere|ingen flere|ikke mer|ikke noe mer|ingen fleire|ikkje fleire",
    "final": "la meg være|la meg være i fred|la meg vere|la meg vere i fred|la oss være i fred|la meg få være i fred|"
    "dra til helvete|ryk og reis|stikk av|glem nummeret mitt|frabeder meg|jeg frabeder meg|frabeder meg flere|"
    "avslutt abonnementet|avslutt abonnement|stopp abonnementet|vil gjerne melde meg av|vil melde meg av|"
    "ønsker å melde meg av|vil avmelde meg|trekker samtykket mitt|jeg trekker samtykket mitt|avmeld nyhetsbrev|"
    "jeg trekker tilbake samtykket mitt|trekker tilbake samtykket|meld meg av|ønsker å bli slettet",
    "bare": "stopp|slutt|slutt nå|stopp nå|stopp det|slutt med det|slutt med dette|avmeld|avmelding|kutt ut|"
    "nå er det nok|nok er nok|meld av|slett meg",
    "halt": "stop",
    "polite": "takk|vennligst|nå|vær så snill|for faen|umiddelbart",
    "refusal": "ikke interessert|jeg er ikke interessert|ingen interesse|vi er ikke interessert|har ingen interesse",
    "courtesy": "vennligst|vær så snill|ver så snill|vær så snill og|vær snill|vær så snill å|vær vennlig å|"
    "vær så vennlig å|takk|tusen takk|på forhånd takk|takk på forhånd|hei|heisann|hallo|god dag|god morgen|"
    "god kveld|unnskyld|beklager|nei|nei takk|ja|ok|okei|og|men|bare|for faen|faen|for helvete|jævla|please|pls|mvh|"
    "hilsen|med vennlig hilsen|da|kan dere være så snille|snille|kjære|så",
    "opening": "jeg|eg|vi|du|dere|kan dere|kan du|kunne dere|kunne du|vil dere|vil du|kan dere være så snill å|"
    "kan du være så snill å|kan dere vennligst|kan du vennligst|jeg ber dere|jeg ber dere om å|jeg vil at dere skal|"
    "jeg vil at dere|jeg vil at du skal|jeg krever at dere|jeg ønsker at dere|jeg ønsker å|jeg vil|å|vil gjerne|"
    "ønsker å bli|jeg ønsker å bli|vil bli|eg vil|om å|jeg vil gjerne bli|jeg vil gjerne|nå|no",
    "filler": "til|fra|frå|av|på|i|om|med|å|det her|det|den|de|dem|disse|dette|deres|dere|dykk|din|dine|ditt|min|"
    "mine|mitt|meg|oss|alle|alt|noen|nokon|noe|flere|fleire|mer|slike|sånne|sånn|dumme|irriterende|teite|uønskede|"
    "nye|andre|og|eller|her|jævla|lenger|denne|hos|masse",
    "time": "mer|meir|lenger|igjen|straks|med en gang|umiddelbart|øyeblikkelig|for alltid|for godt|fremover|fra nå av|"
    "i fremtiden|aldri mer|noensinne|snarest|så fort som mulig|i det hele tatt|noen gang|mere",
    "reason": "ikke interessert|jeg er ikke interessert|er ikke interessert|ikkje interessert|ingen interesse|"
    "det er spam|dette er spam|feil nummer|dere har feil nummer|du har feil nummer|jeg kjenner dere ikke|"
    "jeg kjenner deg ikke|jeg har fått nok|nå er det nok|jeg har ikke meldt meg på|jeg har aldri meldt meg på|"
    "ellers anmelder jeg dere|ellers melder jeg dere|jeg har ombestemt meg|det er irriterende|jeg er lei av dere|"
    "jeg er lei av dette|jeg er drittlei",
}

LEXICON = Lexicon(
    language="nb",
    # Without a Norwegian keyboard, ø and æ are o (or oe) and ae.
    words={
        name: "|".join(
            (listed, listed.replace("ø", "o").replace("æ", "ae"), listed.replace("ø", "oe").replace("æ", "ae"))
        )
        for name, listed in _WORDS.items()
    },
    cores=(
        "cease writing",
        "cease send",
        "cease call",
        "cease message/ad",
        "write not person",
        "write person not",
        "write not more",
        "not write person",
        "shall not writing person",
        "shall not writing more",
        "shall not send message/ad",
        "shall not send person more",
        "shall not call person",
        "send not message/ad",
        "send person not message/ad",
        "send not person more",
        "send person not more",
        "send not more",
        "not send message/ad",
        "not send person more",
        "not send more",
        "call not person",
        "call person not",
        "not call person",
        "want not have message/ad",
        "want not message/ad",
        "want not contacted",
        "want not have more",
        "no message/ad more",
        "no more message/ad",
        "no ad",
        "drop me",
        "drop me list",
        "take me off",
        "send not person? nothing",
        "send person not nothing",
        "nomore message/ad",
        "strike me list",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "no message"),
    soft=("refusal",),
)
