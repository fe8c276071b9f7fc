import CommonMark
import Diagnostics
import Figures

extension CheckedWords {
  /// The words marked for a reviewer: each figure with what stands behind it, each thing that is wrong with why, each
  /// paragraph with where it comes from.
  func marked(for words: WordsFile) -> Markdown {
    let notes = figures.map { NotedWords($0.text, at: $0.position, $0.note) }
    return markdown.noting(notes + faults) { position in
      InlineNote("from", "\(words.file.path):\(words.place(of: position).line ?? 1)")
    }
  }

  /// The words with marks on what is wrong alone.
  var withFaultsMarked: Markdown { markdown.noting(faults) { _ in nil } }
}

extension InlineNote {
  /// What a reviewer is told of something that is wrong, and what is known of it. What to do stands in the list of
  /// problems.
  init(on problem: any Problem, _ known: [String] = [], needsFocus: Bool = true) {
    let sentences = ["Not right:", problem.message] + known
    self.init(
      "wrong", sentences.joined(separator: " ").replacing("`", with: ""),
      needsFocus: needsFocus)
  }
}

extension FigureInWords {
  /// What a reviewer is told of it: `Tallied: =percent(baseline) gives −12%. Homicides, 2021 against …. From
  /// homicides/data.csv, lines 2 and 3.`
  fileprivate var note: InlineNote {
    if let fault { return InlineNote(on: fault, grounds, needsFocus: kind == .untallied) }
    guard let formula, let finding else {
      return InlineNote(kind.rawValue, "Not bound: nothing checks this number.", needsFocus: true)
    }
    let given = finding.text == text ? "" : " gives \(finding.text)"
    let sentences =
      ["\(kind == .quoted ? "Quoted" : "Tallied"): \(formula.notation)\(given)."] + grounds
      + [standing.map { "It stands: \($0)" }].compactMap(\.self)
    return InlineNote(standing == nil ? kind.rawValue : "standing", sentences.joined(separator: " "))
  }

  /// What the finding is of, and the cells that it is from.
  private var grounds: [String] {
    guard let finding else { return [] }
    return ["\(finding.provenance).", finding.table.flatMap { finding.origin(in: $0) }].compactMap(\.self)
  }
}

extension FindingValue {
  /// The cells that it is from: `From homicides/data.csv, lines 2 and 3.`; nil for what was worked out before.
  fileprivate func origin(in table: Formula.TableName) -> String? {
    let lines = Set(cells.map(\.line)).sorted()
    guard let last = lines.last, let first = lines.first else { return nil }
    let file = "\(table.measure)/\(table.table ?? "data").csv"
    let columns = Set(cells.map(\.column.rawValue)).sorted().joined(separator: " and ")
    let range =
      switch lines.count {
      case 1: "line \(last)"
      case 2: "lines \(first) and \(last)"
      default: "\(lines.count) lines from \(first) to \(last)"
      }
    return "From \(file), \(range), column \(columns)."
  }
}
