/// A statement of made-up measures.
struct SampleEdition {
  /// From 0.
  let number: Int
  let measures: [SampleMeasure]

  /// One a month, from January 2024.
  var id: String { "\(2024 + number / 12)-\(padded(number % 12 + 1, to: 2))" }
  var date: String { "\(id)-01" }
  var title: String { "Statement \(number + 1)" }

  /// The measures in twelves, as a statement's sections hold them.
  var sections: [(id: String, title: String, measures: ArraySlice<SampleMeasure>)] {
    stride(from: 0, to: measures.count, by: SampleEdition.sectionLength).enumerated().map { index, start in
      let end = min(start + SampleEdition.sectionLength, measures.count)
      return ("aim-\(padded(index + 1, to: 3))", "Aim \(index + 1)", measures[start..<end])
    }
  }

  /// The measure that the words of another link to: the one before it, or the last.
  func neighbour(of measure: SampleMeasure) -> SampleMeasure {
    let index = measure.number - measures[0].number
    return measures[index == 0 ? measures.count - 1 : index - 1]
  }

  static let sectionLength = 12
  static let seed: UInt64 = 2022

  /// `count` measures, so many in each edition.
  static func editions(measures count: Int, inEach length: Int) -> [SampleEdition] {
    stride(from: 0, to: count, by: length).enumerated().map { index, start in
      let numbers = start..<min(start + length, count)
      return SampleEdition(
        number: index, measures: numbers.map { SampleMeasure(number: $0, seed: seed) })
    }
  }
}
