"""Believable made-up people, needs and events, for screenshots."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from forms.consent import consent_id
from sync.protocol.messages import Scope
from sync.replica.replica import Replica
from sync.replica.saving import Save
from sync.segments.approach import hand, met, plan

PERSON = "entrepreneur"
PEOPLE: list[dict[str, Any]] = [
    {"given": "Khadija", "family": "Bennani", "ar": ("خديجة", "بناني"), "phone": "+32470112564",
     "city": "Bruxelles", "country": "BE", "sectors": ["digital"], "profile": "entrepreneur",
     "need": ("procedures", "Créer une SARL à Tanger : délais et lieux"), "consent": "given"},
    {"given": "Youssef", "family": "El Amrani", "ar": ("يوسف", "العمراني"), "phone": "+31612345678",
     "city": "Rotterdam", "country": "NL", "sectors": ["transport_logistics"],
     "profile": "entrepreneur", "need": ("land", "Un terrain près du port de Nador"),
     "consent": "given"},
    {"given": "Nadia", "family": "Ouazzani", "ar": ("", ""), "phone": "+33612345678",
     "city": "Lyon", "country": "FR", "sectors": ["health"], "profile": "high_potential",
     "need": ("", ""), "consent": "refused"},
    {"given": "Mehdi", "family": "Tazi", "ar": ("مهدي", "التازي"), "phone": "+4915123456789",
     "city": "Düsseldorf", "country": "DE", "sectors": ["automotive"], "profile": "entrepreneur",
     "need": ("finance", "Cofinancer une ligne de câblage à Kénitra"), "consent": "given"},
    {"given": "Imane", "family": "Chraïbi", "ar": ("إيمان", "الشرايبي"), "phone": "+32498765432",
     "city": "Liège", "country": "BE", "sectors": ["agrifood"], "profile": "project_holder",
     "need": ("mentor", "Un mentor dans l’huile d’argan"), "consent": "given"},
    {"given": "Rachid", "family": "Haddou-Van den Berghe", "ar": ("رشيد", "حدو"),
     "phone": "+32475001122", "city": "Antwerpen", "country": "BE", "sectors": ["energy"],
     "profile": "investor", "need": ("", ""), "consent": ""},
    {"given": "Salma", "family": "Idrissi", "ar": ("سلمى", "الإدريسي"), "phone": "+34612345678",
     "city": "Barcelona", "country": "ES", "sectors": ["tourism"], "profile": "entrepreneur",
     "need": ("export", "Vendre du matériel d’hôtellerie au Maroc"), "consent": "given"},
]  # fmt: skip


def fill(replica: Replica) -> dict[str, str]:
    """Record an event day; gives the ids of the event and the people, by family name."""
    event = replica.save(
        "event",
        {
            "name": "Forum des compétences",
            "kind": "forum",
            "place": {"city": "Bruxelles", "country": "BE"},
            "starts": date(2026, 11, 21),
            "ends": date(2026, 11, 22),
        },
    )
    ids = {"event": event}
    for person in PEOPLE:
        ids[person["family"]] = _record(replica, event, person)
    replica.set_meta("ui.event", event)
    contest(replica, event, ids["Bennani"])
    _hand_out(replica, [ids[person["family"]] for person in PEOPLE])
    return ids


def _hand_out(replica: Replica, people: list[str]) -> None:
    """Hand a list to two ambassadors, some of it done by now."""
    both: dict[str, Scope | None] = {"Salma Alaoui": None, "Karim Tazi": None}
    day = datetime.now(UTC).date() + timedelta(days=10)
    planned = plan(replica, people, both)
    hand(replica, planned, "Invités au sommet de Tanger", "Inviter au sommet", day)
    replica.save_all(met(replica, people[0]))


def contest(replica: Replica, event: str, person: str) -> None:
    """Have two values of one field, a second record of the same person, and an incomplete one."""
    view = replica.get(person)
    opened = view.shown if view else None
    for trade, city in (("Logistique", "Bruxelles"), ("Transport international", "Anvers")):
        values = {"trade": trade, "residence": {"city": city, "country": "BE"}}
        replica.save(PERSON, values, record_id=person, before=opened)
    phone = {"typed": "0470 11 25 64", "e164": "+32470112564", "country": "BE"}
    twin = {"name": {"given": "Khadidja", "family": "Benani"}, "phones": [phone]}
    placed = {"event": event, "region": "BE"}
    replica.save(PERSON, {**twin, **placed, "trade": "Import-export"})
    replica.save(PERSON, {"name": {"given": "Hamid", "family": "Lahlou"}, **placed})


def _record(replica: Replica, event: str, person: dict[str, Any]) -> str:
    record_id = replica.new_id()
    saves = [Save("entrepreneur", _person(event, person), record_id)]
    kind, details = person["need"]
    if details:
        values = {"person": record_id, "event": event, "details": details, "state": "noted"}
        saves.append(Save("need", values | ({"kind": kind} if kind else {}), replica.new_id()))
    saves += _course(replica, record_id, event, PEOPLE.index(person), needy=bool(details))
    if person["consent"]:
        saves.append(Save("consent", _consent(record_id, person["consent"]), consent_id(record_id)))
    replica.save_all(saves, intent="capture")
    return record_id


def _course(replica: Replica, person: str, event: str, number: int, *, needy: bool) -> list[Save]:
    """Give what came of a meeting: the encounter, and a task or a referral with its day."""
    topics = ("procedures", "land", "tax", "customs", "trust")
    today = datetime.now(UTC).date()
    told = [topics[number % 5], topics[(number + 2) % 5]]
    met = datetime(2026, 11, 21, 10 + number % 6, 5, tzinfo=UTC).isoformat()
    encounter = {
        "person": person,
        "event": event,
        "met_at": met,
        "ambassador": ("Salma Alaoui", "Karim Tazi")[number % 2],
        "feeling_before": 1 + number % 3,
        "feeling_after": 3 + number % 3,
        "misunderstandings": told,
        "lifted": told[: number % 3],
    }
    saves = [Save("encounter", encounter, replica.new_id())]
    due = (today + timedelta(days=(-2, 0, 3, 12)[number % 4])).isoformat()
    if number % 2:
        values = {"person": person, "to_name": "CRI Tanger", "due": due, "state": "sent"}
        if number % 3 == 0:
            values |= {"state": "answered", "answered": due}
        saves.append(Save("referral", values, replica.new_id()))
    elif needy:
        task = {"person": person, "task": "Rappeler avec le nom du contact", "due": due}
        saves.append(Save("followup", task | {"assignee": "Salma Alaoui"}, replica.new_id()))
    return saves


def _person(event: str, person: dict[str, Any]) -> dict[str, Any]:
    given_ar, family_ar = person["ar"]
    name = {"given": person["given"], "family": person["family"]}
    if given_ar:
        name |= {"given_ar": given_ar, "family_ar": family_ar}
    return {
        "name": name,
        "phones": [
            {"typed": person["phone"], "e164": person["phone"], "country": person["country"]}
        ],
        "emails": [f"{person['given'].lower()}@example.org"],
        "residence": {"city": person["city"], "country": person["country"]},
        "region": person["country"],
        "event": event,
        "sectors": person["sectors"],
        "profile": person["profile"],
        "membership": "approached",
    }


def _consent(person_id: str, answer: str) -> dict[str, Any]:
    answers = {"register": answer, "contact": "given", "statistics": answer}
    act = {
        "at": datetime(2026, 11, 21, 14, 5, tzinfo=UTC).isoformat(),
        "wording_version": "2026-11",
        "wording_language": "fr",
        "way": "spoken",
        "witness": "Salma",
        "answers": answers,
    }
    return {"person": person_id, "answers": answers, "acts": [act]}
