import Diagnostics
import Reading

extension PlainPage {
  /// The page that a file of words makes. What is wrong in it is marked where it is shown to reviewers.
  init?(
    _ words: WordsFile, addresses: SiteAddresses, isMarked: Bool, into diagnostics: inout DiagnosticList
  ) {
    let check = WordsCheck(addresses: addresses, base: "", binder: nil)
    let checked = check.checked(words, into: &diagnostics)
    if !words.name.isSlug {
      diagnostics.report(DefinitionProblem.noSlug(words.name), at: Place(words.file.path))
    }
    guard let titled = (isMarked ? checked.withFaultsMarked : checked.markdown).titled else {
      diagnostics.report(WordsProblem.noTitle, at: Place(words.file.path))
      return nil
    }
    self.init(id: words.name, title: titled.title, markdown: titled.rest)
  }
}
