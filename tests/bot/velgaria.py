"""Pages of a site that does not exist: a listing and articles, in plain HTML."""

HOST = "https://www.velgaria-press.example"
LISTING = f"{HOST}/news"
SOURCE = f"""
[sources.press]
kind = "listing"
url = "{LISTING}"
links = "h2 a"
language = "en"
recheck_share = 0
"""


def article(title: str, *paragraphs: str, date: str = "2026-03-12") -> bytes:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{title}</title>"
        f"<meta property='article:published_time' content='{date}T09:00:00+01:00'></head><body>"
        f"<nav><a href='/velgaria'>Velgaria</a></nav><main><article><h1>{title}</h1>{body}</article></main>"
        f"<footer>Velgaria Press</footer></body></html>"
    ).encode()


def listing(*slugs: str) -> bytes:
    items = "".join(f"<h2><a href='/news/{slug}'>{slug.replace('-', ' ')}</a></h2>" for slug in slugs)
    return f"<!doctype html><html lang='en'><body><main>{items}</main></body></html>".encode()


def site_pages(**articles: bytes) -> dict[str, bytes | int]:
    """The listing and its articles; underscores in names stand for hyphens."""
    slugs = {name.replace("_", "-"): body for name, body in articles.items()}
    return {LISTING: listing(*slugs)} | {f"{LISTING}/{slug}": body for slug, body in slugs.items()}
