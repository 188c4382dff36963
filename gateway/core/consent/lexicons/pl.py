"""Polish."""

from gateway.core.consent.lexicon import Lexicon

_WORDS = {
    "not": "nie|nigdy nie|proszę nie|prosze nie|prosimy nie",
    "more": "więcej|już|nigdy więcej|już nigdy|nigdy|już więcej|już nigdy więcej|ponownie|dalej|kolejnych|dalszych",
    "asknot": "proszę nie|prosimy nie|proszę już nie|proszę więcej nie|proszę więcej do mnie nie|uprzejmie proszę nie",
    "cease": "przestań|przestańcie|przestać|zaprzestań|zaprzestańcie|zaprzestać|skończ|skończcie|"
    "niech pan przestanie|niech pani przestanie|niech państwo przestaną|zaprzestanie|dość|dosyć|wstrzymajcie|"
    "wstrzymać|basta|koniec z|koniec już z",
    "write": "pisz|piszcie|kontaktuj się ze mną|kontaktujcie się ze mną|kontaktuj się|kontaktujcie się|niepokój|"
    "niepokójcie|zawracaj mi głowy|zawracajcie mi głowy|nękaj|nękajcie|spamuj|spamujcie|męczcie|przeszkadzajcie",
    "writing": "pisać|pisania|kontaktować się ze mną|kontaktować się|kontaktu ze mną|niepokoić|nękać|spamować|"
    "pisanie|nękania|nagabywać|spamowania|się ze mną kontaktować|kontaktować",
    "writes": "pisze|piszą|kontaktuje się ze mną|kontaktują się ze mną|dzwoni|dzwonią|wysyła|wysyłają",
    "let": "niech pan|niech pani|niech państwo|żebyście|żeby pan|żeby pani|żeby państwo",
    "send": "wysyłaj|wysyłajcie|przysyłaj|przysyłajcie|ślij|ślijcie|przesyłaj|przesyłajcie|wysyłać|przysyłać|"
    "nadsyłajcie|przesyłać",
    "sending": "wysyłać|przysyłać|słać|przesyłać|wysyłania|przysyłania|wysyłanie|przesyłania|wysyłaniem",
    "call": "dzwoń|dzwońcie|wydzwaniaj|wydzwaniajcie",
    "calling": "dzwonić|wydzwaniać|dzwonienia",
    "person": "mi|mnie|nam|nas|do mnie|do nas|ze mną|się ze mną",
    "me": "mnie|nas|mój numer|mój numer telefonu|moje dane|ten numer|nasz numer|mojego numeru|moich danych|mój telefon",
    "message": "wiadomość|wiadomości|wiadomościami|sms|smsa|smsy|smsów|sms y|sms ów|esemesy|esemesów|esemesami|"
    "smsami|maile|maili|e maili|powiadomienia|powiadomień|newsletter|newslettera|newsletterów|wiadomosci",
    "nothing": "niczego|nic",
    "promotion": "reklama|reklamy|reklam|reklamami|promocji|reklamówek|treści marketingowych|"
    "wiadomości marketingowych|informacji marketingowych",
    "ad": "spam|spamu|spamem|informacji handlowych|ofert handlowych",
    "list": "lista|listy|list|bazy|bazy danych|systemu|subskrypcji|newslettera|listy mailingowej|bazy kontaktów|"
    "listy kontaktów|listy odbiorców|listy subskrybentów|listy wysyłkowej",
    "drop": "usuń|usuńcie|usunąć|skreśl|skreślcie|skreślić|wykreśl|wykreślcie|wykreślić|wyrejestruj|wyrejestrujcie|"
    "wyrejestrować|skasujcie|wykasujcie|usunięcie|wykreślenie|wyrejestrowanie",
    "discharge": "wypisz|wypiszcie|wypisać|wypisanie",
    "want": "chcę|chcemy|życzę sobie|życzymy sobie|mam ochoty na|zgadzam się na|wyrażam zgody na|wyrażam zgody|"
    "potrzebuję|"
    "chciałbym|chciałabym|zamierzam",
    "receive": "otrzymywać|dostawać|odbierać|otrzymywania",
    "no": "żadnych|zadnych|żadnej|bez|koniec z",
    "final": "daj mi spokój|dajcie mi spokój|dajcie spokój|dajcie mi święty spokój|zostaw mnie w spokoju|"
    "zostawcie mnie w spokoju|odczep się|odczepcie się|odczepcie się ode mnie|odwal się|odwalcie się|"
    "odwalcie się ode mnie|odpierdol się|odpierdolcie się|spierdalaj|spierdalajcie|rezygnuję z subskrypcji|"
    "rezygnuję z newslettera|rezygnuję z wiadomości|rezygnuję z otrzymywania wiadomości|chcę się wypisać|"
    "chciałbym się wypisać|chciałabym się wypisać|chcę się wyrejestrować|wycofuję zgodę|cofam zgodę|"
    "zapomnijcie mój numer|anuluj subskrypcję|anulujcie subskrypcję|proszę anulować subskrypcję|"
    "nie życzę sobie kontaktu|proszę o brak kontaktu",
    "bare": "dość|dosyć|przestań|przestańcie|proszę przestać|wypisz|wypisz mnie|wypiszcie mnie|wypisz się|dość tego|"
    "wystarczy tego|odsubskrybuj|wyrejestruj|basta",
    "halt": "stop",
    "polite": "proszę|prosze|dziękuję|dzięki|już|natychmiast",
    "refusal": "nie jestem zainteresowany|nie jestem zainteresowana|nie interesuje mnie|nie interesuje mnie to|"
    "brak zainteresowania|nie jesteśmy zainteresowani",
    "courtesy": "proszę|prosze|prosimy|poproszę|dziękuję|dziekuje|dzięki|dzieki|z góry dziękuję|dzień dobry|"
    "dobry wieczór|"
    "cześć|witam|hej|halo|przepraszam|nie dziękuję|tak|ok|okej|dobra|uprzejmie|bardzo|kurwa|szanowni państwo|już|i|no|"
    "pozdrawiam|ludzie|panowie|po prostu|wreszcie|w końcu|serio|grzecznie",
    "opening": "ja|do mnie|mi|mnie|nam|nas|proszę|proszę o|prosimy o|proszę was o|proszę żebyście|proszę aby|"
    "uprzejmie proszę o|żądam|żądam aby|czy możecie|czy możesz|czy mogę|czy mogą państwo|możecie|możesz|"
    "mogą państwo|czy mogłaby pani|czy mógłby pan|czy mogliby państwo|mogliby państwo|więcej|już|nigdy|wasze|wasz|"
    "od was|chcę|chciałbym|chciałabym|natychmiast|nic|niczego|ze mną|się|się ze mną",
    "filler": "z|ze|do|od|na|o|w|mi|mnie|nam|nas|was|wam|wasz|waszej|wasze|waszych|waszego|twoich|twoje|państwa|"
    "swoje|swoich|swojej|ten|ta|te|tych|tej|tego|tymi|to|takich|takie|jakichkolwiek|żadnych|żadne|żadnej|ode|mój|"
    "mojego|moje|głupich|głupie|durne|durnych|wszystkich|innych|nowych|reklamowych|reklamowe|i|lub|ani|się|tu|"
    "niechcianych|niczego|nic",
    "time": "więcej|już|nigdy|nigdy więcej|już nigdy|już więcej|ponownie|natychmiast|na zawsze|od teraz|od dziś|"
    "w ogóle|"
    "w przyszłości|jak najszybciej|niezwłocznie|kiedykolwiek|wreszcie",
    "reason": "nie jestem zainteresowany|nie jestem zainteresowana|nie interesuje mnie to|nie interesuje mnie|"
    "to mnie nie interesuje|to jest spam|to spam|pomyłka|zły numer|pomylił pan numer|pomyliliście numer|nie znam was|"
    "nie znam pana|mam dość|mam tego dość|nie zapisywałem się|nie zapisywałam się|nie zapisywałem się na to|"
    "bo zgłoszę|bo to zgłoszę|inaczej to zgłoszę|zmieniłem zdanie|zmieniłam zdanie|to nękanie|nie potrzebuję",
}

