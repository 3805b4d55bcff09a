"""A list whose headings are those of the app is understood, in every language the app speaks."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.labels import field_label, forms_text
from forms.base import declared_fields
from sync.lists.export import PART_LABELS
from sync.lists.header_words import TARGETS
from sync.lists.words import header_target

PERSON = "entrepreneur"
FIELDS = sorted(set(declared_fields(PERSON)) & set(TARGETS) - {"name", "residence"})
"""Those of one column: a name and a place are written in parts."""


@pytest.mark.parametrize("language", i18n.LANGUAGES, ids=lambda language: language.code)
def test_the_apps_own_headings_are_found_again(dressed: QApplication, language: i18n.Language):
    i18n.install(dressed, language.code)
    found = {field: header_target(field_label(PERSON, field))[0] for field in FIELDS}
    assert found == {field: field for field in found}


@pytest.mark.parametrize("language", i18n.LANGUAGES, ids=lambda language: language.code)
def test_parts_of_a_name_or_place_are_written_and_found_in_that_language(
    dressed: QApplication, language: i18n.Language
):
    i18n.install(dressed, language.code)
    headings = {source: forms_text(source) for source in PART_LABELS.values()}
    if language.code != "en":
        assert not [source for source, heading in headings.items() if source == heading]
    found = {source: header_target(heading)[0] for source, heading in headings.items()}
    assert found == {source: header_target(source)[0] for source in found}
