import Editions
import Measures
import Numerals

/// What a measure's page says beside its figures: why it has its grade, whether its target is met, why there are no new
/// data, what was not published, and why it is no longer reported.
enum MeasureStatus {
  static func rows(of measure: Measure, successor: LinkItem?) -> [RecordRow] {
    let target = measure.target.map { goal in
      [goal.standing.sentence(of: measure.quantity), place(goal.place)].compactMap(\.self).joined(
        separator: " ")
    }
    return [
      .ifAny("Why this grade", measure.grading.flatMap(grade)),
      .ifAny("Against the target", target),
      .ifAny("No new data", measure.update?.words),
      .ifAny("Not published", measure.findings.latest == nil ? nil : measure.notPublished),
      .ifAny("No longer reported", measure.retirement?.because),
      successor.map { RecordRow(term: "Reported instead", words: $0.label, href: $0.href) },
    ].compactMap(\.self)
  }

  /// What must be reached for each grade, in one sentence.
  static func thresholds(of measure: Measure) -> String? {
    guard let thresholds = measure.grading?.thresholds else { return nil }
    let quantity = measure.quantity
    let known = zip(thresholds.scale.grades, thresholds.bounds).compactMap { grade, bound in
      bound.map { "\(grade.name): \(thresholds.sense.rawValue) \(quantity.plainText($0))" }
    }
    let last = thresholds.scale.names.last.map { "otherwise \($0)" }
    let isWhole = known.count == thresholds.bounds.count
    return (known + (isWhole ? [last] : []).compactMap(\.self)).joined(separator: "; ").uppercasedFirst + "."
  }

  private static func grade(_ grading: Grading) -> String? {
    guard let awarded = grading.awarded else { return nil }
    let computed = grading.computed.map { "By its thresholds it is “\($0.name)”." }
    return [awarded.reason, grading.agrees == false ? computed : nil, place(awarded.place)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// `In the paper: paragraph 16.`
  private static func place(_ place: String?) -> String? { place.map { "\(PaperPlace.words($0))." } }
}

extension Measure.Update {
  /// Why, and when there will be.
  fileprivate var words: String {
    let date = nextDate.map { "The source publishes next on \($0.words)." }
    return [because, next ?? date].compactMap(\.self).joined(separator: " ")
  }
}

extension Quantity {
  /// A number in the unit with the decimals that it needs.
  fileprivate func plainText(_ number: Double) -> String {
    unit.prefix + NumeralText.forReaders.writePlain(number) + unit.suffix
  }
}
