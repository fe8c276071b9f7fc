import Measures

/// One measure through all the editions that hold it: what was said when, and which figures were published.
public struct MeasureHistory: Sendable, Identifiable {
  /// The name of the measure's folder in each edition.
  public let id: Measure.ID
  /// The measure as each edition holds it, newest first; two at least.
  public let appearances: [Appearance]
  /// The values that its own tables hold, each with what the editions printed of it; in order of time.
  public let figures: [PublishedFigure]

  /// A measure in one edition.
  public struct Appearance: Sendable {
    /// The edition.
    public let edition: Edition
    /// The section that it stands in.
    public let section: Section
    /// The measure as it stands there.
    public let measure: Measure
  }

  /// The measure as the newest edition holds it.
  public let newest: Appearance

  /// What differs from one edition to the next, oldest edition first.
  public var revisions: [Revision] { figures.flatMap { $0.revisions(of: self) } }
}

extension MeasureHistory {
  /// The history of each measure that more than one of `editions` holds, in the order of the newest first.
  public static func all(in editions: [Edition]) -> [MeasureHistory] {
    var order: [Measure.ID] = []
    var appearances: [Measure.ID: [Appearance]] = [:]
    for edition in editions {
      for section in edition.sections {
        for measure in section.measures {
          if appearances[measure.id] == nil { order.append(measure.id) }
          appearances[measure.id, default: []].append(
            Appearance(edition: edition, section: section, measure: measure))
        }
      }
    }
    return order.compactMap { appearances[$0].flatMap(MeasureHistory.init) }
  }

  /// The history of one measure; nil where one edition alone holds it.
  private init?(_ appearances: [Appearance]) {
    guard appearances.count > 1, let newest = appearances.first else { return nil }
    id = newest.measure.id
    self.newest = newest
    self.appearances = appearances
    figures = PublishedFigure.all(in: appearances.reversed())
  }
}
