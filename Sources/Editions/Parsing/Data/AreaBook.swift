import Measures

/// The areas of the site as tables name them: by id, or by name in any case.
package struct AreaBook: Sendable, Equatable {
  /// What readers see of the areas, in order.
  package let names: [String]
  private let ids: [String: String]
  private let isComplete: Bool

  /// The areas of `site`. Where it could not be read that has been reported, and says nothing against a table
  /// that names an area.
  init(_ site: Site?) {
    self.init(site?.areas ?? [], isComplete: site != nil)
  }

  /// A book of these areas, and of no others.
  package init(_ areas: [Area]) {
    self.init(areas, isComplete: true)
  }

  private init(_ areas: [Area], isComplete: Bool) {
    names = areas.map(\.name)
    ids = Dictionary(areas.flatMap { [($0.id, $0.id), ($0.name.lowercased(), $0.id)] }) { first, _ in first }
    self.isComplete = isComplete
  }

  /// The id of the area that `text` names; nil where there is none such.
  package func id(of text: String) -> String? {
    ids[text] ?? ids[text.lowercased()] ?? (isComplete ? nil : text)
  }
}
