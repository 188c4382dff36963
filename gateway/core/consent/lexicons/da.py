"""Danish."""

from gateway.core.consent.lexicon import Lexicon

_WORDS = {
    "cease": "stop|stop med at|stop med|hold op med at|hold op med|hold op|ophør med at|ophør med|stands|"
    "lad være med at|"
    "lad være at|stoppe med at|stoppe|holde op med at|holde op med|ophøre med at|undlad at|undlade at|stop at|"
    "lad venligst være med at",
    "not": "ikke|aldrig|ikke længere|ik|ikk",
    "write": "skriv|kontakt|sms|sms'|mail|spam|forstyr|genér|chikanér|besked|henvend jer|henvend dig",
    "writing": "skrive|kontakte|sms'e|smse|sms e|maile|spamme|forstyrre|genere|chikanere|ulejlige|plage|tekste|skriv|"
    "spam",
    "send": "send|sende|sender",
    "call": "ring|ringe",
    "shall": "skal|må|I skal|du skal|I må|du må|i skal|i må",
    "person": "mig|os|til mig|til os",
    "me": "mig|os|mit nummer|mit mobilnummer|mit telefonnummer|mine oplysninger|mit navn|vores nummer|dette nummer|"
    "mine data|min mail",
    "message": "besked|beskeder|beskederne|sms|sms'er|smser|sms er|sms'erne|sms beskeder|mail|mails|nyhedsbrev|"
    "nyhedsbreve|notifikationer|meddelelser|meddelelse|henvendelser|tilbud",
    "nothing": "noget",
    "promotion": "reklame|reklamer|reklamerne|reklamesms|reklame sms'er|reklamebeskeder|markedsføring|annoncer",
    "ad": "spam",
    "list": "liste|listen|lister|listerne|mailliste|maillisten|sms liste|register|registret|database|databasen|"
    "kartotek|system|systemet|nyhedsbrevet|kontaktliste|abonnement|abonnementet|tjenesten|modtagerliste",
    "drop": "fjern|fjerne|slet|slette|afmeld|afmelde|frameld|framelde|fjernes|slettes|afmeldes",
    "strike": "stryg|tag",
    "sign": "meld|melde",
    "off": "fra|af|ud|væk",
    "want": "vil|ønsker|gider|vil gerne|har lyst til|ønske|behøver|samtykker til",
    "have": "have|modtage|få|ha|se",
    "contacted": "kontaktes|blive kontaktet|høre fra jer|høre fra dig|høre mere fra jer|blive forstyrret|"
    "høre mere fra dig|at I skriver til mig|at I kontakter mig|at I sender mig beskeder|at I sender mig sms'er|"
    "at I sender mig reklamer|at I ringer til mig|at du skriver til mig|at du kontakter mig|"
    "at I sender flere beskeder",
    "more": "mere|længere|igen|flere|nogensinde|fremover|nogensinde igen|yderligere",
    "no": "ingen|nok med|slut med|nej tak til|nej til",
    "nomore": "ikke flere|ingen flere|ikke mere|ingen yderligere",
    "final": "lad mig være|lad mig være i fred|lad mig være ifred|lad os være i fred|lad os være|lad mig nu være|"
    "giv mig fred|skrid med jer|fuck af|skrub af|smut med jer|rend mig|glem mit nummer|frabeder mig|jeg frabeder mig|"
    "jeg frabeder mig flere|vil gerne afmeldes|ønsker at blive slettet|vil afmelde mig|jeg vil gerne afmelde mig|"
    "ønsker at afmelde mig|afmeld abonnement|afmeld nyhedsbrev|afmeld sms|opsig abonnement|"
    "jeg trækker mit samtykke tilbage|trækker mit samtykke tilbage|vil gerne slettes",
    "bare": "stop nu|stop det|så stopper I|afmeld|afmelding|frameld|nok er nok|nu er det nok|så er det nok|stop så|"
    "stop lige|hold op med det|hold så op med det",
    "halt": "stop",
    "polite": "tak|venligst|nu|så|for fanden|omgående",
    "refusal": "ikke interesseret|jeg er ikke interesseret|ingen interesse|har ingen interesse|"
    "vi er ikke interesserede",
    "courtesy": "venligst|vær venlig|vær venlig at|vær sød at|vær rar at|vær så venlig at|tak|mange tak|"
    "på forhånd tak|tak på forhånd|hej|hejsan|hallo|goddag|godmorgen|god aften|undskyld|beklager|nej|nej tak|ja|ok|"
    "okay|og|men|bare|for fanden|for helvede|for satan|sgu|mvh|hilsen|med venlig hilsen|så|kraftedeme|kære|altså",
    "opening": "jeg|vi|du|kan I|kan i|kan du|kunne du|kunne I|vil I|vil i|vil du|vil I være søde at|"
    "vil du være sød at|vil du venligst|vil I venligst|må jeg bede jer|må jeg bede jer om at|jeg vil bede jer om at|"
    "jeg beder jer|jeg beder jer om at|jeg beder dig om at|jeg vil have at I|jeg vil gerne have at I|jeg ønsker at|"
    "i bedes|bedes|jeg vil gerne|jeg kræver at I|I|i|at|ønsker at blive|vil gerne|nu|lige",
    "filler": "til|fra|af|på|i|om|med|at|det her|det|den|de|dem|disse|dette|jeres|jer|din|dine|dit|min|mine|mit|mig|"
    "os|alle|alt|nogen|nogle|noget|flere|mere|sådan nogle|den slags|dumme|irriterande|irriterende|åndssvage|"
    "uønskede|nye|andre|og|eller|her|fucking|skide|længere|ud|hos",
    "time": "mere|længere|igen|straks|med det samme|øjeblikkeligt|omgående|for altid|fremover|fra nu af|i fremtiden|"
    "aldrig mere|nogensinde|nogensinde igen|hurtigst muligt|overhovedet|hurtigst|tak",
    "reason": "ikke interesseret|jeg er ikke interesseret|er ikke interesseret|ingen interesse|det er spam|"
    "forkert nummer|I har forkert nummer|du har forkert nummer|jeg kender jer ikke|jeg kender dig ikke|"
    "jeg har fået nok|nu er det nok|jeg har ikke tilmeldt mig|jeg har aldrig tilmeldt mig|ellers anmelder jeg jer|"
    "ellers melder jeg jer|jeg har fortrudt|det er irriterende|jeg er træt af jer|jeg er træt af det",
}

