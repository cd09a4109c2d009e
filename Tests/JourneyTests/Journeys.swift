import Testing

/// The real program in a real terminal, one user's errand after another.
///
/// One at a time: every journey starts processes of its own, and their time limits are those of
/// somebody who waits for a screen.
@Suite(.serialized, .timeLimit(.minutes(5))) struct Journeys {}
