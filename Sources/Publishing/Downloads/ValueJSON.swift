import Measures
import Numerals

/// How values, periods and findings are written for a download.
extension JSONText {
  /// A number alone, a printed one with its decimals; or an object that says why there is none and which marks it
  /// carries.
  mutating func value(_ value: Value) {
    if let number = value.number, value.marks.isEmpty { return self.number(number, of: value) }
    object { json in
      json.member("number", value.number) { $1.number($0, of: value) }
      json.member("missing", value.missing?.rawValue)
      let marks = Marks.all.filter { value.marks.contains($0.mark) }.map(\.letter)
      if !marks.isEmpty { json.list("marks", marks) { $1.string($0) } }
    }
  }

  /// The number of a value: with its decimals, unless they do not tell all of it.
  private mutating func number(_ number: Double, of value: Value) {
    if value.isToldByDecimals { self.number(number, decimals: value.decimals) } else { workedOut(number) }
  }

  /// A number that was worked out, and is not rounded for readers: with the decimals that it needs, six at most.
  mutating func workedOut(_ number: Double) {
    let shown = rounded(number, to: JSONText.mostDecimals)
    let decimals = (0..<JSONText.mostDecimals).first { rounded(number, to: $0) == shown }
    self.number(number, decimals: decimals ?? JSONText.mostDecimals)
  }

  /// A number that was worked out from values; or why there is none.
  mutating func workedOut(_ value: Value) {
    if let number = value.number { workedOut(number) } else { self.value(value) }
  }

  private static var mostDecimals: Int { 6 }
}

/// Members under their names; nothing where there is none.
extension JSONText {
  /// A period in the authors' notation.
  mutating func member(_ name: StaticString, _ period: Period?) { member(name, period?.notation) }

  /// A value as it was printed, or worked out.
  mutating func member(_ name: StaticString, _ value: Value?) { member(name, value) { $1.value($0) } }

  /// A number that was worked out.
  mutating func member(_ name: StaticString, workedOut number: Double?) {
    member(name, number) { $1.workedOut($0) }
  }

  /// A value that was worked out.
  mutating func member(_ name: StaticString, workedOut value: Value?) {
    member(name, value) { $1.workedOut($0) }
  }

  /// `yes` or `no`.
  mutating func member(_ name: StaticString, _ flag: Bool?) { member(name, flag.map { $0 ? "yes" : "no" }) }

  /// What `write` writes of each item, in an array, under its name.
  mutating func list<Item>(_ name: StaticString, _ items: [Item], as write: (Item, inout JSONText) -> Void) {
    member(name, items) { items, json in
      json.array { json in for item in items { write(item, &json) } }
    }
  }

  /// The categories that a row is of, by their columns; nothing where it is of all.
  mutating func categories(of row: Observation, in data: Dataset) {
    if row.categories.allSatisfy(\.isEmpty) { return }
    member("categories", row.categories) { categories, json in
      json.object { json in
        for (name, category) in zip(data.categoryColumns, categories) where !category.isEmpty {
          json.member(named: name, category) { $1.string($0) }
        }
      }
    }
  }
}
