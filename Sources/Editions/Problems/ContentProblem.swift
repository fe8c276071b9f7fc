import Diagnostics

/// What can be wrong with the folders and files of the content.
enum ContentProblem: Problem, Hashable {
  /// A folder has no file that says what it is.
  case missingFile(of: String)
  /// A file that nothing reads.
  case strayFile(String, known: [String])
  /// A table whose name, without its ending, could not be part of an address.
  case tableName(String)
  /// A mapping beside which the table that it is for is missing.
  case mappingWithoutTable(String)
  /// A folder that nothing reads.
  case strayFolder(String, known: [String])
  /// A folder in the folder of a measure.
  case folderInMeasure
  /// A file of words without words; it may hold notes.
  case emptyWords(hasNotes: Bool)
  /// What a command wrote for the author to fill in.
  case placeholder
  /// Two areas of one name.
  case sameArea(String)
}

extension ContentProblem {
  var rule: String {
    switch self {
    case .missingFile: "missing-file"
    case .strayFile, .strayFolder, .folderInMeasure, .mappingWithoutTable: "stray-file"
    case .emptyWords: "empty-words"
    case .tableName: "name"
    case .placeholder: "to-fill-in"
    case .sameArea: "same-area"
    }
  }

  var severity: Severity {
    if case .placeholder = self { .warning } else { .error }
  }

  var message: String {
    switch self {
    case .missingFile(let thing): "There is no such file, which says what \(thing) is."
    case .strayFile: "Nothing reads this file."
    case .tableName(let name):
      "`\(name)\(SourceKind.figures)` cannot be part of an address on every host."
    case .mappingWithoutTable(let table): "Its table `\(table)` is not there yet."
    case .strayFolder: "Nothing reads this folder."
    case .folderInMeasure: "A measure has no folders of its own."
    case .emptyWords(hasNotes: false): "This file of words is empty."
    case .emptyWords(hasNotes: true): "This file of words holds notes and no words yet."
    case .placeholder: "What stands here is still to be filled in."
    case .sameArea(let name): "Two areas are called `\(name)`."
    }
  }

  var help: String? {
    switch self {
    case .missingFile(of: "the site"): "Put it here."
    case .missingFile: "Put it here, or take the folder out."
    case .strayFile(let name, let known), .strayFolder(let name, let known):
      nearest(name, among: known).isEmpty
        ? "Put it where it is read, or take it out." : suggestion(for: name, among: known)
    case .tableName(let name):
      "Name it with small letters, digits and hyphens only\(ContentProblem.tableName(like: name)); or take it out."
    case .mappingWithoutTable(let table):
      "Mend the mapping and run `tally import` again, with `--output` for `\(table)`, or take the mapping out."
    case .folderInMeasure: "Put the folder beside the measure, and name it in `section.yml`."
    case .emptyWords(hasNotes: false): "Write the words, or take the file out."
    case .emptyWords(hasNotes: true): "Write the words below the notes, or take the file out."
    case .placeholder: "Write it in place of `\(Placeholder.mark)` and what follows."
    case .sameArea: "Give each area a name of its own."
    }
  }

  /// `, such as `by-district.csv``, of a name as near as can be; nothing where no letter of it could stay.
  private static func tableName(like name: String) -> String {
    var name = name.lowercased()
    while name.hasSuffix(SourceKind.figures) { name.removeLast(SourceKind.figures.count) }
    return name.slug.isEmpty ? "" : ", such as `\(name.slug)\(SourceKind.figures)`"
  }
}
