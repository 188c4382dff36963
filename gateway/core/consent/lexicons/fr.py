"""French, with what is said in Canada, Belgium, Switzerland and Africa."""

from typing import Final

from gateway.core.consent.lexicon import Lexicon

_ELIDED: Final = ("c", "d", "j", "l", "m", "n", "qu", "s", "t")
_TYPED: Final = {
    "vous": "vs",
    "que": "ke",
    "pour": "pr",
    "toujours": "tjrs",
    "quand": "qd",
    "pourquoi": "pk",
    "quoi": "koi",
    "tous": "tt",
    "ca": "sa",
}
"""Words that are often typed shorter."""


def _hasty(word: str, _first: bool) -> list[str]:
    """How a word is typed in a hurry: `vs` for `vous`."""
    return [_TYPED.get(word, word)]


def _one_word(first: str, second: str) -> str | None:
    """Which words are typed as one: `jai` for `j'ai`, `jsuis` for `je suis`."""
    if first == "je":
        return f"j{second}"
    return first + second if first in _ELIDED and second[0] in "aeiouyh" else None


def _rows(listed: str) -> tuple[str, ...]:
    """The rows of classes of a list."""
    return tuple(listed.split(" | "))


# Endings, behind the stem of a verb: infinitive, imperatives and present, participle, subjunctive.
_ER: Final = "er|ez|e|es|ée|iez"

# Verbs with which people name what is done to them.
_BOTHER: Final = (
    f"(re|)contact({_ER})|(r|ré|)écri(re|vez|s|t|ve|ves|viez|vé)|text({_ER})|sollicit({_ER})|démarch({_ER})|"
    f"relanc({_ER})|dérang({_ER})|importun({_ER})|harcel({_ER})|embêt({_ER})|emmerd({_ER})|spam({_ER})|spam|"
    f"spamm({_ER})|bombard({_ER})|inond({_ER})|notifi({_ER})|achal({_ER})|prospect(er|ez)|ennuy({_ER})|(soûl|saoul|"
    "gonfl|pollu|persécut|alert|mail|tann|écoeur|gav|bassin|cibl|flood|matraqu|messag)(er|ez)|pourri(r|ssez)|sms|"
    "whatsapper|cass(er|ez|e) (les (couilles|pieds)|la tête)|(prendre|prenez) la tête|(faire|faites|fais) (chier|suer)|"
    "(re|)joi(ndre|gnez)|communiqu(er|ez)|insist(er|ez|e|iez)|harcell(e|er)|importunner|dér(enger|engez)|deranj(er|ez)|"
    "m'ecrire|(text|spamm|contact|call|send|messag)ing|niais(er|ez)"
)
_CALL: Final = f"(r|)a(p|pp)e(l|ll)({_ER})|téléphon({_ER})|téléphonn(er|ez)|téléfoner|(bigo|)phon(er|ez)|tel|call"
_SEND: Final = (
    "envo(yer|yez|ie|ies|yé|yée|yés|i|is|ye|yes|yiez|iez|ier|ilez)|renvo(yer|yez|ie)|adress(er|ez|é|iez)|"
    "transm(ettre|ettez|ettiez|ets)|balanc(er|ez|e)|(faire|faites|fais|fassiez) parvenir|expédi(er|ez)|diffus(er|ez)"
)
# The same behind "m'" or "n'", where the apostrophe is left out.
_AFTER_M: Final = (
    "écri(re|vez|s|t|ve|ves|viez|r)|a(p|pp)e(l|ll)(er|ez|e)|appel|importun(er|ez)|embêt(er|ez|e)|ennuy(er|ez)|"
    "emmerd(er|ez)|enquiquiner|harcel(er|ez)"
)

# What is sent.
_TEXTS: Final = "messages|message|sms|textos|texto|textes|msg|msgs|mails|mail|emails|courriels|appels"
_ADS: Final = "pub|pubs|publicité|publicités|promo|promos|promotion|promotions|spam|spams"
_LETTERS: Final = (
    f"{_TEXTS}|messages textes|(messsage|mesage|text|whatsapp|email|e-mail|mel|courriel|courrier|infolettre|"
    "newsletter|notification|notif|alerte|appel|communication|correspondance|bulletin|invitation|rappel)(|s)|mms|"
    "mess|mssg|mesg|texte|news letter|(coup|coups) de (fil|téléphone)|(lettre|lettres) d'(information|informations)"
)
_ADVANCES: Final = (
    "(sollicitation|relance|démarchage|prospection)(|s)|sollicitation commerciale|harcèlement|prise de contact|contact"
)

# Lists and the words before them.
_MAILING: Final = (
    "(liste|listing)(|s)|(liste|listes) de (diffusion|contacts|contact|distribution|mailing)|liste d'(envoi|envois|"
    "abonnés)|mailing list|mailing liste|mailing-list|(base|bases) de (données|donnée)|bdd|(fichier|fichiers) (client|"
    "clients)|liste sms|groupe whatsapp|diffusion|diffusions"
)

# Persons.
_KIN: Final = (
    "mon (mari|père|épouse|fils|frère|conjoint|époux|grand-père|oncle|enfant|papa|papi)|mes (parents|enfants|"
    "grands-parents)|ma (femme|mère|fille|soeur|compagne|épouse|grand-mère|tante|maman|mamie)"
)
_DEAD: Final = (
    f"({_KIN}|il|elle|cette personne|(le|la) (titulaire|propriétaire|destinataire)|votre (client|"
    "cliente)) est (décédé|décédée|mort|morte)"
)
# Behind "de", "du", "de la", "de votre": who sends.
_SENDER: Final = (
    "équipe|staff|société|entreprise|magasin|boutique|marque|association|agence|mairie|école|club|site|plateforme|"
    "forum|serveur|appli|application|réseau|groupe|personnel|direction|organisation|enseigne|centre|syndicat|parti|"
    "chaîne|page|hôtel|théâtre|festival|université|collège|lycée|commune"
)
_INSULT: Final = (
    "larve|nul|spammeur|voleur|escroc|connard|con|abruti|crétin|débile|idiot|imbécile|malade|menteur|arnaqueur|"
    "parasite|vautour|harceleur|incapable|charlatan|tocard|bouffon|clown|guignol|rapace"
)
_FIRM: Final = "entreprise|société|cabinet|association|famille|boîte|établissement|école|magasin"

# First names that are frequent.
_NAME: Final = (
    "marie|sophie|julie|nathalie|isabelle|catherine|sylvie|anne|céline|sandrine|christine|laura|camille|léa|manon|"
    "emma|chloé|sarah|nadia|fatima|karim|mohamed|ahmed|ali|mehdi|pierre|paul|jean|jacques|michel|philippe|nicolas|"
    "thomas|julien|kevin|kévin|lucas|hugo|antoine|david|daniel|patrick|alain|laurent|olivier|stéphane|sébastien|"
    "christophe|vincent|eric|éric|françois|martin|maxime|alexandre|louis|marc|dupont|durand|martine|monique|jeanne|"
    "françoise"
)

# What they write about.
_TOPIC: Final = (
    "cpf|compte formation|formation|formations|mutuelle|mutuelles|assurance|assurances|isolation|rénovation|panneaux|"
    "panneaux solaires|pompe à chaleur|pompes à chaleur|photovoltaïque|crédit|crédits|prêt|prêts|rachat de crédit|"
    "immobilier|véhicule|contrôle technique|dons|loterie|paris|paris sportifs|casino|crypto|bitcoin|voyance|énergie|"
    "électricité|fibre|forfait|forfaits|opérateur|fournisseur|garantie|prévoyance|retraite|investissements|placements"
)

# Times and how often.
_OFTEN: Final = (
    "toutes les ((2|5|10|cinq|dix|deux) minutes|heures)|sans arrêt|sans cesse|tout le temps|tous les jours|chaque jour|"
    "constamment|en permanence|en continu|jour et nuit|à longueur de journée|toute la journée|toutes les semaines|"
    "chaque semaine|tous les (2|deux|3|trois) jours|(à|a) toute heure|à toutes heures|à n'importe quelle heure|10 fois "
    "par jour|non stop|h24|24h/24"
)
_TIMES: Final = "(2|3|4|5|10|50|100|36|deux|trois|quatre|cinq|dix|cent|mille|plusieurs|x) fois"

_DIGIT: Final = "(0|1|2|3|4|5|6|7|8|9)"
_NUMBER: Final = "30|50|100|2|3|4|5|6|7|8|9|10|12|15|20|deux|trois|quatre|cinq|six|dix|plusieurs|des"
_NTH: Final = (
    "(2|3|4|5|6|10)(e|eme)|deuxième|seconde|troisième|quatrième|cinquième|sixième|dixième|centième|énième|nième"
)

_LAW: Final = (
    "rgpd|gdpr|lpd|nlpd|loi|loi 25|loi informatique et libertés|loi informatique et liberté|règlement|"
    "règlement général sur la protection des données|règlement européen|code de la consommation|"
    "code des postes et des communications électroniques|lcap|loi canadienne anti-pourriel|loi anti-pourriel|"
    "loi sur la protection des données|règlement 2016/679"
)
_RIGHT: Final = "droit (d'opposition|à l'effacement|à l'oubli|de retrait|d'effacement|de suppression|de désinscription)"

# What is thought of the messages, behind "vous me" and "ça me".
_ANNOY: Final = (
    "saoul|soûl|gonfl|fatigu|emmerd|énerv|embêt|ennuy|dérang|harcel|importun|spamm|spam|bombard|pollu|agac|tann|"
    "écoeur|achal|gav|goss|stress|réveill"
)
_YOU_ANNOY: Final = (
    "vous me (pompez l'air|courez sur le haricot|tapez sur (les nerfs|le système)|cassez les (bonbons|burnes))|(vous "
    "commencez à |)me les (briser|casser|gonfler)|vous commencez (sérieusement |vraiment |)à (me |m'|"
    "nous )(gonfl|saoul|soûl|emmerd|fatigu|agac|énerv)er|(vous êtes|t'es|tu es) (trop |)(lourd|chiant|pénible|relou|"
    f"fatigant)(|s)|(vous|vous me|vous m'|vous nous) (({_ANNOY})ez|faites chier|cassez (les (pieds|couilles)|la tête)|"
    f"prenez la tête)|(tu|tu me|tu m') (({_ANNOY})es|fais chier|casses (les (pieds|couilles)|la tête)|prends la tête)"
)
# "Ça ne m'intéresse absolument pas".
_NO_INTEREST: Final = (
    "(je n'|j')ai (pas|jamais|rien) ((voulu|souhaité) (m'inscrire|m'abonner)( à (ça|ce (truc|service)|votre liste)|)|"
    "(souscrit|signé)( à (ce|votre) (service|abonnement)|))|(ça |cela |)(ne |)(m'|nous )intéress(e|ent)( absolument| "
    "vraiment|) (pas|plus)|(je (ne |)suis |chui |nous ne sommes |on n'est |)(pas|plus|pa|pu|pas du tout) (intéress(é|"
    "ée|és|er)|interressé)|(non|aucunement|vraiment pas) intéress(é|ée)"
)
_TIRESOME: Final = (
    "pénible|lourd|relou|chiant|saoulant|soûlant|agaçant|énervant|fatigant|insupportable|gonflant|abusé|illégal|"
    "interdit|inadmissible|inacceptable|scandaleux|honteux|ridicule|intrusif|tannant|achalant|gossant|excessif|"
    "dérangeant|gênant|infernal|trop|n'importe quoi|pas normal|déplacé|une honte|un scandale"
)
_NUISANCE: Final = (
    "du spam|un spam|spam|de la pub|de la publicité( non sollicitée|)|(du |)harcèlement( moral| téléphonique|)|"
    "du démarchage|une arnaque|de l'arnaque|de la merde|du vol|de l'abus|du n'importe quoi"
)

# What happens, or will if it goes on.
_THREAT: Final = (
    "plainte (déposée|en cours)|je (vais |)signale(r|) (ce|votre) numéro (à la (cnil|police|gendarmerie)|au 33700)|"
    "dernier avertissement( avant (plainte|signalement|poursuites)( à la cnil|)|)|(c'est |)plainte|je saisirai la "
    "cnil|je transmets (vos|ces) (sms|messages) à la (cnil|police)|j'appelle mon avocat|vous serez (signal|bloqu|"
    "dénonc)(é|és)|je change d'opérateur|numéro signalé( et bloqué|)|signalé et bloqué|(je |)(porte|vais porter|"
    "porterai) plainte|(je |)(dépose|vais déposer|déposerai)( une|) plainte|(une |)plainte (à la cnil|sera déposée)|"
    "poursuites judiciaires|j'engage des poursuites|je (vous |)(signale|dénonce|vais (vous |)signaler|vous "
    "signalerai|vais vous dénoncer)( à la cnil| au 33700|)|je (saisis|vais saisir|saisirai|contacte|préviens) la "
    "cnil|(je transfère|j'envoie) au 33700|je (vous |te |)(bloque|vais (vous |te |)bloquer|bloquerai)( (ce|votre|le) "
    "numéro|)|je (vais |)signale(r|) ((ce|votre) numéro|comme spam)|je (contacte|vais contacter|prends) (mon|un) "
    "avocat|mon avocat vous contactera|j'(appelle|irai à) la police|je vais (à|appeler) la police|je vais à la "
    "gendarmerie|je (vous attaque|vais vous attaquer) en justice|je (vais faire|fais) un signalement|je vous mets en "
    "spam"
)

