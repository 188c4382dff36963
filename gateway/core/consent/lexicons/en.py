"""English: its words by class, and what a request to stop is made of.

What varies in a phrase stands in parentheses: `(text|call) me( now|)` is four phrases. An apostrophe is written as a
space (`don t`), and `_hasty` adds how a word is typed in a hurry. The classes come in this order: what is to stop, what
is not wanted, whom it is about, where from, whole sentences, and what may stand around all of these.
"""

import re
from typing import Final

from gateway.core.consent.lexicon import Lexicon

_TYPED: Final = {
    "you": "u", "your": "ur", "are": "r", "why": "y", "please": "pls", "the": "da", "this": "dis", "that": "dat",
    "and": "n", "from": "frm", "with": "w", "about": "abt", "before": "b4", "people": "ppl", "number": "nmbr",
    "never": "neva", "text": "txt", "texts": "txts", "message": "msg", "messages": "msgs", "phone": "fone",
    "know": "kno", "what": "wat",
}  # fmt: skip
"""Words that are often typed shorter."""


def _hasty(word: str, _first: bool) -> list[str]:
    """How a word is typed in a hurry: `u` for `you`, `textin` for `texting`."""
    return [_TYPED.get(word) or re.sub(r"(?<=\w\w)ing$", "in", word)]


_SHORTENED: Final = ("m", "ve", "ll", "d", "re", "s", "t")
"""What stands behind an apostrophe."""


def _one_word(first: str, second: str) -> str | None:
    """Which words are typed as one: `dont` for `don't`."""
    return first + second if second in _SHORTENED else None


# Who is spoken to, and who speaks.
_YOU: Final = "you|you guys|you people|you all|y all|yall"
_I_AM: Final = "i m|i am|we re|we are"
_I_HAVE: Final = "i|we|i ve|we ve|i have|we have"
_I_WILL: Final = "i ll|i will|i shall|we ll|we will|(i m|i am) (going to|gonna)|imma"
_DO_NOT: Final = "don t|do not|never"
_HOME: Final = (
    "mother|mom|mum|dad|father|husband|wife|brother|sister|son|daughter|kid|child|grandma|grandpa|grandmother|"
    "grandfather|ex|ex husband|ex wife|uncle|aunt"
)
_KIN: Final = (
    f"{_HOME}|spouse|partner|girlfriend|boyfriend|fiance|parents|kids|children|family|grandson|granddaughter|cousin|"
    "boss|client|clients|roommate"
)

# What they keep doing, and what they send.
_TEXTING: Final = (
    "texting|txting|messaging|calling|contacting|emailing|spamming|harassing|bothering|annoying|bugging|pestering|"
    "msging|hounding|sending"
)
_TEXTS: Final = "texts|text messages|messages|msgs|emails|calls|notifications|alerts"
_THE_TEXTS: Final = (
    f"(the|these|those|your|all these|all of these|all your|ur) ({_TEXTS}|spam|ads|promotions|spam texts)"
)
_THIS: Final = "this|it|that|these|any of this|any of these|all of this|all this"
_NUMBER: Final = "number|phone|cell|line|address|email"
_CONTACTS: Final = "number|info|information|name|email|details|data|address|contact|contacts|digits"

# Common first names, of those who had the number before.
_NAME: Final = (
    "amanda|angela|anthony|ashley|barbara|bob|brenda|brian|charles|chris|christina|daniel|dave|david|deborah|debbie|"
    "denise|derek|diane|elizabeth|emily|gary|greg|james|jason|jeff|jennifer|jenny|jerry|jessica|jim|joe|john|jose|"
    "josh|juan|julia|julie|jane|jack|karen|kate|katie|kayla|kelly|kevin|laura|lauren|linda|lisa|marcus|margaret|maria|"
    "mary|matt|melissa|michael|michelle|mike|mohammed|nancy|nicole|olivia|patricia|patrick|paul|pete|peter|phil|priya|"
    "rachel|raj|rebecca|richard|robert|ron|ryan|samantha|sara|sarah|sharon|stephanie|steve|susan|tina|tom|tony|tyler|"
    "william|carlos|miguel|luis|pedro|antonio|manuel|carmen|sofia|diego|ahmed|ali|fatima|omar|hassan|aisha|ibrahim|"
    "rahul|amit|sanjay|anita|deepak|vijay|ravi|pooja|neha|emeka|ngozi|tunde|chioma|thabo|sipho|chen|nguyen|alex|"
    "andrew|andy|matthew|george|harry|jacob|ethan|emma|chloe|megan|hannah|lucy|amy|anna|eric|kyle|brandon|brittany|"
    "heather|tiffany|tammy|theresa|teresa|gloria|dorothy|betty|shirley|ruth|helen|donna|carol|frank|larry|terry|keith|"
    "kenneth|ken|scott|stephen|edward|ed|jonathan|nick|nicholas|ben|benjamin|danny|jackie|wanda"
)
_MONTH: Final = "january|february|march|april|may|june|july|august|september|october|november|december|2024|2025|2026"

# What messages are about: `no more pizza coupons`, `stop the solar calls`.
_TOPIC: Final = (
    "pizza|food|restaurant|burger|coffee|shoe|clothes|clothing|fashion|makeup|beauty|solar|roofing|insurance|medicare|"
    "health|warranty|car|auto|truck|boat|house|home|mortgage|loan|credit|debt|tax|crypto|forex|investment|casino|"
    "betting|gambling|lottery|dating|weight loss|pharmacy|cbd|vape|hotel|travel|vacation|cruise|timeshare|gym|fitness|"
    "church|school|college|alumni|charity|political|election|campaign|fundraising|donation|voter|voting|poll|job|"
    "hiring|recruiting|real estate|property|store|shop|grocery|sales|holiday|black friday|birthday|weekly|daily|"
    "monthly|rewards|loyalty|membership|vip|club|webinar|seo|business|payday|gift card|contest|giveaway|sweepstakes|"
    "horoscope|dental|survey|feedback|review|bot|chain|group|campaign donation|report|status|progress|product|event|"
    "customer|member|press|price|news|release|social media|training|course|education|market|bank|energy|internet|"
    "cable|magazine|book|sports|furniture|window|research|tech|partner|digest|summary|system"
)
_SUBJECT: Final = (
    f"{_TOPIC}|solar( panels| power|)|roof(s|)|windows|double glazing|siding|gutters|insulation|heat pumps|boilers|"
    "home improvement|loans|(student|payday|business|personal) (loan|loans)|refinancing|refinance|mortgages|credit "
    "card(s|)|((car|life|health|home|pet|auto) |)insurance|medicare( plans|)|debts|debt relief|funding|investments|"
    "investing|bitcoin|trading|stocks|shares|pension(s|)|timeshares|vacations|cruises|hotels|deals|sale|discounts|"
    "coupons|promotions|promos|offers|specials|points|loyalty( points| program|)|memberships|classes|courses|webinars|"
    "seminars|degrees|university|electricity|gas|broadband|tv|phone plans|contracts|upgrade(s|)|(extended |car |"
    ")(warranty|warranties)|car s (extended |)warranty|cars|new car|houses|properties|land|listings|(buying|selling|"
    "purchasing) (my |the |)(house|home|property|land|car)|jobs|vacancies|job openings|job offers|position(s|)|"
    "recruitment|careers|elections|politics|candidate(s|)|campaigns|party s|donations|donating|fundraiser|petition(s|"
    ")|surveys|reviews|events|concerts|app(s|)|products|service(s|)|supplements|vapes|diet pills|pills|viagra|shoes|"
    "skincare|casinos|bets|prizes|gift cards|website(s|)|web design|marketing|leads|(accident|injury) claims|ppi|"
    "compensation|taxes|tax relief|funeral plans|hearing aids|stairlifts|vaccines|flu shots|covid|bill|balance|past "
    "due balance|account|subscription|trump|biden|(the |)(republicans|democrats)|god|jesus|religion|company|brand"
)
_ORDER: Final = "appointment|delivery|order|shipping|tracking|payment|vet"
_WRONG: Final = (
    "number|num|numba|nr|no|person|guy|girl|lady|man|woman|contact|phone|party|line|recipient|inbox|mailbox|(phone|"
    "cell) (number|line)"
)

# What people refer to, and whom they call.
_LAW: Final = (
    "gdpr( article 17|)|tcpa|ccpa|can spam|can spam act|pecr|casl|popia|dpdp act|trai regulations|trai rules|privacy "
    "act|spam act( 2003|)|data protection (act|law|laws)( 2018| 1998|)|telephone consumer protection act|consumer "
    "protection act|fcc (rules|regulations)|(federal|state|uk|eu) law|law|(do not call|dnc) (law|laws|rules|act)|"
    "(article|art) (17|21)( gdpr| of the gdpr|)|general data protection regulation|(uk|eu) gdpr|data privacy act|"
    "fdcpa|fair debt collection practices act|anti spam (law|laws|act)"
)
_POLICE: Final = (
    "police|cops|lawyer|attorney|fcc|ftc|authorities|bbb|attorney general|solicitor|law|ico|trai|carrier|provider|"
    "information commissioner|trading standards|ofcom|data protection authority"
)
_HELL: Final = "the hell|the heck|the fuck|the f|tf|hell|heck"

# What is asked for: to stop, not to do, no more; and what people do to others.
_STOP: Final = {
    "stop": "(please |would |could |d |you |)(stop|quit|cease)|stopp|stahp|stp|stap|stpo|stoop|end|halt|discontinue|"
    "terminate|stopped|ceased|discontinued|sto(o|oo|ooo|)(pp|ppp|pppp|ppppp)|stoo(o|oo|)p|(desist|refrain|abstain)( "
    "from|)|cut out|knock off|lay off|leave off|(knock it off|cut it out|give it a rest|cool it|shut up) with|put (a "
    "stop|an end) to|give up( on|)|no more of|cease( and| n|) desist( from|)|sotp",
    "not": "(it s |it is |it would be |)best (if|that) you (don t|not|didn t)|my preference is not( to|)|under no "
    "circumstances (are you to|should you|may you|will you)|(please |)(don t|do not|never|dnt|donot|do nt)( you| ever|"
    " ever again| even| you dare| you ever|)|no longer|not|didn t|did not|stop|(i |we |)(ve |have |)(already |)(asked|"
    "told|requested|beg|want|prefer)( you| that you|) not to|(i |we |)(would|d) (like|prefer|ask)( you|) not to|i "
    "said not to|i want to not|you were (told|asked) not to|i (would|d) (prefer|rather|appreciate it)( if| that|) you "
    "(not|didn t|don t)|i prefer that you not|no dey|i no|we no|no dey|please no|dun",
    "nomore": "(no|zero) (more|further|additional|other)|enough( of| with|)|no mas|not another|i want no more|i need "
    "no more",
    "no": "no|no more|zero|enough( of| with|)|no mas|not another|no other|nomore|no mo|no mor",
    # What may be stopped by itself; `call` only with whom.
    "contact": "(reply|replying)( to|) (all|everyone)|text|txt|txtn|txting|texting|msg|msging|sms|smsing|(messag|writ|"
    "disturb)(e|ing)|message|write|disturb|(barrag|pepper|bomb|shower|swamp|pelt|delug|overload|overwhelm)ing|(shoot|"
    "fir|throw|deliver|sling)ing (me|us)|(contact|email|e mail|mail|fax|harrass|harras|robo dial|autodial|harass|"
    "annoy|solicit|alert|pester|market|whatsapp|ping|hound|dm|dm ing|dmin|bombard|flood|dial|forward)(ing|)|(spamm|"
    "bugg|nagg|tagg)ing|spam|bug|nag|tag|(plagu|troubl|inundat|irritat|hassl|advertis|communicat)(e|ing)|notify(ing|)|"
    "send|sending|snd|sned|(reach|reaching) out|(follow|following) up|hmu|(hit|hitting|blow|blowing|calling) (me |us |"
    "my (phone|cell|line|inbox) |)up|(hit|hitting) (me with|my (line|phone|cell|inbox))|(slide|sliding) (in|into|in "
    "to) my dms|(get|getting) in touch with|(try|trying|attempt|attempting|dare) (calling|texting|contacting|"
    "messaging|emailing)|(try|trying|attempt|attempting) to (reach|contact|call|text|message|email|sell|get (ahold|"
    "hold) of)|(spam|mass|auto|cold|robo)( |)(text|texting|call|calling|email|emailing)|(text|message|spam|mail|"
    "email) (bomb|bombing|blast|blasting)|blasting|badgering|stalking|targeting|chatting|whatsapping|telemarketing|"
    "(text|txt|call|message|msg|contact|email|bother|spam)(ing|)(me|us)|messagin|msgn|mssg|mssging|(clogg|clutter|"
    "fill|flood|stuff|pollut|jamm|blast)ing( up|) (my|our) (mailbox|inbox|email|phone|voicemail|letterbox|feed)( up|"
    ")( with|)|span (my|me|us)",
    "send": "send|sending|snd|sned|receive|receiving|get|getting", "sending": "send|sending|snd", "anymore": "anymore|"
    "any more|any longer|again|ever again|to (me|us)( anymore| again|)",
    "call": "call|calling|phone|phoning|ring|ringing|bother|bothering|ringing me|fone|foning",
    # Verbs with a person or a number behind: `stop buzzing my phone`.
    "vex": "(check|checking) in (on|with)|(follow|following) up (on|with)|(buzz|pok|nudg|stalk|chas|scam|scamm|phish|"
    "pitch|wak|clog|clogg|clutter|fill|torment|terroriz|badger|invad|prank|bombard|swamp|haunt|target|guilt tripp|"
    "pressur|bully)(ing|e|)( up|)|(mention|assign)ing|remind|reminding|(bug|bugg|bother|annoy|harass|spam|spamm)(ing|"
    ") the (hell|shit|crap|fuck) out of|(talking|speaking|writing|reaching out|marketing|advertising|selling|"
    "promoting) to|cc|ccing|cc ing|(copy|invit|tagg|includ)ing|copy",
    "receive": "(continue|keep|keep on|go on|carry on)( to|) (receiv(e|ing)|get|getting|seeing|hearing from|being "
    "sent)|receive|receiving|get|getting|recieve|hear from|hearing from|see|seeing|have|be sent|accept",
    "contacted": "contacted|texted|messaged|called|emailed|bothered|spammed|harassed|disturbed|solicited|notified|"
    "sent anything|tagged|pinged|mailed|phoned|marketed to|advertised to|pestered|hounded|nagged|hassled|subscribed",
    # What strangers are after: `stop trying to buy my house`, `quit begging for money`.
    "trade": "(trying|offering|asking|wanting|attempting|calling) (to|about) (buy|buying|sell|selling|purchase|scam|"
    "con|trick|pitch|recruit|hustle|phish|get|solicit)|(pushing|peddling|promoting|advertising|selling|soliciting|"
    "asking for|begging for)",
    "urge": "(asking|telling|begging) (me|us) (to|who to|if i want to) (vote|donate|buy|sell|give|support|sign up|"
    "contribute|refinance|switch)( for|)|(asking|telling|inviting|urging|reminding|pressuring|nagging) (me|us) to "
    "(renew|upgrade|join|invest|subscribe|apply|register|volunteer|rate|review|come back|pledge|vote|donate)|(asking|"
    "nagging) (me|us) (for|to (take|fill (in|out)|complete|leave|do)) (a|your|the|my|this|more|another) (survey|"
    "review|poll|rating|feedback|petition|questionnaire|donation|contribution)|offering (me|us) (loans|jobs|credit|"
    "insurance|discounts|products|money|deals|things|stuff)|asking (if i want to|to) (sell|buy)",
    "goods": "(my|our|the|this) (house|home|property|land|place|car|business|stuff)|stuff|things|anything|insurance|"
    "(your|this|these|my|the|a|an|any) (crap|shit|stuff|products|services|garbage|bs|agenda|propaganda|candidate|"
    "nonsense|order|delivery|purchase|visit|stay|app|experience|driver|service|petition|membership|plan|subscription|"
    "course|webinar|event|party|cause|charity|church|loan)|(my |your |)(money|donations|votes|vote|cash|contributions|"
    "support|opinion|info|business)",
    "yours": "your (loan|loans|insurance|products|product|services|service|business|money|coupons|discounts|credit "
    "card|warranty|help|junk|crap)",
    "beg": "(asking|begging|hounding|hitting|pestering|bugging|harassing|texting|spamming|bothering|calling|messaging|"
    "nagging|hassling)",
    "formoney": "(for|up for|about) (money|a donation|donations|cash|contributions|a contribution|my money|my vote|"
    "votes|support|my support|a review|reviews|feedback|my business|my info|my house|my opinion|surveys)",
    "nag": "following me|(asking|calling) for (him|her|them)|asking|begging|nagging|trying|selling|pushing|insisting|"
    "asking me|trying to (sell|reach)|persisting|wasting|stalking",
}  # fmt: skip

