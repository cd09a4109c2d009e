import Glibc

/// What an error number of the system means for a store.
func systemFault(_ number: Int32 = errno) -> StoreFault {
  switch number {
  case ENOENT, ENOTDIR: .missing
  case EACCES, EPERM, EROFS: .noRights
  case ENOSPC, EDQUOT, EFBIG: .diskFull
  case EEXIST: .alreadyThere
  default: .system(number)
  }
}
