"""A row's values: the person, the company, the needs; whatever fits no field stands in a note.

Nothing of a row is lost: a value that its field refuses is named as a problem and kept, with its
column's header, in the person's note.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from forms.reference import Deployment
from forms.text import words
from forms.values import Phone
from sync.lists import cells
from sync.lists.blanks import says_nothing, says_same
from sync.lists.codes import Coder, Found
from sync.lists.draft import LINE, NOTE, Draft, add
from sync.lists.entry import Entry, Json
from sync.lists.export import Wording
from sync.lists.geography import city_country, town
from sync.lists.lone import lone
from sync.lists.mapping import CODED, Mapping
from sync.lists.name_columns import Column
from sync.lists.names import NameHabits, split_full, without_title
from sync.lists.plain_lines import without_count
from sync.lists.table import SECTION, SHEET, Row, Table
from sync.lists.words import (
    arabic_like,
    by_script,
    email_like,
    given_first,
    phone_like,
    url_like,
)

_DIGITS = 2
"""Digits a name may have; more is a number or a date."""
_BRACKETS = re.compile(r"\s*\(([^()]+)\)$")
_POSTAL = re.compile(r"\b\d{4,5}\s+(\D+)$")


@dataclass(frozen=True, slots=True)
class Habits:
    """What is decided once for a list: its deployment, time of reading and default country."""

    deployment: Deployment
    at: datetime
    country: str = ""
    wording: Wording | None = None
    """What notes are written in; without it the deployment's words and the declared labels."""

    def words(self) -> Wording:
        """Give the words that notes are written in."""
        return self.wording or Wording(self.deployment, self.deployment.default_language)


def read_rows(table: Table, mapping: Mapping, habits: Habits) -> Iterator[Entry]:
    """Read every row of a list, in order, broken ones included."""
    reader = _Reader(table, mapping, habits)
    for row in table.rows:
        yield reader.read(row)


