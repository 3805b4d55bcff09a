"""Files of every kind that offices send, made as programs write them, and read without any help.

Each says who is in it: names, numbers as typed and in E.164, mails; what else must be read; which
rows are nobody, and why.
"""

import pytest

from tests.helpers.cells_made import CELLS
from tests.helpers.codes_made import CODES
from tests.helpers.exports_made import EXPORTS
from tests.helpers.lists_made import LISTS
from tests.helpers.loose_cards_made import CARDS
from tests.helpers.made import Made, seen
from tests.helpers.odd_lists_made import ODD
from tests.helpers.persons_made import PERSONS
from tests.helpers.sheets_made import SHEETS

KINDS = (*CARDS, *LISTS, *CELLS, *CODES, *PERSONS, *SHEETS, *EXPORTS, *ODD)


@pytest.mark.parametrize("made", KINDS, ids=str)
def test_everybody_in_a_file_is_read_and_every_other_row_says_why_not(reader, made: Made):
    entries = reader.entries(made.data, made.country)
    assert [e.broken for e in entries if e.broken] == list(made.broken)
    found = [e for e in entries if not e.broken]
    assert [seen(e, who) for e, who in zip(found, made.people, strict=True)] == list(made.people)


def test_no_two_files_of_the_kinds_have_one_name():
    names = [made.name for made in KINDS]
    assert len(names) == len(set(names))
