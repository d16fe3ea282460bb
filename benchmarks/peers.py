"""Tocsin beside urlwatch, webchanges and changedetection.io: `python benchmarks/peers.py [--pages N] [--runs R]`.

Each is installed from the package index into an environment of its own (under --environments, kept for the next time)
and looks at the same generated pages, as a whole process with its start-up, in turns with the others: a first pass, and
unchanged ones, over HTTPS (`tls`), over HTTP with another token in every answer (`token`) and over HTTP (`plain`).
All are asked for the same: the text of the article, and what changed in it. Nobody has anything to tell.

Printed are medians of CPU seconds and peaks of memory, and Tocsin's part of each peer's CPU time.
"""

import argparse
import json
import os
import socket
import subprocess
import venv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from cost import Cost, run
from served_site import ServedSite, served
from tocsin_check import ROOT, Checked

CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "tocsin-benchmarks"
LOCK = ROOT / "requirements.lock"
PACKAGES = {"urlwatch": "2.29", "webchanges": "3.37.0", "changedetection.io": "0.60.10"}
MODES = ("tls", "token", "plain")
Pass = Callable[[], Cost]


@dataclass(slots=True)
class Figures:
    """What one program cost, pass by pass."""

    first: list[Cost] = field(default_factory=list)
    unchanged: list[Cost] = field(default_factory=list)


def installed(name: str, environments: Path) -> Path:
    """The program of a peer, or Python with what Tocsin needs and no more; installed when it is not there."""
    wanted = [f"{name}=={PACKAGES[name]}"] if name in PACKAGES else ["--require-hashes", "-r", str(LOCK)]
    mark = PACKAGES.get(name) or blake2b(LOCK.read_bytes(), digest_size=4).hexdigest()
    folder = environments / f"{name}-{mark}"
    if not (folder / "installed").exists():
        print(f"installing {name} into {folder} …", flush=True)
        venv.create(folder, with_pip=True)
        options = ("install", "--quiet", "--disable-pip-version-check", *wanted)
        subprocess.run([str(folder / "bin" / "python"), "-m", "pip", *options], check=True)
        (folder / "installed").touch()
    return folder / "bin" / (name if name in PACKAGES else "python")


def tocsin(program: Path, folder: Path, site: ServedSite, mode: str) -> Pass:
    return Checked(folder, site, mode, str(program)).check


def urlwatch(program: Path, folder: Path, site: ServedSite, mode: str) -> Pass:
    _write_jobs(folder / "urls.yaml", site.addresses(mode), "filter")
    (folder / "config.yaml").write_text("report: {stdout: {enabled: false}}\n")
    (folder / "hooks.py").write_text("")
    files = {"--urls": "urls.yaml", "--config": "config.yaml", "--cache": "cache.db", "--hooks": "hooks.py"}
    return _command(program, folder, files, {"REQUESTS_CA_BUNDLE": str(site.certificates)})


def webchanges(program: Path, folder: Path, site: ServedSite, mode: str) -> Pass:
    _write_jobs(folder / "jobs.yaml", site.addresses(mode), "filters")
    (folder / "config.yaml").write_text("report: {stdout: {enabled: false}}\n")
    (folder / "hooks.py").write_text("")
    files = {"--jobs": "jobs.yaml", "--config": "config.yaml", "--database": "snapshots.db", "--hooks": "hooks.py"}
    return _command(program, folder, {**files, "--max-workers": "10"}, {"SSL_CERT_FILE": str(site.certificates)})


def changedetection(program: Path, folder: Path, site: ServedSite, mode: str) -> Pass:
    """Its batch mode: the addresses are given to the first pass, the later ones ask for all of them again."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    options = json.dumps({"include_filters": ["article"]})
    watched = [(f"-u{number}", options, "-u", url) for number, url in enumerate(site.addresses(mode))]
    common = [str(program), "-d", str(folder / "data"), "-C", "-h", "127.0.0.1", "-p", port, "-l", "ERROR", "-b"]
    quiet = {"FETCH_WORKERS": "10", "DISABLE_VERSION_CHECK": "true", "ALLOW_IANA_RESTRICTED_ADDRESSES": "true"}
    passes = [[*common, *(word for words in watched for word in words)], [*common, "-r", "all"]]

    def one_pass() -> Cost:
        return run(passes.pop(0) if len(passes) > 1 else passes[0], quiet, folder)

    return one_pass


PROGRAMS = {"tocsin": tocsin, "urlwatch": urlwatch, "webchanges": webchanges, "changedetection.io": changedetection}


def _write_jobs(file: Path, addresses: Sequence[str], filters: str) -> None:
    jobs = (f"url: {url}\n{filters}:\n  - css: article\n  - html2text\n" for url in addresses)
    file.write_text("---\n".join(jobs))


def _command(program: Path, folder: Path, files: Mapping[str, str], environ: Mapping[str, str]) -> Pass:
    words = [str(program), *(word for pair in files.items() for word in pair)]
    return lambda: run(words, environ, folder)


def compare(site: ServedSite, mode: str, programs: Mapping[str, Path], runs: int, folder: Path) -> dict[str, Figures]:
    """All programs in turns: a first pass each, then unchanged ones."""
    passes: dict[str, Pass] = {}
    for name, program in programs.items():
        (own := folder / mode / name).mkdir(parents=True)
        passes[name] = PROGRAMS[name](program, own, site, mode)
    figures = {name: Figures() for name in programs}
    for turn in range(runs + 1):
        for name, one_pass in passes.items():
            before = site.asked()
            (figures[name].unchanged if turn else figures[name].first).append(one_pass())
            if site.asked() - before < site.pages:
                raise RuntimeError(f"{name} asked for {site.asked() - before} of {site.pages} pages")
    return figures


def show(mode: str, figures: Mapping[str, Figures], pages: int) -> None:
    for kind in ("first", "unchanged"):
        costs: dict[str, list[Cost]] = {name: getattr(found, kind) for name, found in figures.items()}
        own = median(cost.cpu for cost in costs["tocsin"])
        for name, spent in costs.items():
            cpu, memory = median(cost.cpu for cost in spent), max(cost.rss for cost in spent)
            part = f"{own / cpu:6.2f} = 1/{cpu / own:.1f}" if name != "tocsin" else ""
            print(
                f"{mode:6} {kind:10} {name:19} {cpu:6.2f} {cpu / pages * 1000:8.2f} {memory:7.0f}  {part}", flush=True
            )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--pages", type=int, default=500)
    asked.add_argument("--runs", type=int, default=3, help="unchanged passes of each program")
    asked.add_argument("--modes", nargs="+", default=MODES, choices=MODES)
    asked.add_argument("--programs", nargs="+", default=list(PACKAGES), choices=list(PACKAGES))
    asked.add_argument("--environments", type=Path, default=CACHE)
    told = asked.parse_args()
    programs = {name: installed(name, told.environments) for name in ("tocsin", *told.programs)}
    print(f"{told.pages} pages, {told.runs} unchanged passes each")
    print(f"{'':6} {'pass':10} {'program':19}  CPU s  ms/page  RSS MB  Tocsin's part of its CPU")
    with TemporaryDirectory() as folder, served(told.pages, Path(folder)) as site:
        for mode in told.modes:
            show(mode, compare(site, mode, programs, told.runs, Path(folder)), told.pages)


if __name__ == "__main__":
    main()
