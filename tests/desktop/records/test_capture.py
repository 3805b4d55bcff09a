"""The booth: one visitor after the other by keyboard alone, and nothing typed is lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.dialogs.consent import ConsentDialog
from desktop.models.capture import PREFIX, Capture, ConsentTaking, consent_save
from desktop.pages.capture import CapturePage
from desktop.reviews import reason
from desktop.session import Session
from forms.consent import consent_id
from forms.ids import created_ms
from sync.errors import DiskFull
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from sync.replica.saving import Save
from sync.replica.views import RecordView

Show = Callable[[QWidget], None]


@pytest.fixture
def page(session: Session, event: str, shown: Show) -> CapturePage:
    made = CapturePage(session)
    shown(made)
    return made


def typed(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def press(qtbot: QtBot, key: Qt.Key, times: int = 1, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), key, held)


def the_one(session: Session, record_type: str) -> RecordView:
    found = session.replica.listing(record_type)
    assert len(found) == 1
    return found[0]


def drafts(session: Session) -> dict[str, Any]:
    return {k: v for k, v in session.replica.drafts().items() if k.startswith(PREFIX)}


def test_the_keyboard_alone_records_a_visitor_in_four_kinds_of_records(
    page: CapturePage, qtbot: QtBot, session: Session, event: str, idle: Callable[[], None]
):
    assert QApplication.focusWidget() is page.sheet.name
    typed(qtbot, "Khadija Bennani")
    press(qtbot, Qt.Key.Key_Tab, 2)
    typed(qtbot, "0470 11 25 64")
    press(qtbot, Qt.Key.Key_Tab)  # “one more” is no stop
    typed(qtbot, "Khadija@example.org")
    press(qtbot, Qt.Key.Key_Tab)
    typed(qtbot, "12")
    press(qtbot, Qt.Key.Key_F6)
    typed(qtbot, "A company in Tangier")
    page.sheet.needs.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    typed(qtbot, "1233")
    press(qtbot, Qt.Key.Key_Tab, 2)  # over how it was given
    typed(qtbot, "Nadia")
    press(qtbot, Qt.Key.Key_Tab, 3)  # over the text to show, and their own words
    typed(qtbot, "2")
    press(qtbot, Qt.Key.Key_Tab)
    typed(qtbot, "2")
    press(qtbot, Qt.Key.Key_Tab)
    typed(qtbot, "4")
    press(qtbot, Qt.Key.Key_Return, ctrl=True)
    idle()

    person = the_one(session, "entrepreneur")
    assert person.values["name"] == {"given": "Khadija", "family": "Bennani"}
    assert person.values["phones"][0]["e164"] == "+32470112564"
    assert person.values["emails"] == ["khadija@example.org"]
    assert person.values["event"] == event
    needs = session.replica.linked(person.id, "need")
    assert [need.values["kind"] for need in needs] == ["procedures", "finance"]
    assert needs[0].values["details"] == "A company in Tangier"
    encounter = the_one(session, "encounter")
    assert encounter.values["person"] == person.id
    assert encounter.values["misunderstandings"] == ["land"]
    assert encounter.values["feeling_before"] == 2
    assert encounter.values["feeling_after"] == 4
    consent = session.replica.get(consent_id(person.id))
    assert consent is not None
    said = {"register": "given", "contact": "given", "referral": "refused"}
    assert consent.values["answers"] == said
    assert consent.values["acts"][0]["answers"] == said
    assert consent.values["acts"][0]["witness"] == "Nadia"
    assert consent.values["acts"][0]["wording_version"] == session.deployment.wording().version
    assert not person.withheld

    assert QApplication.focusWidget() is page.sheet.name
    assert page.sheet.capture().empty
    assert drafts(session) == {}
    assert "Kept: \u2068Khadija Bennani\u2069" in page.banner.accessibleName()


def test_one_contact_is_enough_and_nothing_at_all_is_not(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    press(qtbot, Qt.Key.Key_Return, ctrl=True)
    assert "one of them is needed" in page.sheet._fields["name"]._note.text()
    page.sheet.phones.rows[0].box.setFocus()
    typed(qtbot, "0470112564")
    press(qtbot, Qt.Key.Key_Return, ctrl=True)
    idle()
    assert the_one(session, "entrepreneur").values["phones"][0]["e164"] == "+32470112564"


def test_a_mistyped_mail_is_said_and_nothing_is_saved(
    page: CapturePage, qtbot: QtBot, session: Session
):
    typed(qtbot, "Omar")
    page.sheet.emails.rows[0].box.setFocus()
    typed(qtbot, "omar@nowhere")
    press(qtbot, Qt.Key.Key_Return, ctrl=True)
    assert "e-mail" in page.sheet._fields["emails"]._note.text()
    assert session.replica.count("entrepreneur") == 0
    assert page.sheet.capture().name == "Omar"


def test_whoever_does_not_consent_is_said_to_stay_here(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    typed(qtbot, "Omar Benjelloun")
    page.save()
    idle()
    assert the_one(session, "entrepreneur").withheld
    assert "nobody asked yet" in page.banner.accessibleName()
    assert page.banner.property("banner") == "waiting"


def test_a_no_to_the_register_is_one_press_and_is_told_apart_from_never_asked(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    typed(qtbot, "Omar Benjelloun")
    chip = page.sheet.consent.answers.answer_chips()[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.sign_rect("refused").center())
    assert page.sheet.capture().consent.answers == {"register": "refused"}
    page.sheet.consent.answers.answer_chips()[1].setFocus()
    typed(qtbot, "-")
    assert page.sheet.capture().consent.answers["contact"] == "refused"
    page.sheet.consent.witness.setText("Nadia")
    page.save()
    idle()
    assert the_one(session, "entrepreneur").withheld
    assert "said no to the register" in page.banner.accessibleName()
    assert page.banner.property("banner") == "stopped"


def test_a_spoken_answer_needs_a_witness_whom_one_key_names_again_for_the_next(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    typed(qtbot, "Omar Benjelloun")
    page.sheet.consent.answers.answer_chips()[0].click()
    page.save()
    assert session.replica.count("entrepreneur") == 0
    assert QApplication.focusWidget() is page.sheet.consent.witness
    assert "witness" in page.sheet.consent._fields["ways"]._note.text()
    typed(qtbot, "Nadia")
    page.save()
    witness = page.sheet.consent.witness
    assert witness.text() == "", "nobody was named for this visitor"
    assert "Nadia" in witness.again.text(), "at once, not one visitor late"
    idle()
    assert session.replica.count("entrepreneur") == 1
    assert CapturePage(session).sheet.consent.witness.offered == "Nadia", "also after the end"
    typed(qtbot, "Salma")
    page.sheet.consent.answers.answer_chips()[0].click()
    page.save()
    assert session.replica.count("entrepreneur") == 1, "nor is the last one attested unasked"
    press(qtbot, Qt.Key.Key_F7)
    assert witness.text() == "Nadia"
    assert not witness.again.isVisible()
    page.save()
    idle()
    assert session.replica.count("entrepreneur") == 2


def test_a_revisit_says_what_was_answered_before_and_does_not_ask_for_it(
    page: CapturePage, session: Session, khadija: str, idle: Callable[[], None]
):
    taking = ConsentTaking({"register": "given", "mentoring": "refused"}, "paper")
    now = datetime(2026, 10, 12, 9, tzinfo=UTC)
    session.replica.save_all([consent_save(khadija, taking, session, now)])
    page.begin_for(khadija)
    said = page.whose.accessibleName()
    assert "12 Oct" in said
    assert "contacted" in said
    assert "Refused" in said
    page.sheet.needs.chips()[3].click()
    page.save()
    idle()
    assert "Kept" in page.banner.accessibleName()
    assert "missing" not in page.banner.accessibleName()
    assert not page.whose.isVisible()


def test_a_revisit_whose_consent_has_expired_asks_for_it(
    page: CapturePage, session: Session, khadija: str, idle: Callable[[], None]
):
    consent = session.replica.get(consent_id(khadija))
    assert consent is not None
    ended = {"expires": "2025-01-31"}
    session.replica.save("consent", ended, record_id=consent.id, before=consent.shown)
    page.begin_for(khadija)
    assert "Expired" in page.whose.accessibleName()
    page.sheet.needs.chips()[3].click()
    page.save()
    idle()
    assert "Still missing: consent" in page.banner.accessibleName()


def test_who_said_no_before_is_not_said_to_have_never_been_asked(
    page: CapturePage, session: Session, khadija: str, idle: Callable[[], None]
):
    taking = ConsentTaking({"register": "refused"}, "paper")
    session.replica.save_all([consent_save(khadija, taking, session, datetime.now(UTC))])
    page.begin_for(khadija)
    page.sheet.needs.chips()[3].click()
    page.save()
    idle()
    assert "said no to the register" in page.banner.accessibleName()
    assert page.banner.property("banner") == "stopped"


@pytest.mark.parametrize(
    ("name", "name_ar", "parts"),
    [
        ("محمد الفاسي", "", {"given_ar": "محمد", "family_ar": "الفاسي"}),
        ("Mohamed El Fassi", "", {"given": "Mohamed", "family": "El Fassi"}),
        ("Mohamed", "محمد", {"given": "Mohamed", "given_ar": "محمد"}),
        ("محمد", "محمد", {"given": "محمد", "given_ar": "محمد"}),
    ],
)
def test_an_arabic_name_typed_where_the_cursor_stands_is_the_arabic_name(name, name_ar, parts):
    assert Capture(name=name, name_ar=name_ar).name_parts() == parts


def test_who_is_here_already_takes_the_place_of_what_was_said_of_the_visitor_before(
    page: CapturePage, qtbot: QtBot, khadija: str, idle: Callable[[], None]
):
    typed(qtbot, "Omar Benjelloun")
    page.save()
    idle()
    assert page.banner.isVisible()
    page.belongs_to(khadija)
    assert page.whose.isVisible()
    assert not page.banner.isVisible()


def test_a_visitor_is_dated_by_the_first_key_and_not_by_the_empty_sheet(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    laid_out = page.sheet.capture()
    typed(qtbot, "O")
    begun = page.sheet.capture()
    assert created_ms(begun.person_id) >= created_ms(laid_out.person_id)
    assert begun.person_id != laid_out.person_id
    assert begun.encounter_id != laid_out.encounter_id
    typed(qtbot, "mar Benjelloun")
    page.save()
    idle()
    assert the_one(session, "entrepreneur").id == begun.person_id
    assert the_one(session, "encounter").id == begun.encounter_id
    assert not drafts(session)


def test_a_visitor_without_a_name_is_called_by_their_phone(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    page.sheet.phones.rows[0].box.setFocus()
    typed(qtbot, "0470 11 25 64")
    page.save()
    idle()
    assert the_one(session, "entrepreneur").title == "+32470112564"
    assert "+32470112564" in page.banner.accessibleName()


def test_a_local_number_is_read_in_the_country_where_the_person_lives(
    qtbot: QtBot, session: Session, shown: Show
):
    page = CapturePage(session)  # no event is pinned
    shown(page)
    page.sheet.phones.rows[0].box.setFocus()
    typed(qtbot, "0470 11 25 64")
    assert page.sheet.capture().phones[0]["typed"] == "0470 11 25 64"
    assert not page.sheet.capture().phones[0].get("e164")
    page.sheet.unfold(True)
    form = page.sheet.later.form
    assert form is not None
    place = form.editor("residence")
    place.country.set_code("BE")
    place.country.chosen.emit("BE")
    assert page.sheet.capture().phones[0]["e164"] == "+32470112564"
    assert "BE" in page.sheet.phones.rows[0].readout.text()


def test_a_moroccan_number_needs_no_pinned_event(qtbot: QtBot, session: Session, shown: Show):
    page = CapturePage(session)
    shown(page)
    page.sheet.phones.rows[0].box.setFocus()
    typed(qtbot, "0612345678")
    assert page.sheet.capture().phones[0]["e164"] == "+212612345678"


def test_an_event_pinned_over_an_open_form_is_said_there_and_read_phones_by(
    qtbot: QtBot, session: Session, shown: Show
):
    page = CapturePage(session)
    shown(page)
    assert "No event is pinned" in page.frame.pinned.accessibleName()
    page.sheet.phones.rows[0].box.setFocus()
    typed(qtbot, "0470 11 25 64")
    assert not page.sheet.capture().phones[0].get("e164")
    place = {"city": "Bruxelles", "country": "BE"}
    session.set_event(session.replica.save("event", {"name": "Forum", "place": place}))
    assert "No event is pinned" not in page.frame.pinned.accessibleName()
    assert "Belgium" in page.frame.pinned.accessibleName()
    assert page.sheet.capture().phones[0]["e164"] == "+32470112564"
    assert "BE" in page.sheet.phones.rows[0].readout.text()


def test_the_banner_speaks_the_language_that_was_switched_to(
    page: CapturePage, qtbot: QtBot, session: Session, dressed: QApplication
):
    typed(qtbot, "Nadia")
    press(qtbot, Qt.Key.Key_Escape)
    english = page.banner.accessibleName()
    i18n.install(dressed, "fr")
    qtbot.waitUntil(lambda: page.banner.accessibleName() != english)


def test_what_was_typed_before_a_crash_is_there_at_the_next_start(
    page: CapturePage, qtbot: QtBot, session: Session, shown: Show, idle: Callable[[], None]
):
    typed(qtbot, "Salma Idrissi")
    qtbot.waitUntil(lambda: bool(drafts(session)))
    idle()
    page.close()  # no flush: as a crash leaves it
    again = CapturePage(session)
    shown(again)
    assert again.sheet.capture().name == "Salma Idrissi"
    assert "recovered" in again.banner.accessibleName()
    again.save()
    idle()
    assert drafts(session) == {}
    assert session.replica.count("entrepreneur") == 1


def test_a_draft_whose_visitor_was_saved_before_the_crash_is_not_saved_twice(
    page: CapturePage, qtbot: QtBot, session: Session, shown: Show, idle: Callable[[], None]
):
    typed(qtbot, "Salma Idrissi")
    capture = page.sheet.capture()
    page.save()
    idle()
    session.replica.save_draft(capture.key, capture.body())
    again = CapturePage(session)
    shown(again)
    assert again.sheet.capture().empty
    assert drafts(session) == {}


def test_escape_puts_a_visitor_aside_and_gives_them_back(
    page: CapturePage, qtbot: QtBot, session: Session
):
    typed(qtbot, "Nadia")
    key = page.sheet.capture().key
    press(qtbot, Qt.Key.Key_Escape)
    assert page.sheet.capture().empty
    assert page.aside._waiting == [(key, "Nadia")]
    typed(qtbot, "Omar")
    press(qtbot, Qt.Key.Key_F8)
    assert page.sheet.capture().name == "Nadia"
    assert [title for _, title in page.aside._waiting] == ["Omar"]
    page.aside.takeUpRequested.emit(page.aside.first())
    assert page.sheet.capture().name == "Omar"


def test_somebody_met_already_is_found_while_typing_and_the_visit_goes_to_them(
    page: CapturePage, qtbot: QtBot, session: Session, khadija: str, idle: Callable[[], None]
):
    typed(qtbot, "Khadidja")
    page.sheet.phones.rows[0].box.setFocus()
    typed(qtbot, "0470 11 25 64")
    qtbot.waitUntil(lambda: bool(page.met.found()))
    view, reasons = page.met.found()[0]
    assert (view.id, reasons) == (khadija, ["name_same", "phone_same"])
    press(qtbot, Qt.Key.Key_1, ctrl=True)
    assert page.whose.isVisible()
    assert "Needs noted: Finance" in page.whose.accessibleName()
    assert page.sheet.name.text() == "Khadija Bennani"
    qtbot.waitUntil(lambda: not page.met.found())  # chosen, and so offered no more
    page.whose.acted.emit()
    assert page.sheet.name.text() == "Khadidja", "what was typed comes back"
    qtbot.waitUntil(lambda: bool(page.met.found()))
    page.belongs_to(khadija)
    page.sheet.needs.chips()[3].click()
    page.sheet.emails.rows[0].box.setFocus()
    typed(qtbot, "new@example.org")
    page.save()
    idle()
    assert session.replica.count("entrepreneur") == 1
    kinds = [need.values["kind"] for need in session.replica.linked(khadija, "need")]
    assert kinds == ["finance", "local_partner"]
    after = session.replica.get(khadija)
    assert after is not None
    assert after.values["name"]["family"] == "Bennani"
    assert after.values["emails"] == ["new@example.org"]
    [phone] = after.values["phones"]
    assert phone["typed"] == "+32470112564", "said again with other spaces, it stays as it was"
    assert not after.shown.contested


def test_a_visitor_said_to_be_somebody_else_is_kept_beside_and_never_offered_as_the_same(
    page: CapturePage, qtbot: QtBot, session: Session, khadija: str, idle: Callable[[], None]
):
    typed(qtbot, "Khadija Bennani")
    qtbot.waitUntil(lambda: bool(page.met.found()))
    other = next(one for one in page.met.findChildren(QPushButton) if one.text() == "Somebody else")
    other.click()
    assert page.met.found() == []
    typed(qtbot, "i")
    idle()
    assert page.met.found() == []
    page.save()
    idle()
    assert session.replica.count("entrepreneur") == 2
    while session.replica.find_duplicates():
        pass
    assert session.replica.likely_duplicates() == []


def test_a_visitor_who_cannot_be_saved_is_given_back(
    page: CapturePage,
    qtbot: QtBot,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
    idle: Callable[[], None],
):
    def full(saves: list[Save], **_: object) -> None:
        raise DiskFull

    typed(qtbot, "Rachid Ouhaddou")
    monkeypatch.setattr(session.replica, "save_all", full)
    page.save()
    idle()
    assert page.sheet.capture().name == "Rachid Ouhaddou"
    assert len(drafts(session)) == 1
    assert session.replica.count("entrepreneur") == 0
    monkeypatch.undo()
    page.save()
    idle()
    assert session.replica.count("entrepreneur") == 1


def test_what_can_wait_goes_with_the_person(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    typed(qtbot, "Khadija Bennani")
    page.sheet.unfold(True)
    form = page.sheet.later.form
    assert form is not None
    qtbot.keyClicks(form.editor("trade").box, "Logistics")
    qtbot.keyClicks(page.sheet.later.company, "Atlas SARL")
    page.save()
    idle()
    person = the_one(session, "entrepreneur")
    assert person.values["trade"] == "Logistics"
    [company] = session.replica.linked(person.id, "company")
    assert company.values["name"] == "Atlas SARL"
    assert not form.isVisible()


def test_the_visitor_reads_the_wording_in_their_language_and_signs(
    qtbot: QtBot, session: Session, page: CapturePage
):
    dialog = ConsentDialog(session, page.sheet.capture().consent)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._languages.chips()[1].click()
    assert "معطيات" in dialog._text.plain()
    assert dialog._text.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dialog.rows["register"].chips.chips()[0].click()
    dialog.rows["contact"].chips.chips()[1].click()
    pad = dialog.pad
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=pad.rect().center())
    qtbot.mouseMove(pad, pad.rect().center() / 2)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=pad.rect().center() / 2)
    dialog.accept()
    taking = dialog.taking
    assert taking.answers == {"register": "given", "contact": "refused"}
    assert (taking.way, taking.language) == ("signature", "ar")
    [stroke] = taking.signature
    assert all(0 <= part <= 1000 for point in stroke for part in point)


def test_the_act_names_the_language_that_was_read_where_the_wording_lacks_the_ambassadors(
    qtbot: QtBot, session: Session, page: CapturePage
):
    french = session.deployment.wording().model_copy(update={"text": {"fr": "Vos données"}})
    session.deployment = session.deployment.model_copy(update={"consent_wordings": [french]})
    session.language = "de"
    dialog = ConsentDialog(session, page.sheet.capture().consent)
    qtbot.addWidget(dialog)
    assert dialog._text.plain() == "Vos données"
    dialog.rows["register"].chips.chips()[0].click()
    dialog.witness.setText("Karim Tazi")
    dialog.accept()
    assert dialog.taking.language == "fr"
    for taking in (dialog.taking, ConsentTaking({"register": "given"})):
        save = consent_save(session.replica.new_id(), taking, session, datetime.now(UTC))
        [act] = save.values["acts"]
        assert act["wording_language"] == "fr"


def test_a_stray_digit_is_nobody(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    typed(qtbot, "5")
    press(qtbot, Qt.Key.Key_Escape)
    idle()
    assert drafts(session) == {}
    assert page.aside.isHidden()
    typed(qtbot, "5")
    press(qtbot, Qt.Key.Key_Return, ctrl=True)
    idle()
    assert session.replica.count("entrepreneur") == 0
    assert page.sheet.name.text() == "5"


def test_digits_in_a_name_are_kept_said_and_looked_at_later(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
):
    typed(qtbot, "Karim T4zi")
    page.save()
    idle()
    assert "There are digits in the name." in page.banner.accessibleName()
    kept = the_one(session, "entrepreneur")
    assert kept.title == "Karim T4zi"
    [line] = Desk(session.replica).page(Filter())
    assert "there are digits in the name" in reason(line)


def test_a_phone_nobody_can_dial_is_named(session: Session):
    phones = [{"typed": "12 34"}, {"typed": "0470112564", "e164": "+32470112564", "country": "BE"}]
    session.replica.save("entrepreneur", {"name": {"given": "Karim"}, "phones": phones})
    [line] = Desk(session.replica).page(Filter())
    said = "Look at this record: a phone is not a number one can dial: \u206612 34\u2069."
    assert reason(line) == said
