import Editions
import Measures

/// What every page says of a measure, worked out once, so that cards, rows, titles and pages cannot disagree.
struct MeasureFacts: Sendable {
  /// The finding as a headline; the reason in one word or two where there is none.
  let headline: String
  /// The values behind the headline, in a sentence.
  let summary: String?
  /// The latest value, or the printed change where the source prints no value; nil where there are no figures.
  let value: String?
  /// When that was, or from when it changed.
  let when: String?
  /// The value at the start of the comparison.
  let before: String?
  /// When that was.
  let beforeWhen: String?
  /// The change in figures: `−6 (−12%)`.
  let change: String?
  /// The change and what it is measured from: `−6 (−12%) from the year ending June 2019`.
  let comparison: String?
  /// Whether the change is printed in the source or worked out, and whether it is for the better.
  let changeNote: String?
  /// Which way the value went, in one word.
  let direction: String?
  /// Why there are no figures; nil where there are some.
  let reason: String?

  init(_ measure: Measure) {
    let findings = measure.findings
    let quantity = measure.quantity
    let change = findings.change
    let latestValue = findings.latest?.value.map(quantity.text)
    headline =
      findings.headline(of: measure.short, quantity: quantity)
      ?? measure.evidence.map { $0.kind.hasFigures ? "No figures" : $0.kind.title } ?? "No figures"
    summary = findings.summary(quantity: quantity)
    value = latestValue ?? change.flatMap { MeasureFacts.figure(of: $0, quantity) }
    when =
      latestValue == nil
      ? change.map { "from \($0.from.words)" } : findings.latest.map { $0.period.title }
    before = change?.before.map(quantity.text)
    beforeWhen = change.map { $0.from.title }
    self.change = change.flatMap { MeasureFacts.changeText($0, quantity) }
    comparison = self.change.flatMap { text in change.map { "\(text) from \($0.from.words)" } }
    changeNote = change.map { MeasureFacts.note(on: $0, quantity) }
    direction = change?.direction.map(MeasureFacts.word)
    reason =
      findings.latest == nil
      ? measure.noData ?? measure.evidence?.because ?? "The source prints no figures." : nil
  }

  private static func changeText(_ change: Change, _ quantity: Quantity) -> String? {
    let difference = change.difference.map { quantity.difference($0.value) }
    let percent = change.percent.map { Quantity.percentChange($0.value) }
    guard let difference, let percent else { return difference ?? percent }
    return "\(difference) (\(percent))"
  }

  private static func figure(of change: Change, _ quantity: Quantity) -> String? {
    change.percent.map { Quantity.percentChange($0.value) }
      ?? change.difference.map { quantity.difference($0.value) }
  }

  private static func note(on change: Change, _ quantity: Quantity) -> String {
    let judgement = change.isBetter(for: quantity).map { $0 ? "; for the better" : "; for the worse" } ?? ""
    return origin(of: change) + judgement
  }

  private static func origin(of change: Change) -> String {
    let printed = [change.difference, change.percent].compactMap(\.self).map(\.isPrinted)
    if printed.allSatisfy(\.self) { return "As the source prints it" }
    return printed.contains(true) ? "In part as the source prints it" : "Worked out from the values"
  }

  private static func word(_ direction: Change.Direction) -> String {
    switch direction {
    case .up: "Up"
    case .down: "Down"
    case .level: "The same"
    }
  }
}
