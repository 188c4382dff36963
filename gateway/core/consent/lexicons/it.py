"""Italian."""

from gateway.core.consent.lexicon import Lexicon


def _each(stems: str, endings: str) -> str:
    """Every stem with every ending."""
    return "|".join(stem + ending for stem in stems.split("|") for ending in endings.split("|"))


LEXICON = Lexicon(
    language="it",
    words={
        "also": "o faccio segnalazione al garante|o vi denuncio|o vi segnalo al garante|o vi segnalo|"
        "altrimenti vi denuncio|altrimenti vi segnalo|o sporgo denuncia|altrimenti sporgo denuncia|"
        "o chiamo l'avvocato|altrimenti procedo per vie legali|o procedo per vie legali|"
        "né chiamarmi|né scrivermi|né contattarmi|né chiamatemi|né scrivetemi|né contattatemi|"
        "né mandarmi messaggi|né inviarmi messaggi|né chiamare|né scrivere|né telefonare|"
        "né telefonarmi|né telefonatemi|né disturbare|né disturbarmi|né chiamate|né scrivete|"
        "o chiamarmi|o scrivermi|o contattarmi|o chiamatemi|o scrivetemi|o contattatemi|"
        "o mandarmi messaggi|o inviarmi messaggi|o chiamare|o scrivere|o telefonare|o telefonarmi|"
        "o telefonatemi|o disturbare|o disturbarmi|o chiamate|o scrivete|e chiamarmi|e scrivermi|"
        "e contattarmi|e chiamatemi|e scrivetemi|e contattatemi|e mandarmi messaggi|"
        "e inviarmi messaggi|e chiamare|e scrivere|e telefonare|e telefonarmi|e telefonatemi|"
        "e disturbare|e disturbarmi|e chiamate|e scrivete|e non chiamarmi|e non scrivermi|"
        "e non contattarmi|e non chiamatemi|e non scrivetemi|e non contattatemi|"
        "e non mandarmi messaggi|e non inviarmi messaggi|e non chiamare|e non scrivere|"
        "e non telefonare|e non telefonarmi|e non telefonatemi|e non disturbare|e non disturbarmi|"
        "e non chiamate|e non scrivete|o di chiamarmi|o di scrivermi|o di contattarmi|"
        "o di chiamatemi|o di scrivetemi|o di contattatemi|o di mandarmi messaggi|"
        "o di inviarmi messaggi|o di chiamare|o di scrivere|o di telefonare|o di telefonarmi|"
        "o di telefonatemi|o di disturbare|o di disturbarmi|o di chiamate|o di scrivete|"
        "e di chiamarmi|e di scrivermi|e di contattarmi|e di chiamatemi|e di scrivetemi|"
        "e di contattatemi|e di mandarmi messaggi|e di inviarmi messaggi|e di chiamare|e di scrivere|"
        "e di telefonare|e di telefonarmi|e di telefonatemi|e di disturbare|e di disturbarmi|"
        "e di chiamate|e di scrivete|né di chiamarmi|né di scrivermi|né di contattarmi|"
        "né di chiamatemi|né di scrivetemi|né di contattatemi|né di mandarmi messaggi|"
        "né di inviarmi messaggi|né di chiamare|né di scrivere|né di telefonare|né di telefonarmi|"
        "né di telefonatemi|né di disturbare|né di disturbarmi|né di chiamate|né di scrivete",
        "stop": "stop|stopp|stoppa|stoppate|stoppare|smetti|smettete|smetta|smettano|smettere|smettiate|smetteste|"
        "smettesse|smettila|smettetela|smetterla|la smetta|la smettano|la smettiate|la smetteste|la smettete|"
        "la smetti|smetila|smetetela|smettela|smettetelo|finiscila|finitela|finirla|la finisca|la finiate|la finite|"
        "la finisci|piantala|piantatela|piantarla|la pianti|la piantate|falla finita|fatela finita|farla finita|"
        "la faccia finita|dacci un taglio|dateci un taglio|dateci taglio|cessate|cessare|cessi|cessa|cessino|cessiate|"
        "evita|evitate|evitare|eviti|evitiate|evitino|astenetevi|astenersi|astenervi|astieniti|si astenga|"
        "vi asteniate|desistete|desistere|chiudetela|chiudila|ponete fine|porre fine|metteteci fine|mettete fine|"
        "smettetela con|ora smettetela|adesso smettetela|ora smettila|adesso smettila|ora smettete|adesso smettete|"
        "ora basta e smettetela|fermatevi con|fermati con|fermatevi di|la vuoi smettere|la volete smettere|"
        "la vuole smettere|la vuoi finire|la volete finire|la vuole finire|la vuoi piantare|la volete piantare|"
        "vuoi smetterla|volete smetterla|volete finirla|vuoi finirla|volete piantarla|volete smettere|vuoi smettere|"
        "la vogliamo smettere|la vogliamo finire",
        # Spoken to somebody, so that nobody's own "voglio smettere di scrivere" counts.
        "halt": "smetti|smettete|smetta|smettila|smettetela|la smetta|la smettete|finiscila|finitela|piantala|"
        "piantatela|stop|cessate|evitate|eviti|falla finita|fatela finita|smettiate di|smettiate|smetteste|"
        "la smettiate|smetta di|evitate di",
        # Before an infinitive it may mean "it is enough to": "basta scrivermi su WhatsApp".
        "enough": "basta|basta con|basta a|ora basta|ora basta con|adesso basta|adesso basta con|stop con|basta ai|"
        "basta alle",
        "fed": "stufo di|stufa di|stufi di|stanco di|stanca di|stufo marcio di|non ne posso più di|"
        "non se ne può più di|ne ho abbastanza di|ne ho piene le scatole di|ne ho piene le palle di|"
        "ne ho le palle piene di|ne ho fin sopra i capelli di|mi sono stufato di|mi sono stufata di|sono stufo di|"
        "sono stufa di|siamo stufi di|sono stanco di|sono stanca di|non sopporto più|non ne posso più dei|"
        "non ne posso più delle|non se ne può più dei|stufo dei|stufa dei|stufo delle|stufa delle|stanco dei|"
        "stanca dei|sono stufo dei|sono stufa dei|sono stufo delle|sono stufa delle|sono stanco dei|sono stanca dei|"
        "ne ho abbastanza dei|ne ho abbastanza delle|basta di|ora basta di|adesso basta di|mi avete stufato con|"
        "mi avete rotto con|avete rotto con|avete stufato con|mi avete stancato con|mi state stressando con|"
        "mi state rompendo con|mi state assillando con|mi state disturbando con|mi state tempestando di|"
        "mi state bombardando di|mi hai stufato con|mi hai rotto con|mi avete rotto le palle con|"
        "mi avete rotto i coglioni con|basta con tutti|basta con tutte|siete pesanti con|che palle con",
        "no": "niente più|mai più|non più|nessun altro|nessuna altra|nessun'altra|basta|no più|mai più altri|"
        "mai più altre|niente altri|niente altre",
        # With plurals of messages only.
        "nope": "no|niente|zero|no a|no ai|no alle|no agli|no alla",
        "none": "nessun|nessuna|nessun altro|nessun'altra|nessuna altra|zero|nessun ulteriore|nessuna ulteriore",
        "never": "mai più|non più|mai e poi mai|nn più|mai più a",
        "non": "non|nn|nòn|non voglio che|non vogliamo che|non desidero che|non vorrei che|non intendo che|"
        "non gradisco che|non mi va che|non permetto che",
        "plus": "ancora|di nuovo|in futuro|"
        "più|piu|pù|pìu|mai|mai più|più mai|assolutamente più|mai e poi mai|oltre|ulteriormente|nuovamente|"
        "più nulla|più niente|ancora più",
        "nothing": "niente|nulla|alcunché|più niente|più nulla|mai niente|mai nulla|mai più niente|mai più nulla|"
        "altro|altri|nient'altro|null'altro|più altro",
        "must": "dovete|devi|deve|devono|dovreste|dovresti|potete|può|puoi|provate a|provare a|provi a|provate|"
        "prova a|osate|osare|permettetevi di|si permetta di|vi permettete di|ti permettere di|azzardatevi a|"
        "azzardarti a|azzardare a|cercate di|cercare di|tentate di|tentare di|continuate a|continuare a|continui a|"
        "iniziate a|stare a|state a|stia a|ricominciate a|tornate a",
        "contact": "contattatemi|contattarmi|contattami|contattateci|contattarci|contattandomi|contatarmi|contatatemi|"
        "conttatarmi|contatemi più|scrivetemi|scrivermi|scrivimi|scriveteci|scriverci|scrivendomi|scrivetimi|"
        "riscrivermi|riscrivetemi|disturbatemi|disturbarmi|disturbami|disturbarci|disturbateci|importunarmi|"
        "importunatemi|importunarci|importunateci|molestarmi|molestatemi|molestarci|assillarmi|assillatemi|assillarci|"
        "tormentarmi|tormentatemi|tormentarci|infastidirmi|infastiditemi|infastidirci|cercarmi|cercatemi|cercarci|"
        "cercateci|ricontattarmi|ricontattatemi|ricontattarci|ricontattateci|messaggiarmi|messaggiatemi|messaggiarci|"
        "spammarmi|spammatemi|spammarci|bombardarmi|bombardatemi|bombardarci|tempestarmi|tempestatemi|rompermi|"
        "rompetemi|romperci|rompermi le palle|rompermi le scatole|rompermi i coglioni|rompetemi le palle|"
        "rompetemi le scatole|rompermi i maroni|rompermi le balle|seccarmi|seccatemi|seccarci|stressarmi|stressatemi|"
        "stressarci|scocciarmi|scocciatemi|scocciarci|perseguitarmi|perseguitatemi|stalkerarmi|notificarmi|"
        "notificatemi|sollecitarmi|sollecitatemi|interpellarmi|interpellatemi|annoiarmi|stufarmi|romper mi|taggarmi|"
        "mailarmi|whatsapparmi|asfissiarmi|opprimermi|ossessionarmi|inondarmi|intasarmi|intasarmi il telefono|"
        "contattarla|disturbarla|farmi perdere tempo|molestare me|chiamatemi|chiamarmi|chiamami|chiamateci|chiamarci|"
        "telefonatemi|telefonarmi|telefonami|telefonarci|telefonateci|richiamarmi|richiamatemi|richiamarci|"
        "richiamateci|richiamami|squillarmi|chiamandomi|inviarmi|inviatemi|inviami|inviarci|inviateci|inviandomi|"
        "inviatimi|iviarmi|iviatemi|mandarmi|mandatemi|mandami|mandarci|mandateci|mandandomi|mandarmene|mandatemene|"
        "mandarmeli|mandarmele|mandatemeli|mandatemele|inviarmene|inviatemene|inviarmeli|inviarmele|inviatemeli|"
        "inviatemele|mandamene|spedirmi|speditemi|spediscimi|spedirci|inoltrarmi|inoltratemi|girarmi|giratemi|"
        "recapitarmi|trasmettermi|trasmettetemi|farmi arrivare|riempirmi di|riempirmi il telefono di",
        # "Non contattatemi" asks to stop; "non chiamatemi" (`callme`) may ask for a message instead and counts alone.
        "pester": "contattatemi|contattarmi|contattami|contattateci|contattarci|contattandomi|contatarmi|contatatemi|"
        "conttatarmi|contatemi più|scrivetemi|scrivermi|scrivimi|scriveteci|scriverci|scrivendomi|scrivetimi|"
        "riscrivermi|riscrivetemi|disturbatemi|disturbarmi|disturbami|disturbarci|disturbateci|importunarmi|"
        "importunatemi|importunarci|importunateci|molestarmi|molestatemi|molestarci|assillarmi|assillatemi|assillarci|"
        "tormentarmi|tormentatemi|tormentarci|infastidirmi|infastiditemi|infastidirci|cercarmi|cercatemi|cercarci|"
        "cercateci|ricontattarmi|ricontattatemi|ricontattarci|ricontattateci|messaggiarmi|messaggiatemi|messaggiarci|"
        "spammarmi|spammatemi|spammarci|bombardarmi|bombardatemi|bombardarci|tempestarmi|tempestatemi|rompermi|"
        "rompetemi|romperci|rompermi le palle|rompermi le scatole|rompermi i coglioni|rompetemi le palle|"
        "rompetemi le scatole|rompermi i maroni|rompermi le balle|seccarmi|seccatemi|seccarci|stressarmi|stressatemi|"
        "stressarci|scocciarmi|scocciatemi|scocciarci|perseguitarmi|perseguitatemi|stalkerarmi|notificarmi|"
        "notificatemi|sollecitarmi|sollecitatemi|interpellarmi|interpellatemi|annoiarmi|stufarmi|romper mi|taggarmi|"
        "mailarmi|whatsapparmi|asfissiarmi|opprimermi|ossessionarmi|inondarmi|intasarmi|intasarmi il telefono|"
        "contattarla|disturbarla|farmi perdere tempo|molestare me",
        "callme": "chiamatemi|chiamarmi|chiamami|chiamateci|chiamarci|telefonatemi|telefonarmi|telefonami|telefonarci|"
        "telefonateci|richiamarmi|richiamatemi|richiamarci|richiamateci|richiamami|squillarmi|chiamandomi",
        "sendme": "inviarmi|inviatemi|inviami|inviarci|inviateci|inviandomi|inviatimi|iviarmi|iviatemi|mandarmi|"
        "mandatemi|mandami|mandarci|mandateci|mandandomi|mandarmene|mandatemene|mandarmeli|mandarmele|mandatemeli|"
        "mandatemele|inviarmene|inviatemene|inviarmeli|inviarmele|inviatemeli|inviatemele|mandamene|spedirmi|"
        "speditemi|spediscimi|spedirci|inoltrarmi|inoltratemi|girarmi|giratemi|recapitarmi|trasmettermi|trasmettetemi|"
        "farmi arrivare|riempirmi di|riempirmi il telefono di",
        "write": "contattate|contattare|contatti|contattino|contattiate|contattereste|contatate|contatare|"
        "ricontattate|ricontattare|ricontatti|scrivete|scrivere|scriva|scrivano|scriviate|scriveste|disturbate|"
        "disturbare|disturbino|disturbiate|importunate|importunare|importunino|importuniate|molestate|molestare|"
        "molestino|assillate|assillare|assillino|tormentate|tormentare|infastidite|infastidire|infastidisca|"
        "infastidiscano|messaggiate|messaggiare|spammate|spammare|bombardate|bombardare|tempestate|tempestare|rompere|"
        "rompete|rompere le palle|rompere le scatole|rompere i coglioni|rompere il cazzo|rompere i maroni|"
        "rompere le balle|rompete le palle|rompete le scatole|rompete i coglioni|rompete il cazzo|rompete le balle|"
        "rompete i maroni|rompa le scatole|seccate|seccare|stressate|stressare|scocciate|scocciare|perseguitate|"
        "perseguitare|stalkerare|notificate|notificare|contattatte|conttatate",
        "call": "chiamate|chiamare|chiamino|chiamiate|chiamaste|telefonate|telefonare|telefoniate|richiamate|"
        "richiamare|richiamino",
        "send": "inviate|inviare|inviino|inviaste|inviasse|iviate|iviare|mandate|mandare|mandino|mandiate|mandaste|"
        "mandasse|spedite|spedire|inoltrate|inoltrare|trasmettere|trasmettete|fate arrivare|far arrivare|recapitare|"
        "recapitate|diffondere",
        # The polite imperative, which is also "you do": "non mi disturbi". Asks with "più" or "niente".
        "lei": "contatti|chiami|telefoni|richiami|mandi|invii|spedisca|disturbi|importuni|molesti|assilli|cerchi|"
        "stressi|infastidisca|rompa|rompa le scatole|rompa le palle|scriva|ricontatti|secchi|spammi|tormenti|inoltri",
        "nag": "spammare|spammate|assillare|assillate|molestare|molestate|importunare|importunate|tormentare|"
        "tormentate|infastidire|infastidite|stressare|stressate|rompere|rompere le palle|rompere i coglioni|"
        "rompere le scatole|bombardare|tempestare|stalkerare|perseguitare|perseguitate|scocciare|scocciate|disturbare|"
        "spammarmi",
        "seek": "cercate|cercare|cercatela",
        "propose": "fare|fate|proporre|proponete|propinare|propinate|vendere|propinarmi|propormi|proporci|proponetemi|"
        "vendermi|offrirmi|offrire|farmi|fatemi|fatemi più|pubblicare|pubblicizzare",
        "receive": "ricevere|ricever|ricevere da|riceverne|riceverli|riceverle|ricevre|ricevessi|"
        "essere destinatario di|essere disturbato da|essere disturbata da|essere informato su|essere informata su|"
        "vedere arrivare|sentirvi|sentirti|sentire parlare di voi|sentir parlare di voi|avere vostre notizie|"
        "avere a che fare con voi|leggervi|vedervi",
        "see": "avere|leggere|vedere|sentire|trovare|subire|sopportare|essere iscritto a|essere iscritta a|"
        "essere iscritto alla|essere iscritta alla|trovarmi",
        "be": "essere|esser|venire|venir",
        "done": "contattato|contattata|contattati|contatato|contattate|ricontattato|ricontattata|disturbato|"
        "disturbata|disturbati|importunato|importunata|importunati|chiamato|chiamata|chiamati|richiamato|richiamata|"
        "molestato|molestata|assillato|assillata|tormentato|tormentata|infastidito|infastidita|cercato|cercata|"
        "spammato|spammata|bombardato|bombardata|sollecitato|messaggiato|stressato|stressata|scocciato|scocciata|"
        "importunate|disturbate",
        "message": "messaggio|messaggi|messagi|messaggii|mesaggi|mesaggio|messaggini|messaggino|messaggistica|msg|"
        "msgs|mex|mess|mes|sms|smss|mms|email|e-mail|emails|mail|mails|posta|posta elettronica|notifica|notifiche|"
        "avviso|avvisi|comunicazione|comunicazioni|comunicati|newsletter|newsletters|news letter|chiamata|chiamate|"
        "telefonata|telefonate|contatto|contatti|whatsapp|whatsap|watsapp|corrispondenza|sollecito|solleciti|"
        "sollecitazioni|molestie|squilli|alert|alerts|testi|broadcast|note vocali|catene|message|messages|invii",
        "notice": "messaggi|messaggini|sms|newsletter|notifiche|comunicazioni|telefonate|avvisi|msg|mex|servizio sms|"
        "servizio di messaggistica|invio di messaggi|invio messaggi|invio sms|invio dei messaggi|invio degli sms|"
        "invio di sms|sms informativi|alert|contatti|contatto|ogni comunicazione|qualsiasi comunicazione|"
        "qualunque comunicazione|ogni contatto|qualsiasi contatto|chiamate|solleciti|sollecitazioni|"
        "comunicazione commerciale|whatsapp|mms|servizio messaggi|squilli|messaggi whatsapp|invio newsletter|più mail|"
        "mail pubblicitarie|mail promozionali|email pubblicitarie|vostre mail|vostre email|le mail|le email|"
        "queste mail|queste email|altre mail|altre email|di mail|alcuna mail|nessuna mail|alcun messaggio|"
        "nessun messaggio|nessuna comunicazione|alcuna comunicazione|pubblicità|promozioni|promo|offerte promozionali",
        "promotion": "pubblicità|pubblicita|pubblictà|publicità|pubb|pubbl|pubblicitari|promo|promozione|promozioni|"
        "promozionali|marketing|offerte promozionali|offerte commerciali|offerte pubblicitarie|"
        "campagne pubblicitarie|inserzioni|annunci|reclame|messaggi pubblicitari|sms pubblicitari|"
        "messaggi promozionali|comunicazioni promozionali",
        "ad": "spam|spamming|telemarketing|volantini|volantino|proposte commerciali|materiale pubblicitario|"
        "comunicazioni commerciali",
        # What is not wanted if it is sent, but may be asked for: "più informazioni". Not covered everywhere.
        "info": "offerte|novità|informazioni|info|notizie|proposte|cose|roba|robe|robaccia|stronzate|cazzate|cagate|"
        "porcherie|schifezze|merda|monnezza|scemenze|sciocchezze|news|cataloghi|inviti|aggiornamenti|link|catene|"
        "buoni sconto|coupon|cavolate|stupidaggini|minchiate|offerte varie",
        "stuff": "articoli|prodotti|foto|video|immagini|servizi|storie",
        "erase": "cancella|cancellate|cancellare|cancelli|cancellino|cancelliate|cancellaste|cancello|rimuovi|"
        "rimuovete|rimuovere|rimuova|rimuovano|rimuoviate|elimina|eliminate|eliminare|elimini|eliminino|eliminiate|"
        "togli|togliete|togliere|tolga|tolgano|togliate|leva|levate|levare|levi|levino|depenna|depennate|depennare|"
        "depenni|escludi|escludete|escludere|escluda|scancella|scancellate|scancellare|tolgi|dimentica|dimenticate|"
        "dimenticare|dimentichi|cancelate|cancelare|rimozione|cancellazione|eliminazione",
        "remove": "cancellatemi|cancellami|cancellarmi|cancellateci|cancellarci|cancelatemi|cancelami|cancelarmi|"
        "cancellandomi|rimuovetemi|rimuovimi|rimuovermi|rimuoveteci|rimuoverci|rimovetemi|rimuovetimi|eliminatemi|"
        "eliminami|eliminarmi|eliminateci|eliminarci|toglietemi|toglimi|togliermi|toglieteci|toglierci|tolgimi|"
        "toglietimi|toglimi via|toglietemi da lì|depennatemi|depennami|depennarmi|depennateci|scancellatemi|"
        "scancellami|scancellarmi|escludetemi|escludimi|escludermi|escluderci|escludeteci|bannatemi|bloccatemi|"
        "bloccami|bloccarmi|mettetemi in blacklist|mettimi in blacklist|dimenticatemi|dimenticatevi di me",
        "takeme": "levatemi|levami|levarmi|levateci|tiratemi fuori|tirami fuori|tirarmi fuori|fatemi uscire|"
        "fammi uscire|farmi uscire|buttatemi fuori|mettetemi fuori|sbattetemi fuori|toglietemi|toglimi|sganciatemi",
        "block": "blocca|bloccate|bloccare|blocchi|distruggete|bannate|bannare",
        "removed": "essere cancellato|essere cancellata|essere cancellati|essere rimosso|essere rimossa|"
        "essere rimossi|essere eliminato|essere eliminata|essere eliminati|essere tolto|essere tolta|essere tolti|"
        "essere depennato|essere depennata|essere depennati|essere escluso|essere esclusa|essere disiscritto|"
        "essere disiscritta|esser cancellato|esser cancellata|esser rimosso|esser tolto|venire cancellato|"
        "venire cancellata|venire rimosso|venire rimossa|che mi cancelliate|che mi rimuoviate|che mi togliate|"
        "che mi eliminiate",
        "gone": "sia cancellato|sia rimosso|sia eliminato|sia tolto|venga cancellato|venga rimosso|venga eliminato|"
        "venga tolto|siano cancellati|siano eliminati|siano rimossi|vengano cancellati|vengano eliminati|"
        "vengano rimossi|deve essere cancellato|devono essere cancellati|va cancellato|vanno cancellati|da cancellare|"
        "da rimuovere|da eliminare|da togliere",
        "member": "essere|essere presente|essere in|essere nella|essere inserito|essere inserita|fare parte|far parte|"
        "stare|rimanere|restare|comparire|figurare|appartenere|essere iscritto|essere iscritta|trovarmi",
        "quit": "uscire|esco|uscirne|abbandonare|abbandono|voglio uscire|fuori|togliermi|via",
        "unsubscribe": "disiscrivere|disiscrivermi|disiscrivetemi|disiscrivimi|disiscriversi|disiscriveteci|"
        "disiscriverci|disiscrivete|disiscrivi|disiscriva|disiscrivo|disiscrivetevi|disiscritto|disiscritta|"
        "disiscrizione|disiscrizioni|disscrivermi|disicrivermi|disicrivetemi|disicrizione|deiscrivere|deiscrivermi|"
        "deiscrivetemi|deiscrivimi|deiscrizione|disinscrivere|disinscrivermi|disinscrivetemi|disinscrivimi|"
        "disinscrizione|desiscrivermi|desiscrivetemi|desiscrivimi|desiscrivere|desiscrizione|desinscrivermi|"
        "dis iscrivermi|dis iscrivetemi|unsubscribe|unsub|opt out|optout|opt-out|disabbonarmi|disabbonatemi|"
        "disabbonami|disabbonare|cancellazione dell'iscrizione alla newsletter|unsuscribe|"
        "revocare l'iscrizione alla newsletter",
        "cancel": "disattiva|disattivate|disattivare|disattivi|disattivazione|annulla|annullate|annullare|annulli|"
        "annullamento|interrompi|interrompete|interrompere|interruzione|sospensione|cessazione|disabilita|"
        "disabilitate|disabilitare|ferma|fermate|fermare|fermi|fermiate|blocca|bloccate|bloccare|blocchi|interrompa|"
        "interrompiate|interrompano|sospendi|sospendete|sospendere|sospenda|sospendiate|cessare|cessate|cessi|"
        "ponete fine a|porre fine a|mettete fine a|ponete fine alle|ponete fine ai",
        # With a subscription only: "cancella i messaggi" deletes them.
        "dismiss": "cancella|cancellate|cancellare|cancelli|cancellazione|elimina|eliminate|eliminare|annulla|"
        "annullate|annullare|annulli|annullamento|disdici|disdire|disdite|disdetta|revocare|terminare",
        "signup": "iscrizione|l'iscrizione|abbonamento|sottoscrizione|registrazione|adesione|iscrizioni",
        "person": "mi|ci|me|noi|a me|mia moglie|mio marito|mia madre|mio padre|la mia famiglia|i miei genitori|m",
        "number": "email|mail|e-mail|posta|casella|"
        "la mia email|la mia mail|la mia e-mail|la mia posta|mia mail|mia email|"
        "numero|num|nr|n°|numero di telefono|numero di cellulare|numero cellulare|numero telefonico|"
        "numero di cell|telefono|cellulare|cell|tel|recapito|recapiti|nominativo|nominativi|nome|nomi|dati|dato|"
        "dati personali|contatto|utenza|indirizzo|indirizzo email|indirizzo mail|indirizzo e-mail|anagrafica|profilo|"
        "generalità|riferimenti|numeri",
        "mine": "mio|mia|miei|mie|nostro|nostri|nostra|tutti i miei",
        "here": "questo numero|a questo numero|su questo numero|al mio numero|il mio numero|sul mio numero|"
        "sul mio cellulare|questa utenza|sul mio telefono|quest'utenza|sto numero",
        "list": "lista|liste|elenco|elenchi|rubrica|rubriche|database|data base|mailing list|mailing-list|mailinglist|"
        "mailing|newsletter|lista contatti|lista dei contatti|lista di contatti|lista di distribuzione|"
        "lista broadcast|lista clienti|lista marketing|liste marketing|archivio|archivi|sistema|sistemi|registro|"
        "registri|gruppo|gruppi|gruppo whatsapp|canale|chat|banca dati|banche dati|campagna|campagne|servizio|"
        "abbonamento|abbonamenti|indirizzario|mailing list vostra|broadcast|crm|agenda|agende|contatti|iscritti|"
        "clienti|lista di invio|lista invii|programma|base dati|basedati|anagrafica",
        "roster": "lista|liste|elenco|elenchi|rubrica|database|data base|mailing list|mailing|newsletter|"
        "lista contatti|lista broadcast|indirizzario|banca dati|banche dati|archivi|gruppo whatsapp|gruppo|contatti|"
        "lista di distribuzione",
        "off": "da|dal|dalla|dalle|dai|dagli|dall'|di|della|del",
        "want": "voglio|vogliamo|vuole|vojo|volio|desidero|desideriamo|desidera|intendo|intendiamo|vorrei|vorremmo|"
        "vorrei più|gradisco|gradiamo|gradirei|gradita|gradite|gradito|graditi|accetto|accettiamo|autorizzo|"
        "autorizziamo|acconsento|acconsento a|voglio assolutamente|ho intenzione di|ho voglia di|ho bisogno di|"
        "abbiamo bisogno di|sono interessato a|sono interessata a|sono interessato|sono interessata|"
        "siamo interessati a|siamo interessati|interessato a|interessata a|tollero|sopporto|permetto|consento|"
        "do il consenso a|do il consenso per|ho dato il consenso a|ho dato il consenso per|ho dato il consenso|"
        "ho mai dato il consenso a|ho mai dato il consenso|mi va di|mi va|ci tengo a|ritengo opportuno|voglio proprio|"
        "voglio che|do l'autorizzazione a|ho dato l'autorizzazione a|si desidera|si desiderano|si gradiscono|"
        "ho piacere di|è mia intenzione|sn interessato a|sn interessata a|interessato ai|interessata ai|"
        "interessati ai|interessato alle|interessata alle|interessati alle|interessato agli|sono interessato ai|"
        "sono interessata ai|sono interessato alle|sono interessata alle|sono più interessato ai|"
        "sono più interessata ai|sono più interessato alle|sono più interessata alle|sono più interessato a|"
        "sono più interessata a|siamo più interessati a|siamo più interessati ai",
        "care": "mi interessa|mi interessano|interessa|interessano|ci interessano|ci interessa|mi piace|mi serve|"
        "mi servono|ho bisogno|ho bisogno di|m'interessa",
        "asked": "ho chiesto|ho mai chiesto|ho richiesto|ho mai richiesto|ho autorizzato|ho mai autorizzato|"
        "avevo chiesto|abbiamo chiesto|abbiamo mai chiesto|abbiamo richiesto|ho sottoscritto|mi sono iscritto|"
        "mi sono iscritta|mi sono mai iscritto|mi sono mai iscritta|ho acconsentito|ho mai acconsentito|ho voluto|"
        "ho mai voluto|vi ho autorizzato a|vi ho mai autorizzato a|vi ho mai autorizzati a|vi ho autorizzati a|"
        "ho autorizzato nessuno a|ho autorizzato voi a|vi autorizzo a|vi ho dato il permesso di|"
        "vi ho dato il consenso a|vi ho mai dato il consenso a|vi ho mai dato il consenso per|"
        "vi ho dato il consenso per|le ho dato il consenso a|vi ho chiesto di|vi ho mai chiesto di",
        "refuse": "vi diffido a non|la diffido a non|diffido dal|diffido a non|vi intimo di non|vi invito a non|"
        "le proibisco di|"
        "rifiuto|rifiuto di|rifiutiamo|mi rifiuto di|mi oppongo a|mi oppongo al|mi oppongo all'|"
        "mi oppongo alla|vi diffido dal|vi diffido dall'|la diffido dal|la diffido dall'|vi vieto di|ti vieto di|"
        "le vieto di|vieto di|divieto di|inutile|è inutile|proibisco di|vi proibisco di",
        "revoke": "revoco|revocare|revoca|revochiamo|ritiro|ritirare|nego|negare|annullo|tolgo|ritiriamo|revocate|"
        "rinuncio",
        "consent": "consenso|consensi|autorizzazione|autorizzazioni|permesso|assenso|adesione|consenzo",
        "leaveme": "lasciatemi|lasciami|lasciateci|lasciaci|lasciarmi|lasciarci|lasatemi|lassatemi|lassame|lassateme",
        "leave": "lasci|lasciate|lasciare|lascino|lasciassero|lasciaste|lascia|lasciamo",
        "alone": "in pace|stare|perdere|tranquillo|tranquilla|tranquilli|in santa pace|vivere in pace|stare in pace",
        "wrong": "numero sbagliato|numero errato|ha sbagliato numero|hai sbagliato numero|avete sbagliato numero|"
        "ha il numero sbagliato|hai il numero sbagliato|avete il numero sbagliato|è il numero sbagliato|"
        "persona sbagliata|ha sbagliato persona|avete sbagliato persona|hai sbagliato persona|ha sbagliato il numero|"
        "avete sbagliato il numero|hai sbagliato il numero",
        "who": "chi è|chi sei|chi siete|chi parla|chi scrive|chi mi scrive|chi è lei|con chi parlo|"
        "con chi sto parlando|di chi è questo numero|come avete avuto il mio numero|chi vi ha dato il mio numero",
        "how": "come|come faccio a|come faccio per|come posso|come posso fare per|come si fa a|come si fa per|"
        "come fare per|come fare a|come potrei|come devo fare per|come mi|dove posso|cosa devo fare per|"
        "che devo fare per|come non|come faccio a non|come posso non",
        "final": "avete finito di rompere|la finite di rompere|non voglio più niente da voi|"
        "non voglio più nulla da voi|non voglio niente da voi|non voglio nulla da voi|"
        "non voglio più avere niente a che fare con voi|non voglio più avere a che fare con voi|"
        "non voglio avere niente a che fare con voi|non ne voglio più sapere|non ne vogliamo più sapere|"
        "non voglio più saperne|non voglio più saperne di voi|esercito il mio diritto alla cancellazione|"
        "esercito il mio diritto all'oblio|mi avvalgo del diritto di opposizione|"
        "mi avvalgo del mio diritto di opposizione|mi avvalgo del diritto alla cancellazione|"
        "sparite|sparisci|sparisca|vaffanculo|fanculo|affanculo|andate a fanculo|andate affanculo|"
        "andatevene affanculo|andate a cagare|vai a cagare|vai a fanculo|vai affanculo|andatevene a fanculo|"
        "vattene a fanculo|andate al diavolo|vai al diavolo|andate a quel paese|vai a quel paese|vada a quel paese|"
        "vada al diavolo|levatevi dai coglioni|levati dai coglioni|levatevi dalle palle|levati dalle palle|"
        "levatevi di torno|levati di torno|levatevi dai piedi|toglietevi dai piedi|levatevi dal cazzo|"
        "levati dal cazzo|fuori dalle palle|fuori dai coglioni|non rompete|non rompete più|non mi rompete|"
        "non mi rompete più|non rompetemi|non rompetemi più|non rompere i coglioni|non rompere le palle|"
        "non rompere le scatole|non rompete le palle|non rompete i coglioni|non rompete le scatole|"
        "non rompete il cazzo|non rompere il cazzo|avete rotto le palle|avete rotto i coglioni|avete rotto le scatole|"
        "avete rotto il cazzo|avete rotto le balle|mi avete rotto le palle|mi avete rotto i coglioni|"
        "mi avete rotto le scatole|mi avete rotto il cazzo|mi oppongo|mi oppongo al trattamento|"
        "non acconsento al trattamento|non autorizzo il trattamento|non autorizzo al trattamento|nego il trattamento|"
        "esercito il diritto di opposizione|esercito il mio diritto di opposizione|"
        "esercito il diritto alla cancellazione|esercito il diritto all'oblio|diritto all'oblio|smammate|smamma|"
        "niente pubblicità|perdete il mio numero|perdi il mio numero|scordatevi il mio numero|scordati il mio numero|"
        "scordatevi di me|rivolgetevi altrove|andate a rompere altrove|andate a rompere le palle a qualcun altro|"
        "non insistete|non insista|non insistere|non insistete più|no spam|no pubblicità|andate a farvi fottere|"
        "vai a farti fottere|vada a farsi fottere|fottetevi|fottiti|andate a farvi benedire|togliti dalle palle|"
        "toglietevi dalle palle|toglietevi dalle scatole|levatevi dalle scatole|non do il consenso|"
        "non do il mio consenso|non presto il consenso|non presto il mio consenso|non do l'autorizzazione|"
        "non concedo l'autorizzazione|non rilascio il consenso",
        "bare": "non autorizzo l'uso dei miei dati|non autorizzo l'utilizzo dei miei dati|"
        "non autorizzo il trattamento dei miei dati|non autorizzo l'uso del mio numero|non autorizzo l'invio|"
        "avete finito|ho già chiesto la cancellazione|avevo già chiesto la cancellazione|"
        "ho già chiesto di essere cancellato|ho già chiesto di essere cancellata|"
        "voglio disdire il servizio sms|disdire il servizio sms|disdire servizio sms|"
        "vorrei disdire il servizio sms|disdire gli sms|disdetta servizio sms|"
        "smettano|smettete subito|"
        "disattiva servizio|disattiva il servizio|disattivare servizio|disattivare il servizio|"
        "disattivate il servizio|disattivate|disattivare|disattivatelo|cancellalo|"
        "lasciate perdere|"
        "stop|stopp|stop stop|stop adesso|stop ora|stop subito|stop tutto|stop a tutto|stop qui|stop immediato|"
        "basta|basta basta|basta così|basta cosi|basta adesso|basta ora|basta subito|basta davvero|ora basta|"
        "adesso basta|basta mo|mo basta|basta per sempre|basta stop|stop basta|bastaaa|smetti|smettete|smetta|"
        "smettila|smettetela|la smetta|la smettete|la smetti|smettetela subito|smettila subito|smettila ora|"
        "smettetela ora|smettetela adesso|smettila adesso|smetterla|smettere|finitela|finiscila|la finite|"
        "la finisca|piantala|piantatela|la pianti|la piantate|fatela finita|falla finita|dateci un taglio|"
        "dacci un taglio|ferma|fermate|fermatevi|fermate tutto|fermatevi subito|ferma tutto|cessate|cessate subito|"
        "cessa|interrompi|interrompete|interrompere|interrompa|sospendete|sospendere|sospendi|stoppa|stoppate|"
        "stoppare|mai più|mai piu|niente più|non più|più niente|rimuovete|rimuovere|rimuova|rimozione|eliminare|"
        "cancellare|bloccare|bloccate|blocca|disattiva|annulla iscrizione|annullare iscrizione|"
        "annullare l'iscrizione|annullate iscrizione|annullate l'iscrizione|annulla l'iscrizione|"
        "annulla la mia iscrizione|annullate la mia iscrizione|cancella iscrizione|cancella la mia iscrizione|"
        "cancella l'iscrizione|cancellare l'iscrizione|cancellate la mia iscrizione|cancellate l'iscrizione|"
        "non inviare|non inviate|non inviare più|non mandare più|niente messaggi|niente sms|niente mail|"
        "non voglio più|non voglio più nulla|non voglio più niente|non ne voglio più|nessun contatto|"
        "nessun messaggio grazie|nessuna comunicazione grazie|chiudiamola qui|finiamola qui|finiamola|avete rotto|"
        "mi avete rotto|ci avete rotto|avete stufato|mi avete stufato|ci avete stufato|avete stancato|"
        "mi avete stancato|non disturbate|non disturbare|non disturbate più|no marketing|di smettere|di smetterla|"
        "di finirla|di piantarla|di finirla qui|di fermarvi|di cessare|la smettiate|smettiate|la finiate|"
        "la piantiate|la smetteste|smetteste|finirla|piantarla|fermarvi|evitate|evita|eviti|ora smettetela|"
        "adesso smettetela|ora smettila|adesso smettila|stop messaggi|da bloccare|vi ho chiesto di smetterla|"
        "annullare la mia iscrizione|non autorizzo|non acconsento|la vuoi smettere|la volete smettere|"
        "la vuole smettere|la vuoi finire|la volete finire|la vuoi piantare|la volete piantare|vuoi smetterla|"
        "volete smetterla|volete finirla|se non smettete vi denuncio|se non la smettete vi denuncio|"
        "se non la finite vi denuncio|se non la smettete vi blocco|se non la smetti ti denuncio|"
        "se non la smetti ti blocco|se non smetti ti blocco|se mi scrivete ancora vi denuncio|"
        "se mi scrivi ancora ti denuncio|se mi contattate ancora vi denuncio|se mi scrivete ancora vi blocco|"
        "se mi scrivi ancora ti blocco|fuori dalla lista|andatevene|levatevi|vattene|non acconsento più|"
        "non autorizzo più|non scrivere più|smetetela|smettella|smettettela|smettetella|smetila|smettela|bastaa|"
        "baasta|rimuovetelo|rimuovetela|cancellatelo|cancellatela|toglietelo|toglietela|eliminatelo|eliminatela|"
        "cancellare per favore|da cancellare|da rimuovere|interrompere invio|interrompete l invio|non insistete|"
        "non insistere|non insista|non insistete più|smettere subito|potete smettere|fermati|non chiamare più|"
        "cancellazione|cancellazione dati|cancellazione dei dati|chiedo la cancellazione|"
        "chiedo la cancellazione dei dati|richiedo la cancellazione|richiesta di cancellazione|"
        "smettetela con questo|smettila con questo|smettetela con questa roba|smettetela con sta roba|"
        "sospendete l invio|sospendere l invio|fermate l invio|non voglio più farne parte|non voglio farne parte|"
        "non voglio più fare parte|non inseritemi più|non inseritemi più nei vostri invii|non includetemi più|"
        "non mi includete più|esco dalla lista|tiratemi fuori|tiratemi fuori da questa lista|cancellate il numero|"
        "cancella il numero|eliminate il numero|rimuovete il numero|togliete il numero|dimenticatemi|scordatemi|"
        "non continuate|non continuare|non continuate a scrivermi|non continuate a mandarmi messaggi|"
        "non continuate a mandarmi questo|non continuate a mandarmi queste cose|non continui a scrivermi",
        "polite": "per favore|per piacere|per cortesia|grazie|grazie mille|perfavore|x favore|please|vi prego|la prego",
        "sick": "sono stufo di|sono stufa di|sono stufo dei|sono stufa dei|sono stanco di|sono stanca di|"
        "sono stanco dei|"
        "sono stanca dei|stufo di|stufa di|stanco di|stanca di|non sopporto più|non ne posso più di|"
        "non ne posso più dei|non ne posso più delle|mi avete stufato con|mi avete rotto con|avete rotto con|"
        "avete rotto le scatole con|mi avete stancato con|ne ho abbastanza di|ne ho abbastanza dei|"
        "ne ho abbastanza delle|ne ho piene le scatole di|ne ho le scatole piene di|nessun|nessuna|nessun altro|"
        "nessun'altra|mai più|troppi|troppe|fatela finita con|piantatela con|finitela con|finiamola con|basta coi|"
        "basta con i|basta con gli|basta con le|basta con tutti questi|basta con tutte queste|smettetela coi|"
        "smettetela con i|smettetela con le|niente|niente più|zero",
        "refusal": "annulla|annullare|annullate|annulla tutto|"
        "non mi interessa|non mi interessano|non ci interessa|non interessa|non interessato|non interessata|"
        "non sono interessato|non sono interessata|non siamo interessati|non più interessato|non più interessata|"
        "non sono più interessato|non sono più interessata|non mi interessa più|non mi interessa affatto|"
        "non mi interessa per niente|nessun interesse|zero interesse|non ho interesse|non ho nessun interesse|"
        "non ho alcun interesse|nessun interesse grazie|non fa per me|non fa al caso mio|non è per me|"
        "non lo voglio|non voglio|non voglio niente|non voglio nulla|non mi serve|non mi serve niente|"
        "non ne ho bisogno|non ho bisogno di niente|non ho bisogno di nulla|non vendo|non vendo casa|"
        "non è in vendita|la casa non è in vendita|disdetta|disdire|vorrei disdire|voglio disdire|disdico|"
        "disdico l abbonamento|disdico il servizio|disdettare|recesso|recedo|mai richiesto|non richiesto|"
        "non ho chiesto niente|non ho mai chiesto niente|non ho mai richiesto nulla|non ho richiesto nulla|"
        "non ho mai dato il consenso|non ho dato il consenso|non ho mai dato il mio numero|"
        "non vi ho dato il mio numero|non mi sono mai iscritto|non mi sono mai iscritta|non mi sono iscritto|"
        "non mi sono iscritta|mai iscritto|mai iscritta|è spam|questo è spam|è stalking|questo è stalking|"
        "è molestia|troppi messaggi|troppi sms|vi ho bloccato|vi ho segnalato|è deceduto|è deceduta|stai zitto|"
        "state zitti|sparisci|sparite|levatevi|levati|levatevi dai piedi|levatevi dalle palle|levati dalle palle|"
        "toglietevi dai piedi|fuori dai piedi|che rottura|che rompiscatole|che scocciatura|avete stufato|"
        "mi avete stufato|mi avete stancato|avete rotto|non rispondete|non rispondere|scordatevi di me|"
        "dimenticatevi di me|non mi interessa niente di voi|non mi interessa niente|non mi interessa nulla|"
        "non mi interessa la vostra offerta|non mi interessano le vostre offerte|"
        "non mi interessano i vostri prodotti|non mi interessa il prodotto|non mi interessa l offerta|"
        "non voglio niente da voi|non voglio nulla da voi|non compro niente|non voglio vendere|non voglio comprare|"
        "non voglio comprare niente|non autorizzo|non autorizzo l uso dei miei dati|non acconsento|"
        "non do il consenso|nego il consenso|mi oppongo|esercito il diritto di opposizione|diritto di opposizione|"
        "diritto alla cancellazione|mi state disturbando|mi state importunando|non conosco questa persona|"
        "questo numero è di un altra persona|questo numero non è più di quella persona|ho detto di no|"
        "vi ho detto di no|no e no|no vuol dire no|truffa|è una truffa|truffatori|lasciate perdere|"
        "inutile insistere|non scrivete|non chiamate|disattivate|disattivare|non mi servono le vostre offerte|"
        "non mi servono|non mi servono i vostri prodotti|non ho bisogno delle vostre offerte|"
        "non ho bisogno dei vostri servizi|non ho bisogno dei vostri prodotti|non mi interessano i vostri servizi",
        "threaten": "vi denuncio|vi denuncerò|ti denuncio|la denuncio|vi segnalo|vi segnalerò|vi segnalo al garante|"
        "vi segnalo al garante privacy|vi segnalo al garante della privacy|vi segnalerò al garante|"
        "segnalo al garante|scrivo al garante|faccio un reclamo al garante|faccio reclamo al garante|"
        "ricorro al garante|mi rivolgo al garante|vi blocco|vi bloccherò|ti blocco|la blocco|blocco il numero|"
        "blocco questo numero|bloccherò il numero|sporgo denuncia|sporgerò denuncia|faccio denuncia|farò denuncia|"
        "faccio una denuncia|presento denuncia|vado dai carabinieri|chiamo i carabinieri|vado alla polizia|"
        "chiamo la polizia|mi rivolgo alla polizia|vi faccio causa|vi farò causa|procedo per vie legali|"
        "procederò per vie legali|adirò le vie legali|mi rivolgo al mio avvocato|chiamo il mio avvocato|"
        "il mio avvocato vi contatterà|vi porto in tribunale|vi querelo|ti querelo|segnalo come spam|"
        "bloccherò questo numero|vi metto nello spam|segnalo il numero|vi segnalo come spam",
        "ifmore": "se|se continuate|se continui|se continua|se non smettete|se non la smettete|se non la smetti|"
        "se insistete|"
        "se mi scrivete ancora|se mi scrivi ancora|se scrivete ancora|se mi contattate ancora|"
        "se mi chiamate ancora|se mi mandate un altro messaggio|se mandate un altro messaggio|"
        "se mi arriva un altro messaggio|ancora un messaggio e|un altro messaggio e|un messaggio ancora e|"
        "ancora uno e|un altro e|la prossima volta|al prossimo messaggio|altrimenti|sennò|se no|o|un altro sms e|"
        "ancora un sms e|un sms ancora e|un altro messaggio ancora e|ancora una volta e",
        "courtesy": "grazie per l'informazione|grazie per le informazioni|grazie per l'info|grazie per il messaggio|"
        "grazie per l'offerta|grazie per la proposta|grazie per averci contattato|"
        "grazie per avermi contattato|grazie per l'interesse|grazie per tutto|grazie della comprensione|"
        "grazie per la comprensione|"
        ""
        "per favore|perfavore|x favore|xfavore|per fav|pf|pls|plz|please|per piacere|x piacere|"
        "per cortesia|x cortesia|cortesemente|gentilmente|gentilissimi|grazie|grazie mille|grz|grazie tante|"
        "mille grazie|molte grazie|grazie in anticipo|grazie anticipatamente|ringrazio|vi ringrazio|la ringrazio|"
        "ti ringrazio|ringraziando|ringraziandovi|ringrazio anticipatamente|ringrazio in anticipo|"
        "grazie e arrivederci|grazie e buona giornata|grazie e saluti|saluti|un saluto|cordiali saluti|"
        "distinti saluti|cordialmente|cordialità|buongiorno|buon giorno|buonasera|buona sera|buondì|salve|ciao|hey|"
        "ehi|hello|hi|buona giornata|buona serata|buon lavoro|arrivederci|addio|scusate|scusa|scusi|scusatemi|scusami|"
        "mi scusi|mi spiace|mi dispiace|spiacente|no|no grazie|no no|sì|ok|okay|dai|eh|oh|per carità|"
        "per l'amor di dio|per dio|vi prego|ti prego|la prego|vi supplico|ti supplico|cazzo|cavolo|porca miseria|"
        "porca troia|porca puttana|porco dio|porco due|che palle|che cazzo|diamine|maledizione|accidenti|madonna|"
        "mamma mia|stronzi|stronzo|stronza|coglioni|coglione|bastardi|bastardo|maledetti|pezzi di merda|"
        "pezzo di merda|idioti|idiota|cretini|cretino|imbecilli|imbecille|figli di puttana|figlio di puttana|"
        "teste di cazzo|testa di cazzo|truffatori|ladri|buffoni|pagliacci|rompipalle|rompiscatole|rompicoglioni|"
        "gentili signori|gentile signore|gentile signora|spettabile|spett le|spettabile ditta|egregi signori|egregio|"
        "signora|signore|signori|signorina|sig|sig ra|dottore|ragazzi|raga|amico|amici|caro|cara|cari|tesoro|bro|lol|"
        "davvero|veramente|seriamente|sul serio|se possibile|se è possibile|se potete|se puoi|se può|thanks|thank you|"
        "gracias|merci|danke|capito|avete capito|hai capito|è chiaro|sono stata chiara|punto e basta|pure|anche|"
        "comunque|semplicemente|a tutti|gentili|allora|chiaro|sono stato chiaro",
        "opening": "vi chiederei di|vi chiederei di volermi|vi chiederei cortesemente di|vi chiederei gentilmente di|"
        "vi pregherei di volermi|vi pregherei cortesemente di|vi pregherei gentilmente di|vi chiederemmo di|"
        "vi chiederemmo di volermi|vi chiederemmo cortesemente di|vi chiederemmo gentilmente di|"
        "vi ho chiesto di volermi|vi ho chiesto cortesemente di|vi ho chiesto gentilmente di|"
        "vi ho già chiesto di volermi|vi ho già chiesto cortesemente di|vi ho già chiesto gentilmente di|"
        "vi avevo chiesto di volermi|vi avevo chiesto cortesemente di|vi avevo chiesto gentilmente di|"
        "vi avevo già chiesto di volermi|vi avevo già chiesto cortesemente di|"
        "vi avevo già chiesto gentilmente di|vi ribadisco di|vi ribadisco di volermi|"
        "vi ribadisco cortesemente di|vi ribadisco gentilmente di|le chiederei di|le chiederei di volermi|"
        "le chiederei cortesemente di|le chiederei gentilmente di|le pregherei di|le pregherei di volermi|"
        "le pregherei cortesemente di|le pregherei gentilmente di|le chiederemmo di|"
        "le chiederemmo di volermi|le chiederemmo cortesemente di|le chiederemmo gentilmente di|"
        "le ho chiesto di volermi|le ho chiesto cortesemente di|le ho chiesto gentilmente di|"
        "le ho già chiesto di volermi|le ho già chiesto cortesemente di|le ho già chiesto gentilmente di|"
        "le avevo chiesto di|le avevo chiesto di volermi|le avevo chiesto cortesemente di|"
        "le avevo chiesto gentilmente di|le avevo già chiesto di|le avevo già chiesto di volermi|"
        "le avevo già chiesto cortesemente di|le avevo già chiesto gentilmente di|le ribadisco di|"
        "le ribadisco di volermi|le ribadisco cortesemente di|le ribadisco gentilmente di|ti chiederei di|"
        "ti chiederei di volermi|ti chiederei cortesemente di|ti chiederei gentilmente di|"
        "ti pregherei di volermi|ti pregherei cortesemente di|ti pregherei gentilmente di|ti chiederemmo di|"
        "ti chiederemmo di volermi|ti chiederemmo cortesemente di|ti chiederemmo gentilmente di|"
        "ti ho chiesto di volermi|ti ho chiesto cortesemente di|ti ho chiesto gentilmente di|"
        "ti ho già chiesto di volermi|ti ho già chiesto cortesemente di|ti ho già chiesto gentilmente di|"
        "ti avevo chiesto di|ti avevo chiesto di volermi|ti avevo chiesto cortesemente di|"
        "ti avevo chiesto gentilmente di|ti avevo già chiesto di|ti avevo già chiesto di volermi|"
        "ti avevo già chiesto cortesemente di|ti avevo già chiesto gentilmente di|ti ribadisco di|"
        "ti ribadisco di volermi|ti ribadisco cortesemente di|ti ribadisco gentilmente di|chiederei di|"
        "chiederei di volermi|chiederei cortesemente di|chiederei gentilmente di|pregherei di|"
        "pregherei di volermi|pregherei cortesemente di|pregherei gentilmente di|chiederemmo di|"
        "chiederemmo di volermi|chiederemmo cortesemente di|chiederemmo gentilmente di|ho chiesto di volermi|"
        "ho chiesto cortesemente di|ho chiesto gentilmente di|ho già chiesto di volermi|"
        "ho già chiesto cortesemente di|ho già chiesto gentilmente di|avevo chiesto di volermi|"
        "avevo chiesto cortesemente di|avevo chiesto gentilmente di|avevo già chiesto di volermi|"
        "avevo già chiesto cortesemente di|avevo già chiesto gentilmente di|ribadisco di|"
        "ribadisco di volermi|ribadisco cortesemente di|ribadisco gentilmente di|vi inviterei a|"
        "vi invito a voler|si chiede di|si richiede di|si invita a|vi comunico che|le comunico che|"
        "vi informo che|con la presente vi comunico che|"
        "anzi|vi ripeto|ribadisco|"
        "vorrei|voglio|desidero|desidererei|vogliamo|vorremmo|desideriamo|chiedo|chiedo di|chiedo che|"
        "chiedo a voi di|chiediamo|chiediamo di|chiedo cortesemente di|chiedo gentilmente di|chiedo la|chiedo il|"
        "chiedo l'|richiedo|richiedo di|richiedo la|richiedo il|richiedo l'|richiediamo|vi chiedo di|vi chiedo|"
        "vi chiedo la|vi chiedo cortesemente di|vi chiedo gentilmente di|vi chiedo per favore di|le chiedo|"
        "le chiedo di|ti chiedo di|ti chiedo|ve lo chiedo|vi chiediamo di|le chiediamo di|vi prego di|vi prego|"
        "vi preghiamo di|la prego di|la prego|ti prego di|ti prego|si prega di|siete pregati di|è pregato di|"
        "pregasi|pregasi di|prego|prego di|prego volermi|preghiera di|vi pregherei di|la pregherei di|"
        "ti pregherei di|vi invito a|la invito a|ti invito a|vi invito gentilmente a|vi intimo di|le intimo di|"
        "ti intimo di|vi ordino di|vi supplico di|ti supplico di|vi consiglio di|ti consiglio di|le consiglio di|"
        "vi suggerisco di|potete|potete per favore|potete per cortesia|potete gentilmente|potete cortesemente|"
        "potreste|potreste per favore|potreste gentilmente|potreste cortesemente|può|puo|può per favore|"
        "può gentilmente|potrebbe|potrebbe gentilmente|puoi|puoi per favore|puoi gentilmente|potresti|"
        "potresti per favore|potresti gentilmente|mi potete|mi potreste|mi può|mi puoi|mi potrebbe|mi potresti|"
        "ci potete|ci potreste|è possibile|e possibile|sarebbe possibile|si può|si potrebbe|posso|potrei|possiamo|"
        "dovete|devi|deve|dovreste|dovresti|dovrebbe|mi dovete|mi devi|mi deve|ci dovete|voglio che|vorrei che|"
        "desidero che|pretendo che|pretendo di|pretendo|esigo|esigo che|esigo di|gradirei|gradirei che|preferirei|"
        "preferirei che|preferisco|preferisco che|mi piacerebbe|mi farebbe piacere|apprezzerei se|apprezzerei|"
        "sarei grato se|sarei grata se|vi sarei grato se|vi sarei grata se|le sarei grato se|le sarei grata se|"
        "gradirei se|ho bisogno di|ho bisogno che|avrei bisogno di|bisogna|occorre|è ora di|sarebbe ora di|"
        "è il caso di|vi ho detto di|vi ho già detto di|le ho detto di|le ho già detto di|ti ho detto di|"
        "ti ho già detto di|vi avevo detto di|vi avevo chiesto di|ho detto di|ho già detto di|ho detto|"
        "ho già detto|vi ho detto|vi ho già detto|ti ho detto|ho chiesto di|ho già chiesto di|vi ho chiesto di|"
        "vi ho già chiesto di|vi ho già chiesto|le ho chiesto di|le ho già chiesto di|ti ho chiesto di|"
        "ti ho già chiesto di|ripeto|lo ripeto|ve lo ripeto|per l'ultima volta|ultima volta|l'ultima volta|"
        "ancora una volta|un'altra volta|ultimo avviso|ultimo avvertimento|di|d'|a|ad|e|ed|che|poi|ma|però|perciò|"
        "pertanto|dunque|quindi|allora|da oggi|da oggi in poi|d'ora in poi|d'ora in avanti|da ora in poi|da adesso|"
        "da adesso in poi|da questo momento|da questo momento in poi|in futuro|per il futuro|richiesta di|"
        "richiesta|una richiesta di|fate in modo di|fate in modo che|faccia in modo di|fai in modo di|"
        "fatemi il favore di|fammi il favore di|mi faccia il favore di|mi faccia la cortesia di|"
        "fatemi la cortesia di|fammi la cortesia di|mi faccia la gentilezza di|abbiate la cortesia di|"
        "abbia la cortesia di|abbiate la gentilezza di|abbi la cortesia di|siate gentili|sia gentile|sii gentile|"
        "vogliate|voglia|vogliate per favore|vogliate cortesemente|vogliate gentilmente|vogliate provvedere a|"
        "provvedete a|provvedete alla|provveda a|provveda alla|provvedi a|si provveda a|si provveda alla|"
        "con la presente|con la presente chiedo|con la presente richiedo|in base al gdpr|ai sensi del gdpr|gdpr|"
        "ai sensi della legge|io|con cortesia|sono a chiedere di|sono a chiedere|sono a chiedervi di|"
        "sono a richiedere|urgente|come da richiesta|come richiesto|siccome|visto che|scrivo per|vi scrivo per|"
        "vi scrivo per chiedere|vi contatto per|stop|volete|volete per favore|vuoi|vuole|volevo|avrei piacere di|"
        "ok|confermo di voler|confermo|ho deciso di|perché non|per favore di|per cortesia di|cortesia|"
        "la cortesia di|mi voglio|mi vorrei|ci vogliamo|ci vorremmo|mi volevo|mi devo|come da gdpr|"
        "vorrei per favore|vorrei gentilmente|vorrei cortesemente|voglio assolutamente|vi sto chiedendo di|"
        "ti sto chiedendo di|sto chiedendo di|vi ho ripetuto di|quante volte devo dirvi di|"
        "quante volte devo dire di|quante volte devo dirlo di|fatemi il piacere di|fammi il piacere di|"
        "mi faccia il piacere di|siete invitati a|è invitato a|avrei bisogno che|spero che|spero di|esigo la|"
        "esigo il|esigo l'|pretendo la|pretendo il|pretendo l'|voglio la|vorrei la|desidero la|chiediamo la|"
        "richiediamo la|le chiedo la|ti chiedo la|vi chiedo il|sollecito la|con la presente chiedo la|"
        "con la presente richiedo la|fate la|desidererei che|siete pregati cortesemente di|"
        "quante volte devo dirti di|quante volte ve lo devo dire|quante volte devo ripetere di|"
        "quante volte devo chiedere di|quante volte devo chiedervi di|ve l ho già detto|ve l ho già chiesto|"
        "vi ho già chiesto più volte di|vi ho chiesto più volte di|vi ho detto mille volte di|"
        "vi ho già detto mille volte di|ho chiesto più volte di|ho già chiesto più volte di|per l ultima volta|"
        "per l ennesima volta|ultima volta che lo dico|è l ultima volta che ve lo dico|vi ripeto di|"
        "rispettate la mia decisione e|rispettate e|abbiate rispetto e|mi fate il favore di|siate gentili e|"
        "secondo il gdpr|avevo chiesto di|avevo chiesto che|avevo già chiesto di|avevo detto di|"
        "vi avevo già chiesto di|rispettate la mia privacy e|rispetti la mia privacy e|rispetta la mia privacy e|"
        "voglio solo che|chiedo solo che|chiedo solo di|l unica cosa che voglio è che|sentite|senta|senti|guardi|"
        "guardate|attenzione|scusi|scusate|signore|signora|signori|dai|oh|ehi|raga|ragazzi",
        "you": "da voi|da te|da lei|da parte vostra|da parte tua|da parte sua|dalla vostra azienda|"
        "dalla vostra società|dalla vostra ditta|dal vostro negozio|dal vostro numero|dal vostro staff|"
        "dalla vostra attività|da questo numero|da questa azienda|da questa società|da parte della vostra azienda|"
        "da parte della vostra società|da parte di nessuno|da chicchessia|da nessuno|con voi|per conto vostro|vostro|"
        "da vostra parte|da vostra azienda|da voialtri|a nome vostro",
        "filler": "voi e i vostri sms|voi e i vostri messaggi|voi e le vostre offerte|voi e le vostre pubblicità|"
        "tu e i tuoi messaggi|tu e i tuoi sms|"
        "per finalità di marketing|per finalità commerciali|per finalità promozionali|"
        "per finalità pubblicitarie|per scopi commerciali|per scopi di marketing|per scopi promozionali|"
        "per scopi pubblicitari|a fini commerciali|a fini di marketing|a fini promozionali|"
        "a scopo commerciale|a scopo pubblicitario|a scopo promozionale|"
        ""
        "il|lo|la|i|gli|le|l'|di|d'|del|dello|della|dell'|dei|degli|delle|da|dal|dalla|dall'|dallo|dai|"
        "dagli|dalle|a|ad|al|allo|alla|all'|ai|agli|alle|in|nel|nella|nell'|nei|negli|nelle|su|sul|sulla|sui|sulle|"
        "sullo|con|col|per|via|tramite|attraverso|mediante|e|ed|o|né|ne|vostro|vostra|vostri|vostre|tuo|tua|tuoi|tue|"
        "suo|sua|suoi|sue|mio|mia|miei|mie|nostro|nostra|nostri|nostre|questo|questa|questi|queste|quest'|sti|ste|"
        "codesti|codeste|quei|quegli|quelle|tale|tali|altro|altri|altre|altra|ulteriore|ulteriori|nuovo|nuovi|nuove|"
        "nuova|continui|continue|costanti|ripetuti|successivi|futuri|future|nessun|nessuno|nessuna|alcun|alcuna|"
        "alcuno|alcun'|qualsiasi|qualunque|qualsivoglia|ogni|tutti|tutte|tutto|tutta|tutti i|tanti|troppi|troppe|"
        "così tanti|niente|nulla|più|piu|pù|mai|mai più|indesiderato|indesiderati|indesiderate|indesiderata|"
        "non richiesti|non richieste|non desiderati|inutili|inutile|stupidi|stupide|fastidiosi|fastidiose|insistenti|"
        "assillanti|molesti|odiosi|ridicoli|pubblicitario|pubblicitari|pubblicitaria|pubblicitarie|promozionale|"
        "promozionali|commerciale|commerciali|informativi|informative|marketing|automatici|automatico|automatiche|"
        "quotidiani|giornalieri|settimanali|elettronica|telefonico|telefoniche|telefonici|personale|personali|"
        "di questo tipo|di questo genere|del genere|di ogni tipo|di ogni genere|di qualsiasi tipo|di qualunque tipo|"
        "di alcun tipo|di nessun tipo|di alcun genere|tipo|genere|sorta|natura|di natura|a scopo|a fini|"
        "per finalità di|finalità|per scopi|maledetti|maledette|cazzo di|cazzo|del cazzo|di merda|di sta minchia|"
        "dannati|stramaledetti|su whatsapp|sul mio numero|sul mio cellulare|sul mio telefono|a questo numero|"
        "su questo numero|invio|invii|l'invio|l'invio di|l'invio dei|trattamento|utilizzo|uso|che mi mandate|"
        "che mi inviate|che mandate|che inviate|che ricevo|riguardanti|relativi a|relative a|inerenti|anche|nemmeno|"
        "neanche|neppure|essere|oppure|sta|sto|le palle|le scatole|i coglioni|il cazzo|le balle|i maroni|dala|dela|"
        "sula|nela",
        "time": "immediatamente|immediato|d'ora in poi|d'ora in avanti|da ora in poi|da ora|da adesso|"
        "da adesso in poi|da oggi|da oggi in poi|da questo momento|da questo momento in poi|in futuro|per il futuro|"
        "in avvenire|per sempre|x sempre|definitivamente|in modo definitivo|in via definitiva|una volta per tutte|"
        "una buona volta|una volta per sempre|il prima possibile|prima possibile|al più presto|quanto prima|"
        "con effetto immediato|con urgenza|urgentemente|da subito|tutti i giorni|ogni giorno|tutto il giorno|"
        "tutti i santi giorni|ogni settimana|ogni due giorni|continuamente|in continuazione|di continuo|costantemente|"
        "sempre|a tutte le ore|a qualsiasi ora|ad ogni ora|giorno e notte|assolutamente|in nessun modo|in alcun modo|"
        "per nessun motivo|per nessuna ragione|nuovamente|di nuovo|mai e poi mai|in nessun caso|in alcun caso|"
        "totalmente|completamente|del tutto|entro 24 ore|all'istante|seduta stante|senza indugio|tempestivamente|"
        "a raffica|quotidianamente|h24|ripetutamente|insistentemente|vita natural durante|stop|immediata|immediati",
        "now": "subito|ora|adesso|oggi",
        "reason": "non mi interessano le vostre offerte|non ci interessano|non mi interessano le vostre promozioni|"
        "non mi interessano i vostri prodotti|non mi interessano i vostri servizi|"
        "non mi interessa la vostra offerta|non mi interessano le offerte|"
        "come da telefonata|come da accordi|come richiesto|come già richiesto|come già detto|"
        "come vi ho già detto|quante volte ve lo devo dire|quante volte devo dirlo|ho cambiato gestore|"
        "ricevo continuamente messaggi|ricevo troppi sms|mi arrivano troppi sms|"
        "mi arrivano continuamente messaggi|"
        "ai sensi dell'|ai sensi dell'art|ai sensi dell'art 17|ai sensi dell'art 21|ai sensi dell'art 7|"
        "ai sensi del|ai sensi degli|ai sensi dell'articolo|in base all'|in base all'articolo|in base al|"
        "a norma dell'|a norma del|in virtù dell'|in virtù del|secondo il|come da|articolo 7|articolo 15|"
        "articolo 17|articolo 18|articolo 21|art 7|art 15|art 17|art 21|del gdpr|gdpr|il gdpr|"
        "del regolamento|del regolamento ue|regolamento ue|2016 679|679 2016|del codice privacy|"
        "codice privacy|21 del gdpr|17 del gdpr|17 gdpr|21 gdpr|7 del gdpr|e del regolamento|"
        "non devo niente|non devo nulla|non vi devo niente|questo debito non è mio|"
        "il debito non è mio|non sono maria|non sono mario|non lavoro più lì|ho già comprato|"
        "ho già acquistato|"
        "non mi interessa|non m'interessa|nn mi interessa|non mi interessano|non interessa|non ci interessa|"
        "non mi interessa più|non mi interessa piu|non mi interessa niente|non mi interessa nulla|non me ne frega|"
        "non me ne frega niente|non me ne frega nulla|non me ne frega un cazzo|me ne frego|non sono interessato|"
        "non sono interessata|non siamo interessati|non sono più interessato|non sono più interessata|"
        "nn sono interessato|nn sono interessata|non interessato|non interessata|nessun interesse|non ho interesse|"
        "non fa per me|non fa al caso mio|le vostre offerte non mi interessano|"
        "i vostri prodotti non mi interessano|i vostri messaggi non mi interessano|non ne ho bisogno|"
        "nn ne ho bisogno|non mi serve|non mi serve niente|non mi serve nulla|non mi servono|"
        "non ho bisogno di niente|non ho bisogno di nulla|è spam|e spam|questo è spam|siete spam|spam|spammer|"
        "è pubblicità|sono molestie|è molestia|questa è molestia|molestie|è stalking|questo è stalking|stalking|"
        "è una truffa|truffa|truffatori|è una molestia|siete dei truffatori|siete dei ladri|è una persecuzione|"
        "siete fastidiosi|sei fastidioso|sei fastidiosa|fastidiosi|fastidioso|è fastidioso|che fastidio|"
        "siete insistenti|insistenti|siete pesanti|pesanti|che palle|mi state stressando|mi state disturbando|"
        "mi state assillando|mi state molestando|mi disturbate|mi infastidite|mi stai disturbando|"
        "mi stai stressando|state esagerando|state rompendo|state rompendo le palle|state rompendo i coglioni|"
        "mi state rompendo|non se ne può più|non ne posso più|sono stufo|sono stufa|sono stanco|sono stanca|"
        "siamo stufi|mi sono stufato|mi sono stufata|mi sono rotto|mi sono rotta|mi sono rotto le palle|"
        "mi sono rotto il cazzo|ne ho abbastanza|ne ho le palle piene|ne ho piene le scatole|avete rotto|"
        "avete stufato|è troppo|troppi messaggi|troppi sms|sono troppi|siete troppo insistenti|"
        "mandate troppi messaggi|ricevo troppi messaggi|mi mandate troppi messaggi|mi arrivano troppi messaggi|"
        "non vi conosco|non ti conosco|non la conosco|non so chi siete|non so chi sei|non so chi sia|"
        "nn so chi siete|nn so chi sei|nn vi conosco|nn ti conosco|chi siete|chi sei|chi è|ma chi siete|ma chi sei|"
        "ma chi vi conosce|chi vi conosce|chi ti conosce|ma chi ti conosce|chi vi ha dato il mio numero|"
        "chi ti ha dato il mio numero|come avete avuto il mio numero|come hai avuto il mio numero|"
        "dove avete preso il mio numero|dove hai preso il mio numero|come avete il mio numero|"
        "non mi sono mai iscritto|non mi sono mai iscritta|non mi sono iscritto|non mi sono iscritta|mai iscritto|"
        "mai iscritta|non sono iscritto|non sono iscritta|non ho mai dato il consenso|non ho dato il consenso|"
        "non vi ho dato il consenso|non ho mai dato il mio consenso|non ho dato il mio consenso|"
        "non vi ho mai dato il consenso|non ho autorizzato|non vi ho autorizzato|non vi ho mai autorizzato|"
        "non ho mai autorizzato|senza il mio consenso|senza consenso|senza autorizzazione|non autorizzato|"
        "non vi ho dato il mio numero|non vi ho mai dato il mio numero|non ho mai chiesto nulla|"
        "non ho chiesto nulla|non ho chiesto niente|non ho mai chiesto niente|non vi ho chiesto niente|"
        "non vi ho chiesto nulla|nessuno ve l'ha chiesto|nessuno vi ha chiesto niente|non sono vostro cliente|"
        "non sono vostra cliente|non sono un vostro cliente|non sono una vostra cliente|non sono cliente|"
        "non sono più cliente|non sono più vostro cliente|non sono più vostra cliente|numero sbagliato|"
        "numero errato|n sbagliato|avete sbagliato numero|hai sbagliato numero|ha sbagliato numero|"
        "avete il numero sbagliato|hai il numero sbagliato|avete sbagliato|hai sbagliato|sbagliate persona|"
        "avete sbagliato persona|hai sbagliato persona|persona sbagliata|non sono io|"
        "non sono la persona che cercate|non sono la persona che cerca|non è il mio numero|non è il numero giusto|"
        "non è più il suo numero|questo non è il suo numero|questo numero non è più suo|questo numero non è suo|"
        "ho cambiato idea|ho già quello che mi serve|ne ho già uno|ce l'ho già|ho già risolto|mi sono trasferito|"
        "mi sono trasferita|non abito più lì|non compro niente|non compro nulla|"
        "sono iscritto al registro delle opposizioni|sono iscritta al registro delle opposizioni|"
        "sono nel registro delle opposizioni|registro delle opposizioni|o vi denuncio|vi denuncio|"
        "altrimenti vi denuncio|o ti denuncio|ti denuncio|altrimenti ti denuncio|vi denuncerò|o vi segnalo|"
        "vi segnalo|altrimenti vi segnalo|o ti segnalo|ti segnalo|altrimenti ti segnalo|o vi blocco|vi blocco|"
        "altrimenti vi blocco|o ti blocco|ti blocco|altrimenti ti blocco|sarò costretto a bloccarvi|"
        "sarò costretta a bloccarvi|sarò costretto a denunciarvi|sarò costretta a denunciarvi|"
        "sarò costretto a segnalarvi|o sporgo denuncia|altrimenti sporgo denuncia|sporgo denuncia|"
        "altrimenti denuncia|o vado dai carabinieri|vado dai carabinieri|o chiamo i carabinieri|"
        "chiamo i carabinieri|o chiamo la polizia|chiamo la polizia|o mi rivolgo al garante|mi rivolgo al garante|"
        "altrimenti mi rivolgo al garante|segnalo al garante|vi segnalo al garante|o vi segnalo al garante|"
        "segnalazione al garante|farò denuncia|faccio denuncia|o faccio denuncia|passo alle vie legali|"
        "altrimenti passo alle vie legali|procederò per vie legali|altrimenti procederò per vie legali|è illegale|"
        "illegale|violazione della privacy|è violazione della privacy|ho già detto no|ho già detto di no|"
        "ho detto no|ho detto di no|ho detto basta|ho già detto basta|l'ho già detto|ve l'ho già detto|"
        "te l'ho già detto|ve l'ho detto|l'ho già chiesto|ve l'ho già chiesto|è la terza volta che lo chiedo|"
        "è l'ultima volta|ultima volta|è la seconda volta che lo chiedo|è l'ultima volta che lo dico|non ho tempo|"
        "non ho soldi|continuate a scrivermi|continuate a chiamarmi|continuate a mandarmi messaggi|"
        "continui a scrivermi|continui a chiamarmi|insistete|non rispondo|non rispondete|"
        "non leggo i vostri messaggi|non li leggo|non li leggo nemmeno|mi date fastidio|danno fastidio|"
        "mi danno fastidio|non voglio nulla da voi|non voglio comprare niente|non compro da voi|sto bene così|"
        "non fa più per me|non sono io quella persona|lavoro|sto lavorando|siete pregati di rispettare la privacy|"
        "rispettate la mia privacy|è la prima volta che vi sento|chi cazzo siete|chi cazzo sei|ma chi cazzo siete|"
        "mi avete stancato|mi avete stufato|mi avete rotto|scocciatori|se continuate vi denuncio|se continuate|"
        "se continuate così|se continui|se continui ti blocco|se continuate vi blocco|se continuate vi segnalo|"
        "se continua la denuncio|se insistete vi denuncio|se insistete vi blocco|state violando la privacy|"
        "sono sul registro delle opposizioni|siete dei rompicoglioni|siete dei rompiscatole|siete dei rompipalle|"
        "siete insopportabili|siete ridicoli|siete una molestia|siete ossessivi|siete assillanti|"
        "sei insopportabile|sei insistente|sei pesante|siete asfissianti|questo numero è di un bambino|"
        "questo numero è di un minore|è il telefono di un bambino|è il numero di un minore|"
        "è il cellulare di mio figlio|è il cellulare di mia figlia|sono minorenne|mio marito è morto|"
        "mia moglie è morta|mia madre è morta|mio padre è morto|mia madre è deceduta|mio padre è deceduto|"
        "mio marito è deceduto|è deceduto|è deceduta|è morto|è morta|è mancato|è mancata|non vendo|non vendo casa|"
        "la casa non è in vendita|non è in vendita|ho già venduto|ho già venduto casa|già venduta|ho già votato|"
        "ho votato|ho già donato|ho già un fornitore|abbiamo già un fornitore|ho già trovato lavoro|"
        "ho trovato lavoro|non cerco più|non cerco lavoro|ho cambiato operatore|ho già cambiato operatore|"
        "è un numero di lavoro|questo è un numero di lavoro|è un numero privato|questo è un numero privato|"
        "mai richiesto|mai richiesti|mai chiesto|non richiesto|un po di rispetto|rispetto|queste sono molestie|"
        "ve l ho già chiesto tre volte|ve l ho già chiesto|ve l ho già detto|ve l ho detto|"
        "ve l ho chiesto più volte|lo ripeto|mi sta disturbando|mi state importunando|non abito più in italia|"
        "non abito più qui|ho cambiato casa|ho cambiato città|non conosco questa persona|non sono questa persona|"
        "non sono chi cercate|sto guidando|sono al lavoro|non voto|non posso votare",
        "hearing": "vi voglio più sentire|voglio più sentirvi|ti voglio più sentire|vi vogliamo più sentire|"
        "vogliamo più sentirvi|voglio più avere a che fare con voi|voglio più sapere niente di voi",
        "other": "altre|ulteriori|altri|ulteriore|altra",
    },
    cores=(
        "wrong",
        "stop contact info?",
        "stop person write/call/send/seek info?",
        "stop contact now info?",
        "stop now contact",
        "stop must contact",
        "halt write/call",
        "halt send",
        "stop send message/ad/info",
        "stop propose message/ad/info",
        "stop send stuff message/ad",
        "stop write number",
        "stop message/ad now?",
        "stop info",
        "stop signup message",
        "stop receive message/ad/info",
        "stop receive",
        "enough message/ad",
        "enough info",
        "enough receive message/ad/info",
        "enough sendme notice/ad/info",
        "enough send notice/ad",
        "enough nag",
        "fed message/ad/info",
        "fed receive",
        "fed contact info?",
        "fed be done",
        "no message/ad",
        "no info",
        "nope notice/ad",
        "never contact",
        "never person write/call/send",
        "final",
        "non pester info?",
        "non callme plus info?",
        "non callme here",
        "non sendme plus",
        "non sendme notice/ad/info",
        "non sendme plus/nothing info",
        "non sendme nothing",
        "non plus contact info?",
        "non person write info?",
        "non person seek",
        "non nag",
        "non person call plus info?",
        "non person send plus/nothing",
        "non person send plus/nothing info",
        "non person send notice/ad",
        "non person lei plus/nothing info?",
        "non person plus write/call/send",
        "non write/call/send plus info?",
        "non write/call here",
        "non send notice/ad",
        "non send plus/nothing info",
        "non send nothing",
        "non propose plus message/ad/info",
        "non person propose plus message/ad/info",
        "non plus write/call/send",
        "non must pester",
        "non must callme/sendme plus",
        "non must sendme notice/ad/nothing",
        "non must plus contact",
        "non person must write",
        "non person must write/call/send plus",
        "non person must plus write/call/send",
        "non person must send notice/ad/nothing",
        "non want receive",
        "non want receive info",
        "non want see message/ad",
        "non want message/ad",
        "non want plus info",
        "non want be done info?",
        "non want contact info?",
        "non want person write/call/send/lei",
        "non want member list",
        "non want plus roster",
        "non plus want receive/message/ad",
        "non plus want be done",
        "non care receive",
        "non care receive info",
        "non care notice",
        "non be done",
        "non plus receive",
        "non receive plus",
        "non receive notice/ad",
        "non asked receive/notice/ad",
        "non asked be done",
        "non asked contact",
        "nope contact plus",
        "refuse receive",
        "refuse notice/ad",
        "refuse be done",
        "refuse contact",
        "refuse person write/call/send",
        "remove now? info?",
        "takeme roster",
        "person erase now?",
        "erase mine number",
        "erase here",
        "block mine number",
        "block here",
        "erase off roster",
        "removed",
        "mine number gone",
        "here gone",
        "quit roster",
        "person quit roster",
        "unsubscribe now?",
        "person unsubscribe",
        "unsubscribe info",
        "dismiss signup message/ad",
        "cancel notice",
        "revoke consent",
        "leaveme alone info?",
        "person leave alone info?",
        "stop contact stuff message/ad",
        "sick message/ad",
        "non callme also",
        "non pester also",
        "refuse contact plus",
        "non want other info",
        "non want other message/ad",
        "non other message/ad receive",
    ),
    alone=(
        "bare",
        "non callme",
        "non person call",
        "non call",
        "non sendme",
        "enough contact",
        "non write",
        "none message/ad polite",
        "non want hearing",
        "non hearing",
        "non person want hearing",
        "dismiss mine? signup",
    ),
    soft=(
        "refusal",
        "threaten",
        "threaten ifmore",
        "ifmore threaten",
        "non plus? seek plus?",
    ),
    how=(
        "who",
        "how unsubscribe",
        "how remove",
        "how person erase",
        "how erase mine number",
        "how stop receive message/ad",
        "how stop message/ad",
        "how stop contact",
        "how receive message/ad",
        "how receive plus",
        "how cancel notice",
        "how erase off roster",
        "how quit roster",
        "how removed",
    ),
    real=_each(
        "contattar|contatar|conttatar|scriver|riscriver|disturbar|importunar|molestar|assillar|tormentar|infastidir|"
        "cercar|ricontattar|messaggiar|spammar|bombardar|tempestar|romper|seccar|stressar|scocciar|perseguitar|"
        "stalkerar|notificar|sollecitar|interpellar|annoiar|stufar|taggar|mailar|whatsappar|asfissiar|opprimer|"
        "ossessionar|inondar|intasar|chiamar|telefonar|richiamar|squillar|inviar|iviar|mandar|spedir|inoltrar|girar|"
        "recapitar|trasmetter|cancellar|cancelar|rimuover|eliminar|toglier|depennar|scancellar|escluder|bloccar|"
        "disiscriver|disscriver|disicriver|deiscriver|disinscriver|desiscriver|desinscriver|disabbonar",
        "ti|vi|si|li",
    )
    + "|"
    + _each(
        "contattate|contatta|contatate|scrivete|scrivi|scriveti|riscrivete|disturbate|disturba|importunate|molestate|"
        "assillate|tormentate|infastidite|cercate|ricontattate|messaggiate|spammate|bombardate|tempestate|rompete|"
        "seccate|stressate|scocciate|perseguitate|notificate|sollecitate|interpellate|chiamate|chiama|telefonate|"
        "telefona|richiamate|richiama|inviate|invia|inviati|iviate|mandate|manda|spedite|spedisci|inoltrate|girate|"
        "trasmettete|cancellate|cancella|cancelate|cancela|rimuovete|rimuovi|rimovete|rimuoveti|eliminate|elimina|"
        "togliete|togli|tolgi|toglieti|depennate|depenna|scancellate|scancella|escludete|escludi|bannate|bloccate|"
        "blocca|dimenticate|disiscrivete|disiscrivi|disicrivete|deiscrivete|deiscrivi|disinscrivete|disinscrivi|"
        "desiscrivete|desiscrivi|disabbonate|disabbona",
        "li|vi|ti",
    )
    + "|"
    + "agente|andandomi|andarci|andarmene|andarmi|andateci|annuncia|annunzi|aosta|ascrivermi|atene|attenersi|avviai|"
    "avvidi|avvii|avvili|avvio|avvisai|avviti|avvito|baloccarmi|banale|beccarci|beccarmi|bloccai|cancellai|canile|"
    "carene|casale|cassa|cassate|cassi|catena|catone|cessano|cessante|cessaste|cessata|cessati|cessato|cestino|"
    "chiamai|chiamante|chiamava|ciste|coglierci|cogliermi|compagna|compagne|comunicasti|comunicata|comunicavi|"
    "contanti|contasti|contatta|contattarlo|contratti|contratto|corrispondenze|costa|cromo|descrivere|descrivermi|"
    "descrivetemi|descrivimi|descrizione|dessi|desti|dista|disturbai|disturbarlo|edita|editare|editi|elenca|elencai|"
    "emettere|esistere|esistete|esita|esitare|esiti|evitano|evitata|evitati|evitato|fanale|fatene|fessa|fessi|finirlo|"
    "finiscili|gessi|gesti|inserzione|inviai|inviamo|invitami|invitandomi|invitarci|invitarmi|invitateci|invitatemi|"
    "iscritte|iscrivermi|iscrivetemi|iscrivimi|leggerai|leggeri|leggerli|leggermi|leggersi|leggerti|lessa|lessare|"
    "lessate|lessi|lessino|lesta|leste|lesti|levita|lieta|liete|mancarmi|mandai|mandameli|mandatomi|massaggi|"
    "massaggio|mentirti|messale|messi|mesti|metta|mettano|mettere|metterla|mettesse|mettete|mettetela|mettetelo|metti|"
    "mettiate|mettila|miste|notifichi|omettere|ometti|opprimerci|pesti|piantata|piantava|poeta|porta|posata|poste|"
    "posti|posto|premo|provo|pubblica|registra|registrai|reiscrivere|reiscrivermi|reiscrivimi|reiscrizione|resistere|"
    "ressa|ressi|resti|riceve|ricevei|riceverai|ricevesse|ricevesti|ricevete|richiamai|riscriverei|scritti|scriverei|"
    "sentirci|sentirmi|sentisti|sentiti|sentivi|sessi|setta|smenti|smettero|smetteva|smettono|sollecitai|sosta|"
    "spedisci|spetta|spettano|spetti|spettiate|sposta|squilla|squillo|stappa|stappare|stappate|steppa|stoppati|"
    "stoppato|svita|svitare|svitate|sviti|tasti|telefonai|telefonante|telefonaste|telefonava|tenti|tessa|teste|testo|"
    "tetti|toppa|tosta|tosti|vederci|vederli|vedermi|vedersi|vederti|vedevi|vessa|vessare|vessate|viste",
    other="invece piuttosto non mai né senza detto dice dicono ha chiesto quando finché mentre perché quale quali "
    "dove lui lei loro domani ieri lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mese "
    "anno ora ore minuti ordine ordini appuntamento riunione prenotazione consegna spedizione pagamento "
    "pagamenti fattura fatture conto carta password sveglia canzone musica luce luci film gioco macchina "
    "autobus treno volo biglietto prodotto prodotti prezzo prezzi modello importante guida fumare",
)
