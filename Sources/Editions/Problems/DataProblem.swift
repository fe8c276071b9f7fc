import Diagnostics
import Measures
import Numerals

/// What can be wrong with a table of data.
enum DataProblem: Problem, Hashable {
  /// A column has a name that says nothing.
  case unknownColumn(String, valid: [String])
  /// A column is missing without which no row can be read.
  case missingColumn(DatasetReader.Column)
  /// A row has no period.
  case noPeriod
  /// A period is none.
  case period(String, PeriodFault)
  /// A period lies before there was anything to count.
  case longPast(String)
  /// An area is not in `site.yml`.
  case unknownArea(String, areas: [String])
  /// An area is the force's own, which has no name in data.
  case forceAsArea(String)
  /// A category is not in the measure's definition.
  case unknownCategory(String, column: String, valid: [String])
  /// A spreadsheet has made a date of a category.
  case categoryIsDate(String)
  /// A cell is no value.
  case value(String, ValueFault, unit: Unit)
  /// A cell says that there is less than nothing.
  case belowZero(String, unit: Unit, column: DatasetReader.Column)
  /// A row holds neither a value nor a change.
  case noFigure
  /// A change does not say what it is measured from.
  case changeAgainstNothing
  /// A row says what a change is measured from, and has none.
  case againstWithoutChange
  /// A note is nothing but digits.
  case noteIsNumber(String)
  /// A cell holds what stands after the comma in a number of thousands.
  case restOfNumber(String)
  /// Two rows are about the same thing.
  case duplicate(period: String)
}

extension DataProblem {
  var rule: String {
    switch self {
    case .unknownColumn: "unknown-column"
    case .missingColumn: "missing-column"
    case .noPeriod, .period, .longPast: "period"
    case .unknownArea, .forceAsArea: "unknown-area"
    case .unknownCategory, .categoryIsDate: "unknown-category"
    case .value, .belowZero: "value"
    case .noFigure: "no-figure"
    case .changeAgainstNothing, .againstWithoutChange: "change-against"
    case .noteIsNumber, .restOfNumber: "parted-number"
    case .duplicate: "duplicate-observation"
    }
  }

  var message: String {
    switch self {
    case .unknownColumn(let name, _): "A table of data has no column `\(name)`."
    case .missingColumn(let column): "The table has no column `\(column.name)`."
    case .noPeriod: "The row has no period."
    case .period(let text, let fault): fault.message(for: text)
    case .longPast(let text): "`\(text)` lies before there were any police."
    case .unknownArea(let name, _): "`\(name)` is not an area of the site."
    case .forceAsArea(let name): "`\(name)` is the whole force, which no row of data names."
    case .unknownCategory(let name, let column, _): "`\(name)` is not a category of `\(column)`."
    case .categoryIsDate(let text): "`\(text)` is a date that a spreadsheet has made of something else."
    case .value(let text, let fault, let unit): fault.message(for: text, unit: unit)
    case .belowZero(let text, let unit, _): "`\(text)` is below zero, which no \(unit.singular) can be."
    case .noFigure: "The row holds no figure."
    case .changeAgainstNothing: "The change does not say which period it is measured from."
    case .againstWithoutChange: "The row names a period to compare with, and holds no change."
    case .noteIsNumber(let text): "The note, `\(text)`, is nothing but a number."
    case .restOfNumber(let text):
      "`\(text)` begins with a zero, as the rest of a number does that a comma has parted."
    case .duplicate(let period): "The table has two rows for the same thing in the same period (\(period))."
    }
  }

  var help: String? {
    switch self {
    case .unknownColumn(let name, let valid):
      suggestion(for: name, among: valid)
        + " A column of categories is declared under `categories` in `measure.yml`."
    case .missingColumn(.period): "Begin the first line with `period`."
    case .missingColumn(let column):
      "Give the figures a column `\(column.name)`, or `change` or `percent` where only a change is printed."
    case .noPeriod: "Write when it was, such as \(quotedList(Period.examples.prefix(3)))."
    case .period(_, let fault): fault.help
    case .longPast: "Mend its year."
    case .unknownArea(let name, let areas):
      suggestion(for: name, among: areas) + " Areas and peers stand in `site.yml`."
    case .forceAsArea: "Leave the cell empty for the whole force."
    case .unknownCategory(let name, _, let valid):
      suggestion(for: name, among: valid) + " Categories are declared in `measure.yml`."
    case .categoryIsDate:
      "Format the column as text in the spreadsheet and type the range again, such as `10-17`."
    case .value(let text, .number(.notANumber), _) where text.isNumberWithSign:
      "Write a mark in square brackets after the number: \(DataProblem.marks)."
    case .value(_, let fault, _): fault.help
    case .belowZero(_, _, .value):
      "Mend it; a fall stands in the column `change` or `percent`, with the period that it is from in `against`."
    case .belowZero: "Mend it."
    case .noFigure:
      "Write the value, or \(DataProblem.shorthand) to say why there is none; a blank is never a zero."
    case .changeAgainstNothing: "Name the period in the column `against`."
    case .againstWithoutChange: "Write the change in `change` or `percent`, or clear `against`."
    case .noteIsNumber, .restOfNumber:
      """
      A comma parts cells. Quote a number with a comma in it, `"1,234"`, or leave the comma out\
      \(isNote ? "; a note is in words" : "").
      """
    case .duplicate: "Keep the row that is right, or tell the two apart by area or category."
    }
  }

