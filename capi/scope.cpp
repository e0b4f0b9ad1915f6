#include "capi/scope.h"

#include <algorithm>

#include "base/error.h"
#include "base/hot_tls.h"
#include "capi/handle.h"

namespace dlcore::capi {

bool Scope::remove(uint64_t bits) noexcept {
  const auto at = std::find(made_.rbegin(), made_.rend(), bits);
  if (at == made_.rend()) return false;
  made_.erase(std::next(at).base());
  return true;
}

void Scope::release_all() noexcept {
  // Newest first. A destroy callback may make handles: they join this scope and go with it.
  while (!made_.empty()) {
    const uint64_t bits = made_.back();
    made_.pop_back();
    release_if_live(bits);
  }
}

namespace {

DL_HOT_TLS Scope* innermost = nullptr;  // of the stack

// A thread's open scopes, innermost last. A thread that ends releases what its scopes hold.
struct Stack {
  std::vector<Ref<Scope>> scopes;
  ~Stack() {
    while (!scopes.empty()) pop();
  }
  void push() {
    scopes.push_back(make_ref<Scope>());
    innermost = scopes.back().get();
  }
  void pop() noexcept {
    scopes.back()->release_all();
    scopes.pop_back();
    innermost = scopes.empty() ? nullptr : scopes.back().get();
  }
};
thread_local Stack stack;

// A scope that only the stack holds has lost its handle: nobody could close it any more.
void drop_orphans() noexcept {
  while (!stack.scopes.empty() && stack.scopes.back()->use_count() == 1) stack.pop();
}

size_t depth_of(const char* op, const Ref<Scope>& scope) {
  const auto at = std::find(stack.scopes.begin(), stack.scopes.end(), scope);
  DL_CHECK(at != stack.scopes.end(), Code::kState, op, ": scope is not open on this thread");
  return static_cast<size_t>(at - stack.scopes.begin());
}

}  // namespace

Ref<Scope> open_scope() {
  drop_orphans();
  stack.push();
  return stack.scopes.back();
}

void close_scope(const Ref<Scope>& scope) {
  drop_orphans();
  const size_t depth = depth_of("scope_end", scope);
  DL_CHECK(depth + 1 == stack.scopes.size(), Code::kState,
           "scope_end: scope is not the innermost; ", stack.scopes.size() - depth - 1,
           " inside it are still open");
  stack.pop();
}

void keep_in_outer_scope(const Ref<Scope>& scope, uint64_t bits) {
  const size_t depth = depth_of("scope_keep", scope);
  bool found = false;
  for (size_t i = stack.scopes.size(); i-- > depth;) found |= stack.scopes[i]->remove(bits);
  if (found && depth > 0) stack.scopes[depth - 1]->add(bits);
}

void note_made(uint64_t bits) {
  if (innermost) innermost->add(bits);
}

}  // namespace dlcore::capi
