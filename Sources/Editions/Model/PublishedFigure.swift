import Measures

/// One value of a measure's data, with what each edition printed of it.
public struct PublishedFigure: Sendable {
  /// Of what, and when.
  public let key: Observation.Key
  /// The heads of the category columns, in the order of the key's categories.
  public let categoryColumns: [String]
  /// What was printed, oldest first: a new telling wherever an edition printed another value, or one of something else.
  public fileprivate(set) var tellings: [Telling]

  /// A value as one edition or several, one after the other, printed it of one quantity.
  public struct Telling: Sendable {
    /// The value.
    public let value: Value
    /// How it is written.
    public let quantity: Quantity
    /// The edition that printed it first.
    public let first: Edition
    /// The editions that printed it again, one after the other, oldest first.
    public fileprivate(set) var again: [Edition] = []
    /// Why the value is another than before, in the words of the edition that printed it first; nil where it does
    /// not say, or nothing was printed before.
    public let because: String?
  }
}

extension PublishedFigure {
  /// The figures of the measure's data, as editions from the oldest to the newest hold them; in order of time as far
  /// as the sources date them. A window that is not dated is another one in each edition.
  static func all(in appearances: [MeasureHistory.Appearance]) -> [PublishedFigure] {
    var figures: [PublishedFigure] = []
    var places: [PlaceKey: Int] = [:]
    for (edition, appearance) in appearances.enumerated() {
      for row in appearance.measure.dataset.observations {
        guard let value = row.value else { continue }
        let place = PlaceKey(key: row.key, edition: row.period.isDated ? nil : edition)
        let telling = Telling(value, of: row, in: appearance)
        if let known = places[place] {
          figures[known].add(telling)
        } else {
          places[place] = figures.count
          let columns = appearance.measure.dataset.categoryColumns
          figures.append(PublishedFigure(key: row.key, categoryColumns: columns, tellings: [telling]))
        }
      }
    }
    return figures.enumerated().sorted { first, second in
      let (earlier, later) = (first.element.key.period, second.element.key.period)
      if earlier.isDated != later.isDated { return earlier.isDated }
      if earlier.precedes(later) == true { return true }
      return later.precedes(earlier) == true ? false : first.offset < second.offset
    }.map(\.element)
  }

  /// What makes two rows one figure.
  private struct PlaceKey: Hashable {
    let key: Observation.Key
    /// The edition, where the period is not dated.
    let edition: Int?
  }

  /// Adds what the next edition printed.
  fileprivate mutating func add(_ next: Telling) {
    if let last = tellings.last, last.isSame(as: next) {
      tellings[tellings.count - 1].again.append(next.first)
    } else {
      tellings.append(next)
    }
  }

  /// What differs from one telling to the next; the same number of something else is no revision.
  func revisions(of history: MeasureHistory) -> [Revision] {
    zip(tellings, tellings.dropFirst()).filter { !$0.hasSameValue(as: $1) }.map {
      Revision(history: history, figure: self, was: $0, now: $1)
    }
  }
}

extension PublishedFigure.Telling {
  /// What an edition printed in a row.
  fileprivate init(_ value: Value, of row: Observation, in appearance: MeasureHistory.Appearance) {
    self.value = value
    quantity = appearance.measure.printedQuantity
    first = appearance.edition
    because = value.marks.contains(.revised) && row.note != nil ? row.note : appearance.measure.revised
  }

  /// Whether both tell readers the same, of the same: 100 offences are not 100 victims.
  fileprivate func isSame(as other: Self) -> Bool {
    quantity.noun == other.quantity.noun && hasSameValue(as: other)
  }

  /// Whether both are the same number. Of two units they never are.
  fileprivate func hasSameValue(as other: Self) -> Bool {
    quantity.unit == other.quantity.unit && value.tellsTheSame(as: other.value)
  }
}
