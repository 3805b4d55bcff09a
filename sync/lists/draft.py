"""A row being read: what its columns give, what they could not take, and the note of the rest."""

from datetime import datetime
from typing import Any

from pydantic import ValidationError

from forms.base import record_types
from forms.values import PersonName, Place
from sync.lists import cells
from sync.lists.entry import NOBODY, Entry, Json, Problem
from sync.lists.export import Wording, cell_text, label_of
from sync.lists.name_columns import Column
from sync.lists.table import Row

LINE = 300
"""Characters of a single line."""
NOTE = 20_000


class Draft:
    """A row being read: values come in column by column, then it is an entry."""

    def __init__(self, row: Row, wording: Wording) -> None:
        self.row = row
        self._wording = wording
        self.person: dict[str, Json] = {}
        self.company: dict[str, Json] = {}
        self.name: dict[str, str] = {}
        self.place: dict[str, str] = {}
        self.needs: list[dict[str, Json]] = []
        self.phones: list[tuple[Column, str]] = []
        self._dial_code = ""
        self.called: list[tuple[Column, str]] = []
        """Names that stand before a mail."""
        self.refuses = False
        self._kept: list[str] = []
        self._problems: list[Problem] = []

    def dial(self, code: str) -> None:
        """Take the country's dialling code that stands in a column of its own."""
        digits = "".join(str(int(c)) for c in code if c.isdecimal()).removeprefix("00")
        self._dial_code = f"+{digits} " if digits else ""

    def dialled(self, number: str) -> str:
        """Give a number with the dialling code before it, unless it has one."""
        return number if number.startswith(("+", "00")) else self._dial_code + number

    def keep(self, column: Column, text: str) -> None:
        """Keep a text in the note, under its column's header."""
        self._kept.append(f"{column.header}: {text}" if column.header != "notes" else text)

    def problem(self, code: str, column: Column, text: str) -> None:
        """Name what a column could not take, and keep it."""
        self._problems.append(Problem(code, column.header, text))
        self.keep(column, text)

    def line(self, values: dict[str, Json], name: str, column: Column, text: str) -> None:
        """Take a single line; a second or an overlong one is kept in the note."""
        tidy = cells.tidy(text)
        if name in values or len(tidy) > LINE:
            self.keep(column, text)
        values.setdefault(name, tidy[:LINE])

    def entry(self, at: datetime, digest: str) -> Entry:
        """Give the row as read; what a declaration refuses moves to the note."""
        self._settle()
        person, company = self._checked("entrepreneur", self.person), self._company()
        nobody = not (person.get("name") or person.get("phones") or person.get("emails"))
        if self._kept and not nobody:
            text = "\n".join(self._kept)[:NOTE]
            person["notes"] = [{"at": at.isoformat(), "text": text}]
        return Entry(
            self.row.number,
            person,
            company,
            tuple(self.needs),
            self.refuses,
            tuple(self._problems),
            NOBODY if nobody else "",
            self.row.cells,
            digest,
            self.row.place,
        )

    def _settle(self) -> None:
        for end in ("", "_ar"):
            _join(self.name, f"given{end}", f"given{end}", f"middle{end}")
            _join(self.name, f"family{end}", f"particle{end}", f"family{end}", f"second{end}")
        if any(self.name.values()):
            self.person["name"] = PersonName(**self.name).model_dump(mode="json")
        if any(self.place.values()):
            self.person["residence"] = Place(**self.place).model_dump(mode="json")

    def _company(self) -> dict[str, Json]:
        company = self._checked("company", self.company)
        if company and not company.get("name"):
            if "position" in company:
                self.person.setdefault("trade", company["position"])
            self._kept += [
                self._worded("company", k, v) for k, v in company.items() if k != "position"
            ]
            return {}
        return company

    def _worded(self, record_type: str, name: str, value: Any) -> str:
        said = cell_text(record_type, name, value, self._wording)
        return f"{label_of(record_type, name, self._wording)}: {said}"

    def _checked(self, record_type: str, values: dict[str, Json]) -> dict[str, Json]:
        """Drop what the declaration refuses, once it is in the note."""
        try:
            record_types()[record_type].model_validate(values)
        except ValidationError as error:
            for name in {str(e["loc"][0]) for e in error.errors()}:
                refused = values.pop(name)
                self._problems.append(Problem("refused", name, str(refused)))
                self._kept.append(self._worded(record_type, name, refused))
        return values


def _join(name: dict[str, str], whole: str, *parts: str) -> None:
    """Make one part of a name of the columns that it stood in."""
    told = [word for part in parts if (word := name.pop(part, ""))]
    if told:
        name[whole] = " ".join(told)[:LINE]


def add(values: dict[str, Json], name: str, element: Json) -> None:
    """Add an element to a list of values, once."""
    found = values.setdefault(name, [])
    if element not in found:
        found.append(element)
