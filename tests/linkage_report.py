"""``python -m tests.linkage_report`` measures the scorer and writes docs/reports/linkage.md."""

import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sync.linkage import blocking
from sync.linkage.plan import PERSON, Plan, Read
from sync.linkage.scorer import Band, Found, Scorer, learned, link, outcomes
from sync.linkage.weights import Weights
from tests.conftest import SAMPLES
from tests.helpers import samples
from tests.helpers.pairwise import figures
from tests.helpers.register_process import ROOT
from tests.helpers.twice import ADDRESSES, Written, addresses, lists
from tests.helpers.twice_otherwise import KINDS, otherwise

REPORT = ROOT / "docs" / "reports" / "linkage.md"
HEAD = """# Linkage: how right the scorer is

Written by `make linkage`. Pairwise figures against who is who, for what is offered as "same" and
for all that is offered ("same" and "likely"), and processor seconds. No answers are learned from:
weights come from the records themselves (`sync/linkage/weights.py`). Of Febrl's columns the social
security number is left out. The sets made up anew (`tests/helpers/twice.py`) share nothing with the
samples but their kind; in "sectors kept n %" the lists agree on a person's sector only so often.
Hardly more than half of their rows have a phone, or an e-mail, and whole names are shared by
several people.

| set | records | same: P | R | F1 | all: P | R | F1 | seconds |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
"""
KEPT = """
## As a laptop and the register offer them

They score pair by pair, as records change, by weights learned from a sample of what they hold
(`sync/linkage/study.py`; here from the whole list); until lately by fixed ones, which stand beside
it. Laptops put pairs together to groups as above; the register tells pairs, so what only a group
shows (two of a house, each written down more than once) is still asked there.

| set | records | learned: all P | R | same P | R | fixed: all P | R | same P | R |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
"""
TAIL = """
Goals: Febrl 1 and 2 F1 ≥ 0.95 of all offered; the three messy lists F1 ≥ 0.97, and precision ≥ 0.98
of what is offered as "same". Where lists contradict each other on what people share (sectors kept
80 %), a name and a city cannot tell two people apart: such pairs are offered as likely, not as the
same. Those of one house have one family name, town and phone or mail, half of them each, and
those of one firm its number: where a word of two names differs it is asked, however much else
agrees; where no word is the same, one contact does not make one of two, and where both were
written down more than once under their own names it is not asked. The further kinds
(`tests/helpers/twice_otherwise.py`) each do one thing to people; what is wrongly "same" in them
are people of one name, town and trade of whom the lists say nothing else.

Where no contact is equal, a phone or mail a digit or letter off, or a word of a name no more than
close, makes nobody the same: such pairs are asked about. That costs recall of "same" alone.
"""


def main() -> None:
    """Measure everything."""
    rows = [_row(*one) for one in _sets(SAMPLES)]
    kept = [_kept(name, written) for name, plan, written in _sets(SAMPLES) if plan is PERSON]
    REPORT.write_text(
        HEAD + "\n".join(rows) + "\n" + TAIL + KEPT + "\n".join(kept) + "\n", encoding="utf-8"
    )
    print("\n".join([*rows, *kept]))


def _sets(folder: Path) -> Iterator[tuple[str, Plan, Written]]:
    if folder.is_dir():
        yield "sample: Febrl 1", ADDRESSES, samples.febrl(folder, "dataset1")
        yield "sample: Febrl 2", ADDRESSES, samples.febrl(folder, "dataset2")
        yield "sample: three messy lists", PERSON, samples.messy(folder)
    for seed, originals, copies, most, errors in (
        (1, 500, 500, 1, 2),
        (2, 1500, 400, 5, 4),
        (3, 900, 900, 3, 5),
    ):
        name = f"addresses, 1 to {most} copies, 1 to {errors} errors"
        yield name, ADDRESSES, addresses(seed, originals, copies, most, errors)
    for seed, people, faithful in ((1, 900, 1.0), (3, 300, 1.0), (4, 2000, 1.0), (2, 900, 0.8)):
        yield f"lists, sectors kept {faithful:.0%}", PERSON, lists(seed, people, faithful)
    for seed, families, switchboards in ((7, 0.3, 0.0), (8, 0.0, 0.25), (9, 0.2, 0.15)):
        name = f"lists, {families:.0%} of one house, {switchboards:.0%} of one switchboard"
        shared = {"families": families, "switchboards": switchboards}
        yield name, PERSON, lists(seed, 900, 0.9, **shared)
    for kind in KINDS:
        yield f"further: {kind}", PERSON, otherwise(kind)


def _kept(name: str, written: Written) -> str:
    read = [PERSON.read(record) for record in written.records]
    pairs = blocking.pairs(PERSON, read)
    compared = [outcomes(PERSON, read[a], read[b]) for a, b in pairs]
    weights = learned(PERSON, read, compared), Weights(PERSON, len(read))
    cells = [_pairs(Scorer(PERSON, one), read, pairs, written) for one in weights]
    return f"| {name} | {len(read):,} | {cells[0]} | {cells[1]} |"


def _pairs(
    scorer: Scorer, read: Sequence[Read], pairs: Iterable[tuple[int, int]], written: Written
) -> str:
    scored = {pair: scorer.score(read[pair[0]], read[pair[1]]) for pair in pairs}
    offered = {pair: found for pair, found in scored.items() if found.band}
    one = Found(Band.LIKELY, (), offered)
    same, every = figures([one], written.people)
    return " | ".join(f"{x:.3f}" for f in (every, same) for x in (f.precision, f.recall))


def _row(name: str, plan: Plan, written: Written) -> str:
    start = time.process_time()
    found = link(plan, written.records)
    seconds = time.process_time() - start
    same, offered = figures(found, written.people)
    cells = [f"{x.precision:.4f} | {x.recall:.4f} | {x.f1:.4f}" for x in (same, offered)]
    return f"| {name} | {len(written.records):,} | {cells[0]} | {cells[1]} | {seconds:.1f} |"


if __name__ == "__main__":
    main()
