"""What must hold for the preview, each as a sentence with the way to find out."""

import asyncio
import dataclasses
import pathlib
import subprocess
import tempfile
from typing import Awaitable, Callable

from checks import AXE, AXE_TAGS, NARROW, WIDE
from desk import Desk

CHECKS: list["Check"] = []
WORDS = "Content/editions/2022-02/service/force.md"
STYLE = "Templates/assets/tally.css"
ODD = "Content/pages/odd.md"


@dataclasses.dataclass(frozen=True)
class Check:
    sentence: str
    run: Callable[[Desk], Awaitable[None]]


def check(sentence: str):
    def add(run):
        CHECKS.append(Check(sentence, run))
        return run

    return add


def shown(words: str) -> str:
    return f"text={words}"


@check("A saved change is seen at once, where the reader was on the page")
async def saved(desk: Desk):
    await desk.start()
    page = await desk.open(viewport={"width": WIDE, "height": 400})
    await page.evaluate("scrollTo({ top: 700, behavior: 'instant' })")
    await page.evaluate("window.isTheSame = true")
    desk.save(WORDS, "Quagga came back.\n")
    await page.wait_for_selector(shown("Quagga came back."))
    await desk.sees(page, "scrollY === 700")
    assert await page.evaluate("window.isTheSame"), "the page was loaded anew, which takes longer"
    desk.save(WORDS, "Zebras came too.\n")
    await page.wait_for_selector(shown("Zebras came too."))
    await desk.sees(page, "scrollY === 700")


@check("What a reviewer has opened, put away and reached stays so when a change is saved")
async def kept_open(desk: Desk):
    await desk.start()
    page = await desk.open()
    await page.locator(".tally-preview-review summary", has_text="Checklist").click()
    await page.locator("#tally-preview-marks").focus()
    await page.keyboard.press("Space")
    desk.save(WORDS, "Quagga came back.\n")
    await page.wait_for_selector(shown("Quagga came back."))
    await desk.sees(page, "document.activeElement.id === 'tally-preview-marks'")
    assert not await page.locator("#tally-preview-marks").is_checked(), "the marks are shown again"
    assert await page.locator(".tally-preview-review[open]", has_text="Checklist").count() == 1, "the checklist is closed"
    page = await desk.open("measures.html")
    choice = page.locator("input[type=radio]").nth(1)
    await choice.check()
    await page.evaluate("document.querySelector('h1').id = 'old'")
    desk.save("Content/editions/2022-02/edition.yml", desk.text("Content/editions/2022-02/edition.yml").replace("title: Priorities", "title: The priorities"))
    await page.wait_for_selector("#old", state="detached")
    assert await choice.is_checked(), "the choice among the measures is lost"


@check("A page with a script of its own is loaded anew, so that the script runs on what is new")
async def own_script(desk: Desk):
    await desk.start()
    page = await desk.open("2022-02/scorecard.html")
    await page.wait_for_selector("select")
    await page.evaluate("window.isTheSame = true")
    desk.save(WORDS, "Quagga came back.\n")
    await desk.sees(page, "!window.isTheSame")
    await page.wait_for_selector("select")


@check("A file that breaks leaves the last good pages, with the problem on them and in the terminal until it is mended")
async def broken(desk: Desk):
    await desk.start()
    page = await desk.open()
    good = desk.text(WORDS)
    desk.save(WORDS, "Quagga <b>came</b> back.\n")
    await page.wait_for_selector(shown("1 error: the pages stay as they were"))
    problem = page.locator(".tally-preview-problems li")
    assert f"{WORDS}:1:8" in await problem.inner_text(), "the problem has no place"
    assert await problem.locator("mark").inner_text() == "<", "the place is not marked in the line"
    assert await page.locator("text=Quagga").count() == 1, "the page is not the last good one"
    assert await page.locator("[role=status]").inner_text() == "1 error: the pages stay as they were", "nothing is announced"
    await desk.until(lambda: f"{WORDS}:1:8: error: " in desk.terminal, "the terminal showed the problem")
    desk.save(WORDS, good)
    await page.wait_for_selector(".tally-preview-problems li", state="detached")
    await desk.until(lambda: desk.terminal.endswith("The pages are up to date: no problems.\n"), "it was mended")


