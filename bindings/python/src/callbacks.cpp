#include "callbacks.h"

#include "fields.h"

namespace dlpython {

void Callables::set(Owned& place, const Arguments& a, int i) {
  PyObject* callable = a.unless_none(i);
  if (!callable) return;
  if (!PyCallable_Check(callable)) a.wrong_type(i, "callable");
  place = Owned::borrowed(callable);
}

// After the interpreter's end there is nobody left to tell, and nothing to free.
void DL_CALL destroy_callables(void* user_data) {
  if (!Py_IsInitialized()) return;
  const WithGil locked;
  delete static_cast<Callables*>(user_data);
}

void DL_CALL destroy_object(void* user_data) {
  if (!Py_IsInitialized()) return;
  const WithGil locked;
  Py_DECREF(static_cast<PyObject*>(user_data));
}

namespace {

const Callables& callables(void* user_data) { return *static_cast<Callables*>(user_data); }

// Runs what a callback does in Python; an exception becomes the status that brings it back.
template <class Body>
dl_status in_python(Body body) noexcept {
  const WithGil locked;
  try {
    body();
    return DL_OK;
  } catch (const PythonError&) {
    return callback_failed();
  } catch (const std::bad_alloc&) {
    PyErr_NoMemory();
    return callback_failed();
  }
}

Owned tuple_of(dl_tensor* const* tensors, int64_t count) {
  Owned tuple = owned(PyTuple_New(count));
  for (int64_t i = 0; i < count; ++i) PyTuple_SET_ITEM(tuple.get(), i, lent(tensors[i]).release());
  return tuple;
}

// A new reference to the tensor in an object.
dl_tensor* receive(PyObject* object, const char* what) {
  if (!is_tensor(object))
    raise(PyExc_TypeError, "%s must be a Tensor, not %.100s", what, Py_TYPE(object)->tp_name);
  dl_tensor_retain(tensor_in(object));
  return tensor_in(object);
}

void receive_grads(PyObject* result, dl_tensor** grads, int64_t count) {
  const Owned items =
      is_tensor(result) ? owned(PyTuple_Pack(1, result)) : owned(PySequence_Tuple(result));
  if (PyTuple_GET_SIZE(items.get()) != count)
    raise(PyExc_RuntimeError, "backward gave %zd gradients for %lld inputs",
          PyTuple_GET_SIZE(items.get()), static_cast<long long>(count));
  for (int64_t i = 0; i < count; ++i) {
    PyObject* item = PyTuple_GET_ITEM(items.get(), i);
    if (item != Py_None) grads[i] = receive(item, "a gradient");
  }
}

}  // namespace

dl_status DL_CALL call_backward_fn(void* user_data, dl_tensor* const* saved, int64_t saved_count,
                                   dl_tensor* const* output_grads, int64_t output_count,
                                   dl_tensor** input_grads, int64_t input_count) {
  return in_python([&] {
    const Owned saved_tuple = tuple_of(saved, saved_count);
    const Owned grads = tuple_of(output_grads, output_count);
    const Owned result = owned(PyObject_CallFunctionObjArgs(
        callables(user_data).backward_fn.get(), saved_tuple.get(), grads.get(), nullptr));
    receive_grads(result.get(), input_grads, input_count);
  });
}

dl_status DL_CALL call_module_forward_fn(void* user_data, dl_module* module,
                                         dl_tensor* const* inputs, int64_t count,
                                         dl_tensor** output) {
  return in_python([&] {
    const Owned self = lent(module);
    const Owned inputs_tuple = tuple_of(inputs, count);
    const Owned result = owned(PyObject_CallFunctionObjArgs(
        callables(user_data).module_forward_fn.get(), self.get(), inputs_tuple.get(), nullptr));
    *output = receive(result.get(), "forward's result");
  });
}

dl_status DL_CALL call_dataset_get_fn(void* user_data, int64_t index, void* const* fields) {
  return in_python([&] {
    const Callables& all = callables(user_data);
    const Owned number = owned(PyLong_FromLongLong(index));
    const Owned sample =
        owned(PyObject_CallFunctionObjArgs(all.dataset_get_fn.get(), number.get(), nullptr));
    write_fields(all.fields, 1, sample.get(), fields);
  });
}

dl_status DL_CALL call_dataset_get_batch_fn(void* user_data, const int64_t* indices, int64_t count,
                                            void* const* fields) {
  return in_python([&] {
    const Callables& all = callables(user_data);
    const Owned list = owned(PyList_New(count));
    for (int64_t i = 0; i < count; ++i)
      PyList_SET_ITEM(list.get(), i, owned(PyLong_FromLongLong(indices[i])).release());
    const Owned batch =
        owned(PyObject_CallFunctionObjArgs(all.dataset_get_batch_fn.get(), list.get(), nullptr));
    write_fields(all.fields, count, batch.get(), fields);
  });
}

dl_status DL_CALL call_lr_lambda_fn(void* user_data, int64_t epoch, int64_t group, double* factor) {
  return in_python([&] {
    const Owned result =
        owned(PyObject_CallFunction(callables(user_data).lr_lambda_fn.get(), "LL",
                                    static_cast<long long>(epoch), static_cast<long long>(group)));
    *factor = PyFloat_AsDouble(result.get());
    if (PyErr_Occurred()) throw PythonError();
  });
}

dl_status DL_CALL call_plan_step_fn(void* user_data, dl_tensor* const* inputs, int64_t count,
                                    dl_tensor** outputs, int64_t* output_count) {
  return in_python([&] {
    constexpr Py_ssize_t kRoom = DL_PLAN_MOST_OUTPUTS;
    const Owned inputs_tuple = tuple_of(inputs, count);
    const Owned result = owned(PyObject_CallFunctionObjArgs(callables(user_data).plan_step_fn.get(),
                                                            inputs_tuple.get(), nullptr));
    const Owned items = owned(PySequence_Tuple(result.get()));
    if (PyTuple_GET_SIZE(items.get()) > kRoom)
      raise(PyExc_ValueError, "a plan's step gave %zd outputs; %zd are possible",
            PyTuple_GET_SIZE(items.get()), kRoom);
    for (; *output_count < PyTuple_GET_SIZE(items.get()); ++*output_count)
      outputs[*output_count] = receive(PyTuple_GET_ITEM(items.get(), *output_count), "an output");
  });
}

// A true result stops the run.
dl_status DL_CALL call_plan_progress_fn(void* user_data, int64_t steps, double loss,
                                        int32_t* stop) {
  return in_python([&] {
    const Owned result = owned(PyObject_CallFunction(callables(user_data).plan_progress_fn.get(),
                                                     "Ld", static_cast<long long>(steps), loss));
    *stop = PyObject_IsTrue(result.get());
    if (*stop < 0) throw PythonError();
  });
}

}  // namespace dlpython
