"""German."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="de",
    words={
        "also": "noch anrufe|noch mails|noch e-mails|noch werbung|noch nachrichten|noch whatsapp|noch whatsapps|"
        "noch sms|"
        "und geben sie auskunft|und geben sie mir auskunft|"
        "und bestätigen sie mir die löschung|und bestätigen sie die löschung|und bestätigen sie mir dies|"
        "und bestätigen sie mir das|und bestätigen sie dies|und bestätigen sie mir die löschung schriftlich|"
        "und bestätigt mir das|und bestätigt mir die löschung|und mir die löschung bestätigen|"
        "und dies bestätigen|und mir dies bestätigen|und mir das bestätigen|"
        "oder anrufen|oder schreiben|oder anschreiben|oder kontaktieren|oder mailen|oder anmailen|"
        "oder belästigen|oder anzurufen|oder zu schreiben|oder zu kontaktieren|"
        "oder rufen sie mich an|oder ruft mich an|und anrufen|und schreiben|und anschreiben|"
        "und kontaktieren|und mailen|und anmailen|und belästigen|und anzurufen|und zu schreiben|"
        "und zu kontaktieren|und rufen sie mich an|und ruft mich an|noch anrufen|noch schreiben|"
        "noch anschreiben|noch kontaktieren|noch mailen|noch anmailen|noch belästigen|"
        "noch anzurufen|noch zu schreiben|noch zu kontaktieren|noch rufen sie mich an|"
        "noch ruft mich an|und nicht anrufen|und nicht schreiben|und nicht anschreiben|"
        "und nicht kontaktieren|und nicht mailen|und nicht anmailen|und nicht belästigen|"
        "und nicht anzurufen|und nicht zu schreiben|und nicht zu kontaktieren|"
        "und nicht rufen sie mich an|und nicht ruft mich an|und auch nicht anrufen|"
        "und auch nicht schreiben|und auch nicht anschreiben|und auch nicht kontaktieren|"
        "und auch nicht mailen|und auch nicht anmailen|und auch nicht belästigen|"
        "und auch nicht anzurufen|und auch nicht zu schreiben|und auch nicht zu kontaktieren|"
        "und auch nicht rufen sie mich an|und auch nicht ruft mich an",
        "stop": "stop|stopp|stoppen|stoppt|stoppe|stoppen sie|beenden|beende|beendet|einstellen|einzustellen|"
        "unterlassen|unterlass|unterlasse|unterlasst|unterlassen sie es|unterbinden|unterbinde|abstellen|abzustellen|"
        "aufhören|aufhoeren|aufhörn|aufhöhren|aufzuhören|aufzuhoeren|aufhört|aufhoert|aufhörst|abbrechen|abschalten|"
        "abzuschalten|deaktivieren|deaktiviere|deaktiviert|sein lassen|bleiben lassen|sein zu lassen|zu unterlassen|"
        "schluss mit|verzichten sie auf|verzichtet auf|verzichte auf|ich verzichte auf|zu verzichten auf|ufhöre|"
        "ufhöred|lasst es|hör uf|höred uf|hörts auf|stopp mit|stop mit|halt mit|hören uf",
        "cease": "hör|hoer|hoere|höre|hört|hoert|hören|hoeren|höhr|höhren|hörn|hörts|lass|lasst|lassen|hörst|höred",
        "cease_tail": "auf|uf|sein|bleiben",
        "put": "stell|stelle|stellt|stellen",
        "put_tail": "ein|ab",
        "keep": "behalt|behalte|behaltet|behalten",
        "not_on": "nicht länger teil|nicht länger teil von|"
        "nicht mehr auf|nicht mehr in|nicht länger in|nicht länger auf|nicht auf|nicht in|"
        "kein teil mehr von|kein mitglied mehr von|nicht mehr teil von|kein teil von|auf keiner|in keiner|in keinem|"
        "auf keinem|nicht mehr teil|kein mitglied",
        "look": "sehen|sieh|seht|sehe",
        "refrain": "absehen|abzusehen|abstand nehmen|abstand zu nehmen|verschont|verschonen|verschonen sie",
        "spare": "verschon|verschone|verschont|verschonen|spar|spare|spart|sparen|erspar|erspare|erspart|ersparen|"
        "schenkt|schenken",
        "off": "ab|runter",
        "away": "aus|raus|heraus|runter|rauß",
        "from": "von|vom|aus|ausm|von der|aus der|aus dem|von ihrer|aus ihrer",
        "not": "nüme|nümä|numä|nicht|nich|nciht|nihct|nict|nichts|nix|nie|niemals|net|ned|nit|nid|nöd|nüt|nüm|nümm|"
        "nümme|nimmer|"
        "nimma|keinesfalls|auf keinen fall|auf gar keinen fall|unter keinen umständen|keinen falls|nichtmehr|ja nicht|"
        "bloß nicht|nie nie|nirgends|nischt|gar nicht|garnicht|gar nichts|garnichts|nixht|nicth|nicjt|nihcht|nihc|"
        "nichr",
        "nomore": "nicht erneut|nicht abermals|nicht schon wieder|"
        "nüme|nümä|nömme|"
        "nicht mehr|nich mehr|nicht merh|nciht mehr|nicht meht|nicht wieder|nicht weiter|nicht länger|"
        "nicht laenger|nicht nochmal|nicht noch einmal|nicht noch mal|nichtmehr|nie mehr|nie wieder|nie nie wieder|"
        "nie wider|nie weider|niemals mehr|niemals wieder|nichts mehr|nix mehr|nichts weiter|nix weiter|net mehr|"
        "ned mehr|nit mehr|nid meh|nöd meh|nie meh|nüt meh|nüm|nümm|nümme|nimmer|nimma|auf keinen fall mehr|"
        "auf keinen fall wieder|keinesfalls mehr|in zukunft nicht|künftig nicht|zukünftig nicht|ab sofort nicht|"
        "ab jetzt nicht|überhaupt nicht|überhaupt nicht mehr|gar nicht mehr|garnicht mehr|absolut nicht|nixht mehr|"
        "nicth mehr|nichr mehr",
        "no": "weder|"
        "koa|koan|kan|koa oanzige|koa anzige|"
        "kein|keine|keinen|keiner|keinerlei|keien|kiene|kei|keini|kane|koane|keene|kene|null|nie wieder|nie mehr|"
        "nicht eine einzige|keine einzige|nicht noch mehr|keines|ka|koi|koin|gar keine|überhaupt keine|"
        "überhaupt kein|gar kein|absolut keine|bloß keine|auf keinen fall mehr",
        "more": "mehr|weitere|weiteren|weiterer|weiteres|meh|länger|wieder|künftig|zukünftig|in zukunft|noch mehr|"
        "zusätzlichen",
        "contact": "schreib|schreibe|schreibt|schreiben|schreibn|schreibts|schreibs|schrieben sie|schriib|schrib|"
        "schribed|schriibe|kontaktier|kontaktiere|kontaktiert|kontaktieren|kontaktiern|kontakten|kontaktet|kontaktire|"
        "contactieren|contacten|anschreiben|anzuschreiben|anschreibt|texte|textet|texten|zutexten|zuzutexten|"
        "vollzutexten|volltexten|anzutexten|antexten|sims|simse|simst|simsen|smsen|smst|maile|mailt|mailen|anmailen|"
        "anzumailen|e-mailen|whatsappen|whatsappe|messagen|belästig|belästige|belästigt|belästigen|belästiget|"
        "belaestig|belaestige|belaestigt|belaestigen|belestigen|beläßtigen|nerv|nerve|nervt|nerven|stör|störe|stört|"
        "stören|stoer|stoere|stoert|stoeren|spam|spamm|spamt|spamen|spamme|spammt|spammen|zuspammen|zuzuspammen|"
        "vollspammen|vollzuspammen|bespammen|anspammen|zumüllen|zuzumüllen|zumuellen|vollmüllen|vollzumüllen|müllt|"
        "müllen|bombardier|bombardiert|bombardieren|zubomben|zuballern|zuzuballern|zuschütten|zuschwallen|zulabern|"
        "zuzulabern|behelligen|behellige|behelligt|bedrängen|terrorisieren|terrorisiert|schikanieren|melde dich|"
        "meld dich|meldet euch|melden sie sich|sich bei mir melden|bei mir melden|sich melden|euch melden|dich melden|"
        "bei mir zu melden|sich zu melden|bei uns melden|sich bei uns melden|nachfassen|kontakt aufnehmen|"
        "kontakt aufzunehmen|in kontakt treten|mit mir in kontakt treten|anpingen|anfunken|anquatschen|anzuquatschen|"
        "anlabern|pingen|zuposten|vollpumpen|in verbindung setzen|in verbindung zu setzen|weiterschreiben|"
        "weiterzuschreiben|ufhöre schribe|schribe|kontaktiered|schriebed|schreibet|kontaktieret|schreibne|schriben|"
        "schriebn|schreiebn|kontaktiren|zumüllt|mail mir|text mir|maile mir",
        "call": "ruf|rufe|ruft|rufen|rufts|anrufen|anzurufen|anruft|telefonieren|anklingeln|anzuklingeln|klingel|"
        "klingeln|durchklingeln|anbimmeln|lüt|lüüt|alüte|telefonier|ruf an|rufen sie an|kontaktanrufe",
        "call_tail": "an|durch|ah",
        "receive": "erhalten|bekommen|kriegen|empfangen|bekomme|erhalte|kriege|geschickt bekommen|"
        "zugeschickt bekommen|zugesendet bekommen|geschickt haben|bekommen müssen|zu bekommen|zu erhalten|übercho|"
        "kriagn|gesendet bekommen|zugesandt bekommen|geliefert bekommen|geschickt kriegen|erhaltn",
        "hear": "hören|hoeren|lesen|sehen|wissen|zu tun haben|hören müssen|mitbekommen|ghöre|am hut haben|"
        "zu schaffen haben|bekommen|erhalten",
        "contacted": "kontaktiert|angeschrieben|belästigt|belaestigt|gestört|gestoert|genervt|informiert|"
        "benachrichtigt|angesprochen|zugespammt|vollgespammt|gespammt|zugemüllt|vollgemüllt|bombardiert|angetextet|"
        "zugetextet|behelligt|beworben|angeschriebn|verfolgt|angefragt|kontaktet",
        "become": "werden|zu werden|werde",
        "message": "nachrichte|nachrichta|nachrichtn|nachrihten|nachrichen|nachichten|nachirchten|"
        "dem erhalt weiterer e-mails|dem erhalt weiterer mails|dem erhalt weiterer nachrichten|"
        "dem erhalt weiterer werbung|dem erhalt weiterer newslettern|dem erhalt weiterer sms|"
        "dem erhalt von e-mails|dem erhalt von mails|dem erhalt von nachrichten|"
        "dem erhalt von werbung|dem erhalt von newslettern|dem erhalt von sms|"
        "dem erhalt ihres newsletters|dem erhalt des newsletters|dem erhalt eures newsletters|"
        "der werblichen nutzung meiner daten|der werblichen nutzung meiner adresse|"
        "der werblichen nutzung meiner nummer|der werblichen nutzung|"
        "der werblichen verwendung meiner daten|der werblichen verwendung meiner adresse|"
        "der werblichen verwendung meiner nummer|der werblichen verwendung|"
        "der weiteren datenverarbeitung|"
        "nachrichten|sms|smse|smsen|sms nachrichten|textnachrichten|kurznachrichten|textmessages|messages|"
        "msgs|msg|whatsapps|whatsapp nachrichten|whatsappnachrichten|wa nachrichten|push nachrichten|pushnachrichten|"
        "push-benachrichtigungen|kontaktanfragen|kontaktaufnahme|kontaktaufnahmen|kontaktversuche|kontaktversuchen|"
        "kontaktierung|kontaktierungen|kontaktierungsversuche|zuschriften|zusendungen|zusendung|newsletter|"
        "newsletters|newslettern|news letter|rundschreiben|rundmails|massennachrichten|sammelnachrichten|kettenbriefe|"
        "kettennachrichten|belästigung|belästigungen|belaestigung|belaestigungen|mailings|aussendungen|follow-ups|"
        "followups|kontaktanbahnung|ansprache|automatischen nachrichten|info-sms|infosms|sms infos|anschreiben|"
        "messagen|verständigungen|bot nachrichten|nachrichten und anrufe|anrufe und nachrichten|"
        "nachrichten oder anrufe|anrufe oder nachrichten|sms und anrufe|anrufe oder sms|mails und sms|sms oder mails",
        "single": "nachricht|sms|mitteilung|anfrage|benachrichtigung|whatsapp|kontakt|message|textnachricht|meldung|"
        "kommunikation|korrespondenz",
        "other": "anruf|anrufe|anrufen|anrufn|telefonanrufe|telefonanrufen|telefonate|telefonaten|mails|mail|emails|"
        "email|e-mails|e-mail|post|briefe|telefonterror|terroranrufe|sprachnachrichten|anrufe und mails|klingeleien",
        "stuff": "infos|informationen|info|updates|erinnerungen|reminder|umfragen|einladungen|gutscheine|rabatte|"
        "rabattcodes|tipps|news|neuigkeiten|fragen und umfragen|produktinfos|produktinformationen|hinweise|spammüll|"
        "kettenmails|meldungen|mitteilungen|anfragen|benachrichtigungen",
        "promotion": "direktwerbung|direktmarketing|zu direktwerbung|"
        "angeboten|sonderangeboten|werbeangeboten|werbeaktionen|lockangeboten|verkaufsangeboten|"
        "werbung|werbungen|werbig|wärbig|reklame|reklamen|werbe-sms|werbesms|werbemails|werbe mails|"
        "werbemail|"
        "werbenachrichten|werbe nachrichten|werbebotschaften|werbemitteilungen|werbetexte|werbezusendungen|"
        "werbeaussendungen|werbemaßnahmen|werbeangebote|promotion|promotions|promotionen|promos|promo|aktionen|"
        "angebote|offerten|sonderangebote|marketing|marketing nachrichten|marketingnachrichten|marketing-sms|"
        "marketingmails|verkaufsangebote|deals|rabattaktionen|produktwerbung|sms werbung|smswerbung|"
        "whatsapp werbung|mailwerbung|werbug|werbnug|werbng|werebung|wahlwerbung|parteiwerbung|wahlkampfwerbung|"
        "wahl-sms|wahlkampf|spendenaufrufe|spendenaufruf|verkaufsnachrichten|lockangebote",
        "ad": "werbeanrufe|werbeanrufen|werbematerial|werbemüll|spam|spams|spamming|spammerei|gespamme|spam-mails|"
        "spammails|spam-nachrichten|spamnachrichten|spam-sms|spamsms|akquise|kaltakquise|akquiseanrufe|"
        "verkaufsgespräche|verkaufsnachrichten|vertriebsnachrichten|vertriebsanfragen|vertriebsmails|jobangebote|"
        "stellenangebote|kreditangebote|pitches|telefonwerbung|anwerbungen|kaltnachrichten",
        "remove": "lösch|lösche|löscht|löschen|loesch|loesche|loescht|loeschen|löscht mal|lösched|lösch mal|entfern|"
        "entferne|entfernt|entfernen|streich|streiche|streicht|streichen|tilgen|tilg|rausnehmen|rauszunehmen|"
        "herausnehmen|herauszunehmen|rauslöschen|herauslöschen|rausstreichen|rausschmeißen|rauswerfen|rauskicken|"
        "auszuschließen|ausschließen|runternehmen|runterzunehmen|raus machen|rausmachen|rauszumachen|weglöschen|"
        "zu löschen|austragen|auszutragen|rausholen|rauslassen|raus nehmen|raus zu nehmen|heraus nehmen|delete|"
        "removen|remove|wegnehmen|ausnehmen|abmelden|lösche bitte|annullieren|schwärzen|blacklisten|vernichten|"
        "löschet|löschid|entfernet|streichet|löschts|loschn|löshcen|lösxhen|löschne|löscehn",
        "take": "nimm|nehm|nehme|nehmt|nehmen|nemen|nehmts|nimmst|nehmed|schmeiß|schmeißt|schmeißen|wirf|werft|"
        "werfen|kick|kickt|kicken|hol|holt|holen|trag|trage|tragt|tragen|hau|haut|setzen|setz|mach|macht|machen|lass|"
        "lasst|lassen|zu nehmen|zu holen|zu werfen|rauszunehmen|austragen lassen",
        "carry": "trag|trage|tragt|tragen|traged",
        "signoff": "meldet|melden|bestell|bestelle|bestellt|bestellen|mälded",
        "i_signoff": "melde ich mich|ich melde mich|meld ich mich|ich meld mich|wir melden uns|melden wir uns|"
        "melde mich|bestelle ich|ich bestelle|wir bestellen|bestellen wir",
        "hereby": "hiermit|hiermit möchte ich|hierdurch",
        "unsubscribe": "abmelden|abmelde|abzumelden|abgemeldet werden|abmelden lassen|abbestellen|abbestelle|"
        "abzubestellen|austragen|austrage|austragen lassen|auszutragen|austragt|deabonnieren|entabonnieren|"
        "unsubscribe|unsubscriben|unsub|opt out|optout|deregistrieren|abmälde|abmälda|ausloggen aus dem verteiler|"
        "abonnieren beenden|abmeldet|abbestellt|deabonieren|entabonieren|disabonnieren|abmeldn|abbestelln",
        "request": "bitte um auskunft und|ich bitte um auskunft und|ich verlange auskunft und|"
        "ich bitte um auskunft über und|"
        "bitte bestätigen sie mir die|bitte bestätigen sie die|bitte veranlassen sie die|"
        "bitte veranlassen sie umgehend die|bitte veranlassen sie unverzüglich die|bitte bestätigt mir die|"
        "bestätigen sie mir die|bestätigen sie die|veranlassen sie die|veranlassen sie umgehend die|"
        "veranlassen sie unverzüglich die|bestätigt mir die|ich bitte um bestätigung der|"
        "bitte um bestätigung der|ich fordere die|ich fordere hiermit die|ich verlange hiermit die|"
        "ich verlange die sofortige|ich verlange die vollständige|ich fordere die sofortige|"
        "ich beantrage die|hiermit beantrage ich die|ich bestehe auf die|ich bestehe auf der|"
        "bitte um|bitte um sofortige|bitte um umgehende|ich bitte um sofortige|ich bitte um umgehende|"
        "um sofortige|um umgehende|bitte um die|ich bitte um die|bitte sofort um|bitte dringend um|ich bitte um|"
        "ich bitte sie um|ich bitte hiermit um|hiermit bitte ich um|wir bitten um|bitten um|ersuche um|ich ersuche um|"
        "wir ersuchen um|ich beantrage|beantrage|hiermit beantrage ich|ich verlange|ich fordere|fordere|verlange|"
        "wünsche|ich wünsche|bitte die|ich möchte die|ich will die|bitte zur|bitte sie um|bitte euch um|"
        "bitte nochmals um|um|bitte höflich um",
        "signing_off": "abmeldung|abmeldungen|abbestellung|austragung|abmeldunng|abmeldug|newsletterabmeldung|"
        "newsletter-abmeldung|deabonnierung|unsubscription|opt out|sms abmeldung",
        "erasure": "löschung|loeschung|entfernung|streichung|herausnahme|datenlöschung|austragung",
        "cessation": "einstellung|unterlassung|beendigung|einstellen|unterlassen",
        "cancel": "ich kündige|kündige ich|wir kündigen|ich storniere|ich beende|kündigen|kuendigen|kündige|kündigt|"
        "kündig|stornieren|storniere|stoppen|beenden|abbestellen|löschen|loeschen|deaktivieren|abschalten|ausschalten|"
        "abstellen|cancel|canceln|streichen|kündigen sie|einstellen|zu kündigen",
        "feed": "newsletter|sms newsletter|whatsapp newsletter|sms-service|sms-abo|newsletter abo|newsletterabo|"
        "newsletter abonnement|sms-dienst|sms-infodienst|infodienst|nachrichten-abo|nachrichtenabo|nachrichtendienst|"
        "mailing|mailings|benachrichtigungen|whatsapp-abo|werbe abo|sms-benachrichtigungen|newsletters|"
        "newsletteranmeldung|sms-alarm|werbung|abonnement der newsletter",
        "removed": "gelöscht|geloescht|entfernt|gestrichen|ausgetragen|abgemeldet|rausgenommen|herausgenommen|"
        "rausgestrichen|rausgelöscht|abbestellt|runtergenommen|raus|heraus|runter|unsubscribed|deabonniert|"
        "ausgeschlossen|geschmissen|rausgeworfen|rausgeschmissen|genommen|gekickt|weg",
        "removed_self": "gelöscht werden|geloescht werden|entfernt werden|gestrichen werden|ausgetragen werden|"
        "abgemeldet werden|rausgenommen werden|herausgenommen werden|gelöscht sein|ausgetragen sein",
        "person": "mich|mir|uns|mi|mer|meine frau|meinen mann|meine familie|meiner frau|meinem mann|meiner familie|"
        "mich selbst|mich und meine frau|meine mutter|meine eltern|bei mir|bei uns|meine person|mich persönlich|"
        "mein handy|ma",
        "number": "meine e-mail|"
        "nummer|nummern|nr|numer|nummr|handynummer|handynr|handy nr|handy nummer|telefonnummer|tel nr|"
        "telnr|telefonnr|rufnummer|mobilnummer|mobilfunknummer|natelnummer|whatsapp nummer|nummere|nummero|"
        "kontaktdaten|telefondaten|meine daten|unsere daten|meiner daten|unserer daten|meine date|alle daten|"
        "aller daten|sämtliche daten|sämtlicher daten|alle meine daten|all meine daten|aller meiner daten|"
        "sämtliche meiner daten|diese daten|meine persönlichen daten|meine personenbezogenen daten|"
        "personenbezogene daten|personenbezogenen daten|meiner personenbezogenen daten|meine infos|"
        "meine informationen|meine kundendaten|meinen namen|mein name|meinen kontakt|mein kontakt|meine adresse|"
        "meine e-mail-adresse|meine emailadresse|meine mailadresse|meine email|meine mail|meine mail adresse|"
        "meine email adresse|meinen eintrag|meine einträge|meinen datensatz|meinen anschluss|alles über mich|"
        "alles von mir|alles was sie über mich haben|alles was sie von mir haben|daten von mir|"
        "von mir gespeicherten daten|über mich gespeicherten daten|zu meiner person gespeicherten daten|"
        "gespeicherten daten|daten über mich|daten zu meiner person|mini nummere|mei nummer|meine nummer und daten|"
        "meine rufnummer|unseren eintrag|unseren kontakt|unseren namen|unsere adresse|unsere firma|meine firma|"
        "unser unternehmen|meinen account aus|diesen kontakt|diese nummer|meine registrierung|meine anmeldung|"
        "meine anmeldedaten|mein profil|meine kontaktinformationen|mein kundenprofil|nummmer|numemr|nunmer|"
        "telefonumer|telefonnumer|handynumer|hanynummer",
        "data": "daten|kontaktdaten|personendaten|kundendaten|mailadresse|emailadresse",
        "list": "allem|allen listen|allen verteilern|"
        "überall|"
        "liste|listen|lischte|verteiler|verteilern|verteilers|verteilerliste|email verteiler|emailverteiler|"
        "mailverteiler|e-mail-verteiler|mail verteiler|sms verteiler|smsverteiler|newsletterverteiler|"
        "newsletter-verteiler|werbeverteiler|whatsapp verteiler|presseverteiler|newsletter|newsletters|newslettern|"
        "newsletterliste|news letter|datenbank|datenbanken|datenbestand|bestand|system|systemen|kartei|kundenkartei|"
        "kundenliste|kundendatei|kundendatenbank|kundenstamm|adressliste|adresslisten|adressdatei|adressbuch|"
        "adressdatenbank|telefonliste|telefonlisten|anrufliste|anruflisten|mailingliste|mailing liste|mailinglist|"
        "mailing list|mailing|mailings|kontaktliste|kontaktlisten|kontakte|kontakten|abonnentenliste|empfängerliste|"
        "empfängerkreis|werbeliste|werbelisten|marketingliste|sms-liste|smsliste|whatsapp-liste|aussendung|crm|datei|"
        "dateien|gruppe|whatsapp gruppe|sms gruppe|broadcast|broadcast-liste|broadcastliste|kanal|sms-service|"
        "sms-dienst|rundmail|akquise|akquiseliste|kampagne|kampagnen|sequenz|unterlagen|akten|speicher|telefonbuch|"
        "infodienst|sms-abo|abo|abonnement|sms|sms system|programm|service|dienst|dienstes|services|werbung|marketing|"
        "whatsapp|benachrichtigungen",
        "want": "wott|wott i|mecht i|i mächt|wü i|"
        "ich möchte|ich moechte|ich möcht|möchte ich|moechte ich|möchte|moechte|möcht|ich will|ich wil|"
        "will ich|will|ich wills|wir möchten|wir moechten|möchten wir|möchten|wir wollen|wollen wir|wollen|"
        "ich wünsche|wünsche ich|ich wünsche mir|wünsche mir|wünsche|ich wuensche|wuensche|wir wünschen|wünschen wir|"
        "wünschen|ich würde gern|ich würde gerne|würde ich gerne|würde gern|würde gerne|ich hätte gern|"
        "ich hätte gerne|ich brauche|brauche|brauche ich|ich brauch|brauch|wir brauchen|brauchen wir|ich benötige|"
        "wir benötigen|benötige|ich bitte|ich bitte darum|ich verlange|ich fordere|ich bestehe darauf|i wott|i will|"
        "i mecht|i möcht|ich wott|ich habe den wunsch|mein wunsch|ich möchte dass|ich möchte bitte|ich wünschte|"
        "ich hab keinen bock|ich habe keine lust|ich ersuche|ich habe darum gebeten|ich hatte gebeten|i wü|i wüü|"
        "i wui|i mog|mog i|i brauch|i bruuch|i wett|ich möcte|ich möche|ich möchet|ich mchte|ich möhcte|ich mächte|"
        "möcte",
        "that": "dass|dass sie|dass ihr|das ihr|das sie|das du|dass man|das man",
        "desired": "erwünscht|erwuenscht|gewünscht|gewuenscht|nötig|notwendig|erbeten|gewollt|erforderlich|"
        "gewünscht von mir|willkommen|akzeptiert|geduldet|toleriert|zulässig|erlaubt|gefragt|mehr gewünscht|genehm",
        "undesired": "unerwünscht|unerwuenscht|unzulässig|untersagt|verboten|ungewollt|nicht erwünscht|"
        "nicht gewünscht|nicht mehr erwünscht|nicht mehr gewünscht|nicht gestattet|nicht erlaubt|nicht mehr erlaubt|"
        "nicht willkommen|zu unterlassen|ist zu unterlassen|sind zu unterlassen",
        "can": "kann man|können sie|koennen sie|könnten sie|koennten sie|kannst du|könntest du|könnt ihr|könntet ihr|"
        "können wir|könntens|kann ich|könnte ich|kannste|darf ich|ist es möglich|wäre es möglich|könn sie|"
        "können sie mich|kann mich jemand",
        "need": "sie müssen|du musst|ihr müsst|sie brauchen|du brauchst|ihr braucht|sie dürfen|du darfst|ihr dürft|"
        "sie können|du kannst|ihr könnt|dürfen sie|brauchen sie",
        "now": "jetzt|jetzt endlich|jetzt sofort|jetzt bitte|endlich jetzt|jez|jetz",
        "always": "ständig|dauernd|immer|immer wieder|andauernd|permanent|immerzu|täglich|jeden tag|so oft|so viele|"
        "non stop|nonstop",
        "det": "der|die|das|den|dem|diese|diesen|dieser|dieses|alle|meine|meinen|mein|meiner|unsere|unseren|ihre|"
        "ihren|ihr|eure|euren|deine|weitere|weiteren|sämtliche|jegliche|jede|jeden|solche|solchen|jede weitere|"
        "jegliche weitere|jegliche art von|jede art von|den versand|den versand von|versand der|versand von|"
        "die zusendung von|die zusendung|zusendung von|den empfang von|das senden von|das zusenden von|"
        "den versand der|die zusendung der|das versenden von|so",
        "leave": "lossts|lossts ihr|lossn|"
        "lass|lasst|lassen|lasse|lasst ihr|lassn|lönd|lön|loss|losst|lassts|lasset|gib|gebt|geben|gebts|"
        "lasst mal|lasen",
        "alone": "in ruhe|in frieden|in friede|zufrieden|in ruh|in rua|in ruah|in rueh|ruhe|a ruh|in ruhä|frieden|"
        "in ruhe lassen|inruhe|in rhue|links liegen",
        "have": "ich habe|ich hab|habe|hab|wir haben|habe ich|haben wir|ich habe wirklich|ich habe absolut|"
        "es besteht|ich lege|wir legen|lege|ich bin|wir sind|bin|ich verspüre|ich hab echt|hab echt|ich habe echt|"
        "ich hab wirklich",
        "nointerest": "kein interesse an|kein interesse mehr an|keinerlei interesse an|keinerlei interesse mehr an|"
        "null interesse an|nicht interessiert an|nicht mehr interessiert an|kein bedarf an|keinen bedarf an|"
        "keinen bedarf mehr an|kein bedarf mehr an|keinen wert auf|keinen wert mehr auf|keine lust auf|"
        "keine lust mehr auf|null bock auf|kein bock auf|keinen bock auf|kein bock mehr auf|keinen bock mehr auf|"
        "genug von|die nase voll von|die schnauze voll von|es satt mit|die faxen dicke von|kein interesse am|"
        "kein interesse mehr am|kann verzichten auf|kann auf verzichten",
        "shove": "steck|steckt|stecken|schieb|schiebt|schieben",
        "whereto": "sonst wohin|sonstwohin|in den arsch|in den hintern|sonst wo hin|an den hut|in die haare",
        "set": "setz|setze|setzt|setzen|nehmen|nehmt|nimm|packt|pack|packen|trag|tragt|tragen",
        "blocklist": "blacklist|black list|sperrliste|robinsonliste|robinson-liste|do not call liste|blockliste|"
        "ausschlussliste|negativliste|werbesperrliste",
        "report": "melden|zu melden|bei mir melden|bei uns melden|bei mir zu melden|bei uns zu melden|meldet",
        "it": "das|dies|es|das alles|den mist|den scheiß|den quatsch|den unsinn|den müll",
        "revoke": "widerrufe|ich widerrufe|widerrufe ich|widerrufen wir|wir widerrufen|widerrufen|widerruf|"
        "widerruf der|wiederrufe|ich wiederrufe|wiederrufe ich|wiederruf|wiederrufen|widerspreche|ich widerspreche|"
        "widerspreche ich|wiederspreche|ich wiederspreche|wiederspreche ich|wir widersprechen|widersprechen wir|"
        "widersprechen|widerspruch|widerspruch gegen|ich lege widerspruch ein gegen|entziehe|ich entziehe|"
        "entziehe ich|zurückziehen|zurückzuziehen|zurücknehmen|ich entziehe ihnen|lege ich widerspruch ein gegen|"
        "ich erhebe widerspruch gegen|ich verweigere|verweigere",
        "consent": "einwilligung|einwilligungen|einwilligungserklärung|zustimmung|einverständnis|"
        "einverständniserklärung|erlaubnis|genehmigung|opt-in|optin|werbeeinwilligung|werbeerlaubnis|"
        "datenverarbeitung|datennutzung|datenspeicherung|nutzung|verwendung|verarbeitung|weitergabe|speicherung|"
        "nutzung meiner daten|verarbeitung meiner daten|kontakterlaubnis|sms-einwilligung|werblichen nutzung|"
        "werbenutzung|kontaktaufnahme|datenschutzeinwilligung|newsletter-einwilligung",
        "back": "zurück|zurueck|zruck|wieder zurück",
        "forbid": "ich verbiete|ich verbiete ihnen|ich verbiete euch|ich verbiete dir|verbiete ihnen|ich untersage|"
        "ich untersage ihnen|ich untersage euch|untersage ich ihnen|untersage ich|verbiete ich ihnen|verbiete ich|"
        "ich verbitte mir|verbitte ich mir|verbitte mir|wir verbitten uns|ich verbitte|sie haben keine erlaubnis|"
        "sie haben nicht meine erlaubnis|ihr habt keine erlaubnis|du hast keine erlaubnis|sie haben kein recht|"
        "ihr habt kein recht|ich erlaube ihnen nicht|ich erlaube nicht|ich erlaube euch nicht|ich gestatte nicht|"
        "es ist ihnen untersagt|es ist ihnen nicht gestattet|ich habe ihnen nicht erlaubt|ich habe euch nicht erlaubt|"
        "ich habe nicht erlaubt|ich dulde keine|ich toleriere keine|ich wünsche mir nicht|sie sind nicht berechtigt|"
        "ich bin nicht einverstanden|ich bin nicht damit einverstanden|bin nicht einverstanden|nicht einverstanden|"
        "ich bin nicht mehr damit einverstanden|ich bin nicht einverstanden mit|nicht einverstanden mit",
        "final": "finger weg von meiner nummer|finger weg von meinem handy|finger weg von meinen daten|"
        "finger weg von meiner handynummer|hände weg von meiner nummer|hände weg von meinem handy|"
        "hände weg von meinen daten|hände weg von meiner handynummer|lassen sie die finger von meiner nummer|"
        "lassen sie die finger von meinem handy|lassen sie die finger von meinen daten|"
        "lassen sie die finger von meiner handynummer|lasst die finger von meiner nummer|"
        "lasst die finger von meinem handy|lasst die finger von meinen daten|"
        "lasst die finger von meiner handynummer|recht auf vergessenwerden|"
        "ich mache von meinem recht auf löschung gebrauch|mein recht auf löschung|"
        "werbesperre|ich beantrage eine werbesperre|bitte werbesperre|bitte richten sie eine werbesperre ein|"
        "richten sie eine werbesperre ein|werbewiderspruch|kontaktsperre|widerspruch gegen werbung|"
        "widerspruch gegen die werbliche nutzung|widerspruch gegen die werbliche nutzung meiner daten|"
        "nutzungswiderspruch|"
        "bitte keine nachricht|keine nachricht bitte|verpiss dich|verpisst euch|verpissen sie sich|"
        "verpiss di|fick dich|fickt euch|ficken sie sich|leck mich|leckt mich|leck mich am arsch|leckt mich am arsch|"
        "schleich di|schleich dich|schleichts euch|schleicht euch|zieh leine|vergiss meine nummer|"
        "vergesst meine nummer|vergessen sie meine nummer|schmeiß meine nummer weg|schmeißen sie meine nummer weg|"
        "werfen sie meine nummer weg|meine nummer vergessen|ich will meine ruhe|ich möchte meine ruhe|"
        "ich will nur meine ruhe|ich will meine ruhe haben|ich möchte meine ruhe haben|bitte nicht stören|"
        "lasst es sein mit den nachrichten|geh mir nicht auf die nerven|geht mir nicht auf die nerven|"
        "gehen sie mir nicht auf die nerven|geh mir nicht mehr auf die nerven|"
        "gehen sie mir nicht länger auf die nerven|geh mir nicht auf den sack|geht mir nicht auf den sack|"
        "geh mir nicht auf den geist|gehen sie mir nicht weiter auf die nerven|funkstille bitte|"
        "bleiben sie mir vom hals|bleib mir vom hals|bleibt mir vom hals|bleib mir vom leib|bleibt mir vom leib|"
        "bleiben sie mir vom leib|robinsonliste|setzen sie mich auf die robinsonliste|"
        "setzen sie mich auf die blacklist|setzen sie mich auf ihre sperrliste|auf die sperrliste setzen|"
        "auf die blacklist setzen|setzen sie mich auf die sperrliste|setzt mich auf die sperrliste|"
        "nehmen sie mich auf die sperrliste|nehmen sie meine nummer in die sperrliste auf|schreib wem anders|"
        "schreib jemand anderem|nerv wen anders|nerv jemand anderen|nerven sie jemand anderen|nervt jemand anderen|"
        "belästigen sie jemand anderen|belästigt jemand anderen|gib ruhe|gebt ruhe|gebts a ruh|gib a ruh|a ruh is|"
        "geben sie ruhe|gib endlich ruhe|gebt endlich ruhe|geben sie endlich ruhe|stop sms|stopp sms|remove me|"
        "take me off|no more messages|stop texting|stop messaging|sms stop|sms stopp|stop newsletter|newsletter stop|"
        "newsletter stopp|stopp newsletter|werbung stop|werbung stopp|verschonen sie mich|verschont mich|"
        "verschone mich|verschon mich|verschont uns|verschonen sie uns|stop texting me|stop messaging me|"
        "stop sending me messages|unsubscribe me|leave me alone|versuchen sie es bei jemand anderem|"
        "versucht es bei jemand anderem|einwilligung widerrufen",
        "bare": "wann hört ihr endlich auf|wann hört ihr endlich mal auf|wann hört ihr mal endlich auf|"
        "wann hört sie endlich auf|wann hört sie endlich mal auf|wann hört sie mal endlich auf|"
        "wann hört du endlich auf|wann hört du endlich mal auf|wann hört du mal endlich auf|"
        "wann hört das endlich auf|wann hört das endlich mal auf|wann hört das mal endlich auf|"
        "wann hören ihr endlich auf|wann hören ihr endlich mal auf|wann hören ihr mal endlich auf|"
        "wann hören sie endlich auf|wann hören sie endlich mal auf|wann hören sie mal endlich auf|"
        "wann hören du endlich auf|wann hören du endlich mal auf|wann hören du mal endlich auf|"
        "wann hören das endlich auf|wann hören das endlich mal auf|wann hören das mal endlich auf|"
        "wann hörst ihr endlich auf|wann hörst ihr endlich mal auf|wann hörst ihr mal endlich auf|"
        "wann hörst sie endlich auf|wann hörst sie endlich mal auf|wann hörst sie mal endlich auf|"
        "wann hörst du endlich auf|wann hörst du endlich mal auf|wann hörst du mal endlich auf|"
        "wann hörst das endlich auf|wann hörst das endlich mal auf|wann hörst das mal endlich auf|"
        "alles löschen was ihr von mir habt|alles löschen was sie von mir haben|"
        "alles löschen was ihr über mich habt|alles löschen was ihr über mich gespeichert habt|"
        "alles löschen was sie über mich gespeichert haben|alles von mir löschen|alles über mich löschen|"
        "löscht alles von mir|löscht alles über mich|löscht alles was ihr von mir habt|"
        "löscht alles was ihr über mich habt|löschen sie alles von mir|löschen sie alles über mich|"
        "löschen sie alles was sie von mir haben|löschen sie alles was sie über mich haben|davon abzusehen|"
        "davon absehen|davon abstand zu nehmen|davon abstand nehmen|bitte kontakt löschen|"
        "kontakt bitte löschen|meinen kontakt löschen|löscht meinen kontakt|löschen sie meinen kontakt|"
        "lösch meinen kontakt|meinen kontakt entfernen|kontaktdaten löschen|meine kontaktdaten löschen|"
        "bitte wieder abmelden|wieder abmelden|wieder abmelden bitte|bitte wieder austragen|wieder austragen|"
        "bitte wieder löschen lassen|"
        "hiermit widerspreche ich gem|ich widerspreche gem|ich widerspreche hiermit gem|widerspreche gem|"
        "hiermit widerspreche ich gemäß art|"
        "genug geschrieben|recht auf löschung|"
        "ich hatte bereits um löschung gebeten|ich hatte bereits um abmeldung gebeten|"
        "ich hatte bereits um austragung gebeten|ich hatte bereits um streichung gebeten|"
        "ich hatte schon um löschung gebeten|ich hatte schon um abmeldung gebeten|"
        "ich hatte schon um austragung gebeten|ich hatte schon um streichung gebeten|"
        "ich hatte mehrfach um löschung gebeten|ich hatte mehrfach um abmeldung gebeten|"
        "ich hatte mehrfach um austragung gebeten|ich hatte mehrfach um streichung gebeten|"
        "ich hatte schon mehrfach um löschung gebeten|ich hatte schon mehrfach um abmeldung gebeten|"
        "ich hatte schon mehrfach um austragung gebeten|ich hatte schon mehrfach um streichung gebeten|"
        "ich hatte um löschung gebeten|ich hatte um abmeldung gebeten|ich hatte um austragung gebeten|"
        "ich hatte um streichung gebeten|ich habe bereits um löschung gebeten|"
        "ich habe bereits um abmeldung gebeten|ich habe bereits um austragung gebeten|"
        "ich habe bereits um streichung gebeten|ich habe schon um löschung gebeten|"
        "ich habe schon um abmeldung gebeten|ich habe schon um austragung gebeten|"
        "ich habe schon um streichung gebeten|ich habe mehrfach um löschung gebeten|"
        "ich habe mehrfach um abmeldung gebeten|ich habe mehrfach um austragung gebeten|"
        "ich habe mehrfach um streichung gebeten|ich habe schon mehrfach um löschung gebeten|"
        "ich habe schon mehrfach um abmeldung gebeten|ich habe schon mehrfach um austragung gebeten|"
        "ich habe schon mehrfach um streichung gebeten|ich habe um löschung gebeten|"
        "ich habe um abmeldung gebeten|ich habe um austragung gebeten|ich habe um streichung gebeten|"
        "hatte bereits um löschung gebeten|hatte bereits um abmeldung gebeten|"
        "hatte bereits um austragung gebeten|hatte bereits um streichung gebeten|"
        "hatte schon um löschung gebeten|hatte schon um abmeldung gebeten|hatte schon um austragung gebeten|"
        "hatte schon um streichung gebeten|hatte mehrfach um löschung gebeten|"
        "hatte mehrfach um abmeldung gebeten|hatte mehrfach um austragung gebeten|"
        "hatte mehrfach um streichung gebeten|hatte schon mehrfach um löschung gebeten|"
        "hatte schon mehrfach um abmeldung gebeten|hatte schon mehrfach um austragung gebeten|"
        "hatte schon mehrfach um streichung gebeten|hatte um löschung gebeten|hatte um abmeldung gebeten|"
        "hatte um austragung gebeten|hatte um streichung gebeten|habe bereits um löschung gebeten|"
        "habe bereits um abmeldung gebeten|habe bereits um austragung gebeten|"
        "habe bereits um streichung gebeten|habe schon um löschung gebeten|habe schon um abmeldung gebeten|"
        "habe schon um austragung gebeten|habe schon um streichung gebeten|habe mehrfach um löschung gebeten|"
        "habe mehrfach um abmeldung gebeten|habe mehrfach um austragung gebeten|"
        "habe mehrfach um streichung gebeten|habe schon mehrfach um löschung gebeten|"
        "habe schon mehrfach um abmeldung gebeten|habe schon mehrfach um austragung gebeten|"
        "habe schon mehrfach um streichung gebeten|habe um löschung gebeten|habe um abmeldung gebeten|"
        "habe um austragung gebeten|habe um streichung gebeten|"
        "auf die sperrliste|auf die blacklist|auf die robinsonliste|aus dem verteiler|"
        "bitte aus dem verteiler|"
        "abo kündigen|abo stornieren|abo beenden|mein abo kündigen|bitte stornieren sie mein abo|"
        "stornieren sie mein abo|kündigen sie mein abo|bitte mein abo kündigen|ich kündige mein abo|"
        "raus aus dem verteiler|ich möchte raus|ich möchte raus aus dem verteiler|"
        "ich will raus aus dem verteiler|ich möchte aus dem verteiler|ich will aus dem verteiler raus|"
        "ich möchte aus dem verteiler raus|raus aus der liste|lass es bitte|lasst es|"
        "stop|stopp|stoppen|stoppen sie|stoppen sie das|stoppt das|stopp das|stop das|stop stop|stopp stopp|"
        "stopp jetzt|stop jetzt|sofort stoppen|jetzt stoppen|bitte stoppen|aufhören|aufhoeren|sofort aufhören|"
        "hör auf|hoer auf|höre auf|hört auf|hoert auf|hören sie auf|hoeren sie auf|hör auf damit|hört auf damit|"
        "hören sie auf damit|hören sie damit auf|hör damit auf|hört damit auf|hören sie bitte auf|"
        "hören sie bitte damit auf|hör bitte auf|hört bitte auf|hör endlich auf|hört endlich auf|"
        "hören sie endlich auf|hört endlich auf damit|hör jetzt auf|hört jetzt auf|hören sie jetzt auf|"
        "hör sofort auf|hören sie sofort auf|hört sofort auf|damit aufhören|hör uf|höred uf|hörts auf|lass das|"
        "lasst das|lassen sie das|lassen sie das sein|lass das sein|lasst das sein|lass es sein|lasst es sein|"
        "lassen sie es|lassen sie es sein|lassen sie das bitte|unterlassen sie das|unterlassen sie das bitte|"
        "unterlasst das|unterlassen|unterlassen sie dies|schluss|schluss damit|schluss jetzt|jetzt ist schluss|"
        "ende|aus|genug|es reicht|jetzt reichts|jetzt reicht's|jetzt reicht es|mir reichts|mir reicht's|"
        "mir reicht es|genug jetzt|genug ist genug|basta|löschen|loeschen|bitte löschen|abmeldung|abmeldunng|"
        "abbestellung|austragung|abmelden|austragen|abbestellen|kündigen|widerruf|hiermit widerrufe ich|"
        "ich widerrufe|widerspruch|bitte nicht mehr|nicht mehr bitte|hau ab|haut ab|hauen sie ab|geh weg|geht weg|"
        "verschwinde|verschwindet|verschwinden sie|zisch ab|ich bin raus|bin raus|ich melde mich ab|melde mich ab|"
        "ich will nicht mehr|ich möchte nicht mehr|ich möchte das nicht mehr|ich will das nicht mehr|"
        "das will ich nicht mehr|das möchte ich nicht mehr|will ich nicht mehr|möchte ich nicht mehr|"
        "bitte keine mehr|einstellen|bitte einstellen|hör auf mit dem scheiß|hört auf mit dem scheiß|"
        "hört auf mit dem mist|hören sie auf mit dem mist|hör auf mit dem mist|hört auf mit dem müll|"
        "hör auf mit dem müll|hören sie auf mit dem müll|lass den scheiß|lasst den scheiß|lasst den mist|"
        "lassen sie den mist|lassen sie den quatsch|lass den quatsch|lassen sie den unsinn|kein kontakt|"
        "keinen kontakt|keine updates|keine infos|keine informationen|keine erinnerungen|halt die fresse|"
        "haltet die fresse|halt die klappe|halt's maul|halts maul|haltet die klappe|ruhe jetzt|ich will raus|"
        "abmelden bitte|nervt nicht|nerv nicht|spar dir das|sparen sie sich das|spart euch das|beenden|"
        "bitte beenden|unsubscribe|schnauze|halt stopp|lass mich|lassen sie mich|lasst mich|löschen sie sie|"
        "löschen sie diese|lösch sie|löscht sie|löschen sie das|löscht das|lösch das|löschen sie alles|"
        "alles löschen|es reicht jetzt|es reicht wirklich|jetzt reichts aber|jetzt reicht's aber|"
        "jetzt ist aber schluss|bitte rausnehmen|rausnehmen|herausnehmen bitte|bitte herausnehmen|bitte entfernen|"
        "entfernen bitte|nicht mehr melden|bitte nicht mehr melden|nicht mehr melden bitte|nie wieder melden|"
        "bitte nie wieder melden|nicht nochmal melden|beendet das|beenden sie das|beende das|beenden bitte|"
        "einstellen bitte|bitte unterlassen|bitte das abstellen|abstellen bitte|bitte abstellen|"
        "das bitte abstellen|nachrichten abbestellen|nachrichten abmelden|könnt ihr bitte aufhören|"
        "könnten sie bitte aufhören|können sie bitte aufhören|kannst du bitte aufhören|könnt ihr aufhören|"
        "können sie aufhören|können sie das bitte abstellen|können sie das abstellen|könnten sie das abstellen|"
        "bitte sofort aufhören|aufhören jetzt|jetzt aufhören|endlich aufhören|es reicht mir|ich will nichts mehr|"
        "will nix mehr|will nichts mehr|nicht mehr stören|bitte nicht mehr stören|bitte nicht stören|nicht stören|"
        "bitte keine weiteren|kein weiteres mal|abos kündigen|nichts mehr bitte|bitte nichts mehr|nichts mehr|"
        "versand einstellen|versand stoppen|versand beenden|ich will nicht mehr dabei sein|"
        "ich möchte nicht mehr dabei sein|will nicht mehr dabei sein|ich verlasse die liste|holt mich da raus|"
        "holen sie mich da raus|hol mich da raus|nehmt mich da raus|nehmen sie mich da raus|nimm mich da raus|"
        "lasst mich da raus|meldet mich von allem ab|melden sie mich von allem ab|meld mich von allem ab|"
        "hört auf zu schreiben|vergesst mich|vergiss mich|vergessen sie mich|ich will das nicht mehr bekommen|"
        "löschung|löschung bitte|bitte um löschung|datenlöschung bitte",
        "wrong": "falsche nummer|falsch verbunden|falsche telefonnummer|falsche handynummer|"
        "sie haben die falsche nummer|du hast die falsche nummer|ihr habt die falsche nummer|"
        "sie haben eine falsche nummer|du hast eine falsche nummer|ihr habt eine falsche nummer|"
        "das ist die falsche nummer|das ist eine falsche nummer|dies ist die falsche nummer|"
        "hier ist die falsche nummer|sie haben sich verwählt|du hast dich verwählt|da haben sie die falsche nummer|"
        "da hast du die falsche nummer|sie sind falsch verbunden|sie haben wohl die falsche nummer|"
        "sie haben leider die falsche nummer|diese nummer gehört jemand anderem|die nummer gehört jemand anderem|"
        "die nummer gehört jetzt jemand anderem|falsche nr|hier falsche nummer|"
        "sie haben wahrscheinlich die falsche nummer",
        "sick": "mir reicht es mit|es reicht mit|mir reichts mit|jetzt reicht es mit|ich habe genug von|"
        "ich hab genug von|"
        "ich habe die nase voll von|ich hab die nase voll von|ich habe die schnauze voll von|"
        "ich hab die schnauze voll von|habe genug von|hab genug von|die nase voll von|die schnauze voll von|"
        "ich habe die schnauze voll|ich bin genervt von|bin genervt von|genervt von|mich nerven|es nerven|"
        "ich hab keinen bock mehr auf|ich habe keinen bock mehr auf|keinen bock mehr auf|keine lust mehr auf|"
        "ich habe keine lust mehr auf|kein bock mehr auf|will nix mehr von|ich will nichts mehr von|genug mit|"
        "zu viele|viel zu viele|müde von|genug mit den vielen|genug von den vielen|genug von all den|überdrüssig|"
        "leid|ich bin es leid|ich habe es satt|habe es satt|hab es satt|satt|ich hab euch satt mit",
        "refusal": "ruhe|wir brauchen ihre infos nicht mehr|ich brauche ihre infos nicht mehr|"
        "brauche eure infos nicht mehr|ich brauche eure infos nicht mehr|brauche ich nicht mehr|"
        "ich brauche keine weiteren infos|ich brauche keine weiteren informationen|"
        "keine weiteren infos nötig|wir sind versorgt|bin versorgt|wir sind bereits versorgt|"
        "ich bin bereits versorgt|bin schon versorgt|schon versorgt|bereits versorgt|"
        "ich habe bereits einen anbieter|wir haben bereits einen anbieter|wir haben schon einen anbieter|"
        "hiermit widerspreche ich gem|ich widerspreche gem|ich widerspreche hiermit gem|"
        "hiermit widerspreche ich|ich widerspreche hiermit|"
        "kein interesse|keinerlei interesse|null interesse|kein interesse danke|nein danke kein interesse|"
        "ich habe kein interesse|wir haben kein interesse|habe kein interesse|hab kein interesse|"
        "haben kein interesse|kein interesse mehr|ich habe kein interesse mehr|nicht interessiert|"
        "ich bin nicht interessiert|bin nicht interessiert|wir sind nicht interessiert|nicht mehr interessiert|"
        "ich bin nicht mehr interessiert|interessiert mich nicht|das interessiert mich nicht|"
        "das interessiert uns nicht|interessiert mich nicht mehr|interessiert uns nicht|interessiert mich null|"
        "desinteresse|besteht kein interesse|es besteht kein interesse|kein bedarf|wir haben keinen bedarf|"
        "ich habe keinen bedarf|keinen bedarf|derzeit kein bedarf|nichts für mich|das ist nichts für mich|"
        "nix für mich|passt nicht für mich|ich verzichte|ich verzichte dankend|verzichte|danke ich verzichte|"
        "brauche ich nicht|brauch ich nicht|ich brauche nichts|das brauche ich nicht|das brauche ich nicht mehr|"
        "will ich nicht|das will ich nicht|ich will das nicht|möchte ich nicht|das möchte ich nicht|ich will nicht|"
        "ich möchte nicht|ich habe genug von euch|ich habe genug von ihnen|ich hab genug von euch|"
        "will nix mehr von euch|ich will nichts mehr von euch|ich verkaufe nicht|wir verkaufen nicht|"
        "nicht zu verkaufen|steht nicht zum verkauf|mein haus steht nicht zum verkauf|ich habe mich nie angemeldet|"
        "ich habe mich nicht angemeldet|nie angemeldet|ich habe nie zugestimmt|ich habe dem nie zugestimmt|"
        "ich habe nicht zugestimmt|ich habe ihnen nie meine nummer gegeben|ich habe euch nie meine nummer gegeben|"
        "ich habe das nie bestellt|ich habe nichts bestellt|ich habe nie etwas bestellt|"
        "das habe ich nicht bestellt|das ist spam|das ist belästigung|belästigung|zu viele nachrichten|"
        "zu viele sms|du bist blockiert|ihr seid blockiert|sie sind blockiert|wird blockiert|er ist verstorben|"
        "sie ist verstorben|halt die klappe|haltet die klappe|halt die fresse|haltet die fresse|halts maul|"
        "halt s maul|haltet s maul|ihr nervt|du nervst|sie nerven|ihr geht mir auf die nerven|"
        "sie gehen mir auf die nerven|du gehst mir auf die nerven|ihr geht mir auf den sack|schiebt ab|zieh leine|"
        "zieht leine|hau ab|verzieh dich|verzieht euch|abo kündigen|kündigung|ich kündige|ich kündige das abo|"
        "ich kündige mein abo|hiermit kündige ich|hiermit kündige ich das abo|ich möchte kündigen|"
        "ich will kündigen|ich kündige hiermit|vertrag kündigen|ich habe schon dreimal stop geschrieben|"
        "ich habe schon stop geschrieben|ich habe bereits stop geschrieben|ich habe mich bereits abgemeldet|"
        "ich habe mich schon abgemeldet|bereits abgemeldet|nicht antworten|bitte nicht antworten|"
        "nichts von ihnen interessiert mich|nichts davon interessiert mich|ihr angebot interessiert mich nicht|"
        "euer angebot interessiert mich nicht|ihre angebote interessieren mich nicht|"
        "eure angebote interessieren mich nicht|ihre produkte interessieren mich nicht|"
        "kein interesse an ihrem angebot|kein interesse an eurem angebot|kein interesse an ihrem produkt|"
        "kein interesse an ihren produkten|ich kaufe nichts|ich will nichts kaufen|ich will nicht verkaufen|"
        "ich möchte nicht verkaufen|ich erlaube die nutzung meiner daten nicht|ich stimme nicht zu|"
        "ich stimme dem nicht zu|ich lehne ab|ich lehne das ab|lehne ab|"
        "ich mache von meinem widerspruchsrecht gebrauch|widerspruchsrecht|ich lege widerspruch ein|widerspruch|"
        "ich widerspreche der nutzung|ich widerspreche der verarbeitung|ich verlasse die liste|sie belästigen mich|"
        "ihr belästigt mich|sie stören mich|ihr stört mich|ich kenne diese person nicht|"
        "diese nummer gehört jetzt jemand anderem|diese nummer gehört jemand anderem|ende gelände|"
        "ich habe nein gesagt|nein heißt nein|nein und nochmals nein|betrüger|abzocke|abzocker|das ist betrug|"
        "das ist abzocke|vergessen sie es|vergesst es|lassen sie es gut sein|sparen sie sich das|spart euch das|"
        "deaktivieren|bitte deaktivieren|entfernen|raus",
        "threaten": "geh ich zum anwalt|schalte ich den anwalt ein|geh ich zur polizei|"
        "geht das an die bundesnetzagentur|"
        "geht das an meinen anwalt|"
        "zeige ich euch an|zeige ich sie an|zeige ich dich an|ich zeige euch an|ich zeige sie an|"
        "ich zeige dich an|"
        "ich zeig euch an|ich zeig dich an|werde ich euch anzeigen|werde ich sie anzeigen|ich werde sie anzeigen|"
        "ich werde euch anzeigen|ich erstatte anzeige|erstatte ich anzeige|ich werde anzeige erstatten|"
        "ich mache eine anzeige|ich gehe zum anwalt|gehe ich zum anwalt|ich schalte meinen anwalt ein|"
        "schalte ich meinen anwalt ein|schalte ich einen anwalt ein|mein anwalt meldet sich|"
        "sie hören von meinem anwalt|ihr hört von meinem anwalt|hört ihr von meinem anwalt|"
        "hören sie von meinem anwalt|ich gehe zur polizei|gehe ich zur polizei|ich rufe die polizei|"
        "rufe ich die polizei|ich blockiere euch|ich blockiere sie|ich blockiere dich|ich blockier euch|"
        "ich blockier dich|blockiere ich euch|blockiere ich sie|blockiere ich dich|wird die nummer blockiert|"
        "ich melde sie|ich melde euch|ich melde dich|melde ich sie|melde ich euch|ich melde das|melde ich das|"
        "ich melde sie der bundesnetzagentur|ich melde euch der bundesnetzagentur|"
        "ich melde das der bundesnetzagentur|melde ich das der bundesnetzagentur|"
        "melde ich euch der bundesnetzagentur|melde ich sie der bundesnetzagentur|ich werde sie melden|"
        "ich werde euch melden|ich werde das melden|ich beschwere mich|beschwere ich mich|"
        "ich werde mich beschweren|ich verklage euch|ich verklage sie|verklage ich euch|verklage ich sie|"
        "wird das teuer|rechtliche schritte|rechtliche schritte folgen|ich leite rechtliche schritte ein|"
        "leite ich rechtliche schritte ein|anzeige ist raus|wende ich mich an die bundesnetzagentur|"
        "wende ich mich an den datenschutz|wende ich mich an die verbraucherzentrale|"
        "ich wende mich an die verbraucherzentrale|ich blockiere die nummer|ich blockiere diese nummer|"
        "die nummer wird blockiert|blockiere ich die nummer|ich sperre die nummer|ich werde die nummer blockieren|"
        "ich werde die nummer sperren|ich melde die nummer|ich werde die nummer melden|melde ich die nummer",
        "ifmore": "wenn ihr nochmal schreibt|wenn sie nochmal schreiben|wenn ihr noch mal schreibt|"
        "wenn ihr weiter schreibt|wenn noch eine sms kommt|"
        "wenn|falls|wenn ihr nicht aufhört|wenn sie nicht aufhören|wenn du nicht aufhörst|"
        "wenn das nicht aufhört|"
        "wenn ihr weitermacht|wenn sie so weitermachen|wenn ihr mir nochmal schreibt|"
        "wenn sie mir nochmal schreiben|wenn ihr noch einmal schreibt|wenn sie noch einmal schreiben|"
        "wenn ich noch eine nachricht bekomme|wenn ich noch eine sms bekomme|wenn noch eine nachricht kommt|"
        "noch eine nachricht und|noch eine sms und|noch ein mal und|noch einmal und|eine nachricht noch und|"
        "noch eine und|sonst|ansonsten|andernfalls|oder|das nächste mal|beim nächsten mal|"
        "bei der nächsten nachricht|nächstes mal|noch eine mail und|noch eine nachricht dann|noch eine sms dann|"
        "noch eine dann|noch eine werbung und|noch einmal dann",
        "courtesy": "tach|tag auch|sehr geehrter herr|sehr geehrte frau|hi zusammen|hey zusammen|hallo ihr lieben|"
        "hallo liebe leute|guten tag zusammen|guten morgen zusammen|ja aber|ehrlich|ehrlich gesagt|"
        "ganz ehrlich|mal ehrlich|werte damen und herren|werte firma|liebe firma|liebes unternehmen|"
        "geehrte damen und herren|mahlzeit|hört mal|hör mal|hören sie mal|sagen sie mal|sagt mal|"
        "sag mal|nichts für ungut|hallöchen|hallöle|ähm|hm|hmm|tja|puh|bye|bye bye|tschau|herzliche grüße|"
        "hochachtungsvoll|in diesem sinne|danke und tschüss|schönes wochenende|schöne woche|"
        "schönen feierabend|einen schönen abend|einen schönen tag noch|gute nacht|gut nacht|ty|danke sehr|"
        "danke vielmals|herzlichst|mit herzlichen grüßen|mit besten grüßen|mit bestem gruß|mit bestem dank|"
        "in erwartung ihrer bestätigung|ich danke ihnen|ich danke euch|ich danke ihnen im voraus|"
        "ich bedanke mich|wir danken ihnen|pfiat di|pfiat eich|pfüat di|uf wiederluege|uf wiedersehn|"
        "auf wiedersehen|auf nimmerwiedersehen|auf wiederhören|bis dann|ciao ciao|baba|salü|salve|ahoi|"
        "na dann|haha|hihi|lol|xd|jungs und mädels|meine herren|meine damen und herren|lieber herr|"
        "liebe frau|kollegen|chef|kumpel|bruder|brudi|diggah|oh mann|oh man|mann ey|ach mann|bei aller liebe|"
        "mit verlaub|sorry aber|tut mir leid aber|entschuldigen sie die störung|schade|"
        "danke für die info|danke für die infos|danke für die information|danke für die informationen|"
        "danke für ihre nachricht|danke für die nachricht|danke für eure nachricht|danke für das angebot|"
        "danke für ihr angebot|vielen dank für die info|vielen dank für ihre nachricht|"
        "vielen dank für das angebot|vielen dank für die information|danke für ihre mühe|danke für eure mühe|"
        "danke für alles|vielen dank für alles|danke der nachfrage|"
        ""
        "bitte|bite|bitteee|btte|bitt|bidde|bitti|bitte bitte|danke|danke schön|dankeschön|danke schoen|"
        "vielen dank|vielen herzlichen dank|besten dank|herzlichen dank|dank im voraus|danke im voraus|"
        "vielen dank im voraus|besten dank im voraus|danke vorab|dank|danke ihnen|danke euch|danke dir|"
        "danke für ihr verständnis|danke für das verständnis|vielen dank für ihr verständnis|merci|mfg|lg|vg|gruß|"
        "grüße|mit freundlichen grüßen|freundliche grüße|beste grüße|viele grüße|liebe grüße|schöne grüße|schönen tag|"
        "schönen tag noch|einen schönen tag|schönen abend|ihnen auch|tschüss|ciao|hallo|halo|hi|hey|he|huhu|guten tag|"
        "guten morgen|guten abend|servus|moin|grüezi|grüß gott|grüß dich|tag|hallo zusammen|hallo liebes team|"
        "liebes team|hallo team|liebe leute|sehr geehrte damen und herren|damen und herren|sehr geehrter|sehr geehrte|"
        "sorry|entschuldigung|entschuldigen sie|verzeihung|tut mir leid|tut uns leid|es tut mir leid|nein|nein danke|"
        "nein nein|nö|nope|ne|nee|ne danke|nee danke|nein vielen dank|ok|okay|ja|naja|na|oh|ach|och|boah|also|und|"
        "dann|so|doch|mal|doch mal|doch bitte|einfach|gefälligst|gefaelligst|freundlicherweise|netterweise|verdammt|"
        "verdammt nochmal|verdammt noch mal|verflucht|verfluchte scheiße|verdammte scheiße|scheiße|fuck|wtf|"
        "zum teufel|herrgott|herrgott nochmal|himmel|himmelherrgott|mann|man|mensch|menschenskind|alter|oida|leute|ey|"
        "eh|digga|bro|jungs|freunde|höflich|höflichst|dringend|ausdrücklich|nochmals|nochmal|noch einmal|noch mal|"
        "wiederholt|leider|wirklich|echt|endlich|please|pls|plz|thx|thanks|thank you|svp|gell|gäll|oder|jo|juhu|"
        "bis nie|adieu|ade|peace|dringendst|endlich mal|hä|freundlich|einmal|halt|eben|na gut|nun|kurz|ernsthaft|"
        "im ernst|bitte ich|bitte ich sie|bitte ich euch|bitet|bittte|biite|danek",
        "opening": "keine anrufe und|keine anrufe oder|keine mails und|keine telefonate und|"
        "und würden|und würdest|und würdet|es wäre gut|es wäre gut wenn sie|es wäre nett wenn|"
        "ich würde mich freuen wenn sie|ich fände es gut wenn sie|"
        "als firma|als unternehmen|als privatperson|als betrieb|als verein|als kunde|"
        "wir sind eine firma und|"
        "wir sind eine arztpraxis und|wir sind eine praxis und|wir sind ein unternehmen und|"
        "wir sind ein betrieb und|wir sind ein verein und|ich bin privatperson und|wer seid ihr|wer sind sie|"
        "wer bist du|wer seid ihr überhaupt|wer sind sie überhaupt|keine ahnung wer ihr seid|"
        "keine ahnung wer sie sind|wer auch immer sie sind|wer auch immer ihr seid|"
        "ich hab euch schon 3 mal gesagt|ich hab euch schon 3 mal geschrieben|"
        "ich hab euch schon 3 mal mitgeteilt|ich hab euch schon dreimal gesagt|"
        "ich hab euch schon dreimal geschrieben|ich hab euch schon dreimal mitgeteilt|"
        "ich hab euch schon zweimal gesagt|ich hab euch schon zweimal geschrieben|"
        "ich hab euch schon zweimal mitgeteilt|ich hab euch schon mehrmals gesagt|"
        "ich hab euch schon mehrmals geschrieben|ich hab euch schon mehrmals mitgeteilt|"
        "ich hab euch schon mehrfach gesagt|ich hab euch schon mehrfach geschrieben|"
        "ich hab euch schon mehrfach mitgeteilt|ich hab euch schon oft genug gesagt|"
        "ich hab euch schon oft genug geschrieben|ich hab euch schon oft genug mitgeteilt|"
        "ich hab euch schon gesagt|ich hab euch schon geschrieben|ich hab euch schon mitgeteilt|"
        "ich hab euch bereits 3 mal gesagt|ich hab euch bereits 3 mal geschrieben|"
        "ich hab euch bereits 3 mal mitgeteilt|ich hab euch bereits dreimal gesagt|"
        "ich hab euch bereits dreimal geschrieben|ich hab euch bereits dreimal mitgeteilt|"
        "ich hab euch bereits zweimal gesagt|ich hab euch bereits zweimal geschrieben|"
        "ich hab euch bereits zweimal mitgeteilt|ich hab euch bereits mehrmals gesagt|"
        "ich hab euch bereits mehrmals geschrieben|ich hab euch bereits mehrmals mitgeteilt|"
        "ich hab euch bereits mehrfach gesagt|ich hab euch bereits mehrfach geschrieben|"
        "ich hab euch bereits mehrfach mitgeteilt|ich hab euch bereits oft genug gesagt|"
        "ich hab euch bereits oft genug geschrieben|ich hab euch bereits oft genug mitgeteilt|"
        "ich hab euch bereits gesagt|ich hab euch bereits geschrieben|ich hab euch bereits mitgeteilt|"
        "ich hab ihnen schon 3 mal gesagt|ich hab ihnen schon 3 mal geschrieben|"
        "ich hab ihnen schon 3 mal mitgeteilt|ich hab ihnen schon dreimal gesagt|"
        "ich hab ihnen schon dreimal geschrieben|ich hab ihnen schon dreimal mitgeteilt|"
        "ich hab ihnen schon zweimal gesagt|ich hab ihnen schon zweimal geschrieben|"
        "ich hab ihnen schon zweimal mitgeteilt|ich hab ihnen schon mehrmals gesagt|"
        "ich hab ihnen schon mehrmals geschrieben|ich hab ihnen schon mehrmals mitgeteilt|"
        "ich hab ihnen schon mehrfach gesagt|ich hab ihnen schon mehrfach geschrieben|"
        "ich hab ihnen schon mehrfach mitgeteilt|ich hab ihnen schon oft genug gesagt|"
        "ich hab ihnen schon oft genug geschrieben|ich hab ihnen schon oft genug mitgeteilt|"
        "ich hab ihnen schon gesagt|ich hab ihnen schon geschrieben|ich hab ihnen schon mitgeteilt|"
        "ich hab ihnen bereits 3 mal gesagt|ich hab ihnen bereits 3 mal geschrieben|"
        "ich hab ihnen bereits 3 mal mitgeteilt|ich hab ihnen bereits dreimal gesagt|"
        "ich hab ihnen bereits dreimal geschrieben|ich hab ihnen bereits dreimal mitgeteilt|"
        "ich hab ihnen bereits zweimal gesagt|ich hab ihnen bereits zweimal geschrieben|"
        "ich hab ihnen bereits zweimal mitgeteilt|ich hab ihnen bereits mehrmals gesagt|"
        "ich hab ihnen bereits mehrmals geschrieben|ich hab ihnen bereits mehrmals mitgeteilt|"
        "ich hab ihnen bereits mehrfach gesagt|ich hab ihnen bereits mehrfach geschrieben|"
        "ich hab ihnen bereits mehrfach mitgeteilt|ich hab ihnen bereits oft genug gesagt|"
        "ich hab ihnen bereits oft genug geschrieben|ich hab ihnen bereits oft genug mitgeteilt|"
        "ich hab ihnen bereits gesagt|ich hab ihnen bereits geschrieben|ich hab ihnen bereits mitgeteilt|"
        "ich hab schon 3 mal gesagt|ich hab schon 3 mal geschrieben|ich hab schon 3 mal mitgeteilt|"
        "ich hab schon dreimal gesagt|ich hab schon dreimal geschrieben|ich hab schon dreimal mitgeteilt|"
        "ich hab schon zweimal gesagt|ich hab schon zweimal geschrieben|ich hab schon zweimal mitgeteilt|"
        "ich hab schon mehrmals gesagt|ich hab schon mehrmals geschrieben|ich hab schon mehrmals mitgeteilt|"
        "ich hab schon mehrfach gesagt|ich hab schon mehrfach geschrieben|ich hab schon mehrfach mitgeteilt|"
        "ich hab schon oft genug gesagt|ich hab schon oft genug geschrieben|"
        "ich hab schon oft genug mitgeteilt|ich hab schon geschrieben|ich hab schon mitgeteilt|"
        "ich hab bereits 3 mal gesagt|ich hab bereits 3 mal geschrieben|ich hab bereits 3 mal mitgeteilt|"
        "ich hab bereits dreimal gesagt|ich hab bereits dreimal geschrieben|"
        "ich hab bereits dreimal mitgeteilt|ich hab bereits zweimal gesagt|"
        "ich hab bereits zweimal geschrieben|ich hab bereits zweimal mitgeteilt|"
        "ich hab bereits mehrmals gesagt|ich hab bereits mehrmals geschrieben|"
        "ich hab bereits mehrmals mitgeteilt|ich hab bereits mehrfach gesagt|"
        "ich hab bereits mehrfach geschrieben|ich hab bereits mehrfach mitgeteilt|"
        "ich hab bereits oft genug gesagt|ich hab bereits oft genug geschrieben|"
        "ich hab bereits oft genug mitgeteilt|ich hab bereits gesagt|ich hab bereits geschrieben|"
        "ich hab bereits mitgeteilt|ich habe euch schon 3 mal gesagt|ich habe euch schon 3 mal geschrieben|"
        "ich habe euch schon 3 mal mitgeteilt|ich habe euch schon dreimal gesagt|"
        "ich habe euch schon dreimal geschrieben|ich habe euch schon dreimal mitgeteilt|"
        "ich habe euch schon zweimal gesagt|ich habe euch schon zweimal geschrieben|"
        "ich habe euch schon zweimal mitgeteilt|ich habe euch schon mehrmals gesagt|"
        "ich habe euch schon mehrmals geschrieben|ich habe euch schon mehrmals mitgeteilt|"
        "ich habe euch schon mehrfach gesagt|ich habe euch schon mehrfach geschrieben|"
        "ich habe euch schon mehrfach mitgeteilt|ich habe euch schon oft genug gesagt|"
        "ich habe euch schon oft genug geschrieben|ich habe euch schon oft genug mitgeteilt|"
        "ich habe euch schon geschrieben|ich habe euch schon mitgeteilt|ich habe euch bereits 3 mal gesagt|"
        "ich habe euch bereits 3 mal geschrieben|ich habe euch bereits 3 mal mitgeteilt|"
        "ich habe euch bereits dreimal gesagt|ich habe euch bereits dreimal geschrieben|"
        "ich habe euch bereits dreimal mitgeteilt|ich habe euch bereits zweimal gesagt|"
        "ich habe euch bereits zweimal geschrieben|ich habe euch bereits zweimal mitgeteilt|"
        "ich habe euch bereits mehrmals gesagt|ich habe euch bereits mehrmals geschrieben|"
        "ich habe euch bereits mehrmals mitgeteilt|ich habe euch bereits mehrfach gesagt|"
        "ich habe euch bereits mehrfach geschrieben|ich habe euch bereits mehrfach mitgeteilt|"
        "ich habe euch bereits oft genug gesagt|ich habe euch bereits oft genug geschrieben|"
        "ich habe euch bereits oft genug mitgeteilt|ich habe euch bereits gesagt|"
        "ich habe euch bereits geschrieben|ich habe euch bereits mitgeteilt|"
        "ich habe ihnen schon 3 mal gesagt|ich habe ihnen schon 3 mal geschrieben|"
        "ich habe ihnen schon 3 mal mitgeteilt|ich habe ihnen schon dreimal gesagt|"
        "ich habe ihnen schon dreimal geschrieben|ich habe ihnen schon dreimal mitgeteilt|"
        "ich habe ihnen schon zweimal gesagt|ich habe ihnen schon zweimal geschrieben|"
        "ich habe ihnen schon zweimal mitgeteilt|ich habe ihnen schon mehrmals gesagt|"
        "ich habe ihnen schon mehrmals geschrieben|ich habe ihnen schon mehrmals mitgeteilt|"
        "ich habe ihnen schon mehrfach gesagt|ich habe ihnen schon mehrfach geschrieben|"
        "ich habe ihnen schon mehrfach mitgeteilt|ich habe ihnen schon oft genug gesagt|"
        "ich habe ihnen schon oft genug geschrieben|ich habe ihnen schon oft genug mitgeteilt|"
        "ich habe ihnen schon geschrieben|ich habe ihnen schon mitgeteilt|"
        "ich habe ihnen bereits 3 mal gesagt|ich habe ihnen bereits 3 mal geschrieben|"
        "ich habe ihnen bereits 3 mal mitgeteilt|ich habe ihnen bereits dreimal gesagt|"
        "ich habe ihnen bereits dreimal geschrieben|ich habe ihnen bereits dreimal mitgeteilt|"
        "ich habe ihnen bereits zweimal gesagt|ich habe ihnen bereits zweimal geschrieben|"
        "ich habe ihnen bereits zweimal mitgeteilt|ich habe ihnen bereits mehrmals gesagt|"
        "ich habe ihnen bereits mehrmals geschrieben|ich habe ihnen bereits mehrmals mitgeteilt|"
        "ich habe ihnen bereits mehrfach gesagt|ich habe ihnen bereits mehrfach geschrieben|"
        "ich habe ihnen bereits mehrfach mitgeteilt|ich habe ihnen bereits oft genug gesagt|"
        "ich habe ihnen bereits oft genug geschrieben|ich habe ihnen bereits oft genug mitgeteilt|"
        "ich habe ihnen bereits geschrieben|ich habe ihnen bereits mitgeteilt|ich habe schon 3 mal gesagt|"
        "ich habe schon 3 mal geschrieben|ich habe schon 3 mal mitgeteilt|ich habe schon dreimal mitgeteilt|"
        "ich habe schon zweimal gesagt|ich habe schon zweimal geschrieben|ich habe schon zweimal mitgeteilt|"
        "ich habe schon mehrmals geschrieben|ich habe schon mehrmals mitgeteilt|"
        "ich habe schon mehrfach geschrieben|ich habe schon mehrfach mitgeteilt|"
        "ich habe schon oft genug gesagt|ich habe schon oft genug geschrieben|"
        "ich habe schon oft genug mitgeteilt|ich habe schon geschrieben|ich habe schon mitgeteilt|"
        "ich habe bereits 3 mal gesagt|ich habe bereits 3 mal geschrieben|ich habe bereits 3 mal mitgeteilt|"
        "ich habe bereits dreimal gesagt|ich habe bereits dreimal geschrieben|"
        "ich habe bereits dreimal mitgeteilt|ich habe bereits zweimal gesagt|"
        "ich habe bereits zweimal geschrieben|ich habe bereits zweimal mitgeteilt|"
        "ich habe bereits mehrmals gesagt|ich habe bereits mehrmals geschrieben|"
        "ich habe bereits mehrmals mitgeteilt|ich habe bereits mehrfach gesagt|"
        "ich habe bereits mehrfach geschrieben|ich habe bereits mehrfach mitgeteilt|"
        "ich habe bereits oft genug gesagt|ich habe bereits oft genug geschrieben|"
        "ich habe bereits oft genug mitgeteilt|ich habe bereits geschrieben|ich habe bereits mitgeteilt|"
        "unwiderruflich|vollständig|komplett|dauerhaft|meiner frau|meinem mann|meiner mutter|meinem vater|"
        "meinen eltern|"
        "ich bitte|ich bitte sie|ich bitte dich|ich bitte euch|ich bitte darum|bitte darum|bitte sie|"
        "ich bitte sie darum|wir bitten|wir bitten sie|wir bitten darum|ich bitte ausdrücklich|"
        "ich möchte sie bitten|ich möchte dich bitten|ich möchte euch bitten|ich möchte darum bitten|"
        "möchte sie bitten|ich würde sie bitten|ich würde euch bitten|ich würde dich bitten|würde sie bitten|"
        "darf ich sie bitten|darf ich bitten|ich muss sie bitten|ich fordere sie auf|ich fordere euch auf|"
        "ich fordere dich auf|fordere ich sie auf|fordere sie auf|wir fordern sie auf|hiermit|hierdurch|"
        "hiermit bitte ich sie|hiermit bitte ich|hiermit fordere ich|bitte ich sie|würden sie|wuerden sie|"
        "würdest du|würdet ihr|wären sie so nett|wären sie so freundlich|wären sie so lieb|wären sie so gut|"
        "wärst du so nett|wärt ihr so nett|seien sie so nett|seien sie so gut|seien sie so freundlich|"
        "seien sie so lieb|sei so nett|sei so gut|sei so lieb|seid so nett|seid so gut|haben sie die güte|"
        "es wäre nett|es wäre schön|es wäre toll|wäre nett|wäre schön|es wäre lieb|ich wäre ihnen dankbar|"
        "ich wäre ihnen sehr dankbar|ich wäre dankbar|ich wäre euch dankbar|ich wäre sehr dankbar|"
        "ich würde mich freuen|wäre dankbar|wenn sie|wenn ihr|wenn du|dass sie|dass ihr|das ihr|das sie|dass du|"
        "dass|und dass|damit sie|ich sagte|ich sagte doch|ich sag's nochmal|ich sags nochmal|ich sage es nochmal|"
        "ich sage es noch einmal|ich sage es zum letzten mal|ich hab gesagt|ich habe gesagt|ich hab doch gesagt|"
        "ich habe doch gesagt|ich habe ihnen gesagt|ich habe ihnen doch gesagt|ich habe euch gesagt|"
        "ich hab euch gesagt|ich habe dir gesagt|ich hab dir gesagt|ich habe bereits gesagt|ich habe schon gesagt|"
        "ich hab schon gesagt|ich habe ihnen bereits gesagt|ich habe ihnen schon gesagt|ich habe sie gebeten|"
        "ich habe sie bereits gebeten|ich habe sie schon gebeten|ich habe euch gebeten|ich hatte sie gebeten|"
        "ich habe schon mehrfach gesagt|ich habe schon mehrmals gesagt|ich habe bereits mehrfach gebeten|"
        "ich habe darum gebeten|sie sollen|du sollst|ihr sollt|sie sollten|du solltest|ihr solltet|sollen sie|"
        "wie gesagt|wie schon gesagt|wie bereits gesagt|wie besprochen|mich|mir|uns|mi|zu|bei mir|von ihnen|"
        "von euch|von dir|von ihrer firma|von dieser nummer|ich ersuche|ich ersuche sie|ersuche|ersuche sie|"
        "wir ersuchen sie|zum letzten mal|zum letzten mal bitte|ein letztes mal|letzte aufforderung|letzte warnung|"
        "ab sofort|ab jetzt|ab heute|ab nun|in zukunft|künftig|zukünftig|kuenftig|zukuenftig|sofort|umgehend|"
        "unverzüglich|endgültig|für immer|ein für alle mal|verstanden|klar|lieber|machen sie das|"
        "unter dieser nummer|auf dieser nummer|auf diese nummer|an diese nummer|über whatsapp|per sms|per whatsapp|"
        "überhaupt|auch|auch mich|von|mit sofortiger wirkung|ich wünsche dass sie|ich möchte ausdrücklich|"
        "seid so lieb|achtung|hinweis|an alle|an den absender|an alle vertriebler|vergessen sie nicht|sie da|"
        "ihr da|du da|aber|aber bitte|außerdem|zudem|im übrigen|und zwar|nehmen sie zur kenntnis|"
        "nehmt zur kenntnis|ich teile ihnen mit|hiermit teile ich ihnen mit|ich erwarte dass sie|"
        "ich erwarte dass ihr|ich erwarte, dass du|wie oft muss ich noch sagen dass ihr|"
        "wie oft muss ich noch sagen|wie oft muss ich ihnen noch sagen|wie oft muss ich euch noch sagen|"
        "wie oft muss ich sagen|wie oft soll ich noch sagen|wie oft muss ich noch darum bitten|wie oft denn noch|"
        "ich habe schon dreimal gesagt|ich habe euch schon gesagt|ich habe bereits mehrfach darum gebeten|"
        "ich habe schon mehrfach darum gebeten|ich habe sie bereits mehrfach gebeten|ich habe euch bereits gebeten|"
        "ich habe schon dreimal geschrieben|ich habe schon dreimal|ich habe schon mehrmals|"
        "ich habe bereits mehrfach|zum allerletzten mal|zum wiederholten mal|zum wiederholten male|zum x-ten mal|"
        "zum hundertsten mal|noch einmal|nochmal|respektieren sie das und|respektiert das und|"
        "seien sie so nett und|seid so nett und|sei so nett und|seien sie so freundlich und|"
        "tun sie mir den gefallen und|tut mir den gefallen und|tu mir den gefallen und|"
        "ich wäre ihnen dankbar wenn sie|ich wäre dankbar wenn|es wäre nett wenn sie|es wäre schön wenn|"
        "gemäß dsgvo|nach dsgvo|laut dsgvo|im sinne der dsgvo|respektieren sie meine privatsphäre und|"
        "respektiert meine privatsphäre und|respektiere meine privatsphäre und|ich will nur dass|"
        "ich möchte nur dass|ich möchte einfach nur dass|alter|mann|leute|so|also|entschuldigung|sorry|"
        "sehr geehrte damen und herren|guten tag|moin|servus|grüezi",
        "you": "sie|ihnen|du|dir|dich|euch|sich|ihre|ihrer|ihrem|ihren|eure|eurer|eurem|euren|deine|deiner|deinem|"
        "deinen|ihre firma|ihr unternehmen|eure firma|eurer firma|ihrer firma|deiner firma|ihrem unternehmen|"
        "eurem unternehmen|ihr team|ihrem team|ihr newsletter|ihrem hause|seitens ihrer firma|absender|von euch allen|"
        "dieser firma|dieser nummer|diesem absender|diese firma|ihrer seite|eurer seite|ihresgleichen|euch leuten|"
        "euch idioten|eurem laden|eurem verein|verein|laden|firma|unternehmen",
        "filler": "irgendwie|irgendwann|"
        "kompletten|komplette|komplettes|gesamten|gesamte|vollständigen|vollständige|restlichen|"
        "dene|nächste|nächsten|"
        "überall|überall wo|"
        "ggf|evtl|zb|usw|etc|inkl|bspw|beziehungsweise|gegebenenfalls|eventuell|etwa|insbesondere|"
        ""
        "stehen|für euch|für sich|bleiben|versand|der|die|das|den|dem|des|d|a|e|eine|einen|einer|einem|an|"
        "zu|zum|zur|mit|von|vom|aus|bei|auf|in|im|ins|für|fuer|über|ueber|unter|wegen|mein|meine|meinen|meiner|meinem|"
        "mini|unser|unsere|unseren|unserer|weitere|weiteren|weiterer|weiteres|weiterem|alle|allen|aller|sämtliche|"
        "sämtlichen|saemtliche|jegliche|jegliches|jeglichen|jeglicher|jede|jeden|jeder|jedwede|jede art von|"
        "jede form von|jegliche form von|jegliche art von|irgendwelche|irgendwelchen|irgendeine|irgendetwas|irgendwas|"
        "solche|solchen|solcher|solch|so eine|diese|diesen|dieser|dieses|diesem|dies|derartige|derartigen|ähnliche|"
        "andere|anderen|anderer|ständigen|ständige|dauernde|dauernden|nervige|nervigen|nervende|nervenden|blöde|"
        "blöden|blödes|blöder|dumme|dummen|doofe|doofen|lästige|lästigen|unerwünschte|unerwünschten|unaufgeforderte|"
        "unaufgeforderten|ungebetene|ungebetenen|unverlangte|unverlangten|unaufgefordert|ungefragt|ungewollte|"
        "ungewollten|scheiß|verdammte|verdammten|verfickte|verfickten|dämliche|dämlichen|beschissene|beschissenen|"
        "bescheuerte|bescheuerten|unnötige|unnötigen|sinnlose|sinnlosen|tägliche|täglichen|automatische|automatischen|"
        "automatisierte|automatisierten|werbliche|werblichen|zukünftige|zukünftigen|künftige|künftigen|dubiose|"
        "dubiosen|unseriöse|unseriösen|penetrante|penetranten|kostenlose|telefonische|elektronische|persönliche|"
        "gespeicherten|gespeicherte|es|hier|da|damit|davon|etwas|was|überhaupt|gar|auch|und|oder|bzw|sowie|wieder|je|"
        "dass|werden|zu werden|worden|würden|würdest|würdet|könnten|könntest|könntet|könnt|sein|ist|sind|wäre|wären|"
        "lassen|zu lassen|zuzulassen|lässt|gerne|gern|lieber nicht|handy|mobiltelefon|telefon|natel|smartphone|"
        "per sms|per whatsapp|via whatsapp|via sms|über whatsapp|über sms|auf whatsapp|auf diesem weg|auf diesem wege|"
        "auf diesem kanal|auf diesem kontaktweg|in irgendeiner form|in jeglicher form|in keiner weise|"
        "auf irgendeine weise|egal wie|egal über welchen kanal|egal wofür|zu werbezwecken|zu werbezweken|werbezwecke|"
        "werbezwecken|für werbung|für werbezwecke|marketingzwecken|marketingzwecke|zu marketingzwecken|zwecke|zwecken|"
        "voll|nach|art|form|infos|updates|erinnerungen|mist|müll|schrott|quatsch|blödsinn|zeug|kram|dreck|sowas|"
        "so was|so etwas|so einem|so nem|son|euren|eurem|gespeichert|haben|habt|hast|bzgl|bezüglich|betreffend|dort|"
        "darin|permanent|andauernd|mitn|fürn|aufm|sachen|dinge|erhalt|empfang|z|ds|versand von|zusendung von|weietre|"
        "weitre|ire|ihrn|meldungen|mitteilungen|anfragen|benachrichtigungen|kontakt|whatsapp|das senden von|"
        "das versenden von|das zusenden von|das schicken von|senden von|zusenden von|das zuschicken von|versenden von",
        "time": "erneut|abermals|"
        "unwiderruflich|"
        "weider|mehr|meh|merh|weiterhin|weiter|künftig|kuenftig|zukünftig|zukuenftig|in zukunft|zukunft|"
        "in der zukunft|für die zukunft|fortan|ab sofort|per sofort|mit sofortiger wirkung|ab jetzt|ab nun|von nun an|"
        "ab heute|von jetzt an|von heute an|umgehend|unverzüglich|unverzueglich|schnellstens|schnellstmöglich|"
        "so schnell wie möglich|asap|sofort|sofortig|augenblicklich|auf der stelle|wieder|jemals|jemals wieder|"
        "je wieder|für immer|endgültig|endgueltig|dauerhaft|ein für alle mal|ein für allemal|ein für alle male|"
        "komplett|vollständig|gänzlich|restlos|nochmal|nochmals|noch einmal|noch mal|zeitnah|noch heute|hinfort|"
        "länger|für alle zeiten|für alle zeit|bis auf weiteres|nie wieder|nie mehr|schleunigst|direkt|gleich|"
        "zu keiner zeit|niemals|definitiv|hiermit",
        "reason": "wie oft muss ich sagen|wie oft muss ich bitten|wie oft muss ich darum bitten|"
        "wie oft muss ich schreiben|wie oft muss ich wiederholen|wie oft muss ich noch sagen|"
        "wie oft muss ich noch bitten|wie oft muss ich noch darum bitten|wie oft muss ich noch schreiben|"
        "wie oft muss ich noch wiederholen|wie oft muss ich denn noch sagen|"
        "wie oft muss ich denn noch bitten|wie oft muss ich denn noch darum bitten|"
        "wie oft muss ich denn noch schreiben|wie oft muss ich denn noch wiederholen|"
        "wie oft muss ich eigentlich noch sagen|wie oft muss ich eigentlich noch bitten|"
        "wie oft muss ich eigentlich noch darum bitten|wie oft muss ich eigentlich noch schreiben|"
        "wie oft muss ich eigentlich noch wiederholen|wie oft muss ich euch sagen|"
        "wie oft muss ich euch bitten|wie oft muss ich euch darum bitten|wie oft muss ich euch schreiben|"
        "wie oft muss ich euch wiederholen|wie oft muss ich euch noch sagen|"
        "wie oft muss ich euch noch bitten|wie oft muss ich euch noch darum bitten|"
        "wie oft muss ich euch noch schreiben|wie oft muss ich euch noch wiederholen|"
        "wie oft muss ich euch denn noch sagen|wie oft muss ich euch denn noch bitten|"
        "wie oft muss ich euch denn noch darum bitten|wie oft muss ich euch denn noch schreiben|"
        "wie oft muss ich euch denn noch wiederholen|wie oft muss ich euch eigentlich noch sagen|"
        "wie oft muss ich euch eigentlich noch bitten|wie oft muss ich euch eigentlich noch darum bitten|"
        "wie oft muss ich euch eigentlich noch schreiben|wie oft muss ich euch eigentlich noch wiederholen|"
        "wie oft muss ich ihnen sagen|wie oft muss ich ihnen bitten|wie oft muss ich ihnen darum bitten|"
        "wie oft muss ich ihnen schreiben|wie oft muss ich ihnen wiederholen|"
        "wie oft muss ich ihnen noch sagen|wie oft muss ich ihnen noch bitten|"
        "wie oft muss ich ihnen noch darum bitten|wie oft muss ich ihnen noch schreiben|"
        "wie oft muss ich ihnen noch wiederholen|wie oft muss ich ihnen denn noch sagen|"
        "wie oft muss ich ihnen denn noch bitten|wie oft muss ich ihnen denn noch darum bitten|"
        "wie oft muss ich ihnen denn noch schreiben|wie oft muss ich ihnen denn noch wiederholen|"
        "wie oft muss ich ihnen eigentlich noch sagen|wie oft muss ich ihnen eigentlich noch bitten|"
        "wie oft muss ich ihnen eigentlich noch darum bitten|"
        "wie oft muss ich ihnen eigentlich noch schreiben|wie oft muss ich ihnen eigentlich noch wiederholen|"
        "wie oft muss ich dir sagen|wie oft muss ich dir bitten|wie oft muss ich dir darum bitten|"
        "wie oft muss ich dir schreiben|wie oft muss ich dir wiederholen|wie oft muss ich dir noch sagen|"
        "wie oft muss ich dir noch bitten|wie oft muss ich dir noch darum bitten|"
        "wie oft muss ich dir noch schreiben|wie oft muss ich dir noch wiederholen|"
        "wie oft muss ich dir denn noch sagen|wie oft muss ich dir denn noch bitten|"
        "wie oft muss ich dir denn noch darum bitten|wie oft muss ich dir denn noch schreiben|"
        "wie oft muss ich dir denn noch wiederholen|wie oft muss ich dir eigentlich noch sagen|"
        "wie oft muss ich dir eigentlich noch bitten|wie oft muss ich dir eigentlich noch darum bitten|"
        "wie oft muss ich dir eigentlich noch schreiben|wie oft muss ich dir eigentlich noch wiederholen|"
        "wie oft muss ich es sagen|wie oft muss ich es bitten|wie oft muss ich es darum bitten|"
        "wie oft muss ich es schreiben|wie oft muss ich es wiederholen|wie oft muss ich es noch sagen|"
        "wie oft muss ich es noch bitten|wie oft muss ich es noch darum bitten|"
        "wie oft muss ich es noch schreiben|wie oft muss ich es noch wiederholen|"
        "wie oft muss ich es denn noch sagen|wie oft muss ich es denn noch bitten|"
        "wie oft muss ich es denn noch darum bitten|wie oft muss ich es denn noch schreiben|"
        "wie oft muss ich es denn noch wiederholen|wie oft muss ich es eigentlich noch sagen|"
        "wie oft muss ich es eigentlich noch bitten|wie oft muss ich es eigentlich noch darum bitten|"
        "wie oft muss ich es eigentlich noch schreiben|wie oft muss ich es eigentlich noch wiederholen|"
        "wie oft soll ich sagen|wie oft soll ich bitten|wie oft soll ich darum bitten|"
        "wie oft soll ich schreiben|wie oft soll ich wiederholen|wie oft soll ich noch sagen|"
        "wie oft soll ich noch bitten|wie oft soll ich noch darum bitten|wie oft soll ich noch schreiben|"
        "wie oft soll ich noch wiederholen|wie oft soll ich denn noch sagen|"
        "wie oft soll ich denn noch bitten|wie oft soll ich denn noch darum bitten|"
        "wie oft soll ich denn noch schreiben|wie oft soll ich denn noch wiederholen|"
        "wie oft soll ich eigentlich noch sagen|wie oft soll ich eigentlich noch bitten|"
        "wie oft soll ich eigentlich noch darum bitten|wie oft soll ich eigentlich noch schreiben|"
        "wie oft soll ich eigentlich noch wiederholen|wie oft soll ich euch sagen|"
        "wie oft soll ich euch bitten|wie oft soll ich euch darum bitten|wie oft soll ich euch schreiben|"
        "wie oft soll ich euch wiederholen|wie oft soll ich euch noch sagen|"
        "wie oft soll ich euch noch bitten|wie oft soll ich euch noch darum bitten|"
        "wie oft soll ich euch noch schreiben|wie oft soll ich euch noch wiederholen|"
        "wie oft soll ich euch denn noch sagen|wie oft soll ich euch denn noch bitten|"
        "wie oft soll ich euch denn noch darum bitten|wie oft soll ich euch denn noch schreiben|"
        "wie oft soll ich euch denn noch wiederholen|wie oft soll ich euch eigentlich noch sagen|"
        "wie oft soll ich euch eigentlich noch bitten|wie oft soll ich euch eigentlich noch darum bitten|"
        "wie oft soll ich euch eigentlich noch schreiben|wie oft soll ich euch eigentlich noch wiederholen|"
        "wie oft soll ich ihnen sagen|wie oft soll ich ihnen bitten|wie oft soll ich ihnen darum bitten|"
        "wie oft soll ich ihnen schreiben|wie oft soll ich ihnen wiederholen|"
        "wie oft soll ich ihnen noch sagen|wie oft soll ich ihnen noch bitten|"
        "wie oft soll ich ihnen noch darum bitten|wie oft soll ich ihnen noch schreiben|"
        "wie oft soll ich ihnen noch wiederholen|wie oft soll ich ihnen denn noch sagen|"
        "wie oft soll ich ihnen denn noch bitten|wie oft soll ich ihnen denn noch darum bitten|"
        "wie oft soll ich ihnen denn noch schreiben|wie oft soll ich ihnen denn noch wiederholen|"
        "wie oft soll ich ihnen eigentlich noch sagen|wie oft soll ich ihnen eigentlich noch bitten|"
        "wie oft soll ich ihnen eigentlich noch darum bitten|"
        "wie oft soll ich ihnen eigentlich noch schreiben|wie oft soll ich ihnen eigentlich noch wiederholen|"
        "wie oft soll ich dir sagen|wie oft soll ich dir bitten|wie oft soll ich dir darum bitten|"
        "wie oft soll ich dir schreiben|wie oft soll ich dir wiederholen|wie oft soll ich dir noch sagen|"
        "wie oft soll ich dir noch bitten|wie oft soll ich dir noch darum bitten|"
        "wie oft soll ich dir noch schreiben|wie oft soll ich dir noch wiederholen|"
        "wie oft soll ich dir denn noch sagen|wie oft soll ich dir denn noch bitten|"
        "wie oft soll ich dir denn noch darum bitten|wie oft soll ich dir denn noch schreiben|"
        "wie oft soll ich dir denn noch wiederholen|wie oft soll ich dir eigentlich noch sagen|"
        "wie oft soll ich dir eigentlich noch bitten|wie oft soll ich dir eigentlich noch darum bitten|"
        "wie oft soll ich dir eigentlich noch schreiben|wie oft soll ich dir eigentlich noch wiederholen|"
        "wie oft soll ich es sagen|wie oft soll ich es bitten|wie oft soll ich es darum bitten|"
        "wie oft soll ich es schreiben|wie oft soll ich es wiederholen|wie oft soll ich es noch sagen|"
        "wie oft soll ich es noch bitten|wie oft soll ich es noch darum bitten|"
        "wie oft soll ich es noch schreiben|wie oft soll ich es noch wiederholen|"
        "wie oft soll ich es denn noch sagen|wie oft soll ich es denn noch bitten|"
        "wie oft soll ich es denn noch darum bitten|wie oft soll ich es denn noch schreiben|"
        "wie oft soll ich es denn noch wiederholen|wie oft soll ich es eigentlich noch sagen|"
        "wie oft soll ich es eigentlich noch bitten|wie oft soll ich es eigentlich noch darum bitten|"
        "wie oft soll ich es eigentlich noch schreiben|wie oft soll ich es eigentlich noch wiederholen|"
        "wie oft müssen wir sagen|wie oft müssen wir bitten|wie oft müssen wir darum bitten|"
        "wie oft müssen wir schreiben|wie oft müssen wir wiederholen|wie oft müssen wir noch sagen|"
        "wie oft müssen wir noch bitten|wie oft müssen wir noch darum bitten|"
        "wie oft müssen wir noch schreiben|wie oft müssen wir noch wiederholen|"
        "wie oft müssen wir denn noch sagen|wie oft müssen wir denn noch bitten|"
        "wie oft müssen wir denn noch darum bitten|wie oft müssen wir denn noch schreiben|"
        "wie oft müssen wir denn noch wiederholen|wie oft müssen wir eigentlich noch sagen|"
        "wie oft müssen wir eigentlich noch bitten|wie oft müssen wir eigentlich noch darum bitten|"
        "wie oft müssen wir eigentlich noch schreiben|wie oft müssen wir eigentlich noch wiederholen|"
        "wie oft müssen wir euch sagen|wie oft müssen wir euch bitten|wie oft müssen wir euch darum bitten|"
        "wie oft müssen wir euch schreiben|wie oft müssen wir euch wiederholen|"
        "wie oft müssen wir euch noch sagen|wie oft müssen wir euch noch bitten|"
        "wie oft müssen wir euch noch darum bitten|wie oft müssen wir euch noch schreiben|"
        "wie oft müssen wir euch noch wiederholen|wie oft müssen wir euch denn noch sagen|"
        "wie oft müssen wir euch denn noch bitten|wie oft müssen wir euch denn noch darum bitten|"
        "wie oft müssen wir euch denn noch schreiben|wie oft müssen wir euch denn noch wiederholen|"
        "wie oft müssen wir euch eigentlich noch sagen|wie oft müssen wir euch eigentlich noch bitten|"
        "wie oft müssen wir euch eigentlich noch darum bitten|"
        "wie oft müssen wir euch eigentlich noch schreiben|"
        "wie oft müssen wir euch eigentlich noch wiederholen|wie oft müssen wir ihnen sagen|"
        "wie oft müssen wir ihnen bitten|wie oft müssen wir ihnen darum bitten|"
        "wie oft müssen wir ihnen schreiben|wie oft müssen wir ihnen wiederholen|"
        "wie oft müssen wir ihnen noch sagen|wie oft müssen wir ihnen noch bitten|"
        "wie oft müssen wir ihnen noch darum bitten|wie oft müssen wir ihnen noch schreiben|"
        "wie oft müssen wir ihnen noch wiederholen|wie oft müssen wir ihnen denn noch sagen|"
        "wie oft müssen wir ihnen denn noch bitten|wie oft müssen wir ihnen denn noch darum bitten|"
        "wie oft müssen wir ihnen denn noch schreiben|wie oft müssen wir ihnen denn noch wiederholen|"
        "wie oft müssen wir ihnen eigentlich noch sagen|wie oft müssen wir ihnen eigentlich noch bitten|"
        "wie oft müssen wir ihnen eigentlich noch darum bitten|"
        "wie oft müssen wir ihnen eigentlich noch schreiben|"
        "wie oft müssen wir ihnen eigentlich noch wiederholen|wie oft müssen wir dir sagen|"
        "wie oft müssen wir dir bitten|wie oft müssen wir dir darum bitten|wie oft müssen wir dir schreiben|"
        "wie oft müssen wir dir wiederholen|wie oft müssen wir dir noch sagen|"
        "wie oft müssen wir dir noch bitten|wie oft müssen wir dir noch darum bitten|"
        "wie oft müssen wir dir noch schreiben|wie oft müssen wir dir noch wiederholen|"
        "wie oft müssen wir dir denn noch sagen|wie oft müssen wir dir denn noch bitten|"
        "wie oft müssen wir dir denn noch darum bitten|wie oft müssen wir dir denn noch schreiben|"
        "wie oft müssen wir dir denn noch wiederholen|wie oft müssen wir dir eigentlich noch sagen|"
        "wie oft müssen wir dir eigentlich noch bitten|wie oft müssen wir dir eigentlich noch darum bitten|"
        "wie oft müssen wir dir eigentlich noch schreiben|wie oft müssen wir dir eigentlich noch wiederholen|"
        "wie oft müssen wir es sagen|wie oft müssen wir es bitten|wie oft müssen wir es darum bitten|"
        "wie oft müssen wir es schreiben|wie oft müssen wir es wiederholen|wie oft müssen wir es noch sagen|"
        "wie oft müssen wir es noch bitten|wie oft müssen wir es noch darum bitten|"
        "wie oft müssen wir es noch schreiben|wie oft müssen wir es noch wiederholen|"
        "wie oft müssen wir es denn noch sagen|wie oft müssen wir es denn noch bitten|"
        "wie oft müssen wir es denn noch darum bitten|wie oft müssen wir es denn noch schreiben|"
        "wie oft müssen wir es denn noch wiederholen|wie oft müssen wir es eigentlich noch sagen|"
        "wie oft müssen wir es eigentlich noch bitten|wie oft müssen wir es eigentlich noch darum bitten|"
        "wie oft müssen wir es eigentlich noch schreiben|wie oft müssen wir es eigentlich noch wiederholen|"
        "wie oft muss man sagen|wie oft muss man bitten|wie oft muss man darum bitten|"
        "wie oft muss man schreiben|wie oft muss man wiederholen|wie oft muss man noch sagen|"
        "wie oft muss man noch bitten|wie oft muss man noch darum bitten|wie oft muss man noch schreiben|"
        "wie oft muss man noch wiederholen|wie oft muss man denn noch sagen|"
        "wie oft muss man denn noch bitten|wie oft muss man denn noch darum bitten|"
        "wie oft muss man denn noch schreiben|wie oft muss man denn noch wiederholen|"
        "wie oft muss man eigentlich noch sagen|wie oft muss man eigentlich noch bitten|"
        "wie oft muss man eigentlich noch darum bitten|wie oft muss man eigentlich noch schreiben|"
        "wie oft muss man eigentlich noch wiederholen|wie oft muss man euch sagen|"
        "wie oft muss man euch bitten|wie oft muss man euch darum bitten|wie oft muss man euch schreiben|"
        "wie oft muss man euch wiederholen|wie oft muss man euch noch sagen|"
        "wie oft muss man euch noch bitten|wie oft muss man euch noch darum bitten|"
        "wie oft muss man euch noch schreiben|wie oft muss man euch noch wiederholen|"
        "wie oft muss man euch denn noch sagen|wie oft muss man euch denn noch bitten|"
        "wie oft muss man euch denn noch darum bitten|wie oft muss man euch denn noch schreiben|"
        "wie oft muss man euch denn noch wiederholen|wie oft muss man euch eigentlich noch sagen|"
        "wie oft muss man euch eigentlich noch bitten|wie oft muss man euch eigentlich noch darum bitten|"
        "wie oft muss man euch eigentlich noch schreiben|wie oft muss man euch eigentlich noch wiederholen|"
        "wie oft muss man ihnen sagen|wie oft muss man ihnen bitten|wie oft muss man ihnen darum bitten|"
        "wie oft muss man ihnen schreiben|wie oft muss man ihnen wiederholen|"
        "wie oft muss man ihnen noch sagen|wie oft muss man ihnen noch bitten|"
        "wie oft muss man ihnen noch darum bitten|wie oft muss man ihnen noch schreiben|"
        "wie oft muss man ihnen noch wiederholen|wie oft muss man ihnen denn noch sagen|"
        "wie oft muss man ihnen denn noch bitten|wie oft muss man ihnen denn noch darum bitten|"
        "wie oft muss man ihnen denn noch schreiben|wie oft muss man ihnen denn noch wiederholen|"
        "wie oft muss man ihnen eigentlich noch sagen|wie oft muss man ihnen eigentlich noch bitten|"
        "wie oft muss man ihnen eigentlich noch darum bitten|"
        "wie oft muss man ihnen eigentlich noch schreiben|wie oft muss man ihnen eigentlich noch wiederholen|"
        "wie oft muss man dir sagen|wie oft muss man dir bitten|wie oft muss man dir darum bitten|"
        "wie oft muss man dir schreiben|wie oft muss man dir wiederholen|wie oft muss man dir noch sagen|"
        "wie oft muss man dir noch bitten|wie oft muss man dir noch darum bitten|"
        "wie oft muss man dir noch schreiben|wie oft muss man dir noch wiederholen|"
        "wie oft muss man dir denn noch sagen|wie oft muss man dir denn noch bitten|"
        "wie oft muss man dir denn noch darum bitten|wie oft muss man dir denn noch schreiben|"
        "wie oft muss man dir denn noch wiederholen|wie oft muss man dir eigentlich noch sagen|"
        "wie oft muss man dir eigentlich noch bitten|wie oft muss man dir eigentlich noch darum bitten|"
        "wie oft muss man dir eigentlich noch schreiben|wie oft muss man dir eigentlich noch wiederholen|"
        "wie oft muss man es sagen|wie oft muss man es bitten|wie oft muss man es darum bitten|"
        "wie oft muss man es schreiben|wie oft muss man es wiederholen|wie oft muss man es noch sagen|"
        "wie oft muss man es noch bitten|wie oft muss man es noch darum bitten|"
        "wie oft muss man es noch schreiben|wie oft muss man es noch wiederholen|"
        "wie oft muss man es denn noch sagen|wie oft muss man es denn noch bitten|"
        "wie oft muss man es denn noch darum bitten|wie oft muss man es denn noch schreiben|"
        "wie oft muss man es denn noch wiederholen|wie oft muss man es eigentlich noch sagen|"
        "wie oft muss man es eigentlich noch bitten|wie oft muss man es eigentlich noch darum bitten|"
        "wie oft muss man es eigentlich noch schreiben|wie oft muss man es eigentlich noch wiederholen|"
        "unerwünschte werbung|das ist unerwünschte werbung|unerwünschter spam|unerwünschte sms|"
        "belästigende werbung|verklickt|hab mich verklickt|habe mich verklickt|ich hab mich verklickt|"
        "ich habe mich verklickt|hab mich vertippt|ich habe mich vertippt|war ein versehen|"
        "das war ein versehen|war nur ein versehen|aus versehen angemeldet|hab mich aus versehen angemeldet|"
        "habe mich aus versehen angemeldet|versehentlich angemeldet|habe mich versehentlich angemeldet|"
        "hab mich versehentlich angemeldet|ich habe mich versehentlich angemeldet|"
        "art|21 abs|21 dsgvo der|2 dsgvo|3 dsgvo|1 dsgvo|2 ivm abs|21|der nutzung meiner daten|"
        "der verarbeitung meiner daten|der verarbeitung meiner personenbezogenen daten|"
        "der verwendung meiner daten|der weitergabe meiner daten|der nutzung meiner nummer|"
        "der speicherung meiner daten|jeglicher nutzung meiner daten|jeglicher verarbeitung meiner daten|"
        "für werbung|zu werbezwecken|für werbezwecke|zu werbung|"
        "ich hab euch nie erlaubt mir zu schreiben|ich hab euch nie erlaubt mich anzuschreiben|"
        "ich hab euch nie erlaubt mich zu kontaktieren|ich hab euch nie erlaubt mir werbung zu schicken|"
        "ich hab euch nicht erlaubt mir zu schreiben|ich hab euch nicht erlaubt mich anzuschreiben|"
        "ich hab euch nicht erlaubt mich zu kontaktieren|ich hab euch nicht erlaubt mir werbung zu schicken|"
        "ich hab ihnen nie erlaubt mir zu schreiben|ich hab ihnen nie erlaubt mich anzuschreiben|"
        "ich hab ihnen nie erlaubt mich zu kontaktieren|ich hab ihnen nie erlaubt mir werbung zu schicken|"
        "ich hab ihnen nicht erlaubt mir zu schreiben|ich hab ihnen nicht erlaubt mich anzuschreiben|"
        "ich hab ihnen nicht erlaubt mich zu kontaktieren|"
        "ich hab ihnen nicht erlaubt mir werbung zu schicken|ich habe euch nie erlaubt mir zu schreiben|"
        "ich habe euch nie erlaubt mich anzuschreiben|ich habe euch nie erlaubt mich zu kontaktieren|"
        "ich habe euch nie erlaubt mir werbung zu schicken|ich habe euch nicht erlaubt mir zu schreiben|"
        "ich habe euch nicht erlaubt mich anzuschreiben|ich habe euch nicht erlaubt mich zu kontaktieren|"
        "ich habe euch nicht erlaubt mir werbung zu schicken|ich habe ihnen nie erlaubt mir zu schreiben|"
        "ich habe ihnen nie erlaubt mich anzuschreiben|ich habe ihnen nie erlaubt mich zu kontaktieren|"
        "ich habe ihnen nie erlaubt mir werbung zu schicken|ich habe ihnen nicht erlaubt mir zu schreiben|"
        "ich habe ihnen nicht erlaubt mich anzuschreiben|ich habe ihnen nicht erlaubt mich zu kontaktieren|"
        "ich habe ihnen nicht erlaubt mir werbung zu schicken|diese sms sind überflüssig|"
        "diese sms sind unnötig|diese sms sind nervig|diese sms sind lästig|diese sms sind sinnlos|"
        "diese sms sind unerwünscht|diese sms sind nutzlos|diese sms ist überflüssig|diese sms ist unnötig|"
        "diese sms ist nervig|diese sms ist lästig|diese sms ist sinnlos|diese sms ist unerwünscht|"
        "diese sms ist nutzlos|diese nachrichten sind überflüssig|diese nachrichten sind unnötig|"
        "diese nachrichten sind nervig|diese nachrichten sind lästig|diese nachrichten sind sinnlos|"
        "diese nachrichten sind unerwünscht|diese nachrichten sind nutzlos|diese nachrichten ist überflüssig|"
        "diese nachrichten ist unnötig|diese nachrichten ist nervig|diese nachrichten ist lästig|"
        "diese nachrichten ist sinnlos|diese nachrichten ist unerwünscht|diese nachrichten ist nutzlos|"
        "diese werbung sind überflüssig|diese werbung sind unnötig|diese werbung sind nervig|"
        "diese werbung sind lästig|diese werbung sind sinnlos|diese werbung sind unerwünscht|"
        "diese werbung sind nutzlos|diese werbung ist überflüssig|diese werbung ist unnötig|"
        "diese werbung ist nervig|diese werbung ist lästig|diese werbung ist sinnlos|"
        "diese werbung ist unerwünscht|diese werbung ist nutzlos|eure sms sind überflüssig|"
        "eure sms sind unnötig|eure sms sind nervig|eure sms sind lästig|eure sms sind sinnlos|"
        "eure sms sind unerwünscht|eure sms sind nutzlos|eure sms ist überflüssig|eure sms ist unnötig|"
        "eure sms ist nervig|eure sms ist lästig|eure sms ist sinnlos|eure sms ist unerwünscht|"
        "eure sms ist nutzlos|eure nachrichten sind überflüssig|eure nachrichten sind unnötig|"
        "eure nachrichten sind nervig|eure nachrichten sind lästig|eure nachrichten sind sinnlos|"
        "eure nachrichten sind unerwünscht|eure nachrichten sind nutzlos|eure nachrichten ist überflüssig|"
        "eure nachrichten ist unnötig|eure nachrichten ist nervig|eure nachrichten ist lästig|"
        "eure nachrichten ist sinnlos|eure nachrichten ist unerwünscht|eure nachrichten ist nutzlos|"
        "eure werbung sind überflüssig|eure werbung sind unnötig|eure werbung sind nervig|"
        "eure werbung sind lästig|eure werbung sind sinnlos|eure werbung sind unerwünscht|"
        "eure werbung sind nutzlos|eure werbung ist überflüssig|eure werbung ist unnötig|"
        "eure werbung ist nervig|eure werbung ist lästig|eure werbung ist sinnlos|"
        "eure werbung ist unerwünscht|eure werbung ist nutzlos|ihre sms sind überflüssig|"
        "ihre sms sind unnötig|ihre sms sind nervig|ihre sms sind lästig|ihre sms sind sinnlos|"
        "ihre sms sind unerwünscht|ihre sms sind nutzlos|ihre sms ist überflüssig|ihre sms ist unnötig|"
        "ihre sms ist nervig|ihre sms ist lästig|ihre sms ist sinnlos|ihre sms ist unerwünscht|"
        "ihre sms ist nutzlos|ihre nachrichten sind überflüssig|ihre nachrichten sind unnötig|"
        "ihre nachrichten sind nervig|ihre nachrichten sind lästig|ihre nachrichten sind sinnlos|"
        "ihre nachrichten sind unerwünscht|ihre nachrichten sind nutzlos|ihre nachrichten ist überflüssig|"
        "ihre nachrichten ist unnötig|ihre nachrichten ist nervig|ihre nachrichten ist lästig|"
        "ihre nachrichten ist sinnlos|ihre nachrichten ist unerwünscht|ihre nachrichten ist nutzlos|"
        "ihre werbung sind überflüssig|ihre werbung sind unnötig|ihre werbung sind nervig|"
        "ihre werbung sind lästig|ihre werbung sind sinnlos|ihre werbung sind unerwünscht|"
        "ihre werbung sind nutzlos|ihre werbung ist überflüssig|ihre werbung ist unnötig|"
        "ihre werbung ist nervig|ihre werbung ist lästig|ihre werbung ist sinnlos|"
        "ihre werbung ist unerwünscht|ihre werbung ist nutzlos|"
        "das handy gehört einem kind|das brauchen wir nicht|ich hab das nie bestellt|habe ich nie bestellt|"
        "ich bin kein kunde von euch|ich bin kein kunde von ihnen|ich bin kein kunde bei euch|"
        "ich bin kein kunde bei ihnen|ich bin nicht mehr kunde bei ihnen|ich war nie kunde bei ihnen|"
        "mein sohn bekommt diese sms|mein sohn bekommt diese nachrichten|mein sohn bekommt ihre sms|"
        "mein sohn bekommt ihre nachrichten|mein sohn bekommt eure sms|mein sohn bekommt eure nachrichten|"
        "mein sohn bekommt ständig sms|mein sohn bekommt ständig nachrichten|mein sohn erhält diese sms|"
        "mein sohn erhält diese nachrichten|mein sohn erhält ihre sms|mein sohn erhält ihre nachrichten|"
        "mein sohn erhält eure sms|mein sohn erhält eure nachrichten|mein sohn erhält ständig sms|"
        "mein sohn erhält ständig nachrichten|mein sohn kriegt diese sms|mein sohn kriegt diese nachrichten|"
        "mein sohn kriegt ihre sms|mein sohn kriegt ihre nachrichten|mein sohn kriegt eure sms|"
        "mein sohn kriegt eure nachrichten|mein sohn kriegt ständig sms|mein sohn kriegt ständig nachrichten|"
        "meine tochter bekommt diese sms|meine tochter bekommt diese nachrichten|"
        "meine tochter bekommt ihre sms|meine tochter bekommt ihre nachrichten|"
        "meine tochter bekommt eure sms|meine tochter bekommt eure nachrichten|"
        "meine tochter bekommt ständig sms|meine tochter bekommt ständig nachrichten|"
        "meine tochter erhält diese sms|meine tochter erhält diese nachrichten|meine tochter erhält ihre sms|"
        "meine tochter erhält ihre nachrichten|meine tochter erhält eure sms|"
        "meine tochter erhält eure nachrichten|meine tochter erhält ständig sms|"
        "meine tochter erhält ständig nachrichten|meine tochter kriegt diese sms|"
        "meine tochter kriegt diese nachrichten|meine tochter kriegt ihre sms|"
        "meine tochter kriegt ihre nachrichten|meine tochter kriegt eure sms|"
        "meine tochter kriegt eure nachrichten|meine tochter kriegt ständig sms|"
        "meine tochter kriegt ständig nachrichten|mein kind bekommt diese sms|"
        "mein kind bekommt diese nachrichten|mein kind bekommt ihre sms|mein kind bekommt ihre nachrichten|"
        "mein kind bekommt eure sms|mein kind bekommt eure nachrichten|mein kind bekommt ständig sms|"
        "mein kind bekommt ständig nachrichten|mein kind erhält diese sms|mein kind erhält diese nachrichten|"
        "mein kind erhält ihre sms|mein kind erhält ihre nachrichten|mein kind erhält eure sms|"
        "mein kind erhält eure nachrichten|mein kind erhält ständig sms|mein kind erhält ständig nachrichten|"
        "mein kind kriegt diese sms|mein kind kriegt diese nachrichten|mein kind kriegt ihre sms|"
        "mein kind kriegt ihre nachrichten|mein kind kriegt eure sms|mein kind kriegt eure nachrichten|"
        "mein kind kriegt ständig sms|mein kind kriegt ständig nachrichten|unser kind bekommt diese sms|"
        "unser kind bekommt diese nachrichten|unser kind bekommt ihre sms|"
        "unser kind bekommt ihre nachrichten|unser kind bekommt eure sms|unser kind bekommt eure nachrichten|"
        "unser kind bekommt ständig sms|unser kind bekommt ständig nachrichten|unser kind erhält diese sms|"
        "unser kind erhält diese nachrichten|unser kind erhält ihre sms|unser kind erhält ihre nachrichten|"
        "unser kind erhält eure sms|unser kind erhält eure nachrichten|unser kind erhält ständig sms|"
        "unser kind erhält ständig nachrichten|unser kind kriegt diese sms|"
        "unser kind kriegt diese nachrichten|unser kind kriegt ihre sms|unser kind kriegt ihre nachrichten|"
        "unser kind kriegt eure sms|unser kind kriegt eure nachrichten|unser kind kriegt ständig sms|"
        "unser kind kriegt ständig nachrichten|meine mutter bekommt diese sms|"
        "meine mutter bekommt diese nachrichten|meine mutter bekommt ihre sms|"
        "meine mutter bekommt ihre nachrichten|meine mutter bekommt eure sms|"
        "meine mutter bekommt eure nachrichten|meine mutter bekommt ständig sms|"
        "meine mutter bekommt ständig nachrichten|meine mutter erhält diese sms|"
        "meine mutter erhält diese nachrichten|meine mutter erhält ihre sms|"
        "meine mutter erhält ihre nachrichten|meine mutter erhält eure sms|"
        "meine mutter erhält eure nachrichten|meine mutter erhält ständig sms|"
        "meine mutter erhält ständig nachrichten|meine mutter kriegt diese sms|"
        "meine mutter kriegt diese nachrichten|meine mutter kriegt ihre sms|"
        "meine mutter kriegt ihre nachrichten|meine mutter kriegt eure sms|"
        "meine mutter kriegt eure nachrichten|meine mutter kriegt ständig sms|"
        "meine mutter kriegt ständig nachrichten|mein vater bekommt diese sms|"
        "mein vater bekommt diese nachrichten|mein vater bekommt ihre sms|"
        "mein vater bekommt ihre nachrichten|mein vater bekommt eure sms|mein vater bekommt eure nachrichten|"
        "mein vater bekommt ständig sms|mein vater bekommt ständig nachrichten|mein vater erhält diese sms|"
        "mein vater erhält diese nachrichten|mein vater erhält ihre sms|mein vater erhält ihre nachrichten|"
        "mein vater erhält eure sms|mein vater erhält eure nachrichten|mein vater erhält ständig sms|"
        "mein vater erhält ständig nachrichten|mein vater kriegt diese sms|"
        "mein vater kriegt diese nachrichten|mein vater kriegt ihre sms|mein vater kriegt ihre nachrichten|"
        "mein vater kriegt eure sms|mein vater kriegt eure nachrichten|mein vater kriegt ständig sms|"
        "mein vater kriegt ständig nachrichten|meine oma bekommt diese sms|"
        "meine oma bekommt diese nachrichten|meine oma bekommt ihre sms|meine oma bekommt ihre nachrichten|"
        "meine oma bekommt eure sms|meine oma bekommt eure nachrichten|meine oma bekommt ständig sms|"
        "meine oma bekommt ständig nachrichten|meine oma erhält diese sms|meine oma erhält diese nachrichten|"
        "meine oma erhält ihre sms|meine oma erhält ihre nachrichten|meine oma erhält eure sms|"
        "meine oma erhält eure nachrichten|meine oma erhält ständig sms|meine oma erhält ständig nachrichten|"
        "meine oma kriegt diese sms|meine oma kriegt diese nachrichten|meine oma kriegt ihre sms|"
        "meine oma kriegt ihre nachrichten|meine oma kriegt eure sms|meine oma kriegt eure nachrichten|"
        "meine oma kriegt ständig sms|meine oma kriegt ständig nachrichten|mein mann bekommt diese sms|"
        "mein mann bekommt diese nachrichten|mein mann bekommt ihre sms|mein mann bekommt ihre nachrichten|"
        "mein mann bekommt eure sms|mein mann bekommt eure nachrichten|mein mann bekommt ständig sms|"
        "mein mann bekommt ständig nachrichten|mein mann erhält diese sms|mein mann erhält diese nachrichten|"
        "mein mann erhält ihre sms|mein mann erhält ihre nachrichten|mein mann erhält eure sms|"
        "mein mann erhält eure nachrichten|mein mann erhält ständig sms|mein mann erhält ständig nachrichten|"
        "mein mann kriegt diese sms|mein mann kriegt diese nachrichten|mein mann kriegt ihre sms|"
        "mein mann kriegt ihre nachrichten|mein mann kriegt eure sms|mein mann kriegt eure nachrichten|"
        "mein mann kriegt ständig sms|mein mann kriegt ständig nachrichten|meine frau bekommt diese sms|"
        "meine frau bekommt diese nachrichten|meine frau bekommt ihre sms|"
        "meine frau bekommt ihre nachrichten|meine frau bekommt eure sms|meine frau bekommt eure nachrichten|"
        "meine frau bekommt ständig sms|meine frau bekommt ständig nachrichten|meine frau erhält diese sms|"
        "meine frau erhält diese nachrichten|meine frau erhält ihre sms|meine frau erhält ihre nachrichten|"
        "meine frau erhält eure sms|meine frau erhält eure nachrichten|meine frau erhält ständig sms|"
        "meine frau erhält ständig nachrichten|meine frau kriegt diese sms|"
        "meine frau kriegt diese nachrichten|meine frau kriegt ihre sms|meine frau kriegt ihre nachrichten|"
        "meine frau kriegt eure sms|meine frau kriegt eure nachrichten|meine frau kriegt ständig sms|"
        "meine frau kriegt ständig nachrichten|"
        "bitte endlich umsetzen|bitte umsetzen|bitte um umsetzung|bitte um bestätigung|"
        "bitte um kurze bestätigung|um bestätigung wird gebeten|bitte bestätigen|bitte kurz bestätigen|"
        "bitte um schriftliche bestätigung|bestätigen sie mir dies|bestätigen sie mir das|"
        "bestätigen sie mir dies schriftlich|danke für die bestätigung|ich bekomme ständig sms|"
        "ich bekomme ständig sms von ihnen|ich bekomme ständig sms von euch|ich bekomme ständig nachrichten|"
        "ich bekomme ständig nachrichten von ihnen|ich bekomme ständig nachrichten von euch|"
        "ich bekomme ständig werbung|ich bekomme ständig werbung von ihnen|"
        "ich bekomme ständig werbung von euch|ich bekomme dauernd sms|ich bekomme dauernd sms von ihnen|"
        "ich bekomme dauernd sms von euch|ich bekomme dauernd nachrichten|"
        "ich bekomme dauernd nachrichten von ihnen|ich bekomme dauernd nachrichten von euch|"
        "ich bekomme dauernd werbung|ich bekomme dauernd werbung von ihnen|"
        "ich bekomme dauernd werbung von euch|ich bekomme immer noch sms|"
        "ich bekomme immer noch sms von ihnen|ich bekomme immer noch sms von euch|"
        "ich bekomme immer noch nachrichten|ich bekomme immer noch nachrichten von ihnen|"
        "ich bekomme immer noch nachrichten von euch|ich bekomme immer noch werbung|"
        "ich bekomme immer noch werbung von ihnen|ich bekomme immer noch werbung von euch|"
        "ich bekomme täglich sms|ich bekomme täglich sms von ihnen|ich bekomme täglich sms von euch|"
        "ich bekomme täglich nachrichten|ich bekomme täglich nachrichten von ihnen|"
        "ich bekomme täglich nachrichten von euch|ich bekomme täglich werbung|"
        "ich bekomme täglich werbung von ihnen|ich bekomme täglich werbung von euch|"
        "ich bekomme immer wieder sms|ich bekomme immer wieder sms von ihnen|"
        "ich bekomme immer wieder sms von euch|ich bekomme immer wieder nachrichten|"
        "ich bekomme immer wieder nachrichten von ihnen|ich bekomme immer wieder nachrichten von euch|"
        "ich bekomme immer wieder werbung|ich bekomme immer wieder werbung von ihnen|"
        "ich bekomme immer wieder werbung von euch|ich erhalte ständig sms|ich erhalte ständig sms von ihnen|"
        "ich erhalte ständig sms von euch|ich erhalte ständig nachrichten|"
        "ich erhalte ständig nachrichten von ihnen|ich erhalte ständig nachrichten von euch|"
        "ich erhalte ständig werbung|ich erhalte ständig werbung von ihnen|"
        "ich erhalte ständig werbung von euch|ich erhalte dauernd sms|ich erhalte dauernd sms von ihnen|"
        "ich erhalte dauernd sms von euch|ich erhalte dauernd nachrichten|"
        "ich erhalte dauernd nachrichten von ihnen|ich erhalte dauernd nachrichten von euch|"
        "ich erhalte dauernd werbung|ich erhalte dauernd werbung von ihnen|"
        "ich erhalte dauernd werbung von euch|ich erhalte immer noch sms|"
        "ich erhalte immer noch sms von ihnen|ich erhalte immer noch sms von euch|"
        "ich erhalte immer noch nachrichten|ich erhalte immer noch nachrichten von ihnen|"
        "ich erhalte immer noch nachrichten von euch|ich erhalte immer noch werbung|"
        "ich erhalte immer noch werbung von ihnen|ich erhalte immer noch werbung von euch|"
        "ich erhalte täglich sms|ich erhalte täglich sms von ihnen|ich erhalte täglich sms von euch|"
        "ich erhalte täglich nachrichten|ich erhalte täglich nachrichten von ihnen|"
        "ich erhalte täglich nachrichten von euch|ich erhalte täglich werbung|"
        "ich erhalte täglich werbung von ihnen|ich erhalte täglich werbung von euch|"
        "ich erhalte immer wieder sms|ich erhalte immer wieder sms von ihnen|"
        "ich erhalte immer wieder sms von euch|ich erhalte immer wieder nachrichten|"
        "ich erhalte immer wieder nachrichten von ihnen|ich erhalte immer wieder nachrichten von euch|"
        "ich erhalte immer wieder werbung|ich erhalte immer wieder werbung von ihnen|"
        "ich erhalte immer wieder werbung von euch|ich kriege ständig sms|ich kriege ständig sms von ihnen|"
        "ich kriege ständig sms von euch|ich kriege ständig nachrichten|"
        "ich kriege ständig nachrichten von ihnen|ich kriege ständig nachrichten von euch|"
        "ich kriege ständig werbung|ich kriege ständig werbung von ihnen|ich kriege ständig werbung von euch|"
        "ich kriege dauernd sms|ich kriege dauernd sms von ihnen|ich kriege dauernd sms von euch|"
        "ich kriege dauernd nachrichten|ich kriege dauernd nachrichten von ihnen|"
        "ich kriege dauernd nachrichten von euch|ich kriege dauernd werbung|"
        "ich kriege dauernd werbung von ihnen|ich kriege dauernd werbung von euch|ich kriege immer noch sms|"
        "ich kriege immer noch sms von ihnen|ich kriege immer noch sms von euch|"
        "ich kriege immer noch nachrichten|ich kriege immer noch nachrichten von ihnen|"
        "ich kriege immer noch nachrichten von euch|ich kriege immer noch werbung|"
        "ich kriege immer noch werbung von ihnen|ich kriege immer noch werbung von euch|"
        "ich kriege täglich sms|ich kriege täglich sms von ihnen|ich kriege täglich sms von euch|"
        "ich kriege täglich nachrichten|ich kriege täglich nachrichten von ihnen|"
        "ich kriege täglich nachrichten von euch|ich kriege täglich werbung|"
        "ich kriege täglich werbung von ihnen|ich kriege täglich werbung von euch|"
        "ich kriege immer wieder sms|ich kriege immer wieder sms von ihnen|"
        "ich kriege immer wieder sms von euch|ich kriege immer wieder nachrichten|"
        "ich kriege immer wieder nachrichten von ihnen|ich kriege immer wieder nachrichten von euch|"
        "ich kriege immer wieder werbung|ich kriege immer wieder werbung von ihnen|"
        "ich kriege immer wieder werbung von euch|"
        "art 15|art 18|art 21|art 7|artikel 15|artikel 17|artikel 18|artikel 21|artikel 7|abs 1|abs 2|abs 3|"
        "absatz 1|absatz 2|absatz 3|paragraph 7 uwg|7 uwg|gemäß|gem|nach|laut|der dsgvo|"
        "der datenschutz-grundverordnung|datenschutzgrundverordnung|uwg|bdsg|17 dsgvo|21 dsgvo|7 dsgvo|"
        "18 dsgvo|15 dsgvo|lit f|dsg|revdsg|tkg|"
        "das ist nicht meine nummer|das ist nicht mehr meine nummer|das ist nicht mehr seine nummer|"
        "ich schulde ihnen nichts|ich schulde niemandem etwas|ich bin nicht maria|"
        "ich habe schon gekauft|ich arbeite dort nicht mehr|ich bin nicht mehr dort|"
        "warum schreiben sie mir|warum schreibt ihr mir|warum schreibst du mir|"
        "warum schreibt ihr mir ständig|"
        "warum schreiben sie mir ständig|warum schicken sie mir das|warum schickt ihr mir das|"
        "warum bekomme ich das|warum bekomme ich diese nachrichten|was soll das|was soll der mist|"
        "was soll der scheiß|was wollen sie|was wollen sie von mir|was willst du|was willst du von mir|"
        "was wollt ihr|was wollt ihr von mir|wer hat ihnen meine nummer gegeben|von wem haben sie meine nummer|"
        "von wem habt ihr meine nummer|ich habe schon zweimal darum gebeten|ich habe schon zweimal gebeten|"
        "ich habe bereits zweimal darum gebeten|ich habe bereits darum gebeten|ich habe schon darum gebeten|"
        "ich habe sie schon mehrfach gebeten|ich habe schon mehrfach darum gebeten|wie oft noch|wie oft denn noch|"
        "ihr schreibt mir ständig|sie schreiben mir ständig|ihr schickt mir ständig nachrichten|"
        "sie schicken mir ständig nachrichten|ihr hört einfach nicht auf|sie hören einfach nicht auf|"
        "kein interesse|kein intresse|kein intersse|k interesse|kein interesse mehr|keinerlei interesse|"
        "null interesse|null bock|kein bock|kein bock mehr|keine lust|keine lust mehr|ich habe kein interesse|"
        "ich hab kein interesse|habe kein interesse|hab kein interesse|wir haben kein interesse|"
        "ich habe kein interesse mehr|ich habe absolut kein interesse|ich habe keinerlei interesse|"
        "kein interesse daran|ich habe kein interesse daran|kein interesse an ihrem angebot|"
        "kein interesse an ihren angeboten|kein interesse an eurem angebot|bin nicht interessiert|"
        "ich bin nicht interessiert|wir sind nicht interessiert|nicht interessiert|nicht interessant|"
        "nicht interessant für mich|ich bin nicht mehr interessiert|kein interesse vorhanden|"
        "kein interesse meinerseits|es besteht kein interesse|das interessiert mich nicht|interessiert mich nicht|"
        "interessiert mich alles nicht|interessiert uns nicht|das interessiert mich nicht mehr|das ist spam|"
        "das ist doch spam|ist spam|spam|spammer|sie sind ein spammer|das nervt|es nervt|nervt|das nervt total|"
        "nervig|das ist nervig|nur nervig|es ist nervig|sie nerven|ihr nervt|du nervst|ihr nervt mich|"
        "sie nerven mich|du nervst mich|ihr nervt total|langsam nervt es|das stört|das stört mich|"
        "ihre nachrichten nerven|eure nachrichten nerven|ihre nachrichten nerven mich|eure werbung nervt|"
        "ihre werbung nervt|das ist belästigung|das ist eine belästigung|belästigung|das ist stalking|"
        "das ist terror|falsche nummer|falsch verbunden|falsche person|falscher empfänger|"
        "sie haben die falsche person|ich bin die falsche person|sie haben den falschen|"
        "sie haben die falsche nummer|wer sind sie|wer bist du|wer seid ihr|wer ist das|wer ist da|"
        "ich kenne sie nicht|ich kenne euch nicht|ich kenne dich nicht|ich kenn dich nicht|ich kenn euch nicht|"
        "kenne ich nicht|wir kennen uns nicht|woher haben sie meine nummer|woher habt ihr meine nummer|"
        "woher hast du meine nummer|ich habe mich nie angemeldet|ich habe mich hier nie angemeldet|"
        "ich habe mich nicht angemeldet|ich hab mich nie angemeldet|ich hab mich nicht angemeldet|"
        "ich habe mich dafür nie angemeldet|ich habe mich nie registriert|ich habe mich nirgends angemeldet|"
        "ich habe das nie abonniert|ich habe nie zugestimmt|ich habe nicht zugestimmt|ich habe dem nie zugestimmt|"
        "ich habe dem nicht zugestimmt|ich habe keine einwilligung gegeben|ich habe nie eingewilligt|"
        "ich habe keine zustimmung gegeben|ich habe nichts bestellt|ich habe nie etwas bestellt|"
        "ich habe das nicht bestellt|ich habe das nie bestellt|hab ich nie bestellt|ich habe nie darum gebeten|"
        "darum habe ich nicht gebeten|sonst zeige ich sie an|sonst zeig ich sie an|sonst zeige ich euch an|"
        "sonst zeig ich euch an|sonst zeige ich dich an|sonst anzeige|sonst gibt es eine anzeige|"
        "sonst gibt's eine anzeige|sonst melde ich sie|sonst melde ich euch|sonst melde ich das|"
        "sonst melde ich dich|sonst gehe ich zur polizei|sonst geh ich zur polizei|sonst gehe ich zum anwalt|"
        "sonst schalte ich meinen anwalt ein|sonst wird es rechtliche schritte geben|"
        "sonst leite ich rechtliche schritte ein|ansonsten anzeige|ansonsten zeige ich sie an|"
        "andernfalls erstatte ich anzeige|sonst erstatte ich anzeige|ansonsten erstatte ich anzeige|"
        "ansonsten schalte ich meinen anwalt ein|sonst blockiere ich sie|sonst blockiere ich euch|"
        "sonst blockiere ich dich|sonst blockier ich dich|sonst wird blockiert|sonst block|"
        "sonst werden sie blockiert|bevor ich sie anzeige|bevor ich euch anzeige|bevor ich sie blockiere|"
        "bevor ich euch blockiere|oder ich zeige sie an|oder ich zeige euch an|oder ich melde sie|"
        "oder ich melde euch|oder ich blockiere sie|oder ich blockiere euch|oder ich blockiere dich|"
        "oder ich gehe zur polizei|ich zeige sie an|ich zeige euch an|ich erstatte anzeige|ich melde sie|"
        "ich melde das|ich blockiere sie|ich blockiere euch|ich blockiere dich|anzeige ist raus|"
        "rechtliche schritte|dsgvo|gemäß dsgvo|nach dsgvo|laut dsgvo|gem dsgvo|gem art 17 dsgvo|gem art 21 dsgvo|"
        "gemäß art 17 dsgvo|gemäß art 21 dsgvo|gemäß artikel 17 dsgvo|nach art 17 dsgvo|art 17 dsgvo|art 21 dsgvo|"
        "gemäß datenschutz|aus datenschutzgründen|datenschutz|das ist illegal|das ist verboten|"
        "das ist nicht erlaubt|illegal|unseriös|betrug|das ist betrug|betrüger|abzocke|abzocker|scam|scammer|fake|"
        "lügner|es reicht|reicht|mir reicht es|mir reichts|mir reicht's|jetzt reicht's|jetzt reichts|"
        "jetzt reicht es|es reicht jetzt|es reicht mir|das reicht|langsam reicht es|langsam reichts|genug|"
        "genug ist genug|jetzt ist schluss|schluss|schluss jetzt|ich habe genug|ich hab genug|habe genug|"
        "ich habe die nase voll|hab die nase voll|ich hab die nase voll|ich hab die schnauze voll|"
        "die schnauze voll|ich habe die schnauze voll|ich bin es leid|ich bin kein kunde|ich bin kein kunde mehr|"
        "ich bin nicht mehr kunde|kein kunde|kein kunde mehr|kein bedarf|kein bedarf mehr|keinen bedarf|"
        "ich habe keinen bedarf|wir haben keinen bedarf|wir haben aktuell keinen bedarf|kein bedarf danke|"
        "es besteht kein bedarf|nicht nötig|brauche ich nicht|brauch ich nicht|brauche ich nicht mehr|"
        "brauche das nicht|brauch das nicht|ich brauche das nicht|ich brauch das nicht|ich brauche das nicht mehr|"
        "brauchen wir nicht|wir brauchen nichts|ich brauche nichts|wir sind versorgt|ich bin versorgt|"
        "wir sind bestens versorgt|ich habe es mir anders überlegt|hab's mir anders überlegt|"
        "habe es mir anders überlegt|zu viel|zu viele|viel zu viel|viel zu viele|das ist zu viel|"
        "das ist mir zu viel|mir ist das zu viel|das wird mir zu viel|zu oft|es sind zu viele|idiot|idioten|"
        "ihr idioten|du idiot|arschloch|arschlöcher|ihr arschlöcher|du arschloch|wichser|spinner|ihr spinner|"
        "penner|frechheit|das ist eine frechheit|unverschämt|unverschämtheit|das ist unverschämt|unglaublich|"
        "zum letzten mal|letzte warnung|danke für nichts|ich will das nicht|ich möchte das nicht|will ich nicht|"
        "das will ich nicht|das möchte ich nicht|ich will nichts kaufen|ich kaufe nichts|ich will nichts|"
        "ich möchte nichts|wir wollen nichts|ich habe bereits gekündigt|habe schon gekündigt|ich habe gekündigt|"
        "bin im urlaub|ich habe mich schon abgemeldet|ich habe mich bereits abgemeldet|ich habe schon abgesagt|"
        "ich habe schon nein gesagt|ich sagte nein|nein heißt nein|nein ist nein|privat|privatnummer|"
        "das ist meine private nummer|das ist meine privatnummer|das ist eine private nummer|das ist privat|"
        "kapiert|verstanden|ist das klar|klar|haben sie das verstanden|uninteressant|nichts für mich|"
        "das ist nichts für mich|nix für mich|mir egal|wir sind nicht mehr tätig|ihr bekommt nichts|"
        "ich bin nicht der richtige|ich bin nicht die richtige person|ich bin nicht zuständig|du arsch|arsch|"
        "ihr ärsche|du wichser|ihr wichser|du penner|ihr penner|du hurensohn|hurensohn|ihr hurensöhne|hurensöhne|"
        "du depp|depp|deppen|ihr deppen|trottel|du trottel|ihr trottel|du spast|spast|ihr spasten|missgeburt|"
        "drecksack|drecksäcke|pisser|ihr pisser|verbrecher|ihr verbrecher|vollidiot|vollidioten|ihr vollidioten|"
        "blödmann|vollpfosten|du pfosten|pack|gesindel|ihr nervensägen|nervensäge|schwein|schweine|du opfer|"
        "kein interese|kein interresse|kein intresse danke|ich bitte sie|ich bitte dich|ich bitte euch|"
        "ich hab doch gesagt|ich habe doch gesagt|ich habe gesagt|ich sagte|ich sagte doch|ich hab gesagt|"
        "ich meine es ernst|das ist mein ernst|ist das so schwer|können sie nicht lesen|könnt ihr nicht lesen|"
        "gemäß art|nach art|gem art|laut art|gemäß artikel|dsgvo art 17|art 17|artikel 17 dsgvo|"
        "sie belästigen mich|ihr belästigt mich|du belästigst mich|sie stören mich|ihr stört mich|sie stören|"
        "ihr stört|du störst|diese nummer gehört einem kind|das ist die nummer eines kindes|"
        "das ist das handy meines kindes|das ist das handy meiner tochter|das ist das handy meines sohnes|"
        "ich bin minderjährig|mein mann ist verstorben|meine frau ist verstorben|meine mutter ist verstorben|"
        "mein vater ist verstorben|er ist verstorben|sie ist verstorben|sie ist letztes jahr gestorben|"
        "er ist letztes jahr gestorben|er ist gestorben|sie ist gestorben|er ist tot|sie ist tot|verstorben|"
        "ich verkaufe nicht|wir verkaufen nicht|das haus ist nicht zu verkaufen|mein haus ist nicht zu verkaufen|"
        "steht nicht zum verkauf|nicht zu verkaufen|ich habe das haus schon verkauft|ich habe schon verkauft|"
        "schon verkauft|bereits verkauft|ich habe schon gewählt|ich habe schon gespendet|"
        "ich habe schon einen anbieter|wir haben schon einen anbieter|wir haben bereits einen anbieter|"
        "ich habe bereits einen anbieter|ich habe schon einen job|ich habe bereits einen job gefunden|"
        "habe bereits einen job gefunden|habe schon einen job|ich suche nicht mehr|das ist eine dienstnummer|"
        "das ist ein diensthandy|das nervt nur noch|das nervt nur|das nervt gewaltig|"
        "ich melde das der bundesnetzagentur|bundesnetzagentur|das wird der bundesnetzagentur gemeldet|"
        "etwas respekt bitte|du störst mich|das grenzt an stalking|ich wohne nicht mehr dort|"
        "ich wohne nicht mehr da|ich wohne nicht mehr in deutschland|bin umgezogen|ich bin umgezogen|"
        "ich kenne diese person nicht|ich kenne die person nicht|ich bin nicht die person die sie suchen|"
        "ich bin nicht die gesuchte person|ich bin am arbeiten|ich arbeite|ich fahre auto|irrtum|"
        "das ist ein irrtum|verwählt|sie haben sich verwählt",
        "send": "schicken|senden|zusenden|zuschicken|verschicken|schick|schicke|schickt|schickts|schicked|schicket|"
        "schickn|send|sende|sendet|sendn|zuzusenden|zuzuschicken|versenden|verschickt|versendet|informieren|"
        "informiere|informiert|benachrichtigen|benachrichtige|benachrichtigt|zu schicken|zu senden|übermitteln|mailen|"
        "zustellen",
        "fresh": "neue|neuen|neuer",
        "left": "gelassen werden|gelassen|haben",
        "would": "ich würde|würde|wir würden|würden wir|würde ich",
        "distance": "abstand",
        "one_more": "noch eine|noch eine einzige|noch ein|noch ein einziger|eine weitere|noch einmal eine|noch so eine",
        "threat": "und ich zeige sie an|und ich zeig sie an|und ich zeige euch an|und ich zeige dich an|"
        "und ich erstatte anzeige|und ich blockiere sie|und ich blockiere euch|und ich blockiere dich|"
        "und ich gehe zur polizei|und ich geh zur polizei|und ich melde sie|und ich melde euch|"
        "und ich gehe zum anwalt|und ich schalte meinen anwalt ein|und es gibt eine anzeige|und es hagelt anzeigen|"
        "dann zeige ich sie an|dann erstatte ich anzeige|dann blockiere ich sie|und sie hören von meinem anwalt|"
        "und ihr hört von meinem anwalt",
        "thatway": "damit|hiermit|mit dem allen|mit all dem|mit dem ganzen|mit sowas",
        "else": "jemand anderem|jemand anders|jemand anderen|wem anders|anderen leuten|anderswohin|woandershin|"
        "woanders hin|anderen",
        "bother_else": "nerv|nervt|nerven|belästig|belästige|belästigt|belästigen|spam|spammt|stört|stören|stör",
        "that_i": "dass ich|dass wir|das ich",
        "agree": "ich stimme|wir stimmen|stimme ich",
        "agree_tail": "zu",
        "roll": "verteiler|liste|mailingliste|mailing-liste|datenbank|gruppe|whatsapp gruppe|newsletter-verteiler|"
        "newsletterverteiler|emailverteiler|email verteiler|sms verteiler|smsverteiler|kartei|verteilerliste|"
        "mailverteiler|abo|newsletter",
        "plead": "bitte|gerne",
        "crap": "scheiß|scheiße|mist|müll|muell|schrott|quatsch|blödsinn|unsinn|zeug|zeugs|kram|dreck|sowas|so was|"
        "so etwas|sowas hier|texte|links|kettenmails|spammüll|spamscheiße|bullshit|shit|käse|schmarrn|seich|gedöns|"
        "terror|sachen|dinge|sprüche|artikel",
        "remove_inf": "löschen|loeschen|entfernen|streichen|tilgen|rausnehmen|rauszunehmen|herausnehmen|"
        "herauszunehmen|rauslöschen|herauslöschen|rausstreichen|rausschmeißen|rauswerfen|rauskicken|auszuschließen|"
        "ausschließen|runternehmen|runterzunehmen|raus machen|rausmachen|rauszumachen|weglöschen|zu löschen|austragen|"
        "auszutragen|rausholen|rauslassen|raus nehmen|raus zu nehmen|heraus nehmen|delete|removen|wegnehmen|ausnehmen|"
        "abmelden|annullieren|schwärzen|blacklisten|vernichten|loschn|löshcen|lösxhen|löschne",
        "pull": "nimm|nehm|nehme|nehmt|nehmen|nemen|nehmts|nimmst|nehmed|schmeiß|schmeißt|schmeißen|wirf|werft|"
        "werfen|kick|kickt|kicken|zu nehmen|zu holen|zu werfen|rauszunehmen",
        "switch": "schalt|schalte|schaltet|schalten|stell|stelle|stellt|stellen|mach|macht|machen",
        "switch_tail": "aus|ab",
        "draw": "ich ziehe|ziehe ich|ziehe|ich nehme|nehme ich|wir ziehen|ziehen wir",
        "signoff_du": "meld|melde|mäld",
        "from_you": "von ihnen|von euch|von dir|von ihrer firma|von eurer firma|mit ihnen|mit euch|mit dir|"
        "von diesem absender|von dieser nummer|von ihrem unternehmen|von dieser firma|von eurem laden|von eich|vo eu|"
        "vo ihne",
        "enough": "ende der|ende von|stopp der|stopp mit den|schluss mit den|schluss mit der|schluss mit diesen|"
        "weg mit den|weg mit der|"
        "genug|genug mit|genug von|basta|schluss mit|es reicht mit|ende mit|weg mit",
        "called": "angerufen|angemailt|kontaktiert oder angerufen",
        "nothing": "nichts|nix|nischt|gar nichts|garnichts|überhaupt nichts|nüt",
        "touch": "kontakt|weiteren kontakt|jeden kontakt|jeglichen kontakt",
        "who": "wer ist das|wer ist da|wer bist du|wer sind sie|wer seid ihr|wer schreibt|wer schreibt da|"
        "wer schreibt mir|wessen nummer ist das|mit wem schreibe ich|mit wem spreche ich|"
        "woher haben sie meine nummer|woher hast du meine nummer|woher habt ihr meine nummer",
        "how": "wie kann ich|wie kann man|wie können wir|wie könnte ich|wo kann ich|wo kann man|was muss ich tun um|"
        "was muss ich machen um|was muss ich schreiben um|was muss ich tun damit ich|wie muss ich|wie geht|"
        "wie geht das|wie geht die|wie funktioniert|wie funktioniert die|wie kriege ich|wie bekomme ich",
        "how_away": "wie komme ich|wie komm ich|wie kommt man|wie kommen wir|wie werde ich|wie lasse ich mich",
        "how_signoff": "wie melde ich|wie melde ich mich|wie melden wir uns|wie meldet man sich|wie bestelle ich|"
        "wie bestellt man|wie trage ich mich|wie trägt man sich|wie stelle ich|wie kündige ich|wo melde ich mich|"
        "wo bestelle ich|wie beende ich|wie stoppe ich",
        "how_erase": "wie lösche ich|wie entferne ich|wo lösche ich",
        "how_halt": "wie beende ich|wie stoppe ich|wie kündige ich",
        "interested": "interessiert|gelegen",
        "abo": "abo|abonnement|abonnements|abos|mitgliedschaft beim newsletter",
        "for_ad": "für reklame|für direktwerbung|zu werblichen zwecken|zu zwecken der werbung|zum zwecke der werbung|"
        "für eure werbezwecke|für ihre werbezwecke|"
        "für werbung|für werbezwecke|für marketing|für marketingzwecke|zu werbezwecken|zu marketingzwecken|"
        "für jegliche werbung|für ihre werbung|für eure werbung",
        "block": "sperr|sperre|sperrt|sperren|sperren sie|blockier|blockiere|blockiert|blockieren|blocken|blockt",
        "summon": "ich fordere sie zur|fordere ich sie zur|fordere sie zur|wir fordern sie zur|ich fordere euch zur|"
        "ich fordere sie hiermit zur|hiermit fordere ich sie zur",
        "use": "verwenden|verwende|verwendet|nutzen|nutzt|nutze|benutzen|benutzt|benutze|gebrauchen|zu verwenden|"
        "zu nutzen|zu benutzen",
        "ensure": "sorgen sie dafür|sorgt dafür|sorg dafür|sorgt bitte dafür|sorgen sie bitte dafür|stellen sie sicher|"
        "stellt sicher|stell sicher|stellen sie bitte sicher|machen sie dass|können sie dafür sorgen|"
        "könnten sie dafür sorgen|könnt ihr dafür sorgen|kannst du dafür sorgen|würden sie dafür sorgen|"
        "können sie sicherstellen|könnten sie sicherstellen|bitte dafür sorgen",
        "i_carry": "ich trage mich|trage ich mich|trag ich mich|ich trag mich|wir tragen uns|tragen wir uns|"
        "ich nehme mich|ich nehm mich|ich lösche mich|ich streiche mich",
        "dispatch": "versand|den versand|zusendung|die zusendung|aussendung|die aussendungen|den sms versand|"
        "den nachrichtenversand|den newsletterversand|sms versand|smsversand|diesen versand|"
        "die kommunikation|die kontaktaufnahme|diese kontaktaufnahmen",
        "needhave": "sie haben|ihr habt|du hast|sie haben umgehend|ich bitte",
        "removal": "zu löschen|zu entfernen|zu streichen|zu vernichten|zu tilgen|zu sperren|auszutragen|herauszunehmen|"
        "rauszunehmen",
        "disagree": "nicht einverstanden|nicht mehr einverstanden|nicht einverstanden mit",
        "sindzu": "sind|ist|sind umgehend|sind unverzüglich|müssen|muss",
        "notes": "benachrichtigungen|push-benachrichtigungen|sms-benachrichtigungen|whatsapp-benachrichtigungen|"
        "erinnerungen|erinnerungs-sms|sms-erinnerungen|hinweise|mitteilungen|infos|updates",
        "stop_off": "abstellen|ausschalten|abschalten|deaktivieren|deaktiviere|deaktiviert|stoppen|beenden|einstellen|"
        "aus",
        "get_rather": "ich bekomme lieber|ich erhalte lieber|ich bekäme lieber|ich hätte lieber|wir erhalten lieber|"
        "ich möchte lieber|wir möchten lieber",
        "communication": "kommunikation|kontaktaufnahme|kontaktaufnahmen|kontakt|kontaktversuche",
        "service_noun": "service|dienst|den service|den dienst",
        "need_not": "ich brauche keine|wir brauchen keine|brauche keine|ich benötige keine|wir benötigen keine",
        "out_of": "aus eurem|aus ihrem|aus ihrer|aus eurer|aus deiner|aus deinem|aus der|aus dem|aus euren|aus ihren",
        "dispatch_here": "versand an meine nummer|versand an diese nummer|versand an mein handy|versand an mich|"
        "zusendung an meine nummer|zusendung an diese nummer|zusendungen an meine nummer|zusendungen an mich|"
        "sendungen an meine nummer",
        "when": "wann hört ihr auf|wann hört ihr endlich auf|wann hört ihr endlich mal auf|wann hört ihr mal auf|"
        "wann hören sie auf|wann hören sie endlich auf|wann hören sie endlich mal auf|wann hören sie mal auf|"
        "wann hörst du auf|wann hörst du endlich auf|wann hörst du endlich mal auf|wann hörst du mal auf|"
        "hört ihr irgendwann auf|hören sie irgendwann auf",
        "shall": "sollt|sollst|sollen",
        "data_used": "benutzt werden|benutzt wird|genutzt werden|genutzt wird|verwendet werden|verwendet wird|"
        "verarbeitet werden|verarbeitet wird|gebraucht werden|gebraucht wird|weitergegeben werden|"
        "weitergegeben wird",
        "data_use": "nutzt|benutzt|verwendet|nutzen|benutzen|verwenden|verarbeitet|verarbeiten",
    },
    cores=(
        "final",
        "wrong",
        "contact not",
        "not contact",
        "contact/send no message/ad/stuff/crap",
        "contact/send no single/crap more",
        "contact/send no more single",
        "contact/send no other more",
        "contact/send no more other",
        "send nomore",
        "nomore send",
        "send nothing",
        "nothing send",
        "det? message/ad not send",
        "send message/ad not",
        "no message/ad",
        "no message/ad contact/send",
        "no single/stuff/crap contact/send",
        "no single/other/stuff more",
        "no single/other/stuff more contact/send",
        "no more single/other/stuff",
        "no more single/other/stuff contact/send",
        "call nomore call_tail?",
        "nomore call call_tail?",
        "can nomore contact/send/call",
        "can stop contact/send/call/message/ad/other",
        "can message/ad/other stop",
        "can remove person/number",
        "can person remove_inf/unsubscribe",
        "can person list remove_inf/unsubscribe",
        "can person from list take",
        "can det? number remove_inf",
        "can det? number from list take",
        "can person away pull",
        "can person alone leave",
        "need person? nomore contact/send/call",
        "need? you nomore report",
        "need no message/ad more contact/send",
        "want no message/ad/single/stuff receive?",
        "want no other more receive?",
        "want no more other receive?",
        "no message/ad/single/stuff/other want receive?",
        "no message/ad/single/stuff/other receive? desired",
        "det? message/ad want not receive?",
        "want message/ad not receive?",
        "want nomore receive",
        "want not from_you hear",
        "want not hear from_you",
        "want from_you not hear",
        "want not contacted",
        "want nomore called",
        "want not contacted called",
        "nomore contacted/called become",
        "want not that contact/send",
        "want nomore that call",
        "want not that message/ad contact/send",
        "want that not contact/send",
        "want that nomore call",
        "want that contact not",
        "want that stop contact/send/call",
        "want that stop message/ad/other",
        "want that message/ad/other? stop",
        "want that no message/ad contact/send",
        "want that no message/ad receive",
        "want that person list? remove/removed",
        "want that number list? remove/removed",
        "want that number/person from list take",
        "want that person alone leave",
        "want list? unsubscribe",
        "want removed_self",
        "want list/number removed",
        "want person/number list? remove_inf",
        "want message/ad/other stop",
        "want feed cancel",
        "det? message/ad/other/single/stuff not desired",
        "det? message/ad/other/single/stuff undesired",
        "stop always? contact/send/call",
        "stop no? message/ad/other",
        "stop contact/send nomore",
        "stop person nomore contact/send",
        "det? message/ad/other stop",
        "from message/ad/other refrain",
        "refrain from? message/ad/other",
        "look from message/ad/other off",
        "spare person message/ad/other/stuff",
        "spare you message/ad/other",
        "keep you message/ad/other",
        "want not_on roll",
        "shove you message/ad/other whereto",
        "cease now? cease_tail always? contact/send/call",
        "cease now? cease_tail message/ad/other",
        "cease message/ad/other cease_tail",
        "cease now? cease_tail person? stuff/crap contact/send",
        "switch message/ad/other/feed switch_tail",
        "put message/ad/other/feed put_tail",
        "put contact put_tail",
        "remove now? person now? list?",
        "remove now? number now? list?",
        "remove from list",
        "remove data list",
        "person from? list? remove_inf",
        "det? number from? list? remove_inf",
        "data remove_inf",
        "from list remove_inf",
        "from list person remove_inf",
        "pull now? person from? list? away",
        "take now? person from list",
        "take number from list",
        "take number away",
        "take from list",
        "person from list take",
        "person from roll",
        "person away pull",
        "det? number from list take",
        "det? number away take",
        "from list take",
        "from list removed become",
        "away from list",
        "carry now? person list? away",
        "carry number list? away",
        "signoff person list? off",
        "signoff_du person list off",
        "signoff feed off",
        "hereby i_signoff list? off",
        "i_signoff hereby list? off",
        "i_signoff list off",
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
        "request? cessation message/ad/other",
        "leave now? person now? alone",
        "leave alone person",
        "person alone leave",
        "have? nointerest message/ad",
        "revoke consent",
        "draw consent back",
        "det? consent revoke",
        "want consent revoke",
        "want message/ad revoke",
        "revoke message/ad/number",
        "message/ad revoke",
        "forbid contact/call/message/ad/other/consent",
        "forbid not contact",
        "set person/number blocklist put_tail?",
        "no fresh message/ad/other/stuff more",
        "no more fresh message/ad/other/stuff",
        "want no fresh message/ad/stuff receive?",
        "want alone left",
        "want person alone left",
        "away number",
        "need person list? remove",
        "need person from list take/remove",
        "need det? number list? remove",
        "need person alone leave",
        "need person away pull",
        "would person? from? list? unsubscribe",
        "would alone left",
        "take from message/ad/other distance",
        "one_more single/other/ad/message threat",
        "contact/send message/ad else",
        "bother_else else",
        "that_i no message/ad/single/stuff want receive?",
        "that_i no message/ad/single/stuff receive? want",
        "that_i not contacted want",
        "that_i nomore contacted become want",
        "that_i det? message/ad not want",
        "agree message/ad/consent not agree_tail",
        "plead from roll",
        "want from roll",
        "not contact call",
        "not call contact",
        "enough message/ad/other",
        "enough number",
        "det? consent draw back",
        "put touch put_tail",
        "touch stop",
        "det? touch stop",
        "stop touch",
        "from stuff refrain",
        "want not that call",
        "want that not call",
        "have no message/ad interested",
        "sick message/ad",
        "forbid message/ad/other send",
        "block number message/ad",
        "block number for_ad",
        "summon cessation message/ad/other/touch cease_tail?",
        "forbid number for_ad",
        "det? message/ad/other can you? spare",
        "det? message/ad/other can you? whereto shove",
        "use det? number nomore",
        "det? number nomore use",
        "need det? number nomore use",
        "ensure that_i no message/ad/single/stuff/other more? receive",
        "ensure that_i nomore contacted become",
        "ensure that_i nomore called become",
        "remove person list? away",
        "i_carry list away",
        "needhave person list? removal",
        "needhave det? number list? removal",
        "have det? consent number? disagree",
        "have message/ad/other disagree",
        "disagree message/ad/other",
        "signoff number off",
        "signoff_du number off",
        "det? number sindzu removal",
        "put communication put_tail",
        "have? revoke det? consent put_tail",
        "need_not message/ad/other",
        "det? number away out_of list",
        "when contact/send/call",
        "nomore contact/send/call shall",
        "no message/ad contact/send shall",
        "want not that det? number for_ad data_used",
        "want not that det? number for_ad data_use",
        "det? number not for_ad data_used",
    ),
    alone=(
        "bare",
        "call you? person not call_tail",
        "not call",
        "contact/send? no other",
        "no other send",
        "put you? it put_tail",
        "cease you? cease_tail stuff/crap",
        "request erasure",
        "hereby? i_signoff off",
        "cease you? cease_tail thatway?",
        "cease you? thatway cease_tail",
        "want no other from_you? receive?",
        "want not from_you? called become?",
        "contact/send no single",
        "signoff_du person off",
        "cease you? cease_tail crap",
        "stop it",
        "stop crap",
        "want nomore from_you",
        "want det? abo cancel",
        "det? abo cancel",
        "cancel abo",
        "i_carry away",
        "put you? dispatch put_tail",
        "dispatch cancel",
        "det? notes stop_off",
        "stop_off det? notes",
        "message/ad/other switch_tail",
        "get_rather no message/ad/single/other more?",
        "stop you? det? dispatch_here",
        "det? dispatch_here stop",
    ),
    soft=(
        "refusal",
        "threaten",
        "threaten ifmore",
        "ifmore threaten",
        "block number",
        "summon cessation cease_tail",
        "det? service_noun cancel",
    ),
    how=(
        "who",
        "how unsubscribe",
        "how signing_off",
        "how person? list? unsubscribe",
        "how person list? remove",
        "how person from list take/away",
        "how number remove",
        "how stop",
        "how message/ad stop",
        "how stop message/ad",
        "how feed cancel",
        "how no message/ad receive",
        "how_away from list away?",
        "how_away removed",
        "how_away list removed",
        "how_signoff off/away/put_tail",
        "how_signoff list off/away/put_tail",
        "how_erase number/person",
        "how_halt message/ad/feed",
    ),
    real="abfragen|abgestellt|abonnements|abschaltet|abschreiben|absprache|absprechen|abtragen|abzuschreiben|"
    "abzusprechen|aktes|aktien|akuten|alten|anfingen|angebot|angeboten|angebotes|angebots|anmalen|anmelden|"
    "anmeldet|anmeldung|anschalten|anschreien|ansprach|ansprechend|anspruche|anspruchen|anstellen|antragen|"
    "anzumelden|anzustellen|arten|asten|aufholen|aufhorte|aufschliessen|auftrage|auftragen|aufzuholen|auktionen|"
    "ausholen|auslassen|ausloschen|ausmachen|ausnahmen|auszumachen|auszunehmen|banal|basti|bedrangten|befestigen|"
    "beistand|belustigt|belustigung|benommen|bestande|bestands|bingen|biste|bitches|blende|blenden|blendet|bosch|"
    "bullen|canal|chick|chicken|cullen|dabei|dates|diensten|dient|dingen|empfanden|empfange|empfangene|empfangern|"
    "empfingen|enden|entern|entfernten|entlassene|entlasten|erfolgen|erhaltene|erharten|erholte|fakten|farbig|"
    "fingen|fullen|fullt|geendet|gekommen|genua|genuge|genugt|genus|gestand|getestet|gingen|grippe|gruppen|hasta|"
    "hebung|herbig|herhalten|hingen|hinstellen|hinzustellen|hoschen|hosten|hullen|hullt|informierten|jobangebot|"
    "kanale|kanals|karte|karten|kationen|kiste|kisten|kontrakt|kosten|krieg|kriegern|kriegs|kriegt|kriegte|lasch|"
    "lasche|laschen|lasten|leiste|leisten|lenden|lichte|lifte|lingen|litten|lochen|lorch|loste|mahle|mahlen|maiden|"
    "maike|maine|maire|malen|malle|maple|marlen|massage|massagen|meile|meilen|melsungen|mende|menden|mischte|"
    "mosche|muhlen|mulden|muller|nachfrage|nachlassen|nervensage|neven|nicken|nisten|nullen|offerte|osten|partei|"
    "pasta|patches|pfosten|pinken|piste|pitcher|poeten|polten|posch|posen|poste|postel|postens|poster|postern|"
    "postet|primo|program|programme|programms|promi|promis|propos|proto|pusten|reaktivieren|reaktiviert|"
    "reinstellen|remote|riege|ringen|rosch|rosten|sachfragen|sailing|samen|sande|scheck|scheiben|schicht|schickten|"
    "schinken|schlick|schnick|schock|schocken|schockt|schrei|schreibens|schreien|schreist|schreiten|schwanzen|"
    "schwarmen|schwarze|schwarzem|schwarzer|schwarzes|schwatzen|score|seals|seide|seiden|sendern|sendete|senke|"
    "senken|senne|sense|serve|shoppen|shore|short|simson|singen|slams|sonde|sonden|sonderangebot|soren|spalt|"
    "sparren|spass|spast|spaten|speer|speichel|speichen|speichere|speichern|speichert|spende|spenden|spendet|"
    "sporen|sport|stamm|stamme|stammen|stammt|stare|start|stellenangebot|steppe|steppen|stier|stiere|stoger|stohr|"
    "stoke|stolpe|stone|stoner|stopf|stopfen|stopft|storten|streicheln|streichern|stretch|strich|striche|strichen|"
    "sture|sunde|sunden|takten|teste|testen|testet|ticken|toppen|toren|truppe|tschick|unterbunden|unterlage|"
    "unterlassene|unterlegen|untersagen|verdichten|verenden|verflogen|verfolger|verfolgern|verfolgten|verhalte|"
    "verhalten|vernichtend|vernichtet|verrichten|versender|versendet|versenken|verteile|verve|verwenden|wende|"
    "wenden|wendet|wertung|wertungen|wischte|zuwenden|zuwendung|zuwendungen|zuzuwenden",
    never="nicht abbestellen|nicht abmelden|nicht austragen",
    other="foto fotos video videos bild bilder datei dateien vertrag dokument dokumente unterlagen "
    "vergiss vergesst warum wieso weshalb "
    "sondern stattdessen lieber nicht nie kein keine keinen niemals ohne sagt sagte sagten meinte soll sollen "
    "wann bis bevor nachdem während weil welche welcher welches er ihm ihn morgen gestern montag dienstag "
    "mittwoch donnerstag freitag samstag sonntag januar februar märz april juni juli august september oktober "
    "november dezember woche wochen monat monate jahr uhr stunde stunden minuten termin termine bestellung "
    "bestellungen reservierung besprechung lieferung zahlung zahlungen rechnung rechnungen konto karte "
    "passwort wecker lied musik licht lichter film spiel auto bus zug flug ticket tickets produkt produkte "
    "preis preise modell wichtig rauchen angebot position pilot projekt vertrieb",
)
