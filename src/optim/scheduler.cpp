#include "optim/scheduler.h"

#include <cmath>

#include "base/error.h"
#include "base/number_text.h"
#include "tensor/recorder.h"

namespace dlcore::optim {
namespace {

using Place = std::variant<double*, int64_t*, bool*>;

std::string text_of(const Place& place) {
  if (const auto* number = std::get_if<double*>(&place)) return python_text(**number);
  if (const auto* integer = std::get_if<int64_t*>(&place)) return cat(**integer);
  return *std::get<bool*>(place) ? "1" : "0";
}

void assign(const Place& place, double value) {
  std::visit([value](auto* to) { *to = static_cast<std::decay_t<decltype(*to)>>(value); }, place);
}

bool can_hold(const Place& place, double value) {
  constexpr double kLimit = 9007199254740992.0;  // 2^53: up to here a double is exact
  if (std::holds_alternative<double*>(place)) return true;
  if (std::holds_alternative<bool*>(place)) return value == 0 || value == 1;
  return value == std::trunc(value) && std::fabs(value) <= kLimit;
}

}  // namespace

Scheduler::Scheduler(const char* type_name, Ref<Optimizer> optimizer)
    : type_name_(type_name), optimizer_(std::move(optimizer)), last_lrs_(current_lrs()) {}

void Scheduler::step() {
  if (!recording()) return advance();
  run_in_replays(type_name_, [self = Ref<Scheduler>(this)] { self->advance(); });
}

void Scheduler::step(double metric) {
  refuse_in_plan(type_name_, "its step depends on a number that is given by value");
  advance(metric);
}

void Scheduler::advance() {
  fail(Code::kState, type_name_, ": a step needs the metric that the scheduler follows");
}

void Scheduler::advance(double) {
  fail(Code::kState, type_name_, ": the scheduler follows no metric, a step takes none");
}

double Scheduler::last_lr(int64_t group) const {
  const auto count = static_cast<int64_t>(last_lrs_.size());
  DL_CHECK(group >= 0 && group < count, Code::kIndex, type_name_, ": group (", group,
           ") must be in [0, ", count, ")");
  return last_lrs_[static_cast<size_t>(group)];
}

std::vector<double> Scheduler::current_lrs() const {
  std::vector<double> lrs(static_cast<size_t>(optimizer_->group_count()));
  for (size_t i = 0; i < lrs.size(); ++i) lrs[i] = optimizer_->get(static_cast<int64_t>(i), "lr");
  return lrs;
}

void Scheduler::check_groups() const {
  DL_CHECK(optimizer_->group_count() == static_cast<int>(last_lrs_.size()), Code::kState,
           type_name_, ": the optimizer has ", optimizer_->group_count(),
           " groups, when the scheduler was made it had ", last_lrs_.size());
}

void Scheduler::finish(int64_t epoch, const std::vector<double>& lrs) {
  for (size_t i = 0; i < lrs.size(); ++i) {
    DL_CHECK(lrs[i] >= 0, Code::kInvalidArgument, type_name_, ": the learning rate of group ", i,
             " at epoch ", epoch, " must not be negative; got ", lrs[i]);
  }
  for (size_t i = 0; i < lrs.size(); ++i) {
    optimizer_->set(static_cast<int64_t>(i), "lr", lrs[i]);
  }
  last_epoch_ = epoch;
  last_lrs_ = lrs;
}

// ---- State ----

void Scheduler::add_list(Fields* fields, const char* name, std::vector<double>* values) {
  for (size_t i = 0; i < values->size(); ++i) {
    fields->push_back({cat(name, ".", i), &(*values)[i]});
  }
}

Scheduler::Fields Scheduler::fields() {
  Fields fields{{"last_epoch", &last_epoch_}};
  add_list(&fields, "last_lr", &last_lrs_);
  return fields;
}

Ref<nn::StateDict> Scheduler::state_dict() {
  auto state = make_ref<nn::StateDict>();
  state->metadata["scheduler"] = type_name_;
  for (const Field& field : fields()) state->metadata[field.name] = text_of(field.place);
  return state;
}

void Scheduler::load_state_dict(const nn::StateDict& state) {
  const auto text = [&](const std::string& key) {
    const auto found = state.metadata.find(key);
    DL_CHECK(found != state.metadata.end(), Code::kNotFound, type_name_, ": the state has no '",
             key, "'");
    return found->second;
  };
  DL_CHECK(text("scheduler") == type_name_, Code::kInvalidArgument, type_name_,
           ": the state is that of a ", text("scheduler"));
  const std::string one_too_many = cat("last_lr.", last_lrs_.size());
  DL_CHECK(!state.metadata.count(one_too_many), Code::kInvalidArgument, type_name_,
           ": the state has more groups than ", last_lrs_.size());
  const Fields places = fields();
  std::vector<double> values(places.size());
  for (size_t i = 0; i < places.size(); ++i) {
    const std::string read = text(places[i].name);
    DL_CHECK(parse_number(read, &values[i]) && can_hold(places[i].place, values[i]),
             Code::kCorruptData, type_name_, ": the state's '", places[i].name, "' is '", read,
             "', which is no value");
  }
  for (size_t i = 0; i < places.size(); ++i) assign(places[i].place, values[i]);
}

}  // namespace dlcore::optim
