// The same from C++.
#include <dl/dl.hpp>

#include <iostream>

int main() {
  const std::vector<double> data{1, 2, 3};
  try {
    const dl::Tensor x = dl::tensor(data, dl::kFloat64);
    std::cout << "libdl " << dl::version() << '\n' << x << '\n';
    return x.to_vector<double>() == data ? 0 : 1;
  } catch (const dl::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
