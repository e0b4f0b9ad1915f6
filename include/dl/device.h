/* Streams, events and pinned memory. Generated from capi/spec by capi/generate; do not edit.
 *
 * Work of a device that runs beside other work of it, and copies that run beside the host.
 *
 * A device does the work it is given in the order of a stream: its own one, or the one that the
 * calling thread has pushed. Different streams know no order but the one that events make:
 * dl_event_record marks a place in a stream, dl_stream_wait_event lets another one wait for it. A
 * tensor's memory is reused in the order of the stream it was made on; who uses the tensor on
 * another one says so (dl_tensor_record_stream) or keeps it until that work is done.
 *
 * dl_backward works on the calling thread's current streams, dl_data_parallel on those of its
 * caller. The work of a CPU device is done when the call that gives it returns: its streams are
 * always empty, and programs run unchanged. */
#ifndef DL_DEVICE_H
#define DL_DEVICE_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_stream_retain(dl_stream *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_stream_release(dl_stream *x);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_event_retain(dl_event *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_event_release(dl_event *x);

/* Makes a stream of a device beside the device's own.
 *
 *   device  DL_DEVICE_DEFAULT for the default
 *   stream  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, DEVICE,
 * BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_stream_create(dl_device device, dl_stream **stream);

/* The stream that this thread's work for a device is given to: what was pushed last for it, or the
 * device's own.
 *
 *   device  DL_DEVICE_DEFAULT for the default
 *   stream  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, DEVICE,
 * BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_stream_current(dl_device device, dl_stream **stream);

/* The device of a stream.
 *
 *   stream  borrowed
 *   device  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_stream_device(dl_stream *stream, dl_device *device);

/* Makes the stream its device's current one on this thread until dl_stream_pop. Other devices and
 * other threads keep theirs.
 *
 *   stream  borrowed
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_stream_push(dl_stream *stream);

/* Gives this thread the current stream it had before the matching dl_stream_push.
 *
 * Threads: any. Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL. Since 0.1. */
DL_API dl_status DL_CALL dl_stream_pop(void);

/* Waits for the work given to a stream. Reports what went wrong in it, as dl_device_synchronize
 * does for all streams of a device.
 *
 *   stream  borrowed
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_stream_synchronize(dl_stream *stream);

/* Whether the work given to a stream is done. Waits for nothing and reports no bad data.
 *
 *   stream  borrowed
 *   done    out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_stream_query(dl_stream *stream, int32_t *done);

/* What is given to the stream from now on waits for the place that the event marks now, of
 * whatever device; the caller does not wait, but for a stream of a CPU device. An event that was
 * never recorded is waited for by nobody.
 *
 *   stream  borrowed
 *   event   borrowed
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_stream_wait_event(dl_stream *stream, dl_event *event);

/* Tells that work given to `stream` uses x, which was made on another stream: when x is released,
 * its memory is not reused before the work given to `stream` by then is done.
 *
 *   x       borrowed
 *   stream  borrowed
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DEVICE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_record_stream(dl_tensor *x, dl_stream *stream);

/* Makes an event for streams of a device.
 *
 *   device         DL_DEVICE_DEFAULT for the default
 *   enable_timing  whether dl_event_elapsed_time will be asked; PyTorch's default is 0; 0 or 1
 *   event          out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT, DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_event_create(dl_device device, int32_t enable_timing, dl_event **event);

/* Marks the place that a stream has come to: the event is done when the work given to the stream
 * so far is. Recording it again moves it.
 *
 *   event   borrowed
 *   stream  NULL for this thread's current one on the event's device; borrowed, may be NULL
 *
 * Threads: exclusive(event). Status: DL_OK or DL_ERROR_DEVICE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_event_record(dl_event *event, dl_stream *stream);

/* Whether the work that the event marks is done; also if it was never recorded.
 *
 *   event  borrowed
 *   done   out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_event_query(dl_event *event, int32_t *done);

/* Waits for the work that the event marks. Bad data in it is reported by the next call that waits
 * for its stream or device.
 *
 *   event  borrowed
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_event_synchronize(dl_event *event);

/* The milliseconds from one event to another, both of one device, made with enable_timing,
 * recorded and done.
 *
 *   start         borrowed
 *   end           borrowed
 *   milliseconds  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DEVICE, STATE, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_event_elapsed_time(dl_event *start, dl_event *end,
    double *milliseconds);

/* A copy of x in page-locked host memory, from which copies to a GPU need not wait
 * (dl_to_device_async); x itself if it lies there or has no elements. Needs CUDA. x is on a CPU
 * device. Gradients flow through it.
 *
 *   x  borrowed
 *   y  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_DEVICE, BACKEND_UNAVAILABLE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_pin_memory(dl_tensor *x, dl_tensor **y);

/* Whether x lies in page-locked host memory; 0 where there is no CUDA.
 *
 *   x       borrowed
 *   pinned  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_is_pinned(dl_tensor *x, int32_t *pinned);

/* As dl_to_device, but a copy of contiguous pinned memory to a GPU is only given to the GPU's
 * current stream: until that has done it, the elements of x must not change; x may be released.
 * Other copies are done as dl_to_device does them. PyTorch's non_blocking=True.
 *
 *   x       borrowed
 *   device  DL_DEVICE_DEFAULT for the default
 *   y       out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE,
 * DEVICE, BACKEND_UNAVAILABLE. Since 0.1. */
DL_API dl_status DL_CALL dl_to_device_async(dl_tensor *x, dl_device device, dl_tensor **y);

#ifdef __cplusplus
}
#endif

#endif /* DL_DEVICE_H */
