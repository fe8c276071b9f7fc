import Measures

/// What is different between two editions, or between two states of one: all text final, for readers.
public struct EditionChanges: Sendable, Hashable, Encodable {
  /// The edition that is compared with.
  public let old: Side
  /// The edition that is compared.
  public let new: Side
  /// What the edition says of itself: its title, its date.
  public let details: [DetailChange]
  /// The sections that are new, gone, or defined in another way, in the new edition's order, those that are gone last.
  public let sections: [DefinitionChange]
  /// The measures of which anything but the words is different, in the same order.
  public let measures: [MeasureChange]
  /// The deliverables that are new, gone, or have another status or definition, in the same order.
  public let deliverables: [DefinitionChange]
  /// The words that are different, in the same order.
  public let words: [WordsChange]

  /// Whether nothing is different.
  public var isEmpty: Bool {
    details.isEmpty && sections.isEmpty && measures.isEmpty && deliverables.isEmpty && words.isEmpty
  }

  /// One of the two editions.
  public struct Side: Sendable, Hashable, Encodable {
    /// The name of its folder.
    public let id: String
    /// Its title.
    public let title: String
    /// Its date, for readers.
    public let date: String
  }

  /// Whether something is in both editions.
  public enum Presence: String, Sendable, Encodable {
    /// In the new edition alone.
    case added
    /// In the old edition alone.
    case removed
    /// In both.
    case kept
  }
}

/// Something that an author said in one line or a few, and says in another way.
public struct DetailChange: Sendable, Hashable, Encodable {
  /// What it is: `title`, `definition`, as in the definition's keys.
  public let name: String
  /// What was said; nil where nothing was.
  public let old: String?
  /// What is said now; nil where nothing is.
  public let new: String?
}

/// A section or a deliverable that is new, gone, or defined in another way.
public struct DefinitionChange: Sendable, Hashable, Encodable {
  /// The name of a section's folder; the name under which its section lists a deliverable.
  public let id: String
  /// Its title.
  public let title: String
  /// Whether it is in both editions.
  public let presence: EditionChanges.Presence
  /// What its definition says in another way, and what became of a deliverable.
  public let details: [DetailChange]
}

/// A measure that is new, gone, or has other figures or another definition.
public struct MeasureChange: Sendable, Hashable, Encodable {
  /// The name of its folder.
  public let id: String
  /// Its short title.
  public let title: String
  /// Whether it is in both editions.
  public let presence: EditionChanges.Presence
  /// The figure that its page leads with, where that is another; nil where it is the same, or there is none.
  public let headline: FigureChange?
  /// What is printed in another way of the same period, area and categories.
  public let revisions: [FigureChange]
  /// What is printed in the new edition alone.
  public let addedData: [PrintedFigure]
  /// What is printed in the old edition alone.
  public let removedData: [PrintedFigure]
  /// What its definition says in another way.
  public let details: [DetailChange]
}

/// A figure, and what it is of.
public struct PrintedFigure: Sendable, Hashable, Encodable {
  /// The further table that it stands in; nil for the measure's data.
  public let table: String?
  /// The period, the area and the categories, for readers: `year ending June 2019, Ayford, shotgun`.
  public let of: String
  /// The figure, for readers: `28,675`, `−34% on year ending June 2019`.
  public let text: String
  /// The period alone.
  let period: Period
  /// The area and the categories alone; nil for the force's total.
  let subject: String?

  private enum CodingKeys: CodingKey { case table, of, text }
}

/// A figure that is another.
public struct FigureChange: Sendable, Hashable, Encodable {
  /// What it was; nil where there was none.
  public let old: PrintedFigure?
  /// What it is; nil where there is none any more.
  public let new: PrintedFigure?
  /// The new value less the old one, for readers: `+25`; nil where that is no number, or nothing.
  public let difference: String?
}

/// Words that are different.
public struct WordsChange: Sendable, Hashable, Encodable {
  /// The path of their file below the edition's folder: `homicide/force.md`, or of the definition that holds them.
  public let path: String
  /// What they are about, for readers: the title of the edition, of a section, of a measure or of a deliverable.
  public let title: String
  /// Whose words they are; nil for a section of words alone and for a deliverable.
  public let voice: String?
  /// The words, run by run.
  public let runs: [WordChange]
}
