"""The language menu that the unlock window and the main window share."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop import i18n
from desktop.live import Live
from desktop.look import Look
from desktop.style.frame import button


class LanguageButton(Live):
    """Names the language in force; its menu switches to another at once."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.button: QPushButton = button("…", "quiet", icon="language")
        menu = QMenu(self.button)
        self.actions_by_code: dict[str, QAction] = {}
        group = QActionGroup(menu)
        for language in i18n.LANGUAGES:
            action = group.addAction(language.name)
            action.setCheckable(True)
            action.triggered.connect(lambda _on, code=language.code: look.set_language(code))
            menu.addAction(action)
            self.actions_by_code[language.code] = action
        self.button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.retranslate()

    def retranslate(self) -> None:
        current = i18n.current()
        self.button.setText(current.name)
        self.button.setAccessibleName(self.tr("Language: {name}").format(name=current.name))
        self.actions_by_code[current.code].setChecked(True)
