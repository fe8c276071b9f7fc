"""An author's desk: a copy of a small site in a folder of its own, a preview of it that runs, and a browser."""

import asyncio
import os
import pathlib
import re
import shutil
import socket
import tempfile

from playwright.async_api import Browser, Error, Page

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTENT = ROOT / "Tests/AcceptanceTests/Base/Content"
# Nothing takes that long but on a machine that has much else to do.
PATIENCE = 60


class Desk:
    """Edits files as an author does, and looks at the preview as a reviewer does."""

    def __init__(self, tally: pathlib.Path, browser: Browser):
        self.tally, self.browser = tally, browser
        self.complaints: list[str] = []
        self.requests: list[str] = []

    async def __aenter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        shutil.copytree(CONTENT, self.root / "Content")
        shutil.copytree(ROOT / "Templates", self.root / "Templates")
        self.process, self.port = None, 0
        return self

    async def __aexit__(self, *_):
        for context in self.browser.contexts:
            await context.close()
        await self.end()
        self.folder.cleanup()

    async def start(self) -> "Desk":
        """Starts the preview, at the port of the last one where there was one."""
        self.terminal = ""
        self.process = await asyncio.create_subprocess_exec(
            self.tally, "serve", "--port", str(self.port), cwd=self.root,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
        self.reading = asyncio.create_task(self.read())
        await self.until(lambda: re.search(r"(up to date|No new pages): ", self.terminal), "the preview began")
        self.port = int(re.search(r"http://127\.0\.0\.1:(\d+)/", self.terminal)[1])
        return self

    async def end(self) -> int:
        """Ends the preview as Ctrl-C does; the status that it ended with."""
        if self.process is None or self.process.returncode is not None:
            return 0
        self.process.send_signal(2)
        status = await asyncio.wait_for(self.process.wait(), PATIENCE)
        await self.reading
        return status

    async def read(self):
        while chunk := await self.process.stdout.read(4096):
            self.terminal += chunk.decode()

    async def until(self, holds, what: str):
        """Waits until something holds that is not seen in the browser."""
        for _ in range(PATIENCE * 100):
            if holds():
                return
            await asyncio.sleep(0.01)
        raise TimeoutError(f"waited in vain until {what}; the terminal says {self.terminal!r}")

    async def sees(self, page: Page, condition: str):
        """Waits until something holds in a page, which may be loaded anew meanwhile. Playwright's own way to wait
        runs what the page's policy forbids."""
        for _ in range(PATIENCE * 100):
            try:
                if await page.evaluate(condition):
                    return
            except Error as error:
                if "context was destroyed" not in str(error):
                    raise
            await asyncio.sleep(0.01)
        raise TimeoutError(f"waited in vain until {condition}")

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    async def open(self, path: str = "2022-02/index.html", **context) -> Page:
        """A page of the preview in a window of its own, once it follows what is saved."""
        page = await (await self.browser.new_context(reduced_motion="reduce", **context)).new_page()
        page.set_default_timeout(PATIENCE * 1000)
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        if context.get("java_script_enabled", True):
            async with page.expect_request("**/.preview/events"):
                await page.goto(self.address + path)
        else:
            await page.goto(self.address + path)
        return page

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def save(self, path: str, text: str):
        """Writes a file in its place, as simple editors do."""
        (self.root / path).write_text(text, encoding="utf-8")

    def save_by_renaming(self, path: str, text: str):
        """Writes a file beside the old one and gives it the old one's name, which it keeps a copy of, as Vim does."""
        file = self.root / path
        fresh, backup = file.with_name("4913"), file.with_name(file.name + "~")
        fresh.write_text(text, encoding="utf-8")
        os.replace(file, backup)
        os.replace(fresh, file)
        backup.unlink()

    def begin_draft(self, words: str):
        """The draft of a next edition, with these words."""
        (self.root / "Content/editions/2022-08").mkdir()
        self.save("Content/editions/2022-08/plans.md", f"# Plans\n\n{words}\n")
        self.save(
            "Content/editions/2022-08/edition.yml",
            "title: Plans\ndate: 2022-08-23\nstate: draft\nsource:\n  title: Paper 9\nsections: [plans.md]\n")

    async def ask(self, request: bytes) -> bytes:
        """What the preview answers to these very bytes until it hangs up."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(request)
        writer.write_eof()
        answer = await asyncio.wait_for(reader.read(), PATIENCE)
        writer.close()
        return answer

    async def get(self, target: str, host: str | None = None, fields: str = "") -> tuple[int, bytes]:
        """The status and the body that a request for a target gets, which no browser has tidied up."""
        host = host or f"127.0.0.1:{self.port}"
        answer = await self.ask(f"GET {target} HTTP/1.1\r\nHost: {host}\r\n{fields}\r\n".encode())
        head, _, body = answer.partition(b"\r\n\r\n")
        return int(head.split()[1]), body

    def knock(self) -> socket.socket:
        """A connection on which nothing is said yet."""
        return socket.create_connection(("127.0.0.1", self.port))
