import Measures
import Numerals

extension FindingValue {
  /// Why what an author typed inside a link does not tally with the finding; nil where it does.
  ///
  /// `before` is the text before the link, of which the last words may belong inside it. Years, dates and
  /// `notFigures` are not numbers.
  ///
  /// A count without a hedge is exact. Any other number agrees to the decimals typed, rounded half away from
  /// zero; a fraction in words to the whole per cent; a multiple to the hundredth. A hedge holds as `Hedge` says.
  /// There is no other rounding. Where the source prints a number that is no count and can be worked out too,
  /// either will do.
  public func fault(
    in typed: String, after before: String = "", except notFigures: NotFigures = NotFigures()
  ) -> FigureFault? {
    switch content {
    case .fact(let fact):
      return typed.lowercased() == fact.lowercased() ? nil : .differsFromFact(typed: typed, fact: fact)
    case .words(let words, let others):
      let isSaid = ([words] + others).contains { $0.lowercased() == typed.lowercased() }
      return isSaid ? nil : .differs(typed: typed, data: words, basis: nil)
    case .amount(let amount), .difference(let amount, _):
      if let missing = amount.value.missing {
        return typed == missing.meaning ? nil : .missing(missing)
      }
      do {
        let figure = try FigureText(reading: typed, except: notFigures)
        try check(figure, against: amount, typed: typed, WordsBefore(before))
        return nil
      } catch {
        return error
      }
    }
  }

  private func check(
    _ figure: FigureText, against amount: FindingAmount, typed: String, _ before: WordsBefore
  ) throws(FigureFault) {
    if figure.beginsWithNumber, let hedge = before.hedge { throw .hedgeOutside(hedge) }
    if let denial = before.denial { throw .denialOutside(denial) }
    try amount.checkScale(of: figure, typed: typed, data: text, isDifference: isDifference)
    if isDifference {
      guard figure.direction != nil || figure.number.value == 0 else {
        throw .noDirection(typed: typed, suggested: text)
      }
    } else if let word = figure.directionWord, !DirectionWord.additions.contains(word) {
      throw .strayDirection(word)
    }
    let values = [amount.value, amount.isExact ? nil : amount.recomputed].compactMap { $0?.number }
    if values.contains(where: { says(figure, $0, exactly: amount.isExact) }) { return }
    let data = amount.text(beside: figure, in: self)
    let isTurned = isDifference && !values.contains { figure.direction == direction(of: $0) }
    throw isTurned && figure.number.value != 0
      ? .turnedRound(typed: typed, data: data, basis: amount.basis)
      : .differs(typed: typed, data: data, basis: amount.basis)
  }
}

extension FindingValue {
  private var isDifference: Bool {
    if case .difference = content { true } else { false }
  }

  private func direction(of number: Double) -> Change.Direction {
    number == 0 ? .level : (number < 0 ? .down : .up)
  }

  /// Whether `figure` says `number`.
  private func says(_ figure: FigureText, _ number: Double, exactly isExact: Bool) -> Bool {
    let isSameWay: Bool
    if !isDifference {
      isSameWay = number == 0 || figure.isNegative == (number < 0)
    } else if number == 0 || figure.direction == .level {
      isSameWay = number == 0 && figure.number.value == 0
    } else {
      isSameWay = figure.direction == nil || figure.direction == direction(of: number)
    }
    let value = figure.number.form == .multiple ? (100 + number) / 100 : number
    return isSameWay && figure.says(value, exactly: isExact)
  }
}

extension FigureText {
  /// Whether the number and its hedge hold for `value`, whichever way it is.
  fileprivate func says(_ value: Double, exactly isExact: Bool) -> Bool {
    if let hedge { return hedge.holds(for: value, beside: number) }
    return isExact ? value.magnitude == number.value : number.agrees(with: value)
  }
}

extension FindingAmount {
  /// Refuses a figure of another unit, or of a form that the number cannot have.
  fileprivate func checkScale(
    of figure: FigureText, typed: String, data: String, isDifference: Bool
  ) throws(FigureFault) {
    let isForm =
      switch figure.number.form {
      case .plain: true
      case .part: scale == .percent
      case .multiple: scale == .percent && isDifference
      case .ordinal: scale == .place
      }
    guard isForm else { throw .form(typed: typed, data: data) }
    let isZero = figure.number.value == 0 && figure.unit == nil
    let isUnit =
      switch scale {
      case .percent: figure.unit == .percent || figure.number.form != .plain || isZero
      case .points: figure.unit == .points || isZero
      case .pounds: figure.unit == .pounds || isZero
      // Penalty points are counted.
      case .count: figure.unit == nil || figure.unit == .points
      case .days, .rate, .place: figure.unit == nil
      }
    guard isUnit else { throw .unit(typed: typed, data: data) }
  }

  /// The data's number beside what was typed: where it was worked out, with one decimal more than typed.
  fileprivate func text(beside figure: FigureText, in finding: FindingValue) -> String {
    guard !isExact, !isPrinted else { return finding.text }
    let places = figure.number.power == 0 ? figure.number.numeral.decimals + 1 : decimals
    let closer = FindingAmount(value, scale: scale, decimals: max(places, decimals), basis: basis)
    guard case .difference(_, let kind) = finding.content else { return closer.text }
    return FindingValue(content: .difference(closer, of: kind), provenance: "").text
  }
}
