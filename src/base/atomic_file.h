#pragma once

#include <cstdint>
#include <string>

#include "base/file.h"

namespace dlcore {

// A file that stands under its name whole or not at all. Bytes go to a temporary file beside it;
// commit() makes them durable and only then gives them the name, in one step. Killed at any moment,
// the old file (or none) is still there. Several writers of one path do not disturb each other: the
// last commit wins.
class AtomicFile {
 public:
  AtomicFile(const char* operation, const std::string& path);
  ~AtomicFile();  // without commit() nothing has happened
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(const void* data, int64_t bytes);
  void commit();

 private:
  void check_target() const;
  void create_temporary();
  void remove_abandoned() const;
  void keep_permissions() const;
  std::string temporary_prefix() const;

  const char* operation_;
  std::string path_;
  std::string temporary_;
  FileDescriptor fd_;
};

}  // namespace dlcore
