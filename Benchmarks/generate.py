#!/usr/bin/env python3
"""Write the same made-up documents for each generator that is measured.

    generate.py FOLDER [--villages 500] [--initiatives 20] [--words 680] [--seed 1] [--one-theme] [--one-party]

Makes FOLDER/visieplein/content (for Visieplein), FOLDER/hugo/content (for Hugo) and FOLDER/zensical/docs (for
Zensical). A document has the same bytes in all three. Only file names differ, where a generator gives them a meaning:
what Visieplein calls `kernen/x/index.md` has to be `_index.md` for Hugo, or it would not look at the files below.

Everything follows from the seed. Sentences are drawn from a pool that is made once, so that a hundred thousand
documents take a minute and yet no two paragraphs are alike.
"""

import argparse
import os
import random

WORDS = (
    "dorp dijk molen haven school plein straat buurt bewoners gemeente water fiets bus winkel kerk speeltuin zaal "
    "feest tuin boom bank brug sloot weide huis woning jongeren ouderen vereniging bestuur overleg avond plan idee "
    "afspraak vergunning subsidie jaar maand week steeds weer graag samen rustig groen veilig dichtbij nieuw oud klein "
    "groot eerst daarna misschien zeker vaak soms overal hier daar want omdat terwijl zodat waar wie hoe ieder iemand "
    "allemaal beheer onderhoud verkeer ruimte natuur energie warmte zorg cultuur sport muziek vrijwilligers uren geld "
    "hout steen glas verf licht geluid gesprek vraag antwoord keuze begin vervolg"
).split()
THEMES = ["Wonen", "Ontmoeten", "Verkeer", "Groen", "Energie", "Zorg", "Cultuur", "Water"]
STATUSES = ["gepland", "in uitvoering", "verkenning", "idee"]
ORGANISATIONS = 20


