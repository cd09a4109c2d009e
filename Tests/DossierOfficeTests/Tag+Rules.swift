import Testing

/// The rules of `docs/requirements.md` that the tests of the use cases prove.
extension Tag {
  @Tag static var `L-05`: Self
  @Tag static var `L-15`: Self
  @Tag static var `R-I-0-1`: Self
  @Tag static var `R-I-1.3-2`: Self
  @Tag static var `R-I-1.3-3`: Self
  @Tag static var `R-I-1.3-5`: Self
  @Tag static var `R-I-1.4-5`: Self
  @Tag static var `R-I-1.4-7`: Self
  @Tag static var `R-O-2.1-1`: Self
  @Tag static var `R-O-2.1-2`: Self
  @Tag static var `R-O-2.2-1`: Self
  @Tag static var `R-O-3.1-1`: Self
  @Tag static var `R-O-3.3-2`: Self
  @Tag static var `R-O-4.1-1`: Self
  @Tag static var `R-O-4.1-2`: Self
  @Tag static var `R-O-4.1-4`: Self
  @Tag static var `R-O-4.2-1`: Self
  @Tag static var `R-O-4.2-2`: Self
  @Tag static var `R-O-4.2-3`: Self
  @Tag static var `R-O-4.3-2`: Self
  @Tag static var `R-O-4.3-4`: Self
  @Tag static var `R-O-5.1-3`: Self
  @Tag static var `R-O-5.1-A`: Self
  @Tag static var `R-O-5.1-C`: Self
  @Tag static var `R-O-6.1-1`: Self
  @Tag static var `R-O-6.1-2`: Self
  @Tag static var `R-O-6.1-4`: Self
  @Tag static var `R-O-6.2-1`: Self
  @Tag static var `R-O-6.3-1`: Self
  @Tag static var `R-O-6.3-2`: Self
  @Tag static var `R-O-6.5-3`: Self
  @Tag static var `R-O-6.5-7`: Self
  @Tag static var `R-O-7.1-2`: Self
  @Tag static var `R-O-8.1-1`: Self
  @Tag static var `R-O-8.5-3`: Self
  @Tag static var `R-X-5`: Self
  @Tag static var `R-X-6`: Self
  @Tag static var `R-X-8`: Self
}
