/// What is said of a story.
enum StoryPhrase: String, PhraseTable {
    case story = "verhaal_verhaal"
    case storyFrom = "verhaal_uit"
    case about = "verhaal_bij_dit_verhaal"
}
