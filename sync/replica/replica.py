"""One open vault's records: the whole of what the app and the command do with them.

Thread-safe by one lock: any thread may call any method, and a call sees whole transactions.
"""

import functools
import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.base import declared_fields, hangs_on
from forms.ids import created_ms, new_id
from forms.validation import Invalid, normalised
from sync.deployment import DEFAULT
from sync.errors import InvalidRecord
from sync.linkage.plan import PERSON
from sync.linkage.scorer import Scored, Scorer
from sync.merge import cells, clock, edit, same
