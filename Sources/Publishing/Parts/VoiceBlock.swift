import CommonMark
import Editions

/// A voice's words on one thing, rendered.
struct VoiceBlock: TemplateModel {
  /// An id that is one of a kind on its page, for the heading.
  let anchor: String
  let name: String
  /// The class that tells voices apart: the place of the voice among those that give accounts.
  let style: String
  /// Where in the paper the words on the whole come from.
  let place: String?
  let body: String

  static let fields: [Field<VoiceBlock>] = [
    .text("anchor") { $0.anchor }, .text("name") { $0.name }, .text("style") { $0.style },
    .text("place", ifAny: { $0.place }), .html("body") { $0.body },
  ]
}

extension VoiceBlock {
  /// The words of each voice of a kind on one thing: first those on the whole, then those on each of its
  /// measures under the measure's name, so that an account reads from top to bottom.
  static func blocks(
    of kind: Voice.Kind, in edition: Edition, whole: [Words], measures: [Measure] = [], anchor: String,
    headingLevel: Int, with writer: inout WordsHTML
  ) -> [VoiceBlock] {
    let voices = edition.voices.filter { $0.kind == kind }
    var blocks: [VoiceBlock] = []
    for (index, voice) in voices.enumerated() {
      let own = whole.filter { $0.voice.id == voice.id }
      let ofMeasures = measures.flatMap { measure in
        measure.words.filter { $0.voice.id == voice.id }.map { (measure, $0) }
      }
      if own.isEmpty, ofMeasures.isEmpty { continue }
      var html = own.map { writer.html($0.markdown, headingLevel: headingLevel + 1) }.joined()
      for (measure, words) in ofMeasures {
        html += heading(measure.short, place: words.place, level: headingLevel + 1)
        html += writer.html(words.markdown, headingLevel: headingLevel + 2)
      }
      blocks.append(
        VoiceBlock(
          anchor: "\(anchor)_\(voice.id)", name: voice.name, style: "voice-\(index + 1)",
          place: own.compactMap(\.place).first.map(PaperPlace.words), body: html))
    }
    return blocks
  }

  private static func heading(_ words: String, place: String?, level: Int) -> String {
    var html = HTMLText()
    html.write("<h\(level)>")
    html.writeEscaped(words)
    html.write("</h\(level)>\n")
    if let place {
      html.write("<p class=\"place\">")
      html.writeEscaped(PaperPlace.words(place))
      html.write("</p>\n")
    }
    return html.string
  }
}
