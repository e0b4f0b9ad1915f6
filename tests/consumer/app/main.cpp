// The same from C++, by way of the C API.
#include <dl/dl.h>

#include <iostream>
#include <vector>

int main() {
  const std::vector<double> data{1, 2, 3};
  const int64_t shape[] = {3};
  std::vector<double> back(data.size());
  const int64_t bytes = static_cast<int64_t>(data.size() * sizeof(double));
  dl_tensor* x = nullptr;
  if (dl_tensor_from_data(data.data(), bytes, shape, 1, DL_DTYPE_F64, &x) < 0 ||
      dl_tensor_copy_to_host(x, back.data(), bytes) < 0) {
    std::cerr << dl_last_error_message() << '\n';
    return 1;
  }
  dl_tensor_release(x);
  std::cout << "libdl " << dl_version() << '\n';
  return back == data ? 0 : 1;
}
