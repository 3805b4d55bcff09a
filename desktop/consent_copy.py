"""The visitor's copy of what they answered: a PDF to keep and a QR code to photograph.

It speaks the language the wording was shown in, not the interface's. A row is laid out by hand:
Qt's tables do not mirror for Arabic.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import segno
from PySide6.QtCore import QT_TRANSLATE_NOOP, QDateTime, QLocale, QMarginsF, QRectF, Qt, QTranslator
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)

from desktop import i18n
from desktop.style.theme import current_theme
from forms.reference import Deployment
from forms.values import ConsentAct
from resources.paths import path

TITLE: Any = QT_TRANSLATE_NOOP("consent_copy", "Your answers")
GIVEN_ON: Any = QT_TRANSLATE_NOOP("consent_copy", "Answered on {when} · {way}")
WITNESS: Any = QT_TRANSLATE_NOOP("consent_copy", "Witness: {name}")
ASKED_BY: Any = QT_TRANSLATE_NOOP("consent_copy", "Asked by {name}")
ANSWERED: Any = QT_TRANSLATE_NOOP("consent_copy", "{answer}: {purpose}")
SAYS: dict[str, Any] = {
    "given": QT_TRANSLATE_NOOP("consent_copy", "I agree"),
    "refused": QT_TRANSLATE_NOOP("consent_copy", "I refuse"),
    "withdrawn": QT_TRANSLATE_NOOP("consent_copy", "I take my consent back"),
    "pending": QT_TRANSLATE_NOOP("consent_copy", "I have not decided yet"),
}
"""The answers as the visitor says them."""
WORDING: Any = QT_TRANSLATE_NOOP("consent_copy", "Text shown, version {version}")
SIGNATURE: Any = QT_TRANSLATE_NOOP("consent_copy", "Signature")

_DPI = 144
_MARGIN_MM = 20.0
_INK, _MUTED, _LINE = QColor("#1D2330"), QColor("#566070"), QColor("#DEDFE3")
_COLOURS = {"given": QColor("#1B7A49")}
_OTHER = QColor("#B3261E")
_ANSWER = 0.24
"""Share of a row's width that the answer has."""
_SIGNED = 0.45
"""Share of the page's width that the signature has."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One purpose in full words and in few, with the answer's code and what the visitor says."""

    text: str
    short: str
    code: str
    word: str


@dataclass(frozen=True, slots=True)
class Copy:
    """What stands on a visitor's copy, in their language."""

    language: str
    programme: str
    title: str
    person: str
    given: str
    answers: tuple[Answer, ...]
    answered: str = "{answer}: {purpose}"
    asked_by: str = ""
    witness: str = ""
    wording_title: str = ""
    wording: tuple[str, ...] = ()
    signature_title: str = ""
    signature: list[list[tuple[int, int]]] = field(default_factory=list)

    @property
    def right_to_left(self) -> bool:
        """Whether its language is written from the right."""
        return i18n.language(self.language).direction == Qt.LayoutDirection.RightToLeft

    def short(self) -> str:
        """Give what a code on the screen says: short enough to be photographed."""
        marks = {"given": "✓"}
        lines = [
            f"{marks.get(a.code, '✗')} {self.answered.format(purpose=a.short, answer=a.word)}"
            for a in self.answers
        ]
        head = [self.programme, self.person, self.given, self.asked_by, self.witness]
        return "\n".join([*filter(None, head), *lines, self.wording_title])


def copy_of(
    deployment: Deployment, act: Mapping[str, Any], person: str, asked_by: str = ""
) -> Copy:
    """Give the copy of one act of consent (`ConsentAct` as stored) of a person by name.

    ``asked_by`` names who took the answers, where that is known.
    """
    said = ConsentAct.model_validate(act)
    language = said.wording_language
    speak = _speaker(language)
    way = deployment.label("consent_ways", said.way, language)
    given = speak(GIVEN_ON).format(when=_moment(said.at, language), way=way)
    return Copy(
        language=language,
        programme=deployment.said(deployment.programme, language),
        title=speak(TITLE),
        person=person,
        given=given,
        answers=tuple(_answers(deployment, said, speak)),
        answered=speak(ANSWERED),
        asked_by=_naming(speak(ASKED_BY), asked_by),
        witness=_naming(speak(WITNESS), said.witness),
        wording_title=speak(WORDING).format(version=i18n.isolate(said.wording_version)),
        wording=tuple(_wording(deployment, said.wording_version, language)),
        signature_title=speak(SIGNATURE),
        signature=[list(stroke) for stroke in said.signature],
    )


def qr_of(copy: Copy, scale: int = 6) -> QImage:
    """Draw the copy's code in black on white, `scale` pixels a module, with its quiet zone."""
    made = segno.make(copy.short(), error="l", encoding="utf-8", micro=False)
    rows = [list(row) for row in made.matrix_iter(scale=scale, border=4)]
    image = QImage(len(rows[0]), len(rows), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 0)
    return image


def write_pdf(copy: Copy, target: Path) -> None:
    """Write the copy as a PDF on A4.

    Raises:
        OSError: it cannot be written there.
    """
    target.write_bytes(b"")  # says at once, and why, if it cannot be
    pdf = QPdfWriter(str(target))
    pdf.setResolution(_DPI)
    pdf.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    pdf.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    pdf.setTitle(copy.title)
    painter = QPainter(pdf)
    try:
        _draw(_Sheet(painter, pdf, right_to_left=copy.right_to_left), copy)
    finally:
        painter.end()


