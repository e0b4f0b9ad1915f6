#include "tensor/generator.h"

#include <cmath>
#include <cstring>

#include "base/error.h"

namespace dlcore {
namespace {

// The layout of PyTorch's state, CPUGeneratorImplState: an old struct and what came after it.
struct PackedState {
  uint64_t initial_seed;
  int32_t left;
  int32_t seeded;
  uint64_t next;
  uint64_t words[624];
  uint64_t counter;  // PyTorch: a double that is unused since long, 0
  double cached_normal;
  double normal_rho;  // unused since long
  int32_t has_cached_normal;
  int32_t padding;
  float cached_float_normal;  // never set on the CPU
  uint8_t has_cached_float_normal;
  uint8_t padding2[3];
};
static_assert(sizeof(PackedState) == Generator::kStateBytes);

constexpr int kShift = 397;

uint32_t mix(uint32_t u, uint32_t v) {
  const uint32_t y = (u & 0x80000000u) | (v & 0x7fffffffu);
  return (y >> 1) ^ ((v & 1u) ? 0x9908b0dfu : 0u);
}

}  // namespace

void Generator::manual_seed(uint64_t seed) {
  initial_seed_ = seed;
  words_[0] = static_cast<uint32_t>(seed);
  for (uint32_t i = 1; i < kWords; ++i) {
    words_[i] = 1812433253u * (words_[i - 1] ^ (words_[i - 1] >> 30)) + i;
  }
  left_ = 1;
  next_ = 0;
  cached_normal_.reset();
  counter_ = 0;
}

void Generator::next_block() {
  for (int i = 0; i < kWords - kShift; ++i) {
    words_[i] = words_[i + kShift] ^ mix(words_[i], words_[i + 1]);
  }
  for (int i = kWords - kShift; i < kWords - 1; ++i) {
    words_[i] = words_[i + kShift - kWords] ^ mix(words_[i], words_[i + 1]);
  }
  words_[kWords - 1] = words_[kShift - 1] ^ mix(words_[kWords - 1], words_[0]);
  left_ = kWords;
  next_ = 0;
}

// Box-Muller in double precision.
double Generator::normal() {
  if (cached_normal_) {
    const double cached = *cached_normal_;
    cached_normal_.reset();
    return cached;
  }
  const double u1 = uniform();
  const double u2 = uniform();
  const double radius = std::sqrt(-2.0 * std::log1p(-u2));
  const double theta = 2.0 * 3.14159265358979323846 * u1;
  cached_normal_ = radius * std::sin(theta);
  return radius * std::cos(theta);
}

Generator::State Generator::state() const {
  PackedState packed{};
  packed.initial_seed = initial_seed_;
  packed.left = left_;
  packed.seeded = 1;
  packed.next = static_cast<uint64_t>(next_);
  for (int i = 0; i < kWords; ++i) packed.words[i] = words_[i];
  packed.counter = counter_;
  packed.cached_normal = cached_normal_.value_or(0.0);
  packed.has_cached_normal = cached_normal_.has_value();
  State bytes;
  std::memcpy(bytes.data(), &packed, sizeof packed);
  return bytes;
}

void Generator::set_state(const void* bytes, int64_t count) {
  DL_CHECK(count == kStateBytes, Code::kInvalidArgument, "generator_set_state: state has ", count,
           " bytes, must have ", kStateBytes);
  PackedState packed;
  std::memcpy(&packed, bytes, sizeof packed);
  // Either the block is used up, or `left` and `next` point at the same place in it.
  const bool valid = packed.seeded == 1 && packed.left >= 1 && packed.left <= kWords &&
                     packed.next <= kWords &&
                     (packed.left == 1 || packed.left + packed.next == kWords + 1);
  DL_CHECK(valid, Code::kCorruptData, "generator_set_state: state is damaged (left ", packed.left,
           ", next ", packed.next, ", seeded ", packed.seeded, ")");
  initial_seed_ = packed.initial_seed;
  left_ = packed.left;
  next_ = static_cast<int>(packed.next);
  for (int i = 0; i < kWords; ++i) words_[i] = static_cast<uint32_t>(packed.words[i]);
  counter_ = packed.counter;
  cached_normal_.reset();
  if (packed.has_cached_normal) cached_normal_ = packed.cached_normal;
}

namespace {

thread_local OwnDefaultGenerator* own_default = nullptr;

// Never destroyed: threads may still draw while the process ends.
Generator* make_default(uint64_t seed) { return Ref<Generator>(new Generator(seed)).detach(); }

// The default generators of devices, made when they are first asked for.
struct DeviceGenerators {
  std::mutex mutex;
  uint64_t seed = Generator::kDefaultSeed;
  Generator* generators[kMaxDevices] = {};
};
DeviceGenerators& device_generators() {
  static auto* const all = new DeviceGenerators;
  return *all;
}

void seed_one(Generator& generator, uint64_t seed) {
  const std::lock_guard<std::mutex> lock(generator.mutex());
  generator.manual_seed(seed);
}

}  // namespace

OwnDefaultGenerator::OwnDefaultGenerator(uint64_t seed) : seed_(seed), before_(own_default) {
  own_default = this;
}
OwnDefaultGenerator::~OwnDefaultGenerator() { own_default = before_; }

Generator& default_generator(Device device) {
  if (OwnDefaultGenerator* own = own_default) {
    if (!own->generator_) own->generator_ = make_ref<Generator>(own->seed_);
    return *own->generator_;
  }
  static Generator* const of_cpu = make_default(Generator::kDefaultSeed);
  if (device.is_cpu()) return *of_cpu;
  DeviceGenerators& all = device_generators();
  const std::lock_guard<std::mutex> lock(all.mutex);
  Generator*& generator = all.generators[device.index];
  if (!generator) generator = make_default(all.seed);
  return *generator;
}

void manual_seed(uint64_t seed) {
  seed_one(default_generator(), seed);
  if (own_default) return;
  DeviceGenerators& all = device_generators();
  const std::lock_guard<std::mutex> lock(all.mutex);
  all.seed = seed;
  for (Generator* generator : all.generators) {
    if (generator) seed_one(*generator, seed);
  }
}

}  // namespace dlcore
