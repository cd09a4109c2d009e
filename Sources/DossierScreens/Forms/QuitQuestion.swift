import ScreenKit

/// The question before leaving the program; *Nee* is the safe answer.
enum QuitQuestion {
  static var dialog: Dialog<Bool> {
    Dialog(
      title: LoginWording.quitTitle, text: LoginWording.quitQuestion,
      buttons: [DialogButton(Terms.yes, true), DialogButton(Terms.no, false)], safe: 1)
  }
}
