"""Italian. In a list `|` separates phrases, and `(a|b) c` writes out to `a c` and `b c`."""

from typing import Final

from gateway.core.consent.lexicon import Lexicon, written_out

_LONG: Final = ("non", "che", "chi", "sono", "perche", "chiesto", "chiedo", "chiamate", "questo", "per")
_SHORT: Final = ("nn", "ke", "ki", "sn", "xke", "kiesto", "kiedo", "kiamate", "qst", "x")
_TYPED: Final = dict(zip(_LONG, _SHORT, strict=True))
"""Words that are often typed shorter."""


def _hasty(word: str, _first: bool) -> list[str]:
    """How a word is typed in a hurry: `nn` for `non`, `x` for `per`."""
    return [_TYPED.get(word, word)]


def _rows(listed: str) -> tuple[str, ...]:
    """The rows of classes that a list separates by `|`."""
    return tuple(listed.split("|"))


# Who, and whose.
_YOUR = "vostr(o|a|i|e)|tu(o|a|oi|e)|su(o|a|oi|e)"
_NAMES = (
    "anna|maria|giulia|francesca|sara|laura|chiara|elena|paola|silvia|marta|roberta|valentina|federica|luca|marco|"
    "andrea|paolo|giovanni|giuseppe|antonio|mario|francesco|alessandro|stefano|roberto|davide|matteo|simone|carlo|"
    "luigi|sofia|aurora|martina|giorgia|alessia|ilaria|cristina|claudia|barbara|monica|daniela|patrizia|rosa|angela|"
    "teresa|giovanna|lucia|lorenzo|gabriele|riccardo|filippo|nicola|salvatore|vincenzo|domenico|pietro|franco|sergio|"
    "alberto|giorgio|claudio|massimo|fabio|daniele|michele|enrico|gennaro"
)
_MY_NUMBER = "il mio (numero|contatto|cellulare|nome|nominativo|recapito)"
_MY_DATA = "i miei (dati|contatti|dati personali)|le mie informazioni"
_KIN = "mia (moglie|madre|mamma|nonna|figlia|sorella)|mio (marito|padre|papà|nonno|figlio|fratello)"
_YOUR_MESSAGES = "(questi|queste|i vostri|le vostre) (messaggi|sms|mail|notifiche|avvisi|offerte|promemoria)"
# Behind "da", "dal", "della vostra": who sends.
_SENDER = (
    "negozio|sito|gruppo|club|comune|ristorante|locale|centro|team|staff|partito|canale|forum|server|hotel|festival|"
    "teatro|museo|servizio clienti"
)
_SENDER_F = "scuola|banca|azienda|società|ditta|agenzia|parrocchia|chiesa|piattaforma|pagina|farmacia|squadra"
_OFTEN = "continuamente|sempre|ogni giorno|tutti i giorni|in continuazione|ancora|di continuo"
_TIMES = "(due|tre|quattro|cinque|dieci|cento|mille|2|3|10|100|più|tante|molte|diverse) volte"

# Verbs with "me" or "us" at their end, in -are and in -ere.
_ARE_ME = "(armi|atemi|ami|arci|ateci|andomi)"
_ERE_ME = "(ermi|etemi|imi|erci|eteci|endomi)"
_BALLS = "(le (palle|scatole|balle)|i (coglioni|maroni|cojoni)|il cazzo|er cazzo|la minchia|l'anima|o cazz|u cazzu)"
_PESTER_ME = (
    "(contatt|ricontatt|disturb|importun|molest|assill|torment|cerc|messaggi|menzion|ping|spamm|bombard|tempest|secc|"
    "stress|scocci|perseguit|stalker|stalkerizz|notific|sollecit|interpell|annoi|tagg|mail|whatsapp|asfissi|"
    f"ossession|inond|irrit|ammorb|martell|soffoc|subiss){_ARE_ME}|(scriv|riscriv){_ERE_ME}|scriveteme|infastidi(rmi|"
    f"temi|rci|teci)|romp(ermi|etemi|erci|eteci)( {_BALLS}|)|intasarmi( il telefono|)|stufarmi|opprimermi|contatemi( "
    "più|)|contattatmi|scrivetmi|romper mi|(contattar|disturbar)la|molestare me|farmi perdere tempo"
)
_CALL_ME = f"(chiam|telefon|richiam){_ARE_ME}|squillarmi"
_SEND_ME = (
    f"(invi|mand|inoltr|gir|rimand){_ARE_ME}|(mandar|inviar|mandate|inviate)me(ne|li|le)|mandamene|spedi(rmi|temi|"
    "scimi|rci)|trasmette(rmi|temi)|recapitarmi|farmi (arrivare|pervenire|giungere)|riempirmi( il telefono|) di|"
    "mandatmi|inviatmi|mandateme"
)
_REMOVE_ME = (
    "(toglie|cancella|rimuove|elimina|leva)te mi|(togli|rimuovi|cancella|elimina) mi|(cancell|elimin|depenn|scancell|"
    f"blocc){_ARE_ME}|(rimuov|esclud){_ERE_ME}|togli(etemi|mi|ermi|eteci|erci)( via|)|bannatemi|toglietemi da lì|"
    "dimentica(rmi|mi|temi|tevi di me)"
)
_SIGN_ME_OFF = (
    f"(disiscriv|disscriv|disicriv|deiscriv|disinscriv|desiscriv|desinscriv|dis iscriv){_ERE_ME}|disabbon{_ARE_ME}"
)
_NOT_ME = " ".join(
    word[:-2] + end
    for word in written_out(f"{_PESTER_ME}|{_CALL_ME}|{_SEND_ME}|{_REMOVE_ME}|{_SIGN_ME_OFF}")
    if " " not in word and word.endswith(("mi", "ci"))
    for end in ("ti", "vi", "si", "li")
)
"""The same verbs with somebody else at their end, as `scrivervi`, which are no slips of these."""

# Verbs by themselves.
_BOTHER = (
    "(importun|molest|assill|torment|spamm|bombard|tempest|secc|stress|scocci|perseguit|disturb|sollecit|interpell|"
    f"annoi|tagg|inond)(are|ate)|stalkerare|infastidi(re|te)|romp(ere|ete)( {_BALLS}|)"
)
_STOP_IT = "smettetela|smettila|finitela|finiscila|piantatela|piantala|fatela finita|falla finita"
_WILL_YOU = "la (vuoi|volete|vuole) (smettere|finire|piantare)|(vuoi|volete) (smetterla|finirla|piantarla)"
_ERASE = "(cancell|elimin)(a|ate|are)|rimuov(i|ete|ere)|togli(|ete|ere)"

# What stands in several classes.
_BROKEN = (
    f"avete (rotto( {_BALLS}|)|stufato|stancato|stressato|scocciato)|(mi|ci) (avete|hai) (rotto( {_BALLS}|)|stufato|"
    "stancato)"
)
_THREAT = (
    "(contatt|avvis|inform|avvert)(o|erò) il garante|(segnal|denunci)(o|erò) (il|questo|il vostro) numero (al "
    "garante|alla polizia( postale|)|all'agcom)|(vi|ti) (denuncio|denuncerò|segnalo|segnalerò|blocco|bloccherò|"
    "querelo)|la (denuncio|blocco)|(vi |ti |)(segnal|denunci)(o|erò) (al garante( privacy| della privacy|)|"
    "all'(autorità( garante|)|agcom)|alla polizia( postale|)|ai carabinieri)|(scrivo|ricorro) al garante|faccio (un |"
    ")reclamo al garante|mi rivolgo (al garante|alla polizia|al mio avvocato)|blocc(o|herò) (il|questo|il vostro) "
    "(numero|account|contatto)|(sporgo|sporgerò|presento|faccio|farò) (una |)denuncia|(vado dai|chiamo i) "
    "carabinieri|(vado alla|chiamo la) polizia|vi (faccio|farò) causa|(procedo|procederò) per vie legali|(adirò le|"
    "passo alle) vie legali|chiamo (il mio |l')avvocato|il mio avvocato vi contatterà|(procederò|procedo) legalmente|"
    "(invierò|presenterò|farò) (un |)(reclamo|esposto) al garante|farò valere i miei diritti|vi porto in tribunale|"
    "ultimo (avviso|avvertimento) prima della (denuncia|segnalazione)( al garante|)|(o |)(pagherete|pagherai|ne "
    "pagherete) le conseguenze|(o |)(chiamo|chiamerò) (le guardie|la (polizia|sicurezza)|i carabinieri)|(vi |"
    ")segnalo come spam|segnalo il numero|vi metto nello spam|vi faccio chiudere|mi rivolgerò (al garante( della "
    "privacy|)|alla polizia|a un avvocato|al mio avvocato)|(vi|ti|la) (denuncio|denuncerò|segnalo) (per|x) (stalking|"
    "molestie|spam|truffa)"
)
_NOT_INTERESTED = (
    "non (ho|abbiamo) bisogno (dei vostri (servizi|prodotti|messaggi|consigli)|delle vostre (offerte|proposte|"
    "informazioni))|non (mi |ci |)inter(ess|es)(a|ano)( più| affatto| per niente| niente| nulla|)|(non |non (sono|"
    "siamo) )(più |)interessat(o|a|i)|(nessun|zero) interesse|non ho (nessun |alcun |)interesse|non fa (per me|al "
    "caso mio)|non mi (serve( niente| nulla|)|servono)|non ne (ho|abbiamo) bisogno|non (ho|abbiamo) bisogno di "
    "(niente|nulla)|non mi interess(a|ano) (niente di voi|(le |le vostre )(offerte|promozioni|proposte)|la vostra "
    "offerta|l'offerta|i vostri (prodotti|servizi)|il prodotto)|non (compro|vendo) (niente|nulla|casa)|non vendo|(la "
    "casa |)non è in vendita"
)
_NEVER_ASKED = (
    "non (ho mai voluto|volevo) (iscriver|abbonar|registrar)mi( a (questo|sta cosa|questa roba|questo servizio)|)|"
    "non ho (mai |)(firmato|sottoscritto) (niente|nulla|questo servizio)|non (vi |)(ho|abbiamo) (mai |)(chiesto|"
    "richiesto) (niente|nulla)|non (vi |)ho (mai |)(dato|autorizzato)( il (mio |)(consenso|numero)|)|non mi sono "
    "(mai |)iscritt(o|a)|mai (iscritt(o|a)|chiest(o|i)|richiest(o|i))|non richiesto"
)
_LEGAL_CLAIM = (
    "mi oppongo|(mi oppongo|(dichiaro la mia |)opposizione) al (trattamento|marketing)|((voglio |intendo |)esercit(o|"
    "are|iamo) il (mio |)|mi avvalgo del (mio |)|invoco il (mio |)|)diritto (di (opposizione|cancellazione)|alla "
    "cancellazione|all'oblio)"
)
_FROM_NOW = "(da|d'|a partire da) (oggi|ora|adesso|questo momento)( in poi| in avanti|)|in futuro|per il futuro"
_STILL = (
    "(perché |)((continuate|continui|continua|insistete) a (scrivermi|scrivere|chiamarmi|contattarmi|cercarmi|"
    "disturbarmi|(mandar|inviar)mi (i vostri |questi |)(messaggi|sms|pubblicità|offerte|roba)|(mandare|inviare) "
    "(messaggi|sms)|rompere|insistere|farlo)|mi (scrivete|scrivi|chiamate|contattate|cercate|mandate (questi |"
    ")(messaggi|sms))( ancora| sempre| lo stesso|))|(((mi |)arrivano|continuano ad arrivar(mi|e)|ricevo|continuo a "
    "ricevere) (ancora |sempre |lo stesso |)(((i |)vostri |questi |)(messaggi|sms)|(le |)(vostre |)(mail|email|"
    "comunicazioni|newsletter|offerte)|pubblicità|spam))"
)
_GET_LOST = (
    "(andate|vai|vada|andatevene|vattene) (a (fanculo|cagare|quel paese|farvi fottere|farti fottere|farsi fottere|"
    f"farvi (benedire|un giro)|(rompere|disturbare|stressare) ((a |)qualcun altro|altrove)|rompere {_BALLS} a qualcun "
    "altro)|affanculo|al diavolo)|vaffanculo|fanculo|affanculo|fottetevi|fottiti|(levatevi|levati|toglietevi|togliti|"
    "fuori) (dai (coglioni|piedi)|dalle (palle|scatole|balle)|di torno|dal cazzo)|(spari(te|sci)|uscite|esci|fuori|"
    "via|andatevene) (dal mio (telefono|cellulare|whatsapp)|dalla mia vita)"
)
_COMPLAINT = (
    f"mi (dai|date|state dando) sui nervi( con (i tuoi|i vostri|questi) (messaggi|sms)|)|{_YOUR_MESSAGES} (non (mi |"
    "ci |)(riguardano|interessano|servono)( più| per niente|)|non (mi |)sono (più |)(gradit|desiderat|richiest|volut|"
    "destinat)(i|e)( a me| a noi|)|mi (hanno (stufat|stancat|stressat|rott)(o|a)|infastidiscono|disturbano|"
    "stressano)|sono (davvero |)(inutili|fastidios(i|e)|molest(i|e)|insopportabili|pesanti|tropp(i|e)|indesiderat(i|"
    "e)|assillanti)|(finiscono|vanno) (direttamente |)(nel cestino|nello spam|in spam))|(questa persona |)non "
    "(lavora|abita|vive) più (qui|con noi|in questa azienda)|ho (già |)(avvisato|chiamato|contattato|informato) (la "
    "polizia|i carabinieri|il garante|il mio avvocato)|(non |)(me|ce) ne (frega|frego|importa|fotte|infischio|"
    "sbatto) (niente |nulla |un cazzo |proprio niente |)(delle|dei) vostr(e|i) (offerte|promo|promozioni|messaggi|"
    "sms|mail|cose|saldi|sconti|prodotti)|(delle vostre (offerte|promozioni|promo|mail)|dei vostri (messaggi|sms|"
    "saldi|prodotti)) non (me|ce) ne (importa|frega) (niente|nulla|un cazzo)|ho (già |)segnalato (il vostro|questo) "
    "numero( al garante| alla polizia|)|vi ho mess(o|i) nello spam|(cosa|che) sono (questi|sti|tutti questi) "
    "(messaggi|sms)|(il mio|questo) numero è (iscritto (al|nel)|nel) registro( pubblico|) delle opposizioni|(io |"
    f")non (sono|mi chiamo) ({_NAMES})|non (c'è|ci sta|abita|vive|lavora|risponde) (nessun|nessuna) ({_NAMES})|non "
    f"(conosco|so chi sia) ({_NAMES})|(vi|ti) (ho (già |)(bloccat|segnalat)(o|i)( al garante| all'agcom|)|sto "
    "(bloccando|segnalando))|(siete |)(già |)(bloccati|segnalati)( e (bloccati|segnalati)|)( al garante|)|vi sto per "
    "bloccare|siete (in|finiti nello) spam|vi (metto|ho mess(o|i)) in (blacklist|spam)|numero in blacklist|(segnalat|"
    "bloccat)(o|i) come spam|(odio|detesto|non mi piac(e|ciono)) (questi messaggi|i vostri (messaggi|sms)|la "
    "pubblicità|lo spam)|mi (disturba|scoccia|infastidisce) ricevere ((i vostri |)(messaggi|sms))|mi sono (stancat|"
    "stufat|rott)(o|a) di (voi|questi messaggi)|non (perdete|sprecate) (tempo|soldi)( con me|)|che (noia|palle|"
    "stress|rottura|fastidio) (questi|sti|con questi|con sti) (messaggi|sms)|(messaggi|messaggio|sms|msg|pubblicità|"
    "contatto) non (gradit|desiderat|richiest|autorizzat)(o|i|a)|(ma |)quante volte devo dir(e|vi) (di |)(no|basta)|"
    "non parlo con (gli |)sconosciuti|(cercate|state cercando|cerca|cerchiate|stai cercando) (un'altra persona|"
    "qualcun altro)|quest(o|i) (messaggio|messaggi|sms) non (è|sono) per (me|noi)|questo messaggio è per (qualcun "
    "altro|un'altra persona)|non sono (io |)((chi|quell(o|a) che|la persona che) (cerc(ate|a)|state cercando|pensate|"
    "credete))|questo (numero|cellulare|telefono) non (gli|le) appartiene( più|)|(questo |il |)numero non è (più |"
    ")(suo|di questa persona)|questo numero appartiene a (un'altra persona|un altro)|mi (avete|hai|ha) (confus|"
    "scambiat)(o|a) (con|per) (un'altra persona|qualcun altro|un altro|un'altra)|mi (state|stai|sta) (confondendo|"
    "scambiando) (con|per) (un'altra persona|qualcun altro|un altro|un'altra)|non sono (più |)(il |la |un |una |"
    ")vostr(o|a) (paziente|cliente|(alliev|alunn|inquilin|candidat|iscritt|abbonat)(o|a)|studente|studentessa|"
    "dipendente|fornitore)"
)
_DESPITE = (
    "(nonostante|malgrado) (lo stop|(tante|varie|molte|ripetute|diverse|numerose) richieste|(la mia|le mie) "
    "richiest(a|e)|la (cancellazione|disiscrizione)|il mio (rifiuto|stop))"
)
_WRONG = (
    "((il |questo |sto |)numero|nr|num) (è |)(sbagliato|errato)|((questo|sto) numero (ora|adesso)|(ora|adesso) "
    "(questo|sto) numero) (ce l'ho io|è mio|è il mio)|(ha|hai|avete) sbagliato (il |)numero|((ha|hai|avete|abbiate|"
    "abbia) |è )(il|un) numero sbagliato|(ha|hai|avete) sbagliato persona|persona sbagliata|questo non è il numero "
    "giusto|non (avete|ha|hai) il numero giusto|(avete|hai|ha) la persona sbagliata|(state (scrivendo|parlando)|stai "
    "scrivendo|sta scrivendo|scrivete|parlate|avete scritto) (al numero sbagliato|(al|con )la persona sbagliata)|"
    "(avete|hai|ha) (proprio|sicuramente|decisamente|di nuovo) sbagliato numero|abbia(te|) sbagliato numero"
)
_I_WANT = "vorr(ei|emmo)|vogli(o|amo)|desider(o|iamo|erei)|pretend(o|iamo)|esigo|gradirei"
_I_DEMAND = "(chiedo|chiediamo|richiedo|richiediamo|domando|sollecito|ordino|reitero)"

