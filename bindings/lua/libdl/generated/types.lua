-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
return {
  kinds = { "generator", "tensor", "module", "state_dict", "communicator", "optimizer", "dataset",
      "sampler", "loader" },
  enums = {
    status = { ok = 0, ["end"] = 1, error_invalid_argument = -1, error_null_argument = -2,
        error_invalid_handle = -3, error_shape = -4, error_dtype = -5, error_device = -6,
        error_index = -7, error_state = -8, error_unsupported = -9, error_out_of_memory = -100,
        error_limit = -101, error_io = -200, error_not_found = -201, error_corrupt_data = -202,
        error_network = -203, error_backend_unavailable = -204, error_numeric = -300,
        error_callback = -400, error_internal = -500 },
    dtype = { default = 0, f32 = 1, f64 = 2, i64 = 3, i32 = 4, u8 = 5, bool = 6 },
    device_kind = { cpu = 0, cuda = 1 },
    reduction = { none = 0, mean = 1, sum = 2 },
    fan = { ["in"] = 0, out = 1 },
    nonlinearity = { linear = 0, sigmoid = 1, tanh = 2, relu = 3, leaky_relu = 4, selu = 5 },
    reduce_op = { sum = 0, mean = 1, min = 2, max = 3, product = 4 },
    data_split = { train = 0, test = 1 },
  },
  -- What each option takes.
  options = {
    mse_loss = {
      reduction = { "enum", "reduction" },
    },
    l1_loss = {
      reduction = { "enum", "reduction" },
    },
    smooth_l1_loss = {
      beta = { "real" },
      reduction = { "enum", "reduction" },
    },
    huber_loss = {
      delta = { "real" },
      reduction = { "enum", "reduction" },
    },
    bce_loss = {
      weight = { "handle", "tensor" },
      reduction = { "enum", "reduction" },
    },
    bce_with_logits_loss = {
      weight = { "handle", "tensor" },
      pos_weight = { "handle", "tensor" },
      reduction = { "enum", "reduction" },
    },
    cross_entropy = {
      weight = { "handle", "tensor" },
      ignore_index = { "whole" },
      label_smoothing = { "real" },
      reduction = { "enum", "reduction" },
    },
    nll_loss = {
      weight = { "handle", "tensor" },
      ignore_index = { "whole" },
      reduction = { "enum", "reduction" },
    },
    backward = {
      retain_graph = { "flag" },
      create_graph = { "flag" },
    },
    grad = {
      retain_graph = { "flag" },
      create_graph = { "flag" },
      allow_unused = { "flag" },
    },
    linear = {
      bias = { "flag" },
      dtype = { "dtype" },
      device = { "device" },
    },
    load_state_dict = {
      strict = { "flag" },
    },
    kaiming = {
      a = { "real" },
      mode = { "enum", "fan" },
      nonlinearity = { "enum", "nonlinearity" },
    },
    bce_loss_module = {
      weight = { "handle", "tensor" },
      reduction = { "enum", "reduction" },
    },
    bce_with_logits_loss_module = {
      weight = { "handle", "tensor" },
      pos_weight = { "handle", "tensor" },
      reduction = { "enum", "reduction" },
    },
    cross_entropy_loss_module = {
      weight = { "handle", "tensor" },
      ignore_index = { "whole" },
      label_smoothing = { "real" },
      reduction = { "enum", "reduction" },
    },
    nll_loss_module = {
      weight = { "handle", "tensor" },
      ignore_index = { "whole" },
      reduction = { "enum", "reduction" },
    },
    data_parallel = {
      output_device = { "device" },
      dim = { "whole" },
      timeout = { "real" },
    },
    communicators = {
      timeout = { "real" },
    },
    sgd = {
      lr = { "real" },
      momentum = { "real" },
      dampening = { "real" },
      weight_decay = { "real" },
      nesterov = { "flag" },
      maximize = { "flag" },
    },
    adam = {
      lr = { "real" },
      beta1 = { "real" },
      beta2 = { "real" },
      eps = { "real" },
      weight_decay = { "real" },
      maximize = { "flag" },
    },
    adamw = {
      lr = { "real" },
      beta1 = { "real" },
      beta2 = { "real" },
      eps = { "real" },
      weight_decay = { "real" },
      maximize = { "flag" },
    },
    csv = {
      dtype = { "dtype" },
      delimiter = { "str" },
      skip_rows = { "whole" },
      columns = { "str" },
      allow_nonfinite = { "flag" },
    },
    mnist = {
      download = { "flag" },
      mirror = { "str" },
      as_bytes = { "flag" },
      normalize = { "flag" },
      mean = { "real" },
      std = { "real" },
    },
    random_sampler = {
      replacement = { "flag" },
      num_samples = { "whole" },
      generator = { "handle", "generator" },
    },
    weighted_random_sampler = {
      replacement = { "flag" },
      generator = { "handle", "generator" },
    },
    loader = {
      batch_size = { "whole" },
      shuffle = { "flag" },
      drop_last = { "flag" },
      sampler = { "handle", "sampler" },
      generator = { "handle", "generator" },
      num_workers = { "whole" },
      prefetch_factor = { "whole" },
      persistent_workers = { "flag" },
      timeout = { "real" },
      no_batching = { "flag" },
    },
    safetensors_load = {
      device = { "device" },
    },
    module_load = {
      strict = { "flag" },
    },
  },
}
