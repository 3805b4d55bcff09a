"""Amounts and days as people type them."""

import pytest

from desktop.form_view.dates import read_day
from desktop.form_view.parts import read_amount


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("250000", "250000"),
        ("1 250 000,50", "1250000.50"),
        ("1,250,000.50", "1250000.50"),
        ("1.250.000", "1250000"),
        ("٢٥٠", "250"),
        ("a lot", None),
    ],
)
def test_an_amount_is_read_in_any_habit(typed: str, amount: str | None):
    found = read_amount(typed)
    assert (str(found) if found is not None else None) == amount


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("21/11/2026", "2026-11-21"),
        ("21.11.26", "2026-11-21"),
        ("2026-11-21", "2026-11-21"),
        ("21/11", "2026-11-21"),
        ("31/02/2026", None),
        ("tomorrow", None),
    ],
)
def test_a_day_is_read_day_first_unless_the_year_is(typed: str, day: str | None):
    from datetime import date

    found = read_day(typed, date(2026, 1, 1))
    assert (found.isoformat() if found else None) == day
