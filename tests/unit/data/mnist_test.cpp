#include "data/mnist.h"

#include "data_testing.h"
#include "file_testing.h"

namespace dlcore::data {
namespace {

using ::testing::ElementsAre;

TEST(FashionMnist, SaysWhereTheFilesAreSought) {
  const TemporaryFolder folder;
  EXPECT_EQ(error_of([&] { mnist(folder.path("root"), Split::kTest, {}); }, Code::kNotFound),
            "mnist: 't10k-images-idx3-ubyte' is neither in '" + folder.path("root") +
                "/MNIST/raw'; with the option download it is fetched");
}

TEST(FashionMnist, NormalizesOnlyNumbers) {
  MnistOptions options;
  options.to_tensor = false;
  options.mean = {0.5};
  options.stddev = {0.5};
  EXPECT_EQ(error_of([&] { fashion_mnist("data", Split::kTest, options); }, Code::kInvalidArgument),
            "fashion_mnist: bytes cannot be normalized");
}

TEST(FashionMnist, NamesItsClasses) {
  EXPECT_STREQ(fashion_mnist_class(0), "T-shirt/top");
  EXPECT_STREQ(fashion_mnist_class(9), "Ankle boot");
  EXPECT_EQ(error_of([] { fashion_mnist_class(10); }, Code::kIndex),
            "fashion_mnist_class: label (10) must be between 0 and 9");
}

// The data set itself, where Debian's package is installed.
class InstalledFashionMnist : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists("/usr/share/datasets/fashion-mnist")) {
      GTEST_SKIP() << "the package dataset-fashion-mnist is not installed";
    }
  }
  TemporaryFolder folder_;
};

// Read with Python's gzip and struct: the first test image has label 9, 784 bytes whose sum is
// 33456; the sum of all test labels is 45000.
TEST_F(InstalledFashionMnist, IsRead) {
  const DatasetRef test = fashion_mnist(folder_.path(), Split::kTest, {});
  EXPECT_EQ(test->size(), 10000);
  EXPECT_EQ(test->fields()[0].name, "image");
  const Batch first = sample(*test, 0);
  EXPECT_EQ(describe(first[0]), "f32[1,28,28] cpu:0");
  EXPECT_EQ(describe(first[1]), "i64[] cpu:0");
  EXPECT_THAT(values_of<int64_t>(first[1]), ElementsAre(9));

  MnistOptions bytes;
  bytes.to_tensor = false;
  const DatasetRef raw = fashion_mnist(folder_.path(), Split::kTest, bytes);
  int64_t sum = 0, labels = 0;
  for (uint8_t value : values_of<uint8_t>(sample(*raw, 0)[0])) sum += value;
  EXPECT_EQ(sum, 33456);
  for (int64_t i = 0; i < 10000; ++i) labels += values_of<int64_t>(sample(*raw, i)[1])[0];
  EXPECT_EQ(labels, 45000);
}

TEST_F(InstalledFashionMnist, IsNormalized) {
  MnistOptions options;
  options.mean = {0.5};
  options.stddev = {0.5};
  const Batch first = sample(*fashion_mnist(folder_.path(), Split::kTest, options), 0);
  EXPECT_EQ(values_of<float>(first[0])[0], -1.0f);
}

}  // namespace
}  // namespace dlcore::data
