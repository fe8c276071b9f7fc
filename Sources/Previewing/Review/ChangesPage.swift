import Changes
import CommonMark
import Publishing

/// What is different in an edition from the last published one, as a page of the preview: figures, measures, data and
/// words.
struct ChangesPage {
  let changes: EditionChanges

  /// Where the page of an edition is.
  static func path(of edition: String) -> String { "\(folder)\(edition)\(ending)" }

  /// The edition whose page is at `path`; nil for any other path.
  static func edition(at path: String) -> String? {
    guard path.hasPrefix(folder), path.hasSuffix(ending) else { return nil }
    return String(path.dropFirst(folder.count).dropLast(ending.count))
  }

  private static let folder = ".preview/changes/"
  private static let ending = ".html"

  /// The page as a file of the preview.
  var file: OutputFile {
    let title = "What changed in \(changes.new.id) since \(changes.old.id)"
    let body = """
      <main class="wrap tally-preview-changes">
      <h1 class="long">\(HTMLText.escaped(title))</h1>
      <p class="standfirst">\(side(changes.new)), against \(side(changes.old)).</p>
      \(changes.isEmpty ? "<p class=\"lead\">Nothing is different.</p>\n" : parts)</main>

      """
    let style = "<link rel=\"stylesheet\" href=\"/assets/tally.css\">\n"
    let html = OwnPage.html(title: title, head: style, body: body)
    return OutputFile(path: ChangesPage.path(of: changes.new.id), bytes: Array(html.utf8))
  }

  private func side(_ side: EditionChanges.Side) -> String {
    "<a href=\"/\(side.id)/index.html\">\(HTMLText.escaped(side.title))</a>, \(HTMLText.escaped(side.date))"
  }
}

extension ChangesPage {
  private var parts: String {
    let measures = changes.measures
    return [
      part(
        "Figures", figures(measures.compactMap { measure in measure.headline.map { (measure.title, $0) } })),
      part("Measures and sections", list(presences)),
      part("Deliverables", list(changes.deliverables.flatMap(deliverable))),
      part(
        "Revised data", figures(measures.flatMap { measure in measure.revisions.map { (measure.title, $0) } })
      ),
      part(
        "New data", list(measures.flatMap { measure in measure.addedData.map { printed($0, of: measure) } })),
      part(
        "Data that are gone",
        list(measures.flatMap { measure in measure.removedData.map { printed($0, of: measure) } })),
      part("Definitions", list(details)),
      part("Words", changes.words.map(words).joined()),
    ].joined()
  }

  /// A part of the page under its heading; nothing where nothing of it is different.
  private func part(_ heading: String, _ html: String) -> String {
    html.isEmpty ? "" : "<section class=\"section\"><h2>\(heading)</h2>\n\(html)</section>\n"
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? "" : "<ul class=\"rows\">\(items.map { "<li><p>\($0)</p></li>\n" }.joined())</ul>\n"
  }

  private var presences: [String] {
    let all =
      changes.sections.map { ($0.title, $0.presence) } + changes.measures.map { ($0.title, $0.presence) }
    return all.compactMap { presence(of: $0, $1) }
  }

  /// What is in one edition alone; nil for what is in both.
  private func presence(of title: String, _ presence: EditionChanges.Presence) -> String? {
    switch presence {
    case .added: inserted(title)
    case .removed: deleted(title)
    case .kept: nil
    }
  }

  private func deliverable(_ deliverable: DefinitionChange) -> [String] {
    presence(of: deliverable.title, deliverable.presence).map { [$0] }
      ?? deliverable.details.map { detail($0, of: "\(deliverable.title), ") }
  }

  private var details: [String] {
    let all =
      changes.details.map { ("", $0) }
      + changes.sections.flatMap { section in section.details.map { ("\(section.title), ", $0) } }
      + changes.measures.flatMap { measure in measure.details.map { ("\(measure.title), ", $0) } }
    return all.map { detail($1, of: $0) }
  }

  private func detail(_ detail: DetailChange, of prefix: String) -> String {
    let values = [detail.old.map(deleted), detail.new.map(inserted)].compactMap(\.self)
    return "\(HTMLText.escaped(prefix + detail.name)): \(values.joined(separator: " "))"
  }

  private func printed(_ figure: PrintedFigure, of measure: MeasureChange) -> String {
    HTMLText.escaped("\(measure.title), \(figure.of): \(figure.text)")
  }

  private func figures(_ figures: [(title: String, change: FigureChange)]) -> String {
    guard !figures.isEmpty else { return "" }
    let rows = figures.map { title, change in
      let cells = [change.old, change.new].map { figure in
        figure.map { "\(HTMLText.escaped($0.text)) <small>\(HTMLText.escaped($0.of))</small>" } ?? ""
      }
      return """
        <tr><th scope="row">\(HTMLText.escaped(title))</th><td class="n">\(cells[0])</td><td class="n">\(cells[1])</td>\
        <td class="n">\(HTMLText.escaped(change.difference ?? ""))</td></tr>

        """
    }
    return """
      <div class="tablebox" tabindex="0" role="region" aria-label="Figures"><table class="data"><thead><tr>\
      <th scope="col">Measure</th><th scope="col" class="n">Was</th><th scope="col" class="n">Is</th>\
      <th scope="col" class="n">Difference</th></tr></thead><tbody>
      \(rows.joined())</tbody></table></div>

      """
  }

  private func words(_ change: WordsChange) -> String {
    let voice = change.voice.map { ", \($0)" } ?? ""
    let runs = change.runs.map { run in
      switch run.kind {
      case .kept: HTMLText.escaped(run.text.shortened)
      case .deleted: deleted(run.text)
      case .inserted: inserted(run.text)
      }
    }
    return """
      <h3>\(HTMLText.escaped(change.title + voice))</h3>
      <p class="minor"><code>\(HTMLText.escaped(change.path))</code></p>
      <p class="tally-preview-words">\(runs.joined(separator: " "))</p>

      """
  }

  /// Words that are new; who hears the page is told so, as colour says nothing to them.
  private func inserted(_ text: String) -> String {
    "<ins><span class=\"unseen\">new: </span>\(HTMLText.escaped(text))</ins>"
  }

  private func deleted(_ text: String) -> String {
    "<del><span class=\"unseen\">gone: </span>\(HTMLText.escaped(text))</del>"
  }
}

extension String {
  /// The words next to what is different; of many between them an ellipsis is left.
  fileprivate var shortened: String {
    let context = 12
    let words = split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 2 * context + 1 else { return self }
    return (words.prefix(context) + ["…"] + words.suffix(context)).joined(separator: " ")
  }
}
