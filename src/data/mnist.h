#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "data/dataset.h"

namespace dlcore::data {

enum class Split : int32_t { kTrain = 0, kTest = 1 };

struct MnistOptions {
  bool download = false;  // fetch files that are missing or damaged
  // URLs of folders that hold the .gz files, tried in this order; none: the usual ones.
  std::vector<std::string> mirrors;
  bool to_tensor = true;  // f32 in [0, 1], as torchvision's ToTensor; else bytes
  // Normalize: (x - mean[0]) / stddev[0], or none.
  std::vector<double> mean, stddev;
};

// 28 x 28 images of clothes, or of digits, and their classes: "image" [1, 28, 28], "label" i64 [].
// 60,000 to train, 10,000 to test. Looked for in root/FashionMNIST/raw (root/MNIST/raw), where
// torchvision puts them, packed or not, then in the folder of Debian's package, then on the
// mirrors. The unpacked bytes must be the original's: size and SHA-256 are checked.
DatasetRef fashion_mnist(const std::string& root, Split split, const MnistOptions& options);
DatasetRef mnist(const std::string& root, Split split, const MnistOptions& options);

// "T-shirt/top" for 0, and so on to 9.
const char* fashion_mnist_class(int64_t label);

}  // namespace dlcore::data
