extension Period {
  /// How readers see the period inside a sentence: `the year ending June 2019`, `December 2021`, `2019/20`.
  public var words: String {
    switch (form, window) {
    case (_, .months(let first, let last)) where first == last: last.words
    case (.calendarYear, _), (.financialYear, _): notation
    case (.yearEnding, .months(_, let last)): "the year ending \(last.words)"
    case (_, .months(let first, let last)) where first.year == last.year:
      "\(first.name) to \(last.words)"
    case (_, .months(let first, let last)): "\(first.words) to \(last.words)"
    case (_, .day(let date)): date.words
    case (_, .undated(nil)): "a period that the source does not state"
    case (_, .undated(let months?)): months == 1 ? "the latest month" : "the latest \(months) months"
    }
  }

  /// Its months, from the first to the last, in short: `Jul 2020 to Jun 2021`; nil where the source does not date them.
  public var shortMonths: String? {
    guard case .months(let first, let last) = window else { return nil }
    return first == last ? last.shortWords : "\(first.shortWords) to \(last.shortWords)"
  }

  /// The word or words that go before a period that something changed from: `fell from 2018`, but `fell
  /// compared with April to June 2018`, where "from April to June" would name another change.
  public var baselinePreposition: String {
    namesBothEnds ? "compared with" : "from"
  }

  /// How readers see the period alone, in the head of a table or beside a value: `Year ending June 2019`.
  public var title: String {
    switch (form, window) {
    case (.yearEnding, .months(_, let last)): "Year ending \(last.words)"
    case (_, .undated(nil)): "Dates not stated"
    case (_, .undated(let months?)): "\(months) \(months == 1 ? "month" : "months"), dates not stated"
    default: words
    }
  }

  /// How readers see the period where there is little room: `YE Jun 2019`, `Dec 2021`, `Apr–Jun 2019`.
  public var shortTitle: String {
    switch (form, window) {
    case (_, .months(let first, let last)) where first == last: last.shortWords
    case (.calendarYear, _), (.financialYear, _): notation
    case (.yearEnding, .months(_, let last)): "YE \(last.shortWords)"
    case (_, .months(let first, let last)) where first.year == last.year:
      "\(first.shortName)\u{2013}\(last.shortWords)"
    case (_, .months(let first, let last)): "\(first.shortWords)\u{2013}\(last.shortWords)"
    case (_, .day(let date)): "\(date.day) \(date.month.shortWords)"
    case (_, .undated(nil)): "Not stated"
    case (_, .undated(let months?)): "Latest \(months == 1 ? "month" : "\(months) months")"
    }
  }

  /// When something was, in a sentence: `in 2021`, `on 1 May 2021`, `from April to June 2019`.
  public var whenWords: String {
    if case .day = window { return "on \(words)" }
    return namesBothEnds ? "from \(words)" : "in \(words)"
  }

  /// The same where `from` would be misread, after "than" or within another "from … to": `in 2021`, `in the months from
  /// April to June 2019`.
  public var comparedWhenWords: String { namesBothEnds ? "in the months \(whenWords)" : whenWords }

  /// Whether its words name the first month and the last.
  private var namesBothEnds: Bool {
    guard case .months(let first, let last) = window, first != last else { return false }
    return switch form {
    case .quarter, .financialQuarter, .span: true
    case .month, .calendarYear, .financialYear, .yearEnding, .day, .undated: false
    }
  }
}

extension Month {
  /// `June 2019`
  public var words: String { withYear(after: name) }
  /// `Jun 2019`
  public var shortWords: String { withYear(after: shortName) }

  /// Letter by letter: every row of every table has its month.
  private func withYear(after name: String) -> String {
    guard (1000...9999).contains(year) else { return "\(name) \(year)" }
    var name = name
    return name.withUTF8 { name in
      String(unsafeUninitializedCapacity: name.count + 5) { text in
        _ = text.update(fromContentsOf: name)
        text[name.count] = UInt8(ascii: " ")
        var rest = year
        for place in (1...4).reversed() {
          text[name.count + place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        return name.count + 5
      }
    }
  }
}
