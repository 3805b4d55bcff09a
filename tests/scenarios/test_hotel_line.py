"""A weekend's work over a hotel's line: it arrives, once each, and little is sent again."""

import pytest

from sync.errors import Unreachable
from tests.helpers.slow_line import SlowLine

pytestmark = pytest.mark.expects_log  # the HTTP library tells of answers cut in their headers


def handed_over(enrolled, register, line, *, syncs, people, name):
    """Let a laptop record people and sync, again and again; give what the line carried up."""
    laptop = enrolled(name, name, url=line.url)
    started, tries = line.up, 0
    for number in range(syncs):
        for person in range(people):
            laptop.meet(f"Person {number} {person}", region=name, trade=f"trade {person}")
        while laptop.replica.unsent_count():
            tries += 1
            assert tries < 10 * syncs
            try:
                laptop.sync()
            except Unreachable:
                continue
    reader = enrolled(f"{name}-reader", name)
    reader.sync()
    return laptop, reader, line.up - started


def check(enrolled, register, record_property, *, syncs, people, **facts):
    name = f"hotel-{syncs}"
    with SlowLine(register.url, 3, **facts) as line:
        laptop, reader, up = handed_over(
            enrolled, register, line, syncs=syncs, people=people, name=name
        )
        cut, connections = line.cut, line.connections
    quiet = facts | {"cuts": 0.0, "delay_s": 0.0, "rate": 10**8}
    with SlowLine(register.url, 3, **quiet) as good:
        _, _, needed = handed_over(
            enrolled, register, good, syncs=syncs, people=people, name=f"{name}-good"
        )
    again = up / needed - 1
    record_property("connections", connections)
    record_property("cut", cut)
    record_property("bytes up", up)
    record_property("sent again", f"{again:.1%}")
    assert cut > 0
    assert reader.replica.count("entrepreneur") == syncs * people
    assert reader.replica.digest() == laptop.replica.digest()
    assert again < 0.15


def test_work_arrives_once_over_a_line_that_is_cut(enrolled, register, record_property):
    check(
        enrolled,
        register,
        record_property,
        syncs=12,
        people=8,
        delay_s=0.02,
        rate=64_000,
        cuts=0.1,
        within=12_000,
    )


@pytest.mark.long
@pytest.mark.timeout(0)
def test_five_thousand_writes_arrive_once_over_a_hotels_line(enrolled, register, record_property):
    """800 ms there and back, 64 kbit/s, a tenth of the connections cut at any byte."""
    check(
        enrolled,
        register,
        record_property,
        syncs=25,
        people=100,
        delay_s=0.4,
        rate=8_000,
        cuts=0.1,
        within=20_000,
    )
