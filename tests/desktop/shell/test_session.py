from desktop.session import Session


def test_a_pinned_event_is_found_again_and_said(session: Session, qtbot) -> None:
    event = session.replica.save("event", {"name": "Forum de Bruxelles"})
    with qtbot.waitSignal(session.eventChanged):
        session.set_event(event)
    pinned = session.pinned_event()
    assert pinned is not None
    assert pinned.title == "Forum de Bruxelles"


def test_a_try_out_is_enrolled_nowhere_and_decides_nothing(session: Session) -> None:
    assert not session.is_enrolled
    assert not session.is_coordinator
