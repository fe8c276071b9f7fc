import SiteFolder

// Replaces the folder that it is given by site A and site B in turn until it is killed.
// The two share some files, differ in others, and have some for themselves alone.

/// A file of a site.
struct File {
  let path: String
  let bytes: [UInt8]
}

func files(of site: String) -> [File] {
  func file(_ path: String, _ text: String) -> File {
    File(path: path, bytes: Array(String(repeating: text, count: 2000).utf8))
  }
  let changing = (0..<12).map { file("2022-0\($0 % 3)/changing-\($0).html", site) }
  let shared = (0..<12).map { file("2022-0\($0 % 3)/shared-\($0).svg", "S") }
  let own = (0..<4).map { file("only-in-\(site)/own-\($0).csv", site) }
  return changing + shared + own
}

let folder = CommandLine.arguments[1]
let sites = ["A", "B"].map(files)
while true {
  for files in sites {
    var writer = try SiteWriter(replacing: folder)
    for file in files { try writer.add([file.bytes], at: file.path) }
    _ = try writer.commit()
  }
}
