// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* tensor_dataset_create_names[] = {"tensors"};
constexpr Signature tensor_dataset_create_signature = {
    "tensor_dataset_create", tensor_dataset_create_names, 1, 1, 1};

PyObject* tensor_dataset_create_function(const Given& given) {
  const Arguments a(tensor_dataset_create_signature, given);
  const Handles<dl_tensor> tensors(a, 0, false);
  dl_dataset* dataset_result = nullptr;
  check(without_gil([&] {
      return dl_tensor_dataset_create(tensors.data(), tensors.size(), &dataset_result);
    }));
  return to_python(dataset_result);
}

constexpr const char* dataset_from_callbacks_names[] = {"size", "fields", "get", "get_batch",
    "any_thread"};
constexpr Signature dataset_from_callbacks_signature = {
    "dataset_from_callbacks", dataset_from_callbacks_names, 5, 3, 2};

PyObject* dataset_from_callbacks_function(const Given& given) {
  const Arguments a(dataset_from_callbacks_signature, given);
  auto callables = std::make_unique<Callables>();
  const auto size = to_i64(a, 0);
  const auto fields = to_str(a, 1);
  callables->fields = parse_fields(fields);
  Callables::set(callables->dataset_get_fn, a, 2);
  const bool given_get = static_cast<bool>(callables->dataset_get_fn);
  dl_dataset_from_callbacks_options options = DL_DATASET_FROM_CALLBACKS_OPTIONS_INIT;
  Callables::set(callables->dataset_get_batch_fn, a, 3);
  if (callables->dataset_get_batch_fn) options.get_batch = call_dataset_get_batch_fn;
  if (a.unless_none(4)) options.any_thread = to_flag(a, 4);
  void* user_data = callables.release();
  dl_dataset* dataset_result = nullptr;
  check(without_gil([&] {
      return dl_dataset_from_callbacks(size, fields, given_get ? call_dataset_get_fn : nullptr,
          user_data, destroy_callables, &options, &dataset_result);
    }));
  return to_python(dataset_result);
}

constexpr const char* dataset_size_names[] = {"dataset"};
constexpr Signature dataset_size_signature = {
    "dataset_size", dataset_size_names, 1, 1, 1};

PyObject* dataset_size_function(const Given& given) {
  const Arguments a(dataset_size_signature, given);
  const auto dataset = to_handle<dl_dataset>(a, 0);
  int64_t size_result = 0;
  check(without_gil([&] {
      return dl_dataset_size(dataset, &size_result);
    }));
  return PyLong_FromLongLong(size_result);
}

constexpr const char* dataset_fields_names[] = {"dataset"};
constexpr Signature dataset_fields_signature = {
    "dataset_fields", dataset_fields_names, 1, 1, 1};

PyObject* dataset_fields_function(const Given& given) {
  const Arguments a(dataset_fields_signature, given);
  const auto dataset = to_handle<dl_dataset>(a, 0);
  Text text;
  do {
    check(without_gil([&] {
      return dl_dataset_fields(dataset, text.data(), text.capacity(), &text.length);
    }));
  } while (text.too_small());
  return text.to_python();
}

constexpr const char* dataset_get_names[] = {"dataset", "index"};
constexpr Signature dataset_get_signature = {
    "dataset_get", dataset_get_names, 2, 2, 2};

PyObject* dataset_get_function(const Given& given) {
  const Arguments a(dataset_get_signature, given);
  const auto dataset = to_handle<dl_dataset>(a, 0);
  const auto index = to_i64(a, 1);
  HandleResults<dl_tensor> fields;
  do {
    check(without_gil([&] {
      return dl_dataset_get(dataset, index, fields.data(), fields.capacity(), &fields.count);
    }));
  } while (fields.too_small());
  return fields.to_python();
}

constexpr const char* dataset_field_count_names[] = {"dataset"};
constexpr Signature dataset_field_count_signature = {
    "dataset_field_count", dataset_field_count_names, 1, 1, 1};

