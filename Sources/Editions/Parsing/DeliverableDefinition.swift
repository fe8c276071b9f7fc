import Diagnostics
import Reading

/// What `section.yml` says of a deliverable.
struct DeliverableDefinition: Sendable {
  let id: Located<String>
  let title: String
  /// Nil where its measures are to tell.
  let status: Located<Deliverable.Status>?
  let says: WordsFile?
  let owner: String?
  let place: String?
  let measures: [Located<String>]
}

extension DeliverableDefinition {
  /// Reads what stands under `id` in `deliverables`.
  init?(_ id: Located<String>, _ fields: inout YAMLFields) {
    if !id.value.isSlug { fields.report(DefinitionProblem.noSlug(id.value), at: id.place) }
    let title = fields.required("title")
    let status = fields.choice("status", as: Deliverable.Status.self)
    let says = fields.words("says")
    let owner = fields.text("owner")
    let place = fields.text("place")
    let measures = fields.textOrTexts("measure")
    guard let title else { return nil }
    if !fields.holds("status"), measures.isEmpty {
      fields.report(DeliverableProblem.noStatus(id.value), at: id.place)
    }
    self.init(
      id: id, title: title.value, status: status, says: says, owner: owner?.value, place: place?.value,
      measures: measures)
  }
}
