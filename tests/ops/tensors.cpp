#include "ops/tensors.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <ostream>

#include "autograd/autograd.h"

namespace dlcore::optest {
namespace {

constexpr int64_t kMargin = 3;  // elements before and after; odd, so that vectors are unaligned

struct Placement {
  Dims strides;
  int64_t offset;
  int64_t size;  // of the buffer, in elements
};

Placement place(const Dims& shape, Layout layout) {
  const int64_t gap = layout == Layout::kSliced ? 2 : 1;
  Placement p{Dims(shape.size()), layout == Layout::kContiguous ? 0 : kMargin, 1};
  for (int i = 0; i < shape.size(); ++i) {
    const int dim = layout == Layout::kTransposed ? i : shape.size() - 1 - i;
    p.strides[dim] = p.size * gap;
    p.size *= std::max<int64_t>(shape[dim], 1) * gap;
  }
  p.size += 2 * p.offset;
  return p;
}

// Calls f(position in row-major order, position in the buffer) for each element.
template <class F>
void for_each_element(const Dims& shape, const Placement& p, F f) {
  const int64_t numel = numel_of("test", shape);
  Dims index(shape.size());
  int64_t at = p.offset;
  for (int64_t i = 0; i < numel; ++i) {
    f(i, at);
    for (int dim = shape.size() - 1; dim >= 0; --dim) {
      at += p.strides[dim];
      if (++index[dim] < shape[dim]) break;
      at -= p.strides[dim] * shape[dim];
      index[dim] = 0;
    }
  }
}

// Not a number, -1 or true: what no element may be read from.
std::string nonsense(DType dtype, int64_t elements) {
  return std::string(elements * size_of(dtype), is_bool(dtype) ? '\1' : '\xff');
}

template <class T>
double as_double(const std::byte* data, int64_t i) {
  T value;
  std::memcpy(&value, data + i * sizeof(T), sizeof(T));
  return static_cast<double>(value);
}

double element(DType dtype, const void* data, int64_t i) {
  return dispatch(dtype, [&](auto tag) {
    return as_double<typename decltype(tag)::type>(static_cast<const std::byte*>(data), i);
  });
}

bool is_close(double a, double b, Tolerance tolerance) {
  if (std::isnan(b)) return std::isnan(a);
  if (a == b) return !tolerance.exact() || std::signbit(a) == std::signbit(b);
  return std::isfinite(b) &&
         std::abs(a - b) <= tolerance.absolute + tolerance.relative * std::abs(b);
}

}  // namespace

Device test_device() {
  static const Device device = [] {
    const char* name = std::getenv("DLCORE_TEST_DEVICE");
    const Device named = name ? parse_device("test", name) : kHost;
    check_device("test", named);
    return named;
  }();
  return device;
}

std::ostream& operator<<(std::ostream& out, Layout layout) {
  const char* names[] = {"contiguous", "shifted", "transposed", "sliced"};
  return out << names[static_cast<int>(layout)];
}

Tensor make(const golden::Array& array, Layout layout, Device device) {
  const Placement p = place(array.shape, layout);
  const int64_t width = size_of(array.dtype);
  std::string buffer = nonsense(array.dtype, p.size);
  for_each_element(array.shape, p, [&](int64_t from, int64_t to) {
    std::memcpy(&buffer[to * width], array.data + from * width, width);
  });
  const Tensor whole = from_host("test", buffer.data(), {p.size}, array.dtype, device);
  return alias(whole, array.shape, p.strides, p.offset);
}

Args make_args(const golden::Case& c, Layout layout, Device device) {
  return map_tensors(c.args,
                     [&](const golden::Array& array, int) { return make(array, layout, device); });
}

Tensors flatten(const Args& args) {
  Tensors tensors;
  for (const auto& arg : args) {
    if (const auto* x = std::get_if<Tensor>(&arg)) tensors.push_back(*x);
    if (const auto* list = std::get_if<Tensors>(&arg)) {
      std::copy_if(list->begin(), list->end(), std::back_inserter(tensors),
                   [](const Tensor& x) { return x.defined(); });
    }
  }
  return tensors;
}

Tensors require_grads(const golden::Case& c, const Args& args) {
  Args free;
  for (size_t i = 0; i < args.size(); ++i) {
    const bool is_fixed = std::count(c.fixed.begin(), c.fixed.end(), static_cast<int>(i)) > 0;
    if (!is_fixed) free.push_back(args[i]);
  }
  Tensors leaves;
  for (const Tensor& x : flatten(free)) {
    if (!x.is_floating()) continue;
    set_requires_grad(x, true);
    leaves.push_back(x);
  }
  return leaves;
}

std::string bytes_of(const Tensor& x) {
  std::string bytes(x.numel() * size_of(x.dtype()), '\0');
  const Tensor plain = requires_grad(x) ? detach(x) : x;
  copy_to_host("test", plain, bytes.data(), static_cast<int64_t>(bytes.size()));
  return bytes;
}

std::string bytes_of(const golden::Array& array) {
  return {reinterpret_cast<const char*>(array.data),
          static_cast<size_t>(array.numel() * size_of(array.dtype))};
}

std::string buffer_of(const Tensor& x) {
  const int64_t elements = x.impl()->storage->bytes() / size_of(x.dtype());
  return bytes_of(alias(x, {elements}, {1}, 0));
}

Tensor from_bytes(const std::string& bytes, const Dims& shape, DType dtype) {
  return from_host("test", bytes.data(), shape, dtype, test_device());
}

testing::AssertionResult close(const Tensor& actual, const golden::Array& expected,
                               Tolerance tolerance) {
  if (!actual.defined()) return testing::AssertionFailure() << "undefined result";
  if (actual.dtype() != expected.dtype || actual.shape() != expected.shape) {
    return testing::AssertionFailure()
           << actual << " instead of " << expected.dtype << expected.shape;
  }
  const std::string bytes = bytes_of(actual);
  for (int64_t i = 0; i < expected.numel(); ++i) {
    const double a = element(expected.dtype, bytes.data(), i);
    const double b = element(expected.dtype, expected.data, i);
    const bool same = is_floating(expected.dtype)
                          ? is_close(a, b, tolerance)
                          : std::memcmp(bytes.data() + i * size_of(expected.dtype),
                                        expected.data + i * size_of(expected.dtype),
                                        size_of(expected.dtype)) == 0;
    if (!same) {
      return testing::AssertionFailure() << "element " << i << " of " << actual << " is " << a
                                         << " instead of " << b << ", off by " << a - b;
    }
  }
  return testing::AssertionSuccess();
}

testing::AssertionResult same_bits(const Tensor& actual, const Tensor& expected) {
  if (actual.dtype() != expected.dtype() || actual.shape() != expected.shape()) {
    return testing::AssertionFailure() << actual << " instead of " << expected;
  }
  if (bytes_of(actual) == bytes_of(expected)) return testing::AssertionSuccess();
  return testing::AssertionFailure() << "bits of " << actual << " differ";
}

bool is_zero(const golden::Array& array) {
  for (int64_t i = 0; i < array.numel(); ++i) {
    if (element(array.dtype, array.data, i) != 0) return false;
  }
  return true;
}

}  // namespace dlcore::optest
