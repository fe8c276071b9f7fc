"""Writes csv-vectors.json: files, and what Python's csv module reads in them.

Tally leaves out white space around a cell and rows in which nothing stands, so the same is done here to what
Python reads. Run it again after a change: python3 make-csv-vectors.py
"""

import csv
import io
import json
import pathlib
import random

PIECES = ["a", "7", "1,094", ",", '"', '""', "\n", "\r\n", "\r", " ", "\t", "é", "–", "😀", "-34%", "'", ";"]


def cell(chance):
    return "".join(chance.choice(PIECES) for _ in range(chance.randint(0, 4)))


def table(chance):
    width = chance.randint(2, 6)
    header = [f"column {number}" for number in range(width)]
    rows = [["x"] + [cell(chance) for _ in range(width - 1)] for _ in range(chance.randint(1, 6))]
    return [header] + rows


def written(rows, chance):
    quoting = chance.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
    if quoting == csv.QUOTE_MINIMAL:  # which leaves a lone line end unquoted that is not its own
        rows = [[value.replace("\r", "").replace("\n", "") for value in row] for row in rows]
    text = io.StringIO(newline="")
    csv.writer(text, quoting=quoting, lineterminator=chance.choice(["\n", "\r\n", "\r"])).writerows(rows)
    return chance.choice(["", "\ufeff"]) + text.getvalue()


def read(text):
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    trimmed = [[value.strip(" \t\r\n\u00a0") for value in row] for row in rows]
    return [row for row in trimmed if any(row)]


def vectors():
    chance = random.Random(4180)
    for _ in range(200):
        text = written(table(chance), chance)
        yield {"text": text, "rows": read(text)}


target = pathlib.Path(__file__).with_name("csv-vectors.json")
lines = ",\n".join(json.dumps(vector, ensure_ascii=True) for vector in vectors())
target.write_text(f"[\n{lines}\n]\n")
