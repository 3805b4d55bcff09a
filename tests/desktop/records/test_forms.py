"""Forms made from declarations: what goes in comes out, what is typed comes out as it is stored."""

from typing import Any

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from desktop.dialogs.record import RecordDialog
from desktop.form_view.context import FormContext
from desktop.form_view.table import editor_class
from desktop.form_view.view import FormView
from desktop.labels import Words, declared_texts, field_label
from desktop.session import Session
from forms.base import declared_fields, types_by_hand
from forms.validation import normalised

NOTE = {"at": "2026-11-21T09:10:00Z", "text": "Veut créer une SARL."}
ACT = {
    "at": "2026-11-21T13:06:00Z",
    "wording_version": "2026-11",
    "wording_language": "fr",
    "way": "spoken",
    "answers": {"register": "given"},
}
SAMPLES: dict[str, Any] = {
    "NameEditor": {"given": "Khadija", "family": "Bennani", "title": "Dr"},
    "PhonesEditor": [{"typed": "0470 11 25 64", "e164": "+32470112564", "country": "BE", "x": 1}],
    "EmailsEditor": ["khadija@example.org"],
    "LinksEditor": ["https://example.org"],
    "ListEditor": ["Python", "soudure"],
    "PlaceEditor": {"city": "Bruxelles", "country": "BE", "quarter": "Anneessens"},
    "MoneyEditor": {"amount": "250000.50", "currency": "EUR", "per": "year"},
    "SourceEditor": {"kind": "consulate", "name": "Consulat", "basis": "mandate", "page": 3},
    "NotesEditor": [NOTE],
    "ActsEditor": [ACT],
    "AnswersEditor": {"register": "given", "a_new_purpose": "refused"},
    "CodeEditor": "a_code_of_tomorrow",
    "CodesEditor": ["textile", "a_code_of_tomorrow"],
    "FeelingEditor": 4,
    "YesNoEditor": False,
    "NumberEditor": 1984,
    "DateEditor": "2026-11-21",
    "MomentEditor": "2026-11-21T13:05:27Z",
    "TextEditor": "Plusieurs\nlignes",
    "LineEditor": "Une ligne",
    "LinkEditor": "https://example.org",
    "RecordEditor": "0" * 32,
}
FIELDS = [(t, name) for t in types_by_hand() for name in declared_fields(t)]


@pytest.fixture(params=types_by_hand())
def form(request: pytest.FixtureRequest, qtbot: QtBot, session: Session) -> FormView:
    """The form of each record type."""
    made = FormView(request.param, FormContext(session))
    qtbot.addWidget(made)
    return made


def sample(record_type: str, name: str) -> Any:
    return SAMPLES[editor_class(record_type, name).__name__]


@pytest.mark.parametrize(("record_type", "name"), FIELDS)
def test_every_declared_field_has_an_editor(record_type: str, name: str):
    assert editor_class(record_type, name).__name__ in SAMPLES


def test_every_type_gives_back_untouched_what_it_was_shown(form: FormView, session: Session):
    values = {name: sample(form.record_type, name) for name in form.rows}
    record_id = session.replica.save(form.record_type, values)
    view = session.replica.get(record_id)
    assert view is not None
    form.load(view)
    for name in form.rows:
        assert form.editor(name).value() == view.values.get(name)
    assert form.values() == {}
    assert not form.dirty


def test_every_type_shows_an_empty_form_as_nothing(form: FormView):
    form.load(None)
    assert form.values() == {}
    assert form.check()


def test_touching_an_editor_without_a_change_changes_nothing(form: FormView, session: Session):
    values = {name: sample(form.record_type, name) for name in form.rows}
    record_id = session.replica.save(form.record_type, values)
    view = session.replica.get(record_id)
    assert view is not None
    form.load(view)
    for name, row in form.rows.items():
        row.editor._edited()
        read = normalised(form.record_type, {name: row.editor.value()})[name]
        shown = view.values.get(name)
        if type(row.editor).__name__ in {"NotesEditor", "ActsEditor"}:
            assert read == []  # entries are only ever added
        elif type(row.editor).__name__ == "MomentEditor":
            assert read[:16] == shown[:16]  # minutes are what the box shows
        elif isinstance(shown, list) and isinstance(shown[0], str):
            assert sorted(read) == sorted(shown)
        else:
            assert read == shown, name


