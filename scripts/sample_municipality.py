"""Writes a municipality that was made up, as villages really write: `sample_municipality.py ROOT [--villages 60]`.

ROOT/content gets villages with Dutch names that no map knows (the site says so on every page), visions, plans in every
status, agreements kept and broken, and a self-scan. No photos. Everything follows from the seed. The pictures of
`make screenshots` and the tests that look at posters are drawn from it; Benchmarks/generate.py makes more, of less sense.
"""

import argparse
import datetime
import json
import random
from pathlib import Path

from sample_plans import ANSWERS, HEADS, PLANS, TAILS, TALENTS, THEMES, WISHES, Plan

TODAY = datetime.date(2026, 11, 23)
LONG_NAME = "Langewiggel, Achterzegge en de buurtschappen rond het Otterven"
# How far plans are, as in a municipality that has been at it for some years.
STATUSES = {
    "idee": 5, "verkenning": 4, "gepland": 3, "in uitvoering": 5, "gereed": 4, "in beheer": 3, "gepauzeerd": 1, "gestopt": 1,
}
LIFE = ("idee", "verkenning", "gepland", "in uitvoering", "gereed", "in beheer")
VISION_STATUSES = {"vastgesteld": 4, "in uitvoering": 4, "concept": 2, "in voorbereiding": 1, "in herziening": 1}
MUNICIPALITY = "gemeente-ottermark"


