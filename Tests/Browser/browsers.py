"""Which browser the tests drive."""

import shutil


def chromium() -> str | None:
    """The machine's own browser; nothing where only the one that Playwright has fetched is left."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
