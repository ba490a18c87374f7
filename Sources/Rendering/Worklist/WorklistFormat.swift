/// The forms in which the list of an area manager comes out.
package enum WorklistFormat: String, Sendable, CaseIterable {
    case text, json, csv, ics
}
