"""A municipality of any size as a folder of content, for what shows only when there is much."""

from pathlib import Path

NAMES = ["’t Veer", "Skúzum", "Hien"]
OTHERS = "Aldeboarn Boksum Driel Elst Fons Gaast Heteren Indijk Jorwert Kimswerd Loenen Makkum Nijland Oosterend".split()


def write_municipality(folder: Path, villages: int, initiatives: int, language: str = "nl") -> None:
    """At most 17 villages. Initiatives are divided evenly over villages, themes, statuses and owners."""
    names = (NAMES + OTHERS)[:villages]
    write(folder, "gemeente.md", f"naam: Meer\ntaal: {language}\ncontact: {{rol: Kernenteam, email: team@example.nl}}")
    write(folder, "partijen/gemeente.md", "naam: Gemeente\nsoort: gemeente")
    for theme in ("groen", "wonen"):
        write(folder, f"themas/{theme}.md", f"naam: {theme.title()}\nomschrijving: Over {theme}.")
    for number, name in enumerate(names):
        contact = "aanspreekpunt: {rol: Adviseur, email: adviseur@example.nl}"
        fields = f"naam: {name}\nsoort: dorp\nsamenvatting: Een dorp.\n{contact}"
        write(folder, f"kernen/dorp-{number}/index.md", fields)
    for number in range(initiatives):
        fields = [
            f"titel: Plan {number}",
            "samenvatting: Een plan.",
            f"status: {['idee', 'verkenning'][number % 2]}",
            f"themas: [{['groen', 'wonen', 'groen, wonen'][number % 3]}]",
            f"eigenaar: {number % 4 + 1}",
        ]
        write(folder, f"kernen/dorp-{number % len(names)}/initiatieven/plan-{number}.md", "\n".join(fields))


def write(folder: Path, name: str, fields: str) -> None:
    file = folder / "content" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{fields}\n---\n", encoding="utf-8")
