"""Dutch, as it is written in the Netherlands and in Flanders.

Verbs are in the forms in which they ask (`stop`, `stopt`, `stoppen`; `te` is a word of its own). Those that come apart
have both parts in classes of their own (`hou ... op`, `schrijf ... uit`), and a core puts them together.
"""

from gateway.core.consent.lexicon import Lexicon

# Persons: who writes (`me`), who is written to (`you`), and what belongs to either.
_ME = "mij|me|ons"
_MY = "mijn|ons|onze"
_YOU = "u|je|jij|jullie"
_YOUR = "uw|je|jouw|jullie"
_FIRM = "bedrijf|firma|organisatie|winkel|team"
_KIN = "oma|opa|man|vrouw|moeder|vader|zoon|dochter|kind"

# What comes, and how often.
_SUCH = (
    "(ongewenst|ongevraagd|religieuz|politiek|nep|irritant|vervelend|eindeloz|dagelijks|wekelijks|automatisch|"
    "geautomatiseerd|commerciël|constant|storend|hinderlijk|opdringerig|verdomd|belachelijk)e|stomme|domme|achterlijke|"
    "klote|kut"
)
_INFOS = (
    "info|informatie|updates|meldingen|herinneringen|uitnodigingen|acties|kortingen|kortingsbonnen|coupons|folders|"
    "enquêtes|mails|telefoontjes|brieven|post|tips"
)
_TEXTS = "berichten|sms'jes|appjes|mails|reclame|spam"
_THESE = f"deze|die|al die|{_YOUR}"
_STEADILY = "constant|steeds|voortdurend|elke dag|dagelijks|telkens|continu|alsmaar|de hele tijd"
_SEVERAL = "(twee|2|drie|3|tig|honderd) keer|2x|3x|meerdere (keren|malen)|meermaals|vaker|zo vaak|vaak genoeg"
_ONE_TEXT = "bericht|berichtje|sms|sms'je|appje|mail|telefoontje"
_OFFERED = "producten|aanbiedingen|acties|diensten|evenementen|aanbod"

# Verbs that come apart have `te` between their parts: `weghalen`, `weg te halen`.
_LEAVE_ALONE = "(met rust|gerust) (laten|te laten|laat|zou laten|willen laten|kunnen laten)"
_TO_REMOVE = (
    "verwijder(en|e)|wissen|schrappen|delete(n|)|weg( te |)(halen|doen|gooien|smijten)|(eraf|er af|eruit|er uit)( te|) "
    "(halen|gooien|smijten|zetten)|(af|uit)( te |)(halen|gooien|smijten|vlakken)|(te |)verwijderen laten|laten "
    "verwijderen|te laten verwijderen|vernietigen|remove(n|)|wegnemen|weg te nemen|(door|weg)strepen|uitgommen|"
    "afvoeren|af te voeren|elimineren|(af|uit|eraf|eruit|weg) (kunnen|willen) halen|uit( te |)(sluiten|schrijven)|af( "
    "te |)melden|doorhalen|ontregistreren|royeren|anonimiseren"
)
_GONE = "verwijderd|verwijdert|uitgeschreven|gewist|geschrapt|afgemeld"

# Lists, and the parts of a request that say where.
_LISTS = (
    "(|mail|mail |mailing|mailing |verzend|verzendings|distributie|contact|contacten|bel|telefoon|sms|app|app |"
    "whatsapp|whatsapp |broadcast|abonnee|abonnee |reclame|reclame |marketing|adres|adressen|klanten|prospecten|"
    "nieuwsbrief|kut|klote|rot|pokke|leden|donateurs|spam|prospect|uitnodigings)lijst(|en|je|jes)|(mail|mailing|"
    "mailing )list|list|lyst|lijt"
)
_FILES = (
    "(|adres|adressen|klant|klanten|mail|bel|sms|verzend|leden|donateurs|nieuwsbrief|data)bestand(|en)|(|klanten|"
    "adressen)(database(|s)|databank|databanken)|groep(|en)|(|groeps)chat|cc|mail(verkeer|wisseling)|gesprek|"
    "conversatie|thread|community|pool|netwerk|(app|app |whatsapp|whatsapp |bel)groep|groepsapp"
)
_LETTERS = "nieuwsbrief|nieuwsbrieven|nieuwsbriefs|nieuws brief|nieuwbrief|newsletter(|s)|mailing(|s)"

# What they are about.
_THINGS = (
    "producten|aanbiedingen|acties|diensten|evenementen|events|kortingen|nieuws|nieuwtjes|activiteiten|ontwikkelingen|"
    "vacatures|cursussen|trainingen|workshops|spellen|onderzoeken|wijzigingen"
)
_MATTERS = (
    "(dit|het) (onderwerp|platform|product|bedrijf|evenement|project|huis|thema|aanbod)|(deze|de) (melding|reactie|"
    "dienst|website|app|zaak|studie)|mijn reactie|(uw|jullie) (aanbod|product|dienst|website|app|platform)|"
    "(aanvullend|verder|nieuw|ander|wetenschappelijk|toekomstig) onderzoek"
)

# The wrong person, or the wrong number.
_WRONG_ONE = "(de (verkeerde|foute)( persoon|)|(het|een) (verkeerd|verkeerde|fout|foute) nummer)"

# Openings: asking others, and having asked before.
_PLEASE_DO = (
    "ik (wil|zou|wilde|wou) (u |je |jullie |)(graag |willen |vriendelijk |)(vragen|verzoeken)|"
    f"(mag|zou) ik (u |je |jullie |)(mogen |)(vragen|verzoeken)|ik (verzoek|vraag|sommeer) ({_YOU})|"
    f"(|hierbij |bij deze |nogmaals )(verzoek|vraag|sommeer) ik ({_YOU})|wij verzoeken u|ik verzoek|"
    "(vriendelijk |)verzoek"
)
_ASKED = (
    "ik (heb|had) (u |je |jullie |)(al |toch |toch al |)(gezegd|gevraagd|verzocht|aangegeven)( dat| om|)|ik heb (u |je "
    f"|jullie |)al ({_SEVERAL}) (gezegd|gevraagd|verzocht|aangegeven|laten weten)( dat| om|)|ik heb (u |jullie |"
    ")(vorige week|vorige maand|gisteren|eerder|onlangs)( al|) (gezegd|gevraagd|laten weten)( dat|)|ik (zei|zeg)( toch|"
    " al|)|ik vroeg (toch|al|u|je|jullie)|ik zeg het (nu |)((nog een|maar één) keer|voor de laatste keer)|hoe vaak nog|"
    "hoe (vaak|dikwijls) (moet ik|moeten we)( u| je| jullie| het|)( nog| nu nog|) (zeggen|vragen|herhalen|schrijven)|"
    "hoe vaak moet ik nog (zeggen|vragen) dat( (je|u) moet| jullie moeten|)"
)
_FOR_THE_LAST_TIME = (
    "voor de (laatste|zoveelste|tweede|derde|vierde|vijfde|tiende|2e|3e|4e|5e|10e) keer|nog een keer|"
    "laatste (keer|waarschuwing|verzoek)"
)

# Reasons: why somebody wants no more messages.
_NO_INTEREST = (
    "(ik heb |wij hebben |we hebben |)(geen|totaal geen|nul) (interesse|intresse|interresse|interese)( meer|)|"
    "(ik ben |wij zijn |we zijn |)niet( meer|) (geïnteresseerd|geintereseerd|geinteresseert)|"
    "(het |dit |)(interesseert|intereseert|interreseert) (me|mij) niet"
)
_NOT_SIGNED = (
    "(ik heb (me|mij) |)(hier |)(nooit|niet) (voor |)(aangemeld|ingeschreven|opgegeven|geabonneerd)|"
    "(ik heb |)(hier |hier voor |er |)(nooit|geen) toestemming (voor |)gegeven|"
    "(ik heb |hier heb ik |daar heb ik |heb ik |)(hier |er |)(nooit|niet) om gevraagd|"
    "ik heb (hier|me hier) nooit voor (getekend|gekozen)"
)
_SAID_STOP = (
    "hoe vaak moet ik( nu| jullie| u|)( nog|) stop (sturen|zeggen|typen|schrijven|antwoorden)|ik heb (nu |)(al |)voor "
    "de (tweede|derde|vierde|vijfde|tiende|zoveelste) keer stop (gestuurd|gezegd|geantwoord|geschreven)|ik (heb|had) "
    f"(u |je |jullie |)(al |toch |toch al |)stop (gezegd|gestuurd|geantwoord|geappt)|ik heb al ({_SEVERAL}) stop "
    "(gezegd|gestuurd|geantwoord|geappt|getypt)"
)
_DESPITE = (
    "ondanks (mijn |een |meerdere |herhaalde )(uitschrijving|afmelding|afmeldingen|opzegging|verzoek|verzoeken)( "
    "(krijg|ontvang) ik nog (steeds|altijd) ((de|jullie|uw|deze) |)(nieuwsbrief|mails|e-mails|berichten|sms'jes|"
    "reclame)|)"
)
_SIGNED_OFF = (
    "ik (heb|had) (me|mij) al (weken|maanden|dagen|lang|lange tijd) geleden (afgemeld|uitgeschreven)|ik (heb|had) me "
    f"(toch|toch al|al ({_SEVERAL})|nochtans|vorige (week|maand)) (afgemeld|uitgeschreven)|ik ben (toch|toch al|al "
    "lang|allang) (afgemeld|uitgeschreven)"
)
_ALREADY_OFF = (
    "(terwijl|hoewel) ik me (al |)(heb (afgemeld|uitgeschreven)|(afgemeld|uitgeschreven) heb|had (afgemeld|"
    "uitgeschreven)|(afgemeld|uitgeschreven) had)|(terwijl|hoewel) ik (al |)(afgemeld|uitgeschreven) ben"
)
_LINK_FAILS = (
    "(de |jullie |uw |)(afmeldlink|uitschrijflink|link|knop|afmelding) werkt niet( dus|)|"
    "(ik kan|ik vind|kan|vind) de (|afmeld|uitschrijf)(link|knop) niet( vinden|)"
)
_THREATS = (
    f"doe (ik |)aangifte|meld ik ({_YOU}|dit|het)|dien ik (een |)klacht in|blokkeer ik ({_YOU}|dit nummer|het nummer)|"
    "(ga|stap) ik naar (de (politie|acm|ap|gba|rechter|ombudsman)|een advocaat|mijn advocaat)|bel ik de politie|"
    "schakel ik (een|mijn) advocaat in|onderneem ik (juridische |)stappen|volgen( er|) juridische stappen|"
    "volgt er een klacht|ga ik aangifte doen|rapporteer ik (jullie|dit)|klaag ik jullie aan"
)
_THREATENED = (
    "ik klaag u aan|(jullie worden|u wordt|je wordt|dit nummer wordt) (geblokkeerd|gerapporteerd|gemeld)|ik doe "
    f"aangifte|ik meld ({_YOU}|dit|het)|ik dien (een |)klacht in|ik blokkeer ({_YOU}|dit nummer|het nummer)|ik (ga|"
    "stap) naar (de (politie|acm|ap|gba|rechter|ombudsman)|een advocaat|mijn advocaat)|ik bel de politie|ik schakel "
    "(een|mijn) advocaat in|ik onderneem (juridische |)stappen|ik ga aangifte doen|ik rapporteer (jullie|dit)|ik klaag "
    "jullie aan"
)
_AUTHORITY = (
    "bij de (acm|ap|gba|politie|autoriteit persoonsgegevens|gegevensbeschermingsautoriteit|privacycommissie|"
    "consumentenbond|fod economie|ombudsman)|als spam"
)
_INSULTS = (
    "idio(ot|ten)|klootzak(|ken)|eikel(|s)|sukkel(|s)|lul(|len)|mongo(ol|len)|flapdrol|klojo|mafke(es|zen)|trut|"
    "rotzak(|ken)|hufter(|s)|(|kanker|tyfus|tering)lijer(|s)|debiel(|en)|zakkenwasser(|s)|loser(|s)|onnozelaar(|s)|"
    "smeerlap(|pen)|kutbedrijf|(|stelletje )(oplichters|idioten|spammers|amateurs|losers|sukkels|eikels)|lozer(|s)|"
    "oplichter|spammer|stalkers|"
    "scammer(|s)"
)

