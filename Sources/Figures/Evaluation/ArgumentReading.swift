import Measures

extension FigureTable {
  /// What an argument is in this table: by its key, else by the only thing that its atom can be. `names` are the
  /// areas of the site, which a formula may call by their names.
  func meaning(
    of argument: Formula.Argument, isComparison: Bool, names: [Area]
  ) throws(FindingFault) -> ArgumentMeaning {
    guard let key = argument.key else {
      return try meaning(ofBare: argument.atom, isComparison: isComparison, names: names)
    }
    let (meaning, known) = try keyed(key, argument.atom, names: names)
    guard let meaning else { throw .unknownArgument(argument.atom, known: known) }
    return meaning
  }

  private func keyed(
    _ key: String, _ atom: String, names: [Area]
  ) throws(FindingFault) -> (ArgumentMeaning?, known: [String]) {
    switch Formula.Key(rawValue: key) {
    case .in: (PeriodReference(atom: atom).map { .period($0) }, periodAtoms)
    case .from, .against: (PeriodReference(atom: atom).map { .from($0) }, periodAtoms)
    case .area: (area(atom, names: names), areas)
    case .id: throw .unknownKey(key, known: knownKeys)
    case nil: try category(atom, inColumn: key)
    }
  }

  private func category(
    _ atom: String, inColumn key: String
  ) throws(FindingFault) -> (ArgumentMeaning?, known: [String]) {
    guard let column = columnAtoms.firstIndex(of: key.atom) else { throw .unknownKey(key, known: knownKeys) }
    return (category(atom, in: column), categories[column].map(\.atom))
  }

  private func meaning(
    ofBare atom: String, isComparison: Bool, names: [Area]
  ) throws(FindingFault) -> ArgumentMeaning {
    let period = PeriodReference(atom: atom)
    let when: ArgumentMeaning? = period.map { isComparison ? .from($0) : .period($0) }
    let columns = categories.indices.map { category(atom, in: $0) }
    let meanings = ([when, area(atom, names: names)] + columns).compactMap(\.self)
    guard let meaning = meanings.first else { throw .unknownArgument(atom, known: knownAtoms) }
    guard meanings.count == 1 else {
      throw .ambiguous(atom, readings: meanings.map { "\(key(of: $0)):\(atom)" })
    }
    return meaning
  }

  /// An area by its id, or by its name, in any case, as tables name it.
  private func area(_ atom: String, names: [Area]) -> ArgumentMeaning? {
    if areas.isEmpty { return nil }
    if areas.contains(atom) { return .area(atom) }
    let typed = atom.atom
    let id = areas.first { $0 == typed }
    return (id ?? names.first { areas.contains($0.id) && $0.name.atom == typed }?.id).map { .area($0) }
  }

  private func category(_ atom: String, in column: Int) -> ArgumentMeaning? {
    let typed = atom.atom
    return categories[column].first { $0.atom == typed }.map { .category(column: column, $0) }
  }
}

extension FigureTable {
  /// The category columns as atoms.
  var columnAtoms: [String] { dataset.categoryColumns.map(\.atom) }

  private func key(of meaning: ArgumentMeaning) -> String {
    if case .category(let column, _) = meaning { columnAtoms[column] } else { meaning.kind }
  }

  private var knownKeys: [String] {
    Formula.Key.allCases.filter { $0 != .id }.map(\.rawValue) + columnAtoms
  }

  private var periodAtoms: [String] {
    NamedPeriod.allCases.map(\.rawValue) + dataset.observations.map(\.period).uniqued.map(\.atom)
  }

  /// The categories and areas as atoms.
  var names: [String] { categories.joined().map(\.atom) + areas }

  private var knownAtoms: [String] { names + periodAtoms }
}
