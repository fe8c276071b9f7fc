/// Something that breaks a rule and stands all the same, because an editor says so.
public struct Standing: Sendable, Hashable {
  /// The rule that is broken.
  public let rule: String
  /// The file below the edition's folder, with the line where that matters: `drugs/referrals/data.csv:3`.
  public let place: String
  /// Why it stands.
  public let because: String
}
