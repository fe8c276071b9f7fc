import Ccmark

/// A node of libcmark's tree. Foreign pointers live in this file alone: `withDocument` makes the tree, lends it
/// and frees it, and what its nodes say is copied into values.
struct CMarkNode {
  private let pointer: OpaquePointer

  /// Parses `bytes` and lends the document to `body`; a node must not outlive the call. Nil where libcmark has
  /// no document to give.
  static func withDocument<Result>(of bytes: ArraySlice<UInt8>, _ body: (CMarkNode) -> Result) -> Result? {
    // Without SOURCEPOS, libcmark does not count the lines inside code and HTML that go over line ends.
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS
    let document = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
    }
    guard let document else { return nil }
    defer { cmark_node_free(document) }
    return body(CMarkNode(pointer: document))
  }
}

extension CMarkNode {
  /// What a node is, and what it says itself.
  enum Content {
    case paragraph, quote, item, thematicBreak
    case heading(level: Int)
    case list(List.Marker, isTight: Bool)
    case code(info: String, literal: String)
    case htmlBlock(String)
    case text(String), inlineCode(String), inlineHTML(String)
    case emphasis, strong, softBreak, lineBreak
    case link(destination: String, title: String)
    case image(source: String, title: String)
    case document, unknown
  }

  var content: Content {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_LIST: .list(listMarker, isTight: cmark_node_get_list_tight(pointer) != 0)
    case CMARK_NODE_CODE_BLOCK: .code(info: text(cmark_node_get_fence_info), literal: literal)
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal)
    case CMARK_NODE_TEXT: .text(literal)
    case CMARK_NODE_CODE: .inlineCode(literal)
    case CMARK_NODE_HTML_INLINE: .inlineHTML(literal)
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_LINK: .link(destination: text(cmark_node_get_url), title: text(cmark_node_get_title))
    case CMARK_NODE_IMAGE: .image(source: text(cmark_node_get_url), title: text(cmark_node_get_title))
    case CMARK_NODE_DOCUMENT: .document
    default: .unknown
    }
  }

  /// What text, code or HTML says.
  var literal: String { text(cmark_node_get_literal) }

  /// How many bytes of that sign text, code or HTML begins with.
  func count(ofLeading sign: UInt8) -> Int {
    guard let literal = cmark_node_get_literal(pointer) else { return 0 }
    var count = 0
    while UInt8(bitPattern: literal[count]) == sign { count += 1 }
    return count
  }

  var isText: Bool { cmark_node_get_type(pointer) == CMARK_NODE_TEXT }
  var isCode: Bool { cmark_node_get_type(pointer) == CMARK_NODE_CODE }

  /// The length of what opens a link or an image; nil for other nodes.
  var openingBracket: Int? {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_LINK: "[".utf8.count
    case CMARK_NODE_IMAGE: "![".utf8.count
    default: nil
    }
  }

  /// Where it begins, as libcmark says; line 0 where it does not know.
  var start: Position {
    Position(
      line: Int(cmark_node_get_start_line(pointer)), byteColumn: Int(cmark_node_get_start_column(pointer)))
  }

  /// Its last byte, as libcmark says; line 0 where it does not know.
  var end: Position {
    Position(
      line: Int(cmark_node_get_end_line(pointer)), byteColumn: Int(cmark_node_get_end_column(pointer)))
  }

  var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }
  var lastChild: CMarkNode? { cmark_node_last_child(pointer).map(CMarkNode.init) }

  var children: some Sequence<CMarkNode> {
    sequence(state: firstChild) { node in
      defer { node = node?.next }
      return node
    }
  }
}

extension CMarkNode {
  private var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }

  private var listMarker: List.Marker {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return .bullet }
    return .ordered(start: Int(cmark_node_get_list_start(pointer)))
  }

  private func text(_ property: (OpaquePointer) -> UnsafePointer<CChar>?) -> String {
    property(pointer).map { String(cString: $0) } ?? ""
  }
}
