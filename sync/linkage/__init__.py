"""Who may be the same: names across spellings and scripts, and a scorer of pairs and groups.

Pure functions over values: no file, no network, no database, no window. The laptop, the register
and the import of lists all judge with this one scorer.
"""