@check("Before there is a first good page the problems are shown, and then the page that was asked for")
async def nothing_yet(desk: Desk):
    desk.save(ODD, "# Odd\n\n<b>Bold</b>\n")
    await desk.start()
    page = await desk.open("2022-02/scorecard.html")
    await page.wait_for_selector(shown("Nothing to show yet"))
    await page.wait_for_selector(shown(f"{ODD}:3:1"))
    await no_violations(page)
    desk.save(ODD, "# Odd\n\nBold\n")
    await page.wait_for_selector("h1:has-text('Scorecard')")


@check("A change of style applies without a reload")
async def restyled(desk: Desk):
    await desk.start()
    page = await desk.open()
    await page.evaluate("window.isTheSame = true")
    for colour in ("rgb(1, 2, 3)", "rgb(3, 2, 1)"):
        desk.save(STYLE, desk.text(STYLE) + f"h1 {{ color: {colour} }}\n")
        await desk.sees(page, f"getComputedStyle(document.querySelector('h1')).color === '{colour}'")
    assert await page.evaluate("window.isTheSame"), "the page was reloaded"
    await desk.sees(page, "document.querySelectorAll('link[rel=stylesheet][href*=\"tally.css\"]').length === 1")


@check("Problems are reached, read and closed by keyboard, stay closed, cover nothing, and break no rule of axe-core")
async def problems_by_keyboard(desk: Desk):
    desk.save(WORDS, "TODO: " + "write this. " * 9 + "\n")
    for number in range(9):
        desk.save(f"Content/pages/odd-{number}.txt", "a")
    await desk.start()
    page = await desk.open()
    await no_violations(page)
    await page.set_viewport_size({"width": WIDE, "height": 500})
    await page.locator(".tally-preview-problems summary").focus()
    await page.keyboard.press("Tab")
    listing = page.locator(".tally-preview-list:focus")
    assert await listing.count() == 1, "the list of problems is not reached by Tab"
    await page.keyboard.press("End")
    await desk.sees(page, "document.activeElement.scrollTop > 0")
    await page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
    lowest = "document.querySelector('footer').getBoundingClientRect().bottom"
    bar = "document.querySelector('aside.tally-preview').getBoundingClientRect().top"
    assert await page.evaluate(f"{lowest} <= {bar} + 1"), "the end of the page stays covered"
    await page.keyboard.press("Escape")
    await desk.sees(page, "!document.querySelector('.tally-preview-problems').open")
    assert await page.locator("summary:focus").count() == 1, "the focus is lost"
    await page.reload()
    assert not await page.evaluate("document.querySelector('.tally-preview-problems').open"), "it is open again"


@check("Review marks are reached by keyboard, say what stands behind a figure, and can be put away; no rule of axe-core is broken")
async def review_marks(desk: Desk):
    desk.save(WORDS, "Calls were answered in 47 seconds.\n\nThere were [?](=burglary!value) burglaries.\n")
    await desk.start()
    page = await desk.open()
    loose = page.locator(".review-unbound")
    assert "nothing checks this number" in await loose.text_content(), "a figure that is not bound does not say so"
    await loose.focus()
    assert await width(loose.locator(".review-note")) > 40, "the note on the focused figure is not seen"
    bound = page.locator(".review-tallied", has_text="=burglary!value")
    await bound.locator("a").focus()
    assert await width(bound.locator(".review-note")) > 40, "the note on the focused link is not seen"
    assert await width(loose.locator(".review-note")) <= 1, "a note stays when the focus has gone"
    assert await page.locator(".review-from", has_text=f"{WORDS}:3").count() == 1, "a paragraph does not say where it is from"
    await no_violations(page)
    await page.locator("#tally-preview-marks").focus()
    await page.keyboard.press("Space")
    await desk.sees(page, "getComputedStyle(document.querySelector('.review-from')).display === 'none'")


