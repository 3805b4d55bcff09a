"""The segment: a named choice of people, by rules over them and what hangs on them.

A rule names what it asks for as ``forms.conditions`` derives it. Groups put rules together; one
that is ``about`` another kind of record asks whether the person has such a record, all of its
rules being about that same record.
"""

from collections.abc import Iterator
from typing import Annotated, Any

from forms.base import Record
from forms.fields import FormField, Policy
from forms.values import Code, Line, Text, Value

PERSON = "entrepreneur"
ALL, ANY, NONE = MATCHES = ("all", "any", "none")


class Rule(Value):
    """One line: what is asked for, how it is compared, and with what."""

    ask: Line = ""
    test: Line = ""
    values: list[Line] = []

    def __str__(self) -> str:
        """Give the line as it is stored."""
        return " ".join([self.ask, self.test, ", ".join(self.values)]).strip()


class Group(Value):
    """Rules of which all, any or none hold.

    ``about`` is empty for the record that the group around is about; of another kind of record,
    ``there`` says whether the person must have one that fits, or must not.
    """

    about: Code | None = None
    match: Code = ALL
    there: bool = True
    rules: list[Rule] = []
    groups: list["Group"] = []

    def __str__(self) -> str:
        """Give the rules as they are stored."""
        held = "; ".join(str(one) for one in (*self.rules, *self.groups))
        about = f"{'' if self.there else 'no '}{self.about}: " if self.about else ""
        return f"{about}{self.match} of ({held})"


class Segment(Record, type_name="segment", label="Segment", plural="Segments", by_hand=False):
    """A named choice of people that is shared: whoever opens it counts it over their own data."""

    name: Annotated[Line | None, FormField("Name", searchable=True, listed=True)] = None
    role: Annotated[
        Code | None, FormField("What it is for", reference="segment_roles", listed=True)
    ] = None
    region: Annotated[Code | None, FormField("Region", reference="regions", scope="region")] = None
    rules: Annotated[Group | None, FormField("Rules", policy=Policy.UNIT)] = None
    order: Annotated[Line | None, FormField("Sorted by")] = None
    notes: Annotated[Text | None, FormField("Notes", "notes", long=True)] = None


def group(value: Any) -> Group:
    """Read a segment's rules; nothing at all is everybody."""
    return value if isinstance(value, Group) else Group.model_validate(value or {})


def complete(rule: Rule, needs_values: bool) -> bool:  # noqa: FBT001 - a fact about the rule's test
    """Whether a line says enough to be asked; one that is being written does not yet."""
    return bool(rule.ask and rule.test and (rule.values or not needs_values))


def lines(whole: Group, at: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    """Give the places of all lines, as they are read: a group's own line, its rules, its groups.

    The place of a rule ends with its number among the rules of its group; groups are numbered on
    after the rules. The whole itself has the empty place.
    """
    yield at
    for number in range(len(whole.rules)):
        yield (*at, number)
    for number, inner in enumerate(whole.groups, start=len(whole.rules)):
        yield from lines(inner, (*at, number))


def cut(whole: Group, at: tuple[int, ...]) -> Group:
    """Give what a segment was when it had been read as far as one line, that line included."""
    if not at:
        return whole.model_copy(update={"rules": [], "groups": []})
    first, rest = at[0], at[1:]
    if first < len(whole.rules):
        return whole.model_copy(update={"rules": whole.rules[: first + 1], "groups": []})
    number = first - len(whole.rules)
    groups = [*whole.groups[:number], cut(whole.groups[number], rest)]
    return whole.model_copy(update={"groups": groups})
