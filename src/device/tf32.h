#pragma once

namespace dlcore {

// Whether GPUs may round the factors of f32 products to TF32's 10 bits after the point, as
// PyTorch's torch.backends.cuda.matmul.allow_tf32; off at first. For the whole process; any thread.
bool tf32_allowed();
void allow_tf32(bool allowed);

}  // namespace dlcore
