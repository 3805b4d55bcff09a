"""Contact cards as real programs write them."""

import pytest

from sync.lists.reading import read_bytes
from sync.lists.table import CARD

SAMPLES = {
    "John_Doe_ANDROID.vcf": [
        (None, [], ["john.doe@company.com"]),
        (None, [], ["jane.doe@company.com"]),
        (("", "Ñ Ñ Ñ Ñ"), ["123456789"], []),
        (("", " ".join("Ñ" * 11)), ["123456", "234567", "3456789", "45678901"], []),
        (("Ñ Ñ Ñ", "Ñ Ñ"), ["123456"], ["bob@company.com"]),
        (("", "ÑÑÑÑ"), ["55556666"], ["henry@company.com"]),
    ],
    "John_Doe_EVOLUTION.vcf": [
        (("John Richter, James", "Doe"), ["905-666-1234", "905-555-1234"], ["john.doe@ibm.com"])
    ],
    "John_Doe_GMAIL.vcf": [
        (("John Richter, James", "Doe"), ["905-555-1234", "905-666-1234"], ["john.doe@ibm.com"])
    ],
    "John_Doe_MS_OUTLOOK.vcf": [
        (("John Richter,James", "Doe"), ["(905) 555-1234", "(905) 666-1234"], ["john.doe@ibm.cm"])
    ],
    "gmail-single.vcf": [
        (("Greg", "Dartmouth"), ["555 555 1111", "555 555 2222"], ["gdartmouth@hotmail.com"])
    ],
    "rfc6350-example.vcf": [
        (
            ("Simon", "Perreault"),
            ["+1-418-656-9254 ext. 102", "+1-418-262-6501"],
            ["simon.perreault@viagenie.ca"],
        )
    ],
}


@pytest.mark.parametrize("name", SAMPLES)
def test_names_phones_and_mails_of_the_samples_are_right(reader, shared_samples, name):
    entries = reader.entries((shared_samples / "vcards" / name).read_bytes(), "US")
    found = [
        (
            (n["given"], n["family"]) if (n := e.person.get("name")) else None,
            [p["typed"] for p in e.person.get("phones", [])],
            e.person.get("emails", []),
        )
        for e in entries
    ]
    assert found == SAMPLES[name]


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def test_a_phone_is_read_in_the_country_at_the_end_of_an_address_in_one_piece(reader):
    address = "ADR;TYPE=HOME:;Moon drive\\nAlbaney\\, NY 12345\\nUnited States of America;;;;;"
    (entry,) = reader.entries(card("N:Doe;John", "TEL:905-555-1234", address))
    assert entry.person["residence"]["country"] == "US"
    assert entry.person["phones"][0]["e164"] == "+19055551234"


def test_a_street_named_after_a_country_is_in_no_country(reader):
    (entry,) = reader.entries(card("N:Tazi;Ali", "ADR:;12 avenue de Belgique;;;;;"))
    assert "residence" not in entry.person


def test_a_fold_may_cut_a_character_in_two(reader):
    folded = card("N:Fassi;Zoé").replace("é".encode(), b"\xc3\r\n \xa9")
    assert reader.entries(folded)[0].person["name"]["given"] == "Zoé"


def test_a_value_is_read_in_its_own_charset(reader):
    line = b"N;CHARSET=ISO-8859-1:Fassi;No\xebl\r\n"
    arabic = b"N;CHARSET=windows-1256;ENCODING=QUOTED-PRINTABLE:=C7=E1=DD=C7=D3=ED;=E3=CD=E3=CF\r\n"
    data = b"".join(
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n" + x + b"END:VCARD\r\n" for x in (line, arabic)
    )
    first, second = reader.entries(data)
    assert first.person["name"]["given"] == "Noël"
    assert second.person["name"]["family_ar"] == "الفاسي"
    assert second.person["name"]["given_ar"] == "محمد"


def test_quoted_printable_goes_on_over_soft_breaks(reader):
    data = card(
        "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ben=C3=\r\n=A2chir;=C3=89lodie", version="2.1"
    )
    assert reader.entries(data)[0].person["name"] == {
        "given": "Élodie",
        "family": "Benâchir",
        "given_ar": "",
        "family_ar": "",
    }


def test_a_card_in_utf16_is_read(reader):
    data = card("N:الفاسي;محمد").decode().encode("utf-16")
    assert reader.entries(data)[0].person["name"]["family_ar"] == "الفاسي"


def test_escapes_groups_and_case_are_understood(reader):
    data = card(
        "item1.tel;type=CELL:+33 6 12 34 56 78", r"n:Fassi\, dit Le Grand;Anas", "org:A\\;B;Dept"
    )
    entry = reader.entries(data)[0]
    assert entry.person["name"]["family"] == "Fassi, dit Le Grand"
    assert entry.person["phones"][0]["e164"] == "+33612345678"
    assert entry.company["name"] == "A;B"


def test_what_no_field_takes_stands_in_the_note(reader):
    data = card("N:Fassi;Anas", "NICKNAME:Nans", "X-SKYPE:nans75", "NOTE:rappeler\\nmardi")
    note = reader.entries(data)[0].person["notes"][0]["text"]
    assert note == "rappeler\nmardi\nNICKNAME: Nans\nX-SKYPE: nans75"


def test_a_picture_is_set_aside_whatever_its_lines_look_like(reader):
    data = card(
        "N:Fassi;Anas",
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ",
        "SkZJRgABAQAAAQ==",
        "",
        "TEL:0612345678",
    )
    entry = reader.entries(data, "FR")[0]
    assert entry.person["phones"][0]["e164"] == "+33612345678"
    assert "notes" not in entry.person


def test_a_card_without_a_name_field_takes_its_formatted_name(reader):
    entry = reader.entries(card("FN:Anas El Fassi", "TEL:1"))[0]
    assert entry.person["name"]["family"] == "El Fassi"


def test_a_card_without_its_end_is_read_and_one_that_breaks_off_is_broken():
    open_card = card("N:Fassi;Anas").replace(b"END:VCARD\r\n", b"")
    assert [row.problem for row in read_bytes(open_card + card("N:Alami;Rim")).rows] == ["", ""]
    cut = card("N:Alami;Rim") + open_card.rstrip()
    assert [row.problem for row in read_bytes(cut).rows] == ["", CARD]
