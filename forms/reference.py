"""A deployment: the names, regions, coded lists, texts and law that make the software somebody's.

This module owns the model; ``sync.deployment`` reads the files.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ConfigDict

from forms.rule import RuleBody
from forms.segment import Group
from forms.values import Code

Labels = Mapping[str, str]
"""A word in several languages: ``{"fr": …, "ar": …, "en": …}``; a deployment gives some or all."""


def spoken(labels: Labels, *wanted: str) -> str:
    """Give the first wanted language that the labels have, else any they have, else nothing."""
    had = (code for code in (*wanted, *labels) if labels.get(code))
    return next(had, "")


class Item(BaseModel):
    """One line of a coded list; what a list adds to its lines is kept in ``model_extra``."""

    model_config = ConfigDict(extra="allow", frozen=True)

    code: str
    label: dict[str, str]
    parent: str = ""


class OfferedSegment(BaseModel):
    """A segment that a deployment offers from the start, as data."""

    model_config = ConfigDict(extra="allow", frozen=True)

    code: str
    label: dict[str, str]
    role: str = ""
    rules: Group = Group()


class ConsentWording(BaseModel):
    """The text a person is shown before they answer, in one version."""

    model_config = ConfigDict(extra="allow", frozen=True)

    version: str
    text: dict[str, str]


class ShippedRule(RuleBody):
    """A rule that a deployment ships, with its name in every language."""

    code: Code
    label: dict[str, str]


class Deployment(BaseModel):
    """One deployment's data."""

    model_config = ConfigDict(extra="allow", frozen=True)

    id: str
    name: str
    programme: dict[str, str]
    authority: dict[str, str]
    law: dict[str, str]
    languages: list[str]
    default_language: str = "fr"
    settings: dict[str, Any] = {}
    consent_wordings: list[ConsentWording] = []
    lists: dict[str, list[Item]]
    rules: list[ShippedRule] = []
    segments: tuple[OfferedSegment, ...] = ()

    def list(self, name: str) -> Sequence[Item]:
        """Give a coded list in display order; empty where the deployment has none."""
        return self.lists.get(name, [])

    def codes(self, name: str) -> frozenset[str]:
        """Give the codes of a list."""
        return frozenset(self._labels.get(name, {}))

    def labels(self, name: str, code: str) -> Labels:
        """Give a code's word in every language; the code itself where it is unknown."""
        return self._labels.get(name, {}).get(code) or {self.default_language: code}

    def label(self, name: str, code: str, language: str) -> str:
        """Give a code's word in one language, in the default one, or the code itself."""
        return self.said(self.labels(name, code), language) or code

    def said(self, labels: Labels, language: str) -> str:
        """Give a text in one language, in the default one, or in any it has; empty without any."""
        return labels.get(spoken(labels, language, self.default_language), "")

    def wording(self) -> ConsentWording:
        """Give the wording of consent in force: the last one."""
        return self.consent_wordings[-1]

    def wording_language(self, wanted: str) -> str:
        """Give the language that the wording in force is shown in to who wants this one."""
        return spoken(self.wording().text, wanted, self.default_language)

    @cached_property
    def _labels(self) -> dict[str, dict[str, dict[str, str]]]:
        return {n: {i.code: i.label for i in items} for n, items in self.lists.items()}
