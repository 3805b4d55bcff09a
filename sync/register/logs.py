"""Structured logs: one JSON object a line on standard error, and nothing personal in any.

What may be logged: routes (never paths), statuses, durations, device ids, codes and counts.
"""

import logging
import sys

import structlog
from structlog.typing import EventDict


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
            structlog.processors.format_exc_info,
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
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[handler], force=True)
