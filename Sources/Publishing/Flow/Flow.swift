import Diagnostics
import Editions
import Measures
import Reading

/// The flow from what was read to a press that can make every page. Every command goes this one way:
///
/// ```
/// SiteSources ─parse─▶ Project ─resolve─▶ Publication ─present, render─▶ SitePress
/// ```
///
/// It remembers what it made of the templates and of each edition, for the next run of a preview.
public struct Flow: Sendable {
  private let drafts: Drafts
  private let today: CalendarDate?
  private var lastTemplates: (tree: SourceTree, checked: CheckedTemplates)?
  private var editions = ReadEditions()

  /// A flow. `today` is the day on which reviews must not be overdue and no sign-off lies ahead; nil where nobody asks.
  public init(drafts: Drafts, today: CalendarDate? = nil) {
    self.drafts = drafts
    self.today = today
  }

  /// Templates with what is wrong with them.
  private struct CheckedTemplates: Sendable {
    let templates: TemplateSet?
    let problems: DiagnosticList

    init(_ tree: SourceTree) {
      var problems = DiagnosticList()
      templates = TemplateSet(tree, into: &problems)
      self.problems = problems
    }
  }
}

extension Flow {
  /// What came of one run.
  public struct Outcome: Sendable {
    /// All that is shown; nil where something could not be read.
    public internal(set) var publication: Publication?
    /// Makes the pages; nil where there is no publication, or a template is wrong.
    public internal(set) var press: SitePress?
    /// The names of the voices of all editions, sorted.
    public internal(set) var voices: [String] = []
    /// All that was found wrong.
    public internal(set) var diagnostics: DiagnosticList
  }

  /// Reads and checks all of `sources`.
  public mutating func run(on sources: SiteSources) -> Outcome {
    var outcome = Outcome(diagnostics: sources.problems)
    let templates = sources.templates.map { checked($0) }
    if let templates { outcome.diagnostics.add(contentsOf: templates.problems) }
    guard let content = sources.content else { return outcome }
    let all = Project(parsing: content, reusing: &editions, into: &outcome.diagnostics)
    outcome.voices = all.voices
    let project = drafts == .leftOut ? all.withoutDrafts(&outcome.diagnostics) : all
    let publication = Publication(
      resolving: project, drafts: drafts, today: today, into: &outcome.diagnostics)
    guard let publication, let templates = templates?.templates else { return outcome }
    outcome.publication = publication
    outcome.press = SitePress(publication, templates: templates)
    return outcome
  }

  private mutating func checked(_ tree: SourceTree) -> CheckedTemplates {
    if let lastTemplates, lastTemplates.tree == tree { return lastTemplates.checked }
    let checked = CheckedTemplates(tree)
    lastTemplates = (tree, checked)
    return checked
  }
}
