import Diagnostics
import Measures

/// A measure that keeps its name keeps its meaning, or says what changed.
///
/// Readers who follow a measure from one edition to the next take it to be the same. Where its unit, its definition
/// or which way is better is not what the last edition that had it says, or the unit or the better way of one of its
/// further tables is not, write under `changed` in `measure.yml` what changed and why; or give what is now another
/// measure another folder.
enum ChangedDefinition: EditionRule, Hashable {
  /// Its unit is another.
  case unit(was: String)
  /// Another way is better.
  case better(was: String)
  /// Its definition has other words.
  case definition
  /// The unit of one of its further tables is another.
  case unitOfTable(String, was: String)
  /// Another way is better in one of its further tables.
  case betterOfTable(String, was: String)

  static let name = "changed-definition"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures where measure.definition.changed == nil {
      guard let earlier = edition.before.measures[measure.measure.id] else { continue }
      let note = Diagnostic.Note("It stands here.", at: Place(earlier.definition.file.path))
      for problem in problems(with: measure, since: earlier) {
        diagnostics.report(problem, at: Place(measure.definition.file.path), notes: [note])
      }
    }
  }

  private static func problems(
    with measure: MeasureUnderReview, since earlier: MeasureUnderReview
  ) -> [ChangedDefinition] {
    var found: [ChangedDefinition] = []
    let (now, was) = (measure.quantity, earlier.quantity)
    if now.unit != was.unit { found.append(.unit(was: was.unit.name)) }
    if now.better != was.better { found.append(.better(was: was.better.rawValue)) }
    if let words = measure.definition.definition, let before = earlier.definition.definition, words != before
    {
      found.append(.definition)
    }
    for table in measure.measure.tables {
      guard let before = earlier.measure.tables.first(where: { $0.id == table.id }) else { continue }
      found += problems(with: table, of: now, since: before, of: was)
    }
    return found
  }

  /// What is wrong with a further table; what it takes over from its measure is told of the measure.
  private static func problems(
    with table: FurtherTable, of measure: Quantity, since before: FurtherTable, of measureBefore: Quantity
  ) -> [ChangedDefinition] {
    var found: [ChangedDefinition] = []
    let (now, was) = (table.quantity, before.quantity)
    if now.unit != was.unit, now.unit != measure.unit || was.unit != measureBefore.unit {
      found.append(.unitOfTable(table.id, was: was.unit.name))
    }
    if now.better != was.better, now.better != measure.better || was.better != measureBefore.better {
      found.append(.betterOfTable(table.id, was: was.better.rawValue))
    }
    return found
  }

  var message: String {
    switch self {
    case .unit(let was): "The measure's unit was `\(was)` in the edition before."
    case .better(let was): "Which way is better was `\(was)` in the edition before."
    case .definition: "The measure's definition has other words than in the edition before."
    case .unitOfTable(let table, let was):
      "The unit of the further table `\(table)` was `\(was)` in the edition before."
    case .betterOfTable(let table, let was):
      "Which way is better in the further table `\(table)` was `\(was)` in the edition before."
    }
  }

  var help: String? {
    "Say under `changed` what changed and why, or give another measure another folder."
  }
}