# What is sent.
_MESSAGES: Final = {
    "message": "((daily|weekly|monthly) |)digest|(caller tune|ringtone|ring back tone|vas|value added)( service| "
    "services| subscription|)|(mot|eye test|smear|boiler|boiler service|library|blood|vaccine|flu|flu shot|booster|"
    "parking|toll|bin|bill|tax|mot and tax|service|renewal|check up|recall|prescription|lesson|match|practice|meeting|"
    "rent|mortgage|loan|debt|card|overdue|class|streak|goal|betting|dating|job|house|flat|apartment|property|weather|"
    "price|stock|traffic|score|sports|security|low balance|login) (reminder|reminders|alerts|updates|notifications|"
    f"texts|emails|messages|calls)|({_TOPIC}) (reminders|updates|texts|text|txts|message|messages|msgs|sms|alerts|"
    f"email|emails|call|calls|notifications|newsletter|newsletters|spam|crap|junk|shit|stuff)|({_ORDER}) (texts|"
    "reminders|updates|messages|alerts|emails|notifications)|everything|anything|(another|one more) (text|message|"
    "email|call|sms|one|thing)|text|texts|txt|txts|sms|msg|msgs|message|messages|notification|notifications|alert|"
    "alerts|email|emails|e mail|e mails|mail|mails|call|calls|robocall|robocalls|robotexts|communication|"
    "communications|correspondence|newsletter|newsletters|contact|whatsapp|whatsapps|outreach|solicitation|"
    "solicitations|stuff|crap|shit|junk|bullshit|nonsense|bs|this|these|those|follow up|follow ups|(check in|follow "
    "up)( calls| texts|s)|reminder (calls|texts|messages|emails|alerts|call|text)|(propaganda|(group|chain|group "
    "chat) (text|message))(s|)|nething|(voice|audio) (notes|messages|memos|msgs)|((e mail|email|daily|weekly) |"
    ")digests|(postal|junk|snail|paper) mail|(promotional|marketing|advertising|sales) (material|materials|mail|mails|"
    "mailers|letters|info|information|literature)|mailers|circulars|(direct|private) messages|(e mail|email|emails|"
    "text|sms) (update|updates|reminder|reminders|surveys|announcements)",
    # The same as whoever is tired of them calls them.
    "yourtexts": "(your|these|ur|all your|all these|such|any more|further) (unsolicited |constant |daily |)(text "
    "messages|texts|messages|msgs|emails|mails|calls|phone calls|ads|offers|newsletters|mailings|reminders|updates|"
    "notifications|alerts|surveys|letters|catalogues|catalogs)",
    "texts": f"{_THE_TEXTS}|{_TEXTS}|text|sms|sms messages|(sms|text) (notifications|alerts|reminders)|(marketing|"
    "promotional) (texts|messages)|marketing|promotions|(text |sms |my |)subscription|newsletter|txts|notification|"
    "spam|these (ads|alerts|text messages)|(this|the) spam|(all |any |)(further |future |)(contact|communication|"
    "communications|correspondence|calls|messages|texts|emails)",
    # Advertising of which a person may want none, and other messages all the same; `ad` makes all messages unwanted.
    "promotion": f"({_TOPIC}) (ad|ads|offer|offers|deal|deals|coupon|coupons|promo|promos|promotions|specials|"
    "discounts|flyers)|ad|ads|advert|adverts|advertisement|advertisements|advertising|promo|promos|promotion|"
    "promotions|offer|offers|deal|deals|coupon|coupons|specials|vouchers|discounts|marketing|(promotional|marketing|"
    "advertising|promo|solicitation) (texts|messages|emails|sms|offers|content|material)|(sms|text|email) (marketing|"
    "promotions|promos|ads|advertising|offers|deals|coupons)|(promo|discount) codes|special offers|(sales|product) "
    "(offers|promotions|texts)",
    "ad": "spam|sales pitch|sales texts",
    "update": "(feedback|review|rating|survey|friend) requests|(event|party|game|group) (invitations|invites)|faxes|"
    "fax messages|updates|reminders|voicemails|surveys|polls|announcements|bulletins|mailings|pitches|blasts|donation "
    "requests|requests for (money|donations)|voicemail|voice mails|voice mail",
    "post": "((promotional|marketing|fundraising|sales) |)letters|dms|pings|invitations|invites|flyers|leaflets|"
    "brochures|catalogs|catalogues",
    "pieces": "(horoscope|recipe|tip|magazine|recommendation|suggestion|joke|prayer|bible verse|affirmation|forward|"
    "chain letter|scripture|motivational quote|gif|sticker|screenshot|link|pic|job|vacancie|picture|photo|image|meme|"
    "video|gif|listing|job listing|job offer|job post|invite|invitation|(friend|game|connection|event|job|app|group) "
    "(request|invite|invitation|suggestion)|flyer|brochure|catalog|catalogue|quote|petition|form|article|poll|survey|"
    "reminder|update)s|news|requests|invites|junk mail",
    "nuisance": "(the |these |your |all these |)(bots|robots|spammers|scammers|spam bots|games|tactics|antics)|"
    "garbage|trash|rubbish|bull|bullcrap|madness|foolishness|harassment|bombardment|nagging|begging|pestering|"
    "spamming|insanity|torture|messaging|texting|nuisance",
    "it": "thing|things|that|it|all of it",
    # `Stop sending them` is about messages, `stop texting them` about people.
    "them": "them|em|these|those",
    "feed": "(mailing|email|texting|text|sms) list|list|lists|mailing|subscription|subscriptions|distribution|"
    "campaign|campaigns|sequence|cadence|feed|program|service|outreach|drip|drip campaign|text chain|group text|group|"
    "thread|membership to this list",
    "thread": "(the |this |your |that |)(email |mail |text |)(thread|chain|conversation|chat|discussion)",
    "forum": "(the |this |your |that |)(project|issue|repo|organization|forum|topic|ticket|pull request|community|"
    "page|blog|event)",
    # Others for whom a person asks: `stop texting my daughter`, `my wife doesn't want these`.
    "third": f"(my|our) ({_KIN}|number|employee|staff|team|colleague|assistant|patients|partner|neighbor)|(my|our) "
    f"(late|elderly|old|sick|disabled|deceased) ({_KIN})|my (wife|husband) s (phone|number|cell|mother)|the previous "
    "owner|that person",
    "him": "him|her|them|(his|her|their|my (mother|mom|mum|dad|father|husband|wife|son|daughter) s) (number|phone|"
    "name|email|cell|mobile|line|info|details)",
    "name": f"{_NAME}|this (employee|colleague|email|address|account|contact|mailbox)",
    # `My father passed away` (don't call him).
    "kin": f"he|she|the owner|my (late |)({_HOME})|dad|mom|mum|grandma|grandpa|{_NAME}|my (dog|cat)",
    "dead": "(has |just |is |)(passed|in (a nursing home|hospice|a care home|jail)|passed away|past away|died|dead|"
    f"deceased|dementia|alzheimer s)( last (week|month|year)| in ({_MONTH})|)",
    "thirdnot": f"((my|our) (ceo|boss|manager|director|owner|staff|team|clients|customers)|my ({_KIN})|our (company|"
    "team|office|family|business)|this person|this household|the (owner|person) (of|at) this (phone|number)) (does "
    "not|doesn t|do not|don t|no longer|never|did not|didn t)",
}  # fmt: skip

# Not wanting it, having enough of it, turning it off.
_WANTING: Final = {
    "i": "(i|we)( d| would| do|) (really|definitely|simply|certainly|truly|absolutely)|(i|we)( m| am| re| are| d| "
    "would| ll| will| ve| have| do| really| just| also|)|my (wife|husband) and i",
    "want": "(asking|trying|begging|waiting) for (days|weeks|months|years) to (be|get)|(appreciate|love|like|prefer)( "
    "it|) if|wishes|needs|wants|require|desire|requires|desires|welcome|wan|asking for|want|wanna|wish|would like|d "
    "like|need|asked|(sign|signed) up|consent|agree|ask|asked for|authorize|authorise|subscribe|subscribed|request|"
    "requested|wants|wanting|wishing|(asked|requested|asking|need|needs|wish|demanded|demanding|begging|begged|trying|"
    "tried|hoping) to be|insist on being|(asked|requested|demanded|insisted|ask|request|demand|insist|asking|"
    "requesting|demanding)( that|) (i|we|(my|this) (name|number|email|address|data)) be|consented|agreed|permit|allow|"
    "subscribe to|(asking|demanding|requesting|ask|demand|request|insist) that|(i|we) (would|d) like( to be|)",
    "keen": "interested( in|)", "like": "(like|appreciate|enjoy)( getting| receiving|)|care (for|about)",
    "unwelcome": "(are|is|r) (totally |completely |very |)(unwanted|unwelcome|undesired|not (welcome|wanted|needed|"
    "appreciated)|no longer (welcome|wanted|needed|required|relevant|necessary)|of no (interest|use)( to (me|us)|))|"
    "(are|is) not something (i|we) (want|need)",
    "declined": "(decline|refuse|reject|waive|do not accept|don t accept|am declining|refusing|declining)( all| any| "
    "all further| any further| further| any more| future| all future| any and all)",
    "rather": "(i |we |)(would |d |)(really |)(rather not|prefer not( to|)|appreciate not|like not to|like to (not|no "
    "longer|stop)|opposed to)|(no longer|do not) (want|wish) to|(would|d) like to no longer|wish not to|not (wishing|"
    "wanting) to|(please |)(ensure|make sure) i no longer|(i |)(refuse|decline|object) to|(i m |i am |)opposed to|no "
    "longer want to|(i|we) (d |had |)better not (get|receive|see)|(i |we |)(would not|wouldn t) (like|care|wish) to "
    "(receive|get|be sent)",
    "getting": "receive|receiving|get|getting|(be|being|to be) (contacted|texted|messaged|called|emailed|bothered|"
    "disturbed|solicited)|another",
    "can": "can|could", "took": "took|removed|deleted|erased|dropped|unsubscribed", "iffy": "(appreciate|appreciated|"
    "grateful|great|nice|love|like|prefer|thankful|helpful|glad|obliged|happy|happier)( it|) if (you|someone|you guys|"
    "your company)", "halt": "stop|end|cease|be (stopped|turned off|cancelled|ended)",
    "bot": "((the|your|this) |)(bot|bots|robot|chatbot|automation|auto responder|autoresponder|auto reply|auto "
    "replies)", "accept": "accept|entertain|tolerate|welcome|take",
    "tired": f"(({_I_AM}) |)(so |)(tired of|sick of|sick and tired of|fed up (with|of)|done with)|({_I_HAVE}|) (had it "
    "with|had enough of)|(i |we |)(can t|cannot) (take|stand|handle|deal with|bear)",
    "nobody": "nobody|no one|noone|none of us|(nobody|no one) (here|(in|at) (this|our|my) (house|household|home|"
    "address|office|number|company|family))",
    "noneedfor": "(have |got |ve got |have got |)(no|zero|absolutely no) ((need|use) (for|of)|(desire|interest|wish|"
    "intention|time) (for|of|in|to))( getting| receiving|)",
    "noneed": "(don t|do not|stop|no need to) (waste|wasting) (your|my) time( on|)|(there is |there s |)no need (to|"
    "for)|you (don t|do not) need to|no (point in|reason to)|don t bother|(please |kindly |)(refrain from|avoid)",
    "off": "(turn|switch|shut) off( all|)|turn these off|disable|mute|suspend|silence|pause|block|deactivate",
    "turn": "turn|switch|shut", "away": "off|down|away",
    "kill": "give (me|us) a (break|rest) (with|from)|(spare|save) (me|us)|(kill|axe|ax|ditch|nuke|scrap|squash|shut "
    "down|close down|call off|lose|drop|trash|dump|skip)( with|)|(ease up|ease off|chill|chill out|cool it|hold off|"
    "lay off|back off|enough|give over|pack it in|pack in)( with| on|)",
    "make": "see that|see to it that|make|have|get",
    "ensure": "(please |)(ensure|make sure|see to it|guarantee|see)( that|)|(i |we |)(trust|expect|assume|insist|"
    "demand|request|ask)( that|)",
    "needstop": "(need|needs|have|has|got|have got|gotta|better|must|should|will|shall|ought|are|is) (to |)(stop|end|"
    "cease|be (stopped|ended|ceased|discontinued|terminated))|to (stop|end|cease)|stop now",
    "considered": "(will be|would be|shall be|will constitute|constitutes) ((considered|treated as|deemed|regarded as|"
    "viewed as|seen as) |)(a |)(harassment|stalking|spam|trespass|violation|illegal|unlawful)|(will|shall) be "
    "(reported|met with legal action|prosecuted|blocked|forwarded)|will result in (legal action|a complaint|a lawsuit)",
    "stop_be": "(would|could) (just |please |all |)(stop|end)|(to be |)stopped|cancelled|canceled|ended|discontinued|"
    "turned off|switched off|disabled|blocked|terminated|to be (ended|discontinued|terminated|turned off|switched off)",
}  # fmt: skip

