"""Values as a person or a file gives them, validated and brought into their one JSON form."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from forms.base import declaration, element_adapter, policy_of
from forms.fields import Policy
from forms.values import EMAIL, URL


class Invalid(ValueError):
    """Values the declaration refuses; ``problems`` has a reason code for each field."""

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__(str(problems))
        self.problems = problems


def normalised(type_name: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Give the JSON form of some fields' values; None and empty texts clear a field.

    Fields this version does not know pass as they are.

    Raises:
        Invalid: with every field that is wrong.
    """
    done: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for name, value in values.items():
        try:
            done[name] = field_json(type_name, name, value)
        except ValidationError as error:
            problems[name] = _reason(error)
    if problems:
        raise Invalid(problems)
    return done


def _reason(error: ValidationError) -> str:
    """Give the code of what is wrong; a pattern is named by what it is the pattern of."""
    first = error.errors()[0]
    pattern = (first.get("ctx") or {}).get("pattern", "")
    return {EMAIL: "not_an_email", URL: "not_a_link"}.get(pattern, first["type"])


def consistent(type_name: str, before: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    """Make sure that changed values, in their JSON form, contradict none of the record's others.

    Raises:
        Invalid: with the fields that do not go together.
    """
    found = declaration(type_name)
    if found is None or not found.together & values.keys():
        return
    if problems := found.contradictions({**before, **values}):
        raise Invalid(problems)


def field_json(type_name: str, name: str, value: Any) -> Any:
    """Give one field's value in JSON form. Raises pydantic's ValidationError."""
    found = declaration(type_name)
    if found is None or name not in found.model_fields:
        return value
    adapter = element_adapter(type_name, name)
    element = adapter or TypeAdapter[Any](Any)
    match policy_of(type_name, name):
        case Policy.SET | Policy.LOG:
            return [_json(element, item) for item in value or []]
        case Policy.PROTECTIVE:
            return {key: _json(element, item) for key, item in (value or {}).items()}
        case _:
            return None if value is None or value == "" else _json(element, value)


def _json(adapter: TypeAdapter[Any], value: Any) -> Any:
    read = adapter.validate_python(value)
    return adapter.dump_python(read, mode="json", exclude_defaults=True)
