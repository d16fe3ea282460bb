"""How soon the bot is ready and what it costs to be idle: `python benchmarks/startup.py [IDLE_SECONDS]`.

Ready: the shipped `tocsin run`, with a source of every kind, asks the Bot API for news. Beside it stands the bare
import of the five libraries that the project is built on. The sources' sites answer 404 here, and are asked hourly.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from cost import run
from served_api import TOKEN, ServedApi, served_api
from served_site import served
from tocsin_check import COMMAND, ENVIRON

LIBRARIES = "import httpx, bs4, telegram.ext, apscheduler.schedulers.asyncio, sqlite_utils"
KINDS = ("ep_texts", "ep_press", "ep_oeil", "eeas_press", "osce_news", "osce_elections")
HOSTS = (
    "data.europarl.europa.eu",
    "www.europarl.europa.eu",
    "oeil.europarl.europa.eu",
    "oeil.secure.europarl.europa.eu",
)
HOSTS += ("www.eeas.europa.eu", "www.osce.org", "odihr.osce.org", "astana.osce.org")
RUNS = 5
TICK = os.sysconf("SC_CLK_TCK")


def main() -> None:
    idle = float(sys.argv[1]) if len(sys.argv) > 1 else 20
    with TemporaryDirectory() as folder, served(1, Path(folder)) as site, served_api() as api:
        settings = Path(folder) / "config.toml"
        settings.write_text(config(site.origin("plain"), api))
        pairs = [(run([sys.executable, "-c", LIBRARIES]).cpu, ready(settings, api, 0)[0]) for _ in range(RUNS)]
        bare, ours = (median(times) for times in zip(*pairs, strict=True))
        print(f"the five libraries {bare:.2f} CPU s, ready {ours:.2f} CPU s, ratio {ours / bare:.2f}")
        _, resident, share = ready(settings, api, idle)
        print(f"idle: {resident:.0f} MB, {share * 100:.3f} % CPU over {idle:.0f} s")
    helped = [run([*COMMAND, "--help"], ENVIRON) for _ in range(RUNS)]
    print(f"tocsin --help: {median(cost.wall for cost in helped):.2f} s")


def config(origin: str, api: ServedApi) -> str:
    mounts = "\n".join(f'"https://{host}" = "{origin}"' for host in HOSTS)
    sources = "\n".join(f'[sources.{kind.replace("_", "-")}]\nkind = "{kind}"' for kind in KINDS)
    http = f"[http]\ndelay_seconds = 0\njitter_seconds = 0\nattempts = 1\n[http.mounts]\n{mounts}"
    return f'{http}\n[telegram]\nbase_url = "{api.base_url}"\n[log]\nlevel = "error"\n{sources}\n'


def ready(settings: Path, api: ServedApi, idle: float) -> tuple[float, float, float]:
    """CPU seconds until ready; then, over the idle seconds, megabytes resident and share of a CPU."""
    asked = api.calls()["getUpdates"]
    command = [*COMMAND, "--config", str(settings), "run"]
    with subprocess.Popen(command, env={**os.environ, **ENVIRON, "TOCSIN_TELEGRAM_TOKEN": TOKEN}) as process:
        while api.calls()["getUpdates"] == asked:
            time.sleep(0.02)
        spent = cpu(process.pid)
        if idle:
            time.sleep(15)  # the first passes
        before = cpu(process.pid)
        time.sleep(idle)
        share = (cpu(process.pid) - before) / idle if idle else 0.0
        resident = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
        process.kill()  # Ctrl-C would wait for the answer to getUpdates
    return spent, resident, share


def cpu(process: int) -> float:
    """Seconds of CPU time, all threads."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


if __name__ == "__main__":
    main()
