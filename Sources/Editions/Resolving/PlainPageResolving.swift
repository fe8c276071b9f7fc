import Diagnostics
import Reading

extension PlainPage {
  /// The page that a file of words makes.
  init?(_ words: WordsFile, addresses: SiteAddresses, into diagnostics: inout DiagnosticList) {
    let check = WordsCheck(addresses: addresses, base: "", binder: nil)
    _ = check.checked(words, into: &diagnostics)
    if !words.name.isSlug {
      diagnostics.report(DefinitionProblem.noSlug(words.name), at: Place(words.file.path))
    }
    guard let titled = words.markdown.titled else {
      diagnostics.report(WordsProblem.noTitle, at: Place(words.file.path))
      return nil
    }
    self.init(id: words.name, title: titled.title, markdown: titled.rest)
  }
}
