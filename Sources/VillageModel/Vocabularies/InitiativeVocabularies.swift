/// What kind of undertaking an initiative is.
package enum InitiativeKind: Vocabulary {
    case project, task, idea, activity

    package var spelling: Spelling {
        switch self {
        case .project: Spelling("project", "project")
        case .task: Spelling("klus", "task")
        case .idea: Spelling("idee", "idea")
        case .activity: Spelling("activiteit", "activity")
        }
    }
}

/// "Beleidsparticipatie is iets anders dan overheidsparticipatie" (brochure).
package enum Participation: Vocabulary {
    /// Residents take part in the making of policy: hear them.
    case policy
    /// The government takes part in what residents do: leave them the lead.
    case government
    case none

    package var spelling: Spelling {
        switch self {
        case .policy: Spelling("beleid", "policy")
        case .government: Spelling("overheid", "government")
        case .none: Spelling("geen", "none")
        }
    }
}

/// What a party promises to bring.
package enum ContributionKind: Vocabulary {
    case money, hours, material, venue, knowledge, permit

    package var spelling: Spelling {
        switch self {
        case .money: Spelling("geld", "money")
        case .hours: Spelling("uren", "hours")
        case .material: Spelling("materiaal", "material")
        case .venue: Spelling("locatie", "venue")
        case .knowledge: Spelling("kennis", "knowledge")
        case .permit: Spelling("vergunning", "permit")
        }
    }
}

/// What an entry of a log tells.
package enum LogKind: Vocabulary {
    case progress, decision, meeting, milestone, deviation, lesson, noNews, question, answer

    package var spelling: Spelling {
        switch self {
        case .progress: Spelling("voortgang", "progress")
        case .decision: Spelling("besluit", "decision")
        case .meeting: Spelling("bijeenkomst", "meeting")
        case .milestone: Spelling("mijlpaal", "milestone")
        case .deviation: Spelling("afwijking", "deviation")
        case .lesson: Spelling("geleerd", "lesson")
        case .noNews: Spelling("geen nieuws", "no_news")
        case .question: Spelling("vraag", "question")
        case .answer: Spelling("antwoord", "answer")
        }
    }
}

/// How support among residents was sought.
package enum SupportMethod: Vocabulary {
    case survey, doorToDoor, meeting, kitchenTable, petition, membersMeeting, dropIn, online

    package var spelling: Spelling {
        switch self {
        case .survey: Spelling("enquete", "survey")
        case .doorToDoor: Spelling("huis aan huis", "door_to_door")
        case .meeting: Spelling("bijeenkomst", "meeting")
        case .kitchenTable: Spelling("keukentafel", "kitchen_table")
        case .petition: Spelling("handtekeningen", "petition")
        case .membersMeeting: Spelling("ledenvergadering", "members_meeting")
        case .dropIn: Spelling("inloop", "drop_in")
        case .online: Spelling("online", "online")
        }
    }
}
