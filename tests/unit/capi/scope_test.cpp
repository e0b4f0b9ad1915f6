#include <dl/dl.h>
#include <gtest/gtest.h>

#include <string>
#include <thread>

namespace {

int64_t live_generators() {
  int64_t count = -1;
  EXPECT_EQ(dl_live_handle_count("generator", &count), DL_OK);
  return count;
}

dl_generator* make() {
  dl_generator* made = nullptr;
  EXPECT_EQ(dl_generator_create(1, &made), DL_OK);
  return made;
}

dl_scope* begin() {
  dl_scope* scope = nullptr;
  EXPECT_EQ(dl_scope_begin(&scope), DL_OK);
  return scope;
}

TEST(Scope, ReleasesWhatWasMadeInside) {
  const int64_t before = live_generators();
  dl_scope* scope = begin();
  make();
  make();
  EXPECT_EQ(live_generators(), before + 2);
  EXPECT_EQ(dl_scope_end(scope), DL_OK);
  EXPECT_EQ(live_generators(), before);
}

TEST(Scope, LeavesKeptRetainedAndReleasedHandlesAlone) {
  const int64_t before = live_generators();
  const int64_t misused = dl_misused_handle_count();
  dl_generator* outside = make();
  dl_scope* scope = begin();
  dl_generator* kept = make();
  dl_generator* retained = make();
  dl_generator_release(make());
  dl_generator_retain(retained);
  EXPECT_EQ(dl_scope_keep(scope, kept), DL_OK);
  EXPECT_EQ(dl_scope_keep(scope, outside), DL_OK);
  EXPECT_EQ(dl_scope_end(scope), DL_OK);
  EXPECT_EQ(live_generators(), before + 3);
  dl_generator_release(outside);
  dl_generator_release(kept);
  dl_generator_release(retained);
  EXPECT_EQ(live_generators(), before);
  EXPECT_EQ(dl_misused_handle_count(), misused);
}

TEST(Scope, KeepMovesToTheScopeAround) {
  const int64_t before = live_generators();
  dl_scope* outer = begin();
  dl_scope* inner = begin();
  dl_generator* made = make();
  EXPECT_EQ(dl_scope_keep(inner, made), DL_OK);
  EXPECT_EQ(dl_scope_end(inner), DL_OK);
  EXPECT_EQ(live_generators(), before + 1);
  EXPECT_EQ(dl_scope_end(outer), DL_OK);
  EXPECT_EQ(live_generators(), before);
}

TEST(Scope, MisuseGivesAStatus) {
  dl_scope* outer = begin();
  dl_scope* inner = begin();
  EXPECT_EQ(dl_scope_end(outer), DL_ERROR_STATE);
  EXPECT_NE(std::string(dl_last_error_message()).find("innermost"), std::string::npos);
  std::thread([&] { EXPECT_EQ(dl_scope_end(inner), DL_ERROR_STATE); }).join();
  EXPECT_EQ(dl_scope_end(inner), DL_OK);
  EXPECT_EQ(dl_scope_end(inner), DL_ERROR_INVALID_HANDLE);
  EXPECT_EQ(dl_scope_keep(outer, nullptr), DL_ERROR_NULL_ARGUMENT);
  EXPECT_EQ(dl_scope_end(outer), DL_OK);
}

TEST(Scope, AThreadThatEndsReleasesItsScopes) {
  const int64_t before = live_generators();
  std::thread([] {
    begin();
    make();
  }).join();
  EXPECT_EQ(live_generators(), before);
}

}  // namespace
