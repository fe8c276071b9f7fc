"""One page of the site, opened from the disk as a reader would."""

import pathlib

from playwright.async_api import Browser

PROBE = (pathlib.Path(__file__).parent / "probe.js").read_text(encoding="utf-8")


class Tab:
    """A page in a browser window of its own, and all that it asked for and complained of."""

    def __init__(self, browser: Browser, site: pathlib.Path, path: pathlib.Path):
        self.browser, self.site, self.path = browser, site, path
        self.name = path.relative_to(site).as_posix()
        self.requests: list[str] = []
        self.complaints: list[str] = []

    async def __aenter__(self):
        context = await self.browser.new_context(reduced_motion="reduce")
        self.page = await context.new_page()
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("requestfailed", lambda request: self.complaints.append(f"{request.url} is not there"))
        self.page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        await self.page.goto(self.path.as_uri())
        await self.page.evaluate(PROBE)
        return self

    async def __aexit__(self, *_):
        await self.page.context.close()

    async def view(self, width: int = 1280, scheme: str = "light", media: str = "screen"):
        """Shows the page at a width, in a colour scheme, on the screen or as it goes to paper."""
        await self.page.set_viewport_size({"width": width, "height": 800})
        await self.page.emulate_media(media=media, color_scheme=scheme)

    async def ask(self, question: str):
        return await self.page.evaluate(question)

    async def afresh(self, scripts: bool = True) -> "Tab":
        """The page in a second window, where nothing has been pressed or changed yet."""
        context = await self.browser.new_context(java_script_enabled=scripts)
        other = Tab(self.browser, self.site, self.path)
        other.page = await context.new_page()
        await other.page.goto(self.path.as_uri())
        return other
