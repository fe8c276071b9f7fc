/// Writes editions as Hugo reads them: a section for each, a page bundle for each measure.
struct HugoContent {
  let folder: Folder

  func write(_ editions: [SampleEdition]) throws {
    for edition in editions {
      let front = "---\ntitle: \(edition.title)\ndate: \(edition.date)\n---\n"
      try folder.write("\(edition.id)/_index.md", front)
      for section in edition.sections {
        for measure in section.measures {
          try write(measure, in: "\(edition.id)/\(measure.id)", section: section.title, of: edition)
        }
      }
    }
  }

  private func write(
    _ measure: SampleMeasure, in path: String, section: String, of edition: SampleEdition
  ) throws {
    let front = """
      ---
      title: \(measure.title)
      date: \(edition.date)
      aim: \(section)
      weight: \(measure.number + 1)
      definition: \(measure.definition)
      unit: \(measure.unit)
      noun: \(measure.noun)
      better: \(measure.better)
      source: A generator of test content
      ---

      """
    let neighbour = "../\(edition.neighbour(of: measure).id)/"
    try folder.write("\(path)/index.md", front + measure.words(of: .force, neighbour: neighbour))
    try folder.write("\(path)/commissioner.md", measure.words(of: .commissioner, neighbour: neighbour))
    try folder.write("\(path)/data.csv", measure.csv)
  }
}
