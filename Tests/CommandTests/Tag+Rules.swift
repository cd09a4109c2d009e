import Testing

/// The rules of `docs/requirements.md` that the tests of the whole program prove.
extension Tag {
  @Tag static var `R-I-1.3-2`: Self
  @Tag static var `R-O-1-6`: Self
  @Tag static var `R-O-4.3-1`: Self
  @Tag static var `R-O-4.3-4`: Self
  @Tag static var `R-O-6.1-1`: Self
  @Tag static var `R-O-6.1-2`: Self
  @Tag static var `R-O-6.3-1`: Self
  @Tag static var `R-O-8.7-2`: Self
  @Tag static var `R-X-7`: Self
  @Tag static var `R-X-8`: Self
}
