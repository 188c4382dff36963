"""German, as written in Germany, Austria and Switzerland."""

from gateway.core.consent.lexicon import Lexicon

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _as_typed(name: str, listed: str) -> str:
    """The words of a class, and how they are typed without umlauts: `hören`, `hoeren` (`horen` is the same anyway)."""
    if name in ("reason", "about"):
        return listed
    plain = listed.translate(_UMLAUTS)
    return listed if plain == listed else f"{listed}|{plain}"


_YOU = "(sie|ihr|du)"
_BEFORE = (
    "mehrmals|mehrfach|(zwei|drei|hundert|tausend|zig|x-|x )mal|oft genug|(letzte|vorige) woche|letzten monat|gestern|"
    "neulich|am telefon|telefonisch|schriftlich|per mail"
)
_I_SAID = (
    f"(ich hab|ich habe|hab ich|habe ich) (euch |ihnen |sie |)(schon |bereits |)({_BEFORE}) (gesagt|gebeten|"
    "geschrieben)|(ich hab|ich habe|hab ich|habe ich) (euch |ihnen |)(schon |bereits |doch |nicht schon |nicht |nicht "
    "schon letzte woche |)(gesagt|geschrieben|mitgeteilt)|ich hab(e|) (euch |ihnen |)(schon |bereits |)mitgeteilt|ich "
    "sagte(| doch| ihnen| euch)|wie oft (muss|soll) ich (euch |ihnen |)(noch |)(sagen|schreiben)"
)
_ALWAYS = "ständig|dauernd|andauernd|immer (wieder|noch)|täglich|jeden tag|laufend|weiterhin"
_REMOVE = (
    "löschen|entfernen|streichen|tilgen|zu löschen|austragen|auszutragen|abmelden|wegnehmen|ausnehmen|(raus|heraus|"
    "runter)(zu|)nehmen|(raus|heraus) (zu |)nehmen|(raus|heraus|weg)löschen|raus(zu|)(streichen|schmeißen|werfen|"
    "kicken|machen|holen|lassen|tun|ziehen|hauen)|raus (machen|tun)|weg(machen|tun)|aus(radieren|klinken|schreiben|"
    "sortieren)|eliminieren|anonymisieren|aus(zu|)schließen|annullieren|schwärzen|vernichten|delete|removen|"
    "blacklisten|loschn"
)
_TAKE = (
    "neh|nä|näh|nämed|nämet|usenä(h|)|useneh|nimm|nimmst|nehm(|e|t|en|ts|ed)|nemen|schmeiß(|t|en)|wirf|werf(t|en)|"
    "kick(|t|en)|zu (nehmen|holen|werfen)|rauszunehmen"
)
_NEVER_JOINED = (
    "(ich |)(habe|hab) mich (aber |)(nie|nirgends|nicht) (bei (euch|ihnen) |für sowas |dafür |)(registriert|"
    "angemeldet|eingetragen)"
)
_IN_OFFERS = "an ((diesem|ihrem|eurem) angebot|(ihren|euren) (angeboten|produkten))"
_NO_INTEREST = (
    "(ich |wir |)(habe |hab |haben |es besteht |besteht |)(kein|keinerlei|null) (interesse|bedarf)(| mehr| daran)|((i|"
    "ich) (ha|hob|han) |)(kei|ka|koi|kan) interesse|(kein|keinen|null) bock(| mehr)(| auf (sowas|so was|das|euch))|"
    "keine lust(| mehr)|keinen bedarf|(wir |ich |)(habe|haben) keinen bedarf|(ich habe |wir haben |habe |)(aktuell|"
    "derzeit|momentan|zurzeit|zur zeit|wirklich|absolut) kein interesse|(ich bin |bin |wir sind |)nicht (mehr |"
    ")(interessiert|interessant)|(das |)interessiert (mich|uns) (nicht(| mehr)|null)|(das |)(brauche|brauch|will|"
    "möchte) ich nicht(| mehr)|(des|dat) brauch i(|ch) (ned|net|nich|nicht)(| mehr)|ich will das nicht|(das ist |"
    f")nichts für mich|nix für mich|ich kaufe nichts|(ich bin |wir sind |){_IN_OFFERS} nicht interessiert|{_IN_OFFERS} "
    "(habe ich|haben wir|besteht) kein interesse"
)
_WHENCE = (
    "(woher|von wem) (haben sie|habt ihr|hast du) (eigentlich |überhaupt |)meine (nummer|handynummer|telefonnummer|"
    "daten|adresse)|woher (kennen sie|kennt ihr) meine nummer|wer hat (euch|ihnen|dir) meine (nummer|handynummer|"
    "daten) gegeben|(wie|woher) (sind sie|seid ihr|bist du) an meine (nummer|daten|adresse) gekommen|wie (kommt ihr|"
    "kommen sie|kommst du) an meine (nummer|daten)"
)
_OFFICE = (
    "polizei|verbraucherzentrale|bundesnetzagentur|datenschutzbehörde|arbeiterkammer|rtr|anwalt|datenschutz|"
    "konsumentenschutz|verbraucherschutz"
)
_STILL = (
    "(warum |wieso |)(bekomme|kriege|krieg|erhalte) ich (immer noch|noch immer|noch|weiterhin|ständig) (|ihre |eure "
    ")(sms|nachrichten|werbung|mails|e-mails|(ihren |euren |)newsletter)|ich (bekomme|erhalte) trotz (mehrfacher |"
    "meiner |)(abmeldung|kündigung) (weiterhin|immer noch) (sms|mails|e-mails|nachrichten|werbung|den newsletter)|"
    "((warum |wieso |)bin ich|ich bin) (immer noch|noch immer) (in|auf) (eur|ihr|d)e(m|r) (verteiler|liste)"
)
_WHY = (
    "(warum|wieso|weshalb) (schreiben sie|schreibt ihr|schreibst du) (mir |)(immer noch|noch immer|noch|trotzdem|dann "
    "noch|ständig)|(warum|wieso) (schreiben sie|schreibt ihr|schreibst du) mir"
)
_ALTHOUGH = (
    "(ich |)bin (doch |)(schon |längst |bereits )(abgemeldet|gelöscht|ausgetragen)|(ich hatte mich|eigentlich hatte "
    "ich mich) (doch |eigentlich |)(schon |)abgemeldet|obwohl ich (ihn|sie|das|nichts|mich|nie etwas) (nie |nicht |"
    ")(bestellt|abonniert|angefordert|angemeldet) habe|(ich habe|ich hab|hab) mich (doch |)(schon |bereits |längst |"
    ")(vor (wochen|monaten|tagen|langem) |letzte woche |letzten monat |mehrmals |zweimal |)abgemeldet|obwohl ich (mich "
    "|das |den newsletter |)(schon |bereits |längst |)(abgemeldet|abbestellt|gekündigt|widersprochen) habe|trotz "
    "(meiner |)(abmeldung|kündigung|widerruf|stop)|trotz (mehrfacher|mehrmaliger|erfolgter) (abmeldung|kündigung|"
    "aufforderung|bitte)"
)
_OURS = "(dies|eur|ihr)e"
_INFOS = (
    "infos|informationen|angebote|gutscheine|coupons|rabatte|einladungen|umfragen|tipps|updates|mails|anrufe|briefe"
)
_SUCH = (
    "(ständig|dauernd|nervig|nervend|blöd|lästig|unerwünscht|unaufgefordert|ungebeten|unverlangt|ungewollt|verdammt|"
    "täglich|wöchentlich|politisch|religiös|automatisch|automatisiert|unnötig|sinnlos|penetrant|werblich|scheiß)e(n|r|)"
)
"""What messages are like of which one has had enough."""
_THINGS = (
    "(angebote|aktionen)(|n)|rabatte(|n)|produkt(e|en|neuheiten)|veranstaltungen|events|neuigkeiten|neuheiten|"
    "(dienst|)leistungen|gewinnspiele|gutscheine|kurse(|n)|seminare|spielrunden|spiele|stellenangebote|jobs"
)
_MATTERS = "thema(s|)|angebot(s|)|produkt|anfrage|bewerbung|objekt|haus|hauses|projekt"
_KIN = "(mein|unser) (sohn|kind|vater|mann|opa)|(meine|unsere) (tochter|mutter|frau|oma)"
_THEY_PESTER = "(ihr (nervt|spammt|belästigt|stört|bombardiert)|sie (nerven|spammen|belästigen|stören|bombardieren))"
_OF_KIN = (
    "(meiner|meiner verstorbenen|von meiner) (tochter|frau|mutter|oma)|(meines|meines verstorbenen) (sohnes|kindes|"
    "mannes|vaters|opas)|von meinem (sohn|kind|mann|vater|opa)|von einem kind"
)
_THREATS = (
    "(ich melde|melde ich) (sie|euch|das|diese nummer) als spam|(ihr werdet|sie werden) (blockiert|gemeldet|gesperrt|"
    "angezeigt)|(ihr (kriegt|bekommt)|sie (kriegen|bekommen)) eine (anzeige|abmahnung)|abmahnung folgt|mein anwalt "
    f"wird sich (bei (ihnen|euch) |)melden|ich werde mich bei (der|dem) ({_OFFICE}) beschweren|(zeige|zeig|melde|"
    "blockiere|blockier|verklage) ich (euch|sie|dich|das|die nummer)(| an)|werde ich (euch|sie) (anzeigen|melden|"
    "blockieren|verklagen)|ich (zeige|zeig|melde|blockiere|blockier|verklage) (euch|sie|dich|das)(| an| jetzt)|ich "
    "werde (euch|sie|das|die nummer) (anzeigen|melden|blockieren|sperren|verklagen)|ich erstatte anzeige|(werde ich |"
    "ich werde |)anzeige erstatten|erstatte ich anzeige|ich mache eine anzeige|anzeige ist raus|gibt( es|s| s) (eine "
    f"anzeige|ärger)|es (gibt eine anzeige|hagelt anzeigen)|(ich |)(geh|gehe) (ich |)zu(r|m) ({_OFFICE})|(ich melde|"
    f"melde ich) (sie|euch|das) (bei |)(der|dem) ({_OFFICE})|geht das an (die|den) ({_OFFICE})|bundesnetzagentur|"
    f"(wende ich|ich wende) mich an (die|den) ({_OFFICE})|(ich rufe|rufe ich) die polizei|(ich beschwere|beschwere "
    "ich) mich|ich werde mich beschweren|wird das teuer|(sie hören|hören sie|ihr hört|hört ihr) von meinem anwalt|(ich "
    "schalte|schalte ich) (meinen|einen|den) anwalt ein|mein anwalt meldet sich|geht das an meinen anwalt|(ich werde |"
    "werde ich |)((meinen|einen) anwalt einschalten|rechtliche schritte einleiten)|rechtliche schritte(| folgen)|"
    "(leite ich|ich leite) rechtliche schritte ein|(wird die nummer|die nummer wird) blockiert|ich (blockiere|melde|"
    "sperre) (die|diese) nummer|(ihr bekommt|sie bekommen|bekommt ihr) post von meinem anwalt"
)

_STEADY = "jeden tag|täglich|ständig|dauernd|andauernd|immer wieder|pausenlos|mehrmals am tag"
_COMPLAINTS = (
    # how often, and how many
    "ich (krieg|kriege|bekomme|erhalte) (jeden tag|täglich|ständig|dauernd) (|3 |5 |10 |drei |fünf |zehn )(sms|"
    "nachrichten|mails|anrufe|werbung)(| von euch| von ihnen)|jeden tag eine (sms|mail|nachricht) ist (mir |)zu viel|"
    "(2|3|5|10|zwei|drei|fünf|zehn) (sms|mails|nachrichten|anrufe) am tag sind (mir |)zu viel|das ist (jetzt |schon |"
    ")die (zweite|dritte|vierte|fünfte|zehnte) (sms|nachricht|mail)(| heute| diese woche)|(ihr (schreibt|ruft|mailt)|"
    f"sie (schreiben|rufen|mailen)) (|mir |mich )({_STEADY})(| an)|(sie haben|ihr habt) mich (heute |)(schon |"
    ")(zweimal|dreimal|mehrmals) (angerufen|angeschrieben)|ihr hört (ja |)(nie|nicht|einfach nicht) auf|zu viele (sms|"
    "mails|nachrichten|anrufe)|ich (bekomme|kriege) (schon |)(viel zu viele|zu viele|genug) (mails|sms|nachrichten|"
    "werbung|spam)|mein(e|) (postfach|speicher|handy|mailbox) (ist voll|quillt über)|"
    # that it is a nuisance, and read by nobody
    "(das|es) (nervt|stört) (mich|uns|echt|gewaltig|total|extrem|sehr)|(das ist |es ist |)(echt |voll |so |total |mega "
    "|super )nervig|nervig|das (ist|wird) (mir |)(echt|total|sehr|langsam) (lästig|störend|zu viel)|(es|das) (ist|"
    "wird) mir (alles |einfach |langsam |)zu viel|(ich |)bin (total |echt |)genervt|(jetzt |langsam |)reicht (es|s) "
    "mir(| jetzt| langsam)|mir reicht es (langsam|jetzt|wirklich)|(ich |)hab(|e) keine lust (mehr|auf werbung)|ich "
    "hasse (werbung|spam)|ich lese (das|es|die nachrichten|die mails) (eh|sowieso|gar) nicht|(das interessiert (keinen|"
    "niemanden|mich (gar |überhaupt )nicht)|mich interessiert das (alles |)nicht)|ich (antworte|reagiere) (euch |ihnen "
    "|)nicht mehr|(euer|ihr|eure|ihre) bot(|s) (nervt|nerven|schreibt mir ständig)|(das|dieses) thema betrifft mich "
    "nicht( mehr|)|"
    # what one never ordered, and how one came to be on the list
    "diese (sms|nachrichten|mails|e-mails|werbung) (habe|hab) ich (nie|nicht) (bestellt|angefordert)|ich habe (keiner "
    "werbung zugestimmt|nie werbung (bestellt|angefordert))|ich habe (keinen newsletter|kein abo) (bestellt|abonniert|"
    "abgeschlossen)|(ich will |)kein abo|nie angemeldet|(ich |)(habe|hab) mich (hier nicht|nicht hier|nie für sms|(nie|"
    "nicht) für (diese mailingliste|diesen newsletter|diese liste)) angemeldet|(ich |)(hab|habe) (mich |)(aus versehen|"
    "versehentlich) (auf (abonnieren|anmelden) |)(angemeldet|eingetragen|registriert|gedrückt|geklickt)|(das war ich|"
    "ich war das) nicht|(ich |)bin (wohl |)(irrtümlich|fälschlicherweise|versehentlich|aus versehen) (hier|auf (eurer|"
    "ihrer) liste|(im|in (ihrem|eurem|diesem)) verteiler)(| gelandet)|ich gehöre nicht (auf (diese|eure) liste|in "
    "(diesen|euren) verteiler)|(warum|wieso) (stehe|bin) ich (auf (dieser|eurer|ihrer) liste|in (diesem|eurem|ihrem) "
    "verteiler|(immer |)noch nicht (gelöscht|abgemeldet))|(ich |)(hab|habe) (noch |)nie (etwas |was |)bei (ihnen|euch) "
    "(bestellt|gekauft)|ich kenn(|e) (ihre|eure|die|diese) firma nicht|ich kenn(|e) (euch|sie) gar nicht|ich (habe|"
    "hab) (ihnen|euch) meine nummer nie gegeben|ich weiß nicht wer (sie sind|ihr seid|das ist)|wer (sind sie|seid ihr|"
    "bist du) (überhaupt|eigentlich|denn)|"
    # what is over, and whom they have reached
    "ich habe (schon |)alles(| was ich brauche)|ich brauche (sie|euch) nicht mehr|(ich |)bin (seit (jahren|langem)|"
    "schon (lange|länger)) (kein (kunde|mitglied) mehr|nicht mehr (kunde|mitglied|dabei))|ich bin (schon |)ausgetreten|"
    "ich (habe|hab) (meine mitgliedschaft|den vertrag|mein abo|mein konto) (schon |längst |)(gekündigt|gelöscht)|(wir "
    "haben|ich habe|haben|habe|hab) (längst |schon |)gekündigt(| und)|ich (wohne jetzt woanders|ziehe (bald |)um)|ich "
    "(hab|habe) (schon |jetzt |)(einen (neuen |)(job|anbieter)|eine (neue |)(wohnung|stelle))(| gefunden)|ich suche "
    "(keine (wohnung|stelle|arbeit)|keinen job) mehr|(mein auto|das auto|unser haus|das haus|die wohnung|wohnung|auto) "
    "ist (schon |)(verkauft|weg|vermietet)|(das thema|die sache|es|alles) (ist|hat sich) (schon |)erledigt|(die|"
    "unsere) (firma|praxis) (existiert|besteht) nicht mehr|das ist nicht (mehr |)meine (handy|)nummer(| mehr)|(ich |"
    ")(hab|habe) (jetzt |)(eine |)neue nummer|falsche adresse|ich bin (eine andere person|jemand anders|jemand "
    "anderes)|nicht mit mir|(aber |)ohne mich|"
    # the account, which is to go as well
    "(mein konto|meinen account|mein profil|account|konto) (bitte |)(löschen|schließen|kündigen)(| und)|(löschen sie|"
    "löscht|lösch) (bitte |)(mein konto|meinen account|mein profil)(| und)|"
    # that it is forbidden, was said before, and does not work otherwise
    "(ich |)(bin |)(damit |)nicht (damit |)einverstanden|das verstößt gegen (das gesetz|den datenschutz)|(sie haben|"
    "ihr habt) (dazu |)(keine erlaubnis|kein recht)(| dazu)|zu(m|) zweck(|e|en) der (direkt|)werbung|für (zwecke der |"
    ")direktwerbung|sollte ich (in der vergangenheit|früher|irgendwann) eine einwilligung erteilt haben|((ich (habe|"
    "hab) das|das (habe|hab) ich) (ihnen |euch |)|ich (habe|hab) (ihnen|euch) (das |))(schon|bereits) (mehrmals |oft |"
    "mal |)(gesagt|geschrieben)|ich (habe|hab) (schon|bereits) (angerufen|eine mail geschickt|(zweimal|dreimal|"
    "mehrmals) stop(p|) geschrieben)|der (link|button) zum abmelden (geht|funktioniert) nicht|ich (kann mich (hier |"
    ")nicht abmelden|weiß nicht wie das geht|kann das nicht (abbestellen|abstellen)|schaffe es nicht mich abzumelden)|"
    "stop hat (nichts|nix) gebracht|stop (wirkt|hilft) nicht|ich warne (sie|euch)"
)

