import Diagnostics

/// Finds what each name of a template is on its page, partials included, and holds its use against it: what is
/// checked here is what is written.
struct TemplateLinker {
  let templates: [String: (file: SourceFile, outline: TemplateOutline)]

  /// The template `name` for a `model`. What it asks for and the model does not have is reported and left out;
  /// a template that is not there is empty.
  func script<Model: TemplateModel>(
    _ name: String, for model: Model.Type, into diagnostics: inout DiagnosticList
  ) -> TemplateScript {
    var script = TemplateScript()
    guard let template = templates[name] else { return script }
    let link = Link(file: template.file, scopes: [KnownFields(TemplateNames(of: model))], partials: [name])
    add(template.outline.pieces, link, to: &script, &diagnostics)
    return script
  }
}

/// Where in the templates linking has come.
private struct Link {
  var file: SourceFile
  /// The models that are open, the innermost last.
  var scopes: [KnownFields]
  /// The templates that are open, from the page's own on.
  var partials: [String]
}

/// The fields of one open model by name.
private struct KnownFields {
  let fields: [String: (number: Int, kind: FieldKind)]

  init(_ names: TemplateNames) {
    fields = Dictionary(names.fields().enumerated().map { ($1.name, ($0, $1.kind)) }) { first, _ in first }
  }
}

extension TemplateLinker {
  private func add(
    _ pieces: [TemplateOutline.Piece], _ link: Link, to script: inout TemplateScript,
    _ diagnostics: inout DiagnosticList
  ) {
    for piece in pieces {
      switch piece {
      case .words(let words): script.append(words: words)
      case .tag(let tag): add(tag, link, to: &script, &diagnostics)
      }
    }
  }

  private func add(
    _ tag: TemplateOutline.Tag, _ link: Link, to script: inout TemplateScript,
    _ diagnostics: inout DiagnosticList
  ) {
    if case .partial = tag.kind { return addPartial(tag, link, to: &script, &diagnostics) }
    for (out, scope) in link.scopes.reversed().enumerated() {
      guard let field = scope.fields[tag.name] else { continue }
      let name = TemplateScript.Name(out: out, field: field.number)
      return addUse(of: tag, name, as: field.kind, link, to: &script, &diagnostics)
    }
    let seen = Set(link.scopes.flatMap(\.fields.keys)).sorted()
    report(.unknownName(tag.name, seen: seen), tag, link, &diagnostics)
  }

  private func addPartial(
    _ tag: TemplateOutline.Tag, _ link: Link, to script: inout TemplateScript,
    _ diagnostics: inout DiagnosticList
  ) {
    guard let partial = templates[tag.name] else {
      return report(.unknownPartial(tag.name, partials: templates.keys.sorted()), tag, link, &diagnostics)
    }
    guard !link.partials.contains(tag.name) else {
      return report(.partialInItself(tag.name), tag, link, &diagnostics)
    }
    var inner = link
    inner.file = partial.file
    inner.partials.append(tag.name)
    add(partial.outline.pieces, inner, to: &script, &diagnostics)
  }

  private func addUse(
    of tag: TemplateOutline.Tag, _ name: TemplateScript.Name, as kind: FieldKind, _ link: Link,
    to script: inout TemplateScript, _ diagnostics: inout DiagnosticList
  ) {
    switch (tag.kind, kind) {
    case (.section(let pieces), .models(let names)):
      var inner = link
      inner.scopes.append(KnownFields(names))
      return script.append(section: name) { add(pieces, inner, to: &$0, &diagnostics) }
    case (.section(let pieces), _):
      return script.append(section: name) { add(pieces, link, to: &$0, &diagnostics) }
    case (.inverted(let pieces), _):
      return script.append(inverted: name) { add(pieces, link, to: &$0, &diagnostics) }
    case (.escaped, .html): report(.escapedHTML(tag.name), tag, link, &diagnostics)
    case (.raw, .text): report(.rawText(tag.name), tag, link, &diagnostics)
    case (.escaped, .flag), (.raw, .flag), (.escaped, .models), (.raw, .models):
      report(.writtenSection(tag.name), tag, link, &diagnostics)
    case (.escaped, .text), (.raw, .html), (.partial, _): break
    }
    script.append(value: name)
  }

  private func report(
    _ problem: TemplateProblem, _ tag: TemplateOutline.Tag, _ link: Link,
    _ diagnostics: inout DiagnosticList
  ) {
    diagnostics.report(problem, at: link.file.place(atByte: tag.offset), in: link.file)
  }
}
