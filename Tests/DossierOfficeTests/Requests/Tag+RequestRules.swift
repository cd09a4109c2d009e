import Testing

/// The rules of `docs/requirements.md` that the tests of requests prove.
extension Tag {
  @Tag static var `R-O-7.3-1`: Self
  @Tag static var `R-O-8.2-4`: Self
  @Tag static var `R-O-8.3-2`: Self
  @Tag static var `R-O-8.3-3`: Self
  @Tag static var `R-O-8.4-1`: Self
  @Tag static var `R-O-8.4-2`: Self
  @Tag static var `R-O-8.4-3`: Self
  @Tag static var `R-O-8.5-1`: Self
  @Tag static var `R-O-8.5-2`: Self
  @Tag static var `R-O-8.5-4`: Self
  @Tag static var `R-O-8.6-1`: Self
  @Tag static var `R-O-8.8-1`: Self
  @Tag static var `R-O-8.9-4`: Self
}
