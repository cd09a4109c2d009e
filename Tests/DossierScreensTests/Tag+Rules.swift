import Testing

/// The rules of `docs/requirements.md` that the tests of the screens prove.
extension Tag {
  @Tag static var `R-O-4.2-1`: Self
  @Tag static var `R-I-1.3-5`: Self
  @Tag static var `R-O-1-4`: Self
  @Tag static var `R-O-6.1-2`: Self
  @Tag static var `R-O-6.3-1`: Self
}
