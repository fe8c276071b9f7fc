"""Writes IntervalVectors.swift and ProcessVectors.swift: what SciPy and a second implementation give.

Intervals: scipy.stats.binomtest (Clopper-Pearson of the conditional binomial, Wilson) and Newcombe's method 10 from
SciPy's Wilson limits. Process behaviour: the method's own words carried out window by window with Python's fractions,
so that no rounding decides what lies on a line. Run in this folder: python3 make-vectors.py; then
swift format -i *Vectors.swift
"""

import random
from fractions import Fraction

from scipy.stats import binomtest

COUNTS = [(52, 46), (215, 145), (28675, 19018), (162, 147), (1087, 1229), (8945, 7509), (0, 0), (0, 5), (0, 6), (5, 0),
          (6, 0), (1, 1), (1, 7), (1, 8), (8, 1), (10, 20), (10, 22), (100, 129), (100, 130), (28675, 28600)]
SHARES = [(81, 263), (15, 148), (0, 20), (1, 29), (29, 29), (1, 1), (558, 707), (5000, 10000)]
PAIRS = [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((6, 7), (2, 7)), ((5, 56), (0, 29)), ((0, 10), (0, 20)),
         ((0, 10), (0, 10)), ((10, 10), (0, 20)), ((10, 10), (0, 10)), ((79, 100), (75, 100))]


def number(value):
    return repr(float(value)) if value != float("inf") else ".infinity"


def ratio(before, after):
    if before + after == 0:
        return 0, float("inf")
    interval = binomtest(after, before + after).proportion_ci(0.95, method="exact")
    return tuple(p / (1 - p) if p < 1 else float("inf") for p in (interval.low, interval.high))


def wilson(successes, sample):
    interval = binomtest(successes, sample).proportion_ci(0.95, method="wilson")
    return interval.low, interval.high


def newcombe(one, other):
    (p1, p2) = (one[0] / one[1], other[0] / other[1])
    (l1, u1), (l2, u2) = wilson(*one), wilson(*other)
    below = ((p1 - l1) ** 2 + (u2 - p2) ** 2) ** 0.5
    above = ((u1 - p1) ** 2 + (p2 - l2) ** 2) ** 0.5
    return p1 - p2 - below, p1 - p2 + above


def intervals():
    yield "/// Made by make-vectors.py: before, after, and the interval of their ratio (SciPy, exact binomial)."
    yield "let ratioVectors: [(before: Int, after: Int, low: Double, high: Double)] = ["
    yield from (f"  ({b}, {a}, {number(ratio(b, a)[0])}, {number(ratio(b, a)[1])})," for b, a in COUNTS)
    yield "]\n"
    yield "/// Made by make-vectors.py: successes, sample, and the interval of their share (SciPy, Wilson)."
    yield "let shareVectors: [(successes: Int, sample: Int, low: Double, high: Double)] = ["
    yield from (f"  ({s}, {n}, {number(wilson(s, n)[0])}, {number(wilson(s, n)[1])})," for s, n in SHARES)
    yield "]\n"
    yield "/// Made by make-vectors.py: two shares of samples, and the interval of their difference (Newcombe, 10)."
    yield "let differenceVectors: [(one: (Int, Int), other: (Int, Int), low: Double, high: Double)] = ["
    yield from (f"  ({a}, {b}, {number(newcombe(a, b)[0])}, {number(newcombe(a, b)[1])})," for a, b in PAIRS)
    yield "]"


def sign(value):
    return (value > 0) - (value < 0)


def process(values, screens, first):
    base = [Fraction(v) for v in values[: first or None]]
    mean = sum(base) / len(base)
    ranges = [abs(b - a) for a, b in zip(base, base[1:])]
    average = sum(ranges) / len(ranges)
    if screens:
        kept = [r for r in ranges if r < Fraction("3.267") * average]
        average = sum(kept) / len(kept) if kept else average
    reach = Fraction("2.66") * average
    side = [sign(v - mean) for v in values]
    outside = [abs(v - mean) > reach for v in values]
    near = [abs(v - mean) > reach * 2 / 3 and not out for v, out in zip(values, outside)]

    def windows(index, length):
        starts = range(max(0, index - length + 1), min(index, len(values) - length) + 1)
        return [range(start, start + length) for start in starts]

    def state(i):
        if outside[i]:
            return "o"
        for window in windows(i, 7):
            if len({sign(values[k + 1] - values[k]) for k in window[:-1]} | {0}) == 2 and all(
                values[k + 1] != values[k] for k in window[:-1]):
                return "t"
        if near[i]:
            for window in windows(i, 3):
                if sum(near[k] for k in window) >= 2 and abs(sum(side[k] for k in window)) == 3:
                    return "n"
        for window in windows(i, 7):
            if abs(sum(side[k] for k in window)) == 7:
                return "s"
        return "."

    return mean, reach, "".join(state(i) for i in range(len(values)))


def series():
    random.seed(20220222)
    for case in range(36):
        length = random.choice([2, 6, 7, 8, 12, 13, 24, 36])
        level, spread = random.choice([(0, 3), (50, 8), (400, 40)])
        drift = random.choice([0, 0, 0.5, -0.5, 2])
        values = [round(level + drift * i + random.gauss(0, spread)) for i in range(length)]
        if random.random() < 0.4:
            values[random.randrange(length)] += 6 * spread
        if random.random() < 0.3:
            values[length // 2 :] = [v + spread for v in values[length // 2 :]]
        if random.random() < 0.2:
            values = [level + (i % 7) * sign(drift) for i in range(length)]
        yield values, case % 3 != 2, 12 if case % 4 == 3 else 0


def processes():
    yield "/// A series of whole numbers, how its limits are worked out, and what they are."
    yield "struct ProcessVector {"
    yield "  let values: [Int]"
    yield "  let screens: Bool"
    yield "  /// How many points are the baseline; 0 for all."
    yield "  let first: Int"
    yield "  let mean: Double"
    yield "  /// How far the limits lie from the mean."
    yield "  let reach: Double"
    yield "  /// For each point: outside, trend, near (two in three), shift, or a full stop."
    yield "  let states: String"
    yield "}\n"
    yield "/// Made by make-vectors.py."
    yield "let processVectors: [ProcessVector] = ["
    for values, screens, first in series():
        mean, reach, states = process(values, screens, first)
        yield "  ProcessVector("
        lines, line = [], ""
        for value in values:
            if len(line) + len(str(value)) > 90:
                lines.append(line.rstrip())
                line = ""
            line += f"{value}, "
        lines.append(line.rstrip(", "))
        yield "    values: ["
        yield from (f"      {text}" for text in lines)
        yield "    ],"
        yield f"    screens: {str(screens).lower()}, first: {first}, mean: {float(mean)!r}, reach: {float(reach)!r},"
        yield f'    states: "{states}"),'
    yield "]"


for name, lines in (("IntervalVectors", intervals()), ("ProcessVectors", processes())):
    with open(f"{name}.swift", "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
