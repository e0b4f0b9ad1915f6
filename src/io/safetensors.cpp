#include "io/safetensors.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "base/atomic_file.h"
#include "base/checked.h"
#include "base/file.h"
#include "io/safetensors_header.h"
#include "ops/copy/copy.h"

namespace dlcore::io {
namespace {

constexpr int64_t kMaxHeaderBytes = 100000000;  // the format's own limit
constexpr int64_t kPrefixBytes = 8;

// ---- Writing ----

// The format's own library writes large elements first (so that each tensor is aligned), then by
// name.
int order_of(DType dtype) {
  switch (dtype) {
    case DType::kI64:
      return 0;
    case DType::kF64:
      return 1;
    case DType::kF32:
      return 2;
    case DType::kI32:
      return 3;
    case DType::kU8:
      return 4;
    case DType::kBool:
      return 5;
  }
  return 6;
}

nn::NamedTensors in_file_order(const nn::StateDict& state) {
  nn::NamedTensors sorted = state.entries();
  std::sort(sorted.begin(), sorted.end(), [](const nn::NamedTensor& a, const nn::NamedTensor& b) {
    const int a_order = order_of(a.tensor.dtype()), b_order = order_of(b.tensor.dtype());
    return a_order != b_order ? a_order < b_order : a.name < b.name;
  });
  return sorted;
}

int64_t bytes_of(const Tensor& x) {
  return checked_mul(x.numel(), size_of(x.dtype()), "safetensors");
}

SafetensorsHeader make_header(const nn::NamedTensors& tensors, nn::StateDict::Metadata metadata) {
  SafetensorsHeader header{{}, std::move(metadata)};
  int64_t at = 0;
  for (const auto& [name, tensor] : tensors) {
    const int64_t end = checked_add(at, bytes_of(tensor), "safetensors");
    header.tensors.push_back({name, tensor.dtype(), tensor.shape(), at, end});
    at = end;
  }
  return header;
}

void write_tensor(const char* operation, const Tensor& x, AtomicFile* file) {
  if (x.is_contiguous() && x.device().is_cpu()) return file->write(x.data(), bytes_of(x));
  std::vector<char> bytes(static_cast<size_t>(bytes_of(x)));
  copy_to_host(operation, x, bytes.data(), bytes_of(x));
  file->write(bytes.data(), bytes_of(x));
}

// ---- Reading ----

int64_t read_header_length(const FileContext& context, const InputFile& file) {
  DL_CHECK(file.size() >= kPrefixBytes, Code::kCorruptData, context, "the file has ", file.size(),
           " bytes; the length of the header alone takes ", kPrefixBytes);
  uint8_t prefix[kPrefixBytes];
  file.read(0, prefix, kPrefixBytes);
  uint64_t length = 0;
  for (int i = kPrefixBytes - 1; i >= 0; --i) length = length << 8 | prefix[i];
  const int64_t room = std::min(file.size() - kPrefixBytes, kMaxHeaderBytes);
  DL_CHECK(length <= static_cast<uint64_t>(room), Code::kCorruptData, context,
           "the header's length (", length, ") must be at most ", room, " (file: ", file.size(),
           " bytes)");
  return static_cast<int64_t>(length);
}

std::string read_header_text(const InputFile& file, int64_t length) {
  std::string text(static_cast<size_t>(length), '\0');
  file.read(kPrefixBytes, text.data(), length);
  return text;
}

// A bool that is neither 0 nor 1 is no value of the type.
void check_bools(const FileContext& context, const TensorEntry& entry, const uint8_t* bytes) {
  const uint8_t* end = bytes + (entry.end - entry.begin);
  const uint8_t* bad = std::find_if(bytes, end, [](uint8_t byte) { return byte > 1; });
  DL_CHECK(bad == end, Code::kCorruptData, context, "'", entry.name, "': element ", bad - bytes,
           " is ", static_cast<int>(bad == end ? 0 : *bad), "; a BOOL must be 0 or 1");
}

Tensor read_tensor(const FileContext& context, const InputFile& file, const TensorEntry& entry,
                   int64_t data_begin, Device device) {
  const Tensor x = empty(context.operation, entry.shape, entry.dtype, kHost);
  file.read(data_begin + entry.begin, x.data(), entry.end - entry.begin);
  if (entry.dtype == DType::kBool) check_bools(context, entry, x.data<uint8_t>());
  return device == kHost ? x : ops::to(x, device);
}

}  // namespace

void save_safetensors(const char* operation, const nn::StateDict& state, const std::string& path) {
  const nn::NamedTensors tensors = in_file_order(state);
  const std::string header = format_header(make_header(tensors, state.metadata));
  DL_CHECK(static_cast<int64_t>(header.size()) <= kMaxHeaderBytes, Code::kLimit, operation,
           ": the header takes ", header.size(), " bytes; the format allows ", kMaxHeaderBytes);
  uint8_t prefix[kPrefixBytes];
  for (int i = 0; i < kPrefixBytes; ++i) prefix[i] = static_cast<uint8_t>(header.size() >> 8 * i);
  AtomicFile file(operation, path);
  file.write(prefix, kPrefixBytes);
  file.write(header.data(), static_cast<int64_t>(header.size()));
  for (const nn::NamedTensor& named : tensors) write_tensor(operation, named.tensor, &file);
  file.commit();
}

Ref<nn::StateDict> load_safetensors(const char* operation, const std::string& path, Device device) {
  const FileContext context{operation, path};
  const InputFile file(operation, path);
  const int64_t length = read_header_length(context, file);
  const int64_t data_begin = kPrefixBytes + length;
  SafetensorsHeader header =
      parse_header(context, read_header_text(file, length), file.size() - data_begin);
  auto state = make_ref<nn::StateDict>();
  state->metadata = std::move(header.metadata);
  for (const TensorEntry& entry : header.tensors) {
    state->set(entry.name, read_tensor(context, file, entry, data_begin, device));
  }
  return state;
}

}  // namespace dlcore::io
