"""Item models and other readings of records, for the pages that show them."""