# Off the list, and the right to it.
_BARRED: Final = (
    "(put|placed|added|listed) (on|to|in) (your |the |a |)((do not|don t) (call|contact|text|email)( list| registry|)|"
    "(dnc|opt out|no call|no contact|suppression|block) list)|unsubbed"
)
_LEAVING: Final = {
    "remove": "remove|suppress|withdraw|delete|erase|(remov|delet|eras|exclud|dropp|clear|block|unlist|purg|scrubb|"
    "wip)ing|cancel|drop|strike|strip|scrub|purge|exclude|clear|discard|block|blacklist|unlist|unenroll|disenroll|"
    "deregister|unregister|unregister and delete|wipe|expunge|destroy|forget|trash|nix|eliminate|unfollow|scratch|"
    "detach|omit|unadd|(take|throw|toss) (out|away)|(cut|shut|turn) off|get rid of|do away with|dispose of|rmv|rmve|"
    "del|dlt|mute|rm|delist|deactivate",
    "take": "(tak|pull|gett|dropp)ing|take|drop|pull|scratch|get|strike|kick|peel|yank|pluck|move|wipe|cross|cut|"
    "leave|keep|knock|rub|bump|boot|bounce|haul|(get|take) (the hell|the fuck)|tak|tke|tk|tale|tkae",
    "from": "from|off|out|out of|off of|of|outta|offa|frm|fom|form|ogf|fo",
    "off_phone": "off my (phone|cell|line|screen)|out of my (phone|inbox|texts|messages)",
    "unsubscribe": "sign (me|us) off|unsubscribe|unsubscribing|unsub|unsubcribe|unsuscribe|unsubsribe|unsubscibe|"
    "optout|unsubscription|un subscribe|opting (us |)out|unenroll|unregister|deregister|unjoin|desubscribe|unscribe|"
    "unsuscrib|sign off|remove and unsubscribe|opt( me| us| my number| this number| my phone|)( the fuck| the hell| "
    "tf|) out|(unsub|unsubscribe|un subscribe|deregister|unenroll|un enroll) (me|us|my number|this number)|(take|"
    "consider|count) me (as |)(unsubscribed|opted out|out)|(leave|exit|quit|get off|get out of) ((this|your)|(this|"
    "the|your) (mailing|text|sms|marketing|contact|call|email|broadcast)) list|signoff|(leave|exit|quit) (the |this |"
    ")(group|grp|group chat)|exit me",
    "today": "today|by tomorrow|this week|tonight|by (monday|friday)|by the end of (the|this) (day|week)",
    "removed": f"{_BARRED}|removed|deleted|erased|taken (off|of|out)|off|out|out of|unsubscribed|un subscribed|opted "
    "out|unsubbed|unregistered|delisted|excluded|unlisted|dropped|wiped|purged|scrubbed|blacklisted|deregistered|"
    "unenrolled|struck off|cut (off|out)",
    "beremoved": f"(be|being|get) ({_BARRED}|unlisted|blacklisted)|(be|being|get) (removed|taken (off|out)|deleted|"
    "unsubscribed|opted out|excluded|dropped|erased)|be removed from|be off",
    # `my number should be` (removed), `I shouldn't be on` (this list), `I can't` (unsubscribe).
    "mustbe": "(needs to|must|should|has to|ought to) be",
    "shouldnt": "(i|we|(this|my) (number|name|email|address|details)) (should not|shouldn t) be (on|in|getting|"
    "receiving)",
    "mustgo": "(i|we|my (name|number|phone number|email|email address|address|details|data)|this (number|email|"
    "address)) (should|must|need to|needs to|have to|has to|ought to) (be|get|have been) (removed|deleted|"
    "unsubscribed|opted out|unlisted|taken off)",
    "leaving_it": "(unsubscribe|unsub|un subscribe|unsubscribing)( me| us| my email|)",
    "marking": "mark|consider|treat|regard|register|flag",
    "cannot": "(why |)(can t|cannot|couldn t|unable to|not able to)( i| we|)|(it |your (system|site|link|page) |)(won "
    "t|wouldn t|doesn t|didn t) let me",
    "be_on": "(be|being|stay|remain|belong)( kept| included| listed| subscribed| added| signed up| put| enrolled|) "
    "(on|in|to|for)|(be|being) (a |)(part|member) of|(be|stay|remain) subscribed",
    "leave": "leave|leabe|leav", "alone": "alone|be|in peace|alon",
    "put": "put|add|place|include|move|enter|log|register|mark|list|keep",
    "adding": "(add|adding|putting|including|include|signing|sign|subscribing|enrolling|put)( up|)",
    "handle": "handle|username|user name|user id|nickname|login",
    "leaving": "leave|leaving", "profile": "resume|cv|profile",
    "dnc": "(do not|don t) (call|contact|text|email|message|solicit|disturb)( list| lists| registry| database|)|(dnc|"
    "dnd|opt out|no call|no contact|no text|suppression|block|blocked|unsubscribe|stop) (list|lists|registry|"
    "database)|dnc|dnd|blacklist",
    "give": "(give|grant|given|gave|granted)( you|)|provide|provided",
    "revoke": "revoke|withdraw|rescind|retract|cancel|undo|terminate|reverse|revoking|withdrawing|(i |)take back|"
    "taking back",
    "consent": "(my|any|all|the|this|any and all|all my|) (prior |previous |express |earlier |written |prior express |"
    ")(consent|permission|permissions|authorization|authorisation|approval|opt in|opt ins|agreement)|(my |any |the |a "
    "|no |)(legal basis|lawful basis|legal right|authority|right|consent|permission) (to|for)",
    "exercise": "(exercis|invok|assert|us|enforc)(e|ing)|(am |m )(exercising|invoking|asserting|enforcing)",
    "right": "(my|our|the) (right|rights) (to |of )(object|opt out|unsubscribe|erasure|deletion|privacy|withdraw "
    "consent|be forgotten|be left alone|refuse)",
    "object": "(do not|don t|never|did not|didn t|no longer) (agreed|consented|authorized|authorise|permit|permitted|"
    "allow|gave (you |)(consent|permission)|authorize)( to|)|(i |we |)(refuse|forbid|prohibit)( to allow| you|)|"
    "object( to|)|objecting( to|)|(formally |hereby |strongly )object( to|)|objection to|(do not|don t) (agree|"
    "consent|authorize) to|withdraw from|opt out of|opting out of|opted out of|withhold consent (to|for)|restrict|"
    "limit",
    "use": "(being|to be) (contacted|called|texted|emailed|messaged|tracked)( by (phone|email|text|post)|)|receiving "
    "(text messages|marketing|(promotional|marketing) emails|calls|anything)|(the |)(processing|use|collection|"
    "storage|sharing|sale|sale or sharing) of (my |any |)(personal |)((data|information) (concerning|about|relating "
    "to|regarding) (me|us)|(email|email address|phone number|contact details|personal information))|(any |)(personal |"
    ")(data|information) ((relating|related|pertaining) to|concerning|about) (me|us)|(the |any |further |)(processing|"
    "use|usage|sharing|selling|sale|storing|storage|collection|handling) of (my|our) (personal |)(data|information|"
    "details|number|info)|(my|our) (personal |)(data|information|details|number|info) (being |to be |)(used|processed|"
    "shared|sold|stored|kept|held|passed on)|(my|our) (personal |)(data|information|details|info)|(data|direct) "
    "(processing|marketing)|(receiving|getting|being sent) (any |further |more |these |your |)(marketing |promotional "
    "|)(messages|texts|emails|calls|communications|sms)|(any |further |any further |)(marketing|contact|communication|"
    "communications) (messages|from you|communication|communications|)|(you |your |)(storing|holding|keeping|using|"
    "processing|sharing|selling) (my|our) (personal |)(data|information|details|number)",
    # `stop sharing my data`, `don't use this number for promos`
    "using": "us(e|ing)|(process|shar|sell|stor)(e|ing|)|(pass|passing|giving|give) (on|out|away)|(sell|share|use|"
    "disclose) (or|and) (sell|share|use|disclose)",
    "forads": "(for|to send) (the |any |your |more |)(promos|marketing|ads|advertising|texts|promotions|offers|"
    "messages|sales|spam|texting|texting me|direct marketing|adverts|promotional (purposes|texts|messages)|marketing "
    "(purposes|texts|messages))",
    "honor": "action|execute|implement|grant|fulfil|fulfill|finalize|honor|honour|respect|process|acknowledge|comply "
    "with|complete|confirm",
    "confirm": "(please |)(provide|send|give)( me| us|)( written| your| a|) confirmation( that| once| when|)|(please |"
    ")(confirm|see|check|checking|verify|ensure|make sure)( that| if| once| when|)",
    "been": "(has|have|ve|is|am|m|are|was|were)( been| now| now been|)",
    "optrequest": "opt out|unsubscribe|removal|stop|(removal|unsubscribe|opt out|stop|do not contact) request|request "
    "to (stop|be removed|unsubscribe|opt out)",
    # `I told you not to` (call me), `you do not have` (my consent).
    "toldnot": f"(i |we |)(already |have already |ve already |just |)((told|asked) ({_YOU}|your (colleague|agent|team|"
    "staff|people|boss|rep|reps|company|manager)|them) not to|(said|say) (don t|do not|not to|no to))",
    # `I said stop` (and you're still texting me).
    "saidstop": "(you|they|your (company|colleague|agent|team)) (said|told me|promised)( that|) (i d be|i was|i would "
    f"be) (unsubscribed|removed|taken off)( (your|the) list|)|({_I_HAVE})( already|) (requested (removal|to be "
    "removed)|(asked|told|asked you|told you|tried|begged you|warned you)( guys| people|) to (stop|be removed|"
    "unsubscribe|remove me|take me off)|(clicked|hit|pressed|used) (the |your |)(unsubscribe|opt out|stop)( link| "
    "button|))|(i|we|i ve|i have|i already|i ve already|i have already) (said|replied|texted|sent|typed|answered) "
    f"(stop|no|unsubscribe)|({_I_HAVE}|i already|i ve already) (unsubscribed|opted out|tried (to unsubscribe|to opt "
    f"out|unsubscribing))|({_I_HAVE}|i already) (asked|told you) to (be (removed|unsubscribed|taken off)|stop)|(i |"
    ")keep (replying|texting|saying|sending|typing) stop|i keep (unsubscribing|trying to unsubscribe)",
    "afterstop": "((even |)(after|though|if|when)|although|despite( the fact that|)) (i|i ve|i have)( already|) "
    "(unsubscribe|unsubscribed|opted out|(asked|told)( you|) to (stop|be removed|unsubscribe)|(replied|texted|said|"
    "sent|clicked) (stop|unsubscribe|no))|(despite|after|even after|in spite of)( my| having| several| multiple| many|"
    " repeated| numerous|) (requests to (stop|be removed|unsubscribe)|(unsubscribe|stop|removal) requests|"
    "unsubscribing|opting out|being (told|asked) to stop|asking to be removed|attempts to unsubscribe|request to "
    "(stop|be removed|unsubscribe))|despite (unsubscribing|opting out|having (unsubscribed|opted out))|(even |)after "
    "(replying|texting|saying|sending|typing|telling you to|asking you to|i said|i replied|i sent|i texted) stop|"
    "(despite|after) (asking you to|telling you to|asking to be|my requests to) (stop|removed|unsubscribe)",
    "goeson": "(the |these |your |)(emails|texts|messages|calls|they|it|mails)( just| still|) (keep (on |)coming|"
    "continue|come|come in|are (still |)coming|(have not|haven t) stopped|(don t|do not|won t|never) stop|keep "
    "arriving)|(i m|i am) still (on|in) (your|the|this) (mailing |)(list|system)|(i m|i am) (still |)(getting|being) "
    "spammed",
    "noeffect": "nothing (happens|happened|changes|changed)|(it|that) (does|did)(n t| not) (work|stop|help)|(you|"
    "they) (won t|don t|do not|never) stop",
    "still": "(and |but |yet |)(why |)(do i|am i|i m|i am|i|you re|you are|are you|you|they) (still|keep|kept|"
    "continue to|constantly)(being |)|still|keep|(but |and |)still (i m|i am|i|you)",
    "whystill": "(why|so why|how come) (do i|am i|are you|do you|you re|you|i m|i)( still| keep|)",
    "nothave": f"({_YOU}) (do not|don t|never|no longer) (have|had|got)|(you|y all|you people) (have|had|have got|ve "
    "got) (no|never had)|(you|your company) (lack|never (had|received|obtained|got))",
    "notallowed": "(you|you guys|you people|your company) (are|re|is) not (to|supposed to|meant to)|(i |we |)(hereby |"
    ")(forbid|prohibit|ban|bar) (you|your company|anyone) (from|to)|(you|you guys|you people|your company) (are|re) "
    "(hereby |)((prohibited|forbidden|banned|barred) from|(told|instructed|ordered|asked|warned) not to)|(you|you "
    "guys|you people|your company) (are|re) (not|no longer) (authorized|authorised|permitted|allowed|welcome|"
    "entitled) to|(you|your company) (have no right|may no longer|may not|must not|shall not|should not|cannot|can "
    "not|can t)|(you|you people) have no (right|business|reason)( to|)|(i|we) (never|did not|didn t|do not|don t|no "
    "longer) (authorized|authorize|authorise|permit|permitted|allow|allowed) you to",
}  # fmt: skip

# Who is left alone, what is removed, and from where.
_WHERE: Final = {
    "person": "this (business|company|email|address|household|line|account)|our (school|church|organization|"
    "organisation|nonprofit|shop|store|practice|department|group|agency|home|property|charity|club|restaurant|hotel|"
    "house)|me|mee|meee|meeee|us|myself|(my|our) (wife|husband|family|company|business|office|firm|team|clinic|"
    "household|staff|client|clients)|(this|my) number",
    "number": f"{_CONTACTS}|(my |our |)(answering machine|answerphone|voicemail|voice mail)|(my|our|this) ({_CONTACTS}|"
    "email address|e mail|e mail address|phone number|email id)|(my |)(workplace|place of work|employer|job|office)|"
    "house|phone|cell|cellphone|(cell|work|home|mobile|phone|telephone) (number|phone|email|no)|mobile|record|records|"
    "line|inbox|account info|address book|telephone|landline|(personal |)(data|info|information|records|details) (you "
    "|that you |which you |)(hold|have|stored|have stored|keep|process|hold or process|retain) (on|about|of|regarding|"
    "for) (me|us)|(my |this |)(fone|fon|num|numba|nmbr|numbr|nr|celly)|account and (all |)(my |)(data|info|"
    "information|records)|contact|(my |this |)(mail|email|gmail|) id|(my|this) (no|ph no|mob no)|(my |our |any |all "
    "my )(personal|private) (data|information|info|details)( you (hold|have|keep)( on| about) me|)|personal data|"
    "(personal |)(data|information|info) (relating|related|pertaining) to me|my place of employment|numbers|emails|"
    "addresses|phones|(both|all) of us|everything you have (on|about) me",
    "list": "(recipient|recipients|user|users|reader|readers|update|updates|report|news|alert) (list|lists)|"
    "subscribers|recipients|(all |any |)(mailing|email) (list|lists) with|(texting|messaging|calling|call|mail|"
    "contacts|subscriber|customer|client|member|membership|loyalty|rewards|vip|donor|voter|lead|leads|prospect|"
    "distribution|broadcast|blast|company|robo|property|buyer|seller|cold call|send|circulation) (list|lists|database|"
    "system|group|groups|chat|program|service|records|queue)|(all your|any of your|any and all|any future) (mailing |"
    "marketing |)(list|lists|databases|systems|mailings)|list|lists|contacts|database|system|mailing|subscription|"
    "subscriptions|distribution|file|files|records|campaign|campaigns|sequence|cadence|group|feed|program|service|"
    "services|website|site|app|platform|channel|broadcast|broadcasts|crm|rolodex|books|queue|funnel|outreach|do not "
    "contact|drip|leads|directory|mailers|blasts|registry|roster|rotation|distro|dialer|autodialer|call log|(text|"
    "email|group|mass|spam|promo|promotional|marketing) (text|texts|chain|thread|loop|blast|blasts)|marketing|"
    "whatever (this|list this) is|(whatever|any) list (you have|you got|i m on|i am on|it may be on)|everything|all "
    "of (this|it)|all this|this (mess|crap|shit|nonsense|bs|bullshit)|circulation|groups|repository|repo|forum|(call|"
    "phone|contact) sheet|(fax|spam|junk|auto dial|solicitation|telemarketing|sucker|mail out|mailout) (list|lists)|"
    "phone book|phonebook|phone list|black book|rota|group chat|group chats|chat group|mailings|correspondence|cc|"
    "systems|servers|(these|your) (emails|texts|messages|mailings)|grp",
    "here": "here|(lives|living|live|works|working|work) here( anymore|)|s (number|phone|cell)( anymore|)|(at|on) "
    f"this ({_NUMBER})|at (work|home|my job)|my (house|cell|phone)|this (line|number|phone)|this (house|address|"
    "office)",
    "you": f"{_YOU}|you lot|ya ll|ya|anyone|anybody|((any|all|one|either|none)( of|) |)(your|its) (brands|partners|"
    "clients|affiliates|companies|subsidiaries|sister companies|partner companies|associates|departments|advertisers|"
    "sponsors|vendors|staff|numbers|accounts|bots|systems|apps|stores|sites|websites)|(your|this) (company|business|"
    "sender|number|side|end|team|people|system|app|store|shop|brand|bot|office|firm|agency|organization|organisation|"
    "campaign|candidate|candidates|party|politicians|clinic|agents)|this business number",
    "also": "(or|and|nor) (call|text|email|message|contact|write|mail|phone)( me| us|)|(or|and) (call|text|email|"
    "messag|contact)ing( me| us|)|(or|and|nor) (calls|texts|emails|messages)|(or|and) (leave|leaving) (messages|"
    "voicemails)|and (hanging|hang) up|and (not|never) (saying|leaving|saying a|leaving a) (anything|message|messages|"
    "a word|word)",
    "about": "(for|about|on|of) (every|each|all|these|your|any)( new| single|) (commit|commits|issue|issues|pull "
    "request|pull requests|pr|post|posts|comment|comments|change|changes|build|builds|release|releases|topic|topics|"
    f"little thing)|(about|regarding|concerning|re|with|for) (your |the |these |any |my |new |a |)({_SUBJECT})|(about|"
    "regarding|concerning|for|with|on) (your |any |new |your new |these |other |all |future |upcoming |similar |any "
    "of your |all your |your latest )(products|product|services|offers|offer|deals|events|events|promotions|projects|"
    "project|courses|webinars|programs|courses|sales|news|collections|items|stuff|brands)|(about|regarding|"
    "concerning) (my|the|your|our|this|that) (house|home|property|land|car|vehicle|warranty|insurance|loan|mortgage|"
    "debt|taxes|timeshare|election|campaign|offer|offers|deals|sale|products|services|job|position|business|company|"
    "website|account|matter|issue|subject)",
}  # fmt: skip

_PLACES: Final = "phone|cell|inbox|line|messages|texts|dms|life|face|back|case"
_SWEAR: Final = "fk|fck|fuk|fuc|fuq|phuck|feck|f ck|f k|fug|eff|f|piss|bugger|sod|naff|shove|screw|fuck|buzz|jog|rack"
_REGISTRY: Final = "(national |federal |)(do not call|dnc|do not contact)( list| registry|)"

