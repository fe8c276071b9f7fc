import Diagnostics
import Measures

/// The data of a measure are not those of the last edition that had it.
///
/// An edition begins as a copy of the last one, and data that nobody has replaced read as if nothing had changed in this
/// quarter. Bring the new figures; where there are none, say so, why, and when there will be some, under `update` in
/// `measure.yml`.
enum RepeatedData: EditionRule, Hashable {
  /// They are the same, row by row.
  case repeated

  static let name = "repeated-data"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      let (now, earlier) = (measure.measure, edition.before.measures[measure.measure.id])
      guard now.update == nil, now.retirement == nil, let table = measure.tables.first,
        let earlier = earlier?.tables.first, table.dataset == earlier.dataset
      else { continue }
      let note = Diagnostic.Note("They stand here.", at: Place(earlier.file.path))
      diagnostics.report(Self.repeated, at: Place(table.file.path), notes: [note])
    }
  }

  var severity: Severity { .warning }

  var message: String { "These data are the same as in the last edition that has the measure." }

  var help: String? { "Bring the new figures, or say under `update` in `measure.yml` why there are none." }
}
