"""What a first and an unchanged pass over many pages cost: `python benchmarks/passes.py [PAGES]`.

The shipped `tocsin check` is run as a whole process on generated pages of about 60 kB (`served_site.py`): on an empty
store, again, and with one paragraph edited on every twentieth page. Printed are CPU seconds, start-up included, the
same for a page, peak memory, and what the store grew by for a page that was new or changed.
"""

import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from served_site import MODES, ServedSite, served
from tocsin_check import Checked

EDIT_EVERY = 20


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    print(f"{count} pages\n{'':6} {'pass':12} CPU s  ms/page  wall s  RSS MB  kB/page")
    with TemporaryDirectory() as folder, served(count, Path(folder)) as site:
        for mode in MODES:
            passes(Path(folder) / mode, site, mode)


def passes(folder: Path, site: ServedSite, mode: str) -> None:
    folder.mkdir()
    bot = Checked(folder, site, mode)
    show(bot, mode, "first", site.pages, site.pages)
    show(bot, mode, "unchanged", site.pages, 0)
    grown = [show(bot, mode, f"edited {turn}", site.pages, site.edit(EDIT_EVERY)) for turn in (1, 2, 3)]
    print(f"{mode:6} an edit costs {median(grown):.2f} kB")


def show(bot: Checked, mode: str, name: str, pages: int, touched: int) -> float:
    """Run one pass and print its row; the growth of the store, in kB for each page touched."""
    before = bot.size()
    cost = bot.check()
    grown = (bot.size() - before) / 1000 / (touched or 1)
    figures = f"{cost.cpu:5.2f} {cost.cpu / pages * 1000:8.2f} {cost.wall:7.2f} {cost.rss:7.0f} {grown:8.2f}"
    print(f"{mode:6} {name:12} {figures}  {cost.told}", flush=True)
    return grown


if __name__ == "__main__":
    main()
