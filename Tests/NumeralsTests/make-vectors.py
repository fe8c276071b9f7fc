"""Writes NumberVectors.swift: numbers rounded half away from zero and written by Python's decimal module.

Run in this folder: python3 make-vectors.py
"""

import random
from decimal import ROUND_HALF_UP, Decimal

CHOSEN = """0.35 1; 2.675 2; 1.005 2; -0.5 0; 0.5 0; 1.5 0; 2.5 0; -1.5 0; 0.05 1; 0.15 1; 0.25 1; 0.45 1; 8.345 2; 1.15 1
0.285 2; 1.255 2; 4.35 1; 10.235 2; 99.995 2; 999.5 0; 999.995 2; -999.5 0; 0.4999999999999 0; 0.49999999999999 13; -0.4 0; -0.04 1
0 0; 0 3; 1 2; 28675 0; 1234567 0; -1234567.5 0; 999999999999999 0; 99999999999999.5 0; 9999999999999.95 1; 123456789012.345 2
100000000000.005 2; 0.0000499999 4; 0.00005 4; 0.000125 5; 562949953421.305 2; 35184372088.8325 3; 11.538461538461538 1""".replace("\n", "; ")


def generated(count):
    random.seed(20220222)
    for _ in range(count):
        digits = random.randint(1, 15)
        places = random.randint(0, min(digits, 8))
        kept = random.randint(0, places)
        units = random.randrange(10**digits)
        if kept < places and random.random() < 0.5:
            step = 10 ** (places - kept)
            units = units // step * step + step // 2 + random.choice([-1, 0, 0, 0])
        sign = random.choice(["", "", "-"])
        yield sign + format(Decimal(units).scaleb(-places), "f"), kept


def line(text, places):
    exact = Decimal(text).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    machine, reader = format(abs(exact), "f"), format(abs(exact), ",f")
    if exact < 0:
        machine, reader = "-" + machine, "\u2212" + reader
    return f"{text} {places} {machine} {reader}"


chosen = [(text, int(places)) for text, places in (pair.split() for pair in CHOSEN.split("; "))]
with open("NumberVectors.swift", "w", encoding="utf-8") as file:
    print("/// Made by make-vectors.py: a number, decimals, and how it is written for machines and for readers.", file=file)
    print('let numberVectors = """', file=file)
    for text, places in chosen + list(generated(1000)):
        print("  " + line(text, places), file=file)
    print('  """', file=file)
