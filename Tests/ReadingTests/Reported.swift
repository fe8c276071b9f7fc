import Diagnostics

/// What a reader reports, each as `line:column rule: message help`.
func reported(_ read: (inout DiagnosticList) -> Void) -> [String] {
  var diagnostics = DiagnosticList()
  read(&diagnostics)
  return diagnostics.sorted.map(\.summary)
}

extension Diagnostic {
  var summary: String {
    let spot = [place.line, place.column].compactMap { $0.map(String.init) }.joined(separator: ":")
    return [spot, message, help ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
