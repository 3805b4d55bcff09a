"""What the program imports is declared, not only brought along by another package."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OWN = {"desktop", "sync", "forms", "resources", "build_scripts", "tests"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DECLARED = {
    "laptop": PROJECT["dependencies"],
    "register": PROJECT["optional-dependencies"]["register"],
}


def distribution(text: str) -> str:
    """Give the normal form of a distribution's name, of a requirement's too."""
    name = re.match(r"[\w.-]+", text)
    assert name
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def imported(folder: str) -> set[str]:
    """Name the packages that the modules of a folder import, other than ours and Python's."""
    found = set()
    for file in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return found - OWN - set(sys.stdlib_module_names)


@pytest.mark.parametrize(
    ("folder", "part"),
    [
        ("forms", "laptop"),
        ("forms", "register"),
        ("desktop", "laptop"),
        ("sync/replica", "laptop"),
        ("sync/client", "laptop"),
        ("sync/protocol", "laptop"),
        ("sync/protocol", "register"),
        ("sync/merge", "register"),
        ("sync/linkage", "register"),
        ("sync/register", "register"),
    ],
)
def test_every_package_that_is_imported_is_declared(folder: str, part: str) -> None:
    declared = {distribution(line) for line in DECLARED[part]}
    brought_by = packages_distributions()
    missing = {
        name
        for name in imported(folder)
        if not declared & set(map(distribution, brought_by.get(name, [])))
    }
    assert not missing
