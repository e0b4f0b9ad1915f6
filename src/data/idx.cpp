#include "data/idx.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "base/checked.h"
#include "data/byte_stream.h"

namespace dlcore::data {
namespace {

constexpr char kOperation[] = "idx_read";
constexpr int64_t kBlock = 64 << 10;  // elements converted at once

struct Header {
  int type;
  Dims shape;
};

// The element types of the format: how many bytes, and what libdl makes of them.
struct ElementType {
  int code;
  int bytes;
  DType dtype;
};

constexpr ElementType kTypes[] = {
    {0x08, 1, DType::kU8},  {0x09, 1, DType::kI32}, {0x0b, 2, DType::kI32},
    {0x0c, 4, DType::kI32}, {0x0d, 4, DType::kF32}, {0x0e, 8, DType::kF64},
};

const ElementType& element_type(const ByteStream& stream, int code) {
  const auto* type = std::find_if(std::begin(kTypes), std::end(kTypes),
                                  [code](const ElementType& t) { return t.code == code; });
  DL_CHECK(type != std::end(kTypes), Code::kCorruptData, kOperation, ": '", stream.name(),
           "' has the unknown element type ", code, " at byte 2");
  return *type;
}

Dims read_shape(ByteStream* stream, int ndim) {
  DL_CHECK(ndim > 0 && ndim <= kMaxNdim, Code::kCorruptData, kOperation, ": '", stream->name(),
           "' claims ", ndim, " dimensions; 1 to ", kMaxNdim, " are possible");
  Dims shape;
  for (int dim = 0; dim < ndim; ++dim) {
    unsigned char b[4];
    stream->read(b, 4);
    shape.push_back(int64_t{b[0]} << 24 | b[1] << 16 | b[2] << 8 | b[3]);
  }
  return shape;
}

Header read_header(ByteStream* stream) {
  unsigned char magic[4];
  stream->read(magic, 4);
  DL_CHECK(magic[0] == 0 && magic[1] == 0, Code::kCorruptData, kOperation, ": '", stream->name(),
           "' is no IDX file: it must begin with two zero bytes, not ", int{magic[0]}, " and ",
           int{magic[1]});
  element_type(*stream, magic[2]);
  return {magic[2], read_shape(stream, magic[3])};
}

// Before anything is allocated: the file must be able to hold what its header claims.
void check_size(const ByteStream& stream, const Header& header, const ElementType& type) {
  const int64_t bytes = checked_mul(numel_of(kOperation, header.shape), type.bytes, kOperation);
  const int64_t header_bytes = 4 + 4 * header.shape.size();
  DL_CHECK(bytes <= stream.most_bytes() - header_bytes, Code::kCorruptData, kOperation, ": '",
           stream.name(), "' claims the shape ", header.shape, ", ", bytes,
           " bytes, but cannot hold more than ", stream.most_bytes() - header_bytes);
}

uint64_t big_endian(const unsigned char* bytes, int count) {
  uint64_t value = 0;
  for (int i = 0; i < count; ++i) value = value << 8 | bytes[i];
  return value;
}

// Stored: the file's integer type; Bits: unsigned, of the element's size; Out: libdl's type.
template <class Bits, class Stored, class Out>
void decode(const unsigned char* from, Out* to, int64_t n) {
  for (int64_t i = 0; i < n; ++i) {
    const auto bits = static_cast<Bits>(big_endian(from + i * sizeof(Bits), sizeof(Bits)));
    Stored value;
    std::memcpy(&value, &bits, sizeof value);
    to[i] = static_cast<Out>(value);
  }
}

void decode(int type, const unsigned char* from, void* to, int64_t n) {
  switch (type) {
    case 0x09:
      return decode<uint8_t, int8_t>(from, static_cast<int32_t*>(to), n);
    case 0x0b:
      return decode<uint16_t, int16_t>(from, static_cast<int32_t*>(to), n);
    case 0x0c:
      return decode<uint32_t, int32_t>(from, static_cast<int32_t*>(to), n);
    case 0x0d:
      return decode<uint32_t, float>(from, static_cast<float*>(to), n);
    default:
      return decode<uint64_t, double>(from, static_cast<double*>(to), n);
  }
}

void read_elements(ByteStream* stream, const ElementType& type, const Tensor& y) {
  if (type.dtype == DType::kU8) return stream->read(y.data(), y.numel());
  std::vector<unsigned char> block(static_cast<size_t>(kBlock * type.bytes));
  char* to = y.data<char>();
  for (int64_t left = y.numel(); left > 0;) {
    const int64_t n = std::min(left, kBlock);
    stream->read(block.data(), n * type.bytes);
    decode(type.code, block.data(), to, n);
    to += n * size_of(type.dtype);
    left -= n;
  }
}

}  // namespace

Tensor read_idx(const std::string& path) {
  ByteStream stream(kOperation, path);
  const Header header = read_header(&stream);
  const ElementType& type = element_type(stream, header.type);
  check_size(stream, header, type);
  Tensor y = empty(kOperation, header.shape, type.dtype, kHost);
  read_elements(&stream, type, y);
  stream.expect_end();
  return y;
}

}  // namespace dlcore::data
