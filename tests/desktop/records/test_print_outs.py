"""A person's sheet and an event's report as PDF, in both directions of writing."""

import re
from datetime import UTC, datetime

import pytest

from desktop import i18n
from desktop.events import todays_events
from desktop.pages.home import HomePage, figures
from desktop.paper import Paper
from desktop.print_outs import print_out
from desktop.printing import print_to
from desktop.reports import log_text
from forms.attendance import attendance_id


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
