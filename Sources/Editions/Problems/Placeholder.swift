import Diagnostics
import Reading

/// What stands in content that a command wrote, where only its author knows what belongs there.
public enum Placeholder {
  /// What each begins with: `TODO the name of the force`.
  public static let mark = "TODO"

  /// The texts of a definition that begin with the mark. Of a file without the mark nothing is read.
  static func texts(in file: SourceFile) -> [Located<String>] {
    guard mayStand(in: file) else { return [] }
    var alreadyTold = DiagnosticList()
    guard let mapping = YAML.read(file, into: &alreadyTold) else { return [] }
    return YAMLValue.mapping(mapping).texts.filter { $0.text.hasPrefix(mark) }
      .map { Located($0.text, at: $0.place) }
  }

  /// Whether the mark stands anywhere in the bytes of a file.
  fileprivate static func mayStand(in file: SourceFile) -> Bool {
    let (first, length) = (markBytes[0], markBytes.count)
    return file.bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { bytes[$0] == first && bytes[$0...].prefix(length).elementsEqual(markBytes) }
    }
  }

  private static let markBytes = Array(mark.utf8)
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
    for page in pages where Placeholder.mayStand(in: page.file) {
      for paragraph in page.markdown.paragraphs where paragraph.text.contains(Placeholder.mark) {
        let place = page.file.place(of: paragraph.position)
        diagnostics.report(ContentProblem.placeholder, at: place, in: page.file)
      }
    }
  }
}
