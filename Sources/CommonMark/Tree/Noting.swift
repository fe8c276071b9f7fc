/// A note on words that stand at a position.
public struct NotedWords: Sendable {
  /// Where they begin: a link, a picture, a block of code, or a byte within running words.
  public let position: Position
  /// As they read, where they may be running words; nil for a link, a picture or a block.
  public let words: String?
  /// What is to be told of them.
  public let note: InlineNote

  /// A note on the words at `position`.
  public init(_ words: String?, at position: Position, _ note: InlineNote) {
    self.position = position
    self.words = words
    self.note = note
  }
}

extension Markdown {
  /// The same words with these notes on them, and with a note at the end of each paragraph and heading that
  /// `origin` gives for the position of its block. A note whose words are not found where they should be is left out.
  /// A picture with a note is shown by what it says, and a block of code with one as it is typed, fence and all.
  public func noting(_ notes: [NotedWords], origin: (Position) -> InlineNote?) -> Markdown {
    let byLine = Dictionary(grouping: notes, by: \.position.line)
    return Markdown(blocks: blocks.noting(byLine, origin: origin))
  }
}

extension [Block] {
  fileprivate func noting(_ notes: [Int: [NotedWords]], origin: (Position) -> InlineNote?) -> [Block] {
    flatMap { $0.noting(notes, origin: origin) }
  }
}

extension Block {
  fileprivate func noting(_ notes: [Int: [NotedWords]], origin: (Position) -> InlineNote?) -> [Block] {
    let end = origin(position).map { [Inline(.noted($0, []), at: position)] } ?? []
    switch kind {
    case .paragraph(let inlines):
      return [Block(.paragraph(inlines.noting(notes) + end), at: position)]
    case .heading(let level, let inlines):
      return [Block(.heading(level: level, inlines.noting(notes) + end), at: position)]
    case .quote(let blocks):
      return [Block(.quote(blocks.noting(notes, origin: origin)), at: position)]
    case .list(let list):
      let items = list.items.map { item in
        List.Item(item.blocks.noting(notes, origin: origin), at: item.position)
      }
      return [Block(.list(List(marker: list.marker, isTight: list.isTight, items: items)), at: position)]
    case .code(let code):
      guard let note = notes[position.line]?.first(where: { $0.position == position }) else { return [self] }
      return code.noted(note.note).map { Block($0, at: position) }
    case .thematicBreak: return [self]
    }
  }
}

extension CodeBlock {
  /// The fence with a note on it, and the lines below it as they are typed.
  fileprivate func noted(_ note: InlineNote) -> [Block.Kind] {
    let fence = Inline(.noted(note, [Inline(.code(info), at: position)]), at: position)
    let lines = CodeBlock(info: "", literal: literal, at: position)
    return [.paragraph([fence])] + (literal.isEmpty ? [] : [.code(lines)])
  }
}

extension [Inline] {
  fileprivate func noting(_ notes: [Int: [NotedWords]]) -> [Inline] { flatMap { $0.noting(notes) } }
}

extension Inline {
  fileprivate func noting(_ notes: [Int: [NotedWords]]) -> [Inline] {
    switch kind {
    case .text(let words): return parts(of: words, noting: notes[position.line] ?? [])
    case .emphasis(let children): return [Inline(.emphasis(children.noting(notes)), at: position)]
    case .strong(let children): return [Inline(.strong(children.noting(notes)), at: position)]
    case .link: return note(among: notes).map { [Inline(.noted($0, [self]), at: position)] } ?? [self]
    case .image(let image):
      return note(among: notes).map { [Inline(.noted($0, image.alternative), at: position)] } ?? [self]
    case .code, .softBreak, .lineBreak, .noted: return [self]
    }
  }

  private func note(among notes: [Int: [NotedWords]]) -> InlineNote? {
    notes[position.line]?.first { $0.position == position }?.note
  }

  /// The text in pieces, each noted one by itself. A byte of the source is a byte of the text where nothing before
  /// it was an entity or an escape; otherwise the words are not there, and no note is.
  private func parts(of text: String, noting notes: [NotedWords]) -> [Inline] {
    let bytes = Array(text.utf8)
    var parts: [Inline] = []
    var written = 0
    for note in notes.sorted(by: { $0.position.byteColumn < $1.position.byteColumn }) {
      let start = note.position.byteColumn - position.byteColumn
      let words = Array((note.words ?? "").utf8)
      guard !words.isEmpty, start >= written, bytes.dropFirst(start).starts(with: words) else { continue }
      parts += plain(bytes[written..<start], from: written)
      parts.append(
        Inline(.noted(note.note, plain(bytes[start..<start + words.count], from: start)), at: note.position))
      written = start + words.count
    }
    return parts + plain(bytes[written...], from: written)
  }

  private func plain(_ bytes: ArraySlice<UInt8>, from start: Int) -> [Inline] {
    bytes.isEmpty
      ? [] : [Inline(.text(String(decoding: bytes, as: UTF8.self)), at: position.moved(by: start))]
  }
}
