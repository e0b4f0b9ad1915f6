#pragma once

#include <string>
#include <variant>
#include <vector>

#include "nn/state_dict.h"
#include "optim/optimizer.h"

namespace dlcore::optim {

// Changes the learning rates of an optimizer's groups from epoch to epoch, as PyTorch's schedulers
// do. Making one starts it: epoch 0's rates are in the optimizer from then on.
class Scheduler : public RefCounted {
 public:
  // Goes on to the next epoch. On an error nothing has been changed.
  void step();
  // The same for a scheduler that follows a metric, such as the loss of the epoch that has ended.
  void step(double metric);

  int64_t last_epoch() const { return last_epoch_; }
  // The rate of a group as the last step left it.
  double last_lr(int64_t group) const;

  // What it goes on from, and its options, as metadata by PyTorch's names; no tensors. The
  // optimizer is not part of it.
  Ref<nn::StateDict> state_dict();
  // Fails, changing nothing, unless the state is one of the same kind of scheduler and as many
  // groups.
  void load_state_dict(const nn::StateDict& state);

 protected:
  // A number or a flag of the state, and where it is kept.
  using Place = std::variant<double*, int64_t*, bool*>;
  struct Field {
    std::string name;
    Place place;
  };
  using Fields = std::vector<Field>;

  Scheduler(const char* type_name, Ref<Optimizer> optimizer);

  virtual void advance();
  virtual void advance(double metric);
  virtual Fields fields();
  static void add_list(Fields* fields, const char* name, std::vector<double>* values);

  std::vector<double> current_lrs() const;
  // Writes the rates into the optimizer and ends the step that led to `epoch`.
  void finish(int64_t epoch, const std::vector<double>& lrs);
  // Fails if the optimizer has got or lost groups since the scheduler was made.
  void check_groups() const;

  const char* type_name_;
  const Ref<Optimizer> optimizer_;

 private:
  int64_t last_epoch_ = 0;
  std::vector<double> last_lrs_;
};

}  // namespace dlcore::optim