_WORDS = {
    # Verbs of stopping
    "stop": "stop(p|)(| mit)|stopp(en|t|e|en sie)|beend(en|e|et)|(ein|ab|einzu|abzu)stellen|ab(zu|)schalten|(halt|"
    "schluss) mit|abbrechen|deaktivier(en|e|t)|(zu |)unterlassen|unterlass(|e|t|en sie es)|unterbind(en|e)|auf(zu|"
    ")(hören|hörn|höhren)|aufhör(t|st)|(sein|bleiben) (zu |)lassen|(lasst|lass|lassen sie) es(| bitte| sein| bleiben)|"
    "(ihr könnt|sie können) es lassen|schluss damit|(verzichten sie|verzichtet|(ich |)verzichte(| gerne| dankend| (zu|"
    ")künftig| in zukunft| ab sofort)|wir verzichten|zu verzichten) auf|(hör|höred|hören|hörts) uf|ufhöre(|d)|hörts "
    "auf",
    "cease": "hör(|e|t|en|n|ts|st|ed)|höhr(|en)|hea|heats|heard(|s)|hearts|hert|(hört|heat|hert) s|lass|lasst|lassen",
    "cease_tail": "auf|uf|sein|bleiben",
    "put": "stell(|e|t|en)",  # "stellen Sie ... ein"
    "put_tail": "ein|ab",
    "switch": "(schalt|stell|mach)(|e|t|en)|schaltet",  # "schaltet ... ab"
    "switch_tail": "aus|ab",
    "stop_off": "abstellen|ausschalten|abschalten|deaktivier(en|e|t)|stoppen|beenden|einstellen|aus",
    "look": "sehen|sieh|seht|sehe",  # "sehen Sie von ... ab"
    "refrain": "(davon |)(absehen|abzusehen|abstand (zu |)nehmen)|verschon(t|en|en sie)|(verzichten sie|verzichtet) "
    "(bitte |)darauf|(nehmen sie|nehmt) (bitte |)davon abstand|(sparen sie sich|spart euch) (bitte |)die mühe|darauf "
    "(zu |)verzichten",
    "spare": "(verschon|spar|erspar)(|e|t|en)|schenkt|schenken",  # "verschont mich mit ...", "spart euch ..."
    "keep": "behalt(|e|et|en)",
    "shove": "(steck|schieb)(|t|en)",  # "steckt euch ... sonst wohin"
    "whereto": "sonst( |)wohin|sonst wo hin|in den (arsch|hintern)|an den hut|in die haare",
    "distance": "abstand",  # "nehmen Sie von ... Abstand"
    # Verbs of writing, calling, sending and receiving
    "contact": "(schreib|kontaktier|belästig|nerv|stör|spam|bombardier)(|e|t|en|n)|(behellig|terrorisier|schikanier)(e|"
    "t|en)|bedrängen|spamm(|e|t|en)|müll(t|en)|zumüllt|(text|mail|sims|whatsapp|kontakt|contact|kontaktir)en|texte|"
    "textet|mail(e|t)|simse|simst|smst|smsen|e-mailen|messagen|(text|maile|mail) mir|whatsappe|kontaktet|contactieren|"
    "(an|zu|voll|weiter)(zu|)(schreiben|texten|spammen|müllen|mailen|labern|quatschen|schwallen)|(zu|voll)(zu|"
    ")(ballern|bomben|schütten|pumpen|kleistern|dröhnen)|zuposten|bespammen|plagen|stalken|be(schallen|fragen|glücken|"
    "quatschen|bimmeln)|über(häufen|schwemmen|fluten|schütten)|ein(zu|)decken|tyrannisieren|an(zu|)(betteln|baggern|"
    "quatschen|labern|hauen|funken)|mir auf die nerven (zu |)gehen|auf (meine|die) mailbox (zu |)(sprechen|quatschen)|"
    "nachstellen|anschreibt|anpingen|anfunken|pingen|nachfassen|meld(|e) dich|meldet euch|melden sie sich|(bei mir|bei "
    "uns|sich|euch|dich) (zu |)melden|sich bei (mir|uns) melden|kontakt auf(zu|)nehmen|(mit mir |)in kontakt (zu |"
    ")treten|in verbindung (zu |)setzen|schrieben sie|schreibts|schreibs|schreibet|kontaktieret|belästiget|schri(i|)b|"
    "schribed|schriebed|schri(i|)be|ufhöre schribe|kontaktiered|schreim|schreibm|schreiwn|zuaspammen|aaschriibe|"
    "aaschribe",
    "call": "ruf(|e|t|en|ts)|(ruf|rufen sie) an|an(zu|)rufen|anruft|telefonier(|en)|(an|durch|)klingeln|anzuklingeln|"
    "klingel|anbimmeln|lü(ü|)t|alüte|kontaktanrufe|oruafn|anruafn|aalü(ü|)te|alüüte|lütet|lüütet|rüef(|ed)",
    "call_tail": "an|a|durch|ah",  # "ruf mich nicht mehr an"
    "send": "(zu|ver|)(schicken|senden)|(schick|send)(|e|et|n)|schickt|schickts|schicked|zuzu(senden|schicken)|zu "
    "(schicken|senden)|zukommen( zu|) lassen|zukommen|verschickt|versendet|(informier|benachrichtig)(en|e|t)|"
    "übermitteln|mailen|zumailen|zustellen|über(senden|mailen)|(hin|rein|rüber|raus)(zu|)(schicken|senden)|"
    "weiterleiten|posten|anbieten|andrehen|auf(zu|)schwatzen|sänded|sände|schickns",
    "receive": "(erhalt|bekomm|krieg)(en|e)|erhaltn|kriag(n|)|kriang|übercho|empfangen|zu (bekommen|erhalten)|"
    "bekommen müssen|"
    "geschickt haben|(|zu)(geschickt|gesendet|gesandt) bekommen|geschickt kriegen|geliefert bekommen|becho",
    "to_receive": "zu (bekommen|erhalten|kriegen|empfangen)",
    "hear": "(|zu )hören|(hören|sehen) (oder|und) (lesen|hören|sehen)|lesen|sehen|wissen|hören müssen|mitbekommen|"
    "ghöre|bekommen|erhalten|zu (tun|schaffen) haben|am hut haben",
    "contacted": "kontakt(iert|et)|ange(schrieben|schriebn|sprochen|textet|fragt)|(zu|voll|)gespammt|(zu|voll)gemüllt|"
    "zugetextet|belästigt|gestört|genervt|informiert|benachrichtigt|bombardiert|behelligt|beworben|verfolgt|eingeladen|"
    "erinnert|umworben|befragt|gestalkt|bedrängt|terrorisiert|tyrannisiert|geplagt|ange(quatscht|labert|simst|spammt|"
    "haut)|über(häuft|flutet|schwemmt|schüttet)|zuge(ballert|schüttet|labert|kleistert)|eingedeckt",
    "called": "angerufen|angemailt|angeklingelt|kontaktiert oder angerufen",
    "nobody_want": "(niemand|keiner|kein mensch) (will|braucht|liest)",
    "become": "werden|zu werden|werde|wird",
    "shall": "soll(|t|st|en)",
    "report": "(bei mir |bei uns |)(zu |)melden|meldet|mälde",  # "Sie brauchen sich nicht mehr zu melden"
    # Verbs of removing
    "remove": f"(lösch|entfern|streich)(|e|t|en)|tilg|{_REMOVE}|lösch(t|) mal|lösche bitte|remove|löschts|"
    "lösch(ed|et|id)|(entfern|streich)et",
    "remove_inf": f"{_REMOVE}|lösche|striche|usestriche",  # "mich löschen"
    "take": f"{_TAKE}|hol(|t|en)|trag(|e|t|en)|hau(|t)|setz(|en)|mach(|t|en)|tu(|t|n|ts)|lass|lasst|lassen|"
    "austragen lassen",
    "pull": f"{_TAKE}|hau(|t)|mach(|t|en|ts)|tu(|t|n|ts)",  # "nehmt mich ... raus"
    "carry": "trag(|e|t|en|ed)",  # "tragen Sie mich ... aus"
    "gone": "weg|fort",  # "tut meine Nummer weg"
    "away": "aus|raus|heraus|runter|rauß",
    "off": "ab|runter",
    "signoff": "meld(et|en)|bestell(|e|t|en)|mälded",  # "melden Sie mich ... ab"
    "signoff_du": "meld(|e)|mäld",
    "i_signoff": "(melde|meld) ich mich|(ich |)(melde|meld) mich|wir melden uns|melden wir uns|bestelle ich|"
    "ich bestelle|wir bestellen|bestellen wir",
    "i_carry": "(ich (trage|trag|nehme|nehm|lösche|streiche)|(trage|trag) ich) mich|wir tragen uns|tragen wir uns",
    "unsubscribe": "ab(zu|)(melden|bestellen)|ab(melde|meldne|mälde|mälda|bestelle)|ab(ge|)(meldet|bestellt)|"
    "abmelden lassen|abgemeldet werden|aus(zu|)tragen|austrag(e|t)|austragen lassen|(de|ent|dis)abon(n|)ieren|"
    "deregistrieren|unsub(s|)cribe(|n)|unsuscribe|unsub|opt( |)out|ausloggen aus dem verteiler|abonnieren beenden",
    "removed": "(raus|)gelöscht|entfernt|(|raus|aus)gestrichen|ausgetragen|abge(meldet|bestellt)|(raus|heraus|runter|"
    ")genommen|raus|heraus|runter|weg|(raus|)(geworfen|geschmissen|gekickt)|ausgeschlossen|unsubscribed|"
    "deabonniert|verschwinde(t|n)",
    "removed_self": "(gelöscht|entfernt|gestrichen|ausgetragen|abgemeldet|(raus|heraus)genommen) werden|"
    "(gelöscht|ausgetragen) sein",
    "removal": "zu (löschen|entfernen|streichen|vernichten|tilgen|sperren)|auszutragen|(heraus|raus)zunehmen",
    "cancel": "storniere ich|rückgängig machen|(ich |wir |)kündig(e|en)|kündige ich|kündig(t|en sie)|zu kündigen|(ich |"
    ")(stornier|beend)e|(storn|cancel)ieren|cancel|canceln|stoppen|beenden|abbestellen|löschen|deaktivieren|abschalten|"
    "ausschalten|abstellen|streichen|einstellen",
    "set": "setz(|e|t|en)|nehmen|nehmt|nimm|pack(|t|en)|trag(|t|en)",  # "setzen Sie mich auf die Sperrliste"
    "block": "sperr(|e|t|en|en sie)|blockier(|e|t|en)|block(en|t)",
    "may_stop": "kann|können|könnten|könnte",
    "fed_up": "satt|überdrüssig|leid|(so |echt |langsam |)dicke",
    "stay_away": "(bleibt|bleib|bleiben sie|geht|geh|gehen sie) (mir |uns |)(bloß |bitte |)weg mit",
    "bear": "gebrauchen|ertragen",
    "requested_of": "(es wird |)um",
    "asked": "(wird |)(gebeten|ersucht)",
    "requested": "erbeten|beantragt|erwünscht|gewünscht",
    "make": "(zu |)machen|zu unterbreiten",
    "show": "(mach|zeig)(|e|t|en)",  # "macht keine Werbung mehr"
    "talk": "reden|sprechen|schreiben|texten|chatten|kommunizieren|telefonieren",
    "why_leave": "(warum|wieso) (lasst ihr|lassen sie|lässt du)",
    "why_can": "(warum|wieso) (kannst du|könnt ihr|können sie)",
    "take_up": "auf|aufnehmen|aufzunehmen",  # "nehmen Sie keinen Kontakt mehr auf"
    "touch_in": "in (verbindung|kontakt)",
    "neither": "weder",
    "nor": "noch",
    "no_to": "nein(| danke) zu",
    "you_want": "wollt ihr|wollen sie|willst du",
    "i_can": "ich kann|wir können",
    "forgo_inf": "(gut |gerne |gern |wirklich |)verzichten",
    "cancellation": "kündigung|stornierung|abbestellung|abmeldung",
    "stops": "aufhört|aufhören|endet|unterbleibt|ein ende (hat|nimmt|findet)|(eingestellt|gestoppt|beendet) (wird|"
    "werden)",
    "exit": "verlassen",
    "use": "(verwend|nutz|benutz)(e|en)|verwendet|nutzt|benutzt|gebrauchen|zu (verwenden|nutzen|benutzen)",
    # "ich möchte nicht, dass Sie meine Nummer für Werbung ..."
    "data_use": "(be|)nutz(t|en)|speicher(t|n)|behalte(n|t)|verwendet|verwenden|verarbeitet|verarbeiten",
    "data_used": "(benutzt|genutzt|verwendet|verarbeitet|gebraucht|gespeichert|weitergegeben|verkauft) (werden|wird)",
    "passed_on": "weitergegeben (werden|wird)",
    # Messages, and what is in them
    "message": "nachrichte(|n)|smsn|nachricht(a|n)|sms|smse(|n)|message(s|n)|msg(|s)|whatsapps|newsletter(|s|n)|news "
    "letter|kontakt(aufnahme|ierung|versuche|anfrage)(|n|en)|(|text|kurz|push|massen|sammel|ketten|sms|whatsapp|wa|bot|"
    "chat|direkt|automatischen)(| |-)nachrichten|(newsletter|info|service|system)(-| |)(e-mails|mails)|textmessages|"
    "push-(benachrichtigungen|meldungen)|dms|kettenbriefe|rund(schreiben|mails)|mailings|info(-|)sms|sms infos|"
    "zuschriften|zusendung(|en)|aussendungen|verständigungen|follow(-| |)ups|belästigung(|en)|kontakt(versuchen|"
    "anbahnung)|anschreiben|ansprache|(nachrichten|sms|mails) (und|oder) (anrufe|sms|mails)|anrufe (und|oder) "
    "(nachrichten|sms)|dem erhalt (weiterer|von) (e-mails|mails|nachrichten|werbung|newslettern|sms)|dem erhalt (ihres|"
    "des|eures) newsletters|der werblichen (nutzung|verwendung)(| meiner (daten|adresse|nummer))|der weiteren "
    "datenverarbeitung",
    "single": "(text|)nachricht|sms|mitteilung|anfrage|benachrichtigung|meldung|whatsapp|"
    "kontakt|message|kommunikation|korrespondenz",
    "other": "anruf(|e|en|n)|telefonanrufe(|n)|telefonate(|n)|mail(s|)|email(s|)|e-mail(s|)|post|briefe|"
    "sprachnachrichten|telefonterror|terroranrufe|anrufe und mails|klingeleien",
    # what may be wanted, too
    "stuff": f"(termin|paket|liefer|status|erinnerungs)(-| |)(sms|nachrichten|mails)|({_INFOS}) (und|oder) ({_INFOS})|"
    "info(s|rmationen|)|updates|news|neuigkeiten|tipps|(veranstaltungs|)hinweise|gewinnspiel(e|en)|glückwünsche|"
    "geburtstags(grüße|wünsche)|coupons|gutscheincodes|bewertungsanfragen|produktempfehlungen|gewinnbenachrichtigungen|"
    "reminder|erinnerungen|umfragen|einladungen|gutscheine|rabatte|rabattcodes|fragen und umfragen|produktinfo(s|"
    "rmationen)|spammüll|kettenmails|meldungen|mitteilungen|anfragen|benachrichtigungen|(feedback|rezensions|spenden|"
    "umfrage)anfragen|(|zufriedenheits|kunden|markt)befragungen|(zufriedenheits|kunden|meinungs)umfragen|info(briefe|"
    "mails|post)|sonderhefte|produkt(neuheiten|vorschläge)|vorschläge|empfehlungen|alerts|(preis|sms|job)(|-)(alarme|"
    "alerts)|(wohnungs|immobilien|treue|club)angebote|(bonus|treue)punkte-infos|(mitglieder|kunden|partei)(infos|"
    "briefe|informationen)|statusupdates|notifications|notifikationen|(termin|)erinnerungs-sms|(termin|)erinnerungs( |"
    ")sms|terminerinnerungen|push(es|)|stories|einladung|links|memes|tiktoks|kettenbriefe|statusmeldungen|"
    "mail-benachrichtigungen|email-benachrichtigungen|e-mail-benachrichtigungen|(e-mail|mail|sms)-(infos|updates|"
    "erinnerungen)",
    # what may come regularly
    "invite": "(|her)(einladen|einzuladen)|ansprechen|anzusprechen|(be|um|an|)werben|(zu |)(verfolgen|nachlaufen)|(zu "
    "|)erinnern|(be|an)zuwerben",
    "bulletin": "(|sms-|termin)erinnerung|haus-bericht|(|tages|wochen|monats|status|lage)bericht(|e)|report(s|)|(tages|"
    "wochen)(rückblick|vorschau)|wetterbericht(|e)|zusammenfassung(en)|(|tages)horoskop(e|)|katalog(e|)|prospekt(e|)|"
    "flyer|flugblätter|dienstmails|broschüren|(wetter|unwetter|stau)(warnungen|meldungen)|(kurs|sport)meldungen|"
    "(börsen|sport)news|(|kunden|mitglieder)(magazin|zeitschrift)(|e|en)|vertreter(|besuche)|bulletins",
    "notes": "benachrichtigung|(|chat)bot|(e-mail-|email-|mail-||push-|sms-|whatsapp-)benachrichtigungen|erinnerungen|"
    "erinnerungs-sms|sms-erinnerungen|hinweise|mitteilungen|infos|updates",
    "crap": "scheiß(|e)|mist|müll|schrott|dreck|quatsch|blödsinn|unsinn|zeug(|s)|kram|shit|bullshit|käse|schmarrn|"
    "seich|gedöns|sowas(| hier)|so (was|etwas)|sachen|dinge|sprüche|texte|artikel|links|kettenmails|spammüll|"
    "spamscheiße|terror",
    "promotion": "werb(ung|ungen|ig)|wärbig|reklame(|n)|promo(|s|tion|tions|tionen)|(|direkt)marketing|(|zu "
    ")direktwerbung|offerten|deals|(werbe|marketing|rabatt|aktions|angebots|black friday)(-| |)(sms|mail|mails|"
    "nachrichten)|(sms|whatsapp|mail|produkt|wahl|partei|wahlkampf)(-| |)werbung|werbe(botschaften|mitteilungen|texte|"
    "zusendungen|aussendungen|maßnahmen)|(sonder|werbe|lock|verkaufs|)angebote(|n)|(werbe|rabatt|sonder|spar|)aktionen|"
    "wahl-sms|wahlkampf|spenden(aufruf|aufrufe|briefe|bitten|werbung)|bettel(briefe|mails|sms|-sms)|"
    "verkaufsnachrichten|werbe(sendungen|post|briefe|flyer|prospekte|materialien)|postwurfsendungen|(brief|kunden|"
    "polit|partei|telefon|mail|post|e-mail-)werbung|(wahl|)propaganda|reklamezettel|schnäppchen",
    "ad": "bettelei(|en)|spam(s|)|spamming|spammerei|gespamme|spam(-| |)(mails|nachrichten|sms)|werbe(anrufe|anrufen|"
    "material|müll)|(kalt|)akquise|akquiseanrufe|verkaufs(gespräche|nachrichten)|vertriebs(nachrichten|anfragen|mails)|"
    "pitches|(job|stellen|kredit)angebote|anwerbungen|kalt(nachrichten|anrufe|mails)|verkaufs(anrufe|mails)|(massen|"
    "müll|junk)mails|junk|robo(calls|anrufe)|spamanrufe",
    "feed": "(sms |whatsapp |)newsletter(|s)|newsletter( |)abo|newsletter(abonnement|anmeldung)|newsletter abonnement|"
    "abonnement (der|des|eures|ihres) newsletter(|s)|mailing(s|)|sms(-| |)(service|abo|dienst|infodienst|alarm|"
    "(benachrichtigung|erinnerung)(|en))|nachrichten(-| |)abo|(nachrichten|benachrichtigungs)dienst|info(-|)(dienst|"
    "service)|nachrichtenservice|whatsapp-abo|werbe abo|benachrichtigungen|werbung",
    "abo": "abo(s|nnement|nnements|)|mitgliedschaft beim newsletter",
    "service_noun": "(den |diesen |euren |ihren |)(sms(-| )|)(service|dienst)(| nutzen)",
    "list": "(|adress|telefon|anruf|kontakt|mailing|werbe|kunden|abonnenten|empfänger|marketing|sms|whatsapp|"
    "newsletter|akquise|broadcast|versand|sende|spenden|spender|mitglieder|interessenten|spam|einladungs)(|-| )liste(|"
    "n)|(|e-mail|email|mail|sms|newsletter|presse|whatsapp|werbe)(|-| )verteiler(|n|s)|verteilerliste|lischte|mailing( "
    "|)list|empfängerkreis|newsletter(|s|n)|news letter|datenbank(|en)|(kunden|adress)(datenbank|kartei|datei)|datei(|"
    "en)|kartei|(daten|adress|kunden|)bestand|kundenstamm|register|verzeichnis|(adress|)pool|system(|en)|crm|"
    "adressbuch|telefonbuch|speicher|akten|unterlagen|kontakte(n|)|(|chat|sms |whatsapp|whatsapp )gruppe|broadcast|"
    "kanal|(gruppen|)chat|channel|community|(sms|info)(-| |)dienst|dienst(es|)|service(s|)|sms-(service|abo|system)|"
    "abo|abonnement|programm|kampagne(n|)|sequenz|mailing(s|)|rundmail|aussendung|cc|mailverkehr|thread|konversation|"
    "unterhaltung|schriftverkehr|mail(verlauf|kette)|umfrage(n|)|befragung|studie|akquise|werbung|marketing|(e-|)mails|"
    "anrufen|benachrichtigungen|sms|whatsapp|allem|überall|allen (listen|verteilern)|(bonus|treue|kunden)programm|"
    "gewinnspiel",
    "roll": "(|verteiler)liste|mailing(-| |)liste|(|newsletter|newsletter-|email|email |mail|sms |sms)verteiler|"
    "datenbank|kartei|(whatsapp |)gruppe|abo|newsletter",
    "blocklist": "black( |)list|(werbe|)sperrliste|(block|ausschluss|negativ|robinson)liste|robinson-liste|"
    "do not call liste",
    "not_on": "nicht (mehr |länger |)(auf|in|im)|(nicht (mehr|länger)|kein) teil(| von)|(kein teil|kein mitglied) mehr "
    "von|nicht mehr teil|kein mitglied|(auf|in) keine(r|m)|nicht mehr teil von",
    "dispatch": "(den |diesen |)versand|(die |)zusendung|aussendung|die aussendungen|(den |)sms versand|smsversand|"
    "den (nachrichten|newsletter)versand|(das |)senden|die (kommunikation|kontaktaufnahme)|diese kontaktaufnahmen|"
    "(den |)empfang",
    "dispatch_here": "versand an (meine nummer|diese nummer|mein handy|mich)|zusendung an (meine|diese) nummer|"
    "(zusendungen|sendungen) an meine nummer|zusendungen an mich",
    # "der Newsletter kann weg"
    "may_go": "(kann|darf|können|dürfen) (also |dann |jetzt |)weg",
    "go": "aufhören|enden|(gestoppt|eingestellt|beendet|abbestellt|gekündigt) werden",
    "communication": "kommunikation|kontakt(|aufnahme|aufnahmen|versuche)",
    "touch": "(weiterem|jeglichem|jedem) kontakt|(weiteren |jeden |jeglichen |)kontakt|(weitere |jegliche |)kontakte",
    "data": "daten|(kontakt|personen|kunden)daten|((|e-)mail|email)(|-)adresse",
    "entry": "adresse|name|eintrag|kontakt|((|e-)mail|email)(|-)adresse",  # "Adresse bitte aus dem Verteiler streichen"
    "number": "(alle |)(einträge|angaben) zu meiner person|(mein konto|meinen account|mein profil) (und|sowie|mit) "
    "(alle |all |allen |)meine(|n) daten|(|telefon|handy|mobil|mobilfunk|ruf|natel|whatsapp )(nummer|nr)|nummern|num(e|"
    "m)r|nummer(e|o)|(tel|telefon|handy) nr|handy nummer|telnr|((meine|diese|unsere|alle|sämtliche)(r|) )(meiner |"
    "meine |)(kontakt|telefon|)daten|(kontakt|telefon)daten|(meine(r|) |)personenbezogene(n|) daten|meine date|meine "
    "(persönlichen daten|infos|informationen|kundendaten|anmeldedaten|kontaktinformationen|rufnummer|registrierung|"
    "anmeldung|einträge)|diese (e-mail-|email-|mail-|mail|)adresse|(mein|unser)(en|) (namen|name|kontakt|eintrag)|"
    "mein(en datensatz|en anschluss|en account aus| profil| kundenprofil)|(meine|unsere) (adresse|firma)|unser "
    "unternehmen|diese(n kontakt| nummer)|(meine|unsere) (e-mail|email|mail)(|-adresse|adresse)|meine nummer und daten|"
    "(mini nummere|mei nummer)|alles (über|von) (mich|mir)|alles was sie (über mich|von mir) haben|daten (von mir|über "
    "mich|zu meiner person)|(von mir |über mich |zu meiner person |)gespeicherten daten|nummmer|numemr|nunmer|"
    f"telefonum(m|)er|handynumer|hanynummer|(seine|deren|dessen) (nummer|daten)|(handy|)nummer ({_OF_KIN})|(all|alle) "
    "meine(r|) daten",
    "consent": "einwilligung(|en)|einwilligungserklärung|einverständnis(|erklärung)|zustimmung|erlaubnis|genehmigung|"
    "opt(-| |)in|(werbe|sms-|newsletter-|datenschutz)einwilligung|(werbe|kontakt)erlaubnis|kontaktaufnahme|"
    "werbenutzung|(|daten)(nutzung|verarbeitung)|datenspeicherung|verwendung|weitergabe|speicherung|übermittlung|"
    "werblichen nutzung|(nutzung|verarbeitung) meiner daten|(zustimmung|einwilligung) zur (nutzung|verarbeitung)|"
    "einwilligung in die verarbeitung|(einwilligung|zustimmung) (zum|in den) (erhalt|empfang) von (werbung|"
    "nachrichten|sms|e-mails|mails|newslettern)",
    # Whom, and for what
    "person": "mich(| selbst| persönlich)|mir|uns|mi|mer|ma|bei (mir|uns)|meine person|mein handy|"
    "(meine|meiner) (frau|familie)|meine(n|m) mann|mich und meine frau|meine (mutter|eltern)",
    "you": "(ihr|eur)erseits|dritten|drittanbietern|partner(n|firmen|unternehmen)|einem (bot|roboter|computer|"
    "automaten)|sie|ihnen|du|dir|dich|euch|sich|ihre(|r|m|n)|eure(|r|m|n)|deine(|r|m|n)|(ihr|eur|dein|dies)e(|r) firma|"
    "ihr(|em) unternehmen|eurem unternehmen|ihr(|em) team|ihr newsletter|ihrem hause|seitens ihrer firma|absender|euch "
    "(allen|leuten|idioten)|von euch allen|diese(r|m) (nummer|absender)|(ihrer|eurer) seite|ihresgleichen|(eurem |"
    ")(laden|verein)|firma|unternehmen|(der|ihrer|eurer|dieser) (app|agentur|redaktion)|(dem|ihrem|eurem|diesem|vom) "
    "(shop|portal|anbieter|händler|verlag)",
    "from_you": "(von|mit) (ihnen|euch|dir)|von (ihr|eur)er firma|von (ihrem unternehmen|dieser firma|eurem laden)|"
    "von diese(m absender|r nummer)|davon|von (all |)dem|von eich|vo eu|vo ihne",
    "tome": "an (mich|uns|meine nummer|diese nummer|mein handy)",
    "else": "(an |)(jemand ander(em|en|s)|we(m|n) anders)(| an)|anderen(| leuten)|anderswohin|woanders( |)hin",
    "about": "(für|über|zu) (versicherungen|kredite(|n)|strom|stromverträge(|n)|solaranlagen|reisen)|an ((meine |den |"
    ")termine(|n)|(den|meinen) termin)|an (diese|meine|die|unsere) (e-mail-|email-|mail-|email|mail|)adresse|(über|für|"
    f"zu) (|neue |ihre |ihren |eure |euren )({_THINGS})|(und|oder|sowie) ({_THINGS})|(über|zu|wegen) (dieses|diesem|"
    f"dieser|ihrem|dem|des) ({_MATTERS})|(zum|zur) ({_MATTERS})|(über|für|von) (deine|alle) (produkte|angebote|"
    "aktionen)|(wegen|zu|über|für) (dieser|der) (wohnung|immobilie|stelle|umfrage|studie)|(wegen|zu|für) (diesem|dem) "
    "(haus|auto|job|interview|inserat)|wegen (dieses|des) (hauses|autos|jobs|interviews|inserats)|(zum|über das) (haus|"
    "auto|interview)|(über|für|von|zu) (euren|euern|ihren|deinen) (produkten|angeboten|aktionen|veranstaltungen|"
    "dienstleistungen)|für den (vorbesitzer|vorgänger|vorherigen besitzer)",
    "for_ad": "(für|zu) (jegliche |ihre |eure |)(werbung|marketing)|(für|zu) (werbe|marketing)zwecke(|n)|"
    "für (eure|ihre) werbezwecke|für (reklame|direktwerbung)|zu (werblichen zwecken|zwecken der werbung)|"
    "zum zwecke der werbung",
    "from_place": "von (der|ihrer|eurer|dieser) (praxis|schule|klinik|gemeinde|kita|bank)|vo(m|n ihrem|n eurem|n "
    "diesem) (verein|studio|salon|team|restaurant|fitnessstudio|zahnarzt)",
    "by_way": "(per|via|über) (e-mail|mail|email|post|brief|telefon|handy|messenger)|telefonisch|schriftlich|"
    "postalisch",
    "also": "(noch|und|oder|und nicht|und auch nicht) (an(zu|)rufen|(an|)schreiben|zu schreiben|(zu |)kontaktieren|"
    "mailen|anmailen)|(noch|und|oder|und nicht|und auch nicht) (belästigen|rufen sie mich an|ruft mich an)|noch "
    "(anrufe|mails|e-mails|werbung|nachrichten|whatsapp|whatsapps|sms)|und (bestätigen sie|bestätigt) (mir |"
    ")(dies|das|die löschung)(| schriftlich)|und mir (dies|das|die löschung) (schriftlich |)(zu |"
    ")bestätigen|und dies bestätigen|und geben sie (mir |)auskunft|und (auch |)kein(e|en) (anrufe|sms|mails|post|"
    "werbung|nachrichten|briefe|whatsapp|newsletter|angebote|e-mails)",
    # Not, no, no more
    "not": "nicht|nichts|nix|nie|niemals|net|ned|nit|nid|nöd|nüt|nüm|nümm|nüm(|m)e|nümä|numä|nimmer|nimma|nischt|"
    "nirgends|(keinesfalls|keinen falls|auf (gar |)keinen fall|unter keinen umständen)|(ja|bloß) nicht|nie nie|"
    "gar( |)nicht(|s)|nichtmehr|nich|nciht|nihct|nict|nixht|nicth|nicjt|nihcht|nihc|nichr",
    "nomore": "(ja|bloß) nicht (mehr|wieder)|nicht (mehr|wieder|weiter|länger|erneut|abermals|schon wieder|nochmal|"
    "noch (ein|)mal)|nichtmehr|(nichts|nix) (mehr|weiter)|(nie|niemals) (mehr|wieder)|nie nie wieder|gar( |)nicht "
    "mehr|(auf keinen fall|keinesfalls) (mehr)|auf keinen fall wieder|(überhaupt|absolut|gar) nicht|überhaupt nicht "
    "mehr|(in zukunft|künftig|zukünftig|ab sofort|ab jetzt) nicht|(net|ned|nit) mehr|(nid|nöd|nie|nüt) meh|nüm|nümm|"
    "nüm(|m)e|nümä|nömme|nimmer|nimma|nich mehr|nicht me(rh|ht)|nciht mehr|nie (wider|weider)|(nixht|nicth|nichr) mehr",
    "nothing": "(gar |gar|überhaupt |)nichts|nix|nischt|nüt",
    "no": "kein(|e|en|er|es|erlei)|(gar|überhaupt|absolut) keine|(gar|überhaupt) kein|bloß keine|null|weder|nie "
    "(wieder|mehr)|(keine|nicht eine) einzige(|n)|nicht noch mehr|auf keinen fall mehr|kei|keini|kane|koane|keene|kene|"
    "ka|koi|koin|koa(|n)|kan|koa (oa|a)nzige|keien|kiene|kes|kenni|no more|kine|keinn",
    "more": "mehr|meh|weitere(|n|r|s)|länger|wieder|(zu|)künftig|in zukunft|noch mehr|zusätzlichen",
    "fresh": "neue(|n|r)",
    "one_more": "noch (eine|ein)(| einzige| einziger)|eine weitere|noch (einmal|so) eine|(bei der|die) nächste(n|)",
    "enough": "(lass|lasst|lassen sie) das (bitte |endlich |)mit|genug(| mit| von)|basta|(schluss|es reicht|ende|weg|"
    "stopp|genug) (jetzt |endlich |)mit|ende (der|von)|stopp der|(schluss|stopp|weg) mit (den|der)|schluss mit diesen",
    "sick": "(mir|jetzt|es|langsam) reicht(|s| s| es) (mir |jetzt |)mit|genug mit|(viel |)zu viele|müde von|"
    "überdrüssig|(ich |)(habe|hab) (genug|die nase voll|die schnauze voll) von|(die nase|die schnauze) voll von|"
    "ich habe die schnauze voll|(ich |)(bin |)genervt von|(mich|es) nerven|(ich |)(habe |hab |)(keinen bock|kein "
    "bock|keine lust) mehr auf|(ich |)will (nix|nichts) mehr von|genug (mit|von) den vielen|genug von all den|"
    "(ich bin es |)leid|(ich |)(habe |hab |)(es |)satt|ich hab euch satt mit",
    "nointerest": "(kein|keinerlei|null) interesse (mehr |)an|kein interesse (mehr |)am|nicht (mehr |)interessiert an|"
    "kein(|en) bedarf (mehr |)an|keinen wert (mehr |)auf|keine lust (mehr |)auf|(kein|keinen|null) bock (mehr |"
    ")auf|genug von|die (nase|schnauze) voll von|es satt mit|die faxen dicke von|kann (auf |)verzichten(| auf)",
    "need_not": "(ich |)(brauche|benötige) keine|wir (brauchen|benötigen) keine",
    "undesired": "un(erwünscht|zulässig|tersagt|gewollt)|verboten|zwecklos|sinnlos|nicht (mehr |)(erwünscht|gewünscht|"
    "erlaubt)|nicht (gestattet|willkommen)|(ist |sind |)zu unterlassen",
    "desired": "erwünscht|gewünscht(| von mir)|mehr gewünscht|erbeten|gewollt|gefragt|willkommen|genehm|nötig|"
    "notwendig|erforderlich|akzeptiert|geduldet|toleriert|zulässig|erlaubt",
    # What a person wants, and asks for
    "want": "(ich |wir |)(möchte|will|würde|hätte|möchten) lieber|(ich |)(möchte|will) (mein konto|meinen account|mein "
    "profil) (löschen|kündigen|schließen) und|(ich |wir |)(möchte|wünsche|brauche|benötige|will|wünschte)(| ich)|ich "
    "(will|möchte) (doch |einfach |)nur|(ich |)(wünsche|wünsche ich) mir|ich möchte (dass|bitte)|(wir |)(möchten|"
    "wollen|wünschen)(| wir)|wir (brauchen|benötigen)|brauchen wir|(ich |)(möcht|brauch|wil)|ich wills|(ich |)würde "
    "(ich |)gern(e|)|ich hätte gern(e|)|ich (bitte|bitte darum|verlange|fordere|ersuche|bestehe darauf)|ich habe (den "
    "wunsch|keine lust|darum gebeten)|mein wunsch|ich hab keinen bock|ich hatte gebeten|(i|ich) (wott|wett)|wott(| i)|"
    "i (will|mecht|möcht|wü|wüü|wui|mog|brauch|bruuch|mächt|mechat|mechad)|(i |)mechtat|mecht|(mia|mir) (woin|wolln|"
    "wöin|mechtn|brauchn)|mecht i|wü i|mog i|ich (möcte|möche|möchet|mchte|möhcte|mächte)|möcte|wotti|wetti|mir (wänd|"
    f"wei)|möcht i|wüll i|i wüll|({_KIN}) (möchte|will|wünscht)|und (will|möchte|wünsche)(| ich)|ick (will|möchte)|"
    "isch (will|möcht)|(unser (unternehmen|verein|betrieb|büro)|unsere (firma|praxis)) (möchte|will|wünscht)|(meine|"
    "unsere) eltern (wollen|möchten|wünschen)|diese (adresse|nummer|person) (möchte|will|wünscht)|und (brauche|"
    f"brauchen|benötigen|möchten|wollen|wünschen)|{_I_SAID}|ich (erwarte|hoffe|bitte (sie|euch|dich)|fordere (sie|"
    "euch) auf)|(bitte |)(veranlassen|achten) sie(| bitte)(| darauf)|achtet (bitte |)darauf|(ich |)wollte(| nur| mich "
    "nur)|(ich |)mag|mag ich",
    "not_keen": "(nicht|nicht mehr|nicht länger|null) interessiert|(kein|keinerlei|null) (interesse|bedarf)( mehr|)",
    "that": "dass|(dass|das) (sie|ihr|du|man)",
    "that_i": "(dass|das) ich|dass wir|wenn (ich|wir)",
    "can": "(können|könnten|dürfen|dürften|könn) sie|könt ihr|könten sie|(kann|könnte|würde) man|kannst du|könntest du|"
    "könnt(|et) ihr|(kann|könnte|darf|dürfte) ich|können wir|könntens|kannste|(ist|wäre) es möglich|können sie mich|"
    "(kann|könnte) (mich|uns) (mal |bitte |)(jemand|einer|wer)|magst du|mögt ihr|möchten sie|chönd ihr|chönder|chöntet "
    "ihr|chönntet ihr|chönd sie|chönntisch|chasch|chan me|kennan sie|kennts es|kennts ihr|kunnt ma|kannst|könnt|könnts",
    "need": "(sie (müssen|brauchen|dürfen|können)|du (musst|brauchst|darfst|kannst)|ihr (müsst|braucht|dürft|könnt))|"
    "(dürfen|brauchen) sie|braucht|brauchst",
    "needhave": "(sie haben|ihr habt|du hast)|sie haben umgehend|ich bitte",
    "sindzu": "(sind|ist|müssen|muss)|sind (umgehend|unverzüglich)",
    "must": "muss|müssen|soll|sollen|sollte(n|)|gehör(t|en)",
    "would": "(ich |)würde|(wir |)würden|würden wir|würde ich",
    "plead_for": "mir wäre (es |)(recht|lieb|lieber|angenehm)|(ich |)(würde es (begrüßen|schätzen|vorziehen)|würde "
    "mich freuen|wäre (froh|dankbar)|ziehe es vor|bevorzuge es)|(gibt es|besteht) (eine|die) möglichkeit|(ich |wir |"
    ")(bitte|bitten)(| sie| euch)(| darum)|(ich |)(wollte|möchte|würde) (sie |euch |)(darum |)bitten",
    "plead": "bitte|gerne",
    "ensure": "kümmern sie sich (bitte |)darum|kümmert euch (bitte |)darum|(macht|mach|machen sie) dass|mir wäre (es |"
    ")(lieb|lieber|recht)|(ich |)hätte (es |)lieber|(sorgen sie|sorgt) (bitte |)dafür|sorg dafür|(stellen sie (bitte |"
    ")|stellt |stell )sicher|machen sie dass|bitte dafür sorgen|(können sie|könnten sie|könnt ihr|kannst du|würden "
    "sie) dafür sorgen|(können|könnten) sie sicherstellen|(es |)wäre (schön|nett|toll|gut|lieb|super)|(ich |)(wäre|"
    "bin) froh|(können|könnten|würden) sie (bitte |)(veranlassen|dafür sorgen)|veranlasst (bitte |)",
    "leave": "losed|lass(|e|t|en|n|et)|lasst (ihr|mal)|lassts|lasen|lönd|lön|loss(|t|n|ts|ts ihr)|gib|geb(t|en|ts)",
    "alone": "allein(|e)|(in|i) (ruhe|frieden|friede|ruh|ruha|rua|ruah|rueh|ruhä|rhue)|zfried(e|en)|in ruhe lassen|"
    "inruhe|(a |)ruh(e|)|zufrieden|frieden|links liegen|anglahnt|anglehnt|(meine |mei )(ruhe|ruah|ruh)",
    "left": "gelassen(| werden)|haben",
    "already": "(doch |jetzt |)(schon|bereits|längst)|doch|jetzt",  # "ich habe schon dreimal Stop gesagt"
    "times": "(zwei|drei|vier|fünf|zehn|hundert|tausend|x)(-| |)mal|(2|3|4|5|10|100)( |)(mal|x)|mehrmals|mehrfach|"
    "oft genug|so oft|(das |)letzte mal|gestern",
    "stopword": "stop(p|)",
    "said": "gesagt|geschrieben|geschickt|gesendet|mitgeteilt|geantwortet",
    "asked_off": "um (löschung|abmeldung|austragung|streichung) gebeten",
    "joined_off": "abgemeldet|abbestellt|widerrufen|widersprochen|ausgetragen",
    "have": "(ich |wir |)(habe|haben|hab|lege|legen|bin|sind)|(habe|haben|lege|legen) (ich|wir)|es besteht|ich "
    "verspüre|ich hab(e|) (wirklich|absolut|echt)|hab echt|i hob|(i|ich) ha|i han|(ich |)hatte",
    "interested": "interessiert|gelegen",
    "get_rather": "(ich (bekomme|erhalte|bekäme|hätte|möchte)|wir (erhalten|möchten)) lieber",
    "bother_else": "(nerv|belästig|stör)(|t|en)|spam(|mt)|belästige",
    "hereby": "hiermit(| möchte ich)|hierdurch",
    "request": "(ich |)erbitte(| die| um)|(ich |wir |)(bitte|bitten|beantrage|verlange|fordere|ersuche|wünsche)(| sie| "
    "euch| hiermit) (um|die)|um|(bitte|ich bitte|wir bitten|bitten|) um|(um|ich beantrage)|beantrage|verlange|fordere|"
    "wünsche|ich (verlange|fordere|wünsche)|hiermit (beantrage ich|bitte ich um|beantrage ich die)|ich (fordere|"
    "verlange) hiermit die|ich (möchte|will) die|(ich |)(bitte |)um (sofortige|umgehende|unverzügliche|vollständige|"
    "endgültige|schnellstmögliche)|ich (verlange|fordere) die (sofortige|vollständige)|bitte (zur|die)|bitte (sofort|"
    "dringend|nochmals|höflich) um|(wir|ich) ersuche(|n) um|ich bestehe auf(| der)|ich bestehe auf die|(ich |)bitte um "
    "bestätigung der|bitte (bestätigen|veranlassen) sie (mir |umgehend |unverzüglich |)die|(bestätigen|veranlassen) "
    "sie (mir |umgehend |unverzüglich |)die|(bitte |)bestätigt mir die|(ich |)bitte um auskunft (über |)und|ich "
    "verlange auskunft und|antrag auf|ich stelle (hiermit |)(einen |)antrag auf|auskunft und|(verlange|fordere|"
    "beantrage) ich die|bitte ich um(| die)",
    "signing_off": "ab(meld|bestell)ung|abmeldungen|austragung|newsletter(-| |)abmeldung|sms abmeldung|deabonnierung|"
    "unsubscription|opt out|abmeldunng|abmeldug",
    "erasure": "(daten|)löschung|entfernung|streichung|herausnahme|austragung",
    "cessation": "einstellung|unterlassung|beendigung|einstellen|unterlassen",
    "summon": "(ich |wir |)(fordere|fordern) (sie|euch) (hiermit |)zur|fordere ich sie zur|hiermit fordere ich sie zur",
    "revoke": "(ich |)(widerrufe|widerspreche|entziehe|verweigere)|(widerrufe|widerspreche|entziehe) ich|widerruf(| "
    "der)|(wir |)(widerrufen|widersprechen)|(widerrufen|widersprechen) wir|(zurück)(zu|)ziehen|zurücknehmen|ich "
    "entziehe ihnen|widerspruch(| gegen)|(beachten|berücksichtigen) sie meinen (widerspruch|einspruch) gegen|(ich lege|"
    "lege ich) widerspruch ein gegen|ich erhebe widerspruch gegen|(ich |)(wiederrufe|wiederspreche)|(wiederrufe|"
    "wiederspreche) ich|wiederruf(|en)|(ich erhebe |)einspruch gegen|ich lege einspruch ein gegen|rückgängig (zu |"
    ")machen|entzogen|zurückgezogen",
    "draw": "(ich |)ziehe|ziehe ich|ich nehme|nehme ich|wir ziehen|ziehen wir",  # "ich ziehe meine Einwilligung zurück"
    "back": "(wieder |)zurück|zruck",
    "forbid": "ich (habe|hab) (ihnen|euch) nicht (gestattet|genehmigt)|(sie haben|ihr habt) nicht das recht|es ist "
    "(verboten|illegal|nicht (erlaubt|gestattet))|ich (habe|hab) (ihnen|euch) (keine|nie die|nie eine) (erlaubnis|"
    "einwilligung|zustimmung) (gegeben|erteilt)|(niemand|keiner) hat (ihnen|euch|dir) erlaubt|(ich |)(verbiete|"
    "untersage|verbitte)(| ich)(| ihnen| euch| dir| mir)|wir verbitten uns|verbitte ich mir|(sie haben|ihr habt|du "
    "hast) (keine (erlaubnis|einwilligung|zustimmung)|kein recht)|sie haben nicht meine erlaubnis|sie sind nicht "
    "berechtigt|ich (erlaube|gestatte|dulde|toleriere) (ihnen |euch |)(nicht|keine)|ich habe (ihnen |euch |)nicht "
    "erlaubt|es ist ihnen (untersagt|nicht gestattet)|(ich |)(bin |)nicht (mehr |)(damit |)einverstanden(| mit)|ich "
    "wünsche mir nicht|ich (gebe|erteile) (ihnen |euch |)keine (einwilligung|erlaubnis|zustimmung)",
    "decline": "(ich lehne|lehne ich|wir lehnen|lehnen wir|lehne)",  # "ich lehne weitere Nachrichten ab"
    "forgo": "kann ich (gut |gerne |gern |echt |)verzichten|können wir (gut |gerne |gern |)verzichten|"
    "verzichte ich(| gern| gerne| dankend)",
    "agree": "ich stimme|wir stimmen|stimme ich",  # "ich stimme ... nicht zu"
    "agree_tail": "zu",
    "disagree": "nicht (mehr |)einverstanden(| mit)",
    "disagree_to": "(ich |hiermit |)(widerspreche|widersprechen)(| ich)(| hiermit| ausdrücklich) (der|jeder|"
    "jeglicher)|wir widersprechen der",
    "registration": "anmeldung|registrierung|eintragung",
    "save": "(speicher|behalt)(|e|n|t|en|et)|merkt|merken",  # "speichern Sie meine Nummer nicht"
    "when": "(warum|wieso) (hört ihr|hören sie|hörst du) nicht (endlich |)auf|wann (hört ihr|hören sie|hörst du) "
    "(endlich |)(mal |)auf|(hört ihr|hören sie) irgendwann auf",
    # Whole requests, and refusals
    # a request, whatever else is said
    "final": (
        "((finger|hände) weg|(lassen sie|lasst) die finger) von mein(er (handy|)nummer|em handy|en daten)|bitte keine "
        "nachricht|keine nachricht bitte|(vergiss|vergesst|vergessen sie) (meine|diese) (|handy|telefon)nummer|"
        "(schmeiß|schmeißen sie|werfen sie|wirf|werft) (meine|diese) nummer weg|(meine|diese) nummer vergessen|(bitte |"
        "absolute |)funkstille(| bitte)|ich (möchte|will) (den|mein|vom) opt out(| recht) (nutzen|ausüben|gebrauch "
        "machen)|ich nutze (mein|den) opt out(| recht)|meine (zustimmung|einwilligung|erlaubnis) (haben sie|habt ihr) "
        "nicht(| mehr)|(sie haben|ihr habt) meine (zustimmung|einwilligung|erlaubnis) nicht(| mehr)|(welchen|welcher) "
        "teil von (nein|stop|keine werbung) (versteht ihr|verstehen sie|verstehst du|ist) (daran |)nicht(| zu "
        "verstehen)|(ich hoffe |hoffentlich |)(das|dies) war (hoffentlich |)(die|eure|ihre) letzte (nachricht|sms|mail|"
        "werbung) (hoffentlich|von (euch|ihnen))|(ich hoffe|hoffentlich war das|das war hoffentlich) (das war |)(die|"
        "eure|ihre) letzte (nachricht|sms|mail|werbung)|(bleib|bleibt|bleiben sie) mir vom (hals|leib)|(verschon|"
        "verschone|verschont|verschonen sie) (mich|uns)|a ruh is|(quatsch|quatscht|laber|labert) (mich|uns) nicht (so |"
        ")(voll|zu)|(sprich|sprecht|sprechen sie) (mich|uns) (bitte |)(nicht|nicht mehr|nie wieder) an|(bitte |)weder "
        "(anrufen|schreiben|mailen) noch (schreiben|anrufen|mailen)|(ich breche|brecht|brechen sie) (den|jeden|"
        "jeglichen) kontakt ab|wann (löscht|entfernt|streicht) ihr mich endlich|wann (löschen|entfernen) sie (mich|"
        "meine nummer) endlich|(geh|geht|gehen sie) mir nicht (mehr |länger |weiter |)auf (die (nerven|eier)|den (sack|"
        "geist|keks|zeiger|wecker|senkel))|(geht|geh|gehen sie) (wem anders|jemand anderem|anderen) auf die nerven|"
        "((ich erteile|hiermit erteile ich) (ihnen|euch) (hiermit |)(ein |)|)werbeverbot|(hau|haut) ab mit (dein|"
        "eur)e(m|r|n) (spam|werbung|mist|sms|nachrichten)|gehts ma ned (am oasch|am wecker|auf die nerven)|(verpiss|"
        "fick|schleich) di(|ch)|(verpisst|fickt|schleicht|schleichts) (euch|eich)|(verpissen|ficken) sie sich|(leck|"
        "leckt) mich(| am arsch)|zieh leine|(versuchen sie|versucht) es bei jemand anderem|stop (texting|messaging)(| "
        "me)|no more messages|leave me alone|ich (nix|nicht|kein) (wollen|möchten|brauchen) (werbung|sms|nachrichten)|"
        # The law, and lists of those who want no advertising
        "recht auf vergessenwerden|auskunft (über |)(die |meine |)(gespeicherten |)daten und (um |)(deren|die) "
        "löschung|(ich mache|mache ich) (gebrauch |)von meinem recht auf löschung(| gebrauch)|mein recht auf löschung|"
        "kontaktsperre|(ich beantrage eine |)werbesperre|richten sie eine werbesperre ein|(nutzungs|werbe)widerspruch|"
        "robinsonliste|auf die ((werbe|)sperrliste|blacklist|robinsonliste|ausschlussliste) setzen|wie oft (muss|soll) "
        "ich (denn |)(noch |)stop(p|) (schreiben|sagen|senden|schicken)|(ich möchte |)von meinem recht auf löschung "
        "gebrauch machen|(laden sie|ladet|lad) (mich|uns) (nicht mehr|nie wieder) ein|(erinnern sie|erinnert|erinnere) "
        "(mich|uns) (nicht mehr|nie wieder)|"
        # Without spaces
        "(ich (wäre|bin) froh|(es |)wäre (schön|nett|toll|gut)) wenn (das|es) (endlich |mal |bald |)(aufhört|aufhören "
        "würde|ein ende hätte|aufhörte)|(bitte|)kein(|e)(werbung|sms|nachrichten|anrufe|mails|newsletter)mehr(bitte|)|"
        "nichtmehr(schreiben|anrufen)|keinewerbung|schreib(t|)mirnichtmehr|löschtmich|lasstmichinruhe"
    ),
    # a request if nothing else is said but courtesies and reasons
    "bare": (
        "stop(p|)(| das| jetzt| stop| stopp)|stoppen(| sie)(| das| sie| die| dies)|(wieder |)rückgängig machen|(mach|"
        "macht|machen sie) das (bitte |)(weg|aus)|(das |)reicht jetzt|hörts auf|(prüfen|kontrollieren) und (löschen|"
        "abmelden)|(weg|runter|raus) (von der liste|aus (der liste|dem verteiler))|(suchen sie sich|sucht euch|such "
        "dir) (einen anderen|jemand anderen|wen anders|andere)|nicht mehr abonnieren|(ich |)(fordere|verlange) (die |"
        ")(sofortige |)unterlassung|genug (davon|damit)|such(|t) (dir|euch) (wen|jemand) anderen(| zum nerven)|(sofort|"
        "jetzt) stoppen|(sofort |jetzt |endlich |damit |)aufhören|damit aufzuhören|aufzuhören|((können|könnten|würden) "
        "sie|könnt ihr|kannst du) (das |es |damit |)(bitte |)(sein lassen|lassen|unterlassen|abstellen|aufhören)|(hör|"
        "höre|hört|hören sie) (damit |bitte |bitte damit |bloß |doch |doch bitte |mal bitte |endlich |jetzt |sofort |"
        ")auf(| damit)|wann (hört (ihr|das)|hören sie|hörst du) (endlich |endlich mal |mal endlich )auf|(das|es) (muss|"
        "soll|sollte) (jetzt |endlich |sofort |)aufhören|kann das (bitte |endlich |)aufhören|damit muss (jetzt |"
        ")schluss sein|(macht|machen sie) dem ein ende|(lass|lasst|lassen sie) ((das|es)(| endlich| jetzt| bitte| "
        "einfach| doch| mal)(| sein| bleiben)|(den|diesen|euren|ihren) (scheiß|mist|quatsch|unsinn|blödsinn|dreck|"
        "spam)|mich)|jetzt (hör|hört|hören sie) (endlich |mal |endlich mal |)auf|unterlassen(| sie das| sie dies)|(das|"
        "dies|es) (bitte |)zu (unterlassen|lassen)|schluss(| damit| jetzt)|jetzt ist (aber |)schluss|ende|aus|genug(| "
        "jetzt| geschrieben)|es reicht(| jetzt| mir| wirklich)|(jetzt|mir) reicht(s| s| es)(| aber)|löschen|beenden|"
        "einstellen|abstellen|(r|her)ausnehmen|raus(streichen|löschen|werfen)|entfernen|unterlassen|streichen|"
        "austragen|kündigen|lösche|wieder (abmelden|austragen)|wieder löschen lassen|(abmeld|abbestell|austrag)ung|"
        "(daten|)löschung|(löschungs|lösch)(antrag|begehren|anfrage|aufforderung)|recht auf löschung|widerspruch|"
        "hiermit widerrufe ich|ich widerrufe|ich (verbitte mir|untersage ihnen|verbiete (euch|ihnen)) (das|dies|sowas)|"
        "(das|dies|sowas) (verbitte ich mir|untersage ich ihnen|verbiete ich (euch|ihnen))|(ich widerspreche |"
        "widerspreche |hiermit widerspreche ich |ich widerspreche hiermit )gem|hiermit widerspreche ich gemäß art|"
        "nicht mehr bitte|(bitte raus|raus bitte)|bitte (nicht|nichts|keine) mehr|(nichts|keine) mehr|keine weiteren|"
        "nümm|nüme|nümme|nimmer|nimma|(ich |wir |)(will|möchte|wollen|möchten) nicht mehr|(will|möchte) ich nicht mehr|"
        "(ich |)(hätte|hätt) (jetzt |)gern(e|) (endlich |mal |)meine ruhe|ich will (sowas|die) nicht mehr (haben|"
        "bekommen|kriegen|erhalten)|(ich |)will (nichts|nix) mehr|(ich |)(will|möchte) (da |hier |)nicht mehr (dabei|"
        "drin|drinnen) (sein|bleiben)|(ich will|ich möchte|will) (einfach |)(nur |endlich |)meine ruhe(| haben)|(ich "
        "bin |bin )raus|ich (will|möchte) raus|(ich (will|möchte) |)(raus |)aus (dem verteiler|der liste)(| raus)|"
        "(holt|hol|holen sie|nehmt|nimm|nehmen sie|lasst|halt|haltet|halten sie) mich da raus|(ich verlasse|verlasse) "
        "(die|diese) (liste|gruppe)|ich trete aus (der|dieser) gruppe aus|ich (will|möchte) aus (der|dieser) gruppe "
        "austreten|(löscht|löschen sie|lösch) (bitte |)(alles|sie|das|meinen kontakt)(| von mir| über mich)|alles (von "
        "mir |über mich |)löschen|löschen sie diese|(löscht alles|alles löschen|löschen sie alles) was (ihr|sie) (von "
        "mir|über mich) (gespeichert |)(habt|haben)|kontakt (bitte |)löschen|mein(en|e) kontakt(|daten) (löschen|"
        "entfernen)|alles (stoppen|abbestellen|abmelden|beenden)|überall (löschen|abmelden|austragen)|(ganz|komplett) "
        "raus|auf die (sperrliste|blacklist|robinsonliste)|(stornieren|kündigen) sie mein abo|ich kündige mein abo|"
        "nachrichten ab(bestellen|melden)|(beendet|beenden sie|beende) das|das (bitte |)abstellen|(jeglichen|jeden|"
        "weiteren) kontakt (zu |)vermeiden|davon (abzusehen|absehen|abstand (zu |)nehmen)|kein(|en) kontakt|keine "
        "(updates|infos|informationen|erinnerungen|benachrichtigungen|mitteilungen|meldungen|umfragen|einladungen)|"
        "stop(p|) (heißt|bedeutet|ist) (stop(p|)|(jetzt |)(schluss|ende|genug|aufhören))|(stop(p|) |)(jetzt|es) ist "
        "(aber |es |jetzt |)genug|(vergiss|vergesst|vergessen sie) die (|handy|telefon)nummer|(ich widerrufe|widerrufe "
        "ich) (diese|sie|(diese|sie|das|dies) hiermit)|hiermit (widerrufe|ziehe) ich (diese|sie|das|dies)(| zurück)|"
        "(ich ziehe|ziehe ich) (diese|(diese|sie) hiermit) zurück|(bestell|bestellt|bestellen sie|meldet|schalt|"
        "schaltet|schalten sie) (den|diesen|euren) (mist|scheiß|quatsch|spam|dreck) ab|ich (sagte|sag|schrieb) (doch |"
        ")stop(p|)|was (versteht ihr|verstehen sie|ist) (an|daran) (stop(p|)|nein|keine werbung) nicht(| zu verstehen)|"
        "(werbung|reklame|newsletter|sms|angebote) nein( danke|)|nein zu (newsletter|werbung|reklame|spam)|(sie haben |"
        "ihr habt |du hast |das ist |)(die |)falsche person|(sie haben|ihr habt) (keine|nicht meine) (einwilligung|"
        "erlaubnis|zustimmung) (von mir|dafür|dazu)|"
        # Go away
        "(hau|haut|hauen sie) (endlich |)ab|(geh|geht) weg|verschwind(e|et|en sie)|zisch ab|(halt|haltet) die (fresse|"
        "klappe)|halt( |)s maul|ruhe jetzt|schnauze|(spar dir|sparen sie sich|spart euch) das|(vergesst|vergiss|"
        "vergessen sie) mich|lasst mich aus dem spiel"
    ),
    "wrong": "(hier|da) (gibt es|wohnt|ist|arbeitet|heißt) (leider |)niemand(|en) (mit (diesem|dem) namen|der so heißt|"
    "so)|ich bin (der|die) falsche(| person| ansprechpartner)|ich bin nicht (die person|der|die|derjenige|diejenige) "
    "(die|den|der) (sie suchen|ihr sucht|du suchst)|(sie verwechseln|du verwechselst|ihr verwechselt) mich (wohl |da |"
    ")mit (jemandem|jemand anderem|jemand anders|wem anders)|(falscher|verkehrter) anschluss|(hier|da|bei (mir|uns)) "
    "(sind sie|bist du|seid ihr) (leider |wohl |)(falsch|(hier |bei (mir|uns) |)an der falschen (adresse|stelle|"
    "nummer))|(sie schreiben|ihr schreibt|du schreibst) (hier |)(an |)eine(|r) fremde(|n) nummer|(die |eine |)falsche "
    "(nummer|nr|telefonnummer|handynummer)|(sie sind |da sind sie |sind sie |du bist |)((hier |)falsch verbunden|bei "
    "der falschen nummer)|(sie sind|du bist|ihr seid) (hier|bei mir) falsch|falsch gewählt|hier falsche nummer|(das|"
    "dies|hier|da) ist (leider |wohl |)(die|eine) falsche (nummer|handynummer)|(ihr schreibt|sie schreiben|du "
    "schreibst|sie sprechen|du sprichst) (hier |)(mit |an |)(der|dem|die|den) falschen( person| nummer|)|(ihr schreibt|"
    "sie schreiben) (hier |)(an |)die falsche (person|nummer|adresse)|(das|dies|hier) ist nicht (mehr |)(die (nummer|"
    "nr|handynummer)|das handy) von",
    "belongs": "(diese|die) nummer gehört( jetzt| inzwischen| nun|)|dieses handy gehört",
    "not_us": "jemand anderem|einem anderen|einer anderen person|(mir|ihm|ihr) nicht( mehr|)|nicht (mehr |)(mir|ihm|zu "
    "ihm|zu (ihr|der person|dieser person)|zur (person|firma)|der (genannten |gesuchten |)person)",
    "mistaken": "verwählt|(in|mit|bei) der (nummer|adresse|tür) (geirrt|vertan|verwählt)",
    "you_have": "(glaub |glaube |)(sie haben|du hast|ihr habt|ihr habts|sie ham)|(da |hier |)(haben sie|hast du|habt "
    "ihr)|sie müssen|du musst|ihr müsst",
    "perhaps": "wohl|leider|wahrscheinlich|vermutlich|anscheinend|offenbar|bestimmt|sicher|(glaube|glaub|denke|"
    "fürchte) ich|da|hier",
    "wrong_one": "(die|eine|meine) falsche (telefon|handy|)nummer|die falsche (person|nr)|(den|die) falsche(|n)(| "
    "empfänger| kontakt)",
    "dialled": "erwischt|gewählt|angerufen|angeschrieben|kontaktiert",
    # likely a request, if nothing else is said
    "refusal": f"{_NO_INTEREST}|(weg|raus) damit|meine nummer geht (euch|sie) nichts an|ich habe (keinen newsletter|"
    "kein abo) (bestellt|abonniert|abgeschlossen)|(ich will |)kein abo|ich habe in (ihrem|eurem) verteiler nichts (zu "
    "suchen|verloren)|ich bin (nicht ihr kunde|kein kunde(| von ihnen| bei ihnen))|(das|dies) ist nicht (mehr |)meine "
    "(handy|)nummer(| mehr)|die (handy|)nummer gibt( e|)s nicht mehr|ohne mich|nicht mit mir|(ich |)bin (hier |dann |"
    ")weg|ich kann mich (hier |)nicht abmelden|ich interessiere mich nicht (mehr |)(für (dieses thema|das thema|ihre "
    "produkte)|dafür)|(ich |)(bekomme|erhalte|kriege) (viel |)zu viele (nachrichten|sms|e-mails|mails|newsletter|"
    "anrufe|werbung|infos)|ich (will|möchte) (hier |da |)raus|ich steige aus|ich (will|möchte) (aus(steigen|treten)|"
    "aufhören)|werbung ablehnen|ich bin nicht (der|die) richtige( person| ansprechpartner|)|ich (gebe|erteile) (ihnen |"
    "euch |)keine (einwilligung|zustimmung|erlaubnis)|(ihre|eure) werbung interessiert (mich|uns) (nicht|null)|(ich |"
    ")(habe|hab) (euch|sie|dich) (schon |bereits |)(blockiert|gesperrt)|kontakt blockieren|(eure|ihre|diese) "
    "(nachrichten|sms|mails|anrufe|werbung) (nerven|nervt|stören|stört)( mich| uns|)|ich (möchte|will) nichts|ich will "
    f"(endlich |)ruhe|{_NEVER_JOINED}|{_STILL}|{_WHY}|kein interesse an (ihrem|eurem|ihren) (angebot|produkt|"
    "produkten)|desinteresse|derzeit kein bedarf|passt nicht für mich|(ich |danke ich |)verzichte(| dankend)|(nichts "
    "(von ihnen|davon)|ihr angebot|euer angebot) interessiert mich( nicht|)|(ihre|eure) (nachrichten|sms|mails|infos|"
    "angebote|produkte) interessieren (mich|uns) nicht(| mehr)|(wir sind |ich bin |bin |)(schon |bereits )versorgt|"
    "(wir sind|bin) versorgt|(ich habe|wir haben) (bereits|schon) einen anbieter|ich brauche nichts|ich will nichts "
    "kaufen|ich (will|möchte) nicht|ich hab(e|) genug von (euch|ihnen)|(ich verkaufe|wir verkaufen) nicht|(mein haus |"
    ")steht nicht zum verkauf|nicht zu verkaufen|ich (will|möchte) nicht verkaufen|nie angemeldet|ich habe (dem |)(nie|"
    "nicht) zugestimmt|ich habe (ihnen|euch) nie meine nummer gegeben|(bereits|schon) abgemeldet|ich habe (das nie|"
    "nichts|nie etwas) bestellt|das habe ich nicht bestellt|ich stimme (dem |)nicht zu|ich erlaube die nutzung meiner "
    "daten nicht|(ich |)lehne (das |)ab|ich widerspreche(| hiermit| der nutzung| der verarbeitung)|hiermit "
    "widerspreche ich|ich lege widerspruch ein|widerspruchsrecht|ich (mache|möchte) von meinem widerspruchsrecht "
    "gebrauch(| machen)|(ich |)(bin |)(damit |)nicht (mehr |)(damit |)einverstanden|(diese|die) nummer (ist (falsch|"
    "verkehrt)|stimmt nicht)|dies(e|en) (bericht|report|mails|nachrichten|sms|newsletter) nicht mehr (erhalten|"
    "bekommen)|das ist (die falsche person|spam|belästigung|betrug|abzocke)|belästigung|betrüger|abzocke|abzocker|"
    "(bitte |)nicht antworten|(du bist|ihr seid|sie sind|wird) blockiert|(mich|uns) (weiter |ständig |dauernd |)(zu "
    "(nerven|belästigen|stören|bombardieren|terrorisieren)|(zu|voll)zuspammen|zuzumüllen)|(ihr|sie|du) (nervt|nerven|"
    "nervst)|(sie belästigen|ihr belästigt|sie stören|ihr stört) mich|(ich werde (nur noch |ständig |)|)(zugespam(m|)t|"
    "zugemüllt)|(ihr geht|sie gehen|du gehst) mir auf (die nerven|den sack)|ich bekomme (nur |ständig |)spam|(zieh|"
    "zieht) leine|(verzieh dich|verzieht euch)|ruhe|raus|deaktivieren|(er|sie|der (besitzer|inhaber) dieser nummer) "
    "ist verstorben|ich kenne diese person nicht|(abo |vertrag |)kündigen|kündigung|(hiermit |)kündige ich|ich "
    "kündige(| hiermit)|(ich kündige|hiermit kündige ich) das abo|ich (möchte|will) kündigen|ich habe nein gesagt|nein "
    "(heißt|und nochmals) nein|(vergessen sie|vergesst|lassen sie) es(| gut sein)|(lass|lasst) (mal |es |)(gut sein|"
    "stecken)|(ich |)(nehme|mache) nicht mehr (teil|mit)|(ich |)bin nicht mehr dabei|(die abmeldung|das abmelden|"
    "abmelden|stop|der abmeldelink) (funktioniert|geht|klappt) (leider |)nicht",
    # Threats, complaints, and who died
    "threaten": f"{_THREATS}",
    # "wenn noch eine SMS kommt, ..."
    "ifmore": "wenn|falls|sonst|ansonsten|andernfalls|oder|(das|beim) nächste(|n) mal|nächstes mal|"
    "bei der nächsten nachricht|wenn (ihr|sie|du|das) nicht auf(hört|hören|hörst)|wenn (ihr|sie) (mir |)(nochmal|"
    "noch mal|noch einmal|weiter) (schreibt|schreiben)|wenn ihr weitermacht|wenn sie so weitermachen|wenn ich "
    "noch eine (nachricht|sms) bekomme|wenn noch eine (nachricht|sms) kommt|noch eine (nachricht |sms |mail |"
    "werbung |)(und|dann)|noch ein( |)mal (und|dann)|eine nachricht noch und",
    # "wenn ihr mir noch einmal schreibt, ..."
    "if": "(wenn|falls) (ihr|sie|du|ich)|sollte(| ich|n sie|t ihr|st du)|wenn",
    "again": "(noch( |)(ein|)mal|nochmals|weiter|weiterhin|wieder|noch|nur noch)(| eine| ein| einzige| eine einzige| "
    "eine weitere)",
    "ifstop": "wenn (ihr|sie|du|das|es) (jetzt |)nicht (endlich |sofort |bald |)auf(hört|hören|hörst)|"
    "(hört das|hören sie|hört ihr) nicht (endlich |sofort |)auf",
    "still": f"{_STILL}|{_WHY}",
    "although": f"{_ALTHOUGH}",
    "kin": "(meine|meiner|unsere|unserer) (mutter|tochter|oma|eltern|kinder)|(mein|unser)e(n|m) (sohn|vater|opa|kind|"
    "kindern)|meinem kind",
    "dead": f"(er|sie|{_KIN}|der (besitzer|inhaber) dieser nummer) (ist (leider |)(verstorben|gestorben|tot)|lebt "
    "nicht mehr)",
    "third": "ihm|ihr|ihn|sie|(an|für) (ihn|sie)|auf (seinen|ihren) namen",
    "their": "(seine|ihre|deren|dessen|die) (|handy|telefon)(nummer|daten)|(den |die |)(eintrag|namen|kontakt|daten|"
    f"adresse) ({_OF_KIN})",
    # "meine Einwilligung gilt nicht mehr"
    "expired": "gilt (nicht|nicht mehr|nicht länger|ab sofort nicht mehr)|erlischt|(ist|sind) (hiermit |damit |ab "
    "sofort |)(widerrufen|erloschen|hinfällig|zurückgezogen|ungültig|aufgehoben|beendet)",
    # Small words
    # "hören Sie auf damit"
    "thatway": "damit|hiermit|mit (dem|all) (allen|dem)|mit dem ganzen|mit sowas|mit (dem|diesem|eurem|ihrem|dem "
    "ganzen) (scheiß|mist|müll|unsinn|quatsch|dreck|terror|theater|zeug|schmarrn)",
    "it": "das|dies|es|des|dat|dit|das alles|den (mist|scheiß|quatsch|unsinn|müll)",
    "now": "bloß|nur|doch|einfach|gefälligst|mal|jetzt(| endlich| sofort| bitte)|endlich jetzt|jez|jetz",
    # "hört auf, mir ständig zu schreiben"
    "always": "ständig|dauernd|andauernd|permanent|täglich|jeden tag|immer(| wieder)|immerzu|so (oft|viele)|"
    "non( |)stop",
    "det": "an (ihren|euren|diesen|eurer|ihrer)|(|die |diese |diesen |eure |euren |ihre |ihren |mit den |mit diesen |"
    f"mit euren |mit ihren ){_SUCH}|der|die|das|den|dem|(dies|solch)e(n|r|s|)|alle|(mein|unser|ihr|eur)e(n|)|mein|"
    "meiner|ihr|deine|weitere(n|)|folgende(n|s|)|(eine |jede |)(etwaige|eventuelle|erteilte|gegebene)|sämtliche|jede(n|"
    ")|jegliche|solche|(jede|jegliche) weitere|(jede|jegliche) art von|so|(den |)versand (der|von)|den versand|(die |"
    ")zusendung von|die zusendung(| der)|das (senden|zusenden) von|den empfang von|das versenden von|mit (der|den|dem|"
    "diesen|dieser|euren|eurer|ihren|ihrer|deinen|deiner)|eurer|eurem|ihrer|ihrem|auf (eure|ihre|weitere|diese|solche|"
    "die|deine)",
    "out_of": "aus (eur|ihr|dein)e(m|r)|aus (eur|ihr)en|aus de(r|m)",
    "from": "von|vom|aus|ausm|(von|aus) (der|dem|ihrer)|us|usem|us (em|de)|vo(| de)|ausn|from (the|your)",
    # Courtesies, reasons and fillers
    "courtesy": "bloß|bit(te|e|t|i|ti|et)|bitt(schön|schee|e schön|te)|bitte( bitte|ee| ich| ich sie| ich euch)|b(ii|"
    "t)te|bidde|please|pls|plz|svp|danke(| schön|schön| sehr| vielmals| ihnen| euch| dir)|dank|danek|(vielen |besten |"
    "herzlichen |vielen herzlichen |mit bestem )dank|merci|thx|thanks|thank you|ty|im voraus|vorab|ich danke (ihnen|"
    "euch)|wir danken ihnen|ich bedanke mich|danke (der nachfrage|für nichts)|in erwartung ihrer bestätigung|(danke|"
    "vielen dank) für (ihre|eure|die|das|ihr|den|alles) (nachricht|info|infos|information|informationen|angebot|mühe|"
    "verständnis)|(danke|vielen dank) für alles|(liebe(r|) |)(admin|admins|all|betreff|betrifft|betr)|hal(|l)o|"
    "hallö(chen|le)|hi|hey|he|huhu|moin|servus|grüezi|grüß (gott|dich|eich)|griaß eich|tach|tag(| auch)|mahlzeit|ahoi|"
    "hoi|salü|salve|guten (tag|morgen|abend)|zusammen|(liebes |)team|ihr lieben|liebe leute|(sehr |)geehrte(r|s|)(| "
    "herr| frau| damen und herren)|werte (damen und herren|firma)|meine (damen und |)herren|lieber herr|liebe (frau|"
    "firma)|liebes unternehmen|damen und herren|kollegen|chef|kumpel|bruder|jungs(| und mädels)|freunde|mfg|lg|vg|"
    "gr(uß|üße)|(freundliche|beste|viele|liebe|schöne|herzliche) grüße|mit (freundlich|herzlich|best)en grüßen|mit "
    "bestem gruß|hochachtungsvoll|herzlichst|(einen |)schönen (tag|abend|feierabend)(| noch)|schöne(s wochenende| "
    "woche)|tschüss|tschau|ciao(| ciao)|bye(| bye)|(gute|gut) nacht|adieu|ade|baba|peace|auf (wiedersehen|wiederhören|"
    "nimmerwiedersehen)|bis (nie|dann)|uf wieder(luege|sehn)|(pfiat|pfüat) di|pfiat eich|ihnen auch|in diesem sinne|"
    "sorry(| aber)|sory|sry|(t|ent)schuldigung|entschuldigen sie(| die störung)|verzeihung|(es |)tut (mir|uns) leid(| "
    "aber)|nichts für ungut|nein(| danke| nein| vielen dank)|(ne|nee|nei|na) danke|nö|nope|ne|nee|nei|naa|ok|okay|ja(| "
    "aber)|jo|naja|na(| gut| dann)|also|und|oder|so|dann|doch(| mal| bitte)|mal|eben|halt|einfach|einmal|nun|kurz|gell|"
    "gäll|leider|schade|wirklich|echt|endlich(| mal)|gefälligst|freundlich(|erweise)|netterweise|höflich(|st)|manuell|"
    "dringend(|st)|ausdrücklich|wiederholt|nochmal(s|)|noch( |)(ein|)mal|ehrlich(| gesagt)|(ganz|mal) ehrlich|"
    "ernsthaft|im ernst|bei aller liebe|mit verlaub|(hört|hör|sagt|sag) mal|(hören|sagen) sie mal|oh(| mann| man)|ach(|"
    " mann)|och|boah|ey|eh|mann(| ey)|man|mensch(|enskind)|alter|oida|leute|junge|bruda|brudi|meister|mädels|"
    "herrschaften|dig(ga|gah)|diggah|bro|hä|hm|hmm|ähm|tja|puh|haha|hihi|juhu|lol|xd|wtf|fuck|himmel|(himmel|"
    ")herrgott(| nochmal)|verdammt(| nochmal| noch mal)|verflucht|(verfluchte |verdammte |)scheiße|zum teufel|aus "
    "versehen|versehentlich",
    "opening": (
        "(verschwinde(|t|n sie)|(hau|haut) ab|(geh|geht) weg|verpiss(|t) (dich|euch)) und|(von (ihrer|eurer) seite|"
        "(ihr|eur)erseits|seitens (ihrer|eurer) firma)|prüfen sie das und|ich informiere sie (hiermit |)(darüber |)(| "
        "dass)|(vermerken|notieren) sie(| bitte)(| dass)|(vermerkt|notiert)(| bitte)(| dass)|stop(p|) (stop(p|)|bitte|"
        "und)|für (mich|uns)|man möge|"
        # "ich bitte Sie, ...", "wären Sie so nett, ..."
        "(ich |wir |)(bitte|bitten|ersuche|ersuchen)(| sie| dich| euch)(| darum)|hiermit (bitte ich(| sie)|fordere "
        "ich)|(ich |)(möchte|würde|wollte|muss) (sie |dich |euch |)(darum |)bitten|darf ich (sie |)bitten|es wird "
        "gebeten|haben sie die güte|(ich |wir |)(fordere|fordern) (sie|euch|dich) auf|fordere ich sie auf|(und |"
        ")würd(en|est|et)|würd(en sie|est du|et ihr)|(wären|seien) sie so (nett|freundlich|lieb|gut)(| und)|(wärst du|"
        "sei|seid|wärt ihr) so (nett|gut|lieb)(| und)|(tun sie|tut|tu) mir den gefallen und|(es |)wäre (nett|schön|"
        f"toll|lieb|gut|super)(| wenn {_YOU}| wenn)|(ich |)wäre (ihnen |euch |dir |)(sehr |)(dankbar|froh|verbunden)(| "
        f"wenn {_YOU})|(ich|es) würde mich freuen wenn {_YOU}|(ich fände es|ich fänd s) (gut|toll|besser) wenn {_YOU}|"
        f"ich hätte (es |)(gern|gerne|lieber) wenn {_YOU}|mir wäre (es |)(lieb|lieber|recht) wenn {_YOU}|(ich |)wollte "
        "(mal |nur |)(fragen|wissen) ob (ihr|sie|du|man)|ob (ihr|sie|man)|(ich |)wollte nur sagen(| dass)|(sie|ihr|du) "
        "soll(en|t|st|ten|test|tet)|sollen sie|und dass|ich (will|möchte)( einfach|) nur dass|ich (wünsche|erwarte) "
        "dass (sie|ihr|du)|ich möchte ausdrücklich|machen sie das|vergessen sie nicht|lieber|nehmen sie (bitte |"
        ")meinen|(respektieren sie|respektiert) (das|meine privatsphäre) und|ich mache von meinem (widerspruchsrecht|"
        "recht) gebrauch und|tü(e|)nd|tuet|tuat(| s)|tuts|tans|"
        # "ich habe schon dreimal gesagt, ..."
        f"{_I_SAID}|ich sag(te|te doch|e|) ((es|das) |)(jetzt |nun |)(nochmal|noch einmal|zum letzten mal|nur noch "
        "einmal|ein letztes mal)|ich sagte(| doch)|ich sage|ich sag( |)s nochmal|wie (|schon |bereits )gesagt|wie "
        "besprochen|letzte (aufforderung|warnung)|(versteht|kapiert|checkt) ihr (das |es |)nicht|nehm(en sie|t) zur "
        "kenntnis|(hiermit teile ich|ich teile) ihnen mit|verstehen sie (das |)nicht|als (firma|unternehmen|"
        "privatperson|betrieb|verein|kunde)|wir sind (eine firma|eine (arzt|)praxis|ein unternehmen|ein betrieb|ein "
        "verein) und|wer (seid ihr|sind sie)(| überhaupt)|wer bist du|(wer auch immer|(keine ahnung|kein plan|weiß "
        "nicht|ich weiß nicht|egal) wer) (ihr seid|sie sind|du bist|das ist)|meine(r frau|m mann|r mutter|m vater|n "
        "eltern)|mich|mir|uns|mi|zu|bei mir|von|von (ihnen|euch|dir|ihrer firma|dieser nummer)|(unter|auf|an) diese(r|"
        ") nummer|unter dieser nr|(auf|an) (diesem|dieses) handy|keine (anrufe|mails|telefonate) (und|oder)|(über|per) "
        "(whatsapp|sms)|überhaupt|auch(| mich)|aber(| bitte)|hier|ohne (meine |)(einwilligung|zustimmung|erlaubnis)|"
        "(ab |)sofort|ab (jetzt|heute|nun)|in zukunft|(zu|)künftig|umgehend|unverzüglich|endgültig|unwiderruflich|für "
        "immer|dauerhaft|ein für alle mal|mit sofortiger wirkung|vollständig|komplett|hiermit|hierdurch|außerdem|zudem|"
        "im übrigen|und zwar|im sinne der dsgvo|ich (glaube|glaub|denke|vermute|fürchte)|(klingt |sehr |)(interessant|"
        "nett|gut gemeint) aber|(schönes|gutes|nettes|interessantes) angebot aber|anscheinend|offenbar|vermutlich|"
        "vielleicht|evtl|eventuell|(ich |)bitte (sie |)um (ihr |)verständnis|(haben sie|habt) verständnis|(akzeptieren|"
        "respektieren|beachten) sie|(akzeptiert|respektiert)|bis auf weiteres|an (mich|uns)|bei uns|zu hause|daheim|"
        "(von|für) (meiner|unserer) seite|(liebe|lieber|liebes) (praxis|verein|redaktion|shop|firma)|alter|alda|oida|"
        "ich habe nichts (damit|mit ihnen|mit euch) zu tun"
    ),
    "filler": f"{_SUCH}|schriftlich|der|die|das|de(n|m|s)|d|a|z|s|ds|ein(|e|en|er|em)|(mein|unser)(e|en|er|em|)|eure(n|"
    "m)|mei|dei|eier|mini|minere|dene|ire|ihrn|son|em|eu(|i)|öii|öich|eich(a|an|ar|er)(a|e)|eire(|r)|an|ans|zu|zum|zur|"
    "mit|mitn|von|vom|aus|bei|auf|auf(m|s)|in|im|ins|für|fürn|über|übers|unter|wegen|nach|durch|seitens|us|vo|uf|bzgl|"
    "bezüglich|betreffend|diesbezüglich|dazu|hierzu|dafür|weitere(n|r|s|m|)|folgende(n|r|s|)|weietre|weitre|alle(n|r|)|"
    "sämtliche(n|r|)|jeglich(e|es|en|er)|jede(n|r|)|jedwede|(jede|jegliche) (art|form) von|irgend(welche|welchen|eine|"
    "etwas|was|wie|wann)|solch(|e|en|er|em)|so (eine|was|etwas|einem|nem)|dies(|e|en|er|es|em)|derartige(n|)|ähnliche|"
    "andere(n|r|)|(|zu)künftige(n|)|restlichen|nächste(n|r|)|(komplett|gesamt|vollständig)e(n|)|komplettes|den ganzen|"
    "private(n|s|)|(erteilt|gegeben|erhalten|etwaig)e(n|)|(ständig|dauernd|nervig|nervend|blöd|lästig|unerwünscht|"
    "unaufgefordert|ungebeten|unverlangt|ungewollt|verdammt)e(n|)|blöde(s|r)|(dumme|doofe)(n|)|(verfickt|dämlich|"
    "beschissen|bescheuert|unnötig|sinnlos|täglich|automatisch|automatisiert|werblich|dubios|unseriös|penetrant)e(n|)|"
    "scheiß|unaufgefordert|ungefragt|(kostenlos|telefonisch|elektronisch|persönlich)e|gespeicherte(n|)|es|hier|da|dort|"
    "daran|darin|damit|davon|etwas|etwa|was|überhaupt|gar|auch|aber|jedoch|und|oder|bzw|sowie|wieder|je|dass|voll|art|"
    "form|werden|zu werden|worden|würd(en|est|et)|könnt(en|est|et|)|sollt(en|)|sollst|sollen|sein|ist|sind|wäre(n|)|"
    "stehen|bleiben|haben|habt|hast|wollen|gespeichert|(zu|) lassen|zuzulassen|lässt|gern(e|)|lieber nicht|versand(| "
    "von)|erhalt|empfang|(zusendung|das (schicken|zuschicken)) von|(das |)(senden|versenden|zusenden) von|handy|"
    "mobiltelefon|telefon|natel|smartphone|(per|via|über) (sms|whatsapp)|auf (whatsapp|diesem (weg|wege|kanal|"
    "kontaktweg))|noch (per|via) (mail|email|telefon|post|sms|whatsapp)|noch telefonisch|in (irgendeiner|jeglicher) "
    "form|in keiner weise|auf irgendeine weise|wie auch immer|egal (wie|über welchen kanal|wofür)|überall(| wo)|zu "
    "werbezwe(c|)ken|für (werbung|werbezwecke)|(zu |)marketingzwecken|(werbe|marketing|)zwecke(n|)|zum zweck(e|)|"
    "zwecks|zu zwecken|für (euch|sich)|(markt- und |oder der markt- oder |markt oder |)meinungsforschung|an dritte|"
    "durch dritte|marktforschung|ohne (meine |)(einwilligung|zustimmung)|infos|updates|erinnerungen|meldungen|"
    "mitteilungen|anfragen|benachrichtigungen|kontakt|whatsapp|sachen|dinge|mist|müll|schrott|quatsch|blödsinn|zeug|"
    "kram|dreck|sowas|permanent|andauernd|ggf|evtl|zb|usw|etc|inkl|bspw|beziehungsweise|gegebenenfalls|eventuell|"
    "insbesondere|anderweitig|zur kenntnis|herr|herrn|frau|familie",
    "time": "jetzt (endlich|sofort|mal|bitte)|endlich jetzt|mehr|meh|merh|weider|wieder|je wieder|jemals(| wieder)|"
    "weiter(hin|)|länger|(zu|)künftig|(in |in der |für die |)zukunft|fortan|(ab|per) sofort|mit sofortiger wirkung|(ab|"
    "von) (jetzt|nun|heute)(| an)|sofort(ig|)|umgehend|unverzüglich|augenblicklich|auf der stelle|schnellst(ens|"
    "möglich)|so schnell wie möglich|schleunigst|asap|zeitnah|noch heute|direkt|gleich|hinfort|für immer|endgültig|"
    "dauerhaft|unwiderruflich|ein für alle(| )m(al|ale)|komplett|vollständig|gänzlich|restlos|definitiv|für alle "
    "zeit(en|)|bis auf weiteres|nie (wieder|mehr)|niemals|zu keiner zeit|nochmal(s|)|noch( |)(ein|)mal|erneut|abermals|"
    "hiermit|mher|meher|mehrr|meht",
    # what people say before or behind a request
    "reason": (
        f"{_COMPLAINTS}|"
        # No interest, no need
        f"{_NO_INTEREST}|kein interesse (vorhanden|meinerseits|an (ihr|eur)em angebot|an ihren angeboten)|(ich |)habe "
        "mich (doch |hoffentlich |)(klar|deutlich) (genug |)ausgedrückt|(wir sind|ich bin|sind) (inzwischen |)(weg|um|"
        "ver)gezogen( und|)|(habt ihr|habts ihr|haben sie|hast du) (kein anderes hobby|nichts (besseres|anderes) zu "
        "tun)|sollte ich (eine |)(einwilligung|zustimmung) (zur verarbeitung meiner (personenbezogenen |)daten |"
        ")((für|zu) (direktwerbung|werbung|werbezwecken) |)(erteilt|gegeben) haben|kein int(resse|ersse|erese|"
        "erresse)|nicht (nötig|interessant für mich)|mir egal|(wir sind|ich bin|bin) (bestens |schon |bereits |"
        ")versorgt|(ich |)(brauche|brauch|will|möchte) (das nicht|nichts)(| mehr| kaufen)|(das |)brauchen wir nicht|"
        "wir (brauchen|wollen) nichts|((ich |)(habe|hab) es|hab s) mir anders überlegt|(und |aber |)(ich |)(brauche|"
        "brauch|benötige) (sie|die|es|(eure |ihre |die )infos) nicht mehr|(ihre|eure) (nachrichten|sms|angebote|infos|"
        "mails) interessieren (mich|uns) nicht(| mehr)|(das |)hat sich (schon |)erledigt|(schließ|schließe|schließt|"
        "schließen sie) (bitte |)(das|dieses) thema|das thema ist für mich (erledigt|beendet|durch|abgeschlossen)|"
        "(sollte|falls|sofern|wenn) ich (jemals |je |)(eine |)(einwilligung|zustimmung|erlaubnis) (erteilt|gegeben) "
        "(habe|haben)|(falls|sofern|wenn) ich (jemals|je|irgendwann) zugestimmt habe|wie lange (geht|soll) das (denn |"
        ")noch(| so)(| weiter| gehen)|da ich (kein(en bedarf| interesse) (mehr |)habe|(kein|nicht mehr) kunde (mehr |"
        ")bin|umgezogen bin|(sie|das|es) nicht (mehr |)(brauche|benötige|nutze))|"
        # It is a nuisance, too much, enough
        "(weil|denn|da) (es|das|ihr|sie|mich das) (nur |einfach |total |nur noch |)(nervt|stört|nerven|stören|mir zu "
        "viel (ist|wird)|nicht interessiert)|(weil|da) (ich|wir) (gar |absolut |)(kein interesse|keinen bedarf) (daran "
        "|)(habe|haben)|(das geht|geht das|so geht das) (jetzt |nun |schon |)(seit|schon) (tagen|wochen|monaten|"
        f"jahren)|seit (tagen|wochen|monaten|jahren) geht das (jetzt |schon |)so|{_THEY_PESTER} (mich|uns)(| nur noch| "
        f"ständig| dauernd)|{_THEY_PESTER} (mich |)mit (euren |ihren |)(sms|nachrichten|werbung)|(ihr|sie|du) (stört|"
        "stören|störst)|(ihr spammt|sie spammen|du spammst) mich (nur |ständig |)(zu|voll)|(das |es |langsam |)nervt(| "
        "einfach)(| total| gewaltig| nur| nur noch| langsam| es)|(ihr nervt|sie nerven|du nervst)(| total)|((das|es) "
        "ist |nur |)nervig|das stört(| mich)|(ihre|eure|diese|die)( ständigen| täglichen| vielen|) (nachrichten|"
        "werbung|sms|mails|e-mails|anrufe|newsletter|angebote|benachrichtigungen) ((nerven|nervt|stören|stört)(| mich| "
        f"nur| langsam| total)|(gehen|geht) mir auf (die nerven|den sack|den geist|den keks))|{_OURS} (sms|nachrichten|"
        "werbung) (sind|ist) (überflüssig|unnötig|nervig|lästig|unerwünscht)|(das ist |)(unerwünscht|unverlangt|"
        "unaufgefordert|ungefragt)e(r|) (werbung|spam|sms)|((ich |)(fühle|fühl) mich|ich werde) (dadurch |von ihnen |"
        "von euch |nur noch |(durch|von) (ihre|eure|diese|ihren|euren|diesen) (nachrichten|sms|anrufe|anrufen|werbung|"
        "mails) |)(belästigt|gestört|genervt|bedrängt|zugespam(m|)t|zugemüllt)|(ihr geht|sie gehen|das geht) mir "
        "(langsam |echt |voll |)auf (die nerven|den (sack|geist|keks|zeiger|wecker|senkel))|(ihr seid|sie sind) (so |"
        "echt |einfach nur |)(nervig|lästig|unverschämt|penetrant|unerträglich)|(eure|ihre) werbung interessiert "
        "(keinen|niemanden)|(das ist (doch |)|ist |)(spam|(eine |)belästigung|stalking|terror|betrug|illegal|verboten|"
        "nicht erlaubt|unseriös|abzocke)|fake|scam|(das|diese sms|diese nachricht) ist (illegale|unerlaubte|verbotene|"
        "unzulässige|belästigende) werbung|(das|sowas|spam|telefonwerbung|werbung per sms) ist (in (deutschland|"
        "österreich|der schweiz) |)(verboten|illegal|strafbar|nicht erlaubt)|(es|das|mir|jetzt|langsam|) reicht(|s| "
        "s)(| es| jetzt| mir)|genug(| ist genug)|(jetzt ist |)schluss(| jetzt)|(ich |)(habe|hab) genug|(ich |)(habe |"
        "hab |)die (nase|schnauze) voll|ich bin es leid|(es sind |viel |)zu viele|(viel |)zu viel|(das ist|das wird|"
        f"mir ist das) (mir |)zu viel|zu oft|(ich |)(erhalte|bekomme|kriege) ({_ALWAYS}) (sms|nachrichten|mails|"
        f"werbung|spam)|von (euch|ihnen|dir)|{_STILL}|{_ALTHOUGH}|((ich |)(erhalte|bekomme)|(erhalte|bekomme) ich) "
        "(ihre|eure|diese|ihren|euren) (sms|nachrichten|newsletter|werbung)|ohne (anmeldung|bestellung|mein wissen)|"
        f"ich nix (kaufen|verstehen)|({_KIN}) (bekommt|erhält) ({_OURS} |ständig )(sms|nachrichten)|(ihr schreibt|sie "
        "schreiben|du schreibst) (mir |)(ja |)(ständig|dauernd|immer noch|noch immer|trotzdem)|(ihr schickt|sie "
        "schicken) mir ständig nachrichten|(ihr hört|sie hören) einfach nicht auf|schon wieder (ihr|werbung|spam)|(das|"
        "die sms) kost(et|en) (mich |)geld|mit (euren|ihren|diesen|den) (sms|nachrichten|mails|angeboten|anrufen)|mit "
        "(eurer|ihrer|dieser) werbung|mit eurem (spam|newsletter)|"
        # Who are you, whence the number
        "wer (ist (das|da)|sind sie|bist du|seid ihr)|ich kenn(e|) (sie|euch|dich|diese person|die person) nicht|(ich "
        "will|ich möchte) nicht mit einem (bot|roboter|computer|automaten) (schreiben|reden|sprechen)|das grenzt an "
        "(belästigung|stalking|terror|nötigung)|von mir (habt ihr|haben sie|hast du) (die|meine) nummer (jedenfalls |"
        f")nicht|kenne ich nicht|wir kennen uns nicht|{_WHENCE}|wer hat (euch|ihnen|dir) (erlaubt|das recht gegeben) "
        "(mir (zu schreiben|(werbung|sms) zu schicken)|mich anzuschreiben)|(keine ahnung|ich weiß nicht) (woher (ihr|"
        "sie) meine nummer (habt|haben)|wie (ihr|sie) an meine nummer (kommt|kommen|gekommen seid|gekommen sind))|"
        "(haben sie|habt ihr|hast du) (noch |)meine (nummer|daten)(| immer)(| noch)(| gespeichert)|was (ihr|sie) (von "
        f"mir|über mich) (gespeichert |)(habt|haben|wisst)|{_WHY}|(warum|wieso) (schicken sie|schickt ihr) mir (das|"
        "immer noch (sms|nachrichten|werbung))|(warum|wieso) bekomme ich (das|diese nachrichten)|was soll (das|der "
        "mist|der scheiß)|was (wollen sie|willst du|wollt ihr)(| von mir)|"
        # Nothing was ordered or allowed; no customer
        f"{_NEVER_JOINED}|(das |)hab(e|) ich (das |)(nie|nicht) (bestellt|abonniert)|(ich |)(habe|hab) (das|nichts|nix|"
        "nie etwas|dem) (nie |nicht |)(bestellt|abonniert|zugestimmt)|(irgendwer|jemand|mein sohn|"
        "mein kind) hat (mich|meine nummer) (aus versehen |)(angemeldet|eingetragen|angegeben)|(ich |)(hab|"
        "habe) (aus versehen|versehentlich) (zugestimmt|geklickt)|ich (stehe|bin) (fälschlicherweise|versehentlich|"
        "immer noch) (auf (ihrer|eurer) liste|in (ihrem|eurem|ihren|euren) verteiler)(| geraten)|was (ihr|sie) (da |"
        ")(macht|machen|treibt)|(ich habe (nie|nicht)|(nie im leben|nie) habe ich (dem |)) (zugestimmt|"
        "eingewilligt)|ich habe (der zusendung|dem erhalt|dem empfang) von (werbung|sms) nie zugestimmt|(ich |)(habe|"
        "hab) (ihnen |euch |)(nie meine|nie eine|keine) (einwilligung|zustimmung|erlaubnis|nummer) (gegeben|"
        "erteilt)|ich habe (sie|euch|dich) (nicht|nie) (darum |)gebeten|ich (habe|hab) (euch|ihnen) (nie|"
        "nicht) erlaubt|(mich|uns) (anzurufen|anzuschreiben|zu kontaktieren)|(mir|uns) (zu schreiben|"
        "(sms|werbung) zu schicken)|(ich |)(bin |war )(kein|nie|nicht mehr) (kunde|mitglied)(| mehr)(| (von|bei) "
        "(ihnen|euch))|kein (kunde|mitglied)(| mehr)|(bin |)ausgetreten|(ich |)(habe |)(bereits |schon |)(gekündigt|"
        "abgesagt)|(ich |)(habe|hab) keinen vertrag (mehr |)(bei (euch|ihnen)|mit euch)|(ich |)nutze (den dienst|"
        "die app|das|(euren|ihren) service) nicht mehr|(ich |)(habe|hab) mich (verklickt|vertippt)|(das |)war (nur |"
        ")ein versehen|(ein |)irrtum|"
        # The wrong person, or one who is gone
        "falsch(e nummer|e person|er empfänger| verbunden)|sie haben (die falsche (nummer|person)|den falschen|sich "
        "verwählt)|verwählt|(ich |)bin umgezogen|das ist nicht (mehr |)(meine|seine) nummer|ich bin (der|die|"
        "nicht der|nicht die) (falsche|richtige)(| person| ansprechpartner)|ich bin nicht zuständig|ich arbeite dort "
        "nicht mehr|ich bin minderjährig|(ich wohne|wohne|wir wohnen) ((da|hier) nicht mehr|nicht mehr (dort|da|in "
        "der gegend|in der stadt))|(die|unsere) (firma|praxis) gibt es nicht mehr|(der kollege|die kollegin|er|sie) "
        f"(ist|arbeitet) (nicht mehr (bei uns|hier|da)|hier nicht mehr)|(er|sie|{_KIN}) ist (leider |)((letztes jahr |"
        f"letzten monat |letzte woche |vor kurzem |)(verstorben|gestorben)|tot)|verstorben|(er|sie|{_KIN}) lebt nicht "
        "mehr|((diese |die |)nummer|(das |dieses |)handy) gehört (einem kind|mein(em|er) (kind|sohn|tochter|mutter|"
        f"frau|mann|chef))|(das|dies|hier) ist (die (handy|)nummer|das handy) ({_OF_KIN}|eines kindes)|"
        f"(sie haben|ihr habt|du hast) die (handy|)nummer ({_OF_KIN}|eines kindes)|(das ist |"
        ")(privat|(meine |eine |)(privatnummer|private nummer))|das ist (eine (dienst|firmen|notfall|festnetz)nummer|"
        "(ein|mein) (dienst|firmen|geschäfts|privat)handy)|(diese|die) nummer (ist|gehört) (nicht mehr|jetzt|nun|"
        "inzwischen) (aktuell|gültig|seine|ihre|vergeben|jemand anderem|mir)|(ich habe|ich hab) (diese|"
        "die) nummer (neu|erst seit kurzem|neu bekommen)|die nummer hat (einen neuen besitzer|jetzt jemand (anders|"
        "anderes))|(sie haben|ihr habt) mich (wohl |)(mit jemandem |)verwechselt|sie verwechseln mich(| wohl)|(das "
        "muss|muss) ein (fehler|irrtum) sein|da liegt (wohl |)(ein (irrtum|fehler)|eine verwechslung) vor|"
        # I have one, I sold it, I am busy
        "(ich |)(habe |)(schon|bereits) (einen job(| gefunden)|gekauft|verkauft|gewählt|gespendet)|"
        "(ich habe|ich hab|hab|habe|wir haben) (schon|bereits) (einen (anderen |)anbieter|eine (andere |)lösung)|"
        "(ich habe|wir haben) (das haus|das auto|die wohnung|es|inzwischen) (schon |bereits |)(verkauft|gekauft|"
        "gefunden|vermietet)|ich suche nicht mehr|(ich verkaufe|wir verkaufen) nicht|(das|mein) haus ist nicht zu "
        "verkaufen|steht nicht zum verkauf|nicht zu verkaufen|ich (bin am arbeiten|arbeite)|(ich spende|wir spenden) "
        "nichts|ich wähle euch (sowieso |eh |)nicht|(ich |)(brauche|will) kein(en|e|) (kredit|job|vertrag|abo|auto|"
        "versicherung)|"
        # I have said so before
        "wie oft (muss|soll) (ich|man) (euch |ihnen |)(noch |denn noch |eigentlich noch |)(sagen|schreiben|"
        "wiederholen|(darum |)bitten)|wie oft (denn |)noch|ich (habe|hab) (doch |)gesagt|ich sagte(| doch|"
        " nein)|(ich |)(habe|hatte) (sie |euch |)(schon |bereits |)(zweimal |mehrfach |)(darum |)gebeten|nein (heißt|"
        "ist) nein|ich meine es ernst|das ist mein ernst|(zum|das) (zweiten|dritten|vierten|fünften|zehnten|"
        "hundertsten|x ten|wiederholten|(aller|)letzten|letzte) mal(e|)(| jetzt)|ich (schreibe|sage) (es|das) (jetzt |"
        ")(zum letzten mal|nur einmal)|letzte warnung|das ist (die|meine) letzte (aufforderung|warnung)|verstanden|"
        "kapiert|(ist das |)klar|haben sie das verstanden|ich bitte (sie|dich|euch)|(können sie|könnt ihr) nicht "
        "lesen|(kapiert|versteht) (das endlich|ihr das nicht)|"
        # It does not work, and other things
        "(die abmeldung|das abmelden|abmelden|stop|der (abmelde|)link) (funktioniert|geht|klappt) (leider |bei mir |"
        ")nicht|stop hat nicht (funktioniert|geklappt)|(ich finde|finde ich) (leider |)(keinen abmelde(link|button)|"
        "keine möglichkeit mich abzumelden)|wo ist der abmelde(button|link)|(geben sie|gebt) meine (nummer|"
        "daten) nicht weiter|(seid|sei|seien sie) (still|leise|ruhig)|es kommen (immer noch|weiterhin|ständig|"
        "trotzdem) (sms|nachrichten|mails)|"
        # Threats
        f"{_THREATS}|sonst|ansonsten|andernfalls|bevor ich (sie|euch) (anzeige|blockiere)|(sonst|oder) (anzeige|anwalt|"
        "polizei|block)|letzte chance|(ich |)(habe|hab) (euch|sie|dich) (schon |bereits |jetzt |)(blockiert|gesperrt|"
        "gemeldet)|(ihr seid|sie sind|sie werden) (schon|bereits|jetzt|gleich) (blockiert|gesperrt|gemeldet)|"
        # The law: "gemäß Art. 17 Abs. 1 DSGVO"
        "gemäß|gem|nach|laut|art|artikel|(art|artikel) (6|7|15|17|18|21)|(abs|absatz) (1|2|3)|lit (a|b|c|e|f|o)|21|"
        "(1|2|3|4|5|6|7|13|14|15|16|17|18|19|20|21|22|28|107|174) (abs|absatz|(der |)dsgvo|ds-gvo|(der |"
        ")datenschutz(-| |)grundverordnung|bdsg|bundesdatenschutzgesetz|uwg|tkg)|(der |)(dsgvo|datenschutz(-| |"
        ")grundverordnung)|uwg|bdsg|bundesdatenschutzgesetz|(rev|)dsg|tkg|datenschutz|aus datenschutzgründen|das "
        "verstößt gegen die dsgvo|(der|jeglicher) (nutzung|verarbeitung|verwendung|weitergabe|speicherung) meiner "
        "(personenbezogenen |)(daten|nummer)|(für|zu) (werbung|werbezwecken)|für werbezwecke|(bitte |)(endlich |"
        ")(umsetzen|bestätigen|kurz bestätigen)|bitte um (umsetzung|(kurze |schriftliche |)bestätigung)|bestätigen "
        "sie mir (dies|das)(| schriftlich)|ich setze ihnen (hierfür |dafür |)eine frist|(binnen|innerhalb von) (7|14|"
        "30) tagen|innerhalb (einer woche|eines monats|von (zwei|vier) wochen)|"
        # Swearing
        "(ihr |du |)(scheiß|scheiss|blöden|blöde|dummen|verdammten|elenden|dreckigen) (spammer|idioten|penner|"
        "verbrecher|abzocker|betrüger|wichser|säcke|bande)|(ihr |du |)(idiot|trottel|depp|spast|penner|wichser|spinner|"
        "pisser|hurensohn|arsch|arschloch|vollidiot|pfosten|opfer)|(ihr |)(idioten|deppen|spasten|hurensöhne|ärsche|"
        "arschlöcher|vollidioten|verbrecher|loser|versager|nervensägen)|drecksack|drecksäcke|(ihr |du |sie |)(spamm|"
        "scamm|betrüg|abzock)er|lügner|blödmann|vollpfosten|nervensäge|gesindel|schwein(|e)|(fresse|klappe|schnauze|"
        "maul) halten|(halt s|halts) maul|(halt|haltet) die (fresse|klappe)|(das ist |)(eine |)(frechheit|"
        "unverschämtheit)|(das ist |)unverschämt|unglaublich|danke für nichts"
    ),
    # Questions how to stop, and who writes
    "who": "wer (ist (das|da)|bist du|sind sie|seid ihr)|wer schreibt(| da| mir)|wessen nummer ist das|"
    f"mit wem (schreibe|spreche) ich|{_WHENCE}|wie werde ich (euch|sie|das) (wieder |)los|ist eine abmeldung "
    "möglich|kann (man|ich) (sich|mich) (hier |)abmelden",
    "how": "(wie|wo) kann (ich|man)|wie (können wir|könnte ich|muss ich)|was muss ich (tun|machen|schreiben) um|"
    "was muss ich tun damit ich|wie (geht|funktioniert)(| die)|wie geht das|wie (kriege|bekomme) ich",
    "how_away": "wie (komme|komm) ich|wie kommt man|wie kommen wir|wie werde ich|wie lasse ich mich",
    "how_signoff": "(wie|wo) melde ich (mich|)|(wie|wo) bestelle ich|wie melden wir uns|wie meldet man sich|"
    "wie bestellt man|wie trage ich mich|wie trägt man sich|wie (stelle|kündige|beende|stoppe) ich",
    "how_erase": "(wie|wo) lösche ich|wie entferne ich",
    "how_halt": "wie (beende|stoppe|kündige) ich",
}