def _draw(sheet: _Sheet, copy: Copy) -> None:
    sheet.text(copy.programme, 10, colour=_MUTED)
    sheet.text(copy.title, 20, bold=True)
    sheet.text(copy.person, 13, bold=True)
    sheet.text(copy.given, 10, colour=_MUTED)
    for who in filter(None, (copy.asked_by, copy.witness)):
        sheet.text(who, 10, colour=_MUTED)
    sheet.gap(10)
    for answer in copy.answers:
        sheet.row(answer.text, answer.word, _COLOURS.get(answer.code, _OTHER))
    if copy.signature:
        sheet.gap(8)
        sheet.text(copy.signature_title, 10, colour=_MUTED)
        sheet.strokes(copy.signature)
    sheet.gap(12)
    sheet.text(copy.wording_title, 10, bold=True)
    for paragraph in copy.wording:
        sheet.text(paragraph, 10)


class _Sheet:
    """Pages filled from the top; lengths are in points (1/72 inch)."""

    def __init__(self, painter: QPainter, pdf: QPdfWriter, *, right_to_left: bool) -> None:
        self._painter, self._pdf, self._right = painter, pdf, right_to_left
        self._width, self._height = float(pdf.width()), float(pdf.height())
        self._y = 0.0

    def gap(self, points: float) -> None:
        """Leave room."""
        self._y += self._px(points)

    def text(self, text: str, points: float, *, bold: bool = False, colour: QColor = _INK) -> None:
        """Write a paragraph over the whole width."""
        document = self._document(text, points, self._width, bold=bold)
        self._make_room(document.size().height())
        self._put(document, 0.0, colour)
        self._y += document.size().height() + self._px(3)

    def row(self, text: str, answer: str, colour: QColor) -> None:
        """Write a purpose on the near side and its answer on the far one, with a line below."""
        narrow = self._width * _ANSWER
        wide = self._width - narrow - self._px(12)
        left = self._document(text, 11, wide)
        right = self._document(answer, 11, narrow, bold=True)
        height = max(left.size().height(), right.size().height()) + self._px(8)
        self._make_room(height)
        self._put(left, self._width - wide if self._right else 0.0, _INK)
        self._put(right, 0.0 if self._right else self._width - narrow, colour)
        self._y += height
        self._painter.setPen(QPen(_LINE, self._px(0.7)))
        line = round(self._y - self._px(4))
        self._painter.drawLine(0, line, round(self._width), line)

    def strokes(self, strokes: list[list[tuple[int, int]]]) -> None:
        """Draw a signature (see `ConsentAct`) on the near side."""
        width = self._width * _SIGNED
        scale, height = width / 1000, width * 0.3
        self._make_room(height)
        start = self._width - width if self._right else 0.0
        self._painter.setPen(QPen(_INK, self._px(1.2)))
        for stroke in strokes:
            path = QPainterPath()
            for at, (x, y) in enumerate(stroke):
                point = (start + x * scale, self._y + y * scale)
                if at:
                    path.lineTo(*point)
                else:
                    path.moveTo(*point)
            self._painter.drawPath(path)
        self._y += height

    def _document(
        self, text: str, points: float, width: float, *, bold: bool = False
    ) -> QTextDocument:
        font = QFont(current_theme().font())
        font.setPixelSize(round(self._px(points)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._pdf)
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self._right else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        document.setPlainText(text)
        document.setTextWidth(width)
        return document

    def _put(self, document: QTextDocument, x: float, colour: QColor) -> None:
        self._painter.save()
        self._painter.translate(x, self._y)
        context = document.documentLayout().PaintContext()
        context.palette.setColor(context.palette.ColorRole.Text, colour)
        context.clip = QRectF(0, 0, document.size().width(), document.size().height())
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _make_room(self, height: float) -> None:
        if self._y + height > self._height:
            self._pdf.newPage()
            self._y = 0.0

    def _px(self, points: float) -> float:
        return points * _DPI / 72


def _naming(words: str, name: str) -> str:
    return words.format(name=f"\u2068{name}\u2069") if name else ""


def _answers(deployment: Deployment, act: ConsentAct, speak: Any) -> list[Answer]:
    language = act.wording_language
    extra = _version(deployment, act.wording_version)
    found = []
    for item in deployment.list("consent_purposes"):
        code = act.answers.get(item.code, "")
        if code:
            short = deployment.label("consent_purposes", item.code, language)
            full = deployment.said(extra.get("purposes", {}).get(item.code, {}), language)
            word = speak(SAYS[code]) if code in SAYS else code
            found.append(Answer(full or short, short, code, word))
    return found


def _wording(deployment: Deployment, version: str, language: str) -> list[str]:
    wordings = {wording.version: wording for wording in deployment.consent_wordings}
    wording = wordings.get(version)
    if wording is None:
        return []
    extra = _version(deployment, version)
    texts = [
        deployment.said(wording.text, language),
        deployment.said(extra.get("controller", {}), language),
        deployment.said(deployment.law, language),
        deployment.said(deployment.authority, language),
    ]
    return [text for text in texts if text]


def _version(deployment: Deployment, version: str) -> Mapping[str, Any]:
    found = [w.model_extra or {} for w in deployment.consent_wordings if w.version == version]
    return found[-1] if found else {}


def _moment(at: datetime, language: str) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(int(at.astimezone(UTC).timestamp() * 1000))
    locale = QLocale(i18n.language(language).locale)
    day, time = locale.toString(moment, "d MMMM yyyy"), locale.toString(moment, "HH:mm")
    return f"\u2068{day}\u2069 {i18n.isolate(time)}"


def _speaker(language: str) -> Any:
    """Speak a language without making it the interface's."""
    translator = QTranslator()
    translator.load(f"tremplin_{language}", str(path("translations")))
    return lambda source: translator.translate("consent_copy", source) or source
