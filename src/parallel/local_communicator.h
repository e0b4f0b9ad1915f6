#pragma once

#include <string>
#include <utility>

#include "parallel/meeting.h"

namespace dlcore::parallel {

// A rank whose fellows are threads of this process: they meet before and after each collective.
class LocalCommunicator : public Communicator {
 public:
  void barrier() override;
  void abort(std::string reason) noexcept override;

 protected:
  LocalCommunicator(int rank, int size, Device device, Ref<Meeting> meeting)
      : Communicator(rank, size, device), meeting_(std::move(meeting)) {}
  ~LocalCommunicator() override { meeting_->break_off(Code::kState, "a rank left"); }

  Meeting& meeting() const { return *meeting_; }

  // Runs this rank's part of a collective once all have come, and returns when all are done: none
  // goes on while its tensor is still read.
  template <class Work>
  void run(const Collective& call, Work&& work) {
    for_all([&] { settle(); });
    meeting_->begin(rank(), call);
    for_all([&] {
      work();
      settle();
    });
    meeting_->sync(rank(), call.name);
    meeting_->forget(rank());
  }

  // What fails here fails for all ranks: none waits in vain.
  template <class Work>
  void for_all(Work&& work) {
    try {
      work();
    } catch (const Error& error) {
      meeting_->break_off(error.code(), cat("rank ", rank(), " failed: ", error.message()));
      throw;
    } catch (const std::exception& error) {
      meeting_->break_off(Code::kState, cat("rank ", rank(), " failed: ", error.what()));
      throw;
    }
  }

  // What this rank's device has been told to do is done, so that the others may read and write.
  void settle() const;

  // The elements of x in row-major order; x's own memory if they lie so.
  static Tensor flat(const Tensor& x);

 private:
  const Ref<Meeting> meeting_;
};

}  // namespace dlcore::parallel
