"""Reads a deployment's file and the reference lists shared by all deployments."""

import json
from functools import cache
from typing import Any

from forms.reference import Deployment
from forms.sheets import SheetSet, problems
from resources.paths import path

DEFAULT = "mem-by-cgem"


@cache
def load_deployment(deployment_id: str = DEFAULT) -> Deployment:
    """Read a shipped deployment; the ISO 3166-1 countries come as its list ``countries``.

    Raises:
        FileNotFoundError: no deployment of that id is shipped.
    """
    body = json.loads(path("deployments", f"{deployment_id}.json").read_text("utf-8"))
    countries = json.loads(path("reference", "countries.json").read_text("utf-8"))
    body["lists"]["countries"] = countries["countries"]
    return Deployment.model_validate(body)


def setting(deployment_id: str, name: str) -> Any:
    """Give a setting of a deployment; None where it does not say, or is not shipped here."""
    try:
        return load_deployment(deployment_id).settings.get(name)
    except FileNotFoundError:
        return None


@cache
def shipped_sheets(deployment_id: str = DEFAULT) -> SheetSet:
    """Read the answer sheets that are shipped with a deployment; an empty set where none are."""
    file = path("deployments", "sheets", f"{deployment_id}.json")
    if not file.is_file():
        return SheetSet(deployment=deployment_id, version="0")
    return read_sheets(file.read_bytes(), load_deployment(deployment_id))


def read_sheets(body: bytes | str, deployment: Deployment) -> SheetSet:
    """Read a deployment's answer sheets.

    Raises:
        ValueError: this is no set of sheets, or not one of this deployment.
    """
    found = SheetSet.model_validate_json(body)
    if wrong := problems(found, deployment):
        raise ValueError("; ".join(wrong))
    return found
