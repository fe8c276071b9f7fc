import Editions
import Measures

/// What every page says of a measure, so that cards, rows, titles and pages cannot disagree. Each list needs a few of
/// these words, so they are made when they are asked for.
struct MeasureFacts: Sendable {
  private let measure: Measure

  init(_ measure: Measure) {
    self.measure = measure
  }

  /// The finding as a headline; the reason in one word or two where there is none.
  var headline: String {
    findings.headline(of: measure.findingName, quantity: quantity)
      ?? measure.evidence.map { $0.kind.hasFigures ? "No figures" : $0.kind.title } ?? "No figures"
  }

  /// The measure's title, to stand over the headline; nil where the headline says it already, or there are no figures.
  var subject: String? {
    guard findings.latest != nil else { return nil }
    return headline.lowercased().contains(measure.title.lowercased()) ? nil : measure.title
  }

  /// The values behind the headline, in a sentence, and whose they are where they are not the whole force's; what the
  /// figure is of, where it stands alone.
  var summary: String? {
    let isAlone = findings.change == nil && findings.latest?.value?.number != nil
    if isAlone, let definition = measure.definition { return definition }
    return findings.summary(quantity: quantity).map { summary in
      measure.part.map { "\($0.uppercasedFirst): \(summary)" } ?? summary
    }
  }

  /// The latest value; nil where the source prints none.
  var value: String? { findings.latest?.value.map(quantity.standalone) }

  /// When that was, and of what, where it is not the whole force's: `Ayford, 2018`; nil where there are no figures.
  var when: String? {
    (findings.latest?.period).map { period in
      measure.part.map { "\($0.uppercasedFirst), \(period.captioned)" } ?? period.title
    }
  }

  /// The figure that a card or a row leads with: the latest value, or, where the source prints only the change, that:
  /// `Down 13%`.
  var lead: String? { value ?? findings.change?.leading(of: quantity) }

  /// Of what and when that is: `2014/15`; of a change with both its ends: `2014/15, from 2013/14`.
  var leadWhen: String? { hasValue ? when : findings.change?.window(of: measure.part) }

  /// That the source prints the change alone, in words; nil where it prints a value, or nothing.
  var onlyChange: String? { hasValue || lead == nil ? nil : "Only the change is published" }

  /// What the latest value is out of: a whole, a requirement or a sample.
  var whole: String? { findings.latest?.whole.map(quantity.wholeText) }

  /// The value at the start of the comparison.
  var before: String? { findings.change?.before.map(quantity.standalone) }

  /// When that was.
  var beforeWhen: String? { findings.change?.from.title }

  /// The change in figures: `−6 (−12%)`.
  var change: String? { findings.change?.amounts(of: quantity) }

  /// What the change is measured from: `from the year ending June 2019`.
  var changeFrom: String? { findings.change?.start }

  /// Whether the change is printed in the source or worked out, in a sentence.
  var changeOrigin: String? { findings.change?.origin }

  /// Whether the change is for the better, or chance could explain it; nil where neither way is better, nothing
  /// changed, or the process does not go the same way.
  var judgement: String? { findings.change?.judgement(of: quantity) }

  /// Whether something changed that chance alone could explain.
  var isUnclear: Bool { findings.change?.isUnclear ?? false }

  /// Why there are no figures; nil where there are some.
  var reason: String? {
    guard findings.latest == nil else { return nil }
    return measure.noData?.plainText ?? measure.notPublished ?? measure.evidence?.because?.plainText
      ?? "The source prints no figures."
  }

  private var findings: Findings { measure.findings }
  private var quantity: Quantity { measure.quantity }
  private var hasValue: Bool { findings.latest?.value != nil }
}
