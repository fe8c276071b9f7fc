import ContentSamples
import Testing

@Suite("repeated-words")
struct RepeatedWordsTests {
  @Test("words that nobody has touched since the last edition are told")
  func repeated() {
    let changed = ["theft/next-quarter.md", "theft/thefts/force.md", "theft/thefts/commissioner.md"]
    let content = changed.reduce(Content.northshire.withNextEdition) { content, path in
      content.with("editions/2022-05/\(path)", "New words.")
    }.replacing("YE 2021", with: "YE 2020-06,1100\nYE 2021", in: "editions/2022-05/theft/thefts/data.csv")
      .replacing("YE 2021", with: "YE 2020-06,11%,510\nYE 2021", in: "editions/2022-05/theft/survey/data.csv")
    #expect(
      content.problems == [
        """
        warning editions/2022-05/theft/force.md These words are the same as in the edition before. \
        Write them anew, or say under `stands` why they stay. (editions/2022-02/theft/force.md They stand here.)
        """
      ])
  }
}
