import Foundation
import PackagePlugin

/// Makes Swift source of the files that the program carries, so that it works from its binary alone.
@main
struct EmbedFiles: BuildToolPlugin {
  /// Files and folders below the package's root. Each stays the one home of what is in it.
  private let sources = [
    "Templates", "Starter", "Content/frameworks/national-2021.yml", "Content/pages/methods.md",
  ]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appendingPathComponent("EmbeddedFiles.swift")
    let paths = sources.flatMap { files(at: $0, in: root) }.sorted()
    return [
      .buildCommand(
        displayName: "Embedding templates and starter content",
        executable: try context.tool(named: "embed-files").url,
        arguments: [output.path, root.path] + paths,
        inputFiles: paths.map(root.appendingPathComponent), outputFiles: [output])
    ]
  }

  /// The paths below `root` of the file at `path`, or of all files in the folder there.
  private func files(at path: String, in root: URL) -> [String] {
    let url = root.appendingPathComponent(path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) else { return [path] }
    return names.filter { !$0.hasPrefix(".") }.flatMap { files(at: "\(path)/\($0)", in: root) }
  }
}
