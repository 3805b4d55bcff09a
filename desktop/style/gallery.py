"""A window with every widget in it, to look at: `python -m desktop.style.gallery [out_dir]`.

With a folder it renders itself there in light and dark, left to right and right to left, and at
200 % text. Its words are samples, not part of the product, and so not translated.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QStatusBar,
    QTabBar,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.style.icons import put
from desktop.style.theme import apply_theme, current_theme
from desktop.style.tokens import Scheme
from desktop.style.widgets import (
    Banner,
    Body,
    BusyState,
    Card,
    ChipGroup,
    EmptyState,
    ErrorState,
    Field,
    FiveStep,
    FlowLayout,
    Heading,
    Muted,
    NavList,
    PageScroll,
    StatusPill,
    button,
    roomy,
    rule,
)

NEEDS = ("Démarches", "Financement", "Foncier", "Partenaire local", "Mentor", "Recrutement", "خبرة")
FEELINGS = ("Très réservé", "Réservé", "Neutre", "Favorable", "Très favorable")
PEOPLE = (
    ("Khadija Bennani", "خديجة بناني", "+32 470 11 25 64", "Bruxelles"),
    ("Youssef El Amrani", "يوسف العمراني", "+31 6 12 34 56 78", "Rotterdam"),
    ("Salma Idrissi", "سلمى الإدريسي", "+33 6 12 34 56 78", "Lyon"),
)


class Gallery(QWidget):
    """Every widget once, in the states that matter."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1366, 768)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_navigation())
        row.addWidget(_page(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        status = QStatusBar()
        status.setSizeGripEnabled(False)
        said = Muted("Hors ligne · 12 fiches seulement ici · dernier envoi hier 18:40")
        said.setWordWrap(False)
        status.addWidget(said)
        status.setContentsMargins(16, 0, 16, 0)
        column.addWidget(status)


def _navigation() -> NavList:
    nav = NavList("Pages")
    for key, icon, text in (
        ("home", "home", "Accueil"),
        ("people", "people", "Personnes"),
        ("followups", "followup", "Suivis"),
        ("figures", "figures", "Chiffres"),
        ("sheets", "sheets", "Réponses"),
        ("decide", "decide", "À décider"),
        ("send", "send", "Envoi"),
    ):
        nav.add(key, icon, text)
    nav.set_badge("decide", "40")
    nav.set_current("people")
    return nav


def _page() -> PageScroll:
    page = PageScroll()
    page.column.addWidget(Heading("Personnes"))
    page.column.addWidget(Banner("contested", "Deux valeurs pour le téléphone.", "Décider"))
    page.column.addWidget(Banner("waiting", "12 fiches sont seulement sur cet ordinateur."))
    page.column.addWidget(_buttons())
    columns = QHBoxLayout()
    columns.setSpacing(current_theme().tokens.spacing.l)
    columns.addWidget(_form(), 3)
    columns.addWidget(_side(), 2)
    page.column.addLayout(columns)
    page.column.addWidget(_table())
    page.column.addWidget(_lists())
    page.column.addWidget(EmptyState("people", "Personne encore", "Ici seront les gens.", "Noter"))
    page.column.addWidget(
        ErrorState("Le registre ne répond pas", "Tout est gardé ici.", "Plus tard")
    )
    return page


def _buttons() -> QWidget:
    box = QWidget()
    flow = FlowLayout(box)
    for made in (
        button("Enregistrer", "primary", icon="check"),
        button("Annuler"),
        button("Ouvrir", "quiet", icon="arrow-right"),
        button("Supprimer", "danger", icon="trash"),
        button("Tout voir", "link"),
    ):
        flow.addWidget(made)
    off = button("Impossible", "primary")
    off.setEnabled(False)
    flow.addWidget(off)
    tool = QToolButton()
    tool.setAccessibleName("Verrouiller")
    put(tool, "lock")
    flow.addWidget(tool)
    for state, text in (
        ("kept", "au registre"),
        ("waiting", "seulement ici"),
        ("contested", "deux valeurs"),
        ("stopped", "mis de côté"),
    ):
        flow.addWidget(StatusPill(state, text))  # type: ignore[arg-type]  # the states stand above
    return box


def _form() -> Card:
    card = Card("Fiche")
    name = QLineEdit("Khadija Bennani")
    name.setProperty("tall", True)
    card.column.addWidget(Field("Nom", name, "Comme sur la carte de visite"))
    phone = Field("Téléphone", QLineEdit("0470 11"))
    phone.set_error("Ce numéro est trop court pour la Belgique.")
    card.column.addWidget(phone)
    sector = QComboBox()
    sector.addItems(["Agroalimentaire", "Numérique", "Textile et habillement"])
    card.column.addWidget(Field("Secteur", sector))
    needs = ChipGroup(
        [(str(at), text) for at, text in enumerate(NEEDS)], multiple=True, title="Besoin"
    )
    needs.set_value(["1"])
    card.column.addWidget(Field("Besoin", needs))
    feeling = FiveStep(FEELINGS, title="Ressenti")
    feeling.set_value(4)
    card.column.addWidget(Field("Ressenti après", feeling))
    card.column.addWidget(Field("Notes", QPlainTextEdit("Veut créer une SARL à Tanger.")))
    return card


def _side() -> Card:
    card = Card("Déjà rencontré ?")
    card.column.addWidget(Body("Khadidja Benani a le même téléphone, vue à 14:05 par Salma."))
    card.column.addWidget(Muted("Bruxelles · 21 nov."))
    card.column.addWidget(rule())
    for tick, checked in ((QCheckBox("Contact"), True), (QCheckBox("Mise en relation"), False)):
        tick.setChecked(checked)
        card.column.addWidget(tick)
    for radio, checked in ((QRadioButton("Signature"), True), (QRadioButton("Papier"), False)):
        radio.setChecked(checked)
        card.column.addWidget(radio)
    number, day = roomy(QSpinBox()), QDateEdit()
    day.setCalendarPopup(True)
    card.column.addWidget(Field("Montant", number))
    card.column.addWidget(Field("Échéance", day))
    busy = BusyState("Envoi des fiches", "Arrêter")
    busy.set_progress(40, 100, "40 sur 100")
    card.column.addWidget(busy)
    card.column.addWidget(QProgressBar())
    card.column.addStretch(1)
    return card


def _table() -> QTableView:
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Nom", "الاسم", "Téléphone", "Ville"])
    for person in PEOPLE:
        model.appendRow([QStandardItem(text) for text in person])
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(current_theme().control_px(40))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    )
    table.horizontalHeader().setHighlightSections(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setMinimumHeight(current_theme().control_px(180))
    table.setCurrentIndex(model.index(1, 0))  # selectRow selects nothing right to left
    return table


def _lists() -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    people = QListWidget()
    people.addItems([name for name, *_ in PEOPLE])
    people.setCurrentRow(0)
    tabs = QTabBar()
    for text in ("Fiche", "Rencontres", "Historique"):
        tabs.addTab(text)
    row.addWidget(people)
    row.addWidget(tabs, 0, Qt.AlignmentFlag.AlignTop)
    return box


def render(app: QApplication, folder: Path) -> list[Path]:
    """Save the gallery in every dress into `folder`; the files that were written."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    dresses: tuple[tuple[Scheme, Qt.LayoutDirection, float], ...] = (
        ("light", Qt.LayoutDirection.LeftToRight, 1.0),
        ("light", Qt.LayoutDirection.RightToLeft, 1.0),
        ("dark", Qt.LayoutDirection.LeftToRight, 1.0),
        ("dark", Qt.LayoutDirection.RightToLeft, 1.0),
        ("light", Qt.LayoutDirection.LeftToRight, 2.0),
    )
    for scheme, direction, scale in dresses:
        apply_theme(app, scheme, scale)
        app.setLayoutDirection(direction)
        side = "rtl" if direction == Qt.LayoutDirection.RightToLeft else "ltr"
        files.append(folder / f"{scheme}-{side}-{round(scale * 100)}.png")
        _save(files[-1])
    return files


def _save(file: Path) -> None:
    gallery = Gallery()
    gallery.resize(1366, 2250)
    gallery.show()
    QApplication.processEvents()
    gallery.findChildren(QLineEdit)[0].setFocus()
    QApplication.processEvents()
    gallery.grab().save(str(file))
    gallery.close()
    gallery.deleteLater()
    QApplication.sendPostedEvents(gallery, QEvent.Type.DeferredDelete)


def main(arguments: list[str]) -> int:
    """Show the gallery, or render it into the folder named."""
    app = QApplication(sys.argv[:1])
    if arguments:
        for file in render(app, Path(arguments[0])):
            sys.stdout.write(f"{file}\n")
        return 0
    apply_theme(app)
    gallery = Gallery()
    gallery.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
