import Testing

/// The rules of `docs/requirements.md` that the tests of the core prove.
extension Tag {
  @Tag static var `R-O-6.1-4`: Self
}
