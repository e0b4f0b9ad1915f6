// Tensors on a GPU, to another library and back.
#include "tensor/dlpack.h"

#include <gtest/gtest.h>

#include "cuda/values.h"
#include "device/stream.h"
#include "ops/copy/copy.h"
#include "tensor/dlpack_abi.h"

namespace dlcore {
namespace {

TEST(CudaDlpack, AnExportedTensorSaysWhichGpuItIsOnAndSharesItsMemory) {
  const Tensor x = on_gpu<float>({1, 2, 3}, {3});
  auto* managed = to_dlpack<DLManagedTensorVersioned>(x);
  EXPECT_EQ(managed->dl_tensor.device.device_type, DL_PACK_CUDA);
  EXPECT_EQ(managed->dl_tensor.device.device_id, 0);
  const Tensor y = from_dlpack("test", managed);
  EXPECT_EQ(y.device(), kGpu);
  ops::fill_(x, 7);
  EXPECT_EQ(values_of<float>(y), (std::vector<float>{7, 7, 7}));
}

TEST(CudaDlpack, WorkOfEveryStreamIsDoneWhenATensorIsExported) {
  const Tensor x = on_gpu<float>({1, 2, 3}, {3});
  {
    const WithStream with(Stream::create(kGpu));
    ops::fill_(x, 7);
  }
  const Tensor y = from_dlpack("test", to_dlpack<DLManagedTensor>(x));
  EXPECT_EQ(values_of<float>(y), (std::vector<float>{7, 7, 7}));
}

}  // namespace
}  // namespace dlcore
