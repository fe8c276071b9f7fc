import Diagnostics

/// The reader of YAML files.
public enum YAML {
  /// The most bytes that a YAML file may have: a hundred times a real one.
  public static let byteLimit = 256 * 1024

  /// The mapping that `file` is, and into `diagnostics` what is wrong with it; nil where it cannot be read.
  /// A key that is there twice has its first value; anchors and tags are reported and passed over.
  public static func read(_ file: SourceFile, into diagnostics: inout DiagnosticList) -> YAMLMapping? {
    guard file.bytes.count <= byteLimit else {
      diagnostics.report(YAMLProblem.tooLong(bytes: file.bytes.count), at: Place(file.path))
      return nil
    }
    guard file.isText(&diagnostics), isPrintable(file, &diagnostics) else { return nil }
    file.reportMisreadText(into: &diagnostics)
    var composer = YAMLComposer(file)
    let value = composer.value()
    diagnostics.add(contentsOf: composer.diagnostics)
    return value.flatMap { root($0, of: file, &diagnostics) }
  }

  private static func isPrintable(_ file: SourceFile, _ diagnostics: inout DiagnosticList) -> Bool {
    // Most definitions are plain ASCII, which needs no look at scalars.
    if file.bytes.allSatisfy({ $0 == 0x0A || (0x20...0x7E).contains($0) }) { return true }
    let scalars = file.text.unicodeScalars
    let first = scalars.first == "\u{FEFF}" ? scalars.index(after: scalars.startIndex) : scalars.startIndex
    guard let index = scalars[first...].firstIndex(where: { !$0.mayStandInYAML }) else { return true }
    let offset = file.text.utf8.distance(from: file.text.utf8.startIndex, to: index)
    diagnostics.report(YAMLProblem.character(scalars[index]), at: file.place(atByte: offset), in: file)
    return false
  }

  private static func root(
    _ value: YAMLValue, of file: SourceFile, _ diagnostics: inout DiagnosticList
  ) -> YAMLMapping? {
    if case .mapping(let mapping) = value { return mapping }
    if value.isEmpty {
      diagnostics.report(YAMLProblem.empty, at: Place(file.path))
    } else {
      diagnostics.report(YAMLProblem.notAMapping(YAMLKind(value)), at: value.place, in: file)
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether an author can have meant it. libyaml refuses the others or, as with U+2028, counts a line where
  /// editors see none; some are kept for `YAMLMask`.
  fileprivate var mayStandInYAML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: true
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: !YAMLMask.scalars.contains(self)
    }
  }
}
