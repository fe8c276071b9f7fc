import CommonMark

/// Whose words they are.
public struct Voice: Sendable, Hashable, Identifiable {
  /// The name of its files without `.md`.
  public let id: String
  /// Who speaks, or what is said: `West Midlands Police`, `Planned for next quarter`.
  public let name: String
  /// Whether it gives an account or a plan.
  public let kind: Kind
  /// Whether each section with measures must have its words, at the section or at one of its measures.
  public let isRequired: Bool

  /// Whether a voice gives an account or a plan.
  public enum Kind: String, Sendable, CaseIterable {
    /// What somebody says.
    case voice
    /// What somebody will do next.
    case plan
  }
}

/// What a voice says of an edition, a section or a measure.
public struct Words: Sendable {
  /// Who says it.
  public let voice: Voice
  /// What is said.
  public let markdown: Markdown
  /// Where in the source it comes from: `paragraphs 4 to 7`.
  public let place: String?
}
