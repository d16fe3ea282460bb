"""A headless Chromium, driven over its debugging socket: what a page looks like, says on its console, and does."""

import asyncio
import base64
import itertools
import shutil
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--remote-debugging-port=0"),
)
NOISES = ("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")


@dataclass
class Tab:
    socket: aiohttp.ClientWebSocketResponse
    heard: list = field(default_factory=list)
    _numbers: itertools.count = field(default_factory=itertools.count)

    async def call(self, method, **params):
        number = next(self._numbers)
        await self.socket.send_json({"id": number, "method": method, "params": params})
        async with asyncio.timeout(30):
            while True:
                told = await self.socket.receive_json()
                if told.get("id") == number:
                    assert "error" not in told, told
                    return told["result"]
                self.heard.append(told)

    async def open(self, file: Path, *, width=1400, height=1000, dark=False, media=""):
        for domain in ("Page", "Runtime", "Log", "Network"):
            await self.call(f"{domain}.enable")
        await self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.call("Emulation.setEmulatedMedia", media=media, features=[scheme])
        await self.call("Page.navigate", url=file.as_uri())
        async with asyncio.timeout(30):
            while not any(told.get("method") == "Page.loadEventFired" for told in self.heard):
                self.heard.append(await self.socket.receive_json())

    async def ask(self, script):
        found = await self.call("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    async def press(self, key):
        for kind in ("keyDown", "keyUp"):
            await self.call("Input.dispatchKeyEvent", type=kind, key=key, text=key if kind == "keyDown" else "")

    async def picture(self, file: Path):
        shot = await self.call("Page.captureScreenshot", format="png")
        file.write_bytes(base64.b64decode(shot["data"]))  # noqa: ASYNC240 - one small file

    async def paper(self) -> bytes:
        printed = await self.call("Page.printToPDF", printBackground=True, preferCSSPageSize=True)
        return base64.b64decode(printed["data"])

    def complaints(self):
        return [told for told in self.heard if told.get("method") in NOISES]

    def asked_for(self):
        requests = [told for told in self.heard if told.get("method") == "Network.requestWillBeSent"]
        return [told["params"]["request"]["url"] for told in requests]


@asynccontextmanager
async def tab(profile: Path):
    process = await asyncio.create_subprocess_exec(
        PROGRAM, *FLAGS, f"--user-data-dir={profile}", "about:blank",
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(30), aiohttp.ClientSession() as session:
            async for line in process.stderr:
                if b"DevTools listening on" in line:
                    address = line.decode().split()[-1].split("/")[2]
                    break
            async with session.get(f"http://{address}/json") as answer:
                pages = [page for page in await answer.json() if page["type"] == "page"]
            async with session.ws_connect(pages[0]["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                yield Tab(socket)
    finally:
        process.terminate()
        await process.communicate()
