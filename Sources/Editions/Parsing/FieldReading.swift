import CommonMark
import Diagnostics
import Measures
import Reading

/// What the definitions of Tally hold beside plain texts.
extension YAMLFields {
  /// A date such as `2022-02-22`.
  mutating func date(_ key: String) -> CalendarDate? { locatedDate(key)?.value }

  /// A date, and where it stands.
  mutating func locatedDate(_ key: String) -> Located<CalendarDate>? {
    guard let text = text(key) else { return nil }
    if let date = CalendarDate(reading: text.value), date.month.isOfOurTime {
      return Located(date, at: text.place)
    }
    report(DefinitionProblem.noDate(text.value), at: text.place)
    return nil
  }

  /// When an edition was published: a day, or, where no more is known, a month or a year.
  mutating func publicationDate(_ key: String) -> PublicationDate? {
    guard let text = text(key) else { return nil }
    if let date = PublicationDate(reading: text.value), date.firstDay.month.isOfOurTime { return date }
    report(DefinitionProblem.noPublicationDate(text.value), at: text.place)
    return nil
  }

  /// A period in any of its forms.
  mutating func period(_ key: String) -> Period? { locatedPeriod(key)?.value }

  /// A period, and where it stands.
  mutating func locatedPeriod(_ key: String) -> Located<Period>? {
    guard let text = text(key) else { return nil }
    do {
      return try Located(Period(reading: text.value), at: text.place)
    } catch {
      report(DataProblem.period(text.value, error), at: text.place)
      return nil
    }
  }

  /// A text that is a number in `unit`.
  mutating func number(_ text: Located<String>, in unit: Unit) -> Located<Value>? {
    do throws(ValueFault) {
      let value = try Value(reading: text.value, in: unit)
      guard value.number != nil, value.marks.isEmpty else { throw .number(.notANumber) }
      return Located(value, at: text.place)
    } catch {
      report(DefinitionProblem.noNumber(text.value, error), at: text.place)
      return nil
    }
  }

  /// An address on the web.
  mutating func webAddress(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    if text.value.hasPrefix("https://") || text.value.hasPrefix("http://") { return text }
    report(DefinitionProblem.noWebAddress(text.value), at: text.place)
    return nil
  }

  /// A mapping that must be there, read by `read`.
  mutating func needed<Part>(
    _ key: String, of subject: String, _ read: (inout YAMLFields) -> Part?
  ) -> Part? {
    require(key)
    return nested(key, of: subject, read)
  }

  /// Paragraphs of words, whose figures are bound.
  mutating func words(_ key: String) -> WordsFile? {
    text(key).flatMap { text in
      var found = DiagnosticList()
      defer { add(contentsOf: found) }
      return WordsFile(text, named: key, in: file, into: &found)
    }
  }

  /// One paragraph of words, whose figures are bound.
  mutating func passage(_ key: String) -> WordsFile? {
    guard let words = words(key) else { return nil }
    if words.markdown.onlyParagraph != nil { return words }
    let start = words.scalar?.text.place ?? Place(file.path)
    report(WordsProblem.notOneParagraph(key), at: start)
    return nil
  }

  /// Where the words of each voice come from.
  mutating func places() -> [PlaceOfWords] {
    namedTexts("places").map { PlaceOfWords(voice: $0.key, place: $0.text.value) }
  }
}