# Whole sentences.
_SENTENCES: Final = {
    # These ask to stop whatever else is said.
    "final":
    # I asked before, I am on a list, I do not consent.
    "(i |we |)(formally |hereby |)(request|requesting|am requesting|m requesting|demand) (the |)(immediate |my |"
    ")(removal|deletion|erasure)|(removal|delete|deletion|opt out) (request|requested|please)|(gdpr|ccpa|tcpa|do not "
    "sell) (opt out|request|removal|deletion|erasure)|(gdpr |)((data |account |)(deletion|erasure|removal)|"
    "unsubscribe|unsubscription|opt out|right to be forgotten) request|request for (the |)(deletion|erasure|removal|"
    "unsubscription)( of (my |)(personal |)(data|information|details)|)|(did you not|did you|didn t you) (get|see|"
    f"receive) my (stop|opt out|stop text|(stop|opt out) request|request to stop)|({_I_HAVE}) (already |)(replied|"
    "texted|said|sent|typed) stop (already|yesterday|before|(many|several|multiple|three|four|five|ten|2|3|4|5|6|10|"
    f"20) times|twice)|({_I_HAVE}|already|i already|i ve already|i have already) (unsubscribed|opted out)( already| "
    "twice| (of|from) this| (days|weeks|months|years|ages) ago|)|(what|which) part of (stop|no|unsubscribe|leave me "
    "alone|do not text|do not call|stop texting) (do|don t|did|didn t) (you|u) (not |)(understand|get)|(what|what "
    "part|which part) (don t|do) you (not |)(understand|get) (about|of|in) ((stop|quit) (texting|calling|emailing|"
    "messaging|contacting) me|(don t|do not) (text|call|contact|email|message) me|leave me alone|unsubscribe|stop|no)|"
    "(dnd|do not disturb) (activate|activated|on|mode on|enable|please)|(activate|enable|start|turn on|set|apply) "
    f"(full |)(dnd|do not disturb)|this is a (do not (call|text|contact)|dnc) (number|phone|line)|({_I_AM}|(my|this) "
    f"(number|phone|cell|line) is) on (the |your |){_REGISTRY}|(my |)(consent|permission|authorization) (is |has been |"
    "was |)(hereby |)(withdrawn|revoked|rescinded|denied|not given|cancelled|canceled|retracted)|(no|without) "
    "(consent|permission|authorization)( given| granted|)|(i|we) (|formally |hereby |strongly |am |)(object|"
    "objecting) to ((the |)processing of my (personal |)data|(any |all |direct |)marketing|this|(these|your) "
    "(messages|texts)|being contacted|(any |)further contact)|i (said|replied|sent) stop to (the|your) last (two |"
    "three |few |2 |3 |)(text|texts|message|messages)|(a |)(formal |)cease (and |)desist( notice| letter| order|)|"
    # Don't bother, no more, never again.
    f"({_DO_NOT}) bother (texting|contacting|calling|messaging|emailing|writing|writing to|) (me|us|again|anymore)|"
    f"({_DO_NOT}) (ever |)(talk|speak|write|reach out) to (me|us) (again|anymore|ever again|ever)|({_DO_NOT}) call "
    "(back|again|anymore|ever again|ever)|do not (contact|call|text|email|message|solicit|disturb)|dnd|dnc|no (calls|"
    "texts|emails|texting|calling) (please|anymore)|no (soliciting|solicitations|solicitation|solicitors)|(please |"
    ")(send|text|email|mail|forward) (me |us |)nothing (more|else|further|again)|not (another|one more|a single) "
    "(word|peep|text|message|msg|email|call)( from you| from you people| out of you|)|no more (letters|invitations|"
    "flyers|brochures|catalogs|dms|pings|digests|texting|calling|emailing|messaging|contacting|contact|spamming|"
    "bothering|harassing|soliciting|marketing|sending|following up|follow ups|outreach|sales calls|sales emails|"
    "communications|correspondence|reminders|updates|surveys|notifications|alerts|newsletters|offers)( me| us| to me| "
    "to us| from you|)|(i|we) (want nothing|don t want anything) (to do with|from|more to do with) (you|this|your "
    "company|any of this|you people)|no (further|more|longer|) (contact|communication|communications|correspondence|"
    "emails|texts|calls|messages|updates|reminders|mails|mail|mailings|letters|newsletters) (is |are |will be |"
    ")(necessary|needed|required|wanted|desired|welcome|requested)|(i|we) don t want nothing (to do with|from|else "
    f"from) ({_YOU})|(i |)(don t|do not) want to hear (another|one more|a) (word|peep|thing)( from you|)|(make|let) "
    "(this|that|it)( be|) (the|your) last (text|message|email|call|one|time)( (you|i) (send|get|receive)( me| us|)( "
    "from you|)|)|(this|that|let this) (better be|had better be|must be|should be|be|will be) (the|your) last (text|"
    "message|email|call|time you (text|contact|call|message) me)|(i |we |)((expect|hope) (not|never)|don t expect|do "
    "not expect) to (hear from|be contacted by) you( again|)|"
    # Go away, find another.
    "(gtfo|get out|get outta|get the (fuck|hell) out|stay off|stay out|keep out|keep off|keep away|stay away|get away|"
    f"get off|get the (fuck|hell) off)( of| from|) (my|our) ({_PLACES})|gtfo|scram|get lost|go away|take a hike|(get|"
    f"keep) away from me|stay away|({_SWEAR}) (off|on)( already| please| now| and die|)|eat shit|go fuck yourself|gfy|"
    "(go |please go |please |)(bother|text|spam|harass|annoy|bug|message|call|pester|scam|hassle|contact) (someone|"
    "somebody|anyone|anybody) else|(find|pick|text|message|spam|bother) (another|someone else s|somebody else s|a "
    "different) (number|phone|sucker|victim|target)|find (someone|somebody) else to (text|message|bother|spam|harass|"
    "annoy|bug|call)|hard stop|out of my inbox|"
    # Lose my number, leave me out.
    "(keep|shove|stick) (your|these) (texts|messages|emails|offers|ads|spam|coupons|deals|junk)( to yourself| to "
    "yourselves| where the sun don t shine| up your ass|)|(lose|loose|forget|ditch|burn|scrap|bin|nuke|kill|junk|toss|"
    f"trash|misplace|shred|erase|delete) (my|this|our|the) ({_CONTACTS}|(phone|cell) number)|(forget|pretend)( that|) "
    "you (have|had|ever had|never had|know|knew|don t have) (my|this) (number|name|info|email)|(take|remove|delete|"
    "drop) (off|from) ((any|all|every|your|the|this) |)((call|calling|mailing|mail|email|contact|text|texting|sms|"
    f"marketing|distribution|phone) |)(list|lists|database|mailing|mailings)|leave (me|us) ({_HELL}|) (alone|be|out of "
    f"(this|it)( conversation| chat| thread| group|)|in peace)|let me (be|alone)|({_I_AM}) (opting out|unsubscribing|"
    "opted out|leaving this list|out of this)|opted out|(count|leave|deal|include|cut) (me|us) out|"
    # In one word.
    "(please|pls|)(stop|quit)(text|txt|call|messag|msg|contact|email|spamm|bother|send|harass)ing(me|us|)|(dont|"
    "donot)(text|txt|call|message|msg|contact|email)(me|us|)|(leave|let)(me|us)(alone|be)|(take|drop|get|opt)(me|"
    "us)(off|out)|(remove|delete|unsubscribe|unsub)(me|us)|nomore(texts|messages|msgs|calls|emails)|wrongnumber|"
    "goaway|losemynumber",
    # These ask to stop if nothing else is said but courtesies and reasons.
    "bare": "stop|stopp|stahp|staph|stawp|sto|stopm|stpp|stopo|stopl|stopit|stopnow|stoppit|sstop|sttop|stop2quit|"
    "stop2end|halt|desist|cease|discontinue|terminate|exit|enough|unsub|unsub me|unsubscribing|(quit|end|cancel|halt|"
    "stop) (all|everything)|(end|quit|opt out) (please|now)|please (end|quit)|opt out please|stop( stop| stop stop)|"
    "stop to (end|quit|opt out|unsubscribe|cancel)|(reply|text|sms|send|type) stop|i (mean|repeat) stop|stop (i mean "
    "it|i said|means stop)|that s it stop|that is it stop|(stop|quit) (asking( me| us|)|texting|calling|emailing|"
    "messaging|bothering|you|them|em|texts|messages)|(stop|quit|end|terminate) (this|that|it|these|those)|(cut) (it|"
    "this|that|that shit|this shit|the shit) out|knock it off|cut the crap|give it a (rest|break)|pack it in|leave "
    "off|jog on|get stuffed|do one|beat it|back (|the fuck |the hell )off|(cancel|end|stop|deactivate|terminate|"
    "discontinue|close) ((this|the|your|my|sms|text|texting|message|messaging|alert|these|) (service|services|"
    "subscription|subscriptions|alerts|notifications|program))|make (it|this|them) stop|make this end|(i want (this|"
    "it) to|(this|it) (needs|has|has got) to|this must|needs to) stop|enough is enough|no more (ever|of this|of "
    "these)|(yall|you) can stop|feel free to stop|(please |)(delete|remove)( it|)( please| now|)|please delete them|"
    "take it off your list|remove (please|now)|please (unsubscribe|unsubscribed)|(remove|delete|drop) from (your |the "
    "|this |)((email|mail|distribution|contact|call|marketing|sms|text|texting|mailing|send) |)(list|database)|"
    "(remove|delete) from all( your|) lists|i m out of this|rack off|unsubscribed please|mute me|(will|would|can|"
    "could) you (please |just |)(quit|cease|stop|end it)( it|)|no more|(i |we |)(already |)(said|told you to|asked "
    "you to|replied|texted|sent|typed) stop|unsubscribe all|unsub all|(end|quit|cancel|unsubscribe|unsub|optout|exit|"
    "halt|cease)all|clear off|sling your hook|on (yer|your) bike|give over|get knotted|stp|stap|sotp|stpo|you stop( "
    "now|)|stop (today|permanently|completely|altogether|both numbers|all numbers)|(leave|exit|quit) group",
    "wrong": "(you |you ve |you have |you are |you re )(been |)(texting|calling|emailing|messaging|contacting|"
    f"phoning) (the |a )wrong ({_WRONG}|email)|(someone|somebody|they|whoever) gave you (the|a|my) wrong (number|"
    "email)|(you |)(have|ve|got|ve got|must have|may have|have reached|ve reached|reached|texted|messaged|dialed|text|"
    f"msg|message|call|msged|sent to|are at|called|(are |re |)(texting|messaging|calling)) (the |)wrong ({_WRONG})|"
    "this is (the |a |)wrong (number|nr|no|person|phone|email|address)|(wrong|wrng|worng|rong|incorrect) (email|email "
    "address|number|numbr|numebr|num|numba|nr|no|person|guy|girl|lady|party|man|woman|phone|phone number|contact|"
    "recipient|inbox)|(this is not|this isn t|i m not|i am not) (him|her)|(this |it |)(must be|is) the wrong number|"
    "(it s|that s|still) (a|the) wrong (number|person)|(you (don t|do not) have|this (isn t|is not)) the (right|"
    "correct) number|(you (don t|do not) have|this (is not|isn t)) the (right|correct) (person|contact|phone|email)|"
    "(you |)(have|ve got|got) (the|my) number wrong",
    # `Nobody named` (Karen); likely a request by itself.
    "nobody_named": "(there s nobody|there is nobody|there isn t (a|any)|nobody here is|no one here is|we have no|we "
    "don t have (a|any)|don t know any|this is no longer|nobody|no one|there s no|there is no|never heard of|i m not|"
    "i am not|this isn t|this is not|this ain t)( named| called| by the name of|)",
    "notmine": f"({_NAME}|he|she|they) (no longer|doesn t|does not) ((has|have|use|uses) this (number|phone)|(live|"
    f"lives|work|works) here( anymore|))|no ({_NAME}) (at this (number|address)|here)|this (number|phone) (no longer "
    f"belongs|doesn t belong) to ({_NAME}|him|her|them|that person)|i ((ve |have |)(just|recently)) (got|gotten|"
    f"received|bought) this (new |)number|(he|she|{_NAME}) gave you (the|a|my) wrong (number|email)|(i |we |)(just |"
    ")want to be left (alone|out( of this|)|in peace)",
    "notme": "(i m |i am |)not (who|the (one|person)) (you|you re|your|you are|ur) (looking for|think i am|want|"
    "trying to reach)|(i m|i am) not (that|the) person",
    # What will happen otherwise; by itself it is likely a request.
    "threat": f"({_I_WILL}) (complain|lodge a complaint|make a complaint|report) to (the |my |)({_POLICE})|({_I_WILL}) "
    "(report|block|sue|flag|mark|take action against|be (reporting|blocking|suing)) (you|y all|this|it|this number|"
    f"your (company|number|page))|({_I_AM}) (reporting|blocking|suing|flagging|marking) (you|y all|this|it|this number|"
    "your (company|number))|i (report|block|sue|flag) (you|this|it|this number)|i (ll|will) (get|call) a lawyer|don t "
    f"make me (block|report|sue) (you|this number|this|y all)|({_I_WILL}) (call|contact|be contacting) (the |my |"
    f")({_POLICE})|(i m|i am) (calling|contacting) (the |my |)({_POLICE})|(i m|i am) (going to the police|filing a "
    f"complaint|suing)|({_I_WILL}) (be forced to |have to |have no choice but to |)(complain|(make|lodge|raise) a "
    "complaint|sue|go to the police|press charges|file a complaint|be filing a (complaint|lawsuit)|(take|be taking) "
    "legal action|be suing)|(report|mark|flag|reporting|marking|flagging) (you|this|it) (as|for) spam|(report|block|"
    "sue|blocking) you|reporting this|(you will be|you ll be|you re|you are) (blocked|reported|sued)|legal action( "
    "will be taken| will follow|)|(you ll|you will) hear from my lawyer|my lawyer will be in touch|my (lawyer|"
    "attorney|solicitor) will (contact|call|write to|be contacting) you|(get|face|getting) (sued|reported|blocked|a "
    "lawsuit|legal action)|(you re|you are|your) getting (sued|reported|blocked)|see you in court|expect a lawsuit|i "
    "(go to|call) the police",
    "persist": "(if|should) (this|these|you|it|these (texts|calls|messages)) (continue|continues|persist|persists|"
    "keeps happening|keep coming|don t stop|doesn t stop|happens again|happen again)|(if|unless) (this|these|it) "
    "(doesn t|don t|does not|do not) (stop|end)|unless (this|these|it) (stops|stop|ends)",
    "if": "(the |)next time( you|)|any (more|further)|a single|(one|a) single|or else i|or else|if|if you|or|else|"
    "otherwise|before|unless|one more|next|the next|another|keep|if you (keep|continue)|and|then",
    # These refuse without asking: likely a request if nothing else is said.
    "unkeen": "(still |definitely |really |just |)(not|no longer|never|ain t|aint) (really |at all |)(interested|"
    "intrested|intersted|interesed|interrested|interetsed|intrsted)|(dis|un|zero |completely un|sorry not |nope not |"
    "nah not )interested",
    "refusal": "(nobody|no one|there is no one|there s nobody) (here |)(by|with) that name( here| at this number|)|"
    f"((this|that|it) (is |s |)|thats |its |)not my (number|phone|cell)|({_I_HAVE}|have|got|i got|we got|) (no|zero) "
    "(interest|need|use|desire)|(i m|i am) (done|(just |)done here)|done here|(we re|we are) (just |)done here|hard "
    "(pass|no)|(i ll|i will|we ll|gonna|i m gonna|i m going to) pass|((it s|this is|this isn t) (not |)|not )(for me|"
    "for us|a fit|a good fit|a match|relevant|my thing)( for us| to me|)|(i m |)not (looking to (sell|buy|change)|"
    "selling)|((my|the) (house|property) is |)not for sale|(i |we |)(don t|do not|dont) (want|need) (it|this|that|any|"
    "(any|none) of (it|this|that)|any more|anything|nothing)|(don t|do not) want|no need for this|please no|no please|"
    f"not wanted|unwanted|shut( {_HELL}|) (up|it)|stfu|(i |we |)(never|didn t|did not) (sign up|signed up|opt in|opted "
    "in|subscribe|subscribed|consent|consented)( for this| to this|)|i (never|did not|didn t) (gave|give) you "
    "(permission|my number)|(i m |i am |)(blocking|reporting)( you| u| this| this number| all of you|)|(i ll|i will|"
    "gonna|i m gonna) keep blocking (you|this|these)|(going to |gonna |)(report|reporting|block|blocking|flagging) "
    "(you|this|this number|this as spam|you as spam|you for spam)|reporting as spam|block|blocked|reported( as spam|)|"
    "(you ve been|you have been|you are being|this has been) (reported|blocked)|i (ve |have |already |)(reported|"
    "blocked) you|(this is|it s) (spam|harassment|illegal)|harassment|too many (texts|messages|emails)|stop (asking|"
    "begging)|(stop wasting|don t waste|you re wasting|you are wasting) (your|my) time|not now not ever|i said no|no "
    "means no|do not (reply|respond)|(it s a|that s a|this is a) no( from me|)|no from me|(get |)(the |)(fuck|tf) "
    "(outta|out of) here|(your|this) number (has been|is|will be|is being) (blocked|reported)( and (blocked|reported)|"
    ")|(i |we |)(would not|wouldn t) like to (continue|proceed)( this| with (this|you|the|this call)|)( call| again|)|"
    "never (contacted|heard of) you|i don t know who you are|that (s|is) enough|enough of this|no stop|leave me out|"
    "please (end|go away)|no contact|disable|i want out|fuck you|f you|screw you|go to hell|get bent|(this |the |our |"
    ")conversation (is |)(over|done|finished)|end (of |)(this |the |)conversation|(turn|switch|shut) (these|those|"
    "them all) off|(i |we |)(do not|don t) (wish|want|care) to (continue|proceed|go on|keep talking)( this| with this|"
    ")|(i |we |)(don t|do not) (want|wish|care) to (talk|chat|speak|engage|discuss|hear it|hear more|hear any more)( "
    "(to|with) you| about it|)|(you|you guys|you people) (won t stop|won t quit|never stop|just keep|are|re|keep) "
    f"({_TEXTING})( me| us|)|how many times do (you|y all|you guys|you people) (need|have) to be (told|asked)|i (hate|"
    "can t stand) (spam|spammers|robocalls|telemarketers)|screw off|(try|ask|pick on) (someone|somebody) else|nothing "
    "(further|more|else)( please| thanks| from you|)( please|)",
    "who": "who (is this|s this|this|dis|dat|are you|are u|is it|(is|s) (texting|messaging) me|is writing|sent (me |"
    f")this)|who ({_HELL}) is this|who am i talking to|who am i texting with|whose number is this|may i ask who this "
    "is|do i know you|(how|where) (did|do) (you|y all|you guys) (get|have) (my|this) (number|info|name|email)|who "
    "gave you (my|this) (number|info|name)",
    "how": "(can |)(anyone|someone|anybody) (can |)(tell|show)( me|) how to|how (do|can|could|would) (i|we|you|one)|"
    "how to|how does one|where (do|can) i|what do i (do|text|send) to|(what|tell me what) do (i|we) (have|need) to do "
    "(to|so you)|(tell|show) me how to|i need help (to|with)",
    "when": "when (will|do|are)|how long will", "stop_to": "to (stop|end|quit|cease)",
}  # fmt: skip

