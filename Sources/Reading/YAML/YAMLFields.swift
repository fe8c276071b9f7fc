import Diagnostics

/// A mapping that is read key by key. The keys that are asked for are the ones that are valid; `finish`
/// reports all others.
///
///     var fields = YAMLFields(mapping, of: "an edition", in: file)
///     let title = fields.required("title")
///     let source = fields.nested("source", of: "a source") { PaperSource(title: $0.required("title")) }
///     fields.finish(&diagnostics)
///
/// An empty value counts as no value.
public struct YAMLFields {
  /// What the mapping describes, as in a sentence: `an edition`.
  public let subject: String
  /// Where the mapping begins.
  public var place: Place { mapping.place }
  /// The file that it stands in.
  public let file: SourceFile

  private let mapping: YAMLMapping
  private var asked: [String] = []
  private var found = DiagnosticList()

  /// The fields of `mapping`, which describes `subject`.
  public init(_ mapping: YAMLMapping, of subject: String, in file: SourceFile) {
    self.mapping = mapping
    self.subject = subject
    self.file = file
  }

  /// Reports every key that nobody asked for, and hands over all that was found wrong.
  public mutating func finish(_ diagnostics: inout DiagnosticList) {
    for entry in mapping.entries where !asked.contains(entry.key.value) {
      let problem = FieldProblem.unknownKey(entry.key.value, subject: subject, valid: asked)
      report(problem, at: entry.key.place)
    }
    diagnostics.add(contentsOf: found)
    found = DiagnosticList()
  }

  /// Adds what a caller finds wrong with a value.
  public mutating func report(_ problem: some Problem, at place: Place, notes: [Diagnostic.Note] = []) {
    found.report(problem, at: place, in: file, notes: notes)
  }

  /// Adds what the reader of a value found wrong with it.
  public mutating func add(contentsOf other: DiagnosticList) { found.add(contentsOf: other) }
}

extension YAMLFields {
  /// The text under `key`.
  public mutating func text(_ key: String) -> Located<String>? {
    value(key).flatMap { text($0, of: "`\(key)`") }
  }

  /// The text under `key`, which `subject` cannot do without.
  public mutating func required(_ key: String) -> Located<String>? {
    require(key)
    return text(key)
  }

  /// Reports those of `keys` that are missing or empty. Each still has to be asked for.
  public mutating func require(_ keys: String...) {
    for key in keys where mapping[key]?.value.isEmpty ?? true {
      let entry = mapping[key]
      let problem = FieldProblem.missing(key, subject: subject, isThere: entry != nil)
      report(problem, at: entry?.key.place ?? mapping.place)
    }
  }

  /// Whether anything stands under `key`, right or wrong.
  public mutating func holds(_ key: String) -> Bool { value(key) != nil }

  /// Whether `yes` or `no` stands under `key`.
  public mutating func flag(_ key: String) -> Located<Bool>? {
    choice(key, among: ["yes", "no"]).map { choice in choice.map { $0 == "yes" } }
  }

  /// The text under `key`, which is one of `choices`.
  public mutating func choice(_ key: String, among choices: [String]) -> Located<String>? {
    guard let text = text(key) else { return nil }
    if choices.contains(text.value) { return text }
    report(FieldProblem.noSuchChoice(text.value, key: key, choices: choices), at: text.place)
    return nil
  }

  /// The case whose raw value stands under `key`.
  public mutating func choice<Choice>(_ key: String, as type: Choice.Type = Choice.self) -> Located<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = text(key) else { return nil }
    if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.place) }
    let choices = Choice.allCases.map(\.rawValue)
    report(FieldProblem.noSuchChoice(text.value, key: key, choices: choices), at: text.place)
    return nil
  }

  /// The texts of the list under `key`.
  public mutating func texts(_ key: String) -> [Located<String>] {
    list(key).compactMap { text($0, of: "An item of `\(key)`") }
  }

  /// The text under `key`, or the texts of the list there.
  public mutating func textOrTexts(_ key: String) -> [Located<String>] {
    if case .list = value(key) { texts(key) } else { text(key).map { [$0] } ?? [] }
  }

  /// The keys and texts of the mapping under `key`, in order. Where a text may be empty it is written as `""`.
  public mutating func namedTexts(
    _ key: String, mayBeEmpty: Bool = false
  ) -> [(key: Located<String>, text: Located<String>)] {
    (mapping(key)?.entries ?? []).compactMap { entry in
      if mayBeEmpty, case .text(let text) = entry.value, text.text.isEmpty, !text.isPlain {
        return (entry.key, Located("", at: text.place))
      }
      return text(entry.value, of: "`\(entry.key.value)`").map { (entry.key, $0) }
    }
  }
}

extension YAMLFields {
  /// The items under `key`.
  public mutating func list(_ key: String) -> [YAMLValue] {
    guard let value = value(key) else { return [] }
    if case .list(let items, _) = value { return items }
    expected(.list, at: value, of: "`\(key)`")
    return []
  }

  /// Whether a list stands under `key`, where another kind may stand too.
  public mutating func holdsList(_ key: String) -> Bool {
    if case .list = value(key) { true } else { false }
  }

  /// The mapping under `key`.
  public mutating func mapping(_ key: String) -> YAMLMapping? {
    value(key).flatMap { mapping($0, of: "`\(key)`") }
  }

  /// What `read` makes of the mapping under `key`, which describes `subject`.
  public mutating func nested<Part>(
    _ key: String, of subject: String, _ read: (inout YAMLFields) -> Part?
  ) -> Part? {
    mapping(key).flatMap { self.read($0, of: subject, read) }
  }

  /// What `read` makes of each mapping in the list under `key`.
  public mutating func items<Part>(
    _ key: String, of subject: String, _ read: (inout YAMLFields) -> Part?
  ) -> [Part] {
    list(key).compactMap { item in
      mapping(item, of: "An item of `\(key)`").flatMap { self.read($0, of: subject, read) }
    }
  }

  /// What `read` makes of each entry of the mapping under `key`: of its key, and of the mapping there.
  public mutating func entries<Part>(
    _ key: String, of subject: String, _ read: (Located<String>, inout YAMLFields) -> Part?
  ) -> [Part] {
    (mapping(key)?.entries ?? []).compactMap { entry in
      mapping(entry.value, of: "`\(entry.key.value)`").flatMap { mapping in
        self.read(mapping, of: subject) { read(entry.key, &$0) }
      }
    }
  }

  private mutating func read<Part>(
    _ mapping: YAMLMapping, of subject: String, _ read: (inout YAMLFields) -> Part?
  ) -> Part? {
    var fields = YAMLFields(mapping, of: subject, in: file)
    let part = read(&fields)
    fields.finish(&found)
    return part
  }
}

extension YAMLFields {
  private mutating func value(_ key: String) -> YAMLValue? {
    if !asked.contains(key) { asked.append(key) }
    return mapping[key].flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  private mutating func text(_ value: YAMLValue, of holder: String) -> Located<String>? {
    if case .text(let text) = value, !text.isEmpty { return Located(text.text, at: text.place) }
    expected(.text, at: value, of: holder)
    return nil
  }

  private mutating func mapping(_ value: YAMLValue, of holder: String) -> YAMLMapping? {
    if case .mapping(let mapping) = value { return mapping }
    expected(.mapping, at: value, of: holder)
    return nil
  }

  private mutating func expected(_ kind: YAMLKind, at value: YAMLValue, of holder: String) {
    report(FieldProblem.wrongKind(YAMLKind(value), holder: holder, expected: kind), at: value.place)
  }
}
