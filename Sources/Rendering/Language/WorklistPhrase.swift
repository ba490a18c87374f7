/// The words of the list of an area manager, as a page, a text, a spreadsheet and a calendar.
enum WorklistPhrase: String, PhraseTable {
    case title = "werklijst_titel"
    case nothing = "werklijst_niets"
    case lead = "werklijst_inleiding"
    case item = "werklijst_punt"
    case items = "werklijst_punten"
    case waitsForThing = "werklijst_wacht_op_iets"
    // Reasons
    case overdue = "werklijst_voorbij"
    case answerOverdue = "werklijst_antwoord_voorbij"
    case reviewPassed = "werklijst_opnieuw_bekijken"
    case waiting = "werklijst_wacht"
    case silent = "werklijst_lang_geen_nieuws"
    case missingLead = "werklijst_geen_trekker"
    // Reasons as sentences
    case overdueSince = "werklijst_zin_voorbij"
    case answerOverdueSince = "werklijst_zin_antwoord"
    case reviewPassedSince = "werklijst_zin_opnieuw"
    case waitingSince = "werklijst_zin_wacht"
    case silentSince = "werklijst_zin_nieuws"
    case nobodyLeads = "werklijst_zin_trekker"
    // Headings of the spreadsheet
    case placesColumn = "werklijst_kolom_kernen"
    case whyColumn = "werklijst_kolom_waarom"
    case whatColumn = "werklijst_kolom_wat"
    case agreementColumn = "werklijst_kolom_afspraak"
    case dateColumn = "werklijst_kolom_datum"
    case daysPastColumn = "werklijst_kolom_dagen"
    case whoColumn = "werklijst_kolom_wie"
    case waitsForColumn = "werklijst_kolom_wacht_op"
    case pageColumn = "werklijst_kolom_pagina"
}
