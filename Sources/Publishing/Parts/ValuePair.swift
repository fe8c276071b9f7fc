import Editions
import Measures

/// Two values of a measure, one above the other, each with a bar from zero: small enough for a card.
struct ValuePair: TemplateModel {
  let rows: [ValueBar]
  /// What a reader must know of the values, where they are not both printed.
  let note: String?

  static let fields: [Field<ValuePair>] = [
    .list("rows") { $0.rows }, .text("pair-note", ifAny: { $0.note }),
  ]
}

extension ValuePair {
  /// What the latest value of `measure` is compared with, and that value; where the source prints the change
  /// alone, an index. Nil where there is no comparison, or a value is below zero.
  init?(_ measure: Measure) {
    guard let change = measure.findings.change else { return nil }
    if let before = change.before, let after = change.after {
      self.init(change, before, after, quantity: measure.quantity, note: nil)
    } else if let difference = change.difference?.value, let after = change.after {
      let before = Derivation.difference(from: difference, to: after)
      let text = measure.quantity.text(before)
      self.init(change, before, after, quantity: measure.quantity, note: "\(text) is worked out")
    } else if let percent = change.percent?.value, let number = percent.number {
      let index = Value(100 + number, decimals: percent.decimals, marks: percent.marks)
      let quantity = Quantity(unit: .count, noun: "")
      self.init(change, Value(100), index, quantity: quantity, note: "Index: the first period is 100")
    } else {
      return nil
    }
  }

  private init?(_ change: Change, _ before: Value, _ after: Value, quantity: Quantity, note: String?) {
    guard let first = before.number, let last = after.number, min(first, last) >= 0, max(first, last) > 0
    else { return nil }
    let greatest = max(first, last)
    rows = [
      ValueBar(
        name: change.from.cardTitle, value: quantity.text(before), width: SVGShare.text(first / greatest),
        style: "bar other"),
      ValueBar(
        name: change.to.cardTitle, value: quantity.text(after), width: SVGShare.text(last / greatest),
        style: "bar"),
    ]
    self.note = note
  }
}

/// One of two values, with its bar.
struct ValueBar: TemplateModel {
  let name: String
  let value: String
  /// The length of the bar, of the longer one's: `88.46%`.
  let width: String
  /// The class of the bar: pale for the earlier value, solid for the later.
  let style: String

  static let fields: [Field<ValueBar>] = [
    .text("name") { $0.name }, .text("bar-value") { $0.value }, .text("width") { $0.width },
    .text("style") { $0.style },
  ]
}

extension Period {
  /// The period where there is hardly any room; the whole of it stands beside the value.
  fileprivate var cardTitle: String {
    switch (form, window) {
    case (.span, .months(_, let last)): "To \(last.shortWords)"
    case (_, .undated): "Latest"
    default: shortTitle
    }
  }
}
