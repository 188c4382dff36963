"""English."""

from gateway.core.consent.request_grammar import Lexicon

LEXICON = Lexicon(
    language="en",
    words={
        "stop": "stop|stopp|stahp|quit|cease|end|halt|discontinue|cut out|knock off|please stop",
        "i": "i|i m|i am|we|we re|we are|i d|we d|i would|we would|i ll|i really|i just|i also|my wife and i|"
        "my husband and i",
        "not": "don't|dont|do not|never|don't ever|dont ever|do not ever|never ever|no longer|not|didn't|did not|stop",
        "no": "no|no more|zero|enough|enough of|enough with",
        "contact": "text|texting|txt|txting|message|messaging|msg|contact|contacting|sms|sms'ing|email|emailing|mail|"
        "mailing|spam|spamming|harass|harassing|annoy|annoying|msging|solicit|soliciting|disturb|disturbing|bug|"
        "bugging|hit up|hitting up|reach out|reaching out|blow up|blowing up|send|sending|write|writing|notify|"
        "notifying|alert|alerting|pester|pestering|market|marketing|advertise|advertising|communicate|communicating|"
        "whatsapp|ping|pinging|hound|hounding|dm|follow up|following up",
        "call": "call|calling|phone|phoning|ring|ringing|bother|bothering",
        "receive": "receive|receiving|get|getting|recieve|hear from|hearing from|see|seeing|have|be sent|accept",
        "contacted": "contacted|texted|messaged|called|emailed|bothered|spammed|harassed|disturbed|solicited|"
        "notified|sent anything",
        "message": "text|texts|txt|txts|message|messages|msg|msgs|sms|text message|text messages|sms messages|"
        "notification|notifications|alert|alerts|text alerts|email|emails|e-mail|e-mails|mail|mails|call|calls|"
        "communication|communications|correspondence|newsletter|newsletters|contact|whatsapp|whatsapps|outreach|"
        "solicitation|solicitations|thing|things|stuff|crap|shit|junk|bullshit|nonsense|bs|this|that|these|those|them|"
        "it|anything|everything|all of it|follow-up|follow-ups|follow up|follow ups|thread|chain",
        "promotion": "ad|ads|advert|adverts|advertisement|advertisements|promo|promos|promotion|promotions|"
        "promotional texts|promotional messages|marketing texts|marketing messages|marketing|offer|offers|deal|deals|"
        "advertising|coupons|promotional emails|marketing emails",
        "ad": "spam|sales pitch|sales texts",
        "remove": "remove|delete|erase|strike|scrub|purge|exclude|cancel|clear|discard",
        "take": "take|drop|pull|scratch|get|strike|kick",
        "from": "from|off|out|out of|off of|of",
        "update": "update|updates|reminder|reminders",
        "unsubscribe": "unsubscribe|unsubscribing|unsubcribe|unsub|opt out|optout|opt-out|opt me out|opt us out|"
        "sign off|unsubscription|un subscribe|opting out|unenroll|unregister|deregister|unjoin|deactivate",
        "removed": "removed|taken off|deleted|off|out|out of|unsubscribed|opted out|excluded",
        "person": "me|us|myself|my wife|my husband|my family|this number|my number",
        "number": "number|phone|cell|phone number|cell number|cellphone|cell phone|mobile|mobile number|name|info|"
        "information|details|contact|contact info|contact information|email|email address|e-mail address|address|data|"
        "record|records|line|inbox",
        "list": "list|lists|mailing list|email list|texting list|text list|sms list|contact list|contacts|call list|"
        "calling list|distribution list|subscriber list|database|system|mailing|subscription|subscriptions|"
        "distribution|file|files|records|books|campaign|campaigns|sequence|cadence|group|group text|feed|program|"
        "service|outreach",
        "want": "want|wanna|wish|would like|d like|need|care|like|interested|asked|sign up|signed up|consent|agree|"
        "ask|asked for|authorize|authorise|subscribe|subscribed|request|requested|care for|appreciate|interested in",
        "revoke": "revoke|withdraw|rescind|retract|cancel|revoking|withdrawing",
        "consent": "consent|permission|authorization|authorisation|opt-in",
        "who": "who is this|who s this|whos this|who this|who dis|who dat|who are you|who r u|who are u|who is it|"
        "who is texting me|who is messaging me|who is writing|who am i talking to|who am i texting with|"
        "whose number is this|who sent this|who sent me this|may i ask who this is|who s texting me|do i know you|"
        "how did you get my number|how do you have my number|where did you get my number",
        "how": "how do i|how can i|how could i|how would i|how do we|how can we|how to|how do you|how does one|"
        "how can one|where do i|where can i|what do i do to|what do i text to|what do i send to",
        "final": "cease and desist|piss off|fuck off|bugger off|sod off|go away|get lost|lose my number|"
        "loose my number|forget my number|leave me alone|leave us alone|leave me be|no more|opted out|i opt out|"
        "i m out|count me out|get out of my phone|delete my number|do not disturb|take a hike|buzz off",
        "bare": "stop|stopp|stop it|stop this|stop that|stop now|enough|enough already|quit it|knock it off|"
        "stop stop|stop to end|stop to quit|stop2quit|stop2end|stop to opt out|stop to unsubscribe|stop to cancel|"
        "stop all|cancel all|end all|please delete|stop please|please stop|just stop|unsub",
        "leave": "leave",
        "alone": "alone|be|in peace",
        "wrong": "wrong number|wrong person|wrong guy|wrong phone|have the wrong number|got the wrong number|"
        "you have the wrong number|you ve got the wrong number|you have the wrong person|this is the wrong number|"
        "this is not him|i m not him|i am not him",
        "courtesy": "please|pls|plz|plse|kindly|hi|hello|hey|hi there|hey there|dear|sir|madam|thanks|thank you|thx|"
        "ty|many thanks|thanks in advance|regards|best|best regards|cheers|sorry|ok|okay|yes|no|no thanks|"
        "no thank you|nope|nah|but|mate|pal|buddy|friend|hun|love|hola|good morning|good afternoon|good evening|god|"
        "omg|ugh|lol|dude|bro|man|folks|guys|team|all|everyone|whoever this is|to whom it may concern|damn|damn it|"
        "dammit|goddamn|jesus|wtf|the fuck|the hell|fucking|freaking|bloody|just|and|so|then|well|again|politely|"
        "respectfully|immediately",
        "opening": "can you|can u|could you|could u|would you|will you|can i|could i|may i|i want to|i want|"
        "i wish to|i wish|i would like to|i d like to|i d like|i would like|i need to|i need|i want you to|"
        "i need you to|i would like you to|i d like you to|i am asking you to|i m asking you to|i asked you to|"
        "i told you to|i said|i ve asked you to|i have asked you to|you need to|you must|you have to|you should|"
        "i request that you|i request you to|i request to|i request|i demand that you|i demand you|i demand|"
        "i ask you to|i ask that you|i ask|i beg you|i beg you to|for the last time|once again|again|now|"
        "would you mind|do you mind|if you would|if you could|if possible|is it possible to|be so kind as to|"
        "go ahead and|wish to|want to|like to|need to|trying to|i m trying to|i am trying to|how about you|"
        "why don t you|you can|let me|i prefer to|i would prefer to|i d rather|i would rather|i would prefer|i prefer|"
        "i d appreciate it if you would|i would appreciate it if you would|i would appreciate if you would|please do|"
        "have you|get|make sure to|make sure you|be sure to|also|have decided to|decided to|consider this|"
        "consider this a|this is|that s|as|we would|we want to|we wish to",
        "you": "you|u|y all|your company|you guys|you people|this company|this number|this sender|your|anyone|"
        "anybody|your side|your end|your team|your business|this business|them|ur",
        "filler": "to|on|from|of|off|out|in|at|with|for|by|the|a|an|any|all|this|that|these|those|your|ur|my|our|me|"
        "us|more|further|such|stupid|annoying|unwanted|unsolicited|damn|fucking|freaking|random|constant|so many|"
        "too many|other|additional|future|new|kind|kinds|type|types|sort|sorts|sms|text|phone|mobile|automated|"
        "automatic|daily|weekly|and|or|via|through|it|anything|everything|else|whatsoever|ever|here|there|some|every|"
        "each|up|about|regarding|be|being|been|am|are|is|was|the hell|the fuck|like|spam|marketing|promotional|email|"
        "e-mail|cold|bulk|mass|junk|as well|too|also|completely|entirely|altogether|permanently|to be contacted|"
        "to be texted|to contact|to text|to message|to call|to email",
        "time": "now|right now|immediately|at once|asap|today|already|anymore|any more|again|ever|ever again|forever|"
        "for good|from now on|effective immediately|going forward|in the future|in future|at any time|right away|"
        "this instant|this minute|once and for all|for ever|henceforth|any longer|at all|as soon as possible|"
        "with immediate effect|straight away|promptly",
        "reason": "not interested|i m not interested|i am not interested|we re not interested|no interest|it s spam|"
        "this is spam|spam|annoying|it s annoying|this is annoying|i don t know you|i don t know who you are|"
        "i didn t sign up|i didn t sign up for this|i never signed up|i did not sign up|i never signed up for this|"
        "i didn t ask for this|i never asked for this|enough|enough is enough|too many|too much|way too many|"
        "wrong number|wrong person|i m busy|this is harassment|harassment|i already have one|no need|unwanted|"
        "i changed my mind|changed my mind|not for me|i m done|we re done|i ve had enough|i have had enough|"
        "this is not him|this is not her|you have the wrong number|i am on the do not call list|"
        "i m on the do not call list|or i will report you|or i ll report you|or else|or i will block you|"
        "or i ll block you|i will report you|i will block you|before i report you|before i block you|you re spam|scam|"
        "scammer|scammers|creep|idiot|idiots|i asked|i ve asked|i have asked before|i already asked|"
        "you keep messaging me|you keep texting me|you keep calling me|you keep sending me messages|"
        "you keep contacting me|as i asked|i don t want them|i don t need it|i don t need this|i don t want this|"
        "i don t want it",
    },
    cores=(
        "stop contact",
        "stop call",
        "stop call contact",
        "not call person",
        "final",
        "stop contact message/ad",
        "stop message/ad",
        "stop receive message/ad",
        "stop list",
        "not contact",
        "not contact message/ad",
        "i? not want message/ad",
        "i? not want receive",
        "i? not want contact",
        "i? not want contacted",
        "i? not want person contact",
        "i? not receive message/ad you",
        "no message/ad",
        "take person/number from",
        "take person/number from list",
        "take person/number from message/ad",
        "stop update",
        "stop contact update",
        "stop receive update",
        "i? not want update",
        "remove person",
        "remove number",
        "remove person list",
        "remove number list",
        "i? unsubscribe",
        "i? want removed",
        "i? want removed list",
        "removed list",
        "person removed list",
        "i? revoke consent",
        "i? not consent",
        "leave person alone",
        "remove message/ad",
        "wrong",
    ),
    how=(
        "who",
        "how stop",
        "how stop message/ad",
        "how stop receive message/ad",
        "how stop contact",
        "how unsubscribe",
        "how receive from list",
    ),
    alone=("bare",),
    real="cancer|cancers|canceled|cancelled|testing|tested|taxing|nesting|resting|reaction|contract|contracts|massage|massages|massaging|contacts|calling|remote|"
    "remotes|missing|mailed|nailing|sailing|failing|railing|tailing|falling|caling|writhing|waiting|whiting|seeding|"
    "spending|mending|bending|lending|tending|vending|sensing|removed|removes|alerted|latest|adverse|offers|officer|"
    "other|offered|deals|details|dealt|seals|meals|heals|stopped|stops|stoop|stopping|lists|lists|fists|mists|exists",
    never="non stop|nonstop",
)
