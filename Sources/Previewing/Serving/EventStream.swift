/// Server-sent events: a response without an end, in which each event is the state of the preview at its moment.
enum EventStream {
  /// What the response begins with. A browser that loses the stream asks again after half a second.
  static let head =
    ResponseHead.bytes(.ok, ["Content-Type: \(ContentType.events)"]) + Array("retry: 500\n\n".utf8)
}
