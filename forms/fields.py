"""What a declared field says about itself beside its Python type.

A record type annotates each of its fields with one :class:`FormField`; tables, validation,
schemas, forms, lists, search, import and export read it and nothing else.
"""

from dataclasses import dataclass
from enum import StrEnum


class Policy(StrEnum):
    """How concurrent writes of a field come together (see ``sync.merge``)."""

    LATEST = "latest"
    """One value; concurrent different values are contested."""
    UNIT = "unit"
    """One value of several parts that only make sense together; merged as one."""
    SET = "set"
    """Elements, added and removed one by one; never contested."""
    LOG = "log"
    """Entries, only ever added; never contested."""
    PROTECTIVE = "protective"
    """Answers by key; of concurrent ones the most protective is shown and a person is told."""


class Sensitivity(StrEnum):
    """How much harm a value does in the wrong hands."""

    PUBLIC = "public"
    PERSONAL = "personal"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field's declaration.

    ``label`` is the English source text, translated in context ``forms``. ``reference`` names a
    list of the deployment (or ``countries``) that the codes come from; ``link`` names the record
    type that the value is an id of. An ``owner`` link says which person the record hangs on: its
    consent, scope and retention follow that person. A ``scope`` field places the record in a
    region or an event. ``column`` asks for a column of its own in the local table beyond those
    that listed, coded, link and scope fields have anyway: what has one can be asked for in a
    segment. A ``name`` is found in other spellings and scripts too. What is ``given`` is filled in
    by the app alone: no form has a box for it.
    """

    label: str
    group: str = "main"
    policy: Policy = Policy.LATEST
    sensitivity: Sensitivity = Sensitivity.PERSONAL
    searchable: bool = False
    listed: bool = False
    reference: str = ""
    link: str = ""
    owner: bool = False
    scope: str = ""
    column: bool = False
    long: bool = False
    quick: bool = False
    name: bool = False
    given: bool = False

    @property
    def has_column(self) -> bool:
        """Whether the local table gives this field a column."""
        return bool(self.listed or self.link or self.scope or self.column or self.reference)


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of a value of several parts says about itself: it can be asked for alone.

    It has a label and, for a code, the list that it comes from, as a field has.
    """

    label: str
    reference: str = ""
