#include "io/safetensors_header.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>
#include <unordered_set>

#include "base/checked.h"

namespace dlcore::io {
namespace {

using Json = nlohmann::json;

struct DTypeName {
  DType dtype;
  const char* name;
};
constexpr DTypeName kDTypeNames[] = {{DType::kF32, "F32"}, {DType::kF64, "F64"},
                                     {DType::kI64, "I64"}, {DType::kI32, "I32"},
                                     {DType::kU8, "U8"},   {DType::kBool, "BOOL"}};

const char* format_name(DType dtype) {
  for (const DTypeName& known : kDTypeNames) {
    if (known.dtype == dtype) return known.name;
  }
  fail(Code::kInternal, "safetensors: no name for ", dtype);
}

// A name out of a file as a message may hold it: on one line, and not too long.
std::string shown(const std::string& name) {
  constexpr size_t kLongest = 80;
  std::string text = name.substr(0, kLongest);
  std::replace_if(
      text.begin(), text.end(), [](unsigned char c) { return c < ' '; }, '?');
  return name.size() > kLongest ? text + "..." : text;
}

// Reads the header event by event, so that what does not belong there is refused before it takes
// memory:
//   { "__metadata__": {key: text, ...}, name: {"dtype": .., "shape": [..], "data_offsets": [..]} }
class HeaderReader final : public nlohmann::json_sax<Json> {
 public:
  explicit HeaderReader(const FileContext& file) : file_(file) {}
  SafetensorsHeader take() { return std::move(header_); }

  bool start_object(size_t) override {
    if (level_ == kOutside) return enter(kTop);
    if (level_ == kTop) return enter(name_ == kMetadata ? kText : kEntry);
    refuse("an object");
  }
  bool end_object() override {
    if (level_ == kEntry) finish_entry();
    return enter(level_ == kTop ? kOutside : kTop);
  }
  bool key(std::string& text) override {
    if (level_ == kTop) return begin_entry(text);
    if (level_ == kText) return begin_text(text);
    return begin_field(text);
  }
  bool string(std::string& text) override {
    if (level_ == kText) return add_text(text);
    if (level_ == kEntry && field_ == "dtype") return set_dtype(text);
    refuse("a string");
  }
  bool start_array(size_t) override {
    if (level_ != kEntry || field_ == "dtype") refuse("an array");
    return enter(kNumbers);
  }
  bool end_array() override { return enter(kEntry); }
  bool number_unsigned(uint64_t value) override {
    if (level_ != kNumbers) refuse("a number");
    DL_CHECK(value <= INT64_MAX, Code::kCorruptData, file_, "'", shown(name_), "': ", field_,
             " holds ", value, ", which is too large");
    return add_number(static_cast<int64_t>(value));
  }
  bool number_integer(int64_t) override { refuse("a negative number"); }
  bool number_float(double, const std::string&) override { refuse("a fraction"); }
  bool null() override { refuse("null"); }
  bool boolean(bool) override { refuse("a boolean"); }
  bool binary(Json::binary_t&) override { refuse("binary data"); }
  bool parse_error(size_t position, const std::string&, const Json::exception&) override {
    fail(Code::kCorruptData, file_, "the header is not valid JSON at byte ", position);
  }

 private:
  enum Level { kOutside, kTop, kText, kEntry, kNumbers };
  static constexpr char kMetadata[] = "__metadata__";
  struct Fields {
    std::optional<DType> dtype;
    std::optional<Dims> shape;
    std::optional<Dims> offsets;
  };