_CORES = (
    "final", "wrong", "you_have perhaps? wrong_one dialled?", "you_have perhaps? mistaken", "belongs not_us",
    "still although", "although still", "dead contact third? not/nomore", "dead leave third? alone",
    "dead third? not/nomore contact/send", "dead no message/ad/single/other more? third? contact/send?",
    "dead remove their",
    # "schreibt mir nicht mehr", "keine SMS mehr"
    "contact not", "not contact", "cease now? cease_tail invite", "stop invite", "want not that invite",
    "need stop always? contact/send/call", "now cease now? cease_tail always? contact/send/call",
    "contact/send no message/ad/stuff/crap", "contact/send no single/crap/other more",
    "contact/send no more single/other", "send nomore/nothing", "nomore/nothing send", "det? message/ad not send",
    "det? other/stuff/bulletin nomore send", "det? number need nomore use", "save det? number not/nomore",
    "no_to message/ad/other", "forbid contacted/called become", "that_i det? consent consent? revoke",
    "want neither contacted/called nor contacted/called become", "det? contact/send/call stop",
    "det? contact/send/call can/need you? spare", "need you det? contact/send/call spare",
    "why_leave person? not alone", "why_can person not alone leave", "that_i not/nomore contacted/called become want",
    "take no single more take_up", "no single more take_up", "set not/nomore touch_in",
    "if person not alone leave threaten", "threaten if person not alone leave", "cease now? cease_tail det? stuff make",
    "stop det? stuff make", "send det? bulletin/stuff/other nomore", "show no message/ad more?",
    "want nomore from_you talk", "want from_you nomore talk", "ensure that_i nothing/nomore from_you? receive",
    "you_want person not? now? alone leave", "i_can det? message/ad/other/stuff forgo_inf",
    "det? message/ad/other forbid", "cancellation det? feed", "det? message/ad unsubscribe",
    "unsubscribe from? other/stuff", "signing_off other/message/stuff", "may_stop det? message/ad/other go",
    "have det? message/ad/other/stuff fed_up", "leave person? det? other/stuff alone",
    "stay_away det? message/ad/other/stuff", "i_can no message/ad/other/stuff more bear",
    "ensure/want that_i from list removed become", "requested_of erasure asked", "erasure requested",
    "ensure that? message/ad/other stops", "ensure that? it stops", "want roll exit", "send message/ad not",
    "leave no message/ad/stuff send", "det? message/ad/other nomore tome", "crap nomore send",
    "crap want not/nomore receive", "no message/ad contact/send?", "contact/send no bulletin more",
    "no bulletin more contact/send?", "no message/ad/single/other more from_place contact/send?",
    "contact/send no message/ad/other more from_place", "want no message/ad/other more? from_place receive?",
    "want no bulletin more receive?", "contact/send person? no other about/from_you/tome",
    "no single/stuff/crap contact/send", "no single/other/stuff more contact/send?",
    "no more single/other/stuff contact/send?", "plead_for no message/ad/single/stuff/other more? to_receive",
    "no fresh message/ad/other/stuff more", "no more fresh message/ad/other/stuff", "call nomore call_tail?",
    "nomore call call_tail?", "not contact call", "not call contact",
    "can/need person? nomore contact/send/call/invite", "need? you? nomore report",
    "can/need no message/ad/single/other/stuff more contact/send", "need no ad contact/send",
    "nomore contact/send/call shall", "no message/ad contact/send shall", "when contact/send/call",
    "have already times? stopword said", "have times stopword said", "if again contact/send/call threaten",
    "threaten if again contact/send/call", "ifstop threaten", "if message/ad not stop threaten",
    "threaten if message/ad not stop", "threaten ifstop", "if again single/other/message/ad receive threaten",
    "threaten if again single/other/message/ad receive", "contact/send message/ad else", "bother_else else",
    "one_more single/other/ad/message threaten",
    # "hört auf, mir zu schreiben", "stellt die Werbung ein", "verschont mich mit SMS"
    "can? stop always? contact/send/call", "can? stop no? message/ad/other/touch",
    "can? det? message/ad/other/touch stop", "stop contact/send nomore", "stop person nomore contact/send",
    "stop person? stuff/other contact/send", "cease now? cease_tail always? contact/send/call",
    "cease now? cease_tail message/ad/other", "cease message/ad/other cease_tail",
    "cease now? cease_tail person? stuff/crap/other contact/send", "switch message/ad/other/feed switch_tail",
    "put message/ad/other/feed/contact/touch/communication put_tail", "want? from message/ad/other/stuff/touch refrain",
    "refrain from? message/ad/other", "look from message/ad/other off", "look off contact/send/call",
    "refrain contact/send/call", "take from message/ad/other distance", "spare person message/ad/other/stuff",
    "spare/keep you message/ad/other", "det? message/ad/other can you? spare/keep", "need you message/ad/other spare",
    "det? message/ad/other can you? whereto shove", "shove you message/ad/other whereto",
    "enough message/ad/other/number", "sick message/ad", "nobody_want message/ad",
    # "ich möchte keine Werbung", "Nachrichten sind unerwünscht"
    "want no message/ad/single/stuff receive?", "want no other more receive?", "want no more other receive?",
    "want no fresh message/ad/stuff receive?", "no message/ad/single/stuff/other want receive?",
    "no message/ad/single/stuff/other receive? desired", "no want message/ad", "det? message/ad want not receive?",
    "want message/ad not receive?", "det? other/stuff want nomore receive", "want det? other/stuff nomore receive",
    "want no other about/from_you/tome receive?", "want about/from_you no other receive?", "have message/ad not_keen",
    "message/ad have not_keen", "want nomore receive/called", "want not from_you hear", "from_you want not/nomore hear",
    "want not hear from_you", "want from_you not hear", "want not contacted called?",
    "plead_for nomore/nothing from_you hear", "plead_for not/nomore contacted/called become",
    "nomore contacted/called become", "want not that message/ad/other/stuff? contact/send", "want not that call",
    "want that not/nomore contact/send/call", "want that contact not",
    "want that stop contact/send/call/message/ad/other", "want that message/ad/other? stop",
    "want that no message/ad contact/send/receive", "want that person/number list? remove/removed become?",
    "ensure/want that person/number list? removed become", "det? number shall/sindzu removed become",
    "det? number must list? removed become?", "det? number must from list", "det? number must not list",
    "want that person/number from list take", "want that person alone leave", "want message/ad/other stop",
    "that_i no more other receive want", "that_i no other more receive want",
    "that_i no message/ad/single/stuff want receive?", "that_i no message/ad/single/stuff receive? want",
    "that_i not contacted want", "that_i nomore contacted become want", "that_i det? message/ad not want",
    "that_i nothing/nomore receive? want", "that_i nomore contacted want",
    "ensure/want that_i no message/ad/single/stuff/other more? receive",
    "ensure/want that_i nomore contacted/called become", "have? nointerest message/ad/stuff",
    "have no message/ad interested", "need_not message/ad/other", "det? message/ad/other/single/stuff not desired",
    "det? message/ad/other/single/stuff undesired",
    # "lösch meine Nummer", "nehmt mich aus der Liste", "meldet mich ab"
    "remove now? person/number now? list?", "remove from list", "remove data list", "entry from list remove_inf/take",
    "remove person list? away", "det? person/number from? list? remove_inf", "data remove_inf",
    "from list person? remove_inf", "can/need det? person/number list? remove/remove_inf/unsubscribe",
    "can/need det? person/number from list take/remove", "can remove person/number", "can from list removed",
    "can/need person away pull", "pull now? person from? list? away", "take now? person/number from list",
    "take number away/gone", "take from list", "det? person/number from list take", "det? number away take",
    "from list take", "person away pull", "det? number gone pull", "person from roll", "det? number from roll",
    "from list removed become", "want? away from list", "away number", "det? number away out_of list",
    "carry now? person/number list? away", "i_carry list away", "signoff person list/other/stuff? off",
    "signoff_du person list/other/stuff off", "signoff/signoff_du number/feed off", "hereby i_signoff list? off",
    "i_signoff hereby list? off", "i_signoff list off", "unsubscribe", "from? det? list/other/stuff unsubscribe",
    "det? person/number from? list/other/stuff? unsubscribe", "would person? from? list? unsubscribe",
    "det? feed cancel", "cancel feed", "det? message/ad/other/feed may_go", "det? message/ad/other/feed must now? go",
    "want list/other/stuff? unsubscribe", "want removed_self", "want list/number removed",
    "want person/number list? remove_inf", "want feed cancel", "want not_on roll", "want/plead from roll",
    "needhave det? person/number list? removal", "det? number sindzu removal",
    # "bitte um Löschung", "ich widerrufe meine Einwilligung"
    "hereby? request signing_off", "hereby signing_off", "want signing_off", "signing_off list",
    "request erasure person? list", "request? erasure number/person", "request? cessation message/ad/other",
    "summon cessation message/ad/other/touch cease_tail?", "revoke message/ad/number/consent/other",
    "revoke det? consent consent? consent? number", "revoke det? consent consent", "det? message/ad/consent revoke",
    "want message/ad/consent revoke", "have? revoke det? consent put_tail", "draw consent back",
    "det? consent draw back", "det? consent consent? expired", "forbid contact/call/message/ad/other/consent",
    "forbid not contact", "forbid message/ad/other send", "forbid number for_ad", "forbid det? number use",
    "agree message/ad/consent not agree_tail", "have det? consent number? disagree", "have? message/ad/other disagree",
    "disagree message/ad/other", "decline message/ad/other/touch off", "det? message/ad/other/touch decline off",
    "det? message/ad/other/stuff forgo", "disagree_to consent consent? number? for_ad?", "block person",
    "block det? number det? message/ad/for_ad", "det? number block det? message/ad",
    "set person/number blocklist put_tail?", "use det? number nomore", "use det? number not for_ad",
    "need? det? number/data nomore use/contact/call", "want not that det? number for_ad data_used/data_use/passed_on",
    "want not that det? number data_used/data_use", "det? number not for_ad data_used/passed_on",
    # "lasst mich in Ruhe"
    "leave now? person? now? alone", "want alone left", "leave alone person", "now leave person? alone",
    "person alone leave", "can/need person alone leave", "can person not alone leave", "want/would person? alone left",
)  # fmt: skip

