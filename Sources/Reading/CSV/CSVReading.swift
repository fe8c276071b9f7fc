import Diagnostics

extension CSVTable {
  /// Reads `file`, and adds to `diagnostics` what is wrong with it. A row that is wrong is left out and the
  /// others are read; nil where there is no header to read them by.
  ///
  /// `mayBeEmpty` says that a header without rows is a table too.
  public static func read(
    _ file: SourceFile, mayBeEmpty: Bool = false, into diagnostics: inout DiagnosticList
  ) -> CSVTable? {
    guard let file = decoded(file, &diagnostics) else { return nil }
    var reader = CSVReader(file)
    let table = reader.table(mayBeEmpty: mayBeEmpty)
    diagnostics.add(contentsOf: reader.diagnostics)
    return table
  }

  /// The file in UTF-8, from that or from Windows-1252.
  static func decoded(_ file: SourceFile, _ diagnostics: inout DiagnosticList) -> SourceFile? {
    guard file.bytes.count <= byteLimit else {
      diagnostics.report(CSVProblem.tooLong(bytes: file.bytes.count), at: Place(file.path))
      return nil
    }
    if file.bytes.arePlainText { return file }
    if let (fault, offset) = file.binaryFault { return refuse(file, fault, at: offset, &diagnostics) }
    if let offset = file.bytes.firstIndex(where: \.isControl) {
      return refuse(file, .control(byte: file.bytes[offset]), at: offset, &diagnostics)
    }
    let survey = UTF8Survey(file.bytes)
    guard let offset = survey.firstFault else {
      if survey.hasLongScalars { file.reportMisreadText(into: &diagnostics) }
      return file
    }
    // A text that is UTF-8 in one line and not in the next would come out garbled in one of them.
    guard !survey.hasLongScalars, let utf8 = Windows1252.utf8(from: file.bytes) else {
      return refuse(file, .notUTF8(byte: file.bytes[offset]), at: offset, &diagnostics)
    }
    return SourceFile(path: file.path, bytes: utf8)
  }

  private static func refuse(
    _ file: SourceFile, _ fault: EncodingProblem.Fault, at offset: Int, _ diagnostics: inout DiagnosticList
  ) -> SourceFile? {
    let problem = EncodingProblem(fault: fault, content: .table)
    diagnostics.report(problem, at: file.place(atByte: offset), in: file)
    return nil
  }
}

extension [UInt8] {
  /// Whether all are ASCII without control characters, as those of nearly all tables are: one look instead of three.
  fileprivate var arePlainText: Bool {
    withUnsafeBufferPointer { bytes in
      bytes.reduce(true) { $0 && !$1.isControl && $1 < 0x80 }
    }
  }
}

extension UInt8 {
  /// Whether it is a control character of ASCII other than a tab or a line end.
  fileprivate var isControl: Bool {
    (self < 0x20 || self == 0x7F) && self != UInt8(ascii: "\t") && !isLineEnd
  }
}