class Municipality:
    """Draws one municipality and writes it below a folder."""

    def __init__(self, content: Path, villages: int, seed: int, has_long_names: bool):
        self.content = content
        self.draw = random.Random(seed)
        self.names = self._names(villages, has_long_names)

    def write(self) -> None:
        self._document("gemeente", self._profile(), "Op dit plein ziet u wat de dorpen van Ottermark van plan zijn.")
        for slug, (name, text) in THEMES.items():
            self._document(f"themas/{slug}", {"naam": name, "omschrijving": text}, text)
        self._party(MUNICIPALITY, "Gemeente Ottermark", "gemeente")
        self._party("openbare-ruimte", "Afdeling Openbare Ruimte", "afdeling")
        self._party("waterschap-de-zegge", "Waterschap De Zegge", "waterschap")
        self._party("woonstichting-het-erf", "Woonstichting Het Erf", "woningcorporatie")
        for number, name in enumerate(self.names):
            self._village(number, name)

    def _names(self, count: int, has_long_names: bool) -> list[str]:
        pairs = [head + tail for head in HEADS for tail in TAILS]
        names = self.draw.sample(pairs, count)
        if has_long_names:
            return [f"{LONG_NAME[:-len(name) - 1]} {name}" for name in names]
        if count > 1:
            names[1] = f"’t {names[1]}"
        if count > 5:
            names[5] = LONG_NAME
        return names

    def _profile(self) -> dict:
        scores = [{"nu": self.draw.randint(1, 4), "doel": self.draw.randint(4, 5)} for _ in range(8)]
        return {
            "naam": "Ottermark",
            "provincie": "Laagveen (verzonnen provincie)",
            "functienaam": "kernenadviseur",
            "fictief": True,
            "contact": {"rol": "Kernenteam gemeente Ottermark (verzonnen)", "email": "kernenteam@example.nl"},
            "licentie": "CC BY 4.0",
            "reflecties": [{"wiel": "gemeente", "datum": "2026-03-12", "door": "Kernenteam", "scores": scores}],
        }

    def _party(self, slug: str, name: str, kind: str, **more: str) -> None:
        self._document(f"partijen/{slug}", {"naam": name, "soort": kind, **more}, f"{name} is verzonnen.")

    def _village(self, number: int, name: str) -> None:
        draw, slug = self.draw, slug_of(name)
        inhabitants = round(draw.lognormvariate(6.6, 0.8) / 10) * 10 + 60
        self._party(f"dorpsbelangen-{slug}", f"Dorpsbelangen {name}", "bewonersorganisatie", kern=slug)
        village = {
            "naam": name,
            "soort": "wijk" if inhabitants > 3000 else "buurtschap" if inhabitants < 250 else "dorp",
            "samenvatting": draw.choice(WISHES),
            "inwoners": {"aantal": inhabitants, "peildatum": "2026-01-01", "bron": "Verzonnen"},
            "gebied": ("Meerkant", "Zandrug", "Veenstreek", "Rivieroever")[number % 4],
            "locatie": {"lat": round(52.6 + draw.random() * 0.25, 4), "lon": round(5.5 + draw.random() * 0.4, 4)},
            "organisatie": f"dorpsbelangen-{slug}",
            "aanspreekpunt": {"rol": "Kernenadviseur", "email": f"kernenadviseur-{number % 4 + 1}@example.nl"},
            "talenten": draw.sample(TALENTS, 3),
        }
        self._document(f"kernen/{slug}/index", village, draw.choice(WISHES))
        if draw.random() < 0.75:
            self._vision(slug, name, inhabitants)
        # A few villages hold most of the plans, as everywhere; one has none.
        count = 0 if number == 3 else min(round(draw.lognormvariate(1.6, 0.7)) + 1, len(PLANS))
        for plan in draw.sample(PLANS, count):
            self._initiative(slug, plan)

    def _vision(self, slug: str, name: str, inhabitants: int) -> None:
        draw = self.draw
        status = self._weighted(VISION_STATUSES)
        came = round(inhabitants * draw.uniform(0.06, 0.4))
        against = round(came * draw.uniform(0, 0.15))
        vision = {
            "titel": f"{name} in {draw.randint(2031, 2036)}",
            "samenvatting": draw.choice(WISHES),
            "periode": {"van": 2026, "tot": 2036},
            "status": status,
            "haalbaarheid": "in onderzoek" if status == "concept" else "haalbaar mits",
            "draagvlak": [{
                "methode": draw.choice(["enquete", "bijeenkomst", "huis aan huis", "keukentafel"]), "datum": "2025-10-04",
                "uitgenodigd": inhabitants, "deelnemers": came, "voor": came - against, "tegen": against,
                "bezwaren": [{"wat": "Er komt meer verkeer.", "antwoord": "Parkeren kan achter de kerk."}],
            }],
        }
        if status in ("vastgesteld", "in uitvoering"):
            vision["vastgesteld"] = {
                "op": "2025-11-15", "wijze": "Handopsteken in het dorpshuis", "voor": came - against, "tegen": against,
            }
        paragraphs = draw.sample(WISHES, 3)
        self._document(
            f"kernen/{slug}/visie", vision,
            f"{paragraphs[0]}\n\n## Wat we zelf doen\n\n{paragraphs[1]}\n\n## Wat we vragen\n\n{paragraphs[2]}")

    def _initiative(self, slug: str, plan: Plan) -> None:
        draw = self.draw
        status = "idee" if plan.kind == "idee" else self._weighted(STATUSES)
        begun = TODAY - datetime.timedelta(days=draw.randint(120, 1100))
        fields = {
            "titel": plan.title, "samenvatting": plan.summary, "status": status, "soort": plan.kind,
            "themas": [plan.theme], "trekker": f"dorpsbelangen-{slug}", "start": begun.isoformat(),
        }
        fields |= self._stand(status, begun)
        if status != "idee":
            fields["eigenaar"] = draw.choice(plan.ways)
            fields |= self._verdict(status, plan)
            fields["afspraken"] = [self._agreement(slug, what, status) for what in plan.deals]
            if plan.cost:
                fields["bijdragen"] = [
                    {"partij": f"dorpsbelangen-{slug}", "soort": "uren", "toegezegd": draw.randint(2, 30) * 20}]
        fields["logboek"] = self._log(status, begun)
        self._document(f"kernen/{slug}/initiatieven/{slug_of(plan.title)}", fields, ANSWERS.get(fields.get("haalbaarheid"), plan.summary))

    def _stand(self, status: str, begun: datetime.date) -> dict:
        if status == "gepauzeerd":
            return {"status_reden": "Er is nog geen aannemer gevonden.", "opnieuw_bekijken_op": "2027-03-01"}
        if status == "gestopt":
            return {"status_reden": "Er waren te weinig mensen om het vol te houden."}
        if status in ("gereed", "in beheer"):
            return {"gereed_op": (TODAY - (TODAY - begun) / 3).isoformat()}
        return {"streefdatum": f"{self.draw.randint(2027, 2029)}-K{self.draw.randint(1, 4)}"} if status != "idee" else {}

    def _verdict(self, status: str, plan: Plan) -> dict:
        draw = self.draw
        verdicts = ["haalbaar", "haalbaar mits"] if status not in ("verkenning", "gepauzeerd", "gestopt") else list(ANSWERS)
        verdict = draw.choice(verdicts)
        cost = {"raming": plan.cost, "gedekt": round(plan.cost * draw.choice([0, 0.4, 0.75, 1]))}
        fields = {"haalbaarheid": verdict, "beoordeeld_door": MUNICIPALITY, "kosten": cost}
        if verdict == "in onderzoek":
            fields["antwoord_voor"] = draw.choice(["2026-10-01", "2027-01-31", "2027-04-01"])
        if verdict == "haalbaar mits":
            fields["voorwaarden"] = [{"wat": "Er zijn tien vrijwilligers.", "voldaan": draw.random() < 0.5},
                                     {"wat": "Het onderhoud is geregeld.", "voldaan": draw.random() < 0.5}]
        if verdict in ("niet nu", "niet haalbaar"):
            fields["toelichting"] = ANSWERS[verdict]
        if verdict == "niet nu":
            fields["opnieuw_bekijken_op"] = "2027-09-01"
        if verdict == "niet haalbaar":
            fields["alternatief"] = "Kijken of het buurdorp plek heeft."
        return fields

    def _agreement(self, slug: str, what: str, status: str) -> dict:
        draw = self.draw
        others = [MUNICIPALITY, "openbare-ruimte", "waterschap-de-zegge", "woonstichting-het-erf", f"dorpsbelangen-{slug}"]
        due = TODAY + datetime.timedelta(days=draw.randint(-300, 330))
        agreement = {"wat": what, "wie": draw.choice(others), "uiterlijk": due.isoformat()}
        if status in ("gereed", "in beheer") or (due < TODAY and draw.random() < 0.8):
            due = min(due, TODAY - datetime.timedelta(days=10))
            agreement |= {"uiterlijk": due.isoformat(), "status": "voldaan",
                          "voldaan_op": (due - datetime.timedelta(days=draw.randint(0, 40))).isoformat()}
        elif status == "gestopt":
            agreement["status"] = "vervallen"
        return agreement

    def _log(self, status: str, begun: datetime.date) -> list[dict]:
        reached = LIFE.index(status) if status in LIFE else 2
        step = (TODAY - begun) / (reached + 2)
        log = [{"datum": begun.isoformat(), "soort": "bijeenkomst", "tekst": "De eerste avond: twaalf mensen en veel koffie."}]
        texts = ("We zoeken uit wat het kost.", "Iedereen is het eens: we gaan het doen.", "De schop gaat de grond in.",
                 "Het is klaar, en er is taart.", "Een vaste groep onderhoudt het.")
        for number in range(reached):
            log.append({"datum": (begun + step * (number + 1)).isoformat(), "soort": "besluit" if number == 1 else "voortgang",
                        "tekst": texts[number], "van": LIFE[number], "naar": LIFE[number + 1]})
        if status not in LIFE:
            log.append({"datum": (TODAY - step / 2).isoformat(), "soort": "besluit", "tekst": "We leggen het voor nu weg.",
                        "van": LIFE[reached], "naar": status})
        return log

    def _weighted(self, weights: dict[str, int]) -> str:
        return self.draw.choices(list(weights), list(weights.values()))[0]

    def _document(self, path: str, fields: dict, body: str) -> None:
        file = self.content / f"{path}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        # A line of JSON is a value of YAML.
        lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
        file.write_text("\n".join(["---", *lines, "---", "", body, ""]), encoding="utf-8")


def slug_of(name: str) -> str:
    """The name as a file is called: `’t Otterven` gives `t-otterven`."""
    plain = "".join(letter if letter.isalnum() else "-" if letter in " -" else "" for letter in name.lower())
    return "-".join(part for part in plain.split("-") if part)


def write_municipality(root: Path, villages: int, seed: int = 1, has_long_names: bool = False) -> None:
    """Writes ROOT/content for `villages` villages, at most 120."""
    Municipality(root / "content", villages, seed, has_long_names).write()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=Path)
    parser.add_argument("--villages", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--long-names", action="store_true", help="names of about sixty characters")
    options = parser.parse_args()
    write_municipality(options.root, options.villages, options.seed, options.long_names)


if __name__ == "__main__":
    main()
