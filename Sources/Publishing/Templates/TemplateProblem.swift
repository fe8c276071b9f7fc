import Diagnostics

/// What can be wrong with a template.
enum TemplateProblem: Problem, Hashable {
  /// A page has no template.
  case missingTemplate(page: String)
  /// A template links to an asset that does not exist.
  case missingAsset(String, assets: [String])
  /// Neither a template nor an asset.
  case stray
  /// A tag has no end.
  case unclosedTag
  /// A section has no end.
  case unclosedSection(name: String)
  /// A section's end has no beginning.
  case strayClose(name: String, open: String?)
  /// A tag has no name, or one that no page has.
  case noName(String)
  /// A kind of tag that Tally's templates do without.
  case unsupported(sign: String)
  /// A name that is not seen where it stands.
  case unknownName(String, seen: [String])
  /// A partial that does not exist.
  case unknownPartial(String, partials: [String])
  /// A partial that asks for itself.
  case partialInItself(String)
  /// A list or a flag that is written like words.
  case writtenSection(String)
  /// HTML that would be escaped.
  case escapedHTML(String)
  /// Words that would not be escaped.
  case rawText(String)
}

extension TemplateProblem {
  var rule: String {
    switch self {
    case .missingTemplate: "missing-template"
    case .missingAsset: "missing-asset"
    case .stray: "stray-file"
    case .unclosedTag, .unclosedSection, .strayClose, .noName, .unsupported: "template-syntax"
    case .unknownName: "unknown-name"
    case .unknownPartial, .partialInItself: "unknown-partial"
    case .writtenSection, .escapedHTML, .rawText: "template-name-use"
    }
  }

  var severity: Severity {
    if case .stray = self { .warning } else { .error }
  }

  var message: String {
    switch self {
    case .missingTemplate(let page): "There is no template for \(page)."
    case .missingAsset(let name, _): "The templates have no asset `\(name)`."
    case .stray: "Nothing reads this file."
    case .unclosedTag: "This tag has no end."
    case .unclosedSection(let name): "The section `\(name)` has no end."
    case .strayClose(let name, nil): "The section `\(name)` ends here and begins nowhere."
    case .strayClose(let name, let open?): "The section `\(name)` ends here, but `\(open)` is open."
    case .noName(""): "This tag has no name."
    case .noName(let name): "`\(name)` is not the name of anything on a page."
    case .unsupported(let sign): "Tally's templates have no tags with `\(sign)`."
    case .unknownName(let name, _): "The page has no `\(name)` here."
    case .unknownPartial(let name, _): "There is no template `\(name)` to put here."
    case .partialInItself(let name): "The template `\(name)` asks for itself."
    case .writtenSection(let name): "`\(name)` is a list or a condition, which cannot be written as words."
    case .escapedHTML(let name): "`\(name)` is HTML, and two braces would show its tags."
    case .rawText(let name): "`\(name)` is words, and three braces would publish them as HTML."
    }
  }

  var help: String? {
    switch self {
    case .missingTemplate: "Put the file back."
    case .missingAsset(let name, let assets):
      nearest(name, among: assets).isEmpty
        ? "Put it into `\(TemplateSet.assetFolder)`." : suggestion(for: name, among: assets)
    case .stray:
      "Name a template `name\(TemplateSet.ending)`, put style sheets and the like into `\(TemplateSet.assetFolder)`, or take it out."
    case .unclosedTag: "End it with `}}`."
    case .unclosedSection(let name): "End it with `{{/\(name)}}`."
    case .strayClose(_, let open?): "Write `{{/\(open)}}` first."
    case .strayClose(let name, nil): "Begin it with `{{#\(name)}}`, or take the end out."
    case .noName: "Write a name of letters, digits and hyphens."
    case .unsupported:
      "Write `{{name}}`, `{{{name}}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}` or `{{>template}}`."
    case .unknownName(let name, let seen): suggestion(for: name, among: seen)
    case .unknownPartial(let name, let partials): suggestion(for: name, among: partials)
    case .partialInItself: "Take it out."
    case .writtenSection(let name): "Write `{{#\(name)}}…{{/\(name)}}`."
    case .escapedHTML(let name): "Write `{{{\(name)}}}`."
    case .rawText(let name): "Write `{{\(name)}}`."
    }
  }
}
