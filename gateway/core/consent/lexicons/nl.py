"""Dutch."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="nl",
    words={
        "also": "of bellen|of mailen|of appen|of sms'en|of schrijven|of sturen|of benaderen|"
        "of contacteren|of lastigvallen|of bel|of mail|of app|of te bellen|of te mailen|"
        "of te appen|en bellen|en mailen|en appen|en sms'en|en schrijven|en sturen|en benaderen|"
        "en contacteren|en lastigvallen|en bel|en mail|en app|en te bellen|en te mailen|"
        "en te appen|noch bellen|noch mailen|noch appen|noch sms'en|noch schrijven|noch sturen|"
        "noch benaderen|noch contacteren|noch lastigvallen|noch bel|noch mail|noch app|"
        "noch te bellen|noch te mailen|noch te appen|en niet bellen|en niet mailen|en niet appen|"
        "en niet sms'en|en niet schrijven|en niet sturen|en niet benaderen|en niet contacteren|"
        "en niet lastigvallen|en niet bel|en niet mail|en niet app|en niet te bellen|"
        "en niet te mailen|en niet te appen|en ook niet bellen|en ook niet mailen|en ook niet appen|"
        "en ook niet sms'en|en ook niet schrijven|en ook niet sturen|en ook niet benaderen|"
        "en ook niet contacteren|en ook niet lastigvallen|en ook niet bel|en ook niet mail|"
        "en ook niet app|en ook niet te bellen|en ook niet te mailen|en ook niet te appen",
        "stop": "sotppen|sotp|stpo|stoppne|stopen|"
        "stop|stopp|stopt|stoppen|stopt u|stop eens|te stoppen|beëindig|beëindigen|te beëindigen|staak|"
        "staken|staakt|te staken|ophouden|op te houden|ophoudt|kappen|kap|kapt|te kappen|nokken|stopzetten|"
        "stop te zetten|stop zetten|afblijven met|stoppe|stopje|stopt met|uitzetten|uit te zetten|uitschakelen|"
        "uit te schakelen|afzetten|nalaten|na te laten",
        "cease": "hou|houd|houdt|houden|schei|scheid|scheidt|scheit|hout",
        "cease_tail": "op|uit|af",
        "put": "zet|zetten|schakel|schakelen",
        "put_tail": "stop|stil|uit|af|stopgezet",
        "lay": "laat|laten",
        "off": "uit|af",
        "away": "eraf|eruit|weg|er af|er uit|d'r uit|d'r af|er vanaf|ervan af|uit|af|ervanaf|er tussenuit|hieruit|"
        "hieraf|daaruit",
        "from": "van je|van jouw|van jullie|"
        "van|uit|vanaf|af van|uit de|van de|weg uit|weg van|van uw|uit uw|eraf van|vd",
        "not": "niet|nie|nit|neit|niett|nied|niks|niets|nooit|nooit nooit|nooit ofte nimmer|nimmer|ni|nix|"
        "geenszins|helemaal niet|absoluut niet|in geen geval|onder geen beding|onder geen enkele voorwaarde|"
        "niet eens",
        "nomore": "niet meer|nie meer|ni meer|neit meer|niet mee|niet meeer|niets meer|niks meer|nix meer|"
        "nooit meer|nooit ofte nimmer|nooit nog|niet langer|niet weer|nooit weer|niet verder|niet nog een keer|"
        "niet nogmaals|niet opnieuw|voortaan niet|nimmer|in de toekomst niet|absoluut niet meer|helemaal niet meer|"
        "nimmer meer|niemeer|nietmeer",
        "no": "geen|gene|geeen|gen|geene|ginne|gin|nul|gn|geen enkel|geen enkele|geen één|niet nog meer",
        "more": "meer|meerr|mee|verder|verdere|langer|nog meer|voortaan|in de toekomst|in het vervolg|weer",
        "contact": "stuure|appen|appt|appe|te appen|aanappen|whatsappen|whatsappt|te whatsappen|sms'en|smsen|"
        "smssen|sms't|te smsen|berichten|te berichten|texten|sms'jes sturen|contacteer|contacteren|contacteert|"
        "te contacteren|contakteren|contacten|kontakteren|kontakteer|contacter|contact opnemen|contact op te nemen|"
        "contact zoeken|contact te zoeken|contact met mij opnemen|contact met ons opnemen|contact met me opnemen|"
        "contact met mij op te nemen|contact met me op te nemen|benader|benaderen|benadert|te benaderen|mailen|"
        "mailt|te mailen|e-mailen|emailen|schrijf|schrijven|schrijft|te schrijven|aanschrijven|aan te schrijven|"
        "lastigvallen|lastig vallen|lastig te vallen|lastigvalt|lastig valt|stoor|storen|stoort|te storen|hinder|"
        "hinderen|te hinderen|spam|spamm|spammen|spamt|te spammen|bespammen|volspammen|vol te spammen|dichtspammen|"
        "bestook|bestoken|bestookt|te bestoken|stalk|stalken|stalkt|te stalken|terroriseren|terroriseer|irriteren|"
        "irriteer|irriteert|pingen|ping|dm'en|dmen|bombardeer|bombarderen|te bombarderen|adverteren|reclame maken|"
        "overspoelen|overspoel|doodgooien|dood te gooien|volgooien|notificeren|messagen|ambeteren|ambeteer|"
        "ambetant doen|leuren|achtervolgen|opdringen|mij mailen|intimideren|contact leggen|contact te leggen|"
        "contateren|contakteer",
        "nag": "herinneren|te herinneren|pushen|stalken|te stalken|pesteren|"
        "zeuren|zeur|zeurt|te zeuren|zeiken|zeik|te zeiken|zaniken|te zaniken|drammen|te drammen|zagen|"
        "te zagen|zeveren",
        "bother": "val|valt|vallen|valt u",
        "bother_tail": "lastig|aan|lastg",
        "seek": "neem|neemt|nemen|zoek|zoekt|zoeken",
        "touch": "contact|kontakt|contact met mij|contact met ons",
        "touch_tail": "op|opnemen|op te nemen",
        "call": "bel|belt|bellen|te bellen|opbellen|op te bellen|opbel|opbelt|telefoneer|telefoneren|"
        "te telefoneren|telefoneert|bel op|belle|bell",
        "call_tail": "op|terug op|aan",
        "receive": "ontvangen|ontvang|te ontvangen|krijgen|krijg|te krijgen|toegestuurd krijgen|"
        "toegezonden krijgen|binnenkrijgen|binnen krijgen|hebben|hoeven|te hoeven ontvangen|doorkrijgen|"
        "hoeven te ontvangen|meer hoeven ontvangen|gestuurd krijgen|opgestuurd krijgen|toegestuurd|ontvange",
        "hear": "horen|lezen|zien|weten|te maken hebben|te horen|vernemen|hore|te maken te hebben|"
        "mee te maken hebben|te doen hebben|van doen hebben|ontvangen|krijgen|te zien",
        "contacted": "gecontacteerd|gekontakteerd|gecontact|benaderd|geappt|ge-appt|geappd|ge-appd|gesmst|ge-sms't|"
        "gesms't|lastiggevallen|lastig gevallen|gestoord|gespamd|gespamt|bespamd|aangeschreven|bestookt|gestalkt|"
        "geïnformeerd|aangesproken|gehinderd|gebombardeerd|geadverteerd|verwittigd|gewhatsappt",
        "become": "worden|te worden|word|wordt|zijn",
        "message": "berichtne|berchten|berihcten|beirchten|smjes|smsje|smsjse|"
        "whatsapp|whats app|"
        "berichten|berichte|berichtjes|sms|smsen|sms'en|smssen|sms'jes|smsjes|sms-berichten|"
        "smsberichten|sms berichtjes|tekstberichten|tekst berichten|tekstberichtjes|tekstjes|appjes|apps|app'jes|"
        "app berichten|appberichten|whatsapps|whatsappjes|whatsappberichten|whatsapp berichten|nieuwsbrief|"
        "nieuwsbrieven|nieuwsbriefs|newsletter|newsletters|nieuwsmails|nieuwsmail|mailings|mailing|pushberichten|"
        "push berichten|contactverzoeken|contactpogingen|contactopname|msg|msgs|messages|massaberichten|"
        "groepsberichten|kettingberichten|berichten en telefoontjes|telefoontjes en berichten|"
        "berichten of telefoontjes|smsjes en telefoontjes|mails en berichten|berichten en mails|sms of mail|"
        "mails of sms|mededelingen|berichtgeving|berichtgevingen|sms alerts|bots|informatieberichten|berigten|"
        "berichtn|bericjten|contactname|contactnames",
        "single": "bericht|berichtje|sms|sms'je|smsje|appje|app|whatsappje|mailtje|telefoontje|contact|kontakt|"
        "melding|communicatie|correspondentie|contact meer|belletje|appbericht|mededeling|notificatie",
        "other": "telefoontjes|telefoontje|telefoon|telefoons|telefoongesprekken|telefoonoproepen|oproepen|oproep|"
        "belletjes|gebel|mails|mailtjes|mail|e-mails|emails|email|e-mail|e-mailtjes|post|brieven|"
        "telefonische verkoop|spraakberichten|telefoontjes of mails",
        "stuff": ""
        "meldingen|notificaties|updates|update|info|informatie|herinneringen|reminders|reminder|enquêtes|"
        "uitnodigingen|acties|kortingen|kortingscodes|kortingsbonnen|tips|nieuws|nieuwtjes|kortingsacties|"
        "productinformatie|gespam|alerts",
        "promotion": "reclame|reclames|reklame|reclam|reclameberichten|reclameboodschappen|reclame-sms|"
        "reclame berichten|"
        "reclamemails|reclame mails|reclameacties|advertenties|advertentie|promoties|promotie|promotieberichten|"
        "promotionele berichten|promotionele sms|promo|promo's|promos|publiciteit|publi|aanbiedingen|deals|"
        "marketing|marketingberichten|marketing berichten|marketingmails|marketing sms|verkiezingsreclame|"
        "verkiezingspropaganda|partijreclame|politieke reclame|verkoopberichten|kortingsacties|donatieverzoeken",
        "ad": "reclamespam|spam|spams|spamberichten|spam berichten|spamberichtjes|spamsms|spam sms|spam sms'jes|"
        "spammails|spam mails|spamming|commerciële berichten|commercials|commercie|verkooppraatjes|verkoopgesprekken|"
        "verkoopberichten|verkooptelefoontjes|acquisitie|acquisities|aquisitie|koude acquisitie|sales berichten|"
        "salesberichten|sales|telemarketing|colportage|offertes|voorstellen|vacatures|jobaanbiedingen|"
        "wervingsberichten|recruiters|recruitment",
        "remove": "verwijder|verwijderen|verwijdert|verweider|verwijdere|te verwijderen|wis|wissen|te wissen|"
        "schrap|schrappen|schrapt|te schrappen|delete|deleten|deleet|te deleten|weghalen|weg te halen|wegdoen|"
        "weg te doen|eraf halen|eraf te halen|er af halen|afhalen|af te halen|eruit halen|er uit halen|"
        "eruit te halen|uithalen|uit te halen|eruit gooien|eruit te gooien|uitgooien|verwijderen laten|"
        "laten verwijderen|te laten verwijderen|vernietig|vernietigen|te vernietigen|removen|remove|uitsluiten|"
        "uit te sluiten|uitschrijven|uit te schrijven|afmelden|af te melden|doorhalen|ontregistreren|eraf smijten|"
        "wegsmijten|weggooien|weg te gooien|eraf zetten|eruit zetten|uitvlakken|royeren|anonimiseer|anonimiseren|"
        "eraf te zetten",
        "take": "haal|haalt|halen|haald|hal|te halen|gooi|gooit|gooien|te gooien|kick|kickt|kicken|neem|neemt|"
        "nemen|knikker|smijt|smijten|zet|zetten|doe|doet|doen|schop|schopt|schoppen|trap|trappen|flikker|flikkeren|"
        "mieter|kieper|krijg|wilt halen|wil halen|kan halen|laat",
        "signoff": "schrijf|schrijft|schrijven|schijf|schrijv|schrif|meldt|melden|teken|tekenen",
        "i_signoff": "ik meld me|ik meld mij|meld ik me|meld ik mij|ik schrijf me|ik schrijf mij|schrijf ik me|"
        "schrijf ik mij|wij schrijven ons|wij melden ons|we schrijven ons|we melden ons|meld me ik",
        "hereby": "hierbij|bij deze|hiermee|langs deze weg|via deze weg|via dit bericht|middels dit bericht",
        "unsubscribe": "uitschrijven|uit schrijven|uit te schrijven|uitgeschreven worden|uitschrijven laten|"
        "afmelden|af melden|af te melden|afgemeld worden|unsubscribe|unsubscriben|unsub|unsubben|unsubscriven|"
        "opt out|optout|uitmelden|deregistreren|uitschrijf|te laten uitschrijven|te uitschrijven|afmelde|"
        "desinschrijven|ontabonneren|afsluiten van de lijst|unfollowen|uitschreiven|afmeldn",
        "signing_off": "uitschrijving|uitschrijvingen|afmelding|opzegging|uitschrijvingsverzoek|opt-out|uitschrijf",
        "erasure": "verwijdering|schrapping|wissing|vernietiging|uitschrijving|het verwijderen",
        "request": "graag|verzoek tot|verzoek om|ik verzoek om|ik verzoek tot|verzoek|ik vraag om|ik verzoek u om|"
        "ik vraag de|ik wens|aub|ik eis|hierbij verzoek ik om|bij deze verzoek ik om|hierbij verzoek ik u om|"
        "ik verzoek de|bij deze|hierbij|ik vraag|verzoek tot onmiddellijke|verzoek om onmiddellijke|gaarne",
        "cancel": "opzeggen|op te zeggen|opzegge|stopzetten|stop te zetten|stoppen|annuleren|annuleer|te annuleren|"
        "beëindigen|beëindig|cancelen|cancel|afzeggen|uitzetten|uitschakelen|afbestellen|af te bestellen|"
        "ik annuleer|afzetten|uit zetten|stop",
        "feed": "nieuwsbrief|nieuwsbrieven|newsletter|sms-dienst|smsdienst|sms-service|smsservice|sms-abonnement|"
        "smsabonnement|nieuwsbriefabonnement|nieuwsbrief abonnement|abonnement op de nieuwsbrief|"
        "abonnement op deze nieuwsbrief|inschrijving|inschrijving op de nieuwsbrief|mailing|mailings|sms-alerts|"
        "smsalerts|berichtenservice|berichtendienst|whatsapp dienst|whatsappdienst|sms-meldingen|meldingen|"
        "notificaties|pushmeldingen|smsjes|sms'jes|reclame|abonnement op deze berichten|abonnement op sms",
        "removed": "verwijderd|uitgeschreven|gewist|geschrapt|afgemeld|weggehaald|afgehaald|eraf gehaald|"
        "eruit gehaald|uitgehaald|gehaald|eraf|eruit|af|weg|uit|gedeletet|gedeleted|verwijdert|gegooid|"
        "eruit gegooid",
        "removed_self": "verwijderd worden|worden verwijderd|uitgeschreven worden|worden uitgeschreven|"
        "afgemeld worden|worden afgemeld|geschrapt worden|worden geschrapt|gewist worden|worden gewist|"
        "uitgeschreven zijn|verwijdert worden|uitgeschreven te worden|verwijderd te worden",
        "person": "mij|me|mn|ons|mezelf|mijzelf|m'n vrouw|mijn vrouw|mijn man|m'n man|mijn gezin|mijn familie|"
        "mijn moeder|mijn ouders|mijn persoon|mij en mijn vrouw|onszelf|miij|mie|mijn partner|mijn bedrijf|"
        "ons bedrijf|onze firma|me maar|mij maar|me er maar|mij er maar|me er|mij er|mij er nou|me er nou",
        "number": "nummer|nummr|numer|numemr|nummers|telefoonnummer|telefoon nummer|telefoonnr|telnr|tel nr|"
        "telnummer|tel nummer|gsm-nummer|gsmnummer|gsm nr|mobiele nummer|mobiel nummer|mobielnummer|06-nummer|"
        "06nummer|mijn 06|m'n 06|me 06|nr|whatsappnummer|mijn gegevens|m'n gegevens|mn gegevens|me gegevens|"
        "mijn data|mijn contactgegevens|mijn persoonsgegevens|mijn persoonlijke gegevens|persoonsgegevens|"
        "persoonlijke gegevens|contactgegevens|mijn klantgegevens|mijn naam|m'n naam|mijn adres|mijn e-mailadres|"
        "mijn emailadres|mijn e-mail adres|mijn email adres|mijn mailadres|m'n mailadres|mijn mail adres|"
        "mijn e-mail|mijn email|mijn mail|mijn info|mijn contact|al mijn gegevens|al m'n gegevens|al mijn data|"
        "al mijn persoonsgegevens|onze gegevens|ons nummer|alle gegevens|alle gegevens van mij|al mijn info|"
        "alles over mij|alles van mij|alles wat u van mij heeft|alles wat jullie van mij hebben|alle data van mij|"
        "alle gegevens over mij|gegevens van mij|deze gegevens|mijn registratie|dit contact|ons adres|"
        "onze contactgegevens|onze naam|mijn gegevens en nummer|mijn inschrijving|mijn aanmelding|mijn profiel|"
        "mijn contactinformatie|nummre|nmmr|gegevns",
        "data": "gegevens|data|emailadres|mailadres|e-mailadres",
        "list": "alles|alle lijsten|alle berichten|"
        "app|lijst|lijsten|lijstje|lijstjes|lyst|lijt|list|maillijst|mail lijst|maillijsten|mailinglijst|"
        "mailing lijst|mailinglijsten|mailinglist|mailing list|maillist|mailing|mailings|bestand|bestanden|"
        "adressenbestand|adresbestand|klantenbestand|klantbestand|database|databases|databank|databestand|"
        "databesten|systeem|systemen|verzendlijst|verzendlijsten|verzendingslijst|contactlijst|contactenlijst|"
        "contacten|contactpersonen|bellijst|belijst|bellijsten|belbestand|belgroep|distributielijst|nieuwsbrief|"
        "nieuwsbrieven|nieuwsbriefs|nieuws brief|nieuwbrief|newsletter|newsletters|sms-lijst|smslijst|smsbestand|"
        "whatsapplijst|whatsapp lijst|app lijst|applijst|whatsapp groep|whatsappgroep|appgroep|app groep|groepsapp|"
        "groep|broadcast|broadcastlijst|abonnement|abonnementen|abonnee lijst|abonneelijst|dienst|diensten|service|"
        "services|sms-dienst|smsdienst|sms-service|smsservice|reclamelijst|reclame lijst|marketinglijst|marketing|"
        "reclame|reclames|crm|crm systeem|administratie|kaartenbak|campagne|campagnes|telefoonboek|adresboek|"
        "adreslijst|adressenlijst|sms|whatsapp|kanaal|mailbestand|prospectenlijst|klantenlijst|telefoonlijst|"
        "telefoon|sms-berichten|smsberichten|smsjes|berichten|acties|mails|berichtendienst|telemarketing|boeken|"
        "spam|sms'jes|meldingen|notificaties|server|servers|mailbox|programma",
        "want": "ik wil|k wil|ik wi|wil|wil ik|ik wil graag|wil graag|wil ik graag|wij willen|we willen|willen|"
        "willen we|willen wij|wij willen graag|we willen graag|ik wens|wens|wens ik|wij wensen|we wensen|wensen|"
        "wensen wij|ik zou graag|zou graag|zou ik graag|wij zouden graag|ik hoef|hoef|k hoef|ik hoeft|hoef ik|"
        "we hoeven|wij hoeven|hoeven we|hoeven wij|ik zou willen|ik had graag|had graag|ik verlang|ik eis|"
        "ik verkies|ik vraag|ik verzoek|ik behoef|ik vraag u|ik wou graag|ik wilde graag|we wensen graag|wenst|"
        "ik wens graag|ik wil echt|ik wil absoluut|ik wil gewoon|wij wensen graag|mijn wens is",
        "must": "ik moet|moet ik|wij moeten|we moeten|moet",
        "that": "dat|dat u|dat jullie|dat je|dat jij|dat er|dat ge",
        "desired": "gewenst|nodig|welkom|toegestaan|toegelaten|gewild|gevraagd|op prijs gesteld|noodzakelijk|"
        "meer gewenst|meer nodig|gewenst aub|geaccepteerd|getolereerd|interessant",
        "undesired": "ongewenst|niet gewenst|niet meer gewenst|niet welkom|niet meer welkom|verboden|"
        "niet toegestaan|niet nodig|niet meer nodig|onwenselijk|niet op prijs gesteld|ongevraagd|"
        "niet langer gewenst",
        "can": "kunt u|kan u|kunt u mij|kun je|kan je|kun jij|kan jij|kunnen jullie|kan ik|kunnen wij|kunnen we|"
        "mag ik|zou ik|kunnen jullie mij|kunt je|kunde gij|kunt gij|wil je|wil jij|zou je|zou jij|is het mogelijk|"
        "is het mogelijk om|zouden we|kan iemand|kunt u ervoor zorgen dat|kunnen jullie ervoor zorgen dat|mag|kan",
        "need": "u hoeft|je hoeft|jij hoeft|jullie hoeven|u mag|je mag|jij mag|jullie mogen|u kan|u kunt|je kan|"
        "je kunt|jullie kunnen|ge moet|u dient|u moet|je moet|jullie moeten|u zult|mag u|mogen jullie|hoef je|"
        "hoeft u|hoeven jullie|wilt u|u gaat",
        "always": "constant|steeds|altijd|voortdurend|de hele tijd|elke dag|iedere dag|dagelijks|telkens|"
        "telkens weer|continu|elke keer|zo vaak|zo veel|zoveel|de hele dag|heel de tijd|almaar|steeds maar|"
        "iedere keer|om de haverklap",
        "det": "de|het|een|deze|die|dit|dat|alle|al|mijn|m'n|mn|onze|ons|uw|je|jouw|jullie|verdere|elke|iedere|"
        "zulke|dergelijke|dit soort|al die|al deze|al uw|al jullie|alle verdere|van|verzending van|"
        "de verzending van|het versturen van|verzenden van|het verzenden van|het sturen van|sturen van|"
        "toezending van|de toezending van|ontvangst van|elk|elk verder|verder|elke verdere|ieder verder",
        "leave": "laat|laten|laat ons|late|laatt|gun|lat",
        "alone": "met rust|met rus|gerust|rust|in vrede|met vrede|gewoon met rust|eens gerust|toch gerust|in rust|"
        "in mn waarde|met rust laten|met rust te laten|met rust laat|gerust laten|gerust laat|met rust zou laten|"
        "met rust willen laten|wat rust",
        "have": "ik heb|heb|heb ik|wij hebben|we hebben|hebben wij|hebben we|ik heb echt|ik ben|ben|"
        "ik heb helemaal|ik heb absoluut|er is|ik zit|ik heb totaal|ik stel|k heb|wij zijn|we zijn|ik zit echt|zit|"
        "wij zitten|we zitten",
        "nointerest": "geen interesse in|geen interesse meer in|totaal geen interesse in|geen enkele interesse in|"
        "niet geïnteresseerd in|niet meer geïnteresseerd in|geen behoefte aan|geen behoefte meer aan|"
        "totaal geen behoefte aan|geen zin in|geen zin meer in|geen boodschap aan|genoeg van|helemaal klaar met|"
        "klaar met|er klaar mee|geen prijs op|geen prijs meer op|geen belang bij|niet gediend van|"
        "niet te wachten op|niet op te wachten|zat van|beu|ben beu|niet van gediend|meer dan genoeg van|"
        "geen trek in|geen nood aan|niet wachten op",
        "shove": "steek|stop|duw|stopt|steekt|prop",
        "whereto": "in je reet|in je hol|in uw gat|in je gat|ergens waar de zon niet schijnt|"
        "waar de zon niet schijnt|in uw reet|in jullie reet|maar ergens anders|ergens anders",
        "for_you": "voor je|voor u|voor jezelf|voor jullie|voor uzelf|voor jullie zelf|bij je|bij u|bij jullie|thuis",
        "part": "geen deel meer uitmaken van|geen deel uitmaken van|geen lid meer zijn van|geen lid zijn van|"
        "niet meer in|niet langer in|niet meer op|niet langer op|niet in|niet op",
        "spare": "bespaar|bespaart|besparen|spaar",
        "set": "zet|zetten|plaats|plaatsen|registreer",
        "blocklist": "blacklist|zwarte lijst|bel-me-niet-lijst|bel me niet register|do not call list|"
        "do-not-call-lijst|blokkeerlijst|bel me niet meer lijst|niet bellen lijst|uitsluitlijst",
        "report": "melden|zich melden",
        "it": "dit|dat|het|deze onzin|die onzin|dit gedoe|die shit|die troep|de onzin|die zooi|deze zooi",
        "revoke": "herroep|ik herroep|herroep ik|intrekken|in te trekken|herroepen|ik maak bezwaar tegen|"
        "maak ik bezwaar tegen|ik maak hierbij bezwaar tegen|hierbij maak ik bezwaar tegen|maak bezwaar tegen|"
        "bezwaar tegen|wij maken bezwaar tegen|ik verzet mij tegen|ik teken verzet aan tegen|"
        "ik teken bezwaar aan tegen|ik weiger|ik protesteer tegen|ik geef geen toestemming voor|"
        "geen toestemming voor|ik stem niet in met|ik ga niet akkoord met|niet akkoord met|intrekking van|"
        "intrekking",
        "consent": "toestemming|toestemmingen|goedkeuring|instemming|akkoord|opt-in|optin|machtiging|gebruik|"
        "verwerking|het gebruik|de verwerking|gegevensverwerking|toelating|vrijgave|permissie|doorgifte|"
        "direct marketing|doorgeven|het verkopen van",
        "back": "in|terug|weer in",
        "forbid": "ik verbied u|ik verbied jullie|ik verbied je|ik verbied het|verbied ik u|"
        "ik geef geen toestemming|ik geef geen toestemming om|ik heb geen toestemming gegeven om|"
        "ik heb u geen toestemming gegeven om|ik heb jullie geen toestemming gegeven om|ik gaf geen toestemming om|"
        "u heeft geen toestemming om|u hebt geen toestemming om|jullie hebben geen toestemming om|"
        "je hebt geen toestemming om|u heeft geen toestemming|u heeft niet het recht|jullie hebben niet het recht|"
        "u heeft niet het recht om|u heeft geen recht om|jullie hebben geen recht om|het is u niet toegestaan|"
        "het is u niet toegestaan om|ik sta u niet toe|ik sta niet toe dat u|ik sta niet toe dat jullie|"
        "ik sta u niet toe om|ik tolereer geen|ik duld geen|ik accepteer geen|u mag niet",
        "final": "ik heb al meermaals om verwijdering gevraagd|ik heb al meerdere keren om verwijdering gevraagd|"
        "ik heb al meerdere keren gevraagd om verwijdering|ik heb al vaker om verwijdering gevraagd|"
        "ik heb al twee keer om verwijdering gevraagd|ik heb al drie keer om verwijdering gevraagd|"
        "recht op vergetelheid|recht op wissing|ik beroep mij op mijn recht op verwijdering|"
        "ik doe een beroep op mijn recht om vergeten te worden|recht om vergeten te worden|"
        "ik maak gebruik van mijn recht van verzet|ik oefen mijn recht van verzet uit|"
        "ik maak gebruik van mijn recht van bezwaar|ik maak gebruik van mijn recht om vergeten te worden|"
        "ik beroep me op mijn recht om vergeten te worden|ik beroep mij op mijn recht van verzet|"
        "ik teken verzet aan|recht van verzet|"
        "rot op|rot toch op|rot lekker op|rot nou op|rot gewoon op|rot een eind op|rot eens op|flikker op|"
        "flikker toch op|flikker een eind op|donder op|donder toch op|sodemieter op|lazer op|lazer toch op|tief op|"
        "tyf op|tief toch op|pleur op|kanker op|tering op|oprotten|oprotten nu|opgerot|opgedonderd|opgesodemieterd|"
        "opzouten|zout op|krijg de tering|krijg de kanker|krijg de klere|krijg de tyfus|krijg de pest|"
        "krijg de pleuris|krijg de kolere|val dood|loop naar de maan|loop naar de hel|loop naar de pomp|"
        "stik er maar in|stik erin|stik de moord|fuck off|fuck op|fuck jullie|fuck you|bol het af|bolt het af|"
        "trap het af|trapt het af|scheer je weg|bolt af|maak dat je wegkomt|kus mijn kloten|kust mijn kloten|"
        "lik mijn reet|vergeet mijn nummer|vergeet m'n nummer|vergeet mijn nr|verlies mijn nummer|"
        "verlies m'n nummer|gooi mijn nummer weg|gooi m'n nummer weg|gooi mn nummer weg|raak mijn nummer kwijt|"
        "ik ben hier niet van gediend|hier ben ik niet van gediend|ik ben er niet van gediend|"
        "ben hier niet van gediend|hier niet van gediend|blijf van mijn nummer af|ga iemand anders lastigvallen|"
        "ga iemand anders lastig vallen|val iemand anders lastig|valt iemand anders lastig|ga anderen lastigvallen|"
        "zoek iemand anders om te spammen|ik wil met rust gelaten worden|"
        "ik wil gewoon met rust gelaten worden|wil met rust gelaten worden|ik wens met rust gelaten te worden|"
        "stop sms|sms stop|stop nieuwsbrief|nieuwsbrief stop|reclame stop|stop spam|remove me|take me off|"
        "no more messages|stop texting|stop messaging|blijf uit mijn inbox|blijf van mijn telefoon|uit mijn inbox|"
        "geen gezeik meer|stop texting me|stop messaging me|unsubscribe me|leave me alone|toestemming ingetrokken",
        "bare": "elk contact te vermijden|elk contact vermijden|ieder contact te vermijden|ieder contact vermijden|"
        "verder contact te vermijden|verder contact vermijden|"
        "app maar iemand anders|app maar iemand anders lastig|app iemand anders|app iemand anders lastig|"
        "bel maar iemand anders|bel maar iemand anders lastig|bel iemand anders|bel iemand anders lastig|"
        "schrijf maar iemand anders|schrijf maar iemand anders lastig|schrijf iemand anders|"
        "schrijf iemand anders lastig|sms maar iemand anders|sms maar iemand anders lastig|sms iemand anders|"
        "sms iemand anders lastig|stuur maar iemand anders|stuur maar iemand anders lastig|"
        "stuur iemand anders|stuur iemand anders lastig|val maar iemand anders|val maar iemand anders lastig|"
        "val iemand anders|val iemand anders lastig|stoor maar iemand anders|stoor maar iemand anders lastig|"
        "stoor iemand anders|stoor iemand anders lastig|sms opzeggen|sms afmelden|sms stopzetten|"
        "sms annuleren|sms uitzetten|sms-dienst opzeggen|sms-dienst afmelden|sms-dienst stopzetten|"
        "sms-dienst annuleren|sms-dienst uitzetten|berichten opzeggen|berichten afmelden|"
        "berichten stopzetten|berichten annuleren|berichten uitzetten|de berichten opzeggen|"
        "de berichten afmelden|de berichten stopzetten|de berichten annuleren|de berichten uitzetten|"
        "appjes opzeggen|appjes afmelden|appjes stopzetten|appjes annuleren|appjes uitzetten|de sms opzeggen|"
        "de sms afmelden|de sms stopzetten|de sms annuleren|de sms uitzetten|sms berichten opzeggen|"
        "sms berichten afmelden|sms berichten stopzetten|sms berichten annuleren|sms berichten uitzetten|"
        "ik wil rust|ik wil gewoon rust|ik wil met rust gelaten worden|"
        "ik wil graag met rust gelaten worden|"
        "wil met rust gelaten worden|"
        "geen contact via whatsapp|geen contact via sms|geen contact meer via whatsapp|"
        "geen contact meer via sms|niet meer doen|niet meer doen aub|"
        "alles wissen wat jullie van mij hebben|wis alles wat jullie van mij hebben|"
        "verwijder alles wat jullie van mij hebben|verwijder alles wat u van mij heeft|"
        "verwijder alles van mij|wis alles van mij|haal alles van mij weg|"
        "geen toezending meer|geen toezendingen meer|geen verzending meer|geen zendingen meer|"
        "stop de verzending naar mijn nummer|stop de verzending naar dit nummer|"
        "stop verzending naar mijn nummer|stop het verzenden naar mijn nummer|"
        "stop het versturen naar mijn nummer|stop met verzenden naar mijn nummer|weer afmelden|"
        "graag weer afmelden|weer uitschrijven|graag weer uitschrijven|"
        "recht op verwijdering|bespaar me dit|bespaar me dit voortaan|bespaar mij dit|"
        "stop hier onmiddellijk mee|stop hier direct mee|stop hier nu mee|stop hier nu eens mee|"
        "stop hier eens mee|stop hier meteen mee|stop hier nu direct mee|stop daar onmiddellijk mee|"
        "stop daar direct mee|stop daar nu mee|stop daar nu eens mee|stop daar eens mee|stop daar meteen mee|"
        "stop daar nu direct mee|stop er onmiddellijk mee|stop er direct mee|stop er nu mee|"
        "stop er nu eens mee|stop er meteen mee|stop er nu direct mee|stopt hier onmiddellijk mee|"
        "stopt hier direct mee|stopt hier nu mee|stopt hier nu eens mee|stopt hier eens mee|"
        "stopt hier meteen mee|stopt hier nu direct mee|stopt daar onmiddellijk mee|stopt daar direct mee|"
        "stopt daar nu mee|stopt daar nu eens mee|stopt daar eens mee|stopt daar meteen mee|"
        "stopt daar nu direct mee|stopt er onmiddellijk mee|stopt er direct mee|stopt er nu mee|"
        "stopt er nu eens mee|stopt er eens mee|stopt er meteen mee|stopt er nu direct mee|stopt hier mee|"
        "stopt daar mee|houdt daarmee op|hou je sms maar|hou je reclame maar|hou je berichten maar|"
        "hou die sms maar|houd uw reclame maar|"
        "ik wil hier niet meer in|ik wil hier uit|ik wil hieruit|ik wil hier vanaf|ik wil ervan af|"
        "ik hoor hier niet in|ik wil er niet meer in|"
        "verwijder dat|wis het|schrap het|ik wil er vanaf|ik wil er van af|schrijf dit nummer uit|"
        "schrijf mijn nummer uit|schrijf ons nummer uit|app dit nummer niet|bel dit nummer niet|"
        "sms dit nummer niet|bericht dit nummer niet|mail dit nummer niet|whatsapp dit nummer niet|"
        "app dit nummer niet meer|bel dit nummer niet meer|sms dit nummer niet meer|"
        "bericht dit nummer niet meer|mail dit nummer niet meer|whatsapp dit nummer niet meer|"
        "bericht mij niet meer|bericht mij niet meer aub|bericht mij niet|bericht me niet meer|"
        "bericht me niet meer aub|bericht me niet|bericht ons niet meer|bericht ons niet meer aub|"
        "bericht ons niet|berichten mij niet meer|berichten mij niet meer aub|berichten mij niet|"
        "berichten me niet meer|berichten me niet meer aub|berichten me niet|berichten ons niet meer|"
        "berichten ons niet meer aub|berichten ons niet|onderbreek de berichten|onderbreek de sms'en|"
        "stop|stopp|stoppen|stopt|stop stop|stop nu|stop nou|stop ermee|stop er mee|stop er eens mee|"
        "stop ermee nu|"
        "stop nu ermee|stop daarmee|stop hiermee|stop hier mee|stopt u hiermee|stopt u hier mee|stop daar mee|"
        "stop dit|stop dat|stop it|stop eens|stop eens ermee|stop maar|stop gewoon|stop onmiddellijk|"
        "onmiddellijk stoppen|stoppen nu|nu stoppen|stoppen hiermee|stoppen ermee|stoppen graag|stopzetten|hou op|"
        "houd op|houdt op|hout op|hou er mee op|hou ermee op|houd ermee op|houd er mee op|hou hiermee op|"
        "houd hiermee op|houdt u hiermee op|houd u hiermee op|hou daarmee op|hou daar mee op|houd daarmee op|"
        "hou eens op|hou nou op|hou nu op|houd nu op|hou nou eens op|hou toch op|hou er nou mee op|"
        "hou er eens mee op|hou alsjeblieft op|ophouden|ophouden nu|ophouden hiermee|ophouden ermee|kap ermee|"
        "kap er mee|kap hiermee|kap daarmee|kap er nou mee|kap er eens mee|kap nou|kap nu|kappen|kappen nou|"
        "kappen nu|kappen hiermee|kappen ermee|kappen daarmee|nokken|nokken nu|nok ermee|schei uit|schei er uit|"
        "schei ermee uit|schei er mee uit|schei toch uit|scheid uit|scheid ermee uit|schei nou uit|genoeg|"
        "genoeg nu|genoeg is genoeg|zo is het genoeg|het is genoeg|nu is het genoeg|'t is genoeg|"
        "het is genoeg geweest|genoeg geweest|basta|laat dat|laat me|laat mij|einde|eindig|wegwezen|ga weg|"
        "hoepel op|ga heen|niet meer aub|dit wil ik niet meer|ik wil dit niet meer|wil dit niet meer|"
        "wil ik niet meer|ik wil dat dit stopt|ik wil dat het stopt|ik hoef dit niet meer|hoef dit niet meer|"
        "hoef ik niet meer|verwijderen|verwijder|verwijder aub|wissen|uitschrijven|uitschrijving|afmelden|"
        "afmelding|opzeggen|opzegging|ik meld me af|ik meld mij af|ik schrijf me uit|ik wil stoppen|wil stoppen|"
        "ik wil ermee stoppen|ik wil hiermee stoppen|ik ga eruit|ik wil eruit|wil eruit|ik wil eraf|wil eraf|"
        "ik wil er af|haal me eraf|haal me eruit|eraf|eruit|eraf graag|hou je mond|hou je bek|houd je bek|"
        "hou jullie bek|hou je kop|hou je smoel|bek dicht|bek houden|kop dicht|zwijg|zwijg toch|geen updates|"
        "geen updates meer|geen meldingen|geen info|geen informatie|geen herinneringen|geen contact|cancel|end|"
        "unsubscribe|beëindigen|annuleren|stop ff|stop effe|stop met deze onzin|stop met die onzin|"
        "stop met dit gedoe|stop met deze shit|stop met die shit|stop met dit|hou op met die onzin|"
        "hou op met deze onzin|hou op met die shit|hou op met dit gedoe|kap met die onzin|kap met die shit|"
        "kap met dit gedoe|aub niet meer|verwijder dit|verwijder ze|haal weg|wis dit|verwijder het|verwijder alles|"
        "alles verwijderen|kunnen jullie stoppen|kun je stoppen|kunt u stoppen|kan je stoppen|kan dit stoppen|"
        "kun je ophouden|kunt u ophouden|kunnen jullie ophouden|willen jullie stoppen|wilt u stoppen|"
        "wil je stoppen|graag verwijderen|gelieve te verwijderen|verwijderen aub|graag stoppen|gelieve te stoppen|"
        "gelieve op te houden|hiermee stoppen|direct stoppen|meteen stoppen|beëindig dit|beëindig deze dienst|"
        "deze dienst beëindigen|dienst beëindigen|dit beëindigen|meldingen uitzetten|zet meldingen uit|"
        "niet meer storen|niet storen|niet aandringen|dring niet aan|niet meer lastigvallen|laat maar zitten|"
        "ik ben het zat|ben het zat|ik ben dit zat|nu genoeg|weghalen|weghalen aub|schrappen|schrap mij|"
        "niet meer contacteren|niet meer benaderen|gelieve niet meer te benaderen|niets meer|niets meer aub|"
        "niks meer|niks meer aub|verzending stoppen|verzending beëindigen|stop verzending|stop de verzending|"
        "ik wil hier geen deel meer van uitmaken|ik wil hier geen deel van uitmaken|ik wil niet meer meedoen|"
        "ik wil niet meer mee doen|ik doe niet meer mee|ik verlaat de lijst|haal me hier uit|haal mij hier uit|"
        "haal mij eruit|meld me overal voor af|meld mij overal voor af|meld me overal af|vergeet me|vergeet mij|"
        "laat dit|verwijdering aub|graag verwijdering|dit moet stoppen|het moet stoppen|"
        "deze berichten moeten stoppen|dit moet ophouden|blijf me dit niet sturen|blijf dit niet sturen|"
        "blijf niet sturen|blijf niet schrijven|blijf me niet schrijven|blijf me niet lastigvallen|"
        "niet blijven sturen|niet blijven appen",
        "wrong": "verkeerd nummer|verkeerde nummer|fout nummer|foute nummer|foutief nummer|verkeerd telefoonnummer|"
        "verkeerde telefoonnummer|u heeft het verkeerde nummer|u hebt het verkeerde nummer|"
        "je hebt het verkeerde nummer|jullie hebben het verkeerde nummer|u heeft een verkeerd nummer|"
        "u hebt een verkeerd nummer|je hebt een verkeerd nummer|jullie hebben een verkeerd nummer|"
        "dit is het verkeerde nummer|dit is een verkeerd nummer|verkeerd verbonden|u bent verkeerd verbonden|"
        "je bent verkeerd verbonden|u heeft het foute nummer|u hebt het foute nummer|je hebt het foute nummer|"
        "verkeerde nr|verkeerd nr|dit nummer is niet meer van hem|dit nummer is niet meer van haar|"
        "dit nummer is nu van iemand anders|dit nummer is van iemand anders",
        "sick": "ik word gek van|ik word helemaal gek van|ik word ziek van|ik word moe van|ik word doodmoe van|"
        "word gek van|ik heb genoeg van|heb genoeg van|ik heb het gehad met|ik ben klaar met|ben klaar met|"
        "klaar met|ik ben moe van|ik heb geen zin meer in|geen zin meer in|heb geen zin meer in|"
        "ik heb geen behoefte meer aan|geen behoefte meer aan|heb geen behoefte meer aan|te veel|teveel|"
        "veel te veel|ik zit niet te wachten op|zit niet te wachten op|moe van|doodmoe van|geen zin in|"
        "ik heb geen zin in|heb geen zin in|beu van|zat van",
        "third": "haar|hem|hen|mijn man|mijn vrouw|mijn moeder|mijn vader|mijn zoon|mijn dochter|mijn kind|"
        "deze persoon",
        "rather": "liever|het liefst|voortaan liever|liefst",
        "refusal": "ik wil rust|ik wil mijn rust|ik wil gewoon rust|ik wil graag rust|ik wil graag mijn rust|"
        "ik wil graag gewoon rust|wil rust|wil mijn rust|wil gewoon rust|"
        "ik heb jullie info niet meer nodig|ik heb uw info niet meer nodig|"
        "ik heb jullie informatie niet meer nodig|wij hebben uw info niet meer nodig|stilte|"
        "wij zijn al voorzien|ik ben al voorzien|we zijn al voorzien|al voorzien|ik heb al een leverancier|"
        "wij hebben al een leverancier|"
        "geen interesse|ik heb geen interesse|heb geen interesse|wij hebben geen interesse|"
        "we hebben geen interesse|geen interesse bedankt|geen interesse dank u|nul interesse|geen interesse meer|"
        "ik heb geen interesse meer|niet geïnteresseerd|ik ben niet geïnteresseerd|ben niet geïnteresseerd|"
        "wij zijn niet geïnteresseerd|we zijn niet geïnteresseerd|niet meer geïnteresseerd|"
        "ik ben niet meer geïnteresseerd|niet geinteresseerd|interesseert me niet|interesseert mij niet|"
        "het interesseert me niet|dit interesseert me niet|geen behoefte|geen behoefte aan|ik heb geen behoefte|"
        "hier heb ik geen behoefte aan|daar heb ik geen behoefte aan|ik heb hier geen behoefte aan|geen zin in|"
        "ik heb geen zin|ik heb hier geen zin meer in|hier heb ik geen zin in|heb hier geen zin in|niets voor mij|"
        "niks voor mij|dit is niets voor mij|dit is niks voor mij|ik sla over|ik bedank hiervoor|hoef ik niet|"
        "ik hoef dit niet|ik hoef niks|ik hoef niets|dat hoef ik niet|dit hoef ik niet|hoeft niet meer|wil ik niet|"
        "ik wil dit niet|dit wil ik niet|dat wil ik niet|ik wil het niet|ik wil niet|ik wil niet meer|"
        "wil ik niet meer|niet nodig|heb ik niet nodig|dat heb ik niet nodig|ik heb niets nodig|ik verkoop niet|"
        "niet te koop|mijn huis is niet te koop|mijn huis staat niet te koop|ik heb nooit toestemming gegeven|"
        "ik heb geen toestemming gegeven|nooit toestemming gegeven|geen toestemming gegeven|"
        "ik heb me nooit aangemeld|ik heb mij nooit aangemeld|ik heb me niet aangemeld|nooit aangemeld|"
        "ik heb me nooit ingeschreven|nooit ingeschreven|ik heb mijn nummer nooit gegeven|"
        "ik heb jullie nooit mijn nummer gegeven|hier heb ik nooit om gevraagd|ik heb hier nooit om gevraagd|"
        "ik heb hier niet om gevraagd|nooit om gevraagd|dit is spam|dit is intimidatie|dit is stalking|"
        "te veel berichten|teveel berichten|jullie zijn geblokkeerd|je bent geblokkeerd|u bent geblokkeerd|"
        "hij is overleden|zij is overleden|ze is overleden|hou je mond|hou je bek|houd je mond|bek dicht|kop dicht|"
        "hou je kop|zeg op|opzeggen|abonnement opzeggen|opzegging|ik zeg op|ik zeg mijn abonnement op|"
        "ik zeg het abonnement op|ik wil opzeggen|ik wil mijn abonnement opzeggen|hierbij zeg ik op|"
        "hierbij zeg ik mijn abonnement op|ik heb al drie keer stop gestuurd|ik heb al stop gestuurd|"
        "ik heb me al afgemeld|ik heb mij al afgemeld|ik ben al afgemeld|al afgemeld|jullie zijn irritant|"
        "wat een onzin|stik er maar in|krijg de klere|krijg de kolere|krijg wat|val dood|loop naar de maan|"
        "loop heen|ga toch weg|niet reageren|reageer niet|niet antwoorden|niets van jullie interesseert me|"
        "niks van jullie interesseert me|jullie aanbod interesseert me niet|uw aanbod interesseert me niet|"
        "jullie producten interesseren me niet|geen interesse in jullie aanbod|geen interesse in uw aanbod|"
        "geen interesse in jullie producten|ik koop niets|ik koop niks|ik wil niets kopen|ik wil niet verkopen|"
        "ik geef geen toestemming|ik ga niet akkoord|ik maak gebruik van mijn recht van bezwaar|recht van bezwaar|"
        "ik maak bezwaar|bezwaar|ik verlaat de lijst|jullie vallen me lastig|u valt me lastig|je valt me lastig|"
        "ik ken deze persoon niet|dit nummer is nu van iemand anders|dit nummer is van iemand anders|"
        "ik heb nee gezegd|nee is nee|nee en nog eens nee|oplichting|oplichters|dit is oplichting|doe geen moeite|"
        "bespaar je de moeite|nou is het klaar|nu is het klaar|deactiveren|uitzetten|zet dit uit",
        "threaten": "doe ik aangifte|ik doe aangifte|ga ik aangifte doen|ik ga aangifte doen|blokkeer ik je|"
        "blokkeer ik jullie|"
        "blokkeer ik u|ik blokkeer je|ik blokkeer jullie|ik blokkeer u|ik ga je blokkeren|ik ga jullie blokkeren|"
        "ik blokkeer dit nummer|blokkeer ik dit nummer|meld ik jullie|meld ik je|meld ik u|ik meld jullie|"
        "ik meld je|ik meld dit|meld ik dit|ik meld dit bij de acm|ik meld jullie bij de acm|"
        "meld ik jullie bij de acm|meld ik dit bij de acm|ik dien een klacht in|dien ik een klacht in|"
        "ik dien een klacht in bij de acm|dien ik een klacht in bij de acm|ik ga een klacht indienen|"
        "ik schakel mijn advocaat in|schakel ik mijn advocaat in|schakel ik een advocaat in|"
        "mijn advocaat neemt contact op|ik ga naar de politie|ga ik naar de politie|bel ik de politie|"
        "ik bel de politie|ik klaag jullie aan|klaag ik jullie aan|ik sleep jullie voor de rechter|"
        "ik onderneem juridische stappen|onderneem ik juridische stappen|volgen er juridische stappen|"
        "juridische stappen|rapporteer ik jullie|ik rapporteer jullie|ik rapporteer dit|rapporteer ik dit als spam|"
        "ik blokkeer het nummer|blokkeer ik het nummer|het nummer wordt geblokkeerd|ik ga dit nummer blokkeren|"
        "ik ga dit nummer melden|ik meld dit nummer|meld ik dit nummer",
        "ifmore": "als jullie nog een keer sturen|als u nog een keer stuurt|als je nog een keer stuurt|"
        "als jullie nog iets sturen|als er nog een sms komt|"
        "als|indien|als je nog een keer appt|als jullie nog een keer appen|als u nog een keer appt|"
        "als jullie niet stoppen|als je niet stopt|als u niet stopt|als dit niet stopt|als jullie doorgaan|"
        "als je doorgaat|als dit doorgaat|als jullie nog een bericht sturen|als je nog een bericht stuurt|"
        "als ik nog een bericht krijg|als ik nog één bericht krijg|als ik nog een sms krijg|nog een bericht en|"
        "nog één bericht en|nog een sms en|nog één sms en|nog een keer en|nog één keer en|nog één en|anders|of|"
        "de volgende keer|bij het volgende bericht|volgende keer",
        "courtesy": "goeieavond|goeienavond|goeiemiddag|goeienamiddag|heren|dames|eerlijk gezegd|eerlijk|even eerlijk|"
        "allee|komaan|eh|ehm|tja|nou ja|tot ziens|tot nooit meer|fijn weekend|prettig weekend|fijne week|"
        "fijne dag nog|nog een fijne dag|nog een prettige dag|prettige avond|hartelijke groet|"
        "hartelijke groeten|hartelijks|dank bij voorbaat|met dank bij voorbaat|saluut|salut|saluutjes|houdoe|"
        "doeg|doeidoei|dag hoor|adios|sterkte|succes|succes verder|gegroet|hoogachtend|met hoogachting|"
        "met de meeste hoogachting|met hartelijke groet|in afwachting van uw bevestiging|"
        "ik wacht op bevestiging|ik dank u|ik dank u bij voorbaat|beste klantenservice|geacht bedrijf|"
        "geachte firma|hallo allemaal|hoi allemaal|goedendag allemaal|met alle respect|even serieus|"
        "niets persoonlijks|sorry maar|sorry hoor|het spijt me|het spijt me maar|neem me niet kwalijk|"
        "excuses voor het storen|beste vriend|schat|pff|pfff|poeh|jeetje|haha|hihi|lol|xd|"
        "dank voor de info|bedankt voor de info|bedankt voor de informatie|bedankt voor uw bericht|"
        "bedankt voor het bericht|dank voor uw bericht|dank voor het bericht|bedankt voor je bericht|"
        "bedankt voor de moeite|bedankt voor het aanbod|dank voor het aanbod|bedankt voor uw aanbod|"
        "dank u voor de informatie|bedankt voor alles|bedankt voor de berichten|"
        "graag|alsjeblieft|alstublieft|alstublief|alsjeblief|alsjebieft|aub|a u b|ajb|svp|please|pls|"
        "plz|plies|bedankt|dank u|dank u wel|dank je|dank je wel|dankjewel|dankuwel|dank|hartelijk dank|"
        "alvast bedankt|alvast dank|bvd|bij voorbaat dank|bij voorbaat hartelijk dank|met dank|veel dank|thanks|"
        "thank you|thx|tnx|ty|merci|danku|gr|groet|groeten|groetjes|mvg|vriendelijke groet|vriendelijke groeten|"
        "met vriendelijke groet|met vriendelijke groeten|hallo|halo|hoi|hey|hee|he|hi|dag|goedendag|goedemorgen|"
        "goedemiddag|goedenavond|goeiemorgen|goeiedag|goede morgen|goede middag|beste|geachte|geachte heer|"
        "geachte mevrouw|geachte heer mevrouw|beste heer|beste mevrouw|heer|mevrouw|meneer|beste mensen|mensen|"
        "allemaal|beste allemaal|team|beste team|sorry|excuses|helaas|neen|nee|neej|nee bedankt|nee dank u|"
        "nee dank je|nee dankje|nee hoor|neen bedankt|neen dank u|nee danku|nope|ok|oke|okay|ja|ja hoor|jaja|jo|yo|"
        "dus|en|dan|zo|gewoon|nou|toch|eens|even|effe|ff|eventjes|maar eens|vriendelijk|beleefd|dringend|"
        "nadrukkelijk|nogmaals|nog een keer|nog eens|nog 1 keer|echt|verdomme|godverdomme|gvd|verdorie|potverdorie|"
        "jezus|jezus christus|tering|kut|fuck|fucking|shit|wtf|godsamme|man|gast|vriend|vrienden|maat|jongens|lui|"
        "kerel|mannen|dude|bro|zeg|zeker|eindelijk|nu eindelijk|eindelijk eens|tot nooit|doei|dag dag|ciao|nja|ach|"
        "oh|och|hoor|joh|jongen|seg|allez|amai|feest|nooit meer dus|welterusten|prettige dag|fijne dag|"
        "fijne dag verder|prettige dag verder|fijne avond|bedankt voor uw begrip|dank voor uw begrip|"
        "dank voor het begrip|netjes|lieve mensen|god|alstubieft|alstublieft aub|alsjebleft|alstublift|bedank|"
        "gaarne",
        "opening": "met onmiddellijke ingang|met ingang van heden|per onmiddellijke ingang|"
        "doe maar|"
        "gelieve te noteren dat|noteer dat|neem er nota van dat|weet dat|het zou goed zijn als u|"
        "als bedrijf|als particulier|als klant|als onderneming|wij zijn een bedrijf en|"
        "wij zijn een huisartsenpraktijk en|wij zijn een praktijk en|wij zijn een winkel en|"
        "wij zijn een vereniging en|ik ben een particulier en|respecteer|respecteer het|respecteer aub|"
        "gelieve te respecteren|wie zijn jullie|wie bent u|wie ben jij|geen idee wie jullie zijn|"
        "geen idee wie u bent|ik heb al 3 keer gezegd|ik heb al 3 keer gevraagd|ik heb al 3 keer laten weten|"
        "ik heb al drie keer gevraagd|ik heb al drie keer laten weten|ik heb al twee keer gezegd|"
        "ik heb al twee keer gevraagd|ik heb al twee keer laten weten|ik heb al meerdere keren gezegd|"
        "ik heb al meerdere keren laten weten|ik heb al vaker gezegd|ik heb al vaker gevraagd|"
        "ik heb al vaker laten weten|ik heb al meermaals gezegd|ik heb al meermaals gevraagd|"
        "ik heb al meermaals laten weten|ik heb jullie al 3 keer gezegd|ik heb jullie al 3 keer gevraagd|"
        "ik heb jullie al 3 keer laten weten|ik heb jullie al drie keer gezegd|"
        "ik heb jullie al drie keer gevraagd|ik heb jullie al drie keer laten weten|"
        "ik heb jullie al twee keer gezegd|ik heb jullie al twee keer gevraagd|"
        "ik heb jullie al twee keer laten weten|ik heb jullie al meerdere keren gezegd|"
        "ik heb jullie al meerdere keren gevraagd|ik heb jullie al meerdere keren laten weten|"
        "ik heb jullie al vaker gezegd|ik heb jullie al vaker gevraagd|ik heb jullie al vaker laten weten|"
        "ik heb jullie al meermaals gezegd|ik heb jullie al meermaals gevraagd|"
        "ik heb jullie al meermaals laten weten|ik heb u al 3 keer gezegd|ik heb u al 3 keer gevraagd|"
        "ik heb u al 3 keer laten weten|ik heb u al drie keer gezegd|ik heb u al drie keer gevraagd|"
        "ik heb u al drie keer laten weten|ik heb u al twee keer gezegd|ik heb u al twee keer gevraagd|"
        "ik heb u al twee keer laten weten|ik heb u al meerdere keren gezegd|"
        "ik heb u al meerdere keren gevraagd|ik heb u al meerdere keren laten weten|ik heb u al vaker gezegd|"
        "ik heb u al vaker gevraagd|ik heb u al vaker laten weten|ik heb u al meermaals gezegd|"
        "ik heb u al meermaals gevraagd|ik heb u al meermaals laten weten|"
        "verzoek ik u|verzoek ik jullie|vraag ik u|vraag ik jullie|bemoei je met je eigen zaken en|"
        "ga iets nuttigs doen en|zoek een hobby en|"
        "wilt u|wilt u zo vriendelijk zijn|wilt u zo goed zijn|wilt u ervoor zorgen dat|willen jullie|"
        "willen jullie er voor zorgen dat|willen jullie ervoor zorgen dat|zou u|zoudt u|zouden jullie|zou u willen|"
        "zouden jullie willen|zou je willen|zou u zo vriendelijk willen zijn|zou u zo vriendelijk willen zijn om|"
        "zou u zo goed willen zijn|zou u zo goed willen zijn om|wees zo vriendelijk|wees zo vriendelijk om|"
        "wees zo goed|weest u zo vriendelijk|wees zo lief|wees eens lief|zo vriendelijk|gelieve|gelieve u|gelieven|"
        "gelieve om|gelieve ervoor te zorgen dat|ik verzoek|ik verzoek u|ik verzoek u vriendelijk|"
        "ik verzoek u dringend|ik verzoek u om|ik verzoek u vriendelijk om|ik verzoek jullie|ik verzoek jullie om|"
        "verzoek|verzoek om|vriendelijk verzoek|vriendelijk verzoek om|wij verzoeken u|wij verzoeken u vriendelijk|"
        "hierbij verzoek ik u|hierbij verzoek ik u om|bij deze verzoek ik u|bij deze verzoek ik u om|ik vraag u|"
        "ik vraag u om|ik vraag u vriendelijk om|ik vraag je|ik vraag je om|ik vraag jullie|ik vraag jullie om|"
        "ik wil u vragen|ik wil u vragen om|ik wil je vragen|ik wil je vragen om|ik wil jullie vragen|"
        "ik wil jullie vragen om|ik wil vragen|ik wil vragen of jullie|ik wil vragen of u|ik wil u verzoeken|"
        "ik wil u verzoeken om|ik wil u vriendelijk verzoeken|ik wil u vriendelijk verzoeken om|mag ik u vragen|"
        "mag ik u vragen om|mag ik je vragen om|mag ik jullie vragen om|mag ik jullie vragen|mag ik vragen|"
        "mag ik vragen om|mag ik u verzoeken|mag ik u verzoeken om|ik zou u willen vragen|"
        "ik zou u willen vragen om|ik zou je willen vragen|ik zou je willen vragen om|ik zou jullie willen vragen|"
        "ik zou jullie willen vragen om|ik zou willen vragen|ik zou willen vragen om|ik zou u willen verzoeken|"
        "ik zou u willen verzoeken om|zou ik u mogen vragen|zou ik u mogen vragen om|zou ik jullie mogen vragen om|"
        "graag|om|mij|me|mn|ons|te|om te|om mij te|hierbij|bij deze|hiermee|langs deze weg|via deze weg|"
        "ik heb gezegd|ik heb al gezegd|ik heb al gezegd dat|liever|ik heb toch gezegd|ik heb toch al gezegd|"
        "ik heb u gevraagd|ik heb u al gevraagd|ik heb u gevraagd om|ik heb u al gevraagd om|"
        "ik heb jullie gevraagd|ik heb jullie al gevraagd|ik heb jullie gevraagd om|ik heb jullie al gevraagd om|"
        "ik heb al gevraagd om|ik heb al gevraagd|ik heb je gevraagd om|ik heb al meerdere keren gevraagd om|"
        "ik heb al meermaals gevraagd om|ik zei|ik zei toch|ik zei al|ik zeg|ik zeg toch|ik zeg het nog een keer|"
        "ik zeg het maar één keer|voor de laatste keer|voor de zoveelste keer|voor de tweede keer|nog een keer|"
        "laatste keer|laatste waarschuwing|laatste verzoek|nogmaals|nogmaals verzoek ik u|nogmaals verzoek|je moet|"
        "jij moet|jullie moeten|u moet|ge moet|gij moet|jullie dienen|u dient|je dient|het zou fijn zijn|"
        "het zou fijn zijn als u|het zou fijn zijn als jullie|het zou fijn zijn als je|zou fijn zijn als jullie|"
        "fijn als u|fijn als jullie|fijn als je|het zou leuk zijn als|als u|als je|als jullie|als jij|of u|"
        "of jullie|of je|ik eis dat u|ik eis dat jullie|ik eis dat je|ik wil dat u|ik wil dat jullie|ik wil dat je|"
        "ik wil dat jij|ik wil graag dat u|ik wil graag dat jullie|ik wil graag dat je|wil dat jullie|wil dat u|"
        "wil dat je|ik zou graag willen dat u|ik zou graag willen dat jullie|ik wens dat u|ik wens dat jullie|"
        "ik wens|ik verwacht dat u|ik verwacht dat jullie|ik zou het op prijs stellen|ik zou het waarderen als u|"
        "ik zou het waarderen als jullie|ik stel het op prijs|ik stel op prijs|stel het op prijs|ik hoop dat u|"
        "ik hoop dat jullie|doe me een lol en|doe me een plezier en|doe mij een plezier en|doe me een lol|"
        "doe me een plezier|doe mij een lol en|wees lief en|wees een lieverd en|u wordt verzocht|"
        "u wordt verzocht om|u wordt vriendelijk verzocht|nu|in het vervolg|in de toekomst|voortaan|vanaf nu|"
        "vanaf heden|per direct|per heden|onmiddellijk|meteen|direct|ook|ook mij|van jullie|van u|via whatsapp|"
        "via sms|per sms|op dit nummer|naar dit nummer|het liefst|liefst|begrepen|duidelijk|dus graag|jij daar|"
        "jullie daar|zorg dat jullie|zorg dat u|zorg dat je|zorg ervoor dat u|zorg ervoor dat jullie|"
        "zorg ervoor dat je|kom op|vergeet niet|denk eraan|wilt u aub|wilde u vragen|ik wilde vragen|"
        "ik wilde u vragen|ik wilde u vragen om|ik wou vragen|ik wou u vragen om|het is tijd om|maar|maar dan|"
        "bovendien|overigens|trouwens|en ook|gaarne|hoe vaak moet ik nog zeggen dat je moet|"
        "hoe vaak moet ik nog zeggen dat jullie moeten|hoe vaak moet ik nog zeggen dat u moet|"
        "hoe vaak moet ik nog vragen om te|hoe vaak moet ik nog zeggen|hoe vaak moet ik zeggen|"
        "hoe vaak moet ik nog vragen om|hoe vaak nog|ik heb al drie keer gevraagd om te|"
        "ik heb al drie keer gevraagd om|ik heb al drie keer gezegd|ik heb al vaker gevraagd om|"
        "ik heb al meerdere keren gevraagd om te|ik heb al meerdere malen gevraagd om te|"
        "ik heb al meermaals gevraagd om te|ik heb al gevraagd om te|ik heb jullie al gevraagd om te|"
        "ik heb u al gevraagd om te|ik heb je al gevraagd om te|ik heb al gezegd dat jullie moeten|"
        "ik heb al gezegd dat je moet|ik heb u gevraagd om te|ik heb gevraagd om te|voor de tiende keer|"
        "respecteer mijn keuze en|respecteer dit en|wees zo vriendelijk en|wil u aub|zou het mogelijk zijn om|"
        "is het mogelijk om|ik zou het op prijs stellen als|ik stel het op prijs als|op grond van de avg|"
        "volgens de avg|conform de avg|ingevolge de avg|ik had gevraagd om|ik had gevraagd|ik had u gevraagd om|"
        "ik had jullie gevraagd om|ik had al gevraagd om|respecteer mijn privacy en|respecteert u mijn privacy en|"
        "respecteer mijn rust en|ik wil alleen dat|ik vraag alleen dat|het enige wat ik wil is dat|luister|let op|"
        "kijk|zeg|hee|he|gast|man|jongens|mensen|sorry|excuseer|pardon|meneer|mevrouw|geachte heer|goedendag|nou|"
        "ik heb al meerdere keren gevraagd|ik heb al verzocht om|ik heb al verzocht|ik had al gezegd|ik smeek je|"
        "ik smeek u",
        "you": "u|uw|je|jij|jou|jouw|jullie|jllie|julie|jullei|jullie allemaal|gij|ge|uwe|ulle|gijlie|uw bedrijf|"
        "jullie bedrijf|je bedrijf|uw firma|jullie firma|uw kant|jullie kant|jouw kant|jezelf|zich|u zelf|uzelf|"
        "men|niemand|iemand|dit bedrijf|deze firma|uw organisatie|jullie organisatie|deze afzender|bedrijf|firma|"
        "organisatie|afzender|uw winkel|jullie winkel|uw team|jullie team|uw collega's|uw medewerkers|jullie soort|"
        "dit nummer|jlulie",
        "filler": "toe|"
        "voor het ontvangen van reclame|voor het ontvangen van berichten|voor het ontvangen van sms|"
        "voor het ontvangen van nieuwsbrieven|voor het ontvangen van aanbiedingen|"
        "tot het ontvangen van reclame|tot het ontvangen van berichten|tot het ontvangen van sms|"
        "tot het ontvangen van nieuwsbrieven|tot het ontvangen van aanbiedingen|voor het sturen van reclame|"
        "voor het sturen van berichten|voor het sturen van sms|voor het sturen van nieuwsbrieven|"
        "voor het sturen van aanbiedingen|"
        "naartoe|hiernaartoe|hier naartoe|hierheen|naar hier|"
        "de|het|een|t|n|den|d'|van|vd|voor|vor|aan|op|in|bij|met|mee|naar|door|over|om|te|per sms|"
        "via sms|via whatsapp|per whatsapp|op whatsapp|over whatsapp|via de app|via deze weg|langs deze weg|"
        "op deze manier|via dit kanaal|via dit nummer|op dit nummer|naar dit nummer|aan dit nummer|op mijn nummer|"
        "op mijn gsm|op mijn telefoon|op mijn mobiel|naar mijn telefoon|naar mijn gsm|op welke manier dan ook|"
        "op geen enkele manier|op geen enkele wijze|op wat voor manier dan ook|welke dan ook|dit|deze|die|dat|al|"
        "al die|al deze|alle|allerlei|verdere|zulke|dergelijke|zo'n|zon|van die|iedere|elke|enige|enig|enkel|"
        "enkele|dit soort|dat soort|dat soort van|dees|mijn|m'n|mn|onze|er|hier|hiermee|ermee|daarmee|hiervan|"
        "hiervoor|daarvoor|ervan|ervoor|ongewenste|ongevraagde|ongevraagd|ongewenst|irritante|irritant|vervelende|"
        "vervelend|stomme|stom|domme|kut|klote|klere|kanker|tering|tyfus|fucking|rot|achterlijke|vervloekte|"
        "verdomde|dagelijkse|wekelijkse|maandelijkse|commerciële|promotionele|automatische|geautomatiseerde|andere|"
        "ander|constante|eindeloze|flauwe|belachelijke|idiote|hinderlijke|opdringerige|storende|ambetante|lastige|"
        "telefonische|persoonlijke|zinloze|nutteloze|onnodige|massale|ook|nog|en|of|noch|zowel|zou|zouden|zult|"
        "willen|wilt|kunnen|kunt|worden|te worden|wordt|laten|te laten|zijn|is|ben|bent|wat|iets|graag|gratis|geen|"
        "via|telefoon|mobiel|mobieltje|gsm|whatsapp|troep|rotzooi|onzin|shit|zooi|bullshit|gezeik|meldingen|info|"
        "informatie|updates|acties|sturen van|het sturen van|versturen van|het versturen van|toesturen van|"
        "toezenden van|het toezenden van|verzenden van|het verzenden van|geven|hebt|hebben|heeft|heb|opgeslagen|"
        "marketingdoeleinden|reclamedoeleinden|voor marketing|doeleinden|commerciële doeleinden|inzake|wat betreft|"
        "betreffende|hele|heel|soort|soorten|gelieve|waarin|eruit|uw bestand|dan ook|sowieso|alsmaar|dingen|zaken|"
        "staan|zitten|te staan|te zitten|er maar|zulke zaken|uit uw|uit de|uit het|uit jullie|uit je|uit deze|"
        "uit dit|uit alle|uit al|uit mijn|uit onze|uit jouw|uit die|uit dat|uit elke",
        "time": "meer|meerr|mee|ooit|ooit nog|nog|verder|langer|weer|opnieuw|nu|nou|vanaf nu|vanaf heden|"
        "vanaf vandaag|van nu af aan|per direct|per omgaande|per heden|met onmiddellijke ingang|met directe ingang|"
        "onmiddellijk|direct|meteen|asap|zo snel mogelijk|zsm|zo spoedig mogelijk|spoedig|dadelijk|voortaan|"
        "in het vervolg|in vervolg|in de toekomst|toekomst|voor de toekomst|voor altijd|voorgoed|definitief|"
        "permanent|volledig|helemaal|compleet|nooit|nooit meer|nooit nog|voor eens en altijd|eens en voor altijd|"
        "voor eens en voor altijd|nogmaals|ogenblikkelijk|op staande voet|terstond|vandaag nog|nu meteen|nu direct|"
        "nu onmiddellijk|volledig en definitief|allemaal|totaal|voor eeuwig|eindelijk|ten spoedigste|blijvend",
        "reason": "jullie spammen me|jullie spammen me constant|jullie spammen me steeds|"
        "jullie spammen me de hele tijd|jullie spammen me met reclame|jullie spammen me met berichten|"
        "jullie spamt me|jullie spamt me constant|jullie spamt me steeds|jullie spamt me de hele tijd|"
        "jullie spamt me met reclame|jullie spamt me met berichten|jullie spammen mij|"
        "jullie spammen mij constant|jullie spammen mij steeds|jullie spammen mij de hele tijd|"
        "jullie spammen mij met reclame|jullie spammen mij met berichten|jullie spamt mij|"
        "jullie spamt mij constant|jullie spamt mij steeds|jullie spamt mij de hele tijd|"
        "jullie spamt mij met reclame|jullie spamt mij met berichten|jullie vallen me lastig constant|"
        "jullie vallen me lastig steeds|jullie vallen me lastig de hele tijd|"
        "jullie vallen me lastig met reclame|jullie vallen me lastig met berichten|jullie valt mij lastig|"
        "jullie valt mij lastig constant|jullie valt mij lastig steeds|jullie valt mij lastig de hele tijd|"
        "jullie valt mij lastig met reclame|jullie valt mij lastig met berichten|jullie valt me lastig|"
        "jullie valt me lastig constant|jullie valt me lastig steeds|jullie valt me lastig de hele tijd|"
        "jullie valt me lastig met reclame|jullie valt me lastig met berichten|"
        "jullie vallen mij lastig constant|jullie vallen mij lastig steeds|"
        "jullie vallen mij lastig de hele tijd|jullie vallen mij lastig met reclame|"
        "jullie vallen mij lastig met berichten|jullie bombarderen me|jullie bombarderen me constant|"
        "jullie bombarderen me steeds|jullie bombarderen me de hele tijd|jullie bombarderen me met reclame|"
        "jullie bombarderen me met berichten|jullie irriteren me|jullie irriteren me constant|"
        "jullie irriteren me steeds|jullie irriteren me de hele tijd|jullie irriteren me met reclame|"
        "jullie irriteren me met berichten|jullie storen me constant|jullie storen me steeds|"
        "jullie storen me de hele tijd|jullie storen me met reclame|jullie storen me met berichten|"
        "u spammen me|u spammen me constant|u spammen me steeds|u spammen me de hele tijd|"
        "u spammen me met reclame|u spammen me met berichten|u spamt me|u spamt me constant|"
        "u spamt me steeds|u spamt me de hele tijd|u spamt me met reclame|u spamt me met berichten|"
        "u spammen mij|u spammen mij constant|u spammen mij steeds|u spammen mij de hele tijd|"
        "u spammen mij met reclame|u spammen mij met berichten|u spamt mij|u spamt mij constant|"
        "u spamt mij steeds|u spamt mij de hele tijd|u spamt mij met reclame|u spamt mij met berichten|"
        "u vallen me lastig|u vallen me lastig constant|u vallen me lastig steeds|"
        "u vallen me lastig de hele tijd|u vallen me lastig met reclame|u vallen me lastig met berichten|"
        "u valt mij lastig constant|u valt mij lastig steeds|u valt mij lastig de hele tijd|"
        "u valt mij lastig met reclame|u valt mij lastig met berichten|u valt me lastig constant|"
        "u valt me lastig steeds|u valt me lastig de hele tijd|u valt me lastig met reclame|"
        "u valt me lastig met berichten|u vallen mij lastig|u vallen mij lastig constant|"
        "u vallen mij lastig steeds|u vallen mij lastig de hele tijd|u vallen mij lastig met reclame|"
        "u vallen mij lastig met berichten|u bombarderen me|u bombarderen me constant|"
        "u bombarderen me steeds|u bombarderen me de hele tijd|u bombarderen me met reclame|"
        "u bombarderen me met berichten|u irriteren me|u irriteren me constant|u irriteren me steeds|"
        "u irriteren me de hele tijd|u irriteren me met reclame|u irriteren me met berichten|u storen me|"
        "u storen me constant|u storen me steeds|u storen me de hele tijd|u storen me met reclame|"
        "u storen me met berichten|je spammen me|je spammen me constant|je spammen me steeds|"
        "je spammen me de hele tijd|je spammen me met reclame|je spammen me met berichten|je spamt me|"
        "je spamt me constant|je spamt me steeds|je spamt me de hele tijd|je spamt me met reclame|"
        "je spamt me met berichten|je spammen mij|je spammen mij constant|je spammen mij steeds|"
        "je spammen mij de hele tijd|je spammen mij met reclame|je spammen mij met berichten|je spamt mij|"
        "je spamt mij constant|je spamt mij steeds|je spamt mij de hele tijd|je spamt mij met reclame|"
        "je spamt mij met berichten|je vallen me lastig|je vallen me lastig constant|"
        "je vallen me lastig steeds|je vallen me lastig de hele tijd|je vallen me lastig met reclame|"
        "je vallen me lastig met berichten|je valt mij lastig|je valt mij lastig constant|"
        "je valt mij lastig steeds|je valt mij lastig de hele tijd|je valt mij lastig met reclame|"
        "je valt mij lastig met berichten|je valt me lastig constant|je valt me lastig steeds|"
        "je valt me lastig de hele tijd|je valt me lastig met reclame|je valt me lastig met berichten|"
        "je vallen mij lastig|je vallen mij lastig constant|je vallen mij lastig steeds|"
        "je vallen mij lastig de hele tijd|je vallen mij lastig met reclame|"
        "je vallen mij lastig met berichten|je bombarderen me|je bombarderen me constant|"
        "je bombarderen me steeds|je bombarderen me de hele tijd|je bombarderen me met reclame|"
        "je bombarderen me met berichten|je irriteren me|je irriteren me constant|je irriteren me steeds|"
        "je irriteren me de hele tijd|je irriteren me met reclame|je irriteren me met berichten|je storen me|"
        "je storen me constant|je storen me steeds|je storen me de hele tijd|je storen me met reclame|"
        "je storen me met berichten|heeft u mijn nummer nog|heeft u mijn nummer nog steeds|"
        "heeft u mijn nummer opgeslagen|heeft u mijn gegevens nog|heeft u mijn gegevens nog steeds|"
        "heeft u mijn gegevens opgeslagen|hebben jullie mijn nummer nog|hebben jullie mijn nummer nog steeds|"
        "hebben jullie mijn nummer opgeslagen|hebben jullie mijn gegevens nog|"
        "hebben jullie mijn gegevens nog steeds|hebben jullie mijn gegevens opgeslagen|"
        "heb je mijn nummer nog|heb je mijn nummer nog steeds|heb je mijn nummer opgeslagen|"
        "heb je mijn gegevens nog|heb je mijn gegevens nog steeds|heb je mijn gegevens opgeslagen|"
        "conform art|conform artikel|conform het art|volgens art|volgens artikel|volgens het art|"
        "op grond van art|op grond van artikel|op grond van het art|krachtens art|krachtens artikel|"
        "krachtens het art|ingevolge art|ingevolge artikel|ingevolge het art|op basis van art|"
        "op basis van artikel|op basis van het art|overeenkomstig art|overeenkomstig artikel|"
        "overeenkomstig het art|o.g.v. art|o.g.v. artikel|o.g.v. het art|4 avg|4 van de avg|4 gdpr|"
        "4 van de gdpr|4 lid 1 avg|5 avg|5 van de avg|5 gdpr|5 van de gdpr|5 lid 1 avg|6 avg|6 van de avg|"
        "6 gdpr|6 van de gdpr|6 lid 1 avg|7 van de avg|7 gdpr|7 van de gdpr|7 lid 1 avg|8 avg|8 van de avg|"
        "8 gdpr|8 van de gdpr|8 lid 1 avg|9 avg|9 van de avg|9 gdpr|9 van de gdpr|9 lid 1 avg|10 avg|"
        "10 van de avg|10 gdpr|10 van de gdpr|10 lid 1 avg|11 avg|11 van de avg|11 gdpr|11 van de gdpr|"
        "11 lid 1 avg|12 avg|12 van de avg|12 gdpr|12 van de gdpr|12 lid 1 avg|13 avg|13 van de avg|13 gdpr|"
        "13 van de gdpr|13 lid 1 avg|14 avg|14 van de avg|14 gdpr|14 van de gdpr|14 lid 1 avg|15 avg|"
        "15 van de avg|15 gdpr|15 van de gdpr|15 lid 1 avg|16 avg|16 van de avg|16 gdpr|16 van de gdpr|"
        "16 lid 1 avg|17 van de avg|17 van de gdpr|17 lid 1 avg|18 avg|18 van de avg|18 gdpr|18 van de gdpr|"
        "18 lid 1 avg|19 avg|19 van de avg|19 gdpr|19 van de gdpr|19 lid 1 avg|20 avg|20 van de avg|20 gdpr|"
        "20 van de gdpr|20 lid 1 avg|21 van de avg|21 van de gdpr|21 lid 1 avg|22 avg|22 van de avg|22 gdpr|"
        "22 van de gdpr|22 lid 1 avg|"
        "ik ervaar dit als lastig|ik ervaar dit als storend|ik ervaar dit als hinderlijk|"
        "ik ervaar dit als vervelend|ik ervaar dit als intimidatie|ik ervaar dit als spam|"
        "ik ervaar dit als opdringerig|ik ervaar dit als erg lastig|ik ervaar dit als erg storend|"
        "ik ervaar dit als erg hinderlijk|ik ervaar dit als erg vervelend|ik ervaar dit als erg intimidatie|"
        "ik ervaar dit als erg spam|ik ervaar dit als erg opdringerig|ik ervaar dit als heel lastig|"
        "ik ervaar dit als heel storend|ik ervaar dit als heel hinderlijk|ik ervaar dit als heel vervelend|"
        "ik ervaar dit als heel intimidatie|ik ervaar dit als heel spam|ik ervaar dit als heel opdringerig|"
        "ik ervaar dit als zeer lastig|ik ervaar dit als zeer storend|ik ervaar dit als zeer hinderlijk|"
        "ik ervaar dit als zeer vervelend|ik ervaar dit als zeer intimidatie|ik ervaar dit als zeer spam|"
        "ik ervaar dit als zeer opdringerig|ik vind dit lastig|ik vind dit storend|ik vind dit hinderlijk|"
        "ik vind dit vervelend|ik vind dit intimidatie|ik vind dit spam|ik vind dit opdringerig|"
        "ik vind dit erg lastig|ik vind dit erg storend|ik vind dit erg hinderlijk|ik vind dit erg vervelend|"
        "ik vind dit erg intimidatie|ik vind dit erg spam|ik vind dit erg opdringerig|"
        "ik vind dit heel lastig|ik vind dit heel storend|ik vind dit heel hinderlijk|"
        "ik vind dit heel vervelend|ik vind dit heel intimidatie|ik vind dit heel spam|"
        "ik vind dit heel opdringerig|ik vind dit zeer lastig|ik vind dit zeer storend|"
        "ik vind dit zeer hinderlijk|ik vind dit zeer vervelend|ik vind dit zeer intimidatie|"
        "ik vind dit zeer spam|ik vind dit zeer opdringerig|ik vind het lastig|ik vind het storend|"
        "ik vind het hinderlijk|ik vind het vervelend|ik vind het intimidatie|ik vind het spam|"
        "ik vind het opdringerig|ik vind het erg lastig|ik vind het erg storend|ik vind het erg hinderlijk|"
        "ik vind het erg vervelend|ik vind het erg intimidatie|ik vind het erg spam|"
        "ik vind het erg opdringerig|ik vind het heel lastig|ik vind het heel storend|"
        "ik vind het heel hinderlijk|ik vind het heel vervelend|ik vind het heel intimidatie|"
        "ik vind het heel spam|ik vind het heel opdringerig|ik vind het zeer lastig|ik vind het zeer storend|"
        "ik vind het zeer hinderlijk|ik vind het zeer vervelend|ik vind het zeer intimidatie|"
        "ik vind het zeer spam|ik vind het zeer opdringerig|dit vind ik lastig|dit vind ik storend|"
        "dit vind ik hinderlijk|dit vind ik vervelend|dit vind ik intimidatie|dit vind ik spam|"
        "dit vind ik opdringerig|dit vind ik erg lastig|dit vind ik erg storend|dit vind ik erg hinderlijk|"
        "dit vind ik erg vervelend|dit vind ik erg intimidatie|dit vind ik erg spam|"
        "dit vind ik erg opdringerig|dit vind ik heel lastig|dit vind ik heel storend|"
        "dit vind ik heel hinderlijk|dit vind ik heel vervelend|dit vind ik heel intimidatie|"
        "dit vind ik heel spam|dit vind ik heel opdringerig|dit vind ik zeer lastig|dit vind ik zeer storend|"
        "dit vind ik zeer hinderlijk|dit vind ik zeer vervelend|dit vind ik zeer intimidatie|"
        "dit vind ik zeer spam|dit vind ik zeer opdringerig|ik voel me lastiggevallen|ik voel me belaagd|"
        "ik voel me gestalkt|ik voel mij lastiggevallen|ik voel mij belaagd|ik voel mij gestalkt|"
        "wie heeft jullie mijn nummer gegeven|wie heeft jullie mijn nummer verstrekt|"
        "wie heeft jullie mijn gegevens gegeven|wie heeft jullie mijn gegevens verstrekt|"
        "wie heeft jullie toestemming gegeven|wie heeft jullie toestemming verstrekt|"
        "wie heeft u mijn nummer verstrekt|wie heeft u mijn gegevens gegeven|"
        "wie heeft u mijn gegevens verstrekt|wie heeft u toestemming gegeven|"
        "wie heeft u toestemming verstrekt|wie heeft je mijn nummer gegeven|"
        "wie heeft je mijn nummer verstrekt|wie heeft je mijn gegevens gegeven|"
        "wie heeft je mijn gegevens verstrekt|wie heeft je toestemming gegeven|"
        "wie heeft je toestemming verstrekt|hoe komt u aan mijn gegevens|ik heb jullie al geblokkeerd|"
        "ik heb jullie al gemeld|ik heb jullie al gerapporteerd|ik heb jullie reeds geblokkeerd|"
        "ik heb jullie reeds gemeld|ik heb jullie reeds gerapporteerd|ik heb jullie nu geblokkeerd|"
        "ik heb jullie nu gemeld|ik heb jullie nu gerapporteerd|heb jullie al geblokkeerd|"
        "heb jullie al gemeld|heb jullie al gerapporteerd|heb jullie reeds geblokkeerd|"
        "heb jullie reeds gemeld|heb jullie reeds gerapporteerd|heb jullie nu geblokkeerd|"
        "heb jullie nu gemeld|heb jullie nu gerapporteerd|ik heb u al geblokkeerd|ik heb u al gemeld|"
        "ik heb u al gerapporteerd|ik heb u reeds geblokkeerd|ik heb u reeds gemeld|"
        "ik heb u reeds gerapporteerd|ik heb u nu geblokkeerd|ik heb u nu gemeld|ik heb u nu gerapporteerd|"
        "ik heb je al geblokkeerd|ik heb je al gemeld|ik heb je al gerapporteerd|ik heb je reeds geblokkeerd|"
        "ik heb je reeds gemeld|ik heb je reeds gerapporteerd|ik heb je nu geblokkeerd|ik heb je nu gemeld|"
        "ik heb je nu gerapporteerd|ik woon er niet meer|ik woon niet meer in de buurt|"
        "ik woon niet meer in die stad|wij wonen er niet meer|wij wonen daar niet meer|"
        "wij wonen hier niet meer|wij wonen niet meer in de buurt|wij wonen niet meer in die stad|"
        "woon er niet meer|woon daar niet meer|woon hier niet meer|woon niet meer in de buurt|"
        "woon niet meer in die stad|ik krijg steeds spam|ik krijg steeds spam van u|"
        "ik krijg steeds spam van jullie|ik krijg steeds jullie berichten|"
        "ik krijg steeds jullie berichten van u|ik krijg steeds jullie berichten van jullie|"
        "ik krijg steeds uw berichten|ik krijg steeds uw berichten van u|"
        "ik krijg steeds uw berichten van jullie|ik krijg steeds jullie sms'jes|"
        "ik krijg steeds jullie sms'jes van u|ik krijg steeds jullie sms'jes van jullie|"
        "ik krijg steeds deze berichten|ik krijg steeds deze berichten van u|"
        "ik krijg steeds deze berichten van jullie|ik krijg constant spam|ik krijg constant spam van u|"
        "ik krijg constant spam van jullie|ik krijg constant jullie berichten|"
        "ik krijg constant jullie berichten van u|ik krijg constant jullie berichten van jullie|"
        "ik krijg constant uw berichten|ik krijg constant uw berichten van u|"
        "ik krijg constant uw berichten van jullie|ik krijg constant jullie sms'jes|"
        "ik krijg constant jullie sms'jes van u|ik krijg constant jullie sms'jes van jullie|"
        "ik krijg constant deze berichten|ik krijg constant deze berichten van u|"
        "ik krijg constant deze berichten van jullie|ik krijg voortdurend sms'jes|"
        "ik krijg voortdurend sms'jes van u|ik krijg voortdurend sms'jes van jullie|"
        "ik krijg voortdurend berichten|ik krijg voortdurend berichten van u|"
        "ik krijg voortdurend berichten van jullie|ik krijg voortdurend appjes|"
        "ik krijg voortdurend appjes van u|ik krijg voortdurend appjes van jullie|"
        "ik krijg voortdurend reclame|ik krijg voortdurend reclame van u|"
        "ik krijg voortdurend reclame van jullie|ik krijg voortdurend spam|ik krijg voortdurend spam van u|"
        "ik krijg voortdurend spam van jullie|ik krijg voortdurend jullie berichten|"
        "ik krijg voortdurend jullie berichten van u|ik krijg voortdurend jullie berichten van jullie|"
        "ik krijg voortdurend uw berichten|ik krijg voortdurend uw berichten van u|"
        "ik krijg voortdurend uw berichten van jullie|ik krijg voortdurend jullie sms'jes|"
        "ik krijg voortdurend jullie sms'jes van u|ik krijg voortdurend jullie sms'jes van jullie|"
        "ik krijg voortdurend deze berichten|ik krijg voortdurend deze berichten van u|"
        "ik krijg voortdurend deze berichten van jullie|ik krijg elke dag spam|ik krijg elke dag spam van u|"
        "ik krijg elke dag spam van jullie|ik krijg elke dag jullie berichten|"
        "ik krijg elke dag jullie berichten van u|ik krijg elke dag jullie berichten van jullie|"
        "ik krijg elke dag uw berichten|ik krijg elke dag uw berichten van u|"
        "ik krijg elke dag uw berichten van jullie|ik krijg elke dag jullie sms'jes|"
        "ik krijg elke dag jullie sms'jes van u|ik krijg elke dag jullie sms'jes van jullie|"
        "ik krijg elke dag deze berichten|ik krijg elke dag deze berichten van u|"
        "ik krijg elke dag deze berichten van jullie|ik krijg dagelijks sms'jes|"
        "ik krijg dagelijks sms'jes van u|ik krijg dagelijks sms'jes van jullie|ik krijg dagelijks berichten|"
        "ik krijg dagelijks berichten van u|ik krijg dagelijks berichten van jullie|"
        "ik krijg dagelijks appjes|ik krijg dagelijks appjes van u|ik krijg dagelijks appjes van jullie|"
        "ik krijg dagelijks reclame|ik krijg dagelijks reclame van u|ik krijg dagelijks reclame van jullie|"
        "ik krijg dagelijks spam|ik krijg dagelijks spam van u|ik krijg dagelijks spam van jullie|"
        "ik krijg dagelijks jullie berichten|ik krijg dagelijks jullie berichten van u|"
        "ik krijg dagelijks jullie berichten van jullie|ik krijg dagelijks uw berichten|"
        "ik krijg dagelijks uw berichten van u|ik krijg dagelijks uw berichten van jullie|"
        "ik krijg dagelijks jullie sms'jes|ik krijg dagelijks jullie sms'jes van u|"
        "ik krijg dagelijks jullie sms'jes van jullie|ik krijg dagelijks deze berichten|"
        "ik krijg dagelijks deze berichten van u|ik krijg dagelijks deze berichten van jullie|"
        "ik krijg nog steeds spam|ik krijg nog steeds spam van u|ik krijg nog steeds spam van jullie|"
        "ik krijg nog steeds jullie berichten|ik krijg nog steeds jullie berichten van u|"
        "ik krijg nog steeds jullie berichten van jullie|ik krijg nog steeds uw berichten|"
        "ik krijg nog steeds uw berichten van u|ik krijg nog steeds uw berichten van jullie|"
        "ik krijg nog steeds jullie sms'jes|ik krijg nog steeds jullie sms'jes van u|"
        "ik krijg nog steeds jullie sms'jes van jullie|ik krijg nog steeds deze berichten|"
        "ik krijg nog steeds deze berichten van u|ik krijg nog steeds deze berichten van jullie|"
        "ik krijg telkens sms'jes|ik krijg telkens sms'jes van u|ik krijg telkens sms'jes van jullie|"
        "ik krijg telkens berichten|ik krijg telkens berichten van u|ik krijg telkens berichten van jullie|"
        "ik krijg telkens appjes|ik krijg telkens appjes van u|ik krijg telkens appjes van jullie|"
        "ik krijg telkens reclame|ik krijg telkens reclame van u|ik krijg telkens reclame van jullie|"
        "ik krijg telkens spam|ik krijg telkens spam van u|ik krijg telkens spam van jullie|"
        "ik krijg telkens jullie berichten|ik krijg telkens jullie berichten van u|"
        "ik krijg telkens jullie berichten van jullie|ik krijg telkens uw berichten|"
        "ik krijg telkens uw berichten van u|ik krijg telkens uw berichten van jullie|"
        "ik krijg telkens jullie sms'jes|ik krijg telkens jullie sms'jes van u|"
        "ik krijg telkens jullie sms'jes van jullie|ik krijg telkens deze berichten|"
        "ik krijg telkens deze berichten van u|ik krijg telkens deze berichten van jullie|"
        "ik krijg alsmaar sms'jes|ik krijg alsmaar sms'jes van u|ik krijg alsmaar sms'jes van jullie|"
        "ik krijg alsmaar berichten|ik krijg alsmaar berichten van u|ik krijg alsmaar berichten van jullie|"
        "ik krijg alsmaar appjes|ik krijg alsmaar appjes van u|ik krijg alsmaar appjes van jullie|"
        "ik krijg alsmaar reclame|ik krijg alsmaar reclame van u|ik krijg alsmaar reclame van jullie|"
        "ik krijg alsmaar spam|ik krijg alsmaar spam van u|ik krijg alsmaar spam van jullie|"
        "ik krijg alsmaar jullie berichten|ik krijg alsmaar jullie berichten van u|"
        "ik krijg alsmaar jullie berichten van jullie|ik krijg alsmaar uw berichten|"
        "ik krijg alsmaar uw berichten van u|ik krijg alsmaar uw berichten van jullie|"
        "ik krijg alsmaar jullie sms'jes|ik krijg alsmaar jullie sms'jes van u|"
        "ik krijg alsmaar jullie sms'jes van jullie|ik krijg alsmaar deze berichten|"
        "ik krijg alsmaar deze berichten van u|ik krijg alsmaar deze berichten van jullie|"
        "ik krijg continu sms'jes|ik krijg continu sms'jes van u|ik krijg continu sms'jes van jullie|"
        "ik krijg continu berichten|ik krijg continu berichten van u|ik krijg continu berichten van jullie|"
        "ik krijg continu appjes|ik krijg continu appjes van u|ik krijg continu appjes van jullie|"
        "ik krijg continu reclame|ik krijg continu reclame van u|ik krijg continu reclame van jullie|"
        "ik krijg continu spam|ik krijg continu spam van u|ik krijg continu spam van jullie|"
        "ik krijg continu jullie berichten|ik krijg continu jullie berichten van u|"
        "ik krijg continu jullie berichten van jullie|ik krijg continu uw berichten|"
        "ik krijg continu uw berichten van u|ik krijg continu uw berichten van jullie|"
        "ik krijg continu jullie sms'jes|ik krijg continu jullie sms'jes van u|"
        "ik krijg continu jullie sms'jes van jullie|ik krijg continu deze berichten|"
        "ik krijg continu deze berichten van u|ik krijg continu deze berichten van jullie|"
        "ik ontvang steeds sms'jes|ik ontvang steeds sms'jes van u|ik ontvang steeds sms'jes van jullie|"
        "ik ontvang steeds berichten|ik ontvang steeds berichten van u|"
        "ik ontvang steeds berichten van jullie|ik ontvang steeds appjes|ik ontvang steeds appjes van u|"
        "ik ontvang steeds appjes van jullie|ik ontvang steeds reclame|ik ontvang steeds reclame van u|"
        "ik ontvang steeds reclame van jullie|ik ontvang steeds spam|ik ontvang steeds spam van u|"
        "ik ontvang steeds spam van jullie|ik ontvang steeds jullie berichten|"
        "ik ontvang steeds jullie berichten van u|ik ontvang steeds jullie berichten van jullie|"
        "ik ontvang steeds uw berichten|ik ontvang steeds uw berichten van u|"
        "ik ontvang steeds uw berichten van jullie|ik ontvang steeds jullie sms'jes|"
        "ik ontvang steeds jullie sms'jes van u|ik ontvang steeds jullie sms'jes van jullie|"
        "ik ontvang steeds deze berichten|ik ontvang steeds deze berichten van u|"
        "ik ontvang steeds deze berichten van jullie|ik ontvang constant sms'jes|"
        "ik ontvang constant sms'jes van u|ik ontvang constant sms'jes van jullie|"
        "ik ontvang constant berichten|ik ontvang constant berichten van u|"
        "ik ontvang constant berichten van jullie|ik ontvang constant appjes|"
        "ik ontvang constant appjes van u|ik ontvang constant appjes van jullie|ik ontvang constant reclame|"
        "ik ontvang constant reclame van u|ik ontvang constant reclame van jullie|ik ontvang constant spam|"
        "ik ontvang constant spam van u|ik ontvang constant spam van jullie|"
        "ik ontvang constant jullie berichten|ik ontvang constant jullie berichten van u|"
        "ik ontvang constant jullie berichten van jullie|ik ontvang constant uw berichten|"
        "ik ontvang constant uw berichten van u|ik ontvang constant uw berichten van jullie|"
        "ik ontvang constant jullie sms'jes|ik ontvang constant jullie sms'jes van u|"
        "ik ontvang constant jullie sms'jes van jullie|ik ontvang constant deze berichten|"
        "ik ontvang constant deze berichten van u|ik ontvang constant deze berichten van jullie|"
        "ik ontvang voortdurend sms'jes|ik ontvang voortdurend sms'jes van u|"
        "ik ontvang voortdurend sms'jes van jullie|ik ontvang voortdurend berichten|"
        "ik ontvang voortdurend berichten van u|ik ontvang voortdurend berichten van jullie|"
        "ik ontvang voortdurend appjes|ik ontvang voortdurend appjes van u|"
        "ik ontvang voortdurend appjes van jullie|ik ontvang voortdurend reclame|"
        "ik ontvang voortdurend reclame van u|ik ontvang voortdurend reclame van jullie|"
        "ik ontvang voortdurend spam|ik ontvang voortdurend spam van u|"
        "ik ontvang voortdurend spam van jullie|ik ontvang voortdurend jullie berichten|"
        "ik ontvang voortdurend jullie berichten van u|ik ontvang voortdurend jullie berichten van jullie|"
        "ik ontvang voortdurend uw berichten|ik ontvang voortdurend uw berichten van u|"
        "ik ontvang voortdurend uw berichten van jullie|ik ontvang voortdurend jullie sms'jes|"
        "ik ontvang voortdurend jullie sms'jes van u|ik ontvang voortdurend jullie sms'jes van jullie|"
        "ik ontvang voortdurend deze berichten|ik ontvang voortdurend deze berichten van u|"
        "ik ontvang voortdurend deze berichten van jullie|ik ontvang elke dag sms'jes|"
        "ik ontvang elke dag sms'jes van u|ik ontvang elke dag sms'jes van jullie|"
        "ik ontvang elke dag berichten|ik ontvang elke dag berichten van u|"
        "ik ontvang elke dag berichten van jullie|ik ontvang elke dag appjes|"
        "ik ontvang elke dag appjes van u|ik ontvang elke dag appjes van jullie|ik ontvang elke dag reclame|"
        "ik ontvang elke dag reclame van u|ik ontvang elke dag reclame van jullie|ik ontvang elke dag spam|"
        "ik ontvang elke dag spam van u|ik ontvang elke dag spam van jullie|"
        "ik ontvang elke dag jullie berichten|ik ontvang elke dag jullie berichten van u|"
        "ik ontvang elke dag jullie berichten van jullie|ik ontvang elke dag uw berichten|"
        "ik ontvang elke dag uw berichten van u|ik ontvang elke dag uw berichten van jullie|"
        "ik ontvang elke dag jullie sms'jes|ik ontvang elke dag jullie sms'jes van u|"
        "ik ontvang elke dag jullie sms'jes van jullie|ik ontvang elke dag deze berichten|"
        "ik ontvang elke dag deze berichten van u|ik ontvang elke dag deze berichten van jullie|"
        "ik ontvang dagelijks sms'jes|ik ontvang dagelijks sms'jes van u|"
        "ik ontvang dagelijks sms'jes van jullie|ik ontvang dagelijks berichten|"
        "ik ontvang dagelijks berichten van u|ik ontvang dagelijks berichten van jullie|"
        "ik ontvang dagelijks appjes|ik ontvang dagelijks appjes van u|"
        "ik ontvang dagelijks appjes van jullie|ik ontvang dagelijks reclame|"
        "ik ontvang dagelijks reclame van u|ik ontvang dagelijks reclame van jullie|"
        "ik ontvang dagelijks spam|ik ontvang dagelijks spam van u|ik ontvang dagelijks spam van jullie|"
        "ik ontvang dagelijks jullie berichten|ik ontvang dagelijks jullie berichten van u|"
        "ik ontvang dagelijks jullie berichten van jullie|ik ontvang dagelijks uw berichten|"
        "ik ontvang dagelijks uw berichten van u|ik ontvang dagelijks uw berichten van jullie|"
        "ik ontvang dagelijks jullie sms'jes|ik ontvang dagelijks jullie sms'jes van u|"
        "ik ontvang dagelijks jullie sms'jes van jullie|ik ontvang dagelijks deze berichten|"
        "ik ontvang dagelijks deze berichten van u|ik ontvang dagelijks deze berichten van jullie|"
        "ik ontvang nog steeds sms'jes|ik ontvang nog steeds sms'jes van u|"
        "ik ontvang nog steeds sms'jes van jullie|ik ontvang nog steeds berichten|"
        "ik ontvang nog steeds berichten van u|ik ontvang nog steeds berichten van jullie|"
        "ik ontvang nog steeds appjes|ik ontvang nog steeds appjes van u|"
        "ik ontvang nog steeds appjes van jullie|ik ontvang nog steeds reclame|"
        "ik ontvang nog steeds reclame van u|ik ontvang nog steeds reclame van jullie|"
        "ik ontvang nog steeds spam|ik ontvang nog steeds spam van u|ik ontvang nog steeds spam van jullie|"
        "ik ontvang nog steeds jullie berichten|ik ontvang nog steeds jullie berichten van u|"
        "ik ontvang nog steeds jullie berichten van jullie|ik ontvang nog steeds uw berichten|"
        "ik ontvang nog steeds uw berichten van u|ik ontvang nog steeds uw berichten van jullie|"
        "ik ontvang nog steeds jullie sms'jes|ik ontvang nog steeds jullie sms'jes van u|"
        "ik ontvang nog steeds jullie sms'jes van jullie|ik ontvang nog steeds deze berichten|"
        "ik ontvang nog steeds deze berichten van u|ik ontvang nog steeds deze berichten van jullie|"
        "ik ontvang telkens sms'jes|ik ontvang telkens sms'jes van u|ik ontvang telkens sms'jes van jullie|"
        "ik ontvang telkens berichten|ik ontvang telkens berichten van u|"
        "ik ontvang telkens berichten van jullie|ik ontvang telkens appjes|ik ontvang telkens appjes van u|"
        "ik ontvang telkens appjes van jullie|ik ontvang telkens reclame|ik ontvang telkens reclame van u|"
        "ik ontvang telkens reclame van jullie|ik ontvang telkens spam|ik ontvang telkens spam van u|"
        "ik ontvang telkens spam van jullie|ik ontvang telkens jullie berichten|"
        "ik ontvang telkens jullie berichten van u|ik ontvang telkens jullie berichten van jullie|"
        "ik ontvang telkens uw berichten|ik ontvang telkens uw berichten van u|"
        "ik ontvang telkens uw berichten van jullie|ik ontvang telkens jullie sms'jes|"
        "ik ontvang telkens jullie sms'jes van u|ik ontvang telkens jullie sms'jes van jullie|"
        "ik ontvang telkens deze berichten|ik ontvang telkens deze berichten van u|"
        "ik ontvang telkens deze berichten van jullie|ik ontvang alsmaar sms'jes|"
        "ik ontvang alsmaar sms'jes van u|ik ontvang alsmaar sms'jes van jullie|ik ontvang alsmaar berichten|"
        "ik ontvang alsmaar berichten van u|ik ontvang alsmaar berichten van jullie|"
        "ik ontvang alsmaar appjes|ik ontvang alsmaar appjes van u|ik ontvang alsmaar appjes van jullie|"
        "ik ontvang alsmaar reclame|ik ontvang alsmaar reclame van u|ik ontvang alsmaar reclame van jullie|"
        "ik ontvang alsmaar spam|ik ontvang alsmaar spam van u|ik ontvang alsmaar spam van jullie|"
        "ik ontvang alsmaar jullie berichten|ik ontvang alsmaar jullie berichten van u|"
        "ik ontvang alsmaar jullie berichten van jullie|ik ontvang alsmaar uw berichten|"
        "ik ontvang alsmaar uw berichten van u|ik ontvang alsmaar uw berichten van jullie|"
        "ik ontvang alsmaar jullie sms'jes|ik ontvang alsmaar jullie sms'jes van u|"
        "ik ontvang alsmaar jullie sms'jes van jullie|ik ontvang alsmaar deze berichten|"
        "ik ontvang alsmaar deze berichten van u|ik ontvang alsmaar deze berichten van jullie|"
        "ik ontvang continu sms'jes|ik ontvang continu sms'jes van u|ik ontvang continu sms'jes van jullie|"
        "ik ontvang continu berichten|ik ontvang continu berichten van u|"
        "ik ontvang continu berichten van jullie|ik ontvang continu appjes|ik ontvang continu appjes van u|"
        "ik ontvang continu appjes van jullie|ik ontvang continu reclame|ik ontvang continu reclame van u|"
        "ik ontvang continu reclame van jullie|ik ontvang continu spam|ik ontvang continu spam van u|"
        "ik ontvang continu spam van jullie|ik ontvang continu jullie berichten|"
        "ik ontvang continu jullie berichten van u|ik ontvang continu jullie berichten van jullie|"
        "ik ontvang continu uw berichten|ik ontvang continu uw berichten van u|"
        "ik ontvang continu uw berichten van jullie|ik ontvang continu jullie sms'jes|"
        "ik ontvang continu jullie sms'jes van u|ik ontvang continu jullie sms'jes van jullie|"
        "ik ontvang continu deze berichten|ik ontvang continu deze berichten van u|"
        "ik ontvang continu deze berichten van jullie|krijg steeds sms'jes|krijg steeds sms'jes van u|"
        "krijg steeds sms'jes van jullie|krijg steeds berichten|krijg steeds berichten van u|"
        "krijg steeds berichten van jullie|krijg steeds appjes|krijg steeds appjes van u|"
        "krijg steeds appjes van jullie|krijg steeds reclame|krijg steeds reclame van u|"
        "krijg steeds reclame van jullie|krijg steeds spam|krijg steeds spam van u|"
        "krijg steeds spam van jullie|krijg steeds jullie berichten|krijg steeds jullie berichten van u|"
        "krijg steeds jullie berichten van jullie|krijg steeds uw berichten|krijg steeds uw berichten van u|"
        "krijg steeds uw berichten van jullie|krijg steeds jullie sms'jes|krijg steeds jullie sms'jes van u|"
        "krijg steeds jullie sms'jes van jullie|krijg steeds deze berichten|"
        "krijg steeds deze berichten van u|krijg steeds deze berichten van jullie|krijg constant sms'jes|"
        "krijg constant sms'jes van u|krijg constant sms'jes van jullie|krijg constant berichten|"
        "krijg constant berichten van u|krijg constant berichten van jullie|krijg constant appjes|"
        "krijg constant appjes van u|krijg constant appjes van jullie|krijg constant reclame|"
        "krijg constant reclame van u|krijg constant reclame van jullie|krijg constant spam|"
        "krijg constant spam van u|krijg constant spam van jullie|krijg constant jullie berichten|"
        "krijg constant jullie berichten van u|krijg constant jullie berichten van jullie|"
        "krijg constant uw berichten|krijg constant uw berichten van u|"
        "krijg constant uw berichten van jullie|krijg constant jullie sms'jes|"
        "krijg constant jullie sms'jes van u|krijg constant jullie sms'jes van jullie|"
        "krijg constant deze berichten|krijg constant deze berichten van u|"
        "krijg constant deze berichten van jullie|krijg voortdurend sms'jes|krijg voortdurend sms'jes van u|"
        "krijg voortdurend sms'jes van jullie|krijg voortdurend berichten|krijg voortdurend berichten van u|"
        "krijg voortdurend berichten van jullie|krijg voortdurend appjes|krijg voortdurend appjes van u|"
        "krijg voortdurend appjes van jullie|krijg voortdurend reclame|krijg voortdurend reclame van u|"
        "krijg voortdurend reclame van jullie|krijg voortdurend spam|krijg voortdurend spam van u|"
        "krijg voortdurend spam van jullie|krijg voortdurend jullie berichten|"
        "krijg voortdurend jullie berichten van u|krijg voortdurend jullie berichten van jullie|"
        "krijg voortdurend uw berichten|krijg voortdurend uw berichten van u|"
        "krijg voortdurend uw berichten van jullie|krijg voortdurend jullie sms'jes|"
        "krijg voortdurend jullie sms'jes van u|krijg voortdurend jullie sms'jes van jullie|"
        "krijg voortdurend deze berichten|krijg voortdurend deze berichten van u|"
        "krijg voortdurend deze berichten van jullie|krijg elke dag sms'jes|krijg elke dag sms'jes van u|"
        "krijg elke dag sms'jes van jullie|krijg elke dag berichten|krijg elke dag berichten van u|"
        "krijg elke dag berichten van jullie|krijg elke dag appjes|krijg elke dag appjes van u|"
        "krijg elke dag appjes van jullie|krijg elke dag reclame|krijg elke dag reclame van u|"
        "krijg elke dag reclame van jullie|krijg elke dag spam|krijg elke dag spam van u|"
        "krijg elke dag spam van jullie|krijg elke dag jullie berichten|"
        "krijg elke dag jullie berichten van u|krijg elke dag jullie berichten van jullie|"
        "krijg elke dag uw berichten|krijg elke dag uw berichten van u|"
        "krijg elke dag uw berichten van jullie|krijg elke dag jullie sms'jes|"
        "krijg elke dag jullie sms'jes van u|krijg elke dag jullie sms'jes van jullie|"
        "krijg elke dag deze berichten|krijg elke dag deze berichten van u|"
        "krijg elke dag deze berichten van jullie|krijg dagelijks sms'jes|krijg dagelijks sms'jes van u|"
        "krijg dagelijks sms'jes van jullie|krijg dagelijks berichten|krijg dagelijks berichten van u|"
        "krijg dagelijks berichten van jullie|krijg dagelijks appjes|krijg dagelijks appjes van u|"
        "krijg dagelijks appjes van jullie|krijg dagelijks reclame|krijg dagelijks reclame van u|"
        "krijg dagelijks reclame van jullie|krijg dagelijks spam|krijg dagelijks spam van u|"
        "krijg dagelijks spam van jullie|krijg dagelijks jullie berichten|"
        "krijg dagelijks jullie berichten van u|krijg dagelijks jullie berichten van jullie|"
        "krijg dagelijks uw berichten|krijg dagelijks uw berichten van u|"
        "krijg dagelijks uw berichten van jullie|krijg dagelijks jullie sms'jes|"
        "krijg dagelijks jullie sms'jes van u|krijg dagelijks jullie sms'jes van jullie|"
        "krijg dagelijks deze berichten|krijg dagelijks deze berichten van u|"
        "krijg dagelijks deze berichten van jullie|krijg nog steeds sms'jes|krijg nog steeds sms'jes van u|"
        "krijg nog steeds sms'jes van jullie|krijg nog steeds berichten|krijg nog steeds berichten van u|"
        "krijg nog steeds berichten van jullie|krijg nog steeds appjes|krijg nog steeds appjes van u|"
        "krijg nog steeds appjes van jullie|krijg nog steeds reclame|krijg nog steeds reclame van u|"
        "krijg nog steeds reclame van jullie|krijg nog steeds spam|krijg nog steeds spam van u|"
        "krijg nog steeds spam van jullie|krijg nog steeds jullie berichten|"
        "krijg nog steeds jullie berichten van u|krijg nog steeds jullie berichten van jullie|"
        "krijg nog steeds uw berichten|krijg nog steeds uw berichten van u|"
        "krijg nog steeds uw berichten van jullie|krijg nog steeds jullie sms'jes|"
        "krijg nog steeds jullie sms'jes van u|krijg nog steeds jullie sms'jes van jullie|"
        "krijg nog steeds deze berichten|krijg nog steeds deze berichten van u|"
        "krijg nog steeds deze berichten van jullie|krijg telkens sms'jes|krijg telkens sms'jes van u|"
        "krijg telkens sms'jes van jullie|krijg telkens berichten|krijg telkens berichten van u|"
        "krijg telkens berichten van jullie|krijg telkens appjes|krijg telkens appjes van u|"
        "krijg telkens appjes van jullie|krijg telkens reclame|krijg telkens reclame van u|"
        "krijg telkens reclame van jullie|krijg telkens spam|krijg telkens spam van u|"
        "krijg telkens spam van jullie|krijg telkens jullie berichten|krijg telkens jullie berichten van u|"
        "krijg telkens jullie berichten van jullie|krijg telkens uw berichten|"
        "krijg telkens uw berichten van u|krijg telkens uw berichten van jullie|krijg telkens jullie sms'jes|"
        "krijg telkens jullie sms'jes van u|krijg telkens jullie sms'jes van jullie|"
        "krijg telkens deze berichten|krijg telkens deze berichten van u|"
        "krijg telkens deze berichten van jullie|krijg alsmaar sms'jes|krijg alsmaar sms'jes van u|"
        "krijg alsmaar sms'jes van jullie|krijg alsmaar berichten|krijg alsmaar berichten van u|"
        "krijg alsmaar berichten van jullie|krijg alsmaar appjes|krijg alsmaar appjes van u|"
        "krijg alsmaar appjes van jullie|krijg alsmaar reclame|krijg alsmaar reclame van u|"
        "krijg alsmaar reclame van jullie|krijg alsmaar spam|krijg alsmaar spam van u|"
        "krijg alsmaar spam van jullie|krijg alsmaar jullie berichten|krijg alsmaar jullie berichten van u|"
        "krijg alsmaar jullie berichten van jullie|krijg alsmaar uw berichten|"
        "krijg alsmaar uw berichten van u|krijg alsmaar uw berichten van jullie|krijg alsmaar jullie sms'jes|"
        "krijg alsmaar jullie sms'jes van u|krijg alsmaar jullie sms'jes van jullie|"
        "krijg alsmaar deze berichten|krijg alsmaar deze berichten van u|"
        "krijg alsmaar deze berichten van jullie|krijg continu sms'jes|krijg continu sms'jes van u|"
        "krijg continu sms'jes van jullie|krijg continu berichten|krijg continu berichten van u|"
        "krijg continu berichten van jullie|krijg continu appjes|krijg continu appjes van u|"
        "krijg continu appjes van jullie|krijg continu reclame|krijg continu reclame van u|"
        "krijg continu reclame van jullie|krijg continu spam|krijg continu spam van u|"
        "krijg continu spam van jullie|krijg continu jullie berichten|krijg continu jullie berichten van u|"
        "krijg continu jullie berichten van jullie|krijg continu uw berichten|"
        "krijg continu uw berichten van u|krijg continu uw berichten van jullie|krijg continu jullie sms'jes|"
        "krijg continu jullie sms'jes van u|krijg continu jullie sms'jes van jullie|"
        "krijg continu deze berichten|krijg continu deze berichten van u|"
        "krijg continu deze berichten van jullie|ontvang steeds sms'jes|ontvang steeds sms'jes van u|"
        "ontvang steeds sms'jes van jullie|ontvang steeds berichten|ontvang steeds berichten van u|"
        "ontvang steeds berichten van jullie|ontvang steeds appjes|ontvang steeds appjes van u|"
        "ontvang steeds appjes van jullie|ontvang steeds reclame|ontvang steeds reclame van u|"
        "ontvang steeds reclame van jullie|ontvang steeds spam|ontvang steeds spam van u|"
        "ontvang steeds spam van jullie|ontvang steeds jullie berichten|"
        "ontvang steeds jullie berichten van u|ontvang steeds jullie berichten van jullie|"
        "ontvang steeds uw berichten|ontvang steeds uw berichten van u|"
        "ontvang steeds uw berichten van jullie|ontvang steeds jullie sms'jes|"
        "ontvang steeds jullie sms'jes van u|ontvang steeds jullie sms'jes van jullie|"
        "ontvang steeds deze berichten|ontvang steeds deze berichten van u|"
        "ontvang steeds deze berichten van jullie|ontvang constant sms'jes|ontvang constant sms'jes van u|"
        "ontvang constant sms'jes van jullie|ontvang constant berichten|ontvang constant berichten van u|"
        "ontvang constant berichten van jullie|ontvang constant appjes|ontvang constant appjes van u|"
        "ontvang constant appjes van jullie|ontvang constant reclame|ontvang constant reclame van u|"
        "ontvang constant reclame van jullie|ontvang constant spam|ontvang constant spam van u|"
        "ontvang constant spam van jullie|ontvang constant jullie berichten|"
        "ontvang constant jullie berichten van u|ontvang constant jullie berichten van jullie|"
        "ontvang constant uw berichten|ontvang constant uw berichten van u|"
        "ontvang constant uw berichten van jullie|ontvang constant jullie sms'jes|"
        "ontvang constant jullie sms'jes van u|ontvang constant jullie sms'jes van jullie|"
        "ontvang constant deze berichten|ontvang constant deze berichten van u|"
        "ontvang constant deze berichten van jullie|ontvang voortdurend sms'jes|"
        "ontvang voortdurend sms'jes van u|ontvang voortdurend sms'jes van jullie|"
        "ontvang voortdurend berichten|ontvang voortdurend berichten van u|"
        "ontvang voortdurend berichten van jullie|ontvang voortdurend appjes|"
        "ontvang voortdurend appjes van u|ontvang voortdurend appjes van jullie|ontvang voortdurend reclame|"
        "ontvang voortdurend reclame van u|ontvang voortdurend reclame van jullie|ontvang voortdurend spam|"
        "ontvang voortdurend spam van u|ontvang voortdurend spam van jullie|"
        "ontvang voortdurend jullie berichten|ontvang voortdurend jullie berichten van u|"
        "ontvang voortdurend jullie berichten van jullie|ontvang voortdurend uw berichten|"
        "ontvang voortdurend uw berichten van u|ontvang voortdurend uw berichten van jullie|"
        "ontvang voortdurend jullie sms'jes|ontvang voortdurend jullie sms'jes van u|"
        "ontvang voortdurend jullie sms'jes van jullie|ontvang voortdurend deze berichten|"
        "ontvang voortdurend deze berichten van u|ontvang voortdurend deze berichten van jullie|"
        "ontvang elke dag sms'jes|ontvang elke dag sms'jes van u|ontvang elke dag sms'jes van jullie|"
        "ontvang elke dag berichten|ontvang elke dag berichten van u|ontvang elke dag berichten van jullie|"
        "ontvang elke dag appjes|ontvang elke dag appjes van u|ontvang elke dag appjes van jullie|"
        "ontvang elke dag reclame|ontvang elke dag reclame van u|ontvang elke dag reclame van jullie|"
        "ontvang elke dag spam|ontvang elke dag spam van u|ontvang elke dag spam van jullie|"
        "ontvang elke dag jullie berichten|ontvang elke dag jullie berichten van u|"
        "ontvang elke dag jullie berichten van jullie|ontvang elke dag uw berichten|"
        "ontvang elke dag uw berichten van u|ontvang elke dag uw berichten van jullie|"
        "ontvang elke dag jullie sms'jes|ontvang elke dag jullie sms'jes van u|"
        "ontvang elke dag jullie sms'jes van jullie|ontvang elke dag deze berichten|"
        "ontvang elke dag deze berichten van u|ontvang elke dag deze berichten van jullie|"
        "ontvang dagelijks sms'jes|ontvang dagelijks sms'jes van u|ontvang dagelijks sms'jes van jullie|"
        "ontvang dagelijks berichten|ontvang dagelijks berichten van u|"
        "ontvang dagelijks berichten van jullie|ontvang dagelijks appjes|ontvang dagelijks appjes van u|"
        "ontvang dagelijks appjes van jullie|ontvang dagelijks reclame|ontvang dagelijks reclame van u|"
        "ontvang dagelijks reclame van jullie|ontvang dagelijks spam|ontvang dagelijks spam van u|"
        "ontvang dagelijks spam van jullie|ontvang dagelijks jullie berichten|"
        "ontvang dagelijks jullie berichten van u|ontvang dagelijks jullie berichten van jullie|"
        "ontvang dagelijks uw berichten|ontvang dagelijks uw berichten van u|"
        "ontvang dagelijks uw berichten van jullie|ontvang dagelijks jullie sms'jes|"
        "ontvang dagelijks jullie sms'jes van u|ontvang dagelijks jullie sms'jes van jullie|"
        "ontvang dagelijks deze berichten|ontvang dagelijks deze berichten van u|"
        "ontvang dagelijks deze berichten van jullie|ontvang nog steeds sms'jes|"
        "ontvang nog steeds sms'jes van u|ontvang nog steeds sms'jes van jullie|ontvang nog steeds berichten|"
        "ontvang nog steeds berichten van u|ontvang nog steeds berichten van jullie|"
        "ontvang nog steeds appjes|ontvang nog steeds appjes van u|ontvang nog steeds appjes van jullie|"
        "ontvang nog steeds reclame|ontvang nog steeds reclame van u|ontvang nog steeds reclame van jullie|"
        "ontvang nog steeds spam|ontvang nog steeds spam van u|ontvang nog steeds spam van jullie|"
        "ontvang nog steeds jullie berichten|ontvang nog steeds jullie berichten van u|"
        "ontvang nog steeds jullie berichten van jullie|ontvang nog steeds uw berichten|"
        "ontvang nog steeds uw berichten van u|ontvang nog steeds uw berichten van jullie|"
        "ontvang nog steeds jullie sms'jes|ontvang nog steeds jullie sms'jes van u|"
        "ontvang nog steeds jullie sms'jes van jullie|ontvang nog steeds deze berichten|"
        "ontvang nog steeds deze berichten van u|ontvang nog steeds deze berichten van jullie|"
        "ontvang telkens sms'jes|ontvang telkens sms'jes van u|ontvang telkens sms'jes van jullie|"
        "ontvang telkens berichten|ontvang telkens berichten van u|ontvang telkens berichten van jullie|"
        "ontvang telkens appjes|ontvang telkens appjes van u|ontvang telkens appjes van jullie|"
        "ontvang telkens reclame|ontvang telkens reclame van u|ontvang telkens reclame van jullie|"
        "ontvang telkens spam|ontvang telkens spam van u|ontvang telkens spam van jullie|"
        "ontvang telkens jullie berichten|ontvang telkens jullie berichten van u|"
        "ontvang telkens jullie berichten van jullie|ontvang telkens uw berichten|"
        "ontvang telkens uw berichten van u|ontvang telkens uw berichten van jullie|"
        "ontvang telkens jullie sms'jes|ontvang telkens jullie sms'jes van u|"
        "ontvang telkens jullie sms'jes van jullie|ontvang telkens deze berichten|"
        "ontvang telkens deze berichten van u|ontvang telkens deze berichten van jullie|"
        "ontvang alsmaar sms'jes|ontvang alsmaar sms'jes van u|ontvang alsmaar sms'jes van jullie|"
        "ontvang alsmaar berichten|ontvang alsmaar berichten van u|ontvang alsmaar berichten van jullie|"
        "ontvang alsmaar appjes|ontvang alsmaar appjes van u|ontvang alsmaar appjes van jullie|"
        "ontvang alsmaar reclame|ontvang alsmaar reclame van u|ontvang alsmaar reclame van jullie|"
        "ontvang alsmaar spam|ontvang alsmaar spam van u|ontvang alsmaar spam van jullie|"
        "ontvang alsmaar jullie berichten|ontvang alsmaar jullie berichten van u|"
        "ontvang alsmaar jullie berichten van jullie|ontvang alsmaar uw berichten|"
        "ontvang alsmaar uw berichten van u|ontvang alsmaar uw berichten van jullie|"
        "ontvang alsmaar jullie sms'jes|ontvang alsmaar jullie sms'jes van u|"
        "ontvang alsmaar jullie sms'jes van jullie|ontvang alsmaar deze berichten|"
        "ontvang alsmaar deze berichten van u|ontvang alsmaar deze berichten van jullie|"
        "ontvang continu sms'jes|ontvang continu sms'jes van u|ontvang continu sms'jes van jullie|"
        "ontvang continu berichten|ontvang continu berichten van u|ontvang continu berichten van jullie|"
        "ontvang continu appjes|ontvang continu appjes van u|ontvang continu appjes van jullie|"
        "ontvang continu reclame|ontvang continu reclame van u|ontvang continu reclame van jullie|"
        "ontvang continu spam|ontvang continu spam van u|ontvang continu spam van jullie|"
        "ontvang continu jullie berichten|ontvang continu jullie berichten van u|"
        "ontvang continu jullie berichten van jullie|ontvang continu uw berichten|"
        "ontvang continu uw berichten van u|ontvang continu uw berichten van jullie|"
        "ontvang continu jullie sms'jes|ontvang continu jullie sms'jes van u|"
        "ontvang continu jullie sms'jes van jullie|ontvang continu deze berichten|"
        "ontvang continu deze berichten van u|ontvang continu deze berichten van jullie|"
        "hoe vaak moet ik zeggen|hoe vaak moet ik vragen|hoe vaak moet ik herhalen|"
        "hoe vaak moet ik schrijven|hoe vaak moet ik nog zeggen|hoe vaak moet ik nog vragen|"
        "hoe vaak moet ik nog herhalen|hoe vaak moet ik nog schrijven|hoe vaak moet ik nu nog zeggen|"
        "hoe vaak moet ik nu nog vragen|hoe vaak moet ik nu nog herhalen|hoe vaak moet ik nu nog schrijven|"
        "hoe vaak moet ik jullie zeggen|hoe vaak moet ik jullie vragen|hoe vaak moet ik jullie herhalen|"
        "hoe vaak moet ik jullie schrijven|hoe vaak moet ik jullie nog zeggen|"
        "hoe vaak moet ik jullie nog vragen|hoe vaak moet ik jullie nog herhalen|"
        "hoe vaak moet ik jullie nog schrijven|hoe vaak moet ik jullie nu nog zeggen|"
        "hoe vaak moet ik jullie nu nog vragen|hoe vaak moet ik jullie nu nog herhalen|"
        "hoe vaak moet ik jullie nu nog schrijven|hoe vaak moet ik u zeggen|hoe vaak moet ik u vragen|"
        "hoe vaak moet ik u herhalen|hoe vaak moet ik u schrijven|hoe vaak moet ik u nog zeggen|"
        "hoe vaak moet ik u nog vragen|hoe vaak moet ik u nog herhalen|hoe vaak moet ik u nog schrijven|"
        "hoe vaak moet ik u nu nog zeggen|hoe vaak moet ik u nu nog vragen|"
        "hoe vaak moet ik u nu nog herhalen|hoe vaak moet ik u nu nog schrijven|hoe vaak moet ik je zeggen|"
        "hoe vaak moet ik je vragen|hoe vaak moet ik je herhalen|hoe vaak moet ik je schrijven|"
        "hoe vaak moet ik je nog zeggen|hoe vaak moet ik je nog vragen|hoe vaak moet ik je nog herhalen|"
        "hoe vaak moet ik je nog schrijven|hoe vaak moet ik je nu nog zeggen|"
        "hoe vaak moet ik je nu nog vragen|hoe vaak moet ik je nu nog herhalen|"
        "hoe vaak moet ik je nu nog schrijven|hoe vaak moet ik het zeggen|hoe vaak moet ik het vragen|"
        "hoe vaak moet ik het herhalen|hoe vaak moet ik het schrijven|hoe vaak moet ik het nog zeggen|"
        "hoe vaak moet ik het nog vragen|hoe vaak moet ik het nog herhalen|"
        "hoe vaak moet ik het nog schrijven|hoe vaak moet ik het nu nog zeggen|"
        "hoe vaak moet ik het nu nog vragen|hoe vaak moet ik het nu nog herhalen|"
        "hoe vaak moet ik het nu nog schrijven|hoe vaak moeten we zeggen|hoe vaak moeten we vragen|"
        "hoe vaak moeten we herhalen|hoe vaak moeten we schrijven|hoe vaak moeten we nog zeggen|"
        "hoe vaak moeten we nog vragen|hoe vaak moeten we nog herhalen|hoe vaak moeten we nog schrijven|"
        "hoe vaak moeten we nu nog zeggen|hoe vaak moeten we nu nog vragen|"
        "hoe vaak moeten we nu nog herhalen|hoe vaak moeten we nu nog schrijven|"
        "hoe vaak moeten we jullie zeggen|hoe vaak moeten we jullie vragen|"
        "hoe vaak moeten we jullie herhalen|hoe vaak moeten we jullie schrijven|"
        "hoe vaak moeten we jullie nog zeggen|hoe vaak moeten we jullie nog vragen|"
        "hoe vaak moeten we jullie nog herhalen|hoe vaak moeten we jullie nog schrijven|"
        "hoe vaak moeten we jullie nu nog zeggen|hoe vaak moeten we jullie nu nog vragen|"
        "hoe vaak moeten we jullie nu nog herhalen|hoe vaak moeten we jullie nu nog schrijven|"
        "hoe vaak moeten we u zeggen|hoe vaak moeten we u vragen|hoe vaak moeten we u herhalen|"
        "hoe vaak moeten we u schrijven|hoe vaak moeten we u nog zeggen|hoe vaak moeten we u nog vragen|"
        "hoe vaak moeten we u nog herhalen|hoe vaak moeten we u nog schrijven|"
        "hoe vaak moeten we u nu nog zeggen|hoe vaak moeten we u nu nog vragen|"
        "hoe vaak moeten we u nu nog herhalen|hoe vaak moeten we u nu nog schrijven|"
        "hoe vaak moeten we je zeggen|hoe vaak moeten we je vragen|hoe vaak moeten we je herhalen|"
        "hoe vaak moeten we je schrijven|hoe vaak moeten we je nog zeggen|hoe vaak moeten we je nog vragen|"
        "hoe vaak moeten we je nog herhalen|hoe vaak moeten we je nog schrijven|"
        "hoe vaak moeten we je nu nog zeggen|hoe vaak moeten we je nu nog vragen|"
        "hoe vaak moeten we je nu nog herhalen|hoe vaak moeten we je nu nog schrijven|"
        "hoe vaak moeten we het zeggen|hoe vaak moeten we het vragen|hoe vaak moeten we het herhalen|"
        "hoe vaak moeten we het schrijven|hoe vaak moeten we het nog zeggen|"
        "hoe vaak moeten we het nog vragen|hoe vaak moeten we het nog herhalen|"
        "hoe vaak moeten we het nog schrijven|hoe vaak moeten we het nu nog zeggen|"
        "hoe vaak moeten we het nu nog vragen|hoe vaak moeten we het nu nog herhalen|"
        "hoe vaak moeten we het nu nog schrijven|hoe dikwijls moet ik zeggen|hoe dikwijls moet ik vragen|"
        "hoe dikwijls moet ik herhalen|hoe dikwijls moet ik schrijven|hoe dikwijls moet ik nog zeggen|"
        "hoe dikwijls moet ik nog vragen|hoe dikwijls moet ik nog herhalen|"
        "hoe dikwijls moet ik nog schrijven|hoe dikwijls moet ik nu nog zeggen|"
        "hoe dikwijls moet ik nu nog vragen|hoe dikwijls moet ik nu nog herhalen|"
        "hoe dikwijls moet ik nu nog schrijven|hoe dikwijls moet ik jullie zeggen|"
        "hoe dikwijls moet ik jullie vragen|hoe dikwijls moet ik jullie herhalen|"
        "hoe dikwijls moet ik jullie schrijven|hoe dikwijls moet ik jullie nog zeggen|"
        "hoe dikwijls moet ik jullie nog vragen|hoe dikwijls moet ik jullie nog herhalen|"
        "hoe dikwijls moet ik jullie nog schrijven|hoe dikwijls moet ik jullie nu nog zeggen|"
        "hoe dikwijls moet ik jullie nu nog vragen|hoe dikwijls moet ik jullie nu nog herhalen|"
        "hoe dikwijls moet ik jullie nu nog schrijven|hoe dikwijls moet ik u zeggen|"
        "hoe dikwijls moet ik u vragen|hoe dikwijls moet ik u herhalen|hoe dikwijls moet ik u schrijven|"
        "hoe dikwijls moet ik u nog zeggen|hoe dikwijls moet ik u nog vragen|"
        "hoe dikwijls moet ik u nog herhalen|hoe dikwijls moet ik u nog schrijven|"
        "hoe dikwijls moet ik u nu nog zeggen|hoe dikwijls moet ik u nu nog vragen|"
        "hoe dikwijls moet ik u nu nog herhalen|hoe dikwijls moet ik u nu nog schrijven|"
        "hoe dikwijls moet ik je zeggen|hoe dikwijls moet ik je vragen|hoe dikwijls moet ik je herhalen|"
        "hoe dikwijls moet ik je schrijven|hoe dikwijls moet ik je nog zeggen|"
        "hoe dikwijls moet ik je nog vragen|hoe dikwijls moet ik je nog herhalen|"
        "hoe dikwijls moet ik je nog schrijven|hoe dikwijls moet ik je nu nog zeggen|"
        "hoe dikwijls moet ik je nu nog vragen|hoe dikwijls moet ik je nu nog herhalen|"
        "hoe dikwijls moet ik je nu nog schrijven|hoe dikwijls moet ik het zeggen|"
        "hoe dikwijls moet ik het vragen|hoe dikwijls moet ik het herhalen|"
        "hoe dikwijls moet ik het schrijven|hoe dikwijls moet ik het nog zeggen|"
        "hoe dikwijls moet ik het nog vragen|hoe dikwijls moet ik het nog herhalen|"
        "hoe dikwijls moet ik het nog schrijven|hoe dikwijls moet ik het nu nog zeggen|"
        "hoe dikwijls moet ik het nu nog vragen|hoe dikwijls moet ik het nu nog herhalen|"
        "hoe dikwijls moet ik het nu nog schrijven|"
        "het is alleen nog irritant|het is alleen nog maar irritant|alleen maar irritant|"
        "het is alleen maar irritant|is alleen maar irritant|ongewenste reclame|dit is ongewenste reclame|"
        "ongewenste berichten|ongewenste spam|ongevraagde reclame|per ongeluk aangemeld|"
        "ik heb me per ongeluk aangemeld|heb me per ongeluk aangemeld|per ongeluk ingeschreven|"
        "ik heb me per ongeluk ingeschreven|ik was per ongeluk aangemeld|was een vergissing|"
        "het was een vergissing|dit was een vergissing|foutje|"
        "hier hebben wij geen behoefte aan|hier heb ik geen behoefte aan|daar heb ik geen behoefte aan|"
        "hier heb ik geen interesse in|hier hebben wij geen interesse in|daar heb ik geen zin in|"
        "hier heb ik geen zin in|"
        "deze berichten zijn overbodig|deze berichten zijn onnodig|deze berichten zijn irritant|"
        "deze berichten zijn vervelend|deze berichten zijn nutteloos|deze berichten zijn ongewenst|"
        "deze sms'jes zijn overbodig|deze sms'jes zijn onnodig|deze sms'jes zijn irritant|"
        "deze sms'jes zijn vervelend|deze sms'jes zijn nutteloos|deze sms'jes zijn ongewenst|"
        "deze mails zijn overbodig|deze mails zijn onnodig|deze mails zijn irritant|"
        "deze mails zijn vervelend|deze mails zijn nutteloos|deze mails zijn ongewenst|"
        "die berichten zijn overbodig|die berichten zijn onnodig|die berichten zijn irritant|"
        "die berichten zijn vervelend|die berichten zijn nutteloos|die berichten zijn ongewenst|"
        "die sms'jes zijn overbodig|die sms'jes zijn onnodig|die sms'jes zijn irritant|"
        "die sms'jes zijn vervelend|die sms'jes zijn nutteloos|die sms'jes zijn ongewenst|"
        "die mails zijn overbodig|die mails zijn onnodig|die mails zijn irritant|die mails zijn vervelend|"
        "die mails zijn nutteloos|die mails zijn ongewenst|jullie berichten zijn overbodig|"
        "jullie berichten zijn onnodig|jullie berichten zijn irritant|jullie berichten zijn vervelend|"
        "jullie berichten zijn nutteloos|jullie berichten zijn ongewenst|jullie sms'jes zijn overbodig|"
        "jullie sms'jes zijn onnodig|jullie sms'jes zijn irritant|jullie sms'jes zijn vervelend|"
        "jullie sms'jes zijn nutteloos|jullie sms'jes zijn ongewenst|jullie mails zijn overbodig|"
        "jullie mails zijn onnodig|jullie mails zijn irritant|jullie mails zijn vervelend|"
        "jullie mails zijn nutteloos|jullie mails zijn ongewenst|"
        "mijn zoon krijgt deze berichten|mijn zoon krijgt deze sms'jes|mijn zoon krijgt jullie berichten|"
        "mijn zoon krijgt jullie sms'jes|mijn zoon krijgt uw berichten|mijn zoon krijgt uw sms'jes|"
        "mijn zoon krijgt steeds berichten|mijn zoon krijgt steeds sms'jes|mijn zoon ontvangt deze berichten|"
        "mijn zoon ontvangt deze sms'jes|mijn zoon ontvangt jullie berichten|"
        "mijn zoon ontvangt jullie sms'jes|mijn zoon ontvangt uw berichten|mijn zoon ontvangt uw sms'jes|"
        "mijn zoon ontvangt steeds berichten|mijn zoon ontvangt steeds sms'jes|"
        "mijn dochter krijgt deze berichten|mijn dochter krijgt deze sms'jes|"
        "mijn dochter krijgt jullie berichten|mijn dochter krijgt jullie sms'jes|"
        "mijn dochter krijgt uw berichten|mijn dochter krijgt uw sms'jes|"
        "mijn dochter krijgt steeds berichten|mijn dochter krijgt steeds sms'jes|"
        "mijn dochter ontvangt deze berichten|mijn dochter ontvangt deze sms'jes|"
        "mijn dochter ontvangt jullie berichten|mijn dochter ontvangt jullie sms'jes|"
        "mijn dochter ontvangt uw berichten|mijn dochter ontvangt uw sms'jes|"
        "mijn dochter ontvangt steeds berichten|mijn dochter ontvangt steeds sms'jes|"
        "mijn kind krijgt deze berichten|mijn kind krijgt deze sms'jes|mijn kind krijgt jullie berichten|"
        "mijn kind krijgt jullie sms'jes|mijn kind krijgt uw berichten|mijn kind krijgt uw sms'jes|"
        "mijn kind krijgt steeds berichten|mijn kind krijgt steeds sms'jes|mijn kind ontvangt deze berichten|"
        "mijn kind ontvangt deze sms'jes|mijn kind ontvangt jullie berichten|"
        "mijn kind ontvangt jullie sms'jes|mijn kind ontvangt uw berichten|mijn kind ontvangt uw sms'jes|"
        "mijn kind ontvangt steeds berichten|mijn kind ontvangt steeds sms'jes|"
        "ons kind krijgt deze berichten|ons kind krijgt deze sms'jes|ons kind krijgt jullie berichten|"
        "ons kind krijgt jullie sms'jes|ons kind krijgt uw berichten|ons kind krijgt uw sms'jes|"
        "ons kind krijgt steeds berichten|ons kind krijgt steeds sms'jes|ons kind ontvangt deze berichten|"
        "ons kind ontvangt deze sms'jes|ons kind ontvangt jullie berichten|ons kind ontvangt jullie sms'jes|"
        "ons kind ontvangt uw berichten|ons kind ontvangt uw sms'jes|ons kind ontvangt steeds berichten|"
        "ons kind ontvangt steeds sms'jes|mijn moeder krijgt deze berichten|mijn moeder krijgt deze sms'jes|"
        "mijn moeder krijgt jullie berichten|mijn moeder krijgt jullie sms'jes|"
        "mijn moeder krijgt uw berichten|mijn moeder krijgt uw sms'jes|mijn moeder krijgt steeds berichten|"
        "mijn moeder krijgt steeds sms'jes|mijn moeder ontvangt deze berichten|"
        "mijn moeder ontvangt deze sms'jes|mijn moeder ontvangt jullie berichten|"
        "mijn moeder ontvangt jullie sms'jes|mijn moeder ontvangt uw berichten|"
        "mijn moeder ontvangt uw sms'jes|mijn moeder ontvangt steeds berichten|"
        "mijn moeder ontvangt steeds sms'jes|mijn vader krijgt deze berichten|mijn vader krijgt deze sms'jes|"
        "mijn vader krijgt jullie berichten|mijn vader krijgt jullie sms'jes|mijn vader krijgt uw berichten|"
        "mijn vader krijgt uw sms'jes|mijn vader krijgt steeds berichten|mijn vader krijgt steeds sms'jes|"
        "mijn vader ontvangt deze berichten|mijn vader ontvangt deze sms'jes|"
        "mijn vader ontvangt jullie berichten|mijn vader ontvangt jullie sms'jes|"
        "mijn vader ontvangt uw berichten|mijn vader ontvangt uw sms'jes|"
        "mijn vader ontvangt steeds berichten|mijn vader ontvangt steeds sms'jes|"
        "mijn man krijgt deze berichten|mijn man krijgt deze sms'jes|mijn man krijgt jullie berichten|"
        "mijn man krijgt jullie sms'jes|mijn man krijgt uw berichten|mijn man krijgt uw sms'jes|"
        "mijn man krijgt steeds berichten|mijn man krijgt steeds sms'jes|mijn man ontvangt deze berichten|"
        "mijn man ontvangt deze sms'jes|mijn man ontvangt jullie berichten|mijn man ontvangt jullie sms'jes|"
        "mijn man ontvangt uw berichten|mijn man ontvangt uw sms'jes|mijn man ontvangt steeds berichten|"
        "mijn man ontvangt steeds sms'jes|mijn vrouw krijgt deze berichten|mijn vrouw krijgt deze sms'jes|"
        "mijn vrouw krijgt jullie berichten|mijn vrouw krijgt jullie sms'jes|mijn vrouw krijgt uw berichten|"
        "mijn vrouw krijgt uw sms'jes|mijn vrouw krijgt steeds berichten|mijn vrouw krijgt steeds sms'jes|"
        "mijn vrouw ontvangt deze berichten|mijn vrouw ontvangt deze sms'jes|"
        "mijn vrouw ontvangt jullie berichten|mijn vrouw ontvangt jullie sms'jes|"
        "mijn vrouw ontvangt uw berichten|mijn vrouw ontvangt uw sms'jes|"
        "mijn vrouw ontvangt steeds berichten|mijn vrouw ontvangt steeds sms'jes|"
        "ik ben het niet eens met deze berichten|ik ben het niet eens met deze sms'jes|"
        "ik ben het niet eens met deze mails|ik ben het niet eens met jullie berichten|"
        "ik ben het niet eens met jullie sms'jes|ik ben het niet eens met jullie mails|"
        "ik ben het niet eens met die berichten|ik ben het niet eens met die sms'jes|"
        "ik ben het niet eens met die mails|ik ben het niet eens met uw berichten|"
        "ik ben het niet eens met uw sms'jes|ik ben het niet eens met uw mails|"
        "ik ga niet akkoord met deze berichten|ik ga niet akkoord met deze sms'jes|"
        "ik ga niet akkoord met deze mails|ik ga niet akkoord met jullie berichten|"
        "ik ga niet akkoord met jullie sms'jes|ik ga niet akkoord met jullie mails|"
        "ik ga niet akkoord met die berichten|ik ga niet akkoord met die sms'jes|"
        "ik ga niet akkoord met die mails|ik ga niet akkoord met uw berichten|"
        "ik ga niet akkoord met uw sms'jes|ik ga niet akkoord met uw mails|"
        "ik ben niet akkoord met deze berichten|ik ben niet akkoord met deze sms'jes|"
        "ik ben niet akkoord met deze mails|ik ben niet akkoord met jullie berichten|"
        "ik ben niet akkoord met jullie sms'jes|ik ben niet akkoord met jullie mails|"
        "ik ben niet akkoord met die berichten|ik ben niet akkoord met die sms'jes|"
        "ik ben niet akkoord met die mails|ik ben niet akkoord met uw berichten|"
        "ik ben niet akkoord met uw sms'jes|ik ben niet akkoord met uw mails|ik ga niet akkoord|"
        "ik ben het hier niet mee eens|hier ben ik het niet mee eens|ik ga hier niet mee akkoord|"
        "ik heb dit niet nodig|ik heb dat niet nodig|dit heb ik niet nodig|heb ik nooit om gevraagd|"
        "daar heb ik nooit om gevraagd|daar heb ik niet om gevraagd|ik heb er nooit om gevraagd|"
        "ik heb hier geen zin meer in|geen zin meer in|ik ben geen klant bij jullie|ik ben geen klant bij u|"
        "ik ben nooit klant geweest|ik ben geen klant van jullie|ik ben geen klant meer bij jullie|"
        "ik word gek van jullie berichten|ik word gek van jullie sms'jes|ik word gek van jullie appjes|"
        "ik word gek van jullie reclame|ik word gek van jullie spam|ik word gek van uw berichten|"
        "ik word gek van uw sms'jes|ik word gek van uw appjes|ik word gek van uw reclame|"
        "ik word gek van uw spam|ik word gek van je berichten|ik word gek van je sms'jes|"
        "ik word gek van je appjes|ik word gek van je reclame|ik word gek van je spam|"
        "ik word gek van die berichten|ik word gek van die sms'jes|ik word gek van die appjes|"
        "ik word gek van die reclame|ik word gek van die spam|ik word gek van deze berichten|"
        "ik word gek van deze sms'jes|ik word gek van deze appjes|ik word gek van deze reclame|"
        "ik word gek van deze spam|ik word gek van al die berichten|ik word gek van al die sms'jes|"
        "ik word gek van al die appjes|ik word gek van al die reclame|ik word gek van al die spam|"
        "ik word ziek van jullie berichten|ik word ziek van jullie sms'jes|ik word ziek van jullie appjes|"
        "ik word ziek van jullie reclame|ik word ziek van jullie spam|ik word ziek van uw berichten|"
        "ik word ziek van uw sms'jes|ik word ziek van uw appjes|ik word ziek van uw reclame|"
        "ik word ziek van uw spam|ik word ziek van je berichten|ik word ziek van je sms'jes|"
        "ik word ziek van je appjes|ik word ziek van je reclame|ik word ziek van je spam|"
        "ik word ziek van die berichten|ik word ziek van die sms'jes|ik word ziek van die appjes|"
        "ik word ziek van die reclame|ik word ziek van die spam|ik word ziek van deze berichten|"
        "ik word ziek van deze sms'jes|ik word ziek van deze appjes|ik word ziek van deze reclame|"
        "ik word ziek van deze spam|ik word ziek van al die berichten|ik word ziek van al die sms'jes|"
        "ik word ziek van al die appjes|ik word ziek van al die reclame|ik word ziek van al die spam|"
        "ik word moe van jullie berichten|ik word moe van jullie sms'jes|ik word moe van jullie appjes|"
        "ik word moe van jullie reclame|ik word moe van jullie spam|ik word moe van uw berichten|"
        "ik word moe van uw sms'jes|ik word moe van uw appjes|ik word moe van uw reclame|"
        "ik word moe van uw spam|ik word moe van je berichten|ik word moe van je sms'jes|"
        "ik word moe van je appjes|ik word moe van je reclame|ik word moe van je spam|"
        "ik word moe van die berichten|ik word moe van die sms'jes|ik word moe van die appjes|"
        "ik word moe van die reclame|ik word moe van die spam|ik word moe van deze berichten|"
        "ik word moe van deze sms'jes|ik word moe van deze appjes|ik word moe van deze reclame|"
        "ik word moe van deze spam|ik word moe van al die berichten|ik word moe van al die sms'jes|"
        "ik word moe van al die appjes|ik word moe van al die reclame|ik word moe van al die spam|"
        "ik word doodmoe van jullie berichten|ik word doodmoe van jullie sms'jes|"
        "ik word doodmoe van jullie appjes|ik word doodmoe van jullie reclame|"
        "ik word doodmoe van jullie spam|ik word doodmoe van uw berichten|ik word doodmoe van uw sms'jes|"
        "ik word doodmoe van uw appjes|ik word doodmoe van uw reclame|ik word doodmoe van uw spam|"
        "ik word doodmoe van je berichten|ik word doodmoe van je sms'jes|ik word doodmoe van je appjes|"
        "ik word doodmoe van je reclame|ik word doodmoe van je spam|ik word doodmoe van die berichten|"
        "ik word doodmoe van die sms'jes|ik word doodmoe van die appjes|ik word doodmoe van die reclame|"
        "ik word doodmoe van die spam|ik word doodmoe van deze berichten|ik word doodmoe van deze sms'jes|"
        "ik word doodmoe van deze appjes|ik word doodmoe van deze reclame|ik word doodmoe van deze spam|"
        "ik word doodmoe van al die berichten|ik word doodmoe van al die sms'jes|"
        "ik word doodmoe van al die appjes|ik word doodmoe van al die reclame|"
        "ik word doodmoe van al die spam|ik word knettergek van jullie berichten|"
        "ik word knettergek van jullie sms'jes|ik word knettergek van jullie appjes|"
        "ik word knettergek van jullie reclame|ik word knettergek van jullie spam|"
        "ik word knettergek van uw berichten|ik word knettergek van uw sms'jes|"
        "ik word knettergek van uw appjes|ik word knettergek van uw reclame|ik word knettergek van uw spam|"
        "ik word knettergek van je berichten|ik word knettergek van je sms'jes|"
        "ik word knettergek van je appjes|ik word knettergek van je reclame|ik word knettergek van je spam|"
        "ik word knettergek van die berichten|ik word knettergek van die sms'jes|"
        "ik word knettergek van die appjes|ik word knettergek van die reclame|"
        "ik word knettergek van die spam|ik word knettergek van deze berichten|"
        "ik word knettergek van deze sms'jes|ik word knettergek van deze appjes|"
        "ik word knettergek van deze reclame|ik word knettergek van deze spam|"
        "ik word knettergek van al die berichten|ik word knettergek van al die sms'jes|"
        "ik word knettergek van al die appjes|ik word knettergek van al die reclame|"
        "ik word knettergek van al die spam|ik ben dit zat|ik ben dit beu|ik ben jullie berichten beu|"
        "ik ben jullie berichten zat|ik krijg steeds berichten|ik krijg steeds berichten van jullie|"
        "ik krijg steeds berichten van u|ik krijg steeds sms'jes|ik krijg steeds sms'jes van jullie|"
        "ik krijg steeds sms'jes van u|ik krijg steeds reclame|ik krijg steeds reclame van jullie|"
        "ik krijg steeds reclame van u|ik krijg steeds appjes|ik krijg steeds appjes van jullie|"
        "ik krijg steeds appjes van u|ik krijg constant berichten|ik krijg constant berichten van jullie|"
        "ik krijg constant berichten van u|ik krijg constant sms'jes|ik krijg constant sms'jes van jullie|"
        "ik krijg constant sms'jes van u|ik krijg constant reclame|ik krijg constant reclame van jullie|"
        "ik krijg constant reclame van u|ik krijg constant appjes|ik krijg constant appjes van jullie|"
        "ik krijg constant appjes van u|ik krijg elke dag berichten|ik krijg elke dag berichten van jullie|"
        "ik krijg elke dag berichten van u|ik krijg elke dag sms'jes|ik krijg elke dag sms'jes van jullie|"
        "ik krijg elke dag sms'jes van u|ik krijg elke dag reclame|ik krijg elke dag reclame van jullie|"
        "ik krijg elke dag reclame van u|ik krijg elke dag appjes|ik krijg elke dag appjes van jullie|"
        "ik krijg elke dag appjes van u|ik krijg nog steeds berichten|"
        "ik krijg nog steeds berichten van jullie|ik krijg nog steeds berichten van u|"
        "ik krijg nog steeds sms'jes|ik krijg nog steeds sms'jes van jullie|"
        "ik krijg nog steeds sms'jes van u|ik krijg nog steeds reclame|"
        "ik krijg nog steeds reclame van jullie|ik krijg nog steeds reclame van u|ik krijg nog steeds appjes|"
        "ik krijg nog steeds appjes van jullie|ik krijg nog steeds appjes van u|"
        "ik krijg veel te veel berichten|ik krijg veel te veel berichten van jullie|"
        "ik krijg veel te veel berichten van u|ik krijg veel te veel sms'jes|"
        "ik krijg veel te veel sms'jes van jullie|ik krijg veel te veel sms'jes van u|"
        "ik krijg veel te veel reclame|ik krijg veel te veel reclame van jullie|"
        "ik krijg veel te veel reclame van u|ik krijg veel te veel appjes|"
        "ik krijg veel te veel appjes van jullie|ik krijg veel te veel appjes van u|"
        "op grond van|artikel 7|artikel 15|artikel 17|artikel 18|artikel 21|art 7|art 15|art 17|art 18|"
        "art 21|van de avg|van de gdpr|conform|volgens|krachtens|ingevolge|in overeenstemming met|lid 1|"
        "lid 2|lid 3|17 avg|21 avg|17 gdpr|21 gdpr|7 avg|overeenkomstig|"
        "dit is niet mijn nummer|dit is niet meer mijn nummer|ik ben niets verschuldigd|"
        "ik heb geen schuld|ik ben maria niet|ik ben niet maria|dat ben ik niet|ik heb al gekocht|"
        "waarom blijven jullie sturen|waarom blijf je sturen|waarom blijf je appen|"
        "waarom blijven jullie appen|"
        "waarom blijven jullie bellen|waarom blijft u bellen|waarom blijft u sturen|waarom stuur je me dit|"
        "waarom sturen jullie me dit|waarom krijg ik dit|waarom krijg ik dit soort berichten|"
        "waarom krijg ik deze berichten|wat is dit|wat moet dit|wat wil je|wat willen jullie|"
        "hoe kom je aan mijn nr|van wie heb je mijn nummer|wie heeft u mijn nummer gegeven|"
        "van wie heeft u mijn nummer|ik heb dit al twee keer gevraagd|ik heb het al twee keer gevraagd|"
        "ik heb al twee keer gevraagd|ik heb dit al gevraagd|ik heb het al gevraagd|jullie blijven maar sturen|"
        "jullie blijven me berichten sturen|jullie blijven mij berichten sturen|je blijft me appen|"
        "je blijft maar appen|jullie blijven maar appen|u blijft mij berichten sturen|u blijft maar bellen|"
        "jullie blijven maar bellen|jullie blijven bellen|geen interesse|geen intresse|geen intresse meer|"
        "geen interresse|geen interesse meer|ik heb geen interesse|heb geen interesse|wij hebben geen interesse|"
        "we hebben geen interesse|ik heb geen interesse meer|heb geen interesse meer|ik heb er geen interesse in|"
        "ik heb hier geen interesse in|heb hier geen interesse in|totaal geen interesse|nul interesse|"
        "niet geïnteresseerd|niet geintereseerd|ik ben niet geïnteresseerd|ben niet geïnteresseerd|"
        "wij zijn niet geïnteresseerd|we zijn niet geïnteresseerd|ik ben niet meer geïnteresseerd|"
        "niet meer geïnteresseerd|interesseert me niet|interesseert mij niet|het interesseert me niet|"
        "dit interesseert me niet|boeit me niet|boeit niet|niet interessant|geen zin in|geen zin|geen zin meer|"
        "geen behoefte|geen behoefte aan|geen behoefte meer|ik heb hier geen behoefte aan|"
        "heb hier geen behoefte aan|geen nood aan|niet nodig|niet meer nodig|heb ik niet nodig|"
        "ik heb het niet nodig|ik heb niks nodig|ik heb niets nodig|heb niks nodig|dit is spam|het is spam|spam|"
        "spammers|spammer|jullie spammen|je spamt|u spamt|vervelend|irritant|zo irritant|dit is irritant|"
        "het is irritant|wat irritant|super irritant|echt irritant|jullie zijn irritant|het is vervelend|"
        "dit is vervelend|dit is storend|ambetant|dit stoort|het stoort|het stoort me|dit is intimidatie|"
        "intimidatie|dit is stalking|stalking|dit is stalken|stalkers|verkeerd nummer|fout nummer|"
        "verkeerde persoon|u heeft de verkeerde persoon|je hebt de verkeerde persoon|u hebt de verkeerde|"
        "je hebt de verkeerde|jullie hebben de verkeerde persoon|ik ben de verkeerde persoon|"
        "u heeft het verkeerde nummer|je hebt het verkeerde nummer|wie bent u|wie ben je|wie ben jij|"
        "wie zijn jullie|wie is dit|met wie spreek ik|ik ken u niet|ik ken je niet|ik ken jou niet|"
        "ik ken jullie niet|ken u niet|ken je niet|ken jullie niet|hoe kom je aan mijn nummer|"
        "hoe komt u aan mijn nummer|hoe komen jullie aan mijn nummer|hoe kom je aan m'n nummer|"
        "ik heb me nooit aangemeld|ik heb me nooit ingeschreven|ik heb me hier nooit voor aangemeld|"
        "ik heb me hier nooit voor ingeschreven|ik heb mij hier nooit voor aangemeld|ik heb mij nooit ingeschreven|"
        "ik heb mij nooit aangemeld|ik heb me hier niet voor aangemeld|ik heb me hier niet voor ingeschreven|"
        "ik heb me niet aangemeld|ik heb me niet ingeschreven|nooit voor aangemeld|nooit aangemeld|"
        "nooit ingeschreven|ik heb hier niet om gevraagd|ik heb hier nooit om gevraagd|"
        "hier heb ik niet om gevraagd|niet om gevraagd|nooit om gevraagd|heb ik niet om gevraagd|"
        "ik heb nooit toestemming gegeven|ik heb geen toestemming gegeven|"
        "ik heb hier geen toestemming voor gegeven|ik heb hier nooit toestemming voor gegeven|"
        "nooit toestemming gegeven|ik heb niks besteld|ik heb niets besteld|anders doe ik aangifte|"
        "anders doe ik melding|anders meld ik jullie|anders meld ik je|anders meld ik u|anders meld ik dit|"
        "anders dien ik een klacht in|anders ga ik naar de politie|anders bel ik de politie|anders blokkeer ik je|"
        "anders blokkeer ik jullie|anders blokkeer ik u|anders schakel ik een advocaat in|"
        "anders schakel ik mijn advocaat in|anders volgen juridische stappen|"
        "anders onderneem ik juridische stappen|anders onderneem ik stappen|anders volgt er een klacht|"
        "anders klacht|anders aangifte|anders blok|anders blocked|of ik doe aangifte|of ik meld jullie|"
        "of ik meld je|of ik dien een klacht in|of ik blokkeer je|of ik blokkeer jullie|of ik ga naar de politie|"
        "of ik bel de politie|voor ik aangifte doe|voordat ik aangifte doe|voordat ik je blokkeer|"
        "voordat ik jullie blokkeer|ik doe aangifte|ik meld jullie|ik meld dit|ik dien een klacht in|"
        "ik blokkeer je|ik blokkeer jullie|ik blokkeer u|avg|gdpr|volgens de avg|conform de avg|"
        "op grond van de avg|op basis van de avg|op basis van de gdpr|conform gdpr|conform de gdpr|volgens de gdpr|"
        "vanwege privacy|privacy|dit is illegaal|dit mag niet|dit is verboten|dit is verboden|illegaal|oplichting|"
        "dit is oplichting|oplichter|oplichters|scam|scammer|scammers|fake|nep|genoeg|genoeg is genoeg|"
        "het is genoeg|nu is het genoeg|het is genoeg geweest|zo is het wel genoeg|ik ben er klaar mee|"
        "ben er klaar mee|ik ben er helemaal klaar mee|klaar mee|klaar|ik heb er genoeg van|heb er genoeg van|"
        "ik ben het zat|ben het zat|ik ben het beu|ben het beu|ik word er gek van|word er gek van|"
        "ik word gek van jullie|ik word hier gek van|ik ben geen klant|ik ben geen klant meer|geen klant|"
        "geen klant meer|ik ben niet langer klant|ik ben van gedachten veranderd|van gedachten veranderd|"
        "heb me bedacht|ik heb me bedacht|te veel|teveel|veel te veel|het is te veel|dit is te veel|"
        "het zijn er te veel|het is teveel|te vaak|veel te vaak|idioot|idioten|klootzak|klootzakken|eikel|eikels|"
        "sukkel|sukkels|lul|lullen|mongool|mongolen|flapdrol|schandalig|belachelijk|ongelooflijk|onbeschoft|"
        "wat een brutaliteit|laatste waarschuwing|ik koop niks|ik koop niets|ik wil niks kopen|ik wil niets kopen|"
        "ik wil niks|ik wil niets|ik wil dit niet|ik wil dit niet meer|dit wil ik niet|wil ik niet|hoef ik niet|"
        "hoef niet|hoeft niet|ik hoef niks|ik hoef niets|ik hoef dit niet|hoef dit niet|ik heb al opgezegd|"
        "ik heb me al afgemeld|ik heb me al uitgeschreven|ik ben al uitgeschreven|ik heb al nee gezegd|ik zei nee|"
        "nee is nee|nee betekent nee|privé|dit is privé|privénummer|dit is een privénummer|dit is mijn privénummer|"
        "begrepen|is dat duidelijk|duidelijk|niets voor mij|niks voor mij|dit is niks voor mij|"
        "dit is niets voor mij|we hebben al een leverancier|wij zijn voorzien|we zijn voorzien|ik ben voorzien|"
        "wij zijn al voorzien|ik ben met pensioen|ik werk hier niet meer|ik werk daar niet meer|klojo|mafkees|"
        "mafkezen|kutbedrijf|rotzak|rotzakken|hufter|hufters|kankerlijer|kankerlijers|lijer|debiel|debielen|trut|"
        "zakkenwasser|zakkenwassers|loser|losers|onnozelaar|onnozelaars|smeerlap|smeerlappen|geen intresse bedankt|"
        "geen interese|conform avg|volgens avg|conform de wet|volgens de wet|volgens gdpr|"
        "ik zit er niet op te wachten|zit er niet op te wachten|hier zit ik niet op te wachten|"
        "voor de laatste keer|ik zei toch|ik zei|ik zei al|ik heb toch gezegd|stelletje idioten|"
        "stelletje oplichters|ik meen het|ik sta in het bel me niet register|ik sta op de bel-me-niet lijst|"
        "ik sta ingeschreven in het bel me niet register|kan je niet lezen|kunnen jullie niet lezen|"
        "u valt mij lastig|u valt me lastig|je valt me lastig|jullie vallen me lastig|jullie vallen mij lastig|"
        "u stoort mij|jullie storen me|je stoort me|dit nummer is van een kind|dit is de telefoon van een kind|"
        "dit is het nummer van een kind|dit is de telefoon van mijn dochter|dit is de telefoon van mijn zoon|"
        "ik ben minderjarig|mijn man is overleden|mijn vrouw is overleden|mijn moeder is overleden|"
        "mijn vader is overleden|hij is overleden|zij is overleden|ze is overleden|overleden|"
        "deze persoon is overleden|hij is dood|ze is dood|ik verkoop niet|mijn huis is niet te koop|niet te koop|"
        "staat niet te koop|ik heb mijn huis al verkocht|al verkocht|is al verkocht|ik heb al gestemd|"
        "ik heb al gedoneerd|ik heb al een leverancier|wij hebben al een leverancier|ik heb al een baan|"
        "heb al een baan|ik heb al werk|ik zoek niet meer|ik ben al overgestapt|dit is een werktelefoon|"
        "dit is een zakelijk nummer|hier heb ik nooit om gevraagd|dit is strafbaar|bel me niet register|"
        "ik dien een klacht in bij de acm|ik meld dit bij de acm|klacht bij de acm|beetje respect|heel irritant|"
        "vreselijk irritant|dit lijkt op stalking|ik woon daar niet meer|ik woon niet meer in nederland|"
        "ik woon hier niet meer|ben verhuisd|ik ben verhuisd|ik ken deze persoon niet|ik ken die persoon niet|"
        "ik ben deze persoon niet|ik ben niet de persoon die u zoekt|ik ben niet de persoon die jullie zoeken|"
        "ik zit in de auto|ik ben aan het werk|ik werk|vergissing|dit is een vergissing|verkeerd verbonden|"
        "u bent verkeerd verbonden",
        "that_i": "dat ik|dat wij|dat we",
        "send": "strueen|struen|stuurn|sturn|"
        "sturen|te sturen|versturen|verzenden|toesturen|stuur|stuurt|stuurd|sture|opsturen|doorsturen|"
        "toe te sturen|zend|zendt|zenden|te zenden|toezenden|toe te zenden|verzend|verstuur|te versturen|"
        "te verzenden|stuur maar|stuur mij maar|stuur me maar|stur|sturr|sturne|informeer|informeren|te informeren|"
        "verwittig|verwittigen|stuur nou|stuurdt",
        "fresh": "nieuwe",
        "one_more": "nog één|nog 1|nog één keer een|nog zo'n|nog een enkel",
        "threat": "en ik doe aangifte|en ik meld jullie|en ik meld je|en ik blokkeer je|en ik blokkeer jullie|"
        "en ik blokkeer u|en ik ga naar de politie|en ik bel de politie|en ik dien een klacht in|"
        "en ik dien klacht in|dan doe ik aangifte|dan blokkeer ik je|dan meld ik jullie|"
        "en ik schakel een advocaat in|en ik stap naar de politie",
        "else": "iemand anders|anderen|een ander|ergens anders",
        "bother_else": "spam|stoor|storen|benader|stalk|hinder|terroriseer",
        "roll": "lijst|verzendlijst|mailinglijst|mailing lijst|maillijst|mailinglist|bestand|database|databank|"
        "groep|appgroep|app groep|groepsapp|whatsappgroep|whatsapp groep|nieuwsbrief|mailing|mailings|bellijst|"
        "adressenbestand|klantenbestand",
        "await": "te wachten",
        "fedup": "zat|beu|moe|spuugzat|kotsbeu|helemaal zat|helemaal beu",
        "thatway": "ermee|hiermee|daarmee|er mee|hier mee|daar mee|mee",
        "say": "zeg|zegt|zeggen|ik zeg|zeg ik|wij zeggen",
        "crap": "actie|troep|rotzooi|rommel|shit|onzin|bullshit|zooi|zever|gezever|gezeik|gezeur|gezanik|gelul|"
        "gedoe|crap|bagger|ellende|flauwekul|dingen|zaken|zulke dingen|dit soort dingen|dit soort onzin|"
        "klote dingen|verkooppraat|praatjes|evenementen|links",
        "ping": "app|sms|mail|text|whatsapp|message|app maar|sms maar|mail maar|dm",
        "removed_t": "verwijderd|verwijdert",
        "remove_inf": "verwijderen|te verwijderen|wissen|te wissen|schrappen|te schrappen|deleten|te deleten|"
        "weghalen|weg te halen|wegdoen|weg te doen|eraf halen|eraf te halen|er af halen|afhalen|af te halen|"
        "eruit halen|er uit halen|eruit te halen|uithalen|uit te halen|eruit gooien|eruit te gooien|uitgooien|"
        "verwijderen laten|laten verwijderen|te laten verwijderen|vernietigen|te vernietigen|removen|uitsluiten|"
        "uit te sluiten|uitschrijven|uit te schrijven|afmelden|af te melden|doorhalen|ontregistreren|eraf smijten|"
        "wegsmijten|weggooien|weg te gooien|eraf zetten|eruit zetten|uitvlakken|royeren|anonimiseren|eraf te zetten",
        "pull": "gooi|gooit|gooien|te gooien|kick|kickt|kicken|knikker|smijt|smijten|schop|schopt|schoppen|flikker|"
        "trap|mieter",
        "down": "eraf|er af|er vanaf|ervan af|d'r af|ervanaf|hieraf",
        "draw": "trek|trek ik|ik trek|wij trekken|we trekken|trekken wij",
        "signoff_du": "meld",
        "nothing": "niks|niets|nix|helemaal niks|helemaal niets",
        "from_you": "van jullie|van u|van je|van jou|van uw bedrijf|van jullie bedrijf|met jullie|met u|met je|"
        "met jou|van deze afzender|van dit nummer|van ulle|van dit bedrijf|over jullie|met jullie bedrijf|"
        "met uw bedrijf",
        "enough": "genoeg|genoeg van|klaar met|gedaan met|afgelopen met|uit met|over met|weg met|basta",
        "called": "gebeld|opgebeld|gemaild|gemailed",
        "alone_leave": "met rust laten|met rust te laten|met rust laat|gerust laten|gerust laat|gerust te laten|"
        "met rust zou laten|met rust willen laten|met rust kunnen laten|met rust laten aub",
        "out_of": "uit jullie|uit je|uit|uit de|uit uw|uit het",
        "who": "wie is dit|wie is dat|wie ben je|wie ben jij|wie bent u|wie zijn jullie|met wie spreek ik|"
        "met wie app ik|van wie is dit nummer|wie stuurt dit|hoe kom je aan mijn nummer|hoe komt u aan mijn nummer|"
        "hoe komen jullie aan mijn nummer",
        "how": "hoe kan ik|hoe kan ik me|hoe kunnen we|hoe kunnen wij|hoe kan je|hoe kun je|hoe moet ik|"
        "hoe moet ik me|waar kan ik|waar kan ik me|wat moet ik doen om|wat moet ik sturen om|"
        "wat moet ik doen om me|hoe krijg ik|hoe zorg ik dat ik|hoe werkt|hoe gaat",
        "how_away": "hoe kom ik|hoe kom ik hier|hoe geraak ik|hoe raak ik|hoe komen we|hoe word ik|hoe laat ik me|"
        "hoe laat ik mij|hoe krijg ik mezelf",
        "how_signoff": "hoe meld ik|hoe meld ik me|hoe meld ik mij|hoe schrijf ik|hoe schrijf ik me|"
        "hoe schrijf ik mij|hoe zeg ik|hoe stop ik|hoe zet ik|waar meld ik me|waar schrijf ik me|waar zeg ik",
        "how_erase": "hoe verwijder ik|hoe wis ik",
        "how_halt": "hoe stop ik|hoe zet ik",
        "off_it": "vanaf|hier vanaf|hiervan af|van af|hier van af",
        "ensure": "zorg ervoor|zorg er voor|zorgt u ervoor|zorgen jullie ervoor|kunt u ervoor zorgen|"
        "kunt u er voor zorgen|kun je ervoor zorgen|kan je ervoor zorgen|kunnen jullie ervoor zorgen|"
        "wilt u ervoor zorgen|willen jullie ervoor zorgen|wil je ervoor zorgen|zou u ervoor kunnen zorgen|"
        "gelieve ervoor te zorgen|zorg|zorgt u er voor|maak dat|regel dat",
        "use": "gebruik|gebruikt|gebruiken|te gebruiken|benut|benutten",
        "sit": "zitten|staan",
        "fuss": "gespam|gedoe|gezeur|gemail|geapp|getext|gesms|gezeik|gebel|gezanik|geklooi|onzin|flauwekul",
        "mustbe": "dienen|moeten|moet|dient|horen",
        "exit": "verlaten|te verlaten|verlaat|ik verlaat",
        "notes": "meldingen|notificaties|pushmeldingen|pushberichten|herinneringen|reminders|sms-meldingen|updates|"
        "alerts",
        "i_receive": "ik ontvang|ontvang ik|ik krijg|krijg ik|wij ontvangen|we ontvangen|wij krijgen|we krijgen",
        "communication": "communicatie|contactopname|correspondentie|elk contact|alle contact",
        "service_noun": "service|dienst",
        "cessation": "beëindiging van|beëindiging van de|stopzetting van|stopzetting van de|het stopzetten van|"
        "het stopzetten van de|staking van|staking van de|het beëindigen van|het beëindigen van de",
        "when": "wanneer houden jullie op met|wanneer houden jullie met|wanneer houden jullie nu op met|"
        "wanneer houden jullie nu met|wanneer houden jullie eens op met|wanneer houden jullie eens met|"
        "wanneer houden jullie nu eens op met|wanneer houden jullie nu eens met|"
        "wanneer houden jullie eindelijk op met|wanneer houden jullie eindelijk met|"
        "wanneer houden jullie nou eens op met|wanneer houden jullie nou eens met|"
        "wanneer houden jullie eindelijk eens op met|wanneer houden jullie eindelijk eens met|"
        "wanneer houdt u op met|wanneer houdt u met|wanneer houdt u nu op met|wanneer houdt u nu met|"
        "wanneer houdt u eens op met|wanneer houdt u eens met|wanneer houdt u nu eens op met|"
        "wanneer houdt u nu eens met|wanneer houdt u eindelijk op met|wanneer houdt u eindelijk met|"
        "wanneer houdt u nou eens op met|wanneer houdt u nou eens met|wanneer houdt u eindelijk eens op met|"
        "wanneer houdt u eindelijk eens met|wanneer hou je op met|wanneer hou je met|"
        "wanneer hou je nu op met|wanneer hou je nu met|wanneer hou je eens op met|wanneer hou je eens met|"
        "wanneer hou je nu eens op met|wanneer hou je nu eens met|wanneer hou je eindelijk op met|"
        "wanneer hou je eindelijk met|wanneer hou je nou eens op met|wanneer hou je nou eens met|"
        "wanneer hou je eindelijk eens op met|wanneer hou je eindelijk eens met|"
        "wanneer stoppen jullie op met|wanneer stoppen jullie met|wanneer stoppen jullie nu op met|"
        "wanneer stoppen jullie nu met|wanneer stoppen jullie eens op met|wanneer stoppen jullie eens met|"
        "wanneer stoppen jullie nu eens op met|wanneer stoppen jullie nu eens met|"
        "wanneer stoppen jullie eindelijk op met|wanneer stoppen jullie eindelijk met|"
        "wanneer stoppen jullie nou eens op met|wanneer stoppen jullie nou eens met|"
        "wanneer stoppen jullie eindelijk eens op met|wanneer stoppen jullie eindelijk eens met|"
        "wanneer stopt u op met|wanneer stopt u met|wanneer stopt u nu op met|wanneer stopt u nu met|"
        "wanneer stopt u eens op met|wanneer stopt u eens met|wanneer stopt u nu eens op met|"
        "wanneer stopt u nu eens met|wanneer stopt u eindelijk op met|wanneer stopt u eindelijk met|"
        "wanneer stopt u nou eens op met|wanneer stopt u nou eens met|wanneer stopt u eindelijk eens op met|"
        "wanneer stopt u eindelijk eens met",
        "data_used": "gebruikt worden|gebruikt wordt|benut worden|benut wordt|verwerkt worden|verwerkt wordt|"
        "worden gebruikt|wordt gebruikt|worden verwerkt",
        "data_use": "gebruiken|gebruikt|verwerken",
        "for_ad": "voor reclame|voor reclamedoeleinden|voor marketing|voor marketingdoeleinden|"
        "voor commerciële doeleinden|voor direct marketing|voor jullie reclame|voor uw reclame|voor promotie",
        "never_a": "nooit meer een|nooit meer enig|nooit meer ook maar één",
        "not_prized": "niet meer op prijs|niet op prijs|niet langer op prijs|absoluut niet op prijs",
        "not_prized_done": "niet op prijs gesteld|niet meer op prijs gesteld|niet langer op prijs gesteld",
        "about": "over jullie producten|over jullie aanbiedingen|over jullie acties|over jullie diensten|"
        "over jullie evenementen|over jullie aanbod|over uw producten|over uw aanbiedingen|over uw acties|"
        "over uw diensten|over uw evenementen|over uw aanbod|over je producten|over je aanbiedingen|"
        "over je acties|over je diensten|over je evenementen|over je aanbod|van jullie producten|"
        "van jullie aanbiedingen|van jullie acties|van jullie diensten|van jullie evenementen|"
        "van jullie aanbod|van uw producten|van uw aanbiedingen|van uw acties|van uw diensten|"
        "van uw evenementen|van uw aanbod|van je producten|van je aanbiedingen|van je acties|van je diensten|"
        "van je evenementen|van je aanbod|voor jullie producten|voor jullie aanbiedingen|voor jullie acties|"
        "voor jullie diensten|voor jullie evenementen|voor jullie aanbod|voor uw producten|"
        "voor uw aanbiedingen|voor uw acties|voor uw diensten|voor uw evenementen|voor uw aanbod|"
        "voor je producten|voor je aanbiedingen|voor je acties|voor je diensten|voor je evenementen|"
        "voor je aanbod",
        "block": "blokkeer|blokkeert|blokkeren|blokkeert u",
    },
    cores=(
        "final",
        "wrong",
        "contact not",
        "not contact",
        "contact/send/ping no single/other/crap more",
        "send nomore",
        "nomore send",
        "send nothing",
        "nothing send",
        "det? message/ad not send",
        "send message/ad not",
        "ping person not",
        "ping nomore",
        "contact/send/ping no message/ad/stuff/crap",
        "contact/send/ping no more message/ad/single/stuff/other/crap",
        "no message/ad",
        "no message/ad contact/send",
        "no single/stuff/crap contact/send",
        "no single/other/stuff more",
        "no single/other/stuff more contact/send",
        "no more single/other/stuff",
        "no more single/other/stuff contact/send",
        "bother not bother_tail",
        "not bother_tail bother",
        "seek no touch touch_tail?",
        "seek not touch touch_tail",
        "no touch more? touch_tail",
        "call nomore call_tail?",
        "nomore call call_tail?",
        "can nomore contact/send/call",
        "can stop contact/send/call/message/ad/other",
        "can det? message/ad/other stop",
        "can remove person/number",
        "can person remove_inf/unsubscribe",
        "can person list remove_inf/unsubscribe",
        "can person from list take",
        "can det? number remove_inf",
        "can det? number from list take",
        "can person away pull",
        "can person down take",
        "can person? from list away",
        "can number out_of list",
        "can number removed",
        "can removed_self",
        "can from? list removed",
        "can person alone_leave",
        "need person? nomore contact/send/call",
        "need person? no message/ad more contact/send",
        "need you? nomore report",
        "want no message/ad/single/stuff receive?",
        "want no other more receive?",
        "want no more other receive?",
        "must no message/ad/stuff receive?",
        "must message/ad not receive?",
        "no message/ad/single/stuff/other want receive?",
        "no message/ad/single/stuff/other receive? desired",
        "det? message/ad want not receive?",
        "want det? message/ad not receive?",
        "want not message/ad receive",
        "want nomore receive",
        "want not from_you hear",
        "want from_you not hear",
        "want not hear from_you",
        "want no from_you hear",
        "want not contacted",
        "want nomore called",
        "want not become contacted",
        "want nomore become called",
        "nomore contacted/called become",
        "nomore become contacted/called",
        "want not that contact/send",
        "want nomore that call",
        "want that not contact/send",
        "want that nomore call",
        "want not that message/ad contact/send",
        "want that stop contact/send/call",
        "want that stop message/ad/other",
        "want that message/ad/other stop",
        "want that no message/ad contact/send",
        "want that no message/ad receive",
        "want that person list? remove/removed",
        "want that number list? remove/removed",
        "want that number/person from list take/removed",
        "want that person alone",
        "want list? unsubscribe",
        "want person? list? unsubscribe",
        "want removed_self",
        "want list removed",
        "want number removed",
        "want person/number list? remove_inf",
        "want message/ad/other stop",
        "want feed cancel",
        "want from list away",
        "det? message/ad/other/stuff not desired",
        "det? message/ad/other/stuff undesired",
        "stop always? contact/send/call",
        "stop message/ad/other always? contact/send",
        "stop person always? message/ad/other contact/send",
        "stop message/ad/other/nag",
        "det? message/ad/other stop",
        "stop bother_tail bother",
        "stop touch",
        "stop no message/ad",
        "stop contact/send nomore",
        "cease cease_tail always? contact/send/call",
        "cease cease_tail message/ad/other/nag",
        "cease cease_tail always? bother_tail bother",
        "put message/ad/other/feed put_tail",
        "cease message/ad/other for_you",
        "want part roll",
        "spare person/you message/ad/other/stuff",
        "shove message/ad/other whereto",
        "remove person from? list?",
        "remove number from? list?",
        "remove from list",
        "remove data list",
        "person from? list? remove_inf",
        "det? number from? list? remove_inf",
        "data remove_inf",
        "from list remove_inf",
        "from list person remove_inf",
        "pull person from? list? away",
        "take person from? list? down",
        "take person from list",
        "take number from list",
        "take number away",
        "take from list",
        "person from list take",
        "person from roll",
        "person away pull",
        "person down take",
        "det? number from list take",
        "det? number away take",
        "from list take",
        "away from list",
        "from list away",
        "person from list away",
        "signoff person list? off",
        "signoff_du person list off",
        "signoff_du person off list",
        "signoff person off from? list?",
        "hereby i_signoff list? off",
        "i_signoff hereby list? off",
        "i_signoff list off",
        "i_signoff off list",
        "i_signoff off hereby",
        "unsubscribe",
        "from? det? list unsubscribe",
        "person from? list? unsubscribe",
        "det? number unsubscribe",
        "det? feed cancel",
        "cancel feed",
        "hereby? request signing_off",
        "hereby signing_off",
        "signing_off list",
        "request erasure person? list",
        "request? erasure number/person",
        "leave person? alone",
        "leave alone person",
        "person alone_leave",
        "have? nointerest message/ad",
        "have message/ad nointerest",
        "revoke consent",
        "draw consent back",
        "draw consent",
        "det? consent revoke",
        "want consent revoke",
        "revoke message/ad/number",
        "forbid contact/call/message/ad/other/consent",
        "forbid person bother_tail bother",
        "set person/number blocklist",
        "that_i no message/ad/single/stuff want receive?",
        "that_i no message/ad/single/stuff receive? want",
        "that_i no message/ad want receive?",
        "that_i nomore contacted want",
        "that_i nomore want contacted",
        "that_i det? message/ad not want",
        "no fresh message/ad/other/stuff more",
        "want no fresh message/ad/stuff receive?",
        "one_more single/other/ad/message threat",
        "contact/send message/ad else",
        "bother_else else",
        "want stop message/ad receive",
        "want stop message/ad",
        "can person? from roll",
        "want from roll",
        "request from roll",
        "det? touch stop",
        "det? touch undesired",
        "det? touch not desired",
        "set part list",
        "need no touch more? touch_tail",
        "not contact call",
        "not call contact",
        "have not message/ad await",
        "have message/ad fedup",
        "say feed cease_tail",
        "enough message/ad/other",
        "removed_t person from? list?",
        "removed_t number list?",
        "stop crap contact/send",
        "stop person? crap contact/send",
        "cease cease_tail person? crap contact/send",
        "want that number list? removed become",
        "det? consent draw back",
        "i_signoff off from list",
        "signoff_du person off from list",
        "sick message/ad",
        "sick single",
        "take third from list",
        "remove third from list",
        "want rather no message/ad",
        "receive rather nothing",
        "not contacted become",
        "want not that always contact",
        "contact/send/ping person no other",
        "hereby? draw det? consent receive? message/ad back",
        "hereby? draw det? consent contact/send? message/ad? back",
        "ensure that_i no message/ad/single/stuff/other more? receive",
        "ensure that_i nomore contacted/called become",
        "ensure that_i nomore become contacted/called",
        "use det? number nomore",
        "det? number nomore use",
        "need person from? list? remove_inf/unsubscribe",
        "need person from list take",
        "need det? number from? list? remove_inf",
        "need det? number from list take",
        "need person away pull",
        "need det? number away take",
        "number mustbe removed_self",
        "signoff_du det? number off",
        "signoff det? number off",
        "ensure det? number removed_self",
        "i_receive rather no message/ad/single/stuff/other",
        "can person? no message/ad/single/other more? contact/send",
        "have det? message/ad/other undesired",
        "det? communication stop",
        "stop det? communication",
        "put det? communication put_tail",
        "request cessation message/ad/other",
        "det? number out_of list",
        "det? number away out_of list",
        "take person from list away",
        "take number from list away",
        "when contact/send/call",
        "nomore mustbe contact/send/call",
        "no message/ad mustbe contact/send",
        "want not that det? number for_ad data_used",
        "want not that det? number for_ad data_use",
        "want not that det? number data_used for_ad",
        "that nomore mustbe contact/send/call",
        "that no message/ad mustbe contact/send",
        "never_a single/message/ad/other from_you?",
        "forbid touch",
        "forbid communication",
        "forbid det? touch",
        "have det? message/ad/other not_prized",
        "have det? touch not_prized",
        "det? message/ad/other not_prized_done",
        "hereby? draw det? consent consent number back",
        "draw det? consent consent number back",
        "block det? number det? message/ad",
        "can det? number message/ad block",
    ),
    alone=(
        "bare",
        "call person not call_tail?",
        "not call",
        "contact/send/ping? no other",
        "no other send",
        "put you? it put_tail",
        "stop stuff/crap",
        "cease you? cease_tail stuff/crap",
        "request erasure",
        "hereby? i_signoff off",
        "cease you? cease_tail",
        "cease you? thatway cease_tail",
        "want no other from_you? receive?",
        "want not from_you? called become?",
        "want not become called",
        "contact/send/ping no single",
        "signoff_du person off",
        "want not that you? person? call",
        "ping not",
        "take person away",
        "stop filler? det? fuss",
        "want filler? part sit",
        "want? det? list exit",
        "exit det? list",
        "det? notes put_tail",
        "det? message/ad/other put_tail",
        "nomore touch",
        "bare about",
        "bare more about",
        "det? number away",
    ),
    soft=(
        "refusal",
        "threaten",
        "threaten ifmore",
        "ifmore threaten",
        "have det? stuff undesired",
        "det? service_noun cancel",
    ),
    how=(
        "who",
        "how unsubscribe",
        "how signing_off",
        "how person? list? unsubscribe",
        "how person list? remove",
        "how person? from list? away",
        "how person from list take",
        "how number remove",
        "how stop",
        "how message/ad stop",
        "how stop message/ad",
        "how feed cancel",
        "how no message/ad receive",
        "how_away from list away?",
        "how_away away",
        "how_away removed",
        "how_signoff off/put_tail/cease_tail",
        "how_signoff list/message/ad off/put_tail/cease_tail",
        "how_signoff off list",
        "how_erase number/person",
        "how_halt message/ad/feed",
        "how_away off_it",
    ),
    real="aanmelden|aanspraken|aapjes|achtervolgden|actief|administratief|afdalen|afhaken|afzette|alpen|anaal|"
    "anmelden|appel|aspen|bastia|beken|belicht|belichten|benaderde|benden|bender|berecht|berechten|berichtte|"
    "berichtten|berucht|beruchte|besta|bestaand|besten|bestolen|bestond|bestonden|beticht|beuren|bewijst|binder|"
    "bingen|bleken|blokker|boeien|boeke|boekel|boeket|boekten|boeren|boeten|bombardier|bonken|breken|broeken|"
    "champagne|commerce|commercial|contanten|contracten|contracteren|dales|dealt|deels|deuren|diens|diepst|diest|"
    "doeken|dokken|eenden|fleuren|fokken|gendt|gericht|gerichte|geroep|gestoken|gestookt|geuren|ginder|gingen|"
    "gissen|gokken|greep|griep|groef|groei|groen|groeps|group|hasta|hebban|hebbe|hebbes|hindert|hingen|hoeden|"
    "hoeren|hoeve|hoever|hokken|hosten|hoven|informeel|ingen|inschrijven|intimiderend|kabaal|kampen|kapen|kapper|"
    "kenden|keuren|kinder|kinderen|kippen|klagen|klappen|kleuren|knappen|knokken|koeken|koppen|kosten|krijger|"
    "krijgt|krijsen|krijt|kring|kringen|lagen|lauren|leren|lesuren|leugen|leunen|leuven|leuzen|lijdt|lijkt|lijntje|"
    "lijntjes|lijster|lingen|listen|lokken|maalt|maiden|malen|maling|mallen|markering|massage|massages|minder|"
    "minderen|missen|mokken|nails|nazaten|nekken|nesten|nissen|offerte|ontving|ontvingen|oosten|opdrinken|opmelden|"
    "overspel|overspoeld|overspoelt|overstuur|pasta|pervers|pester|petten|pinken|pinnen|pissen|plage|platen|plegen|"
    "pokken|poste|poster|poten|potten|preek|preken|primo|programme|proto|provo|public|rails|recruiter|remote|"
    "renden|resten|rijst|ringen|roeren|rokken|roteren|sailing|saleh|salem|schaap|schap|schappen|schijven|schram|"
    "schrapen|schrift|schrijver|scoor|scoort|scoren|seals|serveer|servet|servie|servier|serviers|servies|shaken|"
    "shoppen|shopt|sjaak|skopje|slagen|sleuren|smaak|smaakt|smaken|smoren|sokken|spaak|spaken|spant|spieken|spoor|"
    "spoort|sporen|spraken|spree|spreekt|sprekend|spreker|spreuk|spreuken|staaf|staal|staan|staar|staart|stalker|"
    "stallen|stammen|stampen|stamt|stapje|stapt|staten|staven|steak|steken|steppe|steppen|steur|stipje|stippen|"
    "stipt|stoep|stoer|stoet|stofje|stokje|stolk|stolp|stomen|stomp|stompe|stompen|stoof|stook|stookt|stoom|"
    "stoppel|stopten|stores|stormen|storten|stoten|stout|strak|streek|streken|stuart|sturm|stuwen|sussen|system|"
    "taken|tales|tenten|testen|testjes|testten|tinder|toeven|topje|toppen|toren|uitsluitend|uitzitten|vacature|"
    "verdeel|verdelen|verkend|verkooppraatje|vernietigd|vernietigden|vernietigend|verrichten|verstoren|verstuurd|"
    "verveeld|verwend|verwijten|verzen|verzender|verzonden|vesten|vinder|vingen|vissen|vlagen|voltooien|"
    "voorspellen|wales|wassen|wenden|wendt|westen|wijst|wisse|wissel|wisten|zanden|zandt|zeden|zegden|zeiden|"
    "zelden|zender|zenit|zingen|zonden",
    other="foto foto's video video's bestand document documenten contract offerte "
    "waarom vergeten vergeet vergat "
    "niet nooit geen zonder zegt zei zeiden vraagt vroeg wanneer tot voordat nadat terwijl omdat welke hij "
    "zij ze morgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weken maand jaar "
    "uur minuten afspraak bestelling bestellingen reservering vergadering levering betaling factuur facturen "
    "rekening kaart wachtwoord wekker liedje muziek licht lampen film spel auto bus trein vlucht ticket "
    "product producten prijs prijzen model belangrijk roken snoepen webinar",
)
