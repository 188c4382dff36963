"""Romanian."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="ro",
    words={
        "not": "nu|să nu|sa nu",
        "write": "scrieți|scrieti|contacta|contactați|contactezi|deranja|deranjați|deranjezi|spama|spamați|hărțuiți|"
        "bate la cap|bateți la cap|enervați|trimiteți sms|sâcâiți",
        "send": "trimiteți|trimiți|trimiteti|expediați|transmiteți",
        "call": "sunați|apelați",
        "one": "scrie|suna|trimite sms|scrii|suni",
        "onesend": "trimite|da",
        "cease": "opriți|oprește|opriti|încetați|încetează|încetați cu|încetează cu|terminați cu|termină cu|lăsați|"
        "încetați să|încetează să|opriți-vă din|oprește-te din|încetați să-mi|încetați să îmi|încetează să-mi|"
        "opriți-vă cu|încetați să mă|încetează să mă|terminați|gata cu|ajunge cu|destul cu|terminați odată cu|"
        "opriti va din|opriți trimiterea de|opriți trimiterea",
        "sending": "trimiteți|trimiți|scrieți|scrii|contactați|contactezi|deranjați|deranjezi|spamați|sunați|suni|"
        "dați|trimis|scris|trimiterea",
        "person": "mi|îmi|mă|ma|ne|mie|pe mine|m|nouă",
        "me": "mă|ma|pe mine|numărul meu|numarul meu|numărul meu de telefon|datele mele|numărul acesta|acest număr|"
        "m|ne|telefonul meu|numele meu|numărul nostru",
        "message": "mesaj|mesaje|mesajele|mesajelor|sms|smsuri|sms-uri|sms uri|sms urile|smsurile|e mailuri|"
        "emailuri|mailuri|notificări|notificările|newsletter|newslettere|newsletterul|apeluri|alerte",
        "nothing": "nimic",
        "promotion": "reclame|reclamă|reclamele|publicitate|mesaje publicitare|promoții|mesaje promoționale|"
        "oferte promoționale|sms uri publicitare|mesajele publicitare",
        "ad": "spam|spamul",
        "list": "lista|listă|liste|listele|baza de date|baza|lista de abonați|newsletter|sistem|lista de contacte|"
        "abonare|abonament|evidență|evidențe|lista de distribuție|lista de email",
        "drop": "dezabonați|dezabonează|dezabonati|dezabona|ștergeți|șterge|stergeti|scoateți|scoate|eliminați|elimină|"
        "radiați|radiază|excludeți|scoate-ți|ștergeți-l|să ștergeți|să scoateți|să dezabonați|să eliminați|"
        "dezînscrieți|dezactivați|debifați",
        "want": "vreau|vrem|doresc|dorim|mai vreau|mai doresc|mai vrem|mai dorim|aș vrea|aș dori|am nevoie de|accept|"
        "sunt de acord cu|sunt de acord să|mai am nevoie de|sunt interesat de|sunt interesată de",
        "receive": "primesc|să primesc|sa primesc|să mai primesc|sa mai primesc|a primi|să primim|să mai primim",
        "contacted": "să fiu contactat|să fiu contactată|să mai fiu contactat|să mai fiu contactată|să fiu deranjat|"
        "să mai fiu deranjat|să mai fiu deranjată|să fiu deranjată|să îmi mai scrieți|să-mi mai scrieți|"
        "să mă mai contactați|să-mi mai trimiteți|să îmi mai trimiteți|să mă mai sunați|să mă contactați|"
        "să fiu șters|să primesc nimic|să mai primesc nimic|să mă deranjați|să mă mai deranjați",
        "more": "mai|niciodată|vreodată|de acum înainte|nicicând|pe viitor|deloc|din nou",
        "no": "fără|niciun|nici un|gata cu|ajunge cu|stop|destul cu|destule|terminați cu",
        "nomore": "fără alte|nu mai vreau|gata cu|ajunge cu|destul cu|fără",
        "final": "lasă-mă în pace|lăsați-mă în pace|lasă mă în pace|lăsați mă în pace|lasa ma in pace|"
        "lasati ma in pace|lăsați-ne în pace|dă-mi pace|dați-mi pace|valea|du-te dracului|duceți-vă dracului|"
        "vreau să mă dezabonez|doresc să mă dezabonez|aș dori să mă dezabonez|aș vrea să mă dezabonez|mă dezabonez|"
        "dezabonare de la newsletter|anulați abonarea|anulează abonarea|anulare abonare|anulați-mi abonarea|"
        "îmi retrag consimțământul|îmi retrag acordul|uitați numărul meu|uită numărul meu|renunț la abonare|"
        "vreau să fiu șters din listă|vreau să fiu scos din listă|vreau să fiu dezabonat|ștergeți-mă",
        "bare": "opriți|opriți-vă|oprește|încetați|încetează|dezabonare|dezabonați|dezabonează-mă|dezabonați-mă|"
        "destul|ștergeți-mă|terminați odată|gata ajunge|încetați odată|oprește-te|ajunge odată",
        "halt": "stop",
        "polite": "vă rog|te rog|mulțumesc|mersi|imediat|odată",
        "refusal": "nu mă interesează|nu sunt interesat|nu sunt interesată|nu ne interesează|nu suntem interesați",
        "courtesy": "vă rog|va rog|te rog|vă rugăm|vă rog frumos|te rog frumos|mulțumesc|mersi|mulțumim|"
        "mulțumesc anticipat|bună|bună ziua|buna ziua|bună dimineața|bună seara|salut|alo|hei|scuze|scuzați|"
        "nu mulțumesc|da|ok|bine|și|dar|odată|domnule|doamnă|stimați domni|dracului|naibii|frate|băi|măi|cu respect|"
        "o zi bună|cu stimă|please|pls|imediat|mie",
        "opening": "eu|noi|vă rog să|va rog sa|te rog să|vă rugăm să|vă cer să|vă solicit să|solicit să|cer să|"
        "aș dori să|aș vrea să|vreau să|doresc să|puteți să|poți să|ați putea să|ai putea să|se poate să|"
        "vreau ca voi să|puteți|să|să nu mai|mă|imi|îmi|insist să|solicit|acum",
        "filler": "de|de la|din|la|pe|în|cu|mi|îmi|mă|ma|ne|mie|mine|m|voi|dumneavoastră|dvs|voastră|vostru|voastre|"
        "tine|acest|această|aceste|acestea|astea|asta|ăștia|alte|alt|niciun|nici un|nicio|nici|orice|fel de|toate|"
        "tot|noi|tâmpite|enervante|nesolicitate|nedorite|și|sau|al|a|ale|meu|mea|mele|numărul|telefon|aici|"
        "publicitare|mai|l|dumneavoastra|dracului|ul|tale|tău|stupide|din partea|nimic|vă",
        "time": "niciodată|vreodată|de acum înainte|imediat|urgent|pentru totdeauna|definitiv|pe viitor|în viitor|"
        "deloc|"
        "din nou|odată|cât mai repede|cât mai curând|de acum încolo|din acest moment",
        "reason": "nu mă interesează|nu ma intereseaza|nu sunt interesat|nu sunt interesată|este spam|e spam|"
        "acesta e spam|"
        "număr greșit|ați greșit numărul|ai greșit numărul|nu vă cunosc|nu te cunosc|m-am săturat|m am saturat|"
        "m-am săturat de voi|nu m-am abonat|nu m-am abonat niciodată|nu m-am înscris|altfel vă reclam|că vă reclam|"
        "altfel fac plângere|m-am răzgândit|nu am nevoie|e enervant|sunteți enervanți",
    },
    cores=(
        "cease sending",
        "cease message/ad",
        "not want receive? message/ad",
        "not want more? receive",
        "not want contacted",
        "nomore message/ad more",
        "no ad",
        "nomore more message/ad",
        "drop me",
        "me drop",
        "drop person list",
        "not more write",
        "not person more? write",
        "not person more? call",
        "not more call",
        "not person? more? send message/ad",
        "not person? more send",
        "not person more one",
        "not person more onesend message/ad",
        "not person more onesend",
        "not person? more? send nothing",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "no message"),
    soft=("refusal",),
    real="masaj|masaje|masajele|listat|listare",
)
