"""What of a family a token's holder may be told: by purpose, regions, record types; least data.

Who has not consented to the token's purpose is not there at all, with all that hangs on them. What
hangs on nobody (an event) is told by its public fields alone. Sensitive fields (notes), consents
and fields that this version does not know are told to nobody.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from forms.base import declared_fields
from forms.consent import allows
from forms.fields import Sensitivity
from sync.merge.canonical import canonical
from sync.protocol.outside import Item
from sync.register import places as placing
from sync.register.outside.families import Family, Told
from sync.register.outside.tokens import Token

PERSON = "entrepreneur"


@dataclass(frozen=True, slots=True)
class Offer:
    """One record as it may be told, the record it hangs on, and the last day of the consent."""

    item: Item
    root: str
    until: str | None

    @property
    def digest(self) -> str:
        """What tells one telling from another."""
        body = canonical(self.item.model_dump(mode="json"))
        return hashlib.sha256(body.encode()).hexdigest()[:32]


def offers(family: Family, token: Token, today: date) -> Iterator[Offer]:
    """Give what of a family may be told to the holder of a token on a day."""
    head = family.head
    if head is None or not placing.is_within(head.places, token.scope):
        return
    is_person = head.type == PERSON
    if is_person and not allows(token.purpose, head.values, family.consent, today):
        return
    until = family.consent.get("expires") if is_person else None
    for told in (head, *family.hanging):
        if told.type in token.kinds:
            item = _item(told, family.heads, personal=is_person)
            if item.values:
                yield Offer(item, head.id, until)


def _item(told: Told, heads: Mapping[str, str], *, personal: bool) -> Item:
    values = {
        name: _led(told.values[name], heads) if field.link else told.values[name]
        for name, field in declared_fields(told.type).items()
        if told.values.get(name) not in (None, [], {})
        and field.sensitivity is not Sensitivity.SENSITIVE
        and (personal or field.sensitivity is Sensitivity.PUBLIC)
    }
    contested = [name for name in told.contested if name in values]
    return Item(
        id=told.id, type=told.type, also=list(told.also), values=values, contested=contested
    )


def _led(value: Any, heads: Mapping[str, str]) -> Any:
    """Let a link lead to the record that the other is shown as."""
    return heads.get(value, value) if isinstance(value, str) else value
