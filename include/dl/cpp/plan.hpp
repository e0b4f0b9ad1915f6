// Steps that are captured once and replayed.
#pragma once

#include <dl/cpp/data_loader.hpp>
#include <dl/cpp/generated/plan.hpp>

namespace dl::detail {

inline TensorList as_list(Tensor x) { return {std::move(x)}; }
inline TensorList as_list(TensorList xs) { return xs; }

template <class F>
dl_status DL_CALL run_plan_step(void* f, dl_tensor* const* inputs, int64_t count,
                                dl_tensor** outputs, int64_t* output_count) {
  return guarded([&] {
    const TensorList ys = as_list((*static_cast<F*>(f))(share_all(inputs, count)));
    if (size_of(ys) > DL_PLAN_MOST_OUTPUTS) {
      fail(Code::kInvalidArgument, "a plan's step gave " + std::to_string(ys.size()) +
                                       " outputs; " + std::to_string(DL_PLAN_MOST_OUTPUTS) +
                                       " are possible");
    }
    for (const Tensor& y : ys) {
      dl_tensor_retain(y.handle());
      outputs[(*output_count)++] = y.handle();
    }
  });
}

// What progress(steps, loss) gives, if anything, says whether to go on.
template <class F>
dl_status DL_CALL run_plan_progress(void* f, int64_t steps, double loss, int32_t* stop) {
  return guarded([&] {
    if constexpr (std::is_void_v<std::invoke_result_t<F&, int64_t, double>>) {
      (*static_cast<F*>(f))(steps, loss);
    } else {
      *stop = (*static_cast<F*>(f))(steps, loss) ? 0 : 1;
    }
  });
}

}  // namespace dl::detail

namespace dl {

// A step that is captured the first time it meets inputs of some shapes, and replayed from then on:
//   Plan step([&](const TensorList& batch) {
//     Tensor loss = criterion(net(batch[0]), batch[1]);
//     optimizer.zero_grad();
//     loss.backward();
//     optimizer.step();
//     return loss;
//   });
//   step.run_over(loader);
// A value whose copies are the same plan; it is used by one thread at a time. include/dl/plan.h
// says what a plan can hold.
class Plan {
 public:
  // step(inputs) gives a Tensor or a TensorList.
  template <class F>
  explicit Plan(F step)
      : handle_(detail::handle_of<dl_plan>(dl_plan_create, &detail::run_plan_step<F>,
                                           new F(std::move(step)), &detail::destroy<F>)) {}

  // What f() computes now, to be replayed on the tensors that it used; what it throws comes out.
  template <class F>
  static Plan capture(F f) {
    plan_begin();
    try {
      f();
    } catch (...) {
      plan_abandon();
      throw;
    }
    return Plan(detail::plan_end());
  }

  dl_plan* handle() const noexcept { return handle_.get(); }

  // One step on copies of the inputs; its outputs, fresh and without a graph.
  TensorList run(const TensorList& inputs) const {
    detail::plan_run(handle(), inputs);
    TensorList outputs;
    const int64_t count = detail::plan_output_count(handle());
    for (int64_t i = 0; i < count; ++i) outputs.push_back(detail::plan_output(handle(), i));
    return outputs;
  }
  // The last step again on what stands in its inputs.
  void replay(int64_t count = 1) const { detail::plan_replay(handle(), count); }

  // A step for each batch to the end of the loader's epoch, or `most` steps. The step's first
  // output is its loss. The losses.
  std::vector<double> run_over(const data::DataLoader& loader, int64_t most = -1) const {
    detail::value_of<int64_t>(dl_plan_run_over, handle(), loader.handle(), most, nullptr, nullptr,
                              nullptr);
    return detail::plan_losses(handle());
  }
  // progress(steps, loss) may return false to end the run.
  template <class F>
  std::vector<double> run_over(const data::DataLoader& loader, int64_t most, F progress) const {
    detail::value_of<int64_t>(dl_plan_run_over, handle(), loader.handle(), most,
                              &detail::run_plan_progress<F>, &progress, nullptr);
    return detail::plan_losses(handle());
  }

  int64_t capture_count() const { return detail::plan_capture_count(handle()); }
  std::string to_string() const { return detail::plan_to_string(handle()); }

 private:
  explicit Plan(detail::Handle<dl_plan> handle) noexcept : handle_(std::move(handle)) {}
  detail::Handle<dl_plan> handle_;
};

}  // namespace dl
