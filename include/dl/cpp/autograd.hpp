// Gradients: who records, gradients of chosen inputs, operations of one's own.
#pragma once

#include <dl/cpp/create.hpp>
#include <dl/cpp/generated/autograd.hpp>
#include <dl/cpp/type_name.hpp>

namespace dl {

// While it lives, this thread records operations or not, as told.
class AutoGradMode {
 public:
  explicit AutoGradMode(bool enabled) { detail::check(dl_grad_mode_push(enabled)); }
  AutoGradMode(const AutoGradMode&) = delete;
  AutoGradMode& operator=(const AutoGradMode&) = delete;
  ~AutoGradMode() { (void)dl_grad_mode_pop(); }

  static bool is_enabled() { return dl_grad_enabled() != 0; }
  static void set_enabled(bool enabled) { detail::check(dl_set_grad_enabled(enabled)); }
};
using GradMode = AutoGradMode;

// While it lives, this thread records nothing.
class NoGradGuard : public AutoGradMode {
 public:
  NoGradGuard() : AutoGradMode(false) {}
};

namespace autograd {

// Adds the gradients of the leaves; grad_outputs one for each output, or none where each output has
// one element.
inline void backward(const TensorList& outputs, const TensorList& grad_outputs = {},
                     const BackwardFields& options = {}) {
  const auto ys = detail::handles_of(outputs), dys = detail::handles_of(grad_outputs);
  const auto c_options = detail::to_c(options);
  detail::check(dl_backward_from(ys.data(), detail::size_of(ys), dys.data(), detail::size_of(dys),
                                 &c_options));
}

// The gradients of the inputs alone, in their order; no leaf's gradient changes. With allow_unused
// one on which the outputs do not depend is not defined.
inline TensorList grad(const TensorList& outputs, const TensorList& inputs,
                       const TensorList& grad_outputs = {}, const GradFields& options = {}) {
  const auto ys = detail::handles_of(outputs), dys = detail::handles_of(grad_outputs),
             xs = detail::handles_of(inputs);
  const auto c_options = detail::to_c(options);
  return detail::tensors_of(detail::size_of(xs), [&](dl_tensor** grads) {
    return dl_grad(ys.data(), detail::size_of(ys), dys.data(), detail::size_of(dys), xs.data(),
                   detail::size_of(xs), &c_options, grads);
  });
}

// What an operation's forward leaves for its backward. Saved tensors that are changed in place
// meanwhile are an error of the backward pass.
class Context {
 public:
  void save_for_backward(TensorList tensors) { saved_ = std::move(tensors); }
  const TensorList& get_saved_variables() const noexcept { return saved_; }
  const TensorList& saved() const noexcept { return saved_; }

 private:
  TensorList saved_;
};
using AutogradContext = Context;
using Variable = Tensor;
using variable_list = TensorList;

}  // namespace autograd

namespace detail {

inline TensorList share_all(dl_tensor* const* handles, int64_t count) {
  TensorList tensors;
  for (int64_t i = 0; i < count; ++i) {
    tensors.emplace_back(Handle<dl_tensor>::share(handles[i]));
  }
  return tensors;
}

// The C callback of a backward that is an object of type B. It may run on any thread and more than
// once (retain_graph), so that each call gets a context of its own.
template <class B>
dl_status DL_CALL run_backward(void* user_data, dl_tensor* const* saved, int64_t saved_count,
                               dl_tensor* const* output_grads, int64_t output_count,
                               dl_tensor** input_grads, int64_t input_count) {
  return guarded([&] {
    autograd::Context context;
    context.save_for_backward(share_all(saved, saved_count));
    const TensorList grads =
        (*static_cast<B*>(user_data))(context, share_all(output_grads, output_count));
    if (size_of(grads) != input_count) {
      fail(Code::kInvalidArgument, "backward gave " + std::to_string(grads.size()) +
                                       " gradients for " + std::to_string(input_count) + " inputs");
    }
    for (int64_t i = 0; i < input_count; ++i) {
      dl_tensor* grad = grads[static_cast<size_t>(i)].handle();
      if (grad) dl_tensor_retain(grad);
      input_grads[i] = grad;
    }
  });
}

template <class B>
TensorList record_function(const char* name, const TensorList& inputs, const TensorList& outputs,
                           const autograd::Context& context, B backward) {
  const auto xs = handles_of(inputs), ys = handles_of(outputs), saved = handles_of(context.saved());
  auto* kept = new B(std::move(backward));
  return tensors_of(size_of(ys), [&](dl_tensor** results) {
    return dl_custom_function(name, xs.data(), size_of(xs), ys.data(), size_of(ys), saved.data(),
                              size_of(saved), &run_backward<B>, kept, &destroy<B>, results);
  });
}

}  // namespace detail

namespace autograd {

// An operation from two functions:
//   auto square = make_function("square",
//       [](Context& c, const TensorList& x) {
//         c.save_for_backward(x);
//         return TensorList{x[0] * x[0]};
//       },
//       [](Context& c, const TensorList& dy) { return TensorList{2 * c.saved()[0] * dy[0]}; });
//   Tensor y = square({x})[0];
// forward runs unrecorded; backward gives a gradient for each input, Tensor() for zero, and can be
// differentiated itself if it is written with tensor operations.
template <class Forward, class Backward>
auto make_function(std::string name, Forward forward, Backward backward) {
  return [name = std::move(name), forward = std::move(forward),
          backward = std::move(backward)](const TensorList& inputs) {
    Context context;
    TensorList outputs;
    {
      const NoGradGuard unrecorded;
      outputs = forward(context, inputs);
    }
    return detail::record_function(name.c_str(), inputs, outputs, context, backward);
  };
}

// An operation as a class, in libtorch's way:
//   struct Square : dl::autograd::Function<Square> {
//     static Tensor forward(Context* context, const Tensor& x);
//     static TensorList backward(Context* context, const TensorList& dy);
//   };
//   Tensor y = Square::apply(x);
// All arguments of forward are tensors; it gives a Tensor or a TensorList.
template <class F>
struct Function {
  template <class... Tensors>
  static auto apply(const Tensors&... inputs) {
    Context context;
    using Output = decltype(F::forward(&context, inputs...));
    TensorList outputs;
    {
      const NoGradGuard unrecorded;
      if constexpr (std::is_same_v<Output, Tensor>) {
        outputs.push_back(F::forward(&context, inputs...));
      } else {
        outputs = F::forward(&context, inputs...);
      }
    }
    const auto backward = [](Context& c, const TensorList& dy) { return F::backward(&c, dy); };
    TensorList results = detail::record_function(detail::readable(typeid(F)).c_str(), {inputs...},
                                                 outputs, context, backward);
    if constexpr (std::is_same_v<Output, Tensor>) {
      return results[0];
    } else {
      return results;
    }
  }
};

}  // namespace autograd

inline void Tensor::backward(const Tensor& gradient) const {
  autograd::backward({*this}, {gradient});
}

}  // namespace dl
