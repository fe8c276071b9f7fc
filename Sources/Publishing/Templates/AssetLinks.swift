import Diagnostics
import Editions
import Reading

/// The assets that a template links to: `{{root}}assets/tally.css`.
struct AssetLinks {
  private let file: SourceFile
  private let assets: [String]

  /// What stands before the name of an asset.
  private static let opening = Array("{{root}}\(TemplateSet.assetFolder)/".utf8)
  /// What ends the name.
  private static let endings = Set("\"' >".utf8)

  /// The links in `file`, to files of `tree` and to the style of charts.
  init(of file: SourceFile, in tree: SourceTree) {
    self.file = file
    let own = SitePaths.chartStyle.dropFirst(TemplateSet.assetFolder.count + 1)
    assets = (tree.fileNames(in: TemplateSet.assetFolder) + [String(own)]).sorted()
  }

  /// Reports every link to an asset that does not exist.
  func check(into diagnostics: inout DiagnosticList) {
    let opening = AssetLinks.opening
    for offset in file.bytes.indices where file.bytes[offset...].starts(with: opening) {
      let bytes = file.bytes[(offset + opening.count)...].prefix { !AssetLinks.endings.contains($0) }
      let name = String(decoding: bytes, as: UTF8.self)
      guard !assets.contains(name) else { continue }
      let problem = TemplateProblem.missingAsset(name, assets: assets)
      diagnostics.report(problem, at: file.place(atByte: offset), in: file)
    }
  }
}
