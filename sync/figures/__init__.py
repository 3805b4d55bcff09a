"""What was achieved and what is due, counted from the laptop's own database; docs/figures.md.

Nothing here changes a record. Whatever takes long reads on a connection of its own.
"""
