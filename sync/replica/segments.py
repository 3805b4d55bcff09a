"""Segments counted: rules as SQL over the laptop's own tables.

Every rule is an expression that is 0 or 1 for each person. Over records that hang on a person it
is whether the person is among those who have such a record; merged people count once, with all
that hangs on any of them. A line that is not written to its end narrows nothing.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from forms.base import owner_field
from forms.conditions import (
    ALLOWS,
    FLAGS,
    MADE,
    NUMBERED,
    WITHOUT_VALUES,
    WORDS,
    Condition,
    Kind,
    asked_types,
    condition,
)
from forms.consent import BY_BASIS, NO, REGISTER
from forms.segment import ALL, ANY, MATCHES, PERSON, Group, Rule, complete, cut, lines
from forms.text import fold, words
from sync.errors import UnknownCondition
from sync.expressions import shown_as
from sync.replica import typed
from sync.replica.attendees import EXPECTED
from sync.replica.database import Database
from sync.replica.journal import OPEN, UNCOUNTED

HELD: Mapping[str, str] = {
    "contested": "contested <> 0",
    "local": f"id IN (SELECT record FROM journal WHERE status IN {OPEN} AND {UNCOUNTED})",
    "withheld": (
        "(withheld <> 0 OR id IN (SELECT member.head FROM member JOIN entrepreneur merged"
        " ON merged.id = member.record WHERE merged.withheld <> 0))"
    ),
    "expected": EXPECTED,
}
"""SQL for each fact of a record that holds or does not."""

_DAY = timedelta(days=1)
_MOST_DAYS = 36500
_CODE = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_JOINED = {ALL: " AND ", ANY: " OR "}


def today() -> date:
    """Give the day it is on this laptop."""
    return datetime.now().astimezone().date()


@dataclass(slots=True)
class Asked:
    """Segments as SQL on the table of people; ``values`` are the parameters of all of them."""

    day: date = field(default_factory=today)
    values: dict[str, Any] = field(default_factory=dict)
    atom: Callable[[str, str], str] = lambda _key, sql: sql
    """What becomes of one person's expression before groups put several together."""

    def people(self, whole: Group) -> str:
        """Give the condition that a person meets.

        Raises:
            UnknownCondition: this version does not know something that a rule asks.
        """
        return self._group(whole, PERSON)

    def _group(self, group: Group, record_type: str) -> str:
        """Put a group's rules together, all about one record."""
        if group.match not in MATCHES:
            raise UnknownCondition(group.match)
        parts = [self._line(rule, record_type) for rule in group.rules if asked(rule, record_type)]
        parts += [self._inner(inner, record_type) for inner in group.groups]
        parts = [part for part in parts if part]
        if not parts:
            return "1"
        joined = _JOINED.get(group.match, " OR ").join(f"({part})" for part in parts)
        return f"({joined})" if group.match in _JOINED else f"(NOT ({joined}))"

    def _line(self, rule: Rule, record_type: str) -> str:
        sql = f"coalesce({self._rule(rule, record_type)}, 0)"
        return self.atom(rule.model_dump_json(), sql) if record_type == PERSON else sql

    def _inner(self, group: Group, record_type: str) -> str:
        """Give a group within another: of the same record, or of one that hangs on the person."""
        if not group.about or group.about == record_type:
            empty = not any(asked(rule, record_type) for rule in group.rules) and not group.groups
            return "" if empty else self._group(group, record_type)
        if record_type != PERSON or group.about not in asked_types():
            raise UnknownCondition(group.about)
        kind, owner = group.about, f"{group.about}.f_{owner_field(group.about)}"
        whom = (
            f"SELECT {shown_as(owner)} FROM {kind}"
            f" WHERE {kind}.gone = 0 AND {owner} IS NOT NULL AND {self._group(group, kind)}"
        )
        has = f"{PERSON}.id {'IN' if group.there else 'NOT IN'} ({whom})"
        return self.atom(group.model_dump_json(), has)

    def _rule(self, rule: Rule, record_type: str) -> str:
        known = condition(record_type, rule.ask)
        if known is None or rule.test not in known.tests:
            raise UnknownCondition(f"{record_type}.{rule.ask} {rule.test}")
        try:
            return self._compared(known, rule)
        except (ValueError, OverflowError):
            raise UnknownCondition(f"{rule.ask} {rule.test} {rule.values}") from None

    def _compared(self, known: Condition, rule: Rule) -> str:
        if known.ask.startswith("@"):
            return self._fact(known, rule)
        column = f"{known.type}.{known.column}"
        if known.key:
            column = f"json_extract({column}, {self._key(known.key)})"
        if rule.test in ("said", "unsaid"):
            return f"{column} IS {'NOT ' if rule.test == 'said' else ''}NULL"
        compare = {
            Kind.SET: self._set,
            Kind.NUMBER: self._number,
            Kind.STEP: self._step,
            Kind.DAY: self._day,
            Kind.MOMENT: self._moment,
            Kind.YES_NO: self._yes_no,
            Kind.TEXT: self._text,
            Kind.TEXTS: self._texts,
        }
        return compare.get(known.kind, self._choice)(column, rule)

    def _fact(self, known: Condition, rule: Rule) -> str:
        name = known.ask.removeprefix("@")
        changed = f"date({known.type}.changed / 1000, 'unixepoch', 'localtime')"
        if name in FLAGS:
            return HELD[name] if rule.test == "yes" else f"NOT coalesce({HELD[name]}, 0)"
        if known.ask == ALLOWS:
            return self._allowed(rule)
        if known.ask == WORDS:
            return _lacking(rule, self._words(known.type, rule))
        return (
            self._made(f"{known.type}.id", rule) if known.ask == MADE else self._day(changed, rule)
        )

    def _choice(self, column: str, rule: Rule) -> str:
        chosen = f"{column} IN {self._list(rule.values)}"
        return f"NOT coalesce({chosen}, 0)" if rule.test == "none" else chosen

    def _step(self, column: str, rule: Rule) -> str:
        ordered = rule.test in ("from", "until")
        return self._number(column, rule) if ordered else self._choice(column, rule)

    def _moment(self, column: str, rule: Rule) -> str:
        return self._day(f"date({column}, 'localtime')", rule)

    @staticmethod
    def _yes_no(column: str, rule: Rule) -> str:
        return f"{column} = '{rule.test == 'yes'}'"

    def _text(self, column: str, rule: Rule) -> str:
        return _lacking(rule, self._has(column, rule))

    def _texts(self, column: str, rule: Rule) -> str:
        inner = self._has("value", rule)
        return _lacking(rule, f"EXISTS (SELECT 1 FROM json_each({column}) WHERE {inner})")

    def _set(self, column: str, rule: Rule) -> str:
        codes = self._list(rule.values)
        if rule.test == "all":
            held = f"(SELECT value FROM json_each(coalesce({column}, '[]')))"
            return f"NOT EXISTS {codes[:-1]} WHERE value NOT IN {held})"
        found = f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value IN {codes})"
        return f"NOT {found}" if rule.test == "none" else found

    def _number(self, column: str, rule: Rule) -> str:
        sign = ">=" if rule.test == "from" else "<="
        return f"CAST({column} AS REAL) {sign} {self._put(float(rule.values[0]))}"

    def _day(self, day: str, rule: Rule) -> str:
        if rule.test in ("said", "unsaid"):
            return f"{day} IS {'NOT ' if rule.test == 'said' else ''}NULL"
        first, last = self._span(rule)
        bounds = [f"{day} >= {self._put(first.isoformat())}"] if first else []
        bounds += [f"{day} <= {self._put(last.isoformat())}"] if last else []
        return " AND ".join(bounds)

    def _made(self, column: str, rule: Rule) -> str:
        """Compare the day in an id, whose first digits are its milliseconds, as it stands."""
        if rule.test in ("said", "unsaid"):
            return "1" if rule.test == "said" else "0"
        first, last = self._span(rule)
        bounds = [f"{column} >= {self._put(_first_id(first))}"] if first else []
        bounds += [f"{column} < {self._put(_first_id(last + _DAY))}"] if last else []
        return " AND ".join(bounds)

    def _span(self, rule: Rule) -> tuple[date | None, date | None]:
        """Give the first and last day that a line means, both included."""
        said = rule.values[0]
        if rule.test in NUMBERED:
            days = timedelta(days=min(max(int(said), 0), _MOST_DAYS))
            first, last = self.day - days, self.day + days
            return {
                "within": (first, self.day),
                "beyond": (None, first - _DAY),
                "ahead": (self.day, last),
            }[rule.test]
        day = date.fromisoformat(said)
        return (day, None) if rule.test == "from" else (None, day)

    def _has(self, column: str, rule: Rule) -> str:
        wanted = (self._put(fold(text)) for text in rule.values)
        return "(" + " OR ".join(f"instr(folded({column}), {text})" for text in wanted) + ")"

    def _words(self, record_type: str, rule: Rule) -> str:
        index = f"{record_type}_fts"
        queries = [typed.match(text) for text in rule.values if words(text)]
        found = (
            f"{record_type}.key IN (SELECT rowid FROM {index} WHERE {index} MATCH {self._put(one)})"
            for one in queries
        )
        return "(" + (" OR ".join(found) or "0") + ")"

    def _allowed(self, rule: Rule) -> str:
        """Say whether a person may be used for purposes, as ``sync.lists.outgoing`` parts them."""
        if rule.test in ("said", "unsaid"):
            raise UnknownCondition(f"{ALLOWS} {rule.test}")
        each = [f"({self._allowed_for(purpose)})" for purpose in rule.values]
        joined = (" AND " if rule.test == "all" else " OR ").join(each) or "0"
        return f"NOT ({joined})" if rule.test == "none" else joined

    def _allowed_for(self, purpose: str) -> str:
        day = self._put(self.day.isoformat())
        whom = (
            f"SELECT {shown_as('f_person')} FROM consent WHERE gone = 0 AND f_person IS NOT NULL"
            f" AND coalesce(f_expires, '9999') >= {day} AND "
        )
        said = f"json_extract(f_answers, {self._key(purpose)})"
        kept = f"json_extract(f_answers, '$.{REGISTER}')"
        no = f"({said} IN {NO} OR {kept} IN {NO})"
        given = f"{PERSON}.id IN ({whom}{said} = 'given')"
        basis = f" OR {PERSON}.f_source__basis IS NOT NULL" if purpose in BY_BASIS else ""
        return f"{PERSON}.id NOT IN ({whom}coalesce({no}, 0)) AND ({given}{basis})"

    def _list(self, values: Sequence[str]) -> str:
        return f"(SELECT value FROM json_each({self._put(json.dumps(list(values)))}))"

    def _key(self, key: str) -> str:
        if not _CODE.fullmatch(key):
            raise ValueError(key)
        return self._put(f'$."{key}"')

    def _put(self, value: Any) -> str:
        """Enter a value as a parameter and give its name."""
        name = f"s{len(self.values)}"
        self.values[name] = value
        return f":{name}"


