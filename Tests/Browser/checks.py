"""What must hold for the pages of a site, each as a sentence with the way to find out."""

import dataclasses
import json
import pathlib
import re
import subprocess
import tempfile
import unicodedata
import urllib.parse
from typing import Awaitable, Callable

import axe_playwright_python

from tab import Tab

CHECKS: list["Check"] = []
WIDE, NARROW = 1280, 320
# In points, of which Chromium rounds the sheet to whole pixels.
A4 = (595.3, 842)
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclasses.dataclass(frozen=True)
class Check:
    sentence: str
    is_for_every_page: bool
    faults: Callable[[Tab], Awaitable[list[str]]]


def check(sentence: str, every_page: bool = False):
    """Adds a check of every page, or of one page of each kind."""

    def add(faults):
        CHECKS.append(Check(sentence, every_page, faults))
        return faults

    return add


@check("A page breaks no rule of axe-core, wide and narrow, in light and in dark")
async def accessible(tab: Tab) -> list[str]:
    # Without `preload`, by which axe-core would ask for the style sheets once more, against the page's own policy.
    options = json.dumps({"runOnly": AXE_TAGS, "resultTypes": ["violations"], "preload": False})
    settings: dict[str, list[str]] = {}
    await tab.ask(AXE)
    for width in (WIDE, NARROW):
        for scheme in ("light", "dark"):
            await tab.view(width, scheme)
            for rule in (await tab.ask(f"axe.run(document, {options})"))["violations"]:
                where = ", ".join(" ".join(map(str, node["target"])) for node in rule["nodes"][:3])
                fault = f"{rule['help']} ({rule['id']}): {where}"
                settings.setdefault(fault, []).append(f"{width} px in {scheme}")
    await tab.view()
    return [f"{fault} at {', '.join(where)}" for fault, where in settings.items()]


@check("A page does not scroll sideways in a window of 320 pixels", every_page=True)
async def reflows(tab: Tab) -> list[str]:
    await tab.view(NARROW)
    return overflow_faults(await tab.ask("probe.overflow()"))


@check("A page does not scroll sideways when the reader spaces the text out", every_page=True)
async def spaced(tab: Tab) -> list[str]:
    await tab.view(NARROW)
    await tab.ask("probe.spacing(true)")
    faults = overflow_faults(await tab.ask("probe.overflow()"))
    await tab.ask("probe.spacing(false)")
    return faults


def overflow_faults(overflow) -> list[str]:
    if overflow["by"] <= 0:
        return []
    return [f"it is {overflow['by']} px too wide: {' | '.join(overflow['who'])}"]


@check("All text of a chart stays inside its figure", every_page=True)
async def charts_fit(tab: Tab) -> list[str]:
    return await at_both_widths(tab, "probe.textsOutside()", "“{}” stands outside")


@check("No two texts of a chart lie on each other", every_page=True)
async def charts_are_legible(tab: Tab) -> list[str]:
    return await at_both_widths(tab, "probe.textsOverlapping()", "{} overlap")


async def at_both_widths(tab: Tab, question: str, words: str) -> list[str]:
    faults = []
    for width in (WIDE, NARROW):
        await tab.view(width)
        faults += [f"{words.format(found)} at {width} px" for found in await tab.ask(question)]
    return faults


@check("The first press of Tab shows the link that skips to the content, and it does")
async def skips(tab: Tab) -> list[str]:
    window = await tab.afresh()
    focused = window.page.locator(":focus")
    try:
        await window.page.keyboard.press("Tab")
        if await focused.count() == 0 or not await focused.evaluate("link => link.matches('a[href^=\"#\"]')"):
            return ["the first thing that has the focus is no link within the page"]
        box, target = await focused.bounding_box(), await focused.get_attribute("href")
        faults = [] if box and box["x"] >= 0 and box["y"] >= 0 else ["the link cannot be seen while it has the focus"]
        await window.page.keyboard.press("Enter")
        await window.page.keyboard.press("Tab")
        is_inside = f"element => document.querySelector('{target}').contains(element)"
        # A page whose content holds no link goes on to the footer.
        has_stop = await window.page.locator(f"{target} :is(a[href], button, input, [tabindex='0'])").count()
        if has_stop and not await focused.evaluate(is_inside):
            faults.append("after the link the focus is not in the content")
        return faults
    finally:
        await window.page.context.close()


@check("A page shows the same words with scripts switched off")
async def needs_no_script(tab: Tab) -> list[str]:
    words = []
    for scripts in (True, False):
        window = await tab.afresh(scripts)
        # A control that a script adds is for those who have it.
        await window.page.evaluate("document.querySelector('.ordering')?.remove()")
        words.append(await window.page.evaluate("document.body.innerText"))
        await window.page.context.close()
    return [] if words[0] == words[1] else ["the words differ"]


@check("A page goes to A4 paper with its heading and every caption, and nothing runs over the edge")
async def prints(tab: Tab) -> list[str]:
    await tab.view(media="print")
    wanted = await tab.ask("probe.printed()")
    heading = [] if await tab.ask("document.querySelector('h1') !== null") else ["it has no heading"]
    with tempfile.TemporaryDirectory() as folder:
        paper = pathlib.Path(folder) / "paper.pdf"
        await tab.page.pdf(path=paper, format="A4", prefer_css_page_size=True)
        boxes = subprocess.run(["pdftotext", "-bbox", paper, "-"], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", "-raw", paper, "-"], capture_output=True, text=True, check=True).stdout
    await tab.view()
    missing = [f"“{words[:60]}” is not on it" for words in wanted if letters(words) not in letters(text)]
    return heading + missing + paper_faults(boxes)


def paper_faults(boxes: str) -> list[str]:
    faults = []
    for number, (width, height, words) in enumerate(
        re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', boxes, re.S), 1
    ):
        if abs(float(width) - A4[0]) > 1 or abs(float(height) - A4[1]) > 1:
            faults.append(f"sheet {number} is {width} by {height} points, which is not A4")
        for left, right, word in re.findall(r'xMin="([-\d.]+)"[^>]*xMax="([-\d.]+)"[^>]*>(.*?)</word>', words):
            if float(left) < 0 or float(right) > float(width):
                faults.append(f"“{word}” runs over the edge of sheet {number}")
    return faults


def letters(words: str) -> str:
    """The words without what a line break on paper changes: spaces and hyphens."""
    return re.sub(r"[\s\u00ad\u2010\u2011-]+", "", unicodedata.normalize("NFKC", words)).casefold()


@check("Every link to the site leads to a file and an anchor that are there", every_page=True)
async def links_lead_somewhere(tab: Tab) -> list[str]:
    faults = []
    for link in await tab.ask("probe.links()"):
        address = urllib.parse.urlsplit(link)
        if address.scheme != "file":
            continue
        path = pathlib.Path(urllib.parse.unquote(address.path))
        if not path.is_file() or not path.is_relative_to(tab.site):
            faults.append(f"{link} is no file of the site")
        elif address.fragment and f' id="{address.fragment}"' not in path.read_text(encoding="utf-8"):
            faults.append(f"{link} has no such anchor")
    return faults


# The last check, so that it sees what all the others brought up.
@check("A page asks for nothing but files of the site, and the console stays silent", every_page=True)
async def is_silent(tab: Tab) -> list[str]:
    strangers = sorted({url for url in tab.requests if not url.startswith(tab.site.as_uri() + "/")})
    return [f"it asks for {url}" for url in strangers] + tab.complaints
