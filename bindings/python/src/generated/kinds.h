// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/dl.h>

namespace dlpython {

enum Kind { kGenerator, kStream, kEvent, kTensor, kModule, kStateDict, kCommunicator,
  kOptimizer, kScheduler, kPlan, kDataset, kSampler, kLoader, kKindCount };

struct KindInfo {
  const char* name;
  const char* full_name;
  const char* article_and_name;
  const char* doc;
  void (*release)(void* handle);
  bool may_wait;  // a release may wait for threads that need the interpreter
};
extern const KindInfo kind_info[kKindCount];

template <class H>
struct KindOf;
template <>
struct KindOf<dl_generator> {
  static constexpr Kind value = kGenerator;
  static void retain(dl_generator* handle) { dl_generator_retain(handle); }
};
template <>
struct KindOf<dl_stream> {
  static constexpr Kind value = kStream;
  static void retain(dl_stream* handle) { dl_stream_retain(handle); }
};
template <>
struct KindOf<dl_event> {
  static constexpr Kind value = kEvent;
  static void retain(dl_event* handle) { dl_event_retain(handle); }
};
template <>
struct KindOf<dl_tensor> {
  static constexpr Kind value = kTensor;
  static void retain(dl_tensor* handle) { dl_tensor_retain(handle); }
};
template <>
struct KindOf<dl_module> {
  static constexpr Kind value = kModule;
  static void retain(dl_module* handle) { dl_module_retain(handle); }
};
template <>
struct KindOf<dl_state_dict> {
  static constexpr Kind value = kStateDict;
  static void retain(dl_state_dict* handle) { dl_state_dict_retain(handle); }
};
template <>
struct KindOf<dl_communicator> {
  static constexpr Kind value = kCommunicator;
  static void retain(dl_communicator* handle) { dl_communicator_retain(handle); }
};
template <>
struct KindOf<dl_optimizer> {
  static constexpr Kind value = kOptimizer;
  static void retain(dl_optimizer* handle) { dl_optimizer_retain(handle); }
};
template <>
struct KindOf<dl_scheduler> {
  static constexpr Kind value = kScheduler;
  static void retain(dl_scheduler* handle) { dl_scheduler_retain(handle); }
};
template <>
struct KindOf<dl_plan> {
  static constexpr Kind value = kPlan;
  static void retain(dl_plan* handle) { dl_plan_retain(handle); }
};
template <>
struct KindOf<dl_dataset> {
  static constexpr Kind value = kDataset;
  static void retain(dl_dataset* handle) { dl_dataset_retain(handle); }
};
template <>
struct KindOf<dl_sampler> {
  static constexpr Kind value = kSampler;
  static void retain(dl_sampler* handle) { dl_sampler_retain(handle); }
};
template <>
struct KindOf<dl_loader> {
  static constexpr Kind value = kLoader;
  static void retain(dl_loader* handle) { dl_loader_retain(handle); }
};

}  // namespace dlpython
