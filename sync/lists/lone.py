"""What stands alone in a row of a wide list: a remark below the table, a heading between its parts.

A person may be known by a name alone, so a row is only left out where its one cell says plainly
that it is none: by its first words, by being a sentence, or by naming a country.
"""

from collections.abc import Sequence
from functools import cache

from forms.text import words
from sync.lists.codes import Coder
from sync.lists.table import REMARK, SECTION
from sync.lists.words import email_like, phone_like, url_like

_FIRST_WORDS = (
    "page; source; sources; note; notes; nb; remarque; remarques; légende; fait à; fait le; "
    "arrêté; arrêtée; le consul; la consule; le président; la présidente; le secrétaire; "
    "suite; fin de la liste; mise à jour; mis à jour; sous réserve; édité le; imprimé le; "
    "généré; exporté; généré le; generated; printed; exported; updated; as of; end of list; "
    "see; signed; pagina; página; bladzijde; seite; fuente; bron; quelle; fonte; nota; "
    "actualizado; actualizada; generado; hecho en; bijgewerkt; gegenereerd; opgemaakt te; "
    "consulat; consulat general; ambassade; delegation; association; section; groupe; atelier; "
    "consulate; embassy; delegation; consulado; embajada; consulaat; konsulat; botschaft; "
    "consolato; ambasciata; القنصلية; سفارة; جمعية; "
    "région; région de; region; pays; ville; province; préfecture; chapitre; zone; secteur; "
    "catégorie; comité; commission; journée; liste; list; listing; lista; teilnehmerliste; "
    "teilnehmer; deelnemerslijst; elenco; participants; inscrits; land; stadt; stad; ciudad; "
    "città; país; paese; جهة; إقليم; مدينة; دولة; لائحة; قائمة; "
    "stand; erstellt; aktualisiert; hinweis; ende der liste; aggiornato; generato; fatto a; "
    "صفحة; المصدر; ملاحظة; حرر ب; حرر في; القنصل العام; تم التحيين"
)
_MARKS = ("*", "•", "※", "→", "(1)", "(2)", "¹", "²")
_SENTENCE = 7
"""Words from which a cell is a sentence and no name."""
_NARROW, _WIDE = 2, 3
"""Columns from which one filled cell may be no person by its first words, or by all it says."""


def lone(cells: Sequence[str], coder: Coder) -> str:
    """Give why a row with one filled cell is nobody, or nothing if it may be somebody."""
    told = [cell for cell in cells if cell]
    if len(told) != 1 or len(cells) < _NARROW:
        return ""
    [text] = told
    said = words(text)
    if len(cells) < _WIDE:
        return REMARK if _begins(tuple(said)) else ""
    if email_like(text) or phone_like(text) or url_like(text) or not said:
        return ""
    if coder.country(text) or len(text) == 1:
        return SECTION
    numbered = len(said) > 1 and any(word.isdecimal() for word in said)
    plainly = text.startswith(_MARKS) or ":" in text or numbered or len(said) >= _SENTENCE
    return REMARK if plainly or _begins(tuple(said)) else ""


def _begins(said: tuple[str, ...]) -> bool:
    return any(said[: len(phrase)] == phrase for phrase in _phrases())


@cache
def _phrases() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words(phrase)) for phrase in _FIRST_WORDS.split(";"))
