#pragma once

#include <cstdint>
#include <vector>

#include "base/ref.h"

namespace dlcore::capi {

// The handles that a thread was given since a scope began.
class Scope final : public RefCounted {
 public:
  void add(uint64_t bits) { made_.push_back(bits); }
  bool remove(uint64_t bits) noexcept;
  void release_all() noexcept;

 private:
  ~Scope() override = default;
  std::vector<uint64_t> made_;
};

// Scopes of the calling thread.
Ref<Scope> open_scope();
void close_scope(const Ref<Scope>& scope);
void keep_in_outer_scope(const Ref<Scope>& scope, uint64_t bits);
// Every new handle is noted in the innermost scope.
void note_made(uint64_t bits);

}  // namespace dlcore::capi
