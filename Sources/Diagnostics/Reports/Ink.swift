/// Colours for a terminal, or none.
public struct Ink: Sendable {
  /// Whether anything is coloured.
  public let isOn: Bool

  /// Ink that colours where `isOn`.
  public init(isOn: Bool) { self.isOn = isOn }

  /// In bold letters.
  public func bold(_ text: String) -> String { wrap(text, "1") }
  /// Less visible than other text.
  public func faint(_ text: String) -> String { wrap(text, "2") }
  /// Green, for what is new.
  public func inserted(_ text: String) -> String { wrap(text, "32") }
  /// Red and struck through, for what is gone.
  public func deleted(_ text: String) -> String { wrap(text, "9;31") }

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