@check("The checklist and the way to the files open by keyboard, and what changed is a page of its own; no rule of axe-core is broken")
async def checklist(desk: Desk):
    desk.save(WORDS, "Calls were answered in 47 seconds.\n")
    await desk.start()
    page = await desk.open()
    for words in ("Checklist", "Where this page comes from"):
        await open_by_keyboard(page, words)
        listing = page.locator(".tally-preview-review[open] .tally-preview-list", has_text=WORDS)
        await listing.first.wait_for()
    await no_violations(page)
    await page.locator(".tally-preview-bar a", has_text="What changed since").click()
    await page.wait_for_url("**/.preview/changes/2022-02.html")
    assert await page.locator("h1", has_text="What changed").count() == 1, "the page does not say what it is"
    await no_violations(page)


@check("A figure that does not tally is red where it stands, says by keyboard what the data say, is counted, and is well when mended; no rule of axe-core is broken")
async def untallied(desk: Desk):
    await desk.start()
    page = await desk.open()
    good = desk.text(WORDS)
    desk.save(WORDS, "There were [12 burglaries](=burglary!value), as [planned](nowhere.html).\n\n```table burglary by county\n```\n")
    figure = page.locator(".review-wrong", has_text="12 burglaries")
    await figure.wait_for()
    await page.wait_for_selector(shown("3 errors"))
    assert "stay as they were" not in await page.locator("[role=status]").inner_text(), "the page is an old one"
    assert await page.locator("text=planned").count() > 0, "the rest of the words is not shown"
    red = "getComputedStyle(document.querySelector('.review-wrong')).backgroundColor === 'rgb(179, 38, 30)'"
    assert await page.evaluate(red), "it is not red"
    await figure.focus()
    note = figure.locator(".review-note")
    assert await width(note) > 40, "the note on the focused figure is not seen"
    assert "The words say 12 burglaries, the data say 6,269" in await note.inner_text(), "it does not say what the data say"
    link = page.locator(".review-wrong", has_text="planned")
    await page.keyboard.press("Tab")
    assert await link.locator("a:focus").count() == 1, "the link that leads nowhere is not the next to be reached"
    assert "leads to no page of the site" in await link.locator(".review-note").inner_text(), "it does not say why it is red"
    await page.keyboard.press("Tab")
    block = page.locator(".review-wrong:focus", has_text="table burglary by county")
    assert await block.count() == 1, "the table that cannot be made is not reached by Tab"
    await page.locator(".tally-preview-problems summary").focus()
    await page.keyboard.press("Escape")
    await open_by_keyboard(page, "Checklist")
    await page.wait_for_selector(shown("1 does not tally"))
    await no_violations(page)
    desk.save(WORDS, good)
    await figure.wait_for(state="detached")
    await page.wait_for_selector(".tally-preview-problems", state="detached")
    await desk.until(lambda: desk.terminal.endswith("The pages are up to date: no problems.\n"), "it was mended")


@check("The checklist of a draft lists who has signed and who is still to come, each with its line, and follows the next who signs; no rule of axe-core is broken")
async def signed(desk: Desk):
    desk.begin_draft("Quagga.")
    edition = "Content/editions/2022-08/edition.yml"
    desk.save(edition, desk.text(edition) + (
        "sign-offs:\n  - by: Chief constable\n    for: the words of the force\n    signed: 2022-08-18\n"
        "    name: A. Westerly\n  - by: Commissioner\n"))
    await desk.start()
    page = await desk.open("2022-08/index.html")
    await open_by_keyboard(page, "Checklist")
    item = page.locator(".tally-preview-list > ul > li", has_text="Sign-offs:")
    words = await item.inner_text()
    assert "1 of 2 signed" in words and "To do" in words, "it is not open"
    assert f"Chief constable, for the words of the force: signed on 18 August 2022 by A. Westerly {edition}:8:9" in words
    assert f"Commissioner: still to come {edition}:12:9" in words, "who is still to come is not listed"
    await no_violations(page)
    desk.save(edition, desk.text(edition) + "    signed: 2022-08-22\n")
    await desk.sees(page, "document.body.textContent.includes('all have signed')")
    assert "Westerly" not in await page.locator("main").inner_text(), "a page of the site names who signed"


