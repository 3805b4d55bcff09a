"""What is done ahead, without a thread: at once; what befell it is told when it is waited for."""

from collections.abc import Callable
from typing import Any

from sync.errors import Fault


def ahead(work: Callable[[], Any]) -> Callable[[], Any]:
    """Do the work now; give what gives its result or raises its fault."""
    try:
        result = work()
    except Fault as fault:
        told = fault

        def tell() -> Any:
            raise told

        return tell
    return lambda: result
