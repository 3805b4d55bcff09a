"""What is opened and taken out in the window is reported to the register's audit."""

from desktop.bootstrap import enrol_here
from sync.client.exchange import sync
from sync.lists.outgoing import Listing, Outgoing, note
from tests.desktop.shell.test_main_window import person


def test_a_record_opened_and_a_list_taken_out_stand_in_the_register_s_audit(
    session, register, window, qtbot
) -> None:
    enrol_here(session.replica, register.invite("Salma"))
    held = person(session, "Khadija")
    kept = person(session, "Rachid", consent="refused")
    sync(session.replica)
    for record in (held, kept):
        window.open_record("entrepreneur", record)
        qtbot.waitUntil(lambda: not session.jobs.busy)
    going = Outgoing(Listing("entrepreneur"), (session.replica.get(held),))
    note(session.replica, going, "contact", everybody=False)
    session.replica.set_meta("standing", None)
    sync(session.replica)

    def about(subject):
        told = register.json("audit", "about", str(register.folder), subject)["rows"]
        return [row["action"] for row in told], told

    assert about(held)[0] == ["exported", "opened", "push"]
    assert about(kept)[0] == []
    out = [row for row in about("")[1] if row["action"] == "exported"]
    assert [row["facts"]["n"] for row in out] == [1]
