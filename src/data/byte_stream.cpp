#include "data/byte_stream.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/checked.h"

namespace dlcore::data {
namespace {

constexpr int64_t kChunk = 64 << 10;
constexpr int64_t kMostAtOnce = 1 << 30;  // zlib counts in 32 bits
// Deflate cannot do better: 258 bytes from two bits.
constexpr int64_t kBestRatio = 1032;

}  // namespace

// gzip, perhaps in several members, one after the other.
class ByteStream::Inflater {
 public:
  explicit Inflater(ByteStream* stream) : stream_(*stream) {
    constexpr int kGzip = 16;
    if (inflateInit2(&z_, MAX_WBITS + kGzip) != Z_OK)
      fail(Code::kOutOfMemory, text("cannot unpack"));
  }
  ~Inflater() { inflateEnd(&z_); }

  int64_t read_some(void* data, int64_t bytes) {
    z_.next_out = static_cast<Bytef*>(data);
    int64_t left = bytes;
    while (left > 0) {
      if (z_.avail_in == 0 && !refill()) break;
      if (at_end_) inflateReset(&z_);
      at_end_ = false;
      left -= step(std::min(left, kMostAtOnce));
    }
    return bytes - left;
  }

 private:
  int64_t step(int64_t most) {
    z_.avail_out = static_cast<uInt>(most);
    const int status = ::inflate(&z_, Z_NO_FLUSH);
    DL_CHECK(status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR, Code::kCorruptData,
             text("is damaged"), " (", z_.msg ? z_.msg : "not gzip", ")");
    at_end_ = status == Z_STREAM_END;
    return most - static_cast<int64_t>(z_.avail_out);
  }

  bool refill() {
    const int64_t count = stream_.read_packed(buffer_, kChunk);
    z_.next_in = buffer_;
    z_.avail_in = static_cast<uInt>(count);
    DL_CHECK(count > 0 || at_end_, Code::kCorruptData,
             text("ends in the middle of the packed data"));
    return count > 0;
  }

  std::string text(const char* what) const {
    return cat(stream_.operation_, ": '", stream_.name_, "' ", what);
  }

  ByteStream& stream_;
  z_stream z_{};
  bool at_end_ = false;  // of a member
  Bytef buffer_[kChunk];
};

ByteStream::ByteStream(const char* operation, const std::string& path)
    : operation_(operation), name_(path), file_(std::make_unique<InputFile>(operation, path)) {
  size_ = file_->size();
  recognise_gzip();
}

ByteStream::ByteStream(const char* operation, std::string name, const void* data, int64_t bytes)
    : operation_(operation),
      name_(std::move(name)),
      memory_(static_cast<const char*>(data)),
      size_(bytes) {
  recognise_gzip();
}

ByteStream::~ByteStream() = default;

void ByteStream::recognise_gzip() {
  unsigned char magic[2] = {};
  if (read_packed(magic, 2) == 2 && magic[0] == 0x1f && magic[1] == 0x8b) {
    inflater_ = std::make_unique<Inflater>(this);
  }
  read_ = 0;
}

int64_t ByteStream::most_bytes() const {
  return inflater_ ? checked_mul(size_, kBestRatio, "unpacked size") : size_;
}

int64_t ByteStream::read_packed(void* data, int64_t bytes) {
  const int64_t count = std::min(bytes, size_ - read_);
  if (file_) {
    file_->read(read_, data, count);
  } else if (count > 0) {
    std::memcpy(data, memory_ + read_, static_cast<size_t>(count));
  }
  read_ += count;
  return count;
}

int64_t ByteStream::read_some(void* data, int64_t bytes) {
  const int64_t count = inflater_ ? inflater_->read_some(data, bytes) : read_packed(data, bytes);
  delivered_ += count;
  return count;
}

void ByteStream::read(void* data, int64_t bytes) {
  const int64_t count = read_some(data, bytes);
  if (count < bytes) fail_short(bytes - count);
}

void ByteStream::fail_short(int64_t missing) {
  fail(Code::kCorruptData, operation_, ": '", name_, "' ends after ", delivered_, " bytes; ",
       missing, " more were expected");
}

void ByteStream::expect_end() {
  char more;
  DL_CHECK(read_some(&more, 1) == 0, Code::kCorruptData, operation_, ": '", name_,
           "' goes on after its last value, at byte ", delivered_ - 1);
}

}  // namespace dlcore::data
