import Measures

/// The areas of the site as tables name them: by id, or by name in any case.
struct AreaBook: Sendable, Equatable {
  /// What readers see of the areas, in order.
  let names: [String]
  private let areas: [String: Area]
  private let isComplete: Bool

  /// The areas of `site`. Where it could not be read that has been reported, and says nothing against a table
  /// that names an area.
  init(_ site: Site?) {
    let known = site?.areas ?? []
    names = known.map(\.name)
    areas = Dictionary(known.flatMap { [($0.id, $0), ($0.name.lowercased(), $0)] }) { first, _ in first }
    isComplete = site != nil
  }

  /// The id of the area that `text` names; nil where there is none such.
  func id(of text: String) -> String? {
    (areas[text] ?? areas[text.lowercased()])?.id ?? (isComplete ? nil : text)
  }
}
