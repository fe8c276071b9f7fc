import CommonMark

/// A page, or a part of one, that a template may ask for names: the names and their values are declared once,
/// so what is checked before rendering is what is rendered.
protocol TemplateModel: Sendable {
  /// The names that a template may ask for.
  static var fields: [Field<Self>] { get }
}

/// One name that a template may ask a model for.
struct Field<Model: Sendable>: Sendable {
  let name: String
  let kind: FieldKind
  let value: @Sendable (Model) -> FieldValue
}

/// What a name holds on one page.
enum FieldValue {
  /// Words, as readers see them.
  case text(String)
  /// Finished HTML.
  case html(String)
  /// Finished HTML in UTF-8, which may be long.
  case bytes([UInt8])
  /// Finished HTML that is made where it is written, so that what is long is never copied.
  case written(@Sendable (inout HTMLText) -> Void)
  case flag(Bool)
  case models([TemplateScope])
  /// Nothing: the name is there, so that nobody looks for it further out.
  case absent
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

/// The fields that are seen in one place of a template.
struct TemplateNames: Sendable {
  /// Name and kind in the order in which the model has them. Read when they are asked for, so that a model may
  /// hold models of its own kind.
  let fields: @Sendable () -> [(name: String, kind: FieldKind)]

  init<Model: TemplateModel>(of model: Model.Type) {
    fields = { Model.fields.map { ($0.name, $0.kind) } }
  }
}

/// A model while a template is written, asked for its fields by their numbers.
struct TemplateScope: Sendable {
  let value: @Sendable (Int) -> FieldValue

  init<Model: TemplateModel>(_ model: Model) {
    let fields = Model.fields
    value = { fields[$0].value(model) }
  }
}

extension Field {
  static func text(_ name: String, _ value: @escaping @Sendable (Model) -> String) -> Field {
    Field(name: name, kind: .text) { .text(value($0)) }
  }

  /// Words that may be absent; a section of the name is then left out.
  static func text(_ name: String, ifAny value: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name: name, kind: .text) { value($0).map(FieldValue.text) ?? .absent }
  }

  static func html(_ name: String, _ value: @escaping @Sendable (Model) -> String) -> Field {
    Field(name: name, kind: .html) { .html(value($0)) }
  }

  /// HTML that may be absent; a section of the name is then left out.
  static func html(_ name: String, ifAny value: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name: name, kind: .html) { value($0).map(FieldValue.html) ?? .absent }
  }

  /// HTML in UTF-8, which may be absent; a section of the name is then left out.
  static func html(_ name: String, bytes: @escaping @Sendable (Model) -> [UInt8]?) -> Field {
    Field(name: name, kind: .html) { bytes($0).map(FieldValue.bytes) ?? .absent }
  }

  /// HTML that is made where it is written.
  static func html(
    _ name: String, writing write: @escaping @Sendable (Model, inout HTMLText) -> Void
  ) -> Field {
    Field(name: name, kind: .html) { model in .written { write(model, &$0) } }
  }

  static func flag(_ name: String, _ value: @escaping @Sendable (Model) -> Bool) -> Field {
    Field(name: name, kind: .flag) { .flag(value($0)) }
  }

  static func list<Part: TemplateModel>(_ name: String, _ value: @escaping @Sendable (Model) -> [Part])
    -> Field
  {
    Field(name: name, kind: .models(TemplateNames(of: Part.self))) {
      .models(value($0).map(TemplateScope.init))
    }
  }

  static func model<Part: TemplateModel>(_ name: String, _ value: @escaping @Sendable (Model) -> Part)
    -> Field
  {
    Field(name: name, kind: .models(TemplateNames(of: Part.self))) {
      .models([TemplateScope(value($0))])
    }
  }

  /// One thing that may be absent; a section of the name is then left out.
  static func model<Part: TemplateModel>(_ name: String, ifAny value: @escaping @Sendable (Model) -> Part?)
    -> Field
  {
    Field(name: name, kind: .models(TemplateNames(of: Part.self))) {
      value($0).map { .models([TemplateScope($0)]) } ?? .absent
    }
  }
}
