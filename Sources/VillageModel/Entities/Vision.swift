/// What a village, or several together, want for their future.
package struct Vision: Sendable {
    package var origin: Origin
    package var title: String
    /// In plain language.
    package var summary: String
    /// One village, or for an area vision two or more.
    package var places: [ID<Place>]
    /// Whether it stands above the villages, under `content/visies/`.
    package var isAreaVision: Bool
    package var period: Period
    package var status: VisionStatus
    package var feasibility: Feasibility?
    package var agreements: [Agreement]
    /// The visions that this one brings together.
    package var buildsOn: [ID<Vision>]
    /// The vision that this one replaces.
    package var supersedes: ID<Vision>?
    package var adoption: Adoption?
    package var standing: Standing?
    /// What can be talked about.
    package var negotiable: [String]
    /// What can't.
    package var fixedPoints: [FixedPoint]
    package var support: [Support]
    package var reviewBy: PlanDate?
    package var municipalResponse: MunicipalResponse?
    /// The document that villagers know the vision by.
    package var document: DocumentLink?
    package var photos: [Photo]
    package var extra: [ExtraField]

    package init(
        origin: Origin, title: String, summary: String, places: [ID<Place>], isAreaVision: Bool,
        period: Period, status: VisionStatus, feasibility: Feasibility?, agreements: [Agreement],
        buildsOn: [ID<Vision>], supersedes: ID<Vision>?, adoption: Adoption?, standing: Standing?,
        negotiable: [String], fixedPoints: [FixedPoint], support: [Support], reviewBy: PlanDate?,
        municipalResponse: MunicipalResponse?, document: DocumentLink?, photos: [Photo], extra: [ExtraField]
    ) {
        self.origin = origin
        self.title = title
        self.summary = summary
        self.places = places
        self.isAreaVision = isAreaVision
        self.period = period
        self.status = status
        self.feasibility = feasibility
        self.agreements = agreements
        self.buildsOn = buildsOn
        self.supersedes = supersedes
        self.adoption = adoption
        self.standing = standing
        self.negotiable = negotiable
        self.fixedPoints = fixedPoints
        self.support = support
        self.reviewBy = reviewBy
        self.municipalResponse = municipalResponse
        self.document = document
        self.photos = photos
        self.extra = extra
    }
}

/// The years that a vision is for.
package struct Period: Sendable, Hashable {
    package var from: PlanDate
    package var to: PlanDate?

    package init(
        from: PlanDate, to: PlanDate?
    ) {
        self.from = from
        self.to = to
    }
}

/// How and when the community adopted its vision.
package struct Adoption: Sendable, Hashable {
    package var on: CalendarDate
    package var how: String?
    package var inFavour: Int?
    package var against: Int?

    package init(
        on: CalendarDate, how: String?, inFavour: Int?, against: Int?
    ) {
        self.on = on
        self.how = how
        self.inFavour = inFavour
        self.against = against
    }
}

/// What is not open for discussion; *how* it happens may be.
package struct FixedPoint: Sendable, Hashable {
    package var what: String
    package var why: String?
    package var by: ID<Party>?
    package var openHow: String?

    package init(
        what: String, why: String?, by: ID<Party>?, openHow: String?
    ) {
        self.what = what
        self.why = why
        self.by = by
        self.openHow = openHow
    }
}

/// The municipality's own words, apart from the village's: "wél constructief kritisch maar niet sturend" (brochure).
package struct MunicipalResponse: Sendable, Hashable {
    package var text: String
    package var on: CalendarDate
    package var by: String?

    package init(
        text: String, on: CalendarDate, by: String?
    ) {
        self.text = text
        self.on = on
        self.by = by
    }
}
