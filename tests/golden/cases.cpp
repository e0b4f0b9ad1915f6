#include "golden/cases.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace dlcore::golden {
namespace {

using nlohmann::json;

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

// The elements of a file's tensors; new guarantees the alignment of every dtype.
struct Blob {
  explicit Blob(const std::string& text)
      : bytes(new std::byte[text.size()]), size(static_cast<int64_t>(text.size())) {
    std::copy(text.begin(), text.end(), reinterpret_cast<char*>(bytes.get()));
  }
  const std::byte* at(int64_t offset, int64_t count) const {
    if (offset < 0 || offset + count > size) throw std::runtime_error("tensor outside its file");
    return bytes.get() + offset;
  }
  std::unique_ptr<std::byte[]> bytes;
  int64_t size;
};

DType dtype_called(const std::string& name) {
#define DL_CASE(enumerator, T, text) \
  if (name == text) return DType::enumerator;
  DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
  throw std::runtime_error("unknown dtype " + name);
}

bool is_array(const json& value) {
  return value.is_string() && value.get_ref<const std::string&>().find('@') != std::string::npos;
}

// "f32[2,3]@16"
Array to_array(const json& value, const Blob& blob) {
  const std::string& text = value.get_ref<const std::string&>();
  const size_t open = text.find('['), close = text.find(']');
  Array array{dtype_called(text.substr(0, open)), {}, nullptr};
  for (size_t at = open + 1; at < close; at = text.find_first_of(",]", at) + 1) {
    array.shape.push_back(std::stoll(text.substr(at)));
  }
  array.data = blob.at(std::stoll(text.substr(close + 2)), array.numel() * size_of(array.dtype));
  return array;
}

OptionalArrays to_arrays(const json& list, const Blob& blob) {
  OptionalArrays arrays;
  for (const json& item : list) {
    arrays.push_back(item.is_null() ? std::nullopt : std::optional(to_array(item, blob)));
  }
  return arrays;
}

Value<Array> to_list(const json& list, const Blob& blob) {
  if (list.empty()) return std::vector<int64_t>();
  if (list[0].is_number_integer()) return list.get<std::vector<int64_t>>();
  if (list[0].is_number()) return list.get<std::vector<double>>();
  std::vector<Array> arrays;
  for (const json& item : list) {
    arrays.push_back(item.is_null() ? Array{} : to_array(item, blob));
  }
  return arrays;
}

Value<Array> to_value(const json& value, const Blob& blob) {
  if (value.is_null()) return std::monostate();
  if (value.is_boolean()) return value.get<bool>();
  if (value.is_number_integer()) return value.get<int64_t>();
  if (value.is_number()) return value.get<double>();
  if (value.is_array()) return to_list(value, blob);
  if (is_array(value)) return to_array(value, blob);
  const auto& text = value.get_ref<const std::string&>();
  if (text == "nan" || text == "inf" || text == "-inf") return std::stod(text);
  return text;
}

Case to_case(const json& line, const Blob& blob) {
  Case c;
  c.op = line.at("op").get<std::string>();
  for (const json& argument : line.at("args")) c.args.push_back(to_value(argument, blob));
  c.fixed = line.value("fixed", std::vector<int>());
  c.kink = line.value("kink", false);
  if (line.contains("seed")) c.seed = line["seed"].get<uint64_t>();
  c.error = line.value("error", "");
  const json none = json::array();
  for (const json& item : line.value("out", none)) c.out.push_back(to_array(item, blob));
  c.dy = to_arrays(line.value("dy", none), blob);
  c.dx = to_arrays(line.value("dx", none), blob);
  c.v = to_arrays(line.value("v", none), blob);
  c.ddx = to_arrays(line.value("ddx", none), blob);
  c.ddy = to_arrays(line.value("ddy", none), blob);
  return c;
}

using Cases = std::map<std::string, std::vector<Case>>;

void load(const std::filesystem::path& lines, Cases* cases) {
  // Kept, and reachable for the leak checker, as long as the cases that point into them.
  static std::list<Blob> blobs;
  const Blob& blob =
      blobs.emplace_back(read(std::filesystem::path(lines).replace_extension(".bin")));
  std::ifstream file(lines);
  std::string text;
  for (int number = 1; std::getline(file, text); ++number) {
    Case c = to_case(json::parse(text), blob);
    c.where = lines.filename().string() + ":" + std::to_string(number);
    (*cases)[c.op].push_back(std::move(c));
  }
}

const Cases& all_cases() {
  static const Cases cases = [] {
    Cases loaded;
    for (const auto& entry : std::filesystem::directory_iterator(DL_GOLDEN_VECTORS)) {
      if (entry.path().extension() == ".jsonl") load(entry.path(), &loaded);
    }
    return loaded;
  }();
  return cases;
}

}  // namespace

int64_t Array::numel() const { return numel_of("golden", shape); }

const std::vector<Case>& cases_of(const std::string& op) {
  static const std::vector<Case> none;
  const auto found = all_cases().find(op);
  return found == all_cases().end() ? none : found->second;
}

std::vector<std::string> operations() {
  std::vector<std::string> names;
  for (const auto& [op, cases] : all_cases()) names.push_back(op);
  return names;
}

}  // namespace dlcore::golden
