"""People who differ by a letter and a digit are two: an import swallows none of them."""

import pytest

from sync.lists.preview import Verdict, judge

HEAD = "Nom;Prénom;Téléphone;E-mail;Ville\n"
TWO = (
    "Alaoui;Karim;0478000007;;Namur\nAlaoui;Karima;0478000077;;Namur\n",
    "Alaoui;Karim;;karim.alaoui@b.org;Namur\nAlaoui;Karima;;karima.alaoui@b.org;Namur\n",
    "Benali;Hassan;0478111222;;Liège\nBenali;Hassane;0478111232;;Liège\n",
    "Bennis;Mohamed;0478222333;;Mons\nBennis;Mohammed;0478222343;;Mons\n",
    "Tahiri;Sara;0478333444;contact@tahiri.be;Mons\nTahiri;Samir;0478333444;contact@tahiri.be;Mons\n",
    "Idrissi;Nadia;0478555666;;Mons\nIdrissi;Nadja;0478555777;;Mons\n",
    "Chraibi;Ali;0478777888;;Gand\nChraibi;Alia;0478777889;;Gand\n",
    "Chraibi;Ali;0478777888;;Gand\nChraibi;Alia;0478777888;;Gand\n",
    "Test11;Personne11;0478000011;;Gand\nTest1;Personne1;0478000001;;Gand\n",
    "علوي;كريم;0478000007;;Namur\nعلوي;كريمة;0478000077;;Namur\n",
)


def verdicts(reader, rows):
    return [row.verdict for row in judge(reader.entries(HEAD + rows, "BE"))]


@pytest.mark.parametrize("rows", TWO, ids=range(len(TWO)))
def test_who_is_only_nearly_somebody_is_not_the_same(reader, rows):
    first, second = verdicts(reader, rows)
    assert first is Verdict.NEW
    assert second in {Verdict.NEW, Verdict.DOUBTFUL}


@pytest.mark.parametrize(
    "rows",
    [
        "Benali;Hassan;0478111222;;Liège\nBenali;Hassane;+32 478 11 12 22;;\n",
        "Bennis;Mohamed;0478222333;;Mons\nEl Bennis;Mohammed;0478/22.23.33;;\n",
        "Alaoui;Asma;;asma@b.org;Namur\nALAOUI;Asmae;;ASMA@b.org;\n",
        "Tahiri;Fatima;0478333444;;Mons\nطاهري;فاطمة;0478333444;;\n",
    ],
    ids=range(4),
)
def test_an_equal_contact_and_names_that_agree_are_the_same(reader, rows):
    assert verdicts(reader, rows) == [Verdict.NEW, Verdict.SAME]


def test_numbers_in_a_series_are_neither_the_same_nor_asked_about(reader):
    rows = "".join(f"Test{n};Personne{n};04780010{n:02};;Gand\n" for n in range(1, 30))
    assert set(verdicts(reader, rows)) == {Verdict.NEW}
