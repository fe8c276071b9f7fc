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
    // Most files are plain ASCII to their end, or to the first dash or curly quotation mark.
    let doubtful = bytes.withUnsafeBufferPointer { $0.firstIndex { !$0.isPlain } }
    guard let doubtful else { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return (.utf16, 0) }
    let control = bytes.indices[doubtful...].first {
      bytes[$0] < 0x20 && problem(withControlAt: $0, in: bytes) != nil
    }
    if let fault = firstFault(in: bytes, from: doubtful), fault < control ?? bytes.count {
      return (.notUTF8(byte: bytes[fault]), fault)
    }
    return control.flatMap { offset in problem(withControlAt: offset, in: bytes).map { ($0, offset) } }
  }

  private static func problem(withControlAt offset: Int, in bytes: [UInt8]) -> MarkdownProblem? {
    switch bytes[offset] {
    case 0: .nul
    case .carriageReturn: bytes[offset...].dropFirst().first == .lineFeed ? nil : .loneCarriageReturn
    case .lineFeed, UInt8(ascii: "\t"): nil
    default: .control(bytes[offset])
    }
  }

  /// The offset of the first byte that is no part of UTF-8, where none stands before `start`.
  private static func firstFault(in bytes: [UInt8], from start: Int) -> Int? {
    guard var offset = bytes[start...].firstIndex(where: { $0 >= 0x80 }) else { return nil }
    var input = bytes[offset...].makeIterator()
    var parser = UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &input) {
      case .emptyInput: return nil
      case .error: return offset
      case .valid(let scalar): offset += scalar.count
      }
    }
  }
}

extension UInt8 {
  /// A character of ASCII that stands for itself, or the end of a line.
  fileprivate var isPlain: Bool { (0x20..<0x80).contains(self) || self == .lineFeed }
}