_WORDS: Final = {
    # Verbs that end something.
    "stop": "darr(ê|et)t(er|é)|darreter|d arreter|d'arr(ê|et)té|"
    "(vous avez|vous n'avez|n'avez-vous|t'as|tu as) pas( bientôt|) fini (de|avec)|(stoop|stooop|stoooop|stooooop)(|"
    f"p)|arrêt({_ER})|arrêt|arrêtons|arétez|arét(er|é)|aret(er|ez|e)|arrett(ez|er|e)|arrétez|arrt|stop|stopp|"
    f"stopp({_ER})|stop(ez|er)|stoppons|cess({_ER})|halte|interromp(ez|re|e|iez)|suspend(ez|re|iez|s)|(mettez|mettre|"
    "met|mets|mettiez) (fin|un terme)( à| aux|)|évit(ez|er|e)|abstenez vous|vous abstenir|t'abstenir|abstiens toi|"
    "bloqu(ez|er|e)|vous (arrêtez|cessez)|tu arrêtes|on arrête|on arrête là|d'(arrêter|interrompre|éviter)|fini(ssez|"
    "s|r) (avec|de)|maintenant (arrêtez|arrête|stop)|(arrete|arretez|arrêter) 2|stop it|stop à|(faites|faire|fais) "
    "(cesser|stopper)|halte à|halte aux|stop aux",
    # Spoken to somebody, so that nobody's own "je veux arrêter d'écrire" counts.
    "halt": "arrêt(e|ez|iez)|stop|stoppe|stoppez|cess(e|ez|iez)|évit(e|ez)|abstenez vous|finissez",
    "cancel": "annul(er|ez|e|ation)|annuller|stopp(er|ez)|arrêt(er|ez)|arrêt|cess(er|ez)|stop|suspend(re|ez)|"
    "interromp(re|ez)|désactiv(er|ez|e|ation)|coup(er|ez|e)",
    "ending": "j'(arrête|annule)|je (résilie|stoppe|suspends)",
    "dismiss": "supprim(er|ez|e)|suppression de|enlevez|retirez",
    "resign": "je (retire|suspends)|(radi|retir|dénonc)(er|ez)|je dénonce|je mets (fin|un terme) (à|au)|"
    "résili(er|ez|e|ation)|clôtur(er|ez)|(mettre|mettez) fin à|mettre un terme à|(j'|)annul(er|ez|e|ation)|(supprim|"
    "désactiv)(er|ez)|je résilie",
    "try": "essa(yez|ie|yer|ye)|tent(ez|er|e)|cherch(ez|e|er)|continu(ez|er|e)",
    "must": "(il |)(ne |n'|)(faut|fo|faudrait|fallait)",
    "now": "maintenant|tout de suite|toute suite|de suite|desuite|aujourd'hui|vite|rapidement|là|une fois|mtn",
    "that": "(à |avec |)(ça|cela|tout|tous|tout ça|tout cela)|ici|ça là|un peu|(vos|ces|tes) (conneries|agissements|"
    "pratiques|méthodes|bêtises)|(ce|votre) (cirque|harcèlement|manège)|le massacre|la pub|le spam|les frais",
    "halted": "darr(ê|et)ter|d'arrêter|"
    f"stooop|stoooop|stoppp|stop|stopp|stope|stoop|stop stop|arrêt({_ER})|arrêt|aret(e|er|ez|ter|tez)|arrett(e|er|ez)|"
    f"aretter|arretz|arrt|arrête moi|arrêtons( nous|) là|on arrête là|cess({_ER})|cesez|stopp({_ER})|halte|suspendez|"
    "(vous|tu) (arrêtez|arrêtes|cessez)|je (stop|stoppe)|basta|ça (suffit|suffi|va faire)|c'est assez|(c'en est|en "
    "voilà|y en a) assez|assez|ça suffit comme ça|ya basta",
    # Verbs of contact.
    "contact": f"(mentionn|ping|tagu)({_ER})|ping|{_BOTHER}|{_CALL}|{_SEND}|(bip|interpell|réveill|fax|"
    f"invit|tagg|pourchass|intimid)({_ER})|inform(ez|iez)",
    # "Ne me contactez pas" asks to stop; "ne m'appelez pas" (`call`) may prefer a message and counts alone.
    "bother": _BOTHER,
    "call": _CALL,
    # Verbs that say something else with "pas": "ça me dérange pas".
    "irk": "(dérang|embêt|soûl|saoul|gonfl|gav|tann|écoeur|pollu|bassin|gên|goss)(e|es)|ennuie|gên(er|ez)|gossez|"
    "parl(e|es|ez|er|iez)|répond(s|ez|re)|joins|reparl(ez|er|e)",
    "beg": "demand(er|ez|e)|redemand(er|ez)|réclam(er|ez)|quémander|mendier|solliciter",
    "money": "de l'argent|des (dons|sous)|un don|de donner|mon vote|de voter( pour vous|)",
    "nag": "(achal|dérang|harcel|spamm|embêt|emmerd|importun|text|tann|écoeur|goss)(e|ez)",
    "send": _SEND,
    # Imperatives alone: "m'envoyer plus de messages" asks for more.
    "sendnow": "envo(ie|ies|yez|is|iez|ye)",
    "convey": "(ne |)(me|nous) (faites|fais) plus parvenir|ne plus (me|nous) faire parvenir|"
    "(ne |)(me|nous) (proposez|propose) plus|ne plus (me|nous) proposer|ne (m'|nous )(abreuvez|bombardez|inondez) plus "
    "de|ne me (bombardez|submergez) plus de|(cessez|arrêtez) de (me|nous) (faire parvenir|bombarder de|submerger de)|"
    "arrêtez de m'inonder de|arrêtez de remplir ma boîte de",
    "propose": "propos(er|e)|vendre|offrir|mettre|partager|publier|poster|(faire|faites|fais) (de la|du)|faire|"
    "faites|fais|proposez|vendez|vends|démarcher pour|parler de",
    "fill": "pollu(er|ez)|rempli(r|ssez)|encombr(er|ez)|satur(er|ez)|inond(er|ez)|squatter|spammer|bombarder",
    # Written as one word, without the apostrophe.
    "mecontact": f"(m|dm)({_AFTER_M})|mcontact(er|ez|e)|mecontacter|dmcontacter|mecri(r|ve)|mspam(mer|mez|er)|"
    "mderang(er|ez|e)|memmerd(er|ez)",
    "mesend": "(m|dm)env(oyer|oyez|oie|oi|ois|oyé|oyiez|oye|oiez|oier)|madress(er|ez)",
    "nesend": "n(envo(yez|ie|ies|yer|iez)|écri(vez|s|re)|appel(ez|er|le)|insist(ez|e))",
    # Verbs of receiving.
    "receive": "avoir (de |des )nouvelles (de (vous|toi|votre (part|entreprise|société|magasin|boutique|marque))|"
    "venant de vous)|recevoir|recevoire|recevoirs|recevoir (de|vos)|réception|entendre parler de (vous|toi)|avoir de "
    "(vos|tes) nouvelles|être destinataire|être la cible|être (importuné|dérangé|dérangée|harcelé|harcelée|sollicité|"
    "sollicitée|informé|embêté|embêtée) par|être (notifié|alerté|alertée|spammé|spammée)|être (inondé|inondée|"
    "bombardé|bombardée) de|être (contacté|contactée) pour",
    "getting": "reçoive|reçoives|recevions|reçoivent",
    "besub": "sois|soit|soyons|soient",
    "appear": "apparaisse|figure|reste|traîne|circule|soit|soient",
    "see": "faire l'objet de|être l'objet de|avoir|lire|voir|entendre|entendre parler|entendre parler de|savoir|"
    "supporter|subir|trouver|consulter|être (informé|informée) de|être tenu au courant de|être (abonné|abonnée|inscrit|"
    "inscrite) à",
    "be": "être",
    "done": "(contact|recontact|dérang|importun|sollicit|démarch|harcel|relanc)(é|ée|és|er|ées)|appel(é|ée|és|er)|"
    "rappel(é|ée)|(spamm|spam|embêt|text|notifi|emmerd|achal|ennuy|cibl|prospect|inond|bombard|inform|alert|saoul|soûl|"
    "persécut|agac|tann|invit)(é|ée|és|ées)|joint|jointe|pollué|contactez|informé|informée|texté",
    # What is sent. Of `info` it is that is sent unasked, but it may be asked for: it is not covered everywhere.
    "message": f"{_LETTERS}|{_ADVANCES}|({_TEXTS}|pub|pubs) là|envois|prospectus",
    "anymessage": f"(de|vos|tes|ces|des|d'|d'autres) ({_TEXTS}|mess|newsletter|newsletters|{_ADS})|de (notification|"
    "notifications|relances|rappels|démarchage|courriel)|vos offres|d'(offres|alertes|email|offres commerciales)",
    "notice": "(la |)réception (de|des|de vos|de ces) (messages|sms|mails|textos|notifications|pubs|publicités|"
    "offres|newsletters|alertes)|alertes|les alertes|mes alertes|vos alertes|vos textos|vos sms|vos courriels|"
    f"{_TEXTS}|{_ADS}|newsletter|newsletters|infolettre(|s)|notifications|e-mails|sollicitations|communications|"
    "bulletins|(le |)démarchage|(alertes|rappels) sms|(envoi|envois) (de|des) (messages|sms)|(vos|les|ces|tous les|"
    "tous vos|tous ces|tout|l') (envoi|envois)|(tous |)vos relances|tout contact|(vos|ces) appels|toute "
    "(communication|sollicitation|prospection|relance)",
    "promotion": "(pub|publicité|promo|promotion|réclame)(|s)|marketing|annonces|"
    "(offre|offres) (promotionnelle|commerciale)(|s)|annonces publicitaires|bons plans|(message|messages|"
    "sms) (publicitaire|promotionnel)(|s)|(sms|message) (pub|promo)|pub sms|ventes privées|propagande|offres spéciales",
    "ad": "(spam|pourriel|mailing|publipostage)(|s)|circulaires|(publicité|prospection) directe|marketing direct|"
    "(démarchage|prospection) (commercial|commerciale|téléphonique)|(sms|messages) commerciaux|"
    "(communications|sollicitations) commerciales",
    "info": "demandes (de (don|dons|avis|contact|parrainage|soutien|notation)|d'avis)|concours|dépliants|gifs|"
    "salades|truk(|s)|machin(|s)|bazar|salades|baratin|(offre|info|information|truc|merde)(|s)|vos (trucs|machins)|"
    "nouvelles|actualités|actus|news|propositions|annonces|choses|conneries|bêtises|saloperies|cochonneries|âneries|"
    "arnaques|blagues|chaînes|invitations|bons de réduction|réductions|codes promo|catalogues|sondages|enquêtes|"
    "liens|(mise|mises) à jour|(récapitulatif|récap|rapport|résumé|suggestion|recommandation|astuce|horoscope|"
    "témoignage|tuto|publication|magazine|revue|brochure|prospectus|tract|flyer|coupon|communiqué|nouveauté|"
    "sélection|brève|dépêche|podcast|webinaire)s|comptes rendus|jeux concours|soldes|journaux|flash(s|) info|ventes "
    "flash|statistiques|(offres|annonces|alertes) (d'emploi|emploi|immobilières)|communiqués de presse|appels aux "
    "dons|(l'|votre |)actualité|documentation( commerciale|)|appels à (dons|projets)",
    # What is sent, of which a person may speak for other reasons, too.
    "post": "(programme|conseil|menu|lettre|questionnaire|carte de voeux|récit|devinette|"
    "recette|tutoriel|contenu)(|s)|voeux",
    # Of yours it is what comes unasked.
    "irks": "(ça|ça|sa) (me|nous) (saoul|saoule|soûle|gave|gonfle|fatigue|emmerde|énerve|casse les (pieds|couilles)|"
    "fait chier)|ça m'(énerve|emmerde|agace)",
    "howdare": "(qui (vous|t') (a |)(permis|permet|autorisé|autorise|donne le droit|a donné le droit)|comment "
    "(osez-vous|oses-tu|vous permettez-vous|pouvez-vous vous permettre))( à| de|)",
    "sending": "(l'|vos |tout |les |)(envoi|envois)( de| d'| des|)",
    "nevermore": "(plus|pu|pus) jamais (de|d'|vos|ces)|jamais plus (de|d')|(fini|finis|finies|terminé) (les|vos|ces)",
    "news": "propositions commerciales|enquêtes de satisfaction|mises à jour|annonces immobilières|jeux concours|"
    "horoscopes|récapitulatifs|résumés|demandes (de don|de dons|d'avis)|campagnes( marketing| publicitaires|)|"
    "dépliants|prospectus|(les |aux |ces |toutes (ces|vos) |)((offre|sondage|enquête|proposition|suggestion|"
    "catalogue|brochure|flyer|tract|recommandation|astuce|nouveauté|communiqué)s|bons plans|codes promo|actualités|"
    "offres d'emploi)",
    "stuff": "articles|article|produits|services|photos|images|vidéos|liens",
    "notes": "(les|tes|vos|mes|ces) notifs|(mon|mes|ma|cette|mes) (alerte|alertes|rappel|rappels|notifications)( "
    "mail| sms| email| par mail|)|(les |vos |ces |des |)(notifications|alertes|rappels)|notifs",
    "service_noun": "(le |ce |vos |)(service|services) (de |d'|)(notifications|textos|alertes|message|messages|sms)|"
    "ce service|votre service",
    # Taking somebody off a list.
    "remove": "bann(ir|is|issez)|désajout(e|ez|er)|déréférenc(er|ez)|(faites|fais|faire) (disparaître|retirer|"
    f"enlever|effacer|supprimer|rayer|radier)|détrui(re|sez)|(enlev|retir|supprim|suprim|effac|ray|radi|ôt)({_ER})|"
    "retirés|supprimés|excl(ure|uez|us|ue|ut|u)|élimin(er|ez|e)|blacklist(er|ez)|bloqu(er|ez|é)|barr(ez|er)|biff(ez|"
    "er)|débarrass(er|ez)|purger|purgez|suppression|retrait|effacement|radiation|(mettez|mettre) (en|sur) liste "
    "(noire|rouge)|remov(e|ez)|delete|décroch(er|ez)",
    "takeout": "vir(er|ez|e|iez)|sor(tir|tez|s|tiez)|dégag(er|ez|e|iez)|tir(ez|er)|jet(er|ez)|éject(ez|er)|ôter|"
    "faites sortir|désactiv(er|ez)|exclure|excluez|enlev(ez|er)",
    "removedoff": "être (vir|éject|dégag|bloqu)(é|ée|és)|être sorti(|e|s)",
    "removed": "être (ôt|élimin|désenregistr|blacklist)(é|ée|és)|être (enlev|retir|supprim|effac|ray|radi|désabonn)(é|"
    "ée|és|er)|être (suprimé|ôté|exclu|exclue)|être (désinscrit|désinscrite|désinscrits)",
    "gone": "(doit|doivent|devrait|devraient) disparaître|disparaisse|n'(a|ont) rien à (faire|foutre)|(soit|"
    "doit être) (supprim|retir|effac|enlev|radi|ray|désabonn)(é|ée)|soit désinscrit|(soient|doivent être) (supprim|"
    "effac|retir|enlev)(és|ées)|à (supprimer|retirer|effacer|enlever|rayer|radier)",
    "isgone": "(est|soit|sont|soient|a été|ont été) (bien |)((supprim|retir|effac)(é|és|ée|ées)|désinscrit)",
    "isremoved": "(suis|sois) (bien |)(désinscrit|désinscrite|désabonné|désabonnée|retiré|retirée|supprimé)( de|)",
    "ensure": "(confirm|vérifi|assur)(er|ez)( moi|-vous|) que|m'assurer que|(vous |)assurer que|que je",
    "delete": "supprim(ez|e|er)|effac(ez|e|er)|retir(ez|e|er)|enlev(ez|e|er)|rayez|radiez",
    "removeit": "(retir|supprim|enlev|effac|ray|radi)(ez|e)-(le|la|les)|(le|la|les|l')(retirer|supprimer|enlever|"
    "effacer|rayer|radier)",
    "myremoval": "(mon (retrait|effacement|exclusion)|ma (suppression|radiation|sortie|désinscription))( immédiat(|e)| "
    "définiti(f|ve)| rapide|)",
    "taken_back": "(est |)(retir|révoqu|annul|repris)(é|)",
    "erasing": "(la |)suppression( définitive| totale| immédiate| complète|) de|"
    "(le |)retrait( immédiat| définitif|) de|(l'|)effacement( complet| définitif|) de|(la |)radiation de",
    "takeperson": "(faites|fais|laissez|laisse) (moi|nous) sortir|faites (moi (disparaître|retirer|enlever)|"
    "disparaître mon numéro)",
    "quit": "quitter|sortir|je (quitte|sors)|quitte",
    "member": "être|être (sur|dans)|faire partie|figurer|apparaître|rester|appartenir|être (inscrit|inscrite|présent)",
    "unsubscribe": "descri(vez|re)|désincrire|désabon(n|)(er|ez|e|es|é|ée|iez|ement|ements)|désabo|désabos|"
    "désinscri(re|vez|s|t|te|viez|ve|ption|ptions|r|e|vé|ver)|(déinscri|désincri)(re|ption|vez)|(désinscription|"
    "désabonnement) (sms|demandé|demandée|immédiat|immédiate|total|totale)|désouscrire|désengager|(dés|des) (abonner|"
    "inscrire|inscription|abonnement|abonné)|unsubscribe|unsub|opt out|optout|opter out|désenregistr(er|ez|e|iez)|"
    "désenroler|desincrit|d sabonn(er|ez)|d sinscri(re|vez)",
    "subscription": "abonnement|abonnements|abonement|souscription",
    "signup": "abonnement|abonnements|inscription|inscriptions",
    "takeoff": "désactiv(ez|e|er)|suspendez|stoppez|enlev(e|ez)|retir(e|ez)|coup(ez|e|er)|éteignez",
    "use": "donn(ez|er)|transmett(ez|re)|diffus(ez|er)|céd(ez|er)|divulgu(ez|er)|vous serv(ez|ir)|te (sers|servir)|"
    "utilis(ez|e|er|iez)|gard(ez|er)|conserv(ez|er)|stockez|partag(ez|er)|vend(ez|re)|exploit(ez|er)|communiquez",
    # Lists, numbers and persons.
    "list": "liste (d'envoie|denvoie|denvoi|dappel)|"
    "(liste|groupe|boucle) (des |de |d')(parents|parents d'élèves|classe|la classe|membres|adhérents|abonnés|"
    "prospects|donateurs|bénévoles|candidats|membres|voisins|locataires|destinataires)|destinataires|newsletter(|s)|"
    "infolettre(|s)|en copie|boucle|boucle de mails|fil de discussion|mémoire|dossiers|ordinateur|serveurs|logiciel|"
    f"portefeuille|{_MAILING}|fichier|fichiers|base|bases|répertoire|répertoires|carnet|carnet d'adresses|système|"
    "systèmes|registre|registres|groupe|groupes|campagne|campagnes|liste de clients|abonnement|abonnements|programme|"
    "contacts|conversation|canal|chaîne|liste d'(appel|appels)|envois|tablettes|papiers|crm|annuaire|abonnés|"
    "discussion|(base|fichier|fichiers) (de |)(client|clients|commercial|prospects|prospection)",
    "roster": "contacts|vos contacts|carnet d'adresses|répertoire|mailing-list|newsletter|système|fichiers|"
    f"fichier|{_MAILING}|mailing",
    "off": "de|du|de la|des|de (cette|ta|vos|votre|ces)|d'|hors de|hors",
    "out_of": "hors (de (votre|vos|ta|la|cette|ton)|du)|hors de votre fichu",
    "number": "messagerie|boîte|boîte vocale|répondeur|06|07|renseignements|renseignements personnels|numéro|numéros|"
    "num|tel|tél|téléphone|portable|mobile|gsm|natel|cellulaire|cell|nom|prénom|donnée|données|coordonnées|"
    "coordonnés|adresse|adresse (mail|email|e-mail)|boîte mail|boîte de réception|infos|informations|"
    "(données|informations) personnelles|donnée personnelle|numéro de (téléphone|portable|tel)|téléphone portable|"
    "mon contact|mes contacts|ligne téléphonique|(fiche|dossier) client|compte sms",
    "account": "compte|profil|dossier",
    "card": "courriel|email|mail|e-mail|adresse (mail|email)|contact|fiche|fiche contact",
    "mine": "mon|ma|mes|notre|nos|ce|cette|m'|(toutes|tout|toute|que) mes|que mon|l'ensemble de mes|mon propre",
    "theirs": "(à |sur |)(son|leur) (numéro|num|téléphone|portable|nom|contact|adresse|gsm)|"
    "ses (coordonnées|données|infos)|sa ligne",
    "dead": f"{_DEAD}|je suis (sa|son) (fille|fils|veuve|veuf|soeur|frère)",
    "person": "moi|me|m'|nous|moi même|moi et ma famille|lui|leur|cette personne|ma (femme|famille|mère)|"
    "mon (mari|père)|mes parents|à (ma|mon|mes) (mère|père|femme|mari|fille|fils|parents|enfants|grand-mère)",
    "channel": "par (mail|mails|email|emails|e-mail|courriel|téléphone|tel|appel|courrier|écrit)|au téléphone|"
    "de cette façon|par voie (électronique|postale)",
    "work": "pendant (le|mon|que je) (travail|boulot|travaille|dors)|quand je (travaille|dors)|(au|à mon) (travail|"
    "bureau|boulot)",
    "hour": f"à ({_NUMBER})(h|h du matin| heures)|(la|en pleine) nuit|(le|un) dimanche",
    "you_own": "vos|tes|votre|ta",
    "for_you": "pour (vous|toi|vous même|d'autres)",
    "put": "inclu(ez|re|s)|ajout(ez|er|e)|inscri(vez|s|re)|met(tez|tre|s)|plac(ez|er|e)|enregistr(ez|er)|rang(ez|er)|"
    "pass(ez|er)",
    # The lists of those who want no calls.
    "dnc": "liste (de (désinscription|refus|désabonnement|rejet)|des refus)|liste (d'opposition|noire|rouge|"
    "d'exclusion|repoussoir|bloctel|robinson|anti pub|anti démarchage|stop pub)|(liste |)((des (personnes|numéros) à "
    "|de |)(ne pas|ne plus) (appeler|contacter|déranger|solliciter)|do not (call|contact))|liste (ne (m'|)appelez "
    "plus|de non (contact|sollicitation)|des (exclus|désabonnés|désinscrits))|liste (nationale |)des numéros (de "
    "télécommunication |)exclus|lnnte|blacklist|black list|bloctel|opposition",
    # Not, no more, nothing.
    "no": "(finito|terminé|ciao|adieu|bye bye|bye) (les|vos|la)|c'est fini (les|vos|la)|(fini|finis|finies|terminé) "
    "(vos|tes|ces)|basta (les|vos|la)|non (au|aux|à la|à vos|à tes)|no more|plus (du tout |)de vos|plus|plus (de|d'|"
    "aucun|aucune)|(pu|pus|plu) de|plus jamais|plus jamais (de|d'|le moindre)|jamais plus de|(fini|finis|finie|"
    "finies|terminé|terminés|terminée|terminées) (les|la|le)|pas d'(autre|autres)|aucun autre|aucune autre|"
    "finissez-en avec|stop à tous|plus du tout de|non merci aux",
    # "Pas de message" is also news: it counts alone and with a courtesy.
    "none": "pas (de|d')|pa de|aucun|aucune|zéro|pas",
    "ne": "ne|n'|nem|ne ne|me ne|n",
    "plus": "sous aucun prétexte|en aucun cas|en aucune (façon|manière)|plus|plu|pu|pus|plux|jamais|plus jamais|"
    "jamais plus|(plus|pu|plu|pus|jamais) rien|(pu|pus) jamais|plus (aucun|aucune|du tout|un seul|la moindre|le "
    "moindre|aucunement)|aucunement|dorénavant plus|plus jamais (rien|aucun|aucune)",
    "not_even": "même pas|pas même|surtout pas",
    "rien": "rien|aucun|aucune|rien de|plus rien|absolument rien",
    "pas": "pas|pa|point|surtout pas|pas du tout",
    "ni": "ni",
    "nothanks": "non merci|non",
    # Wanting.
    "i": "je|je ne|je n'|je n|j'|j' ne|jne|jn|(nous|on|moi je)( ne| n'|)|ne|n'|(je |)n'ai|j'ai|j'ai pas|n'ai|"
    "nous n'avons|(je |)(ne |)suis|j'suis|on est|nous ne sommes|(moi |)j'en|(je |nous |on |)n'en|jen|on en|j'n'|"
    "(cette ligne|ce (numéro|portable|téléphone|foyer)|(le|la) (titulaire|propriétaire)( de (ce numéro|"
    f"cette ligne)|)) ne|({_KIN}|(mon|ma|notre) ({_FIRM})) ne|(elle|il|la personne|le client|la cliente) ne",
    # With its "ne": "je veux plus d'infos" without it asks for more.
    "inot": "(je|nous|on|moi je) (ne|n')|jne|ne|n'|je ne me|(je |)(n'ai|ne suis)|nous (n'avons|ne sommes)|"
    "(je |nous |on |)n'en",
    "want": "ve|vx|vœux|voeux|jve|jvx|"
    "veux|veut|veu|veus|veux vraiment|voul(ons|ais|ait)|voudr(ais|ait)|souhait(e|es|é|ons|erais|erai)|souhaiterions|"
    "est souhaité|désir(e|ons|erais)|désir|aimer(ais|ai)|accept(e|ons)|tiens|tiens à|consens|consens à|autoris(e|"
    "ons)|(vous |t')autorise( à| pas à|)|permets|vous permets de|(ai |)(pas |plus |)(envie|besoin)|jveu|jveut|jveux|"
    "jsouhaite|jvoudrais|(intéress)(é|ée|és)( par|)|supporte|supporte de|supporter|soutiens|apprécie|veulent|"
    "d'accord (pour|de)|favorable à|accord pour|(donné|donne) mon accord pour",
    "asked": "demand(é|ée|és|er)|sollicité|souscrit|autorisé|accepté|consenti|"
    "donné mon (accord|consentement|autorisation)|voulu|signé pour|inscrit pour|abonné",
    "refuse": "je (me passerai|peux me passer|me passerais|me passe)( bien| très bien|) de|(je |)décline (tout|"
    "toute)|je suis (opposé|opposée|fermement opposé) (à|au)( toute| tout|)|refus (de|du|d'|total de)|opposition|(il "
    "est |c'est |)hors de question (de|d'|que)( je|)|je (ne |)suis pas (consentant|consentante|favorable|disposé|"
    "disposée) (à|pour)|je n'ai pas à|(je |nous |)(renonce|renonçons) à recevoir|(je |)(ne |n'|)(suis |)pas d'accord "
    "(avec|pour|à)|je n'accepte (pas|plus)( de|)|je ne consens pas à|(je |)m'oppose (formellement |fermement |"
    "catégoriquement |)(à|au)( ce que| ce| l'| toute| tout|)|(mon |)opposition à|je n'ai donné (aucun|aucune) "
    "(accord|autorisation|consentement)( pour| à|)|nous nous opposons à|(je fais |)opposition (à|au)( toute| tout|)|"
    "(je |)refuse( de| tout| toute| que|)|nous refusons( de|)|j'interdis|(je |)(vous |t')interdis( formellement| "
    "strictement| catégoriquement| absolument| désormais|)( de| d'|)|(je |)(vous |te )défends (de|d')|(interdiction|"
    "interdit|défense) de",
    "revoke": "(je |)(reviens|revenir) sur|annulez|retirez|(je |)(retire|révoque)|retirer|révoquer|(j'|)annule|"
    "annuler|retirons|révoquons|reprends|supprimer|retrait|révocation|retrait de|révocation de",
    "consent": "consentement|consentements|mon accord|accord|autorisation|autorisations|permission|opt-in|optin|"
    "consentment",
    "processing": "(ce |)traitement|(au |)traitement de mes (données( personnelles|)|informations)|(l'|"
    "toute |)(utilisation|usage|exploitation|conservation|transmission|cession|vente) de (mes données|mon numéro)",
    "handling": "traitement|utilisation|usage|exploitation|conservation|transmission|cession|vente|revente|collecte|"
    "partage|stockage|divulgation|communication|diffusion",
    "data_used": "que mon (adresse|mail|nom|contact|email) soit (utilis|exploit|trait|conserv|partag)(é|ée)|que (mes "
    "(données( personnelles|)|informations|coordonnées) soient|mon numéro soit) (utilisé|exploité|traité|conservé|"
    "partagé|revendu)(|s|es)|que vous (utilisiez|exploitiez|conserviez|gardiez) (mes (données|coordonnées|"
    "informations)|mon numéro)",
    "must_not": "tu ne dois|vous ne devez",
    "nothave": "personne (ne |)(vous|t') (a|as) (autorisé|permis|demandé|donné le droit)( à| de| d')|"
    "je (ne |)(vous |)donne (pas|aucune) (la permission|l'autorisation|le droit|autorisation) (de|pour)|vous (n'|"
    ")êtes pas (autorisé|autorisés|habilités|censés) à|vous n'avez (pas|plus|jamais eu) (mon (accord|consentement|"
    "autorisation)( pour| de|)|le droit de|l'autorisation de|ma permission (pour|de)|à)|tu n'as (pas|plus) (le droit "
    "de|à)|je (ne |)(vous |t')(ai (pas|jamais) (autorisé|autorisés) à|autorise (pas|plus) à)",
    "no_longer_to": "(tu n'as|vous n'avez|t'as) plus à",
    "whenstop": "(vous arrêtez|tu arrêtes|vous arrêterez) quand de|quand (est-ce que vous |)(arrêterez|cesserez|"
    "arrêtez|cessez)( vous|)( de|)",
    "intend": "impossible de( me| se|)|je (vais|viens de|dois|compte|tente de|cherche à)|"
    "j'ai (essayé|tenté|demandé) (de|à)|j'(ai décidé de|ai besoin de|essaie de|essaye de)|(je n'|j')arrive pas à",
    # Peace and quiet.
    "byerror": "(inscription|inscrit|inscrite|je me suis inscrit(|e)|j'ai cliqué) par erreur",
    "cancelit": "annul(er|ez)",
    "enrolled": "être (inscrit|abonné)(|e)",
    "decline": "refuser|rejeter",
    "us": "nous",
    "willyou": "(tu vas|vous allez)( enfin| bientôt|)( me|)",
    "leave": "laiss(e|ez|er|é|iez|ent)|lesse|laises|laisses|fou(tez|s|tre)|fich(ez|e|es|er)|lâch(ez|e)",
    "alone": "tranquille|tranquilles|tranquil|tranquile|en paix|la paix|paix|en dehors de (ça|tout ça|vos|votre)|"
    "respirer|vivre",
    "useless": "(ça (ne |)sert à rien|inutile|(ce n'est |c'est |)(pas|plus) la peine) (de|d')",
    "noneed": "(je n'ai |j'ai |)(plus|pas) besoin (de|d'|que vous)",
    "spare": "épargn(ez|e|er)|dispens(ez|e)",
    "keep": "gard(ez|e)|remball(ez|e)|rangez",
    "keepit": "vous pouvez (vous |)les garder|tu peux (te |)les garder|(gardez|garde)-les( pour vous|)|(vous pouvez |"
    "tu peux |)(vous |te |)les (carrer|foutre|mettre) (où je pense|au cul|quelque part)",
    "have": "(j'|on |nous |)(en |)(ai|a|avons)( vraiment| plus que|)|y en a|y'en a|j'en ai|j'ai|on en a|"
    "nous en avons|je suis|on est|nous sommes",
    "enough": "(ma claque|ma dose|ras la casquette|plein les (pattes|bottes|oreilles)) (de|d')|(plus qu'|)assez (de|"
    "d'|avec)|marre|marre (de|d')|(ras|raz) le (bol|cul) (de|d')|(ras la casquette|par dessus la tête|soupé|plus "
    "qu'assez|jusque là) (de|d')|plein (le dos|le cul|les bottes|mon casque) de|ça suffit|ça suffit avec|basta|c'est "
    "bon avec|ça commence à bien faire|ça commence à bien faire avec|(fatigu|lass|tann|saoul|soûl)(é|ée) de|écoeuré "
    "de|écœuré de|(saoul|lass|agac|exaspér|dérang|excéd|harcel)(é|ée|és) par|(j'|je n'|)en peux plus de|(pu|pus|"
    "plus) capable de",
    "sick": "(y en a |il y en a |)marre (de|des)|(je n'|j'|on n'|)en peux plus (de|des)|je (ne |)supporte plus|"
    "je suis (fatigué|fatiguée) (de|des)|je suis saoulé par|(lâchez|lâche|fichez|foutez|laissez|laisse) (moi|"
    "nous) (la paix |tranquille |tranquilles |)avec|(arrêtez|arrête|stop|ça suffit|assez) avec|trop de|c'est fini|"
    "ça suffit|ça va faire",
    "annoy": _YOU_ANNOY,
    "with": "avec( tous|)|(toi|vous) et",
    "shut": "nique ta mère|ntm|(fermez |)vos gueules|ferme ta gueule|tg|ta gueule|vos gueules|"
    "(la ferme|fermez-la|ferme-la)|c'est (bon|fini|terminé)",
    # Errors, and who writes.
    "wrong": "vous (avez|appelez|utilisez|écrivez à|contactez) (le |sur le |au )numéro d(e |')(quelqu'un d'autre|"
    "une autre personne|un autre)|(il y a |)(une |)erreur sur la personne|(ce|le) numéro n'est (pas|plus) (attribué "
    "à|celui de|au nom de) (monsieur|madame|m|mme)|(ce|le) numéro (ne m'appartient plus|n'est plus (à moi|le mien|"
    "celui d(e votre (client|cliente)|e cette personne|e la personne)))|(vous |)(n'|)(écrivez|parlez|appelez) pas à "
    "la bonne personne|vous (vous adressez à|écrivez à|contactez|textez) la mauvaise personne|wrong number|vous "
    "faites (une |)erreur de (numéro|personne)|n'(a|est) plus (à |joignable à |sur |)ce numéro|(ce|mon) numéro "
    "n'(appartient (pas|plus) à (cette personne|lui|elle|ce monsieur|cette dame)|est (pas|plus) (celui|le sien))|"
    "(c'est |vous avez |tu as |t'as |vous faites |vous avez fait |)(un |le |)(mauvais|faux) (numéro|num|"
    "destinataire)|(c'est une |)erreur de (numéro|destinataire|personne)|mauvaise personne|(vous vous êtes |vous "
    "vous |tu t'es |tu te |vous devez vous |vous avez dû vous |vous vs êtes |tu as dû te |vous avez du vous )(trompé|"
    "trompés|trompez|trompes|tromper) de (numéro|num|personne|destinataire)|trompé de numéro|(ce n'est |c'est |)pas "
    "le bon (numéro|num|tel|destinataire)|((vous |)(n'|)avez|(tu n'|tu |t')as) pas (du tout |)le bon (numéro|num|"
    "tel)|(vous (n'|)êtes|tu (n'|)es|t'es) (pas (au|sur le) bon|(au|sur (le|un)) mauvais) (numéro|num)|(vous|tu) "
    "(écriv|appel|parl|text)(ez|es)( à|) (au|un|le|sur le|sur un) mauvais (numéro|num|destinataire)|vous (avez dû|"
    "devez|avez du) (faire|avoir|composer) (un|le) (mauvais|faux) numéro|vous avez (composé|appelé) (un|le) (mauvais|"
    "faux) numéro|(ce n'est|c'est) (pas|plus) (le numéro|son numéro|le portable|le téléphone) de|(il n'y a |y a |"
    ")(personne de ce nom|pas de ce nom|personne qui s'appelle comme ça)( ici| à ce numéro|)",
    # A name stands between: "il n'y a pas de Sophie à ce numéro".
    "nobody": "(il n'|il |)y a (pas|plus|aucun|aucune|personne)( ici|) (de|d'|du nom de|qui s'appelle|nommé|nommée)|"
    "(il n'|il |)y a (aucun|aucune)|(personne|aucune personne|pas de personne) (du nom de|nommée|qui s'appelle)|"
    "(pas de|pas d'|aucun|aucune) (madame|monsieur|mme|mr|m|dame)",
    "topicmsgs": "(vos|tes|ces|les) (messages|sms|textos|mails|pubs|promos|notifs|notifications|appels|newsletters|"
    "relances|offres|alertes)",
    "enough_said": "ça suffit|basta|(j'|je n'|on n')en (veux|peux|veut|peut) plus",
    "name": _NAME,
    "people": "(les|des) gens|tout le monde|le monde",
    "atnumber": "(à|sur) (ce (numéro|num|téléphone|portable)|mon numéro|cette ligne)",
    # Who says both that it is an error and who they are not has been taken for another.
    "mistake": "(c'est|il y a|il s'agit d'|il doit y avoir)( une|) erreur|(vous|tu) (faites|avez fait|fais|as fait) "
    "erreur|vous vous (trompez|êtes trompé|êtes trompés)|tu te trompes|vous (devez|avez dû) (vous tromper|faire "
    "erreur)",
    "notyours": "je (ne |)suis pas (monsieur|madame|mme)|je (ne |)suis (pas|plus) (votre|un de vos|une de vos|l'un de "
    "vos) (patient|patiente|client|cliente|élève|étudiant|étudiante|locataire|candidat|candidate|salarié|salariée|"
    "employé|employée|adhérent|adhérente|abonné|abonnée|interlocuteur)(|s)|je (ne |)(connais pas|suis pas) cette "
    "personne|je (ne |)suis pas la (bonne personne|personne que vous cherchez)|vous n'avez pas la bonne personne",
    # To have signed off, and to hear from them all the same.
    "signedoff": "je (me |)suis( déjà| pourtant|) (désabonné|désinscrit|retiré)(|e)|je me suis( déjà|) unsubscribe|"
    f"j'ai( déjà| pourtant|) (cliqué (plusieurs fois |{_TIMES} |)sur ((le lien de |)(désinscription|désabonnement)|"
    "(se |me |)(désabonner|désinscrire))|demandé (à être (retiré|désabonné|désinscrit)(|e)|mon désabonnement|ma "
    "(désinscription|suppression)))|malgré ((mes|plusieurs|de nombreuses|nos) (demandes|stops|refus|désinscriptions|"
    "relances)|mon (désabonnement|stop|refus|opposition)|ma (désinscription|demande de (désinscription|"
    "désabonnement)))",
    "still": "(ça|cela) (continue|recommence|n'arrête pas|ne s'arrête pas)|je continue (à|de) (les |en |)recevoir|"
    "(je|j'en) reçoi(s|ve) (encore|toujours)|(vous|tu) (continu|recommenc|insist)(ez|es)|vous (m'(écrivez|appelez|"
    "envoyez)|me (contactez|relancez)) (encore|toujours)|(encore|toujours) (des|vos) (messages|sms|mails)",
    "who": "qui est-ce|c'est qui|qui êtes-vous|vous êtes qui|qui es-tu|t'es qui|tu es qui|qui m'écrit|"
    "à qui est ce numéro|c'est quel numéro|à qui ai-je affaire|qui est à l'appareil|(comment|d'où) avez-vous (eu |)mon "
    "numéro",
    "how": "comment on se|(où est|quel est|)( le|) lien (de|pour)( se| me|)|comment me faire|à qui (dois-je "
    "m'adresser|m'adresser) pour( être|)|où (faut-il|dois-je) (cliquer|aller|m'adresser) pour( se| me|)|quoi "
    "(envoyer|faire|répondre) pour|(quel|à quel) (numéro|lien|mot) pour( se|)|que (dois-je|faut-il) (faire|envoyer|"
    "répondre) pour|comment( se| me| ne plus|)|comment (faire|fait-on|on fait|dois-je faire|je fais|fais-je) pour( "
    "se|)|comment (puis-je|je peux|pourrais-je|est-ce que je peux|est-ce qu'on peut|peut-on|on peut)( me| se|)|où "
    "(puis-je|est-ce que je peux)|que (faire|dois-je faire) pour|(je fais|on fait) comment pour|quelle est la "
    "procédure pour",
    # Whole requests.
    "final": (
        "pas un (seul |)(message|sms|mail|appel) de plus|plus un seul (message|sms|mail|appel)|plus (appeler|"
        "téléphoner|écrire|contacter)( ici|)|(faites une croix|tirez un trait) sur (moi|mon numéro|mes coordonnées)|"
        "(pas|zéro) (de |d')(messages|sms|mails|appels|courriers) (publicitaires|commerciaux|promotionnels|"
        "indésirables)|(lâche|lâchez) moi les pattes|(foutez|fichez|fous|fiche) (moi|nous) le camp|(me|nous) parl(e|"
        f"ez) plus( jamais|)|(je demande |)l'exercice de mon ({_RIGHT})|quelle partie d(e|u mot) (stop|non) "
        "(n'avez-vous|n'as-tu|vous n'avez|tu n'as|vous avez) pas compris(|e)|faites comme si (je n'existais|"
        "j'existais|je n'étais|j'étais) (pas|plus)( là|)|je n'existe plus( pour vous|)|(me |m')(considérer|compter) "
        "comme (désinscrit|désabonné|démissionnaire|retiré)(|e)|considér(ez|e|er) (moi comme|que je suis) "
        "(désinscrit|désabonné|démissionnaire|retiré)(|e)|considér(ez|er) que je (ne |)(suis|fais) plus (abonné|"
        "abonnée|inscrit|inscrite|client|cliente|membre|partie de (votre|vos|la) liste)|(jtai|jvous ai|jvs ai|j t'ai|"
        "jte l'ai)( déjà| deja|) dit (stop|non)|(g|jé|jai|g deja|jé déjà) (dit|di|dis) (stop|non stop)|(ne |)(me|"
        "nous) (donnez|donne) plus de (vos |)(nouvelles|infos)|"
        # Told before.
        "(vous avez|avez-vous|tu as) (bien |)(reçu|vu|lu|eu) mon (stop|message stop|désabonnement)|(vous (ne |"
        ")comprenez pas|tu (ne |)comprends pas|qu'est-ce que vous (ne |)comprenez pas dans|quelle partie de) (le mot |"
        ")(stop|non)( vous (ne |)comprenez pas|)|(j'ai|j'avais|je vous ai|je vous avais|je t'ai)( déjà|) (dit|écrit|"
        "répondu|envoyé|tapé|mis) stop|j'ai( déjà|) demandé( plusieurs fois|) (ma (suppression|désinscription|"
        "radiation)|mon (retrait|désabonnement)|à être (désinscrit|désinscrite|retiré|retirée|supprimé|désabonné))|"
        # To have nothing to do with them.
        "(je |)(ne |)veux plus (rien |)avoir (affaire à|à faire avec|à voir avec) vous|plus avoir affaire à vous|"
        "plus envie de vous (lire|entendre|voir)|que (plus |)personne ne m(e (rappelle|contacte|recontacte|dérange)|"
        "'(appelle|écrive))|(je |on |)(ne |)veu(x|t) (plus rien|plus|rien) (de vous|de votre part|venant de vous|"
        "de chez vous)|je (ne |)veux plus (vous|te) (parler|entendre|lire)|je ne veux plus vous avoir au téléphone|"
        "ne (me|nous) (proposez|propose|vendez|vends) plus rien|"
        # To come back, to get in touch.
        "ne (revenez|reviens|reprenez contact) (plus|pas) (vers|avec) (moi|nous)|ne plus revenir (vers|avec) (moi|"
        "nous)|(ne |)(prenez|prends|reprenez|reprends) (plus|pas) contact|ne (plus|pas) (re|)prendre contact|n'entrez "
        "plus en contact|ne plus entrer en contact|ne vous mettez plus en contact|couper le contact|(cessez|arrêtez|"
        "évitez) de prendre contact|cessation (des messages|de tout contact)|"
        # Rights.
        "(j'exerce|exercer|je fais valoir|faire valoir|j'invoque|je fais usage de|j'use de|je demande l'application de|"
        f"au titre de|en vertu de) mon {_RIGHT}|je fais opposition|(faire droit|donner suite|accéder) à ma demande "
        "(d'(effacement|opposition)|de (suppression|retrait|désinscription))|(prendre|prenez) (acte|note|compte) de "
        "mon (opposition|refus|retrait|désabonnement)|que (mes (données|coordonnées)|mon (numéro|adresse)) ne (soit|"
        "soient) plus ((utilis|communiqu|partag|exploit|conserv)(é|ée|és|ées)|transmises|revendues)|"
        # Lists: not to be put on one, not to be called.
        "ne m'(incluez|ajoutez|inscrivez|ajoute) (plus|pas)( dans vos envois|)|ne me mettez (plus|pas) (dans|sur) (vos|"
        "votre) (envois|listes|liste)|ne (plus|pas) (contacter|déranger|démarcher)|(ne |)plus rien recevoir|(pas|zéro) "
        f"(de |)({_ADS}|démarchage|prospection|sollicitation|sollicitations|contact téléphonique)|(aucun|aucune)( "
        f"autre|) ({_ADS}|démarchage|sollicitation|relance|prise de contact)( souhaitée|)|ne me compt(ez|e) (plus|pas) "
        "(dans|parmi) (vos|votre|tes|ta)|je n'ai rien à (faire|foutre) (dans|sur) (votre|vos|cette|ces) (liste|listes|"
        "fichier|fichiers|base|envois)|ne (m'|me )(rajoutez|rajoute|remettez|réinscrivez) (plus|pas)|"
        # To let go, to forget, to block.
        "(lâche|lâchez) (moi|nous)( la grappe| les baskets| la jambe| patience| un peu|)|(m'|nous )oublier|(oublie|"
        "oubliez|oublier) (moi|nous|mon numéro|ce numéro|mon existence|que j'existe)|(perdez|perds|jetez|jette|"
        "oubliez|oublie) (mon|ce) (numéro|num|06|07)|(bloqu|blacklist)(ez|e)-moi|(retir|enlev|vir|dégag|supprim|"
        "effac|ôt|tir|désinscriv|désabonn|sort)(ez|e|s)-(moi|nous) (de|d') (là|ici|tout ça|ça|votre truc)|ne comptez "
        "plus sur moi|vous me lâchez|(vous allez |tu vas |voulez-vous |veux-tu |)me (lâcher|foutre la paix|ficher la "
        "paix)|"
        # To go away.
        "(allez vous|allez tous vous|allez donc vous|aller vous|va te|vas te) (faire (foutre|voir|enculer|mettre)|"
        "crosser)|(allez|vas|va) (chier|au diable)|(cassez|barrez|tirez)-vous|(casse|barre|tire)-toi|décalissez|"
        "décriss(e|ez)|(allez|va) (voir|spammer|jouer|vendre) ailleurs( si j'y suis|)|passez votre chemin|passe ton "
        "chemin|(foutez|fichez|sacrez) (le|votre) camp|(fous|fiche|sacre) (le|ton) camp|(foutez|foute|fous|fou|fichez|"
        "fiche|sacrez|sacre)-(moi|nous) (la paix|patience)|(allez |va |vas |)(spammer|embêter|emmerder|déranger|"
        "harceler|importuner|solliciter) (quelqu'un d'autre|(votre|ta) mère)|(ne |)(me |nous |)(faites|fais) (plus|"
        "pas) chier|(ne |)me (cassez|casse) (plus|pas) (les (couilles|pieds)|la tête)|arrêtez de me les briser|(sors|"
        "sortez|casse-toi|cassez-vous|dégage|dégagez) de (mon (tel|téléphone|portable)|ma vie|mes messages)|disparai(s|"
        "ssez)( de ma vie|)|oust|ouste|du vent|allez (tous |)crever|va crever|crevez|"
        # Without spaces.
        "(arretez|arrete|stop)(de|)(mecrire|mappeler|mecontacter|mespammer|menvoyer(des|vos|les|)(sms|messages|pubs|"
        "textos)|(les|vos)(sms|messages|pubs))|nem(ecrivez|appelez|econtactez)plus|plusde(sms|pub|pubs|messages)|"
        "laissezmoitranquille|(foutez|fichez)moilapaix|(retirez|enlevez)moi(delaliste|devotreliste|)|"
        "(desabonnez|desinscrivez)moi"
    ),
    # What asks to stop if nothing else is said.
    "bare": (
        "(vous |)l'(effaciez|supprimiez|retiriez|enleviez)|ne plus utiliser|demande (d'(effacement|opposition)|de "
        "(suppression|retrait|désinscription|désabonnement))( rgpd| immédiat(|e)| de(s| mes) données( personnelles|)|"
        ")|(de |)les (arrêter|stopper|désactiver|interrompre)|(je demande |je réclame |)(sa|leur) (suppression|"
        "retrait|effacement)( immédiat(|e)| définiti(f|ve)|)|(je demande |je réclame |)(ma (suppression|radiation)|"
        "mon retrait)( immédiat(|e)|)|ne (plus|pas) l'utiliser|(arrêt|cess|évit)(er|ez|e) de les (envoyer|adresser)|"
        "ne l'utilisez plus|(coup|stopp|désactiv|arrêt|bloqu)(ez|e|er) tout|tout (arrêter|stopper|couper|désactiver)|"
        # To take off, to switch off, to block.
        "(je demande |)(l'effacement|la suppression)|radiation|(retrait|sortie|suppression) (liste|fichier|base)|fin "
        "abonnement( sms|)|(fin|arrêt|annulation) de (l'|mon )abonnement (sms|newsletter|mail)|désactiv(ez|e)|"
        "(désactiv|annul|enlev|supprim|coup|résili|arrêt)(ez|e|er) ((moi |)(ça|tout ça)|ce service)|fin d(e l'|'|e "
        "mon )abonnement|stop(pub|pubs|sms|spam|message|messages|sms)|blocage|bloqu(e|er|ez|é)|(j'ai|j'avais|je vous "
        "ai|je vous avais|je t'ai)( déjà|) (dit|demandé) (d'arrêter|de cesser)|vous (m'|nous |)aviez promis "
        "d'arrêter|(bloquer|bloquez) l'expéditeur|désactiver|désactivation|supprim(ez|er|e)|suppression|effac(ez|er)|"
        "retirez|retirez-l(a|e)|(l'|le |la |les )(effacer|enlever|supprimer|retirer)|(supprim|effac|enlev|retir|vir|"
        "dégag|jet|ôt|désabonn|désinscriv)(ez|e)-(le|la|les)|arrêtez-les|(supprim|effac)(ez|er|e) tout ce (que vous "
        "avez (sur moi|à mon sujet)|qui me concerne)|(supprim|effac)(ez|er) (les|toutes les|l'ensemble des) (données|"
        "informations|infos) me concernant|(arrêt|fin|stop) (des|aux|les) (envois|messages|sms)|(suspend(ez|re)|stop|"
        "arrêt) (l'|)(envoi|envois)|(désactiv|résili)(er|ez|e) (l'abonnement|le service|les (envois|messages|sms))|"
        "résili(er|ation) sms|"
        # No more of it.
        "plus (du tout|rien|jamais ça)|jamais plus|pas d(e sms|e messages|e textos|e mails|e pubs|'appels)|"
        "pas de vos (sms|messages)|(pas|plus) de contact|aucun (contact|message de votre part)|"
        "plus (d'|aucun |de )(envoi|envois)|plus (d'offres|de promos)( par sms|)|plus aucune offre|"
        "(ne |)rien recevoir|(je |on |)(ne |)(veux|veut|souhaite) (plus|plus rien|rien|plus de ça|plus de cela)|"
        "j'en veux plus du tout|ni (message|messages|sms|mail|mails|appel|appels) ni (appel|appels|sms|mail|mails|"
        "message|messages)|(je |on |)(ne |)(veux|souhaite|veut) (plus|pas) en faire partie|ras le bol des messages|"
        "liste rouge|la paix|"
        # Consent and rights.
        "droit (d'opposition|à l'effacement|à l'oubli|d'effacement)|je ne consens pas|je (ne donne|"
        "n'ai) pas( donné|) mon (accord|consentement)|respect(ez|er) (mon|notre|ma|notre) (stop|refus|choix|"
        "opposition|demande|décision|volonté)|"
        # To leave, to go away, to have done with it.
        "(je veux |laissez-moi |)sortir (de là|d'ici|de la (newsletter|liste)|de cette (newsletter|liste))|je veux "
        "qu(e ça|'on) (s'arrête|cesse|me laisse tranquille)|que (ça|cela|tout ça) (cesse|s'arrête)|dégag(e|ez)( de là|"
        ")|du balai|bon débarras|(lâche|lâchez) l'affaire|(restons-en|on en reste|d'en rester) là|épargnez-moi ça|(ne |"
        ")compt(ez|e) (pas|plus) sur moi|m'envo(yez|ie) plus|(vous |)arrêtiez|(ne |n')(continu|insist)(ez|e) (pas|"
        "plus)|(ne |)continuez pas à m'envoyer (ça|des messages)|(pas la peine|inutile) (d'|de )insister|(écrivez|"
        "écris|contactez|parlez|embêtez|dérangez|envoyez ça) (plutôt |)(à |)(quelqu'un d'autre|d'autres)|si (vous "
        "n'arrêtez|tu n'arrêtes) pas (je (porte plainte|te bloque|vous bloque|vous signale)|j'appelle la police)|si "
        "vous m'écrivez encore je porte plainte|(ne |)(revenez|reviens) (plus|pas)|(que (faut-il|dois-je) faire|"
        "comment faire) pour que (vous (arrêtiez|cessiez)|ça (s'arrête|cesse))|ne (recommencez|recommence) (pas|plus)|"
        "ne (pas|plus) insister"
    ),
    "polite": "svp|s'il (vous|te) plaît|stp|merci|merci (beaucoup|bien|d'avance)|please|s'il vous plait merci",
    # A refusal asks for nothing, but who refuses wants no messages: likely a request, if nothing else is said.
    "refusal": (
        f"({_KIN}) (ne |n'|)(est|sont|veut|veulent) (pas|plus) intéress(é|ée|és)|je m'oppose|(je me (fiche|fous|moque|"
        "tape|contrefiche) de |je m'en (fous|fiche) de |)(vos|tes) (promos|offres|pubs|messages|sms|mails|soldes|"
        "produits|trucs|notifications)( (on|je) (s'en|m'en) (fout|fous|fiche|tape|moque|balance))|(mais |)(vous "
        "allez|tu vas) (arrêter|cesser)( oui( ou non|)| un jour| quand| bientôt|)|je (me (fiche|fous|moque|tape|"
        "contrefiche)) de (vos|tes) (promos|offres|pubs|messages|sms|mails|soldes|produits|trucs|notifications)|je "
        "(ne |)veux pas (de ça|ça)|va-t'en|allez-vous-en|pas de (notification|newsletter|alerte)|(ce n'est|c'est) "
        "pas la bonne personne|(il|elle) (n'|)(habite|travaille|vit) plus (ici|là|chez nous)|signalé( au 33700| à la "
        "cnil| à la police)|rien à (faire|foutre|cirer|battre) de (vos|tes) (promos|offres|pubs|messages|sms|mails|"
        "conneries|trucs|notifications)|je m'en (fous|fiche|tape|balance|bats les couilles) de (vos|tes) (promos|"
        "offres|pubs|messages|sms|mails|conneries|trucs|notifications)|(cette|la|notre) (conversation|discussion) "
        "(est (terminée|close|finie)|s'arrête (là|ici))|pourquoi (est-ce que |)(je reçois|j'ai|vous m'envoyez|on "
        "m'envoie) (encore|toujours) (des|vos|ces) (messages|sms|mails|pubs|appels|newsletters|offres)|(vos|tes|ces) "
        "(relances|messages|sms|mails|appels|pubs|notifications) sont (vraiment |trop |)(pénible|insupportable|"
        "agaçant|lourd|chiant|abusif|abusive|inutile|fatigant|lassant)(|e)s|(ne |)me (demandez|demande) plus (rien|"
        "d'argent|(mon |d'|un )avis)|je (ne |)(veux|souhaite) pas m'(abonner|inscrire)|(je (ne |)suis |)(plus|pas) "
        "concern(é|ée) par (vos|ces) (messages|sms|mails|offres)|(ces|vos) (messages|sms|mails|offres) ne (me |nous |"
        "m'|nous )(concern|intéress)ent (pas|plus)( du tout|)|(je pensais|je croyais|il me semblait) (m'être|être|"
        "avoir demandé (ma|mon)) (désinscri(t|te|ption)|désabonn(é|ée|ement))|toujours pas (désinscrit|désabonné)(|"
        "e)|(destinataire|titulaire|client|cliente|personne) (décédé|décédée)|(supprimer|retirer|effacer) (le|ce) "
        "(contact|destinataire)|"
        # No interest.
        "je me (retire|désengage)|(ce sera |)sans moi|(c'est |ce n'est |)(plus|pas) la peine|(vous |ne |)perdez (pas |"
        f")votre temps( avec moi|)|{_NO_INTEREST}|rien ne m'intéresse( chez vous|)|aucun intérêt|sans intérêt|pas "
        "d'intérêt|(ce n'est |)pas pour moi|très peu pour moi|sans façon|pas besoin merci|je (ne |)(souhaite|veux|"
        "désire|compte) pas (donner suite|poursuivre|continuer|aller plus loin)( cet échange| cette conversation|)|je "
        "(ne |)veux (plus|pas) (discuter|parler|échanger)( avec vous|)|(fin de|je mets fin à) (la |notre |cet |cette |"
        ")(conversation|discussion|échange)|je (ne |)(répondrai plus|répond(s|rai) plus à vos (messages|sms|mails))|"
        "c'est non définitivement|(vous |ne |)perdez plus votre temps( avec moi|)|(je veux |)(arrêter|quitter|"
        "terminer) (cette|la) conversation|quitter|(supprim|effac)(ez|e) tout|je n'achète rien|laissez tomber|(je n'|"
        "j')en (veux|veut|veu|ai) (pas|plus|pu)|je n'en ai pas besoin|je n'ai (pas besoin|besoin de rien)|(je n'ai |"
        "nous n'avons |j'ai |)plus besoin de vos (infos|informations|services|conseils)|je ne veux pas|je ne veux rien "
        "(de vous|acheter)|je ne vends pas( ma maison|)|(ma maison n'est |)pas à vendre|je ne suis pas (vendeur|abonné|"
        "abonnée|client|cliente)|je (veux|voudrais)( juste|) (être (tranquille|en paix)|la paix)|"
        # Never asked for.
        "je (ne |)devrais pas (être|figurer) (sur|dans) (votre|vos|cette) (liste|listes|fichier|base)|(je suis |"
        ")((inscrit|inscrite) (sur|à|dans)( la liste|) bloctel|sur (la liste |)bloctel|sur liste rouge)|(je n'ai|j'ai) "
        "(rien|jamais) demandé( ça|)|je n'ai pas demandé ça|jamais inscrit|je (ne |)me suis (jamais|pas) (inscrit|"
        "abonn)(|e|é|ée)|je n'ai jamais donné mon (accord|consentement|numéro)|je n'ai pas (consenti|donné mon "
        "consentement)|je ne vous ai (pas|jamais) donné mon numéro|je m'y oppose|je n'autorise pas( l'utilisation de "
        "mes données|)|"
        # To end a service.
        "j'envoie stop|résili(ez|er|ation)|(je veux |)arrêter le service|(vous arrêtez|ça (s'arrête|va s'arrêter|"
        "finit)) quand|quand (est-ce que |)(ça|cela) (s'arrête|va s'arrêter)|allez-vous arrêter( un jour|)|(le |"
        "votre |)(stop|lien (stop|de (désinscription|désabonnement))) (ne |)(marche|fonctionne) pas|"
        "je me suis( déjà|) (désabonné|désabonnée|désinscrit|désinscrite)|je (veux |souhaite |voudrais |)résili(er|"
        "e)( mon abonnement| mon contrat|)|"
        # The wrong person.
        "(ce n'est |c'est |)pas moi que vous cherchez|vous n'êtes pas chez moi|cette personne (n'habite|n'est|ne "
        "travaille) plus (ici|là|chez nous)|vous (vous (êtes trompé|êtes trompés|trompez)|faites erreur)|tu te trompes|"
        "(il|elle) est (décédé|décédée|mort|morte)|je ne connais pas cette personne|(ce n'est|c'est) (pas|plus) (son|"
        "leur) numéro|ce numéro ne (lui|leur) appartient (pas|plus)|ce numéro (n'est plus à cette personne|appartient "
        "à quelqu'un d'autre)|(ces|vos) (messages|sms) (ne ((me|nous) sont pas (destinés|adressés)|sont pas pour (moi|"
        "nous))|sont pour quelqu'un d'autre)|(ce|votre) (message|sms) (ne (m'est pas (destiné|adressé)|s'adresse pas à "
        "moi)|n'est pas pour moi|est pour quelqu'un d'autre)|vous (cherchez|me confondez avec|me prenez pour|m'avez "
        "pris pour) (quelqu'un d'autre|une autre personne)|je (ne |)suis pas cel(le|ui) que vous cherchez|vous (devez|"
        "avez dû) (faire erreur|vous tromper)|(numéro|num) (est |)(incorrect|erroné|faux)|(votre|ce) numéro n'est pas "
        "(le |)bon|"
        # Fed up.
        "je bloque tout de suite|signalé comme spam|je (vous |)signale( comme spam|)|(bloqué et signalé|signalé et "
        f"bloqué)|c'est quoi ce spam|vos (mails|messages|sms) sont indésirables|{_NUISANCE}|(je vous ai|j'ai) dit non|"
        "non( c'est| et) non|c'est (du harcèlement|du spam|un spam|une arnaque)|arnaque|arnaqueurs|escrocs|vous êtes "
        "(bloqués|bloqué|signalé)|numéro bloqué|ta gueule|vos gueules|silence|(la ferme|fermez-la|ferme-la)|tais-toi|"
        "taisez-vous|(laisse|laissez) (moi|nous)|inutile de relancer|(ne répondez pas|ne pas répondre)|j'avais "
        "(pourtant |)dit non|(quand on dit |un |)non c'est( un|) non"
    ),
    "threaten": _THREAT,
    "ifmore": "si je reçois (encore un|un autre|un nouveau|un seul autre) (message|sms|mail|appel)|si (vous "
    "continuez|tu continues) à (me (déranger|contacter|harceler|relancer|spammer|solliciter)|m'(écrire|appeler|"
    "envoyer (des|vos|ces) (messages|sms|pubs|mails)))|à défaut (d'arrêt|de réponse)|(le |au |)prochain (sms|message|"
    "appel)( c'est|)|si (ça|cela) ne (s'arrête|cesse) pas|si (je reçois|on reçoit) encore|si vous (ne vous arrêtez|"
    "ne cessez) pas|un (message|sms) de plus|si|s'il|si (ça|cela) continue|si (vous continuez|tu continues|vous "
    "insistez|vous recommencez)|si (vous n'arrêtez|tu n'arrêtes|vous ne cessez) pas|si vous (me recontactez|"
    "m'écrivez encore|me relancez)|si je reçois (encore |)un (autre |)(message|sms)|(encore un|un) (message|sms|"
    "appel|mail)( de plus|) et|encore un et|un de plus et|la prochaine fois|au prochain( message| sms|)|sinon|"
    "autrement|ou|sans quoi|à défaut",
    # Greetings, thanks, oaths and names.
    "courtesy": (
        "non plus|ça va bien (maintenant|cinq minutes|deux minutes)|(merci|cordialement|bien à vous|salutations|cdt) "
        f"({_NAME})|comme (la loi le prévoit|le prévoit la loi)|(sale |gros |)(spammeur|arnaqueur|harceleur|menteur|"
        "parasite)(|s)|sale (robot|bot|type|con|arnaqueur)|bon vent|je (vous|te) bloque|(ça|cela) (m'|nous "
        ")arrangerait( bien|)|bon dieu|mon dieu|seigneur|sapristi|bonté divine|non et (re|)non|je (t'|vous )en "
        "(supplie|conjure)|oui ou non|oui ou merde|tg|ta gueule|(la |)ferme-la|tais-toi|taisez-vous|c long|c'est "
        "long|finalement|au final|après réflexion|réflexion faite|tout compte fait|wsh|(c'est |c )mort|"
        # Please and thank you.
        "dpo|par avance merci|merci de (me |)(le |)confirmer( par (mail|écrit|retour)|)|(espèce|bande|tas) d(e |"
        f"')({_INSULT})(|s)|(de |)(faire|faites|fais) le nécessaire|(laisse|laissez) tomber|(pouvez-vous|vous pouvez) "
        "le faire|s'il (vous|te) (plaît|plais)|sil (vous|te) plait|si (vous|te) plait|svp|stp|sivouplait|silvouplait|"
        "siouplait|plz|pls|please|merci|merci (bien|beaucoup|bcp|d'avance|par avance|pour tout)|mci|mrc|mci bcp|"
        "d'avance merci|remerciements|avec mes remerciements|je vous (en |)remercie( par avance|)|(en |)vous "
        "remerciant( par avance|)|gracias|danke|merci (pour|de) (l'info|les infos|l'information|tout|(votre|ce|le) "
        "(message|sms|offre|proposition|compréhension|intérêt|retour|réponse|appel))|gentiment|poliment|si possible|si "
        "c'est possible|je (vous |t')en prie|je vous en supplie|pitié|par (pitié|respect)|de grâce|"
        # Greetings.
        "bonjour|bonsoir|bjr|bsr|salut|slt|coucou|cc|hello|hey|hé|eh|ho|oh|allo|re|rebonjour|madame|monsieur|messieurs|"
        "mesdames|mademoiselle|mme|mr|cher (monsieur|client|service)|chère (madame|équipe)|chers messieurs|à qui de "
        "droit|tout le monde|(toute |)l'équipe|la team|cordialement|(bien |)cdlt|bien cordialement|cdt|bien à vous|"
        "salutations|(sincères|meilleures) salutations|salutations distinguées|avec mes salutations|veuillez agréer "
        "mes salutations|je vous prie d'agréer mes salutations distinguées|respectueusement|(bonne|belle) (journée|"
        "soirée|continuation|fin de journée|après midi)|bon (week end|weekend|courage|après midi)|au revoir|aurevoir|"
        "adieu|ciao|tchao|tchuss|bye|à plus|a+|à bientôt|bisous|bises|biz|dans l'attente de votre (retour|confirmation|"
        "réponse)|"
        # To whom.
        "grand frère|tonton|tantie|boss|doc|khoya|les (gars|mecs)|le mec|mec|frère|frérot|frr|mon (gars|pote)|poto|"
        "ma belle|chef|patron|wesh|gros|"
        # What one says besides.
        "je (pense|crois)|j'apprécie|grave|tchip|tchiip|safi|baraka|wallah|wlh|starfoullah|on a compris|j'ai compris|"
        "au secours|à l'aide|assez|s v p|s t p|à jamais|non|nn|nan|oui|ouais|ok|d'accord|bon|bah|ben|bon ben|hein|euh|"
        "heu|quoi|voilà|basta|enfin|voyons|allez|désolé|désolée|dsl|pardon|excusez-moi|excuse-moi|je suis (désolé|"
        "désolée)|sorry|désolé du dérangement|excusez moi du dérangement|sans (rancune|vouloir vous offenser)|avec "
        "tout le respect|sauf votre respect|immédiatement|simplement|également|aussi|juste|obligé|bien sûr|vraiment|"
        "absolument|franchement|honnêtement|sincèrement|sérieusement|sérieux|serait apprécié|pour la (dernière|énième) "
        "fois( je répète|)|compris|c'est( pourtant|) clair|c'est (compris|bien compris|tout)|est-ce clair|(vous avez|"
        "tu as|t'as) compris|point (final|barre)|un point c'est tout|eh bien|mais bon|ah (non|mais)|oh là là|coudonc|"
        "dites( donc|)|dis( donc|)|"
        # Oaths, insults and laughter.
        "nique ta mère|ntm|ferme ta gueule|putain|ptn|bordel|merde|bordel de merde|nom de dieu|bon sang|zut|purée|"
        "punaise|(ça |)fait chier|pff|pfff|roh|mdr|lol|ptdr|xd|wtf|haha|hihi|tabarnak|tabarnac|câlisse|calice|crisse|"
        "ostie|connard|connards|connasse|connasses|pétasse|enculé|enculés|fdp|fils de pute|salaud|salauds|abruti|"
        "abrutis|ordures|bande d(e cons|e connards|e voleurs|'escrocs|'enculés)|escroc|escrocs|voleurs|espèce de con|"
        "(pauvre|gros) con|pauvre type|guignols|clowns|bouffon|bouffons"
    ),
    # What leads to a request. Pieces stand in any order: "merci" "de" "bien vouloir".
    "opening": (
        "(noter|notez|enregistrez) (mon|ma) (refus|opposition|demande)( et|)|savoir|gardez vos distances( et|)|tout "
        "ce que je (veux|demande) c'est( de|)|(indiquez|inscrivez|notez|marquez|écrivez|mettez)( bien|) (dans (votre "
        "(système|fichier|base)|mon dossier|ma fiche|vos fichiers) |)(que|qu')|ne m'approch(e|ez) plus( et|)|"
        "supprim(er|ez) (définitivement |)mon compte( et|)( de|)|serait-ce possible( de| d'|)|(vous êtes|t'es|tu es) "
        "(prié|priée|priés|gentil|gentils) de|(ça|cela) (m'|nous )arrangerait( bien|) (que|de|d'|si)|(vous êtes|tu "
        "es) (tenu|obligé|forcé|contraint)(|s)( par la loi|) (de|d')|la loi vous oblige à|vous avez l'obligation de|"
        "(je|nous) (vous |te |)(sollicite|requiers|requérons|sollicitons|enjoins|conjure|implore|intime|exhorte|"
        "commande)( de| d'|)|je (t'|vous )en (supplie|conjure|prie)|(merci de |veuillez |)(clore|clôturer|fermer|"
        "classer) (mon|le|ce) (dossier|compte)( et|)( de|)|ce serait (bien|mieux|gentil|sympa) (de|d'|que|si)|qu(oi|"
        "elle)( que|)|(g|jé|jai|jtai|jvous ai|jvs ai|on a)( déjà| deja|) (dit|di|demandé|demander|écrit)( d'| de|)|"
        "(dites|demandez|dis|informez) (à |)(votre|vos|ton) (robot|bot|système|commercial|vendeur|vendeurs|"
        "collaborateurs|centre d'appel|logiciel|automate|prestataires)|(je suis obligé|je suis forcé) de (vous|te) "
        "demander (de|d')|(vous|tu) (devez|dois) (vraiment |)(comprendre que|savoir que)|(ça|ce) serait possible (de|"
        "d')|(veuillez |)pren(dre|ez) (note|acte) de( mon| ma|)|je (dois|voudrais|souhaite|tiens à|viens|vais|me "
        "permets de) (vous|te) (demander|prier) (de|d')|(j'|je vous )avais( déjà| pourtant|) (demandé|dit|signalé)( "
        "de| à|)|j'aimerais mieux|régulariser|(votre|ce|ton) (robot|bot|système|logiciel|commercial|vendeur|"
        "assistant) (peut|doit|pourrait|devrait)|"
        # Small words.
        "(appliquer|respecter) (le rgpd|la loi|mon choix)( et|)|dégag(e|ez)( et|)|raccrochez( et|)|je vous (notifie|"
        "signifie)( le| mon| ma|)|(dites|demandez|informez|prévenez) (à |)(vos|votre) (commerciaux|équipes|collègues|"
        "collègue|services)|pis|(je pense|je crois|j'ai l'impression|il (me |)semble|on dirait) que|pour que|d'|de|que|"
        "qu'|que (vous|tu|l'on)|qu'on|à|à ce que vous|et|puis|alors|donc|mais|ainsi|par conséquent|du coup|surtout|me|"
        "m'|se|ma|mon|la|l'|je me|c'est|c'est pour|c'est bon( là|)|c bon|ceci est( une|)|une demande de|demande|stop|"
        "urgent|bon (allez|maintenant)|allez hop|écoute|écoutez|attention|comme demandé|"
        # Politely.
        "veuill(ez|er|é|e)|veillez|veuillez bien|merci (de|d'|de ne|donc de|encore de)|bien vouloir|(prière|prier) (de|"
        "d')|(je|nous) (vous |te )(prie|prions)|(je |j'|)(vous|te) (prie|demande) (de|d')|je vous (saurais gré|serais "
        "reconnaissant|serais reconnaissante)( de| d'|)|je (vous|te) remerci(e|erais)( de| et| mais|)|nous vous "
        "remercions de|vous remerciant de|(serait-il |est-il |est-ce |est-ce qu'il est |c'est |c |est-ce que c'est |il "
        "est |vous serait-il |)possible (de|d')|(pouvez|pourriez|pourrez)( vous|)( pas|)|(vous|si vous) (pouvez|"
        "pourriez|pourrez|pouviez)( pas|)|(peux|peut|pourrais)-tu|(si |)tu (peux|peut|pourrais|pouvais)( pas|)|(peut|"
        "pourrait)-on|on peut|est-ce (que vous (pouvez|pourriez)|que tu peux|qu'on peut)|(voulez|voudriez)-vous( bien|"
        ")|veux-tu( bien|)|(tu veux|vous voulez|si vous voulez) bien|puis-je vous demander( de|)|je peux vous demander "
        "de|(ayez|auriez-vous) l(a (gentillesse|bonté)|'(amabilité|obligeance))( de| d'|)|soyez (gentil|gentils|sympa|"
        "aimable)( de|)|(soyez|sois) (gentil|gentille|sympa)|seriez-vous assez aimable(s|) pour|(vous|tu) (seriez|"
        "serais)( bien|) (gentil|gentils|aimable) de|(ce|ça|il) serait (bien|sympa|gentil|aimable|bon|temps|préférable|"
        "souhaitable)|il est (grand |)temps|si vous pouviez|le mieux serait de|faites-moi le plaisir de|(arrêtez|"
        "arrête|cessez) (svp|stp|s'il vous plaît|maintenant)|je vous (prierais|prierai) de|je vous serais (obligé|"
        "obligée) de|j'apprécie(rais|rai) de|(y a-t-il|il y a|y a|y'a|est-ce qu'il y a) (un |)moyen|(serait-il|il "
        "serait) envisageable de|(vouler|voulé|pouver|pouvé|pourier|pouriez|pourié)-vous|accepteriez-vous de|(faire|"
        "faites) le nécessaire (pour|afin)( que| de|)|"
        # Wanting and demanding.
        "(je |j|)(veux|veu|veut|voudrais|voudrai|voulais|souhaite|souhaiterais|souhaiterai|souhaitais|désire|"
        "désirerais)|(j'|)aimer(ais|ai)( bien|)|(on|nous) (veut|voudrait|souhaite|aimerait|voulons|voudrions|"
        "souhaitons|désirons)|nous (souhaiterions|aimerions)|je veux bien que vous|je (demande|réclame|répète|confirme|"
        "dis)|je demande à ce que|j'(exige|ordonne|insiste pour|apprécierais)|j'entends|je (tiens à|préfère|"
        "préférerais|préférerai)|je confirme vouloir|(je |on |nous )(vous |te |t')(demande|redemande|demanderai|"
        "demanderais|demandons|dis|somme|ordonne|supplie|conseille|suggère|invite|interdis|charge|répète)|nous "
        "demandons( à|)|je vous mets en demeure de|(il |)(faut|faudrait)|(vous|tu) (devez|devriez|dois|devrais)|vous "
        "êtes pri(é|és) de|(faites|fais|faire) en sorte (de|que)|(tâchez|essayez) de|(arrangez|débrouillez)-vous pour|"
        "(pensez|pense|penser) à|n'oubliez pas de|j'attends de vous que vous|je compte sur vous pour|tout ce que je "
        "veux c'est que vous|(je |)(fais |)(une|la) demande de|je vous fais part de ma volonté de|j'ai l'honneur de "
        "vous demander de|je vous (écris|contacte) (pour|afin de)( vous demander de|)|juste pour vous demander de|je "
        "vous informe que|(veuillez |)not(er|ez)( bien|) que|(veuillez |)pren(dre|ez) note que|sachez que|je tiens à "
        "préciser que|je vous (rappelle|précise|signale) que|(merci de |veuillez |bien vouloir |)procéder( "
        "immédiatement|) (à|au)|(assurez|assurer)-vous (que|de)|veill(ez|er) à( ce que|)|effectuer|noter|je (vous |"
        f")(réitère|renouvelle|maintiens|confirme)|je (soussigné|soussignée)|vous avez (un mois|48h|({_NUMBER}) (jours|"
        "heures)) pour|autant|(confirm|trait|accept|valid|enregistr)ez(-moi|)|(dites|dis|indiquez|expliquez)-moi|"
        "(allez-vous|vas-tu)( enfin| finir par| bientôt|)|quand (est-ce que |)(vous allez|tu vas|vous comptez|"
        "allez-vous|vas-tu|comptez-vous)|vous comptez|vous allez enfin|tu vas enfin|fau|il fo|(prendre|prenez) en "
        "compte|tenir compte de|(traiter|accepter|confirmer|valider|enregistrer)|"
        # Again and again.
        "(j'ai|je vous ai|je t'ai|je vous l'ai|on vous a|on a)( déjà| pourtant|) (dit|demandé|écrit|signalé)|ça fait|"
        "je (vous |)le (répète|demande)|combien de fois (dois-je|je dois|faut-il|il faut|faut|faudra-t-il|vais-je "
        "devoir|va-t-il falloir)( vous| te| encore|)( le|) (dire|demander|répéter)|combien de fois (faut|il faut|"
        "faut-il) que je (vous |te |)(le |)(dise|demande|répète)|(encore|une|pour la|c'est la) (dernière fois|fois de "
        "plus)|encore une fois|une( bonne|) fois pour toutes|dernier (avertissement|rappel)|mise en demeure|à "
        "(plusieurs|maintes|de nombreuses) reprises|est-ce trop (vous |)demander|c'est trop (vous |)demander|que je "
        f"(vous |te |)(dise|demande|répète|demande)|({_NTH}) fois|"
        # Who asks, and by what law.
        "(à l'avenir|désormais|dorénavant|à (partir|compter) d(e maintenant|'aujourd'hui|e ce jour))|par (ce message|"
        "ce message je|cette réponse)|conformément à la loi|(au nom du|selon le) rgpd|à l'attention du responsable|en "
        "tant (que (client|particulier)|qu'entreprise)|nous sommes (une entreprise|un cabinet|un cabinet médical|un "
        "commerce|une association) et|je suis un particulier et|respecte(z|) (mon choix|ma décision|ma (vie privée|"
        "tranquillité))( et|)|(lâchez|lâche) l'affaire et|ok pour|(suite|faisant suite) à votre (appel|message|sms|"
        "mail|courriel)( de ce matin| d'hier|)"
    ),
    # Of whom, where, how.
    "you": "chez vous|dans vos (fichiers|contacts)|"
    "(par|de) vos (commerciaux|conseillers|agents|partenaires|collègues|robots)|(par|de) des (inconnus|commerciaux|"
    "démarcheurs|robots|call centers)|avec (des|plusieurs) numéros( différents| masqués|)|d(e la (mairie|ville|"
    "commune|banque|boutique|région|clinique)|e l'(école|association|université|église)|u (club|magasin|salon|"
    "restaurant|garage))|de (vous|toi)|de (votre|ta) part( ni|)|de chez vous|(venant|provenant) de vous|avec vous|de "
    "votre côté|(de|par|avec) votre (société|entreprise|magasin|équipe|marque|boutique|compagnie|numéro|boîte|"
    "association|organisme|parti|fondation|banque|institut|centre|plateforme|application|page|candidat|opérateur|"
    "mairie|enseigne|agence|cabinet|salon|club|site|service|biais)|(de|par) vos (services|équipes|magasins|offres|"
    "conneries)|par vous|(de|par) qui que ce soit|de quiconque|d(e la|e l'|u|e votre|e cette|e ce|e notre) "
    f"({_SENDER})",
    "filler": "(sur|à) (mon|notre) (fixe|mobile|cellulaire|gsm|domicile|bureau|whatsapp|messenger|adresse)|à la "
    "maison|manuellement|vous-même|vous-mêmes|sans succès|en vain|au sujet d(e|u|es)|à propos d(e|u|es)|que je n'ai "
    "(pas|jamais) (demandé|sollicité|souhaité|voulu)(|s|e|es)|commercialement|par voie (postale|électronique|"
    "téléphonique)|aucun|aucune|le moindre|la moindre|(de|pour) (livraison|suivi|confirmation|parrainage|fidélité|"
    "retard|relance|prospection|rdv|mes rdv)|si je le demande|(pour|afin de|en vue de) (me|nous) (démarcher|"
    "contacter|solliciter|relancer|spammer|prospecter)|(pour|afin de) m'(appeler|écrire|envoyer (des|de la|vos) "
    "(messages|sms|pub|pubs|publicité|publicités|offres|promos|mails))|(pour|sur) mon (compte|abonnement|profil)|"
    "(jusqu'à |)nouvel ordre|de satisfaction|chez (moi|nous)|personnalisé(|e|s|es)|exclusi(f|fs|ve|ves)|ciblé(|e|s|"
    "es)|partenaires|que vous (détenez|avez|possédez|conservez)( sur moi| me concernant|)|me concernant|prévu (à|"
    "par)|que je vous (ai|avais) (donn|accord)(é|ée|és|ées)|(donné(|e) |)lors de (mon|ma|l') (inscription|achat|"
    "commande|visite)|à mon (attention|intention|nom)|(à|avec|par) (vos|des|d'autres) (partenaires|tiers|sociétés)|à "
    "caractère personnel|par votre organisme|masqué|masqués|mais|pourtant|cependant|car|alors|donc|pis|à la noix|de "
    f"mes deux|{_DIGIT}{_DIGIT}|à mon (égard|encontre)|politique|politiques|(toute |toutes |)(trace|traces) de|hier|"
    "(la semaine|l'année|la fois) dernière|le mois dernier|(automatisé|non désiré|groupé)(|s)|de|d'|du|des|le|la|les|"
    "l'|à|a|au|aux|en|sur|dans|avec|pour|dès|via|et|ou|ni|y|ce|cet|cette|ces|ça|cela|par|ici|tous|toutes|tout|toute|"
    "mon|ma|mes|notre|nos|votre|vos|vot|votres|ton|ta|tes|2|dedans|que vos|(un |une |)(seul|seule)|autre|autres|"
    "nouve(au|aux|lle)|supplémentaire(|s)|futur(|s|e|es)|prochain(s|es)|autant|(trop|tant|plein|tas|un tas) de|"
    "quelque|quelques|quelconque|moindre|moindres|incessant(|s|e|es)|intempesti(f|fs|ve|ves)|indésirable(|s)|non "
    "(sollicit|désir|souhait)(é|és|ée|ées)|abusi(f|fs|ve)|stupide(|s)|débile(|s)|chiant(|s)|pénible(|s)|relou(|s)|"
    "inutile(|s)|agaçant(|s)|insupportables|envahissants|répétés|répétitifs|à répétition|quotidien(|s)|quotidienne(|"
    "s)|hebdomadaire(|s)|mensuel(|s|le|les)|automatique(|s)|push|professionnel(|s|le|les)|pro|perso|privé(|e|s|es)|"
    "de la part( de| d'| du| des|)|publicitaire(|s)|commercia(l|le|les|ux)|promotionnel(|s|le|les)|marketing|"
    "personnel(|s|le|les)|électronique(|s)|téléphonique(|s)|foutu(|s|es)|fichu(|s|es)|maudit(|s|es)|sacré|sale(|s)|"
    "pourri(|s)|(putain|putains|crisse|osti|merde) de|bidon|pareil(|s)|de merde|à la con|à deux balles|genre|type|"
    "types|être|(traitement|utilisation) de|envoi|envoyés|(de quelque (nature|sorte|façon) |sous quelque forme |)que "
    "ce soit|qui que ce soit|par (sms|texto|textos|message|messages|whatsapp|ce biais|ce canal|ce moyen|quelque "
    "moyen que ce soit)|sur (ce numéro|whatsapp|mon (portable|téléphone))|à ce numéro|que vous|que tu|qu'on|que l'on|"
    "à ce que vous|concernant|contenant|relatifs à|ainsi que|venant( de|)|aussi bien|je vous prie|à (caractère|titre|"
    "but)|à des fins( de|)( prospection| marketing| publicité| commerciales| publicitaires| promotionnelles|)( "
    "commerciale|)|que (vous m'envoyez|vous envoyez|tu m'envoies|je reçois)|sans fin|en (masse|boucle)|de masse|à "
    "propos de|les (couilles|pieds|burnes)|à (la réception|recevoir|l'envoi) (de|des|de la) (publicité|publicités|"
    "messages|sms|offres|newsletters)",
    "time": "(sous|dans les|d'ici) (24|48|72|8|15|30)(h| h| heures| jours)|là|immédiat|immédiate|immédiats|"
    "immédiatement|immediatement|sur le champ|dès (maintenant|à présent|aujourd'hui|que possible)|à présent|"
    "désormais|dorénavant|à l'avenir|dans (l'avenir|le futur)|à (partir|compter) (de maintenant|d'aujourd'hui|"
    "de ce jour)|pour (toujours|tjrs|de bon)|définitivement|à tout jamais|une( bonne|) fois pour toutes|"
    "au plus (vite|tôt)|dans les (plus brefs|meilleurs) délais|le plus (vite|rapidement|tôt) possible|asap|"
    "en urgence|d'urgence|sans (délai|tarder)|du tout|de la vie|en aucun cas|sous aucun prétexte|à nouveau|"
    "de nouveau|totalement|complètement|entièrement|stop|toujours|tjrs|tjs|quotidiennement|régulièrement|"
    "systématiquement|par la suite",
    # Why. What stands here says nothing else, alone or in a row: "je reçois" "tous les jours" "vos messages".
    "reason": (
        "on (m'appelle|m'écrit|me contacte|me harcèle|me dérange)|j'ai (prévenu|appelé|contacté|saisi|averti|alerté) "
        "(la (police|cnil|gendarmerie)|mon avocat|le 33700)|(ce n'est|c'est) (pas|plus) mon (adresse|mail|"
        "téléphone)( mail|)|et (vous continuez|tu continues|ça continue)( quand même| encore|)|(qui êtes-vous|vous "
        "êtes qui|t'es qui|c'est qui) et|pourquoi (vous|tu) m'envo(yez|ies) (ça|cela|tout ça|ce truc)|(pourquoi|"
        "comment) (vous avez|avez-vous|tu as|t'as) (mon (num|numéro|contact|mail)|mes coordonnées)|(je |)(ne |)sais "
        "pas (comment|où) (vous m'avez|tu m'as) (trouvé|eu)(e|)|(ces|vos|les) (alertes|messages|rappels|"
        "notifications|mails|infos|offres) ne (me |nous |)(servent|sont|intéressent) plus( utiles| à rien|)|(où|"
        "comment|d'où) (avez-vous|vous avez|tu as|t'as|tenez-vous|sortez-vous|vient) (eu |trouvé |obtenu |)(mon|"
        "cette) (adresse|courriel|contact)( mail| email|)|(vos|tes|ces|des) (messages|sms|mails|offres|courriels|"
        "appels) (publicitaires|commerciaux|commerciales|promotionnels|indésirables|incessants|non sollicités)|tu "
        "perds (ton|votre) temps( avec moi|)|vous perdez votre temps( avec moi|)|vous (me|nous) réveillez (la nuit|"
        "le matin|à 6h|à 7h)( avec (vos|ces) (sms|messages|appels)|)|je (vous |t')ai (mis|classé|signalé|bloqué)(|s) "
        f"(en|dans les|comme) (spam|spams|indésirables|liste noire)|(je |)(ne |)(suis|m'appelle) pas ({_NAME})|je "
        "reçois (des|les|vos) (messages|sms|mails|appels) (destinés à (quelqu'un d'autre|une autre personne|un "
        "autre)|qui ne (me concernent|m'intéressent|me sont) pas( destinés| adressés|)|qui (ne |)sont pas pour moi)|"
        "mon (numéro|adresse|mail|portable) est (strictement |)(confidentiel|privé|personnel|perso|sur liste rouge)(|"
        "le|e)|j'ai (annulé|résilié|fermé|clôturé) mon (compte|abonnement)|(vos|ces|tes) (mail|message|sms|courriel|"
        "pub|newsletter|offre|courrier)(|s) (vont|partent|finissent|passent|terminent) (directement |direct |tous |"
        ")(à|dans) (la (poubelle|corbeille)|les (spams|indésirables))|je (ne |)change(rai|) pas d'avis|j'ai trouvé "
        "(un|une) (logement|appartement|maison|location|colocation|place|job|stage|autre prestataire|poste)|(cette "
        "adresse( mail| email|)|cette boîte( mail|)|ce (numéro|compte)) n'est plus (valable|valide|utilisé(e|)|en "
        "service|attribué(e|)|actif|active|consulté(e|))|(votre|vos|ton) (robot|bot|commercial|commerciaux|vendeur|"
        "vendeurs|système|équipe) (m'|me |nous )(appel(le|lent)|écri(t|vent)|contact(e|ent)|relanc(e|ent)|harcèl(e|"
        "ent))|m'envoyez-vous|toujours (les mêmes|la même) (pub|pubs|messages|offres|mails|sms|promos|chanson|"
        "histoire)|(je |)(ne |)sais pas (comment|où|d'où) vous avez (eu|obtenu|trouvé) (mon (num|tel|téléphone|mail|"
        "email|adresse|contact|portable)|ma boîte mail)|(vous|tu|pourquoi tu) continue(s|) à|(où|comment|d'où) "
        "(avez-vous|vous avez|tu as|t'as|tenez-vous|sortez-vous|vient) (eu |trouvé |obtenu |)mon (tel|num|téléphone|"
        "email|portable)|trop c'est trop|pourquoi je|(nous avons|on a|j'ai) (fermé|vendu|cessé) (l'|la |mon |notre |"
        ")(entreprise|société|activité|boutique|magasin|commerce)|combien de fois (je dois|dois-je|faut-il|il faut) "
        f"vous (le |)(dire|répéter)( que|)|vous (appelez|relancez)|(ça|cela) fait ({_NUMBER}) fois( que|)|(on|nous) "
        f"(vous a|vous avons) (déjà |)dit (que|qu')|(qu'|)on n'était pas intéressés|(il|elle) a ({_NUMBER}|11|13|14) "
        "ans|(vous|tu) (écriv|parl)(ez|es) à (un|une) (mineur|mineure|enfant)|ce numéro est (réservé aux urgences|"
        "professionnel|privé|personnel)|g (rien|pas|jamais) demandé|c'est le téléphone de (ma fille|mon fils)|(c'est "
        "|)la dernière fois que je (vous |te |)(réponds|écris|parle)|(vous (n'|)avez|t'as) pas (honte( d('appeler|e "
        "déranger|e harceler) (une (vieille dame|personne âgée)|les gens)|)|compris)|"
        # What is asked besides, and why just now.
        "(que|comment|quoi) faire|comment (je fais|fait-on|on fait)|((est-ce|c'est|est-il|serait-il) |)possible|"
        "encore une fois|je (vous |)le répète|je répète|écoute(z|)|par la présente|je suis (à la |en |)retraite|"
        "j'ai changé de (voiture|téléphone|portable|banque|travail|métier|ville|vie)|je n'(utilise|ai) plus (ce|le|"
        "votre|vos) (service|produit|appareil|véhicule|application|site)(|s)|suite à (ma|mon|notre) (demande|"
        "résiliation|désinscription|déménagement|désabonnement|départ|refus)|comme (je (vous |)l'ai( déjà|) (dit|"
        "demandé|écrit|précisé)|demandé|(déjà |)(dit|indiqué|convenu|précisé))|même si (c'est (gentil|intéressant)|"
        "(la|votre) (proposition|offre) est (intéressante|bonne|alléchante))|je n'aime pas (qu(e (les gens|l'on|on)|"
        "'on)|quand on) (me (parlent|parle|contacte|dérange)|m'(appelle|appellent|écrive|écrivent))|en général|"
        "(c'est|c) quoi (ce|cette|votre) (num|numéro|truc|offre|message|appel|relance)|je n'en peux plus|suffit|"
        # How often, how long, how much.
        f"{_OFTEN}|encore|déjà|trop|beaucoup trop|{_TIMES}|pour la ({_NTH}) fois|depuis|(depuis |"
        f"ça fait )({_NUMBER}) (mois|jours|semaines|ans)|({_NUMBER}) (messages|sms|textos|appels|mails)|"
        "par (jour|semaine|mois)|en (une|un|deux|trois|2|3) (jour|jours|semaine|semaines|heure|heures|mois)|"
        f"il est ({_NUMBER})h( du matin|)|(cette semaine|aujourd'hui|ce mois ci|que je reçois)|"
        f"(le |)({_NTH}) (sms|message|appel)|ça fait ({_NUMBER}) (sms|messages|appels)|"
        # What they do, and how it feels.
        f"{_YOU_ANNOY}|vous (fatigu|dérang|harcel|saoul)ez les gens|avec|de (messages|sms|pub|pubs|textos)|de la pub|"
        f"(je|il|elle|on|j'en) reçoi(s|t)|nous recevons|je continue (à|de) recevoir|({_KIN}) (reçoit|reçoivent)|(vos|"
        f"tes|ces|des|tous vos|tous ces|trop de|beaucoup de|autant de|plein de) (messages|sms|textos|mails|{_ADS}|"
        "envois|appels)|(vos|tes|ces) (sms|messages|pubs|trucs|conneries) là|(de |)(vos|tes) (offres|produits|"
        f"services|promos|pubs)|votre (offre|produit|service)|cette offre|vos ({_TOPIC})|(vous|tu|(pourquoi|pk|pq) "
        "(vous|tu)|pourquoi est-ce que vous) (m'(écrivez|écris|appelez|appelles|envoyez|envoies)|me (contactez|"
        "contactes|relancez|textez)|(continuez|continues)( à| de|)|recommencez)|pourquoi (m'écrivez|m'appelez|"
        "m'envoyez|me contactez|continuez)-vous|m'écrivez-vous|m'appelez-vous|(à|de) (m'(écrire|appeler|envoyer)|me "
        "(contacter|harceler))|ça (continue|recommence)|(vous n'arrêtez|vous arrêtez|tu n'arrêtes|ça n'arrête) pas|"
        "vous m'avez (déjà (écrit|appelé)|assez dérangé)|on m'a assez dérangé|comment (ça se fait|se fait-il)( que|)|"
        "alors que|car|vu que|puisque|parce que|ce que vous faites|encore (vous|toi|un (sms|message|appel)( de votre "
        "part| de vous|))|malgré (ma demande|mes (demandes|refus|stop|stops)|mon (refus|stop))|sont (insupportables|"
        "pénibles|agaçants|trop nombreux)|(ça va|vous allez) (durer|continuer)( encore|)( longtemps|)|ça (va|vous "
        "amuse)|de cette (façon|manière)|(vous|tu) (abuse|exagère)(z|s)|même (le (dimanche|week-end)|la nuit|en "
        "vacances)|((vos|tes|ces) (message|sms|mail|notification|notif|pub|promo|appel|alerte|newsletter|texto|"
        "relance|courriel|rappel)(|s) |)((me|nous) |)(réveillent|dérangent|saoulent|soûlent|gênent|fatiguent|"
        "énervent|gonflent|emmerdent|agacent|gavent|cassent les pieds)|pour (m'écrire|m'appeler|me contacter|me "
        f"déranger)|{_TIRESOME}|{_NUISANCE}|(c'est|c)( vraiment| trop| pas|)|c'en est|ceci est|ça devient|ça commence "
        "à être|vos messages sont|à la fin|(ça|cela) (me |m'|nous |)(saoule|soûle|fait chier|énerve|dérange|gonfle|"
        "gave|fatigue|agace|suffit)|ça commence à bien faire|(y en a|il y en a) trop|(j'en ai |en ai |y en a |"
        ")marre( de vous|)|j'en ai (assez|ras le bol|plein le dos|plein le cul)|ras le bol|(j'|je n')en (peux|peu|"
        "peut) (plus|plu|pu)|(vous êtes|t'es|tu es) (énervant|agaçant|saoulant|insupportable|grave)(|s)|un peu de "
        "respect|respectez|merci de respecter|respecte(z|) (ça|cela|mon choix|ma (décision|demande|vie privée))( et|"
        ")|vie privée|(publicité|pub|messages|message) (indésirable|indésirables|non sollicitée|non sollicités)|"
        "arnaqu(e|eur|eurs)|(vos|ces) (messages|sms|envois) sont (inutiles|pénibles|gênants|indésirables|trop "
        "nombreux)|je me sens( vraiment|) (harcel|agress|importun|envahi)(|e|é|ée)|vous n'avez pas honte( de "
        "harceler les gens|)|(c'est|c) quoi (ces (messages|sms|pubs)|ça|ce (délire|spam|truc))|la ferme|ta gueule|"
        "vos gueules|va mourir|je vous déteste|(à la |)poubelle( direct|)|vous êtes( tous|) (des|une bande de|une "
        "bande d') (escrocs|voleurs|arnaqueurs|menteurs|malades|cons|voyous)|(vous |)(rempliss|pollu|encombr|"
        "satur)ez (ma|mon) (messagerie|boîte( mail| mails| aux lettres| de réception|)|téléphone|portable|mail)|ma "
        "(boîte|messagerie|boîte mail|boîte de réception) est (pleine|saturée)( à cause de vous| de (vos|tes) (pubs|"
        "mails|messages|sms|promos)|)|n'a pas été (prise en compte|traitée|respectée|suivie)|à cause de (vous|vos "
        "(messages|sms))|mon (téléphone|portable) sonne|"
        # What it costs.
        "(vous |ça |)(me |)(finissent|mangent|bouffent|bouffez|consomment|prennent|prenez|coupez|finissez|vident|"
        "coûtent|coûte)|cher|de l'argent|mon (crédit|forfait|argent)|mes unités|je pay(e|er) pour( ça| recevoir( ça|)|"
        ")|je suis( en déplacement|) à l'étranger|"
        # No interest, no need, no time.
        f"{_NO_INTEREST}|par (cette|votre|vos) (proposition|offre|offres|messages|produits|services)|je suis contre "
        "(le démarchage|la (pub|publicité))|je n'ouvre (jamais|pas)|(j'en ai |je n'en ai |)rien à (faire|foutre)|(je |"
        ")m'en (fous|fiche|tape|contrefous|branle|balance|moque)|aucun (intérêt|besoin)|sans intérêt|(j'ai|je n'ai) "
        "besoin de rien|(ce n'est |c'est |)pas (pour moi|mon truc)|pas besoin( merci| de vos (sms|messages|services|"
        "pubs)|)|(je n'ai|j'ai) (pas|plus) besoin de (vos (service|services|messages|offres|produits|conseils)|votre "
        "(service|offre|aide)|ça)|je (ne |)veux (pas|rien|plus) (de |)(vos (trucs|offres|services|produits)|votre "
        "(offre|service))|moi|(j'|je n')en (ai (pas|plus) besoin|veux (plus|pas))|j'en ai déjà( un|)|j'veux rien|sans "
        "façon|trop lourd|c'est (gentil|fini)|(j'ai|on a) déjà (un|une|mon|ma) (mutuelle|assurance|opérateur|"
        "fournisseur|forfait|crédit|banque|contrat)|j'ai (déjà |)(ce qu'il (me |)faut|acheté|vendu|voté|donné)|nous "
        "avons (déjà un fournisseur|ce qu'il nous faut)|je suis déjà équipé|j'ai changé d'(avis|opérateur)|j'ai trouvé "
        "(ailleurs|du travail|un emploi)|je ne cherche plus( d'emploi|)|(je n'|j')ai pas le temps|je ne (donne|"
        "donnerai) pas suite|je (ne |)(souhaite|veux|désire|compte) pas (donner suite|poursuivre|continuer|aller plus "
        "loin)( cet échange| cette conversation|)|je ne vends pas( ma maison|)|(ma maison n'est |ce n'est |)pas à "
        "vendre|(c'est |c'est déjà |déjà )vendu|je (ne |)(voterai|vote|voterais) (pas|jamais|plus)( pour (vous|lui|"
        "elle)|)|je (ne |)suis pas de votre (parti|bord|avis)|je (ne |)(ferai (pas|plus) de don|donnerai rien|donne "
        "plus)|je donne déjà( ailleurs| à d'autres( associations|)|)|je (ne |)(les |)lis (pas|jamais)( vos messages|)|"
        "je (ne |n')(joue|utilise|fume|conduis) plus( votre (application|service|site)|)|(vous |ne |)perdez (pas |"
        ")votre temps( avec moi|)|je n'achèterai rien|"
        # Never asked for, no customer any more.
        "(je |j'|je n'|)(ne |)(vous |t'|)(ai |)(rien|jamais rien) demand(é|er)|(je n'|j')ai (pas|jamais|rien) "
        "((demandé|commandé|signé|activé) (ça|cela|chez vous|ce service|ces (messages|sms))|souscrit à (ça|ce "
        "service))|je n'ai (jamais|rien) souscrit|(je n'|j')ai (pas|jamais) donné mon (accord|consentement|numéro|"
        "autorisation)|je (ne |)vous ai (pas|jamais) donné mon (numéro|accord)|je n'ai donné (aucun|aucune) (accord|"
        "autorisation|consentement)|(vous n'avez pas|sans) (mon (accord|consentement|autorisation)|le droit)|je (ne |"
        ")me suis (pas|jamais) (inscrit|abonné)(|e)|je (ne |)suis pas (inscrit|inscrite)|je (ne |)(vous |t')ai (jamais|"
        "pas) autorisé à (m'écrire|me contacter|m'envoyer (des|de) (sms|messages))|(je (ne |)me (souviens|rappelle) "
        "pas|aucun souvenir) (de |)(m'être (inscrit|inscrite|abonné)|vous avoir (donné|laissé) mon (numéro|contact|"
        "accord)|avoir (donné mon (accord|numéro)|demandé ça))|je (ne |)suis (pas|plus|pas encore) (client|cliente|"
        "abonné|abonnée|membre|adhérent|adhérente|concerné|concernée)( chez vous|)|je n'ai jamais été client( chez "
        "vous|)|(je me suis |)(inscrit|inscrite) (par erreur|sans le vouloir)|(inscription |j'ai cliqué |)par erreur|"
        f"je (ne |)voulais pas m'inscrire|({_KIN}|on|quelqu'un|mon ex) (m'a (inscrit|inscrite|mis|mise)|a donné (mon|"
        "ce|son) numéro)|vous m'avez (inscrit|inscrite|mis|mise|ajouté|ajoutée)|sans me (demander|consulter)|sur (une|"
        "votre) liste|dans (un|ce) groupe|qui vous (a |)(permis|permet|autorisé|autorise)( à| de|)|de quel droit( vous|"
        ")|le démarchage est (interdit|illégal)|mon (cpf|compte) est (vide|fermé|utilisé|clôturé)|j'ai fermé mon "
        "compte|j'ai (supprimé|désinstallé) (l'|votre )(application|appli)|mon abonnement est (fini|terminé|résilié)|"
        "je (ne |)fais plus partie d(e vos (clients|abonnés|membres)|e votre (club|association|entreprise))|j'ai "
        "(démissionné|résilié( mon contrat| mon abonnement|))|je suis déjà (désinscrit|désinscrite|désabonné|"
        "désabonnée)|"
        # The wrong person.
        "(c'est|c'était) une erreur|(vous|tu) (faites|avez fait|fais|as fait) erreur|vous vous trompez|(ce n'est|c'est|"
        "c) (pas|plus|po) (moi|mon numéro|son numéro)|(ce n'est |c'est |)pas moi que vous (cherchez|voulez)|(vous avez "
        "|)la mauvaise personne|je (ne |)suis pas (la (bonne personne|personne que vous cherchez)|cette personne)|je "
        "(ne |)suis pas( la| le|) (monsieur|madame|mme|maman|mère|père|papa)( de|)|cette dette n'est pas la mienne|"
        "(ces|vos) (messages|sms) ne (me sont|nous sont|m'étaient) pas (destinés|adressés)|(ces|vos) (messages|sms) ne "
        "s'adressent pas à moi|ce (message|sms) ne (m'est pas destiné|s'adresse pas à moi)|vous devez (faire erreur|"
        "vous tromper)|il (y a|s'agit d'une|doit y avoir)( une|) erreur|ce n'est pas mon nom|je ne (vous |)dois rien|"
        "ça (ne |)me (concerne|regarde) (pas|plus)|numéro attribué à une autre personne|ce numéro a (changé de "
        "(propriétaire|titulaire)|été réattribué)|(le |)(titulaire|propriétaire) (de ce numéro|du numéro|de la ligne) "
        "a changé|nouve(au|lle) (propriétaire|titulaire)( du numéro| de ce numéro|)|(j'ai (récupéré|hérité de)|je "
        "viens d'(avoir|obtenir)|on m'a (donné|attribué)) ce numéro( récemment| il y a peu|)|(cette personne |il |elle "
        "|)(n'habite|n'est|ne travaille|ne vit) plus (ici|là|chez nous|dans (la société|l'entreprise)|joignable( à ce "
        "numéro|))|(c'est|ce numéro (est|appartient à)|je suis)( le (téléphone|numéro)| celui|) (d'un (enfant|mineur|"
        "professionnel|commerce)|d'une (entreprise|société|école)|un mineur|mineur|mineure|un enfant)|(numéro|num|"
        "ligne) (privé|privée|perso|pro)|(c'est|ceci est|c) (mon|un) (numéro|num|téléphone|portable) (professionnel|"
        "privé|perso|pro|d'urgence)|(c'est|ceci est|ici c'est) (un fixe|une ligne (professionnelle|privée)|la ligne "
        "d'un (hôpital|cabinet|commerce))|(c'est|(ce|le) (numéro|téléphone|portable) (est|appartient))( le (numéro|"
        f"portable) de| celui de| à) ({_KIN})|(de|qui a|âgé de|âgée de) ({_NUMBER}|11|13|14|16|17) ans|mineur|mineure|"
        "(mon (numéro|nom|adresse)|mon identité|ce numéro) (a été|est) (utilis|usurp|pirat|vol)é(|e)|frauduleusement|"
        "(quelqu'un|on) (utilise|a utilisé|usurpe|a usurpé) (mon (numéro|nom|adresse)|mon identité)|usurpation "
        "d'identité|"
        # Who is this, and where from.
        "je (ne |)(vous|te) connais( même|) pas|(je (ne |)|)connais pas( votre société| ce numéro| cette personne|)|"
        "je (ne |)sais (même |)pas qui (vous êtes|tu es)|on (ne |)se connaît( pas|)|qui (êtes-vous|est-ce|c'est)|"
        "(vous êtes|c'est|t'es|tu es) qui|qui (vous a|t'a) (donné|communiqué|filé|vendu|fourni) (mon (numéro|contact|"
        "adresse)|mes coordonnées|l'autorisation|la permission)|(où|comment|d'où) (avez-vous|vous avez|tu as|"
        "tenez-vous|sortez-vous|vient) (eu |trouvé |obtenu |)(mon (numéro|contact|mail|adresse mail)|"
        "mes coordonnées)|je (ne |)sais pas (comment|où|d'où) vous avez (eu|obtenu|trouvé) (mon numéro|"
        "mes coordonnées)|(vous avez|tu as) (volé mon numéro|(encore|toujours) (mon numéro|mes (coordonnées|données)))|"
        # What has become of somebody.
        f"{_DEAD}|je suis en deuil|respecter (notre|mon) deuil|(j'habite|je n'habite|je ne vis|"
        "nous n'habitons) plus (là|ici|là-bas|en france|(dans |)la région|dans cette ville|à cette adresse)|"
        "(je déménage|j'ai déménagé)|(je change|j'ai( déjà|) changé) de numéro|je (conduis|travaille)|"
        "je suis (au (volant|travail)|en réunion|occupé|occupée|mineur|mineure|locataire|propriétaire|retraité|"
        "retraitée|étudiant|étudiante|au chômage|chômeur|malade|hospitalisé|hospitalisée|sourd|en vacances)|"
        # Told before.
        "(je (vous |te |)l'ai|j'ai|je t'ai|je vous ai)( déjà|) (dit|demandé)( non| stop|)|j'(envoie|ai envoyé) stop|"
        "(un |)(non |)c'est( un|) non|j'avais (pourtant |)dit non|je (ne |)(réponds|répondrai|parle) (pas|plus)( aux "
        "(inconnus|robots)|)|si c'est un robot|je me suis( déjà|) (désabonné|désabonnée|désinscrit|désinscrite)|j'ai "
        "cliqué sur (désinscription|désabonnement|le lien)|((le|votre|mon) |)(lien|bouton|stop|lien stop|lien de "
        "(désinscription|désabonnement)) (ne |)(marche|fonctionne) pas|ça (ne |)(marche|fonctionne) pas|c'est (mon|ma) "
        "(dernier message|dernière demande)|(c'est la |)dernière fois( que je (le |)dis|)|c'est la (deuxième|"
        "troisième) fois que je (vous |)le demande|ceci est ma dernière demande|combien de fois (faut il|dois je) vous "
        "le dire|(ne |n'|)insiste(z|) (pas|plus)|inutile d'insister|"
        # What follows.
        f"(sinon |ou |et |)({_THREAT})|(sinon |ou |et |avant que |)(je (vous |te |)(bloque|signale)|je (porte|vais "
        "porter) plainte|je saisis la cnil|j'appelle la police|je vais (vous |te |)(bloquer|signaler))( à la cnil|)|"
        "sinon (plainte|police)|sous peine de poursuites|si (vous continuez|tu continues|ça continue)|(j'ai|je (vous "
        "|t')ai)( déjà|) (bloqué|signalé|bloqués)( votre numéro|)|vous serez (signal|bloqu|dénonc)(é|és)( au 33700| "
        "à la cnil|)|(je suis |)(inscrit|inscrite) (sur|à)( la liste|) bloctel|je suis sur (la liste |)(bloctel|"
        "rouge)|je suis sur liste rouge|"
        # The law.
        "(selon|suivant|conformément (à|au|aux)|en (vertu|application) d(e|u)|au titre d(e|u)|sur (la base|"
        "le fondement) de)|(l'|)art|(l'|)(article|art) (4|5|6|7|12|13|15|16|17|18|20|21|22)|(7|15|16|17|18|21) (du |"
        f"de la |)(rgpd|gdpr|lpd|loi 25)|(la |de la |du |le |au |à la |)({_LAW})"
    ),
    # What else is to stop: "ni m'appeler".
    "also": "et (de |)(m'en informer|me (le |)confirmer|me le confirmer par écrit|m'envoyer une confirmation)|(ni|ou|"
    "et|et de ne plus|et ne plus|ni de|et ne) (m'(appeler|écrire|envoyer de (messages|sms)|envoyer des messages|"
    "appelez|écrivez)|me (contacter|téléphoner|relancer|déranger|solliciter|contactez)|appeler|écrire|contacter|"
    "relancer)",
    "about": f"à ce sujet|à ce propos|{_TOPIC}|(la |ma |)(maison|voiture)|électora(l|ux|les)|énergétique|(de|pour|"
    "sur) (mes |mon |les |)rendez-vous|emploi|météo|(pour|sur) (l'|un |mon |votre )avis( client| google|)|(concernant|"
    "au sujet d(e|u)|à propos d(e|u)) (mon|ma|ce|cette|le|la|un|une) (compte|contrat|dossier|candidature|demande|dette|"
    "crédit|maison|véhicule)|(pour|sur|à) (ce|votre|vos|le|les|cette) (service|site|produit|application|appli)(|s)|"
    "élections|internet|black friday|noël|argent|(sur|de|concernant) (vos|tes) (produits|services|offres|promotions|"
    "événements|soldes|nouveautés|activités)",
}

