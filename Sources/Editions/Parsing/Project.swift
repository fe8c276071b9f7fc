import CommonMark
import Diagnostics
import Measures
import Reading

/// The author's files, each read by itself: nothing is linked yet, and what could not be read is left out.
public struct Project: Sendable {
  /// Who publishes, about whom; nil where that could not be read.
  public let site: Site?
  let population: Population
  let frameworks: [Framework]
  /// The names of all frameworks, readable or not.
  let frameworkNames: [String]
  let pages: [WordsFile]
  let editions: [EditionFolder]
  /// The pages of editions, sections and measures whose definition could not be read.
  let unreadPages: Set<String>

  /// The names of the voices of all editions, sorted.
  public var voices: [String] { Set(editions.flatMap(\.definition.voices).map(\.id)).sorted() }

  /// How many editions and measures could be read, drafts and theirs too.
  public var size: ProjectSize {
    ProjectSize(
      editions: editions.count, drafts: editions.count { !$0.definition.isPublished },
      measures: editions.flatMap(\.sections).reduce(0) { $0 + $1.measures.count })
  }

  /// When an edition is published; nil for one that is not there, could not be read or has no date yet.
  public func date(ofEdition name: String) -> PublicationDate? {
    let date = editions.first { $0.id == name }?.definition.date
    return date == Edition.dateNotGiven ? nil : date
  }

  /// The names of the editions whose definition could be read, drafts too, newest first.
  public var editionNames: [String] {
    editions.sorted { ($0.definition.date, $0.id) > ($1.definition.date, $1.id) }.map(\.id)
  }
}

/// The folder of an edition.
struct EditionFolder: Sendable {
  let id: String
  let definition: EditionDefinition
  let facts: CSVTable?
  /// Whether there is a `facts.csv`, readable or not.
  let hasFactsFile: Bool
  let words: [WordsFile]
  let sections: [SectionFolder]
  /// The names of all its folders and files of words, readable or not.
  let folders, wordsFiles: [String]

  /// The measures whose folders are there and of which a definition, a section's or their own, could not be read.
  let unreadMeasures: Set<Measure.ID>

  /// The measures of which not all is known that formulas can ask.
  var unsureMeasures: Set<Measure.ID> {
    let measures = sections.flatMap(\.measures).filter { !$0.data.isWhole }
    return unreadMeasures.union(measures.map(\.id))
  }

  /// Whether every row of the data of its measures could be read.
  var isDataWhole: Bool { sections.allSatisfy { $0.measures.allSatisfy(\.data.isWhole) } }
}

/// The folder of a section.
struct SectionFolder: Sendable {
  let id: String
  let definition: SectionDefinition
  let words: [WordsFile]
  let measures: [MeasureFolder]
  /// The names of all its folders, readable or not.
  let folders: [String]
  /// The names of the files of words, its own and its measures', that are empty or cannot be read.
  let unreadWords: Set<String>
}

/// The folder of a measure, held by reference as the measure is.
final class MeasureFolder: Sendable {
  let id: String
  let definition: MeasureDefinition
  /// Whether there is a `data.csv`, readable or not.
  let hasDataFile: Bool
  let data: MeasureData
  let words: [WordsFile]

  init(id: String, definition: MeasureDefinition, hasDataFile: Bool, data: MeasureData, words: [WordsFile]) {
    self.id = id
    self.definition = definition
    self.hasDataFile = hasDataFile
    self.data = data
    self.words = words
  }
}

extension SourceFile {
  /// The path of `name` in the folder of this file, as the author would type it.
  func sibling(_ name: String) -> String {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    return folder + name
  }
}
