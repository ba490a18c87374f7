"""What the page of a plan says of its verdict."""

import pytest
from conftest import Root

NOBODY = "<p>Hier staat nog niet wie bekijkt of dit kan, en wanneer.</p>"


@pytest.mark.parametrize(
    ("fields", "says_so"),
    [
        ("", True),
        ("toelichting: Eerst het geld.\n", False),
        ("haalbaarheid: haalbaar mits\nkosten: {raming: 0}\nvoorwaarden: [{wat: De kerk doet mee}]\n", False),
    ],
)
def test_plan_says_where_nobody_is_known_to_look_into_it(root: Root, fields: str, says_so: bool) -> None:
    root.write(
        "content/kernen/driel/initiatieven/plein.md", f"---\ntitel: Plein\nsamenvatting: Kort.\n{fields}---\n\nTekst.\n"
    )
    outcome = root.build()
    assert outcome.code == 0, outcome.stderr
    page = root.site["kernen/driel/initiatieven/plein/index.html"].decode()
    assert (NOBODY in page) == says_so
    assert '<div class="tekst">\n</div>' not in page
