#pragma once

#include <cstdint>
#include <type_traits>

namespace dlcore {

// How many threads share out the work of one operation (the caller included). 0 asks for one per
// core the process may use.
int num_threads();
void set_num_threads(int count);

namespace detail {
void run_pieces(int64_t pieces, void (*call)(void* body, int64_t piece), void* body);
}

// Runs body(piece) for every piece in [0, pieces), on this thread and the pool's, and returns when
// all are done. The caller cuts the work into pieces that do not depend on the number of threads;
// which thread runs a piece does not matter to the result. The body must not throw. One piece, a
// nested call or a busy pool: everything runs on the calling thread.
template <class F>
void parallel_for(int64_t pieces, F&& body) {
  if (pieces == 1) return body(int64_t{0});
  detail::run_pieces(
      pieces, [](void* f, int64_t piece) { (*static_cast<std::remove_reference_t<F>*>(f))(piece); },
      const_cast<void*>(static_cast<const void*>(&body)));
}

// Cuts [0, n) into pieces of `grain` (the last one shorter) and runs body(begin, end) on each.
template <class F>
void parallel_range(int64_t n, int64_t grain, F&& body) {
  parallel_for((n + grain - 1) / grain, [&](int64_t piece) {
    const int64_t begin = piece * grain;
    body(begin, begin + grain < n ? begin + grain : n);
  });
}

// While alive, parallel_for on this thread uses no other thread (loader workers).
class SerialSection {
 public:
  SerialSection();
  ~SerialSection();
  SerialSection(const SerialSection&) = delete;
  SerialSection& operator=(const SerialSection&) = delete;

 private:
  bool before_;
};

}  // namespace dlcore
