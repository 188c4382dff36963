"""A configuration file that has every key, and the environment it needs."""

from __future__ import annotations

ENVIRON = {
    "ASSENT_API_KEY": "s3cr3t-api-key",
    "TWILIO_ACCOUNT_SID": "AC0123456789abcdef0123456789abcdef",
    "TWILIO_AUTH_TOKEN": "s3cr3t-twilio-token",
    "WHATSAPP_TOKEN": "s3cr3t-whatsapp-token",
    "WHATSAPP_APP_SECRET": "s3cr3t-app-secret",
    "WHATSAPP_VERIFY_TOKEN": "s3cr3t-verify-token",
    "TURNSTILE_SECRET": "s3cr3t-turnstile",
    "ASSENT_SINK_SECRET": "whsec_czNjcjN0LXNpbms=",
}

WHOLE = """
[gateway]
listen     = "127.0.0.1:8080"
public_url = "https://gateway.example.com"
store      = "sqlite:///assent.db"
node       = "gw-1"
default_region = "US"
countries  = ["US", "CA"]
prompts_per_ip    = ["5 per hour"]
prompts_per_range = ["10 per hour"]
prompts_per_group   = ["60 per hour"]
prompts_per_country = ["20 per hour"]
trusted_proxies = ["127.0.0.1", "10.0.0.0/8"]
[[api_keys]]
name   = "campaigns"
key    = "${ASSENT_API_KEY}"
scopes = ["send", "consent", "read"]

[channels.sms-us]
adapter     = "twilio"
account_sid = "${TWILIO_ACCOUNT_SID}"
auth_token  = "${TWILIO_AUTH_TOKEN}"
sender      = "+15550006000"
rate        = 10
replies     = "gateway"
deactivations = true
timeout = "10 seconds"
api_base_url = "http://127.0.0.1:8090"

[channels.sms-us.health]
sample      = 100
opt_outs    = [0.02, 0.05]
filtered    = [0.01, 0.05]
unreachable = [0.05, 0.15]

[channels.wa-main]
adapter             = "whatsapp"
phone_number_id     = "106540352242922"
business_account_id = "102290129340398"
display_phone_number = "+15550783881"
access_token        = "${WHATSAPP_TOKEN}"
app_secret          = "${WHATSAPP_APP_SECRET}"
verify_token        = "${WHATSAPP_VERIFY_TOKEN}"
graph_version       = "v26.0"
portfolio           = "acme"
rate                = 80
quality_poll        = "3 minutes"
limit_margin        = 0.9
us_marketing        = false
timeout             = "20 seconds"
api_base_url        = "http://127.0.0.1:8090"

[channels.wa-main.quality]
green = 1.0
yellow = 0.5
red = 0.0
unknown = 0.5
recover_per_day = 0.25

[subscription_groups.sms-promos]
name           = "Acme texts"
brand          = "Acme"
channels       = ["sms-us"]
double_opt_in  = true
confirm_within = "30 days"
marketing_caps = ["1 per 24 hours", "4 per 7 days"]
quiet_hours    = "21:00-08:00"
quiet_hours_in = { US-TX = { default = "21:00-09:00", sun = "21:00-12:00" }, FR = "20:00-10:00" }
quiet_hours_of_states = true
stop_scope     = "group"
likely_opt_out = "ask"

[subscription_groups.sms-promos.keywords.en]
opt_in  = ["START", "UNSTOP", "JOIN"]
confirm = ["Y", "YES"]
opt_out = ["NO MORE"]
help    = ["CARE"]
stop_promotions = ["NO ADS"]

[subscription_groups.sms-promos.replies.en]
prompt    = "Acme: reply Y to get up to 4 msgs/month. Msg & data rates may apply. HELP for help, STOP to cancel."
confirmed = "Acme: you're in. Reply HELP for help, STOP to cancel."
opted_out = "Acme: you are unsubscribed and will get no more messages."
help      = "Acme: help at acme.example/help. Reply STOP to cancel."
promotions_stopped = "Acme: no more promotions. You still get order updates. Reply START to get them again."
ask_stop  = "Acme: shall we stop? Reply STOP to end or KEEP to go on. No answer: we stop."

[[subscription_groups.sms-promos.custom_keywords]]
keywords   = ["HOURS"]
reply      = "Open 9-5."
subscribes = "wa-news"

[subscription_groups.wa-news]
name = "Acme news"
channels = ["wa-main"]
quiet_hours = "21:00-08:00"

[subscription_groups.wa-news.replies.en]
prompt    = "Acme: reply YES to get our news. HELP for help, STOP to cancel."
confirmed = "Acme: you're in. Reply HELP for help, STOP to cancel."
opted_out = "Acme: you are unsubscribed."
help      = "Acme: help at acme.example/help."
promotions_stopped = "Acme: no more promotions."

[subscription_groups.wa-news.replies.en.prompt_template]
name = "double_opt_in"
language = "en_US"
body = ["Acme"]
opt_in_button = 0

[frequency]
marketing_caps = ["6 per 7 days"]

[[event_sinks]]
url    = "https://app.example.com/assent"
secret = "${ASSENT_SINK_SECRET}"
types  = ["message.received", "message.status", "consent.changed", "channel.quality"]
raw    = false

[links]
base = "https://go.acme.example"

[console]
listen = "127.0.0.1:8081"

[forms.join]
group = "sms-promos"
origins = ["https://acme.example"]
terms_url = "https://acme.example/terms"
privacy_url = "https://acme.example/privacy"
min_age = 21

[forms.join.turnstile]
site_key = "0x4AAAAAAA"
secret = "${TURNSTILE_SECRET}"
api_base_url = "https://challenges.cloudflare.com"

[forms.join.texts.en]
title = "Texts from Acme"
disclosure = "I agree to get recurring marketing texts from Acme at this number. HELP for help, STOP to cancel."

[retention]
texts    = "400 days"
raw      = "30 days"
evidence = "5 years"

[simulator]
listen = "127.0.0.1:8090"
"""


def changed(*edits: tuple[str, str]) -> str:
    """The whole file with pieces of its text replaced; each piece must be there."""
    text = WHOLE
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    return text
