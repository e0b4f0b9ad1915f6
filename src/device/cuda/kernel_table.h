#pragma once

namespace dlcore::cuda {

// The body of the kernel with this number, or nullptr. Defined by the generated table.
const void* kernel_body(int number);

}  // namespace dlcore::cuda
