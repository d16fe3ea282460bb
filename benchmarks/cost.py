"""What a whole process cost, as the system counted it."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one process with the children it waited for, start-up included."""

    cpu: float  # seconds
    wall: float  # seconds
    rss: float  # MB, the peak
    told: str  # on standard output


def run(command: Sequence[str], environ: Mapping[str, str] | None = None, folder: Path | None = None) -> Cost:
    """Run a command to its end. Raises `CalledProcessError` with what it said when its exit code is not 0."""
    began = time.perf_counter()
    with TemporaryFile() as told, TemporaryFile() as said:
        process = subprocess.Popen(command, env={**os.environ, **(environ or {})}, stdout=told, stderr=said, cwd=folder)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - began
        told.seek(0), said.seek(0)
        output, errors = told.read().decode(), said.read().decode()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command[:2], output, errors[-2000:])
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, output.strip())
