import Measures

/// What is written of the periods of a table, row by row. Most tables have several rows for each period, one after the
/// other: for those it is made once.
struct PerPeriod<Text> {
  private let make: (Period) -> Text
  private var last: (period: Period, text: Text)?

  init(_ make: @escaping (Period) -> Text) { self.make = make }

  mutating func text(of period: Period) -> Text {
    if let last, last.period.isWritten(like: period) { return last.text }
    let text = make(period)
    last = (period, text)
    return text
  }
}
