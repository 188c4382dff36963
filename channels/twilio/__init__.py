"""SMS through Twilio.

`channel` is the adapter; `signature` and `webhook` read what comes in; `content` says what can go out, `http` sends it;
`errors` is the table of Twilio's codes; `probe`, `status` and `deactivations` ask Twilio, `records` reads its answers.
"""

from channels.twilio.channel import TwilioChannel, TwilioSettings

__all__ = ["TwilioChannel", "TwilioSettings"]
