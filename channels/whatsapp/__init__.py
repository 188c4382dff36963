"""WhatsApp by Meta's Cloud API.

`channel` is the adapter. `webhook` verifies a body and walks through its items, which `messages`, `notices` and
`identity_changes` read, by the models of `payloads`; `envelope` is what an item has from the body around it. `content`
(with `content_models`) shapes what goes out, `http` sends it; `errors` is the table of Meta's codes; `account` and
`probe` read what Graph says of our number; `parsing` reads single values of its JSON.
"""

from channels.whatsapp.account import UNLIMITED, parse_limit, parse_rating, parse_template
from channels.whatsapp.channel import WhatsAppChannel, WhatsAppSettings
from channels.whatsapp.errors import RULES, classify
from channels.whatsapp.webhook import sign

__all__ = [
    "RULES",
    "UNLIMITED",
    "WhatsAppChannel",
    "WhatsAppSettings",
    "classify",
    "parse_limit",
    "parse_rating",
    "parse_template",
    "sign",
]
