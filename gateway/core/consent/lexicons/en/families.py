"""Families of English phrases, by class: what varies in them is written in parentheses (`lexicon.written_out`)."""

from typing import Final

_ALL_OF_YOU = "you|you guys|you people|you all|y all"
_TEXTING = (
    "texting|txting|messaging|calling|contacting|emailing|spamming|harassing|bothering|annoying|bugging|pestering"
)
_THESE = "this|these|it|that|any of this|any of these"
_THEIR_TEXTS = "these texts|your texts|these messages|your messages|these calls|these emails|your emails"
_LAW = (
    "gdpr|tcpa|ccpa|can spam|can spam act|pecr|casl|popia|dpdp act|trai regulations|trai rules|privacy act|spam act|"
    "data protection act|telephone consumer protection act|consumer protection act|fcc rules|fcc regulations|"
    "federal law|state law|uk law|eu law|law|do not call (law|laws|rules|act)|dnc (law|laws|rules)|article 17|"
    "article 21"
)
_KIN = (
    "wife|husband|spouse|partner|girlfriend|boyfriend|fiance|mom|mum|mother|dad|father|parents|son|daughter|kid|kids|"
    "child|children|family|sister|brother|grandmother|grandma|grandson|granddaughter|boss|client|roommate"
)
_TOPIC = (
    "pizza|food|restaurant|burger|coffee|shoe|clothes|clothing|fashion|makeup|beauty|solar|roofing|insurance|"
    "medicare|health|warranty|car|auto|truck|boat|house|home|mortgage|loan|credit|debt|tax|crypto|forex|investment|"
    "casino|betting|gambling|lottery|dating|weight loss|pharmacy|cbd|vape|hotel|travel|vacation|cruise|timeshare|gym|"
    "fitness|church|school|college|alumni|charity|political|election|campaign|fundraising|donation|voter|voting|poll|"
    "job|hiring|recruiting|real estate|property|store|shop|grocery|sales|holiday|black friday|birthday|weekly|daily|"
    "monthly|rewards|loyalty|membership|vip|club|webinar|seo|business|payday|gift card|contest|giveaway|sweepstakes|"
    "horoscope|dental|survey|feedback|review|bot|chain|group|campaign donation"
)
_PHONE = "phone|cell|inbox|line|messages|texts|dms|life|face|back|case"

