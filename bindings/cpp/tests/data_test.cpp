#include <cstdio>
#include <fstream>
#include <stdexcept>

#include "counted_test.h"

namespace {

namespace data = dl::data;

class CppData : public CountedTest {};

data::TensorDataset ten_numbers() {
  return data::TensorDataset({dl::arange(0, 10, 1), dl::arange(0, 100, 10)});
}

TEST_F(CppData, ALoaderIsARange) {
  data::DataLoader loader(ten_numbers(), data::DataLoaderOptions().batch_size(4));
  EXPECT_EQ(loader.size(), 3);
  Values seen;
  for (auto [x, y] : loader) {
    EXPECT_EQ(values(x * 10), values(y));
    for (const double value : values(x)) seen.push_back(value);
  }
  EXPECT_EQ(seen, (Values{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

TEST_F(CppData, EachLoopIsAnEpochFromItsBeginning) {
  data::DataLoader loader(ten_numbers(), data::DataLoaderOptions().batch_size(4));
  for (auto [x, y] : loader) break;
  int batches = 0;
  for (auto [x, y] : loader) batches += static_cast<int>(x.defined() && y.defined());
  EXPECT_EQ(batches, 3);
  for (auto [x, y] : data::DataLoader(ten_numbers())) {
    EXPECT_EQ(values(x), (Values{0}));
    break;
  }
}

TEST_F(CppData, OptionsReachTheLoader) {
  data::DataLoader loader(ten_numbers(), data::DataLoaderOptions()
                                             .batch_size(3)
                                             .drop_last(true)
                                             .shuffle(true)
                                             .num_workers(2)
                                             .generator(dl::Generator(1)));
  EXPECT_EQ(loader.size(), 3);
  double sum = 0;
  bool ordered = true;
  double last = -1;
  for (auto [x, y] : loader) {
    for (const double value : values(x)) {
      ordered = ordered && value > last;
      last = value;
      sum += value;
    }
  }
  EXPECT_FALSE(ordered);
  EXPECT_GE(sum, 36);
  EXPECT_LE(sum, 45);
}

TEST_F(CppData, SamplersGiveTheOrder) {
  const auto last_two = data::subset_random_sampler({8, 9});
  data::DataLoader loader(ten_numbers(), data::DataLoaderOptions().batch_size(2).sampler(last_two));
  for (auto [x, y] : loader) EXPECT_EQ(x.sum().item(), 17);
  EXPECT_EQ(loader.epoch(), 1);
}

TEST_F(CppData, PartsAndSums) {
  const auto all = ten_numbers();
  const data::Subset part(all, {3, -1});
  EXPECT_EQ(part.size(), 2);
  EXPECT_EQ(part[1][0].item(), 9);
  EXPECT_EQ(data::ConcatDataset({part, all}).size(), 12);
  const auto parts = data::random_split(all, {7, 3});
  EXPECT_EQ(parts[1].size(), 3);
  EXPECT_EQ(all.fields(), "0 i64[], 1 i64[]");
}

// The class of a user: squares of the first numbers.
struct Squares {
  int64_t count;
  int64_t size() const { return count; }
  std::pair<dl::Tensor, dl::Tensor> get(int64_t i) const {
    const auto x = dl::tensor({static_cast<float>(i)});
    return {x, x * x};
  }
};

TEST_F(CppData, AClassIsADataset) {
  data::DataLoader loader(Squares{5}, data::DataLoaderOptions().batch_size(5));
  for (auto [x, y] : loader) {
    EXPECT_EQ(x.sizes(), dl::Dims({5, 1}));
    EXPECT_EQ(values(y), (Values{0, 1, 4, 9, 16}));
  }
}

TEST_F(CppData, ALambdaIsADataset) {
  const auto sample = [](int64_t i) { return dl::tensor({i, -i}); };
  const auto numbers = data::make_dataset(6, sample, data::DatasetOptions().any_thread(true));
  EXPECT_EQ(numbers.fields(), "0 i64[2]");
  data::DataLoader loader(numbers, data::DataLoaderOptions().batch_size(2).num_workers(2));
  double sum = 0;
  for (auto [x, none] : loader) {
    EXPECT_FALSE(none.defined());
    sum += x.select(1, 0).sum().item();
  }
  EXPECT_EQ(sum, 15);
}

TEST_F(CppData, SamplesOfAnyNumberOfFields) {
  const auto three = data::make_dataset(4, [](int64_t i) {
    return std::make_tuple(dl::tensor(i), dl::tensor({1.f, 2.f}), dl::tensor(true));
  });
  data::DataLoader loader(three, data::DataLoaderOptions().batch_size(4));
  int batches = 0;
  for (auto& fields : loader.all_fields()) {
    ASSERT_EQ(fields.size(), 3u);
    EXPECT_EQ(values(fields[0]), (Values{0, 1, 2, 3}));
    EXPECT_EQ(fields[1].sizes(), dl::Dims({4, 2}));
    EXPECT_EQ(fields[2].dtype(), dl::kBool);
    ++batches;
  }
  EXPECT_EQ(batches, 1);
}

TEST_F(CppData, ExceptionsOfADatasetComeOutAsThemselves) {
  for (const int workers : {0, 2}) {
    const auto broken = data::make_dataset(
        8,
        [](int64_t i) {
          if (i == 5) throw std::underflow_error("sample five");
          return dl::tensor(i);
        },
        data::DatasetOptions().any_thread(true));
    data::DataLoader loader(broken, data::DataLoaderOptions().batch_size(2).num_workers(workers));
    int batches = 0;
    try {
      for (auto [x, none] : loader) ++batches;
      ADD_FAILURE() << "nothing was thrown";
    } catch (const std::underflow_error& error) {
      EXPECT_STREQ(error.what(), "sample five");
    }
    EXPECT_EQ(batches, 2);
  }
}

TEST_F(CppData, SamplesMustLookAlike) {
  const auto uneven = data::make_dataset(3, [](int64_t i) { return dl::ones({i + 1}); });
  EXPECT_EQ(message_of(dl::Code::kShape, [&] { uneven.get(2); }),
            "dataset: sample 2 is f32[3], unlike sample 0");
  message_of(dl::Code::kInvalidArgument,
             [] { data::make_dataset(0, [](int64_t) { return dl::ones({1}); }); });
}

TEST_F(CppData, ReadsTables) {
  const std::string path = ::testing::TempDir() + "dl_cpp_table.csv";
  std::ofstream(path) << "a;b;c\n1;2;3\n4;5;6\n";
  const auto options = data::CSVOptions().delimiter(";").skip_rows(1);
  const data::CSVDataset table(path, 1, options);
  EXPECT_EQ(values(table.features()), (Values{1, 2, 4, 5}));
  EXPECT_EQ(table.labels().sizes(), dl::Dims({2, 1}));
  EXPECT_EQ(values(table[1][1]), (Values{6}));
  EXPECT_EQ(data::csv_read(path, data::CSVOptions(options).columns("2")).sizes(), dl::Dims({2, 1}));
  std::remove(path.c_str());
  message_of(dl::Code::kNotFound, [&] { data::CSVDataset{path}; });
}

}  // namespace
