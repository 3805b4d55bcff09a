"""A person's sheet and an event's report as PDF, in both directions of writing."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop import i18n, print_outs
from desktop.events import event_days, todays_events
from desktop.labels import Words
from desktop.pages.home import HomePage
from desktop.pages.home_figures import figures
from desktop.pages.record import RecordPage
from desktop.paper import Paper
from desktop.print_outs import print_out
from desktop.printing import print_to
from desktop.reports import log_text
from forms.attendance import attendance_id
from forms.consent import consent_id


def pages(path):
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_a_persons_sheet_is_a_whole_pdf(session, khadija, dressed, tmp_path, code):
    i18n.install(dressed, code)
    path = print_out(session.replica, session.deployment, code, khadija, tmp_path / "k.pdf")
    assert path.read_bytes().startswith(b"%PDF-")
    assert pages(path) == 1
    assert not list(tmp_path.glob("*.tmp"))
    assert session.replica.log_lines()[0].code == "printed"
    assert "PDF" in log_text(session.replica.log_lines()[0])


def test_a_sheet_parts_what_was_met_twice_and_names_who_heard_a_spoken_answer(
    session, khadija, dressed, tmp_path, monkeypatch
):
    i18n.install(dressed, "fr")
    replica, drawn, parts = session.replica, [], []
    replica.save("encounter", {"person": khadija, "feeling_before": 4})
    act = {"at": "2026-11-20T10:00:00+00:00", "wording_version": "1", "wording_language": "fr"}
    act |= {"way": "spoken", "answers": {"register": "given"}, "witness": "Nadia T."}
    replica.save("consent", {"person": khadija, "acts": [act]}, record_id=consent_id(khadija))
    facts, part = Paper.facts, Paper.part
    monkeypatch.setattr(Paper, "facts", lambda p, pairs: (drawn.extend(pairs), facts(p, pairs)))
    monkeypatch.setattr(Paper, "part", lambda p: (parts.append(p), part(p)))
    print_out(replica, session.deployment, "fr", khadija, tmp_path / "k.pdf")
    assert len(parts) == 1, "between the two encounters, and before none"
    [said] = [text for label, text in drawn if "Nadia T." in text]
    assert "témoin" in said


def test_arabic_begins_at_the_right_edge(dressed, tmp_path):
    """The far column of a fact lies left of the near one, and both end at their right edge."""
    placed = {}
    for mirrored in (False, True):
        paper = Paper(tmp_path / "x.pdf", "x", mirrored=mirrored)
        (near, _), (far, _) = paper._columns((3, 7))
        layout = paper._laid("خديجة" if mirrored else "Khadija", "body", 400)
        placed[mirrored] = (near, far, layout.lineAt(0).naturalTextRect().left())
        paper.abandon()
    assert placed[False][0] < placed[False][1]
    assert placed[True][0] > placed[True][1]
    assert placed[False][2] < 1
    assert placed[True][2] > 300


def test_a_long_table_goes_on_over_pages_with_its_header(dressed, tmp_path):
    paper = Paper(tmp_path / "long.pdf", "long", mirrored=False, footer="foot")
    paper.table(("About", "Number"), [(f"row {n}", str(n)) for n in range(200)], (3, 1))
    paper.finish()
    assert pages(tmp_path / "long.pdf") > 2


def test_an_events_report_counts_and_names_nobody(session, khadija, event, tmp_path, qtbot, idle):
    done = []
    view = session.replica.get(event)
    print_to(session, view, tmp_path / "e.pdf", done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done))
    idle()
    assert pages(done[0]) >= 1
    assert session.replica.get(khadija).title.encode() not in done[0].read_bytes()


def test_a_place_that_cannot_be_written_is_told(session, khadija, tmp_path):
    with pytest.raises(FileNotFoundError):
        print_out(
            session.replica, session.deployment, "fr", khadija, tmp_path / "no" / "folder" / "x.pdf"
        )


def test_todays_event_is_offered_to_who_works_there(session, shown, qtbot, idle):
    today = datetime.now(UTC).astimezone().date()
    replica = session.replica
    replica.save("event", {"name": "Elsewhere", "starts": today, "ends": today})
    replica.save("event", {"name": "Mine", "starts": today, "ambassadors": ["Rim Alami", "SALMA"]})
    replica.save("event", {"name": "Long ago", "starts": "2020-01-01"})
    assert [e.title for e in todays_events(replica, today, "Salma")] == ["Mine", "Elsewhere"]
    page = HomePage(session)
    shown(page)
    qtbot.waitUntil(page.today.isVisible)
    idle()
    page._found = figures(replica, "")
    page.today.acted.emit()
    idle()
    assert session.event_id


def test_who_is_only_expected_is_not_counted_as_recorded(session, event):
    replica = session.replica
    person = replica.save("entrepreneur", {"name": {"given": "Rim"}, "event": event})
    values = {"person": person, "event": event, "badge": "7"}
    replica.save("attendance", values, record_id=attendance_id(person, event))
    found = figures(replica, event)
    assert (found.people, found.expected, found.met) == (0, 1, 0)
    replica.save("encounter", {"person": person, "event": event})
    found = figures(replica, event)
    assert (found.people, found.expected, found.met) == (1, 1, 1)


def test_a_sheet_names_all_values_of_what_is_not_decided(session, khadija, contest):
    view = contest(khadija, {"trade": "Douane"}, {"trade": "Transport"})
    facts = dict(print_outs._facts(view, Words(session.deployment, "en")))
    shown, doubt = facts["Trade"].split("\n")
    assert shown == view.values["trade"]
    assert doubt.startswith("not decided yet: ")
    assert "Douane" in doubt
    assert "Transport" in doubt
    assert "not decided" not in facts["Phones"]


def test_what_is_printed_is_dated_with_its_year(session, event):
    replica, year = session.replica, str(datetime.now(UTC).astimezone().year)
    view = replica.get(replica.save("event", {"name": "Forum", "starts": f"{year}-11-21"}))
    assert year not in event_days(view)
    assert event_days(view, dated=True).endswith(year)
    assert year in print_outs._footer(view, session.deployment, "en")


def test_writing_a_pdf_says_so_until_it_is_there(
    session, khadija, shown, qtbot, idle, tmp_path, monkeypatch
):
    file = str(tmp_path / "k.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (file, ""))
    page = RecordPage(session)
    page.open("entrepreneur", khadija)
    shown(page)
    idle()
    page._head.printRequested.emit()
    assert page._banner.accessibleName() == "Writing the PDF…"
    qtbot.waitUntil(lambda: page._banner.accessibleName() == "Written: k.pdf")
    idle()
