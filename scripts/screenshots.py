"""Photographs the built site for a look with the eye: `screenshots.py [--site FOLDER] [--width 360 …] [PAGE…]`.

PAGE is a path in the site, `kernen/driel/index.html`; without one, the largest page of each kind. The pictures land in
screenshots/, which git ignores, as `kernen-driel-360-light.png`. Without --site the demo is built first.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT / "Tests/Browser"))
from built_site import BuiltSite  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", metavar="PAGE")
    parser.add_argument("--site", type=Path)
    parser.add_argument("--width", type=int, nargs="+", default=[360, 1280])
    parser.add_argument("--scheme", choices=["light", "dark"], nargs="+", default=["light", "dark"])
    parser.add_argument("--output", type=Path, default=PROJECT / "screenshots")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.site or build_demo(Path(temporary) / "site")
        pages = options.pages or [page.path for page in BuiltSite(folder).samples.values()]
        take(folder.resolve(), pages, options)


def build_demo(folder: Path) -> Path:
    program = PROJECT / ".build/release/visieplein"
    subprocess.run([program, "build", PROJECT, "--output", folder, "--quiet"], check=True)
    return folder


def take(folder: Path, pages: list[str], options: argparse.Namespace) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for scheme in options.scheme:
            for width in options.width:
                view = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
                for path in pages:
                    view.goto((folder / path).as_uri())
                    name = path.removesuffix(".html").removesuffix("/index").replace("/", "-")
                    picture = options.output / f"{name}-{width}-{scheme}.png"
                    view.screenshot(path=picture, full_page=True)
                    print(picture)
                view.close()
        browser.close()


if __name__ == "__main__":
    main()
