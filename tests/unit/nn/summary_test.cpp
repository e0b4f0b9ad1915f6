#include "nn/summary.h"

#include "../support/tensors.h"
#include "nn/layers/activations.h"
#include "nn/layers/linear.h"
#include "nn/layers/shape.h"
#include "nn/sequential.h"

namespace dlcore::nn {
namespace {

// 784 * 430 + 430 and 430 * 10 + 10.
TEST(Summary, CountsParametersPerLayer) {
  const auto net = make_ref<Sequential>();
  net->append("flatten", make_ref<Flatten>());
  net->append("fc1", make_ref<Linear>(784, 430));
  net->append("relu", make_ref<ReLU>());
  net->append("fc2", make_ref<Linear>(430, 10));
  net->module_at("fc2")->requires_grad_(false);
  EXPECT_EQ(summary(*net),
            "module     type     parameters\n"
            "flatten    Flatten           0\n"
            "fc1        Linear      337,550\n"
            "relu       ReLU              0\n"
            "fc2        Linear        4,310\n"
            "total                  341,860\n"
            "trainable              337,550\n");
}

TEST(Summary, CountsASharedParameterOnce) {
  const auto net = make_ref<Sequential>();
  const auto shared = make_ref<Linear>(2, 1);
  net->append(shared);
  net->append(shared);
  EXPECT_EQ(summary(*net),
            "module     type    parameters\n"
            "0          Linear           3\n"
            "total                       3\n"
            "trainable                   3\n");
}

}  // namespace
}  // namespace dlcore::nn
