#include "data/loader.h"

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "../support/fork.h"
#include "base/thread_pool.h"
#include "data/callback_dataset.h"
#include "data_testing.h"

// Expected orders: PyTorch 2.15, torch.utils.data.DataLoader.
namespace dlcore::data {
namespace {

using ::testing::ElementsAre;

LoaderOptions batches_of(int64_t batch_size, bool shuffle, Ref<Generator> generator = {}) {
  LoaderOptions options;
  options.batch_size = batch_size;
  options.shuffle = shuffle;
  options.generator = std::move(generator);
  return options;
}

std::vector<Batches> epochs(int64_t samples, const LoaderOptions& options, int count) {
  Loader loader(counting_dataset(samples), options);
  std::vector<Batches> all;
  for (int i = 0; i < count; ++i) all.push_back(rest_of_epoch(&loader));
  return all;
}

class OrderForWorkers : public ::testing::TestWithParam<int> {
 protected:
  LoaderOptions with_workers(LoaderOptions options) const {
    options.num_workers = GetParam();
    return options;
  }
};

INSTANTIATE_TEST_SUITE_P(Loader, OrderForWorkers, ::testing::Values(0, 1, 2, 4));

TEST_P(OrderForWorkers, ShuffledByTheDefaultGenerator) {
  manual_seed(0);
  EXPECT_EQ(epochs(10, with_workers(batches_of(4, true)), 3),
            (std::vector<Batches>{{{6, 7, 1, 4}, {2, 0, 9, 8}, {3, 5}},
                                  {{2, 4, 7, 0}, {8, 9, 5, 3}, {6, 1}},
                                  {{7, 4, 5, 1}, {9, 3, 8, 2}, {0, 6}}}));
  // torch.rand(1) after the three epochs
  EXPECT_EQ(static_cast<float>(default_generator().random() & 0xffffff) * 0x1p-24f,
            0.022325754165649414f);
}

TEST(Loader, GathersIntoTheRoomThatFits) {
  Loader loader(counting_dataset(10), batches_of(4, false));
  const Batch first = *loader.next();
  const std::vector<Tensor> room(first.begin(), first.end());
  loader.reset();
  for (const bool fits : {true, true, false}) {
    const Batch batch = *loader.next(room);
    EXPECT_EQ(batch[0].is_same(room[0]), fits);
  }
  EXPECT_EQ(room[0].data<int64_t>()[0], 4);
}

TEST_P(OrderForWorkers, ShuffledByAGivenGenerator) {
  const auto generator = make_ref<Generator>(0);
  EXPECT_EQ(epochs(10, with_workers(batches_of(4, true, generator)), 3),
            (std::vector<Batches>{{{3, 7, 5, 2}, {0, 8, 1, 6}, {9, 4}},
                                  {{1, 3, 2, 7}, {5, 9, 0, 6}, {4, 8}},
                                  {{6, 8, 5, 7}, {2, 4, 1, 0}, {3, 9}}}));
  // torch.randint(0, 1000000, (1,), generator=generator)
  EXPECT_EQ(generator->random() % 1000000, 257699u);
}

TEST_P(OrderForWorkers, EpochsThatAreCutShort) {
  Loader loader(counting_dataset(10), with_workers(batches_of(4, true, make_ref<Generator>(0))));
  EXPECT_THAT(values_of<int64_t>(loader.next()->at(0)), ElementsAre(3, 7, 5, 2));
  EXPECT_THAT(values_of<int64_t>(loader.next()->at(0)), ElementsAre(0, 8, 1, 6));
  EXPECT_EQ(loader.position(), 2);
  loader.reset();
  EXPECT_EQ(rest_of_epoch(&loader), (Batches{{9, 2, 1, 7}, {4, 0, 3, 5}, {6, 8}}));
  EXPECT_EQ(loader.epoch(), 2);
}

TEST_P(OrderForWorkers, WithoutTheLastShortBatch) {
  LoaderOptions options = with_workers(batches_of(4, true, make_ref<Generator>(0)));
  options.drop_last = true;
  EXPECT_EQ(epochs(10, options, 2),
            (std::vector<Batches>{{{3, 7, 5, 2}, {0, 8, 1, 6}}, {{1, 3, 2, 7}, {5, 9, 0, 6}}}));
}

TEST_P(OrderForWorkers, InSequence) {
  manual_seed(0);
  EXPECT_EQ(epochs(10, with_workers(batches_of(4, false)), 1),
            (std::vector<Batches>{{{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9}}}));
  // torch.randint(0, 1000000, (1,)): one seed was drawn
  EXPECT_EQ(default_generator().random() % 1000000, 714933u);
}

TEST_P(OrderForWorkers, OfASampler) {
  manual_seed(0);
  std::vector<int64_t> all(20);
  for (size_t i = 0; i < all.size(); ++i) all[i] = static_cast<int64_t>(i);
  LoaderOptions options = with_workers(batches_of(6, false));
  options.sampler = make_ref<SubsetRandomSampler>(all, Ref<Generator>());
  EXPECT_EQ(epochs(20, options, 1),
            (std::vector<Batches>{
                {{13, 1, 9, 3, 7, 18}, {17, 11, 0, 8, 16, 14}, {5, 6, 4, 12, 15, 2}, {10, 19}}}));
}

TEST_P(OrderForWorkers, OfABatchSampler) {
  manual_seed(0);
  LoaderOptions options = with_workers({});
  const auto sampler = make_ref<RandomSampler>(20, false, std::nullopt, Ref<Generator>());
  options.batch_sampler = make_ref<BatchSampler>(sampler, 8, true);
  EXPECT_EQ(epochs(20, options, 1),
            (std::vector<Batches>{{{6, 15, 11, 13, 9, 2, 1, 17}, {16, 8, 5, 12, 18, 3, 19, 10}}}));
}

TEST_P(OrderForWorkers, SamplesWithoutBatches) {
  manual_seed(0);
  LoaderOptions options = with_workers(batches_of(1, true));
  options.batching = false;
  Loader loader(counting_dataset(20), options);
  std::vector<int64_t> first;
  for (int i = 0; i < 5; ++i) {
    const Tensor x = loader.next()->at(0);
    EXPECT_EQ(x.ndim(), 0);
    first.push_back(values_of<int64_t>(x)[0]);
  }
  EXPECT_THAT(first, ElementsAre(6, 15, 11, 13, 9));
  EXPECT_EQ(loader.length(), 20);
}

TEST_P(OrderForWorkers, AnEmptyDatasetHasNoBatches) {
  for (bool shuffle : {false, true}) {
    Loader loader(counting_dataset(0), with_workers(batches_of(4, shuffle)));
    EXPECT_EQ(loader.length(), 0);
    EXPECT_FALSE(loader.next());
    EXPECT_FALSE(loader.next());
  }
}

DatasetRef dataset_of(int64_t size, DatasetFunctions::Get get, bool any_thread) {
  DatasetFunctions functions;
  functions.get = std::move(get);
  functions.any_thread = any_thread;
  return make_ref<const CallbackDataset>(size, std::vector<Field>{{"x", DType::kI64, {}}},
                                         std::move(functions));
}

// A dataset whose sample `*bad` fails.
DatasetRef failing_dataset(int64_t size, const int64_t* bad) {
  const auto get = [bad](int64_t index, void* const* fields) {
    if (index == *bad) fail(Code::kCallback, "get returned -42");
    *static_cast<int64_t*>(fields[0]) = index;
  };
  return dataset_of(size, get, true);
}

TEST_P(OrderForWorkers, AFailingSampleFailsItsBatchAlone) {
  int64_t bad = 5;
  Loader loader(failing_dataset(10, &bad), with_workers(batches_of(3, false)));
  EXPECT_THAT(values_of<int64_t>(loader.next()->at(0)), ElementsAre(0, 1, 2));
  EXPECT_EQ(error_of([&] { loader.next(); }, Code::kCallback), "get returned -42 (index 5)");
  EXPECT_EQ(rest_of_epoch(&loader), (Batches{{6, 7, 8}, {9}}));
  bad = 99;
  EXPECT_EQ(rest_of_epoch(&loader), (Batches{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {9}}));
}

TEST_P(OrderForWorkers, ManyBatchesAndEpochs) {
  LoaderOptions options = with_workers(batches_of(7, true, make_ref<Generator>(3)));
  options.persistent_workers = GetParam() > 0;
  const auto with = epochs(1000, options, 5);
  EXPECT_EQ(with, epochs(1000, batches_of(7, true, make_ref<Generator>(3)), 5));
}

TEST_P(OrderForWorkers, BatchesOnAnotherDevice) {
  set_cpu_device_count(2);
  {
    LoaderOptions options = with_workers(batches_of(2, false));
    options.device = {DeviceKind::kCpu, 1};
    Loader loader(counting_dataset(3), options);
    const auto batch = loader.next();
    EXPECT_EQ(batch->at(0).device(), options.device);
    EXPECT_THAT(values_of<int64_t>(batch->at(0)), ElementsAre(0, 1));
    EXPECT_EQ(rest_of_epoch(&loader), (Batches{{2}}));
  }
  set_cpu_device_count(1);
}

TEST(Loader, CountsItsBatches) {
  LoaderOptions options = batches_of(4, false);
  EXPECT_EQ(Loader(counting_dataset(10), options).length(), 3);
  EXPECT_EQ(Loader(counting_dataset(8), options).length(), 2);
  options.drop_last = true;
  EXPECT_EQ(Loader(counting_dataset(10), options).length(), 2);
}

TEST(Loader, MayBeLetGoWithBatchesOutstanding) {
  LoaderOptions options = batches_of(2, false);
  options.num_workers = 3;
  options.prefetch_factor = 5;
  Loader loader(counting_dataset(1000), options);
  EXPECT_THAT(values_of<int64_t>(loader.next()->at(0)), ElementsAre(0, 1));
}

std::string option_error(const LoaderOptions& options) {
  return error_of([&] { Loader(counting_dataset(10), options); }, Code::kInvalidArgument);
}

template <class Change>
std::string error_after(Change&& change) {
  LoaderOptions options;
  change(&options);
  return option_error(options);
}

TEST(Loader, ChecksItsOptions) {
  EXPECT_EQ(error_after([](auto* o) { o->num_workers = -1; }),
            "loader: num_workers (-1) must be between 0 and 1024");
  EXPECT_EQ(error_after([](auto* o) { o->num_workers = 1000000; }),
            "loader: num_workers (1000000) must be between 0 and 1024");
  EXPECT_EQ(error_after([](auto* o) { o->timeout = -1; }),
            "loader: timeout (-1) must not be negative");
  EXPECT_EQ(error_after([](auto* o) { o->prefetch_factor = 2; }),
            "loader: prefetch_factor (2) needs num_workers > 0");
  EXPECT_EQ(error_after([](auto* o) { o->num_workers = 1, o->prefetch_factor = -1; }),
            "loader: prefetch_factor (-1) must be positive");
  EXPECT_EQ(error_after([](auto* o) { o->persistent_workers = true; }),
            "loader: persistent_workers needs num_workers > 0");
  EXPECT_EQ(error_after([](auto* o) { o->batch_size = 0; }),
            "loader: batch_size (0) must be positive");
  EXPECT_EQ(error_after([](auto* o) {
              o->shuffle = true;
              o->sampler = make_ref<SequentialSampler>(10);
            }),
            "loader: sampler and shuffle exclude each other");
  EXPECT_EQ(error_after([](auto* o) {
              o->drop_last = true;
              o->batch_sampler = make_ref<BatchSampler>(make_ref<SequentialSampler>(10), 2, false);
            }),
            "loader: batch_sampler excludes batch_size, shuffle, sampler and drop_last");
  EXPECT_EQ(error_after([](auto* o) { o->batching = false, o->drop_last = true; }),
            "loader: drop_last needs batches, which are switched off");
}

TEST(Loader, ChecksTheSamplersIndices) {
  LoaderOptions options;
  options.sampler = make_ref<SequentialSampler>(11);
  Loader loader(counting_dataset(10), options);
  EXPECT_EQ(error_of([&] { loader.next(); }, Code::kIndex),
            "loader: the sampler gave index 10, but the dataset has 10 samples");
}

TEST(Loader, KeepsCallbacksOnTheCallingThreadUnlessToldOtherwise) {
  const DatasetRef dataset = dataset_of(
      10, [](int64_t, void* const*) {}, false);
  LoaderOptions options;
  options.num_workers = 1;
  EXPECT_EQ(error_of([&] { Loader(dataset, options); }, Code::kInvalidArgument),
            "loader: num_workers (1) must be 0 for a dataset whose callbacks may not run on any "
            "thread");
}

TEST(Loader, RefusesACallFromItsOwnCallback) {
  Loader* again = nullptr;
  std::string message;
  const auto get = [&](int64_t, void* const*) {
    message = error_of([&] { again->next(); }, Code::kState);
  };
  Loader loader(dataset_of(1, get, false), {});
  again = &loader;
  EXPECT_TRUE(loader.next());
  EXPECT_EQ(message, "loader: another call on this loader has not returned yet");
}

TEST(Loader, TimesOutAndWaitsAgain) {
  std::atomic<bool> may_go{false};
  const auto get = [&](int64_t, void* const*) {
    while (!may_go) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  };
  LoaderOptions options;
  options.num_workers = 1;
  options.timeout = 0.01;
  Loader loader(dataset_of(2, get, true), options);
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(error_of([&] { loader.next(); }, Code::kLimit),
              "loader: no batch within the timeout (0.01 s)");
  }
  EXPECT_EQ(loader.position(), 0);
  may_go = true;
  while (loader.position() == 0) {
    try {
      EXPECT_TRUE(loader.next());
    } catch (const Error&) {
    }
  }
  EXPECT_EQ(loader.position(), 1);
}

#if DL_FORK_BESIDE_THREADS
TEST(Loader, SaysSoInAForkedChild) {
  LoaderOptions options;
  options.num_workers = 1;
  Loader loader(counting_dataset(10), options);
  ASSERT_TRUE(loader.next());
  const pid_t child = ::fork();
  if (child == 0) {
    int code = 1;
    try {
      loader.next();
    } catch (const Error& error) {
      code = error.code() == Code::kState ? 0 : 2;
    }
    ::_exit(code);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(WEXITSTATUS(status), 0);
}
#endif

}  // namespace
}  // namespace dlcore::data
