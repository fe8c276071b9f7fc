import Editions
import Measures

/// A grade: its name beside steps, of which the best grade has all and the last one has one.
struct GradeMark: TemplateModel {
  let name: String
  /// The steps, hidden from assistive technology, as the name says it all.
  let steps: String

  static let fields: [Field<GradeMark>] = [.text("grade") { $0.name }, .html("steps") { $0.steps }]

  init(_ grade: Grade, on scale: GradeScale) {
    name = grade.name.uppercasedFirst
    let count = scale.names.count
    let reached = count - grade.place
    let bars = (0..<count).map { step in
      let height = Self.height * (step + 1) / count
      let style = step < reached ? "on" : "off"
      return """
        <rect class="\(style)" x="\(step * Self.pitch + 1)" y="\(Self.height - height + 1)" width="\(Self.width)" \
        height="\(height)"/>
        """
    }
    steps = """
      <svg class="steps" width="\(count * Self.pitch)" height="\(Self.height + 2)" aria-hidden="true" \
      focusable="false">\(bars.joined())</svg>
      """
  }

  /// The grade of a measure on the scale of its edition; nil where it has none.
  init?(_ measure: Measure, of edition: Edition) {
    guard let scale = edition.grades, let grade = measure.grading?.grade else { return nil }
    self.init(grade, on: scale)
  }

  private static let height = 13
  private static let width = 4
  private static let pitch = 7
}
