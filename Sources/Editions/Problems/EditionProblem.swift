import Diagnostics

/// What can be wrong with how the parts of an edition name each other.
enum EditionProblem: Problem, Hashable {
  /// `edition.yml` names a framework that does not exist.
  case unknownFramework(String, frameworks: [String])
  /// `edition.yml` answers a duty that the framework does not have.
  case unknownDuty(String, duties: [String])
  /// A list names the same thing twice.
  case namedTwice(String)
  /// `edition.yml` names a section that has no folder and no file.
  case missingSection(String, known: [String])
  /// A folder of an edition is in no list.
  case unnamedSection(String)
  /// `section.yml` names a measure that has no folder.
  case missingMeasure(String, known: [String])
  /// A folder of a section is in no list.
  case unnamedMeasure(String)
  /// `section.yml` names a priority that the framework does not have.
  case unknownPriority(String, priorities: [String])
  /// `section.yml` names a priority and does not say whether it applies.
  case appliesNotSaid
  /// A place is given for the words of a voice that the edition does not have.
  case unknownVoice(String, voices: [String])
  /// A file of words is named after no voice.
  case undeclaredVoice(String, voices: [String])
}

extension EditionProblem {
  var rule: String {
    switch self {
    case .unknownFramework: "unknown-framework"
    case .unknownDuty: "unknown-duty"
    case .namedTwice: "named-twice"
    case .missingSection, .missingMeasure: "missing-folder"
    case .unnamedSection, .unnamedMeasure: "unnamed-folder"
    case .unknownPriority: "unknown-priority"
    case .appliesNotSaid: "applies-not-said"
    case .unknownVoice, .undeclaredVoice: "unknown-voice"
    }
  }

  var message: String {
    switch self {
    case .unknownFramework(let name, _): "There is no framework `\(name)`."
    case .unknownDuty(let name, _): "The framework has no duty `\(name)`."
    case .namedTwice(let name): "The list names `\(name)` twice."
    case .missingSection(let name, _): "The edition has no section `\(name)`."
    case .unnamedSection(let name): "No section of the edition is called `\(name)`."
    case .missingMeasure(let name, _): "The section has no measure `\(name)`."
    case .unnamedMeasure(let name): "No measure of the section is called `\(name)`."
    case .unknownPriority(let name, _): "The framework has no priority `\(name)`."
    case .appliesNotSaid: "The section does not say whether its priority applies."
    case .unknownVoice(let name, _): "The edition has no voice `\(name)`."
    case .undeclaredVoice(let name, _):
      "These words are named after `\(name)`, which is no voice of the edition."
    }
  }

  var help: String? {
    switch self {
    case .unknownFramework(let name, let known), .unknownDuty(let name, let known),
      .missingSection(let name, let known), .missingMeasure(let name, let known),
      .unknownPriority(let name, let known), .unknownVoice(let name, let known):
      suggestion(for: name, among: known)
    case .namedTwice: "Take one of the two out."
    case .unnamedSection(let name): "Add `\(name)` to `sections` in `edition.yml`, or take the folder out."
    case .unnamedMeasure(let name): "Add `\(name)` to `measures` in `section.yml`, or take the folder out."
    case .appliesNotSaid: "Add `applies: yes` or `applies: no`, and say why under `because`."
    case .undeclaredVoice(let name, let voices):
      suggestion(for: name, among: voices)
        + " Voices stand in `edition.yml`, and words alone are a section `\(name).md`."
    }
  }
}
