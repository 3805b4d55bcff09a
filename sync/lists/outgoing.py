"""Which records of a listing may go out for a purpose, and the file they become.

Records that hang on a person follow that person's consent: who said no to the purpose, and who
was never asked, stays out unless a person answers for everybody. A legal basis that a source
stated counts for being kept and for being contacted, as long as the person has not said no.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from forms.base import hangs_on
from forms.consent import BY_BASIS, NO, REGISTER, consent_id
from sync.lists.cards_out import to_vcards
from sync.lists.export import Wording, to_csv, to_xlsx
from sync.lists.joining import PERSON
from sync.replica.replica import Replica
from sync.replica.views import RecordView

FORMATS = (".xlsx", ".csv", ".vcf")
_PAGE = 200


@dataclass(frozen=True, slots=True)
class Listing:
    """What a page or a command shows: a record type, words, filters, an order."""

    record_type: str
    query: str = ""
    where: Mapping[str, Any] | None = None
    order: str = "-created"
    ids: tuple[str, ...] = ()
    """Only these, where some were picked."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The records that go out, and how many stay: ``refused`` said no, ``unasked`` said nothing."""

    listing: Listing
    records: tuple[RecordView, ...]
    refused: int = 0
    unasked: int = 0

    @property
    def left_out(self) -> int:
        """How many records stay."""
        return self.refused + self.unasked


def gather(
    replica: Replica,
    listing: Listing,
    purpose: str,
    today: date,
    *,
    progress: Callable[[int], None] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outgoing:
    """Read a listing and part what may go out for a purpose; no purpose lets everybody.

    ``progress`` hears the number of records read.
    """
    kept: list[RecordView] = []
    counts = {"refused": 0, "unasked": 0}
    read = 0
    for page in _pages(replica, listing):
        answers = _answers(replica, page, today) if purpose else {}
        for view in page:
            why = _barred(replica, view, purpose, answers) if purpose else ""
            if why:
                counts[why] += 1
            else:
                kept.append(view)
        read += len(page)
        progress(read)
        if cancelled():
            break
    return Outgoing(listing, tuple(kept), **counts)


def body(replica: Replica, outgoing: Outgoing, wording: Wording, suffix: str) -> bytes:
    """Give the file's content: ``suffix`` is one of FORMATS, and cards are of people only."""
    record_type = outgoing.listing.record_type
    titled = replace(wording, title_of=titles(replica))
    values = [view.values for view in outgoing.records]
    if suffix == ".vcf":
        firms = [replica.linked(view.id, "company") for view in outgoing.records]
        return to_vcards(values, titled, companies=[f[0].values if f else {} for f in firms])
    write = to_csv if suffix == ".csv" else to_xlsx
    return write(record_type, values, titled)


def titles(replica: Replica) -> Callable[[str], str]:
    """Give the function that names a linked record; each is looked up once."""
    known: dict[str, str] = {}

    def title(record_id: str) -> str:
        if record_id not in known:
            view = replica.get(record_id)
            known[record_id] = view.title if view else record_id
        return known[record_id]

    return title


def note(replica: Replica, outgoing: Outgoing, purpose: str, *, everybody: bool) -> None:
    """Enter into the log, and for the register's audit, what went out and how many stayed."""
    replica.log(
        "exported",
        type=outgoing.listing.record_type,
        records=len(outgoing.records),
        purpose=purpose,
        everybody=everybody,
        left_out=outgoing.left_out,
    )
    replica.note_export(
        outgoing.listing.record_type, [view.id for view in outgoing.records], purpose
    )


def _pages(replica: Replica, listing: Listing) -> Iterator[list[RecordView]]:
    if listing.ids:
        for at in range(0, len(listing.ids), _PAGE):
            yield replica.get_all(listing.ids[at : at + _PAGE])
        return
    offset = 0
    while page := replica.listing(
        listing.record_type,
        query=listing.query,
        where=listing.where,
        order=listing.order,
        limit=_PAGE,
        offset=offset,
    ):
        yield page
        offset += len(page)


def _owner(view: RecordView) -> str:
    return hangs_on(view.type, view.id, view.values)


def _answers(
    replica: Replica, views: Iterable[RecordView], today: date
) -> dict[str, Mapping[str, str]]:
    """Give the answers in force by person; those of a consent that has expired are none."""
    people = {owner for view in views if (owner := _owner(view))}
    consents = replica.get_all([consent_id(person) for person in people])
    return {
        str(view.values.get("person")): view.values.get("answers") or {}
        for view in consents
        if not view.shown.gone and not _expired(view, today)
    }


def _expired(consent: RecordView, today: date) -> bool:
    expires = consent.values.get("expires")
    return bool(expires) and str(expires) < today.isoformat()


def _barred(
    replica: Replica, view: RecordView, purpose: str, answers: Mapping[str, Mapping[str, str]]
) -> str:
    """Say why a record stays: ``refused`` or ``unasked``; nothing if it may go."""
    owner = _owner(view)
    if not owner:
        return ""
    said = answers.get(owner, {})
    if said.get(purpose) in NO or said.get(REGISTER) in NO:
        return "refused"
    if said.get(purpose) == "given":
        return ""
    person = view if view.type == PERSON else replica.get(owner)
    source = (person.values.get("source") if person else None) or {}
    return "" if purpose in BY_BASIS and source.get("basis") else "unasked"
