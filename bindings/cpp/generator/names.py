"""From the names of the C API to those of C++, and the defaults of arguments."""

# Words that CamelCase writes in a way of their own.
WORDS = {"sgd": "SGD", "adamw": "AdamW", "mse": "MSE", "l1": "L1", "bce": "BCE", "nll": "NLL",
         "csv": "CSV", "mnist": "MNIST", "relu": "ReLU", "dtype": "DType", "elu": "ELU",
         "gelu": "GELU", "silu": "SiLU", "selu": "SELU", "lr": "LR"}

ENUMS = {"dl_status": "Code", "dl_data_split": "Split"}

# The C++ namespace of a module's options.
NAMESPACES = {"optim": "dl::optim", "nn": "dl::nn", "loss": "dl::nn::functional",
              "data": "dl::data", "autograd": "dl::autograd", "parallel": "dl::nn"}

# Options whose C++ name is not made of the C name's words.
OPTIONS = {"loader": "DataLoader", "dataset_from_callbacks": "Dataset"}

# One C++ name for C functions that differ in the types of their arguments alone.
SUFFIXES = ("_scalar_i64", "_scalar", "_scaled", "_i64", "_dims", "_dim")
# Names in which that suffix is part of the name, and those that PyTorch gives another name.
RENAMED = {"scalar": "scalar", "scalar_i64": "scalar", "to_dtype": "to", "to_device": "to",
           "split_sizes": "split_with_sizes", "clip_grad_norm": "clip_grad_norm_",
           "clip_grad_value": "clip_grad_value_",
           "bce_loss": "binary_cross_entropy",
           "bce_with_logits_loss": "binary_cross_entropy_with_logits"}

# PyTorch's defaults, by function and parameter, where the C function takes every argument.
DEFAULTS = {
    "flatten": {"start_dim": "0", "end_dim": "-1"},
    "slice": {"step": "1"}, "arange": {"step": "1"}, "arange_i64": {"step": "1"},
    "split": {"dim": "0"}, "split_sizes": {"dim": "0"}, "chunk": {"dim": "0"},
    "unbind": {"dim": "0"}, "cat": {"dim": "0"}, "stack": {"dim": "0"},
    "as_strided": {"offset": "0"},
    "index_put": {"accumulate": "false"}, "index_put_": {"accumulate": "false"},
    "one_hot": {"classes": "-1"}, "bincount": {"min_length": "0"}, "roll": {"dims": "{}"},
    "tril": {"diagonal": "0"}, "triu": {"diagonal": "0"},
    "sort": {"dim": "-1", "descending": "false"}, "argsort": {"dim": "-1", "descending": "false"},
    "topk": {"dim": "-1", "largest": "true"}, "norm": {"p": "2", "dims": "{}"},
    "isclose": {"rtol": "1e-5", "atol": "1e-8", "equal_nan": "false"},
    "allclose": {"rtol": "1e-5", "atol": "1e-8", "equal_nan": "false"},
    "leaky_relu": {"slope": "0.01"}, "elu": {"alpha": "1"},
    "softplus": {"beta": "1", "threshold": "20"},
    "var": {"correction": "1"}, "std": {"correction": "1"},
    "dropout": {"p": "0.5", "training": "true"}, "multinomial": {"replacement": "false"},
    "uniform_": {"from": "0", "to": "1"}, "normal_": {"mean": "0", "std": "1"},
    "exponential_": {"rate": "1"}, "bernoulli_": {"p": "0.5"},
    "init_normal": {"mean": "0", "std": "1"}, "init_uniform": {"low": "0", "high": "1"},
    "init_trunc_normal": {"mean": "0", "std": "1", "low": "-2", "high": "2"},
    "init_xavier_uniform": {"gain": "1"}, "init_xavier_normal": {"gain": "1"},
    "calculate_gain": {"slope": "0.01"},
    "flatten_create": {"start_dim": "1", "end_dim": "-1"}, "dropout_create": {"p": "0.5"},
    "mse_loss_create": {"reduction": "Reduction::kMean"},
    "step_lr_create": {"gamma": "0.1"}, "multi_step_lr_create": {"gamma": "0.1"},
    "cosine_annealing_lr_create": {"eta_min": "0"},
    "linear_lr_create": {"start_factor": "1.0 / 3", "end_factor": "1", "total_iters": "5"},
    "parallel_scatter": {"dim": "0"}, "parallel_gather": {"dim": "0"},
    "communicator_all_reduce": {"op": "ReduceOp::kSum"},
}


def camel(name):
    return "".join(WORDS.get(word, word.capitalize()) for word in name.split("_"))


def enum_name(c_name):
    return ENUMS.get(c_name, camel(c_name.removeprefix("dl_")))


def enum_values(c_name, enum):
    """[(C++ name, C name)]: without the prefix that they share."""
    names = list(enum["values"])
    if c_name == "dl_status":
        prefix = ["DL"]
    else:
        prefix = names[0].split("_")[:-1]
        while any(name.split("_")[:len(prefix)] != prefix for name in names):
            prefix = prefix[:-1]
    result = []
    for name in names:
        words = [w for w in name.split("_")[len(prefix):] if (c_name, w) != ("dl_status", "ERROR")]
        result.append(("k" + "".join(word.capitalize() for word in words), name))
    return result


def options_name(name):
    """Of the options NAME: "SGD" for sgd; with Fields and Options after it the two C++ types."""
    name = name.removeprefix("dl_").removesuffix("_options").removesuffix("_module")
    return OPTIONS.get(name, camel(name))


def function_name(c_name):
    name = c_name.removeprefix("dl_")
    if name in RENAMED:
        return RENAMED[name]
    in_place = "_" if name.endswith("_") else ""
    name = name.removesuffix("_")
    for suffix in SUFFIXES:
        if name.endswith(suffix):
            return name.removesuffix(suffix) + in_place
    return name + in_place


def default_of(function, parameter):
    return DEFAULTS.get(function["name"].removeprefix("dl_"), {}).get(parameter["name"])
