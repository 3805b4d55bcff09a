"""One answer sheet to read: its answer, steps, documents, whom to see, and how old it is."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetricsF, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.i18n import LANGUAGES, isolate
from desktop.labels import day_text
from desktop.style.theme import current_theme
from forms.sheets import Sheet, SheetText


class SheetReader(QTextBrowser):
    """Shows one sheet in the first of some languages that it has, in that language's direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(current_theme().tokens.spacing.l)
        self._sheet: Sheet | None = None
        self._languages: tuple[str, ...] = ()
        current_theme().changed.connect(self._draw)

    def show_sheet(self, sheet: Sheet | None, languages: tuple[str, ...]) -> None:
        """Show a sheet, or nothing."""
        self._sheet, self._languages = sheet, languages
        self._draw()

    def _draw(self) -> None:
        if self._sheet is None:
            self.clear()
            return
        code = self._sheet.language(*self._languages)
        known = next((one for one in LANGUAGES if one.code == code), None)
        side = known.direction if known else Qt.LayoutDirection.LeftToRight
        option = QTextOption()
        option.setTextDirection(side)
        self.document().setDefaultTextOption(option)
        self.setHtml(self._html(self._sheet, self._sheet.texts[code], side))
        self.setAccessibleName(self._sheet.texts[code].title)

    def _html(self, sheet: Sheet, text: SheetText, side: Qt.LayoutDirection) -> str:
        theme = current_theme()
        tokens = theme.tokens
        muted, accent = theme.colour("muted").name(), theme.colour("accent").name()
        natural = QFontMetricsF(theme.font()).lineSpacing()
        wanted = tokens.type.line_height * theme.text_px(tokens.type.body)
        height = max(100, round(100 * wanted / natural))
        sizes = {n: theme.text_px(getattr(tokens.type, n)) for n in ("second", "body", "section")}
        direction = "rtl" if side == Qt.LayoutDirection.RightToLeft else "ltr"
        heading = f"font-size:{sizes['section']}px;margin:0 0 8px 0"
        link = f'<a href="{escape(sheet.source)}" style="color:{accent}">'
        parts = [
            f'<div dir="{direction}">',
            f'<h2 style="{heading}">{escape(text.title)}</h2>',
            f'<p style="line-height:{height}%;margin:0 0 12px 0">{escape(text.answer)}</p>',
            self._list(self.tr("What to do"), text.steps, "ol", height),
            self._list(self.tr("What to bring"), text.documents, "ul", height),
            self._list(self.tr("Whom to see"), text.bodies, "ul", height),
            f'<p style="font-size:{sizes["second"]}px;color:{muted};margin:16px 0 0 0">',
            escape(self.tr("Checked on {day}. Rules change: check here before you act:")).format(
                day=day_text(sheet.checked)
            ),
            f" {link}{isolate(escape(sheet.source))}</a></p></div>",
        ]
        return "".join(parts)

    @staticmethod
    def _list(title: str, lines: list[str], kind: str, height: int) -> str:
        if not lines:
            return ""
        items = "".join(f'<li style="line-height:{height}%">{escape(line)}</li>' for line in lines)
        heading = f'<p style="font-weight:600;margin:8px 0 4px 0">{escape(title)}</p>'
        return f'{heading}<{kind} style="margin-top:0;margin-bottom:8px">{items}</{kind}>'


def language_name(code: str) -> str:
    """Give a language's own name; a code that no interface speaks as Qt calls it."""
    known = next((one.name for one in LANGUAGES if one.code == code), "")
    return known or QLocale(code).nativeLanguageName() or code
