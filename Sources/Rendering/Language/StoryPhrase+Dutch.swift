// What is said of a story in Dutch.

extension StoryPhrase {
    var dutch: String {
        switch self {
        case .story: "Verhaal"
        case .storyFrom: "Verhaal uit"
        case .about: "Bij dit verhaal"
        }
    }
}
