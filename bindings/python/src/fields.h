#pragma once

#include <string>
#include <vector>

#include "python.h"

// Samples that Python gives, on their way into the memory of a batch.
namespace dlpython {

// One field of a dataset's samples, as "image f32[1,28,28]" describes it.
struct Field {
  dl_dtype dtype;
  int64_t numel;
};
std::vector<Field> parse_fields(const std::string& text);

// Writes a sequence with a value for each field (for one field also the value itself), of `count`
// samples, to fields[f]. A value is a tensor, an object with a buffer or, for one element, a
// number.
void write_fields(const std::vector<Field>& layout, int64_t count, PyObject* sample,
                  void* const* fields);

}  // namespace dlpython
