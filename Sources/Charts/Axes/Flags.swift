/// Words above the plot for months that a reader must know of: a dashed rule down through the plot, and what
/// happened beside its head. Words that would meet stand on rows of their own.
struct Flags {
  /// A month's place across, in per cent, and its words.
  struct Flag {
    var x: Double
    var label: String
  }

  private struct Standing {
    var flag: Flag
    var lines: [String]
    var room: ClosedRange<Double>
    var row: Int
  }

  private let flags: [Standing]
  private let rowTops: [Double]

  /// `flags` above a plot right of a margin of `left` em.
  init(_ flags: [Flag], left: Int) {
    var standing: [Standing] = []
    for flag in flags {
      let lines = Wrapping.lines(flag.label, width: Self.room(for: flag, left: left), mostLines: 2)
      let room = Self.extent(of: lines, at: flag.x, left: left)
      let taken = standing.filter { $0.room.overlaps(room) }.map(\.row)
      let row = (0...standing.count).first { !taken.contains($0) } ?? 0
      standing.append(Standing(flag: flag, lines: lines, room: room, row: row))
    }
    self.flags = standing
    var tops = [0.9]
    for row in 0..<(standing.map { $0.row + 1 }.max() ?? 0) {
      let lines = standing.filter { $0.row == row }.map(\.lines.count).max() ?? 0
      tops.append(tops[row] + Double(lines) * Layout.lineHeight)
    }
    rowTops = tops
  }

  /// The margin right of a plot on the calendar, at least and at most.
  private static let leastRight = 3.0
  private static let mostRight = 10.0

  /// Where the plot begins beneath the words.
  var plotTop: Double { flags.isEmpty ? 0.8 : rowTops[rowTops.count - 1] }

  /// The rules down to `bottom`, and the words over them.
  func marks(above bottom: Double) -> [Mark] {
    let rules = flags.map { flag in
      Mark.rule(
        from: Place(x: flag.flag.x, y: rowTops[flag.row + 1] - 0.5),
        to: Place(x: flag.flag.x, y: bottom), role: .baseline)
    }
    return rules + flags.flatMap(words)
  }

  private func words(_ flag: Standing) -> [Mark] {
    flag.lines.enumerated().map { index, line in
      .label(
        Label(
          text: line, x: flag.flag.x, y: rowTops[flag.row] + Double(index) * Layout.lineHeight,
          anchor: flag.flag.isOnLeft ? .start : .end, role: .flag))
    }
  }
}

extension Flags {
  /// The words lie on the side with more room: part of the narrowest plot, and the margin beyond it.
  private static func room(for flag: Flag, left: Int) -> Double {
    let right = flag.isOnLeft ? leastRight : mostRight
    let plotWidth = Layout.narrowColumn - Double(left) - right
    return flag.isOnLeft ? (100 - flag.x) / 100 * plotWidth + right : flag.x / 100 * plotWidth + Double(left)
  }

  /// Where the words are in the narrowest plot, with a little air; in wider ones they are further apart.
  private static func extent(of lines: [String], at x: Double, left: Int) -> ClosedRange<Double> {
    let width = (lines.map { TextWidth.of($0) }.max() ?? 0) + 0.5
    let place = x / 100 * (Layout.narrowColumn - Double(left) - mostRight)
    return x <= 50 ? place...(place + width) : (place - width)...place
  }
}

extension Flags.Flag {
  fileprivate var isOnLeft: Bool { x <= 50 }
}
