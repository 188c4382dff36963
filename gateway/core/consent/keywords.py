"""What a message's words mean in a subscription group: `Vocabulary.match`.

The built-in opt-out, help and stop-promotions words of every language always count. First the whole message is compared
with the words, never a part of it, then its sentences and clauses with short phrases. A word in several lists has the
first of these kinds: opt-out, stop promotions, help, confirm (when pending), opt-in, custom. What is none of these may
still be likely a request to stop. `reserved` tells the configuration which words it cannot use in other lists,
`CARRIER_*` which words the carrier handles by itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from gateway.core.consent import builtin_keywords, stop_requests
from gateway.core.consent.normalize import deciding, has_look_alikes, loosened, normalize, normalize_loose
from gateway.core.consent.pieces import LONGEST_CLAUSE
from gateway.core.consent.states import Kind
from gateway.core.consent.stop_requests import Reading

ENGLISH: Final = "en"

_SHORT: Final = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
_START: Final = frozenset({"START", "UNSTOP"})
_NONE: Final[frozenset[str]] = frozenset()

CARRIER_STOP: Final[Mapping[str, frozenset[str]]] = {
    "gateway": _NONE,
    "twilio_default": _SHORT,
    "advanced_opt_out": _NONE,  # only what comes with OptOutType
    "toll_free": frozenset({"STOP"}),
}
"""By `replies` mode: the messages (trimmed, in upper case) on which the carrier itself blocks and answers."""

CARRIER_START: Final[Mapping[str, frozenset[str]]] = {
    "gateway": _NONE,
    "twilio_default": _START | {"YES"},
    "advanced_opt_out": _NONE,
    "toll_free": _START,
}
"""The same for lifting its block, which it does, and answers, only where it blocks."""

CARRIER_HELP: Final[Mapping[str, frozenset[str]]] = {
    "gateway": _NONE,
    "twilio_default": frozenset({"HELP", "INFO"}),
    "advanced_opt_out": _NONE,
    "toll_free": _NONE,  # the network knows STOP, START and UNSTOP only (Twilio support 360058144374)
}
"""The same for help."""

UNBLOCKS: Final[Mapping[str, frozenset[str]]] = {
    "gateway": _START | {"YES"},
    "twilio_default": _START | {"YES"},
    "advanced_opt_out": _START | {"YES"},
    "toll_free": _START,
}
"""By `replies` mode: the messages that lift our record of the carrier's block, whoever answers."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a message says. `word` is the normalized word or phrase, `languages` are all that have it for that kind;
    `phrase`: it was free text, of which `core` are the words that ask; `custom` is the index of the custom keyword's
    entry."""

    kind: Kind
    word: str | None = None
    languages: tuple[str, ...] = ()
    phrase: bool = False
    custom: int | None = None
    core: tuple[str, ...] = ()


NOT_MATCHED: Final = Match(Kind.OTHER)

_BUILT_IN: Final[Mapping[Kind, builtin_keywords.Words]] = {
    Kind.OPT_OUT: builtin_keywords.OPT_OUT,
    Kind.STOP_PROMOTIONS: builtin_keywords.STOP_PROMOTIONS,
    Kind.HELP: builtin_keywords.HELP,
}
_RESERVED: Final[Mapping[str, Kind]] = {
    normalize(word): kind
    for kind in (Kind.HELP, Kind.STOP_PROMOTIONS, Kind.OPT_OUT)
    for listed in _BUILT_IN[kind].values()
    for word in listed
}
_YES: Final = frozenset(normalize(word) for words in builtin_keywords.YES.values() for word in words)
_KEEP: Final[dict[str, tuple[str, ...]]] = {}
for _language, _words in builtin_keywords.KEEP.items():
    for _word in map(normalize, _words):
        _KEEP[_word] = (*_KEEP.get(_word, ()), *(() if _language == builtin_keywords.EVERY else (_language,)))
_PROMOTIONS: Final = frozenset(word for word, kind in _RESERVED.items() if kind is Kind.STOP_PROMOTIONS)
_UNMISTAKABLE: Final = frozenset(map(normalize, builtin_keywords.UNMISTAKABLE))
_UNMISTAKABLE_FIRST: Final = frozenset(word.split()[0] for word in _UNMISTAKABLE)
_EVERYDAY: Final = frozenset(map(normalize, builtin_keywords.EVERYDAY))
_CANADA: Final = {normalize(word): Match(Kind.OPT_OUT, normalize(word)) for word in builtin_keywords.CANADA}

Lists = Mapping[str, Sequence[str]]
"""Language → words, as configured."""


def reserved(word: str) -> Kind | None:
    """The kind of a built-in word of any language, which no other list may contain; None if the word is free."""
    return _RESERVED.get(normalize(word))


@lru_cache(maxsize=64)  # a message is asked for several things
def _plain(text: str) -> str:
    """What of a message decides, normalized."""
    return normalize(deciding(text))


def canadian(text: str) -> bool:
    """Whether a message is one of the words that opt out from a Canadian number only, politely or not."""
    return stop_requests.without_courtesy(_plain(text)) in _CANADA


def everyday(word: str | None) -> bool:
    """Whether a normalized word is also used on buttons that have nothing to do with consent ("Cancel")."""
    return word in _EVERYDAY


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A group's words, normalized: `settled` for people who are not pending, `pending` for those who are. With
    `promotions_apart`, a request in free text to stop promotions stops these alone; without it, everything. `brand` is
    what the sender is called: it says nothing beside a request to stop. `begins` are the first words of the settled
    ones, and of courtesies."""

    settled: Mapping[str, Match]
    pending: Mapping[str, Match]
    begins: Container[str]
    promotions_apart: bool = False
    brand: str = ""
    _newest: dict[str, tuple[str, Match]] = field(default_factory=dict, compare=False, repr=False)  # the last answer

    @classmethod
    def build(
        cls,
        *,
        opt_in: Lists | None = None,
        confirm: Lists | None = None,
        opt_out: Lists | None = None,
        help: Lists | None = None,  # noqa: A002 - the name it has in the configuration
        stop_promotions: Lists | None = None,
        custom: Sequence[Sequence[str]] = (),
        double_opt_in: bool,
        has_form: bool = False,
        promotions_apart: bool = False,
        brand: str = "",
    ) -> Vocabulary:
        """A group's vocabulary from its configured lists, each by language; what is not given is the default.

        `opt_in` and `confirm` replace their language's default, the other lists add to the built-in words. `custom` has
        the words of each custom keyword entry. With a form (`has_form`) people are asked to confirm also where the
        group has no double opt-in; there a word that opts in by itself goes on doing so.
        """
        confirms = double_opt_in or has_form
        configured = (opt_in or {}, confirm or {}, opt_out or {}, help or {}, stop_promotions or {})
        named = {language for lists in (*configured, *_BUILT_IN.values()) for language in lists}
        all_languages = tuple(sorted(named - {builtin_keywords.EVERY} | {ENGLISH}))
        added = {Kind.OPT_OUT: opt_out or {}, Kind.STOP_PROMOTIONS: stop_promotions or {}, Kind.HELP: help or {}}
        asked: dict[Kind, Lists] = {Kind.OPT_IN: opt_in or {}, Kind.CONFIRM: (confirm or {}) if confirms else {}}
        given = {kind for kind, lists in asked.items() if ENGLISH in lists}
        default = builtin_keywords.default_words(given, double_opt_in=double_opt_in, has_form=has_form)
        opt_ins, confirm_words = (
            list(_listed(kind, {**lists, builtin_keywords.EVERY: default[kind]}, all_languages))
            for kind, lists in asked.items()
        )
        built_in_words = [
            entry
            for kind, built_in in _BUILT_IN.items()
            for lists in (built_in, added[kind])
            for entry in _listed(kind, lists, all_languages)
        ]
        custom_words = [
            (normalize(word), Match(Kind.CUSTOM, normalize(word), custom=i))
            for i, entry in enumerate(custom)
            for word in entry
        ]
        settled = _gathered(built_in_words, opt_ins, custom_words)
        return cls(
            settled=settled,
            begins=stop_requests.COURTEOUS.union(word.partition(" ")[0] for word in settled),
            pending=_gathered(
                built_in_words, *((confirm_words, opt_ins) if double_opt_in else (opt_ins, confirm_words)), custom_words
            ),
            promotions_apart=promotions_apart,
            brand=brand,
        )

    def says_yes(self, text: str) -> bool:
        """Whether a message is a yes, or a word that confirms: it may answer any question. Courtesy does not count."""
        word = stop_requests.without_courtesy(_plain(text))
        confirms = self.pending.get(word)
        return word in _YES or (confirms is not None and confirms.kind is Kind.CONFIRM)

    def answer(self, text: str) -> Match | None:
        """What a message says in answer to the question whether to stop; None where it is no answer."""
        word = _plain(text)
        if self.settled.get(word, NOT_MATCHED).kind in _BUILT_IN:
            return None
        if word in _KEEP:
            return Match(Kind.KEEP, word, _KEEP[word])
        return Match(Kind.OPT_OUT, word, phrase=True) if self.says_yes(text) else None

    def same_while_pending(self, text: str) -> bool:
        """Whether a message means the same from somebody who is pending and from somebody who is not."""
        normalized = _plain(text)
        return self.pending.get(normalized) == self.settled.get(normalized)

    def match(self, text: str, *, pending: bool, canada: bool = False) -> Match:
        """What a message means, from somebody who is pending or not and has a Canadian number (`canada`) or not. Takes
        time linear in the text, of which only the first `normalize.DECIDING` characters decide."""
        table = self.pending if pending else self.settled
        normalized = _plain(text)
        if canada and (canadian := _CANADA.get(stop_requests.without_courtesy(normalized))):
            return canadian
        if exact := table.get(normalized):
            return exact
        return self._otherwise(deciding(text), normalized) if normalized else NOT_MATCHED

    def _otherwise(self, text: str, normalized: str) -> Match:
        """What a text means that is no word of a list: the same for everybody, so that whoever asks about somebody who
        is pending and then about somebody who is not gets one answer twice."""
        newest = self._newest.get("text")  # once: long texts are read in threads beside this
        if newest is not None and newest[0] == text:
            return newest[1]
        found = self._loose(text, normalized) or self._read(text, normalized) or NOT_MATCHED
        if found.kind in (Kind.OTHER, Kind.LIKELY) and (rest := self._nameless(text)):
            plain = normalize(rest)
            again = self._loose(rest, plain) or self._read(rest, plain) or NOT_MATCHED
            found = again if again.kind in (Kind.OPT_OUT, Kind.STOP_PROMOTIONS) else found
        self._newest["text"] = text, found
        return found

    def _nameless(self, text: str) -> str:
        """A text without the name of its sender (`STOP ACME`), whose accents do not count; empty where it does not name
        it."""
        words = normalize(self.brand).split() if self.brand else ()
        if not words or words[0] not in _plain(text):
            return ""
        plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
        name = re.compile(r"\b" + r"[\W_]+".join(map(re.escape, words)) + r"(?:['’]s)?\b", re.IGNORECASE)
        rest, names = name.subn(" ", plain)
        return rest.strip() if names else ""

    def _loose(self, text: str, normalized: str) -> Match | None:
        """Built-in kinds of words written oddly, politely or several times; nothing that opts in."""
        if not self._may_be_loose(text, normalized):
            return None
        loose = normalize_loose(text, normalized)
        polite = stop_requests.without_courtesy(normalized)
        loosely = polite if loose == normalized else stop_requests.without_courtesy(loose)
        for form in (loose, polite, loosely):
            settled_match = self.settled.get(form)
            if settled_match and settled_match.kind in _BUILT_IN:
                return Match(settled_match.kind, form, settled_match.languages)
        if stop_requests.is_slip_of_stop(loose):
            return self.settled.get("stop")
        if polite[-1:].isdigit() and (asks := _TO_A_NUMBER.fullmatch(polite)) and asks["word"] in _UNMISTAKABLE:
            return self.settled[asks["word"]]
        if loosely.partition(" ")[0] not in _UNMISTAKABLE:
            return None
        words = loosely.split()
        if len(words) > _MOST_WORDS:
            return None
        matches = [self.settled.get(word, NOT_MATCHED) for word in words]
        return matches[0] if all(match.kind is Kind.OPT_OUT for match in matches) else None

    def _may_be_loose(self, text: str, normalized: str) -> bool:
        """Whether the first word of a text may begin words of a list, written oddly or not, or be a part of `stop`."""
        first = normalized.partition(" ")[0]
        loose = loosened(first)
        return (
            first in self.begins
            or loose in self.begins
            or len(loose) == 1
            or "stop".startswith(loose)
            or stop_requests.is_slip_of_stop(loose)
            or has_look_alikes(text)
        )

    def _read(self, text: str, normalized: str) -> Match | None:
        """An unmistakable word that is one sentence among others; a request in free text, a question how to make one,
        or what is likely a request."""
        reading = Reading(text, unless=_PROMOTIONS)
        if not _UNMISTAKABLE_FIRST.isdisjoint(normalized.split()):
            for words in map(stop_requests.without_courtesy, reading.sentences):
                if words in _UNMISTAKABLE:
                    return replace(self.settled[words], phrase=True)
        word = normalized[:LONGEST_CLAUSE]
        if request := reading.asks_to_stop():
            apart = reading.asks_to_stop_promotions() if self.promotions_apart else None
            kind = Kind.STOP_PROMOTIONS if apart else Kind.OPT_OUT
            asks = apart or request
            return Match(kind, word, asks.languages, phrase=True, core=asks.words)
        if not _PROMOTIONS.isdisjoint(reading.clauses):
            return Match(Kind.STOP_PROMOTIONS, word, phrase=True)
        if request := reading.asks_how_to_stop():
            return Match(Kind.HELP, word, request.languages, phrase=True)
        if likely := reading.likely_asks_to_stop():
            return Match(Kind.LIKELY, word, likely.languages, phrase=True, core=likely.words)
        return None


