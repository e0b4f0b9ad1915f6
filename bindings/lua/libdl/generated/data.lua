-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local own_all = core.own_all
local string_of = core.string_of
local new = core.new
local keep = core.keep
local keep_all = core.keep_all
local as_handle = core.handle
local as_optional_handle = core.optional_handle
local as_handles = core.handles
local as_whole = core.whole
local as_wholes = core.wholes
local as_reals = core.reals
local as_enum = core.enum
local as_text = core.text
local as_options = core.options
local free, dataset, sampler, loader = {}, {}, {}, {}

--- A dataset of tensors on cpu:0 whose rows are the samples: field f of sample i is tensors[f][i].
--- All have the same size in dimension 0. Nothing is copied: later changes in place show.
function free.tensor_dataset(tensors)
  local tensors_raw, tensors_count = as_handles("tensor", tensors, "tensor_dataset: tensors")
  local out_dataset = new("dl_dataset *[1]")
  check(C.dl_tensor_dataset_create(tensors_raw, tensors_count, out_dataset))
  keep_all(tensors)
  return own("dataset", out_dataset[0])
end

--- The number of samples.
function dataset.size(dataset)
  local out_size = new("int64_t[1]")
  check(C.dl_dataset_size(as_handle("dataset", dataset, "size: dataset"), out_size))
  keep(dataset)
  return tonumber(out_size[0])
end

--- The fields of a sample, such as "image f32[1,28,28], label i64[]".
function dataset.fields(dataset)
  local out_text, out_text_size = nil, 0
  local out_text_count = new("int64_t[1]")
  check(C.dl_dataset_fields(as_handle("dataset", dataset, "fields: dataset"), out_text,
      out_text_size, out_text_count))
  out_text_size = tonumber(out_text_count[0]) + 1
  out_text = new("char[?]", out_text_size)
  check(C.dl_dataset_fields(as_handle("dataset", dataset, "fields: dataset"), out_text,
      out_text_size, out_text_count))
  keep(dataset)
  return string_of(out_text)
end

--- One sample, a tensor per field, without a batch dimension. `fields` needs room for all of them:
--- dl_dataset_field_count.
function dataset.get(dataset, index)
  local out_fields, out_fields_size = nil, 0
  local out_fields_count = new("int64_t[1]")
  check(C.dl_dataset_get(as_handle("dataset", dataset, "get: dataset"), as_whole(index,
      "get: index"), out_fields, out_fields_size, out_fields_count))
  out_fields_size = tonumber(out_fields_count[0])
  out_fields = new("dl_tensor *[?]", out_fields_size)
  check(C.dl_dataset_get(as_handle("dataset", dataset, "get: dataset"), as_whole(index,
      "get: index"), out_fields, out_fields_size, out_fields_count))
  keep(dataset)
  return own_all("tensor", out_fields, tonumber(out_fields_count[0]))
end

--- The number of fields of a sample.
function dataset.field_count(dataset)
  local out_count = new("int64_t[1]")
  check(C.dl_dataset_field_count(as_handle("dataset", dataset, "field_count: dataset"), out_count))
  keep(dataset)
  return tonumber(out_count[0])
end

--- Some samples of a dataset, in the order of `indices`, which count from the end if negative.
function dataset.subset(dataset, indices)
  local indices_raw, indices_count = as_wholes(indices, "subset: indices")
  local out_part = new("dl_dataset *[1]")
  check(C.dl_subset(as_handle("dataset", dataset, "subset: dataset"), indices_raw, indices_count,
      out_part))
  keep(dataset)
  return own("dataset", out_part[0])
end

--- Datasets one after the other. They must agree in the number, dtypes and shapes of their fields.
function free.concat(datasets)
  local datasets_raw, datasets_count = as_handles("dataset", datasets, "concat: datasets")
  local out_joined = new("dl_dataset *[1]")
  check(C.dl_concat(datasets_raw, datasets_count, out_joined))
  keep_all(datasets)
  return own("dataset", out_joined[0])
end

--- Cuts a dataset at random into parts of the given lengths, whose sum is the dataset's size.
function dataset.random_split(dataset, lengths, generator)
  local lengths_raw, lengths_count = as_wholes(lengths, "random_split: lengths")
  local out_parts = new("dl_dataset *[?]", lengths_count)
  check(C.dl_random_split(as_handle("dataset", dataset, "random_split: dataset"), lengths_raw,
      lengths_count, as_optional_handle("generator", generator, "random_split: generator"),
      out_parts))
  keep(dataset)
  keep(generator)
  return own_all("dataset", out_parts, lengths_count)
end

--- Cuts a dataset at random into parts by fractions that add up to 1: a part gets the whole number
--- of samples below its share, and the samples left over are dealt out from the first part on.
function dataset.random_split_fractions(dataset, fractions, generator)
  local fractions_raw, fractions_count = as_reals(fractions, "random_split_fractions: fractions")
  local out_parts = new("dl_dataset *[?]", fractions_count)
  check(C.dl_random_split_fractions(as_handle("dataset", dataset,
      "random_split_fractions: dataset"), fractions_raw, fractions_count,
      as_optional_handle("generator", generator, "random_split_fractions: generator"), out_parts))
  keep(dataset)
  keep(generator)
  return own_all("dataset", out_parts, fractions_count)
end

--- Reads a table of numbers, packed by gzip or not, as a tensor [rows, columns]. Every line must
--- have the same number of cells and every cell must be a number that the dtype can hold; the
--- message names line and column. Lines end with LF or CRLF; blanks around a number are ignored.
function free.csv_read(path, given)
  local raw_options = as_options("csv", given, "csv_read")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_csv_read(as_text(path, "csv_read: path"), raw_options, out_y))
  return own("tensor", out_y[0])
