"""The figures counted once more: record by record in plain Python, from docs/figures.md alone."""

from collections import defaultdict
from datetime import UTC, date, datetime

from forms.ids import created_ms
from forms.segment import Group
from sync.figures.selection import Selection
from sync.replica.replica import Replica
from sync.replica.views import RecordView


class Slow:
    """One selection's figures as sets of (person, record) by chart, series and code."""

    def __init__(self, replica: Replica, selection: Selection, today: date) -> None:
        self.s, self.today = selection, today
        self.records = {
            kind: replica.listing(kind, limit=10**6)
            for kind in ("entrepreneur", "encounter", "need", "referral", "consent")
        }
        self.bars: dict[tuple[str, int, str], list[str]] = defaultdict(list)
        self.anonymous: dict[tuple[str, int], int] = defaultdict(int)
        self.people = {
            view.id: view
            for view in self.records["entrepreneur"]
            if (not selection.region or view.values.get("region") == selection.region)
            and (selection.segment is None or self._in_segment(view, selection.segment))
        }
        self.agreed = {
            view.values.get("person")
            for view in self.records["consent"]
            if view.values.get("answers", {}).get("statistics") == "given"
            and not self._expired(view)
        }
        self._count()

    @staticmethod
    def _in_segment(view: RecordView, segment: Group) -> bool:
        """Whether a person has one of the memberships that the only rule names."""
        [rule] = segment.rules
        assert (rule.ask, rule.test) == ("membership", "any")
        return view.values.get("membership") in rule.values

    def _expired(self, view: RecordView) -> bool:
        expires = view.values.get("expires")
        return bool(expires) and date.fromisoformat(expires) < self.today

    def _count(self) -> None:
        met = [view for view in self.records["encounter"] if self._matches(view)]
        self.met = met
        first: dict[str, float] = {}
        for view in met:
            at, person = self._at(view), view.values["person"]
            first[person] = min(at, first.get(person, at))
        reached = set(first)
        ever_met = {view.values.get("person") for view in self.records["encounter"]}
        for person, view in self.people.items():
            if person not in ever_met and not self.s.ambassador and self._own(view):
                first[person] = self._made(view)
        self.reached = set(first)
        for person, at in first.items():
            stage = self.people[person].values.get("membership") or ""
            self._total("months", person, _day(at).strftime("%Y-%m"))
            if person in reached or stage:
                self._total("membership", person, "approached")
            if stage in ("registered", "member"):
                self._total("membership", person, "registered")
            if stage in ("member", "declined"):
                self._total("membership", person, stage)
        self._feelings()
        self._misunderstandings()
        self._needs()
        self._referrals()

    def _feelings(self) -> None:
        for view in self.met:
            for series, field in enumerate(("feeling_before", "feeling_after")):
                if said := view.values.get(field):
                    self._add("feelings", view.values["person"], str(said), series)

    def _misunderstandings(self) -> None:
        told: dict[int, set[tuple[str, str]]] = {0: set(), 1: set()}
        for view in self.met:
            person, lifted = view.values["person"], view.values.get("lifted", [])
            told[0] |= {(person, c) for c in [*view.values.get("misunderstandings", []), *lifted]}
            told[1] |= {(person, c) for c in lifted}
        for series, pairs in told.items():
            for person, code in pairs:
                self._add("misunderstandings", person, code, series)

    def _needs(self) -> None:
        charts = {
            "sectors": "sector",
            "regions": "target_region",
            "pillars": "pillar",
            "kinds": "kind",
        }
        for view in self.records["need"]:
            person = view.values.get("person")
            if person in self.people and self._theirs(person) and self._own(view):
                for chart, field in charts.items():
                    self._add(chart, person, view.values.get(field) or "")

    def _referrals(self) -> None:
        needs = {view.id: view for view in self.records["need"]}
        for view in self.records["referral"]:
            person, due = view.values.get("person"), view.values.get("due")
            if person not in self.people or not self._theirs(person):
                continue
            need = needs.get(view.values.get("need", ""))
            event = (need.values.get("event") if need else None) or self.people[person].values.get(
                "event"
            )
            if self.s.event and event != self.s.event:
                continue
            if due:
                day = date.fromisoformat(due)
                if not (self.s.first or date.min) <= day <= (self.s.last or date.max):
                    continue
            elif not self._in_period(self._made(view)):
                continue
            self._add("referrals", person, self._outcome(view, due))

    def _outcome(self, view: RecordView, due: str | None) -> str:
        state, answered = view.values.get("state"), view.values.get("answered")
        if state == "answered":
            if not answered:
                return "undated"
            if not due:
                return "no_due"
            return "in_time" if answered <= due else "late"
        if state == "declined":
            return "declined"
        late = due and date.fromisoformat(due) < self.today
        return "overdue" if state == "no_answer" or late else "waiting"

    def _theirs(self, person: str) -> bool:
        return not self.s.ambassador or any(
            view.values.get("person") == person
            and view.values.get("ambassador") == self.s.ambassador
            for view in self.records["encounter"]
        )

    def _matches(self, view: RecordView) -> bool:
        values = view.values
        return (
            values.get("person") in self.people
            and (not self.s.event or values.get("event") == self.s.event)
            and (not self.s.ambassador or values.get("ambassador") == self.s.ambassador)
            and self._in_period(self._at(view))
        )

    def _own(self, view: RecordView) -> bool:
        right = not self.s.event or view.values.get("event") == self.s.event
        return right and self._in_period(self._made(view))

    @staticmethod
    def _made(view: RecordView) -> int:
        return created_ms(view.id) // 1000

    def _at(self, view: RecordView) -> int:
        said = view.values.get("met_at")
        return int(datetime.fromisoformat(said).timestamp()) if said else self._made(view)

    def _in_period(self, at: float) -> bool:
        day = _day(at)
        return (self.s.first or date.min) <= day <= (self.s.last or date.max)

    def _total(self, chart: str, person: str, code: str) -> None:
        self.bars[chart, 0, code].append(person)

    def _add(self, chart: str, person: str, code: str, series: int = 0) -> None:
        if person in self.agreed:
            self.bars[chart, series, code].append(person)
        else:
            self.anonymous[chart, series] += 1

    def chart(self, name: str, series: int) -> dict[str, int]:
        return {
            code: len(people)
            for (chart, at, code), people in self.bars.items()
            if (chart, at) == (name, series)
        }


def _day(at: float) -> date:
    return datetime.fromtimestamp(at, UTC).astimezone().date()
