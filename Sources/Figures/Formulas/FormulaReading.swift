import Numerals

extension Formula {
  /// Whether a link's address is meant as a formula: it begins with `=`.
  public static func isMeant(by address: some StringProtocol) -> Bool {
    address.utf8.first == UInt8(ascii: "=")
  }

  /// Reads the address of a link.
  public init(reading address: some StringProtocol) throws(FormulaFault) {
    var text = FormulaText(address)
    try text.refuseSpaces()
    guard text.take("=") else { throw .noEqualsSign }
    table = try text.tableName()
    finding = try text.finding()
    arguments = try text.arguments()
    guard text.isAtEnd else { throw .strayText(text.rest, offset: text.offset) }
  }
}

/// The part of a formula that is still to be read.
private struct FormulaText {
  private let text: String
  private var index: String.Index

  init(_ text: some StringProtocol) {
    self.text = String(text)
    index = self.text.startIndex
  }

  var rest: String { String(text[index...]) }
  var isAtEnd: Bool { index == text.endIndex }
  /// In bytes of UTF-8 from the start of the formula.
  var offset: Int { offset(of: index) }

  private func offset(of index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  func refuseSpaces() throws(FormulaFault) {
    guard let space = text.unicodeScalars.firstIndex(where: \.isSpace) else { return }
    throw .space(offset: offset(of: space))
  }

  mutating func take(_ character: Character) -> Bool {
    guard index < text.endIndex, text[index] == character else { return false }
    index = text.index(after: index)
    return true
  }

  private mutating func take(while isTaken: (Character) -> Bool) -> String {
    let taken = text[index...].prefix(while: isTaken)
    index = taken.endIndex
    return String(taken)
  }

  /// The name before an exclamation mark; nil where there is no such mark before the parenthesis.
  mutating func tableName() throws(FormulaFault) -> Formula.TableName? {
    let head = text.utf8[index...].prefix { $0 != UInt8(ascii: "(") }
    guard head.contains(UInt8(ascii: "!")) else { return nil }
    let measure = try name(orElse: FormulaFault.noMeasure)
    let table = take(".") ? try name(orElse: FormulaFault.noTable) : nil
    guard take("!") else { throw .unexpectedCharacter(text[index], offset: offset) }
    return Formula.TableName(measure: measure, table: table)
  }

  private mutating func name(orElse missing: (Int) -> FormulaFault) throws(FormulaFault) -> String {
    let name = take(while: \.isInName)
    guard name.isEmpty else { return name }
    throw isAtEnd || "!.".contains(text[index])
      ? missing(offset) : .unexpectedCharacter(text[index], offset: offset)
  }

  mutating func finding() throws(FormulaFault) -> Finding {
    let start = index
    let name = take(while: \.isInName)
    let finding = Finding(rawValue: name)
    if let finding, isAtEnd || text[index] == "(" { return finding }
    if let meant = withExclamationMark(from: start) {
      throw .noExclamationMark(meant: meant, offset: offset(of: start))
    }
    if let finding { return finding }
    if !name.isEmpty { throw .unknownFinding(name, offset: offset(of: start)) }
    guard !isAtEnd, text[index] != "(" else { throw .noFinding(offset: offset) }
    throw .unexpectedCharacter(text[index], offset: offset)
  }

  /// `=burglary!value` of `=burglary.value`: the formula with an `!` before the finding that ends its names, which begin
  /// at `start`; nil where it is none.
  private func withExclamationMark(from start: String.Index) -> String? {
    let names = text[start...].prefix { $0 != "(" }
    guard let mark = names.lastIndex(where: { ".:/".contains($0) }), mark > names.startIndex,
      Finding(rawValue: String(names[names.index(after: mark)...])) != nil
    else { return nil }
    return "=\(names[..<mark])!\(text[text.index(after: mark)...])"
  }

  mutating func arguments() throws(FormulaFault) -> [Formula.Argument] {
    let open = offset
    guard take("(") else { return [] }
    var arguments: [Formula.Argument] = []
    repeat {
      let start = offset
      let argument = try argument()
      if let key = argument.key, arguments.contains(where: { $0.key == key }) {
        throw .repeatedKey(key, offset: start)
      }
      arguments.append(argument)
    } while take(",")
    if take(")") { return arguments }
    throw isAtEnd ? .unclosed(offset: open) : .unexpectedCharacter(text[index], offset: offset)
  }

  private mutating func argument() throws(FormulaFault) -> Formula.Argument {
    let first = take(while: \.isInAtom)
    guard take(":") else { return Formula.Argument(key: nil, atom: try notEmpty(first)) }
    let key = try notEmpty(first)
    return Formula.Argument(key: key, atom: try notEmpty(take(while: \.isInAtom)))
  }

  private func notEmpty(_ atom: String) throws(FormulaFault) -> String {
    guard atom.isEmpty else { return atom }
    throw isAtEnd || ",:)".contains(text[index])
      ? .noArgument(offset: offset) : .unexpectedCharacter(text[index], offset: offset)
  }
}

extension Character {
  fileprivate var isInName: Bool {
    // Most names are in ASCII, which needs no look at the tables of Unicode.
    guard let byte = asciiValue else { return isLetter }
    return byte.isPlainLetter || byte.isPlainDigit || byte == UInt8(ascii: "-")
  }
  fileprivate var isInAtom: Bool { isInName || self == "/" || self == "." }
}
