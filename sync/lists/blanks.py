"""Cells that are filled in and say nothing (``-``, ``N/A``), or the same as above (``idem``)."""

import re

from forms.text import fold

_MARKS = re.compile(r"[-–—_./\\?…*=#\s]+")
_NOTHING = (
    "n/a; #n/a; n.a.; n.a; #na; null; nan; none; nc; n.c.; n/c; n/r; neant; aucun; aucune; "
    "non renseigne; non communique; non precise; non disponible; inconnu; inconnue; vide; (vide); "
    "unknown; not available; not applicable; not provided; (blank); empty; ninguno; ninguna; "
    "no disponible; sin datos; desconocido; onbekend; nvt; n.v.t.; niet ingevuld; keine angabe; "
    "keine angaben; k.a.; unbekannt; nessuno; nessuna; non disponibile; sconosciuto; لا يوجد; "
    "لا توجد; غير متوفر; غير متوفره; غير معروف; #ref!; #value!; #valeur!; #name?; #nom?; #div/0!"
)
_SAME = 'idem; ídem; id.; ibid.; ditto; dito; 〃; ″; "; \'\'; ""; //; -//-; -"-; ,,; نفسه'
_NOTHINGS = frozenset(fold(text.strip()) for text in _NOTHING.split(";"))
_SAMES = frozenset(fold(text.strip()) for text in _SAME.split(";"))


def says_same(cell: str) -> bool:
    """Whether a cell repeats the one above it."""
    return len(cell) < _LONGEST and fold(cell.replace(" ", "")) in _SAMES


def says_nothing(cell: str) -> bool:
    """Whether a cell is a mark or a word for an empty one."""
    if len(cell) >= _LONGEST or says_same(cell):
        return False
    return bool(_MARKS.fullmatch(cell)) or fold(cell.strip()) in _NOTHINGS


_LONGEST = 20
"""Characters of the longest such word."""