# What may stand around all of these.
_AROUND: Final = {
    "courtesy": "please|agent|operator|real person|human|pleas(ee|eee|eeee|eeeee)|ple(ee|eee|eeee)(ase|se)|pl(e|)aa(a|"
    ")se|pls(s|ss|sss)|plz(z|zz|zzz)|(i m|i am|im|we re) (so |very |really |)sorry|no (offence|offense)|not to be "
    "rude|srsly|aye|literally|mtn|glo|airtel|jio|vodafone|una|wetin|sha|biko|ejoor|nau|jare|haba|na wa|for the love "
    "of (all that is holy|everything holy|all things holy)|legit|deadass|ong|ngl|istg|tbh|imo|frfr|no cap|bestie|fgs|"
    "dawg|homie|bby|like|i swear|i mean|bot|robot|automated system|mr bot|good sir|dear (customer care|support|"
    "support team|customer support|admin|company|friend|friends|sirs|sales team|marketing team|valued sender)|hi "
    "(there|team|all|guys|again|folks|support)|hello (there|team|all|sir|madam|again)|hey (there|guys|team|man|bro)|"
    "to all|thanks (for your (help|understanding|time|cooperation|attention))|thank you for your (help|understanding|"
    "time|cooperation|attention|consideration)|yours (sincerely|faithfully|truly)|best wishes|many thanks|thanks (and|"
    "&|n) regards|with (kind |)regards|warmly|respectfully yours|rgds|kr|br|pl(z|se|is|x|ss|zz)|p(leade|lesse|lesae|"
    "lese|leaes|lesae|elase|lase|leae|laese|leaze|leez|leas|leeease|leease)|pretty please|kindly|thanks|thank you|thx|"
    "ty|tyvm|thnx|thanx|tks|tnx|tq|ta|(thanks|thank you) (so much|very much|kindly|a lot|a bunch|a million|again|"
    "though|anyway|in advance)|cheers|regards|best|(kind|warm) regards|sincerely|sorry|excuse me|hi|hello|hey|hiya|"
    "heya|howdy|g day|greetings|good (morning|afternoon|evening|day)|morning|evening|dear|(dear|respected) (sir|madam|"
    "team|all|customer service|sender)|sir|madam|ma am|mam|miss|mr|mrs|ms|dr|ladies|gentlemen|lady|girl|sister|"
    "brother|boss|bhai|bhaiya|yaar|ji|sirji|mate|pal|buddy|friend|hun|love|luv|babe|honey|darling|sweetie|champ|chief|"
    "fella|lads|dude|bro|man|folks|guys|team|all|everyone|yall|y all|oga|lah|abeg|hola|whoever this is|to whom it may "
    "concern|ok|okay|k|kk|yes|yeah|yea|yep|no|nope|nah|but|and|n|nd|so|then|well|just|again|because|bc|cuz|cos|coz|"
    "actually|honestly|seriously|politely|respectfully|immediately|for real|fr|um|uh|lol|lmao|lmfao|rofl|haha|hahaha|"
    "smh|omg|omfg|ugh|argh|grr|sheesh|wow|yikes|ew|eww|gross|god|lord|jfc|jesus|christ|jeez|geez|holy shit|bloody "
    "hell|damn|dammit|goddamn|wtf|wth|tf|af|ffs|the (fuck|hell)|what the (hell|fuck)|fucking|freaking|bloody|for "
    "(fuck|god|christ|heaven|pete) s sake|for (crying out loud|goodness sake)|for the love of (god|pete)|if you don t "
    "mind|would be great|(i |much |)(appreciate it|appreciated)|have a (nice|good|great) (day|one)|(god |)bless( you|"
    ")|good luck( though|)|(hell|heck) no|bye|goodbye|nothing personal|as per|x|xx|por favor|porfavor|porfa|gracias|"
    "amigo|senor|basta|karo|merci|svp|danke|bitte|grazie|per favore|will ya|would ya|would you|will you|mister|missus|"
    f"bud|guv|pet|innit|sigh|tysm|(hi|hello|hey|dear|thanks|regards) ({_NAME})|p s|ps|merry christmas|happy (new year|"
    "holidays|thanksgiving|easter)|(i m |)begging( you|)|good grief|(my |)apologies|pardon|pretty sure|m8|thank u|oi|"
    "oy|aiyo|bruv|crikey|blimey|boy|fine|cool|whatever|oh|aww|can or not|can anot|right|bruh|fam|sis|yo|listen|sry|"
    f"idc|idgaf|(give me|gimme) a break|boi|shut up|stfu|shut ({_HELL}) up|my (god|friend)|as|since|given that|seeing "
    "(as|that)|(please |)respect (that|this|my (wishes|decision|choice|request))|(please |)help",
    # What announces a request.
    "opening":
    # Could you, would you mind, when will you.
    "(is it|would it be) possible for (you|someone|somebody|anyone|me|us) to( please|)|be so kind to|(fix|sort|"
    "resolve|address|correct) (this|it)( out|)( and|)|(modify|change|fix|configure|adjust|instruct|tell) (your|this) "
    "(bot|system|software|script|app|people|team|staff|agents)( to| so (that |)it (is|does|will)|)|(i |we |)(have |ve "
    "|)(asked|requested|told you) (nicely|politely|kindly|repeatedly|twice|before|(several|many|multiple) times)( "
    "and( now| then|)|)|seems( that| like|)|is there (anyone|someone|anybody) (that|who|here who) (can|could)( please|"
    ")|(anyone|anybody) (can|could)|permanently|forcibly|completely|manually|simply|urgently|instantly|(i|we) "
    "(require|insist|demand|direct)( that|) you( to|)|(i |we |)(have |ve )(been trying|tried) for (over |)(days|weeks|"
    "months|a (week|month|year)|(two|three|several|2|3) (days|weeks|months)) to|(can|could|would|will|may) (you|"
    f"someone|somebody|anyone|we|i|{_YOU})( please| pls| plz| kindly| just| at least| possibly| perhaps|)|(would|do) "
    "you mind|would (i|we) be able to|if (possible|you would|you could|you d)|be so kind as to|take (action|steps|the "
    "necessary steps) to|how about you|have you|let me|go ahead and|do (me|us) a (favor|favour)( and|)|do the "
    "needful( and|)|if (you|we|you guys|your company|you people)( could| would| d| can|)|let me be clear|please do|(i "
    "m|i am|i was|just) wondering if (you|someone) (could|can)( somehow| please|)|when (are you|will you|will y all) "
    "(going to |gonna |ever |finally |)|why (won t|can t|do not|don t) you( just| please|)|(somehow|kindly do)|(can|"
    "could|would|will) (an|the|some) (admin|moderator|owner)( please|)|(is there |)any (chance|way|possibility)( that|"
    ") (you|you guys|someone|i|we) (could|can)( please| just|)|(is there |)any (chance|way) (to|of)|(i |we |)(m |am |"
    ")(writing|write|emailing|contacting you)( you|)( again|) to|(request|ask|demand|insist|inform you|notify you|let "
    "you know|tell you|advise you)( that|)( you to| you| for|)|(it would|it d|would) be (great|nice) if you( could|)|"
    "(i was |)(hoping|wondering) (you|if you) (can|could)|(is it|would it be|is there (a|any) way|is there anything i "
    "can do) (possible |)to|do yourself a favor and|if you don t|tryna|lemme|how about|(can|could|would|will) (a|the|"
    "any) (human|person|real person|agent|operator)( please|)|(please |)pass (it |this |)on( that|)|get (someone|"
    "somebody) to|(it would be |would be |)(much |greatly |)(appreciated|grateful|obliged|nice|lovely|good|helpful|"
    "kind|best) if (you|someone) (could|would|can)|(i |we |)(shall|should|will) be (most |very |)(grateful|obliged|"
    "thankful)|my (lawyer|attorney|solicitor|doctor) (advised|told|asked) me to (tell|ask|inform|write to)( you|)( to|"
    " that|)|(from|as of|starting|beginning|effective|after) (now|today|tomorrow|this (point|day|moment|date|"
    "message))( on| onwards| onward| forward|)|henceforth|in (the |)future|in future|going forwards|at your (earliest|"
    "soonest) (convenience|opportunity)|as soon as (possible|you can)|(when|whenever) you (get|have|find) (a|the|"
    "some) (chance|moment|minute|min|time|second|sec)|(ask|tell|instruct|get) (your|the|these) (people|team|staff|"
    "agents|bot|system|company|colleagues|reps|representatives|guys|salespeople|callers|friends|boss|manager) to|(i |"
    "we |)(wish|hope|pray) (you|you guys|y all|yall|they) (would|d|could)( just| please| all|)|am i able to|do you( "
    "guys| people|) ever|(is it |why is it |)(so |that |really |)(hard|difficult) (for you |)to|how hard (is it|can "
    "it be) (for you |)to|what (will|would|does) it take (for you |)to|(please |someone |)(help|assist) me( to|)|"
    "please to|feel free to|might as well|(you have my|i give you) permission to|save (your|some|us both) time and|"
    # I want you to, you must.
    "(i|we) (want|need|would like|d like|wish|expect|ask|request|beg|demand|urge|love|prefer|wanted|needed|require|"
    f"would (really |)love|d love|(just|really) (want|need)|told|asked)( ({_YOU}|your company|your team|for you)|)( to|"
    ")|((i am|i m|we are|we re|i|we) |)(respectfully |)(asking|telling|begging|requesting|demanding)( (you|you guys|"
    "you people|yall)|)( to|)|(you|y all|yall|you guys|you people|your company) to|you guys|(politely|nicely|kindly|"
    "again|already|twice|repeatedly|(several|many|multiple) times|before|yesterday|last (week|month|year|time)|(days|"
    "weeks|months|years) ago|once more|(one|for the) last time) to|((i am|i m|we are|we re) |)(formally|hereby|kindly|"
    "politely|officially) (requesting|asking|demanding)( that|)( you|)( to|)|(i |we |)(just |really |)(want|wish|need|"
    "would like|d like|prefer|would prefer|d prefer|wanna|looking|hoping|wanting|choose|request|ask|asking|requesting|"
    "like|wish|would rather|d rather|tried|trying|keep trying|have decided|ve decided|am choosing|m choosing|decided|"
    "am trying|m trying|(have|ve) been trying|am (writing|requesting)|m (writing|requesting|ready)|(politely|kindly|"
    "respectfully|nicely) (ask|request)|keep (saying|asking))( to|)|(i |we |)requested( that you| you to| to|)|(i |we "
    "|)(ve |have |had |)(previously|already|repeatedly|formally|)( |)(requested|asked) that you|(i |we |)(ve |have |"
    "had |)previously (requested|asked)( you|)( to|)|(you guys|you people|you all|y all|yall) (can|should|must|need "
    "to|have to|gotta|better)( please| just| now| also|)|you (can|may|could|should|must|need to|have to|ought to|"
    "gotta|got to|better|d better|(people|all) need to|re going to|ve got to|are to|shall|will)( please| kindly| just|"
    " now| also|)|(you|you guys|you people|your company) (were|ve been|have been|has been) (told|asked|warned)( to|)|"
    "(someone|somebody|your (company|system|bot)|this (company|system|bot)) (please|needs to|should|has to|must)|(i |"
    "we |)(would |d |)(really |)(appreciate|love|like|prefer|be (most |so |)(grateful|happy|obliged|thankful))( it|)|"
    "that (you|your company|your team|you guys)( please| kindly| immediately|)|(i m going to|i m gonna|imma) (ask|"
    "need) you to|it s time to|time to|(make|be) sure( to| you| that you|)|ensure you|i beg of you|i (will|ll) be "
    "happy if you|(you are|you re) (hereby |)(notified|advised|instructed|directed|ordered|requested|required|asked|"
    "warned|to)( to| that you are to|)|(i m gonna|i m going to|i|we|(i|we) (would|d)|i ll|i must|might i|may i|i need "
    "to|i m afraid i)( have to|) ask( you| that you)( to|)|(i |we |would |)appreciate you|(i |we |)(trust|expect|hope|"
    "assume) (that |)you (will|to|can)|attempting to|(you |you had |)better|(you) (need|have|got) 2|"
    # I told you before, for the last time.
    "((i|we|i ve|i have|we have)( already|)|already|repeatedly|have) (been |)(asked|told|said|asking|telling|saying)( "
    "you| you guys| you people|)( to|)|(i |)thought (i|we) (had |)(told|asked) you( to|)|(told|asked|telling|asking) "
    "(you|ya|you guys|you people|yall|y all)( to|)|said to|(told|asked) ((one of |)your (colleague|rep|agent|team|"
    "office|manager|company|agents|reps|representative|representatives|colleagues|people|staff)|the last (guy|person|"
    "caller|one)( who called|))( to|)|(didn t|did) i (not |)((tell|ask) you to|say)|you (promised|agreed|were "
    "supposed) to|(i |we |)(keep|kept) (asking|telling|saying|begging)( you|)( to|)|(i |we |)(specifically|clearly|"
    "kindly|politely|respectfully|formally|hereby|nicely|must|legally|repeatedly|have repeatedly|must respectfully|"
    "would kindly|have to) (ask|request|demand|insist|asked|said|told)( you|)( to| that|)|(how many times|how many "
    "more times|how often) (do i have to|do i need to|must i|should i|do we have to|will i have to|have i) (say|ask|"
    "ask you|tell you|ask you to|tell you to|ask to|said|asked you to|told you to|asked|told you)|how many times do "
    "(you|y all|you guys|you people) (need|have) to be (told|asked)( to|)|(won t|will not|not gonna|i m not gonna|i m "
    "not going to) (ask|tell you|say it) again|to be clear|(like i|as i|i just|we|i) said( before| to|)|as "
    "(previously |)requested|per my (request|(last|previous) message)|last (chance|time)|(first and |one |)last time|"
    "one more time|once again|i mean it|i swear( to god|)|asking nicely|((two|three|four|five|six|seven|ten|a hundred|"
    "a thousand|a million|countless|numerous|multiple|several|many|so many|2|3|4|5|6|7|10|20|100) times( now| already|"
    " before| today|)) to|(i keep getting|i m getting|i get) (your|these|so many|too many) (texts|messages|emails|"
    "calls)( and|)|how many (more |)times (do i have to|do i need to|must i|should i|do we have to)|(this is |)the "
    "(2nd|3rd|4th|5th|10th|second|third|fourth|fifth|tenth) time( that|)|"
    # Formally.
    "(i |we |)(hereby|formally|am hereby)|(consider|treat|accept|take) this( message| text| email| letter| notice| "
    "mail| reply|)( as|)( a| my|)|this( message| text|) (is|serves as) (my|a|your|to)( formal|) (request|notice|tell "
    "you|inform you|notify you)( to| that you|)|please be advised to|please (note|be advised)( that|)|it is my wish "
    "to|(put|add) (me|my number|this number|us) (on|to) (your|the)|(mark|list|flag|set|register) (me|us|my (account|"
    "number|profile|email|record)|this number)( as|)( a|)|(set|change|update|amend|adjust) (my|our|your) (contact |"
    "communication |email |marketing |)(preferences|settings|records|profile|account)( to (show|reflect|say|"
    "indicate)( that|)| to| so( that|)| and|)|(respect my (wishes|privacy|time)|have some (respect|decency)) and|this "
    "is|this is my|(under|per|pursuant to|in accordance with|according to|as per|in line with|based on|in compliance "
    f"with) (the |)({_LAW})|add me to|(please |)(confirm|verify)( that| once| when|) (you have|you ve)|(please |)(send|"
    "provide|give) (me |us |)(with |)(written |)confirmation( that| once| when| of|)|(please |)confirm (in writing|by "
    "(email|reply|text))( that|)|(close|cancel|delete|deactivate|terminate) my (account|membership|plan)( with you|) "
    "and|this( letter| notice| message| email| text| note|) is to (inform|notify|advise|tell|ask|request)( you|)( "
    "that you are to| to| that|)|(please |)(be (advised|aware|informed)|take note|understand)( that|)|((i |)(just |"
    ")(wanted|want|wish) to|just) (say|let you know|tell you|inform you)( that| to|)|(just |)(so you know|letting you "
    "know|to let you know|saying)( that|)|(stop|unsubscribe|unsub|quit|cancel|remove|delete|block|opt out)( this| it| "
    "me|) and|(close|cancel|delete|remove) my (profile|resume|cv) and|put me on|(request|notice|demand|notification|"
    "confirmation) (to|that)( you|)|(a |my |)(formal|official|final|legal|written) (request|notice|demand|"
    "notification)( to| that you|)|my (request|notice)( to| that you|)|"
    # What leads over to it.
    "(thanks|thank you|(i |we |)appreciate) (for |)(the|your|you) (note|offer|info|message|email|text|call|outreach|"
    "reaching out|follow up|interest|help|time|invite|invitation|heads up|update)|(from now on|from this point "
    "forward|for now on|going forward|effective (today|immediately)|as of today|at this (time|point)|immediately|now|"
    "again|also|alright|therefore|hence|because of this|(with |)that said|in that case|as such|ayo|my (guy|dude)|maam|"
    "nah|just|listen|look|hear me|read this|attention|fyi|first of all|for the record|lord have mercy|for real though|"
    "sincerely)|that s|as|get|we would|(i |we |)(ve |have |)(realized|decided|changed my mind and)( that|)|(i believe|"
    "i know|obviously|clearly|it seems|it looks like|looks like|(i m|i am) afraid)( that|)|admin|quit playing( and|)|"
    "(i |)think( that|)",
    "time": "now|right (now|away)|right this (minute|second|moment)|this (instant|minute|second)|immediately|at once|"
    "asap|as soon as possible|promptly|pronto|stat|rn|already|anymore|any more|any longer|again|ever|forever|for "
    "(good|ever|eva|all eternity)|4ever|4eva|like ever|from (now on|today|here on out)|(from|after) (this point|here "
    "on|this day)( on| forward|)|(starting|effective) (today|now|immediately)|as of (today|now)|(going|moving) "
    "forward|in (the |)future|at any time|with immediate effect|straight away|once and for all|henceforth|in "
    "perpetuity|for the rest of my life|(until|till) further notice|unless i (ask|call|text|contact|reach out|say "
    "so)( you| first| to you| you first|)|not now not ever|this week or ever|at all|at this (time|point)|at your "
    "(earliest|soonest|first) (possible |)(convenience|opportunity)|agen|agn|agian|agin|any (mor|moar)|nomore|nemore|"
    "ne more|anymor|anymoer|any1 more|eva|evr|thanks in advance|thank you in advance|all the time|every (day|hour|"
    "week|single day|morning|night|second|minute|other day|(few|two|five|ten) (seconds|minutes|hours|days))|every (2|"
    "3|4|5|10|15|20|30|three|four|six) (min|mins|minutes|hours|days|seconds|secs|weeks)|everyday|daily|all day( long|"
    ")|24 7|day and night|at night|in the middle of the (night|day)|at this hour|like this|back|(a |)(day|week|month|"
    "year|while)s ago|a (week|month|while|year) ago|(weeks|days|months|ages|years) ago|last (week|month|time)|long "
    "ago|before|earlier|previously|(once |)already once|twice|(three |several |multiple |many |so many |a million |a "
    "hundred |a thousand )times|over and over|repeatedly|constantly|period|full stop|before i lose it|before (i|we) "
    "(report|block|sue) (you|this|it)|unprompted|uninvited|unannounced|without (my |)(consent|permission|asking)|out "
    "of the blue|for no reason|at random( times|)|(one more time|once more|even once)|for any reason( whatsoever|)|"
    "under any circumstances|in any (way|form|manner|capacity|shape or form)|by any means|end of (story|discussion)|"
    "tf|af|(about|in regards to|with regards to|concerning) (this|that|it|anything|any of this|whatever this is)|once "
    "already|last year|forthwith|from this date( on| forward|)|going forwards|(two|three|four|five|six|ten|2|3|4|5) "
    "times|without (undue |further |any |)delay|manually|after this|(and in any event |)within (24|48|72|7|10|14|21|"
    "28|30|one|a) (hours|days|week|month|(working|business) days)|for (days|weeks|months|years|(over |)a (week|month|"
    "year))|to no avail|(with |)no luck|without success|unsuccessfully|(and |)have been unsuccessful|as is my (legal |"
    ")right|which is my right|as required( by law|)",
    # Words of no weight between and behind the others.
    "oddly": "at (1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|ten|eleven) (am|pm|o clock|in the "
    "(morning|afternoon|night)|at night)( in the morning|)|at (1|2|3|4|5|6|7|8|9|10|11)(am|pm)|late at night|late in "
    "the (evening|night)|early in the morning|in the (evening|evenings|mornings|afternoon)|after (dark|hours|work "
    "hours)|(so |this |too )(late|early|often|frequently|much)( at night| in the morning|)|(on|during) (the |"
    ")(sundays|sunday|weekends|weekend|holidays|dinner|work|work hours|working hours|the day|a sunday|day)|during (my "
    "(shift|holiday|holidays|lunch|work day))|while (i m|i am) (at work|working|sleeping|asleep|on holiday|in class|"
    "driving)|at all (hours|times)( of the (day|night)| of day and night|)|every time (there s a sale|someone (posts|"
    "comments|replies|writes)|anything happens|you (post|have a sale|run a sale)|i (buy|order) something)",
    "filler": "from (different|random|other|blocked|private|unknown|various|new|multiple|several) numbers|same|with "
    "others|(with|to) anyone( else|)|to others|(to|with) (advertisers|marketers|telemarketers|spammers|strangers|"
    "companies|other companies)|yer|yo|dey|on behalf of|next|upcoming|maga|republican|democrat|democratic|liberal|"
    "conservative|partisan|left wing|right wing|voice|(pre |)recorded|prerecorded|ai generated|push|in app|simply|"
    "merely|thing|things|w|wit|wid|n|nd|given|i (may have|might have|have|) (given|gave)|granted|provided|frm|fom|fr "
    "om|thru|through|via|to|on|from|of|off|out|in|at|with|for|by|about|regarding|up|the|a|an|any|all|each|every|some|"
    "both|either|single|one|two|this|that|these|those|your|my|our|me|us|it|anything|everything|more|further|other|"
    "additional|future|new|such|another|and|or|which are|whatever|whichever|whatsoever|etc|else|ever|even|still|here|"
    "there|right|too|also|as well|completely|entirely|altogether|permanently|really|literally|actually|please|be|"
    "being|been|am|are|is|was|coming|sent|trying|to try|so much|that much|this much|the hell|the fuck|kind|kinds|type|"
    "types|sort|sorts|phone|mobile|my (wife|husband|son|daughter|mother|mom|father|dad|kid|child|girlfriend|boyfriend|"
    "partner) s|my (work|personal|private|business|home)|to (be contacted|contact|text|message|call|email)|to "
    "(receive|get|be (sent|texted|messaged|called)|send|share|use)|for (marketing|advertising|promotional|commercial|"
    "sales|business|any) (purposes|reasons|use|purpose)|purposes|requests for|i (don t|do not) (want|need|care about)|"
    "you (keep sending|send|are sending|re sending)|stupid|annoying|unwanted|unsolicited|damn|damned|goddamn|f ing|"
    "fking|fkn|effing|flippin|flipping|frickin|frigging|motherfucking|fucking|freaking|blasted|dang|darn|lame|silly|"
    "weird|creepy|terrible|horrible|awful|obnoxious|intrusive|invasive|misleading|deceptive|scammy|spammy|cheesy|"
    "useless|pointless|dumb|idiotic|ridiculous|disgusting|bogus|fake|shady|garbage|trash|crappy|shitty|nasty|pesky|"
    "bothersome|persistent|endless|relentless|incessant|never ending|neverending|frequent|repeated|continuous|ongoing|"
    "multiple|numerous|several|many|countless|(hundreds|tons|loads|lots) of|a (million|bunch of|ton of|lot of)|yet "
    "another|excessive|unnecessary|irrelevant|harassing|threatening|recurring|random|constant|generic|canned|robotic|"
    "pushy|automated|automatic|auto|monthly|hourly|nightly|quarterly|yearly|bot|ai|robo|computer generated|daily|"
    "weekly|cold|bulk|mass|junk|spam|marketing|promotional|promo|advertising|solicitation|solicitations|outreach|"
    "sales|commercial|telemarketing|direct|electronic|political|campaign|fundraising|donation|religious|survey|"
    "notification|subscription|newsletter|job|recruiting|recruitment|recruiter|third party|3rd party|unknown|internal|"
    "national|own|prior|express|written|(has|have|has now|is now) been|(article|art|section|sec|paragraph|para) (2|3|"
    "7|13|15|17|21|22|47|227)( 1| 2| 3|)|u s c|dis|dat|dese|tha|thes|thi|da|ths|fone|rubbish|bloomin|otp|yr|1991|1998|"
    "2003|2016|2018|679|(for|on) my (account|number|phone)|(for |)the (purpose|purposes) of|mf|(relating|related|"
    "pertaining) to|related|(associated|linked|connected|tied|attached|registered) (with|to)|non essential|"
    "nonessential|unneeded|unrequested|inappropriate|(over|by|via|through|on|in the|per) (whatsapp|telegram|messenger|"
    "facebook|instagram|linkedin|signal|teams|slack)|from (receiving|getting|being sent)|(by|with|to|and) (any |"
    ")third parties",
}  # fmt: skip

