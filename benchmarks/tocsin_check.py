"""The shipped `tocsin check`, pointed at the site of `served_site`."""

import sys
from pathlib import Path

from cost import Cost, run
from served_site import ServedSite

ROOT = Path(__file__).parents[1]
START = ("-c", "from bot.cli import main; main()")  # what the script `tocsin` does
COMMAND = (sys.executable, *START)
# as it is when installed: a start finds the modules compiled
ENVIRON = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "", "TOCSIN_TELEGRAM_TOKEN": ""}
SETTINGS = """
[http]
delay_seconds = 0
jitter_seconds = 0
ca_file = "{certificate}"
[http.mounts]
"https://www.velgaria-press.example" = "{origin}"
[log]
level = "error"
[sources.press]
kind = "listing"
url = "https://www.velgaria-press.example/news"
links = "h2 a"
language = "en"
recheck_share = 0
"""


class Checked:
    """One installation: its settings and its store, in a folder that may be empty."""

    def __init__(self, folder: Path, site: ServedSite, mode: str, python: str = sys.executable) -> None:
        self.command = (python, *START)
        self.settings = folder / "config.toml"
        self.store = folder / "data" / "tocsin.sqlite"
        told = SETTINGS.format(certificate=site.own_certificate, origin=site.origin(mode))
        self.settings.write_text(told)

    def check(self) -> Cost:
        """One pass over the site."""
        return run([*self.command, "--config", str(self.settings), "check"], ENVIRON)

    def size(self) -> int:
        """Bytes of the store on disk."""
        return self.store.stat().st_size if self.store.exists() else 0
