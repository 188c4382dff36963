"""Catalan."""

from itertools import product

from gateway.core.consent.lexicon import Lexicon


def _each(*parts: str) -> str:
    """Every choice of the first part with every choice of the next: `envi|don` with `eu|ar` gives four words."""
    return "|".join("".join(chosen) for chosen in product(*(part.split("|") for part in parts)))


_THREAT = (
    "us denunciaré|et denunciaré|el denunciaré|us bloquejo|et bloquejo|us bloquejaré|et bloquejaré|us denuncio|"
    "et denuncio"
)
_LIST = (
    "llista|llistes|llista de contactes|llista de difusió|llista de distribució|llista de correu|base de dades|"
    "bases de dades|grup|sistema|registre|registres|fitxer|fitxers|butlletí|agenda|contactes|directori|canal|"
    "newsletter|mailing"
)

LEXICON = Lexicon(
    language="ca",
    words={
        "stop": "deixa|deixi|deixin|deixeu|deixar|deixes|deixen|deixis|pari|parin|pareu|parar|pares|paren|prou|"
        "cessi|cessin|cesseu|abstingueu vos|abstinguis|absteniu vos|para",
        "ceasing": "eviti|evitin|eviteu|evitar|evita|stop|stop de|faci el favor de no|feu el favor de no|"
        "fes el favor de no",
        "of": "de|d",
        "end": "deixar|parar|cessar",
        "halt": "atureu|aturi|aturin|atura|aturar|parar|pareu|pari|parin|stop|cancel·lar|cancel·leu|cancel·li|"
        "cancel·la|cancel·lin|cancel·lo|cancellar|cancelleu|cancella|cancelar|canceleu|cancela|cancelin|anul·lar|"
        "anul·leu|anul·la|anular|anuleu|anula|suspendre|suspeneu|suspengui|desactivar|desactiveu|desactiva|"
        "desactivi|interrompre|interrompeu|prou amb|pareu amb|para amb|acabeu amb",
        "not": "no|ja no|mai|mai més|ni|prohibeixo|us prohibeixo|us prohibeixo que|prohibit|que no|us demano que no",
        "nomore": "ja no|mai|mai més|mai mes",
        "again": "torneu a|torni a|tornin a|tornis a|tornar a|seguiu|segueixi|segueixin|segueixis|seguir|continueu|"
        "continuï|continuïn|continuar|estigueu",
        "that": "que",
        "more": "més|mai més|mai|de nou|un altre cop|una altra vegada|mes",
        "it": "res|res més|més res|coses|aquestes coses|més coses|merdes|bajanades|brossa|porqueries",
        "thing": "això|allò",
        "contact": _each("contact|molest|emprany|atabal|importun|assetj|destorb|emprenyi|amoïn", "i|in|is|eu|ar|ant")
        + "|emprenyar|emprenyeu|emprenyis|emprenyin|empipar|empipeu|escriure|escriviu|escrigui|escriguin|escriguis|"
        "escrigueu|escriure m|escrivint|tocar els collons|tocar els ous|tocar els nassos|toqueu els collons|"
        "toquis els collons|fotre|fotre la guitza|donar la tabarra|doneu la tabarra|donar la llauna|doneu la llauna|"
        "poseu en contacte|posi en contacte|posin en contacte|posar se en contacte|posar en contacte|fer spam|"
        "feu spam|insistir|insistiu|insisteixi",
        "send": "enviar|envieu|enviï|enviïn|enviïs|enviant|enviar me|manar|mandeu|mandar|feu arribar|arribin|arribi|"
        "ofereixin|oferiu|oferir|reenvieu",
        "would": "enviéssiu|enviés|enviessin|enviessis|escrivíssiu|escriguéssiu|escrigués|escriguessin|molestéssiu|"
        "molestés|molestessin|truquéssiu|truqués|truquessin|contactéssiu|contactés|contactessin|tornéssiu a escriure",
        "call": "trucar|truqueu|truqui|truquin|truquis|trucant|telefonar|telefoneu|telefoni",
        "talk": "parleu|parlis|parli|parlin",
        "receive": "rebre|rebent|rebre n|tenir|veure|llegir|continuar rebent|seguir rebent|tornar a rebre|saber res|"
        "saber res més",
        "contacted": "contactat|contactada|molestat|molestada|assetjat|assetjada",
        "message": "missatge|missatges|misatges|missatjes|sms|msg|msgs|notificació|notificacions|avís|avisos|alerta|"
        "alertes|recordatori|recordatoris|correu|correus|correus electrònics|correu electrònic|email|emails|mail|"
        "mails|comunicació|comunicacions|comunicats|butlletí|butlletins|newsletter|newsletters|novetats|whatsapp|"
        "whatsapps|wasaps|trucades|missatges de text|texts|enquestes|cadenes|el butlletí|la newsletter|el missatge|"
        "informació|la informació",
        "promotion": "publicitat|propaganda|promocions|promos|ofertes|anuncis|màrqueting|marketing|"
        "missatges publicitaris|la publicitat|la propaganda|descomptes|publi",
        "ad": "spam|comunicacions comercials|correu brossa|l spam|propaganda política|missatges comercials|"
        "trucades comercials",
        "sending": "l enviament|enviament|enviaments|els enviaments|l ús|el tractament|tractament|al tractament|"
        "a l enviament|la recepció|recepció",
        "remove": "esborreu|esborra|esborri|esborrin|esborrar|elimineu|elimina|elimini|eliminin|eliminar|traieu|"
        "treu|tregui|treguin|treure|tragueu|trec|lleveu|lleva|llevar|suprimiu|suprimeix|suprimir|suprimeixi|retireu|"
        "retira|retiri|retirar|exclogueu|excloure|doneu de baixa|tatxeu",
        "from": "de|del|dels|d|de la|de les|en|dins",
        "here": "d aquí|d això",
        "give": "donar|doneu|doni|donin|dona|donis|dono|vull|voldria|sol·licito|solicito|demano|tramiteu|tramitar|"
        "donar me|donem|vull donar|doneu me|dona m",
        "down": "baixa|la baixa|la meva baixa|de baixa",
        "unsubscribe": "desubscriure|dessubscriure|desubscriu|desubscriviu|dessubscriviu|desubscriure m|"
        "desinscriure|desapuntar|desapunteu|desapunta|unsubscribe|unsub|opt out|optout|em dono de baixa|"
        "dret d oposició|dret de supressió|dret a l oblit|desubscripció|donar me de baixa",
        "subscription": "subscripció|la subscripció|la meva subscripció|suscripció|la meva suscripció|la suscripció",
        "exit": "sortir|sortir me|marxar|surto",
        "being": "ser|sigui|siguin|estar|quedar",
        "removed": "eliminat|eliminada|esborrat|esborrada|donat de baixa|donada de baixa|tret|treta|suprimit|exclòs|"
        "exclosa",
        "be": "ser|estar|formar part|seguir|continuar|figurar|constar|participar",
        "person": "em|m|me|ens|nos|n s|a mi|amb mi|amb nosaltres|a nosaltres",
        "number": "el meu número|meu número|el meu telèfon|el meu mòbil|el meu contacte|el meu correu|el meu nom|"
        "les meves dades|les meves dades personals|les meues dades|el meu email|aquest número|aquest telèfon|"
        "aquest contacte|dades personals|el meu whatsapp|aquest correu|totes les meves dades",
        "list": _LIST
        + "|"
        + _each(
            "la |el |els |les |l ",
            "llista|base de dades|grup|sistema|registre|agenda|butlletí|llista de difusió|llista de contactes|"
            "llistes|contactes|canal",
        ),
        "want": "vull|volem|voldria|voldríem|desitjo|desitgem|necessito|accepto|autoritzo|he demanat|vaig demanar|"
        "m interessa|m interessen|em interessa|interessa|interessen|m agradaria|estic interessat en|"
        "estic interessada en|consento|permeto|tinc interès en|estic interessat a|estic interessada a|"
        "vaig autoritzar",
        "object": "m oposo a|m oposo al|em nego a|rebutjo|estic fart de|estic farta de|fart de|farta de|"
        "estic fart dels|estic farta dels|n estic fart de|estem farts de|passo de",
        "no": "prou|prou de|no més|ja no més|cap|cap més|res de|zero",
        "without": "sense|sense més|res de",
        "revoke": "retiro|revoco|anul·lo|retirar|revocar|anulo",
        "consent": "consentiment|el meu consentiment|el consentiment|l autorització|la meva autorització|"
        "autorització|permís|el meu permís",
        "notconsent": "no teniu|no té|no tens|no tenen|no dono|no he donat|mai he donat|no us dono|no us he donat|"
        "no vaig donar",
        "for": "per|per a|de|a|d|per a que|perquè",
        "let": "deixeu|deixa|deixi|deixin|deixis|deixar",
        "alone": "en pau|tranquil|tranquil·la|tranquila|estar|de molestar|d emprenyar",
        "final": "vés a la merda|aneu a la merda|vagi a la merda|vés a cagar|aneu a cagar|vés a pastar fang|"
        "aneu a pastar fang|fot el camp|foteu el camp|oblideu el meu número|oblida el meu número|oblideu vos de mi|"
        "oblida t de mi|no molesteu|no molestis|no molestar|no molestin|no molesti|no emprenyeu|no emprenyis|"
        "ni un missatge més|ni un sms més|no vull saber res de vosaltres|no vull saber res més de vosaltres|"
        "exerceixo el meu dret d oposició|exerceixo el dret d oposició|bloquegeu el meu número",
        "bare": "stop|prou|prou ja|ja n hi ha prou|n hi ha prou|ja està bé|para|pareu|pari|para ja|pareu ja|baixa|"
        "la baixa|vull la baixa|cancel·lar|aturar|atureu|sortir|vull sortir|desactivar|prou d això|"
        "para d una vegada|pareu d una vegada|no insistiu|no insisteixi|no insisteixis|no insistiu més|mai més|"
        "deixeu ho|deixa ho estar",
        "if": "si continueu|si continua|si continues|si seguiu|si segueix|si segueixes|si torneu a|si torna a|"
        "si tornes a|si no deixeu de|si no pareu de|si em torneu a|si em tornes a|si m torneu a",
        "threat": _THREAT,
        "wrong": "número equivocat|número incorrecte|us heu equivocat de número|t has equivocat de número|"
        "s ha equivocat de número|s han equivocat de número|t equivoques de número|s equivoca de número|"
        "teniu el número equivocat",
        "now": "ara|ara mateix|avui mateix",
        "refusal": "no m'interessa|no em interessa|no estic interessat|no estic interessada|no ens interessa",
        "courtesy": "si us plau|sisplau|siusplau|si et plau|per favor|plis|gràcies|moltes gràcies|mercès|merci|hola|"
        "bon dia|bona tarda|bona nit|bones|ei|escolta|escolteu|perdona|perdoneu|perdó|disculpi|disculpeu|ho sento|"
        "salutacions|una salutació|cordialment|atentament|senyor|senyora|senyors|benvolguts|d acord|val|bé|home|"
        "nois|gent|collons|hòstia|ostres|merda|pesats|pesat|quina llauna|adéu|déu meu|per l amor de déu|o|"
        "no gràcies|gràcies per avançat|ok",
        "opening": "podeu|podríeu|podries|podria|pots|pot|poden|podrien|voleu|vols|vol|us|et|li|els|demano|demanem|"
        "prego|exigeixo|agrairia|agrairíem|agraeixo|sol·licito|solicito|que|em|m|ens|vull|volem|voldria|voldríem|"
        "necessito|desitjo|prefereixo|preferiria|preferim|m agradaria|espero|si és possible|seria possible|"
        "feu el favor de|faci el favor de|fes el favor de|feu me el favor de|us he dit|ja us he dit|ja t he dit|"
        "ja us he demanat|us demano|t he dit|he dit|i|però|doncs|ja|també|només|simplement|millor|ara|per què no|"
        "a partir d ara|d una vegada|d una vegada per totes|per última vegada|hauríeu de|heu de|has de|ha de|cal|"
        "per la present|procediu a|agrairia que|jo|ser",
        "you": "vosaltres|vostès|vostè|tu|la vostra empresa|la seva empresa|aquesta empresa|vostre|vostra|vostres|"
        "seu|seva|seus|seves|teus|teves|la vostra part|part vostra|ningú",
        "filler": "el|la|els|les|l|un|una|de|del|dels|d|a|al|als|en|per|amb|sobre|que|i|o|ni|aquest|aquesta|aquests|"
        "aquestes|tant|tanta|tants|tantes|més|cap|tot|tota|tots|totes|tipus|tipus de|cap tipus de|cada|altre|altres|"
        "pesats|pesades|molestos|molestes|no desitjats|no desitjada|publicitaris|comercials|promocionals|automàtics|"
        "electrònics|coi de|maleïts|putos|aquí|per aquí|per aquest mitjà|per whatsapp|per sms|per correu|"
        "per telèfon|vostra|vostres|vostre|seva|seves|seu|seus|teva|teves|teu|teus|res|ser|estar|estant|així|"
        "similars|hi|ho|en absolut|política",
        "time": "ja|mai|mai més|d una vegada|d una vegada per totes|immediatament|de seguida|com més aviat millor|"
        "a partir d ara|des d ara|d ara endavant|en el futur|definitivament|per sempre|de nou|un altre cop|"
        "una altra vegada|per última vegada|urgent|urgentment|com abans millor|en la vida",
        "reason": _THREAT
        + "|no m interessa|no ens interessa|no hi estic interessat|no hi estic interessada|no estic interessat|"
        "no estic interessada|no vull res|és spam|això és spam|és una estafa|estafadors|és molest|que pesats|"
        "sou molt pesats|no us conec|no et conec|no sé qui ets|no sé qui sou|no m he subscrit|mai m he subscrit|"
        "jo no m he subscrit|no he demanat això|no ho he demanat|sense el meu consentiment|sense permís|"
        "sense consentiment|n estic fart|n estic farta|estic fart|estic farta|número equivocat|us heu equivocat|"
        "t has equivocat|no sóc jo|no soc aquesta persona|no soc client|ja no soc client|he canviat d opinió|"
        "ja us ho he dit|ja us ho vaig dir|ja ho he demanat|prou|ja n hi ha prou|segons la llei|segons l rgpd|"
        "fins quan|és il·legal|és assetjament|sou uns pesats|no em cal",
    },
    cores=(
        "final",
        "wrong",
        "let person alone",
        "stop of again? contact/send/call thing? now?",
        "stop of again? contact/send/call call/contact",
        "ceasing again? contact/send/call thing? now?",
        "end of again? receive thing? now?",
        "halt message/ad now?",
        "halt sending message/ad",
        "halt subscription now?",
        "not again? contact",
        "that not would",
        "not again send/call/receive",
        "nomore send/call/receive",
        "not send/call/receive thing? more",
        "not more send/call/receive",
        "not send message/ad/it",
        "not receive message/ad/it",
        "not person talk more",
        "not want that again? contact/call",
        "not want that send message/ad/it/more",
        "not want that again send",
        "not want more? message/ad",
        "not want being? contacted",
        "not want be list",
        "not want again? receive message/ad/it/more",
        "not want sending message/ad/number",
        "not being contacted",
        "object message/ad/receive",
        "object sending message/ad/number",
        "no message/ad",
        "without ad",
        "unsubscribe now?",
        "give down now?",
        "exit from list",
        "remove from list now?",
        "remove number",
        "remove subscription",
        "being removed",
        "removed from list",
        "revoke consent",
        "revoke consent for contact/send/call/receive",
        "notconsent consent",
        "notconsent consent for contact/send/call/receive",
        "if contact/send/call threat",
        "threat if contact/send/call",
    ),
    alone=(
        "bare",
        "not person call",
        "not message/ad",
        "not person send",
        "not want receive",
        "remove person",
        "person remove",
    ),
    soft=("refusal",),
    real=_each(
        "envi|mand|contact|molest|truc|deix|par|elimin|esborr|retir|cancel|anul|desactiv|tanc|llev|llist|alert|"
        "anunci|escolt",
        "o|a|es|em|en|és|à|àrem|aren|ava|aves|aven|at|ada|ats|ades|aré|arà|aran|aria|arien",
    )
    + "|rebut|rebuda|rep|reps|reben|escrit|escrita|escriptor|missatger|missatgers|massatge|massatges|paratge|imatge|"
    "imatges|llistat|llesta|llest|llestos|vista|pista|bases|baixar|baixo|baixes|grups|correu|corren|córrer|avions|"
    "avió|aviso|avisat|paret|parets|parla|parlar|parlo|parlen|treballar|treball|treure|traire",
)