  bool enter(Level level) {
    level_ = level;
    return true;
  }
  [[noreturn]] void refuse(const char* what) {
    fail(Code::kCorruptData, file_, "at '", shown(name_), "' in the header stands ", what,
         " where the format has none");
  }
  bool begin_entry(const std::string& name) {
    DL_CHECK(names_.insert(name).second, Code::kCorruptData, file_, "'", shown(name),
             "' stands in the header twice");
    name_ = name;
    fields_ = {};
    return true;
  }
  bool begin_text(const std::string& key) {
    DL_CHECK(header_.metadata.emplace(key, "").second, Code::kCorruptData, file_, "metadata '",
             shown(key), "' stands in the header twice");
    field_ = key;
    return true;
  }
  bool add_text(const std::string& text) {
    header_.metadata[field_] = text;
    return true;
  }
  bool begin_field(const std::string& field) {
    field_ = field;
    if (field == "dtype") return require_first(!fields_.dtype);
    if (field == "shape") return require_first(!fields_.shape) && (fields_.shape.emplace(), true);
    DL_CHECK(field == "data_offsets", Code::kCorruptData, file_, "'", shown(name_),
             "' has an unknown field '", shown(field), "'");
    return require_first(!fields_.offsets) && (fields_.offsets.emplace(), true);
  }
  bool require_first(bool first) {
    DL_CHECK(first, Code::kCorruptData, file_, "'", shown(name_), "' has '", field_, "' twice");
    return true;
  }
  bool set_dtype(const std::string& text) {
    for (const DTypeName& known : kDTypeNames) {
      if (text == known.name) fields_.dtype = known.dtype;
    }
    DL_CHECK(fields_.dtype, Code::kUnsupported, file_, "'", shown(name_), "' has dtype '",
             shown(text), "'; supported are F32, F64, I64, I32, U8 and BOOL");
    return true;
  }
  bool add_number(int64_t value) {
    Dims& numbers = field_ == "shape" ? *fields_.shape : *fields_.offsets;
    DL_CHECK(numbers.size() < Dims::capacity(), Code::kCorruptData, file_, "'", shown(name_),
             "': ", field_, " holds more than ", Dims::capacity(), " numbers");
    numbers.push_back(value);
    return true;
  }
  void finish_entry() {
    DL_CHECK(fields_.dtype && fields_.shape && fields_.offsets, Code::kCorruptData, file_, "'",
             shown(name_), "' must have dtype, shape and data_offsets");
    const Dims& offsets = *fields_.offsets;
    DL_CHECK(offsets.size() == 2, Code::kCorruptData, file_, "'", shown(name_),
             "': data_offsets must hold 2 numbers; got ", offsets);
    header_.tensors.push_back({name_, *fields_.dtype, *fields_.shape, offsets[0], offsets[1]});
  }

  const FileContext& file_;
  SafetensorsHeader header_;
  Level level_ = kOutside;
  std::unordered_set<std::string> names_;
  std::string name_;
  std::string field_;
  Fields fields_;
};

void check_size(const FileContext& file, const TensorEntry& entry) {
  const int64_t numel = numel_of(file.operation, entry.shape);
  const int64_t bytes = checked_mul(numel, size_of(entry.dtype), file.operation);
  DL_CHECK(entry.end - entry.begin == bytes, Code::kCorruptData, file, "'", shown(entry.name),
           "': ", entry.dtype, entry.shape, " takes ", bytes, " bytes, but its data_offsets are [",
           entry.begin, ", ", entry.end, ")");
}

void sort_by_place(std::vector<TensorEntry>* tensors) {
  std::sort(tensors->begin(), tensors->end(), [](const TensorEntry& a, const TensorEntry& b) {
    return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
  });
}

void check_places(const FileContext& file, const std::vector<TensorEntry>& tensors,
                  int64_t data_bytes) {
  int64_t at = 0;
  for (const TensorEntry& entry : tensors) {
    DL_CHECK(entry.begin == at && entry.end >= entry.begin && entry.end <= data_bytes,
             Code::kCorruptData, file, "'", shown(entry.name), "': data_offsets [", entry.begin,
             ", ", entry.end, ") must begin at ", at, " and end within the ", data_bytes,
             " bytes of data");
    at = entry.end;
    check_size(file, entry);
  }
  DL_CHECK(at == data_bytes, Code::kCorruptData, file, "the tensors take ", at,
           " bytes, but the file holds ", data_bytes);
}

std::string quoted(const std::string& text) {
  try {
    return Json(text).dump();
  } catch (const Json::exception&) {
    fail(Code::kInvalidArgument, "safetensors: a name or a metadata text is not valid UTF-8");
  }
}

std::string list_of(const Dims& numbers) { return cat(numbers); }

std::string format_metadata(const nn::StateDict::Metadata& metadata) {
  std::string text;
  for (const auto& [key, value] : metadata) {
    text += (text.empty() ? "{" : ",") + quoted(key) + ":" + quoted(value);
  }
  return text + "}";
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const FileContext& file) {
  return out << file.operation << ": path '" << file.path << "': ";
}

SafetensorsHeader parse_header(const FileContext& file, const std::string& json,
                               int64_t data_bytes) {
  DL_CHECK(!json.empty() && json[0] == '{', Code::kCorruptData, file,
           "the header must begin with '{'");
  HeaderReader reader(file);
  Json::sax_parse(json, &reader);
  SafetensorsHeader header = reader.take();
  sort_by_place(&header.tensors);
  check_places(file, header.tensors, data_bytes);
  return header;
}

std::string format_header(const SafetensorsHeader& header) {
  std::string text = "{";
  if (!header.metadata.empty()) text += "\"__metadata__\":" + format_metadata(header.metadata);
  for (const TensorEntry& entry : header.tensors) {
    if (text.size() > 1) text += ",";
    text += cat(quoted(entry.name), ":{\"dtype\":\"", format_name(entry.dtype),
                "\",\"shape\":", list_of(entry.shape), ",\"data_offsets\":[", entry.begin, ",",
                entry.end, "]}");
  }
  text += "}";
  text.resize((text.size() + 7) / 8 * 8, ' ');
  return text;
}

}  // namespace dlcore::io
