"""Fetching what waits for a coordinator at the register: the writes it set aside."""

from pydantic import ValidationError

from sync.client.sheets import Getter
from sync.errors import Fault, NotTheRegister
from sync.protocol.review import AsideAnswer
from sync.replica.replica import Replica

COORDINATING = ("coordinator", "administrator")
POSITION, LOOKED = "review_position", "review_looked"


def refresh(replica: Replica, wire: Getter) -> int:
    """Fetch what was set aside since the last look; give how many writes.

    Only a coordinator asks, and only once the register has moved on. One that knows no such list
    has none; a connection that breaks here has cost nothing, and the next sync asks again.
    """
    identity, at = replica.identity, replica.meta("cursor", {}).get("position", 0)
    if identity is None or identity.role not in COORDINATING or replica.meta(LOOKED) == at:
        return 0
    count, more = 0, True
    while more:
        try:
            body = wire.get(f"/v1/review/{replica.meta(POSITION, 0)}")
            answer = AsideAnswer.model_validate(body)
        except ValidationError as error:
            raise NotTheRegister("an answer that is no AsideAnswer") from error
        except Fault:
            return count
        replica.land_aside(answer.aside)
        replica.set_meta(POSITION, answer.position)
        count, more = count + len(answer.aside), answer.more
    replica.set_meta(LOOKED, at)
    return count
