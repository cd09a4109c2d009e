import Testing

/// The rules of `docs/requirements.md` that the tests of the core prove.
extension Tag {
  @Tag static var `R-O-1-2`: Self
  @Tag static var `R-O-3.3-2`: Self
  @Tag static var `R-O-5.1-A`: Self
  @Tag static var `R-O-5.1-C`: Self
  @Tag static var `R-O-6.1-4`: Self
  @Tag static var `R-O-6.5-3`: Self
  @Tag static var `R-O-6.5-5`: Self
  @Tag static var `R-O-7.3-1`: Self
  @Tag static var `R-O-8.1-1`: Self
  @Tag static var `R-O-8.2-1`: Self
  @Tag static var `R-O-8.2-2`: Self
  @Tag static var `R-O-8.2-3`: Self
  @Tag static var `R-O-8.2-4`: Self
  @Tag static var `R-O-8.2-5`: Self
  @Tag static var `R-O-8.3-2`: Self
  @Tag static var `R-O-8.3-3`: Self
  @Tag static var `R-O-8.4-1`: Self
  @Tag static var `R-O-8.4-2`: Self
  @Tag static var `R-O-8.5-1`: Self
  @Tag static var `R-O-8.5-4`: Self
  @Tag static var `R-O-8.6-1`: Self
  @Tag static var `R-O-8.6-2`: Self
  @Tag static var `R-O-8.7-2`: Self
  @Tag static var `R-O-8.9-1`: Self
  @Tag static var `R-O-8.9-2`: Self
  @Tag static var `R-O-8.9-3`: Self
  @Tag static var `R-O-8.9-4`: Self
  @Tag static var `R-X-5`: Self
}
