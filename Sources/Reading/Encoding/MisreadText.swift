import Diagnostics

/// Characters that stand where others were meant, because a text in UTF-8 was read as Windows-1252 and saved again:
/// `LlanfÃªr` for `Llanfêr`.
public struct MisreadText: Problem, Hashable {
  /// The characters, as they stand there.
  public let typed: String
  /// What was meant; nil where a part of it is lost.
  public let meant: String?

  /// The rule that is broken.
  public var rule: String { "misread-text" }

  /// A part: the words can be shown as they are.
  public var loss: Loss { .part }

  /// What is wrong.
  public var message: String {
    let other = meant.map { "`\($0)`" } ?? "another character"
    return "`\(typed)` stands where \(other) was meant: a text in UTF-8 was read as Windows-1252."
  }

  /// What to do.
  public var help: String? {
    "Copy the text from its source again, or mend it by hand; look for other such places in this file."
  }
}

extension SourceFile {
  /// Reports the first characters of a text in UTF-8 that another program has misread. One place a file is told:
  /// where there is one there are most often many.
  public func reportMisreadText(into diagnostics: inout DiagnosticList) {
    guard let (problem, offset) = misreadText else { return }
    diagnostics.report(problem, at: place(atByte: offset), in: self)
  }

  private var misreadText: (MisreadText, offset: Int)? {
    var offset = bytes.startIndex
    while let lead = bytes[offset...].firstIndex(of: MisreadText.firstByteOfLead) {
      if let problem = MisreadText(at: bytes[lead...].prefix(MisreadText.mostBytes)) {
        return (problem, lead)
      }
      offset = lead + 1
    }
    return nil
  }
}

extension MisreadText {
  /// With which each letter begins in UTF-8 that Windows-1252 has for the first byte of another: `Â`, `Ã`, `Å`, `â`.
  fileprivate static let firstByteOfLead: UInt8 = 0xC3
  /// As many bytes as three characters of Windows-1252 have at most.
  fileprivate static let mostBytes = 9

  /// What stands at the beginning of these bytes of UTF-8; nil where all that is there can be meant.
  fileprivate init?(at bytes: ArraySlice<UInt8>) {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(3))
    guard let first = scalars.first, let length = Self.lengths[first] else { return nil }
    let read = scalars.prefix(length).map { Windows1252.byte(of: $0) ?? 0 }
    let isWhole = read.count == length && read.dropFirst().allSatisfy { 0x80...0xBF ~= $0 }
    // The capital Â is a word in Welsh, which an apostrophe may follow: what follows it is no quotation mark.
    let isSure = first != "Â" || (read.last ?? 0) > 0xA0
    if isWhole, isSure {
      self.init(typed: scalars.prefix(length).text, meant: String(decoding: read, as: UTF8.self))
    } else if scalars.starts(with: Self.quotation) {
      self.init(typed: Self.quotation.text, meant: nil)
    } else {
      return nil
    }
  }

  /// How many bytes the character had of which the first was read as this letter.
  private static let lengths: [Unicode.Scalar: Int] = ["Â": 2, "Ã": 2, "Å": 2, "â": 3]
  /// What is left of a quotation mark or a dash.
  private static let quotation: [Unicode.Scalar] = ["â", "€"]
}

extension Sequence<Unicode.Scalar> {
  fileprivate var text: String { reduce(into: "") { $0.unicodeScalars.append($1) } }
}
