import Diagnostics
import Yams

/// Makes values with places of the nodes that Yams composed, and reports what Tally does not read: anchors,
/// aliases, tags, keys that are no words, and keys that are there twice.
struct YAMLTree {
  /// What is wrong.
  private(set) var diagnostics = DiagnosticList()

  private let file: SourceFile
  private let mask: YAMLMask
  private let comments: TouchingComments?

  init(file: SourceFile, mask: YAMLMask) {
    self.file = file
    self.mask = mask
    comments = TouchingComments(in: file)
  }

  mutating func value(of node: Node) -> YAMLValue {
    checkAnchor(of: node)
    checkTag(of: node)
    return switch node {
    case .scalar(let scalar): .text(text(of: scalar))
    case .sequence(let sequence): .list(sequence.map { value(of: $0) }, place: place(of: node))
    case .mapping(let mapping): .mapping(self.mapping(of: mapping, at: place(of: node)))
    case .alias: .text(YAMLText(text: "", isPlain: true, place: place(of: node)))
    }
  }

  private mutating func text(of scalar: Node.Scalar) -> YAMLText {
    let text = mask.restored(scalar.string)
    let place = place(of: .scalar(scalar))
    let isPlain = scalar.style == .plain
    if isPlain, scalar.string.unicodeScalars.first == YAMLMask.asterisk {
      diagnostics.report(YAMLProblem.alias(text), at: place, in: file)
    }
    if isPlain, let comment = comments?.place(behind: text, from: scalar.mark) {
      diagnostics.report(YAMLProblem.cutByComment, at: comment, in: file)
    }
    return YAMLText(text: text, isPlain: isPlain, place: place)
  }

  private mutating func mapping(of mapping: Node.Mapping, at place: Place) -> YAMLMapping {
    var entries: [YAMLMapping.Entry] = []
    var places: [String: Place] = [:]
    for (keyNode, valueNode) in mapping {
      let (key, value) = (value(of: keyNode), value(of: valueNode))
      guard case .text(let name) = key, !name.isEmpty else {
        diagnostics.report(YAMLProblem.keyIsNoWord(YAMLKind(key)), at: key.place, in: file)
        continue
      }
      if let first = places[name.text] {
        let note = Diagnostic.Note("The first one stands here.", at: first)
        diagnostics.report(YAMLProblem.duplicateKey(name.text), at: name.place, in: file, notes: [note])
        continue
      }
      places[name.text] = name.place
      entries.append(.init(key: Located(name.text, at: name.place), value: value))
    }
    return YAMLMapping(entries: entries, place: place)
  }
}

extension YAMLTree {
  private mutating func checkAnchor(of node: Node) {
    guard let anchor = node.anchor else { return }
    diagnostics.report(YAMLProblem.anchor(mask.restored(anchor.rawValue)), at: place(of: node), in: file)
  }

  private mutating func checkTag(of node: Node) {
    let name = node.writtenTag.rawValue
    guard !name.isEmpty, !YAMLTree.ordinaryTags.contains(name) else { return }
    let prefix = "tag:yaml.org,2002:"
    let typed = name.hasPrefix(prefix) ? "!!" + name.dropFirst(prefix.count) : name
    diagnostics.report(YAMLProblem.tag(mask.restored(typed)), at: place(of: node), in: file)
  }

  /// What Yams itself may have written on a key when it compared it with others.
  private static let ordinaryTags: Set<String> = [
    Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue,
  ]

  private func place(of node: Node) -> Place {
    Place(file.path, line: node.mark?.line, column: node.mark?.column)
  }
}

extension Node {
  /// The tag before it is resolved: an empty one where the author wrote none.
  fileprivate var writtenTag: Tag {
    switch self {
    case .scalar(let scalar): scalar.tag
    case .sequence(let sequence): sequence.tag
    case .mapping(let mapping): mapping.tag
    case .alias(let alias): alias.tag
    }
  }
}
