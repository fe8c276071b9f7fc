import Editions
import Measures

/// How far each measure has moved from the edition's baseline, from the greatest fall to the greatest rise: a
/// table whose cells hold bars on one scale.
struct ChangeBars: TemplateModel {
  let baseline: String
  let rows: [ChangeBar]
  /// Where no change stands, from the left.
  let zero: String

  static let fields: [Field<ChangeBars>] = [
    .text("changes-caption") { "Change since \($0.baseline)" },
    .text("changes-note") { _ in "In per cent, where the source prints a percentage or both values" },
    .text("zero") { $0.zero },
    .list("change-rows") { $0.rows },
  ]
}

extension ChangeBars {
  /// The changes of `edition`; nil unless at least three measures are compared with its baseline in per cent.
  init?(_ edition: Edition) {
    guard let baseline = edition.baseline else { return nil }
    let moves = edition.measures.compactMap { Move($0, since: baseline) }
    guard moves.count > 2 else { return nil }
    self.baseline = baseline.words
    let lowest = min(0, moves.map(\.percent).min() ?? 0)
    let reach = max(0, moves.map(\.percent).max() ?? 0) - lowest
    guard reach > 0 else { return nil }
    zero = SVGShare.text(-lowest / reach)
    rows = moves.sorted { $0.percent < $1.percent }.map { move in
      ChangeBar(
        short: move.measure.findingName, href: SitePaths.measure(move.measure.id, in: edition.id),
        text: move.text,
        isUnclear: move.isUnclear,
        start: SVGShare.text((min(0, move.percent) - lowest) / reach),
        width: SVGShare.text(abs(move.percent) / reach))
    }
  }

  /// A measure and its change in per cent.
  private struct Move {
    let measure: Measure
    let percent: Double
    let text: String
    let isUnclear: Bool

    init?(_ measure: Measure, since baseline: Period) {
      guard let change = measure.findings.change, change.from == baseline, let value = change.percent?.value,
        let number = value.number
      else { return nil }
      self.measure = measure
      percent = number
      text = Quantity.percentChange(value)
      isUnclear = change.isUnclear
    }
  }
}

/// The change of one measure, with its bar.
struct ChangeBar: TemplateModel {
  let short: String
  let href: String
  let text: String
  /// Whether chance alone could explain it: the bar is then an outline.
  let isUnclear: Bool
  /// Where the bar begins, from the left: `12.5%`.
  let start: String
  /// How long the bar is: `40.0%`.
  let width: String

  static let fields: [Field<ChangeBar>] = [
    .text("short") { $0.short }, .text("href") { $0.href }, .text("change") { $0.text },
    .flag("is-unclear") { $0.isUnclear },
    .text("start") { $0.start }, .text("width") { $0.width },
  ]
}
