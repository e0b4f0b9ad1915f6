// Data sets of one's own, from a class or a function.
#pragma once

#include <dl/cpp/autograd.hpp>
#include <dl/cpp/dataset.hpp>

namespace dl::detail {

inline TensorList fields_from(TensorList fields) { return fields; }
inline TensorList fields_from(const Tensor& field) { return {field}; }
template <class... Tensors>
TensorList fields_from(const std::tuple<Tensors...>& fields) {
  return std::apply([](const auto&... field) { return TensorList{field...}; }, fields);
}
template <class X, class Y>
TensorList fields_from(const std::pair<X, Y>& fields) {
  return {fields.first, fields.second};
}

// "f32[1,28,28], i64[]"
inline std::string describe(const TensorList& sample) {
  std::string text;
  for (const Tensor& field : sample) {
    text += std::string(text.empty() ? "" : ", ") + name(field.dtype()) + "[";
    const Dims shape = field.sizes();
    for (int64_t i = 0; i < shape.size(); ++i) text += (i ? "," : "") + std::to_string(shape[i]);
    text += "]";
  }
  return text;
}

// A dataset whose samples get(i) gives; all look like the first one.
template <class Get>
struct SampleSource {
  Get get;
  std::vector<std::pair<DType, Dims>> fields;

  void write(int64_t index, void* const* memory) {
    const NoGradGuard unrecorded;
    const TensorList sample = fields_from(get(index));
    if (sample.size() != fields.size()) refuse(index, std::to_string(sample.size()) + " fields");
    for (size_t f = 0; f < fields.size(); ++f) {
      const Tensor& x = sample[f];
      if (x.dtype() != fields[f].first || x.sizes() != fields[f].second) {
        refuse(index, describe(sample));
      }
      check(dl_tensor_copy_to_host(x.handle(), memory[f], bytes_of(x)));
    }
  }
  static int64_t bytes_of(const Tensor& x) {
    const DType type = x.dtype();
    const bool wide = type == kFloat64 || type == kInt64, narrow = type == kUInt8 || type == kBool;
    return x.numel() * (wide ? 8 : narrow ? 1 : 4);
  }
  [[noreturn]] static void refuse(int64_t index, const std::string& got) {
    fail(Code::kShape,
         "dataset: sample " + std::to_string(index) + " is " + got + ", unlike sample 0");
  }
};

template <class Get>
dl_status DL_CALL write_sample(void* source, int64_t index, void* const* memory) {
  return guarded([&] { static_cast<SampleSource<Get>*>(source)->write(index, memory); });
}

}  // namespace dl::detail

namespace dl::data {

// `size` samples that get(i) gives: a Tensor, a pair, a tuple or a TensorList, of one dtype and
// shape for all i. With the option any_thread a loader's workers may call it at the same time;
// without it a loader takes no workers.
template <class Get>
Dataset make_dataset(int64_t size, Get get, const DatasetFields& options = {}) {
  using Source = detail::SampleSource<Get>;
  if (size < 1) {
    detail::fail(Code::kInvalidArgument,
                 "make_dataset: size (" + std::to_string(size) + ") must be at least 1");
  }
  const TensorList first = detail::fields_from(get(0));
  auto source = std::make_unique<Source>(Source{std::move(get), {}});
  for (const Tensor& field : first) source->fields.emplace_back(field.dtype(), field.sizes());
  const auto c_options = detail::to_c(options);
  return Dataset(detail::handle_of<dl_dataset>(
      dl_dataset_from_callbacks, size, detail::describe(first).c_str(), &detail::write_sample<Get>,
      source.release(), &detail::destroy<Source>, &c_options));
}

// The same from an object with size() and get(i), which it takes over.
template <class Samples>
auto make_dataset(Samples samples, const DatasetFields& options = {})
    -> decltype(samples.get(samples.size()), Dataset(detail::Handle<dl_dataset>())) {
  const int64_t size = static_cast<int64_t>(samples.size());
  return make_dataset(
      size, [samples = std::move(samples)](int64_t i) mutable { return samples.get(i); }, options);
}

}  // namespace dl::data
