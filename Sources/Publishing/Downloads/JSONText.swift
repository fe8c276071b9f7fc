import Numerals

/// JSON as it is written for a download, straight into its bytes: members in the order in which they are given, no
/// spaces. What is absent is left out.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// An object of the members that `members` writes.
  mutating func object(_ members: (inout JSONText) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// An array of what `items` writes.
  mutating func array(_ items: (inout JSONText) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "["))
    items(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  /// The members or items of another text.
  mutating func append(_ others: JSONText) {
    begin()
    bytes.append(contentsOf: others.bytes)
  }

  /// A number as machines read it.
  mutating func number(_ number: Double, decimals: Int) {
    begin()
    NumeralText.forMachines.append(number, decimals: decimals, to: &bytes)
  }

  mutating func string(_ text: String) {
    begin()
    quote(text)
  }

  /// A text under its name; nothing where there is none.
  mutating func member(_ name: StaticString, _ text: String?) {
    member(name, text) { $1.string($0) }
  }

  /// What `write` writes of a value, under its name; nothing where there is none.
  mutating func member<Value>(
    _ name: StaticString, _ value: Value?, as write: (Value, inout JSONText) -> Void
  ) {
    guard let value else { return }
    begin()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    write(value, &self)
  }

  /// The same under a name that an author chose.
  mutating func member<Value>(
    named name: String, _ value: Value?, as write: (Value, inout JSONText) -> Void
  ) {
    guard let value else { return }
    string(name)
    bytes.append(UInt8(ascii: ":"))
    write(value, &self)
  }

  /// Sets apart what comes next from what stands before it in the same object or array.
  private mutating func begin() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      // What needs no escape goes over in one piece.
      var start = 0
      for index in text.indices where text[index].needsEscape {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(text[index])
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\\"): bytes += [byte, byte]
    case 0..<0x20: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
    default: bytes.append(byte)
    }
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