end

--- Reads a file in the IDX format of MNIST, packed by gzip or not. Unsigned bytes, 32-bit integers
--- and floating numbers keep their type; i8 and i16 become i32.
function free.idx_read(path)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_idx_read(as_text(path, "idx_read: path"), out_y))
  return own("tensor", out_y[0])
end

--- Fashion-MNIST: 60,000 images of clothes to train with, 10,000 to test; fields "image"
--- f32[1,28,28] in [0, 1] and "label" i64. Files are looked for in root/FashionMNIST/raw, packed or
--- not, then in the folder of Debian's package dataset-fashion-mnist, then, with the option
--- download, fetched to root. Size and SHA-256 of the unpacked bytes are checked.
function free.fashion_mnist(root, split, given)
  local raw_options = as_options("mnist", given, "fashion_mnist")
  local out_dataset = new("dl_dataset *[1]")
  check(C.dl_fashion_mnist_create(as_text(root, "fashion_mnist: root"), as_enum("data_split",
      split, "fashion_mnist: split"), raw_options, out_dataset))
  return own("dataset", out_dataset[0])
end

--- MNIST, the handwritten digits, as dl_fashion_mnist_create; the files are in root/MNIST/raw.
function free.mnist(root, split, given)
  local raw_options = as_options("mnist", given, "mnist")
  local out_dataset = new("dl_dataset *[1]")
  check(C.dl_mnist_create(as_text(root, "mnist: root"), as_enum("data_split", split,
      "mnist: split"), raw_options, out_dataset))
  return own("dataset", out_dataset[0])
end

--- The name of a class, from "T-shirt/top" for 0 to "Ankle boot" for 9.
function free.fashion_mnist_class(label)
  local out_name = new("const char *[1]")
  check(C.dl_fashion_mnist_class(as_whole(label, "fashion_mnist_class: label"), out_name))
  return string_of(out_name[0])
end

--- The indices 0 to size - 1 in order.
function free.sequential_sampler(size)
  local out_sampler = new("dl_sampler *[1]")
  check(C.dl_sequential_sampler_create(as_whole(size, "sequential_sampler: size"), out_sampler))
  return own("sampler", out_sampler[0])
end

--- The indices 0 to size - 1 in random order, a new one for each epoch.
function free.random_sampler(size, given)
  local raw_options = as_options("random_sampler", given, "random_sampler")
  local out_sampler = new("dl_sampler *[1]")
  check(C.dl_random_sampler_create(as_whole(size, "random_sampler: size"), raw_options,
      out_sampler))
  return own("sampler", out_sampler[0])
end

--- The given indices in random order, a new one for each epoch.
function free.subset_random_sampler(indices, generator)
  local indices_raw, indices_count = as_wholes(indices, "subset_random_sampler: indices")
  local out_sampler = new("dl_sampler *[1]")
  check(C.dl_subset_random_sampler_create(indices_raw, indices_count,
      as_optional_handle("generator", generator, "subset_random_sampler: generator"), out_sampler))
  keep(generator)
  return own("sampler", out_sampler[0])
end

--- num_samples indices, each drawn with the probability of its weight.
function free.weighted_random_sampler(weights, num_samples, given)
  local weights_raw, weights_count = as_reals(weights, "weighted_random_sampler: weights")
  local raw_options = as_options("weighted_random_sampler", given, "weighted_random_sampler")
  local out_sampler = new("dl_sampler *[1]")
  check(C.dl_weighted_random_sampler_create(weights_raw, weights_count, as_whole(num_samples,
      "weighted_random_sampler: num_samples"), raw_options, out_sampler))
  return own("sampler", out_sampler[0])
end

--- The order of an epoch, i64 [n]; the draws are those of one who goes through all of it.
function sampler.draw(sampler)
  local out_order = new("dl_tensor *[1]")
  check(C.dl_sampler_draw(as_handle("sampler", sampler, "draw: sampler"), out_order))
  keep(sampler)
  return own("tensor", out_order[0])
end

--- A loader of a dataset. Its arguments and their defaults are those of PyTorch's DataLoader;
--- workers are threads.
function free.loader(dataset, given)
  local raw_options = as_options("loader", given, "loader")
  local out_loader = new("dl_loader *[1]")
  check(C.dl_loader_create(as_handle("dataset", dataset, "loader: dataset"), raw_options,
      out_loader))
  keep(dataset)
  return own("loader", out_loader[0])
end

--- Drops what is left of the epoch; the next batch begins a new one.
function loader.reset(loader)
  check(C.dl_loader_reset(as_handle("loader", loader, "reset: loader")))
  keep(loader)
  return true
end

--- The number of batches in an epoch.
function loader.length(loader)
  local out_length = new("int64_t[1]")
  check(C.dl_loader_length(as_handle("loader", loader, "length: loader"), out_length))
  keep(loader)
  return tonumber(out_length[0])
end

--- The number of epochs begun.
function loader.epoch(loader)
  local out_epoch = new("int64_t[1]")
  check(C.dl_loader_epoch(as_handle("loader", loader, "epoch: loader"), out_epoch))
  keep(loader)
  return tonumber(out_epoch[0])
end

--- The number of batches given, or failed, in this epoch.
function loader.position(loader)
  local out_position = new("int64_t[1]")
  check(C.dl_loader_position(as_handle("loader", loader, "position: loader"), out_position))
  keep(loader)
  return tonumber(out_position[0])
end

return { free = free, methods = { dataset = dataset, sampler = sampler, loader = loader } }
