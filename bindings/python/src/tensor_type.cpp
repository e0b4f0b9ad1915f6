#include "tensor_type.h"

#include "buffers.h"
#include "dlpack.h"
#include "handles.h"
#include "tensor_slots.h"

namespace dlpython {

namespace {

PyMethodDef methods[] = {
    {"item", tensor_item, METH_NOARGS,
     "item($self, /)\n--\n\nThe only element as a Python number; waits for the device."},
    {"tolist", tensor_tolist, METH_NOARGS,
     "tolist($self, /)\n--\n\nThe elements as nested lists of Python numbers."},
    {"_to_dlpack", tensor_to_dlpack, METH_NOARGS,
     "_to_dlpack($self, /)\n--\n\nThe memory as a DLPack capsule."},
    {"_to_dlpack_versioned", tensor_to_dlpack_versioned, METH_NOARGS,
     "_to_dlpack_versioned($self, /)\n--\n\nThe same as a capsule of DLPack 1."},
    {"_take", handle_take, METH_O,
     "_take($self, other, /)\n--\n\nExchanges the handles of self and other."},
    {nullptr, nullptr, 0, nullptr}};

PyNumberMethods number_methods;
PyMappingMethods mapping_methods = {tensor_length, tensor_get_item, tensor_set_item};

}  // namespace

void describe_tensor_type(PyTypeObject& type) {
  number_methods = tensor_as_number();
  type.tp_as_number = &number_methods;
  type.tp_as_mapping = &mapping_methods;
  type.tp_as_buffer = &tensor_as_buffer;
  type.tp_iter = tensor_iterate;
  type.tp_richcompare = tensor_compare;
  type.tp_hash = PyBaseObject_Type.tp_hash;  // by identity: == compares elements
  type.tp_getset = tensor_properties;
  type.tp_methods = methods;
}

}  // namespace dlpython
