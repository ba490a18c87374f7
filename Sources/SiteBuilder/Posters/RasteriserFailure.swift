package import Diagnostics

/// How `rsvg-convert` ended when it made no picture.
package struct RasteriserFailure: Error, Sendable, Hashable {
    /// How the program came to its end.
    enum Ending: Sendable, Hashable {
        /// It could not be started, or was given no room to work in.
        case notStarted
        case code(Int32)
        case signal(Int32)
        /// It said that all went well, and wrote nothing.
        case empty
    }

    let ending: Ending
    /// The drawing that it was given, by its path in the output.
    let drawing: String
    let format: String
    /// The first line that the program printed about it; empty when it said nothing.
    let explanation: String

    /// What went wrong, in one sentence.
    package var message: Message {
        let (nl, en) =
            switch ending {
            case .notStarted: ("het startte niet", "it did not start")
            case .code(let code): ("het eindigde met code \(code)", "it ended with code \(code)")
            case .signal(let signal): ("het werd afgebroken (signaal \(signal))", "it was killed (signal \(signal))")
            case .empty: ("het schreef niets", "it wrote nothing")
            }
        let quoted = explanation.isEmpty ? "." : ": \(explanation)"
        return Message(
            nl: "rsvg-convert maakte geen \(format) van \(drawing); \(nl)\(quoted)",
            en: "rsvg-convert made no \(format) of \(drawing); \(en)\(quoted)")
    }
}
