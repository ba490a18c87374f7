"""What social media show beside a link: the poster as a picture, at an address that holds everywhere."""

import re
from io import BytesIO
from pathlib import Path

from conftest import Root
from PIL import Image

ADDRESS = "https://voorbeeld.example/pleinen/"


def cards(root: Root) -> dict[str, list[str]]:
    """The pictures that each page names."""
    return {
        path: re.findall(r'<meta property="og:image" content="([^"]*)">', data.decode())
        for path, data in root.site.items() if path.endswith(".html")
    }


def test_every_page_names_the_picture_of_the_site(root: Root) -> None:
    assert root.build("--base-url", ADDRESS).code == 0
    found = cards(root)
    assert len(found) > 3
    assert set(map(tuple, found.values())) == {(ADDRESS + "infographic.png",)}
    picture = Image.open(BytesIO(root.site["infographic.png"]))
    assert (picture.format, picture.width) == ("PNG", 1600)
    page = root.site["kernen/driel/index.html"].decode()
    assert '<meta property="og:title" content="Driel · Visieplein Voorbeeld">' in page
    assert '<meta property="og:description" content="Een dorp aan de rivier.">' in page


def test_no_picture_without_the_address_of_the_site(root: Root) -> None:
    assert root.build().code == 0
    assert not any(cards(root).values())
    assert "infographic.png" not in root.site


def test_no_picture_where_none_can_be_made(root: Root, tmp_path: Path) -> None:
    outcome = root.build("--base-url", ADDRESS, PATH=str(tmp_path))
    assert outcome.code == 0
    assert "librsvg2-bin" in outcome.stderr
    assert not any(cards(root).values())
    assert "infographic.png" not in root.site


def test_says_why_the_picture_was_not_made(root: Root, tmp_path: Path) -> None:
    program = tmp_path / "bin/rsvg-convert"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho 'no room left' >&2; exit 3\n", encoding="utf-8")
    program.chmod(0o755)
    outcome = root.build("--base-url", ADDRESS, PATH=str(program.parent))
    assert outcome.code == 0
    assert "rsvg-convert maakte geen PNG van infographic.svg; het eindigde met code 3: no room left" in outcome.stderr
    assert "zonder plaatje voor sociale media" in outcome.stderr
    assert "infographic.png" not in root.site


def test_same_content_gives_the_same_picture(root: Root) -> None:
    made = []
    for _ in range(2):
        assert root.build("--base-url", ADDRESS).code == 0
        made.append(root.site["infographic.png"])
    assert made[0] == made[1]