_HOW = (
    "who", "can unsubscribe", "how unsubscribe", "how signing_off", "how person? list? unsubscribe",
    "how person list? remove", "how person from list take/away", "how number remove", "how stop", "how message/ad stop",
    "how stop message/ad", "how feed cancel", "how no message/ad receive", "how_away from list away?",
    "how_away removed", "how_away list removed", "how_signoff off/away/put_tail", "how_signoff list off/away/put_tail",
    "how_erase number/person", "how_halt message/ad/feed",
)  # fmt: skip

_ALONE = (
    "bare", "bare more? about", "stop you? det? it/crap", "switch you? it switch_tail", "no more contact/send",
    "want no more", "det? message/ad nomore", "neither message/ad/other also", "det? notes want not/nomore",
    "want no stuff/other more? about? by_way receive?", "want no message/ad/stuff/other more? about? receive?",
    "can det? notes stop_off", "roll exit", "it need nomore send/contact", "have already? times? asked_off",
    "want it nomore receive/left?", "it want nomore receive/left?", "contact else", "call you? person not call_tail",
    "not call", "contact/send? no other", "contact/send no single", "no other send", "want no other from_you? receive?",
    "want not from_you", "from_you want not", "want not from_you? called become?", "want nomore from_you",
    "get_rather no message/ad/single/other more?", "cease you? cease_tail stuff/crap", "cease you? cease_tail thatway?",
    "cease you? thatway cease_tail", "put you? det? it/dispatch/crap put_tail", "want? dispatch cancel",
    "switch you? det? notes switch_tail", "want no message/ad more? by_way receive?", "no message/ad more by_way",
    "message/ad/other switch_tail", "det? notes stop_off", "stop_off det? notes", "stop you? det? dispatch_here",
    "det? dispatch_here stop", "request erasure", "hereby? i_signoff off", "signoff_du person off", "i_carry away",
    "want? det? abo cancel", "cancel you? det? abo", "det? number away", "stop you? det? stuff", "det? stuff stop",
    "cease you? now? cease_tail det? stuff", "want det? other nomore", "det? other want nomore",
    "no message/ad/other/stuff/single more from_you? about? receive",
    "no more message/ad/other/stuff/single about? receive", "det? message/ad/other/stuff nomore receive",
    "contact/send person no other", "have stuff/other not_keen", "have? nointerest other", "nomore invite",
    "sick you? other/stuff", "want you det? message/ad/other nomore hear", "nomore by_way contact/call",
    "contact you? person nomore by_way", "want nomore by_way contacted/called become?",
    "want nomore contacted/called become? by_way", "want by_way nomore contacted/called become?",
    "cease you? det message/ad", "can stop det? stuff",
)  # fmt: skip

