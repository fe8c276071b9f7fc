import CommonMark
import Diagnostics
import Figures
import Measures

/// Holds the blocks of data in words against the data that they ask for.
struct BlockCheck {
  let scope: FigureScope
  /// Whether all data could be read; where not, what a table lacks may be a mistake that has been told already.
  let isWhole: Bool
  /// The measures of which not all could be read.
  let unsureMeasures: Set<String>

  /// Throws what is wrong with a block, at the word that is at fault.
  func check(_ reading: BlockReading) throws(BlockFault) {
    let block = try reading.block()
    let names = reading.measureWords.map { DataName($0.text).measure }
    if names.contains(where: unsureMeasures.contains) { return }
    for word in reading.measureWords { try check(word, mayNameTable: reading.kind != .figures) }
    guard case .table(let table) = block, let asked = figureTable(of: table) else { return }
    do throws(TableFault) {
      _ = try CrossTable(
        table.request, of: asked.dataset, unit: asked.quantity.unit, areas: scope.areas, force: "")
    } catch {
      if isWhole { throw BlockFault(.table(error), at: reading.word(for: error)) }
    }
  }
}

extension BlockCheck {
  /// The measure that a word names is there, has the table that it names, and figures.
  private func check(_ word: BlockWord, mayNameTable: Bool) throws(BlockFault) {
    let name = mayNameTable ? DataName(word.text) : DataName(measure: word.text, table: nil)
    guard let measure = scope.measures.first(where: { $0.id == name.measure }) else {
      throw BlockFault(.unknownMeasure(name.measure, known: scope.measures.map(\.id)), at: word)
    }
    let asked = name.table.map { table in measure.further.filter { $0.name.table == table } }
    if let table = name.table, asked?.isEmpty == true {
      let known = measure.further.compactMap { $0.name.table.map { "\(name.measure).\($0)" } }
      throw BlockFault(.unknownTable(table, measure: name.measure, known: known), at: word)
    }
    let hasFigures = (asked ?? measure.own).contains { !$0.dataset.observations.isEmpty }
    if !hasFigures, isWhole { throw BlockFault(.noFigures(name.measure), at: word) }
  }

  /// What the table is of: what was printed, not what was derived from it.
  private func figureTable(of block: TableBlock) -> FigureTable? {
    guard let measure = scope.measures.first(where: { $0.id == block.data.measure }) else { return nil }
    guard let table = block.data.table else { return measure.own.last }
    return measure.further.first { $0.name.table == table }
  }
}

extension BlockReading {
  /// The word that asks for what cannot be; nil where the whole block does.
  fileprivate func word(for fault: TableFault) -> BlockWord? {
    switch fault {
    case .twice(let dimension), .twoTimeScales(_, let dimension), .yearsNotAddedUp(_, _, let dimension):
      word(dimension.name)
    case .noSuchColumn(let name, _): word(name)
    case .notAddedUp, .overlappingCategories, .peersInTotal, .pointsInTime, .nothingAcross:
      value(of: .total)
    case .overlappingPeriods: value(of: .total) ?? value(of: .mean)
    case .noTimeToAverage: value(of: .mean)
    case .noRows: value(of: .periods)
    case .severalPeriods, .columnNotNamed, .areaNotNamed: nil
    }
  }
}

extension WordsFile {
  /// The place of a word of a block that stands in these words; of its fence where there is none.
  func place(of word: BlockWord?, in block: CodeBlock) -> Place {
    guard let word else { return place(of: block.position) }
    if word.line > 0 {
      return place(
        of: Position(
          line: block.position.line + word.line, byteColumn: block.position.byteColumn + word.offset))
    }
    let fence = text.line(block.position.line) ?? ""
    let info = fence.firstRange(of: block.info).map {
      fence.utf8.distance(from: fence.startIndex, to: $0.lowerBound)
    }
    guard let info else { return place(of: block.position) }
    return place(of: Position(line: block.position.line, byteColumn: info + word.offset + 1))
  }
}
