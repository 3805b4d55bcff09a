"""How writes come together: stamps, live rows, policies, conflicts.

Pure functions over frozen values: no I/O, no clock of their own, no randomness.
"""
