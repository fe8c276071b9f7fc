#if os(Linux)
  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Linux tells of each folder what happens in it.
  struct InotifyWatch: Watch {
    private let roots: [String]
    private let queue: Descriptor
    /// The folders below the roots that are watched.
    private var watched: Set<Int32> = []
    /// The folders that hold a root, with the names of the roots in them.
    private var parents: [Int32: Set<String>] = [:]

    /// Nil where the system has no more watches to give.
    init?(over folders: [String]) {
      guard let queue = Descriptor(inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))) else {
        return nil
      }
      self.queue = queue
      roots = folders
      guard watchAll() else { return nil }
    }

    var descriptor: Int32? { queue.number }
    var due: ContinuousClock.Instant? { nil }

    mutating func look(at now: ContinuousClock.Instant) -> Bool {
      var hasNews = false
      var hasOtherFolders = false
      while let events = queue.events() {
        for event in events where isNews(event) {
          hasNews = true
          hasOtherFolders = hasOtherFolders || event.concernsFolders || parents[event.watch] != nil
        }
      }
      // Before anything is read, so that what is saved in a new folder while it is read is not missed.
      if hasOtherFolders { _ = watchAll() }
      return hasNews
    }

    /// Whether an event is of the author's folders; in the folder that holds one, only what befalls that one is.
    private func isNews(_ event: InotifyEvent) -> Bool {
      if watched.contains(event.watch) || event.isOverflow { return true }
      return parents[event.watch]?.contains(event.name) ?? false
    }
  }

  extension InotifyWatch {
    /// What changes what would be read. That a file was opened for writing says nothing, that it was closed does:
    /// in between it is half written.
    private static let mask =
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
      | IN_MOVE_SELF

    /// Watches every folder that there is now, and those that hold the roots; whether the system lets it.
    private mutating func watchAll() -> Bool {
      let folders = FolderSurvey(of: roots).folders
      let numbers = folders.compactMap { add($0) }
      for gone in watched.subtracting(numbers) where parents[gone] == nil {
        inotify_rm_watch(queue.number, gone)
      }
      watched = Set(numbers)
      for root in roots {
        let (parent, name) = InotifyWatch.parted(root)
        if let number = add(parent) { parents[number, default: []].insert(name) }
      }
      return numbers.count == folders.count
    }

    private func add(_ folder: String) -> Int32? {
      let number = inotify_add_watch(queue.number, folder, UInt32(InotifyWatch.mask))
      return number >= 0 ? number : nil
    }

    /// The folder that holds `path`, and its name in it.
    private static func parted(_ path: String) -> (parent: String, name: String) {
      let names = path.split(separator: "/")
      let name = names.last.map(String.init) ?? ""
      let parent = names.dropLast().joined(separator: "/")
      if path.hasPrefix("/") { return ("/" + parent, name) }
      return (parent.isEmpty ? "." : parent, name)
    }
  }

  /// One thing that happened in a folder.
  private struct InotifyEvent {
    let watch: Int32
    let mask: UInt32
    /// Of the entry that it happened to; empty where it happened to the folder itself.
    let name: String

    /// Whether there may be other folders than before.
    var concernsFolders: Bool { mask & UInt32(IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF | IN_Q_OVERFLOW) != 0 }
    /// Whether so much happened that the system has forgotten some of it.
    var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
  }

  extension Descriptor {
    /// What has happened since the last call; nil for nothing.
    fileprivate func events() -> [InotifyEvent]? {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
        count = read(number, buffer.baseAddress, buffer.count)
        filled = max(count, 0)
      }
      guard count > 0 else { return nil }
      return bytes.withUnsafeBytes { InotifyEvent.all(in: $0) }
    }
  }

  extension InotifyEvent {
    private static let headSize = MemoryLayout<inotify_event>.size

    /// The events of one reading: each is a head and a name, which is padded with NULs.
    fileprivate static func all(in bytes: UnsafeRawBufferPointer) -> [InotifyEvent] {
      var events: [InotifyEvent] = []
      var start = 0
      while start + headSize <= bytes.count {
        let head = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
        let end = min(start + headSize + Int(head.len), bytes.count)
        let name = bytes[(start + headSize)..<end].prefix { $0 != 0 }
        events.append(
          InotifyEvent(watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
        start = end
      }
      return events
    }
  }
#endif