_COMPLAINTS = (
    # how often, and how many
    "ik (krijg|ontvang) (elke dag|dagelijks|constant|steeds) (|3 |5 |10 |drie |vijf |tien )(sms'jes|smsjes|berichten|"
    "mails|telefoontjes|reclame)(| van jullie| van u)|elke dag een (sms|mail|bericht) is (mij |me |)te( |)veel|(2|3|5|"
    "10|twee|drie|vijf|tien) (sms'jes|mails|berichten|telefoontjes) per dag is te( |)veel|(dit|dat) is (al |nu |)de "
    "(tweede|derde|vierde|vijfde|tiende) (sms|mail|keer)(| vandaag| deze week)|(jullie (sturen|bellen|appen|mailen)|u "
    f"(stuurt|belt|mailt)) (|mij |me )({_STEADILY})(| iets)|(u (hebt|heeft)|jullie hebben) (mij|me) (vandaag |)(al |"
    ")(twee keer|drie keer|meermaals) (gebeld|gemaild)|jullie (stoppen|houden op) (nooit|niet)|ik (krijg|ontvang) (al |"
    ")(veel te veel|te veel|genoeg) (mails|sms'jes|berichten|reclame|spam)|ik blijf maar (berichten|sms'jes|mails) "
    "(krijgen|ontvangen)|mijn (mailbox|inbox|telefoon) (is vol|zit vol|loopt over)|(dit|het) gaat (nu |)al (dagen|"
    "weken|maanden|jaren) (zo|door)|"
    # that it is a nuisance, and read by nobody
    "(dit|het|dat) (irriteert|stoort) (me|mij|ons)( mateloos|)|(dit|dat) is (echt|zo|heel|erg) (irritant|vervelend|"
    "storend)|(jullie zijn|u bent) (zo |echt |)(irritant|vervelend|opdringerig)|want (dit|het|jullie) (irriteert|"
    "stoort|irriteren|storen|is (irritant|vervelend|te veel))( me| mij|)|(dit werkt|jullie werken) op mijn (zenuwen|"
    "systeem)|(jullie|uw|deze|die) (sms|sms'jes|berichten|e-mails|mails|telefoontjes|reclame|aanbiedingen|meldingen) "
    "((irriteren|irriteert|storen|stoort|vervelen)( mij| me|)|(werken|werkt) op mijn zenuwen|(zijn|is) (irritant|"
    "vervelend|storend|te veel|hinderlijk))|(jullie irriteren|u stoort|jullie storen) (me|mij) met (die|deze|uw|"
    "jullie) (berichten|telefoontjes|mails)|ik erger me (hieraan|eraan)|ik heb het( nu|)( helemaal|) gehad|geen zin in "
    "(zoiets|dit|jullie)|ik wil niet meer|ik lees (het|ze|die (berichten|mails)) (toch|nooit)( niet|)|(dit|het) "
    "interesseert (niemand|me geen (bal|zak))|(het|dit) (is|wordt) (mij|me) (allemaal |)te veel|ik (antwoord|reageer) "
    "niet meer( op (jullie|uw) berichten|)|(dit|het) onderwerp (interesseert (me|mij) niet|gaat (mij|me) niet( meer|) "
    "aan)|(het |)heeft geen (zin|nut)( om mij te (appen|schrijven|bellen)|)|"
    # what one never ordered, and how one came to be on the list
    "ik heb (niet|nooit) om (deze|die) (e-mails|mails|berichten|sms'jes) gevraagd|ik heb (niet ingestemd met reclame|"
    "nooit reclame (besteld|gevraagd))|ik heb geen (nieuwsbrief|abonnement) (besteld|aangevraagd|afgesloten)|(ik wil |"
    ")geen abonnement|nooit aangemeld|ik heb (me|mij) (hier niet|niet hier|niet voor sms|(nooit|niet) voor (deze|die) "
    "(mailinglijst|nieuwsbrief|lijst)) (aangemeld|ingeschreven)|(ik heb me |heb me |)nooit bij (jullie|u) "
    "(geregistreerd|aangemeld)|(ik heb |heb |)(me |mij |)(per ongeluk|perongeluk) (op (abonneren|aanmelden) |"
    ")(aangemeld|geklikt|gedrukt|ingeschreven)|ik heb me vergist( bij het aanmelden|)|(dat was ik|ik was het) niet|(ik "
    "ben |ik sta )(blijkbaar |)(per vergissing|ten onrechte|per ongeluk) (in (uw|jullie|het|dit) bestand|op (uw|"
    "jullie) lijst|hier)( beland|)|ik hoor (niet|hier niet) (op|in) (deze|die|jullie|uw) (lijst|groep|bestand)|(waarom|"
    "hoe) (sta|ben) ik (op|in) (deze|jullie|uw) (lijst|bestand|groep)( gekomen|)|waarom ben ik nog niet (verwijderd|"
    "afgemeld)|ik heb (nog |)nooit (iets |)bij (u|jullie) (besteld|gekocht)|(ik ben |)nooit klant geweest|ik ben geen "
    "klant van (u|jullie)|(ik |)ken (uw|het|dit|jullie) bedrijf niet|(ik |)ken (jullie|u) helemaal niet|ik heb (u|"
    "jullie) mijn nummer nooit gegeven|ik weet niet wie (u bent|jullie zijn|dit is)|wie (bent u|ben je|zijn jullie) "
    "eigenlijk|"
    # what is over, and whom they have reached
    "(ik heb|wij hebben) (geen reclame|niets|niks) nodig|ik heb alles( al|)( wat ik nodig heb|)|dat heb ik niet( meer|"
    ") nodig|de inhoud is (voor mij |)niet (meer |)relevant|(wij zijn|ik ben) (goed|reeds|al) voorzien( en|)|"
    "(momenteel|op dit moment) geen (behoefte|interesse)|ik heb (mijn (lidmaatschap|abonnement|contract) |het "
    "(contract|abonnement) )(al lang |al |)opgezegd|(wij hebben|ik heb|heb|hebben) (al |)opgezegd( en|)|ik woon (nu |"
    ")ergens anders|(ik ben|wij zijn) (al |)(weg |)verhuisd|ik heb (nu |al |)een (nieuwe |andere |)(baan|woning|"
    "leverancier)( gevonden|)|(het|dit|de zaak) is (al |)(opgelost|afgehandeld)|(de|onze|deze) (firma|zaak|vereniging|"
    "club) (bestaat niet meer|is (opgeheven|gestopt))|dit is (niet mijn nummer|mijn nummer niet)( meer|)|(ik heb |heb "
    ")een nieuw nummer|verkeerd adres|ik ben iemand anders|(mijn|ons) (zoon|dochter|kind) is (nog |)minderjarig|niet "
    "met mij|zonder mij|"
    # the account, which is to go as well
    "(mijn |)(account|profiel) (aub |graag |)(verwijderen|wissen|opzeggen)( en|)|(verwijder|wis) (aub |)mijn (account|"
    "profiel)( en|)|"
    # that it is forbidden, was said before, and does not work otherwise
    "(ik ga |)(hier |)niet( mee|) akkoord( hiermee|)|(dit|zoiets|dat) is (tegen de wet|verboden)|(jullie hebben|u "
    "heeft) (daar |hier )(het recht niet toe|geen toestemming voor)|voor( |)zover ik (ooit |)toestemming (heb gegeven|"
    "gegeven heb)|geef mijn (gegevens|nummer) niet door( aan derden|)|(ik heb (dit|dat|het)|(dit|dat) heb ik) (u |"
    "jullie |)al (eens |vaker |meermaals |)(gezegd|gevraagd|geschreven)|ik heb (u|jullie) (dat |dit |)al (eens |"
    ")(gezegd|gevraagd|geschreven|gemaild)|ik heb al (gebeld|een mail gestuurd|gemaild)|eigenlijk had ik (me|mij) "
    "afgemeld|de link om (af te melden|uit te schrijven) werkt niet|ik vind geen (afmeldlink|uitschrijflink)|ik weet "
    "niet hoe (dat|het) (moet|werkt)|ik kan dit niet (opzeggen|uitzetten)|het lukt (me|mij) niet( om (me|mij) af te "
    "melden|)|stop (hielp|helpt) niet|(anders|of) (aangifte|klacht|politie|advocaat)|graag (een |)bevestiging"
)


def _hasty(word: str, _first: bool) -> list[str]:
    """How a word is typed in a hurry: `mn` for `mijn`, `uitschrijve` or `uitschrijvem` for `uitschrijven`."""
    if len(word) >= _LONG and word.endswith("en"):
        return [word[:-1], f"{word[:-1]}m"]
    return [_TYPED.get(word, word)]


_LONG = 7
"""Letters of a word of which the last `n`, which few say, is left out."""


_TYPED = {"mijn": "mn", "wij": "we"}

# A core is a row of classes; what may stand before it, in it and behind it is said in `lexicon`.
_CORES = (
    "final/wrong", "you_have perhaps? wrong_one dialled?", "buzz buzz_tail",
    # Do not write, do not call, do not send.
    "contact not", "contact/call unwelcome", "not contact call?", "not call contact", "ping person not", "ping nomore",
    "call nomore call_tail?", "nomore call call_tail?", "send nomore/nothing", "nomore/nothing send",
    "send message/ad not", "det? message/ad not send", "det? other/stuff nomore send",
    "contact/send/ping no message/ad/stuff/crap", "contact/send/ping no single/other more",
    "contact/send/ping no more single/other", "contact/send/ping person no other", "contact/send/ping nomore single",
    "contact/send message/ad else", "bother not bother_tail", "not bother_tail bother", "bother_else else",
    "seek no touch touch_tail?", "seek not touch touch_tail", "no touch touch_tail", "use number nomore",
    "det? number nomore use/send", "det? number not contact/call/for_ad", "cease/keep nomore/not posted",
    "nomore become? posted kept become?", "nomore posted keep",
    # No more of it.
    "no message/ad contact/send?", "no single/stuff/crap contact/send", "no single/other/stuff more contact/send?",
    "no more single/other/stuff contact/send?", "no fresh message/ad/other/stuff more",
    "no message/ad/single/other more from_place", "contact/send no message/ad/other more from_place",
    "want no message/ad/other more? receive? from_place receive?", "never_a single/message/ad/other from_you?",
    "one_more single/other/ad/message threat", "contact/call/send/ping again threat", "ifnotstop threaten/threat",
    "threaten ifnotstop", "enough message/ad/other", "det? message/ad/other/single/stuff/touch not desired",
    "det? message/ad/other/single/stuff/touch undesired", "det? message/ad/other not_prized_done",
    # Asking whether: `can you`, `you need not`.
    "can/need nomore contact/send/call", "can stop contact/send/call/message/ad/other",
    "can stop other/stuff contact/send", "stop stuff/other contact/send", "can message/ad/other stop",
    "can no message/ad/single/other contact/send", "need no message/ad/other more contact/send",
    "can/need no stuff more contact/send", "take person no message/ad/other/stuff more",
    "need no message/ad/single/stuff sent", "need nomore report", "need no touch touch_tail",
    "can/need remove person/number", "can/need person? from? list? remove_inf/unsubscribe", "can/need from list take",
    "can/need number remove_inf", "can/need person away pull", "need number away take", "can person down take",
    "can from list away", "can from roll", "can number out_of list", "can number removed", "can removed_self",
    "confirm that/that_i from? removed", "from list removed_self", "possible no message/ad/single/stuff more receive",
    "can from? list removed", "can person alone_leave", "can person not alone_leave", "can number message/ad block",
    # I want none.
    "want no message/ad/single/stuff receive?", "want no other more receive?", "want no more other receive?",
    "want no fresh message/ad/stuff receive?", "must no message/ad/stuff receive?", "must/want message/ad not receive?",
    "no message/ad/single/stuff/other want receive?", "no message/ad/single/stuff/other receive? desired",
    "det? message/ad want/must not receive?", "want not message/ad receive", "want nomore receive",
    "want nomore other/stuff receive", "want det? other/stuff nomore receive", "det? other/stuff want nomore receive",
    "want it not getmsg", "it want not getmsg", "want rather no message/ad receive?", "want notes not",
    "want stop message/ad receive?", "want message/ad/other stop", "i_receive rather no message/ad/single/stuff/other",
    "receive rather nothing", "want not/no from_you hear", "want from_you not hear", "want not hear from_you",
    "from_you want not/nomore hear", "nomore from_you hear", "want not become? contacted", "want nomore become? called",
    "not contacted become", "nomore contacted/called become", "nomore become contacted/called",
    "rather not called/contacted become?", "i_become rather not called/contacted",
    "i_become not rather called/contacted", "that_i no message/ad/single/stuff want receive?",
    "that_i no message/ad/single/stuff receive want", "that_i nomore contacted want", "that_i nomore want contacted",
    "that_i message/ad not want", "that_i noprize message/ad",
    # I want that you do not.
    "want not that contact/send", "want not that other/stuff contact/send", "want not that always contact",
    "want nomore that call", "want that not contact/send", "want that nomore call",
    "want that stop contact/send/call/other", "want that no message/ad contact/send",
    "want that person/number remove/removed", "want that number removed become", "want number from? erases",
    "want that number/person from list take/removed", "want that person alone", "want not that number for_ad data_used",
    "want not that number data_used for_ad?", "that? nomore mustbe contact/send/call",
    "that? no message/ad mustbe contact/send", "ensure that_i no message/ad/single/stuff/other receive",
    "ensure that_i nomore contacted/called become", "ensure that_i nomore become contacted/called",
    "ensure number removed_self", "ensure that_i nomore receive", "ensure that_i from list away/removed/gone",
    "ensure that it stop", "ensure that number from? erases", "ensure that number from? gone become",
    # Stop it.
    "stop always? contact/send/call", "stop message/ad/other always? contact/send",
    "stop person always? other contact/send", "stop message/ad/other/touch", "det? message/ad/other/feed maystop",
    "stop no message/ad", "stop contact/send nomore", "stop bother_tail bother", "stop det? communication",
    "stop crap contact/send", "cease cease_tail always? contact/send/call", "cease cease_tail message/ad/other",
    "cease cease_tail always? bother_tail bother", "cease cease_tail crap contact/send",
    "cease message/ad/other/stuff for_you", "put message/ad/other/feed/communication put_tail",
    "det? message/ad/other/touch/communication stop", "request cessation message/ad/other", "when contact/send/call",
    "spare person/you message/ad/other/stuff", "shutup message/ad/other/stuff/crap",
    "shove message/ad/other/stuff/crap whereto",
    # Take me off.
    "remove/removed_t person/number from? list?", "remove from/data list", "person from? list? remove_inf",
    "det? number from? list? remove_inf", "data remove_inf", "from list remove_inf",
    "number mustbe removed_self/removed", "number mustbe out_of list", "number mustbe away",
    "det? number remove_inf from list", "person remove_inf from list", "pull person from? away",
    "take person from? down", "take person/number from list away?", "take number away", "take/away from list",
    "person? from list take/away", "person/want/request from roll", "person away pull", "person down take",
    "det? number away take", "det? number from list take", "det? number away? out_of list", "set part list",
    "adding not/nomore roll", "set person/number blocklist", "block number message/ad/roll",
    "awaywith number/message/ad/list", "notof", "want part roll", "want from list/other/stuff away",
    "want away from? list/message/ad/other/stuff", "want removed_self", "want/would from? gone become",
    "want list/number removed", "want person/number remove_inf",
    # Signing off.
    "tried unsubscribe fails", "signoff person off from?", "signoff_du person from? list/message/ad off",
    "signoff_du person off from? list/message/ad", "signoff/signoff_du/i_part number off", "hereby i_signoff off",
    "i_signoff hereby/list off", "i_signoff off hereby", "i_signoff off from? list", "unsubscribe",
    "from? det? list/other/stuff unsubscribe", "unsubscribe other/stuff", "want person? unsubscribe other/stuff",
    "signoff/signoff_du person off from? other/stuff", "request unsubscribe other/stuff",
    "person from? list? unsubscribe", "det? number unsubscribe", "want person? list? unsubscribe",
    "hereby? request signing_off", "hereby signing_off", "signing_off list", "request erasure list",
    "request? erasure number/person", "det? feed cancel", "want feed/message cancel", "cancel feed/message",
    "det? message/ad/other left_off leave", "hereby? object objection consent/number/message/ad/other",
    "from message/ad/other/touch refrain", "need stop contact/send/call", "need you? message/ad/other spare",
    "det? message/ad/other can you? spare", "i_can det? message/ad/other/stuff miss",
    "det? message/ad/other/stuff i_can miss", "ensure that_if no message/ad/single/stuff/other receive",
    "ensure that_if nomore receive", "want that_i no message/ad/single/stuff/other receive",
    "want that_i nomore receive", "want that_i nomore contacted/called become",
    "want that_i nomore become contacted/called", "ensure that_i from list removed become",
    "have no message/ad/other/stuff more needed", "seeoff contact/send/call", "save number not/nomore",
    "no_to message/ad/other", "forbid contacted/called become", "erasure number confirm",
    "want det? crap nomore receive", "that_i det? consent withdraw",
    "want not contacted/called not contacted/called become", "det? contact/send/call stop",
    "det? message/ad/other need stop", "need you? contact/send/call spare", "det? contact/send/call can you? spare",
    "why_leave person? not alone", "why_can person not alone_leave", "that_i not/nomore contacted/called want? become?",
    "that_i not/nomore want? contacted/called become?", "stop stuff make", "send det? bulletin/stuff/other nomore",
    "show no message/ad more?", "want nomore from_you talk", "want from_you nomore talk", "data from list remove_inf",
    "stop send stuff", "never_more message/ad/other", "draw det? consent other/stuff back",
    "bother not bother_tail other/stuff", "leave person alone other/stuff", "block det? number for_ad",
    "det? number block for_ad", "det? bulletin nomore send", "rather i_receive no message/ad/single/stuff/other more?",
    "leave det? contact/call left_off", "leave det? message/ad/other left_off",
    "i_hear rather nothing/nomore/not from_you", "consent expired", "det? consent expired", "not use for_ad",
    "say feed/message cease_tail",
    # For somebody else, or for the number of somebody who died.
    "kin want no message/ad/single/other receive?", "kin want nomore called/contacted become?", "died remove his/third",
    "died take his/third from?", "died his/person/third from? take/remove_inf", "died nomore contact/call/send his?",
    "died no message/ad contact/send? his?", "died no other/single more third? contact/send?",
    "died no message/ad/other/single more? third contact/send?",
    # Leave me alone.
    "leave person? alone", "leave alone person", "person alone_leave",
    # No consent, no interest.
    "revoke consent/message/ad/number/touch/communication", "have? notserved other", "claim right",
    "want? det? consent revoke", "hereby? draw det? consent", "draw consent receive message/ad back",
    "draw consent contact/send? back", "draw consent consent number back", "draw consent back contact/send/call",
    "draw det? consent hereby back", "det? consent draw back",
    "forbid contact/call/message/ad/other/consent/touch/communication", "forbid message/ad contact/send",
    "det? number mustbe not data_used for_ad", "det? number mustbe not for_ad data_used",
    "forbid person bother_tail bother", "seeoff message/ad/other/stuff/touch", "send no bulletin more",
    "no bulletin more send?", "want no bulletin more receive?",
    "hereby? draw det? consent back receive? message/ad/other/stuff", "forbid det? number? use", "need number not use",
    "want not/nomore that number use/data_use", "have? nointerest message/ad", "have message/ad nointerest",
    "have message/ad/other/fuss fedup", "have not message/ad await", "have message/ad/other undesired/not_prized",
    "have touch not_prized", "have it? fedup that contact/send/call", "have it? fedup message/ad/other",
    "have not_prized that contact/send/call", "sick message/ad/single", "det? message/ad irks",
)  # fmt: skip

