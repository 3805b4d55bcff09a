"""What an operator's machines see of a served register: health, readiness, figures, limits."""

import re
import sqlite3

import pytest
import requests

from sync.register.metrics import Metrics
from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import WireDevice

SAMPLE = re.compile(r'^[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [-+.0-9e]+$')


def get(register, path, **headers):
    return requests.get(register.url + path, headers=headers, timeout=30)


def figures(text):
    """Read samples, by their name with labels."""
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert [line for line in lines if not SAMPLE.match(line)] == []
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


def test_a_process_that_lives_says_so_and_one_whose_database_answers_is_ready(register):
    assert get(register, "/health").json() == {"status": "ok"}
    assert get(register, "/ready").json() == {"status": "ready"}


@pytest.mark.expects_log
def test_a_database_of_another_version_is_not_ready_though_the_process_lives(own_register):
    with sqlite3.connect(own_register.folder / "register.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'other'")
    refused = get(own_register, "/ready")
    assert (refused.status_code, refused.json()["code"]) == (503, "not_ready")
    assert get(own_register, "/health").status_code == 200


def test_the_figures_count_requests_by_route_and_writes_by_verdict(own_register, device):
    author = device()
    secret = "Zoulikha"
    author.push(author.creation({"trade": secret}), author.creation({"birth_year": "soon"}))
    author.request("GET", f"/v1/history/{'0' * 32}")
    answer = get(own_register, "/metrics")
    found = figures(answer.text)
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert found['tremplin_writes_total{verdict="counted"}'] == 1
    assert found['tremplin_writes_total{verdict="set_aside"}'] == 1
    assert found["tremplin_batch_writes_sum"] == 2
    route = 'method="GET",route="/v1/history/{record_id}",status="404"'
    assert found[f"tremplin_requests_total{{{route}}}"] == 1
    assert found["tremplin_set_aside"] == 1
    assert 0 <= found["tremplin_set_aside_oldest_seconds"] < 600
    assert found["tremplin_database_bytes"] > 10_000
    for personal in (secret, author.device, "Somebody"):
        assert personal not in answer.text


def test_a_made_up_path_or_method_makes_no_series_of_its_own(own_register):
    for number in range(3):
        requests.request(f"ODD{number}", f"{own_register.url}/x{number}", timeout=30)
    text = get(own_register, "/metrics").text
    assert 'tremplin_requests_total{method="other",route="",status="404"} 3' in text


def test_what_a_proxy_passes_on_is_not_from_loopback(register):
    for header in ("X-Forwarded-For", "Forwarded", "X-Real-IP"):
        refused = get(register, "/metrics", **{header: "127.0.0.1"})
        assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")


def test_where_a_token_is_set_only_who_shows_it_reads_the_figures(tmp_path):
    environment = {"TREMPLIN_REGISTER_METRICS_TOKEN": "hunter2"}
    with RegisterProcess(tmp_path / "register", environment) as served:
        assert get(served, "/metrics").status_code == 403
        assert get(served, "/metrics", Authorization="Bearer hunter3").status_code == 403
        assert get(served, "/metrics", Authorization="Bearer hunter2").status_code == 200
        assert "hunter2" not in served.log()


def test_a_device_that_asks_too_often_is_told_when_to_come_back_and_others_are_not(tmp_path):
    environment = {"TREMPLIN_REGISTER_RATE": "0.01", "TREMPLIN_REGISTER_BURST": "3"}
    with RegisterProcess(tmp_path / "register", environment) as served:
        eager, calm = (WireDevice(served.invite("Somebody")) for _ in range(2))
        for author in (eager, calm):
            author.enrol()
        answers = [eager.request("GET", "/v1/digest") for _ in range(5)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
        assert answers[3].json()["code"] == "slow_down"
        assert 1 <= int(answers[3].headers["Retry-After"]) <= 100
        assert calm.request("GET", "/v1/digest").status_code == 200
        eager.close()
        calm.close()


def test_a_histogram_s_buckets_hold_all_below_them():
    metrics = Metrics()
    for writes in (1, 60, 60, 9000):
        metrics.batch([(writes, "counted", 1)])
    found = figures(metrics.text({}))
    buckets = [found[f'tremplin_batch_writes_bucket{{le="{le}"}}'] for le in (1, 50, 100, "+Inf")]
    assert buckets == [1, 1, 3, 4]
    assert found["tremplin_batch_writes_count"] == 4
