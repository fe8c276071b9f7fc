import Editions
import Measures

/// What is printed in another way in two tables of one measure, or in one of them alone.
struct DataChanges {
  private(set) var revisions: [FigureChange] = []
  private(set) var added: [PrintedFigure] = []
  private(set) var removed: [PrintedFigure] = []

  var isEmpty: Bool { revisions.isEmpty && added.isEmpty && removed.isEmpty }

  /// Compares all tables of a measure in two editions.
  init(_ old: Measure?, _ new: Measure?, in site: Site?) {
    for (old, new) in matched(old?.printedTables(in: site) ?? [], new?.printedTables(in: site) ?? []) {
      compare(old, new)
    }
  }

  private mutating func compare(_ old: PrintedTable?, _ new: PrintedTable?) {
    let (oldFigures, newFigures) = (old?.undatedFigures ?? [], new?.undatedFigures ?? [])
    let olds = old?.byKey ?? [:]
    var seen: Set<RowKey> = []
    for row in new?.rows ?? [] {
      if let key = RowKey(row, of: new), let before = olds[key], seen.insert(key).inserted {
        if let change = FigureChange(from: (before, old), to: (row, new)) { revisions.append(change) }
      } else if let figure = new?.figure(row), !oldFigures.contains(figure) {
        added.append(figure)
      }
    }
    for row in old?.rows ?? [] {
      if let key = RowKey(row, of: old), seen.contains(key) { continue }
      if let figure = old?.figure(row), !newFigures.contains(figure) { removed.append(figure) }
    }
  }
}
