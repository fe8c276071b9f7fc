import Diagnostics
import Measures
import Reading

extension Framework {
  /// Reads `frameworks/<id>.yml`.
  init?(_ tree: SourceTree, id: String, into diagnostics: inout DiagnosticList) {
    let path = "\(ContentPaths.frameworks)/\(id)\(SourceKind.definitions)"
    guard var fields = tree.definition(path, of: "a framework", into: &diagnostics) else { return nil }
    let title = fields.required("title")
    let order = fields.needed("order", of: "the order") { Order(&$0) }
    let baseline = fields.period("baseline")
    let priorities = fields.entries("priorities", of: "a priority") { Priority($0.value, &$1) }
    let duties = fields.entries("duties", of: "a duty") { Duty($0.value, &$1) }
    fields.finish(&diagnostics)
    guard let title, let order else { return nil }
    self.init(
      id: id, title: title.value, order: order, baseline: baseline, priorities: priorities, duties: duties)
  }
}

extension Framework.Order {
  fileprivate init?(_ fields: inout YAMLFields) {
    let title = fields.required("title")
    let citation = fields.required("citation")
    let address = fields.webAddress("address")
    let inForce = fields.date("in-force")
    guard let title, let citation else { return nil }
    self.init(title: title.value, citation: citation.value, address: address?.value, inForce: inForce)
  }
}

extension Framework.Priority {
  fileprivate init?(_ id: String, _ fields: inout YAMLFields) {
    let title = fields.required("title")
    let measures = fields.entries("measures", of: "an official measure") {
      Framework.OfficialMeasure($0.value, &$1)
    }
    guard let title else { return nil }
    self.init(id: id, title: title.value, measures: measures)
  }
}

extension Framework.OfficialMeasure {
  fileprivate init?(_ id: String, _ fields: inout YAMLFields) {
    let title = fields.required("title")
    let source = fields.text("source")
    let note = fields.text("note")
    guard let title else { return nil }
    self.init(id: id, title: title.value, source: source?.value, note: note?.value)
  }
}

extension Framework.Duty {
  /// What `answered-by` may say.
  private static let statement = "statement"

  fileprivate init?(_ id: String, _ fields: inout YAMLFields) {
    let title = fields.required("title")
    let provision = fields.required("provision")
    let text = fields.required("text")
    let answer = fields.choice("answered-by", among: [Self.statement])
    guard let title, let provision, let text else { return nil }
    self.init(
      id: id, title: title.value, provision: provision.value, text: text.value,
      isAnsweredByStatement: answer != nil)
  }
}
