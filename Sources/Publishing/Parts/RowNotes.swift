import Measures

/// The notes on the rows of a table, each once, as official statistics have them: `[note 1]` beside the rows that it is
/// on, and the words under the table.
struct RowNotes: Sendable {
  /// What each note says, in order of first appearance.
  let texts: [String]
  /// The place among the texts of each row's note.
  private let places: [Int: Int]

  /// The notes of `rows`.
  init(_ rows: [Observation]) {
    var texts: [String] = []
    var known: [String: Int] = [:]
    var places: [Int: Int] = [:]
    for (row, observation) in rows.enumerated() {
      guard let note = observation.note?.uppercasedFirst else { continue }
      let place = known[note] ?? texts.count
      if place == texts.count {
        texts.append(note)
        known[note] = place
      }
      places[row] = place
    }
    self.texts = texts
    self.places = places
  }

  /// What stands behind the head of a row: ` [note 1]`; nothing where it has no note.
  func mark(ofRow row: Int) -> String { places[row].map { " " + RowNotes.mark($0) } ?? "" }

  /// Each note with its mark: `[note 1] Printed as 55.6%`.
  var lines: [String] { texts.enumerated().map { "\(RowNotes.mark($0)) \($1)" } }

  /// With a space that breaks no line.
  private static func mark(_ place: Int) -> String { "[note\u{A0}\(place + 1)]" }
}
