/// Paths as text.
enum PathText {
  /// `a/b/` of `a/b/c`; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// A path as seen from a folder, both of which may be relative to the current one.
  ///
  /// What does not exist (and standard input) stays as it is.
  static func path(_ path: String, from folder: String) -> String {
    let (target, base) = (System.resolved(path), System.resolved(folder.isEmpty ? "." : folder))
    guard target.hasPrefix("/"), base.hasPrefix("/") else { return path }
    let (steps, own) = (target.split(separator: "/"), base.split(separator: "/"))
    let common = zip(steps, own).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: own.count - common)
    return (up + steps.dropFirst(common).map(String.init)).joined(separator: "/")
  }
}
