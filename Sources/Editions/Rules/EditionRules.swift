/// Every rule that an edition is held against.
enum EditionRules {
  /// What must be there, and what must hold across the edition. Where a file could not be read these wait until it
  /// can: that it is missing would be said twice.
  static let ofTheWhole: [any EditionRule.Type] = [
    MissingPriority.self, PriorityReason.self, MissingOfficialMeasure.self, MissingVoice.self,
    MissingPlan.self, UnansweredDuty.self, MissingLegalBasis.self, UntraceableSource.self,
    WindowsDiffer.self, MissingSignOff.self,
  ]

  /// What must hold of every part by itself.
  static let ofEachPart: [any EditionRule.Type] = [
    LeftoverWords.self, RepeatedWords.self, RepeatedData.self, UnboundFigures.self, UnequalWindows.self,
    PeriodAfterPublication.self, MissingPeriods.self, ChangeContradicted.self, RateContradicted.self,
    PartExceedsWhole.self, SharesExceedWhole.self, TotalNotSum.self, SuppressedGivenAway.self,
    ChangedDefinition.self, UnexplainedRevision.self, GradeContradicted.self, StatusContradicted.self,
    TitleContradicted.self,
    RetiredMeasure.self, LateSignOff.self,
    UnlikelyPercentage.self, DecimalsInCount.self, MissingPopulation.self, SameName.self, EarlyDate.self,
    PartedThousands.self, MissingForce.self,
  ]

  /// What must hold on a day that the publisher names.
  static let ofTheDay: [any EditionRule.Type] = [
    ReviewPassed.self, SupersededData.self, FutureSignOff.self,
  ]

  /// All of them.
  static let all = ofTheWhole + ofEachPart + ofTheDay
}
