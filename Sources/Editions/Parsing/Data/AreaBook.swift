import Measures

/// The areas of the site as tables name them: by id, or by name in any case.
package struct AreaBook: Sendable, Equatable {
  /// What readers see of the areas, in order.
  package let names: [String]
  private let ids: [String: String]
  /// What the force's own area may be called, in small letters.
  private let own: Set<String>
  private let isComplete: Bool

  /// The areas of `site`. Where it could not be read that has been reported, and says nothing against a table
  /// that names an area.
  init(_ site: Site?) {
    self.init(
      site?.areas ?? [], own: site.map { [$0.force, $0.area] } ?? [], isComplete: site != nil)
  }

  /// A book of these areas, and of no others.
  package init(_ areas: [Area]) {
    self.init(areas, own: [], isComplete: true)
  }

  private init(_ areas: [Area], own: [String], isComplete: Bool) {
    self.own = Set(own.map { $0.lowercased() })
    names = areas.map(\.name)
    ids = Dictionary(areas.flatMap { [($0.id, $0.id), ($0.name.lowercased(), $0.id)] }) { first, _ in first }
    self.isComplete = isComplete
  }

  /// The id of the area that `text` names; nil where there is none such.
  package func id(of text: String) -> String? {
    ids[text] ?? ids[text.lowercased()] ?? (isComplete ? nil : text)
  }

  /// What is wrong with a text that names no area: it names the whole force, or nothing.
  func problem(with text: String) -> DataProblem {
    let isForce = own.contains(text.lowercased()) || AreaBook.isTotal(text)
    return isForce ? .forceAsArea(text) : .unknownArea(text, areas: names)
  }

  /// Whether a table means all areas of the force together by it, whatever their names.
  package static func isTotal(_ text: String) -> Bool {
    let letters = text.lowercased().split { !$0.isLetter }
    return totalsOfAreas.contains(letters.joined(separator: " "))
  }

  /// What a table calls the total over anything, in small letters.
  package static let totals: Set<String> = ["total", "totals", "grand total", "sum", "all"]

  private static let totalsOfAreas = totals.union([
    "all areas", "all districts", "force", "force total", "force wide", "forcewide", "overall",
    "overall total", "total force", "whole force",
  ])
}
