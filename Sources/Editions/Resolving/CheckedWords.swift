import CommonMark

/// Words that were held against what they lead to and what the data say.
struct CheckedWords {
  /// The words with their figures in place.
  let markdown: Markdown
  /// The facts that they quote.
  var facts: Set<String> = []
  /// Their figures, those that a formula binds first.
  var figures: [FigureInWords] = []
  /// The links, pictures and blocks that lead nowhere or cannot be made, each with what is wrong.
  var faults: [NotedWords] = []
}
