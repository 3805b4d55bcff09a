"""Benchmarks against floors: what the work would cost with nothing but the bare parts.

``make bench`` runs them and writes ``build/bench.json``. Floor and ours alternate in the same run
on the same data; a run's ratio is ours by its own floor, and what is reported are medians.
"""
