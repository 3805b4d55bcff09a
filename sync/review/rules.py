"""What a rule of the deployment chooses of the values of one field: a pure function of them.

Every laptop that applies a rule to the same values comes to the same choice, whatever the order
and the time. Where a rule cannot tell (a tie, values too different for it), a person decides.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from forms.base import declaration, declared_fields
from forms.fields import Policy
from forms.reference import Deployment, Labels
from forms.rule import RuleBody
from forms.text import words
from sync.merge.canonical import canonical
from sync.merge.write import Json

CHOICES = ("newest", "longest", "coordinator", "source")
"""Which value may win: given last by corrected time; said most fully; the coordinator's; the most
trusted source's."""

CONDITIONS = ("always", "contains", "spelling")
"""When: always; where the winner says all that the others say; where they differ in letters' case,
accents, spaces and signs alone."""

COORDINATOR, AMBASSADOR = "coordinator", "ambassador"
ROLES = (COORDINATOR, AMBASSADOR)
"""Who may be trusted besides the kinds of source that the deployment lists."""

_DECIDABLE = (Policy.LATEST, Policy.UNIT)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value with what a rule may judge it by: its corrected time (Unix ms), author, source."""

    value: Json
    ms: int
    counter: int = 0
    role: str = AMBASSADOR
    source: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as it is in force; ``labels`` name it, ``title`` where a coordinator named it.

    A ``disputed`` one was changed by two people at once: it decides nothing until one has decided.
    """

    code: str
    body: RuleBody
    title: str = ""
    labels: Labels = field(default_factory=lambda: MappingProxyType({}))
    shipped: bool = False
    changed: bool = False
    disputed: bool = False

    @property
    def in_force(self) -> bool:
        """Whether it decides anything."""
        return self.body.on and not self.disputed

    def covers(self, record_type: str, field_name: str) -> bool:
        """Whether it speaks of a field."""
        return self.body.type == record_type and field_name in self.body.fields


def decidable_fields(record_type: str) -> list[str]:
    """Name the fields of a type that a rule may decide.

    Sets and logs never contest. Consent is a person's, and so is whose a record is.
    """
    found = declared_fields(record_type)
    if any(declared.policy is Policy.PROTECTIVE for declared in found.values()):
        return []
    return [n for n, f in found.items() if f.policy in _DECIDABLE and not f.owner]


def trusted_codes(deployment: Deployment) -> list[str]:
    """Give the codes that an order of trust may name."""
    kinds = [item.code for item in deployment.list("source_kinds")]
    return [*ROLES, *(code for code in kinds if code not in ROLES)]


def problems(body: RuleBody, deployment: Deployment) -> list[str]:
    """Say in codes what keeps a rule from being one: ``type``, ``fields``, ``trust`` and so on."""
    known = declaration(body.type)
    fields = decidable_fields(body.type) if known and known.by_hand else []
    trusted = set(trusted_codes(deployment))
    checks = {
        "type": bool(fields),
        "fields": bool(body.fields) and set(body.fields) <= set(fields),
        "choose": body.choose in CHOICES,
        "when": body.when in CONDITIONS,
        "trust": body.choose != "source" or (bool(body.trust) and set(body.trust) <= trusted),
    }
    return [code for code, holds in checks.items() if not holds]


def choose(body: RuleBody, candidates: Iterable[Candidate]) -> Candidate | None:
    """Give the value that a rule takes; None where it leaves the choice to a person."""
    by_value: dict[str, list[Candidate]] = {}
    for each in candidates:
        by_value.setdefault(canonical(each.value), []).append(each)
    different = list(by_value.values())
    rank = _RANKS.get(body.choose)
    if len(different) < 2 or rank is None:  # noqa: PLR2004 - one value asks no question
        return None
    fitting = [same for same in different if _fits(body.when, same[0].value, different)]
    ranked = [(rank(body, same), same) for same in fitting]
    best = max((r for r, _ in ranked if r is not None), default=None)
    winners = [same for r, same in ranked if best is not None and r == best]
    return max(winners[0], key=lambda c: (c.ms, c.counter)) if len(winners) == 1 else None


def says_all(value: Json, other: Json) -> bool:
    """Whether a value says all that another says: each part of it, each of its words in order."""
    if other in (None, "", [], {}):
        return True
    if isinstance(other, Mapping):
        return isinstance(value, Mapping) and all(
            says_all(value.get(part), said) for part, said in other.items()
        )
    if isinstance(value, str) and isinstance(other, str):
        return f" {' '.join(words(other))} " in f" {' '.join(words(value))} "
    return canonical(value) == canonical(other)


def same_spelled(value: Json, other: Json) -> bool:
    """Whether two values are alike but for case, accents, spaces and signs."""
    return canonical(_plain(value)) == canonical(_plain(other))


def _plain(value: Json) -> Json:
    if isinstance(value, Mapping):
        return {part: said for part, v in value.items() if (said := _plain(v)) not in (None, "")}
    return "".join(words(value)) if isinstance(value, str) else value


def _fits(when: str, value: Json, different: Sequence[Sequence[Candidate]]) -> bool:
    others = [same[0].value for same in different]
    match when:
        case "always":
            return True
        case "contains":
            return all(says_all(value, other) for other in others)
        case "spelling":
            return all(same_spelled(value, other) for other in others)
        case _:
            return False


Rank = tuple[int, ...]


def _newest(_body: RuleBody, same: Sequence[Candidate]) -> Rank:
    return max((c.ms, c.counter) for c in same)


def _longest(_body: RuleBody, same: Sequence[Candidate]) -> Rank:
    return (_size(same[0].value),)


def _coordinators(_body: RuleBody, same: Sequence[Candidate]) -> Rank | None:
    return (1,) if any(c.role == COORDINATOR for c in same) else None


def _trusted(body: RuleBody, same: Sequence[Candidate]) -> Rank | None:
    codes = {c.source or c.role for c in same}
    places = [at for at, code in enumerate(body.trust) if code in codes]
    return (-places[0],) if places else None


def _size(value: Json) -> int:
    if isinstance(value, Mapping):
        return sum(_size(part) for part in value.values())
    return len(" ".join(words(value))) if isinstance(value, str) else 0


_RANKS: Mapping[str, Callable[[RuleBody, Sequence[Candidate]], Rank | None]] = {
    "newest": _newest,
    "longest": _longest,
    "coordinator": _coordinators,
    "source": _trusted,
}
