// Several devices: options. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl::nn {

// Options of dl_data_parallel and dl_data_parallel_create.
struct DataParallelFields {
  // where the output is gathered; devices[0] is the default
  Device output_device = Device();
  // along which inputs are cut and outputs joined, counted from the end if negative
  int64_t dim = 0;
  // seconds that a collective between the devices may take
  double timeout = 600;
};
struct DataParallelOptions : DataParallelFields {
  DataParallelOptions& output_device(Device value) {
    DataParallelFields::output_device = value;
    return *this;
  }
  DataParallelOptions& dim(int64_t value) {
    DataParallelFields::dim = value;
    return *this;
  }
  DataParallelOptions& timeout(double value) {
    DataParallelFields::timeout = value;
    return *this;
  }
};

// Options of dl_communicators_create.
struct CommunicatorsFields {
  // seconds that a collective may take
  double timeout = 600;
};
struct CommunicatorsOptions : CommunicatorsFields {
  CommunicatorsOptions& timeout(double value) {
    CommunicatorsFields::timeout = value;
    return *this;
  }
};

}  // namespace dl::nn

namespace dl::detail {

inline dl_data_parallel_options to_c(const dl::nn::DataParallelFields& o) {
  dl_data_parallel_options c = DL_DATA_PARALLEL_OPTIONS_INIT;
  c.output_device = o.output_device.value();
  c.dim = o.dim;
  c.timeout = o.timeout;
  return c;
}

inline dl_communicators_options to_c(const dl::nn::CommunicatorsFields& o) {
  dl_communicators_options c = DL_COMMUNICATORS_OPTIONS_INIT;
  c.timeout = o.timeout;
  return c;
}

}  // namespace dl::detail
