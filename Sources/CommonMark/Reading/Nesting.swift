/// How deep a node stands, and in what.
struct Nesting {
  private(set) var depth = 0
  private(set) var containers: [Container] = []

  /// One level deeper; nil at the limit.
  var deeper: Nesting? {
    depth < Markdown.depthLimit ? Nesting(depth: depth + 1, containers: containers) : nil
  }

  /// The inside of `container`.
  func inside(_ container: Container) -> Nesting {
    Nesting(depth: depth, containers: containers + [container])
  }
}

/// What puts something before the lines of the blocks inside it.
enum Container {
  /// A block quote: `>`.
  case quote
  /// An item of a list: as many spaces as its marker takes with the spaces around it.
  case item(width: Int)
}

extension [Container] {
  /// The length of what stands before the text of a paragraph inside these containers, on a line that is not its
  /// first. On a lazy line, which leaves out what some container asks for, libcmark counts its spaces as text.
  func prefixLength(of line: ArraySlice<UInt8>) -> Int {
    let (length, isLazy) = match(line)
    return isLazy ? length : length + blanks(of: line.dropFirst(length))
  }

  /// The width of `item`, which stands inside these containers.
  func width(of item: CMarkNode, in lines: SourceLines) -> Int {
    let line = lines[item.start.line].dropFirst(item.start.line == 1 ? lines.markLength : 0)
    let marker = line.dropFirst(item.start.byteColumn - 1).prefix { !$0.isBlank && $0 > UInt8(ascii: " ") }
    let markerEnd = item.start.byteColumn - 1 + marker.count
    let textStart = markerEnd + blanks(of: line.dropFirst(markerEnd))
    // Before an empty line, and before indented code, the item takes one space only.
    let isPlain = item.firstChild?.start.line == item.start.line && textStart - markerEnd <= 4
    return (isPlain ? textStart : markerEnd + 1) - match(line).length
  }

  private func match(_ line: ArraySlice<UInt8>) -> (length: Int, isLazy: Bool) {
    var length = 0
    for container in self {
      let rest = line.dropFirst(length)
      let blanks = blanks(of: rest)
      switch container {
      case .quote:
        guard blanks < 4, rest.dropFirst(blanks).first == UInt8(ascii: ">") else { return (length, true) }
        length += blanks + 1
        if line.dropFirst(length).first?.isBlank == true { length += 1 }
      case .item(let width):
        guard blanks >= width else { return (length, true) }
        length += width
      }
    }
    return (length, false)
  }
}

private func blanks(of line: ArraySlice<UInt8>) -> Int { line.prefix(while: \.isBlank).count }

extension UInt8 {
  /// Whether it is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
