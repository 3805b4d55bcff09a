"""A record in words, by its declaration: a title, and the few things that are worth a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.labels import Words, field_label, named, type_label
from forms.base import declared_fields
from forms.fields import FormField, Policy

_TITLE = 3
"""Fields up to the one that gives the title: links, and the first that is told."""
_SHORT = 5
"""So many fields are told below a record's title."""


def in_words(words: Words, record_type: str, values: Mapping[str, Any]) -> tuple[str, str]:
    """Say a record in a title and a line: its listed fields in words."""
    said = []
    for name, field in _weighty_first(record_type):
        if field.link or field.policy is Policy.LOG:
            continue
        if text := words.value(record_type, name, values.get(name)):
            told = text if field.listed and not field.reference.endswith("feelings") else ""
            said.append(told or named(field_label(record_type, name), text))
    title = said[0] if said else type_label(record_type)
    return title, " · ".join(said[1 : 1 + _SHORT])


def _weighty_first(record_type: str) -> list[tuple[str, FormField]]:
    """Give the fields in order, those that hold several codes (misunderstandings) before others."""
    fields = list(declared_fields(record_type).items())
    title, rest = fields[:_TITLE], fields[_TITLE:]
    return title + sorted(rest, key=lambda named: named[1].policy is not Policy.SET)
