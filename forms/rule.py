"""A rule of the deployment: of which fields two values are decided without a person, and how.

A deployment ships rules (``Deployment.rules``); a coordinator changes them or adds others as
records, which travel like all others. The id derives from the rule's code, so a change of a
shipped rule is one record whoever makes it. ``sync.review.rules`` says what a rule chooses.
"""

from typing import Annotated

from forms.base import Record
from forms.fields import FormField, Policy, Sensitivity
from forms.ids import companion_id
from forms.values import Code, Line, Value

NOTHING = "0" * 32
"""The id of no record; a rule's own derives from it, since it hangs on none."""


class RuleBody(Value):
    """What a rule says, changed as one: half of one rule and half of another make none.

    ``choose`` names which of several values wins, ``when`` how alike they must be for that;
    ``trust`` is the order of sources, the most trusted first. A code this version does not know
    makes a rule that decides nothing.
    """

    type: Code
    fields: list[Code] = []
    choose: Code = "newest"
    when: Code = "always"
    trust: list[Code] = []
    on: bool = True

    def __str__(self) -> str:
        """Give the fields and how they are decided."""
        return f"{', '.join(self.fields)}: {self.choose}, {self.when}"


class Rule(Record, type_name="rule", label="Rule", plural="Rules", by_hand=False):
    """A rule as a coordinator changed or made it; it holds in the whole deployment."""

    code: Annotated[Code | None, FormField("Code", sensitivity=Sensitivity.PUBLIC)] = None
    title: Annotated[
        Line | None, FormField("Name of the rule", sensitivity=Sensitivity.PUBLIC, listed=True)
    ] = None
    rule: Annotated[
        RuleBody | None,
        FormField("What it decides", policy=Policy.UNIT, sensitivity=Sensitivity.PUBLIC),
    ] = None


def rule_id(code: str) -> str:
    """Give the id of the record that changes or makes the rule of a code."""
    return companion_id(NOTHING, f"rule:{code}")
