"""What the opt-in form says besides the configured texts, by language. A form in another language is labelled in
English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """All sentences of the form in one language. `{age}` is the least age, `{number}` the number to text START to."""

    phone: str
    phone_hint: str
    country: str
    born: str
    born_hint: str
    leave_empty: str  # of the field that only machines see
    agree: str
    terms: str
    privacy: str
    # mistakes that anybody can see
    look_again: str
    phone_wrong: str
    country_wrong: str
    consent_missing: str
    born_missing: str
    under_age: str
    # why it has to be sent once more
    not_ours: str
    expired: str
    too_quick: str
    changed: str
    unproven: str
    too_many: str
    later: str
    needs_script: str
    # of any other error
    wrong: str
    # the one answer
    done: str
    sent: str
    sent_whatsapp: str
    confirm: str
    stopped: str
    stopped_unknown: str
    again: str
    # a group of WhatsApp that people join by a message of their own
    join_whatsapp: str
    join_how: str


ENGLISH = Words(
    phone="Phone number",
    phone_hint="As you dial it at home, or with + and the country code.",
    country="Country",
    born="Date of birth",
    born_hint="We keep only that you are old enough, not the date.",
    leave_empty="Leave this empty",
    agree="Send me a text",
    terms="Terms",
    privacy="Privacy",
    look_again="Please look at this again:",
    phone_wrong="This is not a phone number of this country. Please check it.",
    country_wrong="We cannot text numbers of this country.",
    consent_missing="Please tick the box if you agree.",
    born_missing="Please enter your date of birth.",
    under_age="You must be at least {age} years old to join.",
    not_ours="This form could not be read. Please send it once more.",
    expired="This form was open for too long. Please send it once more.",
    too_quick="That was very quick. Please send it once more.",
    changed="The text has changed meanwhile. Please read it again.",
    unproven="We could not check that you are human. Please try again.",
    too_many="Too many at once. Please try again later.",
    later="This does not work at the moment. Please try again in a minute.",
    needs_script="The check that you are human needs JavaScript.",
    wrong="This did not work",
    done="Look at your phone",
    sent="If this number can join, we have sent it a text.",
    sent_whatsapp="If this number can join, we have sent it a message on WhatsApp.",
    confirm="Only your answer to it makes you join.",
    stopped="Stopped before? Text START to {number}.",
    stopped_unknown="Stopped before? Text START to the number that our texts came from.",
    again="Enter another number",
    join_whatsapp="Join on WhatsApp",
    join_how="WhatsApp opens with a message to us. You join by sending it, and not before.",
)

WORDS: Mapping[str, Words] = {
    "en": ENGLISH,
    "es": Words(
        phone="Número de teléfono",
        phone_hint="Como se marca en su país, o con + y el código del país.",
        country="País",
        born="Fecha de nacimiento",
        born_hint="Solo guardamos que tiene la edad necesaria, no la fecha.",
        leave_empty="Deje esto vacío",
        agree="Enviarme un mensaje",
        terms="Condiciones",
        privacy="Privacidad",
        look_again="Revise esto, por favor:",
        phone_wrong="Este no es un número de teléfono de este país. Revíselo, por favor.",
        country_wrong="No podemos enviar mensajes a números de este país.",
        consent_missing="Marque la casilla si está de acuerdo.",
        born_missing="Indique su fecha de nacimiento.",
        under_age="Debe tener al menos {age} años para suscribirse.",
        not_ours="No se pudo leer el formulario. Envíelo otra vez, por favor.",
        expired="El formulario estuvo abierto demasiado tiempo. Envíelo otra vez, por favor.",
        too_quick="Eso fue muy rápido. Envíelo otra vez, por favor.",
        changed="El texto ha cambiado entretanto. Léalo de nuevo, por favor.",
        unproven="No pudimos comprobar que es una persona. Inténtelo de nuevo, por favor.",
        too_many="Demasiados envíos a la vez. Inténtelo más tarde, por favor.",
        later="Esto no funciona en este momento. Inténtelo de nuevo en un minuto, por favor.",
        needs_script="La comprobación de que es una persona necesita JavaScript.",
        wrong="Esto no ha funcionado",
        done="Mire su teléfono",
        sent="Si este número puede suscribirse, le hemos enviado un mensaje de texto.",
        sent_whatsapp="Si este número puede suscribirse, le hemos enviado un mensaje por WhatsApp.",
        confirm="Solo su respuesta a ese mensaje lo suscribe.",
        stopped="¿Se dio de baja antes? Envíe START al {number}.",
        stopped_unknown="¿Se dio de baja antes? Envíe START al número del que venían nuestros mensajes.",
        again="Escribir otro número",
        join_whatsapp="Suscribirse por WhatsApp",
        join_how="Se abre WhatsApp con un mensaje para nosotros. Se suscribe al enviarlo, y no antes.",
    ),
    "fr": Words(
        phone="Numéro de téléphone",
        phone_hint="Comme vous le composez chez vous, ou avec + et l'indicatif du pays.",
        country="Pays",
        born="Date de naissance",
        born_hint="Nous retenons seulement que vous avez l'âge requis, pas la date.",
        leave_empty="Laissez ce champ vide",
        agree="M'envoyer un SMS",
        terms="Conditions",
        privacy="Confidentialité",
        look_again="Merci de vérifier ceci :",
        phone_wrong="Ce n'est pas un numéro de téléphone de ce pays. Merci de le vérifier.",
        country_wrong="Nous ne pouvons pas écrire aux numéros de ce pays.",
        consent_missing="Cochez la case si vous êtes d'accord.",
        born_missing="Indiquez votre date de naissance.",
        under_age="Vous devez avoir au moins {age} ans pour vous inscrire.",
        not_ours="Ce formulaire n'a pas pu être lu. Merci de l'envoyer à nouveau.",
        expired="Ce formulaire est resté ouvert trop longtemps. Merci de l'envoyer à nouveau.",
        too_quick="C'était très rapide. Merci de l'envoyer à nouveau.",
        changed="Le texte a changé entre-temps. Merci de le relire.",
        unproven="Nous n'avons pas pu vérifier que vous êtes une personne. Merci de réessayer.",
        too_many="Trop d'envois à la fois. Merci de réessayer plus tard.",
        later="Cela ne fonctionne pas pour le moment. Merci de réessayer dans une minute.",
        needs_script="La vérification que vous êtes une personne nécessite JavaScript.",
        wrong="Cela n'a pas fonctionné",
        done="Regardez votre téléphone",
        sent="Si ce numéro peut s'inscrire, nous lui avons envoyé un SMS.",
        sent_whatsapp="Si ce numéro peut s'inscrire, nous lui avons envoyé un message sur WhatsApp.",
        confirm="Seule votre réponse à ce message vous inscrit.",
        stopped="Vous vous étiez désabonné ? Envoyez START au {number}.",
        stopped_unknown="Vous vous étiez désabonné ? Envoyez START au numéro d'où venaient nos SMS.",
        again="Saisir un autre numéro",
        join_whatsapp="S'inscrire sur WhatsApp",
        join_how="WhatsApp s'ouvre avec un message pour nous. Vous vous inscrivez en l'envoyant, pas avant.",
    ),
    "de": Words(
        phone="Telefonnummer",
        phone_hint="Wie Sie sie zu Hause wählen, oder mit + und der Landesvorwahl.",
        country="Land",
        born="Geburtsdatum",
        born_hint="Wir speichern nur, dass Sie alt genug sind, nicht das Datum.",
        leave_empty="Lassen Sie dieses Feld leer",
        agree="Nachricht an mich senden",
        terms="Bedingungen",
        privacy="Datenschutz",
        look_again="Bitte sehen Sie sich das noch einmal an:",
        phone_wrong="Das ist keine Telefonnummer dieses Landes. Bitte prüfen Sie sie.",
        country_wrong="An Nummern dieses Landes können wir nicht schreiben.",
        consent_missing="Bitte setzen Sie das Häkchen, wenn Sie einverstanden sind.",
        born_missing="Bitte geben Sie Ihr Geburtsdatum ein.",
        under_age="Sie müssen mindestens {age} Jahre alt sein, um sich anzumelden.",
        not_ours="Das Formular war nicht lesbar. Bitte senden Sie es noch einmal.",
        expired="Das Formular war zu lange offen. Bitte senden Sie es noch einmal.",
        too_quick="Das ging sehr schnell. Bitte senden Sie es noch einmal.",
        changed="Der Text wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal.",
        unproven="Wir konnten nicht prüfen, dass Sie ein Mensch sind. Bitte versuchen Sie es noch einmal.",
        too_many="Zu viel auf einmal. Bitte versuchen Sie es später noch einmal.",
        later="Das geht gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.",
        needs_script="Die Prüfung, dass Sie ein Mensch sind, braucht JavaScript.",
        wrong="Das hat nicht geklappt",
        done="Sehen Sie auf Ihr Telefon",
        sent="Wenn sich diese Nummer anmelden kann, haben wir ihr eine SMS geschickt.",
        sent_whatsapp="Wenn sich diese Nummer anmelden kann, haben wir ihr auf WhatsApp geschrieben.",
        confirm="Erst mit Ihrer Antwort darauf sind Sie angemeldet.",
        stopped="Schon einmal abgemeldet? Senden Sie START an {number}.",
        stopped_unknown="Schon einmal abgemeldet? Senden Sie START an die Nummer, von der unsere Nachrichten kamen.",
        again="Eine andere Nummer eingeben",
        join_whatsapp="Auf WhatsApp anmelden",
        join_how="WhatsApp öffnet sich mit einer Nachricht an uns. Sie melden sich an, indem Sie sie senden.",
    ),
    "pt": Words(
        phone="Número de telefone",
        phone_hint="Como se disca no seu país, ou com + e o código do país.",
        country="País",
        born="Data de nascimento",
        born_hint="Guardamos apenas que tem a idade necessária, não a data.",
        leave_empty="Deixe este campo vazio",
        agree="Enviar-me uma mensagem",
        terms="Termos",
        privacy="Privacidade",
        look_again="Por favor, verifique isto:",
        phone_wrong="Este não é um número de telefone deste país. Por favor, verifique-o.",
        country_wrong="Não podemos enviar mensagens para números deste país.",
        consent_missing="Marque a caixa se concordar.",
        born_missing="Indique a sua data de nascimento.",
        under_age="É preciso ter pelo menos {age} anos para se inscrever.",
        not_ours="Não foi possível ler o formulário. Por favor, envie-o novamente.",
        expired="O formulário ficou aberto por muito tempo. Por favor, envie-o novamente.",
        too_quick="Isso foi muito rápido. Por favor, envie novamente.",
        changed="O texto mudou entretanto. Por favor, leia-o novamente.",
        unproven="Não conseguimos verificar que é uma pessoa. Por favor, tente novamente.",
        too_many="Demasiados envios ao mesmo tempo. Por favor, tente mais tarde.",
        later="Isto não funciona neste momento. Por favor, tente novamente em um minuto.",
        needs_script="A verificação de que é uma pessoa precisa de JavaScript.",
        wrong="Isto não funcionou",
        done="Olhe para o seu telefone",
        sent="Se este número puder inscrever-se, enviamos-lhe uma mensagem de texto.",
        sent_whatsapp="Se este número puder inscrever-se, enviamos-lhe uma mensagem no WhatsApp.",
        confirm="Só a sua resposta a ela faz a inscrição.",
        stopped="Já cancelou antes? Envie START para {number}.",
        stopped_unknown="Já cancelou antes? Envie START para o número de onde vinham as nossas mensagens.",
        again="Escrever outro número",
        join_whatsapp="Inscrever-se pelo WhatsApp",
        join_how="O WhatsApp abre com uma mensagem para nós. A inscrição acontece ao enviá-la, não antes.",
    ),
    "it": Words(
        phone="Numero di telefono",
        phone_hint="Come si compone nel suo paese, oppure con + e il prefisso del paese.",
        country="Paese",
        born="Data di nascita",
        born_hint="Conserviamo solo che ha l'età richiesta, non la data.",
        leave_empty="Lasci vuoto questo campo",
        agree="Inviatemi un messaggio",
        terms="Condizioni",
        privacy="Privacy",
        look_again="Per favore, ricontrolli:",
        phone_wrong="Questo non è un numero di telefono di questo paese. Per favore, lo controlli.",
        country_wrong="Non possiamo scrivere a numeri di questo paese.",
        consent_missing="Spunti la casella se è d'accordo.",
        born_missing="Indichi la sua data di nascita.",
        under_age="Deve avere almeno {age} anni per iscriversi.",
        not_ours="Non è stato possibile leggere il modulo. Per favore, lo invii di nuovo.",
        expired="Il modulo è rimasto aperto troppo a lungo. Per favore, lo invii di nuovo.",
        too_quick="È stato molto veloce. Per favore, lo invii di nuovo.",
        changed="Il testo nel frattempo è cambiato. Per favore, lo rilegga.",
        unproven="Non siamo riusciti a verificare che lei è una persona. Per favore, riprovi.",
        too_many="Troppi invii insieme. Per favore, riprovi più tardi.",
        later="Al momento non funziona. Per favore, riprovi tra un minuto.",
        needs_script="La verifica che lei è una persona richiede JavaScript.",
        wrong="Non ha funzionato",
        done="Guardi il suo telefono",
        sent="Se questo numero può iscriversi, gli abbiamo inviato un SMS.",
        sent_whatsapp="Se questo numero può iscriversi, gli abbiamo inviato un messaggio su WhatsApp.",
        confirm="Solo la sua risposta completa l'iscrizione.",
        stopped="Si era disiscritto? Invii START al {number}.",
        stopped_unknown="Si era disiscritto? Invii START al numero da cui arrivavano i nostri messaggi.",
        again="Inserire un altro numero",
        join_whatsapp="Iscriversi su WhatsApp",
        join_how="WhatsApp si apre con un messaggio per noi. L'iscrizione avviene quando lo invia, non prima.",
    ),
    "nl": Words(
        phone="Telefoonnummer",
        phone_hint="Zoals u het thuis belt, of met + en de landcode.",
        country="Land",
        born="Geboortedatum",
        born_hint="We bewaren alleen dat u oud genoeg bent, niet de datum.",
        leave_empty="Laat dit veld leeg",
        agree="Stuur mij een bericht",
        terms="Voorwaarden",
        privacy="Privacy",
        look_again="Kijk hier nog eens naar:",
        phone_wrong="Dit is geen telefoonnummer van dit land. Controleer het alstublieft.",
        country_wrong="Naar nummers van dit land kunnen we geen berichten sturen.",
        consent_missing="Vink het vakje aan als u akkoord gaat.",
        born_missing="Vul uw geboortedatum in.",
        under_age="U moet minstens {age} jaar oud zijn om u aan te melden.",
        not_ours="Het formulier kon niet worden gelezen. Verstuur het nog een keer.",
        expired="Het formulier stond te lang open. Verstuur het nog een keer.",
        too_quick="Dat ging erg snel. Verstuur het nog een keer.",
        changed="De tekst is intussen veranderd. Lees hem alstublieft opnieuw.",
        unproven="We konden niet controleren dat u een mens bent. Probeer het nog eens.",
        too_many="Te veel tegelijk. Probeer het later nog eens.",
        later="Dit werkt op dit moment niet. Probeer het over een minuut nog eens.",
        needs_script="De controle dat u een mens bent heeft JavaScript nodig.",
        wrong="Dat is niet gelukt",
        done="Kijk op uw telefoon",
        sent="Als dit nummer zich kan aanmelden, hebben we er een sms naartoe gestuurd.",
        sent_whatsapp="Als dit nummer zich kan aanmelden, hebben we er een WhatsApp-bericht naartoe gestuurd.",
        confirm="Pas met uw antwoord daarop bent u aangemeld.",
        stopped="Eerder afgemeld? Stuur START naar {number}.",
        stopped_unknown="Eerder afgemeld? Stuur START naar het nummer waar onze berichten vandaan kwamen.",
        again="Een ander nummer invullen",
        join_whatsapp="Aanmelden via WhatsApp",
        join_how="WhatsApp opent met een bericht aan ons. U meldt zich aan door het te versturen, niet eerder.",
    ),
}
"""By the first part of a language's tag."""


