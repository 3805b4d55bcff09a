"""Reads a deployment's file and the reference lists shared by all deployments."""

import json
from functools import cache

from forms.reference import Deployment
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
