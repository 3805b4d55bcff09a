"""The base of every record type, the registry of the declared ones, and reading a declaration."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, ClassVar, cast, get_args

from pydantic import BaseModel, ConfigDict, TypeAdapter
from pydantic.fields import FieldInfo

from forms.fields import FormField, Policy


class Record(BaseModel):
    """A kind of record. Subclassing with ``type_name`` declares it.

    Fields this version does not know are kept (``extra="allow"``) and passed on.
    """

    model_config = ConfigDict(extra="allow", validate_default=False)

    type_name: ClassVar[str] = ""
    label: ClassVar[str] = ""
    plural: ClassVar[str] = ""
    together: ClassVar[frozenset[str]] = frozenset()
    """Fields whose values can contradict each other; see ``contradictions``."""
    by_hand: ClassVar[bool] = True
    """Whether people fill in a form of it; the app alone writes the others."""

    def __init_subclass__(
        cls, type_name: str = "", label: str = "", plural: str = "", *, by_hand: bool = True
    ) -> None:
        """Enter the declaration into the registry."""
        super().__init_subclass__()
        cls.type_name, cls.label, cls.plural, cls.by_hand = type_name, label, plural, by_hand
        if type_name:
            _REGISTRY[type_name] = cls
            record_types.cache_clear()

    @classmethod
    def contradictions(cls, _values: Mapping[str, Any]) -> dict[str, str]:
        """Give a reason code for each field whose value does not go with another's.

        Asked of whoever fills in a form; two people's edits may still come together so.
        """
        return {}

    @classmethod
    def title_of(cls, values: Mapping[str, Any]) -> str:
        """Give the one line by which a person recognises the record with these values."""
        for name in _listed(cls.type_name):
            if values.get(name):
                value = read_value(cls.type_name, name, values[name])
                return str(value[0] if isinstance(value, list | tuple) else value)
        return ""


_REGISTRY: dict[str, type[Record]] = {}


@cache
def record_types() -> Mapping[str, type[Record]]:
    """Give every declared record type by its name, in order of declaration."""
    from forms.types import RECORD_TYPES  # noqa: PLC0415 - the declarations import this module

    ordered = [kind.type_name for kind in RECORD_TYPES]
    return {name: _REGISTRY[name] for name in [*ordered, *(_REGISTRY.keys() - set(ordered))]}


def types_by_hand() -> list[str]:
    """Name the record types that people fill in forms of, in order of declaration."""
    return [name for name, kind in record_types().items() if kind.by_hand]


def declaration(type_name: str) -> type[Record] | None:
    """Give one record type's declaration, or None for a type this version does not know."""
    return record_types().get(type_name)


@cache
def declared_fields(type_name: str) -> dict[str, FormField]:
    """Give the fields of a record type in order of declaration; empty for an unknown type."""
    found = declaration(type_name)
    return {} if found is None else {n: form_field(i) for n, i in found.model_fields.items()}


def form_field(info: FieldInfo) -> FormField:
    """Read the FormField out of a pydantic field."""
    return next(m for m in info.metadata if isinstance(m, FormField))


def policy_of(type_name: str, field: str) -> Policy:
    """Give a field's policy; a field this version does not know counts as latest."""
    found = declared_fields(type_name).get(field)
    return Policy.LATEST if found is None else found.policy


@cache
def element_adapter(type_name: str, field: str) -> TypeAdapter[Any] | None:
    """Give the validator of one value: of an element for sets, of an entry for logs, of an answer.

    None for a type or field this version does not know: its values are kept as they are.
    """
    found = declaration(type_name)
    if found is None or field not in found.model_fields:
        return None
    info = found.model_fields[field]
    if form_field(info).policy in (Policy.SET, Policy.LOG):
        return TypeAdapter(get_args(info.annotation)[0])
    if form_field(info).policy is Policy.PROTECTIVE:
        return TypeAdapter(get_args(info.annotation)[1])
    return TypeAdapter[Any](cast("Any", info.annotation))


def read_value(type_name: str, field: str, value: object) -> Any:
    """Turn a stored JSON value into the declared Python value (or leave it if unknown)."""
    read = reader(type_name, field)
    return value if read is None else read(value)


@cache
def reader(type_name: str, field: str) -> Callable[[Any], Any] | None:
    """Give what ``read_value`` reads a field's values by; None for an unknown field."""
    found = declaration(type_name)
    if found is None or field not in found.model_fields:
        return None
    annotation = cast("Any", found.model_fields[field].annotation)
    return TypeAdapter[Any](annotation).validator.validate_python


@cache
def _listed(type_name: str) -> list[str]:
    return [name for name, field in declared_fields(type_name).items() if field.listed]


@cache
def owner_field(type_name: str) -> str:
    """Give the name of the field that links a record to the person it hangs on, or nothing."""
    return next((n for n, f in declared_fields(type_name).items() if f.owner), "")


def hangs_on(type_name: str, record_id: str, values: Mapping[str, Any]) -> str:
    """Give the id of the person a record hangs on: its owner, itself for a person, or nothing."""
    owner = owner_field(type_name)
    if owner:
        return str(values.get(owner) or "")
    return record_id if type_name in _owning_types() else ""


@cache
def _owning_types() -> frozenset[str]:
    fields = (f for name in record_types() for f in declared_fields(name).values())
    return frozenset(field.link for field in fields if field.owner)


def scope_fields(type_name: str) -> dict[str, str]:
    """Give the fields that place a record, each with its kind of scope: region or event."""
    return {n: f.scope for n, f in declared_fields(type_name).items() if f.scope}


def identity(type_name: str, field: str, element: Any) -> str:
    """Give the key under which an element of a set is the same element.

    Values of several parts may say so themselves (a phone: its E.164 form).
    """
    if isinstance(element, str):
        return element
    adapter = element_adapter(type_name, field)
    value = element if adapter is None else adapter.validate_python(element)
    own = getattr(value, "identity", None)
    return str(own() if own else json.dumps(element, sort_keys=True, separators=(",", ":")))
