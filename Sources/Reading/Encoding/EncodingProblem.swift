import Diagnostics

/// A file whose bytes are not text that Tally reads.
public struct EncodingProblem: Problem, Hashable {
  /// What the bytes are.
  public let fault: Fault
  /// What the file is, and so which program writes it.
  public let content: Content

  /// What bytes can be instead of UTF-8.
  public enum Fault: Sendable, Hashable {
    /// The file begins with the mark of UTF-16.
    case utf16
    /// A byte that is zero.
    case nul
    /// A control character other than a tab or a line end.
    case control(byte: UInt8)
    /// A byte that is no part of UTF-8 text.
    case notUTF8(byte: UInt8)
  }

  /// What a file is for.
  public enum Content: Sendable {
    /// A CSV file, out of a spreadsheet.
    case table
    /// A Markdown or YAML file, out of an editor.
    case text
  }
}

extension EncodingProblem {
  /// The rule that is broken.
  public var rule: String {
    switch fault {
    case .utf16: "utf-16"
    case .nul: "nul-character"
    case .control: "control-character"
    case .notUTF8: "not-utf-8"
    }
  }

  /// What is wrong.
  public var message: String {
    switch fault {
    case .utf16: "This file is UTF-16, not UTF-8."
    case .nul: "A NUL character stands here."
    case .control(let byte):
      "The character U+00\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true)) stands here, which cannot be seen."
    case .notUTF8(let byte): "The byte `0x\(String(byte, radix: 16, uppercase: true))` is not UTF-8."
    }
  }

  /// What to do.
  public var help: String? {
    if case .control = fault { return "Delete it, and type the space that belongs there." }
    return switch content {
    case .table: "Save the file in Excel as `CSV UTF-8 (comma delimited)`."
    case .text: "Save the file again with the encoding UTF-8."
    }
  }
}
