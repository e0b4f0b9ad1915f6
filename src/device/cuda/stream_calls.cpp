// Streams and events as the core asks for them.
#include "device/cuda/check.h"
#include "device/cuda/cuda_backend.h"

namespace dlcore::cuda {
namespace {

cudaStream_t stream_from(void* stream) { return static_cast<cudaStream_t>(stream); }
cudaEvent_t event_from(void* event) { return static_cast<cudaEvent_t>(event); }

}  // namespace

void* CudaBackend::take_stream(int index) { return gpu(index).streams.take(); }

void CudaBackend::give_stream(int index, void* stream) noexcept {
  gpus_[index]->streams.give(stream_from(stream));
}

// Its stream exists, so the device has been used.
void CudaBackend::set_current_stream(int index, void* stream) noexcept {
  gpus_[index]->streams.set_current(stream_from(stream));
}

void CudaBackend::synchronize_stream(int index, void* stream) {
  Gpu& waiting = gpu(index);
  const std::vector<int> checks = waiting.checks.pending(stream_from(stream));
  DL_CUDA_CHECK(cudaStreamSynchronize(stream_from(stream)));
  if (!checks.empty()) waiting.checks.report(checks);
}

bool CudaBackend::stream_done(int index, void* stream) {
  gpu(index);
  return is_done(cudaStreamQuery(stream_from(stream)), "cudaStreamQuery");
}

void CudaBackend::synchronize_device(int index) {
  Gpu& waiting = gpu(index);
  const std::vector<int> checks = waiting.checks.pending();
  DL_CUDA_CHECK(cudaDeviceSynchronize());
  if (!checks.empty()) waiting.checks.report(checks);
}

void CudaBackend::record_use(int index, void* data, void* stream) {
  gpu(index).memory.record_use(data, stream_from(stream));
}

void* CudaBackend::make_event(int index, bool timing) {
  gpu(index);
  cudaEvent_t event = nullptr;
  DL_CUDA_CHECK(
      cudaEventCreateWithFlags(&event, timing ? cudaEventDefault : cudaEventDisableTiming));
  return event;
}

void CudaBackend::destroy_event(void* event) noexcept { cudaEventDestroy(event_from(event)); }

void CudaBackend::record_event(int index, void* event, void* stream) {
  gpu(index);
  DL_CUDA_CHECK(cudaEventRecord(event_from(event), stream_from(stream)));
}

void CudaBackend::stream_wait_event(int index, void* stream, void* event) {
  gpu(index);
  DL_CUDA_CHECK(cudaStreamWaitEvent(stream_from(stream), event_from(event), 0));
}

bool CudaBackend::event_done(int index, void* event) {
  gpu(index);
  return is_done(cudaEventQuery(event_from(event)), "cudaEventQuery");
}

void CudaBackend::synchronize_event(int index, void* event) {
  gpu(index);
  DL_CUDA_CHECK(cudaEventSynchronize(event_from(event)));
}

double CudaBackend::milliseconds_between(int index, void* start, void* end) {
  gpu(index);
  float milliseconds = 0;
  DL_CUDA_CHECK(cudaEventElapsedTime(&milliseconds, event_from(start), event_from(end)));
  return milliseconds;
}

}  // namespace dlcore::cuda
