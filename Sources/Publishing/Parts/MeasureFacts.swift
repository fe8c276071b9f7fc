import Editions
import Measures

/// What every page says of a measure, worked out once, so that cards, rows, titles and pages cannot disagree.
struct MeasureFacts: Sendable {
  /// The finding as a headline; the reason in one word or two where there is none.
  let headline: String
  /// The measure's title, to stand over the headline; nil where the headline says it already, or there are no figures.
  let subject: String?
  /// The values behind the headline, in a sentence; what the figure is of, where it stands alone.
  let summary: String?
  /// The latest value; nil where the source prints none.
  let value: String?
  /// When that was, and of what, where it is not the whole force's: `Ayford, 2018`; nil where there are no figures.
  let when: String?
  /// The figure that a card or a row leads with: the latest value, or, where the source prints only the change, that:
  /// `Down 13%`.
  let lead: String?
  /// Of what and when that is: `2014/15`; of a change with both its ends: `2014/15, from 2013/14`.
  let leadWhen: String?
  /// What the latest value is out of: a whole, a requirement or a sample.
  let whole: String?
  /// The value at the start of the comparison.
  let before: String?
  /// When that was.
  let beforeWhen: String?
  /// The change in figures: `−6 (−12%)`.
  let change: String?
  /// What the change is measured from: `from the year ending June 2019`.
  let changeFrom: String?
  /// Whether the change is printed in the source or worked out, in a sentence.
  let changeOrigin: String?
  /// Whether the change is for the better, or chance could explain it; nil where neither way is better.
  let judgement: String?
  /// Whether something changed that chance alone could explain.
  let isUnclear: Bool
  /// Why there are no figures; nil where there are some.
  let reason: String?

  init(_ measure: Measure) {
    let findings = measure.findings
    let quantity = measure.quantity
    let change = findings.change
    headline =
      findings.headline(of: measure.findingName, quantity: quantity)
      ?? measure.evidence.map { $0.kind.hasFigures ? "No figures" : $0.kind.title } ?? "No figures"
    let isSaid = headline.lowercased().contains(measure.title.lowercased())
    subject = findings.latest == nil || isSaid ? nil : measure.title
    let isAlone = change == nil && findings.latest?.value?.number != nil
    let values = findings.summary(quantity: quantity).map { summary in
      measure.part.map { "\($0.uppercasedFirst): \(summary)" } ?? summary
    }
    summary = (isAlone ? measure.definition : nil) ?? values
    value = findings.latest?.value.map(quantity.standalone)
    when = (findings.latest?.period).map { period in
      measure.part.map { "\($0.uppercasedFirst), \(period.captioned)" } ?? period.title
    }
    let isChangeAlone = value == nil
    lead = isChangeAlone ? change?.leading(of: quantity) : value
    leadWhen = isChangeAlone ? change.map { MeasureFacts.window($0, of: measure.part) } : when
    whole = findings.latest?.whole.map(quantity.wholeText)
    before = change?.before.map(quantity.standalone)
    beforeWhen = change?.from.title
    self.change = change.flatMap { MeasureFacts.changeText($0, quantity) }
    changeFrom = change.map { "\($0.from.baselinePreposition) \($0.from.words)" }
    changeOrigin = change.map(MeasureFacts.origin)
    let isUnclear = change?.isUnclear ?? false
    self.isUnclear = isUnclear
    judgement =
      isUnclear
      ? "No clear change"
      : change?.isBetter(for: quantity).map { $0 ? "For the better" : "For the worse" }
    reason =
      findings.latest == nil
      ? measure.noData?.plainText ?? measure.notPublished ?? measure.evidence?.because?.plainText
        ?? "The source prints no figures."
      : nil
  }

  /// Both ends of a change, as far as the source states them, and of what it is: `Ayford, 2014/15, from 2013/14`.
  private static func window(_ change: Change, of part: String?) -> String {
    let start = change.from.isUnstated ? nil : "\(change.from.baselinePreposition) \(change.from.words)"
    let end = change.to.isUnstated && start != nil ? nil : change.to.captioned
    return [part, end, start].compactMap(\.self).joined(separator: ", ").uppercasedFirst
  }

  private static func changeText(_ change: Change, _ quantity: Quantity) -> String? {
    let difference = change.difference.map { quantity.difference($0.value) }
    let percent = change.percent.map { Quantity.percentChange($0.value) }
    guard let difference, let percent else { return difference ?? percent }
    return "\(difference) (\(percent))"
  }

  private static func origin(of change: Change) -> String {
    switch (change.difference?.isPrinted, change.percent?.isPrinted) {
    case (true, false): "The source prints the difference; the percentage is worked out from the values."
    case (false, true): "The source prints the percentage; the difference is worked out from the values."
    case (false, _), (_, false): "Worked out from the printed values."
    default: "Printed in the source."
    }
  }
}

extension Change {
  /// Whether something changed that chance alone could explain.
  var isUnclear: Bool {
    if case .noClearChange = clarity { direction != .level } else { false }
  }
}
