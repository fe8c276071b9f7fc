import Diagnostics
import Yams

/// Has Yams read a file, without aliases and to its end.
///
/// Yams expands an alias where it stands, and stops at the first mapping with a key twice. So each `*` is
/// masked before it reads, and so is the first of two equal keys, after which it reads again.
struct YAMLComposer {
  /// What is wrong with the file.
  private(set) var diagnostics = DiagnosticList()

  private let file: SourceFile
  /// What Yams reads: the text without a byte order mark, and masked.
  private var text: String
  private var mask = YAMLMask()

  init(_ file: SourceFile) {
    self.file = file
    text = String(Substring(file.text.unicodeScalars.drop { $0 == "\u{FEFF}" }))
    guard file.bytes.contains(UInt8(ascii: "*")) else { return }
    scalars = scalars.map { $0 == "*" ? YAMLMask.asterisk : $0 }
  }

  /// The text by its scalars, of which marks are counted.
  private var scalars: [Unicode.Scalar] {
    get { Array(text.unicodeScalars) }
    set { text = String(String.UnicodeScalarView(newValue)) }
  }

  /// What the file holds; nil where it cannot be read.
  mutating func value() -> YAMLValue? {
    while true {
      do {
        return try compose()
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard !maskKey(at: context.mark) else { continue }
        let key = mask.restored(keys.first ?? "")
        diagnostics.report(YAMLProblem.duplicateKey(key), at: place(context.mark), in: file)
      } catch {
        report(error)
      }
      return nil
    }
  }

  private mutating func compose() throws -> YAMLValue {
    // Nodes are read as they are, so nothing need know what else could be made of them. Without a name for the
    // encoding, Yams asks the environment for one and prints what it finds there.
    let parser = try Parser(
      yaml: text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
    // A node knows its anchor only as long as its parser lives.
    return try withExtendedLifetime(parser) {
      guard let root = try parser.singleRoot() else {
        return .text(YAMLText(text: "", isPlain: true, place: Place(file.path)))
      }
      var tree = YAMLTree(file: file, mask: mask)
      let value = tree.value(of: root)
      diagnostics.add(contentsOf: tree.diagnostics)
      return value
    }
  }
}

extension YAMLComposer {
  /// Masks the first scalar of the key at `mark`; false where that would change more than its name.
  private mutating func maskKey(at mark: Mark) -> Bool {
    var scalars = scalars
    guard var index = scalars.index(of: mark) else { return false }
    let isQuoted = scalars[index] == "\"" || scalars[index] == "'"
    if isQuoted { index += 1 }
    let unsafe: Set<Unicode.Scalar> = isQuoted ? ["\"", "'", "\\"] : ["[", "{", "&", "!", "|", ">"]
    guard index < scalars.count, !unsafe.contains(scalars[index]) else { return false }
    guard let masked = mask.scalar(for: scalars[index]) else { return false }
    scalars[index] = masked
    self.scalars = scalars
    return true
  }

  private func place(_ mark: Mark) -> Place { Place(file.path, line: mark.line, column: mark.column) }

  private mutating func report(_ error: any Error) {
    if case YamlError.composer(_, _, let mark, _) = error {
      diagnostics.report(YAMLProblem.secondDocument, at: place(mark), in: file)
    } else if let complaint = YAMLComplaint(error, about: scalars) {
      let notes = complaint.opening.map { [Diagnostic.Note("The bracket opens here.", at: place($0))] }
      let problem = YAMLProblem.syntax(complaint.fault)
      diagnostics.report(problem, at: place(complaint.mark), in: file, notes: notes ?? [])
    } else {
      diagnostics.report(YAMLProblem.unreadable, at: Place(file.path))
    }
  }
}
