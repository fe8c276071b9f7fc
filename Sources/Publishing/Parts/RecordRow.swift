/// A term of a record and what stands for it, with a link where there is one.
struct RecordRow: TemplateModel {
  let term: String
  let words: String
  var href: String?

  static let fields: [Field<RecordRow>] = [
    .text("term") { $0.term }, .text("words") { $0.words }, .text("href", ifAny: { $0.href }),
  ]

  /// The row, or nothing where there are no words.
  static func ifAny(_ term: String, _ words: String?, href: String? = nil) -> RecordRow? {
    words.map { RecordRow(term: term, words: $0, href: href) }
  }
}
