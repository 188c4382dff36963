"""WhatsApp by Meta's Cloud API.

`channel` is the adapter; `webhook` (with `body`, `place`, `payloads`, `items`, `systems`, `notices`) reads what comes
in; `content` (with `template`, `media`, `interactive`) shapes what goes out, `client` sends it; `errors` is the table
of Meta's codes; `account` and `probe` read what Graph says of our number.
"""

from channels.whatsapp.account import UNLIMITED, parse_limit, parse_rating, parse_template
from channels.whatsapp.channel import WhatsAppChannel, WhatsAppSettings
from channels.whatsapp.errors import RULES, Rule, classify
from channels.whatsapp.webhook import sign

__all__ = [
    "RULES",
    "UNLIMITED",
    "Rule",
    "WhatsAppChannel",
    "WhatsAppSettings",
    "classify",
    "parse_limit",
    "parse_rating",
    "parse_template",
    "sign",
]
