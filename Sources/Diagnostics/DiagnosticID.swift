/// The stable name of each kind of remark: scripts, suppressions and `explain` rely on it, so a name never changes its
/// meaning and is never reused. One list, so that a test can demand a failing example of each.
package enum DiagnosticID: String, Sendable, Hashable, CaseIterable {
    // Files
    case missingMunicipality = "missing-municipality"
    case missingPlaceIndex = "missing-place-index"
    case unreadable = "unreadable"
    case invalidUTF8 = "invalid-utf8"
    case mergeConflict = "merge-conflict"
    case fileTooLarge = "file-too-large"
    case lineTooLong = "line-too-long"
    case unexpectedFile = "unexpected-file"
    case refusedFile = "refused-file"
    case duplicateSlug = "duplicate-slug"
    case emptySlug = "empty-slug"

    // Front matter
    case missingFrontMatter = "missing-front-matter"
    case unclosedFrontMatter = "unclosed-front-matter"
    case frontMatterSyntax = "front-matter-syntax"
    case frontMatterConstruct = "front-matter-construct"
    case frontMatterLimit = "front-matter-limit"
    case cutValue = "cut-value"
    case duplicateKey = "duplicate-key"
    case unknownKey = "unknown-key"
    case unknownValue = "unknown-value"
    case wrongType = "wrong-type"
    case wrongDate = "wrong-date"
    case missingRequired = "missing-required"
    case forbiddenField = "forbidden-field"
    case tooLong = "too-long"

    // References and links
    case unknownReference = "unknown-reference"
    case ambiguousReference = "ambiguous-reference"
    case unpublishedReference = "unpublished-reference"
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case lostLink = "lost-link"
    case refusedAddress = "refused-address"
    case waitCycle = "wait-cycle"

    // Markdown
    case rawHTML = "raw-html"
    case missingAltText = "missing-alt-text"
    case brokenImage = "broken-image"
    case externalImage = "external-image"
    case markdownLimit = "markdown-limit"
    case unusedFootnote = "unused-footnote"

    // Domain
    case contradiction
    case unlikelyValue = "unlikely-value"
    case lowContrast = "low-contrast"
    case missingDetail = "missing-detail"
    case statusMismatch = "status-mismatch"
    case impossibleTransition = "impossible-transition"
    case futureFact = "future-fact"

    // What could be added
    case participationWithoutEvidence = "participation-without-evidence"
    case executionWithoutEvidence = "execution-without-evidence"
    case singleSupportMethod = "single-support-method"
    case noAgreement = "no-agreement"
    case noLead = "no-lead"
    case municipalLead = "municipal-lead"
    case municipalVerdict = "municipal-verdict"
    case ambitionWithoutAgreement = "ambition-without-agreement"
    case themeWithoutTask = "theme-without-task"

    // Templates
    case templateSyntax = "template-syntax"
    case templateUnknownName = "template-unknown-name"
    case templateWrongType = "template-wrong-type"
    case templateMissingPartial = "template-missing-partial"
    case templateUnsafePlace = "template-unsafe-place"
    case templateUnknownFile = "template-unknown-file"
    case templateRecursion = "template-recursion"
    case templateLimit = "template-limit"
}
