import Numerals
import Writing

/// JSON as it is written for a download: members in the order in which they are given, no spaces. What is absent is left
/// out.
struct JSONText: ~Copyable {
  private var buffer: TextBuffer

  /// Nothing written yet, and room for so many bytes.
  init(capacity: Int = 128) { buffer = TextBuffer(capacity: capacity) }

  /// What was written so far, in UTF-8.
  var bytes: [UInt8] { buffer.bytes }
  /// What was written so far.
  var text: String { buffer.text }

  /// An object of the members that `members` writes.
  mutating func object(_ members: (inout JSONText) -> Void) {
    begin()
    buffer.append(UInt8(ascii: "{"))
    members(&self)
    buffer.append(UInt8(ascii: "}"))
  }

  /// An array of what `items` writes.
  mutating func array(_ items: (inout JSONText) -> Void) {
    begin()
    buffer.append(UInt8(ascii: "["))
    items(&self)
    buffer.append(UInt8(ascii: "]"))
  }

  /// How many bytes were written.
  var count: Int { buffer.count }

  /// Members or items that were written before, once more.
  mutating func append(again range: Range<Int>) {
    begin()
    buffer.append(again: range)
  }

  /// Ends the line, as the last byte of a file does.
  mutating func endLine() { buffer.append(UInt8(ascii: "\n")) }

  /// A number as machines read it.
  mutating func number(_ number: Double, decimals: Int) {
    begin()
    NumeralText.forMachines.append(number, decimals: decimals, to: &buffer)
  }

  mutating func string(_ text: String) {
    begin()
    quote(text)
  }

  /// A text under its name; nothing where there is none.
  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    begin(name)
    quote(text)
  }

  /// What `write` writes of a value, under its name; nothing where there is none.
  mutating func member<Value>(
    _ name: StaticString, _ value: Value?, as write: (Value, inout JSONText) -> Void
  ) {
    guard let value else { return }
    begin(name)
    write(value, &self)
  }

  /// The same under a name that an author chose.
  mutating func member<Value>(
    named name: String, _ value: Value?, as write: (Value, inout JSONText) -> Void
  ) {
    guard let value else { return }
    string(name)
    buffer.append(UInt8(ascii: ":"))
    write(value, &self)
  }

  /// Begins a member.
  private mutating func begin(_ name: StaticString) {
    begin()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(literal: name)
    buffer.append(literal: "\":")
  }

  /// Sets apart what comes next from what stands before it in the same object or array.
  private mutating func begin() {
    switch buffer.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: buffer.append(UInt8(ascii: ","))
    }
  }

  private mutating func quote(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    buffer.append(text, escaping: { $0.needsEscape }, by: JSONText.escape)
    buffer.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8, to buffer: inout TextBuffer) {
    if byte < 0x20 {
      buffer.append("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))")
    } else {
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(byte)
    }
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
