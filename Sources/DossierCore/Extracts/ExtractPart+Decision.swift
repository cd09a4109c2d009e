extension ExtractPart {
  /// What a decision grants of it; of several words about the same thing the narrowest counts.
  package func granted(by decision: RequestDecision) -> ExtractPart {
    let granted = decision.selection
    var part = self
    part.sheets = sheets.compactMap { sheet in
      var sheet = sheet
      sheet.fields = sheet.fields.filter { field in
        granted.covers(.field(field.code, sheet: sheet.record), in: category)
      }
      return sheet.fields.isEmpty ? nil : sheet
    }
    part.entries = entries.filter { entry in
      granted.covers(.record(entry.record), in: category)
    }
    part.documents = documents.filter { document in
      granted.covers(.record(document.record), in: category)
    }
    return part
  }
}