PyObject* dataset_field_count_function(const Given& given) {
  const Arguments a(dataset_field_count_signature, given);
  const auto dataset = to_handle<dl_dataset>(a, 0);
  int64_t count_result = 0;
  check(without_gil([&] {
      return dl_dataset_field_count(dataset, &count_result);
    }));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* subset_names[] = {"dataset", "indices"};
constexpr Signature subset_signature = {
    "subset", subset_names, 2, 2, 2};

PyObject* subset_function(const Given& given) {
  const Arguments a(subset_signature, given);
  const auto dataset = to_handle<dl_dataset>(a, 0);
  const List<int64_t> indices(a, 1);
  dl_dataset* part_result = nullptr;
  check(without_gil([&] {
      return dl_subset(dataset, indices.data(), indices.size(), &part_result);
    }));
  return to_python(part_result);
}

constexpr const char* concat_names[] = {"datasets"};
constexpr Signature concat_signature = {
    "concat", concat_names, 1, 1, 1};

PyObject* concat_function(const Given& given) {
  const Arguments a(concat_signature, given);
  const Handles<dl_dataset> datasets(a, 0, false);
  dl_dataset* joined_result = nullptr;
  check(without_gil([&] {
      return dl_concat(datasets.data(), datasets.size(), &joined_result);
    }));
  return to_python(joined_result);
}

constexpr const char* random_split_names[] = {"dataset", "lengths", "generator"};
constexpr Signature random_split_signature = {
    "random_split", random_split_names, 3, 3, 2};

PyObject* random_split_function(const Given& given) {
  const Arguments a(random_split_signature, given);
  const auto dataset = to_handle<dl_dataset>(a, 0);
  const List<int64_t> lengths(a, 1);
  const auto generator = to_nullable_handle<dl_generator>(a, 2);
  HandleResults<dl_dataset> parts(lengths.size());
  check(without_gil([&] {
      return dl_random_split(dataset, lengths.data(), lengths.size(), generator, parts.data());
    }));
  return parts.to_python();
}

constexpr const char* random_split_fractions_names[] = {"dataset", "fractions", "generator"};
constexpr Signature random_split_fractions_signature = {
    "random_split_fractions", random_split_fractions_names, 3, 3, 2};

PyObject* random_split_fractions_function(const Given& given) {
  const Arguments a(random_split_fractions_signature, given);
  const auto dataset = to_handle<dl_dataset>(a, 0);
  const List<double> fractions(a, 1);
  const auto generator = to_nullable_handle<dl_generator>(a, 2);
  HandleResults<dl_dataset> parts(fractions.size());
  check(without_gil([&] {
      return dl_random_split_fractions(dataset, fractions.data(), fractions.size(), generator,
          parts.data());
    }));
  return parts.to_python();
}

constexpr const char* csv_read_names[] = {"path", "dtype", "delimiter", "skip_rows", "columns",
    "allow_nonfinite"};
constexpr Signature csv_read_signature = {
    "csv_read", csv_read_names, 6, 1, 1};

PyObject* csv_read_function(const Given& given) {
  const Arguments a(csv_read_signature, given);
  const auto path = to_str(a, 0);
  dl_csv_options options = DL_CSV_OPTIONS_INIT;
  if (a.unless_none(1)) options.dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  if (a.unless_none(2)) options.delimiter = to_nullable_str(a, 2);
  if (a.unless_none(3)) options.skip_rows = to_i64(a, 3);
  if (a.unless_none(4)) options.columns = to_nullable_str(a, 4);
  if (a.unless_none(5)) options.allow_nonfinite = to_flag(a, 5);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_csv_read(path, &options, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* idx_read_names[] = {"path"};
constexpr Signature idx_read_signature = {
    "idx_read", idx_read_names, 1, 1, 1};

PyObject* idx_read_function(const Given& given) {
  const Arguments a(idx_read_signature, given);
  const auto path = to_str(a, 0);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_idx_read(path, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* fashion_mnist_create_names[] = {"root", "split", "download", "mirror",
    "as_bytes", "normalize", "mean", "std"};
constexpr Signature fashion_mnist_create_signature = {
    "fashion_mnist_create", fashion_mnist_create_names, 8, 2, 2};

PyObject* fashion_mnist_create_function(const Given& given) {
  const Arguments a(fashion_mnist_create_signature, given);
  const auto root = to_str(a, 0);
  const auto split = to_i32(a, 1);
  dl_mnist_options options = DL_MNIST_OPTIONS_INIT;
  if (a.unless_none(2)) options.download = to_flag(a, 2);
  if (a.unless_none(3)) options.mirror = to_nullable_str(a, 3);
  if (a.unless_none(4)) options.as_bytes = to_flag(a, 4);
  if (a.unless_none(5)) options.normalize = to_flag(a, 5);
  if (a.unless_none(6)) options.mean = to_f64(a, 6);
  if (a.unless_none(7)) options.std = to_f64(a, 7);
  dl_dataset* dataset_result = nullptr;
  check(without_gil([&] {
      return dl_fashion_mnist_create(root, split, &options, &dataset_result);
    }));
  return to_python(dataset_result);
}

constexpr const char* mnist_create_names[] = {"root", "split", "download", "mirror", "as_bytes",
    "normalize", "mean", "std"};
constexpr Signature mnist_create_signature = {
    "mnist_create", mnist_create_names, 8, 2, 2};

PyObject* mnist_create_function(const Given& given) {
  const Arguments a(mnist_create_signature, given);
  const auto root = to_str(a, 0);
  const auto split = to_i32(a, 1);
  dl_mnist_options options = DL_MNIST_OPTIONS_INIT;
  if (a.unless_none(2)) options.download = to_flag(a, 2);
  if (a.unless_none(3)) options.mirror = to_nullable_str(a, 3);
  if (a.unless_none(4)) options.as_bytes = to_flag(a, 4);
  if (a.unless_none(5)) options.normalize = to_flag(a, 5);
  if (a.unless_none(6)) options.mean = to_f64(a, 6);
  if (a.unless_none(7)) options.std = to_f64(a, 7);
  dl_dataset* dataset_result = nullptr;
  check(without_gil([&] {
      return dl_mnist_create(root, split, &options, &dataset_result);
    }));
  return to_python(dataset_result);
}

constexpr const char* fashion_mnist_class_names[] = {"label"};
constexpr Signature fashion_mnist_class_signature = {
    "fashion_mnist_class", fashion_mnist_class_names, 1, 1, 1};

PyObject* fashion_mnist_class_function(const Given& given) {
  const Arguments a(fashion_mnist_class_signature, given);
  const auto label = to_i64(a, 0);
  const char* name_result = nullptr;
  check(without_gil([&] {
      return dl_fashion_mnist_class(label, &name_result);
    }));
  return text_or_none(name_result);
}

constexpr const char* sequential_sampler_create_names[] = {"size"};
constexpr Signature sequential_sampler_create_signature = {
    "sequential_sampler_create", sequential_sampler_create_names, 1, 1, 1};

PyObject* sequential_sampler_create_function(const Given& given) {
  const Arguments a(sequential_sampler_create_signature, given);
  const auto size = to_i64(a, 0);
  dl_sampler* sampler_result = nullptr;
  check(without_gil([&] {
      return dl_sequential_sampler_create(size, &sampler_result);
    }));
  return to_python(sampler_result);
}

constexpr const char* random_sampler_create_names[] = {"size", "replacement", "num_samples",
    "generator"};
constexpr Signature random_sampler_create_signature = {
    "random_sampler_create", random_sampler_create_names, 4, 1, 1};

PyObject* random_sampler_create_function(const Given& given) {
  const Arguments a(random_sampler_create_signature, given);
  const auto size = to_i64(a, 0);
  dl_random_sampler_options options = DL_RANDOM_SAMPLER_OPTIONS_INIT;
  if (a.unless_none(1)) options.replacement = to_flag(a, 1);
  if (a.unless_none(2)) options.num_samples = to_i64(a, 2);
  if (a.unless_none(3)) options.generator = to_nullable_handle<dl_generator>(a, 3);
  dl_sampler* sampler_result = nullptr;
  check(without_gil([&] {
      return dl_random_sampler_create(size, &options, &sampler_result);
    }));
  return to_python(sampler_result);
}

constexpr const char* subset_random_sampler_create_names[] = {"indices", "generator"};
constexpr Signature subset_random_sampler_create_signature = {
    "subset_random_sampler_create", subset_random_sampler_create_names, 2, 2, 1};

PyObject* subset_random_sampler_create_function(const Given& given) {
  const Arguments a(subset_random_sampler_create_signature, given);
  const List<int64_t> indices(a, 0);
  const auto generator = to_nullable_handle<dl_generator>(a, 1);
  dl_sampler* sampler_result = nullptr;
  check(without_gil([&] {
      return dl_subset_random_sampler_create(indices.data(), indices.size(), generator,
          &sampler_result);
    }));
  return to_python(sampler_result);
}

constexpr const char* weighted_random_sampler_create_names[] = {"weights", "num_samples",
    "replacement", "generator"};
constexpr Signature weighted_random_sampler_create_signature = {
    "weighted_random_sampler_create", weighted_random_sampler_create_names, 4, 2, 2};

PyObject* weighted_random_sampler_create_function(const Given& given) {
  const Arguments a(weighted_random_sampler_create_signature, given);
  const List<double> weights(a, 0);
  const auto num_samples = to_i64(a, 1);
  dl_weighted_random_sampler_options options = DL_WEIGHTED_RANDOM_SAMPLER_OPTIONS_INIT;
  if (a.unless_none(2)) options.replacement = to_flag(a, 2);
  if (a.unless_none(3)) options.generator = to_nullable_handle<dl_generator>(a, 3);
  dl_sampler* sampler_result = nullptr;
  check(without_gil([&] {
      return dl_weighted_random_sampler_create(weights.data(), weights.size(), num_samples,
          &options, &sampler_result);
    }));
  return to_python(sampler_result);
}

constexpr const char* sampler_draw_names[] = {"sampler"};
constexpr Signature sampler_draw_signature = {
    "sampler_draw", sampler_draw_names, 1, 1, 1};

PyObject* sampler_draw_function(const Given& given) {
  const Arguments a(sampler_draw_signature, given);
  const auto sampler = to_handle<dl_sampler>(a, 0);
  dl_tensor* order_result = nullptr;
  check(without_gil([&] {
      return dl_sampler_draw(sampler, &order_result);
    }));
  return to_python(order_result);
}

constexpr const char* loader_create_names[] = {"dataset", "batch_size", "shuffle", "drop_last",
    "sampler", "generator", "num_workers", "prefetch_factor", "persistent_workers", "timeout",
    "no_batching", "pin_memory", "device"};
constexpr Signature loader_create_signature = {
    "loader_create", loader_create_names, 13, 1, 1};

PyObject* loader_create_function(const Given& given) {
  const Arguments a(loader_create_signature, given);
  const auto dataset = to_handle<dl_dataset>(a, 0);
  dl_loader_options options = DL_LOADER_OPTIONS_INIT;
  if (a.unless_none(1)) options.batch_size = to_i64(a, 1);
  if (a.unless_none(2)) options.shuffle = to_flag(a, 2);
  if (a.unless_none(3)) options.drop_last = to_flag(a, 3);
  if (a.unless_none(4)) options.sampler = to_nullable_handle<dl_sampler>(a, 4);
  if (a.unless_none(5)) options.generator = to_nullable_handle<dl_generator>(a, 5);
  if (a.unless_none(6)) options.num_workers = to_i64(a, 6);
  if (a.unless_none(7)) options.prefetch_factor = to_i64(a, 7);
  if (a.unless_none(8)) options.persistent_workers = to_flag(a, 8);
  if (a.unless_none(9)) options.timeout = to_f64(a, 9);
  if (a.unless_none(10)) options.no_batching = to_flag(a, 10);
  if (a.unless_none(11)) options.pin_memory = to_flag(a, 11);
  if (a.unless_none(12)) options.device = to_code(a, 12, DL_DEVICE_DEFAULT);
  dl_loader* loader_result = nullptr;
  check(without_gil([&] {
      return dl_loader_create(dataset, &options, &loader_result);
    }));
  return to_python(loader_result);
}

constexpr const char* loader_next_names[] = {"loader"};
constexpr Signature loader_next_signature = {
    "loader_next", loader_next_names, 1, 1, 1};

PyObject* loader_next_function(const Given& given) {
  const Arguments a(loader_next_signature, given);
  const auto loader = to_handle<dl_loader>(a, 0);
  dl_tensor* x_result = nullptr;
  dl_tensor* y_result = nullptr;
  const dl_status status = without_gil([&] {
      return dl_loader_next(loader, &x_result, &y_result);
    });
  check(status);
  if (status == DL_END) return none();
  return tuple_of({Owned(to_python(x_result)), Owned(to_python(y_result))});
}

constexpr const char* loader_next_batch_names[] = {"loader"};
constexpr Signature loader_next_batch_signature = {
    "loader_next_batch", loader_next_batch_names, 1, 1, 1};

PyObject* loader_next_batch_function(const Given& given) {
  const Arguments a(loader_next_batch_signature, given);
  const auto loader = to_handle<dl_loader>(a, 0);
  HandleResults<dl_tensor> fields;
  const dl_status status = without_gil([&] {
      return dl_loader_next_batch(loader, fields.data(), fields.capacity(), &fields.count);
    });
  check(status);
  if (status == DL_END) return none();
  expect_room(fields, "loader_next_batch: fields");
  return fields.to_python();
}

constexpr const char* loader_reset_names[] = {"loader"};
constexpr Signature loader_reset_signature = {
    "loader_reset", loader_reset_names, 1, 1, 1};

PyObject* loader_reset_function(const Given& given) {
  const Arguments a(loader_reset_signature, given);
  const auto loader = to_handle<dl_loader>(a, 0);
  check(without_gil([&] {
      return dl_loader_reset(loader);
    }));
  return none();
}

constexpr const char* loader_length_names[] = {"loader"};
constexpr Signature loader_length_signature = {
    "loader_length", loader_length_names, 1, 1, 1};

PyObject* loader_length_function(const Given& given) {
  const Arguments a(loader_length_signature, given);
  const auto loader = to_handle<dl_loader>(a, 0);
  int64_t length_result = 0;
  check(without_gil([&] {
      return dl_loader_length(loader, &length_result);
    }));
  return PyLong_FromLongLong(length_result);
}

constexpr const char* loader_epoch_names[] = {"loader"};
constexpr Signature loader_epoch_signature = {
    "loader_epoch", loader_epoch_names, 1, 1, 1};

PyObject* loader_epoch_function(const Given& given) {
  const Arguments a(loader_epoch_signature, given);
  const auto loader = to_handle<dl_loader>(a, 0);
  int64_t epoch_result = 0;
  check(without_gil([&] {
      return dl_loader_epoch(loader, &epoch_result);
    }));
  return PyLong_FromLongLong(epoch_result);
}

constexpr const char* loader_position_names[] = {"loader"};
constexpr Signature loader_position_signature = {
    "loader_position", loader_position_names, 1, 1, 1};

PyObject* loader_position_function(const Given& given) {
  const Arguments a(loader_position_signature, given);
  const auto loader = to_handle<dl_loader>(a, 0);
  int64_t position_result = 0;
  check(without_gil([&] {
      return dl_loader_position(loader, &position_result);
    }));
  return PyLong_FromLongLong(position_result);
}

}  // namespace

PyMethodDef data_functions[] = {
    {"tensor_dataset_create", as_method(entry<tensor_dataset_create_function>),
     kFast,
     "tensor_dataset_create(tensors)\n"
     "--\n"
     "\n"
     "A dataset of tensors on cpu:0 whose rows are the samples: field f of sample i is "
     "tensors[f][i]. All have the same size in dimension 0. Nothing is copied: later "
     "changes in place show."},
    {"dataset_from_callbacks", as_method(entry<dataset_from_callbacks_function>),
     kFast,
     "dataset_from_callbacks(size, fields, get=None, *, get_batch=None, "
     "any_thread=None)\n"
     "--\n"
     "\n"
     "A dataset of `size` samples that the caller's functions give.\n"
     "\n"
     "`fields` describes a sample: \"image f32[1,28,28], label i64\". Names may be left "
     "out. Unless any_thread is set, the functions are only called in calls of the "
     "thread that uses the dataset, and a loader of it takes no workers. With workers, "
     "destroy may run on one of them."},
    {"dataset_size", as_method(entry<dataset_size_function>),
     kFast,
     "dataset_size(dataset)\n"
     "--\n"
     "\n"
     "The number of samples."},
    {"dataset_fields", as_method(entry<dataset_fields_function>),
     kFast,
     "dataset_fields(dataset)\n"
     "--\n"
     "\n"
     "The fields of a sample, such as \"image f32[1,28,28], label i64[]\"."},
    {"dataset_get", as_method(entry<dataset_get_function>),
     kFast,
     "dataset_get(dataset, index)\n"
     "--\n"
     "\n"
     "One sample, a tensor per field, without a batch dimension. `fields` needs room "
     "for all of them: dl_dataset_field_count."},
    {"dataset_field_count", as_method(entry<dataset_field_count_function>),
     kFast,
     "dataset_field_count(dataset)\n"
     "--\n"
     "\n"
     "The number of fields of a sample."},
    {"subset", as_method(entry<subset_function>),
     kFast,
     "subset(dataset, indices)\n"
     "--\n"
     "\n"
     "Some samples of a dataset, in the order of `indices`, which count from the end if"
     " negative."},
    {"concat", as_method(entry<concat_function>),
     kFast,
     "concat(datasets)\n"
     "--\n"
     "\n"
     "Datasets one after the other. They must agree in the number, dtypes and shapes of"
     " their fields."},
    {"random_split", as_method(entry<random_split_function>),
     kFast,
     "random_split(dataset, lengths, generator=None)\n"
     "--\n"
     "\n"
     "Cuts a dataset at random into parts of the given lengths, whose sum is the "
     "dataset's size."},
    {"random_split_fractions", as_method(entry<random_split_fractions_function>),
     kFast,
     "random_split_fractions(dataset, fractions, generator=None)\n"
     "--\n"
     "\n"
     "Cuts a dataset at random into parts by fractions that add up to 1: a part gets "
     "the whole number of samples below its share, and the samples left over are dealt "
     "out from the first part on."},
    {"csv_read", as_method(entry<csv_read_function>),
     kFast,
     "csv_read(path, *, dtype=None, delimiter=None, skip_rows=None, columns=None, "
     "allow_nonfinite=None)\n"
     "--\n"
     "\n"
     "Reads a table of numbers, packed by gzip or not, as a tensor [rows, columns]. "
     "Every line must have the same number of cells and every cell must be a number "
     "that the dtype can hold; the message names line and column. Lines end with LF or "
     "CRLF; blanks around a number are ignored."},
    {"idx_read", as_method(entry<idx_read_function>),
     kFast,
     "idx_read(path)\n"
     "--\n"
     "\n"
     "Reads a file in the IDX format of MNIST, packed by gzip or not. Unsigned bytes, "
     "32-bit integers and floating numbers keep their type; i8 and i16 become i32."},
    {"fashion_mnist_create", as_method(entry<fashion_mnist_create_function>),
     kFast,
     "fashion_mnist_create(root, split, *, download=None, mirror=None, as_bytes=None, "
     "normalize=None, mean=None, std=None)\n"
     "--\n"
     "\n"
     "Fashion-MNIST: 60,000 images of clothes to train with, 10,000 to test; fields "
     "\"image\" f32[1,28,28] in [0, 1] and \"label\" i64. Files are looked for in "
     "root/FashionMNIST/raw, packed or not, then in the folder of Debian's package "
     "dataset-fashion-mnist, then, with the option download, fetched to root. Size and "
     "SHA-256 of the unpacked bytes are checked."},
    {"mnist_create", as_method(entry<mnist_create_function>),
     kFast,
     "mnist_create(root, split, *, download=None, mirror=None, as_bytes=None, "
     "normalize=None, mean=None, std=None)\n"
     "--\n"
     "\n"
     "MNIST, the handwritten digits, as dl_fashion_mnist_create; the files are in "
     "root/MNIST/raw."},
    {"fashion_mnist_class", as_method(entry<fashion_mnist_class_function>),
     kFast,
     "fashion_mnist_class(label)\n"
     "--\n"
     "\n"
     "The name of a class, from \"T-shirt/top\" for 0 to \"Ankle boot\" for 9."},
    {"sequential_sampler_create", as_method(entry<sequential_sampler_create_function>),
     kFast,
     "sequential_sampler_create(size)\n"
     "--\n"
     "\n"
     "The indices 0 to size - 1 in order."},
    {"random_sampler_create", as_method(entry<random_sampler_create_function>),
     kFast,
     "random_sampler_create(size, *, replacement=None, num_samples=None, "
     "generator=None)\n"
     "--\n"
     "\n"
     "The indices 0 to size - 1 in random order, a new one for each epoch."},
    {"subset_random_sampler_create", as_method(entry<subset_random_sampler_create_function>),
     kFast,
     "subset_random_sampler_create(indices, generator=None)\n"
     "--\n"
     "\n"
     "The given indices in random order, a new one for each epoch."},
    {"weighted_random_sampler_create", as_method(entry<weighted_random_sampler_create_function>),
     kFast,
     "weighted_random_sampler_create(weights, num_samples, *, replacement=None, "
     "generator=None)\n"
     "--\n"
     "\n"
     "num_samples indices, each drawn with the probability of its weight."},
    {"sampler_draw", as_method(entry<sampler_draw_function>),
     kFast,
     "sampler_draw(sampler)\n"
     "--\n"
     "\n"
     "The order of an epoch, i64 [n]; the draws are those of one who goes through all "
     "of it."},
    {"loader_create", as_method(entry<loader_create_function>),
     kFast,
     "loader_create(dataset, *, batch_size=None, shuffle=None, drop_last=None, "
     "sampler=None, generator=None, num_workers=None, prefetch_factor=None, "
     "persistent_workers=None, timeout=None, no_batching=None, pin_memory=None, "
     "device=None)\n"
     "--\n"
     "\n"
     "A loader of a dataset. Its arguments and their defaults are those of PyTorch's "
     "DataLoader; workers are threads."},
    {"loader_next", as_method(entry<loader_next_function>),
     kFast,
     "loader_next(loader)\n"
     "--\n"
     "\n"
     "The next batch of a dataset with one or two fields, the first and the second one;"
     " y becomes NULL where there is one. DL_END: the epoch is over, and the next call "
     "begins a new one.\n"
     "\n"
     "The order of an epoch is drawn when it begins. A batch that could not be gathered"
     " is an error of the call that would have given it; the call after that goes on "
     "with the batch after it."},
    {"loader_next_batch", as_method(entry<loader_next_batch_function>),
     kFast,
     "loader_next_batch(loader)\n"
     "--\n"
     "\n"
     "As dl_loader_next, for any number of fields: `fields` needs room for all of them "
     "(dl_dataset_field_count)."},
    {"loader_reset", as_method(entry<loader_reset_function>),
     kFast,
     "loader_reset(loader)\n"
     "--\n"
     "\n"
     "Drops what is left of the epoch; the next batch begins a new one."},
    {"loader_length", as_method(entry<loader_length_function>),
     kFast,
     "loader_length(loader)\n"
     "--\n"
     "\n"
     "The number of batches in an epoch."},
    {"loader_epoch", as_method(entry<loader_epoch_function>),
     kFast,
     "loader_epoch(loader)\n"
     "--\n"
     "\n"
     "The number of epochs begun."},
    {"loader_position", as_method(entry<loader_position_function>),
     kFast,
     "loader_position(loader)\n"
     "--\n"
     "\n"
     "The number of batches given, or failed, in this epoch."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
