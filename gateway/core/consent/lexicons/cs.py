"""Czech."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="cs",
    words={
        "dont": "nepište|nepiš|nekontaktujte|nekontaktuj|neotravujte|neotravuj|neobtěžujte|neobtěžuj|nespamujte|"
        "nespamuj|"
        "nerušte|neruš|nepisujte|neoslovujte|neprudte|neprudit|nepsat|nekontaktovat|neotravovat|neobtěžovat",
        "dontsend": "neposílejte|neposílej|nezasílejte|nezasílej|neposílat|nezasílat|nechoďte s",
        "dontcall": "nevolejte|nevolej|netelefonujte|nevolat",
        "more": "už|více|víc|nikdy|už nikdy|nikdy více|již|již více|už více|další|dál|znovu",
        "cease": "přestaňte|přestaň|přestat|ukončete|ukonči|ukončit|zastavte|zastav|zastavit|skončete|dost|už dost",
        "writing": "psát|psaní|kontaktovat|otravovat|obtěžovat|spamovat|prudit|psaním",
        "sending": "posílat|zasílat|posílání|zasílání|posíláním|zasíláním|rozesílání",
        "calling": "volat|telefonovat|volání",
        "person": "mi|mě|mne|mně|nám|nás|mi sem",
        "me": "mě|mne|mně|nás|mé číslo|moje číslo|mý číslo|moje údaje|mé údaje|můj kontakt|toto číslo|"
        "moje telefonní číslo",
        "message": "zpráva|zprávu|zprávy|zpráv|zprávami|sms|smsky|smsek|esemesky|esemesek|maily|mailů|e maily|"
        "emaily|emailů|upozornění|newsletter|newslettery|oznámení",
        "nothing": "nic",
        "promotion": "reklama|reklamu|reklamy|reklam|reklamami|reklamní sdělení|reklamní nabídky|propagaci",
        "ad": "spam|spamu|spamy|obchodní sdělení|obchodních sdělení",
        "list": "seznam|seznamu|seznamů|databáze|odběr|odběru|odběru novinek|odběru zpráv|newsletteru|rozesílání|"
        "systému|"
        "mailing listu|rozesílky|adresáře",
        "drop": "odhlaste|odhlas|odhlásit|vyřaďte|vyřaď|vyřadit|odstraňte|odstraň|odstranit|smažte|smaž|smazat|vymažte|"
        "vymaž|vymazat|vyškrtněte|vyškrtni|vyškrtnout|odeberte|odeber|odregistrujte|vyhoďte",
        "dontwant": "nechci|nechceme|nepřeji si|nepřeju si|nepřejeme si|nestojím o|nesouhlasím s|nemám zájem o|"
        "nechtěl bych|"
        "nechtěla bych",
        "receive": "dostávat|odebírat|přijímat|získávat",
        "contacted": "být kontaktován|být kontaktována|být kontaktováni",
        "no": "žádné|žádná|žádný|žádnou|žádnej|bez",
        "final": "dejte mi pokoj|dej mi pokoj|dejte mi už pokoj|nechte mě být|nech mě být|nechte mě na pokoji|"
        "nech mě na pokoji|nechte mne být|nechte mne na pokoji|nechte nás být|odprejskněte|odprejskni|odpal|odpalte|"
        "chci se odhlásit|chci odhlásit|chtěl bych se odhlásit|chtěla bych se odhlásit|zrušte odběr|zrušte můj odběr|"
        "zrušit odběr|odvolávám souhlas|ruším odběr|odhlašuji se|odhlašuju se|zapomeňte moje číslo|vyserte se na mě|"
        "jděte do prdele|jdi do prdele|táhněte do prdele",
        "bare": "přestaňte|přestaň|odhlásit|odhlaste mě|odhlas mě|odhlášení|už dost|už stačilo|dost už|odhlásit odběr",
        "halt": "stop",
        "polite": "prosím|děkuji|díky|už|okamžitě",
        "refusal": "nemám zájem|nemáme zájem|nezajímá mě to|nezajímá mě|nejsem zájemce",
        "courtesy": "prosím|prosim vás|prosím vás|prosím tě|děkuji|děkuju|díky|dík|předem děkuji|dobrý den|dobré ráno|"
        "dobrý večer|zdravím|ahoj|čau|promiňte|pardon|ne|ne děkuji|ano|jo|ok|dobře|hele|haló|už|a|vážení|sakra|kurva|"
        "s pozdravem|laskavě|konečně|prostě|okamžitě",
        "opening": "já|my|mi|mě|mne|žádám|žádám vás|žádáme|žádám o|prosím o|můžete|můžeš|můžete mě|mohli byste|"
        "mohl byste|mohla byste|mohl bys|už|více|nikdy|vaše|ty vaše|od vás|chci abyste|požaduji|chci|abyste|ihned|"
        "nic",
        "filler": "z|ze|od|do|na|s|se|mi|mě|mne|mně|nám|nás|vás|vám|váš|vaše|vašich|vašeho|vaši|vašimi|tvoje|svoje|"
        "své|svých|ten|ta|to|ty|tyto|tyhle|těch|tuto|toho|těmi|tohle|takové|žádné|žádná|žádný|žádnou|žádnej|"
        "jakékoliv|jakékoli|další|dalších|blbý|blbé|pitomé|otravné|všechny|všech|nové|sem|a|ani|nebo|reklamní|"
        "nevyžádané|ode|nic",
        "time": "už|více|víc|nikdy|už nikdy|nikdy více|již|ihned|okamžitě|navždy|od teď|v budoucnu|znovu|vůbec|dál|"
        "co nejdříve|příště|konečně",
        "reason": "nemám zájem|nemáme zájem|nezajímá mě to|to mě nezajímá|nezajímá mě|je to spam|to je spam|"
        "špatné číslo|máte špatné číslo|omyl|to je omyl|neznám vás|mám toho dost|už toho mám dost|otravujete|"
        "otravujete mě|nikdy jsem se nepřihlásil|nikdy jsem se nepřihlásila|nepřihlásil jsem se|nepřihlásila jsem se|"
        "jinak si budu stěžovat|nebo vás nahlásím|jinak vás nahlásím|nepotřebuji to|rozmyslel jsem si to",
    },
    cores=(
        "dont",
        "dontcall person",
        "dontcall more",
        "more dontcall",
        "person dontcall",
        "dontsend message/ad",
        "dontsend more",
        "more dontsend",
        "message/ad dontsend",
        "cease writing",
        "cease sending",
        "cease calling",
        "cease person writing",
        "cease person sending",
        "cease message/ad",
        "dontwant message/ad",
        "dontwant receive message/ad",
        "dontwant more receive",
        "dontwant receive more",
        "dontwant contacted",
        "no more message/ad",
        "more no message/ad",
        "no message/ad more",
        "no ad",
        "drop me",
        "me drop",
        "dontsend nothing",
        "nothing dontsend",
        "final",
    ),
    alone=("bare", "halt polite", "polite halt", "no message"),
    soft=("refusal",),
)
