/// Colours for a terminal, or none.
struct Ink: Sendable {
  /// Whether anything is coloured.
  let isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }

  /// Red for an error, yellow for a warning, and bold.
  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "1;33")
    }
  }

  /// Between the escape sequences that switch `style` on and everything off.
  private func wrap(_ text: String, _ style: String) -> String {
    isOn ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}
