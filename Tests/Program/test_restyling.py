"""docs/templates.md shows how to restyle a site in three steps: they work as they stand there, one after the other."""

import re
from textwrap import dedent

import pytest
from conftest import PROJECT, Root

GUIDE = PROJECT / "docs/templates.md"
# A sentence that ends in the name of a file, and the block below it: what that file holds.
STEP = re.compile(r"In\s`(content|templates)/([\w.]+)`:\n\n( *)```\w+\n(.*?)\n\3```", re.DOTALL)


def steps() -> dict[str, str]:
    text = GUIDE.read_text(encoding="utf-8")
    return {f"{folder}/{name}": dedent(block) + "\n" for folder, name, _, block in STEP.findall(text)}


@pytest.fixture
def site_with_theme(root: Root) -> Root:
    root.write("content/themas/groen.md", "---\nnaam: Groen\nomschrijving: Bomen en bermen.\n---\n")
    root.write("content/themas/stil.md", "---\nnaam: Stil\nomschrijving: Niets te horen.\n---\n")
    root.write(
        "content/kernen/driel/initiatieven/bankje.md",
        "---\ntitel: Een bankje\nsamenvatting: Even zitten.\nthemas: groen\n---\n\nTekst.\n")
    return root


def test_guide_restyles_in_three_steps(site_with_theme: Root) -> None:
    root, blocks = site_with_theme, steps()
    assert list(blocks) == ["content/gemeente.md", "templates/contact.html", "templates/thema.html"]
    assert root.build().code == 0
    before = root.site

    profile = (root.folder / "content/gemeente.md").read_text(encoding="utf-8")
    root.write("content/gemeente.md", profile.replace("---\n", "---\n" + blocks["content/gemeente.md"], 1))
    assert root.build().code == 0
    style = next(data for path, data in root.site.items() if path.startswith("stijl-"))
    assert b"--accent-licht:#7a1f3d;--accent-donker:#" in style
    assert b'fill="#7a1f3d"' in root.site["infographic.svg"]
    assert b'fill="#7a1f3d"' not in before["infographic.svg"]

    root.write("templates/contact.html", blocks["templates/contact.html"])
    assert root.build().code == 0
    page = root.site["kernen/driel/index.html"].decode()
    assert '<p><a href="mailto:driel@example.nl">driel@example.nl</a></p>' in page
    assert '<p><a href="mailto:driel@example.nl">' not in before["kernen/driel/index.html"].decode()

    root.write("templates/thema.html", blocks["templates/thema.html"])
    assert root.build().code == 0
    green, silent = (root.site[f"themas/{name}/index.html"].decode() for name in ("groen", "stil"))
    assert "<h2>Dit gebeurt er</h2>" in green and "Een bankje" in green
    assert "Hebt u er een?" in silent and "Dit gebeurt er" not in silent
    # The steps before still hold, and nothing else changed its look.
    assert "mailto:driel@example.nl" in root.site["kernen/driel/index.html"].decode()
    assert set(before) - set(root.site) == {path for path in before if path.startswith("stijl-")}


def test_colour_of_the_dark_scheme_is_the_one_that_was_chosen(root: Root) -> None:
    chosen = re.search(r"`\{accent: \"#7a1f3d\", accent_donker: \"(#\w{6})\"\}`", GUIDE.read_text(encoding="utf-8"))
    assert chosen
    profile = (root.folder / "content/gemeente.md").read_text(encoding="utf-8")
    root.write("content/gemeente.md", profile.replace("---\n", f"---\nkleuren: {chosen[0].strip('`')}\n", 1))
    assert root.build().code == 0
    style = next(data for path, data in root.site.items() if path.startswith("stijl-"))
    assert f"--accent-donker:{chosen[1]}}}".encode() in style


@pytest.mark.parametrize("colours", ['accent: "#ffd700"', 'accent: "#7a1f3d", accent_donker: "#7a1f3d"'])
def test_colour_that_can_not_be_read_stops_the_build(root: Root, colours: str) -> None:
    profile = (root.folder / "content/gemeente.md").read_text(encoding="utf-8")
    root.write("content/gemeente.md", profile.replace("---\n", f"---\nkleuren: {{{colours}}}\n", 1))
    outcome = root.build("--format", "json")
    assert outcome.code == 1
    (mistake,) = outcome.diagnostics
    assert mistake["id"] == "low-contrast"
    better = mistake["suggestion"]
    refused = colours.rsplit('"#', 1)[0] + better
    root.write("content/gemeente.md", profile.replace("---\n", f"---\nkleuren: {{{refused}}}\n", 1))
    assert root.build().code == 0
