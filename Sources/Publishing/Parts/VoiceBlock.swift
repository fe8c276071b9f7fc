import CommonMark
import Editions

/// A voice's words on one thing.
struct VoiceBlock: TemplateModel {
  /// An id that is one of a kind on its page, for the heading.
  let anchor: String
  let name: String
  /// The class that tells voices apart: the place of the voice among those that give accounts.
  let style: String
  /// Where in the paper the words on the whole come from.
  let place: String?
  let body: [Part]

  static let fields: [Field<VoiceBlock>] = [
    .text("anchor") { $0.anchor }, .text("name") { $0.name }, .text("style") { $0.style },
    .text("place", ifAny: { $0.place }), .html("body", writing: { $0.write(to: &$1) }),
  ]

  /// The words of one file, under a heading where they are on a measure among others.
  struct Part: Sendable {
    var heading: Heading?
    let words: WordsSet
  }

  /// The name of a measure, and where in the paper the words on it come from.
  struct Heading: Sendable {
    let words: String
    let place: String?
    let level: Int
  }
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
      let level = headingLevel + 1
      var parts = own.map { Part(words: writer.set($0.markdown, headingLevel: level)) }
      parts += ofMeasures.map { measure, words in
        Part(
          heading: Heading(words: measure.short, place: words.place, level: level),
          words: writer.set(words.markdown, headingLevel: level + 1))
      }
      blocks.append(
        VoiceBlock(
          anchor: "\(anchor)_\(voice.id)", name: voice.name, style: "voice-\(index + 1)",
          place: own.compactMap(\.place).first.map(PaperPlace.words), body: parts))
    }
    return blocks
  }

  /// Writes the words as HTML.
  func write(to html: inout HTMLText) {
    for part in body {
      part.heading?.write(to: &html)
      part.words.write(to: &html)
    }
  }
}

extension VoiceBlock.Heading {
  fileprivate func write(to html: inout HTMLText) {
    html.write("<h\(level)>")
    html.writeEscaped(words)
    html.write("</h\(level)>\n")
    guard let place else { return }
    html.write("<p class=\"place\">")
    html.writeEscaped(PaperPlace.words(place))
    html.write("</p>\n")
  }
}
