import Diagnostics

/// What keeps a file from being read as text: the first such thing in it.
struct Obstacle {
  let problem: MarkdownProblem
  let place: Place

  /// The first obstacle in `file`; nil where there is none.
  init?(in file: SourceFile) {
    if file.bytes.count > Markdown.byteLimit {
      self.init(problem: .tooLong(bytes: file.bytes.count), place: Place(file.path))
    } else if let (problem, offset) = Self.firstByte(refusedIn: file.bytes) {
      self.init(problem: problem, place: file.place(atByte: offset))
    } else {
      return nil
    }
  }
}

extension Obstacle {
  private init(problem: MarkdownProblem, place: Place) {
    self.problem = problem
    self.place = place
  }

  private static func firstByte(refusedIn bytes: [UInt8]) -> (MarkdownProblem, offset: Int)? {
    var offset = 0
    var input = bytes.makeIterator()
    var parser = UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &input) {
      case .emptyInput: return nil
      case .error: return (.notUTF8(byte: bytes[offset]), offset)
      case .valid(let scalar):
        if scalar.first == 0 { return (.nul, offset) }
        let next = offset + scalar.count
        if scalar.first == .carriageReturn, next == bytes.count || bytes[next] != .lineFeed {
          return (.loneCarriageReturn, offset)
        }
        if let byte = scalar.first, byte < 0x20, !byte.isLineEnd, byte != UInt8(ascii: "\t") {
          return (.control(byte), offset)
        }
        offset = next
      }
    }
  }
}
