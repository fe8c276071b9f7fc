import Measures

/// One publication of a statement or report, on a date.
public struct Edition: Sendable, Identifiable {
  /// The name of its folder, which is also its address: `2022-02`.
  public let id: String
  /// What it is, which readers call it.
  public let kind: Kind
  /// `National policing priorities`
  public let title: String
  /// One or two sentences under the title.
  public let standfirst: Passage?
  /// When it was published.
  public let date: PublicationDate
  /// Whether it is still being written: a draft is for reviewers, never for the public.
  public let isDraft: Bool
  /// What it answers to, where it does.
  public let framework: Framework?
  /// The period that change is measured from.
  public let baseline: Period?
  /// Its scale of grades; nil where it grades nothing.
  public let grades: GradeScale?
  /// The paper that its figures and facts come from.
  public let source: PaperSource
  /// The facts about the publication that a reader expects on a record.
  public let record: Record
  /// Whether the paragraphs of its words are numbered on its own page, as those of board papers are.
  public let hasNumberedParagraphs: Bool
  /// Whose words it holds, in order.
  public let voices: [Voice]
  /// The words of the edition as a whole, by voice.
  public let words: [Words]
  /// Its sections, in order.
  public let sections: [Section]
  /// The measures of all sections, in order; kept, as every page asks for them.
  public let measures: [Measure]
  /// How it answers the duties of its framework.
  public let answers: [DutyAnswer]
  /// The one-off figures that its words quote, in the author's order.
  public let facts: [Fact]
  /// The figures in its words, those of definitions among them.
  public let figures: [FigureInWords]
  /// What breaks a rule and stands all the same.
  public let stands: [Standing]
  /// What was wrong in it and was put right after it was published, newest first.
  public let corrections: [Correction]
  /// Who signs it off before it is published, in the author's order.
  public let signOffs: [SignOff]

  /// What an edition is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The statement that the law asks for.
    case statement
    /// A report, such as one to a committee.
    case report
  }

  /// The facts about the publication that a reader expects on a record, each in the author's words.
  public struct Record: Sendable, Hashable {
    /// The body that it was presented to.
    public let presentedTo: String?
    /// Who presented it.
    public let presentedBy: String?
    /// How often it is published.
    public let frequency: String?
    /// When it is reviewed next.
    public let nextReview: String?
    /// The law that asks for it.
    public let legalBasis: String?
  }

  /// What stands for the date of an edition that has none yet: after every other. It is never published, since that the
  /// date is missing is an error.
  public static let dateNotGiven = CalendarDate(year: 9999, month: 12, day: 31).map(
    PublicationDate.init(day:))

  /// The deliverables of all sections, in order.
  public var deliverables: [Deliverable] { sections.flatMap(\.deliverables) }
}

/// The paper that an edition comes from.
public struct PaperSource: Sendable, Hashable {
  /// Its title, as it would be cited.
  public let title: String
  /// Where it can be read.
  public let address: String?
}

/// How an edition answers one of the framework's duties.
public struct DutyAnswer: Sendable {
  /// What is asked.
  public let duty: Framework.Duty
  /// The answer in words; nil where the edition gives none.
  public let words: String?
  /// Where the answer can be read.
  public let address: String?
}

/// A one-off figure that words quote: typed once, with its source.
public struct Fact: Sendable, Hashable, Identifiable {
  /// A slug.
  public let id: String
  /// The figure as it is written into the words: `over 200`.
  public let text: String
  /// What it is.
  public let about: String
  /// Where it is printed.
  public let source: String
  /// Where in the source: `paragraph 6`.
  public let place: String
}
