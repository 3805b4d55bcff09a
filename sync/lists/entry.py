"""A row of a list, read: the values of the records it becomes, and why where it cannot be one."""

from dataclasses import dataclass, field
from typing import Any

from forms.values import PersonName

Json = Any
NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a column could not take: why, in which column, and what stood there."""

    code: str
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One row, read: JSON values by field for each record it becomes.

    ``broken`` is a code if the row is not to be imported as it stands; ``refuses`` says that the
    list itself says no to being kept; ``problems`` were met but their text is in the note.
    ``digest`` is the row's text, hashed, by which it is known when its list comes again; ``place``
    says where it stands where its number alone does not.
    """

    number: int
    person: dict[str, Json] = field(default_factory=dict)
    company: dict[str, Json] = field(default_factory=dict)
    needs: tuple[dict[str, Json], ...] = ()
    refuses: bool = False
    problems: tuple[Problem, ...] = ()
    broken: str = ""
    cells: tuple[str, ...] = ()
    digest: str = ""
    place: str = ""

    @property
    def title(self) -> str:
        """Give the line by which a person recognises the row."""
        name = self.person.get("name")
        if name:
            return str(PersonName.model_validate(name))
        contact = [p["typed"] for p in self.person.get("phones", [])]
        return next(iter([*self.person.get("emails", []), *contact]), "") or ", ".join(
            c for c in self.cells if c
        )
