"""German."""

from gateway.core.consent.request_grammar import Lexicon

GERMAN = Lexicon(
    language="de",
    words={
        "stop": "stop|stopp|stoppen|stoppt|stoppe|stoppen sie|beenden|beende|beendet|einstellen|einzustellen|unterlassen|"
        "unterlass|unterlasse|unterlasst|unterlaßt|unterlassen sie es|unterbinden|unterbinde|abstellen|abzustellen|"
        "aufhören|aufhoeren|aufhörn|aufhöhren|aufzuhören|aufzuhoeren|aufhört|aufhoert|aufhörst|abbrechen|abschalten|"
        "abzuschalten|deaktivieren|deaktiviere|deaktiviert|sein lassen|bleiben lassen|sein zu lassen|zu unterlassen|"
        "schluss mit|schluß mit|genug mit|genug von|genug|basta|weg mit|es reicht mit|verzichten sie auf|verzichtet auf|"
        "verzichte auf|ich verzichte auf|zu verzichten auf|ufhöre|ufhöred|"
        "lasst es|hör uf|höred uf|hörts auf|stopp mit|stop mit|ende mit|halt mit",
        "cease": "hör|hoer|hoere|höre|hört|hoert|hören|hoeren|höhr|höhren|hörn|hörts|lass|lasst|laß|laßt|lassen|hörst|höred|halt",
        "cease_tail": "auf|uf|sein|bleiben",
        "put": "stell|stelle|stellt|stellen|schalt|schalte|schaltet|schalten|brecht|brechen",
        "put_tail": "ein|ab|aus",
        "keep": "behalt|behalte|behaltet|behalten",
        "not_on": "nicht mehr auf|nicht mehr in|nicht länger in|nicht länger auf|nicht auf|nicht in|kein teil mehr von|kein mitglied mehr von|nicht mehr teil von|kein teil von",
        "look": "sehen|sieh|seht|sehe",
        "refrain": "absehen|abzusehen|abstand nehmen|abstand zu nehmen|verschont|verschonen|verschonen sie",
        "spare": "verschon|verschone|verschont|verschonen|spar|spare|spart|sparen|erspar|erspare|erspart|ersparen|schenkt|schenken",
        "off": "ab|runter",
        "away": "aus|raus|heraus|runter|rauß",
        "from": "von|vom|aus|ausm|von der|aus der|aus dem|von ihrer|aus ihrer",
        "not": "nicht|nich|nciht|nihct|nict|nichts|nix|nie|niemals|net|ned|nit|nid|nöd|nüt|nüm|nümm|nümme|nimmer|nimma|"
        "keinesfalls|auf keinen fall|auf gar keinen fall|unter keinen umständen|keinen falls|nichtmehr|aufhören|"
        "ja nicht|bloß nicht|bloss nicht|nie nie|nirgends|nischt|gar nicht|garnicht|gar nichts|garnichts",
        "nomore": "nicht mehr|nich mehr|nicht merh|nciht mehr|nicht meht|nicht wieder|nicht weiter|nicht länger|nicht laenger|"
        "nicht nochmal|nicht noch einmal|nicht noch mal|nichtmehr|nie mehr|nie wieder|nie nie wieder|nie wider|nie weider|niemals|"
        "niemals mehr|niemals wieder|nie|nichts mehr|nix mehr|nichts weiter|nix weiter|net mehr|ned mehr|nit mehr|nid meh|"
        "nöd meh|nie meh|nüt meh|nüm|nümm|nümme|nimmer|nimma|auf keinen fall mehr|auf keinen fall wieder|"
        "keinesfalls mehr|in zukunft nicht|künftig nicht|zukünftig nicht|ab sofort nicht|ab jetzt nicht|überhaupt nicht|"
        "überhaupt nicht mehr|gar nicht mehr|garnicht mehr|absolut nicht",
        "no": "kein|keine|keinen|keiner|keinerlei|keien|kiene|kei|keini|kane|koane|keene|kene|null|nie wieder|nie mehr|"
        "nicht eine einzige|keine einzige|nicht noch mehr|keines|ka",
        "more": "mehr|weitere|weiteren|weiterer|weiteres|meh|länger|wieder|künftig|zukünftig|in zukunft|noch mehr|zusätzlichen",
        "contact": "schreib|schreibe|schreibt|schreiben|schreibn|schreibts|schreibs|schrieben sie|schreiben sie|schriib|schrib|"
        "schribed|schriibe|kontaktier|kontaktiere|kontaktiert|kontaktieren|kontaktiern|kontakten|kontaktet|kontaktire|"
        "contactieren|contacten|kontaktiere sie|anschreiben|anzuschreiben|anschreibt|schick|schicke|schickt|schicken|schickts|"
        "send|sende|sendet|senden|zusenden|zuzusenden|zuschicken|zuzuschicken|verschicken|versenden|text|texte|textet|"
        "texten|texten sie|zutexten|zuzutexten|vollzutexten|volltexten|anzutexten|antexten|sims|simse|simst|simsen|smsen|"
        "smst|mail|maile|mailt|mailen|anmailen|anzumailen|e-mailen|whatsappen|whatsappe|messagen|message|messaged|"
        "belästig|belästige|belästigt|belästigen|belästiget|belaestig|belaestige|belaestigt|belaestigen|belestigen|beläßtigen|"
        "nerv|nerve|nervt|nerven|stör|störe|stört|stören|stoer|stoere|stoert|stoeren|spam|spamm|spamt|spamen|spamme|spammt|spammen|"
        "zuspammen|zuzuspammen|vollspammen|vollzuspammen|bespammen|anspammen|zumüllen|zuzumüllen|zumuellen|vollmüllen|"
        "vollzumüllen|müll|müllt|müllen|bombardier|bombardiert|bombardieren|zubomben|zuballern|zuzuballern|zuschütten|"
        "zuschwallen|zulabern|zuzulabern|ansprechen|anzusprechen|informieren|informiere|informiert|benachrichtigen|"
        "benachrichtige|benachrichtigt|behelligen|behellige|behelligt|bedrängen|verfolgen|terrorisieren|terrorisiert|"
        "schikanieren|melde dich|meld dich|meldet euch|melden sie sich|sich bei mir melden|bei mir melden|sich melden|"
        "euch melden|dich melden|bei mir zu melden|sich zu melden|bei uns melden|sich bei uns melden|nachfassen|"
        "kontakt aufnehmen|kontakt aufzunehmen|in kontakt treten|mit mir in kontakt treten|anpingen|anfragen|anzufragen|"
        "nachfragen|anfunken|anquatschen|anzuquatschen|anlabern|pingen|posten|zuposten|vollpumpen|in verbindung setzen|"
        "in verbindung zu setzen|weiterschreiben|weiterzuschreiben|weiterleiten|ufhöre schribe|schribe|schicked|kontaktiered",
        "call": "ruf|rufe|ruft|rufen|rufts|anrufen|anzurufen|anruft|telefonieren|anklingeln|anzuklingeln|klingel|klingeln|"
        "durchklingeln|anbimmeln|lüt|lüüt|alüte|telefonier|ruf an|rufen sie an|kontaktanrufe",
        "call_tail": "an|durch|ah",
        "receive": "erhalten|bekommen|kriegen|empfangen|bekomme|erhalte|kriege|geschickt bekommen|zugeschickt bekommen|"
        "zugesendet bekommen|geschickt haben|bekommen müssen|zu bekommen|zu erhalten|erhaltn|übercho|kriagn|gesendet bekommen|"
        "zugesandt bekommen|geliefert bekommen|geschickt kriegen",
        "hear": "hören|hoeren|lesen|sehen|wissen|haben|zu tun haben|am hut haben|hören müssen|mitbekommen|ghöre",
        "contacted": "kontaktiert|angeschrieben|angerufen|belästigt|belaestigt|gestört|gestoert|genervt|informiert|"
        "benachrichtigt|angesprochen|zugespammt|vollgespammt|gespammt|zugemüllt|vollgemüllt|bombardiert|angetextet|"
        "zugetextet|behelligt|angemailt|beworben|kontaktiert oder angerufen|angeschriebn|verfolgt|angefragt|kontaktet",
        "become": "werden|zu werden|werde",
        "message": "nachrichten|nachichten|nachrchten|nachrichte|sms|smse|smsen|sms nachrichten|sms-nachrichten|textnachrichten|"
        "kurznachrichten|textmessages|messages|msgs|msg|whatsapp|whatsapps|whatsapp nachrichten|whatsappnachrichten|"
        "wa nachrichten|mitteilungen|benachrichtigungen|push nachrichten|pushnachrichten|push-benachrichtigungen|meldungen|"
        "anfragen|kontaktanfragen|kontaktaufnahme|kontaktaufnahmen|kontaktversuche|kontaktversuchen|kontaktierung|"
        "kontaktierungen|kontaktierungsversuche|kontakt|zuschriften|zusendungen|zusendung|zusenden|newsletter|newsletters|newslettern|"
        "news letter|rundschreiben|rundmails|massennachrichten|sammelnachrichten|kettenbriefe|kettennachrichten|belästigung|"
        "belästigungen|belaestigung|belaestigungen|mailings|aussendungen|follow-ups|follow ups|followups|"
        "kontaktanbahnung|ansprache|automatischen nachrichten|info-sms|infosms|sms infos|nervensägen|anschreiben|"
        "textnachrichtn|nachrichtn|nochrichten|messagen|verständigungen|bot nachrichten|nachrichten und anrufe|"
        "anrufe und nachrichten|nachrichten oder anrufe|anrufe oder nachrichten|sms und anrufe|anrufe oder sms|mails und sms|sms oder mails",
        "single": "nachricht|sms|mitteilung|anfrage|benachrichtigung|whatsapp|kontakt|angebot|message|textnachricht|"
        "meldung|erinnerung|kommunikation|korrespondenz|ton|wort|text|texte|zeile",
        "other": "anruf|anrufe|anrufen|anrufn|telefonanrufe|telefonanrufen|telefonate|telefonaten|mails|mail|emails|email|e-mails|"
        "e-mail|post|briefe|telefonterror|terroranrufe|sprachnachrichten|anrufe und mails|klingeleien",
        "stuff": "infos|informationen|info|updates|erinnerungen|reminder|umfragen|einladungen|gutscheine|rabatte|rabattcodes|"
        "tipps|news|neuigkeiten|scheiß|scheiss|scheiße|scheisse|mist|müll|muell|schrott|quatsch|blödsinn|unsinn|zeug|"
        "zeugs|kram|dreck|sowas|so was|so etwas|sowas hier|fragen und umfragen|produktinfos|produktinformationen|"
        "hinweise|texte|links|kettenmails|spammüll|spamscheiße|bullshit|shit|käse|schmarrn|seich|gedöns|terror",
        "ad": "werbung|werbungen|webung|werbug|werbig|wärbig|reklame|reklamen|werbe-sms|werbesms|werbe sms|werbemails|"
        "werbe mails|werbe-mails|werbemail|werbenachrichten|werbe nachrichten|werbebotschaften|werbemitteilungen|"
        "werbeanrufe|werbeanrufen|werbetexte|werbezusendungen|werbeaussendungen|werbematerial|werbemaßnahmen|werbemüll|werbeangebote|"
        "promotion|promotions|promotionen|promos|promo|aktionen|angebote|offerten|sonderangebote|spam|spams|spamming|"
        "spammerei|gespamme|spam-mails|spam mails|spammails|spam-nachrichten|spamnachrichten|spam nachrichten|spam-sms|"
        "spam sms|spamsms|marketing|marketing nachrichten|marketingnachrichten|marketing-sms|marketingmails|akquise|"
        "kaltakquise|kaltaquise|akquiseanrufe|verkaufsangebote|verkaufsgespräche|verkaufsnachrichten|deals|rabattaktionen|"
        "vertriebsnachrichten|vertriebsanfragen|vertriebsmails|jobangebote|stellenangebote|kreditangebote|pitches|"
        "produktwerbung|sms werbung|sms-werbung|smswerbung|whatsapp werbung|telefonwerbung|mailwerbung|anwerbungen|kaltnachrichten",
        "remove": "lösch|lösche|löscht|löschen|loesch|loesche|loescht|loeschen|löschn|löscht mal|lösched|lösch mal|entfern|entferne|"
        "entfernt|entfernen|entfehrnen|streich|streiche|streicht|streichen|tilgen|tilg|rausnehmen|rauszunehmen|herausnehmen|"
        "herauszunehmen|rauslöschen|herauslöschen|rausstreichen|rausschmeißen|rausschmeissen|rauswerfen|rauskicken|"
        "auszuschließen|ausschließen|runternehmen|runterzunehmen|wegmachen|raus machen|rausmachen|rauszumachen|weglöschen|"
        "zu löschen|austragen|auszutragen|rausholen|rauslassen|raus nehmen|raus zu nehmen|heraus nehmen|delete|removen|remove|"
        "wegnehmen|sperr|sperren|sperrt|ausnehmen|abmelden|entlassen|lösche bitte|annullieren|schwärzen|blacklisten|vernichten",
        "take": "nimm|nehm|nehme|nehmt|nehmen|nemen|nehmts|nimmst|nehmed|schmeiß|schmeiss|schmeißt|schmeisst|schmeißen|schmeissen|"
        "wirf|werft|werfen|kick|kickt|kicken|hol|holt|holen|trag|trage|tragt|tragen|hau|haut|setzen|setz|mach|macht|machen|lass|"
        "lasst|lassen|zu nehmen|zu holen|zu werfen|rauszunehmen|austragen lassen",
        "carry": "trag|trage|tragt|tragen|träg|traged",
        "signoff": "meld|melde|meldet|melden|bestell|bestelle|bestellt|bestellen|mäld|mälded",
        "i_signoff": "melde ich mich|ich melde mich|meld ich mich|ich meld mich|wir melden uns|melden wir uns|melde mich|"
        "bestelle ich|ich bestelle|wir bestellen|bestellen wir",
        "hereby": "hiermit|hiermit möchte ich|hierdurch|damit",
        "unsubscribe": "abmelden|abmelde|abmeldn|abzumelden|abgemeldet werden|abmelden lassen|abbestellen|abbestelle|abbestelln|"
        "abzubestellen|austragen|austrage|austragen lassen|auszutragen|austragt|deabonnieren|entabonnieren|unsubscribe|"
        "unsubscriben|unsub|unsubscribed|opt out|optout|opt-out|deregistrieren|abmälde|abmälda|ausloggen aus dem verteiler|"
        "abonnieren beenden|abmeldet|abbestellt|abzubestelln|deabonieren|entabonieren|disabonnieren",
        "request": "bitte um|bitte um sofortige|bitte um umgehende|ich bitte um sofortige|ich bitte um umgehende|um sofortige|um umgehende|bitte um die|ich bitte um die|bitte sofort um|bitte dringend um|ich bitte um|ich bitte sie um|ich bitte hiermit um|"
        "hiermit bitte ich um|wir bitten um|bitten um|ersuche um|ich ersuche um|wir ersuchen um|ich beantrage|beantrage|"
        "hiermit beantrage ich|ich verlange|ich fordere|fordere|verlange|wünsche|ich wünsche|bitte die|ich möchte die|ich will die|"
        "bitte zur|bitte sie um|bitte euch um|bitte nochmals um|bitte um sofortige|um|bitte höflich um",
        "signing_off": "abmeldung|abmeldungen|abbestellung|austragung|abmeldunng|abmeldug|newsletterabmeldung|newsletter-abmeldung|"
        "newsletter abmeldung|deabonnierung|unsubscription|opt out|sms abmeldung",
        "erasure": "löschung|loeschung|entfernung|streichung|herausnahme|datenlöschung|sperrung|austragung|löschen|entfernen|streichen",
        "cessation": "einstellung|unterlassung|beendigung|einstellen|unterlassen",
        "cancel": "ich kündige|kündige ich|wir kündigen|ich storniere|ich beende|kündigen|kuendigen|kündige|kündigt|kündig|stornieren|storniere|stoppen|beenden|abbestellen|löschen|loeschen|"
        "deaktivieren|abschalten|ausschalten|abstellen|cancel|canceln|streichen|kündigen sie|einstellen|zu kündigen",
        "feed": "newsletter|sms newsletter|sms-newsletter|whatsapp newsletter|whatsapp-newsletter|sms-service|sms service|"
        "sms-abo|sms abo|newsletter abo|newsletter-abo|newsletterabo|newsletter abonnement|newsletter-abonnement|sms-dienst|sms dienst|sms-infodienst|infodienst|"
        "nachrichten-abo|nachrichtenabo|nachrichtendienst|mailing|mailings|benachrichtigungen|whatsapp-abo|whatsapp abo|"
        "werbe abo|sms-benachrichtigungen|newsletters|newsletteranmeldung|sms-alarm|werbung|abonnement der newsletter",
        "removed": "gelöscht|geloescht|entfernt|gestrichen|ausgetragen|abgemeldet|rausgenommen|herausgenommen|rausgestrichen|"
        "rausgelöscht|abbestellt|runtergenommen|raus|heraus|runter|gesperrt|unsubscribed|deabonniert|ausgeschlossen|"
        "geschmissen|rausgeworfen|rausgeschmissen|genommen|gekickt|weg",
        "removed_self": "gelöscht werden|geloescht werden|entfernt werden|gestrichen werden|ausgetragen werden|abgemeldet werden|"
        "rausgenommen werden|herausgenommen werden|gelöscht sein|ausgetragen sein",
        "person": "mich|mir|uns|mi|mer|meine frau|meinen mann|meine familie|meiner frau|meinem mann|meiner familie|mich selbst|"
        "mich und meine frau|meine mutter|meine eltern|bei mir|bei uns|meine person|mich persönlich|mein handy",
        "number": "nummer|nummern|nr|numer|nummr|handynummer|handynr|handy nr|handy-nr|handy nummer|telefonnummer|tel nr|telnr|"
        "telefonnr|rufnummer|mobilnummer|mobilfunknummer|natelnummer|whatsapp nummer|nummere|nummero|kontaktdaten|telefondaten|"
        "meine daten|unsere daten|meiner daten|unserer daten|meine date|alle daten|aller daten|sämtliche daten|"
        "sämtlicher daten|alle meine daten|all meine daten|aller meiner daten|sämtliche meiner daten|diese daten|meine persönlichen daten|"
        "meine personenbezogenen daten|personenbezogene daten|personenbezogenen daten|meiner personenbezogenen daten|"
        "meine infos|meine informationen|meine kundendaten|meinen namen|mein name|meinen kontakt|mein kontakt|meine adresse|"
        "meine e-mail-adresse|meine e-mail adresse|meine emailadresse|meine mailadresse|meine email|meine mail|"
        "meine mail adresse|meine email adresse|meinen eintrag|meine einträge|meinen datensatz|meinen anschluss|"
        "alles über mich|alles von mir|alles was sie über mich haben|alles was sie von mir haben|daten von mir|von mir gespeicherten daten|über mich gespeicherten daten|zu meiner person gespeicherten daten|gespeicherten daten|"
        "daten über mich|daten zu meiner person|mini nummere|mei nummer|meine nummer und daten|meine rufnummer|unseren eintrag|"
        "unseren kontakt|unseren namen|unsere adresse|unsere firma|meine firma|unser unternehmen|meinen account aus|diesen kontakt|diese nummer",
        "data": "daten|kontaktdaten|personendaten|kundendaten|datensatz|adresse|mailadresse|emailadresse|eintrag",
        "list": "liste|listen|lischte|verteiler|verteilern|verteilers|verteilerliste|email verteiler|emailverteiler|mailverteiler|e-mail-verteiler|mail verteiler|sms verteiler|"
        "sms-verteiler|smsverteiler|newsletterverteiler|newsletter-verteiler|newsletter verteiler|werbeverteiler|"
        "whatsapp verteiler|whatsapp-verteiler|presseverteiler|newsletter|newsletters|newslettern|newsletterliste|news letter|"
        "datenbank|datenbanken|datenbestand|bestand|system|systemen|kartei|kundenkartei|kundenliste|kundendatei|kundendatenbank|"
        "kundenstamm|adressliste|adresslisten|adressdatei|adressbuch|adressdatenbank|telefonliste|telefonlisten|anrufliste|"
        "anruflisten|mailingliste|mailing liste|mailing-liste|mailinglist|mailing list|mailing|mailings|kontaktliste|"
        "kontaktlisten|kontakte|kontakten|abonnentenliste|empfängerliste|empfängerkreis|werbeliste|werbelisten|marketingliste|sms-liste|sms liste|"
        "smsliste|whatsapp-liste|whatsapp liste|aussendung|crm|datei|dateien|gruppe|whatsapp gruppe|whatsapp-gruppe|sms gruppe|broadcast|"
        "broadcast-liste|broadcastliste|kanal|sms-service|sms service|sms-dienst|sms dienst|rundmail|akquise|"
        "akquiseliste|kampagne|kampagnen|sequenz|unterlagen|akten|speicher|telefonbuch|infodienst|"
        "sms-abo|sms abo|abo|abonnement|sms|sms system|programm|service|dienst|dienstes|services|werbung|marketing|whatsapp|benachrichtigungen",
        "want": "ich möchte|ich moechte|ich möcht|ich mochte|möchte ich|moechte ich|möchte|moechte|möcht|ich will|ich wil|will ich|will|ich wills|wir möchten|"
        "wir moechten|möchten wir|möchten|wir wollen|wollen wir|wollen|ich wünsche|wünsche ich|ich wünsche mir|wünsche mir|"
        "wünsche|ich wuensche|wuensche|wir wünschen|wünschen wir|wünschen|ich würde gern|ich würde gerne|würde ich gerne|"
        "würde gern|würde gerne|ich hätte gern|ich hätte gerne|ich mag|mag|ich brauche|brauche|"
        "brauche ich|ich brauch|brauch|wir brauchen|brauchen wir|ich benötige|wir benötigen|benötige|ich bitte|ich bitte darum|"
        "ich verlange|ich fordere|ich erwarte|ich bestehe darauf|i wott|i will|i mecht|i möcht|ich wott|ich habe den wunsch|mein wunsch|"
        "ich möchte dass|ich möchte bitte|ich wünschte|ich hab keinen bock|ich habe keine lust|ich ersuche|ich habe darum gebeten|ich hatte gebeten",
        "that": "dass|daß|dass sie|dass ihr|das ihr|das sie|das du|dass man|das man",
        "desired": "erwünscht|erwuenscht|gewünscht|gewuenscht|nötig|notwendig|erbeten|gewollt|erforderlich|gewünscht von mir|"
        "willkommen|akzeptiert|geduldet|toleriert|zulässig|erlaubt|gefragt|mehr gewünscht|genehm",
        "undesired": "unerwünscht|unerwuenscht|unzulässig|untersagt|verboten|ungewollt|nicht erwünscht|nicht gewünscht|"
        "nicht mehr erwünscht|nicht mehr gewünscht|nicht gestattet|nicht erlaubt|nicht mehr erlaubt|nicht willkommen|zu unterlassen|"
        "ist zu unterlassen|sind zu unterlassen",
        "can": "kann man|können sie|koennen sie|könnten sie|koennten sie|kannst du|könntest du|könnt ihr|könntet ihr|können wir|könntens|"
        "kann ich|könnte ich|kannste|darf ich|ist es möglich|wäre es möglich|könn sie|können sie mich|kann mich jemand",
        "need": "sie müssen|du musst|du mußt|ihr müsst|sie brauchen|du brauchst|ihr braucht|sie dürfen|du darfst|ihr dürft|sie haben|"
        "sie können|du kannst|ihr könnt|dürfen sie|brauchen sie|ihr habt|du hast|es ist|werden sie|sie werden",
        "now": "jetzt|jetzt endlich|jetzt sofort|jetzt bitte|endlich jetzt|jez|jetz",
        "always": "ständig|dauernd|immer|immer wieder|andauernd|permanent|immerzu|täglich|jeden tag|so oft|so viele|non stop|nonstop",
        "det": "der|die|das|den|dem|diese|diesen|dieser|dieses|alle|meine|meinen|mein|meiner|unsere|unseren|ihre|ihren|ihr|eure|"
        "euren|deine|weitere|weiteren|sämtliche|jegliche|jede|jeden|solche|solchen|jede weitere|jegliche weitere|jegliche art von|jede art von",
        "leave": "lass|lasst|laß|laßt|lassen|lasse|lasst ihr|lassn|lönd|lön|lond|loss|losst|lassts|lasset|gib|gebt|geben|gebts|lässt|lasst mal",
        "alone": "in ruhe|in frieden|in friede|zufrieden|in ruh|in rua|in ruah|in rueh|ruhe|a ruh|in ruhä|frieden|in ruhe lassen|inruhe|in rhue|links liegen",
        "have": "ich habe|ich hab|habe|hab|wir haben|habe ich|haben wir|ich habe wirklich|ich habe absolut|es besteht|ich lege|wir legen|lege|"
        "ich bin|wir sind|bin|ich verspüre|ich hab echt|hab echt|ich habe echt|ich hab wirklich",
        "nointerest": "kein interesse an|kein interesse mehr an|keinerlei interesse an|keinerlei interesse mehr an|null interesse an|nicht interessiert an|"
        "nicht mehr interessiert an|kein bedarf an|keinen bedarf an|keinen bedarf mehr an|kein bedarf mehr an|keinen wert auf|keinen wert mehr auf|keine lust auf|"
        "keine lust mehr auf|null bock auf|kein bock auf|keinen bock auf|kein bock mehr auf|keinen bock mehr auf|genug von|"
        "die nase voll von|die schnauze voll von|es satt mit|die faxen dicke von|kein interesse am|kein interesse mehr am|kann verzichten auf|kann auf verzichten",
        "shove": "steck|steckt|stecken|schieb|schiebt|schieben",
        "whereto": "sonst wohin|sonstwohin|in den arsch|in den hintern|sonst wo hin|an den hut|in die haare",
        "set": "setz|setze|setzt|setzen|nehmen|nehmt|nimm|packt|pack|packen",
        "blocklist": "blacklist|black list|sperrliste|robinsonliste|robinson-liste|do not call liste|do-not-call-liste|blockliste|ausschlussliste|negativliste|werbesperrliste",
        "report": "melden|zu melden|bei mir melden|bei uns melden|bei mir zu melden|bei uns zu melden|meldet",
        "it": "das|dies|es|das alles|den mist|den scheiß|den quatsch|den unsinn|den müll",
        "revoke": "widerrufe|ich widerrufe|widerrufe ich|widerrufen wir|wir widerrufen|widerrufen|widerruf|widerruf der|"
        "wiederrufe|ich wiederrufe|wiederrufe ich|wiederruf|wiederrufen|widerspreche|ich widerspreche|widerspreche ich|"
        "wiederspreche|ich wiederspreche|wiederspreche ich|wir widersprechen|widersprechen wir|widersprechen|widerspruch|"
        "widerspruch gegen|ich lege widerspruch ein gegen|entziehe|ich entziehe|entziehe ich|ich ziehe|ziehe ich|ziehe|zurückziehen|"
        "zurückzuziehen|zurück nehmen|zurücknehmen|ich nehme|nehme ich|ich entziehe ihnen|lege ich widerspruch ein gegen|ich erhebe widerspruch gegen|ich verweigere|verweigere",
        "consent": "einwilligung|einwilligungen|einwilligungserklärung|zustimmung|einverständnis|einverständniserklärung|erlaubnis|genehmigung|opt-in|optin|"
        "opt in|werbeeinwilligung|werbeerlaubnis|datenverarbeitung|datennutzung|datenspeicherung|nutzung|verwendung|verarbeitung|"
        "weitergabe|speicherung|nutzung meiner daten|verarbeitung meiner daten|kontakterlaubnis|sms-einwilligung|werblichen nutzung|werbenutzung|kontaktaufnahme|"
        "datenschutzeinwilligung|newsletter-einwilligung",
        "back": "zurück|zurueck|zruck|wieder zurück",
        "forbid": "ich verbiete|ich verbiete ihnen|ich verbiete euch|ich verbiete dir|verbiete ihnen|ich untersage|ich untersage ihnen|ich untersage euch|"
        "untersage ich ihnen|untersage ich|verbiete ich ihnen|verbiete ich|ich verbitte mir|verbitte ich mir|verbitte mir|wir verbitten uns|ich verbitte|sie haben keine erlaubnis|"
        "sie haben nicht meine erlaubnis|ihr habt keine erlaubnis|du hast keine erlaubnis|sie haben kein recht|"
        "ihr habt kein recht|ich erlaube ihnen nicht|ich erlaube nicht|ich erlaube euch nicht|ich gestatte nicht|es ist ihnen untersagt|es ist ihnen nicht gestattet|"
        "ich habe ihnen nicht erlaubt|ich habe euch nicht erlaubt|ich habe nicht erlaubt|ich dulde keine|ich toleriere keine|ich wünsche mir nicht|sie sind nicht berechtigt",
        "final": "verpiss dich|verpisst euch|verpissen sie sich|verpiss di|fick dich|fickt euch|ficken sie sich|leck mich|leckt mich|"
        "leck mich am arsch|leckt mich am arsch|schleich di|schleich dich|schleichts euch|schleicht euch|zieh leine|"
        "vergiss meine nummer|vergesst meine nummer|vergessen sie meine nummer|schmeiß meine nummer weg|schmeiss meine nummer weg|"
        "schmeißen sie meine nummer weg|werfen sie meine nummer weg|meine nummer vergessen|ich will meine ruhe|"
        "ich möchte meine ruhe|ich will nur meine ruhe|ich will meine ruhe haben|ich möchte meine ruhe haben|bitte nicht stören|"
        "lasst es sein mit den nachrichten|geh mir nicht auf die nerven|geht mir nicht auf die nerven|"
        "gehen sie mir nicht auf die nerven|geh mir nicht mehr auf die nerven|gehen sie mir nicht länger auf die nerven|"
        "geh mir nicht auf den sack|geht mir nicht auf den sack|geh mir nicht auf den geist|gehen sie mir nicht weiter auf die nerven|"
        "hör auf zu nerven|funkstille bitte|bleiben sie mir vom hals|bleib mir vom hals|bleibt mir vom hals|bleib mir vom leib|bleibt mir vom leib|"
        "bleiben sie mir vom leib|kein sms bombardement|robinsonliste|setzen sie mich auf die robinsonliste|"
        "setzen sie mich auf die blacklist|setzen sie mich auf ihre sperrliste|auf die sperrliste setzen|auf die blacklist setzen|"
        "setzen sie mich auf die sperrliste|setzt mich auf die sperrliste|nehmen sie mich auf die sperrliste|nehmen sie meine nummer in die sperrliste auf|"
        "meine nummer sperren|ich bin abgemeldet|ich bin raus aus dem verteiler|schreib wem anders|schreib jemand anderem|"
        "nerv wen anders|nerv jemand anderen|nerven sie jemand anderen|nervt jemand anderen|belästigen sie jemand anderen|"
        "belästigt jemand anderen|gib ruhe|gebt ruhe|gebts a ruh|gib a ruh|a ruh is|geben sie ruhe|gib endlich ruhe|gebt endlich ruhe|geben sie endlich ruhe|"
        "stop sms|stopp sms|remove me|take me off|no more messages|stop texting|stop messaging|sms stop|sms stopp|stop newsletter|newsletter stop|newsletter stopp|"
        "stopp newsletter|werbung stop|werbung stopp|finger weg von meiner nummer|lasst mich aus dem spiel mit der werbung|verschonen sie mich|verschont mich|verschone mich|"
        "verschon mich|verschont uns|verschonen sie uns|mein nein ist ein nein",
        "bare": "stop|stopp|stoppen|stoppen sie|stoppen sie das|stoppt das|stopp das|stop das|stop stop|stopp stopp|stopp jetzt|"
        "stop jetzt|sofort stoppen|jetzt stoppen|bitte stoppen|aufhören|aufhoeren|sofort aufhören|hör auf|hoer auf|höre auf|hört auf|hoert auf|"
        "hören sie auf|hoeren sie auf|hör auf damit|hört auf damit|hören sie auf damit|hören sie damit auf|hör damit auf|hört damit auf|"
        "hören sie bitte auf|hören sie bitte damit auf|hör bitte auf|hört bitte auf|hör endlich auf|hört endlich auf|hören sie endlich auf|"
        "hört endlich auf damit|hör jetzt auf|hört jetzt auf|hören sie jetzt auf|hör sofort auf|hören sie sofort auf|hört sofort auf|damit aufhören|hör uf|"
        "höred uf|hörts auf|lass das|lasst das|lassen sie das|lassen sie das sein|lass das sein|lasst das sein|lass es|lasst es|"
        "lass es sein|lasst es sein|lassen sie es|lassen sie es sein|lassen sie das bitte|unterlassen sie das|"
        "unterlassen sie das bitte|unterlasst das|unterlassen|unterlassen sie dies|schluss|schluß|schluss damit|schluß damit|schluss jetzt|jetzt ist schluss|"
        "ende|aus|genug|es reicht|reicht|reicht jetzt|jetzt reichts|jetzt reicht's|jetzt reicht es|mir reichts|mir reicht's|mir reicht es|"
        "das reicht|genug jetzt|genug ist genug|basta|löschen|loeschen|bitte löschen|abmeldung|abmeldunng|abbestellung|austragung|"
        "abmelden|austragen|abbestellen|kündigen|widerruf|hiermit widerrufe ich|ich widerrufe|widerspruch|bitte nicht mehr|"
        "nicht mehr bitte|nicht mehr|bitte nicht|hau ab|haut ab|hauen sie ab|geh weg|geht weg|verschwinde|verschwindet|verschwinden sie|zisch ab|"
        "ich bin raus|bin raus|raus|ich melde mich ab|melde mich ab|ich will nicht mehr|ich möchte nicht mehr|ich möchte das nicht mehr|"
        "ich will das nicht mehr|das will ich nicht mehr|das möchte ich nicht mehr|ich möchte das nicht|ich will das nicht|"
        "will ich nicht mehr|möchte ich nicht mehr|keine mehr|bitte keine mehr|nie wieder|nie mehr|einstellen|bitte einstellen|"
        "hör auf mit dem scheiß|hört auf mit dem scheiß|hört auf mit dem mist|hören sie auf mit dem mist|hör auf mit dem mist|hört auf mit dem müll|"
        "hör auf mit dem müll|hören sie auf mit dem müll|lass den scheiß|lasst den scheiß|lasst den mist|lassen sie den mist|lassen sie den quatsch|lass den quatsch|lassen sie den unsinn|"
        "kein kontakt|keinen kontakt|keine updates|keine infos|keine informationen|keine erinnerungen|halt die fresse|haltet die fresse|"
        "halt die klappe|halt's maul|halts maul|haltet die klappe|ruhe|ruhe jetzt|ruhe bitte|austreten|ich möchte austreten|ich will raus|abmelden bitte|nervt nicht|nerv nicht|"
        "spar dir das|sparen sie sich das|spart euch das|finger weg|beenden|bitte beenden|cancel|end|quit|remove|delete|unsubscribe|schnauze|lösch dich|halt stopp",
        "wrong": "falsche nummer|falsch verbunden|falsche telefonnummer|falsche handynummer|"
        "sie haben die falsche nummer|du hast die falsche nummer|ihr habt die falsche nummer|sie haben eine falsche nummer|"
        "du hast eine falsche nummer|ihr habt eine falsche nummer|das ist die falsche nummer|das ist eine falsche nummer|dies ist die falsche nummer|"
        "hier ist die falsche nummer|sie haben sich verwählt|du hast dich verwählt|da haben sie die falsche nummer|da hast du die falsche nummer|"
        "sie sind falsch verbunden|sie haben wohl die falsche nummer|sie haben leider die falsche nummer|ich bin die falsche person|ich bin der falsche|"
        "sie haben den falschen|du hast den falschen|sie haben die falsche person|ich bin nicht die richtige person|"
        "diese nummer gehört jemand anderem|die nummer gehört jemand anderem|die nummer gehört jetzt jemand anderem|falsche nr|hier falsche nummer|sie haben wahrscheinlich die falsche nummer",
        "courtesy": "bitte|bite|bitteee|btte|bitt|bidde|bitti|bitte bitte|danke|danke schön|dankeschön|danke schoen|vielen dank|vielen herzlichen dank|"
        "besten dank|herzlichen dank|dank im voraus|danke im voraus|vielen dank im voraus|besten dank im voraus|danke vorab|dank|danke ihnen|danke euch|danke dir|danke für ihr verständnis|"
        "danke für das verständnis|vielen dank für ihr verständnis|merci|mfg|lg|vg|gruß|grüße|gruss|grüsse|mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|"
        "freundliche grüsse|beste grüße|viele grüße|liebe grüße|schöne grüße|schönen tag|schönen tag noch|einen schönen tag|schönen abend|ihnen auch|"
        "tschüss|tschüß|ciao|hallo|halo|hi|hey|he|huhu|guten tag|guten morgen|guten abend|servus|moin|grüezi|"
        "grüß gott|gruezi|grüß dich|tag|hallo zusammen|hallo liebes team|liebes team|hallo team|liebe leute|sehr geehrte damen und herren|damen und herren|sehr geehrter|sehr geehrte|"
        "sorry|entschuldigung|entschuldigen sie|verzeihung|tut mir leid|tut uns leid|es tut mir leid|nein|nein danke|nein nein|nö|nope|ne|"
        "nee|ne danke|nee danke|nein vielen dank|no|ok|okay|ja|naja|na|oh|ach|och|boah|aber|also|und|dann|so|doch|mal|doch mal|doch bitte|einfach|"
        "gefälligst|gefaelligst|freundlicherweise|netterweise|verdammt|verdammt nochmal|verdammt noch mal|verflucht|verfluchte scheiße|verdammte scheiße|"
        "scheiße|fuck|wtf|zum teufel|herrgott|herrgott nochmal|himmel|himmelherrgott|mann|man|mensch|menschenskind|alter|oida|leute|ey|eh|digga|bro|jungs|freunde|"
        "höflich|höflichst|dringend|ausdrücklich|nochmals|nochmal|noch einmal|noch mal|wiederholt|leider|wirklich|echt|endlich|please|pls|plz|"
        "thx|thanks|thank you|svp|gell|gäll|oder|jo|juhu|bis nie|adieu|ade|peace|dringendst|endlich mal|hä|freundlich|einmal|halt|eben|na gut|nun|kurz|ernsthaft|im ernst",
        "opening": "ich bitte|ich bitte sie|ich bitte dich|ich bitte euch|ich bitte darum|bitte darum|bitte sie|ich bitte sie darum|wir bitten|wir bitten sie|wir bitten darum|ich bitte ausdrücklich|"
        "ich möchte sie bitten|ich möchte dich bitten|ich möchte euch bitten|ich möchte darum bitten|möchte sie bitten|ich würde sie bitten|ich würde euch bitten|ich würde dich bitten|würde sie bitten|darf ich sie bitten|"
        "darf ich bitten|ich muss sie bitten|ich fordere sie auf|ich fordere euch auf|ich fordere dich auf|fordere ich sie auf|fordere sie auf|wir fordern sie auf|"
        "hiermit|hierdurch|hiermit bitte ich sie|hiermit bitte ich|hiermit fordere ich|bitte ich sie|würden sie|wuerden sie|würdest du|würdet ihr|wären sie so nett|wären sie so freundlich|wären sie so lieb|wären sie so gut|"
        "wärst du so nett|wärt ihr so nett|seien sie so nett|seien sie so gut|seien sie so freundlich|seien sie so lieb|sei so nett|sei so gut|sei so lieb|seid so nett|seid so gut|"
        "haben sie die güte|es wäre nett|es wäre schön|es wäre toll|wäre nett|wäre schön|es wäre lieb|ich wäre ihnen dankbar|ich wäre ihnen sehr dankbar|ich wäre dankbar|ich wäre euch dankbar|ich wäre sehr dankbar|ich würde mich freuen|wäre dankbar|"
        "wenn sie|wenn ihr|wenn du|dass sie|daß sie|dass ihr|das ihr|das sie|dass du|dass|und dass|damit sie|ich sagte|ich sagte doch|ich sag's nochmal|ich sags nochmal|"
        "ich sage es nochmal|ich sage es noch einmal|ich sage es zum letzten mal|ich hab gesagt|ich habe gesagt|ich hab doch gesagt|ich habe doch gesagt|ich habe ihnen gesagt|ich habe ihnen doch gesagt|ich habe euch gesagt|ich hab euch gesagt|"
        "ich habe dir gesagt|ich hab dir gesagt|ich habe bereits gesagt|ich habe schon gesagt|ich hab schon gesagt|ich habe ihnen bereits gesagt|ich habe ihnen schon gesagt|ich habe sie gebeten|ich habe sie bereits gebeten|ich habe sie schon gebeten|ich habe euch gebeten|ich hatte sie gebeten|ich habe schon mehrfach gesagt|"
        "ich habe schon mehrmals gesagt|ich habe bereits mehrfach gebeten|ich habe darum gebeten|sie sollen|du sollst|ihr sollt|sie sollten|du solltest|ihr solltet|sollen sie|wie gesagt|wie schon gesagt|wie bereits gesagt|"
        "wie besprochen|mich|mir|uns|mi|zu|bei mir|von ihnen|von euch|von dir|von ihrer firma|von dieser nummer|ich ersuche|ich ersuche sie|ersuche|ersuche sie|wir ersuchen sie|zum letzten mal|zum letzten mal bitte|ein letztes mal|letzte aufforderung|letzte warnung|"
        "ab sofort|ab jetzt|ab heute|ab nun|in zukunft|künftig|zukünftig|kuenftig|zukuenftig|sofort|umgehend|unverzüglich|endgültig|für immer|ein für alle mal|verstanden|klar|lieber|"
        "machen sie das|unter dieser nummer|auf dieser nummer|auf diese nummer|an diese nummer|über whatsapp|per sms|per whatsapp|überhaupt|auch|auch mich|von|mit sofortiger wirkung|ich wünsche dass sie|ich möchte ausdrücklich|seid so lieb|"
        "achtung|hinweis|an alle|an den absender|an alle vertriebler|vergessen sie nicht|sie da|ihr da|du da",
        "you": "sie|ihnen|du|dir|dich|euch|sich|ihre|ihrer|ihrem|ihren|eure|eurer|eurem|euren|deine|deiner|deinem|deinen|ihre firma|"
        "ihr unternehmen|eure firma|eurer firma|ihrer firma|deiner firma|ihrem unternehmen|eurem unternehmen|ihr team|ihrem team|ihr newsletter|ihrem hause|seitens ihrer firma|absender|von euch allen|dieser firma|dieser nummer|diesem absender|diese firma|"
        "ihrer seite|eurer seite|ihresgleichen|euch leuten|euch idioten|eurem laden|eurem verein|verein|laden|firma|unternehmen",
        "filler": "stehen|für euch|für sich|bleiben|versand|der|die|das|den|dem|des|d|a|e|eine|einen|einer|einem|an|zu|zum|zur|mit|von|vom|aus|bei|auf|in|im|ins|für|fuer|über|ueber|unter|wegen|"
        "mein|meine|meinen|meiner|meinem|mini|unser|unsere|unseren|unserer|weitere|weiteren|weiterer|weiteres|weiterem|alle|allen|aller|sämtliche|sämtlichen|saemtliche|jegliche|jegliches|jeglichen|"
        "jeglicher|jede|jeden|jeder|jedwede|jede art von|jede form von|jegliche form von|jegliche art von|irgendwelche|irgendwelchen|irgendeine|irgendetwas|irgendwas|solche|solchen|solcher|solch|so eine|so viele|so viel|viele|diese|"
        "diesen|dieser|dieses|diesem|dies|derartige|derartigen|ähnliche|andere|anderen|anderer|ständigen|ständige|dauernde|dauernden|nervige|nervigen|nervende|nervenden|blöde|blöden|blödes|blöder|dumme|dummen|doofe|"
        "doofen|lästige|lästigen|unerwünschte|unerwünschten|unaufgeforderte|unaufgeforderten|ungebetene|ungebetenen|unverlangte|unverlangten|unaufgefordert|ungefragt|ungewollte|ungewollten|scheiß|scheiss|verdammte|verdammten|verfickte|verfickten|"
        "dämliche|dämlichen|beschissene|beschissenen|bescheuerte|bescheuerten|unnötige|unnötigen|sinnlose|sinnlosen|tägliche|täglichen|automatische|automatischen|automatisierte|"
        "automatisierten|werbliche|werblichen|neue|neuen|zukünftige|zukünftigen|künftige|künftigen|dubiose|dubiosen|unseriöse|unseriösen|penetrante|penetranten|kostenlose|telefonische|elektronische|persönliche|gespeicherten|gespeicherte|es|hier|da|damit|davon|"
        "etwas|was|überhaupt|gar|auch|und|oder|bzw|sowie|wieder|je|dass|daß|werden|zu werden|worden|würden|würdest|würdet|könnten|könntest|könntet|könnt|sein|ist|sind|wäre|wären|lassen|zu lassen|zuzulassen|lässt|gerne|gern|lieber nicht|"
        "handy|mobiltelefon|telefon|natel|smartphone|per sms|per whatsapp|via whatsapp|via sms|über whatsapp|über sms|auf whatsapp|auf diesem weg|auf diesem wege|auf diesem kanal|auf diesem kontaktweg|in irgendeiner form|in jeglicher form|in keiner weise|auf irgendeine weise|"
        "egal wie|egal über welchen kanal|egal wofür|zu werbezwecken|zu werbezweken|werbezwecke|werbezwecken|für werbung|für werbezwecke|marketingzwecken|marketingzwecke|zu marketingzwecken|zwecke|zwecken|voll|nach|art|form|infos|updates|erinnerungen|scheiß|mist|müll|schrott|quatsch|blödsinn|zeug|kram|dreck|sowas|"
        "so was|so etwas|so einem|so nem|son|euren|eurem|gespeichert|haben|habt|hast|bzgl|bezüglich|betreffend|dort|darin|permanent|andauernd|mitn|fürn|aufm",
        "time": "weider|mehr|meh|merh|weiterhin|weiter|künftig|kuenftig|zukünftig|zukuenftig|in zukunft|zukunft|in der zukunft|für die zukunft|fortan|ab sofort|per sofort|mit sofortiger wirkung|ab jetzt|ab nun|von nun an|"
        "ab heute|von jetzt an|von heute an|umgehend|unverzüglich|unverzueglich|schnellstens|schnellstmöglich|so schnell wie möglich|asap|sofort|sofortig|augenblicklich|auf der stelle|wieder|jemals|jemals wieder|je wieder|"
        "für immer|endgültig|endgueltig|dauerhaft|ein für alle mal|ein für allemal|ein für alle male|komplett|vollständig|gänzlich|restlos|nochmal|nochmals|noch einmal|noch mal|zeitnah|noch heute|hinfort|länger|für alle zeiten|für alle zeit|bis auf weiteres|"
        "nie wieder|nie mehr|schleunigst|direkt|gleich|zu keiner zeit|niemals|definitiv",
        "reason": "warum schreiben sie mir|warum schreibt ihr mir|warum schreibst du mir|warum schreibt ihr mir ständig|warum schreiben sie mir ständig|warum schicken sie mir das|warum schickt ihr mir das|warum bekomme ich das|warum bekomme ich diese nachrichten|was soll das|was soll der mist|was soll der scheiß|was wollen sie|was wollen sie von mir|was willst du|was willst du von mir|was wollt ihr|was wollt ihr von mir|wer hat ihnen meine nummer gegeben|von wem haben sie meine nummer|von wem habt ihr meine nummer|ich habe schon zweimal darum gebeten|ich habe schon zweimal gebeten|ich habe bereits zweimal darum gebeten|ich habe bereits darum gebeten|ich habe schon darum gebeten|ich habe sie schon mehrfach gebeten|ich habe schon mehrfach darum gebeten|wie oft noch|wie oft denn noch|ihr schreibt mir ständig|sie schreiben mir ständig|ihr schickt mir ständig nachrichten|sie schicken mir ständig nachrichten|ihr hört einfach nicht auf|sie hören einfach nicht auf|kein interesse|kein intresse|kein intersse|k interesse|kein interesse mehr|keinerlei interesse|null interesse|null bock|kein bock|kein bock mehr|keine lust|keine lust mehr|ich habe kein interesse|ich hab kein interesse|habe kein interesse|hab kein interesse|wir haben kein interesse|ich habe kein interesse mehr|ich habe absolut kein interesse|"
        "ich habe keinerlei interesse|kein interesse daran|ich habe kein interesse daran|kein interesse an ihrem angebot|kein interesse an ihren angeboten|kein interesse an eurem angebot|bin nicht interessiert|ich bin nicht interessiert|wir sind nicht interessiert|nicht interessiert|nicht interessant|nicht interessant für mich|ich bin nicht mehr interessiert|kein interesse vorhanden|kein interesse meinerseits|es besteht kein interesse|"
        "das interessiert mich nicht|interessiert mich nicht|interessiert mich alles nicht|interessiert uns nicht|das interessiert mich nicht mehr|das ist spam|das ist doch spam|ist spam|spam|spammer|sie sind ein spammer|das nervt|es nervt|nervt|das nervt total|nervig|das ist nervig|nur nervig|es ist nervig|sie nerven|ihr nervt|du nervst|ihr nervt mich|sie nerven mich|du nervst mich|ihr nervt total|langsam nervt es|das stört|das stört mich|"
        "ihre nachrichten nerven|eure nachrichten nerven|ihre nachrichten nerven mich|eure werbung nervt|ihre werbung nervt|das ist belästigung|das ist eine belästigung|belästigung|das ist stalking|das ist terror|falsche nummer|falsch verbunden|falsche person|falscher empfänger|sie haben die falsche person|ich bin die falsche person|sie haben den falschen|sie haben die falsche nummer|wer sind sie|wer bist du|wer seid ihr|wer ist das|wer ist da|ich kenne sie nicht|"
        "ich kenne euch nicht|ich kenne dich nicht|ich kenn dich nicht|ich kenn euch nicht|kenne ich nicht|wir kennen uns nicht|woher haben sie meine nummer|woher habt ihr meine nummer|woher hast du meine nummer|ich habe mich nie angemeldet|ich habe mich hier nie angemeldet|ich habe mich nicht angemeldet|ich hab mich nie angemeldet|ich hab mich nicht angemeldet|ich habe mich dafür nie angemeldet|ich habe mich nie registriert|ich habe mich nirgends angemeldet|ich habe das nie abonniert|"
        "ich habe nie zugestimmt|ich habe nicht zugestimmt|ich habe dem nie zugestimmt|ich habe dem nicht zugestimmt|ich habe keine einwilligung gegeben|ich habe nie eingewilligt|ich habe keine zustimmung gegeben|ich habe nichts bestellt|ich habe nie etwas bestellt|ich habe das nicht bestellt|ich habe das nie bestellt|hab ich nie bestellt|ich habe nie darum gebeten|darum habe ich nicht gebeten|"
        "sonst zeige ich sie an|sonst zeig ich sie an|sonst zeige ich euch an|sonst zeig ich euch an|sonst zeige ich dich an|sonst anzeige|sonst gibt es eine anzeige|sonst gibt's eine anzeige|sonst melde ich sie|sonst melde ich euch|sonst melde ich das|sonst melde ich dich|sonst gehe ich zur polizei|sonst geh ich zur polizei|sonst gehe ich zum anwalt|sonst schalte ich meinen anwalt ein|sonst wird es rechtliche schritte geben|sonst leite ich rechtliche schritte ein|"
        "ansonsten anzeige|ansonsten zeige ich sie an|andernfalls erstatte ich anzeige|sonst erstatte ich anzeige|ansonsten erstatte ich anzeige|ansonsten schalte ich meinen anwalt ein|sonst blockiere ich sie|sonst blockiere ich euch|sonst blockiere ich dich|sonst blockier ich dich|sonst wird blockiert|sonst block|sonst werden sie blockiert|bevor ich sie anzeige|bevor ich euch anzeige|bevor ich sie blockiere|bevor ich euch blockiere|oder ich zeige sie an|oder ich zeige euch an|oder ich melde sie|oder ich melde euch|oder ich blockiere sie|oder ich blockiere euch|oder ich blockiere dich|oder ich gehe zur polizei|"
        "ich zeige sie an|ich zeige euch an|ich erstatte anzeige|ich melde sie|ich melde das|ich blockiere sie|ich blockiere euch|ich blockiere dich|anzeige ist raus|rechtliche schritte|dsgvo|gemäß dsgvo|gemäss dsgvo|nach dsgvo|laut dsgvo|gem dsgvo|gem art 17 dsgvo|gem art 21 dsgvo|gemäß art 17 dsgvo|gemäß art 21 dsgvo|gemäß artikel 17 dsgvo|nach art 17 dsgvo|art 17 dsgvo|art 21 dsgvo|gemäß datenschutz|aus datenschutzgründen|datenschutz|"
        "das ist illegal|das ist verboten|das ist nicht erlaubt|illegal|unseriös|betrug|das ist betrug|betrüger|abzocke|abzocker|scam|scammer|fake|lügner|es reicht|reicht|mir reicht es|mir reichts|mir reicht's|jetzt reicht's|jetzt reichts|jetzt reicht es|es reicht jetzt|es reicht mir|das reicht|langsam reicht es|langsam reichts|genug|genug ist genug|jetzt ist schluss|schluss|schluss jetzt|ich habe genug|ich hab genug|habe genug|"
        "ich habe die nase voll|hab die nase voll|ich hab die nase voll|ich hab die schnauze voll|die schnauze voll|ich habe die schnauze voll|ich bin es leid|ich bin kein kunde|ich bin kein kunde mehr|ich bin nicht mehr kunde|kein kunde|kein kunde mehr|kein bedarf|kein bedarf mehr|keinen bedarf|ich habe keinen bedarf|wir haben keinen bedarf|wir haben aktuell keinen bedarf|kein bedarf danke|es besteht kein bedarf|nicht nötig|brauche ich nicht|brauch ich nicht|brauche ich nicht mehr|brauche das nicht|brauch das nicht|ich brauche das nicht|ich brauch das nicht|ich brauche das nicht mehr|brauchen wir nicht|wir brauchen nichts|ich brauche nichts|wir sind versorgt|ich bin versorgt|wir sind bestens versorgt|"
        "ich habe es mir anders überlegt|hab's mir anders überlegt|habe es mir anders überlegt|zu viel|zu viele|viel zu viel|viel zu viele|das ist zu viel|das ist mir zu viel|mir ist das zu viel|das wird mir zu viel|zu oft|es sind zu viele|idiot|idioten|ihr idioten|du idiot|arschloch|arschlöcher|ihr arschlöcher|du arschloch|wichser|spinner|ihr spinner|penner|frechheit|das ist eine frechheit|unverschämt|unverschämtheit|das ist unverschämt|unglaublich|zum letzten mal|letzte warnung|"
        "danke für nichts|ich will das nicht|ich möchte das nicht|will ich nicht|das will ich nicht|das möchte ich nicht|ich will nichts kaufen|ich kaufe nichts|ich will nichts|ich möchte nichts|wir wollen nichts|ich habe bereits gekündigt|habe schon gekündigt|ich habe gekündigt|bin im urlaub|ich habe mich schon abgemeldet|ich habe mich bereits abgemeldet|ich habe schon abgesagt|ich habe schon nein gesagt|ich sagte nein|nein heißt nein|nein ist nein|privat|privatnummer|das ist meine private nummer|das ist meine privatnummer|das ist eine private nummer|das ist privat|kapiert|verstanden|ist das klar|klar|haben sie das verstanden|uninteressant|nichts für mich|das ist nichts für mich|nix für mich|mir egal|wir sind nicht mehr tätig|ihr bekommt nichts",
    },
    cores=(
        "final",
        "wrong",
        "contact not",
        "not contact",
        "contact no message/ad/single/stuff",
        "contact no other more",
        "contact no more other",
        "no message/ad",
        "no message/ad contact",
        "no single/stuff contact",
        "no single/other/stuff more contact?",
        "no more single/other/stuff contact?",
        "call nomore call_tail?",
        "nomore call call_tail?",
        "can nomore contact/call",
        "can stop contact/call/message/ad/other",
        "can message/ad/other stop",
        "can remove person/number",
        "can person remove/unsubscribe",
        "can person list remove/unsubscribe",
        "can person from list take",
        "can det? number remove",
        "can det? number from list take",
        "can person away take",
        "can person alone leave",
        "need person? nomore contact/call",
        "need? you nomore report",
        "need no message/ad more contact",
        "want no message/ad/single/stuff/other receive?",
        "no message/ad/single/stuff/other want receive?",
        "no message/ad/single/stuff/other receive? desired",
        "det? message/ad want not receive?",
        "want message/ad not receive?",
        "want nomore receive",
        "want not you hear",
        "want not hear you",
        "want you not hear",
        "want not contacted",
        "nomore contacted become",
        "want not that contact/call",
        "want not that message/ad contact",
        "want that not contact/call",
        "want that contact not",
        "want that stop contact/call",
        "want that stop message/ad/other",
        "want that message/ad/other? stop",
        "want that no message/ad contact",
        "want that no message/ad receive",
        "want that person list? remove/removed",
        "want that number list? remove/removed",
        "want that number/person from list take",
        "want that person alone leave",
        "want list? unsubscribe",
        "want removed_self",
        "want list/number removed",
        "want person/number list? remove",
        "want message/ad/other stop",
        "want feed cancel",
        "det? message/ad/other not desired",
        "det? message/ad/other undesired",
        "stop always? contact/call",
        "stop no? message/ad/other",
        "stop contact nomore",
        "stop person nomore contact",
        "det? message/ad/other stop",
        "from message/ad/other refrain",
        "refrain from? message/ad/other",
        "look from message/ad/other off",
        "spare person message/ad/other/stuff",
        "spare you message/ad/other",
        "keep message/ad/other",
        "want not_on list",
        "shove you message/ad/other whereto",
        "cease now? cease_tail always? contact/call",
        "cease now? cease_tail message/ad/other",
        "cease message/ad/other cease_tail",
        "cease now? cease_tail person stuff contact",
        "put message/ad/other/feed put_tail",
        "put contact put_tail",
        "remove now? person now? list?",
        "remove now? number now? list?",
        "remove from list",
        "remove data list",
        "person from? list? remove",
        "det? number from? list? remove",
        "data remove",
        "from list remove",
        "from list person remove",
        "take now? person from? list? away",
        "take now? person from list",
        "take number from list",
        "take number away",
        "take from list",
        "person from list take?",
        "person away take",
        "det? number from list take",
        "det? number away take",
        "from list take",
        "from list removed become",
        "away from list",
        "carry now? person list? away",
        "carry number list? away",
        "signoff person/number list? off",
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
        "person alone leave?",
        "have? nointerest message/ad/other",
        "revoke consent back?",
        "det? consent revoke",
        "want consent revoke",
        "want message/ad revoke",
        "revoke message/ad/number",
        "message/ad revoke",
        "forbid contact/call/message/ad/other/consent",
        "forbid not contact",
        "set person/number blocklist",
    ),
    alone=(
        "bare",
        "call you? person not call_tail",
        "not call",
        "contact? no other",
        "no other contact",
        "put you? it put_tail",
        "cease you? cease_tail stuff",
        "request erasure",
        "hereby? i_signoff off",
    ),
    real="schreien|schreiten|anmelden|anmeldung|angeboten|angebot|testen|teste|getestet|enden|wenden|gekommen|verhalten|"
    "anstellen|streicheln|stopfen|shoppen|spenden|leisten|leiste|lasten|ticken|nicken|malen|meilen|auftragen|abtragen",
)
