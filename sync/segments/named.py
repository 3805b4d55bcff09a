"""Segments by name: those a deployment offers, those that are shared, and one's own.

One's own stay in this vault; a shared one is a record like all others. Both are the same thing,
and so is a filter of the people page.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from forms.reference import Deployment, OfferedSegment
from forms.segment import Group, Rule, Segment, group
from forms.text import fold
from sync.replica.replica import Replica
from sync.replica.views import RecordView

Whose = Literal["own", "shared", "offered"]

_OWN = "segments.own"
_FILTERS = "ui.people.filters"
"""Where filters were kept before they were segments."""
_MOST = 500
_CHIPS = ("local", "contested", "withheld", "expected")


@dataclass(frozen=True, slots=True)
class Named:
    """A segment with its name. ``key`` finds it again: the record's id, or the code or name."""

    whose: Whose
    key: str
    name: str
    rules: Group = field(default_factory=Group)
    role: str = ""
    order: str = ""
    region: str = ""
    contested: bool = False


def named(replica: Replica, deployment: Deployment, language: str) -> list[Named]:
    """Give every segment there is here: the offered, the shared, one's own, each by name."""
    offered = [_offered(one, deployment, language) for one in deployment.segments]
    views = replica.listing(Segment.type_name, order="title", limit=_MOST)
    return [*offered, *(_shared(view) for view in views), *own(replica)]


def find(replica: Replica, deployment: Deployment, wanted: str) -> Named | None:
    """Give the segment of a key, or of a name in any language of the deployment."""
    known = [
        one for language in deployment.languages for one in named(replica, deployment, language)
    ]
    by_key = next((one for one in known if one.key == wanted), None)
    return by_key or next((one for one in known if fold(one.name) == fold(wanted)), None)


def own(replica: Replica) -> list[Named]:
    """Give the segments kept in this vault, by name."""
    kept: list[Mapping[str, Any]] = replica.meta(_OWN, [])
    filters: list[Mapping[str, Any]] = replica.meta(_FILTERS, [])
    found = [*(_kept(one) for one in kept), *(_filter(one) for one in filters)]
    return sorted(found, key=lambda one: fold(one.name))


def keep(replica: Replica, wanted: Named) -> Named:
    """Keep a segment in this vault under its name; another of that name of one's own gives way."""
    mine = Named("own", wanted.name, wanted.name, wanted.rules, wanted.role, wanted.order)
    _store(replica, [*(one for one in own(replica) if one.name != mine.name), mine])
    return mine


def share(replica: Replica, wanted: Named) -> Named:
    """Make a segment a record that everybody of its region has; without a region, everybody.

    One that is shared already is changed; one's own moves out of the vault's own list.

    Raises:
        DiskFull: no room; nothing was saved.
    """
    known = replica.get(wanted.key) if wanted.whose == "shared" else None
    values = {
        "name": wanted.name,
        "role": wanted.role or None,
        "region": wanted.region or None,
        "rules": wanted.rules.model_dump(mode="json", exclude_defaults=True),
        "order": wanted.order or None,
    }
    before = known.shown if known else None
    saved = replica.save(
        Segment.type_name, values, record_id=known.id if known else None, before=before
    )
    if wanted.whose == "own":
        _store(replica, [one for one in own(replica) if one.key != wanted.key])
    return Named(
        "shared", saved, wanted.name, wanted.rules, wanted.role, wanted.order, wanted.region
    )


def forget(replica: Replica, wanted: Named) -> None:
    """Take a segment away: a shared one for everybody, one's own from this vault."""
    if wanted.whose == "shared":
        replica.delete(wanted.key)
    elif wanted.whose == "own":
        _store(replica, [one for one in own(replica) if one.key != wanted.key])


def filter_rules(words: str, chip: str) -> Group:
    """Give the rules of what the people page shows: its words, and the fact that was chosen."""
    rules = [Rule(ask="@words", test="has", values=[words])] if words else []
    if chip in _CHIPS:
        rules.append(Rule(ask=f"@{chip}", test="yes"))
    return Group(rules=rules)


def as_filter(rules: Group) -> tuple[str, str] | None:
    """Give the words and the fact that ``filter_rules`` made rules of; None if it was not so."""
    told = {rule.ask: rule for rule in rules.rules}
    words = told.pop("@words", None)
    chip = next((one for one in _CHIPS if f"@{one}" in told), "all")
    said = (words.values or [""])[0] if words else ""
    return (said, chip) if filter_rules(said, chip) == rules else None


def _store(replica: Replica, segments: list[Named]) -> None:
    """Keep one's own segments, filters of before among them."""
    told = [
        {
            "name": one.name,
            "role": one.role,
            "order": one.order,
            "rules": one.rules.model_dump(mode="json", exclude_defaults=True),
        }
        for one in segments
    ]
    with replica.together():
        replica.set_meta(_OWN, told)
        replica.set_meta(_FILTERS, [])


def _kept(kept: Mapping[str, Any]) -> Named:
    name, rules = str(kept["name"]), group(kept.get("rules"))
    return Named("own", name, name, rules, kept.get("role", ""), kept.get("order", ""))


def _filter(kept: Mapping[str, Any]) -> Named:
    name, rules = str(kept["name"]), filter_rules(kept.get("words", ""), kept.get("chip", ""))
    return Named("own", name, name, rules, order=kept.get("order", ""))


def _shared(view: RecordView) -> Named:
    values = view.values
    return Named(
        "shared",
        view.id,
        view.title or view.id,
        group(values.get("rules")),
        values.get("role") or "",
        values.get("order") or "",
        values.get("region") or "",
        contested=bool(view.shown.contested),
    )


def _offered(one: OfferedSegment, deployment: Deployment, language: str) -> Named:
    name = deployment.said(one.label, language) or one.code
    return Named("offered", one.code, name, one.rules, one.role)
