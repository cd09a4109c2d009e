import Testing

/// The rules of `docs/requirements.md` that the tests of files and letters prove.
extension Tag {
  @Tag static var `R-O-8.2-4`: Self
  @Tag static var `R-O-8.3-1`: Self
  @Tag static var `R-O-8.7-1`: Self
  @Tag static var `R-O-8.9-4`: Self
  @Tag static var `R-O-8.9-5`: Self
  @Tag static var `R-O-8.9-6`: Self
  @Tag static var `R-X-7`: Self
}
