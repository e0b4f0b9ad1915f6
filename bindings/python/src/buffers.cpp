#include "buffers.h"

#include <memory>

#include "callbacks.h"
#include "dtypes.h"
#include "entry.h"
#include "shapes.h"

namespace dlpython {

namespace {

// Bytes from the first element to the end of the last; strides are not negative.
int64_t span_of(const Py_buffer& view) {
  int64_t last = 0;
  for (int d = 0; d < view.ndim; ++d) {
    if (view.shape[d] == 0) return 0;
    if (view.strides[d] < 0 || view.strides[d] % view.itemsize)
      raise(PyExc_ValueError,
            "from_numpy: dimension %d has a stride of %zd bytes, and a tensor's strides are whole "
            "elements, none negative; a copy of the array has such strides",
            d, view.strides[d]);
    last += (view.shape[d] - 1) * view.strides[d];
  }
  return last + view.itemsize;
}

dl_tensor* with_strides(dl_tensor* flat, const Py_buffer& view) {
  const Owned holder(to_python(flat));
  Dims strides;
  for (int d = 0; d < view.ndim; ++d) strides[d] = view.strides[d] / view.itemsize;
  dl_tensor* x = nullptr;
  check(dl_as_strided(flat, view.shape, view.ndim, strides.begin(), view.ndim, 0, &x));
  return x;
}

struct Release {
  void operator()(Py_buffer* view) const {
    PyBuffer_Release(view);
    delete view;
  }
};
using View = std::unique_ptr<Py_buffer, Release>;

void DL_CALL release_view(void* user_data) {
  if (!Py_IsInitialized()) return;
  const WithGil locked;
  Release()(static_cast<Py_buffer*>(user_data));
}

View view_of(PyObject* object) {
  View view(new Py_buffer());
  if (PyObject_GetBuffer(object, view.get(), PyBUF_STRIDES | PyBUF_FORMAT) < 0) throw PythonError();
  return view;
}

dl_dtype dtype_of(const Py_buffer& view) {
  const dl_dtype dtype = dtype_of_format(view.format, view.itemsize);
  if (dtype == DL_DTYPE_DEFAULT)
    raise(PyExc_TypeError,
          "from_numpy: elements of format '%s' have no dtype here; the dtypes are float32, "
          "float64, int64, int32, uint8 and bool",
          view.format);
  return dtype;
}

}  // namespace

Owned tensor_from_buffer(PyObject* object) {
  View view = view_of(object);
  const dl_dtype dtype = dtype_of(*view);
  const int64_t span = span_of(*view);
  const bool plain = PyBuffer_IsContiguous(view.get(), 'C') == 1;
  const int64_t flat = span / view->itemsize;
  Py_buffer& v = *view.release();  // dl_tensor_borrow takes it over, whatever comes of the call
  dl_tensor* x = nullptr;
  check(dl_tensor_borrow(v.buf, span, plain ? v.shape : &flat, plain ? v.ndim : 1, dtype, &v,
                         release_view, &x));
  return Owned(to_python(plain ? x : with_strides(x, v)));
}

namespace {

// What Py_buffer points to while a consumer holds it.
struct Exported {
  Dims shape, strides;
};

void check_exportable(dl_tensor* x) {
  int32_t requires_grad = 0;
  check(dl_tensor_requires_grad(x, &requires_grad));
  if (requires_grad)
    raise(PyExc_BufferError,
          "a tensor that requires gradients gives its memory to nobody; use detach() first");
  if (!is_on_cpu(x)) raise(PyExc_BufferError, "the tensor's memory is on a GPU; use cpu() first");
}

void fill(Py_buffer* view, dl_tensor* x, int flags) {
  dl_dtype dtype = DL_DTYPE_DEFAULT;
  int32_t contiguous = 0;
  check(dl_tensor_dtype(x, &dtype));
  check(dl_tensor_is_contiguous(x, &contiguous));
  if (!contiguous && (flags & PyBUF_STRIDES) != PyBUF_STRIDES)
    raise(PyExc_BufferError, "the tensor is not contiguous; use contiguous() first");
  const DTypeInfo& info = dtype_info(dtype);
  check(dl_tensor_data(x, &view->buf));
  check(dl_tensor_numel(x, &view->len));
  view->len *= info.size;
  view->itemsize = info.size;
  view->readonly = 0;
  view->format = flags & PyBUF_FORMAT ? const_cast<char*>(info.format) : nullptr;
  auto exported = std::make_unique<Exported>(Exported{shape_of(x), strides_of(x)});
  for (int64_t& stride : exported->strides) stride *= info.size;
  view->ndim = static_cast<int>(exported->shape.count);
  view->shape = flags & PyBUF_ND ? exported->shape.begin() : nullptr;
  view->strides = (flags & PyBUF_STRIDES) == PyBUF_STRIDES ? exported->strides.begin() : nullptr;
  view->suboffsets = nullptr;
  view->internal = exported.release();
}

int get_buffer(PyObject* self, Py_buffer* view, int flags) {
  view->obj = nullptr;
  try {
    check_exportable(tensor_in(self));
    fill(view, tensor_in(self), flags);
  } catch (const PythonError&) {
    return -1;
  }
  Py_INCREF(self);
  view->obj = self;
  return 0;
}

void release_buffer(PyObject*, Py_buffer* view) { delete static_cast<Exported*>(view->internal); }

}  // namespace

PyObject* from_buffer(PyObject*, PyObject* object) {
  return at_border<PyObject*>(nullptr, [&] { return tensor_from_buffer(object).release(); });
}

PyBufferProcs tensor_as_buffer = {get_buffer, release_buffer};

}  // namespace dlpython
