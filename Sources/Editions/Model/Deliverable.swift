import CommonMark

/// Something that was to be done, and what became of it.
public struct Deliverable: Sendable, Identifiable {
  /// A slug, which is also its anchor on the statement.
  public let id: String
  /// What was to be done, in a few words.
  public let title: String
  /// What became of it.
  public let status: Status
  /// What is said of it; nil where nothing is.
  public let says: Markdown?
  /// Who was to do it.
  public let owner: String?
  /// Where in the paper it stands: `paragraphs 10 to 13`.
  public let place: String?
  /// The measures whose targets judge it, in the author's order.
  public let measures: [Measure.ID]

  /// What became of a deliverable, in the order in which readers are told.
  public enum Status: String, Sendable, CaseIterable {
    /// It is done, or its target is reached.
    case met
    /// It is not done, or its target is missed.
    case notMet = "not met"
    /// Something is being done, and the source does not say that it is met or not.
    case underWay = "under way"
    /// The source leaves it to another paper or another body.
    case reportedElsewhere = "reported elsewhere"
  }
}

extension Deliverable.Status {
  /// What targets say together, each met, not met, or nil where the data do not tell: met where all are, not met
  /// where any is not; nil where none is missed and not all can be told.
  init?(judgedBy targets: [Bool?]) {
    if targets.contains(false) {
      self = .notMet
    } else if !targets.isEmpty, targets.allSatisfy({ $0 == true }) {
      self = .met
    } else {
      return nil
    }
  }
}
