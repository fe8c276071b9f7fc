/// The names under which a browser on this machine knows the preview.
///
/// A page from elsewhere can make a browser ask this machine, and can make its own name lead here (DNS rebinding);
/// it cannot make the browser lie about the name that it asked for, or about whose page asks.
struct OwnNames {
  /// The port that the server listens at.
  let port: Int

  /// Whether a request to this host, a name and a port, is meant for the preview.
  func isOwn(host: String) -> Bool { hosts.contains(host.lowercased()) }

  /// Whether a page of this origin is one of the preview's.
  func isOwn(origin: String) -> Bool { hosts.contains { "http://\($0)" == origin.lowercased() } }

  private var hosts: [String] {
    let names = [Listener.address, "localhost"]
    // Browsers leave out the port that HTTP has of itself.
    return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }
}
