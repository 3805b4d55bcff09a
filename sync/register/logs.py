"""Structured logs: one JSON object a line on standard error, and nothing personal in any.

What may be logged: routes (never paths), statuses, durations, device ids, codes and counts.
"""

import logging
import sys
import traceback
from pathlib import PurePath

import structlog
from structlog.typing import EventDict

_FRAMES = 12
"""Places that are told of an exception."""


def configure(level: str, worker: int | None = None) -> None:
    """Set up structlog, and let the libraries' own warnings out in the same form.

    Where several workers serve, each line says which of them wrote it.
    """
    number = logging.getLevelNamesMapping()[level.upper()]
    stamper = structlog.processors.TimeStamper(fmt="iso", utc=True)

    def name_worker(_logger: object, _method: str, said: EventDict) -> EventDict:
        return said if worker is None else {**said, "worker": worker}

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            name_worker,
            stamper,
            place_fault,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_log_level, name_worker, stamper],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                place_fault,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[handler], force=True)


def place_fault(_logger: object, _method: str, said: EventDict) -> EventDict:
    """Say of an exception its kind and where it came from, and of its words nothing.

    They may hold what somebody entered. ``at`` are places in the code, the innermost last; what it
    came from is told likewise, ``because``.
    """
    info = said.pop("exc_info", None)
    error = info[1] if isinstance(info, tuple) else sys.exc_info()[1] if info is True else info
    return {**said, **_placed(error)} if isinstance(error, BaseException) else said


def _placed(error: BaseException) -> EventDict:
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    at = [f"{'/'.join(PurePath(f.filename).parts[-3:])}:{f.lineno} {f.name}" for f in frames]
    told: EventDict = {"kind": type(error).__name__, "at": at}
    cause = error.__cause__ or error.__context__
    return told if cause is None else {**told, "because": _placed(cause)}
