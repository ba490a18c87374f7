"""What the made-up villages of sample_municipality.py want, and how they say it. All of it was written for this file."""

from typing import NamedTuple


class Plan(NamedTuple):
    """Something that a village might want. `ways` are the ownership types that suit it, `deals` what parties promise."""

    title: str
    summary: str
    theme: str
    kind: str
    cost: int
    ways: tuple[int, ...]
    deals: tuple[str, ...]


THEMES = {
    "wonen": ("Wonen", "Een huis voor wie hier wil blijven of terug wil komen."),
    "ontmoeten": ("Ontmoeten", "Plekken en momenten waar mensen elkaar tegenkomen."),
    "verkeer": ("Verkeer", "Veilig en vlot van huis naar school, winkel en werk."),
    "groen-en-water": ("Groen en water", "Bermen, bomen, sloten en wat daarin leeft."),
    "energie": ("Energie", "Zelf opwekken, samen besparen, van het gas af."),
    "zorg": ("Zorg", "Omkijken naar elkaar, en hulp dichtbij."),
    "jeugd": ("Jeugd", "Spelen, sporten en je eigen plek hebben."),
    "erfgoed": ("Erfgoed", "Molens, kerken en verhalen bewaren en gebruiken."),
}

PLANS = [
    Plan("Dorpshuis weer open op maandag", "Met een rooster van vrijwilligers is er elke dag van de week koffie.",
         "ontmoeten", "project", 8500, (1, 2), ("De huur voor vijf jaar vastleggen", "Een rooster voor vrijwilligers maken")),
    Plan("Een ommetje door het broek", "Drie kilometer laarzenpad, met twee bruggetjes en een bank halverwege.",
         "groen-en-water", "project", 18500, (2, 3), ("Toestemming van de grondeigenaren regelen", "Twee bruggetjes plaatsen")),
    Plan("Dertig in de Dorpsstraat", "Twee smalle doorgangen en een drempel, zodat kinderen veilig oversteken.",
         "verkeer", "project", 64000, (3, 4), ("Een snelheidsmeting doen", "Het ontwerp aan het dorp laten zien")),
    Plan("Open eettafel", "Elke tweede donderdag koken buren voor wie aanschuift.",
         "ontmoeten", "activiteit", 900, (1,), ("De keuken beschikbaar stellen",)),
    Plan("Acht starterswoningen aan de Kerkwei", "Kleine huizen voor jonge mensen die hier zijn opgegroeid.",
         "wonen", "project", 1_900_000, (3, 4), ("Het bestemmingsplan aanpassen", "Een woningcorporatie vinden die wil bouwen")),
    Plan("Zonnepanelen op het schooldak", "Samen eigenaar van honderdtwintig panelen; de opbrengst gaat naar het dorp.",
         "energie", "project", 52000, (1, 2), ("Het dak laten doorrekenen", "De aansluiting aanvragen")),
    Plan("Een AED bij elke straathoek", "Vier kasten, en veertig mensen die weten wat ze moeten doen.",
         "zorg", "klus", 7200, (2,), ("Zes avonden les geven in reanimeren",)),
    Plan("Speelplek die kinderen zelf tekenden", "Klimbomen, zand, water en een hut. Geen wipkip.",
         "jeugd", "project", 41000, (2, 3), ("De oude toestellen weghalen", "Het onderhoud verdelen")),
    Plan("Bloemen in de berm", "Twee keer per jaar maaien en het gras afvoeren, dan komen de vlinders vanzelf.",
         "groen-en-water", "klus", 1400, (2,), ("De maaikaart aanpassen", "In juni en september hooien")),
    Plan("De molen weer aan het draaien", "Nieuwe roeden en een jonge molenaar, op zaterdag open voor bezoek.",
         "erfgoed", "project", 118000, (2, 3), ("De roeden laten keuren", "Een molenaar opleiden")),
    Plan("Buurtbus naar het station", "Acht vrijwilligers rijden elk uur tussen zeven en zeven.",
         "verkeer", "project", 23000, (2, 3), ("De halte verplaatsen", "Acht chauffeurs vinden")),
    Plan("Van het gas af, straat voor straat", "Eerst isoleren, dan één bron voor de hele Schoolstraat.",
         "energie", "project", 310000, (3, 4), ("Een onderzoek naar de bodem betalen",)),
    Plan("Jongerenhok achter de sporthal", "Een eigen plek, met een eigen sleutel en eigen regels.",
         "jeugd", "project", 15500, (1, 2), ("De bouwplaats aanwijzen", "Een beheergroep vormen")),
    Plan("Dorpsondersteuner voor twaalf uur", "Iemand die de weg weet in hulp, en die gewoon langskomt.",
         "zorg", "project", 34000, (2, 3), ("De uren voor drie jaar betalen", "Een werkplek geven")),
    Plan("Kerk met een tweede leven", "Concerten, rouw, trouw en een toneelclub onder één dak.",
         "erfgoed", "project", 265000, (1, 2), ("De eigendom overdragen", "Een gebruiksplan schrijven")),
    Plan("Fietspad langs de vaart", "Anderhalve kilometer beton, en eindelijk geen gaten meer.",
         "verkeer", "project", 480000, (4,), ("De subsidie van de provincie aanvragen",)),
    Plan("Moestuin achter de pastorie", "Twintig tuintjes, gedeeld gereedschap en één ton water.",
         "groen-en-water", "klus", 1250, (1,), ("De grond in bruikleen geven",)),
    Plan("Wonen op het oude erf", "Zes kleine huizen om een gezamenlijke tuin, voor wie ouder wordt.",
         "wonen", "project", 1_250_000, (2, 3), ("De regels voor erven verruimen",)),
    Plan("Plukroute langs oude appelrassen", "Veertig bomen, een kaart en een dag in september.",
         "erfgoed", "activiteit", 3600, (1, 2), ("Een boomkweker laten meedenken",)),
    Plan("Zwemplek met een steiger", "Een trap, een drijflijn en een bord met wat wel en niet kan.",
         "jeugd", "project", 27500, (2, 3), ("Het water elke maand laten meten", "De steiger keuren")),
    Plan("Klussendienst van buren", "Een lamp, een lekkende kraan, een formulier: bel en er komt iemand.",
         "zorg", "activiteit", 500, (1,), ("De telefoon bemannen",)),
    Plan("Deelauto bij de kerk", "Eén elektrische auto voor vijftien huishoudens, te boeken met een tikje.",
         "energie", "project", 29000, (1, 2), ("Een laadpaal plaatsen",)),
    Plan("Terug in de tijd met de schuur", "Werktuigen, foto’s en een verteller op zondagmiddag.",
         "erfgoed", "idee", 0, (1,), ()),
    Plan("Pannakooi op het plein", "Voetballen tot het donker wordt, zonder ramen in de buurt.",
         "jeugd", "idee", 0, (2,), ()),
    Plan("Knarrenhof aan de singel", "Ruil uw grote huis voor een klein huis tussen bekenden.",
         "wonen", "idee", 0, (2,), ()),
    Plan("Wadi’s in plaats van putten", "Regen blijft in het dorp en in augustus is het gras nog groen.",
         "groen-en-water", "project", 72000, (3, 4), ("De straat een jaar eerder openleggen",)),
]