class _Reader:
    def __init__(self, table: Table, mapping: Mapping, habits: Habits) -> None:
        self._mapping = mapping
        self._habits = habits
        self._coder = Coder(habits.deployment)
        full = mapping.columns_of("name")
        names = (c for column in full for c in table.column(column.index))
        self._names = NameHabits.of(
            (p for c in names for p in by_script(_name_in(c))),
            given_first=all(given_first(column.header) for column in full),
        )
        self._own = len(table.header) - (table.header[-1:] == (SHEET,))
        """How many columns stand in the file: the name of a row's sheet is added."""
        self._above: tuple[str, ...] = ("",) * len(table.header)
        self._part = ""
        """The country that the last heading between the rows names."""
        self._listed = table.kind != "vcard"
        self._homes = {c.header: _country_in(c.header, self._coder) for c in mapping.columns}

    def read(self, row: Row) -> Entry:
        alone = lone(row.cells[: self._own], self._coder) if self._listed else ""
        if code := row.problem or alone:
            if code == SECTION:
                self._part = next((c for c in map(self._coder.country, row.cells) if c), "")
            return _broken(row, code)
        above = zip(row.cells, self._above, strict=False)
        self._above = tuple(over if says_same(cell) else cell for cell, over in above)
        draft = Draft(row, self._habits.words())
        for column in self._mapping.columns:
            text = self._above[column.index]
            if text and not _is_blank(column, text):
                self._take(draft, column, text)
        self._finish(draft)
        return draft.entry(self._habits.at, self._digest(replace(row, cells=self._above)))

    def _digest(self, row: Row) -> str:
        """Hash a row's text; a column that only counts the rows says nothing of it."""
        told = (row.cells[c.index] for c in self._mapping.columns if c.target != "number")
        text = "\x1f".join(" ".join(cell.split()) for cell in told if cell)
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    def _take(self, draft: Draft, column: Column, text: str) -> None:
        group, _, part = column.target.partition(".")
        take: dict[str, Callable[[Draft, Column, str], None]] = {
            "name": self._name,
            "phones": self._phones,
            "dial_code": lambda d, _c, t: d.dial(t),
            "emails": self._emails,
            "links": self._links,
            "residence": self._place,
            "birth_year": self._birth,
            "birth_date": self._birth,
            "need": self._need,
            "consent": self._consent,
            "number": lambda _d, _c, _t: None,
            "notes": lambda d, c, t: d.keep(c, t),
        }
        if column.target in CODED:
            self._coded(draft, column, text)
        elif group in take:
            take[group](draft, column, text)
        elif group == "company" and part:
            draft.line(draft.company, part, column, text)
        elif group == "skills":
            draft.person.setdefault("skills", []).extend(s[:LINE] for s in cells.several(text))
        elif group:
            draft.line(draft.person, group, column, text)
        else:
            draft.keep(column, text)

    def _name(self, draft: Draft, column: Column, text: str) -> None:
        name = _name_in(text)
        bare, remark = _BRACKETS.sub("", name), _BRACKETS.search(name)
        if remark and arabic_like(remark.group()) == arabic_like(bare):
            draft.keep(column, text)
            name = bare
        for part in by_script(name):
            self._name_in_one_script(draft, column, part)

    def _name_in_one_script(self, draft: Draft, column: Column, tidy: str) -> None:
        text = tidy
        end = "_ar" if arabic_like(tidy) else ""
        if column.target == "name":
            given, family = split_full(tidy, self._names)
            parts = {f"given{end}": given, f"family{end}": family}
        else:
            parts = {column.target.partition(".")[2] + end: without_title(tidy)}
        if not all(map(_is_name, filter(None, parts.values()))):
            draft.problem("no_name", column, text)
            return
        for part, value in parts.items():
            if value and not draft.name.get(part):
                draft.name[part] = value[:LINE]
            elif value and draft.name[part] != value:
                draft.keep(column, text)

    def _phones(self, draft: Draft, column: Column, text: str) -> None:
        mails, numbers = cells.contacts(text)
        if mails:
            self._emails(draft, column, mails)
        draft.phones.append((column, numbers))

    def _emails(self, draft: Draft, column: Column, text: str) -> None:
        mails, numbers = cells.contacts(text)
        if numbers and (mails or phone_like(numbers)):
            draft.phones.append((column, numbers))
            text = mails
        named = cells.named_mail(text)
        if named:
            draft.called.append((column, named[0]))
        for part in cells.mails(named[1] if named else text):
            if email_like(part):
                add(draft.person, "emails", part.lower())
            else:
                draft.problem("no_email", column, part)

    def _links(self, draft: Draft, column: Column, text: str) -> None:
        for part in text.split():
            if url_like(part) or "." in part:
                add(draft.person, "links", part)
            else:
                draft.keep(column, part)

    def _place(self, draft: Draft, column: Column, text: str) -> None:
        tidy = cells.tidy(text)
        line = _BRACKETS.sub(r", \1", tidy)
        if column.target == "residence.city" and self._names_country(line):
            self._address(draft, column, line)
        elif column.target == "residence.city":
            city = town(tidy)
            if city != tidy or "city" in draft.place:
                draft.keep(column, text)
            draft.place.setdefault("city", city[:LINE])
        elif column.target == "residence.country":
            self._country(draft, column, tidy)
        else:
            self._address(draft, column, text)

    def _names_country(self, line: str) -> bool:
        """Whether a country stands behind a city: ``Lyon (France)``, ``Gand, Belgique``."""
        return any(map(self._coder.country, cells.several(line)[1:]))

    def _country(self, draft: Draft, column: Column, text: str) -> None:
        code = self._coder.country(text)
        if code and draft.place.setdefault("country", code) != code:
            draft.keep(column, text)
        elif not code:
            draft.problem("no_country", column, text)

    def _address(self, draft: Draft, column: Column, text: str) -> None:
        """Take city and country out of an address line where they can be told; keep the rest."""
        parts = [p for p in cells.several(text) if p]
        ends = (end for part in reversed(parts) for end in (part, _behind_postal(part)))
        country = next((c for end in ends if (c := self._coder.country(end))), "")
        city = town(next((p for part in parts for p in _ends(part) if city_country(p)), ""))
        for part, found in (("country", country), ("city", city)):
            if found:
                draft.place.setdefault(part, found)
        if not (city and country and len(parts) == 2):
            draft.keep(column, text)

    def _birth(self, draft: Draft, column: Column, text: str) -> None:
        found = cells.year(text) or cells.serial_year(text)
        if found:
            draft.person["birth_year"] = found
        if str(found) != text:
            draft.keep(column, text)

    def _coded(self, draft: Draft, column: Column, text: str) -> None:
        """Turn words into codes; the list's own word stays in the note unless it is the label."""
        record_type, name = CODED[column.target]
        values = draft.company if record_type == "company" else draft.person
        found = self._codes(record_type, name, text)
        for word, code in found:
            if code and name in ("sectors", "languages"):
                add(values, name, code.code)
            elif code and name not in values:
                values[name] = code.code
            if not (code and code.exact):
                draft.keep(column, word)

    def _codes(self, record_type: str, name: str, text: str) -> list[tuple[str, Found | None]]:
        """Find one code for all of a cell, or one for each of its parts if they name several."""
        whole = self._coder.field(record_type, name, text)
        if whole and whole.exact:
            return [(text, whole)]
        parts = [(p, self._coder.field(record_type, name, p)) for p in cells.several(text)]
        if whole and len({code.code for _part, code in parts if code}) < 2:
            return [(text, whole)]
        return parts

    def _need(self, draft: Draft, _column: Column, text: str) -> None:
        found = self._coder.field("need", "kind", cells.tidy(text))
        need: dict[str, Json] = {"details": text[:NOTE]}
        if found:
            need["kind"] = found.code
        draft.needs.append(need)

    def _consent(self, draft: Draft, column: Column, text: str) -> None:
        """A list's no is heeded, as is a yes to not being contacted.

        Any other yes is no act before us, so it is only noted.
        """
        if cells.yes_or_no(text) is cells.negates(column.header):
            draft.refuses = True
        draft.keep(column, text)

    def _called(self, draft: Draft, column: Column, name: str) -> None:
        """Take the name that stands before a mail, where the row gives no other."""
        if not any(draft.name.values()):
            self._name(draft, replace(column, target="name"), name)
        elif not set(words(name)) <= {w for part in draft.name.values() for w in words(part)}:
            draft.keep(column, name)

    def _finish(self, draft: Draft) -> None:
        for column, name in draft.called:
            self._called(draft, column, name)
        city = draft.place.get("city", "")
        if city and not draft.place.get("country"):
            draft.place["country"] = city_country(city)
        if self._part and not draft.place.get("country"):
            draft.place["country"] = self._part
        first = (draft.place.get("country"), city_country(city), self._habits.country)
        countries = tuple(dict.fromkeys(c for c in first if c))
        for column, text in draft.phones:
            home = self._homes.get(column.header, "")
            found = cells.phones(draft.dialled(text), (home, *countries) if home else countries)
            for phone in found:
                self._phone(draft, column, phone)
            for line in text.splitlines():
                if line.strip() and not any(c.isdecimal() for c in line):
                    draft.problem("no_phone", column, line)

    def _phone(self, draft: Draft, column: Column, phone: Phone) -> None:
        digits = sum(c.isdecimal() for c in phone.typed)
        if not phone.e164 and (digits < 5 or any(c.isalpha() for c in phone.typed)):
            draft.problem("no_phone", column, phone.typed)
        else:
            add(draft.person, "phones", phone.model_dump(mode="json"))


