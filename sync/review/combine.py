"""How several values of one field can become one: texts joined, a name of parts of each.

What is one thing, a number, a day, a code, an amount with its currency, is chosen and never mixed.
A place takes from another what it lacks, where the two do not contradict each other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from forms.base import declaration, declared_fields, element_adapter
from forms.fields import Policy
from forms.values import PersonName, Place
from sync.merge.write import Json
from sync.review.rules import same_spelled, says_all

Way = Literal["join", "parts", "fill", ""]
"""Texts behind each other; parts of each; gaps filled; or nothing but a choice."""

_NAMED: Mapping[type, Way] = {PersonName: "parts", Place: "fill"}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a value, with the different things that are said of it, the latest last."""

    name: str
    options: tuple[str, ...]


def way(record_type: str, field: str, values: Sequence[Json]) -> Way:
    """Say how these values can be combined, the latest standing last."""
    given = [value for value in values if value not in (None, "", {})]
    if len(given) < 2:  # noqa: PLR2004 - one value is chosen
        return ""
    found = _way(record_type, field)
    if found == "join":
        return "join" if len(_lasting(given)) > 1 else ""
    if found == "fill":
        agree = all(len(part.options) == 1 for part in parts(given))
        fuller = combined(record_type, field, given)
        return "fill" if agree and fuller not in given else ""
    return found


def combined(record_type: str, field: str, values: Sequence[Json]) -> Json:
    """Give what comes of these values where nobody says more: texts joined, gaps filled."""
    given = [value for value in values if value not in (None, "", {})]
    if _way(record_type, field) == "join":
        long = declared_fields(record_type)[field].long
        return ("\n" if long else "; ").join(_lasting(given))
    return assembled(given, {})


def parts(values: Sequence[Json]) -> list[Part]:
    """Give the parts of which anything is said, each with what is said."""
    names = dict.fromkeys(name for value in values for name in value)
    found = []
    for name in names:
        said = [str(value[name]) for value in values if value.get(name)]
        options = tuple(dict.fromkeys(said))
        if options:
            found.append(Part(name, options))
    return found


def assembled(values: Sequence[Json], picks: Mapping[str, str]) -> Json:
    """Put a value together: the latest with its gaps filled by those before, and these parts."""
    latest: dict[str, Any] = {}
    for value in values:
        latest |= {name: said for name, said in value.items() if said}
    whole = {**latest, **values[-1]}
    whole |= {name: said for name, said in latest.items() if not whole.get(name)}
    return {name: said for name, said in {**whole, **picks}.items() if said}


def _way(record_type: str, field: str) -> Way:
    declared = declared_fields(record_type).get(field)
    found = declaration(record_type)
    if found is None or declared is None or declared.reference or declared.link:
        return ""
    adapter = element_adapter(record_type, field)
    schema = adapter.json_schema() if adapter else {}
    options = [one for one in schema.get("anyOf", [schema]) if one.get("type") != "null"]
    if declared.policy is Policy.UNIT:
        named = {kind.__name__: how for kind, how in _NAMED.items()}
        return named.get(str(options[0].get("$ref", "")).rsplit("/", 1)[-1], "")
    plain = [o for o in options if o.get("type") == "string" and not {"pattern", "format"} & {*o}]
    return "join" if declared.policy is Policy.LATEST and plain == options else ""


def _lasting(values: Sequence[str]) -> list[str]:
    """Leave out what another text says already; of two spellings the later stays."""
    kept: list[str] = []
    for at, value in enumerate(values):
        others = [o for n, o in enumerate(values) if n != at]
        later = [o for o in values[at + 1 :] if same_spelled(o, value)]
        fuller = [o for o in others if says_all(o, value) and not same_spelled(o, value)]
        if not later and not fuller:
            kept.append(value)
    return kept
