// The texts of the glossary page in English.

extension GlossaryPhrase {
    var english: String {
        switch self {
        case .heading: "Words and symbols"
        case .about: "What the words and symbols on this site mean."
        case .threeQuestions:
            "The status says how far a plan is, the verdict whether it can be done, and the square who owns "
                + "it."
        case .statuses: "Status: how far is the plan?"
        case .statusesLead: "The fuller the circle, the further the plan."
        case .verdicts: "Verdict: can it be done?"
        case .verdictsLead: "The verdict is separate from the status. It always says who gave it."
        case .ownership: "Ownership: whose is it?"
        case .ownershipLead:
            "Four types from the model of the municipality of Peel en Maas. No type is better than another."
        case .ownershipType: "type {1}: {2}"
        case .agreements: "Agreement: who does what, and when?"
        case .agreementsLead: "The date that holds now counts. If it was moved, the old one is shown as well."
        case .overdue: "The date has passed and there is still something to do."
        case .attention: "What needs attention"
        case .attentionLead:
            "These words follow from the dates. They are no reproach: sometimes there simply is no news "
                + "yet."
        case .silent: "silent"
        case .silentMeaning:
            "Nothing has been reported about the plan for more than {1} days, while it is still running. "
                + "Reporting “no news” counts as news too."
        case .waiting: "This agreement can only start when something else is finished. It says what it is waiting for."
        case .answerLate: "answer past its date"
        case .answerLateMeaning:
            "It was promised to say whether the plan can be done. That date has passed and there is no "
                + "answer yet."
        case .review: "look at it again"
        case .reviewMeaning: "A date has been agreed to look at the plan or the vision again."
        case .unconfirmed: "Those who carry out the agreement say that it is done. Nobody else has confirmed that yet."
        case .roles: "Roles: who does what in an agreement?"
        case .rolesLead: "A party can have more than one role."
        case .deviations: "When an agreement changes"
        case .deviationsLead: "An agreement may change. The reason and the first date remain."
        case .visionStatuses: "Vision: how far is it?"
        case .visionStatusesLead: "A vision is never finished. After some time residents look at it again."
        case .standings: "What the municipality does with the vision"
        case .standingsLead: "The vision remains the residents’ own, whatever the municipality does with it."
        case .participations: "Taking part: who joins in with whom?"
        case .participationsLead:
            "Having a say with the municipality is something else than a municipality that joins in with "
                + "residents."
        case .kinds: "Kinds of initiatives"
        case .kindsLead: "Large or small: everything counts."
        case .otherWords: "Other words on this visieplein"
        case .otherWordsLead: "Words that you will find on several pages."
        case .support: "support"
        case .supportMeaning: "How many people were asked, who took part, and what they thought of it."
        case .supportSheet:
            "One page about one vision or plan: who was asked and how, who took part, who was missing, and "
                + "what objections there are. You can print it."
        case .selfScan:
            "Residents or municipality say for themselves how working together is going, and where they "
                + "want to go. It is a mirror to talk about, not a report card."
        case .whatIsSupportSheet: "What is a support sheet?"
        case .whatIsSelfScan: "What is a self-scan?"
        case .areaVision: "A vision of several places together. It can build on the visions of those places."
        case .rightToChallenge:
            "Residents can ask the government whether they may take over a task, if they think that it can "
                + "be done better that way."
        }
    }
}
