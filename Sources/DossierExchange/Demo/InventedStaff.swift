import DossierCore

/// Invents the staff of a school: more of every kind as the school grows.
struct InventedStaff {
  let seed: UInt64
  let pupilCount: Int

  /// Everybody, the head first.
  func members(of groups: [ImportedGroup]) -> [ImportedStaff] {
    var members: [ImportedStaff] = []
    let everyone: [(ImportedStaffRole, Int)] = [
      (.head, 1), (.deputyHead, pupilCount / 400), (.administration, 1 + pupilCount / 500),
      (.informationTechnology, 1), (.careCoordinator, 1 + pupilCount / 300),
      (.remedialTeacher, 1 + pupilCount / 600), (.socialWorker, 1), (.caretaker, 1),
      (.subjectTeacher, 1 + pupilCount / 300), (.teachingAssistant, 1 + pupilCount / 200),
    ]
    for (role, count) in everyone {
      for _ in 0..<count { members.append(member(members.count, roles: [role])) }
    }
    for group in groups {
      // Two teachers share a group where the first works part of the week.
      let share = group.key.utf8.last.map { $0 % 2 == 0 } ?? false
      for _ in 0..<(share ? 2 : 1) {
        var teacher = member(members.count, roles: [.teacher])
        teacher.assignments = [ImportedStaff.Assignment(groupKey: group.key)]
        members.append(teacher)
      }
    }
    return members
  }

  private func member(_ index: Int, roles: [ImportedStaffRole]) -> ImportedStaff {
    var generator = SeededGenerator(seed: seed, stream: -1 - index)
    let family = generator.pick(InventedNames.families)
    let call = generator.pick(InventedNames.grownUps)
    var staff = ImportedStaff(
      key: "M\(index + 1)",
      name: ImportedName(
        surname: family.surname, prefix: family.prefix.isEmpty ? nil : family.prefix,
        initials: call.first.map(String.init), callName: call))
    staff.roles = roles
    staff.username = "medewerker\(index + 1)"
    staff.email = "medewerker\(index + 1)@school.example"
    return staff
  }
}