LEXICON = Lexicon(
    language="da",
    # Without a Danish keyboard, ø and æ are o (or oe) and ae.
    words={
        name: "|".join(
            (listed, listed.replace("ø", "o").replace("æ", "ae"), listed.replace("ø", "oe").replace("æ", "ae"))
        )
        for name, listed in _WORDS.items()
    },
    cores=(
        "cease writing",
        "cease send",
        "cease call",
        "cease message/ad",
        "write not person",
        "write person not",
        "write not more",
        "not write person",
        "shall not writing person",
        "shall not writing more",
        "shall not send message/ad",
        "shall not send person more",
        "shall not send more",
        "shall not call person",
        "shall not call more",
        "send not message/ad",
        "send person not message/ad",
        "send not person more",
        "send person not more",
        "send not more",
        "not send message/ad",
        "not send person more",
        "call not person",
        "call person not",
        "call not more",
        "want not have message/ad",
        "want not message/ad",
        "want not contacted",
        "want not have more",
        "not want message/ad",
        "no message/ad more",
        "no more message/ad",
        "no ad",
        "drop me",
        "drop me list",
        "sign me off",
        "sign me off list",
        "send not person? nothing",
        "send person not nothing",
        "nomore message/ad",
        "strike me list",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "no message"),
    soft=("refusal",),
)
