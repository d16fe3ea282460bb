"""`tocsin demo`: the whole flow on the sample site, offline, in seconds."""

import asyncio
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bot.app import Tocsin, assembled, deliver_now, utc_now
from bot.config import Config, StorageSettings, load
from bot.console import Console
from bot.demo.site import SampleSite, sample_site

WATCHES = ("Mirela Costandache", "Łukasz Żoraw-Bielski", "Ilir Drenova", "Article 14 ICCPR")


def demo() -> int:
    """Serve the sample, look at it, let it move on, look again; show what a chat would receive."""
    with TemporaryDirectory() as folder, sample_site() as site:
        asyncio.run(_demo(_config(Path(folder), site), site))
    return 0


def _config(folder: Path, site: SampleSite) -> Config:
    config = load(Path(__file__).with_name("config.toml"), {})
    return replace(
        config,
        http=replace(config.http, mounts=site.mounts),
        storage=StorageSettings(path=folder / "tocsin.sqlite"),
    )


async def _demo(config: Config, site: SampleSite) -> None:
    async with assembled(config) as tocsin:
        console = Console(tocsin.desk(), utc_now)
        _title("A new chat says what it watches")
        for said in ("/start", *(f"/watch {name}" for name in WATCHES)):
            click.echo(f"\n> {said}")
            await console.hear(said)
        _title("First pass: what is published already is the baseline, and no news")
        await _pass(tocsin, console)
        site.moved_on.set()
        _title("The site moves on; second pass")
        await _pass(tocsin, console)
        _title("The daily digest")
        await console.hear("/digest now")


async def _pass(tocsin: Tocsin, console: Console) -> None:
    for source in tocsin.config.sources:
        run = await tocsin.check(source)
        click.echo(f"  {source.name}: {run.outcome}, {run.new} new, {run.changed} changed, {run.requests} requests")
    await deliver_now(tocsin, console)


def _title(words: str) -> None:
    click.secho(f"\n━━ {words} ".ljust(78, "━"), bold=True)
