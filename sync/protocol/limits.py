"""The bounds both sides keep."""

SUPPORTED = (1, 2)
"""The versions of the wire that this program speaks; the newest that both sides do is spoken."""

MAX_AGE_S = 300
"""How old or how far ahead a request's signature may be, in seconds of the register's time."""

BATCH_WRITES = 1000
"""Writes a laptop puts in one batch."""

MAX_BATCH_WRITES = 5000
"""Writes the register takes in one batch."""

MAX_BODY_BYTES = 8 * 1024 * 1024
"""Bytes of a request's compressed body."""

MAX_BUNDLE_BYTES = MAX_BODY_BYTES
"""Bytes of one sealed bundle that the register takes from a carrier; its writes are bounded too."""

MAX_PLAIN_BYTES = 32 * 1024 * 1024
"""Bytes of a batch once decompressed."""

MAX_ASKED_BYTES = 4 * 1024 * 1024
"""Bytes of any other body, compressed or not: what a pull names, twice over."""

MAX_STRANGER_BYTES = 64 * 1024
"""Bytes of a body, compressed or not, by somebody who is no device yet, or does not say which."""

BATCH_BYTES = 4 * 1024 * 1024
"""Bytes of a batch that a laptop makes, before it is compressed; one write alone may be more."""

MAX_VALUE_BYTES = 256 * 1024
"""Bytes of one cell's value as JSON."""

PAGE_RECORDS = 2000
"""Records the register puts in one page of a pull."""

MAX_RANGES = 20_000
"""Ranges of writes that a pull may ask about, and epochs that it may watch."""

MAX_HANGING = 5_000
"""Records that a pull may say to hang on somebody erased."""

STAMP_BOUND_MS = 10 * 60 * 1000
"""How far ahead of the register's time a stamp may run before it is corrected, milliseconds."""
