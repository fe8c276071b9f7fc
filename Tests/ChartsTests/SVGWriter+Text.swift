@testable import Charts

extension SVGWriter {
  /// The text of `nodes`, one after the other.
  static func text(of nodes: [SVGNode]) -> String { String(decoding: bytes(of: nodes), as: UTF8.self) }
}
