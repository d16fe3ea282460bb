"""What an edit costs on disk: `python benchmarks/growth.py [PASSES]`.

One paragraph on each of 30 pages of about 60 kB is edited before each pass of the shipped `tocsin check`: words, search
index, list of paragraphs, headers and the body as evidence. The file grows in steps, because SQLite gives freed pages
out again and the search index merges its parts now and then, so the mean over many passes counts: 66 hold one whole
body of each page, which is kept at every sixty-fourth version.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from served_site import served
from tocsin_check import Checked

PAGES = 30


def main() -> None:
    passes = int(sys.argv[1]) if len(sys.argv) > 1 else 66
    with TemporaryDirectory() as folder, served(PAGES, Path(folder)) as site:
        bot = Checked(Path(folder), site, "plain")
        bot.check()
        first = before = bot.size()
        steps = []
        for _ in range(passes):
            site.edit(1)
            bot.check()
            steps.append((bot.size() - before) / PAGES)
            before = bot.size()
    print(f"a page as it is first read: {first / PAGES / 1000:.1f} kB")
    print(
        f"an edit, mean of {passes * PAGES}: {sum(steps) / passes / 1000:.2f} kB; largest step {max(steps) / 1000:.2f}"
    )


if __name__ == "__main__":
    main()
