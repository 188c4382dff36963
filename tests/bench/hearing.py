"""How many requests to stop are heard: `python tests/bench/hearing.py FILE...`.

A file has a text a line, separated by tabs: a label, the language, the text, and where it comes from (optional). The
label says what it is: `y` a request to stop, `u` one that a human is not sure of (counted nowhere), `n` something else,
be it ordinary or a near miss. Printed are, by language, how many requests opt out at once (by a word of a list, or by
the grammar), and how many of the other texts do; with `--show` the texts that were judged otherwise than labelled.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from gateway.core.consent.keywords import Vocabulary
from gateway.core.consent.states import Kind

OPTS_OUT = (Kind.OPT_OUT, Kind.STOP_PROMOTIONS)


def main(arguments: Sequence[str]) -> int:
    """Read the files and print the figures."""
    parser = argparse.ArgumentParser(prog="tests/bench/hearing.py")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true", help="the texts that were judged otherwise")
    asked = parser.parse_args(arguments)
    vocabulary = Vocabulary.build(double_opt_in=True)
    texts, heard, times = Counter[tuple[str, str]](), Counter[tuple[str, str]](), []
    for file in asked.files:
        for line in file.read_text("utf-8").splitlines():
            label, language, text, *_ = line.split("\t")
            began = time.perf_counter()
            opts_out = vocabulary.match(text, pending=False).kind in OPTS_OUT
            times.append(time.perf_counter() - began)
            texts[label, language] += 1
            heard[label, language] += opts_out
            if asked.show and label != "u" and opts_out != (label == "y"):
                print(f"{label}  {language}  {text}")
    print("requests to stop    texts  opt out")
    for (label, language), count in sorted(texts.items(), key=lambda entry: -entry[1]):
        if label == "y":
            print(f"  {language:<14} {count:>8}  {heard[label, language] / count:>7.3f}")
    others = sum(count for (label, _), count in texts.items() if label == "n")
    wrongly = sum(count for (label, _), count in heard.items() if label == "n")
    if others:
        print(f"other texts      {others:>8}  {wrongly} opt out: {100 * wrongly / others:.3f} %")
    print(f"{1e6 * statistics.median(times):.0f} µs a text at the median, {1e6 * max(times):.0f} µs at most")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
