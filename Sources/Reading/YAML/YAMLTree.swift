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
    switch node {
    case .scalar(let scalar):
      let place = checkedPlace(of: scalar.mark, scalar.anchor, scalar.tag)
      return .text(text(of: scalar, at: place))
    case .sequence(let sequence):
      let place = checkedPlace(of: sequence.mark, sequence.anchor, sequence.tag)
      return .list(sequence.map { value(of: $0) }, place: place)
    case .mapping(let mapping):
      let place = checkedPlace(of: mapping.mark, mapping.anchor, mapping.tag)
      return .mapping(self.mapping(of: mapping, at: place))
    case .alias(let alias):
      let place = checkedPlace(of: alias.mark, alias.anchor, alias.tag)
      return .text(YAMLText(text: "", isPlain: true, place: place))
    }
  }

  private mutating func text(of scalar: Node.Scalar, at place: Place) -> YAMLText {
    let text = mask.restored(scalar.string)
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
    places.reserveCapacity(mapping.count)
    entries.reserveCapacity(mapping.count)
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
  /// The place of a node, after a report of its anchor and of a tag that is not plain YAML's. The tag is as it was
  /// written, not resolved: an empty one where the author wrote none.
  private mutating func checkedPlace(of mark: Mark?, _ anchor: Anchor?, _ tag: Tag) -> Place {
    let place = Place(file.path, line: mark?.line, column: mark?.column)
    if let anchor {
      diagnostics.report(YAMLProblem.anchor(mask.restored(anchor.rawValue)), at: place, in: file)
    }
    let name = tag.rawValue
    guard !name.isEmpty, !YAMLTree.ordinaryTags.contains(name) else { return place }
    let prefix = "tag:yaml.org,2002:"
    let typed = name.hasPrefix(prefix) ? "!!" + name.dropFirst(prefix.count) : name
    diagnostics.report(YAMLProblem.tag(mask.restored(typed)), at: place, in: file)
    return place
  }

  /// What Yams itself may have written on a key when it compared it with others.
  private static let ordinaryTags: Set<String> = [
    Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue,
  ]
}
