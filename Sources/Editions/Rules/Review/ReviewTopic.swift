/// What a reviewer asks of an edition, each answered by some of the rules.
public enum ReviewTopic: Sendable, CaseIterable {
  /// Whether every part that must be there is there.
  case parts
  /// Whether figures that the data could give are bound to them.
  case figures
  /// Whether the data cover the times that they should, and what is compared the same time.
  case windows
  /// Whether figures that differ from those of an earlier edition say why.
  case revisions
  /// Whether those who sign it off have signed.
  case signOffs

  /// Whether the rule of that name answers it.
  public func isAnswered(by rule: String) -> Bool { rules.contains { $0.name == rule } }

  private var rules: [any EditionRule.Type] {
    switch self {
    case .parts:
      [
        MissingPriority.self, PriorityReason.self, MissingOfficialMeasure.self, MissingVoice.self,
        MissingPlan.self, UnansweredDuty.self, MissingLegalBasis.self, LeftoverWords.self,
      ]
    case .figures: [UnboundFigures.self]
    case .windows:
      [WindowsDiffer.self, UnequalWindows.self, MissingPeriods.self, PeriodAfterPublication.self]
    case .revisions: [UnexplainedRevision.self, ChangedDefinition.self]
    case .signOffs: [MissingSignOff.self, LateSignOff.self, FutureSignOff.self]
    }
  }
}
