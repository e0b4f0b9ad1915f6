#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/file.h"

namespace dlcore::data {

// The bytes of a file, or of memory, in order; gzip is recognised and unpacked on the way.
class ByteStream {
 public:
  ByteStream(const char* operation, const std::string& path);
  // `name` stands for the bytes in messages. They must stay while the stream is used.
  ByteStream(const char* operation, std::string name, const void* data, int64_t bytes);
  ~ByteStream();
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;

  const char* operation() const { return operation_; }
  const std::string& name() const { return name_; }
  // The whole stream cannot hold more than this: what is claimed beyond is not worth allocating.
  int64_t most_bytes() const;
  // Reads up to `bytes` bytes; fewer only at the end.
  int64_t read_some(void* data, int64_t bytes);
  // Reads exactly `bytes` bytes; fails if the stream ends before.
  void read(void* data, int64_t bytes);
  // Fails if anything follows. It also sees gzip's check sum.
  void expect_end();

 private:
  class Inflater;
  void recognise_gzip();
  int64_t read_packed(void* data, int64_t bytes);
  [[noreturn]] void fail_short(int64_t missing);

  const char* operation_;
  std::string name_;
  std::unique_ptr<InputFile> file_;  // or memory:
  const char* memory_ = nullptr;
  int64_t size_ = 0;  // as stored
  int64_t read_ = 0;  // of the stored bytes
  int64_t delivered_ = 0;
  std::unique_ptr<Inflater> inflater_;
};

}  // namespace dlcore::data
