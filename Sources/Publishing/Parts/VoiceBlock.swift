import CommonMark
import Editions

/// A voice's words on one thing, rendered.
struct VoiceBlock: TemplateModel {
  /// An id that is one of a kind on its page, for the heading.
  let anchor: String
  let name: String
  /// The class that tells voices apart: the place of the voice among those that give accounts.
  let style: String
  /// Where in the paper it comes from.
  let place: String?
  let body: String

  static let fields: [Field<VoiceBlock>] = [
    .text("anchor") { $0.anchor }, .text("name") { $0.name }, .text("style") { $0.style },
    .text("place", ifAny: { $0.place }), .html("body") { $0.body },
  ]
}
