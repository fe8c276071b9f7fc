import CommonMark
import Parallel

/// A template whose names are found: what to write, step by step.
///
/// It is written without a text for each section, words escaped on the way. The engine that read these templates
/// before looked each name up by reflection and made such texts, to be copied into the one around them: a fifth of
/// all time for a thousand measures, three quarters of it on small pages, where nothing but its lookups is left to save.
struct TemplateScript: Sendable {
  private(set) var steps: [Step] = []
  /// The words of all steps, one after the other.
  private(set) var words: [UInt8] = []

  /// Nothing in it counts references: all cores write pages by one script, and where they count those of one thing,
  /// each waits for the other.
  enum Step: Sendable {
    /// What goes to the page as it is: a part of `words`.
    case words(Range<Int>)
    /// What a name holds.
    case value(Name)
    /// So many steps after it: once for each model of a list, or once where there is something.
    case section(Name, length: Int)
    /// So many steps after it, where there is nothing.
    case inverted(Name, length: Int)
  }

  /// Where a name was found.
  struct Name: Equatable, Sendable {
    /// How many models further out than the innermost that is open.
    let out: Int
    /// The number of the field in that model.
    let field: Int
  }
}

extension TemplateScript {
  mutating func append(words more: [UInt8]) {
    steps.append(.words(words.count..<words.count + more.count))
    words += more
  }

  mutating func append(value name: Name) { steps.append(.value(name)) }

  /// Appends a section of the steps that `inner` appends.
  mutating func append(section name: Name, inner: (inout TemplateScript) -> Void) {
    append({ .section(name, length: $0) }, around: inner)
  }

  /// The same where there is nothing.
  mutating func append(inverted name: Name, inner: (inout TemplateScript) -> Void) {
    append({ .inverted(name, length: $0) }, around: inner)
  }

  private mutating func append(_ step: (Int) -> Step, around inner: (inout TemplateScript) -> Void) {
    let start = steps.count
    steps.append(step(0))
    inner(&self)
    steps[start] = step(steps.count - start - 1)
  }

  /// Writes `page` to the end of `html`.
  func write(_ page: some TemplateModel, to html: inout HTMLText) {
    var pen = TemplatePen(script: self, scopes: [TemplateScope(page)])
    pen.write(steps.indices, to: &html)
  }
}

/// Writes steps, and knows which models are open.
private struct TemplatePen {
  let script: TemplateScript
  var scopes: [TemplateScope]
  /// What the section that is open asked for: most often it writes it.
  private var held: (name: TemplateScript.Name, depth: Int, value: FieldValue)?

  init(script: TemplateScript, scopes: [TemplateScope]) {
    self.script = script
    self.scopes = scopes
  }

  mutating func write(_ range: Range<Int>, to html: inout HTMLText) {
    var next = range.lowerBound
    while next < range.upperBound {
      let step = script.steps[next]
      next += 1
      switch step {
      case .words(let words): html.write(words, of: script.words)
      case .value(let name): html.write(value(of: name))
      case .section(let name, let length):
        write(next..<next + length, of: name, to: &html)
        next += length
      case .inverted(let name, let length):
        if value(of: name).isNothing { write(next..<next + length, to: &html) }
        next += length
      }
    }
  }

  private func value(of name: TemplateScript.Name) -> FieldValue {
    if let held, held.depth == scopes.count, held.name == name { return held.value }
    return scopes[scopes.count - 1 - name.out].value(name.field)
  }

  private mutating func write(
    _ steps: Range<Int>, of name: TemplateScript.Name, to html: inout HTMLText
  ) {
    switch value(of: name) {
    case .models(let models) where models.count >= TemplatePen.longList && beginsWithWords(steps):
      writeInParts(steps, forEachOf: models, to: &html)
    case .models(let models): write(steps, forEachOf: models[...], to: &html)
    case let value where value.isNothing: break
    case let value:
      let outer = held
      held = (name, scopes.count, value)
      write(steps, to: &html)
      held = outer
    }
  }

  private mutating func write(
    _ steps: Range<Int>, forEachOf models: ArraySlice<TemplateScope>, to html: inout HTMLText
  ) {
    for model in models {
      scopes.append(model)
      write(steps, to: &html)
      scopes.removeLast()
    }
  }

  /// Whether what these steps write does not depend on what stands before it, as the first paragraph of words does.
  private func beginsWithWords(_ steps: Range<Int>) -> Bool {
    guard let first = steps.first, case .words = script.steps[first] else { return false }
    return true
  }

  /// Writes a long list in parts, on all cores where nobody else needs them: the last edition's statement and the lists
  /// of the site are the end of a build.
  private func writeInParts(
    _ steps: Range<Int>, forEachOf models: [TemplateScope], to html: inout HTMLText
  ) {
    let parts = models.pieces(of: TemplatePen.longList / 2).mapInParallel { models in
      var pen = self
      var part = HTMLText()
      pen.write(steps, forEachOf: models, to: &part)
      return part.pieces
    }
    for piece in parts.joined() { html.write(piece) }
  }

  /// From how many models on a list is long.
  private static let longList = 32
}

extension FieldValue {
  /// Whether a section of it is left out.
  fileprivate var isNothing: Bool {
    switch self {
    case .absent: true
    case .flag(let holds): !holds
    case .models(let models): models.isEmpty
    case .text, .html, .bytes, .written: false
    }
  }
}

extension HTMLText {
  /// Writes what stands in two or three braces; lists and flags are never written.
  fileprivate mutating func write(_ value: FieldValue) {
    switch value {
    case .text(let words): writeEscaped(words)
    case .html(let markup): write(markup)
    case .bytes(let markup): write(markup)
    case .written(let write): write(&self)
    case .flag, .models, .absent: break
    }
  }
}
