"""English."""

import re

from gateway.core.consent.lexicon import Lexicon
from gateway.core.consent.lexicons.en.families import FAMILIES
from gateway.core.consent.lexicons.en.words import WORDS

_TYPED = {"you": "u", "your": "ur", "are": "r", "please": "pls"}
"""Words that are often typed shorter."""
_SHORTENED = ("m", "ve", "ll", "d", "re", "s", "t")
"""What stands behind an apostrophe."""


def _hasty(word: str, _first: bool) -> list[str]:
    """How a word is typed in a hurry: `u` for `you`, `textin` for `texting`."""
    return [_TYPED.get(word) or re.sub(r"(?<=\w\w)ing$", "in", word)]


def _one_word(first: str, second: str) -> str | None:
    """Which words are typed as one: `dont` for `don't`."""
    return first + second if second in _SHORTENED else None


LEXICON = Lexicon(
    language="en",
    words={
        name: "|".join(filter(None, (FAMILIES.get(name), WORDS.get(name))))
        for name in dict.fromkeys((*WORDS, *FAMILIES))
    },
    hasty=_hasty,
    one_word=_one_word,
    cores=(
        "stop contact",
        "stop call",
        "stop call contact",
        "not call person",
        "final",
        "stop contact message/it/ad",
        "stop message/it/ad",
        "stop receive message/it/ad",
        "not contact",
        "not contact message/it/ad",
        "i? not want message/it/ad",
        "i? not want message/it/ad bare",
        "i? not want receive",
        "i? not want contact",
        "i? not want contacted",
        "i? not want you call",
        "i? not keen texts",
        "i? not keen receive",
        "i? not keen contacted",
        "i? not keen contact",
        "i? not want person contact",
        "i? not receive message/it/ad you",
        "no message/ad",
        "take person/number from",
        "take person/number from list",
        "take person/number from message/it/ad",
        "stop update",
        "stop contact update",
        "stop receive update",
        "i? not want update",
        "remove person",
        "remove number",
        "remove person list",
        "remove number list",
        "remove it list",
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
        "if message/it/ad threat",
        "contact if threat",
        "threat if contact",
        "threat if not stop",
        "off texts",
        "remove third list",
        "take third from list",
        "make message/it/ad stop",
        "not call third",
        "no texts threat",
        "rather getting",
        "rather receive message/it/ad",
        "tired texts",
        "tired nuisance",
        "tired receive texts",
        "tired contacted",
        "stop nuisance",
        "stop contact nuisance",
        "i? not want nuisance",
        "nobody want message/it/ad",
        "nobody want contacted",
        "i? not like texts",
        "i? not like ad",
        "stop feed",
        "rather message/it/ad",
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
        "ensure i? receive no message/it/ad",
        "ensure i? not receive",
        "ensure no message/it/ad",
        "honor optrequest",
        "revoke optrequest",
        "i? revoke contact",
        "i? revoke contacted",
        "texts needstop",
        "texts want stop_be",
        "want message/it/ad needstop",
        "honor removed",
        "tired receive message",
        "leave number alone",
        "want not person contact",
        "not call here",
        "not contact here",
        "stop contact message/it/ad? if threat",
        "not contact message/it/ad? if threat",
        "stop if threat",
        "not call person if threat",
        "i? not give consent",
        "take message/it/ad off_phone",
        "i? not want be_on list",
        "rather be_on list",
        "kill texts",
        "stop vex person/number",
        "not vex person/number",
        "stop trade goods",
        "stop beg formoney",
        "turn texts away",
        "stop contact pieces",
        "stop contact third",
        "put person/number dnc",
        "thirdnot want message/it/ad",
        "thirdnot want contacted",
        "thirdnot want contact",
        "i? exercise right",
        "nothave consent",
        "toldnot call",
        "toldnot contact",
        "make person/number removed",
        "ensure i? removed list?",
        "ensure person/number removed",
        "want message/it/ad stop_be",
    ),
    how=(
        "who",
        "how stop",
        "how stop message/it/ad",
        "how stop receive message/it/ad",
        "how stop contact",
        "how unsubscribe",
        "how receive from list",
    ),
    alone=("bare",),
    soft=(
        "refusal",
        "threat",
        "stop nag",
        "noneed contact",
        "noneed call",
        "noneed message/it/ad",
        "remove third",
        "not want third contacted",
        "off message",
    ),
    real="floor|floors|blood|clean|doing|dying|timing|sound|sounds|round|rounds|pound|pounds|pending|sending|ending|"
    "setting|"
    "letting|received|posts|looks|makes|loads|heads|films|stamp|quiet|"
    "shopped|stepped|topped|slopped|stopper|stoppers|clock|clocks|flock|black|clocking|locking|docking|"
    "cleaning|cleanings|crash|brash|forge|forgot|forgets|enlist|cropping|swiping|piping|surging|plaque|plagues|"
    "flooded|forwards|toward|towards|troubled|troubles|bagging|sagging|wagging|irritated|irritates|blocked|blocker|"
    "follow|scratched|deleted|erased|hassles|pushed|bushing|rushing|scrubs|shrub|cleared|clears|learning|"
    "cancer|cancers|canceled|cancelled|testing|tested|taxing|nesting|resting|reaction|contract|contracts|"
    "massage|massages|massaging|contacts|calling|remote|"
    "remotes|missing|mailed|nailing|sailing|failing|railing|tailing|falling|caling|writhing|waiting|whiting|seeding|"
    "spending|mending|bending|lending|tending|vending|sensing|removed|removes|alerted|latest|adverse|offers|officer|"
    "other|offered|deals|details|dealt|seals|meals|heals|stopped|stops|stoop|stopping|lists|lists|fists|mists|exists",
    never="end of message|end of text|"
    "never call me back|never call back|never text me back|never text back|call me sir|call me ma am|"
    "call me that|call me names|call it that|call me crazy|need a call|need a text|need a message|"
    "want a call|it no more|that no more|there no more|here no more|non stop|nonstop|no call me|no text me|"
    "no message me|no email me|no and call|no or call|stop and call|stop and text|call text me|text call me|"
    "call email me|text email me|call message me|call me now|text me now|call me right now|text me right now|"
    "message me right now|call me at work|text me at work|email me at work|call me in the morning|text me in the "
    "morning|need to call back|need to call me back|need to text back|i stopped getting|i stopped receiving|"
    "we stopped getting|we stopped receiving|my list|shopping list|to do list|todo list",
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
    "important user users image images file photo photos win winner prize claim free vouchers voucher draw noon  "
    "weekend stock sugar plenty box boxes piece pieces fix",
)
