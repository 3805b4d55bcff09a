"""Lists in and out: spreadsheets, delimited text and contact cards.

The way in: ``reading`` turns any file into a ``Table``; ``mapping`` proposes which column is which
declared field; ``rows`` turns each row into values; ``preview`` gives each row its verdict;
``apply`` writes what was confirmed. The way out is ``export``. Everything but ``apply`` is pure.
"""
