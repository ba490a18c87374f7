// A content folder in which every field of the content model occurs. The field reference takes its examples from it, so
// that an example in the documentation is always one that the program accepts.

/// The sample folder. Values that the reference shows stand on one line.
enum SampleFolder {
    /// The pictures that the files name, relative to `content/`.
    static let neighbours = ["logo.png", "kernen/molendam/dijk.jpg"]

    static let files =
        [municipality, place, otherPlace] + visions + initiatives + others
        + [Starters.areaVision, Starters.theme, Starters.page]

    private static let municipality = SampleFile(
        "gemeente.md",
        """
        ---
        naam: Voorbeeldhoven
        provincie: Laagveen
        cbs_code: GM9999
        functienaam: dorpencoördinator
        stilte_dagen: 60
        taal: nl
        taal_teksten: nl
        kleuren: {accent: "#0b5563", accent_donker: "#82c3d3"}
        logo: logo.png
        fictief: ja
        contact:
          rol: Team dorpen en wijken
          email: dorpen@example.nl
          telefoon: 088 000 00 00
          website: https://www.example.nl/dorpen
          organisatie: Gemeente Voorbeeldhoven
          naam: Naam van de medewerker
          toestemming_op: 2025-11-03
          op_flyer: nee
        licentie: CC BY 4.0
        ambities:
          - {wat: In elk dorp een plek om elkaar te ontmoeten., bron: Raadsakkoord 2022, initiatieven: [dorpshuis]}
        reflecties:
          - wiel: gemeente
            datum: 2025-11-20
            door: Team dorpen en wijken
            scores:
              - {nu: 3, doel: 5, notitie: Plannen beginnen nog op het gemeentehuis.}
              - {nu: 4, doel: 5}
              - {nu: 3, doel: 4}
              - {nu: 2, doel: 4}
              - {nu: 3, doel: 4}
              - {nu: 2, doel: 4}
              - {nu: 4, doel: 4}
              - {nu: 3, doel: 5}
        extra: {gemeentehuis: Raadhuisplein 1}
        ---
        """)

    private static let place = SampleFile(
        "kernen/molendam/index.md",
        """
        ---
        naam: Molendam
        soort: dorp
        samenvatting: Een dorp aan de dijk, met een molen, een school en een haventje.
        inwoners: {aantal: 1.250, peildatum: 2025-01-01, bron: Gemeente Voorbeeldhoven}
        cbs_codes: [WK999901, BU99990100]
        gebied: Aan de dijk
        locatie: {lat: 52.37, lon: 5.22}
        organisatie: dorpsbelangen-molendam
        aanspreekpunt: {rol: Dorpencoördinator, email: dorpen@example.nl}
        talenten: [Een fanfare, Veel timmerlui]
        zonder: [draagvlak]
        logboek:
          - datum: 2025-06-14
            soort: bijeenkomst
            tekst: Tachtig mensen praatten mee over de dijk.
            door: Dorpsbelangen Molendam
            foto: {bestand: dijk.jpg, alt: Mensen met paraplu’s op een groene dijk., bijschrift: De dijk in juni.}
        fotos:
          - {bestand: dijk.jpg, alt: Mensen met paraplu’s op een groene dijk., bijschrift: De dijk in juni.}
        reflecties:
          - wiel: bewoners
            datum: 2025-11-20
            door: Dorpsbelangen Molendam
            scores: [{nu: 4, doel: 4}, {nu: 3, doel: 4}, {nu: 3, doel: 5}, {nu: 2, doel: 4},
              {nu: 3, doel: 4}, {nu: 3, doel: 4}, {nu: 4, doel: 5}, {nu: 3, doel: 4}]
        publiceren: ja
        extra: {bushalte: Molenweg, sinds: "1342"}
        ---
        """)

    private static let otherPlace = SampleFile(
        "kernen/kerkhove/index.md",
        """
        ---
        naam: Kerkhove
        soort: buurtschap
        samenvatting: Twaalf huizen rond een kerk.
        aanspreekpunt: {rol: Dorpencoördinator, email: dorpen@example.nl}
        ---
        """)

    private static let visions = [
        SampleFile(
            "kernen/molendam/visie.md",
            """
            ---
            titel: Molendam in 2035
            samenvatting: We willen een dorp waar je elkaar tegenkomt en waar kinderen veilig fietsen.
            periode: {van: 2026, tot: 2035}
            status: vastgesteld
            haalbaarheid: haalbaar mits
            afspraken:
              - {wat: Elk jaar samen kijken hoe het gaat, wie: dorpsbelangen-molendam, uiterlijk: 2026-12-31}
            vervangt: molendam/dorpsplan
            vastgesteld: {op: 2025-10-04, wijze: Handopsteken in het dorpshuis, voor: 133, tegen: 4}
            doorwerking: basis voor gesprek
            bespreekbaar: [De inrichting van de dijk]
            ligt_vast:
              - wat: De dijk wordt verhoogd
                waarom: Anders is het dorp niet veilig.
                door: gemeente-voorbeeldhoven
                open_hoe: Waar de trappen komen, bepalen we samen.
            draagvlak: {methode: enquête, datum: 2025-09-12, deelnemers: 210}
            herzien_voor: 2030
            reactie_gemeente: {tekst: "Wij denken graag mee over de dijk.", op: 2025-11-03, door: Het college}
            document: https://www.example.nl/molendam-2035.pdf
            fotos: {bestand: dijk.jpg, alt: Mensen met paraplu’s op een groene dijk.}
            initiatieven:
              - {id: zwemsteiger, titel: Een zwemsteiger, samenvatting: Veilig het water in., tekst: Vlonders genoeg.}
            ---
            """),
        SampleFile(
            "kernen/molendam/visies/dorpsplan.md",
            """
            ---
            titel: Dorpsplan 2015
            samenvatting: Ons vorige plan.
            periode: {van: 2015, tot: 2025}
            status: vervangen
            ---
            """),
    ]

