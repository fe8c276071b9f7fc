/// Writes editions as Tally reads them.
struct TallyContent {
  let folder: Folder

  func write(_ editions: [SampleEdition]) throws {
    try folder.write("site.yml", TallyContent.site)
    try folder.write("population.csv", "area,year,age,people,source\n")
    try folder.write(
      "pages/methods.md", "# Methods\n\nEverything here is made up, to measure how fast it is built.\n")
    for edition in editions { try write(edition) }
  }

  private func write(_ edition: SampleEdition) throws {
    let root = "editions/\(edition.id)"
    try folder.write("\(root)/edition.yml", definition(of: edition))
    for section in edition.sections {
      let names = section.measures.map { "  - \($0.id)\n" }.joined()
      try folder.write("\(root)/\(section.id)/section.yml", "title: \(section.title)\nmeasures:\n\(names)")
      for measure in section.measures {
        try write(measure, in: "\(root)/\(section.id)/\(measure.id)", of: edition)
      }
    }
  }

  private func write(_ measure: SampleMeasure, in path: String, of edition: SampleEdition) throws {
    try folder.write("\(path)/measure.yml", definition(of: measure))
    try folder.write("\(path)/data.csv", measure.csv)
    let neighbour = "\(edition.neighbour(of: measure).id).html"
    for voice in SampleMeasure.Voice.allCases {
      try folder.write("\(path)/\(voice.rawValue).md", measure.words(of: voice, neighbour: neighbour))
    }
  }
}

extension TallyContent {
  private static let site = """
    title: Mereshire police performance
    publisher: Mereshire Commissioner
    force:
      name: Mereshire Police
      area: Mereshire
    areas:
      eastmere: Eastmere
      westmere: Westmere
    licence:
      name: Open Government Licence v3.0
    contact:
      name: Office of the Mereshire Commissioner
      address: https://mereshire.example/

    """

  private func definition(of edition: SampleEdition) -> String {
    """
    title: \(edition.title)
    standfirst: How the wards of Mereshire fared, in made-up figures.
    date: \(edition.date)
    state: published
    source:
      title: A generator of test content
    frequency: Monthly
    voices:
      force:
        name: Mereshire Police
        kind: voice
        required: yes
      commissioner:
        name: Mereshire Commissioner
        kind: voice
        required: yes
    sections:
    \(edition.sections.map { "  - \($0.id)\n" }.joined())
    """
  }

  private func definition(of measure: SampleMeasure) -> String {
    """
    title: \(measure.title)
    definition: \(measure.definition)
    unit: \(measure.unit)
    noun: \(measure.noun)
    better: \(measure.better)
    source:
      title: A generator of test content
      publisher: Mereshire Police
      address: https://figures.example/wards

    """
  }
}
