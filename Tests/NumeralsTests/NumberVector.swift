/// A number as Python's decimal module rounds and writes it.
struct NumberVector {
  let typed: String
  let decimals: Int
  let forMachines: String
  let forReaders: String

  static let all: [NumberVector] = numberVectors.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: " ").map(String.init)
    guard fields.count == 4, let decimals = Int(fields[1]) else { return nil }
    return NumberVector(typed: fields[0], decimals: decimals, forMachines: fields[2], forReaders: fields[3])
  }
}