@check("A draft is unmistakable: in its title, on the screen, without scripts, and on every sheet of paper")
async def draft(desk: Desk):
    desk.begin_draft("Quagga. " * 900)
    await desk.start()
    for path in ("index.html", "2022-08/scorecard.html", "2022-08/index.html"):
        page = await desk.open(path)
        assert (await page.title()).startswith("Draft: "), f"{path} has a title like any other"
        assert await page.locator(".tally-preview-bar strong").is_visible(), f"{path} does not say that it is a draft"
    await no_violations(page)
    with tempfile.TemporaryDirectory() as folder:
        paper = pathlib.Path(folder) / "paper.pdf"
        await page.pdf(path=paper, format="A4", prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-raw", paper, "-"], capture_output=True, text=True, check=True).stdout
    sheets = text.rstrip("\f").split("\f")
    assert len(sheets) > 1, "it is too short to say much"
    assert all("Draft: not published" in sheet for sheet in sheets), "a sheet of paper does not say that it is a draft"
    page = await desk.open("2022-08/index.html", java_script_enabled=False)
    assert await page.locator(".tally-preview-bar strong").is_visible(), "without scripts nothing says so"


@check("No path leads to anything but the files of the site")
async def paths(desk: Desk):
    await desk.start()
    secret = desk.root / "secret.html"
    secret.write_text("Quagga")
    up = "/.." * 12
    targets = [
        f"{up}{secret}", f"/..%2f..%2f..%2f..{secret}", f"{up.replace('..', '%2e%2e')}{secret}", str(secret), f"/{secret}",
        f"file://{secret}", "/../secret.html", "/assets/../../secret.html", "/assets/..\\..\\secret.html", "/secret.html%00",
        "/index.html%00", "/2022-02%2Findex.html", "/2022-02/%2e%2e/index.html", "/./index.html", "//index.html",
        "/Content/site.yml", "/.preview/../index.html", f"http://127.0.0.1:{desk.port}/index.html", "*", "/%", "/%ff",
        "/" + "a/" * 4000, "/" + "%41" * 4000,
    ]
    for target in targets:
        status, body = await desk.get(target)
        assert status in (400, 404), f"{target[:60]} gets {status}"
        assert b"Quagga" not in body, f"{target[:60]} leads to a file outside the site"
    assert (await desk.get("/2022-02/"))[0] == 200, "the site itself is not served"


@check("A foreign name for this machine and a page from elsewhere get nothing")
async def rebinding(desk: Desk):
    await desk.start()
    own = f"127.0.0.1:{desk.port}"
    for target in ("/2022-02/", "/.preview/events"):
        assert (await desk.get(target, host=f"evil.example:{desk.port}"))[0] == 421, "a foreign host is answered"
        for origin in ("http://evil.example", "null", f"https://{own}", f"http://{own}.evil.example"):
            status, _ = await desk.get(target, fields=f"Origin: {origin}\r\n")
            assert status == 403, f"{origin} is answered"
    # The browser of these checks takes this name for this machine, as after a change of the name's address.
    page = await (await desk.browser.new_context()).new_page()
    answer = await page.goto(f"http://evil.example:{desk.port}/2022-02/")
    assert answer.status == 421, "a rebound name is answered"


@check("A hundred clients that say nothing, one that stops reading and some that talk nonsense keep no page from opening")
async def bad_company(desk: Desk):
    await desk.start()
    idle = [desk.knock() for _ in range(100)]
    deaf = desk.knock()
    deaf.setblocking(False)
    request = f"GET /assets/tally.css HTTP/1.1\r\nHost: 127.0.0.1:{desk.port}\r\n\r\n".encode() * 100
    try:
        while True:
            deaf.send(request)
    except BlockingIOError:
        pass
    slow = desk.knock()
    slow.sendall(b"GET / HT")
    for nonsense in (b"\x16\x03\x01\x02\x00\x01\r\n\r\n", b"GET\r\n\r\n", b"\0" * 40_000, b""):
        gone = desk.knock()
        gone.sendall(nonsense)
        gone.close()
    page = await desk.open()
    desk.save(WORDS, "Quagga came back.\n")
    await page.wait_for_selector(shown("Quagga came back."))
    for client in [*idle, deaf, slow]:
        client.close()


@check("Ten saves in a second end with the last, and with no problem on the page")
async def ten_saves(desk: Desk):
    await desk.start()
    page = await desk.open()
    for number in range(10):
        desk.save(WORDS, f"Quagga came back, the {number}th.\n")
        await asyncio.sleep(0.1)
    await page.wait_for_selector(shown("Quagga came back, the 9th."))
    assert await page.locator(".tally-preview-problems li").count() == 0, "a half-written file was shown as a problem"


@check("An editor that saves by renaming is followed, again and again, and so is a new folder")
async def renaming(desk: Desk):
    await desk.start()
    page = await desk.open()
    for name in ("Anna", "Ben", "Cleo"):
        desk.save_by_renaming(WORDS, f"Quagga came back with {name}.\n")
        await page.wait_for_selector(shown(f"Quagga came back with {name}."))
    # A page that is loaded anew cannot be left at the same time.
    await page.close()
    desk.begin_draft("Zebras.")
    while (await desk.get("/2022-08/"))[0] != 200:
        await asyncio.sleep(0.01)
    page = await desk.open("editions.html")
    assert await page.locator(shown("Draft: Plans")).count() == 1, "the list does not say that it is a draft"
    page = await desk.open("2022-08/index.html")
    await page.wait_for_selector(shown("Zebras."))
    desk.save("Content/editions/2022-08/plans.md", "# Plans\n\nQuaggas.\n")
    await page.wait_for_selector(shown("Quaggas."))


@check("Ctrl-C ends the preview at once, the page says so, and follows the next one")
async def restarted(desk: Desk):
    await desk.start()
    page = await desk.open()
    assert await desk.end() == 0, "it did not end well"
    await page.wait_for_selector("#tally-preview-stopped", state="visible")
    desk.save(WORDS, "Quagga came back.\n")
    await desk.start()
    await page.wait_for_selector(shown("Quagga came back."))


# The last check, so that it sees what all the others brought up.
@check("A page asks nobody but the preview, and the console stays silent")
async def silent(desk: Desk):
    await desk.start()
    for path in ("index.html", "2022-02/index.html", "2022-02/scorecard.html", "methods.html", "nowhere/at/all"):
        page = await desk.open(path)
        await page.wait_for_load_state("load")
    strangers = sorted({url for url in desk.requests if not url.startswith(desk.address)})
    assert not strangers, f"it asks for {strangers[0]}"
    # That there is no such page is what the browser says of the last.
    complaints = [words for words in desk.complaints if "404" not in words]
    assert not complaints, complaints[0]


async def open_by_keyboard(page, words: str):
    """Opens the part of the preview's bar with these words."""
    await page.locator(".tally-preview-review summary", has_text=words).focus()
    await page.keyboard.press("Enter")
    await page.locator(".tally-preview-review[open]", has_text=words).wait_for()


async def width(element) -> float:
    return (await element.bounding_box())["width"]


async def no_violations(page):
    """Fails where the page breaks a rule of axe-core, wide or narrow, in light or in dark."""
    await page.evaluate(AXE)
    for width in (WIDE, NARROW):
        for scheme in ("light", "dark"):
            await page.set_viewport_size({"width": width, "height": 800})
            await page.emulate_media(color_scheme=scheme)
            options = {"runOnly": AXE_TAGS, "resultTypes": ["violations"], "preload": False}
            for rule in (await page.evaluate("options => axe.run(document, options)", options))["violations"]:
                where = ", ".join(" ".join(map(str, node["target"])) for node in rule["nodes"][:3])
                raise AssertionError(f"{rule['help']} ({rule['id']}): {where} at {width} px in {scheme}")
