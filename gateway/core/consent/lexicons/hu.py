"""Hungarian."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="hu",
    words={
        "not": "ne|soha ne|nehogy|kérem ne|kérlek ne|többé ne|többet ne|már ne|ne is",
        "write": "írj|írjon|írjanak|írjatok|írjál|írogass|írogasson|írogassanak|írogassatok|zavarj|zavarjon|zavarjanak|"
        "zavarjatok|zaklass|zaklasson|zaklassanak|zaklassatok|keress|keressen|keressenek|keressetek|spammelj|"
        "spammeljetek|spammeljenek|háborgassanak|háborgasson|háborgassatok|keressék|vegyék fel velem a kapcsolatot|"
        "lépjenek velem kapcsolatba|lépjen velem kapcsolatba|lépj velem kapcsolatba|lépjetek velem kapcsolatba|"
        "molesztáljanak|smsezz|smsezzenek|irj|irjon|irjanak|irjatok",
        "send": "küldj|küldjél|küldjön|küldjenek|küldjetek|küldözgess|küldözgessen|küldözgessenek|küldözgessetek|"
        "kuldjenek|kuldj|kuldjon|küldjetek",
        "call": "hívj|hívjon|hívjanak|hívjatok|hívogass|hívogasson|hívogassanak|hívogassatok|telefonáljanak|telefonálj|"
        "hívjál|telefonáljon",
        "person": "nekem|nekünk|engem|minket|rám|ránk|rám többet|bennünket|velem",
        "me": "engem|minket|a számomat|a számom|számomat|telefonszámomat|a telefonszámomat|az adataimat|adataimat|"
        "a nevemet|ezt a számot|a telefonszámom|az elérhetőségeimet|bennünket|a számunkat|az e-mail címemet",
        "message": "üzenet|üzenetet|üzeneteket|üzenetek|üzeneteiket|üzeneteitek|üzeneteik|üzeneteiteket|sms|smst|"
        "sms t|sms eket|smseket|sms ek|smsek|üzit|üziket|levelet|leveleket|emailt|e mailt|emaileket|e maileket|"
        "hírlevelet|hírlevél|hírleveleket|értesítést|értesítéseket|értesítések|hívásokat|üzenetküldést|megkeresést",
        "nothing": "semmit",
        "promotion": "reklám|reklámot|reklámokat|reklámok|hirdetést|hirdetéseket|reklámüzenetet|reklámüzeneteket|"
        "reklám smst|akciós ajánlatokat|marketing üzeneteket|reklámjaikat|reklámanyagot|reklámüzenet|reklámleveleket",
        "ad": "spamet|spam|spameket|spamot|kéretlen leveleket",
        "list": "listáról|listából|listájukról|listátokról|listájából|levelezőlistáról|levelezőlistájukról|címlistáról|"
        "adatbázisból|adatbázisukból|adatbázisból|hírlevélről|hírlevelükről|feliratkozók közül|rendszerből|"
        "rendszerükből|nyilvántartásból|nyilvántartásukból|listájáról|névjegyek közül|smslistáról|sms listáról",
        "drop": "töröljenek|töröljön|törölj|töröljetek|töröljék|törölje|töröld|töröljétek|vegyenek le|vegyetek le|"
        "vegyél le|"
        "vegyen le|vegyék le|vedd le|távolítsanak el|távolítson el|távolíts el|távolítsák el|iratkoztassanak le|"
        "iratkoztass le|iratkoztasson le|iratkoztassatok le|húzzanak ki|húzz ki|jelentkeztessenek le|töröltessenek|"
        "vegyenek ki|vegyetek ki|törölni|leiratkoztatni|leiratkoztatását|törölni szíveskedjenek",
        "cease": "hagyd abba|hagyja abba|hagyják abba|hagyjátok abba|fejezze be|fejezzék be|fejezd be|fejezzétek be|"
        "állítsák le|állítsa le|állítsd le|szüntessék meg|szüntesse meg|hagyják már abba|hagyd már abba|mellőzzék",
        "sending": "üzenetküldést|üzenetek küldését|az üzenetek küldését|az üzeneteket|az sms eket|az üzengetést|"
        "a küldözgetést|az írogatást|a zaklatást|a zaklatásomat|a spammelést|a hirdetéseket|a reklámokat|"
        "az sms küldést|a hívogatást|a reklámozást|a hívásokat|az üzenetküldést|a megkereséseket|a reklámok küldését|"
        "az sms ek küldését|az smseket|a hirdetések küldését|a leveleket|a küldést",
        "want": "kérek|akarok|kérünk|akarunk|szeretnék|szeretnénk|kívánok|óhajtok|vagyok kíváncsi a|kérem az|"
        "kérem a|kérek a|akarom az|akarom a|kell|kellenek|kérném az|kérem|akarom|szeretném",
        "that": "hogy",
        "nor": "nem|nem is|már nem|többet nem|többé nem|soha|sem",
        "receive": "kapni|olvasni|látni|fogadni",
        "more": "többet|többé|már|soha|soha többé|soha többet|több|tovább|további|újra|ezentúl|mostantól|megint|máskor",
        "no": "elég|elég volt|elegem van|elég a|elég az|elég volt az|elég volt a|elég ebből az",
        "noun": "üzenetekből|smsekből|sms ekből|reklámokból|reklámból|spamből|hirdetésekből|spamekből|üzeneteitekből|"
        "üzenetekre|az üzenetekből|a reklámokból|a spamből|az smsekből",
        "final": "hagyjanak békén|hagyj békén|hagyjon békén|hagyjatok békén|hagyjál békén|hagyj már békén|"
        "hagyjanak már békén|hagyjanak engem békén|szálljanak le rólam|szállj le rólam|szálljatok le rólam|kopj le|"
        "kopjatok le|kopjon le|húzz el|menj a fenébe|menjenek a fenébe|menj a picsába|menjetek a picsába|"
        "menj a pokolba|le szeretnék iratkozni|le akarok iratkozni|leiratkoznék|szeretnék leiratkozni|leiratkozom|"
        "szeretném lemondani a hírlevelet|leiratkozás a hírlevélről|visszavonom a hozzájárulásomat|"
        "visszavonom a hozzájárulásom|felejtsék el a számomat|felejtsd el a számomat|többet ne|soha többet ne|"
        "nem járulok hozzá a megkereséshez|kérem a számom törlését|a számom törlését|kérem az adataim törlését|"
        "kérem a leiratkoztatásomat|kérem a törlésemet a listáról|kérem a törlésemet|kérem töröljenek",
        "bare": "állj|elég|elég volt|elég legyen|elég legyen már|elég már|leiratkozás|leiratkozom|hagyd abba|"
        "hagyja abba|hagyják abba|hagyjátok abba|fejezzék be|fejezd be|fejezzétek be|leállítás|hagyják már abba|"
        "hagyd már abba|töröljenek|abbahagyni|ne zavarjanak|iratkoztassanak le|iratkoztass le|iratkoztasson le|"
        "vegyenek le a listáról|töröljenek a listáról",
        "halt": "stop",
        "polite": "kérem|kérlek|köszönöm|légyszi|azonnal|már",
        "refusal": "nem érdekel|engem nem érdekel|nem érdekelnek|nem érdekel köszönöm",
        "courtesy": "kérem|kérlek|kérjük|légyszi|légy szíves|legyen szíves|legyenek szívesek|legyetek szívesek|"
        "szíveskedjenek|köszönöm|köszi|köszönjük|kösz|előre is köszönöm|köszönettel|jó napot|jó napot kívánok|"
        "jó reggelt|jó estét|szia|sziasztok|helló|hali|üdv|üdvözlöm|tisztelt cím|tisztelt hölgyem uram|bocsánat|"
        "elnézést|nem köszönöm|igen|ok|oké|rendben|már|és|de|végre|a francba|a fenébe|bazdmeg|baszki|kurvára|"
        "tisztelettel|azonnal|akkor|most már|please|hé|na",
        "opening": "én|mi|nekem|nekünk|engem|minket|többet|többé|soha|soha többet|soha többé|arra kérem önöket hogy|"
        "kérem hogy|kérném hogy|kérlek hogy|szeretném ha|azt szeretném ha|azt kérem hogy|azt akarom hogy|"
        "azt szeretném hogy|követelem hogy|felszólítom önöket hogy|lennének szívesek|lenne szíves|tudnátok|tudnának|"
        "tudna|kérem önöket|velem|több|ilyen|kérném|szeretném|további",
        "filler": "a|az|ezt|ezeket|azt|azokat|ezzel|ezek|ilyen|ilyeneket|nekem|nekünk|engem|minket|rám|a számomra|"
        "erre a számra|számomra|önöktől|öntől|tőletek|tőled|tőlük|önök|ti|az önök|több|többet|további|semmilyen|"
        "semmiféle|semmi|egy|egyetlen|hülye|idegesítő|kéretlen|új|újabb|mindenféle|minden|összes|ide|is|és|vagy|sem|"
        "reklám|marketing|a ti|rólam|velem|bármilyen|folytonos|állandó|ezekből|ebből|már|felesleges|le|el|ki|semmit",
        "time": "többet|többé|már|soha|soha többé|soha többet|azonnal|haladéktalanul|végleg|örökre|mostantól|ezentúl|"
        "a jövőben|egyáltalán|újra|a továbbiakban|sürgősen|minél előbb|mielőbb|máskor",
        "reason": "nem érdekel|nem érdekelnek|nem vagyok kíváncsi rá|ez spam|téves szám|rossz szám|rossz számot hívnak|"
        "nem ismerem önöket|nem ismerlek|elegem van|elegem van ebből|elegem van belőletek|unom már|idegesítő|"
        "nem iratkoztam fel|soha nem iratkoztam fel|nem kértem|különben feljelentem önöket|különben feljelentelek|"
        "vagy feljelentem|vagy panaszt teszek|meggondoltam magam|nincs rá szükségem|nincs szükségem rá|zaklatás",
    },
    cores=(
        "not person? write",
        "not more write",
        "not person? call person",
        "not person call",
        "not person? more call",
        "not call person? more",
        "not person? send person? message/ad",
        "not message/ad send",
        "not more? message/ad send",
        "not more send",
        "not send person? more",
        "cease sending",
        "sending cease",
        "nor want more? message/ad",
        "nor more? message/ad want",
        "nor want more? receive message/ad",
        "nor want message/ad receive",
        "nor message/ad want receive",
        "message/ad nor want",
        "no noun",
        "drop me",
        "me drop",
        "drop list",
        "list drop",
        "not send person? more? nothing",
        "nothing not send",
        "no ad",
        "nor want that write",
        "nor want that person? write",
        "nor want that person? send person? message/ad",
        "message/ad not send",
        "more message/ad not send",
        "more not write",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt"),
    soft=("refusal",),
)
