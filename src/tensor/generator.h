#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <optional>

#include "base/ref.h"
#include "device/device.h"

namespace dlcore {

// Where the numbers of one draw on a device come from: number i is Philox's block offset + i under
// the key `seed`, whatever the shape of the launch.
struct CounterStream {
  uint64_t seed, offset;
};

// The source of random numbers. On the CPU it is MT19937 drawn from as PyTorch draws, so that one
// seed gives the same numbers in both; other devices count through a stream of their own of the
// same seed. The members do not lock: whoever draws holds `mutex()` from the first to the last
// number of an operation.
class Generator final : public RefCounted {
 public:
  static constexpr uint64_t kDefaultSeed = 67280421310721;  // PyTorch's
  // PyTorch's bytes of torch.Generator.get_state().
  static constexpr int kStateBytes = 5056;
  using State = std::array<uint8_t, kStateBytes>;

  explicit Generator(uint64_t seed = kDefaultSeed) { manual_seed(seed); }

  // Starts the sequence of the low 32 bits of `seed`; forgets a cached normal.
  void manual_seed(uint64_t seed);
  uint64_t initial_seed() const { return initial_seed_; }

  uint32_t random() {
    if (--left_ == 0) next_block();
    return temper(words_[next_++]);
  }
  uint64_t random64() {
    const uint64_t high = random();
    return high << 32 | random();
  }
  double uniform() { return static_cast<double>(random64() & kMask53) * 0x1p-53; }  // [0, 1)
  // One number from N(0, 1); they are made in pairs, the second one is kept for the next call.
  double normal();

  // The next `count` numbers of the devices' stream.
  CounterStream take(int64_t count) {
    const CounterStream stream{initial_seed_, counter_};
    counter_ += static_cast<uint64_t>(count);
    return stream;
  }

  State state() const;
  // Fails, changing nothing, unless the bytes can be a state.
  void set_state(const void* bytes, int64_t count);

  std::mutex& mutex() { return mutex_; }

 private:
  static constexpr int kWords = 624;
  static constexpr uint64_t kMask53 = (uint64_t{1} << 53) - 1;

  void next_block();
  static uint32_t temper(uint32_t y) {
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
  }

  uint64_t initial_seed_;
  int left_;  // numbers until the next block, plus one
  int next_;  // the word that gives the next number
  uint32_t words_[kWords];
  std::optional<double> cached_normal_;
  uint64_t counter_ = 0;  // numbers taken from the devices' stream
  std::mutex mutex_;
};

// The generator that operations use unless they are given one: this thread's own, or the process's.
// There the CPU's devices share one; every other device has its own, so that work on several of
// them does not depend on each other's pace.
Generator& default_generator(Device device = kHost);
// While alive, this thread's default generator is one of its own that starts with `seed`.
class OwnDefaultGenerator {
 public:
  explicit OwnDefaultGenerator(uint64_t seed);
  ~OwnDefaultGenerator();
  OwnDefaultGenerator(const OwnDefaultGenerator&) = delete;
  OwnDefaultGenerator& operator=(const OwnDefaultGenerator&) = delete;

 private:
  friend Generator& default_generator(Device device);
  const uint64_t seed_;
  Ref<Generator> generator_;  // made when it is first asked for
  OwnDefaultGenerator* const before_;
};
// Seeds this thread's own default generator, or all of the process's.
void manual_seed(uint64_t seed);

}  // namespace dlcore
