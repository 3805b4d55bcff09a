"""From a list's words to the deployment's codes: exact labels first, then the words they share.

What is not found stays a word; nothing is guessed of a phrase of which less than half is known, or
one word of three.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from forms.base import declared_fields
from forms.reference import Deployment, Item
from forms.text import words
from sync.lists.geography import country_names

_BRACKETS = re.compile(r"\s*[()/]\s*")
_SMALL = frozenset(
    [
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "d",
        "et",
        "en",
        "a",
        "au",
        "aux",
        "of",
        "the",
        "and",
        "in",
        "y",
        "e",
        "di",
        "und",
        "von",
        "van",
        "für",
    ]
)
_SAME_WORDS = (
    (
        "btp; bâtiment; bâtiment et travaux publics; bouwsector; baugewerbe; construcción; "
        "edilizia; bouw"
    ),
    (
        "it; informatique; الاعلاميات; المعلوميات; numérique; ict; tech; tecnología; "
        "informatik; informatica; digital; software; web; mobile; logiciel; logiciels; "
        "développeur; programmation; data; cybersécurité; cloud; informaticien; entwickler; "
        "desarrollador; ontwikkelaar; sviluppatore"
    ),
    "énergies renouvelables; énergie; energía; energie; energia; solaire; éolien; photovoltaïque",
    (
        "agroalimentaire; agro-alimentaire; agro; food; alimentación; voeding; lebensmittel; "
        "alimentare"
    ),
    "automobile; automotive; automoción; auto; automobilindustrie; automobielindustrie",
    (
        "logistique; logistics; logística; logistiek; logistik; logistica; transport et "
        "logistique; transporteur; transit; fret; livraison"
    ),
    (
        "santé; health; الطب; طب; healthcare; salud; gezondheid; gezondheidszorg; gesundheit; "
        "sanità; médical; médecin; médecine; dentiste; infirmier; infirmière; clinique; doctor; "
        "arzt; arts; médico; medico"
    ),
    (
        "commerce; comercio; handel; commercio; retail; trade; négoce; import; export; "
        "grossiste; commerçant; magasin; boutique"
    ),
    (
        "conseil; consulting; consultoría; advies; beratung; consulenza; comptable; "
        "comptabilité; audit; fiduciaire; accounting; contabilidad; buchhaltung; boekhouding; "
        "contabilità"
    ),
    (
        "tourisme; turismo; toerisme; tourismus; tourism; voyage; voyages; travel; viajes; "
        "viaggi; reisen"
    ),
    "textile; textil; textiel; tessile; habillement; mode",
    "artisanat; crafts; artesanía; ambacht; handwerk; artigianato",
    (
        "restauration; horeca; hôtellerie; hostelería; gastronomie; ristorazione; restaurant; "
        "boulangerie; traiteur; hôtel; ristorante; restaurante"
    ),
    "banque; banking; banca; bank; finance; finanzas; financiën; finanzen; finanza; assurance",
    (
        "enseignement; éducation; education; educación; onderwijs; istruzione; bildung; "
        "enseignant; enseignante; professeur; école; formateur; université; teacher; lehrer; "
        "docente"
    ),
    "aéronautique; aerospace; aeronáutica; luftfahrt; aeronautica; luchtvaart",
    (
        "douane; douanes; customs; démarches; procedures; trámites; formaliteiten; behörden; "
        "pratiche"
    ),
    "distribution; débouchés; clients; marchés; commercialisation; vertrieb; afzet; clienti",
    "foncier; terrain; land; local industriel; terreno; grond; grundstück; suelo",
    (
        "fiscalité; tax; impôts; steuern; belasting; impuestos; fisco; juridique et fiscal; "
        "juridique"
    ),
    "financement; crédit; funding; financiación; financiering; finanzierung; finanziamento",
    "partenaire local; partenaire; partner; socio; partner local; local partner",
    "mentor; mentorat; mentoring; accompagnement; coaching; parrainage",
    "recrutement; embauche; hiring; recruitment; contratación; personal; personeel; reclutamento",
    "emploi; job; stage; travail; empleo; werk; arbeit; lavoro",
    "investir; investissement; investment; inversión; investering; investition; investimento",
    "formation; training; formación; opleiding; weiterbildung; formazione",
)
_HALF, _FEW, _ARTICLE = 0.5, 3, 4


@dataclass(frozen=True, slots=True)
class Found:
    """A code, and whether the list's word is one of its labels (or only close to one)."""

    code: str
    exact: bool