# Reasons that people give. Not the person, nor the number.
_NOT_ME: Final = (
    # No one by that name.
    "(nobody|no one) (here |)(by|with|named|goes by|called) (that|this) name( here| at this number|)|there is no one "
    "by that name|(i |)(don t|do not) (even |)(know|no|kno) (anyone by that name|a|any|him|her|that person|this "
    "person|who (you are|this is|it is|is this|u are|u r)|what this is)|(and |)why (are|r) (you|u|you guys|you people|"
    "y all) (even |always |constantly |still |)(texting|messaging|calling|emailing|contacting|writing|bothering)( to|"
    ")( me| us|)|(ain t|aint|)( |)(nobody|no one|noone) (wants|want|asked for|needs|need|likes) (this|these|it|that|"
    "your (texts|messages|emails|calls|spam|crap|ads|offers))|not (him|her|us|me)|(that s|that is|it s|this is|this "
    "isn t) not (me|him|her|my (number|order|account|problem))|(this is not|this isn t) my number|(not|never) (my|"
    "our) (number|order|account|problem)|wrong( one| house| guy| girl| number| person| name|)|i work (nights|night "
    "shifts|shifts)|((this has |it s |has |)been|this is) my number (now|(for |)(2|3|4|5|6|7|8|10|two|three|four|five|"
    "six|ten|many) (years|yrs|months))|(i m |i am |)not involved (with|in) (this|it|(your|this) (project|product|"
    f"company)( product| project|))|this number is mine( now|)|(({_I_AM}) |)not (who|the one|the person) (you|y all) "
    "(think|want|need|are looking for|re looking for)( i am| it is|)|(this isn t|that s not) who you think it is|(i m|"
    "i am|this is|my name is) not|this isn t|my name isn t|(you re|you are) mistaken|(the person|who|whoever) you "
    "(are|re) trying to (reach|contact) (has left|left|isn t here|is not here|moved|has died|doesn t work here( "
    "anymore|)|no longer works here)|(he|she|they) no longer works? (here|for (us|this company|the company)|at this "
    "company|with us)|(this|the|my) (email|email address|address|mailbox|account|inbox|number|phone number) is (no "
    "longer|not) (in use|used|monitored|active|valid|checked|in service|mine)|(the person|who) you (are|re) looking "
    "for( no longer has this number| isn t here| is not here| moved|)|(number|person) is (wrong|incorrect)|(that s|i "
    "m|i am|im) not (that|the right) person|not the person (your|ur) looking for|"
    # They have died, moved, left; it is another's phone.
    f"(he|she|my ({_HOME})) (doesn t|does not|no longer) (lives here|live here|works here|work here|use this number|"
    f"have this number|has this number)|they (don t|do not) (live here|have this number)|(he|she|my ({_HOME})) (isn t|"
    "is not|s not) (here|at this number)|(person is |)deceased|this is no longer|(this|my) (number|phone|line|cell) "
    "is (only |strictly |)for (emergencies|family|work|business|emergency use|my family)( only|)|(this is|it s) (a|my|"
    "our|an) (landline|office line|house phone|home phone|fax|fax line)( number|)|this is (a|my|our) (company|"
    "business|work|government|private|personal|school|hospital|emergency|shared|family|kid s|child s|new|daughter s|"
    f"son s|) (phone|number|line|cell|device)( number|)|({_I_HAVE}) (changed (my |our |)(number|numbers|phone number)|"
    "(got |)a new (number|phone number)( now|))|(i |i ve |i have |been |)had this (number|phone) (for (years|ages|"
    "decades)|(for |)(over |)(2|3|5|10|two|three|ten|a few|several|many) (years|yrs|months))|(i |)(just |only |)(got|"
    "have|inherited) (this|a) (new |)(number|phone|cell|sim)( recently|)|this is (my|a) new (number|phone|sim)|"
    "(whoever|the person who) had (it|this number)( before|)( is gone|)|(the |)previous owner( of this number|)|(he|"
    f"she|my ({_HOME})) (has |is |)(passed|passed away|past away|died|dead|deceased)|this (employee|person|mailbox|"
    "user|colleague) (has left|is no longer|left|no longer works)( here| with us| the company|)|(i|he|she) (changed|"
    "switched|left|lost|quit) (my |his |her |)(job|jobs|companies|careers)|(has|have) (dementia|alzheimer s)|this (is|"
    f"number belongs to) a (business|minor|landline)|(this is |)my (late |)({_HOME}) s (phone|number|cell)|this (phone|"
    f"number|line) belongs to (my|a|our) ({_HOME}|company|business|minor)|my ({_HOME}) (gets|keeps getting|is getting|"
    "sees|reads) (these|them|your (texts|messages|calls))|this (isn t|is not) (his|her|their) (number|phone)( anymore|"
    ")|(you|you ve|you have) (got |)(an old|an outdated|the old) number|"
    # How did you get my number?
    "(idk|i don t know|don t know|not sure|no clue|no idea|i have no idea|i do not know|dunno) (you|who (this is|you "
    "are|it is)|what (this|it) is( about|)|(how|where) you got (my|this) (number|info|email|name|details|email "
    "address|contact))( but| and|)|i (have|ve) no idea who you are|no (idea|clue) (who|what) (you are|this is)|(how|"
    f"where) (did|do) (you|y all|you guys) (get|have|find) (my|this) (number|info|name|email)|who ({_HELL} |)gave you "
    f"(my|this) (number|info|name|email)|who ({_HELL}|) is this|(someone|somebody|some one)( else|) (used|gave you|"
    "entered|put in|signed me up|registered)( my number| this number| you my number|)( for this| to sign up| by "
    "mistake|)|i (signed up|subscribed|clicked) (by (mistake|accident)|accidentally)|(how|where) did you (buy|find|"
    "get) (my|this) (number|info|email) from|"
    # What I am.
    "my (son|daughter|kid|child) (graduated|doesn t go (there|to (this|your) school)( anymore|))|(i |we |)live in "
    "(another|a different) (state|country|city|district)( now|)|(i |)(will never|won t|would never) vote for (you|him|"
    "her|them)|(i m|i am) (a |)(registered |)(republican|democrat|conservative|liberal|independent)|if you (have any "
    "(decency|respect|shame|sense)|don t know (me|who (i am|this is))|don t do (this|it|that)( right now| now|)|don t "
    "leave me alone|can read( this|)|have nothing better to do)|(i |we |)(don t|do not|no longer) (shop|bank|eat|go|"
    "train) (there|here|with you)( anymore|)|(i |we |)(don t|do not|no longer) (need|use) (your|this) (service|"
    "services|app|products|software)( anymore|)|(it|(the |your |)(unsubscribe |)(link|button)) (doesn t|does not|didn "
    "t|isn t|is not) (work|working)|(your|these) (emails|texts|messages|calls) (continue to flood|keep (flooding|"
    "filling)|are (flooding|clogging|filling|blowing))( up|) my (inbox|phone)|no longer|(i am|i m|we are|we re) (a |"
    "an |)(student|renter|tenant|minor|pensioner|kid|landlord|nurse|business|company|charity|church)|not a (homeowner|"
    "customer|business|voter|patient|member)( anymore|)|(i m|i am) not (your|ur) (mom|mother|dad|customer|client|"
    "patient|member|friend|guy)( anymore|)|(you|u) (are|re|r) (texting|calling|messaging|emailing) a (child|landline|"
    "work phone|business|hospital|church|stranger)|(update|check|correct|fix|clean up) (your|ur) (records|list|lists|"
    f"database|system|files|data)|({_I_AM}) (grieving|in mourning|in (hospital|the hospital)|sick|ill|disabled|too old|"
    "elderly|in class|on holiday|on vacation|trying to sleep|asleep|pregnant)|(i m|i am|im) (an |)(7|8|9)(0|1|2|3|4|5|"
    "6|7|8|9)( years old| yrs old| year old| and|)|(i m|i am|he is|she is|my (son|daughter|kid|child) is) (only |)(6|"
    "7|8|9|10|11|12|13|14|15|16)( years old|)|(activated|registered (with|on|for)|enabled|on) (the |)(dnd|dnc|tps|"
    "ctps|do not call list)( but| and|)|(this |the |)(number|phone) (has |)(changed hands|been reassigned|was "
    "reassigned)|(i m|i am) (an |a |only a |just a |)(old (lady|man|woman)|senior|senior citizen|kid|child|"
    "grandmother)|(i m |i am |and |)(deaf|blind|can t (hear|read|see)( you| these| them|))|no longer (at|with) (this|"
    "the) (company|organization|firm|address)|(as |)(it|this) is (unmonitored|not monitored|no longer (used|in use|"
    "monitored))|i have cancer|(idk|i don t know|no idea) what (you re|you are|your) talking about|(it s|it is) (only "
    "|)for (emergencies|work|family)( only|)|"
    # No Karen here.
    f"(nobody|no one)( here|) named ({_NAME})( here|)|(nobody|no one)( here|) by the name (of |)({_NAME})|(not|no|i m "
    "not|i am not|this is not|this isn t|this ain t|my name is not|my name isn t|never heard of|i don t know|there s "
    f"no|there is no) ({_NAME})( here|)|({_NAME}) (no longer|doesn t) (live here|have this number|has this number|use "
    f"this number|work here)|({_NAME}|he|she|they) (moved|moved away|moved out|changed (numbers|his number|her number)|"
    f"is not here|isn t here|s not here)|this number (no longer belongs to|is not|isn t|doesn t belong to) ({_NAME}|"
    "him|her|them|that person)( s|)|this number (isn t|is not) (his|hers|theirs|mine)( anymore|)|(for|meant for|"
    f"intended for) ({_NAME})|(this|it) (isn t|is not) ({_NAME}) s number"
)

