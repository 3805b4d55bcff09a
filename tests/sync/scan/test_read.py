"""Anything a scanner gives becomes a person's values, and nothing of it is lost."""

from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest

from sync.deployment import load_deployment
from sync.scan.read import Kind, Scanned, complete, read, read_file, unfinished

AT = datetime(2026, 11, 21, 10, tzinfo=UTC)
VCARD = """BEGIN:VCARD
VERSION:3.0
N:Bennani;Khadija;;;
FN:Khadija Bennani
ORG:Atlas Conseil SARL;Direction
TITLE:Directrice
TEL;TYPE=CELL:0470 11 25 64
TEL;TYPE=WORK:+32 2 511 11 11
EMAIL:Khadija@Atlas.example
ADR:;;Rue de la Loi 1;Bruxelles;;1000;Belgique
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg
 ABAQEASABIAAD
NOTE:Vue au salon
END:VCARD"""


def scan(text: str, country: str = "BE") -> Scanned:
    return read(text, load_deployment("mem-by-cgem"), at=AT, country=country)


def e164(found: Scanned) -> list[str]:
    return [phone["e164"] for phone in found.person["phones"]]


def test_a_card_gives_name_phones_mail_company_and_place():
    found = scan(VCARD)
    assert found.kind is Kind.CARD
    assert found.person["name"] == {"given": "Khadija", "family": "Bennani"}
    assert e164(found) == ["+32470112564", "+3225111111"]
    assert found.person["emails"] == ["khadija@atlas.example"]
    assert found.person["residence"] == {"city": "Bruxelles", "country": "BE"}
    assert found.company == {"name": "Atlas Conseil SARL", "position": "Directrice"}
    assert found.aside == ("picture",)
    assert "Vue au salon" in found.person["notes"][0]["text"]


def test_the_picture_of_a_card_that_is_not_taken_is_not_spoken_of():
    plain = "BEGIN:VCARD\nVERSION:3.0\nFN:Omar Tazi\nTEL:+32470112564\nEND:VCARD\n"
    found = scan(plain + VCARD)
    assert found.person["name"] == {"given": "Omar", "family": "Tazi"}
    assert found.aside == ("cards",)


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_a_card_is_read_whatever_ends_its_lines(ending):
    assert scan(VCARD.replace("\n", ending)).person == scan(VCARD).person


def test_an_old_card_with_quoted_printable_arabic_is_read():
    name = "=D8=A8=D9=86=D8=A7=D9=86=D9=8A;=D8=AE=D8=AF=D9=8A=D8=AC=D8=A9"
    line = f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{name};;;"
    found = scan(f"BEGIN:VCARD\nVERSION:2.1\n{line}\nTEL;CELL:+32470112564\nEND:VCARD")
    assert found.person["name"] == {"given_ar": "خديجة", "family_ar": "بناني"}


def test_a_charset_of_bytes_does_not_spoil_a_text_that_is_decoded_already():
    found = scan("BEGIN:VCARD\nVERSION:3.0\nN;CHARSET=ISO-8859-1:بناني;خديجة;;;\nEND:VCARD")
    assert found.person["name"] == {"given_ar": "خديجة", "family_ar": "بناني"}


def test_a_newer_card_with_uris_is_read():
    found = scan(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Simon Perreault\nN:Perreault;Simon;;;\n"
        'TEL;VALUE=uri;TYPE="cell":tel:+1-418-262-6501\nEMAIL:s@viagenie.example\nEND:VCARD'
    )
    assert e164(found) == ["+14182626501"]


def test_a_mecard_is_read_with_its_escapes():
    found = scan(
        r"MECARD:N:Bennani,Khadija;TEL:+32470112564;EMAIL:k@example.org;ORG:Dupont\; fils;"
        "URL:https://a.example;NOTE:Vue au salon;NICKNAME:Kh;;"
    )
    assert found.person["name"] == {"given": "Khadija", "family": "Bennani"}
    assert e164(found) == ["+32470112564"]
    assert found.company["name"] == "Dupont; fils"
    assert found.person["links"] == ["https://a.example"]
    text = found.person["notes"][0]["text"]
    assert "Vue au salon" in text
    assert "NICKNAME: Kh" in text


