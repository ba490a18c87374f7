"""Where the ink of each text of a poster lands, as `rsvg-convert` paints it with the fonts that are there."""

import re
import subprocess
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from PIL import Image

SVG = "{http://www.w3.org/2000/svg}"
PIXELS = 3200


class Ink(NamedTuple):
    """The pixels of one text: the first and the last of each direction."""

    text: str
    left: int
    top: int
    right: int
    bottom: int

    def meets(self, other: "Ink") -> bool:
        return (self.left <= other.right and other.left <= self.right
                and self.top <= other.bottom and other.top <= self.bottom)


def inks(poster: Path, scratch: Path) -> tuple[list[Ink], Image.Image]:
    """The ink of every text, and a picture in which what is neither text nor ground is white.

    Each text gets a colour of its own with all of the red, on black. Blended edges have less red, so they are nobody's.
    """
    ElementTree.register_namespace("", SVG[1:-1])
    tree = ElementTree.parse(poster)
    texts = list(tree.getroot().iter(f"{SVG}text"))
    for element in tree.getroot().iter():
        for attribute in ("fill", "stroke"):
            if element.get(attribute) not in (None, "none"):
                element.set(attribute, "#000" if element.tag == f"{SVG}rect" else "#00f")
    for number, text in enumerate(texts):
        text.set("fill", f"#ff{number:04x}")
    drawing, picture = scratch / "inks.svg", scratch / "inks.png"
    tree.write(drawing)
    subprocess.run(
        ["rsvg-convert", "--width", str(PIXELS), "--background-color", "black", "--output", picture, drawing], check=True)
    image = Image.open(picture).convert("RGB")
    red, green, blue = (channel.tobytes() for channel in image.split())
    found: dict[int, list[int]] = {}
    for run in re.finditer(b"\xff+", red):
        for place in (run.start(), run.end() - 1, *range(run.start(), run.end())):
            y, x = divmod(place, image.width)
            box = found.setdefault(green[place] << 8 | blue[place], [x, y, x, y])
            box[:] = min(box[0], x), min(box[1], y), max(box[2], x), max(box[3], y)
    lost = [text.text for number, text in enumerate(texts) if number not in found]
    assert not lost, f"hidden or off the sheet: {lost}"
    marks = Image.merge("RGB", image.split()).split()
    # Marks are blue alone; where a text lies on one, its red is there too.
    alone = Image.eval(marks[0], lambda value: 255 if value == 0 else 0)
    strong = Image.eval(marks[2], lambda value: 255 if value > 200 else 0)
    both = Image.composite(strong, Image.new("L", image.size), alone)
    return [Ink(texts[number].text or "", *box) for number, box in found.items()], both


def meetings(texts: list[Ink]) -> list[tuple[str, str]]:
    """The pairs of texts whose boxes of ink meet."""
    ordered = sorted(texts, key=lambda ink: ink.top)
    found = []
    for index, ink in enumerate(ordered):
        for other in ordered[index + 1:]:
            if other.top > ink.bottom:
                break
            if ink.meets(other):
                found.append((ink.text, other.text))
    return found
