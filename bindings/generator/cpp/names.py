"""From the names of the C API to those of C++, and the defaults of arguments."""

from ..text import camel as camel_of

# Words that CamelCase writes in a way of their own.
WORDS = {"sgd": "SGD", "adamw": "AdamW", "mse": "MSE", "l1": "L1", "bce": "BCE", "nll": "NLL",
         "csv": "CSV", "mnist": "MNIST", "relu": "ReLU", "dtype": "DType", "elu": "ELU",
         "gelu": "GELU", "silu": "SiLU", "selu": "SELU", "lr": "LR"}

ENUMS = {"status": "Code", "data_split": "Split"}

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
    return camel_of(name, WORDS)


def enum_name(name):
    return ENUMS.get(name, camel(name))


def value_name(value):
    """DL_REDUCE_OP_SUM -> kSum; DL_ERROR_SHAPE -> kShape"""
    return "k" + camel_of(value.name.removeprefix("ERROR_"))


def enum_values(enum):
    """[(C++ name, C name)]"""
    return [(value_name(v), v.c_name) for v in enum.values]


def options_name(options):
    """"SGD" for sgd; with Fields and Options after it the two C++ types."""
    name = options.name.removesuffix("_module")
    return OPTIONS.get(name, camel(name))


def options_home(module):
    return NAMESPACES.get(module, "dl")


def options_type(options):
    """The type that functions take, as code in namespace dl names it."""
    home = options_home(options.module)
    return f"{home}::{options_name(options)}Fields".removeprefix("dl::")


def function_name(name):
    if name in RENAMED:
        return RENAMED[name]
    in_place = "_" if name.endswith("_") else ""
    name = name.removesuffix("_")
    for suffix in SUFFIXES:
        if name.endswith(suffix):
            return name.removesuffix(suffix) + in_place
    return name + in_place


def default_of(function, parameter):
    return DEFAULTS.get(function.name, {}).get(parameter.name)
