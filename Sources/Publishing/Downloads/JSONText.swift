/// JSON as it is written for a download: keys in the order in which they are given, no spaces.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// An object of these members; one whose value is nil is left out.
  mutating func object(_ members: [(key: String, value: JSONValue?)]) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for case (let key, let value?) in members {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      string(key)
      bytes.append(UInt8(ascii: ":"))
      write(value)
      isFirst = false
    }
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .string(let text): string(text)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .object(let members): object(members)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(item)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: \.needsEscape) { escaped(text) } else { bytes.append(contentsOf: text.utf8) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case 0..<0x20: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}

/// A value in JSON. A number is held as the text in which it is written.
enum JSONValue {
  case string(String)
  case number(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue?)])
}
