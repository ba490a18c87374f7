/// What the posters say beside what they share with the pages.
enum PosterPhrase: String, PhraseTable {
    case title = "poster_titel"
    case asOf = "poster_stand_van"
    case place = "poster_kern"
    case theme = "poster_thema"
    case noTheme = "poster_geen_thema"
    case agreementsMet = "poster_nagekomen"
    case pastDate = "poster_voorbij"
    case allInvented = "poster_verzonnen"
    case textsAreTheirs = "poster_teksten"
    case mayShare = "poster_delen"
    case note = "poster_uitleg"
    case communityOwns = "poster_gemeenschap"
    case overdue = "poster_voorbij_kop"
    case upcoming = "poster_komen_eraan"
    case toHangUp = "poster_ophangen"
}
