internal import VillageModel

/// The smallest useful file of each kind, for authors to copy. Each one builds as it stands in the sample folder.
enum Starters {
    /// A starter with what it shows, in Dutch.
    struct Starter: Sendable {
        package let caption: String
        package let file: SampleFile
    }

    /// Those of one kind, the plainest first.
    static func starters(of kind: EntityKind) -> [Starter] {
        switch kind {
        case .municipality: [Starter(caption: "Een gemeente", file: municipality)]
        case .place: [Starter(caption: "Een dorp", file: place)]
        case .vision:
            [Starter(caption: "Een dorpsvisie", file: vision), Starter(caption: "Een gebiedsvisie", file: areaVision)]
        case .initiative:
            [
                Starter(caption: "Een plan dat u verkent", file: initiative),
                Starter(caption: "Een plan met een afspraak", file: plannedInitiative),
            ]
        case .theme: [Starter(caption: "Een thema", file: theme)]
        case .party: [Starter(caption: "Een partij", file: party)]
        case .story: [Starter(caption: "Een verhaal", file: story)]
        case .track: [Starter(caption: "Een traject", file: track)]
        case .page: [Starter(caption: "Een vrije pagina", file: page)]
        }
    }

    private static let municipality = SampleFile(
        "gemeente.md",
        """
        ---
        naam: Voorbeeldhoven
        provincie: Laagveen
        contact:
          rol: Team dorpen en wijken
          email: dorpen@example.nl
        licentie: CC BY 4.0
        ---

        Op dit plein ziet u wat onze dorpen van plan zijn.
        """)

    private static let place = SampleFile(
        "kernen/molendam/index.md",
        """
        ---
        naam: Molendam
        soort: dorp
        samenvatting: Een dorp aan de dijk, met een molen, een school en een haventje.
        aanspreekpunt:
          rol: Dorpencoördinator van de gemeente
          email: dorpen@example.nl
        ---

        Molendam ligt aan de dijk. Iedereen kent elkaar van het haventje.
        """)

    private static let vision = SampleFile(
        "kernen/molendam/visie.md",
        """
        ---
        titel: Molendam in 2035
        samenvatting: We willen een dorp waar je elkaar tegenkomt en waar kinderen veilig naar school fietsen.
        periode: {van: 2026, tot: 2035}
        status: concept
        bespreekbaar: [De inrichting van de dijk, De plek van de speeltuin]
        ligt_vast: De dijk wordt in 2028 verhoogd
        ---

        ## Wat we willen

        Een dorp waar altijd iemand thuis is.
        """)

    static let areaVision = SampleFile(
        "visies/samen-aan-de-dijk.md",
        """
        ---
        titel: Samen aan de dijk
        samenvatting: Twee dorpen, één dijk. We trekken samen op bij wonen en vervoer.
        kernen: [molendam, kerkhove]
        periode: {van: 2026, tot: 2035}
        status: in voorbereiding
        bouwt_op: molendam/visie
        ---

        Wat past er op twee kantjes? Dit.
        """)

    private static let initiative = SampleFile(
        "kernen/molendam/initiatieven/bankje-op-de-dijk.md",
        """
        ---
        titel: Een bankje op de dijk
        samenvatting: Een plek om uit te rusten, halverwege de molen en de haven.
        status: verkenning
        themas: ontmoeten
        trekker: dorpsbelangen-molendam
        start: 2026-03
        ---

        Wie van de molen naar de haven loopt, wil onderweg even zitten.
        """)

    private static let plannedInitiative = SampleFile(
        "kernen/molendam/initiatieven/bankje-op-de-dijk.md",
        """
        ---
        titel: Een bankje op de dijk
        samenvatting: Een plek om uit te rusten, halverwege de molen en de haven.
        status: gepland
        themas: ontmoeten
        eigenaar: 2
        afspraken:
          - {wat: Het bankje plaatsen, wie: dorpsbelangen-molendam, uiterlijk: 2026-10}
        ---

        Het hout ligt klaar. Nu de vergunning nog.
        """)

    static let theme = SampleFile(
        "themas/ontmoeten.md",
        """
        ---
        naam: Ontmoeten
        omschrijving: Plekken en momenten waar mensen elkaar tegenkomen.
        ---

        Zonder plek geen praatje.
        """)

    private static let party = SampleFile(
        "partijen/dorpsbelangen-molendam.md",
        """
        ---
        naam: Dorpsbelangen Molendam
        soort: bewonersorganisatie
        vorm: vereniging
        kern: molendam
        contact: {rol: Secretariaat, email: dorpsbelangen@example.nl}
        ---

        Wij spreken namens het dorp met de gemeente.
        """)

    private static let story = SampleFile(
        "verhalen/speeltuin-aan-de-haven.md",
        """
        ---
        titel: De speeltuin die er in één zomer stond
        samenvatting: Veertig ouders bouwden zelf een speeltuin aan de haven.
        plaats: Molendam
        bron: Jaarverslag van Dorpsbelangen Molendam
        resultaat: Er spelen elke dag kinderen.
        les: Begin klein, dan komt de rest vanzelf.
        ---

        Het begon met een schommel.
        """)

    private static let track = SampleFile(
        "trajecten/dorpen-aan-zet.md",
        """
        ---
        titel: Dorpen aan zet
        nummer: 1
        gemeenten: [Voorbeeldhoven]
        plaatsen: [Molendam, Kerkhove]
        verhalen: speeltuin-aan-de-haven
        bron: Verslag van de landelijke vereniging
        ---

        Twee jaar lang keken de dorpen met elkaar mee.
        """)

    static let page = SampleFile(
        "paginas/hoe-werkt-dit.md",
        """
        ---
        titel: Hoe werkt dit?
        menu: ja
        ---

        De dorpen schrijven, de gemeente reageert.
        """)
}