_TO_A_NUMBER: Final = re.compile(r"(?P<word>[^\W\d]+) (?:(?:to|au|al|ao|an|naar) )?(?:\d ?){3,15}")
"""What an advertisement says to send where: `STOP 36111`, `STOP au 36111`."""
_MOST_WORDS: Final = 6
"""The longest message of nothing but opt-out words ("stop stop cancel"), in words."""


def _listed(kind: Kind, lists: Lists, all_languages: tuple[str, ...]) -> Iterator[tuple[str, Match]]:
    """Each word of the lists, normalized, with its meaning."""
    for language, listed in lists.items():
        languages = all_languages if language == builtin_keywords.EVERY else (language,)
        for word in listed:
            yield normalize(word), Match(kind, normalize(word), languages)


def _gathered(*classes: Iterable[tuple[str, Match]]) -> dict[str, Match]:
    """One table of all words: the first kind that has a word keeps it, in all languages in which that kind has it."""
    table: dict[str, Match] = {}
    for word, match in (entry for listed in classes for entry in listed):
        first = table.setdefault(word, match)
        if word and first.kind is match.kind and first.custom == match.custom:
            languages = tuple(sorted({*first.languages, *match.languages}))
            table[word] = Match(first.kind, word, languages, custom=first.custom)
    table.pop("", None)
    return table