def test_every_control_of_every_form_has_a_name_for_screen_readers(form: FormView, qtbot: QtBot):
    form.show()
    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton):
        for box in form.findChildren(kind):
            inner = isinstance(box.parent(), (QComboBox, QLineEdit))
            assert inner or not box.isVisibleTo(form) or box.accessibleName(), box


def test_a_new_record_carries_its_defaults(qtbot: QtBot, session: Session):
    form = FormView("need", FormContext(session))
    qtbot.addWidget(form)
    form.load(None, {"state": "noted", "sector": None})
    assert form.values() == {"state": "noted"}


def test_a_phone_is_read_in_the_habits_of_the_pinned_event(
    qtbot: QtBot, session: Session, event: str
):
    form = FormView("entrepreneur", FormContext(session))
    qtbot.addWidget(form)
    form.load(None)
    row = form.editor("phones").rows[0]
    qtbot.keyClicks(row.box, "0470 11 25 64")
    assert "BE mobile" in row.readout.text().replace("\u2066", "").replace("\u2069", "")
    assert form.values()["phones"] == [
        {"typed": "0470 11 25 64", "e164": "+32470112564", "country": "BE"}
    ]


def test_a_phone_that_is_none_is_kept_as_it_was_typed(qtbot: QtBot, session: Session):
    form = FormView("entrepreneur", FormContext(session))
    qtbot.addWidget(form)
    form.load(None)
    row = form.editor("phones").rows[0]
    qtbot.keyClicks(row.box, "12 at the stand")
    assert row.readout.text() == "kept as typed"
    assert form.values()["phones"][0]["typed"] == "12 at the stand"


def test_a_code_is_found_by_any_part_of_its_word_without_accents(qtbot: QtBot, session: Session):
    session.language = "fr"
    form = FormView("entrepreneur", FormContext(session))
    qtbot.addWidget(form)
    form.load(None)
    country = form.editor("residence").country
    country.completer().setCompletionPrefix(country.completer().splitPath("arabes")[0])
    assert country.completer().currentCompletion() == "Émirats arabes unis"
    country.setEditText("emirats")
    country.settle()
    assert country.code() == "AE"
    country.setEditText("nowhere at all")
    country.settle()
    assert country.code() == "AE"


def test_what_cannot_be_read_is_said_beside_its_field(qtbot: QtBot, session: Session):
    form = FormView("followup", FormContext(session))
    qtbot.addWidget(form)
    form.load(None)
    qtbot.keyClicks(form.editor("due").box, "32/13/2026")
    assert not form.check()
    assert "not a date" in form.rows["due"]._note.text()
    form.editor("due").box.selectAll()
    qtbot.keyClicks(form.editor("due").box, "28.11.26")
    assert form.check()
    assert form.values() == {"due": "2026-11-28"}


def test_a_problem_the_declaration_finds_is_said_in_words(qtbot: QtBot, session: Session):
    form = FormView("entrepreneur", FormContext(session))
    qtbot.addWidget(form)
    form.show_problems({"trade": "string_too_long", "badge": "a_code_of_tomorrow"})
    assert form.rows["trade"]._note.text() == "This is too long."
    assert form.rows["badge"]._note.text() == "This cannot be kept as it is."


def test_declared_texts_hold_every_label_and_group():
    texts = declared_texts()
    assert {"Name", "People", "Entrepreneur", "Identity", "Followed by region"} <= texts
    assert "" not in texts


def test_what_lies_on_a_persons_consent_is_told_in_words_among_the_persons_fields(session: Session):
    words = Words(session.deployment, "fr")
    assert words.element("entrepreneur", "answers", "given") == session.deployment.label(
        "consent_answers", "given", "fr"
    )
    assert field_label("entrepreneur", "answers") == "Answers"


def test_what_is_typed_on_the_button_for_one_more_begins_the_row(qtbot: QtBot, shown, session):
    form = FormView("entrepreneur", FormContext(session))
    shown(form)
    editor = form.editor("emails")
    editor.load(["khadija@example.org"])
    editor._more.setFocus()
    qtbot.keyClicks(editor._more, "o")
    qtbot.keyClicks(QApplication.focusWidget(), "mar@example.org")
    assert editor.value() == ["khadija@example.org", "omar@example.org"]


def test_a_new_follow_up_is_open_and_ones_own(qtbot: QtBot, session: Session):
    dialog = RecordDialog(session, "followup", fixed={"person": "p"})
    qtbot.addWidget(dialog)
    name = session.replica.identity.name if session.replica.identity else None
    assert dialog.form.values().get("assignee") == name
    assert dialog.form.values()["state"] == "open"
