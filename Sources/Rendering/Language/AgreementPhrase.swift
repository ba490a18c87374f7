/// What is said of an agreement.
enum AgreementPhrase: String, PhraseTable {
    case noLaterThan = "afspraak_uiterlijk"
    case datePassed = "afspraak_datum_voorbij"
    case daysPast = "afspraak_dagen_voorbij"
    case kept = "afspraak_nagekomen"
    case keptOn = "afspraak_nagekomen_op"
    case confirmedBy = "afspraak_bevestigd_door"
    case unconfirmed = "afspraak_volgens_uitvoerder"
    case waitsFor = "afspraak_wacht_op"
    case waitedFor = "afspraak_wachtte_op"
    case isAwaited = "afspraak_hierop_wacht"
    case wasAwaited = "afspraak_hierop_wachtte"
    case ofOwner = "afspraak_bij"
    case inTotal = "afspraak_samen"
    case moved = "afspraak_verschoven"
    case deviation = "afspraak_afwijking"
    case document = "afspraak_document"
}
