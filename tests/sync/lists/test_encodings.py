"""Text in the encodings that offices and forums really send."""

import pytest

from sync.errors import ListUnreadable
from sync.lists.encodings import LEGACY, decode

FRENCH = (
    "Nom;Prénom;Ville\r\nBÉNACHIR;Élodie;Genève\r\nEl Haïk;François;Alençon\r\nDaoudi;Noël;Mâcon"
)
SPANISH = "Apellido,Nombre,Ciudad\nMuñoz,José,Córdoba\nPeña,Íñigo,Málaga\n"
GERMAN = "Nachname;Vorname;Ort\nMüller;Jörg;Köln\nWeiß;Käthe;Düsseldorf\n"
ARABIC = (
    "الاسم;المدينة;الهاتف\nمحمد الفاسي;الدار البيضاء;0612345678\nفاطمة الزهراء;مراكش;0698765432\n"
)
BOTH = "Nom;الاسم\nBénachir;بن عاشر\nEl Fassi;الفاسي\nChraïbi;الشرايبي\nNaïma;نعيمة\n"

CASES = [
    *((text, code) for text in (FRENCH, SPANISH, GERMAN) for code in ("cp1252", "iso8859_1")),
    *((text, code) for text in (FRENCH, SPANISH, GERMAN) for code in ("mac_roman", "cp850")),
    (FRENCH.replace("Noël", "Cœur"), "cp1252"),
    (FRENCH.replace("Noël", "Cœur"), "iso8859_15"),
    *((ARABIC, code) for code in ("cp1256", "iso8859_6", "mac_arabic")),
    (BOTH, "cp1256"),
    *((t, c) for t in (FRENCH, ARABIC, BOTH) for c in ("utf-8", "utf-8-sig", "utf-16", "utf-32")),
    *((t, c) for t in (FRENCH, BOTH) for c in ("utf-16-le", "utf-16-be")),
]


@pytest.mark.parametrize(("text", "encoding"), CASES)
def test_text_is_read_without_a_broken_character(text: str, encoding: str):
    assert decode(text.encode(encoding))[0].lstrip("\ufeff") == text


def test_lines_of_another_encoding_in_a_utf8_file_are_read_too():
    lines = [f"Élève {n};Genève".encode() for n in range(20)] + ["Zoé;Orléans".encode("cp1252")]
    text, encoding = decode(b"\n".join(lines))
    assert text.endswith("Élève 19;Genève\nZoé;Orléans")
    assert encoding == "utf-8+cp1252"


@pytest.mark.parametrize("encoding", ["koi8_r", "cp932"])
def test_an_encoding_that_makes_no_words_is_named_as_the_trouble(encoding: str):
    text = {
        "koi8_r": "имя;город\nИван;Москва\nПётр;Казань\n",
        "cp932": "名前;都市\n田中太郎;東京都\n",
    }[encoding]
    with pytest.raises(ListUnreadable, match="encoding is unknown"):
        decode(text.encode(encoding))


def test_bytes_cut_inside_utf16_are_named_with_their_place():
    with pytest.raises(ListUnreadable, match=r"UTF-16.*at byte"):
        decode("Nom;Ville".encode("utf-16")[:-1])


def test_the_likeliest_encoding_comes_first():
    assert LEGACY[0] == "cp1252"