LEXICON = Lexicon(
    language="pl",
    # Many write l for ł.
    words={name: f"{listed}|{listed.replace('ł', 'l')}" for name, listed in _WORDS.items()},
    cores=(
        "not write",
        "not person write",
        "not writing person",
        "not person writing",
        "more not writing",
        "not writing more",
        "not more writing",
        "not call person",
        "not person call",
        "not call more",
        "more not call",
        "not calling person",
        "not person calling",
        "not send message/ad",
        "not send more",
        "not more send",
        "more not send",
        "message/ad not send",
        "let person not writes",
        "let more not writes",
        "let not writes person",
        "let not writes more",
        "let not person writes",
        "cease writing",
        "cease sending",
        "cease calling",
        "cease person writing",
        "cease person sending",
        "cease message/ad",
        "not want message/ad",
        "not want receive message/ad",
        "not want more receive",
        "not want receive more",
        "not want writing",
        "no message/ad more",
        "no more message/ad",
        "more no message/ad",
        "no ad",
        "drop me",
        "me drop",
        "not person? send nothing",
        "nothing not send",
        "nothing person? not send",
        "discharge me list",
        "me discharge list",
        "person not writing",
        "person not write",
        "person not call",
        "person not calling",
        "person more not write",
        "person more not writing",
        "person more not call",
        "asknot calling",
        "asknot writing",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "no message"),
    soft=("refusal",),
)
