#pragma once

#include <string>
#include <vector>

#include "data/dataset.h"

namespace dlcore::data {

// "image f32[1,28,28], label i64": a field's name may be left out, it is then its number; so may
// the brackets of a 0-d one.
std::vector<Field> parse_fields(const char* operation, const std::string& text);
std::string text_of(const std::vector<Field>& fields);

}  // namespace dlcore::data
