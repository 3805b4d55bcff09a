"""The declarations described for others: JSON Schema, and the data dictionary."""

from typing import Any

from forms.base import declared_fields, record_types
from forms.conditions import TESTS, Condition, Kind, answers_of, asked_types, conditions
from forms.fields import FormField


def json_schema(type_name: str) -> dict[str, Any]:
    """Give a record type's JSON Schema (draft 2020-12), each field with its declaration.

    The declaration stands under ``x-field``: policy, sensitivity, reference list, link and so on.
    """
    schema = record_types()[type_name].model_json_schema()
    schema["x-type"] = type_name
    for name, field in declared_fields(type_name).items():
        schema["properties"][name]["x-field"] = _facts(field)
    return schema


def dictionary() -> str:
    """Give the data dictionary as Markdown: every type, every field."""
    head = (
        "# Data dictionary\n\nDerived from the declarations in `forms/`; `make docs` writes it."
        " Labels are the source texts that translations start from.\n"
    )
    return "\n".join([head, *(_section(name) for name in record_types()), _asked()])


def _asked() -> str:
    """Give what the rules of a segment can ask, of each kind of record."""
    lines = [
        "## What segments ask\n",
        "The keys that a rule's `ask` takes, and each one's tests: see [segments](segments.md).",
    ]
    for name in asked_types():
        lines += [f"\n### Of `{name}`\n", "| `ask` | label | kind | `test` | codes or link |"]
        lines.append("|---|---|---|---|---|")
        lines += [_question(one) for one in conditions(name).values()]
    return "\n".join([*lines, ""])


def _question(one: Condition) -> str:
    keyed = one.ask in answers_of(one.type)
    target = one.reference or (f"→ {one.link}" if one.link else "")
    ask = f"`{one.ask}.KEY`" if keyed else f"`{one.ask}`"
    tests = TESTS[Kind.CHOICE] if keyed else one.tests
    cells = [ask, ": ".join(one.labels), "choice" if keyed else str(one.kind)]
    return "| " + " | ".join([*cells, " ".join(tests), target]) + " |"


def _section(type_name: str) -> str:
    kind = record_types()[type_name]
    lines = [
        f"## {kind.plural} (`{type_name}`)\n",
        f"{(kind.__doc__ or '').splitlines()[0]}\n",
        "| field | label | value | policy | sensitivity | codes or link | search | list |",
        "|---|---|---|---|---|---|---|---|",
    ]
    schema = kind.model_json_schema()
    for name, field in declared_fields(type_name).items():
        lines.append(_row(name, field, schema["properties"][name]))
    return "\n".join([*lines, ""])


def _row(name: str, field: FormField, schema: dict[str, Any]) -> str:
    target = field.reference or (f"→ {field.link}" if field.link else "")
    marks = ["yes" if mark else "" for mark in (field.searchable, field.listed)]
    policy, sensitivity = str(field.policy), str(field.sensitivity)
    cells = [f"`{name}`", field.label, _value(schema), policy, sensitivity, target, *marks]
    return "| " + " | ".join(cells) + " |"


def _value(schema: dict[str, Any]) -> str:
    """Say what kind of value a field has, in one word or two."""
    options = [s for s in schema.get("anyOf", [schema]) if s.get("type") != "null"]
    words = [_word(option) for option in options]
    return " or ".join(words)


def _word(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"].rsplit("/", 1)[1])
    if schema.get("type") == "array":
        return f"list of {_value(schema['items'])}"
    if schema.get("type") == "object":
        return "answers by key"
    return str(schema.get("format") or schema.get("type", "any"))


def _facts(field: FormField) -> dict[str, Any]:
    facts = {name: getattr(field, name) for name in FormField.__slots__}
    return {
        n: str(v) if isinstance(v, str) else v for n, v in facts.items() if v not in ("", False)
    }