def test_a_mecard_with_its_name_in_one_piece_and_an_address_gives_both():
    found = scan(
        "MECARD:N:,Khadija Bennani;TEL:0661234567;TIL:Gérante;ADR:1 rue X,Casablanca,Maroc;;"
    )
    assert found.person["name"] == {"given": "Khadija", "family": "Bennani"}
    assert e164(found) == ["+212661234567"]
    assert found.person["residence"] == {"city": "Casablanca", "country": "MA"}
    assert found.person["trade"] == "Gérante"


def test_a_link_is_kept_and_may_name_a_badge():
    found = scan("https://forum.example/badge/A-4711?edition=2026")
    assert found.kind is Kind.LINK
    assert found.person == {"links": ["https://forum.example/badge/A-4711?edition=2026"]}
    assert "A-4711" in found.keys


def test_a_number_is_a_phone_where_it_can_be_dialled_and_else_a_badge():
    assert e164(scan("0470112564")) == ["+32470112564"]
    assert scan("0470112564").keys == ("0470112564",)
    badge = scan("4711")
    assert (badge.kind, badge.keys) == (Kind.BADGE, ("4711",))
    assert badge.person == {"badge": "4711"}


@pytest.mark.parametrize(
    ("text", "field"), [("tel:+32470112564", "phones"), ("mailto:k@a.example?subject=x", "emails")]
)
def test_an_address_to_call_or_write_to_is_a_contact(text, field):
    found = scan(text)
    assert found.kind is Kind.CONTACT
    assert len(found.person[field]) == 1


def test_the_text_of_a_business_card_is_sorted_line_by_line():
    found = scan(
        "Khadija BENNANI\nDirectrice générale\nAtlas Conseil SARL\n"
        "Mob. : +32 470 11 25 64 | Tél : 02 511 11 11\nkhadija@atlas.example\n"
        "www.atlas.example\nخديجة بناني"
    )
    assert found.person["name"] == {
        "given": "Khadija",
        "family": "BENNANI",
        "given_ar": "خديجة",
        "family_ar": "بناني",
    }
    assert e164(found) == ["+32470112564", "+3225111111"]
    assert found.person["emails"] == ["khadija@atlas.example"]
    assert found.person["links"] == ["www.atlas.example"]
    assert found.company["name"] == "Atlas Conseil SARL"
    assert found.person["notes"][0]["text"] == "Directrice générale"


def test_what_is_nothing_else_is_a_name():
    assert scan("Khadija Bennani").kind is Kind.NAME
    assert scan("  ").kind is Kind.NOTHING


def test_what_was_typed_ahead_of_a_card_is_told():
    assert scan("Khadija " + VCARD).before == "Khadija"


def test_of_several_cards_the_first_is_taken_and_it_is_said():
    found = scan(VCARD + "\n" + VCARD.replace("Khadija", "Omar"))
    assert found.person["name"]["given"] == "Khadija"
    assert "cards" in found.aside


def test_a_card_that_a_scanner_types_is_unfinished_until_its_last_line():
    lines = VCARD.splitlines()
    assert unfinished("\n".join(lines[:-1]))
    assert not complete("\n".join(lines[:-1]))
    assert complete(VCARD)
    assert not unfinished(VCARD)
    assert complete("MECARD:N:A,B;;")


def test_every_sample_card_gives_its_first_person(shared_samples: Path):
    deployment = load_deployment("mem-by-cgem")
    for file in sorted((shared_samples / "vcards").iterdir()):
        found = read_file(file.read_bytes(), deployment, at=AT, country="US")
        assert found.person.get("name") or found.person.get("emails"), file.name


