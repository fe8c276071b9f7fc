import Diagnostics

@testable import Reading

/// A file as an author writes it.
func yaml(_ text: String) -> SourceFile { SourceFile(path: "edition.yml", text: text) }

/// The mapping that is read of `text`, drawn in one line: `{a: x, b: [y, ~]}`.
func drawn(_ text: String) -> String? {
  var diagnostics = DiagnosticList()
  return YAML.read(yaml(text), into: &diagnostics).map { YAMLValue.mapping($0).drawing }
}

/// What is reported of `text`.
func yamlProblems(_ text: String) -> [String] {
  reported { _ = YAML.read(yaml(text), into: &$0) }
}

extension YAMLValue {
  var drawing: String {
    switch self {
    case .text(let text): text.isEmpty ? "~" : text.text
    case .list(let items, _): "[" + items.map(\.drawing).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.entries.map { "\($0.key.value): \($0.value.drawing)" }.joined(separator: ", ") + "}"
    }
  }
}
