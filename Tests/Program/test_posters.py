"""The posters as a printer gets them: real files out of the real program, looked at by other people's programs."""

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import DATE, INITIATIVE, MUNICIPALITY, Outcome, Root
from PIL import Image

SVG = "{http://www.w3.org/2000/svg}"
ADDRESS = "https://voorbeeld.example/pleinen/"
LONG = "Langevaart, Zuidervaart en de buurtschappen rond de Kalkoven"


def municipality(root: Root, places: int, name: str) -> None:
    """`places` villages, each with one initiative."""
    root.write("content/gemeente.md", MUNICIPALITY)
    for number in range(places):
        folder = f"content/kernen/kern-{number}"
        root.write(
            f"{folder}/index.md",
            f"---\nnaam: {name} {number}\nsoort: dorp\nsamenvatting: Een dorp.\n"
            "aanspreekpunt: {rol: Adviseur, email: kern@example.nl}\n---\n",
        )
        root.write(f"{folder}/initiatieven/bankje.md", INITIATIVE)


def make_posters(root: Root, **environment: str) -> Outcome:
    return root.run("poster", "--date", DATE, "--base-url", ADDRESS, **environment)


@pytest.mark.parametrize("name", ["Dorp", LONG])
@pytest.mark.parametrize("places", [1, 8, 25, 60, 100])
def test_ink_stays_off_the_edge_of_the_sheet(new_root, places: int, name: str) -> None:
    root = new_root("posters")
    municipality(root, places, name)
    outcome = root.build("--base-url", ADDRESS)
    assert outcome.code == 0, outcome.stderr
    file = root.folder / "poster.png"
    subprocess.run(["rsvg-convert", "--width", "1600", "--output", file, root.folder / "site/infographic.svg"], check=True)
    picture = Image.open(file).convert("RGB")
    assert picture.width == 1600
    assert abs(picture.height / picture.width - 297 / 420) < 0.002
    paper = picture.getpixel((2, 2))
    edge = 40  # the margin is 34 points of 1,190: 45 pixels
    for box in [
        (0, 0, picture.width, edge),
        (0, picture.height - edge, picture.width, picture.height),
        (0, 0, edge, picture.height),
        (picture.width - edge, 0, picture.width, picture.height),
    ]:
        assert picture.crop(box).getcolors(4) == [((box[2] - box[0]) * (box[3] - box[1]), paper)]
    assert len(picture.getcolors(1 << 20)) > 10


def test_posters_stand_alone(root: Root) -> None:
    assert make_posters(root).code == 0
    for path in ["posters/infographic.svg", "posters/kernen/driel/infographic.svg"]:
        tree = ElementTree.parse(root.folder / path).getroot()
        assert tree.find(f"{SVG}title").text
        assert tree.find(f"{SVG}desc").text
        for element in tree.iter():
            assert element.tag.removeprefix(SVG) in {"svg", "title", "desc", "g", "rect", "circle", "path", "text"}
            for attribute in element.attrib:
                assert "href" not in attribute and attribute != "style" and not attribute.startswith("on")
        sizes = [float(text.get("font-size")) for text in tree.iter(f"{SVG}text")]
        assert sizes and min(sizes) >= 9


def test_code_on_the_poster_leads_to_the_site(root: Root) -> None:
    assert make_posters(root).code == 0
    for path, address in [("", ADDRESS), ("kernen/driel/", ADDRESS + "kernen/driel/")]:
        picture = root.folder / "posters" / path / "infographic.png"
        read = subprocess.run(["zbarimg", "--quiet", "--raw", picture], capture_output=True, text=True, check=False)
        assert read.stdout.strip() == address


def test_pdf_has_one_sheet_of_a3(root: Root) -> None:
    assert make_posters(root).code == 0
    pdf = (root.folder / "posters/infographic.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF")
    # Cairo rounds to points.
    assert b"/MediaBox [ 0 0 1190" in pdf or b"/MediaBox [ 0 0 1191" in pdf


def test_same_content_gives_same_bytes(root: Root) -> None:
    made = []
    for _ in range(2):
        assert make_posters(root).code == 0
        made.append({path.name: path.read_bytes() for path in (root.folder / "posters").glob("infographic.*")})
    assert made[0] == made[1] and len(made[0]) == 3


def test_names_what_to_install_when_only_svg_can_be_made(root: Root, tmp_path: Path) -> None:
    outcome = make_posters(root, PATH=str(tmp_path))
    assert outcome.code == 0
    assert "librsvg2-bin" in outcome.stderr
    assert sorted(path.name for path in (root.folder / "posters").glob("infographic.*")) == ["infographic.svg"]


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("echo >&2; echo 'no room left' >&2; exit 3", "het eindigde met code 3: no room left"),
        ("kill -9 $$", "het werd afgebroken (signaal 9)."),
        ("exit 0", "het schreef niets."),
    ],
)
def test_says_why_a_picture_was_not_made(root: Root, tmp_path: Path, script: str, reason: str) -> None:
    program = tmp_path / "bin/rsvg-convert"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    outcome = make_posters(root, PATH=str(program.parent))
    assert outcome.code == 1
    assert f"rsvg-convert maakte geen PNG van infographic.svg; {reason}" in outcome.stderr
    assert "Zo mislukten 4 van de PNG’s en PDF’s" in outcome.stderr
    assert "librsvg2-bin" not in outcome.stderr
    assert sorted(path.name for path in (root.folder / "posters").glob("infographic.*")) == ["infographic.svg"]


def test_site_carries_the_same_poster(root: Root) -> None:
    assert root.build("--base-url", ADDRESS).code == 0
    assert make_posters(root).code == 0
    assert root.site["infographic.svg"] == (root.folder / "posters/infographic.svg").read_bytes()
