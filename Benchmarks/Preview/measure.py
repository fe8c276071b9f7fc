"""Measures the time from saving a file to the first picture of the new page in Chromium."""

import argparse
import asyncio
import dataclasses
import pathlib
import re
import shutil
import statistics
import tempfile
import time

from playwright.async_api import async_playwright

from browsers import chromium

HERE = pathlib.Path(__file__).resolve().parents[1]
REAL = HERE.parent / "Content"
MADE_UP = HERE / ".build/content/100"
PATIENCE = 60
# Notes when the first picture with a new word is about to be drawn, on a page that is loaded or changed in its place.
NOTE = """
const note = () => requestAnimationFrame(() => {
  const word = document.body?.textContent.match(/Quagga\\w+ came back/)?.[0];
  if (word && window.drawn?.word !== word) window.drawn = { word, at: performance.timeOrigin + performance.now() };
});
addEventListener('DOMContentLoaded', note);
new MutationObserver(note).observe(document, { childList: true, subtree: true });
"""


@dataclasses.dataclass
class Preview:
    content: str
    program: str
    # Where the content is, and which file below it is saved again and again.
    source: pathlib.Path
    words: str
    # Where the page is that shows the words.
    page: str
    command: list[str]
    address: str


def previews(tally: pathlib.Path, hugo: str, folder: pathlib.Path) -> list[Preview]:
    """Every program with a content of its own to save to."""
    templates = HERE.parent / "Templates"
    serve = [str(tally), "serve", "--port", "8400", "--templates", str(templates), "--content"]
    address = r"http://[a-z0-9.]+:\d+/"
    whole, hundred, hugos = folder / "whole", folder / "hundred", folder / "hugo"
    shutil.copytree(REAL, whole)
    shutil.copytree(MADE_UP / "tally", hundred)
    shutil.copytree(MADE_UP / "hugo", hugos)
    newest = sorted((whole / "editions").iterdir())[-1]
    words = next(path for path in sorted(newest.rglob("force.md")) if path.parent.parent.parent == newest)
    made_up = next(path for path in sorted((hundred / "editions").rglob("force.md")))
    edition, measure = made_up.relative_to(hundred / "editions").parts[0], made_up.parent.name
    command = [
        hugo, "server", "--renderToMemory", "--source", str(HERE / "Hugo"), "--contentDir", str(hugos), "--port", "8401",
        "--bind", "127.0.0.1", "--cacheDir", str(folder / "cache"), "--noBuildLock",
    ]
    return [
        Preview(
            "this repository's site", "Tally", whole, str(words.relative_to(whole)),
            f"{newest.name}/{words.parent.name}.html", serve + [str(whole)], address),
        Preview(
            "100 measures in one edition", "Tally", hundred, str(made_up.relative_to(hundred)),
            f"{edition}/{measure}.html", serve + [str(hundred)], address),
        Preview(
            "100 measures in one edition", "Hugo", hugos, f"{edition}/{measure}/index.md", f"{edition}/{measure}/",
            command, address),
    ]


async def measured(preview: Preview, rounds: int, browser) -> list[float]:
    """How many milliseconds each save took to the new page."""
    process = await asyncio.create_subprocess_exec(
        *preview.command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    printed, reading = [], None
    try:
        while not (match := re.search(preview.address, "".join(printed))):
            printed.append((await asyncio.wait_for(process.stdout.readline(), PATIENCE)).decode())
        reading = asyncio.create_task(process.stdout.read())
        page = await (await browser.new_context()).new_page()
        await page.add_init_script(NOTE)
        await page.goto(match[0] + preview.page, wait_until="load")
        return [await one_save(preview, page, number) for number in range(rounds + 1)][1:]
    finally:
        process.terminate()
        await process.wait()
        if reading:
            await reading


async def one_save(preview: Preview, page, number: int) -> float:
    # Until the page follows what is saved, and what was saved last is done with.
    await asyncio.sleep(1)
    file = preview.source / preview.words
    word = "Quagga" + "".join(chr(ord("a") + int(digit)) for digit in str(number))
    text = re.sub(r"\n*Quagga\w+ came back\.\n$", "", file.read_text("utf-8")) + f"\n\n{word} came back.\n"
    saved = time.time()
    file.write_text(text, "utf-8")
    await page.wait_for_selector(f"text={word} came back.", timeout=PATIENCE * 1000)
    # Playwright's own way to wait for it runs what the page's policy forbids.
    while (drawn := await page.evaluate("window.drawn")) is None or drawn["word"] != f"{word} came back":
        await asyncio.sleep(0.001)
    return drawn["at"] - saved * 1000


async def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--tally", type=pathlib.Path, required=True)
    arguments.add_argument("--hugo", required=True)
    arguments.add_argument("--rounds", type=int, default=15)
    options = arguments.parse_args()
    results: dict[str, dict[str, float]] = {}
    print("| content | program | saves | median, ms | slowest, ms |")
    print("| --- | --- | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium())
            for preview in previews(options.tally.resolve(), options.hugo, pathlib.Path(folder)):
                times = await measured(preview, options.rounds, browser)
                median = statistics.median(times)
                results.setdefault(preview.content, {})[preview.program] = median
                print(f"| {preview.content} | {preview.program} | {len(times)} | {median:.0f} | {max(times):.0f} |", flush=True)
            await browser.close()
    for content, medians in results.items():
        if "Hugo" in medians:
            print(f"\nOn {content} Tally takes {medians['Tally'] / medians['Hugo']:.2f} of Hugo's time.")


asyncio.run(main())
