"""Photographs sites for a look with the eye: `screenshots.py [--site FOLDER] [--width 360 …] [PAGE…]`.

Without --site it builds the demo and made-up municipalities of 1, 8 and 60 villages first. PAGE is a path in the site,
`kernen/driel/index.html`; without one, the largest page of each kind. The pictures land in screenshots/, which git
ignores: `demo/kernen-driel-360-light.png`, the same page as a printer gets it in `demo/kernen-driel.pdf`, and the posters.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

PROJECT = Path(__file__).resolve().parents[1]
PROGRAM = PROJECT / ".build/release/visieplein"
DATE = "2026-11-23"
sys.path.insert(0, str(PROJECT / "Tests/Browser"))
from built_site import BuiltSite  # noqa: E402
from sample_municipality import write_municipality  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", metavar="PAGE")
    parser.add_argument("--site", type=Path)
    parser.add_argument("--width", type=int, nargs="+", default=[320, 360, 768, 1280])
    parser.add_argument("--scheme", choices=["light", "dark"], nargs="+", default=["light", "dark"])
    parser.add_argument("--output", type=Path, default=PROJECT / "screenshots")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        sites = {"site": options.site} if options.site else build_samples(Path(temporary))
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, folder in sites.items():
            output = options.output / name
            output.mkdir(parents=True, exist_ok=True)
            pages = options.pages or [page.path for page in BuiltSite(folder).samples.values()]
            take(browser, folder.resolve(), [page for page in pages if (folder / page).is_file()], output, options)
            take_posters(folder, output)
            print(f"{output}: {len(list(output.iterdir()))}")
        browser.close()


def build_samples(folder: Path) -> dict[str, Path]:
    roots = {"demo": PROJECT}
    for villages in (1, 8, 60):
        roots[f"kernen-{villages}"] = folder / f"root-{villages}"
        write_municipality(roots[f"kernen-{villages}"], villages)
    for name, root in roots.items():
        command = [PROGRAM, "build", root, "--output", folder / name, "--date", DATE, "--quiet"]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return {name: folder / name for name in roots}


def take(browser: Browser, folder: Path, pages: list[str], output: Path, options: argparse.Namespace) -> None:
    """Each page at each width in each scheme, and once as it prints."""
    for scheme in options.scheme:
        for width in options.width:
            view = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
            for path in pages:
                view.goto((folder / path).as_uri())
                view.screenshot(path=output / f"{picture_name(path)}-{width}-{scheme}.png", full_page=True)
            view.close()
    view = browser.new_page()
    for path in pages:
        view.goto((folder / path).as_uri())
        view.pdf(path=output / f"{picture_name(path)}.pdf", format="A4", prefer_css_page_size=True)
    view.close()


def picture_name(path: str) -> str:
    return path.removesuffix(".html").removesuffix("/index").replace("/", "-")


def take_posters(folder: Path, output: Path) -> None:
    """The wall poster, and that of the village with the most to tell."""
    posters = sorted(folder.glob("kernen/*/infographic.svg"), key=lambda file: file.stat().st_size)[-1:]
    for poster in [folder / "infographic.svg", *posters]:
        name = "poster" if poster.parent == folder else f"poster-{poster.parent.name}"
        if poster.is_file() and shutil.which("rsvg-convert"):
            subprocess.run(["rsvg-convert", "--width", "1600", "--output", output / f"{name}.png", poster], check=True)


if __name__ == "__main__":
    main()
