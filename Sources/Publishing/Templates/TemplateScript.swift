import CommonMark

/// A template whose names are found: what to write, step by step.
///
/// It is written into one buffer, words escaped on the way. The engine that read these templates before looked each
/// name up by reflection and made a text of each section, to be copied into the one around it: a fifth of all time
/// for a thousand measures, three quarters of it on small pages, where nothing but its lookups is left to save.
struct TemplateScript: Sendable {
  let steps: [Step]

  enum Step: Sendable {
    /// What goes to the page as it is.
    case words([UInt8])
    /// What a name holds.
    case value(Name)
    /// Once for each model of a list, or once where there is something.
    case section(Name, [Step])
    /// Where there is nothing.
    case inverted(Name, [Step])
  }

  /// Where a name was found.
  struct Name: Sendable {
    /// How many models further out than the innermost that is open.
    let out: Int
    /// The number of the field in that model.
    let field: Int
  }
}

extension TemplateScript {
  /// Writes `page` to the end of `html`.
  func write(_ page: some TemplateModel, to html: inout HTMLText) {
    var pen = TemplatePen(scopes: [TemplateScope(page)])
    pen.write(steps, to: &html)
  }
}

/// Writes steps, and knows which models are open.
private struct TemplatePen {
  var scopes: [TemplateScope]

  mutating func write(_ steps: [TemplateScript.Step], to html: inout HTMLText) {
    for step in steps {
      switch step {
      case .words(let words): html.write(words)
      case .value(let name): html.write(value(of: name))
      case .section(let name, let inner): write(inner, forEachOf: value(of: name), to: &html)
      case .inverted(let name, let inner):
        if value(of: name).isNothing { write(inner, to: &html) }
      }
    }
  }

  private func value(of name: TemplateScript.Name) -> FieldValue {
    scopes[scopes.count - 1 - name.out].value(name.field)
  }

  private mutating func write(
    _ steps: [TemplateScript.Step], forEachOf value: FieldValue, to html: inout HTMLText
  ) {
    guard case .models(let models) = value else {
      if !value.isNothing { write(steps, to: &html) }
      return
    }
    for model in models {
      scopes.append(model)
      write(steps, to: &html)
      scopes.removeLast()
    }
  }
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
