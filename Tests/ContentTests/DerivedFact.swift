import VillageModel

/// What follows from the model at a date, and who in it shows that: an example is enough.
struct DerivedFact: Sendable {
    let name: String
    let isShown: @Sendable (Municipality, CalendarDate) -> Bool

    private static func some(
        _ name: String, _ holds: @escaping @Sendable (Initiative, Municipality, CalendarDate) -> Bool
    ) -> DerivedFact {
        DerivedFact(name: name) { model, date in model.initiatives.contains { holds($0, model, date) } }
    }

    /// Every reason of the work list by itself, and what else pages tell.
    static let all: [DerivedFact] =
        WorklistItem.Reason.allCases.map { reason in
            DerivedFact(name: "work list: \(reason.rawValue)") { model, date in
                Worklist(model, at: date).items.contains { $0.reason == reason }
            }
        } + ofInitiatives + ofOthers

    private static let ofInitiatives = [
        some("community-owned, led by the municipality") { initiative, model, _ in
            model.isLedByMunicipalityThoughCommunityOwned(initiative)
        },
        some("community-owned, judged by the municipality") { initiative, model, _ in
            model.isJudgedByMunicipalityThoughCommunityOwned(initiative)
        },
        some("participation without evidence") { $0.claimsParticipationWithoutEvidence(at: $2) },
        some("support by one method") { $0.hasSupportByOneMethodOnly(at: $2) },
        some("support by more methods") { Set($0.support(at: $2).map(\.method)).count > 1 },
        some("executed without evidence") { $0.isExecutedWithoutEvidence(at: $2) },
        some("from exploring on without an agreement") { initiative, _, _ in initiative.lacksAgreement },
        some("paused, to be looked at later") { initiative, _, date in
            initiative.status == .paused && initiative.reviewOn.map { $0 > date } ?? false
        },
        some("a review that passed") { $0.isReviewPassed(at: $2) },
        some("no verdict now, to be looked at later") { initiative, _, date in
            initiative.verdict.feasibility == .notNow && initiative.reviewOn.map { $0 > date } ?? false
        },
        some("a deadline that moved and was kept") { initiative, _, _ in
            initiative.agreements.contains { $0.status == .met && $0.deadline != $0.due }
        },
        some("a deadline that moved and passed") { initiative, _, date in
            initiative.agreements.contains { $0.deadline != $0.due && $0.isOverdue(at: date) }
        },
        some("kept by the word of the executor alone") { initiative, _, _ in
            initiative.agreements.contains { $0.status == .met && $0.confirmedBy == nil }
        },
        some("kept and confirmed") { initiative, _, _ in initiative.agreements.contains { $0.confirmedBy != nil } },
        some("more spent than estimated") { initiative, _, _ in
            guard let spent = initiative.budget?.spent, let estimate = initiative.budget?.estimate else { return false }
            return spent.cents > estimate.cents
        },
        some("a village's own no") { initiative, _, _ in
            initiative.status == .stopped && initiative.verdict.feasibility == .feasible
        },
        some("what other initiatives wait for") { initiative, model, _ in
            model.initiatives.contains { other in
                other.agreements.contains { agreement in
                    agreement.waitsFor.contains { model[$0.initiative].origin.path == initiative.origin.path }
                }
            }
        },
        some("an objection without an answer") { initiative, _, _ in
            let counts = initiative.support.objectionCounts
            return counts.all > counts.answered
        },
    ]

    private static let ofOthers = [
        DerivedFact(name: "an ambition without an agreement") { model, _ in !model.ambitionsWithoutAgreement.isEmpty },
        DerivedFact(name: "an ambition without an initiative") { model, _ in
            model.profile.ambitions.contains { $0.initiatives.isEmpty }
        },
        DerivedFact(name: "a theme without a task or an activity") { model, _ in
            !model.themesWithoutTaskOrActivity.isEmpty
        },
        DerivedFact(name: "a vision whose review passed") { model, date in
            model.visions.contains { $0.isReviewPassed(at: date) }
        },
        DerivedFact(name: "a superseded vision") { model, _ in
            model.visions.contains { $0.status == .superseded && !$0.isAreaVision }
                && model.visions.contains { $0.supersedes != nil }
        },
        DerivedFact(name: "an area vision that builds on others") { model, _ in
            model.visions.contains { $0.isAreaVision && $0.buildsOn.count > 1 }
        },
        DerivedFact(name: "a place without a vision") { model, date in
            model.countsByPlace(at: date).contains { $0.visions + $0.areaVisions == 0 }
        },
        DerivedFact(name: "volunteer hours by year") { model, _ in
            let graph = RelationGraph(model)
            return model.places.indices.contains { !model.volunteerHours(of: ID($0), in: graph).byYear.isEmpty }
        },
        DerivedFact(name: "volunteer hours without a year") { model, _ in
            let graph = RelationGraph(model)
            return model.places.indices.contains { model.volunteerHours(of: ID($0), in: graph).undated > 0 }
        },
    ]
}
