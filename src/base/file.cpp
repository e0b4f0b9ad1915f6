#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace dlcore {
namespace {

Code code_of_errno(int error) {
  return error == ENOENT || error == ENOTDIR ? Code::kNotFound : Code::kIo;
}

}  // namespace

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

void FileDescriptor::reset() noexcept {
  if (fd_ >= 0) ::close(fd_);
  fd_ = -1;
}

void fail_errno(const char* operation, const char* what, const std::string& path) {
  const int error = errno;
  fail(code_of_errno(error), operation, ": ", what, " path '", path,
       "': ", std::generic_category().message(error));
}

InputFile::InputFile(const char* operation, std::string path)
    : operation_(operation), path_(std::move(path)) {
  // O_NONBLOCK: opening a pipe that nobody writes to must not hang.
  fd_ = FileDescriptor(::open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!fd_) fail_errno(operation_, "cannot open", path_);
  struct stat status;
  if (::fstat(fd_.get(), &status) != 0) fail_errno(operation_, "cannot examine", path_);
  DL_CHECK(S_ISREG(status.st_mode), Code::kIo, operation_, ": path '", path_,
           "' is not a regular file");
  size_ = status.st_size;
}

void InputFile::read(int64_t offset, void* data, int64_t bytes) const {
  char* to = static_cast<char*>(data);
  while (bytes > 0) {
    const ssize_t count = ::pread(fd_.get(), to, static_cast<size_t>(bytes), offset);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail_errno(operation_, "cannot read", path_);
    DL_CHECK(count > 0, Code::kCorruptData, operation_, ": path '", path_, "' ends at byte ",
             offset, "; ", bytes, " more bytes were expected");
    to += count;
    offset += count;
    bytes -= count;
  }
}

}  // namespace dlcore
