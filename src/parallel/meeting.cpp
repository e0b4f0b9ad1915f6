#include "parallel/meeting.h"

#include <algorithm>
#include <chrono>

namespace dlcore::parallel {
namespace {

constexpr double kForever = 1e9;  // seconds; beyond what a clock can count

bool fit(const Collective& a, const Collective& b) {
  const bool alike = std::string(a.name) == b.name && a.root == b.root && a.op == b.op &&
                     a.x.defined() == b.x.defined();
  return alike && (!a.x.defined() || (a.x.dtype() == b.x.dtype() && a.x.shape() == b.x.shape()));
}

std::string describe_call(size_t rank, const Collective& call) {
  std::string text = cat("rank ", rank, " calls ", call.name);
  if (call.x.defined()) text += cat(" with ", call.x);
  if (call.root >= 0) text += cat(", root ", call.root);
  return text;
}

}  // namespace

Meeting::Meeting(int size, double timeout)
    : timeout_(timeout),
      here_(static_cast<size_t>(size)),
      calls_(static_cast<size_t>(size)),
      parts_(static_cast<size_t>(size)) {}

void Meeting::begin(int rank, const Collective& call) {
  Lock lock(mutex_);
  const auto place = static_cast<size_t>(rank);
  check_whole(call.name);
  DL_CHECK(!here_[place], Code::kState, call.name, ": rank ", rank,
           " is in a collective already, on another thread");
  calls_[place] = call;
  here_[place] = true;
  if (all_here()) difference_ = difference();
  wait(lock, call.name);
  if (!difference_.empty()) forget(rank);
  // Nobody writes it anew before all have come to the next `begin`, this rank among them.
  DL_CHECK(difference_.empty(), Code::kState, call.name,
           ": the ranks' calls differ: ", difference_);
}

void Meeting::sync(int rank, const char* name) {
  Lock lock(mutex_);
  check_whole(name);
  here_[static_cast<size_t>(rank)] = true;
  wait(lock, name);
}

void Meeting::wait(Lock& lock, const char* name) {
  const uint64_t round = round_;
  if (all_here()) {
    here_.assign(here_.size(), false);
    ++round_;
    changed_.notify_all();
    return;
  }
  const auto over = [&] { return round_ != round || broken_; };
  if (timeout_ > kForever) {
    changed_.wait(lock, over);
  } else if (!changed_.wait_for(lock, std::chrono::duration<double>(timeout_), over)) {
    break_now(Code::kLimit, cat("no answer from ", missing(), " within ", timeout_, " s"));
  }
  if (round_ == round) check_whole(name);
}

void Meeting::await(const char* name, const std::function<bool()>& done) {
  constexpr int kEager = 20;                              // questions before the first pause
  constexpr auto kPause = std::chrono::microseconds(20);  // little beside what takes that long
  const auto start = std::chrono::steady_clock::now();
  for (int asked = 0; !done(); ++asked) {
    const std::chrono::duration<double> waited = std::chrono::steady_clock::now() - start;
    Lock lock(mutex_);
    if (waited.count() > timeout_) break_now(Code::kLimit, cat("no end within ", timeout_, " s"));
    check_whole(name);
    if (asked >= kEager) changed_.wait_for(lock, kPause);
  }
}

void Meeting::break_off(Code code, std::string reason) noexcept {
  const std::lock_guard<std::mutex> lock(mutex_);
  break_now(code, std::move(reason));
}

void Meeting::break_now(Code code, std::string reason) noexcept {
  if (broken_) return;
  broken_ = true;
  code_ = code;
  reason_ = std::move(reason);
  changed_.notify_all();
}

void Meeting::forget(int rank) {
  calls_[static_cast<size_t>(rank)].x = Tensor();
  parts_[static_cast<size_t>(rank)] = Tensor();
}

void Meeting::check_whole(const char* name) const {
  DL_CHECK(!broken_, code_, name, ": the group is broken: ", reason_);
}

bool Meeting::all_here() const {
  return std::all_of(here_.begin(), here_.end(), [](bool here) { return here; });
}

std::string Meeting::missing() const {
  std::string ranks;
  for (size_t i = 0; i < here_.size(); ++i) {
    if (!here_[i]) ranks += cat(ranks.empty() ? "rank " : ", rank ", i);
  }
  return cat(ranks, " of ", here_.size());
}

std::string Meeting::difference() const {
  for (size_t i = 1; i < calls_.size(); ++i) {
    if (fit(calls_[0], calls_[i])) continue;
    return describe_call(0, calls_[0]) + "; " + describe_call(i, calls_[i]);
  }
  return "";
}

}  // namespace dlcore::parallel
