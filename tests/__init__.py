"""Sentences about what Tremplin does; the folders mirror the code."""