# Too much, and unwelcome.
_TOO_MUCH: Final = (
    "(i |we |)(get|receive|received|got) (way |)(too many|so many|enough) (of these|texts|messages|emails|calls)( "
    "from you|)|(i get|i m getting|i am getting|i receive|getting|i keep getting|we get) (way |about |over |like |"
    ")(too many|so many|a lot of|tons of|2|3|4|5|6|10|20|50|two|three|five|ten|a hundred) (of these|of them|texts|"
    "messages|msgs|emails|mails|calls|notifications)|(a|per) (day|week|month)|from (you guys|you people|your company)|"
    "(i|we) have received (too many|so many|enough) (texts|messages|emails|calls)|(is |way |)(too many|too much)|you "
    "(ve texted me|text|send) (enough|too much|too many( times| texts| messages| emails|))|(you|you guys|you people|"
    f"they) (keep|are|re|have been|ve been|won t stop|never stop) ({_TEXTING})( me| us| this number|)|(your|this) "
    "(company|number|bot|system|team|people) (keeps|has been|won t stop|is|keep) (texting|messaging|calling|emailing|"
    "contacting|spamming|harassing|bothering)( me| us| my phone|)|(you |)keep sending (me |us |)(texts|messages|"
    "emails|this|these|stuff|crap)|(i|we|i really) (hate|dislike|despise|loathe|don t like|do not like|can t stand) "
    "(this|these|it|spam|getting these|(your|these|all these|all your|ur) (texts|messages|msgs|emails|mails|ads|calls|"
    "offers|notifications|newsletters|reminders))|i (hate|can t stand) (spam|spammers|robocalls|telemarketers)|(your|"
    "these|the) (texts|messages|emails|calls) (are|have become|are becoming) (harassment|annoying|unwanted|spam|too "
    "much|excessive|getting annoying|not welcome|unwelcome|ridiculous)|(this is|that s|it s|its|you re|you are|this "
    "is getting|it s getting) (so |very |really |)(annoying|spam|harassment|harrassment|harrasment|rude|illegal|"
    "ridiculous|crazy|stupid|insane|unacceptable|unwanted|unsolicited|excessive|out of hand|too much|a scam|pathetic|"
    "disgusting|invasive|intrusive|bs|bullshit|garbage|not (ok|okay|cool)|disturbing|unprofessional|inappropriate|an "
    f"invasion of privacy|old|out of control)|({_I_AM}) (so |)(over|annoyed (by|with)) ({_THIS}|you)|(({_I_AM}) |so |"
    f")(sick of|tired of|sick and tired of|fed up with|done with) ({_THIS}|you|your shit|(the|these|your) (texts|"
    "messages|calls|emails))|fed up|i m (fed up|pissed|angry|annoyed)|(i ve |i have |)had enough|enough( is enough|)|"
    "(2nd|3rd|4th|5th|second|third|fourth|fifth|tenth|10th) (text|message|time|email|call|time asking) (today|this "
    "week|this month|this morning|now|already|)|(it s |it is |this is |that s |)(illegal|unlawful|against the (law|"
    "rules)|(breaking|violating) the (law|rules))( to (text|call|message|contact|spam|harass)( me| us|)|)|(this is a |"
    f")(tcpa |)violation|(under|per|pursuant to|as per|in accordance with|based on|in violation of|by) (the |)({_LAW})|"
    f"(({_I_AM}) |(my|this) (number|phone|cell) is |already |)(on|registered on) the {_REGISTRY}|(it s |it is |this is "
    "|that s |so |very |really |)(irritating|infuriating|maddening|tiresome|stressful|upsetting|creepy|weird|"
    "exhausting|distracting|driving me (crazy|mad|nuts|insane))|(you|they|these|your (texts|messages)) (are |keep |"
    ")(annoying|bothering|disturbing|waking|wake|upset|upsetting) (me|us|(my|the) (baby|kids|dad|mom))|you are really "
    "annoying me|(waking|wake|woke) (me|us|(my|the) (baby|kids)) up|(i |we |)(don t|do not|never) (even |)(read|open|"
    "use|like|enjoy) (them|these|those|it|your (texts|emails|messages))|my (phone|inbox) (is full|is blowing up|keeps "
    "buzzing)|(why |)(do i|am i|i m|i) (still |keep )(getting|receiving|get) (your|these|this|them)( texts| messages| "
    f"emails| calls|)|why are (you|y all|you people) still ({_TEXTING})( me| us|)|(these|they|it|your texts|this) (is |"
    "are |)(costing|cost|costs) me( money|)|i (pay|get charged|am charged|m charged|am being charged) (per|for each|"
    "for every|for these|for) (text|message|texts|messages|sms)|(you re|you are|stop) wasting (my|your) (data|time|"
    "battery|money)|still (getting|receiving) (messages|texts|calls|emails|sms)|(i|we) (hate|despise) (you|your "
    "company|you guys|this company)|(your|the) (unsubscribe |opt out |)(link|button|page) (does not|doesn t|isn t|is "
    "not|didn t|won t) (work|working)|(2|3|4|5|6|10|20|ten|five|several|dozens of|too many) (texts|messages|emails|"
    "calls) (a|per|every) (day|week|hour)|(i m |i am |i keep |keep |)getting (the same|double|duplicate|multiple) "
    "(texts|text|message|messages)( over and over| twice|)|(this |it |they |)(is not|isn t|aren t|not|no longer) "
    "(relevant|applicable|of interest) to (me|us)|(this |it |)(doesn t|does not) (apply to|concern|interest) (me|us)|"
    "(i |we |)(don t|do not) (do|use|read) (texts|text|texting|sms|emails|whatsapp)|texting me is not (ok|okay|cool)|"
    "(very |super |)annoying|(unsolicited|unwanted|intrusive|invasive|rude|scam|fraud|harassment|spam)|(this|it) "
    "(upsets|scares|annoys|wakes|bothers) (me|us|(my|the) (baby|kids|dad|mom|mother))|(sick of|tired of|fed up with|"
    "fed up of|had enough of) (this|your|all this) (crap|shit|bs|bullshit|nonsense|spam|rubbish)|fed up of (this|it|"
    "these|you|(these|your) (texts|messages|calls|emails))|(it s|it is) (sunday|saturday|(1|2|3|4|5|6|11|12) (am|in "
    "the morning|at night)|christmas|the middle of the night)|(you|your bot|it) (disturb|text|call|spam|message)(s|) "
    "too much|(you re |you are |your |)(blowing up my (phone|inbox)|spamming|harassing|annoying|bothering|"
    "disturbing)( me| us|)|(my|our) (phone|inbox|cell|mailbox) (won t stop|doesn t stop|never stops|keeps|is) "
    "(buzzing|ringing|beeping|going off|dinging|vibrating|blowing up|filling up)|because of (you|this|these|them|your "
    "(texts|messages|emails|calls|spam))|(you|you guys|these|they) (are|re|keep|ve been) (filling|flooding|clogging|"
    "jamming|clogging|cluttering)( up|) (my|our) (phone|inbox|mailbox|email|voicemail)|(i m|i am) (drowning|swimming|"
    "buried) in (your |these |)(emails|texts|messages|spam|mail)|(i|we) (just |recently |)lost my (wife|husband|"
    "mother|mom|mum|father|dad|son|daughter|job|house)|(i |we |)(can t|cannot|can not) afford (this|it|that|you|to "
    "(donate|give|pay))|my phone (is|s) blowing up with (these|your) (texts|messages|calls)|i (find|consider) this "
    "(harassing|harassment|annoying|intrusive|offensive|unacceptable)|your (persistence|behavior|behaviour) is "
    "(harassment|annoying|unacceptable)|i (delete|ignore) (all |)(your|these) (texts|messages|emails)( so|)|gdpr( "
    "request|)|a scam|fake news|nice try"
)

# Not interested, not in need.
_NO_NEED: Final = (
    f"(for|to|in) ({_THIS})|in (selling|buying|anything|politics|your (offer|offers|product|products|services|deals))|"
    f"(({_I_AM}) |)(not|no longer|never|not at all) (interested|looking|selling|hiring|buying|moving|in the market|the "
    "(owner|person|right person|homeowner)|a (customer|client|member|voter)|your customer|donating|voting|buying "
    f"anything|giving you money|registered|from (here|there))( at all|)|(({_I_AM}) |)(not|no longer) (intrested|"
    f"intersted|interesed|interrested|interetsed|intrsted)|(({_I_AM}) |)(never|not) (donating|giving|buying|voting|"
    "ordering|shopping|subscribing|coming back|switching)( again| anymore| to you| from you| for (you|him|her|them)|)|"
    "vote for (someone|somebody) else|(not|never|won t be|will not be|ain t) voting( for (your (guy|candidate|party|"
    "man|side)|any of you|anyone|either)|)|(i |)(don t|do not|won t|never) (talk|speak|chat|respond|reply) (to|with) "
    f"(bots|robots|strangers|salespeople|scammers|telemarketers|machines)|(({_I_HAVE}|got|i got|we got) |)(no|zero) "
    "(interest|need|use|desire|money)( (in|for) (this|it|that)|)|(i |we |)(don t|do not) (want|need) (it|this|them)|"
    f"not for me|(({_I_AM}) |)(all set|good|done|closed|sold|retired|busy|broke|sleeping|driving|at work|in a meeting|"
    "dead)|(i|we) (do not|don t) (care|give a (shit|fuck|damn)|want to (talk|chat)|have time for this)|(no reply "
    "needed|(don t|do not) (reply|respond)|no need to (reply|respond))|changed my mind|(i|we) (do not|don t) (know|"
    f"recognize|recognise) (you|this number|who you are|who this is|this company)|({_I_AM}) (not|no longer|no) (a|an) "
    "(republican|democrat|voter|registered voter|liberal|conservative|maga|trump supporter|customer|patient|student|"
    "member)|(i |we |)(don t|do not|never|no longer) (own|owned|live in|live at) (it|(that|this|the) (state|district|"
    "property|house|land|home))|(i|we) (do not|don t|no longer) live ((in|at) (your|this|that) (city|state|county|"
    "district|area|address)|there)( anymore|)|((my |the |)(house|home|property) |it s |it is )(is |)not for sale|not "
    "for sale|i (no longer work|left|ve left|have left) (there|here|the company)|(i |we |)(found|have|got|switched to|"
    "changed|moved to|go to) (a new |another |)(dentist|doctor|provider|providers|bank|gym|company|contractor|agent|"
    "job|plumber|salon|vet|pharmacy|realtor|lender)|(i |we |)(cancelled|canceled|closed) (my|our|the) (account|"
    "membership|subscription)( with you|)|(i |we |)(ve |have |)(left|quit|resigned from|dropped out of|stopped going "
    "to|graduated from) (the|your|that) (club|gym|church|school|company|group|party|team|program|course|university)|"
    "(i |we |)(ve |have |)(moved|relocated)( to (another (state|city|country)|a different state|canada|florida|texas)|"
    " abroad| out of state| away|)|(not|no longer) (your|a|ur) (customer|client|member|patient|subscriber)|(i |we |"
    ")(don t|do not|no) (need|want) (any |a |)(loan|loans|insurance|credit card|job|car|house)|(i |we |)(vote|voted|m "
    "voting|am voting) (for |)(republican|democrat|trump|biden|harris|red|blue|independent)|(i m|i am) (unemployed|"
    "canadian|british|not american|not a citizen|homeless|on disability|on benefits|not registered to vote|(just |"
    ")the tenant)|(and |i |)can t (donate|afford it|help|vote)|on (a |)fixed income|(i m |i am |we re |)not (selling|"
    "looking to sell) (my|our|the) (house|home|property|land|car)|(i m |i am |)not looking for (a |any |)(job|work|"
    "loan|house|car|insurance|relationship)|(it |that |this )(is not|isn t) my (bank|property|house|account|name|"
    "order|debt|car|problem)|(i was |was |i ve been |i got |)(added|signed up|subscribed|registered|enrolled|put)( "
    "(to|on|for|in) (this|the|your) (list|group|newsletter|service)| to this| for this|)|without my (knowledge|"
    "approval|authorization|agreement)|(you |)(must |may |might |)(have|ve|re|are|be) (me |)(confused|confusing|mixed "
    "up|mistaken|mistaking|mixing up) (me |)(with|for) (someone|somebody|another person)( else|)|(i |i ve |)accepted "
    "(another|an) (offer|job|position)|(it s |this is |)not my (debt|district)|(i |)dispute (this|the) debt|this is a "
    "disputed debt|(i |we |)(went with|picked) (someone|somebody|another company) else( for the (job|project|work|"
    "roof|furnace|kitchen)|)|(i |we |)(don t|do not) want to (buy|sell|donate|invest|join)( anything| it| my (house|"
    "home|land|property)|)|(the |)(position|job|role|ad|house|car|apartment|room|item|boat) (is|has been|was|s) "
    "(filled|sold|rented|taken|gone|closed)|(i |we |)(don t|do not) (have|own|even own|even have) (a |any |)(home|"
    "house|property|roof|land|boat|whatsapp|smartphone|dog|cat|pet|car|business|website|mortgage|debt|student loans|"
    "kids|timeshare|vehicle)|(i |we |)(ve |have |)never (used (you|your (service|services|app|products))|bought (from "
    "you|anything)|shopped (with you|there|here)|been (there|to your (store|restaurant|shop))|done business with you|"
    "dealt with you)|(i |already |i already |)sold (that|the|my|our) (property|house|car|home|land)( years ago| "
    "already|)|house sold|(the|my|our|this) (business|company|store|shop|account|house|home|office) (closed|has "
    "closed|(is|was) (closed|sold|gone))|(i |)(don t know|no idea) how to (stop|make) (these|this|them|it)( stop|)( "
    "so| but|)|(i m |i am |)not (the|your) (target (audience|market)|audience)|i m not going to buy anything|(i |"
    ")(won t|will never|will not) (be (buying|back)|buy|shop|order|come back)( there| here| from you| anything| again|"
    " back|)|(i |)(ain t|aint) (interested|signed up|sign up|never signed up)( for this| in this|)|(i |we |)(don t|do "
    "not|can t|cannot|no) (speak|understand|read|open|see) (english|spanish|your (messages|texts|language)|these|them|"
    "the messages|the texts|what you (send|write|want))|(i |we |)(don t|do not|dont) (want to|wanna|wish to|care to|"
    "need to) (talk|chat|speak)( (to|with) (you|u|anyone|anybody)|)( anymore|)|(for|to) (anything|any of this)|(in|"
    "about) what (you|you re|you are|u r|ur) (selling|offering|peddling|pushing|promoting|saying|have to (offer|say|"
    "sell))|(you |you people |)(bought|got|obtained|stole|found|purchased|harvested|scraped) my (email|number|info|"
    "details|data|name|email address)( from (someone|somebody|a list|the internet|the web|linkedin|another company|"
    "somewhere)| illegally| online|)|what (you re|you are|u r) doing is (illegal|harassment|wrong|against the law|"
    "spam|unlawful|not ok)|(i |i ve |i have |we |)(already |)(filed|lodged|made|submitted) (a |)(complaint|report)|"
    f"(with|to|against) (the |)({_POLICE})|my (email|number|phone number|name|address|email address|mobile|cell) is|"
    "(and |)i mean it|(already |i already |we |i |)(got|received|read|heard) (it|your message|the message|this "
    "message|you|your text|this)( the first time| already|)|message received|(i|we) get it|(this is|that s) (the|"
    "your) (second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|10th) (text|message|time|email|call)( today| this "
    "week| now|)|(i m |i am |)trying to (work|sleep|eat|drive|rest|study|relax)|(way |far |just |)(too many|so many|"
    "too much|enough) (texts|messages|msgs|emails|calls|notifications|mails|alerts|spam|ads|offers|reminders)|(i "
    "|we |)(never|have never|ve never|haven t|didn t) (give|gave|given) (you|anyone) (my|our) (phone number|number|"
    "email|details|info)|(and |please |)(tell|inform) (me|us) (where|how) you (got|obtained|found) (them|it|my "
    "(details|number|email|info|data))( from|)|(these|your|the) (messages|texts|emails) are (not|no longer) (relevant|"
    "applicable|of interest)( (to|for) (me|us)|)|no english|(idc|i really don t care|i literally don t care|don t "
    "care|i couldn t care less|i don t give a (damn|shit|fuck))( about (it|this|that|you|your (sale|sales|offer|"
    "offers|stuff|deals|products|election|candidate|promo|app|store|company|business))|)|(you|yall|y all|you guys) "
    "(are |re |)doing (too much|the most)|(una|you|you people) (dey|too|too dey) (disturb|worry|stress)( me|)( too "
    "much|)|(i |we |)(don t|do not|never) (click|open|answer|reply to|respond to|take|accept|trust|follow) (links|"
    "surveys|calls|unknown numbers|cold calls|messages|texts|emails|these|polls|strangers|attachments)( from "
    "(strangers|people i don t know|unknown numbers)|)|(this is a |this is my |)(private|unlisted|ex directory|"
    "personal|confidential) (number|line|phone)|ex directory|unlisted|(my|this) number was (given|sold|passed|leaked) "
    "to you|by (mistake|accident)|accidentally|mistakenly|as a (joke|prank)|(signed up|subscribed|registered|joined)|"
    "(i ve |i have |we ve |we |i |)(switched|changed) (doctors|dentists|vets|banks|providers|gyms|schools|phones|"
    "carriers|suppliers|insurers|companies)|(this number |it |)(used to belong|belonged|belongs) to (someone|"
    "somebody) else( before|)|(i |we |)(already |)(voted|donated|gave|paid|renewed) (early|already|by mail|online|"
    "yesterday|last (week|month|year))|vote for (whoever|whomever) you (want|like)( but|)|not (giving|sending) (you |"
    ")(a (dime|cent|penny)|any money|more)|not looking to (refinance|sell|buy|move|rent|invest|switch|hire)|no (loan|"
    "insurance|help) needed|(i |we |)(don t|do not) qualify|not (eligible|qualified)|(and |)still (you |you people |"
    f"you guys |)(are |r |)(calling|texting|messaging|sending|spamming)|in (a |any |your |)({_SUBJECT})"
)

