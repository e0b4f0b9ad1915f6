#include "fields.h"

#include <cstdlib>
#include <cstring>

#include "buffers.h"
#include "dtypes.h"
#include "handles.h"

namespace dlpython {

namespace {

int64_t numel_of(const char* shape) {
  int64_t numel = 1;
  for (const char* at = shape + 1; *at && *at != ']';) {
    char* after;
    numel *= std::strtoll(at, &after, 10);
    if (after == at) break;  // the library says what is wrong with it
    at = *after == ',' ? after + 1 : after;
  }
  return numel;
}

// "image f32[1,28]", "f32[3]" or "label i64".
Field parse_field(const std::string& text) {
  const size_t bracket = text.find('[');
  const std::string head = text.substr(0, bracket);
  const size_t end = head.find_last_not_of(' ') + 1;
  const size_t space = head.find_last_of(' ', end ? end - 1 : 0);
  const size_t begin = space == std::string::npos ? 0 : space + 1;
  return {dtype_named(head.data() + begin, end - begin),
          bracket == std::string::npos ? 1 : numel_of(text.data() + bracket)};
}

template <class T>
void store(T value, void* to) {
  std::memcpy(to, &value, sizeof value);
}

void write_number(dl_dtype dtype, PyObject* value, void* to) {
  const bool floating = is_floating(dtype);
  const double f = floating ? PyFloat_AsDouble(value) : 0;
  const long long i = floating ? 0 : PyLong_AsLongLong(value);
  if (PyErr_Occurred()) throw PythonError();
  switch (dtype) {
    case DL_DTYPE_F32:
      return store(static_cast<float>(f), to);
    case DL_DTYPE_F64:
      return store(f, to);
    case DL_DTYPE_I32:
      return store(static_cast<int32_t>(i), to);
    case DL_DTYPE_U8:
      return store(static_cast<uint8_t>(i), to);
    case DL_DTYPE_BOOL:
      return store(static_cast<uint8_t>(i != 0), to);
    default:
      return store(static_cast<int64_t>(i), to);
  }
}

void write_tensor(const Field& field, size_t f, int64_t numel, dl_tensor* x, void* to) {
  int64_t given = 0;
  dl_dtype dtype = DL_DTYPE_DEFAULT;
  check(dl_tensor_numel(x, &given));
  check(dl_tensor_dtype(x, &dtype));
  if (given != numel)
    raise(PyExc_ValueError, "field %zu of the sample has %lld elements, but the dataset says %lld",
          f, static_cast<long long>(given), static_cast<long long>(numel));
  const int64_t bytes = numel * dtype_info(field.dtype).size;
  if (dtype == field.dtype) return check(dl_tensor_copy_to_host(x, to, bytes));
  dl_tensor* converted = nullptr;
  check(dl_to_dtype(x, field.dtype, &converted));
  const Owned holder(to_python(converted));
  check(dl_tensor_copy_to_host(converted, to, bytes));
}

void write_field(const Field& field, size_t f, int64_t count, PyObject* value, void* to) {
  const int64_t numel = field.numel * count;
  if (is_tensor(value)) return write_tensor(field, f, numel, tensor_in(value), to);
  const bool number = PyFloat_Check(value) || PyLong_Check(value);
  if (numel == 1 && number) return write_number(field.dtype, value, to);
  const Owned x = tensor_from_buffer(value);
  write_tensor(field, f, numel, tensor_in(x.get()), to);
}

bool holds_fields(PyObject* sample) { return PyTuple_Check(sample) || PyList_Check(sample); }

}  // namespace

std::vector<Field> parse_fields(const std::string& text) {
  std::vector<Field> fields;
  int depth = 0;
  size_t begin = 0;
  for (size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ',';
    depth += (c == '[') - (c == ']');
    if (c != ',' || depth > 0) continue;
    fields.push_back(parse_field(text.substr(begin, i - begin)));
    begin = i + 1;
  }
  return fields;
}

void write_fields(const std::vector<Field>& layout, int64_t count, PyObject* sample,
                  void* const* fields) {
  const Owned values =
      holds_fields(sample) ? owned(PySequence_Tuple(sample)) : owned(PyTuple_Pack(1, sample));
  if (PyTuple_GET_SIZE(values.get()) != static_cast<Py_ssize_t>(layout.size()))
    raise(PyExc_ValueError, "the sample has %zd fields, but the dataset says %zu",
          PyTuple_GET_SIZE(values.get()), layout.size());
  for (size_t f = 0; f < layout.size(); ++f)
    write_field(layout[f], f, count, PyTuple_GET_ITEM(values.get(), f), fields[f]);
}

}  // namespace dlpython
