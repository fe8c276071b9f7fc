import Diagnostics
import Reading

/// What stands in content that a command wrote, where only its author knows what belongs there.
public enum Placeholder {
  /// What each begins with: `TODO the name of the force`.
  public static let mark = "TODO"

  /// The texts of a definition that begin with the mark. Of a file without the mark nothing is read.
  static func texts(in file: SourceFile) -> [Located<String>] {
    guard file.bytes.firstRange(of: Array(mark.utf8)) != nil else { return [] }
    var alreadyTold = DiagnosticList()
    guard let mapping = YAML.read(file, into: &alreadyTold) else { return [] }
    return YAMLValue.mapping(mapping).texts.filter { $0.text.hasPrefix(mark) }
      .map { Located($0.text, at: $0.place) }
  }
}

extension YAMLValue {
  /// Every text in it, in order, keys left out.
  fileprivate var texts: [YAMLText] {
    switch self {
    case .text(let text): [text]
    case .list(let items, _): items.flatMap(\.texts)
    case .mapping(let mapping): mapping.entries.flatMap(\.value.texts)
    }
  }
}

extension SourceTree {
  /// Reports what is still to be filled in outside the editions: in the definition of the site and on its pages.
  func reportPlaceholders(on pages: [WordsFile], into diagnostics: inout DiagnosticList) {
    if let site = file(ContentPaths.site) {
      for text in Placeholder.texts(in: site) {
        diagnostics.report(ContentProblem.placeholder, at: text.place, in: site)
      }
    }
    for page in pages where page.file.bytes.firstRange(of: Array(Placeholder.mark.utf8)) != nil {
      for paragraph in page.markdown.paragraphs where paragraph.text.contains(Placeholder.mark) {
        let place = page.file.place(of: paragraph.position)
        diagnostics.report(ContentProblem.placeholder, at: place, in: page.file)
      }
    }
  }
}
