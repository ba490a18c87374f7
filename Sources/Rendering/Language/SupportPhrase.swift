/// What is said of support among residents, on the page of a plan and on its support sheet.
enum SupportPhrase: String, PhraseTable {
    // Of one measure
    case invited = "draagvlak_uitgenodigd"
    case oneTookPart = "draagvlak_een_deed_mee"
    case manyTookPart = "draagvlak_deden_mee"
    case participantsShare = "draagvlak_deel_van_inwoners"
    case ofInhabitants = "draagvlak_van_inwoners"
    case resident = "draagvlak_bewoner"
    case residents = "draagvlak_bewoners"
    case inFavour = "draagvlak_voor"
    case neutral = "draagvlak_neutraal"
    case against = "draagvlak_tegen"
    case whoWeMissed = "draagvlak_wie_we_misten"
    case source = "draagvlak_bron"
    case noAnswerYet = "draagvlak_nog_geen_antwoord"
    // Objections and their answers
    case onlyObjectionOpen = "draagvlak_ene_bezwaar_open"
    case onlyObjectionAnswered = "draagvlak_ene_bezwaar_beantwoord"
    case allObjectionsOpen = "draagvlak_bezwaren_open"
    case allObjectionsAnswered = "draagvlak_bezwaren_beantwoord"
    case oneObjectionAnswered = "draagvlak_een_bezwaar_beantwoord"
    case someObjectionsAnswered = "draagvlak_enkele_bezwaren_beantwoord"
}
