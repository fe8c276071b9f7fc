extension [Observation] {
  /// `Dates not stated: 2015 so far.`, for each window without dates on all rows of which the same is noted.
  var undatedNotes: [String] {
    let windows = filter { !$0.period.isDated && $0.period.length != 0 }
    var seen: Set<Period> = []
    return windows.compactMap { row in
      guard seen.insert(row.period).inserted, let note = row.note,
        windows.allSatisfy({ $0.period != row.period || $0.note == note })
      else { return nil }
      return "\(row.period.title): \(note)".asSentence
    }
  }
}