LEXICON = Lexicon(
    language="it",
    hasty=_hasty,
    words={
        # To stop, and what is to stop.
        "nuisance": "(allo|al|alle|alla|con le|con lo) (stalking|molestie|persecuzione|bombardamento|spam)|(con |"
        ")(questo|sto|il|questa|queste|questi|sta|ste) (stalking|molestie|persecuzione|tormento|bombardamento|stress|"
        "rottura|assillo|insistenza|farsa|strazio|sceneggiata|tortura|supplizio|schifo|pagliacciata|invasione|"
        "pressing|tempesta|martellamento)( telefonic(o|a|he)|)",
        "stop": "smetter(ete|ai)|la smetter(ete|ai)|(fate|faccia|fai|potete fare|può fare) a meno di|risparmiatevi "
        "di|(astenetevi|guardatevi) dal|piantate di|alt agli|stop|stopp|stoppa|stoppate|stoppare|smett(i|ete|a|ano|"
        f"ere|iate|este|esse)|smetterla|finirla|piantarla|farla finita|{_STOP_IT}|smetila|smetetela|smettela|la "
        "(smetta|smettano|smettiate|smetteste|smettete|smetti|finisca|finiate|finite|finisci|pianti|piantate)|la "
        "faccia finita|(dacci|dateci) un taglio|dateci taglio|cess(ate|are|i|a|ino|iate)|evit(a|ate|are|i|iate|ino)|"
        "asten(etevi|ersi|ervi)|astieniti|si astenga|vi asteniate|desistete|desistere|chiud(etela|ila)|(ponete|porre|"
        "mettete) fine|metteteci fine|(ora|adesso) (smettetela|smettila|smettete)|ora basta e smettetela|smettetela "
        f"con|ferma(tevi|ti) (con|di)|{_WILL_YOU}|(volete|vuoi) smettere|la vogliamo (smettere|finire)|alt (ai|alle|a|"
        "allo)|evitiamo( di|)",
        # Spoken to somebody, so that nobody's own "voglio smettere di scrivere" counts.
        "halt": f"smetti|smettete|smetta|{_STOP_IT}|la (smetta|smettete|smettiate)|stop|cessate|evitate( di|)|eviti|"
        "smettiate( di|)|smetteste|smetta di",
        # Before an infinitive it may mean "it is enough to": "basta scrivermi su WhatsApp".
        "enough": "(ora |adesso |)basta( con|)|basta (a|ai|alle)|stop con|bsta|bbasta",
        "when": "(ma |)quando|quando (è che|mai)",
        "fed": "siete (insopportabili|assillanti|noiosi|fastidiosi|molesti|ossessivi|stressanti) con|((sono |siamo |"
        ")(esasperat|stressat|assillat|perseguitat|tormentat|infastidit|bombardat|sommers)(o|a|i)) (da|dai|dalle|dal|"
        f"dagli|di)|(mi sono (rott|stancat|scocciat)(o|a)( {_BALLS}|)|ne ho (le (tasche|scatole|palle)|i coglioni) "
        "pien(e|i)|ne ho (piene le tasche|fin qui)) (di|dei|delle|de)|(mi avete|m'avete|mi hai) (stufato|rotto|"
        "stancato) (coi|co)|sei pesante con|((sono |so |)(stuf|stanc)(o|a)|siamo stufi|stufi|stufo marcio|(me|mi) so "
        "(rotto|stufato|stancato)|ne ho (abbastanza|piene le (scatole|palle)|le (palle|scatole) piene|fin sopra i "
        "capelli)|mi sono (stufato|stufata)|non (ne posso|se ne può) più) (di|dei|delle|de)|non sopporto più|(ora |"
        f"adesso |)basta di|(mi |)(avete|hai) (stufato|rotto|stancato)( {_BALLS}|) con|mi state (stressando|rompendo|"
        "assillando|disturbando) con|mi state (tempestando|bombardando) di|basta con tutt(i|e)|siete pesanti con|che "
        "palle con",
        # The same before messages only.
        "mai_chiesto": "mai (chiesto|richiesto|autorizzato|voluto|domandato)( di| io|)",
        "iwantnot": "non (voglio|vogliamo|desidero|vorrei|intendo)( più| assolutamente|) che",
        "nobodymay": "(che |)nessuno",
        "keepit": "ve l(e|i) potete (tenere|ficcare|mettere|infilare)( dove dico io| nel culo|)|tenetevel(e|i)|potete "
        "(tenerve|ficcarve)l(e|i)|tienitel(e|i)",
        "alert": "avvis(o|i)|alert",
        "address": "quest(o |')indirizzo( mail| email|)|questa (mail|email|casella|utenza|linea)",
        "sick": "finito con (i|gli|le)|fine con (i|gli|le)|"
        "(nessun|nessuna)( altro|)|nessun'altra|mai più|tropp(i|e)|(finitela|fatela finita|piantatela|finiamola) con|"
        "basta (coi|con i|con gli|con le|con tutti questi|con tutte queste)|smettetela (coi|con i|con le)|niente|"
        "niente più|zero",
        "contact": f"{_PESTER_ME}|{_CALL_ME}|{_SEND_ME}|(svegli|avvis|inform|invit){_ARE_ME}",
        # "Non contattatemi" asks to stop; "non chiamatemi" (`callme`) may ask for a message instead and counts alone.
        "pester": _PESTER_ME,
        "callme": _CALL_ME,
        "sendme": _SEND_ME,
        "write": "(contatt|disturb|importun)(ate|are|ino|iate|aste|asse)|contatt(i|ereste)|scriv(ete|ere|a|ano|iate|"
        "este|esse)|ricontatt(ate|are|i)|(messaggi|notific)(are|ate)|(molest|assill|stress|infastid|spamm|tempest|"
        "bombard|torment|importun)i(no|ate)|scriviate|cerchiate|infastidisc(a|ano)|chiamaste|contat(ate|are)|"
        f"conttatate|contattatte|rompa le scatole|{_BOTHER}",
        "call": "(chiam|telefon|richiam)(ate|are|ino|iate|aste)",
        "send": "(invi|mand|inoltr)(ate|are|ino|iate|aste|asse)|iviate|iviare|spedi(te|re)|trasmette(te|re)|(fate|"
        "far) arrivare|recapita(te|re)|diffondere|mann(ate|are|à)|(mandate|inviate|mandar|inviar)(ne|le|li)",
        # The polite imperative, which is also "you do": "non mi disturbi". Asks with "più" or "niente".
        "lei": "(contatt|ricontatt|chiam|richiam|telefon|mand|inv|disturb|importun|molest|assill|cerch|stress|secch|"
        "spamm|torment|inoltr|sollecit|scocc|bombard|perseguit|interpell|stalker)i|riscriva|invii|spedisca|"
        "infastidisca|scriva|rompa( le scatole| le palle|)",
        # "You do", which asks behind "useless that".
        "tu": "scrivi|chiami|mandi|invii|contatti|disturbi|telefoni|insisti|insistete|insistiate",
        "nag": f"{_BOTHER}|spammarmi",
        "seek": "cerc(ate|are|atela)",
        "propose": "fa(re|te|rmi|temi)|fatemi più|propo(rre|nete|rmi|rci|netemi)|propina(re|te|rmi)|vende(re|rmi)|"
        "offrir(e|mi)|pubblic(are|izzare)|chieder(e|mi)",
        "keep": "tenetevi|tieniti|si tenga|ficcatevi|infilatevi|ficcati",
        "spare": "risparmia(temi|mi|teci|tevi)|evita(temi|teci)|mi risparmi|risparmi|evitate",
        "receive": "avere (più |)notizie (vostre|da voi|dalla vostra (azienda|società|ditta|agenzia))|"
        "ricev(ere|er|erne|erli|erle|re|essi)|ricevere da|essere (destinatario di|(disturbat|informat)(o|a) (da|su))|"
        "vedere arrivare|sentir(vi|ti)|(sentire|sentir) parlare di voi|avere (vostre notizie|a che fare con voi)|"
        "leggervi|vedervi|riceva|riceverò|riceviamo",
        "see": "avere|leggere|vedere|sentire|trovar(e|mi)|subire|sopportare|essere iscritt(o|a) (a|alla)",
        "be": "essere|esser|venire|venir|venga|vengano|siano|sia|venissero",
        "sent": "(inviat|mandat|spedit|recapitat)(o|a|i|e)",
        "done": "(contatt|ricontatt|disturb|importun|chiam|richiam|molest|assill|torment|cerc|spamm|bombard|stress|"
        "scocci|messaggi|sollecit|inform|aggiorn|notific|stalker|secc|perseguit|annoi|tempest|invit|avvis)at(o|a|i|"
        "e)|infastidit(o|a|i)|contatato",
        # Not, no more, nothing; to want, to ask for, to refuse.
        "non": "non|nòn|nun|non (voglio|vogliamo|desidero|vorrei|intendo|gradisco|permetto)( più|) che|non mi va che",
        "no": "niente (più|altri|altre)|(mai|non|no) più|nessun altro|nessun'altra|nessuna altra|basta|"
        "mai più altr(i|e)",
        # With plurals of messages only.
        "nope": "no|niente|zero|no (a|ai|alle|agli|alla)",
        "none": "(nessun|nessuna)( altro| altra| ulteriore|)|nessun'altra|zero",
        "nor": "né",
        # As those say who learn the language: "no scrivere più".
        "nono": "(io |)no",
        "towant": "volere",
        "never": "(mai|non) più|mai e poi mai|mai più a",
        "plus": "cchiù|chiù|cchiu|chiu|"
        "(ancora |)più|ancora|di nuovo|in futuro|pù|mai|mai più|più mai|assolutamente più|mai e poi mai|oltre|"
        "ulteriormente|nuovamente|più (nulla|niente)",
        "nothing": "(più |mai |mai più |)(niente|nulla)|alcunché|altro|altri|(nient|null)'altro|più altro|nnt|nient|"
        "altr(e|a)",
        "other": "ulterior(i|e)|altr(i|e|a)",
        "must": "(cerca|tenta|prova)(te|re) più (di|a)|dov(ete|reste|resti)|dev(i|e|ono)|potete|può|puoi|provate|"
        "prov(ate|are|i|a) a|osate|osare|permettetevi di|(si permetta|vi permettete|ti permettere) di|azzarda(tevi|"
        "rti|re) a|(cerca|tenta)(te|re) di|(continua|sta)(te|re) a|continui a|iniziate a|stia a|(ricomincia|torna)te "
        "a",
        # "You must not", unlike "can't you".
        "younot": "(voi|tu|lei) non",
        "mustnt": "dov(ete|reste|resti)|dev(i|e)",
        "want": "vogliono|desiderano|vogli(o|amo)|vuole|vojo|volio|desider(o|iamo|a)|intend(o|iamo)|vorrei( più|)|"
        "vorremmo|grad(isco|iamo|irei|ita|ite|ito|iti)|accett(o|iamo)|autorizz(o|iamo)|acconsento( a|)|voglio "
        "(assolutamente|proprio|che)|(sono |siamo |)(più |)interessat(o|a|i)( a| ai| alle| agli|)|tollero|sopporto|"
        "permetto|consento|(do il|ho dato il|ho mai dato il) consenso( a| per|)|mi va( di|)|ci tengo a|ritengo "
        "opportuno|(do|ho dato) l'autorizzazione a|si (desidera|desiderano|gradiscono)|è mia intenzione|volevo|"
        "volevamo|avevo (intenzione|voglia|bisogno) di|(ho|abbiamo) (più |alcun |nessun |)(intenzione|interesse|"
        "bisogno|voglia|piacere) (di|a)|accetta|gradisce",
        "care": "(mi |ci |)(interessa|interessano)|mi piace|mi serv(e|ono)|ho bisogno( di|)|m'interessa|mi fa piacere",
        "asked": "ho (mai |)(chiesto|richiesto|autorizzato|voluto|acconsentito)|avevo chiesto|abbiamo (mai |)chiesto|"
        "abbiamo richiesto|ho sottoscritto|mi sono (mai |)iscritt(o|a)|vi ho (mai |)autorizzat(o|i) a|ho autorizzato "
        "(nessuno|voi) a|vi autorizzo( più|) a|vi ho (mai |)dato il consenso (a|per)|vi ho dato il permesso di|le ho "
        "dato il consenso a|vi ho (mai |)chiesto di|avete (il |alcun |nessun |)(permesso|diritto|consenso|motivo) "
        "(di|per)|siete autorizzat(i|o) a|avete (l'|)autorizzazione (a|per)",
        "decline": "rifiut(a|are)|declin(a|are)",
        "enrolled": "essere (iscritt|abbonat)(o|a)",
        "enter": "essere (inserit|iscritt|mess|aggiunt)(o|a)",
        "rather": "preferi(sco|rei|amo|remmo)|vorr(ei|emmo)|vogli(o|amo)|desider(o|iamo)|gradirei|scelgo di|mi "
        "piacerebbe|(vi |)chied(o|iamo) di|ho (deciso|scelto) di",
        "kindly": "(si|vi|la|ti) preg(a|o|hiamo) di|siete pregati di|(vi |)chied(o|iamo) (gentilmente |)di|si chiede "
        "di|per (favore|cortesia|piacere)",
        "refuse": "((posso|possiamo) fare|faccio) a meno (di|dei|delle)|non serve (a (niente|nulla)( continuare a|)|"
        "continuare a|insistere a)|declin(o|iamo) (ogni|qualsiasi)|(sono contrari(o|a)|siamo contrari) a (ogni|"
        "qualsiasi)|(la mia |)opposizione (a|al|all'|alla)|(vi |la |)diffid(o|iamo)( formalmente|) dal (continuare a|"
        "proseguire a)|(vi|le|ti) (proibisco|vieto)( categoricamente| assolutamente| formalmente| tassativamente| "
        "espressamente|) di|rinunci(o|amo) a ricevere|(vi |la |)diffid(o|iamo)( formalmente|) (dal|dallo|dall'|a "
        "non)|non (acconsento|do il consenso) (all'|al|a)|non autorizzo (l'|il)|non sono d'accordo (con|a)|non "
        "accetto( di|)|nego il consenso (al|all')|vi intimo di non|vi invito a non|rifiut(o|iamo)|(mi |)rifiuto di|"
        "mi oppongo (a|al|all'|alla)|(vi |ti |le |)vieto di|divieto di|(le |vi |ti |)proibisco di|(è |)inutile|"
        "nessuno vi (ha autorizzat(o|i)|autorizza|ha dato il permesso) (a|di)|(è |)vietato",
        "howdare": "chi vi permette di|"
        "(ma |)(chi vi (autorizza|ha autorizzato|ha dato il permesso) (a|di)|come (vi permettete|osate|ti permetti|"
        "si permette)( di| a|)|con (quale|che) diritto|chi vi ha chiesto di)",
        "useless": "(è |)inutile( che|)( continuate a| continuiate a| continuare a|)",
        # "I have written STOP already".
        "said": "(t'|te l'|ve l'|v')ho (già |)(detto|scritto|mandato)|t ho (già |)(detto|scritto)|"
        "(se |)(vi |)(ho|avevo|abbiamo) (già |più volte |)(scritto|mandato|inviato|risposto|detto|digitato)",
        "despite": _DESPITE,
        "signedoff": "ho (già |)(chiuso|cancellato|disdetto|eliminato|disattivato) (il mio |l'|il |)(account|"
        "abbonamento|profilo|iscrizione)|(se |anche se |visto che |dopo che |)mi (sono|ero) (già |)(disiscritt|"
        "cancellat|tolt|rimoss)(o|a)",
        "still": "(come mai|perché) (ricevo|mi arrivano|mi mandate|continuo a ricevere|continuate a)( ancora| sempre|"
        ")|(continuate|continui|insistete) a|continuo a ricevere|(mi |)arrivano( ancora|)|ricevo( ancora|)|mi mandate",
        "theword": "stop",
        # A name follows: "a questo numero non c'è nessun Gennaro".
        "name": _NAMES,
        "nobody": "non (c'è|ci sta|risponde|abita|vive|esiste|corrisponde|lavora) (più |)(nessun|nessuna|alcun|alcuna)",
        "quihere": "qui|qua|in questa casa",
        "chatlist": "chat|canale|broadcast|crm|archivio|anagrafica|comunicazioni|invii|promozioni|giro|registro|"
        "sistema|messaggi|servizio|campagn(a|e)",
        "while": "mentre (lavoro|dormo|studio|guido|mangio)|(al|sul) lavoro",
        "people": "la gente|le persone|tutti|la mia famiglia",
        "fill": "(intas|satur|inond|ingolf|occup)ar(e|mi|ci)|riempir(e|mi|ci)",
        "letme": "farmi|farci|fatemi|mi fate|fateci",
        "getto": "arrivare|pervenire|avere|recapitare",
        "topicmsgs": "(i vostri|le vostre|i tuoi|le tue|questi|queste|gli|le|i) (messaggi|sms|mail|pubblicità|promo|"
        "notifiche|chiamate|newsletter|offerte|avvisi|promemoria)",
        "enough_said": "non (li|le) (voglio|vogliamo|sopporto|reggo)( più|)|(anche |ora |adesso |)basta|non ne "
        "(posso|voglio) più",
        "mysignoff": "(la |)(mia|nostra) (rimozione|disiscrizione|esclusione)( immediata| definitiva|)",
        "throwme": "(cacci|butt|stacc)(atemi|ami|armi)( fuori|)|espell(etemi|imi)",
        "notry": "(prov(are|ate|i)|azzarda(rti|tevi)|os(are|ate|i)|cerc(are|ate)|permetter(ti|vi)) (nemmeno|neanche|"
        "neppure|mai più|più) (a|di)",
        "myremoval": "(mia|nostra) (rimozione|cancellazione|eliminazione|disiscrizione|esclusione)( immediata| "
        "definitiva|)",
        "cantyou": "(ma |)non (potete|potreste|puoi|potresti|può|potrebbe)",
        "hearing": "(vi|ti) voglio più sentire|vi vogliamo più sentire|(voglio|vogliamo) più sentirvi|voglio più "
        "(avere a che fare con voi|sapere niente di voi)",
        "serve": "serv(e|ono)|occorre|c'è (più |)bisogno di|è (più |)(necessario|il caso di)|vale la pena( di|)",
        "serve_che": "(serve|occorre|serve più) che|è necessario che|c'è bisogno che",
        # To be removed, and to be left alone.
        "erase": "fa(te|i|re|r|ccia) (sparire|cancellare|togliere|rimuovere|"
        "eliminare)|(cancell|elimin|depenn|scancell)(a|ate|are|i)|(cancell|elimin)(ino|iate)|cancello|(cancell|"
        "elimin)(aste|asse)|rimuov(i|ete|ere|a|ano|iate)|togli(|ete|ere|ate)|tolg(i|a|ano)|lev(a|ate|are|i|ino)|"
        "esclud(i|ete|ere|a|iate)|dimentic(a|ate|are|hi|hiate)|cancel(ate|are)|(rimo|cancella|elimina)zione|canc|"
        "(rimuov|togli)est(e|i)|(rimuov|togli)esse",
        "ofkin": f"di ({_KIN})",
        "him": "(scrive|manda|invia|chiama|contatta|disturba)te(gli|le|lo|la)",
        "eraseit": "(toglie|rimuove|cancella|elimina)te(lo|la|li)|(togli|cancella|elimina)(lo|la)",
        "remove": f"{_REMOVE_ME}|remove me|delete me|take me off|fa(rmi|temi|mmi|teci) (cancellare|togliere|rimuovere|"
        "eliminare)|silenziatemi|escimi",
        "put": "(mett|aggiung|iscriv|includ)(ete|i|a|ere|etemi|imi|ermi|etelo)|inseri(te|re|sci|sca|temi|rmi|scimi)|"
        "(registr|segn)(ate|are|atemi|armi)|sposta(te|temi)",
        "dnc": "(lista|elenco) (delle persone|di chi|di quelli) da non (contattare|chiamare|disturbare)|(chi|quelli "
        "che) non (va|vanno) (chiamat|contattat|disturbat)(o|i)|(lista|elenco) (di chi rifiuta|di opposizione|di non "
        "contatto|dei disiscritti)|(chi|quelli che|coloro che) non (vuole|vogliono|desiderano|desidera) essere "
        "(chiamat|ricontattat)(o|i)|blacklist|black list|lista nera|registro( pubblico|) delle opposizioni|(list(a|"
        "e)|elenc(o|hi)|numeri|quelli|contatti|nominativi|clienti|utenti)( dei numeri| dei contatti| di quelli|) da "
        "non (contattare|chiamare|disturbare)|lista (di esclusione|esclusi|degli esclusi|dei disiscritti|robinson)|"
        "(chi|quelli che) non (vuole|vogliono) (messaggi|pubblicità|essere (contattat|disturbat)(o|i))|do not call( "
        "list|)|opt out",
        # These mean something else without a list: "fatemi uscire" from the door, "toglimi" a doubt.
        "takeme": "estromett(etemi|imi)|sbatt(etemi|imi) fuori|lev(atemi|ateme|ami|armi|ateci)|(tirate|buttate|"
        "mettete|sbattete)mi fuori|tira(mi|rmi) fuori|fa(temi|mmi|rmi) uscire|togli(etemi|mi)|sganciatemi",
        "block": "blocc(a|ate|are|hi)|distruggete|banna(te|re)|silenzi(a|ate)",
        "removed": "(essere|esser|venire) (cancellat|rimoss|eliminat|tolt|depennat|esclus|disiscritt|levat|"
        "disabbonat)(o|a|i)|che mi (cancelliate|rimuoviate|togliate|eliminiate)",
        "gone": "(sia|venga|deve essere|vada|va) (cancellat|rimoss|eliminat|tolt)a|non (deve|devono|dovrebbe) (più |"
        ")(stare|figurare|comparire|esserci|restare|rimanere)( più|)|(sparisc|scompai)(a|ano)|non (sia|compaia|"
        "risulti|figuri) più|(deve|devono) (sparire|scomparire)|(sia|venga|siano|vengano|fosse|venisse|fossero|"
        "venissero|va|vanno|deve essere|devono essere) (cancellat|rimoss|eliminat|tolt)(o|i)|da (cancellare|"
        "rimuovere|eliminare|togliere)",
        "unsubscribe": f"disiscrivetel(o|a)|fa(re|temi|te) (l'|)opt out|{_SIGN_ME_OFF}|(disiscriv|deiscriv|disinscriv|"
        "desiscriv)ere|disiscriv(iti|iate|ersi|ete|i|a|o|etevi)|disiscritt(o|a)|(disiscr|disicr|deiscr|disinscr|"
        "desiscr)izione|disiscrizioni|unsubscribe|unsuscribe|unsub|opt out|optout|disabbon(are|i|iate|ate)|"
        "cancellazione dell'iscrizione alla newsletter|revocare l'iscrizione alla newsletter",
        "cancel": "(ponete|porre) termine (a|alle|ai|agli)|(interromp|sospend)este|(ferm|blocc|annull|disattiv|"
        "cess)aste|(termin|arrest|stopp)(ate|are|iate)|disattiv(a|ate|are|i|azione)|annull(a|ate|are|i|amento)|"
        "interromp(i|ete|ere|a|iate|ano)|interruzione|sospensione|cessazione|disabilit(a|ate|are)|(ferm|blocc)(a|ate|"
        "are)|fermi|fermiate|blocchi|sospend(i|ete|ere|a|iate)|cess(are|ate|i)|(ponete|porre|mettete) fine (a|alle|"
        "ai)|spegn(i|ete|ere)|blocco",
        "stopping": "(ferm|blocc|cess)(a|ate|are)|(sospend|interromp)(ete|ere)|interruzione|cessazione|basta|"
        "stop( agli| a|)|niente più",
        "every": "(i |)(vostri|tuoi|suoi) invii|gli invii|invii( futuri|)|"
        "(ogni|qualsiasi|qualunque|tutti gli|questi) invi(o|i)( pubblicitari(o|)| promozional(e|i)| commercial(e|i)|)",
        "sending": "(gli |)invii|(l'|)invio( al mio numero|)",
        "dismiss": "ritiro|revoco|(metto|mettete|mettere|pongo|porre|ponete) (fine|termine) alla|(ritir|revoc)(a|ate|"
        "are|i)|(metto|mettete|mettere|pongo|porre) (fine|termine) a(l|ll)|(cancell|elimin|annull)(a|ate|are)|"
        "cancelli|cancellazione|annull(i|amento)|disdi(ci|re|te|co)|disdetta|revocare|termina(te|re|)",
        "signup": "(l'|)iscrizione|iscrizioni|abbonamento|sottoscrizione|registrazione|adesione",
        "quit": "mi ritiro|ritirarmi|"
        "recedere|recedo|(tirarmi|chiamarmi) fuori|uscir(e|ne)|voglio uscire|esco|abbandon(are|o)|fuori|togliermi|via",
        "oneself": "togliersi|(cancellar|levar|rimuover|disiscriver)si|mi (tolgo|cancello|disiscrivo|levo)|bloccarvi",
        "cant": "(ho|abbiamo) (già |)(provato|cercato|tentato) (a|di)|(è |)impossibile|(non |)riesco a|non (posso|so "
        "come|so dove)",
        "out_of": "fuori (dal|dalla|dai|dalle) (vostr|tu)(o|a|i|e)|fuori (dal|dalla|da|da questa|da questo)",
        "addme": "(aggiung|includ|mett|iscriv)(etemi|ermi)|inseri(temi|rmi)|mi (aggiung(ete|ere|i)|includ(ete|ere)|"
        "inseri(te|re)|mett(ete|ere)|iscriv(ete|ere))",
        "from_there": "da (lì|là|qui|qua|lì dentro)",
        "member": "essere( presente| in| nella| inserit(o|a)| iscritt(o|a)|)|fa(re|r) parte|stare|rimanere|restare|"
        "comparire|figurare|appartenere|trovarmi",
        "takeoff": "togli(etemi|mi|ete|)|lev(a|ate|ami)|rimuov(i|ete)",
        "notes": "(le |queste |)notifiche|(gli |)avvisi|i promemoria|gli alert",
        "use": "d(ate|are|iate)|ten(ete|ere|iate)|(us|utilizz|conserv)iate|ced(ete|ere)|"
        "(us|utilizz|conserv|memorizz|salv)(ate|are)|inseri(te|re)|usi|usino|utilizzi|divulgate|cedete|condivid(ete|"
        "ere)|vendete|diffondete",
        "using": "(l'|)(uso|utilizzo)|(la |)(cessione|condivisione|vendita|comunicazione)|(il |)trattamento|"
        "conservazione",
        "data_used": "(il mio (indirizzo|nome|nominativo)|la mia (mail|email)) (venga|sia) (usat|utilizzat|"
        f"conservat)(o|a)|({_MY_DATA}) (vengano|siano) ((us|utilizz|tratt|impieg|conserv)ati|ceduti)|il mio (numero|"
        "contatto) (venga|sia) (usato|utilizzato|conservato|ceduto)|(usiate|utilizziate|conserviate|trattiate) (i "
        "miei (dati|contatti)|il mio numero)",
        "revoke": "revoc(o|are|a|hiamo|ate)|ritir(o|are|iamo)|neg(o|are)|annullo|tolgo|rinuncio",
        "consent": "(il |)(mio |)consenso( (già |a suo tempo |precedentemente |)(prestato|rilasciato|fornito|dato)|)|"
        "consensi|autorizzazion(e|i)|permesso|assenso|adesione|consenzo",
        "revoked": "(è |)(revocat|negat|ritirat)(o|a|i)",
        "leaveme": "lasci(atemi|ateme|ami|ateci|aci|armi|arci)|las(atemi|satemi|same|sateme)",
        "leave": "lasci(|ate|are|no|assero|aste|a|amo)",
        "alone": "(stare |vivere |)in pace|in santa pace|stare|perdere|tranquill(o|a|i)|sta|perde|n pace",
        # Messages, advertising, and other things that come.
        "message": "messagg(io|i)|messagi|messaggii|messaggin(i|o)|messaggistica|msg|msgs|mex|mess|mes|message|"
        "messages|sms|smss|mms|mail|mails|email|emails|e mail|posta( elettronica|)|notific(a|he)|avvis(o|i)|"
        "promemoria|reminder|comunicazion(e|i)|comunicati|newsletter|newsletters|news letter|chiamat(a|e)|"
        "telefonat(a|e)|contatt(o|i)|whatsapp|whatsap|watsapp|corrispondenza|sollecit(o|i)|sollecitazioni|molestie|"
        "squilli|alert|alerts|testi|broadcast|note vocali|catene|invii",
        "service": "(il |questo |)servizio",
        "bot": "(questo |il |sto |)(bot|robot|risponditore)|messaggi automatici",
        "notice": "(la |)ricezione (di|dei|degli|delle|di questi) (messaggi|sms|notifiche|mail|email|newsletter|"
        "comunicazioni|promemoria)|messaggi|messaggini|sms|msg|mex|mms|whatsapp|messaggi whatsapp|newsletter|"
        "notifiche|comunicazioni|telefonate|chiamate|squilli|avvisi|alert|promemoria|reminder|contatt(o|i)|solleciti|"
        "sollecitazioni|servizio (sms|messaggi|di messaggistica)|invio (di messaggi|messaggi|dei messaggi|sms|di sms|"
        "degli sms|newsletter)|sms informativi|(ogni|qualsiasi) (comunicazione|contatto)|qualunque comunicazione|"
        "comunicazione commerciale|(più|di) mail|(mail|email) (pubblicitarie|promozionali)|(vostre|le|queste|altre) "
        "(mail|email)|(alcuna|nessuna) (mail|comunicazione)|(alcun|nessun) messaggio|pubblicità|promozioni|promo|"
        "offerte promozionali",
        "promotion": "marketing diretto|pubblicità diretta|pubblicità|publicita|pubb|pubbl|pubblicitari|promo|"
        "promozion(e|i)|promozionali|marketing|offerte (promozionali|commerciali|pubblicitarie)|campagne "
        "pubblicitarie|inserzioni|annunci|réclame|(messaggi|sms) pubblicitari|(messaggi|comunicazioni) promozionali",
        "ad": "(attività|iniziative|azioni) (di marketing|promozional(e|i)|commercial(e|i)|pubblicitari(a|e)|di "
        "telemarketing)|profilazione|spam|spamming|telemarketing|volantin(i|o)|(proposte|comunicazioni) commerciali|"
        "materiale pubblicitario|propaganda( elettorale|)",
        "info": "richieste di (recension(i|e)|contatto|feedback|valutazione)|raccomandazioni|annunci (immobiliari|di "
        "lavoro)|avvisi meteo|offerte di lavoro|buongiorni|buongiorno|buonanotte|santini|gif|codici sconto|campagne|"
        "offerte( varie|)|novità|informazioni|info|notizie|proposte|cose|rob(a|e)|robaccia|stronzate|cazzate|cagate|"
        "porcherie|schifezze|merda|monnezza|scemenze|sciocchezze|cavolate|stupidaggini|minchiate|news|cataloghi|"
        "inviti|aggiornamenti|catene|buoni sconto|coupon|richieste|sondaggi|petizioni|raccolte fondi|report|"
        "resocont(o|i)|bollettin(o|i)|riepilog(o|hi)|sconti|saldi|buoni|concorsi|lotterie|oroscop(o|i)|circolari|"
        "barzellette|brochure|brosciure|(depliant|listin(o|i))|comunicati stampa|allerte( meteo|)|giochi a premi|"
        "webinar|podcast|(altro |)materiale informativo|richieste di (donazioni|fondi|aiuto|soldi)|anteprime",
        # What is sent, of which a person may speak for other reasons, too.
        "post": "consigli|questionari|letter(a|e)|programm(a|i)|menu|suggeriment(o|i)|auguri|cartoline|ricette|"
        "meme|ricordi|quiz|eventi|rivist(a|e)|pubblicazioni|contenuti|segnalazioni|bandi|statistiche|codici (sconto|"
        "promo)",
        "stuff": "link|articoli|prodotti|foto|video|immagini|servizi|storie",
        "money": "soldi|denaro|donazioni|contributi|voti|il voto",
        "about": "per (donazioni|raccolte fondi|sondaggi|offerte|promozioni|ricerche di mercato|vendite)|con (questa|"
        "sta) (storia|faccenda|solfa|lagna)|con (lo|questo|sto) spam|(sui|dei|riguardo ai) (vostri|tuoi) (prodotti|"
        "servizi|eventi)|(sulle|delle|riguardo alle) (vostre|tue) (offerte|promozioni)|(in|nel) merito|(al|a) "
        "riguardo|a (tale|questo) riguardo|(a (tal|tale|questo)|in) proposito|(su|per) (questo|quest'|tale) "
        "(argomento|tema)|(sui|su|dei|di) nuovi (commenti|post|articoli|prodotti|arrivi|eventi|contenuti|corsi)",
        # What is added: "né chiamarmi", "e non mandatemi più messaggi".
        "also": "e (darmene|darmi|inviarmi) conferma( scritta|)|e (confermarmi|confermarmelo)( per iscritto|)|(e|o|"
        "né|e non|e di|o di|né di|e di non|o di non) ((chiam|contatt|disturb|telefon)(armi|atemi|are|ate)|scriver(mi|"
        "e)|scrivete(mi|)|(mandar|inviar)mi messaggi)|e non (mi (mandate|inviate|scrivete|chiamate|contattate|"
        "cercate)|mandatemi|inviatemi|scrivetemi|chiamatemi)( messaggi| sms| più| più messaggi| più sms|)",
        # Persons, numbers, lists.
        "person": "mi|ci|me|m|noi|a me|mia (moglie|madre|mamma|nonna|figlia|sorella)|mio (marito|padre|papà|nonno|"
        "figlio)|la mia famiglia|i miei genitori",
        "number": "numer(o|i)|num|nr|n|numero (di (telefono|cellulare|cell)|cellulare|telefonico)|telefono|cellulare|"
        "cell|tel|recapit(o|i)|nominativ(o|i)|nom(e|i)|dat(o|i)|dati (personali|di contatto)|miei dati di contatto|"
        "contatto|utenza|indirizzo( email| mail| e mail|)|(la |)(mia |)(email|mail|posta)|la mia e mail|e mail|"
        "casella|anagrafica|profilo|generalità|riferimenti",
        "account": "account|profilo",
        "mine": "mi(o|a|ei|e)|nostr(o|i|a)|tutti i miei",
        "here": "verso (questo numero|il mio (numero|cellulare|telefono)|la mia utenza)|(a |su |)questo numero|(al|il|"
        "sul) mio numero|sul mio (cellulare|telefono)|quest(a |')utenza|sto numero",
        "list": "memori(a|e)|contatti vostri|"
        "(lista|elenco|gruppo|chat) (dei|degli|delle|di) (genitori|iscritti|soci|membri|abbonati|pazienti|candidati|"
        "donatori|volontari|mamme|alunni|condomini|destinatari|invio)|list(a|e)|elenc(o|hi)|rubric(a|he)|database|"
        "data base|mailing( list|)( vostra|)|mailinglist|newsletter|list(a|e) marketing|lista (contatti|dei contatti|"
        "di contatti|di distribuzione|broadcast|clienti|di invio|invii)|archivi|archivio|sistem(a|i)|registr(o|i)|"
        "grupp(o|i)|gruppo whatsapp|(gruppo|chat) (dei genitori|delle mamme|(di|della) classe|della (squadra|scuola)|"
        "del (condominio|fantacalcio)|di lavoro)|canale|chat|banca dati|banche dati|campagn(a|e)|servizio|"
        "abbonament(o|i)|indirizzario|broadcast|crm|agend(a|e)|contatti|iscritti|clienti|programma|base dati|"
        "basedati|anagrafica|community|club|in copia|cc|invii|destinatari|giro( di (messaggi|mail|email)|)|catena",
        "roster": "list(a|e)|elenc(o|hi)|rubrica|database|data base|mailing( list|)|newsletter|lista (contatti|"
        "broadcast|di distribuzione)|indirizzario|banca dati|banche dati|archivi|gruppo( whatsapp|)|contatti|giro di "
        "(messaggi|mail|email)",
        "off": "da|dal|dalla|dalle|dai|dagli|dall|di|del|della",
        "you": "da(i|gli) vostri (operatori|commerciali|agenti|consulenti|venditori|collaboratori|call center)|dal "
        "vostro (team|call center|operatore)|da parte d(el|ei|ella) vostr(o|i|a) (staff|team|azienda|società|ufficio|"
        "collaboratori|operatori|consulenti|agenti|negozio)|da (un |dei |)(call center|operatori|venditori|agenti|"
        "commerciali|promotori|robot|centralini|inserzionisti)|(da|dal|del|di un|da un|da questo|dal vostro) "
        f"({_SENDER})|(dalla|della|da una|da questa|dalla vostra) ({_SENDER_F})|(dall|dell|da quest)'(app|"
        "associazione|azienda|hotel|istituto|università|agenzia|applicazione|ufficio|asilo|ospedale)|da parte d(el "
        f"({_SENDER})|ella ({_SENDER_F}))|(per |su(l|lla|lle|i|) |di |riguardo |)(fotovoltaico|pannelli( solari|)|"
        "elezioni|luce e gas|prestiti|mutui|assicurazioni|polizze|criptovalute|trading|scommesse|telefonia)|(della |"
        "sulla |per la )luce|(del |sul |per il )(gas|meteo)|degli appuntamenti|per (la |una |)recensione|(per |)gli "
        "appuntamenti|dell'appuntamento|con (la vostra|questa) (società|azienda|ditta|banca)|per (la (mia |)(casa|"
        "auto|macchina|polizza)|natale|pasqua|(il |)black friday|(questo|il|i|il vostro) (servizio|servizi|prodotto|"
        "prodotti|sito))|(riguardo|in merito) (al|alla|alle|ai|al mio|alla mia|alle vostre|ai vostri) (account|"
        "contratto|offerte|prodotti|promozioni|servizi|polizza|pratica|eventi)|sul mio (contratto|account)|da (voi|"
        "te|lei|nessuno|chicchessia|voialtri|questo numero|questa (azienda|società)|vostra (parte|azienda))|da parte "
        "(vostra|tua|sua|di nessuno|della vostra (azienda|società))|dal(|la) vostr(o|a) (azienda|società|ditta|"
        "attività|negozio|numero|staff)|con voi|(per conto|a nome) vostro|vostro|da (sconosciuti|estranei|numeri "
        "sconosciuti)",
        # Where, when, and what may stand anywhere.
        "filler": "(nemmeno|neanche) (un|una|un altro|un'altra)|(per|a|ad|di) (inviar|mandar)mi (pubblicità|messaggi|"
        "sms|offerte|comunicazioni|mail)|per (contattarmi|chiamarmi|scrivermi)|sul (mio |)fisso|(al (mio |)|a "
        ")domicilio|manualmente|a mano|senza (successo|riuscirci)|invano|telefonicamente|commercialmente|fino a "
        "nuov(o|a) (avviso|comunicazione)|che non ho (mai |)(richiesto|chiesto|voluto)|non richiest(o|a)|di "
        "(consegna|spedizione|conferma|sollecito|recensione)|della (consegna|spedizione)|(previst|sancit|garantit|"
        "riconosciut)(o|i) (da|dal|dall|dalla)|a casa|(per|su|di|del|sul|dal) (il |)mio (account|profilo|"
        f"abbonamento)|prossim(o|a|i|e)|fino a nuovo ordine|{_YOUR}|di soddisfazione|mi(o|a|ei|e)|nostr(o|a|i|e)|il|"
        "lo|la|i|gli|le|l|di|d|a|ad|da|in|su|con|col|co|de|der|dei|er|tra|fra|per|e|ed|o|ne|anche|(de|da|a|ne|su)(l|"
        "llo|lla|ll|i|gli|lle)|dala|dela|sula|nela|via|tramite|attraverso|mediante|quest(o|a|i|e|)|sti|ste|sta|sto|"
        "codest(i|e)|quei|quegli|quelle|tal(e|i)|altr(o|i|e|a)|ulterior(e|i)|nuov(o|i|e|a)|continu(i|e)|costanti|"
        "ripetuti|successivi|futur(i|e)|nessun(o|a|)|alcun(o|a|)|qualsiasi|qualunque|qualsivoglia|ogni|tutt(i|e|o|a)|"
        "tutti i|tanti|tropp(i|e)|così tanti|niente|nulla|più|pù|mai|mai più|nemmeno|neanche|neppure|oppure|essere|"
        "qui|qua|indesiderat(o|i|e|a)|non (richiest(i|e)|desiderati)|inutil(i|e)|stupid(i|e)|fastidios(i|e)|"
        "insistenti|assillanti|molesti|odiosi|ridicoli|maledett(i|e)|dannati|stramaledetti|cazzo( di|)|del cazzo|di "
        f"merda|di sta minchia|{_BALLS}|pubblicitari(o|a|e|)|promozional(e|i)|commercial(e|i)|informativ(i|e)|"
        "marketing|automatic(i|o|he)|(quotidian|giornalier)(a|e|i)|(settimanal|mensil)(e|i)|push|(di |)notifica|che "
        "(mi|ci) riguarda(no|)|elettronica|telefonic(o|he|i)|personal(e|i)|(di (questo|ogni|qualsiasi|qualunque|"
        "alcun|nessun) |del |)(tipo|genere)|sorta|(di |)natura|su whatsapp|sul mio (numero|cellulare|telefono)|(a|"
        "su) questo numero|(l'|)invio( di| dei|)|invii|trattamento|utilizzo|uso|che (mi |)(mandate|inviate)|che "
        "ricevo|che (vi |le |)(avevo|ho) (dat|fornit|prestat|rilasciat)(o|a)|(dato |prestato |)(al momento|in sede) "
        "(dell'iscrizione|della registrazione|dell'acquisto)|proprio|riguardanti|relativ(i|e) a|inerenti|(a|per) "
        "scop(o|i)|a fini|finalità|per finalità di|(ai|a|per) (fini|scopi|finalità) (di marketing|commerciali|"
        "pubblicitar(i|ie)|promozionali)|a scopo (commerciale|pubblicitario|promozionale)|per (il marketing|"
        "marketing diretto)|(alla ricezione di|a ricevere|per ricevere|all'invio di) (pubblicità|messaggi|"
        "comunicazioni|comunicazioni commerciali|newsletter|sms)|(voi|tu) e (i|le|i vostri|i tuoi|le vostre|le tue) "
        "(sms|messaggi|offerte|pubblicità)|x|dll|dlla|dl|personalizzat(i|e|a)|esclusiv(i|e)|partner|su di me|a casa "
        "(mia|nostra)|che (mi (riguardano)|(avete|possedete|conservate)( su di me|))|in vostro possesso|in oggetto|"
        "(di cui |)sopra( indicat(o|i)|)|(politic|elettoral|religios|bancar)(i|e|o|a)|cu|verso|va bene|d'accordo|voi|"
        "(forma|forme)( di|)|perché|poiché|in quanto|dato che|visto che|siccome|vecchio|precedente|(a|ad) (terzi|"
        "altri)",
        "now": "subito|ora|adesso|oggi",
        "time": "per la (seconda|terza|quarta|quinta|decima|centesima) volta|velocemente|rapidamente|celermente|"
        "formalmente|ufficialmente|entro (e non oltre |)(5|7|10|15|20|30|cinque|sette|dieci|quindici|trenta) giorni|"
        f"nel più breve tempo possibile|entro i termini di legge|{_FROM_NOW}|ogni ((cinque|dieci|due|5|10) minuti|ora|"
        "mattina|sera)|immediat(o|a|i|amente)|da subito|in avvenire|(per|x) sempre|definitivamente|in (modo|via) "
        "definitiv(o|a)|una (volta per (tutte|sempre)|buona volta)|(il |)prima possibile|al più presto|quanto prima|"
        "con (effetto immediato|urgenza)|urgentemente|tutti i (giorni|santi giorni)|ogni (giorno|settimana|due "
        "giorni)|tutto il giorno|continuamente|in continuazione|di continuo|costantemente|sempre|a (tutte le ore|"
        "qualsiasi ora|raffica)|ad ogni ora|giorno e notte|assolutamente|in (nessun|alcun) (modo|caso)|per (nessun "
        "motivo|nessuna ragione)|nuovamente|di nuovo|mai e poi mai|totalmente|completamente|del tutto|entro (24|48|"
        "72) ore|all'istante|seduta stante|senza indugio|tempestivamente|quotidianamente|h24|ripetutamente|"
        "insistentemente|vita natural durante|stop|(mesi|settimane|giorni|anni) fa|il mese scorso|la settimana "
        f"scorsa|l'anno scorso|oltre|ulteriormente|{_TIMES}|da poco|a quest'ora|definitiv(o|a)",
        # Greetings, thanks, curses.
        "courtesy": "il troppo è troppo|va bene|(grazie|cordialmente|cordiali saluti|distinti saluti|un saluto) "
        f"({_NAMES})|con osservanza|robot( di merda|)|spammer( di merda|)|scocciator(e|i)|seccator(e|i)|buon vento|mi "
        "(fareste|faresti|farebbe) un (grande |)favore|no e (poi |)no|santo (cielo|dio)|per l'amor del cielo|(dio|"
        "mamma) mio|(vi|ti) (scongiuro|imploro)|sì o no|uagliò|guagliò|taci|tacete|zitt(o|a|i)|(sta|stai|state) "
        "zitt(o|a|i)|che noia|figurarsi|caspita|minchia|belin|aho|alla fine|ci ho ripensato|ripensandoci|saluti "
        f"({_NAMES})|buon(giorno| giorno|asera| sera|dì|a giornata|a serata| lavoro| pomeriggio| natale| weekend| "
        "fine settimana| proseguimento|e cose)|buona continuazione|giorno|sera|salve|ciao|hey|ehi|hello|hi|pronto|"
        "arrivederci|addio|(un |)salut(o|i)|(cordiali|distinti) saluti|porgo (cordiali|distinti) saluti|colgo "
        "l'occasione per salutare|cordialmente|cordialità|distintamente|ci sentiamo|a mai più|a non più risentirci|"
        "baci|abbracci|un abbraccio|(gentil|spettabil)(e|i)|egregi(o|a|)|car(o|i|a|e)|carissimi|(gentile|gentili|"
        "spettabile|egregio|egregi) (signor(i|e|a)|staff|cliente|azienda|team|redazione|ditta)|spett le( azienda|)|"
        "signor(a|e|i|ina)|sig|sig ra|dottore|ragazzi|(oh |)raga|amic(o|i)|tesoro|bro|bell(o|a)|fratello|zio|capo|a "
        "tutti|per (favore|piacere|cortesia)|perfavore|xfavore|per fav|pf|pls|plz|please|cortesemente|gentilmente|"
        "gentilissimi|(vi|ti|la) prego|(vi|ti) supplico|se (è |)possibile|se (potete|puoi|può)|grazie( mille| tante| "
        "infinite| di cuore| in anticipo| anticipatamente| e arrivederci| e buona giornata| e saluti|)|grz|(mille|"
        "molte|anticipatamente) grazie|tnx|thx|thanks|thank you|gracias|merci|danke|(vi |la |ti |)ringrazio|"
        "ringraziando(vi|)|ringrazio (anticipatamente|in anticipo)|grazie (per|della) (la |)(comprensione|proposta)|"
        "grazie per (l'(informazione|info|offerta|interesse)|le informazioni|il messaggio|averci contattato|avermi "
        "contattato|tutto)|(resto |)in attesa( di( un|) riscontro| di conferma|)|attendo (conferma|riscontro)|"
        "scus(ate|a|i|atemi|ami)|mi scusi|(scusate|scusi) il disturbo|mi (spiace|dispiace)( ma|)|spiacente|no|no "
        "(grazie|no|mi spiace)|sì|ok|okay|dai|(e|ma) dai|eddai|eh|oh|boh|beh|mah|bene|va bene ma|(siamo |)intesi|"
        "(facit|fat)em(e|) (o|nu) (piacere|favore)|pe (piacere|favore)|cioè|allora|davvero|veramente|seriamente|sul "
        "serio|sinceramente|onestamente|con (tutto il |)rispetto|senza (rancore|offesa)|semplicemente|comunque|pure|"
        "anche|ascolt(ate|i|a)|(avete |hai |)capito|(è |)chiaro|sono stat(o|a) chiar(o|a)|punto e basta|per (carità|"
        "dio|l'amor di dio)|oddio|uffa|ufff|lol|haha|ahah|ahahah|cazzo|cavolo|porca (miseria|troia|puttana)|porco "
        "(dio|due)|che (palle|cazzo)|diamine|maledizione|accidenti|madonna|mamma mia|stronz(i|o|a)|coglion(i|e)|"
        "bastard(i|o)|maledetti|pezz(i|o) di merda|idiot(i|a)|cretin(i|o)|imbecill(i|e)|figli(o|) di puttana|test(e|"
        "a) di cazzo|truffatori|ladri|buffoni|pagliacci|rompi(palle|scatole|coglioni)|che due palle|abbiate pietà|"
        "pietà|per pietà|maniac(o|i)|pervertit(o|i)|deficient(e|i)|scem(o|a|i)|vergogna(tevi|)|mannaggia|punto|spett "
        "le (ditta|società)|aò|ao|ue|uè|we|fra|regà|zì|mò|mo|in ginocchio|che du (cojoni|palle)|insomma|marò|maronn|"
        "due palle|coach|mister|prof|professore|don|direttore|avvocato|dottoressa|maestra",
        "polite": "per (favore|piacere|cortesia)|perfavore|please|grazie( mille|)|(vi|la) prego",
        # What leads to a request: "vi chiedo di", "potreste", "ho già detto che".
        "opening": f"voglio sapere|{_KIN}|i miei genitori|la mia famiglia|tutto (quello|ciò) che (voglio|chiedo) è( "
        "di|)|(segnate|scrivete|annotate|indicate|mettete)( bene|) (nel vostro (sistema|archivio|database) |nella "
        "mia (scheda|pratica) |)che|(smetti(la|)|smettete(la|)) di seguir(mi|ci)( e( di|)|)|non (avvicinar(ti|vi)|"
        "avvicinatevi|seguirmi|seguitemi) (mai |)più( e|)|(vedi|vedete|veda|vediamo) di|mi raccomando|(vi |le |"
        ")(sarei|saremmo) grat(o|a|i) (di|per)|(il mio (capo|titolare|ufficio|studio|negozio)|la mia (azienda|ditta|"
        "famiglia|associazione|attività))|tanto vale|(conferma(re|te|temi|rmi)|registra(re|te)|effettua(re|te)|"
        "esegui(re|te)) (la|l')|se (poteste|potesse|potessi|potete)|sarebbe (meglio|bello|opportuno|preferibile|il "
        "caso( di|)|ora( di|))|(siete|sei|è) (tenut|obbligat|costrett)(i|o|a)( per legge|) (a|ad)|la legge vi "
        "(obbliga|impone) (a|di)|avete l'obbligo( di legge|) di|(vi|ti|la|le) (ingiungo|scongiuro|imploro|esorto|"
        "impongo|obbligo|sollecito|raccomando)( di| a|)|potete (anche|pure)|(dite|di|dica) (al|ai) (vostr|tu|su)(o|i|"
        "oi) (robot|bot|sistema|operatore|operatori|collega|venditori|call center) (di|che)|si possono|si possa|(vi |"
        "la |ti |)ringrazi(o|erei) se|(mi (fareste|faresti|farebbe)|fatemi) un (favore|piacere)( se|)|(devo|dobbiamo|"
        "mi permetto di|vorremmo|volevo) (chieder|pregar)(vi|la|ti|le) di|(la nostra|questa) (associazione|"
        "parrocchia|scuola|famiglia|impresa|cooperativa|organizzazione)|c'è (un |)modo (di|per)|(dite|dica) (ai|al) "
        "(vostr|su)(i|o|oi) (colleghi|collega|commerciali) di|(il (vostro |)|questo )(bot|robot|sistema) (può|deve|"
        "potrebbe)|formalmente|ufficialmente|espressamente|(vi |ti |le |la |)(chied(o|iamo|erei|eremmo)|richied(o|"
        "iamo)|preg(o|hiamo|herei)|invit(o|erei)|intimo|ordino|supplico|consiglio|suggerisco|comunico|informo|"
        f"ricordo|ribadisco|ripeto|prego volermi)|prend(ete|a) (nota|atto) che|({_I_WANT}|(vi |le |){_I_DEMAND}|si "
        f"(chiede|richiede)) (la|il|l'|l'immediata|l'integrale|la definitiva)|{_I_WANT}|volevo|preferi(rei|sco)|mi "
        "(piacerebbe|farebbe piacere)|(apprezzerei|gradirei|(vi |le |)sarei grat(o|a)|sarebbe (bello|meglio)) se|"
        "apprezzerei|sarebbe (gradito|preferibile|opportuno|carino)|(ho|avrei|avremmo) (bisogno|piacere)|bisogna|"
        "occorre|(è|sarebbe) (ora|possibile)|è il caso|spero|l'unica cosa che voglio è|(mi|ci) (voglio|vorrei|"
        "vogliamo|vorremmo|volevo|devo)|ho deciso|confermo|(una |formale |)(richiesta|istanza)( formale|)|sto "
        "chiedendo|(vi|ti) sto chiedendo|(vi |)(scrivo|contatto) per( chiedere|)|la mia volontà( è|)|è mia "
        "(intenzione|volontà)|"
        # Could you.
        "(mi |ci |)(potete|potreste|può|puoi|potrebbe|potresti|poteste|potesse|dovete|devi|deve|dovreste|dovresti|"
        "dovrebbe)|posso( (chiedere|chiedervi|chiederti|chiederle|domandare)|)|potrei|possiamo|qualcuno (può|"
        "potrebbe)|si (può|potrebbe|prega|chiede|richiede|invita|provveda)|vol(ete|er|ermi|erci)|vuoi|vuole|"
        "voglia(te|)|perché non|siete (pregati|invitati)|è (pregato|invitato)|pregasi|preghiera|provved(ete|a|i|"
        "ere)( a| al| alla| all'|)|fa(te|i|ccia) in modo|(fate|fai|fatemi|fammi|mi faccia|mi fate) (il (favore|"
        "piacere)|la (cortesia|gentilezza))|(abbiate|abbia|abbi|avreste|avrebbe|avresti) la (cortesia|gentilezza|"
        "bontà)|(sarei|saremmo) grat(o|a|i)|cercate|vorrei chieder(vi|le|ti)|sicuramente|evidentemente|probabilmente|"
        "forse|purtroppo|(la |con |)cortesia|(siate|sia|sii|sareste|sarebbe|(potreste|potrebbe) essere) (così |"
        ")gentil(i|e)( da|)|(voi |lei |)(deve|dovete) (registrare|rispettare)|(assicuratevi|accertatevi|mi "
        "(confermate|assicurate)|confermatemi) che|vorrei sapere|mi (dite|dica|dici)|ditemi|dimmi|(mi |)spiegate(mi|"
        ")|potete dirmi|mi può dire|(vorrei|voglio) parlare con qualcuno per|"
        # I said so.
        "((vi |ti |le |)(ho|avevo|abbiamo) (già |)|ve l'ho già )(detto|chiesto|ripetuto|scritto|pregato|comunicato|"
        f"intimato)|{_TIMES}|quante volte (ancora |)(vi |ti |ve lo |)(devo|dobbiamo|bisogna) (dir(e|vi|ti|lo|velo)|"
        "chieder(e|vi)|ripeter(e|vi|lo))|(ve |)lo (chiedo|ripeto)|(e |è |)(per |)l'ultima volta( che (ve |)lo (dico|"
        "chiedo)|)|ultima volta( che lo dico|)|per l'ennesima volta|un'altra volta|ancora una volta|ultimo (avviso|"
        "avvertimento)|è (già |)la (seconda|terza|quarta|quinta|decima|centesima|ennesima) volta che (vi |ve lo |"
        ")(chiedo|dico|scrivo|ripeto)|(mi |)(avete|avevate|aveva) (promesso|detto|assicurato)|come (da |)richiest(a|"
        "o)|con la presente|(in riferimento|in relazione|in risposta|a seguito|facendo seguito|rispondo) (al|alla|"
        f"del|della) vostr(o|a) (sms|messaggio|comunicazione|mail|newsletter)|{_FROM_NOW}|prend(ete|a) nota|ten(ete|"
        "ga) presente|sapp(iate|ia)|guard(a|i|ate) che|rispett(ate|i|a) (la mia (scelta|decisione|privacy) |)e|"
        "abbiate rispetto e|"
        # Who I am, and small words.
        f"(sono|mi chiamo) ({_NAMES})( e|)|proced(ete|a|ere) (a|alla|all'|con la)|(il|la) sottoscritt(o|a)( chiede|)|"
        "(la nostra|questa) (azienda|ditta|società|attività)|il nostro (studio|negozio|ufficio)|(come|in qualità di) "
        "(azienda|privato|ditta|cliente)|siamo (un'azienda|uno studio|uno studio medico|una ditta|un'attività) e|io|"
        "i|il|tutti i|di|d|a|ad|e|ed|che|solo|poi|ma|però|perciò|pertanto|dunque|quindi|allora|anzi|siccome|visto "
        "che|ora|adesso|urgente|stop|ok|prego|attenzione|sent(ite|a|i)|guard(i|ate)|scus(i|ate)|signor(e|a|i)|dai|oh|"
        "ehi|raga|ragazzi|(è da|sono) (mesi|anni|giorni|settimane) che( vi|) (chiedo|dico|ripeto)|(prima|seconda|"
        "terza|ennesima|nuova) richiesta|(rinnovo|reitero|ribadisco) la (mia |)richiesta",
        # Why: who says only this asks for nothing.
        "reason": "mi (chiamano|scrivono|contattano|disturbano)|(o|sennò|altrimenti|se no) denuncio|perché mi "
        "(mandate|inviate|scrivete|manda)( questa roba| "
        "queste cose| questo| messaggi|)|(perché|come mai) (avete|hai) (il mio (numero|contatto|cellulare)|i miei "
        "dati)|non so come (mi (avete|hai) (trovato|avuto)|avete (trovato|avuto) (il mio contatto|i miei dati))|chi "
        "(sei|siete) e|(ma |)come (avete|hai|ha) (ottenuto|reperito|trovato|recuperato) (i miei dati|la mia (mail|"
        "email)|il mio (numero|contatto|indirizzo|cellulare|nominativo))|(è|sono|siete) (davvero |veramente |"
        ")(insopportabil(e|i)|inaccettabil(e|i)|assurd(o|i)|vergognos(o|i)|intollerabil(e|i)|snervant(e|i)|"
        "fastidios(o|i)|una vergogna|uno scandalo|ridicol(o|i)|esagerat(o|i))|senza (il mio |)permesso|(ricevo|mi "
        "arrivano) (sempre |ancora |)(i vostri|le vostre|questi|queste) (sms|messaggi|mail|offerte|chiamate)( "
        "pubblicitari(e|)| promozionali| commerciali|)|non (leggo|apro|guardo) (mai |nemmeno |neanche |)(i vostri "
        "(sms|messaggi)|le vostre (mail|newsletter|offerte))|cancello (tutti i|tutte le|sempre i|sempre le) (vostri|"
        "vostre) (messaggi|sms|mail|newsletter)( senza (legger|aprir)(li|le)|)|mi (svegliate|avete svegliato) (di "
        "notte|la notte|la mattina)( con (i vostri|questi) (sms|messaggi)|)|è (assurdo|vergognoso|inaccettabile|"
        "ridicolo) (ricevere|mandare) (tutti |)(questi|così tanti) (sms|messaggi)|(quello|ciò) che fate si chiama "
        "(spam|stalking)|(stai|state) perdendo (il vostro |)tempo( con me|)|perdi tempo|(ricevo|mi arrivano) (dei |i "
        "|)messaggi (che non mi (riguardano|interessano)|non (miei|destinati a me)|(per|destinati a) (un altro|"
        "un'altra persona|qualcun altro))|il mio (numero|indirizzo|cellulare) è (strettamente |)(riservato|privato|"
        "personale)|non ho (niente|nulla) a che (fare|vedere) con (voi|quest'azienda|questa (società|ditta|persona|"
        "storia)|la vostra (azienda|società|ditta))|ho trovato (casa|lavoro|un (altro |)(appartamento|lavoro|posto|"
        "impiego)|una (casa|stanza))|(il vostro|sto|questo) (robot|bot|sistema|operatore) mi (chiama|scrive|manda "
        "(messaggi|sms)|contatta)|(due|tre|quattro|cinque|dieci|2|3|4|5|10) (chiamate|messaggi|sms|mail|telefonate) "
        f"(oggi|in un giorno|al giorno|questa settimana|a settimana)|({_TIMES}) al giorno|non cambi(o|erò) idea|"
        "quanto ci vuole|(ma |)da dove (avete|hai|ha) (preso|avuto|trovato|tirato fuori) (la mia (mail|email)|il mio "
        "(numero|contatto|indirizzo|cellulare)|i miei dati)|(ma |)come (avete|hai|ha) (preso |avuto |trovato |)(la "
        "mia (mail|email)|il mio (contatto|indirizzo|cellulare|nominativo))|(questo indirizzo|questa mail|questa "
        "casella)( mail| email|) non è più (valid|attiv|in us)(o|a)|(mi |ci |)(intasate|intasi|riempite|saturate|"
        "inondate|ingolfate) (la (mia |)(casella|posta|mail|memoria)|il (mio |)(telefono|cellulare))( di (messaggi|"
        "mail|sms|pubblicità|spam)|)|(la mia (casella|posta|mail)|il mio (telefono|cellulare)) è (pien|intasat|"
        "satur)(a|o)( di (vostra |)(pubblicità|spam|messaggi)| (delle|dei) vostr(e|i) (mail|messaggi|sms|offerte)|)|"
        "(ricevo|ricevendo|mi arrivano) tropp(i|e) (messaggi|mail|sms|notifiche|chiamate)( da voi| vostr(i|e)| al "
        f"giorno|)|{_NOT_INTERESTED}|quante volte (devo|dobbiamo) dirvi( che|)|(è |)la (terza|quarta|quinta|decima|"
        "ennesima) volta che mi (chiamate|scrivete)|questa settimana|(chiamate|scrivete|telefonate) (tutti i giorni|"
        "sempre|ogni giorno)|vi abbiamo (già |)detto (che|di no)|è riservato alle emergenze|ha (8|9|10|11|12|13|14|"
        "15) anni|non so come (avete|abbiate) (avuto|preso|trovato) il mio numero|non so chi siate|ho ereditato "
        "questo numero|((mi sono |)(iscritt|registrat)(o|a)|iscrizione|ho cliccato) per (errore|sbaglio)|state "
        "scrivendo a un (minorenne|minore)|(il vostro |il |)(link|tasto|pulsante) (di|per (la|)) (disiscrizione|"
        "cancellazione) non (funziona|va)|(fatelo voi|potete farlo voi)|nei miei confronti|a mio nome|(ora|adesso) "
        "basta|smettetela|smettila|per favore smettetela|sono in pensione|ho cambiato (macchina|auto|telefono|numero|"
        "banca|lavoro|vita)|(come|cosa|che) (devo|posso) fare|come si fa|(è |sarebbe |)possibile|si può( fare|)|"
        "(perché |poiché |)(non mi riguarda(no|)|mi (dà|danno) fastidio)|(dato|visto) che ho (disdetto|cambiato|"
        "chiuso)|a seguito (del (mio|nostro) (trasloco|recesso|messaggio)|della (mia|nostra) (richiesta|disdetta|"
        "disiscrizione))|come (vi |)(ho già|già) (detto|scritto|chiesto|comunicato)|ancora una volta|(ve ne|te ne|"
        "gliene) prego|con la presente|anche se (l'offerta|la proposta) è (buona|interessante)|(mi (dica|dite|dici) |"
        "ditemi |dimmi |)come (siete|è|sei) entrat(i|o|a) in possesso (del mio (numero|contatto)|dei miei dati)|sono "
        "in lutto|lavoro di notte|sentite|senti|(banda|branco|razza) di (spammer|truffatori|ladri|idioti|cretini|"
        "imbecilli|stronzi|coglioni|deficienti)|(a quest|(al|all|de|)la vostr)(a|e) (proposta|offerta)|a quest(o|i) "
        "(prodotto|servizio|prodotti|servizi)|(alle|le) vostre (proposte|offerte)|(ai|i) vostri (prodotti|servizi)|"
        f"{_NEVER_ASKED}|{_COMPLAINT}|{_BROKEN}|{_STILL}|{_THREAT}|altrimenti|sennò|se no|e|o|ma|però|qui|tanto|"
        # I do not care, or have what I need.
        "(non |)me ne frego|non me ne frega( niente| nulla| un cazzo|)|(le vostre offerte|i vostri (prodotti|"
        "messaggi)) non mi interessano|non mi servono i vostri servizi|non fa più per me|sto bene così|ho cambiato "
        "idea|ho già (quello che mi serve|risolto|comprato|acquistato|votato|donato|venduto( casa|)|trovato lavoro|"
        "un (altro |)(fornitore|contratto)|cambiato operatore)|abbiamo già un fornitore|non (voto|posso votare|ho "
        "tempo|ho soldi)|non voglio (nulla|niente) da voi|non voglio comprare niente|"
        # They write too much.
        "(mi|ci) (state|stai|sta) ((stanc|scocci|stress|disturb|assill|molest|spamm|tempest|bombard|perseguit|"
        "importun)ando|rompendo|riempiendo)( di messaggi|)|mi state facendo (impazzire|perdere (la pazienza|tempo)|"
        f"arrabbiare)|(ricevo|riceviamo|continuo a ricevere|mi arrivano|sto ricevendo) ({_OFTEN}|troppi) ((i |)vostri "
        f"|)(messaggi|sms)|(ricevo|riceviamo|continuo a ricevere|mi arrivano|sto ricevendo) ({_OFTEN}|troppa) "
        f"(pubblicità|spam|sms da voi|messaggi da voi)|((mi |)mandate |sono |)troppi( messaggi| sms|)|({_KIN}) riceve "
        "((questi|i vostri) (messaggi|sms)|continuamente messaggi)|(questo |oggi |)è (già |)il (secondo|terzo|quarto|"
        "quinto|ennesimo) (messaggio|sms)( oggi| questa settimana| che ricevo| che mi mandate|)|(secondo|terzo|"
        "quarto|quinto|ennesimo) (messaggio|sms) (oggi|in un giorno)|è tutto il giorno che|(ma |)quanti messaggi( mi|"
        ") mandate|(mi |)mandate (messaggi|sms)|(è |)da (mesi|anni|tempo)( che|)|sono (mesi|anni) che|(ricevo|mi "
        "arrivano|(mi |)mandate) (due|tre|quattro|cinque|dieci|cento|2|3|10) (messaggi|sms) (al giorno|a settimana|"
        "oggi)|(ogni giorno|tutti i giorni) (un messaggio|messaggi|sms|la stessa storia)|sempre ((gli stessi|i "
        "soliti) messaggi|la stessa (storia|solfa))|ancora (voi|pubblicità|messaggi|sms|questi messaggi)|((il mio "
        "telefono|la mia casella) è pien(o|a)|ho il telefono pieno) (dei vostri|di) messaggi|mi (svegliate|avete "
        "svegliato)( con questi (sms|messaggi)|)|vi pare l'ora|"
        # What that is, and what they are.
        "((è|questo è|questa è|sono|siete|queste sono) |)(spam|pubblicità|molesti(e|a)|stalking)|(è una |)truffa|è "
        "una (molestia|persecuzione)|spammer|(pubblicità|messaggio|messaggi) (indesiderat(o|i|a)|non richiest(o|i|"
        "a))|(siete|sei) (troppo |)(fastidios(i|o|a)|insistent(i|e)|pesant(i|e)|insopportabil(i|e)|ridicoli|"
        "ossessivi|assillanti|asfissianti|una molestia|stressanti|noios(i|o)|maleducati|odiosi|scorretti|vergognosi|"
        "senza vergogna)|siete (dei|degli) (truffatori|ladri|rompicoglioni|rompiscatole|rompipalle|stalker|"
        "maleducati|disperati)|(ma |)siete (sordi|duri( di comprendonio|)|ciechi)|(se |)(siete|sei|parlo con) un "
        "(bot|robot|risponditore)|fastidios(i|o)|insistenti|pesanti|scocciatori|(mi |)(date|danno) fastidio|mi "
        "(disturbate|infastidite)|state (esagerando|rompendo)( le palle| i coglioni|)|che (fastidio|noia|pizza|"
        "rottura|seccatura|stress)|è troppo|insistete|non se ne può più|non ne posso più|ne ho (abbastanza|piene le "
        "(scatole|palle)|le (palle|scatole) piene)|(sono |mi sono |)(stuf|stanc|stufat|rott)(o|a)( le palle| il "
        "cazzo|)|siamo stufi|mi sento (molestat|perseguitat|disturbat|infastidit)(o|a)|sto (impazzendo|diventando "
        "(matto|matta)|perdendo la pazienza)( con questi messaggi|)|(è|sono|sembra|siete) (contro la legge|phishing|"
        "un reato)|"
        # Whose number it is, and who misuses it.
        "il mio (numero|nome|indirizzo) (viene|è|è stato)|(viene |)(usat|utilizzat)(o|a) (fraudolentemente|in modo "
        "fraudolento|senza (il mio |)(permesso|consenso)|da (altri|terzi|qualcun altro))|qualcuno (lo |la |)(us|"
        "utilizz)a( il mio (numero|nome)|)|mi hanno (rubato|clonato) (il numero|l'identità|la mail)|furto d'identità|"
        f"numero clonato|(questo è |è |)il (numero|cellulare|telefono) di ({_KIN})|(di|che ha) (5|6|7|8|9|10|11|12|13|"
        "14|15|16|17) anni|"
        # I said so; if you go on.
        "(continua|continuate|insistete)( ancora| lo stesso|)|(se |)(vi |)ho (già |)(detto|scritto) (di no|no|basta|"
        "stop)|(ve |te |)l'ho (già |)(detto|chiesto)( più volte|)|è la (seconda|terza|prima) volta che (lo chiedo|vi "
        "sento)|(è |)(l'|)ultima volta( che (lo dico|(vi |ti |)(rispondo|scrivo))|)|quante volte (ve lo devo dire|"
        "devo dirlo)|lo ripeto|ve lo chiedo|per l'ennesima volta|non (ve|te) lo ripeto( più|)|non so più come "
        "(dirvelo|farvelo capire)|come ((da |)(telefonata|accordi)|(già |vi ho già |)(richiesto|detto|comunicato))|"
        f"per telefono|a voce|{_DESPITE}|se (continuate|insistete|continui|continua)( così|)( (vi|ti|la) (denuncio|"
        "blocco|segnalo)|)|(anche |)non rispond(o|ete)|non (li |)(legg(o|erò)|capisco|guardo|apro|uso)( più|)( "
        "(questi|i vostri) messaggi| le vostre (mail|email)| nemmeno| mai|)|non (apro|clicco) (i link|niente|nulla)|"
        "(ma |)non avete (altro|niente|di meglio) da fare|(voglio|vorrei) (solo |)pace|"
        # Who are you, and how do you know me.
        "(ma |)chi (siete|sei|è|cazzo (siete|sei)|(vi|ti) conosce)|non (vi|ti|la) conosco|non so chi (siete|sei|sia)|"
        "mai sentiti|(ma |)chi (vi|ti|le) ha (dato|passato|fornito|venduto) (il mio (numero|contatto)|i miei dati|il "
        "permesso|l'autorizzazione)|(ma |)(come|dove|da chi) (avete|hai|ha) (avuto |preso |trovato |)(il mio numero|"
        f"questo numero|i miei dati)|(ma |)come (vi permettete|osate|ti permetti)|(avete|hai) (ancora |)({_MY_NUMBER}|"
        "i miei dati)( ancora|)|(avete|hai) preso il mio numero( senza (permesso|consenso|autorizzazione)|)|(senza|"
        "in assenza di|in mancanza di) (il mio |)(consenso|autorizzazione)|(nessuno vi ha |non vi ho (mai |"
        "))autorizzat(o|i)( a (scrivermi|contattarmi|mandarmi messaggi)|)|nessuno (ve l'ha chiesto|vi ha chiesto "
        "niente)|non (sono |)(più |mai stato |)(un |una |)(vostr(o|a) |)client(e|i)|non sono iscritt(o|a)|(qualcuno|"
        "un amico|mio figlio|mia figlia|mio marito|mia moglie) ha (messo|dato|lasciato) il mio numero( per (sbaglio|"
        "gioco)|)|"
        # Wrong number, whose number it is, dead.
        f"{_WRONG}|n sbagliato|(avete|hai) sbagliato|non (sono (io|minorenne|questa persona|io quella persona)|"
        "conosco questa persona|è (più |)il (mio|suo) numero|è il numero giusto)|(il|questo) numero (non è (più |"
        ")(suo|il suo numero)|è stato riassegnato|(appartiene|è intestato) (a un'altra persona|ad (altri|un altro)))|"
        "questo (numero|cellulare|telefono|whatsapp) (non è (più |)(mio|suo|nostro)|è (mio|privato|personale|"
        f"riservato|aziendale|di (un (bambino|minore)|lavoro|emergenza|un'altra persona|{_KIN})|della ditta|"
        "dell'ufficio))|(questo |il (telefono|cellulare|numero) |)è (di servizio|un numero (di lavoro|privato|"
        "aziendale)|il (telefono|numero|cellulare) di (un (bambino|minore)|mio figlio|mia figlia))|è di (un'altra "
        "persona|mio figlio|mia figlia)|(linea|numero|cellulare|telefono) (privat(o|a)|aziendale|personale)|"
        f"(({_KIN}) |)(è (mort|decedut|mancat|scompars)(o|a)|è venut(o|a) a mancare|è (minorenne|anzian(o|a))|ha (80|"
        "85|90) anni|non c'è più|ci ha lasciat(o|i))|mi sono trasferit(o|a)|non (abito|vivo|abitiamo|lavoro) più (lì|"
        "là|qui|in (zona|italia|quella città)|a quell'indirizzo)|ho cambiato (casa|città|operatore|gestore)|non (vi |"
        ")devo (niente|nulla)|(questo|il) debito non è mio|(l'attività|la ditta|l'azienda|la nostra ditta|il "
        "negozio) (è chius(a|o)|ha chiuso)|abbiamo (chiuso|cessato l'attività)|"
        # Who I am.
        "per (motivi|ragioni) (personali|di (salute|privacy|lavoro|famiglia)|familiari|economici)|(io |)sono "
        "(anzian(o|a)|malat(o|a)|invalid(o|a)|incinta|impegnat(o|a)|minorenne|un (minore|bambino|privato)|stranier(o|"
        "a)|all'estero|al lavoro)|sto (guidando|lavorando)|lavoro|ho (12|13|14|15|16|17|65|70|75|78|80|82|84|85|87|"
        "88|90) anni|non (parlo|capisco|leggo) (l'|)italiano|non uso (più |)(questo (numero|cellulare)|il telefono|"
        "whatsapp)|"
        # The law; the link that does not work.
        "(ai sensi|a norma|in base|in virtù|come da|secondo|ex|come (previsto|stabilito)|nel rispetto)( (del|dell'|"
        "della|degli|al|all'|alla|dal|dalla|il|l'|la)|)|(art|articol(o|i)|artt)( (4|5|6|7|8|9|10|11|12|13|14|15|16|"
        "17|18|19|20|21|22)|)|(e |)(7|13|15|17|18|21|22) (e|gdpr|rgpd)|(artt |articoli |)(7|12|13|15|16|17) (e |)(17|"
        "18|21|22)|(del |dal |il |al |della |dalla |la |alla |)(gdpr|rgpd|regolamento( ue| europeo|)|codice (della |"
        ")privacy|(legge|normativa)( sulla privacy| privacy| vigente|)|d lgs)|(2016 679|679 2016|196 2003|196 03)|(è "
        "|)(una |)(violazione della privacy|illegale)|(sono (iscritt(o|a) |)(al|nel|sul) |)registro delle "
        "opposizioni|(un po' di |)rispetto|(rispettate la mia|siete pregati di rispettare la) privacy|il link( per "
        "(disiscriversi|disiscrivermi|cancellarsi)|) non funziona|non trovo (il link|come fare)|(ma |)(allora |)non "
        "(capite|avete capito)|(o |)devo (chiamare (la polizia|i carabinieri)|bloccarvi|denunciarvi)|no (e basta|e "
        "no|vuol dire no)|la (mia |)risposta è (sempre |)no|non cambio (operatore|gestore|banca|fornitore)",
        # Whole requests, beside which a person, a time, a message may stand.
        "final": "(non|nemmeno|neanche) un(a|'|) (altr(o|a) |)(messaggio|sms|mail|chiamata) (di|in) più|(nemmeno|"
        "neanche) un(a|'|) altr(o|a) (messaggio|sms|mail|chiamata)|(mettete|fate) una croce su(l mio (numero|nome)| "
        "di me)|non (parlarmi|parlatemi) mai più|(smetti(la|)|smettete(la|)|smetta|la smetta|basta) (di |)(parlar|"
        "rivolger)mi( la parola|)|non (li|le) (voglio|vogliamo|desidero|vorrei) più (ricevere|vedere)|non mi "
        "(parlare|parlate|rivolgere la parola|rivolgete la parola) più|(prendere in (considerazione|carico)|dar(e|) "
        "seguito|accogliere|evadere|confermare|accettare|registrare) (al|)la (mia|nostra) (richiesta|domanda|"
        "istanza) di (cancellazione|disiscrizione|rimozione|opposizione|recesso)|moll(atemi|ami|ateci)( una buona "
        "volta| subito|)|non (capite|capisci|comprendete|avete capito) (la parola |il significato di |cosa (vuol "
        "dire|significa) |)(stop|basta)|(quale|che) parte (di|del|della parola) (no|stop|basta) non ((vi|ti|le) è|è) "
        "chiara|(fate|faccia|fai) (come se|conto che) (io |)non (esist(o|a|essi)|ci (sia|fossi))|(per voi |)non "
        "esisto più( per voi|)|considera(temi|rmi) (disiscritt|cancellat|disabbonat|fuori)(o|a|)|considera(te|re) "
        "che (non sono più (abbonat|iscritt|vostro client|vostra client)(o|a|e)|mi sono (disiscritt|cancellat)(o|a))|"
        "non (parlarmi|parlatemi) più|non (rivolgermi|rivolgetemi) più la parola|non voglio più parlar(ti|vi)|non "
        "(datemi|dateci) più (vostre |)notizie|non mettetevi più in contatto( con (me|noi)|)|prend(ete|a|ere) (nota|"
        "atto) (della mia (disiscrizione|opposizione)|del mio rifiuto)|(ho|avevo|abbiamo) già (chiesto|richiesto) "
        "(più volte |)(la (cancellazione|disiscrizione)|di essere (cancellat|rimoss)(o|a))|ho chiesto più volte la "
        "cancellazione|non (fatevi|vi fate|si faccia|farti) (mai |)(più |)(sentire|vivi|vivo)( mai più|)|lascia(te|) "
        "stare il mio numero|(la finite|avete finito) di rompere|non (voglio|vogliamo) (avere |)(più |)(avere |"
        ")(niente |nulla |)(da voi|(a che fare|da spartire) con (voi|la vostra (azienda|società|ditta)))|non (voglio|"
        "vogliamo) (più |)sapere (più |)(niente|nulla) di voi|non ne (voglio|vogliamo) (più |)sapere|non voglio (più "
        f"|)saperne( di voi|)|{_LEGAL_CLAIM}|spari(te|sci|sca)|{_GET_LOST}|(mi |)avete rotto {_BALLS}|smamma(te|)|"
        "perd(ete|i|a) (il mio|questo) numero|scordat(evi|i) (il mio numero|di me)|rivolgetevi altrove|(è |)inutile "
        "insistere|non insist(ete|a|ere)( più|)|non (do|presto|concedo|rilascio) (il (mio |)consenso|"
        "l'autorizzazione)|non (acconsento|autorizzo) (al|il) trattamento|nego il trattamento|mi (sono|ero) (già |"
        ")(disiscritt|cancellat|tolt|rimoss|disinscritt)(o|a)|(dimenticate(vi|)|dimentica(ti|)|scordat(evi|i)|"
        "buttate|stracciate) (il mio numero|di me|che esisto|i miei dati)|fate finta che (non esist(o|a)|sia mort(o|"
        "a))|(statemi|stammi) (lontan(o|i)|alla larga)|(state|stai) (alla larga|lontan(o|i))( da me|)|(state|girate) "
        f"al largo|lontani da me|(non|nun) (scassate|scassare|scassà|scassat|rompete|rompe)( {_BALLS}|)|mavaffanculo|"
        "vaffa|(datemi|dateci|dammi) (pace|tregua|un po' di (pace|tregua))|lascia(te|)mi respirare|(ho|avevo) (già |"
        ")(cliccato su|premuto) (disiscriviti|cancellami|annulla iscrizione)|ignoratemi|evitatemi|(ignor|salt|"
        "scart)ate il mio numero|fate sparire il mio numero|non avete (il mio (consenso|permesso)|la mia "
        "autorizzazione)|(chiedo|chiediamo) (l'oblio|la limitazione del trattamento)|(quale|che) parte (di|del) (no|"
        "stop|basta) non (avete capito|capite)",
        "wrong": "(ha|hai|avete|abbiate|abbia) sbagliato (destinatario|contatto)|(avete|hai|ha) il numero di (un "
        "altro|un'altra( persona|)|qualcun altro)|non sono (io |)la persona (giusta|corretta|che cercate|che cerca)|"
        "(state|sta|stai) cercando la persona sbagliata|(questo |)non è il numero giusto|qui non c'è nessuno (con "
        "questo nome|che si chiama così)|(c'è |ci sia |è |)(stato |)un errore di persona|(scambio|errore) di persona|"
        "questo non è più il (numero|telefono|cellulare) di|(credo|penso) che lei abbia sbagliato (numero|persona)|"
        "quest(o|a) (numero|telefono|cellulare|utenza) non (è|appartiene) più (del signor|della signora|al signor|"
        "alla signora)|((avrà|avrete|avrai) sbagliato|(sta|state|si sta|vi state) sbagliando) (numero|persona)|(mi "
        f"sa che |(credo|penso|temo) (che |)|)({_WRONG})|non è più il numero di ({_NAMES})|questo (numero |)non è "
        f"(più |)(il numero |)di ({_NAMES})",
        # Whole requests, if nothing else is said.
        "bare": "lo (cancelliate|eliminiate|rimuoviate|togliate)|(interruzione|cessazione|sospensione)( immediata|)( "
        "degli invii| dei messaggi|)|rispett(ate|i|a) (il mio (rifiuto|no|volere)|la mia (scelta|decisione|volontà|"
        f"richiesta))|({_STOP_IT}) un po'|da (disiscrivere|eliminare)|richiesta di (opposizione|rimozione|"
        "disiscrizione|recesso|rimozione)( gdpr| dei dati| al trattamento( dei dati|)|)|(voglio |vorrei |desidero |"
        ")lasciare la (mailing list|lista|newsletter)|(sospender|fermar|interromper|bloccar|disattivar)(li|le)|ne "
        "(chiedo|richiedo|esigo) la (cancellazione|rimozione|eliminazione)( immediata|)|cancellazione dei miei dati|"
        f"non (usarlo|utilizzarlo|contattarlo)( più|)|non lo (usate|utilizzate|contattate)( più|)|({_ERASE}) (tutti |"
        ")(i miei|i nostri) (contatti|recapiti|riferimenti)( personali|)|smett(ere|ete|i) di (mandar|inviar)(li|le|"
        "mele|meli|ne|mene)|fine (dell'|)abbonamento( sms| newsletter|)|fine (dei|degli|con i|delle) (messaggi|sms|"
        f"invii|notifiche)|({_ERASE}) (tutte |)le informazioni (su di me|che (mi riguardano|avete( su di me|)))|"
        f"{_STOP_IT}|(lascio|abbandono|esco da) (il |dal |questo |)gruppo|esco dal gruppo|non usatelo( più|)|stop( "
        "stop| adesso| ora| subito| tutto| a tutto| qui| immediato| messaggi|)|stoppa(te|re|)|basta( basta| così| "
        "adesso| ora| subito| davvero| mo| per sempre| stop|)|(ora|adesso|mo|stop) basta|bastaa|baasta|bsta|bbasta|"
        f"smett(i|ete|a|ano|ere|erla|iate|este)|({_STOP_IT}|smettete|smettere) (subito|ora|adesso)|(ora|adesso) "
        "(smettetela|smettila)|la (smett|fini|piant)(iate|ete|este|i|a|ate|te|sca|ite)|smetetela|smettella|"
        f"smettettela|smettetella|smetila|smettela|finirla|piantarla|fermarvi|{_WILL_YOU}|(di |potete )(smetter(e|la)|"
        f"finirla( qui|)|piantarla|fermarvi|cessare)|finiamola( qui|)|chiudiamola qui|({_STOP_IT}|smettete|basta) con "
        "(quest(a|o|e)|sta) (cosa|cose|storia|roba)|smett(etela|ila) con (questo|tutto)|(dateci|dacci) un taglio|"
        "ferm(a|ate)( tutto|)|fermate(vi( subito|)|li)|fermati|cess(ate( subito|)|a)|evit(ate|a|i)|(interromp|"
        "sospend)(i|ete|ere)|interrompeteli|arresta(te|)|termina(te|re|)|(mai|niente|non) più|più niente|vi ho "
        "chiesto di smetterla|"
        # To be removed.
        f"{_ERASE}|rimozione|rimuova|blocc(are|ate|a)|disattiv(a|ate|are|atelo)|disattiv(a|are|ate) (il |questo |"
        ")servizio|(voglio |vorrei |)disdire (il |)(servizio sms|gli sms)|disdetta servizio sms|cancellazione( (dei |"
        ")dati|)|(chiedo|richiedo) la cancellazione( dei dati|)|richiesta di cancellazione|(richiesta |)(cancell|"
        "disattiv|elimin)azione (immediata |)(dalla |della |)(newsletter|mailing list|mailinglist|sms|numero|"
        "nominativo|contatto|notifiche)|(cancella|elimina) newsletter|(rimozione|disdetta|annullamento|sospensione) "
        "(newsletter|mailing list|sms|numero|notifiche)|(mi |)(puoi|potete|può|potreste|potrebbe) (togliere|"
        f"cancellare|rimuovere|eliminare)|({_ERASE}) (tutto (quello|ciò) che (avete (su |)di me|mi riguarda)|tutto "
        "quanto avete su di me|tutti i (miei |)dati (in vostro possesso|che avete|che mi riguardano))|(cancell|"
        "elimin)ate(li|lo|la)|(rimuov|togli)ete(li|lo|la)|cancella(li|lo)|mi (tolgo|cancello|disiscrivo|levo)( (dal|"
        "dalla) (lista|gruppo|newsletter|vostra lista)|)|voglio uscirne|fatemi uscire( da qui|)|da (cancellare|"
        "rimuovere|bloccare)|(dimentica|scorda)temi|"
        # Not to go on, to leave me alone.
        "(scriv(ete|i|a)|mandateli|disturbate) (a |)(qualcun altro|altri)|(voglio|vorrei) (solo |)essere lasciat(o|"
        "a) in pace|(fate|lascia)temi (stare (tranquill(o|a)|in pace)|un po' di pace)|non (invia|manda|scrive|"
        "chiama)(re|te)( più|)|non (ne |)voglio più( nulla| niente|)|non (mi |)(aggiungete|includete|inserite)(mi|)( "
        "più|)|non inseritemi più nei vostri invii|non voglio (più |)far(ne|e) parte|non continu(ate|are)( a "
        "(scrivermi|mandarmi (messaggi|questo|queste cose))|)|non (autorizzo|acconsento)( più| l'(uso|utilizzo) dei "
        f"miei dati| il trattamento dei miei dati| l'uso del mio numero| l'invio|)|{_BROKEN}|avete finito|andatevene|"
        "levatevi|vattene|(lasciate|lascia) perdere|"
        # Without spaces; in English.
        "non(mi|)(scrivete|chiamate|contattate|mandate|inviate|disturbate|rompete)(mi|)(più|niente|nulla|)|(basta|"
        "stop|niente)(messaggi|sms|spam|pubblicità|mail|grazie)|lasciatemiinpace|toglietemidallalista|stop (texting|"
        "messaging|calling) me|leave me alone|no more (messages|sms|texts)|don't (write|text|call) me|take me off( "
        "the list|)",
        # Refusals and threats, which are likely a request if nothing else is said.
        "refusal": f"(voglio|vorrei) (solo |)pace|({_KIN}) non (è|sono) interessat(o|a|i)|non la voglio|lascia(mi|"
        "temi|teci) sol(o|a|i)|non (ricordarmelo|ricordatemelo) più|non è la persona giusta|(rimuover|cancellar|"
        "eliminar|toglier)(li|le)|non (li|le) (voglio|vogliamo) più|segnalat(o|i) (al garante|all'agcom|alla "
        "polizia( postale|))|(la|questa) conversazione (finisce|è (finita|chiusa|terminata))( qui|)|non (desidero|"
        "voglio|intendo) (proseguire|continuare)( questo scambio| questa conversazione| oltre)|(conferma(rmi|temi) |"
        ")che (sono|ero) stat(o|a) (cancellat|rimoss|disiscritt|eliminat|tolt)(o|a)|(la |)(mia|nostra) cancellazione|"
        "sempre (gli stessi|le stesse|la stessa|i soliti|le solite) (messaggi|pubblicità|mail|offerte|sms|promozioni|"
        "notifiche)|(il vostro |il |)(link|tasto|pulsante) (di|per (la |)|)(disiscrizione|cancellazione|"
        "disiscrivermi|disiscriversi|cancellarsi|cancellarmi) non (funziona|va)( mai|)|(ha|avete|hai) sbagliato|non "
        "chiedetemi più (niente|nulla|soldi|recensioni)|non (voglio|desidero) (iscriver|abbonar)mi|(mi sembrava|"
        "pensavo|credevo) di (aver chiesto la (cancellazione|disiscrizione)|essermi (cancellat|disiscritt)(o|a))|"
        "(ancora |)non mi avete (ancora |)(cancellat|tolt|disiscritt)(o|a)|(destinatario|titolare|intestatario) "
        "deceduto|numero da cancellare|siete pesanti|(chiudiamo|finiamola) qui( la conversazione|)|non risponder(ò|"
        "emo) più( ai vostri messaggi|)|non intendo (proseguire|continuare)|(è |)no definitivamente|non (perdete|"
        "sprecate) più (tempo|soldi)( con me|)|state perdendo tempo|avr(à|ete|ai) sbagliato|lascia(te|)mi|sono "
        f"iscritt(o|a) (al|nel) registro( pubblico|) delle opposizioni|{_NOT_INTERESTED}|{_NEVER_ASKED}|{_COMPLAINT}|"
        "(voglio|vorrei) (solo |)(stare (tranquill(o|a)|in pace)|un po' di pace)|(un po' di |)silenzio|non (mi|ci) "
        "servono (più |)(le vostre (informazioni|info|offerte|novità|promozioni|notizie|comunicazioni|newsletter|"
        "mail)|i vostri (prodotti|servizi|sconti|consigli|messaggi|sms|avvisi|promemoria))|non ho bisogno (delle "
        "vostre offerte|dei vostri (servizi|prodotti))|(voglio terminare|disattivare) il servizio|(cancell|elimin|"
        "annull|disattiv)ate|annulla( tutto|)|annullare|non (lo |)voglio( niente| nulla|)( da voi|)|non voglio "
        "(comprare( niente|)|continuare)|disdetta|(vorrei |voglio |)disdire|disdico( l'abbonamento| il servizio|)|"
        "disdettare|recesso|recedo|(è |questo è )(spam|stalking)|è molestia|è decedut(o|a)|sta(i|te) zitt(o|i)|"
        "levat(evi|i)( dai piedi| dalle palle|)|che (rottura|rompiscatole|scocciatura)|non rispond(ete|ere)|mi state "
        "(disturbando|importunando)|non conosco questa persona|questo numero (è di un'altra persona|non è più di "
        "quella persona)|(vi |)ho (già |)detto (di |)no|no (e|vuol dire) no|(è una |)truffa|truffatori|perché (mi "
        "(scrivete|chiamate|contattate|mandate messaggi) ancora|continuate a (scrivermi|chiamarmi|contattarmi|"
        "(mandar|inviar)mi (messaggi|sms|pubblicità|offerte)))( se (vi |)ho (già |)detto (di |)no|)|(andate|vai|"
        "vada) a lavorare|trovatevi un lavoro|(rimuover|cancellar|eliminar|toglier)(lo|la)|(vi |la |)diffid(o|iamo)( "
        "formalmente|)|(cancella|togli|rimuovi|elimina)(te|) (i suoi dati|il suo (numero|nome|contatto))|numero "
        "(inesistente|non (più |)attivo|disattivato)|(cancella|elimina|leva|togli)(te|) tutto|esercito i miei diritti",
        "threaten": _THREAT,
        "ifmore": "se ricevo (ancora |)(un|un altro|un solo) (messaggio|sms)( ancora|)|(ancora |)un( altro|) "
        "(messaggio|sms) da (parte vostra|voi) e|se|se (continu(ate|i|a)|non (la |)smett(ete|i)|insistete|(mi |"
        ")(scrivete|contattate|chiamate|scrivi) ancora|(mi |)mandate un altro messaggio|mi arriva un altro "
        "messaggio)|(ancora |)un( altro|) (messaggio|sms)( ancora|) e|(ancora uno|un altro|ancora una volta) e|la "
        "prossima volta|al prossimo messaggio|altrimenti|sennò|se no|o|se (mi |)arriva(no|) (ancora |altri |un altro "
        ")(messaggi|messaggio|sms)|qualora (continuiate|insistiate)|in caso contrario|diversamente|in difetto|alla "
        "prossima|se ricevo (un altro|ancora un|altri|ancora) (messaggio|messaggi|sms)|in (mancanza|assenza) di "
        "(riscontro|risposta)",
        "unless": "se non (la |)(smett(ete|i|e|erete)|finite|finisci|finisce|piantate)|se (mi |ci |)(scrivete|scrivi|"
        "contattate|chiamate|richiamate|mandate (altri |)(messaggi|sms)) (ancora|di nuovo|un'altra volta|ancora una "
        "volta)|se non (mi |)(cancellate|togliete|rimuovete|eliminate)( il mio numero|)|se continu(ate|i) a "
        "(scrivermi|chiamarmi|contattarmi|disturbarmi|mandarmi (messaggi|sms))",
        # How to stop, or who it is that writes.
        "who": "chi (è|sei|siete|parla|scrive|mi scrive|è lei)|con chi (sto parlando|parlo)|di chi è questo numero|"
        "come avete avuto il mio numero|chi vi ha dato il mio numero",
        "how": "come ci si|come( mi| non| si|)|dove devo (scrivere|andare|cliccare) per|come (faccio|si fa|fare) (a|"
        "per)|come (posso|potrei|devo fare per|posso fare per|faccio a non|posso non)|dove posso|(cosa|che) devo "
        "fare per|non so come( fare (per|a)|)|(a |)chi devo (contattare|scrivere|rivolgermi) per( la|)",
    },
    cores=_rows(
        "topicmsgs enough_said|stop use mine number|non letme plus getto message/ad/info|stop nag/write/call people|"
        "leave alone people|stop fill mine? number|rather non see message/ad|non serve plus? sendme post|cancel "
        "nuisance|takeme chatlist|person must erase chatlist|non notry pester/callme/write/call|throwme roster|"
        "quihere nobody name|signedoff still message/ad|myremoval off? list|cantyou leaveme alone|cantyou stop "
        "contact|mai_chiesto receive info?|mai_chiesto notice/ad|iwantnot person tu/lei/write/call/send|nobodymay "
        "person lei plus|message/ad/info keepit|non use plus address|refuse must contact|stop nuisance|wrong/final|"
        "here nobody name?|nobody name? here|said theword|despite still contact/write/send|despite still message/ad|"
        "still message/ad? despite|still message/ad signedoff|unless threaten|threaten unless|"
        # To stop what they do.
        "stop now? contact now? info?|stop contact/send stuff message/ad|stop must contact|stop now? send/propose "
        "message/ad/info|stop propose money|stop write number|stop nag message/ad/info|stop message/ad now?|stop bot|"
        "stop info|stop signup message|stop receive message/ad/info?|halt write/call/send|when stop contact info?|"
        "when? stop now? person write/call/send/seek info?|when stop send message/ad/info|enough message/ad/info|"
        "enough receive message/ad/info|enough sendme notice/ad/info|enough send notice/ad|enough nag "
        "message/ad/info?|fed message/ad/info|fed receive info?|fed contact info?|fed be done|sick message/ad|no "
        "message/ad/info|nono write/call/send plus|nono towant message/ad/receive|nope notice/ad|nope contact plus|"
        "never contact|never person write/call/send|nor notice/ad nor notice/ad|spare message/ad/info|keep filler? "
        "filler? notice/ad/info|"
        # Not to write.
        "non must? pester plus? info?|non contact plus info?|non must? callme/sendme plus info? now?|non callme here|"
        "non callme/pester also|non must? sendme notice/ad/info/nothing info?|non must? plus contact info?|non "
        "person must? write info?|non person seek|non person call also|non person must? write/call/send plus info?|"
        "non person must? send notice/ad/nothing info?|non person write/lei plus/nothing info? now?|non person lei "
        "notice/ad|non person? must? plus write/call/send|non person? propose plus message/ad/info|non "
        "write/call/send plus info?|non write/call here|non send notice/ad|non send nothing info?|non nag|non serve "
        "plus? sendme notice/ad/info|useless person? write/call/tu|howdare contact|howdare person write/call/send|"
        "useless person? send message/ad/info|"
        # Not to want, to get, to have asked for.
        "non plus? want receive info/post? now?|non plus? want message/ad|non plus? want be done info?|non sendme "
        "plus post|non send plus post|non receive plus post|non person send plus post|stop contact post|stop send "
        "post|here non want message/ad/receive|non want see message/ad|non want plus info|non want other "
        "message/ad/info|non want contact info?|non want person write/call/send/lei|non want member list|rather non "
        "member plus? list|decline ad|non plus? want enrolled info?|enter dnc|non asked use mine number|non want "
        "plus roster|non want? data_used|non care receive info?|non care notice|non be done|non plus receive|non "
        "receive plus/other/nothing info?|non receive notice/ad|rather non receive message/ad/info/post|kindly non "
        "send message/ad/info|non person? be sent message/ad/info|non other message/ad receive|non asked "
        "receive/notice/ad/contact info?|non asked be done|non use plus? here|non use plus? mine number|non addme "
        "list|refuse receive/notice/ad/message|refuse receive info/post|refuse contact plus?|refuse be done|refuse "
        "person write/call/send|refuse using mine number|refuse using/use here|consent revoked|revoke consent|revoke "
        "consent receive/contact info?|revoke consent be done|"
        # To be removed, and to be left alone.
        "removed now?|remove now? info?|takeme roster|person erase now?|erase/block now? mine number now?|"
        "erase/block now? here|erase now? mine account|erase/eraseit off roster|mine number gone|here gone|here "
        "out_of list|here dnc|put dnc|person? quit roster|cant remove/unsubscribe|cant quit roster|cant oneself|"
        "person? unsubscribe now?|unsubscribe info|dismiss signup message/ad|dismiss mine? signup off roster|cancel "
        "now? notice now?|cancel sending message/ad/info/post|cancel every|stop every|cancel bot|cancel info|leave "
        "alone person|leaveme alone info? now?|person leave alone info?"
    ),
    how=_rows(
        "who|how cancel service|how dismiss signup|how unsubscribe|oneself roster?|how remove|how removed|how "
        "oneself roster?|how person erase|how erase mine number|how erase off roster|how stop receive message/ad|how "
        "stop message/ad|how stop contact|how receive message/ad|how receive plus|how cancel notice|how quit roster"
    ),
    alone=_rows(
        "mysignoff|bare now?|erase filler? number ofkin|stopping sending here?|bare info? about|enough contact|stop "
        "write|stop nag|non write|non callme|non sendme|non sendme/send filler? message|non person? call|non/younot "
        "person mustnt call/send|younot person mustnt write|non mustnt callme/sendme|non person send notice/ad|non "
        "person lei|non person lei notice/ad|non person? want? hearing|non serve_che person write/call/send plus|"
        "none message/ad polite|dismiss filler? mine? signup now?|erase filler? filler? number filler?|erase here "
        "from_there|erase mine number from_there|mine number out_of list|takeoff notes|takeoff here from_there|takeme"
    ),
    soft=_rows(
        "stop contact while|erase filler? filler? alert|erase alert|non want info|non lei plus|non him plus|non him "
        "message/ad|non serve other message/ad|non serve plus contact|non serve plus message/ad|non serve contact "
        "plus|refusal|threaten|threaten ifmore|ifmore threaten|non plus? seek plus?"
    ),
    real=f"{_NOT_ME} agente andandomi andarci andarmene andarmi andateci annuncia aosta ascrivermi atene attenersi "
    "avvio avvito banale beccarci beccarmi casale cassa cassate cassi catena cessano cessante cessaste cessata "
    "cessati cessato cestino chiamante chiamava compagna compagne comunicasti comunicavi contattarlo contratti "
    "corrispondenze descrivere descrivermi descrivetemi descrivimi descrizione dessi desti dista disturbarlo elenca "
    "emettere esistere esistete esita esitare esiti evitano evitata evitati evitato fatene finirlo finiscili gesti "
    "inserzione inviamo invitandomi invitarci invitarmi invitateci invitatemi iscritte leggerai leggeri leggerli "
    "leggermi leggersi leggerti lesta leste lesti lieta liete mancarmi mandameli massaggi massaggio mentirti messi "
    "mesti mettano metterla mettesse mettetela mettiate mettila miste notifichi omettere ometti piantata piantava "
    "poeta posata posti posto premo provo pubblica reiscrivere reiscrizione resistere resti riceverai ricevesse "
    "ricevesti ricevete scritti sentisti sentiti sentivi sessi setta smenti smettono sosta spedisci spetta spettano "
    "spetti spettiate sposta squilla squillo stappa stappare stappate stoppati stoppato tasti telefonante telefonava "
    "tenti tessa tetti tosta tosti vederci vederli vedermi vedersi vederti vedevi viste",
    never="cancella (questa|quella|l'ultima) (mail|email)|"
    "spero di non disturbare|spero di non disturbarvi|spero di non disturbarla|non (mi |ti |vi |le |)va bene|non c'è "
    "(nessun|nessuna|alcun|alcuna) (messaggio|sms|avviso|numero|contatto|gruppo|whatsapp|telefono|cellulare|"
    "abbonamento|servizio|chat|mail|notifica|lista|chiamata)",
    other="giornale giornali banco lavagna muro muri errore sbaglio foto video documento documenti contratto "
    "preventivo file invece piuttosto non mai né senza detto dice dicono ha chiesto quando finché mentre perché "
    "quale quali dove lui lei loro domani ieri lunedì martedì mercoledì giovedì venerdì sabato domenica settimana "
    "mese anno ora ore minuti ordine ordini appuntamento riunione prenotazione consegna spedizione pagamento "
    "pagamenti fattura fatture conto carta password sveglia canzone musica luce luci film gioco macchina autobus "
    "treno volo biglietto prodotto prodotti prezzo prezzi modello importante guida fumare",
)
