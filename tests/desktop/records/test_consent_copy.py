"""The visitor's copy: a PDF in their language, and a code that a telephone reads."""

import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import consent_copy
from desktop.consent_copy import Copy, copy_of, qr_of, write_pdf
from desktop.dialogs.consent import ConsentDialog
from desktop.dialogs.consent_copy import ConsentCopyDialog, copy_dialog
from desktop.i18n import LANGUAGES
from desktop.models.capture import ConsentTaking
from desktop.pages.capture import CapturePage
from desktop.pages.record import RecordPage
from desktop.pictures import codes_of
from desktop.session import Session
from forms.consent import consent_id

Show = Callable[[QWidget], None]
SIGNED = [[[100, 100], [300, 200], [500, 80]], [[600, 150], [800, 150]]]


def act(session: Session, language: str = "fr", **more: object) -> dict[str, object]:
    return {
        "at": "2026-11-21T10:05:00Z",
        "wording_version": session.deployment.wording().version,
        "wording_language": language,
        "way": "signature",
        "answers": {"register": "given", "contact": "refused"},
        "signature": SIGNED,
        **more,
    }


def copied(session: Session, language: str = "fr", **more: object) -> Copy:
    return copy_of(session.deployment, act(session, language, **more), "Khadija Bennani")


def pages(pdf: bytes) -> list[bytes]:
    """The drawing of each page, unpacked."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    found = []
    for stream in streams:
        try:
            plain = zlib.decompress(stream.strip(b"\r\n"))
        except zlib.error:
            continue
        if b" Tf" in plain or b" re\n" in plain:
            found.append(plain)
    return found


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_the_code_on_the_screen_is_read_back_in_every_language(session: Session, code: str):
    copy = copied(session, code)
    [text] = codes_of(qr_of(copy))
    assert text == copy.short()
    assert "Khadija Bennani" in text
    assert len(copy.answers) == 2


def test_a_copy_speaks_the_language_the_wording_was_shown_in(session: Session):
    arabic = copied(session, "ar")
    assert arabic.right_to_left
    assert "معطيات" in " ".join(arabic.wording)
    french = copied(session, "fr")
    assert [answer.word for answer in french.answers] == ["J’accepte", "Je refuse"]
    assert french.title == "Vos réponses"
    assert not french.right_to_left


@pytest.mark.parametrize("code", ["fr", "ar", "de"])
def test_the_copy_is_written_as_a_pdf(session: Session, tmp_path: Path, code: str):
    target = tmp_path / "copy.pdf"
    write_pdf(copied(session, code), target)
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert pages(data)


def test_in_arabic_the_answers_stand_on_the_left(
    session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    drawn: list[tuple[str, float]] = []
    put = consent_copy._Sheet._put

    def note(sheet, document, x, colour):
        drawn.append((document.toPlainText(), x))
        put(sheet, document, x, colour)

    monkeypatch.setattr(consent_copy._Sheet, "_put", note)
    sides = {}
    for code in ("fr", "ar"):
        drawn.clear()
        copy = copied(session, code)
        write_pdf(copy, tmp_path / f"{code}.pdf")
        places = dict(drawn)
        answer = copy.answers[0]
        sides[code] = (places[answer.text], places[answer.word])
    assert sides["fr"][0] == 0 < sides["fr"][1]
    assert sides["ar"][1] == 0 < sides["ar"][0]


def test_a_long_wording_goes_on_on_a_second_page(session: Session, tmp_path: Path):
    copy = copied(session)
    long = Copy(
        **{name: getattr(copy, name) for name in Copy.__slots__ if name != "wording"},
        wording=copy.wording * 12,
    )
    write_pdf(long, tmp_path / "long.pdf")
    assert (tmp_path / "long.pdf").read_bytes().count(b"/Type /Page\n") > 1


def test_a_spoken_copy_names_the_witness(session: Session):
    copy = copied(session, "en", way="spoken", witness="Nadia", signature=[])
    assert "Nadia" in copy.witness
    assert "Nadia" in copy.short()


def test_the_last_visitor_gets_their_copy_by_one_key(
    qtbot: QtBot, session: Session, event: str, shown: Show, idle: Callable[[], None]
):
    page = CapturePage(session)
    shown(page)
    qtbot.keyClicks(QApplication.focusWidget(), "Khadija Bennani")
    page.sheet.consent.answers.answer_chips()[0].click()
    page.sheet.consent.witness.setText("Nadia")
    page.save()
    idle()
    assert page.kept._copied
    dialog = copy_dialog(session, page.kept._copied, page)
    assert dialog is not None
    [text] = codes_of(dialog.code)
    assert "Khadija Bennani" in text
    assert "Asked by \u2068Salma\u2069" in text


def test_the_pdf_is_saved_from_the_dialog_and_a_bad_place_is_said(
    qtbot: QtBot, session: Session, tmp_path: Path
):
    dialog = ConsentCopyDialog(copied(session))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save_to(tmp_path / "nowhere" / "copy.pdf")
    assert dialog.banner.isVisible()
    dialog.save_to(tmp_path / "copy.pdf")
    assert not dialog.banner.isVisible()
    assert (tmp_path / "copy.pdf").stat().st_size > 1000
    saved = dialog._saved
    assert "copy.pdf" in saved.text()
    qtbot.waitUntil(lambda: saved.visibleRegion().boundingRect().size() == saved.size())


def test_the_copies_of_two_visitors_are_two_files_by_name(qtbot: QtBot, session: Session):
    names = [replace(copied(session), person=person) for person in ("Omar Tazi", "Rim A/B")]
    proposed = []
    for copy in names:
        dialog = ConsentCopyDialog(copy)
        qtbot.addWidget(dialog)
        proposed.append(dialog.proposed())
    assert proposed == ["consent Omar Tazi.pdf", "consent Rim AB.pdf"]


def test_a_french_copy_has_its_space_before_the_colon(session: Session):
    assert "J’accepte\u00a0: Être gardé au registre" in copied(session, "fr").short()


def test_the_pad_to_sign_on_is_as_high_as_the_copy_draws_it(qtbot: QtBot, session: Session):
    dialog = ConsentDialog(session, ConsentTaking())
    qtbot.addWidget(dialog)
    dialog.show()
    pad = dialog.pad
    qtbot.waitUntil(lambda: pad.height() == pad.heightForWidth(pad.width()))


def test_yes_and_no_tell_a_screen_reader_what_they_answer(qtbot: QtBot, session: Session):
    dialog = ConsentDialog(session, ConsentTaking())
    qtbot.addWidget(dialog)
    said = [c.accessibleName() for row in dialog.rows.values() for c in row.chips.chips()]
    assert len(set(said)) == len(said) == 2 * len(dialog.rows)
    assert said[0].endswith(": Yes")


def test_the_dialog_keeps_no_answer_without_its_proof(qtbot: QtBot, session: Session):
    dialog = ConsentDialog(session, ConsentTaking())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.rows["register"].chips.chips()[0].click()
    dialog.accept()
    assert dialog.isVisible()
    dialog.ways.set_value(["signature"])
    dialog.accept()
    assert dialog.isVisible()
    dialog.pad.set_strokes(SIGNED)
    dialog.accept()
    assert not dialog.isVisible()


@pytest.mark.parametrize(("expires", "said"), [("2020-01-01", "Expired"), ("2999-01-01", "Holds")])
def test_the_record_says_until_when_consent_holds(
    session: Session, khadija: str, shown: Show, idle: Callable[[], None], expires: str, said: str
):
    session.replica.save("consent", {"expires": expires}, record_id=consent_id(khadija))
    page = RecordPage(session)
    page.open("entrepreneur", khadija)
    shown(page)
    idle()
    assert page.consent._expiry.isVisible()
    assert said in page.consent._expiry.accessibleName()
    assert page.consent._expiry.layoutDirection() == Qt.LayoutDirection.LeftToRight
