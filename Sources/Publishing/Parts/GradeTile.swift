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

  /// A tile for each grade of the edition's scale, the best first; none where no measure is graded.
  static func tiles(of edition: Edition) -> [GradeTile] {
    guard let scale = edition.grades, edition.measures.contains(where: { $0.grading?.grade != nil }) else {
      return []
    }
    return scale.grades.map { grade in
      let graded = edition.measures.filter { $0.grading?.grade == grade }
      return GradeTile(
        mark: GradeMark(grade, on: scale),
        measures: graded.map { LinkItem(label: $0.short, href: "\($0.id).html") })
    }
  }
}
