"""lo-bot-api-emulator (another project's reading of the Bot API) as a peer over real HTTP, in a thread of its own.

Its checks and its queue are left alone; added are the bot's name, fields that Telegram takes and it does
not know, and a log of the calls with their values.
"""

import asyncio
import copy
import json
import threading
from typing import Any, Self

import lo_bot_api_emulator
from aiohttp import web

TOKEN = "654321:token-for-the-published-emulator"
_ALSO_TAKEN = ("link_preview_options", "message_thread_id", "reply_parameters", "disable_content_type_detection")
_EXTENDED = ("sendMessage", "editMessageText", "sendDocument", "sendPhoto")


class Emulator(lo_bot_api_emulator.LoBotApiEmulator):
    def __init__(self) -> None:
        super().__init__(enable_control=True)
        self.calls: list[dict[str, Any]] = []
        self.refusals: list[str] = []
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stopping: asyncio.Event
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True)
        for method in _EXTENDED:
            taken = lo_bot_api_emulator.CONTRACT["methods"][method]["parameters"]
            taken.extend(name for name in _ALSO_TAKEN if name not in taken)

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        files = [upload.get("filename", "") for upload in uploads.values()]
        self.calls.append({"method": method, **copy.deepcopy(fields), "files": files})
        try:
            result = super().validate(method, _without_styles(fields), uploads)
        except lo_bot_api_emulator.ApiRefusal as refusal:
            self.refusals.append(f"{method}: {refusal.description}")
            raise
        return {**result, "username": "EmulatedBot"} if method == "getMe" else result

    def say(self, text: str, user: int = 42, language: str = "en") -> None:
        """A person writes to the bot in private."""
        message: dict[str, Any] = {
            "message_id": 1,
            "date": 1_800_000_000,
            "chat": {"id": user, "type": "private", "first_name": "A"},
            "from": {"id": user, "is_bot": False, "first_name": "A", "language_code": language},
            "text": text,
        }
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        self._queue({"message": message})

    def press(self, says: str, user: int = 42, language: str = "en") -> None:
        """A person presses a button with this callback data, under the last message."""
        query = {
            "id": "1",
            "from": {"id": user, "is_bot": False, "first_name": "A", "language_code": language},
            "chat_instance": "1",
            "data": says,
            "message": {
                "message_id": self.next_id - 1,
                "date": 1_800_000_000,
                "chat": {"id": user, "type": "private", "first_name": "A"},
                "from": {"id": 1, "is_bot": True, "first_name": "Tocsin"},
                "text": "…",
            },
        }
        self._queue({"callback_query": query})

    def bring(self, name: str, body: bytes, caption: str, user: int = 43, language: str = "en") -> None:
        """A person sends a document with a caption that is a command."""
        reference = f"brought-{len(self.assets)}"
        self.assets[reference] = {"data": body, "size": len(body)}
        message = {
            "message_id": 1,
            "date": 1_800_000_000,
            "chat": {"id": user, "type": "private", "first_name": "B"},
            "from": {"id": user, "is_bot": False, "first_name": "B", "language_code": language},
            "document": {
                "file_id": reference,
                "file_unique_id": reference,
                "file_name": name,
                "file_size": len(body),
            },
            "caption": caption,
            "caption_entities": [{"type": "bot_command", "offset": 0, "length": len(caption.split(maxsplit=1)[0])}],
        }
        self._queue({"message": message})

    def _queue(self, update: dict[str, Any]) -> None:
        queued = self.enqueue_update(update, token=TOKEN)
        asyncio.run_coroutine_threadsafe(queued, self._loop).result(10)

    def sent(self) -> list[str]:
        """The texts of all messages sent, as mark-up."""
        return [call["text"] for call in self.calls if call["method"] == "sendMessage"]

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)
        self._loop.close()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    async def _serve(self) -> None:
        self._stopping = asyncio.Event()
        runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.port = runner.addresses[0][1]
        self._ready.set()
        await self._stopping.wait()
        waiting = asyncio.all_tasks() - {asyncio.current_task()}
        for task in waiting:  # long polls of clients that are gone
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await runner.cleanup()


def _without_styles(fields: dict[str, Any]) -> dict[str, Any]:
    """Buttons without their colours (Bot API 9.4), which the emulator does not know yet."""
    markup = fields.get("reply_markup")
    if not markup:
        return fields
    keyboard = json.loads(markup) if isinstance(markup, str) else copy.deepcopy(markup)
    for button in (button for row in keyboard.get("inline_keyboard", []) for button in row):
        button.pop("style", None)
    return {**fields, "reply_markup": keyboard}
