import Testing

/// The rules of `docs/requirements.md` that the tests of files and letters prove.
extension Tag {
  @Tag static var `L-10`: Self
  @Tag static var `L-14`: Self
  @Tag static var `L-15`: Self
  @Tag static var `R-I-1.4-5`: Self
  @Tag static var `R-I-1.4-6`: Self
  @Tag static var `R-O-5.3-C`: Self
  @Tag static var `R-O-7.1-2`: Self
  @Tag static var `R-O-7.1-4`: Self
  @Tag static var `R-O-8.2-4`: Self
  @Tag static var `R-O-8.3-1`: Self
  @Tag static var `R-O-8.7-1`: Self
  @Tag static var `R-O-8.9-4`: Self
  @Tag static var `R-O-8.9-5`: Self
  @Tag static var `R-O-8.9-6`: Self
  @Tag static var `R-X-1`: Self
  @Tag static var `R-X-7`: Self
}
