"""Which functions of the C API Python has, and how it calls them: what is passed by place and what
by keyword, what may be left out, and whether the interpreter lock is held."""

# DLPack's structs travel in capsules (src/dlpack.cpp).
LEFT_OUT_MODULES = {"dlpack"}

# Modules whose functions only look at a tensor or make a view of it: they never wait.
QUICK_MODULES = {"tensor", "view", "autograd"}
# Of these, what runs the caller's code.
SLOW = {"backward", "backward_from", "grad"}
# Modules whose functions do no more than their tensors' elements make necessary, each with each: of
# few elements it is done at once (src/work.h). Random numbers are not among them: they wait for
# the generator, which another thread may be drawing from.
BOUNDED_MODULES = {"elementwise", "reduce", "linalg", "compare", "index", "loss", "rearrange"}
# Of these, what makes as many elements as a number says.
UNBOUNDED = {"one_hot", "bincount", "repeat"}
# Elsewhere, what goes through a tensor's elements.
BOUNDED = {"tensor_from_data", "tensor_copy_to_host", "tensor_copy_from_host", "item_f64",
           "item_i64", "tensor_to_string", "reshape", "flatten", "empty_like", "zeros_like",
           "ones_like", "full_like", "to_dtype", "contiguous", "clone", "copy_", "fill_",
           "fill_i64_", "zero_"}
# What goes through a list of tensors once.
SUMMED = {"cat", "stack"}
# Elsewhere, what never waits.
QUICK = {"scalar", "scalar_i64", "has_feature", "device_parse", "device_format",
         "live_handle_count", "default_generator", "generator_create", "generator_manual_seed", "generator_initial_seed", "generator_state",
         "generator_set_state", "memory_stats", "manual_seed", "device_count",
         "state_dict_create", "state_dict_get", "state_dict_count", "state_dict_name",
         "module_parameter", "module_child", "module_is_training", "optimizer_get",
         "optimizer_set", "optimizer_lr", "optimizer_set_lr"}


def functions_of(module):
    if module.name in LEFT_OUT_MODULES:
        return []
    return [f for f in module.functions
            if f.is_for_users and not any(p.kind == "object" for p in f.inputs + f.returns)]


def constants(api):
    """[(Python's name, C's name)] of enums and constants."""
    names = [v.c_name for enum in api.enums for v in enum.values]
    names += [n for n in api.constants if "(" not in n]  # a macro is none
    return [(n.removeprefix("DL_"), n) for n in names]


def by_keyword(function):
    return function.options.named if function.options else []


def has_callables(function):
    return any(p.kind == "fn" for p in function.inputs + by_keyword(function))


def by_place(function):
    """An owner beside a callable is the callable's."""
    return [p for p in function.inputs if not (p.kind == "owner" and has_callables(function))]


def required(function):
    """How many of those by place cannot be left out."""
    given = by_place(function)
    count = len(given)
    while count and (given[count - 1].nullable or given[count - 1].kind in ("owner", "device")):
        count -= 1
    return count


def keeps_gil(function):
    """Whether the interpreter lock is kept whatever the arguments are."""
    if function.value or function.name in QUICK:
        return True
    quick = function.module in QUICK_MODULES and function.name not in SLOW | BOUNDED
    return quick and not calls_back(function)


def calls_back(function):
    return function.may_call_back or has_callables(function)


def factors(function):
    """The parameters whose sizes bound the work, or None where nothing does."""
    bounded = function.module in BOUNDED_MODULES and function.name not in UNBOUNDED
    if not (bounded or function.name in BOUNDED) or calls_back(function):
        return None
    if function.name == "tensor_from_data":
        return [p for p in function.inputs if p.kind == "bytes"]
    tensors = [p for p in function.inputs + by_keyword(function) if p.base == "tensor"]
    # linear's bias is added to a result that is there anyway.
    return [p for p in tensors if (function.name, p.name) != ("linear", "bias")]
