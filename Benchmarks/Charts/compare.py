"""The same chart of three lines of sixty months, as SVG, by Tally, matplotlib, gnuplot and Vega, in turns.

Each program is started once and warm before it is timed; gnuplot draws all its charts in one process, whose start is
taken off by a run that draws none. The least time of a few rounds counts. Tally's has names and values at the ends of
the lines; the others have a legend.
"""

import io
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 5
NAMES = ["Northshire", "Similar forces", "England and Wales"]
LINES = [[100 + (month * 37 + line * 11) % 23 - line * 8 for month in range(60)] for line in range(3)]
MONTHS = [f"{2017 + month // 12}-{month % 12 + 1:02}" for month in range(60)]


def timed(draw, count):
    start = time.perf_counter()
    for _ in range(count):
        draw()
    return (time.perf_counter() - start) / count * 1e6


def tally():
    return float(subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True).stdout.split()[0])


def matplotlib():
    import matplotlib as library

    library.use("svg")
    from matplotlib import pyplot

    def draw():
        figure, axes = pyplot.subplots(figsize=(6.4, 3.6))
        for name, values in zip(NAMES, LINES):
            axes.plot(values, label=name)
        axes.set_xticks(range(0, 60, 12), [MONTHS[month] for month in range(0, 60, 12)])
        axes.set_title("Three lines")
        axes.legend()
        figure.savefig(io.StringIO(), format="svg")
        pyplot.close(figure)

    draw()
    return timed(draw, 10)


def vega():
    import vl_convert

    rows = [
        {"month": month, "value": value, "name": name}
        for name, values in zip(NAMES, LINES)
        for month, value in zip(MONTHS, values)
    ]
    chart = {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": "Three lines",
        "width": 640,
        "height": 240,
        "data": {"values": rows},
        "mark": "line",
        "encoding": {
            "x": {"field": "month", "type": "temporal"},
            "y": {"field": "value", "type": "quantitative", "scale": {"zero": False}},
            "color": {"field": "name", "type": "nominal"},
        },
    }

    def draw():
        vl_convert.vegalite_to_svg(chart)

    draw()
    return timed(draw, 20)


def gnuplot():
    def script(count):
        data = "\n".join(
            f"{month} " + " ".join(str(values[index]) for values in LINES)
            for index, month in enumerate(MONTHS)
        )
        plot = ", ".join(f"$d using 1:{line + 2} with lines title '{name}'" for line, name in enumerate(NAMES))
        head = f"$d << E\n{data}\nE\nset terminal svg size 640,360\nset xdata time\nset timefmt '%Y-%m'\n"
        return head + "set format x '%Y'\nset title 'Three lines'\n" + (
            f"set output '/dev/null'\nplot {plot}\n" * count
        )

    def run(count):
        start = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "charts.plt"
            path.write_text(script(count))
            subprocess.run(["gnuplot", str(path)], check=True)
        return time.perf_counter() - start

    return (run(200) - run(0)) / 200 * 1e6


def main():
    peers = {"Tally": tally, "matplotlib": matplotlib, "Vega (vl-convert)": vega}
    if shutil.which("gnuplot"):
        peers["gnuplot"] = gnuplot
    least = {}
    for _ in range(ROUNDS):
        for name, measure in peers.items():
            least[name] = min(least.get(name, float("inf")), measure())
    print(f"{'':20}{'microseconds':>14}{'charts/second':>15}{'times Tally':>13}")
    for name, microseconds in sorted(least.items(), key=lambda item: item[1]):
        ratio = microseconds / least["Tally"]
        print(f"{name:20}{microseconds:14,.0f}{1e6 / microseconds:15,.0f}{ratio:13,.1f}")


main()