# Those that ask to stop only if nothing else is said.
_ALONE = (
    "bare", "no notes", "want no stuff/other more? about? by_way receive?", "det? notes want not/nomore",
    "it need nomore send", "det? message/ad nomore", "neither message/ad/other also", "bare more? about",
    "stop filler? nag", "stop stuff/crap", "cease cease_tail filler? nag", "block person", "nomore use/touch",
    "stop you? there? thatway", "want that it stop", "can it/thatway? stop", "it need/can stop", "thatway stop",
    "cease you? there? thatway? cease_tail", "stop filler? det? fuss/crap", "cease you? cease_tail stuff/crap",
    "cease cease_tail filler? det? fuss/crap", "put you? it put_tail", "det? notes/message/ad/other put_tail",
    "det? message cancel", "call person not call_tail?", "not call", "ping not", "contact/send/ping? no other",
    "no other send", "contact/send/ping no single", "contact/ping/call/send/bother/bother_else else bother_tail?",
    "want no other from_you? receive?", "want not from_you? called become?", "want not become called",
    "want not that you? person? call", "request erasure", "hereby? i_signoff off", "signoff_du person off",
    "take person away", "det? number away", "want filler? part sit", "want? det? list exit", "exit det? list",
    "send it else", "stepout det? roll", "want nothing from_you", "nomore invite", "asking person nomore away",
    "cease you? cease_tail filler? person? invite", "stop filler? person? invite",
    "invite person there? nomore bother_tail?", "feed unsubscribe", "want? no message/ad more? by_way receive?",
    "want no more? message/ad by_way receive?", "want reception message/ad/other? stop", "sick you? other/stuff",
    "want you det? message/ad/other nomore hear", "no message/ad/other/stuff/single more from_you? about? getmsg",
    "no more message/ad/other/stuff about? getmsg", "det? message/ad/other/stuff nomore getmsg",
    "stop you? filler? det? notes", "det? notes stop/cancel", "cease you? cease_tail filler? det? notes",
    "put you? det? notes put_tail", "can det? notes stop", "det? notes maystop", "awaywith notes",
    "want det? stuff/other nomore", "det? stuff/other want nomore", "have? nointerest det? other/stuff",
    "revoke det? other/stuff", "want? det? other/ad cancel", "erasure/signing_off desired", "signing_off other",
    "nomore by_way contact/call", "contact person nomore by_way", "want nomore by_way become? contacted/called become?",
    "want nomore become? contacted/called become? by_way", "want by_way nomore become? contacted/called become?",
    "cancel det? other/notes",
)  # fmt: skip

# Those that refuse and do not ask.
_SOFT = (
    "refusal/threaten", "that_i it not/nomore want receive?", "tried unsubscribe",
    "need no message/ad/other contact/send", "stop/cancel det? service_noun", "take/remove third from list",
    "remove his", "take his away", "draw det? registration back", "want? det? registration revoke/cancel",
    "contact/ping/call/send third nomore/nothing call_tail?", "det? bulletin have nomore needed",
    "det? bulletin want nomore", "block det? number", "threaten ifmore", "ifmore threaten", "have det? stuff undesired",
    "det? message/ad bores", "det? service_noun cancel", "want det? service_noun cancel",
)  # fmt: skip

# Questions how to stop, or who writes.
_HOW = (
    "who", "how stop/unsubscribe/signing_off", "how person? list? unsubscribe", "how person list? remove",
    "how person? from list away/take", "how number remove", "how message/ad stop", "how stop message/ad",
    "how feed cancel", "how no message/ad receive", "how_away from list away?", "how_away away/removed/off_it",
    "how_signoff list/message/ad? off/put_tail/cease_tail", "how_signoff off list", "how_erase number/person",
    "how_halt message/ad/feed",
)  # fmt: skip


