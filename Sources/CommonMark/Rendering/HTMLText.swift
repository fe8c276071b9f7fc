/// A growing piece of HTML, in UTF-8.
public struct HTMLText: Sendable, Equatable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Nothing written yet.
  public init() {}

  /// What was written so far.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes `markup` as it is.
  public mutating func write(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Writes `markup`, which is UTF-8, as it is.
  public mutating func write(_ markup: [UInt8]) {
    bytes.append(contentsOf: markup)
  }

  /// Writes `text` so that a reader sees it as it is, in an attribute between double quotes too.
  public mutating func writeEscaped(_ text: String) {
    var text = text
    text.withUTF8 { text in
      // What needs no escape goes over in one piece.
      var start = 0
      for index in text.indices {
        guard let entity = text[index].entity else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        write(entity)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// `text` so that a reader sees it as it is; the same text where nothing in it is escaped.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0.entity != nil }) else { return text }
    var html = HTMLText()
    html.writeEscaped(text)
    return html.string
  }

  /// Writes `address` as the value of an attribute: what an address may not hold is percent-encoded, what is
  /// so already stays.
  public mutating func writeAddress(_ address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case _ where isAddressByte[Int(byte)]: bytes.append(byte)
      default: write("%" + hexadecimal(byte))
      }
    }
  }

  /// Ends the line, unless nothing stands on it.
  public mutating func endLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }
}

extension UInt8 {
  /// How it is written so that it is only read; nil for what stands for itself.
  fileprivate var entity: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}

/// The bytes that stand for themselves in an address, as libcmark has them.
private let isAddressByte: [Bool] = {
  let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
  let allowed = Set((letters + "0123456789!#$%()*+,-./:;=?@_~").utf8)
  return (UInt8.min...UInt8.max).map(allowed.contains)
}()

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.utf8.count == 1 ? "0" + digits : digits
}
