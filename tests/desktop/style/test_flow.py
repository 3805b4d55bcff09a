"""Chips in lines, whatever was laid out and thrown away before."""

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.style.flow import FlowLayout


def test_items_thrown_away_elsewhere_take_nothing_from_a_flow(qtbot) -> None:
    """Qt may give an item the address of one that is gone, and its wrapper then lives on here."""
    for _ in range(60):
        gone = QWidget()
        row = QHBoxLayout(gone)
        for _ in range(20):
            row.addWidget(QPushButton("x"))
        seen = [row.itemAt(i) for i in range(row.count())]
        shiboken6.delete(gone)
        holder = QWidget()
        flow = FlowLayout(holder)
        for _ in range(20):
            flow.addWidget(QPushButton("y"))
        del seen
        assert flow.minimumSize().isValid()
        assert flow.heightForWidth(100) > flow.heightForWidth(10_000)
        shiboken6.delete(holder)


def test_a_widget_that_is_deleted_leaves_the_flow(qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    buttons = [QPushButton(str(n)) for n in range(3)]
    for button in buttons:
        flow.addWidget(button)
    shiboken6.delete(buttons[1])
    assert [flow.itemAt(i).widget() for i in range(flow.count())] == [buttons[0], buttons[2]]
    taken = flow.takeAt(0)
    assert taken.widget() is buttons[0]
    assert flow.count() == 1


def test_a_flow_follows_what_its_items_come_to_ask_for(qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    buttons = [QPushButton("ab") for _ in range(3)]
    for button in buttons:
        flow.addWidget(button)
    holder.show()
    wide = flow.sizeHint().width()
    one_line = flow.heightForWidth(wide)
    buttons[0].setText("a much longer label than there was")
    assert flow.sizeHint().width() > wide
    assert flow.heightForWidth(wide) > one_line
    buttons[0].hide()
    assert flow.sizeHint().width() < wide
    assert flow.heightForWidth(wide) == one_line
    buttons[0].show()
    assert flow.heightForWidth(wide) > one_line
