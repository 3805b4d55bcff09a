"""Fields typed as ``name=value``: parts, sets, codes, notes and answers become a form's values.

``name.given=Rim`` sets a part, ``phones=+212…,+33…`` a set (repeat it to add more), ``phones+=``
and ``phones-=`` change one, an empty value clears a field, ``notes=`` adds an entry, and
``answers.register=given`` answers a purpose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop.cli_output import Exit, Trouble
from forms.base import declared_fields, element_adapter, identity, record_types
from forms.fields import FormField, Policy
from forms.reference import Deployment
from forms.values import Money, PersonName, Phone, Place, Value
from sync.lists.codes import Coder
from sync.lists.names import NameHabits, split_full

_PAIR = re.compile(r"(?s)^([a-z_]+)(?:\.([a-z_]+))?(\+|-)?=(.*)$")

ANSWERS = "consent_answers"
_TOLD = 30
"""So many codes of a list are told, where one was asked for that it has not."""


@dataclass(frozen=True, slots=True)
class _Typed:
    field: str
    part: str
    sign: str
    text: str


def read_fields(
    record_type: str, typed: Iterable[str], deployment: Deployment, standing: Mapping[str, Any]
) -> dict[str, Any]:
    """Turn what was typed into values to save, on top of the values that stand.

    Raises:
        Trouble: no such field or code, or not of the form ``field=value``.
    """
    reader = _Reader(record_type, deployment, standing)
    for pair in typed:
        reader.take(_parsed(record_type, pair))
    return reader.values


def check_type(record_type: str) -> None:
    """Refuse a record type that is not declared."""
    if record_type not in record_types():
        raise Trouble(
            f"There is no type {record_type}; there are: {', '.join(record_types())}.", Exit.USAGE
        )


def _parsed(record_type: str, pair: str) -> _Typed:
    found = _PAIR.match(pair)
    if found is None:
        raise Trouble(f"{pair!r} is not of the form field=value.", Exit.USAGE)
    field, part, sign, text = found.group(1), found.group(2) or "", found.group(3) or "", found[4]
    if field not in declared_fields(record_type):
        fields = ", ".join(declared_fields(record_type))
        raise Trouble(f"{record_type} has no field {field}; it has: {fields}.", Exit.USAGE)
    return _Typed(field, part, sign, text.strip())


class _Reader:
    def __init__(
        self, record_type: str, deployment: Deployment, standing: Mapping[str, Any]
    ) -> None:
        self._type, self._standing = record_type, standing
        self._deployment, self._coder = deployment, Coder(deployment)
        self._replaced: set[str] = set()
        self.values: dict[str, Any] = {}

    def take(self, typed: _Typed) -> None:
        field = declared_fields(self._type)[typed.field]
        match field.policy:
            case Policy.SET:
                self._set(typed, field)
            case Policy.LOG:
                entry = {"at": datetime.now(UTC).isoformat(), "text": typed.text}
                self.values.setdefault(typed.field, []).append(entry)
            case Policy.PROTECTIVE:
                self._answer(typed, field)
            case _:
                self.values[typed.field] = self._one(typed, field)

    def _set(self, typed: _Typed, field: FormField) -> None:
        name = typed.field
        if not typed.sign and name not in self._replaced:
            self._replaced.add(name)
            self.values[name] = []
        held = self.values.setdefault(name, list(self._standing.get(name) or []))
        for text in (t.strip() for t in typed.text.split(",") if t.strip()):
            element = self._element(name, field, text)
            key = identity(self._type, name, element)
            held[:] = [e for e in held if identity(self._type, name, e) != key]
            if typed.sign != "-":
                held.append(element)

    def _element(self, name: str, field: FormField, text: str) -> Any:
        if field.reference:
            return self._code(name, field, text)
        adapter = element_adapter(self._type, name)
        if name == "phones" and adapter is not None:
            return Phone.read(text, self._country()).model_dump(mode="json")
        return text

    def _country(self) -> str:
        place = self.values.get("residence") or self._standing.get("residence") or {}
        return str(place.get("country", ""))

    def _answer(self, typed: _Typed, field: FormField) -> None:
        purpose = self._code(typed.field, field, typed.part)
        answers = self.values.setdefault(typed.field, dict(self._standing.get(typed.field) or {}))
        answers[purpose] = self._found(f"{typed.field}.{purpose}", ANSWERS, typed.text)

    def _one(self, typed: _Typed, field: FormField) -> Any:
        if typed.part:
            return self._part(typed)
        if not typed.text:
            return None
        if field.reference:
            return self._code(typed.field, field, typed.text)
        return self._whole(typed)

    def _part(self, typed: _Typed) -> dict[str, Any]:
        """Set a part of a value of several parts; the other parts stay."""
        held = self.values.get(typed.field) or self._standing.get(typed.field) or {}
        if not isinstance(held, dict) or self._model(typed.field) is None:
            raise Trouble(f"{typed.field} has no parts.", Exit.USAGE)
        text = typed.text
        if typed.part == "country" and text:
            text = self._coder.country(text) or text
        return {**held, typed.part: text}

    def _whole(self, typed: _Typed) -> Any:
        """Read a whole value of several parts as a person would type it."""
        model = self._model(typed.field)
        if model is PersonName:
            given, family = split_full(typed.text, NameHabits())
            return {"given": given, "family": family}
        if model is Place:
            return self._place(typed)
        if model is Money:
            amount, _, currency = typed.text.partition(" ")
            return {"amount": amount, "currency": currency or "MAD"}
        return typed.text

    def _place(self, typed: _Typed) -> dict[str, str]:
        """Read `City` or `City, Country`; a country that nobody knows is refused, not dropped."""
        city, comma, country = typed.text.rpartition(",")
        if not comma:
            return {"city": country.strip()}
        code = self._coder.country(country.strip())
        if not code:
            raise Trouble(f"{typed.field}: {country.strip()} is not a country known here.")
        return {"city": city.strip(), "country": code}

    def _model(self, field: str) -> type[Value] | None:
        text = str(record_types()[self._type].model_fields[field].annotation)
        kinds = Value.__subclasses__()
        return next((k for k in kinds if f"{k.__module__}.{k.__qualname__}" in text), None)

    def _code(self, name: str, field: FormField, text: str) -> str:
        return self._found(name, field.reference, text)

    def _found(self, name: str, listed: str, text: str) -> str:
        """Find a code by itself or its word; one that is not there is answered with what is."""
        found = self._coder.find(listed, text)
        if found is not None and found.exact:
            return found.code
        codes = sorted(self._deployment.codes(listed))
        told = ", ".join(codes[:_TOLD]) + (" …" if len(codes) > _TOLD else "")
        raise Trouble(f"{name}: {text} is not in the list {listed}; it has: {told}.")