LEXICON = Lexicon(
    language="nl",
    hasty=_hasty,
    dropped=("ik", "wij", "we"),
    words={
        # Verbs: to stop.
        "maystop": "(mag|mogen|moet|moeten|kan|kunnen) (stoppen|ophouden|weg|uit|eraf|afgezet worden)",
        "stop": "deactiveer|deactiveren|laat (het |)na( om|)|bespaar (u|je|jullie) de moeite( om|)|stop(|p|t|e|en|pen|"
        "je)|sotp|stpo|stop(| | te )zetten|beëindig(|en)|sta(ak|ken|akt)|op( te |)houden|ophoudt|kap(|t|pen)|nokken|"
        "afblijven met|uit( te |)(zetten|schakelen)|afzetten|na( te |)laten",
        "cease": "hou(|d|dt|t|den)|schei(|d|dt|t)|bewaar",
        "cease_tail": "op|uit|af",
        "put": "zet|zetten|schakel|schakelen",
        "put_tail": "maar (uit|af|stop)|stop|stil|uit|af|stopgezet",
        "cancel": "op( te |)zeggen|opzegge|stop( te |)zetten|stoppen|stop|annuleer|annuleren|beëindig(|en)|"
        "cancel(|en)|afzeggen|(uit|af)zetten|uit zetten|uitschakelen|af( te |)bestellen|ik annuleer",
        "cessation": "(|het )(beëindiging|stopzetting|stopzetten|staking|beëindigen) van( de|)",
        "say": "zeg|zegt|zeggen|ik zeg|zeg ik|wij zeggen",
        # To write, to call, to bother.
        "contact": "app(|t|e|en|n)|stuure|aanappen|whatsapp(en|t)|sms(en|sen|'en|'t)|sms'jes sturen|berichten|texten|"
        "(contact|kontakt|contakt)e(er|ert|ren)|(houden|brengen|stellen) op de hoogte|op de hoogte( te|) (houden|"
        "brengen|stellen)|kontakteren|contact(er|en)|benader(|t|en)|(contact|kontakt) (op|op te )nemen|contact "
        "(opnemen|op te nemen|zoeken|te zoeken|leggen|te leggen)|contact met (mij|me|ons) (opnemen|op te nemen)|"
        "mail(en|t)|e-mailen|emailen|mij mailen|schrijf|schrijven|schrijft|aan( te |)schrijven|lastig(| | te )vallen|"
        "lastig( |)valt|sto(or|ren|ort)|hinder(|en)|spam(|m|t|men)|bespammen|vol( te |)spammen|dichtspammen|besto(ok|"
        "ken|okt)|stalk(|en|t)|terrorise(er|ren)|irrite(er|ren|ert)|ping(|en)|dm'en|dmen|bombarde(er|ren)|adverteren|"
        "reclame maken|overspoel(|en)|dood( te |)gooien|volgooien|notificeren|messagen|ambete(er|ren)|ambetant doen|"
        "(mijn |)voicemail(s|) (in te spreken|inspreken)|op te volgen|opvolgen|emmerdere(|n)|bevragen|overladen|"
        "overstelpen|(plat|toe)( te |)(bellen|spammen|mailen)|aanklampen|opjagen|bedelen|overdonderen|leuren|"
        "achtervolgen|opdringen|intimideren",
        "posted": "op de hoogte",
        "keep": "houd|hou|houdt|houden|brengen|stellen",
        "nag": "herinneren|pushen|stalken|pesteren|ze(ur|urt|uren)|zeik(|en)|zaniken|drammen|zagen|zeveren",
        "ping": "app|sms|mail|text|whatsapp|message|dm|e-mail|email|(bel|app|mail|sms) of (bel|app|mail|sms|e-mail)|"
        "(app|sms|mail) maar|bericht",
        "call": "bel(|t|l|le|len)|op( te |)bellen|opbel|opbelt|telefone(er|ert|ren)|bel op",
        "call_tail": "op|terug op|aan",
        "bother": "val|valt|vallen|valt u",
        "bother_tail": "lastig|aan|lastg",
        "bother_else": "spam|stoor|storen|benader|stalk|hinder|terroriseer",
        "seek": "neem|neemt|nemen|zoek|zoekt|zoeken",
        "touch": "(telefonisch |)contact|kontakt|contact met (mij|ons)",
        "touch_tail": "op|opnemen|op te nemen|opgenomen",
        "send": "stuur(|t|d|dt|n)|stur(|r|n|en|ne)|sture|struen|(op|door)sturen|toe( te |)(sturen|zenden)|zend(|t|en)|"
        "verzend(|en)|verstuur|versturen|(aan|door|uit|op)( te |)(bieden|zenden|mailen|sturen|dringen)|informe(er|ren)|"
        "verwittig(|en)|stuur (maar|mij maar|me maar|nou)",
        "leave": "geef|geeft|laat|laten|laat ons|late|laatt|gun|lat|wanneer (laten jullie|laat u|laat je)",
        "alone": "(|eens |toch |gewoon )(met rust|gerust)|met rus|rust|wat rust|in rust|(in|met) vrede|in mn waarde|"
        f"met rust laten|{_LEAVE_ALONE}",
        "alone_leave": _LEAVE_ALONE,
        "else": "(maar |)(naar |aan |)(iemand anders|anderen|een ander)|ergens anders",
        "spare": "bespaar|bespaart|besparen|spaar",
        "shove": "steek|steekt|stop|stopt|duw|prop",
        "whereto": "in (je|uw|jullie) (reet|gat|hol)|(ergens |)waar de zon niet schijnt|(maar |)ergens anders",
        "for_you": "voor een ander|voor anderen|(voor|bij) (je|u|jullie)|voor (jezelf|uzelf|jullie zelf)|thuis|"
        "maar voor (een ander|anderen)",
        # To get messages, to be written to.
        "getmsg": "ontvangen|krijgen|(toegestuurd|gestuurd) krijgen",
        "receive": "ontvang(|en|e)|krijg(|en)|(toegestuurd|toegezonden|gestuurd|opgestuurd) krijgen|binnen( |)krijgen|"
        "doorkrijgen|toegestuurd|hebben|hoeven|(te hoeven|meer hoeven) ontvangen|hoeven te ontvangen",
        "hear": "(horen|zien) (of|en) (lezen|horen|zien)|hor(en|e)|lezen|zien|weten|vernemen|ontvangen|krijgen|(mee |"
        ")te maken (te |)hebben|te maken hebben|te doen hebben|van doen hebben",
        "contacted": "op de hoogte (gehouden|gesteld|gebracht)|ge(contacteerd|kontakteerd|contact|app(t|d)|-app(t|d)|"
        "smst|sms't|-sms't|stoord|spam(d|t)|stalkt|hinderd|bombardeerd|adverteerd|whatsappt|informeerd)|benaderd|"
        "lastig( |)gevallen|bespamd|bestookt|aangeschreven|aangesproken|verwittigd|uitgenodigd|herinnerd|ge-e-maild|"
        "over(spoeld|laden|stelpt)|bevraagd|platge(beld|spamd|maild)|volge(spamd|stouwd)|geterroriseerd|geviseerd|"
        "achtervolgd",
        "called": "(|op)gebeld|gemail(d|ed)|getelefoneerd",
        "kept": "gehouden|gesteld|gebracht",
        "become": "worden|word|wordt|zijn",
        "i_hear": "ik hoor|hoor ik",
        "left_off": "achterwege",
        "needed": "nodig",
        "never_more": "nooit (meer|nog)",
        "registration": "aanmelding|registratie|inschrijving",
        "save": "bewaar|bewaart|bewaren",
        "make": "(te |)(doen|geven|maken)",
        "show": "(maak|toon)(|t)|maken|tonen",
        "talk": "praten|spreken|appen|chatten|schrijven|communiceren",
        "why_leave": "waarom (laten jullie|laat u|laat je|laat jij)",
        "why_can": "waarom (kun je|kan je|kunt u|kunnen jullie)",
        "withdraw": "intrek|herroep",
        "neither": "noch",
        "no_to": "nee( bedankt|) (tegen|aan)",
        "object": "(ik |)maak( ik|)|maken wij|wij maken|(ik |)teken( ik|)",
        "objection": "bezwaar tegen|(verzet|bezwaar) aan tegen",
        "refrain": "af te zien|afzien|ziet u af",
        "i_can": "ik kan|kan ik|wij kunnen",
        "miss": "missen als kiespijn|(best|goed|prima|gerust) missen( als kiespijn|)",
        "that_if": "(als|dat) (ik|wij|we)",
        "asking": "nodig|nodigt",  # "nodig mij niet meer uit"
        # "mijn toestemming geldt niet meer"
        "expired": "geldt (niet|niet meer|niet langer)|vervalt|(is|zijn) (hierbij |nu |)(ingetrokken|vervallen|"
        "ongeldig|herroepen)|trek ik in",
        "i_receive": "(ik|wij|we) (ontvang|krijg)(|en)|(ontvang|krijg) ik",
        # To take off, to sign off.
        "remove": f"verwijder(|t)|wis|schrap(|t)|deleet|vernietig|anonimiseer|{_TO_REMOVE}",
        "remove_inf": _TO_REMOVE,
        "removed": f"{_GONE}|(|weg|af|uit|eraf |eruit )gehaald|eraf|eruit|af|weg|uit|gedelet(et|ed)|(|eruit )gegooid",
        "gone": _GONE,
        "removed_t": "verwijderd|verwijdert",
        "removed_self": f"({_GONE}) (worden|te worden)|worden ({_GONE})|uitgeschreven zijn",
        "take": "haal|haalt|haald|hal|halen|neem|neemt|nemen|zet|zetten|doe|doet|doen|krijg|(wilt|wil|kan) halen|laat|"
        "goo(i|it|ien)|kick(|t|en)|smijt(|en)|schop(|t|pen)|trap(|pen)|flikker(|en)|knikker|mieter|kieper",
        "pull": "goo(i|it|ien)|kick(|t|en)|knikker|smijt(|en)|schop(|t|pen)|flikker|trap|mieter",
        "signoff": "schrijf(|t)|schrijven|schijf|schrijv|schrif|meldt|melden|teken(|en)",
        "signoff_du": "meld",
        "i_part": "(meld|schrijf) ik|ik (meld|schrijf)",
        "i_signoff": "ik (meld|schrijf) (me|mij)|(meld|schrijf) ik (me|mij)|(wij|we) (schrijven|melden) ons|meld me ik",
        "unsubscribe": "(uit|uit |uit te |te uit)schrijven|uitschrijf|uitschreiven|uitgeschreven worden|(te laten "
        "uitschrijven|uitschrijven laten)|(af|af |af te )melden|afgemeld worden|uitmelden|desabonneren|ontvolgen|"
        "unsub(s|)crib(e|en)|unsubscriven|unsub(|ben)|opt( |)out|deregistreren|desinschrijven|ontabonneren|afsluiten "
        "van de lijst|unfollowen",
        "signing_off": "uitschrijving(|en)|uitschrijvingsverzoek|uitschrijf|afmelding|opzegging|opt-out",
        "erasure": "verwijdering|schrapping|wissing|vernietiging|uitschrijving|het verwijderen|verwijdering in",
        "draw": "trek|trek ik|ik trek|wij trekken|we trekken|trekken wij",
        "back": "in|terug|weer in",
        "revoke": "((gelieve |)rekening te houden met |hou rekening met |)mijn (verzet|bezwaar) tegen|(ik wil|wil ik)( "
        "hierbij|) bezwaar maken tegen|(ik |)(herroep|weiger)|herroep ik|in( te |)trekken|intrekking( van|)|herroepen|"
        "(ik |wij |)maak(en|) (hierbij |)bezwaar tegen|(hierbij |)maak ik bezwaar tegen|wij maken bezwaar tegen|"
        "bezwaar tegen|ik verzet mij tegen|ik teken (verzet|bezwaar) aan tegen|ik protesteer tegen|(ik geef |)geen "
        "toestemming( meer|) voor|ik stem niet in met|(ik ga |)niet akkoord met",
        "forbid": "ik heb (u|jullie) niet toegestaan( om|)|(u hebt|jullie hebben) niet het recht( om|)|(het|dit) is "
        "(verboden|niet toegestaan)( om|)|ik ben het er niet mee eens dat (u|jullie)|ik ga er niet mee akkoord dat (u|"
        "jullie)|(u hebt|u heeft|jullie hebben|je hebt) het recht niet( om|)|niemand heeft (u|jullie|je) toestemming "
        "gegeven( om|)|(u bent|jullie zijn|je bent) niet (gerechtigd|bevoegd)( om|)|(u heeft|u hebt|jullie hebben|je "
        "hebt) geen (recht|rechtsgrond|grondslag|reden)( om|)|(u|je|jullie) (mag|mogen) (me|mij|ons) niet|(mag u|mogen "
        "jullie) (me|mij|ons) niet|(ik verbied|verbied ik) (u|jullie|je|het)( om|)|ik geef (u |jullie |)geen "
        "toestemming( om|)|ik heb (u |jullie |)geen toestemming gegeven( om|)|ik gaf geen toestemming om|(u heeft|u "
        "hebt|jullie hebben|je hebt) geen toestemming( om|)|(u heeft|jullie hebben) niet het recht( om|)|(u heeft|"
        "jullie hebben) geen recht om|het is u niet toegestaan( om|)|ik sta u niet toe( om|)|ik sta niet toe dat (u|"
        "jullie)|ik (tolereer|duld|accepteer) geen|u mag niet",
        "use": "gebruik(|t|en)|benut(|ten)|verwerk|verwerken",
        "data_use": "gebruiken|gebruikt|verwerken|verwerkt|bewaart|opslaat",
        "data_used": "(gebruikt|benut|verwerkt|bewaard|opgeslagen|gedeeld) (worden|wordt)|(worden|wordt) (gebruikt|"
        "verwerkt|bewaard|gedeeld)",
        "awaywith": "(eruit|eraf|weg) met",
        "block": "blokkeer|blokkeert|(te |)blokkeren|blokkeert u",
        "confirm": "bevestig|(te |)bevestigen|bevestigt u|(kunt u|kun je|kunnen jullie|wilt u) (me |mij |)bevestigen",
        "erases": "verdwijnt|wist|verwijdert|schrapt|wissen|schrappen|verdwijnen",
        "stepout": "ik (ga|stap) uit|uitstappen uit",
        "exit": "verlaten|verlaat|ik verlaat",
        "adding": "voeg|voegt|toevoegen",
        "set": "neemt|voeg|schrijf|zet|zetten|plaats|plaatsen|registreer|neem",
        "invite": "spreek|spreekt|herinner|herinnert|herinneren|te herinneren|uit( te |)nodigen|aan( te |)spreken",
        "bulletin": "herinnering|(|status|week|dag)rapport(|en)|overzicht(|en)|catalog(us|i|ussen)|brochure(|s)|"
        "folder(|s)|flyer(|s)|horoscoop|horoscopen|waarschuwingen|weerberichten|(|klanten|leden)(magazine|magazines|"
        "blad)|tijdschriften|drukwerk|bulletins",
        "reception": "(de ontvangst|het ontvangen|ontvangst)( van|)",
        "seeoff": "(ervan |)af te zien( om|)|(ik |)zie( ik|) af van|wij zien af van|(zie|ziet|ziet u) af van|afzien "
        "van|af te zien van",
        "sit": "zitten|staan",
        "report": "(|zich )melden",
        # What comes: `single` is one of them, `other` comes in other ways, `stuff` is what it is about.
        "message": "(|sms|sms |tekst|tekst |app|app |whatsapp|whatsapp |push|push |massa|groeps|ketting|"
        "informatie)berichten|(|sms |tekst)berichtjes|sms|sms(en|sen|jes|'en|'jes)|smjes|smsje|tekstjes|"
        "app(s|jes|'jes)|whatsapp(|s|jes)|whats app|msg(|s)|messages|mededelingen|berichtgeving(|en)|"
        "(e-mail|email|mail|sms|app|whatsapp)(-| )(notificaties|meldingen|updates|alerts|herinneringen)|"
        f"contact(verzoeken|pogingen|opname|name|names)|nieuwsmail(|s)|sms alerts|bots|{_LETTERS}|text(s|jes)",
        "single": "(|app)bericht|berichtje|sms|sms'je|smsje|app|appje|whatsappje|mailtje|telefoontje|belletje|contact|"
        "kontakt|contact meer|melding|notificatie|communicatie|correspondentie|mededeling",
        "other": "(telefoon|sms-)terreur|telefoontje(|s)|telefoon(|s)|telefoon(gesprekken|oproepen)|oproep(|en)|"
        "belletjes|gebel|(|e|e-)mail(|s)|mailtjes|e-mailtjes|post|brieven|spraakberichten",
        "stuff": "(afspraak|pakket|lever|status)(-| |)(sms|sms'jes|berichten|mails)|(review|beoordelings)verzoeken|"
        "opiniepeilingen|gebedel|(e-mail|email|mail|app)(meldingen|notificaties)|follow-ups|reacties|suggesties|"
        f"aanbevelingen|({_INFOS}) (en|of) ({_INFOS})|verjaardagswensen|(|push|push-|sms-)meldingen|notificaties|"
        "update(|s)|info|informatie|reminder(|s)|enquêtes|uitnodigingen|(|afspraak|betaal)herinneringen|acties|"
        "korting(en|scodes|sbonnen|sacties)|tips|nieuws|nieuwtjes|weetjes|productinformatie|gespam|(|prijs|sms-)alerts|"
        "(|klant|klanten)tevredenheidsonderzoeken|vragenlijst(en|jes)|(markt|klant)onderzoeken|bevragingen|peilingen|"
        "polls|aankondigingen|attenderingen|coupons|vouchers|kortingsbonnen|donatie(-|)oproepen|vriendschapsverzoeken|"
        "memes",
        "notes": "(|chat)bot|(e-mail|email|mail|app)(meldingen|notificaties)|(|push|sms-|push-)meldingen|notificaties|"
        "pushberichten|(|afspraak)herinneringen|reminders|updates|alerts|info|informatie|uitnodigingen|enquêtes",
        "promotion": "recla(me|mes|m)|reklame|reclame(-| |)(boodschappen|berichten|mails|acties|sms)|advertentie(|s)|"
        "promotie(|s|berichten)|promotionele (berichten|sms)|promo(|s|'s)|publiciteit|publi|aanbiedingen|deals|"
        "marketing(|berichten|mails| berichten| sms)|verkiezings(reclame|propaganda)|partijreclame|politieke reclame|"
        "verkoopberichten|kortingsacties|donatieverzoeken|(energie|auto|reis|vakantie|woning|krant|weekend|bel|"
        "zorg)(aanbiedingen|aanbod|acties|deals)|promo(mails|sms|berichten)|reclame(folders|drukwerk|flyers)|"
        "verkiezings(folders|berichten|drukwerk)|(kies|)propaganda|bedel(brieven|mails)|(giften|fondsen)verzoeken|"
        "inzamelacties|winacties|prijsvragen|loterijen|koopjes",
        "ad": "spam(|s|ming)|spam(| )(berichten|mails|sms|sms'jes)|spamberichtjes|reclamespam|commerciële berichten|"
        "commercials|commercie|verkoop(praatjes|gesprekken|berichten|telefoontjes)|(|koude )acquisitie|acquisities|"
        "aquisitie|sales(| )berichten|sales|telemarketing|colportage|reclame(-|)(telefoontjes|oproepen|post|mailtjes)|"
        "offertes|voorstellen|vacatures|jobaanbiedingen|wervingsberichten|recruiters|recruitment|(kut|klote|rot)(spam|"
        "reclame|berichten)|gespam|telefonische verkoop|(spam|reclame)telefoontjes|ketting(brieven|mails)|junk(|mail|"
        "mails)|robocalls",
        "crap": "(|telefoon)(terreur|terror)|intimidatie|actie|aanbieding|troep|rotzooi|rommel|shit|onzin|bullshit|"
        "zooi|zever|gezever|gezeik|gezeur|gezanik|gelul|gedoe|crap|bagger|ellende|flauwekul|(|klote |zulke |dit soort "
        ")dingen|zaken|dit soort onzin|verkooppraat|praatjes|evenementen|links",
        "fuss": "ge(stuur|spam|doe|zeur|mail|app|text|sms|zeik|bel|zanik|klooi)|onzin|flauwekul|shit|zooi|troep",
        "feed": "sms(|-)(dienst|service|abonnement|alerts|melding|meldingen|herinnering|herinneringen)|abonnement (op "
        "|)(de |deze |jullie |uw |)(nieuwsbrief|berichten|sms)|nieuwsbrief( |)abonnement|inschrijving( op de "
        "nieuwsbrief|)|berichten(service|dienst)|whatsapp( |)dienst|(|push)meldingen|notificaties|smsjes|sms'jes|"
        f"reclame|{_LETTERS}",
        "service_noun": "service|dienst",
        "communication": "communicatie|contactopname|correspondentie|(elk|alle|ieder) contact|"
        "(elke|alle|iedere) (vorm van |)(contact|communicatie)",
        "fresh": "nieuwe",
        "again": "nog (een|één|1) keer|nog eens",
        "one_more": "nog (één|1|zo'n|een enkel|één keer een)",
        "never_a": "nooit meer (een|enig|ook maar één)",
        # Persons, numbers, lists.
        "person": f"{_ME}|mn|mezelf|mijzelf|onszelf|miij|mie|mijn (man|vrouw|moeder|ouders|gezin|familie|partner|"
        "bedrijf|persoon)|mij en mijn vrouw|ons bedrijf|onze firma|(me|mij) (maar|er|er maar|er nou)|(me|mij) wel|"
        f"mijn overleden ({_KIN})",
        "kin": f"mijn ({_KIN}|ouders)|ons bedrijf|onze (firma|zaak)|deze persoon",
        "his": "(zijn|haar|hun|dat|deze|zijn oude|haar oude) (nummer|gegevens|naam|gsm|gsm-nummer|telefoonnummer|"
        f"mobiel)|(het nummer|de gegevens) van (mijn|onze) (overleden |)({_KIN}|oma|opa)",
        "died": f"(mijn|onze) ({_KIN}|oma|opa) (is (|vorige week |vorige maand |vorig jaar |onlangs |helaas |"
        "al )(overleden|gestorven)|leeft niet meer)|(hij|zij|ze) (is (onlangs |helaas |al |)(overleden|gestorven|"
        "dood)|leeft niet meer)",
        "third": f"haar|hem|hen|(aan|naar|voor) (hem|haar|hen)|mijn ({_KIN})|deze persoon",
        "you": f"derden|partners|partnerbedrijven|een (bot|robot|computer)|{_YOU}|{_YOUR}|jou|jllie|julie|jullei|"
        f"jlulie|gij|ge|uwe|ulle|gijlie|jezelf|zich|u zelf|uzelf|men|niemand|iemand|(uw|jullie) ({_FIRM}|kant)|(je|"
        f"jouw) (bedrijf|kant)|{_FIRM}|afzender|uw (collega's|medewerkers)|dit nummer|(de|deze|uw|jullie) (winkel|"
        "webshop|app|redactie)",
        "from_you": "(van|met) (jullie|u|je|jou)|van ulle|(van|met) (uw|jullie) bedrijf|"
        "van (deze afzender|dit nummer|dit bedrijf)|over jullie",
        "number": "mijn (account|profiel) (en|met) (al |alle |)mijn gegevens|(|telefoon|telefoon |tel|tel |gsm|gsm-|"
        "mobiel|mobiel |mobiele |06|06-|whatsapp)nummer|nummers|nummr|numer|numemr|nummre|nmmr|nr|telefoonnr|telnr|tel "
        f"nr|gsm nr|(mijn|me) 06|(al |)(mijn|me|{_MY}|alle) (contact|persoons|klant|persoonlijke |)gegevens|gegevns|"
        "(al |)(mijn|alle) (data|info)|mijn (contactinformatie|contact|profiel|registratie|inschrijving|aanmelding|"
        "naam|adres)|mijn (|e|e-)mail(|adres| adres)|ons (nummer|adres)|onze naam|(persoonlijke |persoons|"
        "contact)gegevens|deze gegevens|(de |alle |)opgeslagen gegevens|gegevens van mij|alle (gegevens|data) (van|"
        "over) mij|alles (van|over) mij|dit contact|dit (|e-mail|email|mail)adres|alles wat (u van mij heeft|jullie "
        "van mij hebben)|(alle |mijn |)(|persoons|persoonlijke )gegevens (die|welke) ((u|jullie) (over|van) mij "
        "(verwerkt|heeft|hebt|hebben|verwerken|bewaart|bewaren)|mij betreffen)|mijn gegevens en nummer|(mijn|dit) "
        "nummer maar|(mijn|dit) nummer",
        "data": "gegevens|data|(|e|e-)mailadres",
        "list": f"(alle|uw|jullie) (communicatie|contactlijsten|kanalen)|{_LISTS}|{_FILES}|{_LETTERS}|alles|alle "
        "(lijsten|berichten)|app|broadcast|abonnement(|en)|dienst(|en)|service(|s)|syste(em|men)|contacten|"
        "contactpersonen|databesten|enquête|enquêtes|onderzoek|panel|marketing|telemarketing|recla(me|mes)|crm|crm "
        "systeem|administratie|kaartenbak|campagne(|s)|telefoonboek|adresboek|boeken|kanaal|telefoon|sms|smsjes|"
        "sms'jes|sms(-|)berichten|berichten|whatsapp|mails|e-mails|aanbiedingen|acties|spam|meldingen|notificaties|"
        "sms(-|)(dienst|service)|berichtendienst|server(|s)|mailbox|programma",
        "roll": "lijst|(verzend|mailing|mailing |mail|bel)lijst|mailinglist|adressenbestand|klantenbestand|bestand|"
        "database|databank|groep|(app|app |whatsapp|whatsapp )groep|groepsapp|nieuwsbrief|mailing|mailings|groepen|"
        "systeem|(adressen|contact|klanten|sms-|app|nieuwsbrief)lijst",
        "blocklist": "niet bellen|(bel-me-niet|bel me niet meer|niet bellen|do-not-call|do not call|blokkeer|zwarte |"
        "uitsluit)(-| |)(lijst|list|register)|blacklist|bel me niet|(non-actief|inactief)",
        "part": "(geen|niet langer|niet meer|geen enkel) (deel|lid) (meer |)(uitmaken|uit te maken|zijn|te zijn) van|"
        "niet( meer| langer|) (in|op)",
        "from": "van (je|jouw|jullie|uw|de)|van|vanaf|uit|uit (de|uw)|(af|weg|eraf) van|weg uit|vd",
        "out_of": "uit( jullie| je| de| uw| het|)",
        "away": "eraf|er af|eruit|er uit|weg|d'r uit|d'r af|er( |)vanaf|ervan( |)af|uit|af|er tussenuit|hieruit|"
        "hieraf|daaruit|(af|eruit|eraf) (ben|kom|ga|geraak|raak)",
        "down": "(der|dr) (maar |)(af|uit)|eraf|er af|er( |)vanaf|ervan( |)af|d'r af|hieraf",
        "off": "uit|af",
        # Refusing.
        "not": "nie(t|)|nit|neit|niett|nied|ni|nix|niks|niets|nooit|nooit nooit|nooit ofte nimmer|nimmer|geenszins|"
        "(helemaal|absoluut) niet|in geen geval|onder geen beding|onder geen enkele voorwaarde|niet eens",
        "nomore": "waag het niet (om |)(nog een keer|nog eens|nogmaals|ooit nog|nog)|"
        "(niet|nie|ni|neit|niets|niks|nix|nooit|nimmer) meer|niet mee|niet meeer|nimmer|niemeer|nietmeer|"
        "(nooit|niet) (weer|verder)|nooit nog|nooit ofte nimmer|niet (langer|nogmaals|opnieuw|nog een keer)|"
        "voortaan niet|in de toekomst niet|(absoluut|helemaal) niet meer",
        "no": "(absoluut|helemaal|echt|totaal) geen|geen 1|niet (1|één)|gee(n|en|ne)|no more|gen(|e)|ginne|gin|nul|gn|"
        "geen (enkele|enkel|één)|niet nog meer",
        "more": "meer|meerr|mee|verder|verdere|langer|nog meer|voortaan|weer|in de toekomst|in het vervolg",
        "nothing": "niks|niets|nix|helemaal (niks|niets)",
        "rather": "(voortaan |)liever|het liefst|liefst|graag",
        "enough": "einde( van de| aan (de|die|deze)|)|(zo |nu |nou |het )is (het |)(wel |nu |nou |)(genoeg|klaar|"
        "gedaan|afgelopen) met|genoeg|(genoeg|klaar|gedaan|afgelopen|uit|over|weg) (met|van)|basta",
        # Wanting, being able, having to.
        "want": "ik zou het (waarderen|appreciëren)( om|)|(ik |)(wil|wens) mijn (account|profiel) (verwijderen|wissen|"
        "opzeggen|sluiten) en|(ik zou|zou) het (fijn|prettig|leuk|goed) vinden( om|)|(ik zou|zou) het op prijs "
        "stellen( om|)|graag (zou|wil|wens|had) ik|wij als (bedrijf|firma) (willen|wensen)|(ik |)zou (me|mij|ons) "
        "graag|(eis|wens|wil|vraag|verzoek) ik( graag|)|(ik |)(zou|had) liever|kwil|khoef|en (wil|wens|hoef)( ik|)|(ik "
        "|wij |we |)(wil|willen|wens|wensen|hoef|hoeven)|(ik |k )(wil|wi|hoef|hoeft)|(wil|wens|hoef) ik|(willen|wensen|"
        "hoeven) (we|wij)|(ik |wij |we |)(wil|willen|wens|wensen) graag|wil ik graag|(ik |wij |)(zou|zouden|had|wou|"
        "wilde) graag|zou ik graag|ik zou willen|wenst|ik wil (echt|absoluut|gewoon)|ik (verlang|eis|verkies|vraag|"
        "vraag u|verzoek|behoef)|mijn wens is",
        "would": "ik zou|zou ik",
        "tried": "(ik |)(wil|wilde|wou|probeer|probeerde) (me|mij|ons)",
        "fails": f"(maar |)({_LINK_FAILS}|(het|dat) (lukt|werkt)( me|) niet)",
        "must": "(ik |wij |we |)moe(t|ten)|moet ik",
        "can": f"(kunt|kan|kun|kunde|kunnen|zou|zouden) ({_YOU}|we|wij|gij|ik)|kunt gij|kunt je|kunde|zoude( gij|)|"
        "wilde( gij|)|kunt|zoudt u|(willen|zouden) jullie|wilt u|zou u|(kunt u|kunnen jullie) mij|wil (je|jij)|mag ik|"
        "is het mogelijk( om|)|(kan|zou|wil) iemand|(kunt u|kunnen jullie) ervoor zorgen dat|mag|kan|kunnen|mogen",
        "need": "(ge|gij) (moogt|moet|kunt|hoeft|moest)|(er|het) (hoeft|hoeven|mag|mogen|moet|moeten)|"
        "(u|je|jij|jullie|ge) (hoeft|hoeven|mag|mogen|kan|kunt|kunnen|moet|moeten|dient|zult)|(mag|hoeft|wilt) u|"
        "(mogen|hoeven) jullie|hoef je|u gaat",
        "mustbe": "dienen|moeten|moet|dient|horen|mag|mogen",
        "that": "dat(| u| je| jij| jullie| er| ge)",
        "that_i": "dat (ik|wij|we)",
        "possible": "is er een (manier|mogelijkheid) om|is het mogelijk( om|)|zou het mogelijk zijn( om|)|kan het dat "
        "ik",
        "desired": "(|meer )(gewenst|nodig)|welkom|toegestaan|toegelaten|gewild|gevraagd|op prijs gesteld|"
        "noodzakelijk|geaccepteerd|getolereerd|interessant",
        "undesired": "zinloos|nutteloos|on(gewenst|wenselijk|gevraagd)|verboden|niet (|meer |langer )(gewenst|welkom|"
        "nodig)|niet (toegestaan|op prijs gesteld)",
        "unwelcome": "niet (|meer )(gewenst|welkom|op prijs gesteld)|ongewenst",
        "notserved": "niet( meer|) gediend van",
        "i_become": "(ik |wij |)word(|en)",
        "have": "(ik |wij |we |k |)(heb|hebben|ben|zijn|zit|zitten|stel)|(heb|hebben) (ik|wij|we)|er is|stellen",
        "noprize": "geen (prijs|behoefte|interesse|zin) (meer |)(stel op|heb (in|aan))|"
        "niet (meer |)geïnteresseerd ben in",
        "bores": "interess(eert|eren) (me|mij|ons) (niet|niks|geen (reet|bal|zak))",
        "nointerest": "geen( enkele|) (interesse|behoefte|zin|trek|boodschap|prijs|nood|belang)( meer|) (in|aan|op|"
        "bij)|totaal geen (interesse|behoefte) (in|aan)|niet( meer|) geïnteresseerd in|(meer dan |)genoeg van|"
        "klaar met|helemaal klaar met|er klaar mee|(ben |)beu|zat van|niet (van gediend|gediend van|te wachten op|"
        "op te wachten|wachten op)|schijt aan",
        "await": "te wachten",
        "fedup": "(helemaal |)(zat|beu)|moe|spuugzat|kotsbeu",
        "irks": "(maken|maakt) (me|mij|ons) (gek|ziek|woest)|(storen|irriteren|ergeren) (me|mij|ons)|storen|irriteren",
        "sick": "(ik heb |)(mijn |de )buik vol van|niemand (zit|staat) te wachten op|ik bedank (feestelijk |"
        "vriendelijk |)voor (verdere|meer|jullie|uw)|(ik |)word (helemaal |)(gek|ziek|moe|doodmoe) van|(ik heb |"
        ")genoeg van|ik heb het gehad met|(ik ben |)klaar met|(ik ben |)moe van|(ik heb |)geen (zin|behoefte)( meer|) "
        "(in|aan)|te( |)veel|veel te veel|(ik |)zit niet te wachten op|doodmoe van|(beu|zat) van|ik erger me( dood| "
        "kapot| groen en geel|) aan",
        "not_prized": "(niet|niet meer|niet langer|absoluut niet) op prijs",
        "not_prized_done": "niet (|meer |langer )op prijs gesteld",
        "consent": "(het |)delen van|toestemming(|en)|goedkeuring|instemming|akkoord|opt-in|optin|machtiging|"
        "toelating|vrijgave|permissie|(het |)gebruik|(de |)verwerking|gegevensverwerking|doorgifte|doorgeven|direct "
        "marketing|het verkopen van",
        "sent": "ge(stuurd|zonden|mail(d|t))|ver(stuurd|zonden)|toegestuurd|toegezonden|ontvangen",
        "for_ad": "voor (reclame|marketing|promotie)|voor (reclame|marketing)doeleinden|voor commerciële doeleinden|"
        "voor direct( |)marketing|voor direct( |)marketing( |)doeleinden|voor (uw|jullie) reclame",
        "ensure": "ik heb liever|ik zou liever hebben|(het |)(zou |is |)(fijn|leuk|goed|prettig|super|mooi)( zijn|)|"
        "(zorg|zorgt u|zorgen jullie|maak|regel|regelt u)( er|)( voor| ervoor|)( even|)|(kunt u|kun je|kan je|kunnen "
        "jullie|wilt u|willen jullie|wil je|zou u|zouden jullie|gelieve) (ervoor |er voor |)(te |willen |kunnen |"
        ")zorgen",
        "request": "(ik |)(eis|vraag|verzoek)( om| tot|)( de|) (onmiddellijke|directe|spoedige|volledige)|ik sta op( "
        "de|)|(gelieve te |)zorg(en|t|) voor( de|)|(bevestig|bevestigt u|gelieve)( aub|) (de|het)|(hierbij|bij deze) "
        "vraag ik( om|)( de|)|(ik (wil|eis) |graag |)inzage (in |)en|beschouw dit (bericht |)als( mijn| een|)|dit is "
        "mijn|(dit is|ik doe|ik dien) (hierbij |)(een |mijn )(formeel |officieel |)verzoek (tot|om)|bij dezen verzoek "
        "ik( u|) om|formeel verzoek (tot|om)|graag|gaarne|aub|verzoek( tot| om|)|(ik |)verzoek (tot|om) (onmiddellijke|"
        "directe)|ik (verzoek|vraag)( om| tot| de|)|ik verzoek u om|ik (wens|eis)|hierbij|bij deze|(hierbij|bij deze) "
        "verzoek ik( u|) om",
        "hereby": "hierbij|bij deze(|n)|(via|middels|met) dit bericht|hiermee|(langs|via) deze weg|"
        "(via|middels) dit bericht",
        # Small words.
        "always": f"{_STEADILY}|altijd|iedere dag|(elke|iedere) keer|almaar|steeds maar|heel de tijd|de hele dag|"
        "om de haverklap|telkens weer|zo vaak|zo( |)veel",
        "det": f"met (de|die|deze|uw|jullie|het)|(|de |die |deze |al die |jullie |uw |met die |met de )({_SUCH})|de|da|"
        f"het|een|deze|die|dit|dat|alle|al|{_MY}|m'n|mn|{_YOUR}|verdere|elke|iedere|zulke|dergelijke|dit soort|al (die|"
        "deze|uw|jullie)|alle verdere|van|(de |)verzending van|(het |)(versturen|verzenden|sturen) van|(de |"
        ")toezending van|ontvangst van|elk|elk verder|verder|elke verdere|ieder verder|(het |de |)volgende|volgend|"
        "zo'n|zon|(alle |mijn |elke |)(eerder |eventueel |ooit |)(verleende|gegeven)",
        "it": "da|dit|dat|het|(deze|die|de) (onzin|zooi)|dit gedoe|die (shit|troep)|(het|dit|dat|ze) maar",
        "thatway": "mee|ermee|hiermee|daarmee|(er|hier|daar) mee|(er |)maar mee|(ermee|hiermee|daarmee) te",
        "there": "er|hier|daar",
        "claim": "ik (beroep (mij|me) op|doe (hierbij |)een beroep op|maak (hierbij |)gebruik van|oefen|"
        "wil gebruik maken van)|(maak|doe|beroep) ik (mij |me |)(gebruik van|een beroep op|op)",
        "right": "(mijn |het |)recht ((op|van|tot) (verwijdering|gegevenswissing|wissing|vergetelheid|verzet|bezwaar)|"
        "om vergeten te worden)( uit|)",
        # Whole requests, beside which may stand what belongs to any: claims of rights ...
        "final": "(ik leg (u|jullie) een |)reclameverbod( op|)|ik (wil|wens) (gewoon |graag |nu |)met rust worden "
        "gelaten|mijn toestemming (hebt u|heeft u|hebben jullie|heb je) niet( meer|)|ik (wil|wens) gebruik (te |)maken "
        "van (de|mijn) opt out|radiostilte( graag| aub|)|(welk (deel|woord)|wat) van (stop|nee|geen reclame) (snap|"
        "begrijp|snapt|begrijpt|snappen|begrijpen) (je|u|jullie) niet|wat is er niet duidelijk aan (stop|nee)|(het zou "
        "(fijn|goed|leuk|mooi|prettig) zijn|fijn) als (dit|het|dat) (stopt|stopte|ophoudt|zou stoppen)|ik verbreek "
        "(het|elk|alle) contact|ik (zou blij zijn|ben blij) als (dit|het|dat) (stopt|stopte|ophoudt|ophield|zou "
        "stoppen)|recht (op (vergetelheid|wissing|gegevenswissing|verwijdering)|om vergeten te worden|van verzet)|ik "
        "teken verzet aan|(mijn |)toestemming (is |)(ingetrokken|vervallen|vervalt)|(ik geef |)geen toestemming meer|"
        "(u heeft|u hebt|je hebt|jullie hebben) mijn toestemming niet( meer|)|"
        # ... having asked before ...
        f"{_SAID_STOP}|{_SIGNED_OFF}|ik heb al ({_SEVERAL}) om (verwijdering|uitschrijving) gevraagd|"
        "(dit is |)(nu |)(al |)de (zoveelste|tweede|derde|vierde|vijfde|2e|3e|4e|5e) keer dat ik stop (stuur|zeg|app)|"
        "(jullie negeren|u negeert) mijn (afmelding|verzoek)|mijn (afmelding|verzoek) wordt genegeerd|"
        "stop (betekent|is) stop|nee (tegen|aan) (reclame|spam)|(wat|welk (deel|woord)) (snap|begrijp|snappen|"
        "begrijpen) (je|u|jullie) niet (van|aan) stop|welk (deel|woord) van stop (snap|begrijp|snappen|begrijpen) (je|"
        "u|jullie) niet|"
        # ... being left alone ...
        "(vergeet|verlies) (mijn|dit) (nummer|nr)|raak mijn nummer kwijt|laat (nooit|niet|niks|niets) meer (iets |"
        ")van (je|u|jullie) horen|(spreek|spreekt) (me|mij|ons) (niet|niet meer|nooit meer) aan|blijf (weg |)(van|"
        "uit) mijn (nummer|telefoon|gsm|inbox|mailbox|whatsapp|berichten)( af|)|uit mijn inbox|ik (wil|wens)( gewoon| "
        "graag| alleen maar| alleen|) met rust gelaten( te|) worden|geen gezeik meer|leave me alone|unsubscribe me|"
        "(remove|take) me off|stop (texting|spamming|messaging) me|(ga |val |valt |)(iemand anders|anderen) (lastig(|"
        "vallen| vallen)|vervelen|pesten|irriteren|spammen)|(hier (ben ik|zijn wij)|(ik ben |wij zijn |)(hier|er)) "
        "niet van gediend|"
        # ... and abuse.
        "ga (je|jullie) (moeder|oma) (spammen|appen|bellen|lastigvallen)|"
        "op(rotten|zouten|tiefen|tyfen|pleuren|flikkeren|donderen|sodemieteren|kankeren|lazeren|hoepelen)|"
        "opge(rot|donderd|sodemieterd)|krijg de (tering|kanker|klere|tyfus|pest|pleuris|kolere|pestpokken)|val dood|"
        "loop naar de (maan|hel|pomp)|stik (er maar in|erin|de moord)|fuck (off|op|jullie|you)|bolt af|"
        "(bol|bolt|trap|trapt) het af|scheer je weg|maak dat je wegkomt|(kus|kust) mijn kloten|lik mijn reet|"
        "(f ck|fck|fuk) (off|op)|ga (maar |)(ergens anders |elders |)spammen( bij je moeder|)",
        # Whole requests if nothing else is said: to stop ...
        "bare": "(reclame|nieuwsbrief|sms|aanbiedingen) nee( bedankt|)|uit (de|deze|jullie) (lijst|groep|mailinglijst)|"
        "verwijder(ings|)verzoek|ik stap (eruit|hieruit)|ik wil uit (de|deze) groep stappen|(dit|het) moet (nu|direct) "
        "(stoppen|ophouden)|((dit|ik) (is|ben) |)de (verkeerde|foute) persoon|(verkeerde|foute) persoon|zet uit|trek "
        "ik (die|deze) in|(hierbij|dan) trek ik (die|deze)( hierbij|)( weer|) in|(trek ik|ik trek) (die|deze) (hierbij|"
        "bij deze|nu) in|(dit|deze|die) (rapport|overzicht) niet (meer|langer) (|toe|ver)sturen|(stop|stopt|stoppen) "
        "maar|ik (zei|zeg|schreef|stuurde|antwoordde)( toch| al|) stop|stop(|p|t|pen|zetten)|stop (stop|dit|dat|it|met "
        "dit)|stop (ook |)alles|alles (stop|stoppen|stopzetten|opzeggen|afzeggen|annuleren|afmelden|uitschrijven|"
        "uitzetten)|(weer |)ongedaan maken|(klaar|genoeg|gedaan) (nu|nou)|is genoeg( nu|)|laat dat (nou|nu|eens)|doe "
        "dat weg|geen meer( sturen|)|(weer |)eraf|niet meer abonneren|nakijken en verwijderen|(eruit|eraf|hieruit) "
        "halen|rust( graag|)|(wij|we) (willen|hoeven) dit niet meer|(jullie kunnen je|u kunt zich|je kunt je) de "
        "moeite besparen|ik wil alleen gelaten worden|laat (me|mij|ons) (alstublieft|alsjeblieft|aub) alleen|ik ben de "
        "(verkeerde|foute)|(deze|die|dit|ze|het) (te |)(verwijderen|wissen|schrappen)|genoeg (daarvan|hiervan)|"
        "gegevenswissing|wanneer (stoppen jullie|stopt u|stop je|houden jullie op|houdt u op|hou je op)( hier| er| "
        "daar|)( eens|)( nu| nou|)( eindelijk|)( eens|)( mee|)|kap|kappen|(|op)nokken|nok ermee|ophouden|gelieve op te "
        "houden|einde|eindig|(laat|doe) (dit|het) stoppen|stopt dit ooit|wanneer (houdt|stopt) (dit|het)( eindelijk|)( "
        "eens|)( op|)|(dit|het) moet (stoppen|ophouden)|kan dit (uit|af)|blijf (me |mij |ons |)(dit |)niet (sturen|"
        "schrijven|lastigvallen|bellen|appen|mailen|spammen|storen|contacteren)|niet blijven (sturen|appen)|"
        "beëindig(en|) (dit|deze dienst)|(deze |)dienst beëindigen|dit beëindigen|onderbreek de (berichten|sms'en)|"
        "stop (de |)verzending( naar (mijn|dit) nummer|)|stop (het |met |)(verzenden|versturen) naar (mijn|dit) nummer|"
        "(de |)verzending (stoppen|beëindigen)|geen (toezending(en|)|zendingen|verzending) meer|einde (communicatie|"
        "contact|berichten)|"
        # ... no more of it ...
        "niet meer( doen|)|(niets|niks) meer|niet meer (op|naar|via) (dit nummer|mijn nummer|deze telefoon|deze weg|"
        "whatsapp|sms)|(bel|sms|mail|whatsapp|bericht) dit nummer niet( meer|)|geen contact( meer|)( via (whatsapp|"
        "sms)|)|(verder|elk|ieder) contact( te|) vermijden|geen (info|informatie)( meer|)|niet (storen|aandringen)|"
        "dring niet aan|(dit (wil|hoef) ik|ik (wil|hoef) dit|(wil|hoef) ik) niet meer|(hou|houd|houdt u) (je|die|uw|"
        "jullie) (sms|reclame|berichten|aanbiedingen|acties|spam|mails|e-mails|telefoontjes|updates|nieuwsbrief) maar|"
        "(je|jullie|uw) (sms|reclame|berichten|aanbiedingen|acties|spam|mails|nieuwsbrief) (mag|mogen|kan|kunnen|kunt) "
        "(je|jullie|u) (zelf |)houden|houd uw reclame maar|(sms|app|mails|meldingen) uit|laat dit (de laatste (keer|"
        "sms|mail)|het laatste (bericht|berichtje)) zijn|(dit (was|is) hopelijk|ik hoop dat dit) (het laatste (bericht|"
        "berichtje)|de laatste (sms|mail|keer))( is| was|)|"
        # ... to be taken off ...
        "(weer |)(verwijderen|wissen|schrappen|uitschrijven|afmelden|opzeggen|annuleren|beëindigen|weghalen)|verwijder|"
        "uitschrijving|opzegging|verwijdering|(verwijder|wis|schrap) (dit|dat|het|ze|alles|mij)|haal weg|alles "
        "(verwijderen|wissen)( wat jullie van mij hebben|)|haal (alles van mij weg|het (eruit|eraf|weg))|eraf|eruit|ik "
        "(wil|ga) (eruit|eraf|er af|er vanaf|er van af|ervan af|hier uit|hieruit|hier vanaf)|haal (me|mij) hier uit|"
        "(mag|mogen|kan|kunnen) (ik|we|wij) (er|hier) (uit|af)|(mag|kan) ik (eruit|eraf|hieruit)|ik wil (er|hier) niet "
        "(meer |)in|ik hoor hier niet in|ik wil (ermee |hiermee |)stoppen|ik doe niet meer mee|(ik wil |)niet meer "
        "mee( |)doen( aan (enquêtes|onderzoeken|acties|dit onderzoek)|)|ik wil hier geen deel( meer|) van uitmaken|"
        "meld (me|mij) overal (voor |)af|sluit (me|mij) uit( van (alles|verdere (communicatie|berichten))|)|"
        # ... and to be left alone.
        "laat (dat|dit|me|mij)|laat (me|mij|ons) (nu |toch |)alleen|laat maar zitten|(laat|hou|houd) (me|mij) (hier |"
        "er)buiten|vergeet (me|mij)|vergeet dat (je|u|jullie) mijn nummer (hebt|heeft|hebben)|bespaar (me|mij) dit|ik "
        "wil( gewoon| graag|) rust|zoek (maar |)(een ander|iemand anders)( slachtoffer| om (lastig te vallen|te "
        "spammen)|)|weg ermee|wegwezen|ga (weg|heen|eruit)|gaat u (weg|heen)|hoepel op|(hou|houd) (je|jullie) (mond|"
        "bek|kop|smoel)|(bek|kop) (dicht|houden)|zwijg|ik ben (het|dit) zat|genoeg(| geweest| is genoeg)|(zo|nu|nou|"
        "het|t) is( het|)( wel|) genoeg( geweest|)|sla (me|mij|ons) over|betrek (me|mij) hier niet( meer|) bij|"
        # Words typed as one.
        "rotop|stop(nu|ermee|aub|dit|spam|sms|reclame|berichten|appen|bellen)|st op|"
        "stopmet(berichten|sturen|appen|bellen|spammen|sms|mailen)|niet(meer|)(sturen|appen|bellen|mailen)|"
        "geen(berichten|sms|reclame|spam|mails)(meer|)|(schrijf(me|mij)ui|laat(me|mij)metrus)t|meld(me|mij)af|"
        "haal(me|mij)(eraf|(van|uit)(de|deze|jullie|uw|die|)(lijst|groep))|verwijder(me|mij|mijnnummer)",
        "you_have": "(denk dat |)(u heeft|u hebt|je hebt|jij hebt|jullie hebben|ge hebt)|(volgens mij |hier |)(heeft "
        "u|hebt u|heb je|hebben jullie)",
        "perhaps": "waarschijnlijk|vermoedelijk|denk ik|vrees ik|misschien|blijkbaar|wellicht|helaas|hier|per ongeluk",
        "wrong_one": f"{_WRONG_ONE}|(een |het |)(verkeerd|fout)(e|) (telefoon)nummer|mijn nummer per vergissing",
        "dialled": "gebeld|gedraaid|ingetoetst|gekozen|geappt|getroffen|te pakken|aangeschreven|gecontacteerd|aan de "
        "lijn",
        "wrong": "hier (bent u|ben je) verkeerd|(u|je) bent (bij (mij|ons)|hier) (verkeerd|aan het verkeerde adres)|(u "
        "schrijft|je schrijft|jullie schrijven) (hier |)naar een vreemd nummer|((er is|er woont|er werkt) hier|hier "
        "(is|woont|werkt)) (helaas |)niemand (met die naam|die zo heet)|ik ben niet (degene|diegene|de persoon) die (u "
        "zoekt|je zoekt|jullie zoeken)|(u|je) verwart (mij|me) met iemand( anders|)|(u|je) (hebt|heeft) (zich|je) (in "
        "(het|de) (nummer|persoon) |)vergist|verkeerde aansluiting|(u|je) bent (denk ik|vrees ik|waarschijnlijk|"
        "helaas) verkeerd( verbonden|)|(ik ben bang|ik vrees|ik denk) dat (u|je) verkeerd (verbonden |)bent|(u|je|"
        "jullie) (belt|bent hier|zit hier|bent bij mij) (verkeerd|fout)|(u heeft|u hebt|je hebt|je bent) verkeerd "
        "(gebeld|gedraaid|uitgekomen)|((u heeft|u hebt|je hebt|jullie hebben|dit is) |)(het |een |)(verkeerd|fout)(|e) "
        "(|telefoon)nummer|foutief nummer|verkeer(d|de) nr|((u|je) bent |u heeft |je hebt )verkeerd verbonden|verkeerd "
        f"verbonden|(u heeft|u hebt|je hebt|jullie hebben) (waarschijnlijk |denk ik |)({_WRONG_ONE}|de verkeerde voor)|"
        "(u|je|jij|jullie) (belt|bellen|appt|appen|stuurt|sturen|bericht|spreekt|schrijft|mailt) (dit |steeds |)(naar |"
        f"met |aan |){_WRONG_ONE}|volgens mij (heb je|hebt u|heeft u|hebben jullie) {_WRONG_ONE}|(ik |)(denk|vermoed|"
        f"vrees) dat (u|je|jullie) {_WRONG_ONE} (hebt|heeft|hebben)|dit (mobiele |)nummer is (niet( meer|) van (hem|"
        "haar|deze persoon|die persoon)|(nu |)van iemand anders)",
        "notof": "dit (nummer|nr|telefoonnummer|gsm-nummer) (is|behoort) (al lang |)niet( meer| langer|) (van|toe aan)",
        # Abuse with what it is about: `rot toch op met je spam`, `hou je bek met je reclame`.
        "buzz": "rot|flikker|donder|sodemieter|lazer|tief|tyf|pleur|kanker|tering|zout|donderstraal",
        "buzz_tail": "op|een eind op|lekker op",
        "shutup": "blijf (me |)weg|(hou|houd) (je|jullie) (mond|bek|kop|smoel)|bek (dicht|houden)|wegwezen|hoepel op|"
        "ga (toch |)weg",
        # Refusals that ask for nothing: no interest, no need ...
        "refusal": "(mijn nummer|dat) gaat (jullie|u) niets aan|ik heb in (uw|jullie) bestand niets te zoeken|ik heb "
        "geen (nieuwsbrief|abonnement) (besteld|aangevraagd|afgesloten)|(ik wil |)geen abonnement|ik ben geen klant "
        "(van|bij) (u|jullie)|dit is (niet mijn nummer|mijn nummer niet)( meer|)|dit (gsm-|)nummer bestaat niet meer|"
        "zonder mij|niet met mij|ik ben (hier |)weg|dit onderwerp interesseert (me|mij) niet( meer|)|uit|afzetten|"
        "(jullie|uw|deze) (berichten|mails|telefoontjes|reclame) (storen|stoort|irriteren|irriteert) (mij|me|ons)|geen "
        "zin meer|(het|mijn) abonnement (stopzetten|beëindigen|opzeggen)|wij zeggen het abonnement op|alle "
        "abonnementen opzeggen|ik wil (geen lid meer zijn|dit (stoppen|stopzetten|beëindigen)|uitstappen)|(moet ik|(ik "
        "|k )moet (dat|dit|da|die)) (niet|ni|nie)( meer|) hebben|ik moet er (niks|niets) van hebben|abonnement "
        "(stopzetten|beëindigen|annuleren|stoppen)|(ik |)(krijg|ontvang) (veel |)te veel (berichten|sms|e-mails|mails|"
        "reclame|telefoontjes|meldingen)|ik ben niet de juiste( persoon|)|(u bent|je bent) verkeerd|ik heb (je|jou|u|"
        "jullie) geblokkeerd|contact blokkeren|(dit nummer klopt|deze gegevens kloppen) niet|(u|je|jullie) (zit|"
        "zitten) verkeerd|(ik |)denk dat (u|je|jullie) verkeerd (zit|zitten)|(ik ben |)niet (degene|diegene|wie) (die |"
        ")(u|je|jullie) (zoekt|zoeken|moet hebben)|(dit|deze|die) (rapport|overzicht|mails|berichten|nieuwsbrief|) "
        f"niet (meer|langer) (ontvangen|krijgen)|{_NO_INTEREST}|{_NOT_SIGNED}|geen interesse in (jullie|uw) (aanbod|"
        "producten)|(jullie|uw) (aanbod|producten) interesse(ert|ren) me niet|(niets|niks) van jullie interesseert me|"
        "geen behoefte( aan|)|geen zin in|ik heb geen (behoefte|zin)|(hier|daar) heb ik geen (behoefte|zin) (aan|in)|"
        "ik heb hier geen (behoefte|zin)( meer|) (aan|in)|ik heb hier niets aan|ik wil hier niets (meer |)van weten|"
        "(dit is |)(niets|niks) voor mij|ik sla over|ik bedank hiervoor|(dit |dat |)(wil|hoef) ik niet|ik (hoef|wil) "
        "(dit |het |dat |)niet|ik wil niet meer|ik (hoef|wil) ze niet meer|ik hoef (niks|niets)|hoeft niet meer|ik "
        "hoef er geen( meer|)|ik moet (dat|dit|da|die dingen) (niet|ni|nie)( hebben|)|(dat heb ik |heb ik |)niet nodig|"
        "ik heb niets nodig|((ik ben|wij zijn) |)al voorzien|(ik heb|wij hebben) al een leverancier|ik koop (niets|"
        "niks)|ik wil (niets kopen|niet verkopen)|ik verkoop niet|(mijn huis (is|staat) |)niet te koop|dit niet meer|"
        "nooit meer dit|dit hoeft niet( meer|)|ongewenst|niet( meer|) gewenst|ik heb (er|hier) (schoon |meer dan |"
        ")genoeg van|ik zit niet op (jullie|u) te wachten|"
        # ... no consent ...
        "ik (geef geen toestemming|ga niet akkoord|maak bezwaar)|recht van bezwaar|bezwaar|"
        "ik heb jullie nooit mijn nummer gegeven|ik heb (jullie |)mijn nummer (nooit|niet) (|op|door)gegeven|"
        # ... leaving ...
        "afgemeld|(ik (heb (me|mij)|ben) |)al afgemeld|zeg op|ik stop ermee|ik wil (mijn abonnement |)(opzeggen|"
        "stopzetten|beëindigen|annuleren)|abonnement opzeggen|(hierbij zeg ik|ik zeg( hierbij|)) (|mijn abonnement |"
        "het abonnement )op|deactiveren|uitzetten|ik kan me (niet|nergens) (afmelden|uitschrijven)|(afmelden|"
        "uitschrijven) (lukt|werkt) niet|"
        # ... and complaints.
        "waarom krijg ik nog (steeds|altijd) (berichten|sms'jes|reclame|mails)|waarom (sturen|blijven) jullie (mij|"
        "me) (nog steeds |nog altijd |)berichten( sturen|)|dit is (spam|intimidatie|stalking|oplichting)|oplichting|"
        "oplichters|(jullie vallen|u valt|je valt) me lastig|jullie zijn irritant|wat een onzin|ik ben klaar met "
        "(jullie|u)|(nou|nu) is het klaar|ik wil( graag| gewoon| alleen maar|) mijn rust|ik wil graag gewoon rust|"
        "stilte|niet (sturen|reageren|antwoorden)|reageer niet|ik heb nee gezegd|nee is nee|nee en nog eens nee|doe "
        "geen moeite|bespaar je de moeite|krijg wat|loop heen|ga toch weg|weg (hiermee|met jullie)|ga (toch |)fietsen|"
        "zoek het (lekker |maar |)uit|ik ken deze persoon niet|(hij|zij|ze) is overleden|((jullie zijn|u bent|je "
        "bent) |)(hierbij |bij deze |)geblokkeerd|over en uit",
        # Threats, and what they depend on.
        "threaten": f"{_THREATS}|{_THREATENED}|ik ga (je|jullie|dit nummer) (blokkeren|melden)|juridische stappen|"
        "(ik meld|meld ik) (dit|het) nummer|het nummer wordt geblokkeerd|ik ga een klacht indienen|"
        "mijn advocaat neemt contact op|ik sleep jullie voor de rechter",
        "threat": f"(en|dan) ({_THREATENED}|{_THREATS})",
        "ifnotstop": "als (jullie|u|je) (mij|me|ons) niet met rust (laten|laat)|als (dit|het|jullie|je|u) (nu |)(niet "
        "(stopt|stoppen|ophoudt|ophouden)|(zo |)(doorgaat|doorgaan))|als (jullie|je|u) (me |mij |)(nog (een keer|eens|"
        "1 keer)|blijft|blijven) (sturen|stuurt|appen|appt|bellen|belt)|((krijg|ontvang) ik nog|als ik nog) (een|1) "
        f"({_ONE_TEXT})( (krijg|ontvang)|)|nog (een|1) ({_ONE_TEXT}) en|bij (het|de) volgende ({_ONE_TEXT})",
        "ifmore": "als|indien|anders|of|als (jullie|je|u) nog (iets|een bericht) (sturen|stuurt)|"
        "als er nog een sms komt|nog een keer en|nog één en|(de |)volgende keer",
        # Beside a request: thanks, greetings ...
        "courtesy": "(beste |)(admin|beheerder|all)|betreft|onderwerp|(alvast |hartelijk |veel |)(bedankt|dank)|dank "
        "(u|je)( wel|)|dank(jewel|uwel)|danku|bedank|bvd|(alvast |)bij voorbaat( hartelijk|) dank|(ik |met |)dank (u |"
        ")bij voorbaat|ik dank u|met dank|(bedankt|dank|dank u) voor (de (info|informatie|berichten|moeite)|(uw|je|"
        "het) (bericht|aanbod|begrip)|alles)|graag|gaarne|al(sje|stu)(blieft|blief|bieft|bleft|blift)|aub|a u b|ajb|"
        "svp|please|pls|plz|plies|thanks|thank you|thx|tnx|ty|merci|(met |)(de |)(meeste |)(vriendelijke|hartelijke) "
        "(groet|groeten)|gr|groet(|en|jes)|mvg|hartelijks|gegroet|(met |met de meeste |)hoogachting|hoogachtend|in "
        "afwachting van uw bevestiging|ik wacht op bevestiging|hallo|halo|hoi|hey|hee|he|hi|dag|yo|jo|goede(|n)dag|"
        "goeiedag|goe(de|den|ie|ien|de )(morgen|middag|avond|namiddag)|geachte( heer| mevrouw| heer mevrouw| firma|)|"
        "beste( heer| mevrouw| mensen| team| vriend| klantenservice|)|(|hallo |hoi |goedendag |beste )allemaal|geacht "
        "bedrijf|heer|heren|dames|mevrouw|meneer|(lieve |)mensen|team|tot (ziens|nooit|nooit meer)|nooit meer dus|doei|"
        "doeg|doeidoei|ciao|adios|saluut|salut|saluutjes|houdoe|sterkte|succes( verder|)|(fijn|prettig) weekend|(nog "
        "een |)(fijne|prettige) (dag|avond|week)( nog| verder|)|welterusten|"
        # ... yes and no, apologies, sighs and curses.
        "nee(|n|j)|(nee|neen) (bedankt|dank u|dank je|danku|dankje|hoor)|nope|ok|oke|okay|ja|jaja|nja|sorry( maar| "
        "hoor|)|excuses( voor het storen|)|het spijt me( maar|)|neem me niet kwalijk|helaas|met alle respect|even "
        "serieus|niets persoonlijks|eerlijk( gezegd|)|ach|oh|och|eh|ehm|tja|dus|en|dan|zo|gewoon|nou|toch|eens|es|ne "
        "keer|even|effe|ff|eventjes|maar eens|nogmaals|nog (een keer|eens|1 keer)|echt|zeker|(nu |)eindelijk( eens|)|"
        "sebiet|subiet|vriendelijk|vriendelijk doch dringend|beleefd|dringend|nadrukkelijk|netjes|hoor|joh|zeg|seg|"
        "allee|allez|amai|komaan|pff|pfff|poeh|jeetje|haha|hihi|lol|xd|feest|verdomme|godver(|domme)|gvd|verdorie|"
        "potverdorie|ffs|in (gods|hemels)naam|jezus( christus|)|god|godsamme|tering|kut|fuck|fucking|shit|wtf|man|"
        "mannen|gast|vriend(|en)|maat|jongen(|s)|lui|kerel|dude|bro|schat|een keer|uitdrukkelijk|nu ne keer|efkes|"
        "handmatig|manueel|manneke|vent|moat|sodeju|fcking|f cking",
        # What else may stand before a request: asking for it ...
        "opening": f"{_PLEASE_DO}|van (uw|jullie|je) kant|vanwege (uw|jullie) bedrijf|zoals (telefonisch besproken|(in "
        "mijn vorige mail|eerder) (geschreven|gezegd|gevraagd))|kijk (dit|het)( aub|) na en|zeg (tegen |)(uw collega's|"
        "je collega's|je baas|uw baas) dat (ze|hij)|(hierbij |bij deze |)(deel ik (u|jullie) mee|laat ik (u|jullie) "
        "weten|meld ik (u|jullie))( dat|)|ik (deel (u|jullie) (hierbij |)(mee|mede)|informeer (u|jullie)( hierbij|))( "
        "dat|)|bij (mij|ons)|noteer( aub| alstublieft|)( dat|)|(ga (toch |)weg|donder op|rot op|hoepel op|flikker op|"
        "verdwijn) en|voor (mij|ons)|ik zou (u |jullie |je |)(heel |zeer |)(dankbaar|blij|erkentelijk) zijn( als| als "
        f"({_YOU})|)|wanneer (snap|begrijp|snappen|begrijpen) (je|u|jullie) (nu |nou |)(eindelijk |eens |)(dat|)|stop(|"
        "p|t) (stop|aub|en)|misschien|eventueel|wellicht|(hou|houd) (je|jullie) (bek|mond|kop|smoel)( en|)|(wilt|wil|"
        f"zou|zoudt) u|(willen|zouden) jullie|(zou|zouden) ({_YOU}) willen|wilt|doe maar|(wilt u |zou u |wees |weest u "
        "|)zo (vriendelijk|goed|lief)( willen|)( zijn| te zijn|)|wees eens lief|gelieve(|n)( u| te noteren dat| te "
        "respecteren|)|(wilt u|willen jullie|gelieve) (er voor|ervoor) (te |)zorgen dat|(ik |)(eis|wil|wil graag|wens|"
        f"verwacht|hoop) dat ({_YOU})|(eis|verzoek|vraag|wil|wens) ik dat ({_YOU})|ik zou graag willen dat( ({_YOU})|)|"
        f"ik wens|zorg( ervoor|) dat ({_YOU})|(als|of) ({_YOU})|((je|jij|jullie|u|ge|gij|gelle|gulle) |)moet(|en)|moe|"
        "moe (je|ge)|(jullie|u|je) dien(t|en)|((het zou |zou |)fijn (zijn |)|het zou (fijn|leuk|goed|super|tof|top|"
        f"prettig|mooi|geweldig) zijn )als( ({_YOU})|)|ik zou het (op prijs stellen|waarderen)( als| als u| als jullie|"
        ")|(ik |)stel (het |)op prijs( als|)|doe (me|mij) een (lol|plezier)( en|)|wees (lief|een lieverd) en|u wordt "
        "(vriendelijk |)verzocht|(zou|is) het mogelijk( zijn|) om|het is tijd om|ik smeek (je|u|jullie)|ik (wil|vraag) "
        "alleen dat|het enige wat ik wil is dat|(noteer|weet|neem er nota van) dat|(ik geef|ik wil|kan ik) (hierbij |"
        ")aan(geven|)|ik laat (u |jullie |)(hierbij |)weten|(stop|kap|hou) (er|hier|daar|)mee( op|) en|stop en|(wilt|"
        "zoudt|kunt) (ge|gij)|"
        # ... calling to attention ...
        "(klinkt |heel |)(interessant|leuk) maar|(mooi|goed|leuk|interessant) aanbod maar|(goed|lief|"
        "aardig) bedoeld maar|"
        "kom op|luister|let op|kijk|vergeet niet|denk eraan|(jij|jullie) daar|"
        "respecteer( het| dit| dit en|)|"
        "respecte(er|ert) (u |)mijn (keuze|privacy|rust) en|doe (eens |)normaal( en|)|(ff |even |)normaal doen en|"
        "bemoei je met je eigen zaken en|ga iets nuttigs doen en|zoek een hobby en|"
        "(geen idee |)wie (jullie zijn|u bent|zijn jullie|bent u|ben jij)|(heb|toon) (wat |een beetje |)respect en|"
        # ... for whom, how and when.
        f"{_ME}|ook( mij|)|namens|(voor|namens) mijn ({_KIN})|als (bedrijf|particulier|klant|onderneming)|ik ben een "
        "particulier en|wij zijn een (bedrijf|huisartsenpraktijk|praktijk|winkel|vereniging) en|om|te|hierbij|bij "
        "deze|hiermee|(langs|via) deze weg|liever|(het |)liefst|hier|nu|in (het vervolg|de toekomst)|voortaan|vanaf "
        "(nu|heden|vandaag)|per (direct|heden|vandaag)|onmiddellijk|meteen|direct|volledig|(met|per) onmiddellijke "
        "ingang|met ingang van heden|definitief|permanent|via (whatsapp|sms)|per sms|(op|naar) dit nummer|maar( dan|)|"
        "bovendien|overigens|trouwens|excuseer|pardon|bij dezen|(via|middels|met) dit bericht",
        # What may stand between the words of a request and behind them: small words ...
        "filler": f"{_SUCH}|schriftelijk|konden|zouden kunnen|elk|ieder|de|het|een|t|n|den|d'|van|vd|voor|vor|aan|op|"
        "in|bij|met|naar|door|over|om|te|via|toe|dit|deze|die|dat|da|ze|al|alle|allerlei|verdere|zulke|dergelijke|zon|"
        "iedere|elke|enige|enig|enkel|enkele|dees|mijn|m'n|mn|onze|er|hier|hiermee|ermee|daarmee|hiervan|hiervoor|"
        "daarvoor|ervan|ervoor|ook|of|noch|zowel|wat|iets|zoiets|gratis|geen|eruit|er maar|gelieve|waarin|uit (de|het|"
        f"deze|dit|die|dat|alle|al|elke|mijn|onze|{_YOUR})|overal( voor| van| uit|)|"
        # ... verbs that go with others ...
        "zou(|den)|zult|willen|wilt|kunnen|kunt|(te |)worden|wordt|(te |)laten|zijn|is|ben|bent|heb(|t|ben)|heeft|"
        "blijf(|t)|blijven|(te |)(staan|zitten)|geven|bedoeld|opgeslagen|"
        "(het |)(sturen|versturen|toezenden|verzenden) van|toesturen van|"
        "(voor|tot) het (ontvangen|sturen) van (reclame|berichten|sms|nieuwsbrieven|aanbiedingen)|"
        "(de |)(verzending|toezending|ontvangst) van|"
        # ... what the messages are like ...
        "religieuze|nep|ongewenst(|e)|ongevraagd(|e)|irritant(|e)|vervelend(|e)|stom(|me)|domme|klote|klere|kanker|"
        "tyfus|rot|achterlijke|vervloekte|verdomde|dagelijkse|wekelijkse|maandelijkse|commerciële|promotionele|"
        "automatische|geautomatiseerde|ander(|e)|constante|eindeloze|flauwe|belachelijke|idiote|hinderlijke|"
        "opdringerige|storende|ambetante|lastige|telefonische|persoonlijke|zinloze|nutteloze|onnodige|massale|"
        "politieke|betaalde|zakelijke|hele|heel|soort(|en)|troep|rotzooi|onzin|zooi|bullshit|gezeik|meldingen|info|"
        "informatie|updates|acties|dingen|(zulke |)zaken|alsmaar|specifiek(|e)|bepaald(|e)|denk ik|vrees ik|ben ik "
        "bang|"
        # ... and how and where they come.
        "hierbij|(per|via|op|over) (sms|whatsapp)|via de app|(via|langs) deze weg|op deze manier|via dit kanaal|"
        "telefoon|mobiel|mobieltje|gsm|whatsapp|met derden|aan derden|op (welke|wat voor) manier dan ook|op geen "
        "enkele (manier|wijze)|welke dan ook|sowieso|inzake|wat betreft|betreffende|(marketing|reclame|commerciële |"
        ")doeleinden|voor marketing|uw bestand|hierheen|(hier|hier |)naartoe|tegen( direct|) marketing|direct "
        "marketing|directmarketing|voor direct( |)marketing( |)doeleinden|tegen reclame|bij dezen",
        "time": "meer|meerr|mee|ooit( nog|)|nog|verder|langer|weer|opnieuw|nu|(nu |)(onmiddellijk|direct|meteen)|"
        "(vanaf|van) (nu|heden|vandaag)|van nu af aan|per (direct|omgaande|heden)|met (onmiddellijke|directe) ingang|"
        "ogenblikkelijk|dadelijk|terstond|op staande voet|asap|zsm|zo (snel|spoedig) mogelijk|(ten |)spoedigste|"
        "spoedig|binnen (24 uur|(14|30) dagen|een (week|maand)|de (wettelijke )termijn)|vandaag nog|voortaan|"
        "in (het |)vervolg|(in de |voor de |)toekomst|voor (altijd|eeuwig)|voorgoed|definitief|permanent|blijvend|"
        "volledig( en definitief|)|helemaal|compleet|totaal|nooit( meer| nog|)|(voor |)eens en (voor |)altijd",
        "from_place": "van (de|deze|uw|jullie|onze|mijn) (praktijk|school|club|vereniging|bank|kliniek|"
        "tandarts|huisarts|gemeente|organisatie)",
        "by_way": "(per|via|via de|over de) (e-mail|email|mail|post|brief|telefoon|messenger)|telefonisch|schriftelijk",
        "also": "en (mij |me |)(dit|dat|de verwijdering) (schriftelijk |)(te |)bevestigen|en (bevestig|bevestigt u) "
        "(mij |me |)(dit|dat|de verwijdering)|(of|en|noch) (gebeld|gemaild|gesmst|geappt|gecontacteerd|benaderd)|"
        "telefoontjes|belletjes|oproepen|gebel|(of|en|noch|en niet|en ook niet|of te|en te|noch te) (bellen|mailen|"
        "appen|sms'en|schrijven|sturen|benaderen|contacteren|lastigvallen|bel|mail|app)|(of|en|noch) (mails|"
        "telefoontjes|smsjes|sms|mail)",
        "about": "van (nieuws|nieuwtjes|aanbiedingen|acties|nieuwigheden)|(voor|van|over) (mijn |de |)afspra(ak|ken)|"
        f"(over|voor|rond) (|nieuwe |uw nieuwe |jullie nieuwe |andere )({_THINGS})|(en|of) ({_THINGS})|(of |en |)(over|"
        f"voor|omtrent|betreffende|rond) ({_MATTERS})|(op|naar) (dit|mijn) (e-mail|email|mail|)(-|)adres|als (abonnee|"
        "ontvanger|lezer|contactpersoon)|met (deze|die|jullie|uw) (coach|firma|organisatie|persoon|verkoper|partij|"
        f"club|school|instelling|praktijk)|(over|van|voor) (jullie|uw|je) ({_OFFERED})|(over |voor |van |)(een |"
        ")(lening(en|)|verzekering(en|)|zonnepanelen|energie|energiecontracten|warmtepompen|crypto|beleggen|"
        "beleggingen|jobs|het casino|gokken|loterijen|de sale|koopjes|hypotheken)|van (politieke |)partijen|(over|voor|"
        "van|omtrent|betreffende) (deze|die|de|een|mijn) (woning|auto|wagen|vacature|baan|job|functie|enquête)|(over|"
        "voor|van|omtrent|betreffende) (dit|dat|het|een|mijn) (interview|huis|appartement|onderzoek)",
        # Why: complaints about the messages ...
        "reason": f"{_COMPLAINTS}|((jullie|u|je) (spammen|spamt|bombarderen|bombardeert|storen|stoort|irriteren) (me|"
        "mij)|(jullie vallen|u valt|je valt) (me|mij) lastig)(| constant| steeds| de hele tijd| met (reclame|"
        "berichten))|(u|je|jullie) (belt|bellen|appt|appen|mailt|mailen|stuurt|sturen) (me|mij) (elke dag|constant|"
        "steeds|de hele tijd|(3|4|5|10|tien|twintig) keer per (dag|week))|van (u|jullie)|(jullie blijven|je blijft|u "
        "blijft) (maar |me |mij |)(berichten |)(sturen|appen|bellen)|jullie spammen|(je|u) spamt|ik (krijg|ontvang) "
        f"({_STEADILY}|nog steeds|veel te veel) (|deze |jullie |uw )({_TEXTS})|((en|en toch|waarom) (krijg|ontvang) ik|"
        f"(maar|en) (krijg|ontvang)) nog (steeds |altijd |)({_TEXTS})|waarom (blijven jullie|blijf je|blijft u) (me |"
        "mij |maar |)(berichten |)(sturen|appen|bellen)|ik snap niet waarom|waarom (stuur je|sturen jullie) me dit|"
        "waarom krijg ik (dit|deze|dit soort)( berichten|)( nog( steeds| altijd|)|)|ik word (gek|ziek|moe|doodmoe|"
        f"knettergek|gestoord) van ({_THESE}) ({_TEXTS})|ik word gek van jullie|ik word (hier|er) (zo |echt |helemaal |"
        ")(moe|ziek|gek|gestoord) van|ik word (constant |steeds |)lastiggevallen( door (jullie|u)|)|ik voel (me|mij) "
        "(lastiggevallen|belaagd|gestalkt)|mijn (telefoon|gsm|inbox|mailbox) (loopt|zit|staat) vol( met (jullie |deze |"
        f")(spam|berichten|reclame|rommel)|)|({_THESE}) (berichten|sms'jes|mails) zijn (overbodig|onnodig|irritant|"
        "vervelend|nutteloos|ongewenst)|(dit|het) is (|alleen (nog |)(maar |))(spam|irritant|vervelend|storend)|(dit|"
        "het) stoort( me|)|(|zo |wat |super |echt |heel |vreselijk |alleen maar )irritant|vervelend|ambetant|(dit is |"
        ")(ongewenste|ongevraagde) (reclame|spam|berichten)|(een |)ongewenst bericht|dit lijkt op stalking|dit mag "
        "niet|scam|fake|nep|schandalig|belachelijk|ongelooflijk|onbeschoft|wat een (brutaliteit|gezeur|gezeik|gedoe|"
        "spam)|beetje respect|(het is |dit is |veel |)te( |)veel|(veel |)te vaak|het zijn er te veel|klaar( mee|)|"
        "genoeg(| is genoeg)|(zo|nu|het) is( het|)( wel|) genoeg( geweest|)|ik heb er genoeg van|(ik ben|wij zijn) er( "
        f"helemaal|) klaar mee|ik ben (het|dit|jullie berichten|die berichten) (zat|beu)|{_INSULTS}|(ik vind (dit|het|"
        "(deze|jullie|die) berichten)|dit vind ik|ik ervaar dit als) (|erg |heel |zeer )(lastig|storend|hinderlijk|"
        "vervelend|irritant|intimidatie|spam|opdringerig)|(dit is |)(intimidatie|stalking|stalken|oplichting|illegaal|"
        "verboten|verboden|strafbaar|spam)|jullie zijn irritant|"
        # ... not wanting them ...
        "(mocht|als|indien) ik (ooit |eerder |)toestemming (heb |hebben |)gegeven( heb|)( dan|)|"
        f"{_NO_INTEREST}|{_NOT_SIGNED}|(ik ben |)niet geïnteresseerd in (dit|uw|jullie) aanbod( en|)|(boeit|"
        "boeit me) niet|niet interessant|"
        "(hier|daar) heb ik geen (behoefte aan|zin in|interesse in)|(ik heb |)(hier |er |)geen (behoefte|zin|"
        "interesse)( meer|)( aan| in|)|hier hebben wij geen (behoefte aan|interesse in)|geen nood aan|"
        "(heb ik |dit heb ik |ik heb (het|dit|dat) |)niet( meer|) nodig|ik heb (niks|niets) nodig|"
        "ik (koop|wil|hoef) (niks|niets)|ik wil (niks|niets) kopen|ik (wil|hoef) dit niet( meer|)|(dit |)wil ik niet|"
        "hoef(t|) niet|hoef ik niet|(dit is |)(niets|niks) voor mij|(ik zit |hier zit ik )(er |)niet op te wachten|"
        "ik ben het niet eens met (deze|die|uw|jullie) berichten|ik (ga|ben) niet akkoord|zonder (mijn |)toestemming|"
        "ik (ben het|ga) hier niet mee (eens|akkoord)|hier ben ik het niet mee eens|"
        "(ik heb |)geen interesse in (uw|jullie) (aanbod|producten|diensten)|"
        "ik heb (er|hier) (schoon|meer dan) genoeg van|ik zit niet op (jullie|u) te wachten|"
        # ... being somebody else ...
        "(verkeerd|fout) nummer|(u heeft|u hebt|je hebt|jullie hebben) (de verkeerde( persoon|)|het verkeerde nummer)|"
        "ik ben de verkeerde persoon|(u bent |)verkeerd verbonden|dit is niet( meer|) mijn nummer|dat ben ik niet|"
        "ik ken (u|je|jou|jullie|deze persoon|die persoon) niet|ik ben (deze persoon niet|"
        f"niet de persoon die (u zoekt|jullie zoeken))|(mijn|ons) ({_KIN}) (krijgt|ontvangt) (deze|jullie|uw|"
        f"steeds) (berichten|sms'jes)|mijn ({_KIN}) is overleden|(hij|zij|ze|deze persoon) is (overleden|dood)|"
        f"overleden|dit (nummer is|is de telefoon|is het nummer|is een nummer|is de gsm) van (een kind|mijn ({_KIN}))|"
        "van (6|7|8|9|10|11|12|13|14)( jaar|)|dit is (een (werktelefoon|zakelijk nummer|privénummer)|mijn privénummer)|"
        "(dit is |)privé|privénummer|verkeerde persoon|"
        # ... not knowing who writes, or where the number is from ...
        "wie (bent u|ben je|ben jij|zijn jullie|is dit)|met wie spreek ik|(wat|wa) (is|moet) (dit|da)( hier|)|wat (wil "
        "je|willen jullie)|hoe kom(t u|en jullie| je) aan (mijn|dit) (nummer|nr|gegevens)|(van wie|waar|waarvan) (heb "
        "je|heeft u|hebt u|hebben jullie) mijn (nummer|nr|gegevens)( vandaan|)|wie heeft (u|je|jullie) (mijn (nummer|"
        "nr|gegevens)|toestemming) (gegeven|verstrekt)|wie heeft (u|je|jullie) toestemming gegeven (om |)(mij|me) te "
        "(bellen|appen|mailen|contacteren)|(heeft u|hebben jullie|heb je) mijn (nummer|gegevens) (nog|nog steeds|"
        "opgeslagen)|ik heb (u|je|jullie) nooit mijn nummer gegeven|(u|je|jullie) gebruik(t|en) mijn (nummer|gegevens)|"
        "mijn nummer staat (nog |nog steeds |fout |)(in|op) (jullie|uw) (bestand|systeem|lijst|database)|ik sta (nog|"
        "nog steeds|nog altijd) op (uw|jullie|de|die) (mailing|mail|verzend|bel|)lijst|hoe kom ik (hier|hiervan|hier "
        "van) (af|vanaf)|van mij (hebben jullie|heeft u|heb je) (het|mijn) nummer niet|ik wil niet met een (bot|robot|"
        "computer) (praten|appen|chatten)|hoe( |)lang (gaat|blijft) dit (nog |)(zo |)(door|duren|doorgaan)|gaat dit "
        "nog lang (door|duren)|wanneer stopt dit|ik weet niet hoe (jullie|u|je) aan mijn (nummer|gegevens) (komen|komt|"
        "kom)|iemand( anders|) heeft mijn nummer (opgegeven|ingevuld)|dit nummer is door iemand anders (opgegeven|"
        "ingevuld)|ik heb mijn nummer (nooit|niet) (op|door)gegeven|wie heeft (me|mij) (hier |hieraan |in deze groep |"
        ")(toegevoegd|gezet)|"
        # ... having changed, or having all that is needed ...
        "((ik heb (me |)|ik was )|)per ongeluk (aangemeld|ingeschreven)|(het |dit )was een vergissing|(dit is een |was "
        "een |)vergissing|foutje|(ik ben |)van gedachten veranderd|ik heb me bedacht|(k zen|kzen|ik ben|k ben|ben) (al "
        "|al lang |al jaren |)geen klant( meer|)|geen klant( meer|)|ik ben (geen|niet langer|nooit) klant( meer| "
        "geweest|)( bij (jullie|u)|)|(ik ben |)(al (lang|jaren) |allang |)geen (patiënt|lid|abonnee|student|donateur)( "
        "meer|)( bij (jullie|u)|)|ik heb (geen schuld|(niks|niets) besteld)|ik ben niets verschuldigd|ik heb al "
        "(gekocht|gestemd|gedoneerd|werk|een baan|een leverancier|opgezegd|nee gezegd)|ik heb (al|inmiddels|"
        "ondertussen) (werk|een baan|iets|wat) gevonden( dus|)|wij hebben al een leverancier|(wij zijn|ik ben) (al |"
        ")voorzien|ik ben al overgestapt|(ik ga|wij gaan) verhuizen( dus|)|ik ben verhuisd dus|ik ben (met pensioen|"
        "minderjarig|aan het werk|verhuisd)|ik zit in de auto|ik werk (hier|daar) niet meer|(deze persoon|hij|zij|mijn "
        "collega) werkt (hier|daar) niet meer|(ons|het|dit) bedrijf bestaat niet meer|ik zoek niet meer|(ik woon|wij "
        "wonen) ((er|daar|hier) niet meer|niet meer in (de buurt|die stad|nederland))|ik verkoop niet|(mijn huis is |"
        "staat |)niet te koop|(is |)al verkocht|(mijn|het|de|ons) (huis|auto|woning|wagen) is (al |)verkocht|ik heb "
        "(mijn|het|de) (huis|auto|woning|wagen) (al |)verkocht( dus|)|"
        # ... having said so before, or having tried ...
        f"{_ASKED}|{_FOR_THE_LAST_TIME}|{_SAID_STOP}|{_SIGNED_OFF}|{_ALREADY_OFF}|nee (is|betekent) nee|ik heb (dit|"
        f"het) al ({_SEVERAL}|) gevraagd|ik heb me al (afgemeld|uitgeschreven)|ik ben al uitgeschreven|ik meen het|"
        "begrepen|(is dat |)duidelijk|(kan je|kunnen jullie|kunt u) niet lezen|lees je niet|lezen jullie niet|(zijn "
        "jullie|ben je|bent u) doof|ik sta (|ingeschreven )(in|op) (het|de) bel-me-niet (register|lijst)|bel me niet "
        "register|ik kan me (niet|nergens) (afmelden|uitschrijven)|(afmelden|uitschrijven) (lukt|werkt) niet( via de "
        f"(link|app|mail)|)|stop werkt niet( dus|)|{_LINK_FAILS}|{_DESPITE}|dit is (al |nu |)de (zoveelste|tweede|"
        "derde|vierde|vijfde|2e|3e|4e|5e) keer dat ik dit (vraag|zeg|stuur)|ik (zei|zeg|schreef|stuurde|antwoordde)( "
        "toch| al|) stop|"
        # ... what happens otherwise ...
        f"ik heb (u|je|jullie) (al|reeds|nu) (geblokkeerd|gemeld|gerapporteerd)|{_THREATENED}|"
        f"(anders|of) ({_THREATS}|{_THREATENED})|{_AUTHORITY}|anders (klacht|aangifte|blok|blocked|doe ik melding)|"
        "voor(dat|) ik (aangifte doe|(je|jullie) blokkeer)|"
        # ... and the law.
        "(op (grond|basis) van|conform|volgens|krachtens|ingevolge|overeenkomstig|ogv|"
        "in overeenstemming met)( het|)( art| artikel| de avg| de gdpr| avg| gdpr| de wet|)|avg|gdpr|"
        "van de (avg|gdpr)|lid (1|2|3)|(vanwege |)privacy|(art|artikel) (6|7|13|15|16|17|18|21|22)|"
        "(6|7|13|15|16|17|18|21|22) (van de |lid 1 |)(avg|gdpr)|(om|wegens|vanwege) (privacy|privacyredenen|"
        "persoonlijke redenen)|(dit is |)(een |)(schending|inbreuk) (van|op) mijn privacy|"
        "ik heb recht op (rust|privacy)|(dit is |)(in strijd met|een overtreding van) (de (avg|wet|gdpr|privacywet)|"
        "mijn privacy)|er is geen (grondslag|rechtsgrond)( voor deze berichten|)",
        # Questions: how to stop, and who it is that writes.
        "who": "wie (is dit|is dat|ben je|ben jij|bent u|zijn jullie|stuurt dit)|met wie (spreek|app) ik|"
        "van wie is dit nummer|hoe kom(t u|en jullie| je) aan mijn nummer",
        "how": "hoe (kan|moet) ik( me|)|hoe (kunnen we|kunnen wij|kan je|kun je)|waar kan ik( me|)|"
        "is er een manier om|wat moet ik (doen|sturen) om( me|)|hoe krijg ik|hoe zorg ik dat ik|hoe (werkt|gaat)",
        "how_away": "hoe (kom|geraak|raak|word) ik|hoe kom ik hier|hoe komen we|hoe laat ik (me|mij)|"
        "hoe krijg ik mezelf",
        "how_signoff": "hoe (meld|schrijf) ik( me| mij|)|hoe (zeg|stop|zet) ik|waar (meld ik me|schrijf ik me|zeg ik)",
        "how_erase": "hoe (verwijder|wis) ik",
        "how_halt": "hoe (stop|zet) ik",
        "off_it": "vanaf|van af|hier( |)vanaf|hiervan af|hier van af",
        "when": "waarom (stoppen jullie|stopt u|stop je|houden jullie op|houdt u op|hou je op) niet( op|) met|wanneer "
        "(houden jullie|houdt u|hou je|stoppen jullie|stopt u|stop je)( nu| nou|)( eindelijk|)( eens|)( op|) met",
    },
    cores=_CORES,
    alone=_ALONE,
    soft=_SOFT,
    how=_HOW,
    real="aapjes|achtervolgden|actief|administratief|afdalen|afhaken|afzette|alpen|anaal|anmelden|appel|aspen|bastia|"
    "beken|belichten|benden|bender|berechten|berichtten|besta|bestaand|bestolen|bestond|bestonden|beuren|binder|"
    "bingen|bleken|boeien|boeke|boekel|boeket|boekten|boeren|boeten|bombardier|bonken|breken|broeken|champagne|"
    "commerce|commercial|contanten|contracten|contracteren|dales|dealt|deels|deuren|diens|diepst|diest|doeken|dokken|"
    "eenden|fleuren|fokken|geroep|gestoken|gestookt|geuren|ginder|gingen|gissen|gokken|greep|griep|groef|groei|groen|"
    "groeps|group|hasta|hebban|hebbe|hebbes|hindert|hingen|hoeden|hoeren|hoeve|hoever|hokken|hoven|ingen|intimiderend|"
    "kabaal|kampen|kapen|kapper|keuren|kinder|kinderen|kippen|klappen|korting|kleuren|knappen|knokken|koeken|koppen|"
    "krijger|krijgt|krijsen|krijt|kring|kringen|lauren|leren|lesuren|leugen|leunen|leuven|leuzen|lijdt|lijkt|lijntje|"
    "lijntjes|lijster|lingen|listen|lokken|maalt|maiden|malen|maling|mallen|markering|massage|massages|minder|"
    "minderen|missen|mokken|nails|nazaten|nekken|nissen|offerte|ontving|ontvingen|opdrinken|overspel|overspoeld|"
    "overspoelt|pasta|pervers|pinken|pinnen|pissen|plage|pokken|poste|poster|primo|programme|proto|provo|public|rails|"
    "recruiter|remote|rijst|ringen|roeren|rokken|roteren|sailing|saleh|salem|schaap|schap|schappen|schijven|schram|"
    "schrapen|schrift|schrijver|scoor|scoort|scoren|seals|serveer|servet|servie|servier|serviers|servies|shaken|"
    "shoppen|shopt|sjaak|skopje|sleuren|smaak|smaakt|smaken|smoren|sokken|spaak|spaken|spant|spoor|spoort|sporen|"
    "staaf|staal|staan|staar|staart|stalker|stallen|stammen|stamt|stapje|stapt|staten|staven|steak|steken|steppe|"
    "steppen|stipje|stippen|stipt|stoep|stoer|stoet|stofje|stokje|stolk|stolp|stomen|stomp|stompe|stompen|stoof|stook|"
    "stookt|stoom|stoppel|stopten|stores|stormen|storten|stoten|stout|strak|sussen|system|taken|tales|tenten|testen|"
    "testjes|tinder|toeven|topje|toppen|toren|uitsluitend|uitzitten|vacature|verkooppraatje|vernietigd|vernietigden|"
    "vernietigend|verrichten|vinder|vingen|vissen|voltooien|voorspellen|wales|wassen|wijst|wisse|wissel|wisten|zingen|"
    "roepen|groeven|grepen|tests",
    never="even met rust|krijg geen|kreeg geen|krijg ik geen|krijgen we geen|krijgen wij geen|(verkeerde|foute) maat|"
    "(niets|niks|info|nieuws|updates) missen|helaas geen (berichten|mails|sms|e mails|info|nieuws) meer (ontvangen|"
    "gekregen)|nog geen|tot nu toe geen|sindsdien geen|van toepassing",
    other="foto foto's video video's bestand document documenten contract offerte "
    "waarom vergeten vergeet vergat "
    "niet nooit geen zonder zegt zei zeiden vraagt vroeg wanneer tot voordat nadat terwijl omdat welke hij "
    "zij ze morgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weken maand jaar "
    "uur minuten afspraak bestelling bestellingen reservering vergadering levering betaling factuur facturen "
    "rekening kaart wachtwoord wekker liedje muziek licht lampen film spel auto bus trein vlucht ticket "
    "product producten prijs prijzen model belangrijk roken snoepen webinar",
)
