/// What one request of a data subject is called.
package enum RequestIDKind {}

/// The identifier of a request (verzoek).
package typealias RequestID = Identifier<RequestIDKind>
