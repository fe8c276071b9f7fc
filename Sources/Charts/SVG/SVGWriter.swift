import Writing

/// Writes a tree as text into one buffer.
struct SVGWriter: ~Copyable {
  private var buffer = TextBuffer(capacity: 8192)

  /// The text of `nodes`, one after the other, in UTF-8.
  static func bytes(of nodes: [SVGNode]) -> [UInt8] {
    var writer = SVGWriter()
    for node in nodes { writer.write(node) }
    return writer.buffer.bytes
  }
}

extension SVGWriter {
  private mutating func write(_ node: SVGNode) {
    switch node {
    case .text(let text): escape(text)
    case .written(let text): buffer.append(text)
    case .element(let element): write(element)
    }
  }

  private mutating func write(_ element: SVGElement) {
    buffer.append(UInt8(ascii: "<"))
    buffer.append(literal: element.name)
    for attribute in element.attributes { write(attribute) }
    guard !element.children.isEmpty else { return buffer.append(literal: "/>") }
    buffer.append(UInt8(ascii: ">"))
    for child in element.children { write(child) }
    buffer.append(literal: "</")
    buffer.append(literal: element.name)
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: SVGAttribute) {
    buffer.append(UInt8(ascii: " "))
    buffer.append(literal: attribute.name)
    buffer.append(literal: "=\"")
    switch attribute.value {
    case .text(let text): escape(text)
    case .number(let number): buffer.append(number)
    case .percent(let number):
      buffer.append(number)
      buffer.append(UInt8(ascii: "%"))
    case .em(let number):
      buffer.append(number)
      buffer.append(literal: "em")
    case .path(let runs): write(runs)
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// `M` before the first point of each run; the points after it are joined to it by straight lines.
  private mutating func write(_ runs: [[Place]]) {
    for run in runs {
      buffer.append(UInt8(ascii: "M"))
      for (index, place) in run.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: " ")) }
        buffer.append(place.x)
        buffer.append(UInt8(ascii: " "))
        buffer.append(place.y)
      }
    }
  }
}

extension SVGWriter {
  /// `text` with what XML reserves written as entities, and what XML cannot hold as U+FFFD.
  private mutating func escape(_ text: String) {
    buffer.append(text, escaping: { $0.isReserved }, by: SVGWriter.escape)
  }

  private static func escape(_ byte: UInt8, to buffer: inout TextBuffer) {
    switch byte {
    case UInt8(ascii: "&"): buffer.append(literal: "&amp;")
    case UInt8(ascii: "<"): buffer.append(literal: "&lt;")
    case UInt8(ascii: ">"): buffer.append(literal: "&gt;")
    case UInt8(ascii: "\""): buffer.append(literal: "&quot;")
    case 0x09, 0x0A, 0x0D: buffer.append(byte)
    default: buffer.append(literal: "\u{FFFD}")
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
