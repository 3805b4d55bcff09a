"""A deterministic simulation: real replicas, a real register, and one seed that drives the rest.

``world`` holds time, laptops and register and plays a schedule; ``actions`` is what people do,
``wire`` what networks and crashes do to them; ``model`` says apart from the engine what must be
true in the end, ``verdict`` compares. ``python -m tests.simulation N SEED`` plays N schedules.
"""
