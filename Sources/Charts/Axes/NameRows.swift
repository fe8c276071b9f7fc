/// How names stand under their columns: which of them, in which lines.
struct NameRows: Equatable {
  /// A name in its lines.
  struct Name: Equatable {
    /// The column that it is under.
    let index: Int
    let lines: [String]
    /// The line of the axis that it begins on, 0 for the first.
    let firstLine: Int
  }

  /// The names that are written.
  let names: [Name]

  /// The lines that all names together take.
  var lineCount: Int { names.map { $0.firstLine + $0.lines.count }.max() ?? 0 }

  /// `names` under columns `band` em apart, with at least `margin` em beside the first and the last.
  init(_ names: [String], band: Double, margin: Double) {
    // The first and the last name must not leave the frame.
    let widest = band + 2 * margin
    let single = min(band - Self.space, widest)
    let double = min(2 * band - Self.space, widest)
    self.names =
      Self.whole(names, width: single, levels: 1) ?? Self.whole(names, width: double, levels: 2)
      ?? Self.thinned(names, band: band, widest: widest)
  }

  private static let space = 0.4
  private static let mostLines = 3
  /// Narrower than this, broken words are not worth reading.
  private static let leastWidth = 4.0
}

extension NameRows {
  /// All names with no word broken, on one level or by turns on two; nil where that is not possible.
  private static func whole(_ names: [String], width: Double, levels: Int) -> [Name]? {
    let wrapped = names.map { Wrapping.lines($0, width: width, mostLines: mostLines) }
    let isWhole = zip(names, wrapped).allSatisfy { name, lines in
      lines.joined(separator: " ") == name.split(separator: " ").joined(separator: " ")
    }
    return isWhole ? stand(wrapped, levels: levels) : nil
  }

  private static func stand(_ wrapped: [[String]], levels: Int) -> [Name] {
    let upper = stride(from: 0, to: wrapped.count, by: 2).map { wrapped[$0].count }.max() ?? 0
    return wrapped.enumerated().map { index, lines in
      Name(index: index, lines: lines, firstLine: levels == 2 && index % 2 == 1 ? upper : 0)
    }
  }

  /// Names broken where they must be: on two levels, or only some of them where columns are too narrow.
  private static func thinned(_ names: [String], band: Double, widest: Double) -> [Name] {
    if 2 * band - space >= leastWidth {
      let width = min(2 * band - space, widest)
      return stand(names.map { Wrapping.lines($0, width: width, mostLines: mostLines) }, levels: 2)
    }
    let stride = Int(((leastWidth + space) / band).rounded(.up))
    let width = min(Double(stride) * band - space, widest)
    return Swift.stride(from: 0, to: names.count, by: stride).map { index in
      Name(
        index: index, lines: Wrapping.lines(names[index], width: width, mostLines: mostLines), firstLine: 0)
    }
  }
}