def _name_in(cell: str) -> str:
    """Give a name without the marks and numbers that programs and people put around it."""
    return without_count(cells.tidy(cell)).strip("~*•-–@ ")


def _is_name(part: str) -> bool:
    digits = sum(c.isdecimal() for c in part)
    return "@" not in part and digits <= _DIGITS and any(map(str.isalpha, part))


def _is_blank(column: Column, text: str) -> bool:
    """Whether a cell says nothing; a note is kept as it is, and a word alone may be a name."""
    group = column.target.partition(".")[0]
    spoken = group == "notes" or (group == "name" and text.isalpha())
    return says_nothing(text) and not spoken


def _behind_postal(part: str) -> str:
    """Give what stands behind a postal code: ``New York 12345 United States of America``."""
    found = _POSTAL.search(part)
    return found.group(1) if found else ""


def _ends(part: str) -> list[str]:
    """Give a part of an address, and what it is from its postal code on."""
    coded = _POSTAL.search(part)
    return [part, part[coded.start() :]] if coded else [part]


def _country_in(header: str, coder: Coder) -> str:
    """Give the country that a phone column names: Tél (Maroc), GSM France."""
    named = (word for word in words(header) if len(word) > 3)
    return next((code for word in named if (code := coder.country(word))), "")


def _broken(row: Row, why: str) -> Entry:
    return Entry(row.number, broken=why, cells=row.cells, place=row.place)
