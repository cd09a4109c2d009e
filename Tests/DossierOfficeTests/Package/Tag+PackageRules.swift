import Testing

/// The rules of `docs/requirements.md` that the tests of packages prove.
extension Tag {
  @Tag static var `R-O-8.2-1`: Self
  @Tag static var `R-O-8.2-2`: Self
  @Tag static var `R-O-8.2-3`: Self
  @Tag static var `R-O-8.2-5`: Self
  @Tag static var `R-O-8.7-1`: Self
  @Tag static var `R-O-8.7-2`: Self
  @Tag static var `R-X-2`: Self
}
