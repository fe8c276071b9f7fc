import ArgumentParser
import Editions
import Foundation
import Measures

extension CompletionKind {
  /// The names of the editions in the folder of the content, as far as the shell's line names it.
  static let editions = CompletionKind.custom { words, _, _ in
    let option = words.firstIndex { $0 == "--content" || $0 == "-c" }
    let content = option.flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil } ?? ContentOption.usual
    let folder = "\(content)/\(ContentPaths.editions)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}

extension CalendarDate {
  /// A day as it is typed for an option.
  init(argument text: String) throws {
    guard let day = CalendarDate(reading: text) else {
      throw ValidationError("Write the year, month and day, such as 2022-05-24.")
    }
    self = day
  }
}
