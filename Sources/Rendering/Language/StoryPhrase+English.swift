// What is said of a story in English.

extension StoryPhrase {
    var english: String {
        switch self {
        case .story: "Story"
        case .storyFrom: "Story from"
        case .about: "About this story"
        }
    }
}