def _first_id(day: date) -> str:
    """Give what ids made on a day begin at."""
    start = datetime.combine(day, time.min).astimezone()
    return f"{max(int(start.timestamp() * 1000), 0):012x}"


def _lacking(rule: Rule, found: str) -> str:
    return f"NOT coalesce({found}, 0)" if rule.test == "lacks" else found


def asked(rule: Rule, record_type: str) -> bool:
    """Whether a line is written far enough to be asked of records of a type."""
    if not complete(rule, rule.test not in WITHOUT_VALUES):
        return False
    known = condition(record_type, rule.ask)
    if known is None or rule.test in WITHOUT_VALUES:
        return True
    return any(value.strip() for value in rule.values)


def select(whole: Group, day: date | None = None) -> tuple[str, dict[str, Any]]:
    """Give the SQL condition on people that a segment is, with its parameters.

    Raises:
        UnknownCondition: this version does not know something that a rule asks.
    """
    compiled = Asked(day or today())
    return compiled.people(whole), compiled.values


def count_lines(
    database: Database, whole: Group, day: date | None = None
) -> dict[tuple[int, ...], int]:
    """Count for every line how many people are left when the segment is read as far as there.

    One pass over the people, whatever the number of lines: what each rule says of a person is
    worked out once. The empty place has everybody.

    Raises:
        UnknownCondition: this version does not know something that a rule asks.
    """
    columns: dict[str, tuple[str, str]] = {}

    def atom(key: str, sql: str) -> str:
        name, _ = columns.setdefault(key, (f"a{len(columns)}", sql))
        return name

    compiled = Asked(day or today(), atom=atom)
    places = list(lines(whole))
    sums = [f"sum({compiled.people(cut(whole, at))})" for at in places]
    told = ", ".join(f"{sql} AS {name}" for name, sql in columns.values()) or "1"
    sql = (
        f"WITH told AS MATERIALIZED (SELECT {told} FROM {PERSON} WHERE {PERSON}.gone = 0)"
        f" SELECT {', '.join(sums)} FROM told"
    )
    [row] = database.query(sql, compiled.values)
    return {at: int(number or 0) for at, number in zip(places, row, strict=True)}


def count(database: Database, whole: Group, day: date | None = None) -> int:
    """Count the people of a segment. Raises UnknownCondition as ``select``."""
    sql, values = select(whole, day)
    rows = database.query(
        f"SELECT count(*) FROM {PERSON} WHERE {PERSON}.gone = 0 AND {sql}", values
    )
    return int(rows[0][0])


def ids(database: Database, whole: Group, day: date | None = None) -> list[str]:
    """Give the ids of the people of a segment, in order. Raises UnknownCondition as ``select``."""
    sql, values = select(whole, day)
    asked_for = f"SELECT id FROM {PERSON} WHERE {PERSON}.gone = 0 AND {sql} ORDER BY id"
    return [record_id for (record_id,) in database.query(asked_for, values)]
