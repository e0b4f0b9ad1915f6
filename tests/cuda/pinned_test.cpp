#include "ops/copy/pinned.h"

#include <gtest/gtest.h>

#include "autograd/autograd.h"
#include "base/error.h"
#include "cuda/values.h"
#include "data/loader.h"
#include "data/tensor_dataset.h"
#include "device/gpu_backend.h"
#include "device/stream.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"

namespace dlcore {
namespace {

using Floats = std::vector<float>;

Tensor on_host(const Floats& values) {
  return from_host("test", values.data(), {static_cast<int64_t>(values.size())}, DType::kF32,
                   kHost);
}

TEST(CudaPinned, IsACopyOnTheHost) {
  const Tensor x = on_host({1, 2, 3});
  EXPECT_FALSE(ops::is_pinned(x));
  const Tensor y = ops::pin_memory(x);
  EXPECT_TRUE(ops::is_pinned(y));
  EXPECT_EQ(y.device(), kHost);
  EXPECT_NE(y.data(), x.data());
  EXPECT_EQ(values_of<float>(y), (Floats{1, 2, 3}));
  EXPECT_EQ(ops::pin_memory(y).data(), y.data());
}

TEST(CudaPinned, IsOfTheHostAlone) {
  const Tensor x = on_gpu<float>({1, 2}, {2});
  EXPECT_FALSE(ops::is_pinned(x));
  EXPECT_THROW(ops::pin_memory(x), Error);
}

// The source may be let go before the copy is done.
TEST(CudaPinned, CopiesRunBesideTheHost) {
  for (int i = 0; i < 10; ++i) {
    const auto value = static_cast<float>(i);
    const Tensor y = ops::to_async(ops::pin_memory(on_host({value, 2 * value})), kGpu);
    EXPECT_EQ(values_of<float>(y), (Floats{value, 2 * value}));
  }
}

TEST(CudaPinned, CopiesAheadOnAStreamOfTheirOwn) {
  const Ref<Stream> side = Stream::create(kGpu);
  const auto copied = make_ref<Event>(kGpu, false);
  const Tensor x = ops::pin_memory(on_host({3, 4}));
  Tensor y;
  {
    const WithStream with(side);
    y = ops::to_async(x, kGpu);
  }
  copied->record(*side);
  Stream::current(kGpu)->wait(*copied);
  record_stream_use(y.impl()->storage->data(), *Stream::current(kGpu));
  EXPECT_EQ(values_of<float>(ops::add(y, y)), (Floats{6, 8}));
}

TEST(CudaPinned, PageableMemoryAndTheHostAreServedToo) {
  const Tensor y = ops::to_async(on_host({1, 2}), kGpu);
  EXPECT_EQ(values_of<float>(ops::to_async(y, kHost)), (Floats{1, 2}));
}

TEST(CudaPinned, IsReusedWhenCopiesAreDone) {
  gpu_backend()->trim(0);
  const Ref<Stream> side = Stream::create(kGpu);
  Tensor x = ops::pin_memory(on_host({1, 2}));
  const void* const first = x.data();
  Tensor y;
  {
    const WithStream with(side);
    y = ops::to_async(x, kGpu);
  }
  x = Tensor();
  const Tensor other = ops::pin_memory(on_host({3, 4}));  // must not overwrite what is being read
  side->synchronize();
  EXPECT_EQ(values_of<float>(y), (Floats{1, 2}));
  const Tensor again = ops::pin_memory(on_host({5, 6}));
  EXPECT_TRUE(other.data() == first || again.data() == first);
}

TEST(CudaPinned, TheLoaderGathersIntoIt) {
  const Tensor rows = on_host({0, 1, 2, 3, 4});
  for (const int64_t workers : {0, 2}) {
    data::LoaderOptions options;
    options.batch_size = 2;
    options.num_workers = workers;
    options.pin_memory = true;
    data::Loader loader(data::tensor_dataset({rows}), options);
    Floats seen;
    while (const auto batch = loader.next()) {
      EXPECT_TRUE(ops::is_pinned((*batch)[0]));
      for (const float value : values_of<float>(ops::to_async((*batch)[0], kGpu))) {
        seen.push_back(value);
      }
    }
    EXPECT_EQ(seen, (Floats{0, 1, 2, 3, 4}));
  }
}

TEST(CudaPinned, GradientsFlowBack) {
  const Tensor x = on_host({1, 2});
  set_requires_grad(x, true);
  const Tensor y = ops::to_async(ops::pin_memory(x), kGpu);
  backward({y}, {on_gpu<float>({5, 6}, {2})}, false, false);
  EXPECT_EQ(values_of<float>(grad(x)), (Floats{5, 6}));
}

}  // namespace
}  // namespace dlcore
