// Under the sanitizers an allocation that cannot be had must fail as it does without them.
extern "C" {
[[gnu::visibility("default")]] const char* __asan_default_options();
const char* __asan_default_options() { return "allocator_may_return_null=1:detect_leaks=1"; }
[[gnu::visibility("default")]] const char* __tsan_default_options();
const char* __tsan_default_options() { return "allocator_may_return_null=1"; }
}
