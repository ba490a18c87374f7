internal import VillageModel

/// What the field reference says beside its tables.
enum ReferenceWords {
    static let introduction = """
        # Velden

        Alle velden die boven in een bestand mogen staan, tussen de twee regels `---`. Dit overzicht komt uit het
        programma zelf (`make docs` schrijft het opnieuw). Hoe u een bestand begint, leest u in
        [schrijven.md](schrijven.md); wat de begrippen betekenen in [inhoudsmodel.md](inhoudsmodel.md).

        ## Zo schrijft u een waarde

        | soort | zo schrijft u het |
        |---|---|
        | veld | De Nederlandse of de Engelse naam; het resultaat is hetzelfde. Hoofdletters, accenten en het verschil \
        tussen spatie, `-` en `_` doen er niet toe. |
        | tekst | Gewoon typen. Staat er een `: ` of ` #` in, of begint de tekst met een leesteken, zet dan \
        aanhalingstekens om het geheel: `"Wonen: nu of nooit"`. |
        | een van | Precies een van deze woorden, in het Nederlands of (tussen haakjes) in het Engels. |
        | ja of nee | `ja` of `nee`; `yes`, `no`, `true` en `false` mogen ook. |
        | heel getal | `1250` of `1.250`. |
        | bedrag | `12500`, `€ 12.500` of `12.500,50`. Tussen accolades \
        hoort een bedrag met een komma tussen aanhalingstekens: `{besteed: "12.500,50"}`. |
        | dag | Jaar, maand, dag: `2026-05-01`. |
        | dag, maand, kwartaal of jaar | `2026-05-01`, `2026-05`, `2026-K2` of `2026`. Een begin telt vanaf de eerste \
        dag, een einde tot en met de laatste. |
        | verwijzing | De naam van het bestand zonder `.md`. Bij twee gelijke namen: `kern/naam`. |
        | foto of pdf | De bestandsnaam, gezien vanaf dit bestand. |
        | lijst | `[een, twee]`, of elk op een eigen regel met een streepje ervoor. Is er maar één, dan hoeft dat niet. |
        | groepje | De velden eronder en twee spaties naar rechts, of achter elkaar: `{van: 2026, tot: 2035}`. |

        Onder “verplicht” staat wanneer een veld er moet zijn. Ontbreekt het, dan zegt het programma dat, en op welke
        regel.

        """

    static let commonFields = """
        Met `publiceren: nee` blijft een bestand van de website. In `gemeente.md` mag dat niet: de gemeente is er altijd.
        """

    static let groups = """
        Sommige velden bestaan zelf uit velden. Die staan hier één keer, ook als meer soorten bestanden ze gebruiken.
        """

    static let shortForm = """
        Alle velden van een [initiatief](#initiatief), en deze twee. Zonder `id` is de titel de naam.
        """

    /// Where files of a kind stand.
    static func location(of kind: EntityKind) -> String {
        switch kind {
        case .municipality: "`gemeente.md`, precies één"
        case .place: "`kernen/<kern>/index.md`"
        case .vision:
            "`kernen/<kern>/visie.md` of `kernen/<kern>/visies/<naam>.md`; een gebiedsvisie in `visies/<naam>.md`"
        case .initiative:
            "`kernen/<kern>/initiatieven/<naam>.md`; een plan van twee of meer kernen in `initiatieven/<naam>.md`"
        case .theme: "`themas/<naam>.md`"
        case .party: "`partijen/<naam>.md`"
        case .story: "`verhalen/<naam>.md`"
        case .track: "`trajecten/<naam>.md`"
        case .page: "`paginas/<naam>.md`"
        }
    }
}
