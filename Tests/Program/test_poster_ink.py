"""Nothing on a poster overlaps or leaves the sheet, whatever the font: the real ink of each text is looked at."""

import sys
from pathlib import Path

import pytest
from conftest import PROJECT, Root
from poster_ink import PIXELS, Ink, inks, meetings

sys.path.insert(0, str(PROJECT / "scripts"))
from sample_municipality import write_municipality  # noqa: E402

MARGIN = 34 / 1190.55 * PIXELS


def faults(poster: Path, scratch: Path, margin: float) -> list[str]:
    texts, marks = inks(poster, scratch)
    assert len(texts) > 10
    found = [f"“{one}” and “{other}” overlap" for one, other in meetings(texts)]
    for ink in texts:
        # A letter may reach a pixel or two beyond its box.
        if (ink.left < margin - 4 or ink.right > marks.width - margin + 4
                or ink.top < margin - 4 or ink.bottom > marks.height - margin + 4):
            found.append(f"“{ink.text}” leaves the sheet")
        if marks.crop((ink.left, ink.top, ink.right + 1, ink.bottom + 1)).getbbox():
            found.append(f"“{ink.text}” lies on a mark")
    return found


@pytest.mark.parametrize("has_long_names", [False, True], ids=["names", "long names"])
@pytest.mark.parametrize("villages", [1, 8, 25, 60, 100])
def test_nothing_overlaps_or_leaves_the_sheet(new_root, villages: int, has_long_names: bool) -> None:
    root: Root = new_root("posters")
    write_municipality(root.folder, villages, has_long_names=has_long_names)
    outcome = root.build("--base-url", "https://voorbeeld.example/pleinen/")
    assert outcome.code == 0, outcome.stderr
    assert faults(root.folder / "site/infographic.svg", root.folder, MARGIN) == []
    posters = sorted((root.folder / "site/kernen").glob("*/infographic.svg"), key=lambda file: file.stat().st_size)
    # The fullest and the emptiest: an A4 is half as wide, so its margin is twice as many pixels.
    for poster in {posters[0], posters[-1]}:
        assert faults(poster, root.folder, 34 / 595.28 * PIXELS) == [], poster.parent.name


def test_overlap_is_found(tmp_path: Path) -> None:
    poster = tmp_path / "poster.svg"
    poster.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300">'
        '<text x="20" y="50" font-size="20" fill="#000">Onder elkaar</text>'
        '<text x="60" y="52" font-size="20" fill="#000">Over elkaar</text>'
        '<text x="20" y="150" font-size="20" fill="#000">Op een teken</text>'
        '<circle cx="60" cy="145" r="12" fill="none" stroke="#000"/></svg>')
    texts, marks = inks(poster, tmp_path)
    assert meetings(texts) == [("Onder elkaar", "Over elkaar")] or meetings(texts) == [("Over elkaar", "Onder elkaar")]
    on_mark = next(ink for ink in texts if ink.text == "Op een teken")
    assert marks.crop((on_mark.left, on_mark.top, on_mark.right, on_mark.bottom)).getbbox()
    assert not Ink("", 0, 0, 9, 9).meets(Ink("", 10, 0, 19, 9))
