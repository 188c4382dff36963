"""One runner over every channel, by payload files: the same demands on each."""

from tests.conformance.provider import Provider
from tests.conformance.twilio import Twilio
from tests.conformance.whatsapp import WhatsApp

PROVIDERS: tuple[Provider, ...] = (Twilio(), WhatsApp())
