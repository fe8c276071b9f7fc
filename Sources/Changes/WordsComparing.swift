import CommonMark
import Editions

extension WordsChange {
  /// The words of both editions that are not the same.
  static func all(from old: Edition, to new: Edition) -> [WordsChange] {
    matched(old.texts, new.texts).compactMap { old, new in
      guard let any = new ?? old, old?.text != new?.text else { return nil }
      return WordsChange(
        path: any.path, title: any.title, voice: any.voice,
        runs: WordChange.changes(from: old?.text ?? "", to: new?.text ?? ""))
    }
  }
}

/// The words of one file, or of one deliverable, with the figures in them as readers see them.
private struct PlacedText: Identifiable {
  /// The path of the file below the edition's folder.
  let path: String
  /// Which of its deliverables the words are of; nil for a file of words.
  var deliverable: Deliverable.ID?
  let title: String
  let voice: String?
  let text: String

  var id: [String] { [path] + [deliverable].compactMap(\.self) }
}

extension Edition {
  fileprivate var texts: [PlacedText] {
    words.placed(in: "", title: title)
      + sections.flatMap { section in
        let narrative = section.narrative.map { words in
          PlacedText(path: section.id + ending, title: section.title, voice: nil, text: words.plainText)
        }
        return [narrative].compactMap(\.self)
          + section.words.placed(in: "\(section.id)/", title: section.title)
          + section.measures.flatMap { $0.words.placed(in: "\(section.id)/\($0.id)/", title: $0.title) }
          + section.deliverables.compactMap { $0.placed(in: "\(section.id)/\(ContentPaths.section)") }
      }
  }
}

extension [Words] {
  fileprivate func placed(in folder: String, title: String) -> [PlacedText] {
    map { words in
      PlacedText(
        path: folder + words.voice.id + ending, title: title, voice: words.voice.name,
        text: words.markdown.plainText)
    }
  }
}

extension Deliverable {
  /// What is said of it, which stands in the file at `path`; nil where nothing is.
  fileprivate func placed(in path: String) -> PlacedText? {
    says.map {
      PlacedText(path: path, deliverable: id, title: title, voice: nil, text: $0.plainText)
    }
  }
}

/// The ending of a file of words.
private let ending = SourceKind.words