PLAIN = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Bennani;Khadija;;;\nFN:Khadija Bennani\nORG:Atlas\n"
    "TEL;TYPE=CELL:+32470112564\nEMAIL:k@example.org\nEND:VCARD"
)
WRITTEN = {
    "whole": PLAIN,
    "breaks written as two letters": PLAIN.replace("\n", "\\n"),
    "breaks typed as spaces": PLAIN.replace("\n", " "),
    "breaks left out": PLAIN.replace("\n", ""),
    "without an end": PLAIN.removesuffix("\nEND:VCARD"),
    "in small letters": PLAIN.lower().replace("bennani;khadija", "Bennani;Khadija"),
    "with a mark": "\ufeff" + PLAIN,
    "in a data link": "data:text/vcard;charset=utf-8," + quote(PLAIN),
    "in a data link in base64": "data:text/vcard;base64," + b64encode(PLAIN.encode()).decode(),
    "in a link's query": f"https://qr.example/c?vcard={quote(PLAIN)}&x=1",
    "in a link's end": f"https://qr.example/#{quote(PLAIN)}",
    "as a business card": "BIZCARD:N:Khadija;X:Bennani;B:+32470112564;E:k@example.org;;",
    "as MeCard": "MECARD:N:Bennani,Khadija;TEL:+32470112564;EMAIL:k@example.org;;",
    "as JSON": '{"id": 17, "firstName": "Khadija", "lastName": "Bennani", '
    '"contact": {"phone": "+32470112564", "email": "k@example.org"}}',
    "as lines with labels": "Nom : Bennani\nPrénom : Khadija\n"
    "Tél : +32470112564\nE-mail : k@example.org",
    "as labels and values": "nom=Bennani;prénom=Khadija;tel=+32470112564;email=k@example.org",
    "between commas": "17,Bennani,Khadija,k@example.org,+32470112564",
    "between bars": "Bennani|Khadija|k@example.org|+32470112564",
}


@pytest.mark.parametrize("way", WRITTEN)
def test_a_card_is_read_however_a_code_carries_it(way):
    found = scan(WRITTEN[way])
    assert found.kind is Kind.CARD
    assert found.person["name"] == {"given": "Khadija", "family": "Bennani"}
    assert e164(found) == ["+32470112564"]
    assert found.person["emails"] == ["k@example.org"]


@pytest.mark.parametrize(
    "text",
    [
        "Khadija Bennani 0470112564",
        "0470112564 Khadija Bennani",
        "Khadija Bennani, GSM : 0470112564",
        "Khadija Bennani / 0470 11 25 64",
    ],
)
def test_a_number_among_words_is_parted_from_the_name(text):
    found = scan(text)
    assert found.person["name"] == {"given": "Khadija", "family": "Bennani"}
    assert e164(found) == ["+32470112564"]


def test_a_number_behind_its_label_is_a_contact():
    assert e164(scan("Tél. : 0470112564")) == ["+32470112564"]


def test_a_firms_long_number_is_no_phone():
    assert "phones" not in scan("Atlas SARL ICE 001234567000012").person


def test_a_badges_own_number_among_its_fields_is_looked_up():
    assert "A-0012" in scan("A-0012;BENNANI;Khadija;Atlas SARL;k@example.org").keys
    assert "A-17" in scan('{"badge": "A-17", "email": "k@example.org"}').keys


@pytest.mark.parametrize(
    ("text", "column", "value"),
    [
        ("MATMSG:TO:k@example.org;SUB:Bonjour;BODY:x;;", "emails", "k@example.org"),
        ("mailto:k%40example.org?subject=x", "emails", "k@example.org"),
        ("smsto:+32470112564:Bonjour", "phones", "+32470112564"),
        ("https://wa.me/32470112564?text=x", "phones", "+32470112564"),
    ],
)
def test_an_address_in_a_code_is_a_contact(text, column, value):
    [found] = scan(text).person[column]
    assert (found["e164"] if column == "phones" else found) == value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("WIFI:S:Forum;T:WPA;P:geheim;;", "wifi"),
        ("otpauth://totp/x?secret=ABC", "secret"),
        ("BCD\n002\n1\nSCT\n", "other"),
        ("BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT", "other"),
    ],
)
def test_a_code_that_is_no_person_is_told_apart_and_gives_nothing_away(text, kind):
    found = scan(text)
    assert (found.kind, found.text, found.person) == (Kind.STRANGER, kind, {})
