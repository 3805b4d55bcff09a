"""Segments by name, and lists to approach handed to ambassadors as tasks."""
