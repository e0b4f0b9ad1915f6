#include "data/loader.h"

#include "data/callback_dataset.h"
#include "device/allocator.h"
#include "device/stream.h"
#include "ops/arithmetic/arithmetic.h"
#include "tests/unit/data/data_testing.h"

// Batches that a loader copies to a GPU ahead of their use.
namespace dlcore::data {
namespace {

constexpr Device kGpu{DeviceKind::kCuda, 0};
constexpr int64_t kSamples = 50, kBatch = 4;

// Sample i: i and [i, 10 i].
DatasetRef pairs() {
  std::vector<int64_t> numbers;
  std::vector<float> rows;
  for (int i = 0; i < kSamples; ++i) {
    numbers.push_back(i);
    rows.push_back(static_cast<float>(i));
    rows.push_back(static_cast<float>(10 * i));
  }
  return tensor_dataset({tensor_of(numbers, {kSamples}), tensor_of(rows, {kSamples, 2})});
}

LoaderOptions shuffled(Device device, int64_t workers) {
  LoaderOptions options;
  options.batch_size = kBatch;
  options.shuffle = true;
  options.generator = make_ref<Generator>(0);
  options.num_workers = workers;
  options.device = device;
  return options;
}

struct Seen {
  Batches numbers;
  std::vector<std::vector<float>> sums;
};

// What two epochs give, and a sum that the device is asked for at once; all is read at the end.
Seen two_epochs(Loader* loader) {
  std::vector<Tensor> numbers, sums;
  for (int epoch = 0; epoch < 2; ++epoch) {
    while (const auto batch = loader->next()) {
      numbers.push_back(ops::mul((*batch)[0], Scalar(int64_t{1})));
      sums.push_back(ops::add((*batch)[1], (*batch)[1]));
    }
  }
  Seen seen;
  for (const Tensor& x : numbers) seen.numbers.push_back(values_of<int64_t>(x));
  for (const Tensor& x : sums) seen.sums.push_back(values_of<float>(x));
  return seen;
}

class CudaLoader : public ::testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, CudaLoader, ::testing::Values(0, 1, 3));

TEST_P(CudaLoader, GivesTheHostsBatchesOnTheGpu) {
  Loader on_host(pairs(), shuffled(kHost, 0)), on_gpu(pairs(), shuffled(kGpu, GetParam()));
  const Seen expected = two_epochs(&on_host), seen = two_epochs(&on_gpu);
  EXPECT_EQ(seen.numbers, expected.numbers);
  EXPECT_EQ(seen.sums, expected.sums);
  const std::optional<Batch> batch = on_gpu.next();
  EXPECT_EQ(batch->at(0).device(), kGpu);
  EXPECT_EQ(batch->at(1).device(), kGpu);
}

// The stream that is current when a batch is taken waits for it.
TEST_P(CudaLoader, ServesAnyStream) {
  Loader on_host(pairs(), shuffled(kHost, 0)), on_gpu(pairs(), shuffled(kGpu, GetParam()));
  const Seen expected = two_epochs(&on_host);
  const WithStream with(Stream::create(kGpu));
  EXPECT_EQ(two_epochs(&on_gpu).sums, expected.sums);
}

TEST_P(CudaLoader, DropsWhatIsOnItsWay) {
  Loader loader(pairs(), shuffled(kGpu, GetParam()));
  Loader other(pairs(), shuffled(kHost, 0));
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(values_of<int64_t>(loader.next()->at(0)), values_of<int64_t>(other.next()->at(0)));
    loader.reset();
    other.reset();
  }
}

TEST_P(CudaLoader, LeavesNoMemoryBehind) {
  const int64_t before = memory_stats(kGpu).allocated_bytes;
  for (int i = 0; i < 5; ++i) {
    Loader loader(pairs(), shuffled(kGpu, GetParam()));
    loader.next();
  }
  EXPECT_EQ(memory_stats(kGpu).allocated_bytes, before);
}

TEST_P(CudaLoader, GoesOnAfterABatchThatCouldNotBeGathered) {
  DatasetFunctions functions;
  functions.any_thread = true;
  functions.get = [](int64_t index, void* const* fields) {
    DL_CHECK(index != 1, Code::kCallback, "no sample 1");
    *static_cast<int64_t*>(fields[0]) = index;
  };
  LoaderOptions options;
  options.num_workers = GetParam();
  options.device = kGpu;
  const auto dataset =
      make_ref<const CallbackDataset>(3, std::vector<Field>{{"x", DType::kI64, {}}}, functions);
  Loader loader(dataset, options);
  EXPECT_EQ(values_of<int64_t>(loader.next()->at(0)), (std::vector<int64_t>{0}));
  EXPECT_NE(error_of([&] { loader.next(); }, Code::kCallback), "");
  EXPECT_EQ(values_of<int64_t>(loader.next()->at(0)), (std::vector<int64_t>{2}));
}

TEST(CudaLoaders, NeedTheirDevice) {
  LoaderOptions options;
  options.device = {DeviceKind::kCuda, 40};
  EXPECT_THAT(error_of([&] { Loader(pairs(), options); }, Code::kDevice),
              ::testing::HasSubstr("loader: "));
}

}  // namespace
}  // namespace dlcore::data
