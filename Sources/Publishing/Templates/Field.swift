import CommonMark
import Mustache

/// A page, or a part of one, that a template may ask for names: the names and their values are declared once,
/// so what is checked before rendering is what is rendered.
protocol TemplateModel: Sendable {
  /// The names that a template may ask for.
  static var fields: [Field<Self>] { get }
}

/// One name that a template may ask a model for.
struct Field<Model>: Sendable {
  let name: String
  let kind: FieldKind
  let value: @Sendable (Model) -> Any
}

/// What a name stands for, and so how a template may use it.
enum FieldKind: Sendable {
  /// Words, which are escaped: `{{name}}`.
  case text
  /// Finished HTML, which is not: `{{{name}}}`.
  case html
  /// Whether something holds: `{{#name}}…{{/name}}`.
  case flag
  /// Things of one kind, or one, or none: `{{#name}}…{{/name}}` sees their names.
  case models(TemplateNames)
}

/// The names that are seen in one place of a template.
struct TemplateNames: Sendable {
  /// Read when it is asked for, so that a model may hold models of its own kind.
  let kinds: @Sendable () -> [String: FieldKind]

  init<Model: TemplateModel>(of model: Model.Type) {
    kinds = { Dictionary(Model.fields.map { ($0.name, $0.kind) }) { first, _ in first } }
  }
}

extension Field {
  static func text(_ name: String, _ value: @escaping @Sendable (Model) -> String) -> Field {
    Field(name: name, kind: .text) { HTMLText.escaped(value($0)) }
  }

  /// Words that may be absent; a section of the name is then left out.
  static func text(_ name: String, ifAny value: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name: name, kind: .text) { value($0).map(HTMLText.escaped) ?? Absent() as Any }
  }

  static func html(_ name: String, _ value: @escaping @Sendable (Model) -> String) -> Field {
    Field(name: name, kind: .html, value: value)
  }

  /// HTML that may be absent; a section of the name is then left out.
  static func html(_ name: String, ifAny value: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name: name, kind: .html) { value($0) ?? Absent() as Any }
  }

  static func flag(_ name: String, _ value: @escaping @Sendable (Model) -> Bool) -> Field {
    Field(name: name, kind: .flag, value: value)
  }

  static func list<Part: TemplateModel>(_ name: String, _ value: @escaping @Sendable (Model) -> [Part])
    -> Field
  {
    Field(name: name, kind: .models(TemplateNames(of: Part.self))) { value($0).map(TemplateContext.init) }
  }

  static func model<Part: TemplateModel>(_ name: String, _ value: @escaping @Sendable (Model) -> Part)
    -> Field
  {
    Field(name: name, kind: .models(TemplateNames(of: Part.self))) { TemplateContext(model: value($0)) }
  }

  /// One thing that may be absent; a section of the name is then left out.
  static func model<Part: TemplateModel>(_ name: String, ifAny value: @escaping @Sendable (Model) -> Part?)
    -> Field
  {
    Field(name: name, kind: .models(TemplateNames(of: Part.self))) {
      value($0).map(TemplateContext.init) ?? Absent() as Any
    }
  }
}

extension MustacheTemplate {
  /// A template in which words stand as their fields give them: escaped, at a tenth of what the engine takes for it.
  init(ofFinalText template: String) throws {
    try self.init(string: "{{% CONTENT_TYPE:TEXT}}" + template)
  }
}

/// What the engine asks for names: a model, with its fields by name.
struct TemplateContext<Model: TemplateModel>: MustacheParent {
  let model: Model

  func child(named name: String) -> Any? {
    Model.fields.first { $0.name == name }?.value(model)
  }
}

/// A name that is there and holds nothing. Without it the engine would look for the name further out.
struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
