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
  /// Whether some points go without a word.
  let isThinned: Bool

  /// The fullest words that fit `scale` when the plot is `plotWidth` em wide. Points are `step` months apart;
  /// `labels` are the periods' own words, for points a year or more apart.
  init(for scale: MonthScale, step: Int, labels: [Int: String], plotWidth: Double) {
    let choices =
      step % 12 == 0 ? Self.byYear(scale, step: step, labels: labels) : Self.byMonth(scale, step: step)
    let fitting = choices.first { $0.fits(scale, plotWidth: plotWidth) }
    self = fitting?.words(scale, step: step) ?? MonthWords(words: [], showsYears: false, isThinned: true)
  }

  /// The first word of each year.
  var yearStarts: [Word] {
    let starts = zip(words, words.dropFirst()).filter { Month.year($0.month) < Month.year($1.month) }.map(\.1)
    return words.prefix(1) + starts
  }

  private init(words: [Word], showsYears: Bool, isThinned: Bool) {
    self.words = words
    self.showsYears = showsYears
    self.isThinned = isThinned
  }
}

extension MonthWords {
  /// A way of writing words under an axis, not yet carried out.
  private struct Choice {
    /// The months from one word to the next, and a month that has one.
    var stride: Int
    var origin: Int
    var showsYears = false
    var text: (Int) -> String

    /// The months that have a word.
    private func months(_ scale: MonthScale) -> StrideThrough<Int> {
      let offset = ((origin - scale.first) % stride + stride) % stride
      return Swift.stride(from: scale.first + offset, through: scale.last, by: stride)
    }

    /// Whether there is a word, and none touches the next; most choices fail at the first two.
    func fits(_ scale: MonthScale, plotWidth: Double) -> Bool {
      let distance = Double(stride) * scale.spacing / 100 * plotWidth
      var last: Double?
      for month in months(scale) {
        let width = TextWidth.of(text(month))
        if let last, distance < (last + width) / 2 + MonthWords.space { return false }
        last = width
      }
      return last != nil
    }

    func words(_ scale: MonthScale, step: Int) -> MonthWords {
      MonthWords(
        words: months(scale).map { Word(month: $0, text: text($0)) }, showsYears: showsYears,
        isThinned: stride > step)
    }
  }

  private static let space = 0.35

  /// Every month by name, by initial, every third and every sixth by name; then years under January.
  private static func byMonth(_ scale: MonthScale, step: Int) -> [Choice] {
    var choices = [Choice(stride: step, origin: scale.first, showsYears: true, text: Month.shortName)]
    if step == 1 {
      choices.append(Choice(stride: 1, origin: scale.first, showsYears: true, text: Month.initial))
    }
    for stride in [3, 6] where stride > step && stride % step == 0 && scale.last - scale.first > stride {
      let origin = step == 1 ? 0 : scale.first
      choices.append(Choice(stride: stride, origin: origin, showsYears: true, text: Month.shortName))
    }
    return choices + years.map { Choice(stride: 12 * $0, origin: 0, text: year) }
  }

  /// Points a year or more apart: their own words where these are short, else their years; thinned, with the
  /// last kept, where they must be.
  private static func byYear(_ scale: MonthScale, step: Int, labels: [Int: String]) -> [Choice] {
    let isShort = labels.values.allSatisfy { TextWidth.of($0) <= shortWord }
    let strides = isShort ? [1, 2, 3, 4, 5] : [1]
    let own = strides.map { stride in
      Choice(stride: step * stride, origin: scale.last) { labels[$0] ?? year($0) }
    }
    return own + years.map { Choice(stride: step * $0, origin: scale.last, text: year) }
  }

  private static let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
  /// As long as "2019/20" and a little more.
  private static let shortWord = 5.5

  private static func year(_ month: Int) -> String { String(Month.year(month)) }
}
