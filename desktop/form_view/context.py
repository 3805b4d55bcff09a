"""What an editor needs of the world: words, choices, other records, the place we are in.

The place decides in whose habits a phone number is read. First comes the country the person lives
in, then the pinned one, the event's, the device's own chapter, and the deployment's home country.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from desktop import rule_words
from desktop.i18n import in_order
from desktop.labels import Words
from desktop.models.segment_words import SegmentWords
from desktop.session import Session
from forms.base import declared_fields
from forms.fields import FormField
from forms.rule import RuleBody
from forms.segment import Group
from forms.text import fold
from forms.values import Phone
from sync.replica.views import RecordView

Choices = list[tuple[str, str]]
_SORTED = ("countries",)


class FormContext:
    """One form's window on the session; `home` is the country that the person on it lives in."""

    def __init__(self, session: Session, *, tall: bool = False) -> None:
        self.session = session
        self.tall = tall
        self.home = ""
        self._here: tuple[str, ...] = ()
        self._choices: dict[tuple[str, str], Choices] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read again where we are."""
        self._here = tuple(dict.fromkeys(filter(None, _places(self.session))))

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries (ISO 3166-1) in whose habits phones are read, the likeliest first."""
        return tuple(dict.fromkeys(filter(None, (self.home, *self._here))))

    @property
    def country(self) -> str:
        """The likeliest of them; nothing where none is known."""
        return next(iter(self.countries), "")

    def read_phone(self, typed: str) -> Phone:
        """Read a number in the habits of the first country in which it is one."""
        for country in self.countries:
            if (read := Phone.read(typed, country)).e164:
                return read
        return Phone.read(typed, self.country)

    def words(self) -> Words:
        """Give the words of the language in force."""
        deployment, language = self.session.deployment, self.session.language
        more: dict[type, Callable[[Any], str]] = {
            Group: SegmentWords(self).whole,
            RuleBody: lambda body: rule_words.whole(body, deployment, language),
        }
        return Words(deployment, language, self.title_of, more)

    def choices(self, reference: str) -> Choices:
        """Give a reference list as (code, word); countries in the language's own order."""
        key = (reference, self.session.language)
        if key not in self._choices:
            self._choices[key] = self._read_choices(reference)
        return self._choices[key]

    def _read_choices(self, reference: str) -> Choices:
        words = self.words()
        found = [
            (i.code, words.code(reference, i.code)) for i in self.session.deployment.list(reference)
        ]
        return in_order(found) if reference in _SORTED else found

    def title_of(self, record_id: str) -> str:
        """Give another record's title; nothing where it is not here."""
        view = self.session.replica.get(record_id)
        return view.title if view else ""

    def find(
        self, record_type: str, query: str, done: Callable[[list[RecordView]], object]
    ) -> None:
        """Search records off the GUI thread."""
        listing = self.session.replica.listing
        self.session.jobs.run(lambda: listing(record_type, query=query, limit=20), done=done)


def _places(session: Session) -> Iterator[str]:
    """Give the countries that could be meant here, the likeliest first."""
    yield str(session.replica.meta("ui.country", "") or "")
    event = session.pinned_event()
    yield str(((event.values.get("place") if event else None) or {}).get("country", ""))
    identity = session.replica.identity
    known = session.deployment.codes("countries")
    yield from (r for r in (identity.scope.regions if identity else ()) if r in known)
    yield str(session.deployment.settings.get("home_country", ""))


@dataclass(frozen=True, slots=True)
class Spot:
    """One field of one form."""

    context: FormContext
    record_type: str
    name: str

    @property
    def field(self) -> FormField:
        """The declaration."""
        return declared_fields(self.record_type)[self.name]


def matches(query: str, word: str) -> bool:
    """Whether every word of the query begins a word of the text, accents and case aside."""
    held = fold(word).replace("-", " ").replace("’", " ").split()
    return all(any(h.startswith(q) for h in held) for q in fold(query).split())
