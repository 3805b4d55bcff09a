"""What the tests of lists share: the deployment, and a list read as an import would read it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from forms.reference import Deployment
from sync.deployment import load_deployment
from sync.lists.codes import Coder
from sync.lists.entry import Entry
from sync.lists.export import Wording
from sync.lists.mapping import Mapping, propose
from sync.lists.reading import read_bytes
from sync.lists.rows import Habits, read_rows
from sync.lists.table import Table

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class Reader:
    """Reads lists with one deployment."""

    def __init__(self, deployment: Deployment) -> None:
        self.deployment = deployment
        self.coder = Coder(deployment)

    def mapping(self, table: Table) -> Mapping:
        return propose(table, self.coder)

    def targets(self, data: bytes) -> dict[str, str]:
        return self.mapping(read_bytes(data)).remembered()

    def entries(self, data: bytes | str, country: str = "", **targets: str) -> list[Entry]:
        table = read_bytes(data.encode() if isinstance(data, str) else data)
        mapping = self.mapping(table)
        for header, target in targets.items():
            mapping = mapping.with_target(header, target)
        return list(read_rows(table, mapping, Habits(self.deployment, NOON, country)))


@pytest.fixture(scope="session")
def deployment() -> Deployment:
    return load_deployment()


@pytest.fixture(scope="session")
def reader(deployment: Deployment) -> Reader:
    return Reader(deployment)


@pytest.fixture(scope="session")
def wording(deployment: Deployment) -> Wording:
    return Wording(deployment, "fr")


@pytest.fixture(scope="session")
def sample_list(shared_samples: Path) -> Callable[[str], bytes]:
    return lambda name: (shared_samples / "lists" / name).read_bytes()