def spoken(tag: str) -> tuple[str, Words]:
    """The language of our own words for a form's language ("pt-BR": Portuguese), and the words."""
    main = tag.partition("-")[0].lower()
    return (main, WORDS[main]) if main in WORDS else ("en", ENGLISH)


def chosen(tags: list[str], asked: str | None, accepted: str) -> str:
    """Which of a form's languages a visitor gets: the one asked for, else the first that the browser's Accept-Language
    (RFC 9110) prefers, else English, else the form's first."""
    for wanted in [*([asked] if asked else []), *_preferred(accepted), "en"]:
        if (found := _among(wanted, tags)) is not None:
            return found
    return tags[0]


def _preferred(accepted: str) -> list[str]:
    """The languages of Accept-Language, the most wanted first."""
    weighed = []
    for part in accepted[:500].split(","):
        tag, _, quality = part.partition(";")
        try:
            weight = float(quality.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        if tag.strip() and weight > 0:
            weighed.append((weight, tag.strip()))
    return [tag for _, tag in sorted(weighed, key=lambda each: -each[0])]


def _among(wanted: str, tags: list[str]) -> str | None:
    """The tag that is this language, else one of the same main language."""
    folded = wanted.replace("_", "-").lower()
    same = [tag for tag in tags if tag.lower() == folded]
    main = folded.partition("-")[0]
    return next(iter(same or [tag for tag in tags if tag.lower().partition("-")[0] == main]), None)