FAMILIES: Final = {
    "honor": "(confirm|see|check|checking|verify|ensure|make sure)( that| if|) (i|we|(my|our|this) (info|"
    "information|number|name|data|details)) (have|has|ve|is|am|was|are)( been| now|)",
    "who": "(how|where) (did|do) (you|y all|you guys) (get|have) (my|this) (number|info|name|email)|"
    "who gave you (my|this) (number|info|name)|who (the hell |the fuck |tf |)is this",
    "nuisance": "(the |these |your |all these |)(bots|robots|spammers|scammers|spam bots|games|tactics|antics)",
    "keen": "interested( in|)",
    "threat": "(i|i ll|i will|i m going to|i m gonna|imma|we will|we ll) (report|block|sue|flag|be reporting|"
    "be blocking|be suing|take action against) (you|this|it|this number|y all|your company|your number)|(i m|i am|"
    "we are|we re) (reporting|blocking|suing|flagging) (you|this|it|this number|y all|your company|your number)|(i|"
    "i ll|i will|i m gonna|imma|we will) (call|contact|get) (the |my |a |an |)(police|cops|lawyer|attorney|fcc|ftc|"
    "authorities|bbb|attorney general|solicitor|law)|(i m|i am|we are) (calling|contacting) (the |my |a |an |"
    ")(police|cops|lawyer|attorney|fcc|ftc|authorities|bbb)",
    "kill": "(kill|axe|ax|ditch|nuke|scrap|squash|shut down|close down|call off|lose|drop|trash|dump|skip)( with|)|"
    "(ease up|ease off|chill|chill out|cool it|hold off|lay off|back off|enough)( with| on|)",
    "put": "(put|add|place|include|move|enter|log|register|mark|list|keep)",
    "dnc": "(do not call|do not contact|do not text|do not email|do not message|do not solicit|do not disturb|"
    "don t call|don t text|dnc|dnd|opt out|no call|no contact|no text|suppression|block|blocked|unsubscribe|"
    "stop)( list| lists| registry| database)|do not call|do not contact|do not text|dnc|dnd|blacklist",
    "stop": "stp|stap|stpo|(ceased|discontinued|shut up with|give up on|give up|leave off|quit it with)",
    "contact": "(text|message|spam|mail|email) (bomb|bombing|blast|blasting)|hitting me with|hit me with|(dial|"
    "dialing|chatting|smsing|whatsapping|robo calling|robo texting|auto dialing|telemarketing|cold texting)|"
    "(sending|send) (me |us |)(out |)(your |this |these |those |all this |all these |more |any more |)(crap|shit|"
    "bullshit|junk|garbage|trash|nonsense|rubbish|bs|trash|stuff|spam)",
    "vex": "(check|checking) in (on|with)|(follow|following) up (on|with)|(buzz|poke|nudge|stalk|chas|scamm|phish|"
    "pitch|wak|clogg|clutter|fill|torment|terroriz|badger|invad|prank|bombard|swamp|haunt|target|guilt tripp|"
    "pressur|bully)ing( up|)|(buzz|poke|nudge|stalk|chase|scam|phish|pitch|wake|clog|clutter|fill|torment|terrorize|"
    "badger|invade|prank)( up|)|remind|reminding|(bugging|bothering|annoying|harassing|spamming|bug|bother|annoy|"
    "harass) the (hell|shit|crap|fuck) out of|(talking|speaking|writing|reaching out|marketing|advertising|selling|"
    "promoting) to",
    "trade": "(trying|offering|asking|wanting|attempting|calling) (to|about) (buy|buying|sell|selling|purchase|scam|"
    "con|trick|pitch|recruit|hustle|phish|get|solicit)|(pushing|peddling|promoting|advertising|selling|soliciting|"
    "asking for|begging for)",
    "goods": "(my|our|the|this) (house|home|property|land|place|car|business|stuff)|stuff|things|anything|insurance|"
    "(your|this|these) (crap|shit|stuff|products|services|garbage|bs|agenda|propaganda|candidate|nonsense)|(my |"
    "your |)(money|donations|votes|vote|cash|contributions|support|opinion|info|business)",
    "beg": "(asking|begging|hounding|hitting|pestering|bugging|harassing|texting|spamming|bothering|calling|"
    "messaging|nagging|hassling)",
    "formoney": "(for|up for|about) (money|a donation|donations|cash|contributions|a contribution|my money|my vote|"
    "votes|support|my support|a review|reviews|feedback|my business|my info|my house|my opinion|surveys)",
    "pieces": "(link|pic|picture|photo|image|meme|video|gif|listing|job listing|job offer|job post|invite|"
    "invitation|friend request|flyer|brochure|catalog|catalogue|quote|petition|form|article|poll|survey|reminder|"
    "update)s|news|requests|invites|junk mail",
    "third": "(my|our) (mum|spouse|fiance|sister|client|clients|aunt|uncle|cousin|wife|husband|family)|my (wife|"
    "husband) s (phone|number|cell)",
    "thirdnot": f"(my ({_KIN})|our (company|team|office|family|business)|this person|this household|the (owner|"
    "person) (of|at) this (phone|number)) (does not|doesn t|do not|don t|no longer|never|did not|didn t)",
    "person": "(our|my) (company|business|office|firm|team|clinic|household|staff|client|clients)",
    "message": "(check in|follow up)( calls| texts|s)|reminder (calls|texts|messages|emails|alerts|call|text)|"
    f"({_TOPIC}) (text|texts|txts|message|messages|msgs|sms|alerts|email|emails|call|calls|notifications|newsletter|"
    "newsletters|spam|bullshit|crap|junk|shit|stuff|nonsense|garbage|blasts)|(propaganda|group texts|group messages|"
    "group chat messages|chain texts|chain messages|robo text|robo call|spam text|spam call|spam message)(s|)",
    "promotion": f"({_TOPIC}) (ad|ads|adverts|offer|offers|deal|deals|coupon|coupons|promo|promos|promotions|"
    "specials|discounts|flyers)|coupon|specials|vouchers|sales offers|sales promotions|sales texts|product offers",
    "list": "(text|txt|sms|texting|messaging|message|call|calling|phone|mail|mailing|email|contact|contacts|"
    "marketing|promo|promotional|promotions|spam|subscriber|subscription|customer|client|member|membership|loyalty|"
    "rewards|vip|donor|voter|campaign|sales|lead|leads|prospect|notification|alert|alerts|distribution|broadcast|"
    "blast|outreach|newsletter|internal|company|whatsapp|group|robo|telemarketing|solicitation|email marketing|"
    "text marketing) (list|lists|database|databases|system|systems|group|groups|chat|program|programs|service|"
    "services|file|files|records|campaign|campaigns|queue)|service|services|website|site|app|platform|channel|"
    "broadcast|crm|rolodex|books|queue|funnel|whatever list (you have|you got|i m on|i am on)|"
    "any list (it may be on|i m on|i am on|you have)|everything|all of this|all of it|all this|this (mess|crap|shit|"
    "nonsense|bs|bullshit)|any and all (lists|list)|all your (lists|databases|systems)|any of your (lists|databases|"
    "systems)",
    "turn": "turn|switch|shut",
    "away": "off|down|away",
    "remove": "(omit|unadd|rmv|rmve|del|dlt|delet|delte|dlete|remov|remvoe|cancel me out of)",
    "take": "(knock|rub|bump|boot|bounce|haul|get the hell|get the fuck|take the hell|take the fuck)",
    "unsubscribe": "unsubcribe|unsuscribe|unsusbcribe|unsubscride|unsubscibe|unsuscrib|unsubsribe|unsubscrib|"
    "opt( me| us| my number| this number| my phone|)( the fuck| the hell| tf|) out|(unsub|unsubscribe|un subscribe|"
    "deregister|unenroll|un enroll) (me|us|my number|this number)|(take|consider|count) me (as |)(unsubscribed|"
    "opted out|out)",
    "number": "(telephone|phone|cell|mobile|contact) (details|info|data)|digits",
    "consent": "(my|any|all|the|this|any and all|all my|) (prior |previous |express |earlier |written |"
    "prior express |)(consent|permission|permissions|authorization|authorisation|approval|opt in|opt ins|agreement)",
    "exercise": "(exercis|invok|assert|us|enforc)(e|ing)|(am |m |)(exercising|invoking|asserting|enforcing)",
    "right": "(my|our|the) (right|rights) (to (object|opt out|unsubscribe|erasure|deletion|privacy|withdraw consent|"
    "be forgotten|be left alone|refuse))",
    "toldnot": "(i |we |)(already |have already |ve already |just |)(told|asked) (you|y all|you guys|"
    "you people) not to|(i |we |)(already |have already |ve already |just |)(said|say) (don t|do not|not to|no to)",
    "nothave": "(you|y all|you people) (do not|don t|never|no longer) (have|had|got)",
    "final": "(don t|do not|never) bother (texting|contacting|calling|messaging|emailing|writing|writing to) (me|us|"
    "again|anymore)|(activate|enable|start|turn on|set|apply) (full |)(dnd|do not disturb)|this is a (do not call|"
    "dnc|do not text|do not contact) (number|phone|line)|(i m|i am|we are|we re|(my|this) (number|phone|cell|"
    "line) is) on (the |a |your |)(national |federal |)(do not call|dnc|do not contact)( list| registry|)|cut (all |"
    "off |)contact( with me|)|(my |)(consent|permission|authorization) (is |has been |was |)(withdrawn|revoked|"
    "rescinded|denied|not given|cancelled|canceled|retracted)|(no|without) (consent|permission|"
    "authorization)( given| granted|)|(i|we|i ve|we ve|i have|i already|i have already|i ve already) (unsubscribed|"
    "opted out)( already| before| ages ago| weeks ago| months ago| last week| last month| years ago| twice| of this|"
    " from this|)|not (another|one more|a single) (word|peep|text|message|msg|email|call)( from you|"
    " from you people| out of you|)|(don t|do not|never) call (back|again|anymore|ever again|ever)|(gtfo|get out|"
    "get the (fuck|hell) out)( of|) (my|our) (phone|inbox|messages|texts|dms)|gtfo|(go |)(pound sand|kick rocks|"
    "jump in a lake|jump off a cliff|take a long walk)|(go |please go |please |)(bother|text|spam|harass|annoy|bug|"
    "message|call|pester|scam|hassle|contact) (someone|somebody|anyone|anybody) else|(find|pick|text|message|spam|"
    "bother) (another|someone else s|somebody else s|a different) (number|phone|sucker|victim|target)|find (someone|"
    "somebody|anyone) else to (text|message|bother|spam|harass|annoy|bug|pester|call)|(lose|loose|forget|ditch|burn|"
    "scrap|bin|nuke|kill|junk|toss|trash|misplace|shred) (my|this|our|the) (number|digits|phone number|cell number|"
    "info|contact|contact info|name|email|details|data)|(forget|pretend)( that|) (you|you guys) (have|had|ever had|"
    "never had|know|knew|don t have) (my|this) (number|name|info|email)|(get out of|get off|get off of|"
    "get away from|stay off|stay off of|stay out of|stay away from|keep out of|keep off|keep away from|"
    f"get the hell out of|get the fuck out of|get the hell off|get the fuck off) my ({_PHONE})|(never|don t ever|"
    "do not ever|don t|do not) (talk|speak|write|reach out) to (me|us) (again|anymore|ever again|ever)|(i m|i am|"
    "we are|we re|(my|this) (number|phone|cell|line) is) on the (national |federal |)(do not call|dnc|"
    "do not contact) (list|registry)|(take|remove|delete|drop) (off|from) (any|all|every|your|the) (list|lists|"
    "database)|leave (me|us) (tf |the fuck |the hell |the heck |the f |the eff |)(alone|be|out of this|out of it|"
    "in peace)|(don t|do not|never) bother (me|us)|(i m|i am|we are|we re) (opting out|unsubscribing|opted out|"
    "leaving this list|out of this)|(count|leave|deal|include|cut) (me|us) out|(i|we) (want|d like|would like) out|"
    "(i|we) want nothing (to do with|from|more to do with) (you|this|your company|any of this|you people)|"
    "no more (texting|calling|emailing|messaging|contacting|contact|spamming|bothering|harassing|soliciting|"
    "marketing|sending|following up|follow ups|outreach|sales calls|sales emails|communications|correspondence|"
    "reminders|updates|surveys|notifications|alerts|newsletters|offers)( me| us| from you| to me| to us|)|(fk|fck|"
    "fuk|fuc|fuq|phuck|feck|f ck|f k|fug|eff|f|piss|bugger|sod|naff|shove|screw|fuck|buzz|jog|rack) (off|"
    "on)( already| please| now| and die|)|(i|we) (object|formally object|hereby object|am objecting|"
    "strongly object) to (direct marketing|marketing|this|these messages|these texts|the processing of my data|"
    "processing of my data|the processing of my personal data|your messages|being contacted|further contact|"
    "any further contact|all marketing|any marketing)",
    "bare": "exit|unsubscribing|(quit|end|cancel|halt) all|(stop|quit) asking( me| us|)|stop (you|u)|sto|stopm|stpp|"
    "(reply|text|sms|send|type) stop|(cut|cut) (it|this|that|that shit|this shit|the shit) out|cut the crap|(give|"
    "give) it a (rest|break)|pack it in|leave off|jog on|get stuffed|do one|rack off|beat it|back off|"
    "back the (fuck|hell) off|terminate|stopo|stopl|stopit|stopnow|stoppit|sstop|sttop|(cancel|end|stop|deactivate|"
    "terminate|discontinue|close) (this|the|your|sms|text|texting|message|messaging|alert|these) (service|services|"
    "subscription|subscriptions|alerts|notifications|program)|(stop|quit) (this|that|it|with this|with it|with that|"
    "these) (already|now|asap|right now|immediately|please|ffs)",
    "courtesy": "actually|yeah|yea|yep|lady|ladies|gentlemen|mam|sister|brother|boss|bhai|bhaiya|yaar|ji|sir ji|"
    "sirji|(dear|respected) (sir|madam|team|all|customer service|sender)|hiya|heya|g day|greetings|luv|babe|honey|"
    "darling|sweetie|champ|chief|my friend|fella|lads|n|nd|k|kk|x|xx|tq|tnx|ta|thank you (so much|very much|kindly)|"
    "thanks (so much|very much|a lot|a bunch|a million|again|though|anyway)|thank you (again|though|anyway)|lmfao|"
    "rofl|argh|grr|sheesh|wow|yikes|ew|eww|gross|jfc|jesus christ|christ|good lord|lord|oh my god|my god|"
    "for (pete s sake|crying out loud|the love of pete|goodness sake)|holy shit|bloody hell|goddamn it|"
    "what the (hell|fuck)|wth|tf|af|abeg|oga|lah|can (we|you) make (this|that|it) happen",
    "opening": "(i |we |)(have |ve |)(decided|realized|changed my mind and)( that|)|checking in( today|)( to|)|"
    "do the needful( and|)|how many times do (you|y all|you guys|you people) (need|have) to be (told|asked)( to|)|"
    "(thanks|thank you|appreciate|i appreciate|we appreciate)( for|) (the|your|you) (note|offer|info|message|email|"
    "text|call|outreach|reaching out|follow up|interest|help|time|persistence|invite|invitation|heads up|update)|"
    "(this|this message|this text|this email) (serves|acts|is intended) as( my| a| formal|) (notice|request)( to|"
    " that you|)|(already said|(already |)(told|asked) you)( to|)|(i|we) (want|need|would like|d like|expect|ask|"
    "request|beg|demand|urge|am asking|m asking|am telling|m telling|am begging|m begging|am requesting|"
    "m requesting|are asking|re asking|are telling|re telling|are requesting|re requesting|have asked|ve asked|"
    "have told|ve told|asked|told|keep asking|keep telling|keep saying|said|already said|ve already said|"
    "have already said|already told|already asked|have already asked|have already told|ve already told|"
    "ve already asked|ve said|have said|kindly ask|kindly request|politely ask|politely request|respectfully ask|"
    "respectfully request|formally request|hereby request|hereby demand|must ask|am demanding|thought|"
    f"specifically asked|specifically said|clearly said|repeatedly asked|repeatedly told)|({_ALL_OF_YOU}|"
    "your company|your team|yall)( politely| nicely| kindly| again| already| twice| repeatedly| several times|"
    " many times| multiple times| before| once more| one last time| for the last time|) to|that (you|your company|"
    "your team|you guys)( please| kindly| immediately|)|(can|could|would|will|may) (you|someone|somebody|anyone|we|"
    "i|you guys|you people|y all)( please| pls| plz| kindly| just| at least| possibly| perhaps|)|(i|we) (would|"
    "d) (appreciate|really appreciate|greatly appreciate|love|like|prefer|be grateful|be happy|be obliged)( it|"
    ") if (you|we|you guys|you could|you would|you can|we could|we can|your company|you people)|(how many times|"
    "how many more times|how often) (do i have to|do i need to|must i|should i|do we have to|will i have to|"
    "have i) (say|ask|ask you|tell you|ask you to|tell you to|ask to|said|asked you to|told you to|asked|told you)|"
    "for the (2nd|3rd|4th|5th|6th|10th|20th|100th|thousandth|zillionth|final|very last|umpteenth|nth|"
    "one millionth) time|this is (my|the) (second|third|fourth|fifth|2nd|3rd|last|final|formal|"
    "official) (time asking|request|notice|warning)( to|)|(consider|treat|accept|take) this( message| text| email|"
    ")( as|) (a|my|an)|(formal |official |final |legal |)(request|notice|demand)( to| that you|)|this (message|"
    "text) is (my|to) (request|tell you|inform you|notify you)( to|)|you (can|may|could|should|must|need to|"
    "have to) (please|kindly|just|now|also)",
    "time": "unprompted|uninvited|unannounced|without (my |)(consent|permission|asking)|out of the blue|"
    "for no reason|at random( times|)|one more time|once more|even once|(from|after) (this point|here on|"
    "this day)( on| forward|)|starting (today|now|immediately)|as of (today|now)|rn|nemore|ne more|anymor|any1 more|"
    "eva|evr|4ever|4eva|for eva|until further notice|till further notice|unless i (ask|call|text|contact|reach out|"
    "say so)( you| first| to you|)|for any reason( whatsoever|)|under any circumstances|in any (way|form|manner|"
    "capacity|shape or form)|by any means|end of (story|discussion)|(this|that) (early|late)|tf|af|"
    "right this (minute|second|moment)|before (i|we) (report|block|sue) (you|this|it)|(about|in regards to|"
    "with regards to|concerning) (this|that|it|anything|any of this|whatever this is)",
    "filler": "goddamn|god damn|f ing|fking|fkn|effing|flippin|flipping|frickin|frigging|motherfucking|damned|dang|"
    "darn|lame|silly|weird|creepy|terrible|horrible|awful|obnoxious|intrusive|invasive|misleading|deceptive|scammy|"
    "spammy|cheesy|never ending|neverending|numerous|several|many|countless|hundreds of|tons of|a (million|bunch of|"
    "ton of)|loads of|lots of|a lot of|yet another|third party|3rd party|unknown|blasted|prior|express|written|auto|"
    "bot|ai|robo|internal|national|own|computer generated|commercial|telemarketing|direct|electronic|n|nd|"
    "to (receive|get|be sent|be texted|be messaged|be called|send|share|use)|for (marketing|advertising|promotional|"
    "commercial|sales|business|any) (purposes|reasons|use|purpose)|purposes|requests for|about your|"
    "from your (company|team|store|app|service|business|brand|organization)",
    "wrong": "(you|i think you|i believe you|sorry you|sorry but you|it seems you|looks like you|think you|) (have|"
    "got|ve got|must have|may have|are texting|re texting|reached|have reached|ve reached|texted|messaged|"
    "dialed) the wrong (number|person|guy|girl|lady|man|woman|contact|phone|party)|wrong (number|person|guy|girl|"
    "lady|man|woman|phone|contact)( dude| buddy| bro| pal| sorry| here|)",
    "reason": "(how|where) (did|do) (you|y all|you guys) (get|have) (my|this) (number|info|name|email)|"
    "who gave you (my|this) (number|info|name)|who (the hell |the fuck |tf |)is this|(idk|i don t know|don t know|"
    "not sure|no clue) (who|what) (this is|you are|it is|this is about)|(nobody|no one) (here |)(by|with|named|"
    "goes by|called) (that|this) name( here| at this number|)|(i m|i am) not (who|the one|the person) (you|"
    "y all) (think|want|need|are looking for|re looking for)( i am|)|(i |we |)(don t|do not|never|no longer) (own|"
    "owned|live in|live at) (that|this|the|any) (property|house|land|home)|(i |we |)(have |ve |)(told|"
    "asked) you (already|before|twice|no|so|to stop|many times|several times)|(it s |this is |that s |)(against|"
    "breaking|violating) (the law|the rules)|(already |)on the (national |)(do not call|dnc) (list|registry)|(i m |"
    "i am |we re |)(not|never|no longer) (intrested|intersted|interesed|interrested|interetsed|intrsted)|(it s |"
    "it is |this is |)(illegal|against the law|unlawful) to (text|call|message|contact|spam|harass)( me| us|)|(and|"
    "or) (report|sue|block|flag) (you|this|it|this number)|to (the |my |your |)(fcc|ftc|police|cops|authorities|bbb|"
    "lawyer|attorney|attorney general|carrier|ico|trai|provider)|as spam|for (spam|harassment|spamming)|(you |"
    ")(stupid |dumb |damn |fucking |effing |)(idiot|creep|moron|asshole|jerk|scammer|loser|bastard|bitch|prick|dick|"
    "dickhead|clown|scum|scumbag|vulture|pest|weirdo|freak|fucker|motherfucker|crook|parasite|spammer)(s|es|)|"
    "this is (a|my|our) (company|business|work|government|private|personal|school|hospital|emergency|shared|family|"
    "kid s|child s|new|daughter s|son s) (phone|number|line|cell|device)( number|)|(i |we |)(already |)have (solar|"
    "insurance|a realtor|an agent|a lawyer|an attorney|a contractor|a roofer|a provider|a vendor|coverage|medicare|"
    "a job|a plan|a doctor|a car)( already|)|(i m|i am|we are|we re|) already (registered|scheduled|booked|"
    "vaccinated|signed up|enrolled|insured|covered)|(and |but |)never (will be|have been|will)|(back off|go away)|"
    "(2nd|3rd|4th|5th|second|third|fourth|fifth|tenth|10th) (text|message|time|email|call) (today|this week|"
    f"this month|this morning|now|already)|({_ALL_OF_YOU}|they) (keep|keep on|are|re|have been|ve been|won t stop|"
    f"never stop) ({_TEXTING})( me| us|)|(i |we |)(never|haven t|have never|ve never) (signed up|opted in|subscribed|"
    "consented|asked|requested|agreed|enrolled|registered|gave permission|gave you my number|gave you permission|"
    "authorized|wanted|ordered)|(i |we |)(didn t|did not|don t remember|do not remember) (sign up|opt in|subscribe|"
    "consent|ask|request|agree|enroll|register|give permission|give you my number|give you permission|signing up|"
    f"opting in|subscribing)|(for|to|in) ({_THESE})|in (selling|buying|anything|politics|your (offer|offers|product|"
    "products|services|deals))|(i m|i am|we re|we are|) (not|no longer|never|not at all) (interested|looking|"
    "selling|hiring|buying|moving|in the market|a customer|a client|a member|a voter|the owner|the person|"
    "the right person|your customer)( anymore| at this time| right now|)|(i|we|i ve|already|i already) (bought|"
    "purchased|sold|voted|donated|gave|hired|registered|filed|applied|switched|renewed|replied|moved|retired|"
    "unsubscribed|opted out|cancelled|left|asked|told you|replied stop|texted stop|said stop|said no)( one| it|"
    " mine| the house| the car| someone| someone else| elsewhere| twice| many times| away| already| last week|"
    " last month| last year| years ago| months ago|)|(i|we|i ve|we ve|already|) (found|have|got|hired|chose|"
    "went with) (someone|somebody|another|one) (else|already)|(this is|that s|it s|its|you re|you are|this shit is|"
    "this is getting|it s getting) (so |very |really |)(annoying|spam|harassment|rude|illegal|ridiculous|crazy|"
    "stupid|insane|unacceptable|unwanted|unsolicited|excessive|out of hand|too much|a scam|pathetic|disgusting|"
    "invasive|intrusive|bs|bullshit|garbage|not ok|not okay|not cool|disturbing|unprofessional|inappropriate|"
    "an invasion of privacy|old|out of control)|(i m |i am |)(so |)(sick of|tired of|sick and tired of|fed up with|"
    f"done with|over|annoyed by|annoyed with) (this|it|you|these|all this|your shit|{_THEIR_TEXTS})|(under|per|"
    f"pursuant to|as per|in accordance with|according to|in line with|based on|in violation of|by) (the |)({_LAW})|"
    "my (tax|taxes|debt|bill|bills|case|claim|loan) (is|are) (filed|done|paid|settled|handled|paid off|closed|"
    "resolved)|(reported|blocked|reported and blocked|blocked and reported|blocking you|reporting you|"
    "blocking and reporting)|(you|you guys|you people) (already |)(ripped me off|scammed me|lied to me|"
    "stole from me|have my order|got my money|are scammers|are thieves|are a scam|suck)|(i|we) (have|ve|got) (no|"
    "zero) (interest|need|use|desire)( in this| for this| in it| for it| in that|)|(i|we) (do not|don t) (know|"
    "recognize|recognise) (you|this number|who you are|who this is|this company)|(i|we) (do not|don t) (care|"
    "give a shit|give a fuck|give a damn|want to talk|want to chat|have time for this)|(i m|i am|we re|we are) (not|"
    "no longer|no) (a|an) (republican|democrat|voter|registered voter|liberal|conservative|maga|trump supporter|"
    "customer|patient|student|member)|no (idea|clue) (who|what) (you are|this is)|(not|never) (my|our) (number|"
    "order|account|problem)",
    "refusal": "(i |we |)(do not|don t) (wish|want|care) to (continue|proceed|go on|keep talking)( this| with this|"
    ")|(i m |i am |we re |)not (intrested|intersted|interesed|interrested|interetsed|intrsted)|(you|you guys|"
    f"you people) (won t stop|won t quit|never stop|just keep) ({_TEXTING})( me| us|)|how many times do (you|y all|"
    "you guys|you people) (need|have) to be (told|asked)|(i m|we re|we are|i am|)( | just )done here|(this|the|"
    "our) conversation is (over|done|finished)|end (of |)(this |the |)conversation|(i ll|i will|gonna|"
    "i m gonna) keep blocking (you|this|these)|blocking all of you|(going to |gonna |)(report|reporting|block|"
    "blocking|flagging) (you|this|this number|this as spam|you as spam)|(i|we|) (don t|do not) (want|wish|"
    "care) to (talk|chat|speak|engage|discuss|hear it|hear more|hear any more)( to you| with you| about it|"
    f" to you people|)|let s (end this|stop this|end it)|(you|you guys|you people) (are|re|keep) ({_TEXTING})( me|"
    " us|)|(i|we) (have|ve|got) (no|zero) (interest|need|use|desire)( in this| for this| in it| for it| in that|)",
}
