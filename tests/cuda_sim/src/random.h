// A small generator: orders must vary and be repeatable, no more.
#pragma once

#include <cstdint>
#include <numeric>

namespace cuda_sim {

class Random {  // splitmix64
 public:
  explicit Random(uint64_t seed = 0) : state_(seed) {}
  uint64_t next() {
    uint64_t z = state_ += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  uint64_t below(uint64_t n) { return next() % n; }

 private:
  uint64_t state_;
};

// A permutation of 0 .. n-1 that costs nothing to make: i -> (step * i + start) mod n. The very
// first orders to try are among them: forwards, backwards, rotated, strided.
class Order {
 public:
  Order(uint64_t n, Random& random) : n_(n), start_(random.below(n)), step_(random.below(n) | 1) {
    while (std::gcd(step_, n) != 1) ++step_;
  }
  uint64_t operator()(uint64_t i) const {
    __extension__ using Wide = unsigned __int128;
    return static_cast<uint64_t>((static_cast<Wide>(step_) * i + start_) % n_);
  }

 private:
  uint64_t n_, start_, step_;
};

}  // namespace cuda_sim
