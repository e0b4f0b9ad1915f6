#include "data/callback_dataset.h"

#include "data_testing.h"

namespace dlcore::data {
namespace {

using ::testing::ElementsAre;

const std::vector<Field> kFields{{"x", DType::kF32, {2}}, {"y", DType::kI64, {}}};

Batch gather(const Dataset& dataset, const std::vector<int64_t>& indices) {
  const auto count = static_cast<int64_t>(indices.size());
  Batch batch = empty_batch("test", dataset, count);
  dataset.gather(indices.data(), count, rows_of(batch).data());
  return batch;
}

DatasetRef dataset_of(const std::vector<Field>& fields, DatasetFunctions functions) {
  return make_ref<const CallbackDataset>(5, fields, std::move(functions));
}

TEST(CallbackDataset, AsksForSamples) {
  DatasetFunctions functions;
  functions.get = [](int64_t index, void* const* fields) {
    auto* x = static_cast<float*>(fields[0]);
    x[0] = static_cast<float>(index);
    x[1] = static_cast<float>(-index);
    *static_cast<int64_t*>(fields[1]) = 10 * index;
  };
  const Batch batch = gather(*dataset_of(kFields, functions), {3, 0, 4});
  EXPECT_THAT(values_of<float>(batch[0]), ElementsAre(3, -3, 0, 0, 4, -4));
  EXPECT_THAT(values_of<int64_t>(batch[1]), ElementsAre(30, 0, 40));
}

TEST(CallbackDataset, AsksForBatches) {
  int calls = 0;
  DatasetFunctions functions;
  functions.get_batch = [&](const int64_t* indices, int64_t count, void* const* fields) {
    ++calls;
    for (int64_t i = 0; i < count; ++i) static_cast<int64_t*>(fields[1])[i] = indices[i];
  };
  const Batch batch = gather(*dataset_of(kFields, functions), {3, 1});
  EXPECT_EQ(calls, 1);
  EXPECT_THAT(values_of<float>(batch[0]), ElementsAre(0, 0, 0, 0));  // left alone: zeros
  EXPECT_THAT(values_of<int64_t>(batch[1]), ElementsAre(3, 1));
}

TEST(CallbackDataset, SaysWhereAFunctionFailed) {
  DatasetFunctions functions;
  functions.get = [](int64_t index, void* const*) {
    if (index == 4) fail(Code::kNotFound, "no such picture");
  };
  EXPECT_EQ(error_of(
                [&] {
                  gather(*dataset_of(kFields, functions), {1, 4});
                },
                Code::kNotFound),
            "no such picture (index 4)");
  functions.get_batch = [](const int64_t*, int64_t, void* const*) { fail(Code::kIo, "torn"); };
  EXPECT_EQ(error_of(
                [&] {
                  gather(*dataset_of(kFields, functions), {4, 1, 2});
                },
                Code::kIo),
            "torn (3 samples from index 4 on)");
}

TEST(CallbackDataset, MakesBoolsOfBytes) {
  DatasetFunctions functions;
  functions.get = [](int64_t, void* const* fields) { *static_cast<uint8_t*>(fields[0]) = 200; };
  const Batch batch = gather(*dataset_of({{"b", DType::kBool, {}}}, functions), {0});
  EXPECT_EQ(*batch[0].data<uint8_t>(), 1);
}

TEST(CallbackDataset, ChecksItsArguments) {
  DatasetFunctions functions;
  EXPECT_EQ(error_of([&] { dataset_of(kFields, functions); }, Code::kNullArgument),
            "dataset_from_callbacks: one of get and get_batch must be given");
  functions.get = [](int64_t, void* const*) {};
  EXPECT_EQ(error_of([&] { dataset_of({}, functions); }, Code::kInvalidArgument),
            "dataset: a sample needs at least one field");
  EXPECT_EQ(error_of([&] { CallbackDataset(-1, kFields, functions); }, Code::kInvalidArgument),
            "dataset: size (-1) must not be negative");
  const Field huge{"x", DType::kF64, {int64_t{1} << 40, int64_t{1} << 40}};
  error_of([&] { dataset_of({huge}, functions); }, Code::kLimit);
  const Field negative{"x", DType::kF64, {-1}};
  EXPECT_THROW(dataset_of({negative}, functions), Error);
}

}  // namespace
}  // namespace dlcore::data