class Prose:
    """Draws text from a pool of sentences."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.sentences = [self._sentence() for _ in range(4000)]
        self.phrases = [" ".join(self.random.choices(WORDS, k=self.random.randint(2, 4))) for _ in range(2000)]

    def _sentence(self):
        words = self.random.choices(WORDS, k=self.random.randint(6, 16))
        if self.random.random() < 0.15:
            words[2] = f"**{words[2]}**"
        if self.random.random() < 0.1:
            words[3] = f"*{words[3]}*"
        if self.random.random() < 0.05:
            words[4] = f"[{words[4]}](https://www.example.nl/{words[4]})"
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def paragraph(self):
        return " ".join(self.random.choices(self.sentences, k=self.random.randint(3, 7)))

    def phrase(self):
        return self.random.choice(self.phrases)

    def title(self):
        return self.phrase().capitalize()

    def items(self):
        return "\n".join(f"- {sentence}" for sentence in self.random.choices(self.sentences, k=4))

    def table(self):
        rows = "\n".join(
            f"| {self.phrase()} | {self.random.randint(1, 900)} | {self.phrase()} |" for _ in range(5)
        )
        return f"| wat | hoeveel | waar |\n|---|---:|---|\n{rows}"

    def body(self, words, links):
        """Sections with paragraphs, now and then a list or a table, and one link to another document in each."""
        parts = []
        count = 0
        number = 0
        while count < words:
            number += 1
            parts.append(f"## {self.title()} {number}")
            for _ in range(2):
                parts.append(self.paragraph())
                count += 55
            if number % 2 == 0:
                parts.append(self.items())
                count += 44
            if number % 4 == 1:
                parts.append(self.table())
                count += 40
            if links:
                parts.append(f"Kijk ook eens bij [{self.phrase()}]({self.random.choice(links)}).")
        return "\n\n".join(parts) + "\n"


class Tree:
    """The three folders, with one document written to each."""

    def __init__(self, folder):
        self.roots = [os.path.join(folder, *parts) for parts in
                      (("visieplein", "content"), ("hugo", "content"), ("zensical", "docs"))]
        self.made = set()
        self.count = 0
        self.bytes = 0

    def write(self, path, text, section=False, municipality=False):
        data = text.encode()
        self.count += 1
        self.bytes += len(data)
        stem = path[: -len("index.md")] if path.endswith("index.md") else path[:-len(".md")] + "/"
        names = [path, stem + "_index.md" if section else path, path]
        if municipality:
            names = [path, "_index.md", "index.md"]
        for root, name in zip(self.roots, names):
            target = os.path.join(root, name)
            parent = os.path.dirname(target)
            if parent not in self.made:
                os.makedirs(parent, exist_ok=True)
                self.made.add(parent)
            with open(target, "wb") as file:
                file.write(data)


def document(fields, body):
    return "---\n" + "\n".join(fields) + "\n---\n\n" + body


def initiative(prose, place, number, options):
    draw = prose.random
    status = STATUSES[number % len(STATUSES)]
    organisation = f"belangen-{draw.randrange(ORGANISATIONS):02}"
    themes = ["wonen"] if options.one_theme else [theme.lower() for theme in draw.sample(THEMES, 2)]
    parties = ["gemeente-overal"] * 2 if options.one_party else ["gemeente-overal", organisation]
    fields = [
        f"titel: {prose.title()} {place}-{number}",
        f"samenvatting: {prose.title()} en {prose.phrase()}, voor iedereen in het dorp.",
        f"status: {status}",
        "soort: project",
        f"themas: [{', '.join(themes)}]",
        f"eigenaar: {draw.randint(1, 4)}",
        f"trekker: {organisation}",
        f"start: 2026-{draw.randint(1, 9):02}",
        f"kosten: {{raming: {draw.randint(1, 90) * 500}}}",
        "afspraken:",
    ]
    for party in parties:
        fields.append(
            f"  - {{wat: {prose.title()}, wie: {party}, uiterlijk: 2027-{draw.randint(1, 12):02}}}")
    fields.append("logboek:")
    fields.append(f"  - {{datum: 2026-{draw.randint(1, 10):02}-14, soort: voortgang, tekst: {prose.title()}}}")
    links = [f"plan-{draw.randrange(options.initiatives):02}.md" for _ in range(3)]
    return document(fields, prose.body(options.words, links))


def village(prose, place, options):
    fields = [
        f"naam: Dorp {place}",
        "soort: dorp",
        f"samenvatting: {prose.title()} en {prose.phrase()}.",
        f"inwoners: {{aantal: {prose.random.randint(80, 6000)}}}",
        f"gebied: Streek {place // 20}",
        "aanspreekpunt: {rol: Kernenadviseur, email: kernen@example.nl}",
    ]
    links = [f"initiatieven/plan-{prose.random.randrange(options.initiatives):02}.md" for _ in range(3)]
    return document(fields, prose.body(options.words, links))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--villages", type=int, default=500)
    parser.add_argument("--initiatives", type=int, default=20, help="per village")
    parser.add_argument("--words", type=int, default=680, help="per document")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--one-theme", action="store_true", help="every initiative has the same theme")
    parser.add_argument("--one-party", action="store_true", help="one party makes every agreement")
    options = parser.parse_args()

    prose = Prose(options.seed)
    tree = Tree(options.folder)
    tree.write(
        "gemeente.md",
        document(
            ["naam: Overal", "provincie: Nergens", "contact: {rol: Kernenteam, email: kernen@example.nl}",
             "licentie: CC BY 4.0"], prose.body(200, [])),
        municipality=True)
    for theme in THEMES:
        tree.write(
            f"themas/{theme.lower()}.md",
            document([f"naam: {theme}", f"omschrijving: {prose.title()}."], prose.body(100, [])), section=True)
    parties = [("gemeente-overal", "Gemeente Overal", "gemeente")]
    parties += [(f"belangen-{i:02}", f"Belangen {i:02}", "bewonersorganisatie") for i in range(ORGANISATIONS)]
    for slug, name, kind in parties:
        tree.write(
            f"partijen/{slug}.md", document([f"naam: {name}", f"soort: {kind}"], prose.body(100, [])), section=True)
    for place in range(options.villages):
        folder = f"kernen/dorp-{place:04}"
        tree.write(f"{folder}/index.md", village(prose, place, options), section=True)
        for number in range(options.initiatives):
            tree.write(
                f"{folder}/initiatieven/plan-{number:02}.md", initiative(prose, place, number, options))
    print(f"{tree.count} documents, {tree.bytes / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
