"""The page of lists: a real file read, judged, brought in, taken back and taken out."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QStyle

from desktop.dialogs.export import ExportDialog
from desktop.list_words import reasons_text, verdict_text
from desktop.models.delegates import pill_width
from desktop.models.import_rows import ROW, VERDICT, WHO, WHY
from desktop.pages.lists import ListsPage
from forms.consent import consent_id
from sync.lists.outgoing import Listing
from sync.lists.preview import Action, Verdict
from tests.helpers.tables import choose_row
from tests.helpers.workbook_formats import xlsx

LIST = "Nom;Prénom;Tél;Email;Truc\nFassi;Anas;0612345678;a@b.org;x 1\nTazi;Ali;;t@b.org;x 2\n;;;;\n"
_MARGIN = QStyle.PixelMetric.PM_FocusFrameHMargin


@pytest.fixture
def page(session, shown):
    made = ListsPage(session)
    shown(made)
    return made


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Consulat.csv"
    path.write_text(LIST + "Total: 2;;;;\n", "utf-8")
    return path


@pytest.fixture
def judged(qtbot, page, idle):
    def read(path: Path) -> None:
        with qtbot.waitSignal(page.preview.judgedAnew, timeout=10_000):
            page.open_file(str(path))
        idle()

    return read


def bring_in(page, qtbot):
    page.preview.accept.click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.start)


def test_nothing_is_written_before_it_was_confirmed(page, judged, file, session, qtbot, idle):
    judged(file)
    preview = page.preview
    assert dict(preview.model.counts()) == {Verdict.NEW: 2, Verdict.BROKEN: 1}
    assert session.replica.count("entrepreneur") == 0
    preview.leave.click()
    assert page.stack.currentWidget() is page.start
    judged(file)
    bring_in(page, qtbot)
    idle()
    assert session.replica.count("entrepreneur") == 2


def test_tab_comes_to_what_the_columns_mean_before_the_rows(page, judged, file, qtbot):
    judged(file)
    preview = page.preview
    boxes = [box for box in preview.form.findChildren(QComboBox) if box.isVisible()]
    qtbot.waitUntil(preview.filters.chips()[0].isVisible)
    boxes[0].setFocus()
    for box in [*boxes[1:], preview.filters.chips()[0], preview.table]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is box, box.accessibleName()


def test_a_list_that_was_brought_in_is_let_go_of(page, judged, file, qtbot, idle):
    judged(file)
    bring_in(page, qtbot)
    assert page.preview.model.rows == []
    assert page.preview.form._opened is None


def test_a_list_that_is_left_while_it_is_judged_does_not_come_back(page, judged, file, qtbot, idle):
    judged(file)
    page.preview.judge()
    page.preview.leave.click()
    idle()
    assert page.preview.model.rows == []


def test_one_undo_takes_it_all_back(page, judged, file, session, qtbot, idle):
    assert page.stack.y() == 0, "nothing to say takes no room"
    judged(file)
    bring_in(page, qtbot)
    idle()
    assert page.banner.isVisible()
    assert page.banner.mapTo(page, QPoint()).x() > 0, "away from the window's edge"
    assert page.start._runs[0].source == "Consulat"
    page.banner.acted.emit()
    qtbot.waitUntil(lambda: session.replica.count("entrepreneur") == 0)
    idle()
    assert page.start._runs == []


def test_the_same_file_again_brings_nobody(page, judged, file, qtbot, idle):
    judged(file)
    bring_in(page, qtbot)
    idle()
    judged(file)
    assert page.preview.model.counts()[Verdict.KNOWN] == 2
    assert not page.preview.accept.isEnabled()


def test_a_columns_meaning_is_changed_and_remembered(page, judged, file, session, qtbot, idle):
    judged(file)
    box = page.preview.form.meanings[4]
    assert box.currentData() == ""
    box.setCurrentIndex(box.findData("badge"))
    with qtbot.waitSignal(page.preview.judgedAnew, timeout=10_000):
        box.activated.emit(box.currentIndex())
    bring_in(page, qtbot)
    idle()
    assert [view.title for view in session.replica.find_badge("x 1")] == ["Anas Fassi"]
    later = file.with_name("other.csv")
    later.write_text(LIST.replace("Fassi", "Alami").replace("a@b", "z@b"), "utf-8")
    judged(later)
    assert page.preview.form.meanings[4].currentData() == "badge"
    assert page.preview.form.source.currentText() == "Consulat"


def test_a_row_is_left_out_by_a_key(page, judged, file, session, qtbot, idle):
    judged(file)
    table = page.preview.table
    choose_row(table, 0)
    table.setFocus()
    qtbot.keyClick(table, "x")
    assert page.preview.model.action_of(page.preview.model.rows[0]) is Action.SKIP
    bring_in(page, qtbot)
    idle()
    assert [v.title for v in session.replica.listing("entrepreneur")] == ["Ali Tazi"]


@pytest.mark.expects_log
def test_a_file_that_is_no_list_is_refused_in_words(page, tmp_path, qtbot, idle):
    path = tmp_path / "x.csv"
    path.write_bytes(b"%PDF-1.7")
    page.open_file(str(path))
    qtbot.waitUntil(lambda: page._error is not None)
    idle()
    assert "another kind" in page._error.accessibleName()


def test_an_export_counts_who_stays_and_writes_who_goes(session, shown, tmp_path, qtbot, idle):
    replica = session.replica
    for name, answer in (("Rim", "given"), ("Ali", "refused"), ("Eve", "")):
        person = replica.save("entrepreneur", {"name": {"given": name}})
        if answer:
            values = {"person": person, "answers": {"register": "given", "contact": answer}}
            replica.save("consent", values, record_id=consent_id(person))
    dialog = ExportDialog(session, Listing("entrepreneur"))
    shown(dialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    idle()
    assert (dialog.goes.text(), dialog.stays.text()) == (
        "1 record goes out.",
        "1 stays: they said no. 1 stays: they did not consent to it.",
    )
    target = tmp_path / "out.csv"
    dialog.kinds.set_value(["csv"])
    dialog.write(target)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.banner.accessibleName() == "Written: \u2068out.csv\u2069, 1 record."
    assert not dialog.accept_button.isVisible()
    assert dialog.close_button.text() == "Close"
    assert dialog.close_button.hasFocus()
    QTest.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    text = target.read_text("utf-8-sig")
    assert ("Rim" in text, "Ali" in text, "Eve" in text) == (True, False, False)
    assert replica.log_lines()[0].facts["purpose"] == "contact"


def test_a_list_is_brought_in_from_the_box_that_has_the_keyboard(page, judged, file, qtbot, idle):
    judged(file)
    page.preview.form.source.setFocus()
    bring_in(page, qtbot)
    page.setFocus()  # the box is left only now, and its list is gone
    page.preview.judge()
    idle()
    assert page.session.replica.count("entrepreneur") == 2


def test_a_dialog_is_gone_once_it_was_answered(page, qtbot, idle):
    asked = []

    def answer():
        dialog = page.findChild(ExportDialog)
        asked.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(0, answer)
    page.take_out("entrepreneur")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert asked == [True]
    assert page.findChildren(QDialog) == []
    idle()  # its count comes back, and finds nobody to tell


def test_why_a_row_is_somebody_is_said_in_words(page, judged, file, session):
    values = {"name": {"given": "Anas", "family": "Fassi"}, "emails": ["a@b.org"]}
    session.replica.save("entrepreneur", values)
    judged(file)
    said = reasons_text(page.preview.model.rows[0])
    assert "Anas Fassi" in said
    assert "same e-mail" in said


def test_the_sheets_of_a_workbook_come_in_together_or_one_by_one(page, judged, tmp_path):
    header = ["Nom", "Prénom", "Email"]
    path = tmp_path / "Réseau.xlsx"
    path.write_bytes(
        xlsx(
            ("Belgique", [header, ["Fassi", "Anas", "a@example.org"]]),
            ("France", [header, ["Tazi", "Ali", "t@example.org"], ["FRANCE", "", ""]]),
        )
    )
    judged(path)
    preview, form = page.preview, page.preview.form
    assert dict(preview.model.counts()) == {Verdict.NEW: 2, Verdict.BROKEN: 1}
    assert preview.model.data(preview.model.index(1, ROW)) == "France 2"
    assert [form.sheet.itemData(n) for n in range(form.sheet.count())] == ["", "Belgique", "France"]
    assert form.meanings[-1].currentData() == "residence.country"


def test_on_a_small_laptop_every_column_of_the_preview_is_in_sight(page, judged, file):
    judged(file)
    table = page.preview.table
    assert table.horizontalScrollBar().maximum() == 0
    widest = max(pill_width(verdict_text(verdict)) for verdict in (Verdict.NEW, Verdict.BROKEN))
    assert table.columnWidth(VERDICT) >= widest


def test_a_rows_contact_and_why_it_is_somebody_are_not_cut_on_a_small_laptop(page, judged, file):
    rows = "Benali;Hassan;0478111222;hassan@b.org;\nBenali;Hassane;+32478111222;;\n"
    file.write_text(LIST + rows, "utf-8")
    judged(file)
    table, model = page.preview.table, page.preview.model
    table.resize(783, 400)  # what a screen of 1366 × 768 leaves it
    [row] = [at for at, one in enumerate(model.rows) if one.verdict is Verdict.SAME]
    metrics, margin = table.fontMetrics(), 2 * (table.style().pixelMetric(_MARGIN) + 1)
    for column in (WHO, WHY):
        text = model.data(model.index(row, column))
        room = QRect(0, 0, table.columnWidth(column) - margin, 10_000)
        asked = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        assert asked.width() <= room.width()
        assert asked.height() <= table.rowHeight(row)
    assert "+32 478 11 12 22" in model.data(model.index(row, WHO))
    assert "Hassan Benali" in model.data(model.index(row, WHY))
