/// A chart with its words: what stands on the page as a `figure`.
struct Figure: TemplateModel {
  static let template = "figure"

  let title: String
  let subtitle: String
  /// The drawing, hidden from assistive technology: its description stands beside it.
  let drawing: [UInt8]
  let description: String
  let notes: [NoteItem]

  static let fields: [Field<Figure>] = [
    .text("figure-title") { $0.title }, .text("subtitle") { $0.subtitle }, .html("drawing", bytes: \.drawing),
    .text("alternative") { $0.description }, .list("notes") { $0.notes },
  ]
}

/// One sentence among several.
struct NoteItem: TemplateModel {
  let text: String

  static let fields: [Field<NoteItem>] = [.text("text") { $0.text }]
}
