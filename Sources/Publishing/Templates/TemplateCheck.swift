import Diagnostics

/// Holds every tag of a template against the names that its page has, partials included.
struct TemplateCheck {
  let templates: [String: (file: SourceFile, outline: TemplateOutline)]

  /// Reports what the template `name` asks for and a `model` does not have.
  func check<Model: TemplateModel>(
    _ name: String, for model: Model.Type, into diagnostics: inout DiagnosticList
  ) {
    guard let template = templates[name] else { return }
    let scope = [TemplateNames(of: model).kinds()]
    check(template.outline.tags, in: template.file, scope: scope, through: [name], &diagnostics)
  }

  private func check(
    _ tags: [TemplateOutline.Tag], in file: SourceFile, scope: [[String: FieldKind]], through path: [String],
    _ diagnostics: inout DiagnosticList
  ) {
    for tag in tags {
      if case .partial = tag.kind {
        checkPartial(tag, in: file, scope: scope, through: path, &diagnostics)
      } else if let kind = scope.reversed().lazy.compactMap({ $0[tag.name] }).first {
        checkUse(of: tag, as: kind, in: file, scope: scope, through: path, &diagnostics)
      } else {
        let seen = Set(scope.flatMap(\.keys)).sorted()
        report(.unknownName(tag.name, seen: seen), tag, file, &diagnostics)
      }
    }
  }

  private func checkPartial(
    _ tag: TemplateOutline.Tag, in file: SourceFile, scope: [[String: FieldKind]], through path: [String],
    _ diagnostics: inout DiagnosticList
  ) {
    guard let partial = templates[tag.name] else {
      return report(.unknownPartial(tag.name, partials: templates.keys.sorted()), tag, file, &diagnostics)
    }
    guard !path.contains(tag.name) else { return report(.partialInItself(tag.name), tag, file, &diagnostics) }
    check(partial.outline.tags, in: partial.file, scope: scope, through: path + [tag.name], &diagnostics)
  }

  private func checkUse(
    of tag: TemplateOutline.Tag, as kind: FieldKind, in file: SourceFile, scope: [[String: FieldKind]],
    through path: [String], _ diagnostics: inout DiagnosticList
  ) {
    switch (tag.kind, kind) {
    case (.section(let inner), .models(let names)):
      check(inner, in: file, scope: scope + [names.kinds()], through: path, &diagnostics)
    case (.section(let inner), _), (.inverted(let inner), _):
      check(inner, in: file, scope: scope, through: path, &diagnostics)
    case (.escaped, .html): report(.escapedHTML(tag.name), tag, file, &diagnostics)
    case (.raw, .text): report(.rawText(tag.name), tag, file, &diagnostics)
    case (.escaped, .flag), (.raw, .flag), (.escaped, .models), (.raw, .models):
      report(.writtenSection(tag.name), tag, file, &diagnostics)
    case (.escaped, .text), (.raw, .html), (.partial, _): break
    }
  }

  private func report(
    _ problem: TemplateProblem, _ tag: TemplateOutline.Tag, _ file: SourceFile,
    _ diagnostics: inout DiagnosticList
  ) {
    diagnostics.report(problem, at: file.place(atByte: tag.offset), in: file)
  }
}
