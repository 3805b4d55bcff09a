"""The sample files of linkage, as records with who is who."""

import csv
from datetime import UTC, datetime
from pathlib import Path

from sync.deployment import load_deployment
from sync.lists.codes import Coder
from sync.lists.mapping import propose
from sync.lists.reading import read_bytes
from sync.lists.rows import Habits, read_rows
from tests.helpers.twice import Written

LISTS = ("consulat.csv", "association.csv", "forum.xlsx")


def febrl(samples: Path, name: str) -> Written:
    """Give one of Febrl's tables without its social security number."""
    with (samples / "febrl" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, skipinitialspace=True))
    people = [int(row.pop("rec_id").split("-")[1]) for row in rows]
    for row in rows:
        del row["soc_sec_id"]
    return Written(rows, people)


def messy(samples: Path) -> Written:
    """Give the people of the three lists as an import reads them."""
    deployment = load_deployment()
    truth = {}
    with (samples / "lists" / "truth.csv").open(encoding="utf-8-sig", newline="") as file:
        for line in csv.DictReader(file):
            truth[line["list"], int(line["row"])] = int(line["person"])
    habits = Habits(deployment, datetime.now(UTC))
    records, people = [], []
    for name in LISTS:
        table = read_bytes((samples / "lists" / name).read_bytes())
        entries = read_rows(table, propose(table, Coder(deployment)), habits)
        for row, entry in enumerate(entries, 1):
            records.append(entry.person)
            people.append(truth[name, row])
    return Written(records, people)
