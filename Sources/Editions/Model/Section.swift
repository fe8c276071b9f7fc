import CommonMark

/// A part of an edition: a narrative, or a priority, an aim or an outcome with its measures and deliverables.
public struct Section: Sendable, Identifiable {
  /// The name of its folder or file, which is also its anchor on the page.
  public let id: String
  /// Its heading.
  public let title: String
  /// Its name where there is little room.
  public let short: String
  /// What it answers in the framework, and whether that applies.
  public let priority: AppliedPriority?
  /// What evidence stands for it, in one sentence.
  public let evidence: Passage?
  /// Its own words, without a voice: a narrative.
  public let narrative: Markdown?
  /// Its measures, in order.
  public let measures: [Measure]
  /// What was to be done, in order.
  public internal(set) var deliverables: [Deliverable]
  /// The words of each voice on the whole section.
  public let words: [Words]

  /// A priority, and whether it applies.
  public struct AppliedPriority: Sendable {
    /// What it answers in the framework.
    public let priority: Framework.Priority
    /// Whether it is assessed to apply.
    public let applies: Bool
    /// Why it applies or does not.
    public let because: Passage?
  }
}