  private var isNote: Bool { if case .noteIsNumber = self { true } else { false } }

  /// Each mark with its meaning: `[p]` provisional.
  private static let marks = Marks.all.map { "`[\($0.letter)]` \($0.meaning)" }.joined(separator: ", ")

  fileprivate static let shorthand = quotedList(Missing.allCases.map(\.shorthand))
}

extension String {
  /// Whether it is a number with a sign or a letter behind it, as tables mark what is provisional: `75.6*`, `75.6 (p)`.
  fileprivate var isNumberWithSign: Bool {
    guard let last = utf8.lastIndex(where: \.isPlainDigit) else { return false }
    let sign = self[utf8.index(after: last)...].filter { !$0.isWhitespace && !"()%".contains($0) }
    return sign.count == 1 && (try? Value(reading: self[...last], in: .percent)) != nil
  }
}

extension PeriodFault {
  /// What is wrong with `text`.
  package func message(for text: String) -> String {
    switch self {
    case .unknownForm: "`\(text)` is not a period that Tally knows."
    case .noSuchDate: "`\(text)` names a date that no calendar has."
    case .yearsDoNotFollow: "`\(text)` is not a financial year: its second year does not follow its first."
    case .endsBeforeItBegins: "`\(text)` ends before it begins."
    case .dayOrMonth: "`\(text)` may be a day or a month."
    }
  }

  /// What to write instead.
  package var help: String {
    switch self {
    case .dayOrMonth(let month, let day): "Write `\(month)` for the month or `\(day)` for the day."
    case .noSuchDate: "Mend its month, quarter or day."
    case .yearsDoNotFollow: "Write two years that follow each other, such as `2019/20`."
    case .endsBeforeItBegins: "Write its first month first."
    case .unknownForm: "Write it as one of \(quotedList(Period.examples))."
    }
  }
}

extension ValueFault {
  /// What is wrong with `text`.
  package func message(for text: String, unit: Unit) -> String {
    switch self {
    case .number(.notANumber): "`\(text)` is not a number."
    case .number(.misplacedSeparator): "`\(text)` has a comma that does not set off thousands."
    case .number(.twoDecimalPoints): "`\(text)` has two decimal points."
    case .number(.tooManyDigits):
      "`\(text)` has more than the \(Numeral.mostDigits) digits that can be held exactly."
    case .unknownMark(let mark): "`\(mark)` is not a mark that Tally knows."
    case .strayPercentSign: "`\(text)` is a percentage, and the column holds \(unit.plainName)."
    case .strayPoundSign: "`\(text)` is an amount of money, and the column holds \(unit.plainName)."
    case .fractionOrPercent: "`\(text)` may be a spreadsheet's fraction or less than one per cent."
    case .date: "`\(text)` is a date that a spreadsheet has made of something else."
    }
  }

  /// What to write instead.
  package var help: String {
    switch self {
    case .number(.notANumber):
      "Write a number, or \(DataProblem.shorthand) to say why there is none; a blank is never a zero."
    case .number(.misplacedSeparator): "Write `1,234,567` or `1234567`."
    case .number(.twoDecimalPoints): "Write one decimal point."
    case .number(.tooManyDigits): "Round it."
    case .unknownMark:
      "Write \(quotedList(Marks.all.map { "[\($0.letter)]" })) after a number, or \(DataProblem.shorthand) alone."
    case .strayPercentSign: "Put a change in per cent into the column `percent`, or set `unit: percent`."
    case .strayPoundSign: "Take the sign out, or set `unit: pounds`."
    case .fractionOrPercent(let asFraction, let asPercent):
      "Write `\(asFraction)` or `\(asPercent)`, whichever is meant."
    case .date: "Format the column as text in the spreadsheet and type the value again."
    }
  }
}

extension Unit {
  /// The unit in a sentence: `counts`, `days`.
  fileprivate var plainName: String {
    switch self {
    case .count: "counts"
    case .percent: "per cent"
    case .rate: "rates"
    case .days: "days"
    case .pounds: "pounds"
    }
  }

  /// One number of the unit in a sentence: `count`, `number of days`.
  fileprivate var singular: String {
    switch self {
    case .count: "count"
    case .percent: "percentage"
    case .rate: "rate"
    case .days: "number of days"
    case .pounds: "amount of money"
    }
  }
}
