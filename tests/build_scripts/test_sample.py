"""The made-up people of the screenshots."""

from pathlib import Path

from build_scripts.sample import fill
from forms.base import declared_fields, record_types
from sync.deployment import load_deployment
from tests.helpers.laptops import Laptop


def test_every_code_is_one_the_deployment_knows(tmp_path: Path) -> None:
    with Laptop(tmp_path / "vault") as laptop:
        replica = laptop.replica
        fill(replica)
        deployment = load_deployment(replica.deployment)
        unknown = []
        for name in record_types():
            coded = {f: d.reference for f, d in declared_fields(name).items() if d.reference}
            for view in replica.listing(name):
                for field, reference in coded.items():
                    value = view.values.get(field)
                    codes = value if isinstance(value, (list, dict)) else [value]
                    said = {str(code) for code in codes if code not in (None, "")}
                    unknown += [(name, field, code) for code in said - deployment.codes(reference)]
    assert unknown == []
