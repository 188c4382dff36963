"""English."""

from gateway.core.consent.lexicon import Lexicon

LEXICON = Lexicon(
    language="en",
    words={
        "stop": "stop|stopp|stahp|quit|cease|end|halt|discontinue|cut out|knock off|please stop",
        "i": "i|i m|i am|we|we re|we are|i d|we d|i would|we would|i ll|i really|i just|i also|my wife and i|"
        "my husband and i|i ve|i have|we ve|we have|we do|i do|i will|we will|im",
        "not": "don't|dont|do not|never|don't ever|dont ever|do not ever|never ever|no longer|not|didn't|did not|stop|"
        "i asked you not to|i told you not to|i ve asked you not to|i ve told you not to|"
        "i already asked you not to|i already told you not to|i have asked you not to|i have told you not to|"
        "i said not to|i requested you not to|i requested not to|requested not to|i asked not to|"
        "i ve asked not to|you were told not to|you were asked not to|i would like you not to|"
        "i d like you not to|i want you not to|we asked you not to|i beg you not to|i prefer that you not|"
        "i d prefer if you didn t|i d prefer you didn t|i d prefer that you not|i d rather you didn t|"
        "i would rather you didn t|i would prefer if you didn t|i would prefer you didn t|"
        "i would appreciate it if you didn t|i d appreciate it if you didn t|i asked to not|i want to not|dnt|"
        "donot|don't you|dont you|don't you dare|don't even|do nt|don't you ever|please don't",
        "no": "no|no more|zero|enough|enough of|enough with",
        "contact": "text|texting|txt|txting|message|messaging|msg|contact|contacting|sms|sms'ing|email|emailing|mail|"
        "mailing|spam|spamming|harass|harassing|annoy|annoying|msging|solicit|soliciting|disturb|disturbing|bug|"
        "bugging|hit up|hitting up|reach out|reaching out|blow up|blowing up|send|sending|write|writing|notify|"
        "notifying|alert|alerting|pester|pestering|market|marketing|advertise|advertising|communicate|"
        "communicating|whatsapp|ping|pinging|hound|hounding|dm|follow up|following up|txtn|sending messages|"
        "sending texts|blasting|robotexting|robocalling|badgering|stalking|targeting|soliciting me",
        "call": "call|calling|phone|phoning|ring|ringing|bother|bothering|callin|ringing me",
        "receive": "receive|receiving|get|getting|recieve|hear from|hearing from|see|seeing|have|be sent|accept",
        "contacted": "contacted|texted|messaged|called|emailed|bothered|spammed|harassed|disturbed|solicited|"
        "notified|sent anything",
        "message": "text|texts|txt|txts|message|messages|msg|msgs|sms|text message|text messages|sms messages|"
        "notification|"
        "notifications|alert|alerts|text alerts|email|emails|e-mail|e-mails|mail|mails|call|calls|communication|"
        "communications|correspondence|newsletter|newsletters|contact|whatsapp|whatsapps|outreach|solicitation|"
        "solicitations|thing|things|stuff|crap|shit|junk|bullshit|nonsense|bs|this|that|these|those|them|it|"
        "anything|everything|all of it|follow-up|follow-ups|follow up|follow ups|thread|chain|messges|mesages|"
        "txt messages|phone calls|phone call|robocalls|robotexts|robo calls|robo texts|text blasts|"
        "political texts|political messages",
        "promotion": "ad|ads|advert|adverts|advertisement|advertisements|promo|promos|promotion|promotions|"
        "promotional texts|"
        "promotional messages|marketing texts|marketing messages|marketing|offer|offers|deal|deals|advertising|"
        "coupons|promotional emails|marketing emails|sms marketing|sms promotions|sms ads|text ads|email ads|"
        "sms advertising|sms offers|text promotions|text marketing|text promos|sms promos|email marketing|"
        "email promotions|text advertising|email offers|sms deals|promo texts|promo messages|promotional sms|"
        "marketing sms|advertising texts|advertising messages|text offers|sms coupons|text coupons|"
        "special offers|promotional offers|sales offers|promo codes|discount codes|discounts|solicitation texts|"
        "promotional content|promotional material",
        "ad": "spam|sales pitch|sales texts",
        "remove": "remove|delete|erase|strike|scrub|purge|exclude|cancel|clear|discard",
        "take": "take|drop|pull|scratch|get|strike|kick",
        "from": "from|off|out|out of|off of|of",
        "update": "update|updates|reminder|reminders|voicemails|voicemail|surveys|survey|polls|announcements|bulletins|"
        "mailings|pitches|blasts|donation requests|requests for money|requests for donations",
        "unsubscribe": "unsubscribe|unsubscribing|unsubcribe|unsub|opt out|optout|opt-out|opt me out|opt us out|"
        "sign off|"
        "unsubscription|un subscribe|opting out|unenroll|unregister|deregister|unjoin|opt me the hell out|"
        "opting us out|remove and unsubscribe|desubscribe|unsubscribe us|unsuscribe|unscribe|unsubscride",
        "removed": "removed|taken off|deleted|off|out|out of|unsubscribed|opted out|excluded|taken of|erased|unlisted|"
        "dropped|un subscribed",
        "person": "me|us|myself|my wife|my husband|my family|this number|my number",
        "number": "number|phone|cell|phone number|cell number|cellphone|cell phone|mobile|mobile number|name|info|"
        "information|details|contact|contact info|contact information|email|email address|e-mail address|address|"
        "data|record|records|line|inbox|phone no|cell no|number and name|name and number|email and phone|"
        "email and number|phone and email|personal data|account info|contact details|address book|"
        "number completely|telephone|telephone number|landline|work number|work phone|home phone|work email",
        "list": "list|lists|mailing list|email list|texting list|text list|sms list|contact list|contacts|call list|"
        "calling list|distribution list|subscriber list|database|system|mailing|subscription|subscriptions|"
        "distribution|file|files|records|books|campaign|campaigns|sequence|cadence|group|group text|feed|program|"
        "service|outreach|do not contact|text chain|drip|drip campaign|marketing list|mail list|phone list|"
        "customer list|client list|leads|lead list|directory|rolodex|crm|mailers|broadcast|broadcasts|"
        "broadcast list|message list|messaging list|blast list|send list|call log|mailing lists|email lists|"
        "text lists",
        "want": "want|wanna|wish|would like|d like|need|interested|asked|sign up|signed up|consent|agree|ask|asked for|"
        "authorize|authorise|subscribe|subscribed|request|requested|interested in|wants|wanting|wishing|"
        "asked to be|requested to be|asking to be|consented|agreed|need to be|needs to be|wish to be|permit|"
        "allow|subscribe to",
        "revoke": "revoke|withdraw|rescind|retract|cancel|revoking|withdrawing",
        "consent": "consent|permission|authorization|authorisation|opt-in",
        "who": "who is this|who s this|whos this|who this|who dis|who dat|who are you|who r u|who are u|who is it|"
        "who is texting me|who is messaging me|who is writing|who am i talking to|who am i texting with|"
        "whose number is this|who sent this|who sent me this|may i ask who this is|who s texting me|do i know you|"
        "how did you get my number|how do you have my number|where did you get my number",
        "how": "how do i|how can i|how could i|how would i|how do we|how can we|how to|how do you|how does one|"
        "how can one|where do i|where can i|what do i do to|what do i text to|what do i send to",
        "final": "cease and desist|piss off|fuck off|bugger off|sod off|go away|get lost|lose my number|"
        "loose my number|"
        "forget my number|leave me alone|leave us alone|leave me be|no more|opted out|i opt out|i m out|"
        "count me out|get out of my phone|delete my number|do not disturb|take a hike|buzz off|lose this number|"
        "lose my info|lose my contact|forget this number|erase my number|delete this number|f off|eff off|"
        "leave me in peace|leave us in peace|leave me the hell alone|leave me the fuck alone|do not call list|"
        "do not contact list|do not text list|do not call registry|dnc|dnc list|kick rocks|get out of my inbox|"
        "out of my inbox|stay out of my inbox|stay away from me|stay out of my phone|please no more|"
        "no more please|no more for me|not another text|not another message|scram|shove off|naff off",
        "bare": "stop|stopp|stop it|stop this|stop that|stop now|enough|enough already|quit it|knock it off|stop stop|"
        "stop to end|stop to quit|stop2quit|stop2end|stop to opt out|stop to unsubscribe|stop to cancel|stop all|"
        "cancel all|end all|please delete|stop please|please stop|just stop|unsub|discontinue|cease|make it stop|"
        "make this stop|make them stop|please remove|please unsubscribe|just stop it|stop already|stop stop stop|"
        "for the love of god stop|stop asap|please cease|stop everything|stop texts|no more messages ever|"
        "stop immediately|quit texting|stop calling|stop emailing|stop messaging|stop bothering|"
        "please unsubscribed|get this off my phone|get these off my phone|get it off my phone|leave me out of this|"
        "leave me out of it|leave me off|leave me off your list|leave me off this list|keep me off your list|"
        "all stop|all stop please|please stop this|stop these|stop those|please stop these|stop em|stop them all|"
        "stop ffs|i said stop|i ve said stop|stop i said|i repeat stop|once again stop|again stop|stop it please|"
        "end it|end this|please end this|i want this to stop|i want it to stop|this needs to stop|this must stop|"
        "this has to stop|this has got to stop|it needs to stop|needs to stop|enough is enough|remove from list|"
        "remove from text list|remove from your list|remove from mailing list|remove from texting list|"
        "remove from all lists|remove from the list|remove from this list|please remove from list|"
        "please remove from your list",
        "leave": "leave",
        "alone": "alone|be|in peace",
        "wrong": "wrong number|wrong person|wrong guy|wrong phone|have the wrong number|got the wrong number|"
        "you have the wrong number|you ve got the wrong number|you have the wrong person|this is the wrong number|"
        "this is not him|i m not him|i am not him|wrong girl|wrong lady|have the wrong person|got the wrong person|"
        "you got the wrong number|you got the wrong person|you ve got the wrong person|you ve got the wrong girl|"
        "you ve got the wrong guy|you have the wrong guy|you re texting the wrong person|"
        "you are texting the wrong person|you re texting the wrong number|you are texting the wrong number|"
        "texting the wrong number|texting the wrong person|this isn t him|this isn t her|"
        "wrong number and wrong person|texting the wrong guy|you have the wrong girl|you have the wrong lady|"
        "you have the wrong contact|you got the wrong girl|you got the wrong guy|this is the wrong person|"
        "i think you have the wrong number|i think you have the wrong person|you must have the wrong number|"
        "you must have the wrong person|think you have the wrong number|i believe you have the wrong number|"
        "sorry wrong number|wrong number dude|wrong number buddy|wrong number bro|wrong number pal|"
        "you dialed the wrong number|you ve reached the wrong number|you have reached the wrong number|"
        "you ve reached the wrong person|you have reached the wrong person",
        "threat": "i will report you|i ll report you|i m reporting you|i am reporting you|i will be reporting you|"
        "i ll be reporting you|we will report you|i will report this|i ll report this|i will report this number|"
        "i ll report this number|i m reporting this|i am reporting this|reporting this|i will report it|"
        "i will report you to the fcc|i m reporting you to the fcc|i am reporting you to the fcc|"
        "i ll report you to the fcc|i will be filing a complaint|i ll be filing a complaint|"
        "i will file a complaint|i ll file a complaint|i m filing a complaint|i am filing a complaint|"
        "i will block you|i ll block you|i m blocking you|i am blocking you|blocking you|i will be blocking you|"
        "you will be blocked|you ll be blocked|you re blocked|you are blocked|you will be reported|"
        "you ll be reported|i will sue|i ll sue|i will sue you|i ll sue you|i m suing|i will be suing|"
        "i m calling my lawyer|i am calling my lawyer|i ll call my lawyer|i will call my lawyer|"
        "i m calling the cops|i m calling the police|i ll call the police|i will call the police|"
        "i will take legal action|i ll take legal action|i will be taking legal action|"
        "legal action will be taken|legal action will follow|you ll hear from my lawyer|"
        "you will hear from my lawyer|my lawyer will be in touch|i m contacting my lawyer|"
        "i m contacting my attorney|i will contact my attorney|i ll contact my attorney|see you in court|"
        "i will go to the police|i m going to report you|i am going to report you|i m gonna report you|"
        "i m going to sue|i m gonna sue|i m going to block you|i m gonna block you|i will press charges|"
        "i ll press charges|i m calling the fcc|i will call the fcc|i will contact the fcc|"
        "i will contact the ftc|i m reporting you to the ftc|you will be sued|expect a lawsuit|report you|"
        "block you|sue you",
        "if": "if|if you|or|else|otherwise|before|unless|one more|next|the next|another|keep|if you keep|"
        "if you continue|and|then",
        "off": "turn off|turn these off|switch off|disable|mute|suspend|shut off|silence|pause|switch off all|"
        "turn off all|block|deactivate",
        "texts": "text messages|texts|text|messages|sms|notifications|text alerts|alerts|emails|sms messages|"
        "sms notifications|text notifications|marketing messages|marketing texts|promotional texts|"
        "promotional messages|marketing|promotions|subscription|text subscription|sms subscription|my subscription|"
        "newsletter|text reminders|txts|msgs|notification|sms alerts|spam|these texts|these messages|the texts|"
        "the messages|your texts|your messages|these emails|the emails|your emails|these text messages|"
        "the text messages|your text messages|those texts|those messages|these alerts|the alerts|"
        "these notifications|all these texts|all these messages|all of these texts|all of these messages|"
        "these spam texts|the spam|this spam|your spam|these ads|your ads|these promotions|your promotions",
        "rather": "rather not|i d rather not|i would rather not|prefer not to|i prefer not to|i d prefer not to|"
        "i would prefer not to|would prefer not to|we prefer not to|we d prefer not to|we would prefer not to|"
        "we d rather not|we would rather not|would like not to|i d like not to|wish not to|like to no longer|"
        "like to not|no longer want to|no longer wish to|would like to no longer|do not wish to|would rather not|"
        "not wishing to|not wanting to|would like to stop|like to stop|please ensure i no longer|"
        "ensure i no longer|make sure i no longer|i refuse to|refuse to|i decline to|decline to|i object to|"
        "object to|i m opposed to|i am opposed to|i d like to not|opposed to",
        "tired": "tired of|i m tired of|i am tired of|sick of|i m sick of|i am sick of|sick and tired of|"
        "i m sick and tired of|i am sick and tired of|fed up with|i m fed up with|i am fed up with|done with|"
        "i m done with|i am done with|we re done with|had it with|i ve had it with|i have had it with|"
        "i ve had enough of|i have had enough of|had enough of|i m so tired of|i m so sick of|so tired of|"
        "so sick of|we are sick of|we re sick of|we are tired of|we re tired of|we are fed up with|"
        "we re fed up with|we ve had enough of|we have had enough of|we are done with|so done with|i m so done with",
        "getting": "receive|receiving|get|getting|be contacted|be texted|be messaged|be called|be emailed",
        "make": "make|have|get",
        "nuisance": "garbage|trash|rubbish|bull|bullcrap|madness|foolishness|harassment|bombardment|nagging|begging|"
        "pestering|spamming|insanity|torture|messaging|texting|nuisance",
        "nobody": "nobody|no one|none of us|nobody here|no one here|nobody in this house",
        "like": "like|care for|appreciate|enjoy|care about|like getting|like receiving|appreciate getting|"
        "appreciate receiving|enjoy getting",
        "feed": "mailing list|email list|texting list|text list|sms list|mailing|subscription|subscriptions|"
        "distribution|"
        "campaign|campaigns|sequence|cadence|feed|program|service|outreach|drip|drip campaign|text chain|"
        "group text|group|list|lists|thread|membership to this list",
        "beremoved": "be removed|be taken off|be deleted|be unsubscribed|be opted out|be excluded|be dropped|"
        "get removed|"
        "get taken off|get unsubscribed|get opted out|be erased|being removed|be removed from|be taken out|be off",
        "ensure": "ensure|ensure that|please ensure|make sure|make sure that|see to it that|see that|guarantee",
        "third": "him|her|them|my mother|my mom|my dad|my father|my son|my daughter|my kid|my kids|my child|"
        "my children|"
        "my grandmother|my grandma|my parents|my brother|my sister|my boss|my employee|my staff|my team|"
        "my colleague|my assistant|my patients|our staff|my girlfriend|my boyfriend|my partner|my roommate|"
        "my number|the previous owner|that person|my wife s mother|my grandson|my granddaughter|my neighbor|"
        "my elderly mother|my late husband|my late wife",
        "honor": "honor|honour|respect|process|acknowledge|comply with|complete|confirm",
        "optrequest": "opt out|opt-out|unsubscribe|removal|stop|opt out request|removal request|unsubscribe request|"
        "opt-out request|request to stop|request to be removed|stop request|do not contact request|"
        "request to unsubscribe|request to opt out",
        "nag": "asking|begging|nagging|trying|selling|pushing|insisting|asking me|trying to sell|trying to reach|"
        "persisting|wasting|stalking",
        "noneed": "no need to|no need for|there is no need to|there s no need to|there is no need for|"
        "you don t need to|"
        "you do not need to|no point in|don t bother|dont bother|no reason to|please refrain from|refrain from|"
        "kindly refrain from|please avoid|avoid",
        "refusal": "i want out|fuck you|f you|screw you|go to hell|get bent|screw off|not interested|no interest|"
        "i m not interested|i am not interested|im not interested|we re not interested|we are not interested|"
        "no longer interested|i m no longer interested|i am no longer interested|not really interested|"
        "not at all interested|not interested at all|never interested|zero interest|i have no interest|"
        "have no interest|we have no interest|hard pass|i ll pass|i will pass|we ll pass|gonna pass|i m gonna pass|"
        "i m going to pass|not for me|it s not for me|this is not for me|this isn t for me|not for us|not a fit|"
        "not a good fit|not a fit for us|not a good fit for us|not my thing|not looking to sell|not looking to buy|"
        "not looking to change|not selling|i m not selling|not for sale|my house is not for sale|"
        "my property is not for sale|not a match|not relevant|not relevant to me|not relevant for us|"
        "i don t want it|i do not want it|don t want it|do not want it|i don t want this|i do not want this|"
        "don t want this|i don t want that|do not want|don t want|i don t need it|i don t need this|"
        "i do not need it|i do not need this|don t need it|don t need this|no need for this|we don t need it|"
        "we don t need this|please no|no please|not wanted|unwanted|shut up|shut it|shut the hell up|"
        "shut the fuck up|stfu|i never signed up|i didn t sign up|i didn t sign up for this|"
        "i did not sign up for this|i never signed up for this|never signed up|i never opted in|i did not opt in|"
        "i never opted in to this|never opted in|i didn t opt in|i never gave you permission|"
        "i never gave you my number|i did not give you permission|i never asked for this|i didn t ask for this|"
        "i did not ask for this|i never subscribed|i did not subscribe|i didn t subscribe|i never consented|"
        "i did not consent to this|i didn t consent to this|block|blocked|this is spam|it s spam|"
        "this is harassment|stop asking|stop begging|too many texts|too many messages|too many emails|"
        "i m blocking you|i am blocking you|reported|reported as spam|reporting as spam|this is illegal|"
        "not now not ever|take the hint|no to all|i said no|no means no|disinterested|uninterested|do not reply|"
        "do not respond|you ve been reported|you have been reported|you are being reported|this has been reported|"
        "i ve reported you|i have reported you|i reported you|i already reported you|i blocked you|"
        "i ve blocked you|you ve been blocked|you have been blocked|aint interested|i aint interested|"
        "ain t interested|i ain t interested|i m just not interested|i said i m not interested|"
        "i told you i m not interested|i already said i m not interested|as i said not interested|"
        "still not interested|definitely not interested|sorry not interested|completely uninterested|"
        "nope not interested|nah not interested|we re not interested thanks|not interested in this|"
        "not interested in that|not interested in it|not interested in any of this|not interested in your offer|"
        "not interested in your product|not interested in your products|not interested in your service|"
        "not interested in your services|not interested in anything|not interested in anything you have to say|"
        "not interested in what you re selling|not interested in selling|not interested in buying|"
        "not interested in selling my house|not interested in changing jobs|i m not interested in selling|"
        "i m not interested in anything you have|end of conversation|conversation over|have a nice life|"
        "don t waste your time|don t waste my time|stop wasting my time|you re wasting your time|"
        "you are wasting your time|it s a no|it s a no from me|that s a no|thats a no|this is a no|hard no|"
        "no from me|never contacted you|never heard of you|i don t know who you are|that s enough|thats enough|"
        "that is enough|enough of this|no stop|leave me out|please end|no contact|disable",
        "needstop": "need to stop|needs to stop|must stop|has to stop|have to stop|should stop|to stop|gotta stop|"
        "got to stop|"
        "need to end|needs to end|must end|have got to stop|better stop|stopped|to end|to cease|must cease|stop now",
        "stop_be": "stopped|cancelled|canceled|ended|discontinued|turned off|switched off|disabled|blocked|terminated",
        "courtesy": "please|pls|plz|plse|kindly|hi|hello|hey|hi there|hey there|dear|sir|madam|thanks|thank you|thx|ty|"
        "many thanks|thanks in advance|regards|best|best regards|cheers|sorry|ok|okay|yes|no|no thanks|"
        "no thank you|nope|nah|but|mate|pal|buddy|friend|hun|love|hola|good morning|good afternoon|good evening|"
        "god|omg|ugh|lol|dude|bro|man|folks|guys|team|all|everyone|whoever this is|to whom it may concern|damn|"
        "damn it|dammit|goddamn|jesus|wtf|the fuck|the hell|fucking|freaking|bloody|just|and|so|then|well|again|"
        "politely|respectfully|immediately|yall|y all|howdy|good day|morning|evening|excuse me|um|uh|well well|"
        "honestly|seriously|for real|fr|omfg|smh|ffs|for fucks sake|for fuck s sake|for god s sake|"
        "for christ s sake|for the love of god|for heaven s sake|jeez|geez|ma am|miss|hey guys|hi guys|hi team|"
        "hello there|thank u|thnx|thanx|tks|tyvm|plss|plzz|pleas|pleeease|pleease|pretty please|"
        "if you don t mind|would be great|appreciate it|i appreciate it|much appreciated|have a nice day|"
        "have a good day|have a great day|have a good one|god bless|god bless you|bless you|good luck|"
        "good luck though|sincerely|kind regards|warm regards|hell no|heck no|bye|goodbye|good bye|"
        "nothing personal|no offense|no offence|as per",
        "opening": "can you|can u|could you|could u|would you|will you|can i|could i|may i|i want to|i want|"
        "i wish to|i wish|"
        "i would like to|i d like to|i d like|i would like|i need to|i need|i want you to|i need you to|"
        "i would like you to|i d like you to|i am asking you to|i m asking you to|i asked you to|i told you to|"
        "i said|i ve asked you to|i have asked you to|you need to|you must|you have to|you should|"
        "i request that you|i request you to|i request to|i request|i demand that you|i demand you|i demand|"
        "i ask you to|i ask that you|i ask|i beg you|i beg you to|for the last time|once again|again|now|"
        "would you mind|do you mind|if you would|if you could|if possible|is it possible to|be so kind as to|"
        "go ahead and|wish to|want to|like to|need to|trying to|i m trying to|i am trying to|how about you|"
        "why don t you|you can|let me|i prefer to|i would prefer to|i d rather|i would rather|i would prefer|"
        "i prefer|i d appreciate it if you would|i would appreciate it if you would|"
        "i would appreciate if you would|please do|have you|get|make sure to|make sure you|be sure to|also|"
        "have decided to|decided to|consider this|consider this a|this is|that s|as|we would|we want to|we wish to|"
        "can y all|could y all|can yall|can you guys|could you guys|can you people|can you all|y all need to|"
        "yall need to|you guys need to|you people need to|you all need to|you re going to|you gotta|you ve got to|"
        "you better|you d better|i asked you|i told you|i ve asked you|i ve told you|i have asked you|"
        "i have told you|i already told you|i already told you to|i already asked you|i already asked you to|"
        "i already said|i ve already asked you to|i ve already told you to|i have already asked you to|"
        "i have already told you to|i have told you to|i ve told you to|i ve said|i keep asking you to|"
        "i keep telling you to|we asked you to|we ve asked you to|we have asked you to|we told you to|"
        "you were told to|you were asked to|you ve been told to|you ve been asked to|you have been told to|"
        "you have been asked to|i requested that you|i requested you to|i requested to|i have requested that you|"
        "how many times do i have to tell you to|how many times do i have to ask you to|"
        "how many times do i have to say|how many times do i need to say|how many times do i need to tell you to|"
        "how many times do i need to ask you to|how many times must i ask you to|how many times must i say|"
        "how many more times do i have to ask you to|how often do i have to tell you to|i hereby|hereby|"
        "i am hereby|i formally|formally|put me on your|put me on the|put me on|add me to your|add me to the|"
        "add me to|put my number on your|add my number to your|put this number on your|add this number to your|"
        "put us on your|mark me as|mark me|list me as|flag me as|respect my wishes and|"
        "please respect my wishes and|have some respect and|have some decency and|do me a favor and|"
        "do me a favour and|do us a favor and|be a dear and|for the hundredth time|for the millionth time|"
        "for the second time|for the third time|for the tenth time|one more time|like i said|as i said|"
        "as i said before|as requested|as previously requested|as i asked|per my request|per my last message|"
        "per my previous message|i m telling you to|i am telling you to|i m begging you to|i am begging you to|"
        "i m begging you|i am begging you|i politely ask you to|i kindly ask you to|i kindly ask that you|"
        "i respectfully ask you to|i respectfully request that you|we request that you|we ask that you|"
        "we d like you to|we would like you to|we need you to|we want you to|i m going to ask you to|"
        "i m gonna need you to|imma need you to|i would appreciate it if you|i d appreciate it if you|"
        "i would appreciate you|i d really appreciate it if you|it would be great if you could|"
        "could you guys please|can someone please|can someone|could someone|somebody please|someone please|"
        "is there a way to|is there any way to|can we|could we|may we|consider this my|this is my|i choose to|"
        "i m choosing to|i am choosing to|i ve decided to|i have decided to|wanting to|looking to|hoping to|"
        "i wanna|wanna|we wanna|i m ready to|i am writing to|i m writing to|immediately|effective immediately|"
        "at this time|at this point|sincerely|just|i just want you to|i just want to|i just wanna|"
        "i just need you to|i really want you to|i really need you to|i mean it|under gdpr|under the gdpr|"
        "under ccpa|under the ccpa|under the tcpa|under article 17|pursuant to gdpr|per gdpr|"
        "in accordance with gdpr|please ensure you|ensure you|make sure that you|would appreciate|"
        "i would appreciate|i d appreciate|we would appreciate|this is my second request|this is my third request|"
        "this is my fourth request|this is my second request to|this is my third request to|"
        "this is my last request to|this is my final request to|this is my formal request to|my formal request to|"
        "second request|third request|final request|last request|for the record|respect my privacy and|"
        "please respect my privacy and|respect my time and|i swear|i swear to god|lord have mercy|listen|look|"
        "hear me|read this|attention|fyi|notice|final notice|first of all|if you don t mind|aint interested|"
        "i aint interested|for real though|kindly just|i just said|i m only going to say this once|"
        "i ll say it one more time|let me be clear|to be clear|in case it wasn t clear|"
        "what part of stop don t you understand|what part of no don t you understand|i m not going to ask again|"
        "i have been asking you to|i ve been asking you to|i ve been trying to|i have been trying to|"
        "i keep trying to|i tried to|hoping you can|i was wondering if you could|wondering if you could|"
        "i d be grateful if you could|i would be grateful if you could|i d be grateful if you|"
        "it would be nice if you could|it d be great if you could|i asked",
        "you": "you|u|y all|your company|you guys|you people|this company|this number|this sender|your|anyone|anybody|"
        "your side|your end|your team|your business|this business|them|ur|yall|you lot|ya ll|ya|your people|"
        "your system|your app|your store|your shop|your brand|your bot|your office|your firm|your agency|"
        "your organization|your organisation|your campaign|your candidate|your party|your candidates|"
        "your politicians|your clinic|your agents|this business number",
        "filler": "to|on|from|of|off|out|in|at|with|for|by|the|a|an|any|all|this|that|these|those|your|ur|my|our|me|us|"
        "more|further|such|stupid|annoying|unwanted|unsolicited|damn|fucking|freaking|random|constant|so many|"
        "too many|other|additional|future|new|kind|kinds|type|types|sort|sorts|phone|mobile|automated|automatic|"
        "daily|weekly|and|or|via|through|it|anything|everything|else|whatsoever|ever|here|there|some|every|each|"
        "up|about|regarding|be|being|been|am|are|is|was|the hell|the fuck|spam|marketing|promotional|cold|bulk|"
        "mass|junk|as well|too|also|completely|entirely|altogether|permanently|to be contacted|to be texted|"
        "to contact|to text|to message|to call|to email|my wife s|my husband s|my son s|my daughter s|"
        "my mother s|my mom s|my father s|my dad s|my kid s|my kids|my child s|my girlfriend s|my boyfriend s|"
        "my partner s|my work|my personal|my private|my business|my home|my old|political|campaign|fundraising|"
        "donation|religious|useless|pointless|dumb|idiotic|ridiculous|disgusting|bogus|fake|shady|garbage|trash|"
        "crappy|shitty|nasty|pesky|bothersome|persistent|endless|relentless|incessant|frequent|repeated|"
        "continuous|ongoing|multiple|excessive|unnecessary|irrelevant|harassing|threatening|recurring|generic|"
        "canned|robotic|pushy|sales|job|recruiting|recruitment|recruiter|promo|advertising|solicitation|"
        "solicitations|outreach|survey|reminder|notification|subscription|newsletter|please|either|single|one|"
        "two|these are|which are|that are|that i never asked for|i never asked for|i didn t ask for|"
        "i did not ask for|that i didn t ask for|i never signed up for|i didn t sign up for|"
        "that i never signed up for|i don t want|i do not want|that i don t want|i don t need|i don t care about|"
        "you keep sending|you keep sending me|you send|you send me|you are sending|you re sending|"
        "you are sending me|coming from you|coming|being sent|sent|whatever|whichever|both|etc|right|even|still|"
        "really|literally|actually|trying|to try|trying to|so much|that much|this much",
        "time": "now|right now|immediately|at once|asap|today|already|anymore|any more|again|ever|ever again|forever|"
        "for good|from now on|effective immediately|going forward|in the future|in future|at any time|right away|"
        "this instant|this minute|once and for all|for ever|henceforth|any longer|at all|as soon as possible|"
        "with immediate effect|straight away|promptly|agen|agn|anymor|any mor|ever agn|nomore|twice|three times|"
        "several times|multiple times|many times|so many times|a million times|a hundred times|a thousand times|"
        "over and over|repeatedly|constantly|until further notice|for the rest of my life|for all eternity|"
        "until the end of time|in perpetuity|at this time|at this point|moving forward|from here on out|"
        "from here on|from today|as of today|as of now|starting now|starting today|this second|pronto|stat",
        "reason": "not interested|i m not interested|i am not interested|we re not interested|no interest|it s spam|"
        "this is spam|spam|annoying|it s annoying|this is annoying|i don t know you|i don t know who you are|"
        "i didn t sign up|i didn t sign up for this|i never signed up|i did not sign up|i never signed up for this|"
        "i didn t ask for this|i never asked for this|enough|enough is enough|too many|too much|way too many|"
        "wrong number|wrong person|i m busy|this is harassment|harassment|i already have one|no need|unwanted|"
        "i changed my mind|changed my mind|not for me|i m done|we re done|i ve had enough|i have had enough|"
        "this is not him|this is not her|you have the wrong number|i am on the do not call list|"
        "i m on the do not call list|or i will report you|or i ll report you|or else|or i will block you|"
        "or i ll block you|i will report you|i will block you|before i report you|before i block you|you re spam|"
        "scam|scammer|scammers|creep|idiot|idiots|i asked|i ve asked|i have asked before|i already asked|"
        "you keep messaging me|you keep texting me|you keep calling me|you keep sending me messages|"
        "you keep contacting me|as i asked|i don t want them|i don t need it|i don t need this|i don t want this|"
        "i don t want it|i already voted|already voted|i voted|i ve already voted|i have already voted|"
        "i already donated|already donated|i donated already|not selling|i m not selling|i am not selling|"
        "we are not selling|we re not selling|not for sale|my house is not for sale|the house is not for sale|"
        "house is not for sale|my home is not for sale|property is not for sale|it s not for sale|"
        "it is not for sale|already sold|house sold|sold|i sold it|i sold the house|i already sold|"
        "i ve already sold it|sold the house|sold the house years ago|no longer own it|i don t own it|"
        "i don t own that property|i moved|i ve moved|i moved away|i moved out of state|i don t live there|"
        "i don t live there anymore|i no longer live there|i rent|i m retired|retired|i found another job|"
        "i found a job|i ve found a job|already found a job|no longer looking|not looking|i m not looking|"
        "i am not looking|i m happy where i am|happy where i am|i m happy with my current provider|"
        "happy with my current provider|we have a vendor|we already have a vendor|we already work with someone|"
        "we have someone|i have someone|already have someone|we already have one|we re all set|we are all set|"
        "i m all set|no longer a customer|i m no longer a customer|i am no longer a customer|not a customer|"
        "i m not a customer|this is a work phone|this is a work number|this is my work phone|this is a business|"
        "this is a business line|this is a private number|this is my private number|this is my personal number|"
        "this is my personal phone|this is a landline|this is a minor|this number belongs to a minor|"
        "this is a child s phone|this is my kid s phone|this is a kid s phone|you are texting a child|"
        "you re texting a child|i am a minor|i m a minor|i m a child|i am a child|deceased|he s deceased|"
        "she s deceased|he is deceased|she is deceased|he passed away|she passed away|he died|she died|"
        "he died last year|she died last year|he is dead|she is dead|he s dead|she s dead|my mother passed away|"
        "my mom passed away|my dad passed away|my father passed away|my husband passed away|my wife passed away|"
        "person is deceased|no longer at this number|he no longer has this number|she no longer has this number|"
        "no one here by that name|nobody here by that name|there is no one by that name|no one by that name|"
        "that s not me|that is not me|it s not me|not me|i m not her|i am not her|i don t know who this is|"
        "i don t know this number|i don t know anyone by that name|i have no idea who you are|"
        "i ve no idea who you are|i never opted in|i never opted in to this|i didn t opt in|i did not opt in|"
        "never opted in|never signed up|never signed up for this|never subscribed|i never subscribed|"
        "i didn t subscribe|i did not subscribe|never asked for this|didn t ask for this|did not ask for this|"
        "i never gave you permission|i never gave you my number|i did not give you my number|"
        "i didn t give you my number|i did not give you permission|i never consented|i did not consent|"
        "i already told you|i told you already|i ve told you already|i ve told you before|i told you before|"
        "i ve already told you|i already said no|i said no|no means no|i already said stop|i already unsubscribed|"
        "i ve already unsubscribed|i unsubscribed already|i already opted out|i ve already opted out|"
        "i already replied stop|i have already replied stop|i already texted stop|i have asked twice|"
        "i ve asked twice|asked twice|i ve asked before|i ve asked nicely|i asked nicely|i won t ask again|"
        "i will not ask again|i m not asking again|last warning|final warning|this is my last warning|"
        "this is your last warning|this is your final warning|this is the last time|this is illegal|it s illegal|"
        "illegal|that s illegal|against the law|violation|tcpa violation|this is a tcpa violation|"
        "this is a violation|this is unwanted|this is unsolicited|unsolicited|intrusive|invasive|very annoying|"
        "so annoying|super annoying|this is so annoying|you re annoying|you are annoying|way too much|"
        "too many texts|too many messages|too many emails|i get too many of these|i get too many|"
        "i get way too many of these|fed up|i m fed up|i m sick of it|sick of it|sick of this|i m sick of this|"
        "i m tired of this|tired of this|i m tired of it|had enough|i m over it|over it|do better|shame on you|"
        "get a life|get a real job|get a job|liar|liars|crooks|thieves|fraud|frauds|this is a scam|it s a scam|"
        "jerk|jerks|asshole|assholes|a hole|morons|moron|losers|loser|creeps|weirdo|not my type|nothing to say|"
        "no comment|no reply needed|don t reply|do not reply|no need to reply|no need to respond|don t respond|"
        "do not respond|stop means stop|or i ll take legal action|or i will take legal action|or i ll sue|"
        "or i will sue|or i ll report you to the fcc|or i will report you to the fcc|or i ll call the police|"
        "or i ll be filing a complaint|or i will file a complaint|or i ll file a complaint|or i m reporting you|"
        "or i will be reporting you|or i ll be reporting this|or face legal action|or you ll hear from my lawyer|"
        "i m not the person you re looking for|i m not who you re looking for|i m not who you think i am|"
        "you have the wrong guy|you got the wrong guy|you ve got the wrong guy|you have the wrong girl|wrong guy|"
        "wrong girl|wrong lady|i am driving|i m driving|i m at work|i am at work|i am in a meeting|"
        "you re harassing me|you are harassing me|you re bothering me|you are bothering me|you keep bothering me|"
        "i don t live in that district|i don t live in your district|i don t live in that state|not my district|"
        "i m not a voter|i m not registered|i m not a registered voter|i m not a democrat|i m not a republican|"
        "i can t vote|i m not from there|i m not from here",
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
        "stop threat",
        "if contact threat",
        "if contact person? threat",
        "if call threat",
        "if message/ad threat",
        "contact if threat",
        "threat if contact",
        "threat if not stop",
        "off texts",
        "remove third list",
        "take third from list",
        "make message/ad stop",
        "not call third",
        "no texts threat",
        "rather getting",
        "rather receive message/ad",
        "tired texts",
        "tired receive texts",
        "tired contacted",
        "stop nuisance",
        "stop contact nuisance",
        "i? not want nuisance",
        "nobody want message/ad",
        "nobody want contacted",
        "i? not like texts",
        "i? not like ad",
        "stop feed",
        "rather message/ad",
        "rather contacted",
        "rather contact",
        "beremoved",
        "beremoved list",
        "beremoved from list",
        "person beremoved",
        "person beremoved list",
        "number beremoved",
        "number want? removed list",
        "number beremoved from list",
        "ensure i? receive no message/ad",
        "ensure i? not receive",
        "ensure no message/ad",
        "honor optrequest",
        "revoke optrequest",
        "i? revoke contact",
        "i? revoke contacted",
        "texts needstop",
        "texts want? stop_be",
        "want message/ad needstop",
        "honor removed",
        "tired receive message",
        "leave number alone",
        "want not person contact",
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
    soft=(
        "refusal",
        "threat",
        "stop nag",
        "stop contact third",
        "noneed contact",
        "noneed call",
        "noneed message/ad",
        "remove third",
        "not want third contacted",
        "off message",
    ),
    real="cancer|cancers|canceled|cancelled|testing|tested|taxing|nesting|resting|reaction|contract|contracts|"
    "massage|massages|massaging|contacts|calling|remote|"
    "remotes|missing|mailed|nailing|sailing|failing|railing|tailing|falling|caling|writhing|waiting|whiting|seeding|"
    "spending|mending|bending|lending|tending|vending|sensing|removed|removes|alerted|latest|adverse|offers|officer|"
    "other|offered|deals|details|dealt|seals|meals|heals|stopped|stops|stoop|stopping|lists|lists|fists|mists|exists",
    never="non stop|nonstop",
    other="waiting drive driving drives instead dont don t not never no nor without cannot cant wont asked ask  "
    "tells saying called heard read wrote wants wanted thinks supposed try tried how when until till unless  "
    "because while during after since although though whether than who whom whose which what why where he she  "
    "they their theirs his hers someone somebody something tomorrow yesterday tonight monday tuesday  "
    "wednesday thursday friday saturday sunday january february march april june july august september  "
    "october november december week month year hour hours minute minutes oclock am pm order orders  "
    "appointment appointments booking reservation meeting delivery shipment payment payments invoice bill  "
    "bills refund account accounts card cards password pin alarm alarms song songs music playlist light  "
    "lights video movie game games bus car train flight ticket tickets calendar event events item items  "
    "product products price prices size said says told tell say think thought know knew believe guess hope if  "
    "dun can't couldn't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't won't doesn't  "
    "important user users image images file photo photos win winner prize claim free vouchers voucher draw",
)
