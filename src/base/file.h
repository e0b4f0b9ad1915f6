#pragma once

#include <cstdint>
#include <string>

#include "base/error.h"

namespace dlcore {

// An open file descriptor; closed at the end.
class FileDescriptor {
 public:
  explicit FileDescriptor(int fd = -1) noexcept : fd_(fd) {}
  ~FileDescriptor() { reset(); }
  FileDescriptor(FileDescriptor&& other) noexcept : fd_(other.fd_) { other.fd_ = -1; }
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;

  int get() const noexcept { return fd_; }
  explicit operator bool() const noexcept { return fd_ >= 0; }
  void reset() noexcept;

 private:
  int fd_;
};

// Fails with the text of errno: "operation: what path 'x': No such file or directory".
[[noreturn]] void fail_errno(const char* operation, const char* what, const std::string& path);

// A regular file, opened for reading at any place. Opening anything else (a folder, a pipe) fails.
class InputFile {
 public:
  InputFile(const char* operation, std::string path);

  const std::string& path() const { return path_; }
  int64_t size() const { return size_; }
  // Reads exactly `bytes` bytes from `offset` on; fails if the file ends before.
  void read(int64_t offset, void* data, int64_t bytes) const;

 private:
  const char* operation_;
  std::string path_;
  FileDescriptor fd_;
  int64_t size_ = 0;
};

}  // namespace dlcore
