#include "data/callback_dataset.h"

#include "data_testing.h"

namespace dlcore::data {
namespace {

using ::testing::ElementsAre;

const std::vector<Field> kFields{{"x", DType::kF32, {2}}, {"y", DType::kI64, {}}};

dl_status get(void*, int64_t index, void* const* fields) {
  auto* x = static_cast<float*>(fields[0]);
  x[0] = static_cast<float>(index);
  x[1] = static_cast<float>(-index);
  *static_cast<int64_t*>(fields[1]) = 10 * index;
  return DL_OK;
}

dl_status get_batch(void* calls, const int64_t* indices, int64_t count, void* const* fields) {
  ++*static_cast<int*>(calls);
  for (int64_t i = 0; i < count; ++i) static_cast<int64_t*>(fields[1])[i] = indices[i];
  return count > 2 ? -9 : DL_OK;
}

Batch gather(const Dataset& dataset, const std::vector<int64_t>& indices) {
  const auto count = static_cast<int64_t>(indices.size());
  Batch batch = empty_batch("test", dataset, count);
  dataset.gather(indices.data(), count, rows_of(batch).data());
  return batch;
}

TEST(CallbackDataset, AsksForSamples) {
  const CallbackDataset* dataset = new CallbackDataset(5, kFields, {&get, nullptr, false}, nullptr);
  const DatasetRef ref(dataset);
  const Batch batch = gather(*ref, {3, 0, 4});
  EXPECT_THAT(values_of<float>(batch[0]), ElementsAre(3, -3, 0, 0, 4, -4));
  EXPECT_THAT(values_of<int64_t>(batch[1]), ElementsAre(30, 0, 40));
}

TEST(CallbackDataset, AsksForBatches) {
  int calls = 0;
  const DatasetRef dataset = make_ref<const CallbackDataset>(
      5, kFields, DatasetCallbacks{nullptr, &get_batch, true}, borrowed(&calls));
  const Batch batch = gather(*dataset, {3, 1});
  EXPECT_EQ(calls, 1);
  EXPECT_THAT(values_of<float>(batch[0]), ElementsAre(0, 0, 0, 0));  // left alone: zeros
  EXPECT_THAT(values_of<int64_t>(batch[1]), ElementsAre(3, 1));
  EXPECT_EQ(error_of(
                [&] {
                  gather(*dataset, {4, 1, 2});
                },
                Code::kCallback),
            "dataset: the callback returned -9 for the 3 samples from index 4 on");
}

dl_status get_odd_bool(void*, int64_t, void* const* fields) {
  *static_cast<uint8_t*>(fields[0]) = 200;
  return DL_OK;
}

TEST(CallbackDataset, MakesBoolsOfBytes) {
  const DatasetRef dataset =
      make_ref<const CallbackDataset>(1, std::vector<Field>{{"b", DType::kBool, {}}},
                                      DatasetCallbacks{&get_odd_bool, nullptr, true}, nullptr);
  const Batch batch = gather(*dataset, {0});
  EXPECT_EQ(*batch[0].data<uint8_t>(), 1);
}

void count_destroy(void* count) { ++*static_cast<int*>(count); }

TEST(CallbackDataset, LetsGoOfTheUserDataOnce) {
  int count = 0;
  {
    const DatasetRef dataset =
        make_ref<const CallbackDataset>(1, kFields, DatasetCallbacks{&get, nullptr, false},
                                        std::shared_ptr<void>(&count, &count_destroy));
    EXPECT_EQ(count, 0);
  }
  EXPECT_EQ(count, 1);
  const auto fails = [&] {
    make_ref<const CallbackDataset>(-1, kFields, DatasetCallbacks{&get, nullptr, false},
                                    std::shared_ptr<void>(&count, &count_destroy));
  };
  EXPECT_EQ(error_of(fails, Code::kInvalidArgument), "dataset: size (-1) must not be negative");
  EXPECT_EQ(count, 2);
}

TEST(CallbackDataset, ChecksItsArguments) {
  const auto make = [](std::vector<Field> fields, DatasetCallbacks callbacks) {
    make_ref<const CallbackDataset>(1, std::move(fields), callbacks, nullptr);
  };
  EXPECT_EQ(error_of([&] { make(kFields, {}); }, Code::kNullArgument),
            "dataset_from_callbacks: one of get and get_batch must be given");
  EXPECT_EQ(error_of(
                [&] {
                  make({}, {&get, nullptr, false});
                },
                Code::kInvalidArgument),
            "dataset: a sample needs at least one field");
  const Field huge{"x", DType::kF64, {int64_t{1} << 40, int64_t{1} << 40}};
  error_of([&] { make({huge}, {&get, nullptr, false}); }, Code::kLimit);
  const Field negative{"x", DType::kF64, {-1}};
  EXPECT_THROW(make({negative}, {&get, nullptr, false}), Error);
}

}  // namespace
}  // namespace dlcore::data
