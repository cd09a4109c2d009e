import Glibc

/// The file systems this process sees, as the kernel lists them.
///
/// The `statfs` of the C library is not in its Swift module; the kernel's list also names
/// file systems whose numbers nobody knows by heart.
struct MountTable {
  private let types: [String: String]

  /// Reads the kernel's list; without one nothing is known to be remote.
  init() {
    let text = (try? PrivateFile.read("/proc/self/mountinfo", limit: 1 << 22)) ?? []
    self.init(String(decoding: text, as: UTF8.self))
  }

  /// Takes a list in the form of `/proc/self/mountinfo`.
  init(_ text: String) {
    var types: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      types[String(fields[2])] = String(fields[dash + 1])
    }
    self.types = types
  }

  /// Whether a device number belongs to a file system behind a network or another program.
  func isRemote(device: UInt64) -> Bool {
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & 0xFFF_FF00)
    return types["\(major):\(minor)"].map(Self.isRemote(type:)) ?? false
  }

  /// Whether locks on a file system of this type cannot be trusted.
  static func isRemote(type: String) -> Bool {
    let known: Set = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "gfs2", "ocfs2",
      "lustre", "glusterfs", "beegfs", "virtiofs", "vboxsf", "ncpfs",
    ]
    // A local disk may be mounted through `fuseblk`; `fuse.sshfs` and its like are something else.
    return known.contains(type) || type.hasPrefix("fuse.")
  }
}
