"""Opens the pages of a site in Chromium and says in sentences what holds for them and what does not."""

import argparse
import asyncio
import collections
import pathlib
import re
import sys

from playwright.async_api import async_playwright

from browsers import chromium
from checks import CHECKS, Check
from tab import Tab

# Two pages at a time keep two cores busy; more only wait for each other.
PAGES_AT_ONCE = 2


def pages_of(site: pathlib.Path) -> list[pathlib.Path]:
    return sorted(site.rglob("*.html"))


def exemplary_pages(site: pathlib.Path, pages: list[pathlib.Path]) -> set[pathlib.Path]:
    """The pages at the root, each of which is alone of its kind, and as few others as show everything that stands
    on any page: each drawing and each class of its elements."""
    shown = {page: set(re.findall(r'<svg|class="[^"]*"', without_drawings(page))) for page in pages}
    chosen = {page for page in pages if page.parent == site}
    unseen = set().union(*shown.values()).difference(*(shown[page] for page in chosen))
    while unseen:
        page = max(pages, key=lambda page: len(shown[page] & unseen))
        chosen.add(page)
        unseen -= shown[page]
    return chosen


def without_drawings(page: pathlib.Path) -> str:
    return re.sub(r"<svg.*?</svg>", "<svg", page.read_text(encoding="utf-8"), flags=re.S)


async def tested(site: pathlib.Path) -> dict[Check, dict[str, list[str]]]:
    """For each check and each page that it is for, what is wrong there."""
    pages = pages_of(site)
    exemplary = exemplary_pages(site, pages)
    results = {check: {} for check in CHECKS}
    gate = asyncio.Semaphore(PAGES_AT_ONCE)

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium())

        async def test(page: pathlib.Path):
            async with gate, Tab(browser, site, page) as tab:
                for check in CHECKS:
                    if page in exemplary or check.is_for_every_page:
                        results[check][tab.name] = await faults(check, tab)

        await asyncio.gather(*map(test, pages))
        await browser.close()
    return results


async def faults(check: Check, tab: Tab) -> list[str]:
    try:
        return await check.faults(tab)
    except Exception as error:  # A check that breaks has not passed, and the others go on.
        return [f"The check broke: {type(error).__name__}: {error}"]


def report(results: dict[Check, dict[str, list[str]]]) -> bool:
    counts = collections.Counter()
    for check, pages in results.items():
        failed = {name: faults for name, faults in sorted(pages.items()) if faults}
        counts.update(failed=len(failed), passed=len(pages) - len(failed))
        print(f"{'✗' if failed else '✓'} {check.sentence} ({len(pages)} pages)")
        for name, faults in failed.items():
            for fault in faults:
                print(f"    {name}: {fault}")
    print(f"{counts['passed']} passed, {counts['failed']} failed")
    return counts["failed"] == 0 and counts["passed"] > 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("site", type=pathlib.Path, help="the folder that the site was built into")
    site = arguments.parse_args().site.resolve()
    if not pages_of(site):
        sys.exit(f"There is no page in {site}.")
    sys.exit(0 if report(asyncio.run(tested(site))) else 1)


main()
