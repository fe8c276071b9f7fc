import Measures

/// The priorities, official measures and duties that a government sets.
public struct Framework: Sendable {
  /// The name of its file: `national-2021`.
  public let id: String
  /// Its name: `National policing priorities`.
  public let title: String
  /// The law that it rests on.
  public let order: Order
  /// The period that it measures change from.
  public let baseline: Period?
  /// The priorities, in the government's order.
  public let priorities: [Priority]
  /// What the law asks to be published.
  public let duties: [Duty]

  /// The law that a framework rests on.
  public struct Order: Sendable, Hashable {
    /// Its name.
    public let title: String
    /// Its number: `SI 2021/547`.
    public let citation: String
    /// Where it can be read.
    public let address: String?
    /// The day from which it holds.
    public let inForce: CalendarDate?
  }

  /// One of the government's priorities.
  public struct Priority: Sendable, Hashable, Identifiable {
    /// A slug.
    public let id: String
    /// `Reduce murder and other homicide`
    public let title: String
    /// What the government measures it by.
    public let measures: [OfficialMeasure]
  }

  /// What the government measures a priority by.
  public struct OfficialMeasure: Sendable, Hashable, Identifiable {
    /// A slug.
    public let id: String
    /// What it is.
    public let title: String
    /// Who collects it, in words.
    public let source: String?
    /// What a reader must know of it.
    public let note: String?
  }

  /// Something that the law asks to be published.
  public struct Duty: Sendable, Hashable, Identifiable {
    /// A slug.
    public let id: String
    /// What it is about.
    public let title: String
    /// Where the law says it: `7A(a)`.
    public let provision: String
    /// What it asks, in one sentence.
    public let text: String
    /// Whether the statement itself is the answer.
    public let isAnsweredByStatement: Bool
  }

  /// The priority with that id.
  public func priority(_ id: String) -> Priority? { priorities.first { $0.id == id } }
}
