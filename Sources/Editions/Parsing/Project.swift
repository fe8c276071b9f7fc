import CommonMark
import Diagnostics
import Measures
import Reading

/// The author's files, each read by itself: nothing is linked yet, and what could not be read is left out.
public struct Project: Sendable {
  let tree: SourceTree
  let site: Site?
  let population: Population
  let frameworks: [Framework]
  let pages: [WordsSource]
  let editions: [EditionSource]
}

/// A file of words.
struct WordsSource: Sendable {
  /// Its name without `.md`.
  let name: String
  let file: SourceFile
  let markdown: Markdown
}

/// The folder of an edition.
struct EditionSource: Sendable {
  let id: String
  let file: SourceFile
  let title: String
  let standfirst: String?
  let date: CalendarDate
  let isPublished: Bool
  let framework: Located<String>?
  let baseline: Period?
  let source: PaperSource
  let record: Edition.Record
  let voices: [Voice]
  let sections: [Located<String>]
  let answers: [AnswerSource]
  let facts: CSVTable?
  let words: [WordsSource]
  let sectionFolders: [SectionSource]
  /// The names of all its folders, readable or not.
  let folders: [String]
}

/// How an edition says that it answers a duty.
struct AnswerSource: Sendable {
  let duty: Located<String>
  let words: String?
  let address: String?
}

/// The folder of a section.
struct SectionSource: Sendable {
  let id: String
  let file: SourceFile
  let title: String
  let short: String
  let priority: Located<String>?
  let applies: Bool?
  let because: String?
  let evidence: String?
  let measures: [Located<String>]
  let places: Places
  let words: [WordsSource]
  let measureFolders: [MeasureSourceFolder]
  /// The names of all its folders, readable or not.
  let folders: [String]
}

/// Where in the paper the words of each voice come from.
typealias Places = [PlaceOfWords]

/// The folder of a measure.
struct MeasureSourceFolder: Sendable {
  let id: String
  let file: SourceFile
  let title: String
  let short: String
  let definition: String?
  let quantity: Quantity
  let evidence: Located<Evidence.Kind>?
  let official: Located<String>?
  let because: String?
  let source: MeasureSource?
  let note: String?
  let noData: String?
  let chart: ChartWish?
  let derivation: DerivationKind?
  let categories: [CategoryColumn]
  let places: Places
  let data: CSVTable?
  /// Whether there is a `data.csv`, readable or not.
  let hasDataFile: Bool
  let tables: [(name: String, table: CSVTable)]
  let words: [WordsSource]
}

/// Where in the paper the words of a voice come from.
struct PlaceOfWords: Sendable {
  let voice: Located<String>
  let place: String
}

extension EditionSource {
  /// The path of one of its folders, as the author would type it.
  func path(of folder: String) -> String { file.sibling(folder) }
}

extension SectionSource {
  /// The path of one of its folders, as the author would type it.
  func path(of folder: String) -> String { file.sibling(folder) }
}

extension SourceFile {
  /// The path of `name` in the folder of this file.
  fileprivate func sibling(_ name: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return folder + name
  }
}
