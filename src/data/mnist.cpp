#include "data/mnist.h"

#include <filesystem>

#include "data/original_file.h"
#include "data/tensor_dataset.h"

namespace dlcore::data {
namespace {

struct IdxFile {
  const char* name;
  Dims shape;
  const char* sha256;  // of the unpacked file

  int64_t header_bytes() const { return 4 + 4 * shape.size(); }
  int64_t numel() const { return numel_of("mnist", shape); }
};

struct Files {
  IdxFile images, labels;
};

struct Collection {
  const char* operation;
  const char* folder;         // below the root, as torchvision names it
  const char* system_folder;  // of Debian's package; "": there is none
  const char* package;
  std::vector<std::string> mirrors;
  Files train, test;
};

const Collection& fashion_mnist_collection() {
  static const Collection collection{
      "fashion_mnist",
      "FashionMNIST",
      "/usr/share/datasets/fashion-mnist",
      "dataset-fashion-mnist",
      {"https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
       "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
       "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"},
      {{"train-images-idx3-ubyte",
        {60000, 28, 28},
        "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888"},
       {"train-labels-idx1-ubyte",
        {60000},
        "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9"}},
      {{"t10k-images-idx3-ubyte",
        {10000, 28, 28},
        "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b"},
       {"t10k-labels-idx1-ubyte",
        {10000},
        "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"}}};
  return collection;
}

const Collection& mnist_collection() {
  static const Collection collection{
      "mnist",
      "MNIST",
      "",
      "",
      {"https://ossci-datasets.s3.amazonaws.com/mnist/",
       "https://storage.googleapis.com/cvdf-datasets/mnist/"},
      {{"train-images-idx3-ubyte",
        {60000, 28, 28},
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"},
       {"train-labels-idx1-ubyte",
        {60000},
        "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"}},
      {{"t10k-images-idx3-ubyte",
        {10000, 28, 28},
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"},
       {"t10k-labels-idx1-ubyte",
        {10000},
        "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"}}};
  return collection;
}

Tensor read(const Collection& collection, const IdxFile& file, const std::string& root,
            const MnistOptions& options) {
  const OriginalFile original{file.name, file.header_bytes() + file.numel(), file.sha256};
  const FilePlaces places{(std::filesystem::path(root) / collection.folder / "raw").string(),
                          collection.system_folder, collection.package,
                          options.mirrors.empty() ? collection.mirrors : options.mirrors,
                          options.download};
  const Tensor bytes = find_original(collection.operation, original, places);
  return alias(bytes, file.shape, contiguous_strides(file.shape), file.header_bytes());
}

// x: [N, 28, 28] -> [N, 1, 28, 28]
Tensor with_channel(const Tensor& x) {
  Dims shape = x.shape(), strides = x.strides();
  shape.insert(1, 1);
  strides.insert(1, strides[0]);
  return alias(x, shape, strides, x.offset());
}

DatasetRef make(const Collection& collection, const std::string& root, Split split,
                const MnistOptions& options) {
  DL_CHECK(options.to_tensor || options.mean.empty(), Code::kInvalidArgument, collection.operation,
           ": bytes cannot be normalized");
  const Files& files = split == Split::kTrain ? collection.train : collection.test;
  Conversion conversion{options.to_tensor ? DType::kF32 : DType::kU8,
                        options.to_tensor ? 255.0 : 1.0, options.mean, options.stddev};
  const Tensor images = read(collection, files.images, root, options);
  const Tensor labels = read(collection, files.labels, root, options);
  return make_ref<const TensorDataset>(std::vector<Column>{
      {"image", with_channel(images), conversion}, {"label", labels, {DType::kI64}}});
}

}  // namespace

DatasetRef fashion_mnist(const std::string& root, Split split, const MnistOptions& options) {
  return make(fashion_mnist_collection(), root, split, options);
}

DatasetRef mnist(const std::string& root, Split split, const MnistOptions& options) {
  return make(mnist_collection(), root, split, options);
}

const char* fashion_mnist_class(int64_t label) {
  static constexpr const char* kNames[] = {"T-shirt/top", "Trouser",   "Pullover", "Dress",
                                           "Coat",        "Sandal",    "Shirt",    "Sneaker",
                                           "Bag",         "Ankle boot"};
  DL_CHECK(label >= 0 && label < 10, Code::kIndex, "fashion_mnist_class: label (", label,
           ") must be between 0 and 9");
  return kNames[label];
}

}  // namespace dlcore::data
