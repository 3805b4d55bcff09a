"""What the queue itself records of a thing that waits for a person.

Its id derives from what it is about, so two coordinators who decide the same thing while apart
meet in one record, and their decisions contest like any other values.
"""

from datetime import datetime
from typing import Annotated, Any

from forms.base import Record
from forms.fields import FormField, Policy
from forms.values import Code, Line, Text, Value


class Kept(Value):
    """A value that stood before a decision, whose it was, and of which kind of source."""

    value: Any = None
    device: str = ""
    who: Line = ""
    ms: int = 0
    source: Code | None = None


class Decided(Value):
    """One cell that a decision settled: what stood before, and what was to stand after.

    ``passed`` marks a value that was only passed over where two records became one: it still
    stands on its own record, and nothing was written there.
    """

    record: str
    cell: str
    before: list[Kept] = []
    after: Any = None
    passed: bool = False


class Decision(Value):
    """A decision: what was decided, why, by whom, and all that it settled.

    One that a rule made names its code; it is the same whichever laptop wrote it.
    """

    verdict: Code
    rule: Code | None = None
    reason: Text = ""
    by: Line = ""
    device: str = ""
    at: datetime
    on: list[Decided] = []

    def __str__(self) -> str:
        """Give the verdict, and the reason where one was stated."""
        return ": ".join(part for part in (self.verdict, self.reason) if part)


class Message(Value):
    """A line of an item's thread: a question, a correction wanted, an answer or a comment."""

    at: datetime
    by: Line = ""
    role: Code = "comment"
    text: Text = ""

    def __str__(self) -> str:
        """Give who said what."""
        return f"{self.by}: {self.text}" if self.by else self.text


class Review(Record, type_name="review", label="Review", plural="Reviews", by_hand=False):
    """One thing that waits for a person: who has it, what was asked, and what was decided.

    About a write that was set aside it is placed where it is decided and where its author works.
    """

    person: Annotated[str | None, FormField("Person", link="entrepreneur", owner=True)] = None
    region: Annotated[Code | None, FormField("Region", reference="regions", scope="region")] = None
    author_region: Annotated[
        Code | None, FormField("Region of the author", reference="regions", scope="region")
    ] = None
    kind: Annotated[Code | None, FormField("Kind", column=True)] = None
    subject: Annotated[Line | None, FormField("Record", column=True)] = None
    subject_type: Annotated[Code | None, FormField("Kind of record")] = None
    other: Annotated[Line | None, FormField("Other record")] = None
    state: Annotated[Code | None, FormField("State", column=True)] = None
    assignee: Annotated[Line | None, FormField("Assigned to", column=True)] = None
    asked: Annotated[Line | None, FormField("Asked", column=True)] = None
    asked_person: Annotated[Line | None, FormField("Person who is asked")] = None
    decision: Annotated[Decision | None, FormField("Decision", policy=Policy.UNIT)] = None
    thread: Annotated[list[Message], FormField("Messages", "notes", Policy.LOG)] = []
    told: Annotated[list[Line], FormField("Told", policy=Policy.SET)] = []
