"""French."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="fr",
    words={
        "also": "ni m'appeler|ni m'écrire|ni me contacter|ni me téléphoner|ni me relancer|ni me déranger|"
        "ni me solliciter|ni m'envoyer de messages|ni m'envoyer des messages|ni m'envoyer de sms|"
        "ni m'appelez|ni m'écrivez|ni me contactez|ni appeler|ni écrire|ni contacter|ni relancer|"
        "ou m'appeler|ou m'écrire|ou me contacter|ou me téléphoner|ou me relancer|ou me déranger|"
        "ou me solliciter|ou m'envoyer de messages|ou m'envoyer des messages|ou m'envoyer de sms|"
        "ou m'appelez|ou m'écrivez|ou me contactez|ou appeler|ou écrire|ou contacter|ou relancer|"
        "et m'appeler|et m'écrire|et me contacter|et me téléphoner|et me relancer|et me déranger|"
        "et me solliciter|et m'envoyer de messages|et m'envoyer des messages|et m'envoyer de sms|"
        "et m'appelez|et m'écrivez|et me contactez|et appeler|et écrire|et contacter|et relancer|"
        "et de ne plus m'appeler|et de ne plus m'écrire|et de ne plus me contacter|"
        "et de ne plus me téléphoner|et de ne plus me relancer|et de ne plus me déranger|"
        "et de ne plus me solliciter|et de ne plus m'envoyer de messages|"
        "et de ne plus m'envoyer des messages|et de ne plus m'envoyer de sms|et de ne plus m'appelez|"
        "et de ne plus m'écrivez|et de ne plus me contactez|et de ne plus appeler|"
        "et de ne plus écrire|et de ne plus contacter|et de ne plus relancer|ni de m'appeler|"
        "ni de m'écrire|ni de me contacter|ni de me téléphoner|ni de me relancer|ni de me déranger|"
        "ni de me solliciter|ni de m'envoyer de messages|ni de m'envoyer des messages|"
        "ni de m'envoyer de sms|ni de m'appelez|ni de m'écrivez|ni de me contactez|ni de appeler|"
        "ni de écrire|ni de contacter|ni de relancer|et ne plus m'appeler|et ne plus m'écrire|"
        "et ne plus me contacter|et ne plus me téléphoner|et ne plus me relancer|"
        "et ne plus me déranger|et ne plus me solliciter|et ne plus m'envoyer de messages|"
        "et ne plus m'envoyer des messages|et ne plus m'envoyer de sms|et ne plus m'appelez|"
        "et ne plus m'écrivez|et ne plus me contactez|et ne plus appeler|et ne plus écrire|"
        "et ne plus contacter|et ne plus relancer|et ne m'appeler|et ne m'écrire|et ne me contacter|"
        "et ne me téléphoner|et ne me relancer|et ne me déranger|et ne me solliciter|"
        "et ne m'envoyer de messages|et ne m'envoyer des messages|et ne m'envoyer de sms|"
        "et ne m'appelez|et ne m'écrivez|et ne me contactez|et ne appeler|et ne écrire|"
        "et ne contacter|et ne relancer",
        "stop": "arrête|arrêtes|arrêtez|arrêter|arrêté|arrêt|arrêtiez|arrêtons|aréter|arété|areter|arettez|stop|stopp|"
        "stoppe|stoppes|stoppez|stopper|stoppé|stoppiez|stopez|stoper|cesse|cesses|cessez|cesser|cessé|cessiez|halte|"
        "interrompez|interrompre|interrompe|interrompiez|suspendez|suspendre|suspendiez|mettez fin|mettez un terme|"
        "mettre fin|mettre un terme|met fin|mets fin|mettiez fin|mettiez un terme|stoppons|évitez|éviter|évite|"
        "abstenez vous|vous abstenir|t'abstenir|abstiens toi|bloquez|bloquer|bloque|vous arrêtez|tu arrêtes|"
        "vous cessez|arrétez|mettez un terme à|maintenant arrêtez|maintenant arrête|maintenant stop|arrete 2|"
        "arretez 2|arrêter 2",
        # Spoken to somebody, so that nobody's own "je veux arrêter d'écrire" counts.
        "halt": "arrête|arrêtez|arrêtiez|stop|stoppez|stoppe|cesse|cessez|cessiez|évitez|évite|abstenez vous",
        "enough": "assez de|assez d'|marre de|marre d'|ras le bol de|ras le bol d'|ras le cul de|ras le cul d'|"
        "plein le dos de|plein le cul de|plein les bottes de|assez avec|ça suffit|ça suffit avec|basta|marre|"
        "c'est bon avec|ça commence à bien faire|ça commence à bien faire avec|fatigué de|lassé de|tanné de|tannée de|"
        "fatiguée de|lassée de|écoeuré de|écœuré de|vous me faites chier avec|tu me fais chier avec|"
        "vous me saoulez avec|tu me saoules avec|vous me soûlez avec|vous me gonflez avec|tu me gonfles avec|"
        "vous nous gonflez avec|vous m'emmerdez avec|vous m'énervez avec|vous me cassez les couilles avec|"
        "vous me cassez les pieds avec|vous m'embêtez avec|tu m'embêtes avec|vous m'ennuyez avec|"
        "vous me dérangez avec|vous me harcelez avec|j'en peux plus de|je n'en peux plus de|en peux plus de|"
        "plus qu'assez de|saoulé de|soûlé de|saoulé par|lassé par|agacé par|agacée par|exaspéré par|exaspérée par|"
        "dérangé par|excédé par|excédée par",
        "have": "j'en ai|j'ai|en ai|j'en ai vraiment|on en a|nous en avons|y en a|y'en a|je suis|on est|nous sommes|"
        "j'en ai plus que",
        "no": "plus de|plus d'|plus|pu de|pus de|plu de|plus aucun|plus aucune|plus jamais de|plus jamais d'|"
        "plus jamais|jamais plus de|fini les|pas d'autre|pas d'autres|aucun autre|aucune autre|finis les|finies les|"
        "finie la|fini la|fini le|terminé les|terminés les|terminée la|finissez-en avec|stop à tous|plus du tout de|"
        "plus jamais le moindre",
        # "Pas de message" is also news: it counts alone and with a courtesy.
        "none": "pas de|pas d'|pa de|aucun|aucune|zéro|pas",
        "ne": "ne|n'|nem|ne ne|me ne|n",
        "plus": "plus|plu|pu|pus|jamais|plus jamais|jamais plus|plus rien|pu rien|pu jamais|pus jamais|plus aucun|"
        "plus aucune|plus du tout|plus un seul|plus la moindre|plus le moindre|aucunement|dorénavant plus|plux|"
        "plus jamais rien|plus jamais aucun|plus jamais aucune|plus aucunement|jamais rien",
        "rien": "rien|aucun|aucune|rien de|plus rien|absolument rien",
        "pas": "pas|pa|point|surtout pas|pas du tout",
        "contact": "contacter|contactez|contacte|contactes|contacté|contactée|contactés|contactiez|contacting|"
        "recontacter|recontactez|recontacte|recontactes|recontactiez|écrire|écrivez|écris|écrit|écrives|écrive|"
        "écriviez|écrivé|réécrire|réécrivez|réécris|texter|textez|texte|textes|texté|textiez|solliciter|sollicitez|"
        "sollicite|sollicité|sollicitée|sollicitiez|démarcher|démarchez|démarche|démarché|démarchiez|démarchée|"
        "relancer|relancez|relance|relancé|relanciez|relances|déranger|dérangez|dérangé|dérangée|dérangés|dérangiez|"
        "importuner|importunez|importune|importuné|importunée|importunés|importuniez|harceler|harcelez|harcèle|"
        "harcelé|harcelée|harceliez|harcelle|harceller|embêtez|embêter|embêté|embêtiez|emmerder|emmerdez|emmerde|"
        "emmerdé|emmerdiez|spammer|spammez|spamme|spamer|spamez|spam|spame|spammé|spamé|spammiez|bombarder|bombardez|"
        "bombarde|bombardé|inonder|inondez|inonde|inondé|notifier|notifiez|notifie|notifié|prospecter|prospectez|"
        "ennuyer|ennuyez|ennuyé|soûler|soûlez|saouler|saoulez|gonfler|gonflez|polluer|polluez|pourrir|pourrissez|"
        "persécuter|persécutez|alerter|alertez|mailer|mailez|sms|whatsapper|achaler|achalez|achale|achalé|tanner|"
        "tannez|écoeurer|écoeurez|casser les couilles|cassez les couilles|casse les couilles|casser les pieds|"
        "cassez les pieds|casse les pieds|casser la tête|cassez la tête|prendre la tête|prenez la tête|faire chier|"
        "faites chier|fais chier|faire suer|gaver|gavez|bassiner|bassinez|joindre|joignez|rejoindre|rejoignez|"
        "importunner|dérenger|dérengez|deranjer|deranjez|communiquer|communiquez|cibler|ciblez|flooder|floodez|flood|"
        "matraquer|matraquez|messager|messagez|m'ecrire|appeler|appelez|appelle|appelles|appelé|appelée|appellez|"
        "appeller|appelliez|appeliez|apelez|apeler|apelle|apellez|apeller|rappeler|rappelez|rappelle|rappelles|"
        "rappelé|rappellez|rappeller|rappeliez|téléphoner|téléphonez|téléphone|téléphones|téléphoné|téléphoniez|"
        "phoner|phonez|bigophoner|tel|téléfoner|téléphonner|téléphonnez|call|envoyer|envoyez|envoie|envoies|envoyé|"
        "envoyée|envoyés|envois|envoi|envoye|envoyes|envoyiez|envoilez|envoiez|envoier|renvoyer|renvoyez|renvoie|"
        "adresser|adressez|adressiez|adressé|transmettre|transmettez|transmettiez|transmets|balancer|balancez|balance|"
        "faire parvenir|faites parvenir|fais parvenir|fassiez parvenir|expédier|expédiez|diffuser|diffusez|insister|"
        "insistez|insiste|insistiez",
        # "Ne me contactez pas" asks to stop; "ne m'appelez pas" (`call`) may prefer a message and counts alone.
        "bother": "contacter|contactez|contacte|contactes|contacté|contactée|contactés|contactiez|contacting|"
        "recontacter|recontactez|recontacte|recontactes|recontactiez|écrire|écrivez|écris|écrit|écrives|écrive|"
        "écriviez|écrivé|réécrire|réécrivez|réécris|texter|textez|texte|textes|texté|textiez|solliciter|sollicitez|"
        "sollicite|sollicité|sollicitée|sollicitiez|démarcher|démarchez|démarche|démarché|démarchiez|démarchée|"
        "relancer|relancez|relance|relancé|relanciez|relances|déranger|dérangez|dérangé|dérangée|dérangés|dérangiez|"
        "importuner|importunez|importune|importuné|importunée|importunés|importuniez|harceler|harcelez|harcèle|"
        "harcelé|harcelée|harceliez|harcelle|harceller|embêtez|embêter|embêté|embêtiez|emmerder|emmerdez|emmerde|"
        "emmerdé|emmerdiez|spammer|spammez|spamme|spamer|spamez|spam|spame|spammé|spamé|spammiez|bombarder|bombardez|"
        "bombarde|bombardé|inonder|inondez|inonde|inondé|notifier|notifiez|notifie|notifié|prospecter|prospectez|"
        "ennuyer|ennuyez|ennuyé|soûler|soûlez|saouler|saoulez|gonfler|gonflez|polluer|polluez|pourrir|pourrissez|"
        "persécuter|persécutez|alerter|alertez|mailer|mailez|sms|whatsapper|achaler|achalez|achale|achalé|tanner|"
        "tannez|écoeurer|écoeurez|casser les couilles|cassez les couilles|casse les couilles|casser les pieds|"
        "cassez les pieds|casse les pieds|casser la tête|cassez la tête|prendre la tête|prenez la tête|faire chier|"
        "faites chier|fais chier|faire suer|gaver|gavez|bassiner|bassinez|joindre|joignez|rejoindre|rejoignez|"
        "importunner|dérenger|dérengez|deranjer|deranjez|communiquer|communiquez|cibler|ciblez|flooder|floodez|flood|"
        "matraquer|matraquez|messager|messagez|m'ecrire|insister|insistez|insiste|insistiez",
        # Verbs that say something else with "pas": "ça me dérange pas".
        "irk": "dérange|embête|ennuie|soûle|saoule|gonfle|gave|tanne|écoeure|pollue|bassine|gène|gêne|gêner|gênez|"
        "parle|parles|parlez|parler|réponds|répondez|répondre|joins",
        "call": "appeler|appelez|appelle|appelles|appelé|appelée|appellez|appeller|appelliez|appeliez|apelez|apeler|"
        "apelle|apellez|apeller|rappeler|rappelez|rappelle|rappelles|rappelé|rappellez|rappeller|rappeliez|téléphoner|"
        "téléphonez|téléphone|téléphones|téléphoné|téléphoniez|phoner|phonez|bigophoner|tel|téléfoner|téléphonner|"
        "téléphonnez|call",
        "nag": "achalez|achale|dérangez|dérange|harcelez|harcèle|spammez|spamme|embêtez|embête|emmerdez|emmerde|"
        "importunez|importune|textez|texte|tannez|tanne|écoeurez|gossez|gosse",
        "send": "envoyer|envoyez|envoie|envoies|envoyé|envoyée|envoyés|envois|envoi|envoye|envoyes|envoyiez|envoilez|"
        "envoiez|envoier|renvoyer|renvoyez|renvoie|adresser|adressez|adressiez|adressé|transmettre|transmettez|"
        "transmettiez|transmets|balancer|balancez|balance|faire parvenir|faites parvenir|fais parvenir|"
        "fassiez parvenir|expédier|expédiez|diffuser|diffusez",
        # Imperatives alone: "m'envoyer plus de messages" asks for more.
        "sendnow": "envoie|envoies|envoyez|envois|envoiez|envoye",
        "convey": "ne me faites plus parvenir|ne nous faites plus parvenir|ne plus me faire parvenir|"
        "ne plus nous faire parvenir|ne me fais plus parvenir|ne me proposez plus|ne me propose plus|"
        "ne nous proposez plus|ne plus me proposer|ne plus nous proposer|cessez de me faire parvenir|"
        "arrêtez de me faire parvenir|ne m'abreuvez plus de|ne me bombardez plus de|ne m'inondez plus de|"
        "arrêtez de me bombarder de|arrêtez de m'inonder de|arrêtez de remplir ma boîte de",
        "propose": "proposer|proposez|propose|vendre|offrir|mettre|partager|publier|poster|faire de la|faites de la|"
        "faire du|faites du|faire|démarcher pour|parler de",
        "try": "essayez|essaie|essayer|essaye|tentez|tenter|tente|cherchez|cherche|chercher|continuez|continuer|"
        "continue",
        # Written as one word, without the apostrophe.
        "mecontact": "mecontacter|mcontacter|mcontactez|mcontacte|mécrire|mécrivez|mécris|mécrit|mécriviez|mecrir|"
        "mappeler|mappelez|mappelle|mapelle|mapeler|mapelez|mappellez|mappeller|mappel|mimportuner|mimportunez|"
        "membêter|membêtez|membête|mennuyer|mennuyez|mharceler|mharcelez|mspammer|mspammez|mspamer|mecrive|mécrives|"
        "mderanger|mderangez|mderange|memmerder|memmerdez|menquiquiner|dmecrire|dmappeler|dmcontacter|dmecrir",
        "mesend": "menvoyer|menvoyez|menvoie|menvoies|menvoi|menvois|menvoyé|menvoyiez|menvoye|madresser|madressez|"
        "menvoiez|menvoier|dmenvoyer|dmenvoye",
        "receive": "recevoir|reçevoir|recevoire|recevoirs|recevoir de|réception|entendre parler de vous|"
        "entendre parler de toi|avoir de vos nouvelles|avoir de tes nouvelles|être destinataire|être la cible|"
        "être importuné par|être dérangé par|être harcelé par|être dérangée par|être sollicité par|être informé par|"
        "être notifié|être alerté|être alertée|être spammé|être spammée|être inondé de|être inondée de|"
        "être bombardé de|être bombardée de|être embêté par|être embêtée par|être contacté pour|être contactée pour|"
        "recevoir vos",
        "see": "avoir|lire|voir|entendre parler de|entendre|savoir|supporter|subir|trouver|consulter|être informé de|"
        "être informée de|être tenu au courant de|être abonné à|être abonnée à|être inscrit à|être inscrite à|"
        "entendre parler",
        "be": "être|etre",
        "done": "contacté|contactée|contactés|contactées|contacter|contactez|recontacté|recontactée|appelé|appelée|"
        "appelés|appeler|rappelé|rappelée|dérangé|dérangée|dérangés|déranger|importuné|importunée|importunés|"
        "importuner|sollicité|sollicitée|sollicités|solliciter|démarché|démarchée|démarchés|démarcher|harcelé|"
        "harcelée|harcelés|harceler|relancé|relancée|relancer|spammé|spammée|spamé|embêté|embêtée|joint|jointe|texté|"
        "notifié|notifiée|emmerdé|emmerdée|achalé|achalée|ennuyé|ennuyée|ciblé|ciblée|prospecté|prospectée|inondé|"
        "inondée|bombardé|bombardée|pollué|alerté|informé|informée",
        "message": "message|messages|messsage|mesage|mesages|messages textes|msg|msgs|mess|mssg|mesg|sms|texto|textos|"
        "text|texts|texte|textes|mms|whatsapp|whatsapps|mail|mails|email|emails|e-mail|e-mails|mel|mels|courriel|"
        "courriels|courrier|courriers|infolettre|infolettres|newsletter|newsletters|news letter|notification|"
        "notifications|notif|notifs|alerte|alertes|appel|appels|coup de fil|coups de fil|coup de téléphone|"
        "coups de téléphone|communication|communications|correspondance|correspondances|sollicitation|sollicitations|"
        "sollicitation commerciale|relance|relances|rappel|rappels|contact|prise de contact|lettre d'information|"
        "lettre d'informations|lettres d'information|bulletin|bulletins|harcèlement|démarchage|démarchages|"
        "prospection|prospections|invitation|invitations",
        "anymessage": "de message|de messages|de sms|de texto|de textos|d'email|d'emails|de mail|de mails|de courriel|"
        "de courriels|de notification|de notifications|de newsletter|de newsletters|de pub|de pubs|de publicité|"
        "de publicités|de promo|de promos|de promotions|de spam|de spams|vos messages|vos sms|vos textos|vos mails|"
        "vos pubs|vos newsletters|vos publicités|vos promos|vos promotions|tes messages|ces messages|des messages|"
        "des sms|d'autres messages|d'autres sms|de msg|d'offres|vos offres|d'alertes|de relances|de rappels|"
        "de démarchage|de mess|d'offres commerciales",
        "notice": "message|messages|msg|sms|texto|textos|mail|mails|newsletter|newsletters|infolettre|emails|"
        "notifications|courriels|alertes sms|rappels sms|envois de sms|envoi de messages|envoi de sms|"
        "envoi des messages|envoi des sms|vos envois|les envois|tout envoi|tous les envois|ces envois|vos relances|"
        "tous vos envois|tout contact|vos appels|ces appels|toute communication|toute sollicitation|toute prospection|"
        "pub|pubs|publicité|publicités|promos|promotions",
        "promotion": "pub|pubs|publicité|publicités|promo|promos|promotion|promotions|offre promotionnelle|"
        "offres promotionnelles|offre commerciale|offres commerciales|réclame|réclames|message publicitaire|"
        "messages publicitaires|sms publicitaires|sms pub|sms promo|marketing|annonces|annonces publicitaires|"
        "bons plans|ventes privées|propagande|messages promotionnels|pub sms",
        "ad": "publicité directe|prospection directe|marketing direct|"
        "spam|spams|pourriel|pourriels|démarchage commercial|prospection commerciale|mailing|mailings|"
        "sms commerciaux|messages commerciaux|publipostage|publipostages|communications commerciales|"
        "sollicitations commerciales|circulaires",
        # What is not wanted if it is sent, but may be asked for: "plus d'infos". Not covered everywhere.
        "info": "offres|info|infos|information|informations|nouvelles|actualités|actus|news|propositions|annonces|"
        "trucs|truc|choses|merdes|merde|conneries|bêtises|saloperies|cochonneries|âneries|arnaques|blagues|chaînes|"
        "invitations|bons de réduction|réductions|codes promo|catalogues|vos trucs",
        "stuff": "articles|article|produits|services|photos|images|vidéos|liens",
        "remove": "enlever|enlevez|enlève|enlèves|enlevé|enlevée|enleviez|retirer|retirez|retire|retires|retiré|"
        "retirée|retirés|retiriez|supprimer|supprimez|supprime|supprimes|supprimé|supprimée|supprimés|supprimiez|"
        "suprimer|suprimez|suprime|effacer|effacez|efface|effaces|effacé|effacée|effaciez|rayer|rayez|raye|rayé|rayée|"
        "radier|radiez|radie|radié|radiée|ôter|ôtez|ôte|ôté|exclure|excluez|exclus|exclu|exclue|éliminer|éliminez|"
        "élimine|éliminé|blacklister|blacklistez|bloquer|bloquez|bloqué|barrez|barrer|biffez|biffer|exclut|"
        "débarrasser|débarrassez|purger|purgez|suppression|retrait|effacement|radiation|mettez en liste noire|"
        "mettre en liste noire|mettez sur liste noire|mettez sur liste rouge|mettre sur liste rouge",
        "takeout": "virer|virez|vire|sortir|sortez|sors|dégager|dégagez|dégage|tirez|tirer|jeter|jetez|éjectez|"
        "éjecter|ôter|faites sortir|désactiver|désactivez|exclure|excluez|enlevez|enlever",
        "removed": "être enlevé|être enlevée|être enlever|être retiré|être retirée|être retirés|être retirer|"
        "être supprimé|être supprimée|être supprimés|être supprimer|être suprimé|être effacé|être effacée|"
        "être effacer|être rayé|être rayée|être rayer|être radié|être radiée|être exclu|être exclue|être ôté|"
        "être désinscrit|être désinscrite|être désinscrits|être désabonné|être désabonnée|être désabonner|"
        "être désabonnés",
        "gone": "soit supprimé|soit retiré|soit effacé|soit enlevé|soit radié|soit rayé|soient supprimées|"
        "soient supprimés|soient effacées|soient effacés|soient retirées|soient enlevées|doit être supprimé|"
        "doit être retiré|doivent être supprimées|doivent être effacées|à supprimer|à retirer|à effacer|à enlever|"
        "à rayer|soit désinscrit|soit désabonné",
        "member": "être|être sur|être dans|faire partie|figurer|apparaître|rester|appartenir|etre présent|"
        "être inscrit|être inscrite|être présent",
        "quit": "quitter|sortir|je quitte|je sors|quitte",
        "unsubscribe": "désabonner|désabonnez|désabonne|désabonnes|désabonné|désabonnée|désabonniez|désabonnement|"
        "désabonnements|désaboner|désabonez|désabone|désabonement|désabo|désabos|désinscrire|désinscrivez|désinscris|"
        "désinscrit|désinscrite|désinscriviez|désinscrive|désinscription|désinscriptions|désinscrir|déinscrire|"
        "déinscription|désincrire|désincription|désincrivez|désinscrie|désouscrire|désengager|unsubscribe|unsub|"
        "opt out|optout|opt-out|opter out|désenregistrer|désinscrivé|désinscriver|désinscription sms|"
        "désabonnement sms|désenroler|desincrit|dés abonner|dés inscrire|dés inscription|dés abonnement|desabonné|"
        "desinscrire|désinscription demandée|désabonnement demandé|désabonnement immédiat|désinscription immédiate|"
        "désinscription totale|désabonnement total",
        "cancel": "annuler|annulez|annule|annulation|annuller|stopper|stoppez|arrêter|arrêtez|cesser|cessez|stop|"
        "suspendre|suspendez|interrompre|interrompez|arrêt",
        "dismiss": "supprimer|supprimez|supprime|suppression de|enlevez|retirez",
        "resign": "résilier|résiliez|résilie|résiliation|clôturer|clôturez|mettre fin à|mettre un terme à|"
        "mettez fin à|annuler|annulez|annulation|supprimer|supprimez",
        "subscription": "abonnement|abonnements|abonement|souscription",
        "signup": "abonnement|abonnements|inscription|inscriptions",
        "person": "lui|leur|"
        "moi|me|m'|nous|moi même|moi et ma famille|ma femme|mon mari|mes parents|ma famille|ma mère|mon père|"
        "cette personne|à ma mère|à mon père|à ma femme|à mon mari|à ma fille|à mon fils|à mes parents|"
        "à mes enfants|à ma grand-mère",
        "number": "fiche client|dossier client|compte sms|"
        "numéro|numéros|num|numero|téléphone|tel|tél|portable|mobile|gsm|natel|cellulaire|cell|nom|prénom|"
        "données|données personnelles|donnée|coordonnées|adresse|adresse mail|adresse email|adresse e-mail|boîte mail|"
        "coordonnés|téléphone portable|numéro de téléphone|numéro de portable|numéro de tel|mon contact|mes contacts|"
        "infos|informations|informations personnelles|donnée personnelle|ligne téléphonique|boîte de réception",
        "mine": "mon|ma|mes|notre|nos|ce|cette|m'|toutes mes|tout mes|toute mes|l'ensemble de mes|mon propre",
        "list": "liste|listes|listing|listings|liste de diffusion|listes de diffusion|liste d'envoi|liste d'envois|"
        "liste de contacts|liste de contact|liste de distribution|liste d'abonnés|mailing list|mailing liste|"
        "liste de mailing|mailing-list|fichier|fichiers|base|bases|base de données|bases de données|bdd|"
        "base de donnée|répertoire|répertoires|carnet d'adresses|système|systèmes|registre|registres|groupe|groupes|"
        "diffusion|diffusions|campagne|campagnes|liste de clients|fichier client|fichiers clients|fichier clients|"
        "abonnement|abonnements|programme|liste sms|contacts|groupe whatsapp|conversation|canal|chaîne|liste d'appel|"
        "liste d'appels|envois|carnet|tablettes|papiers|crm|annuaire",
        "roster": "liste|listes|listing|listings|liste de diffusion|listes de diffusion|liste d'envoi|liste d'envois|"
        "liste de contacts|liste de contact|liste de distribution|liste d'abonnés|mailing list|mailing liste|mailing|"
        "liste de mailing|base de données|bases de données|bdd|base de donnée|fichier client|fichiers clients|"
        "fichier clients|liste sms|groupe whatsapp|diffusion|diffusions",
        "off": "de|du|de la|des|de cette|de ta|de vos|de votre|de ces|d'|hors de|hors",
        "asked": "demandé|demandée|demandés|demander|sollicité|souscrit|autorisé|accepté|consenti|donné mon accord|"
        "donné mon consentement|voulu|donné mon autorisation|signé pour|inscrit pour|abonné",
        "i": "notre entreprise ne|notre société ne|notre cabinet ne|notre association ne|mon fils ne|ma fille ne|"
        "mes parents ne|ma grand-mère ne|mon épouse ne|mon époux ne|ma famille ne|mon entreprise ne|"
        "ma société ne|"
        "je|je ne|je n'|j'|j' ne|jne|jn|nous|nous ne|nous n'|on|on ne|on n'|moi je|moi je ne|ne|n'|j ai|j'ai|"
        "je n'ai|j'ai pas|nous n'avons|n'ai|ma femme ne|mon mari ne|ma mère ne|mon père ne|elle ne|il ne|je suis|"
        "je ne suis|j'suis|on est|nous ne sommes|ne suis|suis|j'en|je n'en|jen|on en|nous n'en|moi j'en|n'en|j'n'|je n",
        # With its "ne": "je veux plus d'infos" without it asks for more.
        "inot": "je ne|je n'|jne|nous ne|nous n'|on ne|on n'|moi je ne|ne|n'|je n'ai|nous n'avons|n'ai|je ne suis|"
        "nous ne sommes|ne suis|je ne me|je n'en|nous n'en|on n'en|n'en",
        "want": "veux|veut|veu|veus|veux vraiment|voulons|voudrais|voudrait|souhaite|souhaites|souhaité|souhaitons|"
        "souhaiterais|souhaiterai|désire|désirons|désirerais|désir|aimerais|aimerai|accepte|acceptons|tiens à|tiens|"
        "consens|consens à|autorise|autorisons|vous autorise|vous autorise à|t'autorise à|permets|vous permets de|"
        "ai envie|ai pas envie|ai plus envie|envie|besoin|ai besoin|ai pas besoin|ai plus besoin|jveux|jveu|jveut|"
        "jsouhaite|jvoudrais|intéressé|intéressée|intéressés|supporte|souhaiterions|voulais|voulait|est souhaité|"
        "soutiens|apprécie|veulent|supporte de|supporter|intéressé par|intéressée par|intéressés par|d'accord pour|"
        "d'accord de|favorable à|vous autorise pas à|accord pour|donné mon accord pour|donne mon accord pour",
        "refuse": "je ne suis pas d'accord avec|je ne suis pas d'accord pour|je suis pas d'accord pour|"
        "je suis pas d'accord avec|pas d'accord avec|je n'accepte pas|je n'accepte plus|je ne consens pas à|"
        "je n'accepte pas de|je ne suis pas d'accord à|"
        "je m'oppose à ce|je m'oppose à l'|"
        "je refuse|je refuse de|je refuse tout|je refuse toute|je refuse que|nous refusons|nous refusons de|"
        "refuse|m'oppose à|je m'oppose à|je m'oppose au|je m'oppose à toute|je m'oppose à ce que|nous nous opposons à|"
        "opposition à|je fais opposition à|j'interdis|je vous interdis|je vous interdis de|je t'interdis de|"
        "interdiction de|interdit de|défense de|inutile de|inutile d'|pas la peine de|ce n'est pas la peine de|"
        "c'est pas la peine de|plus la peine de|opposition au|opposition à tout|opposition à toute|"
        "je fais opposition au|je m'oppose à tout|pas d'accord pour",
        "revoke": "je retire|retire|retirer|révoque|je révoque|révoquer|annule|j'annule|annuler|retirons|révoquons|"
        "reprends|supprimer|retrait|révocation",
        "consent": "mon accord|"
        "consentement|consentements|accord|autorisation|autorisations|permission|opt-in|optin|consentment",
        "leave": "laisse|laissez|laisser|laissé|laissiez|lesse|laises|laissent|foutez|fous|foutre|fichez|fiche|fiches|"
        "ficher|lâchez|lâche|laisses",
        "alone": "tranquille|tranquilles|tranquil|tranquile|en paix|la paix|paix|en dehors de ça",
        "channel": "par mail|par mails|par email|par emails|par courriel|par téléphone|par tel|par appel|par courrier|"
        "au téléphone|de cette façon|par e-mail|par voie électronique|par voie postale|par écrit",
        "wrong": "mauvais destinataire|vous vous trompez de destinataire|erreur de destinataire|"
        "mauvais numéro|faux numéro|erreur de numéro|c'est un mauvais numéro|c'est un faux numéro|"
        "c'est une erreur de numéro|vous avez le mauvais numéro|tu as le mauvais numéro|vous avez un faux numéro|"
        "vous vous êtes trompé de numéro|vous vous êtes trompés de numéro|vous vous trompez de numéro|"
        "tu t'es trompé de numéro|tu te trompes de numéro|trompé de numéro|mauvaise personne|"
        "vous vous trompez de personne|vous vous êtes trompé de personne|ce n'est pas le bon numéro|"
        "c'est pas le bon numéro|pas le bon numéro",
        "who": "qui est-ce|c'est qui|qui êtes-vous|vous êtes qui|qui es-tu|t'es qui|tu es qui|qui m'écrit|"
        "à qui est ce numéro|c'est quel numéro|à qui ai-je affaire|qui est à l'appareil|"
        "comment avez-vous eu mon numéro|d'où avez-vous mon numéro",
        "how": "comment|comment faire pour|comment on fait pour|comment fait-on pour|comment puis-je|comment je peux|"
        "comment pourrais-je|comment est-ce que je peux|comment est-ce qu'on peut|comment peut-on|comment on peut|"
        "comment dois-je faire pour|comment je fais pour|comment fais-je pour|où puis-je|où est-ce que je peux|"
        "que faire pour|que dois-je faire pour|je fais comment pour|on fait comment pour|quelle est la procédure pour|"
        "comment ne plus|comment me",
        "final": "j'ai déjà demandé plusieurs fois ma suppression|j'ai déjà demandé ma suppression|"
        "j'ai déjà demandé mon retrait|j'ai déjà demandé ma désinscription|"
        "j'ai déjà demandé plusieurs fois ma désinscription|j'ai déjà demandé plusieurs fois mon retrait|"
        "j'ai demandé plusieurs fois ma désinscription|j'ai demandé plusieurs fois ma suppression|"
        "j'ai déjà demandé à être désinscrit|j'ai déjà demandé à être désinscrite|"
        "j'ai déjà demandé à être retiré de votre liste|j'ai déjà demandé à être supprimé|"
        "je ne veux plus avoir affaire à vous|je ne veux plus avoir à faire avec vous|"
        "je ne veux plus rien avoir à voir avec vous|"
        "ne revenez plus vers moi|ne revenez plus vers nous|ne revenez plus avec moi|"
        "ne revenez plus avec nous|ne reviens plus vers moi|ne reviens plus vers nous|"
        "ne reviens plus avec moi|ne reviens plus avec nous|ne reprenez contact plus vers moi|"
        "ne reprenez contact plus vers nous|ne reprenez contact plus avec moi|"
        "ne reprenez contact plus avec nous|merci de ne plus revenir vers moi|"
        "merci de ne plus revenir vers nous|veuillez ne plus revenir vers moi|"
        "veuillez ne plus revenir vers nous|"
        "j'exerce mon droit à l'effacement|j'exerce mon droit à l'oubli|j'exerce mon droit de retrait|"
        "j'exerce mon droit d'effacement|j'exerce mon droit de suppression|"
        "je fais valoir mon droit à l'effacement|je fais valoir mon droit à l'oubli|"
        "je fais valoir mon droit de retrait|je fais valoir mon droit d'effacement|"
        "je fais valoir mon droit de suppression|j'invoque mon droit d'opposition|"
        "j'invoque mon droit à l'effacement|j'invoque mon droit à l'oubli|j'invoque mon droit de retrait|"
        "j'invoque mon droit d'effacement|j'invoque mon droit de suppression|"
        "je souhaite exercer mon droit d'opposition|je souhaite exercer mon droit à l'effacement|"
        "je souhaite exercer mon droit à l'oubli|je souhaite exercer mon droit de retrait|"
        "je souhaite exercer mon droit d'effacement|je souhaite exercer mon droit de suppression|"
        "j'entends exercer mon droit d'opposition|j'entends exercer mon droit à l'effacement|"
        "j'entends exercer mon droit à l'oubli|j'entends exercer mon droit de retrait|"
        "j'entends exercer mon droit d'effacement|j'entends exercer mon droit de suppression|"
        "je désire exercer mon droit d'opposition|je désire exercer mon droit à l'effacement|"
        "je désire exercer mon droit à l'oubli|je désire exercer mon droit de retrait|"
        "je désire exercer mon droit d'effacement|je désire exercer mon droit de suppression|"
        "par la présente j'exerce mon droit d'opposition|par la présente j'exerce mon droit à l'effacement|"
        "par la présente j'exerce mon droit à l'oubli|par la présente j'exerce mon droit de retrait|"
        "par la présente j'exerce mon droit d'effacement|par la présente j'exerce mon droit de suppression|"
        "inscrivez moi sur votre liste d'opposition|inscrivez moi sur la liste d'opposition|"
        "inscrivez moi sur liste d'opposition|ajoutez moi à votre liste d'opposition|"
        "mettez moi sur votre liste d'opposition|mettez moi sur votre liste noire|"
        "ne me mettez plus dans vos envois|ne me mettez plus sur votre liste|"
        "ne m'incluez plus dans vos envois|ne m'incluez plus|ne m'ajoutez plus|"
        "ne me mettez pas dans vos listes|"
        "lâche-moi|lâchez-moi|lâchez-nous|lâche-nous|lâche-moi la grappe|lâchez-moi la grappe|"
        "lâche-moi les baskets|lâchez-moi les baskets|oubliez-moi|oublie-moi|oubliez-nous|oubliez mon numéro|"
        "oublie mon numéro|perdez mon numéro|perds mon numéro|foutez le camp|fous le camp|fichez le camp|"
        "allez vous faire foutre|va te faire foutre|allez vous faire voir|va te faire voir|allez vous faire enculer|"
        "va te faire enculer|allez vous faire mettre|va te faire mettre|va chier|allez chier|allez au diable|"
        "cassez-vous|casse-toi|barrez-vous|barre-toi|tirez-vous|allez voir ailleurs|va voir ailleurs|"
        "allez voir ailleurs si j'y suis|va voir ailleurs si j'y suis|ne pas contacter|ne pas déranger|"
        "ne plus contacter|ne plus déranger|ne pas démarcher|ne plus appeler|plus rien recevoir|ne plus rien recevoir|"
        "pas de démarchage|aucun démarchage|pas de pub|pas de publicité|pas de publicités|pas de spam|pas de spams|"
        "pas de promo|pas de promos|pas de sollicitation|pas de sollicitations|pas de prospection|bloquez-moi|"
        "blacklistez-moi|blackliste-moi|mettez-moi en opposition|mettez-moi sur liste noire|"
        "mettez-moi sur liste rouge|je fais opposition|j'exerce mon droit d'opposition|exercer mon droit d'opposition|"
        "stop démarchage|je ne veux plus de vous|je veux plus de vous|je ne veux plus rien de vous|"
        "je ne veux plus vous parler|je ne veux plus vous entendre|je ne veux plus vous lire|"
        "je ne veux plus te parler|je ne veux plus vous avoir au téléphone|ne veux plus avoir affaire à vous|"
        "plus avoir affaire à vous|couper le contact|allez spammer ailleurs|va spammer ailleurs|"
        "allez embêter quelqu'un d'autre|allez déranger quelqu'un d'autre|va embêter quelqu'un d'autre|"
        "passez votre chemin|passe ton chemin|allez harceler quelqu'un d'autre|décrissez|décrisse|décalissez|"
        "sacrez-moi patience|sacre-moi patience|sacrez-moi la paix|sacre-moi la paix|sacrez votre camp|sacre ton camp|"
        "fous moi la paix|fou moi la paix|foutez moi la paix|foute moi la paix|fiche-moi la paix|fichez-moi la paix|"
        "retirez-moi de là|enlevez-moi de là|cessation des messages|foutez nous la paix|fichez nous la paix|"
        "me faites plus chier|me fais plus chier|ne me faites pas chier|ne me faites plus chier|me faites pas chier|"
        "me fais pas chier|me cassez plus les couilles|me casse plus les couilles|me cassez pas les couilles|"
        "me casse pas les couilles|arrêtez de me les briser|je fais usage de mon droit d'opposition|"
        "je fais valoir mon droit d'opposition|j'use de mon droit d'opposition|cessation de tout contact|aucune pub|"
        "aucune publicité|aucun spam|aucune promo|aucune promotion|zéro pub|zéro spam|zéro publicité|"
        "ne prenez plus contact|ne prends plus contact|ne plus prendre contact|ne pas prendre contact|"
        "ne reprenez plus contact|ne reprenez pas contact|n'entrez plus en contact|ne plus entrer en contact|"
        "ne vous mettez plus en contact|vas te faire foutre|vas te faire voir|vas chier|aller vous faire foutre|"
        "aller vous faire voir|allez tous vous faire foutre|cessez de prendre contact|arrêtez de prendre contact|"
        "évitez de prendre contact|ne prenez pas contact|aucune prise de contact souhaitée|aucune prise de contact|"
        "aucune autre prise de contact|aucune sollicitation|aucune relance",
        "bare": "plus d'envoi|plus d'envois|plus aucun envoi|arrêt des envois|arrêtez vos envois|stop aux envois|"
        "stop envoi|stop envois|cessez vos envois|plus aucun contact|pas de contact svp|"
        "droit à l'effacement|droit d'opposition|droit à l'oubli|arrêtez-les|je veux sortir de là|"
        "je veux sortir d'ici|laissez-moi sortir|je ne veux plus rien avoir à faire avec vous|"
        "épargnez-moi ça|"
        "m'envoyez plus|m'envoie plus|m'envoyez plus rien|pas de pubs|pas de pub|pas de textos|"
        "pas de vos sms|pas de vos messages|"
        "ras le bol des messages|ras le bol de vos messages|ras le bol de vos sms|ras le bol de vos pubs|"
        "désactiver les messages|désactiver les sms|désactiver les notifications|"
        "désactiver les alertes|désactiver les envois|désactiver le service|désactiver l'abonnement|"
        "désactivez les messages|désactivez les sms|désactivez les notifications|"
        "désactivez les alertes|désactivez les envois|désactivez le service|désactivez l'abonnement|"
        "désactive les messages|désactive les sms|désactive les notifications|désactive les alertes|"
        "désactive les envois|désactive le service|désactive l'abonnement|résilier l'abonnement|"
        "résilier le service|résilier mon abonnement|résiliez l'abonnement|résiliez le service|"
        "résiliez mon abonnement|"
        "supprimez le|supprimez les|effacez le|enlevez le|enlève le|supprime le|"
        "stop|stopp|stop stop|stop ça|stop tout|stop tous|stop tout ça|stop à tout|stop maintenant|stop ici|"
        "stop sms stop|stop à ça|arrêt|arrête|arrêtez|arrêter|arretez tout|arrête tout|arrêtez ça|arrête ça|"
        "arrêtez tout ça|arrête tout ça|arrêtez ça tout de suite|arrêtez un peu|arrêtez cela|arrêter ça|"
        "arrêter tout|arrêtez ce harcèlement|arrêtez avec ça|arrête avec ça|arrêtez vos conneries|"
        "arrêtez votre cirque|arrêtez là|on arrête là|arrêtons là|arrêtons-nous là|cessez|cesse|cesser|cessez ça|"
        "cessez cela|cessez tout|cessez tout de suite|cessez vos agissements|stoppez|stoppe|stopper|stoppez ça|"
        "stoppez tout|stoppe ça|ça suffit|ça suffit maintenant|ça suffit comme ça|en voilà assez|c'est assez|"
        "c'en est assez|halte|halte là|plus jamais ça|plus rien|jamais plus|plus du tout|fin des messages|"
        "supprimez|supprimer|suppression|retirez|ne plus envoyer|bloquer|bloqué|bloquez|résiliation sms|"
        "stop c'est bon|arrêtez svp|arrêtez stp|veuillez arrêter|je veux arrêter|je souhaite arrêter|"
        "je voudrais arrêter|j'aimerais arrêter|je veux que ça s'arrête|je veux que ça cesse|je stop|je stoppe|"
        "n'envoyez plus|ni message ni appel|ni sms ni appel|ni appel ni sms|rien recevoir|ne rien recevoir|"
        "aucun message de votre part|je ne veux rien recevoir|sortir de la liste|me supprimer|me rayer|"
        "c'est bon arrêtez|allez arrêtez|vous arrêtez|tu peux arrêter|vous pouvez arrêter|il faut arrêter|"
        "faut arrêter|bon arrêtez|mais arrêtez|mais arrête|ok stop|oh stop|non arrêtez|d'arrêter|de stopper|"
        "de cesser|merci d'arrêter|merci de stopper|arretes|arrêté|dégagez|dégage|dégage de là|du balai|"
        "bon débarras|lâche l'affaire|lâchez l'affaire|je ne veux plus rien|je veux plus rien|je ne veux plus|"
        "je ne souhaite plus|je veux plus|liste rouge|la paix|plus de contact|aucun contact|je ne veux rien|"
        "pas de messages|pas de sms|pas de mails|pas d'appels|arrêtez tout de suite|arrêtez maintenant|"
        "arrête maintenant|arrête tout de suite|stop tout de suite|stop immédiatement|cessez maintenant|"
        "arrêtez le massacre|arrête le massacre|stop spam|stop pub|stop pubs|ne comptez plus sur moi|"
        "ne comptez pas sur moi|bloquer l'expéditeur|désactiver|résilier sms|me retirer|blocage|retirez svp|"
        "que vous arrêtiez|que vous cessiez|vous arrêtiez|arrêtiez|cessiez|que cela cesse|que ça cesse|"
        "que ça s'arrête|que cela s'arrête|que tu arrêtes|ni appels ni sms|ni sms ni appels|ni sms ni mail|"
        "ni mail ni sms|ni sms ni mails|ni messages ni appels|je ne donne pas mon accord|"
        "je ne donne pas mon consentement|je ne consens pas|je n'ai pas donné mon accord|je vous demande d'arrêter|"
        "merci d'en rester là|restons-en là|on en reste là|si vous n'arrêtez pas je porte plainte|"
        "si tu n'arrêtes pas je te bloque|si vous n'arrêtez pas je vous bloque|"
        "si vous n'arrêtez pas j'appelle la police|si vous m'écrivez encore je porte plainte|assez|arretter|"
        "arrettez|aretez|areter|arrette|arète|arretz|arètez|arettez|aretter|stope|stoop|cesez|stop à tout ça|"
        "assez maintenant|ça suffit les messages|ça suffit maintenant les messages|merci de le retirer|"
        "merci de la retirer|merci de le supprimer|merci de supprimer|merci d arrêter|merci de cesser|"
        "merci de retirer|n insistez pas|n insiste pas|n insistez plus|inutile d insister|pas la peine d insister|"
        "à supprimer|supprimez svp|supprimer svp|effacez|retirez le|retirez la|arrêtez tout|arrêtez immédiatement|"
        "stoppez immédiatement|ne plus écrire|ne plus appeler|ne pas rappeler|basta|vous arrêtez maintenant|"
        "maintenant vous arrêtez|bon maintenant vous arrêtez|tu arrêtes|tu arrêtes maintenant|suspendez l envoi|"
        "suspendez les envois|suspendre l envoi|cessez l envoi|cessez les envois|arrêtez l envoi|"
        "arrêtez les envois|fin des envois|je ne veux plus en faire partie|je ne veux pas en faire partie|"
        "je veux plus en faire partie|je ne souhaite plus en faire partie|sortez moi de là|sors moi de là|"
        "enlevez moi de là|retirez moi de là|supprimez mon contact|supprime mon contact|effacez mon contact|"
        "supprimer mon contact|oubliez moi|oublie moi|je quitte la liste|basta maintenant|stop maintenant stop|"
        "ne continuez pas|ne continuez plus|ne continue pas|ne continuez pas à m envoyer ça|"
        "ne continuez pas à m écrire|ne continuez pas à m envoyer des messages|ne continuez plus à m écrire",
        "polite": "svp|s'il vous plaît|s'il te plaît|stp|merci|merci beaucoup|merci bien|please|merci d'avance|"
        "s'il vous plait merci",
        "sick": "vous saoulez avec|vous saoulez avec tous|vous saoules avec|vous saoules avec tous|vous gonflez avec|"
        "vous gonflez avec tous|vous gonfles avec|vous gonfles avec tous|vous soûlez avec|"
        "vous soûlez avec tous|vous faites chier avec|vous faites chier avec tous|vous fais chier avec|"
        "vous fais chier avec tous|vous cassez les pieds avec|vous cassez les pieds avec tous|"
        "vous cassez les couilles avec|vous cassez les couilles avec tous|vous cassez la tête avec|"
        "vous cassez la tête avec tous|vous emmerdez avec|vous emmerdez avec tous|vous fatiguez avec|"
        "vous fatiguez avec tous|tu saoulez avec|tu saoulez avec tous|tu saoules avec|tu saoules avec tous|"
        "tu gonflez avec|tu gonflez avec tous|tu gonfles avec|tu gonfles avec tous|tu soûlez avec|"
        "tu soûlez avec tous|tu faites chier avec|tu faites chier avec tous|tu fais chier avec|"
        "tu fais chier avec tous|tu cassez les pieds avec|tu cassez les pieds avec tous|"
        "tu cassez les couilles avec|tu cassez les couilles avec tous|tu cassez la tête avec|"
        "tu cassez la tête avec tous|tu emmerdez avec|tu emmerdez avec tous|tu fatiguez avec|"
        "tu fatiguez avec tous|vous me saoulez avec tous|vous me saoules avec|vous me saoules avec tous|"
        "vous me gonflez avec tous|vous me gonfles avec|vous me gonfles avec tous|vous me soûlez avec|"
        "vous me soûlez avec tous|vous me faites chier avec|vous me faites chier avec tous|"
        "vous me fais chier avec|vous me fais chier avec tous|vous me cassez les pieds avec tous|"
        "vous me cassez les couilles avec|vous me cassez les couilles avec tous|vous me cassez la tête avec|"
        "vous me cassez la tête avec tous|vous me emmerdez avec|vous me emmerdez avec tous|"
        "vous me fatiguez avec|vous me fatiguez avec tous|tu me saoulez avec|tu me saoulez avec tous|"
        "tu me saoules avec|tu me saoules avec tous|tu me gonflez avec|tu me gonflez avec tous|"
        "tu me gonfles avec|tu me gonfles avec tous|tu me soûlez avec|tu me soûlez avec tous|"
        "tu me faites chier avec|tu me faites chier avec tous|tu me fais chier avec|"
        "tu me fais chier avec tous|tu me cassez les pieds avec|tu me cassez les pieds avec tous|"
        "tu me cassez les couilles avec|tu me cassez les couilles avec tous|tu me cassez la tête avec|"
        "tu me cassez la tête avec tous|tu me emmerdez avec|tu me emmerdez avec tous|tu me fatiguez avec|"
        "tu me fatiguez avec tous|vous nous saoulez avec|vous nous saoulez avec tous|vous nous saoules avec|"
        "vous nous saoules avec tous|vous nous gonflez avec|vous nous gonflez avec tous|"
        "vous nous gonfles avec|vous nous gonfles avec tous|vous nous soûlez avec|vous nous soûlez avec tous|"
        "vous nous faites chier avec|vous nous faites chier avec tous|vous nous fais chier avec|"
        "vous nous fais chier avec tous|vous nous cassez les pieds avec|vous nous cassez les pieds avec tous|"
        "vous nous cassez les couilles avec|vous nous cassez les couilles avec tous|"
        "vous nous cassez la tête avec|vous nous cassez la tête avec tous|vous nous emmerdez avec|"
        "vous nous emmerdez avec tous|vous nous fatiguez avec|vous nous fatiguez avec tous|"
        "ça suffit|ça suffit maintenant|ça suffit avec|stop avec|y en a marre de|y en a marre des|"
        "je n en peux plus de|je n en peux plus des|j en peux plus de|j en peux plus des|je ne supporte plus|"
        "je supporte plus|je suis fatigué de|je suis fatiguée de|je suis fatigué des|je suis saoulé par|"
        "vous me saoulez avec|vous me gonflez avec|vous me cassez les pieds avec|lâchez moi avec|"
        "fichez moi la paix avec|foutez moi la paix avec|arrêtez avec|arrête avec|trop de|assez avec|c est fini",
        "refusal": "silence|je n'ai plus besoin de vos infos|nous n'avons plus besoin de vos infos|"
        "je n'ai plus besoin de vos informations|je veux arrêter le service|arrêter le service|"
        "résilier le service|"
        "laissez moi|laisse moi|mauvais destinataire|mauvaise personne|"
        "pas intéressé|pas intéressée|pas interessé|non intéressé|non intéressée|je ne suis pas intéressé|"
        "je ne suis pas intéressée|je suis pas intéressé|je suis pas intéressée|nous ne sommes pas intéressés|"
        "on n est pas intéressés|pas du tout intéressé|pas du tout intéressée|plus intéressé|plus intéressée|"
        "je ne suis plus intéressé|je ne suis plus intéressée|ça ne m intéresse pas|ça m intéresse pas|"
        "cela ne m intéresse pas|ça ne nous intéresse pas|ça ne m intéresse plus|aucun intérêt|sans intérêt|"
        "aucunement intéressé|pas d intérêt|pas pour moi|ce n est pas pour moi|très peu pour moi|sans façon|"
        "je n en veux pas|j en veux pas|je n en veux plus|j en veux plus|je ne veux pas|je ne veux plus|"
        "je veux plus|je ne veux rien|je n ai besoin de rien|je n ai pas besoin|je n en ai pas besoin|"
        "pas besoin merci|je ne vends pas|je ne vends pas ma maison|je ne suis pas vendeur|pas à vendre|"
        "ma maison n est pas à vendre|inutile de me relancer|inutile de relancer|inutile de me recontacter|"
        "inutile de me rappeler|pas la peine de me relancer|pas la peine de me recontacter|"
        "je n ai jamais donné mon accord|je n ai pas donné mon accord|je n ai jamais donné mon consentement|"
        "je n ai pas donné mon consentement|je n ai jamais donné mon numéro|je ne vous ai pas donné mon numéro|"
        "je n ai rien demandé|j ai rien demandé|je n ai jamais demandé ça|je n ai pas demandé ça|"
        "je n ai jamais demandé à recevoir ces messages|je ne me suis jamais inscrit|je ne me suis jamais inscrite|"
        "je ne me suis jamais abonné|je ne me suis jamais abonnée|je ne suis pas abonné|je ne suis pas abonnée|"
        "jamais inscrit|c est du spam|c est du harcèlement|c est un spam|trop de messages|trop de sms|"
        "vous êtes bloqué|vous êtes bloqués|vous êtes signalé|numéro bloqué|il est décédé|elle est décédée|"
        "ta gueule|vos gueules|fermez la|ferme la|taisez vous|tais toi|vous saoulez|vous me saoulez|tu me saoules|"
        "vous me gonflez|vous faites chier|vous me faites chier|tu fais chier|vous êtes lourds|vous êtes pénibles|"
        "casse toi|cassez vous|barrez vous|barre toi|fous le camp|foutez le camp|du balai|résilier|résiliation|"
        "je résilie|je résilie mon abonnement|je souhaite résilier|je veux résilier|je voudrais résilier|"
        "je résilie mon contrat|résiliez|ne répondez pas|ne pas répondre|rien ne m intéresse chez vous|"
        "rien ne m intéresse|votre offre ne m intéresse pas|vos offres ne m intéressent pas|"
        "vos produits ne m intéressent pas|votre produit ne m intéresse pas|vos services ne m intéressent pas|"
        "je ne veux rien de vous|je n achète rien|je ne veux pas vendre|je ne veux rien acheter|"
        "je n autorise pas l utilisation de mes données|je n autorise pas|je n ai pas consenti|je m y oppose|"
        "j exerce mon droit d opposition|j exerce mon droit à l effacement|droit d opposition|droit à l effacement|"
        "vous me dérangez|vous me harcelez|vous m importunez|je ne connais pas cette personne|"
        "ce numéro n est plus à cette personne|ce numéro appartient à quelqu un d autre|j ai dit non|"
        "je vous ai dit non|non c est non|non et non|arnaque|c est une arnaque|arnaqueurs|escrocs|laissez tomber|"
        "désactivez les notifications|désactiver les notifications|désactive les notifications",
        "threaten": "je porte plainte|je vais porter plainte|je porterai plainte|je dépose plainte|"
        "je dépose une plainte|"
        "je vais déposer plainte|je déposerai plainte|je vous signale|je vous signale à la cnil|"
        "je vais vous signaler|je vous signalerai|je vous dénonce|je vous dénonce à la cnil|je vais vous dénoncer|"
        "je saisis la cnil|je vais saisir la cnil|je saisirai la cnil|je contacte la cnil|je signale à la cnil|"
        "je préviens la cnil|je vous bloque|je bloque|je bloque ce numéro|je bloque votre numéro|"
        "je vais vous bloquer|je vous bloquerai|je te bloque|je vais te bloquer|je signale votre numéro|"
        "je signale ce numéro|je signale au 33700|je vous signale au 33700|je transfère au 33700|j envoie au 33700|"
        "je contacte mon avocat|je vais contacter mon avocat|je prends un avocat|mon avocat vous contactera|"
        "j appelle la police|je vais à la police|je vais appeler la police|j irai à la police|"
        "je vais à la gendarmerie|j engage des poursuites|je vous attaque en justice|"
        "je vais vous attaquer en justice|poursuites judiciaires|plainte à la cnil|plainte sera déposée|"
        "une plainte sera déposée|je vais faire un signalement|je fais un signalement|je vais bloquer ce numéro|"
        "je vais bloquer votre numéro|je vais bloquer|je bloque le numéro|je vais signaler ce numéro|"
        "je vais signaler votre numéro|je vais signaler|je signale comme spam|je vous mets en spam|"
        "je vais vous signaler à la cnil",
        "ifmore": "si|s il|si ça continue|si ca continue|si cela continue|si vous continuez|si tu continues|"
        "si vous n arrêtez pas|si tu n arrêtes pas|si vous ne cessez pas|si vous insistez|si vous me recontactez|"
        "si vous m écrivez encore|si vous me relancez|si vous recommencez|si je reçois encore un message|"
        "si je reçois un autre message|si je reçois encore un sms|encore un message et|encore un sms et|"
        "encore un et|un message de plus et|un sms de plus et|un de plus et|la prochaine fois|au prochain message|"
        "au prochain sms|au prochain|sinon|autrement|ou|sans quoi|à défaut",
        "courtesy": "pour la dernière fois|pour la énième fois|pour la dernière fois je répète|"
        "allo|allo bonjour|re bonjour|rebonjour|re|dites|dis|dis donc|dites donc|euh|heu|bon ben|"
        "sincèrement|"
        "honnêtement|merci bcp|mci bcp|bisous|bises|biz|à plus|a+|à jamais|à bientôt|quoi|voilà|basta|"
        "tchao|tchuss|bon week end|bon weekend|bonne après midi|bon après midi|bon courage|belle journée|"
        "belle soirée|respectueusement|avec mes salutations|salutations distinguées|"
        "veuillez agréer mes salutations|je vous prie d'agréer mes salutations distinguées|"
        "dans l'attente de votre retour|dans l'attente de votre confirmation|en vous remerciant|"
        "en vous remerciant par avance|vous remerciant par avance|je vous remercie par avance|"
        "je vous en remercie|chère équipe|cher service|sans rancune|sans vouloir vous offenser|"
        "avec tout le respect|sauf votre respect|excusez moi du dérangement|désolé du dérangement|la team|"
        "mon pote|poto|coudonc|pfff|pff|roh|oh là là|ah non|ah mais|mais bon|eh bien|haha|hihi|ptdr|xd|"
        "merci pour l'info|merci pour les infos|merci pour l'information|merci pour votre message|"
        "merci pour votre offre|merci pour votre proposition|merci pour votre sms|merci pour tout|"
        "merci de votre message|merci pour ce message|merci pour le message|merci de votre compréhension|"
        "merci pour votre compréhension|merci de votre intérêt|merci pour votre intérêt|"
        ""
        "s'il vous plaît|s'il vous plait|s'il te plaît|sil vous plait|sil te plait|si vous plait|"
        "si te plait|svp|s.v.p.|stp|s'il vous plais|sivouplait|silvouplait|siouplait|s v p|s t p|plz|pls|please|merci|"
        "merci bien|merci beaucoup|merci d'avance|merci par avance|d'avance merci|mci|mrc|remerciements|"
        "avec mes remerciements|bonjour|bonsoir|bonsoir madame|bjr|bsr|salut|slt|coucou|cc|hello|hey|hé|eh|ho|madame|"
        "monsieur|messieurs|mesdames|mademoiselle|mme|mr|cordialement|bien cordialement|cdlt|cdt|bien à vous|"
        "salutations|sincères salutations|meilleures salutations|bonne journée|bonne soirée|bonne fin de journée|"
        "bonne continuation|au revoir|aurevoir|adieu|ciao|bye|non|non merci|nn|nan|oui|ouais|ok|d'accord|désolé|"
        "désolée|dsl|pardon|excusez-moi|excuse-moi|je suis désolé|je suis désolée|sorry|bon|bah|ben|hein|putain|ptn|"
        "bordel|merde|bordel de merde|nom de dieu|bon sang|mdr|lol|wtf|tabarnak|tabarnac|câlisse|calice|crisse|ostie|"
        "immédiatement|gentiment|poliment|si possible|si c'est possible|je vous en prie|je t'en prie|"
        "je vous en supplie|pitié|par pitié|de grâce|par respect|cher monsieur|chère madame|chers messieurs|"
        "à qui de droit|les gars|mec|frère|frérot|connard|connards|enculé|enculés|fdp|fils de pute|salaud|salauds|"
        "abruti|abrutis|ordures|bande de cons|bande de connards|bande d'escrocs|bande d'enculés|escroc|escrocs|"
        "voleurs|espèce de con|guignols|clowns|bouffons|bouffon|gracias|danke|allez|voyons|enfin|tout le monde|"
        "l'équipe|toute l'équipe|simplement|également|aussi|serait apprécié|compris|c'est compris|c'est clair|"
        "c'est bien compris|est-ce clair|vous avez compris|tu as compris|t'as compris|c'est tout|point final|"
        "point barre|un point c'est tout|obligé|bien sûr|oh|vraiment|juste|connasse|connasses|pétasse|le mec|ma belle|"
        "mon gars|les mecs|chef|patron|cher client|bande de voleurs|pauvre con|pauvre type|gros con|gros|wesh|frr|zut|"
        "purée|punaise|fait chier|ça fait chier|absolument|vraiment vraiment|franchement|sérieusement|sérieux",
        "opening": "puis je vous demander de|puis je vous demander de bien vouloir|je peux vous demander de|"
        "ce serait bien que vous|ce serait sympa que vous|seriez vous assez aimables pour|soyez gentils de|"
        "soyez gentil de|"
        "nous sommes une entreprise et|nous sommes un cabinet et|nous sommes un cabinet médical et|"
        "nous sommes un commerce et|nous sommes une association et|en tant qu'entreprise|"
        "en tant que particulier|en tant que client|je suis un particulier et|respectez mon choix|"
        "vous êtes qui|qui êtes vous|t'es qui|je ne sais pas qui vous êtes|je sais pas qui vous êtes|"
        "je ne vous connais pas|"
        "je vous ai déjà dit 2 fois que|je vous ai déjà dit 2 fois de|je vous ai déjà dit 2 fois|"
        "je vous ai déjà dit 3 fois que|je vous ai déjà dit 3 fois de|je vous ai déjà dit 3 fois|"
        "je vous ai déjà dit 4 fois que|je vous ai déjà dit 4 fois de|je vous ai déjà dit 4 fois|"
        "je vous ai déjà dit deux fois que|je vous ai déjà dit deux fois de|je vous ai déjà dit deux fois|"
        "je vous ai déjà dit trois fois que|je vous ai déjà dit trois fois de|je vous ai déjà dit trois fois|"
        "je vous ai déjà dit quatre fois que|je vous ai déjà dit quatre fois de|"
        "je vous ai déjà dit quatre fois|je vous ai déjà dit dix fois que|je vous ai déjà dit dix fois de|"
        "je vous ai déjà dit dix fois|je vous ai déjà dit plusieurs fois que|"
        "je vous ai déjà dit plusieurs fois de|je vous ai déjà dit plusieurs fois|"
        "je vous ai déjà dit mille fois que|je vous ai déjà dit mille fois de|je vous ai déjà dit mille fois|"
        "je vous ai déjà demandé 2 fois que|je vous ai déjà demandé 2 fois de|je vous ai déjà demandé 2 fois|"
        "je vous ai déjà demandé 3 fois que|je vous ai déjà demandé 3 fois de|je vous ai déjà demandé 3 fois|"
        "je vous ai déjà demandé 4 fois que|je vous ai déjà demandé 4 fois de|je vous ai déjà demandé 4 fois|"
        "je vous ai déjà demandé deux fois que|je vous ai déjà demandé deux fois de|"
        "je vous ai déjà demandé deux fois|je vous ai déjà demandé trois fois que|"
        "je vous ai déjà demandé trois fois de|je vous ai déjà demandé trois fois|"
        "je vous ai déjà demandé quatre fois que|je vous ai déjà demandé quatre fois de|"
        "je vous ai déjà demandé quatre fois|je vous ai déjà demandé dix fois que|"
        "je vous ai déjà demandé dix fois de|je vous ai déjà demandé dix fois|"
        "je vous ai déjà demandé plusieurs fois que|je vous ai déjà demandé plusieurs fois|"
        "je vous ai déjà demandé mille fois que|je vous ai déjà demandé mille fois de|"
        "je vous ai déjà demandé mille fois|je vous ai déjà écrit 2 fois que|je vous ai déjà écrit 2 fois de|"
        "je vous ai déjà écrit 2 fois|je vous ai déjà écrit 3 fois que|je vous ai déjà écrit 3 fois de|"
        "je vous ai déjà écrit 3 fois|je vous ai déjà écrit 4 fois que|je vous ai déjà écrit 4 fois de|"
        "je vous ai déjà écrit 4 fois|je vous ai déjà écrit deux fois que|je vous ai déjà écrit deux fois de|"
        "je vous ai déjà écrit deux fois|je vous ai déjà écrit trois fois que|"
        "je vous ai déjà écrit trois fois de|je vous ai déjà écrit trois fois|"
        "je vous ai déjà écrit quatre fois que|je vous ai déjà écrit quatre fois de|"
        "je vous ai déjà écrit quatre fois|je vous ai déjà écrit dix fois que|"
        "je vous ai déjà écrit dix fois de|je vous ai déjà écrit dix fois|"
        "je vous ai déjà écrit plusieurs fois que|je vous ai déjà écrit plusieurs fois de|"
        "je vous ai déjà écrit plusieurs fois|je vous ai déjà écrit mille fois que|"
        "je vous ai déjà écrit mille fois de|je vous ai déjà écrit mille fois|"
        "je vous ai déjà signalé 2 fois que|je vous ai déjà signalé 2 fois de|je vous ai déjà signalé 2 fois|"
        "je vous ai déjà signalé 3 fois que|je vous ai déjà signalé 3 fois de|je vous ai déjà signalé 3 fois|"
        "je vous ai déjà signalé 4 fois que|je vous ai déjà signalé 4 fois de|je vous ai déjà signalé 4 fois|"
        "je vous ai déjà signalé deux fois que|je vous ai déjà signalé deux fois de|"
        "je vous ai déjà signalé deux fois|je vous ai déjà signalé trois fois que|"
        "je vous ai déjà signalé trois fois de|je vous ai déjà signalé trois fois|"
        "je vous ai déjà signalé quatre fois que|je vous ai déjà signalé quatre fois de|"
        "je vous ai déjà signalé quatre fois|je vous ai déjà signalé dix fois que|"
        "je vous ai déjà signalé dix fois de|je vous ai déjà signalé dix fois|"
        "je vous ai déjà signalé plusieurs fois que|je vous ai déjà signalé plusieurs fois de|"
        "je vous ai déjà signalé plusieurs fois|je vous ai déjà signalé mille fois que|"
        "je vous ai déjà signalé mille fois de|je vous ai déjà signalé mille fois|je vous ai dit 2 fois que|"
        "je vous ai dit 2 fois de|je vous ai dit 2 fois|je vous ai dit 3 fois que|je vous ai dit 3 fois de|"
        "je vous ai dit 3 fois|je vous ai dit 4 fois que|je vous ai dit 4 fois de|je vous ai dit 4 fois|"
        "je vous ai dit deux fois que|je vous ai dit deux fois de|je vous ai dit deux fois|"
        "je vous ai dit trois fois que|je vous ai dit trois fois de|je vous ai dit trois fois|"
        "je vous ai dit quatre fois que|je vous ai dit quatre fois de|je vous ai dit quatre fois|"
        "je vous ai dit dix fois que|je vous ai dit dix fois de|je vous ai dit dix fois|"
        "je vous ai dit plusieurs fois que|je vous ai dit plusieurs fois de|je vous ai dit plusieurs fois|"
        "je vous ai dit mille fois que|je vous ai dit mille fois de|je vous ai dit mille fois|"
        "je vous ai demandé 2 fois que|je vous ai demandé 2 fois de|je vous ai demandé 2 fois|"
        "je vous ai demandé 3 fois que|je vous ai demandé 3 fois de|je vous ai demandé 3 fois|"
        "je vous ai demandé 4 fois que|je vous ai demandé 4 fois de|je vous ai demandé 4 fois|"
        "je vous ai demandé deux fois que|je vous ai demandé deux fois de|je vous ai demandé deux fois|"
        "je vous ai demandé trois fois que|je vous ai demandé trois fois de|je vous ai demandé trois fois|"
        "je vous ai demandé quatre fois que|je vous ai demandé quatre fois de|je vous ai demandé quatre fois|"
        "je vous ai demandé dix fois que|je vous ai demandé dix fois de|je vous ai demandé dix fois|"
        "je vous ai demandé plusieurs fois que|je vous ai demandé plusieurs fois|"
        "je vous ai demandé mille fois que|je vous ai demandé mille fois de|je vous ai demandé mille fois|"
        "je vous ai écrit 2 fois que|je vous ai écrit 2 fois de|je vous ai écrit 2 fois|"
        "je vous ai écrit 3 fois que|je vous ai écrit 3 fois de|je vous ai écrit 3 fois|"
        "je vous ai écrit 4 fois que|je vous ai écrit 4 fois de|je vous ai écrit 4 fois|"
        "je vous ai écrit deux fois que|je vous ai écrit deux fois de|je vous ai écrit deux fois|"
        "je vous ai écrit trois fois que|je vous ai écrit trois fois de|je vous ai écrit trois fois|"
        "je vous ai écrit quatre fois que|je vous ai écrit quatre fois de|je vous ai écrit quatre fois|"
        "je vous ai écrit dix fois que|je vous ai écrit dix fois de|je vous ai écrit dix fois|"
        "je vous ai écrit plusieurs fois que|je vous ai écrit plusieurs fois de|"
        "je vous ai écrit plusieurs fois|je vous ai écrit mille fois que|je vous ai écrit mille fois de|"
        "je vous ai écrit mille fois|je vous ai signalé 2 fois que|je vous ai signalé 2 fois de|"
        "je vous ai signalé 2 fois|je vous ai signalé 3 fois que|je vous ai signalé 3 fois de|"
        "je vous ai signalé 3 fois|je vous ai signalé 4 fois que|je vous ai signalé 4 fois de|"
        "je vous ai signalé 4 fois|je vous ai signalé deux fois que|je vous ai signalé deux fois de|"
        "je vous ai signalé deux fois|je vous ai signalé trois fois que|je vous ai signalé trois fois de|"
        "je vous ai signalé trois fois|je vous ai signalé quatre fois que|je vous ai signalé quatre fois de|"
        "je vous ai signalé quatre fois|je vous ai signalé dix fois que|je vous ai signalé dix fois de|"
        "je vous ai signalé dix fois|je vous ai signalé plusieurs fois que|"
        "je vous ai signalé plusieurs fois de|je vous ai signalé plusieurs fois|"
        "je vous ai signalé mille fois que|je vous ai signalé mille fois de|je vous ai signalé mille fois|"
        "je vous l'ai déjà dit 2 fois que|je vous l'ai déjà dit 2 fois de|je vous l'ai déjà dit 2 fois|"
        "je vous l'ai déjà dit 3 fois que|je vous l'ai déjà dit 3 fois de|je vous l'ai déjà dit 3 fois|"
        "je vous l'ai déjà dit 4 fois que|je vous l'ai déjà dit 4 fois de|je vous l'ai déjà dit 4 fois|"
        "je vous l'ai déjà dit deux fois que|je vous l'ai déjà dit deux fois de|"
        "je vous l'ai déjà dit deux fois|je vous l'ai déjà dit trois fois que|"
        "je vous l'ai déjà dit trois fois de|je vous l'ai déjà dit trois fois|"
        "je vous l'ai déjà dit quatre fois que|je vous l'ai déjà dit quatre fois de|"
        "je vous l'ai déjà dit quatre fois|je vous l'ai déjà dit dix fois que|"
        "je vous l'ai déjà dit dix fois de|je vous l'ai déjà dit dix fois|"
        "je vous l'ai déjà dit plusieurs fois que|je vous l'ai déjà dit plusieurs fois de|"
        "je vous l'ai déjà dit plusieurs fois|je vous l'ai déjà dit mille fois que|"
        "je vous l'ai déjà dit mille fois de|je vous l'ai déjà dit mille fois|"
        "je vous l'ai déjà demandé 2 fois que|je vous l'ai déjà demandé 2 fois de|"
        "je vous l'ai déjà demandé 2 fois|je vous l'ai déjà demandé 3 fois que|"
        "je vous l'ai déjà demandé 3 fois de|je vous l'ai déjà demandé 3 fois|"
        "je vous l'ai déjà demandé 4 fois que|je vous l'ai déjà demandé 4 fois de|"
        "je vous l'ai déjà demandé 4 fois|je vous l'ai déjà demandé deux fois que|"
        "je vous l'ai déjà demandé deux fois de|je vous l'ai déjà demandé deux fois|"
        "je vous l'ai déjà demandé trois fois que|je vous l'ai déjà demandé trois fois de|"
        "je vous l'ai déjà demandé trois fois|je vous l'ai déjà demandé quatre fois que|"
        "je vous l'ai déjà demandé quatre fois de|je vous l'ai déjà demandé quatre fois|"
        "je vous l'ai déjà demandé dix fois que|je vous l'ai déjà demandé dix fois de|"
        "je vous l'ai déjà demandé dix fois|je vous l'ai déjà demandé plusieurs fois que|"
        "je vous l'ai déjà demandé plusieurs fois de|je vous l'ai déjà demandé plusieurs fois|"
        "je vous l'ai déjà demandé mille fois que|je vous l'ai déjà demandé mille fois de|"
        "je vous l'ai déjà demandé mille fois|je vous l'ai déjà écrit 2 fois que|"
        "je vous l'ai déjà écrit 2 fois de|je vous l'ai déjà écrit 2 fois|je vous l'ai déjà écrit 3 fois que|"
        "je vous l'ai déjà écrit 3 fois de|je vous l'ai déjà écrit 3 fois|je vous l'ai déjà écrit 4 fois que|"
        "je vous l'ai déjà écrit 4 fois de|je vous l'ai déjà écrit 4 fois|"
        "je vous l'ai déjà écrit deux fois que|je vous l'ai déjà écrit deux fois de|"
        "je vous l'ai déjà écrit deux fois|je vous l'ai déjà écrit trois fois que|"
        "je vous l'ai déjà écrit trois fois de|je vous l'ai déjà écrit trois fois|"
        "je vous l'ai déjà écrit quatre fois que|je vous l'ai déjà écrit quatre fois de|"
        "je vous l'ai déjà écrit quatre fois|je vous l'ai déjà écrit dix fois que|"
        "je vous l'ai déjà écrit dix fois de|je vous l'ai déjà écrit dix fois|"
        "je vous l'ai déjà écrit plusieurs fois que|je vous l'ai déjà écrit plusieurs fois de|"
        "je vous l'ai déjà écrit plusieurs fois|je vous l'ai déjà écrit mille fois que|"
        "je vous l'ai déjà écrit mille fois de|je vous l'ai déjà écrit mille fois|"
        "je vous l'ai déjà signalé 2 fois que|je vous l'ai déjà signalé 2 fois de|"
        "je vous l'ai déjà signalé 2 fois|je vous l'ai déjà signalé 3 fois que|"
        "je vous l'ai déjà signalé 3 fois de|je vous l'ai déjà signalé 3 fois|"
        "je vous l'ai déjà signalé 4 fois que|je vous l'ai déjà signalé 4 fois de|"
        "je vous l'ai déjà signalé 4 fois|je vous l'ai déjà signalé deux fois que|"
        "je vous l'ai déjà signalé deux fois de|je vous l'ai déjà signalé deux fois|"
        "je vous l'ai déjà signalé trois fois que|je vous l'ai déjà signalé trois fois de|"
        "je vous l'ai déjà signalé trois fois|je vous l'ai déjà signalé quatre fois que|"
        "je vous l'ai déjà signalé quatre fois de|je vous l'ai déjà signalé quatre fois|"
        "je vous l'ai déjà signalé dix fois que|je vous l'ai déjà signalé dix fois de|"
        "je vous l'ai déjà signalé dix fois|je vous l'ai déjà signalé plusieurs fois que|"
        "je vous l'ai déjà signalé plusieurs fois de|je vous l'ai déjà signalé plusieurs fois|"
        "je vous l'ai déjà signalé mille fois que|je vous l'ai déjà signalé mille fois de|"
        "je vous l'ai déjà signalé mille fois|je vous l'ai dit 2 fois que|je vous l'ai dit 2 fois de|"
        "je vous l'ai dit 2 fois|je vous l'ai dit 3 fois que|je vous l'ai dit 3 fois de|"
        "je vous l'ai dit 3 fois|je vous l'ai dit 4 fois que|je vous l'ai dit 4 fois de|"
        "je vous l'ai dit 4 fois|je vous l'ai dit deux fois que|je vous l'ai dit deux fois de|"
        "je vous l'ai dit deux fois|je vous l'ai dit trois fois que|je vous l'ai dit trois fois de|"
        "je vous l'ai dit trois fois|je vous l'ai dit quatre fois que|je vous l'ai dit quatre fois de|"
        "je vous l'ai dit quatre fois|je vous l'ai dit dix fois que|je vous l'ai dit dix fois de|"
        "je vous l'ai dit dix fois|je vous l'ai dit plusieurs fois que|je vous l'ai dit plusieurs fois de|"
        "je vous l'ai dit plusieurs fois|je vous l'ai dit mille fois que|je vous l'ai dit mille fois de|"
        "je vous l'ai dit mille fois|je vous l'ai demandé 2 fois que|je vous l'ai demandé 2 fois de|"
        "je vous l'ai demandé 2 fois|je vous l'ai demandé 3 fois que|je vous l'ai demandé 3 fois de|"
        "je vous l'ai demandé 3 fois|je vous l'ai demandé 4 fois que|je vous l'ai demandé 4 fois de|"
        "je vous l'ai demandé 4 fois|je vous l'ai demandé deux fois que|je vous l'ai demandé deux fois de|"
        "je vous l'ai demandé deux fois|je vous l'ai demandé trois fois que|"
        "je vous l'ai demandé trois fois de|je vous l'ai demandé trois fois|"
        "je vous l'ai demandé quatre fois que|je vous l'ai demandé quatre fois de|"
        "je vous l'ai demandé quatre fois|je vous l'ai demandé dix fois que|je vous l'ai demandé dix fois de|"
        "je vous l'ai demandé dix fois|je vous l'ai demandé plusieurs fois que|"
        "je vous l'ai demandé plusieurs fois de|je vous l'ai demandé plusieurs fois|"
        "je vous l'ai demandé mille fois que|je vous l'ai demandé mille fois de|"
        "je vous l'ai demandé mille fois|je vous l'ai écrit 2 fois que|je vous l'ai écrit 2 fois de|"
        "je vous l'ai écrit 2 fois|je vous l'ai écrit 3 fois que|je vous l'ai écrit 3 fois de|"
        "je vous l'ai écrit 3 fois|je vous l'ai écrit 4 fois que|je vous l'ai écrit 4 fois de|"
        "je vous l'ai écrit 4 fois|je vous l'ai écrit deux fois que|je vous l'ai écrit deux fois de|"
        "je vous l'ai écrit deux fois|je vous l'ai écrit trois fois que|je vous l'ai écrit trois fois de|"
        "je vous l'ai écrit trois fois|je vous l'ai écrit quatre fois que|je vous l'ai écrit quatre fois de|"
        "je vous l'ai écrit quatre fois|je vous l'ai écrit dix fois que|je vous l'ai écrit dix fois de|"
        "je vous l'ai écrit dix fois|je vous l'ai écrit plusieurs fois que|"
        "je vous l'ai écrit plusieurs fois de|je vous l'ai écrit plusieurs fois|"
        "je vous l'ai écrit mille fois que|je vous l'ai écrit mille fois de|je vous l'ai écrit mille fois|"
        "je vous l'ai signalé 2 fois que|je vous l'ai signalé 2 fois de|je vous l'ai signalé 2 fois|"
        "je vous l'ai signalé 3 fois que|je vous l'ai signalé 3 fois de|je vous l'ai signalé 3 fois|"
        "je vous l'ai signalé 4 fois que|je vous l'ai signalé 4 fois de|je vous l'ai signalé 4 fois|"
        "je vous l'ai signalé deux fois que|je vous l'ai signalé deux fois de|je vous l'ai signalé deux fois|"
        "je vous l'ai signalé trois fois que|je vous l'ai signalé trois fois de|"
        "je vous l'ai signalé trois fois|je vous l'ai signalé quatre fois que|"
        "je vous l'ai signalé quatre fois de|je vous l'ai signalé quatre fois|"
        "je vous l'ai signalé dix fois que|je vous l'ai signalé dix fois de|je vous l'ai signalé dix fois|"
        "je vous l'ai signalé plusieurs fois que|je vous l'ai signalé plusieurs fois de|"
        "je vous l'ai signalé plusieurs fois|je vous l'ai signalé mille fois que|"
        "je vous l'ai signalé mille fois de|je vous l'ai signalé mille fois|je t'ai déjà dit 2 fois que|"
        "je t'ai déjà dit 2 fois de|je t'ai déjà dit 2 fois|je t'ai déjà dit 3 fois que|"
        "je t'ai déjà dit 3 fois de|je t'ai déjà dit 3 fois|je t'ai déjà dit 4 fois que|"
        "je t'ai déjà dit 4 fois de|je t'ai déjà dit 4 fois|je t'ai déjà dit deux fois que|"
        "je t'ai déjà dit deux fois de|je t'ai déjà dit deux fois|je t'ai déjà dit trois fois que|"
        "je t'ai déjà dit trois fois de|je t'ai déjà dit trois fois|je t'ai déjà dit quatre fois que|"
        "je t'ai déjà dit quatre fois de|je t'ai déjà dit quatre fois|je t'ai déjà dit dix fois que|"
        "je t'ai déjà dit dix fois de|je t'ai déjà dit dix fois|je t'ai déjà dit plusieurs fois que|"
        "je t'ai déjà dit plusieurs fois de|je t'ai déjà dit plusieurs fois|je t'ai déjà dit mille fois que|"
        "je t'ai déjà dit mille fois de|je t'ai déjà dit mille fois|je t'ai déjà demandé 2 fois que|"
        "je t'ai déjà demandé 2 fois de|je t'ai déjà demandé 2 fois|je t'ai déjà demandé 3 fois que|"
        "je t'ai déjà demandé 3 fois de|je t'ai déjà demandé 3 fois|je t'ai déjà demandé 4 fois que|"
        "je t'ai déjà demandé 4 fois de|je t'ai déjà demandé 4 fois|je t'ai déjà demandé deux fois que|"
        "je t'ai déjà demandé deux fois de|je t'ai déjà demandé deux fois|"
        "je t'ai déjà demandé trois fois que|je t'ai déjà demandé trois fois de|"
        "je t'ai déjà demandé trois fois|je t'ai déjà demandé quatre fois que|"
        "je t'ai déjà demandé quatre fois de|je t'ai déjà demandé quatre fois|"
        "je t'ai déjà demandé dix fois que|je t'ai déjà demandé dix fois de|je t'ai déjà demandé dix fois|"
        "je t'ai déjà demandé plusieurs fois que|je t'ai déjà demandé plusieurs fois de|"
        "je t'ai déjà demandé plusieurs fois|je t'ai déjà demandé mille fois que|"
        "je t'ai déjà demandé mille fois de|je t'ai déjà demandé mille fois|je t'ai déjà écrit 2 fois que|"
        "je t'ai déjà écrit 2 fois de|je t'ai déjà écrit 2 fois|je t'ai déjà écrit 3 fois que|"
        "je t'ai déjà écrit 3 fois de|je t'ai déjà écrit 3 fois|je t'ai déjà écrit 4 fois que|"
        "je t'ai déjà écrit 4 fois de|je t'ai déjà écrit 4 fois|je t'ai déjà écrit deux fois que|"
        "je t'ai déjà écrit deux fois de|je t'ai déjà écrit deux fois|je t'ai déjà écrit trois fois que|"
        "je t'ai déjà écrit trois fois de|je t'ai déjà écrit trois fois|je t'ai déjà écrit quatre fois que|"
        "je t'ai déjà écrit quatre fois de|je t'ai déjà écrit quatre fois|je t'ai déjà écrit dix fois que|"
        "je t'ai déjà écrit dix fois de|je t'ai déjà écrit dix fois|je t'ai déjà écrit plusieurs fois que|"
        "je t'ai déjà écrit plusieurs fois de|je t'ai déjà écrit plusieurs fois|"
        "je t'ai déjà écrit mille fois que|je t'ai déjà écrit mille fois de|je t'ai déjà écrit mille fois|"
        "je t'ai déjà signalé 2 fois que|je t'ai déjà signalé 2 fois de|je t'ai déjà signalé 2 fois|"
        "je t'ai déjà signalé 3 fois que|je t'ai déjà signalé 3 fois de|je t'ai déjà signalé 3 fois|"
        "je t'ai déjà signalé 4 fois que|je t'ai déjà signalé 4 fois de|je t'ai déjà signalé 4 fois|"
        "je t'ai déjà signalé deux fois que|je t'ai déjà signalé deux fois de|je t'ai déjà signalé deux fois|"
        "je t'ai déjà signalé trois fois que|je t'ai déjà signalé trois fois de|"
        "je t'ai déjà signalé trois fois|je t'ai déjà signalé quatre fois que|"
        "je t'ai déjà signalé quatre fois de|je t'ai déjà signalé quatre fois|"
        "je t'ai déjà signalé dix fois que|je t'ai déjà signalé dix fois de|je t'ai déjà signalé dix fois|"
        "je t'ai déjà signalé plusieurs fois que|je t'ai déjà signalé plusieurs fois de|"
        "je t'ai déjà signalé plusieurs fois|je t'ai déjà signalé mille fois que|"
        "je t'ai déjà signalé mille fois de|je t'ai déjà signalé mille fois|je t'ai dit 2 fois que|"
        "je t'ai dit 2 fois de|je t'ai dit 2 fois|je t'ai dit 3 fois que|je t'ai dit 3 fois de|"
        "je t'ai dit 3 fois|je t'ai dit 4 fois que|je t'ai dit 4 fois de|je t'ai dit 4 fois|"
        "je t'ai dit deux fois que|je t'ai dit deux fois de|je t'ai dit deux fois|je t'ai dit trois fois que|"
        "je t'ai dit trois fois de|je t'ai dit trois fois|je t'ai dit quatre fois que|"
        "je t'ai dit quatre fois de|je t'ai dit quatre fois|je t'ai dit dix fois que|je t'ai dit dix fois de|"
        "je t'ai dit dix fois|je t'ai dit plusieurs fois que|je t'ai dit plusieurs fois de|"
        "je t'ai dit plusieurs fois|je t'ai dit mille fois que|je t'ai dit mille fois de|"
        "je t'ai dit mille fois|je t'ai demandé 2 fois que|je t'ai demandé 2 fois de|je t'ai demandé 2 fois|"
        "je t'ai demandé 3 fois que|je t'ai demandé 3 fois de|je t'ai demandé 3 fois|"
        "je t'ai demandé 4 fois que|je t'ai demandé 4 fois de|je t'ai demandé 4 fois|"
        "je t'ai demandé deux fois que|je t'ai demandé deux fois de|je t'ai demandé deux fois|"
        "je t'ai demandé trois fois que|je t'ai demandé trois fois de|je t'ai demandé trois fois|"
        "je t'ai demandé quatre fois que|je t'ai demandé quatre fois de|je t'ai demandé quatre fois|"
        "je t'ai demandé dix fois que|je t'ai demandé dix fois de|je t'ai demandé dix fois|"
        "je t'ai demandé plusieurs fois que|je t'ai demandé plusieurs fois de|je t'ai demandé plusieurs fois|"
        "je t'ai demandé mille fois que|je t'ai demandé mille fois de|je t'ai demandé mille fois|"
        "je t'ai écrit 2 fois que|je t'ai écrit 2 fois de|je t'ai écrit 2 fois|je t'ai écrit 3 fois que|"
        "je t'ai écrit 3 fois de|je t'ai écrit 3 fois|je t'ai écrit 4 fois que|je t'ai écrit 4 fois de|"
        "je t'ai écrit 4 fois|je t'ai écrit deux fois que|je t'ai écrit deux fois de|je t'ai écrit deux fois|"
        "je t'ai écrit trois fois que|je t'ai écrit trois fois de|je t'ai écrit trois fois|"
        "je t'ai écrit quatre fois que|je t'ai écrit quatre fois de|je t'ai écrit quatre fois|"
        "je t'ai écrit dix fois que|je t'ai écrit dix fois de|je t'ai écrit dix fois|"
        "je t'ai écrit plusieurs fois que|je t'ai écrit plusieurs fois de|je t'ai écrit plusieurs fois|"
        "je t'ai écrit mille fois que|je t'ai écrit mille fois de|je t'ai écrit mille fois|"
        "je t'ai signalé 2 fois que|je t'ai signalé 2 fois de|je t'ai signalé 2 fois|"
        "je t'ai signalé 3 fois que|je t'ai signalé 3 fois de|je t'ai signalé 3 fois|"
        "je t'ai signalé 4 fois que|je t'ai signalé 4 fois de|je t'ai signalé 4 fois|"
        "je t'ai signalé deux fois que|je t'ai signalé deux fois de|je t'ai signalé deux fois|"
        "je t'ai signalé trois fois que|je t'ai signalé trois fois de|je t'ai signalé trois fois|"
        "je t'ai signalé quatre fois que|je t'ai signalé quatre fois de|je t'ai signalé quatre fois|"
        "je t'ai signalé dix fois que|je t'ai signalé dix fois de|je t'ai signalé dix fois|"
        "je t'ai signalé plusieurs fois que|je t'ai signalé plusieurs fois de|je t'ai signalé plusieurs fois|"
        "je t'ai signalé mille fois que|je t'ai signalé mille fois de|je t'ai signalé mille fois|"
        "lâchez l'affaire et|lâche l'affaire et|merci de procéder à|veuillez procéder à|"
        "merci de bien vouloir procéder à|je vous demande de procéder à|je vous prie de procéder à|"
        "veuillez noter que|merci de noter que|notez que|notez bien que|sachez que|je vous informe que|"
        "je vous signale que|je vous rappelle que|je vous précise que|je tiens à préciser que|"
        "veuillez prendre note que|prenez note que|je vous remercie par avance de|pourriez vous procéder à|"
        "pouvez vous procéder à|"
        "je vous remercie mais|je te remercie mais|merci mais|merci beaucoup mais|"
        "je vous remercie et|non merci et|"
        "veuillez|veuillez svp|veillez|veuiller|veuillé|veuillez bien|veuillez donc|merci de|"
        "merci de bien vouloir|"
        "merci d'|merci de ne|bien vouloir|prière de|prier de|priere d'|je vous prie de|"
        "je vous prie de bien vouloir|je te prie de|vous prie de|vous prie de bien vouloir|je vous prie d'|"
        "je vous serais reconnaissant de|je vous serais reconnaissante de|je vous saurais gré de|"
        "serait-il possible de|serait-il possible d'|est-il possible de|est-il possible d'|est-ce possible de|"
        "est-ce qu'il est possible de|c'est possible de|c'est possible d'|est-ce que c'est possible de|"
        "il est possible de|possible de|possible d'|pouvez-vous|pouvez vous svp|pourriez-vous|pourrez-vous|"
        "vous pouvez|vous pourriez|vous pourrez|pouvez|pourriez|pouvez-vous s'il vous plaît|peux-tu|peut-tu|"
        "tu peux|tu peut|pourrais-tu|tu pourrais|pourrait-on|peut-on|peut on|on peut|est-ce que vous pouvez|"
        "est-ce que vous pourriez|est-ce que tu peux|est-ce qu'on peut|voulez-vous|voulez-vous bien|voudriez-vous|"
        "veux-tu|veux-tu bien|tu veux bien|vous voulez bien|auriez-vous l'amabilité de|"
        "auriez-vous la gentillesse de|ayez l'amabilité de|ayez la gentillesse de|ayez l'obligeance de|"
        "ayez la bonté de|soyez gentil|soyez gentils|soyez aimable de|soyez sympa|sois gentil|sois sympa|"
        "sois gentille|seriez-vous assez aimable pour|faites en sorte de|faites en sorte que|faire en sorte de|"
        "fais en sorte de|je veux|jveux|je voudrais|je voudrai|jvoudrais|je souhaite|je souhaiterais|"
        "je souhaiterai|je souhaitais|je désire|je désirerais|j'aimerais|j'aimerai|j'aimerais bien|"
        "j'aimerais bien que|on veut|on voudrait|on souhaite|on aimerait|nous voulons|nous souhaitons|"
        "nous souhaiterions|nous voudrions|nous désirons|nous aimerions|je demande|je demande à|je vous demande|"
        "je vous demande de|je vous demande à|je te demande de|je te demande|je vous demanderais de|"
        "je vous demanderai de|je vous redemande de|nous vous demandons de|nous demandons à|je demande que|"
        "je demande à ce que|je vous demande que|je réclame|j'exige|j'exige que|j'exige d'|j'exige de|j'ordonne|"
        "je vous ordonne de|je vous somme de|je te somme de|je vous mets en demeure de|je vous conseille de|"
        "je te conseille de|je vous invite à|je vous suggère de|je vous supplie de|je te supplie de|"
        "je vous interdis de|je préfère|je préférerais|je préférerai|je préfère que|j'apprécierais que|"
        "j'apprécierais de|je tiens à|je voulais|il faut|il faudrait|faudrait|faut|il faut que|faut que|"
        "il faudrait que|faudrait que|il serait temps de|il est temps de|il est temps d'|il serait bien de|"
        "ce serait bien de|ce serait bien que|ce serait gentil de|ça serait bien de|ça serait bien que|vous devez|"
        "vous devriez|tu dois|tu devrais|vous êtes prié de|vous êtes priés de|j'ai dit|j'ai dit de|"
        "je vous ai dit de|je t'ai dit de|je t'ai dit|je vous ai dit|je vous ai déjà dit de|je vous ai déjà dit|"
        "je t'ai déjà dit de|je t'ai déjà dit|j'ai déjà dit|j'ai déjà dit de|j'ai demandé à|j'ai demandé de|"
        "j'ai demandé|j'ai déjà demandé à|j'ai déjà demandé de|j'ai déjà demandé|je vous ai demandé de|"
        "je vous ai déjà demandé de|je vous ai demandé|je t'ai demandé de|je t'ai déjà demandé de|je répète|"
        "je vous répète|je le répète|pour la dernière fois|dernière fois|une dernière fois|encore une fois|"
        "une fois de plus|une bonne fois pour toutes|une fois pour toutes|dernier avertissement|dernier rappel|"
        "mise en demeure|pensez à|penser à|pense à|n'oubliez pas de|que|qu'|que vous|que tu|que l'on|qu'on|"
        "à ce que vous|de|d'|à|et|et de|et d'|et à|puis|alors|donc|mais|par conséquent|ainsi|du coup|dorénavant|"
        "désormais|à l'avenir|à partir de maintenant|par la présente|demande de|demande|c'est|une demande de|la|l'|"
        "demande d'|je vous remercie de|je vous remercie de bien vouloir|je vous remercierais de|je te remercie de|"
        "nous vous remercions de|nous vous prions de|nous vous prions de bien vouloir|en vous remerciant de|"
        "en vous remerciant|vous remerciant de|tâchez de|essayez de|arrangez-vous pour|débrouillez-vous pour|"
        "c'est gentil de|c'est gentil mais|c'est bon|ok pour|oui|je vous le demande|je me|me|urgent|svp de|"
        "s'il vous plaît de|stp de|non mais|je confirme|je confirme vouloir|je confirme mon|comme demandé|"
        "pouvez-vous me|conformément au rgpd|rgpd|conformément à la loi|en vertu du rgpd|au titre du rgpd|"
        "selon le rgpd|conformément au règlement général sur la protection des données|stop|"
        "je vous ai déjà demandé|je t'ai déjà demandé|ma|mon|vous serait-il possible de|ceci est|ceci est une|se|"
        "m'|j'insiste pour que vous|j'insiste pour|j'attends de vous que vous|ça serait sympa de|"
        "ce serait sympa de|ce serait bien si vous pouviez|si vous pouviez|si tu pouvais|si vous voulez bien|"
        "si vous pouvez|tu pourrais pas|vous pourriez pas|pouvez-vous pas|je compte sur vous pour|"
        "je vous charge de|à l'attention du responsable|j'vous demande de|jvous demande de|j'te demande de|"
        "jte demande de|jvous prie de|je veut|je veu|je veux bien que vous|je te dis de|je vous dis de|je dis|"
        "on vous demande de|on te demande de|on vous a dit de|on a dit|le mieux serait de|merci donc de|"
        "merci encore de|merci svp de|et surtout|surtout|vous seriez gentil de|vous seriez aimable de|"
        "tu serais gentil de|vous seriez bien aimable de|je vous contacte pour|je vous écris pour|"
        "je vous écris afin de|par ce message|par ce message je|par cette réponse|j'aimerais que|je voudrais que|"
        "je veux que|je souhaite que|je souhaiterais que|nous souhaitons que|nous voulons que|on veut que|"
        "je veux qu'on|je veux que l'on|c bon|c'est bon là|bon allez|allez hop|ok mais|"
        "je vous écris pour vous demander de|je vous contacte pour vous demander de|je vous contacte afin de|"
        "c'est pour|juste pour vous demander de|je fais la demande de|je fais une demande de|"
        "je vous fais part de ma volonté de|j'ai l'honneur de vous demander de|j'ai déjà demandé plusieurs fois de|"
        "je vous ai demandé plusieurs fois de|je vous ai déjà demandé plusieurs fois de|"
        "combien de fois dois-je vous dire de|combien de fois faut-il vous dire de|"
        "combien de fois dois-je demander de|combien de fois il faut vous dire de|souhaite|souhaiterais|désire|"
        "voudrais|aimerais|aimerais bien|demande à|combien de fois faut il vous dire d|"
        "combien de fois faut il vous dire de|combien de fois dois je vous dire d|"
        "combien de fois dois je vous dire de|combien de fois dois je dire|combien de fois je dois vous dire d|"
        "combien de fois je dois vous dire de|combien de fois il faut vous dire d|"
        "combien de fois vais je devoir vous dire d|combien de fois faut il dire|"
        "combien de fois faut il vous demander d|ça fait dix fois que je vous dis|ça fait dix fois que je dis|"
        "ça fait trois fois que je vous dis|ça fait trois fois que je vous demande d|"
        "ça fait plusieurs fois que je vous dis|ça fait plusieurs fois que je vous demande d|"
        "ça fait plusieurs fois que je vous demande de|ça fait x fois que je vous dis|je vous ai dit d|"
        "je vous ai déjà dit d|je vous ai déjà demandé d|je t ai déjà dit d|je t ai dit d|je vous ai demandé d|"
        "je vous ai demandé plusieurs fois d|je vous ai déjà demandé plusieurs fois d|je vous répète d|"
        "je vous le répète|pour la énième fois|c est la dernière fois que je vous demande d|"
        "respectez ma décision et|respectez mon choix et|ayez l amabilité de|ayez l obligeance de|"
        "faites moi le plaisir de|auriez vous l amabilité de|serait il possible de|est il possible de|"
        "il serait aimable de|vous seriez gentils de|en application du rgpd|au nom du rgpd|"
        "respectez ma vie privée et|respecte ma vie privée et|respectez ma tranquillité et|je veux juste que vous|"
        "je demande juste que vous|tout ce que je veux c est que vous|bon|allez|bon maintenant|écoutez|écoute|"
        "attention|mec|putain|franchement|sérieusement|monsieur|madame|messieurs|excusez moi|désolé mais|"
        "désolée mais",
        "intend": "je vais|je viens de|je dois|j'ai décidé de|j'ai besoin de|je compte|je tente de|j'essaie de|"
        "j'essaye de|je cherche à|je n'arrive pas à|j'arrive pas à",
        "you": "de vous|de toi|de votre part|de ta part|de votre société|de votre entreprise|de votre magasin|"
        "de chez vous|de votre équipe|venant de vous|provenant de vous|de votre côté|de vos services|de vos équipes|"
        "par vous|par vos services|par votre société|par votre entreprise|de votre marque|de votre boutique|"
        "par qui que ce soit|de quiconque|de qui que ce soit|de votre compagnie|par votre biais|de votre numéro|"
        "avec vous|de vos magasins|de votre boîte|de votre part ni|de vos offres|de vos conneries|de votre enseigne|"
        "de votre agence|de votre cabinet|de votre salon|de votre club|de votre site|de votre service",
        "filler": "ici|par ici|"
        "vot|dans vos|dedans|"
        "à des fins de prospection|à des fins commerciales|à des fins publicitaires|à des fins de marketing|"
        "à des fins promotionnelles|pour de la prospection|pour de la publicité|"
        "à des fins de prospection commerciale|à des fins de publicité|"
        ""
        "de|d'|du|des|le|la|les|l'|à|a|au|aux|en|sur|dans|avec|pour|dès|via|et|ou|ni|y|ce|cet|cette|ces|ça|"
        "cela|tous|toutes|mon|ma|mes|notre|nos|votre|vos|votres|ton|ta|tes|un seul|une seule|seul|seule|autre|autres|"
        "nouveau|nouveaux|nouvelle|supplémentaire|supplémentaires|futur|futurs|autant de|autant|trop de|tant de|"
        "plein de|tas de|un tas de|future|futures|prochains|prochaines|incessant|incessants|incessante|incessantes|"
        "intempestif|intempestifs|intempestives|intempestive|indésirable|indésirables|non sollicité|non sollicités|"
        "non sollicitées|abusif|abusifs|stupide|stupides|débile|débiles|chiant|chiants|pénible|pénibles|relou|relous|"
        "inutile|inutiles|agaçants|insupportables|envahissants|répétés|répétitifs|à répétition|quotidien|quotidiens|"
        "hebdomadaires|automatique|automatiques|automatisés|publicitaire|publicitaires|commercial|commerciale|"
        "commerciaux|commerciales|promotionnel|promotionnels|promotionnelle|promotionnelles|marketing|personnel|"
        "personnels|personnelles|personnelle|électronique|électroniques|téléphonique|téléphoniques|genre|type|types|"
        "ce genre|ce genre de|ce type de|quelque|quelques|quelconque|moindre|moindres|quoi que ce soit|"
        "qui que ce soit|de quelque nature que ce soit|sous quelque forme que ce soit|de quelque sorte que ce soit|"
        "de quelque façon que ce soit|que ce soit|pareils|pareil|foutu|foutus|putain de|fichu|fichus|fichues|foutues|"
        "sacré|maudit|maudits|maudites|crisse de|osti de|sale|sales|vos sales|merde de|par sms|par texto|par textos|"
        "par message|par messages|par whatsapp|par ce biais|par ce canal|par ce moyen|sur ce numéro|à ce numéro|"
        "au numéro|être|vos putains de|putains de|que vous|que tu|qu'on|que l'on|à ce que vous|que vos|concernant|"
        "contenant|relatifs à|ainsi que|venant|aussi bien|je vous prie|par quelque moyen que ce soit|à caractère|"
        "à des fins|à titre|à but|non désirés|non désirées|non souhaités|tout|toute|traitement|traitement de|"
        "traitement des|utilisation de|l'utilisation de|envoi|envois|envoi de|envoyés|que vous m'envoyez|"
        "que vous envoyez|que tu m'envoies|que je reçois|venant de|sans fin|en masse|en boucle|de masse|de merde|"
        "à la con|pourris|pourri|à deux balles|bidon|sur whatsapp|sur mon portable|sur mon téléphone|à propos de|"
        "les couilles|les pieds|les burnes",
        "time": "immédiatement|immediatement|sur le champ|dès maintenant|dès à présent|dès aujourd'hui|à présent|"
        "désormais|dorénavant|à l'avenir|dans l'avenir|dans le futur|à partir de maintenant|à partir d'aujourd'hui|"
        "à compter d'aujourd'hui|à compter de ce jour|pour toujours|pour tjrs|définitivement|definitivement|"
        "à tout jamais|pour de bon|une fois pour toutes|une bonne fois pour toutes|au plus vite|au plus tôt|"
        "dans les plus brefs délais|dans les meilleurs délais|le plus vite possible|le plus rapidement possible|"
        "le plus tôt possible|dès que possible|asap|en urgence|d'urgence|sans délai|sans tarder|du tout|"
        "du tout du tout|de la vie|en aucun cas|sous aucun prétexte|à nouveau|de nouveau|tous les jours|chaque jour|"
        "toute la journée|sans arrêt|sans cesse|tout le temps|constamment|en permanence|en continu|"
        "à longueur de journée|jour et nuit|toutes les semaines|chaque semaine|à toute heure|à toutes heures|"
        "à n'importe quelle heure|24h/24|h24|10 fois par jour|tous les 2 jours|tous les deux jours|totalement|"
        "complètement|entièrement|stop|toujours|tjrs|tjs|non stop|quotidiennement|régulièrement|systématiquement|"
        "à partir de ce jour|par la suite|à compter de maintenant|immédiat|immédiate|immédiats",
        "now": "maintenant|tout de suite|toute suite|de suite|desuite|aujourd'hui|vite|rapidement",
        "reason": "c'est pénible à la fin|c'est lourd à la fin|c'est fatigant à la fin|publicité indésirable|"
        "pub indésirable|messages indésirables|message indésirable|c'est de la publicité non sollicitée|"
        "publicité non sollicitée|je me suis inscrit par erreur|je me suis inscrite par erreur|"
        "je me suis inscrit sans le vouloir|inscrit par erreur|inscription par erreur|c'était une erreur|"
        "j'ai cliqué par erreur|je ne voulais pas m'inscrire|je voulais pas m'inscrire|"
        "je ne vous ai jamais autorisé à m'écrire|je ne vous ai jamais autorisé à me contacter|"
        "je ne vous ai jamais autorisé à m'envoyer des sms|"
        "je ne vous ai jamais autorisé à m'envoyer des messages|je vous ai jamais autorisé à m'écrire|"
        "je vous ai jamais autorisé à me contacter|je vous ai jamais autorisé à m'envoyer des sms|"
        "je vous ai jamais autorisé à m'envoyer des messages|je t'ai jamais autorisé à m'écrire|"
        "je t'ai jamais autorisé à me contacter|je t'ai jamais autorisé à m'envoyer des sms|"
        "je t'ai jamais autorisé à m'envoyer des messages|ces messages sont inutiles|"
        "ces messages sont pénibles|ces messages sont gênants|ces messages sont indésirables|"
        "ces messages sont trop nombreux|ces sms sont inutiles|ces sms sont pénibles|ces sms sont gênants|"
        "ces sms sont indésirables|ces sms sont trop nombreux|ces envois sont inutiles|"
        "ces envois sont pénibles|ces envois sont gênants|ces envois sont indésirables|"
        "ces envois sont trop nombreux|vos messages sont inutiles|vos messages sont pénibles|"
        "vos messages sont gênants|vos messages sont indésirables|vos messages sont trop nombreux|"
        "vos sms sont inutiles|vos sms sont pénibles|vos sms sont gênants|vos sms sont indésirables|"
        "vos sms sont trop nombreux|vos envois sont inutiles|vos envois sont pénibles|"
        "vos envois sont gênants|vos envois sont indésirables|vos envois sont trop nombreux|"
        "pas besoin de vos sms|pas besoin de vos messages|pas besoin de vos services|pas besoin de vos pubs|"
        "je n'ai pas besoin de vos services|je n'ai pas besoin de vos messages|je n'ai pas besoin de ça|"
        "aucun besoin|je ne suis pas client chez vous|je n'ai jamais été client chez vous|"
        "je ne suis plus client chez vous|je n'ai jamais demandé cela|c'est le 2e sms cette semaine|"
        "c'est le 2e sms aujourd'hui|c'est le 2e sms ce mois ci|c'est le 2e sms que je reçois|"
        "c'est le 2e sms|c'est le 2e message cette semaine|c'est le 2e message aujourd'hui|"
        "c'est le 2e message ce mois ci|c'est le 2e message que je reçois|c'est le 2e message|"
        "c'est le 3e sms cette semaine|c'est le 3e sms aujourd'hui|c'est le 3e sms ce mois ci|"
        "c'est le 3e sms que je reçois|c'est le 3e sms|c'est le 3e message cette semaine|"
        "c'est le 3e message aujourd'hui|c'est le 3e message ce mois ci|c'est le 3e message que je reçois|"
        "c'est le 3e message|c'est le 4e sms cette semaine|c'est le 4e sms aujourd'hui|"
        "c'est le 4e sms ce mois ci|c'est le 4e sms que je reçois|c'est le 4e sms|"
        "c'est le 4e message cette semaine|c'est le 4e message aujourd'hui|c'est le 4e message ce mois ci|"
        "c'est le 4e message que je reçois|c'est le 4e message|c'est le 5e sms cette semaine|"
        "c'est le 5e sms aujourd'hui|c'est le 5e sms ce mois ci|c'est le 5e sms que je reçois|"
        "c'est le 5e sms|c'est le 5e message cette semaine|c'est le 5e message aujourd'hui|"
        "c'est le 5e message ce mois ci|c'est le 5e message que je reçois|c'est le 5e message|"
        "c'est le deuxième sms cette semaine|c'est le deuxième sms aujourd'hui|"
        "c'est le deuxième sms ce mois ci|c'est le deuxième sms que je reçois|c'est le deuxième sms|"
        "c'est le deuxième message cette semaine|c'est le deuxième message aujourd'hui|"
        "c'est le deuxième message ce mois ci|c'est le deuxième message que je reçois|"
        "c'est le deuxième message|c'est le troisième sms cette semaine|c'est le troisième sms aujourd'hui|"
        "c'est le troisième sms ce mois ci|c'est le troisième sms que je reçois|c'est le troisième sms|"
        "c'est le troisième message cette semaine|c'est le troisième message aujourd'hui|"
        "c'est le troisième message ce mois ci|c'est le troisième message que je reçois|"
        "c'est le troisième message|c'est le quatrième sms cette semaine|c'est le quatrième sms aujourd'hui|"
        "c'est le quatrième sms ce mois ci|c'est le quatrième sms que je reçois|c'est le quatrième sms|"
        "c'est le quatrième message cette semaine|c'est le quatrième message aujourd'hui|"
        "c'est le quatrième message ce mois ci|c'est le quatrième message que je reçois|"
        "c'est le quatrième message|c'est le cinquième sms cette semaine|c'est le cinquième sms aujourd'hui|"
        "c'est le cinquième sms ce mois ci|c'est le cinquième sms que je reçois|c'est le cinquième sms|"
        "c'est le cinquième message cette semaine|c'est le cinquième message aujourd'hui|"
        "c'est le cinquième message ce mois ci|c'est le cinquième message que je reçois|"
        "c'est le cinquième message|c'est le dixième sms cette semaine|c'est le dixième sms aujourd'hui|"
        "c'est le dixième sms ce mois ci|c'est le dixième sms que je reçois|c'est le dixième sms|"
        "c'est le dixième message cette semaine|c'est le dixième message aujourd'hui|"
        "c'est le dixième message ce mois ci|c'est le dixième message que je reçois|c'est le dixième message|"
        "c'est déjà le 2e sms cette semaine|c'est déjà le 2e sms aujourd'hui|c'est déjà le 2e sms ce mois ci|"
        "c'est déjà le 2e sms que je reçois|c'est déjà le 2e sms|c'est déjà le 2e message cette semaine|"
        "c'est déjà le 2e message aujourd'hui|c'est déjà le 2e message ce mois ci|"
        "c'est déjà le 2e message que je reçois|c'est déjà le 2e message|c'est déjà le 3e sms cette semaine|"
        "c'est déjà le 3e sms aujourd'hui|c'est déjà le 3e sms ce mois ci|c'est déjà le 3e sms que je reçois|"
        "c'est déjà le 3e sms|c'est déjà le 3e message cette semaine|c'est déjà le 3e message aujourd'hui|"
        "c'est déjà le 3e message ce mois ci|c'est déjà le 3e message que je reçois|c'est déjà le 3e message|"
        "c'est déjà le 4e sms cette semaine|c'est déjà le 4e sms aujourd'hui|c'est déjà le 4e sms ce mois ci|"
        "c'est déjà le 4e sms que je reçois|c'est déjà le 4e sms|c'est déjà le 4e message cette semaine|"
        "c'est déjà le 4e message aujourd'hui|c'est déjà le 4e message ce mois ci|"
        "c'est déjà le 4e message que je reçois|c'est déjà le 4e message|c'est déjà le 5e sms cette semaine|"
        "c'est déjà le 5e sms aujourd'hui|c'est déjà le 5e sms ce mois ci|c'est déjà le 5e sms que je reçois|"
        "c'est déjà le 5e sms|c'est déjà le 5e message cette semaine|c'est déjà le 5e message aujourd'hui|"
        "c'est déjà le 5e message ce mois ci|c'est déjà le 5e message que je reçois|c'est déjà le 5e message|"
        "c'est déjà le deuxième sms cette semaine|c'est déjà le deuxième sms aujourd'hui|"
        "c'est déjà le deuxième sms ce mois ci|c'est déjà le deuxième sms que je reçois|"
        "c'est déjà le deuxième sms|c'est déjà le deuxième message cette semaine|"
        "c'est déjà le deuxième message aujourd'hui|c'est déjà le deuxième message ce mois ci|"
        "c'est déjà le deuxième message que je reçois|c'est déjà le deuxième message|"
        "c'est déjà le troisième sms cette semaine|c'est déjà le troisième sms aujourd'hui|"
        "c'est déjà le troisième sms ce mois ci|c'est déjà le troisième sms que je reçois|"
        "c'est déjà le troisième sms|c'est déjà le troisième message cette semaine|"
        "c'est déjà le troisième message aujourd'hui|c'est déjà le troisième message ce mois ci|"
        "c'est déjà le troisième message que je reçois|c'est déjà le troisième message|"
        "c'est déjà le quatrième sms cette semaine|c'est déjà le quatrième sms aujourd'hui|"
        "c'est déjà le quatrième sms ce mois ci|c'est déjà le quatrième sms que je reçois|"
        "c'est déjà le quatrième sms|c'est déjà le quatrième message cette semaine|"
        "c'est déjà le quatrième message aujourd'hui|c'est déjà le quatrième message ce mois ci|"
        "c'est déjà le quatrième message que je reçois|c'est déjà le quatrième message|"
        "c'est déjà le cinquième sms cette semaine|c'est déjà le cinquième sms aujourd'hui|"
        "c'est déjà le cinquième sms ce mois ci|c'est déjà le cinquième sms que je reçois|"
        "c'est déjà le cinquième sms|c'est déjà le cinquième message cette semaine|"
        "c'est déjà le cinquième message aujourd'hui|c'est déjà le cinquième message ce mois ci|"
        "c'est déjà le cinquième message que je reçois|c'est déjà le cinquième message|"
        "c'est déjà le dixième sms cette semaine|c'est déjà le dixième sms aujourd'hui|"
        "c'est déjà le dixième sms ce mois ci|c'est déjà le dixième sms que je reçois|"
        "c'est déjà le dixième sms|c'est déjà le dixième message cette semaine|"
        "c'est déjà le dixième message aujourd'hui|c'est déjà le dixième message ce mois ci|"
        "c'est déjà le dixième message que je reçois|c'est déjà le dixième message|"
        "mon fils reçoit ces messages|mon fils reçoit vos messages|mon fils reçoit vos sms|"
        "mon fils reçoit ces sms|mon fils reçoit sans arrêt vos sms|"
        "mon fils reçoit tout le temps vos messages|ma fille reçoit ces messages|"
        "ma fille reçoit vos messages|ma fille reçoit vos sms|ma fille reçoit ces sms|"
        "ma fille reçoit sans arrêt vos sms|ma fille reçoit tout le temps vos messages|"
        "mon enfant reçoit ces messages|mon enfant reçoit vos messages|mon enfant reçoit vos sms|"
        "mon enfant reçoit ces sms|mon enfant reçoit sans arrêt vos sms|"
        "mon enfant reçoit tout le temps vos messages|ma mère reçoit ces messages|"
        "ma mère reçoit vos messages|ma mère reçoit vos sms|ma mère reçoit ces sms|"
        "ma mère reçoit sans arrêt vos sms|ma mère reçoit tout le temps vos messages|"
        "mon père reçoit ces messages|mon père reçoit vos messages|mon père reçoit vos sms|"
        "mon père reçoit ces sms|mon père reçoit sans arrêt vos sms|"
        "mon père reçoit tout le temps vos messages|ma grand-mère reçoit ces messages|"
        "ma grand-mère reçoit vos messages|ma grand-mère reçoit vos sms|ma grand-mère reçoit ces sms|"
        "ma grand-mère reçoit sans arrêt vos sms|ma grand-mère reçoit tout le temps vos messages|"
        "ma femme reçoit ces messages|ma femme reçoit vos messages|ma femme reçoit vos sms|"
        "ma femme reçoit ces sms|ma femme reçoit sans arrêt vos sms|"
        "ma femme reçoit tout le temps vos messages|mon mari reçoit ces messages|"
        "mon mari reçoit vos messages|mon mari reçoit vos sms|mon mari reçoit ces sms|"
        "mon mari reçoit sans arrêt vos sms|mon mari reçoit tout le temps vos messages|"
        "vous n'avez pas honte|vous n'avez pas honte de harceler les gens|je change de numéro|"
        "j'ai changé de numéro|j'ai déjà acheté|je ne donne pas suite|je ne donnerai pas suite|"
        "c'est la troisième fois que je vous le demande|c'est la deuxième fois que je vous le demande|"
        "combien de fois faut il vous le dire|combien de fois dois je vous le dire|"
        "en vertu de|en vertu du|en application de|en application du|conformément à|conformément au|selon|"
        "au titre de|au titre du|sur le fondement de|l'article 7|l'article 15|l'article 17|l'article 18|"
        "l'article 21|article 7|article 15|article 17|article 18|article 21|art 7|art 17|art 21|l'art 17|"
        "l'art 21|du rgpd|rgpd|au rgpd|du règlement|loi informatique et libertés|"
        "de la loi informatique et libertés|la loi informatique et libertés|17 du rgpd|21 du rgpd|17 rgpd|"
        "21 rgpd|loi 25|la loi 25|de la loi 25|loi canadienne anti-pourriel|lcap|la lcap|"
        "c'est pas mon numéro|cette dette n'est pas la mienne|je ne dois rien|je ne vous dois rien|"
        "on m'a assez dérangé|"
        "pas intéressé|pas intéressée|pas intéressés|je suis pas intéressé|je suis pas intéressée|"
        "je ne suis pas intéressé|je ne suis pas intéressée|je ne suis plus intéressé|je ne suis plus intéressée|"
        "nous ne sommes pas intéressés|nous ne sommes plus intéressés|on n'est pas intéressé|"
        "on n'est pas intéressés|plus intéressé|plus intéressée|je ne suis pas interressé|pas interressé|"
        "pas interessé par vos offres|je ne suis pas intéressé par vos offres|ça ne m'intéresse pas|"
        "ça ne m'intéresse plus|cela ne m'intéresse pas|cela ne m'intéresse plus|ça m'intéresse pas|"
        "ça m'intéresse plus|ne m'intéresse pas|ne m'intéresse plus|m'intéresse pas|"
        "vos offres ne m'intéressent pas|vos offres ne m'intéressent plus|vos messages ne m'intéressent pas|"
        "vos produits ne m'intéressent pas|vos produits ne m'intéressent plus|rien à faire|rien à foutre|"
        "j'en ai rien à faire|j'en ai rien à foutre|je m'en fous|je m'en fiche|m'en fous|je n'en ai rien à faire|"
        "pas besoin merci|aucun intérêt|sans intérêt|je n'ai besoin de rien|j'ai besoin de rien|pas pour moi|"
        "c'est pas pour moi|ce n'est pas pour moi|c'est du spam|spam|c'est spam|vos messages sont du spam|du spam|"
        "c'est de la pub|c'est du harcèlement|ceci est du harcèlement|harcèlement|du harcèlement|"
        "ça devient du harcèlement|c'est du démarchage|c'est une arnaque|arnaque|arnaqueur|arnaqueurs|c'est abusé|"
        "abusé|c'est pénible|pénible|c'est chiant|chiant|vous êtes chiants|t'es chiant|tu me saoules|"
        "vous me saoulez|tu me soûles|vous me soûlez|ça me saoule|ça me soûle|ça saoule|vous me faites chier|"
        "tu me fais chier|ça me fait chier|vous m'emmerdez|tu m'emmerdes|vous me gonflez|tu me gonfles|"
        "vous m'énervez|tu m'énerves|ça m'énerve|vous m'embêtez|vous me dérangez|tu me déranges|ça me dérange|"
        "vous me harcelez|tu me harcèles|vous abusez|tu abuses|vous êtes lourds|vous êtes lourd|t'es lourd|"
        "tu es lourd|relou|c'est relou|c'est lourd|c'est insupportable|insupportable|c'est agaçant|agaçant|"
        "c'est énervant|énervant|c'est fatigant|fatigant|c'est trop|c'en est trop|trop c'est trop|trop de messages|"
        "trop de sms|beaucoup trop|y en a trop|il y en a trop|trop de pub|trop de mails|ras le bol|j'en ai marre|"
        "en ai marre|marre|y en a marre|j'en peux plus|je n'en peux plus|j'en ai assez|ça suffit|"
        "ça commence à bien faire|j'en ai ras le bol|j'en ai plein le dos|j'en ai plein le cul|je vous connais pas|"
        "je ne vous connais pas|je te connais pas|je ne te connais pas|je vous connais même pas|"
        "je ne sais pas qui vous êtes|je sais pas qui vous êtes|je sais pas qui tu es|je ne sais pas qui tu es|"
        "on ne se connaît pas|on se connaît pas|qui êtes-vous|qui êtes vous|vous êtes qui|c'est qui|qui est-ce|"
        "qui c'est|t'es qui|tu es qui|je ne vous ai rien demandé|je vous ai rien demandé|je t'ai rien demandé|"
        "je ne t'ai rien demandé|j'ai rien demandé|je n'ai rien demandé|je n'ai jamais rien demandé|"
        "je n'ai jamais demandé ça|je n'ai pas demandé ça|j'ai pas demandé ça|j'ai jamais demandé ça|"
        "je n'ai jamais donné mon accord|je n'ai pas donné mon accord|j'ai pas donné mon accord|"
        "je n'ai jamais donné mon consentement|je n'ai pas donné mon consentement|je ne me suis jamais inscrit|"
        "je ne me suis jamais inscrite|je me suis jamais inscrit|je me suis pas inscrit|je ne me suis pas inscrit|"
        "je ne me suis jamais abonné|je ne me suis pas abonné|je me suis jamais abonné|je ne suis pas client|"
        "je ne suis pas cliente|je suis pas client|je ne suis plus client|je ne suis plus cliente|"
        "je suis plus client|je n'ai jamais été client|je n'ai jamais souscrit|je n'ai rien souscrit|"
        "je ne suis pas abonné|mauvais numéro|mauvais num|faux numéro|erreur de numéro|c'est une erreur|"
        "c'est un faux numéro|c'est le mauvais numéro|vous avez le mauvais numéro|vous vous trompez de numéro|"
        "tu te trompes de numéro|vous vous êtes trompé de numéro|vous vous êtes trompés de numéro|"
        "tu t'es trompé de numéro|vous faites erreur|vous avez fait erreur|tu fais erreur|vous vous trompez|"
        "vous vous trompez de personne|mauvaise personne|vous avez la mauvaise personne|ce n'est pas moi|"
        "c'est pas moi|ce n'est pas le bon numéro|c'est pas le bon numéro|ce n'est pas mon numéro|"
        "ce n'est plus son numéro|j'ai changé d'avis|j'ai déjà ce qu'il faut|j'ai ce qu'il me faut|j'en ai déjà un|"
        "j'en ai déjà|je suis déjà équipé|j'en ai plus besoin|je n'en ai plus besoin|j'en veux plus|j'en veux pas|"
        "je n'en veux plus|je n'en veux pas|j'veux rien|ça ne me concerne pas|ça ne me concerne plus|"
        "ça me concerne pas|je ne suis pas concerné|je suis pas concerné|je ne suis plus concerné|je déménage|"
        "j'ai déménagé|je n'habite plus là|j'habite plus là|je suis inscrit sur bloctel|"
        "je suis inscrite sur bloctel|je suis sur bloctel|inscrit sur bloctel|je suis sur liste rouge|"
        "vous n'avez pas le droit|c'est illégal|c'est interdit|illégal|sinon je porte plainte|ou je porte plainte|"
        "je vais porter plainte|je porte plainte|avant que je porte plainte|sinon plainte|sous peine de poursuites|"
        "sinon je vous signale|ou je vous signale|je vais vous signaler|je vous signale|je signale|"
        "je signale à la cnil|sinon je saisis la cnil|ou je saisis la cnil|sinon je signale|ou je signale|"
        "sinon je vous bloque|ou je vous bloque|sinon je bloque|ou je bloque|je vous bloque|sinon je te bloque|"
        "ou je te bloque|je te bloque|je vais vous bloquer|je vais te bloquer|je vais bloquer|"
        "sinon j'appelle la police|ou j'appelle la police|sinon police|vous n'arrêtez pas|tu n'arrêtes pas|"
        "vous arrêtez pas|ça n'arrête pas|je reçois trop de messages|je reçois trop de sms|"
        "vous m'envoyez trop de messages|vous envoyez trop de messages|"
        "vous n'arrêtez pas de m'envoyer des messages|vous n'arrêtez pas de m'écrire|"
        "vous n'arrêtez pas de m'appeler|j'ai déjà demandé|je l'ai déjà demandé|je l'ai déjà dit|"
        "je vous l'ai déjà dit|je te l'ai déjà dit|je vous l'ai déjà demandé|j'ai déjà dit non|j'ai dit non|"
        "c'est non|non c'est non|c'est fini|ça fait dix fois|c'est la dernière fois|dernière fois|"
        "c'est mon dernier message|c'est la troisième fois que je le demande|ça me regarde pas|j'ai pas le temps|"
        "je n'ai pas le temps|inutile d'insister|n'insistez pas|n'insistez plus|n'insiste pas|insistez pas|"
        "je ne suis pas intéressé par vos messages|la ferme|ta gueule|vos gueules|va mourir|je vous déteste|"
        "c'est la dernière fois que je le dis|c'est gentil|sans façon|c'est de la merde|ça me gonfle|ça me gave|"
        "marre de vous|vie privée|ceci est ma dernière demande|c'est ma dernière demande|vous m'avez déjà écrit|"
        "vous m'avez déjà appelé|vous m'avez assez dérangé|j'en ai pas besoin|je n'en ai pas besoin|non merci|"
        "trop lourd|je n'ai plus besoin de vos services|j'ai trouvé ailleurs|je ne suis pas la bonne personne|"
        "c'est plus mon numéro|ce n'est plus mon numéro|numéro attribué à une autre personne|j'ai déjà dit stop|"
        "j'ai dit stop|merci de respecter|respectez ma vie privée|vous avez volé mon numéro|"
        "où avez-vous eu mon numéro|comment avez-vous eu mon numéro|qui vous a donné mon numéro|"
        "je vous ai jamais donné mon numéro|je ne vous ai jamais donné mon numéro|"
        "je ne vous ai pas donné mon numéro|vous n'avez pas mon accord|vous n'avez pas mon consentement|"
        "sans mon accord|sans mon consentement|sans mon autorisation|c'est saoulant|saoulant|soûlant|c'est soûlant|"
        "je ne lis pas vos messages|je ne les lis pas|je ne les lis jamais|je les lis pas|je suis en deuil|"
        "c'est pas mon truc|trop cher|c'est n'importe quoi|n'importe quoi|si vous continuez je porte plainte|"
        "si vous continuez je vous bloque|si ça continue je porte plainte|si ça continue|si vous continuez|"
        "si tu continues|si tu continues je te bloque|si tu continues je porte plainte|"
        "je suis sur la liste bloctel|j'ai bloqué votre numéro|je vous ai bloqué|je connais pas|connais pas|"
        "je ne connais pas|je connais pas votre société|je ne connais pas votre société|"
        "je ne connais pas ce numéro|je connais pas ce numéro|vous continuez à m'écrire|vous continuez à m'appeler|"
        "vous continuez à me contacter|vous continuez à me harceler|vous continuez à m'envoyer des messages|"
        "vous continuez de m'écrire|tu continues à m'écrire|tu continues à m'appeler|"
        "tu continues à m'envoyer des messages|pourquoi vous continuez à m'écrire|vous m'écrivez tous les jours|"
        "vous m'appelez tous les jours|vous m'envoyez des messages tous les jours|"
        "je reçois vos messages tous les jours|c est le téléphone d un enfant|c est le numéro d un enfant|"
        "c est le numéro d un mineur|ce numéro appartient à un mineur|ce numéro est celui d un enfant|"
        "je suis mineur|je suis mineure|mon mari est décédé|ma femme est décédée|ma mère est décédée|"
        "mon père est décédé|il est décédé|elle est décédée|cette personne est décédée|il est mort|elle est morte|"
        "je ne vends pas|je ne vends pas ma maison|ma maison n est pas à vendre|ce n est pas à vendre|pas à vendre|"
        "j ai déjà vendu|c est déjà vendu|c est vendu|déjà vendu|j ai déjà voté|j ai voté|j ai déjà donné|"
        "j ai déjà un fournisseur|j ai déjà ce qu il faut|nous avons déjà un fournisseur|"
        "nous avons ce qu il nous faut|j ai trouvé du travail|j ai trouvé un emploi|je ne cherche plus|"
        "je ne cherche plus d emploi|j ai changé d opérateur|c est un numéro professionnel|"
        "c est mon numéro professionnel|c est un numéro privé|c est un téléphone professionnel|"
        "je suis inscrit à bloctel|vous êtes pénibles|vous êtes insupportables|un peu de respect|respectez|"
        "c est du harcèlement|c est bon j ai compris|ce n est pas moi|vous m importunez|je n habite plus en france|"
        "je n habite plus là|je n habite plus ici|j ai déménagé|je ne vis plus là bas|"
        "je ne connais pas cette personne|je ne suis pas cette personne|"
        "je ne suis pas la personne que vous cherchez|je suis au volant|je conduis|je travaille|je suis au travail|"
        "je ne vote pas|je ne vote plus",
        "propose_not": "ajoutez moi à la liste ne pas appeler|ajoutez moi à la liste d'opposition|"
        "mettez moi sur la liste d'opposition|mettez moi sur liste rouge|mettez moi sur la liste noire|"
        "ajoutez moi à la liste noire",
        "takeperson": "faites moi sortir|fais moi sortir|faites nous sortir|laissez moi sortir|laisse moi sortir|"
        "faites moi disparaître|faites disparaître mon numéro|faites moi retirer|faites moi enlever",
        "erasing": "la suppression de|suppression de|l'effacement de|effacement de|la suppression définitive de|"
        "le retrait de|retrait de|la radiation de|radiation de|l'effacement complet de|"
        "la suppression totale de",
        "processing": "traitement|ce traitement|traitement de mes données|traitement de mes données personnelles|"
        "traitement de mes informations|au traitement de mes données|l'utilisation de mes données|"
        "utilisation de mes données|l'utilisation de mon numéro|l'usage de mes données|"
        "l'exploitation de mes données|la conservation de mes données|toute utilisation de mes données",
        "spare": "épargnez|épargne|épargner|dispensez|dispense",
        "keep": "gardez|garde|remballez|remballe|rangez",
        "for_you": "pour vous|pour toi|pour vous même|pour d'autres",
        "you_own": "vos|tes|votre|ta",
        "takeoff": "désactivez|désactive|désactiver|suspendez|stoppez|"
        "enlève|enlevez|retire|retirez|coupez|coupe|éteignez",
        "notes": "notifications|les notifications|les alertes|alertes|vos alertes|vos notifications|les rappels|"
        "ces notifications|ces alertes",
        "delete": "supprimez|supprime|effacez|efface|retirez|retire|enlevez|enlève|supprimer|effacer|retirer|enlever|"
        "rayez|radiez",
        "card": "email|mail|e-mail|adresse mail|adresse email|contact|fiche|fiche contact",
        "use": "utilisez|utilise|utiliser|gardez|garder|conservez|conserver|stockez|partagez|partager|vendez|vendre|"
        "exploitez|exploiter|communiquez",
        "service_noun": "service sms|le service sms|service de sms|service de messages|le service de messages|"
        "ce service sms",
        "out_of": "hors de votre|hors de vos|hors de ta|hors de la|hors de cette|hors du|hors de ton|"
        "hors de votre fichu",
        "must_not": "tu ne dois|vous ne devez",
        "no_longer_to": "tu n'as plus à|vous n'avez plus à|t'as plus à",
    },
    cores=(
        "wrong",
        "stop person contact/irk now? info?",
        "stop mecontact/mesend now? info?",
        "halt contact info?",
        "stop now person contact/irk",
        "stop try person contact",
        "stop message/ad now?",
        "stop subscription",
        "stop notice",
        "stop receive message/ad/info",
        "stop receive",
        "stop see message/ad",
        "stop person propose",
        "stop propose message/ad/info",
        "stop send message/ad/info",
        "stop send stuff message/ad",
        "have? enough message/ad",
        "have? enough receive",
        "have? enough be done",
        "have? enough person contact info?",
        "no message/ad",
        "final",
        "ne person contact/irk plus/rien info?",
        "ne contact plus info?",
        "ne send plus/rien info",
        "ne mecontact/mesend plus/rien info?",
        "ne try plus person contact",
        "ne try pas person bother/call",
        "ne plus contact info?",
        "ne plus/rien person irk/contact",
        "ne plus/rien mecontact/mesend",
        "ne plus receive",
        "ne plus receive info",
        "ne plus member list",
        "plus person contact/irk info?",
        "plus mecontact/mesend",
        "plus receive message/ad",
        "person bother/call plus",
        "mecontact plus",
        "person sendnow plus/rien message/ad",
        "person sendnow rien",
        "mesend plus/rien message/ad",
        "ne bother/call plus channel",
        "ne person bother/call plus channel",
        "ne plus bother/call channel",
        "bother/call person plus",
        "send person pas message/ad",
        "nag person pas",
        "convey message/ad/info",
        "ne person bother pas info?",
        "person bother pas",
        "mecontact pas",
        "ne mecontact pas",
        "ne pas person bother",
        "ne pas mecontact",
        "ne person send pas anymessage",
        "ne send pas anymessage",
        "ne mesend pas anymessage",
        "person sendnow pas anymessage",
        "mesend pas anymessage",
        "ne pas send anymessage",
        "ne pas receive message/ad",
        "i want plus/rien receive",
        "i want plus/rien receive info",
        "i want receive rien message/ad/info",
        "i want plus/pas see message/ad",
        "i want plus/rien message/ad",
        "inot want plus info",
        "i want plus/pas see you",
        "i want plus be done info?",
        "i want plus person contact info?",
        "i want plus mecontact/mesend",
        "i want plus/pas member list",
        "i want plus roster",
        "i plus/pas want receive/message/ad",
        "i plus/pas want be done",
        "i plus/pas want receive info",
        "inot plus want info",
        "i want pas receive",
        "i want pas receive info",
        "i want pas message/ad",
        "i want pas be done",
        "i want pas person contact",
        "i want pas mecontact/mesend",
        "want plus receive",
        "want plus message/ad",
        "want plus be done",
        "want plus person contact",
        "i plus/pas/rien asked receive/message/ad",
        "plus want receive",
        "plus want message/ad",
        "sendnow person rien",
        "mine number gone",
        "refuse receive",
        "refuse message/ad",
        "refuse be done",
        "refuse person contact",
        "refuse mine number",
        "remove person now? info?",
        "person remove info?",
        "person takeout list",
        "takeout person list",
        "remove mine number",
        "takeout mine number",
        "remove off roster",
        "removed",
        "quit roster",
        "unsubscribe now?",
        "unsubscribe info",
        "intend unsubscribe",
        "cancel subscription",
        "dismiss subscription",
        "resign signup message/ad",
        "cancel notice",
        "revoke consent",
        "leave person alone info?",
        "person leave alone info?",
        "sick message/ad",
        "takeperson list",
        "takeperson off list",
        "refuse processing",
        "erasing mine number",
        "erasing off list",
        "spare person message/ad/info",
        "refuse see message/ad",
        "delete mine card off roster",
        "delete mine card off list",
        "ne use plus/pas mine number",
        "ne plus use mine number",
        "ne person use plus",
        "cancel service_noun",
        "mine number out_of list",
        "must_not plus contact info?",
        "must_not plus person contact/irk info?",
        "no_longer_to contact",
        "no_longer_to person contact/irk",
    ),
    alone=(
        "bare",
        "none message/ad polite",
        "ne person call pas",
        "person call pas",
        "ne pas person call",
        "ne pas call",
        "ne person irk pas",
        "bother/call person pas",
        "resign mine? signup",
        "propose_not",
        "keep anymessage for_you?",
        "keep you_own message/ad for_you?",
        "keep message/ad for_you?",
        "quit filler? list",
        "remove number",
        "remove filler? number",
        "takeoff notes",
        "takeout person",
        "takeperson",
        "delete mine card",
        "erasing number",
    ),
    soft=("refusal", "threaten", "threaten ifmore", "ifmore threaten"),
    how=(
        "who",
        "how unsubscribe",
        "how person remove",
        "how removed",
        "how stop message/ad",
        "how stop receive message/ad",
        "how stop contact",
        "how ne plus receive",
        "how plus receive",
        "how receive message/ad",
        "how remove mine number",
        "how cancel subscription",
        "how quit roster",
        "how takeout person list",
    ),
    real="ablettes|agresse|agresser|agressez|annuaires|annulaire|appeal|armet|arène|baffer|bafrer|baies|baises|"
    "balancier|"
    "balane|balte|bannez|barber|barbez|barder|bardez|barrera|barreur|barrir|baser|basse|basses|basée|basées|bayer|"
    "bises|blasés|bloquera|bonnement|bouler|boulez|buses|cantal|caret|carnets|carrer|cases|casse|casser|casses|cassez|"
    "censés|cessera|chaire|chaise|chale|champagne|chine|cillez|cloque|compagne|compagnes|contait|contant|contracte|"
    "contracter|contractes|contractez|contractiez|contractée|conversations|cornet|correspondante|correspondantes|"
    "cosses|coudrier|couler|coulez|courier|coursier|coursiers|courtier|courtiers|cribler|criblez|croupe|crête|câbler|"
    "demanche|diffuseur|dresse|dresser|dressez|déception|décevoir|déclame|décrire|décris|décrit|décrive|décrives|"
    "décrivez|décriviez|démange|démanger|démangez|détire|effare|effarement|envier|enviez|envol|envols|envolé|envolée|"
    "envoya|envoyeur|exclura|fesse|fesses|fichiez|fouler|foulez|frayer|frète|gager|garer|garez|gaveur|gazer|gesse|"
    "graver|gravez|groupie|groupées|grouses|gâter|gâtez|haine|halle|haltes|hante|harcela|haste|haute|importun|"
    "incitation|incitations|interrompt|interrompu|jarret|jarreter|jarretes|joigne|joignes|kiffer|kiffez|lasting|laver|"
    "lavez|layer|lifting|lisse|listées|loque|lévite|maillez|malte|marrer|marrez|massage|massages|messagère|messe|"
    "messes|motif|motifs|mouler|moulez|mésange|mésanges|narrer|natif|natifs|nocif|nourrir|nourrissez|oignez|paliers|"
    "pamer|paniers|papier|parcelle|paver|pavez|payer|payez|peler|pelle|pesage|pesse|piste|pistes|poignez|polluera|"
    "pollueur|primo|programmer|programmes|programmez|programmée|prome|promis|promu|promus|proner|prête|purgera|racer|"
    "radin|radio|radis|rager|raide|raider|rails|ralez|ramer|ramie|rapper|raretés|raser|rasez|rater|ratez|ratée|ravie|"
    "ravier|rayera|redire|rediriez|relancera|relire|relirez|rentrait|renvie|renvois|retirait|retraite|retraits|revire|"
    "revirer|revirez|revoie|revoyez|ronfler|ronflez|rouler|roulez|râler|récrit|réglâmes|réinscription|réinscrire|"
    "répertorié|rétine|sarcelle|savez|sexte|soignez|solliciteur|souder|soudez|soulier|souper|soupez|spume|steppe|"
    "stepper|stoppeur|supprimera|suprême|surpression|suspendue|tablette|tancer|tanneur|tentes|tentiez|tester|testes|"
    "testez|testiez|tests|tonner|tonnez|toper|topez|transmet|troupe|troupes|téter|tétez|têtes|urger|vanner|vannez|"
    "vases|vesse|écria|écrin|écrins|écrits|édite|éditer|éditez|élance|élancer|élances|élancez|élever|élevez|élevée|"
    "éliminera|élite|élève|élèves|épeler|épelez|épelle|épris|étire|étirer|étirez|étirée|évide|évider|évitera",
    other="photo photos vidéo vidéos document documents contrat devis fichier dossier "
    "plutôt colis ne n pas jamais ni sans dit disent demande il ils quand jusqu jusque pendant parce lequel "
    "laquelle elle elles demain hier lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois année "
    "heure heures minute minutes commande commandes rendez réunion réservation livraison colis paiement "
    "paiements facture factures compte comptes carte mot passe alarme réveil chanson musique lumière lumières "
    "film jeu voiture bus train vol billet produit produits prix modèle important fumer",
)