LEXICON = Lexicon(
    language="fr",
    words=_WORDS,
    hasty=_hasty,
    one_word=_one_word,
    cores=_rows(
        "topicmsgs enough_said | use plus/pas mine number | stop bother/call people | i want receive? ni message/ad "
        "ni message/ad | mine card gone | stop sending info/post | ne try not_even person bother/call | nobody name "
        "atnumber? | myremoval off? list | consent taken_back | plus asked receive that? | plus asked message/ad | i "
        "plus/pas/rien asked receive that | nevermore news | wrong | final | nobody atnumber | mistake notyours | "
        "notyours mistake | signedoff still | still signedoff | "
        # Stop: it, the messages, sending, receiving.
        "stop message/ad now? | stop you_own news | stop send post | stop subscription | stop notice | stop receive | "
        "stop receive message/ad/info | stop see message/ad | stop person contact/irk now? info? | stop now person "
        "contact/irk | stop try person contact | stop person? beg money | halt with about/info/message/ad | stop "
        "mecontact/mesend now? info? | halt contact info? | stop person propose | stop propose message/ad/info | stop "
        "send stuff? message/ad/info | stop use mine number | stop fill mine number | stop person use | cancel "
        "subscription | cancel notice | cancel service_noun | dismiss subscription | resign signup message/ad | resign "
        "notice | whenstop message/ad | whenstop person contact/irk info? | "
        # Enough of it.
        "have? enough message/ad | have? enough receive info? | have? enough you_own info | have? enough receive "
        "message/ad hour | have? enough message/ad hour | stop person contact hour | stop receive message/ad hour | "
        "have? enough be done | have? enough person contact info? | sick message/ad | annoy with message/ad | final "
        "with message/ad/info | shut with message/ad | no message/ad now? | no service_noun | "
        # Do not write any more.
        "ne person contact/irk plus/rien info? now? | ne contact plus info? | ne send plus/rien info/post | ne person "
        "send plus/rien post | person sendnow plus/rien post | ne mecontact/mesend plus/rien info? | ne try plus "
        "person contact | ne try pas person bother/call | nesend plus/rien | ne plus contact info? | ne plus send post "
        "| ne plus/rien person irk/contact info? now? | ne plus/rien mecontact/mesend | ne plus receive info/post? "
        "now? | ne plus see message/ad | plus be done | ne getting plus/rien | inot getting plus/rien | inot besub "
        "plus done | refuse getting | ne plus member list | ne plus use mine number | ne pas use mine number | ne use "
        "plus/pas mine number | ne person use plus | plus person contact/irk info? | plus mecontact/mesend | plus "
        "receive message/ad | person bother/call plus | mecontact plus | person sendnow plus/rien message/ad | person "
        "sendnow rien | sendnow person rien | mesend plus/rien message/ad | ne bother/call plus channel | ne person "
        "bother/call plus channel | ne plus bother/call channel | bother/call person plus | send person pas message/ad "
        "| convey message/ad/info | ne person propose plus message/ad/info | must_not plus contact info? | must_not "
        "plus person contact/irk info? | no_longer_to person? contact/irk | nothave person contact/irk info? | nothave "
        "mecontact/mesend | nothave use mine number | "
        # Do not write: of a call it may be that a message is preferred (`alone`).
        "nag person pas | ne person bother pas info? | person bother pas | ne? mecontact pas | ne pas person bother | "
        "must pas person bother/call/irk | must pas mecontact/mesend | ne pas mecontact | ne person? send pas "
        "anymessage | ne person? contact ni message/ad | ne mesend pas anymessage | person sendnow pas anymessage | "
        "mesend pas anymessage | ne pas send anymessage | ne pas receive message/ad | pas want receive info/post? | "
        "pas want be done | "
        # I want no more.
        "i want plus/rien receive info/post? now? | i want receive rien message/ad/info | i want plus/pas see "
        "message/ad | i want plus/pas see you | i want plus/rien message/ad | i want plus be done info? | i want plus "
        "person contact info? | i want plus mecontact/mesend | i want plus/pas member list | i want plus roster | i "
        "want pas receive info/post? | i want pas message/ad | i want pas be done info? | inot want plus/pas enrolled "
        "info? | decline ad | i want pas person contact | i want pas mecontact/mesend | i want pas data_used | i want "
        "plus data_used | i want pas processing | i want plus/pas mine number appear | inot want plus info | inot plus "
        "want info | i plus/pas want receive/message/ad | i plus/pas want receive info | i plus/pas want be done | i "
        "rien want receive | i plus/pas/rien asked receive/message/ad info? | i plus/pas/rien asked member list | plus "
        "i asked receive/message/ad | want plus receive/message/ad | want plus be done | want plus person contact | "
        "plus want receive/message/ad | plus want be done |  refuse receive/message/ad | refuse receive info/post | "
        "refuse see message/ad | refuse be done | refuse person contact | useless person bother/send | useless receive "
        "| refuse mine number | refuse use mine number | refuse processing | refuse handling mine number | refuse "
        "data_used | revoke consent | revoke consent be done | revoke consent receive/message/ad | revoke consent "
        "person contact | "
        # Take me off the list.
        "remove person now? info? | person remove info? | person takeout list | takeout person list | takeperson off? "
        "list | remove mine number now? | delete mine number now | takeout mine number | mine number gone | ensure "
        "mine number isgone | ensure i? isremoved | mine number out_of list | erasing mine number | erasing off list | "
        "remove off roster | removedoff off? list | dead remove theirs | dead removeit off? roster | dead removeit | "
        "dead ne plus contact theirs | dead ne contact plus theirs | dead ne contact plus/rien info theirs | delete "
        "mine card off roster/list | removed | quit roster | intend? unsubscribe | us unsubscribe | unsubscribe "
        "now/info/service_noun | put person dnc | stop person put list | ne person put plus list | ne plus person put "
        "list | put mine number dnc | put person out_of list | person put dnc | "
        # Leave me alone.
        "leave person alone info? now? | willyou person leave alone | willyou stop person contact info? | leave mine "
        "number alone | person leave alone info? | spare person message/ad/info | message/ad/info keepit"
    ),
    alone=_rows(
        "bare now? | stop news | halted that? now? | none message/ad polite | ne person call pas | person call pas | "
        "ne pas person? call | ne call pas | ne person irk pas | bother/call person pas | resign mine? signup | resign "
        "filler? signup | ad nothanks | number gone | keep anymessage for_you? | keep you_own? message/ad for_you? | "
        "useless try person? contact | quit filler? list | quit filler? list message | quit off list | remove filler? "
        "number | takeoff notes | takeout person | takeperson | delete mine card | erasing number"
    ),
    soft=_rows(
        "topicmsgs halted | i want plus service_noun | stop person contact work | noneed message/ad | irks "
        "message/ad info? | i want pas you_own news/info | dismiss notes | howdare person contact | stop person beg |"
        " byerror cancelit | halt contact theirs | noneed person bother/send | useless try? person call | ending "
        "filler? subscription | removeit off roster/list | remove theirs | ne plus contact theirs | ne contact "
        "plus/rien theirs | refusal | annoy | plus want you_own info | remove mine account | ne person bother/call "
        "plus/pas work | threaten ifmore? | ifmore threaten | notyours"
    ),
    how=_rows(
        "who | how unsubscribe | unsubscribe how | how ne? plus be done | how ne plus message/ad | how person remove "
        "| how removed | how stop message/ad | how stop that | how stop receive message/ad | how stop contact | how "
        "ne? plus receive | how receive message/ad | how remove mine number | how cancel subscription | how quit "
        "roster | how takeout person list"
    ),
    real="agresser|agressez|annuaires|annulaire|appeal|arène|baies|baises|balancier|bannez|barber|barbez|barder|bardez|"
    "basée|basées|baser|bayer|bloquera|bonnement|bonnes|bouler|boulez|buses|câbler|cantal|caret|carnets|cases|"
    "cessera|chaire|chaise|chine|cloque|compagnes|contait|contant|contracte|contractée|contracter|contractes|"
    "contractez|contractiez|conversations|cornet|correspondante|correspondantes|cosses|couler|coulez|courier|"
    "coursier|coursiers|courtier|courtiers|crête|cribler|criblez|croupe|déception|décevoir|déclame|démange|démanger|"
    "démangez|diffuseur|dresse|dresser|dressez|écrins|édite|éditer|éditez|élance|élancer|élances|élancez|élève|"
    "élevée|élever|élèves|élevez|élite|ennuies|envier|enviez|envol|envolée|envols|envoya|envoyeur|épeler|épelez|"
    "épelle|étiez|étire|étirée|étirer|étirez|évitera|fesse|fesses|fichiez|fouler|foulez|gager|garer|garez|gâter|"
    "gâtez|gazer|graver|gravez|groupées|haine|halle|haltes|hante|haute|incitation|incitations|interrompt|interrompu|"
    "jarret|joigne|joignes|kiffer|kiffez|laver|lavez|lifting|lisse|listées|maillez|malte|marrer|marrez|messagère|"
    "motif|motifs|mouler|moulez|natif|natifs|nocif|nourrir|nourrissez|paliers|paniers|papier|parcelle|paver|pavez|"
    "payez|pelle|pistes|poignez|prête|programmée|programmer|programmes|programmez|promu|promus|radin|radio|radios|"
    "rager|raide|raider|râler|ralez|ramer|raretés|raser|rasez|rater|rates|ratez|ravie|rayera|redire|rediriez|"
    "réinscription|réinscrire|relancera|relire|relirez|rentrait|répertorié|rétine|retirait|retraits|revire|revoie|"
    "revoyez|ronfler|ronflez|rouler|roulez|savez|soignez|souder|soudez|soulier|souper|soupez|stepper|supprimera|"
    "suprême|surpression|suspendue|tablette|tanneur|tentes|tentiez|testez|testiez|têtes|tétez|transmet|troupe|"
    "troupes|vanner|vannez|vases",
    never="vous m'avez désabonné|vous m'avez désabonnée|vous m'avez désinscrit|vous m'avez désinscrite|"
    "vous m'avez retiré|vous m'avez retirée|vous m'avez supprimé|vous m'avez supprimée|j'ai été supprimé|j'ai été "
    "désinscrit|désabonnée par erreur|désabonné par erreur|désinscrit par erreur|désinscrite par erreur|n'hésitez pas|"
    "n'hésite pas|n'hésitez surtout pas|pourquoi vous ne|pourquoi tu ne|pourquoi tu m'écris plus|pourquoi tu "
    "m'appelles plus|que de me contacter|(mon|ma|le|la) (ex|copain|copine|club|coach|patron|médecin|entraîneur|prof|"
    "banquier|voisin|voisine) ne (me|m')|y a (pas de|pas d'|plus de|plus d'|aucun|aucune) (whatsapp|sms|message|"
    "messages|messagerie|répondeur|contact|contacts|abonnement|groupe|téléphone|nom|appel|appels)|m'appeler chéri|"
    "m'appeler chérie|m'appeler comme ça",
    other="photo photos vidéo vidéos document documents contrat devis fichier dossier "
    "plutôt colis ne n pas jamais ni sans dit disent demande il ils quand jusqu jusque pendant parce lequel "
    "laquelle elle elles demain hier lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois année "
    "heure heures minute minutes commande commandes rendez réunion réservation livraison colis paiement "
    "paiements facture factures compte comptes carte mot passe alarme réveil chanson musique lumière lumières "
    "film jeu voiture bus train vol billet produit produits prix modèle important fumer",
)
