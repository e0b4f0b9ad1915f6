#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tensor/tensor.h"

namespace dlcore::data {

struct CsvOptions {
  DType dtype = DType::kF32;
  char delimiter = ',';
  int64_t skip_rows = 0;         // lines before the first row: a header, for example
  std::vector<int64_t> columns;  // to take, in this order; negative ones count from the end; none:
                                 // all
  bool allow_nonfinite = false;  // whether nan and inf are numbers
};

// Reads a table of numbers, packed by gzip or not, as a tensor [rows, columns]. Every line must
// have the same number of cells, every cell must be a number that the dtype can hold; an error
// names line and column. Lines end with LF or CRLF; blanks around a number are ignored.
Tensor read_csv(const std::string& path, const CsvOptions& options);

}  // namespace dlcore::data
