"""The phrases that ask in free text to stop the messages, by language. Data only; `stop_requests` reads them.

A pattern is a sequence of words separated by spaces; `a|b` is a choice, `_` joins the words of one alternative, `?`
makes a whole choice optional, `<name>` stands for one of the language's sets. Everything is written normalized (no
case, accents or apostrophes).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """One language's phrases: named sets of words, the courtesies that may stand `before` and `after`, what is a
    request if it is a whole sentence (`alone`, in addition to the unmistakable words), and the patterns of a clause
    that asks to stop (`opt_out`) or how to (`asks_how`)."""

    sets: Mapping[str, str]
    before: str
    after: str
    alone: str
    opt_out: tuple[str, ...]
    asks_how: tuple[str, ...] = ()


BOOKS: Final[Mapping[str, Phrasebook]] = {
    "en": Phrasebook(
        sets={
            "stop": "stop|stopp|quit|cease",
            "dont": "don_t|dont|do_not|never|don_t_ever|dont_ever|do_not_ever|never_ever",
            "texting": "texting|txting|messaging|contacting|sms_ing|bothering|spamming|harassing",
            "text": "text|txt|message|contact|sms|spam",
            "me": "me|us|my_phone|my_number|this_number|this_phone|my_cell|here",
            "to": "to|on",
            "these": "the|these|those|this|that|your|ur|all|any|more|any_more|all_the|all_these|all_of_these|all_your|"
            "any_of_these|any_of_your|any_more_of_these|anymore|such|further|stupid|annoying|damn",
            "texts": "texts|text|txts|messages|message|msgs|msg|sms|text_messages|sms_messages|notifications|alerts|"
            "text_alerts|promotional_texts|promotional_messages|marketing_texts|marketing_messages|spam_texts|"
            "spam_messages",
            "ads": "marketing|spam|promotions|promos|ads|advertisements|offers|updates|promotional_offers",
            "things": "these|this|that|those|things|anything|stuff|crap|shit|junk",
            "list": "list|lists|mailing_list|texting_list|text_list|sms_list|contact_list|contacts|marketing_list|"
            "call_list|calling_list|distribution_list|subscriber_list|database|system|subscription|subscriptions",
            "remove": "take|remove|delete|drop|get|scratch|pull",
            "you": "you|u|y_all|your_company|this_number",
            "unsubscribe": "unsubscribe|unsub|opt_out",
            "want": "want|wanna|want_to|would_like|would_like_to|d_like|d_like_to|wish|wish_to|need|need_to|like_to",
        },
        before="please|pls|plz|kindly|hi|hello|hey|ok|okay|yes|no|now|just|and|so|sorry|thanks|thank_you|"
        "can_you|can_u|could_you|could_u|would_you|will_you|can_you_please|could_you_please|would_you_please|"
        "you_need_to|you_must|you_have_to|i_said|i_told_you_to|i_asked_you_to|i_want_you_to|i_need_you_to|"
        "i_would_like_you_to|i_d_like_you_to|i_am_asking_you_to|i_beg_you|for_the_last_time|again",
        after="please|pls|plz|thanks|thank_you|thx|ty|now|right_now|immediately|at_once|asap|today|already|anymore|"
        "any_more|again|ever|ever_again|forever|for_good|guys|sir|ok|okay|from_now_on|altogether|entirely|completely",
        alone="stop_it|stop_this|stop_that|opt_me_out",
        opt_out=(
            "<stop> <texting> <me>?",
            "<stop> <texting> <me>? <these> <texts>",
            "<stop> sending <me>? <these>? <texts>|<ads>? <to>? <me>?",
            "<stop> sending <me>? <these>? <things>",
            "<stop> <these>? <texts> <to>? <me>?",
            "<dont> <text>",
            "<dont> <text>|bother <me>",
            "<dont> send <me>? <these>? <texts>|<ads>|<things> <to>? <me>?",
            "no more <texts>|<ads> <to>? <me>?",
            "no texts|text_messages|sms|spam",
            "no more of? these|this|your <texts>?",
            "<remove> <me>|my_name|my_phone_number|my_info off|from|out_of|off_of|off_from <these>? <list>",
            "<remove> <me>|my_name|my_phone_number off|from|out_of|off_of <these>? <texts> <list>?",
            "take me|us|my_number|this_number off",
            "remove|delete me|us|my_number|this_number|my_phone_number",
            "<unsubscribe> <me>|all",
            "<unsubscribe> <me>? from|of|to <these>? <texts>|<list>|all|this|these|everything",
            "opt <me> out",
            "opt <me> out of|from <these>? <texts>|<list>|all|this|these",
            "i <want> <unsubscribe> <me>?",
            "i <want> <unsubscribe> <me>? from|of <these>? <texts>|<list>|all|this|these",
            "i <want> opt out|me_out of? <these>? <texts>|this|these",
            "i <want> be? removed|taken_off|unsubscribed|opted_out from? <these>? <list>?",
            "i <want> out of|off <these>? <list>|<texts>",
            "i <want> stop|cancel|end <these>? <texts>",
            "i <want> stop receiving|getting <these>? <texts>|<things> <to>? <me>?",
            "i <dont>|no_longer <want> <these>? <texts>|<ads>",
            "i <dont>|no_longer <want> to? receive|get|have|see|be_sent <these>? <texts>|<ads>|<things>",
            "i <dont>|no_longer <want> to? receive|get <these>? <texts>|<ads> from <you>",
            "i <dont>|no_longer <want> <these>? <texts> from <you>",
            "i <dont>|no_longer <want> to? hear from you|u",
            "i <dont>|no_longer <want> to? be? contacted|texted|messaged by? you|u?",
            "i <dont>|no_longer consent",
            "i revoke|withdraw my consent",
            "revoke|withdraw my consent",
            "cancel|end <these>|my <texts>",
            "cancel texts|messages|sms|text_messages|text_alerts",
            "leave me the_hell? alone",
            "lose my number",
        ),
        asks_how=(
            "how do|can|would|could i|we|one <stop> <these>? <texts>?",
            "how do|can|would|could i|we|one <stop> getting|receiving <these>? <texts>|<things>",
            "how do|can|would|could i|we|one <unsubscribe> <me>?",
            "how do|can|would|could i|we|one <unsubscribe> from|of <these>? <texts>|<list>|this|these",
            "how do|can|would|could i|we|one get off <these>? <list>",
            "how to <stop>|<unsubscribe> <these>? <texts>?",
        ),
    ),
    "es": Phrasebook(
        sets={
            "stop": "deja|deje|dejen|dejad|paren|pare|para|basta",
            "send": "enviar|enviarme|mandar|mandarme|escribir|escribirme|mandarnos|enviarnos|molestar|molestarme|"
            "contactarme|contactar|textearme",
            "envies": "envies|envie|envien|mandes|mande|manden|escribas|escriba|escriban|contacten|contactes",
            "mas": "mas|mas_de|los|estos|esos|sus|tus|tantos|estas",
            "msgs": "mensajes|mensaje|sms|textos|mensajes_de_texto|notificaciones|promociones|"
            "publicidad|whatsapps|spam",
            "list": "lista|listas|base_de_datos|suscripcion",
        },
        before="por_favor|porfavor|porfa|hola|ya|oye|oiga|ok|gracias",
        after="por_favor|porfavor|porfa|gracias|ya|ahora|nunca_mas|jamas|de_una_vez",
        alone="para_ya|basta_ya|paren_ya|ya_basta",
        opt_out=(
            "<stop> de <send> <mas>? <msgs>?",
            "no me|nos <envies> <mas>? <msgs>?",
            "no me|nos <envies> <msgs> mas?",
            "no quiero|deseo recibir? <mas>? <msgs> mas|suyos|tuyos?",
            "ya no quiero|deseo recibir? <mas>? <msgs>",
            "no mas <msgs>",
            "basta de <msgs>",
            "quiero|deseo|quisiera darme|dar_me de baja",
            "quiero|deseo|quisiera cancelar|anular la|mi suscripcion",
            "darme|denme|dame|deme|dadme|dar de baja",
            "quitame|quiteme|quitenme|eliminame|elimineme|eliminenme|borrame|borreme|borrenme|sacame|saqueme|saquenme "
            "de la|su|tu|esta|sus|tus|las <list>",
            "dejame|dejeme|dejenme en paz",
        ),
        asks_how=("como me doy|puedo_dar|puedo_darme|hago_para_darme de baja", "como cancelo la|mi suscripcion"),
    ),
    "fr": Phrasebook(
        sets={
            "stop": "arrete|arretez|arreter|cessez|cesse|stop",
            "send": "m_envoyer|envoyer|m_ecrire|ecrire|me_contacter|me_texter|de_m_envoyer|me_deranger|m_embeter",
            "des": "des|vos|les|ces|tes|de|plus_de|tous_ces|tous_vos|toutes_ces|toutes_vos",
            "msgs": "messages|message|sms|textos|texto|publicites|publicite|pubs|pub|notifications|"
            "promotions|promos|spam",
            "list": "liste|listes|base|base_de_donnees|fichier|fichiers|liste_de_diffusion",
        },
        before="s_il_vous_plait|s_il_te_plait|svp|stp|merci_de|veuillez|bonjour|salut|ok|merci",
        after="s_il_vous_plait|s_il_te_plait|svp|stp|merci|maintenant|immediatement|tout_de_suite|merci_d_avance",
        alone="arretez|arretez_ca",
        opt_out=(
            "<stop> de|d <send> <des>? <msgs>?",
            "<stop> <des>? <msgs>",
            "ne m|me envoyez|envoie|ecrivez|ecris|contactez|contacte|textez plus|pas <des>? <msgs>?",
            "ne plus m_envoyer|me_contacter|recevoir|m_ecrire <des>? <msgs>?",
            "je ne veux|souhaite|desire plus|pas recevoir <des>? <msgs>",
            "je ne veux|souhaite|desire plus <des>? <msgs>",
            "je veux|voudrais|souhaite|desire me desabonner|desinscrire",
            "desabonnez|desinscrivez|retirez|enlevez|supprimez moi",
            "desabonnez|desinscrivez|retirez|enlevez|supprimez moi de votre|vos|la|cette <list>",
            "me desabonner|desinscrire|retirer de votre|vos|la|cette <list>",
            "plus de <msgs>",
            "laissez|laisse moi tranquille",
        ),
        asks_how=("comment me|se desabonner|desinscrire", "comment je me desabonne|desinscris"),
    ),
    "de": Phrasebook(
        sets={
            "msgs": "nachrichten|nachricht|sms|texte|werbung|werbenachrichten|meldungen|mitteilungen|spam|whatsapps",
            "several": "nachrichten|sms|texte|werbung|werbenachrichten|meldungen|mitteilungen|spam|whatsapps",
            "more": "mehr|weitere|weiteren|diese|eure|ihre|solche",
            "list": "liste|verteiler|datenbank|kontakte|kontaktliste",
        },
        before="bitte|hallo|hi|ok|danke|jetzt|also",
        after="bitte|danke|mehr|sofort|jetzt|endlich|vielen_dank|nie_wieder|nie_mehr",
        alone="hor_auf|hort_auf|horen_sie_auf|aufhoren",
        opt_out=(
            "hor|hort|horen_sie auf mir|uns <more>? <msgs>? zu schreiben|schicken|senden|texten",
            "schreib|schreibt|schreiben_sie mir|uns nicht|nie|nie_wieder|keine <msgs>?",
            "schick|schickt|schicken_sie|sende|sendet|senden_sie mir|uns keine <more>? <msgs>",
            "keine <more>? <several>",
            "keine mehr|weitere|weiteren|diese|eure|ihre|solche nachricht",
            "keine nachricht mehr|bitte",  # alone it says as well that none came
            "bitte keine nachricht",
            "ich will|mochte|wunsche keine <more>? <msgs> mehr? erhalten|bekommen|von_euch|von_ihnen|haben",
            "ich will|mochte|wunsche keine <more>? <msgs>",
            "ich will|mochte mich abmelden|austragen",
            "meldet|melden_sie|melde mich ab",
            "nehmt|nehmen_sie|nimm|streicht|streichen_sie mich von|aus eurer|ihrer|der|dieser|deiner <list>",
            "entfernt|entfernen_sie|loscht|loschen_sie mich|meine_nummer aus|von? eurer|ihrer|der|dieser|dem? <list>",
            "kontaktiert|kontaktieren_sie mich nicht",
            "lasst|lass|lassen_sie mich in_ruhe",
        ),
        asks_how=("wie kann ich mich abmelden|austragen", "wie melde ich mich ab"),
    ),
    "pt": Phrasebook(
        sets={
            "stop": "pare|parem|para|parar|chega",
            "send": "enviar|me_enviar|enviar_me|mandar|me_mandar|mandar_me|escrever|"
            "me_escrever|me_incomodar|me_contatar",
            "mais": "mais|as|os|estas|essas|suas|tantas|estes|esses",
            "msgs": "mensagens|mensagem|sms|textos|notificacoes|promocoes|propaganda|propagandas|publicidade|spam",
            "list": "lista|listas|base_de_dados|banco_de_dados|cadastro",
        },
        before="por_favor|pfv|favor|oi|ola|ja|ok|obrigado|obrigada",
        after="por_favor|pfv|obrigado|obrigada|ja|agora|nunca_mais",
        alone="pare_com_isso|chega",
        opt_out=(
            "<stop> de <send> <mais>? <msgs>?",
            "<stop> com <mais>? <msgs>",
            "nao me envie|enviem|mande|mandem|escreva|escrevam|contate|contatem <mais>? <msgs>? mais?",
            "nao quero|desejo mais? receber <mais>? <msgs> mais?",
            "nao quero|desejo mais <msgs>",
            "chega de <msgs>",
            "quero|gostaria_de|desejo me? descadastrar|cancelar_a_inscricao|cancelar_minha_inscricao|sair_da_lista",
            "me tire|tirem|remova|removam|retire|retirem|exclua|excluam da|de|dessa|desta|sua sua? <list>",
            "remova|removam|retire|tire meu_numero da|de|dessa|desta sua? <list>",
            "me deixe|deixem|deixa em_paz",
        ),
        asks_how=("como faco|fazer para|pra sair_da_lista|me_descadastrar|cancelar_a_inscricao", "como me descadastro"),
    ),
    "it": Phrasebook(
        sets={
            "stop": "smettete|smetti|smettetela|smettila|smetta|basta|stop",
            "send": "mandarmi|inviarmi|scrivermi|mandare|inviare|contattarmi|disturbarmi|messaggiarmi",
            "mandatemi": "mandatemi|inviatemi|scrivetemi|mandarmi|inviarmi|scrivermi|contattatemi|contattarmi",
            "togliermi": "toglietemi|rimuovetemi|cancellatemi|toglimi|rimuovimi|cancellami",
            "altri": "altri|piu|i|questi|vostri|gli|tutti_questi|dei",
            "msgs": "messaggi|messaggio|sms|notifiche|promozioni|pubblicita|spam|messaggini",
            "list": "lista|liste|elenco|elenchi|database|mailing_list",
        },
        before="per_favore|per_piacere|ciao|salve|ok|grazie|buongiorno",
        after="per_favore|per_piacere|grazie|subito|adesso|ora|mai_piu",
        alone="smettila|smettetela|basta_cosi",
        opt_out=(
            "<stop> di <send> <altri>? <msgs>?",
            "<stop> con <altri>? <msgs>",
            "basta <msgs>",
            "non <mandatemi> piu? <altri>? <msgs>?",
            "non voglio|desidero piu? ricevere <altri>? <msgs>",
            "non voglio|desidero piu <msgs>",
            "voglio|vorrei|desidero disiscrivermi|cancellarmi|annullare_l_iscrizione|essere_rimosso|essere_rimossa",
            "<togliermi> dalla|dalle|dal|dai vostra|vostre|tua? <list>",
            "<togliermi> dalla|dall|dal <list>",
            "lasciatemi|lasciami in_pace",
        ),
        asks_how=("come mi|ci disiscrivo|cancello", "come posso disiscrivermi|cancellarmi"),
    ),
    "nl": Phrasebook(
        sets={
            "several": "berichten|sms|sms_jes|smsjes|reclame|meldingen|spam|appjes|aanbiedingen|promoties",
            "msgs": "berichten|bericht|sms|sms_jes|smsjes|reclame|meldingen|spam|appjes|aanbiedingen|promoties",
            "meer": "meer|deze|die|jullie|uw|verdere|al_die",
            "list": "lijst|lijsten|mailinglijst|bestand|database",
        },
        before="alsjeblieft|alstublieft|aub|hallo|hoi|graag|ok|gelieve|wilt_u|willen_jullie",
        after="alsjeblieft|alstublieft|aub|bedankt|dank_u|meer|nu|direct|a_u_b",
        alone="hou_op|houd_op|ophouden",
        opt_out=(
            "stop|stoppen met het? sturen|versturen|sms_en|smsen|berichten|appen van? <meer>? <msgs>?",
            "stop|stoppen met <meer>? <msgs> sturen|versturen?",
            "stuur|sturen me|mij|ons geen <meer>? <msgs>",
            "geen <several>",
            "geen bericht meer|alsjeblieft|alstublieft|aub",  # alone it says as well that none came
            "alsjeblieft|alstublieft|aub|graag|gelieve geen bericht",
            "ik wil|wens geen <meer>? <msgs> meer? ontvangen|krijgen|hebben",
            "ik wil|wens geen <meer>? <msgs>",
            "ik wil me|mij uitschrijven|afmelden",
            "ik wil uitgeschreven|afgemeld worden",
            "schrijf|meld me|mij uit|af",
            "haal|verwijder me|mij|mijn_nummer van|uit jullie|uw|de|deze <list>",
            "laat me|mij met_rust",
        ),
        asks_how=("hoe kan ik me|mij afmelden|uitschrijven", "hoe meld|schrijf ik me|mij af|uit"),
    ),
}
