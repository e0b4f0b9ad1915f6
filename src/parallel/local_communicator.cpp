#include "parallel/local_communicator.h"

#include "device/backend.h"
#include "ops/view/view.h"

namespace dlcore::parallel {

void LocalCommunicator::barrier() {
  run({"barrier", Tensor()}, [] {});
}

void LocalCommunicator::abort(std::string reason) noexcept {
  meeting_->break_off(Code::kState, std::move(reason));
}

void LocalCommunicator::settle() const { backend(device().kind)->synchronize(device().index); }

Tensor LocalCommunicator::flat(const Tensor& x) { return ops::reshape(alias(x), {x.numel()}); }

}  // namespace dlcore::parallel
