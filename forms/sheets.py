"""Answer sheets: short, dated facts about the usual misunderstandings, in the languages there are.

A set belongs to a deployment and has a version; the greater version, as text, is the newer one.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from forms.reference import Deployment
from forms.text import fold, words
from forms.values import Code, Line, Text, Url

Lines = Annotated[list[Line], Field(max_length=20)]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z.-]{1,40}$")]

TOPIC_LISTS = ("misunderstandings", "need_kinds", "pillars")
"""The coded lists that a sheet's topics may come from."""


class SheetText(BaseModel):
    """A sheet in one language."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    title: Line
    answer: Text
    steps: Lines = []
    documents: Lines = []
    bodies: Lines = []


class Sheet(BaseModel):
    """One answer; ``source`` is where to check it, ``checked`` the day somebody last did."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: Code
    topics: Annotated[list[Code], Field(min_length=1)]
    checked: date
    source: Url
    texts: dict[str, SheetText]

    def language(self, *wanted: str) -> str:
        """Give the first of these languages that the sheet has, else any it has."""
        return next((code for code in wanted if code in self.texts), next(iter(self.texts)))

    def text(self, *wanted: str) -> SheetText:
        """Give the sheet in the first of these languages that it has, else in any."""
        return self.texts[self.language(*wanted)]


class SheetSet(BaseModel):
    """All sheets of a deployment."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    deployment: str
    version: Version
    sheets: list[Sheet] = []

    def about(self, codes: Iterable[str]) -> list[Sheet]:
        """Give the sheets on any of these topics, those that answer most of them first."""
        asked = set(codes)
        found = [sheet for sheet in self.sheets if asked & set(sheet.topics)]
        return sorted(found, key=lambda sheet: -len(asked & set(sheet.topics)))

    def find(self, query: str, *languages: str) -> list[Sheet]:
        """Give the sheets that hold every typed word, in whatever language they say it.

        Those with the words in the title come first, in the language asked for before others.
        """
        typed = words(query)
        ranked = [(self._rank(sheet, typed, languages), at) for at, sheet in enumerate(self.sheets)]
        return [self.sheets[at] for rank, at in sorted(ranked) if rank < _NOT_FOUND]

    @staticmethod
    def _rank(sheet: Sheet, typed: Sequence[str], languages: Sequence[str]) -> int:
        shown = sheet.language(*languages)
        if all(word in fold(sheet.texts[shown].title) for word in typed):
            return 0
        if all(word in _all_words(sheet.texts[shown]) for word in typed):
            return 1
        others = (_all_words(text) for text in sheet.texts.values())
        return 2 if any(all(word in text for word in typed) for text in others) else _NOT_FOUND


_NOT_FOUND = 3


def _all_words(text: SheetText) -> str:
    parts = [text.title, text.answer, *text.steps, *text.documents, *text.bodies]
    return fold("\n".join(parts))


def problems(sheets: SheetSet, deployment: Deployment) -> list[str]:
    """Say what keeps a set from being this deployment's; nothing if it may be."""
    known = frozenset[str]().union(*(deployment.codes(name) for name in TOPIC_LISTS))
    found = []
    if sheets.deployment != deployment.id:
        found.append(f"the set is {sheets.deployment}'s, not {deployment.id}'s")
    if len({sheet.id for sheet in sheets.sheets}) != len(sheets.sheets):
        found.append("two sheets have the same id")
    for sheet in sheets.sheets:
        if unknown := set(sheet.topics) - known:
            found.append(f"{sheet.id}: unknown topics {', '.join(sorted(unknown))}")
        if deployment.default_language not in sheet.texts:
            found.append(f"{sheet.id}: no text in {deployment.default_language}")
    return found