_SOFT = (
    "refusal", "draw det? registration back", "want? det? registration revoke/cancel", "remove their",
    "remove third from? list", "entry remove_inf", "i_can det? message/ad/other/stuff nomore bear",
    "third from? list remove_inf/take", "contact/call third nomore call_tail?", "det? bulletin want nomore",
    "stop det? dispatch", "det? dispatch stop", "leave kin alone", "contact/call kin nomore call_tail?",
    "have already times? joined_off", "want det? stuff not/nomore", "det? stuff want nomore", "det? message/ad else",
    "crap nomore", "want not always message/ad receive", "want not always contacted", "not always contact",
    "cancel det? service_noun", "det? service_noun want nomore", "want det? service_noun cancel/nomore",
    "want crap not", "want it? stop", "threaten ifmore?", "ifmore threaten", "no other about/from_you/tome",
    "block number", "summon cessation cease_tail", "det? service_noun cancel",
)  # fmt: skip

_REAL = (
    "später|besser|sache|worte|lachen|tasche|halbe|menge|hinter|bester|blick|lehren|deines|webseite|chatten|baden|"
    "abgestellt|abschaltet|abschreiben|absprache|abzuschreiben|aktes|aktien|akuten|alten|anfingen|anmalen|anmeldet|"
    "anschalten|anschreien|ansprach|anspruche|anstellen|anzumelden|anzustellen|arten|asten|aufholen|aufhorte|"
    "aufschliessen|auftrage|auftragen|aufzuholen|auktionen|ausholen|auslassen|ausloschen|ausmachen|ausnahmen|"
    "auszumachen|auszunehmen|basti|bedrangten|befestigen|beistand|belustigt|belustigung|benommen|bestands|biste|"
    "blende|blenden|blendet|bosch|cullen|dates|empfanden|empfange|empfangene|empfangern|empfingen|entern|entfernten|"
    "erharten|erholte|fakten|farbig|fingen|fullen|fullt|geendet|gestand|grippe|gruppen|herbig|herhalten|hinstellen|"
    "hinzustellen|hoschen|hullen|hullt|jobangebot|kanals|karten|kationen|kiste|kisten|kriegern|kriegs|kriegt|kriegte|"
    "lasch|lasche|laschen|lasten|leiste|leisten|lichte|lifte|litten|lochen|lorch|loste|mahle|mahlen|maike|maine|"
    "maire|malle|maple|marlen|massagen|meile|mischte|mosche|muhlen|mulden|muller|nachlassen|neven|nisten|nullen|"
    "patches|pitcher|posch|promi|reaktivieren|reaktiviert|reinstellen|riege|rosch|rosten|samen|schreibens|schreist|"
    "schreiten|schwanzen|schwarmen|schwarze|schwarzem|schwarzer|schwarzes|schwatzen|score|shore|short|simson|singen|"
    "slams|sonderangebot|soren|spalt|spass|spaten|speichel|speichen|speichere|speichern|speichert|sport|stamm|stamme|"
    "stammt|stellenangebot|stier|stiere|stoke|stolpe|stone|streicheln|streichern|stretch|strich|strichen|takten|"
    "testet|truppe|unterbunden|unterlage|unterlassene|unterlegen|untersagen|verdichten|verhalte|verhalten|"
    "vernichtend|vernichtet|verteile|verve|wertung|wertungen|wischte|zuwendung|zuwendungen"
)
_NEVER = (
    "sie schreibt mir|er schreibt mir|freundin schreibt|schwester schreibt|mutter schreibt|sohn schreibt|"
    "mann schreibt|ich kann heute|ich kann morgen|ich kann jetzt|ich kann nicht|bekomme keine|erhalte keine|"
    "kriege keine|bekomme ich keine|erhalte ich keine|kriege ich keine|bekommen wir keine|noch keine|"
    "in ruhe überlegen|in ruhe darüber|in ruhe nachdenken|in ruhe lesen|in ruhe anschauen|in ruhe ansehen|"
    "in ruhe durchlesen|in ruhe arbeiten|in ruhe schlafen|in ruhe essen|in ruhe entscheiden|in ruhe besprechen|"
    "in ruhe machen|in ruhe weinen|in ruhe sterben|in ruhe leben|in ruhe spielen|in ruhe trinken|in ruhe ausreden|"
    "in ruhe duschen|in ruhe kochen|in ruhe ankommen|in ruhe lernen|in ruhe fernsehen|in ruhe frühstücken|"
    "verpassen|nicht stoppen|leider keine (e mails|mails|nachrichten|sms|infos|briefe) mehr (erhalten|bekommen|"
    "gekriegt)|bisher keine|bislang keine|seitdem keine|nicht abbestellen|nicht abmelden|nicht austragen"
)
_OTHER = (
    "wenn falls kurs kurse unterricht training paket pakete geld foto fotos video videos bild bilder datei dateien "
    "vertrag dokument dokumente unterlagen vergiss vergesst warum wieso weshalb sondern stattdessen lieber nicht nie "
    "kein keine keinen niemals ohne sagt sagte sagten meinte soll sollen wann bis bevor nachdem während weil welche "
    "welcher welches er ihm ihn morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar "
    "februar märz april juni juli august september oktober november dezember woche wochen monat monate jahr uhr "
    "stunde stunden minuten termin termine bestellung bestellungen reservierung besprechung lieferung zahlung "
    "zahlungen rechnung rechnungen konto karte passwort wecker lied musik licht lichter film spiel auto bus zug flug "
    "ticket tickets produkt produkte preis preise modell wichtig rauchen angebot position pilot projekt vertrieb"
)

LEXICON = Lexicon(
    language="de",
    words={name: _as_typed(name, listed) for name, listed in _WORDS.items()},
    cores=_CORES,
    how=_HOW,
    alone=_ALONE,
    soft=_SOFT,
    real=_REAL,
    never=_NEVER,
    other=_OTHER,
)
