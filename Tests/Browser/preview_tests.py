"""Drives the preview as authors and reviewers do, and says in sentences what holds for it and what does not."""

import argparse
import asyncio
import pathlib
import sys

from playwright.async_api import async_playwright

from browsers import chromium
from desk import Desk
from preview_checks import CHECKS


async def tested(tally: pathlib.Path) -> int:
    """How many checks failed."""
    failed = 0
    async with async_playwright() as playwright:
        # For the check of a name that is made to lead to this machine.
        rules = ["--host-resolver-rules=MAP evil.example 127.0.0.1"]
        browser = await playwright.chromium.launch(executable_path=chromium(), args=rules)
        for check in CHECKS:
            fault = ""
            async with Desk(tally, browser) as desk:
                try:
                    await check.run(desk)
                except Exception as error:  # A check that breaks has not passed, and the others go on.
                    fault = str(error) or type(error).__name__
            failed += bool(fault)
            print(f"{'✗' if fault else '✓'} {check.sentence}" + (f"\n    {fault}" if fault else ""), flush=True)
        await browser.close()
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return failed


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("tally", type=pathlib.Path, help="the program")
    sys.exit(0 if asyncio.run(tested(arguments.parse_args().tally.resolve())) == 0 else 1)


main()
