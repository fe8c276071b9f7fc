import Editions
import Publishing

/// Says what a browser gets for a request: a pure function of the request and of what is shown at the moment.
struct FrontDesk {
  var site: PreviewSite
  let names: OwnNames

  /// What a request gets.
  enum Answer: Hashable {
    case response(Response)
    /// The stream of news, which begins with what is shown now.
    case stream
  }

  /// The answer to a request.
  func answer(to request: Request) -> Answer {
    guard let host = request.host, names.isOwn(host: host) else {
      return .response(Response(.misdirectedRequest))
    }
    guard request.origin.map(names.isOwn(origin:)) ?? true else { return .response(Response(.forbidden)) }
    guard ["GET", "HEAD"].contains(request.method) else { return .response(Response(.methodNotAllowed)) }
    guard let path = RequestPath(request.target) else { return .response(Response(.badRequest)) }
    if path.below == PreviewFiles.events { return .stream }
    return .response(response(at: path))
  }

  private func response(at path: RequestPath) -> Response {
    if let bytes = PreviewFiles.bytes(at: path.below) {
      return Response(.ok, ContentType.of(path.below), bytes)
    }
    guard let pages = site.pages else { return page(.serviceUnavailable, EmptyPage(site: site).bytes) }
    if let file = pages[path.file] { return response(with: file) }
    if let page = path.pageIfFolder, pages[page] != nil {
      var response = Response(.temporaryRedirect)
      response.location = "/\(path.below)/"
      return response
    }
    guard let notFound = pages[SitePaths.notFound] else { return Response(.notFound) }
    let bytes = PreviewPage(file: notFound, site: site).bytes(base: "/")
    return page(.notFound, bytes, policy: .pageAnywhere)
  }

  private func response(with file: OutputFile) -> Response {
    file.isPage
      ? page(.ok, PreviewPage(file: file, site: site).bytes())
      : Response(.ok, ContentType.of(file.path), file.bytes)
  }

  private func page(_ status: Status, _ bytes: [UInt8], policy: ContentPolicy = .page) -> Response {
    var response = Response(status, ContentType.html, bytes)
    response.policy = policy
    return response
  }
}
