import Editions
import Measures

/// The measures of an edition that have one grade.
struct GradeTile: TemplateModel {
  let mark: GradeMark
  let measures: [LinkItem]

  static let fields: [Field<GradeTile>] = [
    .model("mark") { $0.mark }, .text("count") { String($0.measures.count) },
    .list("measures") { $0.measures },
  ]

  /// A tile for each grade of the edition's scale, the best first; none where no measure is graded. Where the paper does
  /// not grade all measures, a grade that none has says nothing, and has no tile.
  static func tiles(of edition: Edition) -> [GradeTile] {
    guard let scale = edition.grades, edition.measures.contains(where: { $0.grading?.grade != nil }) else {
      return []
    }
    let isComplete = edition.measures.allSatisfy { $0.grading?.grade != nil }
    return scale.grades.compactMap { grade in
      let graded = edition.measures.filter { $0.grading?.grade == grade }
      if graded.isEmpty, !isComplete { return nil }
      return GradeTile(
        mark: GradeMark(grade, on: scale),
        measures: graded.map { LinkItem(label: $0.short, href: "\($0.id).html") })
    }
  }
}
