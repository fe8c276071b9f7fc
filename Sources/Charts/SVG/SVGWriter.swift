/// Writes a tree as text into one buffer.
struct SVGWriter {
  private var bytes: [UInt8] = []

  /// The text of `nodes`, one after the other.
  static func text(of nodes: [SVGNode]) -> String {
    var writer = SVGWriter()
    writer.bytes.reserveCapacity(8192)
    for node in nodes { writer.write(node) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension SVGWriter {
  private mutating func write(_ node: SVGNode) {
    switch node {
    case .text(let text): escape(text)
    case .element(let element): write(element)
    }
  }

  private mutating func write(_ element: SVGElement) {
    append(UInt8(ascii: "<"))
    append(element.name)
    for attribute in element.attributes { write(attribute) }
    guard !element.children.isEmpty else { return append("/>") }
    append(UInt8(ascii: ">"))
    for child in element.children { write(child) }
    append("</")
    append(element.name)
    append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: SVGAttribute) {
    append(UInt8(ascii: " "))
    append(attribute.name)
    append("=\"")
    switch attribute.value {
    case .text(let text): escape(text)
    case .number(let number): append(number)
    case .percent(let number):
      append(number)
      append(UInt8(ascii: "%"))
    case .em(let number):
      append(number)
      append("em")
    case .path(let runs): append(runs)
    }
    append(UInt8(ascii: "\""))
  }

  /// `M` before the first point of each run; the points after it are joined to it by straight lines.
  private mutating func append(_ runs: [[Place]]) {
    for run in runs {
      append(UInt8(ascii: "M"))
      for (index, place) in run.enumerated() {
        if index > 0 { append(UInt8(ascii: " ")) }
        append(place.x)
        append(UInt8(ascii: " "))
        append(place.y)
      }
    }
  }
}

extension SVGWriter {
  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// `number` with at most two decimals, without trailing zeros and without a negative zero; zero where it
  /// is not finite.
  private mutating func append(_ number: Double) {
    let hundredths = number.isFinite ? (number * 100).rounded() : 0
    let units = UInt64(min(hundredths.magnitude, 1e15))
    if hundredths < 0, units > 0 { append(UInt8(ascii: "-")) }
    appendDigits(units / 100)
    let (tenth, hundredth) = (UInt8(units / 10 % 10), UInt8(units % 10))
    guard tenth > 0 || hundredth > 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + tenth)
    if hundredth > 0 { append(UInt8(ascii: "0") + hundredth) }
  }

  private mutating func appendDigits(_ whole: UInt64) {
    if whole >= 10 { appendDigits(whole / 10) }
    append(UInt8(ascii: "0") + UInt8(whole % 10))
  }

  /// `text` with what XML reserves written as entities, and what XML cannot hold as U+FFFD.
  private mutating func escape(_ text: String) {
    guard text.utf8.contains(where: \.isReserved) else { return append(text) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case 0x09, 0x0A, 0x0D: append(byte)
      case 0..<0x20: append("\u{FFFD}")
      default: append(byte)
      }
    }
  }
}

extension UInt8 {
  /// Whether XML gives it a meaning, or cannot hold it.
  fileprivate var isReserved: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0..<0x20: true
    default: false
    }
  }
}
