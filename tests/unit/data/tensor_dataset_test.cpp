#include "data/tensor_dataset.h"

#include <numeric>

#include "data_testing.h"

namespace dlcore::data {
namespace {

using ::testing::ElementsAre;

Batch gather(const Dataset& dataset, const std::vector<int64_t>& indices) {
  const auto count = static_cast<int64_t>(indices.size());
  Batch batch = empty_batch("test", dataset, count);
  dataset.gather(indices.data(), count, rows_of(batch).data());
  return batch;
}

TEST(TensorDataset, GathersRowsOfEachTensor) {
  const DatasetRef dataset = tensor_dataset(
      {tensor_of<float>({0, 1, 10, 11, 20, 21}, {3, 2}), tensor_of<int64_t>({5, 6, 7}, {3})});
  EXPECT_EQ(dataset->size(), 3);
  EXPECT_EQ(dataset->fields()[0].name, "0");
  EXPECT_EQ(dataset->fields()[1].shape, Dims{});
  const Batch batch = gather(*dataset, {2, 0, 2});
  EXPECT_EQ(describe(batch[0]), "f32[3,2] cpu:0");
  EXPECT_THAT(values_of<float>(batch[0]), ElementsAre(20, 21, 0, 1, 20, 21));
  EXPECT_THAT(values_of<int64_t>(batch[1]), ElementsAre(7, 5, 7));
}

TEST(TensorDataset, ASampleHasNoBatchDimension) {
  const DatasetRef dataset = tensor_dataset({tensor_of<int32_t>({1, 2, 3, 4, 5, 6}, {3, 2})});
  EXPECT_EQ(describe(sample(*dataset, 1)[0]), "i32[2] cpu:0");
  EXPECT_THAT(values_of<int32_t>(sample(*dataset, -1)[0]), ElementsAre(5, 6));
  EXPECT_EQ(error_of([&] { sample(*dataset, 3); }, Code::kIndex),
            "dataset: index (3) is out of range for 3 samples");
  EXPECT_EQ(error_of([&] { sample(*dataset, -4); }, Code::kIndex),
            "dataset: index (-4) is out of range for 3 samples");
}

// The columns of a table as two fields: the rows of neither lie close together.
TEST(TensorDataset, GathersSlicesAndTransposes) {
  const Tensor table = tensor_of<float>({0, 1, 2, 10, 11, 12, 20, 21, 22}, {3, 3});
  const Tensor left = alias(table, {3, 2}, {3, 1}, 0), right = alias(table, {3, 1}, {3, 1}, 2);
  const Tensor transposed = alias(table, {3, 3}, {1, 3}, 0);
  const Tensor reversed_pairs = alias(table, {3, 2, 1}, {1, 6, 5}, 0);
  const DatasetRef dataset = tensor_dataset({left, right, transposed, reversed_pairs});
  const Batch batch = gather(*dataset, {2, 1});
  EXPECT_THAT(values_of<float>(batch[0]), ElementsAre(20, 21, 10, 11));
  EXPECT_THAT(values_of<float>(batch[1]), ElementsAre(22, 12));
  EXPECT_THAT(values_of<float>(batch[2]), ElementsAre(2, 12, 22, 1, 11, 21));
  EXPECT_THAT(values_of<float>(batch[3]), ElementsAre(2, 22, 1, 21));
}

TEST(TensorDataset, SeesLaterChangesOfItsTensors) {
  const Tensor x = tensor_of<float>({1, 2}, {2});
  const DatasetRef dataset = tensor_dataset({x});
  x.data<float>()[1] = 9;
  EXPECT_THAT(values_of<float>(gather(*dataset, {1})[0]), ElementsAre(9));
}

TEST(TensorDataset, ChecksItsTensors) {
  EXPECT_EQ(error_of([] { tensor_dataset({}); }, Code::kInvalidArgument),
            "tensor_dataset: tensors must hold at least one");
  EXPECT_EQ(error_of([] { tensor_dataset({tensor_of<float>({1}, {})}); }, Code::kShape),
            "tensor_dataset: tensors[0] has no dimension that counts samples: f32[] cpu:0");
  const Tensor two = tensor_of<float>({1, 2}, {2}), three = tensor_of<float>({1, 2, 3}, {3});
  EXPECT_EQ(error_of(
                [&] {
                  tensor_dataset({two, three});
                },
                Code::kShape),
            "tensor_dataset: tensors[1] has 3 samples, but tensors[0] has 2: f32[3] cpu:0, f32[2] "
            "cpu:0");
}

TEST(TensorDataset, MayBeEmpty) {
  const DatasetRef dataset = tensor_dataset({tensor_of<float>({}, {0, 3})});
  EXPECT_EQ(dataset->size(), 0);
  EXPECT_EQ(describe(gather(*dataset, {})[0]), "f32[0,3] cpu:0");
}

Tensor all_bytes() {
  std::vector<uint8_t> bytes(256);
  std::iota(bytes.begin(), bytes.end(), uint8_t{0});
  return tensor_of(bytes, {1, 256});
}

DatasetRef converted(const Tensor& stored, const Conversion& conversion) {
  return make_ref<const TensorDataset>(std::vector<Column>{{"x", stored, conversion}});
}

// What torchvision's ToTensor computes: an IEEE division in single precision.
TEST(Conversion, ScalesBytesAsToTensorDoes) {
  const auto y = values_of<float>(gather(*converted(all_bytes(), {DType::kF32, 255}), {0})[0]);
  for (int i = 0; i < 256; ++i) EXPECT_EQ(y[i], static_cast<float>(i) / 255.0f) << i;
  EXPECT_EQ(y[100], 0x1.91919200p-2f);  // PyTorch 2.15
}

TEST(Conversion, NormalizesAsTorchvisionDoes) {
  const Conversion conversion{DType::kF32, 255, {0.286}, {0.353}};
  const auto y = values_of<float>(gather(*converted(all_bytes(), conversion), {0})[0]);
  // PyTorch 2.15: torch.arange(256, dtype=torch.uint8).float().div(255).sub(0.286).div(0.353)
  EXPECT_EQ(y[0], -0.8101983666419983f);
  EXPECT_EQ(y[4], -0.7657613158226013f);
  EXPECT_EQ(y[100], 0x1.33f1f2p-2f);
  EXPECT_EQ(y[255], 0x1.02e69ep+1f);
}

TEST(Conversion, NormalizesEachChannel) {
  const Tensor x = tensor_of<float>({1, 2, 3, 4}, {1, 2, 2});
  const Conversion conversion{DType::kF64, 1, {1, 3}, {0.5, 2}};
  EXPECT_THAT(values_of<double>(gather(*converted(x, conversion), {0})[0]),
              ElementsAre(0, 2, 0, 0.5));
}

TEST(Conversion, WidensWhatIsStored) {
  const Tensor bytes = tensor_of<uint8_t>({0, 200}, {2});
  EXPECT_THAT(values_of<int64_t>(gather(*converted(bytes, {DType::kI64}), {1, 0})[0]),
              ElementsAre(200, 0));
  EXPECT_THAT(values_of<double>(gather(*converted(bytes, {DType::kF64, 100}), {1, 0})[0]),
              ElementsAre(2, 0));
}

TEST(Conversion, ChecksItsArguments) {
  const Tensor f = tensor_of<float>({1, 2}, {1, 2}), u = tensor_of<uint8_t>({1, 2}, {1, 2});
  EXPECT_EQ(error_of([&] { converted(f, {DType::kU8}); }, Code::kDtype),
            "dataset: field 'x' is stored as f32, which u8 cannot hold");
  EXPECT_EQ(error_of(
                [&] {
                  converted(u, {DType::kI64, 255});
                },
                Code::kDtype),
            "dataset: field 'x' can only be scaled or normalized as a floating dtype, not as i64");
  EXPECT_EQ(error_of(
                [&] {
                  converted(u, {DType::kF32, 0});
                },
                Code::kInvalidArgument),
            "dataset: the divisor of field 'x' must not be 0");
  EXPECT_EQ(error_of(
                [&] {
                  converted(u, {DType::kF32, 1, {0.5}, {0}});
                },
                Code::kInvalidArgument),
            "normalize: std must not be 0");
  EXPECT_EQ(error_of(
                [&] {
                  converted(u, {DType::kF32, 1, {0.5, 1}, {1}});
                },
                Code::kInvalidArgument),
            "normalize: 2 means but 1 standard deviations were given");
  EXPECT_EQ(error_of(
                [&] {
                  converted(u, {DType::kF32, 1, {1, 2, 3}, {1, 2, 3}});
                },
                Code::kShape),
            "normalize: 3 means were given, but field 'x' has the shape [2], whose first dimension "
            "is the channel");
}

}  // namespace
}  // namespace dlcore::data
