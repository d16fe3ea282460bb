"""What a first and an unchanged pass over many pages cost: `python benchmarks/passes.py [PAGES]`.

The shipped `tocsin check` is run as a whole process on generated pages of about 60 kB (`served_site.py`): on an empty
store, again, and with one paragraph edited on every twentieth page. Printed are CPU seconds, start-up included, the
same for a page, and peak memory.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from cost import Cost
from served_site import MODES, served
from tocsin_check import Checked

EDIT_EVERY = 20


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    print(f"{count} pages\n{'':6} {'pass':10} CPU s  ms/page  wall s  RSS MB")
    with TemporaryDirectory() as folder, served(count, Path(folder)) as site:
        for mode in MODES:
            (own := Path(folder) / mode).mkdir()
            bot = Checked(own, site, mode)
            show(mode, "first", bot.check(), count)
            show(mode, "unchanged", bot.check(), count)
            site.edit(EDIT_EVERY)
            show(mode, "5 % edited", bot.check(), count)


def show(mode: str, name: str, cost: Cost, pages: int) -> None:
    figures = f"{cost.cpu:5.2f} {cost.cpu / pages * 1000:8.2f} {cost.wall:7.2f} {cost.rss:7.0f}"
    print(f"{mode:6} {name:10} {figures}  {cost.told}", flush=True)


if __name__ == "__main__":
    main()
