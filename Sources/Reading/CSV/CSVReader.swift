import Diagnostics

/// Makes a table of what the scanner finds: the header, and the rows that fit it.
struct CSVReader {
  /// What is wrong with the table.
  private(set) var diagnostics = DiagnosticList()

  private let file: SourceFile
  private let scan: CSVScanner
  private var problemCount = 0

  init(_ file: SourceFile) {
    self.file = file
    scan = CSVScanner(file.bytes)
  }

  mutating func table(mayBeEmpty: Bool) -> CSVTable? {
    if let line = separatorLine {
      report(.separatorLine(line), at: Place(file.path, line: 1))
      return nil
    }
    scan.faults.forEach { report($0) }
    let records = scan.records.filter { !$0.isSound || reach(of: $0) > 0 }
    guard let header = records.first else {
      report(.empty, at: Place(file.path))
      return nil
    }
    guard header.isSound, hasCommas(header) else { return nil }
    checkNames(of: header)
    let rows = records.dropFirst().lazy.filter(\.isSound)
    checkNamelessColumns(of: header, in: rows)
    var kept = [header]
    kept.reserveCapacity(records.count)
    for row in rows where fits(row, under: header) { kept.append(row) }
    if records.count == 1, !mayBeEmpty { report(.noRows, at: Place(file.path, line: header.line)) }
    return CSVTable(
      CSVStorage(
        file: file, buffer: scan.buffer, cells: scan.cells, rows: kept, width: reach(of: header)))
  }
}

extension CSVReader {
  /// All rows, each with the cells that it has.
  mutating func grid() -> CSVGrid? {
    if let line = separatorLine {
      report(.separatorLine(line), at: Place(file.path, line: 1))
      return nil
    }
    scan.faults.forEach { report($0) }
    let records = scan.records
    guard let first = records.first(where: { reach(of: $0) > 0 }) else {
      report(.empty, at: Place(file.path))
      return nil
    }
    let isOfOneColumn = records.allSatisfy { $0.cells.count <= 1 }
    guard !isOfOneColumn || hasCommas(first) else { return nil }
    let storage = CSVStorage(file: file, buffer: scan.buffer, cells: scan.cells, rows: records, width: 0)
    let rows = records.enumerated().map { number, record in
      (0..<(record.isSound ? reach(of: record) : 0)).map {
        CSVCell(storage: storage, row: number, column: $0)
      }
    }
    return CSVGrid(file: file, rows: rows)
  }

  private var separatorLine: String? {
    guard let line = file.line(1), line.lowercased().hasPrefix("sep="), line.count <= "sep=;".count else {
      return nil
    }
    return line
  }

  private mutating func hasCommas(_ header: CSVRecord) -> Bool {
    guard header.cells.count == 1 else { return true }
    let text = scan.buffer[scan.cells[header.cells.lowerBound].range]
    guard text.contains(.semicolon) || text.contains(.tab) else { return true }
    let separator: CSVProblem.Separator = text.contains(.semicolon) ? .semicolon : .tab
    report(.wrongSeparator(separator), at: Place(file.path, line: header.line))
    return false
  }

  private mutating func checkNames(of header: CSVRecord) {
    var places: [String: Place] = [:]
    for cell in scan.cells[header.cells] where !cell.isEmpty {
      let name = String(decoding: scan.buffer[cell.range], as: UTF8.self)
      let place = header.place(ofByte: cell.start, in: file)
      if let first = places[name] {
        report(.duplicateColumn(name), at: place, notes: [.init("The first one stands here.", at: first)])
      } else {
        places[name] = place
      }
    }
  }

  private mutating func checkNamelessColumns(of header: CSVRecord, in rows: some Sequence<CSVRecord>) {
    for column in 0..<header.cells.count {
      let name = scan.cells[header.cells.lowerBound + column]
      guard name.isEmpty, let row = rows.first(where: { hasValue(in: column, of: $0) }) else { continue }
      let value = scan.cells[row.cells.lowerBound + column]
      let note = Diagnostic.Note("Its first value stands here.", at: row.place(ofByte: value.start, in: file))
      let place = header.place(ofByte: name.start, in: file)
      report(.namelessColumn(number: column + 1), at: place, notes: [note])
    }
  }

  private func hasValue(in column: Int, of row: CSVRecord) -> Bool {
    column < row.cells.count && !scan.cells[row.cells.lowerBound + column].isEmpty
  }

  private mutating func fits(_ row: CSVRecord, under header: CSVRecord) -> Bool {
    let columns = reach(of: header)
    let isShort = row.cells.count < columns
    guard isShort || reach(of: row) > header.cells.count else { return true }
    let problem = CSVProblem.raggedRow(cells: isShort ? row.cells.count : reach(of: row), columns: columns)
    report(problem, at: Place(file.path, line: row.line))
    return false
  }

  /// How many cells the row has up to its last one with text.
  private func reach(of row: CSVRecord) -> Int {
    var end = row.cells.upperBound
    while end > row.cells.lowerBound, scan.cells[end - 1].isEmpty { end -= 1 }
    return end - row.cells.lowerBound
  }

  private mutating func report(_ fault: CSVFault) {
    let opening = fault.opening.map { file.place(atByte: $0) }
    let notes = opening.map { [Diagnostic.Note("The quoted text begins here.", at: $0)] }
    report(fault.problem, at: file.place(atByte: fault.offset), notes: notes ?? [])
  }

  private mutating func report(_ problem: CSVProblem, at place: Place, notes: [Diagnostic.Note] = []) {
    problemCount += 1
    if problemCount <= CSVTable.problemLimit {
      diagnostics.report(problem, at: place, in: file, notes: notes)
    } else if problemCount == CSVTable.problemLimit + 1 {
      diagnostics.report(CSVProblem.tooManyProblems, at: Place(file.path))
    }
  }
}

extension UInt8 {
  fileprivate static let semicolon = UInt8(ascii: ";")
}
