import Writing

/// A growing piece of HTML.
public struct HTMLText: ~Copyable {
  /// What is before the buffer.
  private var whole: [[UInt8]] = []
  private var buffer: TextBuffer

  /// From how many bytes on a piece stands by itself.
  private static let longPiece = 1 << 12
  /// From how many bytes on what was written makes a piece, so that a long page never moves.
  private static let fullBuffer = 1 << 16

  /// Nothing written yet, and room for so many bytes.
  public init(capacity: Int = 1 << 10) { buffer = TextBuffer(capacity: capacity) }

  /// What was written so far, in UTF-8: pieces that follow each other.
  public var pieces: [[UInt8]] { buffer.isEmpty ? whole : whole + [buffer.bytes] }
  /// What was written so far.
  public var string: String {
    whole.isEmpty ? buffer.text : String(decoding: pieces.joined(), as: UTF8.self)
  }

  /// Writes `markup` as it is.
  public mutating func write(_ markup: String) { buffer.append(markup) }

  /// Writes markup that the program itself holds.
  public mutating func write(literal markup: StaticString) { buffer.append(literal: markup) }

  /// Writes `markup`, which is UTF-8, as it is. What is long is kept, not copied.
  public mutating func write(_ markup: [UInt8]) {
    if markup.count >= HTMLText.longPiece {
      if !buffer.isEmpty { whole.append(buffer.takeBytes()) }
      whole.append(markup)
    } else {
      if buffer.count >= HTMLText.fullBuffer { whole.append(buffer.takeBytes()) }
      buffer.append(markup)
    }
  }

  /// Writes a part of `markup`, which is UTF-8, as it is.
  public mutating func write(_ part: Range<Int>, of markup: [UInt8]) {
    if buffer.count >= HTMLText.fullBuffer { whole.append(buffer.takeBytes()) }
    markup.withUnsafeBufferPointer { buffer.append(UnsafeBufferPointer(rebasing: $0[part])) }
  }

  /// Writes `text` so that a reader sees it as it is, in an attribute between double quotes too.
  public mutating func writeEscaped(_ text: String) {
    buffer.append(text, escaping: { $0.isReserved }, by: HTMLText.escape)
  }

  private static func escape(_ byte: UInt8, to buffer: inout TextBuffer) {
    switch byte {
    case UInt8(ascii: "&"): buffer.append(literal: "&amp;")
    case UInt8(ascii: "<"): buffer.append(literal: "&lt;")
    case UInt8(ascii: ">"): buffer.append(literal: "&gt;")
    default: buffer.append(literal: "&quot;")
    }
  }

  /// `text` so that a reader sees it as it is; the same text where nothing in it is escaped.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0.isReserved }) else { return text }
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
      case _ where isAddressByte[Int(byte)]: buffer.append(byte)
      default: write("%" + hexadecimal(byte))
      }
    }
  }

  /// Ends the line, unless nothing stands on it.
  public mutating func endLine() {
    if let last = buffer.last ?? whole.last?.last, last != UInt8(ascii: "\n") {
      buffer.append(UInt8(ascii: "\n"))
    }
  }
}

extension UInt8 {
  /// Whether HTML gives it a meaning, so that it is written as an entity where it is only read.
  fileprivate var isReserved: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
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
