"""How many requests to stop are heard: `python tests/bench/hearing.py FILE...`.

A file has a text a line, separated by tabs: a label, the language, the text, and where it comes from (optional). The
label says what it is: `y` a request to stop, `u` one that a human is not sure of (counted nowhere), `n` something else,
be it ordinary or a near miss. Printed are, by language, how many requests opt out at once (by a word of a list, or by
the grammar) and how many with those that are likely requests; of the other texts of each file, how many do the one and
how many the other. With `--show` the texts that were judged otherwise than labelled, with what they were taken for.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from gateway.core.consent import stop_requests
from gateway.core.consent.keywords import Vocabulary
from gateway.core.consent.states import Kind

HEARD = {Kind.OPT_OUT: "certain", Kind.STOP_PROMOTIONS: "certain", Kind.LIKELY: "likely"}


def main(arguments: Sequence[str]) -> int:
    """Read the files and print the figures."""
    parser = argparse.ArgumentParser(prog="tests/bench/hearing.py")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true", help="the texts that were judged otherwise")
    asked = parser.parse_args(arguments)
    vocabulary = Vocabulary.build(double_opt_in=True)
    stop_requests.grammar()  # which takes a second to make
    requests: dict[str, Counter[str]] = {}
    others: dict[str, Counter[str]] = {}
    times = []
    for file in asked.files:
        for line in file.read_text("utf-8").splitlines():
            label, language, text, *_ = line.split("\t")
            began = time.perf_counter()
            kind = vocabulary.match(text, pending=False).kind
            times.append(time.perf_counter() - began)
            heard = HEARD.get(kind, "not")
            if label != "u":
                counts = (
                    requests.setdefault(language, Counter())
                    if label == "y"
                    else others.setdefault(file.name, Counter())
                )
                counts[heard] += 1
            if asked.show and label != "u" and heard != ("certain" if label == "y" else "not"):
                print(f"{label}  {heard:<8} {language}  {text}")
    print("requests to stop    texts  certain  with likely")
    for language, counts in sorted(requests.items(), key=lambda entry: -entry[1].total()):
        certain, either = counts["certain"] / counts.total(), 1 - counts["not"] / counts.total()
        print(f"  {language:<14} {counts.total():>8}  {certain:>7.3f}  {either:>11.3f}")
    for name, counts in others.items():
        shares = ", ".join(
            f"{counts[heard]} {heard}: {counts[heard] / counts.total():.3%}" for heard in ("certain", "likely")
        )
        print(f"others in {name}: {counts.total()}, {shares}")
    print(f"{1e6 * statistics.median(times):.0f} µs a text at the median, {1e6 * max(times):.0f} µs at most")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
