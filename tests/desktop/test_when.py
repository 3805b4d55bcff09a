"""Days and moments are written as each language writes them."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.form_view.dates import read_day
from desktop.labels import day_text
from desktop.when import day, span, typed_day, when

TODAY = QDate(2026, 11, 22)
Speak = Callable[[str], None]


@pytest.fixture
def speak(dressed: QApplication) -> Speak:
    return lambda code: i18n.install(dressed, code)


@pytest.mark.parametrize(
    ("code", "this_year", "another_year", "short", "figures"),
    [
        ("fr", "2 septembre", "2 septembre 2025", "2 sept. 2025", "02/09/2025"),
        ("ar", "2 شتنبر", "2 شتنبر 2025", "2 شتنبر 2025", "02/09/2025"),
        ("en", "2 September", "2 September 2025", "2 Sept 2025", "02/09/2025"),
        ("es", "2 de septiembre", "2 de septiembre de 2025", "2 sept 2025", "02/09/2025"),
        ("nl", "2 september", "2 september 2025", "2 sep 2025", "02-09-2025"),
        ("de", "2. September", "2. September 2025", "2. Sept. 2025", "02.09.2025"),
        ("it", "2 settembre", "2 settembre 2025", "2 set 2025", "02/09/2025"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(
    speak: Speak, code: str, this_year: str, another_year: str, short: str, figures: str
):
    speak(code)
    assert day(QDate(2026, 9, 2), TODAY) == this_year
    assert day(QDate(2025, 9, 2), TODAY) == another_year
    assert day_text(date(2025, 9, 2)).strip("\u2068\u2069") == short
    assert typed_day(QDate(2025, 9, 2)) == figures


@pytest.mark.parametrize("language", i18n.LANGUAGES, ids=lambda language: language.code)
def test_what_is_written_in_figures_is_read_back(speak: Speak, language: i18n.Language):
    speak(language.code)
    assert read_day(typed_day(QDate(2025, 9, 2)), date(2026, 1, 1)) == date(2025, 9, 2)


@pytest.mark.parametrize(
    ("code", "same_month", "two_months"),
    [
        ("fr", "21 au 23 novembre", "30 novembre au 2 décembre"),
        ("es", "21 al 23 de noviembre", "30 de noviembre al 2 de diciembre"),
        ("nl", "21 tot 23 november", "30 november tot 2 december"),
        ("de", "21. bis 23. November", "30. November bis 2. Dezember"),
        ("it", "21 – 23 novembre", "30 novembre – 2 dicembre"),
    ],
)
def test_days_that_follow_each_other_are_said_in_one_go(
    speak: Speak, code: str, same_month: str, two_months: str
):
    speak(code)
    year = QDate.currentDate().year()
    assert span(QDate(year, 11, 21), QDate(year, 11, 23)) == same_month
    assert span(QDate(year, 11, 30), QDate(year, 12, 2)) == two_months


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("es", "12 de noviembre a las \u206609:05\u2069"),
        ("nl", "12 november om \u206609:05\u2069"),
        ("de", "12. November um \u206609:05\u2069"),
        ("it", "12 novembre alle \u206609:05\u2069"),
    ],
)
def test_a_moment_is_said_with_its_time(speak: Speak, code: str, said: str):
    speak(code)
    moment = QDateTime(QDate(2026, 11, 12), QTime(9, 5)).toMSecsSinceEpoch()
    assert when(moment, QDateTime(TODAY, QTime(12, 0))) == said


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", ["Égypte", "Espagne", "Zambie"]),
        ("es", ["Afganistán", "Ámbar", "Zambia"]),
        ("de", ["Österreich", "Paraguay", "Zypern"]),
    ],
)
def test_words_stand_in_the_order_of_the_language(speak: Speak, code: str, words: list[str]):
    speak(code)
    pairs = [(word, word) for word in reversed(words)]
    assert [word for _code, word in i18n.in_order(pairs)] == words
