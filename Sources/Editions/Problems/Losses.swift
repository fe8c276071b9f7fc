import Diagnostics

// What is lost of an edition by each kind of problem, and so whether reviewers can be shown the rest. Of what is not
// here nobody knows: a file, a definition or a row of data that could not be read, or two things at one address. The
// last good pages stay in the preview then.

extension EditionRule {
  /// Nothing: all is there that is held against the rule.
  var loss: Loss { .nothing }
}

extension StandsProblem {
  var loss: Loss { .nothing }
}

extension CorrectionProblem {
  var loss: Loss { .nothing }
}

extension BlockProblem {
  /// Nothing: the fence is shown in the place of what it asks for.
  var loss: Loss { .nothing }
}

extension AddressProblem {
  /// Nothing of words that lead nowhere. Of two things with one address one would hide the other.
  var loss: Loss {
    switch self {
    case .noAddress, .brokenLink, .brokenAnchor, .anchorAlone, .picture: .nothing
    case .sameAddress, .ownAddress, .sameAnchor, .ownAnchor: .unknown
    }
  }
}

extension WordsProblem {
  var loss: Loss {
    switch self {
    case .unknownBlock, .formulaOnPage, .formulaWithoutEquals, .reasonForNothing: .nothing
    case .noTitle, .notOneParagraph: .part
    }
  }
}

extension ContentProblem {
  /// Words that are still to be written, and files that nothing reads, leave the rest as it is.
  var loss: Loss {
    switch self {
    case .placeholder: .nothing
    case .emptyWords, .strayFile, .strayFolder, .folderInMeasure, .mappingWithoutTable, .tableName: .part
    case .missingFile, .sameArea: .unknown
    }
  }
}

extension DefinitionProblem {
  /// A date that is still to come leaves the rest as it is.
  var loss: Loss {
    switch self {
    case .noDate, .noPublicationDate: .part
    case .noMonth, .noNumber, .noWebAddress, .noSlug: .unknown
    }
  }
}

extension FactProblem {
  var loss: Loss { severity == .warning ? .nothing : .part }
}

extension EditionProblem {
  var loss: Loss { .part }
}

extension MeasureProblem {
  var loss: Loss { .part }
}

extension GradeProblem {
  var loss: Loss { .part }
}

extension TargetProblem {
  var loss: Loss { .part }
}

extension DeliverableProblem {
  var loss: Loss { .part }
}
