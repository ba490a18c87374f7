internal import FrontMatter
internal import VillageModel

/// Reads a vision.
enum VisionDecoder {
    private typealias Fields = VisionFields

    /// - Parameter place: the village that the vision stands under; nil for an area vision.
    /// - Returns: nil when a required field is missing or wrong; the diagnostics are then in the reader's decoding.
    static func decode(_ reader: FieldReader, origin: Origin, place: ID<Place>?) -> Vision? {
        // Every field is read before the first `guard`, so that all mistakes are reported at once.
        let title = reader.required(Fields.title)
        let summary = reader.required(Fields.summary)
        let places = reader.places(Fields.places, below: place)
        let period = reader.required(Fields.period)
        let status = reader.required(Fields.status)
        let feasibility = reader.value(Fields.feasibility)
        let agreements = reader.list(Fields.agreements)
        let buildsOn = reader.list(Fields.buildsOn)
        let supersedes = reader.value(Fields.supersedes)
        let adoption = reader.value(Fields.adoption)
        let standing = reader.value(Fields.standing)
        let negotiable = reader.list(Fields.negotiable)
        let fixedPoints = reader.list(Fields.fixedPoints)
        let support = reader.list(Fields.support)
        let reviewBy = reader.value(Fields.reviewBy)
        let municipalResponse = reader.value(Fields.municipalResponse)
        let document = reader.value(Fields.document)
        let photos = reader.list(Fields.photos)
        let extra = reader.value(CommonFields.extra) ?? []
        if place == nil {
            reader.forbid(Fields.initiatives, because: .shortFormNeedsPlace)
        } else {
            // Only its form is checked here; the initiatives are decoded by themselves.
            _ = reader.value(Fields.initiatives)
        }
        guard let title, let summary, let period, let status else { return nil }
        return Vision(
            origin: origin, title: title, summary: summary, places: places, isAreaVision: place == nil,
            period: period, status: status, feasibility: feasibility, agreements: agreements, buildsOn: buildsOn,
            supersedes: supersedes, adoption: adoption, standing: standing, negotiable: negotiable,
            fixedPoints: fixedPoints, support: support, reviewBy: reviewBy, municipalResponse: municipalResponse,
            document: document, photos: photos, extra: extra)
    }
}
