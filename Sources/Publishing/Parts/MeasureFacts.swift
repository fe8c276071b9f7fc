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
  /// That the source prints the change alone, in words; nil where it prints a value, or nothing.
  let onlyChange: String?
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
  /// Whether the change is for the better, or chance could explain it; nil where neither way is better, nothing
  /// changed, or the process does not go the same way.
  let judgement: String?
  /// Whether something changed that chance alone could explain.
  let isUnclear: Bool
  /// Why there are no figures; nil where there are some.
  let reason: String?

  init(_ measure: Measure) {
    let (findings, quantity) = (measure.findings, measure.quantity)
    let change = findings.change
    headline = measure.headline
    subject = findings.latest == nil || measure.isSaid(in: headline) ? nil : measure.title
    let isAlone = change == nil && findings.latest?.value?.number != nil
    summary = (isAlone ? measure.definition : nil) ?? measure.valuesInWords
    value = findings.latest?.value.map(quantity.standalone)
    when = measure.timeOfLatest
    lead = value ?? change?.leading(of: quantity)
    onlyChange = value == nil && lead != nil ? "Only the change is published" : nil
    leadWhen = value == nil ? change?.window(of: measure.part) : when
    whole = findings.latest?.whole.map(quantity.wholeText)
    before = change?.before.map(quantity.standalone)
    beforeWhen = change?.from.title
    self.change = change?.amounts(of: quantity)
    changeFrom = change?.start
    changeOrigin = change?.origin
    judgement = change?.judgement(of: quantity)
    isUnclear = change?.isUnclear ?? false
    reason = measure.reasonForNone
  }
}

extension Measure {
  /// The finding; why there is none in one word or two, where there is none.
  fileprivate var headline: String {
    findings.headline(of: findingName, quantity: quantity)
      ?? evidence.map { $0.kind.hasFigures ? "No figures" : $0.kind.title } ?? "No figures"
  }

  /// Whether `headline` says the title already.
  fileprivate func isSaid(in headline: String) -> Bool { headline.lowercased().contains(title.lowercased()) }

  /// The values behind the headline, and whose they are where they are not the whole force's.
  fileprivate var valuesInWords: String? {
    findings.summary(quantity: quantity).map { summary in
      part.map { "\($0.uppercasedFirst): \(summary)" } ?? summary
    }
  }

  /// When the latest value was, and whose it is where it is not the whole force's.
  fileprivate var timeOfLatest: String? {
    (findings.latest?.period).map { period in
      part.map { "\($0.uppercasedFirst), \(period.captioned)" } ?? period.title
    }
  }

  /// Why there are no figures; nil where there are some.
  fileprivate var reasonForNone: String? {
    guard findings.latest == nil else { return nil }
    return noData?.plainText ?? notPublished ?? evidence?.because?.plainText
      ?? "The source prints no figures."
  }
}
