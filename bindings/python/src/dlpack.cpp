#include "dlpack.h"

#include "entry.h"
#include "handles.h"

// Of DLPack's structs (github.com/dmlc/dlpack, include/dlpack/dlpack.h) only the places of the
// deleters matter here.
struct DLManagedTensor {
  struct {
    void* data;
    int32_t device[2];
    int32_t ndim;
    uint32_t dtype;
    int64_t* shape;
    int64_t* strides;
    uint64_t byte_offset;
  } tensor;
  void* manager;
  void (*deleter)(DLManagedTensor*);
};

struct DLManagedTensorVersioned {
  uint32_t version[2];
  void* manager;
  void (*deleter)(DLManagedTensorVersioned*);
};

namespace dlpython {

namespace {

template <class Managed>
struct Names;
template <>
struct Names<DLManagedTensor> {
  static constexpr const char* fresh = "dltensor";
  static constexpr const char* used = "used_dltensor";
};
template <>
struct Names<DLManagedTensorVersioned> {
  static constexpr const char* fresh = "dltensor_versioned";
  static constexpr const char* used = "used_dltensor_versioned";
};

// A capsule that nobody took over still owns its tensor.
template <class Managed>
void destroy_capsule(PyObject* capsule) {
  if (!PyCapsule_IsValid(capsule, Names<Managed>::fresh)) return;
  auto* managed = static_cast<Managed*>(PyCapsule_GetPointer(capsule, Names<Managed>::fresh));
  if (managed->deleter) managed->deleter(managed);
}

template <class Managed>
PyObject* to_capsule(PyObject* self, dl_status (*convert)(dl_tensor*, Managed**)) {
  return at_border<PyObject*>(nullptr, [&] {
    Managed* managed = nullptr;
    check(without_gil([&] { return convert(tensor_in(self), &managed); }));
    PyObject* capsule = PyCapsule_New(managed, Names<Managed>::fresh, destroy_capsule<Managed>);
    if (!capsule) managed->deleter(managed);
    return capsule;
  });
}

template <class Managed>
PyObject* from_capsule(PyObject* capsule, dl_status (*convert)(Managed*, dl_tensor**)) {
  auto* managed = static_cast<Managed*>(PyCapsule_GetPointer(capsule, Names<Managed>::fresh));
  if (!managed) throw PythonError();
  dl_tensor* y = nullptr;
  check(convert(managed, &y));
  const Owned tensor(to_python(y));
  if (PyCapsule_SetName(capsule, Names<Managed>::used) < 0) throw PythonError();
  return Owned::borrowed(tensor.get()).release();
}

}  // namespace

PyObject* tensor_to_dlpack(PyObject* self, PyObject*) {
  return to_capsule(self, dl_tensor_to_dlpack);
}

PyObject* tensor_to_dlpack_versioned(PyObject* self, PyObject*) {
  return to_capsule(self, dl_tensor_to_dlpack_versioned);
}

PyObject* from_dlpack(PyObject*, PyObject* capsule) {
  return at_border<PyObject*>(nullptr, [&] {
    if (PyCapsule_IsValid(capsule, Names<DLManagedTensorVersioned>::fresh))
      return from_capsule(capsule, dl_tensor_from_dlpack_versioned);
    return from_capsule(capsule, dl_tensor_from_dlpack);
  });
}

}  // namespace dlpython
