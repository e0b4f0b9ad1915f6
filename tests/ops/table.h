#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ops/call.h"

namespace dlcore::optest {

// How far a result may be from PyTorch's: |a - b| <= absolute + relative * |b|. Zero for both asks
// for the same value and the same sign of zero.
struct Tolerance {
  double relative = 0;
  double absolute = 0;
  bool exact() const { return relative == 0 && absolute == 0; }
};

inline constexpr Tolerance kExact{};
inline constexpr Tolerance kF32{2e-6, 2e-7};
inline constexpr Tolerance kF64{1e-13, 1e-14};

// An operation: how it is called, how exact it is, and what it does not promise. The cases are
// those of its name in golden/vectors.
class Row {
 public:
  Row(const char* op, std::vector<Call> calls) : op_(op), calls_(std::move(calls)) {}

  // x.op_(...) writes what op(x, ...) returns into x.
  Row& in_place(const char* op, std::vector<Call> calls) {
    in_place_op_ = op;
    in_place_ = std::move(calls);
    return *this;
  }
  // The operation writes into its first argument and returns it.
  Row& writes() {
    writes_ = true;
    return *this;
  }
  // Results (and gradients) are the inputs' bits or one rounding of them.
  Row& exact() {
    f32_ = f64_ = kExact;
    return *this;
  }
  Row& tolerance(Tolerance f32, Tolerance f64) {
    f32_ = f32, f64_ = f64;
    return *this;
  }
  // PyTorch's gradients follow other formulas, equal but for their rounding.
  Row& gradient_tolerance(Tolerance f32, Tolerance f64) {
    gradient_f32_ = f32, gradient_f64_ = f64;
    return *this;
  }
  // What it does depends on where the elements lie: other layouts mean other results.
  Row& of_layout() {
    of_layout_ = true;
    return *this;
  }
  // Its arguments name sizes: with larger inputs they make no sense.
  Row& of_sizes() {
    of_sizes_ = true;
    return *this;
  }
  // Tensors on different devices are what it is for.
  Row& crosses_devices() {
    crosses_devices_ = true;
    return *this;
  }
  // How often it can be differentiated.
  Row& order(int order) {
    order_ = order;
    return *this;
  }
  const std::string& op() const { return op_; }
  const std::string& in_place_op() const { return in_place_op_; }
  bool has_in_place() const { return !in_place_.empty(); }
  bool is_of_layout() const { return of_layout_; }
  bool is_of_sizes() const { return of_sizes_; }
  bool does_cross_devices() const { return crosses_devices_; }
  bool does_write() const { return writes_; }
  int order() const { return order_; }
  Tolerance tolerance(DType dtype) const;
  Tolerance gradient_tolerance(DType dtype) const;

  const std::vector<golden::Case>& cases() const { return golden::cases_of(op_); }

  Tensors run(const Args& args) const;
  Tensors run_in_place(const Args& args) const;
  bool accepts_in_place(const Args& args) const;

 private:
  std::string op_;
  std::vector<Call> calls_;
  std::string in_place_op_;
  std::vector<Call> in_place_;
  Tolerance f32_ = kF32;
  Tolerance f64_ = kF64;
  std::optional<Tolerance> gradient_f32_, gradient_f64_;
  bool writes_ = false;
  bool of_layout_ = false;
  bool of_sizes_ = false;
  bool crosses_devices_ = false;
  int order_ = 2;
};

std::ostream& operator<<(std::ostream& out, const Row& row);

using Rows = std::vector<Row>;
// Every row. Each family has a file in rows/.
const Rows& all_rows();

}  // namespace dlcore::optest