    private static let initiatives = [
        SampleFile(
            "kernen/molendam/initiatieven/dorpshuis.md",
            """
            ---
            titel: Het dorpshuis weer open
            samenvatting: Vrijwilligers knappen het dorpshuis op en doen zelf het beheer.
            status: in uitvoering
            soort: project
            themas: [ontmoeten]
            eigenaar: 2
            haalbaarheid: haalbaar mits
            beoordeeld_door: gemeente-voorbeeldhoven
            beoordeeld_op: 2025-05-06
            antwoord_voor: 2025-06
            toelichting: Het dak is nog goed.
            voorwaarden:
              - {wat: Er zijn tien vrijwilligers., voldaan: ja}
            alternatief: Een hoek in de school.
            status_reden: Er is nog geen aannemer.
            opnieuw_bekijken_op: 2026-03-01
            trekker: dorpsbelangen-molendam
            partijen: [gemeente-voorbeeldhoven]
            bundelt: [bankje-op-de-dijk]
            participatievorm: overheid
            betrokken_sinds: 2025-01-15
            uitdaagrecht: ja
            fasen:
              - {naam: Verbouwen, van: 2025-09, tot: 2026-04, eigenaar: 3}
            kosten: {raming: € 24.000, gedekt: 21500, besteed: "1.105,20"}
            bijdragen:
              - {partij: dorpsbelangen-molendam, soort: uren, toegezegd: 600, geleverd: 380}
            start: 2025-03-03
            streefdatum: 2026-K2
            gereed_op: 2025-12-01
            afspraken:
              - wat: De ruimte vijf jaar verhuren voor één euro
                wie: [{partij: gemeente-voorbeeldhoven, rol: financier}, dorpsbelangen-molendam]
                uiterlijk: 2025-09-01
                id: huur
                status: voldaan
                voldaan_op: 2025-09-14
                bevestigd_door: molenvrienden
                bedrag: 12000
                uren: 40
                document: {soort: brief, url: "https://www.example.nl/huurbrief.pdf"}
                wacht_op: bankje-op-de-dijk
                afwijkingen:
                  - {soort: later, reden: De notaris had het druk., op: 2025-08-20, nieuwe_datum: 2025-10}
            mijlpalen:
              - {wat: De sleutel is er, gepland: 2025-09, bereikt_op: 2025-09-14}
            draagvlak:
              - methode: huis aan huis
                datum: 2025-02-08
                uitgenodigd: 500
                deelnemers: 137
                voor: 120
                tegen: 9
                neutraal: 8
                gemiste_groepen: [jongeren]
                bezwaren: [{wat: Er komt meer verkeer., antwoord: Parkeren kan bij de kerk.}]
                bewijs: Verslag van de rondgang
            logboek:
              - datum: 2025-10-18
                soort: voortgang
                tekst: De oude planken zijn eruit.
                van: gepland
                naar: in uitvoering
            gewone_taal: Het dorp krijgt het dorpshuis terug.
            fotos: {bestand: ../dijk.jpg, alt: Mensen met paraplu’s op een groene dijk.}
            ---
            """),
        SampleFile(
            "kernen/molendam/initiatieven/bankje-op-de-dijk.md",
            """
            ---
            titel: Een bankje op de dijk
            samenvatting: Een plek om uit te rusten.
            ---
            """),
        SampleFile(
            "initiatieven/buurtbus.md",
            """
            ---
            titel: Een bus langs beide dorpen
            samenvatting: Vrijwilligers rijden twee keer per dag.
            kernen: [molendam, kerkhove]
            ---
            """),
    ]

    private static let others = [
        SampleFile(
            "partijen/dorpsbelangen-molendam.md",
            """
            ---
            naam: Dorpsbelangen Molendam
            soort: bewonersorganisatie
            vorm: vereniging
            kern: molendam
            website: https://www.example.nl/molendam
            contact: {rol: Secretariaat, email: dorpsbelangen@example.nl}
            ---
            """),
        SampleFile(
            "partijen/gemeente-voorbeeldhoven.md",
            """
            ---
            naam: Gemeente Voorbeeldhoven
            soort: gemeente
            ---
            """),
        SampleFile(
            "partijen/molenvrienden.md",
            """
            ---
            naam: Molenvrienden
            soort: bewonersgroep
            ---
            """),
        SampleFile(
            "verhalen/speeltuin-aan-de-haven.md",
            """
            ---
            titel: De speeltuin die er in één zomer stond
            samenvatting: Veertig ouders bouwden zelf een speeltuin.
            plaats: Molendam
            bron: Jaarverslag van Dorpsbelangen Molendam
            resultaat: Er spelen elke dag kinderen.
            les: Begin klein.
            initiatief: dorpshuis
            foto: {bestand: ../kernen/molendam/dijk.jpg, alt: Mensen met paraplu’s op een groene dijk.}
            ---
            """),
        SampleFile(
            "trajecten/dorpen-aan-zet.md",
            """
            ---
            titel: Dorpen aan zet
            nummer: 1
            gemeenten: [Voorbeeldhoven]
            vereniging: Dorpsbelangen Laagveen
            plaatsen: [Molendam, Kerkhove]
            visies: [molendam/visie]
            verhalen: [speeltuin-aan-de-haven]
            bron: Verslag van de landelijke vereniging
            ---
            """),
    ]
}
