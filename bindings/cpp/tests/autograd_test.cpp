#include <stdexcept>

#include "counted_test.h"

namespace {

class CppAutograd : public CountedTest {};

TEST_F(CppAutograd, GivesGradients) {
  const auto x = dl::tensor({1.f, 2.f, 3.f}, dl::requires_grad());
  (x * x).sum().backward();
  EXPECT_EQ(values(x.grad()), (Values{2, 4, 6}));
  EXPECT_FALSE(dl::tensor({1.f}).grad().defined());
}

TEST_F(CppAutograd, StartsFromAGivenGradient) {
  const auto x = dl::tensor({1.f, 2.f}, dl::requires_grad());
  (x * 3).backward(dl::tensor({1.f, 10.f}));
  EXPECT_EQ(values(x.grad()), (Values{3, 30}));
}

TEST_F(CppAutograd, GivesGradientsOfGradients) {
  const auto x = dl::tensor({2.f}, dl::requires_grad());
  const auto dy = dl::autograd::grad({(x * x * x).sum()}, {x}, {},
                                     dl::autograd::GradOptions().create_graph(true))[0];
  EXPECT_EQ(dy.item(), 12);
  EXPECT_EQ(dl::autograd::grad({dy.sum()}, {x})[0].item(), 12);
  EXPECT_FALSE(x.grad().defined());
}

TEST_F(CppAutograd, LeavesUnusedInputsUndefined) {
  const auto x = dl::tensor({1.f}, dl::requires_grad()), z = dl::tensor({1.f}, dl::requires_grad());
  const auto grads = dl::autograd::grad({(x * 3).sum()}, {x, z}, {},
                                        dl::autograd::GradOptions().allow_unused(true));
  EXPECT_EQ(grads[0].item(), 3);
  EXPECT_FALSE(grads[1].defined());
}

TEST_F(CppAutograd, GuardsEndWithTheirScope) {
  const auto x = dl::tensor({1.f}, dl::requires_grad());
  {
    const dl::NoGradGuard no_grad;
    EXPECT_FALSE((x * 2).requires_grad());
    const dl::AutoGradMode recorded(true);
    EXPECT_TRUE((x * 2).requires_grad());
  }
  EXPECT_TRUE((x * 2).requires_grad());
  try {
    const dl::NoGradGuard no_grad;
    throw std::runtime_error("leaves the scope");
  } catch (const std::runtime_error&) {
  }
  EXPECT_TRUE(dl::AutoGradMode::is_enabled());
}

auto make_square() {
  return dl::autograd::make_function(
      "square",
      [](dl::autograd::Context& context, const dl::TensorList& x) {
        context.save_for_backward({x[0]});
        return dl::TensorList{x[0] * x[0]};
      },
      [](dl::autograd::Context& context, const dl::TensorList& dy) {
        return dl::TensorList{2 * context.saved()[0] * dy[0]};
      });
}

TEST_F(CppAutograd, TakesFunctionsFromLambdas) {
  const auto square = make_square();
  const auto x = dl::tensor({3.f}, dl::requires_grad());
  const auto y = square({x})[0];
  EXPECT_EQ(y.item(), 9);
  const auto dx =
      dl::autograd::grad({y.sum()}, {x}, {}, dl::autograd::GradOptions().create_graph(true))[0];
  EXPECT_EQ(dx.item(), 6);
  EXPECT_EQ(dl::autograd::grad({dx.sum()}, {x})[0].item(), 2);
}

// sum(a x), with a gradient for x alone.
struct Weighted : dl::autograd::Function<Weighted> {
  static dl::Tensor forward(dl::autograd::Context* context, const dl::Tensor& a,
                            const dl::Tensor& x) {
    context->save_for_backward({a});
    return (a * x).sum();
  }
  static dl::TensorList backward(dl::autograd::Context* context, const dl::TensorList& dy) {
    return {dl::Tensor(), context->get_saved_variables()[0] * dy[0]};
  }
};

TEST_F(CppAutograd, TakesFunctionsFromClasses) {
  const auto a = dl::tensor({2.f, 5.f}), x = dl::tensor({1.f, 1.f}, dl::requires_grad());
  const auto y = Weighted::apply(a, x);
  EXPECT_EQ(y.item(), 7);
  EXPECT_NE(y.str().find("grad_fn=<Weighted"), std::string::npos) << y.str();
  y.backward();
  EXPECT_EQ(values(x.grad()), (Values{2, 5}));
}

TEST_F(CppAutograd, ExceptionsOfBackwardComeOutAsThemselves) {
  struct Odd : std::logic_error {
    using std::logic_error::logic_error;
    int number = 42;
  };
  const auto broken = dl::autograd::make_function(
      "broken", [](dl::autograd::Context&, const dl::TensorList& x) { return x; },
      [](dl::autograd::Context&, const dl::TensorList&) -> dl::TensorList { throw Odd("odd"); });
  const auto x = dl::tensor({1.f}, dl::requires_grad());
  const auto y = broken({x})[0];
  try {
    y.backward();
    FAIL() << "nothing was thrown";
  } catch (const Odd& odd) {
    EXPECT_STREQ(odd.what(), "odd");
    EXPECT_EQ(odd.number, 42);
  }
}

TEST_F(CppAutograd, ErrorsInBackwardKeepTheirCode) {
  const auto wrong = dl::autograd::make_function(
      "wrong", [](dl::autograd::Context&, const dl::TensorList& x) { return x; },
      [](dl::autograd::Context&, const dl::TensorList& dy) {
        return dl::TensorList{dy[0] + dl::ones({5, 5})[7]};
      });
  const auto x = dl::tensor({1.f}, dl::requires_grad());
  message_of(dl::Code::kIndex, [&] { wrong({x})[0].backward(); });
  const auto few = dl::autograd::make_function(
      "few", [](dl::autograd::Context&, const dl::TensorList& in) { return in; },
      [](dl::autograd::Context&, const dl::TensorList&) { return dl::TensorList{}; });
  EXPECT_EQ(message_of(dl::Code::kInvalidArgument, [&] { few({x})[0].backward(); }),
            "backward gave 0 gradients for 1 inputs");
}

TEST_F(CppAutograd, NestedExceptionsComeOutAsThemselves) {
  const auto inner = dl::autograd::make_function(
      "inner", [](dl::autograd::Context&, const dl::TensorList& x) { return x; },
      [](dl::autograd::Context&, const dl::TensorList&) -> dl::TensorList {
        throw std::out_of_range("deep");
      });
  const auto outer = dl::autograd::make_function(
      "outer", [](dl::autograd::Context&, const dl::TensorList& x) { return x; },
      [inner](dl::autograd::Context&, const dl::TensorList& dy) {
        const dl::AutoGradMode recorded(true);
        const auto z = dl::tensor({1.f}, dl::requires_grad());
        inner({z})[0].backward();
        return dy;
      });
  const auto x = dl::tensor({1.f}, dl::requires_grad());
  EXPECT_THROW(outer({x})[0].backward(), std::out_of_range);
}

}  // namespace
