import CommonMark

extension ReviewChecklist {
  /// The checklist as a part of the preview's bar.
  var html: String {
    let count = open == 0 ? "nothing is left to do" : "\(open) of \(items.count) are open"
    return folded("Checklist: \(count)", label: "Checklist", items.map(\.html).joined())
  }
}

extension ReviewChecklist.Item {
  fileprivate var html: String {
    let state = isOpen ? "open" : "done"
    let list = entries.isEmpty ? "" : "<ul>\(entries.map(\.html).joined())</ul>"
    return """
      <li class="tally-preview-\(state)"><p><strong>\(HTMLText.escaped(title)):</strong> \(HTMLText.escaped(answer)) \
      <em>\(isOpen ? "To do" : "Fine")</em></p>\(list)</li>

      """
  }
}

extension ReviewChecklist.Entry {
  fileprivate var html: String {
    let file = place.map { " <code>\(HTMLText.escaped($0))</code>" } ?? ""
    return "<li>\(words.withCodeMarkedUp)\(file)</li>"
  }
}

extension PageOrigin {
  /// The origin as a part of the preview's bar.
  var html: String {
    folded("Where this page comes from", label: "Where this page comes from", parts.map(\.html).joined())
  }
}

extension PageOrigin.Part {
  fileprivate var html: String {
    let title = HTMLText.escaped(title)
    let name = anchor.map { "<a href=\"\(HTMLText.escaped($0))\">\(title)</a>" } ?? title
    let files = files.map { "<code>\(HTMLText.escaped($0))</code>" }.joined(separator: "<br>")
    return "<li><p>\(name)</p><p>\(files)</p></li>\n"
  }
}

/// A list that opens from one line.
private func folded(_ summary: String, label: String, _ items: String) -> String {
  """
  <details class="tally-preview-review">
  <summary>\(HTMLText.escaped(summary))</summary>
  <div class="tally-preview-list" role="region" aria-label="\(HTMLText.escaped(label))" tabindex="0">
  <ul>
  \(items)</ul>
  </div>
  </details>

  """
}
