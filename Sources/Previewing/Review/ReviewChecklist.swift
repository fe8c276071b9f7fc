import Diagnostics
import Editions

/// What a reviewer wants to know of an edition before it is signed off: one answer to each question.
struct ReviewChecklist {
  let items: [Item]

  /// The answer to one question.
  struct Item {
    /// The question in a word or two: `Figures`.
    let title: String
    /// The answer in short.
    let answer: String
    /// What is still to be done, or to be known, one thing an entry.
    let entries: [Entry]
    /// Whether something is left to do.
    let isOpen: Bool
  }

  /// One thing to do or to know.
  struct Entry: Equatable {
    let words: String
    /// Where it stands in the author's files: `Content/editions/2022-05/plans.md:3`.
    var place: String?
  }

  /// The answers for `edition`, whose figures and problems these are, and which revised these figures.
  init(of edition: Edition, figures: [FigureInWords], problems: [Diagnostic], revisions: [Revision]) {
    items = [
      .figures(figures), .problems(problems), .parts(problems), .windows(problems),
      .revisions(revisions, problems), .stands(edition.stands), .signOffs(edition.signOffs, problems),
    ]
  }

  /// How many questions have something left to do.
  var open: Int { items.count { $0.isOpen } }
}

extension ReviewChecklist.Item {
  fileprivate static func figures(_ figures: [FigureInWords]) -> Self {
    let loose = [FigureInWords.Kind.untallied, .unbound, .quoted].flatMap { kind in
      figures.filter { $0.kind == kind }.map { figure in
        ReviewChecklist.Entry(words: figure.words, place: figure.place.description)
      }
    }
    return Self(
      title: "Figures", answer: FigureCount(of: figures).words, entries: loose,
      isOpen: figures.contains { $0.kind == .unbound || $0.kind == .untallied })
  }

  fileprivate static func problems(_ problems: [Diagnostic]) -> Self {
    Self(
      title: "Problems", answer: ProblemCount(of: problems).words,
      entries: problems.map(ReviewChecklist.Entry.init), isOpen: !problems.isEmpty)
  }

  fileprivate static func parts(_ problems: [Diagnostic]) -> Self {
    topic(.parts, title: "Parts", fine: "nothing that must be there is missing", in: problems) {
      $0 == 1 ? "1 is missing" : "\($0) are missing"
    }
  }

  fileprivate static func windows(_ problems: [Diagnostic]) -> Self {
    topic(
      .windows, title: "Windows", fine: "no time is missing, and what is compared covers the same",
      in: problems
    ) {
      $0 == 1 ? "1 place where the times do not fit" : "\($0) places where the times do not fit"
    }
  }

  fileprivate static func revisions(_ revisions: [Revision], _ problems: [Diagnostic]) -> Self {
    let unexplained = problems.filter { ReviewTopic.revisions.isAnswered(by: $0.rule) }
    return Self(
      title: "Revisions",
      answer: answer(
        to: revisions.count, none: "no figure differs from an earlier edition",
        one: "figure differs from an earlier edition", many: "figures differ from an earlier edition"),
      entries: revisions.map(ReviewChecklist.Entry.init) + unexplained.map(ReviewChecklist.Entry.init),
      isOpen: !unexplained.isEmpty)
  }

  fileprivate static func stands(_ stands: [Standing]) -> Self {
    Self(
      title: "What stands",
      answer: answer(
        to: stands.count, none: "nothing that breaks a rule is let stand",
        one: "thing that breaks a rule is let stand", many: "things that break a rule are let stand"),
      entries: stands.map { ReviewChecklist.Entry(words: "\($0.rule): \($0.because)", place: $0.place) },
      isOpen: false)
  }

  fileprivate static func signOffs(_ signOffs: [SignOff], _ problems: [Diagnostic]) -> Self {
    let wrong = problems.filter { ReviewTopic.signOffs.isAnswered(by: $0.rule) }
    let signed = signOffs.count { $0.day != nil }
    let answer =
      signOffs.isEmpty
      ? "the edition names nobody who signs it"
      : signed < signOffs.count ? "\(signed) of \(signOffs.count) signed" : "all have signed"
    return Self(
      title: "Sign-offs", answer: answer,
      entries: signOffs.map(ReviewChecklist.Entry.init) + wrong.map(ReviewChecklist.Entry.init),
      isOpen: signed < signOffs.count || !wrong.isEmpty)
  }

  /// How many there are of what is asked for, in words: `none`, or what stands behind the number of one or of many.
  private static func answer(to count: Int, none: String, one: String, many: String) -> String {
    count == 0 ? none : "\(count) \(count == 1 ? one : many)"
  }

  /// The answer to what rules of the whole edition find. While parts of it are left out they wait, and nothing is
  /// known to be fine.
  private static func topic(
    _ topic: ReviewTopic, title: String, fine: String, in problems: [Diagnostic], _ count: (Int) -> String
  ) -> Self {
    let found = problems.filter { topic.isAnswered(by: $0.rule) }
    let isKnown = problems.allSatisfy { $0.loss == .nothing }
    let rest = isKnown ? fine : "told when the errors are mended"
    return Self(
      title: title, answer: found.isEmpty ? rest : count(found.count),
      entries: found.map(ReviewChecklist.Entry.init), isOpen: !found.isEmpty || !isKnown)
  }
}

extension ReviewChecklist.Entry {
  fileprivate init(_ problem: Diagnostic) {
    self.init(words: problem.message, place: problem.place.description)
  }

  fileprivate init(_ signOff: SignOff) {
    let name = signOff.name.map { " by \($0)" } ?? ""
    let state = signOff.day.map { "signed on \($0.words)\(name)" } ?? "still to come"
    self.init(words: "\(signOff.words): \(state)", place: signOff.place.description)
  }

  fileprivate init(_ revision: Revision) {
    let measure = revision.history.newest.measure.short
    let because = revision.now.because ?? "No reason is given."
    self.init(
      words: """
        \(measure), \(revision.figure.key.period.title): \(revision.was.quantity.text(revision.was.value)) was \
        printed before, \(revision.now.quantity.text(revision.now.value)) now. \(because)
        """)
  }
}

extension FigureInWords {
  /// `147 is not bound. =value(2020) gives it.`
  fileprivate var words: String {
    let state =
      switch kind {
      case .tallied: "tallies"
      case .quoted: "is quoted"
      case .unbound: "is not bound"
      case .untallied: "does not tally"
      }
    let more = fault.map { " \($0.message)" } ?? hint.map { " `\($0.notation)` gives it." } ?? ""
    return "\(text) \(state).\(more)"
  }
}
