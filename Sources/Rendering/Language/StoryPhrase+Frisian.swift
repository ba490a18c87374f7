// What is said of a story in Frisian.

extension StoryPhrase {
    var frisian: String {
        switch self {
        case .story: "Ferhaal"
        case .storyFrom: "Ferhaal út"
        case .about: "By dit ferhaal"
        }
    }
}
