"""What the browser tests share: the site under test, built once with the real program, and a watched Chromium."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from built_site import BuiltSite

PROJECT = Path(__file__).resolve().parents[2]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--site", type=Path, help="test this folder; without it the demo is built first")
    parser.addoption("--program", type=Path, default=PROJECT / ".build/release/visieplein")


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    folder = request.config.getoption("site")
    return BuiltSite(folder or build_demo(request, tmp_path_factory))


@pytest.fixture(scope="session")
def pretty_site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The demo with addresses that leave out `index.html`."""
    if request.config.getoption("site"):
        pytest.skip("one site was given to test")
    return BuiltSite(build_demo(request, tmp_path_factory, "--urls", "pretty"), pretty=True)


def build_demo(request: pytest.FixtureRequest, folders: pytest.TempPathFactory, *options: str) -> Path:
    folder = folders.mktemp("demo") / "site"
    program = request.config.getoption("program")
    command = [program, "build", PROJECT, "--output", folder, "--date", "2026-11-23", "--quiet", *options]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def watched_page(browser: Browser, site: BuiltSite) -> Iterator[Page]:
    with watched(browser, site.folder.as_uri() + "/") as page:
        yield page


@contextmanager
def watched(browser: Browser, site: str, **options) -> Iterator[Page]:
    """A page of Chromium; the test fails on whatever a reader's browser would complain of, or that leaves the site."""
    complaints: list[str] = []
    page = browser.new_page(**options)

    def refuse_dialog(dialog) -> None:
        complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def check_request(route) -> None:
        if route.request.url.startswith(site):
            route.continue_()
        else:
            complaints.append(f"request that leaves the site: {route.request.url}")
            route.abort()

    def note_failure(request) -> None:
        # Chromium gives up on an icon when the reader walks on: no fault of the site.
        if request.failure != "net::ERR_ABORTED":
            complaints.append(f"failed: {request.url} {request.failure}")

    page.route("**/*", check_request)
    page.on("dialog", refuse_dialog)
    page.on("console", lambda message: complaints.append(f"console on {page.url}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(f"error on {page.url}: {error}"))
    page.on("requestfailed", note_failure)
    page.on("popup", lambda popup: complaints.append(f"popup: {popup.url}"))
    yield page
    page.close()
    assert not complaints


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder as a plain web server sends it."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