ANSWERS = {
    "haalbaar": "We kunnen beginnen. Het geld is er, en de mensen ook.",
    "haalbaar mits": "De gemeente doet mee, als aan de voorwaarden is voldaan.",
    "in onderzoek": "De vraag ligt bij de gemeente. Voor de genoemde datum komt er antwoord.",
    "niet nu": "Het geld voor dit jaar is op. Volgend jaar kijken we opnieuw.",
    "niet haalbaar": "De grond is nodig voor de dijk. Dat verandert de komende tien jaar niet.",
}

TALENTS = [
    "Een boomkweker die planten en kennis uitleent", "Twee gepensioneerde loodgieters", "Een fanfare die altijd komt",
    "Een schrijfster van subsidieaanvragen", "De kantelkar van de rietsnijders", "Een keuken voor honderd eters",
    "Een oud-notaris", "De geluidsinstallatie van de toneelclub", "Zes tractoren en wie erop kan rijden",
]

WISHES = [
    "Wie hier jong is, kan hier blijven. Wie hier oud is ook.",
    "We willen één plek waar altijd iemand is, en waar de koffie niet op bestelling hoeft.",
    "De school, de winkel en de bus hangen aan elkaar. Valt er één weg, dan wankelt de rest.",
    "Het landschap is van ons allemaal; we onderhouden het liever samen dan dat we erover klagen.",
    "We vragen de gemeente niet om alles te doen. We vragen om snel ja of nee te horen.",
]

# Halves of village names. Together they sound Dutch; the municipality says on every page that it was made up.
HEADS = ("Wiggel", "Kwartel", "Grutto", "Leeuwerik", "Vlier", "Otter", "Hazel", "Spreeuwe", "Kiekendief", "Braam", "Zegge", "Wulpen")
TAILS = ("drecht", "horn", "mond", "zijl", "woude", "made", "terp", "sluis", "donk", "kamp")
