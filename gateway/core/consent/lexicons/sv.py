"""Swedish."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="sv",
    words={
        "cease": "sluta|upphör|upphör med|sluta upp|sluta med|sluta upp med|stoppa|stopp på|avbryt|avsluta|upphöra|"
        "sluta att|upphör att|upphöra att|upphöra med att|upphör med att|sluta med att",
        "not": "inte|ej|icke|aldrig|inte längre|int",
        "write": "skriv|kontakta|messa|smsa|sms a|mejla|maila|spamma|spama|texta|hör av er|hör av dig|stör|besvära|"
        "trakassera|störa",
        "writing": "skriva|kontakta|messa|smsa|sms a|mejla|maila|spamma|spama|texta|störa|besvära|trakassera|tjata|"
        "höra av er|höra av dig|kontakta",
        "send": "skicka|sänd|sända",
        "call": "ring|ringa",
        "person": "mig|mej|oss|till mig|till mej|till oss|åt mig",
        "me": "mig|mej|oss|mitt nummer|mitt mobilnummer|mitt telefonnummer|mina uppgifter|mitt namn|vårt nummer|"
        "detta nummer|det här numret|min mejl|min mejladress",
        "message": "meddelande|meddelandena|sms|smsen|sms en|sms meddelanden|mess|mejl|mail|mejlen|nyhetsbrev|"
        "notiser|utskick|utskicken|aviseringar|spamsms|erbjudanden|meddelanden",
        "nothing": "nånting|någonting|något|nåt",
        "promotion": "reklam|reklamen|reklamsms|reklam sms|reklammeddelanden|annonser|marknadsföring|reklamutskick|"
        "direktreklam",
        "ad": "spam|skräppost",
        "list": "lista|listan|listor|listorna|er lista|sändlistan|sändlista|mejllistan|maillistan|utskickslistan|"
        "register|registret|databas|databasen|kundregister|utskick|utskicken|nyhetsbrevet|prenumerationen|kontaktlista|"
        "adresslistan|utskickslista",
        "drop": "ta bort|tag bort|radera|avregistrera|avanmäl|avprenumerera|plocka bort|avföra",
        "strike": "stryk|plocka bort|släng ut",
        "take": "ta|tag",
        "away": "bort",
        "want": "vill|önskar|behöver|orkar|tänker|vill längre|samtycker till|begär|skulle vilja",
        "have": "ha|få|motta|ta emot|erhålla|se",
        "contacted": "bli kontaktad|bli kontaktade|kontaktas|bli störd|höra från er|höra av er|höra av dig|få fler|"
        "att ni kontaktar mig|att ni skriver till mig|att ni hör av er|att ni ringer mig|att ni skickar meddelanden|"
        "att ni skickar sms|att ni skickar reklam|att du kontaktar mig|att du skriver till mig|"
        "att ni skickar fler sms|att ni skickar fler meddelanden|att ni stör mig",
        "more": "mer|mera|längre|igen|fler|någonsin|någonsin igen|något mer|nåt mer|nånsin|vidare|hädanefter",
        "no": "inga|ingen|inga fler|ingen mer|slut på|nej till|nog med|nog av|inga mer",
        "final": "lämna mig ifred|lämna mig i fred|lämna oss ifred|lämna oss i fred|låt mig vara|låt mig vara ifred|"
        "låt mig vara i fred|lämna mig i ro|jag undanber mig|undanber mig|undanbeder mig|undanber mig reklam|"
        "undanber mig fler|avsluta prenumerationen|avsluta min prenumeration|säg upp prenumerationen|avprenumerera|"
        "vill avprenumerera|vill avregistrera mig|jag vill avanmäla mig|glöm mitt nummer|dra åt helvete|"
        "dra åt skogen|far åt helvete|avregistrera|jag återkallar mitt samtycke|återkallar mitt samtycke|"
        "hör inte av er igen|hör inte av er mer|hör inte av er|hör aldrig av er igen",
        "bare": "stopp|stoppa|sluta|sluta nu|nu räcker det|det räcker nu|avregistrera|avanmälan|avanmäl|"
        "avregistrering|nog nu|sluta för fan|sluta genast",
        "halt": "stop",
        "polite": "snälla|tack|nu|vänligen|genast|för fan",
        "refusal": "inte intresserad|jag är inte intresserad|ej intresserad|inget intresse|vi är inte intresserade",
        "courtesy": "snälla|snälla ni|snälla du|vänligen|var vänlig|var vänliga|var snäll|var snäll och|"
        "vänligen och|tack|tack så mycket|tack på förhand|tackar|hej|hejsan|hallå|tjena|god morgon|god kväll|"
        "god dag|ursäkta|förlåt|nej|nej tack|nä|ja|ok|okej|och|men|bara|för fan|fan|för guds skull|jävla|mvh|"
        "hälsningar|med vänlig hälsning|please|pls|då|men snälla|är ni snälla|är du snäll",
        "opening": "jag|vi|ni|du|kan ni|kan du|kan ni snälla|kan jag få|skulle ni kunna|skulle du kunna|kunde ni|"
        "kan du vara snäll och|jag vill att ni|jag vill att du|vill att ni|jag ber er|jag ber er att|"
        "jag ber dig att|jag kräver att ni|kräver att ni|jag vill|ber er att|ni får|ni måste|jag önskar att ni|att|"
        "ni kan|var god|var god och|vill bara att ni|genast|nu",
        "filler": "till|från|av|på|i|ur|åt|med|om|att|det här|det|den|de|dem|dessa|detta|den här|de här|er|era|ert|"
        "ni|du|din|dina|min|mina|mitt|mig|mej|oss|alla|allt|någon|några|något|fler|flera|mer|mera|sådana|såna|sån|"
        "dumma|jävla|oönskade|irriterande|fåniga|nya|andra|dagliga|här|någonsin|och|eller|skit|tjatiga|längre|"
        "nånting|någonting|nåt",
        "time": "mer|mera|längre|igen|omedelbart|genast|omgående|för alltid|för gott|hädanefter|från och med nu|"
        "i framtiden|aldrig mer|någonsin|någonsin igen|snarast|alls|så snart som möjligt|någonsin mer",
        "reason": "inte intresserad|jag är inte intresserad|ej intresserad|är inte intresserad|inget intresse|"
        "det är spam|det här är spam|fel nummer|ni har fel nummer|du har fel nummer|jag känner er inte|"
        "jag vet inte vilka ni är|jag har fått nog|nu räcker det|jag har inte anmält mig|jag har aldrig anmält mig|"
        "annars anmäler jag er|annars anmäler jag|jag anmäler er|jag har ångrat mig|tröttsamt|det är irriterande|"
        "jag är trött på er|jag är trött på det här",
    },
    cores=(
        "cease writing",
        "cease send",
        "cease call",
        "cease message/ad",
        "write person not",
        "write not person",
        "write not more",
        "not write person",
        "write person more not",
        "send not message/ad",
        "send person not message/ad",
        "send not person more",
        "send person not more",
        "send not more",
        "not send message/ad",
        "not send more",
        "call not person",
        "call person not",
        "call not more",
        "not call person",
        "not want have message/ad",
        "want not have message/ad",
        "want not message/ad",
        "not have message/ad more",
        "want not contacted",
        "want not person writing",
        "want not have more",
        "no message/ad more",
        "no more message/ad",
        "no ad",
        "drop me",
        "take away me",
        "drop me list",
        "send not person? nothing",
        "strike me list",
        "send person not nothing",
        "take me away list",
        "send no more? message/ad",
        "send person no more? message/ad",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "no message"),
    soft=("refusal",),
)
