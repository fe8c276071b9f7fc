/// What stands under an axis of months: one word under some of them and, if these are months, their years
/// on a second line.
struct MonthWords: Equatable {
  /// A word under a month.
  struct Word: Equatable {
    let month: Int
    let text: String
  }

  /// From left to right.
  let words: [Word]
  /// Whether the words are months, which need their years beneath.
  let showsYears: Bool

  /// The fullest words that fit `scale` when the plot is `plotWidth` em wide. Points are `step` months apart;
  /// `labels` are the periods' own words, for points a year or more apart.
  init(for scale: MonthScale, step: Int, labels: [Int: String], plotWidth: Double) {
    let choices =
      step % 12 == 0
      ? Self.byYear(scale, step: step, labels: labels)
      : Self.byMonth(scale, step: step) + Self.byJanuary(scale)
    self = choices.first { $0.fits(scale, plotWidth: plotWidth) } ?? MonthWords(words: [], showsYears: false)
  }

  private init(words: [Word], showsYears: Bool) {
    self.words = words
    self.showsYears = showsYears
  }

  private static let space = 0.35

  private func fits(_ scale: MonthScale, plotWidth: Double) -> Bool {
    guard !words.isEmpty else { return false }
    return zip(words, words.dropFirst()).allSatisfy { left, right in
      let distance = Double(right.month - left.month) * scale.spacing / 100 * plotWidth
      return distance >= (TextWidth.of(left.text) + TextWidth.of(right.text)) / 2 + Self.space
    }
  }
}

extension MonthWords {
  /// Every month by name, by initial, every third and every sixth by name.
  private static func byMonth(_ scale: MonthScale, step: Int) -> [MonthWords] {
    let all = months(scale, every: step, from: scale.first)
    var choices = [MonthWords(all, showsYears: true, text: Month.name)]
    if step == 1 { choices.append(MonthWords(all, showsYears: true, text: Month.initial)) }
    for stride in [3, 6] where stride > step && stride % step == 0 {
      let start = step == 1 ? 0 : scale.first
      let some = months(scale, every: stride, from: start)
      if some.count > 1 { choices.append(MonthWords(some, showsYears: true, text: Month.name)) }
    }
    return choices
  }

  /// Years under January: every year, or every second, fifth, tenth …
  private static func byJanuary(_ scale: MonthScale) -> [MonthWords] {
    strides.map { years in
      MonthWords(months(scale, every: 12 * years, from: 0), showsYears: false) { String(Month.year($0)) }
    }
  }

  /// Points a year or more apart: their own words, month and year, or the year alone, thinned where needed.
  private static func byYear(_ scale: MonthScale, step: Int, labels: [Int: String]) -> [MonthWords] {
    let all = months(scale, every: step, from: scale.first)
    let full = [
      MonthWords(all, showsYears: false) { labels[$0] ?? String(Month.year($0)) },
      MonthWords(all, showsYears: false) { Month.name($0) + " " + String(Month.year($0)) },
    ]
    return full
      + strides.map { stride in
        MonthWords(months(scale, every: step * stride, from: scale.last), showsYears: false) {
          String(Month.year($0))
        }
      }
  }

  private static let strides = [1, 2, 5, 10, 20, 50, 100]

  private init(_ months: [Int], showsYears: Bool, text: (Int) -> String) {
    self.init(words: months.map { Word(month: $0, text: text($0)) }, showsYears: showsYears)
  }

  /// The months of `scale` that are a multiple of `stride` away from `origin`.
  private static func months(_ scale: MonthScale, every stride: Int, from origin: Int) -> [Int] {
    let offset = ((origin - scale.first) % stride + stride) % stride
    return Array(Swift.stride(from: scale.first + offset, through: scale.last, by: stride))
  }
}
