import Diagnostics
import Measures

/// That somebody signs an edition off before it is published. It is for reviewers, and on no page that is built.
public struct SignOff: Sendable, Hashable {
  /// The office that signs: `Chief finance officer`.
  public let by: String
  /// What is signed: `the figures of the force`; nil for the edition as a whole.
  public let what: String?
  /// The day on which it was signed; nil while that is still to come.
  public let day: CalendarDate?
  /// The person who signed.
  public let name: String?
  /// Where it stands in the author's file.
  public let place: Place

  /// Who signs what: `Chief finance officer, for the figures of the force`.
  public var words: String { by + (what.map { ", for \($0)" } ?? "") }
}
