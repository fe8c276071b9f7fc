import Diagnostics

extension SourceFile {
  /// Whether a Markdown or YAML file is UTF-8 text without NUL characters; where it is not, the first byte
  /// that is wrong is reported.
  public func isText(_ diagnostics: inout DiagnosticList) -> Bool {
    if let (fault, offset) = binaryFault { return refuse(fault, at: offset, &diagnostics) }
    guard let offset = UTF8Survey(bytes).firstFault else { return true }
    return refuse(.notUTF8(byte: bytes[offset]), at: offset, &diagnostics)
  }

  private func refuse(
    _ fault: EncodingProblem.Fault, at offset: Int, _ diagnostics: inout DiagnosticList
  ) -> Bool {
    let problem = EncodingProblem(fault: fault, content: .text)
    diagnostics.report(problem, at: place(atByte: offset), in: self)
    return false
  }

  /// What shows that the bytes are no text in any encoding of eight bits, and where.
  var binaryFault: (fault: EncodingProblem.Fault, offset: Int)? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return (.utf16, 0) }
    return bytes.firstIndex(of: 0).map { (.nul, $0) }
  }
}
