"""What the deployment asks of devices: approval, lease, age of keys, persons at a recovery."""

from functools import cache

from pydantic import BaseModel, ConfigDict, Field

from sync.deployment import load_deployment
from sync.protocol.messages import Scope


class Policy(BaseModel):
    """The deployment's ``settings`` as far as people and devices are concerned.

    ``approval``: a coordinator approves each enrolment. ``lease_days``: how long a vault opens
    without contact (0: for ever). ``device_key_days``: after how long a device takes a new key
    (0: never). ``recovery_persons``: how many keep a part of a recovery key, one or two.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    approval: bool = Field(default=False, alias="approve_devices")
    lease_days: int = Field(default=0, ge=0, le=3660)
    device_key_days: int = Field(default=0, ge=0, le=3660)
    recovery_persons: int = Field(default=1, ge=1, le=2)


@cache
def policy_of(deployment: str) -> Policy:
    """Read a deployment's policy; one that is not shipped asks for nothing."""
    try:
        return Policy.model_validate(load_deployment(deployment).settings)
    except FileNotFoundError:
        return Policy.model_validate({})


def unknown_regions(deployment: str, scope: Scope) -> list[str]:
    """Give the regions of a scope that the deployment does not have."""
    known = regions_of(deployment)
    return [r for r in scope.regions if known and r != "*" and r not in known]


def regions_of(deployment: str) -> list[str]:
    """Give the codes of a deployment's regions, sorted; none of one that is not shipped."""
    try:
        return sorted(load_deployment(deployment).codes("regions"))
    except FileNotFoundError:
        return []