# Done already, or never agreed to.
_DONE: Final = (
    f"(({_I_HAVE}|i already) |already )(bought|purchased|sold|voted|donated|gave|hired|registered|filed|applied|"
    "switched|renewed|replied|moved|retired|unsubscribed|opted out|cancelled|left|asked|told you|(replied|texted|said|"
    f"sent|typed) (stop|no))( already| one| it| (someone|somebody) else| elsewhere|)|({_I_HAVE}) already (bought|sold|"
    "voted|donated|gave|registered|switched|moved|asked|told you|unsubscribed|opted out|(replied|texted|said|sent|"
    f"typed) stop)|(({_I_HAVE}) |)(already |)(found|have|got|hired|chose) (someone|somebody|another|one|another job|a "
    "job)( else| already|)|(went|work|working) with (someone|somebody|another company)( else|)|(i |we |)(already |"
    ")have (solar|insurance|coverage|medicare|(a|an) (realtor|agent|lawyer|attorney|contractor|roofer|provider|vendor|"
    f"job|plan|doctor|car))( already|)|({_I_AM}|) already (registered|scheduled|booked|vaccinated|signed up|enrolled|"
    "insured|covered)|my (tax|taxes|debt|bill|bills|case|claim|loan) (is|are) (filed|done|paid|settled|handled|paid "
    "off|closed|resolved)|i (don t|do not) (owe|have) (you |)(anything|anyone|this|this debt|any debt|a debt)|my "
    "lawyer will handle this|(i |we |)(never|haven t|have never|ve never|didn t|did not|don t remember|do not "
    "remember) (signed up|sign up|signing up|opted in|opt in|opting in|subscribed|subscribe|subscribing|giving you my "
    "(number|info)|consented|consent|asked|ask|requested|request|agreed|agree|enrolled|enroll|registered|register|"
    "gave permission|give permission|gave you my number|give you my number|gave you permission|give you permission|"
    "authorized|wanted|ordered)|(i have |i ve |i |i m |)(no idea|not sure|don t know|don t remember|no clue) (how|why|"
    "when|where) (i|i m|i am)|(subscribed|signed up|was added|got added|(got|ended up|wound up) (on|onto|in) (this|"
    "your|the) ((email|mailing|text) |)(list|thread|group)|(on|in) (this|your|the) (list|group|thread)|(getting|"
    "receiving) (this|these|your (texts|emails|messages)))( but| and|)|(i|we) (never|didn t|did not) (asked|ask|"
    "agreed|want|wanted) (to be (added|contacted|texted|on (this|your) list)|for (this|these|any of this)|to (get|"
    "receive) (this|these|texts|messages))|(who|why did you) (added|add|put|signed) me (up |)(to|on|for) (this|your)( "
    "list| group|)|why (was|am|did) i (added|on|in|get added)( to| in|)( this| your)( list| group|)|(i |)(never|didn "
    "t|did not) gave you my (number|info|email)|who gave you (permission|consent|the right)( to (text|call|contact|"
    "message) (me|us)|)|(i |we |)(already |)(paid|confirmed|responded|answered)( it| this| already| in full|)|(i |we |"
    ")(already |)(got|received) (it|the package|my order)|(i |we |)(never|didn t|did not) (ordered|order|bought|buy|"
    "purchased) (anything|this)( from (you|y all)|)"
)

# Told before, and what will follow.
_TOLD: Final = (
    "(or|and|otherwise|or else) (i ll|i will|i|i m|i shall|we will|i am) (sue|complain|(sue|report|block) (you|this|"
    f"it)|(call|contact|calling|notify) (the |my |your |)({_POLICE}|manager|supervisor|boss)|mark (you|this|it) as "
    "spam)|(i |i ve |i have |)(already |)(marked|reported|flagged) (this|you|it|your (number|email|messages)|this "
    "number|these)( as (spam|junk)|)( and|)|(i |we |i ve |i have |)(asked|told you|said (this|it|no)) (several|many|"
    "multiple|numerous) times|if you (do not|don t) (stop|comply)|or there will be consequences|(i |we |)(have |ve |"
    ")(already |)(told|asked) (you|you guys|you people)( already| twice| before| no| to stop|)|(this is (my|the|the "
    "(second|third|fourth|fifth)) |)(last |)time (asking|i ask|i ve asked|i have asked|(i m|i am) asking|telling you)|"
    "(how many times) (do i have to|must i) (ask|say (it|this))|(won t|will not|i won t|i will not|not gonna|i m not "
    "gonna) (ask again|tell you again|say it again)|no means no|stop means stop|(and |but |)never (will be|have been|"
    "will)|back off|go away|if (this is|it s|it is|you are|you re) (automated|a bot|a robot|an automated message|a "
    "scam|spam)|(and |or )(i will |i ll |i m |i will be |i ll be |)(report|sue|block|flag|reporting)( you| this| it| "
    f"this number|)|or (else|face legal action|you ll hear from my lawyer)|or ({_I_WILL}) (sue|take legal action|call "
    "the police|(be filing|file) a complaint)|(i will|i ll) (report|block) you|before i (report|block) you|to (the |"
    f"my |your |)({_POLICE})|as spam|for (spam|harassment|spamming)|(reported|blocked|reported and blocked|blocked and "
    "reported|blocking you|reporting you|blocking and reporting)|you (ve|have) been (reported|blocked|flagged|warned)|"
    "(you|you guys|you people) (already |)(ripped me off|scammed me|lied to me|stole from me|have my order|got my "
    "money|are (scammers|thieves|a scam|relentless|sick|crazy|nuts)|suck)|(you |)(stupid |dumb |damn |fucking |"
    ")(idiot|creep|moron|asshole|jerk|scammer|loser|bastard|bitch|prick|dick|dickhead|clown|scum|scumbag|vulture|pest|"
    "weirdo|freak|fucker|motherfucker|crook|parasite|spammer|liar)(s|es|)|(go to hell|get bent|bite me|kiss my ass|do "
    "better|shame on you|get a (life|job|real job)|(screw|fuck|f|eff|damn) you)|(i |we |i ve |)(asked|told you) "
    f"(twice|before|nicely|once|already)|how many times|not (ok|okay|cool)|({_I_HAVE}|i already) (replied|texted|said|"
    "sent|typed) stop (today|yesterday)|(i |we |)(ve |have |)(asked|told you|said (it|this|no)) (two|three|four|five|"
    f"six|ten|2|3|4|5|countless) times|with (the |my |your |a |an |)({_POLICE})|why do (you|you people|y all) keep "
    f"({_TEXTING})( me| us|)|and (please |kindly |)confirm( it| this| that|)|(and |please |)confirm( in writing| by "
    "return( of post| email|)| (once|when) (done|complete|removed)| by (email|reply)| (that |)(you have done so|this "
    "has been done)| (removal|deletion|receipt))|(are you|r u) (stupid|deaf|blind|dumb|illiterate|kidding me|serious)|"
    "(can|do|did) you (not |)(read|speak english|understand (english|no))|(are you deaf|can t you read|learn to read|"
    "can you not read)|thieves|(this is |)(my|your|the) (last|final) (warning|time)|(it s|it is) (late|1am|2am|3am|"
    "4am|5am|midnight|too early)|last time (i m|i am) (saying (this|it)|asking|telling you)|i said (no|stop) the last "
    "(few|two|three|2|3|4) times|for the (second|third|fourth|fifth|tenth|hundredth|thousandth|millionth|2nd|3rd|4th|"
    "5th|10th|20th|100th|last|final|very last|umpteenth|nth) time|(this is |)(my |the |)(second|third|fourth|2nd|3rd|"
    "4th|last|final|formal|official) (time asking|request|notice|warning)( to|)|(second|third|fourth|2nd|3rd|4th) and "
    "(final|last) (request|notice|time)( to| for|)|(did you not|didn t you|did you|you didn t|do you not) (read|get|"
    "see|receive) my (last |previous |)(message|messages|text|texts|email|reply)|(don t|do not) make me (ask|say it|"
    "tell you)( again|)|replying stop|for the last (effing|fucking|damn|goddamn|bloody|freaking) time"
)

_REASON: Final = {"reason": "|".join((_NOT_ME, _TOO_MUCH, _NO_NEED, _DONE, _TOLD))}

# What asks to stop: rows of classes.
_CORES: Final = (
    # Stop it, do not do it.
    "stop contact/call oddly?", "stop contact message/it/ad/update oddly", "stop contacted",
    "stop receive? message/it/them/ad/update",
    "stop contact message/it/ad/update", "stop send them", "not sending them/it anymore",
    "stop contact pieces/third/nuisance/post", "stop receive post", "i? not want receive post/pieces",
    "stop nuisance/feed/post",
    "nomore update/post/nuisance", "stop/not vex person/number", "stop trade goods", "stop urge goods?",
    "stop beg formoney", "not contact", "not contact/call not contact/call", "stop/not using number/it/person forads",
    "stop/not using use", "stop/not adding person/number list", "stop leaving message/update",
    "remove/take profile from? list", "not contact message/it/ad/update", "not call person/third",
    "not call/contact here", "kill/off texts", "no message/ad", "make message/it/them/ad stop", "texts/them needstop",
    "yourtexts unwelcome", "texts considered", "want message/it/them/ad needstop/stop_be",
    "i? want texts/them needstop/stop_be", "texts want stop_be", "i? want texts stop_to", "turn texts away",
    # I do not want it.
    "i? not want message/it/them/ad/update/nuisance/receive/contact/contacted", "i? not want message/it/ad bare",
    "i? not want you call", "i? not want person contact", "want not person contact", "i? not want be_on list",
    "i? not want number list", "i? not want use",
    "i? not keen texts/receive/contact/contacted", "i? not receive message/it/ad you", "i? not like texts/ad",
    "nobody/thirdnot want receive? message/it/ad/contacted/update/post", "thirdnot want contact",
    "iffy removed/took person/number from? list?", "rather getting/contacted/contact",
    "rather receive? message/it/ad/update/post/nuisance", "rather receive pieces", "rather be_on list",
    "tired texts/nuisance/contacted", "tired receive? message/ad/update/post", "tired receive? them/it anymore",
    "tired receive pieces/nuisance",
    # Off the list.
    "take person/number from list?", "take person/number from message/it/ad", "take third/him from list",
    "remove/take handle from list", "remove/take person/number from? list today", "i? unsubscribe list today",
    "i? want removed list today", "i? leaving_it from thread/forum", "mustgo list?", "marking person removed list?",
    "kin dead stop/not contact/call third/him", "kin dead remove third/him", "kin dead take third/him from list?",
    "take message/it/ad off_phone", "remove person/number list?", "remove it/them/third/him list", "remove message/ad",
    "i? unsubscribe", "i? unsubscribe from message/it/pieces/update/post/nuisance", "i? want removed list?",
    "person? want? removed list", "number want? removed list", "person/number mustbe removed list?",
    "i? cannot unsubscribe", "person/number? beremoved list?", "number? beremoved from list",
    "make person/number removed", "ensure i? removed list?", "ensure person/number removed",
    "ensure i? receive? no message/it/ad", "ensure i? not receive", "ensure i? not contacted",
    "ensure i? not be_on? list", "ensure number not list", "i? declined texts/contacted", "put person/number dnc",
    "i? want be_on dnc",
    "leave person/number alone",
    # My right to it.
    "i? revoke consent/contact/contacted use?", "i? object use", "notallowed contact/call person?",
    "i? not consent use?", "i? not give consent use?", "nothave consent", "i? exercise right use?",
    "saidstop/afterstop still receive/contact/call/getting them?", "still receive/contact/call/getting afterstop",
    "still receive/contact/getting update/post/pieces afterstop", "still receive/contact/getting saidstop",
    "saidstop/afterstop goeson", "goeson afterstop", "i? receive message/ad/update afterstop",
    "afterstop i? receive message/ad/update", "honor/revoke optrequest", "confirm i/number been removed",
    "confirm you? been removed person/number list?", "i? noneedfor texts/receive/contact/contacted/update/ad",
    "toldnot call/contact",
    # Stop, or else.
    "stop if? threat", "stop/not contact message/it/ad? if threat", "not call person if threat",
    "if contact/call person? threat", "if message/it/ad threat", "contact if threat", "threat if contact",
    "call person if threat", "contact person if threat",
    "threat if not stop", "remove/take person/number from? list? if threat", "i? unsubscribe if threat",
    "leave person alone if threat", "final if? threat", "persist threat", "threat persist", "no texts threat",
    # Nothing but this.
    "final/wrong bare?",
)  # fmt: skip

# What refuses without asking, which is likely a request if nothing else is said.
_SOFT: Final = (
    "refusal", "i? unkeen", "threat", "stop nag", "noneed contact/call/message/it/ad", "remove third/him",
    "remove name list", "i? not want yours", "shouldnt list/message/it", "nobody_named name here?", "notme",
    "remove/take profile", "not leaving message/update", "i? not want be_on it/message", "stop/not contact/call him",
    "take/remove person from? thread", "whystill receive/contact/getting", "saidstop", "when texts stop",
    "not want third/him contacted", "off message", "stop adding person", "stop/not using number",
    "i? want removed thread", "notmine", "stop contact today", "i? not want post", "not contact post", "nomore pieces",
    "stop pieces",
    "i? not want pieces", "tired pieces", "rather pieces", "saidstop/afterstop noeffect", "stop bot", "off update",
    "texts away",
    "leave third/him alone",
    "can texts/them needstop/halt", "no post",
    "off bot", "i? not accept message/ad",
)  # fmt: skip

# What asks how to stop, or who writes.
_HOW: Final = (
    "who", "how stop", "how stop receive? message/it/them/ad", "how make message/it/them/ad stop_to",
    "how stop contact", "how unsubscribe", "how leaving_it from thread/forum", "how receive from list",
    "how removed list",
)  # fmt: skip

LEXICON = Lexicon(
    language="en",
    words={**_STOP, **_MESSAGES, **_WANTING, **_LEAVING, **_WHERE, **_SENTENCES, **_AROUND, **_REASON},
    hasty=_hasty,
    one_word=_one_word,
    cores=_CORES,
    how=_HOW,
    alone=("bare",),
    soft=_SOFT,
    real="floor|floors|blood|clean|doing|dying|timing|sound|sounds|round|rounds|pound|pounds|pending|sending|ending|"
    "setting|letting|received|posts|looks|makes|loads|heads|films|stamp|quiet|shopped|stepped|topped|slopped|stopper|"
    "stoppers|clock|clocks|flock|black|clocking|locking|docking|cleaning|cleanings|crash|brash|forge|forgot|forgets|"
    "enlist|cropping|swiping|piping|surging|plaque|plagues|flooded|forwards|toward|towards|troubled|troubles|bagging|"
    "sagging|wagging|irritated|irritates|blocked|blocker|follow|scratched|deleted|erased|hassles|pushed|bushing|"
    "rushing|scrubs|shrub|cleared|clears|learning|cancer|cancers|canceled|cancelled|testing|tested|taxing|nesting|"
    "resting|reaction|contract|contracts|massage|massages|massaging|contacts|calling|remote|remotes|missing|mailed|"
    "nailing|sailing|failing|railing|tailing|falling|caling|writhing|waiting|whiting|seeding|spending|mending|bending|"
    "lending|tending|vending|sensing|removed|removes|alerted|latest|adverse|offers|officer|other|offered|deals|"
    "details|dealt|seals|meals|heals|stopped|stops|stoop|stopping|lists|fists|mists|exists",
    never="end of (message|text)|never (call|text) (me |)back|call me (sir|ma am|that|names|crazy)|call it that|need "
    "a (call|text|message)|want a call|(it|that|there|here) no more|non stop|nonstop|no (call|text|message|email) me|"
    "no (and|or) call|stop and (call|text)|(call|email|message) text me|(text|email|message) call me|(call|text) "
    "email me|call message me|(call|text) me (now|right now)|message me right now|(call|text|email) me at work|(call|"
    "text) me in the morning|need to (call|text) back|need to call me back|(i|we) stopped (getting|receiving|being)|"
    "my list|shopping list|to do list|todo list",
    other="waiting drive driving drives instead dont don t not never no nor without cannot cant wont asked ask tells "
    "saying called heard read wrote wants wanted thinks supposed try tried how when until till unless because while "
    "during after since although though whether than who whom whose which what why where he she they their theirs his "
    "hers someone somebody something tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday "
    "sunday january february march april june july august september october november december week month year hour "
    "hours minute minutes oclock am pm order orders appointment appointments booking reservation meeting delivery "
    "shipment payment payments invoice bill bills refund account accounts card cards password pin alarm alarms song "
    "songs music playlist light lights video movie game games bus car train flight ticket tickets calendar event "
    "events item items product products price prices size said says told tell say think thought know knew believe "
    "guess hope if dun can't couldn't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't won't "
    "doesn't important user users image images file photo photos win winner prize claim free vouchers voucher draw "
    "noon weekend stock sugar plenty box boxes piece pieces fix",
)
