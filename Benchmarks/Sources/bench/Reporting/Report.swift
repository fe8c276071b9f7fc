/// The results as Markdown, in plain tables.
struct Report {
  let machine: String
  let results: [ContestResult]

  var text: String {
    (["# Results", machine, costs, ratios] + [growth].compactMap(\.self)).joined(separator: "\n\n") + "\n"
  }

  private var costs: String {
    let rows = results.flatMap { result in
      result.standings.map { standing in
        [
          result.content, "\(result.rounds)", standing.name.rawValue, decimal(standing.wall, 3),
          decimal(standing.processor, 3),
          // The floor holds less than the system counts for any program.
          standing.name == .floor ? "" : decimal(standing.peak / 1_048_576, 0), grouped(standing.files),
          decimal(Double(standing.bytes) / 1e6, 1),
        ]
      }
    }
    let heads = ["content", "runs", "program", "wall, s", "processor, s", "peak, MiB", "files", "MB"]
    return table(heads, rows, words: 3)
  }

  private var ratios: String {
    let rows = results.flatMap { result in
      result.standings.filter { $0.name != .tally }.compactMap { other -> [String]? in
        guard let tally = result.standing(of: .tally) else { return nil }
        return [
          result.content, other.name.rawValue, ratio(tally.wall, other.wall),
          ratio(tally.processor, other.processor),
          // The floor holds less than the system counts for any program.
          other.name == .floor ? "" : ratio(tally.peak, other.peak),
        ]
      }
    }
    let heads = ["content", "Tally in units of", "wall", "processor", "peak"]
    return table(heads, rows, words: 2)
  }

  /// What the largest made-up content costs in units of the one before it; nil where there are not two.
  private var growth: String? {
    let madeUp = results.filter { $0.standing(of: .hugo) != nil }
    guard madeUp.count > 1, let last = madeUp.last else { return nil }
    let before = madeUp[madeUp.count - 2]
    let rows = [Contestant.Name.tally, .hugo, .hugoWithFiles].compactMap { name -> [String]? in
      guard let small = before.standing(of: name), let large = last.standing(of: name) else { return nil }
      return [
        name.rawValue, ratio(large.wall, small.wall), ratio(large.processor, small.processor),
        ratio(large.peak, small.peak), ratio(Double(large.bytes), Double(small.bytes)),
      ]
    }
    let heads = ["from \(before.content) to \(last.content)", "wall", "processor", "peak", "bytes"]
    return table(heads, rows, words: 1)
  }

  private func ratio(_ value: Double, _ other: Double?) -> String {
    other.map { decimal(value / $0, 2) } ?? ""
  }
}

/// A Markdown table of which the first columns hold words, and the others numbers.
func table(_ heads: [String], _ rows: [[String]], words: Int) -> String {
  let widths = heads.indices.map { column in ([heads] + rows).map { $0[column].count }.max() ?? 0 }
  func line(_ cells: [String]) -> String {
    let padded = cells.indices.map { column in
      let room = String(repeating: " ", count: widths[column] - cells[column].count)
      return column < words ? cells[column] + room : room + cells[column]
    }
    return "| \(padded.joined(separator: " | ")) |"
  }
  let rule = widths.enumerated().map { column, width in
    column < words ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
  }
  return ([line(heads), line(rule)] + rows.map(line)).joined(separator: "\n")
}

/// `12,345`
func grouped(_ number: Int) -> String {
  let digits = String(number)
  return digits.enumerated().map { index, digit in
    index > 0 && (digits.count - index).isMultiple(of: 3) ? ",\(digit)" : "\(digit)"
  }.joined()
}

/// A number to so many decimals.
func decimal(_ number: Double, _ decimals: Int) -> String {
  var scale = 1
  for _ in 0..<decimals { scale *= 10 }
  let whole = Int((number * Double(scale)).rounded())
  return decimals == 0 ? grouped(whole) : "\(grouped(whole / scale)).\(padded(whole % scale, to: decimals))"
}
