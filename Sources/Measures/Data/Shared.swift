/// A value that lies in one place and is shared by its copies, for values that stand in many lists.
final class Shared<Content: Hashable & Sendable>: Sendable {
  let content: Content

  init(_ content: Content) { self.content = content }
}

extension Shared: Hashable {
  static func == (left: Shared, right: Shared) -> Bool { left === right || left.content == right.content }
  func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