class Coder:
    """Finds codes in the lists of one deployment; answers are remembered."""

    def __init__(self, deployment: Deployment) -> None:
        """Index the deployment's lists."""
        self._indexes = {name: _Index(items) for name, items in deployment.lists.items()}
        self._known: dict[tuple[str, str], Found | None] = {}

    def find(self, reference: str, text: str) -> Found | None:
        """Find the code of a list (``sectors``, ``countries`` …) that a text names."""
        key = (reference, text)
        if key not in self._known:
            self._known[key] = self._look(reference, text)
        return self._known[key]

    def country(self, text: str) -> str:
        """Give the ISO 3166-1 alpha-2 code of a country's name or code, or nothing."""
        parts = [text, *(_BRACKETS.split(text) if "(" in text or "/" in text else ())]
        codes = (found.code for p in parts if p and (found := self.find("countries", p)))
        return next(codes, "")

    def field(self, record_type: str, field: str, text: str) -> Found | None:
        """Find the code of a declared field's reference list."""
        return self.find(declared_fields(record_type)[field].reference, text)

    def _look(self, reference: str, text: str) -> Found | None:
        said = words(text)
        if not said:
            return None
        if reference == "countries" and (code := country_names().get(" ".join(said))):
            return Found(code, exact=True)
        index = self._indexes.get(reference)
        if index is None:
            return None
        return index.exact(said) or (None if reference == "countries" else index.near(said))


class _Index:
    def __init__(self, items: Iterable[Item]) -> None:
        self._labels: dict[str, str] = {}
        self._words: dict[str, list[frozenset[str]]] = {}
        for item in items:
            for text in (*item.label.values(), *_more_words(item), item.code.replace("_", " ")):
                said = words(text)
                self._labels.setdefault(" ".join(said), item.code)
                self._words.setdefault(item.code, []).append(_weighty(said))

    def exact(self, said: list[str]) -> Found | None:
        code = self._labels.get(" ".join(said))
        return Found(code, exact=True) if code else None

    def near(self, said: list[str]) -> Found | None:
        meant = [said, *_others(tuple(said))]
        for phrase in meant[1:]:
            if found := self.exact(list(phrase)):
                return Found(found.code, exact=False)
        scored = {c: max(self._score(p, c) for p in meant) for c in self._words}
        best = max(scored.values(), default=(0.0, 0.0))
        winners = [code for code, score in scored.items() if score == best]
        if best[0] >= _HALF:
            return Found(winners[0], exact=False) if len(winners) == 1 else None
        return self._by_one_word(said)

    def _by_one_word(self, said: list[str]) -> Found | None:
        """Take a few words by the one among them that is known: ``Médecin généraliste``."""
        weighty = _weighty(said)
        meant = {f.code for w in weighty for p in _others((w,)) if (f := self.exact(list(p)))}
        few = len(weighty) <= _FEW and len(meant) == 1
        return Found(meant.pop(), exact=False) if few else None

    def _score(self, said: Iterable[str], code: str) -> tuple[float, float]:
        """Score by the share of the said words that a label holds, then by the label's share."""
        weighty = _weighty(said)
        best = (0.0, 0.0)
        for label in self._words[code]:
            found = [w for w in weighty if any(_stem(w, v) for v in label)]
            held = len(found)
            if not all(map(str.isdecimal, found)):
                best = max(best, (held / len(weighty), held / len(label)))
        return best


def _more_words(item: Item) -> list[str]:
    """Give the further words for a code that a deployment may state (``"words": […]``)."""
    more = (item.model_extra or {}).get("words", [])
    return [w for w in more if isinstance(w, str)] if isinstance(more, list) else []


def _weighty(said: Iterable[str]) -> frozenset[str]:
    return frozenset(_without_article(w) for w in said if w not in _SMALL)


def _without_article(word: str) -> str:
    return word.removeprefix("ال") if len(word) > _ARTICLE else word


def _stem(one: str, other: str) -> bool:
    """Whether two words begin alike: all of a short word, five letters of long ones."""
    shortest = min(len(one), len(other))
    return one == other or (shortest >= 5 and one[:5] == other[:5])


@cache
def _others(said: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Give the phrases that mean the same."""
    for group in _groups():
        if said in group:
            return tuple(p for p in group if p != said)
    return ()


@cache
def _groups() -> tuple[tuple[tuple[str, ...], ...], ...]:
    return tuple(tuple(tuple(words(p)) for p in group.split(";")) for group in _SAME_WORDS)
